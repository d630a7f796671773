// An address space as another node is to show it: its areas and its containers, without pages.
//
// The ghost of a process holds one, and threads that are away get one whenever areas change. Files
// that areas show are held by the picture until somebody takes it (file_table_state.ts has the same
// rule): the node that does keeps those that are new to it and releases the others.

import type { ContainerInfo } from "../container/messages.js";
import {
  type FileSource,
  type FileSourceDescription,
  importFileSource,
} from "../fs/file_source.js";
import type { AreaLink, AreaPlace, PageSource } from "../linker/area_link.js";
import type { Mm } from "../mm/mm.js";
import { type AreaState, exportMm, importMm } from "../mm/mm_state.js";
import { reconcileAreas, takeAreas } from "../mm/return_areas.js";
import { ZERO_SOURCE } from "../mm/zero_source.js";
import type { Kernel } from "../task/kernel.js";
import {
  type PackedContainers,
  type PackedMm,
  packContainers,
  packMm,
  unpackContainers,
  unpackMm,
} from "./packed_ghost.js";

export interface SpacePicture {
  readonly mm: PackedMm;
  readonly containers: PackedContainers;
}

/** Draws a picture; the files that it names are held. */
export function drawPicture(
  kernel: Kernel,
  mm: Mm,
  containers: readonly ContainerInfo[],
): SpacePicture {
  for (const source of fileSources(mm)) kernel.files.retain(source.file);
  return { mm: packMm(exportMm(mm)), containers: packContainers(containers) };
}

/** Makes an address space look like the picture; pages that it has and may keep stay. */
export function takePicture(
  kernel: Kernel,
  mm: Mm,
  picture: SpacePicture,
  join: (info: ContainerInfo, place: AreaPlace) => AreaLink,
): void {
  const infos = new Map<number, ContainerInfo>();
  for (const info of unpackContainers(picture.containers)) infos.set(info.id, info);
  const known = new Map([...fileSources(mm)].map((source) => [keyOf(source.describe()), source]));
  const reused = new Set<FileSource>();
  const made = new Map<string, FileSource>();
  const source = (description: unknown): PageSource => {
    const file = description as FileSourceDescription | undefined;
    if (file?.kind !== "file") return ZERO_SOURCE;
    const key = keyOf(file);
    const old = known.get(key);
    if (old !== undefined) {
      reused.add(old);
      return old;
    }
    const fresh = made.get(key) ?? importFileSource(file, kernel.files);
    made.set(key, fresh);
    return fresh;
  };
  const link = ({ container }: AreaState) => {
    const info = container && infos.get(container.id);
    return info && join(info, container);
  };
  const old = takeAreas(mm);
  importMm(unpackMm(picture.mm), mm, { source, link });
  reconcileAreas(mm, old);
  // What was known is held twice by now: by its areas, and by the picture.
  for (const { file } of reused) {
    file.references -= 1;
    kernel.files.release(file);
  }
}

function fileSources(mm: Mm): Set<FileSource> {
  const sources = new Set<FileSource>();
  for (const { source } of mm.areas) {
    if (source.kind === "file") sources.add(source as FileSource);
  }
  return sources;
}

function keyOf({ file }: FileSourceDescription): string {
  return `${file.handle.node}:${file.handle.id}:${file.path}`;
}

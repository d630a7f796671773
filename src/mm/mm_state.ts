// What a migration, a remote creation or a checkpoint carries of an address space.
//
// Plain data, without pages: its size grows with the number of areas, not with the memory (paper G,
// 4: "vm_areas, container ids"). The pages follow by themselves, through the containers, or are
// sent by the basic mechanism beside this. `MM_MIGRATION` says for each field of Mm what happens to
// it; a test compares it with the class.

import type { AreaLink, AreaPlace, PageSource } from "../linker/area_link.js";
import { holdSource } from "./counted_source.js";
import type { AnyMm, LocalDescriptor, MmLayout } from "./mm.js";
import type { VmArea } from "./vm_area.js";

/** What becomes of a field when its object moves to another node. */
export type Fate = "saved" | "rebuilt" | "dropped";

export const MM_MIGRATION = {
  core: ["rebuilt", "the destination takes a core from its pool"],
  pages: ["rebuilt", "entries and frames come with the pages"],
  layout: ["saved", ""],
  localDescriptors: ["saved", "set in the new core when a task is first loaded"],
  users: ["rebuilt", "counted from the tasks that arrive"],
  faults: ["dropped", "counts of one node; reported per node"],
  onNewArea: ["rebuilt", "set by the destination's linker when the address space is shared"],
  publish: ["rebuilt", "set while threads are on several nodes"],
  accessed: ["rebuilt", "set when the destination links it"],
  isSpread: ["rebuilt", "by where the threads are placed"],
  stackLimit: ["rebuilt", "by its process's limit when a task is loaded"],
  spaceLimit: ["rebuilt", "as the stack's limit is"],
  isEnding: ["dropped", "what ends does not move"],
  version: ["dropped", "counts what happened on one node"],
} as const satisfies Record<string, readonly [Fate, string]>;

export interface AreaState {
  readonly start: number;
  readonly end: number;
  readonly prot: number;
  readonly flags: number;
  /** PageSource.describe() of the source; one object for areas that share one. */
  readonly source: unknown;
  readonly sourcePage: number;
  readonly container: (AreaPlace & { readonly id: number }) | undefined;
  readonly name: string;
}

export interface MmState {
  readonly layout: MmLayout;
  /** The local descriptor table; absent when it is empty, as it mostly is. */
  readonly localDescriptors?: readonly (LocalDescriptor & { readonly entry: number })[];
  readonly areas: readonly AreaState[];
}

export function exportMm(mm: AnyMm): MmState {
  return {
    layout: { ...mm.layout },
    ...(mm.localDescriptors.size > 0 ? { localDescriptors: exportDescriptors(mm) } : {}),
    areas: exportAreas(mm.areas),
  };
}

export function exportAreas(areas: readonly VmArea[]): AreaState[] {
  const described = new Map<PageSource, unknown>();
  return areas.map((area) => {
    const known = described.get(area.source);
    const source = known ?? area.source.describe();
    if (known === undefined) described.set(area.source, source);
    return exportArea(area, source);
  });
}

function exportArea(area: VmArea, source: unknown): AreaState {
  return {
    start: area.start,
    end: area.end,
    prot: area.prot,
    flags: area.flags,
    source,
    sourcePage: area.sourcePage,
    container: area.link && {
      id: area.link.containerId,
      objectBase: area.link.objectBase,
      layer: area.link.layer,
    },
    name: area.name,
  };
}

function exportDescriptors({ localDescriptors }: AnyMm) {
  return [...localDescriptors].map(([entry, descriptor]) => ({ entry, ...descriptor }));
}

/** How the destination rebuilds what an area refers to. */
export interface AreaRebuilder {
  source(description: unknown): PageSource;
  link(area: AreaState): AreaLink | undefined;
}

/** Fills an empty address space from a state. No page is present afterwards. */
export function importMm(state: MmState, mm: AnyMm, rebuild: AreaRebuilder): void {
  if (mm.areas.length > 0) throw new Error("the address space is not empty");
  Object.assign(mm.layout, state.layout);
  mm.localDescriptors.clear();
  for (const { entry, ...descriptor } of state.localDescriptors ?? []) {
    mm.localDescriptors.set(entry, descriptor);
  }
  for (const area of state.areas) {
    const { start, end, prot, flags, sourcePage, name } = area;
    const source = rebuild.source(area.source);
    const made: VmArea = {
      start,
      end,
      prot,
      flags,
      source,
      sourcePage,
      link: rebuild.link(area),
      name,
    };
    holdSource(mm, source);
    mm.insert(made);
  }
}

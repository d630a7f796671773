// What an image holds of processes that stand still: their ghosts, what their files are, their
// pages.
//
// The ghost path is the migration's (src/ghost). What a migration leaves at home (open files, the
// console) cannot stay anywhere here, so each descriptor must be of a kind that can be opened
// again; one that is not is named in the refusal.

import { PAGE_SIZE } from "../abi/address_space.js";
import type { FileSourceDescription } from "../fs/file_source.js";
import { importOpenFile, type OpenFileState } from "../fs/file_table_state.js";
import type { InterprocessPicture } from "../fs/interprocess_picture.js";
import type { FileKind } from "../fs/open_file.js";
import { exportGhost, type Ghost, releaseGhost } from "../ghost/ghost.js";
import type { Mm } from "../mm/mm.js";
import { isSharedMemory, SharedOnce } from "../mm/shared_once.js";
import { firstPage, isShared, pageCount, type VmArea } from "../mm/vm_area.js";
import { writeBack } from "../mm/write_back.js";
import type { Kernel } from "../task/kernel.js";
import type { Task } from "../task/task.js";
import { exportTask } from "../task/task_state.js";
import type { ThreadGroup } from "../task/thread_group.js";
import { stampAt } from "./file_stamp.js";
import { ImageError } from "./image_error.js";
import type { PageIndex } from "./page_index.js";
import { type CapturedPictures, capturePictures } from "./picture_capture.js";
import {
  type BaseReference,
  descriptionKey,
  type FileStamp,
  type ProcessSection,
  type SavedFile,
  type SavedMount,
  type SavedTree,
} from "./process_section.js";
import type { ProcessTree } from "./process_tree.js";

export interface Captured {
  readonly section: ProcessSection;
  readonly index: PageIndex;
}

/** What the image says about its surroundings. */
export interface CaptureOptions {
  readonly mounts: readonly SavedMount[];
  /** Where each process was. */
  readonly nodeOf: (pid: number) => number;
  /** Leave out what is as it was in this image. */
  readonly base: BaseReference | undefined;
}

/**
 * Captures a process and its descendants on this node, all of whose threads stand at the boundary
 * of the kernel. They stay as they are.
 *
 * @throws ImageError when one has something that no image can hold; ReplyStop.
 */
export function captureTree(
  kernel: Kernel,
  { here, zombies }: ProcessTree,
  options: CaptureOptions,
): Captured[] {
  const { pictures, places } = capturePictures(
    kernel,
    here.map((group) => threadsOf(group)[0]),
  );
  const interprocess = objectsOf(kernel, here);
  const tree: SavedTree = { pictures, zombies, interprocess };
  const once = new SharedOnce();
  return here.map((group, at) =>
    capture(kernel, group, { ...options, places, once, tree: at === 0 ? tree : undefined }),
  );
}

/** The System V objects that the processes use. @throws ReplyStop */
function objectsOf(kernel: Kernel, groups: readonly ThreadGroup[]): InterprocessPicture {
  const areas = groups.flatMap((group) => threadsOf(group)[0].mm.areas).filter(isSharedMemory);
  const { picture } = kernel.files.interprocess.ask("pictures", {
    pids: groups.map(({ tgid }) => tgid),
    containers: [...new Set(areas.map(({ link }) => link?.containerId as number))],
  });
  return picture ?? NO_OBJECTS;
}

const NO_OBJECTS = { segments: [], semaphores: [], waiting: [], messages: [] };

interface ProcessOptions extends CaptureOptions, Pick<CapturedPictures, "places"> {
  readonly tree: SavedTree | undefined;
  /** What was saved with the processes before. */
  readonly once: SharedOnce;
}

/** In the order of their numbers. */
function threadsOf(group: ThreadGroup): [Task, ...Task[]] {
  return [...group.tasks].sort((a, b) => a.pid - b.pid) as [Task, ...Task[]];
}

function capture(kernel: Kernel, group: ThreadGroup, options: ProcessOptions): Captured {
  const [first, ...others] = threadsOf(group);
  refuseCompany(kernel, group);
  for (const area of first.mm.areas) writeBack(first.mm, area, area.start, area.end);
  const ghost = exportGhost(kernel, first);
  try {
    const { saved } = first.mm.pages;
    // One that was not in the base is saved whole.
    const isAdded = options.base !== undefined && saved?.identity === options.base.identity;
    const pages = choosePages(first.mm, isAdded, options.once);
    const section: ProcessSection = {
      ghostVersion: ghost.version,
      realtimeNs: kernel.clock.realtimeNs(),
      monotonicNs: kernel.clock.monotonicNs(),
      group: { ...ghost.group, haltAt: undefined },
      node: options.nodeOf(group.tgid),
      placements: placementsOf(group),
      tasks: [ghost.task, ...others.map((task) => exportTask(kernel, task))],
      mm: ghost.mm,
      files: ghost.files,
      saved: ghost.files.files.map((file, at) =>
        savedFile(kernel, ghost, file, at, options.places),
      ),
      mapped: mappedFiles(kernel, ghost),
      mappedMemory: mappedMemory(ghost, options.places),
      mounts: options.mounts,
      base: options.base,
      zeroPages: pages.zero,
      tree: options.tree,
    };
    return { section, index: pages };
  } finally {
    releaseGhost(kernel, ghost);
  }
}

function placementsOf({ tasks }: ThreadGroup): [number, number][] {
  return [...tasks].flatMap(({ pid, placement }): [number, number][] =>
    placement === undefined ? [] : [[pid, placement]],
  );
}

/** What processes share but descriptors is not saved. */
function refuseCompany(kernel: Kernel, group: ThreadGroup): void {
  const name = `process ${group.tgid}`;
  const [first] = group.tasks;
  for (const task of group.tasks) {
    if (task.personality.name !== "linux") {
      throw new ImageError(name, `is one of ${task.personality.name}, and images hold Linux's`);
    }
    if (task.files !== first?.files || task.mm !== first.mm) {
      throw new ImageError(name, "has threads with descriptors of their own, which no image holds");
    }
  }
  const users = [...kernel.tasks.values()].filter(({ mm }) => mm === first?.mm).length;
  if (users > group.tasks.size) {
    throw new ImageError(name, "shares its memory with another process, which no image holds");
  }
}

/** Kinds that each node has. */
const DEVICES: readonly FileKind[] = ["null", "zero", "full", "random"];
function savedFile(
  kernel: Kernel,
  ghost: Ghost,
  file: OpenFileState,
  at: number,
  places: CapturedPictures["places"],
): SavedFile {
  const numbers = ghost.files.descriptors.filter((one) => one.file === at).map((one) => one.number);
  const name = `descriptor ${numbers[0]} of process ${ghost.group.tgid}`;
  const picture = places.get(descriptionKey(file));
  if (picture !== undefined) return { kind: "picture", picture };
  if (file.state) return { kind: "portable" };
  if (DEVICES.includes(file.kind)) return { kind: "device" };
  switch (file.kind) {
    case "console":
      // The lowest number tells which of the three it was at first: 2>&1 is a copy of 1.
      return {
        kind: "console",
        stream: numbers[0] === 2 ? "error" : "output",
        foreground: foregroundOf(kernel, file),
      };
    case "directory":
      return { kind: "directory" };
    case "host":
      return { kind: "host", stamp: stampAt(kernel, importOpenFile(file), name) };
    case "path":
      return { kind: "path" };
    default: {
      const what = `a file of kind ${file.kind} (${file.path})`;
      throw new ImageError(name, `is ${what}, which an image cannot hold`);
    }
  }
}

function foregroundOf({ files }: Kernel, file: OpenFileState): number | undefined {
  const state = files.terminalAccess.jobControl(importOpenFile(file));
  return state === undefined || state.session === 0 ? undefined : state.foreground;
}

function mappedFiles(kernel: Kernel, { mm }: Ghost): ProcessSection["mapped"] {
  const stamps = new Map<string, FileStamp>();
  for (const { source, start } of mm.areas) {
    const { kind, file } = source as FileSourceDescription;
    if (kind !== "file" || stamps.has(file.path) || file.kind === "memory") continue;
    const name = `the mapping at 0x${start.toString(16)}`;
    if (file.kind !== "host") {
      throw new ImageError(name, `shows ${file.path}, which is no file of the host`);
    }
    stamps.set(file.path, stampAt(kernel, importOpenFile(file), name));
  }
  return [...stamps].map(([path, stamp]) => ({ path, stamp }));
}

function mappedMemory(
  { mm }: Ghost,
  places: CapturedPictures["places"],
): ProcessSection["mappedMemory"] {
  const mapped = new Map<string, number>();
  for (const { source } of mm.areas) {
    const { kind, file } = source as FileSourceDescription;
    const key = kind === "file" && file.kind === "memory" ? descriptionKey(file) : "";
    const picture = places.get(key);
    if (picture !== undefined) mapped.set(key, picture);
  }
  return [...mapped].map(([key, picture]) => ({ key, picture }));
}

/** Which pages go into the image. */
function choosePages(
  mm: Mm,
  isIncremental: boolean,
  once: SharedOnce,
): PageIndex & { readonly zero: number } {
  const own: number[] = [];
  const inherited: number[] = [];
  let zero = 0;
  const stored = mm.pages.stored?.pages ?? [];
  let at = 0;
  for (const area of mm.areas) {
    if (isFileShared(area)) continue;
    const present = mm.pages.present(firstPage(area), pageCount(area));
    const end = firstPage(area) + pageCount(area);
    const inImage: number[] = [];
    while ((stored[at] ?? Number.POSITIVE_INFINITY) < end) inImage.push(stored[at++] as number);
    const pages = inImage.length === 0 ? present : [...present, ...inImage].sort((a, b) => a - b);
    const shared = isSharedMemory(area);
    for (const page of pages) {
      if (shared && !once.meets(area, page)) continue;
      // What others write to shared memory does not show in the dirty bits of this address space.
      if (isIncremental && !shared && mm.pages.isAsSaved(page)) inherited.push(page);
      else if (area.source.kind === "memory" && isZero(mm, page)) zero += 1;
      else own.push(page);
    }
  }
  return { own: Uint32Array.from(own), inherited: Uint32Array.from(inherited), zero };
}

/** A stored page is none: its image left zeros out. */
function isZero(mm: Mm, page: number): boolean {
  if (!mm.pages.isPresent(page)) return false;
  const { buffer, byteOffset } = mm.core.pageBytes(page);
  const words = new Int32Array(buffer, byteOffset, PAGE_SIZE / 4);
  for (let at = 0; at < words.length; at += 1) {
    if (words[at] !== 0) return false;
  }
  return true;
}

/** What a shared mapping shows is the file's, where it has been written back to. */
function isFileShared(area: VmArea): boolean {
  return area.source.kind === "file" && isShared(area);
}

/** The bytes of a page, wherever they are. @throws ImageError when its image is damaged. */
export function pageBytes(mm: Mm): (page: number, into: Uint8Array) => void {
  return (page, into) => {
    if (mm.pages.isPresent(page)) {
      into.set(mm.core.pageBytes(page));
      return;
    }
    const damage = mm.pages.stored?.read(page, into);
    if (damage !== undefined) throw new ImageError("the process", `cannot be saved: ${damage}`);
  };
}

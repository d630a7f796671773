// What an image holds of processes that stand still: their ghosts, what their files are, their
// pages.
//
// The ghost path is the migration's (src/ghost). What a migration leaves at home (open files, the
// console) cannot stay anywhere here, so each descriptor must be of a kind that can be opened
// again; one that is not is named in the refusal.

import { PAGE_SIZE } from "../abi/address_space.js";
import { isBlock } from "../fs/block.js";
import type { FileSourceDescription } from "../fs/file_source.js";
import type { FileStatus } from "../fs/file_status.js";
import { importOpenFile, type OpenFileState } from "../fs/file_table_state.js";
import { EVERY_NODE, type FileKind } from "../fs/open_file.js";
import { exportGhost, type Ghost, releaseGhost } from "../ghost/ghost.js";
import type { Mm } from "../mm/mm.js";
import { firstPage, isShared, pageCount, type VmArea } from "../mm/vm_area.js";
import { writeBack } from "../mm/write_back.js";
import type { Kernel } from "../task/kernel.js";
import type { Task } from "../task/task.js";
import { exportTask } from "../task/task_state.js";
import type { ThreadGroup } from "../task/thread_group.js";
import { ImageError } from "./image_error.js";
import type { PageIndex } from "./page_index.js";
import { type CapturedPipes, capturePipes } from "./pipe_capture.js";
import {
  type BaseReference,
  descriptionKey,
  type FileStamp,
  type ProcessSection,
  type SavedFile,
  type SavedMount,
  type SavedTree,
  stampOf,
} from "./process_section.js";
import type { ProcessTree } from "./process_tree.js";

export interface Captured {
  readonly section: ProcessSection;
  readonly index: PageIndex;
}

/** What the image says about its surroundings. */
export interface CaptureOptions {
  readonly mounts: readonly SavedMount[];
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
  const { pipes, ends } = capturePipes(
    kernel,
    here.map((group) => threadsOf(group)[0]),
  );
  const tree: SavedTree = { pipes, zombies };
  return here.map((group, at) =>
    capture(kernel, group, { ...options, ends, tree: at === 0 ? tree : undefined }),
  );
}

interface ProcessOptions extends CaptureOptions, Pick<CapturedPipes, "ends"> {
  readonly tree: SavedTree | undefined;
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
    const pages = choosePages(first.mm, isAdded);
    const section: ProcessSection = {
      ghostVersion: ghost.version,
      realtimeNs: kernel.clock.realtimeNs(),
      monotonicNs: kernel.clock.monotonicNs(),
      group: { ...ghost.group, haltAt: undefined },
      tasks: [ghost.task, ...others.map((task) => exportTask(kernel, task))],
      mm: ghost.mm,
      files: ghost.files,
      saved: ghost.files.files.map((file, at) => savedFile(kernel, ghost, file, at, options.ends)),
      mapped: mappedFiles(kernel, ghost),
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
  if (first?.mm.areas.some((area) => area.link?.isShared && !isFileShared(area))) {
    throw new ImageError(name, "shows memory that processes share, which no image holds");
  }
  const users = [...kernel.tasks.values()].filter(({ mm }) => mm === first?.mm).length;
  if (users > group.tasks.size) {
    throw new ImageError(name, "shares its memory with another process, which no image holds");
  }
}

/** Kinds that each node has, and kinds that cannot be opened again, as a user would call them. */
const DEVICES: readonly FileKind[] = ["null", "zero", "full", "random"];
const REFUSED: Partial<Record<FileKind, string>> = {
  socket: "a socket",
  event: "an event, timer or epoll descriptor",
  memory: "a file in the node's memory",
  text: "a text of /proc",
};

function savedFile(
  kernel: Kernel,
  ghost: Ghost,
  file: OpenFileState,
  at: number,
  ends: CapturedPipes["ends"],
): SavedFile {
  const numbers = ghost.files.descriptors.filter((one) => one.file === at).map((one) => one.number);
  const name = `descriptor ${numbers[0]} of process ${ghost.group.tgid}`;
  const end = ends.get(descriptionKey(file));
  if (end) return end;
  if (DEVICES.includes(file.kind)) return { kind: "device" };
  switch (file.kind) {
    case "console":
      // The lowest number tells which of the three it was at first: 2>&1 is a copy of 1.
      return { kind: "console", stream: numbers[0] === 2 ? "error" : "output" };
    case "directory":
      return { kind: "directory" };
    case "host":
      return { kind: "host", stamp: stampAt(kernel, file, name) };
    default: {
      const what = REFUSED[file.kind] ?? `a file of kind ${file.kind}`;
      throw new ImageError(name, `is ${what} (${file.path}), which an image cannot hold`);
    }
  }
}

function mappedFiles(kernel: Kernel, { mm }: Ghost): ProcessSection["mapped"] {
  const stamps = new Map<string, FileStamp>();
  for (const { source, start } of mm.areas) {
    const { kind, file } = source as FileSourceDescription;
    if (kind !== "file" || stamps.has(file.path)) continue;
    const name = `the mapping at 0x${start.toString(16)}`;
    if (file.kind !== "host") {
      throw new ImageError(name, `shows ${file.path}, which is no file of the host`);
    }
    stamps.set(file.path, stampAt(kernel, file, name));
  }
  return [...stamps].map(([path, stamp]) => ({ path, stamp }));
}

/** The stamp of an open file of the host; its path must still lead to it. */
function stampAt(kernel: Kernel, file: OpenFileState, name: string): FileStamp {
  const { vfs, files } = kernel;
  const found = vfs.status(vfs.mounts.root, file.path, true);
  if (typeof found === "number") {
    throw new ImageError(name, `is open on ${file.path}, which is there no longer`);
  }
  const { node } = file.handle;
  if (node === files.node || node === EVERY_NODE) {
    const open = files.handle(importOpenFile(file)).status();
    const isSame = typeof open === "object" && !isBlock<FileStatus>(open) && same(open, found);
    if (!isSame) throw new ImageError(name, `is open on ${file.path}, which is another file now`);
  }
  return stampOf(found);
}

function same(a: FileStatus, b: FileStatus): boolean {
  return a.device === b.device && a.inode === b.inode;
}

/** Which pages go into the image. */
function choosePages(mm: Mm, isIncremental: boolean): PageIndex & { readonly zero: number } {
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
    for (const page of pages) {
      if (isIncremental && mm.pages.isAsSaved(page)) inherited.push(page);
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

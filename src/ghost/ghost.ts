// A ghost: a task taken out of its node, as plain data (Kerrighed's word; paper G, 4.1).
//
// One export path with two sinks, the network (migration, remote creation) and a file (checkpoint).
// It carries registers, mm_struct, vm_areas, container ids, files and signal state, and no pages:
// so its size depends on how many areas and files there are, not on the process's memory. The basic
// mechanism sends the pages beside it.
//
// Life of a ghost:
//   1. `exportGhost` at the boundary of the kernel. Descriptions are retained: the ghost holds them
//   2. it travels
//   3. `importGhost` makes the task on the destination, which takes the descriptions over; or
//      `releaseGhost` gives them up, when the ghost is refused

import {
  type FileSource,
  type FileSourceDescription,
  importFileSource,
} from "../fs/file_source.js";
import { FileTable } from "../fs/file_table.js";
import type { FileTableState, OpenFileState } from "../fs/file_table_state.js";
import {
  exportFileTable,
  importFileTable,
  importOpenFile,
  releaseFileTable,
} from "../fs/file_table_state.js";
import type { NodeFiles } from "../fs/node_files.js";
import type { OpenFile } from "../fs/open_file.js";
import { countTogether } from "../fs/remote_files.js";
import type { AreaLink, PageSource } from "../linker/area_link.js";
import type { Mm } from "../mm/mm.js";
import { type AreaState, exportMm, importMm, type MmState } from "../mm/mm_state.js";
import { ZERO_SOURCE } from "../mm/zero_source.js";
import { FileContext } from "../task/file_context.js";
import type { Kernel } from "../task/kernel.js";
import type { Personality } from "../task/personality.js";
import { remakePortable } from "../task/remade_files.js";
import type { Task } from "../task/task.js";
import {
  exportGroup,
  exportTask,
  type GroupExport,
  importGroup,
  importTask,
  type TaskExport,
} from "../task/task_state.js";

/** Raised with every change of what a ghost holds; another version is refused. */
export const GHOST_VERSION = 1;

export interface Ghost {
  readonly version: number;
  readonly task: TaskExport;
  readonly group: GroupExport;
  readonly mm: MmState;
  readonly files: FileTableState;
}

/** Takes a task out. It stays where it is, off the run queue, until the caller removes it. */
export function exportGhost(kernel: Kernel, task: Task): Ghost {
  const { files } = kernel;
  return countTogether(files.remote, () => {
    for (const source of fileSources(task.mm)) files.retain(source.file);
    return {
      version: GHOST_VERSION,
      task: exportTask(kernel, task),
      group: exportGroup(task.group),
      mm: exportMm(task.mm),
      files: exportFileTable(task.files, files),
    };
  });
}

/** What the destination supplies. */
export interface GhostParts {
  /** An address space without areas; pages may be present in it already. */
  readonly mm: Mm;
  link(area: AreaState): AreaLink | undefined;
  personality(name: string): Personality | undefined;
  /** Makes a description of the table; unless given, each is the process's own. */
  readonly describe?: (file: OpenFileState) => OpenFile;
}

/** Makes the task again; the caller gives it to Kernel.add. */
export function importGhost(kernel: Kernel, ghost: Ghost, parts: GhostParts): Task {
  const { files } = kernel;
  const sources = new SourceRebuilder(files);
  importMm(ghost.mm, parts.mm, {
    source: (description) => sources.rebuild(description),
    link: parts.link,
  });
  const table = new FileTable(files);
  importFileTable(ghost.files, table, parts.describe);
  remakePortable(kernel, table);
  const personality = parts.personality(ghost.task.personality);
  if (!personality) throw new Error(`no personality ${ghost.task.personality} on this node`);
  return importTask(ghost.task, {
    group: kernel.groups.get(ghost.group.tgid) ?? importGroup(ghost.group),
    mm: parts.mm,
    files: table,
    context: new FileContext(kernel.vfs, ghost.task.directory, ghost.task.umask),
    personality,
  });
}

/** Makes the further threads of a process of which one has been made. */
export function importThreads(
  kernel: Kernel,
  { group, mm, files, context }: Task,
  threads: readonly TaskExport[],
  personality: GhostParts["personality"],
): Task[] {
  return threads.map((state) => {
    const own = personality(state.personality);
    if (!own) throw new Error(`no personality ${state.personality} on this node`);
    mm.users += 1;
    files.references += 1;
    const { directory, umask } = state;
    const isShared = directory === context.directory && umask === context.umask;
    return importTask(state, {
      group,
      mm,
      files,
      context: isShared ? context : new FileContext(kernel.vfs, directory, umask),
      personality: own,
    });
  });
}

/** Gives up what a ghost holds that no task will take over. */
export function releaseGhost(kernel: Kernel, ghost: Ghost): void {
  releaseFileTable(ghost.files, kernel.files);
  for (const description of distinctFiles(ghost.mm)) {
    kernel.files.release(importOpenFile(description.file));
  }
}

function fileSources(mm: Mm): Set<FileSource> {
  const sources = new Set<FileSource>();
  for (const { source } of mm.areas) {
    if (source.kind === "file") sources.add(source as FileSource);
  }
  return sources;
}

/** Two areas of one source carry equal descriptions: they become one source again. */
class SourceRebuilder {
  readonly #files: NodeFiles;
  readonly #made = new Map<string, PageSource>();

  constructor(files: NodeFiles) {
    this.#files = files;
  }

  rebuild(description: unknown): PageSource {
    const file = description as FileSourceDescription | undefined;
    if (file?.kind !== "file") return ZERO_SOURCE;
    const key = keyOf(file);
    const known = this.#made.get(key);
    if (known) return known;
    const source = importFileSource(file, this.#files);
    this.#made.set(key, source);
    return source;
  }
}

function keyOf({ file }: FileSourceDescription): string {
  return `${file.handle.node}:${file.handle.id}:${file.path}`;
}

function distinctFiles(mm: MmState): FileSourceDescription[] {
  const found = new Map<string, FileSourceDescription>();
  for (const { source } of mm.areas) {
    const file = source as FileSourceDescription | undefined;
    if (file?.kind === "file") found.set(keyOf(file), file);
  }
  return [...found.values()];
}

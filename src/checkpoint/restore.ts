// Makes a process again from an image, on this node, without reading its pages.
//
// Open files are opened anew by their paths, and must be as they were; the console's descriptors
// get handles of the console that is there now. Everything is checked before anything is made, so
// that a refusal leaves nothing behind.

import { PAGE_SHIFT } from "../abi/address_space.js";
import { OpenFlag } from "../abi/fcntl.js";
import { MAP_TYPE, MapType } from "../abi/mman.js";
import type { ContainerInfo } from "../container/messages.js";
import type { FileSourceDescription } from "../fs/file_source.js";
import { type FileTableState, importOpenFile, type OpenFileState } from "../fs/file_table_state.js";
import { EVERY_NODE, type HandleReference, type OpenFile } from "../fs/open_file.js";
import { ReplyStop, StartAgain } from "../fs/remote_replies.js";
import { type Ghost, importGhost } from "../ghost/ghost.js";
import type { AreaState } from "../mm/mm_state.js";
import { PagePlaces, StoredPages } from "../mm/stored_pages.js";
import { FileContext } from "../task/file_context.js";
import type { Kernel } from "../task/kernel.js";
import type { Personality } from "../task/personality.js";
import type { Task } from "../task/task.js";
import { importTask, type TaskExport } from "../task/task_state.js";
import type { ImageChain } from "./image_chain.js";
import { ImageError } from "./image_error.js";
import { type FileStamp, type ProcessSection, stampOf } from "./process_section.js";
import { atThisTime } from "./saved_time.js";

export interface RestoreOptions {
  readonly chain: ImageChain;
  /** A handle for each saved console description, in their order. */
  readonly console: readonly HandleReference[];
  readonly personality: (name: string) => Personality | undefined;
}

/** The threads of the process; the caller gives them to Kernel.add. @throws ImageError */
export function restore(kernel: Kernel, options: RestoreOptions): readonly Task[] {
  const { chain } = options;
  const { section, file } = chain.first;
  const places = chain.places();
  const unknown = section.tasks.find(({ personality }) => !options.personality(personality));
  if (unknown) throw new ImageError(file.name, `is a program of ${unknown.personality}`);
  const opener = new Opener(kernel, file.name);
  try {
    for (const { path, stamp } of section.mapped) opener.check(path, stamp);
    for (const { directory } of section.tasks) opener.checkDirectory(directory);
    const now = atThisTime(section, kernel.clock.monotonicNs());
    const ghost: Ghost = {
      version: section.ghostVersion,
      task: now.tasks[0] as TaskExport,
      group: { ...now.group, parent: 0 },
      mm: { ...section.mm, areas: opener.areas(section) },
      files: opener.files(section, options.console),
    };
    const shared = sharedFiles(kernel, ghost.mm.areas);
    const tasks = makeTasks(kernel, ghost, now.tasks.slice(1), shared, options);
    const { pages } = (tasks[0] as Task).mm;
    pages.stored = new StoredPages(chain, places);
    const { identity, checksum } = chain.first;
    pages.saved = { identity, checksum, pages: new PagePlaces(places) };
    return tasks;
  } catch (error) {
    // What waits for another node is done anew, with the same files.
    if (!(error instanceof ReplyStop || error instanceof StartAgain)) opener.giveUp();
    throw error;
  }
}

function makeTasks(
  kernel: Kernel,
  ghost: Ghost,
  others: readonly TaskExport[],
  shared: ReadonlyMap<number, ContainerInfo>,
  { personality }: RestoreOptions,
): readonly Task[] {
  const mm = kernel.newMm();
  const link = ({ start, end, sourcePage }: AreaState) => {
    const info = shared.get(start);
    return info && kernel.sharedMemory?.join(mm, info, sourcePage, (end - start) >>> PAGE_SHIFT);
  };
  const first = importGhost(kernel, ghost, { mm, personality, link });
  const { group, files } = first;
  return [
    first,
    ...others.map((state) => {
      mm.users += 1;
      files.references += 1;
      return importTask(state, {
        group,
        mm,
        files,
        context: new FileContext(kernel.vfs, state.directory, state.umask),
        personality: personality(state.personality) as Personality,
      });
    }),
  ];
}

/** The containers of files that areas show for sharing, by address. @throws ReplyStop */
function sharedFiles(kernel: Kernel, areas: readonly AreaState[]): Map<number, ContainerInfo> {
  const found = new Map<number, ContainerInfo>();
  for (const { start, flags, source } of areas) {
    const { kind, file } = source as FileSourceDescription;
    if (kind !== "file" || (flags & MAP_TYPE) === MapType.MAP_PRIVATE) continue;
    const info = kernel.files.containerOf(importOpenFile(file));
    if (info) found.set(start, info);
  }
  return found;
}

/** Opens files of this node's tree for the restarted process. */
class Opener {
  readonly #kernel: Kernel;
  readonly #image: string;
  readonly #opened: OpenFile[] = [];

  constructor(kernel: Kernel, image: string) {
    this.#kernel = kernel;
    this.#image = image;
  }

  /** Refuses a file that is not as it was. */
  check(path: string, { sizeBytes, modifiedNs }: FileStamp): void {
    const { vfs } = this.#kernel;
    const status = vfs.status(vfs.mounts.root, path, true);
    if (typeof status === "number") {
      throw this.#refusal(`needs ${path}, which is not there`);
    }
    const found = stampOf(status);
    if (found.sizeBytes !== sizeBytes) {
      const sizes = `${found.sizeBytes} bytes, not ${sizeBytes}`;
      throw this.#refusal(`needs ${path} as it was, and it has changed since (${sizes})`);
    }
    if (found.modifiedNs !== modifiedNs) {
      throw this.#refusal(`needs ${path} as it was, and it has been written since`);
    }
  }

  checkDirectory(path: string): void {
    const { vfs } = this.#kernel;
    if (typeof vfs.find(vfs.mounts.root, path, true) === "number") {
      throw this.#refusal(`needs the directory ${path}, which is not there`);
    }
  }

  /** The segments, their files open again: one description for all segments that had one. */
  areas({ mm }: ProcessSection): Ghost["mm"]["areas"] {
    const sources = new Map<string, FileSourceDescription>();
    return mm.areas.map((area) => {
      const { kind, file } = area.source as FileSourceDescription;
      if (kind !== "file") return { ...area, container: undefined };
      const key = `${file.handle?.node}:${file.handle?.id}:${file.path}:${file.flags}`;
      const source = sources.get(key) ?? { kind, file: this.#open(file.path, file.flags) };
      sources.set(key, source);
      return { ...area, container: undefined, source };
    });
  }

  files(section: ProcessSection, console: readonly HandleReference[]): FileTableState {
    const handles = [...console];
    const files = section.files.files.map((file, at): OpenFileState => {
      const saved = section.saved[at];
      switch (saved?.kind) {
        case "console":
          return { ...file, handle: handles.shift() as HandleReference };
        case "device":
          return { ...file, handle: { node: EVERY_NODE, id: 0 } };
        case "host":
          this.check(file.path, saved.stamp);
          return { ...this.#open(file.path, file.flags), position: file.position };
        default:
          return { ...this.#open(file.path, file.flags), position: file.position };
      }
    });
    return { ...section.files, files };
  }

  #open(path: string, flags: number): OpenFileState {
    const { vfs } = this.#kernel;
    const creating = OpenFlag.O_CREAT | OpenFlag.O_EXCL | OpenFlag.O_TRUNC;
    const file = vfs.open(vfs.mounts.root, path, flags & ~creating, 0);
    if (typeof file === "number") throw this.#refusal(`needs ${path}, which cannot be opened`);
    if (file.kind !== "host" && file.kind !== "directory") {
      this.#kernel.files.release(file);
      throw this.#refusal(`needs ${path}, which is no file of the host`);
    }
    this.#opened.push(file);
    return file;
  }

  /** Closes what was opened for a process that does not come to be. */
  giveUp(): void {
    for (const file of this.#opened) this.#kernel.files.release(file);
  }

  #refusal(fault: string): ImageError {
    return new ImageError(this.#image, fault);
  }
}

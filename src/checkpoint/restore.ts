// Makes processes again from an image, on this node, without reading their pages.
//
// Open files are opened anew by their paths, and must be as they were; the console's descriptors
// get handles of the console that is there now, and what has no name is made anew as it was. What
// processes shared (fork) is opened once. Everything is checked and opened before any process is
// made, so that a refusal leaves nothing behind.

import { PAGE_SHIFT } from "../abi/address_space.js";
import { OpenFlag } from "../abi/fcntl.js";
import { MAP_TYPE, MapType } from "../abi/mman.js";
import type { ContainerInfo } from "../container/messages.js";
import type { FileSourceDescription } from "../fs/file_source.js";
import { type FileTableState, importOpenFile, type OpenFileState } from "../fs/file_table_state.js";
import { type HandlePicture, isAtHome } from "../fs/handle_picture.js";
import { EVERY_NODE, type HandleReference, type OpenFile } from "../fs/open_file.js";
import { ReplyStop, StartAgain } from "../fs/remote_replies.js";
import { type Ghost, importGhost, importThreads } from "../ghost/ghost.js";
import type { AreaState } from "../mm/mm_state.js";
import { PagePlaces, StoredPages } from "../mm/stored_pages.js";
import type { Kernel } from "../task/kernel.js";
import type { Personality } from "../task/personality.js";
import { RemakeRefusal, Remaker } from "../task/remade_files.js";
import type { Task } from "../task/task.js";
import { importGroup, type TaskExport } from "../task/task_state.js";
import type { ThreadGroup } from "../task/thread_group.js";
import type { ChainPages, ImageChain } from "./image_chain.js";
import { ImageError } from "./image_error.js";
import { NamedAgain } from "./named_again.js";
import { isNamed } from "./picture_capture.js";
import {
  descriptionKey,
  type FileStamp,
  type ProcessSection,
  type SavedFile,
  type SavedTree,
  stampOf,
} from "./process_section.js";
import { atThisTime } from "./saved_time.js";
import { restoreShared, showsShared } from "./shared_restore.js";

export interface RestoreOptions {
  readonly chain: ImageChain;
  /** A handle for each console description (streamsOf), in their order. */
  readonly console: readonly HandleReference[];
  readonly personality: (name: string) => Personality | undefined;
}

/** The processes of an image, made again. */
export interface Restored {
  /** The threads of each process; the caller gives them to Kernel.add. */
  readonly processes: readonly (readonly [Task, ...Task[]])[];
  readonly zombies: readonly ThreadGroup[];
}

/** What a process is made of, checked. */
interface Prepared {
  readonly ghost: Ghost;
  readonly others: readonly TaskExport[];
  readonly shared: ReadonlyMap<number, ContainerInfo>;
  readonly pages: ChainPages;
  readonly places: PagePlaces;
}

/** @throws ImageError, ReplyStop */
export function restore(kernel: Kernel, options: RestoreOptions): Restored {
  const { chain } = options;
  const { file, section, processes } = chain.first;
  Object.assign(kernel.files.owner, section.group.credentials);
  const opener = new Opener(kernel, file.name, section, options.console);
  try {
    opener.makeAtHome();
    const prepared = processes.map(({ section }) => prepare(kernel, section, opener, options));
    const { identity, checksum } = chain.first;
    const made = new Map<OpenFileState, OpenFile>();
    const shown = prepared.map(({ ghost, pages, places }) => {
      return { areas: ghost.mm.areas, pages, places };
    });
    const { interprocess } = section.tree as SavedTree;
    const memory = restoreShared(kernel, file.name, shown, interprocess);
    const all = prepared.map((one) => {
      const tasks = makeTasks(kernel, one, { made, memory }, options);
      const { pages } = tasks[0].mm;
      pages.stored = new StoredPages(one.pages, one.places);
      pages.saved = { identity, checksum, pages: new PagePlaces(one.places) };
      return tasks;
    });
    opener.done();
    return { processes: all, zombies: (section.tree?.zombies ?? []).map(importGroup) };
  } catch (error) {
    opener.giveUp(error instanceof ReplyStop || error instanceof StartAgain);
    throw error;
  }
}

function prepare(
  kernel: Kernel,
  section: ProcessSection,
  opener: Opener,
  { chain, personality }: RestoreOptions,
): Prepared {
  const unknown = section.tasks.find((task) => !personality(task.personality));
  if (unknown) {
    throw new ImageError(chain.first.file.name, `is a program of ${unknown.personality}`);
  }
  for (const { path, stamp } of section.mapped) opener.check(path, stamp);
  for (const { directory } of section.tasks) opener.checkDirectory(directory);
  const { tasks, group } = atThisTime(section, kernel.clock.monotonicNs());
  const isFirst = section.tree !== undefined;
  const ghost: Ghost = {
    version: section.ghostVersion,
    task: tasks[0] as TaskExport,
    group: isFirst ? { ...group, parent: 0 } : group,
    mm: { ...section.mm, areas: opener.areas(section) },
    files: opener.files(section),
  };
  const pages = chain.pagesOf(section.group.tgid);
  const shared = sharedFiles(kernel, ghost.mm.areas);
  return { ghost, others: tasks.slice(1), shared, pages, places: pages.places() };
}

/** What the processes have in common. */
interface Common {
  /** What descriptions have become. */
  readonly made: Map<OpenFileState, OpenFile>;
  /** Memory that they share, by its container in the image. */
  readonly memory: ReadonlyMap<number, ContainerInfo>;
}

function makeTasks(
  kernel: Kernel,
  { ghost, others, shared }: Prepared,
  { made, memory }: Common,
  { personality }: RestoreOptions,
): readonly [Task, ...Task[]] {
  const mm = kernel.newMm();
  const link = ({ start, end, sourcePage, container }: AreaState) => {
    const info = container ? memory.get(container.id) : shared.get(start);
    const first = container?.objectBase ?? sourcePage;
    return info && kernel.sharedMemory?.join(mm, info, first, (end - start) >>> PAGE_SHIFT);
  };
  const describe = (state: OpenFileState) => {
    const file = made.get(state) ?? importOpenFile(state);
    made.set(state, file);
    return file;
  };
  const first = importGhost(kernel, ghost, { mm, personality, link, describe });
  return [first, ...importThreads(kernel, first, others, personality)];
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

const CREATING = OpenFlag.O_CREAT | OpenFlag.O_EXCL | OpenFlag.O_TRUNC;

/** Opens files of this node's tree for the restarted processes. */
class Opener {
  readonly #kernel: Kernel;
  readonly #image: string;
  readonly #opened: OpenFile[] = [];
  readonly #console: HandleReference[];
  readonly #pictures: readonly HandlePicture[];
  /** What was made of them. */
  readonly #made = new Map<number, OpenFile>();
  readonly #remaker: Remaker;
  readonly #named: NamedAgain;
  /** By descriptionKey: what several processes have is opened once. */
  readonly #descriptions = new Map<string, OpenFileState>();

  constructor(
    kernel: Kernel,
    image: string,
    { tree }: ProcessSection,
    console: readonly HandleReference[],
  ) {
    this.#kernel = kernel;
    this.#image = image;
    this.#pictures = tree?.pictures ?? [];
    this.#remaker = new Remaker(kernel);
    this.#named = new NamedAgain(kernel);
    this.#console = [...console];
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
  areas({ mm, mappedMemory }: ProcessSection): Ghost["mm"]["areas"] {
    const inMemory = new Map(mappedMemory.map(({ key, picture }) => [key, picture]));
    const sources = new Map<string, FileSourceDescription>();
    return mm.areas.map((area) => {
      const { kind, file } = area.source as FileSourceDescription;
      if (kind !== "file") return showsShared(area) ? area : { ...area, container: undefined };
      const key = descriptionKey(file);
      const picture = inMemory.get(key);
      const open = () =>
        picture === undefined ? this.#open(file.path, file.flags) : this.#make(picture, file);
      const source = sources.get(key) ?? { kind, file: open() };
      sources.set(key, source);
      return { ...area, container: undefined, source };
    });
  }

  files(section: ProcessSection): FileTableState {
    const files = section.files.files.map((file, at): OpenFileState => {
      const key = descriptionKey(file);
      const made = this.#descriptions.get(key) ?? this.#again(file, section.saved[at]);
      this.#descriptions.set(key, made);
      return made;
    });
    return { ...section.files, files };
  }

  /** A description as it was. */
  #again(file: OpenFileState, saved: SavedFile | undefined): OpenFileState {
    switch (saved?.kind) {
      case "console":
        return { ...file, handle: this.#console.shift() as HandleReference };
      case "device":
        return { ...file, handle: { node: EVERY_NODE, id: 0 } };
      case "portable":
        return { ...file, handle: { node: EVERY_NODE, id: 0 } };
      case "picture":
        return { ...this.#make(saved.picture, file), position: file.position };
      case "host":
        this.check(file.path, saved.stamp);
        return { ...this.#open(file.path, file.flags), position: file.position };
      default:
        return { ...this.#open(file.path, file.flags), position: file.position };
    }
  }

  /** What is made on the first node, all of it at once. */
  makeAtHome(): void {
    const pictures = this.#pictures.filter(isAtHome);
    this.#opened.push(...this.#remade("", () => this.#remaker.makeAtHome(pictures)));
  }

  /** Of a picture one handle is made; who asks releases it, be it a table or a mapping. */
  #make(at: number, { flags, path }: OpenFileState): OpenFile {
    const known = this.#made.get(at);
    if (known) this.#kernel.files.retain(known);
    const picture = this.#pictures[at] as HandlePicture;
    const make = () =>
      isNamed(picture)
        ? this.#named.open(picture, path, flags & ~CREATING)
        : this.#remaker.make(picture, 0, flags, path);
    const file = known ?? { ...this.#remade(path, make), flags };
    this.#made.set(at, file);
    if (known || !isAtHome(picture)) this.#opened.push(file);
    return file;
  }

  #remade<T>(path: string, make: () => T): T {
    try {
      return make();
    } catch (error) {
      if (!(error instanceof RemakeRefusal)) throw error;
      const { message } = error;
      throw this.#refusal(path ? `cannot have ${path} again: ${message}` : `needs ${message}`);
    }
  }

  #open(path: string, flags: number): OpenFileState {
    const { vfs } = this.#kernel;
    const file = vfs.open(vfs.mounts.root, path, flags & ~CREATING, 0);
    if (typeof file === "number") throw this.#refusal(`needs ${path}, which cannot be opened`);
    if (file.kind !== "host" && file.kind !== "directory" && file.kind !== "path") {
      this.#kernel.files.release(file);
      throw this.#refusal(`needs ${path}, which is no file of the host`);
    }
    this.#opened.push(file);
    return file;
  }

  /** All that the processes have is open. */
  done(): void {
    for (const file of this.#named.passing) this.#kernel.files.release(file);
  }

  /**
   * Closes what was opened for a process that does not come to be.
   *
   * @param waits it is done anew, with what other nodes have opened for it
   */
  giveUp(waits: boolean): void {
    const { files } = this.#kernel;
    for (const file of [...this.#opened, ...this.#named.passing]) {
      if (!waits || file.handle.node === files.node) files.release(file);
    }
  }

  #refusal(fault: string): ImageError {
    return new ImageError(this.#image, fault);
  }
}

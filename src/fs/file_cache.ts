// The files of one node whose pages the cluster shares: its part of the cooperative file cache
// (paper G, 3: "a file" is one of the things that a container is linked with).
//
//   a file's container is made at the node that has the file, its home, when the first task
//   elsewhere reads it, or when a task anywhere maps it for sharing; until then nothing is slower
//   a node that reads it joins with its kernel's site, a process that maps it with its own
//
// A page is asked for along the chain of probable owners, so it comes from the memory of a node
// that has it, and from the medium only when none does. What is kept when the file is closed
// everywhere stays until room is needed, the file changes, or its name is removed.
//
// Neighbours: cached_file.ts and its two kinds, cached_handle.ts (what tasks see), node_files.ts.

import { AccessMode, O_ACCMODE } from "../abi/fcntl.js";
import type { Container } from "../container/container.js";
import { type ContainerId, nodeOfSite, type ObjectId } from "../container/identifiers.js";
import type { ContainerInfo } from "../container/messages.js";
import type { WaitKey } from "../linker/area_link.js";
import { FileLinker, type FileMedium } from "../linker/file_linker.js";
import type { Frames } from "../mm/frames.js";
import { type Block, isBlock, type PlainData } from "./block.js";
import type { CachedFile, FileCacheCounts } from "./cached_file.js";
import { CachedHandle } from "./cached_handle.js";
import { FileAtHome } from "./file_at_home.js";
import { FileElsewhere } from "./file_elsewhere.js";
import type { FileHandle } from "./file_handle.js";
import type { FileStatus } from "./file_status.js";
import { HandleMedium } from "./handle_medium.js";
import { lockName } from "./locking.js";
import type { HandleReference } from "./open_file.js";
import type { FileReply, RemoteFiles } from "./remote_files.js";

/** What the cache needs of its node. */
export interface FileCacheHost {
  readonly frames: Frames;
  readonly remote: RemoteFiles | undefined;
  /** A container of which this kernel is the home. */
  create(io: FileLinker): Container;
  /** This kernel takes part in a container of another one. */
  join(info: ContainerInfo, io: FileLinker): Container;
  /** A container is about to be forgotten here; its counts are kept. */
  retire(container: Container): void;
  /** Calls back once when a key is woken. */
  onKey(key: WaitKey, callback: (completion: PlainData) => void): void;
}

/** Files that are kept though nobody has them open. */
const MOST_IDLE = 64;
/** The part of the node's frames that the cache may fill, as a divisor. */
const LARGEST_PART = 4;
/** Between two looks at whether somebody else has changed a file. */
const LOOK_NS = 250_000_000;

type Known = FileElsewhere | "none";

export class FileCache {
  readonly counts: FileCacheCounts = { local: 0, disk: 0, written: 0, evicted: 0 };
  readonly #host: FileCacheHost;
  /** At home, by what names the file there. */
  readonly #home = new Map<string, FileAtHome>();
  readonly #homeByContainer = new Map<ContainerId, FileAtHome>();
  readonly #byHandle = new WeakMap<FileHandle, FileAtHome>();
  /** Files of other nodes, by handle. */
  readonly #elsewhere = new Map<string, Known>();
  readonly #elsewhereByContainer = new Map<ContainerId, FileElsewhere>();
  #lookAtNs = 0;

  constructor(host: FileCacheHost) {
    this.#host = host;
  }

  /** Pages that the cache has here. */
  get pages(): number {
    let sum = 0;
    for (const { linker } of this.#files()) sum += linker.size;
    return sum;
  }

  *#files(): Generator<CachedFile> {
    yield* this.#home.values();
    yield* this.#elsewhereByContainer.values();
  }

  // At home

  /** What tasks use in place of a handle of this node. */
  over(handle: FileHandle): FileHandle {
    const file = this.#byHandle.get(handle);
    return file ? new CachedHandle(handle, file) : handle;
  }

  /** A handle of this node has been opened. */
  opened(handle: FileHandle): void {
    if (this.#home.size === 0 || !isCacheable(handle)) return;
    const status = statusOf(handle);
    const file = status && this.#home.get(lockName(status));
    if (!file) return;
    this.#attach(file, handle);
    file.revalidate();
  }

  /** One has been closed for good. */
  closed(handle: FileHandle): void {
    const file = this.#byHandle.get(handle);
    if (!file) return;
    this.#byHandle.delete(handle);
    file.handles.delete(handle);
    if (file.handles.size === 0) this.#retireIdle();
  }

  /**
   * The container of a file of this node; undefined: its pages cannot be shared.
   * @param others all handles of this node, of which some may lead to the same file.
   */
  share(
    handle: FileHandle,
    flags: number,
    others: Iterable<FileHandle>,
  ): ContainerInfo | undefined {
    const known = this.#byHandle.get(handle);
    if (known) {
      this.#useFor(known, handle, flags);
      return known.container.info;
    }
    const status = isCacheable(handle) ? statusOf(handle) : undefined;
    if (!status) return undefined;
    const file = this.#home.get(lockName(status)) ?? this.#create(lockName(status));
    this.#useFor(file, handle, flags);
    for (const other of others) if (isSame(other, status)) this.#attach(file, other);
    file.revalidate();
    return file.container.info;
  }

  #attach(file: FileAtHome, handle: FileHandle): void {
    this.#byHandle.set(handle, file);
    file.handles.add(handle);
  }

  /** The medium is reached by a handle that may write, if there is one. */
  #useFor(file: FileAtHome, handle: FileHandle, flags: number): void {
    const isWritable = (flags & O_ACCMODE) === AccessMode.O_RDWR;
    if (file.medium.handle && (file.medium.isWritable || !isWritable)) return;
    file.medium.handle?.release();
    file.medium.handle = handle.duplicate();
    file.medium.isWritable = isWritable;
  }

  #create(name: string): FileAtHome {
    const medium = new HandleMedium(this.counts);
    const linker = new FileLinker(medium, this.#host.frames);
    const file = new FileAtHome(this.#host.create(linker), linker, this.counts, medium);
    this.#home.set(name, file);
    this.#homeByContainer.set(file.container.info.id, file);
    linker.onGone = () => {
      this.#host.retire(file.container);
      this.#home.delete(name);
      this.#homeByContainer.delete(file.container.info.id);
      for (const handle of file.handles) this.#byHandle.delete(handle);
      medium.handle?.release();
    };
    return file;
  }

  /** What the medium has of an object of this node's container, for a site without medium. */
  raw(container: ContainerId, object: ObjectId): Uint8Array | undefined {
    return this.#homeByContainer.get(container)?.medium.read(object);
  }

  /** Where the pages of a container lie that is a file's. */
  mediumOf({ id, home }: ContainerInfo): FileMedium {
    const file = this.#homeByContainer.get(id);
    return file ? file.medium : this.#mediumAt(id, nodeOfSite(home));
  }

  // Elsewhere

  #mediumAt(container: ContainerId, node: number): FileMedium {
    return {
      read: (object, done) => {
        const operation = { op: "rawPage", container, object } as const;
        const keep = (reply: FileReply) => done(reply.kind === "result" ? reply.bytes : undefined);
        this.#host.remote?.request(node, { id: 0, operation, progress: undefined }, keep);
        return "pending";
      },
    };
  }

  /** A file of another node; what its container is has to be asked for first. */
  elsewhere(handle: HandleReference): FileElsewhere | Block | undefined {
    const name = `${handle.node}:${handle.id}`;
    const known = this.#elsewhere.get(name);
    if (known === "none") return undefined;
    if (known && !known.isGone) return known;
    return { keys: [this.#ask(handle, name)], onSignal: "finish" };
  }

  #ask({ node, id }: HandleReference, name: string): WaitKey {
    const request = { id, operation: { op: "shareFile", flags: 0 }, progress: undefined } as const;
    const keep = (reply: FileReply) => {
      const info = reply.kind === "container" ? reply.info : undefined;
      this.#elsewhere.set(name, info ? this.#joined(info) : "none");
    };
    const key = this.#host.remote?.request(node, request, keep);
    if (key === undefined) throw new Error("a file of another node without a way there");
    return key;
  }

  #joined(info: ContainerInfo): FileElsewhere {
    const known = this.#elsewhereByContainer.get(info.id);
    if (known) return known;
    const linker = new FileLinker(this.mediumOf(info), this.#host.frames);
    const file = new FileElsewhere(this.#host.join(info, linker), linker, this.counts);
    this.#elsewhereByContainer.set(info.id, file);
    linker.onGone = () => {
      this.#host.retire(file.container);
      this.#elsewhereByContainer.delete(info.id);
      file.gone();
    };
    return file;
  }

  /** A description of another node's file is gone here. */
  forget({ node, id }: HandleReference): void {
    this.#elsewhere.delete(`${node}:${id}`);
  }

  // Memory

  /** Gives up pages until the cache leaves room for tasks. Returns whether a frame came free. */
  shrink(): boolean {
    const { frames } = this.#host;
    const most = Math.floor(frames.total / LARGEST_PART);
    const before = frames.free;
    let excess = Math.max(this.pages - most, frames.reserve - frames.free);
    const files = new Set(this.#files());
    while (excess > 0 && files.size > 0) {
      for (const file of files) {
        if (excess > 0 && file.evict()) excess -= 1;
        else files.delete(file);
      }
    }
    return frames.free > before;
  }

  /** Returns when it wants to be called next. */
  tick(nowNs: number): number | undefined {
    if (this.#home.size === 0 && this.#elsewhereByContainer.size === 0) return undefined;
    this.shrink();
    if (nowNs < this.#lookAtNs) return this.#lookAtNs;
    this.#lookAtNs = nowNs + LOOK_NS;
    for (const file of this.#home.values()) if (!file.isAlone) file.revalidate();
    this.#retireIdle();
    return this.#home.size === 0 ? undefined : this.#lookAtNs;
  }

  /** Files that nobody has open go: those that have no name, that no other node has pages of. */
  #retireIdle(): void {
    const idle: FileAtHome[] = [];
    for (const file of this.#home.values()) {
      if (file.handles.size > 0 || file.isMapped) continue;
      if (file.isAlone || (file.medium.status?.links ?? 0) === 0) this.#retire(file);
      else idle.push(file);
    }
    for (const file of idle.slice(0, Math.max(idle.length - MOST_IDLE, 0))) this.#retire(file);
  }

  /** What another kernel may have that is newer than the medium comes first. */
  #retire(file: FileAtHome): void {
    const written = file.writeBack(0, file.pageCount);
    if (!isBlock(written)) file.container.destroy();
    else this.#host.onKey(written.keys[0] as WaitKey, () => this.#retireWritten(file));
  }

  #retireWritten(file: FileAtHome): void {
    if (file.handles.size === 0 && !file.isMapped) file.container.destroy();
  }
}

/** The medium is asked at home, which is a handle whose operations do not wait. */
function statusOf(handle: FileHandle): FileStatus | undefined {
  const status = handle.status();
  return typeof status === "number" || isBlock(status) ? undefined : status;
}

function isCacheable({ kind }: { readonly kind: string }): boolean {
  return kind === "host" || kind === "memory";
}

function isSame(handle: FileHandle, { device, inode }: FileStatus): boolean {
  const status = isCacheable(handle) ? statusOf(handle) : undefined;
  return status?.device === device && status.inode === inode;
}

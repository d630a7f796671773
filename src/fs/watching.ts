// Who watches which files of the shared tree, on the node that has it: every change of that tree,
// by whichever node, passes there, as an operation on an inode (tree_changes.ts) or an open file.
//
// A directory is known by its path, any other file by its number, which its links share. So what
// happens below a directory finds the directory's watches by the path alone. Where nobody watches
// anything, the only cost is to see that.
//
// Not seen: what the host itself changes, what another node reads from its copies of a file's
// pages, accesses through mappings, and files that each node has for itself (/dev, /proc).

import { Errno } from "../abi/errno.js";
import { AccessMode, O_ACCMODE } from "../abi/fcntl.js";
import { InotifyMask } from "../abi/inotify.js";
import { isBlock } from "./block.js";
import type { AttributeChange, FileHandle } from "./file_handle.js";
import { type FileStatus, isDirectory } from "./file_status.js";
import {
  Inotify,
  type InotifyPicture,
  type Watch,
  type WatchedFile,
  type WatchIndex,
} from "./inotify.js";
import { lockName } from "./locking.js";
import type { NodeFiles } from "./node_files.js";
import type { HandleReference, OpenFile } from "./open_file.js";
import { type FileReply, resultOf } from "./remote_files.js";

/** As /proc/sys/fs/inotify/max_user_instances and max_user_watches. */
const MOST_INSTANCES = 128;
const MOST_WATCHES = 65_536;
const { IN_ISDIR } = InotifyMask;

/** What is asked of the node that has the tree; a path without links. */
export type WatchOperation =
  | { readonly call: "make"; readonly like: InotifyPicture | undefined }
  | { readonly call: "add"; readonly path: string; readonly mask: number }
  | { readonly call: "remove"; readonly wd: number };

/** An open file as the node's registry has it. */
export interface WatchedHandle {
  readonly handle: FileHandle;
  path: string;
  readonly flags: number;
}

export class Watching implements WatchIndex {
  readonly #files: NodeFiles;
  /** All open files of the node. */
  readonly #open: () => Iterable<WatchedHandle>;
  readonly #watches = new Map<WatchedFile, Set<Watch>>();
  readonly #instances = new Set<Inotify>();
  /** Watched files that have lost their last name while they are open. */
  readonly #nameless = new Set<WatchedFile>();
  #count = 0;
  #lastInstance = 0;
  #lastCookie = 0;

  constructor(files: NodeFiles, open: () => Iterable<WatchedHandle>) {
    this.#files = files;
    this.#open = open;
  }

  /** Nobody watches anything of this node's. */
  get isIdle(): boolean {
    return this.#count === 0;
  }

  add(watch: Watch): boolean {
    if (this.#count >= MOST_WATCHES) return false;
    this.#count += 1;
    const known = this.#watches.get(watch.file) ?? new Set();
    this.#watches.set(watch.file, known.add(watch));
    return true;
  }

  remove(watch: Watch): void {
    const known = this.#watches.get(watch.file);
    if (!known?.delete(watch)) return;
    this.#count -= 1;
    if (known.size > 0) return;
    this.#watches.delete(watch.file);
    this.#nameless.delete(watch.file);
  }

  release(owner: Inotify): void {
    this.#instances.delete(owner);
  }

  /** Makes an instance, where the shared tree is; -EMFILE. @throws ReplyStop */
  makeInstance(like?: InotifyPicture): HandleReference | number {
    const reply = this.#ask({ call: "make", like }, undefined);
    return reply.kind === "handle" ? reply.handle : resultOf(reply);
  }

  /** What the other calls of inotify ask of an open file. @throws ReplyStop */
  change(file: OpenFile, operation: WatchOperation): number {
    if (file.handle.node !== this.#files.networkHome) return -Errno.EINVAL;
    return resultOf(this.#ask(operation, file));
  }

  #ask(operation: WatchOperation, file: OpenFile | undefined): FileReply {
    const { networkHome, node } = this.#files;
    if (networkHome === node) return this.serve(operation, file && this.#files.handle(file));
    return this.#files.ask(networkHome, { op: "watchFiles", operation }, file?.handle.id);
  }

  /** Performs what a node asks, of this node's handle where it asks of one. */
  serve(operation: WatchOperation, handle: FileHandle | undefined): FileReply {
    if (operation.call !== "make") {
      return { kind: "result", result: this.#change(handle, operation) };
    }
    const made = this.#make();
    if (typeof made === "number") return { kind: "result", result: made };
    if (operation.like) made.restore(operation.like);
    return { kind: "handle", handle: this.#files.describe(made, 0, "").handle };
  }

  #make(): Inotify | number {
    if (this.#instances.size >= MOST_INSTANCES) return -Errno.EMFILE;
    this.#lastInstance += 1;
    const { node, wake } = this.#files;
    const made = new Inotify(`inotify:${node}:${this.#lastInstance}`, wake, this);
    this.#instances.add(made);
    return made;
  }

  #change(
    handle: FileHandle | undefined,
    operation: Exclude<WatchOperation, { call: "make" }>,
  ): number {
    if (!(handle instanceof Inotify)) return -Errno.EINVAL;
    if (operation.call === "remove") return handle.unwatch(operation.wd);
    const { path, mask } = operation;
    const inode = this.#files.tree?.(path) ?? -Errno.EIO;
    const status = typeof inode === "number" ? inode : inode.status();
    return typeof status === "number" ? status : handle.watch(fileOf(path, status), mask);
  }

  /** Something has happened to a file: whoever watches it or its directory hears of it. */
  notice(path: string, status: FileStatus, event: number): void {
    const mask = isDirectory(status) ? event | IN_ISDIR : event;
    this.noticeName(path, mask, 0, status.links === 0);
    this.noticeSelf(fileOf(path, status), mask);
  }

  /** Whoever watches the directory hears of the entry at `path`. */
  noticeName(path: string, mask: number, cookie = 0, isUnlinked = false): void {
    const slash = path.lastIndexOf("/");
    if (slash < 0) return;
    const name = path.slice(slash + 1);
    for (const watch of this.#on(path.slice(0, slash))) {
      if (isUnlinked && watch.mask & InotifyMask.IN_EXCL_UNLINK) continue;
      watch.owner.tell(watch, { mask, name, cookie });
    }
  }

  /** Whoever watches the file itself hears of it. */
  noticeSelf(file: WatchedFile, mask: number): void {
    for (const watch of this.#on(file)) watch.owner.tell(watch, { mask, name: "", cookie: 0 });
  }

  #on(file: WatchedFile): readonly Watch[] {
    return [...(this.#watches.get(file) ?? [])];
  }

  /** The file has lost its last name; one that is no directory is gone when nobody has it open. */
  noticeLoss(file: WatchedFile): void {
    if (!this.#watches.has(file)) return;
    if (this.#isOpen(file)) this.#nameless.add(file);
    else this.#gone(file);
  }

  #gone(file: WatchedFile): void {
    this.noticeSelf(file, InotifyMask.IN_DELETE_SELF);
    for (const watch of this.#on(file)) watch.owner.unwatch(watch.wd);
  }

  #isOpen(file: WatchedFile): boolean {
    const open = [...this.#open()];
    return open.some((one) => one.handle.kind !== "directory" && openFileOf(one)?.file === file);
  }

  /** A number for the two notices of a move. */
  nextCookie(): number {
    this.#lastCookie += 1;
    return this.#lastCookie;
  }

  /** What was found at a path is now at another one, and all that is below it. */
  moved(from: string, to: string): void {
    const renamed = (path: string) =>
      path === from || path.startsWith(`${from}/`) ? to + path.slice(from.length) : path;
    for (const [file, watches] of [...this.#watches]) {
      const next = renamed(file);
      if (next === file) continue;
      for (const watch of watches) watch.file = next;
      this.#watches.delete(file);
      this.#watches.set(next, watches);
    }
    for (const one of this.#open()) one.path = renamed(one.path);
  }

  opened(one: WatchedHandle): void {
    if (!this.isIdle) this.#noticeOpen(one, InotifyMask.IN_OPEN);
  }

  /** The last description of an open file is gone, its handle not yet. */
  closing(one: WatchedHandle): void {
    if (this.isIdle) return;
    const isWriter = (one.flags & O_ACCMODE) !== AccessMode.O_RDONLY;
    const { IN_CLOSE_WRITE, IN_CLOSE_NOWRITE } = InotifyMask;
    this.#noticeOpen(one, isWriter ? IN_CLOSE_WRITE : IN_CLOSE_NOWRITE);
    const file = this.#nameless.size > 0 ? openFileOf(one)?.file : undefined;
    if (file === undefined || !this.#nameless.has(file) || this.#isOpen(file)) return;
    this.#gone(file);
  }

  #noticeOpen(one: WatchedHandle, event: number): void {
    const found = openFileOf(one);
    if (found !== undefined) this.notice(one.path, found.status, event);
  }

  /** The handle as it is used while somebody watches: what is done with it is noticed. */
  over(one: WatchedHandle, handle: FileHandle): FileHandle {
    if (this.isIdle || !isNamed(one)) return handle;
    return new Proxy(handle, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name, target);
        if (typeof value !== "function") return value;
        return (...args: unknown[]) => {
          const result: unknown = value.apply(target, args);
          const event = eventOf(name, args, result);
          if (event !== 0) this.#noticeOpen(one, event);
          return result;
        };
      },
    });
  }
}

/** How a file is watched. */
export function fileOf(path: string, status: FileStatus): WatchedFile {
  return isDirectory(status) ? path : lockName(status);
}

/** What a change of attributes is (fsnotify of a changed inode). */
export function attributeEvent({ accessedNs, modifiedNs, ...owner }: AttributeChange): number {
  const isOther = Object.values(owner).some((value) => value !== undefined);
  if (isOther || (accessedNs === undefined) === (modifiedNs === undefined)) {
    return InotifyMask.IN_ATTRIB;
  }
  return accessedNs === undefined ? InotifyMask.IN_MODIFY : InotifyMask.IN_ACCESS;
}

/** What an operation on an open file is; 0 for nothing. */
function eventOf(name: PropertyKey, args: readonly unknown[], result: unknown): number {
  const count = typeof result === "number" ? result : -1;
  switch (name as keyof FileHandle) {
    case "read":
      return count > 0 ? InotifyMask.IN_ACCESS : 0;
    case "entries":
      return Array.isArray(result) ? InotifyMask.IN_ACCESS : 0;
    case "write":
      return count > 0 ? InotifyMask.IN_MODIFY : 0;
    case "setSize":
      return count === 0 ? InotifyMask.IN_MODIFY : 0;
    case "setAttributes":
      return count === 0 ? attributeEvent(args[0] as AttributeChange) : 0;
    default:
      return 0;
  }
}

/** Whether an open file has a path that can be watched, and is more than named (O_PATH). */
function isNamed({ handle: { kind }, path }: WatchedHandle): boolean {
  const isFile = kind === "host" || kind === "memory" || kind === "directory";
  return isFile && path.startsWith("/");
}

function openFileOf(one: WatchedHandle): { file: WatchedFile; status: FileStatus } | undefined {
  if (!isNamed(one)) return undefined;
  const status = one.handle.status();
  if (typeof status === "number" || isBlock(status)) return undefined;
  return { file: fileOf(one.path, status), status };
}

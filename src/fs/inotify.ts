// An inotify instance: what is watched, and the notices that have not been read (inotify(7)).
//
// It is at home on the node that has the shared tree, where all changes of that tree pass
// (watching.ts); other nodes read it as they read any handle that is not theirs.

import { Errno } from "../abi/errno.js";
import { OpenFlag } from "../abi/fcntl.js";
import { INOTIFY_EVENT, InotifyMask } from "../abi/inotify.js";
import { Ioctl } from "../abi/ioctl.js";
import type { CallResult } from "./block.js";
import type { Wake } from "./console.js";
import { FileHandle, type IoctlReply, PollEvent, type Readiness } from "./file_handle.js";
import { type FileStatus, fileStatus } from "./file_status.js";
import type { OpenFile } from "./open_file.js";
import { numberReply } from "./terminal_control.js";

/** As /proc/sys/fs/inotify/max_queued_events. */
const MOST_NOTICES = 16_384;
/** Names are padded to a multiple of this. */
const NAME_UNIT = INOTIFY_EVENT.size;
/** The bits that say what is noticed; the others say how. */
const EVENTS = 0xfff;

/** What a watch is on: a directory's path, or the number of any other file. */
export type WatchedFile = string;

export interface Watch {
  readonly owner: Inotify;
  readonly wd: number;
  file: WatchedFile;
  mask: number;
}

/** Finds watches by what they are on. */
export interface WatchIndex {
  /** False: there is no room for another one. */
  add(watch: Watch): boolean;
  remove(watch: Watch): void;
  release(owner: Inotify): void;
}

export interface Notice {
  readonly mask: number;
  /** Of an entry of a watched directory; empty for the file itself. */
  readonly name: string;
  /** Joins the two notices of a move. */
  readonly cookie: number;
}

type Queued = Notice & { readonly wd: number };

/** All of an instance. Plain data. */
export interface InotifyPicture {
  readonly kind: "inotify";
  readonly lastWatch: number;
  readonly watches: readonly Pick<Watch, "wd" | "file" | "mask">[];
  readonly queue: readonly Queued[];
}

export class Inotify extends FileHandle {
  override readonly kind = "event";
  readonly #key: string;
  readonly #wake: Wake;
  readonly #index: WatchIndex;
  readonly #watches = new Map<number, Watch>();
  #queue: Queued[] = [];
  #lastWatch = 0;

  /** @param key unique in the cluster. */
  constructor(key: string, wake: Wake, index: WatchIndex) {
    super();
    this.#key = key;
    this.#wake = wake;
    this.#index = index;
  }

  /** inotify_add_watch(2): the watch's number. */
  watch(file: WatchedFile, mask: number): number {
    const known = [...this.#watches.values()].find((watch) => watch.file === file);
    if (known !== undefined) {
      if (mask & InotifyMask.IN_MASK_CREATE) return -Errno.EEXIST;
      known.mask = mask & InotifyMask.IN_MASK_ADD ? known.mask | mask : mask;
      return known.wd;
    }
    const watch: Watch = { owner: this, wd: this.#lastWatch + 1, file, mask };
    if (!this.#index.add(watch)) return -Errno.ENOSPC;
    this.#lastWatch = watch.wd;
    this.#watches.set(watch.wd, watch);
    return watch.wd;
  }

  /** inotify_rm_watch(2). */
  unwatch(wd: number): number {
    const watch = this.#watches.get(wd);
    if (watch === undefined) return -Errno.EINVAL;
    this.#watches.delete(wd);
    this.#index.remove(watch);
    this.#push({ wd, mask: InotifyMask.IN_IGNORED, name: "", cookie: 0 });
    return 0;
  }

  /** Something has happened to what is watched. */
  tell({ wd, mask }: Watch, notice: Notice): void {
    if ((notice.mask & mask & EVENTS) === 0) return;
    this.#push({ wd, ...notice });
    if (mask & InotifyMask.IN_ONESHOT) this.unwatch(wd);
  }

  #push(notice: Queued): void {
    const queue = this.#queue;
    const last = queue.at(-1);
    if (last !== undefined && isSame(last, notice)) return;
    if (queue.length > MOST_NOTICES) return;
    const isFull = queue.length === MOST_NOTICES;
    const overflow = { wd: -1, mask: InotifyMask.IN_Q_OVERFLOW, name: "", cookie: 0 };
    queue.push(isFull ? overflow : notice);
    this.#wake(this.#key);
  }

  /** Whole records only. */
  override read({ flags }: OpenFile, into: Uint8Array): CallResult {
    if (this.#queue.length === 0) {
      return flags & OpenFlag.O_NONBLOCK ? -Errno.EAGAIN : { keys: [this.#key] };
    }
    let [at, count] = [0, 0];
    for (const notice of this.#queue) {
      const bytes = recordOf(notice);
      if (at + bytes.length > into.length) break;
      into.set(bytes, at);
      at += bytes.length;
      count += 1;
    }
    if (count === 0) return -Errno.EINVAL;
    this.#queue = this.#queue.slice(count);
    return at;
  }

  override ioctl(request: number): IoctlReply {
    if (request !== Ioctl.FIONREAD) return { result: -Errno.ENOTTY };
    return numberReply(this.#queue.reduce((sum, notice) => sum + recordOf(notice).length, 0));
  }

  override status(): FileStatus {
    return fileStatus({ device: 14, inode: 1, mode: 0o600 });
  }

  override readiness(): Readiness {
    const isReadable = this.#queue.length > 0;
    return { events: isReadable ? PollEvent.POLLIN | PollEvent.POLLRDNORM : 0, key: this.#key };
  }

  override picture(): InotifyPicture {
    const watches = [...this.#watches.values()].map(({ wd, file, mask }) => ({ wd, file, mask }));
    return { kind: "inotify", lastWatch: this.#lastWatch, watches, queue: [...this.#queue] };
  }

  /** A new instance is as another one was. */
  restore({ lastWatch, watches, queue }: InotifyPicture): void {
    this.#lastWatch = lastWatch;
    for (const one of watches) {
      const watch = { owner: this, ...one };
      if (this.#index.add(watch)) this.#watches.set(watch.wd, watch);
    }
    this.#queue.push(...queue);
  }

  override release(): void {
    for (const watch of this.#watches.values()) this.#index.remove(watch);
    this.#watches.clear();
    this.#index.release(this);
  }
}

/** Whether a second notice would say nothing new. */
function isSame(one: Queued, other: Queued): boolean {
  const isEqual = one.wd === other.wd && one.mask === other.mask && one.name === other.name;
  return isEqual && one.mask !== InotifyMask.IN_IGNORED;
}

function recordOf({ wd, mask, cookie, name }: Queued): Uint8Array {
  const text = new TextEncoder().encode(name);
  const len = name === "" ? 0 : Math.ceil((text.length + 1) / NAME_UNIT) * NAME_UNIT;
  const bytes = new Uint8Array(INOTIFY_EVENT.size + len);
  INOTIFY_EVENT.write(new DataView(bytes.buffer), 0, { wd, mask, cookie, len });
  bytes.set(text, INOTIFY_EVENT.size);
  return bytes;
}

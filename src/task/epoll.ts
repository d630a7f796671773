// epoll(7): a set of files that is waited for at once.
//
// Level-triggered: a file is reported as long as it is ready. Edge-triggered (EPOLLET): it is
// reported once, and again after its key was woken; EPOLLONESHOT: once, until it is changed. A file
// leaves the set by EPOLL_CTL_DEL, or when its last descriptor on this node is closed.

import { Errno } from "../abi/errno.js";
import { structure, u32, u64 } from "../abi/structure.js";
import { FileHandle, type Readiness } from "../fs/file_handle.js";
import { type FileStatus, fileStatus } from "../fs/file_status.js";
import type { EpollItem, PortablePicture } from "../fs/handle_picture.js";
import type { NodeFiles } from "../fs/node_files.js";
import type { OpenFile } from "../fs/open_file.js";
import type { Waiter, WaitQueues } from "./wait_queues.js";

export const EpollEvent = {
  EPOLLIN: 0x001,
  EPOLLPRI: 0x002,
  EPOLLOUT: 0x004,
  EPOLLERR: 0x008,
  EPOLLHUP: 0x010,
  EPOLLRDHUP: 0x2000,
  EPOLLEXCLUSIVE: 1 << 28,
  EPOLLONESHOT: 1 << 30,
  EPOLLET: 1 << 31,
} as const;

const ALWAYS_REPORTED = EpollEvent.EPOLLERR | EpollEvent.EPOLLHUP;
const READY_ALWAYS = EpollEvent.EPOLLIN | EpollEvent.EPOLLOUT;

/** Sets in each other (epoll_ctl(2), ELOOP). */
const MOST_NESTED = 5;

interface Item {
  readonly file: OpenFile;
  readonly events: number;
  /** The caller's 64 bits. */
  readonly data: bigint;
  /** Whether an edge-triggered item may be reported. */
  armed: boolean;
  readonly waiter: Waiter;
  /** The file is such a set itself. */
  readonly inner: Epoll | undefined;
}

/** struct epoll_event, which i386 does not pad. */
export const EPOLL_EVENT = structure("epoll_event", 12, { events: u32(0), data: u64(4) });

export interface Report {
  readonly events: number;
  readonly data: bigint;
}

export class Epoll extends FileHandle {
  override readonly kind = "event";
  readonly #files: NodeFiles;
  readonly #waits: WaitQueues;
  readonly #items = new Map<number, Item>();
  /** Sets that this one is in. */
  readonly #holders = new Set<Epoll>();
  /** Woken when the set changes while someone waits. */
  readonly key: string;

  constructor(files: NodeFiles, waits: WaitQueues, key: string) {
    super();
    this.#files = files;
    this.#waits = waits;
    this.key = key;
  }

  override status(): FileStatus {
    return fileStatus({ device: 14, inode: 3, mode: 0o600 });
  }

  /** EPOLL_CTL_ADD. Returns 0, -EEXIST, -EPERM (a file that is always ready), -ELOOP. */
  add(descriptor: number, file: OpenFile, events: number, data: bigint): number {
    if (this.#current(descriptor) !== undefined) return -Errno.EEXIST;
    const handle = this.#files.handle(file);
    if (handle.readiness(file) === undefined) return -Errno.EPERM;
    if (handle instanceof Epoll && this.#closesCircle(handle)) return -Errno.ELOOP;
    this.#put(descriptor, file, events, data);
    return 0;
  }

  /** EPOLL_CTL_MOD. Returns 0, -ENOENT, or -EINVAL for what was or would be EPOLLEXCLUSIVE. */
  modify(descriptor: number, events: number, data: bigint): number {
    const item = this.#current(descriptor);
    if (item === undefined) return -Errno.ENOENT;
    if ((item.events | events) & EpollEvent.EPOLLEXCLUSIVE) return -Errno.EINVAL;
    this.#waits.remove(item.waiter);
    this.#put(descriptor, item.file, events, data);
    return 0;
  }

  /** EPOLL_CTL_DEL. Returns 0 or -ENOENT. */
  remove(descriptor: number): number {
    const item = this.#current(descriptor);
    if (item === undefined) return -Errno.ENOENT;
    this.#drop(descriptor, item);
    return 0;
  }

  #put(descriptor: number, file: OpenFile, events: number, data: bigint): void {
    const waiter = { woken: () => this.#rearm(descriptor) };
    const handle = this.#files.handle(file);
    const inner = handle instanceof Epoll ? handle : undefined;
    if (inner !== undefined) inner.#holders.add(this);
    this.#items.set(descriptor, { file, events, data, armed: true, waiter, inner });
    this.#waits.wake(this.key);
  }

  #drop(descriptor: number, item: Item): void {
    this.#waits.remove(item.waiter);
    this.#items.delete(descriptor);
    if (item.inner !== undefined && !this.#inner().includes(item.inner)) {
      item.inner.#holders.delete(this);
    }
  }

  /** The sets in this one. */
  #inner(): Epoll[] {
    return [...this.#items.values()].flatMap(({ inner }) => inner ?? []);
  }

  /** Whether sets would stand in each other, or too deep, with `inner` in this one. */
  #closesCircle(inner: Epoll): boolean {
    const above = (set: Epoll): number => 1 + Math.max(0, ...[...set.#holders].map(above));
    const below = (set: Epoll): number => 1 + Math.max(0, ...set.#inner().map(below));
    const holds = (set: Epoll): boolean => set === this || set.#inner().some(holds);
    return holds(inner) || above(this) + below(inner) > MOST_NESTED;
  }

  #current(descriptor: number): Item | undefined {
    const item = this.#items.get(descriptor);
    if (item === undefined || item.file.references > 0) return item;
    this.#drop(descriptor, item);
    return undefined;
  }

  #rearm(descriptor: number): void {
    const item = this.#items.get(descriptor);
    if (item !== undefined) item.armed = true;
  }

  /**
   * What is ready, at most `most` of it; the first are moved behind the rest, so that all get
   * turns.
   */
  collect(most: number): Report[] {
    const reports: Report[] = [];
    for (const [descriptor] of [...this.#items]) {
      if (reports.length === most) break;
      const item = this.#current(descriptor);
      if (item === undefined || !item.armed) continue;
      const ready = this.#files.handle(item.file).readiness(item.file);
      const events = (ready?.events ?? READY_ALWAYS) & (item.events | ALWAYS_REPORTED);
      if (events === 0) continue;
      reports.push({ events, data: item.data });
      this.#reported(descriptor, item, ready);
    }
    return reports;
  }

  #reported(descriptor: number, item: Item, ready: Readiness | undefined): void {
    this.#items.delete(descriptor);
    this.#items.set(descriptor, item);
    if (item.events & EpollEvent.EPOLLONESHOT) {
      this.#items.set(descriptor, { ...item, events: 0 });
    } else if (item.events & EpollEvent.EPOLLET && ready !== undefined) {
      item.armed = false;
      this.#waits.remove(item.waiter);
      this.#waits.add(item.waiter, [ready.key]);
    }
  }

  /** The keys by which something may become ready. */
  keys(): string[] {
    const keys = new Set<string>([this.key]);
    for (const { file } of this.#items.values()) {
      if (file.references === 0) continue;
      const ready = this.#files.handle(file).readiness(file);
      if (ready !== undefined && ready.key !== "") keys.add(ready.key);
    }
    return [...keys];
  }

  override readiness(): Readiness {
    const isReady = [...this.#items.values()].some((item) => {
      if (item.file.references === 0 || !item.armed) return false;
      const ready = this.#files.handle(item.file).readiness(item.file);
      return ((ready?.events ?? READY_ALWAYS) & (item.events | ALWAYS_REPORTED)) !== 0;
    });
    return { events: isReady ? EpollEvent.EPOLLIN : 0, key: this.key };
  }

  /** The set as data: descriptors mean the same where their task is. */
  override portable(): PortablePicture {
    const items = [...this.#items].map(([descriptor, item]) => {
      const { events, data } = item;
      return { descriptor, events, data };
    });
    return { kind: "epoll", items };
  }

  /** The set that a description came with, of the files that these descriptors are here. */
  restore(items: readonly EpollItem[], fileOf: (descriptor: number) => OpenFile | undefined): void {
    for (const { descriptor, events, data } of items) {
      const file = fileOf(descriptor);
      if (file !== undefined) this.#put(descriptor, file, events, data);
    }
  }

  override release(): void {
    for (const [descriptor, item] of [...this.#items]) this.#drop(descriptor, item);
  }
}

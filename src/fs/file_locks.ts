// Locks on files (fcntl(2) "Advisory record locking", flock(2)), on the node that keeps those of
// the whole cluster.
//
// A lock belongs to a process (POSIX) or to an open file description (flock, and fcntl's OFD
// locks); whoever it belongs to is named by a text. Locks of one kind of name meet: POSIX with OFD
// ones, flock only with flock. A request that must wait is refused with what it waits for, and
// asks again when that is woken; until then it is remembered, so that a circle of processes that
// wait for each other is found (EDEADLK).

import { Errno } from "../abi/errno.js";
import type { CallResult } from "./block.js";
import type { Wake } from "./console.js";

export interface LockRequest {
  /** The file: device and inode; `flock:` before it for flock's. */
  readonly file: string;
  readonly owner: string;
  /** undefined: the range is unlocked. */
  readonly mode: "read" | "write" | undefined;
  readonly start: number;
  /** The first byte after it; Infinity: to the end of the file, however it grows. */
  readonly end: number;
  /** Of the process, for F_GETLK; -1 for a description's. */
  readonly pid: number;
  readonly waits: boolean;
  /** Only processes can be in a circle. */
  readonly findsDeadlock: boolean;
  /** What the owner has is given up before it waits for another mode (flock). */
  readonly dropsFirst: boolean;
}

export interface HeldLock {
  readonly owner: string;
  readonly mode: "read" | "write";
  readonly start: number;
  readonly end: number;
  readonly pid: number;
}

/** Ranges of one file that are locked; more is ENOLCK. */
const MOST_HELD = 4096;

export class FileLocks {
  readonly #wake: Wake;
  readonly #held = new Map<string, HeldLock[]>();
  /** By owner: what it has asked for and not got. */
  readonly #waiting = new Map<string, LockRequest>();

  constructor(wake: Wake) {
    this.#wake = wake;
  }

  /** Locks or unlocks a range: 0, -EAGAIN, -EDEADLK, -ENOLCK, or the wait. */
  lock(request: LockRequest): CallResult {
    const { file, owner } = request;
    this.#waiting.delete(owner);
    if (request.dropsFirst) this.#releaseOn(file, owner);
    if (request.mode !== undefined && this.#conflicts(request).length > 0) {
      if (!request.waits) return -Errno.EAGAIN;
      if (request.findsDeadlock && this.#isCircle(request)) return -Errno.EDEADLK;
      this.#waiting.set(owner, request);
      return { keys: [keyOf(file)] };
    }
    const held = this.#held.get(file)?.length ?? 0;
    if (request.mode !== undefined && held >= MOST_HELD) return -Errno.ENOLCK;
    this.#put(request);
    // Whoever waits may have room now: the range was unlocked, or is only read.
    this.#wake(keyOf(file));
    return 0;
  }

  /** The first lock that is in the way of a request; F_GETLK. */
  find(request: LockRequest): HeldLock | undefined {
    return this.#conflicts(request)[0];
  }

  /** All locks of an owner, on one file or on all, are gone, and its wish for one. */
  release(owner: string, file?: string): void {
    this.#waiting.delete(owner);
    for (const one of file === undefined ? [...this.#held.keys()] : [file]) {
      this.#releaseOn(one, owner);
    }
  }

  #releaseOn(file: string, owner: string): void {
    const before = this.#held.get(file);
    if (!before?.some((lock) => lock.owner === owner)) return;
    this.#store(
      file,
      before.filter((lock) => lock.owner !== owner),
    );
    this.#wake(keyOf(file));
  }

  #conflicts({ file, owner, mode, start, end }: LockRequest): HeldLock[] {
    return (this.#held.get(file) ?? []).filter(
      (held) =>
        held.owner !== owner &&
        held.start < end &&
        start < held.end &&
        (mode === "write" || held.mode === "write"),
    );
  }

  /** Whether those in the way wait, at the end of a chain, for the owner itself. */
  #isCircle(request: LockRequest): boolean {
    const seen = new Set<string>();
    const next = [request];
    for (let at = next.pop(); at !== undefined; at = next.pop()) {
      for (const { owner } of this.#conflicts(at)) {
        if (owner === request.owner) return true;
        const wish = seen.has(owner) ? undefined : this.#waiting.get(owner);
        seen.add(owner);
        if (wish !== undefined) next.push(wish);
      }
    }
    return false;
  }

  /** Cuts the owner's locks out of the range, and puts the new one there. */
  #put({ file, owner, mode, start, end, pid }: LockRequest): void {
    const result: HeldLock[] = [];
    let [from, to] = [start, end];
    for (const held of this.#held.get(file) ?? []) {
      if (held.owner !== owner || held.end < start || end < held.start) result.push(held);
      else if (held.mode === mode) {
        // Neighbours of one mode are one lock.
        [from, to] = [Math.min(from, held.start), Math.max(to, held.end)];
      } else {
        if (held.start < start) result.push({ ...held, end: start });
        if (held.end > end) result.push({ ...held, start: end });
      }
    }
    if (mode !== undefined) result.push({ owner, mode, start: from, end: to, pid });
    this.#store(
      file,
      result.filter((lock) => lock.start < lock.end),
    );
  }

  #store(file: string, locks: HeldLock[]): void {
    locks.sort((a, b) => a.start - b.start);
    if (locks.length === 0) this.#held.delete(file);
    else this.#held.set(file, locks);
  }
}

function keyOf(file: string): string {
  return `lock:${file}`;
}

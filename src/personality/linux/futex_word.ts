// The words that futexes are: how a wait for one is named, woken and limited in time (futex(2)).
//
// A futex is named by its address space and address, or by its place in shared memory. futex.ts has
// the calls, futex_lock.ts those that take locks; robust_list.ts and the end of threads wake.

import { Errno } from "../../abi/errno.js";
import { FutexFlag } from "../../abi/process.js";
import type { CallResult, PlainData } from "../../fs/block.js";
import type { WaitKey } from "../../linker/area_link.js";
import type { Mm } from "../../mm/mm.js";
import { sharedWord } from "../../mm/shared_memory.js";
import type { Kernel } from "../../task/kernel.js";
import type { Call } from "./call.js";
import { clockNs } from "./calls_time.js";
import { readTime, type TimeWidth } from "./time_values.js";

/** Bits of a word that is a lock, beside its owner's thread number. */
export const LockBit = {
  FUTEX_WAITERS: 0x8000_0000,
  FUTEX_OWNER_DIED: 0x4000_0000,
  FUTEX_TID_MASK: 0x3fff_ffff,
} as const;

export interface FutexArguments {
  readonly at: number;
  readonly op: number;
  readonly value: number;
  /** Pointer to the time, or the count of waiters to requeue. */
  readonly time: number;
  readonly second: number;
  readonly last: number;
  readonly width: TimeWidth;
}

const ids = new WeakMap<Mm, number>();
let lastId = 0;
/** How keys of words begin that several address spaces share. */
const SHARED = "shared-futex:";

/**
 * The wait key of a futex. A word of shared memory has one for the whole cluster, unless the caller
 * promises that only its own threads use it.
 */
export function futexKey(mm: Mm, at: number, isPrivate = false): WaitKey {
  const shared = isPrivate ? undefined : sharedWord(mm.find(at), at);
  if (shared !== undefined) return `${SHARED}${shared}`;
  let id = ids.get(mm);
  if (id === undefined) {
    lastId += 1;
    id = lastId;
    ids.set(mm, id);
  }
  return `futex:${id}:${at.toString(16)}`;
}

/** What a wait for some bits of FUTEX_WAIT_BITSET has as its second key: the bits, in decimal. */
const BITS = "futex-bits:";
/** FUTEX_BITSET_MATCH_ANY. */
export const ALL_BITS = 0xffff_ffff;

/** The keys of a wait that only a wake for one of these bits ends. */
export function keysOfWait(key: WaitKey, bits: number): WaitKey[] {
  return bits === ALL_BITS ? [key] : [key, `${BITS}${bits}`];
}

function hasBit(keys: readonly WaitKey[], bits: number): boolean {
  const own = keys.find((key) => key.startsWith(BITS));
  return own === undefined || (Number(own.slice(BITS.length)) & bits) !== 0;
}

/**
 * Wakes at most `count` waiters. Returns how many on this node; those of other nodes that share the
 * word are told, if there is anything left for them. Who waits there has compared the word before
 * it could be changed here, so the news cannot come too early. Of `bits` they know nothing: all of
 * them look again.
 */
export function wakeFutex(
  kernel: Kernel,
  mm: Mm,
  at: number,
  count: number,
  isPrivate = false,
  bits = ALL_BITS,
): number {
  const key = futexKey(mm, at, isPrivate);
  const wanted = bits === ALL_BITS ? undefined : (keys: readonly WaitKey[]) => hasBit(keys, bits);
  const woken = kernel.waits.wake(key, undefined, count, wanted);
  if (woken < count && isSharedKey(key)) {
    const left = bits === ALL_BITS ? count - woken : 2 ** 31 - 1;
    kernel.sharedMemory?.wakeElsewhere(key, left);
  }
  return woken;
}

/** Whether address spaces, perhaps of several nodes, wait by this key. */
export function isSharedKey(key: WaitKey): boolean {
  return key.startsWith(SHARED);
}

export function isPrivateCall(op: number): boolean {
  return (op & FutexFlag.FUTEX_PRIVATE_FLAG) !== 0;
}

/** Waits by these keys until somebody wakes, or until `end`; -ETIMEDOUT when that has passed. */
export function waitUntil(call: Call, keys: readonly WaitKey[], end: PlainData): CallResult {
  if (typeof end !== "number") return { keys, progress: end };
  if (call.kernel.clock.monotonicNs() >= end) return -Errno.ETIMEDOUT;
  return { keys, progress: end, deadlineNs: end };
}

/** Monotonic end of a wait, null for none, undefined for a bad time. */
export function endOfWait(
  call: Call,
  { op, time, width }: FutexArguments,
  isAbsolute: boolean,
): PlainData {
  if (time === 0) return null;
  const given = readTime(call, time, width);
  if (given === undefined) return undefined;
  const now = call.kernel.clock.monotonicNs();
  if (!isAbsolute) return now + given;
  const clock = op & FutexFlag.FUTEX_CLOCK_REALTIME ? 0 : 1;
  return now + (given - Number(clockNs(call, clock) ?? 0n));
}

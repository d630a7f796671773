// futex(2): waiting for a word of user memory to change.
//
// A futex is named by its address space and address, or by its place in shared memory; the word is
// compared and the wait begun with nothing in between, because a kernel runs one call at a time.
// FUTEX_WAIT's progress is the absolute end of the wait, or null for none; once a wait has begun, a
// restart that finds another value reports a wake-up, which the callers of futexes must expect at
// any time.

import { Errno } from "../../abi/errno.js";
import { FUTEX_CMD_MASK, FutexFlag, FutexOperation } from "../../abi/process.js";
import type { CallResult, PlainData } from "../../fs/block.js";
import type { WaitKey } from "../../linker/area_link.js";
import type { Mm } from "../../mm/mm.js";
import { sharedWord } from "../../mm/shared_memory.js";
import type { Kernel } from "../../task/kernel.js";
import { address, flags, int, unsigned } from "./arguments.js";
import type { Call } from "./call.js";
import { always, type CallDefinition, partial } from "./call_definition.js";
import { clockNs } from "./calls_time.js";
import { readTime, type TimeWidth } from "./time_values.js";

const NOTE = "no priority inheritance, no FUTEX_FD, no FUTEX_WAKE_OP comparison on other nodes";
const operation = flags({ ...FutexOperation, ...FutexFlag });
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

/**
 * Wakes at most `count` waiters. Returns how many on this node; those of other nodes that share the
 * word are told, if there is anything left for them. Who waits there has compared the word before
 * it could be changed here, so the news cannot come too early.
 */
export function wakeFutex(
  kernel: Kernel,
  mm: Mm,
  at: number,
  count: number,
  isPrivate = false,
): number {
  const key = futexKey(mm, at, isPrivate);
  const woken = kernel.wake(key, undefined, count);
  if (woken < count && key.startsWith(SHARED)) {
    kernel.sharedMemory?.wakeElsewhere(key, count - woken);
  }
  return woken;
}

export const futexCalls: readonly CallDefinition[] = [
  partial(
    "futex",
    NOTE,
    [address, operation, unsigned, address, address, unsigned],
    (call, at, op, value, time, second, last) =>
      futex(call, { at, op, value, time, second, last, width: 32 }),
  ),
  partial(
    "futex_time64",
    NOTE,
    [address, operation, unsigned, address, address, unsigned],
    (call, at, op, value, time, second, last) =>
      futex(call, { at, op, value, time, second, last, width: 64 }),
  ),
  partial("membarrier", "one task runs at a time on a node", [int, unsigned], () => 0, always),
];

interface FutexArguments {
  readonly at: number;
  readonly op: number;
  readonly value: number;
  /** Pointer to the time, or the count of waiters to requeue. */
  readonly time: number;
  readonly second: number;
  readonly last: number;
  readonly width: TimeWidth;
}

function isPrivateCall(op: number): boolean {
  return (op & FutexFlag.FUTEX_PRIVATE_FLAG) !== 0;
}

function futex(call: Call, request: FutexArguments): CallResult {
  const { at, op, value, last } = request;
  const isPrivate = isPrivateCall(op);
  if (at & 3) return -Errno.EINVAL;
  switch (op & FUTEX_CMD_MASK) {
    case FutexOperation.FUTEX_WAIT:
      return wait(call, request, false);
    case FutexOperation.FUTEX_WAIT_BITSET:
      return last === 0 ? -Errno.EINVAL : wait(call, request, true);
    case FutexOperation.FUTEX_WAKE:
      return wakeFutex(call.kernel, call.mm, at, value, isPrivate);
    case FutexOperation.FUTEX_WAKE_BITSET:
      if (last === 0) return -Errno.EINVAL;
      return wakeFutex(call.kernel, call.mm, at, value, isPrivate);
    case FutexOperation.FUTEX_REQUEUE:
      return requeue(call, request);
    case FutexOperation.FUTEX_CMP_REQUEUE:
      if (call.memory.readU32(at) !== last) return -Errno.EAGAIN;
      return requeue(call, request);
    case FutexOperation.FUTEX_WAKE_OP:
      return wakeOperation(call, request);
    default:
      return -Errno.ENOSYS;
  }
}

function wait(call: Call, request: FutexArguments, isAbsolute: boolean): CallResult {
  const { at, op, value, time, width } = request;
  const { resume } = call;
  if (resume?.cause === "woken") return 0;
  const current = call.memory.readU32(at);
  const hasBegun = resume !== undefined && resume.progress !== undefined;
  if (current !== value) return hasBegun ? 0 : -Errno.EAGAIN;
  const end = hasBegun ? resume.progress : endOfWait(call, op, time, width, isAbsolute);
  if (end === undefined) return -Errno.EINVAL;
  if (typeof end === "number" && call.kernel.clock.monotonicNs() >= end) return -Errno.ETIMEDOUT;
  const block = { keys: [futexKey(call.mm, at, isPrivateCall(op))], progress: end };
  return typeof end === "number" ? { ...block, deadlineNs: end } : block;
}

/** Monotonic end of a wait, null for none, undefined for a bad time. */
function endOfWait(
  call: Call,
  op: number,
  time: number,
  width: TimeWidth,
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

/**
 * Wakes `value` and moves up to `time` of the rest to the second futex. Of a word that nodes share,
 * waiters elsewhere are all woken: they look again.
 */
function requeue({ kernel, mm }: Call, { at, op, value, second, time }: FutexArguments) {
  const isPrivate = isPrivateCall(op);
  const key = futexKey(mm, at, isPrivate);
  const { waits, sharedMemory } = kernel;
  const woken = kernel.wake(key, undefined, value);
  const rest = waits.waitersOf(key).slice(0, Math.min(time, 2 ** 31));
  for (const waiter of rest) {
    waits.remove(waiter);
    waits.add(waiter, [futexKey(mm, second, isPrivate)]);
  }
  if (key.startsWith(SHARED)) sharedMemory?.wakeElsewhere(key, value + time);
  return woken + rest.length;
}

/** FUTEX_WAKE_OP: changes the second word, wakes both by what it was (futex(2)). */
function wakeOperation(call: Call, request: FutexArguments): CallResult {
  const { at, op, value, time, second, last } = request;
  const isPrivate = isPrivateCall(op);
  const old = call.memory.readU32(second);
  const operand = last & (8 << 28) ? 1 << ((last >>> 12) & 31) : (last << 8) >> 20;
  const changed = applied((last >>> 28) & 7, old, operand);
  if (changed === undefined) return -Errno.ENOSYS;
  call.memory.writeU32(second, changed >>> 0);
  let woken = wakeFutex(call.kernel, call.mm, at, value, isPrivate);
  if (compared((last >>> 24) & 15, old | 0, (last << 20) >> 20)) {
    woken += wakeFutex(call.kernel, call.mm, second, time, isPrivate);
  }
  return woken;
}

function applied(op: number, old: number, operand: number): number | undefined {
  switch (op) {
    case 0:
      return operand;
    case 1:
      return old + operand;
    case 2:
      return old | operand;
    case 3:
      return old & ~operand;
    case 4:
      return old ^ operand;
    default:
      return undefined;
  }
}

function compared(comparison: number, old: number, operand: number): boolean {
  switch (comparison) {
    case 0:
      return old === operand;
    case 1:
      return old !== operand;
    case 2:
      return old < operand;
    case 3:
      return old <= operand;
    case 4:
      return old > operand;
    default:
      return old >= operand;
  }
}

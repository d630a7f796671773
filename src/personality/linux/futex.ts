// futex(2): waiting for a word of user memory to change.
//
// The word is compared and the wait begun with nothing in between, because a kernel runs one call
// at a time. How futexes are named is in futex_word.ts; those that are locks are in futex_lock.ts.
// FUTEX_WAIT's progress is the absolute end of the wait, or null for none; once a wait has begun, a
// restart that finds another value reports a wake-up, which the callers of futexes must expect at
// any time.

import { Errno } from "../../abi/errno.js";
import { FUTEX_CMD_MASK, FutexFlag, FutexOperation } from "../../abi/process.js";
import type { CallResult } from "../../fs/block.js";
import { address, flags, int, unsigned } from "./arguments.js";
import type { Call } from "./call.js";
import { always, type CallDefinition, partial } from "./call_definition.js";
import { lock, tryLock, unlock } from "./futex_lock.js";
import {
  ALL_BITS,
  endOfWait,
  type FutexArguments,
  futexKey,
  isPrivateCall,
  isSharedKey,
  keysOfWait,
  waitUntil,
  wakeFutex,
} from "./futex_word.js";

const NOTE =
  "locks with priority inheritance know no priorities, and no FUTEX_WAIT_REQUEUE_PI; no FUTEX_FD, " +
  "no FUTEX_WAKE_OP comparison on other nodes";
const operation = flags({ ...FutexOperation, ...FutexFlag });
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
      return wakeFutex(call.kernel, call.mm, at, value, isPrivate, last);
    case FutexOperation.FUTEX_REQUEUE:
      return requeue(call, request);
    case FutexOperation.FUTEX_CMP_REQUEUE:
      if (call.memory.readU32(at) !== last) return -Errno.EAGAIN;
      return requeue(call, request);
    case FutexOperation.FUTEX_WAKE_OP:
      return wakeOperation(call, request);
    case FutexOperation.FUTEX_LOCK_PI:
      return lock(call, { ...request, op: op | FutexFlag.FUTEX_CLOCK_REALTIME });
    case FutexOperation.FUTEX_LOCK_PI2:
      return lock(call, request);
    case FutexOperation.FUTEX_TRYLOCK_PI:
      return tryLock(call, request);
    case FutexOperation.FUTEX_UNLOCK_PI:
      return unlock(call, request);
    default:
      return -Errno.ENOSYS;
  }
}

function wait(call: Call, request: FutexArguments, isAbsolute: boolean): CallResult {
  const { at, op, value } = request;
  const { resume } = call;
  if (resume?.cause === "woken") return 0;
  const current = call.memory.readU32(at);
  const hasBegun = resume !== undefined && resume.progress !== undefined;
  if (current !== value) return hasBegun ? 0 : -Errno.EAGAIN;
  const end = hasBegun ? resume.progress : endOfWait(call, request, isAbsolute);
  if (end === undefined) return -Errno.EINVAL;
  const bits = isAbsolute ? request.last : ALL_BITS;
  return waitUntil(call, keysOfWait(futexKey(call.mm, at, isPrivateCall(op)), bits), end);
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
  if (isSharedKey(key)) sharedMemory?.wakeElsewhere(key, value + time);
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

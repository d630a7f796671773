// Futexes that are locks: FUTEX_LOCK_PI and its kin (futex(2), "Priority-inheritance futexes").
//
//   word = owner's thread number | FUTEX_WAITERS | FUTEX_OWNER_DIED     0: free
//
// A program takes and gives back such a lock by itself while nobody else wants it; FUTEX_WAITERS
// leads it here. Priorities have no effect on any node, so there is nothing to inherit: whoever is
// woken takes the lock if it is still free. While somebody may wait, a free word keeps
// FUTEX_WAITERS, so that each taker comes here, too, and none of them is forgotten.

import { Errno } from "../../abi/errno.js";
import type { CallResult } from "../../fs/block.js";
import type { Call } from "./call.js";
import {
  endOfWait,
  type FutexArguments,
  futexKey,
  isPrivateCall,
  isSharedKey,
  LockBit,
  waitUntil,
  wakeFutex,
} from "./futex_word.js";

const { FUTEX_WAITERS, FUTEX_OWNER_DIED, FUTEX_TID_MASK } = LockBit;

/** FUTEX_LOCK_PI2: waits until the lock is the caller's, or the absolute time has passed. */
export function lock(call: Call, request: FutexArguments): CallResult {
  const { at, op } = request;
  const { resume } = call;
  const taken = take(call, request);
  if (taken !== -Errno.EAGAIN) return taken;
  const end = resume?.progress ?? endOfWait(call, request, true);
  if (end === undefined) return -Errno.EINVAL;
  const wait = waitUntil(call, [futexKey(call.mm, at, isPrivateCall(op))], end);
  if (typeof wait === "number") return wait;
  const word = call.memory.readU32(at);
  if ((word & FUTEX_WAITERS) === 0) call.memory.writeU32(at, (word | FUTEX_WAITERS) >>> 0);
  return wait;
}

export function tryLock(call: Call, request: FutexArguments): number {
  return take(call, request);
}

/** Gives the lock back. A waiter that is woken has to take it. */
export function unlock(call: Call, { at, op }: FutexArguments): number {
  const word = call.memory.readU32(at);
  if ((word & FUTEX_TID_MASK) !== call.task.pid) return -Errno.EPERM;
  call.memory.writeU32(at, waitersBit(call, at, op));
  wakeFutex(call.kernel, call.mm, at, 1, isPrivateCall(op));
  return 0;
}

/** 0, or a negated error number: EAGAIN when it is another's. */
function take(call: Call, { at, op }: FutexArguments): number {
  const word = call.memory.readU32(at);
  const owner = word & FUTEX_TID_MASK;
  const { pid } = call.task;
  if (owner === pid) return -Errno.EDEADLK;
  if (owner !== 0) return -Errno.EAGAIN;
  call.memory.writeU32(at, ((word & FUTEX_OWNER_DIED) | waitersBit(call, at, op) | pid) >>> 0);
  return 0;
}

/** FUTEX_WAITERS while others may wait; those of other nodes are not known here. */
function waitersBit({ kernel, mm }: Call, at: number, op: number): number {
  const key = futexKey(mm, at, isPrivateCall(op));
  return isSharedKey(key) || kernel.waits.waitersOf(key).length > 0 ? FUTEX_WAITERS : 0;
}

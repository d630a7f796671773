// Robust futexes: locks whose owner has ended are marked, so that whoever takes them next is told
// (get_robust_list(2); the kernel's Documentation/locking/robust-futex-ABI).
//
// A thread keeps a list of the locks that it has in its own memory:
//
//   head       next --> entry --> ... --> head     an entry is where a lock has its link; bit 0 of
//   head + 4   offset of the lock's futex word     a pointer says: priority inheritance
//   head + 8   entry that is being taken or given back
//
// The list is user memory like any other: a page of it may be on another node, and the walk is then
// begun anew when it has come. What has been marked is not the thread's any more, so that does no
// harm.

import { UserMemory, UserMemoryStop } from "../../mm/user_memory.js";
import type { Kernel } from "../../task/kernel.js";
import type { Task } from "../../task/task.js";
import { LockBit, wakeFutex } from "./futex_word.js";

const { FUTEX_WAITERS, FUTEX_OWNER_DIED, FUTEX_TID_MASK } = LockBit;
/** ROBUST_LIST_LIMIT: a list that goes round is left. */
const LONGEST = 2048;

/** Marks the locks of a thread that ends. @throws UserMemoryStop when a page must be waited for */
export function releaseRobustList(kernel: Kernel, task: Task): void {
  visitList(kernel, task, release);
}

function visitList(kernel: Kernel, task: Task, visit: VisitLock): void {
  if (task.robustList === 0) return;
  try {
    walk(kernel, task, visit);
  } catch (stop) {
    // A list that leads out of the program's memory ends there.
    if (!(stop instanceof UserMemoryStop) || stop.outcome.kind === "wait") throw stop;
  }
}

/** Those of all threads of a process. @throws UserMemoryStop */
export function releaseRobustLists(kernel: Kernel, { group }: Task): void {
  for (const task of group.tasks) releaseRobustList(kernel, task);
}

/**
 * Has the pages of all lists here, so that releaseRobustLists does not wait before the next other
 * step of the kernel. @throws UserMemoryStop
 */
export function bringRobustLists(kernel: Kernel, { group }: Task): void {
  for (const task of group.tasks) visitList(kernel, task, rewrite);
}

/** The same without waiting: false when a page must be waited for. */
export function releaseRobustListsNow(kernel: Kernel, task: Task): boolean {
  // It may be killed because no frame is left, and its locks be in memory that others have now.
  task.mm.isEnding = true;
  try {
    releaseRobustLists(kernel, task);
    return true;
  } catch (stop) {
    if (!(stop instanceof UserMemoryStop)) throw stop;
    return false;
  }
}

type VisitLock = (
  kernel: Kernel,
  task: Task,
  memory: UserMemory,
  at: number,
  isPending?: boolean,
) => void;

function walk(kernel: Kernel, task: Task, visit: VisitLock): void {
  const memory = new UserMemory(task.mm);
  const head = task.robustList;
  const offset = memory.readU32(head + 4);
  const pending = memory.readU32(head + 8) & ~1;
  let entry = memory.readU32(head) & ~1;
  for (let count = 0; entry >>> 0 !== head && count < LONGEST; count += 1) {
    // Read first: whoever gets the lock may change its link.
    const next = memory.readU32(entry >>> 0) & ~1;
    if (entry !== pending) visit(kernel, task, memory, (entry + offset) >>> 0);
    entry = next;
  }
  if (pending !== 0) visit(kernel, task, memory, (pending + offset) >>> 0, true);
}

/** Leaves a lock as it is, on a page that is here and may be written to. */
function rewrite(_kernel: Kernel, task: Task, memory: UserMemory, at: number): void {
  if (at & 3) return;
  const word = memory.readU32(at);
  if ((word & FUTEX_TID_MASK) === task.pid) memory.writeU32(at, word);
}

function release(
  kernel: Kernel,
  task: Task,
  memory: UserMemory,
  at: number,
  isPending = false,
): void {
  if (at & 3) return;
  const word = memory.readU32(at);
  const owner = word & FUTEX_TID_MASK;
  // It was just given back, and the thread ended before it could wake the next one.
  if (isPending && owner === 0) wakeFutex(kernel, task.mm, at, 1);
  if (owner !== task.pid) return;
  memory.writeU32(at, ((word & FUTEX_WAITERS) | FUTEX_OWNER_DIED) >>> 0);
  if (word & FUTEX_WAITERS) wakeFutex(kernel, task.mm, at, 1);
}

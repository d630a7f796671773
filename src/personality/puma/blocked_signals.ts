// Which signals of a process wait (sigprocmask, sigpending). The mask is the task's, as under every
// system here: it moves with the process, and the QK keeps it, so a process that scribbles over its
// PCB cannot refuse a signal that it may not block.

import type { Task } from "../../task/task.js";
import { UNBLOCKABLE } from "../../task/task_signals.js";
import { SignalCall } from "./traps.js";

/** Trap.SIGNALS; returns the mask as it was, or the signals that have come and wait. */
export function signalCall(task: Task, call: number, set: bigint): bigint {
  const before = task.mask;
  switch (call) {
    case SignalCall.BLOCK:
      task.mask = before | (set & ~UNBLOCKABLE);
      return before;
    case SignalCall.UNBLOCK:
      task.mask = before & ~set;
      return before;
    case SignalCall.SET:
      task.mask = set & ~UNBLOCKABLE;
      return before;
    case SignalCall.PENDING:
      return (task.pending.set | task.group.pending.set) & before;
    default:
      return before;
  }
}

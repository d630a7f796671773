// One slice of a task: what the node's loop does with the task at the head of the run queue.
//
//   a call that had blocked goes on -> signals are delivered -> the core runs -> why it stopped ...
//
// until the budget is used up, or the task blocks, ends, or is to move. A task that is marked for
// migration stops here, at the boundary of the kernel, where its registers are its whole state.

import type { Kernel } from "./kernel.js";
import type { Task } from "./task.js";
import { deliverable } from "./task_signals.js";

export type SliceEnd = "slice" | "blocked" | "stopped" | "dead" | "migrating";

/**
 * Runs a runnable task for at most about `budget` instructions. The task is put back into the run
 * queue if it may go on ("slice"); "migrating": it is off the queue and unchanged until the caller
 * has moved it or clears task.migration and enqueues it.
 */
export function runSlice(kernel: Kernel, task: Task, budget: number): SliceEnd {
  kernel.dequeue(task);
  let left = budget;
  for (;;) {
    if (task.state !== "runnable") return task.state;
    kernel.load(task);
    if (task.call !== undefined && !task.call.interrupted) {
      task.personality.resumeCall(kernel, task);
    }
    if (task.state === "runnable" && needsDelivery(task)) {
      task.personality.beforeUser(kernel, task);
    }
    if (task.state !== "runnable") return task.state;
    // A call that goes on once more is not at the boundary yet.
    if (task.call !== undefined) continue;
    if (task.migration !== undefined || task.group.isHalting) return "migrating";
    if (left <= 0) {
      kernel.enqueue(task);
      return "slice";
    }
    left -= execute(kernel, task, left);
  }
}

function needsDelivery(task: Task): boolean {
  return deliverable(task) !== 0n || task.call !== undefined || task.savedMask !== undefined;
}

/** Lets the core run. Returns what is to be taken off the budget, at least 1. */
function execute(kernel: Kernel, task: Task, budget: number): number {
  const { core } = task.mm;
  const { usage } = task;
  const before = core.cpu.instructions;
  const beganNs = kernel.clock.monotonicNs();
  const exit = core.run(budget);
  const used = core.cpu.instructions - before;
  usage.instructions += used;
  const endedNs = kernel.clock.monotonicNs();
  usage.userNs += endedNs - beganNs;
  if (exit.kind !== "slice") {
    task.personality.handleExit(kernel, task, exit);
    usage.systemNs += kernel.clock.monotonicNs() - endedNs;
  }
  return Math.max(used, 1);
}

// One slice of a task: what the node's loop does with the task at the head of the run queue.
//
//   a call that had blocked goes on -> signals are delivered -> the core runs -> why it stopped ...
//
// until the budget is used up, or the task blocks, ends, or is to move. A task that is marked for
// migration stops here, at the boundary of the kernel, where its registers are its whole state.

import { applyBreakpoints, catchesSignal, standsForDebugger } from "./debugging.js";
import type { Kernel } from "./kernel.js";
import { charge } from "./processor_time.js";
import type { Task } from "./task.js";
import { hasDeliverable } from "./task_signals.js";

export type SliceEnd = "slice" | "blocked" | "stopped" | "dead" | "migrating" | "away" | "debugged";

/**
 * Runs a runnable task for at most about `budget` instructions. The task is put back into the run
 * queue if it may go on ("slice"); "migrating": it is off the queue and unchanged until the caller
 * has moved it or clears task.migration and enqueues it; "away": the same for a thread that goes on
 * executing its program on another node; "debugged": the same for one that stands for its debugger.
 */
export function runSlice(kernel: Kernel, task: Task, budget: number): SliceEnd {
  const { awaitedPages, mm, usage } = task;
  if (awaitedPages.length === 0) return runUntilEnd(kernel, task, budget);
  task.awaitedPages = [];
  const before = usage.instructions;
  const end = runUntilEnd(kernel, task, budget);
  // What has waited for a page has had it when an instruction is executed, or its call waits for
  // something else. Until then it keeps those that it has: it may need several at once.
  const hasHad = usage.instructions > before || task.block?.cause === "call" || end === "dead";
  if (hasHad) for (const key of awaitedPages) mm.accessed?.(key);
  else task.awaitedPages.unshift(...awaitedPages);
  return end;
}

function runUntilEnd(kernel: Kernel, task: Task, budget: number): SliceEnd {
  kernel.dequeue(task);
  let left = budget;
  kernel.accountedNs = kernel.clock.monotonicNs();
  for (;;) {
    if (task.state !== "runnable") return task.state;
    kernel.load(task);
    if (task.trap !== undefined) {
      const exit = task.trap;
      task.trap = undefined;
      task.personality.handleExit(kernel, task, exit);
      continue;
    }
    if (task.call !== undefined && !task.call.interrupted) {
      task.personality.resumeCall(kernel, task);
    }
    const isCaught = task.state === "runnable" && catchesSignal(kernel, task);
    if (task.state === "runnable" && !isCaught && needsDelivery(task)) {
      task.personality.beforeUser(kernel, task);
    }
    if (task.state !== "runnable") return task.state;
    // A call that goes on once more is not at the boundary yet.
    if (task.call !== undefined && !isCaught) continue;
    const published = task.mm.publish?.();
    if (published !== undefined) {
      kernel.block(task, { keys: [published], cause: "fault" });
      return "blocked";
    }
    const end = standstill(kernel, task);
    if (end !== undefined) {
      // A signal that came during the slice has perhaps put it back into the queue.
      kernel.dequeue(task);
      return end;
    }
    if (left <= 0) {
      kernel.enqueue(task);
      return "slice";
    }
    left -= execute(kernel, task, left);
    if (kernel.yields) left = 0;
    kernel.yields = false;
  }
}

/** Why a task does not execute here now, though it could. */
function standstill(kernel: Kernel, task: Task): "migrating" | "away" | "debugged" | undefined {
  if (task.migration !== undefined || task.group.isHalting) return "migrating";
  if (standsForDebugger(kernel, task)) return "debugged";
  const isPlacedHere = task.placement === undefined || task.placement === kernel.node;
  return isPlacedHere || task.group.debug !== undefined ? undefined : "away";
}

function needsDelivery(task: Task): boolean {
  return hasDeliverable(task) || task.call !== undefined || task.savedMask !== undefined;
}

/**
 * What an entry into the kernel takes off the budget, in instructions: a slice is to be of the same
 * length for a program that computes and for one that only calls.
 */
const ENTRY_COST = 500;

/** Lets the core run. Returns what is to be taken off the budget, at least 1. */
function execute(kernel: Kernel, task: Task, budget: number): number {
  const { core } = task.mm;
  const { usage } = task;
  const { debug } = task.group;
  const before = core.cpu.instructions;
  if (debug !== undefined) applyBreakpoints(task.mm, debug);
  const isStep = debug?.stepping === task.pid;
  const exit = isStep ? core.step() : core.run(budget);
  // One that met a page fault has not been executed yet.
  if (isStep && exit.kind !== "pageFault") debug.hasStepped = true;
  const used = core.cpu.instructions - before;
  usage.instructions += used;
  kernel.clock.executed?.(used);
  charge(kernel, task, sinceAccounted(kernel), 0);
  if (exit.kind === "slice") return Math.max(used, 1);
  task.personality.handleExit(kernel, task, exit);
  charge(kernel, task, 0, sinceAccounted(kernel));
  return used + ENTRY_COST;
}

/** The time that nobody has been charged for yet; one reading of the clock ends and begins. */
function sinceAccounted(kernel: Kernel): number {
  const before = kernel.accountedNs;
  kernel.accountedNs = kernel.clock.monotonicNs();
  return kernel.accountedNs - before;
}

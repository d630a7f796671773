// Sending signals, and what becomes of one that no handler takes (signal(7)).
//
//   send --> pending of the task or of the process --> the task leaves the kernel --> `takeSignal`
//        --> the personality runs a handler, or `defaultSignal` acts
//
// A signal that would be ignored is dropped when it is sent. A signal that will be delivered ends
// the task's wait, unless the wait must finish.

import { killedStatus, stoppedStatus } from "../abi/process.js";
import {
  defaultAction,
  SIG_DFL,
  SIG_IGN,
  Signal,
  SignalCode,
  signalBit,
  signalName,
} from "../abi/signals.js";
import { faultingInstruction } from "../machine/faulting_instruction.js";
import { announceToParent, publish } from "./cluster_processes.js";
import type { Kernel } from "./kernel.js";
import { isOrphaned } from "./process_groups.js";
import { DEFAULT_SIGNAL_ACTION, type SignalInfo } from "./signal_state.js";
import type { Task } from "./task.js";
import { endGroup } from "./task_exit.js";
import type { ThreadGroup } from "./thread_group.js";

const STOPS =
  signalBit(Signal.SIGSTOP) |
  signalBit(Signal.SIGTSTP) |
  signalBit(Signal.SIGTTIN) |
  signalBit(Signal.SIGTTOU);
const CONTINUE = signalBit(Signal.SIGCONT);
/** Signals that can be neither blocked nor ignored nor handled. */
export const UNBLOCKABLE = signalBit(Signal.SIGKILL) | signalBit(Signal.SIGSTOP);

/** Signals that a task would take now. */
export function deliverable(task: Task): bigint {
  return (task.pending.set | task.group.pending.set) & ~(task.mask & ~UNBLOCKABLE);
}

/** Whether there are any; asked after each system call, so mostly answered by two lengths. */
export function hasDeliverable(task: Task): boolean {
  if (task.pending.isEmpty && task.group.pending.isEmpty) return false;
  return deliverable(task) !== 0n;
}

/** To one thread: tgkill, faults. */
export function signalTask(kernel: Kernel, task: Task, info: SignalInfo): void {
  if (!prepare(kernel, task.group, info, task.mask)) return;
  task.pending.add(info);
  kernel.wake(signalKey(task.pid));
  notify(kernel, task);
}

/** Woken when a signal for this task becomes pending, blocked or not: sigtimedwait, signalfd. */
export function signalKey(pid: number): string {
  return `signal:${pid}`;
}

/** To a process: kill, SIGCHLD, timers. Any thread that does not block it will do. */
export function signalGroup(kernel: Kernel, group: ThreadGroup, info: SignalInfo): void {
  const tasks = [...group.tasks];
  const bit = signalBit(info.signal);
  const chosen = tasks.find((task) => !(task.mask & bit)) ?? tasks[0];
  if (chosen === undefined) return;
  if (!prepare(kernel, group, info, chosen.mask)) return;
  group.pending.add(info);
  for (const task of tasks) kernel.wake(signalKey(task.pid));
  notify(kernel, chosen);
}

/** Effects that come before delivery; false: the signal is ignored and vanishes. */
function prepare(kernel: Kernel, group: ThreadGroup, info: SignalInfo, mask: bigint): boolean {
  const { signal } = info;
  if (signal === Signal.SIGCONT || signal === Signal.SIGKILL) {
    discard(group, STOPS);
    const wasStopped = continueGroup(kernel, group);
    if (wasStopped && signal === Signal.SIGCONT) announceContinue(kernel, group);
  } else if (signalBit(signal) & STOPS) {
    discard(group, CONTINUE);
  }
  if (mask & signalBit(signal)) return true;
  const { handler } = group.actions.get(signal);
  if (handler === SIG_IGN) return false;
  const action = defaultAction(signal);
  return handler !== SIG_DFL || (action !== "ignore" && action !== "continue");
}

function discard(group: ThreadGroup, set: bigint): void {
  group.pending.discard(set);
  for (const task of group.tasks) task.pending.discard(set);
}

/** Returns whether it had been stopped. */
function continueGroup(kernel: Kernel, group: ThreadGroup): boolean {
  if (group.state !== "stopped") return false;
  group.state = "alive";
  for (const task of group.tasks) {
    if (task.state !== "stopped") continue;
    task.state = "runnable";
    kernel.enqueue(task);
  }
  return true;
}

function announceContinue(kernel: Kernel, group: ThreadGroup): void {
  group.lastChange = "continued";
  group.changes += 1;
  publish(kernel, group);
  announceToParent(kernel, group);
}

/** Ends the wait of a task that has something to deliver. */
export function notify(kernel: Kernel, task: Task): void {
  if (deliverable(task) === 0n) return;
  if (task.state === "away") kernel.events.summon?.(task);
  // One that stands for its debugger is in no queue.
  if (task.state === "runnable" && task.group.debug !== undefined) kernel.enqueue(task);
  if (task.state !== "blocked") return;
  const isKill = (deliverable(task) & signalBit(Signal.SIGKILL)) !== 0n;
  const { onSignal, cause } = task.block ?? {};
  const mustFinish = onSignal === "finish" || onSignal === "defer" || cause === "page";
  if (mustFinish && !isKill) return;
  kernel.disturb(task, true);
}

/** A task goes on that nobody could wake for a while: what it waited for may have come. */
export function lookAgain(kernel: Kernel, task: Task): void {
  notify(kernel, task);
  kernel.disturb(task, false);
}

/** Takes the next signal to be delivered; undefined when there is none. */
export function takeSignal(task: Task): SignalInfo | undefined {
  const wanted = deliverable(task);
  return task.pending.take(wanted) ?? task.group.pending.take(wanted);
}

/**
 * A signal that the task's own instruction caused. It cannot wait: if the program blocks or ignores
 * it, the default action is taken.
 */
export function forceSignal(kernel: Kernel, task: Task, info: SignalInfo): void {
  const bit = signalBit(info.signal);
  const { actions } = task.group;
  if (task.mask & bit || actions.get(info.signal).handler === SIG_IGN) {
    actions.set(info.signal, DEFAULT_SIGNAL_ACTION);
    task.mask &= ~bit;
  }
  signalTask(kernel, task, info);
}

/** Whether the default action of a signal ends the process. */
export function isFatal(signal: number): boolean {
  const action = defaultAction(signal);
  return action === "terminate" || action === "core";
}

/** The default action of a signal that has been taken. */
export function defaultSignal(kernel: Kernel, task: Task, info: SignalInfo): void {
  const action = defaultAction(info.signal);
  switch (action) {
    case "ignore":
    case "continue":
      return;
    case "stop":
      // Nobody would continue it (POSIX, 2.4.3); SIGSTOP stops all the same.
      if (info.signal !== Signal.SIGSTOP && isOrphaned(kernel, task.group.processGroup)) return;
      stopGroup(kernel, task.group, info.signal);
      return;
    case "terminate":
    case "core":
      if (info.address !== undefined) complainOfFault(kernel, task, info);
      endGroup(kernel, task.group, killedStatus(info.signal, false));
      return;
    default:
      action satisfies never;
  }
}

/** An exception kills the process: says at which instruction, and what it wanted. */
function complainOfFault(kernel: Kernel, task: Task, info: SignalInfo): void {
  kernel.load(task);
  const instruction = faultingInstruction(task.mm.core);
  const isAccess = info.signal === Signal.SIGSEGV || info.signal === Signal.SIGBUS;
  const address = `0x${((info.address ?? 0) >>> 0).toString(16).padStart(8, "0")}`;
  const wanted = isAccess ? `address ${address}, at ` : "at ";
  kernel.events.complaint?.(task, `${wanted}${instruction}`);
}

function stopGroup(kernel: Kernel, group: ThreadGroup, signal: number): void {
  group.state = "stopped";
  group.status = stoppedStatus(signal);
  group.lastChange = "stopped";
  group.changes += 1;
  for (const task of group.tasks) {
    // A wait for another node's answer goes on; the task stops when it has come.
    if (task.state === "blocked" && !kernel.isBound(task)) kernel.disturb(task, false);
    if (task.state === "runnable") task.state = "stopped";
    else if (task.state === "away") kernel.events.summon?.(task);
    kernel.dequeue(task);
  }
  publish(kernel, group);
  announceToParent(kernel, group);
}

/** Where a parent waits for news of its children. */
export function childKey(tgid: number): string {
  return `child:${tgid}`;
}

/** The kernel kills a task's process at once, with a sentence for the user. */
export function killWithComplaint(kernel: Kernel, task: Task, sentence: string): void {
  if (sentence !== "") {
    kernel.events.complaint?.(task, `${task.name || "process"} ${task.group.tgid}: ${sentence}`);
  }
  const isReady = task.personality.beforeKill?.(kernel, task) ?? true;
  if (isReady) endGroup(kernel, task.group, killedStatus(Signal.SIGKILL, false));
  else signalGroup(kernel, task.group, { signal: Signal.SIGKILL, code: SignalCode.SI_KERNEL });
}

/** What kill(2) attaches. */
export function sentBy(task: Task, signal: number, code: number = SignalCode.SI_USER): SignalInfo {
  return { signal, code, pid: task.group.tgid, uid: task.group.credentials.uid };
}

/** For messages: `SIGSEGV`, or the number. */
export function nameOfSignal(signal: number): string {
  return signalName(signal) ?? `signal ${signal}`;
}

// The time that a process has had of the processor, and what comes of having had enough of it:
// setitimer's virtual and profiling timers (setitimer(2)), POSIX timers of the process's own clock
// (timer_create(2)) and RLIMIT_CPU (getrlimit(2)).
//
// Time is put down when a task leaves the core or the kernel, so a timer is noticed there, at most
// a slice late. The deadlines are times of the process itself: they move with it as they are, and
// nothing runs while it waits.

import { IntervalTimer, Resource } from "../abi/process.js";
import { Signal, SignalCode } from "../abi/signals.js";
import { NS_PER_SECOND } from "../fs/environment.js";
import type { Kernel } from "./kernel.js";
import { expirePosixTimer, isProcessorClock } from "./posix_timers.js";
import type { Task } from "./task.js";
import { signalGroup } from "./task_signals.js";
import { groupUsage, type ThreadGroup } from "./thread_group.js";
import { nextExpiry } from "./timer_queue.js";

/** ITIMER_VIRTUAL or ITIMER_PROF, as it runs. */
export interface ProcessorTimer {
  /** Time of the process at the next expiry: in user mode only, or all of it. */
  readonly deadlineNs: number;
  /** Time between expiries; 0: once. */
  readonly intervalNs: number;
}

/** Puts down what a task has just used. */
export function charge(kernel: Kernel, task: Task, userNs: number, systemNs: number): void {
  const { usage } = task;
  const { busy } = kernel;
  usage.userNs += userNs;
  usage.systemNs += systemNs;
  busy.userNs += userNs;
  busy.systemNs += systemNs;
  const { processorTimers, posixTimers, limits } = task.group;
  if (processorTimers.size + posixTimers.length + limits.size > 0) look(kernel, task.group);
}

/** What a timer of a process counts. */
export function timeOf(group: ThreadGroup, which: number): number {
  const { userNs, systemNs } = groupUsage(group);
  return which === IntervalTimer.ITIMER_VIRTUAL ? userNs : userNs + systemNs;
}

function look(kernel: Kernel, group: ThreadGroup): void {
  for (const [which, timer] of group.processorTimers) {
    const now = timeOf(group, which);
    if (now >= timer.deadlineNs) expire(kernel, group, which, timer, now);
  }
  for (const timer of group.posixTimers) {
    if (timer.deadlineNs === undefined || !isProcessorClock(timer.clock)) continue;
    const now = timeOf(group, IntervalTimer.ITIMER_PROF);
    if (now >= timer.deadlineNs) expirePosixTimer(kernel, group, timer, now);
  }
  limit(kernel, group);
}

function expire(
  kernel: Kernel,
  group: ThreadGroup,
  which: number,
  { deadlineNs, intervalNs }: ProcessorTimer,
  now: number,
): void {
  if (intervalNs === 0) group.processorTimers.delete(which);
  else {
    const next = nextExpiry(deadlineNs, intervalNs, now).deadlineNs;
    group.processorTimers.set(which, { deadlineNs: next, intervalNs });
  }
  const isVirtual = which === IntervalTimer.ITIMER_VIRTUAL;
  const signal = isVirtual ? Signal.SIGVTALRM : Signal.SIGPROF;
  signalGroup(kernel, group, { signal, code: SignalCode.SI_KERNEL });
}

/** SIGXCPU at the soft limit and each second after it, SIGKILL at the hard one. */
function limit(kernel: Kernel, group: ThreadGroup): void {
  const limits = group.limits.get(Resource.RLIMIT_CPU);
  if (limits === undefined || limits.soft === Number.POSITIVE_INFINITY) return;
  const seconds = timeOf(group, IntervalTimer.ITIMER_PROF) / NS_PER_SECOND;
  if (seconds < limits.soft) return;
  const isOver = seconds >= limits.hard;
  const signal = isOver ? Signal.SIGKILL : Signal.SIGXCPU;
  group.limits.set(Resource.RLIMIT_CPU, { ...limits, soft: limits.soft + 1 });
  signalGroup(kernel, group, { signal, code: SignalCode.SI_KERNEL });
}

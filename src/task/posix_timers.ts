// POSIX timers of a process (timer_create(2)): any number, each with a signal of its choice.
//
// A timer is data of the process and moves with it; its entry in the node's queue is made where the
// process is, as that of the interval timer (interval_timer.ts). One that counts the process's own
// time has no entry: processor_time.ts looks at it.

import { Clock } from "../abi/process.js";
import { SignalCode } from "../abi/signals.js";
import type { Kernel } from "./kernel.js";
import { signalGroup, signalTask } from "./task_signals.js";
import type { ThreadGroup } from "./thread_group.js";
import { nextExpiry } from "./timer_queue.js";

export interface PosixTimer {
  readonly id: number;
  readonly clock: number;
  /** Sent to the process, to one thread of it, or nothing. */
  readonly notify: "process" | "thread" | "none";
  readonly signal: number;
  readonly value: number;
  /** The thread. */
  readonly target: number;
  /** Clock.monotonicNs(), or the process's time, at the next expiry; undefined: it does not run. */
  deadlineNs: number | undefined;
  /** Time between expiries; 0: once. */
  intervalNs: number;
  /** Expiries for which no signal was sent, because the last one was still on its way. */
  overrun: number;
}

/** Whether a clock counts the time that a process has had; a thread's counts its process's. */
export function isProcessorClock(clock: number): boolean {
  return clock === Clock.CLOCK_PROCESS_CPUTIME_ID || clock === Clock.CLOCK_THREAD_CPUTIME_ID;
}

/** Puts the running timers of a process that was made or has arrived into the node's queue. */
export function armPosixTimers(kernel: Kernel, group: ThreadGroup): void {
  for (const timer of group.posixTimers) armPosixTimer(kernel, group, timer);
}

/** Takes them out: the process ends, or leaves. */
export function disarmPosixTimers(kernel: Kernel, group: ThreadGroup): void {
  for (const { id } of group.posixTimers) disarmPosixTimer(kernel, group, id);
}

export function armPosixTimer(
  kernel: Kernel,
  group: ThreadGroup,
  timer: PosixTimer,
  noticedNs = timer.deadlineNs,
): void {
  const { id } = timer;
  if (noticedNs === undefined || group.posixEntries.has(id)) return;
  if (isProcessorClock(timer.clock)) return;
  group.posixEntries.set(
    id,
    kernel.timers.add(noticedNs, () =>
      expirePosixTimer(kernel, group, timer, kernel.clock.monotonicNs()),
    ),
  );
}

export function disarmPosixTimer(kernel: Kernel, group: ThreadGroup, id: number): void {
  const entry = group.posixEntries.get(id);
  if (entry !== undefined) kernel.timers.remove(entry);
  group.posixEntries.delete(id);
}

/** A timer is due; `now` is the time that it counts. */
export function expirePosixTimer(
  kernel: Kernel,
  group: ThreadGroup,
  timer: PosixTimer,
  now: number,
): void {
  group.posixEntries.delete(timer.id);
  const { deadlineNs = 0, intervalNs } = timer;
  const next = intervalNs > 0 ? nextExpiry(deadlineNs, intervalNs, now) : undefined;
  timer.deadlineNs = next?.deadlineNs;
  armPosixTimer(kernel, group, timer, next?.noticedNs);
  if (timer.notify !== "none") send(kernel, group, timer, next?.missed ?? 0);
}

function send(kernel: Kernel, group: ThreadGroup, timer: PosixTimer, missed: number): void {
  const isPending = (info: { readonly signal: number; readonly timer?: number | undefined }) =>
    info.signal === timer.signal && info.timer === timer.id;
  const task = timer.notify === "thread" ? kernel.tasks.get(timer.target) : undefined;
  const pending = task === undefined ? group.pending : task.pending;
  if (pending.all.some(isPending)) {
    timer.overrun += missed + 1;
    return;
  }
  timer.overrun = missed;
  const { signal, value, id } = timer;
  const info = { signal, code: SignalCode.SI_TIMER, value, timer: id, overrun: missed };
  if (task !== undefined && task.group === group) signalTask(kernel, task, info);
  else if (timer.notify === "process") signalGroup(kernel, group, info);
}

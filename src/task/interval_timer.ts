// setitimer(ITIMER_REAL) and alarm: one timer for a process, which sends SIGALRM (setitimer(2)).
//
// The setting is data of the process and moves with it; the entry in the node's timer queue is made
// where the process is.

import { Signal, SignalCode } from "../abi/signals.js";
import type { Kernel } from "./kernel.js";
import { signalGroup } from "./task_signals.js";
import type { ThreadGroup } from "./thread_group.js";
import { nextExpiry } from "./timer_queue.js";

/** A running timer. */
export interface IntervalTimer {
  /** Clock.monotonicNs() of the next expiry. */
  readonly deadlineNs: number;
  /** Time between expiries; 0: once. */
  readonly intervalNs: number;
}

/** Starts, replaces or (undefined) stops the timer of a process. */
export function setIntervalTimer(
  kernel: Kernel,
  group: ThreadGroup,
  timer: IntervalTimer | undefined,
): void {
  disarm(kernel, group);
  group.intervalTimer = timer;
  arm(kernel, group);
}

/** Puts a running timer into the node's queue: set, or arrived with its process. */
export function arm(kernel: Kernel, group: ThreadGroup): void {
  const timer = group.intervalTimer;
  if (timer === undefined || group.timerEntry !== undefined) return;
  group.timerEntry = kernel.timers.add(timer.deadlineNs, () => expire(kernel, group, timer));
}

/** Takes it out of the queue: the process ends, or leaves. */
export function disarm(kernel: Kernel, group: ThreadGroup): void {
  if (group.timerEntry !== undefined) kernel.timers.remove(group.timerEntry);
  group.timerEntry = undefined;
}

function expire(kernel: Kernel, group: ThreadGroup, timer: IntervalTimer): void {
  group.timerEntry = undefined;
  const { deadlineNs, intervalNs } = timer;
  // Expiries that were missed are not made up for: SIGALRM is pending once anyway.
  const now = kernel.clock.monotonicNs();
  const again =
    intervalNs > 0
      ? { deadlineNs: nextExpiry(deadlineNs, intervalNs, now).noticedNs, intervalNs }
      : undefined;
  group.intervalTimer = again;
  arm(kernel, group);
  signalGroup(kernel, group, { signal: Signal.SIGALRM, code: SignalCode.SI_KERNEL });
}

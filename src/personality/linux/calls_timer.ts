// Timers that send signals: alarm, setitimer, getitimer.

import { Errno } from "../../abi/errno.js";
import { IntervalTimer } from "../../abi/process.js";
import { ITIMERVAL, type Timeval } from "../../abi/structures_time.js";
import { NS_PER_SECOND } from "../../fs/environment.js";
import { setIntervalTimer } from "../../task/interval_timer.js";
import { choice, inputStructure, outputStructure, unsigned } from "./arguments.js";
import type { Call } from "./call.js";
import { type CallDefinition, full, partial } from "./call_definition.js";

const REAL = "ITIMER_REAL only";
const which = choice(IntervalTimer);

export const timerCalls: readonly CallDefinition[] = [
  full("alarm", [unsigned], (call, seconds) => {
    const left = timeLeft(call).leftNs;
    set(call, seconds * NS_PER_SECOND, 0);
    return Math.ceil(left / NS_PER_SECOND);
  }),
  partial(
    "setitimer",
    REAL,
    [which, inputStructure(ITIMERVAL), outputStructure(ITIMERVAL)],
    (call, type, from, old) => {
      if (type !== IntervalTimer.ITIMER_REAL) return -Errno.EINVAL;
      const wanted = from === 0 ? undefined : call.readStructure(from, ITIMERVAL);
      const value = wanted === undefined ? 0 : nanoseconds(wanted.it_value);
      const interval = wanted === undefined ? 0 : nanoseconds(wanted.it_interval);
      if (value === undefined || interval === undefined) return -Errno.EINVAL;
      if (old !== 0) store(call, old);
      set(call, value, interval);
      return 0;
    },
  ),
  partial("getitimer", REAL, [which, outputStructure(ITIMERVAL)], (call, type, at) => {
    if (type !== IntervalTimer.ITIMER_REAL) return -Errno.EINVAL;
    store(call, at);
    return 0;
  }),
];

function nanoseconds({ tv_sec, tv_usec }: Timeval): number | undefined {
  if (tv_sec < 0 || tv_usec < 0 || tv_usec >= 1e6) return undefined;
  return tv_sec * NS_PER_SECOND + tv_usec * 1000;
}

function set(call: Call, valueNs: number, intervalNs: number): void {
  const { kernel, task } = call;
  const deadlineNs = kernel.clock.monotonicNs() + valueNs;
  setIntervalTimer(kernel, task.group, valueNs === 0 ? undefined : { deadlineNs, intervalNs });
}

function timeLeft(call: Call): { leftNs: number; intervalNs: number } {
  const timer = call.task.group.intervalTimer;
  if (timer === undefined) return { leftNs: 0, intervalNs: 0 };
  const left = timer.deadlineNs - call.kernel.clock.monotonicNs();
  return { leftNs: Math.max(left, 1000), intervalNs: timer.intervalNs };
}

function store(call: Call, at: number): void {
  const { leftNs, intervalNs } = timeLeft(call);
  const parts = (ns: number) => ({
    tv_sec: Math.floor(ns / NS_PER_SECOND),
    tv_usec: Math.floor((ns % NS_PER_SECOND) / 1000),
  });
  call.writeStructure(at, ITIMERVAL, { it_interval: parts(intervalNs), it_value: parts(leftNs) });
}

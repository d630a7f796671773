// Timers that send signals: alarm, setitimer, getitimer.

import { Errno } from "../../abi/errno.js";
import { IntervalTimer } from "../../abi/process.js";
import { ITIMERVAL, type Timeval } from "../../abi/structures_time.js";
import { NS_PER_SECOND } from "../../fs/environment.js";
import { setIntervalTimer } from "../../task/interval_timer.js";
import { timeOf } from "../../task/processor_time.js";
import { choice, inputStructure, outputStructure, unsigned } from "./arguments.js";
import type { Call } from "./call.js";
import { type CallDefinition, full } from "./call_definition.js";

const which = choice(IntervalTimer);

export const timerCalls: readonly CallDefinition[] = [
  full("alarm", [unsigned], (call, seconds) => {
    const left = timeLeft(call, IntervalTimer.ITIMER_REAL).leftNs;
    setReal(call, seconds * NS_PER_SECOND, 0);
    return Math.ceil(left / NS_PER_SECOND);
  }),
  full(
    "setitimer",
    [which, inputStructure(ITIMERVAL), outputStructure(ITIMERVAL)],
    (call, type, from, old) => {
      if (!isTimer(type)) return -Errno.EINVAL;
      const wanted = from === 0 ? undefined : call.readStructure(from, ITIMERVAL);
      const value = wanted === undefined ? 0 : nanoseconds(wanted.it_value);
      const interval = wanted === undefined ? 0 : nanoseconds(wanted.it_interval);
      if (value === undefined || interval === undefined) return -Errno.EINVAL;
      if (old !== 0) store(call, old, type);
      if (type === IntervalTimer.ITIMER_REAL) setReal(call, value, interval);
      else setProcessor(call, type, value, interval);
      return 0;
    },
  ),
  full("getitimer", [which, outputStructure(ITIMERVAL)], (call, type, at) => {
    if (!isTimer(type)) return -Errno.EINVAL;
    store(call, at, type);
    return 0;
  }),
];

function isTimer(type: number): boolean {
  return type >= IntervalTimer.ITIMER_REAL && type <= IntervalTimer.ITIMER_PROF;
}

function nanoseconds({ tv_sec, tv_usec }: Timeval): number | undefined {
  if (tv_sec < 0 || tv_usec < 0 || tv_usec >= 1e6) return undefined;
  return tv_sec * NS_PER_SECOND + tv_usec * 1000;
}

function setReal(call: Call, valueNs: number, intervalNs: number): void {
  const { kernel, task } = call;
  const deadlineNs = kernel.clock.monotonicNs() + valueNs;
  setIntervalTimer(kernel, task.group, valueNs === 0 ? undefined : { deadlineNs, intervalNs });
}

function setProcessor({ task }: Call, type: number, valueNs: number, intervalNs: number): void {
  const { group } = task;
  if (valueNs === 0) group.processorTimers.delete(type);
  else {
    const deadlineNs = timeOf(group, type) + valueNs;
    group.processorTimers.set(type, { deadlineNs, intervalNs });
  }
}

function timeLeft(call: Call, type: number): { leftNs: number; intervalNs: number } {
  const { group } = call.task;
  const isReal = type === IntervalTimer.ITIMER_REAL;
  const timer = isReal ? group.intervalTimer : group.processorTimers.get(type);
  if (timer === undefined) return { leftNs: 0, intervalNs: 0 };
  const now = isReal ? call.kernel.clock.monotonicNs() : timeOf(group, type);
  const left = timer.deadlineNs - now;
  return { leftNs: Math.max(left, 1000), intervalNs: timer.intervalNs };
}

function store(call: Call, at: number, type: number): void {
  const { leftNs, intervalNs } = timeLeft(call, type);
  const parts = (ns: number) => ({
    tv_sec: Math.floor(ns / NS_PER_SECOND),
    tv_usec: Math.floor((ns % NS_PER_SECOND) / 1000),
  });
  call.writeStructure(at, ITIMERVAL, { it_interval: parts(intervalNs), it_value: parts(leftNs) });
}

// POSIX timers (timer_create(2) and its kin) and signalfd.

import { Errno } from "../../abi/errno.js";
import { OpenFlag } from "../../abi/fcntl.js";
import { IntervalTimer, TIMER_ABSTIME } from "../../abi/process.js";
import { NSIG, Signal } from "../../abi/signals.js";
import { TIMESPEC, TIMESPEC64 } from "../../abi/structures_time.js";
import type { CallResult } from "../../fs/block.js";
import {
  armPosixTimer,
  disarmPosixTimer,
  isProcessorClock,
  type PosixTimer,
} from "../../task/posix_timers.js";
import { timeOf } from "../../task/processor_time.js";
import { SignalFile } from "../../task/signal_file.js";
import { UNBLOCKABLE } from "../../task/task_signals.js";
import { address, descriptor, int, openFlags, size } from "./arguments.js";
import type { Call } from "./call.js";
import { type CallDefinition, full, partial } from "./call_definition.js";
import { clockNs } from "./calls_time.js";
import { readTime, type TimeWidth, writeTime } from "./time_values.js";

const SIGEV = { SIGNAL: 0, NONE: 1, THREAD: 2, THREAD_ID: 4 } as const;
const MOST_TIMERS = 4096;
const HOME = "read on the node where it was made";

export const posixTimerCalls: readonly CallDefinition[] = [
  partial(
    "timer_create",
    "a thread's clock counts its process's time",
    [int, address, address],
    create,
  ),
  full("timer_settime", [int, int, address, address], (call, id, flags, from, old) =>
    setTime(call, id, flags, from, old, 32),
  ),
  full("timer_settime64", [int, int, address, address], (call, id, flags, from, old) =>
    setTime(call, id, flags, from, old, 64),
  ),
  full("timer_gettime", [int, address], (call, id, at) => getTime(call, id, at, 32)),
  full("timer_gettime64", [int, address], (call, id, at) => getTime(call, id, at, 64)),
  full("timer_getoverrun", [int], (call, id) => find(call, id)?.overrun ?? -Errno.EINVAL),
  full("timer_delete", [int], (call, id) => {
    const { posixTimers } = call.task.group;
    const at = posixTimers.findIndex((timer) => timer.id === id);
    if (at < 0) return -Errno.EINVAL;
    disarmPosixTimer(call.kernel, call.task.group, id);
    posixTimers.splice(at, 1);
    return 0;
  }),
  partial("signalfd", HOME, [descriptor, address, size], (call, fd, mask, bytes) =>
    signalFile(call, fd, mask, bytes, 0),
  ),
  partial("signalfd4", HOME, [descriptor, address, size, openFlags], signalFile),
];

function find(call: Call, id: number): PosixTimer | undefined {
  return call.task.group.posixTimers.find((timer) => timer.id === id);
}

function create(call: Call, clock: number, eventAt: number, idAt: number): CallResult {
  if (clockNs(call, clock) === undefined) return -Errno.EINVAL;
  const { posixTimers } = call.task.group;
  if (posixTimers.length >= MOST_TIMERS) return -Errno.EAGAIN;
  const id = posixTimers.reduce((most, timer) => Math.max(most, timer.id + 1), 0);
  const event = readEvent(call, eventAt, id);
  if (typeof event === "number") return event;
  call.memory.writeU32(idAt, id);
  posixTimers.push({ id, clock, ...event, deadlineNs: undefined, intervalNs: 0, overrun: 0 });
  return 0;
}

type Notification = Pick<PosixTimer, "notify" | "signal" | "value" | "target">;

/** struct sigevent: value, signal, kind, thread. */
function readEvent(call: Call, at: number, id: number): Notification | number {
  if (at === 0) return { notify: "process", signal: Signal.SIGALRM, value: id, target: 0 };
  const view = call.memory.view(at, 16, false);
  const value = view.getUint32(at, true);
  const signal = view.getInt32(at + 4, true);
  const target = view.getInt32(at + 12, true);
  const kind = view.getInt32(at + 8, true);
  if (kind === SIGEV.NONE) return { notify: "none", signal: 0, value, target: 0 };
  if (signal < 1 || signal > NSIG) return -Errno.EINVAL;
  if (kind === SIGEV.SIGNAL || kind === SIGEV.THREAD) {
    return { notify: "process", signal, value, target: 0 };
  }
  if (kind !== SIGEV.THREAD_ID) return -Errno.EINVAL;
  const thread = call.kernel.tasks.get(target);
  if (thread?.group !== call.task.group) return -Errno.EINVAL;
  return { notify: "thread", signal, value, target };
}

/** The time in which a timer's deadline is. */
function nowOf({ kernel, task }: Call, { clock }: PosixTimer): number {
  return isProcessorClock(clock)
    ? timeOf(task.group, IntervalTimer.ITIMER_PROF)
    : kernel.clock.monotonicNs();
}

function setTime(
  call: Call,
  id: number,
  flags: number,
  from: number,
  old: number,
  width: TimeWidth,
): CallResult {
  const timer = find(call, id);
  if (timer === undefined || from === 0) return -Errno.EINVAL;
  const { kernel, task } = call;
  const { size: step } = width === 32 ? TIMESPEC : TIMESPEC64;
  const intervalNs = readTime(call, from, width);
  const valueNs = readTime(call, from + step, width);
  if (intervalNs === undefined || valueNs === undefined) return -Errno.EINVAL;
  if (old !== 0) getTime(call, id, old, width);
  disarmPosixTimer(kernel, task.group, id);
  const now = nowOf(call, timer);
  const isAbsolute = (flags & TIMER_ABSTIME) !== 0;
  const base = isAbsolute ? now - Number(clockNs(call, timer.clock) ?? 0n) : now;
  timer.deadlineNs = valueNs === 0 ? undefined : base + valueNs;
  timer.intervalNs = intervalNs;
  timer.overrun = 0;
  armPosixTimer(kernel, task.group, timer);
  return 0;
}

function getTime(call: Call, id: number, at: number, width: TimeWidth): CallResult {
  const timer = find(call, id);
  if (timer === undefined) return -Errno.EINVAL;
  const { size: step } = width === 32 ? TIMESPEC : TIMESPEC64;
  const left =
    timer.deadlineNs === undefined
      ? 0
      : Math.max(1, Math.round(timer.deadlineNs - nowOf(call, timer)));
  call.memory.prepare(at, step * 2, true);
  writeTime(call, at, BigInt(Math.round(timer.intervalNs)), width);
  writeTime(call, at + step, BigInt(left), width);
  return 0;
}

function signalFile(call: Call, fd: number, at: number, bytes: number, flags: number): CallResult {
  if (bytes !== 8 || flags & ~(OpenFlag.O_CLOEXEC | OpenFlag.O_NONBLOCK)) return -Errno.EINVAL;
  const mask = call.memory.view(at, 8, false).getBigUint64(at, true) & ~UNBLOCKABLE;
  if (fd !== -1) {
    const file = call.file(fd);
    if (file === undefined) return -Errno.EBADF;
    const handle = call.handle(file);
    if (!(handle instanceof SignalFile)) return -Errno.EINVAL;
    handle.mask = mask;
    return fd;
  }
  const { files } = call.kernel;
  const handle = new SignalFile(call.kernel, mask);
  const file = files.describe(handle, (flags & OpenFlag.O_NONBLOCK) | 2, "anon_inode:[signalfd]");
  const made = call.task.files.add(file, (flags & OpenFlag.O_CLOEXEC) !== 0);
  if (made < 0) files.release(file);
  return made;
}

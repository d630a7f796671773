// Clocks and sleeping.

import { CLOCK_TICKS_PER_SECOND } from "../../abi/auxv.js";
import { Errno } from "../../abi/errno.js";
import { Clock, TIMER_ABSTIME } from "../../abi/process.js";
import { TIMESPEC, TIMESPEC64, TIMEVAL, TIMEZONE, TMS } from "../../abi/structures_time.js";
import type { CallResult, PlainData } from "../../fs/block.js";
import { realtimeSeconds } from "../../fs/environment.js";
import { groupUsage, type Usage } from "../../task/thread_group.js";
import { address, choice, inputStructure, outputStructure, unsigned } from "./arguments.js";
import type { Call } from "./call.js";
import { always, type CallDefinition, full, partial } from "./call_definition.js";
import { readTime, type TimeWidth, writeTime, writeTimeval } from "./time_values.js";

const clock = choice(Clock);
export const timeCalls: readonly CallDefinition[] = [
  full(
    "clock_gettime",
    [clock, outputStructure(TIMESPEC)],
    (call, id, at) => getClock(call, id, at, 32),
    { isLocal: isOfTheCluster },
  ),
  full(
    "clock_gettime64",
    [clock, outputStructure(TIMESPEC64)],
    (call, id, at) => getClock(call, id, at, 64),
    { isLocal: isOfTheCluster },
  ),
  full("clock_getres", [clock, outputStructure(TIMESPEC)], (call, id, at) =>
    getResolution(call, id, at, 32),
  ),
  full("clock_getres_time64", [clock, outputStructure(TIMESPEC64)], (call, id, at) =>
    getResolution(call, id, at, 64),
  ),
  full("gettimeofday", [outputStructure(TIMEVAL), address], getTimeOfDay, always),
  full("time", [address], getTime, always),
  partial("clock_settime", "always EPERM: the clock is the host's", [clock, address], () => {
    return -Errno.EPERM;
  }),
  partial("clock_settime64", "always EPERM: the clock is the host's", [clock, address], () => {
    return -Errno.EPERM;
  }),
  full("times", [outputStructure(TMS)], (call, at) => {
    const { group } = call.task;
    const ticks = (ns: number) => Math.floor((ns * CLOCK_TICKS_PER_SECOND) / 1e9) | 0;
    if (at !== 0) {
      const own = groupUsage(group);
      call.writeStructure(at, TMS, {
        tms_utime: ticks(own.userNs),
        tms_stime: ticks(own.systemNs),
        tms_cutime: ticks(group.childUsage.userNs),
        tms_cstime: ticks(group.childUsage.systemNs),
      });
    }
    return ticks(call.kernel.clock.monotonicNs()) & 0x7fff_ffff;
  }),
  full(
    "nanosleep",
    [inputStructure(TIMESPEC), address],
    (call, wanted) => sleep(call, Clock.CLOCK_MONOTONIC, 0, wanted, 32),
    { onInterrupt: (call, progress, _wanted, left) => interrupted(call, progress, left, 32) },
  ),
  full(
    "clock_nanosleep",
    [clock, unsigned, inputStructure(TIMESPEC), address],
    (call, id, flags, wanted) => sleep(call, id, flags, wanted, 32),
    {
      onInterrupt: (call, progress, _id, flags, _wanted, left) =>
        interrupted(call, progress, flags & TIMER_ABSTIME ? 0 : left, 32),
    },
  ),
  full(
    "clock_nanosleep_time64",
    [clock, unsigned, inputStructure(TIMESPEC64), address],
    (call, id, flags, wanted) => sleep(call, id, flags, wanted, 64),
    {
      onInterrupt: (call, progress, _id, flags, _wanted, left) =>
        interrupted(call, progress, flags & TIMER_ABSTIME ? 0 : left, 64),
    },
  ),
];

/** All nodes read these clocks alike; the others count what a process has used. */
function isOfTheCluster(id: number): boolean {
  return (
    (id | 0) >= 0 && id !== Clock.CLOCK_PROCESS_CPUTIME_ID && id !== Clock.CLOCK_THREAD_CPUTIME_ID
  );
}

function getTimeOfDay(call: Call, at: number, zone: number): number {
  if (zone !== 0) call.writeStructure(zone, TIMEZONE, {});
  if (at !== 0) writeTimeval(call, at, call.kernel.clock.realtimeNs());
  return 0;
}

function getTime(call: Call, at: number): number {
  const seconds = realtimeSeconds(call.kernel.clock);
  if (at !== 0) call.memory.writeU32(at, seconds);
  return seconds;
}

/** A clock's value in nanoseconds; undefined for a clock that does not exist. */
export function clockNs(call: Call, id: number): bigint | undefined {
  const { clock: time } = call.kernel;
  switch (id) {
    case Clock.CLOCK_REALTIME:
    case Clock.CLOCK_REALTIME_COARSE:
    case Clock.CLOCK_REALTIME_ALARM:
    case Clock.CLOCK_TAI:
      return time.realtimeNs();
    case Clock.CLOCK_MONOTONIC:
    case Clock.CLOCK_MONOTONIC_RAW:
    case Clock.CLOCK_MONOTONIC_COARSE:
    case Clock.CLOCK_BOOTTIME:
    case Clock.CLOCK_BOOTTIME_ALARM:
      return BigInt(Math.floor(time.monotonicNs()));
    case Clock.CLOCK_PROCESS_CPUTIME_ID:
      return processorNs(groupUsage(call.task.group));
    case Clock.CLOCK_THREAD_CPUTIME_ID:
      return processorNs(call.task.usage);
    default:
      return id < 0 ? usedBy(call, id) : undefined;
  }
}

/** In a clock's identifier below its process or thread, which is there with all bits turned. */
const OF_A_THREAD = 4;
const CLOCK_KINDS = 3;

/** The clock of another process or thread (clock_getcpuclockid(3)), of this node. */
function usedBy({ kernel, task }: Call, id: number): bigint | undefined {
  const pid = ~(id >> 3);
  if ((id & CLOCK_KINDS) === CLOCK_KINDS) return undefined;
  if (id & OF_A_THREAD) {
    const thread = pid === 0 ? task : kernel.tasks.get(pid);
    return thread && processorNs(thread.usage);
  }
  const group = pid === 0 ? task.group : kernel.groups.get(pid);
  return group && processorNs(groupUsage(group));
}

function processorNs({ userNs, systemNs }: Usage): bigint {
  return BigInt(Math.floor(userNs + systemNs));
}

function getClock(call: Call, id: number, at: number, width: TimeWidth): CallResult {
  const ns = clockNs(call, id);
  if (ns === undefined) return -Errno.EINVAL;
  writeTime(call, at, ns, width);
  return 0;
}

function getResolution(call: Call, id: number, at: number, width: TimeWidth): CallResult {
  if (clockNs(call, id) === undefined) return -Errno.EINVAL;
  if (at !== 0) writeTime(call, at, 1n, width);
  return 0;
}

function sleep(
  call: Call,
  id: number,
  flags: number,
  wanted: number,
  width: TimeWidth,
): CallResult {
  if (typeof call.progress === "number") return sleepFor(call, 0);
  const value = clockNs(call, id);
  const duration = readTime(call, wanted, width);
  if (duration === undefined || value === undefined) return -Errno.EINVAL;
  return sleepFor(call, flags & TIMER_ABSTIME ? duration - Number(value) : duration);
}

/** The progress of a sleep is the monotonic moment at which it ends. */
export function sleepFor(call: Call, durationNs: number): CallResult {
  const now = call.kernel.clock.monotonicNs();
  const end = typeof call.progress === "number" ? call.progress : now + durationNs;
  if (now >= end) return 0;
  return { keys: [], progress: end, deadlineNs: end };
}

function interrupted(call: Call, progress: PlainData, left: number, width: TimeWidth): number {
  if (left !== 0 && typeof progress === "number") {
    const rest = Math.max(0, progress - call.kernel.clock.monotonicNs());
    writeTime(call, left, BigInt(Math.ceil(rest)), width);
  }
  return -Errno.EINTR;
}

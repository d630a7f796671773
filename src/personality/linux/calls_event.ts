// Files that stand for events: eventfd, timerfd, epoll.

import { Errno } from "../../abi/errno.js";
import { OpenFlag } from "../../abi/fcntl.js";
import { TIMER_ABSTIME } from "../../abi/process.js";
import { ITIMERSPEC, ITIMERSPEC64, TIMESPEC, TIMESPEC64 } from "../../abi/structures_time.js";
import type { CallResult } from "../../fs/block.js";
import { NS_PER_SECOND } from "../../fs/environment.js";
import { EventCounter } from "../../fs/event_counter.js";
import type { FileHandle } from "../../fs/file_handle.js";
import { controlFile, type TimerChange, type TimerSetting } from "../../fs/handle_control.js";
import { EPOLL_EVENT, Epoll } from "../../task/epoll.js";
import { newEventKey } from "../../task/event_key.js";
import { TimerFile } from "../../task/timer_file.js";
import {
  address,
  choice,
  descriptor,
  inputStructure,
  int,
  openFlags,
  size,
  unsigned,
} from "./arguments.js";
import type { Call } from "./call.js";
import { type CallDefinition, full } from "./call_definition.js";
import { clockNs } from "./calls_time.js";
import { useMask, waitUntil } from "./file_waits.js";
import { epollEvent, epollEvents, signalSet } from "./structure_arguments.js";
import { readTime, type TimeWidth } from "./time_values.js";

const EpollControl = { EPOLL_CTL_ADD: 1, EPOLL_CTL_DEL: 2, EPOLL_CTL_MOD: 3 } as const;
const EFD_SEMAPHORE = 1;
const KNOWN_FLAGS = OpenFlag.O_CLOEXEC | OpenFlag.O_NONBLOCK;

export const eventCalls: readonly CallDefinition[] = [
  full("eventfd", [unsigned], (call, initial) => makeCounter(call, initial, 0)),
  full("eventfd2", [unsigned, openFlags], makeCounter),
  full("timerfd_create", [int, openFlags], (call, clock, flags) => {
    if ((clock !== 0 && clock !== 1 && clock !== 7) || flags & ~KNOWN_FLAGS) return -Errno.EINVAL;
    return install(
      call,
      new TimerFile(call.kernel, newEventKey(call.kernel), clock),
      flags,
      "timerfd",
    );
  }),
  full("timerfd_settime", [descriptor, int, address, address], (call, fd, how, from, old) =>
    setTimer(call, fd, how, from, old, 32),
  ),
  full("timerfd_settime64", [descriptor, int, address, address], (call, fd, how, from, old) =>
    setTimer(call, fd, how, from, old, 64),
  ),
  full("timerfd_gettime", [descriptor, address], (call, fd, at) => getTimer(call, fd, at, 32)),
  full("timerfd_gettime64", [descriptor, address], (call, fd, at) => getTimer(call, fd, at, 64)),
  full("epoll_create", [int], (call, count) => (count <= 0 ? -Errno.EINVAL : makeEpoll(call, 0))),
  full("epoll_create1", [openFlags], makeEpoll),
  full("epoll_ctl", [descriptor, choice(EpollControl), descriptor, epollEvent], changeEpoll),
  full("epoll_wait", [descriptor, epollEvents, int, int], (call, fd, at, most, time) =>
    waitEpoll(call, fd, at, most, time < 0 ? undefined : time * 1e6),
  ),
  full(
    "epoll_pwait",
    [descriptor, epollEvents, int, int, signalSet, size],
    (call, fd, at, most, time, mask) => {
      useMask(call, mask);
      return waitEpoll(call, fd, at, most, time < 0 ? undefined : time * 1e6);
    },
  ),
  full(
    "epoll_pwait2",
    [descriptor, epollEvents, int, inputStructure(TIMESPEC64), signalSet, size],
    (call, fd, at, most, time, mask) => {
      const timeout = time === 0 ? undefined : readTime(call, time, 64);
      if (time !== 0 && timeout === undefined) return -Errno.EINVAL;
      useMask(call, mask);
      return waitEpoll(call, fd, at, most, timeout);
    },
  ),
];

/** Gives a new handle a description and a descriptor. */
function install(call: Call, handle: FileHandle, flags: number, name: string): number {
  const { files } = call.kernel;
  const file = files.describe(handle, (flags & OpenFlag.O_NONBLOCK) | 2, `anon_inode:[${name}]`);
  const fd = call.task.files.add(file, (flags & OpenFlag.O_CLOEXEC) !== 0);
  if (fd < 0) files.release(file);
  return fd;
}

function makeCounter(call: Call, initial: number, flags: number): CallResult {
  if (flags & ~(KNOWN_FLAGS | EFD_SEMAPHORE)) return -Errno.EINVAL;
  const wake = call.kernel.files.wake;
  const isSemaphore = (flags & EFD_SEMAPHORE) !== 0;
  const counter = new EventCounter(newEventKey(call.kernel), wake, BigInt(initial), isSemaphore);
  return install(call, counter, flags, "eventfd");
}

/** A timer's setting, and its change. @throws ReplyStop */
function controlTimer(call: Call, fd: number, change?: TimerChange): TimerSetting | number {
  const file = call.file(fd);
  if (file === undefined) return -Errno.EBADF;
  const reply = controlFile(call.kernel.files, file, { control: "timer", change });
  return reply.timer ?? reply.result;
}

function layouts(width: TimeWidth) {
  return width === 32
    ? ({ time: TIMESPEC, timer: ITIMERSPEC } as const)
    : ({ time: TIMESPEC64, timer: ITIMERSPEC64 } as const);
}

function setTimer(
  call: Call,
  fd: number,
  how: number,
  from: number,
  old: number,
  width: TimeWidth,
): CallResult {
  const timer = controlTimer(call, fd);
  if (typeof timer === "number") return timer;
  const { time } = layouts(width);
  const intervalNs = readTime(call, from, width);
  const valueNs = readTime(call, from + time.size, width);
  if (intervalNs === undefined || valueNs === undefined || how & ~3) return -Errno.EINVAL;
  if (old !== 0) writeTimer(call, timer, old, width);
  const nowNs = how & TIMER_ABSTIME ? Number(clockNs(call, timer.clock) ?? 0n) : 0;
  const afterNs = valueNs === 0 ? undefined : valueNs - nowNs;
  const before = controlTimer(call, fd, { afterNs, intervalNs });
  return typeof before === "number" ? before : 0;
}

function getTimer(call: Call, fd: number, at: number, width: TimeWidth): CallResult {
  const timer = controlTimer(call, fd);
  if (typeof timer === "number") return timer;
  writeTimer(call, timer, at, width);
  return 0;
}

function writeTimer(call: Call, timer: TimerSetting, at: number, width: TimeWidth): void {
  const { leftNs, intervalNs } = timer;
  const parts = (ns: number) => ({
    tv_sec: Math.floor(ns / NS_PER_SECOND),
    tv_nsec: Math.floor(ns % NS_PER_SECOND),
  });
  const value = { it_interval: parts(intervalNs), it_value: parts(leftNs) };
  if (width === 32) call.writeStructure(at, ITIMERSPEC, value);
  else call.writeStructure(at, ITIMERSPEC64, value);
}

function makeEpoll(call: Call, flags: number): CallResult {
  if (flags & ~OpenFlag.O_CLOEXEC) return -Errno.EINVAL;
  const { files, waits } = call.kernel;
  return install(call, new Epoll(files, waits, newEventKey(call.kernel)), flags, "eventpoll");
}

function epollOf(call: Call, fd: number): Epoll | number {
  const file = call.file(fd);
  if (file === undefined) return -Errno.EBADF;
  const handle = call.handle(file);
  return handle instanceof Epoll ? handle : -Errno.EINVAL;
}

function changeEpoll(call: Call, fd: number, what: number, target: number, at: number): CallResult {
  const epoll = epollOf(call, fd);
  if (typeof epoll === "number") return epoll;
  const file = call.file(target);
  if (file === undefined) return -Errno.EBADF;
  if (fd === target) return -Errno.EINVAL;
  if (what === EpollControl.EPOLL_CTL_DEL) return epoll.remove(target);
  const { events, data } = call.readStructure(at, EPOLL_EVENT);
  if (what === EpollControl.EPOLL_CTL_ADD) return epoll.add(target, file, events, data);
  return what === EpollControl.EPOLL_CTL_MOD ? epoll.modify(target, events, data) : -Errno.EINVAL;
}

function waitEpoll(
  call: Call,
  fd: number,
  at: number,
  most: number,
  timeoutNs: number | undefined,
): CallResult {
  const epoll = epollOf(call, fd);
  if (typeof epoll === "number") return epoll;
  if (most <= 0 || most > 65_536) return -Errno.EINVAL;
  const room = call.memory.view(at, most * EPOLL_EVENT.size, true);
  const reports = epoll.collect(most);
  for (const [index, report] of reports.entries()) {
    EPOLL_EVENT.write(room, at + index * EPOLL_EVENT.size, report);
  }
  if (reports.length > 0) return reports.length;
  return waitUntil(call, epoll.keys(), timeoutNs);
}

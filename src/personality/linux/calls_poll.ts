// Waiting for files: poll and select, with and without a mask of signals. Source: poll(2),
// select(2).

import { Errno } from "../../abi/errno.js";
import { POLLFD } from "../../abi/structures_file.js";
import { TIMESPEC, TIMESPEC64, TIMEVAL } from "../../abi/structures_time.js";
import { type CallResult, isBlock, type PlainData } from "../../fs/block.js";
import { NS_PER_SECOND } from "../../fs/environment.js";
import { PollEvent, type Readiness } from "../../fs/file_handle.js";
import { UserMemoryStop } from "../../mm/user_memory.js";
import { address, inputStructure, int, size, unsigned } from "./arguments.js";
import type { Call } from "./call.js";
import { type CallDefinition, full } from "./call_definition.js";
import { endOfWait, useMask, waitUntil } from "./file_waits.js";
import { pollDescriptors, pollOutcome, signalSet } from "./structure_arguments.js";
import { readTime, type TimeWidth, writeTime, writeTimeval } from "./time_values.js";

export const pollCalls: readonly CallDefinition[] = [
  full(
    "poll",
    [pollDescriptors, unsigned, int],
    (call, at, count, milliseconds) =>
      poll(call, at, count, milliseconds < 0 ? undefined : milliseconds * 1e6),
    { outcome: pollOutcome },
  ),
  full(
    "ppoll",
    [pollDescriptors, unsigned, inputStructure(TIMESPEC), signalSet, size],
    (call, at, count, time, mask) => pollWithMask(call, at, count, time, mask, 32),
    {
      outcome: pollOutcome,
      onInterrupt: (call, end, _at, _count, time) => tellLeft(call, time, 32, end),
    },
  ),
  full(
    "ppoll_time64",
    [pollDescriptors, unsigned, inputStructure(TIMESPEC64), signalSet, size],
    (call, at, count, time, mask) => pollWithMask(call, at, count, time, mask, 64),
    {
      outcome: pollOutcome,
      onInterrupt: (call, end, _at, _count, time) => tellLeft(call, time, 64, end),
    },
  ),
  full("_newselect", [int, address, address, address, address], selectTimeval, {
    onInterrupt: (call, end, _count, _read, _write, _except, time) =>
      tellLeft(call, time, "timeval", end),
  }),
  full("select", [address], (call, at) => {
    const view = call.memory.view(at, 20, false);
    const [count = 0, ...sets] = [0, 4, 8, 12, 16].map((offset) =>
      view.getUint32(at + offset, true),
    );
    const [read = 0, write = 0, except = 0, time = 0] = sets;
    return selectTimeval(call, count | 0, read, write, except, time);
  }),
  full(
    "pselect6",
    [int, address, address, address, address, address],
    (call, count, read, write, except, time, mask) =>
      selectTimespec(call, count, [read, write, except], time, mask, 32),
    selectLeft(32),
  ),
  full(
    "pselect6_time64",
    [int, address, address, address, address, address],
    (call, count, read, write, except, time, mask) =>
      selectTimespec(call, count, [read, write, except], time, mask, 64),
    selectLeft(64),
  ),
];

/** How a caller writes its longest wait. */
type TimeForm = TimeWidth | "timeval";

function selectLeft(width: TimeWidth) {
  return {
    onInterrupt: (
      call: Call,
      end: PlainData,
      ...[_count, _read, _write, _except, time]: readonly number[]
    ) => tellLeft(call, time ?? 0, width, end),
  };
}

/** Performs a wait whose longest time is at `time`, and puts there what is left of it. */
function limitedBy(
  call: Call,
  time: number,
  form: TimeForm,
  wait: (timeoutNs: number | undefined) => CallResult,
): CallResult {
  const timeout = time === 0 ? undefined : readTimeout(call, time, form);
  if (time !== 0 && timeout === undefined) return -Errno.EINVAL;
  const answer = wait(timeout);
  if (!isBlock(answer) && timeout) tellLeft(call, time, form, endOfWait(call, timeout));
  return answer;
}

function readTimeout(call: Call, at: number, form: TimeForm): number | undefined {
  if (form !== "timeval") return readTime(call, at, form);
  const { tv_sec, tv_usec } = call.readStructure(at, TIMEVAL);
  return tv_sec < 0 || tv_usec < 0 ? undefined : tv_sec * NS_PER_SECOND + tv_usec * 1000;
}

/**
 * Linux tells what is left of a wait (select(2), "Notes"), to whoever can be told: the time may lie
 * in memory that is only read.
 */
function tellLeft(call: Call, at: number, form: TimeForm, end: PlainData): undefined {
  if (at === 0 || typeof end !== "number") return;
  const left = BigInt(Math.max(0, Math.floor(end - call.kernel.clock.monotonicNs())));
  try {
    if (form === "timeval") writeTimeval(call, at, left);
    else writeTime(call, at, left, form);
  } catch (stop) {
    if (!(stop instanceof UserMemoryStop) || stop.outcome.kind === "wait") throw stop;
  }
}

/** What a descriptor is ready for now; regular files always are. */
export function readinessOf(call: Call, fd: number): Readiness | undefined {
  const file = call.file(fd);
  if (file === undefined) return { events: PollEvent.POLLNVAL, key: "" };
  return call.handle(file).readiness(file);
}

const ALWAYS_READY =
  PollEvent.POLLIN | PollEvent.POLLOUT | PollEvent.POLLRDNORM | PollEvent.POLLWRNORM;
const UNASKED = PollEvent.POLLERR | PollEvent.POLLHUP | PollEvent.POLLNVAL;

/** `timeoutNs` undefined: no end. */
function poll(call: Call, at: number, count: number, timeoutNs: number | undefined): CallResult {
  if (count > call.task.files.limit) return -Errno.EINVAL;
  const view = call.memory.view(at, count * POLLFD.size, true);
  const keys: string[] = [];
  let ready = 0;
  for (let index = 0; index < count; index += 1) {
    const entry = at + index * POLLFD.size;
    const { fd, events } = POLLFD.read(view, entry);
    const state = fd < 0 ? { events: 0, key: "" } : readinessOf(call, fd);
    const revents = (state?.events ?? ALWAYS_READY) & (events | UNASKED);
    POLLFD.patch(view, entry, { revents });
    if (revents !== 0) ready += 1;
    if (state !== undefined && state.key !== "") keys.push(state.key);
  }
  if (ready > 0) return ready;
  return waitUntil(call, [...new Set(keys)], timeoutNs);
}

function pollWithMask(
  call: Call,
  at: number,
  count: number,
  time: number,
  maskAt: number,
  width: TimeWidth,
): CallResult {
  return limitedBy(call, time, width, (timeout) => {
    useMask(call, maskAt);
    return poll(call, at, count, timeout);
  });
}

function selectTimeval(
  call: Call,
  count: number,
  read: number,
  write: number,
  except: number,
  time: number,
): CallResult {
  return limitedBy(call, time, "timeval", (timeout) =>
    select(call, count, [read, write, except], timeout),
  );
}

function selectTimespec(
  call: Call,
  count: number,
  sets: readonly number[],
  time: number,
  mask: number,
  width: TimeWidth,
): CallResult {
  return limitedBy(call, time, width, (timeout) => {
    // The last argument points at the mask's address and size.
    if (mask !== 0) useMask(call, call.memory.readU32(mask));
    return select(call, count, sets, timeout);
  });
}

/** Which poll events make a descriptor ready for each of the three sets. */
const WANTED = [
  PollEvent.POLLIN | PollEvent.POLLHUP | PollEvent.POLLERR,
  PollEvent.POLLOUT | PollEvent.POLLERR,
  PollEvent.POLLPRI,
] as const;

function select(
  call: Call,
  count: number,
  sets: readonly number[],
  timeoutNs: number | undefined,
): CallResult {
  if (count < 0) return -Errno.EINVAL;
  const bits = Math.min(count, call.task.files.limit);
  const bytes = Math.ceil(bits / 32) * 4;
  const wanted = sets.map((at) => (at === 0 ? undefined : call.memory.bytes(at, bytes, true)));
  const results = wanted.map(() => new Uint8Array(bytes));
  const keys = new Set<string>();
  let ready = 0;
  for (let fd = 0; fd < bits; fd += 1) {
    const mask = 1 << (fd & 7);
    const asked = wanted.map((set) => ((set?.[fd >> 3] ?? 0) & mask) !== 0);
    if (!asked.includes(true)) continue;
    if (call.file(fd) === undefined) return -Errno.EBADF;
    const state = readinessOf(call, fd);
    const events = state?.events ?? PollEvent.POLLIN | PollEvent.POLLOUT;
    if (state !== undefined) keys.add(state.key);
    for (const [index, result] of results.entries()) {
      if (!asked[index] || !(events & (WANTED[index] ?? 0))) continue;
      result[fd >> 3] = (result[fd >> 3] ?? 0) | mask;
      ready += 1;
    }
  }
  const answer = ready > 0 ? ready : waitUntil(call, [...keys], timeoutNs);
  if (typeof answer === "number") {
    for (const [index, set] of wanted.entries()) set?.set(results[index] as Uint8Array);
  }
  return answer;
}

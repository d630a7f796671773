// Signals: actions, masks, sending, waiting (signal(7)). Delivery and frames are in linux.ts and
// signal_frame.ts.

import { Errno } from "../../abi/errno.js";
import {
  AltStackFlag,
  MaskOperation,
  MINSIGSTKSZ,
  NSIG,
  SIG_IGN,
  SIGRTMIN,
  Signal,
  SignalCode,
  signalBit,
} from "../../abi/signals.js";
import { OLD_SIGACTION, SIGACTION, STACK } from "../../abi/structures_signal.js";
import { TIMESPEC, TIMESPEC64 } from "../../abi/structures_time.js";
import type { CallResult } from "../../fs/block.js";
import { allElsewhere, elsewhere, request } from "../../task/cluster_processes.js";
import type { SignalAction, SignalInfo } from "../../task/signal_state.js";
import { sentBy, signalKey, signalTask, UNBLOCKABLE } from "../../task/task_signals.js";
import { address, choice, inputStructure, int, signal, size, unsigned } from "./arguments.js";
import type { Call } from "./call.js";
import { type CallDefinition, full, partial } from "./call_definition.js";
import {
  alternateStackOf,
  isOnAlternateStack,
  returnFromRealTimeSignal,
  returnFromSignal,
  signalInfoBytes,
} from "./signal_frame.js";
import {
  signalAction,
  signalActionResult,
  signalSet,
  signalSetResult,
} from "./structure_arguments.js";
import { readTime, type TimeWidth } from "./time_values.js";

/** Bytes of a 64-bit mask, which the rt_ calls name. */
const MASK_BYTES = 8;
const how = choice(MaskOperation);
const registers = { setsRegisters: true } as const;

export const signalCalls: readonly CallDefinition[] = [
  full("rt_sigaction", [signal, signalAction, signalActionResult, size], setAction),
  full("sigaction", [signal, inputStructure(OLD_SIGACTION), address], setOldAction),
  full("signal", [signal, address], (call, number, handler) => {
    if (!isCatchable(number)) return -Errno.EINVAL;
    const old = call.task.group.actions.get(number).handler;
    install(call, number, { handler, flags: 0xc000_0000, restorer: 0, mask: 0n });
    return old;
  }),
  full("rt_sigprocmask", [how, signalSet, signalSetResult, size], changeMask),
  full("sigprocmask", [how, address, address], changeOldMask),
  full("rt_sigpending", [signalSetResult, size], (call, at, bytes) => {
    if (bytes > MASK_BYTES) return -Errno.EINVAL;
    call.memory.writeU64(at, pendingMask(call));
    return 0;
  }),
  full("sigpending", [address], (call, at) => {
    call.memory.writeU32(at, Number(pendingMask(call) & 0xffff_ffffn));
    return 0;
  }),
  full("rt_sigsuspend", [signalSet, size], (call, at, bytes) => {
    if (bytes !== MASK_BYTES) return -Errno.EINVAL;
    return suspend(call, readMask(call, at));
  }),
  full("sigsuspend", [int, int, unsigned], (call, _a, _b, mask) => suspend(call, BigInt(mask))),
  full("pause", [], () => ({ keys: [], onSignal: "restart never" as const })),
  full("kill", [int, signal], kill),
  full("tkill", [int, signal], (call, tid, number) => signalThread(call, undefined, tid, number)),
  full("tgkill", [int, int, signal], signalThread),
  full("rt_sigqueueinfo", [int, signal, address], queueInfo),
  full("rt_tgsigqueueinfo", [int, int, signal, address], queueThreadInfo),
  full("sigaltstack", [inputStructure(STACK), address], alternateStack),
  full(
    "rt_sigtimedwait",
    [signalSet, address, inputStructure(TIMESPEC), size],
    (call, set, info, time, bytes) => timedWait(call, set, info, time, bytes, 32),
  ),
  full(
    "rt_sigtimedwait_time64",
    [signalSet, address, inputStructure(TIMESPEC64), size],
    (call, set, info, time, bytes) => timedWait(call, set, info, time, bytes, 64),
  ),
  full(
    "rt_sigreturn",
    [],
    (call) => {
      returnFromRealTimeSignal(call.task);
      return 0;
    },
    registers,
  ),
  full(
    "sigreturn",
    [],
    (call) => {
      returnFromSignal(call.task);
      return 0;
    },
    registers,
  ),
  partial("sgetmask", "the first 32 signals", [], (call) => Number(call.task.mask & 0xffff_ffffn)),
];

/** A signal's number. */
export function isSignal(number: number): boolean {
  return number >= 1 && number <= NSIG;
}

export function isCatchable(number: number): boolean {
  return isSignal(number) && (signalBit(number) & UNBLOCKABLE) === 0n;
}

function readMask(call: Call, at: number): bigint {
  return call.memory.view(at, MASK_BYTES, false).getBigUint64(at, true);
}

export function install(call: Call, number: number, action: SignalAction): void {
  const { group } = call.task;
  group.actions.set(number, action);
  const vanishes = action.handler === SIG_IGN || (action.handler === 0 && isIgnored(number));
  if (!vanishes) return;
  group.pending.discard(signalBit(number));
  for (const task of group.tasks) task.pending.discard(signalBit(number));
}

function isIgnored(number: number): boolean {
  return number === Signal.SIGCHLD || number === Signal.SIGURG || number === Signal.SIGWINCH;
}

function setAction(
  call: Call,
  number: number,
  from: number,
  old: number,
  bytes: number,
): CallResult {
  if (bytes !== MASK_BYTES || !isSignal(number)) return -Errno.EINVAL;
  if (from !== 0 && !isCatchable(number)) return -Errno.EINVAL;
  const before = call.task.group.actions.get(number);
  const wanted = from === 0 ? undefined : call.readStructure(from, SIGACTION);
  if (old !== 0) {
    call.writeStructure(old, SIGACTION, {
      sa_handler: before.handler,
      sa_flags: before.flags,
      sa_restorer: before.restorer,
      sa_mask: before.mask,
    });
  }
  if (wanted !== undefined) {
    install(call, number, {
      handler: wanted.sa_handler,
      flags: wanted.sa_flags,
      restorer: wanted.sa_restorer,
      mask: wanted.sa_mask & ~UNBLOCKABLE,
    });
  }
  return 0;
}

function setOldAction(call: Call, number: number, from: number, old: number): CallResult {
  if (!isSignal(number) || (from !== 0 && !isCatchable(number))) return -Errno.EINVAL;
  const before = call.task.group.actions.get(number);
  const wanted = from === 0 ? undefined : call.readStructure(from, OLD_SIGACTION);
  if (old !== 0) {
    call.writeStructure(old, OLD_SIGACTION, {
      sa_handler: before.handler,
      sa_mask: Number(before.mask & 0xffff_ffffn),
      sa_flags: before.flags,
      sa_restorer: before.restorer,
    });
  }
  if (wanted !== undefined) {
    install(call, number, {
      handler: wanted.sa_handler,
      flags: wanted.sa_flags,
      restorer: wanted.sa_restorer,
      mask: BigInt(wanted.sa_mask) & ~UNBLOCKABLE,
    });
  }
  return 0;
}

function changeMask(
  call: Call,
  operation: number,
  from: number,
  old: number,
  bytes: number,
): CallResult {
  if (bytes !== MASK_BYTES) return -Errno.EINVAL;
  const before = call.task.mask;
  const set = from === 0 ? undefined : readMask(call, from);
  const after = set === undefined ? before : combined(before, operation, set);
  if (after === undefined) return -Errno.EINVAL;
  if (old !== 0) call.memory.writeU64(old, before);
  setMask(call, after);
  return 0;
}

function changeOldMask(call: Call, operation: number, from: number, old: number): CallResult {
  const before = call.task.mask;
  const set = from === 0 ? undefined : BigInt(call.memory.readU32(from));
  const high = before & ~0xffff_ffffn;
  const after = set === undefined ? before : combined(before & 0xffff_ffffn, operation, set);
  if (after === undefined) return -Errno.EINVAL;
  if (old !== 0) call.memory.writeU32(old, Number(before & 0xffff_ffffn));
  setMask(call, set === undefined ? before : after | high);
  return 0;
}

function combined(before: bigint, operation: number, set: bigint): bigint | undefined {
  switch (operation) {
    case MaskOperation.SIG_BLOCK:
      return before | set;
    case MaskOperation.SIG_UNBLOCK:
      return before & ~set;
    case MaskOperation.SIG_SETMASK:
      return set;
    default:
      return undefined;
  }
}

export function setMask(call: Call, mask: bigint): void {
  call.task.mask = mask & ~UNBLOCKABLE;
}

export function pendingMask(call: Call): bigint {
  const { task } = call;
  return (task.pending.set | task.group.pending.set) & task.mask;
}

/** The old mask comes back with the handler's frame, or before the program goes on. */
export function suspend(call: Call, mask: bigint): CallResult {
  const { task } = call;
  task.savedMask ??= task.mask;
  setMask(call, mask);
  return { keys: [], onSignal: "restart never" };
}

function kill(call: Call, pid: number, number: number): CallResult {
  if (number !== 0 && !isSignal(number)) return -Errno.EINVAL;
  const { kernel, task } = call;
  const own = task.group;
  // A thread's number stands for its process.
  const process = kernel.tasks.get(pid)?.group.tgid ?? pid;
  const matches = (tgid: number, processGroup: number) => {
    if (pid > 0) return tgid === process;
    if (pid === 0) return processGroup === own.processGroup;
    if (pid === -1) return tgid !== own.tgid;
    return processGroup === -pid;
  };
  const wanted = [
    ...[...kernel.groups.values()].filter((one) => matches(one.tgid, one.processGroup)),
    ...[...allElsewhere(kernel)].filter((one) => matches(one.pid, one.processGroup)),
  ].map((one) => ("pid" in one ? one.pid : one.tgid));
  if (wanted.length === 0) return -Errno.ESRCH;
  if (number === 0) return 0;
  const info = sentBy(task, number);
  for (const tgid of wanted) request(kernel, { kind: "signal", pid: tgid, info });
  return 0;
}

function signalThread(
  call: Call,
  tgid: number | undefined,
  tid: number,
  number: number,
): CallResult {
  if (tid <= 0 || (number !== 0 && !isSignal(number))) return -Errno.EINVAL;
  return sendToThread(call, tgid, tid, sentBy(call.task, number, SignalCode.SI_TKILL));
}

/** Signal 0 only asks whether the thread is there. */
function sendToThread(
  call: Call,
  tgid: number | undefined,
  tid: number,
  info: SignalInfo,
): CallResult {
  const { kernel } = call;
  const target = kernel.tasks.get(tid);
  // Of a process elsewhere only its first thread is known here by number.
  const pid = target?.group.tgid ?? elsewhere(kernel, tgid ?? tid)?.pid;
  if (pid === undefined || (tgid !== undefined && pid !== tgid)) return -Errno.ESRCH;
  if (info.signal === 0) return 0;
  if (target !== undefined) signalTask(kernel, target, info);
  else request(kernel, { kind: "signal", pid, thread: tid, info });
  return 0;
}

/** A siginfo that the caller has made up: what it says of the signal, and what the signal carries. */
export function queuedInfo(call: Call, number: number, at: number) {
  const view = call.memory.view(at, 128, false);
  const code = view.getInt32(at + 8, true);
  const value = view.getUint32(at + 20, true);
  const info: SignalInfo = { ...sentBy(call.task, number, code), value };
  return { signal: view.getInt32(at, true), info };
}

function queueInfo(call: Call, pid: number, number: number, at: number): CallResult {
  if (number !== 0 && !isSignal(number)) return -Errno.EINVAL;
  const { info } = queuedInfo(call, number, at);
  const { kernel, task } = call;
  if (!kernel.groups.has(pid) && elsewhere(kernel, pid) === undefined) return -Errno.ESRCH;
  if (info.code >= 0 && pid !== task.group.tgid) return -Errno.EPERM;
  if (number === 0) return 0;
  if (number >= SIGRTMIN && kernel.groups.get(pid)?.pending.isFull) return -Errno.EAGAIN;
  request(kernel, { kind: "signal", pid, info });
  return 0;
}

function queueThreadInfo(
  call: Call,
  tgid: number,
  tid: number,
  number: number,
  at: number,
): CallResult {
  if (tgid <= 0 || tid <= 0) return -Errno.EINVAL;
  if (number !== 0 && !isSignal(number)) return -Errno.EINVAL;
  const { info } = queuedInfo(call, number, at);
  if (info.code >= 0 && tid !== call.task.pid) return -Errno.EPERM;
  return sendToThread(call, tgid, tid, info);
}

function alternateStack(call: Call, from: number, old: number): CallResult {
  const { task } = call;
  const wanted = from === 0 ? undefined : call.readStructure(from, STACK);
  if (old !== 0) call.writeStructure(old, STACK, alternateStackOf(task));
  if (wanted === undefined) return 0;
  if (isOnAlternateStack(task)) return -Errno.EPERM;
  const flags = wanted.ss_flags & AltStackFlag.SS_AUTODISARM;
  const mode = wanted.ss_flags & ~AltStackFlag.SS_AUTODISARM;
  if (mode !== 0 && mode !== AltStackFlag.SS_ONSTACK && mode !== AltStackFlag.SS_DISABLE) {
    return -Errno.EINVAL;
  }
  if (mode === AltStackFlag.SS_DISABLE) {
    task.alternateStack = undefined;
    return 0;
  }
  if (wanted.ss_size < MINSIGSTKSZ) return -Errno.ENOMEM;
  task.alternateStack = { address: wanted.ss_sp, size: wanted.ss_size, flags };
  return 0;
}

/** The progress of the wait is its end; the signals waited for need not be unblocked. */
function timedWait(
  call: Call,
  setAt: number,
  infoAt: number,
  timeAt: number,
  bytes: number,
  width: TimeWidth,
): CallResult {
  if (bytes !== MASK_BYTES) return -Errno.EINVAL;
  const { task, kernel } = call;
  const set = readMask(call, setAt) & ~UNBLOCKABLE;
  const now = kernel.clock.monotonicNs();
  let end = typeof call.progress === "number" ? call.progress : undefined;
  if (timeAt !== 0 && end === undefined) {
    const duration = readTime(call, timeAt, width);
    if (duration === undefined) return -Errno.EINVAL;
    end = now + duration;
  }
  if (infoAt !== 0) call.memory.prepare(infoAt, 128, true);
  const info: SignalInfo | undefined = task.pending.take(set) ?? task.group.pending.take(set);
  if (info !== undefined) {
    if (infoAt !== 0) call.memory.copyOut(infoAt, signalInfoBytes(info));
    return info.signal;
  }
  if (end !== undefined && now >= end) return -Errno.EAGAIN;
  const block = { keys: [signalKey(task.pid)], onSignal: "restart never" as const, progress: end };
  return end === undefined ? block : { ...block, deadlineNs: end };
}

// A process under a debugger: its breakpoints, and when its threads stand still.
//
// A breakpoint is an INT3 (0xCC) in the program's own memory. It is put there before the core runs,
// wherever the page has just come to this node, and the byte in its place is remembered with the
// process, so that it goes along when the process moves. One that is taken away stays in the list,
// for other nodes may have copies of its page with the INT3 in it.
//
// All threads stand when one has stopped (gdb calls it all-stop). A thread that would take a signal
// stops first; the debugger decides whether the signal is passed on. Under a debugger threads
// execute at their process's home.

import { PAGE_SHIFT } from "../abi/address_space.js";
import { Signal, signalBit } from "../abi/signals.js";
import type { Mm } from "../mm/mm.js";
import type { Kernel } from "./kernel.js";
import type { SignalInfo } from "./signal_state.js";
import type { Task } from "./task.js";
import { deliverable, takeSignal } from "./task_signals.js";
import type { ThreadGroup } from "./thread_group.js";

const INT3 = 0xcc;

interface Breakpoint {
  /** The byte that it stands in place of; undefined: its page has not been seen yet. */
  original: number | undefined;
  /** False: to be taken away wherever a copy of its page turns up. */
  isWanted: boolean;
}

export interface DebugState {
  /** By address. */
  readonly breakpoints: Map<number, Breakpoint>;
  /** All threads stand, but for one that steps. */
  isStopped: boolean;
  /** The thread that executes one instruction. */
  stepping: number | undefined;
  hasStepped: boolean;
  /** The signal that a thread was about to take when it stopped. */
  caught: { readonly pid: number; readonly info: SignalInfo } | undefined;
  /** The thread that takes its next signal without stopping. */
  passing: number | undefined;
  /** The debugger has gone: only breakpoints are still to be taken away. */
  isDetached: boolean;
}

/** A process that stands before its next instruction. */
export function newDebugState(): DebugState {
  return {
    breakpoints: new Map(),
    isStopped: true,
    stepping: undefined,
    hasStepped: false,
    caught: undefined,
    passing: undefined,
    isDetached: false,
  };
}

/** Whether a thread that could execute stands for its debugger. */
export function standsForDebugger(kernel: Kernel, task: Task): boolean {
  const { debug } = task.group;
  if (debug === undefined) return false;
  if (debug.stepping === task.pid && debug.hasStepped) {
    stopForDebugger(kernel, task, Signal.SIGTRAP);
  }
  return debug.isStopped && debug.stepping !== task.pid;
}

/** A thread has stopped, and with it all the others. */
export function stopForDebugger(kernel: Kernel, task: Task, signal: number): void {
  const { debug, tasks } = task.group;
  if (debug === undefined) return;
  debug.isStopped = true;
  debug.stepping = undefined;
  debug.hasStepped = false;
  for (const other of tasks) if (other.state === "away") kernel.events.summon?.(other);
  kernel.events.debugStop?.(task, signal);
}

/** True: the thread would have taken a signal, and stands instead. */
export function catchesSignal(kernel: Kernel, task: Task): boolean {
  const { debug } = task.group;
  const wanted = deliverable(task);
  if (debug === undefined || debug.isDetached || wanted === 0n) return false;
  if (wanted & signalBit(Signal.SIGKILL)) return false;
  // It stands already: what comes meanwhile waits.
  if (debug.isStopped && debug.stepping !== task.pid) return true;
  if (debug.passing === task.pid) {
    debug.passing = undefined;
    return false;
  }
  const info = takeSignal(task);
  if (info === undefined) return false;
  debug.caught = { pid: task.pid, info };
  stopForDebugger(kernel, task, info.signal);
  return true;
}

/** Lets the threads go on, one of them by one instruction only if `step` names it. */
export function resumeFromDebugger(
  kernel: Kernel,
  { debug, tasks }: ThreadGroup,
  step: number | undefined,
  passed: number,
): void {
  if (debug === undefined) return;
  const { caught } = debug;
  debug.caught = undefined;
  if (caught && passed !== 0) {
    const task = [...tasks].find(({ pid }) => pid === caught.pid);
    task?.pending.add({ ...caught.info, signal: passed });
    debug.passing = caught.pid;
  }
  debug.isStopped = step !== undefined;
  debug.stepping = step;
  debug.hasStepped = false;
  for (const task of tasks) if (task.state === "runnable") kernel.enqueue(task);
}

/** Puts breakpoints where their pages have come, and takes away those that are not wanted. */
export function applyBreakpoints({ core, pages }: Mm, { breakpoints }: DebugState): void {
  for (const [address, breakpoint] of breakpoints) {
    const page = address >>> PAGE_SHIFT;
    if (!pages.isPresent(page)) continue;
    const isThere = core.bytes[address] === INT3;
    if (breakpoint.isWanted && !isThere) {
      breakpoint.original = core.bytes[address];
      core.bytes[address] = INT3;
      core.dropCode(page);
    } else if (breakpoint.isWanted) {
      // The program's own, or put there before its page moved.
      breakpoint.original ??= INT3;
    } else removeFrom(core, address, breakpoint);
  }
}

function removeFrom(core: Mm["core"], address: number, { original }: Breakpoint): void {
  if (original === undefined || core.bytes[address] !== INT3) return;
  core.bytes[address] = original;
  core.dropCode(address >>> PAGE_SHIFT);
}

/** A child has a copy of the memory, and no debugger. */
export function removeBreakpoints({ core, pages }: Mm, { breakpoints }: DebugState): void {
  for (const [address, breakpoint] of breakpoints) {
    if (pages.isPresent(address >>> PAGE_SHIFT)) removeFrom(core, address, breakpoint);
  }
}

/** Bytes that were read from `address` on, as they are without breakpoints. */
export function withoutBreakpoints(
  { breakpoints }: DebugState,
  address: number,
  bytes: Uint8Array,
): Uint8Array {
  for (const [at, { original }] of breakpoints) {
    if (original !== undefined && at >= address && at < address + bytes.length) {
      bytes[at - address] = original;
    }
  }
  return bytes;
}

// Handlers of signals and of portals: the process is made to call a function of its own, and comes
// back to where it was by Trap.RETURN.
//
//     %esp -->  return address: pcb.signal_return    (a stub of the library that traps)
//               first argument    signal number, or portal
//               second argument   0, or bytes that arrived
//
// The processor state underneath stays with the QK (process_data.ts), not on the process's stack: a
// process that scribbles there cannot come back with a state that it could not have reached.
// A handler's address is not checked: a bad one faults as any jump there would.

import { ActionFlag, SIG_IGN, Signal, signalBit } from "../../abi/signals.js";
import type { Task } from "../../task/task.js";
import { UNBLOCKABLE } from "../../task/task_signals.js";
import { PCB_ADDRESS, PUMA_END } from "./memory_map.js";
import { pumaData } from "./process_data.js";
import { PCB } from "./structures.js";

/** Deeper nesting forgets the outermost states: such a process never returns to them anyway. */
const MOST_NESTED = 16;
const SIGNALS = 32;
/** The System V ABI leaves nothing below %esp, but alignment of the frame to 16 is expected. */
const FRAME_BYTES = 16;

/** SIG_IGN as a handler. */
export function isIgnored(task: Task, signal: number): boolean {
  const isOurs = signal < SIGNALS && signal !== Signal.SIGKILL;
  return isOurs && pcbWord(task, PCB.at.signal_handlers + signal * 4) === SIG_IGN;
}

/** Calls the handler of a signal; false: the process has none, or no stack for it. */
export function startSignalHandler(task: Task, signal: number): boolean {
  if (signal >= SIGNALS || signal === Signal.SIGKILL) return false;
  const handler = pcbWord(task, PCB.at.signal_handlers + signal * 4);
  if (handler === 0 || !startHandler(task, handler, signal, 0)) return false;
  const isDeferred =
    (pcbWord(task, PCB.at.signal_flags + signal * 4) & ActionFlag.SA_NODEFER) === 0;
  const [low, high] = [0, 4].map((at) => pcbWord(task, PCB.at.signal_masks + signal * 8 + at));
  const set = (BigInt(high as number) << 32n) | BigInt(low as number);
  task.mask |= (set | (isDeferred ? signalBit(signal) : 0n)) & ~UNBLOCKABLE;
  return true;
}

/** Calls the oldest portal handler that waits to be called. */
export function startPortalHandler(task: Task): void {
  const data = pumaData(task);
  const [handler = 0, portal = 0, bytes = 0, ...rest] = data.calls;
  task.personal = { ...data, calls: rest };
  startHandler(task, handler, portal, bytes);
}

function startHandler(task: Task, handler: number, first: number, second: number): boolean {
  const { cpu, view } = task.mm.core;
  const back = pcbWord(task, PCB.at.signal_return);
  const esp = ((cpu.esp - 128 - FRAME_BYTES) & ~15) - 4;
  if (esp <= 0 || esp >= PUMA_END || task.memory.peek(esp, FRAME_BYTES) === undefined) return false;
  const area = task.mm.find(esp);
  if (area === undefined || (area.prot & 2) === 0) return false;
  // A trap that was waiting has been interrupted: it answers 0, and its caller looks again.
  if (task.call !== undefined) cpu.eax = 0;
  task.call = undefined;
  const data = pumaData(task);
  const interrupted = [...data.interrupted, cpu.save()].slice(-MOST_NESTED);
  const masks = [...data.masks, task.mask].slice(-MOST_NESTED);
  task.personal = { ...data, interrupted, masks };
  view.setUint32(esp, back, true);
  view.setUint32(esp + 4, first, true);
  view.setUint32(esp + 8, second, true);
  cpu.esp = esp;
  cpu.eip = handler;
  return true;
}

/** Back to the state under the innermost handler; without one nothing happens. */
export function endHandler(task: Task): void {
  const data = pumaData(task);
  const state = data.interrupted.at(-1);
  const mask = data.masks.at(-1);
  if (state === undefined || mask === undefined) return;
  const { cpu } = task.mm.core;
  cpu.restore(state);
  task.mask = mask;
  const [interrupted, masks] = [data.interrupted.slice(0, -1), data.masks.slice(0, -1)];
  task.personal = { ...data, interrupted, masks };
  if (pumaData(task).calls.length > 0) startPortalHandler(task);
}

/** A word of the PCB, which any process can read; 0 should it not be there. */
function pcbWord(task: Task, offset: number): number {
  const bytes = task.memory.peek(PCB_ADDRESS + offset, 4);
  return bytes === undefined ? 0 : new DataView(bytes.buffer).getUint32(0, true);
}

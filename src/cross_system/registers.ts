// The register context between a core and the neutral state (paper P, 3.5: the structures "that
// maintain the register context of a process during a context switch" are what the systems share).

import { FPSTATE } from "../abi/structures_signal.js";
import type { Cpu } from "../machine/cpu.js";
import { readFpuState, writeFpuState } from "../task/fpu_image.js";
import { FIRST_TLS_DESCRIPTOR } from "../task/kernel.js";
import type { TlsDescriptor } from "../task/task.js";
import type { RegisterState } from "./process_state.js";

const GENERAL = 8;
const SEGMENTS = 6;

export function readRegisters(cpu: Cpu): RegisterState {
  const numbers = (count: number) => Array.from({ length: count }, (_, number) => number);
  return {
    general: numbers(GENERAL).map((number) => cpu.register(number)),
    eip: cpu.eip,
    eflags: cpu.eflags,
    selectors: numbers(SEGMENTS).map((number) => cpu.segment(number).selector),
    floatingPoint: FPSTATE.encode(readFpuState(cpu)),
  };
}

/** `cpu` is as after RESET: its segments are the flat ones. */
export function writeRegisters(
  cpu: Cpu,
  state: RegisterState,
  threadBlocks: readonly (TlsDescriptor | undefined)[],
): void {
  for (const [number, value] of state.general.entries()) cpu.setRegister(number, value);
  cpu.eip = state.eip;
  cpu.eflags = state.eflags;
  for (const [number, selector] of state.selectors.entries()) {
    if (cpu.segment(number).selector !== selector) setSegment(cpu, number, selector, threadBlocks);
  }
  const { buffer, byteOffset, length } = state.floatingPoint;
  writeFpuState(cpu, FPSTATE.read(new DataView(buffer, byteOffset, length), 0));
}

/** A selector that names no thread block becomes the null selector, as after a task switch. */
function setSegment(
  cpu: Cpu,
  number: number,
  selector: number,
  threadBlocks: readonly (TlsDescriptor | undefined)[],
): void {
  const block = threadBlocks[(selector >>> 3) - FIRST_TLS_DESCRIPTOR];
  if (block !== undefined) cpu.setSegment(number, { selector, ...block });
  else cpu.setSegment(number, { selector: 0, base: 0, limit: 0, attributes: 0 });
}

/** Saved states of the core as registers. The core has its own state again afterwards. */
export function readSaved(cpu: Cpu, saved: readonly Uint8Array[]): RegisterState[] {
  if (saved.length === 0) return [];
  const own = cpu.save();
  const states = saved.map((state) => {
    cpu.restore(state);
    return readRegisters(cpu);
  });
  cpu.restore(own);
  return states;
}

/** And back: registers as saved states of this core, which is as after RESET now and then. */
export function writeSaved(
  cpu: Cpu,
  states: readonly RegisterState[],
  threadBlocks: readonly (TlsDescriptor | undefined)[],
): Uint8Array[] {
  const empty = cpu.save();
  return states.map((state) => {
    writeRegisters(cpu, state, threadBlocks);
    const saved = cpu.save();
    cpu.restore(empty);
    return saved;
  });
}

// The x87 and SSE state in memory, as FSAVE and FXSAVE lay it out (SDM vol. 1, 8.1.10 and 10.5.1),
// made from and put back into a core's state page. Signal frames use it, and the files of
// debuggers.
//
// The core keeps the registers in physical order; both images hold them in stack order, ST(0)
// first.

import * as State from "../../assembly/layout/cpu_state.js";
import type { FpState } from "../abi/structures_signal.js";
import type { Cpu } from "../machine/cpu.js";

const at = (address: number) => address - State.CPU_STATE_BEGIN;

/** The state as the kernel stores it in a signal frame: FSAVE image, then FXSAVE image. */
export function readFpuState(cpu: Cpu): Partial<FpState> {
  const { view } = cpu;
  const word = (address: number) => view.getUint32(at(address), true);
  const top = word(State.FPU_TOP);
  const status = (word(State.FPU_STATUS) & ~0x3800) | (top << 11);
  const control = word(State.FPU_CONTROL) & 0xffff;
  const stack = Array.from({ length: 8 }, (_, index) => register(view, (top + index) & 7));
  const empty = word(State.FPU_EMPTY);
  const opcode = word(State.FPU_OPCODE) & 0x7ff;
  return {
    cw: (0xffff0000 | control) >>> 0,
    sw: (0xffff0000 | status) >>> 0,
    tag: (0xffff0000 | fullTags(view, empty)) >>> 0,
    ipoff: word(State.FPU_INSTRUCTION_POINTER),
    cssel: ((opcode << 16) | (word(State.FPU_CODE_SELECTOR) & 0xffff)) >>> 0,
    dataoff: word(State.FPU_DATA_POINTER),
    datasel: (0xffff0000 | word(State.FPU_DATA_SELECTOR)) >>> 0,
    _st: stack,
    status: status & 0xffff,
    magic: 0,
    _fxsr_env: [
      (control | (status << 16)) >>> 0,
      ((~empty & 0xff) | (opcode << 16)) >>> 0,
      word(State.FPU_INSTRUCTION_POINTER),
      word(State.FPU_CODE_SELECTOR) & 0xffff,
      word(State.FPU_DATA_POINTER),
      word(State.FPU_DATA_SELECTOR) & 0xffff,
    ],
    mxcsr: word(State.MXCSR),
    reserved: 0xffff,
    _fxsr_st: stack,
    _xmm: new Uint8Array(view.buffer, view.byteOffset + at(State.XMM), 128).slice(),
  };
}

/** Puts a state back; bits that would fault on hardware are cleared. */
export function writeFpuState(cpu: Cpu, state: FpState): void {
  const { view } = cpu;
  const setWord = (address: number, value: number) => view.setUint32(at(address), value, true);
  const top = (state.sw >>> 11) & 7;
  setWord(State.FPU_CONTROL, (state.cw & 0x1f3f) | 0x40);
  setWord(State.FPU_STATUS, state.sw & 0xffff & ~0x3800);
  setWord(State.FPU_TOP, top);
  setWord(State.FPU_EMPTY, emptyRegisters(state.tag));
  setWord(State.FPU_OPCODE, (state.cssel >>> 16) & 0x7ff);
  setWord(State.FPU_INSTRUCTION_POINTER, state.ipoff);
  setWord(State.FPU_CODE_SELECTOR, state.cssel & 0xffff);
  setWord(State.FPU_DATA_POINTER, state.dataoff);
  setWord(State.FPU_DATA_SELECTOR, state.datasel & 0xffff);
  for (const [index, value] of state._st.entries()) {
    const slot = at(State.FPU_REGISTERS) + ((top + index) & 7) * 16;
    view.setBigUint64(slot, value.significand, true);
    view.setUint16(slot + 8, value.exponent, true);
  }
  if (state.magic === 0) {
    setWord(State.MXCSR, state.mxcsr & 0xffff);
    new Uint8Array(view.buffer, view.byteOffset + at(State.XMM), 128).set(state._xmm);
  }
}

/** As FNINIT and a reset of MXCSR leave it. */
export function resetFpuState(cpu: Cpu): void {
  const { view } = cpu;
  const start = view.byteOffset + at(State.XMM);
  new Uint8Array(view.buffer, start, State.FPU_DATA_SELECTOR + 4 - State.XMM).fill(0);
  view.setUint32(at(State.FPU_CONTROL), 0x37f, true);
  view.setUint32(at(State.FPU_EMPTY), 0xff, true);
  view.setUint32(at(State.MXCSR), 0x1f80, true);
}

function register(view: DataView, physical: number) {
  const slot = at(State.FPU_REGISTERS) + physical * 16;
  return {
    significand: view.getBigUint64(slot, true),
    exponent: view.getUint16(slot + 8, true),
  };
}

/** Two bits for each physical register: 0 valid, 1 zero, 2 special, 3 empty. */
function fullTags(view: DataView, empty: number): number {
  let tags = 0;
  for (let physical = 0; physical < 8; physical += 1) {
    const tag = (empty >>> physical) & 1 ? 3 : contentTag(register(view, physical));
    tags |= tag << (physical * 2);
  }
  return tags;
}

function contentTag(value: { significand: bigint; exponent: number }): number {
  const exponent = value.exponent & 0x7fff;
  if (exponent === 0x7fff) return 2;
  if (exponent === 0) return value.significand === 0n ? 1 : 2;
  return value.significand >> 63n ? 0 : 2;
}

function emptyRegisters(tags: number): number {
  let empty = 0;
  for (let physical = 0; physical < 8; physical += 1) {
    if (((tags >>> (physical * 2)) & 3) === 3) empty |= 1 << physical;
  }
  return empty;
}

/** Bytes of the FSAVE image that stands before the FXSAVE image. */
export const FSAVE_BYTES = 112;
/** Bytes of an FXSAVE image. */
export const FXSAVE_BYTES = 512;

// The registers of a thread as gdb's i386 targets order them (its features org.gnu.gdb.i386.core,
// .sse and .linux):
//
//   eax ecx edx ebx esp ebp esi edi eip eflags cs ss ds es fs gs      16 x 4 bytes
//   st0 ... st7                                                        8 x 10
//   fctrl fstat ftag fiseg fioff foseg fooff fop                       8 x 4
//   xmm0 ... xmm7                                                      8 x 16
//   mxcsr                                                              4
//   orig_eax                                                           4
//
// src/gdb/target_description.ts tells gdb the same.

import type { FpState } from "../abi/structures_signal.js";
import { type Cpu, Segment } from "../machine/cpu.js";
import { readFpuState, writeFpuState } from "./fpu_image.js";

export const DEBUG_REGISTER_BYTES = 64 + 80 + 32 + 128 + 4 + 4;

const SEGMENTS = [Segment.CS, Segment.SS, Segment.DS, Segment.ES, Segment.FS, Segment.GS];
const EIP = 32;
const EFLAGS = 36;
const SEGMENT_AT = 40;
const STACK_AT = 64;
const CONTROL_AT = 144;
const XMM_AT = 176;
const MXCSR_AT = 304;
const ORIG_EAX_AT = 308;

export function readDebugRegisters(cpu: Cpu): Uint8Array {
  const bytes = new Uint8Array(DEBUG_REGISTER_BYTES);
  const view = new DataView(bytes.buffer);
  for (let number = 0; number < 8; number += 1) {
    view.setUint32(4 * number, cpu.register(number), true);
  }
  view.setUint32(EIP, cpu.eip, true);
  view.setUint32(EFLAGS, cpu.eflags, true);
  for (const [at, segment] of SEGMENTS.entries()) {
    view.setUint32(SEGMENT_AT + 4 * at, cpu.segment(segment).selector & 0xffff, true);
  }
  const fpu = readFpuState(cpu) as FpState;
  for (const [at, { significand, exponent }] of fpu._st.entries()) {
    view.setBigUint64(STACK_AT + 10 * at, significand, true);
    view.setUint16(STACK_AT + 10 * at + 8, exponent, true);
  }
  const half = (word: number) => word & 0xffff;
  const control = [half(fpu.cw), half(fpu.sw), half(fpu.tag), half(fpu.cssel), fpu.ipoff];
  const data = [half(fpu.datasel), fpu.dataoff, (fpu.cssel >>> 16) & 0x7ff];
  for (const [at, word] of [...control, ...data].entries()) {
    view.setUint32(CONTROL_AT + 4 * at, word, true);
  }
  bytes.set(fpu._xmm, XMM_AT);
  view.setUint32(MXCSR_AT, fpu.mxcsr, true);
  view.setInt32(ORIG_EAX_AT, -1, true);
  return bytes;
}

/** Segment registers and orig_eax stay as they are. */
export function writeDebugRegisters(cpu: Cpu, bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const word = (at: number) => view.getUint32(at, true);
  for (let number = 0; number < 8; number += 1) cpu.setRegister(number, word(4 * number));
  cpu.eip = word(EIP);
  cpu.eflags = word(EFLAGS);
  const control = (number: number) => word(CONTROL_AT + 4 * number);
  writeFpuState(cpu, {
    ...(readFpuState(cpu) as FpState),
    cw: control(0),
    sw: control(1),
    tag: control(2),
    cssel: (control(7) << 16) | control(3),
    ipoff: control(4),
    datasel: control(5),
    dataoff: control(6),
    _st: Array.from({ length: 8 }, (_, at) => ({
      significand: view.getBigUint64(STACK_AT + 10 * at, true),
      exponent: view.getUint16(STACK_AT + 10 * at + 8, true),
    })),
    _xmm: bytes.slice(XMM_AT, XMM_AT + 128),
    mxcsr: word(MXCSR_AT),
  });
}

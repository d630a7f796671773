// Segment registers, far transfers, and what looks at descriptors (SDM vol. 2). All of it is rare,
// so the bodies compute at once: the work is in cpu/far.ts and cpu/descriptors.ts.

import { isVerified, isVisible, limitOf, moveToSegment, rightsOf } from "../cpu/descriptors";
import { machine } from "../cpu/eval";
import { raiseInvalidOpcode } from "../cpu/exception";
import {
  callFar,
  interruptReturn,
  jumpFar,
  loadFarPointer,
  popSegment,
  pushSegment,
  returnFar,
} from "../cpu/far";
import { ZF, replaceFlags } from "../cpu/flags";
import { CS, GS, REGISTERS, SELECTORS } from "../layout/cpu_state";
import { RECORD_IMM, RECORD_IMM2, RECORD_REG, RECORD_RM } from "../layout/instruction";

/** The 16-bit operand in a register or in memory. */
// @ts-ignore: decorator
@inline
function source<M>(i: usize, memory: bool): u32 {
  const m = machine<M>();
  return memory ? m.load16(m.address(i)) : m.reg16(load<u8>(i, RECORD_RM));
}

/** To a register as wide as the operand size, to memory always 16 bits. */
// @ts-ignore: decorator
@inline
function storeWord<M>(i: usize, bits: u32, memory: bool, value: u32): void {
  const m = machine<M>();
  if (memory) m.store16(m.address(i), value);
  else m.setReg(bits, load<u8>(i, RECORD_RM), value);
}

// @ts-ignore: decorator
@inline
export function STORE_SEGMENT<M>(i: usize, bits: u32, memory: bool): void {
  const segment: u32 = load<u8>(i, RECORD_REG);
  if (segment > <u32>GS) raiseInvalidOpcode();
  storeWord<M>(i, bits, memory, load<u32>(SELECTORS + (segment << 2)));
}

// @ts-ignore: decorator
@inline
export function LOAD_SEGMENT<M>(i: usize, bits: u32, memory: bool): void {
  const segment: u32 = load<u8>(i, RECORD_REG);
  if (segment > <u32>GS || segment == CS) raiseInvalidOpcode();
  moveToSegment(segment, source<M>(i, memory));
}

// @ts-ignore: decorator
@inline
export function PUSH_SEGMENT<M>(i: usize, bits: u32, memory: bool, segment: u32): void {
  pushSegment(bits, segment);
}

// @ts-ignore: decorator
@inline
export function POP_SEGMENT<M>(i: usize, bits: u32, memory: bool, segment: u32): void {
  popSegment(bits, segment);
}

// @ts-ignore: decorator
@inline
export function LOAD_POINTER<M>(i: usize, bits: u32, memory: bool, segment: u32): void {
  loadFarPointer(i, bits, segment);
}

// @ts-ignore: decorator
@inline
export function JUMP_FAR<M>(i: usize, bits: u32, memory: bool): void {
  jumpFar(load<u16>(i, RECORD_IMM2), load<u32>(i, RECORD_IMM));
}

// @ts-ignore: decorator
@inline
export function JUMP_FAR_M<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  const at = m.address(i);
  const offset = m.loadOf(bits, at);
  jumpFar(m.load16(m.add(at, m.constant(bits >> 3))), offset);
}

// @ts-ignore: decorator
@inline
export function CALL_FAR<M>(i: usize, bits: u32, memory: bool): void {
  callFar(i, bits, load<u16>(i, RECORD_IMM2), load<u32>(i, RECORD_IMM));
}

// @ts-ignore: decorator
@inline
export function CALL_FAR_M<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  const at = m.address(i);
  const offset = m.loadOf(bits, at);
  callFar(i, bits, m.load16(m.add(at, m.constant(bits >> 3))), offset);
}

// @ts-ignore: decorator
@inline
export function RET_FAR<M>(i: usize, bits: u32, memory: bool): void {
  returnFar(bits, load<u32>(i, RECORD_IMM));
}

// @ts-ignore: decorator
@inline
export function INTERRUPT_RETURN<M>(i: usize, bits: u32, memory: bool): void {
  interruptReturn(bits);
}

// @ts-ignore: decorator
@inline
export function LAR<M>(i: usize, bits: u32, memory: bool): void {
  const selector = source<M>(i, memory);
  const visible = isVisible(selector);
  if (visible) machine<M>().setReg(bits, load<u8>(i, RECORD_REG), rightsOf(selector));
  replaceFlags(ZF, visible ? ZF : 0);
}

// @ts-ignore: decorator
@inline
export function LSL<M>(i: usize, bits: u32, memory: bool): void {
  const selector = source<M>(i, memory);
  const visible = isVisible(selector);
  if (visible) machine<M>().setReg(bits, load<u8>(i, RECORD_REG), limitOf(selector));
  replaceFlags(ZF, visible ? ZF : 0);
}

// @ts-ignore: decorator
@inline
export function VERIFY<M>(i: usize, bits: u32, memory: bool, write: u32): void {
  replaceFlags(ZF, isVerified(source<M>(i, memory), write != 0) ? ZF : 0);
}

/**
 * SLDT, STR, SMSW: what Linux answers on processors that keep these from user code (UMIP): no LDT,
 * the selector of its task register, CR0 with PE MP ET NE WP AM PG.
 */
// @ts-ignore: decorator
@inline
export function STORE_SYSTEM<M>(i: usize, bits: u32, memory: bool, which: u32): void {
  const value: u32 = which == 0 ? 0 : which == 1 ? 0x40 : 0x80050033;
  storeWord<M>(i, bits, memory, bits == 16 ? value & 0xffff : value);
}

/** SGDT, SIDT: limit 0 and an address that is the kernel's, as Linux answers (UMIP). */
// @ts-ignore: decorator
@inline
export function STORE_TABLE<M>(i: usize, bits: u32, memory: bool, which: u32): void {
  const m = machine<M>();
  const at = m.address(i);
  m.checkWrite(m.add(at, m.constant(2)), 4);
  m.store16(at, 0);
  m.store32(m.add(at, m.constant(2)), which == 0 ? 0xfffe0000 : 0xffff0000);
}

/** The destination's privilege level is raised to the source's; it is written only then. */
// @ts-ignore: decorator
@inline
export function ARPL<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  const rm: usize = load<u8>(i, RECORD_RM);
  const at = memory ? m.address(i) : 0;
  const a = memory ? m.load16(at) : m.reg16(rm);
  const b = m.reg16(load<u8>(i, RECORD_REG));
  const lower = (a & 3) < (b & 3);
  const r = (a & ~3) | (b & 3);
  if (lower && memory) m.store16(at, r);
  else if (lower) m.setReg16(rm, r);
  replaceFlags(ZF, lower ? ZF : 0);
}

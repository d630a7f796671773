// MOV MOVZX MOVSX LEA XCHG BSWAP CMOVcc SETcc CBW CWD NOP (SDM vol. 2).

import { machine } from "../cpu/eval";
import { EAX, EDX, REGISTERS } from "../layout/cpu_state";
import { RECORD_REG, RECORD_RM } from "../layout/instruction";

const ACCUMULATOR: usize = EAX - REGISTERS;
const DATA: usize = EDX - REGISTERS;

// @ts-ignore: decorator
@inline
export function COPY<M>(bits: u32, value: u32): u32 {
  return value;
}

// @ts-ignore: decorator
@inline
export function MOVSX<M>(bits: u32, value: u32, from: u32): u32 {
  const m = machine<M>();
  return m.truncate(bits, m.signExtend(from, value));
}

// @ts-ignore: decorator
@inline
export function SETCC<M>(bits: u32, condition: u32): u32 {
  return machine<M>().condition(condition);
}

/** The source is read, and may fault, also where the condition does not hold. */
// @ts-ignore: decorator
@inline
export function CMOVCC<M>(bits: u32, old: u32, value: u32, condition: u32): u32 {
  const m = machine<M>();
  return m.select(m.condition(condition), value, old);
}

/** Of 16 bits the manual leaves the result undefined; processors give zero. */
// @ts-ignore: decorator
@inline
export function BSWAP<M>(bits: u32, value: u32): u32 {
  const m = machine<M>();
  return bits == 16 ? m.constant(0) : m.swapBytes(value);
}

// @ts-ignore: decorator
@inline
export function LOAD_OFFSET<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  m.setReg(bits, ACCUMULATOR, m.loadOf(bits, m.address(i)));
}

// @ts-ignore: decorator
@inline
export function STORE_OFFSET<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  m.storeOf(bits, m.address(i), m.reg(bits, ACCUMULATOR));
}

// @ts-ignore: decorator
@inline
export function XCHG<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  const reg: usize = load<u8>(i, RECORD_REG);
  const mine = m.reg(bits, reg);
  if (memory) {
    const at = m.address(i);
    const theirs = m.loadForWrite(bits, at);
    m.storeOf(bits, at, mine);
    m.setReg(bits, reg, theirs);
  } else {
    const rm: usize = load<u8>(i, RECORD_RM);
    const theirs = m.reg(bits, rm);
    m.setReg(bits, rm, mine);
    m.setReg(bits, reg, theirs);
  }
}

// @ts-ignore: decorator
@inline
export function XCHG_ACCUMULATOR<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  const reg: usize = load<u8>(i, RECORD_REG);
  const theirs = m.reg(bits, reg);
  m.setReg(bits, reg, m.reg(bits, ACCUMULATOR));
  m.setReg(bits, ACCUMULATOR, theirs);
}

// @ts-ignore: decorator
@inline
export function LEA<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  m.setReg(bits, load<u8>(i, RECORD_REG), m.truncate(bits, m.offset(i)));
}

/** CBW, CWDE: the lower half of the accumulator, sign-extended into it. */
// @ts-ignore: decorator
@inline
export function CBW<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  const half = m.reg(bits >> 1, ACCUMULATOR);
  m.setReg(bits, ACCUMULATOR, m.truncate(bits, m.signExtend(bits >> 1, half)));
}

/** CWD, CDQ: the accumulator's sign throughout (E)DX. */
// @ts-ignore: decorator
@inline
export function CWD<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  const value = m.signExtend(bits, m.reg(bits, ACCUMULATOR));
  m.setReg(bits, DATA, m.truncate(bits, m.shiftRightSigned(value, m.constant(31))));
}

// @ts-ignore: decorator
@inline
export function NOP<M>(i: usize, bits: u32, memory: bool): void {}

// BT BTS BTR BTC BSF BSR (SDM vol. 2).

import { machine } from "../cpu/eval";
import { RECORD_REG, RECORD_RM } from "../layout/instruction";

// Which of the four, as the last two bits of the opcode's digit.
const TEST_ONLY: u32 = 0;
const SET: u32 = 1;
const RESET: u32 = 2;

/** `a` with the bit under `mask` as the operation leaves it. */
// @ts-ignore: decorator
@inline
function changed<M>(operation: u32, a: u32, mask: u32): u32 {
  const m = machine<M>();
  if (operation == SET) return m.or(a, mask);
  if (operation == RESET) return m.and(a, m.xor(mask, m.constant(0xffffffff)));
  return m.xor(a, mask);
}

/** CF = the bit; returns its mask. */
// @ts-ignore: decorator
@inline
function test<M>(bits: u32, a: u32, offset: u32): u32 {
  const m = machine<M>();
  const bit = m.and(offset, m.constant(bits - 1));
  m.setCarry(m.and(m.shiftRight(a, bit), m.constant(1)));
  return m.shiftLeft(m.constant(1), bit);
}

// @ts-ignore: decorator
@inline
export function BT<M>(bits: u32, a: u32, offset: u32): void {
  test<M>(bits, a, offset);
}

// @ts-ignore: decorator
@inline
export function BTS<M>(bits: u32, a: u32, offset: u32): u32 {
  return changed<M>(SET, a, test<M>(bits, a, offset));
}

// @ts-ignore: decorator
@inline
export function BTR<M>(bits: u32, a: u32, offset: u32): u32 {
  return changed<M>(RESET, a, test<M>(bits, a, offset));
}

// @ts-ignore: decorator
@inline
export function BTC<M>(bits: u32, a: u32, offset: u32): u32 {
  return changed<M>(3, a, test<M>(bits, a, offset));
}

/** The signed bit offset in a register reaches 2^31 bits to both sides of the memory operand. */
// @ts-ignore: decorator
@inline
export function BIT_STRING<M>(i: usize, bits: u32, memory: bool, operation: u32): void {
  const m = machine<M>();
  const offset = m.reg(bits, load<u8>(i, RECORD_REG));
  if (memory) {
    const shift: u32 = bits == 16 ? 4 : 5;
    const word = m.shiftRightSigned(m.signExtend(bits, offset), m.constant(shift));
    const at = m.addressPlus(i, m.shiftLeft(word, m.constant(shift - 3)));
    if (operation == TEST_ONLY) {
      test<M>(bits, m.loadOf(bits, at), offset);
    } else {
      const a = m.loadForWrite(bits, at);
      m.storeOf(bits, at, changed<M>(operation, a, test<M>(bits, a, offset)));
    }
  } else {
    const rm: usize = load<u8>(i, RECORD_RM);
    const a = m.reg(bits, rm);
    const mask = test<M>(bits, a, offset);
    if (operation != TEST_ONLY) m.setReg(bits, rm, changed<M>(operation, a, mask));
  }
}

/** The destination keeps its value where the source is zero, as all processors do. */
// @ts-ignore: decorator
@inline
export function BSF<M>(bits: u32, old: u32, source: u32): u32 {
  const m = machine<M>();
  m.flagsScan(bits, source);
  return m.select(source, m.countTrailingZeros(source), old);
}

// @ts-ignore: decorator
@inline
export function BSR<M>(bits: u32, old: u32, source: u32): u32 {
  const m = machine<M>();
  m.flagsScan(bits, source);
  const index = m.subtract(m.constant(31), m.countLeadingZeros(source));
  return m.select(source, index, old);
}

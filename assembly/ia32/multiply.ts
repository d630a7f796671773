// MUL IMUL DIV IDIV (SDM vol. 2). The accumulator and (E)DX are implied; of the 8-bit forms AX
// holds both halves.

import { machine } from "../cpu/eval";
import { EAX, EDX, REGISTERS } from "../layout/cpu_state";

const ACCUMULATOR: usize = EAX - REGISTERS;
const DATA: usize = EDX - REGISTERS;

/** CF and OF say that the upper half holds something. */
// @ts-ignore: decorator
@inline
export function MUL<M>(bits: u32, factor: u32): void {
  const m = machine<M>();
  const a = m.reg(bits, ACCUMULATOR);
  const low = m.multiply(a, factor);
  if (bits == 32) {
    const high = m.multiplyHigh(a, factor);
    m.setReg(32, ACCUMULATOR, low);
    m.setReg(32, DATA, high);
    m.flagsMultiply(32, low, m.isNonZero(high));
  } else {
    const high = m.shiftRight(low, m.constant(bits));
    m.setReg(16, ACCUMULATOR, m.truncate(16, low));
    if (bits == 16) m.setReg(16, DATA, high);
    m.flagsMultiply(bits, m.truncate(bits, low), m.isNonZero(high));
  }
}

/** CF and OF say that the lower half alone, sign-extended, is not the product. */
// @ts-ignore: decorator
@inline
export function IMUL_WIDE<M>(bits: u32, factor: u32): void {
  const m = machine<M>();
  const a = m.signExtend(bits, m.reg(bits, ACCUMULATOR));
  const b = m.signExtend(bits, factor);
  const low = m.multiply(a, b);
  if (bits == 32) {
    const high = m.multiplyHighSigned(a, b);
    m.setReg(32, ACCUMULATOR, low);
    m.setReg(32, DATA, high);
    const sign = m.shiftRightSigned(low, m.constant(31));
    m.flagsMultiply(32, low, m.isNonZero(m.xor(high, sign)));
  } else {
    m.setReg(16, ACCUMULATOR, m.truncate(16, low));
    if (bits == 16) m.setReg(16, DATA, m.shiftRight(low, m.constant(16)));
    const r = m.truncate(bits, low);
    m.flagsMultiply(bits, r, m.isNonZero(m.xor(low, m.signExtend(bits, r))));
  }
}

/** Two and three operands: the lower half of the product. */
// @ts-ignore: decorator
@inline
export function IMUL<M>(bits: u32, factor: u32, other: u32): u32 {
  const m = machine<M>();
  const a = m.signExtend(bits, factor);
  const b = m.signExtend(bits, other);
  const low = m.multiply(a, b);
  const r = m.truncate(bits, low);
  if (bits == 32) {
    const sign = m.shiftRightSigned(low, m.constant(31));
    m.flagsMultiply(32, r, m.isNonZero(m.xor(m.multiplyHighSigned(a, b), sign)));
  } else {
    m.flagsMultiply(bits, r, m.isNonZero(m.xor(low, m.signExtend(bits, r))));
  }
  return r;
}

/** #DE where the divisor is zero or the quotient does not fit. */
// @ts-ignore: decorator
@inline
export function DIV<M>(bits: u32, divisor: u32): void {
  const m = machine<M>();
  m.divide(bits, divisor);
}

// @ts-ignore: decorator
@inline
export function IDIV<M>(bits: u32, divisor: u32): void {
  const m = machine<M>();
  m.divideSigned(bits, divisor);
}

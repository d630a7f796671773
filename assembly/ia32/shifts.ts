// SHL SHR SAR ROL ROR RCL RCR SHLD SHRD (SDM vol. 2).
//
// Only the low five bits of a count are used. What the manual leaves undefined (OF for counts above
// one, 16-bit double shifts by more than 16) is as recent processors do it.

import { machine } from "../cpu/eval";

const COUNT: u32 = 31;

// @ts-ignore: decorator
@inline
export function SHL<M>(bits: u32, a: u32, count: u32): u32 {
  const m = machine<M>();
  const n = m.and(count, m.constant(COUNT));
  const r = m.truncate(bits, m.shiftLeft(a, n));
  m.flagsShiftLeft(bits, a, n, r);
  return r;
}

// @ts-ignore: decorator
@inline
export function SHR<M>(bits: u32, a: u32, count: u32): u32 {
  const m = machine<M>();
  const n = m.and(count, m.constant(COUNT));
  const r = m.shiftRight(a, n);
  m.flagsShiftRight(bits, a, n, r);
  return r;
}

// @ts-ignore: decorator
@inline
export function SAR<M>(bits: u32, a: u32, count: u32): u32 {
  const m = machine<M>();
  const n = m.and(count, m.constant(COUNT));
  const wide = m.signExtend(bits, a);
  const r = m.truncate(bits, m.shiftRightSigned(wide, n));
  m.flagsShiftRightSigned(bits, wide, n, r);
  return r;
}

// @ts-ignore: decorator
@inline
export function ROL<M>(bits: u32, a: u32, count: u32): u32 {
  const m = machine<M>();
  const n = m.and(count, m.constant(COUNT));
  const r = m.rotateLeft(bits, a, n);
  m.flagsRotateLeft(bits, n, r);
  return r;
}

// @ts-ignore: decorator
@inline
export function ROR<M>(bits: u32, a: u32, count: u32): u32 {
  const m = machine<M>();
  const n = m.and(count, m.constant(COUNT));
  const r = m.rotateRight(bits, a, n);
  m.flagsRotateRight(bits, n, r);
  return r;
}

// @ts-ignore: decorator
@inline
export function RCL<M>(bits: u32, a: u32, count: u32): u32 {
  const m = machine<M>();
  return m.rotateCarryLeft(bits, a, m.and(count, m.constant(COUNT)));
}

// @ts-ignore: decorator
@inline
export function RCR<M>(bits: u32, a: u32, count: u32): u32 {
  const m = machine<M>();
  return m.rotateCarryRight(bits, a, m.and(count, m.constant(COUNT)));
}

// @ts-ignore: decorator
@inline
export function SHLD<M>(bits: u32, a: u32, b: u32, count: u32): u32 {
  const m = machine<M>();
  const n = m.and(count, m.constant(COUNT));
  const r = m.doubleShiftLeft(bits, a, b, n);
  m.flagsDoubleShiftLeft(bits, a, n, r);
  return r;
}

// @ts-ignore: decorator
@inline
export function SHRD<M>(bits: u32, a: u32, b: u32, count: u32): u32 {
  const m = machine<M>();
  const n = m.and(count, m.constant(COUNT));
  const r = m.doubleShiftRight(bits, a, b, n);
  m.flagsDoubleShiftRight(bits, a, n, r);
  return r;
}

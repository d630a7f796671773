// Rotates, rotates through carry and double shifts, by a count already reduced to five bits, with
// their flags (SDM vol. 2, RCL and SHLD). A count of zero leaves all flags.

import { getCF, setCarryOverflow, setFlagsResult } from "./flags";

// @ts-ignore: decorator
@inline
export function rotateLeft(bits: u32, a: u32, n: u32): u32 {
  if (bits == 32) return rotl<u32>(a, n);
  if (bits == 16) return rotl<u16>(<u16>a, <u16>n);
  return rotl<u8>(<u8>a, <u8>n);
}

// @ts-ignore: decorator
@inline
export function rotateRight(bits: u32, a: u32, n: u32): u32 {
  if (bits == 32) return rotr<u32>(a, n);
  if (bits == 16) return rotr<u16>(<u16>a, <u16>n);
  return rotr<u8>(<u8>a, <u8>n);
}

// @ts-ignore: decorator
@inline
export function setFlagsRotateLeft(bits: u32, n: u32, r: u32): void {
  if (n) setCarryOverflow(r & 1, (r ^ (r >> (bits - 1))) & 1);
}

// @ts-ignore: decorator
@inline
export function setFlagsRotateRight(bits: u32, n: u32, r: u32): void {
  if (n) setCarryOverflow((r >> (bits - 1)) & 1, ((r >> (bits - 1)) ^ (r >> (bits - 2))) & 1);
}

/** The carry is one more bit, above the operand: 9, 17 or 33 bits turn. */
export function rotateCarryLeft(bits: u32, a: u32, count: u32): u32 {
  const n = count % (bits + 1);
  if (n == 0) return a;
  const mask = (<u64>1 << bits) - 1;
  const all = ((<u64>getCF()) << bits) | a;
  const turned = (all << n) | (all >> (bits + 1 - n));
  const r = <u32>(turned & mask);
  const carry = <u32>(turned >> bits) & 1;
  setCarryOverflow(carry, carry ^ (r >> (bits - 1)));
  return r;
}

export function rotateCarryRight(bits: u32, a: u32, count: u32): u32 {
  const n = count % (bits + 1);
  if (n == 0) return a;
  const mask = (<u64>1 << bits) - 1;
  const all = ((<u64>getCF()) << bits) | a;
  const turned = (all >> n) | (all << (bits + 1 - n));
  const r = <u32>(turned & mask);
  setCarryOverflow(<u32>(turned >> bits) & 1, ((r >> (bits - 1)) ^ (r >> (bits - 2))) & 1);
  return r;
}

// A 16-bit operand takes its new bits from the other one repeated: so processors do counts above
// 16.

// @ts-ignore: decorator
@inline
function leftPattern(a: u32, b: u32): u64 {
  return ((<u64>a) << 32) | (b << 16) | b;
}

// @ts-ignore: decorator
@inline
function rightPattern(a: u32, b: u32): u64 {
  return ((<u64>b) << 32) | (b << 16) | a;
}

// @ts-ignore: decorator
@inline
export function doubleShiftLeft(bits: u32, a: u32, b: u32, n: u32): u32 {
  if (bits == 16) return <u32>((leftPattern(a, b) << n) >> 32) & 0xffff;
  return <u32>((((<u64>a) << 32) | b) << n >> 32);
}

// @ts-ignore: decorator
@inline
export function doubleShiftRight(bits: u32, a: u32, b: u32, n: u32): u32 {
  if (bits == 16) return <u32>(rightPattern(a, b) >> n) & 0xffff;
  return <u32>((((<u64>b) << 32) | a) >> n);
}

/** CF is the last bit shifted out of `a`; none is where the count exceeds the operand. */
export function setFlagsDoubleLeft(bits: u32, a: u32, n: u32, r: u32): void {
  if (n == 0) return;
  const carry = n <= bits ? (a >> (bits - n)) & 1 : 0;
  setFlagsResult(bits, r, carry, ((a ^ r) >> (bits - 1)) & 1);
}

export function setFlagsDoubleRight(bits: u32, a: u32, n: u32, r: u32): void {
  if (n == 0) return;
  const carry = (a >> (n - 1)) & 1;
  setFlagsResult(bits, r, carry, ((a ^ r) >> (bits - 1)) & 1);
}

/** Flags of SHL, SHR, SAR: `a` as it was (of SAR sign-extended), `r` the result. */
// @ts-ignore: decorator
@inline
export function setFlagsLeft(bits: u32, a: u32, n: u32, r: u32): void {
  if (n == 0) return;
  const carry = ((a << (n - 1)) >> (bits - 1)) & 1;
  setFlagsResult(bits, r, carry, carry ^ (r >> (bits - 1)));
}

// @ts-ignore: decorator
@inline
export function setFlagsRight(bits: u32, a: u32, n: u32, r: u32): void {
  if (n) setFlagsResult(bits, r, (a >> (n - 1)) & 1, (a >> (bits - 1)) & 1);
}

// @ts-ignore: decorator
@inline
export function setFlagsRightSigned(bits: u32, a: u32, n: u32, r: u32): void {
  if (n) setFlagsResult(bits, r, (a >> (n - 1)) & 1, 0);
}

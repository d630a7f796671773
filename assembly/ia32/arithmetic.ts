// ADD OR ADC SBB AND SUB XOR CMP TEST INC DEC NEG NOT (SDM vol. 2).
//
// Operands come zero-extended; a result is truncated to its size. Flags: cpu/flags.ts.

import { machine } from "../cpu/eval";

// @ts-ignore: decorator
@inline
export function ADD<M>(bits: u32, a: u32, b: u32): u32 {
  const m = machine<M>();
  const r = m.truncate(bits, m.add(a, b));
  m.flagsAdd(bits, a, b, r);
  return r;
}

// @ts-ignore: decorator
@inline
export function ADC<M>(bits: u32, a: u32, b: u32): u32 {
  const m = machine<M>();
  const r = m.truncate(bits, m.add(m.add(a, b), m.carry()));
  m.flagsAdd(bits, a, b, r);
  return r;
}

// @ts-ignore: decorator
@inline
export function SUB<M>(bits: u32, a: u32, b: u32): u32 {
  const m = machine<M>();
  const r = m.truncate(bits, m.subtract(a, b));
  m.flagsSubtract(bits, a, b, r);
  return r;
}

// @ts-ignore: decorator
@inline
export function SBB<M>(bits: u32, a: u32, b: u32): u32 {
  const m = machine<M>();
  const r = m.truncate(bits, m.subtract(m.subtract(a, b), m.carry()));
  m.flagsSubtract(bits, a, b, r);
  return r;
}

// @ts-ignore: decorator
@inline
export function CMP<M>(bits: u32, a: u32, b: u32): void {
  const m = machine<M>();
  m.flagsSubtract(bits, a, b, m.truncate(bits, m.subtract(a, b)));
}

// @ts-ignore: decorator
@inline
export function AND<M>(bits: u32, a: u32, b: u32): u32 {
  const m = machine<M>();
  const r = m.and(a, b);
  m.flagsLogic(bits, r);
  return r;
}

// @ts-ignore: decorator
@inline
export function OR<M>(bits: u32, a: u32, b: u32): u32 {
  const m = machine<M>();
  const r = m.or(a, b);
  m.flagsLogic(bits, r);
  return r;
}

// @ts-ignore: decorator
@inline
export function XOR<M>(bits: u32, a: u32, b: u32): u32 {
  const m = machine<M>();
  const r = m.xor(a, b);
  m.flagsLogic(bits, r);
  return r;
}

// @ts-ignore: decorator
@inline
export function TEST<M>(bits: u32, a: u32, b: u32): void {
  const m = machine<M>();
  m.flagsLogic(bits, m.and(a, b));
}

// @ts-ignore: decorator
@inline
export function INC<M>(bits: u32, a: u32): u32 {
  const m = machine<M>();
  const r = m.truncate(bits, m.add(a, m.constant(1)));
  m.flagsIncrement(bits, a, r);
  return r;
}

// @ts-ignore: decorator
@inline
export function DEC<M>(bits: u32, a: u32): u32 {
  const m = machine<M>();
  const r = m.truncate(bits, m.subtract(a, m.constant(1)));
  m.flagsDecrement(bits, a, r);
  return r;
}

// @ts-ignore: decorator
@inline
export function NOT<M>(bits: u32, a: u32): u32 {
  const m = machine<M>();
  return m.truncate(bits, m.xor(a, m.constant(0xffffffff)));
}

// @ts-ignore: decorator
@inline
export function NEG<M>(bits: u32, a: u32): u32 {
  const m = machine<M>();
  const zero = m.constant(0);
  const r = m.truncate(bits, m.subtract(zero, a));
  m.flagsSubtract(bits, zero, a, r);
  return r;
}

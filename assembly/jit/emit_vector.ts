// XMM registers in translated code: parts of them, and the operations of layout/simd_operation.ts.

import {
  F64,
  F64_REINTERPRET_I64,
  I32,
  I64,
  I64_EXTEND_I32_U,
  I64_REINTERPRET_F64,

  S_I32X4_EXTRACT,
  S_I32X4_REPLACE,
  S_I64X2_EXTRACT,
  S_I64X2_REPLACE,
  S_SHUFFLE,
  V128,
} from "./opcodes";
import { isHeldAsVector, setXmm, xmm, xmmHigh } from "./state";
import {
  get,
  kindOf,
  pairValue,
  partA,
  result,
  setRangeOf,
  settled,

  VALUE_PAIR,

  zeroValue,
} from "./values";
import { byte, constant64, simd } from "./writer";

// Bodies hand a vector around as a v128: its value's number is in lane 0.
// @ts-ignore: decorator
@inline
export function ofVector(v: v128): u32 {
  return <u32>i32x4.extract_lane(v, 0);
}
// @ts-ignore: decorator
@inline
export function asVector(v: u32): v128 {
  return i32x4.splat(v);
}

export function vectorOf(register: u32): u32 {
  const v = xmm(register);
  if (kindOf(v) != VALUE_PAIR) return v;
  const whole = settled(v);
  if (isHeldAsVector(register)) setXmm(register, whole);
  return whole;
}

/** As a value to be moved elsewhere: a pair may stay a pair. */
export function movable(register: u32): u32 {
  return xmm(register);
}

export function lowAsLong(register: u32): u32 {
  const v = xmm(register);
  if (kindOf(v) == VALUE_PAIR) {
    get(partA(v));
    byte(I64_REINTERPRET_F64);
  } else {
    get(v);
    simd(S_I64X2_EXTRACT);
    byte(0);
  }
  return result(I64);
}

export function lowAsWord(register: u32): u32 {
  get(vectorOf(register));
  simd(S_I32X4_EXTRACT);
  byte(0);
  return result(I32);
}

export function setLow(register: u32, low: u32): void {
  const high = xmmHigh(register);
  setXmm(register, pairValue(low, high));
}

export function setLowClear(register: u32, low: u32): void {
  setXmm(register, pairValue(low, zeroValue()));
}

function doubleOfLong(v: u32): u32 {
  get(v);
  byte(F64_REINTERPRET_I64);
  return result(F64);
}

export function setLowLong(register: u32, v: u32, clear: bool): void {
  if (isHeldAsVector(register) || !clear) {
    if (clear) {
      constant64(0);
      simd(0x12);
    } else get(vectorOf(register));
    get(v);
    simd(S_I64X2_REPLACE);
    byte(0);
    setXmm(register, result(V128));
  } else setLowClear(register, doubleOfLong(v));
}

export function setLowWord(register: u32, v: u32, clear: bool): void {
  if (clear) {
    get(v);
    byte(I64_EXTEND_I32_U);
    setLowLong(register, result(I64), true);
    return;
  }
  get(vectorOf(register));
  get(v);
  simd(S_I32X4_REPLACE);
  byte(0);
  setXmm(register, result(V128));
}

export function whole(v: u32): u32 {
  return settled(v);
}

export function vectorBinary(code: u32, a: u32, b: u32): u32 {
  get(a);
  get(b);
  simd(code);
  return result(V128);
}

/** Bytes by constant indices. Whole doubles keep their bounds. */
export function shuffled(a: u32, b: u32, low: u64, high: u64): u32 {
  get(a);
  get(b);
  simd(S_SHUFFLE);
  for (let i = 0; i < 8; i++) byte(<u32>(low >> (<u64>i << 3)) & 31);
  for (let i = 0; i < 8; i++) byte(<u32>(high >> (<u64>i << 3)) & 31);
  const v = result(V128);
  if (isDouble(low) && isDouble(high)) setRangeOf(v, low & 16 ? b : a, high & 16 ? b : a);
  return v;
}

/** Whether eight indices of bytes are those of a whole double. */
function isDouble(indices: u64): bool {
  const first = indices & 31;
  return !(first & 7) && indices == first * 0x0101010101010101 + 0x0706050403020100;
}

function lowPart(v: u32): u32 {
  if (kindOf(v) == VALUE_PAIR) return partA(v);
  get(v);
  simd(0x21);
  byte(0);
  const low = result(F64);
  setRangeOf(low, v, v);
  return low;
}

/** UNPCKLPD of anything with a pair: the two low doubles. */
export function lowDoubles(a: u32, b: u32): u32 {
  return pairValue(lowPart(a), lowPart(b));
}

export function isPair(v: u32): bool {
  return kindOf(v) == VALUE_PAIR;
}

/** The number of the vector register of a byte offset. */
export function registerOf(offset: usize): u32 {
  return <u32>offset >> 4;
}


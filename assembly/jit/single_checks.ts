// Single-precision arithmetic in translated code: WebAssembly's operation, and the proof that it
// raises no exception but #P, by the bounds that float_checks.ts explains for doubles.
//
// Inputs are zero or of a size in [2^-32, 2^32). They are tested where they are first used, not
// together: adding BIAS to the bits of an input leaves two bits of its exponent 0 exactly when its
// size fits.

import {
  FLOAT_ADD,
  FLOAT_DIVIDE,
  FLOAT_MAX,
  FLOAT_MIN,
  FLOAT_MULTIPLY,
  FLOAT_SUBTRACT,
} from "../layout/simd_operation";
import { useFloats } from "./float_checks";
import { leaveUnless } from "./float_inputs";
import { beginSeldom, endIf } from "./jumps";
import {
  F32,
  F64,
  I32_ADD,
  I32_AND,
  I32_EQZ,
  I32_REINTERPRET_F32,
  S_AND,
  S_ANY_TRUE,
  S_I32X4_SPLAT,
  SELECT,
  V128,
} from "./opcodes";
import {
  get,
  grain,
  isSingleRanged,
  least,
  most,
  result,
  setRange,
  setSingleRange,
  settled,
  typeOf,
} from "./values";
import { byte, constant32, simd } from "./writer";

const MOST: i32 = 32;
const LEAST: i32 = -32;
const GRAIN: i32 = LEAST - 23;
const BIAS: u32 = 0x50800000;
const WILD: u32 = 0x60000000;

// Opcodes that only singles need
const F32_CONST: u32 = 0x43;
const F32_NE: u32 = 0x5c;
const F32_LT: u32 = 0x5d;
const F32_GT: u32 = 0x5e;
const F32_GE: u32 = 0x60;
const F32_SQRT: u32 = 0x91;
const F32_ADD: u32 = 0x92; // sub, mul and div follow
const S_I32X4_NE: u32 = 0x38;
const S_F32X4_NE: u32 = 0x42;
const S_F32X4_LT: u32 = 0x43;
const S_I32X4_ADD: u32 = 0xae;
const S_F32X4_SQRT: u32 = 0xe3;
const S_F32X4_ADD: u32 = 0xe4; // sub, mul and div follow
const S_F32X4_PMIN: u32 = 0xea;
const S_F32X4_PMAX: u32 = 0xeb;

function splat(bits: u32): void {
  constant32(bits);
  simd(S_I32X4_SPLAT);
}

function zero(): void {
  byte(F32_CONST);
  for (let i = 0; i < 4; i++) byte(0);
}

/** Which lanes do not fit. */
function putWildLanes(v: u32): void {
  get(v);
  splat(BIAS);
  simd(S_I32X4_ADD);
  splat(WILD);
  simd(S_AND);
}

function putWild(v: u32): void {
  get(v);
  byte(I32_REINTERPRET_F32);
  constant32(BIAS);
  byte(I32_ADD);
  constant32(WILD);
  byte(I32_AND);
}

/** Leaves the region unless the value is zero (if that is allowed) or of a size that fits. */
function test(v: u32, notZero: bool): void {
  const packed = typeOf(v) == V128;
  if (packed) {
    putWildLanes(v);
    simd(S_ANY_TRUE);
  } else putWild(v);
  beginSeldom();
  if (notZero) constant32(0);
  else {
    if (packed) {
      putWildLanes(v);
      splat(0);
      simd(S_I32X4_NE);
    }
    get(v);
    if (packed) {
      splat(0);
      simd(S_F32X4_NE);
      simd(S_AND);
      simd(S_ANY_TRUE);
    } else {
      zero();
      byte(F32_NE);
    }
    byte(I32_EQZ);
  }
  leaveUnless();
  endIf();
  setSingleRange(v, MOST, LEAST, GRAIN);
}

/** The value, its bounds known from here on. */
export function boundedSingle(v: u32): u32 {
  useFloats();
  v = settled(v);
  if (!isSingleRanged(v)) test(v, false);
  return v;
}

/** Bounds that would leave the format's are made narrow by a test. */
function near(v: u32): void {
  if (most(v) != MOST || least(v) != LEAST || grain(v) != GRAIN) test(v, false);
}

function bound(v: u32, above: i32, below: i32, step: i32): u32 {
  setSingleRange(v, above, below, step);
  return v;
}

function narrow(operation: u32, a: u32, b: u32): void {
  if (operation == FLOAT_MULTIPLY) {
    if (most(a) + most(b) <= 124 && least(a) + least(b) >= -124) return;
  } else if (operation != FLOAT_DIVIDE) {
    if (max<i32>(most(a), most(b)) < 124 && min<i32>(grain(a), grain(b)) >= -125) return;
  }
  near(a);
  if (operation == FLOAT_DIVIDE) test(b, true);
  else near(b);
}

function number(operation: u32): u32 {
  if (operation == FLOAT_ADD) return 0;
  if (operation == FLOAT_SUBTRACT) return 1;
  return operation == FLOAT_MULTIPLY ? 2 : 3;
}

/** a (operation) b, of singles or of vectors of four. */
export function singleArithmetic(operation: u32, a: u32, b: u32, packed: bool): u32 {
  a = boundedSingle(a);
  b = boundedSingle(b);
  if (operation == FLOAT_MIN || operation == FLOAT_MAX) return extreme(operation, a, b, packed);
  narrow(operation, a, b);
  const above = most(a);
  const below = least(a);
  const aboveB = most(b);
  const belowB = least(b);
  const step = min<i32>(grain(a), grain(b));
  get(a);
  get(b);
  if (packed) simd(S_F32X4_ADD + number(operation));
  else byte(F32_ADD + number(operation));
  const r = result(packed ? V128 : F32);
  if (operation == FLOAT_MULTIPLY) {
    return bound(r, above + aboveB, below + belowB, below + belowB - 23);
  }
  if (operation == FLOAT_DIVIDE) {
    return bound(r, above - belowB + 1, below - aboveB - 1, below - aboveB - 25);
  }
  return bound(r, max<i32>(above, aboveB) + 1, step, step);
}

/** MIN is a < b ? a : b, and the like for MAX (SDM vol. 2, MINPS). */
function extreme(operation: u32, a: u32, b: u32, packed: bool): u32 {
  const minimum = operation == FLOAT_MIN;
  if (packed) {
    get(b);
    get(a);
    simd(minimum ? S_F32X4_PMIN : S_F32X4_PMAX);
  } else {
    get(a);
    get(b);
    get(a);
    get(b);
    byte(minimum ? F32_LT : F32_GT);
    byte(SELECT);
  }
  const above = max<i32>(most(a), most(b));
  const below = min<i32>(least(a), least(b));
  return bound(result(packed ? V128 : F32), above, below, min<i32>(grain(a), grain(b)));
}

export function singleSquareRoot(v: u32, packed: bool): u32 {
  v = boundedSingle(v);
  get(v);
  if (packed) {
    splat(0);
    simd(S_F32X4_LT);
    simd(S_ANY_TRUE);
    byte(I32_EQZ);
  } else {
    zero();
    byte(F32_GE);
  }
  leaveUnless();
  const above = (most(v) >> 1) + 1;
  const below = (least(v) >> 1) - 1;
  get(v);
  if (packed) simd(S_F32X4_SQRT);
  else byte(F32_SQRT);
  return bound(result(packed ? V128 : F32), above, below, below - 23);
}

/** CVTSS2SD: exact. */
export function promoted(v: u32): u32 {
  v = boundedSingle(v);
  get(v);
  byte(0xbb); // f64.promote_f32
  const r = result(F64);
  setRange(r, most(v), least(v), grain(v));
  return r;
}

/** CVTSI2SS: at most inexact. */
export function singleOfInteger(v: u32): u32 {
  useFloats();
  get(v);
  byte(0xb2); // f32.convert_i32_s
  return bound(result(F32), 32, 0, 0);
}

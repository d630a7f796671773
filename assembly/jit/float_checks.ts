// Double-precision arithmetic in translated code: WebAssembly's operation, and the proof that it
// raises
// no exception but #P.
//
// A region with such arithmetic is entered only under a plain MXCSR (cpu/simd.ts): round to
// nearest, no
// DAZ or FTZ, PE set. Then an operation is IA-32's if no operand is a NaN, infinite or denormal and
// the
// result neither overflows nor is tiny. Instead of testing every result, inputs (what comes from
// memory
// or from before the block) are tested to be zero or of a size in [2^-256, 2^256), and bounds
// follow
// for all that is computed from them:
//
//   most   |x| < 2^most        least   x is 0 or |x| >= 2^least        grain   x is a multiple of
//   2^grain
//
// A sum is 0 or at least the smaller grain; so cancellation makes no denormal. Where bounds come
// near the format's a value is tested like an input. The tests wait until a store or a branch
// follows (float_inputs.ts).

import {
  FLOAT_ADD,
  FLOAT_DIVIDE,
  FLOAT_MAX,
  FLOAT_MIN,
  FLOAT_MULTIPLY,
  FLOAT_SQRT,
  FLOAT_SUBTRACT,
} from "../layout/simd_operation";
import { addPending, forgetInputs, leaveUnless } from "./float_inputs";
import {
  F64,
  F64_ABS,
  F64_ADD,
  F64_DIV,
  F64_GE,
  F64_GT,
  F64_LT,
  F64_MUL,
  F64_SQRT,
  F64_SUB,
  I32_EQZ,
  S_ANY_TRUE,
  S_F64X2_ADD,
  S_F64X2_DIV,
  S_F64X2_MUL,
  S_F64X2_PMAX,
  S_F64X2_PMIN,
  S_F64X2_SQRT,
  S_F64X2_SUB,
  S_I64X2_SPLAT,
  SELECT,
  V128,
} from "./opcodes";
import {
  get,
  grain,
  isRanged,
  kindOf,
  least,
  most,
  pairValue,
  result,
  setRange,
  settled,
  VALUE_ZERO,
} from "./values";
import { byte, call, constant32, constant64, simd } from "./writer";

const MOST: i32 = 256;
const LEAST: i32 = -256;
const GRAIN: i32 = LEAST - 52;

let used: bool = false;
// The region is translated while MXCSR is not plain: operations are calls.
let careful: bool = false;

/** Function index of the import `arithmetic` in every region. */
const IMPORT_ARITHMETIC: u32 = 2;

export function setCareful(value: bool): void {
  careful = value;
}
export function isCareful(): bool {
  return careful;
}

export function beginFloats(): void {
  used = false;
  forgetInputs();
}

/** The region does arithmetic whose exceptions MXCSR decides about. */
export function useFloats(): void {
  used = true;
}
export function areFloatsUsed(): bool {
  return used;
}

function addInput(v: u32, notZero: bool): void {
  addPending(v, notZero);
  setRange(v, MOST, LEAST, GRAIN);
}

/** The value, its bounds known from here on. */
export function bounded(v: u32): u32 {
  used = true;
  v = settled(v);
  if (!isRanged(v)) addInput(v, false);
  return v;
}

/** The same for what MXCSR has no say in. */
export function limited(v: u32): u32 {
  if (!isRanged(v)) addInput(v, false);
  return v;
}

/** ... its bounds made narrow. */
export function limitedAgain(v: u32): u32 {
  near(v);
  return v;
}

function isZeroValue(v: u32): bool {
  return kindOf(v) == VALUE_ZERO;
}

function bound(v: u32, above: i32, below: i32, step: i32): u32 {
  setRange(v, above, below, step);
  return v;
}

function near(v: u32): void {
  // Bounds of a value that would leave the format's are made narrow by a test.
  if (most(v) != MOST || least(v) != LEAST || grain(v) != GRAIN) addInput(v, false);
}

function operationCode(operation: u32, packed: bool): u32 {
  if (operation == FLOAT_ADD) return packed ? S_F64X2_ADD : F64_ADD;
  if (operation == FLOAT_SUBTRACT) return packed ? S_F64X2_SUB : F64_SUB;
  if (operation == FLOAT_MULTIPLY) return packed ? S_F64X2_MUL : F64_MUL;
  return packed ? S_F64X2_DIV : F64_DIV;
}

function narrowProduct(a: u32, b: u32): void {
  if (most(a) + most(b) <= 1020 && least(a) + least(b) >= -1020) return;
  near(a);
  near(b);
}

function narrowSum(a: u32, b: u32): void {
  if (max<i32>(most(a), most(b)) < 1020 && min<i32>(grain(a), grain(b)) >= -1020) return;
  near(a);
  near(b);
}

/** a (operation) b, of doubles or of vectors of two. */
export function floatArithmetic(operation: u32, a: u32, b: u32, packed: bool): u32 {
  if (careful) return packed ? calledTwice(operation, a, b) : called(operation, a, b);
  a = bounded(a);
  b = bounded(b);
  if (operation == FLOAT_MIN || operation == FLOAT_MAX) return extreme(operation, a, b, packed);
  const product = operation == FLOAT_MULTIPLY;
  if (product) narrowProduct(a, b);
  else if (operation == FLOAT_DIVIDE) {
    near(a);
    addInput(b, true);
  } else narrowSum(a, b);
  const aboveA = most(a);
  const belowA = least(a);
  const aboveB = most(b);
  const belowB = least(b);
  const step = min<i32>(grain(a), grain(b));
  get(a);
  get(b);
  if (packed) simd(operationCode(operation, true));
  else byte(operationCode(operation, false));
  const r = result(packed ? V128 : F64);
  if (product) return bound(r, aboveA + aboveB, belowA + belowB, belowA + belowB - 52);
  if (operation == FLOAT_DIVIDE) {
    return bound(r, aboveA - belowB + 1, belowA - aboveB - 1, belowA - aboveB - 54);
  }
  return bound(r, max<i32>(aboveA, aboveB) + 1, step, step);
}

/**
 * The interpreter's operation, with whatever it does to MXCSR: repeating it changes nothing more.
 */
function called(operation: u32, a: u32, b: u32): u32 {
  used = true;
  constant32(operation);
  get(a);
  get(b);
  call(IMPORT_ARITHMETIC);
  return result(F64);
}

function lane(v: u32, number: u32): u32 {
  get(v);
  simd(0x21);
  byte(number);
  return result(F64);
}

function calledTwice(operation: u32, a: u32, b: u32): u32 {
  a = settled(a);
  b = settled(b);
  const low = called(operation, lane(a, 0), lane(b, 0));
  return pairValue(low, called(operation, lane(a, 1), lane(b, 1)));
}

/** MIN is a < b ? a : b, and the like for MAX (SDM vol. 2, MINPD). */
function extreme(operation: u32, a: u32, b: u32, packed: bool): u32 {
  const minimum = operation == FLOAT_MIN;
  const above = max<i32>(most(a), most(b));
  const below = min<i32>(least(a), least(b));
  const step = min<i32>(grain(a), grain(b));
  if (packed) {
    get(b);
    get(a);
    simd(minimum ? S_F64X2_PMIN : S_F64X2_PMAX);
    return bound(result(V128), above, below, step);
  }
  get(a);
  get(b);
  get(a);
  get(b);
  byte(minimum ? F64_LT : F64_GT);
  byte(SELECT);
  return bound(result(F64), above, below, step);
}

export function floatSquareRoot(v: u32, packed: bool): u32 {
  if (careful) return packed ? calledTwice(FLOAT_SQRT, v, v) : called(FLOAT_SQRT, v, v);
  v = bounded(v);
  if (!packed && isZeroValue(v)) return v;
  get(v);
  if (packed) {
    // No lane below zero.
    constant64(0);
    simd(S_I64X2_SPLAT);
    simd(0x49);
    simd(S_ANY_TRUE);
    byte(I32_EQZ);
  } else {
    byte(0x44);
    for (let i = 0; i < 8; i++) byte(0);
    byte(F64_GE);
  }
  leaveUnless();
  const above = (most(v) >> 1) + 1;
  const below = (least(v) >> 1) - 1;
  get(v);
  if (packed) simd(S_F64X2_SQRT);
  else byte(F64_SQRT);
  return bound(result(packed ? V128 : F64), above, below, below - 52);
}


/** CVTSD2SI, CVTTSD2SI: what fits is at most inexact, which changes nothing. */
export function floatToInteger(v: u32, truncate: bool): u32 {
  used = true;
  v = settled(v);
  if (!isRanged(v) || most(v) > 31) {
    get(v);
    byte(F64_ABS);
    byte(0x44);
    for (let i = 0; i < 6; i++) byte(0);
    byte(0xe0);
    byte(0x41); // 2^31 - epsilon is of no use: 2147483648.0
    byte(F64_LT);
    leaveUnless();
  }
  get(v);
  if (!truncate) byte(0x9e); // f64.nearest
  byte(0xfc);
  byte(2); // i32.trunc_sat_f64_s
  return result(0x7f);
}

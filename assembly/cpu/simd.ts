// Floating-point arithmetic on XMM registers: the fast path, one WebAssembly operation and a check,
// and what an instruction's exceptions do.
//
// The check is for the state in which a program is after its first inexact operation: round to
// nearest, no DAZ or FTZ, underflow and precision masked, PE set. Then an operation sets no flag
// and raises nothing if its operands are neither denormal nor NaN and its result is finite, and,
// where the operation can underflow, beyond the least normal number. WebAssembly's arithmetic is
// then IA-32's. All else is computed by cpu/simd_float.ts. SDM vol. 1, 10.2.3 (MXCSR) and 11.5
// (exceptions).

import { MXCSR, SCRATCH } from "../layout/cpu_state";
import { VECTOR_XM } from "../layout/exceptions";
import {
  FLOAT_ADD,
  FLOAT_DIVIDE,
  FLOAT_MAX,
  FLOAT_MIN,
  FLOAT_MULTIPLY,
  FLOAT_SQRT,
  FLOAT_SUBTRACT,
} from "../layout/simd_operation";
import { raise } from "./exception";
import { isExactF32, isExactF64, mayBeExact } from "./simd_exact";
import { clearRaised, compute, DE, IE, raisedFlags, ZE } from "./simd_float";

const LEAST_F64: f64 = 2.2250738585072014e-308;
const LEAST_F32: f32 = 1.1754943508222875e-38;

/** FTZ, RC, PM, UM, DAZ and PE of MXCSR, and what they are when only the result must be checked. */
const PLAIN_MASK: u32 = 0xf860;
const PLAIN: u32 = 0x1820;

// @ts-ignore: decorator
@inline
export function isPlain(): bool {
  return (load<u32>(MXCSR) & PLAIN_MASK) == PLAIN;
}

/**
 * Ends an instruction whose exceptions were collected by cpu/simd_float.ts: sets MXCSR's flags, and
 * raises #XM if one is unmasked. Flags of the result are not set when an operand stops the
 * instruction (SDM vol. 1, 11.5.2).
 */
export function settle(): void {
  const raised = raisedFlags();
  if (!raised) return;
  const mxcsr = load<u32>(MXCSR);
  const unmasked = raised & ~(mxcsr >> 7);
  const ofOperands = raised & (IE | DE | ZE);
  if (unmasked & ofOperands) {
    store<u32>(MXCSR, mxcsr | ofOperands);
    raise(VECTOR_XM, 0);
  }
  store<u32>(MXCSR, mxcsr | raised);
  if (unmasked) raise(VECTOR_XM, 0);
}

// Operand checks

// @ts-ignore: decorator
@inline
export function isDenormalF64(x: f64): bool {
  return (reinterpret<u64>(x) & 0x7fffffffffffffff) - 1 < 0x000fffffffffffff;
}

// @ts-ignore: decorator
@inline
export function isDenormalF32(x: f32): bool {
  return (reinterpret<u32>(x) & 0x7fffffff) - 1 < 0x007fffff;
}

/** Lanes that are denormal. */
// @ts-ignore: decorator
@inline
export function denormalF64x2(x: v128): v128 {
  const small = f64x2.lt(f64x2.abs(x), f64x2.splat(LEAST_F64));
  return v128.and(small, f64x2.ne(x, f64x2.splat(0)));
}

// @ts-ignore: decorator
@inline
export function denormalF32x4(x: v128): v128 {
  const small = f32x4.lt(f32x4.abs(x), f32x4.splat(LEAST_F32));
  return v128.and(small, f32x4.ne(x, f32x4.splat(0)));
}

/** Is the result one that raises nothing but #P? `tiny`: the operation can underflow. */
// @ts-ignore: decorator
@inline
export function isOrdinaryF64(r: f64, tiny: bool): bool {
  const size = abs<f64>(r);
  return size < Infinity && (!tiny || size > LEAST_F64);
}

// @ts-ignore: decorator
@inline
export function isOrdinaryF32(r: f32, tiny: bool): bool {
  const size = abs<f32>(r);
  return size < <f32>Infinity && (!tiny || size > LEAST_F32);
}

// @ts-ignore: decorator
@inline
function ordinaryF64x2(r: v128, tiny: bool): v128 {
  const size = f64x2.abs(r);
  const finite = f64x2.lt(size, f64x2.splat(Infinity));
  return tiny ? v128.and(finite, f64x2.gt(size, f64x2.splat(LEAST_F64))) : finite;
}

// @ts-ignore: decorator
@inline
function ordinaryF32x4(r: v128, tiny: bool): v128 {
  const size = f32x4.abs(r);
  const finite = f32x4.lt(size, f32x4.splat(<f32>Infinity));
  return tiny ? v128.and(finite, f32x4.gt(size, f32x4.splat(LEAST_F32))) : finite;
}

// @ts-ignore: decorator
@inline
function canUnderflow(operation: u32): bool {
  return operation == FLOAT_MULTIPLY || operation == FLOAT_DIVIDE;
}

// @ts-ignore: decorator
@inline
function isExtreme(operation: u32): bool {
  return operation == FLOAT_MIN || operation == FLOAT_MAX;
}

// Scalars. The slow path still tries WebAssembly's operation where its result may be exact.

// @ts-ignore: decorator
@inline
function plainArithmetic<T>(operation: u32, a: T, b: T): T {
  if (operation == FLOAT_ADD) return a + b;
  if (operation == FLOAT_SUBTRACT) return a - b;
  if (operation == FLOAT_MULTIPLY) return a * b;
  if (operation == FLOAT_DIVIDE) return a / b;
  if (operation == FLOAT_MIN) return select<T>(a, b, a < b);
  if (operation == FLOAT_MAX) return select<T>(a, b, a > b);
  return sqrt<T>(b);
}

/** One element; exceptions go to `raised` of cpu/simd_float.ts. */
function elementF64(operation: u32, a: f64, b: f64): f64 {
  if (mayBeExact() && !isExtreme(operation) && !isDenormalF64(a) && !isDenormalF64(b)) {
    const r = plainArithmetic<f64>(operation, a, b);
    if (isExactF64(operation, a, b, r)) return r;
  }
  return reinterpret<f64>(compute(52, operation, reinterpret<u64>(a), reinterpret<u64>(b)));
}

function elementF32(operation: u32, a: f32, b: f32): f32 {
  if (mayBeExact() && !isExtreme(operation) && !isDenormalF32(a) && !isDenormalF32(b)) {
    const r = plainArithmetic<f32>(operation, a, b);
    if (isExactF32(operation, a, b, r)) return r;
  }
  return reinterpret<f32>(<u32>compute(23, operation, reinterpret<u32>(a), reinterpret<u32>(b)));
}

function slowF64(operation: u32, a: f64, b: f64): f64 {
  clearRaised();
  const r = elementF64(operation, a, b);
  settle();
  return r;
}

function slowF32(operation: u32, a: f32, b: f32): f32 {
  clearRaised();
  const r = elementF32(operation, a, b);
  settle();
  return r;
}

// @ts-ignore: decorator
@inline
export function arithmeticF64(operation: u32, a: f64, b: f64): f64 {
  const r = plainArithmetic<f64>(operation, a, b);
  if (!isDenormalF64(a) && !isDenormalF64(b)) {
    if (isExtreme(operation)) {
      if (a == a && b == b) return r;
    } else if (isOrdinaryF64(r, canUnderflow(operation)) && isPlain()) {
      return r;
    }
  }
  return slowF64(operation, a, b);
}

// @ts-ignore: decorator
@inline
export function arithmeticF32(operation: u32, a: f32, b: f32): f32 {
  const r = plainArithmetic<f32>(operation, a, b);
  if (!isDenormalF32(a) && !isDenormalF32(b)) {
    if (isExtreme(operation)) {
      if (a == a && b == b) return r;
    } else if (isOrdinaryF32(r, canUnderflow(operation)) && isPlain()) {
      return r;
    }
  }
  return slowF32(operation, a, b);
}

// @ts-ignore: decorator
@inline
export function squareRootF64(x: f64): f64 {
  const r = sqrt<f64>(x);
  if (!isDenormalF64(x) && r == r && isPlain()) return r;
  return slowF64(FLOAT_SQRT, x, x);
}

// @ts-ignore: decorator
@inline
export function squareRootF32(x: f32): f32 {
  const r = sqrt<f32>(x);
  if (!isDenormalF32(x) && r == r && isPlain()) return r;
  return slowF32(FLOAT_SQRT, x, x);
}

// Packed

/** Every element by itself, each half with its operation; exceptions are settled together. */
function slowF64x2(low: u32, high: u32, a: v128, b: v128): v128 {
  clearRaised();
  const r0 = elementF64(low, f64x2.extract_lane(a, 0), f64x2.extract_lane(b, 0));
  const r1 = elementF64(high, f64x2.extract_lane(a, 1), f64x2.extract_lane(b, 1));
  settle();
  return f64x2.replace_lane(f64x2.splat(r0), 1, r1);
}

/** The operations of the even and of the odd elements. */
function slowF32x4(even: u32, odd: u32, a: v128, b: v128): v128 {
  v128.store(SCRATCH, a);
  v128.store(SCRATCH + 16, b);
  clearRaised();
  for (let at = SCRATCH; at < SCRATCH + 16; at += 8) {
    store<f32>(at + 32, elementF32(even, load<f32>(at), load<f32>(at + 16)));
    store<f32>(at + 36, elementF32(odd, load<f32>(at + 4), load<f32>(at + 20)));
  }
  settle();
  return v128.load(SCRATCH + 32);
}

// @ts-ignore: decorator
@inline
function plainF64x2(operation: u32, a: v128, b: v128): v128 {
  if (operation == FLOAT_ADD) return f64x2.add(a, b);
  if (operation == FLOAT_SUBTRACT) return f64x2.sub(a, b);
  if (operation == FLOAT_MULTIPLY) return f64x2.mul(a, b);
  if (operation == FLOAT_DIVIDE) return f64x2.div(a, b);
  // pmin(x, y) is y < x ? y : x, MIN is a < b ? a : b (SDM vol. 2, MINPD).
  return operation == FLOAT_MIN ? f64x2.pmin(b, a) : f64x2.pmax(b, a);
}

// @ts-ignore: decorator
@inline
function plainF32x4(operation: u32, a: v128, b: v128): v128 {
  if (operation == FLOAT_ADD) return f32x4.add(a, b);
  if (operation == FLOAT_SUBTRACT) return f32x4.sub(a, b);
  if (operation == FLOAT_MULTIPLY) return f32x4.mul(a, b);
  if (operation == FLOAT_DIVIDE) return f32x4.div(a, b);
  return operation == FLOAT_MIN ? f32x4.pmin(b, a) : f32x4.pmax(b, a);
}

/** All lanes neither denormal nor NaN. */
// @ts-ignore: decorator
@inline
export function areNumbersF64x2(a: v128, b: v128): bool {
  const numbers = v128.and(f64x2.eq(a, a), f64x2.eq(b, b));
  return i64x2.all_true(v128.andnot(numbers, v128.or(denormalF64x2(a), denormalF64x2(b))));
}

// @ts-ignore: decorator
@inline
export function areNumbersF32x4(a: v128, b: v128): bool {
  const numbers = v128.and(f32x4.eq(a, a), f32x4.eq(b, b));
  return i32x4.all_true(v128.andnot(numbers, v128.or(denormalF32x4(a), denormalF32x4(b))));
}

// @ts-ignore: decorator
@inline
export function arithmeticF64x2(operation: u32, a: v128, b: v128): v128 {
  const r = plainF64x2(operation, a, b);
  if (isExtreme(operation)) {
    if (areNumbersF64x2(a, b)) return r;
  } else if (isPlain()) {
    const ordinary = ordinaryF64x2(r, canUnderflow(operation));
    const denormal = v128.or(denormalF64x2(a), denormalF64x2(b));
    if (i64x2.all_true(v128.andnot(ordinary, denormal))) return r;
  }
  return slowF64x2(operation, operation, a, b);
}

// @ts-ignore: decorator
@inline
export function arithmeticF32x4(operation: u32, a: v128, b: v128): v128 {
  const r = plainF32x4(operation, a, b);
  if (isExtreme(operation)) {
    if (areNumbersF32x4(a, b)) return r;
  } else if (isPlain()) {
    const ordinary = ordinaryF32x4(r, canUnderflow(operation));
    const denormal = v128.or(denormalF32x4(a), denormalF32x4(b));
    if (i32x4.all_true(v128.andnot(ordinary, denormal))) return r;
  }
  return slowF32x4(operation, operation, a, b);
}

// @ts-ignore: decorator
@inline
export function squareRootF64x2(x: v128): v128 {
  const r = f64x2.sqrt(x);
  if (isPlain() && areNumbersF64x2(x, r)) return r;
  return slowF64x2(FLOAT_SQRT, FLOAT_SQRT, x, x);
}

// @ts-ignore: decorator
@inline
export function squareRootF32x4(x: v128): v128 {
  const r = f32x4.sqrt(x);
  if (isPlain() && areNumbersF32x4(x, r)) return r;
  return slowF32x4(FLOAT_SQRT, FLOAT_SQRT, x, x);
}

/** ADDSUBPD: the lower lane is subtracted, the upper one added. */
// @ts-ignore: decorator
@inline
export function addSubtractF64x2(a: v128, b: v128): v128 {
  if (isPlain()) {
    const r = f64x2.add(a, v128.xor(b, i64x2.replace_lane(i64x2.splat(0), 0, i64.MIN_VALUE)));
    const denormal = v128.or(denormalF64x2(a), denormalF64x2(b));
    if (i64x2.all_true(v128.andnot(ordinaryF64x2(r, false), denormal))) return r;
  }
  return slowF64x2(FLOAT_SUBTRACT, FLOAT_ADD, a, b);
}

/** ADDSUBPS: even lanes are subtracted, odd ones added. */
// @ts-ignore: decorator
@inline
export function addSubtractF32x4(a: v128, b: v128): v128 {
  if (isPlain()) {
    const r = f32x4.add(a, v128.xor(b, i64x2.splat(0x80000000)));
    const denormal = v128.or(denormalF32x4(a), denormalF32x4(b));
    if (i32x4.all_true(v128.andnot(ordinaryF32x4(r, false), denormal))) return r;
  }
  return slowF32x4(FLOAT_SUBTRACT, FLOAT_ADD, a, b);
}

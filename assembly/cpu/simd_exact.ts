// Exact results without integer arithmetic: what a program computes before anything was inexact for
// the first time, and every product with zero.
//
// In round to nearest an operation raises nothing if its operands are not denormal and its result
// is exact, whichever exceptions are unmasked, but for an exact tiny result with #U unmasked. Where
// exactness is not seen at a glance the answer is no, and cpu/simd_float.ts finds out.

import { MXCSR } from "../layout/cpu_state";
import {
  FLOAT_ADD,
  FLOAT_DIVIDE,
  FLOAT_MULTIPLY,
  FLOAT_SQRT,
  FLOAT_SUBTRACT,
} from "../layout/simd_operation";

const LEAST_F64: f64 = 2.2250738585072014e-308;
const LEAST_F32: f32 = 1.1754943508222875e-38;

/** Round to nearest, no DAZ, no FTZ, #U masked. */
// @ts-ignore: decorator
@inline
export function mayBeExact(): bool {
  return (load<u32>(MXCSR) & 0xe840) == 0x0800;
}

/** Places of a normal number's significand up to its last 1. */
// @ts-ignore: decorator
@inline
function placesOf(x: f64): u32 {
  return 53 - <u32>ctz(reinterpret<u64>(x) | 0x0010000000000000);
}

/** The error of a rounded sum is a number itself, and this is it (Knuth, TAOCP 2, 4.2.2). */
// @ts-ignore: decorator
@inline
function sumError<T>(a: T, b: T, sum: T): T {
  const part = sum - a;
  return a - (sum - part) + (b - part);
}

/** Is r = a (operation) b without error? Operands are not denormal. */
export function isExactF64(operation: u32, a: f64, b: f64, r: f64): bool {
  const size = abs<f64>(r);
  if (!(size < Infinity)) return false;
  if (operation == FLOAT_ADD) return sumError<f64>(a, b, r) == 0;
  if (operation == FLOAT_SUBTRACT) return sumError<f64>(a, -b, r) == 0;
  if (operation == FLOAT_SQRT) return r == 0 || (placesOf(r) <= 26 && r * r == b);
  if (size <= LEAST_F64) return size == 0 && (a == 0 || (operation == FLOAT_MULTIPLY && b == 0));
  if (operation == FLOAT_MULTIPLY) return placesOf(a) + placesOf(b) <= 53;
  return operation == FLOAT_DIVIDE && placesOf(r) + placesOf(b) <= 53 && r * b == a;
}

/** The same for singles, whose products a double holds. */
export function isExactF32(operation: u32, a: f32, b: f32, r: f32): bool {
  const size = abs<f32>(r);
  if (!(size < <f32>Infinity)) return false;
  if (operation == FLOAT_ADD) return sumError<f32>(a, b, r) == 0;
  if (operation == FLOAT_SUBTRACT) return sumError<f32>(a, -b, r) == 0;
  if (operation == FLOAT_SQRT) return <f64>r * <f64>r == <f64>b;
  if (size <= LEAST_F32) return size == 0 && (a == 0 || (operation == FLOAT_MULTIPLY && b == 0));
  if (operation == FLOAT_MULTIPLY) return <f64>a * <f64>b == <f64>r;
  return operation == FLOAT_DIVIDE && <f64>r * <f64>b == <f64>a;
}

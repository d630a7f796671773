// Conversions between integers and floating-point numbers, and between the two formats (SDM vol. 1,
// 5.5.1.6, 5.6.1.6): the fast path with WebAssembly's operation, and cpu/simd_float.ts for the
// rest. An exact conversion of a number raises nothing, whatever MXCSR says. A cast to i32
// saturates: the compiler writes i32.trunc_sat for it.

import { MXCSR, SCRATCH } from "../layout/cpu_state";
import { isDenormalF32, isOrdinaryF32, isPlain, settle } from "./simd";
import {
  clearRaised,
  convertFormat,
  convertInteger,
  roundingMode,
  toInteger,
  TRUNCATE,
} from "./simd_float";

/** PM and PE: an inexact result changes nothing. */
// @ts-ignore: decorator
@inline
function isInexactKnown(): bool {
  return (load<u32>(MXCSR) & 0x1020) == 0x1020;
}

function slowToInteger(fraction: u32, x: u64, truncate: bool): u32 {
  clearRaised();
  const r = toInteger(fraction, x, truncate ? TRUNCATE : roundingMode());
  settle();
  return r;
}

// @ts-ignore: decorator
@inline
export function truncateF64(x: f64): u32 {
  const r = <i32>x;
  if (<f64>r == x) return r;
  if (abs<f64>(x) < 2147483648.0 && isInexactKnown()) return r;
  return slowToInteger(52, reinterpret<u64>(x), true);
}

// @ts-ignore: decorator
@inline
export function truncateF32(x: f32): u32 {
  const r = <i32>x;
  if (<f64>r == <f64>x) return r;
  if (abs<f32>(x) < 2147483648.0 && isInexactKnown()) return r;
  return slowToInteger(23, reinterpret<u32>(x), true);
}

// @ts-ignore: decorator
@inline
export function roundF64(x: f64): u32 {
  const whole = nearest<f64>(x);
  const r = <i32>whole;
  if (<f64>r == whole && (whole == x || isPlain())) return r;
  return slowToInteger(52, reinterpret<u64>(x), false);
}

// @ts-ignore: decorator
@inline
export function roundF32(x: f32): u32 {
  const whole = <f64>nearest<f32>(x);
  const r = <i32>whole;
  if (<f64>r == whole && (whole == <f64>x || isPlain())) return r;
  return slowToInteger(23, reinterpret<u32>(x), false);
}

function slowIntegerToF32(x: u32): f32 {
  clearRaised();
  const r = convertInteger(23, x);
  settle();
  return reinterpret<f32>(<u32>r);
}

// @ts-ignore: decorator
@inline
export function integerToF32(x: u32): f32 {
  const r = <f32>(<i32>x);
  if (isPlain() || <f64>r == <f64>(<i32>x)) return r;
  return slowIntegerToF32(x);
}

function slowPromote(x: f32): f64 {
  clearRaised();
  const r = convertFormat(23, 52, reinterpret<u32>(x));
  settle();
  return reinterpret<f64>(r);
}

// @ts-ignore: decorator
@inline
export function promoteF32(x: f32): f64 {
  if (x == x && !isDenormalF32(x)) return <f64>x;
  return slowPromote(x);
}

function slowDemote(x: f64): f32 {
  clearRaised();
  const r = convertFormat(52, 23, reinterpret<u64>(x));
  settle();
  return reinterpret<f32>(<u32>r);
}

// @ts-ignore: decorator
@inline
export function demoteF64(x: f64): f32 {
  const r = <f32>x;
  if (isOrdinaryF32(r, true) && (isPlain() || <f64>r == x)) return r;
  return slowDemote(x);
}

/** CVTDQ2PS. */
// @ts-ignore: decorator
@inline
export function integersToF32x4(x: v128): v128 {
  if (isPlain()) return f32x4.convert_i32x4_s(x);
  return eachIntegerToF32(x, 4);
}

/** The first `count` integers, to singles; the rest of the result is zero. */
function eachIntegerToF32(x: v128, count: u32): v128 {
  v128.store(SCRATCH, x);
  v128.store(SCRATCH + 16, i32x4.splat(0));
  clearRaised();
  for (let k: u32 = 0; k < count; k++) {
    store<u32>(SCRATCH + 16 + (k << 2), <u32>convertInteger(23, load<u32>(SCRATCH + (k << 2))));
  }
  settle();
  return v128.load(SCRATCH + 16);
}

/** The first `count` singles or doubles, to integers; the rest of the result is zero. */
function eachToInteger(fraction: u32, x: v128, count: u32, truncate: bool): v128 {
  v128.store(SCRATCH, x);
  v128.store(SCRATCH + 16, i32x4.splat(0));
  const mode = truncate ? TRUNCATE : roundingMode();
  clearRaised();
  for (let k: u32 = 0; k < count; k++) {
    const bits = fraction == 52 ? load<u64>(SCRATCH + (k << 3)) : load<u32>(SCRATCH + (k << 2));
    store<u32>(SCRATCH + 16 + (k << 2), toInteger(fraction, bits, mode));
  }
  settle();
  return v128.load(SCRATCH + 16);
}

/** CVTPS2DQ, CVTTPS2DQ. */
// @ts-ignore: decorator
@inline
export function toIntegersF32x4(x: v128, truncate: bool): v128 {
  const whole = truncate ? f32x4.trunc(x) : f32x4.nearest(x);
  const fit = f32x4.lt(f32x4.abs(whole), f32x4.splat(2147483648.0));
  if (isPlain() && i32x4.all_true(fit)) return i32x4.trunc_sat_f32x4_s(whole);
  return eachToInteger(23, x, 4, truncate);
}

/** CVTPD2DQ, CVTTPD2DQ: the upper half of the result is zero. */
// @ts-ignore: decorator
@inline
export function toIntegersF64x2(x: v128, truncate: bool): v128 {
  const whole = truncate ? f64x2.trunc(x) : f64x2.nearest(x);
  const fit = f64x2.lt(f64x2.abs(whole), f64x2.splat(2147483648.0));
  if (isPlain() && i64x2.all_true(fit)) return i32x4.trunc_sat_f64x2_s_zero(whole);
  return eachToInteger(52, x, 2, truncate);
}

function slowPromoteBoth(x: u64): v128 {
  clearRaised();
  const low = convertFormat(23, 52, <u32>x);
  const high = convertFormat(23, 52, x >> 32);
  settle();
  return i64x2.replace_lane(i64x2.splat(low), 1, high);
}

/** CVTPS2PD, of the two singles in `x`. */
// @ts-ignore: decorator
@inline
export function promoteBoth(x: u64): v128 {
  const low = reinterpret<f32>(<u32>x);
  const high = reinterpret<f32>(<u32>(x >> 32));
  if (low == low && high == high && !isDenormalF32(low) && !isDenormalF32(high)) {
    return f64x2.replace_lane(f64x2.splat(low), 1, high);
  }
  return slowPromoteBoth(x);
}

function slowDemoteBoth(low: u64, high: u64): u64 {
  clearRaised();
  const first = convertFormat(52, 23, low);
  const second = convertFormat(52, 23, high);
  settle();
  return first | (second << 32);
}

/** CVTPD2PS: the two singles. */
// @ts-ignore: decorator
@inline
export function demoteBoth(x: v128): u64 {
  const low = <f32>f64x2.extract_lane(x, 0);
  const high = <f32>f64x2.extract_lane(x, 1);
  if (isPlain() && isOrdinaryF32(low, true) && isOrdinaryF32(high, true)) {
    return <u64>reinterpret<u32>(low) | ((<u64>reinterpret<u32>(high)) << 32);
  }
  return slowDemoteBoth(i64x2.extract_lane(x, 0), i64x2.extract_lane(x, 1));
}

/** CVTPI2PS. */
// @ts-ignore: decorator
@inline
export function integersToF32x2(x: u64): u64 {
  return i64x2.extract_lane(eachIntegerToF32(i64x2.splat(x), 2), 0);
}

/** CVTPS2PI, CVTTPS2PI. */
// @ts-ignore: decorator
@inline
export function toIntegersF32x2(x: u64, truncate: bool): u64 {
  return i64x2.extract_lane(eachToInteger(23, i64x2.splat(x), 2, truncate), 0);
}

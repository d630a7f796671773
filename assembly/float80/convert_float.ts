// Conversions from and to the 32-bit and 64-bit formats: FLD, FST, memory operands of arithmetic
// (SDM vol. 1, 4.8.3 and 8.2.2).
//
//   load*     FLD: quiets a signalling NaN with #IA, raises #D for a denormal
//   operand*  memory operand of FADD, FCOM, ...: a NaN is left for the arithmetic, which knows the
//             other operand; #D is raised unless a NaN or an unsupported value takes precedence
//   store*    FST: rounds by the rounding control; raises #O, #U, #P, #IA, but never #D
//   widen*, narrow64   no exceptions: for callers that know what they have, and the translator

import { isInfinity, isNaNOrUnsupported, isSignalling, isUnsupported, isZero } from "./classify";
import { roundsUp, shiftedHigh, shiftedLow } from "./round";
import {
  C1,
  DE,
  denormalStops,
  EXPONENT,
  IE,
  INTEGER_BIT,
  OE,
  raise,
  result,
  roundingControl,
  SIGN,
  setCodes,
  settle,
  UE,
  unmasked,
} from "./state";

/** f64 bits to a pair, exactly: the bits of a NaN are kept, nothing is raised. */
// @ts-ignore: decorator
@inline
export function widen64(bits: u64): u64 {
  const exponent = <u32>(bits >> 52) & 0x7ff;
  if (exponent - 1 < 0x7fe) {
    return result((bits << 11) | INTEGER_BIT, (<u32>(bits >> 48) & SIGN) | (exponent + 15360));
  }
  return widenRare((bits << 1) >> 1, <u32>(bits >> 48) & SIGN, 52, 15360);
}

/** f32 bits to a pair, exactly: the bits of a NaN are kept, nothing is raised. */
// @ts-ignore: decorator
@inline
export function widen32(bits: u32): u64 {
  const exponent = (bits >> 23) & 0xff;
  if (exponent - 1 < 0xfe) {
    return result(((<u64>bits) << 40) | INTEGER_BIT, ((bits >> 16) & SIGN) | (exponent + 16256));
  }
  return widenRare(<u64>(bits & 0x7fffffff), (bits >> 16) & SIGN, 23, 16256);
}

/** Zero, denormal, infinity or NaN of a format with `fraction` bits and that difference of bias. */
function widenRare(magnitude: u64, sign: u32, fraction: u64, bias: u32): u64 {
  if (magnitude == 0) return result(0, sign);
  if (magnitude >> fraction != 0) {
    return result((magnitude << (63 - fraction)) | INTEGER_BIT, sign | EXPONENT);
  }
  const shift = clz(magnitude);
  return result(magnitude << shift, sign | (bias + 64 - <u32>fraction - <u32>shift));
}

/** f64 bits of a pair that is zero or a normal f64 exactly; store64 is for all others. */
// @ts-ignore: decorator
@inline
export function narrow64(m: u64, se: u32): u64 {
  const sign = (<u64>(se & SIGN)) << 48;
  if (m == 0) return sign;
  return sign | (((<u64>((se & EXPONENT) - 15361)) << 52) + (m >> 11));
}

// @ts-ignore: decorator
@inline
function isDenormal64(bits: u64): bool {
  return (bits & 0x7ff0000000000000) == 0 && bits << 1 != 0;
}

// @ts-ignore: decorator
@inline
function isDenormal32(bits: u32): bool {
  return (bits & 0x7f800000) == 0 && bits << 1 != 0;
}

/** Quiets what FLD has loaded. */
function quiet(m: u64): u64 {
  raise(IE);
  return m | 0x4000000000000000;
}

/** FLD m64. */
export function load64(bits: u64): u64 {
  setCodes(C1, 0);
  const m = widen64(bits);
  if ((bits & 0x7ff0000000000000) == 0x7ff0000000000000) {
    const signalling = (bits & 0x0008000000000000) == 0 && bits << 12 != 0;
    return signalling ? quiet(m) : m;
  }
  if (isDenormal64(bits)) raise(DE);
  return m;
}

/** FLD m32. */
export function load32(bits: u32): u64 {
  setCodes(C1, 0);
  const m = widen32(bits);
  if ((bits & 0x7f800000) == 0x7f800000) {
    const signalling = (bits & 0x00400000) == 0 && bits << 9 != 0;
    return signalling ? quiet(m) : m;
  }
  if (isDenormal32(bits)) raise(DE);
  return m;
}

/**
 * Memory operand of 64 bits for an operation with (mOther, seOther). When it is denormal, #D may
 * now be pending unmasked: check blocked() before arithmetic (a comparison is made all the same).
 */
// @ts-ignore: decorator
@inline
export function operand64(bits: u64, mOther: u64, seOther: u32): u64 {
  if (isDenormal64(bits)) denormalOperand(mOther, seOther);
  return widen64(bits);
}

/** Memory operand of 32 bits for an operation with (mOther, seOther); see operand64. */
// @ts-ignore: decorator
@inline
export function operand32(bits: u32, mOther: u64, seOther: u32): u64 {
  if (isDenormal32(bits)) denormalOperand(mOther, seOther);
  return widen32(bits);
}

/** As operand64, for the dividend of FDIVR: a divisor of zero takes precedence over #D. */
// @ts-ignore: decorator
@inline
export function dividend64(bits: u64, mDivisor: u64, seDivisor: u32): u64 {
  return isZero(mDivisor, seDivisor) ? widen64(bits) : operand64(bits, mDivisor, seDivisor);
}

/** As operand32, for the dividend of FDIVR: a divisor of zero takes precedence over #D. */
// @ts-ignore: decorator
@inline
export function dividend32(bits: u32, mDivisor: u64, seDivisor: u32): u64 {
  return isZero(mDivisor, seDivisor) ? widen32(bits) : operand32(bits, mDivisor, seDivisor);
}

function denormalOperand(mOther: u64, seOther: u32): void {
  if (isNaNOrUnsupported(mOther, seOther)) return;
  if (denormalStops()) setCodes(C1, 0);
}

/** FST m64: f64 bits. Nothing may be stored when storeBlocked(). */
export function store64(m: u64, se: u32): u64 {
  const exponent = <i32>(se & EXPONENT) - 15360;
  if (exponent > 0 && exponent < 0x7fe && <i64>m < 0 && roundingControl() == 0) {
    const rest = <u32>m & 0x7ff;
    const kept = m >> 11;
    const up = u32(rest > 0x400) | (u32(rest == 0x400) & <u32>kept);
    settle(u32(rest != 0), up & 1);
    return ((<u64>(se & SIGN)) << 48) + ((<u64>(exponent - 1)) << 52) + kept + (up & 1);
  }
  return storeGeneral(m, se, 11, exponent, 0x7ff) | ((<u64>(se & SIGN)) << 48);
}

/** FST m32: f32 bits. Nothing may be stored when storeBlocked(). */
export function store32(m: u64, se: u32): u32 {
  const exponent = <i32>(se & EXPONENT) - 16256;
  return <u32>storeGeneral(m, se, 40, exponent, 0xff) | ((se & SIGN) << 16);
}

/**
 * Magnitude bits of the narrow format, which has `drop` mantissa bits fewer than 64; `exponent` is
 * the value's in its bias, `top` its exponent of infinities and NaNs.
 */
function storeGeneral(m: u64, se: u32, drop: u64, exponent: i32, top: i32): u64 {
  const infinity = (<u64>top) << (63 - drop);
  settle(0, 0);
  if (isUnsupported(m, se)) {
    raise(IE);
    return infinity | ((<u64>3) << (62 - drop)) | ((<u64>1) << (drop == 11 ? 63 : 31));
  }
  if ((se & EXPONENT) == EXPONENT) {
    if (isInfinity(m, se)) return infinity;
    if (isSignalling(m, se)) raise(IE);
    return infinity | (((m | 0x4000000000000000) << 1) >> (drop + 1));
  }
  if (m == 0) return 0;
  const shift = clz(m); // denormals of 80 bits are far below any that the format has
  const rounded = roundNarrow(m << shift, se & SIGN, drop, 0);
  const carry = i32(rounded >> (64 - drop) != 0);
  if (exponent + carry >= top) return storeOverflow(se & SIGN, infinity);
  if (exponent + carry < 1) return storeTiny(m << shift, se & SIGN, drop, exponent);
  settle(u32(m << (64 - drop) != 0), u32(rounded != m >> drop));
  return ((<u64>(exponent - 1)) << (63 - drop)) + rounded;
}

/** hi:lo without its `drop` low bits, rounded. */
// @ts-ignore: decorator
@inline
function roundNarrow(hi: u64, sign: u32, drop: u64, lo: u64): u64 {
  const kept = hi >> drop;
  const rest = (hi << (64 - drop)) | u64(lo != 0);
  return kept + u64(roundsUp(roundingControl(), sign, kept & 1, rest));
}

function storeOverflow(sign: u32, infinity: u64): u64 {
  raise(OE);
  if (unmasked(OE)) return 0;
  const infinite = roundsUp(roundingControl(), sign, 1, INTEGER_BIT | 1);
  settle(1, u32(infinite));
  return infinite ? infinity : infinity - 1;
}

function storeTiny(hi: u64, sign: u32, drop: u64, exponent: i32): u64 {
  if (unmasked(UE)) {
    raise(UE);
    return 0;
  }
  const lo = shiftedLow(hi, 0, <u32>(1 - exponent));
  hi = shiftedHigh(hi, <u32>(1 - exponent));
  const rounded = roundNarrow(hi, sign, drop, lo);
  const inexact = ((hi << (64 - drop)) | lo) != 0;
  settle(u32(inexact), u32(rounded != hi >> drop));
  if (inexact) raise(UE);
  return rounded;
}

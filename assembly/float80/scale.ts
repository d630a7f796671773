// FSCALE and FXTRACT (SDM vol. 2): an exponent added to a value, and taken out of one.

import {
  isDenormal,
  isInfinity,
  isNaNOrUnsupported,
  isSpecial,
  isZero,
  normalizedExponent,
  normalizedMantissa,
  propagate,
  propagate2,
} from "./classify";
import { roundPackFull } from "./round";
import {
  BIAS,
  C1,
  denormalStops,
  EXPONENT,
  INTEGER_BIT,
  invalid,
  OE,
  PE,
  raise,
  result,
  resultSe,
  SIGN,
  setCodes,
  setPushed,
  UE,
  unmasked,
  ZE,
} from "./state";

/** Beyond every exponent difference: the scale factor is cut to it. */
const FAR: i32 = 0x10000;

/** Exponents that stay out of range when an unmasked exception adjusts them (SDM vol. 1, 8.5.4). */
const BEYOND_OVERFLOW: i32 = 0x7ffe + 24576;
const BEYOND_UNDERFLOW: i32 = 1 - 24576;

/** b cut to an integer of at most FAR; b is zero, denormal or normal. */
function truncatedScale(mb: u64, sb: u32): i32 {
  const exponent = <i32>(sb & EXPONENT) - BIAS;
  if (exponent < 0) return 0;
  const magnitude = exponent > 15 ? FAR : <i32>(mb >> (63 - exponent));
  return (sb & SIGN) != 0 ? -magnitude : magnitude;
}

/** FSCALE: a * 2^(b cut to an integer). */
export function scale(ma: u64, sa: u32, mb: u64, sb: u32): u64 {
  setCodes(C1, 0);
  if (isSpecial(ma, sa) || isSpecial(mb, sb)) return scaleSpecial(ma, sa, mb, sb);
  if ((isDenormal(ma, sa) || isDenormal(mb, sb)) && denormalStops()) return result(ma, sa);
  if (ma == 0) return result(ma, sa);
  const exponent = normalizedExponent(ma, sa) + truncatedScale(mb, sb);
  const sign = sa & SIGN;
  if (exponent > BEYOND_OVERFLOW && unmasked(OE)) {
    raise(OE | PE);
    setCodes(C1, C1);
    return result(INTEGER_BIT, sign | EXPONENT);
  }
  if (exponent < BEYOND_UNDERFLOW && unmasked(UE)) {
    raise(UE | PE);
    return result(0, sign);
  }
  return roundPackFull(sign, exponent, normalizedMantissa(ma), 0);
}

function scaleSpecial(ma: u64, sa: u32, mb: u64, sb: u32): u64 {
  if (isNaNOrUnsupported(ma, sa) || isNaNOrUnsupported(mb, sb)) return propagate2(ma, sa, mb, sb);
  const sign = sa & SIGN;
  if (isInfinity(mb, sb)) {
    const down = (sb & SIGN) != 0;
    if (down ? isInfinity(ma, sa) : isZero(ma, sa)) return invalid();
    if (isDenormal(ma, sa) && denormalStops()) return result(ma, sa);
    return down ? result(0, sign) : result(INTEGER_BIT, sign | EXPONENT);
  }
  if (isDenormal(mb, sb) && denormalStops()) return result(ma, sa);
  return result(ma, sa);
}

/**
 * FXTRACT: returns the exponent as a value, for the register that held the operand, and leaves the
 * significand, to be pushed, in pushedMantissa() and pushedSe(). Zero gives #Z, -infinity and zero.
 */
export function extract(m: u64, se: u32): u64 {
  setCodes(C1, 0);
  if (isSpecial(m, se)) {
    if (isInfinity(m, se)) {
      setPushed(m, se);
      return result(INTEGER_BIT, EXPONENT);
    }
    const nan = propagate(m, se);
    setPushed(nan, resultSe());
    return nan;
  }
  if (m == 0) {
    raise(ZE);
    setPushed(0, se);
    return result(INTEGER_BIT, 0xffff);
  }
  if (isDenormal(m, se) && denormalStops()) return result(m, se);
  const exponent = normalizedExponent(m, se) - BIAS;
  setPushed(normalizedMantissa(m), (se & SIGN) | <u32>BIAS);
  if (exponent == 0) return result(0, 0);
  const magnitude = <u64>(exponent < 0 ? -exponent : exponent);
  const shift = clz(magnitude);
  return result(magnitude << shift, (exponent < 0 ? SIGN : 0) | (<u32>(BIAS + 63) - <u32>shift));
}

// FSIN, FCOS, FSINCOS, FPTAN (SDM vol. 2).
//
// The angle is reduced by the value of pi that the processors have, 66 bits of it (SDM vol. 1,
// 8.3.8), and exactly so: |x| is a whole number of units of 2^-65 from pi/4 up, and so is half of
// that pi. What remains is at most pi/4 and goes into the Taylor series with 128 bits.

import {
  BIAS,
  C1,
  C2,
  denormalStops,
  EXPONENT,
  INTEGER_BIT,
  invalid,
  result,
  resultSe,
  setCodes,
  setPushed,
  SIGN,
} from "./state";
import {
  isDenormal,
  isInfinity,
  isSpecial,
  normalizedExponent,
  normalizedMantissa,
  propagate,
} from "./classify";
import { fixedLow, fixedProduct, fixedQuotient, fixedShift, packInexact, series } from "./fixed";
import { COSINE_SERIES, SINE_SERIES } from "./transcendental_tables";
import { highProduct } from "./wide";

/** Mantissa of the largest value of exponent -1 that needs no reduction: pi/4 cut to 64 bits. */
const QUARTER_PI: u64 = 0xc90fdaa22168c234;
/** pi/2 with 66 bits, in units of 2^-65. */
const HALF_PI_HIGH: u64 = 3;
const HALF_PI_LOW: u64 = 0x243f6a8885a308d3;
const TWO_OVER_PI: u64 = 0xa2f9836e4e44152a;
const LAST_TERM: i32 = 14;
/** Coefficients fall too fast for the last terms to be taken with 64 bits. */
const NO_SHORT_TERMS: i32 = 15;

// The reduced angle r: mantissa of 128 bits, unbiased exponent (below 0), sign against that of x,
// and how often pi/2 was taken off; and z = r^2 as a fraction.
let angleHigh: u64 = 0;
let angleLow: u64 = 0;
let angleExponent: i32 = 0;
let angleSign: u32 = 0;
let quadrant: u32 = 0;
let squareHigh: u64 = 0;
let squareLow: u64 = 0;

/** Sets the reduced angle of m * 2^(exponent - 63), a normalized value below 2^63. */
function reduceAngle(m: u64, exponent: i32): void {
  angleSign = 0;
  quadrant = 0;
  if (exponent < -1 || (exponent == -1 && m <= QUARTER_PI)) {
    angleHigh = m;
    angleLow = 0;
    angleExponent = exponent;
  } else takeOffHalfPi(m, exponent);
  const high = fixedProduct(angleHigh, angleLow, angleHigh, angleLow);
  squareHigh = fixedShift(high, fixedLow(), -2 * (angleExponent + 1));
  squareLow = fixedLow();
}

function takeOffHalfPi(m: u64, exponent: i32): void {
  const shift = <u64>(exponent + 2);
  let high = shift == 64 ? m : m >> (64 - shift);
  let low = shift == 64 ? 0 : m << shift;
  let turns: u64 = exponent < 0 ? 0 : highProduct(m, TWO_OVER_PI) >> (63 - exponent);
  const product = turns * HALF_PI_LOW;
  high -= turns * HALF_PI_HIGH + highProduct(turns, HALF_PI_LOW) + u64(low < product);
  low -= product;
  // The number of turns was estimated, and may be off by one.
  while (<i64>high < 0) {
    turns--;
    low += HALF_PI_LOW;
    high += HALF_PI_HIGH + u64(low < HALF_PI_LOW);
  }
  while (high > HALF_PI_HIGH || (high == HALF_PI_HIGH && low >= HALF_PI_LOW)) {
    turns++;
    high -= HALF_PI_HIGH + u64(low < HALF_PI_LOW);
    low -= HALF_PI_LOW;
  }
  const otherLow = HALF_PI_LOW - low;
  const otherHigh = HALF_PI_HIGH - high - u64(HALF_PI_LOW < low);
  if (otherHigh < high || (otherHigh == high && otherLow < low)) {
    turns++;
    high = otherHigh;
    low = otherLow;
    angleSign = SIGN;
  }
  quadrant = <u32>turns & 3;
  // Not zero: a multiple of this pi/2 has more than 64 significant bits.
  let leading = <i32>clz(high);
  if (high == 0) {
    leading = 64 + <i32>clz(low);
    high = low;
    low = 0;
  }
  const left = <u64>leading & 63;
  angleHigh = left == 0 ? high : (high << left) | (low >> (64 - left));
  angleLow = low << left;
  angleExponent = 62 - leading;
}

/** |sin r| as a fraction, in units of 2^(angleExponent + 1); never below a half but for r's own. */
function sineOfAngle(): u64 {
  let high = series(SINE_SERIES, LAST_TERM, NO_SHORT_TERMS, squareHigh, squareLow, true);
  high = fixedProduct(high, fixedLow(), squareHigh, squareLow);
  high = fixedProduct(high, fixedLow(), angleHigh, angleLow);
  const low = max(fixedLow(), u64(high == 0));
  sineLow = angleLow - low;
  return angleHigh - high - u64(angleLow < low);
}

/** cos r as a fraction, at least 0.7. */
function cosineOfAngle(): u64 {
  let high = series(COSINE_SERIES, LAST_TERM, NO_SHORT_TERMS, squareHigh, squareLow, true);
  high = fixedProduct(high, fixedLow(), squareHigh, squareLow);
  const low = max(fixedLow(), u64(high == 0));
  cosineLow = 0 - low;
  return 0 - high - u64(low != 0);
}

let sineLow: u64 = 0;
let cosineLow: u64 = 0;

function packSine(sign: u32): u64 {
  const high = sineOfAngle();
  return packInexact(sign, angleExponent + BIAS, high, sineLow);
}

function packCosine(sign: u32): u64 {
  const high = cosineOfAngle();
  return packInexact(sign, BIAS - 1, high, cosineLow);
}

/** Sine of the reduced angle's x, which had the sign `sign`. */
function roundSine(sign: u32): u64 {
  if ((quadrant & 2) != 0) sign ^= SIGN;
  return (quadrant & 1) != 0 ? packCosine(sign) : packSine(sign ^ angleSign);
}

function roundCosine(): u64 {
  const sign = ((quadrant + 1) & 2) != 0 ? SIGN : 0;
  return (quadrant & 1) != 0 ? packSine(sign ^ angleSign) : packCosine(sign);
}

/** sin r / cos r, or minus the inverse in odd quadrants. */
function roundTangent(sign: u32): u64 {
  sign ^= angleSign;
  if ((squareHigh | squareLow) == 0 && (quadrant & 1) == 0) {
    return packInexact(sign, angleExponent + BIAS, angleHigh, angleLow);
  }
  let sine = sineOfAngle();
  const shift = clz(sine);
  sine = (sine << shift) | ((sineLow >> 1) >> (63 - shift));
  sineLow <<= shift;
  const exponent = angleExponent + 1 - <i32>shift;
  const cosine = cosineOfAngle();
  // Both fractions are now at least a half. The dividend is halved, so that it is the smaller.
  if ((quadrant & 1) == 0) {
    const ratio = fixedQuotient(sine >> 1, (sineLow >> 1) | (sine << 63), cosine, cosineLow);
    return packInexact(sign, exponent + BIAS, ratio, fixedLow());
  }
  const ratio = fixedQuotient(cosine >> 1, (cosineLow >> 1) | (cosine << 63), sine, sineLow);
  return packInexact(sign ^ SIGN, BIAS - exponent, ratio, fixedLow());
}

/**
 * What the four instructions share: true when the operand is such that the result is there, in
 * `early` and resultSe(): NaN, infinity, too large (C2 set, the operand unchanged), stopped by #D.
 */
function isEarly(m: u64, se: u32): bool {
  setCodes(C1 | C2, 0);
  if (isSpecial(m, se)) {
    early = isInfinity(m, se) ? invalid() : propagate(m, se);
    return true;
  }
  early = result(m, se);
  if ((se & EXPONENT) >= <u32>(BIAS + 63)) {
    setCodes(C2, C2);
    return true;
  }
  return isDenormal(m, se) && denormalStops();
}

let early: u64 = 0;

export function sine(m: u64, se: u32): u64 {
  if (isEarly(m, se)) return early;
  if (m == 0) return result(0, se);
  reduceAngle(normalizedMantissa(m), normalizedExponent(m, se) - BIAS);
  return roundSine(se & SIGN);
}

export function cosine(m: u64, se: u32): u64 {
  if (isEarly(m, se)) return early;
  if (m == 0) return result(INTEGER_BIT, BIAS);
  reduceAngle(normalizedMantissa(m), normalizedExponent(m, se) - BIAS);
  return roundCosine();
}

/** FSINCOS: returns the sine, for the operand's register, and leaves the cosine to be pushed. */
export function sineAndCosine(m: u64, se: u32): u64 {
  if (isEarly(m, se)) {
    setPushed(early, resultSe());
    return early;
  }
  if (m == 0) {
    setPushed(INTEGER_BIT, BIAS);
    return result(0, se);
  }
  reduceAngle(normalizedMantissa(m), normalizedExponent(m, se) - BIAS);
  const cosineMantissa = roundCosine();
  setPushed(cosineMantissa, resultSe());
  return roundSine(se & SIGN);
}

/** FPTAN: returns the tangent, for the operand's register, and leaves 1 to be pushed. */
export function tangent(m: u64, se: u32): u64 {
  if (isEarly(m, se)) {
    setPushed(early, resultSe());
    return early;
  }
  setPushed(INTEGER_BIT, BIAS);
  if (m == 0) return result(0, se);
  reduceAngle(normalizedMantissa(m), normalizedExponent(m, se) - BIAS);
  return roundTangent(se & SIGN);
}

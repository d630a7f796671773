// FPATAN (SDM vol. 2): the angle of the point (x, y) = (ST(0), ST(1)), in all four quadrants.
//
// The smaller of |x| and |y| divided by the larger is t <= 1. With c the nearest multiple of 1/16,
// atan t = atan c + atan u, u = (t - c) / (1 + c t), and |u| <= 1/32; numerator and denominator of
// u are exact. The angle of the octant is then unfolded with pi/2 and pi to 126 bits.

import { BIAS, C1, denormalStops, EXPONENT, result, setCodes, SIGN } from "./state";
import {
  isDenormal,
  isInfinity,
  isNaNOrUnsupported,
  isZero,
  normalizedExponent,
  normalizedMantissa,
  propagate2,
} from "./classify";
import { fixedLow, fixedProduct, fixedQuotient, fixedShift, packInexact, series } from "./fixed";
import { ARCTANGENTS, ODD_SERIES } from "./transcendental_tables";
import { highProduct } from "./wide";

/** pi / 4 as a fraction. */
const QUARTER_PI_HIGH: u64 = 0xc90fdaa22168c234;
const QUARTER_PI_LOW: u64 = 0xc4c6628b80dc1cd1;
const LAST_TERM: i32 = 11;
const SHORT_TERMS: i32 = 6;

// An angle within the octant: mantissa of 128 bits (leading zeros allowed) and unbiased exponent.
let angleHigh: u64 = 0;
let angleLow: u64 = 0;
let angleExponent: i32 = 0;

/** FPATAN: the arctangent of b / a, with the quadrant of the point (a, b). */
export function arctangent(ma: u64, sa: u32, mb: u64, sb: u32): u64 {
  setCodes(C1, 0);
  if (isNaNOrUnsupported(ma, sa) || isNaNOrUnsupported(mb, sb)) return propagate2(ma, sa, mb, sb);
  if ((isDenormal(ma, sa) || isDenormal(mb, sb)) && denormalStops()) return result(ma, sa);
  const left = (sa & SIGN) != 0;
  const sign = sb & SIGN;
  const infiniteA = isInfinity(ma, sa);
  const infiniteB = isInfinity(mb, sb);
  if (infiniteB) return eighths(sign, infiniteA ? (left ? 3 : 1) : 2);
  if (infiniteA || isZero(mb, sb)) return left ? eighths(sign, 4) : result(0, sign);
  if (isZero(ma, sa)) return eighths(sign, 2);
  const exponentA = normalizedExponent(ma, sa);
  const exponentB = normalizedExponent(mb, sb);
  ma = normalizedMantissa(ma);
  mb = normalizedMantissa(mb);
  const steep = exponentA < exponentB || (exponentA == exponentB && ma < mb);
  if (steep) octantAngle(ma, mb, exponentB - exponentA);
  else octantAngle(mb, ma, exponentA - exponentB);
  if (steep) return unfold(sign, 2, !left);
  if (left) return unfold(sign, 4, true);
  return packInexact(sign, angleExponent + BIAS, angleHigh, angleLow);
}

/** count * pi/4, count from 1 to 4. */
function eighths(sign: u32, count: u64): u64 {
  const low = QUARTER_PI_LOW * count;
  const high = QUARTER_PI_HIGH * count + highProduct(QUARTER_PI_LOW, count);
  const over = highProduct(QUARTER_PI_HIGH, count);
  // over:high:low in units of 2^-128
  if (over == 0) return packInexact(sign, BIAS - 1, high, low);
  const shift = clz(over);
  const filled = (over << shift) | (high >> (64 - shift));
  return packInexact(sign, BIAS + 63 - <i32>shift, filled, (high << shift) | (low >> (64 - shift)));
}

/** count * pi/4, minus the octant's angle or plus it; count is 2 or 4. */
function unfold(sign: u32, count: u64, minus: bool): u64 {
  // 126 bits behind the point: pi/4 * count / 4
  const shift: u64 = count == 2 ? 1 : 0;
  const whole = QUARTER_PI_HIGH >> shift;
  const wholeLow = (QUARTER_PI_LOW >> shift) | (shift == 1 ? QUARTER_PI_HIGH << 63 : 0);
  const high = fixedShift(angleHigh, angleLow, 1 - angleExponent);
  const low = fixedLow();
  if (minus) {
    return packInexact(sign, BIAS + 1, whole - high - u64(wholeLow < low), wholeLow - low);
  }
  const sum = wholeLow + low;
  return packInexact(sign, BIAS + 1, whole + high + u64(sum < low), sum);
}

/** Sets the angle to atan t, t = n / d * 2^-distance <= 1, for mantissas n and d. */
function octantAngle(n: u64, d: u64, distance: i32): void {
  const near =
    distance > 6 ? 0 : <f64>(<i64>(n >> 1)) / <f64>(<i64>(d >> 1)) / <f64>(1 << distance);
  const index = <i32>(near * 16.0 + 0.5);
  if (index == 0) {
    const nearer = u64(n >= d); // the quotient must be below 1: halve the dividend
    divide(
      n >> nearer,
      (n << (63 & (0 - nearer))) & (0 - nearer),
      d,
      0,
      <i32>nearer - 1 - distance,
    );
    smallAngle();
    return;
  }
  const negative = offset(n, d, distance, index);
  smallAngle();
  const entry = ARCTANGENTS + ((<usize>index) << 4);
  const high = fixedShift(angleHigh, angleLow, -1 - angleExponent);
  const low = fixedLow();
  const wholeLow = load<u64>(entry, 8);
  if (negative) {
    angleLow = wholeLow - low;
    angleHigh = load<u64>(entry) - high - u64(wholeLow < low);
  } else {
    angleLow = wholeLow + low;
    angleHigh = load<u64>(entry) + high + u64(angleLow < low);
  }
  angleExponent = -1;
}

/** Sets the angle to n / d * 2^(exponent + 1), n < d fractions, with its leading zeros removed. */
function divide(nh: u64, nl: u64, dh: u64, dl: u64, exponent: i32): void {
  const high = fixedQuotient(nh, nl, dh, dl);
  const low = fixedLow();
  if (high == 0) {
    angleHigh = low;
    angleLow = 0;
    angleExponent = exponent - 64;
    return;
  }
  const shift = clz(high);
  angleHigh = (high << shift) | ((low >> 1) >> (63 - shift));
  angleLow = low << shift;
  angleExponent = exponent - <i32>shift;
}

/**
 * Sets the angle to |u|, u = (t - c) / (1 + c t) with c = index / 16; true when u is negative. In
 * units in which d is d * 2^10: 16 t becomes n * 2^(10 - distance), at most 75 bits.
 */
function offset(n: u64, d: u64, distance: i32, index: i32): bool {
  const scaled = 10 - distance;
  const thigh = n >> (64 - scaled);
  const tlow = n << scaled;
  const chigh = highProduct(d << 6, index) + (d >> 58) * index;
  const clow = (d << 6) * index;
  let high = thigh - chigh - u64(tlow < clow);
  let low = tlow - clow;
  const negative = <i64>high < 0;
  if (negative) {
    high = ~high + u64(low == 0);
    low = 0 - low;
  }
  // denominator 16 d + index * n * 2^-distance, in the same units
  const product = (n << (scaled - 4)) * index;
  const above = scaled == 4 ? 0 : n >> (68 - scaled);
  const over = highProduct(n << (scaled - 4), index) + above * index;
  const sum = (d << 10) + product;
  const sumHigh = (d >> 54) + over + u64(sum < product);
  const left = clz(sumHigh);
  const nh = (high << left) | (low >> (64 - left));
  divide(nh, low << left, (sumHigh << left) | (sum >> (64 - left)), sum << left, -1);
  return negative;
}

/** Replaces the angle u <= 1/16 by atan u = u (1 - z (1/3 - z (1/5 - ...))), z = u^2. */
function smallAngle(): void {
  if ((angleHigh | angleLow) == 0) return;
  let high = fixedProduct(angleHigh, angleLow, angleHigh, angleLow);
  const squareHigh = fixedShift(high, fixedLow(), -2 * (angleExponent + 1));
  const squareLow = fixedLow();
  high = series(ODD_SERIES, LAST_TERM, SHORT_TERMS, squareHigh, squareLow, true);
  high = fixedProduct(high, fixedLow(), squareHigh, squareLow);
  high = fixedProduct(high, fixedLow(), angleHigh, angleLow);
  const low = max(fixedLow(), u64(high == 0));
  const cut = angleLow - low;
  angleHigh = angleHigh - high - u64(angleLow < low);
  angleLow = cut;
}

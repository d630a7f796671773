// F2XM1 (SDM vol. 2): 2^x - 1 for -1 <= x <= 1; beyond, processors return x.
//
// With j/32 the nearest to x and w = (x - j/32) ln 2, |w| <= 0.011:  2^x - 1 = P (1 + E) - 1, where
// P = 2^(j/32) comes from a table and E = e^w - 1 from its series. Near zero j is 0 and E alone is
// the result, to its full relative precision.

import {
  BIAS,
  C1,
  denormalStops,
  EXPONENT,
  INTEGER_BIT,
  PE,
  raise,
  result,
  setCodes,
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
import {
  fixedLow,
  fixedProduct,
  fixedShift,
  packInexact,
  packReportedInexact,
  series,
} from "./fixed";
import { EXPONENTIAL_SERIES, POWERS } from "./transcendental_tables";

const LN2_HIGH: u64 = 0xb17217f7d1cf79ab;
const LN2_LOW: u64 = 0xc9e3b39803f2f6af;
const LAST_TERM: i32 = 13;
const SHORT_TERMS: i32 = 9;
/** 1 in units of 2^-126. */
const ONE: u64 = 0x4000000000000000;

// E: mantissa of 128 bits (leading zeros allowed) and unbiased exponent, without its sign.
let growthHigh: u64 = 0;
let growthLow: u64 = 0;
let growthExponent: i32 = 0;

export function powerOf2Minus1(m: u64, se: u32): u64 {
  setCodes(C1, 0);
  if (isSpecial(m, se)) {
    if (!isInfinity(m, se)) return propagate(m, se);
    return (se & SIGN) != 0 ? result(INTEGER_BIT, SIGN | BIAS) : result(m, se);
  }
  if (m == 0) return result(0, se);
  if (isDenormal(m, se) && denormalStops()) return result(m, se);
  const exponent = normalizedExponent(m, se) - BIAS;
  const sign = se & SIGN;
  if (exponent >= 0) return atOrBeyondOne(m, se);
  return withinOne(normalizedMantissa(m), sign, exponent);
}

function atOrBeyondOne(m: u64, se: u32): u64 {
  if (m != INTEGER_BIT || (se & EXPONENT) != <u32>BIAS) {
    raise(PE);
    return result(m, se);
  }
  if ((se & SIGN) != 0) return packReportedInexact(SIGN, BIAS - 1, INTEGER_BIT, 0);
  return packReportedInexact(0, BIAS, INTEGER_BIT, 0);
}

function withinOne(m: u64, sign: u32, exponent: i32): u64 {
  // |32 x| rounded: x is m * 2^(exponent - 63)
  const place = 58 - exponent;
  const index = place > 64 ? 0 : ((m >> (place - 1)) + 1) >> 1;
  if (index == 0) {
    growth(m, 0, exponent, sign != 0);
    return packInexact(sign, growthExponent + BIAS, growthHigh, growthLow);
  }
  const whole = place == 64 ? 0 : index << place; // modulo 2^64, as the difference
  const rest = <i64>(m - whole);
  const magnitude = <u64>(rest < 0 ? -rest : rest);
  // The rest's sign is meant against x's: both together give that of w.
  const shrinks = rest < 0 != (sign != 0);
  growthHigh = 0;
  growthLow = 0;
  if (magnitude != 0)
    growth(magnitude << clz(magnitude), 0, exponent - <i32>clz(magnitude), shrinks);
  const entry = POWERS + ((<usize>(sign != 0 ? 32 - index : 32 + index)) << 4);
  return powerTimes(load<u64>(entry), load<u64>(entry, 8), shrinks, sign);
}

/** P (1 + E) - 1, or P (1 - E) - 1, for P in units of 2^-126; its sign is that of x. */
function powerTimes(ph: u64, pl: u64, minus: bool, sign: u32): u64 {
  let high = fixedProduct(ph, pl, growthHigh, growthLow);
  if ((growthHigh | growthLow) != 0) high = fixedShift(high, fixedLow(), -1 - growthExponent);
  let low = fixedLow();
  if (minus) {
    high = ph - high - u64(pl < low);
    low = pl - low;
  } else {
    low += pl;
    high = ph + high + u64(low < pl);
  }
  if (sign == 0) return packInexact(0, BIAS + 1, high - ONE, low);
  return packInexact(SIGN, BIAS + 1, ONE - high - u64(low != 0), 0 - low);
}

/** Sets |E| for |w| = m:lower * ln 2 of that exponent, w negative or not. */
function growth(m: u64, lower: u64, exponent: i32, negative: bool): void {
  let high = fixedProduct(m, lower, LN2_HIGH, LN2_LOW);
  let low = fixedLow();
  // m * ln 2 lies in [0.34, 0.7) of 2^(exponent + 1)
  const shift = clz(high);
  const wh = (high << shift) | ((low >> 1) >> (63 - shift));
  const wl = low << shift;
  growthExponent = exponent - <i32>shift;
  const xh = fixedShift(wh, wl, -1 - growthExponent);
  const xl = fixedLow();
  // E = w (1 + w F), F the series
  high = series(EXPONENTIAL_SERIES, LAST_TERM, SHORT_TERMS, xh, xl, negative);
  high = fixedProduct(high, fixedLow(), xh, xl);
  high = fixedProduct(high, fixedLow(), wh, wl);
  low = fixedLow();
  if (negative) {
    growthHigh = wh - high - u64(wl < low);
    growthLow = wl - low;
    return;
  }
  growthLow = wl + low;
  const carry = u64(growthLow < low);
  growthHigh = wh + high + carry;
  if (growthHigh < wh) {
    growthLow = (growthLow >> 1) | (growthHigh << 63);
    growthHigh = (growthHigh >> 1) | INTEGER_BIT;
    growthExponent++;
  }
}

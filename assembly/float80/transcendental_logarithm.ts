// FYL2X and FYL2XP1 (SDM vol. 2): y log2 x and y log2 (1 + x).
//
// The argument is F 2^k with F between the root of 1/2 and the root of 2, and c the multiple of
// 1/32 nearest to F:
//
//   log2 = k + log2 c + (2 / ln 2) atanh s,   s = (F - c) / (F + c),   |s| <= 0.011
//
// Log2 c comes from a table; F - c and F + c are exact. Near 1, k is 0 and c is 1, and the last
// term alone is the result, to its full relative precision.

import {
  BIAS,
  C1,
  denormalStops,
  EXPONENT,
  INTEGER_BIT,
  invalid,
  PE,
  raise,
  result,
  setCodes,
  SIGN,
  ZE,
} from "./state";
import {
  isDenormal,
  isInfinity,
  isNaNOrUnsupported,
  isZero,
  normalizedExponent,
  normalizedMantissa,
  propagate2,
} from "./classify";
import {
  fixedLow,
  fixedProduct,
  fixedQuotient,
  fixedShift,
  packInexact,
  packReportedInexact,
  series,
} from "./fixed";
import { LOGARITHMS, ODD_SERIES } from "./transcendental_tables";
import { highProduct } from "./wide";

/** 2 / ln 2 / 4 as a fraction. */
const SCALE_HIGH: u64 = 0xb8aa3b295c17f0bb;
const SCALE_LOW: u64 = 0xbe87fed0691d3e89;
/** Root of 2 with 64 bits: mantissas above belong to the next power of 2. */
const ROOT_2: u64 = 0xb504f333f9de6484;
const LAST_TERM: i32 = 9;
const SHORT_TERMS: i32 = 5;

// A logarithm: mantissa of 128 bits (leading zeros allowed), unbiased exponent, sign.
let logHigh: u64 = 0;
let logLow: u64 = 0;
let logExponent: i32 = 0;
let logSign: u32 = 0;

/** FYL2X: b * log2(a). */
export function logarithm(ma: u64, sa: u32, mb: u64, sb: u32): u64 {
  setCodes(C1, 0);
  if (isNaNOrUnsupported(ma, sa) || isNaNOrUnsupported(mb, sb)) return propagate2(ma, sa, mb, sb);
  const sign = sb & SIGN;
  if (isZero(ma, sa)) {
    if (isZero(mb, sb)) return invalid();
    if (!isInfinity(mb, sb)) raise(ZE);
    return result(INTEGER_BIT, (sign ^ SIGN) | EXPONENT);
  }
  if ((sa & SIGN) != 0) return invalid();
  const isOne = ma == INTEGER_BIT && sa == <u32>BIAS;
  if (isInfinity(ma, sa) ? isZero(mb, sb) : isOne && isInfinity(mb, sb)) return invalid();
  if ((isDenormal(ma, sa) || isDenormal(mb, sb)) && denormalStops()) return result(ma, sa);
  const below = sa < <u32>BIAS; // log2 is negative
  if (isInfinity(ma, sa) || isInfinity(mb, sb)) {
    return result(INTEGER_BIT, (below ? sign ^ SIGN : sign) | EXPONENT);
  }
  if (isOne || mb == 0) return result(0, below ? sign ^ SIGN : sign);
  const exponent = normalizedExponent(ma, sa) - BIAS;
  logarithmOf(normalizedMantissa(ma), 0, exponent);
  return timesLogarithm(normalizedMantissa(mb), sign, normalizedExponent(mb, sb));
}

/** FYL2XP1: b * log2(a + 1). At -1 and below, where the manual defines nothing, it returns a. */
export function logarithmPlus1(ma: u64, sa: u32, mb: u64, sb: u32): u64 {
  setCodes(C1, 0);
  if (isNaNOrUnsupported(ma, sa) || isNaNOrUnsupported(mb, sb)) return propagate2(ma, sa, mb, sb);
  const sign = (sa ^ sb) & SIGN;
  if (isInfinity(ma, sa)) {
    if ((sa & SIGN) != 0 || isZero(mb, sb)) return invalid();
    if (isDenormal(mb, sb) && denormalStops()) return result(ma, sa);
    return result(INTEGER_BIT, sign | EXPONENT);
  }
  if (isZero(ma, sa) && isInfinity(mb, sb)) return invalid();
  if ((isDenormal(ma, sa) || isDenormal(mb, sb)) && denormalStops()) return result(ma, sa);
  if (isInfinity(mb, sb)) return result(INTEGER_BIT, sign | EXPONENT);
  if (ma == 0 || mb == 0) return result(0, sign);
  const exponent = normalizedExponent(ma, sa) - BIAS;
  if ((sa & SIGN) != 0 && exponent >= 0) {
    raise(PE);
    return result(ma, sa);
  }
  logarithmOf1Plus(normalizedMantissa(ma), sa & SIGN, exponent);
  return timesLogarithm(normalizedMantissa(mb), sb & SIGN, normalizedExponent(mb, sb));
}

/** The logarithm times y, rounded. */
function timesLogarithm(my: u64, sign: u32, exponentY: i32): u64 {
  if (logHigh == 0) {
    logHigh = logLow;
    logLow = 0;
    logExponent -= 64;
  }
  const shift = clz(logHigh);
  const lh = (logHigh << shift) | ((logLow >> 1) >> (63 - shift));
  const low = lh * my + highProduct(logLow << shift, my);
  const high = highProduct(lh, my) + u64(low < lh * my);
  const exponent = logExponent - <i32>shift + exponentY + 1;
  if (logIsExact) {
    const left = clz(high);
    const filled = (high << left) | ((low >> 1) >> (63 - left));
    return packReportedInexact(sign ^ logSign, exponent - <i32>left, filled, low << left);
  }
  return packInexact(sign ^ logSign, exponent, high, low);
}

let logIsExact: bool = false;

/** Sets the logarithm to log2(high.low * 2^exponent), for a mantissa of 128 bits. */
function logarithmOf(high: u64, low: u64, exponent: i32): void {
  // F in units of 2^-126: 1 is bit 62 of the high word.
  const next = i32(high > ROOT_2);
  exponent += next;
  const fl = (low >> (1 + next)) | (high << (63 - next));
  const fh = high >> (1 + next);
  const index = (fh + ((<u64>1) << 56)) >> 57;
  // F - c and F + c; c is index / 32
  let nh = fh - (index << 57);
  let nl = fl;
  logSign = 0;
  if (<i64>nh < 0) {
    logSign = SIGN;
    nh = ~nh + u64(nl == 0);
    nl = 0 - nl;
  }
  logIsExact = index == 32 && (nh | nl) == 0;
  ratioLogarithm(nh, nl, fh + (index << 57), fl);
  if (index != 32) addTableLogarithm(<i32>index);
  if (exponent != 0) addWhole(exponent);
}

/** Sets the logarithm to log2(1 + x), x = +-m * 2^(exponent - 63) > -1. */
function logarithmOf1Plus(m: u64, sign: u32, exponent: i32): void {
  if (exponent < -6) {
    // |x| < 1/64: s = x / (2 + x) with 2 + x in units of 2^-126 (or of 2^-127, when it is below 2)
    logSign = sign;
    logIsExact = false;
    const below = i32(sign != 0);
    const high = fixedShift(m, 0, 1 - exponent - below);
    const low = max(fixedLow(), u64(high == 0)); // never so small that 2 + x looks like 2
    if (sign != 0) {
      seriesLogarithm(m >> 2, m << 62, 0 - high - u64(low != 0), 0 - low, exponent + 2);
    } else seriesLogarithm(m >> 2, m << 62, INTEGER_BIT + high, low, exponent + 1);
    return;
  }
  if (sign != 0) {
    // 1 - |x| in units of 2^-128; exponent is -1 to -6
    const cut = exponent == -1 ? 0 : m << (65 + exponent);
    const low: u64 = 0 - cut;
    const high: u64 = 0 - (m >> (-1 - exponent)) - u64(cut != 0);
    const shift = clz(high);
    const filled = (high << shift) | ((low >> 1) >> (63 - shift));
    logarithmOf(filled, low << shift, -1 - <i32>shift);
    return;
  }
  if (exponent < 0) {
    logarithmOf(INTEGER_BIT | (m >> -exponent), m << (64 + exponent), 0);
    return;
  }
  // x >= 1: the 1 is added to the mantissa of x, as far as 128 bits reach.
  const one: u64 = exponent < 64 ? INTEGER_BIT >> exponent : 0;
  const low: u64 = exponent >= 64 && exponent < 128 ? INTEGER_BIT >> (exponent - 64) : 0;
  const sum = m + one;
  if (sum < m) logarithmOf((sum >> 1) | INTEGER_BIT, (sum << 63) | (low >> 1), exponent + 1);
  else logarithmOf(sum, low, exponent);
}

/** Sets |log| to (2 / ln 2) atanh(n / d), n and d in the same units, bit 62 or 63 of d set. */
function ratioLogarithm(nh: u64, nl: u64, dh: u64, dl: u64): void {
  if ((nh | nl) == 0) {
    logHigh = 0;
    logLow = 0;
    logExponent = -1;
    return;
  }
  const left = clz(dh);
  if (left != 0) {
    dh = (dh << left) | (dl >> (64 - left));
    dl <<= left;
    nh = (nh << left) | (nl >> (64 - left));
    nl <<= left;
  }
  // n is brought below d / 2 by its leading zeros, all but one
  let exponent = 0;
  if (nh == 0) {
    nh = nl;
    nl = 0;
    exponent = -64;
  }
  const shift = <i32>clz(nh) - 1;
  if (shift > 0) {
    nh = (nh << shift) | (nl >> (64 - shift));
    nl <<= shift;
    exponent -= shift;
  }
  seriesLogarithm(nh, nl, dh, dl, exponent);
}

/** As ratioLogarithm for (n / d) * 2^exponent, n < d, bit 63 of d set. */
function seriesLogarithm(nh: u64, nl: u64, dh: u64, dl: u64, exponent: i32): void {
  let high = fixedQuotient(nh, nl, dh, dl);
  let low = fixedLow();
  const shift = clz(high);
  const sh = (high << shift) | ((low >> 1) >> (63 - shift));
  const sl = low << shift;
  // s = sh.sl (a fraction) * 2^(exponent - shift)
  const scale = exponent - <i32>shift;
  high = fixedProduct(sh, sl, sh, sl);
  const zh = fixedShift(high, fixedLow(), -2 * scale);
  const zl = fixedLow();
  high = series(ODD_SERIES, LAST_TERM, SHORT_TERMS, zh, zl, false);
  high = fixedProduct(high, fixedLow(), zh, zl);
  low = fixedLow();
  // s takes its factor first, which leaves room for the sum
  const kh = fixedProduct(sh, sl, SCALE_HIGH, SCALE_LOW);
  const kl = fixedLow();
  high = fixedProduct(high, low, kh, kl);
  low = fixedLow() + kl;
  logHigh = kh + high + u64(low < kl);
  logLow = low;
  logExponent = scale + 1;
}

/** Adds log2 of index / 32 to a logarithm that is nearer to 0. */
function addTableLogarithm(index: i32): void {
  const entry = LOGARITHMS + ((<usize>(index - 22)) << 4);
  const sign = index < 32 ? SIGN : 0;
  const high = fixedShift(logHigh, logLow, -1 - logExponent);
  const low = fixedLow();
  const wholeLow = load<u64>(entry, 8);
  if (sign != logSign) {
    logHigh = load<u64>(entry) - high - u64(wholeLow < low);
    logLow = wholeLow - low;
  } else {
    logLow = wholeLow + low;
    logHigh = load<u64>(entry) + high + u64(logLow < low);
  }
  logExponent = -1;
  logSign = sign;
}

/** Adds a whole number, not 0, to a logarithm between -0.6 and 0.6. */
function addWhole(whole: i32): void {
  let high = fixedShift(logHigh, logLow, -1 - logExponent);
  let low = fixedLow();
  const sign = whole < 0 ? SIGN : 0;
  let magnitude = <u64>(whole < 0 ? -whole : whole);
  if (sign != logSign && (high | low) != 0) {
    magnitude--;
    high = ~high + u64(low == 0);
    low = 0 - low;
  }
  logSign = sign;
  logExponent = -1;
  if (magnitude != 0) {
    const shift = clz(magnitude);
    low = (high << shift) | (low >> (64 - shift));
    high = (magnitude << shift) | (high >> (64 - shift));
    logExponent = 63 - <i32>shift;
  }
  logHigh = high;
  logLow = low;
}

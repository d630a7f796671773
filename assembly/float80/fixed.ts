// 128-bit binary fractions for the transcendental functions, and the rounding of their results.
//
// A fraction is two words, 0 <= high.low < 1 in units of 2^-128. Products and quotients are cut,
// not rounded, and are a few units low at most: results carry some 115 correct bits, so that
// rounding to 64 gives the number nearest to the exact one but for one case in 2^50. A function
// returns the high word, and the low one through fixedLow().

import { EXPONENT, PE, raise, resultSe, UE } from "./state";
import { roundPackFull } from "./round";
import { highProduct, quotientRemainder, wideQuotient } from "./wide";

let low: u64 = 0;

// @ts-ignore: decorator
@inline
export function fixedLow(): u64 {
  return low;
}

/** a * b. */
// @ts-ignore: decorator
@inline
export function fixedProduct(ah: u64, al: u64, bh: u64, bl: u64): u64 {
  const middle = ah * bh;
  const first = middle + highProduct(ah, bl);
  const second = first + highProduct(al, bh);
  low = second;
  return highProduct(ah, bh) + u64(first < middle) + u64(second < first);
}

/** a shifted right by count >= 0. */
export function fixedShift(high: u64, lower: u64, count: i32): u64 {
  if (count >= 64) {
    low = count < 128 ? high >> (count - 64) : 0;
    return 0;
  }
  low = count == 0 ? lower : (lower >> count) | (high << (64 - count));
  return high >> count;
}

/** n / d, where n < d and bit 63 of d is set. */
export function fixedQuotient(nh: u64, nl: u64, dh: u64, dl: u64): u64 {
  let digit: u64;
  let rest: u64;
  let restHigh: u64 = 0;
  if (nh < dh) {
    digit = wideQuotient(nh, nl, dh);
    rest = quotientRemainder();
  } else {
    digit = <u64>-1; // nh == dh: (dh:nl) - (2^64 - 1) dh = nl + dh
    rest = nl + dh;
    restHigh = u64(rest < nl);
  }
  // rest:0 - digit * dl, which may take the digit down by one or two
  const product = highProduct(digit, dl);
  let below: u64 = 0 - digit * dl;
  const borrow = product + u64(below != 0);
  restHigh -= u64(rest < borrow);
  rest -= borrow;
  while (<i64>restHigh < 0) {
    digit--;
    below += dl;
    const sum = rest + dh;
    const carried = sum + u64(below < dl);
    restHigh += u64(sum < rest) + u64(carried < sum);
    rest = carried;
  }
  low = rest >= dh ? <u64>-1 : wideQuotient(rest, below, dh);
  return digit;
}

/**
 * c0 + x (c1 + x (c2 + ...)) up to term `last`, with minus signs when `alternating`. `table` holds
 * the coefficients; terms from `short` on, where x^short < 2^-56, are taken with 64 bits.
 */
export function series(
  table: usize,
  last: i32,
  short: i32,
  xh: u64,
  xl: u64,
  alternating: bool,
): u64 {
  let at = table + ((<usize>last) << 4);
  let high = load<u64>(at);
  let lower = load<u64>(at, 8);
  let i = last - 1;
  for (; i >= short; i--) {
    at -= 16;
    const product = highProduct(high, xh);
    high = alternating ? load<u64>(at) - product : load<u64>(at) + product;
    lower = 0;
  }
  for (; i >= 0; i--) {
    at -= 16;
    const ph = fixedProduct(high, lower, xh, xl);
    const pl = low;
    const ch = load<u64>(at);
    const cl = load<u64>(at, 8);
    if (alternating) {
      lower = cl - pl;
      high = ch - ph - u64(cl < pl);
    } else {
      lower = cl + pl;
      high = ch + ph + u64(lower < cl);
    }
  }
  low = lower;
  return high;
}

/**
 * Rounds an inexact result high.lower * 2^(exponent - 16383 - 63), leading zeros allowed, and
 * raises #P whatever its digits. The precision control does not apply.
 */
export function packInexact(sign: u32, exponent: i32, high: u64, lower: u64): u64 {
  if (high == 0) {
    high = lower;
    lower = 0;
    exponent -= 64;
  }
  const shift = clz(high);
  if (shift != 0) {
    high = (high << shift) | (lower >> (64 - shift));
    lower <<= shift;
  }
  return roundPackFull(sign, exponent - <i32>shift, high, lower | 1);
}

/**
 * Packs a result that happens to be exact; processors report #P even so, and a denormal one as an
 * underflow. m has bit 63 set.
 */
export function packReportedInexact(sign: u32, exponent: i32, m: u64, lower: u64): u64 {
  const packed = roundPackFull(sign, exponent, m, lower);
  raise((resultSe() & EXPONENT) == 0 ? PE | UE : PE);
  return packed;
}

// FPREM and FPREM1 (SDM vol. 2): exact remainders, in steps when the quotient is large.
//
// With D the difference of the exponents: below 64 the remainder is complete, and the three low
// bits of the quotient go to C0 (bit 2), C3 (bit 1) and C1 (bit 0). From 64 on the instruction
// takes off what the N = 32 + D mod 32 high bits of the quotient stand for and sets C2; the manual
// leaves N open between 32 and 63, this is the value that processors use.

import {
  isDenormal,
  isInfinity,
  isNaNOrUnsupported,
  isSpecial,
  isZero,
  normalizedExponent,
  normalizedMantissa,
  propagate2,
} from "./classify";
import { roundPackFull } from "./round";
import { C0, C1, C2, C3, denormalStops, invalid, result, SIGN, setCodes } from "./state";
import { quotientRemainder, wideQuotient } from "./wide";

/** FPREM: a - b * (a / b cut to an integer), or a step towards it. */
export function remainder(ma: u64, sa: u32, mb: u64, sb: u32): u64 {
  return partialRemainder(ma, sa, mb, sb, false);
}

/** FPREM1: a - b * (a / b rounded to the nearest integer, even in a tie), or a step towards it. */
export function remainderNearest(ma: u64, sa: u32, mb: u64, sb: u32): u64 {
  return partialRemainder(ma, sa, mb, sb, true);
}

function partialRemainder(ma: u64, sa: u32, mb: u64, sb: u32, nearest: bool): u64 {
  setCodes(C1 | C2, 0);
  if (isSpecial(ma, sa) || isSpecial(mb, sb)) {
    if (isNaNOrUnsupported(ma, sa) || isNaNOrUnsupported(mb, sb)) {
      return propagate2(ma, sa, mb, sb);
    }
    if (isInfinity(ma, sa)) return invalid();
  }
  if (isZero(mb, sb)) return invalid();
  if ((isDenormal(ma, sa) || isDenormal(mb, sb)) && denormalStops()) return result(ma, sa);
  setCodes(C0 | C3, 0);
  if (ma == 0) return result(0, sa);
  const exponentA = normalizedExponent(ma, sa);
  ma = normalizedMantissa(ma);
  if (isInfinity(mb, sb)) return roundPackFull(sa & SIGN, exponentA, ma, 0);
  const exponentB = normalizedExponent(mb, sb);
  mb = normalizedMantissa(mb);
  const difference = exponentA - exponentB;
  if (difference >= 64) return step(ma, sa & SIGN, mb, exponentB, difference);
  const least = nearest ? -1 : 0;
  if (difference < least) return roundPackFull(sa & SIGN, exponentA, ma, 0);
  return complete(ma, sa & SIGN, exponentA, mb, exponentB, nearest);
}

let quotientLow: u64 = 0;

/** Remainder of ma * 2^count by mb, 0 <= count < 64; low bits of the quotient in quotientLow. */
function reduce(ma: u64, mb: u64, count: u32): u64 {
  const first = ma >= mb;
  if (first) ma -= mb;
  quotientLow = u64(first) << count;
  if (count == 0) return ma;
  quotientLow += wideQuotient(ma >> (64 - count), ma << count, mb);
  return quotientRemainder();
}

function packRemainder(sign: u32, exponent: i32, m: u64): u64 {
  if (m == 0) return result(0, sign);
  const shift = clz(m);
  return roundPackFull(sign, exponent - <i32>shift, m << shift, 0);
}

function step(ma: u64, sign: u32, mb: u64, exponentB: i32, difference: i32): u64 {
  const count = 32 + (difference & 31);
  const rest = reduce(ma, mb, count);
  const returned = packRemainder(sign, exponentB + difference - count, rest);
  setCodes(C1 | C2, C2);
  return returned;
}

function complete(ma: u64, sign: u32, exponentA: i32, mb: u64, exponentB: i32, nearest: bool): u64 {
  const difference = exponentA - exponentB;
  let quotient: u64 = 0;
  let rest = ma;
  let exponent = exponentA;
  if (difference >= 0) {
    rest = reduce(ma, mb, difference);
    quotient = quotientLow;
    exponent = exponentB;
    if (nearest && (rest > mb - rest || (rest == mb - rest && (quotient & 1) != 0))) {
      rest = mb - rest;
      sign ^= SIGN;
      quotient++;
    }
  } else if (nearest && ma > mb) {
    // a lies between b / 2 and b: the remainder is a - b, in units of a's last bit.
    rest = (mb << 1) - ma;
    sign ^= SIGN;
    quotient = 1;
  }
  const returned = packRemainder(sign, exponent, rest);
  const codes = ((quotient & 4) != 0 ? C0 : 0) | ((quotient & 2) != 0 ? C3 : 0);
  setCodes(C0 | C1 | C2 | C3, codes | ((quotient & 1) != 0 ? C1 : 0));
  return returned;
}

// FRNDINT (SDM vol. 2), and the rounding to an integer that FIST, FISTP and FBSTP share.

import { isDenormal, isInfinity, isSpecial, propagate } from "./classify";
import { roundsUp } from "./round";
import {
  BIAS,
  C1,
  denormalStops,
  EXPONENT,
  result,
  roundingControl,
  SIGN,
  setCodes,
  settle,
} from "./state";

let inexact: u32 = 0;
let roundedUp: u32 = 0;

/** Did the last integerMagnitude drop anything, and did it round away from zero? (0 or 1) */
// @ts-ignore: decorator
@inline
export function integerInexact(): u32 {
  return inexact;
}

// @ts-ignore: decorator
@inline
export function integerRoundedUp(): u32 {
  return roundedUp;
}

/**
 * |value| rounded to an integer in `mode`, for a value that is zero, denormal or normal and below
 * 2^64; 2^64 itself, which only rounding can reach, is 0 with integerRoundedUp(). Raises nothing.
 */
export function integerMagnitude(m: u64, se: u32, mode: u32): u64 {
  const shift = BIAS + 63 - <i32>(se & EXPONENT);
  let whole: u64 = 0;
  let rest: u64 = 0;
  if (shift <= 0) whole = m;
  else if (shift < 64) {
    whole = m >> shift;
    rest = m << (64 - shift);
  } else rest = shift == 64 ? m : u64(m != 0);
  inexact = u32(rest != 0);
  roundedUp = u32(roundsUp(mode, se & SIGN, whole & 1, rest));
  return whole + roundedUp;
}

/** FRNDINT: rounds to an integer by the rounding control. */
export function roundToInteger(m: u64, se: u32): u64 {
  setCodes(C1, 0);
  if (isSpecial(m, se)) return isInfinity(m, se) ? result(m, se) : propagate(m, se);
  if (isDenormal(m, se) && denormalStops()) return result(m, se);
  if (m == 0 || (se & EXPONENT) >= <u32>(BIAS + 63)) return result(m, se);
  const whole = integerMagnitude(m, se, roundingControl());
  settle(inexact, roundedUp);
  const sign = se & SIGN;
  if (whole == 0) return result(0, sign);
  const shift = clz(whole);
  return result(whole << shift, sign | (<u32>(BIAS + 63) - <u32>shift));
}

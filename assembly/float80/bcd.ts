// Packed decimal: FBLD and FBSTP (SDM vol. 1, 4.7).
//
//   byte 9            bytes 8..0
//   sign xxxxxxx      18 digits, two to a byte, the least significant in the low half of byte 0
//
// An operand is `digits`, bytes 0 to 7, and `high`, bytes 8 and 9. A digit above 9 is undefined by
// the manual; it counts with its value, as processors have it.

import { isSpecial } from "./classify";
import { fromInteger } from "./convert_integer";
import { integerInexact, integerMagnitude, integerRoundedUp } from "./round_integer";
import {
  BIAS,
  C1,
  EXPONENT,
  IE,
  INDEFINITE,
  raise,
  result,
  resultSe,
  roundingControl,
  SIGN,
  setCodes,
  settle,
} from "./state";

const LIMIT: u64 = 1000000000000000000; // 10^18

/** FBLD. */
export function loadDecimal(digits: u64, high: u32): u64 {
  setCodes(C1, 0);
  let value: u64 = ((high >> 4) & 15) * 10 + (high & 15);
  for (let shift: i64 = 60; shift >= 0; shift -= 4) value = value * 10 + ((digits >> shift) & 15);
  const m = fromInteger(<i64>value);
  return result(m, resultSe() | (high & SIGN));
}

/**
 * FBSTP: returns bytes 0 to 7, and bytes 8 and 9 through resultSe(). What does not fit raises #IA
 * and gives the packed decimal indefinite. Nothing may be stored when storeBlocked().
 */
export function storeDecimal(m: u64, se: u32): u64 {
  settle(0, 0);
  const fits = !isSpecial(m, se) && (se & EXPONENT) < <u32>(BIAS + 60);
  let value = fits ? integerMagnitude(m, se, roundingControl()) : LIMIT;
  if (value >= LIMIT) {
    raise(IE);
    return result(INDEFINITE, 0xffff);
  }
  settle(integerInexact(), integerRoundedUp());
  let digits: u64 = 0;
  for (let shift: u64 = 0; shift < 64; shift += 4) {
    const quotient = value / 10;
    digits |= (value - quotient * 10) << shift;
    value = quotient;
  }
  const high = <u32>value;
  return result(digits, (se & SIGN) | ((high / 10) << 4) | (high % 10));
}

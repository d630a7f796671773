// Conversions from and to integers: FILD, FIST, FISTP, FISTTP, FIADD, ... (SDM vol. 2).

import { isSpecial } from "./classify";
import { integerInexact, integerMagnitude, integerRoundedUp } from "./round_integer";
import { BIAS, C1, EXPONENT, IE, raise, result, SIGN, setCodes, settle } from "./state";

/** An integer as a pair, exactly; raises nothing and leaves the status word alone. */
// @ts-ignore: decorator
@inline
export function fromInteger(value: i64): u64 {
  if (value == 0) return result(0, 0);
  const sign = <u32>(value >>> 48) & SIGN;
  const magnitude = <u64>(value < 0 ? -value : value);
  const shift = clz(magnitude);
  return result(magnitude << shift, sign | (<u32>(BIAS + 63) - <u32>shift));
}

/** FILD m16, m32, m64: as fromInteger, and clears C1. */
export function loadInteger(value: i64): u64 {
  setCodes(C1, 0);
  return fromInteger(value);
}

/**
 * FIST, FISTP and FISTTP: the value as an integer of `bits` (16, 32 or 64) bits, rounded in `mode`:
 * roundingControl(), or TRUNCATE for FISTTP. What does not fit, NaNs and infinities raise #IA and
 * give the integer indefinite, the most negative one; #D is not raised. Nothing may be stored when
 * storeBlocked().
 */
export function toInteger(m: u64, se: u32, bits: u32, mode: u32): i64 {
  const indefinite = (<i64>-1) << (bits - 1);
  const exponent = <i32>(se & EXPONENT) - BIAS;
  settle(0, 0);
  if (isSpecial(m, se) || exponent >= 64) {
    raise(IE);
    return indefinite;
  }
  const magnitude = integerMagnitude(m, se, mode);
  const negative = (se & SIGN) != 0;
  const limit = (<u64>1) << (bits - 1);
  const wrapped = magnitude == 0 && integerRoundedUp() != 0;
  if (wrapped || magnitude >= limit + u64(negative)) {
    raise(IE);
    return indefinite;
  }
  settle(integerInexact(), integerRoundedUp());
  return negative ? -(<i64>magnitude) : <i64>magnitude;
}

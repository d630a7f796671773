// FMUL (SDM vol. 2): a * b.

import {
  isDenormal,
  isNaNOrUnsupported,
  isNormal,
  isSpecial,
  isZero,
  normalizedExponent,
  normalizedMantissa,
  propagate2,
} from "./classify";
import { deliver, finish } from "./round";
import {
  BIAS,
  C1,
  denormalStops,
  EXPONENT,
  INTEGER_BIT,
  invalid,
  result,
  SIGN,
  setCodes,
} from "./state";
import { highProduct } from "./wide";

/** a * b. */
export function multiply(ma: u64, sa: u32, mb: u64, sb: u32): u64 {
  if (!isNormal(ma, sa) || !isNormal(mb, sb)) return multiplyGeneral(ma, sa, mb, sb);
  const exponent = <i32>(sa & EXPONENT) + <i32>(sb & EXPONENT) - BIAS;
  return product((sa ^ sb) & SIGN, exponent, ma, mb);
}

/** Product of mantissas with their integer bits set, for the sum of their exponents. */
// @ts-ignore: decorator
@inline
function product(sign: u32, exponent: i32, ma: u64, mb: u64): u64 {
  const high = highProduct(ma, mb);
  const low = ma * mb;
  const large = high >> 63;
  const shift = large ^ 1;
  return finish(sign, exponent + <i32>large, (high << shift) | ((low >> 63) & shift), low << shift);
}

/**
 * a * b, both normal, to the register at `at` while `isQuick`; false where it must be done by
 * multiply.
 */
// @ts-ignore: decorator
@inline
export function quickMultiply(at: usize, ma: u64, sa: u32, mb: u64, sb: u32): bool {
  const high = highProduct(ma, mb);
  const low = ma * mb;
  const large = high >> 63;
  const shift = large ^ 1;
  const exponent = <i32>(sa & EXPONENT) + <i32>(sb & EXPONENT) - BIAS + <i32>large;
  const hi = (high << shift) | ((low >> 63) & shift);
  return deliver(at, (sa ^ sb) & SIGN, exponent, hi, low << shift);
}

function multiplyGeneral(ma: u64, sa: u32, mb: u64, sb: u32): u64 {
  setCodes(C1, 0);
  const sign = (sa ^ sb) & SIGN;
  if (isSpecial(ma, sa) || isSpecial(mb, sb)) return multiplySpecial(ma, sa, mb, sb);
  if ((isDenormal(ma, sa) || isDenormal(mb, sb)) && denormalStops()) return result(ma, sa);
  if (ma == 0 || mb == 0) return result(0, sign);
  const exponent = normalizedExponent(ma, sa) + normalizedExponent(mb, sb) - BIAS;
  return product(sign, exponent, normalizedMantissa(ma), normalizedMantissa(mb));
}

function multiplySpecial(ma: u64, sa: u32, mb: u64, sb: u32): u64 {
  if (isNaNOrUnsupported(ma, sa) || isNaNOrUnsupported(mb, sb)) return propagate2(ma, sa, mb, sb);
  if (isZero(ma, sa) || isZero(mb, sb)) return invalid();
  if ((isDenormal(ma, sa) || isDenormal(mb, sb)) && denormalStops()) return result(ma, sa);
  return result(INTEGER_BIT, ((sa ^ sb) & SIGN) | EXPONENT);
}

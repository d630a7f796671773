// FDIV, FDIVR (SDM vol. 2): a / b, b / a.

import {
  isDenormal,
  isInfinity,
  isNaNOrUnsupported,
  isNormal,
  isSpecial,
  isZero,
  normalizedExponent,
  normalizedMantissa,
  propagate2,
} from "./classify";
import { finish } from "./round";
import {
  BIAS,
  C1,
  denormalStops,
  EXPONENT,
  INTEGER_BIT,
  invalid,
  raise,
  result,
  SIGN,
  setCodes,
  ZE,
} from "./state";
import { quotientRemainder, wideQuotient } from "./wide";

/**
 * Fraction below a quotient's last bit, of which only zero, less and more than half matter: the
 * quotient of two 64-bit numbers never lies half way between two others.
 */
// @ts-ignore: decorator
@inline
function fractionOf(rest: u64, divisor: u64): u64 {
  return (u64(rest >= divisor - rest) << 63) | u64(rest != 0);
}

/** a / b. (FDIVR is divide with its operands exchanged.) */
export function divide(ma: u64, sa: u32, mb: u64, sb: u32): u64 {
  if (!isNormal(ma, sa) || !isNormal(mb, sb)) return divideGeneral(ma, sa, mb, sb);
  const exponent = <i32>(sa & EXPONENT) - <i32>(sb & EXPONENT) + BIAS;
  return quotient((sa ^ sb) & SIGN, exponent, ma, mb);
}

/** Quotient of mantissas with their integer bits set, for the difference of their exponents. */
// @ts-ignore: decorator
@inline
function quotient(sign: u32, exponent: i32, ma: u64, mb: u64): u64 {
  const large = u64(ma >= mb);
  const digits = wideQuotient(ma >> large, (ma & large) << 63, mb);
  const fraction = fractionOf(quotientRemainder(), mb);
  return finish(sign, exponent - 1 + <i32>large, digits, fraction);
}

function divideGeneral(ma: u64, sa: u32, mb: u64, sb: u32): u64 {
  setCodes(C1, 0);
  const sign = (sa ^ sb) & SIGN;
  if (isSpecial(ma, sa) || isSpecial(mb, sb)) return divideSpecial(ma, sa, mb, sb);
  if (mb == 0) {
    if (ma == 0) return invalid();
    raise(ZE);
    return result(INTEGER_BIT, sign | EXPONENT);
  }
  if ((isDenormal(ma, sa) || isDenormal(mb, sb)) && denormalStops()) return result(ma, sa);
  if (ma == 0) return result(0, sign);
  const exponent = normalizedExponent(ma, sa) - normalizedExponent(mb, sb) + BIAS;
  return quotient(sign, exponent, normalizedMantissa(ma), normalizedMantissa(mb));
}

function divideSpecial(ma: u64, sa: u32, mb: u64, sb: u32): u64 {
  if (isNaNOrUnsupported(ma, sa) || isNaNOrUnsupported(mb, sb)) return propagate2(ma, sa, mb, sb);
  if (isInfinity(ma, sa) && isInfinity(mb, sb)) return invalid();
  if ((isDenormal(ma, sa) || isDenormal(mb, sb)) && denormalStops()) return result(ma, sa);
  const sign = (sa ^ sb) & SIGN;
  return isInfinity(ma, sa) ? result(INTEGER_BIT, sign | EXPONENT) : result(0, sign);
}

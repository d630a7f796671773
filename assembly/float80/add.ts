// FADD, FSUB, FSUBR (SDM vol. 2): a + b, a - b, b - a.
//
// Two normal operands are combined at once, with few branches, since those that depend on the
// digits are mispredicted. addGeneral is for all the others, and right for any.

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
import { cancelledZero, deliver, finish, roundPack, shiftedLow } from "./round";
import {
  C1,
  denormalStops,
  EXPONENT,
  invalid,
  isDefaultRounding,
  result,
  roundingControl,
  SIGN,
  setCodes,
  settle,
} from "./state";

/** a + b. */
export function add(ma: u64, sa: u32, mb: u64, sb: u32): u64 {
  if (isNormal(ma, sa) && isNormal(mb, sb)) return combine(ma, sa, mb, sb);
  return addGeneral(ma, sa, mb, sb, 0);
}

/** a - b. (FSUBR is subtract with its operands exchanged.) */
export function subtract(ma: u64, sa: u32, mb: u64, sb: u32): u64 {
  if (isNormal(ma, sa) && isNormal(mb, sb)) return combine(ma, sa, mb, sb ^ SIGN);
  return addGeneral(ma, sa, mb, sb, SIGN);
}

/** a + b, both normal. */
// @ts-ignore: decorator
@inline
function combine(ma: u64, sa: u32, mb: u64, sb: u32): u64 {
  const exponentA = <i32>(sa & EXPONENT);
  const exponentB = <i32>(sb & EXPONENT);
  return ((sa ^ sb) & SIGN) == 0
    ? sum(sa & SIGN, exponentA, ma, exponentB, mb)
    : difference(sa & SIGN, exponentA, ma, exponentB, mb);
}

/** Fraction of 2^64 that a right shift by `distance` >= 0 drops, sticky. */
// @ts-ignore: decorator
@inline
function dropped(m: u64, distance: u32): u64 {
  if (distance < 64) return distance == 0 ? 0 : m << (64 - distance);
  return shiftedLow(m, 0, distance);
}

/** |a| + |b| with that sign; integer bits are set, exponents may be any. */
// @ts-ignore: decorator
@inline
function sum(sign: u32, exponentA: i32, ma: u64, exponentB: i32, mb: u64): u64 {
  const exchange = exponentA < exponentB ? ma ^ mb : 0;
  const large = ma ^ exchange;
  const small = mb ^ exchange;
  const distance = <u32>abs(exponentA - exponentB);
  const rest = dropped(small, distance);
  const high = large + (distance < 64 ? small >> distance : 0);
  const carry = u64(high < large);
  return finish(
    sign,
    max(exponentA, exponentB) + <i32>carry,
    (high >> carry) | (carry << 63),
    (rest >> carry) | (rest & carry) | ((high & carry) << 63),
  );
}

/** |a| - |b| with that sign, or the other when |b| is larger; as sum. */
// @ts-ignore: decorator
@inline
function difference(sign: u32, exponentA: i32, ma: u64, exponentB: i32, mb: u64): u64 {
  const smaller = exponentA < exponentB || (exponentA == exponentB && ma < mb);
  const exchange = smaller ? ma ^ mb : 0;
  const large = ma ^ exchange;
  const small = mb ^ exchange;
  const distance = <u32>abs(exponentA - exponentB);
  const rest = dropped(small, distance);
  const high = large - (distance < 64 ? small >> distance : 0) - u64(rest != 0);
  const low: u64 = 0 - rest;
  sign ^= u32(smaller) << 15;
  const exponent = max(exponentA, exponentB);
  if (high == 0) return cancelled(sign, exponent, low);
  const shift = clz(high);
  const filled = (high << shift) | ((low >> 1) >> (63 - shift));
  return finish(sign, exponent - <i32>shift, filled, low << shift);
}

/**
 * a + b, both normal, to the register at `at` while `isQuick`; false where it must be done by add.
 */
// @ts-ignore: decorator
@inline
export function quickAdd(at: usize, ma: u64, sa: u32, mb: u64, sb: u32): bool {
  const exponentA = <i32>(sa & EXPONENT);
  const exponentB = <i32>(sb & EXPONENT);
  const step = exponentA - exponentB;
  const smaller = step < 0 || (step == 0 && ma < mb);
  const large = smaller ? mb : ma;
  const small = smaller ? ma : mb;
  const sign = (smaller ? sb : sa) & SIGN;
  const exponent = smaller ? exponentB : exponentA;
  const distance = <u32>abs(step);
  if (distance > 63) return false;
  const shifted = small >> distance;
  // Shifted twice: by 64 in all where the distance is 0.
  const rest = (small << 1) << (63 - distance);
  if (((sa ^ sb) & SIGN) == 0) {
    const high = large + shifted;
    const carry = u64(high < large);
    return deliver(
      at,
      sign,
      exponent + <i32>carry,
      (high >> carry) | (carry << 63),
      (rest >> carry) | (rest & carry) | ((high & carry) << 63),
    );
  }
  const high = large - shifted - u64(rest != 0);
  if (high == 0) return false;
  const low: u64 = 0 - rest;
  const shift = clz(high);
  const filled = (high << shift) | ((low >> 1) >> (63 - shift));
  return deliver(at, sign, exponent - <i32>shift, filled, low << shift);
}

/** A difference that leaves only the bit below the mantissa, or nothing. */
function cancelled(sign: u32, exponent: i32, low: u64): u64 {
  if (low == 0) return cancelledZero();
  return roundPack(sign, exponent - 64 - <i32>clz(low), low << clz(low), 0);
}

/** a + b, where b's sign is exchanged by `flip` unless b is a NaN. Right for all operands. */
function addGeneral(ma: u64, sa: u32, mb: u64, sb: u32, flip: u32): u64 {
  if (isNormal(ma, sa) && isZero(mb, sb) && isDefaultRounding()) {
    settle(0, 0);
    return result(ma, sa);
  }
  setCodes(C1, 0);
  if (isSpecial(ma, sa) || isSpecial(mb, sb)) return addSpecial(ma, sa, mb, sb, flip);
  if ((isDenormal(ma, sa) || isDenormal(mb, sb)) && denormalStops()) return result(ma, sa);
  const signB = (sb ^ flip) & SIGN;
  const signA = sa & SIGN;
  if (mb == 0) {
    if (ma != 0) return roundPack(signA, normalizedExponent(ma, sa), normalizedMantissa(ma), 0);
    if (signA == signB) return result(0, signA);
    return cancelledZero();
  }
  const exponentB = normalizedExponent(mb, sb);
  mb = normalizedMantissa(mb);
  if (ma == 0) return roundPack(signB, exponentB, mb, 0);
  const exponentA = normalizedExponent(ma, sa);
  ma = normalizedMantissa(ma);
  return signA == signB
    ? sum(signA, exponentA, ma, exponentB, mb)
    : difference(signA, exponentA, ma, exponentB, mb);
}

function addSpecial(ma: u64, sa: u32, mb: u64, sb: u32, flip: u32): u64 {
  if (isNaNOrUnsupported(ma, sa) || isNaNOrUnsupported(mb, sb)) return propagate2(ma, sa, mb, sb);
  const infiniteA = isInfinity(ma, sa);
  const infiniteB = isInfinity(mb, sb);
  if (infiniteA && infiniteB && ((sa ^ sb ^ flip) & SIGN) != 0) return invalid();
  if ((isDenormal(ma, sa) || isDenormal(mb, sb)) && denormalStops()) return result(ma, sa);
  return infiniteA ? result(ma, sa) : result(mb, sb ^ flip);
}

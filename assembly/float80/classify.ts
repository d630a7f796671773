// Classes of 80-bit values, and what an operation does with NaNs and unsupported encodings.
//
//   exponent  integer bit  fraction   class (SDM vol. 1, table 8-3)
//   0         0            0          zero
//   0         0            not 0      denormal
//   0         1            any        pseudo-denormal: a denormal operand of exponent 1
//   1..7ffe   1            any        normal
//   1..7ffe   0            any        unnormal: unsupported
//   7fff      1            0          infinity
//   7fff      1            not 0      NaN, quiet when bit 62 is set
//   7fff      0            any        pseudo-infinity, pseudo-NaN: unsupported
//
// Which NaN survives: SDM vol. 1, table 4-7 (x87 column).

import {
  C0,
  C1,
  C2,
  C3,
  EXPONENT,
  IE,
  INTEGER_BIT,
  invalid,
  raise,
  result,
  SIGN,
  setCodes,
} from "./state";

const QUIET: u64 = 0x4000000000000000;

// @ts-ignore: decorator
@inline
export function isNormal(m: u64, se: u32): bool {
  return ((se + 1) & EXPONENT) > 1 && <i64>m < 0;
}

/** Both normal? */
// @ts-ignore: decorator
@inline
export function areNormal(ma: u64, sa: u32, mb: u64, sb: u32): bool {
  const finite = u32(((sa + 1) & EXPONENT) > 1) & u32(((sb + 1) & EXPONENT) > 1);
  return (finite & u32(<i64>(ma & mb) < 0)) != 0;
}

/** Infinity, NaN, or an unsupported encoding: what is left are zeros, denormals and normals. */
// @ts-ignore: decorator
@inline
export function isSpecial(m: u64, se: u32): bool {
  const exponent = se & EXPONENT;
  return exponent == EXPONENT || (exponent != 0 && <i64>m >= 0);
}

// @ts-ignore: decorator
@inline
export function isUnsupported(m: u64, se: u32): bool {
  return (se & EXPONENT) != 0 && <i64>m >= 0;
}

// @ts-ignore: decorator
@inline
export function isInfinity(m: u64, se: u32): bool {
  return (se & EXPONENT) == EXPONENT && m == INTEGER_BIT;
}

/** Quiet or signalling. */
// @ts-ignore: decorator
@inline
export function isNaN80(m: u64, se: u32): bool {
  return (se & EXPONENT) == EXPONENT && m > INTEGER_BIT;
}

// @ts-ignore: decorator
@inline
export function isSignalling(m: u64, se: u32): bool {
  return (se & EXPONENT) == EXPONENT && m > INTEGER_BIT && (m & QUIET) == 0;
}

/** Zero of either sign. An exponent of 0 with a mantissa of 0; nothing else is. */
// @ts-ignore: decorator
@inline
export function isZero(m: u64, se: u32): bool {
  return m == 0 && (se & EXPONENT) == 0;
}

/** Denormal or pseudo-denormal: raises #D. */
// @ts-ignore: decorator
@inline
export function isDenormal(m: u64, se: u32): bool {
  return (se & EXPONENT) == 0 && m != 0;
}

/** NaN or unsupported: decides the result of an operation alone. */
// @ts-ignore: decorator
@inline
export function isNaNOrUnsupported(m: u64, se: u32): bool {
  return isNaN80(m, se) || isUnsupported(m, se);
}

/** Result of a one-operand operation on a NaN or an unsupported value. */
export function propagate(m: u64, se: u32): u64 {
  if (isUnsupported(m, se)) return invalid();
  if ((m & QUIET) == 0) raise(IE);
  return result(m | QUIET, se);
}

/** Result of a two-operand operation of which at least one operand is a NaN or unsupported. */
export function propagate2(ma: u64, sa: u32, mb: u64, sb: u32): u64 {
  if (isUnsupported(ma, sa) || isUnsupported(mb, sb)) return invalid();
  const signallingA = isSignalling(ma, sa);
  const signallingB = isSignalling(mb, sb);
  if (signallingA || signallingB) raise(IE);
  let first = true;
  if (!isNaN80(ma, sa)) first = false;
  else if (isNaN80(mb, sb)) {
    // Of two NaNs a quiet one, else that of the larger significand, else the positive one.
    if (signallingA != signallingB) first = signallingB;
    else first = ma > mb || (ma == mb && sa < sb);
  }
  return first ? result(ma | QUIET, sa) : result(mb | QUIET, sb);
}

/** Mantissa of a denormal moved up so that its integer bit is set; see normalizedExponent. */
// @ts-ignore: decorator
@inline
export function normalizedMantissa(m: u64): u64 {
  return m << clz(m);
}

/** Biased exponent that goes with normalizedMantissa; below 1 for a denormal. m is not zero. */
// @ts-ignore: decorator
@inline
export function normalizedExponent(m: u64, se: u32): i32 {
  const exponent = <i32>(se & EXPONENT);
  return exponent != 0 ? exponent : 1 - <i32>clz(m);
}

/** FXAM for a register that is not empty: sets C3 C2 C0 to the class, C1 to the sign. */
export function examine(m: u64, se: u32): void {
  const exponent = se & EXPONENT;
  let codes: u32 = 0;
  if (exponent == 0) codes = m == 0 ? C3 : C3 | C2;
  else if (<i64>m >= 0) codes = 0;
  else if (exponent != EXPONENT) codes = C2;
  else codes = m == INTEGER_BIT ? C2 | C0 : C0;
  setCodes(C0 | C1 | C2 | C3, codes | ((se & SIGN) != 0 ? C1 : 0));
}

// Rounding of an exact result to the format and its precision: the end of every slow path.
//
// The exact value is  hi.lo * 2^(exponent - 16383 - 63)  with bit 63 of hi set, lo the 64 fraction
// bits below hi, and bit 0 of lo sticky (set when anything is below it). Precision control keeps
// 24, 53 or 64 bits of hi, whatever the exponent: a denormal result is first shifted right, then
// rounded at the same bit position (SDM vol. 1, 8.1.5.2, 4.8.4 and 8.5.4 to 8.5.6).
//
// Tininess is detected after rounding, as if the exponent were unbounded. A masked underflow is
// reported only with an inexact result, an unmasked one always.

import {
  C1,
  control,
  INTEGER_BIT,
  isDefaultRounding,
  OE,
  PE,
  raise,
  result,
  roundingControl,
  SIGN,
  setCodes,
  settle,
  UE,
  unmasked,
} from "./state";

/** What an unmasked overflow subtracts from the exponent and an underflow adds (SDM 8.5.4). */
const BIAS_ADJUSTMENT: i32 = 24576;
const LARGEST: i32 = 0x7ffe;

/** Mantissa bits below the precision of the control word: 0, 11 or 40. */
// @ts-ignore: decorator
@inline
function droppedBits(): u64 {
  const precision = (control() >> 8) & 3;
  return precision == 2 ? 11 : precision == 0 ? 40 : 0;
}

/** Does rounding in `mode` go away from zero? `rest`: the dropped bits as a fraction of 2^64. */
// @ts-ignore: decorator
@inline
export function roundsUp(mode: u32, sign: u32, odd: u64, rest: u64): bool {
  if (mode == 0) return rest > INTEGER_BIT || (rest == INTEGER_BIT && odd != 0);
  if (mode == 3 || rest == 0) return false;
  return mode == 1 ? sign != 0 : sign == 0;
}

/** lo of hi:lo shifted right by count >= 1, sticky. */
// @ts-ignore: decorator
@inline
export function shiftedLow(hi: u64, lo: u64, count: u32): u64 {
  if (count < 64) return (hi << (64 - count)) | (lo >> count) | u64(lo << (64 - count) != 0);
  if (count == 64) return hi | u64(lo != 0);
  if (count < 128) return (hi >> (count - 64)) | u64(((hi << (128 - count)) | lo) != 0);
  return u64((hi | lo) != 0);
}

// @ts-ignore: decorator
@inline
export function shiftedHigh(hi: u64, count: u32): u64 {
  return count < 64 ? hi >> count : 0;
}

function overflow(sign: u32, exponent: i32, kept: u64, inexact: u32, up: u32, drop: u64): u64 {
  if (unmasked(OE)) {
    raise(OE);
    settle(inexact, up);
    return result(kept, sign | <u32>(exponent - BIAS_ADJUSTMENT));
  }
  raise(OE | PE);
  const infinite = roundsUp(roundingControl(), sign, 1, INTEGER_BIT | 1);
  setCodes(C1, infinite ? C1 : 0);
  if (infinite) return result(INTEGER_BIT, sign | 0x7fff);
  return result((<u64>-1 >> drop) << drop, sign | <u32>LARGEST);
}

/**
 * Masked underflow with an inexact result: hi.lo, of an exponent below 1, as a denormal. Rounding
 * up may make it the smallest normal number; it stays an underflow.
 */
function underflow(sign: u32, exponent: i32, hi: u64, lo: u64, drop: u64): u64 {
  raise(UE);
  const count = <u32>(1 - exponent);
  lo = shiftedLow(hi, lo, count);
  hi = shiftedHigh(hi, count);
  const rest = fractionBelow(hi, lo, drop);
  let kept = (hi >> drop) << drop;
  const up = roundsUp(roundingControl(), sign, (kept >> drop) & 1, rest);
  if (up) kept += (<u64>1) << drop;
  settle(u32(rest != 0), u32(up));
  return result(kept, sign | u32(<i64>kept < 0));
}

/** The `drop` low bits of hi and then lo, as a fraction of 2^64, sticky. */
// @ts-ignore: decorator
@inline
function fractionBelow(hi: u64, lo: u64, drop: u64): u64 {
  if (drop == 0) return lo;
  return (hi << (64 - drop)) | (lo >> drop) | u64(lo << (64 - drop) != 0);
}

/** Is the result exact once it is denormal? */
// @ts-ignore: decorator
@inline
function isExactTiny(exponent: i32, hi: u64, lo: u64, drop: u64): bool {
  const zeros = <i32>ctz(hi);
  return lo == 0 && zeros >= <i32>drop + 1 - exponent;
}

/**
 * Rounds by the control word, with exceptions and C1, and packs. sign: 0 or 0x8000; exponent:
 * biased, any value; hi has bit 63 set.
 */
export function roundPack(sign: u32, exponent: i32, hi: u64, lo: u64): u64 {
  return roundTo(sign, exponent, hi, lo, droppedBits());
}

/**
 * roundPack with the common case in line: the rounding that Linux starts a process with, a result
 * in the normal range, no carry out of the mantissa. Free of branches that depend on the digits.
 */
// @ts-ignore: decorator
@inline
export function finish(sign: u32, exponent: i32, hi: u64, lo: u64): u64 {
  const up = (lo >> 63) & (hi | u64(lo << 1 != 0));
  const kept = hi + up;
  if (<u32>(exponent - 1) < <u32>LARGEST && kept != 0 && isDefaultRounding()) {
    settle(u32(lo != 0), <u32>up);
    return result(kept, sign | <u32>exponent);
  }
  return roundTo(sign, exponent, hi, lo, droppedBits());
}

/**
 * `finish` for an instruction: the ordinary case goes to the register at `at` at once. False where
 * it is none, and nothing has changed. Only while `isQuick`.
 */
// @ts-ignore: decorator
@inline
export function deliver(at: usize, sign: u32, exponent: i32, hi: u64, lo: u64): bool {
  // More than one half, or one half with an odd mantissa.
  const up = u64(lo > INTEGER_BIT - (hi & 1));
  const kept = hi + up;
  if (<u32>(exponent - 1) >= <u32>LARGEST || kept == 0) return false;
  settle(u32(lo != 0), <u32>up);
  store<u64>(at, kept);
  store<u16>(at, sign | <u32>exponent, 8);
  return true;
}

/** As roundPack, at 64 bits whatever the precision control says (SDM vol. 1, 8.1.5.2). */
export function roundPackFull(sign: u32, exponent: i32, hi: u64, lo: u64): u64 {
  return roundTo(sign, exponent, hi, lo, 0);
}

function roundTo(sign: u32, exponent: i32, hi: u64, lo: u64, drop: u64): u64 {
  const rest = fractionBelow(hi, lo, drop);
  let kept = (hi >> drop) << drop;
  const inexact = u32(rest != 0);
  const up = u32(roundsUp(roundingControl(), sign, (kept >> drop) & 1, rest));
  let rounded = exponent;
  if (up) {
    kept += (<u64>1) << drop;
    if (kept == 0) {
      kept = INTEGER_BIT;
      rounded++;
    }
  }
  if (rounded < 1) {
    if (unmasked(UE)) {
      raise(UE);
      settle(inexact, up);
      return result(kept, sign | <u32>(rounded + BIAS_ADJUSTMENT));
    }
    if (!isExactTiny(exponent, hi, lo, drop)) return underflow(sign, exponent, hi, lo, drop);
    settle(0, 0);
    return result(hi >> <u64>(1 - exponent), sign);
  }
  if (rounded > LARGEST) return overflow(sign, rounded, kept, inexact, up, drop);
  settle(inexact, up);
  return result(kept, sign | <u32>rounded);
}

/** Signed zero that an exact cancellation gives: -0 only when rounding down (SDM 4.8.3.1). */
export function cancelledZero(): u64 {
  settle(0, 0);
  return result(0, roundingControl() == 1 ? SIGN : 0);
}

// Single and double precision with IA-32's rules, bit for bit and flag for flag: what the fast
// paths of cpu/simd.ts fall back on. Integer arithmetic only, one code for both formats.
//
// A number is its bits in a u64; `fraction` names the format by the width of its fraction field, 23
// or 52. Inside, a finite number other than zero is significand * 2^(exponent - 63), where bit 63
// of the significand is set; bits that were shifted out are or-ed into bit 0 ("jammed"), which
// suffices to round correctly, as at least nine bits are always below the rounding position.
//
// Exceptions of an instruction collect in `raised`, over all its elements; cpu/simd.ts then settles
// what the instruction does. Sources: SDM vol. 1, 4.8.4, 4.9, 10.2.3, 11.5.2 and appendix E; IEEE
// 754.

import { MXCSR } from "../layout/cpu_state";
import {
  FLOAT_ADD,
  FLOAT_DIVIDE,
  FLOAT_MAX,
  FLOAT_MIN,
  FLOAT_MULTIPLY,
  FLOAT_SQRT,
  FLOAT_SUBTRACT,
} from "../layout/simd_operation";

/** Flags of MXCSR; each one's mask lies 7 bits above it. */
export const IE: u32 = 1;
export const DE: u32 = 2;
export const ZE: u32 = 4;
export const OE: u32 = 8;
export const UE: u32 = 16;
export const PE: u32 = 32;
export const DAZ: u32 = 0x40;
export const FTZ: u32 = 0x8000;

/** MXCSR's rounding control, and CVTT's. */
const NEAREST: u32 = 0;
const DOWN: u32 = 1;
const UP: u32 = 2;
export const TRUNCATE: u32 = 3;

const TOP: u64 = 0x8000000000000000;

let raised: u32 = 0;

// @ts-ignore: decorator
@inline
export function clearRaised(): void {
  raised = 0;
}

// @ts-ignore: decorator
@inline
export function raisedFlags(): u32 {
  return raised;
}

// @ts-ignore: decorator
@inline
export function raiseFlags(flags: u32): void {
  raised |= flags;
}

// @ts-ignore: decorator
@inline
export function roundingMode(): u32 {
  return (load<u32>(MXCSR) >> 13) & 3;
}

// @ts-ignore: decorator
@inline
function signBit(fraction: u32): u64 {
  return fraction == 52 ? TOP : 0x80000000;
}

// @ts-ignore: decorator
@inline
function infinity(fraction: u32): u64 {
  return fraction == 52 ? 0x7ff0000000000000 : 0x7f800000;
}

// @ts-ignore: decorator
@inline
function bias(fraction: u32): i32 {
  return fraction == 52 ? 1023 : 127;
}

// @ts-ignore: decorator
@inline
function quietBit(fraction: u32): u64 {
  return (<u64>1) << (fraction - 1);
}

/** The default NaN: quiet, negative ("real indefinite", SDM vol. 1, 4.8.3.7). */
// @ts-ignore: decorator
@inline
function indefinite(fraction: u32): u64 {
  return signBit(fraction) | infinity(fraction) | quietBit(fraction);
}

// @ts-ignore: decorator
@inline
function magnitude(fraction: u32, x: u64): u64 {
  return x & (signBit(fraction) - 1);
}

// @ts-ignore: decorator
@inline
export function isNaNBits(fraction: u32, x: u64): bool {
  return magnitude(fraction, x) > infinity(fraction);
}

// @ts-ignore: decorator
@inline
export function isSignaling(fraction: u32, x: u64): bool {
  return isNaNBits(fraction, x) && !(x & quietBit(fraction));
}

// @ts-ignore: decorator
@inline
function isInfinite(fraction: u32, x: u64): bool {
  return magnitude(fraction, x) == infinity(fraction);
}

// @ts-ignore: decorator
@inline
function isZero(fraction: u32, x: u64): bool {
  return magnitude(fraction, x) == 0;
}

// @ts-ignore: decorator
@inline
function isDenormal(fraction: u32, x: u64): bool {
  const m = magnitude(fraction, x);
  return m != 0 && m >> fraction == 0;
}

/** With denormals-are-zeros a denormal operand becomes a zero of its sign. */
function operandOf(fraction: u32, x: u64): u64 {
  return load<u32>(MXCSR) & DAZ && isDenormal(fraction, x) ? x & signBit(fraction) : x;
}

function noteDenormal(fraction: u32, x: u64): void {
  if (isDenormal(fraction, x)) raised |= DE;
}

function invalid(fraction: u32): u64 {
  raised |= IE;
  return indefinite(fraction);
}

/** Result of an operation of which an operand is a NaN (SDM vol. 1, table 4-7, SSE rows). */
function propagate(fraction: u32, a: u64, b: u64): u64 {
  if (isSignaling(fraction, a) || isSignaling(fraction, b)) raised |= IE;
  return (isNaNBits(fraction, a) ? a : b) | quietBit(fraction);
}

/** Significand with bit 63 set, of a finite number other than zero. */
function significandOf(fraction: u32, x: u64): u64 {
  const m = magnitude(fraction, x);
  if (m >> fraction == 0) return m << clz(m);
  return (m << (63 - fraction)) | TOP; // the exponent's upper bits fall out at the top
}

function exponentOf(fraction: u32, x: u64): i32 {
  const m = magnitude(fraction, x);
  const field = <i32>(m >> fraction);
  if (field == 0) return 64 - <i32>clz(m) - <i32>fraction - bias(fraction);
  return field - bias(fraction);
}

/** `x` shifted right, a 1 among the lost bits kept in bit 0. */
// @ts-ignore: decorator
@inline
function shiftJam(x: u64, count: u32): u64 {
  if (count == 0) return x;
  if (count > 63) return u64(x != 0);
  return (x >> count) | u64(x << (64 - count) != 0);
}

/** What rounding adds below the last place, of `below` dropped bits. */
function roundingIncrement(mode: u32, negative: bool, below: u32): u64 {
  if (mode == NEAREST) return (<u64>1) << (below - 1);
  const away = mode == UP ? !negative : mode == DOWN ? negative : false;
  return away ? ((<u64>1) << below) - 1 : 0;
}

function overflow(fraction: u32, sign: u64, mode: u32): u64 {
  // Unmasked, PE is of the rounding with an unbounded exponent, which the caller has seen to.
  raised |= load<u32>(MXCSR) & (OE << 7) ? OE | PE : OE;
  const toInfinity = mode == NEAREST || mode == (sign ? DOWN : UP);
  return sign | (toInfinity ? infinity(fraction) : infinity(fraction) - 1);
}

/**
 * Rounds significand * 2^(exponent - 63) into the format, with MXCSR's mode and FTZ. Tiny is what
 * is below the least normal number after rounding with an unbounded exponent (SDM vol. 1, 4.9.1.5).
 */
function pack(fraction: u32, sign: u64, exponent: i32, significand: u64): u64 {
  const mode = roundingMode();
  const below = 63 - fraction;
  const mask = ((<u64>1) << below) - 1;
  const increment = roundingIncrement(mode, sign != 0, below);
  const least = 1 - bias(fraction);
  let biased = exponent + bias(fraction) - 1;
  let tiny = false;
  if (exponent < least) {
    tiny = exponent < least - 1 || significand + increment >= significand;
    if (tiny) {
      const control = load<u32>(MXCSR);
      if (!(control & (UE << 7))) {
        // Unmasked: the exception is raised, exact or not; PE is of the unbounded rounding.
        raised |= UE | (significand & mask ? PE : 0);
        return 0;
      }
      if (control & FTZ) {
        raised |= UE | PE;
        return sign;
      }
    }
    significand = shiftJam(significand, least - exponent);
    biased = 0;
  }
  const lost = significand & mask;
  if (lost) raised |= tiny ? PE | UE : PE;
  const rounded = significand + increment;
  let kept = rounded >> below;
  if (rounded < significand) kept |= (<u64>1) << (fraction + 1);
  if (mode == NEAREST && lost == (<u64>1) << (below - 1)) kept &= ~(<u64>1);
  const result = ((<u64>biased) << fraction) + kept;
  if (result >= infinity(fraction)) return overflow(fraction, sign, mode);
  return sign | result;
}

/** The number again, through rounding: for sums with zero, which FTZ and #U see as well. */
function repack(fraction: u32, x: u64): u64 {
  return pack(fraction, x & signBit(fraction), exponentOf(fraction, x), significandOf(fraction, x));
}

/** a + b of finite numbers, neither zero. */
function addFinite(fraction: u32, a: u64, b: u64): u64 {
  if (magnitude(fraction, a) < magnitude(fraction, b)) {
    const t = a;
    a = b;
    b = t;
  }
  const sign = a & signBit(fraction);
  let exponent = exponentOf(fraction, a);
  const big = significandOf(fraction, a) >> 1;
  const small = shiftJam(significandOf(fraction, b) >> 1, exponent - exponentOf(fraction, b));
  if (sign == (b & signBit(fraction))) {
    const sum = big + small;
    if (sum & TOP) return pack(fraction, sign, exponent + 1, sum);
    return pack(fraction, sign, exponent, sum << 1);
  }
  const difference = big - small;
  if (difference == 0) return roundingMode() == DOWN ? signBit(fraction) : 0;
  const shift = <u32>clz(difference);
  return pack(fraction, sign, exponent + 1 - shift, difference << shift);
}

function add(fraction: u32, a: u64, b: u64): u64 {
  if (isInfinite(fraction, a)) {
    if (isInfinite(fraction, b) && a != b) return invalid(fraction);
    noteDenormal(fraction, b);
    return a;
  }
  noteDenormal(fraction, a);
  noteDenormal(fraction, b);
  if (isInfinite(fraction, b)) return b;
  if (isZero(fraction, a)) {
    if (!isZero(fraction, b)) return repack(fraction, b);
    return a == b ? a : roundingMode() == DOWN ? signBit(fraction) : 0;
  }
  return isZero(fraction, b) ? repack(fraction, a) : addFinite(fraction, a, b);
}

/** High 64 bits of the product, the low ones jammed into bit 0. */
function multiplyHigh(a: u64, b: u64): u64 {
  const a1 = a >> 32;
  const a0 = a & 0xffffffff;
  const b1 = b >> 32;
  const b0 = b & 0xffffffff;
  const low = a0 * b0;
  const middle1 = a1 * b0 + (low >> 32);
  const middle2 = a0 * b1 + (middle1 & 0xffffffff);
  const rest = (middle2 << 32) | (low & 0xffffffff);
  return (a1 * b1 + (middle1 >> 32) + (middle2 >> 32)) | u64(rest != 0);
}

function multiply(fraction: u32, a: u64, b: u64): u64 {
  const sign = (a ^ b) & signBit(fraction);
  const infinite = isInfinite(fraction, a) || isInfinite(fraction, b);
  const zero = isZero(fraction, a) || isZero(fraction, b);
  if (infinite && zero) return invalid(fraction);
  noteDenormal(fraction, a);
  noteDenormal(fraction, b);
  if (infinite) return sign | infinity(fraction);
  if (zero) return sign;
  const exponent = exponentOf(fraction, a) + exponentOf(fraction, b);
  const high = multiplyHigh(significandOf(fraction, a), significandOf(fraction, b));
  if (high & TOP) return pack(fraction, sign, exponent + 1, high);
  return pack(fraction, sign, exponent, high << 1);
}

/** Quotient of two significands by digits, 63 bits of it, the remainder jammed; a >= b. */
function divideSignificands(a: u64, b: u64): u64 {
  let rest = a >> 11; // no significand has more than 53 bits
  const divisor = b >> 11;
  let quotient: u64 = 0;
  for (let i = 0; i < 63; i++) {
    quotient <<= 1;
    if (rest >= divisor) {
      rest -= divisor;
      quotient |= 1;
    }
    rest <<= 1;
  }
  return quotient | u64(rest != 0);
}

function divide(fraction: u32, a: u64, b: u64): u64 {
  const sign = (a ^ b) & signBit(fraction);
  if (isInfinite(fraction, a)) {
    if (isInfinite(fraction, b)) return invalid(fraction);
    noteDenormal(fraction, b);
    return sign | infinity(fraction);
  }
  if (isZero(fraction, b)) {
    if (isZero(fraction, a)) return invalid(fraction);
    raised |= ZE;
    return sign | infinity(fraction);
  }
  noteDenormal(fraction, a);
  noteDenormal(fraction, b);
  if (isInfinite(fraction, b) || isZero(fraction, a)) return sign;
  const x = significandOf(fraction, a);
  const y = significandOf(fraction, b);
  const exponent = exponentOf(fraction, a) - exponentOf(fraction, b);
  if (x >= y) return pack(fraction, sign, exponent, divideSignificands(x, y) << 1);
  // x < y: the first digit is 0, and the next 63 are the quotient's.
  const quotient = divideSignificands(x, y);
  return pack(fraction, sign, exponent - 1, (quotient << 2) | (quotient & 1));
}

/** Square root by digits. An odd exponent leaves a factor of two in the radicand. */
function squareRoot(fraction: u32, a: u64): u64 {
  if (isZero(fraction, a)) return a;
  if (a & signBit(fraction)) return invalid(fraction);
  noteDenormal(fraction, a);
  if (isInfinite(fraction, a)) return a;
  const exponent = exponentOf(fraction, a);
  // Radicand 2.62 or 1.63 with an even exponent; two bits a step from the top.
  let radicand = significandOf(fraction, a);
  let rest: u64 = 0;
  let root: u64 = 0;
  if (!(exponent & 1)) {
    rest = radicand >> 63;
    radicand <<= 1;
  } else {
    rest = radicand >> 62;
    radicand <<= 2;
  }
  root = 1;
  rest -= 1;
  for (let i = 0; i < 57; i++) {
    rest = (rest << 2) | (radicand >> 62);
    radicand <<= 2;
    const trial = (root << 2) | 1;
    root <<= 1;
    if (rest >= trial) {
      rest -= trial;
      root |= 1;
    }
  }
  return pack(fraction, 0, exponent >> 1, (root << 6) | u64(rest != 0));
}

/** MIN and MAX: the second operand unless the first one is really less or greater (SDM, MINPD). */
function extreme(fraction: u32, a: u64, b: u64, maximum: bool): u64 {
  if (isNaNBits(fraction, a) || isNaNBits(fraction, b)) {
    raised |= IE;
    return b;
  }
  noteDenormal(fraction, a);
  noteDenormal(fraction, b);
  const less = isLess(fraction, a, b);
  const greater = isLess(fraction, b, a);
  return (maximum ? greater : less) ? a : b;
}

/** a < b of numbers, neither a NaN. */
function isLess(fraction: u32, a: u64, b: u64): bool {
  if (isZero(fraction, a) && isZero(fraction, b)) return false;
  const x = a & signBit(fraction) ? -(<i64>magnitude(fraction, a)) : <i64>a;
  const y = b & signBit(fraction) ? -(<i64>magnitude(fraction, b)) : <i64>b;
  return x < y;
}

/** One element of ADD, SUB, MUL, DIV, MIN, MAX, SQRT (of b); `operation` is a FLOAT_*. */
export function compute(fraction: u32, operation: u32, a: u64, b: u64): u64 {
  a = operandOf(fraction, a);
  b = operandOf(fraction, b);
  if (operation == FLOAT_MIN) return extreme(fraction, a, b, false);
  if (operation == FLOAT_MAX) return extreme(fraction, a, b, true);
  if (operation == FLOAT_SQRT) {
    return isNaNBits(fraction, b) ? propagate(fraction, b, b) : squareRoot(fraction, b);
  }
  if (isNaNBits(fraction, a) || isNaNBits(fraction, b)) return propagate(fraction, a, b);
  if (operation == FLOAT_ADD) return add(fraction, a, b);
  if (operation == FLOAT_SUBTRACT) return add(fraction, a, b ^ signBit(fraction));
  if (operation == FLOAT_MULTIPLY) return multiply(fraction, a, b);
  if (operation == FLOAT_DIVIDE) return divide(fraction, a, b);
  return unreachable();
}

/** How two numbers compare: bits of the relation. */
export const LESS: u32 = 1;
export const EQUAL: u32 = 2;
export const GREATER: u32 = 4;
export const UNORDERED: u32 = 8;

/** Compares; a quiet NaN raises #I where `signals`. */
export function relation(fraction: u32, a: u64, b: u64, signals: bool): u32 {
  a = operandOf(fraction, a);
  b = operandOf(fraction, b);
  if (isNaNBits(fraction, a) || isNaNBits(fraction, b)) {
    if (signals || isSignaling(fraction, a) || isSignaling(fraction, b)) raised |= IE;
    return UNORDERED;
  }
  noteDenormal(fraction, a);
  noteDenormal(fraction, b);
  return isLess(fraction, a, b) ? LESS : isLess(fraction, b, a) ? GREATER : EQUAL;
}

/** CVTSS2SD, CVTSD2SS: one format into the other. */
export function convertFormat(from: u32, to: u32, x: u64): u64 {
  x = operandOf(from, x);
  const sign = x & signBit(from) ? signBit(to) : 0;
  if (isNaNBits(from, x)) {
    if (isSignaling(from, x)) raised |= IE;
    const payload = x & (quietBit(from) - 1);
    const moved = from < to ? payload << (to - from) : payload >> (from - to);
    return sign | infinity(to) | quietBit(to) | moved;
  }
  if (isInfinite(from, x)) return sign | infinity(to);
  if (isZero(from, x)) return sign;
  noteDenormal(from, x);
  return pack(to, sign, exponentOf(from, x), significandOf(from, x));
}

/** CVTSI2SS, CVTDQ2PS and, exact, CVTSI2SD. */
export function convertInteger(to: u32, x: i32): u64 {
  if (x == 0) return 0;
  const m = <u64>(x < 0 ? -(<i64>x) : <i64>x);
  const shift = <i32>clz(m);
  return pack(to, x < 0 ? signBit(to) : 0, 63 - shift, m << shift);
}

/** CVTSD2SI and its kin; what does not fit becomes 80000000 and raises #I. */
export function toInteger(from: u32, x: u64, mode: u32): u32 {
  x = operandOf(from, x);
  if (isZero(from, x)) return 0;
  const exponent = exponentOf(from, x);
  if (isNaNBits(from, x) || exponent > 31) return outOfRange();
  const negative = (x & signBit(from)) != 0;
  // 32 bits of integer above 32 bits of fraction.
  const fixed = shiftJam(significandOf(from, x), min<i32>(31 - exponent, 64));
  const lost = fixed & 0xffffffff;
  let whole = (fixed + roundingIncrement(mode, negative, 32)) >> 32;
  if (mode == NEAREST && lost == 0x80000000) whole &= ~(<u64>1);
  // The increment may carry out of 64 bits: then the whole number is 2^32.
  if (fixed + roundingIncrement(mode, negative, 32) < fixed) return outOfRange();
  if (whole > (negative ? <u64>0x80000000 : <u64>0x7fffffff)) return outOfRange();
  if (lost) raised |= PE;
  return negative ? <u32>(-(<i32>(<u32>whole))) : <u32>whole;
}

function outOfRange(): u32 {
  raised |= IE;
  return 0x80000000;
}

// Arithmetic of the x87 in translated code, on pairs of doubles.
//
// A value of 64 bits of mantissa and an ordinary exponent is the sum of two doubles, a high part
// that is the nearest one (or as near) and a low part of at most 11 bits; both stand in both lanes
// of a vector. An operation computes the exact result, or a close one, as such a sum H + T (Dekker
// 1971; Shewchuk 1997), and rounds T to the last place of 64 bits: with G = 2^exponent(H) and
// C = 1.5 * 2^-11 * G, (T + C) - C is T to nearest, ties to even, as a multiple of 2^-63 * G.
//
// That is the x87's result (round to nearest, 64 bits) where three things hold, which are tested:
//
// - H + T lies in H's binade. It may not where H is a power of two and T is not zero.
// - T is exact. Of a sum with low parts it is while the exponents are at most 32 apart.
// - Or T is not exact (some sums, products with low parts, quotients, roots), but is neither near the middle
//   between two results nor near a result: then the error of 2^-50 of a last place does not matter.
//
// Bounds of values are those of float_checks.ts, whose tests see to it that no part of any result
// is lost to the double's range. What fails leaves the region before the instruction, or the one
// before it of which tests are pending, and the interpreter does it.
//
// What the rounding dropped says whether the result is inexact (PE) and whether it was rounded
// away from zero (C1): x87_state.ts keeps it.

import { vectorBinary } from "./emit_vector";
import { limited, limitedAgain } from "./float_checks";
import { doubtAny, leaveUnless } from "./float_inputs";
import { beginSeldom, endIf } from "./jumps";
import {
  F64_ABS,
  F64_CONST,
  F64_EQ,
  F64_LT,
  F64_MUL,
  F64_SUB,
  I32_AND,
  I32_EQZ,
  I32_OR,
  S_AND,
  S_ANY_TRUE,
  S_F64X2_ADD,
  S_F64X2_DIV,
  S_F64X2_EQ,
  S_F64X2_EXTRACT,
  S_F64X2_LE,
  S_F64X2_MUL,
  S_F64X2_NE,
  S_F64X2_SQRT,
  S_F64X2_SUB,
  S_I64X2_ADD,
  S_OR,
  SELECT,
  V128,
  V128_LOAD,
} from "./opcodes";
import { get, grain, least, localOf, most, result, setRange } from "./values";
import { byte, constant32, getLocal, memoryArgument, opcode, setLocalPlain, simd } from "./writer";
import { cellValue, INEXACT, LOCAL_X87_CONSTANTS, NO_LOW, RESIDUE, ROUNDED, setCell, zeroVector } from "./x87_state";

const S_I64X2_SHL: u32 = 0xcb;
const S_I64X2_SUB: u32 = 0xd1;
const S_I64X2_EQ: u32 = 0xd6;
const S_MULTIPLY_SUBTRACT: u32 = 0x108; // f64x2.relaxed_nmadd: c - a * b

/** Exponents' mask; 1.5 / 2^11; 32 exponents, doubled; what more than 32 leave; 2^27 + 1. */
const CONSTANTS: usize = memory.data<u64>([
  0x7ff0000000000000, 0x7ff0000000000000, 0x3f48000000000000, 0x3f48000000000000,
  0x0400000000000000, 0x0400000000000000, 0xf800000000000000, 0xf800000000000000,
  0x41a0000002000000, 0x41a0000002000000,
], 16);
const CONSTANT_COUNT: u32 = 5;
const EXPONENTS: u32 = LOCAL_X87_CONSTANTS;
const SCALE: u32 = LOCAL_X87_CONSTANTS + 1;
const NEAR: u32 = LOCAL_X87_CONSTANTS + 2;
const FAR: u32 = LOCAL_X87_CONSTANTS + 3;
const SPLITTER: u32 = LOCAL_X87_CONSTANTS + 4;

/** Bounds within which no part of a result is lost. */
const MOST: i32 = 900;
const LEAST: i32 = -900;
/** A value may have that many bits below its double. */
const LOW_BITS: i32 = 12;

let fused: bool = false;
let low: u32 = 0;

/** Whether the host has a multiplication and addition with one rounding. */
export function setFused(value: bool): void {
  fused = value;
}

/** The low part of what was computed last. */
export function lowPart(): u32 {
  return low;
}

/** At the beginning of a region. */
export function emitConstants(): void {
  for (let i: u32 = 0; i < CONSTANT_COUNT; i++) {
    constant32(0);
    opcode(V128_LOAD);
    memoryArgument(<u32>CONSTANTS + (i << 4));
    setLocalPlain(LOCAL_X87_CONSTANTS + i);
  }
}

function withConstant(code: u32, v: u32, constant: u32): u32 {
  get(v);
  getLocal(constant);
  simd(code);
  return result(V128);
}

function lane(v: u32): void {
  get(v);
  simd(S_F64X2_EXTRACT);
  byte(0);
}

function double(value: f64): void {
  byte(F64_CONST);
  const bits = reinterpret<u64>(value);
  for (let i: u64 = 0; i < 64; i += 8) byte(<u32>(bits >> i) & 0xff);
}

function isZero(v: u32): void {
  lane(v);
  double(0);
  byte(F64_EQ);
}

/** The result's C1, and PE. */
export function noteRounding(residue: u32, rounded: u32): void {
  setCell(RESIDUE, residue);
  setCell(ROUNDED, rounded);
  if (residue != NO_LOW) setCell(INEXACT, vectorBinary(S_OR, cellValue(INEXACT), residue));
}

let unit: u32 = 0;

/** T to the last place of H + T; `unit` is then H's power of two. */
function rounded(high: u32, rest: u32): u32 {
  unit = withConstant(S_AND, high, EXPONENTS);
  const shift = withConstant(S_F64X2_MUL, unit, SCALE);
  const sum = vectorBinary(S_F64X2_ADD, rest, shift);
  const kept = vectorBinary(S_F64X2_SUB, sum, shift);
  noteRounding(vectorBinary(S_F64X2_SUB, rest, kept), high);
  return kept;
}

/** What is not zero where the sum may lie in another binade than H. */
function crossing(high: u32, rest: u32): u32 {
  get(high);
  constant32(12);
  simd(S_I64X2_SHL);
  zeroVector();
  simd(S_I64X2_EQ);
  get(rest);
  simd(S_AND);
  return result(V128);
}

/** An operand's high part, of a known size. */
function operand(high: u32): u32 {
  return limited(high);
}

function finish(high: u32, lowValue: u32, above: i32, below: i32): u32 {
  setRange(high, above, below, below - LOW_BITS - 52);
  low = lowValue;
  return high;
}

// a + b, a - b

function grainOf(high: u32, lowValue: u32): i32 {
  return lowValue == NO_LOW ? grain(high) : min<i32>(grain(high), least(high) - 52 - LOW_BITS);
}

/** Minus the error of h = a + b (or a - b), exactly. */
function sumError(h: u32, a: u32, b: u32, minus: bool): u32 {
  const part = vectorBinary(S_F64X2_SUB, h, a);
  const first = vectorBinary(S_F64X2_SUB, vectorBinary(S_F64X2_SUB, h, part), a);
  const second = minus
    ? vectorBinary(S_F64X2_ADD, b, part)
    : vectorBinary(S_F64X2_SUB, part, b);
  return vectorBinary(S_F64X2_ADD, first, second);
}

function lowSum(al: u32, bl: u32, minus: bool): u32 {
  if (bl == NO_LOW) return al;
  if (al != NO_LOW) return vectorBinary(minus ? S_F64X2_SUB : S_F64X2_ADD, al, bl);
  return minus ? negated(bl) : bl;
}

/** 0 - v: of a zero it is the positive one. */
export function negated(v: u32): u32 {
  zeroVector();
  get(v);
  simd(S_F64X2_SUB);
  return result(V128);
}

/** What is not zero where exponents are far from each other, and neither operand is zero. */
function farApart(a: u32, b: u32): u32 {
  get(a);
  constant32(1);
  simd(S_I64X2_SHL);
  get(b);
  constant32(1);
  simd(S_I64X2_SHL);
  simd(S_I64X2_SUB);
  getLocal(NEAR);
  simd(S_I64X2_ADD);
  getLocal(FAR);
  simd(S_AND);
  putWhere(S_F64X2_NE, a);
  simd(S_AND);
  putWhere(S_F64X2_NE, b);
  simd(S_AND);
  return result(V128);
}

/** Puts which lanes compare so with zero. */
function putWhere(code: u32, v: u32): void {
  get(v);
  zeroVector();
  simd(code);
}

/** a + b, or a - b; the signs of zeros come from the sums being of rests that are negated. */
export function sum(ah: u32, al: u32, bh: u32, bl: u32, minus: bool): u32 {
  let a = operand(ah);
  let b = operand(bh);
  if (max<i32>(most(a), most(b)) >= MOST || min<i32>(grainOf(a, al), grainOf(b, bl)) < LEAST) {
    a = limitedAgain(a);
    b = limitedAgain(b);
  }
  const step = min<i32>(grainOf(a, al), grainOf(b, bl));
  const above = max<i32>(most(a), most(b)) + 1;
  const h = vectorBinary(minus ? S_F64X2_SUB : S_F64X2_ADD, a, b);
  const error = sumError(h, a, b, minus);
  if (al == NO_LOW && bl == NO_LOW) {
    const rest = negated(error);
    doubtAny(crossing(h, rest));
    return finish(h, rounded(h, rest), above, step);
  }
  const lows = lowSum(al, bl, minus);
  const rest = vectorBinary(S_F64X2_SUB, error, lows);
  const high = vectorBinary(S_F64X2_SUB, h, rest);
  const exact = vectorBinary(S_F64X2_SUB, vectorBinary(S_F64X2_SUB, h, high), rest);
  doubtAny(crossing(high, exact));
  const kept = rounded(high, exact);
  get(farApart(a, b));
  simd(S_ANY_TRUE);
  beginSeldom();
  putUnclear();
  beginSeldom();
  let lost = sumError(rest, error, lows, true);
  if (al != NO_LOW && bl != NO_LOW) {
    lost = vectorBinary(S_OR, lost, sumError(lows, al, bl, minus));
  }
  isZero(lost);
  leaveUnless();
  endIf();
  endIf();
  return finish(high, kept, above, step);
}

// a * b

/** c - a * b; with one rounding, where that is exact. `c` is a * b rounded, or near it. */
function remainder(a: u32, b: u32, c: u32): u32 {
  if (fused) {
    get(a);
    get(b);
    get(c);
    simd(S_MULTIPLY_SUBTRACT);
    return result(V128);
  }
  const a1 = upper(a);
  const a2 = vectorBinary(S_F64X2_SUB, a, a1);
  const b1 = upper(b);
  const b2 = vectorBinary(S_F64X2_SUB, b, b1);
  const product = vectorBinary(S_F64X2_MUL, a, b);
  let rest = vectorBinary(S_F64X2_SUB, product, vectorBinary(S_F64X2_MUL, a1, b1));
  rest = vectorBinary(S_F64X2_SUB, rest, vectorBinary(S_F64X2_MUL, a1, b2));
  rest = vectorBinary(S_F64X2_SUB, rest, vectorBinary(S_F64X2_MUL, a2, b1));
  rest = vectorBinary(S_F64X2_SUB, rest, vectorBinary(S_F64X2_MUL, a2, b2));
  return vectorBinary(S_F64X2_ADD, vectorBinary(S_F64X2_SUB, c, product), rest);
}

/** The upper half of a double's bits. */
function upper(v: u32): u32 {
  const large = withConstant(S_F64X2_MUL, v, SPLITTER);
  return vectorBinary(S_F64X2_SUB, large, vectorBinary(S_F64X2_SUB, large, v));
}

/** c - a * b, where rounding twice does no harm. */
function less(a: u32, b: u32, c: u32): u32 {
  if (fused) return remainder(a, b, c);
  return vectorBinary(S_F64X2_SUB, c, vectorBinary(S_F64X2_MUL, a, b));
}

/** Puts whether the rest is too near to a result, or to the middle of two; `unit` as left. */
function putUnclear(): void {
  const quarter = 2.710505431213761e-20; // 2^-65
  lane(cellValue(RESIDUE));
  byte(F64_ABS);
  lane(unit);
  double(quarter);
  byte(F64_MUL);
  byte(F64_SUB);
  byte(F64_ABS);
  lane(unit);
  double(quarter * (1 - 1 / 1073741824.0));
  byte(F64_MUL);
  byte(F64_LT);
  byte(I32_EQZ);
}

/** Leaves unless p + rest, the rest of a product with low parts, is exact. */
function needExact(ah: u32, al: u32, bh: u32, bl: u32, p: u32): void {
  let error = remainder(ah, bh, p);
  let wrong: u32 = 0;
  if (al != NO_LOW && bl != NO_LOW) {
    isZero(al);
    isZero(bl);
    byte(I32_OR);
    leaveUnless();
  }
  for (let i: u32 = 0; i < 2; i++) {
    const x = i ? al : bl;
    if (x == NO_LOW) continue;
    const y = i ? bh : ah;
    const product = vectorBinary(S_F64X2_MUL, x, y);
    const next = vectorBinary(S_F64X2_SUB, error, product);
    const lost = vectorBinary(S_OR, remainder(x, y, product), sumError(next, error, product, true));
    wrong = wrong ? vectorBinary(S_OR, wrong, lost) : lost;
    error = next;
  }
  isZero(wrong);
  leaveUnless();
}

/** a * b. */
export function product(ah: u32, al: u32, bh: u32, bl: u32): u32 {
  let a = operand(ah);
  let b = operand(bh);
  if (most(a) + most(b) >= MOST || least(a) + least(b) <= LEAST) {
    a = limitedAgain(a);
    b = limitedAgain(b);
  }
  const above = most(a) + most(b) + 1;
  const below = least(a) + least(b) - 1;
  const p = vectorBinary(S_F64X2_MUL, a, b);
  let rest = remainder(a, b, p);
  if (al == NO_LOW && bl == NO_LOW) {
    rest = negated(rest);
    doubtAny(crossing(p, rest));
    return finish(p, rounded(p, rest), above, below);
  }
  if (bl != NO_LOW) rest = less(a, bl, rest);
  if (al != NO_LOW) rest = less(al, b, rest);
  const high = vectorBinary(S_F64X2_SUB, p, rest);
  const exact = vectorBinary(S_F64X2_SUB, vectorBinary(S_F64X2_SUB, p, high), rest);
  doubtAny(crossing(high, exact));
  const kept = rounded(high, exact);
  putUnclear();
  beginSeldom();
  isZero(anyLow(al, bl));
  byte(I32_EQZ);
  beginSeldom();
  needExact(a, al, b, bl, p);
  endIf();
  endIf();
  return finish(high, kept, above, below);
}

// a / b, and the root

/** q + more as a result, more = rest / divisor; `lows`: an operand has a low part. */
function corrected(q: u32, rest: u32, divisor: u32, lows: u32): u32 {
  const more = vectorBinary(S_F64X2_DIV, rest, divisor);
  const high = vectorBinary(S_F64X2_ADD, q, more);
  const exact = vectorBinary(S_F64X2_SUB, more, vectorBinary(S_F64X2_SUB, high, q));
  doubtAny(crossing(high, exact));
  const kept = rounded(high, exact);
  putUnclear();
  beginSeldom();
  // A quotient or root in the middle of two results there is none; one that is exact has no rest.
  isZero(remainder(more, divisor, rest));
  isZero(cellValue(RESIDUE));
  byte(I32_AND);
  if (lows) {
    isZero(lows);
    byte(I32_AND);
  }
  leaveUnless();
  get(q);
  get(high);
  isZero(q);
  byte(SELECT);
  setLocalPlain(localOf(high));
  endIf();
  low = kept;
  return high;
}

function anyLow(al: u32, bl: u32): u32 {
  if (al == NO_LOW) return bl == NO_LOW ? 0 : bl;
  return bl == NO_LOW ? al : vectorBinary(S_OR, al, bl);
}

/** a / b; leaves where b is zero. */
export function quotient(ah: u32, al: u32, bh: u32, bl: u32): u32 {
  const a = limitedAgain(operand(ah));
  const b = limitedAgain(operand(bh));
  putWhere(S_F64X2_EQ, b);
  doubtAny(result(V128));
  const above = most(a) - least(b) + 2;
  const below = least(a) - most(b) - 2;
  const q = vectorBinary(S_F64X2_DIV, a, b);
  let rest = remainder(q, b, a);
  if (al != NO_LOW) rest = vectorBinary(S_F64X2_ADD, rest, al);
  if (bl != NO_LOW) rest = less(q, bl, rest);
  const high = corrected(q, rest, b, anyLow(al, bl));
  return finish(high, low, above, below);
}

/** The root; leaves unless the value is above zero. */
export function root(ah: u32, al: u32): u32 {
  const a = limitedAgain(operand(ah));
  putWhere(S_F64X2_LE, a);
  doubtAny(result(V128));
  get(a);
  simd(S_F64X2_SQRT);
  const h = result(V128);
  let rest = remainder(h, h, a);
  if (al != NO_LOW) rest = vectorBinary(S_F64X2_ADD, rest, al);
  const high = corrected(h, rest, vectorBinary(S_F64X2_ADD, h, h), al == NO_LOW ? 0 : al);
  return finish(high, low, (most(a) >> 1) + 2, (least(a) >> 1) - 2);
}


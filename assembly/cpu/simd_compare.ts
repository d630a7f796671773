// Comparisons of floating-point numbers: masks (CMPPD and its kin) and flags (COMISD, UCOMISD).
//
// Between numbers that are neither NaN nor denormal a comparison raises nothing whatever MXCSR
// says, and WebAssembly's answer is IA-32's; all else goes through cpu/simd_float.ts, which also
// raises #I and #D. SDM vol. 2, CMPPD (table 3-1) and UCOMISD.

import { FLAG_AUX, FLAG_RESULT, SCRATCH } from "../layout/cpu_state";
import { areNumbersF32x4, areNumbersF64x2, isDenormalF32, isDenormalF64, settle } from "./simd";
import { clearRaised, relation } from "./simd_float";

/**
 * The relations (LESS 1, EQUAL 2, GREATER 4, UNORDERED 8) under which each predicate holds, four
 * bits for each: EQ LT LE UNORD NEQ NLT NLE ORD.
 */
const HOLDS: u32 = 0x7ced8312;

// @ts-ignore: decorator
@inline
function holds(predicate: u32, relation: u32): bool {
  return ((HOLDS >> (predicate << 2)) & relation) != 0;
}

/** LT LE NLT NLE raise #I also for a quiet NaN. */
// @ts-ignore: decorator
@inline
function signals(predicate: u32): bool {
  return (predicate & 3) == 1 || (predicate & 3) == 2;
}

function slowRelation(fraction: u32, a: u64, b: u64, signal: bool): u32 {
  clearRaised();
  const r = relation(fraction, a, b, signal);
  settle();
  return r;
}

// @ts-ignore: decorator
@inline
function relationF64(a: f64, b: f64, signal: bool): u32 {
  if (a == a && b == b && !isDenormalF64(a) && !isDenormalF64(b)) {
    return u32(a < b) | (u32(a == b) << 1) | (u32(a > b) << 2);
  }
  return slowRelation(52, reinterpret<u64>(a), reinterpret<u64>(b), signal);
}

// @ts-ignore: decorator
@inline
function relationF32(a: f32, b: f32, signal: bool): u32 {
  if (a == a && b == b && !isDenormalF32(a) && !isDenormalF32(b)) {
    return u32(a < b) | (u32(a == b) << 1) | (u32(a > b) << 2);
  }
  return slowRelation(23, reinterpret<u32>(a), reinterpret<u32>(b), signal);
}

/** All ones or zero. */
// @ts-ignore: decorator
@inline
export function compareF64(predicate: u32, a: f64, b: f64): u64 {
  return -(<u64>holds(predicate, relationF64(a, b, signals(predicate))));
}

// @ts-ignore: decorator
@inline
export function compareF32(predicate: u32, a: f32, b: f32): u32 {
  return -(<u32>holds(predicate, relationF32(a, b, signals(predicate))));
}

/** ZF PF CF: 000 greater, 001 less, 100 equal, 111 unordered; OF, SF and AF are cleared. */
// @ts-ignore: decorator
@inline
function flagsOfRelation(r: u32): void {
  store<u32>(FLAG_RESULT, u32((r & 5) != 0));
  store<u32>(FLAG_AUX, (r & 9 ? 0xc0000000 : 0) | (r & 2 ? 0x100 : 0));
}

// @ts-ignore: decorator
@inline
export function flagsCompareF64(a: f64, b: f64, signal: bool): void {
  flagsOfRelation(relationF64(a, b, signal));
}

// @ts-ignore: decorator
@inline
export function flagsCompareF32(a: f32, b: f32, signal: bool): void {
  flagsOfRelation(relationF32(a, b, signal));
}

function slowCompareF64x2(predicate: u32, a: v128, b: v128): v128 {
  v128.store(SCRATCH, a);
  v128.store(SCRATCH + 16, b);
  clearRaised();
  for (let at = SCRATCH; at < SCRATCH + 16; at += 8) {
    const r = relation(52, load<u64>(at), load<u64>(at + 16), signals(predicate));
    store<u64>(at + 32, -(<u64>holds(predicate, r)));
  }
  settle();
  return v128.load(SCRATCH + 32);
}

function slowCompareF32x4(predicate: u32, a: v128, b: v128): v128 {
  v128.store(SCRATCH, a);
  v128.store(SCRATCH + 16, b);
  clearRaised();
  for (let at = SCRATCH; at < SCRATCH + 16; at += 4) {
    const r = relation(23, load<u32>(at), load<u32>(at + 16), signals(predicate));
    store<u32>(at + 32, -(<u32>holds(predicate, r)));
  }
  settle();
  return v128.load(SCRATCH + 32);
}

/** The predicate is known when the instruction is decoded; bit 2 of it negates. */
// @ts-ignore: decorator
@inline
export function compareF64x2(predicate: u32, a: v128, b: v128): v128 {
  if (!areNumbersF64x2(a, b)) return slowCompareF64x2(predicate, a, b);
  const kind = predicate & 3;
  let r = f64x2.splat(0);
  if (kind == 0) r = f64x2.eq(a, b);
  else if (kind == 1) r = f64x2.lt(a, b);
  else if (kind == 2) r = f64x2.le(a, b);
  return predicate & 4 ? v128.not(r) : r;
}

// @ts-ignore: decorator
@inline
export function compareF32x4(predicate: u32, a: v128, b: v128): v128 {
  if (!areNumbersF32x4(a, b)) return slowCompareF32x4(predicate, a, b);
  const kind = predicate & 3;
  let r = f32x4.splat(0);
  if (kind == 0) r = f32x4.eq(a, b);
  else if (kind == 1) r = f32x4.lt(a, b);
  else if (kind == 2) r = f32x4.le(a, b);
  return predicate & 4 ? v128.not(r) : r;
}

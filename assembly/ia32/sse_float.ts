// ADDPD MULSD SQRTSS ANDPS CMPPD UCOMISD HADDPS and all other floating-point arithmetic of
// isa/sse_float.ts (SDM vol. 2). Exceptions and rounding: cpu/simd.ts.

import { machine } from "../cpu/eval";
import { RECORD_IMM, RECORD_REG, RECORD_RM } from "../layout/instruction";
import { FLOAT_ADD, FLOAT_SUBTRACT } from "../layout/simd_operation";

// @ts-ignore: decorator
@inline
export function ARITHMETIC_F64<M>(bits: u32, a: f64, b: f64, operation: u32): f64 {
  return machine<M>().arithmeticF64(operation, a, b);
}

// @ts-ignore: decorator
@inline
export function ARITHMETIC_F32<M>(bits: u32, a: f32, b: f32, operation: u32): f32 {
  return machine<M>().arithmeticF32(operation, a, b);
}

// @ts-ignore: decorator
@inline
export function ARITHMETIC_F64X2<M>(bits: u32, a: v128, b: v128, operation: u32): v128 {
  return machine<M>().arithmeticF64x2(operation, a, b);
}

// @ts-ignore: decorator
@inline
export function ARITHMETIC_F32X4<M>(bits: u32, a: v128, b: v128, operation: u32): v128 {
  return machine<M>().arithmeticF32x4(operation, a, b);
}

// @ts-ignore: decorator
@inline
export function SQRT_F64<M>(bits: u32, x: f64): f64 {
  return machine<M>().squareRootF64(x);
}

// @ts-ignore: decorator
@inline
export function SQRT_F32<M>(bits: u32, x: f32): f32 {
  return machine<M>().squareRootF32(x);
}

// @ts-ignore: decorator
@inline
export function SQRT_F64X2<M>(bits: u32, x: v128): v128 {
  return machine<M>().squareRootF64x2(x);
}

// @ts-ignore: decorator
@inline
export function SQRT_F32X4<M>(bits: u32, x: v128): v128 {
  return machine<M>().squareRootF32x4(x);
}

// @ts-ignore: decorator
@inline
export function RCP_F32<M>(bits: u32, x: f32): f32 {
  return machine<M>().approximateF32(x, false);
}

// @ts-ignore: decorator
@inline
export function RSQRT_F32<M>(bits: u32, x: f32): f32 {
  return machine<M>().approximateF32(x, true);
}

// @ts-ignore: decorator
@inline
export function RCP_F32X4<M>(bits: u32, x: v128): v128 {
  return machine<M>().approximateF32x4(x, false);
}

// @ts-ignore: decorator
@inline
export function RSQRT_F32X4<M>(bits: u32, x: v128): v128 {
  return machine<M>().approximateF32x4(x, true);
}

// @ts-ignore: decorator
@inline
export function BITS<M>(bits: u32, a: v128, b: v128, operation: u32): v128 {
  return machine<M>().vector2(operation, a, b);
}

// @ts-ignore: decorator
@inline
export function BITS_SWAPPED<M>(bits: u32, a: v128, b: v128, operation: u32): v128 {
  return machine<M>().vector2(operation, b, a);
}

/** The predicate's bits 7..3 are ignored without a VEX prefix. */
// @ts-ignore: decorator
@inline
function predicate(i: usize): u32 {
  return load<u32>(i, RECORD_IMM) & 7;
}

// @ts-ignore: decorator
@inline
export function CMP_F64<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  const reg: usize = load<u8>(i, RECORD_REG);
  const b = memory ? m.loadF64(m.address(i)) : m.xmmF64(load<u8>(i, RECORD_RM));
  m.setXmmU64(reg, m.compareF64(predicate(i), m.xmmF64(reg), b));
}

// @ts-ignore: decorator
@inline
export function CMP_F32<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  const reg: usize = load<u8>(i, RECORD_REG);
  const b = memory ? m.loadF32(m.address(i)) : m.xmmF32(load<u8>(i, RECORD_RM));
  m.setXmmU32(reg, m.compareF32(predicate(i), m.xmmF32(reg), b));
}

// @ts-ignore: decorator
@inline
export function CMP_F64X2<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  const reg: usize = load<u8>(i, RECORD_REG);
  const b = memory ? m.load128Aligned(m.address(i)) : m.xmm(load<u8>(i, RECORD_RM));
  m.setXmm(reg, m.compareF64x2(predicate(i), m.xmm(reg), b));
}

// @ts-ignore: decorator
@inline
export function CMP_F32X4<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  const reg: usize = load<u8>(i, RECORD_REG);
  const b = memory ? m.load128Aligned(m.address(i)) : m.xmm(load<u8>(i, RECORD_RM));
  m.setXmm(reg, m.compareF32x4(predicate(i), m.xmm(reg), b));
}

// @ts-ignore: decorator
@inline
export function COMPARE_F64<M>(bits: u32, a: f64, b: f64, signals: u32): void {
  machine<M>().flagsCompareF64(a, b, signals != 0);
}

// @ts-ignore: decorator
@inline
export function COMPARE_F32<M>(bits: u32, a: f32, b: f32, signals: u32): void {
  machine<M>().flagsCompareF32(a, b, signals != 0);
}

// @ts-ignore: decorator
@inline
function acrossF64x2<M>(operation: u32, a: v128, b: v128): v128 {
  const m = machine<M>();
  return m.arithmeticF64x2(operation, m.interleaveLow(64, a, b), m.interleaveHigh(64, a, b));
}

// @ts-ignore: decorator
@inline
function acrossF32x4<M>(operation: u32, a: v128, b: v128): v128 {
  const m = machine<M>();
  const even = m.shuffle(a, b, 0x0b0a090803020100, 0x1b1a191813121110);
  const odd = m.shuffle(a, b, 0x0f0e0d0c07060504, 0x1f1e1d1c17161514);
  return m.arithmeticF32x4(operation, even, odd);
}

// @ts-ignore: decorator
@inline
export function HADD_F64X2<M>(bits: u32, a: v128, b: v128): v128 {
  return acrossF64x2<M>(FLOAT_ADD, a, b);
}

// @ts-ignore: decorator
@inline
export function HSUB_F64X2<M>(bits: u32, a: v128, b: v128): v128 {
  return acrossF64x2<M>(FLOAT_SUBTRACT, a, b);
}

// @ts-ignore: decorator
@inline
export function HADD_F32X4<M>(bits: u32, a: v128, b: v128): v128 {
  return acrossF32x4<M>(FLOAT_ADD, a, b);
}

// @ts-ignore: decorator
@inline
export function HSUB_F32X4<M>(bits: u32, a: v128, b: v128): v128 {
  return acrossF32x4<M>(FLOAT_SUBTRACT, a, b);
}

// @ts-ignore: decorator
@inline
export function ADDSUB_F64X2<M>(bits: u32, a: v128, b: v128): v128 {
  return machine<M>().addSubtractF64x2(a, b);
}

// @ts-ignore: decorator
@inline
export function ADDSUB_F32X4<M>(bits: u32, a: v128, b: v128): v128 {
  return machine<M>().addSubtractF32x4(a, b);
}

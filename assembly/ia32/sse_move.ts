// MOVAPS MOVSD MOVD MOVQ MOVHLPS MOVMSKPD and all the other moves of isa/sse_move.ts (SDM vol. 2).

import { machine } from "../cpu/eval";
import { RECORD_REG, RECORD_RM } from "../layout/instruction";
import { maskedStore } from "../cpu/simd_memory";

// @ts-ignore: decorator
@inline
export function COPY_128<M>(bits: u32, value: v128): v128 {
  return value;
}

// @ts-ignore: decorator
@inline
export function COPY_F64<M>(bits: u32, value: f64): f64 {
  return value;
}

// @ts-ignore: decorator
@inline
export function COPY_F32<M>(bits: u32, value: f32): f32 {
  return value;
}

// @ts-ignore: decorator
@inline
export function COPY_U64<M>(bits: u32, value: u64): u64 {
  return value;
}

// @ts-ignore: decorator
@inline
export function COPY_U32<M>(bits: u32, value: u32): u32 {
  return value;
}

// @ts-ignore: decorator
@inline
export function INSERT_HIGH<M>(bits: u32, old: v128, high: u64): v128 {
  return machine<M>().replaceHigh(old, high);
}

// @ts-ignore: decorator
@inline
export function HIGH_HALF<M>(bits: u32, value: v128): u64 {
  return machine<M>().highU64(value);
}

// @ts-ignore: decorator
@inline
export function DOUBLE_64<M>(bits: u32, value: u64): v128 {
  const m = machine<M>();
  return m.replaceHigh(m.fromU64(value), value);
}

// @ts-ignore: decorator
@inline
export function DOUBLE_EVEN_32<M>(bits: u32, value: v128): v128 {
  return machine<M>().shuffle(value, value, 0x0302010003020100, 0x0b0a09080b0a0908);
}

// @ts-ignore: decorator
@inline
export function DOUBLE_ODD_32<M>(bits: u32, value: v128): v128 {
  return machine<M>().shuffle(value, value, 0x0706050407060504, 0x0f0e0d0c0f0e0d0c);
}

// @ts-ignore: decorator
@inline
export function BITMASK<M>(bits: u32, value: v128, lane: u32): u32 {
  return machine<M>().bitmask(lane, value);
}

// @ts-ignore: decorator
@inline
export function MASKMOVDQU<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  const data = m.xmm(load<u8>(i, RECORD_REG));
  const mask = m.xmm(load<u8>(i, RECORD_RM));
  maskedStore(i, data, mask, 16);
}

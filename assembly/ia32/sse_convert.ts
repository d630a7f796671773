// CVTSI2SD CVTTSD2SI CVTSS2SD CVTPD2DQ and all other conversions of isa/sse_convert.ts (SDM vol.
// 2).

import { machine } from "../cpu/eval";

// @ts-ignore: decorator
@inline
export function I32_TO_F64<M>(bits: u32, x: u32): f64 {
  return machine<M>().integerToF64(x);
}

// @ts-ignore: decorator
@inline
export function I32_TO_F32<M>(bits: u32, x: u32): f32 {
  return machine<M>().integerToF32(x);
}

// @ts-ignore: decorator
@inline
export function F64_TO_I32<M>(bits: u32, x: f64, truncate: u32): u32 {
  return machine<M>().f64ToInteger(x, truncate != 0);
}

// @ts-ignore: decorator
@inline
export function F32_TO_I32<M>(bits: u32, x: f32, truncate: u32): u32 {
  return machine<M>().f32ToInteger(x, truncate != 0);
}

// @ts-ignore: decorator
@inline
export function F32_TO_F64<M>(bits: u32, x: f32): f64 {
  return machine<M>().promoteF32(x);
}

// @ts-ignore: decorator
@inline
export function F64_TO_F32<M>(bits: u32, x: f64): f32 {
  return machine<M>().demoteF64(x);
}

// @ts-ignore: decorator
@inline
export function F32X2_TO_F64X2<M>(bits: u32, x: u64): v128 {
  return machine<M>().promoteBoth(x);
}

// @ts-ignore: decorator
@inline
export function F64X2_TO_F32X2<M>(bits: u32, x: v128): u64 {
  return machine<M>().demoteBoth(x);
}

// @ts-ignore: decorator
@inline
export function I32X4_TO_F32X4<M>(bits: u32, x: v128): v128 {
  return machine<M>().integersToF32x4(x);
}

// @ts-ignore: decorator
@inline
export function I32X2_TO_F64X2<M>(bits: u32, x: u64): v128 {
  return machine<M>().integersToF64x2(x);
}

// @ts-ignore: decorator
@inline
export function I32X2_TO_F32X2<M>(bits: u32, x: u64): u64 {
  return machine<M>().integersToF32x2(x);
}

// @ts-ignore: decorator
@inline
export function F32X4_TO_I32X4<M>(bits: u32, x: v128, truncate: u32): v128 {
  return machine<M>().toIntegersF32x4(x, truncate != 0);
}

// @ts-ignore: decorator
@inline
export function F64X2_TO_I32X4<M>(bits: u32, x: v128, truncate: u32): v128 {
  return machine<M>().toIntegersF64x2(x, truncate != 0);
}

// @ts-ignore: decorator
@inline
export function F64X2_TO_I32X2<M>(bits: u32, x: v128, truncate: u32): u64 {
  const m = machine<M>();
  return m.lowU64(m.toIntegersF64x2(x, truncate != 0));
}

// @ts-ignore: decorator
@inline
export function F32X2_TO_I32X2<M>(bits: u32, x: u64, truncate: u32): u64 {
  return machine<M>().toIntegersF32x2(x, truncate != 0);
}

// The operations of layout/simd_operation.ts computed at once. `operation` is a constant wherever
// these are called, so of each chain one line is left in the compiled core.

import * as S from "../layout/simd_operation";

// @ts-ignore: decorator
@inline
export function vector2(operation: u32, a: v128, b: v128): v128 {
  if (operation == S.AND) return v128.and(a, b);
  if (operation == S.ANDNOT) return v128.andnot(a, b);
  if (operation == S.OR) return v128.or(a, b);
  if (operation == S.XOR) return v128.xor(a, b);
  if (operation == S.SWIZZLE) return i8x16.swizzle(a, b);
  if (operation == S.I8X16_EQ) return i8x16.eq(a, b);
  if (operation == S.I8X16_GT) return i8x16.gt_s(a, b);
  if (operation == S.I8X16_NARROW_S) return i8x16.narrow_i16x8_s(a, b);
  if (operation == S.I8X16_NARROW_U) return i8x16.narrow_i16x8_u(a, b);
  if (operation == S.I8X16_ADD) return i8x16.add(a, b);
  if (operation == S.I8X16_ADD_SAT_S) return i8x16.add_sat_s(a, b);
  if (operation == S.I8X16_ADD_SAT_U) return i8x16.add_sat_u(a, b);
  if (operation == S.I8X16_SUB) return i8x16.sub(a, b);
  if (operation == S.I8X16_SUB_SAT_S) return i8x16.sub_sat_s(a, b);
  if (operation == S.I8X16_SUB_SAT_U) return i8x16.sub_sat_u(a, b);
  if (operation == S.I8X16_MIN_U) return i8x16.min_u(a, b);
  if (operation == S.I8X16_MAX_U) return i8x16.max_u(a, b);
  if (operation == S.I8X16_AVGR_U) return i8x16.avgr_u(a, b);
  if (operation == S.I16X8_EQ) return i16x8.eq(a, b);
  if (operation == S.I16X8_GT) return i16x8.gt_s(a, b);
  if (operation == S.I16X8_Q15MULR_SAT) return i16x8.q15mulr_sat_s(a, b);
  if (operation == S.I16X8_NARROW_S) return i16x8.narrow_i32x4_s(a, b);
  if (operation == S.I16X8_ADD) return i16x8.add(a, b);
  if (operation == S.I16X8_ADD_SAT_S) return i16x8.add_sat_s(a, b);
  if (operation == S.I16X8_ADD_SAT_U) return i16x8.add_sat_u(a, b);
  if (operation == S.I16X8_SUB) return i16x8.sub(a, b);
  if (operation == S.I16X8_SUB_SAT_S) return i16x8.sub_sat_s(a, b);
  if (operation == S.I16X8_SUB_SAT_U) return i16x8.sub_sat_u(a, b);
  if (operation == S.I16X8_MUL) return i16x8.mul(a, b);
  if (operation == S.I16X8_MIN_S) return i16x8.min_s(a, b);
  if (operation == S.I16X8_MAX_S) return i16x8.max_s(a, b);
  if (operation == S.I16X8_AVGR_U) return i16x8.avgr_u(a, b);
  if (operation == S.I32X4_EQ) return i32x4.eq(a, b);
  if (operation == S.I32X4_GT) return i32x4.gt_s(a, b);
  if (operation == S.I32X4_ADD) return i32x4.add(a, b);
  if (operation == S.I32X4_SUB) return i32x4.sub(a, b);
  if (operation == S.I32X4_DOT) return i32x4.dot_i16x8_s(a, b);
  if (operation == S.I32X4_EXTMUL_LOW_S) return i32x4.extmul_low_i16x8_s(a, b);
  if (operation == S.I32X4_EXTMUL_HIGH_S) return i32x4.extmul_high_i16x8_s(a, b);
  if (operation == S.I32X4_EXTMUL_LOW_U) return i32x4.extmul_low_i16x8_u(a, b);
  if (operation == S.I32X4_EXTMUL_HIGH_U) return i32x4.extmul_high_i16x8_u(a, b);
  if (operation == S.I64X2_ADD) return i64x2.add(a, b);
  if (operation == S.I64X2_SUB) return i64x2.sub(a, b);
  if (operation == S.I64X2_EXTMUL_LOW_U) return i64x2.extmul_low_i32x4_u(a, b);
  return unreachable();
}

// @ts-ignore: decorator
@inline
export function vector1(operation: u32, a: v128): v128 {
  if (operation == S.NOT) return v128.not(a);
  if (operation == S.I8X16_ABS) return i8x16.abs(a);
  if (operation == S.I16X8_ABS) return i16x8.abs(a);
  if (operation == S.I32X4_ABS) return i32x4.abs(a);
  if (operation == S.I16X8_EXTADD_U) return i16x8.extadd_pairwise_i8x16_u(a);
  if (operation == S.I32X4_EXTADD_U) return i32x4.extadd_pairwise_i16x8_u(a);
  if (operation == S.I16X8_EXTEND_LOW_S) return i16x8.extend_low_i8x16_s(a);
  if (operation == S.I16X8_EXTEND_HIGH_S) return i16x8.extend_high_i8x16_s(a);
  if (operation == S.I16X8_EXTEND_LOW_U) return i16x8.extend_low_i8x16_u(a);
  if (operation == S.I16X8_EXTEND_HIGH_U) return i16x8.extend_high_i8x16_u(a);
  if (operation == S.F32X4_CONVERT_S) return f32x4.convert_i32x4_s(a);
  if (operation == S.F64X2_CONVERT_LOW_S) return f64x2.convert_low_i32x4_s(a);
  return unreachable();
}

/** The count is taken modulo the lane's width. */
// @ts-ignore: decorator
@inline
export function vectorShift(operation: u32, a: v128, count: u32): v128 {
  if (operation == S.I16X8_SHL) return i16x8.shl(a, count);
  if (operation == S.I16X8_SHR_S) return i16x8.shr_s(a, count);
  if (operation == S.I16X8_SHR_U) return i16x8.shr_u(a, count);
  if (operation == S.I32X4_SHL) return i32x4.shl(a, count);
  if (operation == S.I32X4_SHR_S) return i32x4.shr_s(a, count);
  if (operation == S.I32X4_SHR_U) return i32x4.shr_u(a, count);
  if (operation == S.I64X2_SHL) return i64x2.shl(a, count);
  if (operation == S.I64X2_SHR_U) return i64x2.shr_u(a, count);
  return unreachable();
}

/** Bytes of a (0 to 15) and b (16 to 31) by 16 indices, of which the first 8 are in `low`. */
// @ts-ignore: decorator
@inline
export function shuffleBytes(a: v128, b: v128, low: u64, high: u64): v128 {
  const indices = i64x2.replace_lane(i64x2.splat(low), 1, high);
  // An index of 16 and more yields zero, so each half of the answer leaves room for the other.
  const second = i8x16.sub(indices, i8x16.splat(16));
  return v128.or(i8x16.swizzle(a, indices), i8x16.swizzle(b, second));
}

/** Lanes of `bits` from the lower halves of a and b in turn, a's first. */
// @ts-ignore: decorator
@inline
export function interleaveLow(bits: u32, a: v128, b: v128): v128 {
  if (bits == 8) {
    return v128.shuffle<u8>(a, b, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
  }
  if (bits == 16) return v128.shuffle<u16>(a, b, 0, 8, 1, 9, 2, 10, 3, 11);
  if (bits == 32) return v128.shuffle<u32>(a, b, 0, 4, 1, 5);
  return v128.shuffle<u64>(a, b, 0, 2);
}

// @ts-ignore: decorator
@inline
export function interleaveHigh(bits: u32, a: v128, b: v128): v128 {
  if (bits == 8) {
    return v128.shuffle<u8>(a, b, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
  }
  if (bits == 16) return v128.shuffle<u16>(a, b, 4, 12, 5, 13, 6, 14, 7, 15);
  if (bits == 32) return v128.shuffle<u32>(a, b, 2, 6, 3, 7);
  return v128.shuffle<u64>(a, b, 1, 3);
}

/** The sign bit of each lane of `bits`, the lowest lane's in bit 0. */
// @ts-ignore: decorator
@inline
export function bitmask(bits: u32, a: v128): u32 {
  if (bits == 8) return i8x16.bitmask(a);
  if (bits == 32) return i32x4.bitmask(a);
  return i64x2.bitmask(a);
}

// @ts-ignore: decorator
@inline
export function laneBits(shift: u32): u32 {
  if (shift >= <u32>S.I64X2_SHL) return 64;
  return shift >= <u32>S.I32X4_SHL ? 32 : 16;
}

// @ts-ignore: decorator
@inline
export function isArithmeticShift(shift: u32): bool {
  return shift == S.I16X8_SHR_S || shift == S.I32X4_SHR_S;
}

/** A shift by a 64-bit count of any size: beyond the lane zero, or the sign everywhere. */
// @ts-ignore: decorator
@inline
export function vectorShiftLong(operation: u32, a: v128, count: u64): v128 {
  const width = laneBits(operation);
  if (count < <u64>width) return vectorShift(operation, a, <u32>count);
  if (isArithmeticShift(operation)) return vectorShift(operation, a, width - 1);
  return i64x2.splat(0);
}

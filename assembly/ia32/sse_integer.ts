// PADDB PMULHW PACKSSWB PSLLW PSHUFB PALIGNR and all other packed integers on XMM registers (SDM
// vol. 2). assembly/ia32/mmx.ts uses the same bodies on the lower halves.

import { machine } from "../cpu/eval";
import { RECORD_IMM, RECORD_REG, RECORD_RM } from "../layout/instruction";
import * as S from "../layout/simd_operation";
import { isArithmeticShift, laneBits } from "../cpu/simd_vector";

/** Bytes 0 to 7 and 8 to 15, as indices of a shuffle. */
export const BYTES_LOW: u64 = 0x0706050403020100;
export const BYTES_HIGH: u64 = 0x0f0e0d0c0b0a0908;
export const EACH_BYTE: u64 = 0x0101010101010101;

// @ts-ignore: decorator
@inline
export function LANES<M>(bits: u32, a: v128, b: v128, operation: u32): v128 {
  return machine<M>().vector2(operation, a, b);
}

// @ts-ignore: decorator
@inline
export function LANES_SWAPPED<M>(bits: u32, a: v128, b: v128, operation: u32): v128 {
  return machine<M>().vector2(operation, b, a);
}

// @ts-ignore: decorator
@inline
export function LANES_OF_ONE<M>(bits: u32, a: v128, operation: u32): v128 {
  return machine<M>().vector1(operation, a);
}

// @ts-ignore: decorator
@inline
export function PACK<M>(bits: u32, a: v128, b: v128, operation: u32): v128 {
  return machine<M>().vector2(operation, a, b);
}

// @ts-ignore: decorator
@inline
export function UNPACK_LOW<M>(bits: u32, a: v128, b: v128, lane: u32): v128 {
  return machine<M>().interleaveLow(lane, a, b);
}

// @ts-ignore: decorator
@inline
export function UNPACK_HIGH<M>(bits: u32, a: v128, b: v128, lane: u32): v128 {
  return machine<M>().interleaveHigh(lane, a, b);
}

/** The upper half of each 32-bit lane of two registers. */
// @ts-ignore: decorator
@inline
function upperWords<M>(low: v128, high: v128): v128 {
  return machine<M>().shuffle(low, high, 0x0f0e0b0a07060302, 0x1f1e1b1a17161312);
}

// @ts-ignore: decorator
@inline
export function PMULHW<M>(bits: u32, a: v128, b: v128): v128 {
  const m = machine<M>();
  return upperWords<M>(
    m.vector2(S.I32X4_EXTMUL_LOW_S, a, b),
    m.vector2(S.I32X4_EXTMUL_HIGH_S, a, b),
  );
}

// @ts-ignore: decorator
@inline
export function PMULHUW<M>(bits: u32, a: v128, b: v128): v128 {
  const m = machine<M>();
  return upperWords<M>(
    m.vector2(S.I32X4_EXTMUL_LOW_U, a, b),
    m.vector2(S.I32X4_EXTMUL_HIGH_U, a, b),
  );
}

// @ts-ignore: decorator
@inline
export function PMULUDQ<M>(bits: u32, a: v128, b: v128): v128 {
  const m = machine<M>();
  const x = m.shuffle(a, a, 0x0b0a090803020100, 0);
  const y = m.shuffle(b, b, 0x0b0a090803020100, 0);
  return m.vector2(S.I64X2_EXTMUL_LOW_U, x, y);
}

/** |a - b| is (a - b) | (b - a), both saturated at zero; then eight of them are added twice. */
// @ts-ignore: decorator
@inline
export function PSADBW<M>(bits: u32, a: v128, b: v128): v128 {
  const m = machine<M>();
  const x = m.vector2(S.I8X16_SUB_SAT_U, a, b);
  const y = m.vector2(S.I8X16_SUB_SAT_U, b, a);
  const words = m.vector1(S.I16X8_EXTADD_U, m.vector2(S.OR, x, y));
  const doubles = m.vector1(S.I32X4_EXTADD_U, words);
  const upper = m.vectorShift(S.I64X2_SHR_U, doubles, m.constant(32));
  return m.vector2(S.AND, m.vector2(S.I32X4_ADD, doubles, upper), m.vector(0xffff, 0xffff));
}

// @ts-ignore: decorator
@inline
export function SHIFT<M>(bits: u32, a: v128, count: v128, operation: u32): v128 {
  const m = machine<M>();
  return m.vectorShiftLong(operation, a, m.lowU64(count));
}

/** A shift by an immediate: beyond the lane it clears it, or leaves the sign everywhere. */
// @ts-ignore: decorator
@inline
export function shiftBy<M>(operation: u32, a: v128, count: u32): v128 {
  const m = machine<M>();
  const width = laneBits(operation);
  if (count < width) return m.vectorShift(operation, a, m.constant(count));
  if (isArithmeticShift(operation)) return m.vectorShift(operation, a, m.constant(width - 1));
  return m.vector(0, 0);
}

// @ts-ignore: decorator
@inline
export function SHIFT_IMMEDIATE<M>(i: usize, bits: u32, memory: bool, operation: u32): void {
  const m = machine<M>();
  const rm: usize = load<u8>(i, RECORD_RM);
  m.setXmm(rm, shiftBy<M>(operation, m.xmm(rm), load<u32>(i, RECORD_IMM)));
}

// @ts-ignore: decorator
@inline
export function PSRLDQ<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  const rm: usize = load<u8>(i, RECORD_RM);
  const by = EACH_BYTE * <u64>min<u32>(load<u32>(i, RECORD_IMM), 16);
  m.setXmm(rm, m.shuffle(m.xmm(rm), m.vector(0, 0), BYTES_LOW + by, BYTES_HIGH + by));
}

// @ts-ignore: decorator
@inline
export function PSLLDQ<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  const rm: usize = load<u8>(i, RECORD_RM);
  const by = EACH_BYTE * <u64>(16 - min<u32>(load<u32>(i, RECORD_IMM), 16));
  m.setXmm(rm, m.shuffle(m.vector(0, 0), m.xmm(rm), BYTES_LOW + by, BYTES_HIGH + by));
}

// SSSE3

// @ts-ignore: decorator
@inline
export function PSHUFB<M>(bits: u32, a: v128, b: v128): v128 {
  const m = machine<M>();
  // SWIZZLE clears for any index from 16: of the index's upper bits only bit 7 must do so.
  const mask = m.vector(0x8f8f8f8f8f8f8f8f, 0x8f8f8f8f8f8f8f8f);
  return m.vector2(S.SWIZZLE, a, m.vector2(S.AND, b, mask));
}

// @ts-ignore: decorator
@inline
export function ACROSS_16<M>(bits: u32, a: v128, b: v128, operation: u32): v128 {
  const m = machine<M>();
  const even = m.shuffle(a, b, 0x0d0c090805040100, 0x1d1c191815141110);
  const odd = m.shuffle(a, b, 0x0f0e0b0a07060302, 0x1f1e1b1a17161312);
  return m.vector2(operation, even, odd);
}

// @ts-ignore: decorator
@inline
export function ACROSS_32<M>(bits: u32, a: v128, b: v128, operation: u32): v128 {
  const m = machine<M>();
  const even = m.shuffle(a, b, 0x0b0a090803020100, 0x1b1a191813121110);
  const odd = m.shuffle(a, b, 0x0f0e0d0c07060504, 0x1f1e1d1c17161514);
  return m.vector2(operation, even, odd);
}

/** Unsigned bytes of a times signed bytes of b; each product fits 16 bits, their sums saturate. */
// @ts-ignore: decorator
@inline
export function PMADDUBSW<M>(bits: u32, a: v128, b: v128): v128 {
  const m = machine<M>();
  const eight = m.constant(8);
  const evenA = m.vector2(S.AND, a, m.vector(0x00ff00ff00ff00ff, 0x00ff00ff00ff00ff));
  const oddA = m.vectorShift(S.I16X8_SHR_U, a, eight);
  const evenB = m.vectorShift(S.I16X8_SHR_S, m.vectorShift(S.I16X8_SHL, b, eight), eight);
  const oddB = m.vectorShift(S.I16X8_SHR_S, b, eight);
  const even = m.vector2(S.I16X8_MUL, evenA, evenB);
  return m.vector2(S.I16X8_ADD_SAT_S, even, m.vector2(S.I16X8_MUL, oddA, oddB));
}

// @ts-ignore: decorator
@inline
export function PSIGN<M>(bits: u32, a: v128, b: v128, lane: u32): v128 {
  const m = machine<M>();
  const greater = lane == 8 ? S.I8X16_GT : lane == 16 ? S.I16X8_GT : S.I32X4_GT;
  const equal = lane == 8 ? S.I8X16_EQ : lane == 16 ? S.I16X8_EQ : S.I32X4_EQ;
  const subtract = lane == 8 ? S.I8X16_SUB : lane == 16 ? S.I16X8_SUB : S.I32X4_SUB;
  const zero = m.vector(0, 0);
  const negative = m.vector2(greater, zero, b);
  const signed = m.vector2(subtract, m.vector2(S.XOR, a, negative), negative);
  return m.vector2(S.ANDNOT, signed, m.vector2(equal, b, zero));
}

/** WebAssembly saturates -1 * -1, IA-32 wraps it to -1. */
// @ts-ignore: decorator
@inline
export function PMULHRSW<M>(bits: u32, a: v128, b: v128): v128 {
  const m = machine<M>();
  const least = m.vector(0x8000800080008000, 0x8000800080008000);
  const wraps = m.vector2(
    S.AND,
    m.vector2(S.I16X8_EQ, a, least),
    m.vector2(S.I16X8_EQ, b, least),
  );
  return m.vector2(S.XOR, m.vector2(S.I16X8_Q15MULR_SAT, a, b), wraps);
}

/** 16 of the 32 bytes of `high` above `low`, from byte `count` on. */
// @ts-ignore: decorator
@inline
export function alignRight<M>(high: v128, low: v128, count: u32): v128 {
  const m = machine<M>();
  const by = EACH_BYTE * <u64>(count & 15);
  if (count < 16) return m.shuffle(low, high, BYTES_LOW + by, BYTES_HIGH + by);
  if (count > 31) return m.vector(0, 0);
  return m.shuffle(high, m.vector(0, 0), BYTES_LOW + by, BYTES_HIGH + by);
}

// @ts-ignore: decorator
@inline
export function PALIGNR<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  const reg: usize = load<u8>(i, RECORD_REG);
  const low = memory ? m.load128Aligned(m.address(i)) : m.xmm(load<u8>(i, RECORD_RM));
  m.setXmm(reg, alignRight<M>(m.xmm(reg), low, load<u32>(i, RECORD_IMM)));
}

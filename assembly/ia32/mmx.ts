// MMX and what came later on MMX registers (SDM vol. 2): the bodies of ia32/sse_integer.ts on the
// lower halves of vectors. The check for a pending x87 exception and the change of the x87 tags
// come from isa/generate.ts for value rows, and from here for the others (SDM vol. 1, 9.5 and 9.6).

import { machine } from "../cpu/eval";
import { emptyRegisters } from "../cpu/mmx";
import { maskedStore } from "../cpu/simd_memory";
import { RECORD_IMM, RECORD_REG, RECORD_RM } from "../layout/instruction";
import * as S from "../layout/simd_operation";
import * as wide from "./sse_integer";

// @ts-ignore: decorator
@inline
function join<M>(low: u64, high: u64): v128 {
  const m = machine<M>();
  return m.replaceHigh(m.fromU64(low), high);
}

// @ts-ignore: decorator
@inline
export function COPY<M>(bits: u32, value: u64): u64 {
  return value;
}

// @ts-ignore: decorator
@inline
export function EXTEND<M>(bits: u32, value: u32): u64 {
  return machine<M>().extendU64(value);
}

// @ts-ignore: decorator
@inline
export function LOW<M>(bits: u32, value: u64): u32 {
  return machine<M>().truncateU64(value);
}

// @ts-ignore: decorator
@inline
export function LANES<M>(bits: u32, a: u64, b: u64, operation: u32): u64 {
  const m = machine<M>();
  return m.lowU64(m.vector2(operation, m.fromU64(a), m.fromU64(b)));
}

// @ts-ignore: decorator
@inline
export function LANES_SWAPPED<M>(bits: u32, a: u64, b: u64, operation: u32): u64 {
  return LANES<M>(bits, b, a, operation);
}

// @ts-ignore: decorator
@inline
export function LANES_OF_ONE<M>(bits: u32, a: u64, operation: u32): u64 {
  const m = machine<M>();
  return m.lowU64(m.vector1(operation, m.fromU64(a)));
}

// @ts-ignore: decorator
@inline
export function PACK<M>(bits: u32, a: u64, b: u64, operation: u32): u64 {
  const m = machine<M>();
  const both = join<M>(a, b);
  return m.lowU64(m.vector2(operation, both, both));
}

// @ts-ignore: decorator
@inline
export function UNPACK_LOW<M>(bits: u32, a: u64, b: u32, lane: u32): u64 {
  const m = machine<M>();
  return m.lowU64(m.interleaveLow(lane, m.fromU64(a), m.fromU64(m.extendU64(b))));
}

// @ts-ignore: decorator
@inline
export function UNPACK_HIGH<M>(bits: u32, a: u64, b: u64, lane: u32): u64 {
  const m = machine<M>();
  return m.highU64(m.interleaveLow(lane, m.fromU64(a), m.fromU64(b)));
}

// @ts-ignore: decorator
@inline
export function PMULHW<M>(bits: u32, a: u64, b: u64): u64 {
  const m = machine<M>();
  return m.lowU64(wide.PMULHW<M>(bits, m.fromU64(a), m.fromU64(b)));
}

// @ts-ignore: decorator
@inline
export function PMULHUW<M>(bits: u32, a: u64, b: u64): u64 {
  const m = machine<M>();
  return m.lowU64(wide.PMULHUW<M>(bits, m.fromU64(a), m.fromU64(b)));
}

// @ts-ignore: decorator
@inline
export function PMULUDQ<M>(bits: u32, a: u64, b: u64): u64 {
  const m = machine<M>();
  return m.lowU64(m.vector2(S.I64X2_EXTMUL_LOW_U, m.fromU64(a), m.fromU64(b)));
}

// @ts-ignore: decorator
@inline
export function PSADBW<M>(bits: u32, a: u64, b: u64): u64 {
  const m = machine<M>();
  return m.lowU64(wide.PSADBW<M>(bits, m.fromU64(a), m.fromU64(b)));
}

// @ts-ignore: decorator
@inline
export function SHIFT<M>(bits: u32, a: u64, count: u64, operation: u32): u64 {
  const m = machine<M>();
  return m.lowU64(m.vectorShiftLong(operation, m.fromU64(a), count));
}

// @ts-ignore: decorator
@inline
export function PSHUFB<M>(bits: u32, a: u64, b: u64): u64 {
  const m = machine<M>();
  const indices = m.vector2(S.AND, m.fromU64(b), m.vector(0x8787878787878787, 0));
  return m.lowU64(m.vector2(S.SWIZZLE, m.fromU64(a), indices));
}

// @ts-ignore: decorator
@inline
export function ACROSS_16<M>(bits: u32, a: u64, b: u64, operation: u32): u64 {
  const m = machine<M>();
  const both = join<M>(a, b);
  return m.lowU64(wide.ACROSS_16<M>(bits, both, both, operation));
}

// @ts-ignore: decorator
@inline
export function ACROSS_32<M>(bits: u32, a: u64, b: u64, operation: u32): u64 {
  const m = machine<M>();
  const both = join<M>(a, b);
  return m.lowU64(wide.ACROSS_32<M>(bits, both, both, operation));
}

// @ts-ignore: decorator
@inline
export function PMADDUBSW<M>(bits: u32, a: u64, b: u64): u64 {
  const m = machine<M>();
  return m.lowU64(wide.PMADDUBSW<M>(bits, m.fromU64(a), m.fromU64(b)));
}

// @ts-ignore: decorator
@inline
export function PSIGN<M>(bits: u32, a: u64, b: u64, lane: u32): u64 {
  const m = machine<M>();
  return m.lowU64(wide.PSIGN<M>(bits, m.fromU64(a), m.fromU64(b), lane));
}

// @ts-ignore: decorator
@inline
export function PMULHRSW<M>(bits: u32, a: u64, b: u64): u64 {
  const m = machine<M>();
  return m.lowU64(wide.PMULHRSW<M>(bits, m.fromU64(a), m.fromU64(b)));
}

// @ts-ignore: decorator
@inline
export function PMOVMSKB<M>(bits: u32, a: u64): u32 {
  const m = machine<M>();
  return m.bitmask(8, m.fromU64(a));
}

// @ts-ignore: decorator
@inline
export function SHIFT_IMMEDIATE<M>(i: usize, bits: u32, memory: bool, operation: u32): void {
  const m = machine<M>();
  m.checkMmx();
  const rm: usize = load<u8>(i, RECORD_RM);
  const value = m.fromU64(m.mmU64(rm));
  m.setMm(rm, m.lowU64(wide.shiftBy<M>(operation, value, load<u32>(i, RECORD_IMM))));
  m.enterMmx();
}

/** The operand in ModRM.rm, for direct bodies. */
// @ts-ignore: decorator
@inline
function source<M>(i: usize, memory: bool): u64 {
  const m = machine<M>();
  return memory ? m.load64(m.address(i)) : m.mmU64(load<u8>(i, RECORD_RM));
}

/** Byte indices of four words chosen by an immediate, two bits each. */
// @ts-ignore: decorator
@inline
export function wordIndices(order: u32): u64 {
  return (
    0x0100010001000100 +
    0x0202 * (<u64>(order & 3)) +
    0x02020000 * (<u64>((order >> 2) & 3)) +
    0x020200000000 * (<u64>((order >> 4) & 3)) +
    0x0202000000000000 * (<u64>((order >> 6) & 3))
  );
}

// @ts-ignore: decorator
@inline
export function PSHUFW<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  m.checkMmx();
  const value = m.fromU64(source<M>(i, memory));
  const shuffled = m.shuffle(value, value, wordIndices(load<u32>(i, RECORD_IMM)), 0);
  m.setMm(load<u8>(i, RECORD_REG), m.lowU64(shuffled));
  m.enterMmx();
}

// @ts-ignore: decorator
@inline
export function PINSRW<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  m.checkMmx();
  const reg: usize = load<u8>(i, RECORD_REG);
  const word = memory ? m.load16(m.address(i)) : m.reg16(load<u8>(i, RECORD_RM));
  m.setMm(reg, m.insertWord(m.mmU64(reg), load<u32>(i, RECORD_IMM) & 3, word));
  m.enterMmx();
}

// @ts-ignore: decorator
@inline
export function PEXTRW<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  m.checkMmx();
  const value = m.mmU64(load<u8>(i, RECORD_RM));
  m.setReg32(load<u8>(i, RECORD_REG), m.extractWord(value, load<u32>(i, RECORD_IMM) & 3));
  m.enterMmx();
}

// @ts-ignore: decorator
@inline
export function PALIGNR<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  m.checkMmx();
  const reg: usize = load<u8>(i, RECORD_REG);
  const both = join<M>(source<M>(i, memory), m.mmU64(reg));
  const by = wide.EACH_BYTE * <u64>min<u32>(load<u32>(i, RECORD_IMM), 16);
  m.setMm(reg, m.lowU64(m.shuffle(both, m.vector(0, 0), wide.BYTES_LOW + by, 0)));
  m.enterMmx();
}

// @ts-ignore: decorator
@inline
export function MASKMOVQ<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  m.checkMmx();
  const data = m.fromU64(m.mmU64(load<u8>(i, RECORD_REG)));
  m.enterMmx(); // also where the store faults
  maskedStore(i, data, m.fromU64(m.mmU64(load<u8>(i, RECORD_RM))), 8);
}

// @ts-ignore: decorator
@inline
export function EMMS<M>(i: usize, bits: u32, memory: bool): void {
  machine<M>().checkMmx();
  emptyRegisters();
}

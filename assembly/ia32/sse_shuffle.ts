// UNPCKLPS SHUFPS SHUFPD PSHUFD PSHUFLW PSHUFHW PINSRW PEXTRW (SDM vol. 2).
//
// What an immediate chooses is known when the instruction is decoded, so all shuffles are one
// operation of the machine with 16 byte indices: 0 to 15 the first operand's, 16 to 31 the
// second's.

import { machine } from "../cpu/eval";
import { RECORD_IMM, RECORD_REG, RECORD_RM } from "../layout/instruction";

const BYTES_LOW: u64 = 0x0706050403020100;
const BYTES_HIGH: u64 = 0x0f0e0d0c0b0a0908;
const OF_SECOND: u64 = 0x1010101010101010;

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

// @ts-ignore: decorator
@inline
function source<M>(i: usize, memory: bool): v128 {
  const m = machine<M>();
  return memory ? m.load128Aligned(m.address(i)) : m.xmm(load<u8>(i, RECORD_RM));
}

/** Byte indices of two 32-bit lanes chosen by the lower four bits. */
// @ts-ignore: decorator
@inline
function laneIndices(order: u32): u64 {
  return (
    0x0302010003020100 +
    0x04040404 * (<u64>(order & 3)) +
    0x0404040400000000 * (<u64>((order >> 2) & 3))
  );
}

/** Byte indices of four 16-bit lanes of the lower half, chosen by eight bits. */
// @ts-ignore: decorator
@inline
function wordIndices(order: u32): u64 {
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
export function SHUFPS<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  const reg: usize = load<u8>(i, RECORD_REG);
  const order = load<u32>(i, RECORD_IMM);
  const b = source<M>(i, memory);
  const high = laneIndices(order >> 4) + OF_SECOND;
  m.setXmm(reg, m.shuffle(m.xmm(reg), b, laneIndices(order), high));
}

// @ts-ignore: decorator
@inline
export function SHUFPD<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  const reg: usize = load<u8>(i, RECORD_REG);
  const order = load<u32>(i, RECORD_IMM);
  const b = source<M>(i, memory);
  const low = order & 1 ? BYTES_HIGH : BYTES_LOW;
  const high = (order & 2 ? BYTES_HIGH : BYTES_LOW) + OF_SECOND;
  m.setXmm(reg, m.shuffle(m.xmm(reg), b, low, high));
}

// @ts-ignore: decorator
@inline
export function PSHUFD<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  const order = load<u32>(i, RECORD_IMM);
  const b = source<M>(i, memory);
  m.setXmm(load<u8>(i, RECORD_REG), m.shuffle(b, b, laneIndices(order), laneIndices(order >> 4)));
}

// @ts-ignore: decorator
@inline
export function PSHUFLW<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  const b = source<M>(i, memory);
  const low = wordIndices(load<u32>(i, RECORD_IMM));
  m.setXmm(load<u8>(i, RECORD_REG), m.shuffle(b, b, low, BYTES_HIGH));
}

// @ts-ignore: decorator
@inline
export function PSHUFHW<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  const b = source<M>(i, memory);
  const high = wordIndices(load<u32>(i, RECORD_IMM)) + 0x0808080808080808;
  m.setXmm(load<u8>(i, RECORD_REG), m.shuffle(b, b, BYTES_LOW, high));
}

// @ts-ignore: decorator
@inline
export function PINSRW<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  const word = memory ? m.load16(m.address(i)) : m.reg16(load<u8>(i, RECORD_RM));
  m.setXmmU16(load<u8>(i, RECORD_REG), load<u32>(i, RECORD_IMM) & 7, word);
}

// @ts-ignore: decorator
@inline
export function PEXTRW<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  const value = m.xmmU16(load<u8>(i, RECORD_RM), load<u32>(i, RECORD_IMM) & 7);
  m.setReg32(load<u8>(i, RECORD_REG), value);
}

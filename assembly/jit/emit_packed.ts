// The Emit machine's third facet: MMX and XMM registers and packed integers (emit.ts).

import * as L from "../cpu/simd_vector";
import { giveUp } from "./attempt";
import { EmitArithmetic } from "./emit_arithmetic";
import * as integer from "./emit_integer";
import * as vector from "./emit_vector";
import { asVector, ofVector } from "./emit_vector";
import * as op from "./opcodes";
import * as state from "./state";
import * as values from "./values";
import { byte, constant64, simd } from "./writer";

export class EmitPacked extends EmitArithmetic {
  // XMM registers
  xmm(offset: usize): v128 { return asVector(vector.movable(vector.registerOf(offset))); }
  setXmm(offset: usize, value: v128): void {
    state.setXmm(vector.registerOf(offset), ofVector(value));
  }
  xmmU32(offset: usize): u32 { return vector.lowAsWord(vector.registerOf(offset)); }
  xmmU64(offset: usize): u64 { return vector.lowAsLong(vector.registerOf(offset)); }
  xmmF32(offset: usize): f32 {
    values.get(vector.vectorOf(vector.registerOf(offset)));
    simd(op.S_F32X4_EXTRACT);
    byte(0);
    return <f32>values.result(op.F32);
  }
  xmmF64(offset: usize): f64 { return <f64>state.xmmLow(vector.registerOf(offset)); }
  setXmmU32(offset: usize, value: u32): void {
    vector.setLowWord(vector.registerOf(offset), value, false);
  }
  setXmmU64(offset: usize, value: u64): void {
    vector.setLowLong(vector.registerOf(offset), <u32>value, false);
  }
  setXmmF32(offset: usize, value: f32): void {
    values.get(<u32>value);
    byte(op.I32_REINTERPRET_F32);
    this.setXmmU32(offset, values.result(op.I32));
  }
  setXmmF64(offset: usize, value: f64): void {
    vector.setLow(vector.registerOf(offset), <u32>value);
  }
  setXmmU32Clear(offset: usize, value: u32): void {
    vector.setLowWord(vector.registerOf(offset), value, true);
  }
  setXmmU64Clear(offset: usize, value: u64): void {
    vector.setLowLong(vector.registerOf(offset), <u32>value, true);
  }
  setXmmF32Clear(offset: usize, value: f32): void {
    values.get(<u32>value);
    byte(op.I32_REINTERPRET_F32);
    this.setXmmU32Clear(offset, values.result(op.I32));
  }
  setXmmF64Clear(offset: usize, value: f64): void {
    vector.setLowClear(vector.registerOf(offset), <u32>value);
  }
  xmmU16(offset: usize, lane: u32): u32 {
    values.get(vector.vectorOf(vector.registerOf(offset)));
    simd(op.S_I16X8_EXTRACT_U);
    byte(lane);
    return values.result(op.I32);
  }
  setXmmU16(offset: usize, lane: u32, value: u32): void {
    values.get(vector.vectorOf(vector.registerOf(offset)));
    values.get(value);
    simd(op.S_I16X8_REPLACE);
    byte(lane);
    state.setXmm(vector.registerOf(offset), values.result(op.V128));
  }
  mmU64(offset: usize): u64 { return giveUp(); }
  mmU32(offset: usize): u32 { return giveUp(); }
  setMm(offset: usize, value: u64): void { giveUp(); }
  checkMmx(): void { giveUp(); }
  enterMmx(): void { giveUp(); }

  // Vectors
  vector(low: u64, high: u64): v128 { return asVector(values.constantVector(low, high)); }
  fromU64(low: u64): v128 {
    values.get(values.constantVector(0, 0));
    values.get(<u32>low);
    simd(op.S_I64X2_REPLACE);
    byte(0);
    return asVector(values.result(op.V128));
  }
  lowU64(a: v128): u64 { return this.half(ofVector(a), 0); }
  highU64(a: v128): u64 { return this.half(ofVector(a), 1); }
  private half(v: u32, lane: u32): u64 {
    values.get(v);
    simd(op.S_I64X2_EXTRACT);
    byte(lane);
    return values.result(op.I64);
  }
  replaceHigh(a: v128, high: u64): v128 {
    values.get(ofVector(a));
    values.get(<u32>high);
    simd(op.S_I64X2_REPLACE);
    byte(1);
    return asVector(values.result(op.V128));
  }
  extendU64(value: u32): u64 { return integer.long(value); }
  truncateU64(value: u64): u32 {
    values.get(<u32>value);
    byte(op.I32_WRAP_I64);
    return values.result(op.I32);
  }
  insertWord(a: u64, lane: u32, value: u32): u64 { return giveUp(); }
  extractWord(a: u64, lane: u32): u32 { return giveUp(); }
  vector1(operation: u32, a: v128): v128 {
    values.get(ofVector(a));
    simd(operation);
    return asVector(values.result(op.V128));
  }
  vector2(operation: u32, a: v128, b: v128): v128 {
    const x = ofVector(a);
    if (operation == op.S_XOR && x == ofVector(b)) {
      const zero = values.zeroValue();
      return asVector(values.pairValue(zero, zero));
    }
    return asVector(vector.vectorBinary(operation, x, ofVector(b)));
  }
  vectorShift(operation: u32, a: v128, count: u32): v128 {
    values.get(ofVector(a));
    values.get(count);
    simd(operation);
    return asVector(values.result(op.V128));
  }
  vectorShiftLong(operation: u32, a: v128, count: u64): v128 {
    const width = L.laneBits(operation);
    const arithmetic = L.isArithmeticShift(operation);
    // Of a count that is too wide the last one that does something, or a zero.
    values.get(ofVector(a));
    values.get(<u32>count);
    constant64(width - 1);
    values.get(<u32>count);
    constant64(width);
    byte(0x54); // i64.lt_u
    byte(op.SELECT);
    byte(op.I32_WRAP_I64);
    simd(operation);
    if (!arithmetic) {
      constant64(0);
      constant64(<u64>-1);
      values.get(<u32>count);
      constant64(width);
      byte(0x5a); // i64.ge_u
      byte(op.SELECT);
      simd(op.S_I64X2_SPLAT);
      simd(op.S_AND);
    }
    return asVector(values.result(op.V128));
  }
  shuffle(a: v128, b: v128, low: u64, high: u64): v128 {
    return asVector(vector.shuffled(ofVector(a), ofVector(b), low, high));
  }
  interleaveLow(bits: u32, a: v128, b: v128): v128 {
    if (bits == 64) return asVector(vector.lowDoubles(ofVector(a), ofVector(b)));
    const low: u64 =
      bits == 8 ? 0x1303120211011000 : bits == 16 ? 0x1312030211100100 : 0x1312111003020100;
    const high: u64 = low + 0x0404040404040404;
    return asVector(vector.shuffled(ofVector(a), ofVector(b), low, high));
  }
  interleaveHigh(bits: u32, a: v128, b: v128): v128 {
    const by: u64 = 0x0808080808080808;
    const low: u64 =
      bits == 8 ? 0x1303120211011000 : bits == 16 ? 0x1312030211100100 : 0x1312111003020100;
    if (bits == 64) {
      const first: u64 = 0x0f0e0d0c0b0a0908;
      return asVector(
        vector.shuffled(ofVector(a), ofVector(b), first, first + 0x1010101010101010),
      );
    }
    const high: u64 = low + 0x0404040404040404;
    return asVector(vector.shuffled(ofVector(a), ofVector(b), low + by, high + by));
  }
  bitmask(bits: u32, a: v128): u32 {
    values.get(ofVector(a));
    simd(bits == 8 ? op.S_I8X16_BITMASK : bits == 32 ? op.S_I32X4_BITMASK : op.S_I64X2_BITMASK);
    return values.result(op.I32);
  }
}

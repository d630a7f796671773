// The Emit machine: the meaning of an instruction written as WebAssembly.
//
// It has the methods of the Eval machine (cpu/eval.ts); a value is the number of an entry in the
// table of values.ts, which bodies hand around in the type that the value would have: as u32, u64,
// f32, f64, or in lane 0 of a v128. What a method cannot translate gives the instruction up
// (attempt.ts): it is emitted as a call of its Eval handler instead (instructions.ts).
//
// Its facets build on each other: emit_memory.ts, emit_arithmetic.ts, emit_packed.ts, and here
// control and floating point.

import { endByBranch, endByJump, giveUp } from "./attempt";
import { EmitPacked } from "./emit_packed";
import { asVector, ofVector } from "./emit_vector";
import * as floats from "./float_checks";
import * as op from "./opcodes";
import * as flags from "./pending_flags";
import * as singles from "./single_checks";
import * as values from "./values";
import { byte, constant64, simd } from "./writer";

export class Emit extends EmitPacked {
  // Control
  setEip(target: u32): void {
    endByJump(values.settled(target));
  }
  noteTarget(instruction: usize, target: u32): void {}
  branchIf(condition: u32, target: u32): void {
    endByBranch(condition, target);
  }
  checkTarget(target: u32): void { giveUp(); }
  checkTargetIf(condition: u32, target: u32): void { giveUp(); }
  exit(reason: u32): void { giveUp(); }
  segmentBase(segment: u32): u32 { return giveUp(); }

  // Floating point
  arithmeticF32(operation: u32, a: f32, b: f32): f32 {
    if (floats.isCareful()) return <f32>giveUp();
    return <f32>singles.singleArithmetic(operation, <u32>a, <u32>b, false);
  }
  arithmeticF64(operation: u32, a: f64, b: f64): f64 {
    return <f64>floats.floatArithmetic(operation, <u32>a, <u32>b, false);
  }
  arithmeticF32x4(operation: u32, a: v128, b: v128): v128 {
    if (floats.isCareful()) return asVector(giveUp());
    return asVector(singles.singleArithmetic(operation, ofVector(a), ofVector(b), true));
  }
  arithmeticF64x2(operation: u32, a: v128, b: v128): v128 {
    return asVector(floats.floatArithmetic(operation, ofVector(a), ofVector(b), true));
  }
  squareRootF32(x: f32): f32 {
    return <f32>(floats.isCareful() ? giveUp() : singles.singleSquareRoot(<u32>x, false));
  }
  squareRootF64(x: f64): f64 { return <f64>floats.floatSquareRoot(<u32>x, false); }
  squareRootF32x4(x: v128): v128 {
    const r = floats.isCareful() ? giveUp() : singles.singleSquareRoot(ofVector(x), true);
    return asVector(r);
  }
  squareRootF64x2(x: v128): v128 {
    return asVector(floats.floatSquareRoot(ofVector(x), true));
  }
  addSubtractF32x4(a: v128, b: v128): v128 { return asVector(giveUp()); }
  addSubtractF64x2(a: v128, b: v128): v128 { return asVector(giveUp()); }
  approximateF32(x: f32, root: bool): f32 { return <f32>giveUp(); }
  approximateF32x4(x: v128, root: bool): v128 { return asVector(giveUp()); }
  compareF32(predicate: u32, a: f32, b: f32): u32 { return giveUp(); }
  compareF64(predicate: u32, a: f64, b: f64): u64 {
    const x = floats.bounded(<u32>a);
    const y = floats.bounded(<u32>b);
    const kind = predicate & 3;
    if (kind == 3) return giveUp();
    constant64(<u64>-1);
    constant64(0);
    values.get(x);
    values.get(y);
    byte(kind == 0 ? op.F64_EQ : kind == 1 ? op.F64_LT : op.F64_LE);
    if (predicate & 4) byte(op.I32_EQZ);
    byte(op.SELECT);
    return values.result(op.I64);
  }
  compareF32x4(predicate: u32, a: v128, b: v128): v128 { return asVector(giveUp()); }
  compareF64x2(predicate: u32, a: v128, b: v128): v128 {
    const kind = predicate & 3;
    if (kind == 3) return asVector(giveUp());
    values.get(floats.bounded(ofVector(a)));
    values.get(floats.bounded(ofVector(b)));
    simd(kind == 0 ? op.S_F64X2_EQ : kind == 1 ? op.S_F64X2_LT : op.S_F64X2_LE);
    if (predicate & 4) simd(op.S_NOT);
    return asVector(values.result(op.V128));
  }
  flagsCompareF32(a: f32, b: f32, signals: bool): void {
    const x = singles.promoted(<u32>a);
    flags.setPending(flags.PENDING_COMPARE, 64, x, singles.promoted(<u32>b), 0, 0);
  }
  flagsCompareF64(a: f64, b: f64, signals: bool): void {
    const x = floats.bounded(<u32>a);
    flags.setPending(flags.PENDING_COMPARE, 64, x, floats.bounded(<u32>b), 0, 0);
  }
  integerToF64(x: u32): f64 {
    values.get(x);
    byte(op.F64_CONVERT_I32_S);
    const r = values.result(op.F64);
    values.setRange(r, 32, 0, 0);
    return <f64>r;
  }
  integerToF32(x: u32): f32 {
    return <f32>(floats.isCareful() ? giveUp() : singles.singleOfInteger(x));
  }
  f64ToInteger(x: f64, truncate: bool): u32 {
    return floats.isCareful() ? giveUp() : floats.floatToInteger(<u32>x, truncate);
  }
  f32ToInteger(x: f32, truncate: bool): u32 { return giveUp(); }
  promoteF32(x: f32): f64 { return <f64>singles.promoted(<u32>x); }
  demoteF64(x: f64): f32 { return <f32>giveUp(); }
  promoteBoth(x: u64): v128 { return asVector(giveUp()); }
  demoteBoth(x: v128): u64 { return giveUp(); }
  integersToF32x4(x: v128): v128 { return asVector(giveUp()); }
  integersToF64x2(x: u64): v128 {
    values.get(ofVector(this.fromU64(x)));
    simd(0xfe); // f64x2.convert_low_i32x4_s
    const r = values.result(op.V128);
    values.setRange(r, 32, 0, 0);
    return asVector(r);
  }
  integersToF32x2(x: u64): u64 { return giveUp(); }
  toIntegersF32x4(x: v128, truncate: bool): v128 { return asVector(giveUp()); }
  toIntegersF64x2(x: v128, truncate: bool): v128 { return asVector(giveUp()); }
  toIntegersF32x2(x: u64, truncate: bool): u64 { return giveUp(); }
}

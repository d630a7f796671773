// The Eval machine: the meaning of an instruction computed at once.
//
// A body in assembly/ia32 is generic over a machine M and says what an instruction does in M's
// words. Here a value is the number itself; in the Emit machine of the translator the same calls
// write WebAssembly and a value is the index of the local that will hold it. So bodies keep to
// these methods for everything that depends on the guest's state, and to plain code for what is
// known when the instruction is decoded (register numbers, sizes, immediates).
//
// Registers are named by their byte offset from REGISTERS, as records hold it; sizes are constants.

import {
  EBP,
  EFLAGS_SYSTEM,
  EIP,
  ESP,
  EXIT_REASON,
  FLAG_AUX,
  FPU_REGISTERS,
  REGISTERS,
  SEGMENT_BASES,
  XMM,
} from "../layout/cpu_state";
import {
  RECORD_ADDRESSING,
  RECORD_BASE,
  RECORD_DISP,
  RECORD_INDEX,
  RECORD_SCALE,
  RECORD_EIP,
} from "../layout/instruction";
import { noteTarget } from "../jit/call_targets";
import * as access from "../mm/access";
import * as division from "./divide";
import * as flags from "./flags";
import { addressSlow, addressSlowPlus, checkBranchTarget, offsetOf } from "./segments";
import * as shift from "./shift";
import { isPlainStack, movedStackPointer, stackAddress } from "./stack";
import * as mmx from "./mmx";
import * as simd from "./simd";
import * as approximate from "./simd_approximate";
import * as compare from "./simd_compare";
import * as convert from "./simd_convert";
import * as vector from "./simd_vector";
import { ACCESS_BYTES, WINDOW } from "../layout/memory_map";
import { ACCESS_W, ACCESS_W2 } from "../layout/page_table";
import { raiseGeneralProtection } from "./exception";

// @ts-ignore: decorator
@inline
export function machine<M>(): M {
  return changetype<M>(0);
}

export class Eval {
  // Constants
  @inline constant(value: u32): u32 { return value; }

  // General registers, by byte offset
  @inline reg8(offset: usize): u32 { return load<u8>(offset, REGISTERS); }
  @inline reg16(offset: usize): u32 { return load<u16>(offset, REGISTERS); }
  @inline reg32(offset: usize): u32 { return load<u32>(offset, REGISTERS); }
  @inline setReg8(offset: usize, value: u32): void { store<u8>(offset, value, REGISTERS); }
  @inline setReg16(offset: usize, value: u32): void { store<u16>(offset, value, REGISTERS); }
  @inline setReg32(offset: usize, value: u32): void { store<u32>(offset, value, REGISTERS); }

  /** Register of `bits` (8, 16, 32) at a byte offset, zero-extended. */
  @inline reg(bits: u32, offset: usize): u32 {
    return bits == 8 ? this.reg8(offset) : bits == 16 ? this.reg16(offset) : this.reg32(offset);
  }
  @inline setReg(bits: u32, offset: usize, value: u32): void {
    if (bits == 8) this.setReg8(offset, value);
    else if (bits == 16) this.setReg16(offset, value);
    else this.setReg32(offset, value);
  }

  // Memory. Addresses are linear.
  /** Linear address of the instruction's memory operand (SDM vol. 1, 3.7.5). */
  @inline address(instruction: usize): u32 {
    if (load<u8>(instruction, RECORD_ADDRESSING)) return addressSlow(instruction);
    return this.flatAddress(instruction);
  }
  /** The same where RECORD_ADDRESSING is 0: the segment is flat, addresses have 32 bits. */
  @inline flatAddress(instruction: usize): u32 {
    return (
      load<u32>(instruction, RECORD_DISP) +
      load<u32>(<usize>load<u8>(instruction, RECORD_BASE), REGISTERS) +
      (load<u32>(<usize>load<u8>(instruction, RECORD_INDEX), REGISTERS) <<
        (<u32>load<u8>(instruction, RECORD_SCALE)))
    );
  }
  /** Address of an operand as large as the memory operand, but `delta` bytes behind it. */
  @inline addressPlus(instruction: usize, delta: u32): u32 {
    if (load<u8>(instruction, RECORD_ADDRESSING)) return addressSlowPlus(instruction, delta);
    return this.address(instruction) + delta;
  }
  /** The memory operand's offset within its segment: what LEA computes. */
  @inline offset(instruction: usize): u32 { return offsetOf(instruction); }
  @inline load8(address: u32): u32 { return access.load8(address); }
  @inline load16(address: u32): u32 { return access.load16(address); }
  @inline load32(address: u32): u32 { return access.load32(address); }
  @inline load64(address: u32): u64 { return access.load64(address); }
  @inline load128(address: u32): v128 { return access.load128(address); }
  @inline store8(address: u32, value: u32): void { access.store8(address, value); }
  @inline store16(address: u32, value: u32): void { access.store16(address, value); }
  @inline store32(address: u32, value: u32): void { access.store32(address, value); }
  @inline store64(address: u32, value: u64): void { access.store64(address, value); }
  @inline store128(address: u32, value: v128): void { access.store128(address, value); }
  @inline loadF32(address: u32): f32 { return reinterpret<f32>(access.load32(address)); }
  @inline loadF64(address: u32): f64 { return reinterpret<f64>(access.load64(address)); }
  @inline storeF32(address: u32, value: f32): void {
    access.store32(address, reinterpret<u32>(value));
  }
  @inline storeF64(address: u32, value: f64): void {
    access.store64(address, reinterpret<u64>(value));
  }
  /** #GP where the address is no multiple of 16 (SDM vol. 1, 10.4.1.1). */
  @inline load128Aligned(address: u32): v128 {
    if (address & 15) raiseGeneralProtection();
    return access.load128(address);
  }
  @inline store128Aligned(address: u32, value: v128): void {
    if (address & 15) raiseGeneralProtection();
    access.store128(address, value);
  }

  @inline loadOf(bits: u32, address: u32): u32 {
    if (bits == 8) return this.load8(address);
    return bits == 16 ? this.load16(address) : this.load32(address);
  }
  @inline storeOf(bits: u32, address: u32, value: u32): void {
    if (bits == 8) this.store8(address, value);
    else if (bits == 16) this.store16(address, value);
    else this.store32(address, value);
  }
  /** Loads what the same instruction will store back: faults as a write, so the store cannot. */
  @inline loadForWrite(bits: u32, address: u32): u32 {
    const byte: u32 = load<u8>(address >> 12, ACCESS_BYTES);
    if (bits == 8) {
      if (byte & ACCESS_W) return load<u8>(address, WINDOW);
    } else if (byte & ACCESS_W2) {
      return bits == 16 ? load<u16>(address, WINDOW) : load<u32>(address, WINDOW);
    }
    return <u32>access.nearLoadForWrite(address, bits >> 3);
  }
  @inline loadForWrite64(address: u32): u64 {
    if (load<u8>(address >> 12, ACCESS_BYTES) & ACCESS_W2) return load<u64>(address, WINDOW);
    return access.nearLoadForWrite(address, 8);
  }
  /** Raises the fault that storing `bytes` bytes there would, without storing. */
  @inline checkWrite(address: u32, bytes: u32): void {
    if (!(load<u8>(address >> 12, ACCESS_BYTES) & ACCESS_W2)) access.checkWrite(address, bytes);
  }

  // The stack
  /** Pushes `bits` (16 or 32); the stack pointer moves last. */
  @inline push(bits: u32, value: u32): void {
    if (isPlainStack()) {
      const pointer = load<u32>(ESP) - (bits >> 3);
      this.storeOf(bits, pointer, value);
      store<u32>(ESP, pointer);
    } else {
      const pointer = movedStackPointer(-(<i32>(bits >> 3)));
      this.storeOf(bits, stackAddress(pointer, bits >> 3, true), value);
      store<u32>(ESP, pointer);
    }
  }
  /** What lies on top, still there. */
  @inline top(bits: u32): u32 {
    const pointer = load<u32>(ESP);
    return this.loadOf(bits, isPlainStack() ? pointer : stackAddress(pointer, bits >> 3, false));
  }
  @inline dropBytes(bytes: u32): void {
    store<u32>(ESP, isPlainStack() ? load<u32>(ESP) + bytes : movedStackPointer(bytes));
  }
  @inline drop(bits: u32): void { this.dropBytes(bits >> 3); }
  /** ESP = EBP, pop EBP. */
  @inline leave(bits: u32, frame: usize, stack: usize): void {
    const pointer = load<u32>(EBP);
    const at = isPlainStack() ? pointer : stackAddress(pointer, bits >> 3, false);
    const value = this.loadOf(bits, at);
    store<u32>(ESP, isPlainStack() ? pointer : movedStackPointer(pointer - load<u32>(ESP)));
    this.drop(bits);
    this.setReg(bits, frame, value);
  }

  // XMM and MMX registers, by byte offset (16 for each)
  @inline xmm(offset: usize): v128 { return v128.load(offset, XMM); }
  @inline setXmm(offset: usize, value: v128): void { v128.store(offset, value, XMM); }
  @inline xmmU32(offset: usize): u32 { return load<u32>(offset, XMM); }
  @inline xmmU64(offset: usize): u64 { return load<u64>(offset, XMM); }
  @inline xmmF32(offset: usize): f32 { return load<f32>(offset, XMM); }
  @inline xmmF64(offset: usize): f64 { return load<f64>(offset, XMM); }
  /** Writes the low part, leaving the rest as it is. */
  @inline setXmmU32(offset: usize, value: u32): void { store<u32>(offset, value, XMM); }
  @inline setXmmU64(offset: usize, value: u64): void { store<u64>(offset, value, XMM); }
  @inline setXmmF32(offset: usize, value: f32): void { store<f32>(offset, value, XMM); }
  @inline setXmmF64(offset: usize, value: f64): void { store<f64>(offset, value, XMM); }
  @inline mmU64(offset: usize): u64 { return load<u64>(offset, FPU_REGISTERS); }
  @inline mmU32(offset: usize): u32 { return load<u32>(offset, FPU_REGISTERS); }
  @inline setMm(offset: usize, value: u64): void { mmx.setRegister(offset, value); }

  // Arithmetic on 32-bit values
  @inline add(a: u32, b: u32): u32 { return a + b; }
  @inline subtract(a: u32, b: u32): u32 { return a - b; }
  @inline multiply(a: u32, b: u32): u32 { return a * b; }
  @inline and(a: u32, b: u32): u32 { return a & b; }
  @inline or(a: u32, b: u32): u32 { return a | b; }
  @inline xor(a: u32, b: u32): u32 { return a ^ b; }
  @inline shiftLeft(a: u32, count: u32): u32 { return a << count; }
  @inline shiftRight(a: u32, count: u32): u32 { return a >> count; }
  @inline shiftRightSigned(a: u32, count: u32): u32 { return <u32>(<i32>a >> <i32>count); }
  /** `value` reduced to `bits`, zero-extended. */
  @inline truncate(bits: u32, value: u32): u32 {
    return bits == 8 ? value & 0xff : bits == 16 ? value & 0xffff : value;
  }
  @inline signExtend(bits: u32, value: u32): u32 { return flags.signExtend(bits, value); }
  /** Upper 32 bits of the product. */
  @inline multiplyHigh(a: u32, b: u32): u32 { return <u32>((<u64>a * <u64>b) >> 32); }
  @inline multiplyHighSigned(a: u32, b: u32): u32 {
    return <u32>((<i64>(<i32>a) * <i64>(<i32>b)) >> 32);
  }
  /** 1 where the value is not zero. */
  @inline isNonZero(value: u32): u32 { return u32(value != 0); }
  @inline countTrailingZeros(value: u32): u32 { return ctz<u32>(value); }
  @inline countLeadingZeros(value: u32): u32 { return clz<u32>(value); }
  @inline swapBytes(value: u32): u32 { return bswap<u32>(value); }
  /** a where the condition (0 or not) holds, else b; both are computed. */
  @inline select(condition: u32, a: u32, b: u32): u32 { return select<u32>(a, b, condition); }

  // Flags
  @inline flagsAdd(bits: u32, a: u32, b: u32, r: u32): void { flags.setFlagsAdd(bits, a, b, r); }
  @inline flagsSubtract(bits: u32, a: u32, b: u32, r: u32): void {
    flags.setFlagsSubtract(bits, a, b, r);
  }
  @inline flagsLogic(bits: u32, r: u32): void { flags.setFlagsLogic(bits, r); }
  @inline flagsIncrement(bits: u32, a: u32, r: u32): void {
    flags.setFlagsKeepCarry(bits, (a & 1) | ((a | 1) & ~r), r);
  }
  @inline flagsDecrement(bits: u32, a: u32, r: u32): void {
    flags.setFlagsKeepCarry(bits, (~a & 1) | ((~a | 1) & r), r);
  }
  @inline flagsResult(bits: u32, r: u32, carry: u32, overflow: u32): void {
    flags.setFlagsResult(bits, r, carry, overflow);
  }
  @inline carry(): u32 { return load<u32>(FLAG_AUX) >> 31; }
  /** CF = `carry` (0 or 1), the others unchanged. */
  @inline setCarry(carry: u32): void { flags.setCarry(carry); }

  @inline eflags(): u32 { return flags.getEflags(); }
  /** SF ZF AF PF CF as they lie in the low byte of EFLAGS; OF stays. */
  @inline setLowFlags(value: u32): void {
    flags.replaceFlags(flags.SF | flags.ZF | flags.AF | flags.PF | flags.CF, value);
  }
  @inline setDirection(backward: bool): void {
    const others = load<u32>(EFLAGS_SYSTEM) & ~flags.DF;
    store<u32>(EFLAGS_SYSTEM, backward ? others | flags.DF : others);
  }

  // Shifts, by a count already reduced to five bits; a count of zero leaves the flags.
  @inline flagsShiftLeft(bits: u32, a: u32, n: u32, r: u32): void {
    shift.setFlagsLeft(bits, a, n, r);
  }
  @inline flagsShiftRight(bits: u32, a: u32, n: u32, r: u32): void {
    shift.setFlagsRight(bits, a, n, r);
  }
  @inline flagsShiftRightSigned(bits: u32, a: u32, n: u32, r: u32): void {
    shift.setFlagsRightSigned(bits, a, n, r);
  }
  @inline rotateLeft(bits: u32, a: u32, n: u32): u32 { return shift.rotateLeft(bits, a, n); }
  @inline rotateRight(bits: u32, a: u32, n: u32): u32 { return shift.rotateRight(bits, a, n); }
  @inline flagsRotateLeft(bits: u32, n: u32, r: u32): void { shift.setFlagsRotateLeft(bits, n, r); }
  @inline flagsRotateRight(bits: u32, n: u32, r: u32): void {
    shift.setFlagsRotateRight(bits, n, r);
  }
  /** With their flags: the carry is in the middle of it. */
  @inline rotateCarryLeft(bits: u32, a: u32, n: u32): u32 {
    return shift.rotateCarryLeft(bits, a, n);
  }
  @inline rotateCarryRight(bits: u32, a: u32, n: u32): u32 {
    return shift.rotateCarryRight(bits, a, n);
  }
  @inline doubleShiftLeft(bits: u32, a: u32, b: u32, n: u32): u32 {
    return shift.doubleShiftLeft(bits, a, b, n);
  }
  @inline doubleShiftRight(bits: u32, a: u32, b: u32, n: u32): u32 {
    return shift.doubleShiftRight(bits, a, b, n);
  }
  @inline flagsDoubleShiftLeft(bits: u32, a: u32, n: u32, r: u32): void {
    shift.setFlagsDoubleLeft(bits, a, n, r);
  }
  @inline flagsDoubleShiftRight(bits: u32, a: u32, n: u32, r: u32): void {
    shift.setFlagsDoubleRight(bits, a, n, r);
  }

  // Multiplication, division, bit scans
  @inline flagsMultiply(bits: u32, r: u32, carry: u32): void {
    flags.setFlagsResult(bits, r, carry, carry);
  }
  /** The whole instruction: #DE, or quotient and remainder into the accumulator and (E)DX. */
  @inline divide(bits: u32, divisor: u32): void {
    if (bits == 8) division.divide8(divisor);
    else if (bits == 16) division.divide16(divisor);
    else division.divide32(divisor);
  }
  @inline divideSigned(bits: u32, divisor: u32): void {
    if (bits == 8) division.divideSigned8(<i8>divisor);
    else if (bits == 16) division.divideSigned16(<i16>divisor);
    else division.divideSigned32(divisor);
  }
  /** ZF says whether there was any bit. */
  @inline flagsScan(bits: u32, source: u32): void { flags.setFlagsLogic(bits, source); }
  /** Condition of Jcc, SETcc, CMOVcc by its number (SDM vol. 1, appendix B): 0 or 1. */
  @inline condition(number: u32): u32 {
    const base = number >> 1;
    let value: u32;
    if (base == 0) value = flags.getOF();
    else if (base == 1) value = flags.getCF();
    else if (base == 2) value = flags.getZF();
    else if (base == 3) value = flags.getCF() | flags.getZF();
    else if (base == 4) value = flags.getSF();
    else if (base == 5) value = flags.getPF();
    else if (base == 6) value = flags.getSF() ^ flags.getOF();
    else value = flags.getZF() | (flags.getSF() ^ flags.getOF());
    return number & 1 ? value ^ 1 : value;
  }

  // Control
  @inline setEip(target: u32): void { store<u32>(EIP, target); }
  /** Where an indirect call or jump goes, for the translator. */
  @inline noteTarget(instruction: usize, target: u32): void {
    noteTarget(load<u32>(instruction, RECORD_EIP), target);
  }
  /** Continues at `target` where the condition holds, else behind the instruction. */
  @inline branchIf(condition: u32, target: u32): void {
    if (condition) store<u32>(EIP, target);
  }
  /** #GP where a target lies behind CS's limit; asked only where CS is not flat. */
  @inline checkTarget(target: u32): void { checkBranchTarget(target); }
  @inline checkTargetIf(condition: u32, target: u32): void {
    if (condition) checkBranchTarget(target);
  }
  @inline exit(reason: u32): void { store<u32>(EXIT_REASON, reason); }
  @inline segmentBase(segment: u32): u32 { return load<u32>(SEGMENT_BASES + (segment << 2)); }

  // Vectors (MMX, SSE): cpu/simd*.ts. A value is a u64, f32, f64 or v128; an `operation` is a
  // constant of layout/simd_operation.ts; `bits` the width of a lane.
  /** #MF when an x87 exception is pending; comes first in an MMX instruction. */
  @inline checkMmx(): void { mmx.checkPending(); }
  /** TOP zero, all tags valid; comes last in an MMX instruction. */
  @inline enterMmx(): void { mmx.enter(); }
  /** Writes the low part of a register and clears the rest. */
  @inline setXmmU32Clear(offset: usize, value: u32): void { this.setXmmU64Clear(offset, value); }
  @inline setXmmU64Clear(offset: usize, value: u64): void {
    store<u64>(offset, value, XMM);
    store<u64>(offset, 0, XMM + 8);
  }
  @inline setXmmF32Clear(offset: usize, value: f32): void {
    this.setXmmU64Clear(offset, reinterpret<u32>(value));
  }
  @inline setXmmF64Clear(offset: usize, value: f64): void {
    store<f64>(offset, value, XMM);
    store<u64>(offset, 0, XMM + 8);
  }
  @inline xmmU16(offset: usize, lane: u32): u32 { return load<u16>(offset + (lane << 1), XMM); }
  @inline setXmmU16(offset: usize, lane: u32, value: u32): void {
    store<u16>(offset + (lane << 1), value, XMM);
  }
  @inline vector(low: u64, high: u64): v128 {
    return i64x2.replace_lane(i64x2.splat(low), 1, high);
  }
  @inline fromU64(low: u64): v128 { return i64x2.replace_lane(i64x2.splat(0), 0, low); }
  @inline lowU64(a: v128): u64 { return i64x2.extract_lane(a, 0); }
  @inline highU64(a: v128): u64 { return i64x2.extract_lane(a, 1); }
  @inline replaceHigh(a: v128, high: u64): v128 { return i64x2.replace_lane(a, 1, high); }
  @inline extendU64(value: u32): u64 { return value; }
  @inline truncateU64(value: u64): u32 { return <u32>value; }
  @inline insertWord(a: u64, lane: u32, value: u32): u64 {
    return (a & ~((<u64>0xffff) << (lane << 4))) | ((<u64>(value & 0xffff)) << (lane << 4));
  }
  @inline extractWord(a: u64, lane: u32): u32 { return <u32>(a >> (lane << 4)) & 0xffff; }
  @inline vector1(operation: u32, a: v128): v128 { return vector.vector1(operation, a); }
  @inline vector2(operation: u32, a: v128, b: v128): v128 {
    return vector.vector2(operation, a, b);
  }
  /** Shifts each lane by a count modulo the lane's width. */
  @inline vectorShift(operation: u32, a: v128, count: u32): v128 {
    return vector.vectorShift(operation, a, count);
  }
  /** Shifts each lane by a count that may be wider than the lane. */
  @inline vectorShiftLong(operation: u32, a: v128, count: u64): v128 {
    return vector.vectorShiftLong(operation, a, count);
  }
  /** Bytes of a (0..15) and b (16..31) by indices known when the instruction is decoded. */
  @inline shuffle(a: v128, b: v128, low: u64, high: u64): v128 {
    return vector.shuffleBytes(a, b, low, high);
  }
  @inline interleaveLow(bits: u32, a: v128, b: v128): v128 {
    return vector.interleaveLow(bits, a, b);
  }
  @inline interleaveHigh(bits: u32, a: v128, b: v128): v128 {
    return vector.interleaveHigh(bits, a, b);
  }
  /** The sign bits of all lanes. */
  @inline bitmask(bits: u32, a: v128): u32 { return vector.bitmask(bits, a); }

  // Floating point, with MXCSR's rounding and exceptions; `operation` is one of FLOAT_*.
  @inline arithmeticF32(operation: u32, a: f32, b: f32): f32 {
    return simd.arithmeticF32(operation, a, b);
  }
  @inline arithmeticF64(operation: u32, a: f64, b: f64): f64 {
    return simd.arithmeticF64(operation, a, b);
  }
  @inline arithmeticF32x4(operation: u32, a: v128, b: v128): v128 {
    return simd.arithmeticF32x4(operation, a, b);
  }
  @inline arithmeticF64x2(operation: u32, a: v128, b: v128): v128 {
    return simd.arithmeticF64x2(operation, a, b);
  }
  @inline squareRootF32(x: f32): f32 { return simd.squareRootF32(x); }
  @inline squareRootF64(x: f64): f64 { return simd.squareRootF64(x); }
  @inline squareRootF32x4(x: v128): v128 { return simd.squareRootF32x4(x); }
  @inline squareRootF64x2(x: v128): v128 { return simd.squareRootF64x2(x); }
  /** Even lanes a - b, odd lanes a + b. */
  @inline addSubtractF32x4(a: v128, b: v128): v128 { return simd.addSubtractF32x4(a, b); }
  @inline addSubtractF64x2(a: v128, b: v128): v128 { return simd.addSubtractF64x2(a, b); }
  /** 1 / x, or 1 / sqrt(x), to 12 bits. */
  @inline approximateF32(x: f32, root: bool): f32 { return approximate.reciprocal(x, root); }
  @inline approximateF32x4(x: v128, root: bool): v128 { return approximate.reciprocals(x, root); }
  /** All ones where the predicate (0..7, SDM vol. 2, CMPPD) holds. */
  @inline compareF32(predicate: u32, a: f32, b: f32): u32 {
    return compare.compareF32(predicate, a, b);
  }
  @inline compareF64(predicate: u32, a: f64, b: f64): u64 {
    return compare.compareF64(predicate, a, b);
  }
  @inline compareF32x4(predicate: u32, a: v128, b: v128): v128 {
    return compare.compareF32x4(predicate, a, b);
  }
  @inline compareF64x2(predicate: u32, a: v128, b: v128): v128 {
    return compare.compareF64x2(predicate, a, b);
  }
  /** ZF, PF, CF by the relation; `signals`: #I for a quiet NaN too. */
  @inline flagsCompareF32(a: f32, b: f32, signals: bool): void {
    compare.flagsCompareF32(a, b, signals);
  }
  @inline flagsCompareF64(a: f64, b: f64, signals: bool): void {
    compare.flagsCompareF64(a, b, signals);
  }
  @inline integerToF64(x: u32): f64 { return <f64>(<i32>x); }
  @inline integerToF32(x: u32): f32 { return convert.integerToF32(x); }
  @inline f64ToInteger(x: f64, truncate: bool): u32 {
    return truncate ? convert.truncateF64(x) : convert.roundF64(x);
  }
  @inline f32ToInteger(x: f32, truncate: bool): u32 {
    return truncate ? convert.truncateF32(x) : convert.roundF32(x);
  }
  @inline promoteF32(x: f32): f64 { return convert.promoteF32(x); }
  @inline demoteF64(x: f64): f32 { return convert.demoteF64(x); }
  @inline promoteBoth(x: u64): v128 { return convert.promoteBoth(x); }
  @inline demoteBoth(x: v128): u64 { return convert.demoteBoth(x); }
  @inline integersToF32x4(x: v128): v128 { return convert.integersToF32x4(x); }
  @inline integersToF64x2(x: u64): v128 { return f64x2.convert_low_i32x4_s(this.fromU64(x)); }
  @inline integersToF32x2(x: u64): u64 {
    return convert.integersToF32x2(x);
  }
  @inline toIntegersF32x4(x: v128, truncate: bool): v128 {
    return convert.toIntegersF32x4(x, truncate);
  }
  @inline toIntegersF64x2(x: v128, truncate: bool): v128 {
    return convert.toIntegersF64x2(x, truncate);
  }
  @inline toIntegersF32x2(x: u64, truncate: bool): u64 {
    return convert.toIntegersF32x2(x, truncate);
  }
}

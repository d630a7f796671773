// The Emit machine: the meaning of an instruction written as WebAssembly.
//
// It has the methods of the Eval machine (cpu/eval.ts); a value is the number of an entry in the
// table
// of values.ts, which bodies hand around in the type that the value would have: as u32, u64, f32,
// f64,
// or in lane 0 of a v128. What a method cannot translate gives the instruction up: it is emitted as
// a
// call of its Eval handler instead (region.ts).

import {
  RECORD_ADDRESSING,
  RECORD_BASE,
  RECORD_DISP,
  RECORD_INDEX,
  RECORD_SCALE,
  NO_REGISTER,
} from "../layout/instruction";
import * as L from "../cpu/simd_vector";
import * as floats from "./float_checks";
import * as conditions from "./flag_conditions";
import * as flags from "./pending_flags";
import * as integer from "./emit_integer";
import * as memoryChecks from "./memory_checks";
import * as op from "./opcodes";
import * as singles from "./single_checks";
import * as state from "./state";
import * as values from "./values";
import * as vector from "./emit_vector";
import { byte, constant32, constant64, memoryArgument, opcode, simd } from "./writer";

const ESP: u32 = 4;
const EBP: u32 = 5;
const EAX: u32 = 0;
const EDX: u32 = 2;

// How the block's last instruction ends it.
export const END_NONE: u32 = 0;
export const END_JUMP: u32 = 1;
export const END_BRANCH: u32 = 2;

let givenUp: bool = false;
let carryTaken: bool = false;
let ending: u32 = END_NONE;
let endValue: u32 = 0;
let endTarget: u32 = 0;

export function beginInstruction(): void {
  givenUp = false;
  carryTaken = false;
  ending = END_NONE;
}
export function isGivenUp(): bool {
  return givenUp;
}
export function blockEnding(): u32 {
  return ending;
}
export function endingValue(): u32 {
  return endValue;
}
export function endingTarget(): u32 {
  return endTarget;
}

function giveUp(): u32 {
  givenUp = true;
  return values.constantValue(0);
}

// @ts-ignore: decorator
@inline
function ofVector(v: v128): u32 {
  return <u32>i32x4.extract_lane(v, 0);
}
// @ts-ignore: decorator
@inline
function asVector(v: u32): v128 {
  return i32x4.splat(v);
}

function loadAs(code: u32, bytes: u32, address: u32, type: u32, write: bool): u32 {
  if (write) floats.settleFloats();
  memoryChecks.checkedAddress(address, bytes, write);
  opcode(code);
  memoryArgument(memoryChecks.accessOffset());
  return values.result(type);
}

function storeAs(code: u32, bytes: u32, address: u32, v: u32): void {
  floats.settleFloats();
  memoryChecks.checkedAddress(address, bytes, true);
  values.get(v);
  opcode(code);
  memoryArgument(memoryChecks.accessOffset());
}

/** #GP where an address is no multiple of 16: the interpreter raises it. */
function checkAligned(address: u32): void {
  if (!memoryChecks.needsAlignment(address)) return;
  values.get(address);
  constant32(15);
  byte(op.I32_AND);
  byte(op.I32_EQZ);
  floats.leaveUnless();
}

function numberOf(offset: usize): u32 {
  return <u32>offset >> 2;
}

function partOf(instruction: usize): u32 {
  const base: u32 = load<u8>(instruction, RECORD_BASE);
  const index: u32 = load<u8>(instruction, RECORD_INDEX);
  const shift: u32 = load<u8>(instruction, RECORD_SCALE);
  let offset = load<u32>(instruction, RECORD_DISP);
  let baseValue: u32 = 0;
  let indexValue: u32 = 0;
  if (base != NO_REGISTER) {
    const v = state.general(base >> 2);
    offset += values.offsetOf(v);
    baseValue = values.rootOf(v);
  }
  if (index != NO_REGISTER) {
    const v = state.general(index >> 2);
    offset += values.offsetOf(v) << shift;
    indexValue = values.rootOf(v);
  }
  if (!baseValue && !shift) {
    baseValue = indexValue;
    indexValue = 0;
  }
  return values.addressValue(baseValue, offset, indexValue, indexValue ? shift : 0);
}

export class Emit {
  constant(value: u32): u32 { return values.constantValue(value); }

  reg8(offset: usize): u32 { return integer.register8(<u32>offset); }
  reg16(offset: usize): u32 { return integer.register16(<u32>offset); }
  reg32(offset: usize): u32 { return state.general(numberOf(offset)); }
  setReg8(offset: usize, value: u32): void { integer.setRegister8(<u32>offset, value); }
  setReg16(offset: usize, value: u32): void { integer.setRegister16(<u32>offset, value); }
  setReg32(offset: usize, value: u32): void { state.setGeneral(numberOf(offset), value); }
  reg(bits: u32, offset: usize): u32 {
    return bits == 8 ? this.reg8(offset) : bits == 16 ? this.reg16(offset) : this.reg32(offset);
  }
  setReg(bits: u32, offset: usize, value: u32): void {
    if (bits == 8) this.setReg8(offset, value);
    else if (bits == 16) this.setReg16(offset, value);
    else this.setReg32(offset, value);
  }

  // Memory
  address(instruction: usize): u32 {
    return load<u8>(instruction, RECORD_ADDRESSING) ? giveUp() : partOf(instruction);
  }
  addressPlus(instruction: usize, delta: u32): u32 {
    const at = this.address(instruction);
    return givenUp ? at : integer.added(values.settled(at), delta);
  }
  offset(instruction: usize): u32 {
    return load<u8>(instruction, RECORD_ADDRESSING) ? giveUp() : partOf(instruction);
  }
  load8(address: u32): u32 { return loadAs(op.I32_LOAD8_U, 1, address, op.I32, false); }
  load16(address: u32): u32 { return loadAs(op.I32_LOAD16_U, 2, address, op.I32, false); }
  load32(address: u32): u32 { return loadAs(op.I32_LOAD, 4, address, op.I32, false); }
  load64(address: u32): u64 { return loadAs(op.I64_LOAD, 8, address, op.I64, false); }
  load128(address: u32): v128 {
    return asVector(loadAs(op.V128_LOAD, 16, address, op.V128, false));
  }
  store8(address: u32, value: u32): void { storeAs(op.I32_STORE8, 1, address, value); }
  store16(address: u32, value: u32): void { storeAs(op.I32_STORE16, 2, address, value); }
  store32(address: u32, value: u32): void { storeAs(op.I32_STORE, 4, address, value); }
  store64(address: u32, value: u64): void { storeAs(op.I64_STORE, 8, address, <u32>value); }
  store128(address: u32, value: v128): void {
    storeAs(op.V128_STORE, 16, address, ofVector(value));
  }
  loadF32(address: u32): f32 { return <f32>loadAs(op.F32_LOAD, 4, address, op.F32, false); }
  loadF64(address: u32): f64 { return <f64>loadAs(op.F64_LOAD, 8, address, op.F64, false); }
  storeF32(address: u32, value: f32): void { storeAs(op.F32_STORE, 4, address, <u32>value); }
  storeF64(address: u32, value: f64): void { storeAs(op.F64_STORE, 8, address, <u32>value); }
  load128Aligned(address: u32): v128 {
    checkAligned(address);
    return this.load128(address);
  }
  store128Aligned(address: u32, value: v128): void {
    floats.settleFloats();
    checkAligned(address);
    this.store128(address, value);
  }
  loadOf(bits: u32, address: u32): u32 {
    return bits == 8 ? this.load8(address) : bits == 16 ? this.load16(address) : this.load32(address);
  }
  storeOf(bits: u32, address: u32, value: u32): void {
    if (bits == 8) this.store8(address, value);
    else if (bits == 16) this.store16(address, value);
    else this.store32(address, value);
  }
  loadForWrite(bits: u32, address: u32): u32 {
    const code = bits == 8 ? op.I32_LOAD8_U : bits == 16 ? op.I32_LOAD16_U : op.I32_LOAD;
    return loadAs(code, bits >> 3, address, op.I32, true);
  }

  // The stack
  push(bits: u32, value: u32): void {
    if (bits != 32) {
      giveUp();
      return;
    }
    const pointer = integer.subtracted(state.general(ESP), values.constantValue(4));
    this.store32(pointer, value);
    state.setGeneral(ESP, pointer);
  }
  top(bits: u32): u32 { return bits == 32 ? this.load32(state.general(ESP)) : giveUp(); }
  dropBytes(bytes: u32): void {
    state.setGeneral(ESP, integer.added(state.general(ESP), values.constantValue(bytes)));
  }
  drop(bits: u32): void { this.dropBytes(bits >> 3); }
  addressAfterPop(instruction: usize, bits: u32): u32 {
    const old = state.general(ESP);
    this.drop(bits);
    const address = this.address(instruction);
    state.setGeneral(ESP, old);
    return address;
  }
  leave(bits: u32, frame: usize, stack: usize): void {
    if (bits != 32) {
      giveUp();
      return;
    }
    const pointer = state.general(EBP);
    const value = this.load32(pointer);
    state.setGeneral(ESP, integer.added(pointer, values.constantValue(4)));
    state.setGeneral(EBP, value);
  }

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

  // Arithmetic
  add(a: u32, b: u32): u32 { return integer.added(a, b); }
  subtract(a: u32, b: u32): u32 { return integer.subtracted(a, b); }
  multiply(a: u32, b: u32): u32 { return integer.multiplied(a, b); }
  and(a: u32, b: u32): u32 { return integer.anded(a, b); }
  or(a: u32, b: u32): u32 { return integer.ored(a, b); }
  xor(a: u32, b: u32): u32 { return integer.xored(a, b); }
  shiftLeft(a: u32, n: u32): u32 { return integer.shifted(op.I32_SHL, a, n); }
  shiftRight(a: u32, n: u32): u32 { return integer.shifted(op.I32_SHR_U, a, n); }
  shiftRightSigned(a: u32, n: u32): u32 { return integer.shifted(op.I32_SHR_S, a, n); }
  truncate(bits: u32, value: u32): u32 { return integer.truncated(bits, value); }
  signExtend(bits: u32, value: u32): u32 { return flags.signExtended(bits, value); }
  multiplyHigh(a: u32, b: u32): u32 { return integer.highProduct(a, b, false); }
  multiplyHighSigned(a: u32, b: u32): u32 { return integer.highProduct(a, b, true); }
  isNonZero(value: u32): u32 { return integer.isNotZero(value); }
  countTrailingZeros(value: u32): u32 { return flags.unary(op.I32_CTZ, value); }
  countLeadingZeros(value: u32): u32 { return flags.unary(op.I32_CLZ, value); }
  swapBytes(value: u32): u32 {
    const turned = flags.binaryConstant(op.I32_ROTL, value, 8);
    const low = flags.binaryConstant(op.I32_AND, turned, 0x00ff00ff);
    const high = flags.binaryConstant(op.I32_ROTR, value, 8);
    return flags.binary(op.I32_OR, low, flags.binaryConstant(op.I32_AND, high, 0xff00ff00));
  }
  select(condition: u32, a: u32, b: u32): u32 { return integer.chosen(condition, a, b); }

  // Flags
  flagsAdd(bits: u32, a: u32, b: u32, r: u32): void { this.carried(bits, a, b, r, false); }
  flagsSubtract(bits: u32, a: u32, b: u32, r: u32): void { this.carried(bits, a, b, r, true); }
  private carried(bits: u32, a: u32, b: u32, r: u32, subtraction: bool): void {
    if (!carryTaken) {
      const kind = subtraction ? flags.PENDING_SUBTRACT : flags.PENDING_ADD;
      flags.setPending(kind, bits, a, b, r, 0);
      return;
    }
    const aux = conditions.auxOfVector(bits, integer.carryVector(a, b, r, subtraction));
    flags.setPending(flags.PENDING_RAW, 32, aux, 0, flags.signExtended(bits, r), 0);
  }
  flagsLogic(bits: u32, r: u32): void {
    flags.setPending(flags.PENDING_LOGIC, bits, 0, 0, values.settled(r), 0);
  }
  flagsIncrement(bits: u32, a: u32, r: u32): void {
    flags.setPending(flags.PENDING_INCREMENT, bits, 0, 0, r, conditions.keptCarry());
  }
  flagsDecrement(bits: u32, a: u32, r: u32): void {
    flags.setPending(flags.PENDING_DECREMENT, bits, 0, 0, r, conditions.keptCarry());
  }
  carry(): u32 {
    carryTaken = true;
    return conditions.carryFlag();
  }
  setCarry(carry: u32): void { conditions.replaceCarry(carry); }
  eflags(): u32 { return giveUp(); }
  setLowFlags(value: u32): void { giveUp(); }
  setDirection(backward: bool): void { giveUp(); }

  private beginShift(n: u32): bool {
    if (values.isConstant(n)) return values.constantOf(n) != 0;
    conditions.flushPending();
    return true;
  }
  flagsShiftLeft(bits: u32, a: u32, n: u32, r: u32): void {
    if (!this.beginShift(n)) return;
    const back = integer.subtracted(n, values.constantValue(1));
    const carry = integer.bitOf(this.shiftLeft(a, back), bits - 1);
    integer.pendingShift(bits, r, carry, this.xor(carry, integer.bitOf(r, bits - 1)), n);
  }
  flagsShiftRight(bits: u32, a: u32, n: u32, r: u32): void {
    if (!this.beginShift(n)) return;
    const back = integer.subtracted(n, values.constantValue(1));
    const carry = integer.bitOf(this.shiftRight(a, back), 0);
    integer.pendingShift(bits, r, carry, integer.bitOf(a, bits - 1), n);
  }
  flagsShiftRightSigned(bits: u32, a: u32, n: u32, r: u32): void {
    if (!this.beginShift(n)) return;
    const back = integer.subtracted(n, values.constantValue(1));
    const carry = integer.bitOf(this.shiftRight(a, back), 0);
    integer.pendingShift(bits, r, carry, values.constantValue(0), n);
  }
  rotateLeft(bits: u32, a: u32, n: u32): u32 { return integer.rotated(bits, a, n, true); }
  rotateRight(bits: u32, a: u32, n: u32): u32 { return integer.rotated(bits, a, n, false); }
  flagsRotateLeft(bits: u32, n: u32, r: u32): void { this.turned(flags.OVER_LEFT, bits, n, r); }
  flagsRotateRight(bits: u32, n: u32, r: u32): void { this.turned(flags.OVER_RIGHT, bits, n, r); }
  private turned(kind: u32, bits: u32, n: u32, r: u32): void {
    if (!values.isConstant(n)) giveUp();
    else if (values.constantOf(n)) flags.setOver(kind, values.settled(r), bits);
  }
  rotateCarryLeft(bits: u32, a: u32, n: u32): u32 { return giveUp(); }
  rotateCarryRight(bits: u32, a: u32, n: u32): u32 { return giveUp(); }
  doubleShiftLeft(bits: u32, a: u32, b: u32, n: u32): u32 {
    return bits == 32 ? integer.doubleShifted(a, b, n, true) : giveUp();
  }
  doubleShiftRight(bits: u32, a: u32, b: u32, n: u32): u32 {
    return bits == 32 ? integer.doubleShifted(b, a, n, false) : giveUp();
  }
  flagsDoubleShiftLeft(bits: u32, a: u32, n: u32, r: u32): void {
    if (!this.beginShift(n)) return;
    const back = integer.subtracted(values.constantValue(32), n);
    const carry = integer.bitOf(this.shiftRight(a, back), 0);
    integer.pendingShift(32, r, carry, integer.bitOf(this.xor(a, r), 31), n);
  }
  flagsDoubleShiftRight(bits: u32, a: u32, n: u32, r: u32): void {
    if (!this.beginShift(n)) return;
    const back = integer.subtracted(n, values.constantValue(1));
    const carry = integer.bitOf(this.shiftRight(a, back), 0);
    integer.pendingShift(32, r, carry, integer.bitOf(this.xor(a, r), 31), n);
  }

  flagsMultiply(bits: u32, r: u32, carry: u32): void {
    flags.setPending(flags.PENDING_RESULT, bits, carry, 0, r, carry);
  }
  /** Inline where the dividend fits 32 bits, which the interpreter takes care of otherwise. */
  divide(bits: u32, divisor: u32): void {
    if (bits != 32) {
      giveUp();
      return;
    }
    values.get(state.general(EDX));
    byte(op.I32_EQZ);
    values.get(divisor);
    constant32(0);
    byte(op.I32_NE);
    byte(op.I32_AND);
    floats.leaveUnless();
    const low = state.general(EAX);
    const quotient = flags.binary(op.I32_DIV_U, low, divisor);
    state.setGeneral(EDX, flags.binary(op.I32_REM_U, low, divisor));
    state.setGeneral(EAX, quotient);
  }
  divideSigned(bits: u32, divisor: u32): void {
    if (bits != 32) {
      giveUp();
      return;
    }
    const low = state.general(EAX);
    values.get(state.general(EDX));
    values.get(low);
    constant32(31);
    byte(op.I32_SHR_S);
    byte(op.I32_EQ);
    // Neither 0 nor -1.
    values.get(divisor);
    constant32(1);
    byte(op.I32_ADD);
    constant32(1);
    byte(op.I32_GT_U);
    byte(op.I32_AND);
    floats.leaveUnless();
    const quotient = flags.binary(op.I32_DIV_S, low, divisor);
    state.setGeneral(EDX, flags.binary(op.I32_REM_S, low, divisor));
    state.setGeneral(EAX, quotient);
  }
  flagsScan(bits: u32, source: u32): void { this.flagsLogic(bits, source); }
  condition(number: u32): u32 { return conditions.conditionValue(number); }

  // Control
  setEip(target: u32): void {
    ending = END_JUMP;
    endValue = values.settled(target);
  }
  branchIf(condition: u32, target: u32): void {
    ending = END_BRANCH;
    endValue = condition;
    endTarget = target;
  }
  checkTarget(target: u32): void { giveUp(); }
  checkTargetIf(condition: u32, target: u32): void { giveUp(); }
  exit(reason: u32): void { giveUp(); }
  segmentBase(segment: u32): u32 { return giveUp(); }

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

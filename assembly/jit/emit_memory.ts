// The Emit machine's first facet: general registers, memory operands and the stack (emit.ts).

import {
  RECORD_ADDRESSING,
  RECORD_BASE,
  RECORD_DISP,
  RECORD_INDEX,
  RECORD_SCALE,
  NO_REGISTER,
} from "../layout/instruction";
import { giveUp, isGivenUp } from "./attempt";
import * as integer from "./emit_integer";
import { asVector, ofVector } from "./emit_vector";
import * as inputs from "./float_inputs";
import * as memoryChecks from "./memory_checks";
import * as op from "./opcodes";
import * as state from "./state";
import * as values from "./values";
import { byte, constant32, memoryArgument, opcode } from "./writer";

const ESP: u32 = 4;
const EBP: u32 = 5;

function loadAs(code: u32, bytes: u32, address: u32, type: u32, write: bool): u32 {
  if (write) inputs.settleFloats();
  memoryChecks.checkedAddress(address, bytes, write);
  opcode(code);
  memoryArgument(memoryChecks.accessOffset());
  const v = values.result(type);
  if (code == op.F64_LOAD) memoryChecks.setSourceOf(v);
  if (code == op.I32_LOAD8_U || code == op.I32_LOAD16_U) return values.ofWidth(v, bytes << 3);
  return v;
}

function storeAs(code: u32, bytes: u32, address: u32, v: u32): void {
  inputs.settleFloats();
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
  inputs.leaveUnless();
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

export class EmitMemory {
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
    return isGivenUp() ? at : integer.added(values.settled(at), delta);
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
    inputs.settleFloats();
    checkAligned(address);
    this.store128(address, value);
  }
  loadOf(bits: u32, address: u32): u32 {
    if (bits == 8) return this.load8(address);
    return bits == 16 ? this.load16(address) : this.load32(address);
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
}

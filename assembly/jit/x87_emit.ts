// Writes an x87 instruction of a region that keeps the x87's registers in locals (x87_state.ts):
// the operation by its opcode (SDM vol. 2, appendix B; isa/x87.ts has the table).
//
// What finds an empty register where it needs a value, or a value where it pushes, and what is
// rare, is not written: it becomes a call of its handler, as of any instruction (instructions.ts).

import { FPU_CONTROL } from "../layout/cpu_state";
import { isGivenUp } from "./attempt";
import { Emit } from "./emit";
import { setRegister16 } from "./emit_integer";
import { vectorBinary } from "./emit_vector";
import { limited } from "./float_checks";
import { leaveUnless, settleFloats } from "./float_inputs";

import { conditionValue } from "./flag_conditions";
import { accessOffset, checkedAddress } from "./memory_checks";
import {
  F64,
  F64_LT,
  F64_EQ,
  I32,
  I32_AND,
  I32_EQ,
  I32_LOAD16_U,
  I32_OR,
  I32_SHL,
  I32_STORE,
  I32_STORE16,
  S_F64X2_ADD,
  S_F64X2_EXTRACT,
  S_F64X2_SPLAT,
  S_F64X2_SUB,
  S_XOR,
  SELECT,
  V128,
} from "./opcodes";
import { PENDING_COMPARE, setPending } from "./pending_flags";
import { get, result, setRange, settled } from "./values";
import { byte, constant32, loadWord, memoryArgument, opcode, simd } from "./writer";
import { lowPart, negated, product, quotient, root, sum } from "./x87_arithmetic";
import * as effect from "./x87_effect";
import * as memoryOf from "./x87_memory";
import { statusWord } from "./x87_status";
import { loadWide, storeWide, wideLow } from "./x87_wide";
import * as state from "./x87_state";
import { zeroVector } from "./x87_state";

const S_F64X2_NEG: u32 = 0xed;
const S_F64X2_ABS: u32 = 0xec;
const F64_CONST: u32 = 0x44;

function high(i: u32): u32 {
  return state.cellValue(state.registerOf(i));
}
function low(i: u32): u32 {
  return state.cellValue(state.LOW + state.registerOf(i));
}
function setRegister(i: u32, h: u32, l: u32): void {
  state.setCell(state.registerOf(i), h);
  state.setCell(state.LOW + state.registerOf(i), l);
}

/** The instruction leaves C1 clear. */
function clearC1(): void {
  state.setCell(state.RESIDUE, state.NO_LOW);
}

function push(h: u32, l: u32): void {
  const top = (state.stack() - 1) & 7;
  state.setStack(top | (state.stack() & 0xffff00 & ~(0x100 << top)));
  setRegister(0, h, l);
  clearC1();
}

function isFull(i: u32): bool {
  return effect.isFull(state.stack(), i);
}

/** ST(to) = ST(0) op ST(from) or ST(to) op operand, by the operation's number (x87_operation.ts). */
function compute(operation: u32, ah: u32, al: u32, bh: u32, bl: u32): u32 {
  if (operation == 0) return sum(ah, al, bh, bl, false);
  if (operation == 1) return product(ah, al, bh, bl);
  if (operation == 4) return sum(ah, al, bh, bl, true);
  if (operation == 5) return sum(bh, bl, ah, al, true);
  if (operation == 6) return quotient(ah, al, bh, bl);
  return quotient(bh, bl, ah, al);
}

/** The address of the memory operand; also the last data pointer. */
function addressOf(record: usize): u32 {
  const at = changetype<Emit>(0).address(record);
  if (!isGivenUp()) state.setCell(state.DATA, settled(at));
  return at;
}

/** Puts a - b, rounded: its sign, or that it is zero, is right. */
function difference(ah: u32, al: u32, bh: u32, bl: u32): u32 {
  let d = vectorBinary(S_F64X2_SUB, limited(ah), limited(bh));
  if (al != state.NO_LOW) d = vectorBinary(S_F64X2_ADD, d, al);
  if (bl != state.NO_LOW) d = vectorBinary(S_F64X2_SUB, d, bl);
  get(d);
  simd(S_F64X2_EXTRACT);
  byte(0);
  return result(F64);
}

function zero(): void {
  byte(F64_CONST);
  for (let i = 0; i < 8; i++) byte(0);
}

/** FCOM: C3 C2 C0 from a compared with b. */
function compare(bh: u32, bl: u32): void {
  const d = difference(high(0), low(0), bh, bl);
  get(state.cellValue(state.STATUS));
  constant32(0xffffbaff);
  byte(I32_AND);
  get(d);
  zero();
  byte(F64_LT);
  constant32(8);
  byte(I32_SHL);
  byte(I32_OR);
  get(d);
  zero();
  byte(F64_EQ);
  constant32(14);
  byte(I32_SHL);
  byte(I32_OR);
  state.setCell(state.STATUS, result(I32));
  clearC1();
}

/** FCOMI: C1 stays. */
function compareFlags(i: u32): void {
  const d = difference(high(0), low(0), high(i), low(i));
  zero();
  const none = result(F64);
  setPending(PENDING_COMPARE, 64, d, none, 0, 0);
}

/** The operations of D8 with a value that is ST(i) or comes from memory. */
function withValue(operation: u32, h: u32, l: u32): void {
  if (operation == 2 || operation == 3) compare(h, l);
  else {
    state.needPlainControl();
    const r = compute(operation, high(0), low(0), h, l);
    setRegister(0, r, lowPart());
  }
}

function emitMemoryArithmetic(group: u32, operation: u32, at: u32): bool {
  if (!isFull(0)) return false;
  let h: u32;
  if (group == 0) h = memoryOf.loadSingle(at);
  else if (group == 4) h = memoryOf.loadDouble(at);
  else h = memoryOf.loadInteger(at, group == 2 ? 4 : 2);
  withValue(operation, h, state.NO_LOW);
  return true;
}

function emitLoad(group: u32, operation: u32, at: u32): bool {
  if (isFull(7)) return false;
  if (operation == 5 && group == 3) {
    const wide = loadWide(at);
    push(wide, wideLow());
    return true;
  }
  let h: u32;
  if (group == 1) h = memoryOf.loadSingle(at);
  else if (group == 5) h = memoryOf.loadDouble(at);
  else if (group == 3) h = memoryOf.loadInteger(at, 4);
  else if (operation == 0) h = memoryOf.loadInteger(at, 2);
  else h = memoryOf.loadLong(at);
  push(h, memoryOf.loadedLow());
  return true;
}

function emitStore(group: u32, operation: u32, at: u32): bool {
  if (!isFull(0)) return false;
  if (group == 3 && operation == 7) {
    storeWide(at, high(0), low(0));
    clearC1();
    return true;
  }
  if (group == 3 || group == 7 || operation == 1) {
    const bytes: u32 = group == 3 ? 4 : group == 5 || operation == 7 ? 8 : 2;
    memoryOf.storeInteger(at, bytes, high(0), low(0), operation == 1);
    return true;
  }
  if (!state.isControlKnown()) state.needPlainControl();
  if (group == 1) memoryOf.storeSingle(at, high(0), low(0));
  else memoryOf.storeDouble(at, high(0), low(0));
  return true;
}

function emitWithMemory(group: u32, operation: u32, record: usize): bool {
  const arithmetic = (group & 1) == 0;
  const loads = operation == 0 || (group != 5 && group != 1 && operation == 5);
  const stores = operation == 2 || operation == 3 || (operation == 1 && group != 1)
    || ((group == 3 || group == 7) && operation == 7);
  if (!arithmetic && !loads && !stores) return false;
  const at = addressOf(record);
  if (isGivenUp()) return false;
  if (arithmetic) return emitMemoryArithmetic(group, operation, at);
  return loads ? emitLoad(group, operation, at) : emitStore(group, operation, at);
}

/** FLDCW, FNSTCW: control instructions, which leave the pointers alone. */
function emitControl(operation: u32, record: usize): bool {
  const at = changetype<Emit>(0).address(record);
  if (isGivenUp()) return false;
  settleFloats();
  checkedAddress(at, 2, operation == 7);
  if (operation == 7) {
    loadWord(FPU_CONTROL);
    byte(I32_STORE16);
    memoryArgument(accessOffset());
    return true;
  }
  byte(I32_LOAD16_U);
  memoryArgument(accessOffset());
  const value = result(I32);
  get(value);
  constant32(0x3f);
  byte(I32_AND);
  constant32(0x3f);
  byte(I32_EQ);
  leaveUnless();
  constant32(0);
  get(value);
  constant32(0x1f3f);
  byte(I32_AND);
  constant32(0x40);
  byte(I32_OR);
  byte(I32_STORE);
  memoryArgument(FPU_CONTROL);
  state.forgetControl();
  return true;
}

function exchange(i: u32): void {
  const h = high(0);
  const l = low(0);
  const otherHigh = high(i);
  const otherLow = low(i);
  setRegister(0, otherHigh, otherLow);
  setRegister(i, h, l);
  clearC1();
}

/** FCHS FABS: the low part follows the high one; a zero stays the positive one. */
function changeSign(absolute: bool): void {
  const h = high(0);
  const l = low(0);
  get(h);
  simd(absolute ? S_F64X2_ABS : S_F64X2_NEG);
  const changed = result(V128);
  let changedLow = l;
  if (l != state.NO_LOW && absolute) {
    const signs = vectorBinary(S_XOR, h, changed);
    zeroVector();
    get(vectorBinary(S_XOR, l, signs));
    simd(S_F64X2_ADD);
    changedLow = result(V128);
  } else if (l != state.NO_LOW) changedLow = negated(l);
  setRegister(0, changed, changedLow);
  clearC1();
}

/** FLD1, FLDZ. */
function pushConstant(one: bool): void {
  byte(F64_CONST);
  for (let i = 0; i < 6; i++) byte(0);
  byte(one ? 0xf0 : 0);
  byte(one ? 0x3f : 0);
  simd(S_F64X2_SPLAT);
  const v = result(V128);
  setRange(v, 1, 0, 0);
  push(v, state.NO_LOW);
}

function emitOnTop(opcodeBits: u32): bool {
  const number = opcodeBits & 0x3f;
  if (number < 8) {
    if (!isFull(number) || isFull(7)) return false;
    push(high(number), low(number));
    return true;
  }
  if (number < 16) {
    if (!isFull(0) || !isFull(number & 7)) return false;
    exchange(number & 7);
    return true;
  }
  if (number == 0x28 || number == 0x2e) {
    if (isFull(7)) return false;
    pushConstant(number == 0x28);
    return true;
  }
  if (!isFull(0)) return false;
  if (number == 0x20 || number == 0x21) {
    changeSign(number == 0x21);
    return true;
  }
  if (number != 0x3a) return false;
  state.needPlainControl();
  const r = root(high(0), low(0));
  setRegister(0, r, lowPart());
  return true;
}

/** FCMOVcc: conditions B E BE U and their opposites, of EFLAGS. */
function emitMoveIf(group: u32, operation: u32, i: u32): bool {
  const conditions: u32 = group == 2 ? 0x0a060402 : 0x0b070503;
  const condition = conditionValue((conditions >> (operation << 3)) & 0xff);
  if (isGivenUp()) return false;
  const h = chosen(high(i), high(0), condition);
  const l = low(i) == state.NO_LOW && low(0) == state.NO_LOW
    ? state.NO_LOW
    : chosen(low(i), low(0), condition);
  setRegister(0, h, l);
  return true;
}

function putPart(v: u32): void {
  if (v == state.NO_LOW) zeroVector();
  else get(v);
}

function chosen(a: u32, b: u32, condition: u32): u32 {
  putPart(a);
  putPart(b);
  get(condition);
  byte(SELECT);
  return result(V128);
}

/** DC and DE: ST(i) = ST(i) op ST(0), where the subtractions and divisions are exchanged. */
function emitToRegister(operation: u32, i: u32): bool {
  if (!isFull(0) || !isFull(i)) return false;
  state.needPlainControl();
  const number = operation < 4 ? operation : operation ^ 1;
  const r = compute(number, high(i), low(i), high(0), low(0));
  setRegister(i, r, lowPart());
  return true;
}

function emitStoreRegister(i: u32): bool {
  if (!isFull(0)) return false;
  setRegister(i, high(0), low(0));
  clearC1();
  return true;
}

function emitCompare(i: u32): bool {
  if (!isFull(0) || !isFull(i)) return false;
  compare(high(i), low(i));
  return true;
}

function emitWithRegister(opcodeBits: u32): bool {
  const group = effect.groupOf(opcodeBits);
  const operation = effect.operationOf(opcodeBits);
  const i = effect.indexOf(opcodeBits);
  if (group == 1) return emitOnTop(opcodeBits);
  if (opcodeBits == 0x2e9 || opcodeBits == 0x6d9) return emitCompare(1);
  if (group == 0) {
    if (!isFull(0) || !isFull(i)) return false;
    withValue(operation, high(i), low(i));
    return true;
  }
  if ((group == 2 || group == 3) && operation < 4) {
    return isFull(0) && isFull(i) && emitMoveIf(group, operation, i);
  }
  if ((group == 4 || group == 6) && (operation == 2 || operation == 3)) return emitCompare(i);
  if (group == 4 || group == 6) return emitToRegister(operation, i);
  if ((group == 3 || group == 7) && (operation == 5 || operation == 6)) {
    if (!isFull(0) || !isFull(i)) return false;
    compareFlags(i);
    return true;
  }
  if (group == 5 && (operation == 2 || operation == 3)) return emitStoreRegister(i);
  if (group == 5 && (operation == 4 || operation == 5)) return emitCompare(i);
  return false;
}

/** FNSTSW: a control instruction, which does not wait. */
function emitStoreStatus(opcodeBits: u32, record: usize): bool {
  if (opcodeBits == 0x7e0) {
    setRegister16(0, statusWord());
    return true;
  }
  const at = changetype<Emit>(0).address(record);
  if (isGivenUp()) return false;
  const word = statusWord();
  settleFloats();
  checkedAddress(at, 2, true);
  get(word);
  byte(I32_STORE16);
  memoryArgument(accessOffset());
  return true;
}

function storesStatus(opcodeBits: u32): bool {
  return opcodeBits == 0x7e0 || ((opcodeBits & 0x738) == 0x538 && effect.hasMemory(opcodeBits));
}

/** False where the instruction is to be a call. */
export function emitX87Inline(record: usize): bool {
  const opcodeBits = effect.opcodeOf(record);
  if (storesStatus(opcodeBits)) return emitStoreStatus(opcodeBits, record);
  const group = effect.groupOf(opcodeBits);
  const operation = effect.operationOf(opcodeBits);
  const before = state.stack();
  if (effect.hasMemory(opcodeBits)) {
    if (group == 1 && (operation == 5 || operation == 7)) return emitControl(operation, record);
    if (!emitWithMemory(group, operation, record)) return false;
  } else if (!emitWithRegister(opcodeBits)) return false;
  state.setLast(record);
  state.setStack(effect.stackAfter(before, opcodeBits));
  return true;
}

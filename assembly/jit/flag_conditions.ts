// What instructions ask of the flags in translated code: single flags and conditions as values,
// computed from the operation that is pending (pending_flags.ts), so that CMP and Jcc become one
// comparison. SDM vol. 1, 3.4.3 and appendix B.

import { FLAG_AUX, FLAG_RESULT } from "../layout/cpu_state";
import { settleFloats } from "./float_inputs";
import { STATE } from "./layout";
import {
  F64_EQ,
  F64_LE,
  F64_LT,
  I32,
  I32_AND,
  I32_EQ,
  I32_EQZ,
  I32_LE_S,
  I32_LE_U,
  I32_LT_S,
  I32_LT_U,
  I32_OR,
  I32_POPCNT,
  I32_SHL,
  I32_SHR_U,
  I32_XOR,
} from "./opcodes";
import {
  binary,
  binaryConstant,
  callCarry,
  field,
  flushFlags,
  OVER_CARRY,
  overCarryBit,
  overKind,
  overOverflowBit,
  overValue,
  PENDING_ADD,
  PENDING_COMPARE,
  PENDING_DECREMENT,
  PENDING_INCREMENT,
  PENDING_LOGIC,
  PENDING_NONE,
  PENDING_RAW,
  PENDING_RESULT,
  PENDING_SHIFT,
  PENDING_SUBTRACT,
  pendingKind,
  setOver,
  setPending,
  settleWords,
  signExtended,
  unary,
} from "./pending_flags";
import {
  constantOf,
  constantValue,
  get,
  isConstant,
  ofWidth,
  result,
  setWidth,
  widthOf,
} from "./values";
import { byte, loadWord } from "./writer";

/** Makes the flags RAW: from here on single bits of them can be taken. */
export function makeRaw(): void {
  if (pendingKind() == PENDING_RAW && !overKind(STATE)) return;
  // A side exit may not find the words changed.
  settleFloats();
  flushFlags(STATE);
  settleWords();
  loadWord(FLAG_RESULT);
  const r = result(I32);
  loadWord(FLAG_AUX);
  const aux = result(I32);
  setPending(PENDING_RAW, 32, aux, 0, r, 0);
}

/** What a shift by an unknown count or a rotation does not change must lie in memory. */
export function flushPending(): void {
  settleFloats();
  flushFlags(STATE);
  setPending(PENDING_NONE, 0, 0, 0, 0, 0);
}

function parity(r: u32): u32 {
  const low = binaryConstant(I32_AND, r, 255);
  const ones = unary(I32_POPCNT, low);
  return unary(I32_EQZ, binaryConstant(I32_AND, ones, 1));
}

function sign(bits: u32, r: u32): u32 {
  if (bits == 32) return binaryConstant(I32_LT_S, r, 0);
  const shifted = binaryConstant(I32_SHR_U, r, bits - 1);
  return binaryConstant(I32_AND, shifted, 1);
}

function not(v: u32): u32 {
  return unary(I32_EQZ, v);
}

/** A bit of the rotation that gave CF and OF. */
function overBit(number: u32): u32 {
  const v = number ? binaryConstant(I32_SHR_U, overValue(STATE), number) : overValue(STATE);
  return binaryConstant(I32_AND, v, 1);
}

function isRotated(): bool {
  return overKind(STATE) > OVER_CARRY;
}

/** The carry for INC and DEC, which keep it; 0: it is in memory and may stay there. */
export function keptCarry(): u32 {
  if (overKind(STATE)) return carryFlag();
  const kind = pendingKind();
  if (kind == PENDING_NONE) return 0;
  if (kind == PENDING_INCREMENT || kind == PENDING_DECREMENT) return field(STATE, 5);
  return carryFlag();
}

function carryOfWords(): u32 {
  callCarry();
  return result(I32);
}

export function carryFlag(): u32 {
  if (overKind(STATE) == OVER_CARRY) return overValue(STATE);
  if (isRotated()) return overBit(overCarryBit(STATE));
  const a = field(STATE, 2);
  const kind = pendingKind();
  if (kind == PENDING_SUBTRACT) return binary(I32_LT_U, a, field(STATE, 3));
  if (kind == PENDING_ADD) return binary(I32_LT_U, field(STATE, 4), a);
  if (kind == PENDING_LOGIC) return constantValue(0);
  if (kind == PENDING_INCREMENT || kind == PENDING_DECREMENT) {
    return field(STATE, 5) ? field(STATE, 5) : carryOfWords();
  }
  if (kind == PENDING_NONE) return carryOfWords();
  if (kind == PENDING_RESULT) return field(STATE, 5);
  if (kind == PENDING_COMPARE) return compareDoubles(F64_LT);
  makeRaw();
  return binaryConstant(I32_SHR_U, field(STATE, 2), 31);
}

function compareDoubles(code: u32): u32 {
  get(field(STATE, 2));
  get(field(STATE, 3));
  byte(code);
  return result(I32);
}

/** Sign of an expression of a, b and r that is negative where there was an overflow. */
function overflowFlag(): u32 {
  if (isRotated()) {
    return binary(I32_XOR, overBit(overCarryBit(STATE)), overBit(overOverflowBit(STATE)));
  }
  const kind = pendingKind();
  const bits = field(STATE, 1);
  const a = field(STATE, 2);
  const b = field(STATE, 3);
  const r = field(STATE, 4);
  if (kind == PENDING_SUBTRACT) {
    return sign(bits, binary(I32_AND, binary(I32_XOR, a, b), binary(I32_XOR, a, r)));
  }
  if (kind == PENDING_ADD) {
    return sign(bits, binary(I32_AND, binary(I32_XOR, a, r), binary(I32_XOR, b, r)));
  }
  const top: u32 = 1 << (bits - 1);
  if (kind == PENDING_INCREMENT) return binaryConstant(I32_EQ, r, top);
  if (kind == PENDING_DECREMENT) return binaryConstant(I32_EQ, r, top - 1);
  if (kind == PENDING_LOGIC || kind == PENDING_COMPARE) return constantValue(0);
  if (kind == PENDING_RESULT) return a;
  makeRaw();
  const aux = field(STATE, 2);
  return sign(32, binary(I32_XOR, aux, binaryConstant(I32_SHL, aux, 1)));
}

function zeroFlag(): u32 {
  const kind = pendingKind();
  if (kind == PENDING_SUBTRACT) return binary(I32_EQ, field(STATE, 2), field(STATE, 3));
  if (kind == PENDING_COMPARE) return compareDoubles(F64_EQ);
  if (kind == PENDING_NONE || kind == PENDING_SHIFT) makeRaw();
  return unary(I32_EQZ, field(STATE, 4));
}

function signFlag(): u32 {
  const kind = pendingKind();
  if (kind == PENDING_COMPARE) return constantValue(0);
  if (kind == PENDING_NONE || kind == PENDING_SHIFT || kind == PENDING_RAW) {
    makeRaw();
    const delta = binaryConstant(I32_AND, field(STATE, 2), 1);
    return binary(I32_XOR, binaryConstant(I32_SHR_U, field(STATE, 4), 31), delta);
  }
  return sign(field(STATE, 1), field(STATE, 4));
}

function parityFlag(): u32 {
  const kind = pendingKind();
  if (kind == PENDING_COMPARE) return constantValue(0);
  if (kind == PENDING_NONE || kind == PENDING_SHIFT || kind == PENDING_RAW) {
    makeRaw();
    const delta = binaryConstant(I32_SHR_U, field(STATE, 2), 8);
    return parity(binary(I32_XOR, field(STATE, 4), delta));
  }
  return parity(field(STATE, 4));
}

/** SF differs from OF. */
function less(): u32 {
  const kind = pendingKind();
  const bits = field(STATE, 1);
  if (isRotated()) return binary(I32_XOR, signFlag(), overflowFlag());
  if (kind == PENDING_SUBTRACT) {
    return binary(
      I32_LT_S,
      signExtended(bits, field(STATE, 2)),
      signExtended(bits, field(STATE, 3)),
    );
  }
  if (kind == PENDING_LOGIC) return sign(bits, field(STATE, 4));
  const s = signFlag();
  return binary(I32_XOR, s, overflowFlag());
}

function lessOrEqual(): u32 {
  const kind = pendingKind();
  const bits = field(STATE, 1);
  if (isRotated()) return binary(I32_OR, zeroFlag(), less());
  if (kind == PENDING_SUBTRACT) {
    return binary(
      I32_LE_S,
      signExtended(bits, field(STATE, 2)),
      signExtended(bits, field(STATE, 3)),
    );
  }
  if (kind == PENDING_LOGIC) {
    return binaryConstant(I32_LE_S, signExtended(bits, field(STATE, 4)), 0);
  }
  const z = zeroFlag();
  return binary(I32_OR, z, less());
}

function belowOrEqual(): u32 {
  const kind = overKind(STATE) ? PENDING_NONE : pendingKind();
  if (kind == PENDING_SUBTRACT) return binary(I32_LE_U, field(STATE, 2), field(STATE, 3));
  if (kind == PENDING_COMPARE) return compareDoubles(F64_LE);
  const z = zeroFlag();
  return binary(I32_OR, z, carryFlag());
}

// What the last condition says of a value where it holds, or where it does not: below 2^width.
let boundCondition: u32 = 0;
let boundValue: u32 = 0;
let boundWidth: u32 = 0;
let boundWhen: bool = false;

/** Notes what "below" or "below or equal" to a constant, or its contrary, says of a value. */
function noteBound(number: u32, condition: u32): void {
  boundCondition = 0;
  const base = number >> 1;
  if ((base != 1 && base != 3) || overKind(STATE) || pendingKind() != PENDING_SUBTRACT) return;
  const b = field(STATE, 3);
  if (field(STATE, 1) != 32 || !isConstant(b)) return;
  const most = base == 1 ? constantOf(b) - 1 : constantOf(b);
  boundCondition = condition;
  boundValue = field(STATE, 2);
  boundWidth = 32 - clz(most);
  boundWhen = !(number & 1);
}

/**
 * Has a value be as narrow as a condition says, where it holds (`when`) or where it does not;
 * returns what `widen` takes to undo it.
 */
export function narrowBy(condition: u32, when: bool): u32 {
  if (condition != boundCondition || when != boundWhen || !condition) return 0;
  const width = widthOf(boundValue);
  if (isConstant(boundValue) || boundWidth >= width) return 0;
  ofWidth(boundValue, boundWidth);
  return width;
}

/** Another block begins, with other values. */
export function forgetBound(): void {
  boundCondition = 0;
}

export function widen(width: u32): void {
  if (width) setWidth(boundValue, width);
}

/** A condition by its number (SDM vol. 1, appendix B): 0 or 1. */
export function conditionValue(number: u32): u32 {
  const base = number >> 1;
  let v: u32;
  if (base == 0) v = overflowFlag();
  else if (base == 1) v = carryFlag();
  else if (base == 2) v = zeroFlag();
  else if (base == 3) v = belowOrEqual();
  else if (base == 4) v = signFlag();
  else if (base == 5) v = parityFlag();
  else if (base == 6) v = less();
  else v = lessOrEqual();
  const condition = ofWidth(number & 1 ? not(v) : v, 1);
  noteBound(number, condition);
  return condition;
}

/** CF as given, the others as they are. */
export function replaceCarry(carry: u32): void {
  if (isRotated()) makeRaw();
  setOver(OVER_CARRY, carry, 0);
}

/** FLAG_AUX of a carry vector (cpu/flags.ts), for additions and subtractions with carry. */
export function auxOfVector(bits: u32, vector: u32): u32 {
  if (bits == 32) return binaryConstant(I32_AND, vector, 0xc0000008);
  const top = binaryConstant(I32_AND, binaryConstant(I32_SHL, vector, 32 - bits), 0xc0000000);
  return binary(I32_OR, top, binaryConstant(I32_AND, vector, 8));
}


// The arithmetic flags in translated code: an operation and its operands, from which a flag is
// computed
// when an instruction asks for it, so that CMP and Jcc become one comparison.
//
// Within a block they are values (state.ts). At its end, and at side exits, they go to three
// locals: a
// kind and two words. Before the region returns, `settleFlags` makes of them the two words that the
// rest of the core keeps (layout/cpu_state.ts). Kinds of SUB, ADD, INC and DEC come for three
// sizes:
//
//   kind      first word      second word
//   RAW       FLAG_RESULT     FLAG_AUX
//   SUBTRACT  a               b
//   ADD       a               b
//   LOGIC     the result, sign-extended
//   INCREMENT, DECREMENT      the result     the carry from before

import { FLAG_AUX, FLAG_RESULT } from "../layout/cpu_state";
import {
  setFlagsAdd,
  setFlagsKeepCarry,
  setFlagsLogic,
  setFlagsSubtract,
} from "../cpu/flags";
import { STATE } from "./layout";
import {
  END,
  F64_EQ,
  F64_LE,
  F64_LT,
  F64_NE,
  I32,

  I32_AND,
  I32_EQ,
  I32_EQZ,
  I32_EXTEND16_S,
  I32_EXTEND8_S,
  I32_LE_S,
  I32_LE_U,
  I32_LT_S,
  I32_LT_U,
  I32_OR,
  I32_POPCNT,
  I32_SHL,
  I32_SHR_U,

  I32_XOR,
  IF,
  VOID,
} from "./opcodes";
import {
  constantOf,
  constantValue,
  get,
  isConstant,
  LOCAL_FLAG_A,
  LOCAL_FLAG_B,
  LOCAL_FLAG_KIND,
  result,
} from "./values";
import { byte, call, constant32, getLocal, loadWord, setLocalPlain } from "./writer";

// What STATE says of the flags.
export const PENDING_NONE: u32 = 0; // in the locals, of a kind that is not known
export const PENDING_RAW: u32 = 1; // result: FLAG_RESULT, a: FLAG_AUX
export const PENDING_SUBTRACT: u32 = 2;
export const PENDING_ADD: u32 = 3;
export const PENDING_LOGIC: u32 = 4;
export const PENDING_INCREMENT: u32 = 5;
export const PENDING_DECREMENT: u32 = 6;
export const PENDING_RESULT: u32 = 7; // result, carry, overflow (in a): shifts, multiplications
export const PENDING_COMPARE: u32 = 8; // doubles a and b, neither a NaN
export const PENDING_SHIFT: u32 = 9; // as RESULT if b is not zero, else as they were

// What LOCAL_FLAG_KIND says.
const KIND_RAW: u32 = 0;
const KIND_SUBTRACT: u32 = 1; // + 0, 1, 2 for 32, 16, 8 bits
const KIND_ADD: u32 = 4;
const KIND_LOGIC: u32 = 7;
const KIND_INCREMENT: u32 = 8;
const KIND_DECREMENT: u32 = 11;

/** Function index of the import `settle_flags` in every region. */
export const IMPORT_SETTLE_FLAGS: u32 = 1;

const FLAGS: usize = 128;

export function pendingKind(table: usize = STATE): u32 {
  return load<u32>(table + FLAGS);
}

// @ts-ignore: decorator
@inline
function field(table: usize, index: usize): u32 {
  return load<u32>(table + FLAGS + (index << 2));
}

export function setPending(kind: u32, bits: u32, a: u32, b: u32, r: u32, carry: u32): void {
  const at = STATE + FLAGS;
  store<u32>(at, kind);
  store<u32>(at, bits, 4);
  store<u32>(at, a, 8);
  store<u32>(at, b, 12);
  store<u32>(at, r, 16);
  store<u32>(at, carry, 20);
}

function sizeStep(bits: u32): u32 {
  return bits == 32 ? 0 : bits == 16 ? 1 : 2;
}

/** Operation on two values. */
export function binary(code: u32, a: u32, b: u32): u32 {
  get(a);
  get(b);
  byte(code);
  return result(I32);
}

export function binaryConstant(code: u32, a: u32, b: u32): u32 {
  get(a);
  constant32(b);
  byte(code);
  return result(I32);
}

export function unary(code: u32, a: u32): u32 {
  get(a);
  byte(code);
  return result(I32);
}

export function signExtended(bits: u32, v: u32): u32 {
  if (bits == 32) return v;
  if (isConstant(v)) {
    const c = constantOf(v);
    return constantValue(bits == 8 ? <u32>(<i32>(<i8>c)) : <u32>(<i32>(<i16>c)));
  }
  return unary(bits == 8 ? I32_EXTEND8_S : I32_EXTEND16_S, v);
}

function putTwo(kind: u32, a: u32, b: u32): void {
  get(a);
  setLocalPlain(LOCAL_FLAG_A);
  if (b) {
    get(b);
    setLocalPlain(LOCAL_FLAG_B);
  }
  constant32(kind);
  setLocalPlain(LOCAL_FLAG_KIND);
}

/** FLAG_AUX of a carry and an overflow. */
function putCarryOverflow(carry: u32, overflow: u32): void {
  get(carry);
  constant32(31);
  byte(I32_SHL);
  get(carry);
  get(overflow);
  byte(I32_XOR);
  constant32(30);
  byte(I32_SHL);
  byte(I32_OR);
}

function flushResult(table: usize): void {
  get(field(table, 4));
  if (field(table, 1) != 32) byte(field(table, 1) == 8 ? I32_EXTEND8_S : I32_EXTEND16_S);
  setLocalPlain(LOCAL_FLAG_A);
  putCarryOverflow(field(table, 5), field(table, 2));
  setLocalPlain(LOCAL_FLAG_B);
  constant32(KIND_RAW);
  setLocalPlain(LOCAL_FLAG_KIND);
}

function flushCompare(table: usize): void {
  const a = field(table, 2);
  const b = field(table, 3);
  get(a);
  get(b);
  byte(F64_NE);
  setLocalPlain(LOCAL_FLAG_A);
  get(a);
  get(b);
  byte(F64_LT);
  constant32(30);
  byte(I32_SHL);
  constant32(3);
  byte(0x6c);
  get(a);
  get(b);
  byte(F64_EQ);
  constant32(8);
  byte(I32_SHL);
  byte(I32_OR);
  setLocalPlain(LOCAL_FLAG_B);
  constant32(KIND_RAW);
  setLocalPlain(LOCAL_FLAG_KIND);
}

/** Writes the flags that a table describes to their locals. */
export function flushFlags(table: usize): void {
  const kind = field(table, 0);
  const step = sizeStep(field(table, 1));
  if (kind == PENDING_RAW) putTwo(KIND_RAW, field(table, 4), field(table, 2));
  else if (kind == PENDING_SUBTRACT) putTwo(KIND_SUBTRACT + step, field(table, 2), field(table, 3));
  else if (kind == PENDING_ADD) putTwo(KIND_ADD + step, field(table, 2), field(table, 3));
  else if (kind == PENDING_LOGIC) {
    get(field(table, 4));
    if (step) byte(step == 2 ? I32_EXTEND8_S : I32_EXTEND16_S);
    setLocalPlain(LOCAL_FLAG_A);
    constant32(KIND_LOGIC);
    setLocalPlain(LOCAL_FLAG_KIND);
  } else if (kind == PENDING_INCREMENT) {
    putTwo(KIND_INCREMENT + step, field(table, 4), field(table, 5));
  } else if (kind == PENDING_DECREMENT) {
    putTwo(KIND_DECREMENT + step, field(table, 4), field(table, 5));
  } else if (kind == PENDING_RESULT) flushResult(table);
  else if (kind == PENDING_COMPARE) flushCompare(table);
  else if (kind == PENDING_SHIFT) {
    get(field(table, 3));
    byte(IF);
    byte(VOID);
    flushResult(table);
    byte(END);
  }
}

function kindBits(step: u32): u32 {
  return step == 0 ? 32 : step == 1 ? 16 : 8;
}

function mask(bits: u32, value: u32): u32 {
  return bits == 32 ? value : value & ((1 << bits) - 1);
}

/** Called by a region: the flags as its three locals describe them, into the processor state. */
export function settleFlags(kind: u32, a: u32, b: u32): void {
  if (kind == KIND_RAW) {
    store<u32>(FLAG_RESULT, a);
    store<u32>(FLAG_AUX, b);
  } else if (kind == KIND_LOGIC) {
    setFlagsLogic(32, a);
  } else if (kind < KIND_ADD) {
    const bits = kindBits(kind - KIND_SUBTRACT);
    settleSubtract(bits, a, b);
  } else if (kind < KIND_LOGIC) {
    const bits = kindBits(kind - KIND_ADD);
    settleAdd(bits, a, b);
  } else {
    settleStep(kind, a, b);
  }
}

function settleSubtract(bits: u32, a: u32, b: u32): void {
  const r = mask(bits, a - b);
  if (bits == 32) setFlagsSubtract(32, a, b, r);
  else if (bits == 16) setFlagsSubtract(16, a, b, r);
  else setFlagsSubtract(8, a, b, r);
}

function settleAdd(bits: u32, a: u32, b: u32): void {
  const r = mask(bits, a + b);
  if (bits == 32) setFlagsAdd(32, a, b, r);
  else if (bits == 16) setFlagsAdd(16, a, b, r);
  else setFlagsAdd(8, a, b, r);
}

function settleStep(kind: u32, r: u32, carry: u32): void {
  store<u32>(FLAG_AUX, carry << 31);
  const up = kind < KIND_DECREMENT;
  const bits = kindBits(kind - (up ? KIND_INCREMENT : KIND_DECREMENT));
  const a = mask(bits, up ? r - 1 : r + 1);
  const vector = up ? (a & 1) | ((a | 1) & ~r) : (~a & 1) | ((~a | 1) & r);
  if (bits == 32) setFlagsKeepCarry(32, vector, r);
  else if (bits == 16) setFlagsKeepCarry(16, vector, r);
  else setFlagsKeepCarry(8, vector, r);
}

/** Makes the flags RAW: from here on single bits of them can be taken. */
export function makeRaw(): void {
  const kind = pendingKind();
  if (kind == PENDING_RAW) return;
  flushFlags(STATE);
  getLocal(LOCAL_FLAG_KIND);
  getLocal(LOCAL_FLAG_A);
  getLocal(LOCAL_FLAG_B);
  call(IMPORT_SETTLE_FLAGS);
  loadWord(FLAG_RESULT);
  const r = result(I32);
  loadWord(FLAG_AUX);
  const aux = result(I32);
  setPending(PENDING_RAW, 32, aux, 0, r, 0);
}

/** What a shift by an unknown count or a rotation does not change must lie in the locals. */
export function flushPending(): void {
  flushFlags(STATE);
  store<u32>(STATE + FLAGS, PENDING_NONE);
}

function parity(r: u32): u32 {
  const low = binaryConstant(I32_AND, r, 255);
  const ones = unary(I32_POPCNT, low);
  return unary(I32_EQZ, binaryConstant(I32_AND, ones, 1));
}

function sign(bits: u32, r: u32): u32 {
  if (bits == 32) return binaryConstant(I32_SHR_U, r, 31);
  const shifted = binaryConstant(I32_SHR_U, r, bits - 1);
  return binaryConstant(I32_AND, shifted, 1);
}

function not(v: u32): u32 {
  return unary(I32_EQZ, v);
}

export function carryFlag(): u32 {
  const a = field(STATE, 2);
  const kind = pendingKind();
  if (kind == PENDING_SUBTRACT) return binary(I32_LT_U, a, field(STATE, 3));
  if (kind == PENDING_ADD) return binary(I32_LT_U, field(STATE, 4), a);
  if (kind == PENDING_LOGIC) return constantValue(0);
  if (kind == PENDING_INCREMENT || kind == PENDING_DECREMENT) return field(STATE, 5);
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
  const kind = pendingKind();
  if (kind == PENDING_SUBTRACT) return binary(I32_LE_U, field(STATE, 2), field(STATE, 3));
  if (kind == PENDING_COMPARE) return compareDoubles(F64_LE);
  const z = zeroFlag();
  return binary(I32_OR, z, carryFlag());
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
  return number & 1 ? not(v) : v;
}

/** CF as given, the others as they are. */
export function replaceCarry(carry: u32): void {
  makeRaw();
  const r = field(STATE, 4);
  const overflow = overflowFlag();
  const aux = binaryConstant(I32_AND, field(STATE, 2), 0x3fffffff);
  putCarryOverflow(carry, overflow);
  const bits = result(I32);
  setPending(PENDING_RAW, 32, binary(I32_OR, aux, bits), 0, r, 0);
}

/** CF and OF as given, the others as they are (rotates). */
export function replaceCarryOverflow(carry: u32, overflow: u32): void {
  makeRaw();
  const r = field(STATE, 4);
  const aux = binaryConstant(I32_AND, field(STATE, 2), 0x3fffffff);
  putCarryOverflow(carry, overflow);
  const bits = result(I32);
  setPending(PENDING_RAW, 32, binary(I32_OR, aux, bits), 0, r, 0);
}

/** FLAG_AUX of a carry vector (cpu/flags.ts), for additions and subtractions with carry. */
export function auxOfVector(bits: u32, vector: u32): u32 {
  if (bits == 32) return binaryConstant(I32_AND, vector, 0xc0000008);
  const top = binaryConstant(I32_AND, binaryConstant(I32_SHL, vector, 32 - bits), 0xc0000000);
  return binary(I32_OR, top, binaryConstant(I32_AND, vector, 8));
}


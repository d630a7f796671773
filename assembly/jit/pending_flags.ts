// The arithmetic flags in translated code: an operation and its operands, from which a flag is
// computed when an instruction asks for it, so that CMP and Jcc become one comparison.
//
// Within a block they are values (state.ts). At its end, if anybody may ask for them there, and at
// side exits, they go to words in memory (locals would be more for V8 to carry through every merge): a
// kind and two words. Where translated code is left, `settleFlags` makes of them
// the two words that the rest of the core keeps (layout/cpu_state.ts). Kinds of SUB, ADD, INC and
// DEC come for three sizes:
//
//   kind      first word      second word
//   RAW       FLAG_RESULT     FLAG_AUX
//   SUBTRACT  a               b
//   ADD       a               b
//   LOGIC     the result, sign-extended
//   INCREMENT, DECREMENT      the result     the carry from before
//
// Where the carry from before is not known, INC and DEC leave those words alone, and write a kind and
// a result of their own beside them, which then hold for everything but the carry: the loop that
// counts with DEC need not know what its body did to the carry.
//
//   +0 u16 kind   +2 u16 kind of a step behind it, 0: none   +4, +8 u32 the words   +12 u32 the
//   step's result

import { FLAG_AUX, FLAG_RESULT } from "../layout/cpu_state";
import { PASSED_FLAGS, STATE } from "./layout";
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
  I32_MUL,
  I32_OR,
  I32_POPCNT,
  I32_SHL,
  I32_SHR_U,
  I32_STORE,
  I32_STORE16,
  I32_XOR,
  IF,
  VOID,
} from "./opcodes";
import {
  constantOf,
  constantValue,
  get,
  isConstant,
  result,
  widthOf,
} from "./values";
import {
  byte,
  call,
  constant32,
  loadWord,
  memoryArgument,
  storeWordConstant,
} from "./writer";

// What STATE says of the flags.
export const PENDING_NONE: u32 = 0; // in memory, of a kind that is not known
export const PENDING_RAW: u32 = 1; // result: FLAG_RESULT, a: FLAG_AUX
export const PENDING_SUBTRACT: u32 = 2;
export const PENDING_ADD: u32 = 3;
export const PENDING_LOGIC: u32 = 4;
export const PENDING_INCREMENT: u32 = 5;
export const PENDING_DECREMENT: u32 = 6;
export const PENDING_RESULT: u32 = 7; // result, carry, overflow (in a): shifts, multiplications
export const PENDING_COMPARE: u32 = 8; // doubles a and b, neither a NaN
export const PENDING_SHIFT: u32 = 9; // as RESULT if b is not zero, else as they were

// What the kind in memory says.
export const KIND_RAW: u32 = 0;
export const KIND_SUBTRACT: u32 = 1; // + 0, 1, 2 for 32, 16, 8 bits
export const KIND_ADD: u32 = 4;
export const KIND_LOGIC: u32 = 7;
export const KIND_INCREMENT: u32 = 8;
export const KIND_DECREMENT: u32 = 11;

/** Function index of the import `settle_flags` in every region. */
export const IMPORT_SETTLE_FLAGS: u32 = 1;
/** ... and of `carry_of`. */
const IMPORT_CARRY: u32 = 3;

const WORD_KIND = PASSED_FLAGS;
const HALF_STEP_KIND = PASSED_FLAGS + 2;
const WORD_A = PASSED_FLAGS + 4;
const WORD_B = PASSED_FLAGS + 8;
const WORD_STEP = PASSED_FLAGS + 12;

export const FLAGS: usize = 128;
const OVER: usize = 160;

// Flags that a later instruction changed alone (STATE + 160): CF of a bit test, CF and OF of a
// rotation, of which only the result is written down until somebody asks.
const OVER_NONE: u32 = 0;
export const OVER_CARRY: u32 = 1; // a: the carry
export const OVER_LEFT: u32 = 2; // a: the result of a rotation to the left, b: its bits
export const OVER_RIGHT: u32 = 3;

export function overKind(table: usize): u32 {
  return load<u32>(table + OVER);
}
export function overValue(table: usize): u32 {
  return load<u32>(table + OVER, 4);
}
export function overBits(table: usize): u32 {
  return load<u32>(table + OVER, 8);
}

/** CF (and OF) come from this value from now on, the others as they are. */
export function setOver(kind: u32, v: u32, bits: u32): void {
  store<u32>(STATE + OVER, kind);
  store<u32>(STATE + OVER, v, 4);
  store<u32>(STATE + OVER, bits, 8);
}

/** Whether the table has all flags, so that nothing of those in memory is needed. */
export function areFlagsKnown(): bool {
  const kind = pendingKind();
  if (overKind(STATE) || kind == PENDING_NONE || kind == PENDING_SHIFT) return false;
  return (kind != PENDING_INCREMENT && kind != PENDING_DECREMENT) || field(STATE, 5) != 0;
}

export function pendingKind(table: usize = STATE): u32 {
  return load<u32>(table + FLAGS);
}

// @ts-ignore: decorator
@inline
export function field(table: usize, index: usize): u32 {
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
  setOver(OVER_NONE, 0, 0);
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
  if (bits == 32 || widthOf(v) < bits) return v;
  if (isConstant(v)) {
    const c = constantOf(v);
    return constantValue(bits == 8 ? <u32>(<i32>(<i8>c)) : <u32>(<i32>(<i16>c)));
  }
  return unary(bits == 8 ? I32_EXTEND8_S : I32_EXTEND16_S, v);
}

// Whether anybody has asked for the flags in memory, since `forgetAsked`.
let asked: bool = false;

export function forgetAsked(): void {
  asked = false;
}
export function wereAsked(): bool {
  return asked;
}

/** Makes the words RAW, of the processor state's. */
export function fillWords(): void {
  storeWordConstant(WORD_KIND, KIND_RAW);
  beginWord();
  loadWord(FLAG_RESULT);
  endWord(WORD_A);
  beginWord();
  loadWord(FLAG_AUX);
  endWord(WORD_B);
}

/** Before and behind what puts a word's value on WebAssembly's stack. */
function beginWord(): void {
  constant32(0);
}
function endWord(word: u32): void {
  byte(I32_STORE);
  memoryArgument(word);
}

function putWord(word: u32, v: u32): void {
  beginWord();
  get(v);
  endWord(word);
}

function putTwo(kind: u32, a: u32, b: u32): void {
  putWord(WORD_A, a);
  if (b) putWord(WORD_B, b);
  storeWordConstant(WORD_KIND, kind);
}

/** FLAG_AUX of a carry and an overflow. */
export function putCarryOverflow(carry: u32, overflow: u32): void {
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
  beginWord();
  get(field(table, 4));
  if (field(table, 1) != 32) byte(field(table, 1) == 8 ? I32_EXTEND8_S : I32_EXTEND16_S);
  endWord(WORD_A);
  beginWord();
  putCarryOverflow(field(table, 5), field(table, 2));
  endWord(WORD_B);
  storeWordConstant(WORD_KIND, KIND_RAW);
}

function flushCompare(table: usize): void {
  const a = field(table, 2);
  const b = field(table, 3);
  beginWord();
  get(a);
  get(b);
  byte(F64_NE);
  endWord(WORD_A);
  beginWord();
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
  endWord(WORD_B);
  storeWordConstant(WORD_KIND, KIND_RAW);
}

/** INC and DEC keep the carry; where it is still in memory it stays there. */
function flushStep(kind: u32, table: usize): void {
  if (field(table, 5)) {
    putTwo(kind, field(table, 4), field(table, 5));
    return;
  }
  asked = true;
  putWord(WORD_STEP, field(table, 4));
  constant32(0);
  constant32(kind);
  byte(I32_STORE16);
  memoryArgument(HALF_STEP_KIND);
}

/** The carry as the words describe it, on WebAssembly's stack. */
export function callCarry(): void {
  asked = true;
  call(IMPORT_CARRY);
}

/** From the words to the processor state's. */
export function settleWords(): void {
  asked = true;
  call(IMPORT_SETTLE_FLAGS);
}

/** The words made RAW. */
function makeWordsRaw(): void {
  settleWords();
  fillWords();
}

/** The bit of the carry and of the overflow in the result of a rotation. */
export function overCarryBit(table: usize): u32 {
  return overKind(table) == OVER_LEFT ? 0 : overBits(table) - 1;
}
export function overOverflowBit(table: usize): u32 {
  return overKind(table) == OVER_LEFT ? overBits(table) - 1 : overBits(table) - 2;
}

function putBit(v: u32, number: u32): void {
  get(v);
  constant32(number);
  byte(I32_SHR_U);
  constant32(1);
  byte(I32_AND);
}

/** CF, and OF of a rotation, put into the RAW words: bit 31 is CF, bit 30 CF xor OF. */
function flushOver(table: usize): void {
  makeWordsRaw();
  const v = overValue(table);
  beginWord();
  loadWord(WORD_B);
  if (overKind(table) == OVER_CARRY) {
    // Where CF changes bit 30 changes with it, so that OF stays.
    get(v);
    loadWord(WORD_B);
    constant32(31);
    byte(I32_SHR_U);
    byte(I32_XOR);
    constant32(0xc0000000);
    byte(I32_MUL);
    byte(I32_XOR);
  } else {
    constant32(0x3fffffff);
    byte(I32_AND);
    putBit(v, overCarryBit(table));
    constant32(31);
    byte(I32_SHL);
    byte(I32_OR);
    // OF is CF xor this bit, so this bit is CF xor OF.
    putBit(v, overOverflowBit(table));
    constant32(30);
    byte(I32_SHL);
    byte(I32_OR);
  }
  endWord(WORD_B);
}

/** Writes the flags that a table describes to memory. */
export function flushFlags(table: usize): void {
  flushBase(table);
  if (overKind(table)) flushOver(table);
}

function flushBase(table: usize): void {
  const kind = field(table, 0);
  const step = sizeStep(field(table, 1));
  if (kind == PENDING_NONE || kind == PENDING_SHIFT) asked = true;
  if (kind == PENDING_RAW) putTwo(KIND_RAW, field(table, 4), field(table, 2));
  else if (kind == PENDING_SUBTRACT) putTwo(KIND_SUBTRACT + step, field(table, 2), field(table, 3));
  else if (kind == PENDING_ADD) putTwo(KIND_ADD + step, field(table, 2), field(table, 3));
  else if (kind == PENDING_LOGIC) {
    beginWord();
    get(field(table, 4));
    if (step) byte(step == 2 ? I32_EXTEND8_S : I32_EXTEND16_S);
    endWord(WORD_A);
    storeWordConstant(WORD_KIND, KIND_LOGIC);
  } else if (kind == PENDING_INCREMENT) {
    flushStep(KIND_INCREMENT + step, table);
  } else if (kind == PENDING_DECREMENT) {
    flushStep(KIND_DECREMENT + step, table);
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


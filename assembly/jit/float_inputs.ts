// The inputs of double-precision arithmetic whose tests are pending (float_checks.ts): that each is
// zero or of a size in [2^-256, 2^256).
//
// Adding BIAS to the bits of an input leaves two bits of its exponent 0 exactly when its size fits.
// The sums of many inputs are or-ed, as vectors where there are several: two scalars that lie side
// by side in memory are loaded once more as one (the core's memory has one thread, and before a
// store all is tested). If one of the bits is set (an input is zero, or wild), each input is tested
// by itself, and for a wild one the region is left where the inputs were read.
//
//   entry:  +0 u32 value   +4 u32 zero is wild, too   +8 u32 is in the common test already

import { PENDING_INPUTS } from "./layout";
import {
  END,
  F64_NE,
  I32_AND,
  I32_EQZ,
  I32_OR,
  I32_WRAP_I64,
  I64,
  I64_ADD,
  I64_LOAD,
  I64_OR,
  I64_REINTERPRET_F64,
  I64_SHR_U,
  S_AND,
  S_ANY_TRUE,
  S_F64X2_NE,
  S_F64X2_REPLACE,
  S_F64X2_SPLAT,
  S_I64X2_ADD,
  S_I64X2_NE,
  S_I64X2_SPLAT,
  S_OR,
  V128,
  V128_LOAD,
} from "./opcodes";
import { closeLabel, leaveAtSnapshot, openLabel, takeInstructionSnapshot } from "./state";
import {
  get,
  LOCAL_BIAS,
  LOCAL_BIAS_VECTOR,
  localOf,
  LOCAL_QUARTER_VECTOR,
  result,
  sourceLocal,
  sourceOffset,
  typeOf,
} from "./values";
import {
  byte,
  constant32,
  constant64,
  getLocal,
  memoryArgument,
  opcode,
  seldomIf,
  setLocalPlain,
  simd,
} from "./writer";

// Opcodes that only these tests need
const S_I8X16_BITMASK: u32 = 0x64;
const S_I8X16_ADD: u32 = 0x6e;
const S_I8X16_ADD_SAT_U: u32 = 0x70;

const ENTRY: usize = 16;
/** So many scalars are tested as vectors even where nothing else is one. */
const MANY_SCALARS: u32 = 4;
/** The bits that BIAS leaves 0. */
const WILD: u64 = 0x6000000000000000;

/** Constants in memory, so that V8 keeps them in registers: BIAS twice; a quarter in each byte. */
export const FLOAT_CONSTANTS: usize = memory.data<u64>([
  0x5010000000000000, 0x5010000000000000, 0x4040404040404040, 0x4040404040404040,
], 16);

let count: u32 = 0;
/** Common tests that were written. */
let tests: u32 = 0;
/** The local into which sums are or-ed, to be looked at later; 0: they are looked at at once. */
let deferred: u32 = 0;
/** A vector that is not zero where the region is to be left; 0: none. */
let doubt: u32 = 0;
/** Vectors in the common test that is being written. */
let terms: u32 = 0;

export function forgetInputs(): void {
  count = doubt = 0;
}

export function arePending(): bool {
  return count != 0 || doubt != 0;
}

export function pendingCount(): u32 {
  return count;
}
export function pendingDoubt(): u32 {
  return doubt;
}
/** Undoes what a given-up instruction added. */
export function dropPending(keep: u32, keptDoubt: u32): void {
  count = keep;
  doubt = keptDoubt;
}

// @ts-ignore: decorator
@inline
function entry(i: u32): usize {
  return PENDING_INPUTS + <usize>i * ENTRY;
}

export function addPending(v: u32, notZero: bool): void {
  store<u32>(entry(count), v);
  store<u32>(entry(count), u32(notZero), 4);
  count++;
}

/** Where any bit of the vector is set, what was done since the snapshot is to be done again. */
export function doubtAny(v: u32): void {
  if (doubt) {
    get(doubt);
    get(v);
    simd(S_OR);
    doubt = result(V128);
  } else doubt = v;
}

/** Looks at the tests that are pending: what follows may not be undone. */
export function settleFloats(): void {
  if (!arePending()) return;
  if (doubt) {
    get(doubt);
    simd(S_ANY_TRUE);
    leaveIf();
  }
  if (count) settleInputs();
  forgetInputs();
  takeInstructionSnapshot();
}

function openIf(): void {
  seldomIf();
  openLabel();
}

function close(): void {
  byte(END);
  closeLabel();
}

function leaveIf(): void {
  openIf();
  leaveAtSnapshot();
  close();
}

/** Leaves the region at the snapshot if the i32 on the stack is zero. */
export function leaveUnless(): void {
  byte(I32_EQZ);
  leaveIf();
}

/** How many common tests have been written so far. */
export function testCount(): u32 {
  return tests;
}

/** From here on the sums are or-ed into a local (deferred_tests.ts), or with 0 no more. */
export function deferTests(local: u32): void {
  deferred = local;
}

export function areDeferred(): bool {
  return deferred != 0;
}

function settleInputs(): void {
  tests++;
  if (deferred) {
    terms = 0;
    dropRepeated();
    addWholeTerms();
    addMixedTerms();
    getLocal(deferred);
    simd(S_OR);
    setLocalPlain(deferred);
    return;
  }
  putCommonTest();
  openIf();
  for (let i: u32 = 0; i < count; i++) {
    putWild(load<u32>(entry(i)), load<u32>(entry(i), 4) != 0);
    if (i) byte(I32_OR);
  }
  leaveIf();
  close();
}

// The common test

function isVector(i: u32): bool {
  return typeOf(load<u32>(entry(i))) == V128;
}
function isDone(i: u32): bool {
  return load<u32>(entry(i), 8) != 0;
}
function markDone(i: u32): void {
  store<u32>(entry(i), 1, 8);
}

/** The next input from `i` on that is in no test yet, `count` where there is none. */
function nextLeft(i: u32): u32 {
  while (i < count && isDone(i)) i++;
  return i;
}

/** Inputs that were pending before are as if done; how many others there are. */
function dropRepeated(): u32 {
  let different: u32 = 0;
  for (let i: u32 = 0; i < count; i++) {
    let j: u32 = 0;
    while (load<u32>(entry(j)) != load<u32>(entry(i))) j++;
    store<u32>(entry(i), u32(j < i), 8);
    if (j == i) different++;
  }
  return different;
}

function liesBehind(v: u32, w: u32): bool {
  const local = sourceLocal(w);
  return local != 0 && sourceLocal(v) == local && sourceOffset(v) == sourceOffset(w) + 8;
}

/** A scalar that lies beside scalar `i` in memory, and is in no test yet; `count`: none. */
function neighbour(i: u32): u32 {
  const v = load<u32>(entry(i));
  let k = nextLeft(i + 1);
  while (k < count) {
    const w = load<u32>(entry(k));
    if (liesBehind(v, w) || liesBehind(w, v)) return k;
    k = nextLeft(k + 1);
  }
  return count;
}

/** The vector on WebAssembly's stack joins the test. */
function addTerm(): void {
  getLocal(LOCAL_BIAS_VECTOR);
  simd(S_I64X2_ADD);
  if (terms) simd(S_OR);
  terms++;
}

/** Vectors, and pairs of scalars in memory; how many inputs these were. */
function addWholeTerms(): u32 {
  let done: u32 = 0;
  for (let i = nextLeft(0); i < count; i = nextLeft(i + 1)) {
    if (!isVector(i)) continue;
    get(load<u32>(entry(i)));
    markDone(i);
    addTerm();
    done++;
  }
  for (let i = nextLeft(0); i < count; i = nextLeft(i + 1)) {
    const k = neighbour(i);
    if (k == count) continue;
    const v = load<u32>(entry(i));
    const w = load<u32>(entry(k));
    getLocal(sourceLocal(v));
    opcode(V128_LOAD);
    memoryArgument(min<u32>(sourceOffset(v), sourceOffset(w)));
    markDone(i);
    markDone(k);
    addTerm();
    done += 2;
  }
  return done;
}

/** Scalars that are left, two in a vector. */
function addMixedTerms(): void {
  for (let i = nextLeft(0); i < count; i = nextLeft(i + 1)) {
    get(load<u32>(entry(i)));
    simd(S_F64X2_SPLAT);
    const k = nextLeft(i + 1);
    if (k < count) {
      get(load<u32>(entry(k)));
      simd(S_F64X2_REPLACE);
      byte(1);
      i = k;
    }
    addTerm();
  }
}

/** Pushes whether an input does not fit, or is zero. */
function putCommonTest(): void {
  terms = 0;
  const different = dropRepeated();
  const left = different - addWholeTerms();
  if (!terms && left < MANY_SCALARS) {
    putScalarTest();
    return;
  }
  addMixedTerms();
  const all = result(V128);
  putWildSums(localOf(all));
}

/** Pushes whether any of the sums that were or-ed into a local is of an input that does not fit. */
export function putWildSums(local: u32): void {
  // Twice each byte, and a quarter more: of the uppermost byte's two bits one is the sign then.
  getLocal(local);
  getLocal(local);
  simd(S_I8X16_ADD);
  getLocal(LOCAL_QUARTER_VECTOR);
  simd(S_I8X16_ADD_SAT_U);
  simd(S_I8X16_BITMASK);
  constant32(0x8080);
  byte(I32_AND);
}

/** The same of scalars only. */
function putScalarTest(): void {
  let first = true;
  for (let i = nextLeft(0); i < count; i = nextLeft(i + 1)) {
    const v = load<u32>(entry(i));
    if (sourceLocal(v)) {
      getLocal(sourceLocal(v));
      byte(I64_LOAD);
      memoryArgument(sourceOffset(v));
    } else {
      get(v);
      byte(I64_REINTERPRET_F64);
    }
    getLocal(LOCAL_BIAS);
    byte(I64_ADD);
    if (!first) byte(I64_OR);
    first = false;
  }
  putTopBits();
}

/** The two bits of WILD of the i64 on the stack. */
function putTopBits(): void {
  constant64(32);
  byte(I64_SHR_U);
  byte(I32_WRAP_I64);
  constant32(<u32>(WILD >> 32));
  byte(I32_AND);
}

// One input

/** Pushes whether it is wild: it does not fit, and it is not an allowed zero. */
function putWild(v: u32, notZero: bool): void {
  if (typeOf(v) == V128) putWildVector(v, notZero);
  else putWildScalar(v, notZero);
}

function putWildVector(v: u32, notZero: bool): void {
  get(v);
  getLocal(LOCAL_BIAS_VECTOR);
  simd(S_I64X2_ADD);
  constant64(WILD);
  simd(S_I64X2_SPLAT);
  simd(S_AND);
  constant64(0);
  simd(S_I64X2_SPLAT);
  simd(S_I64X2_NE);
  if (!notZero) {
    get(v);
    constant64(0);
    simd(S_I64X2_SPLAT);
    simd(S_F64X2_NE);
    simd(S_AND);
  }
  simd(S_ANY_TRUE);
}

function putWildScalar(v: u32, notZero: bool): void {
  get(v);
  byte(I64_REINTERPRET_F64);
  getLocal(LOCAL_BIAS);
  byte(I64_ADD);
  putTopBits();
  constant32(0);
  byte(0x47); // i32.ne
  if (notZero) return;
  get(v);
  byte(0x44); // f64.const 0
  for (let i = 0; i < 8; i++) byte(0);
  byte(F64_NE);
  byte(I32_AND);
}

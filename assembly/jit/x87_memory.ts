// FLD, FST, FILD and FIST in translated code: between memory and pairs of doubles
// (x87_arithmetic.ts).
//
// A load leaves the region for what is denormal, infinite, no number or of an extreme size. A store
// to a narrower format rounds the exact value once: its double is the sum of its two parts. Stores
// are written only after all that could leave.

import { FPU_CONTROL } from "../layout/cpu_state";
import { vectorBinary } from "./emit_vector";
import { limited } from "./float_checks";
import { leaveUnless, settleFloats } from "./float_inputs";
import { accessOffset, checkedAddress } from "./memory_checks";
import {
  F32,
  F64,
  F64_ABS,
  F64_ADD,
  F64_CONST,
  F64_CONVERT_I32_S,
  F64_EQ,
  F64_GE,
  F64_LT,
  F64_NE,
  F64_SUB,
  F32_LOAD,
  F32_STORE,
  I32,
  I32_ADD,
  I32_AND,
  I32_EQZ,
  I32_GE_U,
  I32_LOAD,
  I32_OR,
  I32_REINTERPRET_F32,
  I32_SHL,
  I32_SHR_U,
  I32_STORE,
  I32_STORE16,
  I64,
  I64_ADD,
  I64_AND,
  I64_EXTEND_I32_U,
  I64_LOAD,
  I64_NE,
  I64_REINTERPRET_F64,
  I64_STORE,
  I64_SUB,
  S_F64X2_EXTRACT,
  S_F64X2_SPLAT,
  S_F64X2_SUB,
  SELECT,
  V128,
} from "./opcodes";
import { get, result, setRange } from "./values";
import { byte, constant32, constant64, loadWord, memoryArgument, opcode, simd } from "./writer";
import { negated, noteRounding } from "./x87_arithmetic";
import { isControlKnown, NO_LOW } from "./x87_state";

const I32_LOAD16_S: u32 = 0x2e;
const F64_TRUNC: u32 = 0x9d;
const F64_NEAREST: u32 = 0x9e;
const F32_DEMOTE: u32 = 0xb6;
const F64_CONVERT_I64_S: u32 = 0xb9;
const F64_PROMOTE: u32 = 0xbb;
const PREFIX_SATURATING: u32 = 0xfc;
const I32_TRUNC_SAT_F64_S: u32 = 2;
const I64_TRUNC_SAT_F64_S: u32 = 6;
const S_LOAD64_SPLAT: u32 = 0x0a;
const S_STORE64_LANE: u32 = 0x5b;
const S_F64X2_TRUNC: u32 = 0x7a;
const I64_EQ: u32 = 0x51;

let low: u32 = NO_LOW;

/** The low part of what was loaded last. */
export function loadedLow(): u32 {
  return low;
}

function double(value: f64): void {
  byte(F64_CONST);
  const bits = reinterpret<u64>(value);
  for (let i: u64 = 0; i < 64; i += 8) byte(<u32>(bits >> i) & 0xff);
}

function scalar(v: u32): u32 {
  get(v);
  simd(S_F64X2_EXTRACT);
  byte(0);
  return result(F64);
}

function loaded(code: u32, bytes: u32, at: u32, type: u32): u32 {
  checkedAddress(at, bytes, false);
  opcode(code);
  memoryArgument(accessOffset());
  return result(type);
}

/** m64fp: the high part. */
export function loadDouble(at: u32): u32 {
  checkedAddress(at, 8, false);
  simd(S_LOAD64_SPLAT);
  memoryArgument(accessOffset());
  low = NO_LOW;
  return limited(result(V128));
}

/** m32fp: its denormals would be ordinary doubles. */
export function loadSingle(at: u32): u32 {
  const v = loaded(F32_LOAD, 4, at, F32);
  get(v);
  byte(I32_REINTERPRET_F32);
  constant32(1);
  byte(I32_SHL);
  constant32(0xffffffff);
  byte(I32_ADD);
  constant32(0x00ffffff);
  byte(I32_GE_U);
  leaveUnless();
  get(v);
  byte(F64_PROMOTE);
  simd(S_F64X2_SPLAT);
  low = NO_LOW;
  return limited(result(V128));
}

/** m16int and m32int. */
export function loadInteger(at: u32, bytes: u32): u32 {
  const v = bytes == 2 ? loaded(I32_LOAD16_S, 2, at, I32) : loaded(I32_LOAD, 4, at, I32);
  get(v);
  byte(F64_CONVERT_I32_S);
  simd(S_F64X2_SPLAT);
  const high = result(V128);
  setRange(high, 32, 0, 0);
  low = NO_LOW;
  return high;
}

/** m64int. What saturates as a double comes to 2^63, which is -2^63 when it wraps. */
export function loadLong(at: u32): u32 {
  const v = loaded(I64_LOAD, 8, at, I64);
  get(v);
  byte(F64_CONVERT_I64_S);
  const high = result(F64);
  const near = integerOf(high, 8);
  get(v);
  get(near);
  byte(I64_SUB);
  get(near);
  constant64(0x7fffffffffffffff);
  byte(I64_EQ);
  byte(I64_EXTEND_I32_U);
  byte(I64_SUB);
  byte(F64_CONVERT_I64_S);
  simd(S_F64X2_SPLAT);
  low = result(V128);
  get(high);
  simd(S_F64X2_SPLAT);
  const pair = result(V128);
  setRange(pair, 64, 0, 0);
  return pair;
}

/** FST m64fp. */
export function storeDouble(at: u32, high: u32, lowValue: u32): void {
  let v = high;
  let residue = NO_LOW;
  if (lowValue != NO_LOW) {
    // The other way round a negative zero would lose its sign.
    v = vectorBinary(S_F64X2_SUB, high, negated(lowValue));
    residue = vectorBinary(S_F64X2_SUB, lowValue, vectorBinary(S_F64X2_SUB, v, high));
  }
  noteRounding(residue, v);
  settleFloats();
  checkedAddress(at, 8, true);
  get(v);
  simd(S_STORE64_LANE);
  memoryArgument(accessOffset());
  byte(0);
}

/** The rest of a rounding of high + low to the double `kept`, as a residue. */
function noteRest(high: u32, lowValue: u32, kept: u32): void {
  get(high);
  get(kept);
  byte(F64_SUB);
  if (lowValue != NO_LOW) {
    get(lowValue);
    simd(S_F64X2_EXTRACT);
    byte(0);
    byte(F64_ADD);
  }
  simd(S_F64X2_SPLAT);
  const residue = result(V128);
  get(high);
  simd(S_F64X2_SPLAT);
  noteRounding(residue, result(V128));
}

/** The whole part of a low part; not zero only where all of the high part is whole. */
function wholeLow(lowValue: u32): u32 {
  get(lowValue);
  simd(S_F64X2_TRUNC);
  return result(V128);
}

/** Whether there is a low part, on WebAssembly's stack. */
function putHasLow(lowValue: u32): void {
  get(lowValue);
  simd(S_F64X2_EXTRACT);
  byte(0);
  double(0);
  byte(F64_NE);
}

/** FST m32fp, of what is zero or a normal single. */
export function storeSingle(at: u32, high: u32, lowValue: u32): void {
  const v = scalar(high);
  if (lowValue != NO_LOW) {
    // Half way between two singles, the low part would decide.
    get(v);
    byte(I64_REINTERPRET_F64);
    constant64(0x1fffffff);
    byte(I64_AND);
    constant64(0x10000000);
    byte(I64_NE);
    putHasLow(lowValue);
    byte(I32_EQZ);
    byte(I32_OR);
    leaveUnless();
  }
  get(v);
  byte(F64_ABS);
  const size = result(F64);
  get(size);
  double(1.7014118346046923e38);
  byte(F64_LT);
  get(size);
  double(1.1754943508222875e-38);
  byte(F64_GE);
  get(v);
  double(0);
  byte(F64_EQ);
  byte(I32_OR);
  byte(I32_AND);
  leaveUnless();
  get(v);
  byte(F32_DEMOTE);
  const single = result(F32);
  get(single);
  byte(F64_PROMOTE);
  noteRest(v, lowValue, result(F64));
  settleFloats();
  checkedAddress(at, 4, true);
  get(single);
  opcode(F32_STORE);
  memoryArgument(accessOffset());
}

/** A double as a whole number: truncated, or as the control word says. */
function whole(v: u32, truncate: bool): u32 {
  get(v);
  byte(truncate ? F64_TRUNC : F64_NEAREST);
  if (!truncate && !isControlKnown()) {
    const nearest = result(F64);
    loadWord(FPU_CONTROL);
    constant32(10);
    byte(I32_SHR_U);
    constant32(3);
    byte(I32_AND);
    const rounding = result(I32);
    get(rounding);
    constant32(1);
    byte(I32_ADD);
    constant32(2);
    byte(I32_AND); // of 0 to 3 it is set in 1 and 2
    byte(I32_EQZ);
    leaveUnless();
    get(v);
    byte(F64_TRUNC);
    get(nearest);
    get(rounding);
    byte(SELECT);
  }
  return result(F64);
}

function integerOf(v: u32, bytes: u32): u32 {
  get(v);
  byte(PREFIX_SATURATING);
  byte(bytes == 8 ? I64_TRUNC_SAT_F64_S : I32_TRUNC_SAT_F64_S);
  return result(bytes == 8 ? I64 : I32);
}

/** FIST and FISTTP, where the low part has no say and the number fits. */
export function storeInteger(at: u32, bytes: u32, high: u32, lowValue: u32, truncate: bool): void {
  const v = scalar(high);
  get(v);
  byte(F64_ABS);
  double(bytes == 8 ? 9223372036854775808.0 : bytes == 4 ? 2147483647.0 : 32767.0);
  byte(F64_LT);
  leaveUnless();
  const kept = whole(v, truncate);
  let fraction = lowValue;
  let more: u32 = 0;
  if (lowValue != NO_LOW) {
    more = wholeLow(lowValue);
    fraction = vectorBinary(S_F64X2_SUB, lowValue, more);
    // Of a whole number or of one and a half the low part may decide.
    get(v);
    get(v);
    byte(F64_ADD);
    const twice = result(F64);
    get(twice);
    get(twice);
    byte(F64_TRUNC);
    byte(F64_NE);
    putHasLow(fraction);
    byte(I32_EQZ);
    byte(I32_OR);
    leaveUnless();
  }
  noteRest(v, fraction, kept);
  let integer = integerOf(kept, bytes);
  if (bytes == 8 && more) {
    get(integer);
    get(integerOf(scalar(more), 8));
    byte(I64_ADD);
    integer = result(I64);
  }
  settleFloats();
  checkedAddress(at, bytes, true);
  get(integer);
  opcode(bytes == 8 ? I64_STORE : bytes == 4 ? I32_STORE : I32_STORE16);
  memoryArgument(accessOffset());
}

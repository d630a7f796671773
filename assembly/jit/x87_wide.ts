// FLD and FSTP of 80 bits in translated code, which compilers spill the x87's registers with: a
// mantissa and an exponent to a pair of doubles (x87_arithmetic.ts), and back.

import { vectorBinary } from "./emit_vector";
import { leaveUnless, settleFloats } from "./float_inputs";
import { accessOffset, checkedAddress } from "./memory_checks";
import {
  F64,
  F64_CONST,
  F64_LT,
  F64_MUL,
  F64_REINTERPRET_I64,
  I32,
  I32_ADD,
  I32_AND,
  I32_EQZ,
  I32_LE_U,
  I32_LOAD16_U,
  I32_OR,
  I32_STORE16,
  I32_WRAP_I64,
  I64,
  I64_ADD,
  I64_AND,
  I64_EXTEND_I32_U,
  I64_LOAD,
  I64_OR,
  I64_REINTERPRET_F64,
  I64_SHL,
  I64_SHR_U,
  I64_STORE,
  I64_SUB,
  S_F64X2_ADD,
  S_F64X2_EXTRACT,
  S_F64X2_SPLAT,
  SELECT,
  V128,
} from "./opcodes";
import { get, result } from "./values";
import { byte, constant32, constant64, memoryArgument, opcode, simd } from "./writer";
import { NO_LOW, zeroVector } from "./x87_state";

const I64_EQZ: u32 = 0x50;
const I64_LT_S: u32 = 0x53;
const F64_CONVERT_I64_S: u32 = 0xb9;
const F64_CONVERT_I64_U: u32 = 0xba;
const PREFIX_SATURATING: u32 = 0xfc;
const I64_TRUNC_SAT_F64_S: u32 = 6;

const INTEGER_BIT: u64 = 0x8000000000000000;
/** Exponents that are not too far from 1 (x87_transfer.ts). */
const LOWEST: u32 = 16383 - 900;
const REACH: u32 = 1800;

let low: u32 = NO_LOW;

/** The low part of what was loaded last. */
export function wideLow(): u32 {
  return low;
}

/** The mantissa's distance from the nearest multiple of 2^11, which its double is. */
function restOf(mantissa: u32): u32 {
  get(mantissa);
  get(mantissa);
  constant64(0x3ff);
  byte(I64_ADD);
  get(mantissa);
  constant64(11);
  byte(I64_SHR_U);
  constant64(1);
  byte(I64_AND);
  byte(I64_ADD);
  constant64(~(<u64>0x7ff));
  byte(I64_AND);
  byte(I64_SUB);
  return result(I64);
}

/** Puts whether the i64 is zero, as an i32. */
function putIsZero(v: u32): void {
  get(v);
  byte(I64_EQZ);
}

/** The exponent; leaves for what is no zero and no ordinary normal number. A zero gets 2^0's. */
function exponentOf(mantissa: u32, se: u32): u32 {
  get(se);
  constant32(0x7fff);
  byte(I32_AND);
  const plain = result(I32);
  constant32(16383);
  get(plain);
  putIsZero(mantissa);
  byte(SELECT);
  const exponent = result(I32);
  get(exponent);
  constant32(0 - LOWEST);
  byte(I32_ADD);
  constant32(REACH);
  byte(I32_LE_U);
  get(mantissa);
  constant64(0);
  byte(I64_LT_S);
  putIsZero(mantissa);
  get(plain);
  byte(I32_EQZ);
  byte(I32_AND);
  byte(I32_OR);
  byte(I32_AND);
  leaveUnless();
  return exponent;
}

function product(code: u32, v: u32, unit: u32): u32 {
  get(v);
  byte(code);
  get(unit);
  byte(F64_MUL);
  simd(S_F64X2_SPLAT);
  return result(V128);
}

/** m80fp: the high part. */
export function loadWide(at: u32): u32 {
  checkedAddress(at, 10, false);
  byte(I64_LOAD);
  memoryArgument(accessOffset());
  const mantissa = result(I64);
  checkedAddress(at, 10, false);
  byte(I32_LOAD16_U);
  memoryArgument(accessOffset() + 8);
  const se = result(I32);
  const exponent = exponentOf(mantissa, se);
  // The last place as a double, with the value's sign.
  get(exponent);
  constant32(1023 - 63 - 16383);
  byte(I32_ADD);
  byte(I64_EXTEND_I32_U);
  constant64(52);
  byte(I64_SHL);
  get(se);
  byte(I64_EXTEND_I32_U);
  constant64(48);
  byte(I64_SHL);
  constant64(INTEGER_BIT);
  byte(I64_AND);
  byte(I64_OR);
  byte(F64_REINTERPRET_I64);
  const unit = result(F64);
  // Of a zero the positive one.
  get(product(F64_CONVERT_I64_S, restOf(mantissa), unit));
  zeroVector();
  simd(S_F64X2_ADD);
  low = result(V128);
  return product(F64_CONVERT_I64_U, mantissa, unit);
}

/** The low part in last places of the 64 bits, with the sign that it has against the high part. */
function places(bits: u32, lowValue: u32): u32 {
  get(lowValue);
  simd(S_F64X2_EXTRACT);
  byte(0);
  constant64(1023 + 1023 + 63);
  get(bits);
  constant64(52);
  byte(I64_SHR_U);
  constant64(0x7ff);
  byte(I64_AND);
  byte(I64_SUB);
  constant64(52);
  byte(I64_SHL);
  get(bits);
  constant64(INTEGER_BIT);
  byte(I64_AND);
  byte(I64_OR);
  byte(F64_REINTERPRET_I64);
  byte(F64_MUL);
  return result(F64);
}

/** Leaves where a power of two has a rest below it: the mantissa is of a smaller unit. */
function needSameBinade(bits: u32, rest: u32): void {
  get(bits);
  constant64(12);
  byte(I64_SHL);
  byte(I64_EQZ);
  get(rest);
  byte(F64_CONST);
  for (let i = 0; i < 8; i++) byte(0);
  byte(F64_LT);
  byte(I32_AND);
  byte(I32_EQZ);
  leaveUnless();
}

/** `v`; 0 where these bits are those of a zero. */
function orZero(v: u32, bits: u32): u32 {
  constant64(0);
  get(v);
  get(bits);
  constant64(1);
  byte(I64_SHL);
  byte(I64_EQZ);
  byte(SELECT);
  return result(I64);
}

function mantissaOf(bits: u32, lowValue: u32): u32 {
  get(bits);
  constant64(11);
  byte(I64_SHL);
  constant64(INTEGER_BIT);
  byte(I64_OR);
  if (lowValue != NO_LOW) {
    const whole = result(I64);
    const rest = places(bits, lowValue);
    needSameBinade(bits, rest);
    get(whole);
    get(rest);
    byte(PREFIX_SATURATING);
    byte(I64_TRUNC_SAT_F64_S);
    byte(I64_ADD);
  }
  return orZero(result(I64), bits);
}

function signExponentOf(bits: u32): u32 {
  get(bits);
  constant64(52);
  byte(I64_SHR_U);
  constant64(0x7ff);
  byte(I64_AND);
  constant64(16383 - 1023);
  byte(I64_ADD);
  const exponent = orZero(result(I64), bits);
  get(exponent);
  get(bits);
  constant64(48);
  byte(I64_SHR_U);
  constant64(0x8000);
  byte(I64_AND);
  byte(I64_OR);
  byte(I32_WRAP_I64);
  return result(I32);
}

/** FSTP m80fp: exact. */
export function storeWide(at: u32, high: u32, lowValue: u32): void {
  get(high);
  simd(S_F64X2_EXTRACT);
  byte(0);
  byte(I64_REINTERPRET_F64);
  const bits = result(I64);
  const mantissa = mantissaOf(bits, lowValue);
  const signExponent = signExponentOf(bits);
  settleFloats();
  checkedAddress(at, 10, true);
  get(mantissa);
  opcode(I64_STORE);
  memoryArgument(accessOffset());
  checkedAddress(at, 10, true);
  get(signExponent);
  opcode(I32_STORE16);
  memoryArgument(accessOffset() + 8);
}

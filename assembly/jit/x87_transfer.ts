// The x87's registers and status between the processor state and the locals of a region: what a
// region calls where it is entered, left, and around handlers.
//
// They pass through PASSED, the values as pairs of doubles (x87_arithmetic.ts):
//
//   +0    8 x (v128 high part, v128 low part), each twice
//   +256  v128 residue, +272 what it was dropped from, +288 inexact
//   +304  u32 status, +308 u32 data pointer, +312 u32 base, +316 u32 stack, +320 u32 last record

import {
  FPU_CONTROL,
  FPU_DATA_POINTER,
  FPU_EMPTY,
  FPU_INSTRUCTION_POINTER,
  FPU_OPCODE,
  FPU_REGISTERS,
  FPU_STATUS,
  FPU_TOP,
} from "../layout/cpu_state";
import { RECORD_EIP, RECORD_IMM2 } from "../layout/instruction";
import { C1, EXPONENT, PE, SIGN } from "../float80/state";
import { I32_ADD, I32_LOAD, I32_LT_S, I32_SHL, V128_LOAD, V128_STORE } from "./opcodes";
import { pushPinnedBase } from "./pinned";
import * as state from "./x87_state";
import { CONTROL_MASK, CONTROL_PLAIN, usedRegisters } from "./x87_plan";
import {
  byte,
  call,
  constant32,
  getLocal,
  loadWord,
  memoryArgument,
  opcode,
  setLocalPlain,
  storeWordLocal,
} from "./writer";

/** Function indices of the imports `fillX87` and `spillX87` in every region. */
const IMPORT_FILL: u32 = 5;
const IMPORT_SPILL: u32 = 6;

const PASSED: usize = memory.data(336, 16);
const RESIDUE: usize = 256;
const ROUNDED: usize = 272;
const INEXACT: usize = 288;
const STATUS: usize = 304;
const DATA: usize = 308;
const BASE: usize = 312;
const STACK: usize = 316;
const LAST: usize = 320;

/** Low part, a NaN, of an empty register that nothing was pushed to: it keeps its contents. */
const UNTOUCHED: u64 = 0x7ff8000000000000;
/** How far from 1 exponents may be: all errors of all operations are doubles then. */
const REACH: i32 = 900;
const BIAS: i32 = 16383;

// At run time

/** 2^exponent, of a normal double. */
// @ts-ignore: decorator
@inline
function power(exponent: i32): f64 {
  return reinterpret<f64>(<u64>(exponent + 1023) << 52);
}

/** The pair of a register's value; false where that is none of an ordinary size. */
function split(from: usize, to: usize): bool {
  const m = load<u64>(from);
  const se: u32 = load<u16>(from, 8);
  const exponent = <i32>(se & EXPONENT) - BIAS;
  let high: f64 = 0;
  let low: f64 = 0;
  if (m == 0) {
    if (exponent != -BIAS) return false;
  } else {
    if (<i64>m >= 0 || abs(exponent) > REACH) return false;
    // To nearest, as a multiple of 2^11; 2^64 wraps to 0, and the difference is right all the same.
    const rounded = (m + 0x3ff + ((m >> 11) & 1)) & ~(<u64>0x7ff);
    const unit = power(exponent - 63);
    high = <f64>(<i64>(rounded >> 11)) * 2048.0;
    if (rounded == 0) high = 18446744073709551616.0;
    high *= unit;
    low = <f64>(<i64>(m - rounded)) * unit;
  }
  if (se & SIGN) {
    high = -high;
    low = 0 - low;
  }
  v128.store(to, f64x2.splat(high));
  v128.store(to, f64x2.splat(low), 16);
  return true;
}

/** The value of a pair into a register. */
function join(from: usize, to: usize): void {
  const high = load<f64>(from);
  const low = load<f64>(from, 16);
  const bits = reinterpret<u64>(high);
  const sign = <u32>(bits >> 48) & SIGN;
  let m: u64 = 0;
  let se: u32 = sign;
  if (high != 0) {
    const exponent = <i32>(bits >> 52) & 0x7ff;
    let rest = low * power(63 - (exponent - 1023));
    if (sign) rest = -rest;
    m = (bits << 11) | 0x8000000000000000;
    se |= <u32>(exponent - 1023 + BIAS);
    if (m == 0x8000000000000000 && rest < 0) {
      // Below a power of two mantissas have another unit.
      m = <u64>(<i64>(rest * 2));
      se--;
    } else m += <u64>(<i64>rest);
  }
  store<u64>(to, m);
  store<u16>(to, se, 8);
}

/**
 * Called by a region that expects this stack: puts it into PASSED. Returns the physical number of
 * register 0; -1 where the stack is another one, a value is no pair, or the control word not plain.
 */
export function fillX87(stack: u32): i32 {
  if ((load<u32>(FPU_CONTROL) & CONTROL_MASK) != CONTROL_PLAIN) return -1;
  const base = (load<u32>(FPU_TOP) - stack) & 7;
  const empty = load<u32>(FPU_EMPTY) & 0xff;
  if ((((empty | (empty << 8)) >> base) & 0xff) != ((stack >> 8) & 0xff)) return -1;
  for (let i: u32 = 0; i < 8; i++) {
    if ((stack >> (8 + i)) & 1) {
      store<u64>(PASSED + (i << 5), UNTOUCHED, 16);
      continue;
    }
    const from = FPU_REGISTERS + (((base + i) & 7) << 4);
    if (!split(from, PASSED + (i << 5))) return -1;
    if ((stack >> (16 + i)) & 1 && load<f64>(PASSED + (i << 5), 16) != 0) return -1;
  }
  const status = load<u32>(FPU_STATUS);
  v128.store(PASSED + RESIDUE, f64x2.splat(status & C1 ? -1 : 0));
  v128.store(PASSED + ROUNDED, f64x2.splat(1));
  v128.store(PASSED + INEXACT, i64x2.splat(0));
  store<u32>(PASSED + STATUS, status & ~C1);
  store<u32>(PASSED + DATA, load<u32>(FPU_DATA_POINTER));
  return base;
}

/** Called by a region: the processor state from PASSED. `pinned`: its own memory. */
export function spillX87(pinned: u32): void {
  const stack = load<u32>(PASSED + STACK);
  const base = load<u32>(PASSED + BASE);
  for (let i: u32 = 0; i < 8; i++) {
    const from = PASSED + (i << 5);
    if (load<u64>(from, 16) != UNTOUCHED) join(from, FPU_REGISTERS + (((base + i) & 7) << 4));
  }
  store<u32>(FPU_TOP, (base + stack) & 7);
  const empty = (stack >> 8) & 0xff;
  store<u32>(FPU_EMPTY, (((empty | (empty << 8)) >> ((8 - base) & 7)) & 0xff));
  const residue = load<f64>(PASSED + RESIDUE);
  const up = residue != 0 && residue < 0 != load<f64>(PASSED + ROUNDED) < 0;
  const inexact = load<u64>(PASSED + INEXACT) << 1 != 0; // -0 is nothing
  store<u32>(FPU_STATUS, load<u32>(PASSED + STATUS) | (up ? C1 : 0) | (inexact ? PE : 0));
  store<u32>(FPU_DATA_POINTER, load<u32>(PASSED + DATA));
  const last = load<u32>(PASSED + LAST);
  if (!last) return;
  const record: usize = pinned + last - 1;
  store<u32>(FPU_INSTRUCTION_POINTER, load<u32>(record, RECORD_EIP));
  store<u32>(FPU_OPCODE, load<u16>(record, RECORD_IMM2));
}

// When code is written

/** A cell's vector from PASSED, or there. */
function passVector(cell: u32, offset: usize, isTaken: bool): void {
  const local = state.localOfCell(cell);
  constant32(0);
  if (!isTaken) getLocal(local);
  opcode(isTaken ? V128_LOAD : V128_STORE);
  memoryArgument(<u32>(PASSED + offset));
  if (isTaken) setLocalPlain(local);
}

function passVectors(isTaken: bool): void {
  for (let i: u32 = 0; i < 8; i++) {
    if (!((usedRegisters() >> i) & 1)) continue;
    passVector(i, i << 5, isTaken);
    passVector(i + state.LOW, (i << 5) + 16, isTaken);
  }
  passVector(state.RESIDUE, RESIDUE, isTaken);
  passVector(state.ROUNDED, ROUNDED, isTaken);
  passVector(state.INEXACT, INEXACT, isTaken);
}

/** The locals into the processor state. */
export function emitSpill(): void {
  passVectors(false);
  storeWordLocal(<u32>(PASSED + STATUS), state.localOfCell(state.STATUS));
  storeWordLocal(<u32>(PASSED + DATA), state.localOfCell(state.DATA));
  storeWordLocal(<u32>(PASSED + BASE), state.LOCAL_BASE);
  storeWordLocal(<u32>(PASSED + STACK), state.LOCAL_STACK);
  storeWordLocal(<u32>(PASSED + LAST), state.LOCAL_LAST);
  pushPinnedBase();
  call(IMPORT_SPILL);
}

/**
 * With the expected stack in LOCAL_STACK: puts on WebAssembly's stack whether the processor state
 * cannot be taken.
 */
export function emitFill(): void {
  getLocal(state.LOCAL_STACK);
  call(IMPORT_FILL);
  setLocalPlain(state.LOCAL_BASE);
  getLocal(state.LOCAL_BASE);
  constant32(0);
  byte(I32_LT_S);
}

/** After `emitFill`: the locals from PASSED. */
export function emitTake(): void {
  passVectors(true);
  loadWord(<u32>(PASSED + STATUS));
  setLocalPlain(state.localOfCell(state.STATUS));
  loadWord(<u32>(PASSED + DATA));
  setLocalPlain(state.localOfCell(state.DATA));
  constant32(0);
  setLocalPlain(state.LOCAL_LAST);
}

/** The stack that the entry of a region expects: from the table of its nodes' stacks. */
export function emitExpected(entry: u32, table: u32): void {
  getLocal(entry);
  constant32(2);
  byte(I32_SHL);
  pushPinnedBase();
  byte(I32_ADD);
  byte(I32_LOAD);
  memoryArgument(table);
  setLocalPlain(state.LOCAL_STACK);
}


// What a block's instructions have done so far: which value each register and the flags hold.
//
// At the start of a block all registers lie in their locals; the first read makes a value of one. A
// write changes only this table, so until the block ends the locals still hold what they held at
// its
// start, and a side exit writes the registers of whatever instruction it goes back to: a snapshot
// of
// the table taken there. The flags are described by the operation that set them (pending_flags.ts).
//
//   +0   8 x u32  value of each general register, 0: in its local
//   +32  8 x u32  the value that is its local
//   +64  8 x u32  XMM registers       +96  8 x u32  the value that is the local
//   +128 flags: kind, bits, a, b, result, carry, 6 x u32
//   +160 flags changed alone: 3 x u32 (pending_flags.ts)
//   +152 u32 number of the instruction in the block, +156 u32 its address
//   +176 the x87's registers and status (x87_state.ts)

import { ATTEMPT, SNAPSHOT, STATE } from "./layout";
import { BR, F64, I32, I32_ADD, I32_MUL, I32_SUB, S_F64X2_EXTRACT, V128 } from "./opcodes";
import { flushFlags } from "./pending_flags";
import {
  get,
  grain,
  highValue,
  isRanged,
  kindOf,
  least,
  LOCAL_BUDGET,
  LOCAL_EIP,
  LOCAL_GENERAL,
  LOCAL_HIGH,
  LOCAL_LOW,
  LOCAL_STRIDES,
  LOCAL_VECTOR,
  most,
  offsetOf,
  pairValue,
  partA,
  partB,
  result,
  rootOf,
  setRange,
  settled,
  VALUE_PAIR,
} from "./values";
import { byte, constant32, getLocal, setLocalPlain, simd, unsigned } from "./writer";
import { writeStack } from "./x87_state";

export const STATE_X87: usize = 176;
export const STATE_SIZE: usize = STATE_X87 + 184;
const GENERAL_AT_START: usize = 32;
const XMM: usize = 64;
const XMM_AT_START: usize = 96;
const INSTRUCTION: usize = 152;
const ADDRESS: usize = 156;

// Of the region: which XMM registers are held as vectors, and which registers are used at all.
let vectors: u32 = 0;
let usedXmm: u32 = 0;
let writtenGeneral: u32 = 0;
let usedGeneral: u32 = 0;
// WebAssembly's labels that are open around the point where code is written.
let labels: u32 = 0;
let blockCount: u32 = 0;
/** Ways out at a snapshot that were written. */
let exits: u32 = 0;
// An unchecked iteration of a loop is being written, whose instructions were all charged
// (strides.ts).
let strides: bool = false;

export function beginState(vectorRegisters: u32): void {
  vectors = vectorRegisters;
  usedXmm = 0;
  writtenGeneral = 0;
  usedGeneral = 0;
  labels = 0;
  strides = false;
}

export function usedVectorRegisters(): u32 {
  return usedXmm;
}
export function writtenGeneralRegisters(): u32 {
  return writtenGeneral;
}
export function usedGeneralRegisters(): u32 {
  return usedGeneral | writtenGeneral;
}
export function isHeldAsVector(register: u32): bool {
  return ((vectors >> register) & 1) != 0;
}
/** Everything may be read and written by what is called. */
export function useAllRegisters(): void {
  writtenGeneral = 0xff;
}

export function openLabel(): void {
  labels++;
}
export function closeLabel(): void {
  labels--;
}
export function openLabels(): u32 {
  return labels;
}

/** All registers in their locals. */
export function clearState(): void {
  memory.fill(STATE, 0, STATE_X87);
}

/** A block of so many instructions begins. */
export function beginBlock(instructions: u32): void {
  blockCount = instructions;
}

/** The locals hold what the table says: nothing is known any more, but nothing is lost. */
export function forgetRegisters(): void {
  memory.fill(STATE, 0, 128);
}

export function atInstruction(number: u32, address: u32): void {
  store<u32>(STATE + INSTRUCTION, number);
  store<u32>(STATE + ADDRESS, address);
}

export function takeSnapshot(): void {
  memory.copy(SNAPSHOT, STATE, STATE_SIZE);
}
export function saveAttempt(): void {
  memory.copy(ATTEMPT, STATE, STATE_SIZE);
  memory.copy(ATTEMPT + STATE_SIZE, SNAPSHOT, STATE_SIZE);
}
export function restoreAttempt(): void {
  memory.copy(STATE, ATTEMPT, STATE_SIZE);
  memory.copy(SNAPSHOT, ATTEMPT + STATE_SIZE, STATE_SIZE);
}

export function general(register: u32): u32 {
  const slot = STATE + (register << 2);
  const v = load<u32>(slot);
  if (v) return v;
  usedGeneral |= 1 << register;
  getLocal(LOCAL_GENERAL + register);
  const copy = result(I32);
  store<u32>(slot, copy);
  store<u32>(slot, copy, GENERAL_AT_START);
  return copy;
}

/** The value that a register holds now, or held where the block began; 0: it was not asked for. */
export function generalNow(register: u32): u32 {
  return load<u32>(STATE + (register << 2));
}
export function generalAtStart(register: u32): u32 {
  return load<u32>(STATE + (register << 2), GENERAL_AT_START);
}

export function setGeneral(register: u32, v: u32): void {
  writtenGeneral |= 1 << register;
  store<u32>(STATE + (register << 2), settled(v));
}

function isChanged(slot: usize, atStart: usize): bool {
  const v = load<u32>(slot);
  return v != 0 && v != load<u32>(slot + atStart);
}

/** The register, plus one, that held a value where the node began; -1: none did. 0 stays 0. */
export function registerAtStart(v: u32): i32 {
  if (!v) return 0;
  for (let r = 0; r < 8; r++) if (load<u32>(STATE + (r << 2), GENERAL_AT_START) == v) return r + 1;
  return -1;
}

/** By how much a register (plus one) has moved since the node began. */
export function moved(register: i32): i32 {
  if (!register) return 0;
  const slot = STATE + ((register - 1) << 2);
  const now = load<u32>(slot);
  const start = load<u32>(slot, GENERAL_AT_START);
  return now == start ? 0 : <i32>offsetOf(now);
}

export function movesEvenly(register: i32): bool {
  if (register <= 0) return register == 0;
  const slot = STATE + ((register - 1) << 2);
  const now = load<u32>(slot);
  return rootOf(now) == load<u32>(slot, GENERAL_AT_START);
}

/** Whether a register holds another value than where the block began. */
export function isGeneralChanged(register: u32): bool {
  return isChanged(STATE + (register << 2), GENERAL_AT_START);
}
export function isXmmChanged(register: u32): bool {
  return isChanged(STATE + XMM + (register << 2), XMM_AT_START - XMM);
}

/** The pair or the vector that an XMM register holds. */
export function xmm(register: u32): u32 {
  const slot = STATE + XMM + (register << 2);
  let v = load<u32>(slot);
  if (v) return v;
  usedXmm |= 1 << register;
  if (isHeldAsVector(register)) {
    getLocal(LOCAL_VECTOR + register);
    v = result(V128);
  } else {
    getLocal(LOCAL_LOW + register);
    const low = result(F64);
    getLocal(LOCAL_HIGH + register);
    v = pairValue(low, result(F64));
  }
  store<u32>(slot, v);
  store<u32>(slot, v, XMM_AT_START - XMM);
  return v;
}

export function setXmm(register: u32, v: u32): void {
  usedXmm |= 1 << register;
  store<u32>(STATE + XMM + (register << 2), v);
}

export function xmmLow(register: u32): u32 {
  const v = xmm(register);
  if (kindOf(v) == VALUE_PAIR) return partA(v);
  get(v);
  simd(S_F64X2_EXTRACT);
  byte(0);
  const low = result(F64);
  if (isRanged(v)) setRange(low, most(v), least(v), grain(v));
  // From now on the two halves are known by themselves.
  const pair = pairValue(low, highValue(v));
  const slot = STATE + XMM + (register << 2);
  if (load<u32>(slot, XMM_AT_START - XMM) == v) store<u32>(slot, pair, XMM_AT_START - XMM);
  store<u32>(slot, pair);
  return low;
}

export function xmmHigh(register: u32): u32 {
  const v = xmm(register);
  return kindOf(v) == VALUE_PAIR ? partB(v) : highValue(v);
}

/** Puts a register's value into its local or locals. */
function writeXmm(register: u32, v: u32): void {
  if (isHeldAsVector(register)) {
    get(v);
    setLocalPlain(LOCAL_VECTOR + register);
  } else if (kindOf(v) == VALUE_PAIR) {
    get(partA(v));
    get(partB(v));
    setLocalPlain(LOCAL_HIGH + register);
    setLocalPlain(LOCAL_LOW + register);
  } else {
    get(v);
    simd(S_F64X2_EXTRACT);
    byte(0);
    setLocalPlain(LOCAL_LOW + register);
    get(v);
    simd(S_F64X2_EXTRACT);
    byte(1);
    setLocalPlain(LOCAL_HIGH + register);
  }
}

/** Writes the registers of a table (STATE or SNAPSHOT) to their locals. */
function writeRegisters(table: usize, flags: bool): void {
  for (let i: u32 = 0; i < 8; i++) {
    const slot = table + (i << 2);
    if (isChanged(slot, GENERAL_AT_START)) {
      get(load<u32>(slot));
      setLocalPlain(LOCAL_GENERAL + i);
    }
    if (isChanged(slot + XMM, XMM_AT_START - XMM)) writeXmm(i, load<u32>(slot, XMM));
  }
  writeStack(table);
  if (flags) flushFlags(table);
}

/** All registers to their locals; the table stays as it is. */
export function commitRegisters(): void {
  writeRegisters(STATE, false);
}

/** All flags to memory; the table stays as it is. */
export function commitFlags(): void {
  flushFlags(STATE);
}

export function inStrides(): bool {
  return strides;
}
export function setInStrides(value: bool): void {
  strides = value;
}

/** The local of the budget as it is before instruction `number` of the block. */
export function giveBack(number: u32): void {
  if (strides) {
    getLocal(LOCAL_BUDGET);
    getLocal(LOCAL_STRIDES);
    constant32(blockCount);
    byte(I32_MUL);
    byte(I32_ADD);
    constant32(number);
    byte(I32_SUB);
    setLocalPlain(LOCAL_BUDGET);
    return;
  }
  const left = blockCount - number;
  if (!left) return;
  getLocal(LOCAL_BUDGET);
  constant32(left);
  byte(I32_ADD);
  setLocalPlain(LOCAL_BUDGET);
}

/** Branches to the label that was opened when `outside` others were open. */
export function branch(outside: u32): void {
  byte(BR);
  unsigned(labels - outside - 1);
}

/** Leaves the region, as if nothing since the snapshot had happened. */
export function leaveAtSnapshot(): void {
  exits++;
  writeRegisters(SNAPSHOT, true);
  giveBack(load<u32>(SNAPSHOT + INSTRUCTION));
  constant32(load<u32>(SNAPSHOT + ADDRESS));
  setLocalPlain(LOCAL_EIP);
  branch(0);
}

export function exitCount(): u32 {
  return exits;
}

/** From here on a side exit goes back to the present instruction. */
export function takeInstructionSnapshot(): void {
  memory.copy(SNAPSHOT, ATTEMPT, STATE_SIZE);
}

/** Number of the present instruction in its block. */
export function instructionNumber(): u32 {
  return load<u32>(STATE + INSTRUCTION);
}
export function instructionsLeft(): u32 {
  return blockCount - load<u32>(STATE + INSTRUCTION);
}

// The guest's registers between their places in the processor state and the locals of a region:
// what its prologue, its epilogue and its calls of Eval handlers write. (Flags: pending_flags.ts.)
//
// General registers have a local each. An XMM register is held as a vector where any instruction of
// the region wants it packed, else as two doubles. Only XMM registers that some instruction names
// are carried at all.

import { BUDGET, EIP, REGISTERS, XMM } from "../layout/cpu_state";
import { LEFT_ASIDE, LEFT_SETTLED } from "./layout";
import { RECORD_REG, RECORD_RM, RECORD_SIZE } from "../layout/instruction";
import * as floats from "./float_checks";
import * as inputs from "./float_inputs";
import * as flow from "./flow";
import * as op from "./opcodes";
import * as state from "./state";
import * as values from "./values";
import {
  byte,
  constant32,
  getLocal,
  loadWord,
  memoryArgument,
  opcode,
  setLocalPlain,
} from "./writer";
import { emitConstants } from "./x87_arithmetic";
import { isPlanned } from "./x87_plan";
import { emitExpected, emitFill, emitSpill, emitTake } from "./x87_transfer";

/** XMM registers that any instruction of the region names. */
let xmmRegisters: u32 = 0;

const USES_VECTOR: u32 = 4;
const PACKED: u32 = 8;

/** Finds the XMM registers of a region; returns those to be held as vectors. */
export function scanVectors(): u32 {
  let packed: u32 = 0;
  xmmRegisters = 0;
  for (let n: u32 = 0, all = flow.nodeCount(); n < all; n++) {
    const first: usize = load<u32>(flow.nodeAt(n), 4);
    const end = first + load<u32>(flow.nodeAt(n), 8) * RECORD_SIZE;
    for (let record = first; record < end; record += RECORD_SIZE) {
      const how = flow.translationOf(record);
      if (!(how & USES_VECTOR)) continue;
      const both: u32 = (1 << (load<u8>(record, RECORD_REG) >> 4)) | (1 << (load<u8>(record, RECORD_RM) >> 4));
      xmmRegisters |= both & 0xff;
      if (how & PACKED) packed |= both & 0xff;
    }
  }
  return packed;
}

export function spillXmm(): void {
  for (let i: u32 = 0; i < 8; i++) {
    if (!((xmmRegisters >> i) & 1)) continue;
    constant32(0);
    if (state.isHeldAsVector(i)) {
      getLocal(values.LOCAL_VECTOR + i);
      opcode(op.V128_STORE);
      memoryArgument(XMM + (i << 4));
    } else {
      getLocal(values.LOCAL_LOW + i);
      opcode(op.F64_STORE);
      memoryArgument(XMM + (i << 4));
      constant32(0);
      getLocal(values.LOCAL_HIGH + i);
      opcode(op.F64_STORE);
      memoryArgument(XMM + (i << 4) + 8);
    }
  }
}

export function fillXmm(): void {
  for (let i: u32 = 0; i < 8; i++) {
    if (!((xmmRegisters >> i) & 1)) continue;
    constant32(0);
    if (state.isHeldAsVector(i)) {
      opcode(op.V128_LOAD);
      memoryArgument(XMM + (i << 4));
      setLocalPlain(values.LOCAL_VECTOR + i);
    } else {
      opcode(op.F64_LOAD);
      memoryArgument(XMM + (i << 4));
      setLocalPlain(values.LOCAL_LOW + i);
      constant32(0);
      opcode(op.F64_LOAD);
      memoryArgument(XMM + (i << 4) + 8);
      setLocalPlain(values.LOCAL_HIGH + i);
    }
  }
}

export function spillGeneral(mask: u32): void {
  for (let i: u32 = 0; i < 8; i++) {
    if (!((mask >> i) & 1)) continue;
    constant32(0);
    getLocal(values.LOCAL_GENERAL + i);
    byte(op.I32_STORE);
    memoryArgument(REGISTERS + (i << 2));
  }
}

export function fillGeneral(): void {
  for (let i: u32 = 0; i < 8; i++) {
    loadWord(REGISTERS + (i << 2));
    setLocalPlain(values.LOCAL_GENERAL + i);
  }
}

/**
 * All locals from the processor state. `stacks`: where the region's own memory has the x87 stacks
 * that its nodes expect; another one is left to the interpreter.
 */
export function writePrologue(stacks: u32): void {
  if (isPlanned()) enterX87(stacks);
  fillGeneral();
  fillXmm();
  loadWord(BUDGET);
  setLocalPlain(values.LOCAL_BUDGET);
  if (!floats.areFloatsUsed() && !isPlanned()) return;
  constant32(0);
  opcode(op.V128_LOAD);
  memoryArgument(<u32>inputs.FLOAT_CONSTANTS);
  setLocalPlain(values.LOCAL_BIAS_VECTOR);
  constant32(0);
  opcode(op.V128_LOAD);
  memoryArgument(<u32>inputs.FLOAT_CONSTANTS + 16);
  setLocalPlain(values.LOCAL_QUARTER_VECTOR);
  constant32(0);
  byte(op.I64_LOAD);
  memoryArgument(<u32>inputs.FLOAT_CONSTANTS);
  setLocalPlain(values.LOCAL_BIAS);
}

function enterX87(stacks: u32): void {
  emitExpected(values.LOCAL_ENTRY, stacks);
  emitFill();
  byte(op.IF);
  byte(op.VOID);
  constant32(LEFT_ASIDE);
  byte(op.RETURN);
  byte(op.END);
  emitTake();
  emitConstants();
}

/** All locals back into the processor state. */
export function writeEpilogue(): void {
  spillGeneral(state.writtenGeneralRegisters());
  spillXmm();
  if (isPlanned()) emitSpill();
  constant32(0);
  getLocal(values.LOCAL_BUDGET);
  byte(op.I32_STORE);
  memoryArgument(BUDGET);
  constant32(0);
  getLocal(values.LOCAL_EIP);
  byte(op.I32_STORE);
  memoryArgument(EIP);
  getLocal(values.LOCAL_WAY);
}

export function storeBudget(left: u32): void {
  constant32(0);
  getLocal(values.LOCAL_BUDGET);
  constant32(left);
  byte(op.I32_ADD);
  byte(op.I32_STORE);
  memoryArgument(BUDGET);
}

/** Leaves at once: the processor state in memory is the whole truth. */
export function returnWithState(): void {
  storeBudget(state.instructionsLeft() - 1);
  constant32(LEFT_SETTLED);
  byte(op.RETURN);
}

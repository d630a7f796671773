// Unchecked iterations (strides.ts) that only read: the tests of their doubles (float_inputs.ts)
// are looked at once, where the loop is left. If one fails, the registers of before are taken back
// and the iterations are done again, by the loop that looks at them in each; that loop is
// preferred then for some time, as zeros fail here, too.

import { deferTests, putWildSums } from "./float_inputs";
import { beginIf, beginSeldom, endIf } from "./jumps";
import * as op from "./opcodes";
import * as state from "./state";
import * as values from "./values";
import { byte, constant32, getLocal, setLocalPlain, simd } from "./writer";

/** After a failure so many times round the other loop is taken. */
const DISTRUST: i32 = -64;

const REGISTERS: u32 = 8;
const FLAG_WORDS: u32 = 4;
/** Locals and their copies, u16 each. */
const COPIES = memory.data(256);

let copies: u32 = 0;
let trust: u32 = 0;
let sums: u32 = 0;
let label: u32 = 0;

function keep(local: u32, type: u32): void {
  const copy = values.ownLocal(type);
  getLocal(local);
  setLocalPlain(copy);
  store<u16>(COPIES + (copies << 2), local);
  store<u16>(COPIES + (copies << 2), copy, 2);
  copies++;
}

function keepXmm(register: u32): void {
  if (state.isHeldAsVector(register)) {
    keep(values.LOCAL_VECTOR + register, op.V128);
    return;
  }
  keep(values.LOCAL_LOW + register, op.F64);
  keep(values.LOCAL_HIGH + register, op.F64);
}

/**
 * Behind an iteration that changed what all of them change: opens an `if` for when tests may wait,
 * and a block that is left where one has failed.
 */
export function openDeferred(): void {
  trust = values.ownLocal(op.I32);
  getLocal(trust);
  constant32(1);
  byte(op.I32_ADD);
  setLocalPlain(trust);
  getLocal(trust);
  constant32(0);
  byte(op.I32_GE_S);
  beginIf();
  copies = 0;
  keep(values.LOCAL_BUDGET, op.I32);
  for (let i: u32 = 0; i < FLAG_WORDS; i++) keep(values.LOCAL_FLAGS + i, op.I32);
  for (let r: u32 = 0; r < REGISTERS; r++) {
    if (state.isGeneralChanged(r)) keep(values.LOCAL_GENERAL + r, op.I32);
    if (state.isXmmChanged(r)) keepXmm(r);
  }
  sums = values.ownLocal(op.V128);
  constant32(0);
  simd(op.S_I32X4_SPLAT);
  setLocalPlain(sums);
  label = state.openLabels();
  byte(op.BLOCK);
  byte(op.VOID);
  state.openLabel();
  deferTests(sums);
}

/** Before the loop is left. */
export function leaveIfWild(): void {
  putWildSums(sums);
  beginSeldom();
  state.branch(label);
  endIf();
}

/** Ends the block: all is as before the iterations, all registers in their locals. */
export function takeBack(): void {
  deferTests(0);
  byte(op.END);
  state.closeLabel();
  for (let i: u32 = 0; i < copies; i++) {
    getLocal(load<u16>(COPIES + (i << 2), 2));
    setLocalPlain(load<u16>(COPIES + (i << 2)));
  }
  constant32(DISTRUST);
  setLocalPlain(trust);
  state.clearState();
}

// What a block's x87 instructions have done so far: the register stack and the status in locals,
// as state.ts has it for the general registers.
//
// Each of the 8 registers has two cells, the value's high and low part (x87_arithmetic.ts); five
// cells more are what else instructions leave. A cell has a local of its own, which holds it
// between blocks, and in a table of STATE a value for what the block has made of it. Registers are
// numbered from where the region began (x87_effect.ts); where ST(0) is, and which registers are
// empty, is known when code is written, and goes to a local only where that is left.
//
//   +0    21 x u32 value of each cell, 0: in its local, NO_LOW: zero
//   +84   21 x u32 the value that is the local
//   +168  u32 stack (x87_effect.ts)      +172 u32 the control word is known to be plain
//   +176  u32 record of the last instruction that is no control instruction, 0: in its local

import { FPU_CONTROL } from "../layout/cpu_state";
import { leaveUnless } from "./float_inputs";
import { STATE } from "./layout";
import { I32, I32_AND, I32_EQ, V128 } from "./opcodes";
import { pinnedOffset } from "./pinned";
import { STATE_X87 } from "./state";
import { get, LOCAL_X87, result } from "./values";
import { byte, constant32, getLocal, loadWord, setLocalPlain, simd } from "./writer";
import { isSameShape } from "./x87_effect";
import { CONTROL_MASK, CONTROL_PLAIN, isControlled, isPlanned, stackAt } from "./x87_plan";

const CELLS: u32 = 21;
const AT_START: usize = 84;
const STACK: usize = 168;
const PLAIN: usize = 172;
const LAST: usize = 176;

/** The cells: 8 high parts, 8 low parts, and these. */
export const LOW: u32 = 8;
/** What the last rounding dropped, and what it was dropped from: C1 is whether signs differ. */
export const RESIDUE: u32 = 16;
export const ROUNDED: u32 = 17;
/** Everything that any rounding dropped, or-ed: PE. */
export const INEXACT: u32 = 18;
/** FPU_STATUS but for C1 and what INEXACT says. */
export const STATUS: u32 = 19;
/** FPU_DATA_POINTER. */
export const DATA: u32 = 20;

// Locals that are no cells.
export const LOCAL_BASE: u32 = LOCAL_X87 + 21; // physical number of register 0
export const LOCAL_STACK: u32 = LOCAL_X87 + 22;
export const LOCAL_LAST: u32 = LOCAL_X87 + 23; // pinned offset of the record, plus one
/** Constants, which V8 would make anew wherever they are written (x87_arithmetic.ts). */
export const LOCAL_X87_CONSTANTS: u32 = LOCAL_X87 + 24;

/** A low part that is known to be zero. */
export const NO_LOW: u32 = 0xffffffff;

export function localOfCell(cell: u32): u32 {
  return LOCAL_X87 + cell;
}

function isVector(cell: u32): bool {
  return cell < STATUS;
}

// @ts-ignore: decorator
@inline
function at(cell: u32): usize {
  return STATE + STATE_X87 + (<usize>cell << 2);
}

/** The value of a cell. */
export function cellValue(cell: u32): u32 {
  const known = load<u32>(at(cell));
  if (known) return known;
  if (cell >= LOW && cell < RESIDUE && (stack() >> (8 + cell)) & 1) return NO_LOW;
  getLocal(localOfCell(cell));
  const v = result(isVector(cell) ? V128 : I32);
  store<u32>(at(cell), v);
  store<u32>(at(cell), v, AT_START);
  return v;
}

export function setCell(cell: u32, v: u32): void {
  store<u32>(at(cell), v);
}

export function stack(): u32 {
  return load<u32>(STATE + STATE_X87 + STACK);
}
export function setStack(value: u32): void {
  store<u32>(STATE + STATE_X87 + STACK, value);
}

/** The number of ST(i). */
export function registerOf(i: u32): u32 {
  return (stack() + i) & 7;
}

/** The record of the present instruction becomes the last one. */
export function setLast(record: usize): void {
  store<u32>(STATE + STATE_X87 + LAST, <u32>record);
}

/** FLDCW and its kin: the control word may be anything now. */
export function forgetControl(): void {
  store<u32>(STATE + STATE_X87 + PLAIN, 0);
}
export function knowControl(): void {
  store<u32>(STATE + STATE_X87 + PLAIN, 1);
}
export function isControlKnown(): bool {
  return load<u32>(STATE + STATE_X87 + PLAIN) != 0;
}

/** Leaves the region unless the control word is plain. */
export function needPlainControl(): void {
  if (isControlKnown()) return;
  loadWord(FPU_CONTROL);
  constant32(CONTROL_MASK);
  byte(I32_AND);
  constant32(CONTROL_PLAIN);
  byte(I32_EQ);
  leaveUnless();
  knowControl();
}

/** All cells in their locals, as a node finds them. */
export function beginStack(n: u32): void {
  if (!isPlanned()) return;
  forgetCells();
  setStack(stackAt(n));
  store<u32>(STATE + STATE_X87 + PLAIN, u32(!isControlled()));
}

/** The cells are in their locals again. */
export function forgetCells(): void {
  memory.fill(STATE + STATE_X87, 0, STACK);
  store<u32>(STATE + STATE_X87 + LAST, 0);
}

/** Whether a node may be gone to with the stack as it is. */
export function isStackOf(n: u32): bool {
  if (!isPlanned()) return true;
  const wanted = stackAt(n);
  return isSameShape(wanted, stack()) && !(wanted & ~stack() & 0xff0000);
}

function writeCell(table: usize, cell: u32): void {
  const slot = table + STATE_X87 + (<usize>cell << 2);
  const v = load<u32>(slot);
  if (!v || v == load<u32>(slot, AT_START)) return;
  if (v == NO_LOW) zeroVector();
  else get(v);
  setLocalPlain(localOfCell(cell));
}

export function zeroVector(): void {
  simd(0x0c);
  for (let i = 0; i < 16; i++) byte(0);
}

/**
 * Writes what a table (STATE or SNAPSHOT) says into the locals; of popped registers, too, which keep
 * their contents.
 */
export function writeStack(table: usize): void {
  if (!isPlanned()) return;
  for (let cell: u32 = 0; cell < CELLS; cell++) writeCell(table, cell);
  const last: usize = load<u32>(table + STATE_X87 + LAST);
  if (last) {
    constant32(pinnedOffset(last) + 1);
    setLocalPlain(LOCAL_LAST);
  }
  constant32(load<u32>(table + STATE_X87 + STACK));
  setLocalPlain(LOCAL_STACK);
}

// The x87's register stack and its exceptions (SDM vol. 1, 8.1 and 8.5), under the instructions of
// assembly/cpu/x87_*.ts.
//
// ST(i) is physical register (TOP + i) & 7; FPU_EMPTY has a bit for each physical register. An
// unmasked
// exception sets ES (and B) with the instruction that raises it, and becomes #MF at the next
// waiting
// instruction: `begin`.

import {
  FPU_CONTROL,
  FPU_EMPTY,
  FPU_INSTRUCTION_POINTER,
  FPU_OPCODE,
  FPU_REGISTERS,
  FPU_STATUS,
  FPU_TOP,
} from "../layout/cpu_state";
import { VECTOR_MF } from "../layout/exceptions";
import { RECORD_EIP, RECORD_IMM2 } from "../layout/instruction";
import { C1, IE, INDEFINITE, raise as raiseFlags, setCodes, unmasked } from "../float80/state";
import { raise } from "./exception";

/** Status word: stack fault, error summary with busy. */
export const SF: u32 = 0x40;
export const ES: u32 = 0x80;
const ES_AND_B: u32 = 0x8080;
const EXCEPTIONS: u32 = 0x3f;

/** Start of a waiting instruction: #MF if an exception is pending. */
// @ts-ignore: decorator
@inline
export function wait(): void {
  if (load<u32>(FPU_STATUS) & ES) raise(VECTOR_MF, 0);
}

/** Start of one that is no control instruction: it also becomes the last one (SDM vol. 1, 8.1.8). */
// @ts-ignore: decorator
@inline
export function begin(instruction: usize): void {
  wait();
  store<u32>(FPU_INSTRUCTION_POINTER, load<u32>(instruction, RECORD_EIP));
  store<u32>(FPU_OPCODE, load<u16>(instruction, RECORD_IMM2));
}

/** End of an instruction that may have raised exceptions: are any of them unmasked? */
// @ts-ignore: decorator
@inline
export function end(): void {
  const status = load<u32>(FPU_STATUS);
  if (status & ~load<u32>(FPU_CONTROL) & EXCEPTIONS) store<u32>(FPU_STATUS, status | ES_AND_B);
}

/** ES and B as control and status word say: after either was loaded. */
export function refreshSummary(): void {
  const status = load<u32>(FPU_STATUS) & ~ES_AND_B;
  store<u32>(FPU_STATUS, status);
  end();
}

/** The status word as the program sees it. */
// @ts-ignore: decorator
@inline
export function statusWord(): u32 {
  return load<u32>(FPU_STATUS) | (load<u32>(FPU_TOP) << 11);
}

export function setStatusWord(value: u32): void {
  store<u32>(FPU_TOP, (value >> 11) & 7);
  store<u32>(FPU_STATUS, value & 0xffff & ~0x3800);
  refreshSummary();
}

/** The register that ST(i) is. */
// @ts-ignore: decorator
@inline
export function physical(i: u32): u32 {
  const top = load<u32>(FPU_TOP);
  return i == 0 ? top : (top + i) & 7;
}

/** Address of a physical register. */
// @ts-ignore: decorator
@inline
export function registerAt(register: u32): usize {
  return FPU_REGISTERS + (register << 4);
}

/** Address of ST(i). */
// @ts-ignore: decorator
@inline
function slot(i: u32): usize {
  return registerAt(physical(i));
}

// @ts-ignore: decorator
@inline
export function isEmpty(i: u32): bool {
  return ((load<u32>(FPU_EMPTY) >> physical(i)) & 1) != 0;
}

/** Of two physical registers, which may be the same. */
// @ts-ignore: decorator
@inline
export function isEitherEmpty(first: u32, second: u32): bool {
  const empty = load<u32>(FPU_EMPTY);
  return (((empty >> first) | (empty >> second)) & 1) != 0;
}

// @ts-ignore: decorator
@inline
export function mantissa(i: u32): u64 {
  return load<u64>(slot(i));
}

// @ts-ignore: decorator
@inline
export function signExponent(i: u32): u32 {
  return load<u16>(slot(i), 8);
}

/** Writes ST(i), which is valid afterwards. */
// @ts-ignore: decorator
@inline
export function set(i: u32, m: u64, se: u32): void {
  const register = physical(i);
  const at = FPU_REGISTERS + (register << 4);
  store<u64>(at, m);
  store<u16>(at, se, 8);
  store<u32>(FPU_EMPTY, load<u32>(FPU_EMPTY) & ~(1 << register));
}

// @ts-ignore: decorator
@inline
export function setEmpty(i: u32): void {
  store<u32>(FPU_EMPTY, load<u32>(FPU_EMPTY) | (1 << physical(i)));
}

// @ts-ignore: decorator
@inline
export function pop(): void {
  setEmpty(0);
  store<u32>(FPU_TOP, (load<u32>(FPU_TOP) + 1) & 7);
}

/** TOP moves down; the new ST(0) is `m`, `se`. */
// @ts-ignore: decorator
@inline
export function push(m: u64, se: u32): void {
  store<u32>(FPU_TOP, (load<u32>(FPU_TOP) - 1) & 7);
  set(0, m, se);
}

/** An empty register was read: #IS with C1 = 0. True when it is unmasked, so nothing may change. */
export function underflow(): bool {
  setCodes(C1, 0);
  raiseFlags(IE | SF);
  return unmasked(IE);
}

/** A push onto a register that is not empty: #IS with C1 = 1; the masked response is pushed. */
export function overflow(): void {
  setCodes(C1, C1);
  raiseFlags(IE | SF);
  if (!unmasked(IE)) push(INDEFINITE, 0xffff);
}

/** Underflow of an instruction whose result goes to ST(i): the masked response goes there. */
export function underflowTo(i: u32, pops: bool): void {
  if (underflow()) return;
  set(i, INDEFINITE, 0xffff);
  if (pops) pop();
}

/** Is there room for a push? Otherwise the overflow is dealt with. */
// @ts-ignore: decorator
@inline
export function hasRoom(): bool {
  if (isEmpty(7)) return true;
  overflow();
  return false;
}

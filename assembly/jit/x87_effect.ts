// What an x87 instruction does to the register stack, by its opcode alone: the 11 bits that the
// unit keeps of it (SDM vol. 1, 8.1.9), which decoded records have in RECORD_IMM2.
//
// A stack is described from where its region began: `top` is the number of ST(0), 0 to 7, and bit n
// of `empty` says that register n has no value. Only differences of numbers mean anything: which
// physical register number 0 is, a region finds out when it is entered (x87_transfer.ts).

import { RECORD_FORM, RECORD_IMM2 } from "../layout/instruction";
import { FORM_FIRST } from "../layout/variant";
import { translationOf } from "./flow";
import { TRANSLATE_X87 } from "./layout";

/** The opcode's upper three bits: D8 is 0. */
// @ts-ignore: decorator
@inline
export function groupOf(opcode: u32): u32 {
  return opcode >> 8;
}
/** The operation within a group: bits 3 to 5 of ModRM. */
// @ts-ignore: decorator
@inline
export function operationOf(opcode: u32): u32 {
  return (opcode >> 3) & 7;
}
// @ts-ignore: decorator
@inline
export function hasMemory(opcode: u32): bool {
  return (opcode & 0xc0) != 0xc0;
}
// @ts-ignore: decorator
@inline
export function indexOf(opcode: u32): u32 {
  return opcode & 7;
}

export function isX87(record: usize): bool {
  return <u32>load<u16>(record, RECORD_FORM) >= <u32>FORM_FIRST
    && (translationOf(record) & 3) >= TRANSLATE_X87;
}

export function opcodeOf(record: usize): u32 {
  return load<u16>(record, RECORD_IMM2);
}

/** FLDCW, FLDENV, FRSTOR and their kin: what may change the control word. */
export function loadsControl(opcode: u32): bool {
  const group = groupOf(opcode);
  const operation = operationOf(opcode);
  if (hasMemory(opcode)) {
    return (group == 1 && operation >= 4 && operation <= 6) || (group == 5 && operation >= 4);
  }
  return opcode == 0x3e3;
}

/** Registers pushed: 1 or 0. */
function pushes(opcode: u32): u32 {
  const group = groupOf(opcode);
  const operation = operationOf(opcode);
  if (hasMemory(opcode)) {
    if (group == 1 || group == 5) return u32(operation == 0);
    if (group == 3) return u32(operation == 0 || operation == 5);
    return u32(group == 7 && (operation == 0 || operation == 4 || operation == 5));
  }
  if (group != 1) return 0;
  const low = opcode & 0x3f;
  // FLD ST(i), the constants, FPTAN, FXTRACT, FSINCOS
  return u32(low < 8 || (low >= 0x28 && low <= 0x2e) || low == 0x32 || low == 0x34 || low == 0x3b);
}

function popsOfMemory(group: u32, operation: u32): u32 {
  if (!(group & 1)) return u32(operation == 3);
  if (group == 1) return u32(operation == 3);
  if (group == 3) return u32(operation == 1 || operation == 3 || operation == 7);
  if (group == 5) return u32(operation == 1 || operation == 3);
  return u32(operation == 1 || operation == 3 || operation >= 6);
}

/** Registers popped. */
function pops(opcode: u32): u32 {
  const group = groupOf(opcode);
  const operation = operationOf(opcode);
  if (hasMemory(opcode)) return popsOfMemory(group, operation);
  if (opcode == 0x2e9 || opcode == 0x6d9) return 2; // FUCOMPP FCOMPP
  if (group == 0 || group == 4) return u32(operation == 3);
  // FSTPNCE FYL2X FPATAN FYL2XP1
  if (group == 1) return u32(operation == 3 || opcode == 0x1f1 || opcode == 0x1f3 || opcode == 0x1f9);
  if (group == 5) return u32(operation == 3 || operation == 5);
  if (group == 6) return 1;
  return u32(group == 7 && operation != 1 && opcode != 0x7e0);
}

/** The stack after an instruction: `top` in bits 0 to 2, `empty` from bit 8 on. */
export function stackAfter(stack: u32, opcode: u32): u32 {
  let top = stack & 7;
  let empty = stack >> 8;
  if (!hasMemory(opcode)) {
    const register: u32 = 1 << ((top + indexOf(opcode)) & 7);
    const group = groupOf(opcode);
    const operation = operationOf(opcode);
    if (opcode == 0x1f6) top = (top - 1) & 7;
    else if (opcode == 0x1f7) top = (top + 1) & 7;
    else if ((group == 5 || group == 7) && operation == 0) empty |= register;
    else if (group == 5 && (operation == 2 || operation == 3)) empty &= ~register;
    else if (group == 7 && (operation == 2 || operation == 3)) empty &= ~register;
  }
  if (pushes(opcode)) {
    top = (top - 1) & 7;
    empty &= ~(1 << top);
  }
  for (let i = pops(opcode); i > 0; i--) {
    empty |= 1 << top;
    top = (top + 1) & 7;
  }
  return top | (empty << 8);
}

/** Whether ST(i) has a value. */
export function isFull(stack: u32, i: u32): bool {
  return !((stack >> (8 + ((stack + i) & 7))) & 1);
}

/** Whether an instruction finds what it reads, and room for what it pushes. */
export function isFitting(stack: u32, opcode: u32): bool {
  if (pushes(opcode)) {
    if (isFull(stack, 7)) return false;
    if (hasMemory(opcode)) return true;
    const low = opcode & 0x3f;
    if (low < 8) return isFull(stack, indexOf(opcode));
    return low < 0x30 || isFull(stack, 0);
  }
  const takes = pops(opcode);
  return !takes || (isFull(stack, 0) && (takes == 1 || isFull(stack, 1)));
}

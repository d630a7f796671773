// What an x87 instruction does to the register stack, by its opcode alone: the 11 bits that the
// unit keeps of it (SDM vol. 1, 8.1.9), which decoded records have in RECORD_IMM2.
//
// A stack is described from where its region began, in one word:
//
//   bits 0 to 2    the number of ST(0)
//   bits 8 to 15   which registers have no value
//   bits 16 to 23  which registers are known to be doubles: they have no low part
//
// Only differences of numbers mean anything: which physical register number 0 is, a region finds
// out when it is entered (x87_transfer.ts).

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

/** Whether ST(i) is known to be a double. */
export function isDouble(stack: u32, i: u32): bool {
  return ((stack >> (16 + ((stack + i) & 7))) & 1) != 0;
}

/** The doubles with ST(i) as one, or not. */
function withDouble(stack: u32, i: u32, value: bool): u32 {
  const bit: u32 = 0x10000 << ((stack + i) & 7);
  return value ? stack | bit : stack & ~bit;
}

function doublesAfterMemory(stack: u32, opcode: u32): u32 {
  return groupOf(opcode) & 1 ? stack : withDouble(stack, 0, isDouble(stack, 0) && (operationOf(opcode) & 6) == 2);
}

/** What is pushed is noted by `stackAfter`; here what is computed and moved about. */
function doublesAfter(stack: u32, opcode: u32): u32 {
  const group = groupOf(opcode);
  const operation = operationOf(opcode);
  const i = indexOf(opcode);
  if (hasMemory(opcode)) return doublesAfterMemory(stack, opcode);
  if (operation == 1 && (group & 1) && group != 3) {
    const top = isDouble(stack, 0);
    return withDouble(withDouble(stack, 0, isDouble(stack, i)), i, top);
  }
  if (group == 1) {
    if (operation == 4 || operation == 2 || operation == 0) return stack;
    if (operation == 3) return withDouble(stack, i, isDouble(stack, 0));
    return operation == 5 ? stack : withDouble(withDouble(stack, 0, false), 1, false);
  }
  if ((group == 5 || group == 7) && (operation == 2 || operation == 3)) {
    return withDouble(stack, i, isDouble(stack, 0));
  }
  if ((group == 2 || group == 3) && operation < 4) {
    return withDouble(stack, 0, isDouble(stack, 0) && isDouble(stack, i));
  }
  const compares = operation == 2 || operation == 3;
  if (group == 0 && !compares) return withDouble(stack, 0, false);
  return (group == 4 || group == 6) && !compares ? withDouble(stack, i, false) : stack;
}

/** Whether a push is of a double: FLD of 32 and 64 bits, FILD of 16 and 32, FLD1, FLDZ. */
function pushesDouble(stack: u32, opcode: u32): bool {
  const group = groupOf(opcode);
  if (hasMemory(opcode)) return operationOf(opcode) == 0;
  if (group == 1 && operationOf(opcode) == 0) return isDouble(stack, indexOf(opcode));
  return opcode == 0x1e8 || opcode == 0x1ee;
}

/** The stack after an instruction. */
export function stackAfter(stack: u32, opcode: u32): u32 {
  const pushed = pushesDouble(stack, opcode);
  let doubles = doublesAfter(stack, opcode) >> 16;
  let top = stack & 7;
  let empty = (stack >> 8) & 0xff;
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
    if (pushed) doubles |= 1 << top;
    else doubles &= ~(1 << top);
  }
  for (let i = pops(opcode); i > 0; i--) {
    empty |= 1 << top;
    top = (top + 1) & 7;
  }
  return top | (empty << 8) | ((doubles & ~empty) << 16);
}

/** Whether ST(0) and the empty registers are the same. */
export function isSameShape(stack: u32, other: u32): bool {
  return ((stack ^ other) & 0xffff) == 0;
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

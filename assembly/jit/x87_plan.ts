// What the x87's register stack looks like at each node of a region, as far as that can be told
// when the region is translated (x87_effect.ts describes a stack).
//
// The stack is known where the region is translated: there execution stands. From there it follows
// for what is reached. Behind a call of a function outside the region the stack is taken to be as
// before the call, with a result on it where the code there would otherwise find too little. All
// this is a guess that pays: a region looks at the stack wherever it is entered, and an edge whose
// two ends do not agree is left by way of the processor state.

import { EIP, FPU_CONTROL, FPU_EMPTY, FPU_REGISTERS, FPU_TOP } from "../layout/cpu_state";
import { RECORD_SIZE } from "../layout/instruction";
import { edge, edgeCount, nodeAt, nodeCount } from "./flow";
import { X87_STACKS } from "./layout";
import { hasAwkward, stackFound } from "./asides";
import { isFitting, isSameShape, isX87, loadsControl, opcodeOf, stackAfter } from "./x87_effect";

/** Of a node whose stack is not known. */
const UNKNOWN: u32 = 0xffffffff;
/** All registers are empty. */
const NO_VALUES: u32 = 0xff00;
/** Round to nearest, 64 bits, all exceptions masked: the rounding control and what Linux sets. */
export const CONTROL_MASK: u32 = 0xf3f;
export const CONTROL_PLAIN: u32 = 0x33f;

let planned: bool = false;
let controlled: bool = false;
let used: u32 = 0;

/** Whether the region keeps the x87's registers in locals. */
export function isPlanned(): bool {
  return planned;
}
/** Whether any instruction of the region may change the control word. */
export function isControlled(): bool {
  return controlled;
}
/** Registers, by their number in the region, that ever have a value. */
export function usedRegisters(): u32 {
  return used;
}

function slot(n: u32): usize {
  return X87_STACKS + (<usize>n << 2);
}

export function stackAt(n: u32): u32 {
  return load<u32>(slot(n));
}

function note(stack: u32): u32 {
  used |= ~(stack >> 8) & 0xff;
  return stack;
}

function stackBehind(n: u32, stack: u32): u32 {
  const first: usize = load<u32>(nodeAt(n), 4);
  const end = first + load<u32>(nodeAt(n), 8) * RECORD_SIZE;
  for (let record = first; record < end; record += RECORD_SIZE) {
    if (isX87(record)) stack = note(stackAfter(stack, opcodeOf(record)));
  }
  return stack;
}

/** Whether the instructions of a node find the registers that they read. */
function isEnough(n: u32, stack: u32): bool {
  const first: usize = load<u32>(nodeAt(n), 4);
  const end = first + load<u32>(nodeAt(n), 8) * RECORD_SIZE;
  for (let record = first; record < end; record += RECORD_SIZE) {
    if (!isX87(record)) continue;
    const opcode = opcodeOf(record);
    if (!isFitting(stack, opcode)) return false;
    stack = stackAfter(stack, opcode);
  }
  return true;
}

/** Whether there are x87 instructions, and none at which regions were left again and again. */
function isNeeded(): bool {
  let needed = false;
  for (let n: u32 = 0, all = nodeCount(); n < all; n++) {
    const first: usize = load<u32>(nodeAt(n), 4);
    const end = first + load<u32>(nodeAt(n), 8) * RECORD_SIZE;
    if (hasAwkward(first, end)) return false;
    for (let record = first; record < end; record += RECORD_SIZE) {
      if (!isX87(record)) continue;
      needed = true;
      if (loadsControl(opcodeOf(record))) controlled = true;
    }
  }
  return needed;
}

/** A node's stack where another edge leads to it: what is a double by both. */
function meet(stack: u32, other: u32): u32 {
  if (stack == UNKNOWN) return other;
  return isSameShape(stack, other) ? stack & (other | 0xffff) : stack;
}

/** Follows the edges from all nodes that are known. */
function spread(): void {
  for (let again = true; again; ) {
    again = false;
    for (let n: u32 = 0, all = nodeCount(); n < all; n++) {
      if (stackAt(n) == UNKNOWN) continue;
      const behind = stackBehind(n, stackAt(n));
      for (let i: u32 = 0, count = edgeCount(n); i < count; i++) {
        const e = edge(n, i);
        if (!e) continue;
        const met = meet(stackAt(e - 1), behind);
        if (met == stackAt(e - 1)) continue;
        store<u32>(slot(e - 1), met);
        again = true;
      }
    }
  }
}

/** How many registers have a value. */
function depth(stack: u32): u32 {
  return popcnt<u32>(~stack & 0xff00);
}

/** A stack that was found somewhere, the oldest value having the number that it has in another. */
function inPlace(found: u32, other: u32): u32 {
  const top = (other + depth(other) - depth(found)) & 7;
  return top | turned((found >> 8) & 0xff, top) << 8 | turned((found >> 16) & 0xff, top) << 16;
}

/** Bits that count from ST(0) as bits that count from number 0. */
function turned(bits: u32, top: u32): u32 {
  return ((bits << top) | (bits >> (8 - top))) & 0xff;
}

/** Gives the first node behind a call whose callee is elsewhere a stack; false: there is none. */
function guess(): bool {
  for (let n: u32 = 0, all = nodeCount(); n < all; n++) {
    const behind: u32 = load<u16>(nodeAt(n), 62);
    if (stackAt(n) == UNKNOWN || !behind || stackAt(behind - 1) != UNKNOWN) continue;
    let stack = stackBehind(n, stackAt(n));
    if (!isEnough(behind - 1, stack)) {
      const top = (stack - 1) & 7;
      stack = top | (stack & ~(0x10100 << top) & 0xffff00);
    }
    store<u32>(slot(behind - 1), note(stack));
    return true;
  }
  return false;
}

/** Which registers hold doubles, from ST(0) on. */
function doubles(top: u32): u32 {
  let mask: u32 = 0;
  for (let i: u32 = 0; i < 8; i++) {
    if (!(load<u64>(FPU_REGISTERS + (((top + i) & 7) << 4)) & 0x7ff)) mask |= 1 << i;
  }
  return mask;
}

/** The stack as it is now, ST(0) being number 0. */
export function presentStack(): u32 {
  const top = load<u32>(FPU_TOP);
  const empty = load<u32>(FPU_EMPTY) & 0xff;
  const empties = ((empty | (empty << 8)) >> top) & 0xff;
  return (empties << 8) | (doubles(top) & ~empties) << 16;
}

/**
 * The stack where a region begins: the present one where execution stands there, else one that was
 * found there, or an empty one, as the ABI has it at the beginning of functions.
 */
function firstStack(address: u32): u32 {
  if (load<u32>(EIP) == address) return presentStack();
  const found = stackFound(address);
  return found ? found : NO_VALUES;
}

/** Whether a region that expects a stack at its beginning is of use now. */
export function isExpected(address: u32, expected: u32): bool {
  return load<u32>(EIP) != address || isSameShape(presentStack(), expected);
}

/** Finds out about the region whose graph, from `address` on, was built. */
export function planStack(address: u32): void {
  used = 0;
  controlled = false;
  planned = isNeeded() && (load<u32>(FPU_CONTROL) & CONTROL_MASK) == CONTROL_PLAIN;
  if (!planned) return;
  const all = nodeCount();
  const first = note(firstStack(address));
  store<u32>(slot(0), first);
  for (let n: u32 = 1; n < all; n++) {
    const found = stackFound(load<u32>(nodeAt(n)));
    store<u32>(slot(n), found ? note(inPlace(found, first)) : UNKNOWN);
  }
  spread();
  while (guess()) spread();
  for (let n: u32 = 0; n < all; n++) if (stackAt(n) == UNKNOWN) store<u32>(slot(n), NO_VALUES);
}

// Far transfers between code segments of privilege level 3, and far pointers (SDM vol. 2, JMP,
// CALL, RET, IRET; vol. 3, 5.8). No register changes before the last access that may fault; what
// was pushed by then lies below the stack pointer, on hardware too.

import {
  CS,
  EIP,
  EFLAGS_SYSTEM,
  ESP,
  REGISTERS,
  SELECTORS,
} from "../layout/cpu_state";
import { SELECTOR_PRIVILEGE } from "../layout/descriptor";
import { VECTOR_GP } from "../layout/exceptions";
import { RECORD_NEXT, RECORD_REG } from "../layout/instruction";
import * as access from "../mm/access";
import {
  checkCodeOffset,
  checkCodeSegment,
  loadCodeSegment,
  loadSegment,
  moveToSegment,
} from "./descriptors";
import { Eval, machine } from "./eval";
import { raise } from "./exception";
import { setEflags } from "./flags";
import { updateDecodeMode } from "./segments";
import { movedStackPointer, stackAddress } from "./stack";

/** EFLAGS bit 14: IRET would return to another task. */
const NESTED_TASK: u32 = 0x4000;

/** Byte offset of ESP among the registers. */
const STACK: u32 = ESP - REGISTERS;

/** What lies `at` bytes above the top of the stack. */
function peek(bits: u32, at: u32): u32 {
  const pointer = movedStackPointer(at);
  return machine<Eval>().loadOf(bits, stackAddress(pointer, bits >> 3, false));
}

function drop(bytes: u32): void {
  store<u32>(ESP, movedStackPointer(bytes));
}

/** With 32 bits a selector is zero-extended on the stack, and popped by reading all four bytes. */
export function pushSegment(bits: u32, segment: u32): void {
  const pointer = movedStackPointer(-(<i32>(bits >> 3)));
  const at = stackAddress(pointer, bits >> 3, true);
  machine<Eval>().storeOf(bits, at, load<u32>(SELECTORS + (segment << 2)));
  store<u32>(ESP, pointer);
}

export function popSegment(bits: u32, segment: u32): void {
  const selector = peek(bits, 0);
  const pointer = movedStackPointer(bits >> 3);
  moveToSegment(segment, selector & 0xffff);
  store<u32>(ESP, pointer);
}

/** LDS and its kin: the offset, then the selector behind it. */
export function loadFarPointer(instruction: usize, bits: u32, segment: u32): void {
  const m = machine<Eval>();
  const at = m.address(instruction);
  const offset = m.loadOf(bits, at);
  const selector = m.load16(at + (bits >> 3));
  loadSegment(segment, selector);
  m.setReg(bits, load<u8>(instruction, RECORD_REG), offset);
}

export function jumpFar(selector: u32, eip: u32): void {
  const descriptor = checkCodeSegment(selector, false);
  checkCodeOffset(descriptor, eip);
  loadCodeSegment(selector, descriptor);
  store<u32>(EIP, eip);
}

export function callFar(instruction: usize, bits: u32, selector: u32, eip: u32): void {
  const m = machine<Eval>();
  const bytes = bits >> 3;
  const descriptor = checkCodeSegment(selector, false);
  const upper = movedStackPointer(-(<i32>bytes));
  const lower = movedStackPointer(-(<i32>(bytes << 1)));
  m.storeOf(bits, stackAddress(upper, bytes, true), load<u32>(SELECTORS + (CS << 2)));
  m.storeOf(bits, stackAddress(lower, bytes, true), load<u32>(instruction, RECORD_NEXT));
  checkCodeOffset(descriptor, eip);
  store<u32>(ESP, lower);
  loadCodeSegment(selector, descriptor);
  store<u32>(EIP, eip);
}

/**
 * A selector of another privilege level makes the processor read the outer stack's pointer, `at`
 * bytes above the top, before it refuses the return.
 */
function readOuterStack(bits: u32, selector: u32, at: u32): void {
  if ((selector & SELECTOR_PRIVILEGE) == SELECTOR_PRIVILEGE) return;
  peek(bits, at + (bits >> 3));
  peek(bits, at);
}

export function returnFar(bits: u32, bytesMore: u32): void {
  const bytes = bits >> 3;
  const selector = peek(bits, bytes);
  const eip = peek(bits, 0);
  readOuterStack(bits, selector, (bytes << 1) + bytesMore);
  const descriptor = checkCodeSegment(selector, true);
  checkCodeOffset(descriptor, eip);
  drop((bytes << 1) + bytesMore);
  loadCodeSegment(selector, descriptor);
  store<u32>(EIP, eip);
}

export function interruptReturn(bits: u32): void {
  if (load<u32>(EFLAGS_SYSTEM) & NESTED_TASK) raise(VECTOR_GP, 0);
  const bytes = bits >> 3;
  const eflags = peek(bits, bytes << 1);
  const selector = peek(bits, bytes);
  const eip = peek(bits, 0);
  readOuterStack(bits, selector, bytes * 3);
  const descriptor = checkCodeSegment(selector, true);
  checkCodeOffset(descriptor, eip);
  drop(bytes * 3);
  restoreEflags(bits, eflags);
  loadCodeSegment(selector, descriptor);
  store<u32>(EIP, eip);
}

/** POPF and IRET: 16 bits leave the upper half. TF may change how the run goes on. */
export function restoreEflags(bits: u32, eflags: u32): void {
  setEflags(bits == 16 ? (load<u32>(EFLAGS_SYSTEM) & 0xffff0000) | eflags : eflags);
  updateDecodeMode();
}

export function popEflags(bits: u32): void {
  const eflags = peek(bits, 0);
  drop(bits >> 3);
  restoreEflags(bits, eflags);
}

/** PUSHA: eight registers in their order, ESP as it was before. */
export function pushAll(bits: u32): void {
  const m = machine<Eval>();
  const bytes = bits >> 3;
  for (let n: u32 = 0; n < 8; n++) {
    const pointer = movedStackPointer(-(<i32>(bytes * (n + 1))));
    m.storeOf(bits, stackAddress(pointer, bytes, true), m.reg(bits, n << 2));
  }
  store<u32>(ESP, movedStackPointer(-(<i32>(bytes << 3))));
}

/** POPA: EDI first; the slot of ESP is passed over. What was popped before a fault stays popped. */
export function popAll(bits: u32): void {
  const m = machine<Eval>();
  const bytes = bits >> 3;
  for (let slot: u32 = 0; slot < 8; slot++) {
    const value = peek(bits, bytes * slot);
    const register = (7 - slot) << 2;
    if (register != STACK) m.setReg(bits, register, value);
  }
  drop(bytes << 3);
}

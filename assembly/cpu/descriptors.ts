// Descriptor tables, and what loads a segment register (SDM vol. 3, 3.4 and 5.5).
//
// The kernel sets descriptors unpacked (layout/descriptor.ts). All that user code can name have
// privilege level 3; what the kernel keeps for itself is absent here, which is what user code sees
// of it: #GP, or a clear ZF of LAR and its kin.

import {
  CS,
  DS,
  ES,
  FS,
  GS,
  SEGMENT_AVAILABLE,
  SEGMENT_BIG,
  SEGMENT_CODE,
  SEGMENT_EXPAND_DOWN,
  SEGMENT_IN_PAGES,
  SEGMENT_PRESENT,
  SEGMENT_READABLE,
  SEGMENT_WRITABLE,
  SS,
} from "../layout/cpu_state";
import {
  DESCRIPTOR_ATTRIBUTES,
  DESCRIPTOR_BASE,
  DESCRIPTOR_LIMIT,
  DESCRIPTOR_SIZE,
  GLOBAL_DESCRIPTOR_COUNT,
  LOCAL_DESCRIPTOR,
  LOCAL_DESCRIPTOR_COUNT,
  PROCESSOR_DS,
  SELECTOR_LOCAL,
  SELECTOR_PRIVILEGE,
  USER_CS,
  USER_DS,
} from "../layout/descriptor";
import { VECTOR_GP, VECTOR_NP, VECTOR_SS } from "../layout/exceptions";
import { GLOBAL_DESCRIPTORS, LOCAL_DESCRIPTORS } from "../layout/memory_map";
import { raise } from "./exception";
import { setSegment, updateDecodeMode } from "./segments";

/** Selector without its privilege level: the error code of the faults that name one. */
const SELECTOR_ERROR: u32 = 0xfffc;

/** Sets entry n of the GDT, or of the LDT as LOCAL_DESCRIPTOR + n; attributes 0: absent. */
export function setDescriptor(entry: u32, base: u32, limit: u32, attributes: u32): void {
  const local = entry >= <u32>LOCAL_DESCRIPTOR;
  const index: u32 = local ? entry - LOCAL_DESCRIPTOR : entry;
  if (index >= <u32>(local ? LOCAL_DESCRIPTOR_COUNT : GLOBAL_DESCRIPTOR_COUNT)) unreachable();
  const at: usize = (local ? LOCAL_DESCRIPTORS : GLOBAL_DESCRIPTORS) + index * DESCRIPTOR_SIZE;
  store<u32>(at, base, DESCRIPTOR_BASE);
  store<u32>(at, limit, DESCRIPTOR_LIMIT);
  store<u32>(at, attributes, DESCRIPTOR_ATTRIBUTES);
}

/** Address of the descriptor that a selector names; 0 where the table has none. */
function find(selector: u32): usize {
  if ((selector & SELECTOR_ERROR) == 0) return 0;
  const index = (selector & 0xffff) >> 3;
  const local = (selector & SELECTOR_LOCAL) != 0;
  if (!local && index >= <u32>GLOBAL_DESCRIPTOR_COUNT) return 0;
  const at: usize = (local ? LOCAL_DESCRIPTORS : GLOBAL_DESCRIPTORS) + index * DESCRIPTOR_SIZE;
  return load<u32>(at, DESCRIPTOR_ATTRIBUTES) ? at : 0;
}

function raiseSelector(vector: u32, selector: u32): void {
  raise(vector, selector & SELECTOR_ERROR);
}

/** The descriptor for a segment register, or #GP: it must exist. */
function require(selector: u32): usize {
  const at = find(selector);
  if (!at) raiseSelector(VECTOR_GP, selector);
  return at;
}

function setFrom(segment: u32, selector: u32, at: usize): void {
  setSegment(
    segment,
    selector & 0xffff,
    load<u32>(at, DESCRIPTOR_BASE),
    load<u32>(at, DESCRIPTOR_LIMIT),
    load<u32>(at, DESCRIPTOR_ATTRIBUTES),
  );
  updateDecodeMode();
}

// MOV SS and POP SS hold back the trap of the trap flag until after the next instruction.
let trapHeldBack: bool = false;

/** Whether the last instruction was one of them; asking forgets it. */
export function takeTrapHeldBack(): bool {
  const held = trapHeldBack;
  trapHeldBack = false;
  return held;
}

function loadStackSegment(selector: u32): void {
  if ((selector & SELECTOR_ERROR) == 0) raise(VECTOR_GP, 0);
  const at = require(selector);
  const attributes = load<u32>(at, DESCRIPTOR_ATTRIBUTES);
  const privileged = (selector & SELECTOR_PRIVILEGE) != SELECTOR_PRIVILEGE;
  if (privileged || attributes & SEGMENT_CODE || !(attributes & SEGMENT_WRITABLE)) {
    raiseSelector(VECTOR_GP, selector);
  }
  if (!(attributes & SEGMENT_PRESENT)) raiseSelector(VECTOR_SS, selector);
  setFrom(SS, selector, at);
}

/** MOV and POP of a segment register: as `loadSegment`; after SS the trap waits (not so LSS). */
export function moveToSegment(segment: u32, selector: u32): void {
  loadSegment(segment, selector);
  if (segment == SS) trapHeldBack = true;
}

/** Loads a segment register other than CS (SDM vol. 2, MOV, "Operation"). */
export function loadSegment(segment: u32, selector: u32): void {
  if (segment == SS) {
    loadStackSegment(selector);
    return;
  }
  if ((selector & SELECTOR_ERROR) == 0) {
    setSegment(segment, selector & 0xffff, 0, 0, 0);
    updateDecodeMode();
    return;
  }
  const at = require(selector);
  const attributes = load<u32>(at, DESCRIPTOR_ATTRIBUTES);
  if ((attributes & (SEGMENT_CODE | SEGMENT_READABLE)) == SEGMENT_CODE) {
    raiseSelector(VECTOR_GP, selector);
  }
  if (!(attributes & SEGMENT_PRESENT)) raiseSelector(VECTOR_NP, selector);
  setFrom(segment, selector, at);
}

/**
 * Checks the target of a far transfer at the same privilege level, without any change: #GP or #NP.
 * A return (`isReturn`) must name privilege level 3, a jump or call is taken to it (SDM vol. 3,
 * 5.8).
 */
export function checkCodeSegment(selector: u32, isReturn: bool): usize {
  if ((selector & SELECTOR_ERROR) == 0) raise(VECTOR_GP, 0);
  const at = require(selector);
  const attributes = load<u32>(at, DESCRIPTOR_ATTRIBUTES);
  if (!(attributes & SEGMENT_CODE)) raiseSelector(VECTOR_GP, selector);
  if (isReturn && (selector & SELECTOR_PRIVILEGE) != SELECTOR_PRIVILEGE) {
    raiseSelector(VECTOR_GP, selector);
  }
  if (!(attributes & SEGMENT_PRESENT)) raiseSelector(VECTOR_NP, selector);
  return at;
}

/** #GP where the target lies behind the limit of the code segment at `at`. */
export function checkCodeOffset(at: usize, eip: u32): void {
  if (eip > load<u32>(at, DESCRIPTOR_LIMIT)) raise(VECTOR_GP, 0);
}

/** Loads CS from a descriptor that `checkCodeSegment` accepted. */
export function loadCodeSegment(selector: u32, at: usize): void {
  setFrom(CS, selector | SELECTOR_PRIVILEGE, at);
}

/** Whether VERR (or VERW) finds the segment readable (or writable). */
export function isVerified(selector: u32, write: bool): bool {
  const at = find(selector);
  if (!at) return false;
  const attributes = load<u32>(at, DESCRIPTOR_ATTRIBUTES);
  if (write) return (attributes & (SEGMENT_CODE | SEGMENT_WRITABLE)) == SEGMENT_WRITABLE;
  return (attributes & (SEGMENT_CODE | SEGMENT_READABLE)) != SEGMENT_CODE;
}

/** Whether LAR and LSL may look at the descriptor. */
export function isVisible(selector: u32): bool {
  return find(selector) != 0;
}

/** LSL: the last valid offset. */
export function limitOf(selector: u32): u32 {
  return load<u32>(find(selector), DESCRIPTOR_LIMIT);
}

/**
 * LAR: the second word of the descriptor in the hardware's format, masked with 00FFFF00H.
 *   23 G  22 D/B  20 AVL  19..16 limit  15 P  14..13 DPL  12 S  11..8 type
 */
export function rightsOf(selector: u32): u32 {
  const at = find(selector);
  const attributes = load<u32>(at, DESCRIPTOR_ATTRIBUTES);
  let rights: u32 = 0x7100; // DPL 3, an application's segment, accessed
  if (attributes & SEGMENT_CODE) rights |= attributes & SEGMENT_READABLE ? 0xa00 : 0x800;
  else {
    if (attributes & SEGMENT_WRITABLE) rights |= 0x200;
    if (attributes & SEGMENT_EXPAND_DOWN) rights |= 0x400;
  }
  if (attributes & SEGMENT_PRESENT) rights |= 0x8000;
  if (attributes & SEGMENT_BIG) rights |= 0x400000;
  if (attributes & SEGMENT_AVAILABLE) rights |= 0x100000;
  const limit = load<u32>(at, DESCRIPTOR_LIMIT);
  if (!(attributes & SEGMENT_IN_PAGES)) return rights | (limit & 0xf0000);
  return rights | 0x800000 | ((limit >> 12) & 0xf0000);
}

/** Flat user segments, as a 64-bit Linux gives a 32-bit process; an empty LDT. */
export function resetSegments(): void {
  const flat = SEGMENT_PRESENT | SEGMENT_READABLE | SEGMENT_BIG | SEGMENT_IN_PAGES;
  const data = flat | SEGMENT_WRITABLE;
  const code = flat | SEGMENT_CODE;
  memory.fill(GLOBAL_DESCRIPTORS, 0, GLOBAL_DESCRIPTOR_COUNT * DESCRIPTOR_SIZE);
  memory.fill(LOCAL_DESCRIPTORS, 0, LOCAL_DESCRIPTOR_COUNT * DESCRIPTOR_SIZE);
  setDescriptor(USER_CS >> 3, 0, 0xffffffff, code);
  setDescriptor(USER_DS >> 3, 0, 0xffffffff, data);
  // Linux keeps the number of the processor in this one's limit, for LSL: processor 0.
  const number = SEGMENT_PRESENT | SEGMENT_READABLE | SEGMENT_EXPAND_DOWN | SEGMENT_BIG;
  setDescriptor(PROCESSOR_DS >> 3, 0, 0, number);
  setSegment(CS, USER_CS, 0, 0xffffffff, code);
  setSegment(SS, USER_DS, 0, 0xffffffff, data);
  setSegment(DS, USER_DS, 0, 0xffffffff, data);
  setSegment(ES, USER_DS, 0, 0xffffffff, data);
  setSegment(FS, 0, 0, 0, 0);
  setSegment(GS, 0, 0, 0, 0);
  updateDecodeMode();
}

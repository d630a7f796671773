// Segments: descriptors, loading a segment register, and addresses that are not flat.
//
// Linux gives user code flat segments, and %gs for thread-local storage; so an address without a
// segment override costs nothing (eval.ts, `address`), and all others come here.

import {
  CS,
  DECODE_MODE,
  DS,
  EFLAGS_SYSTEM,
  ES,
  FS,
  GS,
  MODE_CODE16,
  MODE_SEGMENTED,
  MODE_STACK16,
  MODE_STEP,
  REGISTERS,
  SEGMENT_ATTRIBUTES,
  SEGMENT_BASES,
  SEGMENT_BIG,
  SEGMENT_CODE,
  SEGMENT_LIMITS,
  SEGMENT_PRESENT,
  SEGMENT_READABLE,
  SEGMENT_WRITABLE,
  SELECTORS,
  SS,
} from "../layout/cpu_state";
import {
  DESCRIPTOR_ATTRIBUTES,
  DESCRIPTOR_BASE,
  DESCRIPTOR_LIMIT,
  DESCRIPTOR_SIZE,
  GLOBAL_DESCRIPTOR_COUNT,
  USER_CS,
  USER_DS,
} from "../layout/descriptor";
import { VECTOR_GP, VECTOR_SS } from "../layout/exceptions";
import {
  ADDRESS_16,
  ADDRESS_SEGMENT,
  RECORD_ADDRESSING,
  RECORD_BASE,
  RECORD_DISP,
  RECORD_INDEX,
  RECORD_SCALE,
  RECORD_SEGMENT,
} from "../layout/instruction";
import { GLOBAL_DESCRIPTORS } from "../layout/memory_map";
import { raise } from "./exception";
import { TF } from "./flags";

/** Offset of the memory operand within its segment, for every form of addressing. */
export function offsetOf(instruction: usize): u32 {
  const offset =
    load<u32>(instruction, RECORD_DISP) +
    load<u32>(<usize>load<u8>(instruction, RECORD_BASE), REGISTERS) +
    (load<u32>(<usize>load<u8>(instruction, RECORD_INDEX), REGISTERS) <<
      (<u32>load<u8>(instruction, RECORD_SCALE)));
  return load<u8>(instruction, RECORD_ADDRESSING) & ADDRESS_16 ? offset & 0xffff : offset;
}

/** Linear address of `offset` in a segment; #GP or #SS behind its limit (SDM vol. 3, 5.3). */
export function linear(segment: u32, offset: u32): u32 {
  if (offset > load<u32>(SEGMENT_LIMITS + (segment << 2))) {
    raise(segment == SS ? VECTOR_SS : VECTOR_GP, 0);
  }
  return load<u32>(SEGMENT_BASES + (segment << 2)) + offset;
}

/** The address of a memory operand that has a segment override or 16-bit addressing. */
export function addressSlow(instruction: usize): u32 {
  const offset = offsetOf(instruction);
  if (!(load<u8>(instruction, RECORD_ADDRESSING) & ADDRESS_SEGMENT)) return offset;
  return linear(load<u8>(instruction, RECORD_SEGMENT), offset);
}

export function setDescriptor(entry: u32, base: u32, limit: u32, attributes: u32): void {
  if (entry >= <u32>GLOBAL_DESCRIPTOR_COUNT) unreachable();
  const at = GLOBAL_DESCRIPTORS + entry * DESCRIPTOR_SIZE;
  store<u32>(at, base, DESCRIPTOR_BASE);
  store<u32>(at, limit, DESCRIPTOR_LIMIT);
  store<u32>(at, attributes, DESCRIPTOR_ATTRIBUTES);
}

function setSegment(segment: u32, selector: u32, base: u32, limit: u32, attributes: u32): void {
  const slot = segment << 2;
  store<u32>(SELECTORS + slot, selector);
  store<u32>(SEGMENT_BASES + slot, base);
  store<u32>(SEGMENT_LIMITS + slot, limit);
  store<u32>(SEGMENT_ATTRIBUTES + slot, attributes);
}

/** MOV or POP to a segment register other than CS (SDM vol. 2, MOV, "Operation"). */
export function loadSegment(segment: u32, selector: u32): void {
  if ((selector & 0xfffc) == 0) {
    if (segment == SS) raise(VECTOR_GP, 0);
    setSegment(segment, selector, 0, 0, 0);
    updateDecodeMode();
    return;
  }
  const error = selector & 0xfffc;
  const index = selector >> 3;
  if (selector & 4 || index >= <u32>GLOBAL_DESCRIPTOR_COUNT) raise(VECTOR_GP, error);
  const at = GLOBAL_DESCRIPTORS + index * DESCRIPTOR_SIZE;
  const attributes = load<u32>(at, DESCRIPTOR_ATTRIBUTES);
  if (!(attributes & SEGMENT_PRESENT)) raise(VECTOR_GP, error);
  const wanted = segment == SS ? SEGMENT_WRITABLE : SEGMENT_READABLE;
  if (!(attributes & wanted)) raise(VECTOR_GP, error);
  setSegment(segment, selector, load<u32>(at, DESCRIPTOR_BASE), load<u32>(at, DESCRIPTOR_LIMIT), attributes);
  updateDecodeMode();
}

function isFlat(segment: u32): bool {
  const slot = segment << 2;
  return load<u32>(SEGMENT_BASES + slot) == 0 && load<u32>(SEGMENT_LIMITS + slot) == 0xffffffff;
}

/** What the decoder may assume, from the segment registers and TF. */
export function updateDecodeMode(): void {
  let mode: u32 = 0;
  if (!(load<u32>(SEGMENT_ATTRIBUTES + (CS << 2)) & SEGMENT_BIG)) mode |= MODE_CODE16;
  if (!(load<u32>(SEGMENT_ATTRIBUTES + (SS << 2)) & SEGMENT_BIG)) mode |= MODE_STACK16;
  if (!isFlat(ES) || !isFlat(CS) || !isFlat(SS) || !isFlat(DS)) mode |= MODE_SEGMENTED;
  if (load<u32>(EFLAGS_SYSTEM) & TF) mode |= MODE_STEP;
  store<u32>(DECODE_MODE, mode);
}

/** Flat user segments, as a 64-bit Linux gives a 32-bit process. */
export function resetSegments(): void {
  const data = SEGMENT_PRESENT | SEGMENT_READABLE | SEGMENT_WRITABLE | SEGMENT_BIG;
  const code = SEGMENT_PRESENT | SEGMENT_READABLE | SEGMENT_CODE | SEGMENT_BIG;
  for (let entry = 0; entry < GLOBAL_DESCRIPTOR_COUNT; entry++) setDescriptor(entry, 0, 0, 0);
  setDescriptor(USER_CS >> 3, 0, 0xffffffff, code);
  setDescriptor(USER_DS >> 3, 0, 0xffffffff, data);
  setSegment(CS, USER_CS, 0, 0xffffffff, code);
  setSegment(SS, USER_DS, 0, 0xffffffff, data);
  setSegment(DS, USER_DS, 0, 0xffffffff, data);
  setSegment(ES, USER_DS, 0, 0xffffffff, data);
  setSegment(FS, 0, 0, 0, 0);
  setSegment(GS, 0, 0, 0, 0);
  updateDecodeMode();
}

/** Linear address of an offset in CS. */
// @ts-ignore: decorator
@inline
export function codeAddress(eip: u32): u32 {
  return load<u32>(DECODE_MODE) & MODE_SEGMENTED ? linear(CS, eip) : eip;
}

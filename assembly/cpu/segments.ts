// Segments: the loaded segment registers, and addresses that are not flat.
//
// Linux gives user code flat segments, and %gs for thread-local storage; so an address without a
// segment override costs nothing (eval.ts, `address`), and all others come here. While ES, CS, SS
// or DS is not flat, every address does (MODE_SEGMENTED). Descriptors: descriptors.ts.

import {
  CS,
  CURRENT_INSTRUCTION,
  DECODE_MODE,
  DS,
  EFLAGS_SYSTEM,
  ES,
  EXIT_REASON,
  EXIT_YIELD,
  MODE_CODE16,
  MODE_CODE_SEGMENT_SHIFT,
  MODE_SEGMENTED,
  MODE_STACK16,
  MODE_STEP,
  REGISTERS,
  SEGMENT_ATTRIBUTES,
  SEGMENT_BASES,
  SEGMENT_BIG,
  SEGMENT_CODE,
  SEGMENT_EXPAND_DOWN,
  SEGMENT_LIMITS,
  SEGMENT_PRESENT,
  SEGMENT_READABLE,
  SEGMENT_WRITABLE,
  SELECTORS,
  SS,
} from "../layout/cpu_state";
import { VECTOR_GP, VECTOR_SS } from "../layout/exceptions";
import {
  ADDRESS_16,
  ADDRESS_SEGMENT,
  RECORD_ADDRESSING,
  RECORD_BASE,
  RECORD_DISP,
  RECORD_FORM,
  RECORD_INDEX,
  RECORD_SCALE,
  RECORD_SEGMENT,
} from "../layout/instruction";
import { FORM_MEMORY_WRITE, FORM_OPERANDS } from "../generated/decode_tables.gen";
import { dropAllBlocks } from "../interp/blocks";
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

function raiseSegment(segment: u32): void {
  raise(segment == SS ? VECTOR_SS : VECTOR_GP, 0);
}

/** Whether `size` bytes from `offset` lie within the segment's limit (SDM vol. 3, 5.3). */
function withinLimit(segment: u32, offset: u32, size: u32): bool {
  const limit = load<u32>(SEGMENT_LIMITS + (segment << 2));
  const last = offset + size - 1;
  if (last < offset) return false;
  const attributes = load<u32>(SEGMENT_ATTRIBUTES + (segment << 2));
  if (!(attributes & SEGMENT_EXPAND_DOWN)) return last <= limit;
  return offset > limit && last <= (attributes & SEGMENT_BIG ? 0xffffffff : 0xffff);
}

/** Linear address of `size` bytes in a segment, checked: #GP, or #SS for the stack's segment. */
export function linearOf(segment: u32, offset: u32, size: u32, write: bool): u32 {
  const attributes = load<u32>(SEGMENT_ATTRIBUTES + (segment << 2));
  if (!(attributes & SEGMENT_PRESENT)) raiseSegment(segment);
  const allowed: u32 = write ? attributes & SEGMENT_WRITABLE : isReadable(attributes);
  if (!allowed || !withinLimit(segment, offset, size)) raiseSegment(segment);
  return load<u32>(SEGMENT_BASES + (segment << 2)) + offset;
}

/** The same for one byte that is read. */
export function linear(segment: u32, offset: u32): u32 {
  return linearOf(segment, offset, 1, false);
}

function isReadable(attributes: u32): u32 {
  return u32((attributes & (SEGMENT_CODE | SEGMENT_READABLE)) != SEGMENT_CODE);
}

function operandAddress(instruction: usize, offset: u32): u32 {
  if (!(load<u8>(instruction, RECORD_ADDRESSING) & ADDRESS_SEGMENT)) return offset;
  const operand: u32 = load<u8>(FORM_OPERANDS + <usize>load<u16>(instruction, RECORD_FORM));
  const size = operand & ~FORM_MEMORY_WRITE;
  const segment: u32 = load<u8>(instruction, RECORD_SEGMENT);
  return linearOf(segment, offset, max<u32>(size, 1), (operand & FORM_MEMORY_WRITE) != 0);
}

/** The address of a memory operand that has a segment override or 16-bit addressing. */
export function addressSlow(instruction: usize): u32 {
  return operandAddress(instruction, offsetOf(instruction));
}

/** The address of an operand `delta` bytes behind the one that the instruction names. */
export function addressSlowPlus(instruction: usize, delta: u32): u32 {
  let offset = offsetOf(instruction) + delta;
  if (load<u8>(instruction, RECORD_ADDRESSING) & ADDRESS_16) offset &= 0xffff;
  return operandAddress(instruction, offset);
}

/** What is loaded into a segment register besides the selector. */
export function setSegment(
  segment: u32,
  selector: u32,
  base: u32,
  limit: u32,
  attributes: u32,
): void {
  const slot = segment << 2;
  store<u32>(SELECTORS + slot, selector);
  store<u32>(SEGMENT_BASES + slot, base);
  store<u32>(SEGMENT_LIMITS + slot, limit);
  store<u32>(SEGMENT_ATTRIBUTES + slot, attributes);
}

function coversAll(segment: u32): bool {
  const slot = segment << 2;
  return load<u32>(SEGMENT_BASES + slot) == 0 && load<u32>(SEGMENT_LIMITS + slot) == 0xffffffff;
}

/** Whether addresses in the segment need neither base nor check. */
function isFlat(segment: u32): bool {
  const wanted = SEGMENT_PRESENT | SEGMENT_WRITABLE;
  const attributes = load<u32>(SEGMENT_ATTRIBUTES + (segment << 2));
  return coversAll(segment) && (attributes & (wanted | SEGMENT_EXPAND_DOWN)) == wanted;
}

// The bases and limits that CS had while it was not flat. Records hold offsets in CS, so blocks of
// two code segments must not be mixed up even where they begin at the same linear address.
const CODE_SEGMENTS: usize = memory.data(16 * 8);
const MOST_CODE_SEGMENTS: u32 = 16;
let codeSegments: u32 = 0;

/** 1 and up for a CS that is not flat; 0 for the flat one. */
function codeSegmentNumber(): u32 {
  if (coversAll(CS)) return 0;
  const base = load<u32>(SEGMENT_BASES + (CS << 2));
  const limit = load<u32>(SEGMENT_LIMITS + (CS << 2));
  for (let i: u32 = 0; i < codeSegments; i++) {
    const entry = CODE_SEGMENTS + (i << 3);
    if (load<u32>(entry) == base && load<u32>(entry, 4) == limit) return i + 1;
  }
  if (codeSegments == MOST_CODE_SEGMENTS) {
    codeSegments = 0;
    dropAllBlocks();
  }
  store<u32>(CODE_SEGMENTS + (codeSegments << 3), base);
  store<u32>(CODE_SEGMENTS + (codeSegments << 3), limit, 4);
  return ++codeSegments;
}

/** What the decoder may assume, from the segment registers and TF. */
export function updateDecodeMode(): void {
  let mode: u32 = codeSegmentNumber() << MODE_CODE_SEGMENT_SHIFT;
  if (!(load<u32>(SEGMENT_ATTRIBUTES + (CS << 2)) & SEGMENT_BIG)) mode |= MODE_CODE16;
  if (!(load<u32>(SEGMENT_ATTRIBUTES + (SS << 2)) & SEGMENT_BIG)) mode |= MODE_STACK16;
  if (mode >> MODE_CODE_SEGMENT_SHIFT || !isFlat(ES) || !isFlat(SS) || !isFlat(DS)) {
    mode |= MODE_SEGMENTED;
  }
  if (load<u32>(EFLAGS_SYSTEM) & TF) mode |= MODE_STEP;
  if (mode == load<u32>(DECODE_MODE)) return;
  store<u32>(DECODE_MODE, mode);
  store<u32>(EXIT_REASON, EXIT_YIELD); // the run loop takes up the new mode
}

/** Linear address of an instruction under a decode mode; #GP where it lies behind CS's limit. */
// @ts-ignore: decorator
@inline
export function codeAddress(eip: u32, mode: u32): u32 {
  return mode & MODE_SEGMENTED ? segmentedCodeAddress(eip) : eip;
}

/** The check of a near branch's target, before the branch is taken. */
export function checkBranchTarget(eip: u32): void {
  if (eip > load<u32>(SEGMENT_LIMITS + (CS << 2))) raise(VECTOR_GP, 0);
}

function segmentedCodeAddress(eip: u32): u32 {
  store<u32>(CURRENT_INSTRUCTION, 0); // a fault here is none of the last instruction's
  if (eip > load<u32>(SEGMENT_LIMITS + (CS << 2))) raise(VECTOR_GP, 0);
  return load<u32>(SEGMENT_BASES + (CS << 2)) + eip;
}

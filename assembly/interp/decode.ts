// The decoder: bytes to one record, driven by the generated tables
// (generated/decode_tables.gen.ts).
//
// For each opcode of each map there is a short list of variants, the most special first; the first
// that fits the prefixes, the sizes and the ModRM byte is the instruction. Decoding never raises an
// exception: what does not decode becomes a record whose handler raises #UD when it is executed,
// and
// what cannot be fetched is reported to the caller. SDM vol. 2, chapter 2.

import {
  CS,
  DECODE_MODE,
  DS,
  ES,
  FS,
  GS,
  MODE_CODE16,
  MODE_SEGMENTED,
  MODE_STEP,
  SEGMENT_BASES,
  SEGMENT_LIMITS,
  SS,
} from "../layout/cpu_state";
import {
  ADDRESS_16,
  ADDRESS_SEGMENT,
  NO_REGISTER,
  RECORD_ADDRESSING,
  RECORD_BASE,
  RECORD_DISP,
  RECORD_EIP,
  RECORD_FORM,
  RECORD_HANDLER,
  RECORD_IMM,
  RECORD_IMM2,
  RECORD_INDEX,
  RECORD_LENGTH,
  RECORD_NEXT,
  RECORD_REG,
  RECORD_RM,
  RECORD_SCALE,
  RECORD_SEGMENT,
} from "../layout/instruction";
import { FETCH_BUFFER, HANDLERS, PAGE_MASK, WINDOW } from "../layout/memory_map";
import { VECTOR_GP } from "../layout/exceptions";
import { raise } from "../cpu/exception";
import { fetchable, raiseFetchFault, readable } from "../mm/paging";
import {
  OPCODES,
  VARIANTS,
  VARIANT_SIZE,
  FORM_INVALID,
  FORM_TOO_LONG,
} from "../generated/decode_tables.gen";
import {
  V_ADDRESS_SIZE,
  V_FLAGS,
  V_FLAG_ENDS,
  V_FLAG_LOCK,
  V_FLAG_OPCODE_REGISTER,
  V_FORM,
  V_FORM_MEMORY,
  V_IMMEDIATE,
  V_IMMEDIATE2,
  V_MODRM,
  V_MODRM_MASK,
  V_MODRM_VALUE,
  V_OPERAND_SIZE,
  V_PREFIX,
  V_PREFIX_66,
  V_PREFIX_F2,
  V_PREFIX_F3,
  V_PREFIX_NONE,
  V_REG_CLASS,
  V_RM_CLASS,
  CLASS_GENERAL,
  CLASS_GENERAL_8,
  CLASS_VECTOR,
  IMM_8,
  IMM_16,
  IMM_32,
  IMM_FAR,
  IMM_NONE,
  IMM_OFFSET,
  IMM_REL_16,
  IMM_REL_32,
  IMM_REL_8,
  IMM_SIGNED_8,
} from "../layout/variant";

const LONGEST: u32 = 15;

// The instruction being decoded.
let bytes: usize = 0; // where its first byte lies
let valid: u32 = 0; // bytes that can be fetched, at most 15
let position: u32 = 0; // bytes taken
let start: u32 = 0; // its linear address

let prefix66: bool = false;
let prefix67: bool = false;
let prefixLock: bool = false;
let prefixRepeat: u32 = 0; // the last of F2, F3
let segmentOverride: i32 = -1;
let operand16: bool = false;
let address16: bool = false;
let endsBlock: bool = false;
let beyondLimit: bool = false; // fewer bytes because CS ends

/** Whether the instruction decoded last ends its block. */
// @ts-ignore: decorator
@inline
export function blockEnds(): bool {
  return endsBlock;
}

/** Raises the fault for which `decode` returned 0. */
export function raiseDecodeFault(): void {
  if (beyondLimit) raise(VECTOR_GP, 0);
  raiseFetchFault(fetchable(start) ? (start + LONGEST) & ~PAGE_MASK : start);
}

// @ts-ignore: decorator
@inline
function next8(): u32 {
  return load<u8>(bytes + position++);
}

function next16(): u32 {
  const value: u32 = load<u16>(bytes + position);
  position += 2;
  return value;
}

function next32(): u32 {
  const value = load<u32>(bytes + position);
  position += 4;
  return value;
}

/** Finds the bytes at `address`: in place, or copied together when they may cross a page. */
function beginFetch(address: u32): void {
  start = address;
  position = 0;
  valid = 0;
  if (!fetchable(address)) return;
  const here = readable(address);
  const left: u32 = 4096 - (address & PAGE_MASK);
  if (left >= 32) {
    bytes = here;
    valid = LONGEST + 1;
    return;
  }
  bytes = FETCH_BUFFER;
  memory.fill(FETCH_BUFFER, 0, 64);
  memory.copy(FETCH_BUFFER, here, left);
  valid = left;
  if (left <= LONGEST && fetchable(address + left)) {
    memory.copy(FETCH_BUFFER + left, readable(address + left), 32);
    valid = LONGEST + 1;
  }
}

/** Bytes behind the limit of a CS that is not flat cannot be fetched. */
function limitFetch(): void {
  const offset = start - load<u32>(SEGMENT_BASES + (CS << 2));
  const last = load<u32>(SEGMENT_LIMITS + (CS << 2)) - offset;
  if (last < LONGEST && last + 1 < valid) {
    valid = last + 1;
    beyondLimit = true;
  }
}

function takePrefixes(): u32 {
  prefix66 = prefix67 = prefixLock = false;
  prefixRepeat = 0;
  segmentOverride = -1;
  while (position < LONGEST) {
    const byte = next8();
    if (byte == 0x66) prefix66 = true;
    else if (byte == 0x67) prefix67 = true;
    else if (byte == 0xf0) prefixLock = true;
    else if (byte == 0xf2 || byte == 0xf3) prefixRepeat = byte;
    else if (byte == 0x26) segmentOverride = ES;
    else if (byte == 0x2e) segmentOverride = CS;
    else if (byte == 0x36) segmentOverride = SS;
    else if (byte == 0x3e) segmentOverride = DS;
    else if (byte == 0x64) segmentOverride = FS;
    else if (byte == 0x65) segmentOverride = GS;
    else return byte;
  }
  return 0;
}

/** Index of the opcode's entry in OPCODES: map (0, 0F, 0F38, 0F3A) and last byte. */
function takeOpcode(first: u32): u32 {
  if (first != 0x0f) return first;
  const second = next8();
  if (second == 0x38) return 0x200 | next8();
  if (second == 0x3a) return 0x300 | next8();
  return 0x100 | second;
}

function fits(variant: usize, modrm: u32): bool {
  const wanted: u32 = load<u8>(variant, V_PREFIX);
  // F2 and F3 take precedence over 66 (SDM vol. 2, 2.1.1): a row with 66 alone does not match them.
  const repeats = V_PREFIX_F2 | V_PREFIX_F3;
  if (wanted & V_PREFIX_66 && (!prefix66 || (prefixRepeat && !(wanted & repeats)))) return false;
  if (wanted & V_PREFIX_F2 && prefixRepeat != 0xf2) return false;
  if (wanted & V_PREFIX_F3 && prefixRepeat != 0xf3) return false;
  if (wanted & V_PREFIX_NONE && (prefix66 || prefixRepeat)) return false;
  const operandSize: u32 = load<u8>(variant, V_OPERAND_SIZE);
  if (operandSize && (operandSize == 16) != operand16) return false;
  const addressSize: u32 = load<u8>(variant, V_ADDRESS_SIZE);
  if (addressSize && (addressSize == 16) != address16) return false;
  if ((modrm & (<u32>load<u8>(variant, V_MODRM_MASK))) != <u32>load<u8>(variant, V_MODRM_VALUE)) {
    return false;
  }
  const memory = modrm < 0xc0 && load<u8>(variant, V_MODRM);
  return (memory ? load<u16>(variant, V_FORM_MEMORY) : load<u16>(variant, V_FORM)) != 0;
}

/** Byte offset, in the file of a class, of register `number`. */
function registerOffset(kind: u32, number: u32): u32 {
  if (kind == CLASS_GENERAL) return number << 2;
  if (kind == CLASS_GENERAL_8) return number < 4 ? number << 2 : ((number & 3) << 2) | 1;
  if (kind == CLASS_VECTOR) return number << 4;
  return number;
}

/**
 * Decodes the instruction at a linear address into the record; returns its length, or 0 when a byte
 * of it cannot be fetched.
 */
export function decode(address: u32, record: usize): u32 {
  const mode = load<u32>(DECODE_MODE);
  beyondLimit = false;
  beginFetch(address);
  if (mode & MODE_SEGMENTED) limitFetch();
  if (valid == 0) return 0;
  const first = takePrefixes();
  operand16 = prefix66 != ((mode & MODE_CODE16) != 0);
  address16 = prefix67 != ((mode & MODE_CODE16) != 0);
  const opcode = takeOpcode(first);
  const modrm: u32 = load<u8>(bytes + position);
  const entry = load<u32>(OPCODES + (opcode << 2));
  let variant: usize = VARIANTS + (entry >> 8) * VARIANT_SIZE;
  let left = entry & 255;
  while (left && !fits(variant, modrm)) {
    left--;
    variant += VARIANT_SIZE;
  }
  clear(record);
  if (left) {
    fill(record, variant, first, opcode, mode);
  } else {
    // What a missing ModRM byte would have said is not known.
    if (entry & 255) position++;
    store<u16>(record, FORM_INVALID, RECORD_FORM);
    endsBlock = true;
  }
  if (position > LONGEST) {
    if (valid <= LONGEST) return 0;
    store<u16>(record, FORM_TOO_LONG, RECORD_FORM);
    endsBlock = true;
    position = LONGEST;
  } else if (position > valid) return 0;
  finish(record, address, mode);
  return position;
}

function clear(record: usize): void {
  memory.fill(record, 0, 32);
  store<u8>(record, NO_REGISTER, RECORD_BASE);
  store<u8>(record, NO_REGISTER, RECORD_INDEX);
}

function fill(record: usize, variant: usize, first: u32, opcode: u32, mode: u32): void {
  const flags: u32 = load<u8>(variant, V_FLAGS);
  const regClass: u32 = load<u8>(variant, V_REG_CLASS);
  endsBlock = (flags & V_FLAG_ENDS) != 0 || (mode & MODE_STEP) != 0;
  let form: u32 = load<u16>(variant, V_FORM);
  let memory = false;
  const hasModrm = load<u8>(variant, V_MODRM) != 0;
  if (address16) store<u8>(record, ADDRESS_16, RECORD_ADDRESSING);
  setSegment(record, DS, mode);
  if (hasModrm) {
    const modrm = next8();
    // What an x87 instruction leaves as FOP (SDM vol. 1, 8.1.9).
    if ((opcode & 0x3f8) == 0xd8) store<u16>(record, ((opcode & 7) << 8) | modrm, RECORD_IMM2);
    store<u8>(record, registerOffset(regClass, (modrm >> 3) & 7), RECORD_REG);
    if (modrm >= 0xc0) {
      store<u8>(record, registerOffset(load<u8>(variant, V_RM_CLASS), modrm & 7), RECORD_RM);
    } else {
      form = load<u16>(variant, V_FORM_MEMORY);
      memory = true;
      if (address16) takeAddress16(record, modrm, mode);
      else takeAddress32(record, modrm, mode);
    }
  } else if (flags & V_FLAG_OPCODE_REGISTER) {
    store<u8>(record, registerOffset(regClass, opcode & 7), RECORD_REG);
  }
  takeImmediates(record, variant);
  if (prefixLock && !(flags & V_FLAG_LOCK && memory)) {
    form = FORM_INVALID;
    endsBlock = true;
  }
  store<u16>(record, form, RECORD_FORM);
}

/** The operand's segment: the override, or the default of its base register. */
function setSegment(record: usize, standard: u32, mode: u32): void {
  const segment: u32 = segmentOverride >= 0 ? segmentOverride : standard;
  store<u8>(record, segment, RECORD_SEGMENT);
  const flags: u32 = load<u8>(record, RECORD_ADDRESSING) & ADDRESS_16;
  // Code cannot be written: with an override by CS there is something to check.
  const special = segment == FS || segment == GS || segment == CS;
  const needed = special || mode & MODE_SEGMENTED;
  store<u8>(record, needed ? flags | ADDRESS_SEGMENT : flags, RECORD_ADDRESSING);
}

/** ModRM and SIB with 32-bit addressing (SDM vol. 2, tables 2-2 and 2-3). */
function takeAddress32(record: usize, modrm: u32, mode: u32): void {
  const mod = modrm >> 6;
  let base = modrm & 7;
  let noBase = false;
  if (base == 4) {
    const sib = next8();
    const index = (sib >> 3) & 7;
    base = sib & 7;
    if (index != 4) {
      store<u8>(record, index << 2, RECORD_INDEX);
      store<u8>(record, sib >> 6, RECORD_SCALE);
    }
    noBase = base == 5 && mod == 0;
  } else {
    noBase = base == 5 && mod == 0;
  }
  if (!noBase) {
    store<u8>(record, base << 2, RECORD_BASE);
    if (base == 4 || base == 5) setSegment(record, SS, mode);
  }
  let displacement: u32 = 0;
  if (mod == 1) displacement = <u32>(<i32>(<i8>next8()));
  else if (mod == 2 || noBase) displacement = next32();
  store<u32>(record, displacement, RECORD_DISP);
}

/** ModRM with 16-bit addressing (SDM vol. 2, table 2-1). */
function takeAddress16(record: usize, modrm: u32, mode: u32): void {
  const mod = modrm >> 6;
  const rm = modrm & 7;
  const ebx = 12;
  const ebp = 20;
  const esi = 24;
  const edi = 28;
  let displacement: u32 = 0;
  if (rm == 6 && mod == 0) {
    displacement = next16();
  } else {
    const usesBp = rm == 2 || rm == 3 || rm == 6;
    const base = rm == 4 ? esi : rm == 5 ? edi : usesBp ? ebp : ebx;
    store<u8>(record, base, RECORD_BASE);
    if (rm < 4) store<u8>(record, rm & 1 ? edi : esi, RECORD_INDEX);
    if (usesBp) setSegment(record, SS, mode);
    if (mod == 1) displacement = <u32>(<i32>(<i8>next8()));
    else if (mod == 2) displacement = next16();
  }
  store<u32>(record, displacement, RECORD_DISP);
}

function takeImmediates(record: usize, variant: usize): void {
  const kind: u32 = load<u8>(variant, V_IMMEDIATE);
  if (kind == IMM_NONE) return;
  if (kind == IMM_OFFSET) {
    store<u32>(record, address16 ? next16() : next32(), RECORD_DISP);
  } else if (kind == IMM_FAR) {
    store<u32>(record, operand16 ? next16() : next32(), RECORD_IMM);
    store<u16>(record, next16(), RECORD_IMM2);
  } else {
    store<u32>(record, takeImmediate(kind), RECORD_IMM);
  }
  const second: u32 = load<u8>(variant, V_IMMEDIATE2);
  if (second) store<u16>(record, takeImmediate(second), RECORD_IMM2);
}

/** An immediate; of a branch the distance, which `finish` makes a target. */
function takeImmediate(kind: u32): u32 {
  if (kind == IMM_8) return next8();
  if (kind == IMM_SIGNED_8) return <u32>(<i32>(<i8>next8()));
  if (kind == IMM_16) return next16();
  if (kind == IMM_32) return next32();
  // A branch is always the last thing in its instruction: the next one starts behind it.
  if (kind == IMM_REL_8) return target(<u32>(<i32>(<i8>next8())));
  if (kind == IMM_REL_16) return target(<u32>(<i32>(<i16>next16())));
  if (kind == IMM_REL_32) return target(next32());
  return unreachable();
}

function target(distance: u32): u32 {
  const base = load<u32>(DECODE_MODE) & MODE_SEGMENTED ? load<u32>(SEGMENT_BASES + (CS << 2)) : 0;
  const eip = start - base + position + distance;
  return operand16 ? eip & 0xffff : eip;
}

function finish(record: usize, address: u32, mode: u32): void {
  const base = mode & MODE_SEGMENTED ? load<u32>(SEGMENT_BASES + (CS << 2)) : 0;
  const form: u32 = load<u16>(record, RECORD_FORM);
  store<u32>(record, load<u32>(HANDLERS + (form << 2)), RECORD_HANDLER);
  store<u8>(record, position, RECORD_LENGTH);
  store<u32>(record, address - base, RECORD_EIP);
  store<u32>(record, address - base + position, RECORD_NEXT);
}

/** Handler of FORM_TOO_LONG: more than 15 bytes (SDM vol. 2, 2.3.11). */
export function raiseTooLong(): void {
  raise(VECTOR_GP, 0);
}

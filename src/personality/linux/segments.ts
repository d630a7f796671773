// Segment descriptors between a program's user_desc, the core's form and the hardware's: what
// set_thread_area and modify_ldt set, and what a signal frame's selectors name.
//
// Selectors are those that a 64-bit Linux kernel gives 32-bit processes: %cs 0x23, %ds %es %ss
// 0x2b, and thread-local entries 12 to 14, so the first %gs is 0x63 (a 32-bit kernel has 0x73,
// 0x7b, 0x33). The hardware that records the expected outputs runs a 64-bit kernel.

import * as State from "../../../assembly/layout/cpu_state.js";
import {
  SELECTOR_LOCAL,
  SELECTOR_PRIVILEGE,
  USER_CS,
  USER_DS,
} from "../../../assembly/layout/descriptor.js";
import { type UserDesc, UserDescFlag } from "../../abi/structures_system.js";
import type { SegmentCache } from "../../machine/cpu.js";
import { FIRST_TLS_DESCRIPTOR } from "../../task/kernel.js";
import type { Task, TlsDescriptor } from "../../task/task.js";

/** user_desc's contents: data, data that expands down, code, conforming code. */
const CONTENTS_CODE = 2;

/** Entry numbers that set_thread_area accepts. */
export function isTlsEntry(entry: number): boolean {
  return entry >= FIRST_TLS_DESCRIPTOR && entry < FIRST_TLS_DESCRIPTOR + 3;
}

export function contentsOf({ flags }: UserDesc): number {
  return (flags & UserDescFlag.contents) >>> 1;
}

/** What clears an entry: nothing but "read-only" and "not present" (LDT_empty). */
export function isEmptyDescriptor({ base_addr, limit, flags }: UserDesc): boolean {
  const empty = UserDescFlag.read_exec_only | UserDescFlag.seg_not_present;
  return base_addr === 0 && limit === 0 && (flags & 0x7f) === empty;
}

/** undefined for contents that a thread-local entry may not have. */
export function threadDescriptorOf(desc: UserDesc): TlsDescriptor | undefined {
  if (contentsOf(desc) >= CONTENTS_CODE || !(desc.flags & UserDescFlag.seg_32bit)) return undefined;
  return descriptorOf(desc);
}

/** The core's form of a descriptor. */
export function descriptorOf(desc: UserDesc): TlsDescriptor {
  const { flags } = desc;
  const has = (flag: number, attribute: number) => (flags & flag ? attribute : 0);
  const lacks = (flag: number, attribute: number) => (flags & flag ? 0 : attribute);
  const contents = contentsOf(desc);
  const isCode = contents >= CONTENTS_CODE;
  const limit = desc.limit & 0xf_ffff;
  const open = lacks(
    UserDescFlag.read_exec_only,
    isCode ? State.SEGMENT_READABLE : State.SEGMENT_WRITABLE,
  );
  return {
    base: desc.base_addr,
    limit: flags & UserDescFlag.limit_in_pages ? ((limit << 12) | 0xfff) >>> 0 : limit,
    attributes:
      open |
      (isCode ? State.SEGMENT_CODE : State.SEGMENT_READABLE) |
      (contents === 1 ? State.SEGMENT_EXPAND_DOWN : 0) |
      has(UserDescFlag.seg_32bit, State.SEGMENT_BIG) |
      has(UserDescFlag.limit_in_pages, State.SEGMENT_IN_PAGES) |
      has(UserDescFlag.useable, State.SEGMENT_AVAILABLE) |
      lacks(UserDescFlag.seg_not_present, State.SEGMENT_PRESENT),
  };
}

/** The user_desc of a descriptor; get_thread_area tells an empty entry so. */
export function userDescOf(entry_number: number, segment: TlsDescriptor | undefined): UserDesc {
  if (segment === undefined) {
    const flags = UserDescFlag.read_exec_only | UserDescFlag.seg_not_present;
    return { entry_number, base_addr: 0, limit: 0, flags };
  }
  const { base, limit, attributes } = segment;
  const has = (attribute: number, flag: number) => (attributes & attribute ? flag : 0);
  const lacks = (attribute: number, flag: number) => (attributes & attribute ? 0 : flag);
  const isCode = (attributes & State.SEGMENT_CODE) !== 0;
  const contents = isCode ? CONTENTS_CODE : attributes & State.SEGMENT_EXPAND_DOWN ? 1 : 0;
  return {
    entry_number,
    base_addr: base,
    limit: attributes & State.SEGMENT_IN_PAGES ? limit >>> 12 : limit,
    flags:
      (contents << 1) |
      lacks(isCode ? State.SEGMENT_READABLE : State.SEGMENT_WRITABLE, UserDescFlag.read_exec_only) |
      has(State.SEGMENT_BIG, UserDescFlag.seg_32bit) |
      has(State.SEGMENT_IN_PAGES, UserDescFlag.limit_in_pages) |
      has(State.SEGMENT_AVAILABLE, UserDescFlag.useable) |
      lacks(State.SEGMENT_PRESENT, UserDescFlag.seg_not_present),
  };
}

/**
 * The two words of a descriptor in the hardware's format (SDM vol. 3, 3.4.5): limit and base; and
 *   31..24 base  23 G  22 D/B  20 AVL  19..16 limit  15 P  14..13 DPL  12 S  11..8 type  7..0 base
 */
export function descriptorWords(segment: TlsDescriptor): readonly [number, number] {
  const { base_addr: base, limit, flags } = userDescOf(0, segment);
  const bit = (flag: number, at: number) => (flags & flag ? 1 << at : 0);
  const open = (bit(UserDescFlag.read_exec_only, 9) ^ (1 << 9)) | (1 << 8);
  const type = open | (contentsOf({ entry_number: 0, base_addr: 0, limit: 0, flags }) << 10);
  const present = bit(UserDescFlag.seg_not_present, 15) ^ (1 << 15);
  const high =
    (base & 0xff00_0000) |
    bit(UserDescFlag.limit_in_pages, 23) |
    bit(UserDescFlag.seg_32bit, 22) |
    bit(UserDescFlag.useable, 20) |
    (limit & 0xf_0000) |
    present |
    0x7000 |
    type |
    ((base >>> 16) & 0xff);
  return [((limit & 0xffff) | (base << 16)) >>> 0, high >>> 0];
}

/** The flat segments that a program starts with, and its handlers. */
const FLAT = State.SEGMENT_PRESENT | State.SEGMENT_READABLE | State.SEGMENT_BIG;
const WHOLE = { base: 0, limit: 0xffff_ffff };
export const FLAT_DATA: SegmentCache = {
  ...WHOLE,
  selector: USER_DS,
  attributes: FLAT | State.SEGMENT_WRITABLE | State.SEGMENT_IN_PAGES,
};
export const FLAT_CODE: SegmentCache = {
  ...WHOLE,
  selector: USER_CS,
  attributes: FLAT | State.SEGMENT_CODE | State.SEGMENT_IN_PAGES,
};

/** What a task's tables have for a selector, as a segment register keeps it. */
export function segmentOf(task: Task, selector: number): SegmentCache | undefined {
  if (selector === USER_DS) return FLAT_DATA;
  if (selector === USER_CS) return FLAT_CODE;
  const entry = selector >>> 3;
  const isLocal = (selector & SELECTOR_LOCAL) !== 0;
  const found = isLocal
    ? task.mm.localDescriptors.get(entry)
    : task.tls[entry - FIRST_TLS_DESCRIPTOR];
  if (found === undefined || (selector & SELECTOR_PRIVILEGE) !== SELECTOR_PRIVILEGE)
    return undefined;
  return found.attributes & State.SEGMENT_PRESENT ? { ...found, selector } : undefined;
}

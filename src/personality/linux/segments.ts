// Thread-local segments: set_thread_area's user_desc, as the core's descriptors.
//
// Selectors are those that a 64-bit Linux kernel gives 32-bit processes: %cs 0x23, %ds %es %ss
// 0x2b, and thread-local entries 12 to 14, so the first %gs is 0x63 (a 32-bit kernel has 0x73,
// 0x7b, 0x33). The hardware that records the expected outputs runs a 64-bit kernel.

import * as State from "../../../assembly/layout/cpu_state.js";
import { type UserDesc, UserDescFlag } from "../../abi/structures_system.js";
import { FIRST_TLS_DESCRIPTOR } from "../../task/kernel.js";
import type { TlsDescriptor } from "../../task/task.js";

/** Entry numbers that set_thread_area accepts. */
export function isTlsEntry(entry: number): boolean {
  return entry >= FIRST_TLS_DESCRIPTOR && entry < FIRST_TLS_DESCRIPTOR + 3;
}

/** What clears an entry: contents and limits zero, read-only and not present (LDT_empty). */
export function isEmptyDescriptor(desc: UserDesc): boolean {
  const empty = UserDescFlag.read_exec_only | UserDescFlag.seg_not_present;
  return desc.base_addr === 0 && desc.limit === 0 && (desc.flags === empty || desc.flags === 0);
}

/** undefined for contents that a thread-local entry may not have. */
export function descriptorOf(desc: UserDesc): TlsDescriptor | undefined {
  const contents = (desc.flags & UserDescFlag.contents) >>> 1;
  if (contents > 1 || !(desc.flags & UserDescFlag.seg_32bit)) return undefined;
  const inPages = (desc.flags & UserDescFlag.limit_in_pages) !== 0;
  const limit = inPages ? ((desc.limit << 12) | 0xfff) >>> 0 : desc.limit;
  const writable = (desc.flags & UserDescFlag.read_exec_only) === 0;
  const present = (desc.flags & UserDescFlag.seg_not_present) === 0;
  return {
    base: desc.base_addr,
    limit,
    attributes:
      State.SEGMENT_READABLE |
      State.SEGMENT_BIG |
      (inPages ? State.SEGMENT_IN_PAGES : 0) |
      (desc.flags & UserDescFlag.useable ? State.SEGMENT_AVAILABLE : 0) |
      (writable ? State.SEGMENT_WRITABLE : 0) |
      (present ? State.SEGMENT_PRESENT : 0) |
      (contents === 1 ? State.SEGMENT_EXPAND_DOWN : 0),
  };
}

// mprotect: changes the protection of [start, start + length) (mprotect(2)).
//
// Resident pages keep their content. A page of a container that gains the right to be written does
// not get PTE_W here: it may be a read copy, so its first write asks the container.

import { PTE_A, PTE_D, PTE_W } from "../../assembly/layout/page_table.js";
import { PAGE_MASK, PAGE_SHIFT, pageCeiling, TASK_SIZE } from "../abi/address_space.js";
import { Errno } from "../abi/errno.js";
import { type AnyMm, entryFlagsOf, MOST_AREAS } from "./mm.js";
import { isShared, isWritable, slice, type VmArea } from "./vm_area.js";

/**
 * Returns 0, -EINVAL (not on a page boundary), -EACCES (what a file opened for reading shows is not
 * to be written), -ENOMEM (a hole, or too many areas). What comes before the area that is refused,
 * or the hole, is changed all the same, as Linux does.
 */
export function protect(mm: AnyMm, start: number, length: number, prot: number): number {
  if (start & PAGE_MASK) return -Errno.EINVAL;
  const end = start + pageCeiling(length);
  if (end === start) return 0;
  if (end > TASK_SIZE || mm.areas.length + 2 > MOST_AREAS) return -Errno.ENOMEM;
  const parts: VmArea[] = [];
  let reached = start;
  let refusal = 0;
  for (const area of mm.overlapping(start, end)) {
    if (area.start > reached) break;
    if (mayNotBe(area, prot)) {
      refusal = -Errno.EACCES;
      break;
    }
    const part = slice(area, reached, Math.min(end, area.end));
    parts.push({ ...part, prot: prot & 7 });
    reached = part.end;
  }
  for (const part of parts) updateEntries(mm, part);
  if (reached > start) mm.replace(start, reached, parts);
  return refusal === 0 && reached < end ? -Errno.ENOMEM : refusal;
}

function mayNotBe(area: VmArea, prot: number): boolean {
  return isWritable(prot) && isShared(area) && area.source.isReadOnly === true;
}

function updateEntries(mm: AnyMm, area: VmArea): void {
  const count = (area.end - area.start) >>> PAGE_SHIFT;
  for (const page of mm.pages.present(area.start >>> PAGE_SHIFT, count)) {
    const entry = mm.pages.entry(page);
    const writable = area.link === undefined || (entry & PTE_W) !== 0;
    mm.pages.setFlags(page, entryFlagsOf(area, writable) | (entry & (PTE_A | PTE_D)));
  }
}

// mprotect: changes the protection of [start, start + length) (mprotect(2)).
//
// Resident pages keep their content. A page of a container that gains the right to be written does
// not get PTE_W here: it may be a read copy, so its first write asks the container.

import { PTE_A, PTE_D, PTE_W } from "../../assembly/layout/page_table.js";
import { PAGE_MASK, PAGE_SHIFT, pageCeiling, TASK_SIZE } from "../abi/address_space.js";
import { Errno } from "../abi/errno.js";
import { type AnyMm, entryFlagsOf, MOST_AREAS } from "./mm.js";
import { slice, type VmArea } from "./vm_area.js";

/** Returns 0, -EINVAL (not on a page boundary), -ENOMEM (a hole, or too many areas). */
export function protect(mm: AnyMm, start: number, length: number, prot: number): number {
  if (start & PAGE_MASK) return -Errno.EINVAL;
  const end = start + pageCeiling(length);
  if (end === start) return 0;
  if (end > TASK_SIZE || !mm.covers(start, end)) return -Errno.ENOMEM;
  if (mm.areas.length + 2 > MOST_AREAS) return -Errno.ENOMEM;
  const parts = mm.overlapping(start, end).map((area) => {
    const part = slice(area, Math.max(start, area.start), Math.min(end, area.end));
    return { ...part, prot: prot & 7 };
  });
  for (const part of parts) updateEntries(mm, part);
  mm.replace(start, end, parts);
  return 0;
}

function updateEntries(mm: AnyMm, area: VmArea): void {
  const count = (area.end - area.start) >>> PAGE_SHIFT;
  for (const page of mm.pages.present(area.start >>> PAGE_SHIFT, count)) {
    const entry = mm.pages.entry(page);
    const writable = area.link === undefined || (entry & PTE_W) !== 0;
    mm.pages.setFlags(page, entryFlagsOf(area, writable) | (entry & (PTE_A | PTE_D)));
  }
}

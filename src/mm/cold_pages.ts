// Which pages of an address space have not been used for long: second chance, by the accessed bits.

import { PTE_A, PTE_CODE } from "../../assembly/layout/page_table.js";
import type { AnyMm } from "./mm.js";
import { firstPage, pageCount } from "./vm_area.js";

/** The bits of an entry that are not the frame number. */
const ENTRY_FLAGS = 0xfff;

/** Present pages that only this address space shows, from `start` on and round. */
export function* privatePages(mm: AnyMm, start: number): Generator<number> {
  const areas = mm.areas.filter(({ link }) => !link?.isShared);
  const within = function* (from: number, to: number) {
    for (const area of areas) {
      const first = Math.max(firstPage(area), from);
      const end = Math.min(firstPage(area) + pageCount(area), to);
      if (first < end) yield* mm.pages.present(first, end - first);
    }
  };
  yield* within(start, 1 << 20);
  yield* within(0, start);
}

/** Whether a present page has not been accessed since this was asked last. */
export function isCold({ pages }: AnyMm, page: number): boolean {
  const entry = pages.entry(page);
  // Translated code does not look at its page's entry: it counts as used.
  if (entry & PTE_CODE) return false;
  if ((entry & PTE_A) === 0) return true;
  pages.setFlags(page, entry & ENTRY_FLAGS & ~PTE_A);
  return false;
}

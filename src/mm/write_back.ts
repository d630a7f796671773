// Shared mappings of a file where there are no containers: what the program wrote goes back to the
// file. (On a node of a cluster the pages are the file's own, by its container.)
//
// A page is written back when it is dirty and the mapping ends (munmap, exit, exec), when msync
// asks, or when the kernel reads the file itself. A source that cannot be written has no
// `writeBack`.

import { PTE_D, PTE_P } from "../../assembly/layout/page_table.js";
import { PAGE_SHIFT } from "../abi/address_space.js";
import type { PageSource } from "../linker/area_link.js";
import type { AnyMm } from "./mm.js";
import { isShared, type VmArea } from "./vm_area.js";

/** A source whose pages can be stored again. */
export interface WritableSource extends PageSource {
  /** Stores page `index`; bytes behind the file's end are not written. */
  writeBack(index: number, page: Uint8Array): void;
}

export function isWritableSource(source: PageSource): source is WritableSource {
  return "writeBack" in source;
}

/** Writes the dirty pages of [start, end), a part of `area`, to its source. */
export function writeBack(mm: AnyMm, area: VmArea, start: number, end: number): void {
  const { source } = area;
  if (area.link || !isShared(area) || !isWritableSource(source)) return;
  const first = area.start >>> PAGE_SHIFT;
  for (const page of mm.pages.present(start >>> PAGE_SHIFT, (end - start) >>> PAGE_SHIFT)) {
    const entry = mm.pages.entry(page);
    if ((entry & PTE_P) === 0 || (entry & PTE_D) === 0) continue;
    source.writeBack(area.sourcePage + page - first, mm.core.pageBytes(page));
    mm.pages.setFlags(page, entry & 0xfff & ~PTE_D);
  }
}

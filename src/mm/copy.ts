// fork: an address space with the same content, in another core (fork(2)).
//
// Two address spaces are two memories, so there is no sharing of frames to be undone by the first
// write: present pages are copied now, absent ones are not there to copy. A page of a linked area
// may be on another node; `missing` names those, and the caller brings them here first. The copy of
// a linked area is an ordinary one: all its pages are present, and no one else knows them. Shared
// memory is not copied: both show the same objects of its container.

import { PTE_A, PTE_D } from "../../assembly/layout/page_table.js";
import { PAGE_SHIFT } from "../abi/address_space.js";
import { Errno } from "../abi/errno.js";
import { holdSource } from "./counted_source.js";
import { type AnyMm, entryFlagsOf } from "./mm.js";
import { unmapAll } from "./unmap.js";
import { firstPage, pageCount, type VmArea } from "./vm_area.js";

/** Copies areas, pages and layout into an empty address space. Returns 0 or -ENOMEM. */
export function copyInto(from: AnyMm, to: AnyMm): number {
  if (to.areas.length > 0) throw new Error("the copy's address space is not empty");
  if (to.pages.frames.free < from.pages.resident) return -Errno.ENOMEM;
  for (const area of from.areas) {
    const link = area.link?.isShared ? area.link.shareWith(to) : undefined;
    const copy: VmArea = { ...area, link };
    holdSource(to, copy.source);
    to.insert(copy);
    if (!link && !copyPages(from, to, copy)) {
      unmapAll(to);
      return -Errno.ENOMEM;
    }
  }
  to.pages.stored = from.pages.stored?.copy();
  Object.assign(to.layout, from.layout);
  for (const [entry, descriptor] of from.localDescriptors) {
    to.localDescriptors.set(entry, descriptor);
  }
  return 0;
}

function copyPages(from: AnyMm, to: AnyMm, area: VmArea): boolean {
  const flags = entryFlagsOf(area, true);
  for (const page of from.pages.present(firstPage(area), pageCount(area))) {
    to.core.pageBytes(page).set(from.core.pageBytes(page));
    const used = from.pages.entry(page) & (PTE_A | PTE_D);
    if (!to.pages.map(page, flags | used)) return false;
  }
  return true;
}

/** The first page of a linked area that is not here, so that fork must wait for it. */
export function firstMissing(mm: AnyMm): number | undefined {
  for (const area of mm.areas) {
    if (area.link === undefined || area.link.isShared) continue;
    const first = area.start >>> PAGE_SHIFT;
    for (let page = first; page < first + pageCount(area); page += 1) {
      if (!mm.pages.isPresent(page)) return page;
    }
  }
  return undefined;
}

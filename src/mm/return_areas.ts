// An address space comes back to a node on which pages of it have stayed.
//
// Its areas may have changed on the way (munmap, mprotect, mmap). The page table here is still that
// of the old areas: what both agree on stays as it is, at the cost of one look for each area; pages
// that the new areas show otherwise are dropped or get their new rights.

import { PTE_W } from "../../assembly/layout/page_table.js";
import { PAGE_SIZE, TASK_SIZE } from "../abi/address_space.js";
import { haveOneSite } from "../linker/area_link.js";
import { dropSources } from "./counted_source.js";
import type { Mm } from "./mm.js";
import { firstPage, pageCount, type VmArea } from "./vm_area.js";

/** Takes the areas out and leaves the pages. */
export function takeAreas(mm: Mm): readonly VmArea[] {
  const old = [...mm.areas];
  mm.replace(0, TASK_SIZE, []);
  return old;
}

/** Makes the pages of the old areas fit the areas that the space has now. */
export function reconcileAreas(mm: Mm, old: readonly VmArea[]): void {
  const moved: MovedPage[] = [];
  for (const area of old) {
    if (!isUnchanged(mm, area)) reconcilePages(mm, area, moved);
  }
  for (const { page, bytes, isWritable } of moved) {
    mm.core.pageBytes(page).set(bytes);
    mm.pages.mapAlways(page, mm.entryFor(page, isWritable));
  }
  dropSources(
    mm,
    old.map((area) => area.source),
  );
}

function isUnchanged(mm: Mm, old: VmArea): boolean {
  const now = mm.find(old.start);
  return (
    now !== undefined &&
    now.start <= old.start &&
    now.end >= old.end &&
    now.prot === old.prot &&
    objectOf(now, firstPage(old)) === objectOf(old, firstPage(old)) &&
    haveOneSite(now.link, old.link)
  );
}

function objectOf(area: VmArea, page: number): number {
  return (area.link?.objectBase ?? 0) + page - firstPage(area);
}

/** A page that is shown at another address now. */
interface MovedPage {
  readonly page: number;
  readonly bytes: Uint8Array;
  readonly isWritable: boolean;
}

/** Where an object of an old area is shown now; undefined: nowhere. */
function placeOf(mm: Mm, { link }: VmArea, object: number): number | undefined {
  if (link === undefined) return undefined;
  for (const area of mm.areas) {
    if (area.link === undefined || !haveOneSite(area.link, link)) continue;
    const index = object - area.link.objectBase;
    if (index >= 0 && index < pageCount(area)) return firstPage(area) + index;
  }
  return undefined;
}

function reconcilePages(mm: Mm, old: VmArea, moved: MovedPage[]): void {
  const { pages } = mm;
  for (const page of pages.present(firstPage(old), pageCount(old))) {
    const now = mm.find(page * PAGE_SIZE);
    const same =
      now !== undefined &&
      haveOneSite(now.link, old.link) &&
      objectOf(now, page) === objectOf(old, page);
    if (!same) {
      const object = objectOf(old, page);
      const place = placeOf(mm, old, object);
      if (place !== undefined) {
        const isWritable = (pages.entry(page) & PTE_W) !== 0;
        moved.push({ page: place, bytes: mm.core.pageBytes(page).slice(), isWritable });
      } else if (old.link?.isShared) old.link.remove(object, page, 1);
      pages.unmap(page, 1);
    }
    // A page that may not be written is a read copy, or its old area was read-only: the next write
    // asks the container, which knows.
    else pages.setFlags(page, mm.entryFor(page, (pages.entry(page) & PTE_W) !== 0));
  }
}

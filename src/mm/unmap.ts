// munmap: takes [start, start + length) out of the address space (munmap(2)).
//
// Areas that reach over an edge are split; their containers are told which pages are gone for good.
// A shared file mapping writes its dirty pages back first.

import { PAGE_MASK, PAGE_SHIFT, pageCeiling, TASK_SIZE } from "../abi/address_space.js";
import { Errno } from "../abi/errno.js";
import { dropSources } from "./counted_source.js";
import { type AnyMm, MOST_AREAS, NO_LAYOUT } from "./mm.js";
import { writeBack } from "./write_back.js";

/** Returns 0, -EINVAL (not on a page boundary, nothing, or not user space), -ENOMEM. */
export function unmap(mm: AnyMm, start: number, length: number): number {
  const end = start + pageCeiling(length);
  if (start & PAGE_MASK || length === 0 || end > TASK_SIZE) return -Errno.EINVAL;
  const areas = mm.overlapping(start, end);
  const first = areas[0];
  if (first === undefined) return 0;
  // A hole in the middle of one area makes two of it.
  if (first.start < start && first.end > end && mm.areas.length >= MOST_AREAS) {
    return -Errno.ENOMEM;
  }
  for (const area of areas) {
    const from = Math.max(start, area.start);
    const to = Math.min(end, area.end);
    writeBack(mm, area, from, to);
    const skipped = (from - area.start) >>> PAGE_SHIFT;
    const object = (area.link?.objectBase ?? 0) + skipped;
    area.link?.remove(object, from >>> PAGE_SHIFT, (to - from) >>> PAGE_SHIFT);
    mm.pages.unmap(from >>> PAGE_SHIFT, (to - from) >>> PAGE_SHIFT);
  }
  mm.replace(start, end, []);
  dropSources(
    mm,
    areas.map((area) => area.source),
  );
  return 0;
}

/** Takes everything out, as exec and exit do: the address space is as new afterwards. */
export function unmapAll(mm: AnyMm): void {
  for (const area of [...mm.areas]) {
    unmap(mm, area.start, area.end - area.start);
  }
  Object.assign(mm.layout, NO_LAYOUT);
}

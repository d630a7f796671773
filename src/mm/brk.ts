// brk: moves the end of the heap (brk(2)).
//
// The heap is one area, `[heap]`, from the layout's brkStart; the break itself need not lie on a
// page boundary. The call never fails with an error number: it answers the break that now holds,
// and the C library compares.

import { PAGE_SIZE, pageCeiling, TASK_SIZE } from "../abi/address_space.js";
import { MapFlag, MapType, Protection } from "../abi/mman.js";
import { isRoom, map } from "./map.js";
import type { AnyMm } from "./mm.js";
import { unmap } from "./unmap.js";
import { ZERO_SOURCE } from "./zero_source.js";

/** Sets the break to `wanted` if it can be; returns the break afterwards. */
export function setBreak(mm: AnyMm, wanted: number, limitBytes = TASK_SIZE): number {
  const { layout } = mm;
  if (wanted < layout.brkStart || wanted - layout.brkStart > limitBytes) return layout.brk;
  const from = pageCeiling(layout.brk);
  const to = pageCeiling(wanted);
  if (to < from && unmap(mm, to, from - to) < 0) return layout.brk;
  if (to > from && !grow(mm, from, to)) return layout.brk;
  layout.brk = wanted;
  return wanted;
}

function grow(mm: AnyMm, from: number, to: number): boolean {
  // A page stays free above the heap, so that it does not run into a mapping unnoticed.
  if (to > TASK_SIZE || !mm.mayMap(to - from) || !isRoom(mm, from, to + PAGE_SIZE)) return false;
  const below = from > mm.layout.brkStart ? mm.find(from - 1) : undefined;
  if (below?.link !== undefined && below.name === "[heap]") {
    // The heap belongs to a container: the same container supplies what is added.
    mm.replace(below.start, below.end, [{ ...below, end: to }]);
    return true;
  }
  const result = map(mm, {
    address: from,
    length: to - from,
    prot: Protection.PROT_READ | Protection.PROT_WRITE,
    flags: MapType.MAP_PRIVATE | MapFlag.MAP_ANONYMOUS | MapFlag.MAP_FIXED_NOREPLACE,
    source: ZERO_SOURCE,
    sourcePage: 0,
    name: "[heap]",
  });
  return result === from;
}

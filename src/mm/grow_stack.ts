// Areas that grow downwards (mmap(2), MAP_GROWSDOWN): the stack, and what a program maps like one.
//
// A fault in the hole below such an area makes it begin at that page, as long as it stays within
// the process's limit (Mm.stackLimit) and away from what lies below. A linked area goes on with its
// container: objects of areas that grow are numbered by page of the address space, so that there
// are numbers below the first (LinkedSpace.newLink).
//
// Where threads are on several nodes only their home grows an area, by its own faults or by those
// that a node sends home, and shows it to the others before the task goes on (Mm.publish).

import {
  MMAP_MIN_ADDRESS,
  PAGE_SHIFT,
  PAGE_SIZE,
  pageCeiling,
  pageFloor,
} from "../abi/address_space.js";
import type { AnyMm } from "./mm.js";
import { growsDown, isAccessible, type VmArea } from "./vm_area.js";

/** What stays free between such an area and a mapping below it (Linux's stack_guard_gap). */
export const STACK_GUARD_GAP = 256 * PAGE_SIZE;

/** What a spread area grows by at once: all nodes are shown each step, and waited for. */
const SPREAD_STEP = 32 * PAGE_SIZE;

/** The area that covers `address` now, which none did; undefined: it may not, or there is none. */
export function growStack(mm: AnyMm, address: number): VmArea | undefined {
  const { below, above } = mm.around(address);
  if (above === undefined || !growsDown(above)) return undefined;
  const page = pageFloor(address);
  const lowest = Math.max(pageCeiling(above.end - mm.stackLimit), roomAbove(below));
  if (page < lowest) return undefined;
  const step = mm.isSpread ? SPREAD_STEP : PAGE_SIZE;
  const start = Math.max(lowest, page + PAGE_SIZE - step);
  if (!mm.mayMap(above.start - start)) return undefined;
  const { link } = above;
  const pages = (above.start - start) >>> PAGE_SHIFT;
  const grown = { ...above, start, link: link?.split(link.objectBase - pages) };
  mm.replace(above.start, above.end, [grown]);
  return mm.find(address);
}

/** Down to where an area may grow above another. */
function roomAbove(below: VmArea | undefined): number {
  if (below === undefined) return MMAP_MIN_ADDRESS;
  const keepsAway = !growsDown(below) && isAccessible(below.prot);
  return below.end + (keepsAway ? STACK_GUARD_GAP : 0);
}

/** Where the room ends that others may take below an area. */
export function roomBelow(area: VmArea): number {
  return growsDown(area) ? area.start - STACK_GUARD_GAP : area.start;
}

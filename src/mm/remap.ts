// mremap: grows, shrinks or moves a mapping (mremap(2)).
//
// Resident pages of an area that moves are copied to their new place; in the window a page has a
// place of its own, so there is no entry to move. An area that belongs to a container shows the
// same objects at its new place, be their pages here or on other nodes (return_areas.ts does the
// same on those). What it grows by is another area: the container's next objects may be shown
// elsewhere.

import { PAGE_MASK, PAGE_SIZE, pageCeiling, TASK_SIZE } from "../abi/address_space.js";
import { Errno } from "../abi/errno.js";
import { RemapFlag } from "../abi/mman.js";
import { findRoom } from "./map.js";
import type { AnyMm } from "./mm.js";
import { unmap } from "./unmap.js";
import { firstPage, isOneMapping, pageCount, slice, type VmArea } from "./vm_area.js";

/** The bits of an entry that are not the frame number. */
const ENTRY_FLAGS = 0xfff;

/** Areas, or parts of them, one behind the other. */
type Parts = readonly [VmArea, ...VmArea[]];

/** Returns the new address, or -EINVAL, -EFAULT (a hole), -ENOMEM. */
export function remap(
  mm: AnyMm,
  address: number,
  oldLength: number,
  newLength: number,
  flags: number,
  target: number,
): number {
  const from = pageCeiling(oldLength);
  const to = pageCeiling(newLength);
  if (!validFlags(flags) || address & PAGE_MASK || to === 0 || from === 0) return -Errno.EINVAL;
  const areas = mappingOf(mm, address, address + from);
  if (areas === undefined) return -Errno.EFAULT;
  if (flags & RemapFlag.MREMAP_FIXED) {
    const overlaps = target < address + from && address < target + to;
    if (target & PAGE_MASK || target + to > TASK_SIZE || overlaps) return -Errno.EINVAL;
    const result = unmap(mm, target, to);
    return result < 0 ? result : move(mm, areas, address, to, target);
  }
  if (to <= from) {
    if (to < from) unmap(mm, address + to, from - to);
    return address;
  }
  if (!mm.mayMap(to - from)) return -Errno.ENOMEM;
  if (growsInPlace(mm, areas, address, to)) return address;
  if (!(flags & RemapFlag.MREMAP_MAYMOVE)) return -Errno.ENOMEM;
  const room = findRoom(mm, to);
  return room < 0 ? room : move(mm, areas, address, to, room);
}

function validFlags(flags: number): boolean {
  const known = RemapFlag.MREMAP_MAYMOVE | RemapFlag.MREMAP_FIXED;
  if (flags & ~known) return false;
  return !(flags & RemapFlag.MREMAP_FIXED) || (flags & RemapFlag.MREMAP_MAYMOVE) !== 0;
}

/** The parts of [start, end), one mapping for the program; undefined when it is none. */
function mappingOf(mm: AnyMm, start: number, end: number): Parts | undefined {
  const areas = mm.overlapping(start, end);
  const parts = areas.map((area) => {
    return slice(area, Math.max(start, area.start), Math.min(end, area.end));
  });
  const [first] = parts;
  if (first?.start !== start || parts.at(-1)?.end !== end) return undefined;
  const isOne = parts.every((part, at) => at === 0 || isOneMapping(parts[at - 1] as VmArea, part));
  return isOne ? [first, ...parts.slice(1)] : undefined;
}

function growsInPlace(mm: AnyMm, parts: Parts, address: number, to: number): boolean {
  const from = (parts.at(-1) as VmArea).end;
  const end = address + to;
  const last = mm.find(from - 1) as VmArea;
  if (from !== last.end || end > TASK_SIZE) return false;
  if (mm.overlapping(from, end).length > 0) return false;
  extend(mm, last, end);
  return true;
}

/** Maps what follows on an area, up to `end`. */
function extend(mm: AnyMm, area: VmArea, end: number): void {
  if (end === area.end) return;
  const whole = { ...area, end };
  if (area.link === undefined || area.link.isShared) {
    mm.replace(area.start, area.end, [whole]);
    return;
  }
  const more: VmArea = { ...slice(whole, area.end, end), link: undefined };
  mm.insert({ ...more, link: mm.onNewArea?.(more) });
}

/** Moves a mapping, or its first `to` bytes, to a place that is free. */
function move(mm: AnyMm, parts: Parts, address: number, to: number, target: number): number {
  const end = (parts.at(-1) as VmArea).end;
  if (address + to < end) unmap(mm, address + to, end - address - to);
  let last: VmArea | undefined;
  for (const part of parts) {
    if (part.start >= address + to) break;
    const kept = slice(part, part.start, Math.min(part.end, address + to));
    last = moveArea(mm, kept, target - address);
  }
  if (last) extend(mm, last, target + to);
  if (address === mm.layout.vdso) mm.layout.vdso = target;
  return target;
}

function moveArea(mm: AnyMm, area: VmArea, bytes: number): VmArea {
  const count = pageCount(area);
  const present = [...mm.pages.present(firstPage(area), count)];
  const delta = bytes / PAGE_SIZE;
  const moved: VmArea = { ...area, start: area.start + bytes, end: area.end + bytes };
  mm.replace(area.start, area.end, []);
  mm.insert(moved);
  for (const page of present) {
    const flags = mm.pages.entry(page) & ENTRY_FLAGS;
    mm.core.pageBytes(page + delta).set(mm.core.pageBytes(page));
    // The frame of the old place is given back first: moving needs no frame more.
    mm.pages.unmap(page, 1);
    mm.pages.map(page + delta, flags);
  }
  mm.pages.stored?.move(firstPage(area), count, delta);
  return moved;
}

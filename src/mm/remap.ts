// mremap: grows, shrinks or moves a mapping (mremap(2)).
//
// Resident pages of an area that moves are copied to their new place; in the window a page has a
// place of its own, so there is no entry to move. An area that belongs to a container grows and
// shrinks in place but does not move: its container's pages may be on other nodes. It gets -ENOMEM,
// as when there is no room, and the C library's realloc copies by itself.

import { PTE_A, PTE_D } from "../../assembly/layout/page_table.js";
import { PAGE_MASK, PAGE_SHIFT, pageCeiling, TASK_SIZE } from "../abi/address_space.js";
import { Errno } from "../abi/errno.js";
import { RemapFlag } from "../abi/mman.js";
import { findRoom } from "./map.js";
import { type AnyMm, entryFlagsOf } from "./mm.js";
import { unmap } from "./unmap.js";
import { slice, type VmArea } from "./vm_area.js";

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
  const area = mm.find(address);
  if (area === undefined || address + from > area.end) return -Errno.EFAULT;
  if (flags & RemapFlag.MREMAP_FIXED) {
    const overlaps = target < address + from && address < target + to;
    if (target & PAGE_MASK || target + to > TASK_SIZE || overlaps) return -Errno.EINVAL;
    const result = unmap(mm, target, to);
    return result < 0 ? result : move(mm, area, address, from, to, target);
  }
  if (to <= from) {
    if (to < from) unmap(mm, address + to, from - to);
    return address;
  }
  if (!mm.mayMap(to - from)) return -Errno.ENOMEM;
  if (growsInPlace(mm, area, address, from, to)) return address;
  if (!(flags & RemapFlag.MREMAP_MAYMOVE)) return -Errno.ENOMEM;
  const room = findRoom(mm, to);
  return room < 0 ? room : move(mm, area, address, from, to, room);
}

function validFlags(flags: number): boolean {
  const known = RemapFlag.MREMAP_MAYMOVE | RemapFlag.MREMAP_FIXED;
  if (flags & ~known) return false;
  return !(flags & RemapFlag.MREMAP_FIXED) || (flags & RemapFlag.MREMAP_MAYMOVE) !== 0;
}

function growsInPlace(mm: AnyMm, area: VmArea, address: number, from: number, to: number): boolean {
  const end = address + to;
  if (address + from !== area.end || end > TASK_SIZE) return false;
  if (mm.overlapping(area.end, end).length > 0) return false;
  mm.replace(area.start, area.end, [{ ...area, end }]);
  return true;
}

function move(
  mm: AnyMm,
  area: VmArea,
  address: number,
  from: number,
  to: number,
  target: number,
): number {
  if (area.link !== undefined) return -Errno.ENOMEM;
  const kept = Math.min(from, to);
  const old = slice(area, address, address + kept);
  const moved: VmArea = { ...old, start: target, end: target + to };
  const present = [...mm.pages.present(address >>> PAGE_SHIFT, kept >>> PAGE_SHIFT)];
  const delta = (target - address) / (1 << PAGE_SHIFT);
  mm.insert(moved);
  for (const page of present) {
    const dirty = mm.pages.entry(page) & (PTE_A | PTE_D);
    mm.core.pageBytes(page + delta).set(mm.core.pageBytes(page));
    // The frame of the old place is given back first: moving needs no frame more.
    mm.pages.unmap(page, 1);
    mm.pages.map(page + delta, entryFlagsOf(moved, true) | dirty);
  }
  mm.pages.stored?.move(address >>> PAGE_SHIFT, kept >>> PAGE_SHIFT, delta);
  unmap(mm, address, from);
  if (address === mm.layout.vdso) mm.layout.vdso = target;
  return target;
}

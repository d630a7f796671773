// mmap: finds room and makes an area (mmap(2)).
//
// Nothing is filled here; pages come with their first fault. Addresses are placed downwards from
// the layout's mmapBase, as Linux does, without randomisation, so that a run repeats exactly.
//
// Overcommit follows Linux's heuristic: a private writable mapping that is larger than the node's
// whole memory is refused (ENOMEM), anything smaller is promised and may fail later, at a fault.

import {
  MMAP_MIN_ADDRESS,
  PAGE_MASK,
  PAGE_SHIFT,
  pageCeiling,
  TASK_SIZE,
} from "../abi/address_space.js";
import { Errno } from "../abi/errno.js";
import { MapFlag } from "../abi/mman.js";
import type { AreaLink, PageSource } from "../linker/area_link.js";
import { holdSource } from "./counted_source.js";
import { roomBelow, STACK_GUARD_GAP } from "./grow_stack.js";
import { type AnyMm, MOST_AREAS } from "./mm.js";
import { unmap } from "./unmap.js";
import { isWritable, type VmArea } from "./vm_area.js";

export interface MapRequest {
  /** Wanted address: a hint, or binding with MAP_FIXED. */
  readonly address: number;
  /** Bytes; rounded up to whole pages. */
  readonly length: number;
  readonly prot: number;
  readonly flags: number;
  readonly source: PageSource;
  readonly sourcePage: number;
  readonly name?: string;
  /** Called when the room is found: what a shared area is linked with. */
  readonly link?: (() => AreaLink | undefined) | undefined;
}

/** Flags that an area keeps. */
const KEPT =
  0x0f | MapFlag.MAP_ANONYMOUS | MapFlag.MAP_GROWSDOWN | MapFlag.MAP_STACK | MapFlag.MAP_NORESERVE;

/** Makes a mapping. Returns its address, or -EINVAL, -ENOMEM, -EEXIST, -EPERM. */
export function map(mm: AnyMm, request: MapRequest): number {
  const length = pageCeiling(request.length);
  if (request.length === 0) return -Errno.EINVAL;
  if (length > TASK_SIZE) return -Errno.ENOMEM;
  if (mm.areas.length >= MOST_AREAS || overcommits(mm, request, length)) return -Errno.ENOMEM;
  const start = choose(mm, request, length);
  if (start < 0) return start;
  if (request.flags & MapFlag.MAP_FIXED) {
    const result = unmap(mm, start, length);
    if (result < 0) return result;
  }
  const area: VmArea = {
    start,
    end: start + length,
    prot: request.prot & 7,
    flags: request.flags & KEPT,
    source: request.source,
    sourcePage: request.sourcePage,
    link: undefined,
    name: request.name ?? "",
  };
  holdSource(mm, area.source);
  const link = request.link?.() ?? mm.onNewArea?.(area);
  mm.insert(link === undefined ? area : { ...area, link });
  return start;
}

function overcommits(mm: AnyMm, request: MapRequest, length: number): boolean {
  if (request.flags & MapFlag.MAP_NORESERVE || !isWritable(request.prot)) return false;
  return length >>> PAGE_SHIFT > mm.pages.frames.reachable;
}

function choose(mm: AnyMm, request: MapRequest, length: number): number {
  const { address, flags } = request;
  if (flags & (MapFlag.MAP_FIXED | MapFlag.MAP_FIXED_NOREPLACE)) {
    if (address & PAGE_MASK) return -Errno.EINVAL;
    if (address + length > TASK_SIZE) return -Errno.ENOMEM;
    if (address < MMAP_MIN_ADDRESS) return -Errno.EPERM;
    const free = mm.overlapping(address, address + length).length === 0;
    return flags & MapFlag.MAP_FIXED || free ? address : -Errno.EEXIST;
  }
  const hint = pageCeiling(address);
  if (hint >= MMAP_MIN_ADDRESS && hint + length <= TASK_SIZE) {
    if (isRoom(mm, hint, hint + length)) return hint;
  }
  return findRoom(mm, length);
}

/** Whether nothing lies in [start, end), nor may grow into it. */
export function isRoom(mm: AnyMm, start: number, end: number): boolean {
  const near = mm.overlapping(start, end + STACK_GUARD_GAP);
  return near.every((area) => roomBelow(area) >= end);
}

/** The highest hole of `length` bytes below mmapBase, else the lowest above it; -ENOMEM. */
export function findRoom(mm: AnyMm, length: number): number {
  let ceiling = mm.layout.mmapBase;
  const below = mm.areas.filter((area) => area.start < ceiling);
  for (const area of below.reverse()) {
    if (ceiling - area.end >= length) return ceiling - length;
    ceiling = Math.min(ceiling, roomBelow(area));
  }
  if (ceiling - MMAP_MIN_ADDRESS >= length) return ceiling - length;
  return findRoomAbove(mm, length);
}

function findRoomAbove(mm: AnyMm, length: number): number {
  let floor = mm.layout.mmapBase;
  for (const area of mm.overlapping(floor, TASK_SIZE)) {
    if (roomBelow(area) - floor >= length) return floor;
    floor = area.end;
  }
  return mm.layout.stackTop - floor >= length ? floor : -Errno.ENOMEM;
}

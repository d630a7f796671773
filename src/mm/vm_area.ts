// One segment of an address space (Linux's vm_area_struct): addresses, protection, where its pages
// come from, and the container that it is linked with, if any.
//
// Pages of an area are counted in three ways, which are kept apart by name:
//   page number      guest address / 4096
//   page of the area counted from the area's start
//   page of the source  `sourcePage` + page of the area (a file's page, mostly)

import { PAGE_SHIFT } from "../abi/address_space.js";
import { MAP_TYPE, MapFlag, MapType, Protection } from "../abi/mman.js";
import { type AreaLink, haveOneSite, type PageSource } from "../linker/area_link.js";

export interface VmArea {
  /** First address; a multiple of the page size. */
  readonly start: number;
  /** First address behind it. */
  readonly end: number;
  /** PROT_* bits. */
  readonly prot: number;
  /** MAP_* bits: the sharing type, MAP_ANONYMOUS, MAP_GROWSDOWN, MAP_STACK, MAP_NORESERVE. */
  readonly flags: number;
  readonly source: PageSource;
  /** The source's page that the area's first page shows. */
  readonly sourcePage: number;
  /** The container that supplies the pages; undefined while the area is this node's alone. */
  readonly link: AreaLink | undefined;
  /** What /proc/pid/maps calls it: a path, `[heap]`, `[stack]`, or nothing. */
  readonly name: string;
}

export function firstPage(area: VmArea): number {
  return area.start >>> PAGE_SHIFT;
}

export function pageCount(area: VmArea): number {
  return (area.end - area.start) >>> PAGE_SHIFT;
}

/** i386 has no right to read of its own: what may be written or executed may be read. */
export function isAccessible(prot: number): boolean {
  return (prot & (Protection.PROT_READ | Protection.PROT_WRITE | Protection.PROT_EXEC)) !== 0;
}

export function isWritable(prot: number): boolean {
  return (prot & Protection.PROT_WRITE) !== 0;
}

export function isShared(area: VmArea): boolean {
  return (area.flags & MAP_TYPE) !== MapType.MAP_PRIVATE;
}

/** Whether a fault just below an area makes it begin there. */
export function growsDown(area: VmArea): boolean {
  return (area.flags & MapFlag.MAP_GROWSDOWN) !== 0;
}

/** The part of an area that lies in [start, end), which must lie in the area. */
export function slice(area: VmArea, start: number, end: number): VmArea {
  const skipped = (start - area.start) >>> PAGE_SHIFT;
  const { link } = area;
  return {
    ...area,
    start,
    end,
    sourcePage: area.sourcePage + skipped,
    link: link && skipped > 0 ? link.split(link.objectBase + skipped) : link,
  };
}

/** Whether `right`, which begins where `left` ends, is merely its continuation. */
export function continues(left: VmArea, right: VmArea): boolean {
  return isOneMapping(left, right) && continuesLink(left, right);
}

/** The same for a program, which cannot tell which container a page belongs to. */
export function isOneMapping(left: VmArea, right: VmArea): boolean {
  return (
    left.end === right.start &&
    left.prot === right.prot &&
    left.flags === right.flags &&
    left.source === right.source &&
    left.name === right.name &&
    continuesSource(left, right)
  );
}

function continuesSource(left: VmArea, right: VmArea): boolean {
  // Zeros look the same everywhere; a file's pages must go on.
  return left.source.kind === "memory" || left.sourcePage + pageCount(left) === right.sourcePage;
}

function continuesLink(left: VmArea, right: VmArea): boolean {
  if (left.link === undefined || right.link === undefined) return left.link === right.link;
  return (
    haveOneSite(left.link, right.link) &&
    left.link.objectBase + pageCount(left) === right.link.objectBase
  );
}

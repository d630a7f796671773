// An address space (Linux's mm_struct): its areas in order of address, over one core.
//
// The operations stand in files of their own and work on this class: map, unmap, protect, brk,
// remap, fault, user_memory. This class keeps the invariants:
//
//   areas are sorted, do not overlap, are whole pages, lie in [0, TASK_SIZE)
//   a page is present in the page map only if an area covers it
//   two neighbours that could be one area are one area
//
// An Mm belongs to one node. Tasks that share it (threads) share the object. What a migration
// carries of it is said in mm_state.ts.

import { MMAP_BASE, PAGE_SHIFT, TASK_SIZE } from "../abi/address_space.js";
import type { AreaLink, WaitKey } from "../linker/area_link.js";
import type { Core } from "../machine/core.js";
import type { Frames } from "./frames.js";
import { entryFlags, PageMap, type PageTables } from "./page_map.js";
import { continues, isAccessible, isWritable, slice, type VmArea } from "./vm_area.js";

/** Where the parts of a program lie; exec sets it, /proc and brk read it. */
export interface MmLayout {
  /** First address of the heap, and the current end of it (not rounded). */
  brkStart: number;
  brk: number;
  /** Mappings that choose no address are placed downwards from here. */
  mmapBase: number;
  stackTop: number;
  /** The page through which programs call the kernel; 0 where the system gives none. */
  vdso: number;
  codeStart: number;
  codeEnd: number;
  dataStart: number;
  dataEnd: number;
  argStart: number;
  argEnd: number;
  envStart: number;
  envEnd: number;
}

/** An entry of the local descriptor table that modify_ldt has set. */
export interface LocalDescriptor {
  readonly base: number;
  /** Last valid offset. */
  readonly limit: number;
  /** SEGMENT_* bits of the core. */
  readonly attributes: number;
}

/** Faults of one address space on this node, by how they were answered. */
export interface FaultCounts {
  /** Filled with zeros here. */
  zero: number;
  /** Filled from a file. */
  file: number;
  /** Answered by a container. */
  link: number;
  /** The entry was already right when the fault was looked at. */
  spurious: number;
}

/** Linux's vm.max_map_count. */
export const MOST_AREAS = 65_530;

export const NO_LAYOUT: Readonly<MmLayout> = {
  brkStart: 0,
  brk: 0,
  mmapBase: MMAP_BASE,
  stackTop: TASK_SIZE,
  vdso: 0,
  codeStart: 0,
  codeEnd: 0,
  dataStart: 0,
  dataEnd: 0,
  argStart: 0,
  argEnd: 0,
  envStart: 0,
  envEnd: 0,
};

export class Mm<C extends PageTables = Core> {
  readonly core: C;
  readonly pages: PageMap;
  readonly layout: MmLayout = { ...NO_LAYOUT };
  /** Tasks on this node that share the address space. */
  users = 1;
  /** The local descriptor table by entry; the kernel writes it to the core. */
  readonly localDescriptors = new Map<number, LocalDescriptor>();
  readonly faults: FaultCounts = { zero: 0, file: 0, link: 0, spurious: 0 };
  /** Called for an area that has just been made: an address space that is shared links it. */
  onNewArea: ((area: VmArea) => AreaLink | undefined) | undefined;
  /**
   * Set while threads of other nodes use the address space: makes their nodes take the areas as
   * they are now. The key is woken when they have; undefined: they have already.
   */
  publish: (() => WaitKey | undefined) | undefined;
  /** A task that waited for a page by this key has run with it: other nodes may have it. */
  accessed: ((key: WaitKey) => void) | undefined;
  /** Tasks of several nodes use it now: what is only read is not taken from the others. */
  isSpread = false;
  /** Bytes up to which an area that grows downwards may grow; that of the task last loaded. */
  stackLimit = 0;
  /** Bytes that all areas may have together (RLIMIT_AS); also that task's. */
  spaceLimit = Number.POSITIVE_INFINITY;
  /** Counts the changes of the areas and of the local descriptors. */
  version = 0;
  /** Its process is being ended: pages that it still needs may take more frames than there are. */
  isEnding = false;
  #areas: VmArea[] = [];
  #last: VmArea | undefined;

  constructor(core: C, frames: Frames) {
    this.core = core;
    this.pages = new PageMap(core, frames);
  }

  /** The areas in order of address. */
  get areas(): readonly VmArea[] {
    return this.#areas;
  }

  /** Bytes that are mapped, present or not. */
  /** Whether so many bytes more may be mapped. */
  mayMap(sizeBytes: number): boolean {
    return (
      this.spaceLimit === Number.POSITIVE_INFINITY ||
      this.mappedBytes + sizeBytes <= this.spaceLimit
    );
  }

  get mappedBytes(): number {
    return this.#areas.reduce((sum, area) => sum + (area.end - area.start), 0);
  }

  /** The area that covers an address; undefined for a hole. */
  find(address: number): VmArea | undefined {
    const last = this.#last;
    if (last !== undefined && address >= last.start && address < last.end) return last;
    const area = this.#areas[this.#firstEndingAfter(address)];
    if (area === undefined || address < area.start) return undefined;
    this.#last = area;
    return area;
  }

  /** The next areas below and above an address that none covers. */
  around(address: number): { below: VmArea | undefined; above: VmArea | undefined } {
    const at = this.#firstEndingAfter(address);
    return { below: this.#areas[at - 1], above: this.#areas[at] };
  }

  /** The areas that touch [start, end), whole. */
  overlapping(start: number, end: number): VmArea[] {
    const found: VmArea[] = [];
    for (let i = this.#firstEndingAfter(start); i < this.#areas.length; i += 1) {
      const area = this.#areas[i] as VmArea;
      if (area.start >= end) break;
      found.push(area);
    }
    return found;
  }

  /** Whether every page of [start, end) lies in an area. */
  covers(start: number, end: number): boolean {
    let at = start;
    for (const area of this.overlapping(start, end)) {
      if (area.start > at) return false;
      at = area.end;
    }
    return at >= end;
  }

  /** Puts an area into a hole, and merges it with its neighbours where it continues them. */
  insert(area: VmArea): void {
    this.replace(area.start, area.end, [area]);
  }

  /**
   * Puts `parts` in place of everything in [start, end); areas that reach over an edge are split.
   * Only the list changes: entries and containers are the caller's business.
   */
  replace(start: number, end: number, parts: readonly VmArea[]): void {
    const from = this.#firstEndingAfter(start);
    let to = from;
    while (to < this.#areas.length && (this.#areas[to] as VmArea).start < end) to += 1;
    const middle = [...parts];
    const first = this.#areas[from];
    if (first !== undefined && from < to && first.start < start) {
      middle.unshift(slice(first, first.start, start));
    }
    const last = this.#areas[to - 1];
    if (last !== undefined && from < to && last.end > end) middle.push(slice(last, end, last.end));
    const left = from > 0 ? from - 1 : from;
    const right = Math.min(to + 1, this.#areas.length);
    const around = [...this.#areas.slice(left, from), ...middle, ...this.#areas.slice(to, right)];
    this.#areas.splice(left, right - left, ...merged(around));
    this.#last = undefined;
    this.version += 1;
  }

  /** Replaces one area by another of the same addresses: a link or a name has come or gone. */
  substitute(old: VmArea, area: VmArea): void {
    const at = this.#areas.indexOf(old);
    if (at < 0 || old.start !== area.start || old.end !== area.end) {
      throw new Error(`no such area at 0x${old.start.toString(16)}`);
    }
    this.#areas[at] = area;
    this.#last = undefined;
    this.version += 1;
  }

  /**
   * The entry that a page may have now, from its area: whoever brings a page in later (a linker)
   * uses this, for the area may have changed meanwhile. 0: no area any more, drop the page.
   * `writable`: the copy may be written (not a read copy).
   */
  entryFor(page: number, writable: boolean): number {
    const area = this.find(page * (1 << PAGE_SHIFT));
    return area === undefined ? 0 : entryFlagsOf(area, writable);
  }

  /** Index of the first area that ends behind `address`. */
  #firstEndingAfter(address: number): number {
    let low = 0;
    let high = this.#areas.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#areas[middle] as VmArea).end > address) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** Any address space, whatever its core is made of: what the operations need. */
export type AnyMm = Mm<PageTables>;

/** Flags of the entry of a page of this area. */
export function entryFlagsOf(area: VmArea, writable: boolean): number {
  const mayWrite = writable && isWritable(area.prot);
  return entryFlags(isAccessible(area.prot), mayWrite, area.link !== undefined);
}

function merged(areas: readonly VmArea[]): VmArea[] {
  const result: VmArea[] = [];
  for (const area of areas) {
    const previous = result.at(-1);
    if (previous !== undefined && continues(previous, area)) {
      result[result.length - 1] = { ...previous, end: area.end };
    } else {
      result.push(area);
    }
  }
  return result;
}

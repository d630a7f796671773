// The pages of one address space that are present on this node: page-table entries and frames
// together.
//
// Everything that makes a page present or absent goes through here (the fault path, munmap, the
// linkers that receive a page from another node), so that
//
//   an entry has PTE_P  <=>  one of the node's frames is taken for it  <=>  `resident` counts it
//
// An area without any access keeps its resident pages: their entries have PTE_P but not PTE_U,
// which refuses every user access and loses nothing (mprotect(PROT_NONE) and back).

import {
  PTE_A,
  PTE_CODE,
  PTE_D,
  PTE_LINKED,
  PTE_P,
  PTE_U,
  PTE_W,
} from "../../assembly/layout/page_table.js";
import type { Core } from "../machine/core.js";
import type { Frames } from "./frames.js";
import type { PagePlaces, StoredPages } from "./stored_pages.js";

/** The part of a core that concerns memory. */
export type PageTables = Pick<
  Core,
  "bytes" | "view" | "pte" | "setPtes" | "zeroPages" | "pageBytes" | "dropCode"
>;

/** The bits of an entry that are not the frame number. */
const ENTRY_FLAGS = 0xfff;

/**
 * What an incremental checkpoint builds on. A page of it that is still stored, or present without
 * PTE_D, is as it is in the image: its dirty bit was cleared when the image was made.
 */
export interface SavedPages {
  readonly identity: string;
  readonly checksum: number;
  readonly pages: PagePlaces;
}

export class PageMap {
  readonly tables: PageTables;
  readonly frames: Frames;
  /** Content that still lies in a checkpoint image; undefined for what was not restarted. */
  stored: StoredPages | undefined;
  /** The last checkpoint of this address space; undefined when there was none. */
  saved: SavedPages | undefined;
  #resident = 0;

  constructor(tables: PageTables, frames: Frames) {
    this.tables = tables;
    this.frames = frames;
  }

  /** Pages that are present here. */
  get resident(): number {
    return this.#resident;
  }

  /** The entry of a page, PTE_* bits and frame number. */
  entry(page: number): number {
    return this.tables.pte(page);
  }

  isPresent(page: number): boolean {
    return (this.tables.pte(page) & PTE_P) !== 0;
  }

  /** The core has decoded or translated code from the page. */
  holdsCode(page: number): boolean {
    return (this.tables.pte(page) & PTE_CODE) !== 0;
  }

  /**
   * Makes a page present with `flags` (PTE_*, PTE_P is added), or changes the flags of one that is.
   * The bytes are the caller's business: fill them before. False: the node has no frame left, and
   * nothing was changed.
   */
  map(page: number, flags: number): boolean {
    if (!this.isPresent(page)) {
      if (!this.frames.take()) return false;
      this.#resident += 1;
    }
    this.tables.setPtes(page, 1, (flags & ~PTE_CODE) | PTE_P);
    return true;
  }

  /** The same for `count` pages that come with content: they are dirty. */
  mapWritten(page: number, flags: number, count: number): boolean {
    return this.mapMany(page, flags | PTE_A | PTE_D, count);
  }

  /** The same for `count` pages of one area: all of them, or none. */
  mapMany(page: number, flags: number, count: number): boolean {
    let absent = 0;
    for (let at = page; at < page + count; at += 1) if (!this.isPresent(at)) absent += 1;
    if (!this.frames.take(absent)) return false;
    this.#resident += absent;
    this.tables.setPtes(page, count, (flags & ~PTE_CODE) | PTE_P);
    return true;
  }

  /**
   * The same for a page that has arrived from another node and must not be lost: when no frame is
   * left the node overdraws its memory. Whoever asks for pages looks for room first, so this is
   * rare.
   */
  mapAlways(page: number, flags: number): void {
    if (!this.isPresent(page)) {
      this.frames.overdraw();
      this.#resident += 1;
    }
    this.tables.setPtes(page, 1, (flags & ~PTE_CODE) | PTE_P);
  }

  /** Makes pages absent and gives their frames back; the bytes are worthless from now on. */
  unmap(page: number, count: number): void {
    let freed = 0;
    for (let at = page; at < page + count; at += 1) {
      if (this.isPresent(at)) freed += 1;
    }
    if (freed > 0 || count === 1) this.tables.setPtes(page, count, 0);
    this.#resident -= freed;
    this.frames.release(freed);
    this.stored?.forget(page, count);
    // What is unmapped and mapped again is another page than the one that was saved.
    this.saved?.pages.delete(page, count);
  }

  /** Replaces the flags of a present page; its frame and content stay. */
  setFlags(page: number, flags: number): void {
    const entry = this.tables.pte(page);
    if ((entry & PTE_P) === 0) throw new Error(`page 0x${page.toString(16)} is not present`);
    this.tables.setPtes(page, 1, (flags & ~PTE_CODE) | PTE_P);
  }

  /** The kernel is about to write a present page: it becomes dirty, code from it is forgotten. */
  touch(page: number): void {
    const entry = this.tables.pte(page);
    if (entry & PTE_CODE) this.tables.dropCode(page);
    if (!(entry & PTE_D)) {
      this.tables.setPtes(page, 1, (entry & ENTRY_FLAGS & ~PTE_CODE) | PTE_A | PTE_D);
    }
  }

  /** Whether a page, present or stored, is as it is in the last checkpoint image. */
  isAsSaved(page: number): boolean {
    if (this.saved?.pages.get(page) === undefined) return false;
    return !this.isPresent(page) || (this.tables.pte(page) & PTE_D) === 0;
  }

  /** An image of these pages has been made: from now on their dirty bits say what differs. */
  beginSaved(saved: SavedPages): void {
    for (const page of saved.pages.pages()) {
      const entry = this.tables.pte(page);
      if (entry & PTE_D) this.setFlags(page, entry & ENTRY_FLAGS & ~PTE_D);
    }
    this.saved = saved;
  }

  /** The pages in [page, page + count) that are present, in order. */
  *present(page: number, count: number): Generator<number> {
    for (let at = page; at < page + count; at += 1) {
      if (this.isPresent(at)) yield at;
    }
  }
}

/** Whether somebody has written the page of an entry since it was made present. */
export function isWritten(entry: number): boolean {
  return (entry & PTE_D) !== 0;
}

/** The entry flags for an area's protection; `writable` is false for a page held as a read copy. */
export function entryFlags(accessible: boolean, writable: boolean, linked: boolean): number {
  return PTE_P | (accessible ? PTE_U : 0) | (writable ? PTE_W : 0) | (linked ? PTE_LINKED : 0);
}

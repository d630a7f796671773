// Pages of an address space that still lie in a checkpoint image: a restarted process starts
// without
// any, and each is read when it is first touched.
//
//   a page of an area is   present here, or stored in an image, or not touched yet (its source has
//   it)
//
// A stored page is content, as a present one is: unmapping forgets it, fork copies the knowledge of
// it, mremap moves it. Who must have the pages themselves (a migration) calls `bringStored` first.

import { PAGE_SIZE, TASK_SIZE } from "../abi/address_space.js";
import { type AnyMm, entryFlagsOf } from "./mm.js";

/** Where the bytes are. */
export interface PageStore {
  /** Fills `into`; what is wrong with the store, in one sentence for the user. */
  read(place: number, into: Uint8Array): string | undefined;
}

/** A number for each page of an address space that has one. A table, for there are many. */
export class PagePlaces {
  /** Place + 1; 0: none. */
  readonly #table: Int32Array;
  #size = 0;

  constructor(from?: PagePlaces) {
    this.#table = from ? from.#table.slice() : new Int32Array(TASK_SIZE / PAGE_SIZE);
    this.#size = from?.size ?? 0;
  }

  get size(): number {
    return this.#size;
  }

  get(page: number): number | undefined {
    const entry = this.#table[page] as number;
    return entry === 0 ? undefined : entry - 1;
  }

  set(page: number, place: number): void {
    if (this.#table[page] === 0) this.#size += 1;
    this.#table[page] = place + 1;
  }

  delete(page: number, count: number): void {
    if (this.#size === 0) return;
    for (let at = page; at < page + count; at += 1) {
      if (this.#table[at] === 0) continue;
      this.#table[at] = 0;
      this.#size -= 1;
    }
  }

  /** The pages that have a place, in order. */
  pages(): number[] {
    const found: number[] = [];
    const { length } = this.#table;
    for (let page = 0; page < length && found.length < this.#size; page += 1) {
      if (this.#table[page] !== 0) found.push(page);
    }
    return found;
  }
}

export class StoredPages {
  readonly #store: PageStore;
  /** By page number, the place in the store. */
  readonly #places: PagePlaces;

  constructor(store: PageStore, places: PagePlaces) {
    this.#store = store;
    this.#places = places;
  }

  get size(): number {
    return this.#places.size;
  }

  /** The page numbers, in order. */
  get pages(): number[] {
    return this.#places.pages();
  }

  has(page: number): boolean {
    return this.#places.get(page) !== undefined;
  }

  /** Fills `into` with a page that is stored; what is wrong, in one sentence. */
  read(page: number, into: Uint8Array): string | undefined {
    const place = this.#places.get(page);
    if (place === undefined) throw new Error(`page 0x${page.toString(16)} is not stored`);
    return this.#store.read(place, into);
  }

  /** These pages are present now, or gone. */
  forget(page: number, count: number): void {
    this.#places.delete(page, count);
  }

  /** The same pages at other addresses. */
  move(page: number, count: number, delta: number): void {
    for (let at = page; at < page + count; at += 1) {
      const place = this.#places.get(at);
      if (place === undefined) continue;
      this.#places.delete(at, 1);
      this.#places.set(at + delta, place);
    }
  }

  copy(): StoredPages {
    return new StoredPages(this.#store, new PagePlaces(this.#places));
  }
}

/** Reads all stored pages of an address space. What prevents it, in one sentence. */
export function bringStored(mm: AnyMm): string | undefined {
  const { pages, core } = mm;
  const { stored } = pages;
  if (!stored) return undefined;
  for (const page of stored.pages) {
    const area = mm.find(page * PAGE_SIZE);
    if (!area) throw new Error(`page 0x${page.toString(16)} is stored outside every area`);
    if (pages.frames.free === 0) {
      return `no page frame is left for the ${stored.size} pages that lie in its checkpoint image`;
    }
    const damage = stored.read(page, core.pageBytes(page));
    if (damage !== undefined) return damage;
    pages.mapAlways(page, entryFlagsOf(area, true));
    stored.forget(page, 1);
  }
  return undefined;
}

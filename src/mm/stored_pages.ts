// Pages of an address space that still lie in a checkpoint image: a restarted process starts
// without any, and each is read when it is first touched.
//
//   a page of an area is   present here, or stored in an image, or not touched yet (its source has it)
//
// A stored page is content, as a present one is: unmapping forgets it, fork copies the knowledge of
// it, mremap moves it. Who must have the pages themselves (a migration) calls `bringStored` first.

import { type AnyMm, entryFlagsOf } from "./mm.js";

/** Where the bytes are. */
export interface PageStore {
  /** Fills `into`; what is wrong with the store, in one sentence for the user. */
  read(place: number, into: Uint8Array): string | undefined;
}

export class StoredPages {
  readonly #store: PageStore;
  /** By page number, the place in the store. */
  readonly #places: Map<number, number>;

  constructor(store: PageStore, places: Map<number, number>) {
    this.#store = store;
    this.#places = places;
  }

  get size(): number {
    return this.#places.size;
  }

  /** The page numbers, in no order. */
  get pages(): number[] {
    return [...this.#places.keys()];
  }

  has(page: number): boolean {
    return this.#places.has(page);
  }

  /** Fills `into` with a page that is stored; what is wrong, in one sentence. */
  read(page: number, into: Uint8Array): string | undefined {
    const place = this.#places.get(page);
    if (place === undefined) throw new Error(`page 0x${page.toString(16)} is not stored`);
    return this.#store.read(place, into);
  }

  /** These pages are present now, or gone. */
  forget(page: number, count: number): void {
    if (count > this.#places.size) {
      for (const at of this.#places.keys()) {
        if (at >= page && at < page + count) this.#places.delete(at);
      }
      return;
    }
    for (let at = page; at < page + count; at += 1) this.#places.delete(at);
  }

  /** The same pages at other addresses. */
  move(page: number, count: number, delta: number): void {
    for (let at = page; at < page + count; at += 1) {
      const place = this.#places.get(at);
      if (place === undefined) continue;
      this.#places.delete(at);
      this.#places.set(at + delta, place);
    }
  }

  copy(): StoredPages {
    return new StoredPages(this.#store, new Map(this.#places));
  }
}

/** Reads all stored pages of an address space. What prevents it, in one sentence. */
export function bringStored(mm: AnyMm): string | undefined {
  const { pages, core } = mm;
  const { stored } = pages;
  if (!stored) return undefined;
  for (const page of stored.pages.sort((a, b) => a - b)) {
    const area = mm.find(page * 4096);
    if (!area) throw new Error(`page 0x${page.toString(16)} is stored outside every area`);
    if (pages.frames.free === 0 && !pages.frames.onShortage?.()) {
      return `no page frame is left for the ${stored.size} pages that lie in its checkpoint image`;
    }
    const damage = stored.read(page, core.pageBytes(page));
    if (damage !== undefined) return damage;
    pages.mapAlways(page, entryFlagsOf(area, true));
    stored.forget(page, 1);
  }
  return undefined;
}

// The I/O linker of memory that processes share, on the site of one of them.
//
// As in a private container an object is the page that some area shows; but munmap does not end the
// object, which others may show. What this site has of it is set aside then, and given back to the
// container (parting.ts); if it is mapped again before that is done, it is found here.

import type { ObjectId } from "../container/identifiers.js";
import type { Cause } from "../container/messages.js";
import { type LinkedPages, MemoryLinker } from "./memory_linker.js";

export class SharedLinker extends MemoryLinker {
  readonly #pages: LinkedPages;
  readonly #aside = new Map<ObjectId, Uint8Array>();

  constructor(pages: LinkedPages) {
    super(pages);
    this.#pages = pages;
  }

  /** Objects that no area shows. */
  get aside(): Iterable<ObjectId> {
    return this.#aside.keys();
  }

  /** The page is about to be unmapped. */
  setAside(object: ObjectId, page: number): void {
    this.#aside.set(object, this.#pages.leave(page));
  }

  /** An area shows the object again: its page gets what was set aside. */
  bringBack(object: ObjectId, page: number): void {
    const bytes = this.#aside.get(object);
    if (bytes === undefined) return;
    this.#aside.delete(object);
    this.#pages.arrive(page, bytes, "demand");
  }

  override importObject(object: ObjectId, bytes: Uint8Array, cause: Cause): void {
    if (super.shows(object)) super.importObject(object, bytes, cause);
    else this.#aside.set(object, bytes);
  }

  override exportObject(object: ObjectId): Uint8Array {
    return this.#aside.get(object)?.slice() ?? super.exportObject(object);
  }

  override removeObject(object: ObjectId): void {
    if (!this.#aside.delete(object)) super.removeObject(object);
  }

  override isPresent(object: ObjectId): boolean {
    return this.#aside.has(object) || super.isPresent(object);
  }

  override *presentObjects(first: ObjectId, count: number): Generator<ObjectId> {
    for (const object of [...this.#aside.keys()]) {
      if (object >= first && object < first + count) yield object;
    }
    yield* super.presentObjects(first, count);
  }
}

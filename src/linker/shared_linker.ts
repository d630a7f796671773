// The I/O linker of memory that processes share, on the site of one of them.
//
// As in a private container an object is the page that some area shows; but munmap does not end the
// object, which others may show. What this site has of it is set aside then, and given back to the
// container (parting.ts); if it is mapped again before that is done, it is found here.
//
// The pages of a file have a medium below them (file_linker.ts). What this site has written is
// newer than the medium until it is written back; the page's dirty bit says so.

import type { Container } from "../container/container.js";
import type { ObjectId } from "../container/identifiers.js";
import type { IoLinker, PageAccess } from "../container/linkers.js";
import type { Cause } from "../container/messages.js";
import type { FileMedium } from "./file_linker.js";
import { type LinkedPages, MemoryLinker } from "./memory_linker.js";

export class SharedLinker extends MemoryLinker {
  override readonly firstTouchAt: IoLinker["firstTouchAt"];
  override readonly backed: boolean;
  readonly #pages: LinkedPages;
  readonly #medium: FileMedium | undefined;
  readonly #aside = new Map<ObjectId, Uint8Array>();
  readonly #dirtyAside = new Set<ObjectId>();
  #bound: Container | undefined;

  /** @param medium undefined: memory that begins as zeros. */
  constructor(pages: LinkedPages, medium?: FileMedium) {
    super(pages);
    this.#pages = pages;
    this.#medium = medium;
    this.firstTouchAt = medium ? "owner" : "requester";
    this.backed = medium !== undefined;
  }

  override bind(container: Container): void {
    super.bind(container);
    this.#bound = container;
  }

  override firstTouch(object: ObjectId): "ready" | "pending" | "failed" {
    if (!this.#medium) return super.firstTouch(object);
    const bytes = this.#medium.read(object, (later) => {
      if (later !== undefined) this.importObject(object, later, "demand");
      this.#bound?.filled(object, later !== undefined);
    });
    if (bytes === "pending") return "pending";
    if (bytes === undefined) return "failed";
    this.importObject(object, bytes, "demand");
    return "ready";
  }

  isDirty(object: ObjectId): boolean {
    if (this.#aside.has(object)) return this.#dirtyAside.has(object);
    return super.isPresent(object) && !super.isUnchanged(object);
  }

  markDirty(object: ObjectId): void {
    if (this.#aside.has(object)) this.#dirtyAside.add(object);
    else this.onPage(object, (page) => this.#pages.noteWritten(page));
  }

  markClean(object: ObjectId): void {
    if (this.#aside.has(object)) this.#dirtyAside.delete(object);
    else this.onPage(object, (page) => this.#pages.beginWatch(page));
  }

  /** Objects that no area shows. */
  get aside(): Iterable<ObjectId> {
    return this.#aside.keys();
  }

  /** The page is about to be unmapped. */
  setAside(object: ObjectId, page: number): void {
    if (this.isDirty(object)) this.#dirtyAside.add(object);
    this.#aside.set(object, this.#pages.leave(page));
  }

  /** An area shows the object again: its page gets what was set aside. */
  bringBack(object: ObjectId, page: number): void {
    const bytes = this.#aside.get(object);
    if (bytes === undefined) return;
    this.#aside.delete(object);
    this.#pages.arrive(page, bytes, "demand");
    if (this.#dirtyAside.delete(object)) this.#pages.noteWritten(page);
  }

  override importObject(object: ObjectId, bytes: Uint8Array, cause: Cause): void {
    if (super.shows(object)) super.importObject(object, bytes, cause);
    else this.#aside.set(object, bytes);
  }

  override exportObject(object: ObjectId): Uint8Array {
    return this.#aside.get(object)?.slice() ?? super.exportObject(object);
  }

  override removeObject(object: ObjectId): void {
    this.#dirtyAside.delete(object);
    if (!this.#aside.delete(object)) super.removeObject(object);
  }

  /** What is set aside has no page yet, though an area may show it again: its fault looks anew. */
  override changeState(object: ObjectId, access: PageAccess): void {
    if (!this.#aside.has(object)) super.changeState(object, access);
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

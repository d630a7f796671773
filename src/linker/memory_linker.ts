// The I/O linker of an address space: where a container's pages are on this site.
//
// It binds a container to frames of a core, whatever the pages first came from (zeros, a file): an
// object is the page that some vm_area shows. What it needs of the address space is declared here
// (`LinkedPages`) and implemented by the layer above, src/mm/linked_space.ts.

import { PAGE_SIZE } from "../abi/address_space.js";
import type { Container } from "../container/container.js";
import type { ContainerId, ObjectId } from "../container/identifiers.js";
import type { IoLinker, PageAccess } from "../container/linkers.js";
import type { Cause } from "../container/messages.js";

/** Pages of an address space by page number (guest address / 4096). */
export interface LinkedPages {
  /** The page that shows an object; undefined when no area shows it (any more). */
  pageOf(container: ContainerId, object: ObjectId): number | undefined;
  /** The objects in [first, first + count) of a container whose pages are in frames here. */
  presentObjects(container: ContainerId, first: ObjectId, count: number): Iterable<ObjectId>;
  isPresent(page: number): boolean;
  /** A copy of the bytes of a present page, which is about to go to another node. */
  leave(page: number): Uint8Array;
  /** Puts bytes into a frame; no access is allowed yet. */
  arrive(page: number, bytes: Uint8Array, cause: Cause): void;
  /** Makes the first content; "pending": `done` is called later. */
  fill(page: number, done: (ok: boolean) => void): "ready" | "pending" | "failed";
  allow(page: number, access: PageAccess): void;
  /** From now on notes whether a page is written. */
  beginWatch(page: number): void;
  isUnchanged(page: number): boolean;
  /** The page is newer than what it was made of, though nobody has written it here. */
  noteWritten(page: number): void;
  /** No access any more, and the frame is free. */
  drop(page: number): void;
  /** There is room for a page that nobody here has asked for. */
  hasRoom(): boolean;
  /** The container takes no part in this site any more. */
  unlinked(container: Container): void;
}

export class MemoryLinker implements IoLinker {
  readonly name = "memory";
  // Zeros need not travel, and a file can be read from any node.
  readonly firstTouchAt: IoLinker["firstTouchAt"] = "requester";
  readonly backed: boolean = false;
  readonly #pages: LinkedPages;
  #bound: Container | undefined;

  constructor(pages: LinkedPages) {
    this.#pages = pages;
  }

  /** A container is made with its linker, so the linker learns of its container afterwards. */
  bind(container: Container): void {
    this.#bound = container;
  }

  get #container(): ContainerId {
    if (!this.#bound) throw new Error("a linker is used before it is bound to its container");
    return this.#bound.info.id;
  }

  /**
   * The page of an object; undefined for one that no area shows any more (munmap). Such an object
   * is being removed everywhere, and until the removal has reached its owner it may still be pushed
   * or moved about; its content is worthless.
   */
  #page(object: ObjectId): number | undefined {
    return this.#pages.pageOf(this.#container, object);
  }

  /** Does something with the page of an object that is here. */
  protected onPage(object: ObjectId, action: (page: number) => void): void {
    const page = this.#page(object);
    if (page !== undefined && this.#pages.isPresent(page)) action(page);
  }

  /** Whether an area shows the object. */
  shows(object: ObjectId): boolean {
    return this.#page(object) !== undefined;
  }

  firstTouch(object: ObjectId): "ready" | "pending" | "failed" {
    const page = this.#page(object);
    if (page === undefined) return "failed";
    return this.#pages.fill(page, (ok) => this.#bound?.filled(object, ok));
  }

  insertObject(): void {
    // The page table is the only structure above; changeState edits it.
  }

  importObject(object: ObjectId, bytes: Uint8Array, cause: Cause): void {
    const page = this.#page(object);
    if (page !== undefined) this.#pages.arrive(page, bytes, cause);
  }

  exportObject(object: ObjectId): Uint8Array {
    const page = this.#page(object);
    return page === undefined ? new Uint8Array(PAGE_SIZE) : this.#pages.leave(page);
  }

  invalidateObject(object: ObjectId): void {
    this.removeObject(object);
  }

  removeObject(object: ObjectId): void {
    const page = this.#page(object);
    if (page !== undefined && this.#pages.isPresent(page)) this.#pages.drop(page);
  }

  flushObject(object: ObjectId): void {
    throw new Error(`object ${object}: memory has no backing store to flush to`);
  }

  syncObject(): "failed" {
    return "failed";
  }

  changeState(object: ObjectId, access: PageAccess): void {
    const page = this.#page(object);
    if (page !== undefined) this.#pages.allow(page, access);
  }

  isPresent(object: ObjectId): boolean {
    const page = this.#page(object);
    return page !== undefined && this.#pages.isPresent(page);
  }

  presentObjects(first: ObjectId, count: number): Iterable<ObjectId> {
    return this.#pages.presentObjects(this.#container, first, count);
  }

  beginStage(object: ObjectId): void {
    this.onPage(object, (page) => this.#pages.beginWatch(page));
  }

  isUnchanged(object: ObjectId): boolean {
    const page = this.#page(object);
    return page !== undefined && this.#pages.isUnchanged(page);
  }

  uninstantiate(): void {
    if (this.#bound) this.#pages.unlinked(this.#bound);
  }

  acceptsPush(): boolean {
    return this.#pages.hasRoom();
  }
}

// An I/O linker that keeps pages as byte arrays: for objects that belong to no address space.
//
// A node uses it for the containers whose objects it decides about only because their default
// owner's node departed. Such a container has no tasks; it takes pages only if it must.

import type { ObjectId } from "./identifiers.js";
import type { IoLinker } from "./linkers.js";
import { NO_BYTES } from "./messages.js";

export class PageStore implements IoLinker {
  readonly name = "store";
  readonly firstTouchAt = "requester";
  readonly backed = false;
  readonly #pages = new Map<ObjectId, Uint8Array>();

  firstTouch(): "failed" {
    return "failed";
  }

  insertObject(): void {}

  importObject(object: ObjectId, bytes: Uint8Array): void {
    this.#pages.set(object, bytes);
  }

  exportObject(object: ObjectId): Uint8Array {
    return this.#pages.get(object)?.slice() ?? NO_BYTES;
  }

  invalidateObject(object: ObjectId): void {
    this.#pages.delete(object);
  }

  removeObject(object: ObjectId): void {
    this.#pages.delete(object);
  }

  flushObject(object: ObjectId): void {
    this.#pages.delete(object);
  }

  syncObject(): "failed" {
    return "failed";
  }

  changeState(): void {}

  isPresent(object: ObjectId): boolean {
    return this.#pages.has(object);
  }

  *presentObjects(first: ObjectId, count: number): Generator<ObjectId> {
    for (const object of this.#pages.keys()) {
      if (object >= first && object < first + count) yield object;
    }
  }

  acceptsPush(): boolean {
    return false;
  }
}

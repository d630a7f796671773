// An I/O linker that keeps pages as byte arrays: for objects that belong to no address space.
//
// A node uses it for the containers whose objects it decides about only because their default
// owner's node departed: such a store takes pages only if it must. And for memory that processes
// share, where its pages are while no process shows them: they take frames of the node.

import type { ObjectId } from "./identifiers.js";
import type { IoLinker } from "./linkers.js";
import { NO_BYTES } from "./messages.js";

/** The node's page frames, as far as a store needs to know them. */
export interface StoreFrames {
  overdraw(): void;
  release(count: number): void;
}

export class PageStore implements IoLinker {
  readonly name = "store";
  readonly firstTouchAt = "requester";
  readonly backed = false;
  readonly #pages = new Map<ObjectId, Uint8Array>();
  readonly #frames: StoreFrames | undefined;

  /** @param frames given: pages are welcome, and take frames. */
  constructor(frames?: StoreFrames) {
    this.#frames = frames;
  }

  firstTouch(): "failed" {
    return "failed";
  }

  insertObject(): void {}

  importObject(object: ObjectId, bytes: Uint8Array): void {
    if (!this.#pages.has(object)) this.#frames?.overdraw();
    this.#pages.set(object, bytes);
  }

  exportObject(object: ObjectId): Uint8Array {
    return this.#pages.get(object)?.slice() ?? NO_BYTES;
  }

  invalidateObject(object: ObjectId): void {
    if (this.#pages.delete(object)) this.#frames?.release(1);
  }

  removeObject(object: ObjectId): void {
    this.invalidateObject(object);
  }

  flushObject(object: ObjectId): void {
    this.invalidateObject(object);
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
    return this.#frames !== undefined;
  }
}

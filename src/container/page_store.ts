// An I/O linker that keeps pages as byte arrays: for objects that belong to no address space.
//
// A node uses it for the containers whose objects it decides about only because their default
// owner's node departed: such a store takes pages only if it must. And for memory that processes
// share, where its pages are while no process shows them: they take frames of the node.

import type { ObjectId } from "./identifiers.js";
import type { IoLinker, SyncTicket } from "./linkers.js";
import { NO_BYTES } from "./messages.js";

/** The node's page frames, as far as a store needs to know them. */
export interface StoreFrames {
  overdraw(): void;
  release(count: number): void;
}

export class PageStore implements IoLinker {
  readonly name: string = "store";
  readonly firstTouchAt: IoLinker["firstTouchAt"] = "requester";
  readonly backed: boolean = false;
  readonly #pages = new Map<ObjectId, Uint8Array>();
  readonly #frames: StoreFrames | undefined;

  /** @param frames given: pages are welcome, and take frames. */
  constructor(frames?: StoreFrames) {
    this.#frames = frames;
  }

  firstTouch(_object: ObjectId): ReturnType<IoLinker["firstTouch"]> {
    return "failed";
  }

  insertObject(): void {}

  importObject(object: ObjectId, bytes: Uint8Array): void {
    if (!this.#pages.has(object)) this.#frames?.overdraw();
    this.#pages.set(object, bytes);
  }

  /** The bytes of a page that is here, not a copy, for who is about to use them. */
  use(object: ObjectId): Uint8Array | undefined {
    const bytes = this.#pages.get(object);
    if (bytes === undefined) return undefined;
    this.#pages.delete(object);
    this.#pages.set(object, bytes);
    return bytes;
  }

  /** The pages that are here, the one that has not been used for the longest time first. */
  coldest(): Iterable<ObjectId> {
    return this.#pages.keys();
  }

  get size(): number {
    return this.#pages.size;
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

  syncObject(
    _object: ObjectId,
    _bytes: Uint8Array | undefined,
    _ticket: SyncTicket,
  ): ReturnType<IoLinker["syncObject"]> {
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

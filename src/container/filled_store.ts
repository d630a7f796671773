// The store of memory that begins with some pages that are not zeros (a restart): their bytes are
// its medium, from which the container's first touch takes them.

import type { ObjectId } from "./identifiers.js";
import type { IoLinker } from "./linkers.js";
import { PageStore, type StoreFrames } from "./page_store.js";

const PAGE_BYTES = 4096;

export class FilledStore extends PageStore {
  override readonly firstTouchAt = "owner";
  readonly #content: ReadonlyMap<ObjectId, Uint8Array>;

  constructor(content: ReadonlyMap<ObjectId, Uint8Array>, frames: StoreFrames) {
    super(frames);
    this.#content = content;
  }

  override firstTouch(object: ObjectId): ReturnType<IoLinker["firstTouch"]> {
    this.importObject(object, this.#content.get(object) ?? new Uint8Array(PAGE_BYTES));
    return "ready";
  }
}

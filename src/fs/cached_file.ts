// A file whose pages the cluster shares, at one node: the kernel's site of its container.
//
// Operations that need pages of other nodes ask for all of them at once and answer a Block;
// performed again, they find them. What came for an operation stays for a moment, and is given up
// with `put`.
//
// Neighbours: file_at_home.ts (the node that has the file), file_elsewhere.ts (every other one),
// file_cache.ts (all files of a node), src/linker/file_linker.ts (where the pages are).

import { PAGE_SIZE } from "../abi/address_space.js";
import type { Container } from "../container/container.js";
import { mayRead } from "../container/entry.js";
import type { ObjectId } from "../container/identifiers.js";
import type { AccessKind, AccessResult } from "../container/waiting.js";
import type { WaitKey } from "../linker/area_link.js";
import type { FileLinker } from "../linker/file_linker.js";
import type { Block } from "./block.js";

/** Where the pages came from that tasks of one node have read, and what was written. */
export interface FileCacheCounts {
  /** Found in this node's memory. */
  local: number;
  /** Read from the medium by this node. */
  disk: number;
  /** Written to it by this node: of pages that were written through mappings. */
  written: number;
  /** Given up to make room. */
  evicted: number;
}

export abstract class CachedFile {
  readonly container: Container;
  readonly linker: FileLinker;
  readonly counts: FileCacheCounts;

  constructor(container: Container, linker: FileLinker, counts: FileCacheCounts) {
    this.container = container;
    this.linker = linker;
    this.counts = counts;
    linker.bind(container);
  }

  /** Asks for objects; what to wait for, or undefined when all are here. */
  protected obtain(objects: readonly ObjectId[], access: AccessKind): Block | "failed" | undefined {
    const { host } = this.container;
    const wanted = objects.filter((object) => !this.#has(object, access));
    // All requests for one node travel together.
    host.begin();
    for (const object of wanted) this.#ask(object, access);
    host.end();
    // What was to be had on this node has come meanwhile.
    let missing: WaitKey | undefined;
    for (const object of wanted) {
      if (this.#has(object, access)) continue;
      const result = this.#ask(object, access);
      if (result === "pending") missing ??= this.#keyOf(object);
      else if (result !== "ready") return "failed";
    }
    return missing === undefined ? undefined : { keys: [missing], onSignal: "finish" };
  }

  #has(object: ObjectId, access: AccessKind): boolean {
    const state = this.container.stateOf(object);
    return access === "write" ? state === "WRITE_OWNER" : mayRead(state);
  }

  #ask(object: ObjectId, access: AccessKind): AccessResult {
    const { container } = this;
    return container[access === "write" ? "grab" : "get"](object, this.#keyOf(object));
  }

  #keyOf(object: ObjectId): WaitKey {
    return `cache:${this.container.site}:${this.container.info.id}:${object}`;
  }

  /** The operation has had what it asked for. */
  protected done(objects: readonly ObjectId[]): void {
    for (const object of objects) this.container.put(object);
  }

  /** Gives up one page that has not been used for long. Returns false when there is none. */
  evict(): boolean {
    for (const object of this.linker.coldest()) {
      if (this.linker.isDirty(object)) continue;
      if (!this.container.flush(object)) continue;
      this.counts.evicted += 1;
      return true;
    }
    return false;
  }
}

/** The pages of [position, position + length). */
export function pagesOf(position: number, length: number): ObjectId[] {
  if (length <= 0) return [];
  const first = Math.floor(position / PAGE_SIZE);
  const last = Math.floor((position + length - 1) / PAGE_SIZE);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Copies what `page`, number `object`, has of [position, position + into.length). */
export function copyPage(
  object: ObjectId,
  page: Uint8Array,
  into: Uint8Array,
  position: number,
): void {
  const offset = object * PAGE_SIZE - position;
  const from = Math.max(0, -offset);
  const to = Math.min(PAGE_SIZE, into.length - offset);
  if (to > from) into.set(page.subarray(from, to), offset + from);
}

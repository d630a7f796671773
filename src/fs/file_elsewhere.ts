// A cached file on a node that does not have it: reading from this node's copies, and from what
// other nodes have in their memory. What is written goes to the home, as any operation on a handle
// of another node does.

import { PAGE_SIZE } from "../abi/address_space.js";
import { Errno } from "../abi/errno.js";
import { mayRead } from "../container/entry.js";
import type { ObjectId } from "../container/identifiers.js";
import type { FillResult } from "../linker/area_link.js";
import { SIZE_OBJECT, sizeIn } from "../linker/file_linker.js";
import type { Block } from "./block.js";
import { CachedFile, copyPage, pagesOf } from "./cached_file.js";

/** Pages that a missing one brings along: who reads a file mostly reads on. */
const READ_AHEAD = 16;

export class FileElsewhere extends CachedFile {
  #isGone = false;

  /** The container is gone: the home must be asked anew. */
  get isGone(): boolean {
    return this.#isGone;
  }

  gone(): void {
    this.#isGone = true;
  }

  read(into: Uint8Array, position: number): Block | number {
    const sized = this.obtain([SIZE_OBJECT], "read");
    if (sized !== undefined) return sized === "failed" ? -Errno.EIO : sized;
    const size = sizeIn(this.linker.use(SIZE_OBJECT) as Uint8Array);
    const length = Math.max(0, Math.min(into.length, size - position));
    const pages = pagesOf(position, length);
    const missing = pages.filter((object) => !mayRead(this.container.stateOf(object)));
    const waits = this.obtain(pages, "read");
    if (waits !== undefined) {
      this.#readAhead(pages, size);
      return waits === "failed" ? -Errno.EIO : waits;
    }
    this.counts.local += pages.length - missing.length;
    for (const object of pages) {
      copyPage(object, this.linker.use(object) as Uint8Array, into, position);
    }
    this.done([SIZE_OBJECT, ...pages]);
    return length;
  }

  /** One page for a mapping; bytes behind the end are left as they are. */
  fill(index: number, page: Uint8Array, path: string): FillResult {
    const count = this.read(page, index * PAGE_SIZE);
    if (typeof count !== "number") return { kind: "wait", key: count.keys[0] as string };
    if (count > 0) return { kind: "filled" };
    const why = count < 0 ? `error ${-count}` : "the page lies behind its end";
    return { kind: "error", reason: `${path}: ${why}` };
  }

  #readAhead(pages: readonly ObjectId[], size: number): void {
    const { container } = this;
    const next = (pages.at(-1) as number) + 1;
    const end = Math.min(next + READ_AHEAD, Math.ceil(size / PAGE_SIZE));
    container.host.begin();
    for (let object = next; object < end; object++) container.prefetch(object, "read");
    container.host.end();
  }
}

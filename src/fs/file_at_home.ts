// A cached file on the node that has it: what its operations must do before and after the medium's.
//
// Its data is written through: a page that this node owns is as the medium has it, so reading needs
// the cache only for pages that others own, which may be newer (written through a mapping). Before
// a write the pages concerned come here, and every copy is void.

import { PAGE_SIZE } from "../abi/address_space.js";
import { Errno } from "../abi/errno.js";
import type { Container } from "../container/container.js";
import { isOwner } from "../container/entry.js";
import { KERNEL_SPACE, type ObjectId, spaceOfSite } from "../container/identifiers.js";
import type { WaitKey } from "../linker/area_link.js";
import { type FileLinker, SIZE_OBJECT, sizePage } from "../linker/file_linker.js";
import type { Block, Resume } from "./block.js";
import { CachedFile, copyPage, type FileCacheCounts, pagesOf } from "./cached_file.js";
import type { FileHandle } from "./file_handle.js";
import type { HandleMedium } from "./handle_medium.js";

/** A block that another operation follows: it must not be begun anew. */
const UNDER_WAY = "under way";

export class FileAtHome extends CachedFile {
  /** Handles of this node that lead to the file. */
  readonly handles = new Set<FileHandle>();
  readonly medium: HandleMedium;
  #stamp = "";
  #turns = 0;

  constructor(
    container: Container,
    linker: FileLinker,
    counts: FileCacheCounts,
    medium: HandleMedium,
  ) {
    super(container, linker, counts);
    this.medium = medium;
  }

  get size(): number {
    return this.medium.status?.size ?? 0;
  }

  /** Before a read: pages that others own must come. */
  beforeRead(position: number, length: number): Block | number | undefined {
    const waits = this.obtain(this.#notOwned(position, length), "read");
    return waits === "failed" ? -Errno.EIO : waits;
  }

  /** The medium has been read: what others own is newer. */
  afterRead(into: Uint8Array, position: number): void {
    const others = this.#notOwned(position, into.length);
    for (const object of others) {
      const page = this.linker.use(object);
      if (page) copyPage(object, page, into, position);
    }
    this.done(others);
    for (const object of pagesOf(position, into.length)) {
      this.counts[this.linker.isPresent(object) ? "local" : "disk"] += 1;
    }
  }

  /** Before a write: no other site may have anything of the pages, or of the length if it grows. */
  beforeWrite(position: number, length: number): Block | number | undefined {
    const written = this.#written(position, length, this.size);
    const waits = this.obtain(this.#shared(written), "write");
    return waits === "failed" ? -Errno.EIO : waits;
  }

  /** The medium has been written, and was `old` bytes long. */
  afterWrite(position: number, length: number, old: number): void {
    const written = this.#written(position, length, old);
    this.#refresh(written);
    this.done(written);
  }

  /** Before the length changes: the page that it cuts, and the length itself. */
  beforeResize(size: number): Block | number | undefined {
    const waits = this.obtain(this.#shared(this.#cut(size)), "write");
    return waits === "failed" ? -Errno.EIO : waits;
  }

  /** The length has changed from `old`: pages behind the end go, wherever they are. */
  afterResize(old: number): Block | number {
    const { size } = this;
    const cut = this.#cut(size);
    this.#refresh(cut);
    this.done(cut);
    const first = Math.ceil(size / PAGE_SIZE);
    const count = Math.max(Math.ceil(old / PAGE_SIZE) - first, 0);
    const key = this.#errandKey();
    return this.container.remove(first, count, key) === "pending" ? underWay(key) : 0;
  }

  /** Brings what was written through mappings to the medium; then 0, or -EIO. */
  writeBack(first: ObjectId, count: number, resume?: Resume): Block | number {
    if (resume?.progress === UNDER_WAY) return resume.completion === "ready" ? 0 : -Errno.EIO;
    const key = this.#errandKey();
    const result = this.container.sync(first, count, key);
    if (result === "pending") return underWay(key);
    return result === "ready" ? 0 : -Errno.EIO;
  }

  /** All pages that the file has. */
  get pageCount(): number {
    return Math.ceil(this.size / PAGE_SIZE);
  }

  /** Whether the operation waits for what it has begun. */
  static isUnderWay(resume: Resume | undefined): boolean {
    return resume?.progress === UNDER_WAY;
  }

  /** If somebody else has changed the file, what is known of it is worthless. */
  revalidate(): void {
    const stamp = this.#currentStamp();
    if (stamp === this.#stamp) return;
    const isKnown = this.#stamp !== "";
    this.#stamp = stamp;
    if (!isKnown) return;
    const { linker, container } = this;
    const known = new Set(linker.presentObjects(0, Number.MAX_SAFE_INTEGER));
    for (const [object, { state }] of container.entries) {
      // Behind the end there is nothing, whoever has it.
      if (!isOwner(state) && object !== SIZE_OBJECT && object < this.pageCount)
        known.delete(object);
      else known.add(object);
    }
    for (const object of known) if (!linker.isDirty(object)) container.remove(object, 1);
  }

  /** The medium was changed by this node itself. */
  noteOwnChange(): void {
    this.#stamp = this.#currentStamp();
  }

  /** Sites of address spaces take part. */
  get isMapped(): boolean {
    return [...this.container.members].some((site) => spaceOfSite(site) !== KERNEL_SPACE);
  }

  /** Nobody else takes part. */
  get isAlone(): boolean {
    return this.container.members.size <= 1;
  }

  #currentStamp(): string {
    const { status } = this.medium;
    if (!status) return "";
    return `${status.size} ${status.modified.seconds}.${status.modified.nanoseconds}`;
  }

  #errandKey(): WaitKey {
    this.#turns += 1;
    return `cached:${this.container.site}:${this.container.info.id}:${this.#turns}`;
  }

  /** Pages whose newest bytes another site may have. */
  #notOwned(position: number, length: number): ObjectId[] {
    const { container } = this;
    if (container.entries.size === 0) return [];
    return pagesOf(position, length).filter(
      (object) => container.entries.has(object) && !isOwner(container.stateOf(object)),
    );
  }

  #written(position: number, length: number, size: number): ObjectId[] {
    const pages = pagesOf(position, length);
    return position + length > size ? [...pages, SIZE_OBJECT] : pages;
  }

  #cut(size: number): ObjectId[] {
    return size % PAGE_SIZE === 0 ? [SIZE_OBJECT] : [SIZE_OBJECT, Math.floor(size / PAGE_SIZE)];
  }

  /** Those of which another site may have something. */
  #shared(objects: readonly ObjectId[]): ObjectId[] {
    return objects.filter((object) => {
      const state = this.container.stateOf(object);
      return state !== "WRITE_OWNER" && state !== "INV_OWNER";
    });
  }

  /** Pages that are kept here are to be as the medium has them now. */
  #refresh(objects: readonly ObjectId[]): void {
    for (const object of objects) {
      const page = this.linker.use(object);
      if (!page) continue;
      if (object === SIZE_OBJECT) page.set(sizePage(this.size));
      else this.linker.reread(object);
    }
    this.noteOwnChange();
  }
}

function underWay(key: WaitKey): Block {
  return { keys: [key], progress: UNDER_WAY, onSignal: "finish" };
}

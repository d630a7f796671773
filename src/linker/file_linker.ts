// The I/O linker of a file, on the site of a node's kernel: the node's page cache.
//
// The home of a file's container is the kernel of the node that has the file. It keeps what others
// have asked for, and what it keeps is as the medium has it: a page that comes back newer is
// written at once. The kernels of other nodes keep copies of what their tasks have read.
//
// One object is no page: its bytes say how long the file is, so that a node that has read the
// length reads the file without asking anyone, until the length changes.

import { PAGE_SIZE } from "../abi/address_space.js";
import type { Container } from "../container/container.js";
import type { ObjectId } from "../container/identifiers.js";
import type { SyncTicket } from "../container/linkers.js";
import { PageStore, type StoreFrames } from "../container/page_store.js";

/** The object that says how long the file is; no file has so many pages. */
export const SIZE_OBJECT = 2 ** 29;

/** What lies below a file's container: a disk, or the way to the node that has it. */
export interface FileMedium {
  /**
   * The bytes of an object, a whole page; undefined: it lies behind the end, or cannot be read.
   * "pending": `done` is called with them later.
   */
  read(
    object: ObjectId,
    done: (bytes: Uint8Array | undefined) => void,
  ): Uint8Array | undefined | "pending";
  /** Home only: writes a page as far as the file goes; false when the medium refuses. */
  write?(object: ObjectId, bytes: Uint8Array): boolean;
}

export function sizePage(size: number): Uint8Array {
  const page = new Uint8Array(PAGE_SIZE);
  new DataView(page.buffer).setFloat64(0, size, true);
  return page;
}

export function sizeIn({ buffer, byteOffset }: Uint8Array): number {
  return new DataView(buffer, byteOffset).getFloat64(0, true);
}

export class FileLinker extends PageStore {
  override readonly name = "file";
  override readonly firstTouchAt = "owner";
  override readonly backed = true;
  readonly #medium: FileMedium;
  readonly #dirty = new Set<ObjectId>();
  #bound: Container | undefined;
  /** The container is gone. */
  onGone: (() => void) | undefined;

  constructor(medium: FileMedium, frames: StoreFrames) {
    super(frames);
    this.#medium = medium;
  }

  /** A container is made with its linker, so the linker learns of its container afterwards. */
  bind(container: Container): void {
    this.#bound = container;
  }

  override firstTouch(object: ObjectId): "ready" | "pending" | "failed" {
    const bytes = this.#medium.read(object, (later) => {
      if (later !== undefined) this.importObject(object, later);
      this.#bound?.filled(object, later !== undefined);
    });
    if (bytes === "pending") return "pending";
    if (bytes === undefined) return "failed";
    this.importObject(object, bytes);
    return "ready";
  }

  /** The medium has been written otherwise: a page that is here is as it has it now. */
  reread(object: ObjectId): void {
    const bytes = this.#medium.read(object, () => {});
    this.importObject(object, bytes instanceof Uint8Array ? bytes : new Uint8Array(PAGE_SIZE));
  }

  override invalidateObject(object: ObjectId): void {
    super.invalidateObject(object);
    this.#dirty.delete(object);
  }

  override flushObject(object: ObjectId): void {
    if (this.#dirty.has(object)) this.#write(object, this.exportObject(object));
    this.invalidateObject(object);
  }

  override syncObject(
    object: ObjectId,
    bytes: Uint8Array | undefined,
    _ticket: SyncTicket,
  ): "ready" | "failed" {
    if (bytes === undefined && !this.#dirty.has(object)) return "ready";
    return this.#write(object, bytes ?? this.exportObject(object)) ? "ready" : "failed";
  }

  isDirty(object: ObjectId): boolean {
    return this.#dirty.has(object);
  }

  markDirty(object: ObjectId): void {
    this.#dirty.add(object);
    if (this.#medium.write && this.#write(object, this.exportObject(object))) {
      this.markClean(object);
    }
  }

  markClean(object: ObjectId): void {
    this.#dirty.delete(object);
  }

  #write(object: ObjectId, bytes: Uint8Array): boolean {
    return this.#medium.write?.(object, bytes) ?? false;
  }

  uninstantiate(): void {
    for (const object of [...this.presentObjects(0, Number.MAX_SAFE_INTEGER)]) {
      this.invalidateObject(object);
    }
    this.onGone?.();
  }
}

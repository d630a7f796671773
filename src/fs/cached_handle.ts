// Handles of files whose pages the cluster shares (file_cache.ts), in front of those that reach the
// medium: at the file's home, and on the other nodes.

import { OpenFlag } from "../abi/fcntl.js";
import { type Block, type CallResult, isBlock, type Resume } from "./block.js";
import { FileAtHome } from "./file_at_home.js";
import type { FileCache } from "./file_cache.js";
import { type AttributeChange, FileHandle } from "./file_handle.js";
import type { FileStatus } from "./file_status.js";
import type { ControlReply, HandleControl } from "./handle_control.js";
import type { HandlePicture } from "./handle_picture.js";
import type { FileKind, HandleReference, OpenFile } from "./open_file.js";
import { type RemoteFiles, RemoteHandle } from "./remote_files.js";

/** At home: what others have of the pages comes first, and is void after a change. */
export class CachedHandle extends FileHandle {
  override readonly kind: FileKind;
  readonly #inner: FileHandle;
  readonly #file: FileAtHome;

  constructor(inner: FileHandle, file: FileAtHome) {
    super();
    this.kind = inner.kind;
    this.#inner = inner;
    this.#file = file;
  }

  override read(file: OpenFile, into: Uint8Array, position: number): CallResult {
    const waits = this.#file.beforeRead(position, into.length);
    if (waits !== undefined) return waits;
    const count = this.#inner.read(file, into, position);
    if (typeof count === "number" && count > 0) {
      this.#file.afterRead(into.subarray(0, count), position);
    }
    return count;
  }

  override write(file: OpenFile, from: Uint8Array, position: number): CallResult {
    const { size } = this.#file;
    const at = file.flags & OpenFlag.O_APPEND ? size : position;
    const waits = this.#file.beforeWrite(at, from.length);
    if (waits !== undefined) return waits;
    const count = this.#inner.write(file, from, position);
    this.#file.afterWrite(at, from.length, size);
    return count;
  }

  override setSize(size: number, resume?: Resume): CallResult {
    if (FileAtHome.isUnderWay(resume)) return 0;
    const waits = this.#file.beforeResize(size);
    if (waits !== undefined) return waits;
    const old = this.#file.size;
    const result = this.#inner.setSize(size);
    if (isBlock(result) || result < 0) return result;
    return this.#file.afterResize(old);
  }

  override sync(resume?: Resume): CallResult {
    const waits = this.#file.writeBack(0, this.#file.pageCount, resume);
    return isBlock(waits) || waits < 0 ? waits : this.#inner.sync();
  }

  override status(resume?: Resume): FileStatus | number | Block {
    return this.#inner.status(resume);
  }

  override setAttributes(change: AttributeChange, resume?: Resume): CallResult {
    return this.#inner.setAttributes(change, resume);
  }

  override control(operation: HandleControl): ControlReply {
    return this.#inner.control(operation);
  }

  override picture(): HandlePicture | undefined {
    return this.#inner.picture();
  }
}

/** Elsewhere: reading needs the home for pages only that this node does not have. */
export class CachingHandle extends RemoteHandle {
  readonly #cache: FileCache;

  constructor(kind: FileKind, reference: HandleReference, remote: RemoteFiles, cache: FileCache) {
    super(kind, reference, remote);
    this.#cache = cache;
  }

  override read(file: OpenFile, into: Uint8Array, position: number, resume?: Resume): CallResult {
    const cached = this.#cache.elsewhere(this.reference);
    if (isBlock(cached)) return cached;
    if (cached === undefined) return super.read(file, into, position, resume);
    return cached.read(into, position);
  }
}

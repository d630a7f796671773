// The medium of a cached file at its home: a handle of the file itself, for as long as the cache
// has pages of it, whatever becomes of the handles of tasks.

import { PAGE_SIZE } from "../abi/address_space.js";
import type { ObjectId } from "../container/identifiers.js";
import { type FileMedium, SIZE_OBJECT, sizePage } from "../linker/file_linker.js";
import { isBlock } from "./block.js";
import type { FileCacheCounts } from "./cached_file.js";
import type { FileHandle } from "./file_handle.js";
import type { FileStatus } from "./file_status.js";
import { standIn } from "./remote_files.js";

const READ_WRITE = { flags: 2, position: 0 };

export class HandleMedium implements FileMedium {
  handle: FileHandle | undefined;
  isWritable = false;
  readonly #counts: FileCacheCounts;

  constructor(counts: FileCacheCounts) {
    this.#counts = counts;
  }

  /** Undefined when the file cannot be asked any more. */
  get status(): FileStatus | undefined {
    const status = this.handle?.status();
    return status === undefined || typeof status === "number" || isBlock(status)
      ? undefined
      : status;
  }

  read(object: ObjectId): Uint8Array | undefined {
    const { handle, status } = this;
    if (!handle || !status) return undefined;
    if (object === SIZE_OBJECT) return sizePage(status.size);
    const page = new Uint8Array(PAGE_SIZE);
    const count = handle.read(standIn(handle, READ_WRITE), page, object * PAGE_SIZE);
    if (isBlock(count) || count <= 0) return undefined;
    this.#counts.disk += 1;
    return page;
  }

  write(object: ObjectId, bytes: Uint8Array): boolean {
    const { handle, status } = this;
    // Nobody can have written to it, or only behind its end.
    if (object === SIZE_OBJECT || !this.isWritable) return true;
    if (!handle || !status) return false;
    const position = object * PAGE_SIZE;
    const part = bytes.subarray(0, Math.max(0, Math.min(PAGE_SIZE, status.size - position)));
    if (part.length === 0) return true;
    this.#counts.written += 1;
    return handle.write(standIn(handle, READ_WRITE), part, position) === part.length;
  }
}

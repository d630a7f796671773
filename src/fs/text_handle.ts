// A file whose content is computed when it is read from its beginning: /proc. Who has it open and
// goes back to the beginning reads what is so then, as those do who wait for a change.

import { FileType } from "../abi/fcntl.js";
import { FileHandle } from "./file_handle.js";
import { type FileStatus, fileStatus } from "./file_status.js";
import type { OpenFile } from "./open_file.js";

export interface TextPicture {
  readonly kind: "text";
  readonly bytes: Uint8Array;
  readonly inode: number;
}

export class TextHandle extends FileHandle {
  override readonly kind = "text";
  readonly #compute: () => Uint8Array;
  readonly #inode: number;
  #bytes: Uint8Array | undefined;

  constructor(compute: () => Uint8Array, inode: number) {
    super();
    this.#compute = compute;
    this.#inode = inode;
  }

  override read(_file: OpenFile, into: Uint8Array, position: number): number {
    if (position === 0) this.#bytes = this.#compute();
    const bytes = this.#content();
    const part = bytes.subarray(Math.min(position, bytes.length)).subarray(0, into.length);
    into.set(part);
    return part.length;
  }

  override picture(): TextPicture {
    return { kind: "text", bytes: this.#content(), inode: this.#inode };
  }

  #content(): Uint8Array {
    this.#bytes ??= this.#compute();
    return this.#bytes;
  }

  override status(): FileStatus {
    return fileStatus({ device: 4, inode: this.#inode, mode: FileType.S_IFREG | 0o444 });
  }
}

// A file whose content is computed when it is opened: /proc.

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
  readonly #bytes: Uint8Array;
  readonly #inode: number;

  constructor(bytes: Uint8Array, inode: number) {
    super();
    this.#bytes = bytes;
    this.#inode = inode;
  }

  override read(_file: OpenFile, into: Uint8Array, position: number): number {
    const part = this.#bytes
      .subarray(Math.min(position, this.#bytes.length))
      .subarray(0, into.length);
    into.set(part);
    return part.length;
  }

  override picture(): TextPicture {
    return { kind: "text", bytes: this.#bytes, inode: this.#inode };
  }

  override status(): FileStatus {
    return fileStatus({ device: 4, inode: this.#inode, mode: FileType.S_IFREG | 0o444 });
  }
}

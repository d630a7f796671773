// A file that is named by a descriptor but not open (open(2), O_PATH).

import { Errno } from "../abi/errno.js";
import { FileHandle } from "./file_handle.js";
import type { FileStatus } from "./file_status.js";
import type { Inode } from "./inode.js";
import type { FileKind } from "./open_file.js";

export class PathHandle extends FileHandle {
  override readonly kind: FileKind;
  readonly #inode: Inode;

  constructor(inode: Inode) {
    super();
    this.#inode = inode;
    const status = inode.status();
    const isDirectory = typeof status === "object" && (status.mode & 0o170000) === 0o040000;
    this.kind = isDirectory ? "directory" : "path";
  }

  override read(): number {
    return -Errno.EBADF;
  }

  override write(): number {
    return -Errno.EBADF;
  }

  override status(): FileStatus | number {
    return this.#inode.status();
  }

  override setSize(): number {
    return -Errno.EBADF;
  }

  override entries(): number {
    return -Errno.EBADF;
  }

  override setAttributes(): number {
    return -Errno.EBADF;
  }
}

// An open directory. The entries are those of the moment of the first read, and again of each
// rewind, so that a reader sees every name once although the directory changes (readdir(3)).

import { Errno } from "../abi/errno.js";
import { FileType } from "../abi/fcntl.js";
import { type AttributeChange, type DirectoryEntry, FileHandle } from "./file_handle.js";
import type { FileStatus } from "./file_status.js";
import type { Inode } from "./inode.js";

/** A directory's inode. */
export interface ListableInode extends Inode {
  entries(): readonly DirectoryEntry[] | number;
}

export class DirectoryHandle extends FileHandle {
  override readonly kind = "directory";
  readonly #inode: ListableInode;

  constructor(inode: ListableInode) {
    super();
    this.#inode = inode;
  }

  override read(): number {
    return -Errno.EISDIR;
  }

  override status(): FileStatus | number {
    return this.#inode.status();
  }

  override sync(): number {
    return 0;
  }

  override entries(): readonly DirectoryEntry[] | number {
    const found = this.#inode.entries();
    if (typeof found === "number") return found;
    const own = this.#inode.status();
    const inode = typeof own === "number" ? 0 : own.inode;
    const type = FileType.S_IFDIR;
    return [{ name: ".", inode, type }, { name: "..", inode, type }, ...found];
  }

  override setAttributes(change: AttributeChange): number {
    return this.#inode.setAttributes(change);
  }
}

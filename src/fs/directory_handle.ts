// An open directory. The entries are those of the moment when the reader began, or began again, so
// that it sees every name once although the directory changes meanwhile (readdir(3)): a program
// that removes what it reads removes all.

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
  /** What the reader that is under way sees. */
  #seen: readonly DirectoryEntry[] | undefined;

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

  override entries(fromStart: boolean): readonly DirectoryEntry[] | number {
    if (!fromStart && this.#seen !== undefined) return this.#seen;
    const found = this.#inode.entries();
    if (typeof found === "number") return found;
    const own = this.#inode.status();
    const inode = typeof own === "number" ? 0 : own.inode;
    const type = FileType.S_IFDIR;
    this.#seen = [{ name: ".", inode, type }, { name: "..", inode, type }, ...found];
    return this.#seen;
  }

  override setAttributes(change: AttributeChange): number {
    return this.#inode.setAttributes(change);
  }
}

// Where a task stands in the tree (Linux's fs_struct): current directory and umask.
//
// The directory is kept as a path, which means the same on every node; the dentry is found again
// when it is needed and kept until the directory changes.

import { directoryAt } from "../fs/bare_tree.js";
import { type Dentry, pathOf } from "../fs/inode.js";
import type { Vfs } from "../fs/vfs.js";

export class FileContext {
  readonly #vfs: Vfs;
  #directory: string;
  #dentry: Dentry | undefined;
  umask: number;

  constructor(vfs: Vfs, directory: string, umask = 0o022) {
    this.#vfs = vfs;
    this.#directory = directory;
    this.umask = umask;
  }

  /** Absolute path of the current directory. */
  get directory(): string {
    return this.#directory;
  }

  set directory(path: string) {
    this.#directory = path;
    this.#dentry = undefined;
  }

  /** Makes a directory that has been found the current one. */
  enter(found: Dentry): void {
    this.directory = pathOf(found);
    this.#keep(found);
  }

  /** A call that is performed again must ask again: what other nodes tell is not kept. */
  #keep(found: Dentry): void {
    if (this.#vfs.files.replies === undefined) this.#dentry = found;
  }

  /** The current directory, to start a walk from. */
  get start(): Dentry {
    if (this.#dentry !== undefined) return this.#dentry;
    const found = directoryAt(this.#vfs, this.#directory);
    this.#keep(found);
    return found;
  }

  copy(): FileContext {
    return new FileContext(this.#vfs, this.#directory, this.umask);
  }
}

/** What migration does with each field; a test compares it with the class. */
export const FILE_CONTEXT_MIGRATION = {
  directory: ["saved", ""],
  umask: ["saved", ""],
} as const;

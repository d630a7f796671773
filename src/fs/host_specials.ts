// FIFOs and sockets in a directory of the host: the host makes none for a guest, so their names are
// kept here, on this node, for as long as it runs.

import type { Clock } from "./environment.js";
import type { DirectoryEntry } from "./file_handle.js";
import { isSpecial } from "./file_status.js";
import type { Inode } from "./inode.js";
import { MemoryFileSystem } from "./memory_file_system.js";
import type { Owner } from "./memory_inode.js";
import type { Pipe } from "./pipe.js";

export class HostSpecials {
  /** Entries are named by the whole path below the mounted directory. */
  readonly #names;

  constructor(clock: Clock, owner: Owner, makePipe: () => Pipe) {
    this.#names = new MemoryFileSystem(clock, { owner, makePipe, device: 0x31 }).root;
  }

  lookup(path: string): Inode | undefined {
    const found = this.#names.lookup(path);
    return typeof found === "number" ? undefined : found;
  }

  make(path: string, mode: number, rdev: number): number {
    return this.#names.makeNode(path, mode, rdev);
  }

  unlink(path: string): number {
    return this.#names.unlink(path);
  }

  rename(path: string, newPath: string): number {
    return this.#names.rename(path, this.#names, newPath);
  }

  /** Those directly in a directory. */
  entries(directory: string): DirectoryEntry[] {
    const prefix = directory === "" ? "" : `${directory}/`;
    return this.#names
      .entries()
      .filter(({ name }) => name.startsWith(prefix) && !name.slice(prefix.length).includes("/"))
      .filter(({ type }) => isSpecial(type))
      .map((entry) => ({ ...entry, name: entry.name.slice(prefix.length) }));
  }
}

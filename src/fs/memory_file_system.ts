// A file system in the node's memory (tmpfs): the tree in which everything else is mounted, /tmp,
// the directory of devices, the content of an image, the writable layer over it.
//
// Its bytes are the node's own; `limitBytes` bounds the whole file system (ENOSPC). Regular files
// are in memory_file.ts, FIFOs and other special files in special_files.ts.

import { Errno } from "../abi/errno.js";
import { FileType, S_IFMT } from "../abi/fcntl.js";
import { DirectoryHandle } from "./directory_handle.js";
import type { Clock } from "./environment.js";
import type { DirectoryEntry, FileHandle } from "./file_handle.js";
import type { Inode } from "./inode.js";
import { MemoryFile } from "./memory_file.js";
import { MemoryInode, type MemorySystem, type Owner } from "./memory_inode.js";
import type { Pipe } from "./pipe.js";
import { specialInode } from "./special_files.js";

/** What a name, with its file's attributes, takes of the file system's space. */
const NAME_BYTES = 1024;

export interface MemoryOptions {
  readonly limitBytes?: number;
  readonly device?: number;
  readonly owner?: Owner;
  /** Permission bits of the root directory; 0755 unless given. */
  readonly mode?: number;
  /** Where FIFOs come from; without it there are none. */
  readonly makePipe?: () => Pipe;
}

/** What all files of one memory file system share. */
export class MemoryFileSystem implements MemorySystem {
  readonly clock: Clock;
  readonly limitBytes: number;
  readonly device: number;
  readonly owner: Owner;
  readonly makePipe: (() => Pipe) | undefined;
  usedBytes = 0;
  #lastInode = 1;
  readonly root: MemoryDirectory;

  constructor(clock: Clock, options: MemoryOptions = {}) {
    this.clock = clock;
    this.owner = options.owner ?? { uid: 0, gid: 0 };
    this.limitBytes = options.limitBytes ?? 64 * 2 ** 20;
    this.device = options.device ?? 0x20;
    this.makePipe = options.makePipe;
    this.root = new MemoryDirectory(this, options.mode ?? 0o755);
  }

  nextInode(): number {
    this.#lastInode += 1;
    return this.#lastInode;
  }

  /** Takes `bytes` of the file system's space; false when it is full. */
  take(bytes: number): boolean {
    if (this.usedBytes + bytes > this.limitBytes) return false;
    this.usedBytes += bytes;
    return true;
  }
}

export class MemoryDirectory extends MemoryInode {
  readonly #entries = new Map<string, Inode>();

  constructor(system: MemorySystem, mode: number) {
    super(system, FileType.S_IFDIR | (mode & 0o7777));
    this.links = 2;
  }

  override open(): FileHandle {
    return new DirectoryHandle(this);
  }

  override lookup(name: string): Inode | number {
    return this.#entries.get(name) ?? -Errno.ENOENT;
  }

  /** Puts an inode of any kind under a name; for the kernel itself (devices). */
  place(name: string, inode: Inode): void {
    this.#entries.set(name, inode);
    this.touch();
  }

  entries(): readonly DirectoryEntry[] {
    return [...this.#entries].map(([name, inode]) => {
      const status = inode.status();
      if (typeof status === "number") return { name, inode: 0, type: 0 };
      return { name, inode: status.inode, type: status.mode & 0o170000 };
    });
  }

  override create(name: string, mode: number, flags: number): FileHandle | number {
    const made = this.#add(name, () => new MemoryFile(this.system, mode));
    if (made < 0) return made;
    return (this.#entries.get(name) as Inode).open(flags);
  }

  override makeDirectory(name: string, mode: number): number {
    const result = this.#add(name, () => new MemoryDirectory(this.system, mode));
    if (result === 0) this.links += 1;
    return result;
  }

  override makeSymlink(name: string, target: string): number {
    return this.#add(name, () => new MemorySymlink(this.system, target));
  }

  override makeNode(name: string, mode: number, rdev: number): number {
    if ((mode & S_IFMT) === FileType.S_IFREG) {
      return this.#add(name, () => new MemoryFile(this.system, mode));
    }
    const inode = specialInode(this.system, mode, rdev);
    return typeof inode === "number" ? inode : this.#add(name, () => inode);
  }

  #add(name: string, make: () => Inode): number {
    if (this.#entries.has(name)) return -Errno.EEXIST;
    if (this.links === 0) return -Errno.ENOENT;
    if (!this.system.take(NAME_BYTES)) return -Errno.ENOSPC;
    this.place(name, make());
    return 0;
  }

  override unlink(name: string): number {
    const inode = this.#entries.get(name);
    if (inode === undefined) return -Errno.ENOENT;
    if (inode instanceof MemoryDirectory) return -Errno.EISDIR;
    this.#drop(name, inode);
    return 0;
  }

  override removeDirectory(name: string): number {
    const inode = this.#entries.get(name);
    if (inode === undefined) return -Errno.ENOENT;
    if (!(inode instanceof MemoryDirectory)) return -Errno.ENOTDIR;
    if (inode.#entries.size > 0) return -Errno.ENOTEMPTY;
    inode.links = 0;
    this.links -= 1;
    this.#entries.delete(name);
    this.system.usedBytes -= NAME_BYTES;
    this.touch();
    return 0;
  }

  override link(name: string, inode: Inode): number {
    if (!(inode instanceof MemoryInode) || inode.system !== this.system) return -Errno.EXDEV;
    if (inode instanceof MemoryDirectory) return -Errno.EPERM;
    const result = this.#add(name, () => inode);
    if (result === 0) inode.links += 1;
    return result;
  }

  override rename(name: string, newParent: Inode, newName: string): number {
    if (!(newParent instanceof MemoryDirectory) || newParent.system !== this.system) {
      return -Errno.EXDEV;
    }
    const inode = this.#entries.get(name);
    if (inode === undefined) return -Errno.ENOENT;
    const old = newParent.#entries.get(newName);
    if (old === inode) return 0;
    if (inode instanceof MemoryDirectory && inode.#contains(newParent)) return -Errno.EINVAL;
    if (old !== undefined) {
      const isDirectory = inode instanceof MemoryDirectory;
      if (isDirectory && !(old instanceof MemoryDirectory)) return -Errno.ENOTDIR;
      const removed = isDirectory ? newParent.removeDirectory(newName) : newParent.unlink(newName);
      if (removed < 0) return removed;
    }
    this.#entries.delete(name);
    newParent.place(newName, inode);
    this.touch();
    if (inode instanceof MemoryDirectory) {
      this.links -= 1;
      newParent.links += 1;
    }
    return 0;
  }

  /** Trees may be deeper than a stack. */
  #contains(other: Inode): boolean {
    const left: MemoryDirectory[] = [this];
    for (let at = left.pop(); at !== undefined; at = left.pop()) {
      if (at === other) return true;
      for (const inode of at.#entries.values()) {
        if (inode instanceof MemoryDirectory) left.push(inode);
      }
    }
    return false;
  }

  #drop(name: string, inode: Inode): void {
    this.#entries.delete(name);
    this.touch();
    if (!(inode instanceof MemoryInode)) return;
    this.system.usedBytes -= NAME_BYTES;
    inode.links -= 1;
    inode.changedNs = this.system.clock.realtimeNs();
    if (inode instanceof MemoryFile) inode.releaseIfUnused();
  }
}

class MemorySymlink extends MemoryInode {
  readonly #target: string;

  constructor(system: MemorySystem, target: string) {
    super(system, FileType.S_IFLNK | 0o777);
    this.#target = target;
  }

  override get size(): number {
    return new TextEncoder().encode(this.#target).length;
  }

  override open(): number {
    return -Errno.ELOOP;
  }

  override readLink(): string {
    return this.#target;
  }
}

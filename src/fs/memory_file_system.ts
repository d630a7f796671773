// A file system in the node's memory (tmpfs): the tree in which everything else is mounted, /tmp,
// and the directory of devices.
//
// Its bytes are the node's own. A file is a list of 64 KiB pieces that are made when first written,
// so a hole costs nothing; `limitBytes` bounds the whole file system (ENOSPC).

import { Errno } from "../abi/errno.js";
import { FileType, OpenFlag } from "../abi/fcntl.js";
import { DirectoryHandle } from "./directory_handle.js";
import type { Clock } from "./environment.js";
import { type AttributeChange, type DirectoryEntry, FileHandle } from "./file_handle.js";
import { type FileStatus, fileStatus, fileTime } from "./file_status.js";
import { Inode } from "./inode.js";
import type { OpenFile } from "./open_file.js";

const PIECE = 65536;
/** The largest file: no file is larger than what fits a 32-bit offset of pieces. */
const LARGEST = 2 ** 40;

/** One user's ids; the object is shared, so that it can be set when the user is known. */
export interface Owner {
  uid: number;
  gid: number;
}

export interface MemoryOptions {
  readonly limitBytes?: number;
  readonly device?: number;
  readonly owner?: Owner;
}

/** What all files of one memory file system share. */
export class MemoryFileSystem {
  readonly clock: Clock;
  readonly limitBytes: number;
  readonly device: number;
  /** Whose the files are: there is one user. */
  readonly owner: Owner;
  usedBytes = 0;
  #lastInode = 1;
  readonly root: MemoryDirectory;

  constructor(clock: Clock, options: MemoryOptions = {}) {
    this.clock = clock;
    this.owner = options.owner ?? { uid: 0, gid: 0 };
    this.limitBytes = options.limitBytes ?? 64 * 2 ** 20;
    this.device = options.device ?? 0x20;
    this.root = new MemoryDirectory(this, 0o755);
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

abstract class MemoryInode extends Inode {
  readonly system: MemoryFileSystem;
  readonly #number: number;
  mode: number;
  links = 1;
  modifiedNs: bigint;
  accessedNs: bigint;

  constructor(system: MemoryFileSystem, mode: number) {
    super();
    this.system = system;
    this.#number = system.nextInode();
    this.mode = mode;
    this.modifiedNs = system.clock.realtimeNs();
    this.accessedNs = this.modifiedNs;
  }

  get size(): number {
    return 0;
  }

  override status(): FileStatus {
    return fileStatus({
      device: this.system.device,
      inode: this.#number,
      mode: this.mode,
      links: this.links,
      uid: this.system.owner.uid,
      gid: this.system.owner.gid,
      size: this.size,
      blocks: Math.ceil(this.size / 512),
      accessed: fileTime(this.accessedNs),
      modified: fileTime(this.modifiedNs),
      changed: fileTime(this.modifiedNs),
    });
  }

  override setAttributes(change: AttributeChange): number {
    if (change.mode !== undefined) this.mode = (this.mode & ~0o7777) | (change.mode & 0o7777);
    this.accessedNs = change.accessedNs ?? this.accessedNs;
    this.modifiedNs = change.modifiedNs ?? this.modifiedNs;
    return 0;
  }

  touch(): void {
    this.modifiedNs = this.system.clock.realtimeNs();
  }
}

export class MemoryDirectory extends MemoryInode {
  readonly #entries = new Map<string, Inode>();

  constructor(system: MemoryFileSystem, mode: number) {
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

  #add(name: string, make: () => Inode): number {
    if (this.#entries.has(name)) return -Errno.EEXIST;
    if (this.links === 0) return -Errno.ENOENT;
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
    return 0;
  }

  #contains(other: Inode): boolean {
    if (other === this) return true;
    return [...this.#entries.values()].some(
      (inode) => inode instanceof MemoryDirectory && inode.#contains(other),
    );
  }

  #drop(name: string, inode: Inode): void {
    this.#entries.delete(name);
    this.touch();
    if (!(inode instanceof MemoryInode)) return;
    inode.links -= 1;
    if (inode instanceof MemoryFile) inode.releaseIfUnused();
  }
}

class MemorySymlink extends MemoryInode {
  readonly #target: string;

  constructor(system: MemoryFileSystem, target: string) {
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

export class MemoryFile extends MemoryInode {
  readonly #pieces = new Map<number, Uint8Array>();
  #size = 0;
  #handles = 0;

  constructor(system: MemoryFileSystem, mode: number) {
    super(system, FileType.S_IFREG | (mode & 0o7777));
  }

  override get size(): number {
    return this.#size;
  }

  override open(flags: number): FileHandle {
    if (flags & OpenFlag.O_TRUNC) this.setSize(0);
    this.#handles += 1;
    return new MemoryFileHandle(this);
  }

  readAt(into: Uint8Array, position: number): number {
    const count = Math.max(0, Math.min(into.length, this.#size - position));
    for (let done = 0; done < count; ) {
      const at = position + done;
      const offset = at % PIECE;
      const part = Math.min(count - done, PIECE - offset);
      const piece = this.#pieces.get(Math.floor(at / PIECE));
      const target = into.subarray(done, done + part);
      if (piece === undefined) target.fill(0);
      else target.set(piece.subarray(offset, offset + part));
      done += part;
    }
    this.accessedNs = this.system.clock.realtimeNs();
    return count;
  }

  writeAt(from: Uint8Array, position: number): number {
    if (position + from.length > LARGEST) return -Errno.EFBIG;
    let done = 0;
    while (done < from.length) {
      const at = position + done;
      const offset = at % PIECE;
      const part = Math.min(from.length - done, PIECE - offset);
      const piece = this.#piece(Math.floor(at / PIECE));
      if (piece === undefined) break;
      piece.set(from.subarray(done, done + part), offset);
      done += part;
    }
    if (done === 0 && from.length > 0) return -Errno.ENOSPC;
    this.#size = Math.max(this.#size, position + done);
    this.touch();
    return done;
  }

  override setSize(size: number): number {
    if (size > LARGEST) return -Errno.EFBIG;
    for (const index of [...this.#pieces.keys()]) {
      if (index * PIECE >= size) this.#dropPiece(index);
    }
    this.#pieces.get(Math.floor(size / PIECE))?.fill(0, size % PIECE);
    this.#size = size;
    this.touch();
    return 0;
  }

  /** A handle was closed. */
  closed(): void {
    this.#handles -= 1;
    this.releaseIfUnused();
  }

  releaseIfUnused(): void {
    if (this.links > 0 || this.#handles > 0) return;
    for (const index of [...this.#pieces.keys()]) this.#dropPiece(index);
  }

  #piece(index: number): Uint8Array | undefined {
    const old = this.#pieces.get(index);
    if (old !== undefined) return old;
    if (!this.system.take(PIECE)) return undefined;
    const piece = new Uint8Array(PIECE);
    this.#pieces.set(index, piece);
    return piece;
  }

  #dropPiece(index: number): void {
    this.#pieces.delete(index);
    this.system.usedBytes -= PIECE;
  }
}

class MemoryFileHandle extends FileHandle {
  override readonly kind = "memory";
  readonly #inode: MemoryFile;

  constructor(inode: MemoryFile) {
    super();
    this.#inode = inode;
  }

  override read(_file: OpenFile, into: Uint8Array, position: number): number {
    return this.#inode.readAt(into, position);
  }

  override write(file: OpenFile, from: Uint8Array, position: number): number {
    if (!(file.flags & OpenFlag.O_APPEND)) return this.#inode.writeAt(from, position);
    const end = this.#inode.size;
    const count = this.#inode.writeAt(from, end);
    if (count > 0) file.position = end + count;
    return count;
  }

  override status(): FileStatus {
    return this.#inode.status();
  }

  override setSize(size: number): number {
    return this.#inode.setSize(size);
  }

  override sync(): number {
    return 0;
  }

  override setAttributes(change: AttributeChange): number {
    return this.#inode.setAttributes(change);
  }

  override release(): void {
    this.#inode.closed();
  }
}

// The file system "host": a directory of the host's, mounted in the guest's tree.
//
// An inode is a path relative to that directory; nothing is cached, because the host may change its
// files at any time.

import { Errno } from "../abi/errno.js";
import { FileType, O_ACCMODE, OpenFlag, S_IFMT } from "../abi/fcntl.js";
import { DirectoryHandle } from "./directory_handle.js";
import { type AttributeChange, type DirectoryEntry, FileHandle } from "./file_handle.js";
import { type FileStatus, isDirectory } from "./file_status.js";
import type { HostFiles } from "./host_files.js";
import type { HostSpecials } from "./host_specials.js";
import { Inode } from "./inode.js";
import type { OpenFile } from "./open_file.js";

export class HostInode extends Inode {
  readonly #files: HostFiles;
  readonly #path: string;
  readonly #specials: HostSpecials | undefined;
  override readonly isReadOnly: boolean;

  /**
   * @param specials FIFOs and sockets of the mount; undefined: there are none.
   * @param path relative to the mounted directory; empty for the directory itself.
   */
  constructor(files: HostFiles, specials?: HostSpecials, path = "") {
    super();
    this.#files = files;
    this.#specials = specials;
    this.#path = path;
    this.isReadOnly = files.isReadOnly;
  }

  override status(): FileStatus | number {
    return this.#files.status(this.#path);
  }

  override lookup(name: string): Inode | number {
    const path = this.#child(name);
    const special = this.#specials?.lookup(path);
    if (special !== undefined) return special;
    const status = this.#files.status(path);
    return typeof status === "number" ? status : new HostInode(this.#files, this.#specials, path);
  }

  override open(flags: number): FileHandle | number {
    const status = this.status();
    if (typeof status === "number") return status;
    if (isDirectory(status)) return new DirectoryHandle(this);
    if (!isOpenable(status)) return -Errno.ENXIO;
    const writes = (flags & O_ACCMODE) !== 0 || (flags & OpenFlag.O_TRUNC) !== 0;
    if (writes && this.isReadOnly) return -Errno.EROFS;
    return this.#opened(this.#path, flags & ~OpenFlag.O_CREAT, 0);
  }

  override create(name: string, mode: number, flags: number): FileHandle | number {
    if (this.isReadOnly) return -Errno.EROFS;
    return this.#opened(this.#child(name), flags | OpenFlag.O_CREAT, mode);
  }

  override makeDirectory(name: string, mode: number): number {
    return this.#change(() => this.#files.makeDirectory(this.#child(name), mode));
  }

  override makeSymlink(name: string, target: string): number {
    return this.#change(() => this.#files.makeSymlink(this.#child(name), target));
  }

  override makeNode(name: string, mode: number, rdev: number): number {
    const path = this.#child(name);
    const type = mode & S_IFMT;
    return this.#change(() => {
      if (typeof this.#files.status(path) !== "number") return -Errno.EEXIST;
      if (type === FileType.S_IFREG) {
        const descriptor = this.#files.open(path, NEW_FILE, mode & 0o7777);
        if (descriptor >= 0) this.#files.close(descriptor);
        return Math.min(descriptor, 0);
      }
      if (type !== FileType.S_IFIFO && type !== FileType.S_IFSOCK) return -Errno.EPERM;
      return this.#specials?.make(path, mode, rdev) ?? -Errno.EPERM;
    });
  }

  override unlink(name: string): number {
    const path = this.#child(name);
    if (this.#specials?.lookup(path)) return this.#specials.unlink(path);
    return this.#change(() => this.#files.unlink(this.#child(name)));
  }

  override removeDirectory(name: string): number {
    return this.#change(() => this.#files.removeDirectory(this.#child(name)));
  }

  override link(name: string, inode: Inode): number {
    if (!(inode instanceof HostInode) || inode.#files !== this.#files) return -Errno.EXDEV;
    return this.#change(() => this.#files.link(inode.#path, this.#child(name)));
  }

  override rename(name: string, newParent: Inode, newName: string): number {
    if (!(newParent instanceof HostInode) || newParent.#files !== this.#files) {
      return -Errno.EXDEV;
    }
    const target = newParent.#child(newName);
    if (this.#specials?.lookup(this.#child(name))) {
      return this.#specials.rename(this.#child(name), target);
    }
    if (this.#specials?.lookup(target)) this.#specials.unlink(target);
    return this.#change(() => this.#files.rename(this.#child(name), target));
  }

  override readLink(): string | number {
    return this.#files.readLink(this.#path);
  }

  override setSize(size: number): number {
    return this.#change(() => this.#files.setSize(this.#path, size));
  }

  override setAttributes(change: AttributeChange): number {
    return this.#change(() => this.#files.setAttributes(this.#path, change));
  }

  /** The directory's entries without `.` and `..`. */
  entries(): readonly DirectoryEntry[] | number {
    const entries = this.#files.entries(this.#path);
    if (typeof entries === "number" || this.#specials === undefined) return entries;
    return [...entries, ...this.#specials.entries(this.#path)];
  }

  #child(name: string): string {
    return this.#path === "" ? name : `${this.#path}/${name}`;
  }

  #change(change: () => number): number {
    return this.isReadOnly ? -Errno.EROFS : change();
  }

  #opened(path: string, flags: number, mode: number): FileHandle | number {
    const descriptor = this.#files.open(path, flags, mode);
    if (descriptor < 0) return descriptor;
    const inode = new HostInode(this.#files, this.#specials, path);
    return new HostFileHandle(this.#files, descriptor, inode);
  }
}

const NEW_FILE = OpenFlag.O_CREAT | OpenFlag.O_EXCL | 1;

/** Sockets and devices of the host are not for the guest. */
function isOpenable(status: FileStatus): boolean {
  const type = status.mode & 0o170000;
  return type === FileType.S_IFREG;
}

/** A regular file of the host that is open. */
export class HostFileHandle extends FileHandle {
  override readonly kind = "host";
  readonly #files: HostFiles;
  readonly #descriptor: number;
  readonly #inode: HostInode;
  /** Handles that have the descriptor. */
  readonly #holders: { count: number };

  constructor(files: HostFiles, descriptor: number, inode: HostInode, holders = { count: 0 }) {
    super();
    this.#files = files;
    this.#descriptor = descriptor;
    this.#inode = inode;
    this.#holders = holders;
    holders.count += 1;
  }

  override read(_file: OpenFile, into: Uint8Array, position: number): number {
    return this.#files.read(this.#descriptor, into, position);
  }

  override write(file: OpenFile, from: Uint8Array, position: number): number {
    if (!(file.flags & OpenFlag.O_APPEND)) {
      return this.#files.write(this.#descriptor, from, position);
    }
    const status = this.status();
    if (typeof status === "number") return status;
    const count = this.#files.write(this.#descriptor, from, status.size);
    if (count > 0) file.position = status.size + count;
    return count;
  }

  override status(): FileStatus | number {
    return this.#files.descriptorStatus(this.#descriptor);
  }

  override setSize(size: number): number {
    return this.#files.descriptorSetSize(this.#descriptor, size);
  }

  override sync(): number {
    return this.#files.sync(this.#descriptor);
  }

  override setAttributes(change: AttributeChange): number {
    return this.#inode.setAttributes(change);
  }

  override duplicate(): FileHandle {
    return new HostFileHandle(this.#files, this.#descriptor, this.#inode, this.#holders);
  }

  override release(): void {
    this.#holders.count -= 1;
    if (this.#holders.count === 0) this.#files.close(this.#descriptor);
  }
}

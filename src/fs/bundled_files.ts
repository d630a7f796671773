// HostFiles over files that came as bytes: what a browser tab has in place of a host's directory.
//
// Read-only. All directories of one node look into the same set, so that files that are added later
// are seen through every mount.

import { Errno } from "../abi/errno.js";
import { FileType, O_ACCMODE, OpenFlag } from "../abi/fcntl.js";
import type { DirectoryEntry } from "./file_handle.js";
import { type FileStatus, fileStatus } from "./file_status.js";
import type { HostFiles } from "./host_files.js";

/** Files by absolute path. */
export type Bundle = Map<string, Uint8Array>;

export class BundledFiles implements HostFiles {
  readonly isReadOnly = true;
  readonly #bundle: Bundle;
  readonly #prefix: string;
  readonly #open = new Map<number, { readonly path: string; readonly bytes: Uint8Array }>();
  readonly #inodes = new Map<string, number>();
  #lastDescriptor = 0;

  /** @param directory absolute path of the directory of the bundle that is shown. */
  constructor(bundle: Bundle, directory: string) {
    this.#bundle = bundle;
    this.#prefix = directory.endsWith("/") ? directory : `${directory}/`;
  }

  status(name: string): FileStatus | number {
    const path = this.#path(name);
    const bytes = this.#bundle.get(path);
    if (bytes) return this.#fileStatus(path, bytes);
    if (this.#names(path).size === 0 && name !== "") return -Errno.ENOENT;
    return fileStatus({ mode: FileType.S_IFDIR | 0o555, inode: this.#inode(path), links: 2 });
  }

  open(name: string, flags: number): number {
    if ((flags & (O_ACCMODE | OpenFlag.O_TRUNC)) !== 0) return -Errno.EROFS;
    const path = this.#path(name);
    const bytes = this.#bundle.get(path);
    if (!bytes) return typeof this.status(name) === "number" ? -Errno.ENOENT : -Errno.EISDIR;
    this.#lastDescriptor += 1;
    this.#open.set(this.#lastDescriptor, { path, bytes });
    return this.#lastDescriptor;
  }

  read(descriptor: number, into: Uint8Array, position: number): number {
    const file = this.#open.get(descriptor);
    if (!file) return -Errno.EBADF;
    const part = file.bytes.subarray(position, position + into.length);
    into.set(part);
    return part.length;
  }

  descriptorStatus(descriptor: number): FileStatus | number {
    const file = this.#open.get(descriptor);
    return file ? this.#fileStatus(file.path, file.bytes) : -Errno.EBADF;
  }

  close(descriptor: number): void {
    this.#open.delete(descriptor);
  }

  entries(name: string): readonly DirectoryEntry[] | number {
    const path = this.#path(name);
    if (this.#bundle.has(path)) return -Errno.ENOTDIR;
    return [...this.#names(path)].map(([entry, isFile]) => ({
      name: entry,
      inode: this.#inode(`${path}/${entry}`),
      type: isFile ? FileType.S_IFREG : FileType.S_IFDIR,
    }));
  }

  readLink(): number {
    return -Errno.EINVAL;
  }

  sync(): number {
    return 0;
  }

  write = refuse;
  descriptorSetSize = refuse;
  setSize = refuse;
  setAttributes = refuse;
  makeDirectory = refuse;
  makeSymlink = refuse;
  unlink = refuse;
  removeDirectory = refuse;
  link = refuse;
  rename = refuse;

  #path(name: string): string {
    return `${this.#prefix}${name}`.replace(/\/+$/, "");
  }

  /** The names in a directory, and whether each is a file. */
  #names(path: string): Map<string, boolean> {
    const names = new Map<string, boolean>();
    for (const file of this.#bundle.keys()) {
      if (!file.startsWith(`${path}/`)) continue;
      const [first = "", ...more] = file.slice(path.length + 1).split("/");
      names.set(first, more.length === 0);
    }
    return names;
  }

  #fileStatus(path: string, bytes: Uint8Array): FileStatus {
    return fileStatus({
      mode: FileType.S_IFREG | 0o555,
      inode: this.#inode(path),
      size: bytes.length,
      blocks: Math.ceil(bytes.length / 512),
    });
  }

  #inode(path: string): number {
    const known = this.#inodes.get(path) ?? this.#inodes.size + 2;
    this.#inodes.set(path, known);
    return known;
  }
}

function refuse(): number {
  return -Errno.EROFS;
}

// The guest's tree: file systems mounted at paths.
//
// Every node builds the same table from the same options, so a path means the same after a
// migration. A mount is found by its path; a mount point needs no directory below it to stand on: a
// name on the way to one is an empty directory where the file system has none.

import { Errno } from "../abi/errno.js";
import { FileType } from "../abi/fcntl.js";
import { DirectoryHandle } from "./directory_handle.js";
import type { DirectoryEntry, FileHandle } from "./file_handle.js";
import { type FileStatus, fileStatus } from "./file_status.js";
import { type Dentry, Inode } from "./inode.js";

export interface Mount {
  readonly path: string;
  readonly root: Inode;
  /** What /proc/mounts calls it: `host`, `tmpfs`, `devtmpfs`, `proc`. */
  readonly type: string;
}

export class MountTable {
  #root: Dentry;
  readonly #mounts = new Map<string, Mount>();
  /** Names on the way to mount points, and the mount points, by the directory that they are in. */
  readonly #names = new Map<string, Set<string>>();

  /** @param root the root file system's directory. */
  constructor(root: Inode, type = "rootfs") {
    this.#root = { name: "", parent: undefined, path: "", inode: root };
    this.#mounts.set("", { path: "", root, type });
  }

  get root(): Dentry {
    return this.#root;
  }

  get mounts(): readonly Mount[] {
    return [...this.#mounts.values()];
  }

  /** Puts another file system under all mounts, before the first program starts. */
  replaceRoot(root: Inode, type: string): void {
    this.#root = { name: "", parent: undefined, path: "", inode: root };
    this.#mounts.set("", { path: "", root, type });
  }

  /** Mounts `root` at an absolute path without `.`, `..` or links, over what is mounted there. */
  mount(path: string, root: Inode, type: string): void {
    const names = path.split("/").filter((name) => name !== "");
    if (names.length === 0) throw new Error("the root file system is replaced, not mounted");
    let at = "";
    for (const name of names) {
      const known = this.#names.get(at) ?? new Set();
      this.#names.set(at, known.add(name));
      at = `${at}/${name}`;
    }
    this.#mounts.delete(at);
    this.#mounts.set(at, { path: at, root, type });
  }

  unmount(path: string): void {
    this.#mounts.delete(path);
    const slash = path.lastIndexOf("/");
    if (!this.#names.has(path))
      this.#names.get(path.slice(0, slash))?.delete(path.slice(slash + 1));
  }

  /** The entry `name` of a directory, or what is mounted there. */
  child(parent: Dentry, name: string): Dentry | number {
    const path = `${parent.path}/${name}`;
    const mounted = this.#mounts.get(path);
    let inode: Inode | number = mounted?.root ?? parent.inode.lookup(name);
    if (inode === -Errno.ENOENT && this.#names.get(parent.path)?.has(name)) {
      inode = new MountPoint(path);
    }
    if (typeof inode === "number") return inode;
    return { name, parent, path, inode };
  }

  /** The type of the file system that a path without links is in. */
  typeAt(path: string): string {
    let at = path;
    while (at !== "" && !this.#mounts.has(at)) at = at.slice(0, Math.max(at.lastIndexOf("/"), 0));
    return this.#mounts.get(at)?.type ?? "";
  }

  /** Names that mounts add to a directory. */
  namesIn(path: string): ReadonlySet<string> {
    return this.#names.get(path === "/" ? "" : path) ?? NONE;
  }

  /** Whether something is mounted exactly here: such a name can be neither removed nor renamed. */
  isMountPoint(path: string): boolean {
    return this.#mounts.has(path);
  }
}

const NONE: ReadonlySet<string> = new Set();

/** A directory on the way to a mount point, where the file system has none. */
class MountPoint extends Inode {
  override readonly isReadOnly = true;
  readonly #number: number;

  constructor(path: string) {
    super();
    let hash = 7;
    for (let at = 0; at < path.length; at += 1) {
      hash = (Math.imul(hash, 31) + path.charCodeAt(at)) >>> 0;
    }
    this.#number = hash + 2;
  }

  override status(): FileStatus {
    const mode = FileType.S_IFDIR | 0o755;
    return fileStatus({ device: 0x2f, inode: this.#number, mode, links: 2 });
  }

  override open(): FileHandle {
    return new DirectoryHandle(this);
  }

  override lookup(): number {
    return -Errno.ENOENT;
  }

  entries(): readonly DirectoryEntry[] {
    return [];
  }
}

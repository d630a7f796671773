// The guest's tree: file systems mounted at paths.
//
// Every node builds the same table from the same options, so a path means the same after a
// migration. A mount is found by its path; a mount point needs no directory below it to stand on,
// but the directories above it must exist, which `mount` sees to in the root file system.

import { Errno } from "../abi/errno.js";
import type { Dentry, Inode } from "./inode.js";

export interface Mount {
  readonly path: string;
  readonly root: Inode;
  /** What /proc/mounts calls it: `host`, `tmpfs`, `devtmpfs`, `proc`. */
  readonly type: string;
}

export class MountTable {
  readonly root: Dentry;
  readonly #mounts = new Map<string, Mount>();

  /** @param root the root file system's directory; mount points are made in it where missing. */
  constructor(root: Inode, type = "rootfs") {
    this.root = { name: "", parent: undefined, path: "", inode: root };
    this.#mounts.set("", { path: "", root, type });
  }

  get mounts(): readonly Mount[] {
    return [...this.#mounts.values()];
  }

  /** Mounts `root` at an absolute path without `.`, `..` or links. */
  mount(path: string, root: Inode, type: string): void {
    const names = path.split("/").filter((name) => name !== "");
    let at: Dentry = this.root;
    for (const name of names.slice(0, -1)) {
      let next = this.child(at, name);
      if (next === -Errno.ENOENT && at.inode.makeDirectory(name, 0o755) === 0) {
        next = this.child(at, name);
      }
      if (typeof next === "number") {
        throw new Error(`cannot mount at ${path}: ${at.path}/${name} cannot be made`);
      }
      at = next;
    }
    const last = names.at(-1);
    if (last === undefined) throw new Error("the root file system is given to the constructor");
    at.inode.makeDirectory(last, 0o755);
    const key = `${at.path}/${last}`;
    this.#mounts.set(key, { path: key, root, type });
  }

  /** The entry `name` of a directory, or what is mounted there. */
  child(parent: Dentry, name: string): Dentry | number {
    const path = `${parent.path}/${name}`;
    const mounted = this.#mounts.get(path);
    const inode = mounted?.root ?? parent.inode.lookup(name);
    if (typeof inode === "number") return inode;
    return { name, parent, path, inode };
  }

  /** Whether something is mounted exactly here: such a name can be neither removed nor renamed. */
  isMountPoint(path: string): boolean {
    return this.#mounts.has(path);
  }
}

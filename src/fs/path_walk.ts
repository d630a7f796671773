// From a path to a dentry (path_resolution(7)).
//
// The walk resolves every component itself, symbolic links included: a link's target is a path in
// the guest's tree, never handed to the host. `..` above the root is the root. So no path, link or
// `..` leaves what is mounted.

import { Errno } from "../abi/errno.js";
import { AccessTest, NAME_MAX, PATH_MAX } from "../abi/fcntl.js";
import { isDirectory, isSymlink } from "./file_status.js";
import type { Dentry } from "./inode.js";
import type { Owner } from "./memory_inode.js";
import type { MountTable } from "./mount_table.js";
import { permits } from "./permissions.js";

/** Links followed in one walk before ELOOP, as Linux. */
const MOST_LINKS = 40;

export interface WalkOptions {
  /** Whether a symbolic link as last component is followed. */
  readonly followLast: boolean;
}

/** The last step of a path, not taken: for calls that make or remove a name. */
export interface LastStep {
  readonly parent: Dentry;
  readonly name: string;
  /** The path ended in a slash: only a directory will do. */
  readonly mustBeDirectory: boolean;
}

export class PathWalk {
  readonly #mounts: MountTable;
  readonly #user: Owner;
  #links = 0;

  constructor(mounts: MountTable, user: Owner) {
    this.#mounts = mounts;
    this.#user = user;
  }

  /** The dentry of a path, from `start` unless the path is absolute; or a negated error number. */
  find(start: Dentry, path: string, options: WalkOptions): Dentry | number {
    if (path === "") return -Errno.ENOENT;
    if (this.#links > 0 && path.length > PATH_MAX) return -Errno.ENAMETOOLONG;
    let at = path.startsWith("/") ? this.#mounts.root : start;
    const names = path.split("/").filter((name) => name !== "");
    for (const [index, name] of names.entries()) {
      const isLast = index === names.length - 1;
      const follow = !isLast || options.followLast || path.endsWith("/");
      const next = this.step(at, name, follow);
      if (typeof next === "number") return next;
      at = next;
    }
    return path.endsWith("/") ? directoryOnly(at) : at;
  }

  /** The parent of the last component, and the component. A path without one gives EEXIST. */
  findParent(start: Dentry, path: string): LastStep | number {
    if (path === "") return -Errno.ENOENT;
    const trimmed = path.replace(/\/+$/, "");
    const slash = trimmed.lastIndexOf("/");
    const name = trimmed.slice(slash + 1);
    if (name === "") return -Errno.EEXIST;
    if (name.length > NAME_MAX) return -Errno.ENAMETOOLONG;
    const head = slash < 0 ? "." : trimmed.slice(0, slash + 1);
    const parent = this.find(start, head, { followLast: true });
    if (typeof parent === "number") return parent;
    const directory = directoryOnly(parent);
    if (typeof directory === "number") return directory;
    return { parent, name, mustBeDirectory: trimmed.length < path.length };
  }

  /** One component further. */
  step(at: Dentry, name: string, follow: boolean): Dentry | number {
    if (name.length > NAME_MAX) return -Errno.ENAMETOOLONG;
    const status = at.inode.status();
    if (typeof status === "number") return status;
    if (!isDirectory(status)) return -Errno.ENOTDIR;
    if (!permits(status, AccessTest.X_OK, this.#user)) return -Errno.EACCES;
    if (name === ".") return at;
    if (name === "..") return at.parent ?? at;
    const child = this.#mounts.child(at, name);
    if (typeof child === "number" || !follow) return child;
    return this.#followed(child);
  }

  #followed(dentry: Dentry): Dentry | number {
    const status = dentry.inode.status();
    if (typeof status === "number") return status;
    if (!isSymlink(status)) return dentry;
    this.#links += 1;
    if (this.#links > MOST_LINKS) return -Errno.ELOOP;
    const jump = dentry.inode.jump();
    if (jump !== undefined) return { ...dentry, inode: jump };
    const target = dentry.inode.readLink();
    if (typeof target === "number") return target;
    return this.find(dentry.parent ?? dentry, target, { followLast: true });
  }
}

function directoryOnly(dentry: Dentry): Dentry | number {
  const status = dentry.inode.status();
  if (typeof status === "number") return status;
  return isDirectory(status) ? dentry : -Errno.ENOTDIR;
}

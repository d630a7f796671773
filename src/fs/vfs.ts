// The virtual file system of a node: what the path-taking system calls do.
//
// Answers are negated error numbers of Linux. Paths are resolved by path_walk.ts; what is open goes
// through node_files.ts.

import { Errno } from "../abi/errno.js";
import { O_ACCMODE, OpenFlag } from "../abi/fcntl.js";
import type { AttributeChange } from "./file_handle.js";
import { type FileStatus, isDirectory, isSymlink } from "./file_status.js";
import type { Dentry } from "./inode.js";
import type { MountTable } from "./mount_table.js";
import type { NodeFiles } from "./node_files.js";
import type { OpenFile } from "./open_file.js";
import { type LastStep, PathWalk } from "./path_walk.js";

/** Flags that a description keeps: the rest act at open only. */
const KEPT = ~(OpenFlag.O_CREAT | OpenFlag.O_EXCL | OpenFlag.O_NOCTTY | OpenFlag.O_TRUNC);

export class Vfs {
  readonly mounts: MountTable;
  readonly files: NodeFiles;

  constructor(mounts: MountTable, files: NodeFiles) {
    this.mounts = mounts;
    this.files = files;
  }

  /** The dentry of an absolute path, as a directory to start from; the error of the walk. */
  find(start: Dentry, path: string, followLast: boolean): Dentry | number {
    return new PathWalk(this.mounts).find(start, path, { followLast });
  }

  /** open(2). `mode` has been masked with the umask. */
  open(start: Dentry, path: string, flags: number, mode: number): OpenFile | number {
    const followLast = (flags & (OpenFlag.O_NOFOLLOW | OpenFlag.O_EXCL)) === 0;
    const found = this.find(start, path, followLast);
    if (found === -Errno.ENOENT && flags & OpenFlag.O_CREAT) {
      return this.#create(start, path, flags, mode);
    }
    if (typeof found === "number") return found;
    const refusal = this.#refuseOpen(found, flags);
    if (refusal < 0) return refusal;
    const handle = found.inode.open(flags);
    if (typeof handle === "number") return handle;
    return this.files.describe(handle, flags & KEPT, found.path === "" ? "/" : found.path);
  }

  #refuseOpen(dentry: Dentry, flags: number): number {
    const status = dentry.inode.status();
    if (typeof status === "number") return status;
    if (flags & OpenFlag.O_CREAT && flags & OpenFlag.O_EXCL) return -Errno.EEXIST;
    if (isSymlink(status)) return -Errno.ELOOP;
    const needsDirectory = (flags & OpenFlag.O_DIRECTORY) !== 0;
    if (!isDirectory(status)) return needsDirectory ? -Errno.ENOTDIR : 0;
    const writes = (flags & O_ACCMODE) !== 0 || (flags & OpenFlag.O_CREAT) !== 0;
    return writes ? -Errno.EISDIR : 0;
  }

  #create(start: Dentry, path: string, flags: number, mode: number): OpenFile | number {
    const step = this.#parentOf(start, path);
    if (typeof step === "number") return step;
    if (step.mustBeDirectory) return -Errno.EISDIR;
    const { parent, name } = step;
    // A dangling link: the file is made where the link points.
    const link = parent.inode.lookup(name);
    if (typeof link !== "number") return this.#createThroughLink(step, flags, mode);
    const handle = parent.inode.create(name, mode, flags);
    if (typeof handle === "number") return handle;
    return this.files.describe(handle, flags & KEPT, `${parent.path}/${name}`);
  }

  #createThroughLink(step: LastStep, flags: number, mode: number): OpenFile | number {
    if (flags & (OpenFlag.O_EXCL | OpenFlag.O_NOFOLLOW)) return -Errno.EEXIST;
    const link = this.mounts.child(step.parent, step.name);
    const target = typeof link === "number" ? link : link.inode.readLink();
    if (typeof target === "number") return target;
    const final = this.#parentOf(step.parent, target);
    if (typeof final === "number") return final;
    if (typeof final.parent.inode.lookup(final.name) !== "number") return -Errno.ELOOP;
    const handle = final.parent.inode.create(final.name, mode, flags);
    if (typeof handle === "number") return handle;
    return this.files.describe(handle, flags & KEPT, `${final.parent.path}/${final.name}`);
  }

  status(start: Dentry, path: string, followLast: boolean): FileStatus | number {
    const found = this.find(start, path, followLast);
    return typeof found === "number" ? found : found.inode.status();
  }

  readLink(start: Dentry, path: string): string | number {
    const found = this.find(start, path, false);
    return typeof found === "number" ? found : found.inode.readLink();
  }

  setSize(start: Dentry, path: string, size: number): number {
    const found = this.find(start, path, true);
    return typeof found === "number" ? found : found.inode.setSize(size);
  }

  setAttributes(start: Dentry, path: string, change: AttributeChange, followLast: boolean): number {
    const found = this.find(start, path, followLast);
    return typeof found === "number" ? found : found.inode.setAttributes(change);
  }

  makeDirectory(start: Dentry, path: string, mode: number): number {
    const step = this.#newName(start, path);
    if (typeof step === "number") return step;
    return step.parent.inode.makeDirectory(step.name, mode);
  }

  makeSymlink(start: Dentry, path: string, target: string): number {
    const step = this.#newName(start, path);
    if (typeof step === "number") return step;
    if (step.mustBeDirectory) return -Errno.ENOENT;
    return step.parent.inode.makeSymlink(step.name, target);
  }

  link(oldStart: Dentry, oldPath: string, newStart: Dentry, newPath: string): number {
    const old = this.find(oldStart, oldPath, false);
    if (typeof old === "number") return old;
    const step = this.#newName(newStart, newPath);
    if (typeof step === "number") return step;
    return step.parent.inode.link(step.name, old.inode);
  }

  unlink(start: Dentry, path: string): number {
    const step = this.#oldName(start, path);
    if (typeof step === "number") return step;
    if (step.mustBeDirectory) return -Errno.ENOTDIR;
    return step.parent.inode.unlink(step.name);
  }

  removeDirectory(start: Dentry, path: string): number {
    const step = this.#oldName(start, path);
    if (typeof step === "number") return step === -Errno.EEXIST ? -Errno.EBUSY : step;
    if (step.name === ".") return -Errno.EINVAL;
    if (step.name === "..") return -Errno.ENOTEMPTY;
    return step.parent.inode.removeDirectory(step.name);
  }

  rename(oldStart: Dentry, oldPath: string, newStart: Dentry, newPath: string): number {
    const from = this.#oldName(oldStart, oldPath);
    if (typeof from === "number") return from === -Errno.EEXIST ? -Errno.EBUSY : from;
    const to = this.#oldName(newStart, newPath, true);
    if (typeof to === "number") return to === -Errno.EEXIST ? -Errno.EBUSY : to;
    if (dots(from.name) || dots(to.name)) return -Errno.EBUSY;
    return from.parent.inode.rename(from.name, to.parent.inode, to.name);
  }

  #parentOf(start: Dentry, path: string): LastStep | number {
    return new PathWalk(this.mounts).findParent(start, path);
  }

  /** The place of a name that must not exist. */
  #newName(start: Dentry, path: string): LastStep | number {
    const step = this.#parentOf(start, path);
    if (typeof step === "number") return step;
    if (dots(step.name)) return -Errno.EEXIST;
    return typeof this.mounts.child(step.parent, step.name) === "number" ? step : -Errno.EEXIST;
  }

  /** The place of a name that must exist (unless `mayBeMissing`) and be no mount point. */
  #oldName(start: Dentry, path: string, mayBeMissing = false): LastStep | number {
    const step = this.#parentOf(start, path);
    if (typeof step === "number" || dots(step.name)) return step;
    if (this.mounts.isMountPoint(`${step.parent.path}/${step.name}`)) return -Errno.EBUSY;
    const found = step.parent.inode.lookup(step.name);
    if (typeof found === "number" && !mayBeMissing) return found;
    return step;
  }
}

function dots(name: string): boolean {
  return name === "." || name === "..";
}

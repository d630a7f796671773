// The virtual file system of a node: what the path-taking system calls do.
//
// Answers are negated error numbers of Linux. Paths are resolved by path_walk.ts; what is open goes
// through node_files.ts.

import { Errno } from "../abi/errno.js";
import { AccessMode, AccessTest, O_ACCMODE, OpenFlag } from "../abi/fcntl.js";
import type { AttributeChange } from "./file_handle.js";
import { type FileStatus, isDirectory, isSymlink } from "./file_status.js";
import { type Dentry, type Inode, pathOf } from "./inode.js";
import type { MountTable } from "./mount_table.js";
import type { NodeFiles } from "./node_files.js";
import { keptFlags, type OpenFile } from "./open_file.js";
import { PathHandle } from "./path_handle.js";
import { type LastStep, PathWalk } from "./path_walk.js";
import { isStuck, permits, refuseAttributes } from "./permissions.js";

export class Vfs {
  readonly mounts: MountTable;
  readonly files: NodeFiles;

  constructor(mounts: MountTable, files: NodeFiles) {
    this.mounts = mounts;
    this.files = files;
  }

  /** The dentry of an absolute path, as a directory to start from; the error of the walk. */
  find(start: Dentry, path: string, followLast: boolean): Dentry | number {
    return new PathWalk(this.mounts, this.files.owner).find(start, path, { followLast });
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
    if (flags & OpenFlag.O_PATH) return this.#describePath(found, flags);
    return this.files.changes.open(found, flags, (handle) =>
      this.files.describe(handle, keptFlags(flags), pathOf(found)),
    );
  }

  /** O_PATH: the file is named, not opened. */
  #describePath(found: Dentry, flags: number): OpenFile {
    return this.files.describe(new PathHandle(found.inode), keptFlags(flags), pathOf(found));
  }

  #refuseOpen(dentry: Dentry, flags: number): number {
    const status = dentry.inode.status();
    if (typeof status === "number") return status;
    if (flags & OpenFlag.O_CREAT && flags & OpenFlag.O_EXCL) return -Errno.EEXIST;
    const isPathOnly = (flags & OpenFlag.O_PATH) !== 0;
    if (isSymlink(status) && !isPathOnly) return -Errno.ELOOP;
    const needsDirectory = (flags & OpenFlag.O_DIRECTORY) !== 0;
    if (isPathOnly) return needsDirectory && !isDirectory(status) ? -Errno.ENOTDIR : 0;
    const access = flags & O_ACCMODE;
    const writes = access !== AccessMode.O_RDONLY || (flags & OpenFlag.O_TRUNC) !== 0;
    if (isDirectory(status)) {
      if (writes || flags & OpenFlag.O_CREAT) return -Errno.EISDIR;
    } else if (needsDirectory) return -Errno.ENOTDIR;
    const wanted =
      (access !== AccessMode.O_WRONLY ? AccessTest.R_OK : 0) | (writes ? AccessTest.W_OK : 0);
    return this.permits(status, wanted) ? 0 : -Errno.EACCES;
  }

  /** Whether the user may read, write or execute (AccessTest bits) a file of this status. */
  permits(status: FileStatus, wanted: number): boolean {
    return permits(status, wanted, this.files.owner);
  }

  #create(start: Dentry, path: string, flags: number, mode: number): OpenFile | number {
    const step = this.#parentOf(start, path);
    if (typeof step === "number") return step;
    if (step.mustBeDirectory) return -Errno.EISDIR;
    const { parent, name } = step;
    // A dangling link: the file is made where the link points.
    const link = parent.inode.lookup(name);
    const refusal = this.#mayChange(parent);
    if (refusal < 0) return refusal;
    if (typeof link !== "number") return this.#createThroughLink(step, flags, mode);
    const handle = this.files.changes.create(parent, name, mode, flags);
    if (typeof handle === "number") return handle;
    return this.files.describe(handle, keptFlags(flags), `${parent.path}/${name}`);
  }

  #createThroughLink(step: LastStep, flags: number, mode: number): OpenFile | number {
    if (flags & (OpenFlag.O_EXCL | OpenFlag.O_NOFOLLOW)) return -Errno.EEXIST;
    const link = this.mounts.child(step.parent, step.name);
    const target = typeof link === "number" ? link : link.inode.readLink();
    if (typeof target === "number") return target;
    const final = this.#parentOf(step.parent, target);
    if (typeof final === "number") return final;
    if (typeof final.parent.inode.lookup(final.name) !== "number") return -Errno.ELOOP;
    const refusal = this.#mayChange(final.parent);
    if (refusal < 0) return refusal;
    const handle = this.files.changes.create(final.parent, final.name, mode, flags);
    if (typeof handle === "number") return handle;
    return this.files.describe(handle, keptFlags(flags), `${final.parent.path}/${final.name}`);
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
    if (typeof found === "number") return found;
    const status = found.inode.status();
    if (typeof status === "number") return status;
    if (isDirectory(status)) return -Errno.EISDIR;
    if (!this.permits(status, AccessTest.W_OK)) return -Errno.EACCES;
    return this.files.changes.setSize(found, size);
  }

  setAttributes(start: Dentry, path: string, change: AttributeChange, followLast: boolean): number {
    const found = this.find(start, path, followLast);
    if (typeof found === "number") return found;
    const status = found.inode.status();
    if (typeof status === "number") return status;
    const refusal = refuseAttributes(status, change, this.files.owner);
    return refusal < 0 ? refusal : this.files.changes.setAttributes(found, change);
  }

  /** mknod(2). */
  makeNode(start: Dentry, path: string, mode: number, rdev: number): number {
    const step = this.#newName(start, path);
    if (typeof step === "number") return step;
    return this.files.changes.makeNode(step.parent, step.name, mode, rdev);
  }

  makeDirectory(start: Dentry, path: string, mode: number): number {
    const step = this.#newName(start, path);
    if (typeof step === "number") return step;
    return this.files.changes.makeDirectory(step.parent, step.name, mode);
  }

  makeSymlink(start: Dentry, path: string, target: string): number {
    const step = this.#newName(start, path);
    if (typeof step === "number") return step;
    if (step.mustBeDirectory) return -Errno.ENOENT;
    return this.files.changes.makeSymlink(step.parent, step.name, target);
  }

  link(oldStart: Dentry, oldPath: string, newStart: Dentry, newPath: string): number {
    const old = this.find(oldStart, oldPath, false);
    if (typeof old === "number") return old;
    const step = this.#newName(newStart, newPath);
    if (typeof step === "number") return step;
    return this.files.changes.link(step.parent, step.name, old);
  }

  unlink(start: Dentry, path: string): number {
    const step = this.#oldName(start, path);
    if (typeof step === "number") return step;
    if (step.mustBeDirectory) return -Errno.ENOTDIR;
    return this.files.changes.unlink(step.parent, step.name);
  }

  removeDirectory(start: Dentry, path: string): number {
    const step = this.#oldName(start, path);
    if (typeof step === "number") return step === -Errno.EEXIST ? -Errno.EBUSY : step;
    if (step.name === ".") return -Errno.EINVAL;
    if (step.name === "..") return -Errno.ENOTEMPTY;
    return this.files.changes.removeDirectory(step.parent, step.name);
  }

  rename(oldStart: Dentry, oldPath: string, newStart: Dentry, newPath: string): number {
    const from = this.#oldName(oldStart, oldPath);
    if (typeof from === "number") return from === -Errno.EEXIST ? -Errno.EBUSY : from;
    const to = this.#oldName(newStart, newPath, true);
    if (typeof to === "number") return to === -Errno.EEXIST ? -Errno.EBUSY : to;
    if (dots(from.name) || dots(to.name)) return -Errno.EBUSY;
    return this.files.changes.rename(from.parent, from.name, to.parent, to.name);
  }

  #parentOf(start: Dentry, path: string): LastStep | number {
    return new PathWalk(this.mounts, this.files.owner).findParent(start, path);
  }

  /** The place of a name that must not exist. */
  #newName(start: Dentry, path: string): LastStep | number {
    const step = this.#parentOf(start, path);
    if (typeof step === "number") return step;
    if (dots(step.name)) return -Errno.EEXIST;
    if (typeof this.mounts.child(step.parent, step.name) !== "number") return -Errno.EEXIST;
    const refusal = this.#mayChange(step.parent);
    return refusal < 0 ? refusal : step;
  }

  /** Whether names of a directory may be made and removed. */
  #mayChange(directory: Dentry): number {
    if (directory.inode.isReadOnly) return -Errno.EROFS;
    const status = directory.inode.status();
    if (typeof status === "number") return status;
    return this.permits(status, AccessTest.W_OK | AccessTest.X_OK) ? 0 : -Errno.EACCES;
  }

  /** A sticky directory's names are their owners' to remove. */
  #mayRemove(directory: Dentry, file: Inode): number {
    const refusal = this.#mayChange(directory);
    if (refusal < 0) return refusal;
    const [above, status] = [directory.inode.status(), file.status()];
    if (typeof above === "number" || typeof status === "number") return 0;
    return isStuck(above, status, this.files.owner) ? -Errno.EPERM : 0;
  }

  /** The place of a name that must exist (unless `mayBeMissing`) and be no mount point. */
  #oldName(start: Dentry, path: string, mayBeMissing = false): LastStep | number {
    const step = this.#parentOf(start, path);
    if (typeof step === "number" || dots(step.name)) return step;
    if (this.mounts.isMountPoint(`${step.parent.path}/${step.name}`)) return -Errno.EBUSY;
    const found = step.parent.inode.lookup(step.name);
    if (typeof found === "number") return mayBeMissing ? this.#orRefusal(step) : found;
    const refusal = this.#mayRemove(step.parent, found);
    return refusal < 0 ? refusal : step;
  }

  #orRefusal(step: LastStep): LastStep | number {
    const refusal = this.#mayChange(step.parent);
    return refusal < 0 ? refusal : step;
  }
}

function dots(name: string): boolean {
  return name === "." || name === "..";
}

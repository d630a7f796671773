// A file as a file system has it (Linux's inode), and a name on the way to it (Linux's dentry).
//
// Inodes never leave their node. An operation answers what it found or a negated error number. The
// defaults are those of a file that is no directory.

import { Errno } from "../abi/errno.js";
import type { AttributeChange, FileHandle } from "./file_handle.js";
import { type FileStatus, isDirectory } from "./file_status.js";

export abstract class Inode {
  /** Whether a change below this inode is refused with EROFS. */
  readonly isReadOnly: boolean = false;

  abstract status(): FileStatus | number;

  /** An open handle for the O_* flags; the file exists. */
  abstract open(flags: number): FileHandle | number;

  /** The entry `name` of a directory, never `.` or `..`. */
  lookup(_name: string): Inode | number {
    return -Errno.ENOTDIR;
  }

  /** Makes a regular file and opens it. */
  create(_name: string, _mode: number, _flags: number): FileHandle | number {
    return -Errno.EROFS;
  }

  makeDirectory(_name: string, _mode: number): number {
    return -Errno.EROFS;
  }

  makeSymlink(_name: string, _target: string): number {
    return -Errno.EROFS;
  }

  /** mknod(2): a regular file, FIFO, socket or device. */
  makeNode(_name: string, _mode: number, _rdev: number): number {
    return this.isReadOnly ? -Errno.EROFS : -Errno.EPERM;
  }

  unlink(_name: string): number {
    return -Errno.EROFS;
  }

  removeDirectory(_name: string): number {
    return -Errno.EROFS;
  }

  /** A second name in this directory for `inode` of the same file system. */
  link(_name: string, _inode: Inode): number {
    return -Errno.EROFS;
  }

  /** Moves entry `name` of this directory to `newName` of `newParent`. */
  rename(_name: string, newParent: Inode, _newName: string): number {
    return newParent.constructor === this.constructor ? -Errno.EROFS : -Errno.EXDEV;
  }

  readLink(): string | number {
    return -Errno.EINVAL;
  }

  /** What a link of /proc leads to, where that is no path: an open file. */
  jump(): Inode | undefined {
    return undefined;
  }

  setSize(_size: number): number {
    const status = this.status();
    if (typeof status === "number") return status;
    return isDirectory(status) ? -Errno.EISDIR : -Errno.EINVAL;
  }

  setAttributes(_change: AttributeChange): number {
    return -Errno.EROFS;
  }
}

/** A name in the tree and the inode behind it; the root has no parent. */
export interface Dentry {
  readonly name: string;
  readonly parent: Dentry | undefined;
  /** Absolute path; the root's is the empty string, so that children only add to it. */
  readonly path: string;
  readonly inode: Inode;
}

/** The path as a program sees it. */
export function pathOf(dentry: Dentry): string {
  return dentry.path === "" ? "/" : dentry.path;
}

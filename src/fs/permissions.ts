// Who may do what with a file: permission bits and ownership (path_resolution(7), "Permissions";
// chmod(2), chown(2)). There is one user, with one group; the user 0 may do everything.

import { Errno } from "../abi/errno.js";
import { AccessTest, ModeBit } from "../abi/fcntl.js";
import type { AttributeChange } from "./file_handle.js";
import { type FileStatus, isDirectory } from "./file_status.js";
import type { Owner } from "./memory_inode.js";

/** Whether `user` may read, write or execute (AccessTest bits) a file of this status. */
export function permits(status: FileStatus, wanted: number, user: Owner): boolean {
  if (user.uid === 0) {
    const isExecutable = isDirectory(status) || (status.mode & 0o111) !== 0;
    return (wanted & AccessTest.X_OK) === 0 || isExecutable;
  }
  const shift = user.uid === status.uid ? 6 : user.gid === status.gid ? 3 : 0;
  return (wanted & 7 & ~(status.mode >> shift)) === 0;
}

/** A file in a sticky directory that belongs to someone else. */
export function isStuck(directory: FileStatus, file: FileStatus, user: Owner): boolean {
  if ((directory.mode & ModeBit.S_ISVTX) === 0 || user.uid === 0) return false;
  return user.uid !== directory.uid && user.uid !== file.uid;
}

/** 0, or why the user may not change these attributes of a file. */
export function refuseAttributes(status: FileStatus, change: AttributeChange, user: Owner): number {
  if (user.uid === 0) return 0;
  const isOwner = user.uid === status.uid;
  const { uid, gid } = change;
  if (uid !== undefined && (uid !== status.uid || !isOwner)) return -Errno.EPERM;
  if (gid !== undefined && ((gid !== status.gid && gid !== user.gid) || !isOwner)) {
    return -Errno.EPERM;
  }
  if (change.mode !== undefined && !isOwner) return -Errno.EPERM;
  const setsTimes = change.accessedNs !== undefined || change.modifiedNs !== undefined;
  if (!setsTimes || isOwner) return 0;
  return permits(status, AccessTest.W_OK, user) ? 0 : -Errno.EACCES;
}

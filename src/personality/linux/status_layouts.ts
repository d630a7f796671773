// FileStatus in the layouts of i386: stat, stat64, statx.

import type { ValueOf } from "../../abi/structure.js";
import { STAT, STAT64, STATX, STATX_BASIC_STATS } from "../../abi/structures_file.js";
import type { FileStatus } from "../../fs/file_status.js";

/**
 * Device numbers as the 64-bit stat gives them, from (major << 8 | minor) in the host's encoding.
 */
export function stat64Of(status: FileStatus): Partial<ValueOf<typeof STAT64.fields>> {
  return {
    ...commonStat(status),
    ...statTimes(status),
    __st_ino: status.inode % 2 ** 32,
    st_blocks: status.blocks,
    st_ino: status.inode,
  };
}

/** What every system's stat has, under the same names. */
export function commonStat(status: FileStatus) {
  return {
    st_dev: status.device,
    st_mode: status.mode,
    st_nlink: status.links,
    st_uid: status.uid,
    st_gid: status.gid,
    st_rdev: status.rdev,
    st_size: status.size,
    st_blksize: status.blockSize,
  };
}

function statTimes({ accessed, modified, changed }: FileStatus) {
  return {
    st_atime: accessed.seconds % 2 ** 32,
    st_atime_nsec: accessed.nanoseconds,
    st_mtime: modified.seconds % 2 ** 32,
    st_mtime_nsec: modified.nanoseconds,
    st_ctime: changed.seconds % 2 ** 32,
    st_ctime_nsec: changed.nanoseconds,
  };
}

/** undefined: the size does not fit 32 bits (EOVERFLOW). */
export function oldStatOf(status: FileStatus): Partial<ValueOf<typeof STAT.fields>> | undefined {
  if (status.size > 0x7fff_ffff) return undefined;
  return {
    ...commonStat(status),
    ...statTimes(status),
    st_ino: status.inode % 2 ** 32,
    st_blocks: status.blocks % 2 ** 32,
  };
}

export function statxOf(status: FileStatus): Partial<ValueOf<typeof STATX.fields>> {
  return {
    stx_mask: STATX_BASIC_STATS,
    stx_blksize: status.blockSize,
    stx_nlink: status.links,
    stx_uid: status.uid,
    stx_gid: status.gid,
    stx_mode: status.mode,
    stx_ino: status.inode,
    stx_size: status.size,
    stx_blocks: status.blocks,
    stx_atime_sec: status.accessed.seconds,
    stx_atime_nsec: status.accessed.nanoseconds,
    stx_mtime_sec: status.modified.seconds,
    stx_mtime_nsec: status.modified.nanoseconds,
    stx_ctime_sec: status.changed.seconds,
    stx_ctime_nsec: status.changed.nanoseconds,
    stx_rdev_major: major(status.rdev),
    stx_rdev_minor: minor(status.rdev),
    stx_dev_major: major(status.device),
    stx_dev_minor: minor(status.device),
  };
}

function major(device: number): number {
  return (device >>> 8) & 0xfff;
}

function minor(device: number): number {
  return (device & 0xff) | ((device >>> 12) & 0xfff00);
}

export { STAT, STAT64, STATX };

/**
 * Structures of files: the four generations of stat, statfs, iovec, locks, directory entries, poll.
 * Source: stat(2), statx(2), statfs(2), readv(2), fcntl(2), getdents(2), poll(2).
 *
 * i386 aligns 64-bit integers to 4 bytes, so none of the padding here is the compiler's: `__pad0`
 * and its like are named by the kernel, and are written as zero.
 */

import { array, i16, i32, i64, structure, u8, u16, u32, u64, type Value } from "./structure.js";

/** oldstat, oldfstat, oldlstat (18, 28, 84): 16-bit everything. */
export const OLD_KERNEL_STAT = structure("__old_kernel_stat", 32, {
  st_dev: u16(0),
  st_ino: u16(2),
  st_mode: u16(4),
  st_nlink: u16(6),
  st_uid: u16(8),
  st_gid: u16(10),
  st_rdev: u16(12),
  st_size: u32(16),
  st_atime: u32(20),
  st_mtime: u32(24),
  st_ctime: u32(28),
});

/** stat, lstat, fstat (106 to 108). */
export const STAT = structure("stat", 64, {
  st_dev: u32(0),
  st_ino: u32(4),
  st_mode: u16(8),
  st_nlink: u16(10),
  st_uid: u16(12),
  st_gid: u16(14),
  st_rdev: u32(16),
  st_size: u32(20),
  st_blksize: u32(24),
  st_blocks: u32(28),
  st_atime: u32(32),
  st_atime_nsec: u32(36),
  st_mtime: u32(40),
  st_mtime_nsec: u32(44),
  st_ctime: u32(48),
  st_ctime_nsec: u32(52),
});

/** stat64, lstat64, fstat64, fstatat64: what C libraries use. `__st_ino` is the low half. */
export const STAT64 = structure("stat64", 96, {
  st_dev: i64(0),
  __st_ino: u32(12),
  st_mode: u32(16),
  st_nlink: u32(20),
  st_uid: u32(24),
  st_gid: u32(28),
  st_rdev: i64(32),
  st_size: i64(44),
  st_blksize: u32(52),
  st_blocks: i64(56),
  st_atime: u32(64),
  st_atime_nsec: u32(68),
  st_mtime: u32(72),
  st_mtime_nsec: u32(76),
  st_ctime: u32(80),
  st_ctime_nsec: u32(84),
  st_ino: i64(88),
});

/** statx: times with 64-bit seconds, devices split in major and minor. */
export const STATX = structure("statx", 256, {
  stx_mask: u32(0),
  stx_blksize: u32(4),
  stx_attributes: u64(8),
  stx_nlink: u32(16),
  stx_uid: u32(20),
  stx_gid: u32(24),
  stx_mode: u16(28),
  stx_ino: i64(32),
  stx_size: i64(40),
  stx_blocks: i64(48),
  stx_attributes_mask: u64(56),
  stx_atime_sec: i64(64),
  stx_atime_nsec: u32(72),
  stx_btime_sec: i64(80),
  stx_btime_nsec: u32(88),
  stx_ctime_sec: i64(96),
  stx_ctime_nsec: u32(104),
  stx_mtime_sec: i64(112),
  stx_mtime_nsec: u32(120),
  stx_rdev_major: u32(128),
  stx_rdev_minor: u32(132),
  stx_dev_major: u32(136),
  stx_dev_minor: u32(140),
  stx_mnt_id: u64(144),
});

/** stx_mask: what stat64 would give, and the creation time. */
export const STATX_BASIC_STATS = 0x7ff;
export const STATX_BTIME = 0x800;

export const STATFS = structure("statfs", 64, {
  f_type: u32(0),
  f_bsize: u32(4),
  f_blocks: u32(8),
  f_bfree: u32(12),
  f_bavail: u32(16),
  f_files: u32(20),
  f_ffree: u32(24),
  f_fsid: array(28, i32, 2),
  f_namelen: u32(36),
  f_frsize: u32(40),
  f_flags: u32(44),
});

export const STATFS64 = structure("statfs64", 84, {
  f_type: u32(0),
  f_bsize: u32(4),
  f_blocks: i64(8),
  f_bfree: i64(16),
  f_bavail: i64(24),
  f_files: i64(32),
  f_ffree: i64(40),
  f_fsid: array(48, i32, 2),
  f_namelen: u32(56),
  f_frsize: u32(60),
  f_flags: u32(64),
});

/** One part of a readv or writev. */
export const IOVEC = structure("iovec", 8, { iov_base: u32(0), iov_len: u32(4) });

export const FLOCK = structure("flock", 16, {
  l_type: i16(0),
  l_whence: i16(2),
  l_start: i32(4),
  l_len: i32(8),
  l_pid: i32(12),
});

export const FLOCK64 = structure("flock64", 24, {
  l_type: i16(0),
  l_whence: i16(2),
  l_start: i64(4),
  l_len: i64(12),
  l_pid: i32(20),
});

/** The fixed part of a getdents64 record; the zero-terminated name follows at offset 19. */
export const DIRENT64 = structure("linux_dirent64", 19, {
  d_ino: i64(0),
  d_off: i64(8),
  d_reclen: u16(16),
  d_type: u8(18),
});

/** The fixed part of a record of the old getdents; the name follows, the type is the last byte. */
export const DIRENT = structure("linux_dirent", 10, {
  d_ino: u32(0),
  d_off: u32(4),
  d_reclen: u16(8),
});

export const POLLFD = structure("pollfd", 8, { fd: i32(0), events: i16(4), revents: i16(6) });

export type Stat64 = Value<typeof STAT64>;
export type Iovec = Value<typeof IOVEC>;

/** A device number as stat64 and mknod carry it (makedev(3)), from its two halves. */
export function makeDevice(major: number, minor: number): number {
  return (((minor & 0xff) | (major << 8) | ((minor & ~0xff) << 12)) >>> 0) as number;
}

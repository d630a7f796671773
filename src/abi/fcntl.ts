/**
 * Open flags, fcntl commands, `*at` flags, seek origins and file mode bits of i386 Linux.
 *
 * Source: open(2), fcntl(2), lseek(2), inode(7). i386 uses the kernel's generic values, in octal as
 * the headers write them; note O_LARGEFILE, which exists on 32-bit machines only.
 */

/** open(2): the access mode is the value of the two lowest bits, not a set of flags. */
export const AccessMode = { O_RDONLY: 0o0, O_WRONLY: 0o1, O_RDWR: 0o2 } as const;
export const O_ACCMODE = 0o3;

/** open(2): everything above the access mode. Wider rows stand before their parts. */
export const OpenFlag = {
  O_CREAT: 0o100,
  O_EXCL: 0o200,
  O_NOCTTY: 0o400,
  O_TRUNC: 0o1000,
  O_APPEND: 0o2000,
  O_NONBLOCK: 0o4000,
  O_SYNC: 0o4010000,
  O_DSYNC: 0o10000,
  O_ASYNC: 0o20000,
  O_DIRECT: 0o40000,
  O_LARGEFILE: 0o100000,
  O_TMPFILE: 0o20200000,
  O_DIRECTORY: 0o200000,
  O_NOFOLLOW: 0o400000,
  O_NOATIME: 0o1000000,
  O_CLOEXEC: 0o2000000,
  O_PATH: 0o10000000,
} as const;

/** fcntl(2) commands. */
export const FcntlCommand = {
  F_DUPFD: 0,
  F_GETFD: 1,
  F_SETFD: 2,
  F_GETFL: 3,
  F_SETFL: 4,
  F_GETLK: 5,
  F_SETLK: 6,
  F_SETLKW: 7,
  F_SETOWN: 8,
  F_GETOWN: 9,
  F_SETSIG: 10,
  F_GETSIG: 11,
  F_GETLK64: 12,
  F_SETLK64: 13,
  F_SETLKW64: 14,
  F_SETOWN_EX: 15,
  F_GETOWN_EX: 16,
  F_OFD_GETLK: 36,
  F_OFD_SETLK: 37,
  F_OFD_SETLKW: 38,
  F_SETLEASE: 1024,
  F_GETLEASE: 1025,
  F_NOTIFY: 1026,
  F_DUPFD_CLOEXEC: 1030,
  F_SETPIPE_SZ: 1031,
  F_GETPIPE_SZ: 1032,
  F_ADD_SEALS: 1033,
  F_GET_SEALS: 1034,
} as const;

/** Seals of a file in memory (F_ADD_SEALS). */
export const Seal = {
  F_SEAL_SEAL: 1,
  F_SEAL_SHRINK: 2,
  F_SEAL_GROW: 4,
  F_SEAL_WRITE: 8,
  F_SEAL_FUTURE_WRITE: 16,
  F_SEAL_EXEC: 32,
} as const;

/** memfd_create(2). */
export const MemoryFileFlag = {
  MFD_CLOEXEC: 1,
  MFD_ALLOW_SEALING: 2,
  MFD_NOEXEC_SEAL: 8,
  MFD_EXEC: 16,
} as const;

/** The only descriptor flag (F_GETFD, F_SETFD). */
export const FD_CLOEXEC = 1;

/** struct flock's l_type. */
export const LockType = { F_RDLCK: 0, F_WRLCK: 1, F_UNLCK: 2 } as const;

/** flock(2) operations. */
export const FlockOperation = { LOCK_SH: 1, LOCK_EX: 2, LOCK_NB: 4, LOCK_UN: 8 } as const;

/** openat(2) and its kin: "relative to the current directory". */
export const AT_FDCWD = -100;

/** Flags of the `*at` calls. AT_EACCESS (faccessat) shares its bit with AT_REMOVEDIR (unlinkat). */
export const AtFlag = {
  AT_SYMLINK_NOFOLLOW: 0x100,
  AT_REMOVEDIR: 0x200,
  AT_SYMLINK_FOLLOW: 0x400,
  AT_NO_AUTOMOUNT: 0x800,
  AT_EMPTY_PATH: 0x1000,
  AT_STATX_FORCE_SYNC: 0x2000,
  AT_STATX_DONT_SYNC: 0x4000,
} as const;

/** lseek(2) origins. */
/** stx_mask of statx(2). */
export const StatxMask = { STATX_BASIC_STATS: 0x7ff, STATX_BTIME: 0x800 } as const;

export const RenameFlag = {
  RENAME_NOREPLACE: 1,
  RENAME_EXCHANGE: 2,
  RENAME_WHITEOUT: 4,
} as const;

export const SeekWhence = {
  SEEK_SET: 0,
  SEEK_CUR: 1,
  SEEK_END: 2,
  SEEK_DATA: 3,
  SEEK_HOLE: 4,
} as const;

/** access(2) modes. */
export const AccessTest = { F_OK: 0, X_OK: 1, W_OK: 2, R_OK: 4 } as const;

/** File types in st_mode, under the mask S_IFMT. */
export const S_IFMT = 0o170000;
export const FileType = {
  S_IFIFO: 0o010000,
  S_IFCHR: 0o020000,
  S_IFDIR: 0o040000,
  S_IFBLK: 0o060000,
  S_IFREG: 0o100000,
  S_IFLNK: 0o120000,
  S_IFSOCK: 0o140000,
} as const;

/** The bits of st_mode beside the nine permission bits. */
export const ModeBit = { S_ISUID: 0o4000, S_ISGID: 0o2000, S_ISVTX: 0o1000 } as const;

/** d_type of a directory entry (getdents64): the file type shifted right by 12. */
export const DirectoryEntryType = {
  DT_UNKNOWN: 0,
  DT_FIFO: 1,
  DT_CHR: 2,
  DT_DIR: 4,
  DT_BLK: 6,
  DT_REG: 8,
  DT_LNK: 10,
  DT_SOCK: 12,
} as const;

/** Longest path that a call accepts, with its zero byte; longest single component without it. */
export const PATH_MAX = 4096;
export const NAME_MAX = 255;
/** Most elements of one readv or writev. */
export const IOV_MAX = 1024;

const MODE_OF_ACCESS = ["O_RDONLY", "O_WRONLY", "O_RDWR", "O_ACCMODE"] as const;

/** The access mode's name for a trace, `O_RDWR` for flags whose low bits are 2. */
export function accessModeName(flags: number): string {
  return MODE_OF_ACCESS[flags & O_ACCMODE] as string;
}

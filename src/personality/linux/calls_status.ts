// The stat family, access, readlink, statfs.

import { Errno } from "../../abi/errno.js";
import { AccessTest, AT_FDCWD, AtFlag } from "../../abi/fcntl.js";
import { STATFS, STATFS64 } from "../../abi/structures_file.js";
import { type Block, type CallResult, isBlock } from "../../fs/block.js";
import { type FileStatus, isSpecial } from "../../fs/file_status.js";
import {
  address,
  atFlags,
  descriptor,
  directory,
  flags,
  output,
  path,
  size,
  unsigned,
} from "./arguments.js";
import type { Call } from "./call.js";
import { type CallDefinition, full, partial } from "./call_definition.js";
import { oldStatOf, STAT, STAT64, STATX, stat64Of, statxOf } from "./status_layouts.js";
import { stat64Result, statResult, statxResult } from "./structure_arguments.js";

const { AT_SYMLINK_NOFOLLOW, AT_NO_AUTOMOUNT, AT_EMPTY_PATH } = AtFlag;
const { AT_STATX_FORCE_SYNC, AT_STATX_DONT_SYNC } = AtFlag;
const STATX_FLAGS =
  AT_SYMLINK_NOFOLLOW | AT_NO_AUTOMOUNT | AT_EMPTY_PATH | AT_STATX_FORCE_SYNC | AT_STATX_DONT_SYNC;
/** STATX__RESERVED. */
const STATX_RESERVED = 0x8000_0000;
const FREE = "sizes are those of no real disk";

export type Found = FileStatus | number | Block;

export const statusCalls: readonly CallDefinition[] = [
  full("stat64", [path, stat64Result], (call, name, at) =>
    store64(call, named(call, AT_FDCWD, name, true), at),
  ),
  full("lstat64", [path, stat64Result], (call, name, at) =>
    store64(call, named(call, AT_FDCWD, name, false), at),
  ),
  full("fstat64", [descriptor, stat64Result], (call, fd, at) =>
    store64(call, opened(call, fd), at),
  ),
  full("fstatat64", [directory, path, stat64Result, atFlags], (call, dir, name, at, how) =>
    store64(call, atPath(call, dir, name, how), at),
  ),
  full("stat", [path, statResult], (call, name, at) =>
    storeOld(call, named(call, AT_FDCWD, name, true), at),
  ),
  full("lstat", [path, statResult], (call, name, at) =>
    storeOld(call, named(call, AT_FDCWD, name, false), at),
  ),
  full("fstat", [descriptor, statResult], (call, fd, at) => storeOld(call, opened(call, fd), at)),
  partial(
    "statx",
    "no birth time",
    [directory, path, atFlags, unsigned, statxResult],
    (call, dir, name, how, mask, at) => {
      if (how & ~STATX_FLAGS || (mask & STATX_RESERVED) !== 0) return -Errno.EINVAL;
      return storeX(call, atPath(call, dir, name, how), at);
    },
  ),
  full("access", [path, flags(AccessTest)], (call, name, wanted) =>
    access(call, AT_FDCWD, name, wanted, 0),
  ),
  full("faccessat", [directory, path, flags(AccessTest)], (call, dir, name, wanted) =>
    access(call, dir, name, wanted, 0),
  ),
  full(
    "faccessat2",
    [directory, path, flags(AccessTest), atFlags],
    (call, dir, name, wanted, how) => access(call, dir, name, wanted, how),
  ),
  full("readlink", [path, output, size], (call, name, buffer, length) =>
    readLink(call, AT_FDCWD, name, buffer, length),
  ),
  full("readlinkat", [directory, path, output, size], (call, dir, name, buffer, length) =>
    readLink(call, dir, name, buffer, length),
  ),
  partial("statfs64", FREE, [path, size, address], (call, name, length, at) =>
    storeFs64(call, typeOfNamed(call, name), length, at),
  ),
  partial("fstatfs64", FREE, [descriptor, size, address], (call, fd, length, at) =>
    storeFs64(call, typeOfOpened(call, fd), length, at),
  ),
  partial("statfs", FREE, [path, address], (call, name, at) => {
    return storeFs(call, typeOfNamed(call, name), STATFS, at);
  }),
  partial("fstatfs", FREE, [descriptor, address], (call, fd, at) => {
    return storeFs(call, typeOfOpened(call, fd), STATFS, at);
  }),
];

/** The file of a path, from a directory. */
export function named(call: Call, dir: number, name: string, follow: boolean): Found {
  const start = call.start(dir, name);
  return typeof start === "number" ? start : call.vfs.status(start, name, follow);
}

export function opened(call: Call, fd: number): Found {
  const file = call.file(fd);
  return file === undefined ? -Errno.EBADF : call.handle(file).status(call.resume);
}

function atPath(call: Call, dir: number, name: string, how: number): Found {
  if (name === "" && how & AtFlag.AT_EMPTY_PATH) {
    return dir === AT_FDCWD ? named(call, AT_FDCWD, ".", true) : opened(call, dir);
  }
  return named(call, dir, name, (how & AtFlag.AT_SYMLINK_NOFOLLOW) === 0);
}

function withStatus(found: Found, store: (status: FileStatus) => void): CallResult {
  if (typeof found === "number" || isBlock(found)) return found;
  store(found);
  return 0;
}

function store64(call: Call, found: Found, at: number): CallResult {
  return withStatus(found, (status) => call.writeStructure(at, STAT64, stat64Of(status)));
}

function storeX(call: Call, found: Found, at: number): CallResult {
  return withStatus(found, (status) => call.writeStructure(at, STATX, statxOf(status)));
}

function storeOld(call: Call, found: Found, at: number): CallResult {
  if (typeof found === "number" || isBlock(found)) return found;
  const old = oldStatOf(found);
  if (old === undefined) return -Errno.EOVERFLOW;
  call.writeStructure(at, STAT, old);
  return 0;
}

function access(call: Call, dir: number, name: string, wanted: number, how: number): CallResult {
  if (wanted & ~7) return -Errno.EINVAL;
  const start = call.start(dir, name);
  if (typeof start === "number") return start;
  const follow = (how & AtFlag.AT_SYMLINK_NOFOLLOW) === 0;
  const found = call.vfs.find(start, name, follow);
  if (typeof found === "number") return found;
  const status = found.inode.status();
  if (typeof status === "number") return status;
  if (wanted & AccessTest.W_OK && found.inode.isReadOnly && !isSpecial(status.mode)) {
    return -Errno.EROFS;
  }
  return call.vfs.permits(status, wanted) ? 0 : -Errno.EACCES;
}

function readLink(
  call: Call,
  dir: number,
  name: string,
  buffer: number,
  length: number,
): CallResult {
  if ((length | 0) <= 0) return -Errno.EINVAL;
  const start = call.start(dir, name);
  if (typeof start === "number") return start;
  const target = call.vfs.readLink(start, name);
  if (typeof target === "number") return target;
  const bytes = new TextEncoder().encode(target).subarray(0, length);
  call.memory.copyOut(buffer, bytes);
  return bytes.length;
}

/** The f_type of a file system; a directory of the host is one that others may change. */
const SuperMagic = { TMPFS_MAGIC: 0x0102_1994, FUSE_SUPER_MAGIC: 0x6573_5546 } as const;

function typeOfNamed(call: Call, name: string): number {
  const found = call.vfs.find(call.task.context.start, name, true);
  return typeof found === "number" ? found : typeAt(call, found.path);
}

function typeOfOpened(call: Call, fd: number): number {
  const file = call.file(fd);
  return file === undefined ? -Errno.EBADF : typeAt(call, file.path);
}

function typeAt(call: Call, path: string): number {
  const isHost = call.vfs.mounts.typeAt(path) === "host";
  return isHost ? SuperMagic.FUSE_SUPER_MAGIC : SuperMagic.TMPFS_MAGIC;
}

function storeFs64(call: Call, type: number, length: number, at: number): CallResult {
  return length === STATFS64.size ? storeFs(call, type, STATFS64, at) : -Errno.EINVAL;
}

function storeFs(
  call: Call,
  type: number,
  layout: typeof STATFS | typeof STATFS64,
  at: number,
): CallResult {
  if (type < 0) return type;
  // Both layouts have the same fields.
  call.writeStructure(at, layout as typeof STATFS, fileSystem(type));
  return 0;
}

function fileSystem(type: number) {
  const blocks = 2 ** 20;
  return {
    f_type: type,
    f_bsize: 4096,
    f_blocks: blocks,
    f_bfree: blocks / 2,
    f_bavail: blocks / 2,
    f_files: blocks,
    f_ffree: blocks / 2,
    f_namelen: 255,
    f_frsize: 4096,
  };
}

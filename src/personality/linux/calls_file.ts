// Descriptors and names: open, close, lseek, dup, fcntl, and what makes, moves and removes files.

import { PAGE_SIZE } from "../../abi/address_space.js";
import { Errno } from "../../abi/errno.js";
import {
  AccessTest,
  AT_FDCWD,
  AtFlag,
  FcntlCommand,
  FD_CLOEXEC,
  LockType,
  MemoryFileFlag,
  O_ACCMODE,
  OpenFlag,
  PATH_MAX,
  RenameFlag,
  Seal,
  SeekWhence,
} from "../../abi/fcntl.js";
import { structure, u64 } from "../../abi/structure.js";
import { type CallResult, isBlock, type PlainData } from "../../fs/block.js";
import { isDirectory } from "../../fs/file_status.js";
import { controlFile } from "../../fs/handle_control.js";
import { pathOf } from "../../fs/inode.js";
import { UNNAMED_MEMORY } from "../../fs/node_files.js";
import { isSeekable, type OpenFile } from "../../fs/open_file.js";
import {
  address,
  atFlags,
  choice,
  descriptor,
  directory,
  flags,
  inputStructure,
  int,
  mode,
  offset64,
  openFlags,
  output,
  path,
  size,
  unsigned,
} from "./arguments.js";
import type { Call } from "./call.js";
import { type CallDefinition, full, partial } from "./call_definition.js";
import { ownFiles } from "./exec.js";
import { largestFile, tooLarge } from "./file_io.js";
import { controlLock } from "./file_locks.js";
import { adoptOpened } from "./job_control.js";
import { fcntlArgument } from "./structure_arguments.js";

/** openat2(2). */
const OPEN_HOW = structure("open_how", 24, { flags: u64(0), mode: u64(8), resolve: u64(16) });
const CloseRange = { CLOSE_RANGE_UNSHARE: 2, CLOSE_RANGE_CLOEXEC: 4 } as const;
/** Without the zero byte (memfd_create(2)). */
const LONGEST_MEMORY_NAME = 249;
const ALL_SEALS = Object.values(Seal).reduce((all, seal) => all | seal, 0);
const LEASES = "no leases, no notification of directories, no SIGIO";

export const fileCalls: readonly CallDefinition[] = [
  full(
    "open",
    [path, openFlags, mode],
    (call, name, flags, bits) => open(call, AT_FDCWD, name, flags, bits),
    { onInterrupt: giveUpOpening },
  ),
  full("openat", [directory, path, openFlags, mode], open, { onInterrupt: giveUpOpening }),
  full("creat", [path, mode], (call, name, bits) =>
    open(call, AT_FDCWD, name, OpenFlag.O_CREAT | OpenFlag.O_TRUNC | 1, bits),
  ),
  partial(
    "openat2",
    "RESOLVE_ flags are refused",
    [directory, path, inputStructure(OPEN_HOW), size],
    openWithHow,
    { onInterrupt: giveUpOpening },
  ),
  full("memfd_create", [path, flags(MemoryFileFlag)], makeMemoryFile),
  full("close", [descriptor], (call, fd) => call.task.files.close(fd)),
  full("close_range", [unsigned, unsigned, flags(CloseRange)], closeRange),
  full("lseek", [descriptor, int, choice(SeekWhence)], (call, fd, offset, whence) => {
    const result = seek(call, fd, offset, whence);
    return typeof result === "number" && result > 0x7fff_ffff ? -Errno.EOVERFLOW : result;
  }),
  full(
    "_llseek",
    [descriptor, unsigned, unsigned, address, choice(SeekWhence)],
    (call, fd, high, low, at, whence) => {
      call.memory.prepare(at, 8, true);
      const result = seek(call, fd, (high | 0) * 2 ** 32 + low, whence);
      if (typeof result !== "number" || result < 0) return result;
      call.memory.writeU64(at, BigInt(result));
      return 0;
    },
  ),
  full("dup", [descriptor], (call, fd) => duplicate(call, fd, 0, false)),
  full("dup2", [descriptor, descriptor], (call, old, fd) => {
    if (old === fd) return call.file(old) === undefined ? -Errno.EBADF : fd;
    return duplicateTo(call, old, fd, false);
  }),
  full("dup3", [descriptor, descriptor, openFlags], (call, old, fd, flags) => {
    if (old === fd || flags & ~OpenFlag.O_CLOEXEC) return -Errno.EINVAL;
    return duplicateTo(call, old, fd, (flags & OpenFlag.O_CLOEXEC) !== 0);
  }),
  partial("fcntl", LEASES, [descriptor, choice(FcntlCommand), fcntlArgument], control),
  partial("fcntl64", LEASES, [descriptor, choice(FcntlCommand), fcntlArgument], control),
  full("ftruncate", [descriptor, int], (call, fd, length) => setSize(call, fd, length)),
  full("ftruncate64", [descriptor, offset64], setSize),
  full("truncate", [path, int], truncate),
  full("truncate64", [path, offset64], truncate),
  full("fsync", [descriptor], sync),
  full("fdatasync", [descriptor], sync),
  full("sync", [], () => 0),
  full("unlink", [path], (call, name) => call.vfs.unlink(call.task.context.start, name)),
  full("unlinkat", [directory, path, atFlags], (call, dir, name, how) => {
    const start = call.start(dir, name);
    if (typeof start === "number") return start;
    return how & AtFlag.AT_REMOVEDIR
      ? call.vfs.removeDirectory(start, name)
      : call.vfs.unlink(start, name);
  }),
  full("mkdir", [path, mode], (call, name, bits) => makeDirectory(call, AT_FDCWD, name, bits)),
  full("mkdirat", [directory, path, mode], makeDirectory),
  full("rmdir", [path], (call, name) => call.vfs.removeDirectory(call.task.context.start, name)),
  full("rename", [path, path], (call, from, to) => rename(call, AT_FDCWD, from, AT_FDCWD, to)),
  full("renameat", [directory, path, directory, path], rename),
  partial(
    "renameat2",
    "RENAME_NOREPLACE only",
    [directory, path, directory, path, flags(RenameFlag)],
    (call, fromDir, from, toDir, to, how) => {
      if (how & ~RenameFlag.RENAME_NOREPLACE) return -Errno.EINVAL;
      const start = call.start(toDir, to);
      if (typeof start === "number") return start;
      const isThere = how !== 0 && typeof call.vfs.status(start, to, false) !== "number";
      return isThere ? -Errno.EEXIST : rename(call, fromDir, from, toDir, to);
    },
  ),
  full("link", [path, path], (call, from, to) => link(call, AT_FDCWD, from, AT_FDCWD, to)),
  partial(
    "linkat",
    "AT_EMPTY_PATH and AT_SYMLINK_FOLLOW have no effect",
    [directory, path, directory, path, atFlags],
    (call, fromDir, from, toDir, to) => link(call, fromDir, from, toDir, to),
  ),
  full("symlink", [path, path], (call, target, name) => symlink(call, target, AT_FDCWD, name)),
  full("symlinkat", [path, directory, path], symlink),
  full("getcwd", [output, size], (call, buffer, length) => {
    const bytes = new TextEncoder().encode(`${call.task.context.directory}\0`);
    if (bytes.length > length) return -Errno.ERANGE;
    call.memory.copyOut(buffer, bytes);
    return bytes.length;
  }),
  full("chdir", [path], (call, name) => {
    const found = call.vfs.find(call.task.context.start, name, true);
    if (typeof found === "number") return found;
    const status = found.inode.status();
    if (typeof status === "number") return status;
    if (!isDirectory(status)) return -Errno.ENOTDIR;
    if (!call.vfs.permits(status, AccessTest.X_OK)) return -Errno.EACCES;
    // It is kept as its path, which no call could name if it were longer.
    if (pathOf(found).length >= PATH_MAX) return -Errno.ENAMETOOLONG;
    call.task.context.enter(found);
    return 0;
  }),
  full("fchdir", [descriptor], (call, fd) => {
    const file = call.file(fd);
    if (file === undefined) return -Errno.EBADF;
    if (file.kind !== "directory") return -Errno.ENOTDIR;
    call.task.context.directory = file.path;
    return 0;
  }),
  full("umask", [mode], (call, bits) => {
    const old = call.task.context.umask;
    call.task.context.umask = bits & 0o777;
    return old;
  }),
];

function open(call: Call, dir: number, name: string, flags: number, bits: number): CallResult {
  const begun = call.progress;
  if (isOpening(begun)) return finishOpening(call, begun.descriptor);
  const start = call.start(dir, name);
  if (typeof start === "number") return start;
  const file = call.vfs.open(start, name, flags, bits & 0o7777 & ~call.task.context.umask);
  if (typeof file === "number") return file;
  adoptOpened(call, file, flags);
  const fd = addFile(call, file, (flags & OpenFlag.O_CLOEXEC) !== 0);
  return fd < 0 || file.kind !== "pipe" ? fd : finishOpening(call, fd);
}

/** Larger structures are of later kernels, whose fields must be zero. */
function openWithHow(call: Call, dir: number, name: string, at: number, bytes: number): CallResult {
  if (bytes < OPEN_HOW.size) return -Errno.EINVAL;
  if (bytes > PAGE_SIZE) return -Errno.E2BIG;
  const rest = call.memory.bytes(at + OPEN_HOW.size, bytes - OPEN_HOW.size, false);
  if (rest.some((byte) => byte !== 0)) return -Errno.E2BIG;
  const { flags, mode, resolve } = call.readStructure(at, OPEN_HOW);
  const how = Number(flags);
  const { O_CREAT, O_TMPFILE } = OpenFlag;
  const makes = (how & O_CREAT) !== 0 || (how & O_TMPFILE) === O_TMPFILE;
  if (flags >= 2n ** 31n || mode > 0o7777n || (mode !== 0n && !makes)) return -Errno.EINVAL;
  if (resolve !== 0n) return -Errno.EINVAL;
  return open(call, dir, name, how, Number(mode));
}

/** A FIFO waits for its other end; its descriptor is there already. */
function finishOpening(call: Call, descriptor: number): CallResult {
  const file = call.file(descriptor);
  if (file === undefined) return -Errno.EBADF;
  const begun = call.progress;
  const inner = isOpening(begun) ? begun.progress : undefined;
  const resume = isOpening(begun) && call.resume ? { ...call.resume, progress: inner } : undefined;
  const result = call.handle(file).opened(file, resume);
  if (!isBlock(result)) return result < 0 ? result : descriptor;
  return { ...result, progress: { descriptor, progress: result.progress } };
}

interface Opening {
  readonly [name: string]: PlainData;
  readonly descriptor: number;
}

function isOpening(progress: PlainData): progress is Opening {
  return typeof progress === "object" && progress !== null && "descriptor" in progress;
}

function giveUpOpening(call: Call, progress: PlainData): number {
  if (isOpening(progress)) call.task.files.close(progress.descriptor);
  return -Errno.EINTR;
}

function closeRange(call: Call, first: number, last: number, how: number): CallResult {
  const { CLOSE_RANGE_UNSHARE, CLOSE_RANGE_CLOEXEC } = CloseRange;
  if (first > last || how & ~(CLOSE_RANGE_UNSHARE | CLOSE_RANGE_CLOEXEC)) return -Errno.EINVAL;
  if (how & CLOSE_RANGE_UNSHARE) call.task.files = ownFiles(call.task);
  for (const fd of call.task.files.open()) {
    if (fd < first || fd > last) continue;
    if (how & CLOSE_RANGE_CLOEXEC) call.task.files.setCloseOnExec(fd, true);
    else call.task.files.close(fd);
  }
  return 0;
}

function seek(call: Call, fd: number, offset: number, whence: number): CallResult {
  const file = call.file(fd);
  if (file === undefined) return -Errno.EBADF;
  if (!isSeekable(file)) return -Errno.ESPIPE;
  const base = seekBase(call, file, offset, whence);
  if (isBlock(base)) return base;
  if (base < 0) return base;
  const isExtent = whence === SeekWhence.SEEK_DATA || whence === SeekWhence.SEEK_HOLE;
  const position = isExtent ? base : base + offset;
  if (position < 0 || position > 2 ** 53) return -Errno.EINVAL;
  file.position = position;
  return position;
}

/** What the offset counts from; of SEEK_DATA and SEEK_HOLE the position itself. */
function seekBase(call: Call, file: OpenFile, offset: number, whence: number): CallResult {
  switch (whence) {
    case SeekWhence.SEEK_SET:
      return 0;
    case SeekWhence.SEEK_CUR:
      return file.position;
    case SeekWhence.SEEK_END: {
      const status = call.handle(file).status(call.resume);
      return typeof status === "number" || isBlock(status) ? status : status.size;
    }
    case SeekWhence.SEEK_DATA:
    case SeekWhence.SEEK_HOLE: {
      // A file without holes, but for the one behind its end.
      const status = call.handle(file).status(call.resume);
      if (typeof status === "number" || isBlock(status)) return status;
      if (offset < 0 || offset >= status.size) return -Errno.ENXIO;
      return whence === SeekWhence.SEEK_DATA ? offset : status.size;
    }
    default:
      return -Errno.EINVAL;
  }
}

function duplicate(call: Call, fd: number, lowest: number, closeOnExec: boolean): number {
  const file = call.file(fd);
  if (file === undefined) return -Errno.EBADF;
  if (lowest < 0 || lowest >= call.task.files.limit) return -Errno.EINVAL;
  return call.task.files.add(file, closeOnExec, lowest);
}

function duplicateTo(call: Call, old: number, fd: number, closeOnExec: boolean): number {
  const file = call.file(old);
  if (file === undefined || fd < 0 || fd >= call.task.files.limit) return -Errno.EBADF;
  call.task.files.set(fd, file, closeOnExec);
  return fd;
}

/** F_SETFL changes these only. */
const SETTABLE = OpenFlag.O_APPEND | OpenFlag.O_NONBLOCK | OpenFlag.O_DIRECT | OpenFlag.O_NOATIME;

function control(call: Call, fd: number, command: number, argument: number): CallResult {
  const { files } = call.task;
  const file = call.file(fd);
  if (file === undefined) return -Errno.EBADF;
  switch (command) {
    case FcntlCommand.F_DUPFD:
      return duplicate(call, fd, argument | 0, false);
    case FcntlCommand.F_DUPFD_CLOEXEC:
      return duplicate(call, fd, argument | 0, true);
    case FcntlCommand.F_GETFD:
      return files.isCloseOnExec(fd) ? FD_CLOEXEC : 0;
    case FcntlCommand.F_SETFD:
      files.setCloseOnExec(fd, (argument & FD_CLOEXEC) !== 0);
      return 0;
    case FcntlCommand.F_GETFL:
      return (file.flags & ~OpenFlag.O_CLOEXEC) | (file.kind === "host" ? OpenFlag.O_LARGEFILE : 0);
    case FcntlCommand.F_SETFL:
      file.flags = (file.flags & ~SETTABLE) | (argument & SETTABLE);
      return 0;
    case FcntlCommand.F_GETOWN:
      return 0;
    case FcntlCommand.F_GETLEASE:
      return LockType.F_UNLCK;
    case FcntlCommand.F_GETPIPE_SZ:
    case FcntlCommand.F_SETPIPE_SZ:
      return controlPipe(call, file, command, argument);
    case FcntlCommand.F_ADD_SEALS:
    case FcntlCommand.F_GET_SEALS:
      return controlSeals(call, file, command, argument);
    default:
      return controlLock(call, file, command, argument) ?? -Errno.EINVAL;
  }
}

/** The capacity of a pipe. */
function controlPipe(call: Call, file: OpenFile, command: number, wanted: number): number {
  if (file.kind !== "pipe") return -Errno.EBADF;
  const change = command === FcntlCommand.F_SETPIPE_SZ ? wanted : undefined;
  const operation = { control: "capacity", wanted: change } as const;
  return controlFile(call.kernel.files, file, operation).result;
}

/** What may not be done with a file in memory any more. */
function controlSeals(call: Call, file: OpenFile, command: number, seals: number): number {
  if (file.kind !== "memory") return -Errno.EINVAL;
  const isAsked = command === FcntlCommand.F_GET_SEALS;
  if (!isAsked && (file.flags & O_ACCMODE) === 0) return -Errno.EPERM;
  if (!isAsked && seals & ~ALL_SEALS) return -Errno.EINVAL;
  const operation = { control: "seals", add: isAsked ? undefined : seals } as const;
  return controlFile(call.kernel.files, file, operation).result;
}

function makeMemoryFile(call: Call, name: string, how: number): CallResult {
  const { MFD_CLOEXEC, MFD_ALLOW_SEALING, MFD_NOEXEC_SEAL, MFD_EXEC } = MemoryFileFlag;
  const isExecutable = (how & MFD_NOEXEC_SEAL) === 0;
  if (how & ~(MFD_CLOEXEC | MFD_ALLOW_SEALING | MFD_NOEXEC_SEAL | MFD_EXEC)) return -Errno.EINVAL;
  if ((!isExecutable && how & MFD_EXEC) || name.length > LONGEST_MEMORY_NAME) return -Errno.EINVAL;
  const mayBeSealed = (how & MFD_ALLOW_SEALING) !== 0 || !isExecutable;
  const seals = (mayBeSealed ? 0 : Seal.F_SEAL_SEAL) | (isExecutable ? 0 : Seal.F_SEAL_EXEC);
  const mode = isExecutable ? 0o777 : 0o666;
  const content = { mode, seals, size: 0, pieces: [] };
  const path = `${UNNAMED_MEMORY}${name} (deleted)`;
  const file = call.kernel.files.makeMemoryFile({ path, content });
  return addFile(call, file, (how & MFD_CLOEXEC) !== 0);
}

/** Gives a new description a descriptor, or gives it up. */
function addFile(call: Call, file: OpenFile, closeOnExec: boolean): number {
  const fd = call.task.files.add(file, closeOnExec);
  if (fd < 0) call.kernel.files.release(file);
  return fd;
}

function setSize(call: Call, fd: number, length: number): CallResult {
  const file = call.file(fd);
  if (file === undefined) return -Errno.EBADF;
  if (length < 0 || (file.flags & O_ACCMODE) === 0) return -Errno.EINVAL;
  if (length > largestFile(call)) return tooLarge(call);
  return call.handle(file).setSize(length, call.resume);
}

function truncate(call: Call, name: string, length: number): CallResult {
  if (length < 0) return -Errno.EINVAL;
  if (length > largestFile(call)) return tooLarge(call);
  return call.vfs.setSize(call.task.context.start, name, length);
}

function sync(call: Call, fd: number): CallResult {
  const file = call.file(fd);
  return file === undefined ? -Errno.EBADF : call.handle(file).sync(call.resume);
}

function makeDirectory(call: Call, dir: number, name: string, bits: number): CallResult {
  const start = call.start(dir, name);
  if (typeof start === "number") return start;
  return call.vfs.makeDirectory(start, name, bits & 0o1777 & ~call.task.context.umask);
}

function rename(call: Call, fromDir: number, from: string, toDir: number, to: string): CallResult {
  const fromStart = call.start(fromDir, from);
  if (typeof fromStart === "number") return fromStart;
  const toStart = call.start(toDir, to);
  if (typeof toStart === "number") return toStart;
  return call.vfs.rename(fromStart, from, toStart, to);
}

function link(call: Call, fromDir: number, from: string, toDir: number, to: string): CallResult {
  const fromStart = call.start(fromDir, from);
  if (typeof fromStart === "number") return fromStart;
  const toStart = call.start(toDir, to);
  if (typeof toStart === "number") return toStart;
  return call.vfs.link(fromStart, from, toStart, to);
}

function symlink(call: Call, target: string, dir: number, name: string): CallResult {
  const start = call.start(dir, name);
  if (typeof start === "number") return start;
  return target === "" ? -Errno.ENOENT : call.vfs.makeSymlink(start, name, target);
}

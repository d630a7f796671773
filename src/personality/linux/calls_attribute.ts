// Permissions, owners, times, and what else is said about files without reading them.

import { Errno } from "../../abi/errno.js";
import { AT_FDCWD, AtFlag, FileType, FlockOperation, S_IFMT } from "../../abi/fcntl.js";
import { TIMESPEC, TIMESPEC64, TIMEVAL } from "../../abi/structures_time.js";
import { type CallResult, isBlock } from "../../fs/block.js";
import type { AttributeChange } from "../../fs/file_handle.js";
import type { FileKind } from "../../fs/open_file.js";
import { refuseAttributes } from "../../fs/permissions.js";
import { RemoteHandle } from "../../fs/remote_files.js";
import {
  address,
  atFlags,
  descriptor,
  directory,
  flags,
  int,
  mode,
  offset64,
  optionalPath,
  path,
  size,
  unsigned,
} from "./arguments.js";
import type { Call } from "./call.js";
import { type CallDefinition, full, partial } from "./call_definition.js";
import { largestFile, tooLarge } from "./file_io.js";
import { lockWhole } from "./file_locks.js";
import type { TimeWidth } from "./time_values.js";

const ONE_USER = "a file in a directory of the host keeps its owner";
const NOFOLLOW = AtFlag.AT_SYMLINK_NOFOLLOW;
const ADVICE = "the advice has no effect";
const NO_ATTRIBUTES = "no file has extended attributes";
const NODES = "a device that is made cannot be opened";
const NODE_TYPES: readonly number[] = [
  FileType.S_IFREG,
  FileType.S_IFIFO,
  FileType.S_IFSOCK,
  FileType.S_IFCHR,
  FileType.S_IFBLK,
];
const UTIME_NOW = 0x3fff_ffff;
const UTIME_OMIT = 0x3fff_fffe;

export const attributeCalls: readonly CallDefinition[] = [
  full("chmod", [path, mode], (call, name, bits) => change(call, AT_FDCWD, name, { mode: bits })),
  full("fchmod", [descriptor, mode], (call, fd, bits) => changeOpen(call, fd, { mode: bits })),
  full("fchmodat", [directory, path, mode], (call, dir, name, bits) =>
    change(call, dir, name, { mode: bits }),
  ),
  full("fchmodat2", [directory, path, mode, atFlags], (call, dir, name, bits, how) =>
    change(call, dir, name, { mode: bits }, how),
  ),
  ...(["chown", "chown32", "lchown", "lchown32"] as const).map((name) =>
    partial(name, ONE_USER, [path, int, int], (call, file, uid, gid) =>
      changeOwner(call, AT_FDCWD, file, uid, gid, name.startsWith("l") ? NOFOLLOW : 0),
    ),
  ),
  ...(["fchown", "fchown32"] as const).map((name) =>
    partial(name, ONE_USER, [descriptor, int, int], (call, fd, uid, gid) =>
      changeOpen(call, fd, ownerChange(uid, gid)),
    ),
  ),
  partial("fchownat", ONE_USER, [directory, path, int, int, atFlags], changeOwner),
  full("utime", [path, address], (call, name, at) => {
    const times = at === 0 ? now(call) : oldTimes(call, at);
    return change(call, AT_FDCWD, name, times);
  }),
  full("utimes", [path, address], (call, name, at) => setTimevals(call, AT_FDCWD, name, at)),
  full("futimesat", [directory, path, address], setTimevals),
  full("utimensat", [directory, optionalPath, address, atFlags], (call, dir, name, at, how) =>
    setTimespecs(call, dir, name, at, how, 32),
  ),
  full(
    "utimensat_time64",
    [directory, optionalPath, address, atFlags],
    (call, dir, name, at, how) => setTimespecs(call, dir, name, at, how, 64),
  ),
  partial("mknod", NODES, [path, mode, unsigned], (call, name, bits, device) =>
    makeNode(call, AT_FDCWD, name, bits, device),
  ),
  partial("mknodat", NODES, [directory, path, mode, unsigned], makeNode),
  full("flock", [descriptor, flags(FlockOperation)], lockWhole),
  partial("fadvise64", ADVICE, [descriptor, offset64, size, int], advise),
  partial("fadvise64_64", ADVICE, [descriptor, offset64, offset64, int], advise),
  partial("readahead", ADVICE, [descriptor, offset64, size], (call, fd) => advise(call, fd)),
  partial(
    "sync_file_range",
    "all of the file",
    [descriptor, offset64, offset64, int],
    (call, fd) => {
      const file = call.file(fd);
      return file === undefined ? -Errno.EBADF : call.handle(file).sync(call.resume);
    },
  ),
  full("syncfs", [descriptor], (call, fd) => (call.file(fd) === undefined ? -Errno.EBADF : 0)),
  partial(
    "fallocate",
    "mode 0 and FALLOC_FL_KEEP_SIZE",
    [descriptor, int, offset64, offset64],
    allocate,
  ),
  ...(["getxattr", "lgetxattr"] as const).map((name) =>
    partial(name, NO_ATTRIBUTES, [path, path, address, size], () => -Errno.EOPNOTSUPP),
  ),
  partial("fgetxattr", NO_ATTRIBUTES, [int, path, address, size], () => -Errno.EOPNOTSUPP),
  ...(["setxattr", "lsetxattr"] as const).map((name) =>
    partial(name, NO_ATTRIBUTES, [path, path, address, size, int], () => -Errno.EOPNOTSUPP),
  ),
  partial("fsetxattr", NO_ATTRIBUTES, [int, path, address, size, int], () => -Errno.EOPNOTSUPP),
  ...(["listxattr", "llistxattr"] as const).map((name) =>
    partial(name, NO_ATTRIBUTES, [path, address, size], (call, file) => {
      const found = call.vfs.status(call.task.context.start, file, name === "listxattr");
      return typeof found === "number" ? found : 0;
    }),
  ),
];

function followsLast(how: number): boolean {
  return (how & AtFlag.AT_SYMLINK_NOFOLLOW) === 0;
}

function change(
  call: Call,
  dir: number,
  name: string,
  wanted: AttributeChange | number,
  how = 0,
): CallResult {
  if (typeof wanted === "number") return wanted;
  const start = call.start(dir, name);
  if (typeof start === "number") return start;
  return call.vfs.setAttributes(start, name, wanted, followsLast(how));
}

function changeOpen(call: Call, fd: number, wanted: AttributeChange): CallResult {
  const file = call.file(fd);
  if (file === undefined) return -Errno.EBADF;
  if (!NAMED.includes(file.kind)) {
    // A pipe or terminal is the user's own.
    const own = call.kernel.files.owner;
    return (wanted.uid ?? own.uid) === own.uid && (wanted.gid ?? own.gid) === own.gid
      ? 0
      : -Errno.EPERM;
  }
  const handle = call.handle(file);
  // The home of a remote file knows its status; there is one user on all nodes.
  const status = handle instanceof RemoteHandle ? undefined : handle.status();
  if (typeof status === "object" && !isBlock(status)) {
    const refusal = refuseAttributes(status, wanted, call.kernel.files.owner);
    if (refusal < 0) return refusal;
  }
  return handle.setAttributes(wanted, call.resume);
}

const NAMED: readonly FileKind[] = ["host", "directory", "memory", "path"];

/** -1 (in 16 or 32 bits) leaves an id as it is. */
function ownerChange(uid: number, gid: number): AttributeChange {
  const keeps = (id: number) => id === -1 || id === 0xffff;
  return { ...(!keeps(uid) && { uid }), ...(!keeps(gid) && { gid }) };
}

function changeOwner(
  call: Call,
  dir: number,
  name: string,
  uid: number,
  gid: number,
  how: number,
): CallResult {
  const wanted = ownerChange(uid, gid);
  if (name === "" && how & AtFlag.AT_EMPTY_PATH) return changeOpen(call, dir, wanted);
  return change(call, dir, name, wanted, how);
}

function now(call: Call): AttributeChange {
  const ns = call.kernel.clock.realtimeNs();
  return { accessedNs: ns, modifiedNs: ns };
}

/** utime's structure: two 32-bit times in seconds. */
function oldTimes(call: Call, at: number): AttributeChange {
  const view = call.memory.view(at, 8, false);
  const ns = (offset: number) => BigInt(view.getInt32(at + offset, true)) * 1_000_000_000n;
  return { accessedNs: ns(0), modifiedNs: ns(4) };
}

function setTimevals(call: Call, dir: number, name: string, at: number): CallResult {
  if (at === 0) return change(call, dir, name, now(call));
  const times = [at, at + TIMEVAL.size].map((one) => call.readStructure(one, TIMEVAL));
  if (times.some(({ tv_usec }) => tv_usec < 0 || tv_usec >= 1e6)) return -Errno.EINVAL;
  const [accessedNs = 0n, modifiedNs = 0n] = times.map(
    ({ tv_sec, tv_usec }) => BigInt(tv_sec) * 1_000_000_000n + BigInt(tv_usec) * 1000n,
  );
  return change(call, dir, name, { accessedNs, modifiedNs });
}

function setTimespecs(
  call: Call,
  dir: number,
  name: string | undefined,
  at: number,
  how: number,
  width: TimeWidth,
): CallResult {
  const wanted = at === 0 ? now(call) : timespecs(call, at, width);
  if (typeof wanted === "number") return wanted;
  if (name === undefined) return changeOpen(call, dir, wanted);
  return change(call, dir, name, wanted, how);
}

function timespecs(call: Call, at: number, width: TimeWidth): AttributeChange | number {
  const layout = width === 32 ? TIMESPEC : TIMESPEC64;
  const read = (where: number) => {
    const { tv_sec, tv_nsec } = call.readStructure<typeof TIMESPEC.fields>(where, layout);
    if (tv_nsec === UTIME_NOW) return call.kernel.clock.realtimeNs();
    if (tv_nsec === UTIME_OMIT) return undefined;
    if (tv_nsec < 0 || tv_nsec >= 1e9) return -Errno.EINVAL;
    return BigInt(tv_sec) * 1_000_000_000n + BigInt(tv_nsec);
  };
  const [accessedNs, modifiedNs] = [read(at), read(at + layout.size)];
  if (typeof accessedNs === "number") return accessedNs;
  if (typeof modifiedNs === "number") return modifiedNs;
  return {
    ...(accessedNs === undefined ? {} : { accessedNs }),
    ...(modifiedNs === undefined ? {} : { modifiedNs }),
  };
}

function makeNode(call: Call, dir: number, name: string, bits: number, device: number): CallResult {
  const type = bits & S_IFMT || FileType.S_IFREG;
  if (type === FileType.S_IFDIR) return -Errno.EPERM;
  if (!NODE_TYPES.includes(type)) return -Errno.EINVAL;
  const isDevice = type === FileType.S_IFCHR || type === FileType.S_IFBLK;
  if (isDevice && call.task.group.credentials.uid !== 0) return -Errno.EPERM;
  const start = call.start(dir, name);
  if (typeof start === "number") return start;
  const permissions = bits & 0o7777 & ~call.task.context.umask;
  return call.vfs.makeNode(start, name, type | permissions, device);
}

/** POSIX_FADV_NOREUSE, the last advice. */
const LAST_ADVICE = 5;

function advise(call: Call, fd: number, _start = 0, _length = 0, advice = 0): CallResult {
  const file = call.file(fd);
  if (file === undefined) return -Errno.EBADF;
  if (advice < 0 || advice > LAST_ADVICE) return -Errno.EINVAL;
  return file.kind === "pipe" ? -Errno.ESPIPE : 0;
}

/** Room is set aside behind the end, which shows nowhere. */
const FALLOC_FL_KEEP_SIZE = 1;

function allocate(call: Call, fd: number, how: number, start: number, length: number): CallResult {
  const file = call.file(fd);
  if (file === undefined || (file.flags & 3) === 0) return -Errno.EBADF;
  if (start < 0 || length <= 0) return -Errno.EINVAL;
  if (how & ~FALLOC_FL_KEEP_SIZE) return -Errno.EOPNOTSUPP;
  if (start + length > largestFile(call)) return tooLarge(call);
  return how !== 0 ? 0 : call.handle(file).allocate(start + length, call.resume);
}

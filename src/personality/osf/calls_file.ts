// Files under OSF/1: flags, stat and directory entries of its own.

import { Errno } from "../../abi/errno.js";
import { AT_FDCWD, FcntlCommand, O_ACCMODE, OpenFlag } from "../../abi/fcntl.js";
import { Ioctl } from "../../abi/ioctl.js";
import { MapFlag, MapType } from "../../abi/mman.js";
import { OsfIoctl, OsfMapFlag, OsfOpenFlag } from "../../abi/osf_numbers.js";
import { OSF_DIRENT, OSF_STAT } from "../../abi/osf_structures.js";
import type { ValueOf } from "../../abi/structure.js";
import { type CallResult, isBlock } from "../../fs/block.js";
import type { DirectoryEntry } from "../../fs/file_handle.js";
import type { FileStatus, FileTime } from "../../fs/file_status.js";
import {
  address,
  descriptor,
  int,
  mode,
  outputStructure,
  path,
  protection,
  size,
  unsigned,
} from "../linux/arguments.js";
import type { Call } from "../linux/call.js";
import { readEntries } from "../linux/calls_directory.js";
import { openPipe } from "../linux/calls_pipe.js";
import { type Found, named, opened } from "../linux/calls_status.js";
import { commonStat } from "../linux/status_layouts.js";
import { linuxHandler, type OsfDefinition, own } from "./definition.js";
import { setSecondResult } from "./gate.js";

const open = linuxHandler("open");
const fcntl = linuxHandler("fcntl64");
const ioctl = linuxHandler("ioctl");
const accept = linuxHandler("accept4");
const mmap = linuxHandler("mmap2");
const PAGE_SHIFT = 12;
const PAGE_MASK = 0xfff;

export const fileCalls: readonly OsfDefinition[] = [
  own("open", [path, unsigned, mode], (call, name, flags, rights) =>
    open(call, name, linuxOpenFlags(flags), rights),
  ),
  own("fcntl", [descriptor, int, unsigned], control),
  own("ioctl", [descriptor, unsigned, address], (call, fd, request, at) => {
    const known = ioctls.get(request);
    return known === undefined ? -Errno.ENOTTY : ioctl(call, fd, known, at);
  }),
  own("pipe", [], (call) => {
    const ends = openPipe(call, 0);
    if (typeof ends === "number") return ends;
    setSecondResult(call.task, ends.write);
    return ends.read;
  }),
  own("accept", [descriptor, address, address], (call, fd, at, length) =>
    accept(call, fd, at, length, 0),
  ),
  own("stat", [path, outputStructure(OSF_STAT)], (call, name, at) =>
    store(call, named(call, AT_FDCWD, name, true), at),
  ),
  own("lstat", [path, outputStructure(OSF_STAT)], (call, name, at) =>
    store(call, named(call, AT_FDCWD, name, false), at),
  ),
  own("fstat", [descriptor, outputStructure(OSF_STAT)], (call, fd, at) =>
    store(call, opened(call, fd), at),
  ),
  own("getdirentries", [descriptor, address, size, address], (call, fd, at, bytes, base) => {
    if (base !== 0) call.memory.prepare(base, 4, true);
    const position = call.file(fd)?.position ?? 0;
    const result = readEntries(call, fd, at, bytes, osfEntry);
    if (base !== 0 && typeof result === "number" && result >= 0) {
      call.memory.writeU32(base, position);
    }
    return result;
  }),
  own(
    "mmap",
    [address, size, protection, unsigned, descriptor, unsigned],
    (call, at, length, prot, flags, fd, offset) => {
      if (offset & PAGE_MASK) return -Errno.EINVAL;
      return mmap(call, at, length, prot, linuxMapFlags(flags), fd, offset >>> PAGE_SHIFT);
    },
    { result: "address" },
  ),
];

const ioctls: ReadonlyMap<number, number> = new Map([
  [OsfIoctl.TIOCGWINSZ, Ioctl.TIOCGWINSZ],
  [OsfIoctl.FIONREAD, Ioctl.FIONREAD],
]);

type FlagName = keyof typeof OsfOpenFlag;
const OPEN_FLAGS = Object.keys(OsfOpenFlag) as FlagName[];

function linuxOpenFlags(flags: number): number {
  const set = OPEN_FLAGS.filter((name) => flags & OsfOpenFlag[name]);
  return set.reduce((sum, name) => sum | OpenFlag[name], flags & O_ACCMODE);
}

function osfOpenFlags(flags: number): number {
  const set = OPEN_FLAGS.filter((name) => flags & OpenFlag[name]);
  return set.reduce((sum, name) => sum | OsfOpenFlag[name], flags & O_ACCMODE);
}

function linuxMapFlags(flags: number): number {
  const type = flags & (MapType.MAP_SHARED | MapType.MAP_PRIVATE);
  const anonymous = flags & OsfMapFlag.MAP_ANONYMOUS ? MapFlag.MAP_ANONYMOUS : 0;
  return type | anonymous | (flags & OsfMapFlag.MAP_FIXED ? MapFlag.MAP_FIXED : 0);
}

/** Commands 0 to 4 have Linux's numbers. */
function control(call: Call, fd: number, command: number, value: number): CallResult {
  switch (command) {
    case FcntlCommand.F_DUPFD:
    case FcntlCommand.F_GETFD:
    case FcntlCommand.F_SETFD:
      return fcntl(call, fd, command, value);
    case FcntlCommand.F_GETFL: {
      const flags = fcntl(call, fd, command, value);
      return typeof flags === "number" && flags >= 0 ? osfOpenFlags(flags) : flags;
    }
    case FcntlCommand.F_SETFL:
      return fcntl(call, fd, command, linuxOpenFlags(value));
    default:
      return -Errno.EINVAL;
  }
}

function store(call: Call, found: Found, at: number): CallResult {
  if (typeof found === "number" || isBlock(found)) return found;
  if (found.size > 0x7fff_ffff) return -Errno.EOVERFLOW;
  call.writeStructure(at, OSF_STAT, statOf(found));
  return 0;
}

function statOf(status: FileStatus): Partial<ValueOf<typeof OSF_STAT.fields>> {
  const { accessed, modified, changed } = status;
  const seconds = (time: FileTime) => time.seconds % 2 ** 32;
  const micros = (time: FileTime) => Math.floor(time.nanoseconds / 1000);
  return {
    ...commonStat(status),
    st_ino: status.inode % 2 ** 32,
    st_atime_sec: seconds(accessed),
    st_atime_usec: micros(accessed),
    st_mtime_sec: seconds(modified),
    st_mtime_usec: micros(modified),
    st_ctime_sec: seconds(changed),
    st_ctime_usec: micros(changed),
    st_blocks: status.blocks % 2 ** 32,
  };
}

function osfEntry({ inode }: DirectoryEntry, name: Uint8Array): Uint8Array {
  const record = Math.ceil((OSF_DIRENT.size + name.length + 1) / 4) * 4;
  const bytes = new Uint8Array(record);
  const fields = { d_ino: inode % 2 ** 32, d_reclen: record, d_namlen: name.length };
  OSF_DIRENT.write(new DataView(bytes.buffer), 0, fields);
  bytes.set(name, OSF_DIRENT.size);
  return bytes;
}

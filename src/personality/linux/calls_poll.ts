// Pipes, directories' entries, and waiting for files: pipe, getdents64, poll, select.

import { Errno } from "../../abi/errno.js";
import { FileType, OpenFlag } from "../../abi/fcntl.js";
import { DIRENT64, POLLFD } from "../../abi/structures_file.js";
import { type CallResult, isBlock } from "../../fs/block.js";
import { type DirectoryEntry, PollEvent, type Readiness } from "../../fs/file_handle.js";
import type { OpenFile } from "../../fs/open_file.js";
import { address, descriptor, int, openFlags, size, unsigned } from "./arguments.js";
import type { Call } from "./call.js";
import { type CallDefinition, full } from "./call_definition.js";
import { useMask, waitUntil } from "./file_waits.js";
import { readTime, type TimeWidth } from "./time_values.js";

export const pollCalls: readonly CallDefinition[] = [
  full("pipe", [address], (call, at) => makePipe(call, at, 0)),
  full("pipe2", [address, openFlags], makePipe),
  full("getdents64", [descriptor, address, size], readEntries),
  full("poll", [address, unsigned, int], (call, at, count, milliseconds) =>
    poll(call, at, count, milliseconds < 0 ? undefined : milliseconds * 1e6),
  ),
  full("ppoll", [address, unsigned, address, address, size], (call, at, count, time, mask) =>
    pollWithMask(call, at, count, time, mask, 32),
  ),
  full("ppoll_time64", [address, unsigned, address, address, size], (call, at, count, time, mask) =>
    pollWithMask(call, at, count, time, mask, 64),
  ),
];

function makePipe(call: Call, at: number, flags: number): CallResult {
  if (flags & ~(OpenFlag.O_CLOEXEC | OpenFlag.O_NONBLOCK | OpenFlag.O_DIRECT)) {
    return -Errno.EINVAL;
  }
  const { files } = call.task;
  call.memory.prepare(at, 8, true);
  const ends = call.kernel.files.makePipe(flags & OpenFlag.O_NONBLOCK);
  const closeOnExec = (flags & OpenFlag.O_CLOEXEC) !== 0;
  const read = files.add(ends.read, closeOnExec);
  const write = read < 0 ? read : files.add(ends.write, closeOnExec);
  if (write < 0) {
    if (read >= 0) files.close(read);
    else call.kernel.files.release(ends.read);
    call.kernel.files.release(ends.write);
    return write;
  }
  call.memory.writeU32(at, read);
  call.memory.writeU32(at + 4, write);
  return 0;
}

/** The position of a directory is the index of its next entry. */
function readEntries(call: Call, fd: number, buffer: number, length: number): CallResult {
  const file = call.file(fd);
  if (file === undefined) return -Errno.EBADF;
  const found = call.handle(file).entries(call.resume);
  if (typeof found === "number" || isBlock(found)) return found;
  const entries = [...found, ...mountedEntries(call, file, found)];
  const into = call.memory.bytes(buffer, Math.min(length, 1 << 20), true);
  const view = new DataView(into.buffer, into.byteOffset, into.length);
  let at = 0;
  while (file.position < entries.length) {
    const entry = entries[file.position];
    if (entry === undefined) break;
    const name = new TextEncoder().encode(entry.name);
    const record = Math.ceil((DIRENT64.size + name.length + 1) / 8) * 8;
    if (at + record > into.length) {
      if (at === 0) return -Errno.EINVAL;
      break;
    }
    into.fill(0, at, at + record);
    DIRENT64.write(view, at, {
      d_ino: entry.inode,
      d_off: file.position + 1,
      d_reclen: record,
      d_type: entry.type >>> 12,
    });
    into.set(name, at + DIRENT64.size);
    at += record;
    file.position += 1;
  }
  return at;
}

/** Mount points in a directory that its file system does not have. */
function mountedEntries(
  call: Call,
  file: OpenFile,
  found: readonly DirectoryEntry[],
): DirectoryEntry[] {
  const names = call.vfs.mounts.namesIn(file.path);
  if (names.size === 0) return [];
  const known = new Set(found.map(({ name }) => name));
  const missing = [...names].filter((name) => !known.has(name));
  return missing.map((name) => ({ name, inode: 1, type: FileType.S_IFDIR }));
}

/** What a descriptor is ready for now; regular files always are. */
export function readinessOf(call: Call, fd: number): Readiness | undefined {
  const file = call.file(fd);
  if (file === undefined) return { events: PollEvent.POLLNVAL, key: "" };
  return call.handle(file).readiness(file);
}

const ALWAYS_READY =
  PollEvent.POLLIN | PollEvent.POLLOUT | PollEvent.POLLRDNORM | PollEvent.POLLWRNORM;
const UNASKED = PollEvent.POLLERR | PollEvent.POLLHUP | PollEvent.POLLNVAL;

/** `timeoutNs` undefined: no end. */
function poll(call: Call, at: number, count: number, timeoutNs: number | undefined): CallResult {
  if (count > call.task.files.limit) return -Errno.EINVAL;
  const view = call.memory.view(at, count * POLLFD.size, true);
  const keys: string[] = [];
  let ready = 0;
  for (let index = 0; index < count; index += 1) {
    const entry = at + index * POLLFD.size;
    const { fd, events } = POLLFD.read(view, entry);
    const state = fd < 0 ? { events: 0, key: "" } : readinessOf(call, fd);
    const revents = (state?.events ?? ALWAYS_READY) & (events | UNASKED);
    POLLFD.patch(view, entry, { revents });
    if (revents !== 0) ready += 1;
    if (state !== undefined && state.key !== "") keys.push(state.key);
  }
  if (ready > 0) return ready;
  return waitUntil(call, [...new Set(keys)], timeoutNs);
}

function pollWithMask(
  call: Call,
  at: number,
  count: number,
  time: number,
  maskAt: number,
  width: TimeWidth,
): CallResult {
  let timeout: number | undefined;
  if (time !== 0) {
    timeout = readTime(call, time, width);
    if (timeout === undefined) return -Errno.EINVAL;
  }
  useMask(call, maskAt);
  return poll(call, at, count, timeout);
}

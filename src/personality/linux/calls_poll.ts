// Pipes, directories' entries, and waiting for files: pipe, getdents64, poll, select.

import { Errno } from "../../abi/errno.js";
import { FileType, OpenFlag } from "../../abi/fcntl.js";
import { DIRENT64, POLLFD } from "../../abi/structures_file.js";
import { TIMESPEC, TIMESPEC64 } from "../../abi/structures_time.js";
import { type CallResult, isBlock } from "../../fs/block.js";
import { type DirectoryEntry, PollEvent, type Readiness } from "../../fs/file_handle.js";
import type { OpenFile } from "../../fs/open_file.js";
import {
  address,
  descriptor,
  inputStructure,
  int,
  openFlags,
  size,
  unsigned,
} from "./arguments.js";
import type { Call } from "./call.js";
import { type CallDefinition, full } from "./call_definition.js";
import { useMask, waitUntil } from "./file_waits.js";
import { descriptorPair, pollDescriptors, pollOutcome, signalSet } from "./structure_arguments.js";
import { readTime, type TimeWidth } from "./time_values.js";

export const pollCalls: readonly CallDefinition[] = [
  full("pipe", [descriptorPair], (call, at) => makePipe(call, at, 0)),
  full("pipe2", [descriptorPair, openFlags], makePipe),
  full("getdents64", [descriptor, address, size], (call, fd, at, bytes) =>
    readEntries(call, fd, at, bytes),
  ),
  full(
    "poll",
    [pollDescriptors, unsigned, int],
    (call, at, count, milliseconds) =>
      poll(call, at, count, milliseconds < 0 ? undefined : milliseconds * 1e6),
    { outcome: pollOutcome },
  ),
  full(
    "ppoll",
    [pollDescriptors, unsigned, inputStructure(TIMESPEC), signalSet, size],
    (call, at, count, time, mask) => pollWithMask(call, at, count, time, mask, 32),
    { outcome: pollOutcome },
  ),
  full(
    "ppoll_time64",
    [pollDescriptors, unsigned, inputStructure(TIMESPEC64), signalSet, size],
    (call, at, count, time, mask) => pollWithMask(call, at, count, time, mask, 64),
    { outcome: pollOutcome },
  ),
];

function makePipe(call: Call, at: number, flags: number): CallResult {
  if (flags & ~(OpenFlag.O_CLOEXEC | OpenFlag.O_NONBLOCK | OpenFlag.O_DIRECT)) {
    return -Errno.EINVAL;
  }
  call.memory.prepare(at, 8, true);
  const ends = openPipe(call, flags);
  if (typeof ends === "number") return ends;
  call.memory.writeU32(at, ends.read);
  call.memory.writeU32(at + 4, ends.write);
  return 0;
}

/** Descriptors of a new pipe's ends, or a negated error number. */
export function openPipe(
  call: Call,
  flags: number,
): { readonly read: number; readonly write: number } | number {
  const { files } = call.task;
  const ends = call.kernel.files.makePipe(flags & OpenFlag.O_NONBLOCK);
  const closeOnExec = (flags & OpenFlag.O_CLOEXEC) !== 0;
  const read = files.add(ends.read, closeOnExec);
  const write = read < 0 ? read : files.add(ends.write, closeOnExec);
  if (write >= 0) return { read, write };
  if (read >= 0) files.close(read);
  else call.kernel.files.release(ends.read);
  call.kernel.files.release(ends.write);
  return write;
}

/** One entry as a system lays it out; `next` is the position behind it. */
export type EntryLayout = (entry: DirectoryEntry, name: Uint8Array, next: number) => Uint8Array;

function linuxEntry({ inode, type }: DirectoryEntry, name: Uint8Array, next: number): Uint8Array {
  const record = Math.ceil((DIRENT64.size + name.length + 1) / 8) * 8;
  const bytes = new Uint8Array(record);
  const fields = { d_ino: inode, d_off: next, d_reclen: record, d_type: type >>> 12 };
  DIRENT64.write(new DataView(bytes.buffer), 0, fields);
  bytes.set(name, DIRENT64.size);
  return bytes;
}

/** The position of a directory is the index of its next entry. */
export function readEntries(
  call: Call,
  fd: number,
  buffer: number,
  length: number,
  layout: EntryLayout = linuxEntry,
): CallResult {
  const file = call.file(fd);
  if (file === undefined) return -Errno.EBADF;
  const found = call.handle(file).entries(call.resume);
  if (typeof found === "number" || isBlock(found)) return found;
  const entries = [...found, ...mountedEntries(call, file, found)];
  const into = call.memory.bytes(buffer, Math.min(length, 1 << 20), true);
  let at = 0;
  while (file.position < entries.length) {
    const entry = entries[file.position];
    if (entry === undefined) break;
    const record = layout(entry, new TextEncoder().encode(entry.name), file.position + 1);
    if (at + record.length > into.length) {
      if (at === 0) return -Errno.EINVAL;
      break;
    }
    into.set(record, at);
    at += record.length;
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

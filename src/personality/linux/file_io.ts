// Reading and writing open files: what read, write, their vector and positioned forms have in
// common.
//
// User memory is touched first: the buffers are made present and writable before a byte is
// consumed. A read from a regular file is cut to what the file has, so that a huge buffer costs no
// frames; and every transfer to what the node can have present at once (UserMemory.most).

import { Errno } from "../../abi/errno.js";
import { AccessMode, O_ACCMODE, OpenFlag } from "../../abi/fcntl.js";
import { Resource } from "../../abi/process.js";
import { Signal, SignalCode } from "../../abi/signals.js";
import { type CallResult, isBlock } from "../../fs/block.js";
import type { FileHandle } from "../../fs/file_handle.js";
import { isSeekable, type OpenFile } from "../../fs/open_file.js";
import { LARGEST_TRANSFER, RemoteHandle } from "../../fs/remote_files.js";
import { signalTask } from "../../task/task_signals.js";
import type { Extent } from "./arguments.js";
import type { Call } from "./call.js";
import { stopBackgroundRead, stopBackgroundWrite } from "./job_control.js";

/** Linux's MAX_RW_COUNT: no call moves more. */
const LARGEST_COUNT = 0x7fff_f000;
/** Up to this size a read is not compared with the file's size first. */
const SMALL = 65536;

/** The file of a descriptor that may be read, or -EBADF. */
export function readable(call: Call, descriptor: number): OpenFile | number {
  const file = call.file(descriptor);
  if (file === undefined) return -Errno.EBADF;
  return (file.flags & O_ACCMODE) === AccessMode.O_WRONLY || isPathOnly(file) ? -Errno.EBADF : file;
}

export function writable(call: Call, descriptor: number): OpenFile | number {
  const file = call.file(descriptor);
  if (file === undefined) return -Errno.EBADF;
  return (file.flags & O_ACCMODE) === AccessMode.O_RDONLY || isPathOnly(file) ? -Errno.EBADF : file;
}

function isPathOnly(file: OpenFile): boolean {
  return (file.flags & OpenFlag.O_PATH) !== 0;
}

/** read and pread: `position` undefined means, and moves, the file's own. */
export function readBuffer(
  call: Call,
  file: OpenFile,
  address: number,
  count: number,
  position: number | undefined,
): CallResult {
  const background = stopBackgroundRead(call, file);
  if (background !== undefined) return background;
  const handle = call.handle(file);
  const at = position ?? file.position;
  const length = readableLength(file, handle, at, largest(call, count));
  const into = call.memory.bytes(address, length, true);
  const result = handle.read(file, into, at, call.resume);
  if (typeof result === "number" && position === undefined) advance(file, at, result);
  return result;
}

/** How much of `count` bytes one call moves; the rest is a short count. */
function largest(call: Call, count: number): number {
  return Math.min(count, LARGEST_COUNT, call.memory.most);
}

function readableLength(file: OpenFile, handle: FileHandle, at: number, count: number): number {
  if (count <= SMALL) return count;
  if (file.kind !== "host" && file.kind !== "memory") {
    return isSeekable(file) ? count : SMALL;
  }
  if (handle instanceof RemoteHandle) {
    return Math.min(count, LARGEST_TRANSFER);
  }
  const status = handle.status();
  if (typeof status === "number" || isBlock(status)) return SMALL;
  return Math.max(0, Math.min(count, status.size - at));
}

export function writeBuffer(
  call: Call,
  file: OpenFile,
  address: number,
  count: number,
  position: number | undefined,
): CallResult {
  const from = call.memory.bytes(address, largest(call, count), false);
  return writeBytes(call, file, from, position);
}

function writeBytes(
  call: Call,
  file: OpenFile,
  from: Uint8Array,
  position: number | undefined,
): CallResult {
  const at = position ?? file.position;
  const room = isRegular(file) ? largestFile(call) - at : from.length;
  if (room <= 0 && from.length > 0) return tooLarge(call);
  const background = stopBackgroundWrite(call, file);
  if (background !== undefined) return background;
  const bytes = room < from.length ? from.subarray(0, room) : from;
  const before = file.position;
  const result = call.handle(file).write(file, bytes, at, call.resume);
  if (result === -Errno.EPIPE) brokenPipe(call);
  const appends = (file.flags & OpenFlag.O_APPEND) !== 0;
  // pwrite appends where O_APPEND is set, and moves nothing (pwrite(2), "Bugs").
  if (position !== undefined) file.position = before;
  else if (typeof result === "number" && !appends) advance(file, at, result);
  return result;
}

function advance(file: OpenFile, from: number, count: number): void {
  if (count > 0 && isSeekable(file)) file.position = from + count;
}

/** A write found no reader. */
export function brokenPipe(call: Call): void {
  signalTask(call.kernel, call.task, { signal: Signal.SIGPIPE, code: SignalCode.SI_KERNEL });
}

function isRegular({ kind }: OpenFile): boolean {
  return kind === "host" || kind === "memory";
}

/** RLIMIT_FSIZE, in bytes. */
export function largestFile({ task }: Call): number {
  return task.group.limits.get(Resource.RLIMIT_FSIZE)?.soft ?? Number.POSITIVE_INFINITY;
}

/** A file would be larger than the process may make one. */
export function tooLarge(call: Call): number {
  signalTask(call.kernel, call.task, { signal: Signal.SIGXFSZ, code: SignalCode.SI_KERNEL });
  return -Errno.EFBIG;
}

/**
 * What one call brings together from several places: a program may name the same bytes again and
 * again, which costs it nothing. The rest is a short count.
 */
const LARGEST_GATHERING = 8 * 2 ** 20;

/** The bytes of several extents as one array, `most` of them. */
export function gather(call: Call, extents: readonly Extent[], most: number): Uint8Array {
  const wanted = extents.reduce((sum, extent) => sum + extent.length, 0);
  const all = new Uint8Array(Math.min(wanted, most));
  let at = 0;
  for (const extent of extents) {
    const part = Math.min(extent.length, all.length - at);
    all.set(call.memory.bytes(extent.address, part, false), at);
    at += part;
  }
  return all;
}

/** readv and preadv. */
export function readExtents(
  call: Call,
  file: OpenFile,
  extents: readonly Extent[],
  position: number | undefined,
): CallResult {
  const used = extents.filter((extent) => extent.length > 0);
  const only = used[0];
  if (only === undefined) return 0;
  if (used.length === 1) return readBuffer(call, file, only.address, only.length, position);
  const background = stopBackgroundRead(call, file);
  if (background !== undefined) return background;
  const handle = call.handle(file);
  const at = position ?? file.position;
  const wanted = used.reduce((sum, extent) => sum + extent.length, 0);
  const length = readableLength(
    file,
    handle,
    at,
    largest(call, Math.min(wanted, LARGEST_GATHERING)),
  );
  const targets = prepareExtents(call, used, length);
  const into = new Uint8Array(length);
  const result = handle.read(file, into, at, call.resume);
  if (typeof result !== "number") return result;
  let done = 0;
  for (const target of targets) {
    if (done >= result) break;
    const part = into.subarray(done, Math.min(result, done + target.length));
    target.set(part);
    done += part.length;
  }
  if (position === undefined) advance(file, at, result);
  return result;
}

/** The first `length` bytes of the extents, present and writable. */
function prepareExtents(call: Call, extents: readonly Extent[], length: number): Uint8Array[] {
  const targets: Uint8Array[] = [];
  let left = length;
  for (const extent of extents) {
    const part = Math.min(left, extent.length);
    if (part > 0) targets.push(call.memory.bytes(extent.address, part, true));
    left -= part;
  }
  return targets;
}

/** writev and pwritev: gathered, so that a pipe or terminal gets it as one write. */
export function writeExtents(
  call: Call,
  file: OpenFile,
  extents: readonly Extent[],
  position: number | undefined,
): CallResult {
  const used = extents.filter((extent) => extent.length > 0);
  const only = used[0];
  if (only !== undefined && used.length === 1) {
    return writeBuffer(call, file, only.address, only.length, position);
  }
  const from = gather(call, used, largest(call, LARGEST_GATHERING));
  return writeBytes(call, file, from, position);
}

// read, write and their forms; sendfile.

import { Errno } from "../../abi/errno.js";
import { OpenFlag } from "../../abi/fcntl.js";
import { type CallResult, isBlock } from "../../fs/block.js";
import { isSeekable } from "../../fs/open_file.js";
import {
  address,
  descriptor,
  input,
  int,
  offset64,
  output,
  readVector,
  size,
  unsigned,
  vector,
} from "./arguments.js";
import type { Call } from "./call.js";
import { type CallDefinition, full, partial } from "./call_definition.js";
import {
  readable,
  readBuffer,
  readExtents,
  writable,
  writeBuffer,
  writeExtents,
} from "./file_io.js";

/** A wait that has done part of the work ends with that part. */
const partDone = (_call: Call, progress: unknown) =>
  typeof progress === "number" && progress > 0 ? progress : undefined;

const rw = { onInterrupt: partDone } as const;

export const readWriteCalls: readonly CallDefinition[] = [
  full(
    "read",
    [descriptor, output, size],
    (call, fd, buffer, count) => {
      const file = readable(call, fd);
      return typeof file === "number" ? file : readBuffer(call, file, buffer, count, undefined);
    },
    rw,
  ),
  full(
    "write",
    [descriptor, input, size],
    (call, fd, buffer, count) => {
      const file = writable(call, fd);
      return typeof file === "number" ? file : writeBuffer(call, file, buffer, count, undefined);
    },
    rw,
  ),
  full("pread64", [descriptor, output, size, offset64], (call, fd, buffer, count, position) => {
    const file = readable(call, fd);
    if (typeof file === "number") return file;
    const refusal = positioned(file, position);
    return refusal < 0 ? refusal : readBuffer(call, file, buffer, count, position);
  }),
  full("pwrite64", [descriptor, input, size, offset64], (call, fd, buffer, count, position) => {
    const file = writable(call, fd);
    if (typeof file === "number") return file;
    const refusal = positioned(file, position);
    return refusal < 0 ? refusal : writeBuffer(call, file, buffer, count, position);
  }),
  full(
    "readv",
    [descriptor, vector, unsigned],
    (call, fd, at, count) => readVectors(call, fd, at, count, undefined),
    rw,
  ),
  full(
    "writev",
    [descriptor, vector, unsigned],
    (call, fd, at, count) => writeVectors(call, fd, at, count, undefined),
    rw,
  ),
  full("preadv", [descriptor, vector, unsigned, offset64], (call, fd, at, count, position) =>
    readVectors(call, fd, at, count, position),
  ),
  full("pwritev", [descriptor, vector, unsigned, offset64], (call, fd, at, count, position) =>
    writeVectors(call, fd, at, count, position),
  ),
  partial(
    "preadv2",
    "flags other than 0 are refused",
    [descriptor, vector, unsigned, offset64, int],
    (call, fd, at, count, position, flags) => {
      if (flags !== 0) return -Errno.EOPNOTSUPP;
      return readVectors(call, fd, at, count, position === -1 ? undefined : position);
    },
  ),
  partial(
    "pwritev2",
    "flags other than 0 are refused",
    [descriptor, vector, unsigned, offset64, int],
    (call, fd, at, count, position, flags) => {
      if (flags !== 0) return -Errno.EOPNOTSUPP;
      return writeVectors(call, fd, at, count, position === -1 ? undefined : position);
    },
  ),
  partial(
    "sendfile",
    "the input must be a regular file of this node",
    [descriptor, descriptor, address, size],
    (call, to, from, position, count) => sendFile(call, to, from, position, count, 4),
  ),
  partial(
    "sendfile64",
    "the input must be a regular file of this node",
    [descriptor, descriptor, address, size],
    (call, to, from, position, count) => sendFile(call, to, from, position, count, 8),
  ),
];

function positioned(file: Parameters<typeof isSeekable>[0], position: number): number {
  if (position < 0) return -Errno.EINVAL;
  return isSeekable(file) ? 0 : -Errno.ESPIPE;
}

function readVectors(
  call: Call,
  fd: number,
  at: number,
  count: number,
  position: number | undefined,
): CallResult {
  const file = readable(call, fd);
  if (typeof file === "number") return file;
  const refusal = position === undefined ? 0 : positioned(file, position);
  if (refusal < 0) return refusal;
  const extents = readVector(call, at, count);
  return typeof extents === "number" ? extents : readExtents(call, file, extents, position);
}

function writeVectors(
  call: Call,
  fd: number,
  at: number,
  count: number,
  position: number | undefined,
): CallResult {
  const file = writable(call, fd);
  if (typeof file === "number") return file;
  const refusal = position === undefined ? 0 : positioned(file, position);
  if (refusal < 0) return refusal;
  const extents = readVector(call, at, count);
  return typeof extents === "number" ? extents : writeExtents(call, file, extents, position);
}

/** One part of a sendfile: callers go on until they have it all. */
const SENDFILE_PART = 1 << 16;

function sendFile(
  call: Call,
  to: number,
  from: number,
  position: number,
  count: number,
  width: 4 | 8,
): CallResult {
  const source = readable(call, from);
  if (typeof source === "number") return source;
  const target = writable(call, to);
  if (typeof target === "number") return target;
  if (source.kind !== "host" && source.kind !== "memory") return -Errno.EINVAL;
  if (target.flags & OpenFlag.O_APPEND) return -Errno.EINVAL;
  const view = position === 0 ? undefined : call.memory.view(position, width, true);
  const at = view === undefined ? source.position : view.getUint32(position, true);
  const bytes = new Uint8Array(Math.min(count, SENDFILE_PART));
  const got = call.handle(source).read(source, bytes, at);
  if (isBlock(got)) return -Errno.EINVAL;
  if (got <= 0) return got;
  const data = bytes.subarray(0, got);
  const sent = call.handle(target).write(target, data, target.position, call.resume);
  if (isBlock(sent) || sent < 0) return sent;
  if (isSeekable(target)) target.position += sent;
  if (view === undefined) source.position = at + sent;
  else if (width === 4) view.setUint32(position, at + sent, true);
  else view.setBigUint64(position, BigInt(at + sent), true);
  return sent;
}

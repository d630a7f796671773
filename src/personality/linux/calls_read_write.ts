// read, write and their forms.

import { Errno } from "../../abi/errno.js";
import type { CallResult } from "../../fs/block.js";
import { isSeekable } from "../../fs/open_file.js";
import {
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

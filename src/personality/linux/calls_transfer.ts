// Bytes that go from file to file without passing through the program: sendfile, copy_file_range,
// splice, tee, vmsplice.
//
// Nothing may be lost on the way when the call is interrupted between its read and its write. So
// the target's room is asked for first; then bytes are only looked at where the source allows it (a
// file with positions, a pipe of this node), written as far as the target takes them at once, and
// taken from the source by that much. What a source does not give back (a socket, anything of
// another node) is carried in the progress of the call until it is written.
// Source: sendfile(2), copy_file_range(2), splice(2), tee(2), vmsplice(2).

import { Errno } from "../../abi/errno.js";
import { OpenFlag } from "../../abi/fcntl.js";
import { type CallResult, isBlock, type PlainData, type Resume } from "../../fs/block.js";
import { PollEvent } from "../../fs/file_handle.js";
import { isSeekable, type OpenFile } from "../../fs/open_file.js";
import { PIPE_BUF, PipeHandle } from "../../fs/pipe.js";
import { address, descriptor, flags, readVector, size, unsigned, vector } from "./arguments.js";
import type { Call } from "./call.js";
import { type CallDefinition, full, partial } from "./call_definition.js";
import { brokenPipe, readable, readExtents, writable, writeExtents } from "./file_io.js";

const SpliceFlag = {
  SPLICE_F_MOVE: 1,
  SPLICE_F_NONBLOCK: 2,
  SPLICE_F_MORE: 4,
  SPLICE_F_GIFT: 8,
} as const;
const KNOWN_FLAGS = 15;
const spliceFlags = flags(SpliceFlag);
/** One part of a transfer: callers go on until they have it all. */
const PART = 1 << 16;

export const transferCalls: readonly CallDefinition[] = [
  full("sendfile", [descriptor, descriptor, address, size], (call, to, from, at, count) =>
    sendFile(call, to, from, at, count, 4),
  ),
  full("sendfile64", [descriptor, descriptor, address, size], (call, to, from, at, count) =>
    sendFile(call, to, from, at, count, 8),
  ),
  full(
    "copy_file_range",
    [descriptor, address, descriptor, address, size, unsigned],
    between(copyFileRange),
  ),
  full("splice", [descriptor, address, descriptor, address, size, spliceFlags], between(splice)),
  partial(
    "tee",
    "both pipes must be of this node",
    [descriptor, descriptor, size, spliceFlags],
    tee,
  ),
  full("vmsplice", [descriptor, vector, size, spliceFlags], spliceMemory),
];

/** One end of a transfer. */
interface End {
  readonly file: OpenFile;
  /** Where the caller keeps its position; 0: it is the file's own. */
  readonly pointer: number;
  readonly width: 4 | 8;
}

/** What the call has in hand while it waits. */
interface Carried {
  readonly [name: string]: PlainData;
  /** Taken from the source, and being written. */
  readonly bytes: Uint8Array | undefined;
  /** The progress of the read or the write itself. */
  readonly inner: PlainData;
}

function carriedBy(resume: Resume | undefined): Carried | undefined {
  const progress = resume?.progress;
  return typeof progress === "object" && progress !== null ? (progress as Carried) : undefined;
}

/** Moves up to `count` bytes: what was moved, 0 at the end of the source. */
function move(call: Call, from: End, to: End, count: number, nonBlocking: boolean): CallResult {
  if (count === 0) return 0;
  const carried = carriedBy(call.resume);
  const inner: Resume | undefined = carried &&
    call.resume && { ...call.resume, progress: carried.inner };
  if (carried?.bytes !== undefined) return give(call, from, to, carried.bytes, inner);
  const room = carried ? PIPE_BUF : roomOf(call, to, nonBlocking);
  if (typeof room !== "number" || room < 0) return room;
  const bytes = new Uint8Array(Math.min(count, room));
  const got = look(call, from, bytes, nonBlocking, inner);
  if (isBlock(got)) return { ...got, progress: { bytes: undefined, inner: got.progress } };
  return got <= 0 ? got : give(call, from, to, bytes.subarray(0, got), undefined);
}

/** Bytes that the target surely takes; or the wait for them. */
function roomOf(call: Call, { file }: End, nonBlocking: boolean): CallResult {
  if (isSeekable(file)) return PART;
  const handle = call.handle(file);
  const state = handle.readiness(file);
  const ready = PollEvent.POLLOUT | PollEvent.POLLERR | PollEvent.POLLHUP;
  if (state !== undefined && !(state.events & ready)) {
    return nonBlocking || isNonBlocking(file) ? -Errno.EAGAIN : { keys: [state.key] };
  }
  if (file.kind !== "pipe") return PART;
  return handle instanceof PipeHandle ? Math.max(handle.pipe.room, PIPE_BUF) : PIPE_BUF;
}

function look(
  call: Call,
  { file, pointer, width }: End,
  into: Uint8Array,
  nonBlocking: boolean,
  resume: Resume | undefined,
): CallResult {
  const handle = call.handle(file);
  const isImpatient = nonBlocking || isNonBlocking(file);
  if (handle instanceof PipeHandle) return handle.pipe.look(into, isImpatient);
  const wanted = isImpatient ? { ...file, flags: file.flags | OpenFlag.O_NONBLOCK } : file;
  return handle.read(wanted, into, positionOf(call, file, pointer, width), resume);
}

function give(
  call: Call,
  from: End,
  to: End,
  bytes: Uint8Array,
  resume: Resume | undefined,
): CallResult {
  const handle = call.handle(to.file);
  const position = positionOf(call, to.file, to.pointer, to.width);
  const target = mayGiveLess(call, from, to)
    ? { ...to.file, flags: to.file.flags | OpenFlag.O_NONBLOCK }
    : { ...to.file, flags: to.file.flags & ~OpenFlag.O_NONBLOCK };
  const sent = handle.write(target, bytes, position, resume);
  if (isBlock(sent)) {
    return {
      ...sent,
      progress: { bytes: bytes.slice(), inner: sent.progress },
      onSignal: "finish",
    };
  }
  if (sent === -Errno.EPIPE) brokenPipe(call);
  if (sent <= 0) return sent;
  const source = call.handle(from.file);
  if (source instanceof PipeHandle) source.pipe.take(sent);
  advance(call, from, sent);
  advance(call, to, sent);
  return sent;
}

/** Whether the source keeps what the target does not take at once. */
function mayGiveLess(call: Call, { file }: End, to: End): boolean {
  if (to.file.kind !== "pipe" && to.file.kind !== "socket") return false;
  return isSeekable(file) || call.handle(file) instanceof PipeHandle;
}

function positionOf(call: Call, file: OpenFile, pointer: number, width: 4 | 8): number {
  if (pointer === 0) return file.position;
  const view = call.memory.view(pointer, width, true);
  return width === 4 ? view.getInt32(pointer, true) : Number(view.getBigInt64(pointer, true));
}

function advance(call: Call, { file, pointer, width }: End, count: number): void {
  if (!isSeekable(file)) return;
  const next = positionOf(call, file, pointer, width) + count;
  if (pointer === 0) file.position = next;
  else if (width === 4) call.memory.writeU32(pointer, next);
  else call.memory.writeU64(pointer, BigInt(next));
}

function isNonBlocking(file: OpenFile): boolean {
  return (file.flags & OpenFlag.O_NONBLOCK) !== 0;
}

/** The files of both ends, or why bytes cannot go from one to the other (EBADF). */
function openedBoth(
  call: Call,
  from: number,
  to: number,
): { readonly source: OpenFile; readonly target: OpenFile } | number {
  const source = readable(call, from);
  if (typeof source === "number") return source;
  const target = writable(call, to);
  return typeof target === "number" ? target : { source, target };
}

function sendFile(
  call: Call,
  to: number,
  from: number,
  pointer: number,
  count: number,
  width: 4 | 8,
): CallResult {
  const files = openedBoth(call, from, to);
  if (typeof files === "number") return files;
  const { source, target } = files;
  if (!isSeekable(source)) return pointer === 0 ? -Errno.EINVAL : -Errno.ESPIPE;
  if (source.kind === "directory" || target.flags & OpenFlag.O_APPEND) return -Errno.EINVAL;
  const input: End = { file: source, pointer, width };
  if (positionOf(call, source, pointer, width) < 0) return -Errno.EINVAL;
  return move(call, input, { file: target, pointer: 0, width }, count, false);
}

/** A descriptor, and where the caller keeps its position, as an End has it. */
interface Side {
  readonly fd: number;
  readonly pointer: number;
}

/** A call whose arguments are both sides, the number of bytes and flags. */
function between(
  transfer: (call: Call, from: Side, to: Side, count: number, how: number) => CallResult,
) {
  return (
    call: Call,
    from: number,
    fromPointer: number,
    to: number,
    toPointer: number,
    count: number,
    how: number,
  ) =>
    transfer(call, { fd: from, pointer: fromPointer }, { fd: to, pointer: toPointer }, count, how);
}

function copyFileRange(call: Call, from: Side, to: Side, count: number, how: number): CallResult {
  if (how !== 0) return -Errno.EINVAL;
  const source = call.file(from.fd);
  const target = call.file(to.fd);
  if (source === undefined || target === undefined) return -Errno.EBADF;
  if (source.kind === "directory" || target.kind === "directory") return -Errno.EISDIR;
  if (!isRegular(source) || !isRegular(target)) return -Errno.EINVAL;
  const [input, output] = [readable(call, from.fd), writable(call, to.fd)];
  if (typeof input === "number") return input;
  if (typeof output === "number" || target.flags & OpenFlag.O_APPEND) return -Errno.EBADF;
  const first = positionOf(call, source, from.pointer, 8);
  const second = positionOf(call, target, to.pointer, 8);
  if (first < 0 || second < 0) return -Errno.EINVAL;
  const overlaps = Math.abs(first - second) < count;
  if (overlaps && call.resume === undefined && isSameFile(call, source, target)) {
    return -Errno.EINVAL;
  }
  const ends = [
    { file: source, pointer: from.pointer, width: 8 },
    { file: target, pointer: to.pointer, width: 8 },
  ] as const;
  return move(call, ends[0], ends[1], count, false);
}

function isRegular({ kind }: OpenFile): boolean {
  return kind === "host" || kind === "memory";
}

function isSameFile(call: Call, a: OpenFile, b: OpenFile): boolean {
  const { files } = call.kernel;
  const [one, other] = [files.statusNow(a), files.statusNow(b)];
  if (typeof one === "number" || typeof other === "number") return false;
  return one.device === other.device && one.inode === other.inode;
}

function splice(call: Call, from: Side, to: Side, count: number, how: number): CallResult {
  if (how & ~KNOWN_FLAGS) return -Errno.EINVAL;
  if (count === 0) return 0;
  const files = openedBoth(call, from.fd, to.fd);
  if (typeof files === "number") return files;
  const { source, target } = files;
  const isInput = source.kind === "pipe";
  const isOutput = target.kind === "pipe";
  if ((isInput && from.pointer !== 0) || (isOutput && to.pointer !== 0)) return -Errno.ESPIPE;
  if (!isInput && !isOutput) return -Errno.EINVAL;
  const refused = refuseOffset(source, from.pointer) || refuseOffset(target, to.pointer);
  if (refused !== 0) return refused;
  if (target.flags & OpenFlag.O_APPEND || isSamePipe(call, source, target)) return -Errno.EINVAL;
  const input: End = { file: source, pointer: from.pointer, width: 8 };
  const nonBlocking = (how & SpliceFlag.SPLICE_F_NONBLOCK) !== 0;
  return move(call, input, { file: target, pointer: to.pointer, width: 8 }, count, nonBlocking);
}

function refuseOffset(file: OpenFile, pointer: number): number {
  return pointer !== 0 && file.kind !== "pipe" && !isSeekable(file) ? -Errno.EINVAL : 0;
}

function isSamePipe(call: Call, a: OpenFile, b: OpenFile): boolean {
  if (a.kind !== "pipe" || b.kind !== "pipe") return false;
  const [one, other] = [call.handle(a), call.handle(b)];
  return one instanceof PipeHandle && other instanceof PipeHandle && one.pipe === other.pipe;
}

function tee(call: Call, from: number, to: number, count: number, how: number): CallResult {
  if (how & ~KNOWN_FLAGS) return -Errno.EINVAL;
  if (count === 0) return 0;
  const files = openedBoth(call, from, to);
  if (typeof files === "number") return files;
  const { source, target } = files;
  const [input, output] = [call.handle(source), call.handle(target)];
  if (!(input instanceof PipeHandle && output instanceof PipeHandle)) return -Errno.EINVAL;
  if (input.pipe === output.pipe) return -Errno.EINVAL;
  const nonBlocking = (how & SpliceFlag.SPLICE_F_NONBLOCK) !== 0;
  const room = roomOf(call, { file: target, pointer: 0, width: 8 }, nonBlocking);
  if (typeof room !== "number" || room < 0) return room;
  const bytes = new Uint8Array(Math.min(count, room));
  const got = input.pipe.look(bytes, nonBlocking || isNonBlocking(source));
  if (isBlock(got) || got <= 0) return got;
  const sent = output.pipe.write(bytes.subarray(0, got), true);
  if (sent === -Errno.EPIPE) brokenPipe(call);
  return sent;
}

function spliceMemory(call: Call, fd: number, at: number, count: number, how: number): CallResult {
  if (how & ~KNOWN_FLAGS) return -Errno.EINVAL;
  const file = call.file(fd);
  if (file === undefined || file.kind !== "pipe") return -Errno.EBADF;
  const extents = readVector(call, at, count);
  if (typeof extents === "number") return extents;
  const isImpatient = (how & SpliceFlag.SPLICE_F_NONBLOCK) !== 0;
  const used = isImpatient ? { ...file, flags: file.flags | OpenFlag.O_NONBLOCK } : file;
  return typeof writable(call, fd) === "number"
    ? readExtents(call, used, extents, undefined)
    : writeExtents(call, used, extents, undefined);
}

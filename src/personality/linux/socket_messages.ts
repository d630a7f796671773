// Sending and receiving on sockets: buffers, addresses, and what goes along with a message: passed
// descriptors and the sender's credentials (cmsg(3), unix(7)).
//
//     control:  cmsg_len | level | type | data, to 4 bytes | cmsg_len | ...

import { Errno } from "../../abi/errno.js";
import { OpenFlag } from "../../abi/fcntl.js";
import { Signal, SignalCode } from "../../abi/signals.js";
import { Ancillary, CMSGHDR, MessageFlag, MSGHDR, SOL_SOCKET, UCRED } from "../../abi/socket.js";
import { type CallResult, isBlock } from "../../fs/block.js";
import { exportOpenFile, importOpenFile, type OpenFileState } from "../../fs/file_table_state.js";
import type { OpenFile } from "../../fs/open_file.js";
import { encodeAddress, type SocketAddress } from "../../fs/socket_address.js";
import type { SocketCredentials, SocketReply } from "../../fs/socket_operation.js";
import { signalTask } from "../../task/task_signals.js";
import { type Extent, readVector } from "./arguments.js";
import type { Call } from "./call.js";
import { gather } from "./file_io.js";
import { readAddress, resolved, storeAddress } from "./socket_names.js";

/** The longest message that one call moves. */
const LONGEST = 1 << 20;
const MOST_CONTROL = 65_536;
/** Descriptors in one message (SCM_MAX_FD). */
const MOST_RIGHTS = 253;
const MMSGHDR_SIZE = MSGHDR.size + 4;

/** Where a received message goes. */
export interface MessageBuffers {
  readonly extents: readonly Extent[];
  /** The sender's address, and its length; 0: unwanted. */
  readonly at: number;
  readonly lengthAt: number;
}

export function senderOf({ task }: Call): SocketCredentials {
  return { pid: task.group.tgid, ...task.group.credentials };
}

export function isNonBlocking(file: OpenFile, flags: number): boolean {
  return ((file.flags & OpenFlag.O_NONBLOCK) | (flags & MessageFlag.MSG_DONTWAIT)) !== 0;
}

function socketOf(call: Call, fd: number): OpenFile | number {
  const file = call.file(fd);
  if (file === undefined) return -Errno.EBADF;
  return file.kind === "socket" ? file : -Errno.ENOTSOCK;
}

export function send(
  call: Call,
  fd: number,
  at: number,
  length: number,
  flags: number,
  toAt: number,
  toLength: number,
): CallResult {
  const bytes = call.memory.bytes(at, Math.min(length, LONGEST), false);
  return sendBytes(call, fd, bytes, { flags, toAt, toLength, rights: [] });
}

interface Sending {
  readonly flags: number;
  readonly toAt: number;
  readonly toLength: number;
  readonly rights: readonly OpenFile[];
}

function sendBytes(call: Call, fd: number, bytes: Uint8Array, sending: Sending): CallResult {
  const file = socketOf(call, fd);
  if (typeof file === "number") return file;
  if (sending.flags & MessageFlag.MSG_OOB) return -Errno.EOPNOTSUPP;
  const to = destination(call, sending);
  if (typeof to === "number") return to;
  const { files } = call.kernel;
  // The message holds what it passes from its first attempt on.
  if (call.resume === undefined) for (const right of sending.rights) files.retain(right);
  const nonBlocking = isNonBlocking(file, sending.flags);
  const rights = sending.rights.map(exportOpenFile);
  const credentials = senderOf(call);
  const operation = { call: "send", bytes, nonBlocking, to, rights, credentials } as const;
  const answer = call.handle(file).socket(operation, call.resume);
  if (isBlock(answer)) return answer;
  if (answer.result < 0) giveUp(call, rights);
  if (answer.result === -Errno.EPIPE && !(sending.flags & MessageFlag.MSG_NOSIGNAL)) {
    signalTask(call.kernel, call.task, { signal: Signal.SIGPIPE, code: SignalCode.SI_KERNEL });
  }
  return answer.result;
}

function destination(call: Call, { toAt, toLength }: Sending): SocketAddress | number | undefined {
  if (toAt === 0) return undefined;
  const given = readAddress(call, toAt, toLength);
  return typeof given === "number" ? given : resolved(call, given);
}

function giveUp(call: Call, rights: readonly OpenFileState[]): void {
  for (const right of rights) call.kernel.files.release(importOpenFile(right));
}

export function sendMessage(call: Call, fd: number, at: number, flags: number): CallResult {
  const header = call.readStructure(at, MSGHDR);
  const extents = readVector(call, header.msg_iov, header.msg_iovlen);
  if (typeof extents === "number") return extents;
  const rights = readRights(call, header.msg_control, header.msg_controllen);
  if (typeof rights === "number") return rights;
  const bytes = gather(call, extents, LONGEST);
  const { msg_name: toAt, msg_namelen: toLength } = header;
  return sendBytes(call, fd, bytes, { flags, toAt, toLength, rights });
}

/** The files whose descriptors a message passes; credentials must be the sender's own. */
function readRights(call: Call, at: number, length: number): OpenFile[] | number {
  if (at === 0 || length === 0) return [];
  if (length > MOST_CONTROL) return -Errno.ENOBUFS;
  const view = call.memory.view(at, length, false);
  const rights: OpenFile[] = [];
  for (let offset = 0; offset + CMSGHDR.size <= length; ) {
    const { cmsg_len, cmsg_level, cmsg_type } = CMSGHDR.read(view, at + offset);
    if (cmsg_len < CMSGHDR.size || offset + cmsg_len > length) return -Errno.EINVAL;
    if (cmsg_level === SOL_SOCKET && cmsg_type === Ancillary.SCM_RIGHTS) {
      for (let where = offset + CMSGHDR.size; where + 4 <= offset + cmsg_len; where += 4) {
        const file = call.file(view.getInt32(at + where, true));
        if (file === undefined) return -Errno.EBADF;
        rights.push(file);
      }
    } else if (cmsg_level === SOL_SOCKET && cmsg_type === Ancillary.SCM_CREDENTIALS) {
      const { uid, pid } = UCRED.read(view, at + offset + CMSGHDR.size);
      const own = senderOf(call);
      if (own.uid !== 0 && (uid !== own.uid || pid !== own.pid)) return -Errno.EPERM;
    } else return -Errno.EINVAL;
    offset += (cmsg_len + 3) & ~3;
  }
  return rights.length > MOST_RIGHTS ? -Errno.EINVAL : rights;
}

export function receive(
  call: Call,
  fd: number,
  at: number,
  length: number,
  flags: number,
  fromAt: number,
  lengthAt: number,
): CallResult {
  const buffers = { extents: [{ address: at, length }], at: fromAt, lengthAt };
  const reply = receiveInto(call, fd, buffers, flags);
  if (typeof reply === "number" || isBlock(reply)) return reply;
  if (reply.address !== undefined) storeAddress(call, { at: fromAt, lengthAt }, reply);
  else if (lengthAt !== 0 && fromAt !== 0) call.memory.writeU32(lengthAt, 0);
  if (reply.rights !== undefined) giveUp(call, reply.rights);
  return resultOf(reply, flags);
}

/** MSG_TRUNC asks for the whole length. */
function resultOf(reply: SocketReply, flags: number): number {
  return flags & MessageFlag.MSG_TRUNC ? (reply.whole ?? reply.result) : reply.result;
}

/** Receives into prepared buffers: user memory is touched before anything is consumed. */
function receiveInto(call: Call, fd: number, buffers: MessageBuffers, flags: number) {
  const file = socketOf(call, fd);
  if (typeof file === "number") return file;
  if (flags & MessageFlag.MSG_OOB) return -Errno.EINVAL;
  let length = 0;
  for (const extent of buffers.extents) {
    const part = Math.min(extent.length, LONGEST - length);
    call.memory.prepare(extent.address, part, true);
    length += part;
  }
  if (buffers.lengthAt !== 0) call.memory.prepare(buffers.lengthAt, 4, true);
  if (buffers.at !== 0) call.memory.prepare(buffers.at, 2, true);
  const answer = call.handle(file).socket(
    {
      call: "receive",
      length,
      nonBlocking: isNonBlocking(file, flags),
      peek: (flags & MessageFlag.MSG_PEEK) !== 0,
      all: (flags & MessageFlag.MSG_WAITALL) !== 0,
    },
    call.resume,
  );
  if (isBlock(answer)) return answer;
  if (answer.result < 0) return answer.result;
  let done = 0;
  for (const extent of buffers.extents) {
    const part = answer.bytes?.subarray(done, done + extent.length);
    if (part === undefined || part.length === 0) break;
    call.memory.copyOut(extent.address, part);
    done += part.length;
  }
  return answer;
}

export function receiveMessage(call: Call, fd: number, at: number, flags: number): CallResult {
  const header = call.readStructure(at, MSGHDR);
  const extents = readVector(call, header.msg_iov, header.msg_iovlen);
  if (typeof extents === "number") return extents;
  if (header.msg_controllen > MOST_CONTROL) return -Errno.ENOBUFS;
  call.memory.prepare(at, MSGHDR.size, true);
  if (header.msg_control !== 0)
    call.memory.prepare(header.msg_control, header.msg_controllen, true);
  if (header.msg_name !== 0) call.memory.prepare(header.msg_name, header.msg_namelen, true);
  const reply = receiveInto(call, fd, { extents, at: 0, lengthAt: 0 }, flags);
  if (typeof reply === "number" || isBlock(reply)) return reply;
  const name = storeName(call, header.msg_name, header.msg_namelen, reply);
  const control = storeControl(call, header.msg_control, header.msg_controllen, reply, flags);
  const isCut = (reply.whole ?? reply.result) > reply.result;
  const cuts = (isCut ? MessageFlag.MSG_TRUNC : 0) | (control.isCut ? MessageFlag.MSG_CTRUNC : 0);
  call.writeStructure(at, MSGHDR, {
    ...header,
    msg_namelen: name,
    msg_controllen: control.length,
    msg_flags: cuts | (flags & MessageFlag.MSG_CMSG_CLOEXEC),
  });
  return resultOf(reply, flags);
}

function storeName(call: Call, at: number, room: number, reply: SocketReply): number {
  if (at === 0 || reply.address === undefined) return 0;
  const bytes = encodeAddress(reply.address, reply.family ?? reply.address.family);
  call.memory.copyOut(at, bytes.subarray(0, room));
  return bytes.length;
}

/** Writes passed descriptors and credentials, as far as there is room. */
function storeControl(call: Call, at: number, room: number, reply: SocketReply, flags: number) {
  const rights = reply.rights ?? [];
  let length = 0;
  let isCut = false;
  const put = (type: number, data: readonly number[]) => {
    const size = CMSGHDR.size + data.length * 4;
    call.writeStructure(at + length, CMSGHDR, {
      cmsg_len: size,
      cmsg_level: SOL_SOCKET,
      cmsg_type: type,
    });
    for (const [index, word] of data.entries()) {
      call.memory.writeU32(at + length + CMSGHDR.size + index * 4, word >>> 0);
    }
    length += size;
  };
  if (reply.credentials !== undefined && at !== 0) {
    const { pid, uid, gid } = reply.credentials;
    if (room >= CMSGHDR.size + 12) put(Ancillary.SCM_CREDENTIALS, [pid, uid, gid]);
    else isCut = true;
  }
  const fits = at === 0 ? 0 : Math.max(0, Math.floor((room - length - CMSGHDR.size) / 4));
  const closeOnExec = (flags & MessageFlag.MSG_CMSG_CLOEXEC) !== 0;
  const taken = takeRights(call, rights, fits, closeOnExec);
  if (taken.length > 0) put(Ancillary.SCM_RIGHTS, taken);
  return { length, isCut: isCut || taken.length < rights.length };
}

/** Descriptors for what was passed; what does not fit is closed. */
function takeRights(
  call: Call,
  rights: readonly OpenFileState[],
  most: number,
  closeOnExec: boolean,
): number[] {
  const numbers: number[] = [];
  for (const right of rights) {
    const file = importOpenFile(right);
    const fd = numbers.length < most ? call.task.files.add(file, closeOnExec) : -1;
    if (fd < 0) call.kernel.files.release(file);
    else numbers.push(fd);
  }
  return numbers;
}

export function sendMany(
  call: Call,
  fd: number,
  at: number,
  count: number,
  flags: number,
): CallResult {
  return eachMessage(call, at, count, (message) => sendMessage(call, fd, message, flags));
}

export function receiveMany(
  call: Call,
  fd: number,
  at: number,
  count: number,
  flags: number,
): CallResult {
  return eachMessage(call, at, count, (message) => receiveMessage(call, fd, message, flags));
}

/** Performs a call for each element of an mmsghdr array; how many were done before one could not. */
function eachMessage(
  call: Call,
  at: number,
  count: number,
  perform: (message: number) => CallResult,
): CallResult {
  for (let index = 0; index < Math.min(count, 1024); index += 1) {
    const message = at + index * MMSGHDR_SIZE;
    call.memory.prepare(message, MMSGHDR_SIZE, true);
    const result = perform(message);
    if (isBlock(result) || result < 0) return index > 0 ? index : result;
    call.memory.writeU32(message + MSGHDR.size, result);
  }
  return Math.min(count, 1024);
}

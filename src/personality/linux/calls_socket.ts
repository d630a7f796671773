// Sockets: the direct calls, and socketcall, through which older C libraries reach the same ones.

import { Errno } from "../../abi/errno.js";
import { FileType, OpenFlag } from "../../abi/fcntl.js";
import { formatFlags, nameOf } from "../../abi/flag_names.js";
import {
  AddressFamily,
  MessageFlag,
  Protocol,
  Shutdown,
  SOCK_TYPE_MASK,
  SOCKET_CALLS,
  SocketFlag,
  SocketType,
} from "../../abi/socket.js";
import { type CallResult, isBlock } from "../../fs/block.js";
import type { HandleReference, OpenFile } from "../../fs/open_file.js";
import { RoutingSocket, refuseRouting } from "../../fs/routing_socket.js";
import type { SocketOperation } from "../../fs/socket_operation.js";
import { newEventKey } from "../../task/event_key.js";
import {
  address,
  choice,
  descriptor,
  flags,
  input,
  int,
  output,
  size,
  unsigned,
} from "./arguments.js";
import type { Call } from "./call.js";
import { type ArgumentType, type CallDefinition, full, partial } from "./call_definition.js";
import {
  isNonBlocking,
  receive,
  receiveMany,
  receiveMessage,
  send,
  senderOf,
  sendMany,
  sendMessage,
} from "./socket_messages.js";
import { decoder, readAddress, resolved, storeAddress } from "./socket_names.js";
import {
  descriptorPair,
  lengthPointer,
  message,
  messageResult,
  socketAddress,
  socketAddressResult,
} from "./structure_arguments.js";

type Handler = (call: Call, args: readonly number[]) => CallResult;

const OWN_POSITION = "a file that is passed has a position of its own afterwards";
const FIRST_UNPRIVILEGED = 1024;

const handlers: Readonly<Record<string, Handler>> = {
  socket: (call, [family = 0, type = 0, protocol = 0]) => makeSocket(call, family, type, protocol),
  socketpair: (call, [family = 0, type = 0, protocol = 0, at = 0]) =>
    makePair(call, { family, type, protocol }, at),
  bind: (call, [fd = 0, at = 0, length = 0]) => bind(call, fd | 0, at, length),
  connect: (call, [fd = 0, at = 0, length = 0]) => connect(call, fd | 0, at, length),
  listen: (call, [fd = 0, backlog = 0]) => {
    const operation = {
      call: "listen",
      backlog: backlog | 0,
      credentials: senderOf(call),
    } as const;
    return plain(call, fd | 0, operation);
  },
  accept: (call, [fd = 0, at = 0, length = 0]) => accept(call, fd | 0, at, length, 0),
  accept4: (call, [fd = 0, at = 0, length = 0, flags = 0]) =>
    accept(call, fd | 0, at, length, flags),
  getsockname: (call, [fd = 0, at = 0, length = 0]) => tellName(call, fd | 0, "name", at, length),
  getpeername: (call, [fd = 0, at = 0, length = 0]) => tellName(call, fd | 0, "peer", at, length),
  send: (call, [fd = 0, at = 0, length = 0, flags = 0]) =>
    send(call, fd | 0, at, length, flags, 0, 0),
  sendto: (call, [fd = 0, at = 0, length = 0, flags = 0, to = 0, toLength = 0]) =>
    send(call, fd | 0, at, length, flags, to, toLength),
  recv: (call, [fd = 0, at = 0, length = 0, flags = 0]) =>
    receive(call, fd | 0, at, length, flags, 0, 0),
  recvfrom: (call, [fd = 0, at = 0, length = 0, flags = 0, from = 0, fromLength = 0]) =>
    receive(call, fd | 0, at, length, flags, from, fromLength),
  shutdown: (call, [fd = 0, how = 0]) => plain(call, fd | 0, { call: "shutdown", how: how | 0 }),
  setsockopt: (call, [fd = 0, level = 0, name = 0, at = 0, length = 0]) => {
    if (length > 4096) return -Errno.EINVAL;
    const value = call.memory.copyIn(at, length);
    return plain(call, fd | 0, { call: "setOption", level: level | 0, name: name | 0, value });
  },
  getsockopt: (call, [fd = 0, level = 0, name = 0, at = 0, length = 0]) =>
    tellOption(call, fd | 0, level | 0, name | 0, at, length),
  sendmsg: (call, [fd = 0, at = 0, flags = 0]) => sendMessage(call, fd | 0, at, flags),
  recvmsg: (call, [fd = 0, at = 0, flags = 0]) => receiveMessage(call, fd | 0, at, flags),
  sendmmsg: (call, [fd = 0, at = 0, count = 0, flags = 0]) =>
    sendMany(call, fd | 0, at, count, flags),
  recvmmsg: (call, [fd = 0, at = 0, count = 0, flags = 0]) =>
    receiveMany(call, fd | 0, at, count, flags),
};

const partDone = (_call: Call, progress: unknown) =>
  typeof progress === "number" && progress > 0 ? progress : undefined;
const sending = { onInterrupt: partDone } as const;
const family = choice(AddressFamily);
/** A type, with the bits that stand beside it. */
const socketType: ArgumentType<number> = {
  words: 1,
  decode: (_call, low) => low | 0,
  print: (_call, low) => {
    const type = nameOf(low & SOCK_TYPE_MASK, SocketType) ?? String(low & SOCK_TYPE_MASK);
    const rest = low & ~SOCK_TYPE_MASK;
    return rest === 0 ? type : `${type}|${formatFlags(rest, SocketFlag)}`;
  },
};

function handler(name: string): Handler {
  return handlers[name] as Handler;
}

const KEPT_ONLY = "SO_LINGER and SO_RCVLOWAT are kept and have no effect";

export const socketCalls: readonly CallDefinition[] = [
  partial(
    "socket",
    "AF_UNIX, AF_INET, AF_INET6, AF_NETLINK (questions about interfaces) only; no raw sockets",
    [family, socketType, int],
    (call, ...args) => handler("socket")(call, args),
  ),
  full("socketpair", [family, socketType, int, descriptorPair], (call, ...args) =>
    handler("socketpair")(call, args),
  ),
  full("bind", [descriptor, socketAddress(2), size], (call, ...args) =>
    handler("bind")(call, args),
  ),
  full("connect", [descriptor, socketAddress(2), size], (call, ...args) =>
    handler("connect")(call, args),
  ),
  full("listen", [descriptor, int], (call, ...args) => handler("listen")(call, args)),
  full(
    "accept4",
    [descriptor, socketAddressResult(2), lengthPointer, flags(SocketFlag)],
    (call, ...args) => handler("accept4")(call, args),
  ),
  full("getsockname", [descriptor, socketAddressResult(2), lengthPointer], (call, ...args) =>
    handler("getsockname")(call, args),
  ),
  full("getpeername", [descriptor, socketAddressResult(2), lengthPointer], (call, ...args) =>
    handler("getpeername")(call, args),
  ),
  full(
    "sendto",
    [descriptor, input, size, flags(MessageFlag), socketAddress(5), size],
    (call, ...args) => handler("sendto")(call, args),
    sending,
  ),
  full(
    "recvfrom",
    [descriptor, output, size, flags(MessageFlag), socketAddressResult(5), lengthPointer],
    (call, ...args) => handler("recvfrom")(call, args),
  ),
  full("shutdown", [descriptor, choice(Shutdown)], (call, ...args) =>
    handler("shutdown")(call, args),
  ),
  partial("setsockopt", KEPT_ONLY, [descriptor, int, int, address, size], (call, ...args) =>
    handler("setsockopt")(call, args),
  ),
  full("getsockopt", [descriptor, int, int, address, address], (call, ...args) =>
    handler("getsockopt")(call, args),
  ),
  partial(
    "sendmsg",
    OWN_POSITION,
    [descriptor, message, flags(MessageFlag)],
    (call, ...args) => handler("sendmsg")(call, args),
    sending,
  ),
  partial(
    "recvmsg",
    OWN_POSITION,
    [descriptor, messageResult, flags(MessageFlag)],
    (call, ...args) => handler("recvmsg")(call, args),
  ),
  full("sendmmsg", [descriptor, address, unsigned, unsigned], (call, ...args) =>
    handler("sendmmsg")(call, args),
  ),
  ...(["recvmmsg", "recvmmsg_time64"] as const).map((name) =>
    partial(
      name,
      "no timeout",
      [descriptor, address, unsigned, unsigned, address],
      (call, ...args) => handler("recvmmsg")(call, args),
    ),
  ),
  partial("socketcall", KEPT_ONLY, [int, address], (call, number, at) => {
    const name = SOCKET_CALLS[number];
    if (!name) return -Errno.EINVAL;
    const view = call.memory.view(at, 24, false);
    const args = [0, 4, 8, 12, 16, 20].map((offset) => view.getUint32(at + offset, true));
    return handler(name)(call, args);
  }),
];

/** Performs an operation whose answer is its result. */
function plain(call: Call, fd: number, operation: SocketOperation): CallResult {
  const answer = operate(call, fd, operation);
  return typeof answer === "number" || isBlock(answer) ? answer : answer.result;
}

function operate(call: Call, fd: number, operation: SocketOperation) {
  const file = call.file(fd);
  if (file === undefined) return -Errno.EBADF;
  if (file.kind !== "socket") return -Errno.ENOTSOCK;
  return call.handle(file).socket(operation, call.resume);
}

/** 0, or why there is no such socket. */
function refuseKind(family: number, type: number, protocol: number): number {
  const { SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET } = SocketType;
  if (family === AddressFamily.AF_NETLINK) return refuseRouting(type, protocol);
  if (family === AddressFamily.AF_UNIX) {
    if (protocol !== 0 && protocol !== 1) return -Errno.EPROTONOSUPPORT;
    const known: readonly number[] = [SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET];
    return known.includes(type) ? 0 : -Errno.ESOCKTNOSUPPORT;
  }
  if (family !== AddressFamily.AF_INET && family !== AddressFamily.AF_INET6) {
    return -Errno.EAFNOSUPPORT;
  }
  if (type === SocketType.SOCK_RAW) return -Errno.EPERM;
  if (type !== SOCK_STREAM && type !== SOCK_DGRAM) return -Errno.ESOCKTNOSUPPORT;
  const own = type === SOCK_STREAM ? Protocol.TCP : Protocol.UDP;
  return protocol === 0 || protocol === own ? 0 : -Errno.EPROTONOSUPPORT;
}

function makeSocket(call: Call, family: number, type: number, protocol: number): CallResult {
  const bare = type & SOCK_TYPE_MASK;
  if (type & ~(SOCK_TYPE_MASK | SocketFlag.SOCK_NONBLOCK | SocketFlag.SOCK_CLOEXEC)) {
    return -Errno.EINVAL;
  }
  const refusal = refuseKind(family, bare, protocol);
  if (refusal < 0) return refusal;
  const { files } = call.kernel;
  const kind = { family, type: bare, protocol };
  if (family === AddressFamily.AF_NETLINK) {
    const { tgid } = call.task.group;
    const routing = new RoutingSocket(newEventKey(call.kernel), bare, tgid);
    return install(call, files.describe(routing, 0, "").handle, type);
  }
  const [handle] = files.makeSockets(kind, 1, senderOf(call));
  return install(call, handle as HandleReference, type);
}

/** Gives a socket a descriptor; `flags` are those of its type. */
function install(call: Call, handle: HandleReference, flags: number): number {
  const file: OpenFile = {
    kind: "socket",
    handle,
    flags: 2 | (flags & OpenFlag.O_NONBLOCK),
    position: 0,
    path: `socket:[${handle.id}]`,
    references: 0,
    state: undefined,
  };
  const fd = call.task.files.add(file, (flags & SocketFlag.SOCK_CLOEXEC) !== 0);
  if (fd < 0) call.kernel.files.release(file);
  return fd;
}

function makePair(
  call: Call,
  { family, type, protocol }: { family: number; type: number; protocol: number },
  at: number,
): CallResult {
  const bare = type & SOCK_TYPE_MASK;
  const refusal = refuseKind(family, bare, protocol);
  if (refusal < 0) return refusal;
  if (family !== AddressFamily.AF_UNIX) return -Errno.EOPNOTSUPP;
  call.memory.prepare(at, 8, true);
  const handles = call.kernel.files.makeSockets(
    { family, type: bare, protocol },
    2,
    senderOf(call),
  );
  const [one, two] = handles.map((handle) => install(call, handle, type));
  if (one === undefined || two === undefined || one < 0 || two < 0) {
    if (one !== undefined && one >= 0) call.task.files.close(one);
    return -Errno.EMFILE;
  }
  call.memory.writeU32(at, one);
  call.memory.writeU32(at + 4, two);
  return 0;
}

function bind(call: Call, fd: number, at: number, length: number): CallResult {
  const file = call.file(fd);
  if (file === undefined) return -Errno.EBADF;
  if (file.kind !== "socket") return -Errno.ENOTSOCK;
  const given = readAddress(call, at, length);
  if (typeof given === "number") return given;
  const isPrivileged = given.family !== 1 && given.port > 0 && given.port < FIRST_UNPRIVILEGED;
  if (isPrivileged && call.task.group.credentials.uid !== 0) return -Errno.EACCES;
  if (given.family !== 1 || given.key !== "")
    return plain(call, fd, { call: "bind", address: given });
  const path = decoder.decode(given.bytes);
  if (path === "") {
    const key = `abstract:00${call.kernel.newPid().toString(16)}`;
    return plain(call, fd, { call: "bind", address: { family: 1, key, bytes: new Uint8Array(6) } });
  }
  return bindPath(call, fd, path, given.bytes);
}

/** A name in the file system: a socket's inode is made there. */
function bindPath(call: Call, fd: number, path: string, bytes: Uint8Array): CallResult {
  const { vfs, task } = call;
  const { start } = task.context;
  const slash = path.lastIndexOf("/");
  const parent = slash < 0 ? start : vfs.find(start, path.slice(0, slash + 1), true);
  if (typeof parent === "number") return parent;
  const existing = vfs.status(start, path, false);
  if (typeof existing === "object") return -Errno.EADDRINUSE;
  const key = `path:${parent.path}/${path.slice(slash + 1)}`;
  const result = plain(call, fd, { call: "bind", address: { family: 1, key, bytes } });
  if (result !== 0) return result;
  const made = vfs.makeNode(start, path, FileType.S_IFSOCK | (0o777 & ~task.context.umask), 0);
  return made === -Errno.EEXIST ? -Errno.EADDRINUSE : made;
}

function connect(call: Call, fd: number, at: number, length: number): CallResult {
  const file = call.file(fd);
  if (file === undefined) return -Errno.EBADF;
  if (file.kind !== "socket") return -Errno.ENOTSOCK;
  const isNone = length >= 2 && call.memory.view(at, 2, false).getUint16(at, true) === 0;
  const given = isNone ? undefined : readAddress(call, at, length);
  if (typeof given === "number") return given;
  const target = given === undefined ? undefined : resolved(call, given);
  if (typeof target === "number") return target;
  const nonBlocking = isNonBlocking(file, 0);
  const credentials = senderOf(call);
  return plain(call, fd, { call: "connect", address: target, nonBlocking, credentials });
}

function accept(call: Call, fd: number, at: number, lengthAt: number, flags: number): CallResult {
  if (flags & ~(SocketFlag.SOCK_NONBLOCK | SocketFlag.SOCK_CLOEXEC)) return -Errno.EINVAL;
  const file = call.file(fd);
  if (file === undefined) return -Errno.EBADF;
  if (at !== 0) call.memory.prepare(lengthAt, 4, true);
  const answer = operate(call, fd, { call: "accept", nonBlocking: isNonBlocking(file, 0) });
  if (typeof answer === "number" || isBlock(answer)) return answer;
  if (answer.result < 0 || answer.handle === undefined) return answer.result;
  const made = install(call, answer.handle, flags);
  if (made >= 0) storeAddress(call, { at, lengthAt }, answer);
  return made;
}

function tellName(
  call: Call,
  fd: number,
  which: "name" | "peer",
  at: number,
  lengthAt: number,
): CallResult {
  call.memory.prepare(lengthAt, 4, true);
  if ((call.memory.readU32(lengthAt) | 0) < 0) return -Errno.EINVAL;
  const answer = operate(call, fd, { call: which });
  if (typeof answer === "number" || isBlock(answer)) return answer;
  if (answer.result < 0) return answer.result;
  storeAddress(call, { at, lengthAt }, answer);
  return 0;
}

function tellOption(
  call: Call,
  fd: number,
  level: number,
  name: number,
  at: number,
  lengthAt: number,
): CallResult {
  const answer = operate(call, fd, { call: "getOption", level, name });
  if (typeof answer === "number" || isBlock(answer)) return answer;
  if (answer.result < 0) return answer.result;
  const room = call.memory.readU32(lengthAt);
  if ((room | 0) < 0) return -Errno.EINVAL;
  const bytes = (answer.bytes ?? new Uint8Array(0)).subarray(0, room);
  call.memory.prepare(lengthAt, 4, true);
  call.memory.copyOut(at, bytes);
  call.memory.writeU32(lengthAt, bytes.length);
  return 0;
}

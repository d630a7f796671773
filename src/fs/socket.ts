// A socket (socket(7)): of the UNIX or an internet family, a stream, datagrams, or a sequence of
// packets.
//
//            bind           listen            accept
//   new ----------> named ----------> listening ----> (a new connected socket)
//     \   connect                     ^
//      `--------> connected  <--------' the other end of it
// At home on the network's node. An operation that must wait answers a Block on the socket's key,
// which every change of it wakes. What an end may still do after shutdown or close follows from
// `sends`, `receives` and the peer's.

import { Errno } from "../abi/errno.js";
import { FileType, OpenFlag } from "../abi/fcntl.js";
import { Ioctl } from "../abi/ioctl.js";
import { AddressFamily, Shutdown, SocketType } from "../abi/socket.js";
import { type CallResult, isBlock, type Resume } from "./block.js";
import { FileHandle, type IoctlReply, PollEvent, type Readiness } from "./file_handle.js";
import { type FileStatus, fileStatus } from "./file_status.js";
import { interfaceReply } from "./interfaces.js";
import type { Network } from "./network.js";
import type { OpenFile } from "./open_file.js";
import { isAnyHost, isLoopback, reachedAddress, type SocketAddress } from "./socket_address.js";
import { Inbox } from "./socket_inbox.js";
import type {
  SocketAnswer,
  SocketCredentials,
  SocketKind,
  SocketOperation,
  SocketReply,
} from "./socket_operation.js";
import { SocketOptions } from "./socket_options.js";
import { drawSocket, type SocketPicture } from "./socket_picture.js";
import { NOBODY, SocketState } from "./socket_state.js";

/** The largest datagram. */
const LARGEST_DATAGRAM = 65_507;
const INPUT = PollEvent.POLLIN | PollEvent.POLLRDNORM;
const OUTPUT = PollEvent.POLLOUT | PollEvent.POLLWRNORM;

type Part<C extends SocketOperation["call"]> = Extract<SocketOperation, { readonly call: C }>;

export class SocketHandle extends FileHandle {
  override readonly kind = "socket";
  readonly socketKind: SocketKind;
  readonly key: string;
  readonly inbox: Inbox;
  readonly options: SocketOptions;
  readonly #network: Network;
  readonly id: number;
  name: SocketAddress | undefined;
  readonly state = new SocketState();

  constructor(network: Network, kind: SocketKind) {
    super();
    this.socketKind = kind;
    this.#network = network;
    this.id = network.nextId();
    this.key = `socket:${this.id}`;
    this.options = new SocketOptions(this);
    this.inbox = new Inbox(network);
  }

  get isListening(): boolean {
    return this.state.waiting !== undefined && !this.state.isClosed;
  }

  get sharesName(): boolean {
    return this.options.reusesAddress && !this.isListening;
  }

  get isOnlySix(): boolean {
    return this.options.isOnlySix;
  }

  get peerCredentials(): SocketCredentials {
    return this.state.peerCredentials;
  }

  /** Takes the error that SO_ERROR tells once. */
  takeError(): number {
    const error = this.state.error;
    this.state.error = 0;
    return error;
  }

  get #isStream(): boolean {
    return this.socketKind.type === SocketType.SOCK_STREAM;
  }

  get #isUnix(): boolean {
    return this.socketKind.family === AddressFamily.AF_UNIX;
  }

  get #isDatagram(): boolean {
    return this.socketKind.type === SocketType.SOCK_DGRAM;
  }

  /** Whether it hears what is sent to a host of the loopback. */
  accepts(host: string): boolean {
    const { name } = this;
    if (name === undefined || name.family === 1) return false;
    if (name.host === "::") return !this.isOnlySix || host.includes(":");
    if (name.host === "0.0.0.0") return host.includes(".");
    return name.host === host;
  }

  /** Something that others wait for has happened. */
  changed(): void {
    this.#network.wake(this.key);
  }

  /** As the peer knows this end's user. */
  get #ownCredentials(): SocketCredentials | undefined {
    const peer = this.state.peer;
    return peer === undefined ? undefined : peer.state.peerCredentials;
  }

  /** Joins two sockets. */
  static join(a: SocketHandle, b: SocketHandle, credentials: readonly SocketCredentials[]): void {
    a.state.peer = b;
    b.state.peer = a;
    [a.state.peerCredentials, b.state.peerCredentials] = [
      credentials[1] ?? NOBODY,
      credentials[0] ?? NOBODY,
    ];
    a.state.peerName = b.name;
    b.state.peerName = a.name;
  }

  override socket(operation: SocketOperation, resume?: Resume): SocketAnswer {
    const isOver = resume?.cause === "deadline" && "nonBlocking" in operation;
    const now = isOver ? { ...operation, nonBlocking: true } : operation;
    const answer = this.#perform(now, resume);
    if (isBlock(answer)) return this.options.limit(operation.call, answer);
    return { ...answer, family: this.socketKind.family };
  }

  #perform(operation: SocketOperation, resume?: Resume): SocketAnswer {
    switch (operation.call) {
      case "bind":
        return { result: this.#bind(operation.address) };
      case "connect":
        return this.#connect(operation);
      case "listen":
        return this.#listen(operation);
      case "accept":
        return this.#accept(operation.nonBlocking);
      case "name":
        return named(this.name);
      case "peer":
        return this.#peerAddress();
      case "send":
        return this.#send(operation, resume);
      case "receive":
        return this.#receive(operation, resume);
      case "setOption":
        return { result: this.options.set(operation.level, operation.name, operation.value) };
      case "getOption":
        return this.options.get(operation.level, operation.name);
      case "shutdown":
        return { result: this.#shutDown(operation.how) };
      default:
        return operation satisfies never;
    }
  }

  #bind(address: SocketAddress): number {
    if (this.name !== undefined) return -Errno.EINVAL;
    if (address.family !== this.socketKind.family) return -Errno.EINVAL;
    const bound = this.#network.bind(this, address);
    if (typeof bound === "number") return bound;
    this.name = bound;
    return 0;
  }

  /** An internet socket that sends needs a port. */
  #bindAnywhere(host: string): number {
    if (!isLoopback(host)) return -Errno.ENETUNREACH;
    if (this.name !== undefined || this.#isUnix) return 0;
    const family = this.socketKind.family as 2 | 10;
    const own = isAnyHost(host) ? (family === 2 ? "127.0.0.1" : "::1") : host;
    return this.#bind({ family, host: own, port: 0 });
  }

  #connect(request: Part<"connect">): SocketAnswer {
    const { address } = request;
    if (this.state.waiting !== undefined) return { result: -Errno.EINVAL };
    if (this.#isDatagram) return { result: this.#setDestination(address) };
    if (this.state.isConnected) return { result: -Errno.EISCONN };
    if (address === undefined) return { result: -Errno.EAFNOSUPPORT };
    if (address.family !== this.socketKind.family) return { result: -Errno.EINVAL };
    const listener = this.#network.find(this.socketKind, address);
    if (typeof listener === "number") return { result: listener };
    const queue = listener.state.waiting;
    if (queue === undefined) return { result: -Errno.ECONNREFUSED };
    if (queue.length > listener.state.backlog) {
      if (request.nonBlocking) return { result: -Errno.EAGAIN };
      return { keys: [listener.key], progress: undefined };
    }
    const bound = address.family === 1 ? 0 : this.#bindAnywhere(address.host);
    if (bound < 0) return { result: bound };
    const other = new SocketHandle(this.#network, listener.socketKind);
    other.name =
      address.family === 1 ? listener.name : reachedAddress(address, listener.socketKind.family);
    other.options.inherit(listener.options);
    SocketHandle.join(this, other, [request.credentials, listener.state.credentials]);
    queue.push(other);
    listener.changed();
    this.changed();
    return { result: 0 };
  }

  #setDestination(address: SocketAddress | undefined): number {
    if (address === undefined) {
      this.state.destination = undefined;
      return 0;
    }
    if (address.family !== this.socketKind.family) return -Errno.EINVAL;
    if (address.family === 1) {
      const found = this.#network.find(this.socketKind, address);
      if (typeof found === "number") return found;
    } else {
      const bound = this.#bindAnywhere(address.host);
      if (bound < 0) return bound;
    }
    this.state.destination = address;
    return 0;
  }

  #listen({ backlog, credentials }: Part<"listen">): SocketAnswer {
    if (this.#isDatagram) return { result: -Errno.EOPNOTSUPP };
    if (this.state.peer !== undefined) return { result: -Errno.EINVAL };
    if (this.name === undefined) {
      if (this.socketKind.family === AddressFamily.AF_UNIX) return { result: -Errno.EINVAL };
      const host = this.socketKind.family === AddressFamily.AF_INET ? "0.0.0.0" : "::";
      const family = this.socketKind.family as 2 | 10;
      const bound = this.#bind({ family, host, port: 0 });
      if (bound < 0) return { result: bound };
    }
    this.state.waiting ??= [];
    this.state.backlog = Math.max(0, Math.min(backlog, 4096));
    this.state.credentials = credentials;
    return { result: 0 };
  }

  #accept(nonBlocking: boolean): SocketAnswer {
    const queue = this.state.waiting;
    if (queue === undefined) {
      return { result: this.#isDatagram ? -Errno.EOPNOTSUPP : -Errno.EINVAL };
    }
    const next = queue.shift();
    if (next === undefined) {
      if (!this.state.receives) return { result: -Errno.EINVAL };
      return nonBlocking ? { result: -Errno.EAGAIN } : { keys: [this.key], progress: undefined };
    }
    this.changed();
    const address = next.state.peerName;
    const handle = this.#network.refer(next);
    return { result: 0, handle, ...(address !== undefined && { address }) };
  }

  #peerAddress(): SocketReply {
    if (this.#isDatagram && this.state.destination !== undefined)
      return named(this.state.destination);
    if (this.state.peer === undefined && this.state.peerName === undefined) {
      return { result: -Errno.ENOTCONN };
    }
    return named(this.state.peerName);
  }

  #send(request: Part<"send">, resume: Resume | undefined): SocketAnswer {
    if (!this.#network.mayPass(request.rights.length)) return { result: -Errno.ETOOMANYREFS };
    if (this.#isDatagram && this.state.peer === undefined) return this.#sendTo(request);
    const done = typeof resume?.progress === "number" ? resume.progress : 0;
    const { bytes } = request;
    const peer = this.state.peer;
    if (request.to !== undefined && this.socketKind.family === 1) return { result: -Errno.EISCONN };
    if (peer === undefined && this.state.peerName === undefined && !this.state.isClosed) {
      return { result: -Errno.ENOTCONN };
    }
    if (!this.state.sends || peer === undefined || peer.state.isClosed || !peer.state.receives) {
      if (done > 0) return { result: done };
      return { result: this.takeError() > 0 ? -Errno.ECONNRESET : -Errno.EPIPE };
    }
    const message = { from: this.name, rights: request.rights, credentials: request.credentials };
    if (!this.#isStream) {
      if (!peer.inbox.fits(bytes.length)) return this.#waitForRoom(peer, request.nonBlocking, 0);
      peer.inbox.push({ ...message, bytes: bytes.slice() });
      peer.changed();
      return { result: bytes.length };
    }
    const part = bytes.slice(done, done + peer.inbox.room);
    if (part.length > 0) {
      const rights = done === 0 ? request.rights : [];
      peer.inbox.push({ ...message, rights, bytes: part });
      peer.changed();
    }
    const now = done + part.length;
    return now === bytes.length
      ? { result: now }
      : this.#waitForRoom(peer, request.nonBlocking, now);
  }

  #waitForRoom(peer: SocketHandle, nonBlocking: boolean, done: number): SocketAnswer {
    if (nonBlocking) return { result: done > 0 ? done : -Errno.EAGAIN };
    return { keys: [this.key, peer.key], progress: done };
  }

  /** A datagram to an address. */
  #sendTo(request: Part<"send">): SocketAnswer {
    const to = request.to ?? this.state.destination;
    if (to === undefined) {
      return { result: this.#isUnix ? -Errno.ENOTCONN : -Errno.EDESTADDRREQ };
    }
    if (to.family !== this.socketKind.family) return { result: -Errno.EINVAL };
    if (!this.state.sends) return { result: -Errno.EPIPE };
    const { bytes, rights, credentials } = request;
    if (to.family !== 1 && bytes.length > LARGEST_DATAGRAM) return { result: -Errno.EMSGSIZE };
    const bound = to.family === 1 ? 0 : this.#bindAnywhere(to.host);
    if (bound < 0) return { result: bound };
    const target = this.#network.find(this.socketKind, to);
    // A datagram to a port where nobody listens is lost.
    if (typeof target === "number") {
      const isLost = to.family !== 1 && target === -Errno.ECONNREFUSED;
      if (isLost && this.state.destination !== undefined) this.state.error = Errno.ECONNREFUSED;
      return { result: isLost ? bytes.length : target };
    }
    if (!target.state.hears(this.name))
      return { result: to.family === 1 ? -Errno.EPERM : bytes.length };
    if (!target.inbox.fits(bytes.length)) {
      if (to.family !== 1) return { result: bytes.length };
      return this.#waitForRoom(target, request.nonBlocking, 0);
    }
    target.inbox.push({ bytes: bytes.slice(), from: this.name, rights, credentials });
    target.changed();
    return { result: bytes.length };
  }

  #receive(request: Part<"receive">, resume: Resume | undefined): SocketAnswer {
    if (this.state.waiting !== undefined) return { result: -Errno.EINVAL };
    const { inbox } = this;
    const { isConnected } = this.state;
    if (!this.#isDatagram && !isConnected) {
      return { result: this.#isUnix ? -Errno.EINVAL : -Errno.ENOTCONN };
    }
    const least = request.all && this.#isStream ? request.length : 1;
    const ended = !this.state.receives || (isConnected && this.state.hasEnded);
    const isEnough = inbox.length >= least || (inbox.length > 0 && (ended || inbox.room === 0));
    if (isEnough || (!this.#isStream && !inbox.isEmpty)) {
      const taken = this.#isStream
        ? inbox.takeBytes(request.length, request.peek)
        : inbox.takeMessage(request.length, request.peek);
      tell(this.state.peer);
      this.changed();
      if (taken !== undefined) return this.#withoutSender(taken);
    }
    const error = this.takeError();
    if (error !== 0) return { result: -error };
    if (ended || (request.length === 0 && this.#isStream)) return { result: 0, bytes: EMPTY };
    if (request.nonBlocking) return this.#atOnce(request);
    return { keys: [this.key], progress: resume?.progress };
  }

  /** Who sent it is told to those who asked (SO_PASSCRED). */
  #withoutSender(reply: SocketReply): SocketReply {
    if (this.options.passesCredentials) return reply;
    const { credentials: _, ...rest } = reply;
    return rest;
  }

  /** MSG_WAITALL without waiting gives what there is. */
  #atOnce({ length, peek }: Part<"receive">): SocketReply {
    const taken = this.#isStream ? this.inbox.takeBytes(length, peek) : undefined;
    return taken ?? { result: -Errno.EAGAIN };
  }

  #shutDown(how: number): number {
    if (how < 0 || how > 2) return -Errno.EINVAL;
    if (
      this.state.peer === undefined &&
      this.state.destination === undefined &&
      !this.isListening
    ) {
      return -Errno.ENOTCONN;
    }
    if (how !== Shutdown.SHUT_RD) this.state.sends = false;
    if (how !== Shutdown.SHUT_WR) this.state.receives = false;
    this.changed();
    tell(this.state.peer);
    return 0;
  }

  override read(file: OpenFile, into: Uint8Array, _position: number, resume?: Resume): CallResult {
    const nonBlocking = (file.flags & OpenFlag.O_NONBLOCK) !== 0;
    const how = { nonBlocking, peek: false, all: false };
    const reply = this.socket({ call: "receive", length: into.length, ...how }, resume);
    if (isBlock(reply)) return reply;
    if (reply.bytes !== undefined) into.set(reply.bytes);
    if (reply.rights !== undefined) this.#network.release(reply.rights);
    return reply.result;
  }

  override write(
    file: OpenFile,
    bytes: Uint8Array,
    _position: number,
    resume?: Resume,
  ): CallResult {
    const nonBlocking = (file.flags & OpenFlag.O_NONBLOCK) !== 0;
    const credentials = this.#ownCredentials ?? NOBODY;
    const how = { nonBlocking, to: undefined, rights: [], credentials };
    const reply = this.socket({ call: "send", bytes, ...how }, resume);
    return isBlock(reply) ? reply : reply.result;
  }

  override status(): FileStatus {
    const mode = FileType.S_IFSOCK | 0o777;
    return fileStatus({ device: 8, inode: 0x20000 + this.id, mode });
  }

  override ioctl(request: number, given: Uint8Array): IoctlReply {
    const interfaces = interfaceReply(request, given);
    if (interfaces !== undefined) return interfaces;
    if (request !== Ioctl.FIONREAD) return { result: -Errno.ENOTTY };
    const argument = new Uint8Array(4);
    new DataView(argument.buffer).setUint32(0, this.inbox.length, true);
    return { result: 0, argument };
  }

  override readiness(): Readiness {
    const { key } = this;
    if (this.state.waiting !== undefined) {
      return { events: this.state.waiting.length > 0 ? INPUT : 0, key };
    }
    const error = this.state.error !== 0 ? PollEvent.POLLERR : 0;
    const peer = this.state.peer;
    const { isConnected } = this.state;
    const isEnded = (isConnected && this.state.hasEnded) || !this.state.receives;
    const input = !this.inbox.isEmpty || isEnded ? INPUT : 0;
    if (this.#isDatagram && peer === undefined) return { events: input | OUTPUT | error, key };
    if (!isConnected) return { events: OUTPUT | PollEvent.POLLHUP, key };
    const over = isEnded ? PollEvent.POLLRDHUP : 0;
    // TCP cannot tell a peer that is gone from one that sends no more.
    const isGone = this.#isUnix && (peer === undefined || peer.state.isClosed);
    const hangup = isEnded && (!this.state.sends || isGone);
    const room = peer === undefined || peer.state.isClosed || peer.inbox.room > 0;
    return {
      events: input | over | error | (hangup ? PollEvent.POLLHUP : 0) | (room ? OUTPUT : 0),
      key,
    };
  }

  override picture(): SocketPicture {
    return drawSocket(this, this.#network);
  }

  /** The last descriptor is gone. What was sent stays readable for the peer. */
  override release(): void {
    this.state.isClosed = true;
    this.#network.unbind(this);
    this.#network.release(this.inbox.clear());
    for (const waiting of this.state.waiting ?? []) waiting.release();
    this.state.waiting = this.state.waiting === undefined ? undefined : [];
    const peer = this.state.peer;
    this.changed();
    tell(peer);
  }
}

function tell(peer: SocketHandle | undefined): void {
  peer?.changed();
}

const EMPTY = new Uint8Array(0);

function named(address: SocketAddress | undefined): SocketReply {
  return { result: 0, ...(address !== undefined && { address }) };
}

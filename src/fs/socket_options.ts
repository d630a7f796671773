// Options of a socket (socket(7), tcp(7), ipv6(7)). Those that change what this loopback does are
// acted on; those that could change nothing here (TCP_NODELAY, SO_KEEPALIVE) are kept and told.

import { Errno } from "../abi/errno.js";
import { AddressFamily, Protocol, SOL_SOCKET, SocketOption } from "../abi/socket.js";
import { TIMEVAL } from "../abi/structures_time.js";
import type { Block } from "./block.js";
import { NS_PER_SECOND } from "./environment.js";
import type { SocketHandle } from "./socket.js";
import type { SocketOperation, SocketReply } from "./socket_operation.js";

const IPV6_V6ONLY = 26;
/** Levels whose options are kept as they are. */
const KEPT_LEVELS: readonly number[] = [Protocol.IP, Protocol.TCP, Protocol.UDP, Protocol.IPV6];
const LEAST_BUFFER = 2304;
const MOST_BUFFER = 8 * 2 ** 20;

const KEPT: readonly number[] = [
  SocketOption.SO_DEBUG,
  SocketOption.SO_DONTROUTE,
  SocketOption.SO_BROADCAST,
  SocketOption.SO_SNDBUF,
  SocketOption.SO_KEEPALIVE,
  SocketOption.SO_OOBINLINE,
  SocketOption.SO_PRIORITY,
  SocketOption.SO_LINGER,
  SocketOption.SO_RCVLOWAT,
  SocketOption.SO_SNDLOWAT,
  SocketOption.SO_RCVTIMEO,
  SocketOption.SO_SNDTIMEO,
  SocketOption.SO_PASSCRED,
  SocketOption.SO_REUSEADDR,
  SocketOption.SO_REUSEPORT,
];

export class SocketOptions {
  readonly #socket: SocketHandle;
  readonly #values = new Map<string, Uint8Array>();

  constructor(socket: SocketHandle) {
    this.#socket = socket;
  }

  get reusesAddress(): boolean {
    return this.#isOn(SocketOption.SO_REUSEADDR) || this.#isOn(SocketOption.SO_REUSEPORT);
  }

  get isOnlySix(): boolean {
    return number(this.#values.get(`${Protocol.IPV6}:${IPV6_V6ONLY}`)) !== 0;
  }

  get passesCredentials(): boolean {
    return this.#isOn(SocketOption.SO_PASSCRED);
  }

  #isOn(name: number): boolean {
    return number(this.#values.get(`${SOL_SOCKET}:${name}`)) !== 0;
  }

  /** A wait, which SO_RCVTIMEO or SO_SNDTIMEO limits. */
  limit(call: SocketOperation["call"], block: Block): Block {
    const receives = call === "receive" || call === "accept";
    const name = receives ? SocketOption.SO_RCVTIMEO : SocketOption.SO_SNDTIMEO;
    const limitNs = nanoseconds(this.#values.get(`${SOL_SOCKET}:${name}`));
    return limitNs === 0 ? block : { ...block, limitNs };
  }

  /** What has been set, by level and name. */
  get all(): readonly (readonly [string, Uint8Array])[] {
    return [...this.#values];
  }

  /** A new socket has another one's options. */
  restore(all: SocketOptions["all"]): void {
    for (const [key, value] of all) this.#values.set(key, value);
  }

  /** An accepted connection has its listener's options. */
  inherit(from: SocketOptions): void {
    this.restore(from.all);
  }

  /** 0, -EINVAL, -ENOPROTOOPT. */
  set(level: number, name: number, value: Uint8Array): number {
    if (level !== SOL_SOCKET) {
      if (!KEPT_LEVELS.includes(level)) return -Errno.ENOPROTOOPT;
      if (this.#socket.socketKind.family === AddressFamily.AF_UNIX) return -Errno.EOPNOTSUPP;
      this.#values.set(`${level}:${name}`, value.slice());
      return 0;
    }
    if (value.length < 4) return -Errno.EINVAL;
    if (name === SocketOption.SO_RCVBUF) {
      const asked = Math.max(LEAST_BUFFER, Math.min(number(value) * 2, MOST_BUFFER));
      this.#socket.inbox.limit = asked;
      return 0;
    }
    if (!KEPT.includes(name)) return -Errno.ENOPROTOOPT;
    this.#values.set(`${level}:${name}`, value.slice());
    return 0;
  }

  get(level: number, name: number): SocketReply {
    if (level !== SOL_SOCKET) {
      if (!KEPT_LEVELS.includes(level)) return { result: -Errno.EOPNOTSUPP };
      return { result: 0, bytes: this.#values.get(`${level}:${name}`) ?? word(0) };
    }
    const { socketKind, inbox } = this.#socket;
    switch (name) {
      case SocketOption.SO_TYPE:
        return { result: 0, bytes: word(socketKind.type) };
      case SocketOption.SO_DOMAIN:
        return { result: 0, bytes: word(socketKind.family) };
      case SocketOption.SO_PROTOCOL:
        return { result: 0, bytes: word(socketKind.protocol) };
      case SocketOption.SO_ERROR:
        return { result: 0, bytes: word(this.#socket.takeError()) };
      case SocketOption.SO_ACCEPTCONN:
        return { result: 0, bytes: word(this.#socket.isListening ? 1 : 0) };
      case SocketOption.SO_RCVBUF:
        return { result: 0, bytes: word(inbox.limit) };
      case SocketOption.SO_PEERCRED: {
        const { pid, uid, gid } = this.#socket.peerCredentials;
        const bytes = new Uint8Array(12);
        new Int32Array(bytes.buffer).set([pid, uid, gid]);
        return { result: 0, bytes };
      }
      default:
        return this.#kept(name);
    }
  }

  #kept(name: number): SocketReply {
    if (!KEPT.includes(name)) return { result: -Errno.ENOPROTOOPT };
    const initial = name === SocketOption.SO_SNDBUF ? 212_992 : 0;
    const isWide = [
      SocketOption.SO_LINGER,
      SocketOption.SO_RCVTIMEO,
      SocketOption.SO_SNDTIMEO,
    ].some((wide) => wide === name);
    const none = isWide ? new Uint8Array(8) : word(initial);
    return { result: 0, bytes: this.#values.get(`${SOL_SOCKET}:${name}`) ?? none };
  }
}

function number(bytes: Uint8Array | undefined): number {
  if (bytes === undefined || bytes.length < 4) return 0;
  return new DataView(bytes.buffer, bytes.byteOffset, 4).getInt32(0, true);
}

/** struct timeval. */
function nanoseconds(bytes: Uint8Array | undefined): number {
  if (bytes === undefined || bytes.length < TIMEVAL.size) return 0;
  const { tv_sec, tv_usec } = TIMEVAL.read(new DataView(bytes.buffer, bytes.byteOffset));
  return tv_sec * NS_PER_SECOND + tv_usec * 1000;
}

function word(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setInt32(0, value, true);
  return bytes;
}

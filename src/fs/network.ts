// The cluster's loopback: which socket has which name, which port (unix(7), tcp(7), udp(7)).
//
// There is one, on the first node of the cluster; sockets are files that are at home there, and
// every node uses them as it uses any remote file. So two processes on two nodes talk, and a
// process that moves keeps its connections with all that is on its way. Nothing leads out of it but
// ports that were published (host_ports.ts).

import { Errno } from "../abi/errno.js";
import { SocketType } from "../abi/socket.js";
import type { BufferBudget } from "./buffer_budget.js";
import type { Wake } from "./console.js";
import type { FileHandle } from "./file_handle.js";
import type { OpenFileState } from "./file_table_state.js";
import type { HandleReference } from "./open_file.js";
import type { SocketHandle } from "./socket.js";
import {
  type InternetAddress,
  isAnyHost,
  isLoopback,
  type SocketAddress,
} from "./socket_address.js";

export interface NetworkOptions {
  /** What waits at sockets is taken from it. */
  readonly buffers: BufferBudget;
  readonly wake: Wake;
  /** Gives up descriptions that a lost message passed. */
  readonly release: (rights: readonly OpenFileState[]) => void;
  /** Makes a reference to a new handle, for a descriptor. */
  readonly refer: (handle: FileHandle) => HandleReference;
}

/**
 * Descriptions that messages may pass at once in the whole network: sockets that pass each other
 * and are closed would be held by nothing but their own messages (unix(7), ETOOMANYREFS).
 */
const MOST_RIGHTS_UNDER_WAY = 4096;
/** Ports that bind with port 0 gets (ip_local_port_range). */
const FIRST_EPHEMERAL = 32_768;
const LAST_EPHEMERAL = 60_999;

export class Network {
  readonly wake: Wake;
  readonly buffers: BufferBudget;
  /** Descriptions that messages pass and nobody has received yet. */
  rightsUnderWay = 0;
  readonly release: NetworkOptions["release"];
  readonly refer: NetworkOptions["refer"];
  readonly #unix = new Map<string, SocketHandle>();
  /** Bound internet sockets by type and port. */
  readonly #ports = new Map<string, Set<SocketHandle>>();
  #lastId = 0;
  #lastPort = FIRST_EPHEMERAL - 1;

  constructor(options: NetworkOptions) {
    this.wake = options.wake;
    this.buffers = options.buffers;
    this.release = options.release;
    this.refer = options.refer;
  }

  /** Whether messages may pass so many descriptions more. */
  mayPass(count: number): boolean {
    return count === 0 || this.rightsUnderWay + count <= MOST_RIGHTS_UNDER_WAY;
  }

  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  /** Gives a socket its name; the name, with a port where none was asked for. */
  bind(socket: SocketHandle, address: SocketAddress): SocketAddress | number {
    if (address.family === 1) {
      if (this.#unix.has(address.key)) return -Errno.EADDRINUSE;
      this.#unix.set(address.key, socket);
      return address;
    }
    if (!isLoopback(address.host)) return -Errno.EADDRNOTAVAIL;
    const { port } = address;
    const chosen = port === 0 ? this.#freePort(socket, address) : port;
    if (chosen === undefined) return -Errno.EADDRINUSE;
    const bound = { ...address, port: chosen };
    if (port !== 0 && this.#isTaken(socket, bound)) return -Errno.EADDRINUSE;
    this.#putPort(socket, bound);
    return bound;
  }

  #putPort(socket: SocketHandle, { port }: InternetAddress): void {
    const key = portKey(socket.socketKind.type, port);
    this.#ports.set(key, (this.#ports.get(key) ?? new Set()).add(socket));
  }

  #freePort(socket: SocketHandle, address: InternetAddress): number | undefined {
    for (let tried = FIRST_EPHEMERAL; tried <= LAST_EPHEMERAL; tried += 1) {
      this.#lastPort = this.#lastPort >= LAST_EPHEMERAL ? FIRST_EPHEMERAL : this.#lastPort + 1;
      if (!this.#isTaken(socket, { ...address, port: this.#lastPort })) return this.#lastPort;
    }
    return undefined;
  }

  #isTaken(socket: SocketHandle, { host, port }: InternetAddress): boolean {
    const others = this.#ports.get(portKey(socket.socketKind.type, port)) ?? [];
    return [...others].some((other) => {
      const { name } = other;
      if (other === socket || name === undefined || name.family === 1) return false;
      const overlaps = isAnyHost(host) || isAnyHost(name.host) || name.host === host;
      if (!overlaps || !familiesMeet(socket, other)) return false;
      return !(socket.sharesName && other.sharesName);
    });
  }

  /** Whether others find the socket by its name; an accepted one has only the listener's. */
  isBound(socket: SocketHandle): boolean {
    const { name } = socket;
    if (name === undefined) return false;
    if (name.family === 1) return this.#unix.get(name.key) === socket;
    return this.#ports.get(portKey(socket.socketKind.type, name.port))?.has(socket) === true;
  }

  /** The name is free again. */
  unbind(socket: SocketHandle): void {
    const { name } = socket;
    if (name === undefined) return;
    if (name.family === 1) {
      if (this.#unix.get(name.key) === socket) this.#unix.delete(name.key);
      return;
    }
    const key = portKey(socket.socketKind.type, name.port);
    const sockets = this.#ports.get(key);
    sockets?.delete(socket);
    if (sockets?.size === 0) this.#ports.delete(key);
  }

  /** The socket that an address leads to, of the same type; a negated error number. */
  find(
    from: { readonly family: number; readonly type: number },
    to: SocketAddress,
  ): SocketHandle | number {
    if (to.family === 1) {
      const found = this.#unix.get(to.key);
      if (found === undefined) return -Errno.ECONNREFUSED;
      if (found.socketKind.type === from.type) return found;
      // A file has one socket; abstract names are looked up by type as well.
      return to.key.startsWith("path:") ? -Errno.EPROTOTYPE : -Errno.ECONNREFUSED;
    }
    if (!isLoopback(to.host)) return -Errno.ENETUNREACH;
    const wanted = isAnyHost(to.host) ? (to.host === "::" ? "::1" : "127.0.0.1") : to.host;
    const sockets = this.#ports.get(portKey(from.type, to.port)) ?? [];
    for (const socket of sockets) {
      const isOpen = from.type !== SocketType.SOCK_STREAM || socket.isListening;
      if (isOpen && socket.accepts(wanted)) return socket;
    }
    return -Errno.ECONNREFUSED;
  }
}

function portKey(type: number, port: number): string {
  return `${type}:${port}`;
}

/** An IPv6 socket for all addresses takes IPv4's as well, unless told otherwise. */
function familiesMeet(a: SocketHandle, b: SocketHandle): boolean {
  if (a.socketKind.family === b.socketKind.family) return true;
  const six = a.socketKind.family === 10 ? a : b;
  return !six.isOnlySix;
}

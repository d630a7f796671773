// What a socket is connected with, and what it may still do: all of it but its inbox, its options
// and its name.

import type { SocketHandle } from "./socket.js";
import type { SocketAddress } from "./socket_address.js";
import type { SocketCredentials } from "./socket_operation.js";

export const NOBODY: SocketCredentials = { pid: 0, uid: 65_534, gid: 65_534 };

export class SocketState {
  /** Of a datagram socket: where it sends, and the only one that it hears. */
  destination: SocketAddress | undefined;
  peer: SocketHandle | undefined;
  peerName: SocketAddress | undefined;
  peerCredentials: SocketCredentials = NOBODY;
  /** Connections that nobody has accepted; undefined: it does not listen. */
  waiting: SocketHandle[] | undefined;
  backlog = 0;
  /** Who listens. */
  credentials: SocketCredentials = NOBODY;
  sends = true;
  receives = true;
  isClosed = false;
  /** SO_ERROR. */
  error = 0;

  get isConnected(): boolean {
    return this.peer !== undefined || this.peerName !== undefined;
  }

  /** Nothing more will come. */
  get hasEnded(): boolean {
    const peer = this.peer?.state;
    return peer === undefined || peer.isClosed || !peer.sends;
  }

  /** A connected datagram socket hears its destination only. */
  hears(name: SocketAddress | undefined): boolean {
    const only = this.destination;
    if (only === undefined) return true;
    if (only.family === 1 || name === undefined || name.family === 1) {
      return name?.family === 1 && only.family === 1 && name.key === only.key;
    }
    return name.port === only.port;
  }
}

// What can be asked of a socket, as data: a socket may be at home on another node.

import type { Block } from "./block.js";
import type { OpenFileState } from "./file_table_state.js";
import type { HandleReference } from "./open_file.js";
import type { SocketAddress } from "./socket_address.js";

/** Who sends or connects. */
export interface SocketCredentials {
  readonly pid: number;
  readonly uid: number;
  readonly gid: number;
}

export type SocketOperation =
  | { readonly call: "bind"; readonly address: SocketAddress }
  | {
      readonly call: "connect";
      readonly address: SocketAddress | undefined;
      readonly nonBlocking: boolean;
      readonly credentials: SocketCredentials;
    }
  | { readonly call: "listen"; readonly backlog: number; readonly credentials: SocketCredentials }
  | { readonly call: "accept"; readonly nonBlocking: boolean }
  | { readonly call: "name" | "peer" }
  | {
      readonly call: "send";
      readonly bytes: Uint8Array;
      readonly nonBlocking: boolean;
      readonly to: SocketAddress | undefined;
      /** Passed descriptions; the message holds them. */
      readonly rights: readonly OpenFileState[];
      readonly credentials: SocketCredentials;
    }
  | {
      readonly call: "receive";
      readonly length: number;
      readonly nonBlocking: boolean;
      readonly peek: boolean;
      /** MSG_WAITALL. */
      readonly all: boolean;
    }
  | {
      readonly call: "setOption";
      readonly level: number;
      readonly name: number;
      readonly value: Uint8Array;
    }
  | { readonly call: "getOption"; readonly level: number; readonly name: number }
  | { readonly call: "shutdown"; readonly how: number };

/** A negated error number or a count, and what the operation gives beside it. */
export interface SocketReply {
  readonly result: number;
  readonly bytes?: Uint8Array;
  /** The whole length of a datagram that was cut. */
  readonly whole?: number;
  readonly address?: SocketAddress;
  /** The socket's own, in whose form the address is written. */
  readonly family?: number;
  readonly rights?: readonly OpenFileState[];
  readonly credentials?: SocketCredentials;
  /** Of an accepted connection. */
  readonly handle?: HandleReference;
}

export type SocketAnswer = SocketReply | Block;

/** A socket's family, type and protocol. */
export interface SocketKind {
  readonly family: number;
  readonly type: number;
  readonly protocol: number;
}

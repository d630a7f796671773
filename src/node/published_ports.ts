// Ports of the host that lead into the cluster's loopback (`run --publish HOSTPORT:GUESTPORT`).
//
// Each connection that the host's listener takes is joined with a new socket of the loopback, which
// connects to the guest's port as a client on the same machine would; then bytes go both ways, and
// each side waits when the other has no room. Nobody listening there: the connection is closed at
// once. It works where the network is at home, the first node.

import { Errno } from "../abi/errno.js";
import { AddressFamily, Shutdown, SocketType } from "../abi/socket.js";
import { isBlock } from "../fs/block.js";
import { reasonOf } from "../fs/host_reason.js";
import type { Network } from "../fs/network.js";
import { SocketHandle } from "../fs/socket.js";
import type { SocketAnswer, SocketReply } from "../fs/socket_operation.js";
import type { WaitQueues } from "../task/wait_queues.js";

/** A connection of the host's network (node:net's Socket). */
export interface HostConnection {
  /** False: wait for "drain" before the next. */
  write(bytes: Uint8Array): boolean;
  /** Nothing more will be written. */
  end(): void;
  destroy(): void;
  pause(): void;
  resume(): void;
  on(event: "data", listener: (bytes: Uint8Array) => void): unknown;
  on(event: "drain" | "end" | "close", listener: () => void): unknown;
  on(event: "error", listener: (error: Error) => void): unknown;
}

/** Listens on a port of the host; the port, where 0 was asked for. @throws Error */
export type HostListen = (
  host: string,
  port: number,
  connected: (connection: HostConnection) => void,
) => Promise<number>;

/** A port of the host that leads to one of the cluster's loopback. */
export interface PublishedPort {
  /** Address of the host to listen on. */
  readonly host: string;
  readonly hostPort: number;
  readonly guestPort: number;
}

/** Where the port is open, or why it is not. */
export type PublishResult =
  | { readonly kind: "published"; readonly port: number }
  | { readonly kind: "refused"; readonly reason: string };

export interface PublishedPortsOptions {
  readonly network: Network;
  readonly waits: WaitQueues;
  /** The node's loop must look at what has changed. */
  readonly wakeLoop: () => void;
  /** Undefined where the host has no ports (a browser). */
  readonly listen: HostListen | undefined;
}

/** Who connects from outside: nobody of the cluster. */
const OUTSIDE = { pid: 0, uid: 0, gid: 0 };
const PIECE_BYTES = 65_536;

export async function publish(
  options: PublishedPortsOptions,
  { host, hostPort, guestPort }: PublishedPort,
): Promise<PublishResult> {
  const { listen } = options;
  if (listen === undefined) return { kind: "refused", reason: "this place has no ports" };
  try {
    const port = await listen(host, hostPort, (connection) => {
      join(options, connection, guestPort);
      options.wakeLoop();
    });
    return { kind: "published", port };
  } catch (error) {
    return { kind: "refused", reason: reasonOf(error) };
  }
}

function join(options: PublishedPortsOptions, host: HostConnection, guestPort: number): void {
  const socket = new SocketHandle(options.network, {
    family: AddressFamily.AF_INET,
    type: SocketType.SOCK_STREAM,
    protocol: 0,
  });
  const connection = new Joined(options, host, socket);
  host.on("error", () => connection.close());
  host.on("close", () => connection.close());
  const address = { family: 2, host: "127.0.0.1", port: guestPort } as const;
  connection.perform(
    () => socket.socket({ call: "connect", address, nonBlocking: false, credentials: OUTSIDE }),
    ({ result }) => {
      if (result < 0) connection.close();
      else connection.begin();
    },
  );
}

/** One connection: the host's end and the loopback's. */
class Joined {
  readonly #options: PublishedPortsOptions;
  readonly #host: HostConnection;
  readonly #socket: SocketHandle;
  #isClosed = false;
  /** Bytes of the host that the guest has no room for yet. */
  #isTaking = false;
  /** The host sends no more. */
  #isOver = false;

  constructor(options: PublishedPortsOptions, host: HostConnection, socket: SocketHandle) {
    this.#options = options;
    this.#host = host;
    this.#socket = socket;
  }

  /** Performs an operation of the socket, again and again until it need not wait. */
  perform(operation: () => SocketAnswer, done: (reply: SocketReply) => void): void {
    if (this.#isClosed) return;
    const answer = operation();
    if (!isBlock(answer)) {
      done(answer);
      return;
    }
    const woken = () => this.perform(operation, done);
    this.#options.waits.add({ woken }, answer.keys);
  }

  begin(): void {
    this.#host.on("data", (bytes) => {
      this.#host.pause();
      this.#isTaking = true;
      this.#take(new Uint8Array(bytes));
      this.#options.wakeLoop();
    });
    this.#host.on("end", () => {
      this.#isOver = true;
      if (!this.#isTaking) this.#finish();
    });
    this.#host.on("drain", () => this.#give());
    this.#give();
  }

  /** From the host to the guest. */
  #take(bytes: Uint8Array): void {
    const message = { bytes, to: undefined, rights: [], credentials: OUTSIDE } as const;
    const send = () => {
      const answer = this.#socket.socket({ call: "send", nonBlocking: true, ...message });
      const isFull = !isBlock(answer) && answer.result === -Errno.EAGAIN;
      return isFull ? { keys: [this.#socket.key] } : answer;
    };
    this.perform(send, ({ result }) => {
      if (result < 0) this.close();
      else if (result < bytes.length) this.#take(bytes.subarray(result));
      else {
        this.#isTaking = false;
        // The end comes although the stream is paused.
        if (this.#isOver) this.#finish();
        else this.#host.resume();
      }
    });
  }

  #finish(): void {
    this.#socket.socket({ call: "shutdown", how: Shutdown.SHUT_WR });
    this.#options.wakeLoop();
  }

  /** From the guest to the host, until the host has no room. */
  #give(): void {
    const receive = { call: "receive", length: PIECE_BYTES } as const;
    const how = { nonBlocking: false, peek: false, all: false } as const;
    this.perform(
      () => this.#socket.socket({ ...receive, ...how }),
      ({ result, bytes }) => {
        if (result < 0) this.close();
        else if (result === 0 || bytes === undefined) this.#host.end();
        else if (this.#host.write(bytes)) this.#give();
      },
    );
  }

  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#socket.release();
    this.#host.destroy();
    this.#options.wakeLoop();
  }
}

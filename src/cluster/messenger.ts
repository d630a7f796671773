// What a kernel says to the other kernels: messages of named services over the channels.
//
// Each service declares its messages by adding itself to `Services` (declaration merging), so that
// this layer knows none of them. Between two nodes the messages of all services keep their order. A
// message to the node itself is delivered with the next poll, never within `send`, so that a
// handler needs no care for being called while it is at work.

import type { NodeId } from "../abi/types.js";
import type { Channel, ChannelOpener, Message } from "../transport/channel.js";

/** The services and their messages; extended where a service is defined. */
// biome-ignore lint/suspicious/noEmptyInterface: extended by declaration merging
export interface Services {}

export type ServiceName = keyof Services & string;

type Handler<S extends ServiceName> = (from: NodeId, body: Services[S]) => void;

interface Envelope {
  readonly service: ServiceName;
  readonly body: Services[ServiceName];
}

export type LossHandler = (node: NodeId, reason: string) => void;

export class Messenger {
  readonly self: NodeId;
  readonly #channels = new Map<NodeId, Channel>();
  readonly #handlers = new Map<string, (from: NodeId, body: never) => void>();
  readonly #lossHandlers: LossHandler[] = [];
  #toSelf: Envelope[] = [];
  /** Called when something has arrived while the kernel may be idle. */
  onArrival: (() => void) | undefined;
  /** Messages sent to other nodes since the start. */
  sent = 0;

  constructor(self: NodeId) {
    this.self = self;
  }

  /** The other nodes that can be reached, in no order. */
  get peers(): readonly NodeId[] {
    return [...this.#channels.keys()];
  }

  /** Takes part in a channel to `node`. */
  connect(node: NodeId, opener: ChannelOpener): void {
    if (this.#channels.has(node)) throw new Error(`node ${node} is already connected`);
    const channel = opener.open({
      onMessage: (message) => {
        this.#deliver(node, message);
        this.onArrival?.();
      },
      onClose: (reason) => this.lose(node, reason),
    });
    this.#channels.set(node, channel);
  }

  /** The one handler of a service's messages. */
  on<S extends ServiceName>(service: S, handler: Handler<S>): void {
    if (this.#handlers.has(service)) throw new Error(`service ${service} has a handler`);
    this.#handlers.set(service, handler as (from: NodeId, body: never) => void);
  }

  /** Called for each node that is lost, after its channel has delivered everything. */
  onLoss(handler: LossHandler): void {
    this.#lossHandlers.push(handler);
  }

  /** Sends a message; to a node that is not there it is dropped, as on a wire. */
  send<S extends ServiceName>(
    to: NodeId,
    service: S,
    body: Services[S],
    transfer?: readonly ArrayBuffer[],
  ): void {
    const envelope: Envelope = { service, body };
    if (to === this.self) {
      this.#toSelf.push(envelope);
      return;
    }
    this.sent += 1;
    this.#channels.get(to)?.send(envelope, transfer);
  }

  isConnected(node: NodeId): boolean {
    return node === this.self || this.#channels.has(node);
  }

  /** Whether messages to a node may hold compiled modules. */
  carriesModules(node: NodeId): boolean {
    return this.#channels.get(node)?.carriesModules ?? false;
  }

  /** Delivers what has come, from the node itself first. Returns whether anything was delivered. */
  poll(): boolean {
    let any = false;
    while (this.#toSelf.length > 0) {
      any = true;
      const batch = this.#toSelf;
      this.#toSelf = [];
      for (const envelope of batch) this.#deliver(this.self, envelope);
    }
    for (const channel of this.#channels.values()) any = channel.poll() || any;
    return any;
  }

  /** Something to be delivered without any channel: a reason not to go to sleep. */
  get hasOwnMessages(): boolean {
    return this.#toSelf.length > 0;
  }

  close(): void {
    for (const channel of this.#channels.values()) channel.close();
    this.#channels.clear();
  }

  #deliver(from: NodeId, message: Message): void {
    const { service, body } = message as Envelope;
    const handler = this.#handlers.get(service);
    if (!handler) throw new Error(`a message from node ${from} for unknown service ${service}`);
    handler(from, body as never);
  }

  /** A node is gone: its channel has closed, or somebody who can tell says so. */
  lose(node: NodeId, reason: string): void {
    if (!this.#channels.delete(node)) return;
    for (const handler of this.#lossHandlers) handler(node, reason);
    this.onArrival?.();
  }
}

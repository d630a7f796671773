// What a kernel says to the other kernels: messages of named services over the channels.
//
// Each service declares its messages by adding itself to `Services` (declaration merging), so that
// this layer knows none of them. Between two nodes the messages of all services keep their order. A
// message to the node itself is delivered with the next poll, never within `send`, so that a
// handler needs no care for being called while it is at work.
//
// A message costs its sender and its receiver some 50 us when they have not sent one for a while,
// however small it is. So what is said in one go may leave together (`withNext`): it goes along with
// the next message to the same node, or when the kernel turns to something else (`flush`).
//
// Channels lose nothing. Where an interconnect has been made to fail (`fail`), messages go over a
// framed link instead (framed_link.ts): the last plain one says so to the peer.

import type { NodeId } from "../abi/types.js";
import type { Channel, ChannelOpener } from "../transport/channel.js";
import type { Frame } from "../transport/reliable_link.js";
import { FramedLink, type LinkCounts, type LinkFault } from "./framed_link.js";

/** The services and their messages; extended where a service is defined. */
// biome-ignore lint/suspicious/noEmptyInterface: extended by declaration merging
export interface Services {}

export type ServiceName = keyof Services & string;

type Handler<S extends ServiceName> = (from: NodeId, body: Services[S]) => void;

interface Envelope {
  readonly service: ServiceName;
  readonly body: Services[ServiceName];
}

/** What goes over a channel. */
type Packet = Envelope | readonly Envelope[] | Frame<Envelope> | { readonly begins: "frames" };

/** What goes along with the next message to a node. */
interface Waiting {
  readonly envelopes: Envelope[];
  readonly transfer: ArrayBuffer[];
}

/** Clock and randomness of links that fail. */
export interface LinkTime {
  readonly nowNs: () => number;
  /** 0 to 1, 1 excluded. */
  readonly chance: () => number;
}

export type LossHandler = (node: NodeId, reason: string) => void;

export class Messenger {
  readonly self: NodeId;
  readonly #channels = new Map<NodeId, Channel>();
  readonly #handlers = new Map<string, (from: NodeId, body: never) => void>();
  readonly #lossHandlers: LossHandler[] = [];
  #toSelf: Envelope[] = [];
  readonly #waiting = new Map<NodeId, Waiting>();
  #waits = false;
  /** Called when something has arrived while the kernel may be idle. */
  onArrival: (() => void) | undefined;
  /** Messages sent to other nodes since the start. */
  sent = 0;
  readonly #time: LinkTime;
  readonly #framed = new Map<NodeId, FramedLink<Envelope>>();
  /** What this node's interconnect does; undefined: it works. */
  #fault: LinkFault | undefined;
  readonly #linkCounts: LinkCounts = { lost: 0, doubled: 0, sentAgain: 0 };

  /** @param time for links that are to be framed; without it nothing is sent again on those. */
  constructor(self: NodeId, time: LinkTime = { nowNs: () => 0, chance: () => 1 }) {
    this.self = self;
    this.#time = time;
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
        this.#receive(node, message as Packet);
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
    const waiting = this.#waiting.get(to);
    if (this.#waits || waiting !== undefined) {
      this.#append(to, waiting, envelope, transfer);
      return;
    }
    this.#transmit(to, envelope, transfer);
  }

  /** What `work` sends leaves with the next message to the same node, or with `flush`. */
  withNext<T>(work: () => T): T {
    const before = this.#waits;
    this.#waits = true;
    try {
      return work();
    } finally {
      this.#waits = before;
    }
  }

  /** Sends what has waited for a next message. */
  flush(): void {
    for (const [to, waiting] of this.#waiting) this.#release(to, waiting);
  }

  #append(
    to: NodeId,
    waiting: Waiting = { envelopes: [], transfer: [] },
    envelope: Envelope,
    transfer: readonly ArrayBuffer[] | undefined,
  ): void {
    waiting.envelopes.push(envelope);
    if (transfer) waiting.transfer.push(...transfer);
    this.#waiting.set(to, waiting);
    if (!this.#waits) this.#release(to, waiting);
  }

  #release(to: NodeId, { envelopes, transfer }: Waiting): void {
    this.#waiting.delete(to);
    if (this.#framed.has(to)) for (const envelope of envelopes) this.#transmit(to, envelope);
    else this.#channels.get(to)?.send(envelopes, transfer);
  }

  #transmit(to: NodeId, envelope: Envelope, transfer?: readonly ArrayBuffer[]): void {
    const framed = this.#framed.get(to);
    // A frame may have to be sent again: it keeps a copy of its own, and gives nothing away.
    if (framed) framed.send(structuredClone(envelope), this.#nowMicros);
    else this.#channels.get(to)?.send(envelope, transfer);
  }

  /** This node's interconnect loses and doubles messages from now on, or works again. */
  fail(fault: LinkFault | undefined): void {
    this.#fault = fault;
    for (const node of this.#channels.keys()) {
      if (fault) this.#frame(node);
      const framed = this.#framed.get(node);
      if (framed) framed.fault = fault;
    }
  }

  /** What the interconnect has done since the start. */
  get linkCounts(): Readonly<LinkCounts> {
    return this.#linkCounts;
  }

  /** Sends again what is overdue. Returns when to be called next. */
  expire(nowNs: number): number | undefined {
    if (this.#framed.size === 0) return undefined;
    const nowMicros = nowNs / 1000;
    const links = [...this.#framed.values()];
    for (const link of links) if (link.deadlineMicros <= nowMicros) link.expire(nowMicros);
    const deadline = Math.min(...links.map((link) => link.deadlineMicros));
    return Number.isFinite(deadline) ? deadline * 1000 : undefined;
  }

  get #nowMicros(): number {
    return this.#time.nowNs() / 1000;
  }

  /** Messages to and from a node are framed from now on: it is told, and does the same. */
  #frame(node: NodeId): void {
    const channel = this.#channels.get(node);
    if (channel === undefined || this.#framed.has(node)) return;
    const begins: Packet = { begins: "frames" };
    channel.send(begins);
    const link = new FramedLink<Envelope>({
      session: this.self + 1,
      transmit: (frame) => channel.send(frame),
      deliver: (envelope) => this.#deliver(node, envelope),
      chance: this.#time.chance,
      counts: this.#linkCounts,
    });
    link.fault = this.#fault;
    this.#framed.set(node, link);
  }

  #receive(from: NodeId, packet: Packet): void {
    if ("service" in packet) this.#deliver(from, packet);
    else if ("length" in packet) for (const envelope of packet) this.#deliver(from, envelope);
    else if ("begins" in packet) this.#frame(from);
    else this.#framed.get(from)?.receive(packet, this.#nowMicros);
  }

  isConnected(node: NodeId): boolean {
    return node === this.self || this.#channels.has(node);
  }

  /** Whether messages to a node may hold compiled modules. */
  carriesModules(node: NodeId): boolean {
    return this.#channels.get(node)?.carriesModules ?? false;
  }

  /** Whether messages to a node may hold shared memory: frames keep copies (`send`). */
  sharesMemory(node: NodeId): boolean {
    return !this.#framed.has(node) && (this.#channels.get(node)?.sharesMemory ?? false);
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

  #deliver(from: NodeId, { service, body }: Envelope): void {
    const handler = this.#handlers.get(service);
    if (!handler) throw new Error(`a message from node ${from} for unknown service ${service}`);
    handler(from, body as never);
  }

  /** A node is gone: its channel has closed, or somebody who can tell says so. */
  lose(node: NodeId, reason: string): void {
    if (!this.#channels.delete(node)) return;
    this.#waiting.delete(node);
    this.#framed.delete(node);
    for (const handler of this.#lossHandlers) handler(node, reason);
    this.onArrival?.();
  }
}

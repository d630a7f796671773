// Simulated wires between nodes.
//
// A direct wire delivers every send once and in order, after a random delay: a worker's port. A
// lossy wire loses, duplicates, delays and reorders frames, and can be cut for a while;
// reliable_link.ts stands on it, as it does on a real network. Every pair of nodes has its own wire
// in each direction.

import type { NodeId } from "../../abi/types.js";
import { type Frame, type LinkTimes, ReliableLink } from "../../transport/reliable_link.js";
import type { Packet } from "../messages.js";
import type { EventQueue } from "./event_queue.js";
import type { Random } from "./random.js";

export interface WireFaults {
  /** Probabilities for each frame. */
  readonly loss: number;
  readonly duplication: number;
  /** Of a delay ten times the usual one, which reorders. */
  readonly detour: number;
}

export interface NetworkOptions {
  /** Usual delays, in microseconds. */
  readonly shortestMicros: number;
  readonly longestMicros: number;
  /**
   * Probability that a wire is forty times as slow in one direction: another way round is faster.
   */
  readonly slowWires: number;
  /** Undefined: direct wires. */
  readonly faults: WireFaults | undefined;
}

type Receiver = (from: NodeId, packets: readonly Packet[]) => void;

const LINK_TIMES: LinkTimes = { retryMicros: 300, longestRetryMicros: 5_000, ackDelayMicros: 30 };

interface End {
  readonly link: ReliableLink<readonly Packet[]>;
  /** When the timer that is set will go off. */
  timerMicros: number;
}

export class Network {
  readonly #queue: EventQueue;
  readonly #random: Random;
  readonly #options: NetworkOptions;
  readonly #receivers = new Map<NodeId, Receiver>();
  readonly #slow = new Map<number, boolean>();
  /** When the last send on a direct wire arrives, by pair. */
  readonly #lastArrival = new Map<number, number>();
  readonly #ends = new Map<number, End>();
  readonly #down = new Set<NodeId>();
  /** Nodes on the one side of a cut; those on the other side do not hear them. */
  #cut: ReadonlySet<NodeId> | undefined;
  sends = 0;
  packets = 0;

  constructor(queue: EventQueue, random: Random, options: NetworkOptions) {
    this.#queue = queue;
    this.#random = random;
    this.#options = options;
  }

  attach(node: NodeId, receiver: Receiver): void {
    this.#receivers.set(node, receiver);
  }

  /** The node stops; what is under way to it is lost. What it has sent goes on. */
  crash(node: NodeId): void {
    this.#down.add(node);
  }

  isDown(node: NodeId): boolean {
    return this.#down.has(node);
  }

  /** Separates `nodes` from the others; undefined heals the cut. Lossy wires only. */
  cut(nodes: ReadonlySet<NodeId> | undefined): void {
    this.#cut = nodes;
  }

  /** Retransmissions so far. */
  get resent(): number {
    let sum = 0;
    for (const { link } of this.#ends.values()) sum += link.resent;
    return sum;
  }

  send(from: NodeId, to: NodeId, packets: readonly Packet[]): void {
    this.sends += 1;
    this.packets += packets.length;
    if (this.#options.faults === undefined) this.#sendDirect(from, to, packets);
    else this.#sendByLink(from, to, packets);
  }

  #delay(pair: number): number {
    const { shortestMicros, longestMicros, slowWires } = this.#options;
    const delay = shortestMicros + this.#random.below(longestMicros - shortestMicros + 1);
    if (slowWires === 0) return delay;
    let isSlow = this.#slow.get(pair);
    if (isSlow === undefined) {
      isSlow = this.#random.chance(slowWires);
      this.#slow.set(pair, isSlow);
    }
    return isSlow ? 40 * delay : delay;
  }

  #sendDirect(from: NodeId, to: NodeId, packets: readonly Packet[]): void {
    const pair = from * 65536 + to;
    const earliest = this.#lastArrival.get(pair) ?? 0;
    const arrival = Math.max(this.#queue.now + this.#delay(pair), earliest);
    this.#lastArrival.set(pair, arrival);
    this.#queue.at(arrival, () => this.#arrive(from, to, packets));
  }

  #arrive(from: NodeId, to: NodeId, packets: readonly Packet[]): void {
    if (!this.#down.has(to)) this.#receivers.get(to)?.(from, packets);
  }

  #end(self: NodeId, peer: NodeId): End {
    const pair = self * 65536 + peer;
    let end = this.#ends.get(pair);
    if (end === undefined) {
      const link = new ReliableLink<readonly Packet[]>(self + 1, LINK_TIMES);
      end = { link, timerMicros: Number.POSITIVE_INFINITY };
      this.#ends.set(pair, end);
    }
    return end;
  }

  #sendByLink(from: NodeId, to: NodeId, packets: readonly Packet[]): void {
    const frames: Frame<readonly Packet[]>[] = [];
    const end = this.#end(from, to);
    end.link.offer(packets, this.#queue.now, frames);
    this.#transmit(from, to, frames);
    this.#setTimer(from, to, end);
  }

  #transmit(from: NodeId, to: NodeId, frames: readonly Frame<readonly Packet[]>[]): void {
    const { loss, duplication, detour } = this.#options.faults as WireFaults;
    for (const frame of frames) {
      const copies = this.#random.chance(duplication) ? 2 : 1;
      for (let copy = 0; copy < copies; copy++) {
        if (this.#random.chance(loss) || this.#isCut(from, to)) continue;
        const delay = this.#delay(from * 65536 + to) * (this.#random.chance(detour) ? 10 : 1);
        this.#queue.at(this.#queue.now + delay, () => this.#acceptFrame(from, to, frame));
      }
    }
  }

  #isCut(from: NodeId, to: NodeId): boolean {
    return this.#cut !== undefined && this.#cut.has(from) !== this.#cut.has(to);
  }

  #acceptFrame(from: NodeId, to: NodeId, frame: Frame<readonly Packet[]>): void {
    if (this.#down.has(to)) return;
    const end = this.#end(to, from);
    const frames: Frame<readonly Packet[]>[] = [];
    const arrived: (readonly Packet[])[] = [];
    const result = end.link.accept(frame, this.#queue.now, frames, arrived);
    if (result.kind !== "accepted") throw new Error(`link ${from} to ${to}: ${result.kind}`);
    this.#transmit(to, from, frames);
    for (const packets of arrived) this.#arrive(from, to, packets);
    this.#setTimer(to, from, end);
  }

  #setTimer(self: NodeId, peer: NodeId, end: End): void {
    const due = end.link.deadlineMicros;
    if (due >= end.timerMicros || due === Number.POSITIVE_INFINITY) return;
    end.timerMicros = due;
    this.#queue.at(due, () => {
      if (end.timerMicros !== due) return;
      end.timerMicros = Number.POSITIVE_INFINITY;
      if (this.#down.has(self) || this.#down.has(peer)) return;
      const frames: Frame<readonly Packet[]>[] = [];
      end.link.expire(this.#queue.now, frames);
      this.#transmit(self, peer, frames);
      this.#setTimer(self, peer, end);
    });
  }
}

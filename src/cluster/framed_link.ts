// A link to another node over an interconnect that has begun to lose messages: an injected partial
// failure (paper P, 1). What goes over it is numbered, acknowledged and sent again
// (transport/reliable_link.ts), so the kernels notice nothing but delay.
//
// The node whose interconnect fails is the one that has a fault: frames that leave it and frames
// that come to it are lost or come twice, each by chance. Its peers only number theirs.

import { type Frame, ReliableLink } from "../transport/reliable_link.js";

/** Chances for each frame, 0 to 1. */
export interface LinkFault {
  readonly loss: number;
  readonly doubling: number;
}

/** What an interconnect has done to messages, and what that cost. */
export interface LinkCounts {
  lost: number;
  doubled: number;
  sentAgain: number;
}

export interface FramedLinkOptions<P> {
  readonly session: number;
  readonly transmit: (frame: Frame<P>) => void;
  readonly deliver: (payload: P) => void;
  /** 0 to 1, 1 excluded. */
  readonly chance: () => number;
  readonly counts: LinkCounts;
}

export class FramedLink<P> {
  readonly #options: FramedLinkOptions<P>;
  readonly #link: ReliableLink<P>;
  #resent = 0;
  /** Undefined: this end's interconnect works. */
  fault: LinkFault | undefined;

  constructor(options: FramedLinkOptions<P>) {
    this.#options = options;
    this.#link = new ReliableLink(options.session);
  }

  /** When `expire` is to be called next. */
  get deadlineMicros(): number {
    return this.#link.deadlineMicros;
  }

  send(payload: P, nowMicros: number): void {
    const out: Frame<P>[] = [];
    this.#link.offer(payload, nowMicros, out);
    this.#transmit(out);
  }

  receive(frame: Frame<P>, nowMicros: number): void {
    this.#suffer(() => {
      const out: Frame<P>[] = [];
      const arrived: P[] = [];
      const acceptance = this.#link.accept(frame, nowMicros, out, arrived);
      if (acceptance.kind === "malformed") throw new Error(`a frame ${acceptance.reason}`);
      this.#transmit(out);
      for (const payload of arrived) this.#options.deliver(payload);
    });
  }

  expire(nowMicros: number): void {
    const out: Frame<P>[] = [];
    this.#link.expire(nowMicros, out);
    const { counts } = this.#options;
    counts.sentAgain += this.#link.resent - this.#resent;
    this.#resent = this.#link.resent;
    this.#transmit(out);
  }

  #transmit(frames: readonly Frame<P>[]): void {
    for (const frame of frames) this.#suffer(() => this.#options.transmit(frame));
  }

  /** Lets something happen once, not at all, or twice. */
  #suffer(happen: () => void): void {
    const { fault } = this;
    const { chance, counts } = this.#options;
    const roll = fault === undefined ? 1 : chance();
    if (fault !== undefined && roll < fault.loss) {
      counts.lost += 1;
      return;
    }
    happen();
    if (fault === undefined || roll >= fault.loss + fault.doubling) return;
    counts.doubled += 1;
    happen();
  }
}

// A thin layer that makes a wire as good as a worker's port: every packet once, in order.
//
// The coherence protocol relies on that (table.ts, rule 2), so loss, duplication, delay and
// reordering are dealt with here and nowhere else: sequence numbers, cumulative acknowledgements
// that ride on whatever goes the other way, a timer that sends again, and a bounded window on both
// sides. Two workers of one process need none of it.
//
// Pure as the protocol is: `offer`, `accept` and `expire` change the link's state and append frames
// to `out`; the caller sends them, and calls `expire` when `deadlineMicros` has come. A session
// number tells a restarted peer from the one that was: its packets are not mixed, `accept` reports
// "restarted", and the cluster treats the old peer as departed.
//
//   frame   session of sender | session of receiver | seq | ack | payload or nothing
//   seq     number of the payload, from 1; 0 without payload
//   ack     all payloads up to this one have arrived

/** What goes over the wire. `payload` undefined: an acknowledgement only. */
export interface Frame<P> {
  readonly session: number;
  /** The receiver's session as the sender knows it; 0 before it has heard of it. */
  readonly peerSession: number;
  readonly seq: number;
  readonly ack: number;
  readonly payload: P | undefined;
}

interface Outstanding<P> {
  readonly seq: number;
  readonly payload: P;
  sentAtMicros: number;
  tries: number;
}

export interface LinkTimes {
  /** First waiting time before a frame is sent again; doubled with each try, up to the longest. */
  readonly retryMicros: number;
  readonly longestRetryMicros: number;
  /** How long an acknowledgement waits for something to ride on. */
  readonly ackDelayMicros: number;
}

export const DEFAULT_LINK_TIMES: LinkTimes = {
  retryMicros: 20_000,
  longestRetryMicros: 500_000,
  ackDelayMicros: 2_000,
};

/** Payloads sent and not acknowledged, or arrived and not in order, at most. */
export const LINK_WINDOW = 512;

export type Acceptance =
  /** Frames with nothing new, or out of the window, count as this too. */
  | { readonly kind: "accepted" }
  /** The peer is another incarnation: this link is of no more use. */
  | { readonly kind: "restarted" }
  | { readonly kind: "malformed"; readonly reason: string };

const ACCEPTED: Acceptance = { kind: "accepted" };

/** One end of a link between two nodes. */
export class ReliableLink<P> {
  readonly #session: number;
  readonly #times: LinkTimes;
  #peerSession = 0;
  #nextSeq = 1;
  readonly #unacknowledged: Outstanding<P>[] = [];
  /** Offered while the window was full. */
  readonly #waiting: P[] = [];
  #delivered = 0;
  readonly #early = new Map<number, P>();
  #ackDueMicros = Number.POSITIVE_INFINITY;
  /** Frames sent again; a measure of the wire. */
  resent = 0;

  /** @param session differs from that of any earlier incarnation of this node; not 0. */
  constructor(session: number, times: LinkTimes = DEFAULT_LINK_TIMES) {
    this.#session = session;
    this.#times = times;
  }

  /** When `expire` is to be called next; infinite when nothing is outstanding. */
  get deadlineMicros(): number {
    let deadline = this.#ackDueMicros;
    for (const frame of this.#unacknowledged) {
      deadline = Math.min(deadline, frame.sentAtMicros + this.#patience(frame.tries));
    }
    return deadline;
  }

  /** True when the peer has acknowledged everything: a node may leave then. */
  get isDrained(): boolean {
    return this.#unacknowledged.length === 0 && this.#waiting.length === 0;
  }

  /** Sends a payload, now or as soon as the window allows. */
  offer(payload: P, nowMicros: number, out: Frame<P>[]): void {
    if (this.#unacknowledged.length >= LINK_WINDOW) {
      this.#waiting.push(payload);
      return;
    }
    const outstanding = { seq: this.#nextSeq++, payload, sentAtMicros: nowMicros, tries: 1 };
    this.#unacknowledged.push(outstanding);
    out.push(this.#frame(outstanding.seq, payload));
  }

  /** Takes a frame from the wire. Payloads that are due are appended to `arrived`, in order. */
  accept(frame: Frame<P>, nowMicros: number, out: Frame<P>[], arrived: P[]): Acceptance {
    const reason = flaw(frame);
    if (reason !== undefined) return { kind: "malformed", reason };
    if (frame.peerSession !== 0 && frame.peerSession !== this.#session) return ACCEPTED;
    if (this.#peerSession === 0) this.#peerSession = frame.session;
    if (frame.session !== this.#peerSession) {
      // An older incarnation's frames may still be on the wire; sessions grow.
      return frame.session < this.#peerSession ? ACCEPTED : { kind: "restarted" };
    }
    if (frame.ack >= this.#nextSeq) {
      return { kind: "malformed", reason: `acknowledges ${frame.ack}, which was never sent` };
    }
    this.#forgetUpTo(frame.ack, nowMicros, out);
    if (frame.seq > 0) this.#take(frame.seq, frame.payload as P, nowMicros, arrived);
    return ACCEPTED;
  }

  /** Sends again what has waited too long, and an acknowledgement that found nothing to ride on. */
  expire(nowMicros: number, out: Frame<P>[]): void {
    for (const frame of this.#unacknowledged) {
      if (frame.sentAtMicros + this.#patience(frame.tries) > nowMicros) continue;
      frame.sentAtMicros = nowMicros;
      frame.tries += 1;
      this.resent += 1;
      out.push(this.#frame(frame.seq, frame.payload));
    }
    if (this.#ackDueMicros <= nowMicros) out.push(this.#frame(0, undefined));
  }

  #patience(tries: number): number {
    const { retryMicros, longestRetryMicros } = this.#times;
    return Math.min(retryMicros * 2 ** Math.min(tries - 1, 16), longestRetryMicros);
  }

  #frame(seq: number, payload: P | undefined): Frame<P> {
    this.#ackDueMicros = Number.POSITIVE_INFINITY;
    return {
      session: this.#session,
      peerSession: this.#peerSession,
      seq,
      ack: this.#delivered,
      payload,
    };
  }

  #forgetUpTo(ack: number, nowMicros: number, out: Frame<P>[]): void {
    let done = 0;
    while (done < this.#unacknowledged.length && this.#unacknowledged[done]!.seq <= ack) done += 1;
    if (done === 0) return;
    this.#unacknowledged.splice(0, done);
    const room = Math.min(done, this.#waiting.length);
    for (const payload of this.#waiting.splice(0, room)) this.offer(payload, nowMicros, out);
  }

  #take(seq: number, payload: P, nowMicros: number, arrived: P[]): void {
    // What was acknowledged already is acknowledged again: the first one may have been lost.
    this.#ackDueMicros = Math.min(this.#ackDueMicros, nowMicros + this.#times.ackDelayMicros);
    if (seq <= this.#delivered || seq > this.#delivered + LINK_WINDOW) return;
    this.#early.set(seq, payload);
    for (;;) {
      const next = this.#delivered + 1;
      if (!this.#early.has(next)) return;
      arrived.push(this.#early.get(next) as P);
      this.#early.delete(next);
      this.#delivered = next;
    }
  }
}

/** What makes a frame unusable, in words. */
function flaw(frame: Frame<unknown>): string | undefined {
  const { session, peerSession, seq, ack, payload } = frame;
  const isCount = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;
  if (!isCount(session) || session === 0) return `session ${session} is not a session number`;
  if (!isCount(peerSession)) return `session ${peerSession} is not a session number`;
  if (!isCount(seq)) return `sequence number ${seq} is not one`;
  if (!isCount(ack)) return `acknowledgement ${ack} is not a sequence number`;
  if (seq > 0 && payload === undefined) return `frame ${seq} has no payload`;
  return undefined;
}

// The order of the messages that come to a process, per pair of processes.
//
// A QK numbers the messages of each pair, from 1. While nobody moves they come in order by
// themselves: channels between nodes keep it. A process that moves, as sender or as receiver,
// changes the way of its messages, so a later one may come before an earlier one that is being
// forwarded: it waits here until its predecessors have come. A number that has been is a duplicate
// and is dropped. Servers do not number (0): they answer one request at a time.
//
// Moves with the process: its next numbers, and what waits.

import { HEADER } from "../../personality/puma/structures.js";
import {
  copyMessage,
  loadMessage,
  type PortalMessage,
  type StoredMessage,
  storeMessage,
} from "./outcome.js";

export interface ArrivalOrderState {
  /** Pairs of source process and the number of its next message. */
  readonly next: readonly (readonly [source: number, sequence: number])[];
  readonly early: readonly StoredMessage[];
}

export class ArrivalOrder {
  readonly #next = new Map<number, number>();
  /** Messages that have overtaken others, by source and number. */
  readonly #early = new Map<number, Map<number, PortalMessage>>();
  /** Messages that came twice. */
  duplicates = 0;

  /** Calls `land` for each message that may land now, in order: this one, and who waited for it. */
  accept(message: PortalMessage, land: (message: PortalMessage) => void): void {
    const sequence = HEADER.get(message.headerView, 0, "sequence");
    if (sequence === 0) {
      land(message);
      return;
    }
    const source = HEADER.get(message.headerView, 0, "source_pid");
    const next = this.#next.get(source) ?? 1;
    if (sequence < next) {
      this.duplicates += 1;
      return;
    }
    if (sequence > next) {
      this.#earlyOf(source).set(sequence, copyMessage(message));
      return;
    }
    this.#next.set(source, next + 1);
    land(message);
    if (this.#early.size > 0) this.#goOn(source, land);
  }

  /** Messages that wait for a predecessor. */
  get waiting(): number {
    return [...this.#early.values()].reduce((sum, { size }) => sum + size, 0);
  }

  #earlyOf(source: number): Map<number, PortalMessage> {
    const known = this.#early.get(source);
    if (known) return known;
    const made = new Map<number, PortalMessage>();
    this.#early.set(source, made);
    return made;
  }

  #goOn(source: number, land: (message: PortalMessage) => void): void {
    const early = this.#early.get(source);
    if (early === undefined) return;
    for (;;) {
      const next = this.#next.get(source) ?? 1;
      const message = early.get(next);
      if (message === undefined) break;
      early.delete(next);
      this.#next.set(source, next + 1);
      land(message);
    }
    if (early.size === 0) this.#early.delete(source);
  }

  export(): ArrivalOrderState {
    const early = [...this.#early.values()].flatMap((messages) => [...messages.values()]);
    return { next: [...this.#next], early: early.map(storeMessage) };
  }

  static import({ next, early }: ArrivalOrderState): ArrivalOrder {
    const order = new ArrivalOrder();
    for (const [source, sequence] of next) order.#next.set(source, sequence);
    // Nothing of it lands: what waits is waiting for something that has not come.
    for (const stored of early) order.accept(loadMessage(stored), () => {});
    return order;
  }
}

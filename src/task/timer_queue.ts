// The deadlines of one node, as data: the node's loop asks for the next one, sleeps until then, and
// calls `expire`. Nothing here uses the host's timers.

export interface TimerEntry {
  /** Clock.monotonicNs(). */
  readonly deadlineNs: number;
  readonly expired: () => void;
}

export class TimerQueue {
  /** Sorted, the earliest last. */
  readonly #entries: TimerEntry[] = [];

  /** The next deadline; undefined when there is none. */
  get next(): number | undefined {
    return this.#entries.at(-1)?.deadlineNs;
  }

  add(deadlineNs: number, expired: () => void): TimerEntry {
    const entry = { deadlineNs, expired };
    let at = this.#entries.length;
    while (at > 0 && (this.#entries[at - 1] as TimerEntry).deadlineNs <= deadlineNs) at -= 1;
    this.#entries.splice(at, 0, entry);
    return entry;
  }

  remove(entry: TimerEntry): void {
    const at = this.#entries.indexOf(entry);
    if (at >= 0) this.#entries.splice(at, 1);
  }

  /** Calls what is due at `nowNs`, in order of deadline. Returns how many. */
  expire(nowNs: number): number {
    let count = 0;
    for (;;) {
      const next = this.#entries.at(-1);
      if (next === undefined || next.deadlineNs > nowNs) return count;
      this.#entries.pop();
      next.expired();
      count += 1;
    }
  }
}

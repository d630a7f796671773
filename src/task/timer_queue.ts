// The deadlines of one node, as data: the node's loop asks for the next one, sleeps until then, and
// calls `expire`. Nothing here uses the host's timers.

export interface TimerEntry {
  /** Clock.monotonicNs(). */
  readonly deadlineNs: number;
  readonly expired: () => void;
}

/**
 * A timer that repeats comes no more often, so that its program gets on between two of them (as
 * Linux's timer slack, prctl(2), has it).
 */
const LEAST_INTERVAL_NS = 50_000;

export interface NextExpiry {
  /** When it is due. */
  readonly deadlineNs: number;
  /** When it is noticed: what is due before is then missed. */
  readonly noticedNs: number;
  /** How often it was due since the last time without being noticed. */
  readonly missed: number;
}

/** The next turn of a repeating timer that was due at `deadlineNs`. */
export function nextExpiry(deadlineNs: number, intervalNs: number, nowNs: number): NextExpiry {
  const missed = Math.max(0, Math.floor((nowNs - deadlineNs) / intervalNs));
  const next = deadlineNs + (missed + 1) * intervalNs;
  const isOften = intervalNs < LEAST_INTERVAL_NS;
  const noticedNs = isOften ? Math.max(next, nowNs + LEAST_INTERVAL_NS) : next;
  return { deadlineNs: next, noticedNs, missed };
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

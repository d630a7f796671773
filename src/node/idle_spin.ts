// How long an idle node looks for messages before it goes to sleep.
//
// Waking a worker takes longer than most answers take to come, so a node that waits for one had
// better look for it a while, as KVM's halt polling does. But that helps only if the other node can
// work meanwhile. On a host that is busy, or whose scheduler has put both workers on one
// processor, looking keeps the very node from running that is to answer, and each message costs a
// whole look. Nobody tells a worker which of the two it is; but it shows: looks end in vain. So a
// node goes on looking as long as at least half of its looks find something. When they do not, it
// sleeps at once, and tries again after a pause, which is the longer the more trials have failed.
//
// Nodes that talk all the time had better not sleep at all: who sleeps now and then is woken on the
// processor of the one that wakes it, and stays there, while a scheduler soon separates two threads
// that both run on. So each message that was found soon earns a node some time, which it may look
// longer when an answer is late once; who has found nothing for long has spent it.

/** Looks by which it is judged whether looking helps. */
const TRIAL = 8;
const SHORTEST_NS = 60_000;
const LONGEST_NS = 300_000;
const FIRST_PAUSE_NS = 4_000_000;
const LONGEST_PAUSE_NS = 64_000_000;
/** What a message that was found soon earns, and what may be saved. */
const EARNED_NS = 200_000;
const MOST_SAVED_NS = 10_000_000;

export class IdleSpin {
  /** Of the looks of the current trial. */
  #found = 0;
  #missed = 0;
  #lengthNs = SHORTEST_NS;
  #savedNs = 0;
  #pauseNs = FIRST_PAUSE_NS;
  #pausedUntilNs = Number.NEGATIVE_INFINITY;

  /** How long to look, for a node that is idle from `nowNs` on; 0: not at all. */
  lengthNs(nowNs: number): number {
    return nowNs < this.#pausedUntilNs ? 0 : this.#lengthNs + this.#savedNs;
  }

  /** A look has found something after so long. */
  found(tookNs: number): void {
    this.#found += 1;
    if (tookNs <= LONGEST_NS) {
      this.#savedNs = Math.min(this.#savedNs + EARNED_NS, MOST_SAVED_NS);
    } else this.#spend(tookNs);
    this.#judge(0);
  }

  /**
   * The node has been idle from `sinceNs` to `nowNs`, and slept at last: its look, if it did look,
   * was in vain. It doubles where a little more would have been enough, and shrinks after long
   * sleeps.
   */
  missed(sinceNs: number, nowNs: number): void {
    if (this.lengthNs(sinceNs) === 0) return;
    this.#missed += 1;
    if (nowNs - sinceNs < LONGEST_NS) this.#lengthNs = Math.min(2 * this.#lengthNs, LONGEST_NS);
    else {
      this.#lengthNs = Math.max(this.#lengthNs / 2, SHORTEST_NS);
      this.#spend(nowNs - sinceNs);
    }
    this.#judge(nowNs);
  }

  #spend(lookedNs: number): void {
    this.#savedNs = Math.max(this.#savedNs - lookedNs, 0);
  }

  #judge(nowNs: number): void {
    if (this.#found + this.#missed < TRIAL) return;
    if (this.#found >= this.#missed) this.#pauseNs = FIRST_PAUSE_NS;
    else {
      this.#pausedUntilNs = nowNs + this.#pauseNs;
      this.#pauseNs = Math.min(2 * this.#pauseNs, LONGEST_PAUSE_NS);
      this.#lengthNs = SHORTEST_NS;
    }
    this.#found = 0;
    this.#missed = 0;
  }
}

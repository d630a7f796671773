// How processes have ended, and who waits for it: the caller of spawn may ask at once or late.

import type { Pid } from "../abi/types.js";
import type { ExitStatus } from "../node/control.js";

/** Ends that are remembered for whoever asks late. */
const MOST_ENDED = 4096;

type Waiter = { resolve(status: ExitStatus): void; reject(error: Error): void };

export class ProcessEnds {
  readonly #waiters = new Map<Pid, Waiter>();
  /** Ends that were announced before anyone waited. */
  readonly #ended = new Map<Pid, ExitStatus>();
  #failure: Error | undefined;

  /** undefined while the process runs, or when its end was long ago. */
  of(pid: Pid): ExitStatus | undefined {
    return this.#ended.get(pid);
  }

  /** Those that are remembered now, for `forgetFormer`. */
  snapshot(): ReadonlyMap<Pid, ExitStatus> {
    return new Map(this.#ended);
  }

  /** A number lives again: forgets the end that was known at `before`, if it is still the last. */
  forgetFormer(pid: Pid, before: ReadonlyMap<Pid, ExitStatus>): void {
    if (this.#ended.get(pid) === before.get(pid)) this.#ended.delete(pid);
  }

  wait(pid: Pid): Promise<ExitStatus> {
    return new Promise((resolve, reject) => {
      const ended = this.#ended.get(pid);
      if (ended) resolve(ended);
      else if (this.#failure) reject(this.#failure);
      else this.#waiters.set(pid, { resolve, reject });
    });
  }

  note(pid: Pid, status: ExitStatus): void {
    // A number that is used again is a new process.
    this.#ended.delete(pid);
    this.#ended.set(pid, status);
    const [oldest] = this.#ended.keys();
    if (this.#ended.size > MOST_ENDED && oldest !== undefined) this.#ended.delete(oldest);
    this.#waiters.get(pid)?.resolve(status);
    this.#waiters.delete(pid);
  }

  /** No end will be told any more. */
  fail(error: Error): void {
    this.#failure = error;
    for (const waiter of this.#waiters.values()) waiter.reject(error);
    this.#waiters.clear();
  }
}

// Who waits for what on one node.
//
// A waiter is a blocked task, or the kernel itself on behalf of another node (a parked request).
// Waking a key removes all its waiters from all their keys and calls each once, in the order in
// which they came; a waiter that looks and finds nothing waits again. A wake without waiters does
// nothing: whoever waits has looked first, and nothing happens between the look and the wait.

import type { PlainData } from "../fs/block.js";
import type { WaitKey } from "../linker/area_link.js";

export interface Waiter {
  /** Called once; the waiter is off all its keys already. */
  woken(key: WaitKey, completion: PlainData): void;
}

export class WaitQueues {
  readonly #waiters = new Map<WaitKey, Set<Waiter>>();
  readonly #keys = new Map<Waiter, readonly WaitKey[]>();

  /** Makes `waiter` wait for the first of `keys`. It must not be waiting. */
  add(waiter: Waiter, keys: readonly WaitKey[]): void {
    if (this.#keys.has(waiter)) throw new Error(`it waits already: ${keys.join(" ")}`);
    this.#keys.set(waiter, keys);
    for (const key of keys) {
      const queue = this.#waiters.get(key);
      if (queue === undefined) this.#waiters.set(key, new Set([waiter]));
      else queue.add(waiter);
    }
  }

  /** Takes a waiter off its keys, if it waits. */
  remove(waiter: Waiter): void {
    for (const key of this.#keys.get(waiter) ?? []) {
      const queue = this.#waiters.get(key);
      queue?.delete(waiter);
      if (queue?.size === 0) this.#waiters.delete(key);
    }
    this.#keys.delete(waiter);
  }

  /**
   * Wakes at most `most` waiters of a key, first come first, of those whose keys are `wanted`.
   * Returns how many.
   */
  wake(
    key: WaitKey,
    completion?: PlainData,
    most = Number.POSITIVE_INFINITY,
    wanted?: (keys: readonly WaitKey[]) => boolean,
  ): number {
    const queue = this.#waiters.get(key);
    if (queue === undefined) return 0;
    const all = [...queue];
    const matching = wanted ? all.filter((one) => wanted(this.#keys.get(one) ?? [])) : all;
    const chosen = matching.slice(0, Math.min(matching.length, most));
    for (const waiter of chosen) this.remove(waiter);
    for (const waiter of chosen) waiter.woken(key, completion);
    return chosen.length;
  }

  /** Wakes everybody. */
  wakeAll(): void {
    for (const key of [...this.#waiters.keys()]) this.wake(key);
  }

  /** Whether anyone waits for a key. */
  isAwaited(key: WaitKey): boolean {
    return this.#waiters.has(key);
  }

  /** The waiters of a key in order, for futex requeue and for tools. */
  waitersOf(key: WaitKey): readonly Waiter[] {
    return [...(this.#waiters.get(key) ?? [])];
  }
}

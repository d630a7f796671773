// What has become of the pages that another node sent: waited for, used, or not used at all.
//
// A page that was asked for ahead of its use comes without PTE_A, which the page walk sets at the
// first access. So when it leaves again, or when somebody asks, its entry says whether the
// prefetching was right.

import { PTE_A } from "../../assembly/layout/page_table.js";
import type { WaitKey } from "../cluster/wait_key.js";
import type { Cause } from "../container/messages.js";
import { Latencies } from "./latencies.js";
import type { AnyMm } from "./mm.js";
import { firstPage, pageCount } from "./vm_area.js";

/** Prefetched pages that were used, and that were not. */
export interface PrefetchCounts {
  /** Prefetched pages that were used, and that were not (so far). */
  readonly hit: number;
  readonly wasted: number;
}

/** Pages that the task has accessed here, of those that are here. */
export function touchedPages(mm: AnyMm): number {
  let touched = 0;
  for (const area of mm.areas) {
    for (const page of mm.pages.present(firstPage(area), pageCount(area))) {
      if (mm.pages.entry(page) & PTE_A) touched += 1;
    }
  }
  return touched;
}

export class PageUses {
  /** From a fault that must wait for another site until its task can go on. */
  readonly latencies = new Latencies();
  readonly #entry: (page: number) => number;
  readonly #askedMicros = new Map<WaitKey, number>();
  /** What is to be done when the access for which a task waits, or has waited, is over. */
  readonly #whenAccessed = new Map<WaitKey, () => void>();
  /** Prefetched pages that are here, not judged yet. */
  readonly #ahead = new Set<number>();
  /** Pages that were pushed here, and have not left. */
  readonly #pushed = new Set<number>();
  #hit = 0;
  #wasted = 0;

  /** @param entry of a page, with PTE_* bits. */
  constructor(entry: (page: number) => number) {
    this.#entry = entry;
  }

  /** A task waits for a page; `accessed` is called when it has had its access. */
  waits(key: WaitKey, nowMicros: number, accessed: () => void): void {
    this.#whenAccessed.set(key, accessed);
    if (!this.#askedMicros.has(key)) this.#askedMicros.set(key, nowMicros);
  }

  /** The task goes on. */
  goesOn(key: WaitKey, nowMicros: number): void {
    const asked = this.#askedMicros.get(key);
    if (asked === undefined) return;
    this.#askedMicros.delete(key);
    this.latencies.add(nowMicros - asked);
  }

  /** The task has gone on and had its access. */
  accessed(key: WaitKey): void {
    const whenAccessed = this.#whenAccessed.get(key);
    this.#whenAccessed.delete(key);
    whenAccessed?.();
  }

  /** A page has come from another site. */
  came(page: number, cause: Cause): void {
    if (cause === "prefetch") this.#ahead.add(page);
    else if (cause === "push") this.#pushed.add(page);
  }

  /** How a page came that has not been accessed here since; undefined: it has been. */
  unusedSince(page: number): "prefetch" | "push" | undefined {
    if (this.#entry(page) & PTE_A) return undefined;
    if (this.#ahead.has(page)) return "prefetch";
    return this.#pushed.has(page) ? "push" : undefined;
  }

  /** A page leaves, or its frame is freed. True: it was prefetched, in vain. */
  goes(page: number): boolean {
    this.#pushed.delete(page);
    if (!this.#ahead.delete(page)) return false;
    const isHit = (this.#entry(page) & PTE_A) !== 0;
    if (isHit) this.#hit += 1;
    else this.#wasted += 1;
    return !isHit;
  }

  prefetches(): PrefetchCounts {
    let used = 0;
    for (const page of this.#ahead) if (this.#entry(page) & PTE_A) used += 1;
    return { hit: this.#hit + used, wasted: this.#wasted + this.#ahead.size - used };
  }
}

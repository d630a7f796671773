// What a node has done since it started, added up for the outside.

import { type LatencyCounts, sumOfLatencies } from "../mm/latencies.js";
import type { FaultCounts, Mm } from "../mm/mm.js";
import type { PageUses, PrefetchCounts } from "../mm/page_uses.js";
import type { NodeStatistics } from "./control.js";
import { fileCacheStatistics } from "./file_cache_parts.js";
import type { NodeKernel } from "./node_kernel.js";

/** Counts that outlive the tasks and address spaces that they come from. */
export class NodeTotals {
  instructions = 0;
  pagesTouched = 0;
  readonly prefetches = { hit: 0, wasted: 0 };
  latencies: LatencyCounts = [];
  readonly faults: FaultCounts = { zero: 0, file: 0, link: 0, spurious: 0 };

  /** Keeps the counts of an address space that is given up. */
  retire(mm: Mm): void {
    addFaults(this.faults, mm.faults);
  }

  /** Keeps the counts of a linked space that is given up. */
  retireUses(uses: PageUses): void {
    addPrefetches(this.prefetches, uses.prefetches());
    const parts = [this.latencies, uses.latencies.counts()];
    this.latencies = sumOfLatencies(parts.map((counts) => ({ counts, sign: 1 })));
  }
}

function usesOf({ totals, containers }: NodeKernel): {
  readonly prefetches: PrefetchCounts;
  readonly latencies: LatencyCounts;
} {
  const prefetches = { ...totals.prefetches };
  const parts = [totals.latencies];
  for (const { uses } of containers.spaces.all) {
    addPrefetches(prefetches, uses.prefetches());
    parts.push(uses.latencies.counts());
  }
  return { prefetches, latencies: sumOfLatencies(parts.map((counts) => ({ counts, sign: 1 }))) };
}

function addPrefetches(
  sum: { hit: number; wasted: number },
  { hit, wasted }: PrefetchCounts,
): void {
  sum.hit += hit;
  sum.wasted += wasted;
}

function addFaults(sum: FaultCounts, faults: FaultCounts): void {
  sum.zero += faults.zero;
  sum.file += faults.file;
  sum.link += faults.link;
  sum.spurious += faults.spurious;
}

export function statisticsOf(node: NodeKernel): NodeStatistics {
  const { kernel, migration, containers, messenger, totals } = node;
  const moved = containers.statistics();
  const faults = { ...totals.faults };
  const live = new Set<Mm>(containers.spaces.all.map((space) => space.mm));
  for (const task of kernel.tasks.values()) live.add(task.mm);
  for (const mm of live) addFaults(faults, mm.faults);
  const { prefetches, latencies } = usesOf(node);
  return {
    node: node.id,
    instructions: totals.instructions,
    faults,
    pagesMoved: { ...moved.pagesIn, basic: migration.moved.pagesIn },
    prefetches,
    pagesTouched: totals.pagesTouched,
    faultLatencies: latencies,
    fileCache: fileCacheStatistics(node),
    paging: { out: node.paging.pagesOut, lent: node.paging.lent.pages },
    bytesMoved: moved.bytesIn + migration.moved.bytesIn,
    messagesSent: messenger.sent,
    frames: { total: kernel.frames.total, taken: kernel.frames.taken, most: kernel.frames.most },
  };
}

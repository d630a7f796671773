// What a node has done since it started, added up for the outside.

import type { FaultCounts, Mm } from "../mm/mm.js";
import type { NodeStatistics } from "./control.js";
import type { NodeKernel } from "./node_kernel.js";

/** Counts that outlive the tasks and address spaces that they come from. */
export class NodeTotals {
  instructions = 0;
  readonly faults: FaultCounts = { zero: 0, file: 0, link: 0, spurious: 0 };

  /** Keeps the counts of an address space that is given up. */
  retire(mm: Mm): void {
    addFaults(this.faults, mm.faults);
  }
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
  return {
    node: node.id,
    instructions: totals.instructions,
    faults,
    pagesMoved: { ...moved.pagesIn, basic: migration.pagesIn },
    bytesMoved: moved.bytesIn + migration.bytesIn,
    messagesSent: messenger.sent,
    frames: { total: kernel.frames.total, taken: kernel.frames.taken, most: kernel.frames.most },
  };
}

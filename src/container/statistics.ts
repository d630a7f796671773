// What one site's share of a container has done, by cause: the source of `--stats`, of the
// experiments' page counts, and of the simulation's hops per fault.

import { CAUSES, type Cause } from "./messages.js";

type ByCause = Record<Cause, number>;

export interface ContainerStatistics {
  /** Pages (with bytes) that arrived here, or left from here. */
  pagesIn: ByCause;
  pagesOut: ByCause;
  bytesIn: number;
  bytesOut: number;
  /** Ownerships that arrived without bytes: an upgrade, or an object that did not exist yet. */
  upgradesIn: number;
  firstTouchesIn: number;
  /** Grants that this site received for requests of its own, and the hops these requests took. */
  grants: number;
  hops: number;
  mostHops: number;
  requestsSent: number;
  requestsForwarded: number;
  invalidationsSent: number;
  invalidationsReceived: number;
  /** Pushes of others that found no room here. */
  pushesRefused: number;
  /** Accesses that failed because the only copy died. */
  lost: number;
  /** Pages sent ahead of their ownership; their bytes are in bytesOut. */
  pagesStaged: number;
}

const byCause = (): ByCause => ({ demand: 0, prefetch: 0, push: 0 });

export function createStatistics(): ContainerStatistics {
  return {
    pagesIn: byCause(),
    pagesOut: byCause(),
    bytesIn: 0,
    bytesOut: 0,
    upgradesIn: 0,
    firstTouchesIn: 0,
    grants: 0,
    hops: 0,
    mostHops: 0,
    requestsSent: 0,
    requestsForwarded: 0,
    invalidationsSent: 0,
    invalidationsReceived: 0,
    pushesRefused: 0,
    lost: 0,
    pagesStaged: 0,
  };
}

/** Adds `other` to `sum`, in place. */
export function addStatistics(sum: ContainerStatistics, other: ContainerStatistics): void {
  for (const cause of CAUSES) {
    sum.pagesIn[cause] += other.pagesIn[cause];
    sum.pagesOut[cause] += other.pagesOut[cause];
  }
  sum.mostHops = Math.max(sum.mostHops, other.mostHops);
  const names = Object.keys(other) as (keyof ContainerStatistics)[];
  for (const name of names) {
    if (name === "pagesIn" || name === "pagesOut" || name === "mostHops") continue;
    sum[name] += other[name];
  }
}

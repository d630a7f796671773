// The cluster's events as a stream for clients: plain objects, in the order in which they happened.

import type { Cluster } from "../api/cluster.js";
import type { ClusterEvents } from "../api/cluster_types.js";

/** One line of `gobelins events --json`. */
export interface FeedEvent {
  /** Milliseconds since 1970. */
  readonly atMs: number;
  readonly event: string;
  readonly [field: string]: unknown;
}

/** Events that are told; output belongs to whoever is attached. */
const TOLD = [
  "started",
  "exit",
  "migration",
  "independent",
  "migrationFailed",
  "halted",
  "nodeAdded",
  "nodeDraining",
  "nodeRemoved",
  "nodeLost",
] as const satisfies readonly (keyof ClusterEvents)[];

export class EventFeed {
  readonly #listeners = new Set<(event: FeedEvent) => void>();

  constructor(cluster: Cluster, nowMs: () => number) {
    for (const name of TOLD) {
      cluster.on(name, (details: object) => {
        const event = { atMs: nowMs(), event: name, ...details };
        for (const listener of this.#listeners) listener(event);
      });
    }
  }

  /** Returns what ends it. */
  subscribe(listener: (event: FeedEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

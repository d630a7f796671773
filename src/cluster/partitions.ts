// Which operating system each node of the cluster runs: its partitions (paper P, 1). The boundaries
// move at run time; every node has a copy of the table, and whoever moves a boundary tells all.

import type { NodeId } from "../abi/types.js";
import type { Messenger } from "./messenger.js";

/** An operating system that a node may run. */
export type NodeSystem = "linux" | "puma" | "osf";

/** In the order of a unified program's flag (src/unify/wedge.ts). */
export const NODE_SYSTEMS: readonly NodeSystem[] = ["linux", "puma", "osf"];

/** A line of the table. */
export interface PartitionEntry {
  readonly node: NodeId;
  readonly system: NodeSystem;
  /** Processes may come: it is neither being drained nor rebooted. */
  readonly isInService: boolean;
}

declare module "./messenger.js" {
  interface Services {
    partition: PartitionEntry;
  }
}

export class Partitions {
  readonly #messenger: Messenger;
  readonly #entries = new Map<NodeId, PartitionEntry>();
  /** Called after each change, the node's own included. */
  readonly #listeners: ((entry: PartitionEntry) => void)[] = [];

  constructor(messenger: Messenger, entries: readonly PartitionEntry[]) {
    this.#messenger = messenger;
    for (const entry of entries) this.#entries.set(entry.node, entry);
    messenger.on("partition", (_from, entry) => this.#take(entry));
    messenger.onLoss((node) => this.#entries.delete(node));
  }

  /** The system of this node. */
  get own(): NodeSystem {
    return this.systemOf(this.#messenger.self);
  }

  systemOf(node: NodeId): NodeSystem {
    return this.#entries.get(node)?.system ?? "linux";
  }

  isInService(node: NodeId): boolean {
    return this.#entries.get(node)?.isInService ?? false;
  }

  /** Nodes of a system to which processes may come, in order. */
  nodesOf(system: NodeSystem): readonly NodeId[] {
    const found = this.all().filter((entry) => entry.system === system && entry.isInService);
    return found.map(({ node }) => node);
  }

  all(): readonly PartitionEntry[] {
    return [...this.#entries.values()].sort((a, b) => a.node - b.node);
  }

  onChange(listener: (entry: PartitionEntry) => void): void {
    this.#listeners.push(listener);
  }

  /** Tells a node that has joined about this one. */
  introduce(node: NodeId): void {
    const entry = this.#entries.get(this.#messenger.self);
    if (entry !== undefined) this.#messenger.send(node, "partition", entry);
  }

  /** Changes the entry of this node, here and everywhere. */
  setOwn(system: NodeSystem, isInService: boolean): void {
    const entry = { node: this.#messenger.self, system, isInService };
    this.#take(entry);
    for (const peer of this.#messenger.peers) this.#messenger.send(peer, "partition", entry);
  }

  #take(entry: PartitionEntry): void {
    this.#entries.set(entry.node, entry);
    for (const listener of this.#listeners) listener(entry);
  }
}

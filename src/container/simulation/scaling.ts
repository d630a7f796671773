// How the cost of a fault grows with the cluster: messages and hops per fault for 2 to 1,024 nodes.
//
// One page is used in one of a few ways; each access is a fault or a hit at the node that makes it,
// one access at a time, so that the figures are those of the protocol alone. Chains of probable
// owners are as long as their history made them: that is what is measured.
//
//   migratory   each access is a write, by a node drawn at random: the page moves every time
//   mixed       nine reads for each write: copies are made, and invalidated by the next write
//   neighbours  writes by nodes near the last one: the page wanders
//   newcomers   two nodes write by turns; now and then another one, which has only the default
//               owner to ask, writes once

import { addStatistics, createStatistics } from "../statistics.js";
import type { Random } from "./random.js";
import { World } from "./world.js";

export type Pattern = "migratory" | "mixed" | "neighbours" | "newcomers";

export const PATTERNS: readonly Pattern[] = ["migratory", "mixed", "neighbours", "newcomers"];

export interface ScalingResult {
  readonly nodes: number;
  readonly pattern: Pattern;
  readonly accesses: number;
  readonly faults: number;
  /** All messages, invalidations, acknowledgements and hints included. */
  readonly messagesPerFault: number;
  /** Messages from the requester to the owner. */
  readonly hopsPerFault: number;
  readonly mostHops: number;
  readonly hintsPerFault: number;
}

function nextNode(
  pattern: Pattern,
  last: number,
  nodes: number,
  turn: number,
  random: Random,
): number {
  switch (pattern) {
    case "migratory":
    case "mixed":
      return random.below(nodes);
    case "neighbours":
      return (last + 1 + random.below(3)) % nodes;
    case "newcomers":
      return turn % 10 === 9 ? random.below(nodes) : (1 + (turn % 2)) % nodes;
    default:
      return pattern satisfies never;
  }
}

/** Measures one pattern on a cluster of `nodes`. */
export function measureScaling(
  nodes: number,
  pattern: Pattern,
  accesses: number,
  seed = 1,
): ScalingResult {
  const world = new World({
    seed,
    nodes,
    sitesPerNode: 1,
    objects: 1,
    policy: "linked",
    kind: "memory",
    pinMicros: 1,
    hasStrangers: false,
    readFailures: 0,
    network: { shortestMicros: 5, longestMicros: 5, slowWires: 0, faults: undefined },
    reached: undefined,
    isChecked: false,
  });
  world.run(10 * nodes);
  let hints = 0;
  world.onMessage = (message) => {
    if (message.type === "ownerChange") hints += 1;
  };
  const messagesBefore = world.network.packets;
  let faults = 0;
  let node = 0;
  for (let turn = 0; turn < accesses; turn++) {
    node = nextNode(pattern, node, nodes, turn, world.random);
    const isWrite = pattern !== "mixed" || world.random.chance(0.1);
    const { container } = world.sites[node]!;
    const result = isWrite ? container.grab(0, "task") : container.get(0, "task");
    if (result === "pending") faults += 1;
    world.run(100 * nodes);
    container.put(0);
    world.run(100 * nodes);
  }
  const statistics = createStatistics();
  for (const { container } of world.sites) addStatistics(statistics, container.statistics);
  return {
    nodes,
    pattern,
    accesses,
    faults,
    messagesPerFault: (world.network.packets - messagesBefore) / faults,
    hopsPerFault: statistics.hops / statistics.grants,
    mostHops: statistics.mostHops,
    hintsPerFault: hints / faults,
  };
}

/** A table for people: one line for each size and pattern. */
export function scalingReport(results: readonly ScalingResult[]): string {
  const lines = results.map((r) =>
    [
      String(r.nodes).padStart(5),
      r.pattern.padEnd(10),
      String(r.faults).padStart(7),
      r.hopsPerFault.toFixed(2).padStart(9),
      String(r.mostHops).padStart(9),
      r.messagesPerFault.toFixed(2).padStart(13),
      r.hintsPerFault.toFixed(2).padStart(11),
    ].join("  "),
  );
  const head = "nodes  pattern      faults  hops/fault  most hops  messages/fault  hints/fault";
  return [head, ...lines].join("\n");
}

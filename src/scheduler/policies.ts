// The policies that --policy names. A further one is an entry of POLICIES.

import type { Candidate, ClusterView, Move, NodeLoad, Policy } from "./policy.js";

/**
 * A node is worth moving to when so many more tasks want to run here: with 1, two nodes that differ
 * by one task would pass it to and fro; the rest is for loads that were heard of a while ago.
 */
const HYSTERESIS = 1.5;
/** Pages from one node in a period that make a process follow them, and their share of all. */
const LEAST_FETCHED = 64;
const CLEAR_SHARE = 0.6;

const stay = { place: () => undefined, balance: () => [] };

/** Everything stays where it is started. */
function none(): Policy {
  return { name: "none", ...stay };
}

/** New programs go round the nodes. */
function roundRobin(): Policy {
  let last: number | undefined;
  return {
    ...stay,
    name: "round-robin",
    place({ loads, self }, moment) {
      // After a fork the new program need not move again.
      if (moment === "exec") return undefined;
      const nodes = loads.map(({ node }) => node).sort((a, b) => a - b);
      const after = last ?? (moment === "spawn" ? self - 1 : self);
      last = nodes.find((node) => node > after) ?? nodes[0];
      return last;
    },
  };
}

/** The runnable processes are spread so that no node has two more than another (MOSIX). */
function balance(): Policy {
  return {
    name: "balance",
    place(view) {
      const here = view.loads.find(({ node }) => node === view.self);
      const [lightest] = byLoad(view);
      if (!lightest || !here || lightest.runnable + HYSTERESIS > here.runnable + 1)
        return undefined;
      return lightest.node;
    },
    balance(view, candidates) {
      const here = view.loads.find(({ node }) => node === view.self);
      const [lightest] = byLoad(view).filter(({ node }) => node !== view.self);
      if (!here || !lightest || here.runnable - lightest.runnable < HYSTERESIS) return [];
      return cheapest(candidates).map(({ pid }) => ({ pid, to: lightest.node }));
    },
  };
}

/** A process follows the pages that it fetches. */
function affinity(): Policy {
  return {
    ...stay,
    name: "affinity",
    balance: (view, candidates) => candidates.flatMap((one) => follow(view, one)),
  };
}

function follow({ self }: ClusterView, { pid, fetchedFrom }: Candidate): Move[] {
  let all = 0;
  let most = { node: self, pages: 0 };
  for (const [node, pages] of fetchedFrom) {
    all += pages;
    if (pages > most.pages) most = { node, pages };
  }
  const isClear = most.pages >= LEAST_FETCHED && most.pages >= all * CLEAR_SHARE;
  return isClear && most.node !== self ? [{ pid, to: most.node }] : [];
}

function byLoad({ loads }: ClusterView): NodeLoad[] {
  return [...loads].sort((a, b) => a.runnable - b.runnable || a.node - b.node);
}

/** Those that run, the smallest first: they leave the least behind. */
function cheapest(candidates: readonly Candidate[]): Candidate[] {
  return candidates
    .filter(({ isRunnable }) => isRunnable)
    .sort((a, b) => a.residentPages - b.residentPages || a.pid - b.pid);
}

const POLICIES = { none, "round-robin": roundRobin, balance, affinity } as const;

/** How processes are spread over nodes: `none`, `round-robin`, `balance` or `affinity`. */
export type PlacementPolicy = keyof typeof POLICIES;

export const POLICY_NAMES = Object.keys(POLICIES) as readonly PlacementPolicy[];
export const DEFAULT_POLICY: PlacementPolicy = "none";

export function makePolicy(name: PlacementPolicy): Policy {
  return POLICIES[name]();
}

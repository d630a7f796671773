// The global scheduler of one node: measures, asks the others, decides, and names what should move.
//
// Once in a period, while this node has processes with a policy: the others are asked for their
// loads; each policy in use sees what is known of all nodes and names moves; the first that passes
// the filters is carried out, one in a period, and both nodes' loads are corrected at once, before
// the next news of them comes. News of a node that is too old is left out. The clock is the
// caller's.

import { FILTERS } from "./filters.js";
import {
  type Candidate,
  type ClusterView,
  type Filter,
  loadOf,
  type Moment,
  type Move,
  type NodeLoad,
  type Policy,
} from "./policy.js";

/** What is measured of this node now. */
export interface Probe {
  /** Tasks that want to run. */
  readonly runnable: number;
  readonly freeFrames: number;
  readonly totalFrames: number;
}

export interface SchedulerOptions {
  readonly self: number;
  readonly filters?: readonly Filter[];
  /** Nodes that take processes. */
  readonly nodes: () => readonly number[];
  readonly probe: () => Probe;
  /** Processes of this node that have a policy. */
  readonly candidates: () => readonly Candidate[];
  readonly policyOf: (name: string) => Policy;
  /** Asks the other nodes for their loads; they come by `hear`. */
  readonly ask: () => void;
  /** Marks a process to move. */
  readonly move: (move: Move) => void;
}

export const PERIOD_NS = 100_000_000;
/** News older than this says nothing any more. */
const STALE_NS = 20 * PERIOD_NS;

interface Heard {
  readonly load: NodeLoad;
  readonly atNs: number;
}

export class Scheduler {
  readonly #options: SchedulerOptions;
  readonly #heard = new Map<number, Heard>();
  #runnable = 0;
  #measuredNs: number | undefined;
  #nextNs = 0;

  constructor(options: SchedulerOptions) {
    this.#options = options;
  }

  /** Another node tells of itself. */
  hear(load: NodeLoad, nowNs: number): void {
    this.#heard.set(load.node, { load, atNs: nowNs });
  }

  forget(node: number): void {
    this.#heard.delete(node);
  }

  /** This node's load: what was measured before counts for half after each period. */
  measure(nowNs: number): NodeLoad {
    const { self, probe } = this.#options;
    const { runnable, ...rest } = probe();
    const elapsed = nowNs - (this.#measuredNs ?? nowNs);
    const oldShare = this.#measuredNs === undefined ? 0 : 0.5 ** (elapsed / PERIOD_NS);
    this.#runnable = this.#runnable * oldShare + runnable * (1 - oldShare);
    this.#measuredNs = nowNs;
    return { ...rest, node: self, runnable: this.#runnable };
  }

  /** To be called often. Returns when it wants to be called next; undefined: nothing to decide. */
  tick(nowNs: number): number | undefined {
    const { nodes, candidates, ask } = this.#options;
    if (nowNs < this.#nextNs) return this.#nextNs;
    if (nodes().length < 2) return undefined;
    const found = candidates();
    if (found.length === 0) return undefined;
    this.#nextNs = nowNs + PERIOD_NS;
    this.#decide(found, this.#view(nowNs, this.measure(nowNs)));
    ask();
    return this.#nextNs;
  }

  /** Where a new program begins; undefined: here. */
  place(policy: string, moment: Moment, nowNs: number): number | undefined {
    const { self, policyOf, probe, ask } = this.#options;
    const load = this.measure(nowNs);
    // Programs that are started one right after another are all to be counted.
    const here = { ...load, runnable: Math.max(load.runnable, probe().runnable) };
    const view = this.#view(nowNs, here);
    ask();
    const node = policyOf(policy).place(view, moment);
    if (node === undefined || node === self || !loadOf(view, node)) return undefined;
    this.#correct(node, nowNs);
    return node;
  }

  #decide(found: readonly Candidate[], view: ClusterView): void {
    for (const name of new Set(found.map(({ policy }) => policy))) {
      const own = found.filter(({ policy }) => policy === name);
      for (const move of this.#options.policyOf(name).balance(view, own)) {
        const candidate = own.find(({ pid }) => pid === move.pid);
        const to = loadOf(view, move.to);
        if (!candidate || !to || !this.#isAllowed(view, candidate, to)) continue;
        this.#correct(move.to, view.nowNs);
        if (candidate.isRunnable) this.#runnable = Math.max(this.#runnable - 1, 0);
        this.#options.move(move);
        return;
      }
    }
  }

  #isAllowed(view: ClusterView, candidate: Candidate, to: NodeLoad): boolean {
    const { filters = FILTERS } = this.#options;
    return filters.every((filter) => filter.allows(view, candidate, to));
  }

  /** One more task will run there, until there is news. */
  #correct(node: number, nowNs: number): void {
    const { load, atNs } = this.#heard.get(node) ?? { load: unknownLoad(node), atNs: nowNs };
    this.#heard.set(node, { load: { ...load, runnable: load.runnable + 1 }, atNs });
  }

  #view(nowNs: number, here: NodeLoad): ClusterView {
    const { self, nodes } = this.#options;
    const loads = nodes().flatMap((node) => {
      if (node === self) return [here];
      const heard = this.#heard.get(node);
      if (!heard) return [unknownLoad(node)];
      return nowNs - heard.atNs <= STALE_NS ? [heard.load] : [];
    });
    return { self, nowNs, loads };
  }
}

/** A node that has never been heard of has just joined, or nobody has asked yet. */
function unknownLoad(node: number): NodeLoad {
  return { node, runnable: 0, freeFrames: 0, totalFrames: 0 };
}

// The exhaustive check: all interleavings of what a small cluster can do (explored_cluster.ts),
// each state checked once.
//
// Breadth first, so that the shortest way to a fault is the one that is shown. In every state what
// checks.ts demands must hold; a state in which nothing can happen must have all tasks done; and
// from every state such an end must be reachable, so that nobody can be kept waiting forever.

import { checkChains, checkObject } from "./checks.js";
import type { SavedCluster } from "./explored_cluster.js";
import {
  type Choice,
  type ExplorationOptions,
  ExploredCluster,
  type OperationKind,
} from "./explored_cluster.js";
import { SimulationFault } from "./simulated_memory.js";
import { StateKeys } from "./state_key.js";
import { describePacket } from "./world.js";

export interface ExplorationResult {
  readonly states: number;
  readonly transitions: number;
  readonly ends: number;
  /** Choices on the longest of the shortest ways. */
  readonly depth: number;
  /** False when the limit of states was reached first. */
  readonly isComplete: boolean;
}

/** A way into a state that must not be. */
export class ExplorationFailure extends Error {
  constructor(way: readonly string[], cause: unknown) {
    const what = cause instanceof Error ? cause.message : String(cause);
    super(`${what}\nafter\n${way.map((step) => `  ${step}`).join("\n")}`, { cause });
    this.name = "ExplorationFailure";
  }
}

interface Known {
  /** The state that it was first reached from, and how. */
  readonly parents: number[];
  readonly choices: (Choice | undefined)[];
  /** All transitions, as pairs of states. */
  readonly from: number[];
  readonly to: number[];
  readonly ends: number[];
}

export class Exploration {
  readonly #cluster: ExploredCluster;
  readonly #start: SavedCluster;
  readonly #numbers = new Map<string, number>();
  readonly #known: Known = { parents: [], choices: [], from: [], to: [], ends: [] };
  readonly #keys: StateKeys;
  #frontier: { readonly state: number; readonly saved: SavedCluster }[] = [];
  #depth = 0;

  constructor(options: ExplorationOptions) {
    this.#cluster = new ExploredCluster(options);
    this.#start = this.#cluster.save();
    const sites = this.#cluster.parts.map(({ container }) => container.site);
    this.#keys = new StateKeys(sites, interchangeable(options));
  }

  /**
   * Visits all states, at most `limit` of them.
   * @throws ExplorationFailure with the way to the first fault.
   */
  run(limit: number): ExplorationResult {
    this.#visit(this.#start, -1, undefined);
    while (this.#frontier.length > 0 && this.#numbers.size < limit) {
      const level = this.#frontier;
      this.#frontier = [];
      this.#depth += 1;
      for (const { state, saved } of level) this.#expand(state, saved);
    }
    const isComplete = this.#frontier.length === 0;
    if (isComplete) this.#checkProgress();
    const { from, ends } = this.#known;
    return {
      states: this.#numbers.size,
      transitions: from.length,
      ends: ends.length,
      depth: this.#depth,
      isComplete,
    };
  }

  #visit(saved: SavedCluster, parent: number, choice: Choice | undefined): void {
    const key = this.#keys.keyOf(saved);
    let state = this.#numbers.get(key);
    if (state === undefined) {
      state = this.#numbers.size;
      this.#numbers.set(key, state);
      this.#known.parents.push(parent);
      this.#known.choices.push(choice);
      this.#frontier.push({ state, saved });
    }
    if (parent < 0) return;
    this.#known.from.push(parent);
    this.#known.to.push(state);
  }

  #expand(state: number, saved: SavedCluster): void {
    const cluster = this.#cluster;
    cluster.restore(saved);
    const choices = cluster.choices();
    // The crash is a choice that need not be made.
    if (choices.every(({ kind }) => kind === "crash")) this.#end(state);
    let isFresh = true;
    for (const choice of choices) {
      if (!isFresh) cluster.restore(saved);
      isFresh = false;
      try {
        cluster.take(choice);
        checkObject(cluster, 0);
      } catch (error) {
        throw new ExplorationFailure(
          [...this.#wayTo(state), describe(choice, saved, this.#cluster)],
          error,
        );
      }
      this.#visit(cluster.save(), state, choice);
    }
  }

  #end(state: number): void {
    this.#known.ends.push(state);
    try {
      if (!this.#cluster.isDone) throw new SimulationFault("a task waits, and nothing can happen");
      checkChains(this.#cluster);
    } catch (error) {
      throw new ExplorationFailure(this.#wayTo(state), error);
    }
  }

  /** From every state an end can be reached. */
  #checkProgress(): void {
    const { from, to, ends } = this.#known;
    const count = this.#numbers.size;
    const { starts, sources } = reverse(from, to, count);
    const reaches = new Uint8Array(count);
    const stack = [...ends];
    for (const end of ends) reaches[end] = 1;
    for (let state = stack.pop(); state !== undefined; state = stack.pop()) {
      for (let at = starts[state]!; at < starts[state + 1]!; at++) {
        const source = sources[at]!;
        if (reaches[source]) continue;
        reaches[source] = 1;
        stack.push(source);
      }
    }
    const stuck = reaches.indexOf(0);
    if (stuck < 0) return;
    throw new ExplorationFailure(this.#wayTo(stuck), new SimulationFault("no end can be reached"));
  }

  /** The choices that lead to a state, with what was delivered. */
  #wayTo(state: number): string[] {
    const choices: Choice[] = [];
    for (let at = state; at > 0; at = this.#known.parents[at]!) {
      choices.unshift(this.#known.choices[at] as Choice);
    }
    this.#cluster.restore(this.#start);
    return choices.map((choice) => {
      const saved = this.#cluster.save();
      const text = describe(choice, saved, this.#cluster);
      this.#cluster.take(choice);
      return `${text}   ${statesOf(this.#cluster)}`;
    });
  }
}

/** Operations that treat all other nodes alike. */
const EVEN_HANDED: ReadonlySet<OperationKind> = new Set([
  "read",
  "write",
  "prefetchRead",
  "prefetchWrite",
]);

/**
 * The orders of the nodes that differ in names only. Node 0 is the home; two others that may do the
 * same, and that nothing else tells apart, may change places.
 */
function interchangeable(options: ExplorationOptions): number[][] {
  const { nodes, operations, counts, full, misled, crash } = options;
  const usual = Array.from({ length: nodes }, (_, node) => node);
  const isEven =
    nodes === 3 &&
    counts[1] === counts[2] &&
    operations[1]!.join() === operations[2]!.join() &&
    operations.flat().every((kind) => EVEN_HANDED.has(kind)) &&
    full.length + misled.length === 0 &&
    crash === undefined;
  return isEven ? [usual, [0, 2, 1]] : [usual];
}

function statesOf(cluster: ExploredCluster): string {
  return cluster
    .holders()
    .map((container) => {
      const { state, probableOwner } = container.peek(0);
      return `${container.site}:${state}>${probableOwner}`;
    })
    .join(" ");
}

function describe(
  { kind, node, index }: Choice,
  saved: SavedCluster,
  cluster: ExploredCluster,
): string {
  const { nodes, operations } = cluster.options;
  if (kind === "operate") return `node ${node}: ${operations[node]![index]}`;
  if (kind !== "deliver") return `node ${node}: ${kind}`;
  const [packets] = saved.links[index * nodes + node]!;
  return packets!.map(describePacket).join(" & ");
}

/**
 * Transitions by where they lead: those to state s are sources[starts[s]] to sources[starts[s +
 * 1]].
 */
function reverse(
  from: readonly number[],
  to: readonly number[],
  count: number,
): { starts: Uint32Array; sources: Uint32Array } {
  const starts = new Uint32Array(count + 1);
  for (const target of to) starts[target + 1]! += 1;
  for (let state = 0; state < count; state++) starts[state + 1]! += starts[state]!;
  const next = starts.slice();
  const sources = new Uint32Array(from.length);
  for (let edge = 0; edge < from.length; edge++) {
    sources[next[to[edge]!]!++] = from[edge]!;
  }
  return { starts, sources };
}

export function explore(
  options: ExplorationOptions,
  limit = Number.POSITIVE_INFINITY,
): ExplorationResult {
  return new Exploration(options).run(limit);
}

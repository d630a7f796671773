// A random walk through the states of a small cluster (explored_cluster.ts): deeper than the
// exhaustive exploration, and more hostile than simulated time.
//
// What happens next is drawn from all that may. Each link has its own probability, some a hundredth
// of others, so that messages overtake each other by any other way round; the weights change now
// and then. This reaches the rows of the table that need three or four coincidences.

import { checkChains, checkObject } from "./checks.js";
import { type Choice, ExploredCluster, type OperationKind } from "./explored_cluster.js";
import { Random } from "./random.js";
import { SimulationFault } from "./simulated_memory.js";

const OPERATIONS: readonly OperationKind[] = [
  "read",
  "write",
  "prefetchRead",
  "prefetchWrite",
  "pushNext",
  "pushPrevious",
  "flush",
  "remove",
  "sync",
];

/** Choices between two changes of the weights. */
const PHASE = 50;
const TRACE_LENGTH = 40;

export interface WalkResult {
  readonly operations: number;
  readonly choices: number;
}

export class WalkFailure extends Error {
  constructor(seed: number, trace: readonly string[], cause: unknown) {
    const what = cause instanceof Error ? cause.message : String(cause);
    super(`seed ${seed}, random walk: ${what}\nlast choices:\n${trace.join("\n")}`, { cause });
    this.name = "WalkFailure";
  }
}

function createCluster(seed: number, operations: number, reached?: Uint32Array): ExploredCluster {
  const random = new Random(seed ^ 0x3a1f);
  const nodes = 3 + random.below(2);
  const kind = random.chance(0.5) ? "memory" : "file";
  const likely = OPERATIONS.filter(() => random.chance(0.6));
  const mix = ["write", "read", ...likely] as OperationKind[];
  return new ExploredCluster({
    nodes,
    operations: Array.from({ length: nodes }, () => mix),
    counts: Array.from({ length: nodes }, () => Math.ceil(operations / nodes)),
    kind,
    full: random.chance(0.3) ? [random.below(nodes)] : [],
    expiries: Number.POSITIVE_INFINITY,
    isReadingSlow: kind === "file" && random.chance(0.7),
    misled: random.chance(0.3) ? [1 + random.below(nodes - 1)] : [],
    crash: undefined,
    reached,
  });
}

/** Which way of going on is how probable: one weight for each link, and for each other kind. */
class Weights {
  readonly #weights = new Map<string, number>();
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  of({ kind, node, index }: Choice): number {
    const name = kind === "deliver" ? `${index}-${node}` : `${kind}${node}`;
    let weight = this.#weights.get(name);
    if (weight === undefined) {
      weight = 10 ** -this.#random.below(3);
      this.#weights.set(name, weight);
    }
    return weight;
  }
}

function draw(choices: readonly Choice[], weights: Weights, random: Random): Choice {
  const all = choices.map((choice) => weights.of(choice));
  const sum = all.reduce((a, b) => a + b, 0);
  let at = (random.next() / 2 ** 32) * sum;
  for (let index = 0; index < choices.length; index++) {
    at -= all[index]!;
    if (at < 0) return choices[index]!;
  }
  return choices[choices.length - 1]!;
}

/**
 * Walks until all operations are done.
 * @throws WalkFailure when something did not hold.
 */
export function walk(seed: number, operations: number, reached?: Uint32Array): WalkResult {
  const random = new Random(seed);
  const cluster = createCluster(seed, operations, reached);
  const trace: string[] = [];
  let weights = new Weights(random);
  let count = 0;
  try {
    for (;;) {
      const choices = cluster.choices();
      if (choices.length === 0) break;
      if (count % PHASE === 0) weights = new Weights(random);
      const choice = draw(choices, weights, random);
      trace[count % TRACE_LENGTH] = `${count} ${choice.kind} ${choice.node} ${choice.index}`;
      count += 1;
      cluster.take(choice);
      checkObject(cluster, 0);
    }
    if (!cluster.isDone) throw new SimulationFault("a task waits, and nothing can happen");
    checkChains(cluster);
  } catch (error) {
    throw new WalkFailure(seed, trace, error);
  }
  const { counts } = cluster.options;
  return { operations: counts.reduce((a, b) => a + b), choices: count };
}

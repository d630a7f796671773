// The global scheduler over simulated nodes with a clock that the test moves: what its policies do
// with processes, and that they come to rest.

import { describe, expect, it } from "vitest";
import { makePolicy, type PlacementPolicy, POLICY_NAMES } from "../../src/scheduler/policies.js";
import type { Candidate, Move } from "../../src/scheduler/policy.js";
import { PERIOD_NS, Scheduler } from "../../src/scheduler/scheduler.js";

interface Simulated {
  readonly pid: number;
  node: number;
  sinceNs: number;
  residentPages: number;
  fetchedFrom: Map<number, number>;
}

const FRAMES = 1000;

/** Nodes with runnable processes; a move takes no time. */
class SimulatedCluster {
  nowNs = 1e9;
  readonly processes: Simulated[] = [];
  readonly moves: Move[] = [];
  readonly #schedulers: Scheduler[];
  #lastPid = 0;

  constructor(nodes: number, policy: PlacementPolicy) {
    const made = new Map<string, ReturnType<typeof makePolicy>>();
    this.#schedulers = Array.from({ length: nodes }, (_, self) => {
      const policyOf = (name: string) => {
        const key = `${self} ${name}`;
        const found = made.get(key) ?? makePolicy(name as PlacementPolicy);
        made.set(key, found);
        return found;
      };
      return new Scheduler({
        self,
        policyOf,
        nodes: () => this.#schedulers.map((_one, node) => node),
        probe: () => this.#probe(self),
        candidates: () => this.#candidates(self, policy),
        ask: () => this.#answer(self),
        move: (move) => this.#move(move),
      });
    });
  }

  add(node: number, residentPages = 10): Simulated {
    this.#lastPid += 1;
    const fetchedFrom = new Map<number, number>();
    const made = { pid: this.#lastPid, node, sinceNs: this.nowNs, residentPages, fetchedFrom };
    this.processes.push(made);
    return made;
  }

  place(policy: PlacementPolicy, moment: "spawn" | "fork" | "exec"): number {
    return this.#schedulers[0]?.place(policy, moment, this.nowNs) ?? 0;
  }

  pass(periods: number): void {
    for (let count = 0; count < periods * 4; count++) {
      this.nowNs += PERIOD_NS / 4;
      for (const scheduler of this.#schedulers) scheduler.tick(this.nowNs);
    }
  }

  get spread(): number[] {
    return this.#schedulers.map((_one, self) => this.#on(self).length);
  }

  #on(node: number): Simulated[] {
    return this.processes.filter((process) => process.node === node);
  }

  #probe(node: number) {
    const taken = this.#on(node).reduce((sum, { residentPages }) => sum + residentPages, 0);
    return { runnable: this.#on(node).length, freeFrames: FRAMES - taken, totalFrames: FRAMES };
  }

  #candidates(node: number, policy: string): Candidate[] {
    return this.#on(node).map((one) => ({ ...one, policy, isRunnable: true }));
  }

  #answer(asker: number): void {
    for (const [node, scheduler] of this.#schedulers.entries()) {
      if (node === asker) continue;
      this.#schedulers[asker]?.hear(scheduler.measure(this.nowNs), this.nowNs);
    }
  }

  #move(move: Move): void {
    this.moves.push(move);
    const process = this.processes.find(({ pid }) => pid === move.pid) as Simulated;
    process.node = move.to;
    process.sinceNs = this.nowNs;
    process.fetchedFrom.clear();
  }
}

function busy(nodes: number, processes: number, policy: PlacementPolicy): SimulatedCluster {
  const cluster = new SimulatedCluster(nodes, policy);
  for (let count = 0; count < processes; count++) cluster.add(0);
  return cluster;
}

describe("balance", () => {
  it.each([
    [2, 2, [1, 1]],
    [2, 6, [3, 3]],
    [4, 8, [2, 2, 2, 2]],
    [3, 3, [1, 1, 1]],
  ])("spreads: %i nodes, %i processes", (nodes, processes, spread) => {
    const cluster = busy(nodes, processes, "balance");
    cluster.pass(60);
    expect(cluster.spread).toEqual(spread);
  });

  it("comes to rest, also where the processes do not divide evenly", () => {
    const cluster = busy(3, 7, "balance");
    cluster.pass(60);
    const moved = cluster.moves.length;
    expect(Math.max(...cluster.spread) - Math.min(...cluster.spread)).toBeLessThan(2);
    cluster.pass(200);
    expect(cluster.moves.length).toBe(moved);
  });

  it("leaves one process where it is, however many nodes are idle", () => {
    const cluster = busy(4, 1, "balance");
    cluster.pass(50);
    expect(cluster.moves).toEqual([]);
  });

  it("moves the smallest, not before it has stayed a while, and only where there is room", () => {
    const cluster = new SimulatedCluster(2, "balance");
    for (const pages of [300, 20, 50]) cluster.add(0, pages);
    cluster.pass(1);
    expect(cluster.moves).toEqual([]);
    cluster.pass(10);
    expect(cluster.moves[0]).toEqual({ pid: 2, to: 1 });

    const full = new SimulatedCluster(2, "balance");
    for (const pages of [500, 490]) full.add(0, pages);
    full.add(1, 990).fetchedFrom.clear();
    full.add(0, 5);
    full.add(0, 4);
    full.pass(30);
    expect(full.moves).toEqual([]);
  });

  it("counts programs that are started one right after another", () => {
    const cluster = new SimulatedCluster(3, "balance");
    cluster.pass(2);
    const placed = [1, 2, 3].map(() => {
      const node = cluster.place("balance", "spawn");
      cluster.add(node);
      return node;
    });
    expect(new Set(placed).size).toBe(3);
  });
});

describe("round robin", () => {
  it("sends new programs round the nodes and moves none later", () => {
    const cluster = new SimulatedCluster(3, "round-robin");
    const placed = Array.from({ length: 6 }, () => cluster.place("round-robin", "spawn"));
    expect(placed).toEqual([0, 1, 2, 0, 1, 2]);
    for (const node of placed) cluster.add(node);
    cluster.pass(30);
    expect(cluster.moves).toEqual([]);
  });
});

describe("affinity", () => {
  it("moves a process to where most of its pages come from, and only if that is clear", () => {
    const cluster = new SimulatedCluster(3, "affinity");
    const clear = cluster.add(0);
    const undecided = cluster.add(0);
    cluster.pass(10);
    clear.fetchedFrom = new Map([
      [1, 20],
      [2, 300],
    ]);
    undecided.fetchedFrom = new Map([
      [1, 100],
      [2, 100],
    ]);
    cluster.pass(2);
    expect(cluster.moves).toEqual([{ pid: clear.pid, to: 2 }]);
  });

  it("does not follow a few pages", () => {
    const cluster = new SimulatedCluster(2, "affinity");
    cluster.add(0).fetchedFrom = new Map([[1, 10]]);
    cluster.pass(20);
    expect(cluster.moves).toEqual([]);
  });
});

it("none leaves everything where it is, and every policy has a name of its own", () => {
  const cluster = busy(2, 5, "none");
  cluster.pass(50);
  expect(cluster.moves).toEqual([]);
  expect(cluster.place("none", "spawn")).toBe(0);
  expect(POLICY_NAMES.map((name) => makePolicy(name).name)).toEqual(POLICY_NAMES);
});

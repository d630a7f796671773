// One seed, one simulation: chooses a cluster and a workload by the seed, runs it, and tells what
// happened. A failure carries the seed and the last events.

import type { ContainerStatistics } from "../statistics.js";
import { addStatistics, createStatistics } from "../statistics.js";
import type { WireFaults } from "./network.js";
import { Random } from "./random.js";
import { Workload, type WorkloadOptions } from "./workload.js";
import { World, type WorldOptions } from "./world.js";

/**
 * direct: workers of one machine. lossy: a bad wire. crash, leave: nodes go. collect: one site goes
 * on alone and dissolves the container. part: sites take leave and come back. storm: a few sites
 * that push, refuse, and fail to read more often than anyone would, for the rare rows.
 */
export type Scenario = "direct" | "lossy" | "crash" | "leave" | "collect" | "part" | "storm";

export const SCENARIOS: readonly Scenario[] = [
  "direct",
  "lossy",
  "crash",
  "leave",
  "collect",
  "part",
  "storm",
];

export interface SimulationResult {
  readonly operations: number;
  readonly lost: number;
  readonly packets: number;
  readonly resent: number;
  /** Simulated time. */
  readonly micros: number;
  readonly statistics: ContainerStatistics;
}

/** A simulation that found a fault. Its message has what is needed to see it again. */
export class SimulationFailure extends Error {
  constructor(
    seed: number,
    scenario: Scenario,
    operations: number,
    trace: string[],
    cause: unknown,
  ) {
    const what = cause instanceof Error ? cause.message : String(cause);
    super(
      `seed ${seed}, scenario ${scenario}, ${operations} operations: ${what}\n` +
        `last events (microseconds, sites, message):\n${trace.join("\n")}`,
      { cause },
    );
    this.name = "SimulationFailure";
  }
}

function wireFaults(random: Random): WireFaults {
  return {
    loss: random.below(25) / 100,
    duplication: random.below(20) / 100,
    detour: random.below(20) / 100,
  };
}

function worldOptions(
  seed: number,
  scenario: Scenario,
  random: Random,
  reached: Uint32Array | undefined,
): WorldOptions {
  const shortestMicros = 1 + random.below(10);
  const isStorm = scenario === "storm";
  const isCollect = scenario === "collect";
  const isLossy = scenario === "lossy" || (scenario !== "direct" && random.chance(0.5));
  return {
    seed,
    nodes: scenario === "direct" ? 2 + random.below(5) : 3 + random.below(4),
    sitesPerNode: random.chance(0.25) ? 2 : 1,
    objects: 1 + random.below(isStorm ? 2 : 6),
    policy: isCollect || scenario === "part" || random.chance(0.7) ? "linked" : "roundRobin",
    kind: isCollect || random.chance(isStorm ? 0.5 : 0.7) ? "memory" : "file",
    pinMicros: random.pick([10, 50, 200, 2_000]),
    hasStrangers: isStorm && random.chance(0.5),
    readFailures: isStorm ? 0.4 : 0.03,
    network: {
      shortestMicros,
      longestMicros: shortestMicros + random.below(60),
      slowWires: isStorm ? random.pick([0, 0.1, 0.3]) : 0,
      faults: isLossy ? wireFaults(random) : undefined,
    },
    reached,
    isChecked: true,
  };
}

function workloadOptions(scenario: Scenario, operations: number, random: Random): WorkloadOptions {
  const moments = () => Array.from({ length: 1 + random.below(2) }, () => random.below(operations));
  const isStorm = scenario === "storm";
  return {
    operations,
    tasksPerSite: 1 + random.below(2),
    writes: random.pick([0.1, 0.5, 0.9]),
    others: isStorm ? random.pick([0.4, 0.8]) : random.pick([0, 0.1, 0.4]),
    pushes: isStorm ? random.pick([0.2, 0.5, 0.8]) : 0,
    pauseMicros: random.pick([5, 50, 500]),
    crashes: scenario === "crash" ? moments() : [],
    leaves: scenario === "leave" ? moments() : [],
    collects: scenario === "collect" ? random.below(operations) : undefined,
    cuts: isStorm || scenario === "direct" ? 0 : 0.001,
    partings: scenario === "part" ? random.pick([0.01, 0.05, 0.2]) : 0,
  };
}

/**
 * Runs the simulation of a seed. `reached` counts the rows of the protocol's table that were taken.
 * @throws SimulationFailure when something did not hold.
 */
export function simulate(
  seed: number,
  scenario: Scenario,
  operations: number,
  reached?: Uint32Array,
): SimulationResult {
  const random = new Random(seed ^ 0x5eed);
  const world = new World(worldOptions(seed, scenario, random, reached));
  const workload = new Workload(world, workloadOptions(scenario, operations, random));
  try {
    workload.run();
  } catch (error) {
    throw new SimulationFailure(seed, scenario, operations, world.trace(), error);
  }
  const statistics = createStatistics();
  for (const { container } of world.sites) addStatistics(statistics, container.statistics);
  return {
    operations: workload.done,
    lost: workload.lost,
    packets: world.network.packets,
    resent: world.network.resent,
    micros: world.queue.now,
    statistics,
  };
}

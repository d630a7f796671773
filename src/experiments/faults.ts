// What page faults cost after a migration, and what they move: paper G, 4.3 ("only pages accessed
// by the process are migrated on the destination node"), measured.
//
// A program fills memory, migrates once, and uses a share of its pages in an order that nobody can
// foresee. On demand (gobelins) no more pages may move than it touches; push moves all, because the
// source sends what is left. A sweep in order of address shows the prefetching. The latency is that
// of a page that must be waited for: from the fault until its task can go on.

import path from "node:path";
import { Cluster } from "../api/cluster.js";
import type { WorkerHost } from "../api/worker_host.js";
import { type LatencyCounts, percentile, sumOfLatencies } from "../mm/latencies.js";
import type { Engine, NodeStatistics } from "../node/control.js";

export const FAULT_MECHANISMS = ["gobelins", "push"] as const;

export type FaultMechanism = (typeof FAULT_MECHANISMS)[number];

/** Shares of the address space that are used after the migration. */
const FRACTIONS = [0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 0.75, 1] as const;

export interface FaultsOptions {
  /** Pages that the program fills. */
  readonly pages: number;
  readonly engine: Engine;
}

export interface FaultsEnvironment {
  readonly host: WorkerHost;
  /** Host path of the compiled program `working_set`. */
  readonly program: string;
  readonly onProgress?: (done: number, total: number, label: string) => void;
}

/** One run. */
export interface WorkingSetRun {
  readonly mechanism: FaultMechanism;
  /** "shuffled" or "in order" of address. */
  readonly order: "shuffled" | "in order";
  /** Share of the filled pages that was used, 0 to 1. */
  readonly fraction: number;
  /** Pages that the process accessed at its destination: data, code and stack. */
  readonly pagesTouched: number;
  readonly pagesMoved: number;
  readonly pagesDemand: number;
  readonly prefetchHits: number;
  readonly prefetchWasted: number;
  readonly pagesPushed: number;
}

export interface FaultsResult {
  readonly latencyMicros: { readonly p50: number; readonly p90: number; readonly p99: number };
  readonly runs: readonly WorkingSetRun[];
}

interface RunPlan {
  readonly mechanism: FaultMechanism;
  readonly order: WorkingSetRun["order"];
  readonly fraction: number;
}

const PLANS: readonly RunPlan[] = FAULT_MECHANISMS.flatMap((mechanism) => [
  ...FRACTIONS.map((fraction) => ({ mechanism, order: "shuffled", fraction }) as const),
  { mechanism, order: "in order", fraction: 1 } as const,
]);

/** The numbers of programs/include/gobelins.h. */
const MECHANISM_NUMBERS: Readonly<Record<FaultMechanism, number>> = { gobelins: 2, push: 3 };

/** @throws Error when a run fails: a wrong exit status, a lost node. */
export async function measureFaults(
  { pages, engine }: FaultsOptions,
  environment: FaultsEnvironment,
): Promise<FaultsResult> {
  const cluster = await Cluster.create({ nodes: 2, engine }, environment.host);
  try {
    const directory = path.dirname(environment.program);
    await cluster.mount({ path: directory, isReadOnly: true });
    const runs: WorkingSetRun[] = [];
    const latencies: LatencyCounts[] = [];
    // The first round lets the kernels' code settle, and is not counted.
    for (const plan of [...PLANS, ...PLANS]) {
      const done = latencies.length;
      environment.onProgress?.(done, 2 * PLANS.length, `${plan.mechanism} ${plan.fraction}`);
      const run = await measureRun(cluster, environment.program, pages, plan);
      latencies.push(run.latencies);
      if (done >= PLANS.length) runs.push(run.result);
    }
    environment.onProgress?.(1, 1, "done");
    return { latencyMicros: latencyOf(latencies.slice(PLANS.length)), runs };
  } finally {
    await cluster.close();
  }
}

/** Of the runs whose pages all come on demand. */
function latencyOf(latencies: readonly LatencyCounts[]): FaultsResult["latencyMicros"] {
  const onDemand = latencies.filter((_counts, index) => PLANS[index]?.mechanism === "gobelins");
  const all = sumOfLatencies(onDemand.map((counts) => ({ counts, sign: 1 })));
  return { p50: percentile(all, 0.5), p90: percentile(all, 0.9), p99: percentile(all, 0.99) };
}

async function measureRun(
  cluster: Cluster,
  program: string,
  pages: number,
  { mechanism, order, fraction }: RunPlan,
): Promise<{ readonly result: WorkingSetRun; readonly latencies: LatencyCounts }> {
  const before = await cluster.statistics();
  const process = await cluster.spawn({
    program,
    argv: [
      program,
      ...(order === "in order" ? ["-s"] : []),
      "-M",
      String(MECHANISM_NUMBERS[mechanism]),
      String(pages),
      String(fraction * 100),
    ],
    env: [],
    directory: path.dirname(program),
  });
  if (process.kind === "refused") throw new Error(process.reason);
  const status = await process.exited;
  if (status.kind !== "exited" || status.status !== 0) {
    throw new Error(`working_set failed: ${JSON.stringify(status)}`);
  }
  const after = await cluster.statistics();
  const since = (of: (node: NodeStatistics) => number) => sum(after, of) - sum(before, of);
  const moved = (cause: keyof NodeStatistics["pagesMoved"]) => since((n) => n.pagesMoved[cause]);
  const result = {
    mechanism,
    order,
    fraction,
    pagesTouched: since((node) => node.pagesTouched),
    pagesMoved: moved("demand") + moved("prefetch") + moved("push") + moved("basic"),
    pagesDemand: moved("demand"),
    prefetchHits: since((node) => node.prefetches.hit),
    prefetchWasted: since((node) => node.prefetches.wasted),
    pagesPushed: moved("push"),
  };
  const latencies = sumOfLatencies([
    ...after.map(({ faultLatencies }) => ({ counts: faultLatencies, sign: 1 as const })),
    ...before.map(({ faultLatencies }) => ({ counts: faultLatencies, sign: -1 as const })),
  ]);
  return { result, latencies };
}

function sum(nodes: readonly NodeStatistics[], of: (node: NodeStatistics) => number): number {
  return nodes.reduce((total, node) => total + of(node), 0);
}

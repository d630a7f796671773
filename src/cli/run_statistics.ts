// What `run --stats FILE` writes: one run of a program as JSON. Scripts read it, so fields are
// added and never renamed.

import { percentile, sumOfLatencies } from "../mm/latencies.js";
import type { MigrationRecord, NodeStatistics } from "../node/control.js";

/** Sums over all nodes, then each node's own counts; times are in the units of their names. */
export interface RunStatistics {
  readonly instructions: number;
  readonly wallMs: number;
  /** How the command ends: the program's status, or 128 and the signal. */
  readonly exitStatus: number;
  readonly nodes: readonly NodeStatistics[];
  readonly faults: NodeStatistics["faults"];
  readonly pagesMoved: NodeStatistics["pagesMoved"];
  readonly prefetches: { readonly hit: number; readonly wasted: number };
  /** Of faults that waited for another node. */
  readonly faultLatencyMicros: {
    readonly p50: number;
    readonly p90: number;
    readonly p99: number;
  };
  /** Pages of files by where they came from. */
  readonly fileCache: { readonly local: number; readonly remote: number; readonly disk: number };
  readonly bytesMoved: number;
  readonly messagesSent: number;
  readonly migrations: readonly MigrationRecord[];
}

export function runStatistics(
  nodes: readonly NodeStatistics[],
  migrations: readonly MigrationRecord[],
  wallMs: number,
  exitStatus: number,
): RunStatistics {
  const latencies = sumOfLatencies(
    nodes.map(({ faultLatencies }) => ({ counts: faultLatencies, sign: 1 })),
  );
  return {
    instructions: total(nodes.map((node) => node.instructions)),
    wallMs,
    exitStatus,
    nodes,
    faults: totals(nodes.map((node) => node.faults)),
    pagesMoved: totals(nodes.map((node) => node.pagesMoved)),
    prefetches: totals(nodes.map(({ prefetches: { hit, wasted } }) => ({ hit, wasted }))),
    faultLatencyMicros: {
      p50: percentile(latencies, 0.5),
      p90: percentile(latencies, 0.9),
      p99: percentile(latencies, 0.99),
    },
    fileCache: totals(
      nodes.map(({ fileCache: { local, remote, disk } }) => ({
        local,
        remote: total(remote.map(({ pages }) => pages)),
        disk,
      })),
    ),
    bytesMoved: total(nodes.map((node) => node.bytesMoved)),
    messagesSent: total(nodes.map((node) => node.messagesSent)),
    // Nodes announce on their own: what arrives first need not have happened first.
    migrations: [...migrations].sort((a, b) => a.pid - b.pid || a.instructions - b.instructions),
  };
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** Adds records of counts field by field; there is at least one, and all have the same fields. */
function totals<Counts extends Readonly<Record<string, number>>>(
  records: readonly Counts[],
): Counts {
  const sum: Record<string, number> = {};
  for (const record of records) {
    for (const [name, value] of Object.entries(record)) sum[name] = (sum[name] ?? 0) + value;
  }
  return sum as Counts;
}

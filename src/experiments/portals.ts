// Latency and bandwidth of portals between two Puma nodes, by message size: straight into the
// receiver's buffer, and by way of a dynamic heap out of which the receiver copies (paper P, 3.1:
// "in excess of 160MB/sec ... in contrast to just 55MB/sec when memory copies are required").

import path from "node:path";
import { Cluster } from "../api/cluster.js";
import type { WorkerHost } from "../api/worker_host.js";
import type { Engine } from "../node/control.js";
import { runJob } from "./puma_job.js";

export interface PortalsOptions {
  /** Bytes of a message, 4 MB at most. */
  readonly messageSizes: readonly number[];
  /** Messages to and fro in each of several batches, of which the median is taken. */
  readonly rounds: number;
  readonly engine: Engine;
}

export interface PortalsEnvironment {
  readonly host: WorkerHost;
  /** Host path of the compiled program `pingpong`. */
  readonly program: string;
}

/** One size, one way of receiving. `--json` writes these: fields are added, not renamed. */
export interface PortalRun {
  readonly bytes: number;
  readonly oneWayMicros: number;
  readonly mbPerSecond: number;
  /** Copies that the receiver makes of each message: 0 or 1. */
  readonly copies: 0 | 1;
}

const LINE = /^ *(\d+) bytes (direct|copied) +([\d.]+) us/;

/** @throws Error when the program fails. */
export async function measurePortals(
  { messageSizes, rounds, engine }: PortalsOptions,
  { host, program }: PortalsEnvironment,
): Promise<PortalRun[]> {
  const cluster = await Cluster.create(
    { nodes: 3, memoryMiB: 64, engine, puma: { nodes: 2 } },
    host,
  );
  try {
    await cluster.mount({ path: path.dirname(program), isReadOnly: true });
    const args = [rounds, ...messageSizes].map(String);
    const output = await runJob(cluster, { program, args, size: "2", heapBytes: 0 });
    return output.split("\n").flatMap((line) => {
      const [, size, way, time] = LINE.exec(line) ?? [];
      if (size === undefined) return [];
      const bytes = Number(size);
      const oneWayMicros = Number(time);
      const mbPerSecond = bytes / oneWayMicros;
      return [{ bytes, oneWayMicros, mbPerSecond, copies: way === "copied" ? 1 : 0 } as const];
    });
  } finally {
    await cluster.close();
  }
}

// Table 1 of paper G: what it costs to migrate a process that runs modified Gram-Schmidt (MGS), by the
// size of its matrix, with containers (Gobelins migration) and without (basic migration).
//
// As in paper G, 5.2: two nodes; a sequential process migrates once, at an arbitrary moment of its
// computation, by the migration system call. Its frozen time is what the table shows; linking the
// containers (the initialization) is counted apart; pages that come on demand afterwards are in the
// total time. Here the moment is a fraction of the work, the same ones for every size and mechanism,
// from a quarter to three quarters.
//
// Runs are interleaved (size by size and mechanism by mechanism within each round), so that whatever
// slows the machine down for a while falls on all of them. The kernels of a cluster are JavaScript,
// which its engine makes faster as it runs: one cluster serves all runs, and before them a warm-up
// process migrates many times by both mechanisms; it is not counted.

import path from "node:path";
import { Cluster } from "../api/cluster.js";
import type { WorkerHost } from "../api/worker_host.js";
import type { Engine, MigrationPhases, MigrationRecord, NodeStatistics } from "../node/control.js";
import { median } from "./statistics.js";

/** The two mechanisms of the paper's table. */
export type TableMechanism = "gobelins" | "basic";

const TABLE_MECHANISMS: readonly TableMechanism[] = ["gobelins", "basic"];

/** Milliseconds of paper G, Table 1: with containers without initialization, without containers. */
export const PAPER_TABLE_1: ReadonlyMap<number, Readonly<Record<TableMechanism, number>>> = new Map(
  [
    [500, { gobelins: 83.54, basic: 205.57 }],
    [750, { gobelins: 83.46, basic: 240.45 }],
    [1000, { gobelins: 83.31, basic: 283.39 }],
    [1250, { gobelins: 83.34, basic: 319.51 }],
  ],
);

export interface Table1Options {
  /** Rows and columns of the matrices. */
  readonly sizes: readonly number[];
  /** Runs of each size and mechanism. */
  readonly runs: number;
  readonly engine: Engine;
}

/** What the measurement needs of the place it runs in. */
export interface Table1Environment {
  readonly host: WorkerHost;
  /** Host path of the compiled program `mgs`. */
  readonly program: string;
  /** What `mgs -n SIZE` prints; undefined for a size that nobody has recorded. */
  readonly expectedOutput: (size: number) => string | undefined;
  /** Milliseconds, from any beginning. */
  readonly clock: () => number;
  /** `done` and `total` are amounts of work, in multiply-adds. */
  readonly onProgress?: (done: number, total: number, label: string) => void;
}

/** One run. `--json` writes these: fields are added, not renamed. */
export interface Table1Run {
  readonly size: number;
  readonly mechanism: TableMechanism;
  /** Without the initialization. */
  readonly frozenMicros: number;
  /** Linking the address space to containers. */
  readonly initializationMicros: number;
  readonly phases: MigrationPhases;
  /** Pages of the process when it stood still. */
  readonly pagesResident: number;
  /** Pages that the process's migration moved between the nodes, whatever the cause. */
  readonly pagesMoved: number;
  readonly pagesByCause: NodeStatistics["pagesMoved"];
  /** Those of them that moved while it stood still. */
  readonly pagesMovedFrozen: number;
  /** From its start to its end, both included. */
  readonly totalMs: number;
  /** What it printed is right: the native run's output, or the other runs' when there is none. */
  readonly checksumOk: boolean;
  /** The fraction of the work after which it migrated. */
  readonly fraction: number;
  /** Guest instructions in all. */
  readonly instructions: number;
}

/** @throws Error when a run fails: a wrong exit status, no migration, a lost node. */
export async function measureTable1(
  options: Table1Options,
  environment: Table1Environment,
): Promise<Table1Run[]> {
  const cluster = await Cluster.create({ nodes: 2, engine: options.engine }, environment.host);
  try {
    const directory = path.dirname(environment.program);
    await cluster.mount({ path: directory, isReadOnly: true });
    const bench = new Bench(cluster, environment);
    await bench.warmUp();
    return await allRuns(bench, options, environment);
  } finally {
    await cluster.close();
  }
}

async function allRuns(
  bench: Bench,
  { sizes, runs }: Table1Options,
  { onProgress }: Table1Environment,
): Promise<Table1Run[]> {
  const total = runs * TABLE_MECHANISMS.length * sizes.reduce((sum, size) => sum + size ** 3, 0);
  const results: Table1Run[] = [];
  let done = 0;
  for (let round = 0; round < runs; round++) {
    for (const size of sizes) {
      for (const mechanism of TABLE_MECHANISMS) {
        onProgress?.(done, total, `${size}x${size} ${mechanism}`);
        results.push(await bench.measure(size, mechanism, fractionOf(round)));
        done += size ** 3;
      }
    }
  }
  onProgress?.(done, total, "done");
  return results;
}

/** Arbitrary moments between 0.25 and 0.75: the golden ratio spreads however many there are. */
function fractionOf(round: number): number {
  const spread = (0.5 + round * 0.618034) % 1;
  return Number((0.25 + spread / 2).toFixed(4));
}

const WARM_UP_SIZE = 100;
const WARM_UP_INTERVAL = 100_000;

/** A cluster on which MGS runs again and again. */
class Bench {
  readonly #cluster: Cluster;
  readonly #environment: Table1Environment;
  readonly #firstOutput = new Map<number, string>();
  #output = "";
  #migrations: MigrationRecord[] = [];

  constructor(cluster: Cluster, environment: Table1Environment) {
    this.#cluster = cluster;
    this.#environment = environment;
    const decoder = new TextDecoder();
    cluster.on("output", ({ bytes }) => {
      this.#output += decoder.decode(bytes, { stream: true });
    });
    cluster.on("migration", (record) => this.#migrations.push(record));
  }

  /** Migrates until the code of the kernels has settled. */
  async warmUp(): Promise<void> {
    for (const mechanism of TABLE_MECHANISMS) {
      const migrateEvery = { every: WARM_UP_INTERVAL, unit: "instructions", mechanism } as const;
      await this.#run(["mgs", "-n", String(WARM_UP_SIZE)], migrateEvery);
    }
  }

  async measure(size: number, mechanism: TableMechanism, fraction: number): Promise<Table1Run> {
    const before = await this.#cluster.statistics();
    const argv = ["mgs", "-n", "-m", fraction.toFixed(4), "-M", mechanism, String(size)];
    const totalMs = await this.#run(argv);
    const after = await this.#cluster.statistics();
    const [record, ...others] = this.#migrations;
    if (!record || others.length > 0) {
      throw new Error(`${argv.join(" ")} migrated ${this.#migrations.length} times, not once`);
    }
    const pagesByCause = pagesSince(before, after);
    return {
      size,
      mechanism,
      frozenMicros: record.frozenMicros,
      initializationMicros: record.phases.initialization,
      phases: record.phases,
      pagesResident: record.pagesResident,
      pagesMoved: Object.values(pagesByCause).reduce((sum, pages) => sum + pages, 0),
      pagesByCause,
      pagesMovedFrozen: record.pagesMoved,
      totalMs,
      checksumOk: this.#output === this.#expected(size),
      fraction,
      instructions: instructionsOf(after) - instructionsOf(before),
    };
  }

  /** Runs one process to its end; returns the milliseconds that it took. */
  async #run(
    argv: readonly string[],
    migrateEvery?: Parameters<Cluster["spawn"]>[0]["migrateEvery"],
  ): Promise<number> {
    this.#output = "";
    this.#migrations = [];
    const { program, clock } = this.#environment;
    const start = clock();
    const request = { program, argv, env: [], directory: path.dirname(program) };
    const process = await this.#cluster.spawn(
      migrateEvery ? { ...request, migrateEvery } : request,
    );
    if (process.kind === "refused") throw new Error(process.reason);
    const status = await process.exited;
    const elapsed = clock() - start;
    if (status.kind !== "exited" || status.status !== 0) {
      throw new Error(`${argv.join(" ")} failed: ${JSON.stringify(status)}`);
    }
    return elapsed;
  }

  #expected(size: number): string {
    const expected = this.#environment.expectedOutput(size) ?? this.#firstOutput.get(size);
    if (expected !== undefined) return expected;
    this.#firstOutput.set(size, this.#output);
    return this.#output;
  }
}

function instructionsOf(nodes: readonly NodeStatistics[]): number {
  return nodes.reduce((sum, node) => sum + node.instructions, 0);
}

/** Pages that arrived anywhere between two readings of the counts. */
function pagesSince(
  before: readonly NodeStatistics[],
  after: readonly NodeStatistics[],
): NodeStatistics["pagesMoved"] {
  const sum = { demand: 0, prefetch: 0, push: 0, basic: 0 };
  for (const cause of Object.keys(sum) as (keyof typeof sum)[]) {
    for (const node of after) sum[cause] += node.pagesMoved[cause];
    for (const node of before) sum[cause] -= node.pagesMoved[cause];
  }
  return sum;
}

/** Medians of the runs of one size and mechanism. */
export interface Table1Cell {
  readonly size: number;
  readonly mechanism: TableMechanism;
  readonly frozenMs: number;
  readonly initializationMs: number;
  readonly pagesResident: number;
  readonly pagesMoved: number;
  readonly pagesMovedFrozen: number;
  readonly totalMs: number;
  readonly checksumOk: boolean;
}

/** In ascending size, the Gobelins mechanism before the basic one, as the paper's columns. */
export function summarizeTable1(runs: readonly Table1Run[]): Table1Cell[] {
  const sizes = [...new Set(runs.map((run) => run.size))].sort((a, b) => a - b);
  return sizes.flatMap((size) =>
    TABLE_MECHANISMS.flatMap((mechanism) => {
      const cell = runs.filter((run) => run.size === size && run.mechanism === mechanism);
      if (cell.length === 0) return [];
      const middle = (value: (run: Table1Run) => number) => median(cell.map(value));
      return {
        size,
        mechanism,
        frozenMs: middle((run) => run.frozenMicros) / 1000,
        initializationMs: middle((run) => run.initializationMicros) / 1000,
        pagesResident: middle((run) => run.pagesResident),
        pagesMoved: middle((run) => run.pagesMoved),
        pagesMovedFrozen: middle((run) => run.pagesMovedFrozen),
        totalMs: middle((run) => run.totalMs),
        checksumOk: cell.every((run) => run.checksumOk),
      };
    }),
  );
}

/** Frozen time of the largest size over that of the smallest, in medians. Constant: about 1. */
export function growth(
  cells: readonly Table1Cell[],
  mechanism: TableMechanism,
): number | undefined {
  const own = cells.filter((cell) => cell.mechanism === mechanism);
  const [first, last] = [own[0], own.at(-1)];
  return first && last && first !== last ? last.frozenMs / first.frozenMs : undefined;
}

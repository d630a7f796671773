// MGS again and again on one cluster, migrating once in each run: what table1 and figure5 measure.
//
// One cluster serves all runs, so that the kernels' code has settled; a warm-up that migrates often
// is not counted. Runs of different sizes and mechanisms are interleaved by the callers.

import path from "node:path";
import { Cluster } from "../api/cluster.js";
import type { WorkerHost } from "../api/worker_host.js";
import type {
  Engine,
  Mechanism,
  MigrationPhases,
  MigrationRecord,
  NodeStatistics,
} from "../node/control.js";

/** "none": the run stays where it began. */
export type BenchMechanism = Mechanism | "none";

/** What the measurement needs of the place it runs in. */
export interface MgsEnvironment {
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
export interface MgsRun {
  readonly size: number;
  readonly mechanism: BenchMechanism;
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
  readonly bytesMoved: number;
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
export async function withBench<T>(
  engine: Engine,
  mechanisms: readonly Mechanism[],
  environment: MgsEnvironment,
  measure: (bench: MgsBench) => Promise<T>,
): Promise<T> {
  const cluster = await Cluster.create({ nodes: 2, engine }, environment.host);
  try {
    await cluster.mount({ path: path.dirname(environment.program), isReadOnly: true });
    const bench = new MgsBench(cluster, environment);
    await bench.warmUp(mechanisms);
    return await measure(bench);
  } finally {
    await cluster.close();
  }
}

/** Arbitrary moments between 0.25 and 0.75: the golden ratio spreads however many there are. */
export function fractionOf(round: number): number {
  const spread = (0.5 + round * 0.618034) % 1;
  return Number((0.25 + spread / 2).toFixed(4));
}

/** What a run that stays has to show. */
const NO_MIGRATION = {
  frozenMicros: 0,
  phases: { mark: 0, initialization: 0, extract: 0, transfer: 0, rebuild: 0, resume: 0 },
  pagesResident: 0,
  pagesMoved: 0,
} as const;

const WARM_UP_SIZE = 100;
const WARM_UP_INTERVAL = 100_000;

/** A cluster on which MGS runs again and again. */
export class MgsBench {
  readonly #cluster: Cluster;
  readonly #environment: MgsEnvironment;
  readonly #firstOutput = new Map<number, string>();
  #output = "";
  #migrations: MigrationRecord[] = [];

  constructor(cluster: Cluster, environment: MgsEnvironment) {
    this.#cluster = cluster;
    this.#environment = environment;
    const decoder = new TextDecoder();
    cluster.on("output", ({ bytes }) => {
      this.#output += decoder.decode(bytes, { stream: true });
    });
    cluster.on("migration", (record) => this.#migrations.push(record));
  }

  /** Migrates until the code of the kernels has settled. */
  async warmUp(mechanisms: readonly Mechanism[]): Promise<void> {
    for (const mechanism of mechanisms) {
      const migrateEvery = { every: WARM_UP_INTERVAL, unit: "instructions", mechanism } as const;
      await this.#run(["mgs", "-n", String(WARM_UP_SIZE)], migrateEvery);
    }
  }

  async measure(size: number, mechanism: BenchMechanism, fraction: number): Promise<MgsRun> {
    const before = await this.#cluster.statistics();
    const move = mechanism === "none" ? [] : ["-m", fraction.toFixed(4), "-M", mechanism];
    const argv = ["mgs", "-n", ...move, String(size)];
    const totalMs = await this.#run(argv);
    const after = await this.#cluster.statistics();
    const record = this.#migrations[0] ?? NO_MIGRATION;
    const wanted = mechanism === "none" ? 0 : 1;
    if (this.#migrations.length !== wanted) {
      throw new Error(`${argv.join(" ")} migrated ${this.#migrations.length} times, not ${wanted}`);
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
      bytesMoved: bytesOf(after) - bytesOf(before),
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

function bytesOf(nodes: readonly NodeStatistics[]): number {
  return nodes.reduce((sum, node) => sum + node.bytesMoved, 0);
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

// Table 1 of paper G: what it costs to migrate a process that runs modified Gram-Schmidt (MGS), by
// the size of its matrix, with containers (Gobelins migration) and without (basic migration).
//
// As in paper G, 5.2: two nodes; a sequential process migrates once, at an arbitrary moment of its
// computation, by the migration system call. Its frozen time is what the table shows; linking the
// containers (the initialization) is counted apart; pages that come on demand afterwards are in the
// total time. Here the moment is a fraction of the work, the same ones for every size and
// mechanism, from a quarter to three quarters.
//
// Runs are interleaved (size by size and mechanism by mechanism within each round), so that
// whatever slows the machine down for a while falls on all of them. The kernels of a cluster are
// JavaScript, which its engine makes faster as it runs: one cluster serves all runs, and before
// them a warm-up process migrates many times by both mechanisms; it is not counted.

import type { Engine } from "../node/control.js";
import {
  fractionOf,
  type MgsBench,
  type MgsEnvironment,
  type MgsRun,
  withBench,
} from "./mgs_bench.js";
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

/** One run under one of the table's mechanisms. */
export interface Table1Run extends MgsRun {
  readonly mechanism: TableMechanism;
}

/**
 * @param onRuns called after each run, with all runs so far.
 * @throws Error when a run fails: a wrong exit status, no migration, a lost node.
 */
export function measureTable1(
  options: Table1Options,
  environment: MgsEnvironment,
  onRuns?: (soFar: readonly Table1Run[]) => void,
): Promise<Table1Run[]> {
  return withBench(options.engine, TABLE_MECHANISMS, environment, (bench) =>
    allRuns(bench, options, environment, onRuns),
  );
}

async function allRuns(
  bench: MgsBench,
  { sizes, runs }: Table1Options,
  { onProgress }: MgsEnvironment,
  onRuns: ((soFar: readonly Table1Run[]) => void) | undefined,
): Promise<Table1Run[]> {
  const total = runs * TABLE_MECHANISMS.length * sizes.reduce((sum, size) => sum + size ** 3, 0);
  const results: Table1Run[] = [];
  let done = 0;
  for (let round = 0; round < runs; round++) {
    for (const size of sizes) {
      for (const mechanism of TABLE_MECHANISMS) {
        onProgress?.(done, total, `${size}x${size} ${mechanism}`);
        const run = await bench.measure(size, mechanism, fractionOf(round));
        results.push({ ...run, mechanism });
        onRuns?.(results);
        done += size ** 3;
      }
    }
  }
  onProgress?.(done, total, "done");
  return results;
}

/** Medians of the runs of one size and mechanism. */
export interface Table1Cell {
  readonly size: number;
  readonly mechanism: TableMechanism;
  readonly frozenMs: number;
  readonly initializationMs: number;
  /** Both together: the whole time for which the process stands still. */
  readonly frozenInAllMs: number;
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
        frozenInAllMs: middle((run) => run.frozenMicros + run.initializationMicros) / 1000,
        pagesResident: middle((run) => run.pagesResident),
        pagesMoved: middle((run) => run.pagesMoved),
        pagesMovedFrozen: middle((run) => run.pagesMovedFrozen),
        totalMs: middle((run) => run.totalMs),
        checksumOk: cell.every((run) => run.checksumOk),
      };
    }),
  );
}

/**
 * Frozen time, initialization included, of the largest size over that of the smallest, in medians.
 * Constant: about 1.
 */
export function growth(
  cells: readonly Table1Cell[],
  mechanism: TableMechanism,
): number | undefined {
  const own = cells.filter((cell) => cell.mechanism === mechanism);
  const [first, last] = [own[0], own.at(-1)];
  return first && last && first !== last ? last.frozenInAllMs / first.frozenInAllMs : undefined;
}

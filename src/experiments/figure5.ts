// Paper G, Figure 5: what one migration costs the whole execution, by matrix size and mechanism.
//
// The overhead is the total time of a run that migrates once over that of a run that stays, less
// one. Runs of all mechanisms are interleaved in one sitting, so that the machine's mood is shared.

import { MECHANISM_NAMES } from "../migration/messages.js";
import type { Engine } from "../node/control.js";
import {
  type BenchMechanism,
  fractionOf,
  type MgsEnvironment,
  type MgsRun,
  withBench,
} from "./mgs_bench.js";
import { median } from "./statistics.js";

export const FIGURE_5_MECHANISMS: readonly BenchMechanism[] = ["none", ...MECHANISM_NAMES];

export interface Figure5Options {
  readonly sizes: readonly number[];
  readonly runs: number;
  readonly engine: Engine;
}

/** One run. `--json` writes these: fields are added, not renamed. */
export interface Figure5Run {
  readonly size: number;
  readonly mechanism: BenchMechanism;
  readonly totalMs: number;
  readonly frozenMicros: number;
  readonly pagesDemand: number;
  readonly pagesPrefetched: number;
  readonly pagesPushed: number;
  readonly bytesMoved: number;
  readonly checksumOk: boolean;
}

/** @param onRuns called after each run, with all runs so far. */
export function measureFigure5(
  { sizes, runs, engine }: Figure5Options,
  environment: MgsEnvironment,
  onRuns?: (soFar: readonly Figure5Run[]) => void,
): Promise<Figure5Run[]> {
  return withBench(engine, MECHANISM_NAMES, environment, async (bench) => {
    const perRound = FIGURE_5_MECHANISMS.length * sizes.reduce((sum, size) => sum + size ** 3, 0);
    const results: Figure5Run[] = [];
    let done = 0;
    for (let round = 0; round < runs; round++) {
      for (const size of sizes) {
        for (const mechanism of FIGURE_5_MECHANISMS) {
          environment.onProgress?.(done, perRound * runs, `${size}x${size} ${mechanism}`);
          results.push(figure5Run(await bench.measure(size, mechanism, fractionOf(round))));
          onRuns?.(results);
          done += size ** 3;
        }
      }
    }
    environment.onProgress?.(done, perRound * runs, "done");
    return results;
  });
}

function figure5Run(run: MgsRun): Figure5Run {
  const { size, mechanism, totalMs, frozenMicros, bytesMoved, checksumOk, pagesByCause } = run;
  return {
    size,
    mechanism,
    totalMs,
    frozenMicros,
    pagesDemand: pagesByCause.demand,
    pagesPrefetched: pagesByCause.prefetch,
    pagesPushed: pagesByCause.push,
    bytesMoved,
    checksumOk,
  };
}

/** Medians of one size and mechanism. */
export interface Figure5Cell {
  readonly size: number;
  readonly mechanism: BenchMechanism;
  readonly totalMs: number;
  /** Total time over that of the runs that stay, less one; 0 for these. */
  readonly overhead: number;
  readonly frozenMs: number;
  readonly pagesDemand: number;
  readonly pagesPrefetched: number;
  readonly pagesPushed: number;
}

export function summarizeFigure5(runs: readonly Figure5Run[]): Figure5Cell[] {
  const sizes = [...new Set(runs.map((run) => run.size))].sort((a, b) => a - b);
  return sizes.flatMap((size) => {
    const of = (mechanism: BenchMechanism) =>
      runs.filter((run) => run.size === size && run.mechanism === mechanism);
    const base = median(of("none").map((run) => run.totalMs));
    return FIGURE_5_MECHANISMS.filter((mechanism) => of(mechanism).length > 0).map((mechanism) => {
      const middle = (value: (run: Figure5Run) => number) => median(of(mechanism).map(value));
      const totalMs = middle((run) => run.totalMs);
      return {
        size,
        mechanism,
        totalMs,
        overhead: totalMs / base - 1,
        frozenMs: middle((run) => run.frozenMicros) / 1000,
        pagesDemand: middle((run) => run.pagesDemand),
        pagesPrefetched: middle((run) => run.pagesPrefetched),
        pagesPushed: middle((run) => run.pagesPushed),
      };
    });
  });
}

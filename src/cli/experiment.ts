// `gobelins experiment NAME`: the papers' experiments, measured here.

import { writeFileSync } from "node:fs";
import path from "node:path";
import type { Command } from "commander";
import { NodeLost } from "../api/cluster.js";
import { measureFigure5 } from "../experiments/figure5.js";
import { buildMgs, expectedMgsOutput } from "../experiments/mgs.js";
import type { MgsEnvironment } from "../experiments/mgs_bench.js";
import { measureTable1 } from "../experiments/table1.js";
import { DEFAULT_ENGINE } from "../node/control.js";
import { CommandError, ExitCode, reasonOf } from "./command_error.js";
import { figure5Text } from "./figure5_text.js";
import { integerBetween, integerList } from "./option_values.js";
import { progressOf } from "./progress.js";
import type { Surroundings } from "./surroundings.js";
import { table1Text } from "./table1_text.js";

/** Those of paper G's Table 1; three runs of each take about a minute. */
const DEFAULT_SIZES = [500, 750, 1000, 1250];

const TABLE_1_NOTES = `
Modified Gram-Schmidt runs on two nodes and migrates once, at an arbitrary moment of its
computation, with containers (Gobelins migration) and without (basic migration). The table shows
how long it stands still, in medians, beside the paper's figures (200 MHz Pentium Pro, Fast
Ethernet).

Example:
  $ gobelins experiment table1 --sizes 125,250 --runs 5 --json table1.json`;

const FIGURE_5_NOTES = `
Modified Gram-Schmidt runs on two nodes, staying where it is or migrating once by each mechanism:
basic, gobelins (pages on demand), push (on demand, prefetching, and the source sends the rest),
precopy and hybrid. The table shows how much longer the whole run takes, in medians of
interleaved runs.

Example:
  $ gobelins experiment figure5 --sizes 125,250 --runs 3 --json figure5.json`;

interface Table1CommandOptions {
  readonly sizes: readonly number[];
  readonly runs: number;
  readonly json: string | undefined;
}

export function addExperimentCommand(
  parent: Command,
  around: Surroundings,
  finish: (status: number) => void,
): void {
  const experiment = parent.command("experiment").description("measure what the papers measured");
  experiment
    .command("table1")
    .description("paper G, Table 1: migration cost by the size of the process")
    .option(
      "--sizes <LIST>",
      "matrix sizes, separated by commas",
      integerList(2, 2500, "--sizes"),
      DEFAULT_SIZES,
    )
    .option("--runs <K>", "runs of each size", integerBetween(1, 1000, "--runs"), 3)
    .option("--json <FILE>", "write every run to a JSON file")
    .addHelpText("after", TABLE_1_NOTES)
    .action(async ({ sizes, runs, json }: Table1CommandOptions) => {
      const results = await onMgs("table1", around, (environment) =>
        measureTable1({ sizes, runs, engine: DEFAULT_ENGINE }, environment),
      );
      if (json !== undefined) writeJson(json, { runs: results }, around);
      around.stdout.write(table1Text(results));
      finish(results.every((run) => run.checksumOk) ? ExitCode.success : ExitCode.failure);
    });
  experiment
    .command("figure5")
    .description("paper G, Figure 5: what a migration costs the whole execution, by mechanism")
    .option(
      "--sizes <LIST>",
      "matrix sizes, separated by commas",
      integerList(2, 2500, "--sizes"),
      DEFAULT_SIZES.slice(0, 2),
    )
    .option("--runs <K>", "runs of each size", integerBetween(1, 1000, "--runs"), 3)
    .option("--json <FILE>", "write every run to a JSON file")
    .addHelpText("after", FIGURE_5_NOTES)
    .action(async ({ sizes, runs, json }: Table1CommandOptions) => {
      const results = await onMgs("figure5", around, (environment) =>
        measureFigure5({ sizes, runs, engine: DEFAULT_ENGINE }, environment),
      );
      if (json !== undefined) writeJson(json, { runs: results }, around);
      around.stdout.write(figure5Text(results));
      finish(results.every((run) => run.checksumOk) ? ExitCode.success : ExitCode.failure);
    });
}

/** Builds MGS, and measures with a progress bar. */
async function onMgs<T>(
  name: string,
  around: Surroundings,
  measure: (environment: MgsEnvironment) => Promise<T>,
): Promise<T> {
  const program = await buildMgs(around.packageRoot, (line) => {
    if (around.showsProgress) around.stderr.write(`${line}\n`);
  });
  if (!program.ok) throw new CommandError(ExitCode.failure, program.message);
  const progress = progressOf(name, around);
  try {
    return await measure({
      host: around.host(),
      program: program.path,
      expectedOutput: expectedMgsOutput,
      clock: around.clock,
      onProgress: progress.report,
    });
  } catch (error) {
    if (error instanceof NodeLost) throw new CommandError(ExitCode.failure, error.message);
    throw error;
  } finally {
    progress.stop();
  }
}

function writeJson(file: string, value: unknown, around: Surroundings): void {
  try {
    writeFileSync(path.resolve(around.directory, file), JSON.stringify(value, null, 2) + "\n");
  } catch (error) {
    throw new CommandError(ExitCode.failure, `cannot write ${file}: ${reasonOf(error)}`);
  }
}

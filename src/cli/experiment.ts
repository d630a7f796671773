// `gobelins experiment NAME`: the papers' experiments, measured here.

import { writeFileSync } from "node:fs";
import path from "node:path";
import type { Command } from "commander";
import { NodeLost } from "../api/cluster.js";
import { buildMgs, expectedMgsOutput } from "../experiments/mgs.js";
import { measureTable1, type Table1Options, type Table1Run } from "../experiments/table1.js";
import { CommandError, ExitCode, reasonOf } from "./command_error.js";
import { integerBetween, integerList } from "./option_values.js";
import { progressOf } from "./progress.js";
import type { Surroundings } from "./surroundings.js";
import { table1Text } from "./table1_text.js";

/** What the interpreter finishes within a minute and a half. */
const DEFAULT_SIZES = [125, 250, 375, 500];

const TABLE_1_NOTES = `
Modified Gram-Schmidt runs on two nodes and migrates once, at an arbitrary moment of its computation,
with containers (Gobelins migration) and without (basic migration). The table shows how long it
stands still, in medians, beside the paper's figures (200 MHz Pentium Pro, Fast Ethernet).

Example:
  $ gobelins experiment table1 --sizes 125,250 --runs 5 --json table1.json`;

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
      const results = await table1({ sizes, runs, engine: "interpreter" }, around);
      if (json !== undefined) writeJson(json, { runs: results }, around);
      around.stdout.write(table1Text(results));
      finish(results.every((run) => run.checksumOk) ? ExitCode.success : ExitCode.failure);
    });
}

async function table1(options: Table1Options, around: Surroundings): Promise<Table1Run[]> {
  const program = await buildMgs(around.packageRoot, (line) => {
    if (around.showsProgress) around.stderr.write(`${line}\n`);
  });
  if (!program.ok) throw new CommandError(ExitCode.failure, program.message);
  const progress = progressOf("table1", around);
  try {
    return await measureTable1(options, {
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

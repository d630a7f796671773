// `gobelins experiment NAME`: the papers' experiments, measured here.

import type { Command } from "commander";
import { NodeLost } from "../api/cluster_types.js";
import { measureFaults } from "../experiments/faults.js";
import { measureFigure5 } from "../experiments/figure5.js";
import { buildGuest, expectedMgsOutput } from "../experiments/mgs.js";
import type { MgsEnvironment } from "../experiments/mgs_bench.js";
import { measureTable1 } from "../experiments/table1.js";
import { DEFAULT_ENGINE } from "../node/control.js";
import { CommandError, ExitCode } from "./command_error.js";
import { writeJson, writeOut } from "./experiment_output.js";
import { addPumaExperiments } from "./experiment_puma.js";
import { faultsJson, faultsText } from "./faults_text.js";
import { figure5Svg } from "./figure5_plot.js";
import { figure5Text } from "./figure5_text.js";
import { integerBetween, integerList } from "./option_values.js";
import { type Progress, progressOf } from "./progress.js";
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

const FAULTS_NOTES = `
A program fills memory, migrates once and uses a part of it. The table shows how many pages it
touched at its destination and how many moved there, by cause, for working sets of 1 to 100 %; below
it stands how long a page takes that is waited for.

Example:
  $ gobelins experiment faults --pages 512 --json faults.json`;

interface FaultsCommandOptions {
  readonly pages: number;
  readonly json: string | undefined;
}

interface Table1CommandOptions {
  readonly sizes: readonly number[];
  readonly runs: number;
  readonly json: string | undefined;
}

export function addExperimentCommand(parent: Command, around: Surroundings, finish: Finish): void {
  const experiment = parent.command("experiment").description("measure what the papers measured");
  addTable1(experiment, around, finish);
  addFigure5(experiment, around, finish);
  addFaults(experiment, around, finish);
  addPumaExperiments(experiment, around, finish);
}

type Finish = (status: number) => void;

/** The options that the experiments with MGS share. */
function addMgsOptions(command: Command, sizes: readonly number[]): Command {
  return command
    .option(
      "--sizes <LIST>",
      "matrix sizes, separated by commas",
      integerList(2, 2500, "--sizes"),
      sizes,
    )
    .option("--runs <K>", "runs of each size", integerBetween(1, 1000, "--runs"), 3)
    .option("--json <FILE>", "write every run to a JSON file");
}

function addTable1(experiment: Command, around: Surroundings, finish: Finish): void {
  const command = experiment
    .command("table1")
    .description("paper G, Table 1: migration cost by the size of the process");
  addMgsOptions(command, DEFAULT_SIZES)
    .addHelpText("after", TABLE_1_NOTES)
    .action(async ({ sizes, runs, json }: Table1CommandOptions) => {
      const results = await onMgs("table1", around, (environment) =>
        measureTable1({ sizes, runs, engine: DEFAULT_ENGINE }, environment),
      );
      if (json !== undefined) writeJson(json, { runs: results }, around);
      around.stdout.write(table1Text(results));
      finish(results.every((run) => run.checksumOk) ? ExitCode.success : ExitCode.failure);
    });
}

interface Figure5CommandOptions extends Table1CommandOptions {
  readonly svg: string | undefined;
}

function addFigure5(experiment: Command, around: Surroundings, finish: Finish): void {
  const command = experiment
    .command("figure5")
    .description("paper G, Figure 5: what a migration costs the whole execution, by mechanism");
  addMgsOptions(command, DEFAULT_SIZES)
    .option("--svg <FILE>", "draw the figure")
    .addHelpText("after", FIGURE_5_NOTES)
    .action(async ({ sizes, runs, json, svg }: Figure5CommandOptions) => {
      const results = await onMgs("figure5", around, (environment) =>
        measureFigure5({ sizes, runs, engine: DEFAULT_ENGINE }, environment),
      );
      if (json !== undefined) {
        writeJson(json, { runs: results.map(({ checksumOk: _, ...run }) => run) }, around);
      }
      if (svg !== undefined) writeOut(svg, await figure5Svg(results), around);
      around.stdout.write(figure5Text(results));
      finish(results.every((run) => run.checksumOk) ? ExitCode.success : ExitCode.failure);
    });
}

function addFaults(experiment: Command, around: Surroundings, finish: Finish): void {
  experiment
    .command("faults")
    .description("page faults after a migration: latency, pages by cause, moved against touched")
    .option("--pages <N>", "pages that it fills", integerBetween(100, 20_000, "--pages"), 2000)
    .option("--json <FILE>", "write latency and working sets to a JSON file")
    .addHelpText("after", FAULTS_NOTES)
    .action(async ({ pages, json }: FaultsCommandOptions) => {
      const result = await withProgram("working_set", "faults", around, (program, onProgress) =>
        measureFaults(
          { pages, engine: DEFAULT_ENGINE },
          { host: around.host(), program, onProgress },
        ),
      );
      if (json !== undefined) writeJson(json, faultsJson(result), around);
      around.stdout.write(faultsText(result));
      finish(ExitCode.success);
    });
}

/** Builds MGS, and measures with a progress bar. */
function onMgs<T>(
  name: string,
  around: Surroundings,
  measure: (environment: MgsEnvironment) => Promise<T>,
): Promise<T> {
  return withProgram("mgs", name, around, (program, onProgress) =>
    measure({
      host: around.host(),
      program,
      expectedOutput: expectedMgsOutput,
      clock: around.clock,
      onProgress,
    }),
  );
}

/** Builds a program, and measures with it under a progress bar. */
async function withProgram<T>(
  guest: string,
  name: string,
  around: Surroundings,
  measure: (program: string, onProgress: Progress["report"]) => Promise<T>,
): Promise<T> {
  const program = await buildGuest(around.packageRoot, guest, (line) => {
    if (around.showsProgress) around.stderr.write(`${line}\n`);
  });
  if (!program.ok) throw new CommandError(ExitCode.failure, program.message);
  const progress = progressOf(name, around);
  try {
    return await measure(program.path, progress.report);
  } catch (error) {
    if (error instanceof NodeLost) throw new CommandError(ExitCode.failure, error.message);
    throw error;
  } finally {
    progress.stop();
  }
}

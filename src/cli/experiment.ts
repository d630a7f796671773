// `gobelins experiment NAME`: the papers' experiments, measured here.

import { type Command, Option } from "commander";
import { NodeLost } from "../api/cluster_types.js";
import { DSM_PROGRAMS, measureDsmScaling } from "../experiments/dsm_scaling.js";
import { measureFaults } from "../experiments/faults.js";
import { measureFigure5 } from "../experiments/figure5.js";
import { buildGuest, expectedMgsOutput } from "../experiments/mgs.js";
import type { MgsEnvironment } from "../experiments/mgs_bench.js";
import { measureTable1 } from "../experiments/table1.js";
import { DEFAULT_ENGINE } from "../node/control.js";
import { CommandError, ExitCode } from "./command_error.js";
import { dsmScalingPlots, dsmScalingText } from "./dsm_scaling_text.js";
import { addExperiment, type Experiment, type Finish, runsOption } from "./experiment_command.js";
import { CROSS_OS, PORTALS } from "./experiment_puma.js";
import { faultsJson, faultsPlots, faultsText } from "./faults_text.js";
import { figure5Plots, figure5Text } from "./figure5_text.js";
import { integerBetween, integerList } from "./option_values.js";
import { type Progress, progressOf } from "./progress.js";
import type { Surroundings } from "./surroundings.js";
import { table1Plots, table1Text } from "./table1_text.js";

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

const DSM_SCALING_NOTES = `
Programs of several threads run on one, two and four nodes: parallel MGS with a thread on each node,
producers and consumers, threads that take locks, and threads that write side by side in one page.
The table shows the time of the parallel part, and the faults and bytes of each phase.

Example:
  $ gobelins experiment dsm-scaling --size 250 --nodes 1,2 --runs 1`;

export function addExperimentCommand(parent: Command, around: Surroundings, finish: Finish): void {
  const group = parent
    .command("experiment")
    .description("measure what the papers measured")
    .helpCommand(false);
  const add = <O>(experiment: Experiment<O>) => addExperiment(group, experiment, around, finish);
  add(TABLE_1);
  add(FIGURE_5);
  add(FAULTS);
  add(DSM_SCALING);
  add(CROSS_OS);
  add(PORTALS);
}

interface MgsOptions {
  readonly sizes: readonly number[];
  readonly runs: number;
}

const MGS_OPTIONS = [
  new Option("--sizes <LIST>", "matrix sizes, separated by commas")
    .default(DEFAULT_SIZES, DEFAULT_SIZES.join(","))
    .argParser(integerList(2, 2500, "--sizes")),
  runsOption,
];

const TABLE_1: Experiment<MgsOptions> = {
  name: "table1",
  description: "paper G, Table 1: migration cost by the size of the process",
  notes: TABLE_1_NOTES,
  options: MGS_OPTIONS,
  measure: async ({ sizes, runs }, around) => {
    const results = await onMgs("table1", around, (environment) =>
      measureTable1({ sizes, runs, engine: DEFAULT_ENGINE }, environment),
    );
    return {
      title: "Table 1 of paper G: the cost of a migration, by the size of the process",
      text: table1Text(results),
      json: { runs: results },
      records: results,
      plots: table1Plots(results),
      isRight: results.every((run) => run.checksumOk),
    };
  },
};

const FIGURE_5: Experiment<MgsOptions> = {
  name: "figure5",
  description: "paper G, Figure 5: what a migration costs the whole execution, by mechanism",
  notes: FIGURE_5_NOTES,
  options: MGS_OPTIONS,
  measure: async ({ sizes, runs }, around) => {
    const results = await onMgs("figure5", around, (environment) =>
      measureFigure5({ sizes, runs, engine: DEFAULT_ENGINE }, environment),
    );
    const records = results.map(({ checksumOk: _, ...run }) => run);
    return {
      title: "Figure 5 of paper G: the overhead of one migration on the whole execution",
      text: figure5Text(results),
      json: { runs: records },
      records,
      plots: figure5Plots(results),
      isRight: results.every((run) => run.checksumOk),
    };
  },
};

const FAULTS: Experiment<{ readonly pages: number }> = {
  name: "faults",
  description: "page faults after a migration: latency, pages by cause, moved against touched",
  notes: FAULTS_NOTES,
  options: [
    new Option("--pages <N>", "pages that it fills")
      .default(2000)
      .argParser(integerBetween(100, 20_000, "--pages")),
  ],
  measure: async ({ pages }, around) => {
    const result = await withPrograms(["working_set"], "faults", around, (program, onProgress) =>
      measureFaults(
        { pages, engine: DEFAULT_ENGINE },
        { host: around.host(), program: program("working_set"), onProgress },
      ),
    );
    return {
      title: "Page faults after a migration: latency, and pages moved against pages touched",
      text: faultsText(result),
      json: faultsJson(result),
      records: result.runs,
      plots: faultsPlots(result),
      isRight: true,
    };
  },
};

interface DsmScalingCommandOptions {
  readonly size: number;
  readonly nodes: readonly number[];
  readonly runs: number;
}

const DSM_SCALING: Experiment<DsmScalingCommandOptions> = {
  name: "dsm-scaling",
  description: "programs of several threads on 1, 2 and 4 nodes: time, faults, bytes by phase",
  notes: DSM_SCALING_NOTES,
  options: [
    new Option("--size <N>", "rows and columns of parallel MGS")
      .default(1000)
      .argParser(integerBetween(2, 2500, "--size")),
    new Option("--nodes <LIST>", "numbers of nodes, separated by commas")
      .default([1, 2, 4], "1,2,4")
      .argParser(integerList(1, 16, "--nodes")),
    runsOption,
  ],
  measure: async (options, around) => {
    const results = await withPrograms(DSM_PROGRAMS, "dsm-scaling", around, (program, onProgress) =>
      measureDsmScaling(
        { ...options, engine: DEFAULT_ENGINE },
        { host: around.host(), program, expectedMgsOutput, clock: around.clock, onProgress },
      ),
    );
    return {
      title: "Programs of several threads on several nodes: time, faults and bytes",
      text: dsmScalingText(results),
      json: { runs: results },
      records: results.flatMap(({ phases, ...run }) =>
        phases.map((phase) => ({ ...run, ...phase, totalMilliseconds: run.milliseconds })),
      ),
      plots: dsmScalingPlots(results),
      isRight: results.every((run) => run.checksumOk),
    };
  },
};

/** Builds MGS, and measures with a progress bar. */
function onMgs<T>(
  name: string,
  around: Surroundings,
  measure: (environment: MgsEnvironment) => Promise<T>,
): Promise<T> {
  return withPrograms(["mgs"], name, around, (program, onProgress) =>
    measure({
      host: around.host(),
      program: program("mgs"),
      expectedOutput: expectedMgsOutput,
      clock: around.clock,
      onProgress,
    }),
  );
}

/** Builds programs, and measures with them under a progress bar. */
async function withPrograms<T>(
  guests: readonly string[],
  name: string,
  around: Surroundings,
  measure: (path: (guest: string) => string, onProgress: Progress["report"]) => Promise<T>,
): Promise<T> {
  const paths = new Map<string, string>();
  for (const guest of guests) {
    const program = await buildGuest(around.packageRoot, guest, (line) => {
      if (around.showsProgress) around.stderr.write(`${line}\n`);
    });
    if (!program.ok) throw new CommandError(ExitCode.failure, program.message);
    paths.set(guest, program.path);
  }
  const progress = progressOf(name, around);
  try {
    return await measure((guest) => paths.get(guest) as string, progress.report);
  } catch (error) {
    if (error instanceof NodeLost) throw new CommandError(ExitCode.failure, error.message);
    throw error;
  } finally {
    progress.stop();
  }
}

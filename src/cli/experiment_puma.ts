// `gobelins experiment cross-os` and `gobelins experiment portals`: paper P's mechanisms, measured.

import { Option } from "commander";
import { type CrossOsRun, measureCrossOs } from "../experiments/cross_os.js";
import { measurePortals, type PortalRun } from "../experiments/portals.js";
import { DEFAULT_ENGINE } from "../node/control.js";
import { CommandError, ExitCode } from "./command_error.js";
import { crossOsPlots, portalsPlots } from "./cross_os_plot.js";
import { crossOsText, portalsText } from "./cross_os_text.js";
import type { Experiment } from "./experiment_command.js";
import { integerBetween, integerList } from "./option_values.js";
import { parallelProgram } from "./parallel_program.js";
import { progressOf } from "./progress.js";
import type { Surroundings } from "./surroundings.js";

const IMAGE_SIZES = [1, 4, 16, 64, 256];
const EMPTY_PERCENTS = [0, 50, 90];
const MESSAGE_SIZES = [8, 64, 512, 4096, 32_768, 262_144, 1_048_576, 4_194_304];

const CROSS_OS_NOTES = `
A process goes from a node that runs Puma to one that runs Linux and back, by the size of its image
and the share of its pages that are empty: what each step takes, with its state converted directly
or by way of the neutral state, and with its pages compressed on the way or not. Then messages
through portals between two Puma nodes, with and without a copy by the receiver (paper P, 3.1).
--json without a file prints JSON instead of the tables.

Example:
  $ gobelins experiment cross-os --sizes 1,16 --empty 0,50 --runs 3 --json cross-os.json`;

const PORTALS_NOTES = `
Example:
  $ gobelins experiment portals --message-sizes 8,4096,1048576 --rounds 200`;

interface PortalsOptions {
  readonly messageSizes: readonly number[];
  readonly rounds: number;
}

interface CrossOsOptions extends PortalsOptions {
  readonly sizes: readonly number[];
  readonly empty: readonly number[];
  readonly runs: number;
}

const MESSAGE_OPTIONS = [
  new Option("--message-sizes <LIST>", "bytes of the messages through portals")
    .default(MESSAGE_SIZES, MESSAGE_SIZES.join(","))
    .argParser(integerList(1, 2 ** 22, "--message-sizes")),
  new Option("--rounds <N>", "messages of a batch")
    .default(200)
    .argParser(integerBetween(1, 100_000, "--rounds")),
];

export const CROSS_OS: Experiment<CrossOsOptions> = {
  name: "cross-os",
  description: "paper P: what a migration between Puma and Linux costs, step by step",
  notes: CROSS_OS_NOTES,
  options: [
    ...MESSAGE_OPTIONS,
    new Option("--sizes <LIST>", "images in MB")
      .default(IMAGE_SIZES, IMAGE_SIZES.join(","))
      .argParser(integerList(1, 512, "--sizes")),
    new Option("--empty <LIST>", "percent of empty pages")
      .default(EMPTY_PERCENTS, EMPTY_PERCENTS.join(","))
      .argParser(integerList(0, 99, "--empty")),
    new Option("--runs <K>", "round trips of each kind")
      .default(5)
      .argParser(integerBetween(1, 1000, "--runs")),
  ],
  measure: async (options, around) => {
    const { runs, portals } = await measured("cross-os", around, async (report) => ({
      runs: await crossings(options, around, report),
      portals: await messages(options, around),
    }));
    return {
      title: "A migration between Puma and Linux, step by step, and messages through portals",
      text: `${crossOsText(runs)}\n${portalsText(portals)}`,
      json: { runs, portals },
      records: [...runs, ...portals],
      plots: [...crossOsPlots(runs), ...portalsPlots(portals)],
      isRight: true,
    };
  },
};

export const PORTALS: Experiment<PortalsOptions> = {
  name: "portals",
  description: "paper P, 3.1: latency and bandwidth of portals, with and without a copy",
  notes: PORTALS_NOTES,
  options: MESSAGE_OPTIONS,
  measure: async (options, around) => {
    const portals = await measured("portals", around, () => messages(options, around));
    return {
      title: "Latency and bandwidth of Puma's portals, with and without a copy",
      text: portalsText(portals),
      json: { portals },
      records: portals,
      plots: portalsPlots(portals),
      isRight: true,
    };
  },
};

type Report = (done: number, total: number, label: string) => void;

/** Measures under a progress bar; a run that fails is the command's failure. */
async function measured<T>(
  name: string,
  around: Surroundings,
  measure: (report: Report) => Promise<T>,
): Promise<T> {
  const progress = progressOf(name, around);
  try {
    return await measure(progress.report);
  } catch (error) {
    if (error instanceof CommandError || !(error instanceof Error)) throw error;
    throw new CommandError(ExitCode.failure, `experiment ${name}: ${error.message}`);
  } finally {
    progress.stop();
  }
}

async function crossings(
  { sizes, empty, runs }: CrossOsOptions,
  around: Surroundings,
  onProgress: Report,
): Promise<CrossOsRun[]> {
  const program = await parallelProgram("shuttle", around);
  return measureCrossOs(
    { imageSizes: sizes, emptyPercents: empty, rounds: runs, engine: DEFAULT_ENGINE },
    { host: around.host(), program, onProgress },
  );
}

async function messages(
  { messageSizes, rounds }: PortalsOptions,
  around: Surroundings,
): Promise<PortalRun[]> {
  const program = await parallelProgram("pingpong", around);
  return measurePortals(
    { messageSizes, rounds, engine: DEFAULT_ENGINE },
    { host: around.host(), program },
  );
}

// What an experiment is to the command line: its options, how it is measured, and the report that
// is written in every form that the user asks for.

import { type Command, Option } from "commander";
import {
  addReportOptions,
  type ExperimentReport,
  openReport,
  type ReportOptions,
  writeReport,
} from "./experiment_report.js";
import { integerBetween } from "./option_values.js";
import type { Surroundings } from "./surroundings.js";

export type Finish = (status: number) => void;

/** What an experiment's command line is, and how it is measured. */
export interface Experiment<O> {
  readonly name: string;
  readonly description: string;
  readonly notes: string;
  readonly options: readonly Option[];
  readonly measure: (options: O, around: Surroundings) => Promise<ExperimentReport>;
}

export function addExperiment<O>(
  group: Command,
  { name, description, notes, options, measure }: Experiment<O>,
  around: Surroundings,
  finish: Finish,
): void {
  const command = group.command(name).description(description);
  for (const option of options) command.addOption(option);
  addReportOptions(command)
    .addHelpText("after", notes)
    .action(async (given: O & ReportOptions) => {
      const sinks = openReport(given, around);
      const report = await measure(given, around);
      finish(await writeReport(report, sinks, commandLineOf(command, options), around));
    });
}

/** The command line that measures the same again: every option that says what is measured. */
function commandLineOf(command: Command, options: readonly Option[]): string {
  const values: Record<string, unknown> = command.opts();
  const words = options.flatMap((option) => {
    const value = values[option.attributeName()];
    return value === undefined ? [] : [`${option.long}`, String(value)];
  });
  return ["gobelins", "experiment", command.name(), ...words].join(" ");
}

export const runsOption = new Option("--runs <K>", "runs of each kind")
  .default(3)
  .argParser(integerBetween(1, 1000, "--runs"));

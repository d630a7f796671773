// What an experiment has found, in the forms that its command writes: a table for a person, JSON
// and CSV for a script, plots, and one page with all of it.
//
// `--json`, `--csv` and `--svg` take a file, or write to standard output instead of the table when
// none is named; `--html` wants a file.

import type { Command } from "commander";
import { ExitCode, usageError } from "./command_error.js";
import { csv } from "./csv.js";
import { openOutput } from "./output_file.js";
import type { Plot } from "./plots.js";
import type { Surroundings } from "./surroundings.js";
import { versionOf } from "./version.js";

export interface ExperimentReport {
  /** What the experiment is about, in one line. */
  readonly title: string;
  readonly text: string;
  /** What `--json` writes; its fields are a contract with scripts. */
  readonly json: unknown;
  /** One for each run. */
  readonly records: readonly object[];
  readonly plots: readonly Plot[];
  /** False: a run went wrong, which the text tells. */
  readonly isRight: boolean;
}

export interface ReportOptions {
  readonly json: string | true | undefined;
  readonly csv: string | true | undefined;
  readonly svg: string | true | undefined;
  readonly html: string | undefined;
}

/** Forms that standard output may have. */
const PRINTED = ["json", "csv", "svg"] as const;
const FORMS = [...PRINTED, "html"] as const;

export function addReportOptions(command: Command): Command {
  return command
    .option("--json [FILE]", "write every run as JSON, to standard output without FILE")
    .option("--csv [FILE]", "write every run as comma-separated values")
    .option("--svg [FILE]", "draw the plots")
    .option("--html <FILE>", "write one self-contained page: tables, plots, machine, command");
}

type Write = (content: string) => void;

/** Where each form goes that is asked for. */
export type ReportSinks = Partial<Record<(typeof FORMS)[number] | "table", Write>>;

/** Refuses what cannot be had, and opens the files, before anything is measured. */
export function openReport(options: ReportOptions, around: Surroundings): ReportSinks {
  const print = (text: string) => void around.stdout.write(text);
  const bare = PRINTED.filter((form) => options[form] === true);
  if (bare.length > 1) {
    throw usageError(`--${bare[0]} and --${bare[1]} cannot both go to standard output: name files`);
  }
  const sinks: ReportSinks = {};
  for (const form of FORMS) {
    const target = options[form];
    if (target !== undefined) sinks[form] = target === true ? print : openOutput(target, around);
  }
  return bare.length === 0 ? { ...sinks, table: print } : sinks;
}

/** Writes the report in every form asked for; returns the exit status. */
export async function writeReport(
  report: ExperimentReport,
  sinks: ReportSinks,
  command: string,
  around: Surroundings,
): Promise<number> {
  const origin = { command, version: versionOf(around.packageRoot), at: new Date() };
  const makers: Record<(typeof FORMS)[number], () => string | Promise<string>> = {
    json: () => `${JSON.stringify(report.json, null, 2)}\n`,
    csv: () => csv(report.records),
    svg: async () => `${await (await import("./plots.js")).svgOf(report.title, report.plots)}\n`,
    html: async () => (await import("./html_report.js")).htmlReport(report, origin),
  };
  for (const form of FORMS) {
    const write = sinks[form];
    if (write) write(await makers[form]());
  }
  sinks.table?.(report.text);
  return report.isRight ? ExitCode.success : ExitCode.failure;
}

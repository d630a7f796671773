// What an experiment has found, in the forms that its command writes: a table for a person, JSON
// and CSV for a script, plots, and one page with all of it.
//
// `--json`, `--csv` and `--svg` take a file, or write to standard output instead of the table when
// none is named; `--html` wants a file.

import { writeFileSync } from "node:fs";
import path from "node:path";
import type { Command } from "commander";
import { CommandError, ExitCode, reasonOf, usageError } from "./command_error.js";
import { csv } from "./csv.js";
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

const FORMS = ["json", "csv", "svg"] as const;

export function addReportOptions(command: Command): Command {
  return command
    .option("--json [FILE]", "write every run as JSON, to standard output without FILE")
    .option("--csv [FILE]", "write every run as comma-separated values")
    .option("--svg [FILE]", "draw the plots")
    .option("--html <FILE>", "write one self-contained page: tables, plots, machine, command");
}

/** Refuses what cannot be had, before anything is measured. */
export function checkReportOptions(options: ReportOptions): void {
  const bare = FORMS.filter((form) => options[form] === true);
  if (bare.length < 2) return;
  throw usageError(`--${bare[0]} and --${bare[1]} cannot both go to standard output: name files`);
}

/** Writes the report in every form asked for; returns the exit status. */
export async function writeReport(
  report: ExperimentReport,
  options: ReportOptions,
  command: string,
  around: Surroundings,
): Promise<number> {
  const makers: Record<(typeof FORMS)[number], () => string | Promise<string>> = {
    json: () => `${JSON.stringify(report.json, null, 2)}\n`,
    csv: () => csv(report.records),
    svg: async () => `${await (await import("./plots.js")).svgOf(report.title, report.plots)}\n`,
  };
  let hasTable = true;
  for (const form of FORMS) {
    const target = options[form];
    if (target === undefined) continue;
    const text = await makers[form]();
    if (typeof target === "string") writeOut(target, text, around);
    else {
      around.stdout.write(text);
      hasTable = false;
    }
  }
  if (options.html !== undefined) {
    const origin = { command, version: versionOf(around.packageRoot), at: new Date() };
    const { htmlReport } = await import("./html_report.js");
    writeOut(options.html, await htmlReport(report, origin), around);
  }
  if (hasTable) around.stdout.write(report.text);
  return report.isRight ? ExitCode.success : ExitCode.failure;
}

function writeOut(file: string, text: string, around: Surroundings): void {
  try {
    writeFileSync(path.resolve(around.directory, file), text);
  } catch (error) {
    throw new CommandError(ExitCode.failure, `cannot write ${file}: ${reasonOf(error)}`);
  }
}

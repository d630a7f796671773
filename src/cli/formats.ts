// Commands that print a table know three formats: text for a person, JSON for a script, and the
// page of docs/ that is generated from the same data.

import type { Command } from "commander";
import { usageError } from "./command_error.js";

export interface Formats {
  readonly json?: boolean;
  readonly markdown?: boolean;
}

/** Gives a command its `--json` and `--markdown`. */
export function formatOption(command: Command): Command {
  return command
    .option("--json", "print JSON, for scripts")
    .option("--markdown", "print the page that stands in docs/");
}

export function formatsOf(
  { json, markdown }: Formats,
  makers: Readonly<Record<"json" | "markdown" | "text", () => string>>,
): string {
  if (json && markdown) throw usageError("--json and --markdown exclude each other");
  if (json) return makers.json();
  return markdown ? makers.markdown() : makers.text();
}

// Where the experiments write what they have measured.

import { writeFileSync } from "node:fs";
import path from "node:path";
import { CommandError, ExitCode, reasonOf } from "./command_error.js";
import type { Surroundings } from "./surroundings.js";

export function writeJson(file: string, value: unknown, around: Surroundings): void {
  writeOut(file, jsonText(value), around);
}

export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** @throws CommandError when the file cannot be written. */
export function writeOut(file: string, text: string, around: Surroundings): void {
  try {
    writeFileSync(path.resolve(around.directory, file), text);
  } catch (error) {
    throw new CommandError(ExitCode.failure, `cannot write ${file}: ${reasonOf(error)}`);
  }
}

// Starts the built command line as a user does.

import { spawn } from "node:child_process";
import path from "node:path";
import { ROOT } from "../tidy/source_tree.js";

export const MAIN = path.join(ROOT, "dist", "bundle", "cli", "main.js");

export interface Finished {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
}

export interface StartOptions {
  readonly directory?: string;
  /** Standard input; empty when left out. */
  readonly input?: string | Buffer;
}

/** Runs `gobelins ARGUMENTS...` to its end. */
export function gobelins(commandLine: readonly string[], options: StartOptions = {}) {
  return finished(process.execPath, [MAIN, ...commandLine], options);
}

/** Runs a line of shell in which `gobelins` is the built command. */
export function shell(line: string, options: StartOptions = {}): Promise<Finished> {
  const command = `"${process.execPath}" "${MAIN}"`;
  return finished("bash", ["-c", `gobelins() { ${command} "$@"; }\n${line}`], options);
}

function finished(
  file: string,
  commandLine: readonly string[],
  { directory, input }: StartOptions,
): Promise<Finished> {
  const child = spawn(file, commandLine, { cwd: directory, env: { ...process.env, LC_ALL: "C" } });
  const output = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
  child.stdout.on("data", (chunk: Buffer) => output.stdout.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => output.stderr.push(chunk));
  // A command need not read its input.
  child.stdin.on("error", () => {});
  child.stdin.end(input ?? "");
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) =>
      resolve({
        stdout: Buffer.concat(output.stdout).toString(),
        stderr: Buffer.concat(output.stderr).toString(),
        status,
      }),
    );
  });
}

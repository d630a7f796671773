// The command line as a user has it: one command in the test's own process, which takes half the
// time that starting another takes, or any line of shell with the built command in it.

import { spawn } from "node:child_process";
import { homedir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { runCommandLine } from "../../src/cli/program.js";
import { versionOf } from "../../src/cli/version.js";
import { builtNodes } from "../built_nodes.js";
import { ROOT } from "../tidy/source_tree.js";
import { Sink, surroundings } from "./surroundings.js";

export const MAIN = path.join(ROOT, "dist", "bundle", "cli", "main.js");

const ENVIRONMENT = { ...process.env, LC_ALL: "C" };

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

/** Carries out `gobelins ARGUMENTS...`. */
export async function gobelins(
  commandLine: readonly string[],
  { directory = process.cwd(), input }: StartOptions = {},
): Promise<Finished> {
  const [stdout, stderr] = [new Sink(), new Sink()];
  const around = surroundings({
    stdin: () => Readable.from(input === undefined || input.length === 0 ? [] : [input]),
    stdout,
    stderr,
    environment: ENVIRONMENT,
    home: homedir(),
    directory,
    packageRoot: ROOT,
    host: builtNodes,
  });
  const status = await runCommandLine(commandLine, around, versionOf(ROOT));
  return { stdout: stdout.text, stderr: stderr.text, status };
}

/** Runs a line of shell in which `gobelins` is the built command. */
export function shell(line: string, options: StartOptions = {}): Promise<Finished> {
  const { directory, input } = options;
  const command = `"${process.execPath}" "${MAIN}"`;
  const script = `gobelins() { ${command} "$@"; }\n${line}`;
  const child = spawn("bash", ["-c", script], { cwd: directory, env: ENVIRONMENT });
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

// Help and mistakes: every mistake in the command line is one sentence on standard error and status
// 2, with a suggestion where there is one.

import { describe, expect, it } from "vitest";
import packageFile from "../../package.json" with { type: "json" };
import { CommandError } from "../../src/cli/command_error.js";
import { runCommandLine } from "../../src/cli/program.js";
import { gobelins } from "./gobelins.js";
import { Sink, surroundings } from "./surroundings.js";

/** The command line in this process: what main.ts does, without starting Node.js for each. */
async function inProcess(commandLine: readonly string[]) {
  const stdout = new Sink();
  const stderr = new Sink();
  const around = surroundings({ stdout, stderr });
  let status: number;
  try {
    status = await runCommandLine(commandLine, around, packageFile.version);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    stderr.write(`gobelins: ${error.message}\n`);
    status = error.status;
  }
  return { stdout: stdout.text, stderr: stderr.text, status };
}

describe("help", () => {
  it.each([
    [["--help"], ["run", "cc", "experiment", "--version"]],
    [[], ["run", "cc", "experiment"]],
    [["help"], ["run", "cc", "experiment"]],
    [
      ["run", "--help"],
      ["--nodes", "--memory", "--migrate-every", "--mechanism", "--stats"],
    ],
    [
      ["help", "run"],
      ["--nodes", "--strace"],
    ],
    [
      ["cc", "--help"],
      ["Clang", "-o hello"],
    ],
    [["experiment"], ["table1", "figure5", "faults"]],
    [["experiment", "--help"], ["table1"]],
    [
      ["experiment", "table1", "--help"],
      ["--sizes", "--runs", "--json"],
    ],
  ])("gobelins %j", async (commandLine, words) => {
    const { stdout, stderr, status } = await inProcess(commandLine);
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
    for (const word of words) expect(stdout).toContain(word);
  });

  it("names the version", async () => {
    const { stdout } = await gobelins(["--version"]);
    expect(stdout).toBe(`${packageFile.version}\n`);
  });
});

describe("mistakes", () => {
  it("are told by the built command as well", async () => {
    const result = await gobelins(["rnu"]);
    const sentence = "gobelins: unknown command 'rnu'; did you mean run?\n";
    expect(result).toEqual({ stdout: "", stderr: sentence, status: 2 });
  });

  it.each([
    [["rnu"], "unknown command 'rnu'; did you mean run?"],
    [["--nods"], "unknown option '--nods'; see gobelins --help"],
    [["run"], "missing required argument 'PROGRAM'; see gobelins run --help"],
    [["run", "--nods", "3", "x"], "unknown option '--nods'; did you mean one of --node, --nodes?"],
    [["run", "--nodes", "0", "x"], "--nodes takes a whole number from 1 to 64, not '0'"],
    [["run", "--memory", "lots", "x"], "--memory takes a whole number from 1 to 4096, not 'lots'"],
    [
      ["run", "--migrate-every", "50", "x"],
      "--migrate-every needs a unit: i (instructions), us or ms, for example 20000i or 1ms, not '50'",
    ],
    [
      ["run", "--migrate-every", "0ms", "x"],
      "--migrate-every takes a positive number and its unit: i (instructions), us or ms, " +
        "for example 20000i or 1ms, not '0ms'",
    ],
    [
      ["run", "--nodes", "1", "--migrate-every", "1ms", "x"],
      "--migrate-every needs at least two nodes: give --nodes 2 or more",
    ],
    [
      ["run", "--migrate-every"],
      "option '--migrate-every <INTERVAL>' argument missing; see gobelins run --help",
    ],
    [
      ["run", "--mechanism", "magic", "x"],
      "option '--mechanism <NAME>' argument 'magic' is invalid: " +
        "Allowed choices are basic, gobelins, push, precopy, hybrid; see gobelins run --help",
    ],
    [["run", "--stats", "", "x"], "--stats takes a value, and '' is none"],
    [["run", "--mount", "", "x"], "--mount takes a directory, and '' is none"],
    [["disasm", ""], "FILE takes a value, and '' is none"],
    [["help", "exit"], "there is no help about 'exit'; did you mean exit-codes?"],
    [["help", "nodes", "drin"], "there is no help about 'nodes drin'; did you mean drain?"],
    [["nodes", "dran", "1"], "unknown command 'dran'; did you mean drain?"],
    [["nodes", "drain"], "missing required argument 'NODE'; see gobelins nodes drain --help"],
    [["nodes", "add", "0"], "COUNT takes a whole number from 1 to 63, not '0'"],
    [["kill", "-FOO", "1"], "--signal takes the name or the number of a signal, not 'FOO'"],
    [["kill", "4294967299"], "a process is named by its number, as ps shows it, not '4294967299'"],
    [
      ["fail", "1", "fan"],
      "FAILURE is one of frame, interconnect, pct, disk, not 'fan'; see gobelins fail --help",
    ],
    [["experiment", "table2"], "unknown command 'table2'; did you mean table1?"],
    [
      ["experiment", "table1", "--sizes", "100,b"],
      "--sizes takes a whole number from 2 to 2500, not 'b'",
    ],
    [
      ["experiment", "table1", "--runs", "0"],
      "--runs takes a whole number from 1 to 1000, not '0'",
    ],
  ])("gobelins %j", async (commandLine, sentence) => {
    const result = await inProcess(commandLine);
    expect(result).toEqual({ stdout: "", stderr: `gobelins: ${sentence}\n`, status: 2 });
  });

  it.each([
    [["experiment", "figure5", "--html", "/nowhere/x.html"], "/nowhere/x.html"],
    [["run", "--checkpoint", "/nowhere/x", "--checkpoint-after", "1i", "x"], "/nowhere/x"],
    [["run", "--profile", "/nowhere/x.svg", "x"], "/nowhere/x.svg"],
  ])("a file that cannot be written costs no run: %j", async (commandLine, file) => {
    const result = await inProcess(commandLine);
    const stderr = `gobelins: cannot write ${file}: no such file or directory\n`;
    expect(result).toEqual({ stdout: "", stderr, status: 1 });
  });

  it("a file that is not there is not the compiler's to tell of", async () => {
    const { stderr, status } = await inProcess(["cc", "-O2", "nowhere.c", "-o", "nowhere.o"]);
    expect({ stderr, status }).toEqual({
      stderr: "gobelins: nowhere.c: no such file or directory\n",
      status: 1,
    });
  });
});

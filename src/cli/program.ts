// The command tree of `gobelins`, one file for each command, and the way from a mistake in the
// command line to one sentence and exit status 2.

import { Command, CommanderError } from "commander";
import { addCompileCommand } from "./cc.js";
import { type CommandError, ExitCode, usageError } from "./command_error.js";
import { addDisassembleCommand } from "./disasm.js";
import { addExperimentCommand } from "./experiment.js";
import { addImageCommand } from "./image.js";
import { addInstructionSetCommand } from "./isa.js";
import { addRestartCommand } from "./restart.js";
import { addRunCommand } from "./run.js";
import type { Surroundings } from "./surroundings.js";
import { addSystemCallsCommand } from "./syscalls.js";
import { addUnifyCommand } from "./unify.js";
import { addYodCommand } from "./yod.js";

/**
 * Carries out one command line (without `node` and the script's name); returns the exit status.
 *
 * @throws CommandError with the sentence for the user and the exit status.
 */
export async function runCommandLine(
  commandLine: readonly string[],
  around: Surroundings,
  version: string,
): Promise<number> {
  let status: number = ExitCode.success;
  const finish = (code: number) => {
    status = code;
  };
  const program = new Command("gobelins")
    .description("run 32-bit x86 Linux programs on emulated nodes, and move them while they run")
    .version(version, "--version", "print the version")
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void around.stdout.write(text),
      writeErr: (text) => void around.stderr.write(text),
      // The sentence is made from the error that is thrown as well.
      outputError: () => {},
    })
    .configureHelp({ showGlobalOptions: false });
  addRunCommand(program, around, finish);
  addRestartCommand(program, around, finish);
  addImageCommand(program, around);
  addCompileCommand(program, around, finish);
  addYodCommand(program, around, finish);
  addUnifyCommand(program, around, finish);
  addExperimentCommand(program, around, finish);
  addDisassembleCommand(program, around);
  addInstructionSetCommand(program, around);
  addSystemCallsCommand(program, around);
  try {
    await program.parseAsync([...helpWhenBare(commandLine)], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw sentenceOf(error, commandLine);
  }
  return status;
}

/** Only the name of the command, or of a group of commands: the user asks what there is. */
function helpWhenBare(commandLine: readonly string[]): readonly string[] {
  const [only] = commandLine;
  const asks = only === undefined || (commandLine.length === 1 && only === "experiment");
  return asks ? [...commandLine, "--help"] : commandLine;
}

/** `error: unknown option '--nods'\n(Did you mean --nodes?)` as one sentence. */
function sentenceOf(error: CommanderError, commandLine: readonly string[]): CommandError {
  const text = error.message
    .replace(/^error: /, "")
    .replace(/\s*\(Did you mean (one of )?(.*)\?\)/s, "; did you mean $1$2?")
    .replace(/\s+/g, " ")
    .replace(/\. (?=[A-Z])/, ": ")
    .replace(/\.$/, "");
  if (text.includes("did you mean")) return usageError(text);
  const path = commandLine.slice(0, commandLine[0] === "experiment" ? 2 : 1);
  const command = error.code === "commander.unknownCommand" ? path.slice(0, -1) : path;
  const known = command.filter((word) => !word.startsWith("-"));
  return usageError(`${text}; see ${["gobelins", ...known, "--help"].join(" ")}`);
}

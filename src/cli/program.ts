// The command tree of `gobelins`, one file for each command, and the way from a mistake in the
// command line to one sentence and exit status 2.

import { Command, CommanderError } from "commander";
import { CommandError, ExitCode, usageError } from "./command_error.js";
import type { Surroundings } from "./surroundings.js";

type AddCommand = (
  program: Command,
  around: Surroundings,
  finish: (status: number) => void,
) => void;

const processes = async () => (await import("./processes.js")).addProcessCommands;
const partitions = async () => (await import("./partition.js")).addPartitionCommands;

/**
 * The commands in the order of the help. Each is loaded when it is the one, for half of the start
 * of a short program would be commands that are not meant; all are when it is not clear.
 */
const COMMANDS: Readonly<Record<string, () => Promise<AddCommand>>> = {
  run: async () => (await import("./run.js")).addRunCommand,
  restart: async () => (await import("./restart.js")).addRestartCommand,
  up: async () => (await import("./up.js")).addUpCommand,
  down: async () => (await import("./up.js")).addUpCommand,
  spawn: async () => (await import("./spawn.js")).addSpawnCommand,
  attach: async () => (await import("./spawn.js")).addSpawnCommand,
  ps: processes,
  top: async () => (await import("./top.js")).addTopCommand,
  web: async () => (await import("./web.js")).addWebCommand,
  migrate: processes,
  kill: processes,
  checkpoint: processes,
  nodes: processes,
  events: processes,
  image: async () => (await import("./image.js")).addImageCommand,
  cc: async () => (await import("./cc.js")).addCompileCommand,
  yod: async () => (await import("./yod.js")).addYodCommand,
  showmesh: partitions,
  partition: partitions,
  reload: partitions,
  fail: partitions,
  unify: async () => (await import("./unify.js")).addUnifyCommand,
  experiment: async () => (await import("./experiment.js")).addExperimentCommand,
  disasm: async () => (await import("./disasm.js")).addDisassembleCommand,
  isa: async () => (await import("./isa.js")).addInstructionSetCommand,
  syscalls: async () => (await import("./syscalls.js")).addSystemCallsCommand,
  doctor: async () => (await import("./doctor.js")).addDoctorCommand,
  completion: async () => (await import("./completion.js")).addCompletionCommand,
  help: async () => (await import("./help.js")).addHelpCommand,
};

/** Commands that look at all the others. */
const OVERSEERS: readonly string[] = ["help", "completion"];

async function adders([name = ""]: readonly string[]): Promise<Set<AddCommand>> {
  const isOne = Object.hasOwn(COMMANDS, name) && !OVERSEERS.includes(name);
  const load = isOne ? [COMMANDS[name]] : Object.values(COMMANDS);
  // Some of them add several commands.
  return new Set(await Promise.all(load.flatMap((one) => one?.() ?? [])));
}

/**
 * Carries out one command line (without `node` and the script's name); returns the exit status. The
 * only place that catches what commands throw: a sentence for the user, or a fault of ours.
 */
export async function runCommandLine(
  commandLine: readonly string[],
  around: Surroundings,
  version: string,
): Promise<number> {
  try {
    return await carryOut(commandLine, around, version);
  } catch (error) {
    const known = error instanceof CommandError;
    const text = known ? error.message : error instanceof Error ? error.stack : String(error);
    around.stderr.write(`gobelins: ${text}\n`);
    return known ? error.status : ExitCode.failure;
  }
}

/** @throws CommandError with the sentence for the user and the exit status. */
async function carryOut(
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
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void around.stdout.write(text),
      writeErr: (text) => void around.stderr.write(text),
      // The sentence is made from the error that is thrown as well.
      outputError: () => {},
    })
    .configureHelp({ showGlobalOptions: false })
    .hook("preAction", (_program, command) => refuseEmptyValues(command));
  for (const add of await adders(commandLine)) add(program, around, finish);
  try {
    await program.parseAsync([...helpWhenBare(await asWritten(commandLine))], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw sentenceOf(error, commandLine);
  }
  return status;
}

/** yod's options are written as yod had them, too, and kill's signal as a shell's `kill -9`. */
async function asWritten(commandLine: readonly string[]): Promise<readonly string[]> {
  const [name, ...args] = commandLine;
  if (name === "kill" && /^-([A-Z][A-Z\d]*|\d+)$/.test(args[0] ?? "")) {
    return [name, `--signal=${args[0]?.slice(1)}`, ...args.slice(1)];
  }
  if (name !== "yod") return commandLine;
  const { yodArguments } = await import("./yod.js");
  return [name, ...yodArguments(args)];
}

/** No option or argument has an empty text for its value; a program's own arguments may. */
function refuseEmptyValues(command: Command): void {
  const values: Record<string, unknown> = command.opts();
  const option = command.options.find((one) => values[one.attributeName()] === "");
  const argument = command.registeredArguments.find(
    ({ variadic }, at) => !variadic && command.args[at] === "",
  );
  const empty = option?.long ?? option?.short ?? argument?.name();
  if (empty !== undefined) throw usageError(`${empty} takes a value, and '' is none`);
}

/** Commands that consist of further ones, and whether their names alone do something. */
const GROUPS: Readonly<Record<string, { readonly does: boolean }>> = {
  experiment: { does: false },
  nodes: { does: true },
};

/** Only the name of the command, or of a group of commands: the user asks what there is. */
function helpWhenBare(commandLine: readonly string[]): readonly string[] {
  const [only] = commandLine;
  const asks = only === undefined || (commandLine.length === 1 && GROUPS[only]?.does === false);
  return asks ? [...commandLine, "--help"] : commandLine;
}

/** `error: unknown option '--nods'\n(Did you mean --nodes?)` as one sentence. */
function sentenceOf(error: CommanderError, commandLine: readonly string[]): CommandError {
  const text = error.message
    .replace(/^error: /, "")
    .replace(
      /^command-argument value (.*) is invalid for argument '(.*)'\. Allowed choices are (.*)\.$/,
      "$2 is one of $3, not $1",
    )
    .replace(/\s*\(Did you mean (one of )?(.*)\?\)/s, "; did you mean $1$2?")
    .replace(/\s+/g, " ")
    .replace(/\. (?=[A-Z])/, ": ")
    .replace(/\.$/, "");
  if (text.includes("did you mean")) return usageError(text);
  const path = commandLine.slice(0, Object.hasOwn(GROUPS, commandLine[0] ?? "") ? 2 : 1);
  const command = error.code === "commander.unknownCommand" ? path.slice(0, -1) : path;
  const known = command.filter((word) => !word.startsWith("-"));
  return usageError(`${text}; see ${["gobelins", ...known, "--help"].join(" ")}`);
}

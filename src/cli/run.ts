// `gobelins run`: a program on a cluster, with the streams and the exit status of this command.

import { type Command, Option } from "commander";
import { MOST_NODES } from "../api/cluster.js";
import {
  DEFAULT_ENGINE,
  DEFAULT_MECHANISM,
  ENGINES,
  type Engine,
  MECHANISMS,
  type Mechanism,
  type MountRequest,
} from "../node/control.js";
import { usageError } from "./command_error.js";
import { addCheckpointOptions, type CheckpointOptions, checkpointOf } from "./guest_checkpoint.js";
import { addRootOptions, placeOf, type RootOptions } from "./guest_root_options.js";
import { mountOption } from "./host_directories.js";
import { type Interval, integerBetween, interval } from "./option_values.js";
import { runGuest } from "./run_guest.js";
import type { Surroundings } from "./surroundings.js";

interface RunOptions extends CheckpointOptions, RootOptions {
  readonly interactive: boolean | undefined;
  readonly tty: boolean | undefined;
  readonly nodes: number | undefined;
  readonly memory: number;
  readonly migrateEvery: Interval | undefined;
  readonly mechanism: Mechanism;
  readonly engine: Engine;
  readonly mount: readonly MountRequest[];
  readonly strace: boolean | undefined;
  readonly stats: string | undefined;
}

const EXAMPLES = `
The program gets standard input, output and error; the exit status is its own, or 128 and the
number of the signal that ended it; 127 when there is no such program, 126 when it cannot be
executed, 1 when a node is lost. Options after the name of the program are the program's.

Examples:
  $ gobelins cc hello.c -o hello && gobelins run hello
  $ gobelins run --root debian -it bash
  $ gobelins run --nodes 3 --migrate-every 1ms --stats moves.json hello`;

export function addRunCommand(
  parent: Command,
  around: Surroundings,
  finish: (status: number) => void,
): void {
  const command = parent
    .command("run")
    .description("run a 32-bit x86 Linux program on a cluster of emulated nodes")
    .usage("[options] [--] <PROGRAM> [ARGUMENTS...]")
    .argument("[PROGRAM]", "executable file (ELF for i386, static or with its loader in the root)")
    .argument("[ARGUMENTS...]", "given to the program unchanged")
    .passThroughOptions();
  addClusterOptions(command, around);
  addRootOptions(command, around);
  addCheckpointOptions(command)
    .addHelpText("after", EXAMPLES)
    .action(async (named: string | undefined, given: string[], options: RunOptions) => {
      const place = placeOf(options, around);
      const [program, ...programArguments] =
        named === undefined ? place.command : [named, ...given];
      if (program === undefined)
        throw usageError("missing required argument 'PROGRAM'; see gobelins run --help");
      finish(
        await runGuest(
          {
            program,
            arguments: programArguments,
            place,
            isTerminal: options.tty ?? false,
            nodes: nodeCount(options),
            memoryMiB: options.memory,
            mechanism: options.mechanism,
            migrateEvery: options.migrateEvery,
            engine: options.engine,
            mounts: options.mount,
            strace: options.strace ?? false,
            statisticsFile: options.stats,
            checkpoint: checkpointOf(options, around),
          },
          around,
        ),
      );
    });
}

function addClusterOptions(command: Command, around: Surroundings): void {
  command
    .addOption(
      new Option("--nodes <N>", `number of nodes, 1 to ${MOST_NODES} (default: 1, or 2 to migrate)`) //
        .argParser(integerBetween(1, MOST_NODES, "--nodes")),
    )
    .addOption(
      new Option("--memory <MIB>", "memory of each node in MiB")
        .default(128)
        .argParser(integerBetween(1, 4096, "--memory")),
    )
    .addOption(
      new Option(
        "--migrate-every <INTERVAL>",
        "move to the next node again and again: 20000i (instructions), 50us or 1ms",
      ).argParser(interval("--migrate-every")),
    )
    .addOption(
      new Option("--mechanism <NAME>", "how it moves")
        .choices([...MECHANISMS])
        .default(DEFAULT_MECHANISM),
    )
    .addOption(
      new Option("--engine <NAME>", "how its instructions are executed")
        .choices(ENGINES)
        .default(DEFAULT_ENGINE),
    )
    .addOption(
      new Option("--mount <DIRECTORY>", "show one more directory of the host, with :ro read-only")
        .default([], "the current one; the program's own, read-only")
        .argParser((text: string, before: readonly MountRequest[]) => [
          ...before,
          mountOption(text, around.directory),
        ]),
    )
    .option("-i, --interactive", "pass standard input on, as is always done")
    .option(
      "-t, --tty",
      "the program's streams are a terminal (as they are when the command's are)",
    )
    .option("--strace", "print system calls to standard error")
    .option("--stats <FILE>", "write counts and every migration to a JSON file");
}

/** A process that is to move needs somewhere to move to. */
function nodeCount({ nodes, migrateEvery }: RunOptions): number {
  if (nodes === undefined) return migrateEvery === undefined ? 1 : 2;
  if (nodes === 1 && migrateEvery !== undefined) {
    throw usageError("--migrate-every needs at least two nodes: give --nodes 2 or more");
  }
  return nodes;
}

// `gobelins run`: a program on a cluster, with the streams and the exit status of this command.

import { type Command, Option } from "commander";
import { MOST_NODES } from "../api/cluster.js";
import type { Engine, Mechanism, MountRequest } from "../node/control.js";
import type { PublishedPort } from "../node/published_ports.js";
import type { PlacementPolicy } from "../scheduler/policies.js";
import { guestWhereClusterIsUp } from "./attached_guest.js";
import { usageError } from "./command_error.js";
import { type SocketOptions, socketOption } from "./daemon_command.js";
import { addCheckpointOptions, type CheckpointOptions, checkpointOf } from "./guest_checkpoint.js";
import { addRootOptions, placeOf, type RootOptions } from "./guest_root_options.js";
import { mountOption } from "./host_directories.js";
import { type Interval, integerBetween, interval, publishedPort } from "./option_values.js";
import { ownProgram } from "./own_program.js";
import {
  endOptionsAtProgram,
  profileOption,
  profilePeriodOption,
  profileRequest,
} from "./profile_option.js";
import { runGuest } from "./run_guest.js";
import { engineOption, mechanismOption, memoryOption, policyOption } from "./run_options.js";
import { type DaemonGuest, nodeOption, spawnAttached } from "./spawn.js";
import type { Surroundings } from "./surroundings.js";

interface RunOptions extends CheckpointOptions, RootOptions, SocketOptions {
  readonly interactive: boolean | undefined;
  readonly tty: boolean | undefined;
  readonly nodes: number | undefined;
  readonly memory: number;
  readonly migrateEvery: Interval | undefined;
  readonly mechanism: Mechanism;
  readonly spread: boolean | undefined;
  readonly engine: Engine;
  readonly mount: readonly MountRequest[];
  readonly strace: boolean | undefined;
  readonly publish: readonly PublishedPort[];
  readonly seed: number | undefined;
  readonly release: string;
  readonly stats: string | undefined;
  readonly dumpJit: string | undefined;
  readonly gdb: number | undefined;
  readonly profile: string | true | undefined;
  readonly profilePeriod: number;
  readonly node: number | undefined;
  readonly policy: PlacementPolicy | undefined;
}

const EXAMPLES = `
The program gets standard input, output and error; the exit status is its own, or 128 and the
number of the signal that ended it; 127 when there is no such program, 126 when it cannot be
executed, 1 when a node is lost. Options after the name of the program are the program's.

It runs on a cluster of its own, or on the one that gobelins up has started, if there is one and
none of --nodes, --memory, --engine, --strace, --stats, --dump-jit, --profile, --gdb and
--checkpoint asks for its own. With --gdb it stands before its first instruction until a gdb has
come:
  (gdb) target remote :PORT

Examples:
  $ gobelins cc hello.c -o hello && gobelins run hello
  $ gobelins run --root debian -it bash
  $ gobelins run --nodes 3 --migrate-every 1ms --stats moves.json hello
  $ gobelins run --profile mgs.html mgs -n 250
  $ gobelins up --nodes 3 && gobelins run --node 2 hello`;

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
  endOptionsAtProgram(command);
  addClusterOptions(command, around);
  addRootOptions(command, around);
  addCheckpointOptions(command)
    .addHelpText("after", EXAMPLES)
    .action(async (named: string | undefined, given: string[], options: RunOptions) => {
      const place = placeOf(options, around);
      const [name, ...programArguments] = named === undefined ? place.command : [named, ...given];
      const program = options.root === undefined && name ? ownProgram(name, around) : name;
      if (program === undefined)
        throw usageError("missing required argument 'PROGRAM'; see gobelins run --help");
      const guest = daemonGuest(program, programArguments, options);
      const own = ownOptions(command);
      const status = await guestWhereClusterIsUp(options, own, around, (client, terminal) =>
        spawnAttached(client, guest, around, terminal),
      );
      if (status !== undefined) return finish(status);
      finish(
        await runGuest(
          {
            program,
            arguments: programArguments,
            place,
            isTerminal: options.tty ?? false,
            nodes: nodeCount(options),
            node: options.node,
            policy: options.policy,
            memoryMiB: options.memory,
            mechanism: options.mechanism,
            migrateEvery: options.migrateEvery,
            spreadsThreads: options.spread ?? false,
            engine: options.engine,
            mounts: options.mount,
            strace: options.strace ?? false,
            published: options.publish,
            seed: options.seed,
            release: options.release,
            statisticsFile: options.stats,
            dumpDirectory: options.dumpJit,
            gdbPort: options.gdb,
            profile: profileRequest(options),
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
    .addOption(socketOption())
    .addOption(nodeOption())
    .addOption(policyOption())
    .addOption(memoryOption())
    .addOption(
      new Option(
        "--migrate-every <INTERVAL>",
        "move to the next node again and again: 20000i (instructions), 50us or 1ms",
      ).argParser(interval("--migrate-every")),
    )
    .addOption(mechanismOption())
    .option("--spread", "place the threads that the program makes on the nodes in turn")
    .addOption(engineOption())
    .addOption(mountOption(around.directory, "the current one; the program's own, read-only"))
    .option("-i, --interactive", "pass standard input on, as is always done")
    .option(
      "-t, --tty",
      "the program's streams are a terminal (as they are when the command's are)",
    )
    .addOption(
      new Option(
        "--seed <N>",
        "compute clocks and random numbers: a run repeats exactly",
      ).argParser(integerBetween(0, 2 ** 32 - 1, "--seed")),
    )
    .addOption(
      new Option(
        "--publish <PORTS>",
        "HOSTPORT:GUESTPORT, or ADDRESS:HOSTPORT:GUESTPORT: a port of the host that leads to the program's",
      )
        .default([], "none; 127.0.0.1 where no address is given")
        .argParser((text: string, before: readonly PublishedPort[]) => [
          ...before,
          publishedPort(text),
        ]),
    )
    .option("--release <TEXT>", "the kernel release that uname tells", "6.1.0-gobelins")
    .option("--strace", "print system calls to standard error")
    .option("--dump-jit <DIR>", "write each translated region: guest code, WebAssembly, counters")
    .addOption(
      new Option(
        "--gdb <PORT>",
        "wait for gdb at this port of the machine; 0: any free one",
      ).argParser(integerBetween(0, 65_535, "--gdb")),
    )
    .addOption(profileOption())
    .addOption(profilePeriodOption())
    .option("--stats <FILE>", "write counts and every migration to a JSON file");
}

/** Options that ask for a cluster of the command's own. */
const OWN = [
  ...["nodes", "memory", "engine", "strace", "stats", "dumpJit", "checkpoint", "spread"],
  ...["seed", "release", "publish", "gdb", "profile"],
  ...["root", "overlay", "env", "cwd", "user"],
];

function ownOptions(command: Command): string[] {
  return OWN.filter((name) => command.getOptionValueSource(name) === "cli");
}

function daemonGuest(program: string, rest: readonly string[], options: RunOptions): DaemonGuest {
  const { node, policy, mount: mounts, migrateEvery, mechanism, tty } = options;
  const every = migrateEvery && { ...migrateEvery, mechanism };
  const isTerminal = tty ?? false;
  return { program, arguments: rest, node, policy, mounts, isTerminal, migrateEvery: every };
}

/** A process that is to move needs somewhere to move to. */
function nodeCount({ nodes, node = 0, policy, migrateEvery, spread }: RunOptions): number {
  if (nodes !== undefined && node >= nodes) {
    throw usageError(`--node ${node} needs --nodes ${node + 1} or more`);
  }
  const spreads = spread || migrateEvery !== undefined || (policy ?? "none") !== "none";
  if (nodes === undefined) return Math.max(node + 1, spreads ? 2 : 1);
  if (nodes === 1 && migrateEvery !== undefined) {
    throw usageError("--migrate-every needs at least two nodes: give --nodes 2 or more");
  }
  return nodes;
}

// `gobelins up` and `gobelins down`: a cluster that stays until it is ended.
//
// `up` starts the cluster in a process of its own and comes back when it answers; with --foreground
// it is that process. The two talk once: the child says that it is ready, or what is in the way.

import { spawn } from "node:child_process";
import path from "node:path";
import { type Command, Option } from "commander";
import { MOST_NODES } from "../api/cluster.js";
import { NodeLost } from "../api/cluster_types.js";
import { Daemon } from "../daemon/daemon.js";
import { DaemonError } from "../daemon/daemon_error.js";
import type { Engine, Mechanism } from "../node/control.js";
import type { PlacementPolicy } from "../scheduler/policies.js";
import { CommandError, ExitCode, usageError } from "./command_error.js";
import {
  daemonCommand,
  JSON_OPTION,
  type JsonOptions,
  sentences,
  socketOf,
  withDaemon,
} from "./daemon_command.js";
import { integerBetween } from "./option_values.js";
import { engineOption, mechanismOption, memoryOption, policyOption } from "./run_options.js";
import type { Surroundings } from "./surroundings.js";

interface UpOptions extends JsonOptions {
  readonly nodes: number;
  readonly memory: number;
  readonly engine: Engine;
  readonly mechanism: Mechanism;
  readonly policy: PlacementPolicy | undefined;
  /** Nodes of the compute partition. */
  readonly puma: number;
  /** Nodes of the service partition that runs OSF/1. */
  readonly osf: number;
  readonly foreground: boolean | undefined;
}

/** What the child says to the parent. */
type Word = { readonly ready: true } | { readonly sentence: string; readonly status: number };

const EXAMPLES = `
The cluster belongs to this user: its socket has permissions 0600. Other commands find it by the
same --socket or $GOBELINS_SOCKET. gobelins down ends it and every program on it.

Examples:
  $ gobelins up --nodes 3
  $ gobelins up --nodes 6 --puma 4
  $ gobelins up --nodes 6 --puma 3 --osf 1
  $ gobelins spawn hello && gobelins ps
  $ gobelins down`;

export function addUpCommand(
  parent: Command,
  around: Surroundings,
  finish: (status: number) => void,
): void {
  daemonCommand(parent, "up", "start a cluster that stays, for run, spawn, ps and the others")
    .addOption(
      new Option("--nodes <N>", `number of nodes, 1 to ${MOST_NODES}`)
        .default(2)
        .argParser(integerBetween(1, MOST_NODES, "--nodes")),
    )
    .addOption(memoryOption())
    .addOption(mechanismOption())
    .addOption(engineOption())
    .addOption(policyOption())
    .addOption(
      new Option("--puma <N>", "how many of the nodes run Puma, for yod: the last ones")
        .default(0)
        .argParser(integerBetween(0, MOST_NODES - 1, "--puma")),
    )
    .addOption(
      new Option("--osf <N>", "how many of the nodes before those run OSF/1")
        .default(0)
        .argParser(integerBetween(0, MOST_NODES - 1, "--osf")),
    )
    .option("--foreground", "stay in the foreground until the cluster ends")
    .option(...JSON_OPTION)
    .addHelpText("after", EXAMPLES)
    .action(async (options: UpOptions) => {
      if (options.puma + options.osf >= options.nodes) {
        const asked = options.osf > 0 ? "--puma and --osf leave" : "--puma leaves";
        throw usageError(`${asked} no node that runs Linux: there must be one at least`);
      }
      finish(options.foreground ? await serve(options, around) : await detach(options, around));
    });
  daemonCommand(parent, "down", "end the cluster, and every program on it")
    .option(...JSON_OPTION)
    .action(async (options: JsonOptions) => {
      await withDaemon(options, around, async (client) => {
        // Its answer, or its end, whichever is seen first.
        await Promise.race([client.ask("down", {}), client.lost.catch(() => {})]);
        await client.lost.catch(() => {});
      });
      const socket = socketOf(options, around);
      if (options.json) around.stdout.write(`${JSON.stringify({ socket })}\n`);
    });
}

/** The daemon itself. */
async function serve(options: UpOptions, around: Surroundings): Promise<number> {
  try {
    const daemon = await sentences(() => start(options, around));
    tell({ ready: true });
    if (!process.send) around.stdout.write(`${sentenceFor(options, around)}\n`);
    const stop = around.onSignal(() => daemon.stop());
    const sentence = await daemon.ended;
    stop();
    if (sentence === undefined) return ExitCode.success;
    throw new CommandError(ExitCode.failure, sentence);
  } catch (error) {
    if (error instanceof CommandError) tell({ sentence: error.message, status: error.status });
    throw error;
  }
}

async function start(options: UpOptions, around: Surroundings): Promise<Daemon> {
  const { nodes, memory, engine, mechanism, policy, puma, osf } = options;
  try {
    return await Daemon.start({
      socket: socketOf(options, around),
      cluster: {
        ...{ nodes, memoryMiB: memory, engine, mechanism },
        ...(policy && { policy }),
        ...(puma > 0 && { puma: { nodes: puma } }),
        osf,
      },
      host: around.host(),
      nowMs: () => Date.now(),
    });
  } catch (error) {
    if (error instanceof NodeLost) throw new DaemonError(error.message);
    throw error;
  }
}

function tell(word: Word): void {
  process.send?.(word);
  if (process.connected) process.disconnect();
}

function sentenceFor(options: UpOptions, around: Surroundings): string {
  const socket = socketOf(options, around);
  if (options.json) return JSON.stringify({ socket, nodes: options.nodes });
  const nodes = options.nodes === 1 ? "1 node" : `${options.nodes} nodes`;
  return `a cluster of ${nodes} is up at ${socket}`;
}

/** Starts the daemon and waits for its word. */
async function detach(options: UpOptions, around: Surroundings): Promise<number> {
  const { nodes, memory, engine, mechanism, policy } = options;
  const main = path.join(around.packageRoot, "dist/bundle/cli/main.js");
  const words = ["up", "--foreground", "--socket", socketOf(options, around)];
  words.push("--nodes", `${nodes}`, "--memory", `${memory}`, "--puma", `${options.puma}`);
  words.push("--osf", `${options.osf}`);
  words.push("--engine", engine, "--mechanism", mechanism, ...(policy ? ["--policy", policy] : []));
  const child = spawn(process.execPath, [...process.execArgv, main, ...words], {
    cwd: around.directory,
    env: around.environment as NodeJS.ProcessEnv,
    detached: true,
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  const word = await new Promise<Word>((resolve) => {
    const failed = (why: string) =>
      resolve({ sentence: `the cluster did not start: ${why}`, status: 1 });
    child.once("message", (message) => resolve(message as Word));
    child.once("error", (error) => failed(error.message));
    child.once("exit", (status) => failed(`its process ended with status ${status}`));
  });
  if ("sentence" in word) throw new CommandError(word.status, word.sentence);
  child.unref();
  around.stdout.write(`${sentenceFor(options, around)}\n`);
  return ExitCode.success;
}

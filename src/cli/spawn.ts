// `gobelins spawn` and `gobelins attach`: programs that run in a daemon's cluster without a command
// that waits for them, and a look at their streams later.

import { type Command, Option } from "commander";
import { MOST_NODES } from "../api/cluster.js";
import type { DaemonClient } from "../daemon/client.js";
import type { WrittenParameters } from "../daemon/protocol.js";
import type { Mechanism, MountRequest } from "../node/control.js";
import type { PlacementPolicy } from "../scheduler/policies.js";
import { attachedGuest } from "./attached_guest.js";
import {
  daemonCommand,
  JSON_OPTION,
  type JsonOptions,
  type SocketOptions,
  withDaemon,
} from "./daemon_command.js";
import { directoriesFor, executablePath, mountOption } from "./host_directories.js";
import type { HostTerminal } from "./host_terminal.js";
import { type Interval, integerBetween, processNumber } from "./option_values.js";
import { policyOption } from "./run_options.js";
import { DEFAULT_WINDOW, type Surroundings } from "./surroundings.js";

/** A program that a daemon is to start. */
export interface DaemonGuest {
  readonly program: string;
  readonly arguments: readonly string[];
  readonly node: number | undefined;
  readonly policy: PlacementPolicy | undefined;
  readonly mounts: readonly MountRequest[];
  /** Its streams are a terminal even where the command's are none. */
  readonly isTerminal: boolean;
  readonly migrateEvery?: (Interval & { readonly mechanism: Mechanism }) | undefined;
}

interface SpawnOptions extends JsonOptions {
  readonly node: number | undefined;
  readonly policy: PlacementPolicy | undefined;
  readonly mount: readonly MountRequest[];
  readonly tty?: boolean;
}

export function addSpawnCommand(
  parent: Command,
  around: Surroundings,
  finish: (status: number) => void,
): void {
  daemonCommand(parent, "spawn", "start a program in the cluster and print its pid")
    .usage("[options] [--] <PROGRAM> [ARGUMENTS...]")
    .argument("<PROGRAM>", "executable file (ELF for i386)")
    .argument("[ARGUMENTS...]", "given to the program unchanged")
    .passThroughOptions()
    .addOption(nodeOption())
    .addOption(policyOption())
    .option("-t, --tty", "the program's streams are a terminal: that of who attaches")
    .option(...JSON_OPTION)
    .addOption(mountOption(around.directory, "the current one; the program's own, read-only"))
    .action(async (program: string, rest: string[], options: SpawnOptions) => {
      const { node, policy, mount: mounts, tty: isTerminal = false } = options;
      const guest = { program, arguments: rest, node, policy, mounts, isTerminal };
      const { pid } = await withDaemon(options, around, (client) =>
        client.ask("spawn", { ...spawnParameters(guest, around), attach: false }),
      );
      around.stdout.write(`${options.json ? JSON.stringify({ pid }) : pid}\n`);
    });
  daemonCommand(parent, "attach", "see the streams of a program that spawn has started")
    .argument("<PID>", "its pid", processNumber)
    .action(async (pid: number, options: SocketOptions) => {
      finish(
        await withDaemon(options, around, (client) =>
          attachedGuest(client, around, async (terminal) => {
            const { isTerminal } = await client.ask("attach", { pid });
            if (isTerminal && around.terminal) {
              terminal.take();
              await client.ask("resize", around.terminal);
            }
            return pid;
          }),
        ),
      );
    });
}

export function nodeOption(): Option {
  return new Option("--node <K>", "the node that it starts on").argParser(
    integerBetween(0, MOST_NODES - 1, "--node"),
  );
}

/** Starts a program in a daemon's cluster whose streams are to be this command's; its pid. */
export async function spawnAttached(
  client: DaemonClient,
  guest: DaemonGuest,
  around: Surroundings,
  terminal: HostTerminal,
): Promise<number> {
  terminal.take();
  const parameters = spawnParameters(guest, around);
  const window = around.terminal ?? parameters.terminal;
  const attached = { ...parameters, ...(window && { terminal: window }), attach: true };
  const { pid } = await client.ask("spawn", attached);
  return pid;
}

function spawnParameters(
  { program, arguments: rest, node, policy, mounts, isTerminal, migrateEvery }: DaemonGuest,
  around: Surroundings,
): Omit<WrittenParameters<"spawn">, "attach"> {
  const executable = executablePath(program, around.directory);
  return {
    program: executable,
    argv: [program, ...rest],
    env: Object.entries(around.environment)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `${name}=${value}`),
    directory: around.directory,
    mounts: directoriesFor(executable, around.directory, mounts),
    ...(isTerminal && { terminal: DEFAULT_WINDOW }),
    ...(node !== undefined && { node }),
    ...(policy !== undefined && { policy }),
    ...(migrateEvery && { migrateEvery }),
  };
}

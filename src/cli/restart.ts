// `gobelins restart`: a process goes on from its checkpoint image, in the cluster that is up or on a
// new one.
//
// An image says which directories of the host its process saw. It may come from someone else, so it
// does not open them by itself: the current directory is shown, and others are named by the user.

import path from "node:path";
import { type Command, Option } from "commander";
import { MOST_NODES } from "../api/cluster.js";
import { ImageError } from "../checkpoint/image_error.js";
import { ImageReader } from "../checkpoint/image_reader.js";
import { nodeImages } from "../checkpoint/node_images.js";
import type { ProcessSection } from "../checkpoint/process_section.js";
import type { DaemonClient } from "../daemon/client.js";
import { DEFAULT_ENGINE, DEFAULT_MECHANISM, type MountRequest } from "../node/control.js";
import { guestWhereClusterIsUp } from "./attached_guest.js";
import { CommandError, ExitCode, usageError } from "./command_error.js";
import { type SocketOptions, socketOption } from "./daemon_command.js";
import { addCheckpointOptions, type CheckpointOptions, checkpointOf } from "./guest_checkpoint.js";
import { directoriesFor, mountOption } from "./host_directories.js";
import type { HostTerminal } from "./host_terminal.js";
import { integerBetween } from "./option_values.js";
import { runGuest } from "./run_guest.js";
import type { Surroundings } from "./surroundings.js";

interface RestartOptions extends CheckpointOptions, SocketOptions {
  readonly nodes: number | undefined;
  readonly node: number | undefined;
  readonly memory: number;
  readonly mount: readonly MountRequest[];
  readonly strace: boolean | undefined;
}

const EXAMPLES = `
The program's open files must be where they were and as they were. It sees the current directory;
other directories that it saw are shown when they are named with --mount. A program that had started
others goes on with all of them, each on the node where it was, or on the first one where there is
no such node; --node has all of them go on on one. All this happens in the cluster that gobelins up
has started, if there is one and none of --nodes, --memory, --strace and --checkpoint asks for one
of its own.

Example:
  $ gobelins run --checkpoint sieve.img --checkpoint-after 1000000i sieve
  $ gobelins restart sieve.img`;

export function addRestartCommand(
  parent: Command,
  around: Surroundings,
  finish: (status: number) => void,
): void {
  const command = parent
    .command("restart")
    .description("let a process go on from its checkpoint image")
    .argument("<FILE>", "image that checkpoint or run --checkpoint has made")
    .addOption(
      new Option(
        "--nodes <N>",
        `number of nodes, 1 to ${MOST_NODES} (default: as needed)`,
      ).argParser(integerBetween(1, MOST_NODES, "--nodes")),
    )
    .addOption(socketOption())
    .addOption(
      new Option(
        "--node <K>",
        "the node that all go on on (default: each on the node where it was)",
      ).argParser(integerBetween(0, MOST_NODES - 1, "--node")),
    )
    .addOption(
      new Option("--memory <MIB>", "memory of each node in MiB")
        .default(128)
        .argParser(integerBetween(1, 4096, "--memory")),
    )
    .addOption(mountOption(around.directory, "the current one"))
    .option("--strace", "print system calls to standard error");
  addCheckpointOptions(command)
    .addHelpText("after", EXAMPLES)
    .action(async (file: string, options: RestartOptions) => {
      const image = path.resolve(around.directory, file);
      const own = OWN.filter((name) => command.getOptionValueSource(name) === "cli");
      const status = await guestWhereClusterIsUp(options, own, around, (client, terminal) =>
        restartAttached(client, image, command, around, terminal),
      );
      finish(status ?? (await restart(image, options, around)));
    });
}

/** Options that ask for a cluster of the command's own. */
const OWN = ["nodes", "memory", "strace", "checkpoint"];

/**
 * Lets the process go on in a daemon's cluster, with the streams of this command; its pid. The
 * directories that the cluster shows to other programs are shown to it as well.
 */
async function restartAttached(
  client: DaemonClient,
  file: string,
  command: Command,
  around: Surroundings,
  terminal: HostTerminal,
): Promise<number> {
  terminal.take();
  const options: RestartOptions = command.opts();
  const { node } = options;
  const { pid } = await client.ask("restart", {
    file,
    mounts: mountsOf(options, around),
    attach: true,
    ...(node !== undefined && { node }),
    ...(around.terminal && { terminal: around.terminal }),
  });
  return pid;
}

/** The current directory and those that are named. */
function mountsOf({ mount }: RestartOptions, { directory }: Surroundings): MountRequest[] {
  return directoriesFor(path.join(directory, "image"), directory, mount);
}

function restart(file: string, options: RestartOptions, around: Surroundings): Promise<number> {
  const sections = sectionsOf(file);
  const [first] = sections as [ProcessSection];
  const { node } = options;
  const last = node ?? Math.max(...sections.map((section) => section.node));
  const nodes = options.nodes ?? Math.min(last + 1, MOST_NODES);
  if (node !== undefined && node >= nodes) {
    throw usageError(`--node ${node} needs --nodes ${node + 1} or more`);
  }
  for (const section of sections) refuseHidden(section, mountsOf(options, around));
  return runGuest(
    {
      program: first.group.executable,
      arguments: [],
      image: { file, node },
      nodes,
      memoryMiB: options.memory,
      mechanism: DEFAULT_MECHANISM,
      migrateEvery: undefined,
      spreadsThreads: false,
      engine: DEFAULT_ENGINE,
      mounts: options.mount,
      strace: options.strace ?? false,
      statisticsFile: undefined,
      checkpoint: checkpointOf(options, around),
    },
    around,
  );
}

/** Every directory that the process saw and has something of must be shown again. */
function refuseHidden(section: ProcessSection, shown: readonly MountRequest[]): void {
  const within = (name: string) => (mount: { readonly path: string }) =>
    name === mount.path || name.startsWith(mount.path + path.sep);
  for (const name of pathsOf(section)) {
    const saw = section.mounts.find(within(name));
    if (!saw || shown.some(within(name))) continue;
    const option = `--mount ${saw.path}${saw.isReadOnly ? ":ro" : ""}`;
    throw usageError(`the process saw the directory ${saw.path}: add ${option} to show it again`);
  }
}

/** What it has open, mapped or as its directory. */
function pathsOf({ saved, files, mapped, tasks }: ProcessSection): string[] {
  const open = files.files.filter((_, at) => ["host", "directory"].includes(saved[at]?.kind ?? ""));
  return [...open, ...mapped].map((file) => file.path).concat(tasks.map((task) => task.directory));
}

/** Of the processes of an image. */
function sectionsOf(file: string): ProcessSection[] {
  const images = nodeImages();
  try {
    const reader = new ImageReader(images.open(file), images.codec);
    reader.close();
    return reader.processes.map(({ section }) => section);
  } catch (error) {
    if (error instanceof ImageError) throw new CommandError(ExitCode.failure, error.message);
    throw error;
  }
}

// `gobelins restart`: a process goes on from its checkpoint image, on a new cluster.
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
import { DEFAULT_ENGINE, DEFAULT_MECHANISM, type MountRequest } from "../node/control.js";
import { CommandError, ExitCode, usageError } from "./command_error.js";
import { addCheckpointOptions, type CheckpointOptions, checkpointOf } from "./guest_checkpoint.js";
import { directoriesFor, mountOption } from "./host_directories.js";
import { integerBetween } from "./option_values.js";
import { runGuest } from "./run_guest.js";
import type { Surroundings } from "./surroundings.js";

interface RestartOptions extends CheckpointOptions {
  readonly nodes: number | undefined;
  readonly node: number;
  readonly memory: number;
  readonly mount: readonly MountRequest[];
  readonly strace: boolean | undefined;
}

const EXAMPLES = `
The program's open files must be where they were and as they were. It sees the current directory;
other directories that it saw are shown when they are named with --mount.

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
    .argument("<FILE>", "image that run --checkpoint has made")
    .addOption(
      new Option(
        "--nodes <N>",
        `number of nodes, 1 to ${MOST_NODES} (default: as needed)`,
      ).argParser(integerBetween(1, MOST_NODES, "--nodes")),
    )
    .addOption(
      new Option("--node <K>", "the node that it goes on on")
        .default(0)
        .argParser(integerBetween(0, MOST_NODES - 1, "--node")),
    )
    .addOption(
      new Option("--memory <MIB>", "memory of each node in MiB")
        .default(128)
        .argParser(integerBetween(1, 4096, "--memory")),
    )
    .addOption(
      new Option("--mount <DIRECTORY>", "show one more directory of the host, with :ro read-only")
        .default([], "the current one")
        .argParser((text: string, before: readonly MountRequest[]) => [
          ...before,
          mountOption(text, around.directory),
        ]),
    )
    .option("--strace", "print system calls to standard error");
  addCheckpointOptions(command)
    .addHelpText("after", EXAMPLES)
    .action(async (file: string, options: RestartOptions) => {
      finish(await restart(path.resolve(around.directory, file), options, around));
    });
}

function restart(file: string, options: RestartOptions, around: Surroundings): Promise<number> {
  const section = sectionOf(file);
  const nodes = options.nodes ?? options.node + 1;
  if (options.node >= nodes) {
    throw usageError(`--node ${options.node} needs --nodes ${options.node + 1} or more`);
  }
  const mounts = directoriesFor(file, around.directory, options.mount).slice(
    0,
    1 + options.mount.length,
  );
  refuseHidden(section, mounts);
  return runGuest(
    {
      program: section.group.executable,
      arguments: [],
      image: { file, node: options.node },
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

/** Every directory that the process saw must be shown again. */
function refuseHidden({ mounts }: ProcessSection, shown: readonly MountRequest[]): void {
  for (const { path: directory, isReadOnly } of mounts) {
    const within = (mount: MountRequest) =>
      directory === mount.path || directory.startsWith(mount.path + path.sep);
    if (shown.some(within)) continue;
    const option = `--mount ${directory}${isReadOnly ? ":ro" : ""}`;
    throw usageError(`the process saw the directory ${directory}: add ${option} to show it again`);
  }
}

function sectionOf(file: string): ProcessSection {
  const images = nodeImages();
  try {
    const reader = new ImageReader(images.open(file), images.codec);
    reader.close();
    return reader.section;
  } catch (error) {
    if (error instanceof ImageError) throw new CommandError(ExitCode.failure, error.message);
    throw error;
  }
}

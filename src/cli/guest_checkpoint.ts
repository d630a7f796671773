// The checkpoint that `run` and `restart` make of their program: at one moment of its life, once.

import { accessSync, constants } from "node:fs";
import path from "node:path";
import { type Command, Option } from "commander";
import type { Pid } from "../abi/types.js";
import type { Cluster } from "../api/cluster.js";
import { reasonOf } from "../fs/host_reason.js";
import type { HaltAfter } from "../node/control.js";
import { CommandError, ExitCode, usageError } from "./command_error.js";
import { type Interval, interval } from "./option_values.js";
import type { Surroundings } from "./surroundings.js";

/** What the command line asks for. */
export interface GuestCheckpoint {
  /** Absolute paths. */
  readonly file: string;
  readonly base: string | undefined;
  readonly haltAfter: HaltAfter;
  readonly leaveRunning: boolean;
}

export interface CheckpointOptions {
  readonly checkpoint: string | undefined;
  readonly checkpointAfter: Interval | undefined;
  readonly incremental: string | undefined;
  readonly leaveRunning: boolean | undefined;
}

export function addCheckpointOptions(command: Command): Command {
  return command
    .option("--checkpoint <FILE>", "save the program to FILE once, and end it with status 0")
    .addOption(
      new Option(
        "--checkpoint-after <MOMENT>",
        "when to save it: 20000i (instructions), 50us or 1ms",
      ).argParser(interval("--checkpoint-after")),
    )
    .option("--incremental <BASE>", "save only what has changed since the image BASE")
    .option("--leave-running", "go on after it has been saved");
}

/** @throws CommandError when the options do not go together. */
export function checkpointOf(
  options: CheckpointOptions,
  around: Surroundings,
): GuestCheckpoint | undefined {
  const { checkpoint, checkpointAfter, incremental, leaveRunning } = options;
  if (checkpoint === undefined) {
    const given = checkpointAfter ?? incremental ?? leaveRunning;
    if (given === undefined) return undefined;
    throw usageError(
      "--checkpoint-after, --incremental and --leave-running need --checkpoint FILE",
    );
  }
  if (checkpointAfter === undefined) {
    throw usageError("--checkpoint needs --checkpoint-after, for example 50ms or 1000000i");
  }
  const file = path.resolve(around.directory, checkpoint);
  try {
    accessSync(path.dirname(file), constants.W_OK);
  } catch (error) {
    // Told now, and not when the program has come to its moment.
    throw new CommandError(ExitCode.failure, `cannot write ${checkpoint}: ${reasonOf(error)}`);
  }
  return {
    file,
    base: incremental === undefined ? undefined : path.resolve(around.directory, incremental),
    haltAfter: { after: checkpointAfter.every, unit: checkpointAfter.unit },
    leaveRunning: leaveRunning ?? false,
  };
}

/** A checkpoint that has been asked for. */
export interface PendingCheckpoint {
  /** When the program has ended: the command's status if the checkpoint ended it. */
  readonly status: () => Promise<number | undefined>;
  /** Rejects when the program cannot be saved. */
  readonly failed: Promise<never>;
  /** Whether the program has come to its moment. */
  readonly hasBegun: () => boolean;
}

/** Saves the program when it comes to its moment. To be called before it is started. */
export function expectCheckpoint(
  cluster: Cluster,
  wanted: GuestCheckpoint | undefined,
): PendingCheckpoint {
  let outcome: Promise<number | undefined> | undefined;
  const failed = new Promise<never>((_resolve, reject) => {
    if (!wanted) return;
    cluster.once("halted", ({ pid }) => {
      outcome = save(cluster, pid, wanted);
      outcome.catch(reject);
    });
  });
  return {
    failed,
    status: () => outcome ?? Promise.resolve(undefined),
    hasBegun: () => outcome !== undefined,
  };
}

async function save(
  cluster: Cluster,
  pid: Pid,
  { file, base, leaveRunning }: GuestCheckpoint,
): Promise<number | undefined> {
  const request = { file, leaveRunning, ...(base !== undefined && { base }) };
  const result = await cluster.checkpoint(pid, request);
  if (result.kind === "refused") throw new CommandError(ExitCode.failure, result.reason);
  return leaveRunning ? undefined : ExitCode.success;
}

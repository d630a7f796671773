// One guest program from start to end: the cluster that it runs on, its streams, its signals, and
// the exit status that the command ends with.
//
// The life of `gobelins run`: start the nodes, spawn, pass bytes and signals on, wait for the first
// of three ends (the program's, a reader that went away, a second Ctrl-C), write out what is left,
// close the cluster. A node that is lost rejects `exited`, which ends the command the same way;
// nothing is left running in any case, since the workers live in this process.

import path from "node:path";
import { Signal } from "../abi/signals.js";
import { nodeId, type Pid } from "../abi/types.js";
import { Cluster } from "../api/cluster.js";
import { type ClusterOptions, type ClusterProcess, NodeLost } from "../api/cluster_types.js";
import { reasonOf } from "../fs/host_reason.js";
import type { GdbServer } from "../gdb/server.js";
import type {
  Engine,
  Mechanism,
  MigrationRecord,
  MountRequest,
  SpawnRequest,
} from "../node/control.js";
import type { PublishedPort } from "../node/published_ports.js";
import type { PlacementPolicy } from "../scheduler/policies.js";
import { CommandError, ExitCode } from "./command_error.js";
import { expectCheckpoint, type GuestCheckpoint } from "./guest_checkpoint.js";
import { deathNotice, shellStatus } from "./guest_death.js";
import { GuestInput } from "./guest_input.js";
import { GuestOutput } from "./guest_output.js";
import { bareEnvironment, type GuestPlace } from "./guest_root_options.js";
import { directoriesFor, executablePath } from "./host_directories.js";
import { HostTerminal } from "./host_terminal.js";
import type { Interval } from "./option_values.js";
import { openOutput } from "./output_file.js";
import type { ProfileRequest } from "./profile_option.js";
import { runStatistics } from "./run_statistics.js";
import { DEFAULT_WINDOW, type Surroundings } from "./surroundings.js";

export interface GuestRun {
  /** As the user wrote it; it is argv[0] too. */
  readonly program: string;
  readonly arguments: readonly string[];
  /** Undefined: the bare tree, with the command's environment and directory. */
  readonly place?: GuestPlace;
  /** Its streams are a terminal even where the command's are none. */
  readonly isTerminal?: boolean;
  readonly nodes: number;
  /** Where it starts; where its policy says when left out. */
  readonly node?: number | undefined;
  readonly policy?: PlacementPolicy | undefined;
  readonly memoryMiB: number;
  readonly mechanism: Mechanism;
  readonly migrateEvery: Interval | undefined;
  readonly spreadsThreads: boolean;
  readonly engine: Engine;
  readonly strace: boolean;
  /** Ports of the host that lead to the program's. */
  readonly published?: readonly PublishedPort[];
  readonly seed?: number | undefined;
  readonly release?: string;
  /** Directories that the program sees besides the current one and its own. */
  readonly mounts: readonly MountRequest[];
  readonly statisticsFile: string | undefined;
  /** Where the translated regions are written (jit_dump.ts). */
  readonly dumpDirectory?: string | undefined;
  readonly profile?: ProfileRequest | undefined;
  /** It waits for gdb at this port. */
  readonly gdbPort?: number | undefined;
  readonly checkpoint: GuestCheckpoint | undefined;
  /** Instead of a start of the program: where it goes on. */
  readonly image?: { readonly file: string; readonly node: number | undefined };
}

/** Returns the exit status; throws CommandError when the program could not be run to its end. */
export async function runGuest(run: GuestRun, around: Surroundings): Promise<number> {
  const report =
    run.statisticsFile === undefined ? undefined : openOutput(run.statisticsFile, around);
  const dump = run.dumpDirectory && path.resolve(around.directory, run.dumpDirectory);
  // Most runs dump nothing, and start sooner without what it takes.
  const dumping = dump ? await import("./jit_dump.js") : undefined;
  if (dump) dumping?.openDump(dump);
  const profiling = run.profile ? await import("./profile_report.js") : undefined;
  const writeProfile = run.profile && profiling?.openProfile(run.profile, around);
  const terminal = around.terminal ?? DEFAULT_WINDOW;
  const isTerminal = around.terminal !== undefined || (run.isTerminal ?? false);
  const output = new GuestOutput(around.stdout, around.stderr);
  const options: ClusterOptions = {
    nodes: run.nodes,
    memoryMiB: run.memoryMiB,
    engine: run.engine,
    logsTranslations: run.dumpDirectory !== undefined,
    ...(run.profile && { profilePeriod: run.profile.periodInstructions }),
    mechanism: run.mechanism,
    strace: run.strace,
    ...(run.seed !== undefined && { seed: run.seed }),
    ...(run.release !== undefined && { release: run.release }),
    ...(run.policy && { policy: run.policy }),
    console: { isTerminal, isRaw: isTerminal, ...terminal },
    takeOutput: ({ stream, bytes }) => output.write(stream, bytes),
  };
  let cluster: Cluster | undefined;
  try {
    cluster = await Cluster.create(options, around.host());
    const status = await session(cluster, output, run, around, report);
    await writeProfile?.(await cluster.profile());
    if (dump) await dumping?.writeDump(dump, await cluster.translatedRegions());
    return status;
  } catch (error) {
    if (error instanceof NodeLost) throw new CommandError(ExitCode.failure, error.message);
    throw error;
  } finally {
    await cluster?.close();
  }
}

async function session(
  cluster: Cluster,
  output: GuestOutput,
  run: GuestRun,
  around: Surroundings,
  report: ((text: string) => void) | undefined,
): Promise<number> {
  const input = new GuestInput(around.stdin, (bytes) => {
    // A node that is lost meanwhile ends the session by itself.
    cluster.feedInput(bytes).catch(() => {});
  });
  const migrations: MigrationRecord[] = [];
  const lost = new Promise<never>((_resolve, reject) => {
    cluster.on("nodeLost", ({ node, reason }) => reject(new NodeLost(node, reason)));
  });
  lost.catch(() => {});
  cluster.on("inputWanted", () => input.want());
  cluster.on("migration", (record) => migrations.push(record));
  cluster.on("strace", ({ node, pid, line }) => {
    void output.write("error", new TextEncoder().encode(`[node ${node} pid ${pid}] ${line}\n`));
  });
  const executable = await showFiles(cluster, run, around);
  for (const port of run.published ?? []) {
    const result = await cluster.publish(port);
    if (result.kind === "published") continue;
    throw new CommandError(ExitCode.failure, `cannot publish ${port.hostPort}: ${result.reason}`);
  }
  const startedAt = around.clock();
  const checkpoint = expectCheckpoint(cluster, run.checkpoint);
  const terminal = new HostTerminal(around, (rows, columns) => {
    cluster.resizeConsole(rows, columns).catch(() => {});
  });
  terminal.take();
  if (terminal.isTaken) input.flow();
  let stopForwarding = () => {};
  let gdb: GdbServer | undefined;
  try {
    const process = await start(cluster, run, executable, around);
    gdb = await awaitGdb(cluster, process, executable, run, around);
    const forwarding = forwardSignals(cluster, process.pid, around);
    stopForwarding = forwarding.stop;
    // A program that was saved and ended has ended with the checkpoint's status.
    const ended = process.exited.then(async (status) => {
      const saved = await checkpoint.status();
      if (saved !== undefined) await output.flushed();
      return saved ?? { status };
    });
    const ends = [ended, output.ended, forwarding.insisted, checkpoint.failed, lost];
    const end = await Promise.race(ends);
    if (typeof end === "number") return end;
    const wallMs = around.clock() - startedAt;
    const status = shellStatus(end.status);
    const nodes = report ? await cluster.statistics() : [];
    report?.(JSON.stringify(runStatistics(nodes, migrations, wallMs, status), null, 2) + "\n");
    await output.flushed();
    if (run.checkpoint && !checkpoint.hasBegun()) {
      around.stderr.write("gobelins: the program ended before it could be saved\n");
    }
    const notice = deathNotice(end.status);
    if (notice !== undefined) around.stderr.write(`${notice}\n`);
    return status;
  } finally {
    await gdb?.close();
    stopForwarding();
    terminal.release();
    input.close();
  }
}

/** Says where gdb is awaited. The program stands until one has come. */
async function awaitGdb(
  cluster: Cluster,
  process: ClusterProcess,
  executable: string,
  { gdbPort }: GuestRun,
  around: Surroundings,
): Promise<GdbServer | undefined> {
  if (gdbPort === undefined) return undefined;
  try {
    const { GdbServer } = await import("../gdb/server.js");
    const server = await GdbServer.start(cluster, process, executable, gdbPort);
    around.stderr.write(`gobelins: waiting for gdb: target remote :${server.port}\n`);
    return server;
  } catch (error) {
    const why = reasonOf(error);
    throw new CommandError(ExitCode.failure, `cannot listen for gdb at port ${gdbPort}: ${why}`);
  }
}

/** Mounts what the program may see; its path in the guest's tree. */
async function showFiles(cluster: Cluster, run: GuestRun, around: Surroundings): Promise<string> {
  const { root } = run.place ?? {};
  const isBare = root?.source === undefined;
  const executable = isBare ? executablePath(run.program, around.directory) : run.program;
  const shown = isBare ? directoriesFor(executable, around.directory, run.mounts) : run.mounts;
  if (root !== undefined) {
    try {
      await cluster.useRoot(root);
    } catch (error) {
      if (error instanceof NodeLost) throw error;
      throw new CommandError(ExitCode.failure, reasonOf(error));
    }
  }
  for (const mount of shown) await cluster.mount(mount);
  return executable;
}

async function start(
  cluster: Cluster,
  run: GuestRun,
  executable: string,
  around: Surroundings,
): Promise<ClusterProcess> {
  if (run.image) {
    const { file, node } = run.image;
    const restarted = await cluster.restart(
      { file, ...(run.checkpoint && { haltAfter: run.checkpoint.haltAfter }) },
      node === undefined ? undefined : nodeId(node),
    );
    if (restarted.kind === "started") return restarted;
    throw new CommandError(ExitCode.failure, restarted.reason);
  }
  const node = run.node === undefined ? undefined : nodeId(run.node);
  const started = await cluster.spawn(spawnRequest(run, executable, around), node);
  if (started.kind === "started") return started;
  throw new CommandError(started.status, started.reason);
}

function spawnRequest(run: GuestRun, executable: string, around: Surroundings): SpawnRequest {
  const request: SpawnRequest = {
    program: executable,
    argv: [run.program, ...run.arguments],
    env: run.place?.env ?? bareEnvironment(around),
    directory: run.place?.directory ?? around.directory,
    ...(run.place?.user !== undefined && { user: run.place.user }),
    ...(run.spreadsThreads && { spreadsThreads: true }),
    ...(run.gdbPort !== undefined && { isDebugged: true }),
    ...(run.checkpoint && { haltAfter: run.checkpoint.haltAfter }),
  };
  if (run.migrateEvery === undefined) return request;
  return { ...request, migrateEvery: { ...run.migrateEvery, mechanism: run.mechanism } };
}

/** The first signal is the program's to deal with; with a second one the user insists. */
function forwardSignals(cluster: Cluster, pid: Pid, around: Surroundings) {
  let stop = () => {};
  let forwarded = false;
  const insisted = new Promise<number>((resolve) => {
    stop = around.onSignal((name) => {
      if (forwarded) resolve(ExitCode.signalBase + Signal[name]);
      else cluster.signal(pid, Signal[name]).catch(() => {});
      forwarded = true;
    });
  });
  return { insisted, stop: () => stop() };
}

// `gobelins yod`: a parallel program on a partition of Puma nodes, with the streams of this command
// and yod's exit status: 0 normal, 1 abnormal, 2 the load failed. In a cluster of its own, or in the
// compute partition of one that is up.

import { readFileSync } from "node:fs";
import path from "node:path";
import { type Command, Option } from "commander";
import { Cluster, MOST_NODES } from "../api/cluster.js";
import { STATE_FORMS, type StateForm } from "../cross_system/messages.js";
import { reasonOf } from "../fs/host_reason.js";
import type { Engine } from "../node/control.js";
import { POLICY_NAMES, type PolicyName } from "../puma/pct/policy.js";
import { parseSize } from "../puma/yod/allocator.js";
import type { JobRequest, ProgramRequest } from "../puma/yod/job.js";
import { meshText } from "../puma/yod/showmesh.js";
import { CommandError, ExitCode, usageError } from "./command_error.js";
import { type SocketOptions, socketOption } from "./daemon_command.js";
import { GuestInput } from "./guest_input.js";
import { GuestOutput } from "./guest_output.js";
import { directoriesFor, executablePath } from "./host_directories.js";
import { type Interval, integerBetween, interval } from "./option_values.js";
import { parallelProgram } from "./parallel_program.js";
import { engineOption } from "./run_options.js";
import type { Surroundings } from "./surroundings.js";
import { runJobWhereClusterIsUp } from "./yod_daemon.js";

interface YodOptions extends SocketOptions {
  readonly sz: string;
  readonly nodes: number | undefined;
  readonly memory: number;
  readonly heap: number;
  readonly stack: number;
  readonly comm: number;
  readonly proc: number;
  readonly priority: number;
  readonly fyod: number;
  readonly policy: PolicyName;
  readonly share: boolean | undefined;
  readonly F: string | undefined;
  readonly mesh: boolean | undefined;
  readonly service: number;
  readonly osf: number;
  readonly migrateEvery: Interval | undefined;
  readonly deficiency: "migrate" | "abort";
  readonly form: StateForm;
  readonly compress: boolean | undefined;
  readonly trace: boolean | undefined;
  readonly engine: Engine;
}

const EXAMPLES = `
Options of one letter or more may be written with one dash, as yod had them (-sz 4 -heap 512). The
program is a file, or the name of one of the project's parallel programs, which is then built.
One that was linked with the unified library (gobelins cc --unified) moves to a service node, which
runs Linux, when it calls what only Linux has, and comes back for what only Puma has.

Sizes are numbers of nodes (4), rectangles of the mesh (2x3), or all. The load file of -F has a line
for each program of a job: its size, its path, its arguments. Ctrl-C sends SIGTERM, a second one
SIGKILL, a third resets the nodes.

In a cluster that is up (gobelins up --puma 4) and has a compute partition the job runs there,
beside others, unless an option asks for a cluster of its own.

Examples:
  $ gobelins yod -sz 4 pi 1000000
  $ gobelins yod -sz 4 roamer
  $ gobelins yod -sz 2 -osf 1 roamer 20000 osf
  $ gobelins yod -sz 2x2 --migrate-every 5ms ring 100
  $ gobelins yod -sz 2x2 --nodes 16 --mesh build/programs/puma/ring`;

/** Those of yod's options that take no value. */
const SWITCHES: ReadonlySet<string> = new Set(["share", "mesh", "compress", "trace", "help"]);

/** yod's own way of writing options, `-sz 4`, as the command line has them, up to the program. */
export function yodArguments(args: readonly string[]): readonly string[] {
  const changed = [...args];
  for (let at = 0; at < changed.length; at += 1) {
    const [, dashes = "", name = ""] = /^(--?)([A-Za-z][^=]*)/.exec(changed[at] ?? "") ?? [];
    if (name === "") break;
    const isShort = dashes === "-" && name.length > 1;
    if (isShort) changed[at] = `--${changed[at]?.slice(1).replace(/^Priority/, "priority")}`;
    if (!SWITCHES.has(name) && !changed[at]?.includes("=")) at += 1;
  }
  return changed;
}

export function addYodCommand(
  parent: Command,
  around: Surroundings,
  finish: (status: number) => void,
): void {
  const number = (flags: string, text: string, value: number, most: number, least = 0) =>
    new Option(flags, text)
      .default(value)
      .argParser(integerBetween(least, most, flags.split(" ")[0] as string));
  parent
    .command("yod")
    .description("run a parallel program on Puma nodes")
    .usage("[options] [--] <PROGRAM> [ARGUMENTS...]")
    .argument("[PROGRAM]", "executable file, linked with the Puma library")
    .argument("[ARGUMENTS...]", "given to each process unchanged")
    .passThroughOptions()
    .option("--sz <SIZE>", "nodes of the job", "1")
    .addOption(
      new Option("--nodes <N>", "Puma nodes in the partition (default: what the job needs)") //
        .argParser(integerBetween(1, MOST_NODES - 1, "--nodes")),
    )
    .addOption(number("--memory <MIB>", "memory of each node in MiB", 64, 1024, 1))
    .addOption(number("--heap <KIB>", "heap of each process; 0: all that is left", 0, 2 ** 20))
    .addOption(number("--stack <KIB>", "stack of each process", 256, 2 ** 19))
    .addOption(number("--comm <KIB>", "buffer for messages, out of the heap", 256, 2 ** 19))
    .addOption(number("--proc <MODE>", "processor mode, for the program to read", 0, 3))
    .addOption(number("--priority <N>", "among the processes of a node", 0, 7))
    .addOption(number("--fyod <N>", "file servers, each on a service node", 1, 8, 1))
    .addOption(number("--service <N>", "service nodes, which run Linux", 1, 8, 1))
    .addOption(number("--osf <N>", "service nodes, which run OSF/1", 0, 8))
    .addOption(
      new Option(
        "--migrate-every <INTERVAL>",
        "move each process between the partitions again and again, for example 5ms",
      ).argParser(interval("--migrate-every")),
    )
    .addOption(
      new Option("--deficiency <WHAT>", "what a call does that Puma lacks")
        .choices(["migrate", "abort"])
        .default("migrate"),
    )
    .addOption(
      new Option("--form <FORM>", "how states go from Puma to Linux")
        .choices([...STATE_FORMS])
        .default("direct"),
    )
    .option("--compress", "compress the pages of processes that move between systems")
    .option("--trace", "print each move between systems to standard error")
    .addOption(engineOption())
    .addOption(socketOption())
    .addOption(
      new Option("--policy <NAME>", "how PCTs schedule")
        .choices([...POLICY_NAMES])
        .default("single"),
    )
    .option("--share", "take nodes that run other jobs")
    .option("-F <FILE>", "load file: several programs as one job")
    .option("--mesh", "print the mesh to standard error when the job has started")
    .addHelpText("after", EXAMPLES)
    .action(
      async (name: string | undefined, rest: string[], options: YodOptions, command: Command) => {
        const programs = await programsOf(name, rest, options, around);
        const own = OWN_CLUSTER.filter((option) => command.getOptionValueSource(option) === "cli");
        const request = jobRequest(programs, options, around);
        const there = await runJobWhereClusterIsUp(request, options, own, around);
        finish(there ?? (await runJob(programs, options, around)));
      },
    );
}

/** Options that a cluster of the job's own has. */
const OWN_CLUSTER = [
  ...["nodes", "memory", "service", "osf", "form", "compress", "trace", "engine", "policy", "mesh"],
];

/** The programs of the job, one without -F. */
async function programsOf(
  program: string | undefined,
  rest: readonly string[],
  options: YodOptions,
  around: Surroundings,
): Promise<ProgramRequest[]> {
  if (options.F !== undefined) return loadFile(options.F, around);
  if (program === undefined) throw usageError("yod needs a program, or -F and a load file");
  return [await request(program, rest, options.sz, around)];
}

async function request(
  program: string,
  rest: readonly string[],
  size: string,
  around: Surroundings,
): Promise<ProgramRequest> {
  if (!parseSize(size)) throw usageError(`--sz takes a number, HEIGHTxWIDTH or all, not '${size}'`);
  const file = executablePath(await parallelProgram(program, around), around.directory);
  return { program: file, argv: [program, ...rest], size };
}

async function loadFile(file: string, around: Surroundings): Promise<ProgramRequest[]> {
  let text: string;
  try {
    text = readFileSync(path.resolve(around.directory, file), "utf8");
  } catch (error) {
    throw new CommandError(ExitCode.failure, `${file}: ${reasonOf(error)}`);
  }
  const lines = text.split("\n").map((line) => line.trim());
  const programs = lines
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [size = "", program = "", ...rest] = line.split(/\s+/);
      if (program === "")
        throw usageError(`${file}: a line is a size, a program and its arguments`);
      return request(program, rest, size, around);
    });
  if (programs.length === 0) throw usageError(`${file}: no program in this load file`);
  return Promise.all(programs);
}

/** How many nodes the job needs at least. */
function nodesFor(programs: readonly ProgramRequest[], options: YodOptions): number {
  if (options.nodes !== undefined) return options.nodes;
  const needed = programs.reduce((sum, { size }) => {
    const parsed = parseSize(size);
    if (parsed?.kind === "count") return sum + parsed.count;
    return sum + (parsed?.kind === "rectangle" ? parsed.height * parsed.width : 1);
  }, 0);
  if (needed < MOST_NODES) return needed;
  throw usageError(`${needed} nodes are more than the ${MOST_NODES - 1} that there can be`);
}

function meshWidthOf(programs: readonly ProgramRequest[], options: YodOptions): number | undefined {
  const parsed = parseSize(programs[0]?.size ?? "");
  const isOnly = programs.length === 1 && options.nodes === undefined;
  return isOnly && parsed?.kind === "rectangle" ? parsed.width : undefined;
}

async function runJob(
  programs: readonly ProgramRequest[],
  options: YodOptions,
  around: Surroundings,
): Promise<number> {
  const output = new GuestOutput(around.stdout, around.stderr);
  const count = nodesFor(programs, options);
  const meshWidth = meshWidthOf(programs, options);
  const service = Math.max(options.service, options.fyod);
  const all = count + service + options.osf;
  if (all > MOST_NODES) {
    const services = service + options.osf;
    throw usageError(
      `${count} Puma nodes and ${services} service nodes are more than ${MOST_NODES}`,
    );
  }
  const cluster = await Cluster.create(
    {
      nodes: all,
      osf: options.osf,
      memoryMiB: options.memory,
      engine: options.engine,
      crossing: { form: options.form, compress: options.compress ?? false },
      takeOutput: ({ stream, bytes }) => output.write(stream, bytes),
      puma: { nodes: count, policy: options.policy, ...(meshWidth !== undefined && { meshWidth }) },
    },
    around.host(),
  );
  try {
    return await session(cluster, output, programs, options, around);
  } finally {
    await cluster.close();
  }
}

async function session(
  cluster: Cluster,
  output: GuestOutput,
  programs: readonly ProgramRequest[],
  options: YodOptions,
  around: Surroundings,
): Promise<number> {
  const input = new GuestInput(around.stdin, (bytes) => {
    cluster.feedInput(bytes).catch(() => {});
  });
  cluster.on("inputWanted", () => input.want());
  tellMoves(cluster, options, around);
  for (const { program } of programs) {
    for (const mount of directoriesFor(program, around.directory, [])) await cluster.mount(mount);
  }
  const job = await cluster.yod(jobRequest(programs, options, around));
  if (job.kind === "refused") throw new CommandError(LOAD_FAILED, job.reason);
  const stopSignals = around.onSignal(() => void job.interrupt());
  try {
    if (options.mesh) around.stderr.write(meshText(await cluster.mesh()));
    const end = await job.ended;
    await output.flushed();
    return end.status;
  } finally {
    stopSignals();
    input.close();
  }
}

/** Moves that fail are told when the program had asked for them, moves that succeed with --trace. */
function tellMoves(cluster: Cluster, options: YodOptions, { stderr }: Surroundings): void {
  cluster.on("crossingFailed", ({ rank, node, reason }) => {
    if (options.migrateEvery && !options.trace) return;
    stderr.write(`yod: rank ${rank} stays on node ${node}: ${reason}\n`);
  });
  if (!options.trace) return;
  cluster.on("crossing", (record) => {
    const { rank, from, to, fromSystem, toSystem, frozenMicros, pagesMoved, pagesEmpty } = record;
    const way = `${fromSystem} on node ${from} to ${toSystem} on node ${to}`;
    const pages = `${pagesMoved} pages, ${pagesEmpty} empty ones left out`;
    const ms = (frozenMicros / 1000).toFixed(1);
    stderr.write(`yod: rank ${rank} from ${way}: frozen ${ms} ms, ${pages}\n`);
  });
}

const LOAD_FAILED = 2;

function jobRequest(
  programs: readonly ProgramRequest[],
  options: YodOptions,
  around: Surroundings,
): JobRequest {
  const environment = Object.entries({ ...around.environment, PWD: around.directory });
  return {
    programs,
    env: environment.filter(([, value]) => value !== undefined).map(([k, v]) => `${k}=${v}`),
    heapBytes: options.heap * 1024,
    stackBytes: options.stack * 1024,
    commBytes: options.comm * 1024,
    procMode: options.proc,
    priority: options.priority,
    share: options.share ?? false,
    deficiencyAborts: options.deficiency === "abort",
    ...(options.migrateEvery && { migrateEvery: { ...options.migrateEvery, mechanism: "basic" } }),
    fileServers: options.fyod,
  };
}

// `npm run bench`: compiled C natively, under gobelins, and under what else there is.
//
//   npm run bench                                all programs, both builds, all peers
//   npm run bench -- --quick                     under a minute, native only
//   npm run bench -- --programs fib,mgs-500 --json ratios.json --svg ratios.svg
//   npm run bench -- --binary FILE [ARGUMENTS]   any i386 executable that prints the line
//
// Ends with status 1 when a run failed or checksums differ between peers.

import { writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Command, InvalidArgumentError } from "commander";
import { progressOf } from "../src/cli/progress.js";
import { buildPrograms, programPath } from "../src/toolchain/build_programs.js";
import { binaryPath, buildBench, type Target } from "./build.js";
import { type Measurement, measure, type Subject } from "./measure.js";
import { gobelinsPeer, nativePeer, qemuPeer, wasiPeer } from "./peers/host_peers.js";
import { type Absence, PEER_NAMES, type Peer, type PeerName } from "./peers/peer.js";
import { v86Peer } from "./peers/v86.js";
import { argumentsOf, type BenchProgram, BUILDS, type Build, PROGRAMS } from "./programs.js";
import { reportOf, type StartReport, tableOf } from "./report.js";
import { measureStart } from "./start_up.js";

const root = path.resolve(fileURLToPath(import.meta.url), "../../..");

interface BenchOptions {
  readonly quick?: boolean;
  readonly programs?: readonly BenchProgram[];
  readonly builds: readonly Build[];
  readonly peers?: readonly PeerName[];
  readonly runs?: number;
  readonly json?: string;
  readonly svg?: string;
  readonly binary?: string;
}

/** Values separated by commas, each one of `known`. */
function oneOf<T>(known: readonly T[], nameOf: (value: T) => string) {
  return (text: string): T[] =>
    text.split(",").map((name) => {
      const found = known.find((value) => nameOf(value) === name.trim());
      if (found !== undefined) return found;
      const names = known.map(nameOf).join(", ");
      throw new InvalidArgumentError(`There is no '${name}': there are ${names}.`);
    });
}

function positive(text: string): number {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("It takes a whole number from 1 to 9999.");
}

const itself = (name: string) => name;

function commandLine(): Command {
  return new Command("npm run bench --")
    .description("measure compiled C programs as a share of native speed")
    .argument("[ARGUMENTS...]", "with --binary: given to the program")
    .option("--quick", "native and gobelins only, a fifth of the work, one run: under a minute")
    .option(
      "--programs <LIST>",
      "only these",
      oneOf(PROGRAMS, ({ name }) => name),
    )
    .option("--builds <LIST>", "pentium4, i686", oneOf<Build>(BUILDS, itself), [...BUILDS])
    .option("--peers <LIST>", `of ${PEER_NAMES.join(", ")}`, oneOf<PeerName>(PEER_NAMES, itself))
    .option("--runs <K>", "runs of each program under each peer (default: 3, quick: 1)", positive)
    .option("--json <FILE>", "write seconds, checksums and geometric means")
    .option("--svg <FILE>", "draw the ratios")
    .option("--binary <FILE>", "an i386 executable that prints 'seconds S checksum C'");
}

/** A program of the set is measured in the builds asked for, each peer with its own file. */
function subjectsOf(options: BenchOptions): Subject[] {
  const programs = options.programs ?? PROGRAMS;
  return options.builds.flatMap((build) =>
    programs
      .filter((one) => !options.quick || options.programs || one.quickBuilds.includes(build))
      .map((one) => ({
        program: one.name,
        build,
        arguments: argumentsOf(one, options.quick ?? false),
        binaryFor: (peer: PeerName) => {
          if (peer !== "wasi") return binaryPath(root, build, one.source);
          return build === "pentium4" ? binaryPath(root, "wasi", one.source) : undefined;
        },
      })),
  );
}

function binarySubject(file: string, words: readonly string[]): Subject {
  const binary = path.resolve(file);
  return {
    program: path.basename(file),
    build: "pentium4",
    arguments: words,
    binaryFor: (peer) => (peer === "wasi" ? undefined : binary),
  };
}

/** The peers that can take part; those that cannot are named on standard error. */
async function peersFor(options: BenchOptions, subjects: readonly Subject[]): Promise<Peer[]> {
  const wanted = options.peers ?? (options.quick ? ["native", "gobelins"] : PEER_NAMES);
  const binaries = [...new Set(subjects.flatMap((one) => one.binaryFor("native") ?? []))];
  const make: Record<PeerName, () => Peer | Absence | Promise<Peer | Absence>> = {
    native: nativePeer,
    gobelins: () => gobelinsPeer(root),
    "qemu-i386": qemuPeer,
    v86: () => v86Peer(root, binaries),
    wasi: () => wasiPeer(root),
  };
  const peers: Peer[] = [];
  for (const name of PEER_NAMES.filter((one) => wanted.includes(one))) {
    const peer = await make[name]();
    if ("absent" in peer) process.stderr.write(`bench: without ${name}: ${peer.absent}\n`);
    else peers.push(peer);
  }
  return peers;
}

async function build(options: BenchOptions): Promise<void> {
  const targets: Target[] = [...options.builds];
  const peers = options.peers ?? PEER_NAMES;
  if (peers.includes("wasi") && (options.peers || !options.quick)) targets.push("wasi");
  const failure = await buildBench(root, options.programs ?? PROGRAMS, targets);
  if (failure !== undefined) throw new Error(failure);
}

async function startReport(options: BenchOptions): Promise<StartReport | undefined> {
  if (options.binary !== undefined || options.programs) return undefined;
  const built = await buildPrograms({ root, variants: ["pentium4"], programs: ["hello"] });
  if (!built.ok) throw new Error(built.message);
  return measureStart(root, programPath(root, "pentium4", "hello"));
}

async function measureAll(options: BenchOptions, words: readonly string[]): Promise<Measurement> {
  if (options.binary === undefined) await build(options);
  const subjects =
    options.binary === undefined ? subjectsOf(options) : [binarySubject(options.binary, words)];
  const peers = await peersFor(options, subjects);
  const progress = progressOf("bench", {
    stderr: process.stderr,
    showsProgress: Boolean(process.stderr.isTTY),
    clock: () => performance.now(),
  });
  try {
    const runs = options.runs ?? (options.quick ? 1 : 3);
    return await measure(subjects, peers, { runs, onProgress: progress.report });
  } finally {
    progress.stop();
    await Promise.all(peers.map((peer) => peer.close?.()));
  }
}

async function main(): Promise<void> {
  const command = commandLine();
  // What a program of the user's is called with may look like an option.
  if (process.argv.some((word) => /^--binary(=|$)/.test(word))) command.allowUnknownOption();
  command.parse();
  const options = command.opts<BenchOptions>();
  if (options.binary === undefined && command.args.length > 0) {
    command.error(`error: arguments without --binary: ${command.args.join(" ")}`);
  }
  const { results, faults } = await measureAll(options, command.args);
  const report = reportOf(results, await startReport(options));
  process.stdout.write(tableOf(report));
  if (options.json !== undefined) {
    writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
  }
  if (options.svg !== undefined) {
    const { chartOf } = await import("./chart.js");
    writeFileSync(options.svg, await chartOf(report));
  }
  for (const fault of faults) process.stderr.write(`bench: ${fault}\n`);
  if (faults.length > 0) process.exitCode = 1;
}

try {
  await main();
} catch (error) {
  process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

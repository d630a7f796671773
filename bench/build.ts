// Compiles the benchmark set: for each build an i386 executable, and a wasm32-wasi module, which is
// the ceiling of what a translator to WebAssembly can reach.
//
// Everything lies in build/bench/<build>/ and is compiled again only when its source, the shared
// headers or the flags have changed.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { compile } from "../src/toolchain/compile.js";
import type { BenchProgram, Build } from "./programs.js";

export type Target = Build | "wasi";

const FLAGS = ["-O2", "-std=gnu11", "-Wall", "-Wextra", "-Ibench/programs", "-Iprograms/include"];
const HEADERS = [
  "bench/programs/bench.h",
  "programs/include/checksum.h",
  "programs/include/vectors.h",
];
const MACHINE: Readonly<Record<Target, readonly string[]>> = {
  pentium4: ["-mcpu=pentium4"],
  i686: ["-mcpu=i686"],
  wasi: ["-target", "wasm32-wasi"],
};
const PARALLEL = 2;

export function binaryPath(root: string, target: Target, source: string): string {
  return path.join(root, "build", "bench", target, source);
}

/** Compiles what is not up to date; returns the first failure, if there is one. */
export async function buildBench(
  root: string,
  programs: readonly BenchProgram[],
  targets: readonly Target[],
): Promise<string | undefined> {
  const sources = [...new Set(programs.map(({ source }) => source))];
  const waiting = targets.flatMap((target) => sources.map((source) => ({ target, source })));
  let failure: string | undefined;
  const workers = Array.from({ length: PARALLEL }, async () => {
    for (let job = waiting.shift(); job && !failure; job = waiting.shift()) {
      failure ??= await buildOne(root, job.target, job.source);
    }
  });
  await Promise.all(workers);
  return failure;
}

async function buildOne(root: string, target: Target, source: string): Promise<string | undefined> {
  const file = `bench/programs/${source}.c`;
  return compileFile(root, file, binaryPath(root, target, source), MACHINE[target]);
}

/** Compiles one C file of the bench to an executable, unless it is there and current. */
export async function compileFile(
  root: string,
  file: string,
  output: string,
  machine: readonly string[],
): Promise<string | undefined> {
  const flags = [...machine, ...FLAGS];
  const hash = createHash("sha256").update(flags.join(" "));
  for (const input of [file, ...HEADERS]) hash.update(readFileSync(path.join(root, input)));
  const digest = hash.digest("hex");
  const stamp = `${output}.sha256`;
  if (existsSync(output) && existsSync(stamp) && readFileSync(stamp, "utf8") === digest) return;
  mkdirSync(path.dirname(output), { recursive: true });
  const temporary = `${output}.${process.pid}`;
  const result = await compile([...flags, file, "-o", temporary, "-lm"], {
    cacheDirectory: path.join(root, "build", "zig-cache"),
    workingDirectory: root,
    output: "capture",
  });
  if (result.kind === "no-compiler") return result.message;
  if (result.status !== 0) return `${file} does not compile:\n${result.output}`;
  renameSync(temporary, output);
  writeFileSync(stamp, digest);
  return undefined;
}

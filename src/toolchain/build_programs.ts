/**
 * Builds the C guests of programs/ into build/programs/<variant>/<name>, in the variants asked for.
 *
 * A program is one C file; it is built again only when the hash of its source, of the shared
 * headers and of its flags has changed, so a second build takes milliseconds. Results appear under
 * their final names only when complete: several processes (test workers) may build at the same
 * time, and none sees half a file.
 *
 * Run as a script: `node dist/src/toolchain/build_programs.js [VARIANT | PROGRAM]...`, all variants
 * when none is named, and all programs. Paths in debug information are relative to the project, so
 * builds are the same anywhere.
 */

import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { announceOnTerminal, type CompileResult, compile } from "./compile.js";
import { VARIANT_NAMES, VARIANTS, type Variant, type VariantName } from "./variants.js";

export interface BuildOptions {
  /** The project's folder, which holds programs/ and build/. */
  readonly root: string;
  readonly variants: readonly VariantName[];
  /** Names of programs, without `.c`; all when left out. */
  readonly programs?: readonly string[];
  /**
   * Where the compiler runs, root when left out. It keeps one musl for the folders that hold it and
   * another for those that do not, so what runs elsewhere builds musl again.
   */
  readonly workingDirectory?: string;
  /** The compiler's own cache; build/zig-cache when left out. */
  readonly cacheDirectory?: string;
  /** How many compilers run at once. */
  readonly parallel?: number;
  /** Told about every program built, and about musl. */
  readonly announce?: ((line: string) => void) | undefined;
}

export type BuildResult =
  | { readonly ok: true; readonly built: number; readonly upToDate: number }
  /** One sentence, then what the compiler said. */
  | { readonly ok: false; readonly message: string };

/** Where a program's executable is, once built. */
export function programPath(root: string, variant: VariantName, name: string): string {
  return path.join(root, "build", "programs", variant, name);
}

/** The names of all programs: the C files that lie in programs/ itself. */
export function programNames(root: string): string[] {
  return readdirSync(path.join(root, "programs"))
    .filter((file) => file.endsWith(".c"))
    .map((file) => file.slice(0, -2))
    .sort();
}

/** Builds what is not up to date. Stops at the first program that does not compile. */
export async function buildPrograms(options: BuildOptions): Promise<BuildResult> {
  const { root, parallel = 2 } = options;
  const headers = headersDigest(root);
  const programs = options.programs ?? programNames(root);
  const jobs = options.variants.flatMap((variant) =>
    programs.map((name) => job(root, variant, name, headers)),
  );
  const stale = jobs.filter((one) => readIfExists(one.stamp) !== one.digest);
  const built = stale.length;
  const failures: string[] = [];
  const workers = Array.from({ length: parallel }, async () => {
    for (let next = stale.shift(); next && failures.length === 0; next = stale.shift()) {
      const failure = await build(next, options);
      if (failure !== undefined) failures.push(failure);
    }
  });
  await Promise.all(workers);
  if (failures[0] !== undefined) return { ok: false, message: failures[0] };
  return { ok: true, built, upToDate: jobs.length - built };
}

/** Headers that the programs share. */
const INCLUDE = path.join("programs", "include");

interface Job {
  readonly name: string;
  readonly variant: VariantName;
  readonly source: string;
  readonly output: string;
  /** The file that holds the digest of the build that `output` came from. */
  readonly stamp: string;
  readonly digest: string;
}

function job(root: string, variant: VariantName, name: string, headers: string): Job {
  const source = path.join("programs", `${name}.c`);
  const output = programPath(root, variant, name);
  const digest = createHash("sha256")
    .update(readFileSync(path.join(root, source)))
    .update(headers)
    .update(JSON.stringify([compileFlags(variant), linkFlags(variant)]))
    .digest("hex");
  return { name, variant, source, output, stamp: `${output}.sha256`, digest };
}

function compileFlags(variant: VariantName): string[] {
  const { cpu, optimization } = VARIANTS[variant];
  const language = ["-std=gnu11", "-Wall", "-Wextra"];
  return [`-mcpu=${cpu}`, optimization, ...language];
}

function linkFlags(variant: VariantName): string[] {
  const { cpu, library = cpu }: Variant = VARIANTS[variant];
  return [`-mcpu=${library}`, "-O2", "-lm"];
}

/** Compiles and links one program; returns what went wrong, if anything did. */
async function build(one: Job, options: BuildOptions): Promise<string | undefined> {
  const temporary = `${one.output}.${process.pid}`;
  const object = `${temporary}.o`;
  mkdirSync(path.dirname(one.output), { recursive: true });
  const { root, workingDirectory = root } = options;
  const here = (file: string) => path.relative(workingDirectory, path.join(root, file));
  const common = {
    cacheDirectory: options.cacheDirectory ?? path.join(root, "build", "zig-cache"),
    workingDirectory,
    output: "capture" as const,
    ...(options.announce && { announce: options.announce }),
  };
  const flags = [...compileFlags(one.variant), `-I${here(INCLUDE)}`];
  const compiled = ["-c", here(one.source), "-o", object, ...flags];
  const linked = [object, "-o", temporary, ...linkFlags(one.variant)];
  const failure =
    failureOf(one, await compile(compiled, common)) ??
    failureOf(one, await compile(linked, common));
  rmSync(object, { force: true });
  if (failure !== undefined) return failure;
  renameSync(temporary, one.output);
  writeFileSync(one.stamp, one.digest);
  options.announce?.(`built ${one.variant}/${one.name}`);
  return undefined;
}

function failureOf(one: Job, result: CompileResult): string | undefined {
  if (result.kind === "no-compiler") return result.message;
  if (result.status === 0 && result.output === "") return undefined;
  return `${one.source} does not compile as ${one.variant}:\n${result.output}`;
}

/** One digest for all shared headers: a change to any rebuilds every program, which is simple. */
function headersDigest(root: string): string {
  const directory = path.join(root, "programs", "include");
  const hash = createHash("sha256");
  for (const file of readdirSync(directory).sort())
    hash.update(file).update(readFileSync(path.join(directory, file)));
  return hash.digest("hex");
}

function readIfExists(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

async function main(): Promise<void> {
  const root = path.resolve(fileURLToPath(import.meta.url), "../../../..");
  const asked = process.argv.slice(2);
  const known = programNames(root);
  const variants = VARIANT_NAMES.filter((name) => asked.includes(name));
  const programs = known.filter((name) => asked.includes(name));
  const unknown = asked.find((name) => ![...VARIANT_NAMES, ...known].includes(name));
  if (unknown !== undefined) {
    console.error(
      `no variant or program named ${unknown}: variants are ${VARIANT_NAMES.join(", ")}`,
    );
    process.exitCode = 2;
    return;
  }
  const result = await buildPrograms({
    root,
    variants: variants.length > 0 ? variants : VARIANT_NAMES,
    programs: programs.length > 0 ? programs : known,
    announce: announceOnTerminal(),
  });
  if (result.ok) console.log(`${result.built} programs built, ${result.upToDate} up to date`);
  else {
    console.error(result.message);
    process.exitCode = 1;
  }
}

if (process.argv[1]?.endsWith("build_programs.js")) await main();

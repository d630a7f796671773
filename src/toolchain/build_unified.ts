// Builds libunified.a out of the C library that the compiler brings, the Puma library and LIBOSF.a,
// and links programs with it: `gobelins unify` and `gobelins cc --unified`.
//
// The C library of Linux is two archives here, musl's and the functions that the compiler's makers
// have
// written anew; where they lie in the compiler's cache, its own linking of an empty program tells.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type UnifyResult, unify } from "../unify/unify.js";
import {
  appearWhole,
  buildLibrary,
  includeFlag,
  libraryPath,
  linksNothing,
  OSF_LIBRARY,
  PUMA_LIBRARY,
  type SystemLibrary,
} from "./build_library.js";
import { compile } from "./compile.js";

export interface UnifiedBuildOptions {
  readonly root: string;
  readonly cacheDirectory?: string;
  /** Archives of Linux; the compiler's when left out. */
  readonly linux?: readonly string[];
  /** The Puma library; built when left out. */
  readonly puma?: string;
  /** The same of OSF/1's. */
  readonly osf?: string;
  /** The library is of Linux and Puma only. */
  readonly withoutOsf?: boolean;
}

const UNIFIED_SOURCE = "programs/lib/unified/unified.c";
/** As built: the generator is an input of what it generates. */
const UNIFY_FOLDER = "src/unify";
/** The deficiency routine of the paper. */
const ABORT_ROUTINE = "programs/lib/unified/abort.c";

type Built = Extract<UnifyResult, { ok: true }>;

export type UnifiedBuildResult =
  | (Built & { readonly micros: number })
  | { readonly ok: false; readonly reason: string };

/** The program's main is called by the library's, after the flag. */
export const UNIFIED_FLAGS: readonly string[] = ["-Dmain=__unified_main"];

export function unifiedLibraryPath(root: string): string {
  return path.join(root, "build", "puma", "libunified.a");
}

/** Makes the archive in memory. `nowMs` is a clock for the report. */
export async function buildUnified(
  options: UnifiedBuildOptions,
  nowMs: () => number,
): Promise<UnifiedBuildResult> {
  const linux = options.linux ?? (await linuxArchives(options));
  if (typeof linux === "string") return { ok: false, reason: linux };
  const built = await buildOthers(options);
  if (!built.ok) return built;
  const extra = await compileUnified(options);
  if (typeof extra === "string") return { ok: false, reason: extra };
  const started = nowMs();
  try {
    const inputs = [
      ...linux.map((file) => ({ system: "linux" as const, file, bytes: bytesOf(file) })),
      ...built.libraries.map(({ system, file }) => ({ system, file, bytes: bytesOf(file) })),
    ];
    const result = unify(inputs, [{ name: "unified.o", bytes: extra }]);
    return result.ok ? { ...result, micros: (nowMs() - started) * 1000 } : result;
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

type Others =
  | {
      readonly ok: true;
      readonly libraries: readonly { readonly system: "puma" | "osf"; readonly file: string }[];
    }
  | { readonly ok: false; readonly reason: string };

/** The libraries beside Linux's: those that are given, or ours, which are built when stale. */
async function buildOthers(options: UnifiedBuildOptions): Promise<Others> {
  const wanted: SystemLibrary[] = [PUMA_LIBRARY];
  if (!options.withoutOsf) wanted.push(OSF_LIBRARY);
  const libraries = [];
  for (const library of wanted) {
    const { system } = library;
    const given = options[system];
    if (given === undefined) {
      const built = await buildLibrary(options, library);
      if (!built.ok) return { ok: false, reason: built.message };
    }
    libraries.push({ system, file: given ?? libraryPath(options.root, library) });
  }
  return { ok: true, libraries };
}

/** Clang's arguments without `--unified`; with it, those that link the unified library. */
export async function unifiedArguments(
  args: readonly string[],
  options: UnifiedBuildOptions,
  nowMs: () => number,
): Promise<readonly string[] | string> {
  const deficiency = args.find((arg) => arg.startsWith("--deficiency="));
  if (!args.includes("--unified")) {
    return deficiency === undefined ? args : `${deficiency} has a meaning with --unified only`;
  }
  const rest = args.filter((arg) => arg !== "--unified" && arg !== deficiency);
  const choice = deficiency?.slice("--deficiency=".length) ?? "migrate";
  if (choice !== "migrate" && choice !== "abort") {
    return `--deficiency is migrate or abort, not '${choice}'`;
  }
  const { root } = options;
  const include = [PUMA_LIBRARY, OSF_LIBRARY].map((library) => includeFlag(root, library));
  if (linksNothing(rest)) return [...rest, ...UNIFIED_FLAGS, ...include];
  const built = await buildUnified(options, nowMs);
  if (!built.ok) return built.reason;
  const library = unifiedLibraryPath(root);
  appearWhole(library, built.archive);
  const routine = choice === "abort" ? [path.join(root, ABORT_ROUTINE)] : [];
  return [...rest, ...routine, ...UNIFIED_FLAGS, ...include, library];
}

/** Where a program of the project lies that was linked with the unified library. */
export function unifiedProgramPath(root: string, name: string): string {
  return path.join(root, "build", "programs", "unified", name);
}

/** Builds one of the project's programs with the unified library, unless it is up to date. */
export async function buildUnifiedProgram(
  options: UnifiedBuildOptions,
  source: string,
  nowMs: () => number,
): Promise<string | undefined> {
  const { root } = options;
  const output = unifiedProgramPath(root, path.basename(source, ".c"));
  const others = await buildOthers(options);
  if (!others.ok) return others.reason;
  const digest = createHash("sha256");
  const inputs = [source, UNIFIED_SOURCE, `${UNIFY_FOLDER}/unify.ts`, `${UNIFY_FOLDER}/wedge.ts`];
  const libraries = others.libraries.map(({ file }) => file);
  const files = [...inputs.map((file) => path.join(root, file)), ...libraries];
  for (const file of files) if (existsSync(file)) digest.update(bytesOf(file));
  const stamp = digest.digest("hex");
  if (existsSync(output) && textOf(`${output}.sha256`) === stamp) return undefined;
  mkdirSync(path.dirname(output), { recursive: true });
  const temporary = `${output}.${process.pid}`;
  const flags = ["-O2", "-fno-omit-frame-pointer", "-lm", "-o", temporary];
  const args = await unifiedArguments(
    [path.join(root, source), ...flags, "--unified"],
    options,
    nowMs,
  );
  if (typeof args === "string") return args;
  const result = await run(options, args);
  if (typeof result === "string") return result;
  renameSync(temporary, output);
  writeFileSync(`${output}.sha256`, stamp);
  return undefined;
}

function textOf(file: string): string {
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

/** @throws Error with a sentence. */
function bytesOf(file: string): Uint8Array {
  if (!existsSync(file)) throw new Error(`${file}: no such file`);
  return new Uint8Array(readFileSync(file));
}

/** The part of the library that is written in C, as an object. */
async function compileUnified(options: UnifiedBuildOptions): Promise<Uint8Array | string> {
  const source = UNIFIED_SOURCE;
  const object = path.join(options.root, "build", "puma", `unified.${process.pid}.o`);
  mkdirSync(path.dirname(object), { recursive: true });
  const flags = ["-mcpu=pentium4", "-O2", "-std=gnu11", "-Wall", "-Wextra"];
  const result = await run(options, ["-c", source, "-o", object, ...flags]);
  if (typeof result === "string") return result;
  const bytes = bytesOf(object);
  rmSync(object);
  return bytes;
}

/** The archives that the compiler links for Linux, from what it says of an empty program's link. */
export async function linuxArchives(options: UnifiedBuildOptions): Promise<string[] | string> {
  const folder = path.join(options.root, "build", "puma");
  mkdirSync(folder, { recursive: true });
  const base = path.join(folder, `empty.${process.pid}`);
  writeFileSync(`${base}.c`, "int main(void) { return 0; }\n");
  const args = ["-mcpu=pentium4", "-O2", `${base}.c`, "-o", `${base}.out`, "-v"];
  const result = await run(options, args, true);
  for (const ending of [".c", ".out"]) rmSync(`${base}${ending}`, { force: true });
  if (typeof result === "string") return result;
  const found = result.output.match(/\S+\/(libc|libzigc)\.a/g) ?? [];
  const archives = [...new Set(found)].map((file) => path.resolve(options.root, file));
  return archives.length > 0 ? archives : "the compiler does not say where its C library is";
}

async function run(
  options: UnifiedBuildOptions,
  args: readonly string[],
  talks = false,
): Promise<{ readonly output: string } | string> {
  const result = await compile(args, {
    cacheDirectory: options.cacheDirectory ?? path.join(options.root, "build", "zig-cache"),
    workingDirectory: options.root,
    output: "capture",
  });
  if (result.kind === "no-compiler") return result.message;
  const isGood = result.status === 0 && (talks || result.output === "");
  return isGood ? { output: result.output } : `the compiler says:\n${result.output}`;
}

// Builds libunified.a out of the C library that the compiler brings and the Puma library, and links
// programs with it: `gobelins unify` and `gobelins cc --unified`.
//
// The C library of Linux is two archives here, musl's and the functions that the compiler's makers
// have
// written anew; where they lie in the compiler's cache, its own linking of an empty program tells.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type UnifyResult, unify } from "../unify/unify.js";
import { buildPuma, pumaIncludeFlag, pumaLibraryPath } from "./build_puma.js";
import { compile } from "./compile.js";

export interface UnifiedBuildOptions {
  readonly root: string;
  readonly cacheDirectory?: string;
  /** Archives of Linux; the compiler's when left out. */
  readonly linux?: readonly string[];
  /** The Puma library; built when left out. */
  readonly puma?: string;
}

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
  const puma = options.puma ?? pumaLibraryPath(options.root);
  if (options.puma === undefined) {
    const built = await buildPuma(options);
    if (!built.ok) return { ok: false, reason: built.message };
  }
  const extra = await compileUnified(options);
  if (typeof extra === "string") return { ok: false, reason: extra };
  const started = nowMs();
  try {
    const inputs = [
      ...linux.map((file) => ({ system: "linux" as const, file, bytes: bytesOf(file) })),
      { system: "puma" as const, file: puma, bytes: bytesOf(puma) },
    ];
    const result = unify(inputs, [{ name: "unified.o", bytes: extra }]);
    return result.ok ? { ...result, micros: (nowMs() - started) * 1000 } : result;
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Clang's arguments without `--unified`; with it, those that link the unified library. */
export async function unifiedArguments(
  args: readonly string[],
  options: UnifiedBuildOptions,
  nowMs: () => number,
): Promise<readonly string[] | string> {
  if (!args.includes("--unified")) return args;
  const rest = args.filter((arg) => arg !== "--unified");
  const include = pumaIncludeFlag(options.root);
  if (rest.includes("-c")) return [...rest, ...UNIFIED_FLAGS, include];
  const built = await buildUnified(options, nowMs);
  if (!built.ok) return built.reason;
  const library = unifiedLibraryPath(options.root);
  writeFileSync(library, built.archive);
  return [...rest, ...UNIFIED_FLAGS, include, library];
}

function bytesOf(file: string): Uint8Array {
  return new Uint8Array(readFileSync(file));
}

/** The part of the library that is written in C, as an object. */
async function compileUnified(options: UnifiedBuildOptions): Promise<Uint8Array | string> {
  const source = "programs/unified/unified.c";
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

/**
 * `gobelins cc`: Clang for the guest. Arguments are Clang's own; what is missing is filled in so
 * that a plain `gobelins cc hello.c -o hello` yields a program that runs here.
 *
 * | missing | filled in | because |
 * | --- | --- | --- |
 * | -target | x86-linux-musl | the guest's ABI, with the C library that the compiler brings |
 * | -mcpu, -march | pentium4 | SSE2, the default machine; -mcpu=i686 computes with x87 |
 * | -dynamic, -shared | -static | one file, no loader needed |
 * | -fsanitize | -fno-sanitize=undefined | at -O0 zig adds traps that Clang alone would not |
 * | -DNDEBUG | -UNDEBUG | from -O1 zig defines it, and assertions would be gone |
 *
 * Arguments given are passed on unchanged and win. The first link for a machine builds musl, which
 * takes about half a minute and is announced; later ones take a fraction of a second.
 */

import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type CompilerLookup, findCompiler } from "./zig.js";

export const DEFAULT_TARGET = "x86-linux-musl";
export const DEFAULT_CPU = "pentium4";

export interface CompileOptions {
  /** Where the compiler keeps what it builds; created when it does not exist. */
  readonly cacheDirectory: string;
  /** Relative file names are relative to it; the current directory when left out. */
  readonly workingDirectory?: string;
  /** `inherit`: the compiler writes to this process's terminal. `capture`: see `output`. */
  readonly output: "inherit" | "capture";
  /** Called before musl is built, with a line for a person; leave out where nobody reads it. */
  readonly announce?: (line: string) => void;
  /** The compiler to run; looked up when left out. */
  readonly compiler?: CompilerLookup;
}

export type CompileResult =
  | {
      readonly kind: "finished";
      /** The compiler's exit status: 0 when it succeeded. */
      readonly status: number;
      /** What it wrote to stdout and stderr, when captured. */
      readonly output: string;
    }
  /** It did not run at all: one sentence. */
  | { readonly kind: "no-compiler"; readonly message: string };

/** Libraries whose build this process has announced: parallel compilers wait for the same one. */
const announced = new Set<string>();

/** What to tell a person who waits for the first build. */
export const BUILDING_MUSL = "building musl, once, about half a minute";

/** An `announce` that writes to stderr, only when that is a terminal. */
export function announceOnTerminal(): ((line: string) => void) | undefined {
  return process.stderr.isTTY ? (line) => process.stderr.write(`${line}\n`) : undefined;
}

/** Runs Clang for the guest with `args`, completed as the table above says. */
export async function compile(
  args: readonly string[],
  options: CompileOptions,
): Promise<CompileResult> {
  const compiler = options.compiler ?? findCompiler();
  if (!compiler.found) return { kind: "no-compiler", message: compiler.message };
  const marker = libraryMarker(args, options.cacheDirectory);
  const cold = marker !== undefined && !existsSync(marker);
  if (cold && !announced.has(marker)) {
    announced.add(marker);
    options.announce?.(BUILDING_MUSL);
  }
  const result = await run(compiler.path, ["cc", ...completeArguments(args)], options);
  if (cold && result.kind === "finished" && result.status === 0) writeFileSync(marker, "");
  return result;
}

/** The arguments with the defaults of this module filled in, in front. */
export function completeArguments(args: readonly string[]): string[] {
  const target = optionValue(args, ["-target", "--target"]);
  const added = ["-UNDEBUG"];
  if (target === undefined) added.push("-target", DEFAULT_TARGET);
  const forX86 = target === undefined || /^(x86|i[3-6]86)-/.test(target);
  if (forX86 && !has(args, ["-mcpu=", "-march="])) added.push(`-mcpu=${DEFAULT_CPU}`);
  if (!has(args, ["-fsanitize"])) added.push("-fno-sanitize=undefined");
  const linksMusl = target === undefined || target.includes("musl");
  if (linksMusl && links(args) && !has(args, ["-static", "-dynamic", "-shared", "-rdynamic"]))
    added.push("-static");
  return [...added, ...args];
}

/** Whether these arguments link an executable, and so need the C library. */
function links(args: readonly string[]): boolean {
  const stops = ["-c", "-S", "-E", "-M", "-MM", "-fsyntax-only", "--version", "-v", "--help"];
  return args.length > 0 && !args.some((arg) => stops.includes(arg) || arg.startsWith("-print-"));
}

function has(args: readonly string[], prefixes: readonly string[]): boolean {
  return args.some((arg) => prefixes.some((prefix) => arg.startsWith(prefix)));
}

/** The last value of an option written `-option value` or `-option=value`. */
function optionValue(args: readonly string[], names: readonly string[]): string | undefined {
  let value: string | undefined;
  args.forEach((arg, index) => {
    for (const name of names) {
      if (arg === name) value = args[index + 1];
      else if (arg.startsWith(`${name}=`)) value = arg.slice(name.length + 1);
    }
  });
  return value;
}

/**
 * The file that says "the C library for these arguments has been built": zig keeps one for each
 * target, CPU and kind of optimisation. Undefined when nothing is linked.
 */
function libraryMarker(args: readonly string[], cacheDirectory: string): string | undefined {
  if (!links(args)) return undefined;
  const target = optionValue(args, ["-target", "--target"]) ?? DEFAULT_TARGET;
  const cpu = optionValue(args, ["-mcpu", "-march"]) ?? DEFAULT_CPU;
  const level = args.filter((arg) => /^-O/.test(arg)).at(-1) ?? "-O0";
  const kind = /^-O[123]$/.test(level) ? "fast" : /^-O[sz]$/.test(level) ? "small" : "debug";
  const name = `library-${target}-${cpu}-${kind}`.replace(/[^\w.-]/g, "_");
  return path.join(cacheDirectory, name);
}

function run(
  binary: string,
  args: readonly string[],
  options: CompileOptions,
): Promise<CompileResult> {
  mkdirSync(options.cacheDirectory, { recursive: true });
  const child: ChildProcess = spawn(binary, args, {
    cwd: options.workingDirectory,
    stdio: options.output === "inherit" ? "inherit" : ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      ZIG_GLOBAL_CACHE_DIR: options.cacheDirectory,
      ZIG_LOCAL_CACHE_DIR: options.cacheDirectory,
    },
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve) => {
    child.on("error", (error) =>
      resolve({ kind: "no-compiler", message: `the C compiler did not start: ${error.message}` }),
    );
    // A compiler that a signal killed has no status; a shell would say 128 and more.
    child.on("close", (status) =>
      resolve({
        kind: "finished",
        status: status ?? 128,
        output: Buffer.concat(chunks).toString(),
      }),
    );
  });
}

// The C programs of test/linux/guests, compiled when they or their flags have changed.

import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { compile } from "../../src/toolchain/compile.js";
import { ROOT } from "./single_node.js";

/** Where the executables are. */
export const GUESTS = path.join(ROOT, "build", "guests");
export const GUEST_SOURCES = path.join(ROOT, "test", "linux", "guests");

const FLAGS = ["-mcpu=pentium4", "-O2", "-std=gnu11", "-Wall", "-Wextra"];

/** Compiles one guest. @throws Error with what the compiler said. */
export async function buildGuest(name: string, flags: readonly string[] = []): Promise<void> {
  const source = sourceOf(name);
  await build(name, [source], (output) => [[source, "-o", output, ...FLAGS, ...flags]]);
}

const BARE = ["-fno-builtin", "-fno-stack-protector"];
const LINK = ["-nostdlib", "-Wl,--hash-style=gnu", "-Wl,-z,lazy"];

/**
 * Builds the dynamically linked program with its loader, its shared library and the one that it
 * opens, without a C library: the compiler's has no loader. All stand in GUESTS, which is to be
 * /bin. @throws Error with what the compiler said.
 */
export async function buildDynamicGuest(): Promise<void> {
  const own = ["-Wl,-e,_start", "-Wl,-Bsymbolic"];
  await buildLibrary("dynamic_loader", own);
  await buildLibrary("dynamic_first", []);
  await buildLibrary("dynamic_second", [libraryOf("dynamic_first")]);
  const libraries = [libraryOf("dynamic_first"), libraryOf("dynamic_loader")];
  const paths = ["-Wl,--dynamic-linker=/bin/dynamic_loader.so", "-Wl,-rpath,/bin"];
  const linked = ["-dynamic", "-no-pie", ...LINK, ...paths, ...libraries];
  await buildInTwo("dynamic_program", "dynamic_program", ["-fno-pie"], linked);
}

function buildLibrary(name: string, flags: readonly string[]): Promise<void> {
  const linked = ["-shared", ...LINK, `-Wl,-soname,${name}.so`, ...flags];
  return buildInTwo(name, `${name}.so`, ["-fPIC"], linked);
}

/** Without the C library there are no headers at the link, so compiling is a step of its own. */
function buildInTwo(
  name: string,
  executable: string,
  flags: readonly string[],
  linked: readonly string[],
): Promise<void> {
  const source = sourceOf(name);
  return build(executable, [source], (output) => [
    ["-c", source, "-o", `${output}.o`, ...FLAGS, ...BARE, ...flags],
    [`${output}.o`, "-o", output, ...linked],
  ]);
}

const sourceOf = (name: string) => path.join(GUEST_SOURCES, `${name}.c`);
const libraryOf = (name: string) => path.join(GUESTS, `${name}.so`);

/** Performs what makes one file, unless it is there and was made of the same. */
async function build(
  name: string,
  sources: readonly string[],
  steps: (output: string) => readonly (readonly string[])[],
): Promise<void> {
  const output = path.join(GUESTS, name);
  const stamp = `${output}.sha256`;
  const hash = createHash("sha256").update(JSON.stringify(steps(name)));
  for (const source of sources) hash.update(readFileSync(source));
  const digest = hash.digest("hex");
  if (readIfThere(stamp) === digest) return;
  mkdirSync(GUESTS, { recursive: true });
  const temporary = `${output}.${process.pid}`;
  for (const step of steps(temporary)) {
    const result = await compile(step, {
      cacheDirectory: path.join(ROOT, "build", "zig-cache"),
      output: "capture",
    });
    if (result.kind === "no-compiler") throw new Error(result.message);
    if (result.status !== 0) throw new Error(result.output);
  }
  rmSync(`${temporary}.o`, { force: true });
  renameSync(temporary, output);
  writeFileSync(stamp, digest);
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

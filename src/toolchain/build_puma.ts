// Builds what runs on Puma: the library programs/lib/puma into build/puma/libpuma.a, and the
// programs of programs/puma into build/programs/puma/<name>, linked with it in front of the C
// library.
//
// The header of the shared structures is printed first, so that C and TypeScript cannot differ. As
// with the Linux programs a file is built again only when something that it is made of has changed,
// and results appear whole.

import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { SHARED_HEADER, sharedHeader } from "../personality/puma/shared_header.js";
import { writeArchive } from "../unify/archive.js";
import { parseObject } from "../unify/object_file.js";
import { type CompileResult, compile } from "./compile.js";

export interface PumaBuildOptions {
  /** The project's folder. */
  readonly root: string;
  /** Names of programs; all when left out. */
  readonly programs?: readonly string[];
  readonly cacheDirectory?: string;
}

export type PumaBuildResult =
  | { readonly ok: true; readonly built: number }
  /** One sentence, then what the compiler said. */
  | { readonly ok: false; readonly message: string };

const LIBRARY = "programs/lib/puma";
const PROGRAMS = "programs/puma";
/** Frame pointers make a fault's backtrace. */
const FLAGS = [
  "-mcpu=pentium4",
  "-O2",
  "-std=gnu11",
  "-Wall",
  "-Wextra",
  "-fno-omit-frame-pointer",
];

export function pumaProgramPath(root: string, name: string): string {
  return path.join(root, "build", "programs", "puma", name);
}

export function pumaLibraryPath(root: string): string {
  return path.join(root, "build", "puma", "libpuma.a");
}

/** The flags that let a program see the library's headers. */
export function pumaIncludeFlag(root: string): string {
  return `-I${path.join(root, LIBRARY, "include")}`;
}

/** Builds what is not up to date; stops at the first file that does not compile. */
export async function buildPuma(options: PumaBuildOptions): Promise<PumaBuildResult> {
  const { root } = options;
  if (readText(path.join(root, SHARED_HEADER)) !== sharedHeader()) {
    writeFileSync(path.join(root, SHARED_HEADER), sharedHeader());
  }
  const sources = cFiles(root, `${LIBRARY}/src`);
  const shared = digestOf(root, [...sources, ...headers(root)]);
  const library = pumaLibraryPath(root);
  let built = 0;
  if (readText(`${library}.sha256`) !== shared) {
    const failure = await buildLibrary(options, sources);
    if (failure !== undefined) return { ok: false, message: failure };
    writeFileSync(`${library}.sha256`, shared);
    built += 1;
  }
  const wanted = cFiles(root, PROGRAMS).filter(
    (file) => options.programs?.includes(path.basename(file, ".c")) ?? true,
  );
  for (const source of wanted) {
    const output = pumaProgramPath(root, path.basename(source, ".c"));
    const digest = `${shared} ${digestOf(root, [source])}`;
    if (readText(`${output}.sha256`) === digest) continue;
    const failure = await buildProgram(options, source, output);
    if (failure !== undefined) return { ok: false, message: failure };
    writeFileSync(`${output}.sha256`, digest);
    built += 1;
  }
  return { ok: true, built };
}

async function buildLibrary(
  options: PumaBuildOptions,
  sources: readonly string[],
): Promise<string | undefined> {
  const { root } = options;
  const library = pumaLibraryPath(root);
  const folder = `${library}.${process.pid}`;
  mkdirSync(folder, { recursive: true });
  try {
    const objects = sources.map((source) => path.join(folder, `${path.basename(source, ".c")}.o`));
    for (const [i, source] of sources.entries()) {
      const args = ["-c", source, "-o", objects[i] as string, ...FLAGS];
      const failure = failureOf(source, await run(options, args));
      if (failure !== undefined) return failure;
    }
    writeFileSync(`${library}.new`, archiveOf(objects));
    renameSync(`${library}.new`, library);
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Objects as an archive with an index. */
function archiveOf(objects: readonly string[]): Uint8Array {
  return writeArchive(
    objects.map((file) => {
      const bytes = new Uint8Array(readFileSync(file));
      const parsed = parseObject(bytes, file);
      if (!parsed.ok) throw new Error(parsed.reason);
      const defined = parsed.object.symbols.filter(({ isDefined }) => isDefined);
      return { name: path.basename(file), bytes, defines: defined.map(({ name }) => name) };
    }),
  );
}

async function buildProgram(
  options: PumaBuildOptions,
  source: string,
  output: string,
): Promise<string | undefined> {
  mkdirSync(path.dirname(output), { recursive: true });
  const temporary = `${output}.${process.pid}`;
  const { root } = options;
  const common = [...FLAGS, "-I", `${LIBRARY}/include`];
  const object = `${temporary}.o`;
  const failure =
    failureOf(source, await run(options, ["-c", source, "-o", object, ...common])) ??
    failureOf(
      source,
      await run(options, [
        object,
        pumaLibraryPath(root),
        "-lm",
        "-o",
        temporary,
        ...FLAGS.slice(0, 2),
      ]),
    );
  rmSync(object, { force: true });
  if (failure === undefined) renameSync(temporary, output);
  return failure;
}

function run({ root, cacheDirectory }: PumaBuildOptions, args: string[]): Promise<CompileResult> {
  return compile(args, {
    cacheDirectory: cacheDirectory ?? path.join(root, "build", "zig-cache"),
    workingDirectory: root,
    output: "capture",
  });
}

function failureOf(source: string, result: CompileResult): string | undefined {
  if (result.kind === "no-compiler") return result.message;
  if (result.status === 0 && result.output === "") return undefined;
  return `${source} does not compile for Puma:\n${result.output}`;
}

function cFiles(root: string, folder: string): string[] {
  const names = readdirSync(path.join(root, folder)).filter((file) => file.endsWith(".c"));
  return names.sort().map((name) => `${folder}/${name}`);
}

function headers(root: string): string[] {
  return ["include", "src"].flatMap((folder) =>
    readdirSync(path.join(root, LIBRARY, folder))
      .filter((file) => file.endsWith(".h"))
      .sort()
      .map((file) => `${LIBRARY}/${folder}/${file}`),
  );
}

function digestOf(root: string, files: readonly string[]): string {
  const hash = createHash("sha256").update(JSON.stringify(FLAGS));
  for (const file of files) hash.update(file).update(readFileSync(path.join(root, file)));
  return hash.digest("hex");
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

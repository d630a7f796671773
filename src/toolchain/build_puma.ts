// Builds what runs on Puma: its library (build_library.ts), and the programs of programs/puma into
// build/programs/puma/<name>, linked with it in front of the C library. As with the Linux programs
// a file is built again only when something that it is made of has changed.

import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import {
  buildLibrary,
  digestOf,
  failureOf,
  filesOf,
  includeFlag,
  LIBRARY_FLAGS,
  type LibraryBuildOptions,
  libraryPath,
  linksNothing,
  PUMA_LIBRARY,
  readText,
  runCompiler,
} from "./build_library.js";

export interface PumaBuildOptions extends LibraryBuildOptions {
  /** Names of programs; all when left out. */
  readonly programs?: readonly string[];
}

export type PumaBuildResult =
  | { readonly ok: true; readonly built: number }
  /** One sentence, then what the compiler said. */
  | { readonly ok: false; readonly message: string };

const PROGRAMS = "programs/puma";

export function pumaProgramPath(root: string, name: string): string {
  return path.join(root, "build", "programs", "puma", name);
}

/** Builds what is not up to date; stops at the first file that does not compile. */
export async function buildPuma(options: PumaBuildOptions): Promise<PumaBuildResult> {
  const { root } = options;
  const library = await buildLibrary(options, PUMA_LIBRARY);
  if (!library.ok) return library;
  let built = library.isNew ? 1 : 0;
  const wanted = filesOf(root, PROGRAMS, ".c").filter(
    (file) => options.programs?.includes(path.basename(file, ".c")) ?? true,
  );
  for (const source of wanted) {
    const output = pumaProgramPath(root, path.basename(source, ".c"));
    const digest = `${library.digest} ${digestOf(root, [source])}`;
    if (readText(`${output}.sha256`) === digest) continue;
    const failure = await buildProgram(options, source, output);
    if (failure !== undefined) return { ok: false, message: failure };
    writeFileSync(`${output}.sha256`, digest);
    built += 1;
  }
  return { ok: true, built };
}

/** Clang's arguments without `--puma`; with it, those that link the Puma library, which is built. */
export async function pumaArguments(
  args: readonly string[],
  options: LibraryBuildOptions,
): Promise<readonly string[] | string> {
  if (!args.includes("--puma")) return args;
  if (args.includes("--unified")) return "--puma and --unified exclude each other";
  const rest = args.filter((arg) => arg !== "--puma");
  // Frame pointers make a fault's backtrace.
  const seeing = ["-fno-omit-frame-pointer", includeFlag(options.root, PUMA_LIBRARY), ...rest];
  if (linksNothing(rest)) return seeing;
  const library = await buildLibrary(options, PUMA_LIBRARY);
  if (!library.ok) return library.message;
  return [...seeing, libraryPath(options.root, PUMA_LIBRARY)];
}

async function buildProgram(
  options: PumaBuildOptions,
  source: string,
  output: string,
): Promise<string | undefined> {
  mkdirSync(path.dirname(output), { recursive: true });
  const temporary = `${output}.${process.pid}`;
  const { root } = options;
  const object = `${temporary}.o`;
  const library = libraryPath(root, PUMA_LIBRARY);
  const compiled = ["-c", source, "-o", object, ...LIBRARY_FLAGS, includeFlag(root, PUMA_LIBRARY)];
  const linked = [object, library, "-lm", "-o", temporary, ...LIBRARY_FLAGS.slice(0, 2)];
  const failure =
    failureOf(source, await runCompiler(options, compiled)) ??
    failureOf(source, await runCompiler(options, linked));
  rmSync(object, { force: true });
  if (failure === undefined) renameSync(temporary, output);
  return failure;
}

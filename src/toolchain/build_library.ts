// Builds the C libraries of the systems that are not Linux: programs/lib/puma into
// build/puma/libpuma.a, programs/lib/osf into build/osf/libosf.a.
//
// The header of what each shares with its kernel is printed first, so that C and TypeScript cannot
// differ. A library is built again only when something that it is made of has changed, and appears
// whole.

import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { OSF_HEADER, osfHeader } from "../personality/osf/shared_header.js";
import { SHARED_HEADER, sharedHeader } from "../personality/puma/shared_header.js";
import { writeArchive } from "../unify/archive.js";
import { parseObject } from "../unify/object_file.js";
import { type CompileResult, compile } from "./compile.js";

export interface LibraryBuildOptions {
  /** The project's folder. */
  readonly root: string;
  readonly cacheDirectory?: string;
}

export interface SystemLibrary {
  readonly system: "puma" | "osf";
  readonly folder: string;
  /** Printed from TypeScript. */
  readonly header: string;
  readonly headerText: () => string;
}

export const PUMA_LIBRARY: SystemLibrary = {
  system: "puma",
  folder: "programs/lib/puma",
  header: SHARED_HEADER,
  headerText: sharedHeader,
};

export const OSF_LIBRARY: SystemLibrary = {
  system: "osf",
  folder: "programs/lib/osf",
  header: OSF_HEADER,
  headerText: osfHeader,
};

/** What libraries and programs share. */
const COMMON = "programs/lib/common";
/** Frame pointers make a fault's backtrace. */
export const LIBRARY_FLAGS: readonly string[] = [
  "-mcpu=pentium4",
  "-O2",
  "-std=gnu11",
  "-Wall",
  "-Wextra",
  "-fno-omit-frame-pointer",
];

export type LibraryBuildResult =
  | {
      readonly ok: true;
      readonly isNew: boolean;
      /** Of all that the library is made of. */
      readonly digest: string;
    }
  /** One sentence, then what the compiler said. */
  | { readonly ok: false; readonly message: string };

export function libraryPath(root: string, { system }: SystemLibrary): string {
  return path.join(root, "build", system, `lib${system}.a`);
}

/** The flags that let a program see a library's headers. */
export function includeFlag(root: string, { folder }: SystemLibrary): string {
  return `-I${path.join(root, folder, "include")}`;
}

/** The compiler is asked for something else than an executable. */
export function linksNothing(args: readonly string[]): boolean {
  return ["-c", "-S", "-E"].some((option) => args.includes(option));
}

/** Builds a library unless it is up to date; stops at the first file that does not compile. */
export async function buildLibrary(
  options: LibraryBuildOptions,
  library: SystemLibrary,
): Promise<LibraryBuildResult> {
  const { root } = options;
  const header = path.join(root, library.header);
  if (readText(header) !== library.headerText()) writeFileSync(header, library.headerText());
  const sources = filesOf(root, `${library.folder}/src`, ".c");
  const folders = [`${library.folder}/include`, `${library.folder}/src`, COMMON];
  const headers = folders.flatMap((folder) => filesOf(root, folder, ".h"));
  const digest = digestOf(root, [...sources, ...headers]);
  const output = libraryPath(root, library);
  if (readText(`${output}.sha256`) === digest) return { ok: true, isNew: false, digest };
  const failure = await compileAll(options, sources, output);
  if (failure !== undefined) return { ok: false, message: failure };
  writeFileSync(`${output}.sha256`, digest);
  return { ok: true, isNew: true, digest };
}

async function compileAll(
  options: LibraryBuildOptions,
  sources: readonly string[],
  output: string,
): Promise<string | undefined> {
  const folder = `${output}.${process.pid}`;
  mkdirSync(folder, { recursive: true });
  try {
    const objects = sources.map((source) => path.join(folder, `${path.basename(source, ".c")}.o`));
    for (const [i, source] of sources.entries()) {
      const args = ["-c", source, "-o", objects[i] as string, ...LIBRARY_FLAGS];
      const failure = failureOf(source, await runCompiler(options, args));
      if (failure !== undefined) return failure;
    }
    appearWhole(output, archiveOf(objects));
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes a file that another process may be reading, or writing, just now. */
export function appearWhole(file: string, bytes: Uint8Array): void {
  const temporary = `${file}.new.${process.pid}`;
  writeFileSync(temporary, bytes);
  renameSync(temporary, file);
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

export function runCompiler(
  { root, cacheDirectory }: LibraryBuildOptions,
  args: readonly string[],
): Promise<CompileResult> {
  return compile([...args], {
    cacheDirectory: cacheDirectory ?? path.join(root, "build", "zig-cache"),
    workingDirectory: root,
    output: "capture",
  });
}

export function failureOf(source: string, result: CompileResult): string | undefined {
  if (result.kind === "no-compiler") return result.message;
  if (result.status === 0 && result.output === "") return undefined;
  return `${source} does not compile:\n${result.output}`;
}

export function filesOf(root: string, folder: string, ending: string): string[] {
  const names = readdirSync(path.join(root, folder)).filter((file) => file.endsWith(ending));
  return names.sort().map((name) => `${folder}/${name}`);
}

export function digestOf(root: string, files: readonly string[]): string {
  const hash = createHash("sha256").update(JSON.stringify(LIBRARY_FLAGS));
  for (const file of files) hash.update(file).update(readFileSync(path.join(root, file)));
  return hash.digest("hex");
}

export function readText(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

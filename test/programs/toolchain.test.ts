/**
 * The C compiler driver: which arguments are filled in, what happens without a compiler or on the
 * first link, and that a build of programs repeats only what has changed.
 */

import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseElf } from "../../src/abi/elf.js";
import { buildPrograms, programPath } from "../../src/toolchain/build_programs.js";
import { BUILDING_MUSL, compile, completeArguments } from "../../src/toolchain/compile.js";
import { defaultCacheDirectory, findCompiler } from "../../src/toolchain/zig.js";

const root = path.resolve(fileURLToPath(import.meta.url), "../../..");
const cacheDirectory = path.join(root, "build", "zig-cache");
let scratch = "";

beforeAll(() => {
  scratch = mkdtempSync(path.join(os.tmpdir(), "gobelins-cc-"));
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function write(name: string, content: string): string {
  const file = path.join(scratch, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

describe("completeArguments", () => {
  const target = ["-UNDEBUG", "-target", "x86-linux-musl"];
  const machine = [...target, "-mcpu=pentium4", "-fno-sanitize=undefined"];

  it.each([
    [["a.c"], [...machine, "-static", "a.c"]],
    [
      ["-c", "a.c"],
      [...machine, "-c", "a.c"],
    ],
    [
      ["-dynamic", "a.c"],
      [...machine, "-dynamic", "a.c"],
    ],
    [
      ["-shared", "a.c"],
      [...machine, "-shared", "a.c"],
    ],
    [
      ["-mcpu=i686", "a.c"],
      [...target, "-fno-sanitize=undefined", "-static", "-mcpu=i686", "a.c"],
    ],
    [
      ["-target", "x86-linux-gnu", "a.c"],
      ["-UNDEBUG", "-mcpu=pentium4", "-fno-sanitize=undefined", "-target", "x86-linux-gnu", "a.c"],
    ],
    [
      ["--target=aarch64-linux-musl", "a.c"],
      ["-UNDEBUG", "-fno-sanitize=undefined", "-static", "--target=aarch64-linux-musl", "a.c"],
    ],
    [
      ["-fsanitize=undefined", "-c", "a.c"],
      [...target, "-mcpu=pentium4", "-fsanitize=undefined", "-c", "a.c"],
    ],
  ])("completes %j", (given, completed) => {
    expect(completeArguments(given)).toEqual(completed);
  });
});

describe("findCompiler", () => {
  it("finds the one that is installed", () => {
    const found = findCompiler();
    if (!found.found) throw new Error(found.message);
    expect(existsSync(found.path)).toBe(true);
  });

  it("says in a sentence which package is missing", async () => {
    const absent = findCompiler(
      () => {
        throw new Error("cannot find it");
      },
      "sunos",
      "sparc",
    );
    expect(absent).toEqual({
      found: false,
      message:
        "no C compiler: the npm package @zigc/sunos-sparc is missing; " +
        "run npm install with optional dependencies",
    });
    const result = await compile(["a.c"], { cacheDirectory, output: "capture", compiler: absent });
    expect(result.kind).toBe("no-compiler");
  });
});

describe("defaultCacheDirectory", () => {
  it("is the build folder of the source tree, or the user's cache", () => {
    const installed = "/usr/lib/node_modules/gobelins";
    expect(defaultCacheDirectory("/src/gobelins", {}, "/home/u", "linux")).toBe(
      "/src/gobelins/build/zig-cache",
    );
    expect(defaultCacheDirectory(installed, {}, "/home/u", "linux")).toBe(
      "/home/u/.cache/gobelins/zig-cache",
    );
    expect(defaultCacheDirectory(installed, { XDG_CACHE_HOME: "/c" }, "/home/u", "linux")).toBe(
      "/c/gobelins/zig-cache",
    );
  });
});

describe.skipIf(process.platform === "win32")("a first link", () => {
  /** A compiler that says how it was called, and fails when told to. */
  function pretender(): { found: true; path: string } {
    const file = write(
      "pretender",
      '#!/bin/sh\necho "$ZIG_LOCAL_CACHE_DIR $*"\n[ "$3" != fail ]\n',
    );
    chmodSync(file, 0o755);
    return { found: true, path: file };
  }

  it("is announced once for each library, and not when nothing is linked", async () => {
    const lines: string[] = [];
    const options = {
      cacheDirectory: path.join(scratch, "cold"),
      output: "capture" as const,
      compiler: pretender(),
      announce: (line: string) => lines.push(line),
    };
    await compile(["-c", "a.c"], options);
    expect(lines).toEqual([]);
    const result = await compile(["-O2", "a.c"], options);
    expect(lines).toEqual([BUILDING_MUSL]);
    expect(result).toMatchObject({ kind: "finished", status: 0 });
    expect(result.kind === "finished" && result.output).toBe(
      `${options.cacheDirectory} cc ${completeArguments(["-O2", "a.c"]).join(" ")}\n`,
    );
    await compile(["-O3", "b.c"], options);
    expect(lines.length).toBe(1);
    await compile(["-O3", "-mcpu=i686", "b.c"], options);
    expect(lines.length).toBe(2);
  });
});

describe("compile", () => {
  it("yields a static executable for i386", async () => {
    const source = write("answer.c", "int main(void) { return 42; }\n");
    const output = path.join(scratch, "answer");
    const result = await compile(["-O2", source, "-o", output], {
      cacheDirectory,
      output: "capture",
    });
    expect(result).toEqual({ kind: "finished", status: 0, output: "" });
    const parsed = parseElf(new Uint8Array(readFileSync(output)), "answer");
    expect(parsed.ok && parsed.image.interpreter).toBeUndefined();
    expect(parsed.ok).toBe(true);
  }, 300_000);

  it("keeps assertions at every level, unless they are switched off", async () => {
    const source = write("level.c", "#ifdef NDEBUG\n#error no assertions\n#endif\n");
    const status = async (...flags: string[]) => {
      const result = await compile(["-E", ...flags, source], {
        cacheDirectory,
        output: "capture",
      });
      return result.kind === "finished" ? result.status : result.message;
    };
    expect([await status(), await status("-O3"), await status("-O2", "-DNDEBUG")]).toEqual([
      0, 0, 1,
    ]);
  });

  it("passes on what the compiler says, with its status", async () => {
    write("wrong.c", "int main(void) { return nothing; }\n");
    const result = await compile(["-c", "wrong.c"], {
      cacheDirectory,
      output: "capture",
      workingDirectory: scratch,
    });
    if (result.kind !== "finished") throw new Error(result.message);
    expect(result.status).toBe(1);
    expect(result.output).toContain("wrong.c:1:25: error:");
  });
});

describe("buildPrograms", () => {
  it("builds again only what has changed, and names what does not compile", async () => {
    write("project/programs/include/value.h", "#define VALUE 1\n");
    write("project/programs/one.c", '#include "value.h"\nint main(void) { return VALUE; }\n');
    write("project/programs/two.c", "int main(void) { return 2; }\n");
    const project = path.join(scratch, "project");
    const variants = ["pentium4" as const];
    const options = { root: project, workingDirectory: root, variants, cacheDirectory };
    expect(await buildPrograms(options)).toEqual({ ok: true, built: 2, upToDate: 0 });
    expect(statSync(programPath(project, "pentium4", "one")).mode & 0o111).not.toBe(0);
    expect(await buildPrograms(options)).toEqual({ ok: true, built: 0, upToDate: 2 });
    write("project/programs/two.c", "int main(void) { return 3; }\n");
    expect(await buildPrograms(options)).toEqual({ ok: true, built: 1, upToDate: 1 });
    write("project/programs/include/value.h", "#define VALUE unknown\n");
    const failed = await buildPrograms({ ...options, programs: ["one"] });
    expect(failed.ok).toBe(false);
    expect(!failed.ok && failed.message).toMatch(
      /^programs\/one\.c does not compile as pentium4:\n.*programs\/one\.c:2:25: error: .*unknown/,
    );
  }, 300_000);
});

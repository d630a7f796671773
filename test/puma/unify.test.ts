// The unified library against the C library that the compiler brings: no symbol twice, none
// missing, and
// one executable that runs under both systems.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { libraryPath, OSF_LIBRARY, PUMA_LIBRARY } from "../../src/toolchain/build_library.js";
import {
  buildUnified,
  linuxArchives,
  UNIFIED_FLAGS,
  type UnifiedBuildResult,
} from "../../src/toolchain/build_unified.js";
import { compile } from "../../src/toolchain/compile.js";
import { readArchive, writeArchive } from "../../src/unify/archive.js";
import { type ObjectFile, parseObject } from "../../src/unify/object_file.js";
import { writeObject } from "../../src/unify/object_writer.js";
import { OSF_CARRIES_OUT, PUMA_CARRIES_OUT } from "../../src/unify/system_numbers.js";
import { unify } from "../../src/unify/unify.js";
import { ROOT } from "../tidy/source_tree.js";

type Built = Extract<UnifiedBuildResult, { ok: true }>;
const folder = mkdtempSync(path.join(os.tmpdir(), "gobelins-unify-"));
let built: Built;
let linux: string[];

beforeAll(async () => {
  const found = await linuxArchives({ root: ROOT });
  if (typeof found === "string") throw new Error(found);
  linux = found;
  const result = await buildUnified({ root: ROOT, linux }, () => performance.now());
  if (!result.ok) throw new Error(result.reason);
  built = result;
  writeFileSync(path.join(folder, "libunified.a"), built.archive);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function objectsOf(bytes: Uint8Array): ObjectFile[] {
  const archive = readArchive(bytes, "an archive");
  if (!archive.ok) throw new Error(archive.reason);
  return archive.members.map(({ name, bytes: member }) => {
    const parsed = parseObject(member, name);
    if (!parsed.ok) throw new Error(parsed.reason);
    return parsed.object;
  });
}

/** Names that are defined, strong ones with how often; names that are needed. */
function symbolsOf(archives: readonly Uint8Array[]) {
  const strong = new Map<string, number>();
  const defined = new Set<string>();
  const needed = new Set<string>();
  for (const object of archives.flatMap(objectsOf)) {
    for (const { name, isDefined, isWeak } of object.symbols) {
      if (isDefined) defined.add(name);
      else if (!isWeak) needed.add(name);
      if (isDefined && !isWeak) strong.set(name, (strong.get(name) ?? 0) + 1);
    }
  }
  return { strong, defined, missing: [...needed].filter((name) => !defined.has(name)) };
}

describe("the unified library", () => {
  it("is made in less than 10 seconds", () => {
    expect(built.micros).toBeLessThan(10e6);
    expect(built.objects).toBeGreaterThan(1000);
  });

  it("defines no symbol twice", () => {
    // What the C library itself says twice (in its two archives) the linker never sees together.
    const before = symbolsOf(linux.map((file) => new Uint8Array(readFileSync(file)))).strong;
    const twice = [...symbolsOf([built.archive]).strong]
      .filter(
        ([name, count]) => count > Math.max(before.get(name.replace(/^__linux\./, "")) ?? 1, 1),
      )
      .map(([name]) => name);
    expect(twice).toEqual([]);
  });

  it("needs nothing that the libraries did not need, but the program's main", () => {
    const originals = [
      ...linux,
      ...[PUMA_LIBRARY, OSF_LIBRARY].map((one) => libraryPath(ROOT, one)),
    ];
    const before = symbolsOf(originals.map((file) => new Uint8Array(readFileSync(file)))).missing;
    const { missing } = symbolsOf([built.archive]);
    expect(missing.filter((name) => !before.includes(name))).toEqual(["__unified_main"]);
  });

  it("says where each system sends a call", () => {
    const targets = (name: string) => built.calls.find((call) => call.name === name)?.targets;
    const [linux, puma, osf] = ["__linux.", "__puma.", "__osf."];
    const read = { linux: `${linux}read`, puma: `${puma}read`, osf: `${osf}read` };
    expect(targets("read")).toEqual(read);
    // The same function of the C library, whose calls OSF/1's library carries out.
    const socket = { linux: `${linux}socket`, puma: "deficient", osf: `${linux}socket` };
    expect(targets("socket")).toEqual(socket);
    expect(targets("_Fork")).toMatchObject({ puma: "deficient", osf: `${linux}_Fork` });
    expect(targets("epoll_ctl")).toMatchObject({ puma: "deficient", osf: "deficient" });
    const table = { linux: "deficient", puma: "deficient", osf: `${osf}table` };
    expect(targets("table")).toEqual(table);
    const csend = { linux: `${puma}csend`, puma: `${puma}csend`, osf: `${puma}csend` };
    expect(targets("csend")).toEqual(csend);
    const alloc = { linux: "deficient", puma: `${puma}sptl_c_alloc`, osf: "deficient" };
    expect(targets("sptl_c_alloc")).toEqual(alloc);
    expect(built.shared).toEqual(expect.arrayContaining(["printf", "snprintf", "strtod"]));
  });

  it("has a branch for a third system, which lacks what its archive lacks", () => {
    const bytes = (file: string) => new Uint8Array(readFileSync(file));
    const osf = writeObject({
      text: Uint8Array.of(0xc3),
      rodata: new Uint8Array(0),
      symbols: [{ name: "read", section: "text", offset: 0, kind: "function" }],
      textRelocations: [],
      rodataRelocations: [],
    });
    const three = unify([
      ...linux.map((file) => ({ system: "linux" as const, file, bytes: bytes(file) })),
      { system: "puma", file: "libpuma.a", bytes: bytes(libraryPath(ROOT, PUMA_LIBRARY)) },
      {
        system: "osf",
        file: "libosf.a",
        bytes: writeArchive([{ name: "read.o", bytes: osf, defines: ["read"] }]),
      },
    ]);
    if (!three.ok) throw new Error(three.reason);
    const targets = (name: string) => three.calls.find((call) => call.name === name)?.targets;
    const both = { linux: "__linux.read", puma: "__puma.read" };
    expect(targets("read")).toEqual({ ...both, osf: "__osf.read" });
    expect(targets("socket")).toMatchObject({ puma: "deficient", osf: "deficient" });
  });

  it("knows the calls that the Puma library carries out", () => {
    expect([...PUMA_CARRIES_OUT].sort()).toEqual(carriedOutBy("programs/lib/puma/src/system.c"));
  });

  it("knows the calls that the OSF/1 library carries out", () => {
    const parts = ["system.c", "files.c", "time.c", "signals.c"];
    const known = carriedOutBy(...parts.map((part) => `programs/lib/osf/src/${part}`));
    expect([...OSF_CARRIES_OUT].sort()).toEqual(known);
  });
});

/** Linux's names of calls in sources: `case SYS_read:`, and `{SYS_read, ...}` of a table. */
function carriedOutBy(...sources: readonly string[]): string[] {
  const text = sources.map((file) => readFileSync(path.join(ROOT, file), "utf8")).join("");
  const names = [...text.matchAll(/(?:case |\{)SYS_(\w+)[:,]/g)].map(([, name]) =>
    (name as string).replace(/^(clock_gettime|gettimeofday|clock_nanosleep)_?(time)?32$/, "$1"),
  );
  return [...new Set(names)].sort();
}

const PROGRAM = `
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
static int compare(const void *a, const void *b) { return *(const int *)a - *(const int *)b; }
int main(int argc, char **argv) {
  int n[] = {5, 3, 9, 1};
  qsort(n, 4, sizeof *n, compare);
  printf("%d %d %d %d %s\\n", n[0], n[1], n[2], n[3], argv[argc - 1]);
  fflush(stdout);
  if (argc > 2) umask(022);
  return 0;
}
`;

describe("a program that is linked with it", () => {
  const program = path.join(folder, "program");

  beforeAll(async () => {
    writeFileSync(`${program}.c`, PROGRAM);
    const library = path.join(folder, "libunified.a");
    const flags = ["-mcpu=pentium4", "-O2", ...UNIFIED_FLAGS];
    const result = await compile([`${program}.c`, library, "-o", program, ...flags], {
      cacheDirectory: path.join(ROOT, "build", "zig-cache"),
      output: "capture",
    });
    expect(result).toMatchObject({ status: 0, output: "" });
  });

  it.runIf(process.platform === "linux" && process.arch === "x64")("runs under Linux", () => {
    const { stdout, status } = spawnSync(program, ["one", "two"], { encoding: "utf8" });
    expect({ stdout, status }).toEqual({ stdout: "1 3 5 9 two\n", status: 0 });
  });

  it("runs under Puma, and with --deficiency abort stops at what Puma lacks", async () => {
    const { Cluster } = await import("../../dist/src/api/cluster.js");
    const { nodeHost } = await import("../../dist/src/api/node_host.js");
    const cluster = await Cluster.create(
      { nodes: 2, memoryMiB: 16, puma: { nodes: 1 } },
      nodeHost(),
    );
    try {
      await cluster.mount({ path: folder, isReadOnly: true });
      const text = { output: "", error: "" };
      cluster.on("output", ({ stream, bytes }) => {
        text[stream] += Buffer.from(bytes).toString();
      });
      const run = async (...args: string[]) => {
        const job = await cluster.yod({
          programs: [{ program, argv: [program, ...args], size: "1" }],
          env: [],
          heapBytes: 0,
          stackBytes: 256 * 1024,
          commBytes: 256 * 1024,
          procMode: 0,
          priority: 0,
          share: false,
          fileServers: 1,
          deficiencyAborts: true,
        });
        if (job.kind === "refused") throw new Error(job.reason);
        return (await job.ended).status;
      };
      expect(await run("one")).toBe(0);
      expect(await run("one", "two")).toBe(1);
      expect(text.output).toBe("1 3 5 9 one\n1 3 5 9 two\n");
      expect(text.error).toBe(
        "rank 0: umask: this system has no such call, and the process cannot move\n",
      );
    } finally {
      await cluster.close();
    }
  });
});

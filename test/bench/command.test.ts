// `npm run bench` as a script calls it: the quick mode on one small program, and a binary of one's
// own.

import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { programPath } from "../../src/toolchain/build_programs.js";
import { hostRunsI386 } from "../../src/toolchain/i386_host.js";
import { ROOT } from "../tidy/source_tree.js";

const scratch = mkdtempSync(path.join(tmpdir(), "gobelins-bench-"));
const json = path.join(scratch, "results.json");
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function bench(
  words: readonly string[],
): Promise<{ status: number; stdout: string; stderr: string }> {
  const main = path.join(ROOT, "dist", "bench", "main.js");
  return new Promise((resolve) => {
    execFile(process.execPath, [main, ...words], (error, stdout, stderr) => {
      resolve({ status: Number(error?.code ?? 0), stdout, stderr });
    });
  });
}

describe.skipIf(!hostRunsI386())("npm run bench", () => {
  it("measures a program of the set", async () => {
    const svg = path.join(scratch, "ratios.svg");
    const words = [
      "--quick",
      "--programs",
      "fib",
      "--builds",
      "pentium4",
      "--json",
      json,
      "--svg",
      svg,
    ];
    const { status, stdout, stderr } = await bench(words);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    const { results, summary } = JSON.parse(readFileSync(json, "utf8"));
    const common = { program: "fib", build: "pentium4", checksum: "00000000000cb228" };
    expect(results).toEqual([
      { ...common, peer: "native", seconds: expect.any(Number) },
      { ...common, peer: "gobelins", seconds: expect.any(Number) },
    ]);
    expect(summary.geomeanOfNative).toEqual({ gobelins: expect.any(Number) });
    expect(stdout).toMatch(/^fib +pentium4 +\d+\.\d{3} +\d+\.\d{2}$/m);
    expect(readFileSync(svg, "utf8")).toMatch(/^<svg .*share of native speed/s);
  });

  it("measures any binary that prints the line, with its arguments", async () => {
    const mgs = programPath(ROOT, "pentium4", "mgs");
    const peers = ["--peers", "native,gobelins", "--runs", "1", "--json", json];
    const { status, stderr } = await bench([...peers, "--binary", mgs, "-t", "-n", "32"]);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    const { results } = JSON.parse(readFileSync(json, "utf8"));
    expect(results).toHaveLength(2);
    expect(results[0].checksum).toBe(results[1].checksum);
  });

  it("refuses what prints no such line", async () => {
    const hello = programPath(ROOT, "pentium4", "hello");
    const { status, stderr } = await bench(["--peers", "native", "--binary", hello]);
    expect(status).toBe(1);
    expect(stderr).toContain("it printed no line 'seconds S checksum C'");
  });

  it("names the programs when one is unknown", async () => {
    const { status, stderr } = await bench(["--programs", "nosuch"]);
    expect(status).toBe(1);
    expect(stderr).toContain("There is no 'nosuch': there are mgs-250, ");
  });
});

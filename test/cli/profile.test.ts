// `run --profile`: what was executed, by function and caller, wherever the process was.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { ProfileStack } from "../../src/api/profile.js";
import type { FunctionSamples } from "../../src/cli/profile_report.js";
import { programPath } from "../../src/toolchain/build_programs.js";
import { ROOT } from "../tidy/source_tree.js";
import { gobelins } from "./gobelins.js";

const guest = (name: string) => programPath(ROOT, "pentium4", name);
const scratch = mkdtempSync(path.join(tmpdir(), "gobelins-profile-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const profiled = (...args: string[]) =>
  gobelins(["run", "--profile-period", "2000", "--profile", ...args], { directory: scratch });

describe("--profile", () => {
  it("names functions and their callers while the process moves", async () => {
    const moving = ["--nodes", "2", "--migrate-every", "300000i"];
    const { stdout, stderr, status } = await profiled("p.json", ...moving, guest("fib"), "22");
    expect({ stdout, status }).toEqual({ stdout: "fib(22) = 17711\n", status: 0 });
    expect(stderr).toMatch(/samples, one every 2000 instructions \(node 0 .* %, node 1 .* %\)/);
    const { samples, stacks, functions } = JSON.parse(
      readFileSync(path.join(scratch, "p.json"), "utf8"),
    );
    expect(new Set(stacks.map(({ node }: ProfileStack) => node))).toEqual(new Set([0, 1]));
    expect(samples).toBe(
      stacks.reduce((sum: number, stack: ProfileStack) => sum + stack.samples, 0),
    );
    const rows = new Map(functions.map((one: FunctionSamples) => [one.function, one]));
    expect(functions[0]).toMatchObject({ command: "fib", function: "fib", file: guest("fib") });
    expect(functions[0].self / samples).toBeGreaterThan(0.8);
    expect(rows.get("main")).toMatchObject({ total: expect.any(Number) });
    const names = stacks[0].frames.map((frame: { function: string }) => frame.function);
    expect(names.slice(0, names.indexOf("main")).every((name: string) => name === "fib")).toBe(
      true,
    );
    expect(names.indexOf("main")).toBeGreaterThan(0);
  });

  it("draws a flame graph of several processes, and folds stacks into lines", async () => {
    await profiled("p.html", "--profile-period", "500", guest("family"));
    const page = readFileSync(path.join(scratch, "p.html"), "utf8");
    const processes = new Set(page.match(/family \(process \d+\)/g));
    expect(processes.size).toBeGreaterThan(1);
    expect(page).toMatch(/<title>main in \S+family: \d+ samples, [\d.]+ %<\/title>/);
    expect(page).not.toMatch(/https?:\/\/(?!www\.w3\.org\/)/);
    await profiled("p.folded", guest("fib"), "15");
    expect(readFileSync(path.join(scratch, "p.folded"), "utf8")).toMatch(
      /^fib;_start;.*main;fib.* \d+$/m,
    );
  });

  it("says it when nothing was sampled, and names a file that cannot be written", async () => {
    const period = ["--profile-period", "100000000"];
    const short = await gobelins(["run", ...period, "--profile", guest("hello")]);
    expect(short.stderr).toMatch(/no samples: .* fewer than 100000000 instructions/);
    const wrong = await profiled("none/p.svg", guest("hello"));
    expect(wrong).toMatchObject({ stdout: "", status: 1 });
    expect(wrong.stderr).toMatch(/^gobelins: cannot write none\/p\.svg: /);
  });

  it("takes the word behind it for the program unless it ends as a profile does", async () => {
    const plain = await profiled(guest("echo_args"), "--profile", "x");
    expect(plain.stdout).toMatch(/--profile\b.*\bx\b/s);
    const own = await gobelins(["run", guest("echo_args"), "--profile", "x"]);
    expect(own).toMatchObject({ stdout: plain.stdout, stderr: "" });
    const missing = await profiled("none");
    expect(missing).toMatchObject({ status: 127 });
  });
});

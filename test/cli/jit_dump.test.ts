// `run --dump-jit DIR`: what was translated can be read afterwards.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { programPath } from "../../src/toolchain/build_programs.js";
import { ROOT } from "../tidy/source_tree.js";
import { gobelins } from "./gobelins.js";

const guest = (name: string) => programPath(ROOT, "pentium4", name);
const scratch = mkdtempSync(path.join(tmpdir(), "gobelins-dump-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe("--dump-jit", () => {
  it("writes guest code, WebAssembly text and counters of each region", async () => {
    const { status, stderr } = await gobelins(["run", "--dump-jit", "dump", guest("fib"), "20"], {
      directory: scratch,
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const directory = path.join(scratch, "dump");
    const text = (name: string) => readFileSync(path.join(directory, name), "utf8");
    const regions = JSON.parse(text("regions.json"));
    expect(regions.length).toBeGreaterThan(0);
    expect(readdirSync(directory)).toHaveLength(2 * regions.length + 1);
    const [hottest] = regions;
    expect(hottest.instructionsExecuted).toBeGreaterThan(10_000);
    expect(hottest.executions).toBeGreaterThan(0);
    expect(hottest.compileMicros).toBeGreaterThan(0);
    expect(text(`${hottest.file}.wat`)).toMatch(/^\(module\n.*\(func /s);
    expect(text(`${hottest.file}.txt`)).toMatch(
      /^entries: .*^[0-9a-f]{8} {2}([0-9a-f]{2} )+ +ret/ms,
    );
  });

  it("names the directory that cannot be written", async () => {
    writeFileSync(path.join(scratch, "file"), "");
    const { status, stderr } = await gobelins(["run", "--dump-jit", "file", guest("hello")], {
      directory: scratch,
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^gobelins: cannot write to .*file: /);
  });
});

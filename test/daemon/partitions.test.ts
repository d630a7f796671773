// The compute partition of a cluster that is up, as a user of a shell sees it: jobs, the mesh,
// nodes that change their system, and that fail in part.

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildUnifiedProgram, unifiedProgramPath } from "../../src/toolchain/build_unified.js";
import { gobelins, MAIN } from "../cli/gobelins.js";
import { ROOT } from "../tidy/source_tree.js";

const directory = mkdtempSync(path.join(os.tmpdir(), "gobelins-partitions-"));
const socket = path.join(directory, "cluster.sock");
const at = (command: string, ...rest: string[]) =>
  gobelins([command, "--socket", socket, ...rest], { directory });
const program = unifiedProgramPath(ROOT, "scribble");

beforeAll(async () => {
  for (const name of ["scribble", "ring"]) {
    const source = `programs/puma/${name}.c`;
    const reason = await buildUnifiedProgram({ root: ROOT }, source, () => performance.now());
    expect(reason).toBe(undefined);
  }
  expect(await at("up", "--nodes", "4", "--puma", "3", "--memory", "16")).toMatchObject({
    stderr: "",
    status: 0,
  });
}, 240_000);
afterAll(async () => {
  await at("down");
  rmSync(directory, { recursive: true, force: true });
});

describe("a cluster with a compute partition", () => {
  it("runs jobs side by side, shows them, and ends one with its command", async () => {
    const command = ["yod", "--socket", socket, "-sz", "2", "-heap", "3072", program, "hang"];
    const child = spawn(process.execPath, [MAIN, ...command], { stdio: "ignore" });
    const mesh = async () => JSON.parse((await at("showmesh", "--json")).stdout);
    while ((await mesh()).jobs.length === 0);
    const { stdout, status } = await at("yod", "-sz", "1", "ring", "3");
    expect({ stdout, status }).toEqual({ stdout: "1 processes, 3 rounds: 3\n", status: 0 });
    expect((await at("showmesh")).stdout).toMatch(/^a +1 +\w+ +\S+ +1,2 .*scribble$/m);
    child.kill("SIGKILL");
    while ((await mesh()).jobs.length > 0);
  });

  it("moves its boundary, with a job on the nodes", async () => {
    const command = ["yod", "--socket", socket, "-sz", "3", "-heap", "3072", program, "signal"];
    const child = spawn(process.execPath, [MAIN, ...command]);
    let output = "";
    await new Promise<void>((resolve) => {
      child.stdout.on("data", (bytes) => {
        output += bytes;
        if (output.split("waiting").length > 3) resolve();
      });
    });
    expect(await at("partition", "2-3", "--os", "linux")).toEqual({
      stdout: "node 2 runs linux\nnode 3 runs linux\n",
      stderr: "",
      status: 0,
    });
    expect((await at("showmesh")).stdout).toContain("0 of 3 nodes free");
    expect((await at("partition", "2,3", "--os", "puma")).status).toBe(0);
    const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
    child.kill("SIGINT");
    expect(await ended).toBe(0);
    expect(output.match(/signal 15/g)).toHaveLength(3);
  });

  it("reports what was saved of a node that fails in part, and takes it back", async () => {
    const failed = await at("fail", "1", "disk");
    expect(failed.stdout).toBe("0 saved, 0 lost; node 1 is out of service\n");
    expect((await at("showmesh")).stdout).toContain("2 of 3 nodes free");
    expect((await at("reload", "1")).stdout).toBe("node 1 is back in service\n");
    expect((await at("showmesh")).stdout).toContain("3 of 3 nodes free");
  });

  it.each([
    [["partition", "9", "--os", "linux"], "there is no node 9 in this cluster"],
    [["partition", "0", "--os", "puma"], /node 0 has the consoles and yod/],
    [["partition", "x", "--os", "puma"], /nodes are numbers and ranges/],
    [["partition", "1", "--os", "vms"], /--os/],
    [["yod", "-sz", "8", program], "yod: 8 nodes are not to be had: 3 of 3 are free"],
  ])("refuses %j in a sentence", async ([command = "", ...rest], sentence) => {
    const { stderr, status } = await at(command, ...rest);
    expect(status).toBeGreaterThan(0);
    expect(stderr).toMatch(sentence);
    expect(stderr.split("\n")).toHaveLength(2);
  });
});

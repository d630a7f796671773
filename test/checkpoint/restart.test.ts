// Programs of the manifest, saved at arbitrary instructions and restarted on another cluster: what they
// printed before and after is what the hardware printed.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { RUN_ENVIRONMENT, RUNS } from "../../programs/manifest.js";
import { nodeId } from "../../src/abi/types.js";
import { Cluster, type ClusterProcess } from "../../src/api/cluster.js";
import type { CheckpointRequest } from "../../src/checkpoint/checkpoint_service.js";
import type { MigrateEvery } from "../../src/node/control.js";
import { programPath } from "../../src/toolchain/build_programs.js";
import { builtNodes } from "../built_nodes.js";
import { expectedOf } from "../programs_emulated/guest_runner.js";
import { ROOT } from "../tidy/source_tree.js";

const directory = mkdtempSync(path.join(os.tmpdir(), "gobelins-checkpoint-"));
const image = (name: string) => path.join(directory, name);
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** A cluster and what its programs print. */
async function withCluster<T>(use: (cluster: Cluster, text: () => string) => Promise<T>) {
  const cluster = await Cluster.create({ nodes: 2 }, builtNodes());
  const output: Uint8Array[] = [];
  cluster.on("output", ({ bytes }) => output.push(bytes));
  try {
    await cluster.mount({ path: path.join(ROOT, "build", "programs"), isReadOnly: true });
    await cluster.mount({ path: directory, isReadOnly: false });
    return await use(cluster, () => Buffer.concat(output).toString());
  } finally {
    await cluster.close();
  }
}

const runOf = (id: string) => {
  const found = RUNS.find((one) => one.id === id);
  if (!found) throw new Error(`the manifest has no run ${id}`);
  return found;
};

async function start(cluster: Cluster, id: string, after: number, migrateEvery?: MigrateEvery) {
  const one = runOf(id);
  const program = programPath(ROOT, "pentium4", one.program);
  const process = await cluster.spawn({
    program,
    argv: [program, ...one.args],
    env: Object.entries(RUN_ENVIRONMENT).map(([name, value]) => `${name}=${value}`),
    directory,
    haltAfter: { after, unit: "instructions" },
    ...(migrateEvery && { migrateEvery }),
  });
  if (process.kind === "refused") throw new Error(process.reason);
  return process;
}

const halted = (cluster: Cluster) =>
  new Promise<void>((resolve) => void cluster.once("halted", () => resolve()));

async function save(cluster: Cluster, process: ClusterProcess, request: CheckpointRequest) {
  const result = await cluster.checkpoint(process.pid, request);
  if (result.kind === "refused") throw new Error(result.reason);
  return result;
}

/** Restarts an image on a new cluster; what it printed there. */
function goOn(file: string, node: number): Promise<string> {
  return withCluster(async (cluster, text) => {
    const process = await cluster.restart({ file }, nodeId(node));
    if (process.kind === "refused") throw new Error(process.reason);
    expect(await process.exited).toEqual({ kind: "exited", status: 0 });
    return text();
  });
}

/** Runs the first part of a program and saves it; what it printed. */
function firstPart(id: string, after: number, file: string, migrateEvery?: MigrateEvery) {
  return withCluster(async (cluster, text) => {
    const stands = halted(cluster);
    const process = await start(cluster, id, after, migrateEvery);
    await stands;
    await save(cluster, process, { file, leaveRunning: false });
    expect(await process.exited).toMatchObject({ kind: "killed", signal: 9 });
    return text();
  });
}

describe("saved and restarted", () => {
  it.each([
    ["qsort", 1_234_567, 0],
    ["mgs", 999_983, 1],
    ["files", 100_003, 0],
    ["deep", 54_321, 1],
    ["malloc_stress", 333_333, 0],
    ["printf_table", 77_777, 1],
    ["strings", 20_011, 0],
  ])("%s at instruction %i, on node %i", async (id, after, node) => {
    const before = await firstPart(id, after, image(id));
    const rest = await goOn(image(id), node);
    expect(before + rest).toBe(expectedOf(runOf(id), "pentium4").stdout);
  });

  it.each(["gobelins", "push"] as const)("after migrations by %s", async (mechanism) => {
    const schedule = { every: 100_000, unit: "instructions", mechanism } as const;
    const file = image(`moved-${mechanism}`);
    const before = await firstPart("qsort", 1_750_000, file, schedule);
    const rest = await goOn(file, 1);
    expect(before + rest).toBe(expectedOf(runOf("qsort"), "pentium4").stdout);
  });
});

describe("left running", () => {
  it("goes on, and is saved again with what has changed only", async () => {
    const expected = expectedOf(runOf("qsort"), "pentium4").stdout;
    const [whole, next] = [image("whole"), image("next")];
    const before = await withCluster(async (cluster, text) => {
      const stands = halted(cluster);
      const process = await start(cluster, "qsort", 1_000_000);
      await stands;
      const first = await save(cluster, process, { file: whole, leaveRunning: true });
      const second = await save(cluster, process, { file: next, base: whole, leaveRunning: true });
      const printed = text();
      expect(second.pages.inherited).toBeGreaterThan(second.pages.own);
      expect(first.pages.own).toBeGreaterThan(second.pages.own);
      expect(await process.exited).toEqual({ kind: "exited", status: 0 });
      expect(text()).toBe(expected);
      return printed;
    });
    const rest = await goOn(next, 0);
    expect(expected.endsWith(rest)).toBe(true);
    expect(before.length + rest.length).toBeGreaterThanOrEqual(expected.length);
  });
});

describe("refused in a sentence", () => {
  it("a process that is not there, and an image that is none", async () => {
    writeFileSync(image("text"), "no image");
    await withCluster(async (cluster) => {
      expect(await cluster.restart({ file: image("text") })).toEqual({
        kind: "refused",
        reason: `${image("text")} is no checkpoint image`,
      });
      expect(await cluster.restart({ file: image("absent") })).toEqual({
        kind: "refused",
        reason: `${image("absent")} cannot be read: no such file or directory`,
      });
    });
  });

  it("a pid that is in use", async () => {
    const file = image("hello");
    await firstPart("hello", 2_000, file);
    await withCluster(async (cluster) => {
      const stands = halted(cluster);
      await start(cluster, "hello", 2_000);
      await stands;
      const used = await cluster.restart({ file });
      expect(used).toMatchObject({ kind: "refused" });
      expect(used.kind === "refused" && used.reason).toContain(
        "is of process 1000, and the cluster has a process of that number",
      );
    });
  });
});

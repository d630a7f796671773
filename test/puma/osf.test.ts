// OSF/1 as the third system: programs run under it, one executable visits all three, and processes
// go from each to each while they run.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nodeId } from "../../dist/src/abi/types.js";
import { buildUnifiedProgram, unifiedProgramPath } from "../../src/toolchain/build_unified.js";
import { ROOT } from "../tidy/source_tree.js";
import { PumaCluster } from "./puma_cluster.js";

/** Node 0 runs Linux, node 1 OSF/1, 2 and 3 Puma. */
const [LINUX, OSF, COMPUTE] = [nodeId(0), nodeId(1), nodeId(2)];
const EVERY = { every: 3000, unit: "microseconds", mechanism: "basic" } as const;
const SIGUSR1 = 10;
let puma: PumaCluster;

beforeAll(async () => {
  const programs = ["unified/roamer", "unified/unix_calls", "puma/ring", "puma/scribble"];
  for (const program of programs) {
    const source = `programs/${program}.c`;
    expect(await buildUnifiedProgram({ root: ROOT }, source, () => performance.now())).toBe(
      undefined,
    );
  }
  puma = await PumaCluster.create({ nodes: 2 }, 1);
}, 240_000);
afterAll(() => puma?.close());

/** Between which systems processes have gone meanwhile. */
function crossings() {
  const ways = new Set<string>();
  const note = (record: { fromSystem: string; toSystem: string }) =>
    ways.add(`${record.fromSystem} to ${record.toSystem}`);
  puma.cluster.on("crossing", note);
  return () => {
    puma.cluster.off("crossing", note);
    return [...ways].sort();
  };
}

describe("a service partition that runs OSF/1", () => {
  it("runs programs as Linux does, by its own calls", async () => {
    const program = unifiedProgramPath(ROOT, "unix_calls");
    const linux = await puma.runOn(LINUX, program);
    const osf = await puma.runOn(OSF, program);
    expect(osf.status).toEqual({ kind: "exited", status: 0 });
    expect(linux.output.split("\n").length).toBeGreaterThan(30);
    expect(osf.output).toBe(linux.output.replace("this is Linux", "this is OSF1"));
  });

  it("does not answer Linux's gate", async () => {
    const program = unifiedProgramPath(ROOT, "unix_calls");
    const { output } = await puma.runOn(LINUX, program, "gate");
    expect(output).toBe("gate: Linux's number 1\n");
    const { status } = await puma.runOn(OSF, program, "gate");
    expect(status).toMatchObject({ kind: "killed", signal: 11 });
  });

  it("is visited for what only OSF/1 has", async () => {
    const { end, output, error } = await puma.run("../unified/roamer", "2", ["2000", "osf"]);
    expect(end).toMatchObject({ status: 0, complaints: [] });
    expect(output).toContain("load averages are in parts of 1000\n");
    expect(output).toContain("all agree: yes\n");
    expect(error.split("\n").sort()).toEqual([
      "",
      "roamer: rank 0 visited puma linux osf puma",
      "roamer: rank 1 visited puma linux osf puma",
    ]);
  });

  it.each([
    ["ring", ["60"]],
    ["roamer", ["2000"]],
  ])("%s computes the same while it goes round the three", async (name, args) => {
    const still = await puma.run(`../unified/${name}`, "2", args);
    const ways = crossings();
    const moving = await puma.run(`../unified/${name}`, "2", args, { migrateEvery: EVERY });
    expect(moving.end).toMatchObject({ status: 0, complaints: [] });
    expect(moving.output).toBe(still.output);
    expect(ways()).toEqual(
      expect.arrayContaining(["linux to osf", "osf to puma", "puma to linux"]),
    );
  });

  it("calls handlers that were set on Puma, and takes in what a boundary sends away", async () => {
    const waiting = new Promise<void>((resolve) => {
      puma.onOutput = (text) => text.includes("waiting") && resolve();
    });
    puma.forget();
    const heap = { heapBytes: 3 << 20 };
    const job = await puma.start("../unified/scribble", "1", ["signal"], heap);
    await waiting;
    const ways = crossings();
    expect(await puma.cluster.partition(COMPUTE, "osf")).toBe(undefined);
    const arrived = new Promise<void>((resolve) => {
      puma.cluster.on("crossing", ({ toSystem }) => toSystem === "osf" && resolve());
    });
    await job.move(0, COMPUTE);
    await arrived;
    await job.signal(SIGUSR1);
    const { end, output } = await puma.finish(job);
    expect(end).toMatchObject({ status: 0, complaints: [] });
    expect(output.match(/signal 10/g)).toHaveLength(1);
    expect(ways()).toContain("puma to osf");
    expect(await puma.cluster.partition(COMPUTE, "puma")).toBe(undefined);
  });
});

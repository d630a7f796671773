// Boundaries of partitions that move while jobs run, and nodes of which a part fails: what can
// leave leaves by migration, jobs go on, and what a failure has destroyed is told.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nodeId } from "../../dist/src/abi/types.js";
import type { ClusterJob } from "../../dist/src/api/cluster_types.js";
import { buildUnifiedProgram, unifiedProgramPath } from "../../src/toolchain/build_unified.js";
import { ROOT } from "../tidy/source_tree.js";
import { PumaCluster } from "./puma_cluster.js";

/** Node 0 serves; 1 to 3 compute. */
const [FIRST, SECOND, THIRD] = [nodeId(1), nodeId(2), nodeId(3)];
const [SIGUSR1, SIGTERM] = [10, 15];
let puma: PumaCluster;

beforeAll(async () => {
  for (const program of ["puma/scribble", "puma/ring", "puma/stream", "unified/unix_calls"]) {
    const source = `programs/${program}.c`;
    expect(await buildUnifiedProgram({ root: ROOT }, source, () => performance.now())).toBe(
      undefined,
    );
  }
  puma = await PumaCluster.create({ nodes: 3 });
}, 240_000);
afterAll(() => puma?.close());

const SMALL = { heapBytes: 3 << 20 };

/** A job of processes that wait for a signal; resolves when all of them wait. */
async function waitingJob(size: number): Promise<ClusterJob> {
  puma.forget();
  const waiting = new Promise<void>((resolve) => {
    puma.onOutput = (text) => text.split("waiting").length > size && resolve();
  });
  const job = await puma.start("../unified/scribble", `${size}`, ["signal"], SMALL);
  await waiting;
  return job;
}

/** The processes of a waiting job get their signal wherever they are, and end. */
async function release(job: ClusterJob, size: number): Promise<void> {
  await job.signal(SIGUSR1);
  const { end, output } = await puma.finish(job);
  expect(end).toMatchObject({ status: 0, complaints: [] });
  expect(output.match(/signal 10/g)).toHaveLength(size);
}

const inService = async () =>
  (await puma.cluster.mesh()).nodes.filter((row) => row.isInService).map(({ node }) => node);

describe("a boundary that moves", () => {
  it("drains the nodes, boots the other system, and jobs go on", async () => {
    const job = await waitingJob(3);
    expect(await puma.cluster.partition(SECOND, "linux")).toBe(undefined);
    expect(await puma.cluster.partition(THIRD, "linux")).toBe(undefined);
    expect(await inService()).toEqual([1]);
    await expect(puma.start("ring", "2")).rejects.toThrow("2 nodes are not to be had");
    expect((await puma.cluster.nodesInformation()).map(({ command }) => command)).toEqual([
      ...["linux", "puma", "linux", "linux"],
    ]);
    expect(await puma.cluster.partition(FIRST, "linux")).toBe(undefined);
    expect(await puma.cluster.partition(THIRD, "puma")).toBe(undefined);
    await release(job, 3);
    expect(await puma.cluster.partition(FIRST, "puma")).toBe(undefined);
    expect(await puma.cluster.partition(SECOND, "puma")).toBe(undefined);
    const { output } = await puma.run("ring", "3", ["4"]);
    expect(output).toBe("3 processes, 4 rounds: 12\n");
  });

  it("a node that has become one of the service partition serves files", async () => {
    expect(await puma.cluster.partition(THIRD, "linux")).toBe(undefined);
    const { output } = await puma.run("ioheavy", "2", [], { fileServers: 2, input: "a\n" });
    expect(output).toBe("2 of 2 files are right, 1 lines read\n");
    expect(puma.left).toEqual([]);
    expect(await puma.cluster.partition(THIRD, "puma")).toBe(undefined);
  });

  it("stays on the node with the consoles", async () => {
    expect(await puma.cluster.partition(nodeId(0), "puma")).toMatch(/node 0 has the consoles/);
  });
});

describe("a job that is being loaded", () => {
  // Each turn the image, the process or its READY has come a little further.
  it("is loaded elsewhere, or moves on, when a node leaves", async () => {
    for (let turn = 0; turn < 4; turn += 1) {
      puma.forget();
      const job = await puma.start("../unified/ring", "2", ["4"]);
      const node = nodeId((await puma.cluster.mesh()).jobs[0]?.nodes[1] as number);
      for (let waited = 0; waited < turn; waited += 1) await puma.cluster.mesh();
      if (turn % 2 === 0) {
        const { lost } = await puma.cluster.failPartially(node, "pct");
        expect(lost).toEqual([]);
      } else {
        expect(await puma.cluster.partition(node, "linux")).toBe(undefined);
      }
      const { end, output } = await puma.finish(job);
      expect(output).toBe("2 processes, 4 rounds: 8\n");
      expect(end).toMatchObject({ status: 0, complaints: [] });
      await puma.cluster.pct(node).reloadPct();
      expect(await puma.cluster.partition(node, "puma")).toBe(undefined);
    }
  });

  it("is loaded on other nodes, and refused when there are none", async () => {
    const pct = puma.cluster.pct(SECOND);
    for (const size of [2, 3]) {
      await pct.faultPct("the image shall wait");
      const job = await puma.start("../unified/ring", `${size}`, ["4"]);
      expect((await puma.cluster.mesh()).jobs[0]?.nodes).toContain(SECOND);
      await puma.cluster.failPartially(SECOND, "disk");
      const { status, complaints } = await job.ended;
      if (size === 2) expect({ status, complaints }).toEqual({ status: 0, complaints: [] });
      else {
        const reason = "load failed: 3 nodes are not to be had: 2 of 3 are free";
        expect({ status, complaints }).toEqual({ status: 2, complaints: [reason] });
      }
      await pct.reloadPct();
    }
  });
});

describe("a part of a node that fails", () => {
  it.each(["pct", "disk"] as const)(
    "%s: its processes are evacuated, and a reload brings it back",
    async (failure) => {
      const job = await waitingJob(2);
      const [, victim] = (await puma.cluster.mesh()).jobs[0]?.nodes ?? [];
      const node = nodeId(victim as number);
      const { saved, lost } = await puma.cluster.failPartially(node, failure);
      expect(lost).toEqual([]);
      expect(saved).toMatchObject([{ command: "scribble" }]);
      expect(saved[0]?.to).not.toBe(node);
      expect(await inService()).not.toContain(node);
      await release(job, 2);
      await puma.cluster.pct(node).reloadPct();
      expect(await inService()).toContain(node);
    },
  );

  it("interconnect: messages are lost and doubled, and all come once", async () => {
    // Every rank sends to every other, and counts what is missing, double or out of order.
    puma.forget();
    const job = await puma.start("../unified/stream", "3", ["0"]);
    const isRunning = async () => (await puma.cluster.mesh()).jobs[0]?.state === "running";
    await expect.poll(isRunning).toBe(true);
    const { saved, lost, messages } = await puma.cluster.failPartially(SECOND, "interconnect");
    expect(lost).toEqual([]);
    expect(saved).toMatchObject([{ command: "stream" }]);
    expect(messages.lost + messages.doubled).toBeGreaterThan(0);
    await job.signal(SIGUSR1);
    const { end, output } = await puma.finish(job);
    expect(output).toMatch(/^3 processes, \d+ messages of each pair, 0 wrong$/m);
    expect(end.status).toBe(0);
    await puma.cluster.pct(SECOND).reloadPct();
  });

  it("disk: the report names open files, and processes go on elsewhere", async () => {
    expect(await puma.cluster.partition(THIRD, "linux")).toBe(undefined);
    const program = unifiedProgramPath(ROOT, "unix_calls");
    puma.forget();
    const writing = new Promise<void>((resolve) => {
      puma.onOutput = (text) => text.includes("writing") && resolve();
    });
    const started = await puma.cluster.spawn(puma.request(program, "disk"), THIRD);
    if (started.kind === "refused") throw new Error(started.reason);
    await writing;
    const { files } = await puma.cluster.failPartially(THIRD, "disk");
    const path = expect.stringMatching("disk.tmp");
    expect(files).toMatchObject([{ command: "unix_calls", path }]);
    // It has met the failure before it left, or writes on.
    await puma.cluster.signal(started.pid, SIGTERM);
    expect(["exited", "killed"]).toContain((await started.exited).kind);
    await puma.cluster.pct(THIRD).reloadPct();
    expect(await puma.cluster.partition(THIRD, "puma")).toBe(undefined);
  });

  it("a frame costs the process that has it, and no other job", async () => {
    const job = await waitingJob(1);
    const other = await waitingJob(1);
    const { jobs } = await puma.cluster.mesh();
    const [victim] = jobs.find((row) => row.job === job.job)?.nodes ?? [];
    const node = nodeId(victim as number);
    const { saved, lost } = await puma.cluster.failPartially(node, "frame");
    expect(saved).toEqual([]);
    expect(lost).toMatchObject([{ reason: "a page frame of it has lost its content" }]);
    expect((await job.ended).status).toBe(1);
    await puma.cluster.pct(node).reloadPct();
    await other.signal(SIGUSR1);
    expect((await other.ended).status).toBe(0);
  });
});

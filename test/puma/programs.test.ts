// Whole programs on Puma nodes under yod: what they print, how they end, and that a process that
// misbehaves harms itself alone.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type NodeId, nodeId } from "../../dist/src/abi/types.js";
import { libraryPath, PUMA_LIBRARY } from "../../src/toolchain/build_library.js";
import { programPath } from "../../src/toolchain/build_programs.js";
import { pumaArguments } from "../../src/toolchain/build_puma.js";
import { ROOT } from "../tidy/source_tree.js";
import { PumaCluster } from "./puma_cluster.js";

const NODES = 3;
const PCT_KILLS = Number(process.env.GOBELINS_PCT_KILLS ?? 10);
let puma: PumaCluster;

beforeAll(async () => {
  puma = await PumaCluster.create({ nodes: NODES });
});
afterAll(() => puma?.close());

describe("programs", () => {
  it.each([
    ["ring", ["5"], "3 processes, 5 rounds: 15\n"],
    ["pi", ["3000"], "3000 intervals: pi is about 3.1415926628\n"],
    ["mgs_nx", ["24"], undefined],
    ["heat2d", ["16", "10"], undefined],
    ["unasked", [], "0 bytes or messages were wrong\n"],
    ["corners", [], "0 wrong\n"],
  ])("%s computes the same on 1 and on 3 nodes", async (name, args, expected) => {
    const alone = await puma.run(name, "1", args);
    const together = await puma.run(name, "3", args);
    expect(together.end).toMatchObject({ status: 0, complaints: [] });
    expect(together.output).not.toBe("");
    if (name !== "ring") expect(together.output).toBe(alone.output);
    if (expected !== undefined) expect(together.output).toBe(expected);
  });

  it("ioheavy uses files, standard input and both outputs by way of yod", async () => {
    const { end, output, error } = await puma.run("ioheavy", "2", [], { input: "a\nb\nc\n" });
    expect(end.status).toBe(0);
    expect(output).toBe("2 of 2 files are right, 3 lines read\n");
    expect(error).toBe("done\n");
    expect(puma.left).toEqual([]);
  });

  it("a file of another server than the console's can stand in for the console", async () => {
    const server = nodeId(NODES);
    expect(await puma.cluster.partition(server, "linux")).toBe(undefined);
    const { output, error } = await puma.run("corners", "2", [], { fileServers: 2 });
    expect(error).toBe("");
    expect(output).toBe("0 wrong\n");
    expect(puma.left).toEqual([]);
    expect(await puma.cluster.partition(server, "puma")).toBe(undefined);
  });

  it("a portal of their own calls its handler", async () => {
    const { output } = await puma.run("scribble", "2", ["portal"]);
    expect(output).toContain("handler: portal 8, 6 bytes\n");
    expect(output.match(/flag 1, text hello/g)).toHaveLength(2);
  });
});

it("cc --puma links the library, unless nothing is linked, and not with --unified", async () => {
  const given = (...args: string[]) => pumaArguments(args, { root: ROOT });
  expect(await given("a.c", "-o", "a")).toEqual(["a.c", "-o", "a"]);
  expect(await given("--puma", "a.c")).toContain(libraryPath(ROOT, PUMA_LIBRARY));
  expect(await given("--puma", "-c", "a.c")).not.toContain(libraryPath(ROOT, PUMA_LIBRARY));
  expect(await given("--puma", "--unified", "a.c")).toBe("--puma and --unified exclude each other");
});

describe("ends", () => {
  it("status 1 when a process ends with another status than 0", async () => {
    const { end } = await puma.run("scribble", "2", ["status"]);
    expect(end.status).toBe(1);
    expect(end.ends[1]).toEqual({ kind: "exited", status: 3 });
  });

  it("status 1 and a backtrace when one faults; the others go with it", async () => {
    const { end, error } = await puma.run("scribble", "2", ["fault"]);
    expect(end.status).toBe(1);
    expect(end.complaints[0]).toMatch(/^rank 1 on node \d: page fault reading 0x00000000/);
    expect(error).toMatch(/called from 0x[0-9a-f]+ outer/);
    expect((await puma.cluster.mesh()).jobs).toEqual([]);
  });

  it("says of a program that was linked for Linux alone why it faults", async () => {
    const program = programPath(ROOT, "pentium4", "hello");
    const programs = [{ program, argv: [program], size: "1" }];
    const { end } = await puma.run("ring", "1", [], { programs });
    expect(end.complaints[1]).toContain("It called Linux: a program for Puma is linked by");
  });

  it("status 2 after the retries when it cannot be loaded", async () => {
    const { end } = await puma.run("ring", "2", [], { heapBytes: 64 << 20 });
    expect(end.status).toBe(2);
    expect(end.complaints[0]).toMatch(/^load failed: .* has no room for a heap of 65536 KB/);
  });

  it("a program that is not there, or too many nodes, is refused in a sentence", async () => {
    await expect(puma.start("missing", "1")).rejects.toThrow(/missing: no such file/);
    await expect(puma.start("ring", "9")).rejects.toThrow("9 nodes are not to be had");
    await expect(puma.start("ring", "none")).rejects.toThrow("-sz none is no size");
  });

  it("signals reach handlers; Ctrl-C twice kills", async () => {
    puma.forget();
    const waiting = new Promise<void>((resolve) => {
      puma.onOutput = (text) => text.split("waiting").length > 2 && resolve();
    });
    const job = await puma.start("scribble", "2", ["signal"]);
    await waiting;
    await job.signal(10);
    const { end, output } = await puma.finish(job);
    expect(end.status).toBe(0);
    expect(output.match(/signal 10/g)).toHaveLength(2);
    const stuck = await puma.start("scribble", "2", ["hang"]);
    await stuck.interrupt();
    await stuck.interrupt();
    expect((await stuck.ended).status).toBe(1);
  });
});

describe("a signal that comes while a job is loaded", () => {
  it("waits for the processes that do not exist yet", async () => {
    for (let times = 0; times < 8; times += 1) {
      const job = await puma.start("scribble", "3", ["hang"]);
      await job.interrupt();
      await job.interrupt();
      const { status, ends } = await job.ended;
      expect(status).toBe(1);
      expect(ends.map((end) => end?.kind)).toEqual(["killed", "killed", "killed"]);
    }
  });
});

describe("trust", () => {
  it.each(["pcb", "portals", "addresses", "linux"])(
    "a process that misuses its %s harms itself alone",
    async (how) => {
      const { end } = await puma.run("scribble", "2", [how]);
      expect(end.status).toBe(1);
      expect(end.ends[1]?.kind).not.toBe("exited");
      const after = await puma.run("ring", "3", ["2"]);
      expect(after.end.status).toBe(0);
    },
  );
});

describe("a PCT that faults", () => {
  it("leaves the QK answering, and the job goes on after a reload", async () => {
    puma.forget();
    const job = await puma.start("ring", "3", ["60"]);
    const pct = puma.cluster.pct(nodeId(2));
    for (let times = 0; times < 3; times += 1) {
      await pct.faultPct("a test");
      expect(await pct.pctStatus()).toMatchObject({ state: "faulted", reason: "a test" });
      await pct.reloadPct();
    }
    const { end, output } = await puma.finish(job);
    expect(await pct.pctStatus()).toMatchObject({ state: "running", faults: 3 });
    expect(end.status).toBe(0);
    expect(output).toBe("3 processes, 60 rounds: 180\n");
  });

  // `npm run test:resilience` has 100 of them.
  it("again and again under load: every QK answers, jobs on other nodes are unharmed", async () => {
    const other = await puma.start("pi", "1", ["2000000"]);
    const [spared] = (await puma.cluster.mesh()).jobs[0]?.nodes ?? [];
    puma.forget();
    const job = await puma.start("ring", "2", [`${PCT_KILLS * 200}`]);
    const nodes = (await puma.cluster.mesh()).nodes.map(({ node }) => nodeId(node));
    for (let kill = 0; kill < PCT_KILLS; kill += 1) {
      const victim = nodes.filter((node) => node !== spared)[kill % (NODES - 1)] as NodeId;
      await puma.cluster.pct(victim).faultPct(`kill ${kill}`);
      const states = await Promise.all(nodes.map((node) => puma.cluster.pct(node).pctStatus()));
      expect(states.map(({ state }) => state)).toEqual(
        nodes.map((node) => (node === victim ? "faulted" : "running")),
      );
      await puma.cluster.pct(victim).reloadPct();
    }
    expect((await job.ended).status).toBe(0);
    expect((await other.ended).status).toBe(0);
  });
});

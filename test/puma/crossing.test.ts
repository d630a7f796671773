// Processes that move between Puma and Linux while they run: by their deficiency routine, by a
// schedule, and by request; what they compute and print does not change, and what Puma cannot hold
// is refused by name.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nodeId } from "../../dist/src/abi/types.js";
import { buildUnifiedProgram } from "../../src/toolchain/build_unified.js";
import { ROOT } from "../tidy/source_tree.js";
import { PumaCluster } from "./puma_cluster.js";

const SERVICE = nodeId(0);
const EVERY = { every: 5000, unit: "microseconds", mechanism: "basic" } as const;
/** For each of the six pairs and directions. */
const MESSAGES = Number(process.env.GOBELINS_MESSAGES ?? 1500);
const MOVES = Number(process.env.GOBELINS_MOVES ?? 5);
let puma: PumaCluster;

beforeAll(async () => {
  const programs = ["ring", "pi", "mgs_nx", "heat2d", "ioheavy", "stream"];
  for (const program of ["unified/roamer", ...programs.map((name) => `puma/${name}`)]) {
    const source = `programs/${program}.c`;
    expect(await buildUnifiedProgram({ root: ROOT }, source, () => performance.now())).toBe(
      undefined,
    );
  }
  puma = await PumaCluster.create({ nodes: 3 });
}, 240_000);
afterAll(() => puma?.close());

describe("a program for both systems", () => {
  it("goes to Linux for what Puma lacks, and comes back", async () => {
    const { end, output, error } = await puma.run("../unified/roamer", "2");
    expect(end).toMatchObject({ status: 0, complaints: [] });
    expect(output).toContain("a child says 5050, a thread 5050\n");
    expect(output).toContain("a message through a portal\n");
    expect(output).toContain("\n4 signals, 2 that waited: right\n");
    expect(output).toContain("the file has 311048, at 800 'line 100', then at 808\n");
    expect(output).toContain("all agree: yes\n");
    expect(error.split("\n").sort()).toEqual([
      "",
      "roamer: rank 0 visited puma linux puma",
      "roamer: rank 1 visited puma linux puma",
    ]);
    expect(puma.left).toEqual([]);
  });

  it.each([
    ["ring", ["40"]],
    ["pi", ["5000000"]],
    ["mgs_nx", ["48"]],
    ["heat2d", ["16", "10"]],
    ["ioheavy", []],
    ["roamer", ["2000"]],
  ])("%s computes the same while its processes move", async (name, args) => {
    const input = "a\nb\nc\n";
    const still = await puma.run(`../unified/${name}`, "3", args, { input });
    let moves = 0;
    const count = () => {
      moves += 1;
    };
    puma.cluster.on("crossing", count);
    const more = { input, migrateEvery: EVERY };
    const moving = await puma.run(`../unified/${name}`, "3", args, more);
    puma.cluster.off("crossing", count);
    expect(moving.end).toMatchObject({ status: 0, complaints: [] });
    expect(moving.output).toBe(still.output);
    expect(moves).toBeGreaterThan(0);
  });

  // `npm run test:messages`: a million messages during 1,000 moves.
  it("loses no message, has none twice, and keeps their order, while ranks move", async () => {
    let moves = 0;
    const count = () => {
      moves += 1;
    };
    puma.cluster.on("crossing", count);
    const args = [String(MESSAGES)];
    const migrateEvery = { ...EVERY, every: 2000 };
    const { end, output } = await puma.run("../unified/stream", "3", args, { migrateEvery });
    puma.cluster.off("crossing", count);
    expect(output).toBe(`3 processes, ${MESSAGES} messages of each pair, 0 wrong\n`);
    expect(end).toMatchObject({ status: 0, complaints: [] });
    expect(moves).toBeGreaterThanOrEqual(MOVES);
  }, 900_000);

  it("is refused where it has no flag, and goes on", async () => {
    const failures: string[] = [];
    const note = ({ reason }: { reason: string }) => failures.push(reason);
    puma.cluster.on("crossingFailed", note);
    const job = await puma.start("ring", "2", ["200"]);
    await job.move(1, SERVICE);
    const { end } = await puma.finish(job);
    puma.cluster.off("crossingFailed", note);
    expect(end.status).toBe(0);
    for (const reason of failures) expect(reason).toMatch(/not linked with the unified library/);
  });
});

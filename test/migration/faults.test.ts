// `gobelins experiment faults`, small: what moves is what is used, and the JSON is what scripts expect.

import path from "node:path";
import { expect, it } from "vitest";
import { faultsJson, faultsText } from "../../src/cli/faults_text.js";
import { measureFaults } from "../../src/experiments/faults.js";
import { Latencies, percentile, sumOfLatencies } from "../../src/mm/latencies.js";
import { programPath } from "../../src/toolchain/build_programs.js";
import { builtNodes } from "../built_nodes.js";
import { ROOT } from "../tidy/source_tree.js";

it("on demand moves at most the touched pages, push moves all", async () => {
  const program = path.resolve(programPath(ROOT, "pentium4", "working_set"));
  const result = await measureFaults(
    { pages: 200, engine: "jit" },
    { host: builtNodes(), program },
  );
  const { latencyMicros, workingSet } = faultsJson(result);
  expect(latencyMicros.p50).toBeGreaterThan(0);
  expect(latencyMicros.p90).toBeGreaterThanOrEqual(latencyMicros.p50);
  expect(latencyMicros.p99).toBeGreaterThanOrEqual(latencyMicros.p90);
  const onDemand = workingSet.filter(({ mechanism }) => mechanism === "gobelins");
  expect(onDemand.map(({ fraction }) => fraction)).toEqual([
    0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 0.75, 1,
  ]);
  for (const { fraction, pagesTouched, pagesMoved } of onDemand) {
    expect(pagesTouched).toBeGreaterThanOrEqual(200 * fraction);
    expect(pagesMoved).toBeLessThanOrEqual(pagesTouched);
  }
  for (const { mechanism, pagesMoved } of workingSet) {
    if (mechanism === "push") expect(pagesMoved).toBeGreaterThan(200);
  }
  expect(faultsText(result)).toContain("us (median)");
});

it("counts latencies to three per cent, and adds the counts of nodes", () => {
  const one = new Latencies();
  for (let micros = 1; micros <= 1000; micros++) one.add(micros);
  const counts = one.counts();
  expect(percentile(counts, 0.5)).toBeGreaterThan(480);
  expect(percentile(counts, 0.5)).toBeLessThanOrEqual(500);
  const twice = sumOfLatencies([
    { counts, sign: 1 },
    { counts, sign: 1 },
  ]);
  expect(twice.reduce((sum, [, count]) => sum + count, 0)).toBe(2000);
  expect(
    sumOfLatencies([
      { counts, sign: 1 },
      { counts, sign: -1 },
    ]),
  ).toEqual([]);
  expect(percentile([], 0.5)).toBe(0);
});

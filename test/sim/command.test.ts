// `npm run sim` as a user runs it, and what it reports about growing clusters.

import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { measureScaling } from "../../src/container/simulation/scaling.js";

function sim(...args: string[]) {
  const file = "dist/src/container/simulation/main.js";
  return spawnSync(process.execPath, [file, ...args], { encoding: "utf8" });
}

describe("npm run sim", () => {
  it("simulates from a seed on and says what was reached", () => {
    const { status, stdout } = sim("--seed", "7", "--operations", "3000", "--scenario", "lossy");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^\d+ operations, seeds 7 to 8, [\d.]+ s: no fault\n/);
    expect(stdout).toMatch(/\d+ of \d+ rows of the table were reached/);
  });

  it.each([
    [["--scenario", "nonsense"], 'there is no scenario "nonsense"'],
    [["--seed", "x"], '--seed takes a whole number, not "x"'],
    [["--nonsense"], "Unknown option '--nonsense'"],
  ])("refuses %j with a sentence", (args, sentence) => {
    const { status, stderr } = sim(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(sentence);
  });
});

describe("a growing cluster", () => {
  it("1,024 nodes: the way to the owner grows as the logarithm of the nodes, or less", () => {
    for (const pattern of ["migratory", "mixed", "neighbours", "newcomers"] as const) {
      const { hopsPerFault, messagesPerFault } = measureScaling(1024, pattern, 4000);
      expect(hopsPerFault).toBeLessThan(Math.log2(1024));
      expect(messagesPerFault).toBeLessThan(3 * Math.log2(1024));
    }
  });
});

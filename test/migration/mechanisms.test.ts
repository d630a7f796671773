// What each mechanism promises, seen on real programs that move round three nodes: the output is
// the hardware's, and the pages moved in the way that the mechanism's name says.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { RUNS } from "../../programs/manifest.js";
import type { MigrationRecord } from "../../src/node/control.js";
import { expectedOf, GuestRunner } from "../programs_emulated/guest_runner.js";

const EVERY = 100_000;
/** Memory written all over, a deep stack, files, a heap that grows, protections, numerics. */
const CHOSEN = ["sieve", "deep", "files", "malloc_stress", "mappings", "mgs", "strings"];

let runner: GuestRunner;

beforeAll(async () => {
  // Interpreted: translated, a program this small ends while pre-copy still copies.
  runner = await GuestRunner.create(3, "interpreter");
});
afterAll(() => runner?.close());

const run = (id: string) => {
  const found = RUNS.find((one) => one.id === id);
  if (!found) throw new Error(`the manifest has no run ${id}`);
  return found;
};

const sum = (records: readonly MigrationRecord[], of: (record: MigrationRecord) => number) =>
  records.reduce((total, record) => total + of(record), 0);

describe.each(["basic", "push", "precopy", "hybrid"] as const)("%s", (mechanism) => {
  it.each(CHOSEN)("%s comes out as on hardware", async (id) => {
    const one = run(id);
    const schedule = { every: EVERY, unit: "instructions", mechanism } as const;
    const { observed, migrations } = await runner.run(one, "pentium4", schedule);
    expect(observed).toEqual(expectedOf(one, "pentium4"));
    // A short program may end while its pages are still copied ahead.
    const mayEndFirst = one.size === "small" && (mechanism === "precopy" || mechanism === "hybrid");
    if (mayEndFirst) return;
    expect(migrations.some((record) => record.mechanism === mechanism)).toBe(true);
  });
});

describe("where the pages go", () => {
  const once = (mechanism: MigrationRecord["mechanism"]) =>
    runner.observe(run("sieve"), "pentium4", { every: 3_000_000, unit: "instructions", mechanism });

  it("basic takes every resident page along, and leaves none", async () => {
    const { migrations, moved } = await once("basic");
    expect(migrations.length).toBe(1);
    expect(sum(migrations, (record) => record.pagesMoved)).toBe(migrations[0]?.pagesResident);
    expect(moved.demand + moved.push + moved.prefetch).toBe(0);
  });

  it("gobelins takes none along; pages come on demand, and no more than are resident", async () => {
    const { migrations, moved, independent } = await once("gobelins");
    expect(sum(migrations, (record) => record.pagesMoved)).toBe(0);
    expect(moved.demand).toBeGreaterThan(0);
    expect(moved.demand).toBeLessThan(migrations[0]?.pagesResident ?? 0);
    expect(moved.push + moved.prefetch + moved.basic).toBe(0);
    expect(independent).toBe(0);
  });

  it("push brings the rest by itself and says when nothing is left behind", async () => {
    const { migrations, moved, independent } = await once("push");
    expect(migrations.length).toBe(1);
    expect(moved.push).toBeGreaterThan(0);
    expect(independent).toBe(1);
  });

  it("precopy keeps what is mapped while it copies", async () => {
    const one = run("mappings");
    for (let time = 0; time < 3; time++) {
      const schedule = { every: 20_000, unit: "instructions", mechanism: "precopy" } as const;
      const { observed } = await runner.run(one, "pentium4", schedule);
      expect(observed).toEqual(expectedOf(one, "pentium4"));
    }
  });

  it("precopy has sent everything before the process stands at its destination", async () => {
    const { moved } = await once("precopy");
    expect(moved.demand).toBe(0);
    expect(moved.push).toBeGreaterThan(0);
  });
});

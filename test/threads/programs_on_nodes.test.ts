// Programs of several threads on one, two and four nodes: what comes out is the hardware's, wherever
// the threads are. `-p N` has the threads place themselves, thread t on node t modulo N.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ProgramRun, RUNS } from "../../programs/manifest.js";
import { MECHANISMS } from "../../src/node/control.js";
import { expectedOf, GuestRunner } from "../programs_emulated/guest_runner.js";
import { shareOf } from "../tested_variants.js";

const THREADED = RUNS.filter(({ threads }) => threads > 1);

const placed = (one: ProgramRun, nodes: number): ProgramRun => ({
  ...one,
  args: ["-p", String(nodes), ...one.args],
});

describe.each([1, 2, 4])("on %i nodes", (nodes) => {
  let runner: GuestRunner;
  beforeAll(async () => {
    runner = await GuestRunner.create(nodes, "jit");
  });
  afterAll(() => runner?.close());

  it.each(THREADED)("$id", async (one) => {
    const { observed, migrations } = await runner.run(placed(one, nodes), "pentium4");
    expect(observed).toEqual(expectedOf(one, "pentium4"));
    const reached = new Set(migrations.map(({ to }) => to as number));
    const expected = Math.min(nodes, one.threads);
    if (one.id !== "threads") expect(reached.size).toBeGreaterThanOrEqual(expected - 1);
  });
});

describe("moving round three nodes, each thread for itself", () => {
  let runner: GuestRunner;
  beforeAll(async () => {
    runner = await GuestRunner.create(3);
  });
  afterAll(() => runner?.close());

  // Pages on demand is what migrated_often.test.ts does with every program.
  const others = MECHANISMS.filter((mechanism) => mechanism !== "gobelins");
  const chosen = THREADED.filter(({ id }) => id !== "litmus");
  const cases = chosen.flatMap((one) => others.map((mechanism) => ({ one, mechanism })));

  it.each(shareOf(cases, 0, 3))("$one.id by $mechanism", async ({ one, mechanism }) => {
    const every = { every: 10_000, unit: "instructions", mechanism } as const;
    const { observed, migrations } = await runner.run(one, "pentium4", every);
    expect(observed).toEqual(expectedOf(one, "pentium4"));
    expect(migrations.length).toBeGreaterThan(0);
  });
});

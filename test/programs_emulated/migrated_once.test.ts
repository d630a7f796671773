// Every program of the manifest, moved once to another node in the middle of its run, by each
// mechanism: the output is the one that the hardware printed without moving. Under the translator
// each program takes one of the mechanisms (tested_variants.ts).
//
// A run of I instructions that migrates every 0.6 I instructions migrates once; I is known from a
// run that stays where it is, because runs repeat exactly.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { RUNS } from "../../programs/manifest.js";
import { ENGINES } from "../../src/node/control.js";
import { shareOf } from "../tested_variants.js";
import { expectedOf, GuestRunner } from "./guest_runner.js";

/** The two of paper G; the others are in test/migration. */
const MECHANISMS = ["basic", "gobelins"] as const;

const MECHANISMS_OF = new Map(
  RUNS.map((one, number) => [one, shareOf(MECHANISMS, number % 2, 2)] as const),
);

describe.each(ENGINES)("migrated once, %s", (engine) => {
  let runner: GuestRunner;
  beforeAll(async () => {
    runner = await GuestRunner.create(2, engine);
  });
  afterAll(() => runner?.close());

  it.each(RUNS)("$id", async (one) => {
    // Some programs move by themselves as well, by the system call.
    const { instructions, migrations } = await runner.run(one, "pentium4");
    const mechanisms = engine === "jit" ? MECHANISMS_OF.get(one) : MECHANISMS;
    for (const mechanism of mechanisms ?? []) {
      const every = Math.ceil(instructions * 0.6);
      const moved = await runner.run(one, "pentium4", { every, unit: "instructions", mechanism });
      expect(moved.observed).toEqual(expectedOf(one, "pentium4"));
      // Each thread has its own moment, which the work of the others may not let it reach.
      if (one.threads > 1 || one.waitsForOthers) continue;
      expect(moved.migrations.length).toBe(migrations.length + 1);
      expect(moved.migrations.map((record) => record.mechanism)).toContain(mechanism);
    }
  });
});

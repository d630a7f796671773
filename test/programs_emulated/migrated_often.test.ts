// Every program of the manifest, moving round three nodes every 20,000 instructions, by pages on
// demand: nothing of it may be lost, come twice or come stale, and the output shows it.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { RUNS } from "../../programs/manifest.js";
import { expectedOf, GuestRunner } from "./guest_runner.js";

const EVERY = 20_000;

let runner: GuestRunner;

beforeAll(async () => {
  runner = await GuestRunner.create(3);
});
afterAll(() => runner?.close());

describe(`migrated every ${EVERY} instructions over 3 nodes`, () => {
  it.each(RUNS)("$id", async (one) => {
    const { observed, migrations, instructions } = await runner.run(one, "pentium4", {
      every: EVERY,
      unit: "instructions",
      mechanism: "gobelins",
    });
    expect(observed).toEqual(expectedOf(one, "pentium4"));
    // A migration waits for the end of a slice or a call, so it may come a little late.
    expect(migrations.length).toBeGreaterThanOrEqual(Math.floor((instructions / EVERY) * 0.9));
  });
});

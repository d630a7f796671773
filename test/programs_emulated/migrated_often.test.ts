// Every program of the manifest, moving round three nodes again and again: by pages on demand at
// exact instructions, and by the default mechanism every millisecond, as a user would have it.
// Nothing of it may be lost, come twice or come stale, and the output shows it. Interpreted, every
// program does so, longer ones less often; of the two ways under the translator each program goes
// one (tested_variants.ts says how all can be had).

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ProgramRun, RUNS } from "../../programs/manifest.js";
import { LONG_RUNS_MOVE_EVERY, shareOf, TIMED_MECHANISMS } from "../tested_variants.js";
import { expectedOf, GuestRunner } from "./guest_runner.js";

const isLong = ({ size }: ProgramRun): boolean => size !== "small";
const LONG = RUNS.filter(isLong);
const SHORT = RUNS.filter((run) => !isLong(run));

/** Instructions between two moves; under the translator enough of them for code to become hot. */
const INTERVALS = [
  { engine: "interpreter", every: 20_000, runs: SHORT },
  { engine: "interpreter", every: LONG_RUNS_MOVE_EVERY, runs: LONG },
  { engine: "jit", every: 100_000, runs: shareOf(RUNS, 0, 2) },
] as const;

describe.each(INTERVALS)("every $every instructions, $engine", ({ engine, every, runs }) => {
  let runner: GuestRunner;
  beforeAll(async () => {
    runner = await GuestRunner.create(3, engine);
  });
  afterAll(() => runner?.close());

  it.each(runs)("$id", async (one) => {
    const { observed, migrations, instructions } = await runner.run(one, "pentium4", {
      every,
      unit: "instructions",
      mechanism: "gobelins",
    });
    expect(observed).toEqual(expectedOf(one, "pentium4"));
    // A migration waits for the end of a slice or a call, so it may come a little late; and threads
    // have their moments each for itself.
    const due = Math.floor((instructions / every) * 0.9) - (one.threads - 1);
    if (!one.waitsForOthers) expect(migrations.length).toBeGreaterThanOrEqual(due);
  });
});

describe.each(TIMED_MECHANISMS)("every millisecond by %s", (mechanism) => {
  let runner: GuestRunner;
  beforeAll(async () => {
    runner = await GuestRunner.create(3, "jit");
  });
  afterAll(() => runner?.close());

  it.each(shareOf(RUNS, 1, 2))("$id", async (one) => {
    const { observed } = await runner.run(one, "pentium4", {
      every: 1000,
      unit: "microseconds",
      mechanism,
    });
    expect(observed).toEqual(expectedOf(one, "pentium4"));
  });
});

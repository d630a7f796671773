// The coherence protocol in the simulator: seeded loss, duplication, delay, partitions, crashes and
// departures, with the checkers of src/container/simulation/checks.ts after each step (one writer,
// the
// copyset covers the copies, a read returns the latest write, chains end at the owner, progress).
// A failure prints the seed and the last events; `simulate(seed, scenario, operations)` repeats it.

import { describe, expect, it } from "vitest";
import { SCENARIOS, simulate } from "../../src/container/simulation/simulate.js";

const OPERATIONS = 3000;
const SEEDS = Array.from({ length: 40 }, (_, index) => index + 1);

describe.each(SCENARIOS)("%s", (scenario) => {
  it(`holds for ${SEEDS.length} seeds of ${OPERATIONS} operations`, () => {
    let operations = 0;
    for (const seed of SEEDS) operations += simulate(seed, scenario, OPERATIONS).operations;
    expect(operations).toBeGreaterThanOrEqual(SEEDS.length * OPERATIONS * 0.9);
  });
});

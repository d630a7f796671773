// The coherence protocol in the simulator: seeded loss, duplication, delay, partitions, crashes and
// departures, with the checkers of src/container/simulation/checks.ts after each step (one writer,
// the copyset covers the copies, a read returns the latest write, chains end at the owner,
// progress). A failure prints the seed and the last events; `npm run sim -- --scenario S --seed N`
// repeats it. At least a million operations, and each row of the protocol's table is taken.

import { afterAll, describe, expect, it } from "vitest";
import { ROWS } from "../../src/container/protocol.js";
import { EXPLORATIONS } from "../../src/container/simulation/explorations.js";
import { explore } from "../../src/container/simulation/explore.js";
import { SCENARIOS, simulate } from "../../src/container/simulation/simulate.js";
import { walk } from "../../src/container/simulation/walk.js";
import { createRowCounts } from "../../src/container/simulation/world.js";

const OPERATIONS = 2000;
const SEEDS = Array.from({ length: 60 }, (_, index) => index + 1);
/** Seeds that reach what others hardly do. */
const RARE: Partial<Record<string, readonly number[]>> = { storm: [344, 571, 1795], part: [306] };
const WALKS = Array.from({ length: 150 }, (_, index) => index + 1);

const reached = createRowCounts();
let total = 0;

describe.each(SCENARIOS)("%s", (scenario) => {
  const seeds = [...SEEDS, ...(RARE[scenario] ?? [])];
  it(`holds for ${seeds.length} seeds of ${OPERATIONS} operations`, () => {
    let operations = 0;
    for (const seed of seeds)
      operations += simulate(seed, scenario, OPERATIONS, reached).operations;
    // A task whose node departs does not finish its last operation.
    expect(operations).toBeGreaterThanOrEqual(seeds.length * OPERATIONS * 0.99);
    total += operations;
  });
});

describe("all orders of events", () => {
  it(`random walks of ${OPERATIONS} operations find no fault`, () => {
    for (const seed of WALKS) total += walk(seed, OPERATIONS, reached).operations;
    expect(total).toBeGreaterThanOrEqual(1_000_000);
  });

  it.each(EXPLORATIONS.filter(({ isShort }) => isShort))("$name", ({ options }) => {
    const { isComplete, ends } = explore({ ...options, reached });
    expect({ isComplete, hasEnds: ends > 0 }).toEqual({ isComplete: true, hasEnds: true });
  });
});

afterAll(() => {
  const missed = ROWS.filter((_row, number) => reached[number] === 0);
  expect(missed.map(({ state, events, row }) => ({ state, events, row }))).toEqual([]);
});

// When a process that moves again and again is to move next.

import { describe, expect, it } from "vitest";
import { advance, firstSchedule, instructionsLeft, isDue } from "../../src/migration/schedule.js";

const start = { instructions: 1000, ranNs: 5_000_000 };

describe("a schedule", () => {
  it("in instructions is exact, however long they take", () => {
    const request = { unit: "instructions", every: 500, mechanism: "gobelins" } as const;
    const schedule = firstSchedule(request, start);
    expect(isDue(schedule, { instructions: 1499, ranNs: 99_000_000 })).toBe(false);
    expect(isDue(schedule, { instructions: 1500, ranNs: 5_000_001 })).toBe(true);
    const late = advance(schedule, { instructions: 1507, ranNs: 0 });
    expect(instructionsLeft(late, { instructions: 1600, ranNs: 0 }, 1)).toBe(407);
  });

  it("in microseconds is of the time in which the process runs", () => {
    const request = { unit: "microseconds", every: 200, mechanism: "gobelins" } as const;
    const schedule = firstSchedule(request, start);
    expect(isDue(schedule, { instructions: 9_000, ranNs: 5_199_999 })).toBe(false);
    expect(isDue(schedule, { instructions: 1_001, ranNs: 5_200_000 })).toBe(true);
    expect(instructionsLeft(schedule, { instructions: 1_001, ranNs: 5_100_000 }, 100_000)).toBe(
      10_000,
    );
  });
});

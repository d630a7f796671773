// Translated code does what the interpreter does: random programs end in the same state, whatever
// the slices, with the same instructions counted, and stop after exactly as many as a slice allows.
// Translated at once, a region has all that can be reached; later, only what was executed.

import { describe, expect, it } from "vitest";
import { AT_ONCE, coreWith, INTERPRETED, outcomeOf, start, visible } from "./machine.js";
import { randomFrom, randomProgram } from "./random_code.js";

const PROGRAMS = 40;

describe("random programs", () => {
  const interpreted = coreWith([], INTERPRETED);
  const atOnce = coreWith([], AT_ONCE);
  const later = coreWith([], { engine: "jit", threshold: 16 });

  it.each(Array.from({ length: 10 }, (_, index) => index))("part %i", (part) => {
    const first = 1 + part * PROGRAMS;
    for (let seed = first; seed < first + PROGRAMS; seed++) {
      const isLater = seed % 4 < 2;
      const code = randomProgram(seed, isLater ? 30 : undefined);
      const translated = isLater ? later : atOnce;
      start(interpreted, code);
      start(translated, code);
      // Some begin as a program does after its first inexact operation.
      if (seed % 2) {
        interpreted.cpu.view.setUint32(0x180, 0x1fa0, true);
        translated.cpu.view.setUint32(0x180, 0x1fa0, true);
      }
      expect(outcomeOf(translated, seed, seed % 3 ? undefined : 1 + (seed % 50))).toEqual(
        outcomeOf(interpreted, seed),
      );
    }
  });

  it("stop after exactly the instructions of a slice, in the interpreter's state", () => {
    const random = randomFrom(77);
    for (let round = 0; round < 40; round++) {
      const code = randomProgram(5000 + round);
      const budget = 1 + random(60);
      start(interpreted, code);
      start(atOnce, code);
      interpreted.run(budget);
      atOnce.run(budget);
      expect(visible(atOnce)).toEqual(visible(interpreted));
    }
  });
});

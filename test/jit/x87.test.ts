// The x87 in translated code gives what it gives in the interpreter: every bit of the registers, of
// those that were popped too, the status with C1 and PE, and what is stored.

import { setFlagsFromString } from "node:v8";
import { describe, expect, it } from "vitest";
import { AT_ONCE, coreWith, DATA, finish, INTERPRETED, start, visible } from "./machine.js";
import { fillOperands, randomX87Program } from "./random_x87.js";

// As a node's worker does: products take one instruction where the host has it.
setFlagsFromString("--experimental-wasm-relaxed-simd");

const PROGRAMS = 25;

describe("random programs", () => {
  const interpreted = coreWith([], INTERPRETED);
  const atOnce = coreWith([], AT_ONCE);
  const later = coreWith([], { engine: "jit", threshold: 4 });

  it.each(Array.from({ length: 10 }, (_, index) => index))("part %i", (part) => {
    const first = 1 + part * PROGRAMS;
    for (let seed = first; seed < first + PROGRAMS; seed++) {
      const code = randomX87Program(seed);
      const translated = seed % 2 ? atOnce : later;
      for (const core of [interpreted, translated]) {
        start(core, code);
        fillOperands(core.bytes, seed);
        new DataView(core.bytes.buffer, core.bytes.byteOffset + DATA).setUint16(0x510, 0x37f, true);
        core.cpu.setRegister(6, DATA);
      }
      const wanted = finish(interpreted);
      const got = finish(translated, seed % 3 ? 1_000_000 : 1 + (seed % 50));
      expect({ seed, end: got, ...visible(translated) }).toEqual({
        seed,
        end: wanted,
        ...visible(interpreted),
      });
    }
  });
});

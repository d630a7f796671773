// The x87 in translated code gives what it gives in the interpreter: every bit of the registers, of
// those that were popped too, the status with C1 and PE, and what is stored.

import { setFlagsFromString } from "node:v8";
import { describe, expect, it } from "vitest";
import {
  AT_ONCE,
  coreWith,
  DATA,
  finish,
  INTERPRETED,
  outcomeOf,
  start,
  visible,
} from "./machine.js";
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
      expect(outcomeOf(translated, seed, seed % 3 ? undefined : 1 + (seed % 50))).toEqual(
        outcomeOf(interpreted, seed),
      );
    }
  });
});

describe("loops that stay in translated code", () => {
  // mov ecx,n; L: body; dec ecx; jnz L
  const loop = (n: number, body: readonly number[]) => [
    ...[0xb9, n & 255, n >> 8, 0, 0, ...body],
    ...[0x49, 0x75, -(body.length + 3) & 255],
  ];
  const LOOPS: Readonly<Record<string, readonly number[]>> = {
    // L: fld1; fstp st(0), first with an empty stack; inc edx; cmp edx,2; je E; fld1;
    // mov ecx,20000; jmp L; E: fstp st(0)
    "entered with another stack than they were translated for": [
      ...loop(100, [0xd9, 0xe8, 0xdd, 0xd8]),
      ...[0x42, 0x83, 0xfa, 2, 0x74, 9, 0xd9, 0xe8, 0xb9, 0x20, 0x4e, 0, 0, 0xeb, 0xea],
      ...[0xdd, 0xd8],
    ],
    // fild qword [esi]; fistp qword [esi+8]
    "with integers of 64 bits": loop(20000, [0xdf, 0x2e, 0xdf, 0x7e, 8]),
    // fld tbyte [esi+16]; fld dword [esi+32]; fadd st(0),st(1); fstp st(0); fstp st(0)
    "with exact sums of values far from each other": loop(20000, [
      ...[0xdb, 0x6e, 16, 0xd9, 0x46, 32, 0xd8, 0xc1, 0xdd, 0xd8, 0xdd, 0xd8],
    ]),
  };

  it.each(Object.keys(LOOPS))("%s", (name) => {
    const [interpreted, translated] = [INTERPRETED, AT_ONCE].map((options) => {
      const core = coreWith(LOOPS[name] as readonly number[], options);
      const data = new DataView(core.bytes.buffer, core.bytes.byteOffset + DATA);
      data.setBigUint64(16, 0x8000000000000001n, true);
      data.setUint16(24, 0x3fff, true);
      data.setFloat32(32, 2 ** -40, true);
      core.cpu.setRegister(6, DATA);
      core.cpu.setRegister(2, 0);
      return { core, end: finish(core, 2000), state: visible(core) };
    });
    expect(translated?.end).toBe(interpreted?.end);
    expect(translated?.state).toEqual(interpreted?.state);
    const executed = translated?.core
      .translatedRegions()
      .reduce((sum, region) => sum + Number(region.instructionsExecuted), 0);
    expect(executed).toBeGreaterThan(50_000);
  });
});

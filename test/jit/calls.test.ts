// An indirect call stays in its region for the functions that it called while it was interpreted;
// it may call others later, and functions that no region has.

import { expect, it } from "vitest";
import { CODE, coreWith, DATA, finish, INTERPRETED, visible } from "./machine.js";

const POINTERS = DATA + 0x100;
const FUNCTIONS = [40, 46, 52, 58];
/** mov ecx,N; L: mov eax,ecx; and eax,3; call [eax*4+POINTERS]; xor esi,edx; dec ecx; jnz L; int */
const LOOP = [
  ...[0xb9, 0x58, 2, 0, 0],
  ...[0x89, 0xc8, 0x83, 0xe0, 3],
  ...[0xff, 0x14, 0x85, 0x00, 0x01, 2, 0],
  ...[0x31, 0xd6, 0x49, 0x75, 0xef, 0xcd, 0x80],
];
const CALLEES = [
  [0x83, 0xc2, 1, 0xc3], // add edx,1; ret
  [0xc1, 0xc2, 3, 0xc3], // rol edx,3; ret
  [0x31, 0xca, 0xc3], // xor edx,ecx; ret
  [0x11, 0xcb, 0x42, 0xc3], // adc ebx,ecx; inc edx; ret
];

function run(engine: typeof INTERPRETED, slice: number): object[] {
  const core = coreWith(LOOP, engine);
  CALLEES.forEach((code, index) => {
    core.bytes.set(code, CODE + (FUNCTIONS[index] ?? 0));
  });
  return [
    [0, 0, 0, 0],
    [0, 1, 2, 1],
    [3, 3, 2, 1],
    [3, 3, 3, 1000],
  ].map((order) => {
    order.forEach((which, index) => {
      core.view.setUint32(POINTERS + 4 * index, CODE + (FUNCTIONS[which] ?? 0x3000), true);
    });
    core.cpu.eip = CODE;
    return { end: finish(core, slice), ...visible(core) };
  });
}

it.each([1_000_000, 61])("as the interpreter does, in slices of %i", (slice) => {
  const wanted = run(INTERPRETED, slice);
  expect(wanted[1]).toMatchObject({ end: expect.stringContaining("interrupt") });
  expect(wanted[3]).toMatchObject({ end: expect.stringContaining("pageFault") });
  for (const threshold of [1, 20]) {
    expect(run({ engine: "jit", threshold }, slice)).toEqual(wanted);
  }
});

it("has the functions in the region of the call", () => {
  const core = coreWith(LOOP, { engine: "jit", threshold: 20 });
  core.bytes.set(CALLEES[1] ?? [], CODE + 46);
  for (let i = 0; i < 4; i++) core.view.setUint32(POINTERS + 4 * i, CODE + 46, true);
  finish(core);
  const [region] = core.translatedRegions();
  expect(region?.ranges.at(-1)).toBe(CODE + 50);
  expect(Number(region?.timesEntered)).toBeLessThan(4);
});

it.each([1_000_000, 100])(
  "returns to one of many callers, and elsewhere, in slices of %i",
  (slice) => {
    // mov ecx,60; L: seven times (call F; xor edx,I); push A; jmp F; A: dec ecx; jnz L; int 80;
    // F: add edx,ecx; ret
    const calls = Array.from({ length: 7 }, (_, i) => [
      0xe8,
      63 - 8 * i,
      0,
      0,
      0,
      0x83,
      0xf2,
      i + 9,
    ]);
    const code = [
      ...[0xb9, 60, 0, 0, 0, ...calls.flat()],
      ...[0x68, 68, 0, 1, 0, 0xeb, 5, 0x49, 0x75, 0xbe, 0xcd, 0x80],
      ...[0x01, 0xca, 0xc3],
    ];
    const [wanted, ...got] = [0, 1, 20].map((threshold) => {
      const core = coreWith(code, threshold ? { engine: "jit", threshold } : INTERPRETED);
      return { end: finish(core, slice), ...visible(core) };
    });
    expect(wanted).toMatchObject({ end: expect.stringContaining("interrupt") });
    expect(got).toEqual([wanted, wanted]);
  },
);

// Regions that are made anew: one that is left again and again, with what execution has come by
// since (here the half of a function that is not used at first), and one that is not entered where
// it was made from, the middle of a loop, once execution keeps coming by there from outside. And
// one that is full of what ran before, and has no room for the function that its loop calls now.

import { expect, it } from "vitest";
import type { Core } from "../../src/machine/core.js";
import { CODE, coreWith, finish, INTERPRETED, visible } from "./machine.js";

/**
 * mov ecx,20000; L: call F; dec ecx; jnz L; jmp E;
 * F: cmp ecx,15000; jb G; ret; G: inc edx; add eax,edx; ret; E:
 */
const CALLS = [
  ...[0xb9, 0x20, 0x4e, 0, 0],
  ...[0xe8, 5, 0, 0, 0, 0x49, 0x75, 0xf8, 0xeb, 13],
  ...[0x81, 0xf9, 0x98, 0x3a, 0, 0, 0x72, 0x01, 0xc3],
  ...[0x42, 0x01, 0xd0, 0xc3],
];

/** Often enough that what has not run by then is left out. */
const WARM = { engine: "jit", threshold: 20 } as const;

function timesEntered(core: Core): number {
  const times = core.translatedRegions().map((region) => Number(region.timesEntered));
  return times.reduce((sum, count) => sum + count, 0);
}

it.each([1_000_000, 997])("ends as interpreted, in slices of %i", (slice) => {
  const [core, reference] = [coreWith(CALLS, WARM), coreWith(CALLS, INTERPRETED)];
  expect(finish(core, slice)).toBe(finish(reference, slice));
  expect(visible(core)).toEqual(visible(reference));
});

it("is entered again and again only until then, and its successor serves other cores", () => {
  const core = coreWith(CALLS, WARM);
  finish(core);
  expect(timesEntered(core)).toBeLessThan(6000);
  const other = coreWith(CALLS, WARM);
  finish(other);
  expect(timesEntered(other)).toBeLessThan(100);
});

/** jmp H; A: add eax,3; H: dec ecx; jz E; X: test cl,1; jnz A; jmp H; E: */
const LOOP = [
  ...[0xeb, 3, 0x83, 0xc0, 3, 0x49, 0x74, 7],
  ...[0xf6, 0xc1, 1, 0x75, 0xf5, 0xeb, 0xf6],
];
const MIDDLE = CODE + 8;

it("is entered in the middle of a loop once that is seen to be of use", () => {
  const [core, reference] = [coreWith(LOOP, WARM), coreWith(LOOP, INTERPRETED)];
  for (let times = 0; times < 60; times += 1) {
    for (const one of [core, reference]) {
      one.cpu.setRegister(1, times ? 5 : 100);
      one.cpu.eip = times ? MIDDLE : CODE;
      finish(one);
    }
    expect(visible(core)).toEqual(visible(reference));
  }
  const regions = core.translatedRegions();
  expect(regions.map(({ address, isLive }) => ({ address, isLive }))).toEqual([
    { address: MIDDLE, isLive: false },
    { address: MIDDLE, isLive: true },
  ]);
  expect(Number(regions[1]?.timesEntered)).toBeGreaterThan(30);
});

/** test cl,1; jz S; inc edx; S: inc eax: more of them than a region has room for. */
const FILLING = Array.from({ length: 130 }, () => [0xf6, 0xc1, 1, 0x74, 1, 0x42, 0x40]).flat();
/**
 * mov ebx,60; O: FILLING; mov ecx,1; cmp ebx,1; jne L; mov ecx,150000;
 * L: call F; dec ecx; jnz L; dec ebx; jnz O; jmp E; F: inc edx; add eax,edx; ret; E:
 */
const FULL = [
  ...[0xbb, 60, 0, 0, 0],
  ...FILLING,
  ...[0xb9, 1, 0, 0, 0, 0x83, 0xfb, 1, 0x75, 5, 0xb9, 0xf0, 0x49, 2, 0],
  ...[0xe8, 11, 0, 0, 0, 0x49, 0x75, 0xf8],
  ...[0x4b, 0x0f, 0x85, ...[0, 8, 16, 24].map((shift) => (-(FILLING.length + 30) >> shift) & 0xff)],
  ...[0xeb, 4, 0x42, 0x01, 0xd0, 0xc3],
];

it("has its code counted anew where it is full of what ran before", () => {
  const [core, reference] = [coreWith(FULL, WARM), coreWith(FULL, INTERPRETED)];
  expect(finish(core, 5000)).toBe(finish(reference, 5000));
  expect(visible(core)).toEqual(visible(reference));
  expect(timesEntered(core)).toBeLessThan(100_000);
});

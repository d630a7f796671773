// Nothing executes stale code: a program that writes its own instructions, pages whose code the
// kernel
// replaces, and translations that travel to another core.

import { expect, it } from "vitest";
import { AT_ONCE, CODE, coreWith, finish, INTERPRETED, start, visible } from "./machine.js";

/** mov ecx,50; L: add eax,1 (imm at CODE+7); inc byte [CODE+7]; dec ecx; jnz L */
const WRITES_ITSELF = [
  ...[0xb9, 50, 0, 0, 0],
  ...[0x83, 0xc0, 1],
  ...[0xfe, 0x05, 7, 0, 1, 0],
  ...[0x49, 0x75, 0xf4],
];
/** mov ecx,1000; L: add eax,3; dec ecx; jnz L */
const COUNTS = [0xb9, 0xe8, 3, 0, 0, 0x83, 0xc0, 3, 0x49, 0x75, 0xfa];

it("a program that changes the instruction it executes next", () => {
  const translated = coreWith(WRITES_ITSELF, AT_ONCE);
  const interpreted = coreWith(WRITES_ITSELF, INTERPRETED);
  expect(finish(translated)).toBe(finish(interpreted));
  expect(visible(translated)).toEqual(visible(interpreted));
  expect(translated.cpu.eax).toBe((50 * 51) / 2);
});

it("code that the kernel replaces is translated anew", () => {
  const core = coreWith(COUNTS, AT_ONCE);
  finish(core);
  expect(core.cpu.eax).toBe(3000);
  core.bytes[CODE + 7] = 5;
  core.dropCode(CODE >> 12);
  expect(core.translatedRegions().every(({ isLive }) => !isLive)).toBe(true);
  core.cpu.eip = CODE;
  core.cpu.eax = 0;
  finish(core);
  expect(core.cpu.eax).toBe(5000);
});

it("an unmapped page takes its translations with it", () => {
  const core = coreWith(COUNTS, AT_ONCE);
  finish(core);
  core.setPtes(CODE >> 12, 1, 0);
  core.cpu.eip = CODE;
  expect(core.run(10)).toMatchObject({ kind: "pageFault", address: CODE });
});

it("translations that travel are there before the first slice", () => {
  const source = coreWith(COUNTS, AT_ONCE);
  finish(source);
  const travelling = source.exportTranslations();
  expect(travelling.length).toBeGreaterThan(0);
  const destination = coreWith(COUNTS, { engine: "jit", threshold: 1_000_000 });
  destination.importTranslations(travelling);
  finish(destination);
  const executed = destination.translatedRegions().map((region) => region.instructionsExecuted);
  expect(executed.reduce((sum, count) => sum + count, 0n)).toBeGreaterThan(2900n);
  expect(destination.cpu.eax).toBe(3000);
});

it("a reset forgets all", () => {
  const core = coreWith(COUNTS, AT_ONCE);
  finish(core);
  start(core, COUNTS);
  expect(core.translatedRegions()).toEqual([]);
});

it("a page that is taken away and comes back with other bytes, as after a migration", () => {
  const core = coreWith(COUNTS, AT_ONCE);
  finish(core);
  core.setPtes(CODE >> 12, 1, 0);
  core.bytes[CODE + 7] = 4;
  core.setPtes(CODE >> 12, 1, 7);
  core.cpu.eip = CODE;
  core.cpu.eax = 0;
  finish(core);
  expect(core.cpu.eax).toBe(4000);
});

it("code that is replaced again and again: the memory for regions is bounded", () => {
  const core = coreWith(COUNTS, AT_ONCE);
  for (let round = 0; round < 4200; round++) {
    core.dropCode(CODE >> 12);
    core.bytes[CODE + 7] = 1 + (round & 1);
    core.bytes[CODE + 1] = 10;
    core.bytes[CODE + 2] = 0;
    core.cpu.eip = CODE;
    core.cpu.eax = 0;
    finish(core);
    expect(core.cpu.eax).toBe(10 * (1 + (round & 1)));
  }
  const regions = core.translatedRegions();
  expect(regions.length).toBeGreaterThan(0);
  expect(regions.length).toBeLessThanOrEqual(4096);
});

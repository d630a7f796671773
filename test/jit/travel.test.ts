// Translations serve every core that has the same code at the same address: of the same worker, of
// another one that they are posted to, before the code's pages have come, and only for that code.

import { MessageChannel, receiveMessageOnPort } from "node:worker_threads";
import { describe, expect, it } from "vitest";
import type { Core } from "../../src/machine/core.js";
import type { Translation } from "../../src/machine/translation.js";
import { TranslationCache } from "../../src/machine/translation_cache.js";
import { AT_ONCE, CODE, coreWith, finish } from "./machine.js";

const NEVER_HOT = { engine: "jit", threshold: 1_000_000 } as const;
const ORDINARY = 7;

/** mov ecx,1000; L: add eax,STEP; aam-free call of the interpreter: bsf edx,ecx; dec ecx; jnz L */
const counts = (step: number) => [
  ...[0xb9, 0xe8, 3, 0, 0],
  ...[0x83, 0xc0, step, 0x0f, 0xbc, 0xd1, 0x49, 0x75, 0xf7],
];

/** LOOP is executed by its handler, which finds its record in the region's own memory. */
const loops = (step: number) => [0xb9, 0xe8, 3, 0, 0, 0x83, 0xc0, step, 0xe2, 0xfb];

function posted<T>(value: T): T {
  const { port1, port2 } = new MessageChannel();
  port1.postMessage(value);
  const received = receiveMessageOnPort(port2);
  port1.close();
  return received?.message as T;
}

function translate(code: readonly number[]): readonly Translation[] {
  const core = coreWith(code, AT_ONCE);
  finish(core);
  const made = core.exportTranslations();
  expect(made.length).toBeGreaterThan(0);
  return made;
}

function executedTranslated(core: Core): number {
  const executed = core.translatedRegions().map((region) => region.instructionsExecuted);
  return Number(executed.reduce((sum, count) => sum + count, 0n));
}

describe.each([
  { name: "inline code", code: counts },
  { name: "code that calls handlers", code: loops },
])("$name", ({ code }) => {
  it("is found by another core of the worker, wherever its memory lies there", () => {
    const [first] = translate(code(21));
    const other = coreWith(loops(99), AT_ONCE);
    finish(other);
    other.dropAllCode();
    other.bytes.set([...code(21), 0xcd, 0x80], CODE);
    other.cpu.eip = CODE;
    other.cpu.eax = 0;
    finish(other);
    expect(other.cpu.eax).toBe(21_000);
    expect(other.exportTranslations()[0]?.module).toBe(first?.module);
  });

  it("travels by a port and runs from the first slice on", () => {
    const arrived = posted(translate(code(22)));
    const destination = coreWith(code(22), NEVER_HOT);
    destination.importTranslations(arrived);
    finish(destination);
    expect(destination.cpu.eax).toBe(22_000);
    expect(executedTranslated(destination)).toBeGreaterThan(1900);
  });

  it("waits for its page", () => {
    const arrived = translate(code(23));
    const destination = coreWith([], NEVER_HOT);
    destination.setPtes(CODE >> 12, 1, 0);
    destination.importTranslations(arrived);
    expect(destination.run(1000)).toMatchObject({ kind: "pageFault", address: CODE });
    destination.bytes.set([...code(23), 0xcd, 0x80], CODE);
    destination.setPtes(CODE >> 12, 1, ORDINARY);
    finish(destination);
    expect(destination.cpu.eax).toBe(23_000);
    expect(executedTranslated(destination)).toBeGreaterThan(1900);
  });

  it("is not taken for other code at the same address", () => {
    const arrived = translate(code(24));
    const destination = coreWith(code(25), NEVER_HOT);
    destination.importTranslations(arrived);
    finish(destination);
    expect(destination.cpu.eax).toBe(25_000);
  });
});

it("addresses that were hot elsewhere are translated before they are hot", () => {
  const core = coreWith(counts(26), NEVER_HOT);
  core.expectHot([CODE]);
  finish(core);
  expect(executedTranslated(core)).toBeGreaterThan(1900);
});

it("a core that interprets takes nothing over", () => {
  const core = coreWith(counts(27), { engine: "interpreter" });
  core.importTranslations(translate(counts(27)));
  finish(core);
  expect(core.translatedRegions()).toEqual([]);
  expect(core.cpu.eax).toBe(27_000);
});

describe("the cache of a worker", () => {
  const guest = (...bytes: number[]) => Uint8Array.of(...bytes);
  const made = (address: number, code: number[], size = 1000): Translation => ({
    address,
    module: new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)),
    wasm: new Uint8Array(size).fill(address),
    entry: new Uint8Array(),
    pinned: new Uint8Array(),
    pinnedAt: 0,
    ranges: [address, address + code.length],
    code: Uint8Array.from(code),
  });

  it("forgets what was not used for longest", () => {
    const cache = new TranslationCache(2500);
    for (const address of [0, 1]) cache.add(made(address, [7]));
    expect(cache.find(0, guest(7, 7, 7))).toHaveLength(1);
    cache.add(made(2, [7]));
    expect([0, 1, 2].map((address) => cache.find(address, guest(7, 7, 7)).length)).toEqual([
      1, 0, 1,
    ]);
    expect(cache.sizeBytes).toBeLessThanOrEqual(2500);
  });

  it("keeps several translations for one address, and each once", () => {
    const cache = new TranslationCache(100_000);
    for (const byte of [7, 8, 7]) cache.add(made(0, [byte]));
    expect(cache.sizeBytes).toBe(2002);
    expect(cache.find(0, guest(8))[0]?.code).toEqual(guest(8));
    expect(cache.find(0, guest(9))).toEqual([]);
  });
});

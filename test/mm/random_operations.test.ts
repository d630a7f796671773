// Address spaces against a simple model: a table from page number to (protection, content). Random
// operations are done to both; areas, entries, frames and bytes must agree after each.

import { describe, expect, test } from "vitest";
import { FAULT_USER, FAULT_WRITE, PTE_P, PTE_U, PTE_W } from "../../assembly/layout/page_table.js";
import { MapFlag, MapType, Protection } from "../../src/abi/mman.js";
import { fault } from "../../src/mm/fault.js";
import { Frames } from "../../src/mm/frames.js";
import { map } from "../../src/mm/map.js";
import { type AnyMm, Mm } from "../../src/mm/mm.js";
import { protect } from "../../src/mm/protect.js";
import { remap } from "../../src/mm/remap.js";
import { unmap, unmapAll } from "../../src/mm/unmap.js";
import { continues, isWritable, type VmArea } from "../../src/mm/vm_area.js";
import { ZERO_SOURCE } from "../../src/mm/zero_source.js";
import { MemoryTables } from "./memory_tables.js";

const PAGE = 4096;
const FIRST = 0x100;
const PAGES = 64;
const FIXED = MapType.MAP_PRIVATE | MapFlag.MAP_ANONYMOUS | MapFlag.MAP_FIXED;

interface ModelPage {
  readonly prot: number;
  /** First word; undefined: never touched. */
  readonly value: number | undefined;
}

function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

class Pair {
  readonly frames = new Frames(PAGES * 2 * PAGE);
  readonly mm: AnyMm = new Mm(new MemoryTables(), this.frames);
  readonly model = new Map<number, ModelPage>();
  #stamp = 0;

  map(page: number, count: number, prot: number): void {
    const request = { address: page * PAGE, length: count * PAGE, prot, flags: FIXED };
    const result = map(this.mm, { ...request, source: ZERO_SOURCE, sourcePage: 0 });
    expect(result).toBe(page * PAGE);
    for (let at = page; at < page + count; at += 1) this.model.set(at, { prot, value: undefined });
  }

  unmap(page: number, count: number): void {
    expect(unmap(this.mm, page * PAGE, count * PAGE)).toBe(0);
    for (let at = page; at < page + count; at += 1) this.model.delete(at);
  }

  protect(page: number, count: number, prot: number): void {
    const all = Array.from({ length: count }, (_, index) => page + index);
    const hole = all.find((at) => !this.model.has(at));
    expect(protect(this.mm, page * PAGE, count * PAGE, prot)).toBe(hole === undefined ? 0 : -12);
    // As on Linux, what lies before the hole is protected all the same.
    const reached = all.filter((at) => hole === undefined || at < hole);
    for (const at of reached) this.model.set(at, { prot, value: this.model.get(at)?.value });
  }

  touch(page: number, write: boolean): void {
    const known = this.model.get(page);
    const error = FAULT_USER | (write ? FAULT_WRITE : 0);
    const outcome = fault(this.mm, page * PAGE, error);
    const isAllowed = known !== undefined && (write ? isWritable(known.prot) : known.prot !== 0);
    expect(outcome.kind).toBe(isAllowed ? "resolved" : "signal");
    if (outcome.kind === "signal") expect(outcome.code).toBe(known === undefined ? 1 : 2);
    if (!isAllowed || known === undefined) return;
    this.#stamp += 1;
    if (write) this.mm.core.view.setUint32(page * PAGE, this.#stamp, true);
    this.model.set(page, { prot: known.prot, value: write ? this.#stamp : (known.value ?? 0) });
  }

  move(page: number, from: number, to: number, target: number): void {
    const area = this.mm.find(page * PAGE);
    const result = remap(this.mm, page * PAGE, from * PAGE, to * PAGE, 3, target * PAGE);
    const overlaps = target < page + from && page < target + to;
    const isWhole = area !== undefined && (page + from) * PAGE <= area.end;
    if (!isWhole || overlaps) {
      expect(result).toBeLessThan(0);
      return;
    }
    expect(result).toBe(target * PAGE);
    const old = Array.from({ length: from }, (_, index) => this.model.get(page + index));
    for (let at = 0; at < from; at += 1) this.model.delete(page + at);
    for (let at = 0; at < to; at += 1) {
      this.model.set(target + at, old[at] ?? { prot: area.prot, value: undefined });
    }
  }

  check(): void {
    const pages = Array.from({ length: PAGES * 2 + 2 }, (_, index) => FIRST - 2 + index);
    expect(pages.map((page) => this.#shown(page)).join("\n")).toBe(
      pages.map((page) => this.#known(page)).join("\n"),
    );
    const resident = [...this.model.values()].filter(({ value }) => value !== undefined).length;
    expect(this.mm.pages.resident).toBe(resident);
    expect(this.frames.taken).toBe(resident);
    const areas = [...this.mm.areas.entries()];
    expect(areas.filter(([index, area]) => !this.#isRight(area, index))).toEqual([]);
  }

  /** One page as it is: the protection of its area; if it is present, its access and first word. */
  #shown(page: number): string {
    const area = this.mm.find(page * PAGE);
    const entry = this.mm.core.pte(page);
    if (!(entry & PTE_P)) return `${page}: ${area?.prot}`;
    const access = `${(entry & PTE_U) !== 0} ${(entry & PTE_W) !== 0}`;
    return `${page}: ${area?.prot} ${access} ${this.mm.core.view.getUint32(page * PAGE, true)}`;
  }

  /** The same as the model has it. */
  #known(page: number): string {
    const { prot, value } = this.model.get(page) ?? {};
    if (prot === undefined || value === undefined) return `${page}: ${prot}`;
    return `${page}: ${prot} ${prot !== 0} ${isWritable(prot)} ${value}`;
  }

  /** Areas are not empty, in order, apart, and two that are alike are one. */
  #isRight(area: VmArea, index: number): boolean {
    const next = this.mm.areas[index + 1];
    if (area.start >= area.end) return false;
    return next === undefined || (area.end <= next.start && !continues(area, next));
  }
}

const PROTS = [0, 1, 3, 5].map((prot) => (prot & Protection.PROT_EXEC) | prot);

function step(pair: Pair, random: (below: number) => number): void {
  const page = FIRST + random(PAGES);
  const count = 1 + random(Math.min(16, FIRST + PAGES - page));
  const prot = PROTS[random(PROTS.length)] as number;
  switch (random(8)) {
    case 0:
    case 1:
      pair.map(page, count, prot);
      return;
    case 2:
      pair.unmap(page, count);
      return;
    case 3:
      pair.protect(page, count, prot);
      return;
    case 4:
      pair.move(page, count, 1 + random(8), FIRST + random(PAGES));
      return;
    default:
      pair.touch(page, random(2) === 0);
  }
}

describe("random operations", () => {
  test.each([1, 2, 3, 4, 5, 6])("agree with the model, seed %i", (seed) => {
    const random = generator(seed);
    const pair = new Pair();
    for (let count = 0; count < 600; count += 1) {
      step(pair, random);
      pair.check();
    }
    unmapAll(pair.mm);
    expect(pair.frames.taken).toBe(0);
    expect(pair.mm.areas).toEqual([]);
  });
});

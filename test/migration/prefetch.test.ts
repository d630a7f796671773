// The prefetcher's decisions, as a program's page faults would meet them: pages that were asked for
// arrive at once.

import { describe, expect, it } from "vitest";
import { Prefetcher } from "../../src/mm/prefetch.js";

/** Touches pages in order; counts the faults that had to wait, and the pages asked for in vain. */
function touch(pages: readonly number[]): { waited: number; wasted: number; asked: number } {
  const prefetcher = new Prefetcher();
  prefetcher.enabled = true;
  const here = new Set<number>();
  const touched = new Set(pages);
  let waited = 0;
  const asked = new Set<number>();
  const ask = (wanted: readonly number[]) => {
    for (const page of wanted) {
      if (here.has(page)) continue;
      here.add(page);
      asked.add(page);
    }
  };
  for (const page of pages) {
    if (here.has(page)) {
      ask(prefetcher.afterTouch(page));
    } else {
      waited += 1;
      here.add(page);
      ask(prefetcher.afterFault(page));
    }
  }
  const wasted = [...asked].filter((page) => !touched.has(page)).length;
  return { waited, wasted, asked: asked.size };
}

const sweep = (first: number, count: number, stride: number) =>
  Array.from({ length: count }, (_, index) => first + index * stride);

describe("prefetching", () => {
  it("waits for few pages of a sweep", () => {
    const { waited, wasted } = touch(sweep(1000, 2000, 1));
    expect(waited).toBeLessThan(10);
    expect(wasted).toBeLessThanOrEqual(128);
  });

  it("follows a stride, forwards and backwards", () => {
    expect(touch(sweep(1000, 500, 3)).waited).toBeLessThan(10);
    expect(touch(sweep(9000, 500, -2)).waited).toBeLessThan(10);
  });

  it("follows several streams at once", () => {
    const pages = sweep(0, 600, 1).flatMap((i) => [1000 + i, 50_000 + i, 90_000 + 2 * i]);
    expect(touch(pages).waited).toBeLessThan(40);
  });

  it("asks for little where access is random", () => {
    let state = 12345;
    const pages = Array.from({ length: 2000 }, () => {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0;
      return state % 500_000;
    });
    const { asked } = touch([...new Set(pages)]);
    expect(asked).toBeLessThan(200);
  });

  it("asks for little where others take the pages away to write them", () => {
    const prefetcher = new Prefetcher();
    prefetcher.enabled = true;
    const asked = sweep(1000, 400, 2).flatMap((page) => {
      const wanted = prefetcher.afterFault(page);
      for (const one of wanted) prefetcher.wasted(one);
      return wanted;
    });
    expect(asked.length).toBeGreaterThan(4);
    expect(asked.length).toBeLessThan(20);
  });

  it("asks for nothing when it is off", () => {
    const prefetcher = new Prefetcher();
    expect(sweep(0, 50, 1).flatMap((page) => prefetcher.afterFault(page))).toEqual([]);
  });

  it("never asks for a page below zero", () => {
    const prefetcher = new Prefetcher();
    prefetcher.enabled = true;
    const wanted = sweep(6, 6, -1).flatMap((page) => prefetcher.afterFault(page));
    expect(Math.min(0, ...wanted)).toBe(0);
  });
});

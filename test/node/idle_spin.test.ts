// How long an idle node looks for messages: as long as that helps, and not where it keeps the node
// from running that is to answer.

import { describe, expect, it } from "vitest";
import { IdleSpin } from "../../src/node/idle_spin.js";

const MICRO = 1_000;
const MILLI = 1_000_000;

/** Eight looks in vain from `fromNs` on, each ended by a message `waitedNs` later; when that was. */
function missEight(spin: IdleSpin, fromNs: number, waitedNs: number): number {
  let nowNs = fromNs;
  for (let look = 0; look < 8; look++) {
    spin.missed(nowNs, nowNs + waitedNs);
    nowNs += waitedNs;
  }
  return nowNs;
}

describe("an idle node", () => {
  it("goes on looking while half of its looks find something", () => {
    const spin = new IdleSpin();
    for (let round = 0; round < 100; round++) {
      spin.found(MICRO);
      spin.missed(round * MILLI, (round + 1) * MILLI);
      expect(spin.lengthNs((round + 1) * MILLI)).toBeGreaterThan(0);
    }
  });

  it("looks longer where a little more would have been enough, within bounds", () => {
    const spin = new IdleSpin();
    const first = spin.lengthNs(0);
    spin.missed(0, 100 * MICRO);
    expect(spin.lengthNs(MILLI)).toBe(2 * first);
    spin.missed(MILLI, 3 * MILLI);
    expect(spin.lengthNs(4 * MILLI)).toBe(first);
    for (let look = 0; look < 20; look++) {
      spin.found(400 * MICRO);
      spin.found(400 * MICRO);
      spin.missed(4 * MILLI, 4 * MILLI + 100 * MICRO);
    }
    expect(spin.lengthNs(5 * MILLI)).toBe(300 * MICRO);
  });

  it("sleeps at once when looks are in vain, and tries again after a growing pause", () => {
    const spin = new IdleSpin();
    const first = missEight(spin, 0, 100 * MICRO);
    expect(spin.lengthNs(first)).toBe(0);
    expect(spin.lengthNs(first + 3 * MILLI)).toBe(0);
    expect(spin.lengthNs(first + 4 * MILLI)).toBeGreaterThan(0);
    const second = missEight(spin, first + 4 * MILLI, 100 * MICRO);
    expect(spin.lengthNs(second + 4 * MILLI)).toBe(0);
    expect(spin.lengthNs(second + 8 * MILLI)).toBeGreaterThan(0);
    // Sleeps during a pause say nothing about looking.
    missEight(spin, second, 10 * MICRO);
    expect(spin.lengthNs(second + 8 * MILLI)).toBeGreaterThan(0);
  });

  it("begins with the short pause again once looking has helped", () => {
    const spin = new IdleSpin();
    const first = missEight(spin, 0, 100 * MICRO);
    for (let look = 0; look < 8; look++) spin.found(400 * MICRO);
    const second = missEight(spin, first + 4 * MILLI, 100 * MICRO);
    expect(spin.lengthNs(second + 3 * MILLI)).toBe(0);
    expect(spin.lengthNs(second + 4 * MILLI)).toBeGreaterThan(0);
  });

  it("looks longer once after many messages that came soon, within bounds", () => {
    const spin = new IdleSpin();
    const short = spin.lengthNs(0);
    for (let look = 0; look < 1000; look++) spin.found(20 * MICRO);
    expect(spin.lengthNs(0)).toBe(short + 10 * MILLI);
    // An answer that was late has cost what it was late.
    spin.found(4 * MILLI);
    expect(spin.lengthNs(0)).toBe(short + 6 * MILLI);
    spin.missed(0, 20 * MILLI);
    expect(spin.lengthNs(20 * MILLI)).toBeLessThanOrEqual(short);
  });

  it("looks for a small part of its time when a message comes now and then", () => {
    const spin = new IdleSpin();
    for (let look = 0; look < 1000; look++) spin.found(20 * MICRO);
    let looked = 0;
    for (let round = 0; round < 1000; round++) {
      const nowNs = round * 10 * MILLI;
      looked += spin.lengthNs(nowNs);
      spin.missed(nowNs, nowNs + 10 * MILLI);
    }
    expect(looked).toBeLessThan(100 * MILLI);
  });
});

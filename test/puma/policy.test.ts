// The three scheduling policies of a PCT, as functions of candidates and time.

import { describe, expect, it } from "vitest";
import { type Candidate, GANG_SLOTS, makePolicy, QUANTUM_NS } from "../../src/puma/pct/policy.js";

function candidate(pid: number, more: Partial<Candidate> = {}): Candidate {
  return { pid, group: pid, priority: 0, isWaiting: false, ...more };
}

describe("single", () => {
  it("runs the one process that it admits", () => {
    const policy = makePolicy("single");
    expect(policy.mostProcesses).toBe(1);
    expect(policy.decide([candidate(101)], 0)).toEqual({ run: [101], againAtNs: undefined });
  });
});

describe("round robin", () => {
  it("gives each a quantum in turn", () => {
    const policy = makePolicy("round-robin");
    const all = [candidate(1), candidate(2), candidate(3)];
    const turns = [0, 1, 2, 3, 4].map((n) => policy.decide(all, n * QUANTUM_NS).run[0]);
    expect(turns).toEqual([1, 2, 3, 1, 2]);
  });

  it("leaves a quantum alone until it is over", () => {
    const policy = makePolicy("round-robin");
    const all = [candidate(1), candidate(2)];
    const { run, againAtNs } = policy.decide(all, 5);
    expect(againAtNs).toBe(5 + QUANTUM_NS);
    expect(policy.decide(all, QUANTUM_NS).run).toEqual(run);
  });

  it("passes over who waits, lets it wake, and puts priority first", () => {
    const policy = makePolicy("round-robin");
    const waiting = candidate(1, { isWaiting: true });
    expect(policy.decide([waiting, candidate(2)], 0).run).toEqual([2, 1]);
    const urgent = candidate(3, { priority: 1 });
    expect(policy.decide([candidate(1), candidate(2), urgent], QUANTUM_NS).run).toEqual([3]);
  });
});

describe("gang", () => {
  const first = [candidate(11, { group: 1 }), candidate(12, { group: 2 })];
  const second = [candidate(21, { group: 2 }), candidate(22, { group: 1 })];
  const groupsRun = (slot: number) =>
    [first, second].map((all) => {
      const { run } = makePolicy("gang").decide(all, slot * QUANTUM_NS + 1);
      return all.find(({ pid }) => pid === run[0])?.group;
    });

  it("runs the same group on every node in the same slot", () => {
    for (let slot = 0; slot < 4 * GANG_SLOTS; slot += 1) {
      const [here, there] = groupsRun(slot);
      expect(here).toBe(there);
    }
  });

  it("comes to every group, and changes at the slot's edge", () => {
    const seen = new Set(Array.from({ length: 2 * GANG_SLOTS }, (_, slot) => groupsRun(slot)[0]));
    expect([...seen].sort()).toEqual([1, 2]);
    const { againAtNs } = makePolicy("gang").decide(first, 3 * QUANTUM_NS + 7);
    expect(againAtNs).toBe(4 * QUANTUM_NS);
  });
});

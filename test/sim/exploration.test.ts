// The protocol in all orders of events: every state of two nodes that share a page and do one
// operation each, and random walks through the states of more.

import { describe, expect, it } from "vitest";
import { explore } from "../../src/container/simulation/explore.js";
import { walk } from "../../src/container/simulation/walk.js";

describe("all orders of events", () => {
  it("two nodes, one page, one read or write each", () => {
    const kinds = ["read", "write"] as const;
    const { states } = explore({
      nodes: 2,
      operations: [kinds, kinds],
      perNode: 1,
      counts: [1, 1],
      kind: "memory",
      full: [],
      expiries: 1,
      isReadingSlow: false,
      misled: [],
      crash: undefined,
      reached: undefined,
    } as Parameters<typeof explore>[0]);
    expect(states).toBeGreaterThan(20);
  });

  it("random walks find no fault", () => {
    for (let seed = 1; seed <= 50; seed++) expect(walk(seed, 200).operations).toBeGreaterThan(0);
  });
});

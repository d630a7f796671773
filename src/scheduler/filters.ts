// What keeps a policy's decision from being carried out, whatever the policy.

import type { Filter } from "./policy.js";

const NS_PER_MS = 1_000_000;
/** A process that has just come stays for a while, so that a wrong guess costs little. */
const LEAST_STAY_MS = 300;
/** Of a node's frames so many stay free for what is there already. */
const RESERVED_SHARE = 1 / 16;

/** Not again so soon: with the policies' hysteresis, what keeps processes from going to and fro. */
const settled: Filter = {
  name: "settled",
  allows: ({ nowNs }, { sinceNs }) => nowNs - sinceNs >= LEAST_STAY_MS * NS_PER_MS,
};

/** Its pages will follow it, so they must have room there. */
const hasRoom: Filter = {
  name: "has room",
  allows: (_view, { residentPages }, { freeFrames, totalFrames }) =>
    freeFrames - totalFrames * RESERVED_SHARE >= residentPages,
};

const elsewhere: Filter = {
  name: "elsewhere",
  allows: ({ self }, _candidate, { node }) => node !== self,
};

export const FILTERS: readonly Filter[] = [elsewhere, settled, hasRoom];

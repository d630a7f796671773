// The source of anonymous memory: pages of zeros.
//
// One object for all: it has no state, so areas with this source merge when they meet.

import type { FillResult, PageSource } from "../linker/area_link.js";

const FILLED: FillResult = { kind: "filled" };

export const ZERO_SOURCE: PageSource = {
  kind: "memory",
  fill: () => FILLED,
  describe: () => ({ kind: "memory" }),
};

// What `gobelins run PROGRAM` asks for where nothing else is said; tests say what they want beside it.

import type { GuestRun } from "../../src/cli/run_guest.js";
import { DEFAULT_ENGINE } from "../../src/node/control.js";

export const PLAIN_RUN: Omit<GuestRun, "program" | "arguments" | "nodes"> = {
  memoryMiB: 128,
  mechanism: "gobelins",
  migrateEvery: undefined,
  spreadsThreads: false,
  engine: DEFAULT_ENGINE,
  strace: false,
  mounts: [],
  statisticsFile: undefined,
  checkpoint: undefined,
};

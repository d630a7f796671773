// The schema of what a QK keeps about a process beside its memory (puma/qk/moving_process.ts): it is
// the same under every system, since every node has a QK.

import type { PumaProcessData } from "../personality/puma/process_data.js";
import type { StoredMessage } from "../puma/portal/outcome.js";
import type { PortalState } from "../puma/qk/moving_process.js";
import { bytes, i32, list, oneOf, pair, record, type Schema, u32, u64 } from "./schema.js";

const message: Schema<StoredMessage> = record({ header: bytes, body: bytes });
const numbered = list(pair(u32, u32));

/** Processor states under handlers are the core's own form here; the state has them as registers. */
const data: Schema<PumaProcessData> = record({
  system: oneOf(["puma"] as const),
  pid: u32,
  group: i32,
  rank: i32,
  job: u32,
  interrupted: list(bytes),
  masks: list(u64),
  calls: list(u32),
});

export const pumaProcess: Schema<PortalState> = record({
  data,
  moves: u32,
  sequences: numbered,
  order: record({ next: numbered, early: list(message) }),
  deferred: list(message),
});

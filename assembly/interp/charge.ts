// What long instructions cost beyond being one instruction: a repeated string instruction charges
// the slice for the time that it took, so that a slice stays short (run.ts takes the charge).

import { EXIT_REASON, EXIT_YIELD } from "../layout/cpu_state";

/** Below this the run loop is not bothered. */
const LEAST: u32 = 16;

let pending: u32 = 0;

/** Charges the slice with the time of `instructions` instructions. */
export function charge(instructions: u32): void {
  pending += instructions;
  if (pending >= LEAST) store<u32>(EXIT_REASON, EXIT_YIELD);
}

export function takeCharge(): u32 {
  const taken = pending;
  pending = 0;
  return taken;
}

// Regions that are left aside again and again: they cost more than interpreting.
//
// What the translator assumes about the x87 (x87_plan.ts: the stack at each node, control word,
// ordinary values) may not hold where a region runs. A region that cannot even begin at one of its
// entries is dropped, and translated anew when its code is hot again, with the stack that was found
// there. Where that does not help, and where a region is left after a few instructions nearly every
// time, the next region with that instruction assumes nothing: its x87 instructions are calls.
//
// A direct-mapped table by the address of the instruction where regions were left:
//
//   +0 u32 address   +4 u32 times   +8 u32 regions dropped   +12 u32 the stack found
//   +16 u32 times entered, +20 u32 instructions executed, when the region was looked at last

import { EIP } from "../layout/cpu_state";
import { RECORD_EIP, RECORD_SIZE } from "../layout/instruction";
import { ASIDES, ASIDES_END } from "./layout";

/** Times left aside between two looks at a region. */
const PERIOD: u32 = 64;
/** Entries in a period, and instructions, below which a region is worse than none. */
const FEW_ENTRIES: u32 = PERIOD * 2;
const FEW_INSTRUCTIONS: u32 = PERIOD * 40;
/** Instructions below which an entry is worth a translation. */
const MANY_INSTRUCTIONS: u32 = PERIOD * 400;
/** Regions dropped for an entry with another stack. */
const ATTEMPTS: u32 = 2;
/** Nothing is to be assumed. */
const AWKWARD: u32 = ATTEMPTS + 1;

export function forgetAsides(): void {
  memory.fill(ASIDES, 0, ASIDES_END - ASIDES);
}

function slotOf(address: u32): usize {
  return ASIDES + ((<usize>(address * 0x9e3779b1) >> 22) << 5);
}

/** Whether any of these instructions is one where nothing is to be assumed. */
export function hasAwkward(first: usize, end: usize): bool {
  for (let record = first; record < end; record += RECORD_SIZE) {
    const address = load<u32>(record, RECORD_EIP);
    const slot = slotOf(address);
    if (load<u32>(slot) == address && load<u32>(slot, 8) == AWKWARD) return true;
  }
  return false;
}

/** The stack that was found where a region could not be entered; 0: none. */
export function stackFound(address: u32): u32 {
  const slot = slotOf(address);
  return load<u32>(slot) == address ? load<u32>(slot, 12) : 0;
}

/**
 * Counts that a region was left aside, at EIP, with this stack; true: it is to be dropped. `vain`:
 * it executed nothing.
 */
export function isDroppedAside(region: usize, vain: bool, stack: u32): bool {
  const slot = slotOf(load<u32>(EIP));
  if (load<u32>(slot) != load<u32>(EIP)) {
    memory.fill(slot, 0, 32);
    store<u32>(slot, load<u32>(EIP));
  }
  const times = load<u32>(slot, 4) + 1;
  store<u32>(slot, times, 4);
  if (times % PERIOD) return false;
  const entries = load<u32>(region, 88) - load<u32>(slot, 16);
  const executed = load<u32>(region, 96) - load<u32>(slot, 20);
  store<u32>(slot, load<u32>(region, 88), 16);
  store<u32>(slot, load<u32>(region, 96), 20);
  const dropped = load<u32>(slot, 8);
  if (vain && dropped < ATTEMPTS && executed < MANY_INSTRUCTIONS) {
    store<u32>(slot, dropped + 1, 8);
    store<u32>(slot, stack, 12);
    return true;
  }
  if (entries >= FEW_ENTRIES || executed >= FEW_INSTRUCTIONS) return false;
  store<u32>(slot, AWKWARD, 8);
  return true;
}

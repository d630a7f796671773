// Where indirect calls and jumps went while they were interpreted: a region takes these targets in,
// and compares before it goes to them, as it does with return points and the entries of a switch.
//
// A direct-mapped table by the address of the instruction; who comes later replaces. What it says
// only decides what is compared, so an entry may be wrong or missing.
//
//   slot:  +0 u32 address of the instruction   +4 u32 count   +8 6 x u32 targets

import { CALL_TARGETS } from "./layout";

const SLOTS: u32 = 4096;
const SLOT_SIZE: usize = 32;
export const MOST_TARGETS: u32 = 6;

function slotOf(site: u32): usize {
  return CALL_TARGETS + <usize>((site ^ (site >> 12)) & (SLOTS - 1)) * SLOT_SIZE;
}

/** An indirect call or jump was interpreted. */
export function noteTarget(site: u32, target: u32): void {
  const slot = slotOf(site);
  if (load<u32>(slot) != site) {
    store<u32>(slot, site);
    store<u32>(slot, 0, 4);
  }
  const count = load<u32>(slot, 4);
  if (count == MOST_TARGETS) return;
  for (let i: u32 = 0; i < count; i++) if (load<u32>(slot + (i << 2), 8) == target) return;
  store<u32>(slot + (count << 2), target, 8);
  store<u32>(slot, count + 1, 4);
}

/** How many targets of an instruction are known. */
export function targetCount(site: u32): u32 {
  const slot = slotOf(site);
  return load<u32>(slot) == site ? load<u32>(slot, 4) : 0;
}

export function targetOf(site: u32, i: u32): u32 {
  return load<u32>(slotOf(site) + (i << 2), 8);
}

export function isTargetOf(site: u32, address: u32): bool {
  for (let i: u32 = 0, all = targetCount(site); i < all; i++) {
    if (targetOf(site, i) == address) return true;
  }
  return false;
}

/** Nothing is known any more. */
export function forgetTargets(): void {
  memory.fill(CALL_TARGETS, 0, <usize>SLOTS * SLOT_SIZE);
}

// A region's pinned memory: its records, the addresses of its nodes, what its jumps look up
// (jump_maps.ts) and its entries (regions.ts).
//
// Where that lies differs from core to core, so a module that named it could serve no other one.
// A module names it relative to the global that it imports, `env.pin`: the same code at the same
// address then has the same module wherever it runs, and the module can be posted, or found again.

import { I32_ADD } from "./opcodes";
import { byte, constant32, unsigned } from "./writer";

const GLOBAL_GET: u32 = 0x23;

let base: usize = 0;
let top: usize = 0;

export function setPinnedBase(at: usize): void {
  base = at;
}

/** Where the region lies that was translated last, or for which room was made last. */
export function pinnedBase(): u32 {
  return <u32>base;
}

/** What lies from here on is free. */
export function setPinnedTop(at: usize): void {
  top = at;
}
export function pinnedTop(): usize {
  return top;
}

/** So many bytes of zeros in the region's own memory; where they lie. */
export function takePinned(bytes: u32): usize {
  const at = top;
  memory.fill(at, 0, bytes);
  top = (at + bytes + 3) & ~3;
  return at;
}

/** The distance of an address from the region's own memory. */
export function pinnedOffset(at: usize): u32 {
  return <u32>(at - base);
}

/** Pushes the beginning of the region's own memory. */
export function pushPinnedBase(): void {
  byte(GLOBAL_GET);
  unsigned(0);
}

/** Pushes an address in the region's own memory. */
export function pushPinned(at: usize): void {
  pushPinnedBase();
  constant32(pinnedOffset(at));
  byte(I32_ADD);
}

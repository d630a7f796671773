// Jumps to one of many nodes: a map in the region's own memory says for each address between the
// lowest and the highest target which one it is, and a `br_table` goes there, so that a switch of
// any size is one load and one jump.
//
// A byte of the map is 1 for the first node of a table (NODE_IN_TABLE), 2 for the second, and so
// on, and 0 for what is no target. All jumps through tables of a region share one map.

import { NODE_IN_TABLE, nodeAt, nodeCount } from "./flow";
import * as op from "./opcodes";
import { pinnedOffset, pushPinnedBase, takePinned } from "./pinned";
import * as state from "./state";
import * as values from "./values";
import { byte, constant32, memoryArgument, unsigned } from "./writer";

/** Targets that lie farther apart have no map: they are compared one after the other. */
const LARGEST_MAP: u32 = 0x8000;

let map: usize = 0;
let low: u32 = 0;
let size: u32 = 0;
let targets: u32 = 0;

/** A new region: it has no map yet. */
export function forgetJumpMap(): void {
  map = 0;
}

/** The first tabled node from n on; -1: there is none. */
function tabledFrom(n: i32): i32 {
  for (const all = <i32>nodeCount(); n < all; n++) {
    if (load<u32>(nodeAt(n), 28) & NODE_IN_TABLE) return n;
  }
  return -1;
}

export function firstTabled(): i32 {
  return tabledFrom(0);
}

/** The tabled node that comes behind another one; -1: there is none. */
export function nextTabled(n: i32): i32 {
  return tabledFrom(n + 1);
}

function makeMap(): void {
  let high: u32 = 0;
  low = 0xffffffff;
  for (let n = firstTabled(); n >= 0; n = nextTabled(n)) {
    low = min<u32>(low, load<u32>(nodeAt(n)));
    high = max<u32>(high, load<u32>(nodeAt(n)));
  }
  size = high - low + 1;
  if (size > LARGEST_MAP) return;
  map = takePinned(size);
  targets = 0;
  for (let n = firstTabled(); n >= 0; n = nextTabled(n)) {
    targets++;
    store<u8>(map + (load<u32>(nodeAt(n)) - low), targets);
  }
}

/** Whether the region's tabled nodes are told apart by a map. */
export function hasJumpMap(): bool {
  if (!map) makeMap();
  return map != 0;
}

/**
 * Looks a target up and opens a label for each tabled node, and around them one for what is no such
 * node: the innermost is that of the first node.
 */
export function beginJumpMap(target: u32): void {
  for (let k: u32 = 0; k <= targets; k++) {
    byte(op.BLOCK);
    byte(op.VOID);
    state.openLabel();
  }
  values.get(target);
  constant32(low);
  byte(op.I32_SUB);
  const distance = values.result(op.I32);
  values.get(distance);
  constant32(size);
  byte(op.I32_GE_U);
  byte(op.BR_IF);
  unsigned(targets);
  values.get(distance);
  pushPinnedBase();
  byte(op.I32_ADD);
  byte(op.I32_LOAD8_U);
  memoryArgument(pinnedOffset(map));
  byte(op.BR_TABLE);
  unsigned(targets + 1);
  unsigned(targets);
  for (let k: u32 = 0; k < targets; k++) unsigned(k);
  unsigned(targets);
}

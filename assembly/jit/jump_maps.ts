// Jumps to one of many nodes: a map in the region's own memory says for each address between the
// lowest and the highest target which one it is, and a `br_table` goes there, so that a switch, or
// a return to one of many callers, is one load and one jump.
//
// A byte of a map is 1 for the first of its nodes, 2 for the second, and so on, and 0 for what is
// none. A region has up to two: of the nodes that tables of jumps have (NODE_IN_TABLE), and of the
// points behind calls (NODE_RETURN_POINT).
//
//   map:  +0 u32 where it lies, 0: nowhere   +4 u32 lowest target   +8 u32 bytes   +12 u32 nodes

import { edge, isMarked, NODE_IN_TABLE, nodeAt, nodeCount } from "./flow";
import { JUMP_MAPS } from "./layout";
import * as op from "./opcodes";
import { pinnedOffset, pushPinnedBase, takePinned } from "./pinned";
import * as state from "./state";
import * as values from "./values";
import { byte, constant32, memoryArgument, unsigned } from "./writer";

/** Targets that lie farther apart have no map: they are compared one after the other. */
const LARGEST_MAP: u32 = 0x8000;
const MOST_TARGETS: u32 = 255;

function mapOf(kind: u32): usize {
  return JUMP_MAPS + (kind == NODE_IN_TABLE ? 0 : 16);
}

/** A new region: it has no maps yet. */
export function forgetJumpMaps(): void {
  memory.fill(JUMP_MAPS, 0, 32);
}

function makeMap(kind: u32): void {
  const all = nodeCount();
  let low: u32 = 0xffffffff;
  let high: u32 = 0;
  let nodes: u32 = 0;
  for (let n: u32 = 0; n < all; n++) {
    if (!isMarked(n, kind)) continue;
    low = min<u32>(low, load<u32>(nodeAt(n)));
    high = max<u32>(high, load<u32>(nodeAt(n)));
    nodes++;
  }
  const size = high - low + 1;
  if (!nodes || nodes > MOST_TARGETS || size > LARGEST_MAP) return;
  const at = takePinned(size);
  store<u32>(mapOf(kind), <u32>at);
  store<u32>(mapOf(kind), low, 4);
  store<u32>(mapOf(kind), size, 8);
  nodes = 0;
  for (let n: u32 = 0; n < all; n++) {
    if (isMarked(n, kind)) store<u8>(at + (load<u32>(nodeAt(n)) - low), ++nodes);
  }
  store<u32>(mapOf(kind), nodes, 12);
}

/** Whether the region's nodes of a kind are told apart by a map. */
export function hasJumpMap(kind: u32): bool {
  if (!load<u32>(mapOf(kind))) makeMap(kind);
  return load<u32>(mapOf(kind)) != 0;
}

/** How many nodes of a kind node n leads to. */
export function countTargets(n: u32, kind: u32): u32 {
  let count: u32 = 0;
  for (let k: u32 = 0, all = nodeCount(); k < all; k++) count += u32(isJumpTarget(n, k, kind));
  return count;
}

export function isJumpTarget(n: u32, k: u32, kind: u32): bool {
  return isMarked(k, kind) && edge(n, k) != 0;
}

/** Opens a label for each of so many targets, and around them one for all else. */
export function openTargets(count: u32): void {
  for (let k: u32 = 0; k <= count; k++) {
    byte(op.BLOCK);
    byte(op.VOID);
    state.openLabel();
  }
}

/**
 * Looks a target up, and goes to the label of its node if node n leads to it. There is a label for
 * each of these (`isJumpTarget`), the innermost for the first, and one around them for what is
 * none.
 */
export function beginJumpMap(n: u32, kind: u32, target: u32): void {
  const map = mapOf(kind);
  const count = countTargets(n, kind);
  openTargets(count);
  values.get(target);
  constant32(load<u32>(map, 4));
  byte(op.I32_SUB);
  const distance = values.result(op.I32);
  values.get(distance);
  constant32(load<u32>(map, 8));
  byte(op.I32_GE_U);
  byte(op.BR_IF);
  unsigned(count);
  values.get(distance);
  pushPinnedBase();
  byte(op.I32_ADD);
  byte(op.I32_LOAD8_U);
  memoryArgument(pinnedOffset(load<u32>(map)));
  byte(op.BR_TABLE);
  unsigned(load<u32>(map, 12) + 1);
  unsigned(count);
  let label: u32 = 0;
  for (let k: u32 = 0, all = nodeCount(); k < all; k++) {
    if (isMarked(k, kind)) unsigned(edge(n, k) ? label++ : count);
  }
  unsigned(count);
}

// Which loops go one way round, whatever their exits: region.ts writes an iteration of such a loop as
// one piece, and several times where it steps through memory (strides.ts).

import { goesOn } from "./contexts";
import * as flow from "./flow";
import * as order from "./order";

/** Longer ways round are not written twice. */
const LONGEST_WAY: u32 = 120;

/** The node that is an item of a level. */
export function itemNode(l: u32, k: u32): u32 {
  return load<u32>(load<u32>(order.levelAt(l), 32) + (k << 3), 4);
}

/** Whether a node goes to `next`, or else only to one other. */
function leadsTo(n: u32, next: u32): bool {
  const node = flow.nodeAt(n);
  const control = load<u32>(node, 20);
  const target = load<u32>(node, 12);
  const behind = load<u32>(node, 16);
  const address = load<u32>(flow.nodeAt(next));
  if (control == flow.CONTROL_BRANCH) {
    return target != behind && (target == address || behind == address);
  }
  if (control == flow.CONTROL_JUMP) return target == address;
  return control == flow.CONTROL_NONE && behind == address;
}

/** Whether a loop is one way round: each node goes to the next one, or out. */
export function isOneWay(l: u32): bool {
  const level = order.levelAt(l);
  const items: usize = load<u32>(level, 32);
  const count = load<u32>(level, 8);
  if (load<u32>(level, 28)) return false;
  for (let k: u32 = 0; k < count; k++) {
    if (load<u32>(items + (k << 3))) return false;
    const n = itemNode(l, k);
    if (k && !goesOn(n + 1)) return false;
    if (!leadsTo(n, itemNode(l, k + 1 < count ? k + 1 : 0))) return false;
  }
  return instructionsOf(l) <= LONGEST_WAY || count == 1;
}

/** Instructions of one iteration. */
export function instructionsOf(l: u32): u32 {
  let sum: u32 = 0;
  for (let k: u32 = 0, count = load<u32>(order.levelAt(l), 8); k < count; k++) {
    sum += load<u32>(flow.nodeAt(itemNode(l, k)), 8);
  }
  return sum;
}

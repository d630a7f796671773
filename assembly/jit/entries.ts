// Entries of a region that lie inside its loops: return points, and heads where a slice ended.
//
// Such a node is reached through the heads of the loops around it. The search begins with a budget
// of -1 (`beginSearch`): the test of the budget at each head, which is there anyway, finds out, goes
// on towards LOCAL_ENTRY (`emitEntries`), and where that is reached the budget is loaded.

import { BUDGET } from "../layout/cpu_state";
import * as flow from "./flow";
import { beginIf, endIf } from "./jumps";
import * as op from "./opcodes";
import * as order from "./order";
import * as state from "./state";
import * as values from "./values";
import { byte, constant32, getLocal, loadWord, setLocalPlain, unsigned } from "./writer";

/** Whether a node is entered from outside the region by way of the head of level l. */
function isInnerEntry(l: u32, n: u32): bool {
  if (!(load<u32>(flow.nodeAt(n), 28) & flow.NODE_ENTRY)) return false;
  if (order.itemWithin(l, n) < 0) return false;
  return load<u32>(order.levelAt(l), 28) != 0 || !order.isHeadOf(l, n);
}

export function hasInnerEntries(l: u32): bool {
  for (let n: u32 = 0, all = flow.nodeCount(); n < all; n++) if (isInnerEntry(l, n)) return true;
  return false;
}

/** Whether node n is reached as soon as its item of level l is, without a further search. */
function isReachedAt(l: u32, n: u32): bool {
  const item = load<u32>(order.levelAt(l), 32) + (order.itemWithin(l, n) << 3);
  if (!load<u32>(item)) return true;
  const inner = load<u32>(item, 4);
  return order.isHeadOf(inner, n) && !load<u32>(order.levelAt(inner), 28);
}

/** At the head of a loop, during a search: goes to the item in which the sought node lies. */
export function emitEntries(l: u32): void {
  getLocal(values.LOCAL_BUDGET);
  constant32(0);
  byte(op.I32_LT_S);
  beginIf();
  for (let n: u32 = 0, all = flow.nodeCount(); n < all; n++) {
    if (!isInnerEntry(l, n)) continue;
    getLocal(values.LOCAL_ENTRY);
    constant32(n);
    byte(op.I32_EQ);
    beginIf();
    const isHead = order.isHeadOf(l, n);
    if (isHead || isReachedAt(l, n)) {
      loadWord(BUDGET);
      setLocalPlain(values.LOCAL_BUDGET);
    }
    if (isHead) {
      constant32(n);
      setLocalPlain(values.LOCAL_CHOICE);
    }
    state.branch(load<u32>(load<u32>(order.levelAt(l), 36) + (order.itemWithin(l, n) << 2)));
    endIf();
  }
  endIf();
}

/** Where the region is entered at a node inside a loop: begins the search for it. */
export function beginSearch(): void {
  const all = flow.nodeCount();
  let any = false;
  for (let n: u32 = 0; n < all; n++) any = any || isSought(n);
  if (!any) return;
  byte(op.BLOCK);
  byte(op.VOID);
  byte(op.BLOCK);
  byte(op.VOID);
  getLocal(values.LOCAL_ENTRY);
  byte(op.BR_TABLE);
  unsigned(all);
  for (let n: u32 = 0; n < all; n++) unsigned(u32(!isSought(n)));
  unsigned(1);
  byte(op.END);
  constant32(0xffffffff);
  setLocalPlain(values.LOCAL_BUDGET);
  byte(op.END);
}

function isSought(n: u32): bool {
  return (load<u32>(flow.nodeAt(n), 28) & flow.NODE_ENTRY) != 0 && !isReachedAt(0, n);
}

// The jumps of a region: from the end of a node to another one, or out of the region.
//
// A node is reached by a branch to the label before its item, where that is still to come, or to
// the head of its loop. A node that goes on with what is known (contexts.ts) finds the registers as
// they are; before any other jump they are put into their locals. Where the region is left,
// LOCAL_EIP says where execution goes on.

import { goesOn, keep } from "./contexts";
import * as flow from "./flow";
import { LEFT_BY_JUMP } from "./layout";
import * as op from "./opcodes";
import * as order from "./order";
import * as state from "./state";
import * as values from "./values";
import { byte, constant32, seldomIf, setLocalPlain } from "./writer";
import { isStackOf } from "./x87_state";

export function beginIf(): void {
  byte(op.IF);
  byte(op.VOID);
  state.openLabel();
}

/** An `if` that is seldom true. */
export function beginSeldom(): void {
  seldomIf();
  state.openLabel();
}

export function endIf(): void {
  byte(op.END);
  state.closeLabel();
}

/**
 * Goes to a node: a branch to the label before its item or to the head of its loop. One that was
 * translated for another x87 stack is entered as a region is.
 */
export function goTo(n: u32): void {
  if (!isStackOf(n)) {
    leaveTo(load<u32>(flow.nodeAt(n)));
    return;
  }
  let level = load<u32>(flow.nodeAt(n), 32);
  let item = load<u32>(flow.nodeAt(n), 36);
  let chooses = false;
  for (;;) {
    const at = order.levelAt(level);
    const several = level != 0 && load<u32>(at, 28) != 0;
    if (load<u32>(at, 16)) {
      const now = load<i32>(at, 24);
      if (<i32>item > now) {
        choose(n, chooses);
        state.branch(load<u32>(load<u32>(at, 36) + (item << 2)));
        return;
      }
      if (level && order.isHeadOf(level, n)) {
        choose(n, chooses || several);
        state.branch(load<u32>(at, 20));
        return;
      }
    } else chooses = chooses || several;
    if (!level) break;
    item = load<u32>(at, 4);
    level = load<u32>(at);
  }
  leaveTo(load<u32>(flow.nodeAt(n)));
}

function choose(n: u32, needed: bool): void {
  if (!needed) return;
  constant32(n);
  setLocalPlain(values.LOCAL_CHOICE);
}

function leaveTo(address: u32): void {
  constant32(address);
  leaveToTop();
}

/** Leaves the region for the address on WebAssembly's stack. */
function leaveToTop(): void {
  setLocalPlain(values.LOCAL_EIP);
  constant32(LEFT_BY_JUMP);
  setLocalPlain(values.LOCAL_WAY);
  state.branch(0);
}

export function goToAddress(address: u32): void {
  const node = flow.findNode(address);
  if (node) goTo(node - 1);
  else leaveTo(address);
}

/** Ends a node by going to `address`; `written`: the registers are in their locals already. */
function pass(address: u32, written: bool): void {
  const node = flow.findNode(address);
  if (!(goesOn(node) && keep(node - 1)) && !written) state.commit();
  goToAddress(address);
}

/** The node of a table whose address has `rank` others of [from, to] below it, plus one; 0: none. */
function tabledNode(from: u32, to: u32, rank: u32): u32 {
  for (let n: u32 = 0, all = flow.nodeCount(); n < all; n++) {
    if (isTabled(n, from, to) && countTabled(from, load<u32>(flow.nodeAt(n)) - 1) == rank) {
      return n + 1;
    }
  }
  return 0;
}

function isTabled(n: u32, from: u32, to: u32): bool {
  const node = flow.nodeAt(n);
  const address = load<u32>(node);
  return (load<u32>(node, 28) & flow.NODE_IN_TABLE) != 0 && address >= from && address <= to;
}

function countTabled(from: u32, to: u32): u32 {
  let count: u32 = 0;
  for (let n: u32 = 0, all = flow.nodeCount(); n < all; n++) count += u32(isTabled(n, from, to));
  return count;
}

/** Searches a target among the tables' nodes with addresses in [from, to], by halves. */
function goToTabled(target: u32, from: u32, to: u32): void {
  const count = countTabled(from, to);
  if (!count) return;
  const middle = tabledNode(from, to, count >> 1) - 1;
  const address = load<u32>(flow.nodeAt(middle));
  values.get(target);
  constant32(address);
  byte(op.I32_EQ);
  beginIf();
  goTo(middle);
  endIf();
  if (count == 1) return;
  values.get(target);
  constant32(address);
  byte(op.I32_LT_U);
  beginIf();
  goToTabled(target, from, address - 1);
  endIf();
  if (count > 2) goToTabled(target, address + 1, to);
}

/** A jump; a return or an indirect call goes to where in the region it may go, or out of it. */
function goToValue(n: u32, target: u32): void {
  const control = load<u32>(flow.nodeAt(n), 20);
  if (control == flow.CONTROL_JUMP || control == flow.CONTROL_CALL) {
    pass(values.constantOf(target), false);
    return;
  }
  state.commit();
  if (control == flow.CONTROL_INDIRECT) goToTabled(target, 0, 0xffffffff);
  if (control == flow.CONTROL_RETURN || control == flow.CONTROL_CALL_INDIRECT) {
    for (let i: u32 = 0, all = flow.edgeCount(n); i < all; i++) {
      const to = flow.edge(n, i);
      if (!to) continue;
      values.get(target);
      constant32(load<u32>(flow.nodeAt(to - 1)));
      byte(op.I32_EQ);
      beginIf();
      goTo(to - 1);
      endIf();
    }
  }
  values.get(target);
  leaveToTop();
}

/** A branch to `target` where the condition is not zero, else on to `next`. */
export function endBranch(condition: u32, target: u32, next: u32): void {
  const written = !goesOn(flow.findNode(target)) && !goesOn(flow.findNode(next));
  if (written) state.commit();
  values.get(condition);
  beginIf();
  pass(target, written);
  endIf();
  pass(next, written);
}

export function endJump(n: u32, target: u32): void {
  goToValue(n, target);
}

export function endFallThrough(next: u32): void {
  pass(next, false);
}

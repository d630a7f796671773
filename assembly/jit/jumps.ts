// The jumps of a region: from the end of a node to another one, or out of the region.
//
// A node is reached by a branch to the label before its item, where that is still to come, or to
// the head of its loop. A node that goes on with what is known (contexts.ts) finds the registers as
// they are; before any other jump they are put into their locals. Where the region is left,
// LOCAL_EIP says where execution goes on.

import { RECORD_INDEX, RECORD_NEXT } from "../layout/instruction";
import { goesOn, keep } from "./contexts";
import { narrowBy, widen } from "./flag_conditions";
import * as flow from "./flow";
import {
  beginJumpMap,
  countTargets,
  hasJumpMap,
  isJumpTarget,
  openTargets,
} from "./jump_maps";
import { LEFT_BY_JUMP } from "./layout";
import * as op from "./opcodes";
import * as order from "./order";
import * as state from "./state";
import * as values from "./values";
import { byte, constant32, seldomIf, setLocalPlain, unsigned } from "./writer";
import { isStackOf } from "./x87_state";

/** So many targets of a return are compared one after the other. */
const FEW: u32 = 4;
/** Entries of a table by whose index a switch is taken. */
const MOST_CASES: u32 = 256;

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

/** Whether a node may ask for the flags: it, or the head of a loop, which looks at the budget. */
function needsFlags(n: u32): bool {
  return !flow.isMarked(n, flow.NODE_SETS_FLAGS) || load<u32>(flow.nodeAt(n), 52) != 0;
}

/**
 * Goes to a node, with the registers in their locals: a branch to the label before its item or to
 * the head of its loop. One that was translated for another x87 stack is entered as a region is.
 * `kept`: the node goes on with what is known here.
 */
export function goTo(n: u32, kept: bool = false): void {
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
        if (!kept && needsFlags(n)) state.commitFlags();
        choose(n, chooses);
        state.branch(load<u32>(load<u32>(at, 36) + (item << 2)));
        return;
      }
      if (level && order.isHeadOf(level, n)) {
        state.commitFlags();
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
  state.commitFlags();
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
  if (goesOn(node) && isStackOf(node - 1) && keep(node - 1)) {
    goTo(node - 1, true);
    return;
  }
  if (!written) state.commitRegisters();
  goToAddress(address);
}

/** Goes to the node that a target is, where it is one that node n leads to. */
function goToOneOf(n: u32, target: u32, kind: u32): void {
  const mapped = (kind == flow.NODE_IN_TABLE || countTargets(n, kind) > FEW) && hasJumpMap(kind);
  if (mapped) beginJumpMap(n, kind, target);
  for (let k: u32 = 0, all = flow.nodeCount(); k < all; k++) {
    if (!isJumpTarget(n, k, kind)) continue;
    if (mapped) {
      endIf();
      goTo(k);
    } else goToIfEqual(target, k);
  }
  if (mapped) endIf();
}

/** The label of the node of a table's entry, as `openTargets` made them; the last one for none. */
function labelOfEntry(n: u32, entry: u32): u32 {
  let label: u32 = 0;
  for (let k: u32 = 0, all = flow.nodeCount(); k < all; k++) {
    if (!isJumpTarget(n, k, flow.NODE_IN_TABLE)) continue;
    if (load<u32>(flow.nodeAt(k)) == entry) return label;
    label++;
  }
  return label;
}

/**
 * A switch: its index says at once where it goes, which is compared with what the table has then.
 */
function goByIndex(n: u32, target: u32): void {
  const record = flow.lastRecord(n);
  const table = flow.tableOf(record);
  const next = load<u32>(record, RECORD_NEXT);
  let entries: u32 = 0;
  if (table) while (entries < MOST_CASES && flow.tableEntry(table, entries, next)) entries++;
  if (!entries) {
    goToOneOf(n, target, flow.NODE_IN_TABLE);
    return;
  }
  const count = countTargets(n, flow.NODE_IN_TABLE);
  const outside = state.openLabels();
  openTargets(count);
  values.get(state.general(load<u8>(record, RECORD_INDEX) >> 2));
  byte(op.BR_TABLE);
  unsigned(entries);
  for (let i: u32 = 0; i < entries; i++) unsigned(labelOfEntry(n, flow.tableEntry(table, i, next)));
  unsigned(count);
  for (let k: u32 = 0, all = flow.nodeCount(); k < all; k++) {
    if (!isJumpTarget(n, k, flow.NODE_IN_TABLE)) continue;
    endIf();
    goToIfEqual(target, k);
    state.branch(outside);
  }
  endIf();
}

/** Goes to node `to` if a target is its address. */
function goToIfEqual(target: u32, to: u32): void {
  values.get(target);
  constant32(load<u32>(flow.nodeAt(to)));
  byte(op.I32_EQ);
  beginIf();
  goTo(to);
  endIf();
}

/** A jump; a return or an indirect call goes to where in the region it may go, or out of it. */
function goToValue(n: u32, target: u32): void {
  const control = load<u32>(flow.nodeAt(n), 20);
  if (control == flow.CONTROL_JUMP || control == flow.CONTROL_CALL) {
    pass(values.constantOf(target), false);
    return;
  }
  state.commitRegisters();
  if (control == flow.CONTROL_INDIRECT) goByIndex(n, target);
  if (control == flow.CONTROL_RETURN) goToOneOf(n, target, flow.NODE_RETURN_POINT);
  if (control == flow.CONTROL_CALL_INDIRECT) {
    for (let i: u32 = 0, all = flow.edgeCount(n); i < all; i++) {
      const to = flow.edge(n, i);
      if (to) goToIfEqual(target, to - 1);
    }
  }
  values.get(target);
  leaveToTop();
}

/** A branch to `target` where the condition is not zero, else on to `next`. */
export function endBranch(condition: u32, target: u32, next: u32): void {
  const written = !goesOn(flow.findNode(target)) && !goesOn(flow.findNode(next));
  if (written) state.commitRegisters();
  values.get(condition);
  beginIf();
  const widthThere = narrowBy(condition, true);
  pass(target, written);
  widen(widthThere);
  endIf();
  const widthBehind = narrowBy(condition, false);
  pass(next, written);
  widen(widthBehind);
}

export function endJump(n: u32, target: u32): void {
  goToValue(n, target);
}

export function endFallThrough(next: u32): void {
  pass(next, false);
}

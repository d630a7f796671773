// Writes the body of a region: levels and nodes in the order of order.ts, each node's instructions
// by the emitters that the instruction table gives (instructions.ts), and the jumps between them
// (jumps.ts).
//
// Every cycle passes the head of a loop, and there the budget is looked at: it must be enough for
// every instruction of the region, so a region never executes more than it may. The region's
// parameter, LOCAL_ENTRY, is the node to begin with. A node inside a loop is reached through the
// heads of the loops around it: while the budget is negative, which costs no further test, these
// look for it (entries.ts). The code behind the outermost label writes the locals back (module.ts).

import { RECORD_NEXT, RECORD_SIZE } from "../layout/instruction";
import {
  areFlagsCarried,
  beginCarriedFlags,
  endCarriedFlags,
  passCarriedFlags,
  resumeCarriedFlags,
} from "./carried_flags";
import { beginContexts, resume } from "./contexts";
import { blockEnding, END_BRANCH, END_JUMP, endingTarget, endingValue } from "./attempt";
import { leaveIfWild, openDeferred, takeBack } from "./deferred_tests";
import { beginSearch, emitEntries, hasInnerEntries } from "./entries";
import { forgetBound } from "./flag_conditions";
import * as floats from "./float_checks";
import * as inputs from "./float_inputs";
import * as flow from "./flow";
import {
  beginHeldChecks,
  describeNode,
  findHeldChecks,
  isAsDescribed,
  resumeHeldChecks,
  writeGuards,
} from "./held_checks";
import { callCount, emitInstruction } from "./instructions";
import {
  beginIf,
  beginSeldom,
  endBranch,
  endFallThrough,
  endIf,
  endJump,
  goTo,
  goToAddress,
} from "./jumps";
import { areFlagsKnown, forgetAsked, wereAsked } from "./pending_flags";
import { forgetJumpMaps } from "./jump_maps";
import {
  beginRound,
  beginStrides,
  dropGroups,
  forgetGroups,
  groupCount,
  resetGroups,
  writeCount,
} from "./memory_checks";
import { instructionsOf, isOneWay, itemNode } from "./one_way";
import * as op from "./opcodes";
import * as order from "./order";
import { pinnedOffset, pushPinnedBase, setPinnedTop } from "./pinned";
import * as state from "./state";
import {
  beginRounds,
  countStrides,
  findStreams,
  forgetStreams,
  noteRounds,
  noteStrides,
  openEarly,
  openFew,
  openStrides,
} from "./strides";
import { scanVectors } from "./transfer";
import * as values from "./values";
import {
  byte,
  constant32,
  getLocal,
  memoryArgument,
  moveTo,
  position,
  setLocalPlain,
  unsigned,
} from "./writer";
import { isPlanned } from "./x87_plan";
import * as x87 from "./x87_state";

/** Instructions of the region: what the budget must allow at the head of a loop. */
let least: u32 = 0;
/** Addresses of the nodes, for leaving at the head that was chosen. */
let addresses: usize = 0;

/** Whether every node so far was written as it was described (held_checks.ts). */
let asDescribed: bool = true;
/** If not, all is written again, and nothing is taken for granted. */
let isFirstAttempt: bool = true;

function beginNode(n: u32, count: u32): void {
  if (!resume(n)) {
    beginUnknown(n);
    resumeHeldChecks(n);
  }
  beginInstructions(count);
}

/** Nothing is known: all registers lie in their locals. */
function beginUnknown(n: u32): void {
  values.resetValues();
  forgetGroups();
  state.clearState();
  x87.beginStack(n);
}

function beginInstructions(count: u32): void {
  state.beginBlock(count);
  forgetBound();
  inputs.forgetInputs();
}

/** The instructions of a node; `before`: how many of its block were written already. */
function emitInstructions(n: u32, before: u32): void {
  const isUnknown = !areFlagsKnown();
  const count = load<u32>(flow.nodeAt(n), 8);
  let record: usize = load<u32>(flow.nodeAt(n), 4);
  const calls = callCount();
  forgetAsked();
  for (let i: u32 = 0; i < count; i++) {
    emitInstruction(record, before + i);
    record += RECORD_SIZE;
  }
  inputs.settleFloats();
  if (!isAsDescribed(n, callCount() != calls)) asDescribed = false;
  const setsFlags = flow.isMarked(n, flow.NODE_SETS_FLAGS);
  if (isUnknown && setsFlags && (wereAsked() || !areFlagsKnown())) asDescribed = false;
}

function charge(count: u32): void {
  getLocal(values.LOCAL_BUDGET);
  constant32(count);
  byte(op.I32_SUB);
  setLocalPlain(values.LOCAL_BUDGET);
}

/** The address behind a node's last instruction. */
function addressBehind(n: u32): u32 {
  const node = flow.nodeAt(n);
  const last = load<u32>(node, 4) + (load<u32>(node, 8) - 1) * RECORD_SIZE;
  return load<u32>(last, RECORD_NEXT);
}

function emitNode(n: u32): void {
  const count = load<u32>(flow.nodeAt(n), 8);
  beginNode(n, count);
  charge(count);
  emitInstructions(n, 0);
  endNode(n, addressBehind(n));
}

function endNode(n: u32, next: u32): void {
  const ending = blockEnding();
  if (ending == END_BRANCH) endBranch(endingValue(), endingTarget(), next);
  else if (ending == END_JUMP) endJump(n, endingValue());
  else if (load<u32>(flow.nodeAt(n), 20) == flow.CONTROL_NONE) endFallThrough(next);
}

// Loops that go one way round (one_way.ts)

/** Behind the condition of a branch: the way out, in the given one of several rounds. */
function emitWayOut(n: u32, next: u32, executed: u32, round: u32): void {
  const target = endingTarget();
  const goesToTarget = target == load<u32>(flow.nodeAt(next));
  values.get(endingValue());
  if (goesToTarget) byte(op.I32_EQZ);
  beginIf();
  if (inputs.areDeferred()) leaveIfWild();
  if (state.inStrides()) noteStrides(round);
  else noteRounds();
  state.giveBack(executed);
  state.commitRegisters();
  goToAddress(goesToTarget ? addressBehind(n) : target);
  endIf();
}

/**
 * So many times round, registers in their locals at the end; false where it ends in the
 * interpreter.
 */
function emitRounds(l: u32, instructions: u32, times: u32): bool {
  beginNode(itemNode(l, 0), instructions);
  resumeCarriedFlags();
  for (let round: u32 = 0; round < times; round++) {
    if (times > 1) beginRound(round);
    if (!emitRound(l, round * instructions, round)) return false;
  }
  state.commitRegisters();
  return true;
}

function emitRound(l: u32, executed: u32, round: u32): bool {
  const count = load<u32>(order.levelAt(l), 8);
  for (let k: u32 = 0; k < count; k++) {
    const n = itemNode(l, k);
    emitInstructions(n, executed);
    executed += load<u32>(flow.nodeAt(n), 8);
    if (blockEnding() == END_BRANCH) {
      emitWayOut(n, itemNode(l, k + 1 < count ? k + 1 : 0), executed, round);
    } else if (blockEnding() != END_JUMP && load<u32>(flow.nodeAt(n), 20) != flow.CONTROL_NONE) {
      return false;
    }
  }
  return true;
}

/**
 * Whether the flags of a loop that goes one way round are left where they are on its way back: if
 * its first node sets them all, only who leaves the loop writes them, and the budget is looked at
 * on the way back.
 */
let carriesFlags: bool = false;

/** The loop that `emitLoop` opened: checked iterations, and unchecked ones where there are many. */
function emitOneWay(l: u32): void {
  const level = order.levelAt(l);
  const instructions = instructionsOf(l);
  const first = itemNode(l, 0);
  store<u32>(level, 1, 16);
  store<i32>(level, 0, 24);
  carriesFlags = flow.isMarked(first, flow.NODE_SETS_FLAGS);
  const calls = callCount();
  const tests = inputs.testCount();
  const writes = writeCount();
  if (!carriesFlags) emitPoll(l);
  charge(instructions);
  if (emitRounds(l, instructions, 1)) {
    const strides = callCount() == calls && x87.isStackOf(first);
    const onlyReads = inputs.testCount() != tests && writeCount() == writes && !isPlanned();
    if (strides && findStreams()) emitStrides(l, instructions, onlyReads);
    goBack(l);
  }
  store<u32>(level, 0, 16);
}

/** Behind a round: to the head of the loop. */
function goBack(l: u32): void {
  const first = itemNode(l, 0);
  if (!carriesFlags || !x87.isStackOf(first)) {
    goTo(first);
    return;
  }
  pushIsSpent();
  beginSeldom();
  state.commitFlags();
  leaveForHead(l);
  endIf();
  state.branch(load<u32>(order.levelAt(l), 20));
}

function emitStrides(l: u32, instructions: u32, onlyReads: bool): void {
  openEarly();
  goBack(l);
  endIf();
  openFew(instructions, least, timesRound(instructions));
  goBack(l);
  endIf();
  if (isFirstAttempt && (onlyReads || !carriesFlags)) beginCarriedFlags();
  if (onlyReads && areFlagsCarried()) emitDeferred(l, instructions);
  emitUnchecked(l, instructions);
  endCarriedFlags();
  forgetStreams();
}

/** Short loops are written several times, one behind the other: registers move once for all. */
function timesRound(instructions: u32): u32 {
  if (isPlanned() || instructions > 16) return 1;
  return instructions > 8 ? 2 : 4;
}

/** The iterations that are ahead, to the end of the last one. */
function emitUnchecked(l: u32, instructions: u32): void {
  const times = timesRound(instructions);
  const label = openStrides(instructions);
  state.openLabel();
  emitRounds(l, instructions, times);
  countStrides(times);
  passFlags();
  getLocal(values.LOCAL_STRIDES);
  beginIf();
  state.branch(label);
  endIf();
  byte(op.END);
  state.closeLabel();
  beginStrides(false);
}

/** The same with tests that wait, unless something else than these may fail in an iteration. */
function emitDeferred(l: u32, instructions: u32): void {
  const from = position();
  const groups = groupCount();
  const exits = state.exitCount();
  openDeferred();
  emitUnchecked(l, instructions);
  leaveIfWild();
  goBack(l);
  takeBack();
  resumeCarriedFlags();
  goBack(l);
  endIf();
  if (state.exitCount() == exits) return;
  moveTo(from);
  dropGroups(groups);
}

/** From one unchecked iteration to the next. */
function passFlags(): void {
  if (!areFlagsCarried()) {
    if (!carriesFlags) state.commitFlags();
  } else if (!passCarriedFlags()) asDescribed = false;
}

// Levels

/**
 * Goes to the head that a local names; the labels of all items are open, the first one's innermost.
 */
function emitDispatch(l: u32): void {
  getLocal(l ? values.LOCAL_CHOICE : values.LOCAL_ENTRY);
  byte(op.BR_TABLE);
  const all = flow.nodeCount();
  unsigned(all);
  let any: u32 = 0;
  for (let n: u32 = 0; n < all; n++) {
    const item = order.isHeadOf(l, n) ? order.itemWithin(l, n) : -1;
    unsigned(item < 0 ? 0 : item);
    if (item >= 0) any = item;
  }
  unsigned(any);
}

/** Pushes whether the budget is not enough to go round once more. */
function pushIsSpent(): void {
  getLocal(values.LOCAL_BUDGET);
  constant32(least);
  byte(op.I32_LT_S);
}

/** Leaves the region, to go on at the head of a loop. */
function leaveForHead(l: u32): void {
  if (load<u32>(order.levelAt(l), 28)) {
    getLocal(values.LOCAL_CHOICE);
    constant32(2);
    byte(op.I32_SHL);
    pushPinnedBase();
    byte(op.I32_ADD);
    byte(op.I32_LOAD);
    memoryArgument(pinnedOffset(addresses));
    setLocalPlain(values.LOCAL_EIP);
  } else {
    constant32(load<u32>(flow.nodeAt(order.firstHead(l))));
    setLocalPlain(values.LOCAL_EIP);
  }
  state.branch(0);
}

/** At the head of a loop: is the budget enough to go round once more? */
function emitPoll(l: u32): void {
  pushIsSpent();
  beginSeldom();
  if (hasInnerEntries(l)) emitEntries(l);
  leaveForHead(l);
  endIf();
}

function emitItems(l: u32): void {
  const level = order.levelAt(l);
  const count = load<u32>(level, 8);
  const items = load<u32>(level, 32);
  const labels = load<u32>(level, 36);
  store<u32>(level, 1, 16);
  store<i32>(level, -1, 24);
  for (let k = count; k > 0; k--) {
    byte(op.BLOCK);
    byte(op.VOID);
    store<u32>(labels + ((k - 1) << 2), state.openLabels());
    state.openLabel();
  }
  if (l) emitPoll(l);
  else beginSearch();
  if (load<u32>(level, 28)) emitDispatch(l);
  for (let k: u32 = 0; k < count; k++) {
    byte(op.END);
    state.closeLabel();
    store<u32>(level, k, 24);
    const item = items + (k << 3);
    if (load<u32>(item)) emitLoop(load<u32>(item, 4));
    else emitNode(load<u32>(item, 4));
  }
  store<u32>(level, 0, 16);
}

function emitLoop(l: u32): void {
  const oneWay = isOneWay(l);
  if (oneWay) beginRounds();
  byte(op.LOOP);
  byte(op.VOID);
  store<u32>(order.levelAt(l), state.openLabels(), 20);
  state.openLabel();
  if (oneWay) emitOneWay(l);
  else emitItems(l);
  byte(op.END);
  state.closeLabel();
}

/** Begins to write at the beginning of the body. */
function beginBody(at: usize): void {
  moveTo(at);
  values.resetLocals(isPlanned());
  resetGroups();
  state.beginState(scanVectors());
  floats.beginFloats();
  byte(op.BLOCK);
  byte(op.VOID);
  state.openLabel();
}

/** Writes each node by itself, only to see what it does. */
function describeNodes(at: usize): void {
  for (let n: u32 = 0, all = flow.nodeCount(); n < all; n++) {
    beginBody(at);
    beginUnknown(n);
    beginInstructions(load<u32>(flow.nodeAt(n), 8));
    const calls = callCount();
    emitInstructions(n, 0);
    describeNode(n, callCount() != calls);
    if (!wereAsked() && areFlagsKnown()) flow.mark(n, flow.NODE_SETS_FLAGS);
  }
  findHeldChecks();
}

/** Writes the body; false where a node came out otherwise than it was described. */
function writeBody(at: usize, free: usize, hold: bool): bool {
  isFirstAttempt = hold;
  setPinnedTop(free);
  forgetJumpMaps();
  beginHeldChecks(hold);
  for (let n: u32 = 0, all = flow.nodeCount(); n < all; n++) flow.unmark(n, flow.NODE_SETS_FLAGS);
  if (hold) describeNodes(at);
  asDescribed = true;
  beginBody(at);
  beginContexts();
  writeGuards();
  emitItems(0);
  byte(op.END);
  state.closeLabel();
  return asDescribed;
}

/**
 * The whole body, between prologue and epilogue; the region's own memory is free from `free` on.
 */
export function emitBody(instructions: u32, nodeAddresses: usize, free: usize): void {
  least = instructions;
  addresses = nodeAddresses;
  const at = position();
  if (!writeBody(at, free, true)) writeBody(at, free, false);
}

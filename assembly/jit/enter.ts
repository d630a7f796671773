// From the interpreter into translated code and back, and the count that says what is hot.

import { isPlain } from "../cpu/simd";
import {
  BUDGET,
  EIP,
  EXIT_REASON,
  EXIT_TRANSLATE,
  FLAG_AUX,
  FLAG_RESULT,
  MXCSR,
} from "../layout/cpu_state";
import {
  BLOCK_HEAT,
  BLOCK_MODE,
  BLOCK_NODE,
  BLOCK_REGION,
  BLOCK_START,
} from "../layout/instruction";

import { lookUpBlock } from "../interp/blocks";
import { isDroppedAside } from "./asides";
import { LEFT_ASIDE, LEFT_SETTLED, PASSED_FLAGS } from "./layout";
import { KIND_RAW } from "./pending_flags";
import { dropRegion, entryNode, entryRegion, isOutgrown, lookAgain, NEEDS_PLAIN } from "./regions";
import { settleFlags } from "./settle_flags";
import { presentStack } from "./x87_plan";

/** Times that a block is interpreted before it is translated; 0: never. */
let threshold: u32 = 0;
let hot: u32 = 0;

export function setThreshold(times: u32): void {
  threshold = times;
}

/** The address of the block for which the run loop stopped with EXIT_TRANSLATE. */
export function hotAddress(): u32 {
  return hot;
}

/** Has a block, or a region, that there was no time to translate be asked for once more. */
export function reheat(address: u32): void {
  if (entryRegion(address)) {
    lookAgain(address);
    return;
  }
  const block = lookUpBlock(address);
  if (block && !load<u32>(block, BLOCK_REGION)) store<u32>(block, threshold - 1, BLOCK_HEAT);
}

/** Counts one more time; true when the block is to be translated now. */
// @ts-ignore: decorator
@inline
export function heatUp(block: usize): bool {
  const times = load<u32>(block, BLOCK_HEAT) + 1;
  store<u32>(block, times, BLOCK_HEAT);
  return times == threshold && isHot(block);
}

function isHot(block: usize): bool {
  if (load<u32>(block, BLOCK_MODE)) return false;
  askFor(load<u32>(block, BLOCK_START));
  return true;
}

function askFor(address: u32): void {
  hot = address;
  store<u32>(EXIT_REASON, EXIT_TRANSLATE);
}

/**
 * Whether the budget covers the longest way through the block's region, and MXCSR is as it needs.
 */
// @ts-ignore: decorator
@inline
export function isEnterable(block: usize, budget: i32): bool {
  const region: usize = load<u32>(block, BLOCK_REGION);
  if (budget < load<i32>(region, 8)) return false;
  const needs = load<u32>(region, 12);
  return !needs || (needs == NEEDS_PLAIN ? isPlain() : isMaskedOnly(region));
}

/** A region of calls is good only until MXCSR is plain: then it is to be translated anew. */
function isMaskedOnly(region: usize): bool {
  if (isPlain()) {
    dropRegion(region);
    return false;
  }
  return (load<u32>(MXCSR) & 0x1f80) == 0x1f80;
}

/** Runs the region from a node, and notes how often and how long; returns LEFT_*. */
// @ts-ignore: decorator
@inline
function runRegion(region: usize, node: u32): u32 {
  const budget = load<i32>(BUDGET);
  const way = call_indirect<u32>(load<u32>(region, 4), node);
  store<u64>(region, load<u64>(region, 88) + 1, 88);
  store<u64>(region, load<u64>(region, 96) + (budget - load<i32>(BUDGET)), 96);
  return way;
}

/** A region that keeps the x87's registers was left where the interpreter is to go on. */
function leaveAside(region: usize, vain: bool): void {
  if (isDroppedAside(region, vain, presentStack())) dropRegion(region);
}

/**
 * Runs the region of a block, and those that it goes to; returns what is left of the budget, which
 * lies in BUDGET.
 */
// @ts-ignore: decorator
@inline
export function enterRegion(block: usize): i32 {
  let region: usize = load<u32>(block, BLOCK_REGION);
  let node = load<u32>(block, BLOCK_NODE);
  store<u32>(PASSED_FLAGS, KIND_RAW);
  store<u32>(PASSED_FLAGS + 4, load<u32>(FLAG_RESULT));
  store<u32>(PASSED_FLAGS + 8, load<u32>(FLAG_AUX));
  for (;;) {
    const budget = load<i32>(BUDGET);
    const way = runRegion(region, node);
    if (way == LEFT_SETTLED) return load<i32>(BUDGET);
    if (way == LEFT_ASIDE) {
      if (load<u32>(region, 108)) leaveAside(region, load<i32>(BUDGET) == budget);
      break;
    }
    if (load<u32>(EXIT_REASON)) break;
    if (isOutgrown(region)) {
      askFor(load<u32>(region, 16));
      break;
    }
    const eip = load<u32>(EIP);
    region = entryRegion(eip);
    if (!region || load<i32>(BUDGET) < load<i32>(region, 8)) break;
    if (load<u32>(region, 12) && !(load<u32>(region, 12) == NEEDS_PLAIN && isPlain())) break;
    node = entryNode(eip);
  }
  settleFlags();
  return load<i32>(BUDGET);
}

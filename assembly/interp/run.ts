// The interpreter's run loop.
//
// A block's records are executed one after the other by a call through the function table; V8
// compiles each handler well by itself, where one function of 1,500 cases would never be optimised.
// Instructions that change what the loop must look at (the trap flag, a long string) set
// EXIT_YIELD. While TF is set each instruction is a block, and a trap follows it (SDM vol. 3,
// 17.3.1.4).

import {
  BUDGET,
  CURRENT_BLOCK_START,
  CURRENT_INSTRUCTION,
  DECODE_MODE,
  EIP,
  EXCEPTION_ERROR,
  EXCEPTION_VECTOR,
  EXIT_EXCEPTION,
  EXIT_NONE,
  EXIT_REASON,
  EXIT_YIELD,
  INSTRUCTION_COUNT,
  INSTRUCTION_LIMIT,
  MODE_STEP,
} from "../layout/cpu_state";
import { VECTOR_DB } from "../layout/exceptions";
import {
  BLOCK_END,
  BLOCK_HEADER,
  BLOCK_REGION,
  RECORD_EIP,
  RECORD_HANDLER,
  RECORD_NEXT,
  RECORD_SIZE,
} from "../layout/instruction";
import { BLOCK_ARENA } from "../layout/memory_map";
import { takeTrapHeldBack } from "../cpu/descriptors";
import { codeAddress } from "../cpu/segments";
import { blockAt } from "./blocks";
import { enterRegion, heatUp, isEnterable } from "../jit/enter";
import { takeCharge } from "./charge";
import { beginCount, chargeCount, endCount, instructionsBefore } from "./count";
import { decode, raiseDecodeFault } from "./decode";

/** The record of an instruction that is executed alone: below the arena, in no block. */
const SINGLE: usize = BLOCK_ARENA - RECORD_SIZE;

/** Executes records from `record` up to `end`; EIP is set first, so that a branch may change it. */
// @ts-ignore: decorator
@inline
function execute(record: usize, end: usize): void {
  store<u32>(CURRENT_BLOCK_START, record);
  store<u32>(EIP, load<u32>(end - RECORD_SIZE, RECORD_NEXT));
  do {
    store<u32>(CURRENT_INSTRUCTION, record);
    call_indirect<void>(load<u32>(record, RECORD_HANDLER), record);
    record += RECORD_SIZE;
  } while (record < end);
}

/** Blocks until the budget is used up or an instruction asks to stop; returns what is left. */
function runBlocks(budget: i32): i32 {
  // Whatever changes the mode asks to stop (cpu/segments.ts).
  const mode = load<u32>(DECODE_MODE);
  do {
    store<i32>(BUDGET, budget);
    const block = blockAt(codeAddress(load<u32>(EIP), mode), mode);
    if (load<u32>(block, BLOCK_REGION)) {
      if (isEnterable(block, budget)) {
        const left = enterRegion(block);
        // What cannot even begin is left to the interpreter.
        if (left != budget || load<u32>(EXIT_REASON)) {
          budget = left;
          continue;
        }
      }
    } else if (heatUp(block)) return budget;
    const first = block + BLOCK_HEADER;
    let end: usize = load<u32>(block, BLOCK_END);
    let count = <i32>((end - first) / RECORD_SIZE);
    if (count > budget) {
      count = budget;
      end = first + count * RECORD_SIZE;
    }
    execute(first, end);
    budget -= count;
  } while (!load<u32>(EXIT_REASON) && budget > 0);
  return budget;
}

/** One instruction, which is a block while TF is set; returns what is left. */
function runTraced(budget: i32): i32 {
  const mode = load<u32>(DECODE_MODE);
  store<i32>(BUDGET, budget);
  takeTrapHeldBack();
  const first = blockAt(codeAddress(load<u32>(EIP), mode), mode) + BLOCK_HEADER;
  execute(first, first + RECORD_SIZE);
  trap();
  return budget - 1;
}

/** #DB after the instruction, EIP behind it, unless the instruction itself asks to leave. */
function trap(): void {
  const held = takeTrapHeldBack();
  const reason = load<u32>(EXIT_REASON);
  if (held || (reason != EXIT_NONE && reason != EXIT_YIELD)) return;
  store<u32>(EXCEPTION_VECTOR, VECTOR_DB);
  store<u32>(EXCEPTION_ERROR, 0);
  store<u32>(EXIT_REASON, EXIT_EXCEPTION);
}

/** Up to `budget` instructions; returns EXIT_*. */
export function run(budget: i32): u32 {
  store<u32>(EXIT_REASON, EXIT_NONE);
  beginCount(budget);
  while (budget > 0) {
    const traced = (load<u32>(DECODE_MODE) & MODE_STEP) != 0;
    budget = traced ? runTraced(budget) : runBlocks(budget);
    const reason = load<u32>(EXIT_REASON);
    if (reason == EXIT_YIELD) {
      store<u32>(EXIT_REASON, EXIT_NONE);
      const charge = takeCharge();
      budget -= charge;
      chargeCount(charge);
    } else if (reason) {
      break;
    }
  }
  endCount(budget);
  return load<u32>(EXIT_REASON);
}

/** Exactly one instruction, from no cache. */
export function step(): u32 {
  store<u32>(EXIT_REASON, EXIT_NONE);
  store<u32>(CURRENT_INSTRUCTION, 0);
  beginCount(1);
  const mode = load<u32>(DECODE_MODE);
  if (decode(codeAddress(load<u32>(EIP), mode), SINGLE) == 0) raiseDecodeFault();
  takeTrapHeldBack();
  execute(SINGLE, SINGLE + RECORD_SIZE);
  endCount(0);
  if (mode & MODE_STEP) trap();
  if (load<u32>(EXIT_REASON) == EXIT_YIELD) store<u32>(EXIT_REASON, EXIT_NONE);
  return load<u32>(EXIT_REASON);
}

/**
 * The host caught the core's exception: puts EIP back to the instruction that did not happen and
 * counts those before it. Returns EXIT_*.
 */
export function unwound(): u32 {
  const record: usize = load<u32>(CURRENT_INSTRUCTION);
  if (record) {
    store<u32>(EIP, load<u32>(record, RECORD_EIP));
    store<u64>(INSTRUCTION_COUNT, instructionsBefore(record));
  } else {
    // While a block is being decoded EIP already stands where the fetch failed.
    store<u64>(INSTRUCTION_COUNT, load<u64>(INSTRUCTION_LIMIT) - load<i32>(BUDGET));
  }
  return load<u32>(EXIT_REASON);
}

// The interpreter's run loop.
//
// A block's records are executed one after the other by a call through the function table; V8
// compiles each handler well by itself, where one function of 1,500 cases would never be optimised.
// Instructions that change what the loop must look at (the trap flag, a long string) set EXIT_YIELD.
// While TF is set each instruction is a block, and a trap follows it (SDM vol. 3, 17.3.1.4).

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
  MODE_STEP,
} from "../layout/cpu_state";
import { VECTOR_DB } from "../layout/exceptions";
import {
  BLOCK_END,
  BLOCK_HEADER,
  RECORD_EIP,
  RECORD_HANDLER,
  RECORD_NEXT,
  RECORD_SIZE,
} from "../layout/instruction";
import { BLOCK_ARENA } from "../layout/memory_map";
import { takeTrapHeldBack } from "../cpu/descriptors";
import { codeAddress } from "../cpu/segments";
import { blockAt } from "./blocks";
import { takeCharge } from "./charge";
import { decode, raiseDecodeFault } from "./decode";

/** The record of an instruction that is executed alone: below the arena, in no block. */
const SINGLE: usize = BLOCK_ARENA - RECORD_SIZE;

function retire(count: u32): void {
  store<u64>(INSTRUCTION_COUNT, load<u64>(INSTRUCTION_COUNT) + count);
}

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
  do {
    const block = blockAt(codeAddress(load<u32>(EIP)));
    const first = block + BLOCK_HEADER;
    let end: usize = load<u32>(block, BLOCK_END);
    let count = <i32>((end - first) / RECORD_SIZE);
    if (count > budget) {
      count = budget;
      end = first + count * RECORD_SIZE;
    }
    execute(first, end);
    budget -= count;
    retire(count);
    store<u32>(CURRENT_INSTRUCTION, 0);
  } while (!load<u32>(EXIT_REASON) && budget > 0);
  return budget;
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
  store<u32>(CURRENT_INSTRUCTION, 0);
  while (budget > 0) {
    if (load<u32>(DECODE_MODE) & MODE_STEP) {
      runBlocks(1);
      budget--;
      trap();
    } else {
      budget = runBlocks(budget);
    }
    const reason = load<u32>(EXIT_REASON);
    if (reason == EXIT_YIELD) {
      store<u32>(EXIT_REASON, EXIT_NONE);
      budget -= takeCharge();
    } else if (reason) {
      break;
    }
  }
  store<i32>(BUDGET, budget);
  return load<u32>(EXIT_REASON);
}

/** Exactly one instruction, from no cache. */
export function step(): u32 {
  store<u32>(EXIT_REASON, EXIT_NONE);
  store<u32>(CURRENT_INSTRUCTION, 0);
  const traced = (load<u32>(DECODE_MODE) & MODE_STEP) != 0;
  if (decode(codeAddress(load<u32>(EIP)), SINGLE) == 0) raiseDecodeFault();
  execute(SINGLE, SINGLE + RECORD_SIZE);
  retire(1);
  store<u32>(CURRENT_INSTRUCTION, 0);
  if (traced) trap();
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
    // Zero while a block is being decoded: then EIP already stands where the fetch failed.
    store<u32>(EIP, load<u32>(record, RECORD_EIP));
    retire(<u32>((record - load<u32>(CURRENT_BLOCK_START)) / RECORD_SIZE));
  }
  return load<u32>(EXIT_REASON);
}

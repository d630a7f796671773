// How many instructions were retired.
//
// While a slice runs only BUDGET changes, once for each block; INSTRUCTION_LIMIT, the count plus
// the budget, stays. What a long instruction charges (charge.ts) is taken from both: time passed,
// but nothing was retired.

import {
  BUDGET,
  CURRENT_BLOCK_START,
  INSTRUCTION_COUNT,
  INSTRUCTION_LIMIT,
} from "../layout/cpu_state";
import { RECORD_SIZE } from "../layout/instruction";

export function beginCount(budget: i32): void {
  store<i32>(BUDGET, budget);
  store<u64>(INSTRUCTION_LIMIT, load<u64>(INSTRUCTION_COUNT) + <u64>budget);
}

/** Takes from the slice what retired nothing. */
export function chargeCount(instructions: u32): void {
  store<u64>(INSTRUCTION_LIMIT, load<u64>(INSTRUCTION_LIMIT) - instructions);
}

/** The count before the record that is being executed. */
export function instructionsBefore(record: usize): u64 {
  const inBlock = (record - load<u32>(CURRENT_BLOCK_START)) / RECORD_SIZE;
  return load<u64>(INSTRUCTION_LIMIT) - load<i32>(BUDGET) + inBlock;
}

/** Ends the slice with `budget` left. */
export function endCount(budget: i32): void {
  store<i32>(BUDGET, budget);
  store<u64>(INSTRUCTION_COUNT, load<u64>(INSTRUCTION_LIMIT) - budget);
}

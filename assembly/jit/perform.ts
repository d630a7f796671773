// What regions call for an instruction that is not written inline: its Eval handler.

import { arithmeticF64, squareRootF64 } from "../cpu/simd";
import { CURRENT_BLOCK_START, CURRENT_INSTRUCTION, EIP } from "../layout/cpu_state";
import * as S from "../layout/simd_operation";
import { RECORD_HANDLER, RECORD_NEXT } from "../layout/instruction";

/**
 * Executes the instruction of a record. It may fault: then the host's exception goes through the
 * region, and interp/run.ts (`unwound`) finds the processor state as it was before the instruction.
 */
export function perform(record: usize): void {
  store<u32>(CURRENT_BLOCK_START, record);
  store<u32>(EIP, load<u32>(record, RECORD_NEXT));
  store<u32>(CURRENT_INSTRUCTION, record);
  call_indirect<void>(load<u32>(record, RECORD_HANDLER), record);
}

/** A double-precision operation (FLOAT_*) under any MXCSR that masks all exceptions. */
export function arithmetic(operation: u32, a: f64, b: f64): f64 {
  if (operation == S.FLOAT_ADD) return arithmeticF64(S.FLOAT_ADD, a, b);
  if (operation == S.FLOAT_SUBTRACT) return arithmeticF64(S.FLOAT_SUBTRACT, a, b);
  if (operation == S.FLOAT_MULTIPLY) return arithmeticF64(S.FLOAT_MULTIPLY, a, b);
  if (operation == S.FLOAT_DIVIDE) return arithmeticF64(S.FLOAT_DIVIDE, a, b);
  if (operation == S.FLOAT_MIN) return arithmeticF64(S.FLOAT_MIN, a, b);
  if (operation == S.FLOAT_MAX) return arithmeticF64(S.FLOAT_MAX, a, b);
  return squareRootF64(a);
}

// What regions call for an instruction that is not written inline: its Eval handler.

import { CURRENT_BLOCK_START, CURRENT_INSTRUCTION, EIP } from "../layout/cpu_state";
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

// How an instruction stops in the middle.
//
// A body that cannot go on writes down why and leaves the core by an exception of the host's: the
// import `unwind` throws, V8 unwinds this module's frames, src/machine/core.ts catches it and calls
// `unwound` (interp/run.ts), which sets EIP back to the instruction. So bodies carry no test after
// each access; in return a body must not change state before its last access that may fault.

import {
  CURRENT_INSTRUCTION,
  ESP,
  EXCEPTION_ERROR,
  EXCEPTION_VECTOR,
  EXIT_EXCEPTION,
  EXIT_REASON,
  EXIT_RETRY,
  FAULT_ADDRESS,
  SS,
} from "../layout/cpu_state";
import { VECTOR_GP, VECTOR_PF, VECTOR_SS, VECTOR_UD } from "../layout/exceptions";
import { RECORD_SEGMENT } from "../layout/instruction";

// @ts-ignore: decorator
@external("env", "unwind")
declare function unwind(): void;

/** Raises a fault: the instruction has had no effect, EIP stays at it (SDM vol. 3, 6.5). */
export function raise(vector: u32, error: u32): void {
  store<u32>(EXIT_REASON, EXIT_EXCEPTION);
  store<u32>(EXCEPTION_VECTOR, vector);
  store<u32>(EXCEPTION_ERROR, error);
  unwind();
  unreachable();
}

/** #PF at `address`; `error` are FAULT_* bits. */
export function raisePageFault(address: u32, error: u32): void {
  store<u32>(FAULT_ADDRESS, address);
  raise(VECTOR_PF, error);
}

export function raiseInvalidOpcode(): void {
  raise(VECTOR_UD, 0);
}

export function raiseGeneralProtection(): void {
  raise(VECTOR_GP, 0);
}

/**
 * An access that begins below 4 GiB and ends behind it lies outside every segment's limit: #SS if
 * it is the stack's, else #GP (SDM vol. 3, 5.3). Whose it is shows by the address and by the
 * operand.
 */
export function raiseWrapped(address: u32): void {
  const onStack = address - load<u32>(ESP) + 64 < 128;
  const record: usize = load<u32>(CURRENT_INSTRUCTION);
  const bySegment = record != 0 && load<u8>(record, RECORD_SEGMENT) == SS;
  raise(onStack || bySegment ? VECTOR_SS : VECTOR_GP, 0);
}

/** Has the instruction executed again, alone (src/machine/core.ts). */
export function retryAlone(): void {
  store<u32>(EXIT_REASON, EXIT_RETRY);
  unwind();
  unreachable();
}

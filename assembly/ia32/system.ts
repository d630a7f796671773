// CPUID RDTSC SYSENTER, hints, invalid and privileged instructions (SDM vol. 2).

import { identify } from "../cpu/identity";
import { raiseGeneralProtection, raiseInvalidOpcode } from "../cpu/exception";
import { instructionsBefore } from "../interp/count";
import { EAX, EDX, EXIT_REASON, EXIT_SYSENTER, TIME_STAMP } from "../layout/cpu_state";

// @ts-ignore: decorator
@inline
export function CPUID<M>(i: usize, bits: u32, memory: bool): void {
  identify();
}

/** One tick an instruction, so that a run with a fixed seed repeats exactly. */
// @ts-ignore: decorator
@inline
export function RDTSC<M>(i: usize, bits: u32, memory: bool): void {
  const ticks = instructionsBefore(i) + load<u64>(TIME_STAMP);
  store<u32>(EAX, <u32>ticks);
  store<u32>(EDX, <u32>(ticks >> 32));
}

// @ts-ignore: decorator
@inline
export function SYSENTER<M>(i: usize, bits: u32, memory: bool): void {
  store<u32>(EXIT_REASON, EXIT_SYSENTER);
}

// @ts-ignore: decorator
@inline
export function NOP<M>(i: usize, bits: u32, memory: bool): void {}

// @ts-ignore: decorator
@inline
export function UNDEFINED<M>(i: usize, bits: u32, memory: bool): void {
  raiseInvalidOpcode();
}

/** An instruction that only ring 0 may execute (SDM vol. 3, 5.9). */
// @ts-ignore: decorator
@inline
export function PRIVILEGED<M>(i: usize, bits: u32, memory: bool): void {
  raiseGeneralProtection();
}

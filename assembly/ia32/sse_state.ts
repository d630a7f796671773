// LDMXCSR STMXCSR FXSAVE FXRSTOR, fences and prefetches (SDM vol. 2). One core executes one task at
// a time and stores at once, so fences have nothing to wait for, and there is no cache to prefetch
// into.

import { machine } from "../cpu/eval";
import { loadFxArea, loadMxcsr, saveFxArea } from "../cpu/simd_memory";
import { MXCSR } from "../layout/cpu_state";

/** Where the area's last 64 bytes begin, 64 being the operand's size for the segment's limit. */
const TAIL: u32 = 448;

// @ts-ignore: decorator
@inline
export function LDMXCSR<M>(bits: u32, value: u32): void {
  loadMxcsr(value);
}

// @ts-ignore: decorator
@inline
export function STMXCSR<M>(bits: u32): u32 {
  return load<u32>(MXCSR);
}

// @ts-ignore: decorator
@inline
export function FXSAVE<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  const address = m.address(i);
  m.addressPlus(i, TAIL);
  saveFxArea(address);
}

// @ts-ignore: decorator
@inline
export function FXRSTOR<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  const address = m.address(i);
  m.addressPlus(i, TAIL);
  loadFxArea(address);
}

/** CLFLUSH: the byte is loaded, for its faults. */
// @ts-ignore: decorator
@inline
export function TOUCH<M>(bits: u32, value: u32): void {}

// @ts-ignore: decorator
@inline
export function NOTHING<M>(i: usize, bits: u32, memory: bool): void {}

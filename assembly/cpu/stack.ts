// The stack where it is not flat: a 16-bit stack pointer, or SS with a base or a limit
// (SDM vol. 1, 6.2). eval.ts takes the short cut for the flat 32-bit stack that Linux gives.

import { DECODE_MODE, ESP, MODE_SEGMENTED, MODE_STACK16, SS } from "../layout/cpu_state";
import { linearOf } from "./segments";

// @ts-ignore: decorator
@inline
export function isPlainStack(): bool {
  return (load<u32>(DECODE_MODE) & (MODE_STACK16 | MODE_SEGMENTED)) == 0;
}

/** The stack pointer moved by `bytes`, as far as it is wide: SP alone on a 16-bit stack. */
export function movedStackPointer(bytes: i32): u32 {
  const old = load<u32>(ESP);
  const moved = old + <u32>bytes;
  return load<u32>(DECODE_MODE) & MODE_STACK16 ? (old & 0xffff0000) | (moved & 0xffff) : moved;
}

/** Linear address of `bytes` bytes that a value of (E)SP points at, checked. */
export function stackAddress(pointer: u32, bytes: u32, write: bool): u32 {
  const offset = load<u32>(DECODE_MODE) & MODE_STACK16 ? pointer & 0xffff : pointer;
  return linearOf(SS, offset, bytes, write);
}

// What the 80-bit arithmetic reads and leaves behind besides its return value.
//
// A value is a pair: the 64-bit mantissa with its explicit integer bit, and `se`, the sign and the
// biased exponent as they stand in the upper 16 bits of the 80-bit format (SDM vol. 1, 4.2.2):
//
//   se   15  sign   14..0  exponent + 16383        mantissa   63  integer bit   62..0  fraction
//
// An operation takes pairs, returns the mantissa, and leaves `se` in the cell RESULT, read by
// resultSe(): an AssemblyScript function returns one value. A cell of memory costs what a global
// does (measured: no difference), and translated code in a module of its own reads it with a plain
// load. Control word and status word are those of the processor state. Exceptions are or-ed into
// the status word; C1 is replaced by each operation, C0, C2 and C3 by those that define them (SDM
// vol. 1, 8.1.3). TOP, ES and B are the business of the instruction handlers.
//
// Unmasked exceptions (SDM vol. 1, 8.5): after #IA, #D or #Z the destination must stay as it was.
// The operation says so by blocked(); what it returned is then meaningless. An unmasked overflow or
// underflow has a result for a register (exponent moved by 24576); a store to memory is blocked.

import { FPU_CONTROL, FPU_STATUS } from "../layout/cpu_state";

/** Status word: invalid operand, denormal operand, zero divide, overflow, underflow, precision. */
export const IE: u32 = 1;
export const DE: u32 = 2;
export const ZE: u32 = 4;
export const OE: u32 = 8;
export const UE: u32 = 16;
export const PE: u32 = 32;
/** Condition codes, at their places in the status word. */
export const C0: u32 = 0x100;
export const C1: u32 = 0x200;
export const C2: u32 = 0x400;
export const C3: u32 = 0x4000;

/** Rounding control (SDM vol. 1, table 4-8). */
export const NEAREST: u32 = 0;
export const DOWN: u32 = 1;
export const UP: u32 = 2;
export const TRUNCATE: u32 = 3;

export const SIGN: u32 = 0x8000;
export const EXPONENT: u32 = 0x7fff;
export const BIAS: i32 = 16383;
/** The integer bit of a mantissa; as a 64-bit fraction, one half. */
export const INTEGER_BIT: u64 = 0x8000000000000000;
/** Mantissa of the default ("indefinite") quiet NaN, whose se is 0xffff. */
export const INDEFINITE: u64 = 0xc000000000000000;

/**
 * What an operation leaves besides its return value, at a constant address:
 *
 *   +0  u32 sign and exponent of the result
 *   +4  u32 sign and exponent of the pushed value     +8  u64 its mantissa
 */
export const RESULT: usize = memory.data(16, 8);

/** Sign and exponent of the last operation's result. */
// @ts-ignore: decorator
@inline
export function resultSe(): u32 {
  return load<u32>(RESULT);
}

// @ts-ignore: decorator
@inline
export function setSe(value: u32): void {
  store<u32>(RESULT, value);
}

/** Returns the pair: mantissa to the caller, `value` through resultSe(). */
// @ts-ignore: decorator
@inline
export function result(mantissa: u64, value: u32): u64 {
  store<u32>(RESULT, value);
  return mantissa;
}

/** The value that FXTRACT, FPTAN and FSINCOS leave in the new ST(0); their result goes below it. */
// @ts-ignore: decorator
@inline
export function pushedMantissa(): u64 {
  return load<u64>(RESULT, 8);
}

// @ts-ignore: decorator
@inline
export function pushedSe(): u32 {
  return load<u32>(RESULT, 4);
}

// @ts-ignore: decorator
@inline
export function setPushed(mantissa: u64, value: u32): void {
  store<u64>(RESULT, mantissa, 8);
  store<u32>(RESULT, value, 4);
}

// @ts-ignore: decorator
@inline
export function control(): u32 {
  return load<u32>(FPU_CONTROL);
}

/** Round to nearest at 64 bits: what Linux gives each process, and what the fast paths are for. */
// @ts-ignore: decorator
@inline
export function isDefaultRounding(): bool {
  return (load<u32>(FPU_CONTROL) & 0xf00) == 0x300;
}

/** As isDefaultRounding, with #P masked: a normal result then needs no look at exceptions. */
// @ts-ignore: decorator
@inline
export function isQuick(): bool {
  return (load<u32>(FPU_CONTROL) & 0xf20) == 0x320;
}

// @ts-ignore: decorator
@inline
export function roundingControl(): u32 {
  return (load<u32>(FPU_CONTROL) >> 10) & 3;
}

// @ts-ignore: decorator
@inline
export function status(): u32 {
  return load<u32>(FPU_STATUS);
}

// @ts-ignore: decorator
@inline
export function raise(exceptions: u32): void {
  store<u32>(FPU_STATUS, load<u32>(FPU_STATUS) | exceptions);
}

/** Replaces the condition codes of `mask` by `codes`. */
// @ts-ignore: decorator
@inline
export function setCodes(mask: u32, codes: u32): void {
  store<u32>(FPU_STATUS, (load<u32>(FPU_STATUS) & ~mask) | codes);
}

/** End of an operation that may be inexact: PE, and C1 = the mantissa was rounded up. */
// @ts-ignore: decorator
@inline
export function settle(inexact: u32, up: u32): void {
  store<u32>(FPU_STATUS, (load<u32>(FPU_STATUS) & ~C1) | (inexact << 5) | (up << 9));
}

/** Are any of these exceptions left unmasked by the control word? */
// @ts-ignore: decorator
@inline
export function unmasked(exceptions: u32): bool {
  return (exceptions & ~load<u32>(FPU_CONTROL)) != 0;
}

/** An unmasked #IA, #D or #Z is set: the instruction must write no register, nor push or pop. */
// @ts-ignore: decorator
@inline
export function blocked(): bool {
  return (load<u32>(FPU_STATUS) & ~load<u32>(FPU_CONTROL) & (IE | DE | ZE)) != 0;
}

/** As blocked(), for FLD of memory, which pushes a denormal whether #D is masked or not. */
// @ts-ignore: decorator
@inline
export function loadBlocked(): bool {
  return (load<u32>(FPU_STATUS) & ~load<u32>(FPU_CONTROL) & IE) != 0;
}

/** As blocked(), for a store to memory, which unmasked #O and #U suppress as well. */
// @ts-ignore: decorator
@inline
export function storeBlocked(): bool {
  return (load<u32>(FPU_STATUS) & ~load<u32>(FPU_CONTROL) & (IE | DE | ZE | OE | UE)) != 0;
}

/** Raises #IA and returns the indefinite NaN, the masked response (SDM vol. 1, table 8-10). */
export function invalid(): u64 {
  raise(IE);
  return result(INDEFINITE, 0xffff);
}

/** Raises #D. True when it is unmasked, so that the operation must stop. */
export function denormalStops(): bool {
  raise(DE);
  return unmasked(DE);
}

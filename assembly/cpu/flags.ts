// Arithmetic flags, computed when asked (layout/cpu_state.ts draws FLAG_RESULT and FLAG_AUX).
//
// For every operation the carries out of all bit positions form one word, the carry vector:
//   a + b = r:  (a & b) | ((a | b) & ~r)          a - b = r:  (~a & b) | ((~a | b) & r)
// CF, OF and AF are bits of it (SDM vol. 1, 3.4.3.1), so no operation needs a flag code of its own.

import { EFLAGS_SYSTEM, FLAG_AUX, FLAG_RESULT } from "../layout/cpu_state";

export const CF: u32 = 0x001;
export const PF: u32 = 0x004;
export const AF: u32 = 0x010;
export const ZF: u32 = 0x040;
export const SF: u32 = 0x080;
export const TF: u32 = 0x100;
export const DF: u32 = 0x400;
export const OF: u32 = 0x800;

const AUX_CF: u32 = 0x80000000;
const AUX_CO: u32 = 0x40000000;
const AUX_AF: u32 = 0x00000008;
const AUX_SD: u32 = 0x00000001;

/** What user code may change in EFLAGS_SYSTEM: TF, DF, NT, AC, ID (IOPL is 0: IF stays). */
const USER_SYSTEM_FLAGS: u32 = 0x00244500;

// @ts-ignore: decorator
@inline
export function getCF(): u32 {
  return load<u32>(FLAG_AUX) >> 31;
}

// @ts-ignore: decorator
@inline
export function getZF(): u32 {
  return u32(load<u32>(FLAG_RESULT) == 0);
}

// @ts-ignore: decorator
@inline
export function getSF(): u32 {
  return (load<u32>(FLAG_RESULT) >> 31) ^ (load<u32>(FLAG_AUX) & AUX_SD);
}

// @ts-ignore: decorator
@inline
export function getOF(): u32 {
  const aux = load<u32>(FLAG_AUX);
  return ((aux ^ (aux << 1)) & AUX_CF) >> 31;
}

// @ts-ignore: decorator
@inline
export function getAF(): u32 {
  return (load<u32>(FLAG_AUX) >> 3) & 1;
}

// @ts-ignore: decorator
@inline
export function getPF(): u32 {
  const bits = (load<u32>(FLAG_RESULT) ^ (load<u32>(FLAG_AUX) >> 8)) & 255;
  return (popcnt<u32>(bits) & 1) ^ 1;
}

/** The six arithmetic flags at their places in EFLAGS. */
export function getArithmeticFlags(): u32 {
  return (
    getCF() | (getPF() << 2) | (getAF() << 4) | (getZF() << 6) | (getSF() << 7) | (getOF() << 11)
  );
}

export function setArithmeticFlags(flags: u32): void {
  const result: u32 = flags & ZF ? 0 : 1; // even ZF with SF or odd parity can be said by the deltas
  const parityNow = (popcnt<u32>(result & 255) & 1) ^ 1;
  const parityDelta: u32 = parityNow == ((flags >> 2) & 1) ? 0 : 1;
  const carry = flags & CF;
  const overflow = (flags >> 11) & 1;
  store<u32>(FLAG_RESULT, result);
  store<u32>(
    FLAG_AUX,
    (carry << 31) |
      ((carry ^ overflow) << 30) |
      (parityDelta << 8) |
      (((flags >> 4) & 1) << 3) |
      ((flags >> 7) & 1),
  );
}

export function getEflags(): u32 {
  return load<u32>(EFLAGS_SYSTEM) | getArithmeticFlags();
}

/** Sets the flags that user code may change, as POPF at CPL 3 does (SDM vol. 2, POPF). */
export function setEflags(value: u32): void {
  const kept = load<u32>(EFLAGS_SYSTEM) & ~USER_SYSTEM_FLAGS;
  store<u32>(EFLAGS_SYSTEM, kept | (value & USER_SYSTEM_FLAGS) | 2);
  setArithmeticFlags(value);
}

/** Changes single flags, leaving the others as they are: `value` has them at their EFLAGS places. */
export function replaceFlags(mask: u32, value: u32): void {
  setArithmeticFlags((getArithmeticFlags() & ~mask) | (value & mask));
}

// @ts-ignore: decorator
@inline
export function signExtend(bits: u32, value: u32): u32 {
  if (bits == 8) return <u32>(<i32>(<i8>value));
  if (bits == 16) return <u32>(<i32>(<i16>value));
  return value;
}

/** The carry vector of a `bits`-wide operation, moved to FLAG_AUX's places. */
// @ts-ignore: decorator
@inline
function auxOf(bits: u32, vector: u32): u32 {
  if (bits == 32) return vector & (AUX_CF | AUX_CO | AUX_AF);
  return ((vector << (32 - bits)) & (AUX_CF | AUX_CO)) | (vector & AUX_AF);
}

// @ts-ignore: decorator
@inline
export function setFlagsAdd(bits: u32, a: u32, b: u32, result: u32): void {
  store<u32>(FLAG_RESULT, signExtend(bits, result));
  store<u32>(FLAG_AUX, auxOf(bits, (a & b) | ((a | b) & ~result)));
}

// @ts-ignore: decorator
@inline
export function setFlagsSubtract(bits: u32, a: u32, b: u32, result: u32): void {
  store<u32>(FLAG_RESULT, signExtend(bits, result));
  store<u32>(FLAG_AUX, auxOf(bits, (~a & b) | ((~a | b) & result)));
}

/** CF = OF = AF = 0, the rest from the result. */
// @ts-ignore: decorator
@inline
export function setFlagsLogic(bits: u32, result: u32): void {
  store<u32>(FLAG_RESULT, signExtend(bits, result));
  store<u32>(FLAG_AUX, 0);
}

/** As add or subtract of one, CF unchanged (INC, DEC). */
// @ts-ignore: decorator
@inline
export function setFlagsKeepCarry(bits: u32, vector: u32, result: u32): void {
  const aux = auxOf(bits, vector);
  const carry = load<u32>(FLAG_AUX) & AUX_CF;
  // OF = CF xor CO must come out as the vector's, with the old CF in its place.
  const overflow = (aux ^ (aux << 1)) & AUX_CF;
  store<u32>(FLAG_RESULT, signExtend(bits, result));
  store<u32>(FLAG_AUX, carry | ((carry ^ overflow) >> 1) | (aux & AUX_AF));
}

/** Result flags from `result`; CF and OF as given (0 or 1), AF clear (shifts, multiplications). */
// @ts-ignore: decorator
@inline
export function setFlagsResult(bits: u32, result: u32, carry: u32, overflow: u32): void {
  store<u32>(FLAG_RESULT, signExtend(bits, result));
  store<u32>(FLAG_AUX, (carry << 31) | ((carry ^ overflow) << 30));
}

/** CF and OF as given, all others unchanged (rotates). */
// @ts-ignore: decorator
@inline
export function setCarryOverflow(carry: u32, overflow: u32): void {
  const rest = load<u32>(FLAG_AUX) & ~(AUX_CF | AUX_CO);
  store<u32>(FLAG_AUX, rest | (carry << 31) | ((carry ^ overflow) << 30));
}

// @ts-ignore: decorator
@inline
export function setCarry(carry: u32): void {
  setCarryOverflow(carry, getOF());
}

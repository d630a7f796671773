// Values of a block: what a body of the instruction table handles in the Emit machine.
//
// A value is a number in a table. It never changes: registers that are overwritten get another
// value.
// Most values are held by a local of their own for the length of the block; constants, addresses
// and
// pairs of doubles are written where they are used.
//
//   +0  u8  kind     VALUE_*        +1 u8 type   WebAssembly's
//   +2  u8  ranged   1: a double, 2: a single, known to lie within bounds (float_checks.ts)
//   +3  u8  width    an i32 below 2^width; 0: nothing is known
//   +4  u32 local    of VALUE_LOCAL
//   +8  u32 a        constant; base of an address; low part of a pair; the vector of a lane
//   +12 u32 b        offset of an address; high part of a pair
//   +16 u32 c        index of an address        +20 u32 d  its shift
//   +24 i16 most, +26 i16 least, +28 i16 grain: exponents of bounds, when ranged
//
// Of a VALUE_LOCAL of type i32, a and b say that it is value a plus constant b (a: 0 when nothing
// is known), and when it was put together from bytes (emit_integer.ts):
//
//   +16 u32 value of bits 0 to 7   +20 u32 value of bits 8 to 15   +24 u32 the value with bits 0 to
//   7 zero; each 0 when it is not known
//
// Of one of type f64 they say that it was loaded from the address in local a plus b (a: 0: it was
// not).

import { LOCAL_TYPES, TEMP_LISTS, VALUES } from "./layout";
import {
  F64,
  F64_CONST,
  I32,
  I32_ADD,
  I32_SHL,
  I64,
  S_F64X2_EXTRACT,
  S_F64X2_REPLACE,
  S_F64X2_SPLAT,
  V128,
} from "./opcodes";
import { byte, constant32, constant64, getLocal, setLocalTo, simd } from "./writer";

export const VALUE_SIZE: usize = 32;
export const VALUE_LOCAL: u32 = 0;
export const VALUE_CONSTANT: u32 = 1;
export const VALUE_ADDRESS: u32 = 2;
export const VALUE_PAIR: u32 = 3;
export const VALUE_HIGH: u32 = 4; // the upper double of vector a
export const VALUE_ZERO: u32 = 5; // the double 0

const RANGED_DOUBLE: u32 = 1;
const RANGED_SINGLE: u32 = 2;

let count: u32 = 0;
let locals: u32 = 0;

// Locals that every region has.
export const LOCAL_ENTRY: u32 = 0; // the parameter: the node to begin with
export const LOCAL_GENERAL: u32 = 1; // 8 general registers
export const LOCAL_BUDGET: u32 = 9;
export const LOCAL_CHOICE: u32 = 10; // the head to go to, of a loop with several
export const LOCAL_ROUNDS: u32 = 11; // strides.ts
export const LOCAL_STRIDES: u32 = 12;
export const LOCAL_EIP: u32 = 13;
export const LOCAL_CHECK: u32 = 14;
export const LOCAL_ACCESS: u32 = 15;
export const LOCAL_LOW: u32 = 16; // 8 low doubles of XMM registers held as pairs
export const LOCAL_HIGH: u32 = 24;
export const LOCAL_VECTOR: u32 = 32; // 8 XMM registers held as vectors
export const LOCAL_BIAS_VECTOR: u32 = 40; // constants of float_inputs.ts
export const LOCAL_QUARTER_VECTOR: u32 = 41;
export const LOCAL_BIAS: u32 = 42;
export const LOCAL_WAY: u32 = 43; // LEFT_*
export const LOCAL_FLAGS: u32 = 44; // 4 words of carried_flags.ts
/** Only in regions that keep the x87's registers in locals (x87_state.ts). */
export const LOCAL_X87: u32 = 48;
const X87_LOCALS: u32 = 29;
/** Of these, where the vectors end and begin again: in between are words. */
const X87_WORDS: u32 = LOCAL_X87 + 19;
const X87_CONSTANTS: u32 = LOCAL_X87 + 24;

const TYPES: u32 = 5;

/** Forgets all locals but the fixed ones: a new region. */
export function resetLocals(x87: bool): void {
  for (let i: u32 = 0; i < LOCAL_X87 + X87_LOCALS; i++) {
    store<u8>(LOCAL_TYPES + i, i < LOCAL_LOW ? I32 : i < LOCAL_VECTOR ? F64 : V128);
  }
  store<u8>(LOCAL_TYPES + LOCAL_BIAS, I64);
  for (let i = LOCAL_WAY; i < LOCAL_X87; i++) store<u8>(LOCAL_TYPES + i, I32);
  for (let i = X87_WORDS; i < X87_CONSTANTS; i++) store<u8>(LOCAL_TYPES + i, I32);
  locals = x87 ? LOCAL_X87 + X87_LOCALS : LOCAL_X87;
  memory.fill(TEMP_LISTS, 0, 0x20000);
  count = 1;
}

export function localCount(): u32 {
  return locals;
}

// Locals of values are used again by the next block. TEMP_LISTS holds for each type: how many are
// in
// use, how many there are, and their numbers.

function list(type: u32): usize {
  return TEMP_LISTS + ((I32 - type) << 14);
}

/** A new block: no values, all locals free. */
export function resetValues(): void {
  count = 1;
  for (let type: u32 = 0; type < TYPES; type++) store<u32>(list(I32 - type), 0);
}

function takeLocal(type: u32): u32 {
  const slots = list(type);
  const used = load<u32>(slots);
  store<u32>(slots, used + 1);
  if (used < load<u32>(slots, 4)) return load<u16>(slots + 8 + (used << 1));
  store<u32>(slots, used + 1, 4);
  const local = ownLocal(type);
  store<u16>(slots + 8 + (used << 1), local);
  return local;
}

/** Writes down the values and which locals they hold: counts at `counts`, values at `at`. */
export function keepValues(counts: usize, at: usize): usize {
  store<u32>(counts, count);
  for (let type: u32 = 0; type < TYPES; type++) {
    store<u32>(counts + (type << 2), load<u32>(list(I32 - type)), 4);
  }
  const bytes = <usize>count * VALUE_SIZE;
  memory.copy(at, VALUES, bytes);
  return at + bytes;
}

export function resumeValues(counts: usize, at: usize): void {
  count = load<u32>(counts);
  for (let type: u32 = 0; type < TYPES; type++) {
    store<u32>(list(I32 - type), load<u32>(counts + (type << 2), 4));
  }
  memory.copy(VALUES, at, <usize>count * VALUE_SIZE);
}

/** Too many values for the tables: the block must end here. */
export function isCrowded(): bool {
  return count > 12000 || locals > 30000;
}

// @ts-ignore: decorator
@inline
function record(v: u32): usize {
  return VALUES + <usize>v * VALUE_SIZE;
}

function create(kind: u32, type: u32): u32 {
  const v = count++;
  memory.fill(record(v), 0, VALUE_SIZE);
  store<u8>(record(v), kind);
  store<u8>(record(v), type, 1);
  return v;
}

export function kindOf(v: u32): u32 {
  return load<u8>(record(v));
}
export function typeOf(v: u32): u32 {
  return load<u8>(record(v), 1);
}
export function localOf(v: u32): u32 {
  return load<u32>(record(v), 4);
}
export function partA(v: u32): u32 {
  return load<u32>(record(v), 8);
}
export function partB(v: u32): u32 {
  return load<u32>(record(v), 12);
}
export function partC(v: u32): u32 {
  return load<u32>(record(v), 16);
}
export function partD(v: u32): u32 {
  return load<u32>(record(v), 20);
}
export function isConstant(v: u32): bool {
  return kindOf(v) == VALUE_CONSTANT;
}
export function constantOf(v: u32): u32 {
  return partA(v);
}

/** How many bits an i32 needs at most. */
export function widthOf(v: u32): u32 {
  if (kindOf(v) == VALUE_CONSTANT) return 32 - clz(constantOf(v));
  const width: u32 = load<u8>(record(v), 3);
  return width ? width : 32;
}

/** What a word is put together from: its two lower bytes, and itself without the lowest. */
export function setBytes(v: u32, low: u32, second: u32, rest: u32): void {
  store<u32>(record(v), low, 16);
  store<u32>(record(v), second, 20);
  store<u32>(record(v), rest, 24);
}

/** The value of a word's bits 0 to 7, or 8 to 15, where there is one; else 0. */
export function byteOf(v: u32, number: u32): u32 {
  if (kindOf(v) != VALUE_LOCAL) return 0;
  if (widthOf(v) <= 8) return number ? 0 : v;
  return load<u32>(record(v) + (number << 2), 16);
}

/** The value of a word with bits 0 to 7 zero, where there is one; else 0. */
export function withoutLowByte(v: u32): u32 {
  return kindOf(v) == VALUE_LOCAL ? load<u32>(record(v), 24) : 0;
}

/** A value is known to be below 2^width. */
export function setWidth(v: u32, width: u32): void {
  store<u8>(record(v), width & 31, 3);
}

/** The same value, which is known to be below 2^width. */
export function ofWidth(v: u32, width: u32): u32 {
  if (width < 32) setWidth(v, width);
  return v;
}

export function isRanged(v: u32): bool {
  return load<u8>(record(v), 2) == RANGED_DOUBLE;
}
export function isSingleRanged(v: u32): bool {
  return load<u8>(record(v), 2) == RANGED_SINGLE;
}
export function most(v: u32): i32 {
  return load<i16>(record(v), 24);
}
export function least(v: u32): i32 {
  return load<i16>(record(v), 26);
}
export function grain(v: u32): i32 {
  return load<i16>(record(v), 28);
}
export function setRange(v: u32, above: i32, below: i32, step: i32): void {
  store<u8>(record(v), RANGED_DOUBLE, 2);
  storeBounds(v, above, below, step);
}
/** A vector is made of two doubles: its bounds are those of both, if these are known. */
export function setRangeOf(v: u32, a: u32, b: u32): void {
  if (kindOf(a) == VALUE_HIGH) a = partA(a);
  if (kindOf(b) == VALUE_HIGH) b = partA(b);
  if (kindOf(a) == VALUE_ZERO) a = b;
  if (kindOf(b) == VALUE_ZERO) b = a;
  if (!isRanged(a) || !isRanged(b)) return;
  const above = max<i32>(most(a), most(b));
  setRange(v, above, min<i32>(least(a), least(b)), min<i32>(grain(a), grain(b)));
}
/** The bounds of a single, or of a vector of four. */
export function setSingleRange(v: u32, above: i32, below: i32, step: i32): void {
  store<u8>(record(v), RANGED_SINGLE, 2);
  storeBounds(v, above, below, step);
}
function storeBounds(v: u32, above: i32, below: i32, step: i32): void {
  store<i16>(record(v), above, 24);
  store<i16>(record(v), below, 26);
  store<i16>(record(v), step, 28);
}

export function constantValue(value: u32): u32 {
  const v = create(VALUE_CONSTANT, I32);
  store<u32>(record(v), value, 8);
  return v;
}

/** The double 0. */
export function zeroValue(): u32 {
  return create(VALUE_ZERO, F64);
}

export function pairValue(low: u32, high: u32): u32 {
  const v = create(VALUE_PAIR, V128);
  store<u32>(record(v), low, 8);
  store<u32>(record(v), high, 12);
  return v;
}

export function highValue(vector: u32): u32 {
  const v = create(VALUE_HIGH, F64);
  store<u32>(record(v), vector, 8);
  return v;
}

export function addressValue(base: u32, offset: u32, index: u32, shift: u32): u32 {
  const v = create(VALUE_ADDRESS, I32);
  store<u32>(record(v), base, 8);
  store<u32>(record(v), offset, 12);
  store<u32>(record(v), index, 16);
  store<u32>(record(v), shift, 20);
  return v;
}

/** The value on top of WebAssembly's stack, put into a local of its own. */
export function result(type: u32): u32 {
  const v = create(VALUE_LOCAL, type);
  const local = takeLocal(type);
  store<u32>(record(v), local, 4);
  setLocalTo(local);
  return v;
}

/** A local of the region's own, which no value is put into. */
export function ownLocal(type: u32): u32 {
  const local = locals++;
  store<u8>(LOCAL_TYPES + local, type);
  return local;
}

/** An i32 in a local that is no value's own. */
export function wordOfLocal(local: u32): u32 {
  const v = create(VALUE_LOCAL, I32);
  store<u32>(record(v), local, 4);
  return v;
}

/** The value on top of the stack, known to be `root` plus `offset`. */
export function resultOf(root: u32, offset: u32): u32 {
  const v = result(I32);
  store<u32>(record(v), root, 8);
  store<u32>(record(v), offset, 12);
  return v;
}

/** A double was loaded from the address in a local plus an offset. */
export function setSource(v: u32, local: u32, offset: u32): void {
  store<u32>(record(v), local, 8);
  store<u32>(record(v), offset, 12);
}
/** That local; 0: the double was not loaded. */
export function sourceLocal(v: u32): u32 {
  return kindOf(v) == VALUE_LOCAL && typeOf(v) == F64 ? partA(v) : 0;
}
export function sourceOffset(v: u32): u32 {
  return partB(v);
}

/** A value without its known offset, and that offset. */
export function rootOf(v: u32): u32 {
  if (kindOf(v) == VALUE_CONSTANT) return 0;
  const root = kindOf(v) == VALUE_LOCAL ? partA(v) : 0;
  return root ? root : v;
}
export function offsetOf(v: u32): u32 {
  if (kindOf(v) == VALUE_CONSTANT) return partA(v);
  return kindOf(v) == VALUE_LOCAL && partA(v) ? partB(v) : 0;
}

/** Writes what puts a value on WebAssembly's stack. */
export function get(v: u32): void {
  const kind = kindOf(v);
  if (kind == VALUE_LOCAL) getLocal(localOf(v));
  else if (kind == VALUE_CONSTANT) constant32(partA(v));
  else if (kind == VALUE_ADDRESS) getAddress(v);
  else if (kind == VALUE_PAIR) getPair(v);
  else if (kind == VALUE_HIGH) {
    get(partA(v));
    simd(S_F64X2_EXTRACT);
    byte(1);
  } else {
    byte(F64_CONST);
    for (let i = 0; i < 8; i++) byte(0);
  }
}

function getAddress(v: u32): void {
  if (partA(v)) get(partA(v));
  if (partC(v)) {
    get(partC(v));
    if (partD(v)) {
      constant32(partD(v));
      byte(I32_SHL);
    }
    if (partA(v)) byte(I32_ADD);
  }
  if (!partA(v) && !partC(v)) constant32(partB(v));
  else if (partB(v)) {
    constant32(partB(v));
    byte(I32_ADD);
  }
}

function getPair(v: u32): void {
  const low = partA(v);
  const high = partB(v);
  if (kindOf(high) == VALUE_ZERO) {
    simd(0x0c);
    for (let i = 0; i < 16; i++) byte(0);
    if (kindOf(low) == VALUE_ZERO) return;
    get(low);
    simd(S_F64X2_REPLACE);
    byte(0);
  } else if (kindOf(high) == VALUE_HIGH) {
    get(partA(high));
    get(low);
    simd(S_F64X2_REPLACE);
    byte(0);
  } else {
    get(low);
    simd(S_F64X2_SPLAT);
    if (high != low) {
      get(high);
      simd(S_F64X2_REPLACE);
      byte(1);
    }
  }
}

/** An address or a constant as a value of its own local. */
export function settled(v: u32): u32 {
  const kind = kindOf(v);
  if (kind == VALUE_ADDRESS) {
    get(v);
    return partC(v) || !partA(v) ? result(I32) : resultOf(partA(v), partB(v));
  }
  if (kind == VALUE_PAIR) {
    get(v);
    const whole = result(V128);
    setRangeOf(whole, partA(v), partB(v));
    return whole;
  }
  if (kind == VALUE_HIGH) {
    const vector = partA(v);
    get(v);
    const high = result(F64);
    if (isRanged(vector)) setRange(high, most(vector), least(vector), grain(vector));
    return high;
  }
  if (kind == VALUE_ZERO) {
    get(v);
    const zero = result(F64);
    setRange(zero, 0, 0, 0);
    return zero;
  }
  return v;
}

export function constantVector(low: u64, high: u64): u32 {
  simd(0x0c);
  for (let i = 0; i < 8; i++) byte(<u32>(low >> (<u64>i << 3)) & 0xff);
  for (let i = 0; i < 8; i++) byte(<u32>(high >> (<u64>i << 3)) & 0xff);
  return result(V128);
}


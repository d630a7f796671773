// Integer operations of the Emit machine, with what is known when a block is translated folded
// away.

import {
  I32,
  I32_ADD,
  I32_AND,
  I32_EQZ,
  I32_MUL,
  I32_OR,
  I32_ROTL,
  I32_ROTR,
  I32_SHL,

  I32_SHR_U,
  I32_SUB,
  I32_WRAP_I64,
  I32_XOR,
  I64,
  I64_EXTEND_I32_S,
  I64_EXTEND_I32_U,
  I64_MUL,
  I64_OR,
  I64_SHL,
  I64_SHR_U,
  SELECT,
} from "./opcodes";
import { general, setGeneral } from "./state";
import {
  binary,
  binaryConstant,
  PENDING_RESULT,
  PENDING_SHIFT,
  setPending,

  unary,
} from "./pending_flags";
import {
  byteOf,
  constantOf,
  constantValue,
  get,
  isConstant,
  offsetOf,
  ofWidth,
  result,
  resultOf,
  rootOf,
  setBytes,
  settled,
  widthOf,
  withoutLowByte,
} from "./values";
import { byte, constant64 } from "./writer";

function isConstantOf(v: u32, c: u32): bool {
  return isConstant(v) && constantOf(v) == c;
}

/** v plus a constant, its root kept. */
function displaced(v: u32, by: u32): u32 {
  v = settled(v);
  if (by == 0) return v;
  if (isConstant(v)) return constantValue(constantOf(v) + by);
  const root = rootOf(v);
  const offset = offsetOf(v) + by;
  if (offset == 0) return root;
  get(v);
  get(constantValue(by));
  byte(I32_ADD);
  return resultOf(root, offset);
}

export function added(a: u32, b: u32): u32 {
  if (isConstant(b)) return displaced(a, constantOf(b));
  if (isConstant(a)) return displaced(b, constantOf(a));
  return binary(I32_ADD, a, b);
}

export function subtracted(a: u32, b: u32): u32 {
  if (a == b) return constantValue(0);
  if (isConstant(b)) return displaced(a, 0 - constantOf(b));
  return binary(I32_SUB, a, b);
}

export function anded(a: u32, b: u32): u32 {
  if (a == b) return settled(a);
  if (isConstant(a) && isConstant(b)) return constantValue(constantOf(a) & constantOf(b));
  if (isConstantOf(b, 0)) return constantValue(0);
  if (!isConstant(b)) return binary(I32_AND, a, b);
  // What a mask takes away may be zero already.
  const all: u32 = 0xffffffff >> (32 - max<u32>(widthOf(a), 1));
  if (!(constantOf(b) & all)) return constantValue(0);
  if ((constantOf(b) & all) == all) return a;
  if (constantOf(b) == 0xff && byteOf(a, 0)) return byteOf(a, 0);
  if (constantOf(b) == 0xffffff00 && withoutLowByte(a)) return withoutLowByte(a);
  return ofWidth(binary(I32_AND, a, b), min<u32>(widthOf(a), widthOf(b)));
}

export function ored(a: u32, b: u32): u32 {
  if (a == b) return settled(a);
  if (isConstant(a) && isConstant(b)) return constantValue(constantOf(a) | constantOf(b));
  if (isConstantOf(b, 0)) return a;
  if (isConstantOf(a, 0)) return b;
  return ofWidth(binary(I32_OR, a, b), max<u32>(widthOf(a), widthOf(b)));
}

export function xored(a: u32, b: u32): u32 {
  if (a == b) return constantValue(0);
  if (isConstant(a) && isConstant(b)) return constantValue(constantOf(a) ^ constantOf(b));
  if (isConstantOf(b, 0)) return a;
  return ofWidth(binary(I32_XOR, a, b), max<u32>(widthOf(a), widthOf(b)));
}

export function multiplied(a: u32, b: u32): u32 {
  return binary(I32_MUL, a, b);
}

function widthShifted(code: u32, a: u32, by: u32): u32 {
  const width = widthOf(a);
  if (code == I32_SHL) return min<u32>(width + by, 32);
  if (code == I32_SHR_U || width < 32) return width > by ? width - by : 1;
  return 32;
}

export function shifted(code: u32, a: u32, n: u32): u32 {
  if (isConstantOf(n, 0)) return a;
  if (isConstant(a) && isConstant(n)) {
    const x = constantOf(a);
    const c = constantOf(n) & 31;
    if (code == I32_SHL) return constantValue(x << c);
    return constantValue(code == I32_SHR_U ? x >> c : <u32>(<i32>x >> <i32>c));
  }
  if (isConstant(n)) return ofWidth(binary(code, a, n), widthShifted(code, a, constantOf(n) & 31));
  return binary(code, a, n);
}

export function truncated(bits: u32, v: u32): u32 {
  if (bits == 32) return settled(v);
  const mask: u32 = bits == 8 ? 0xff : 0xffff;
  if (isConstant(v)) return constantValue(constantOf(v) & mask);
  if (widthOf(v) <= bits) return v;
  if (bits == 8 && byteOf(v, 0)) return byteOf(v, 0);
  return ofWidth(binaryConstant(I32_AND, v, mask), bits);
}

export function chosen(condition: u32, a: u32, b: u32): u32 {
  if (isConstant(condition)) return constantOf(condition) ? a : b;
  get(a);
  get(b);
  get(condition);
  byte(SELECT);
  return result(I32);
}

export function highProduct(a: u32, b: u32, signed: bool): u32 {
  get(a);
  byte(signed ? I64_EXTEND_I32_S : I64_EXTEND_I32_U);
  get(b);
  byte(signed ? I64_EXTEND_I32_S : I64_EXTEND_I32_U);
  byte(I64_MUL);
  constant64(32);
  byte(I64_SHR_U);
  byte(I32_WRAP_I64);
  return result(I32);
}

/** The high (or low) word of a:b shifted by n < 32, of 32-bit words. */
export function doubleShifted(high: u32, low: u32, n: u32, left: bool): u32 {
  get(high);
  byte(I64_EXTEND_I32_U);
  constant64(32);
  byte(I64_SHL);
  get(low);
  byte(I64_EXTEND_I32_U);
  byte(I64_OR);
  get(n);
  byte(I64_EXTEND_I32_U);
  byte(left ? I64_SHL : I64_SHR_U);
  if (left) {
    constant64(32);
    byte(I64_SHR_U);
  }
  byte(I32_WRAP_I64);
  return result(I32);
}

// Parts of registers, by byte offset

export function register8(offset: u32): u32 {
  const full = general(offset >> 2);
  if (isConstant(full)) return constantValue((constantOf(full) >> ((offset & 3) << 3)) & 0xff);
  if (!(offset & 3)) return truncated(8, full);
  const known = byteOf(full, 1);
  if (known) return known;
  return truncated(8, shifted(I32_SHR_U, full, constantValue(8)));
}

export function register16(offset: u32): u32 {
  return truncated(16, general(offset >> 2));
}

/** What the register is put together from is written down: its bytes are often asked for soon. */
export function setRegister8(offset: u32, v: u32): void {
  const full = general(offset >> 2);
  const isLow = !(offset & 3);
  const rest = anded(full, constantValue(isLow ? 0xffffff00 : 0xffff00ff));
  const part = isLow ? v : shifted(I32_SHL, v, constantValue(8));
  const whole = ored(part, rest);
  if (whole != part && whole != rest && !isConstant(whole)) {
    if (isLow) setBytes(whole, settled(v), byteOf(full, 1), rest);
    else setBytes(whole, byteOf(full, 0), settled(v), 0);
  }
  setGeneral(offset >> 2, whole);
}

export function setRegister16(offset: u32, v: u32): void {
  const rest = anded(general(offset >> 2), constantValue(0xffff0000));
  setGeneral(offset >> 2, ored(v, rest));
}

/** Turned by n, of 8, 16 or 32 bits. */
export function rotated(bits: u32, a: u32, n: u32, left: bool): u32 {
  if (bits == 32) return binary(left ? I32_ROTL : I32_ROTR, a, n);
  // Repeated throughout 32 bits a narrow operand turns like a wide one.
  let wide = binary(I32_OR, a, binaryConstant(I32_SHL, a, bits));
  if (bits == 8) wide = binary(I32_OR, wide, binaryConstant(I32_SHL, wide, 16));
  return truncated(bits, binary(left ? I32_ROTL : I32_ROTR, wide, n));
}

/** Bit `number` of a value. */
export function bitOf(v: u32, number: u32): u32 {
  if (number == 31) return binaryConstant(I32_SHR_U, v, 31);
  const low = number ? binaryConstant(I32_SHR_U, v, number) : v;
  return binaryConstant(I32_AND, low, 1);
}

/** Result flags with carry and overflow, unless n is zero. */
export function pendingShift(bits: u32, r: u32, carry: u32, overflow: u32, n: u32): void {
  const kind = isConstant(n) ? PENDING_RESULT : PENDING_SHIFT;
  setPending(kind, bits, overflow, n, r, carry);
}

export function isNotZero(v: u32): u32 {
  if (isConstant(v)) return constantValue(u32(constantOf(v) != 0));
  return unary(I32_EQZ, unary(I32_EQZ, v));
}

/** Carry vector of a + b = r and a - b = r (cpu/flags.ts). */
export function carryVector(a: u32, b: u32, r: u32, subtraction: bool): u32 {
  const x = subtraction ? binaryConstant(I32_XOR, a, 0xffffffff) : a;
  const y = subtraction ? r : binaryConstant(I32_XOR, r, 0xffffffff);
  const both = binary(I32_AND, x, b);
  return binary(I32_OR, both, binary(I32_AND, binary(I32_OR, x, b), y));
}

export function long(v: u32): u32 {
  get(v);
  byte(I64_EXTEND_I32_U);
  return result(I64);
}


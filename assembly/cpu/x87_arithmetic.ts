// FADD FMUL FCOM FSUB FDIV and their kin, and the unary and binary operations on the stack
// (SDM vol. 1, 5.2.2 to 5.2.4). The arithmetic itself: assembly/float80.

import {
  add,
  arctangent,
  areNormal,
  blocked,
  C0,
  C1,
  C2,
  C3,
  compare,
  cosine,
  dividend32,
  dividend64,
  divide,
  examine,
  extract,
  fromInteger,
  INTEGER_BIT,
  isNormal,
  isQuick,
  logarithm,
  logarithmPlus1,
  multiply,
  operand32,
  operand64,
  ordering,
  powerOf2Minus1,
  pushedMantissa,
  pushedSe,
  quickAdd,
  quickMultiply,
  remainder,
  remainderNearest,
  resultSe,
  roundToInteger,
  scale,
  setCodes,
  SIGN,
  sine,
  sineAndCosine,
  squareRoot,
  status,
  subtract,
  tangent,
} from "../float80/index";
import {
  X_ABS,
  X_ADD,
  X_ATAN,
  X_COS,
  X_DIV,
  X_DIVR,
  X_EXTRACT,
  X_INTEGER,
  X_LOG,
  X_MUL,
  X_POWER,
  X_PREM,
  X_ROUND,
  X_SCALE,
  X_SIN,
  X_SINCOS,
  X_SINGLE,
  X_SQRT,
  X_SUB,
  X_SUBR,
  X_TAN,
} from "../layout/x87_operation";
import { CF, PF, replaceFlags, AF, OF, SF as SIGN_FLAG, ZF } from "./flags";
import {
  end,
  isEitherEmpty,
  isEmpty,
  mantissa,
  overflow,
  physical,
  pop,
  push,
  registerAt,
  set,
  signExponent,
  underflow,
  underflowTo,
} from "./x87_stack";

/** a op b, by the operation's number; reversed operations take b op a. */
// @ts-ignore: decorator
@inline
function compute(operation: u32, ma: u64, sa: u32, mb: u64, sb: u32): u64 {
  if (operation == X_ADD) return add(ma, sa, mb, sb);
  if (operation == X_MUL) return multiply(ma, sa, mb, sb);
  if (operation == X_SUB) return subtract(ma, sa, mb, sb);
  if (operation == X_SUBR) return subtract(mb, sb, ma, sa);
  if (operation == X_DIV) return divide(ma, sa, mb, sb);
  return divide(mb, sb, ma, sa);
}

/**
 * The register at `at` = a op b, both normal, where that is an ordinary case of an addition or
 * multiplication; else false, and nothing has changed. Only while `isQuick`.
 */
// @ts-ignore: decorator
@inline
function quick(operation: u32, at: usize, ma: u64, sa: u32, mb: u64, sb: u32): bool {
  if (operation == X_ADD) return quickAdd(at, ma, sa, mb, sb);
  if (operation == X_SUB) return quickAdd(at, ma, sa, mb, sb ^ SIGN);
  if (operation == X_SUBR) return quickAdd(at, mb, sb, ma, sa ^ SIGN);
  if (operation == X_MUL) return quickMultiply(at, ma, sa, mb, sb);
  return false;
}

/** ST(to) = ST(to) op ST(from). */
// @ts-ignore: decorator
@inline
export function arithmetic(operation: u32, to: u32, from: u32, pops: bool): void {
  const target = physical(to);
  const source = physical(from);
  if (isEitherEmpty(target, source)) {
    underflowTo(to, pops);
  } else {
    const at = registerAt(target);
    const other = registerAt(source);
    const ma = load<u64>(at);
    const sa: u32 = load<u16>(at, 8);
    const mb = load<u64>(other);
    const sb: u32 = load<u16>(other, 8);
    if (isQuick() && areNormal(ma, sa, mb, sb) && quick(operation, at, ma, sa, mb, sb)) {
      if (pops) pop();
      return;
    }
    const r = compute(operation, ma, sa, mb, sb);
    if (!blocked()) {
      set(to, r, resultSe());
      if (pops) pop();
    }
  }
  end();
}

/** The memory operand as a pair, with #D against ST(0) where it is denormal. */
// @ts-ignore: decorator
@inline
function memoryOperand(operation: u32, format: u32, bits: u64, ma: u64, sa: u32): u64 {
  const reversed = operation == X_DIVR;
  if (format & X_INTEGER) return fromInteger(<i64>bits);
  if (format & X_SINGLE) {
    return reversed ? dividend32(<u32>bits, ma, sa) : operand32(<u32>bits, ma, sa);
  }
  return reversed ? dividend64(bits, ma, sa) : operand64(bits, ma, sa);
}

/** The register at `at` op= a normal number in memory of 32 or 64 bits; else false, as `quick`. */
// @ts-ignore: decorator
@inline
function quickMemory(operation: u32, format: u32, bits: u64, at: usize, ma: u64, sa: u32): bool {
  if (format & X_INTEGER || operation >= <u32>X_DIV) return false;
  if (!isQuick() || !isNormal(ma, sa)) return false;
  if (format & X_SINGLE) {
    const exponent = <u32>(bits >> 23) & 0xff;
    if (exponent - 1 >= 0xfe) return false;
    const se = (<u32>(bits >> 16) & SIGN) | (exponent + 16256);
    return quick(operation, at, ma, sa, (bits << 40) | INTEGER_BIT, se);
  }
  const exponent = <u32>(bits >> 52) & 0x7ff;
  if (exponent - 1 >= 0x7fe) return false;
  const se = (<u32>(bits >> 48) & SIGN) | (exponent + 15360);
  return quick(operation, at, ma, sa, (bits << 11) | INTEGER_BIT, se);
}

/** ST(0) = ST(0) op memory; integers come sign-extended. */
// @ts-ignore: decorator
@inline
export function arithmeticMemory(operation: u32, format: u32, bits: u64): void {
  const top = physical(0);
  if (isEitherEmpty(top, top)) {
    setCodes(C1, 0);
    underflowTo(0, false);
  } else {
    const at = registerAt(top);
    const ma = load<u64>(at);
    const sa: u32 = load<u16>(at, 8);
    if (quickMemory(operation, format, bits, at, ma, sa)) return;
    setCodes(C1, 0);
    const mb = memoryOperand(operation, format, bits, ma, sa);
    if (!blocked()) {
      const r = compute(operation, ma, sa, mb, resultSe());
      if (!blocked()) set(0, r, resultSe());
    }
  }
  end();
}

function popTimes(pops: u32): void {
  if (pops > 0) pop();
  if (pops > 1) pop();
}

/** An operand of a comparison is missing: unordered, if #IS is masked. */
function compareEmpty(pops: u32): void {
  const stops = underflow();
  setCodes(C0 | C2 | C3, C0 | C2 | C3);
  if (!stops) popTimes(pops);
}

/** FCOM FUCOM with ST(i) or memory, 0 to 2 pops. */
export function compareStack(from: u32, quiet: bool, pops: u32): void {
  if (isEmpty(0) || isEmpty(from)) {
    compareEmpty(pops);
  } else {
    compare(mantissa(0), signExponent(0), mantissa(from), signExponent(from), quiet);
    if (!blocked()) popTimes(pops);
  }
  end();
}

export function compareMemory(format: u32, bits: u64, pops: u32): void {
  if (isEmpty(0)) {
    compareEmpty(pops);
  } else {
    const ma = mantissa(0);
    const sa = signExponent(0);
    const mb = memoryOperand(X_ADD, format, bits, ma, sa);
    compare(ma, sa, mb, resultSe(), false);
    if (!blocked()) popTimes(pops);
  }
  end();
}

/** FTST. */
export function compareZero(): void {
  if (isEmpty(0)) compareEmpty(0);
  else compare(mantissa(0), signExponent(0), 0, 0, false);
  end();
}

/** FCOMI FUCOMI: the answer goes to ZF, PF, CF; OF, SF and AF are cleared. */
export function compareFlags(from: u32, quiet: bool, pops: bool): void {
  let codes: u32 = C0 | C2 | C3;
  let stops = false;
  if (isEmpty(0) || isEmpty(from)) {
    stops = underflow();
  } else {
    const kept = status() & C1;
    codes = ordering(mantissa(0), signExponent(0), mantissa(from), signExponent(from), quiet);
    setCodes(C1, kept); // unlike FCOM it has no say in C1
    stops = blocked();
  }
  const flags = (codes & C0 ? CF : 0) | (codes & C2 ? PF : 0) | (codes & C3 ? ZF : 0);
  replaceFlags(CF | PF | AF | ZF | SIGN_FLAG | OF, flags);
  if (pops && !stops) pop();
  end();
}

/** FXAM looks at an empty register, too. */
export function examineTop(): void {
  if (isEmpty(0)) {
    const sign: u32 = signExponent(0) & SIGN ? C1 : 0;
    setCodes(C0 | C1 | C2 | C3, C0 | C3 | sign);
  } else {
    examine(mantissa(0), signExponent(0));
  }
}

/** FCHS FABS: no exception but an empty register. */
export function changeSign(operation: u32): void {
  if (isEmpty(0)) {
    underflowTo(0, false);
  } else {
    setCodes(C1, 0);
    const se = signExponent(0);
    set(0, mantissa(0), operation == X_ABS ? se & ~SIGN : se ^ SIGN);
  }
  end();
}

function computeUnary(operation: u32, m: u64, se: u32): u64 {
  if (operation == X_SQRT) return squareRoot(m, se);
  if (operation == X_ROUND) return roundToInteger(m, se);
  if (operation == X_POWER) return powerOf2Minus1(m, se);
  if (operation == X_SIN) return sine(m, se);
  return cosine(m, se);
}

/** FSIN FCOS FSINCOS FPTAN tell by C2 that their operand is too large; a stack fault clears it. */
// @ts-ignore: decorator
@inline
function reducesAngle(operation: u32): bool {
  return (
    operation == X_SIN || operation == X_COS || operation == X_TAN || operation == X_SINCOS
  );
}

/** ST(0) = op ST(0); FSIN and FCOS leave ST(0) and set C2 where it is too large. */
export function unary(operation: u32): void {
  if (isEmpty(0)) {
    if (reducesAngle(operation)) setCodes(C2, 0);
    underflowTo(0, false);
  } else {
    const r = computeUnary(operation, mantissa(0), signExponent(0));
    const tooLarge = reducesAngle(operation) && (status() & C2) != 0;
    if (!blocked() && !tooLarge) set(0, r, resultSe());
  }
  end();
}

/** FPREM FPREM1 FSCALE: ST(0) = ST(0) op ST(1). */
export function topWithNext(operation: u32): void {
  if (isEmpty(0) || isEmpty(1)) {
    if (operation != X_SCALE) setCodes(C2, 0);
    underflowTo(0, false);
  } else {
    const ma = mantissa(0);
    const sa = signExponent(0);
    const mb = mantissa(1);
    const sb = signExponent(1);
    let r: u64;
    if (operation == X_SCALE) r = scale(ma, sa, mb, sb);
    else if (operation == X_PREM) r = remainder(ma, sa, mb, sb);
    else r = remainderNearest(ma, sa, mb, sb);
    if (!blocked()) set(0, r, resultSe());
  }
  end();
}

/** FYL2X FYL2XP1 FPATAN: ST(1) = ST(1) op ST(0), pop. */
export function nextWithTop(operation: u32): void {
  if (isEmpty(0) || isEmpty(1)) {
    underflowTo(1, true);
  } else {
    const mx = mantissa(0);
    const sx = signExponent(0);
    const my = mantissa(1);
    const sy = signExponent(1);
    let r: u64;
    if (operation == X_ATAN) r = arctangent(mx, sx, my, sy);
    else if (operation == X_LOG) r = logarithm(mx, sx, my, sy);
    else r = logarithmPlus1(mx, sx, my, sy);
    if (!blocked()) {
      set(1, r, resultSe());
      pop();
    }
  }
  end();
}

/** FXTRACT FPTAN FSINCOS: ST(0) is replaced, and a second value pushed. */
export function splitTop(operation: u32): void {
  const stackFault = isEmpty(0) || !isEmpty(7);
  if (stackFault && reducesAngle(operation)) setCodes(C2, 0);
  if (isEmpty(0)) {
    underflowTo(0, false);
    if (!blocked()) push(mantissa(0), signExponent(0));
  } else if (stackFault) {
    overflow();
    if (!blocked()) set(1, 0xc000000000000000, 0xffff);
  } else {
    const m = mantissa(0);
    const se = signExponent(0);
    let r: u64;
    if (operation == X_EXTRACT) r = extract(m, se);
    else if (operation == X_TAN) r = tangent(m, se);
    else r = sineAndCosine(m, se);
    const tooLarge = reducesAngle(operation) && (status() & C2) != 0;
    if (!blocked() && !tooLarge) {
      set(0, r, resultSe());
      push(pushedMantissa(), pushedSe());
    }
  }
  end();
}


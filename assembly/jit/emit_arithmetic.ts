// The Emit machine's second facet: integer arithmetic, flags, shifts and divisions (emit.ts).

import { giveUp, isCarryTaken, takeCarry } from "./attempt";
import * as integer from "./emit_integer";
import { EmitMemory } from "./emit_memory";
import * as conditions from "./flag_conditions";
import * as inputs from "./float_inputs";
import * as op from "./opcodes";
import * as flags from "./pending_flags";
import * as state from "./state";
import * as values from "./values";
import { byte, constant32 } from "./writer";

const EAX: u32 = 0;
const EDX: u32 = 2;

export class EmitArithmetic extends EmitMemory {
  // Arithmetic
  add(a: u32, b: u32): u32 { return integer.added(a, b); }
  subtract(a: u32, b: u32): u32 { return integer.subtracted(a, b); }
  multiply(a: u32, b: u32): u32 { return integer.multiplied(a, b); }
  and(a: u32, b: u32): u32 { return integer.anded(a, b); }
  or(a: u32, b: u32): u32 { return integer.ored(a, b); }
  xor(a: u32, b: u32): u32 { return integer.xored(a, b); }
  shiftLeft(a: u32, n: u32): u32 { return integer.shifted(op.I32_SHL, a, n); }
  shiftRight(a: u32, n: u32): u32 { return integer.shifted(op.I32_SHR_U, a, n); }
  shiftRightSigned(a: u32, n: u32): u32 { return integer.shifted(op.I32_SHR_S, a, n); }
  truncate(bits: u32, value: u32): u32 { return integer.truncated(bits, value); }
  signExtend(bits: u32, value: u32): u32 { return flags.signExtended(bits, value); }
  multiplyHigh(a: u32, b: u32): u32 { return integer.highProduct(a, b, false); }
  multiplyHighSigned(a: u32, b: u32): u32 { return integer.highProduct(a, b, true); }
  isNonZero(value: u32): u32 { return integer.isNotZero(value); }
  countTrailingZeros(value: u32): u32 { return flags.unary(op.I32_CTZ, value); }
  countLeadingZeros(value: u32): u32 { return flags.unary(op.I32_CLZ, value); }
  swapBytes(value: u32): u32 {
    const turned = flags.binaryConstant(op.I32_ROTL, value, 8);
    const low = flags.binaryConstant(op.I32_AND, turned, 0x00ff00ff);
    const high = flags.binaryConstant(op.I32_ROTR, value, 8);
    return flags.binary(op.I32_OR, low, flags.binaryConstant(op.I32_AND, high, 0xff00ff00));
  }
  select(condition: u32, a: u32, b: u32): u32 { return integer.chosen(condition, a, b); }

  // Flags
  flagsAdd(bits: u32, a: u32, b: u32, r: u32): void { this.carried(bits, a, b, r, false); }
  flagsSubtract(bits: u32, a: u32, b: u32, r: u32): void { this.carried(bits, a, b, r, true); }
  private carried(bits: u32, a: u32, b: u32, r: u32, subtraction: bool): void {
    if (!isCarryTaken()) {
      const kind = subtraction ? flags.PENDING_SUBTRACT : flags.PENDING_ADD;
      flags.setPending(kind, bits, a, b, r, 0);
      return;
    }
    const aux = conditions.auxOfVector(bits, integer.carryVector(a, b, r, subtraction));
    flags.setPending(flags.PENDING_RAW, 32, aux, 0, flags.signExtended(bits, r), 0);
  }
  flagsLogic(bits: u32, r: u32): void {
    flags.setPending(flags.PENDING_LOGIC, bits, 0, 0, values.settled(r), 0);
  }
  flagsIncrement(bits: u32, a: u32, r: u32): void {
    flags.setPending(flags.PENDING_INCREMENT, bits, 0, 0, r, conditions.keptCarry());
  }
  flagsDecrement(bits: u32, a: u32, r: u32): void {
    flags.setPending(flags.PENDING_DECREMENT, bits, 0, 0, r, conditions.keptCarry());
  }
  carry(): u32 {
    takeCarry();
    return conditions.carryFlag();
  }
  setCarry(carry: u32): void { conditions.replaceCarry(carry); }
  eflags(): u32 { return giveUp(); }
  setLowFlags(value: u32): void { giveUp(); }
  setDirection(backward: bool): void { giveUp(); }

  private beginShift(n: u32): bool {
    if (values.isConstant(n)) return values.constantOf(n) != 0;
    conditions.flushPending();
    return true;
  }
  flagsShiftLeft(bits: u32, a: u32, n: u32, r: u32): void {
    if (!this.beginShift(n)) return;
    const back = integer.subtracted(n, values.constantValue(1));
    const carry = integer.bitOf(this.shiftLeft(a, back), bits - 1);
    integer.pendingShift(bits, r, carry, this.xor(carry, integer.bitOf(r, bits - 1)), n);
  }
  flagsShiftRight(bits: u32, a: u32, n: u32, r: u32): void {
    if (!this.beginShift(n)) return;
    const back = integer.subtracted(n, values.constantValue(1));
    const carry = integer.bitOf(this.shiftRight(a, back), 0);
    integer.pendingShift(bits, r, carry, integer.bitOf(a, bits - 1), n);
  }
  flagsShiftRightSigned(bits: u32, a: u32, n: u32, r: u32): void {
    if (!this.beginShift(n)) return;
    const back = integer.subtracted(n, values.constantValue(1));
    const carry = integer.bitOf(this.shiftRight(a, back), 0);
    integer.pendingShift(bits, r, carry, values.constantValue(0), n);
  }
  rotateLeft(bits: u32, a: u32, n: u32): u32 { return integer.rotated(bits, a, n, true); }
  rotateRight(bits: u32, a: u32, n: u32): u32 { return integer.rotated(bits, a, n, false); }
  flagsRotateLeft(bits: u32, n: u32, r: u32): void { this.turned(flags.OVER_LEFT, bits, n, r); }
  flagsRotateRight(bits: u32, n: u32, r: u32): void { this.turned(flags.OVER_RIGHT, bits, n, r); }
  private turned(kind: u32, bits: u32, n: u32, r: u32): void {
    if (!values.isConstant(n)) giveUp();
    else if (values.constantOf(n)) flags.setOver(kind, values.settled(r), bits);
  }
  rotateCarryLeft(bits: u32, a: u32, n: u32): u32 { return giveUp(); }
  rotateCarryRight(bits: u32, a: u32, n: u32): u32 { return giveUp(); }
  doubleShiftLeft(bits: u32, a: u32, b: u32, n: u32): u32 {
    return bits == 32 ? integer.doubleShifted(a, b, n, true) : giveUp();
  }
  doubleShiftRight(bits: u32, a: u32, b: u32, n: u32): u32 {
    return bits == 32 ? integer.doubleShifted(b, a, n, false) : giveUp();
  }
  flagsDoubleShiftLeft(bits: u32, a: u32, n: u32, r: u32): void {
    if (!this.beginShift(n)) return;
    const back = integer.subtracted(values.constantValue(32), n);
    const carry = integer.bitOf(this.shiftRight(a, back), 0);
    integer.pendingShift(32, r, carry, integer.bitOf(this.xor(a, r), 31), n);
  }
  flagsDoubleShiftRight(bits: u32, a: u32, n: u32, r: u32): void {
    if (!this.beginShift(n)) return;
    const back = integer.subtracted(n, values.constantValue(1));
    const carry = integer.bitOf(this.shiftRight(a, back), 0);
    integer.pendingShift(32, r, carry, integer.bitOf(this.xor(a, r), 31), n);
  }

  flagsMultiply(bits: u32, r: u32, carry: u32): void {
    flags.setPending(flags.PENDING_RESULT, bits, carry, 0, r, carry);
  }
  /** Inline where the dividend fits 32 bits, which the interpreter takes care of otherwise. */
  divide(bits: u32, divisor: u32): void {
    if (bits != 32) {
      giveUp();
      return;
    }
    values.get(state.general(EDX));
    byte(op.I32_EQZ);
    values.get(divisor);
    constant32(0);
    byte(op.I32_NE);
    byte(op.I32_AND);
    inputs.leaveUnless();
    const low = state.general(EAX);
    const quotient = flags.binary(op.I32_DIV_U, low, divisor);
    state.setGeneral(EDX, flags.binary(op.I32_REM_U, low, divisor));
    state.setGeneral(EAX, quotient);
  }
  divideSigned(bits: u32, divisor: u32): void {
    if (bits != 32) {
      giveUp();
      return;
    }
    const low = state.general(EAX);
    values.get(state.general(EDX));
    values.get(low);
    constant32(31);
    byte(op.I32_SHR_S);
    byte(op.I32_EQ);
    // Neither 0 nor -1.
    values.get(divisor);
    constant32(1);
    byte(op.I32_ADD);
    constant32(1);
    byte(op.I32_GT_U);
    byte(op.I32_AND);
    inputs.leaveUnless();
    const quotient = flags.binary(op.I32_DIV_S, low, divisor);
    state.setGeneral(EDX, flags.binary(op.I32_REM_S, low, divisor));
    state.setGeneral(EAX, quotient);
  }
  flagsScan(bits: u32, source: u32): void { this.flagsLogic(bits, source); }
  condition(number: u32): u32 { return conditions.conditionValue(number); }
}

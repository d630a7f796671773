// JMP Jcc LOOP JCXZ CALL RET INT INTO BOUND (SDM vol. 2). EIP already stands behind the instruction
// (interp/run.ts).

import { machine } from "../cpu/eval";
import { raise } from "../cpu/exception";
import { getOF } from "../cpu/flags";
import {
  ECX,
  EXCEPTION_ERROR,
  EXCEPTION_VECTOR,
  EXIT_EXCEPTION,
  EXIT_INTERRUPT,
  EXIT_REASON,
  REGISTERS,
} from "../layout/cpu_state";
import { VECTOR_BP, VECTOR_BR, VECTOR_DB, VECTOR_OF } from "../layout/exceptions";
import {
  ADDRESS_16,
  ADDRESS_SEGMENT,
  RECORD_ADDRESSING,
  RECORD_IMM,
  RECORD_NEXT,
  RECORD_REG,
  RECORD_RM,
} from "../layout/instruction";

const COUNTER: usize = ECX - REGISTERS;

// Conditions by their numbers
const EQUAL: u32 = 4;
const NOT_EQUAL: u32 = 5;

/** Whether targets must be checked: CS may have a limit. */
// @ts-ignore: decorator
@inline
function isLimited(i: usize): bool {
  return (load<u8>(i, RECORD_ADDRESSING) & ADDRESS_SEGMENT) != 0;
}

// @ts-ignore: decorator
@inline
function check<M>(i: usize, target: u32): void {
  if (isLimited(i)) machine<M>().checkTarget(target);
}

/** Goes to the target that the record holds, where the condition is not 0. */
// @ts-ignore: decorator
@inline
function branch<M>(i: usize, condition: u32): void {
  machine<M>().branchIf(condition, load<u32>(i, RECORD_IMM));
}

// @ts-ignore: decorator
@inline
function checkBranch<M>(i: usize, condition: u32): void {
  const m = machine<M>();
  if (isLimited(i)) m.checkTargetIf(condition, m.constant(load<u32>(i, RECORD_IMM)));
}

// @ts-ignore: decorator
@inline
export function JUMP<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  const target = m.constant(load<u32>(i, RECORD_IMM));
  check<M>(i, target);
  m.setEip(target);
}

// @ts-ignore: decorator
@inline
export function JUMP_RM<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  const target = memory ? m.loadOf(bits, m.address(i)) : m.reg(bits, load<u8>(i, RECORD_RM));
  check<M>(i, target);
  m.noteTarget(i, target);
  m.setEip(target);
}

// @ts-ignore: decorator
@inline
export function JCC<M>(i: usize, bits: u32, memory: bool, condition: u32): void {
  const taken = machine<M>().condition(condition);
  checkBranch<M>(i, taken);
  branch<M>(i, taken);
}

// @ts-ignore: decorator
@inline
export function CALL<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  const target = m.constant(load<u32>(i, RECORD_IMM));
  check<M>(i, target);
  m.push(bits, m.constant(load<u32>(i, RECORD_NEXT)));
  m.setEip(target);
}

// @ts-ignore: decorator
@inline
export function CALL_RM<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  const target = memory ? m.loadOf(bits, m.address(i)) : m.reg(bits, load<u8>(i, RECORD_RM));
  check<M>(i, target);
  m.push(bits, m.constant(load<u32>(i, RECORD_NEXT)));
  m.noteTarget(i, target);
  m.setEip(target);
}

// @ts-ignore: decorator
@inline
export function RET<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  const target = m.top(bits);
  check<M>(i, target);
  m.setEip(target);
  m.drop(bits);
}

// @ts-ignore: decorator
@inline
export function RET_POP<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  const target = m.top(bits);
  check<M>(i, target);
  m.setEip(target);
  m.dropBytes((bits >> 3) + load<u32>(i, RECORD_IMM));
}

// @ts-ignore: decorator
@inline
export function INT<M>(i: usize, bits: u32, memory: bool): void {
  store<u32>(EXCEPTION_VECTOR, load<u32>(i, RECORD_IMM));
  store<u32>(EXIT_REASON, EXIT_INTERRUPT);
}

/** A trap: EIP is behind the instruction. */
function trap(vector: u32): void {
  store<u32>(EXCEPTION_VECTOR, vector);
  store<u32>(EXCEPTION_ERROR, 0);
  store<u32>(EXIT_REASON, EXIT_EXCEPTION);
}

// @ts-ignore: decorator
@inline
export function INT3<M>(i: usize, bits: u32, memory: bool): void {
  trap(VECTOR_BP);
}

/** ICEBP: as a breakpoint, with the vector of the debug exception. */
// @ts-ignore: decorator
@inline
export function INT1<M>(i: usize, bits: u32, memory: bool): void {
  trap(VECTOR_DB);
}

// @ts-ignore: decorator
@inline
export function INTO<M>(i: usize, bits: u32, memory: bool): void {
  if (getOF()) trap(VECTOR_OF);
}

/** #BR unless the signed index lies within the pair of bounds in memory. */
// @ts-ignore: decorator
@inline
export function BOUND<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  const at = m.address(i);
  const lower = m.signExtend(bits, m.loadOf(bits, at));
  const upper = m.signExtend(bits, m.loadOf(bits, m.add(at, m.constant(bits >> 3))));
  const index = <i32>m.signExtend(bits, m.reg(bits, load<u8>(i, RECORD_REG)));
  if (index < <i32>lower || index > <i32>upper) raise(VECTOR_BR, 0);
}

/** Bits of the counter: CX or ECX, as the address size says. */
// @ts-ignore: decorator
@inline
function counterBits(i: usize): u32 {
  return load<u8>(i, RECORD_ADDRESSING) & ADDRESS_16 ? 16 : 32;
}

/** `kind` 0 LOOP, 1 LOOPE, 2 LOOPNE. */
// @ts-ignore: decorator
@inline
export function LOOP<M>(i: usize, bits: u32, memory: bool, kind: u32): void {
  const m = machine<M>();
  const size = counterBits(i);
  const count = m.truncate(size, m.subtract(m.reg(size, COUNTER), m.constant(1)));
  let again = m.isNonZero(count);
  if (kind) again = m.and(again, m.condition(kind == 1 ? EQUAL : NOT_EQUAL));
  checkBranch<M>(i, again);
  m.setReg(size, COUNTER, count);
  branch<M>(i, again);
}

// @ts-ignore: decorator
@inline
export function JUMP_COUNT_ZERO<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  const zero = m.xor(m.isNonZero(m.reg(counterBits(i), COUNTER)), m.constant(1));
  checkBranch<M>(i, zero);
  branch<M>(i, zero);
}

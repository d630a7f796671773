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

// @ts-ignore: decorator
@inline
export function JUMP<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  m.setEip(m.constant(load<u32>(i, RECORD_IMM)));
}

// @ts-ignore: decorator
@inline
export function JUMP_RM<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  if (memory) m.setEip(m.loadOf(bits, m.address(i)));
  else m.setEip(m.reg(bits, load<u8>(i, RECORD_RM)));
}

// @ts-ignore: decorator
@inline
export function JCC<M>(i: usize, bits: u32, memory: bool, condition: u32): void {
  const m = machine<M>();
  m.branchIf(m.condition(condition), load<u32>(i, RECORD_IMM));
}

// @ts-ignore: decorator
@inline
export function CALL<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  m.push(bits, m.constant(load<u32>(i, RECORD_NEXT)));
  m.setEip(m.constant(load<u32>(i, RECORD_IMM)));
}

// @ts-ignore: decorator
@inline
export function CALL_RM<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  const target = memory ? m.loadOf(bits, m.address(i)) : m.reg(bits, load<u8>(i, RECORD_RM));
  m.push(bits, m.constant(load<u32>(i, RECORD_NEXT)));
  m.setEip(target);
}

// @ts-ignore: decorator
@inline
export function RET<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  m.setEip(m.top(bits));
  m.drop(bits);
}

// @ts-ignore: decorator
@inline
export function RET_POP<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  m.setEip(m.top(bits));
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
  const lower = m.signExtend(bits, m.loadOf(bits, m.address(i)));
  const upper = m.signExtend(bits, m.loadOf(bits, m.addressPlus(i, bits >> 3)));
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
  m.setReg(size, COUNTER, count);
  let again = m.isNonZero(count);
  if (kind) again = m.and(again, m.condition(kind == 1 ? EQUAL : NOT_EQUAL));
  m.branchIf(again, load<u32>(i, RECORD_IMM));
}

// @ts-ignore: decorator
@inline
export function JUMP_COUNT_ZERO<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  const more = m.isNonZero(m.reg(counterBits(i), COUNTER));
  m.branchIf(m.xor(more, m.constant(1)), load<u32>(i, RECORD_IMM));
}

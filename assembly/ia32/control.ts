// JMP Jcc CALL RET INT UD2 (SDM vol. 2). EIP already stands behind the instruction (interp/run.ts).

import { machine } from "../cpu/eval";
import { raiseGeneralProtection, raiseInvalidOpcode } from "../cpu/exception";
import {
  EXCEPTION_ERROR,
  EXCEPTION_VECTOR,
  EXIT_EXCEPTION,
  EXIT_INTERRUPT,
  EXIT_REASON,
} from "../layout/cpu_state";
import { VECTOR_BP } from "../layout/exceptions";
import { RECORD_IMM, RECORD_NEXT, RECORD_RM } from "../layout/instruction";

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
// @ts-ignore: decorator
@inline
export function INT3<M>(i: usize, bits: u32, memory: bool): void {
  store<u32>(EXCEPTION_VECTOR, VECTOR_BP);
  store<u32>(EXCEPTION_ERROR, 0);
  store<u32>(EXIT_REASON, EXIT_EXCEPTION);
}

// @ts-ignore: decorator
@inline
export function UNDEFINED<M>(i: usize, bits: u32, memory: bool): void {
  raiseInvalidOpcode();
}

/** An instruction that only ring 0 may execute (SDM vol. 3, 5.9). */
// @ts-ignore: decorator
@inline
export function PRIVILEGED<M>(i: usize, bits: u32, memory: bool): void {
  raiseGeneralProtection();
}

// PUSH POP PUSHA POPA ENTER LEAVE (SDM vol. 2). The stack pointer moves only after the memory
// access succeeded.

import { enterFrame } from "../cpu/enter";
import { machine } from "../cpu/eval";
import { popAll, pushAll } from "../cpu/far";
import { EBP, ESP, REGISTERS } from "../layout/cpu_state";
import { RECORD_BASE, RECORD_IMM, RECORD_IMM2, RECORD_REG, RECORD_RM } from "../layout/instruction";

const STACK: usize = ESP - REGISTERS;
const FRAME: usize = EBP - REGISTERS;

// @ts-ignore: decorator
@inline
export function PUSH_REGISTER<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  m.push(bits, m.reg(bits, load<u8>(i, RECORD_REG)));
}

// @ts-ignore: decorator
@inline
export function PUSH_IMMEDIATE<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  m.push(bits, m.constant(load<u32>(i, RECORD_IMM)));
}

// @ts-ignore: decorator
@inline
export function PUSH_RM<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  if (memory) m.push(bits, m.loadOf(bits, m.address(i)));
  else m.push(bits, m.reg(bits, load<u8>(i, RECORD_RM)));
}

// @ts-ignore: decorator
@inline
export function POP_REGISTER<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  const value = m.top(bits);
  m.drop(bits); // before the register is written: POP ESP leaves what was popped
  m.setReg(bits, load<u8>(i, RECORD_REG), value);
}

/** The address is computed with the stack pointer as it is after the pop (SDM vol. 2, POP). */
// @ts-ignore: decorator
@inline
export function POP_RM<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  const value = m.top(bits);
  if (memory) {
    const moved: u32 = load<u8>(i, RECORD_BASE) == STACK ? bits >> 3 : 0;
    m.storeOf(bits, m.addressPlus(i, m.constant(moved)), value);
    m.drop(bits);
  } else {
    m.drop(bits);
    m.setReg(bits, load<u8>(i, RECORD_RM), value);
  }
}

// @ts-ignore: decorator
@inline
export function LEAVE<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  m.leave(bits, FRAME, STACK);
}

// @ts-ignore: decorator
@inline
export function PUSHA<M>(i: usize, bits: u32, memory: bool): void {
  pushAll(bits);
}

// @ts-ignore: decorator
@inline
export function POPA<M>(i: usize, bits: u32, memory: bool): void {
  popAll(bits);
}

// @ts-ignore: decorator
@inline
export function ENTER<M>(i: usize, bits: u32, memory: bool): void {
  enterFrame(bits, load<u32>(i, RECORD_IMM), load<u16>(i, RECORD_IMM2) & 31);
}

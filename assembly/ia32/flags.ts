// CLC STC CMC CLD STD LAHF SAHF SALC PUSHF POPF (SDM vol. 2).

import { machine } from "../cpu/eval";
import { popEflags } from "../cpu/far";
import { EAX, REGISTERS } from "../layout/cpu_state";

const ACCUMULATOR: usize = EAX - REGISTERS;
const HIGH: usize = ACCUMULATOR + 1; // AH

// @ts-ignore: decorator
@inline
export function CARRY<M>(i: usize, bits: u32, memory: bool, value: u32): void {
  const m = machine<M>();
  m.setCarry(m.constant(value));
}

// @ts-ignore: decorator
@inline
export function CMC<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  m.setCarry(m.xor(m.carry(), m.constant(1)));
}

// @ts-ignore: decorator
@inline
export function DIRECTION<M>(i: usize, bits: u32, memory: bool, value: u32): void {
  machine<M>().setDirection(value != 0);
}

// @ts-ignore: decorator
@inline
export function LAHF<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  m.setReg8(HIGH, m.truncate(8, m.eflags()));
}

// @ts-ignore: decorator
@inline
export function SAHF<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  m.setLowFlags(m.reg8(HIGH));
}

/** AL = CF ? FF : 0. */
// @ts-ignore: decorator
@inline
export function SALC<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  m.setReg8(ACCUMULATOR, m.truncate(8, m.subtract(m.constant(0), m.carry())));
}

// @ts-ignore: decorator
@inline
export function PUSHF<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  m.push(bits, m.truncate(bits, m.eflags()));
}

// @ts-ignore: decorator
@inline
export function POPF<M>(i: usize, bits: u32, memory: bool): void {
  popEflags(bits);
}

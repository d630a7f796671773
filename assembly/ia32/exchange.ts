// XADD CMPXCHG CMPXCHG8B (SDM vol. 2). The destination is always written, so it faults as a write.

import { machine } from "../cpu/eval";
import { ZF, replaceFlags } from "../cpu/flags";
import { EAX, EBX, ECX, EDX, REGISTERS } from "../layout/cpu_state";
import { RECORD_REG, RECORD_RM } from "../layout/instruction";

const ACCUMULATOR: usize = EAX - REGISTERS;

// @ts-ignore: decorator
@inline
export function XADD<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  const reg: usize = load<u8>(i, RECORD_REG);
  const rm: usize = load<u8>(i, RECORD_RM);
  const at = memory ? m.address(i) : m.constant(0);
  const a = memory ? m.loadForWrite(bits, at) : m.reg(bits, rm);
  const b = m.reg(bits, reg);
  const r = m.truncate(bits, m.add(a, b));
  m.setReg(bits, reg, a);
  if (memory) m.storeOf(bits, at, r);
  else m.setReg(bits, rm, r); // last: of XADD with itself the sum stays
  m.flagsAdd(bits, a, b, r);
}

// @ts-ignore: decorator
@inline
export function CMPXCHG<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  const rm: usize = load<u8>(i, RECORD_RM);
  const at = memory ? m.address(i) : m.constant(0);
  const a = memory ? m.loadForWrite(bits, at) : m.reg(bits, rm);
  const expected = m.reg(bits, ACCUMULATOR);
  const difference = m.truncate(bits, m.subtract(expected, a));
  const r = m.select(difference, a, m.reg(bits, load<u8>(i, RECORD_REG)));
  // The accumulator first: where it is the destination too, the destination's value stays.
  m.setReg(bits, ACCUMULATOR, a);
  if (memory) m.storeOf(bits, at, r);
  else m.setReg(bits, rm, r);
  m.flagsSubtract(bits, expected, a, difference);
}

// @ts-ignore: decorator
@inline
export function CMPXCHG8B<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  const at = m.address(i);
  const old = m.loadForWrite64(at);
  const expected = ((<u64>load<u32>(EDX)) << 32) | load<u32>(EAX);
  const equal = old == expected;
  m.store64(at, equal ? ((<u64>load<u32>(ECX)) << 32) | load<u32>(EBX) : old);
  if (!equal) {
    store<u32>(EAX, <u32>old);
    store<u32>(EDX, <u32>(old >> 32));
  }
  replaceFlags(ZF, equal ? ZF : 0);
}

// @ts-nocheck: AssemblyScript
// biome-ignore-all lint: AssemblyScript has its own types, and == is its comparison
//
// Loops of dependent 80-bit operations for bench/float80.mjs: each takes the last one's result, as
// an accumulator in a program does. The operands keep results in the normal range.

import * as x87 from "../assembly/float80/index";
import { FPU_CONTROL } from "../assembly/layout/cpu_state";

const ONE: u64 = 0x8000000000000000;

export function setControl(control: u32): void {
  store<u32>(FPU_CONTROL, control);
}

/** The last value's mantissa, so that no loop is dead; `se` is in resultSe(). */
export function addChain(count: u32, mb: u64, sb: u32): u64 {
  let m: u64 = ONE;
  let se: u32 = 0x3fff;
  for (let i: u32 = 0; i < count; i++) {
    m = x87.add(m, se, mb, sb ^ ((i & 1) << 15));
    se = x87.resultSe();
  }
  return m;
}

export function multiplyChain(count: u32, mb: u64, sb: u32): u64 {
  let m: u64 = ONE;
  let se: u32 = 0x3fff;
  for (let i: u32 = 0; i < count; i++) {
    m = x87.multiply(m, se, mb, sb);
    se = (x87.resultSe() & 0x80ff) | 0x3f00;
  }
  return m;
}

export function divideChain(count: u32, mb: u64, sb: u32): u64 {
  let m: u64 = ONE;
  let se: u32 = 0x3fff;
  for (let i: u32 = 0; i < count; i++) {
    m = x87.divide(m, se, mb, sb);
    se = (x87.resultSe() & 0x80ff) | 0x3f00;
  }
  return m;
}

export function squareRootChain(count: u32, mb: u64, sb: u32): u64 {
  let m: u64 = mb;
  let se: u32 = sb & 0x7fff;
  for (let i: u32 = 0; i < count; i++) {
    m = x87.squareRoot(m ^ (i & 0xff), se);
    se = 0x3fff + (i & 1);
  }
  return m;
}

/** FLD m64, FMUL m64, FADD m64, FSTP m64: what compiled code does with doubles. */
export function doubleChain(count: u32, mb: u64, sb: u32): u64 {
  let sum: u64 = 0x3ff0000000000000;
  const factor: u64 = 0x3fb9999999999999;
  for (let i: u32 = 0; i < count; i++) {
    let m = x87.load64(sum);
    const se = x87.resultSe();
    m = x87.multiply(m, se, x87.widen64(factor), x87.resultSe());
    const product = x87.resultSe();
    m = x87.add(m, product, mb, sb);
    sum = x87.store64(m, x87.resultSe());
  }
  return sum;
}

export function integerChain(count: u32, mb: u64, sb: u32): u64 {
  let value: i64 = 7;
  for (let i: u32 = 0; i < count; i++) {
    const m = x87.loadInteger(value + i);
    value = x87.toInteger(m, x87.resultSe(), 32, x87.roundingControl()) & 0xfffff;
  }
  return <u64>value;
}

export function compareChain(count: u32, mb: u64, sb: u32): u64 {
  let m: u64 = ONE;
  for (let i: u32 = 0; i < count; i++) {
    x87.compare(m, 0x3fff, mb, sb, false);
    m ^= <u64>((x87.status() >> 8) & 0xff);
  }
  return m;
}

export function remainderChain(count: u32, mb: u64, sb: u32): u64 {
  let m: u64 = mb;
  for (let i: u32 = 0; i < count; i++) {
    m = x87.remainder(m | ONE, 0x4010, 0xc90fdaa22168c235, 0x4000);
  }
  return m;
}

export function sineChain(count: u32, _mb: u64, _sb: u32): u64 {
  let m: u64 = ONE;
  for (let i: u32 = 0; i < count; i++) m = x87.sine(m | ONE, 0x4002);
  return m;
}

export function tangentChain(count: u32, _mb: u64, _sb: u32): u64 {
  let m: u64 = ONE;
  for (let i: u32 = 0; i < count; i++) m = x87.tangent(m | ONE, 0x3fff);
  return m;
}

export function arctangentChain(count: u32, mb: u64, sb: u32): u64 {
  let m: u64 = ONE;
  for (let i: u32 = 0; i < count; i++) m = x87.arctangent(mb, sb, m | ONE, 0x3ffe);
  return m;
}

export function powerOf2Chain(count: u32, _mb: u64, _sb: u32): u64 {
  let m: u64 = ONE;
  for (let i: u32 = 0; i < count; i++) m = x87.powerOf2Minus1(m | ONE, 0x3ffd);
  return m;
}

export function logarithmChain(count: u32, mb: u64, sb: u32): u64 {
  let m: u64 = ONE;
  for (let i: u32 = 0; i < count; i++) m = x87.logarithm(m | ONE, 0x4003, mb, sb);
  return m;
}

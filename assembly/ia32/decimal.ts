// DAA DAS AAA AAS AAM AAD (SDM vol. 2). Rare, so they compute at once.

import { raise } from "../cpu/exception";
import { AF, CF, getAF, getCF, replaceFlags, setFlagsLogic } from "../cpu/flags";
import { EAX } from "../layout/cpu_state";
import { VECTOR_DE } from "../layout/exceptions";
import { RECORD_IMM } from "../layout/instruction";

/** AL and the flags that its value says, with CF and AF as given. */
function setAl(value: u32, carry: u32, adjust: u32): void {
  store<u8>(EAX, value);
  setFlagsLogic(8, value & 0xff);
  replaceFlags(CF | AF, (carry ? CF : 0) | (adjust ? AF : 0));
}

/** `sign` +1 after an addition, -1 after a subtraction. */
function adjustPacked(sign: i32): void {
  const old: u32 = load<u8>(EAX);
  const oldCarry = getCF();
  let value: i32 = old;
  let carry: u32 = 0;
  const adjust: u32 = u32((old & 0xf) > 9) | getAF();
  if (adjust) {
    value += sign * 6;
    carry = oldCarry | u32(value < 0 || value > 255);
  }
  if (old > 0x99 || oldCarry) {
    value += sign * 0x60;
    carry = 1;
  } else if (sign > 0) carry = 0;
  setAl(value, carry, adjust);
}

// @ts-ignore: decorator
@inline
export function DAA<M>(i: usize, bits: u32, memory: bool): void {
  adjustPacked(1);
}

// @ts-ignore: decorator
@inline
export function DAS<M>(i: usize, bits: u32, memory: bool): void {
  adjustPacked(-1);
}

function adjustUnpacked(sign: i32): void {
  const adjust: u32 = u32((load<u8>(EAX) & 0xf) > 9) | getAF();
  if (adjust) store<u16>(EAX, load<u16>(EAX) + sign * 0x106);
  setAl(load<u8>(EAX) & 0xf, adjust, adjust);
}

// @ts-ignore: decorator
@inline
export function AAA<M>(i: usize, bits: u32, memory: bool): void {
  adjustUnpacked(1);
}

// @ts-ignore: decorator
@inline
export function AAS<M>(i: usize, bits: u32, memory: bool): void {
  adjustUnpacked(-1);
}

/** The base is the immediate, ten in the usual encoding. */
// @ts-ignore: decorator
@inline
export function AAM<M>(i: usize, bits: u32, memory: bool): void {
  const base = load<u32>(i, RECORD_IMM);
  if (base == 0) raise(VECTOR_DE, 0);
  const value: u32 = load<u8>(EAX);
  store<u8>(EAX, value / base, 1);
  setAl(value % base, 0, 0);
}

// @ts-ignore: decorator
@inline
export function AAD<M>(i: usize, bits: u32, memory: bool): void {
  const value = <u32>load<u8>(EAX) + <u32>load<u8>(EAX, 1) * load<u32>(i, RECORD_IMM);
  store<u8>(EAX, 0, 1);
  setAl(value & 0xff, 0, 0);
}

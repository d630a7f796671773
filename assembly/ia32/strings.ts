// MOVS STOS LODS CMPS SCAS XLAT (SDM vol. 2). The work is in cpu/strings.ts: what repeats is one
// call for many elements, and not worth translating.

import {
  compareStrings,
  loadString,
  moveString,
  scanString,
  storeString,
  translateByte,
} from "../cpu/strings";

// @ts-ignore: decorator
@inline
export function MOVS<M>(i: usize, bits: u32, memory: bool, repeat: u32): void {
  moveString(i, bits >> 3, repeat);
}

// @ts-ignore: decorator
@inline
export function STOS<M>(i: usize, bits: u32, memory: bool, repeat: u32): void {
  storeString(i, bits >> 3, repeat);
}

// @ts-ignore: decorator
@inline
export function LODS<M>(i: usize, bits: u32, memory: bool, repeat: u32): void {
  loadString(i, bits >> 3, repeat);
}

// @ts-ignore: decorator
@inline
export function CMPS<M>(i: usize, bits: u32, memory: bool, repeat: u32): void {
  compareStrings(i, bits, repeat);
}

// @ts-ignore: decorator
@inline
export function SCAS<M>(i: usize, bits: u32, memory: bool, repeat: u32): void {
  scanString(i, bits, repeat);
}

// @ts-ignore: decorator
@inline
export function XLAT<M>(i: usize, bits: u32, memory: bool): void {
  translateByte(i);
}

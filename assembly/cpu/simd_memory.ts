// MXCSR and the FXSAVE area, and stores under a mask.
//
// The area (SDM vol. 1, 10.5.1, table 10-2), 512 bytes, aligned to 16:
//
//   0    u16 FCW     2  u16 FSW     4  u8 valid registers     6  u16 last opcode
//   8    u32 instruction pointer, u16 selector      16  u32 data pointer, u16 selector
//   24   u32 MXCSR   28 u32 bits that MXCSR may have
//   32   ST0..ST7, 16 bytes each, of which 10 count      160  XMM0..XMM7      288  untouched

import {
  FPU_CODE_SELECTOR,
  FPU_CONTROL,
  FPU_DATA_POINTER,
  FPU_DATA_SELECTOR,
  FPU_EMPTY,
  FPU_INSTRUCTION_POINTER,
  FPU_OPCODE,
  FPU_REGISTERS,
  FPU_STATUS,
  FPU_TOP,
  EDI,
  MXCSR,
  SCRATCH,
  XMM,
} from "../layout/cpu_state";
import {
  ADDRESS_16,
  RECORD_ADDRESSING,
  RECORD_SEGMENT,
} from "../layout/instruction";
import * as access from "../mm/access";
import { readable, writable } from "../mm/paging";
import { raiseGeneralProtection } from "./exception";
import { linearOf } from "./segments";

/** The bits that MXCSR may have; a load of another one raises #GP. */
const MXCSR_MASK: u32 = 0xffff;

/** LDMXCSR. Loading a flag together with its cleared mask raises nothing (SDM vol. 1, 11.5.4). */
export function loadMxcsr(value: u32): void {
  if (value & ~MXCSR_MASK) raiseGeneralProtection();
  store<u32>(MXCSR, value);
}

/** MASKMOVDQU, MASKMOVQ: the bytes whose mask has its top bit set go to DS:[EDI]. */
// @ts-ignore: decorator
@inline
export function maskedStore(instruction: usize, data: v128, mask: v128, count: u32): void {
  v128.store(SCRATCH, data);
  v128.store(SCRATCH + 16, mask);
  storeScratch(instruction, count);
}

function storeScratch(instruction: usize, count: u32): void {
  const pointer = load<u32>(EDI);
  const wide = !(load<u8>(instruction, RECORD_ADDRESSING) & ADDRESS_16);
  const offset = wide ? pointer : pointer & 0xffff;
  const address = linearOf(load<u8>(instruction, RECORD_SEGMENT), offset, count, true);
  access.checkWrite(address, count);
  for (let k: u32 = 0; k < count; k++) {
    if (load<u8>(SCRATCH + 16 + k) & 0x80) access.store8(address + k, load<u8>(SCRATCH + k));
  }
}

export function saveFxArea(address: u32): void {
  if (address & 15) raiseGeneralProtection();
  // The processor begins at the end: of two bad pages it reports the second.
  writable(address + 511);
  writable(address);
  const top = load<u32>(FPU_TOP);
  access.store16(address, load<u32>(FPU_CONTROL));
  access.store16(address + 2, load<u32>(FPU_STATUS) | (top << 11));
  access.store16(address + 4, ~load<u32>(FPU_EMPTY) & 0xff);
  access.store16(address + 6, load<u32>(FPU_OPCODE));
  access.store32(address + 8, load<u32>(FPU_INSTRUCTION_POINTER));
  access.store32(address + 12, load<u32>(FPU_CODE_SELECTOR));
  access.store32(address + 16, load<u32>(FPU_DATA_POINTER));
  access.store32(address + 20, load<u32>(FPU_DATA_SELECTOR));
  access.store32(address + 24, load<u32>(MXCSR));
  access.store32(address + 28, MXCSR_MASK);
  for (let k: u32 = 0; k < 8; k++) {
    const register = FPU_REGISTERS + (((top + k) & 7) << 4);
    access.store64(address + 32 + (k << 4), load<u64>(register));
    access.store64(address + 40 + (k << 4), load<u16>(register, 8));
    access.store128(address + 160 + (k << 4), v128.load(XMM + (k << 4)));
  }
}

export function loadFxArea(address: u32): void {
  if (address & 15) raiseGeneralProtection();
  // Whether the bytes can be read is known before anything changes.
  readable(address + 511);
  readable(address);
  loadMxcsr(access.load32(address + 24));
  const status = access.load16(address + 2);
  const top = (status >> 11) & 7;
  const control = (access.load16(address) & 0x1f3f) | 0x40;
  // ES and B are found anew from the exceptions and their masks.
  const pending: u32 = status & ~control & 0x3f ? 0x8080 : 0;
  store<u32>(FPU_CONTROL, control);
  store<u32>(FPU_STATUS, (status & 0x477f) | pending);
  store<u32>(FPU_TOP, top);
  store<u32>(FPU_EMPTY, ~access.load8(address + 4) & 0xff);
  store<u32>(FPU_OPCODE, access.load16(address + 6) & 0x7ff);
  store<u32>(FPU_INSTRUCTION_POINTER, access.load32(address + 8));
  store<u32>(FPU_CODE_SELECTOR, access.load16(address + 12));
  store<u32>(FPU_DATA_POINTER, access.load32(address + 16));
  store<u32>(FPU_DATA_SELECTOR, access.load16(address + 20));
  for (let k: u32 = 0; k < 8; k++) {
    const register = FPU_REGISTERS + (((top + k) & 7) << 4);
    store<u64>(register, access.load64(address + 32 + (k << 4)));
    store<u16>(register, access.load16(address + 40 + (k << 4)), 8);
    v128.store(XMM + (k << 4), access.load128(address + 160 + (k << 4)));
  }
}

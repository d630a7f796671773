// FLD FST FILD FIST FBLD FBSTP FXCH FCMOV, and the environment: FLDENV FNSTENV FNSAVE FRSTOR
// (SDM vol. 1, 5.2.1 and 8.1.10).

import {
  fromInteger,
  load32 as widenAndCheck32,
  load64 as widenAndCheck64,
  loadBlocked,
  loadDecimal,
  resultSe,
  roundingControl,
  setCodes,
  C1,
  store32 as narrow32,
  store64 as narrow64,
  storeBlocked,
  storeDecimal,
  toInteger,
  TRUNCATE,
} from "../float80/index";
import {
  FPU_CONTROL,
  FPU_DATA_POINTER,
  FPU_EMPTY,
  FPU_INSTRUCTION_POINTER,
  FPU_OPCODE,
  FPU_REGISTERS,
  FPU_STATUS,
  FPU_TOP,
} from "../layout/cpu_state";
import { X_DECIMAL, X_EXTENDED, X_INTEGER, X_SINGLE, X_TRUNCATE } from "../layout/x87_operation";
import { checkWrite, load16, load32, load64, slowLoad, store16, store32, store64 } from "../mm/access";
import {
  end,
  hasRoom,
  isEmpty,
  mantissa,
  pop,
  push,
  refreshSummary,
  set,
  setStatusWord,
  signExponent,
  statusWord,
  underflow,
  underflowTo,
} from "./x87_stack";
import { INDEFINITE } from "../float80/state";

/** Bytes of a memory operand by its format. */
export function bytesOf(format: u32): u32 {
  if (format & X_DECIMAL) return 10;
  if (format & X_EXTENDED) return format & X_INTEGER ? 8 : 10;
  if (format & X_INTEGER) return format & X_SINGLE ? 4 : 2;
  return format & X_SINGLE ? 4 : 8;
}

/** Loads a 16-, 32- or 64-bit operand; integers come sign-extended. */
// @ts-ignore: decorator
@inline
export function loadOperand(format: u32, address: u32): u64 {
  if (format & X_EXTENDED) return load64(address);
  if (format & X_INTEGER) {
    if (format & X_SINGLE) return <u64>(<i64>(<i32>load32(address)));
    return <u64>(<i64>(<i16>load16(address)));
  }
  return format & X_SINGLE ? load32(address) : load64(address);
}

/** FLD of memory and FILD. */
export function loadMemory(format: u32, address: u32): void {
  const bits = loadOperand(format, address);
  if (hasRoom()) {
    let m: u64;
    if (format & X_INTEGER) {
      setCodes(C1, 0);
      m = fromInteger(<i64>bits);
      push(m, resultSe());
    } else {
      m = format & X_SINGLE ? widenAndCheck32(<u32>bits) : widenAndCheck64(bits);
      if (!loadBlocked()) push(m, resultSe());
    }
  }
  end();
}

/** FLD m80: the bytes as they are. */
export function loadExtended(address: u32): void {
  const m = load64(address);
  const se = load16(address + 8);
  if (hasRoom()) {
    setCodes(C1, 0);
    push(m, se);
  }
  end();
}

/** FBLD. */
export function loadPacked(address: u32): void {
  const digits = load64(address);
  const high = load16(address + 8);
  if (hasRoom()) {
    const m = loadDecimal(digits, high);
    push(m, resultSe());
  }
  end();
}

/** FLD ST(i). */
export function loadRegister(i: u32): void {
  if (isEmpty(i)) {
    // The register to be read is looked at first; then there may be no room for the answer either.
    if (!underflow()) push(INDEFINITE, 0xffff);
  } else if (hasRoom()) {
    setCodes(C1, 0);
    push(mantissa(i), signExponent(i));
  }
  end();
}

/** FST FSTP FIST FISTP FISTTP to memory of up to 64 bits. */
export function storeMemory(format: u32, address: u32, pops: bool): void {
  const bytes = bytesOf(format);
  checkWrite(address, bytes);
  let m: u64 = INDEFINITE;
  let se: u32 = 0xffff;
  let stops = false;
  const missing = isEmpty(0);
  if (missing) stops = underflow();
  else {
    m = mantissa(0);
    se = signExponent(0);
  }
  if (!stops) {
    const bits = converted(format, bytes, m, se, missing);
    if (!storeBlocked()) {
      if (bytes == 2) store16(address, <u32>bits);
      else if (bytes == 4) store32(address, <u32>bits);
      else store64(address, bits);
      if (pops) pop();
    }
  }
  end();
}

function converted(format: u32, bytes: u32, m: u64, se: u32, missing: bool): u64 {
  if (format & X_INTEGER) {
    if (missing) return (<u64>-1) << ((bytes << 3) - 1);
    const mode = format & X_TRUNCATE ? TRUNCATE : roundingControl();
    return <u64>toInteger(m, se, bytes << 3, mode);
  }
  if (missing) return format & X_SINGLE ? 0xffc00000 : 0xfff8000000000000;
  return format & X_SINGLE ? narrow32(m, se) : narrow64(m, se);
}

/** FSTP m80, FBSTP. */
export function storeWide(format: u32, address: u32): void {
  checkWrite(address, 10);
  let stops = false;
  let m: u64 = INDEFINITE;
  let se: u32 = 0xffff;
  if (isEmpty(0)) {
    stops = underflow();
    if (format & X_DECIMAL) m = 0xc000000000000000;
  } else if (format & X_DECIMAL) {
    m = storeDecimal(mantissa(0), signExponent(0));
    se = resultSe();
    stops = storeBlocked();
  } else {
    setCodes(C1, 0);
    m = mantissa(0);
    se = signExponent(0);
  }
  if (!stops) {
    store64(address, m);
    store16(address + 8, se);
    pop();
  }
  end();
}

/** FST FSTP ST(i). */
export function storeRegister(i: u32, pops: bool): void {
  if (isEmpty(0)) {
    underflowTo(i, pops);
  } else {
    setCodes(C1, 0);
    set(i, mantissa(0), signExponent(0));
    if (pops) pop();
  }
  end();
}

/** FXCH. */
export function exchange(i: u32): void {
  const missing0 = isEmpty(0);
  const missing = isEmpty(i);
  if (missing0 || missing) {
    if (underflow()) {
      end();
      return;
    }
    if (missing0) set(0, INDEFINITE, 0xffff);
    if (missing) set(i, INDEFINITE, 0xffff);
  } else {
    setCodes(C1, 0);
  }
  const m = mantissa(0);
  const se = signExponent(0);
  set(0, mantissa(i), signExponent(i));
  set(i, m, se);
  end();
}

/** FCMOVcc: missing operands are noticed whether or not the condition holds. */
export function moveIf(condition: u32, i: u32): void {
  if (isEmpty(0) || isEmpty(i)) underflowTo(0, false);
  else if (condition) set(0, mantissa(i), signExponent(i));
  end();
}

/** FNINIT. */
export function initialize(): void {
  store<u32>(FPU_CONTROL, 0x37f);
  store<u32>(FPU_STATUS, 0);
  store<u32>(FPU_TOP, 0);
  store<u32>(FPU_EMPTY, 0xff);
  store<u32>(FPU_OPCODE, 0);
  store<u32>(FPU_INSTRUCTION_POINTER, 0);
  store<u32>(FPU_DATA_POINTER, 0);
}

export function loadControl(value: u32): void {
  // Bits 6, 7 and 13 to 15 are fixed: bit 6 reads as 1.
  store<u32>(FPU_CONTROL, (value & 0x1f3f) | 0x40);
  refreshSummary();
}

/** Tag of a physical register (SDM vol. 1, 8.1.7): 0 valid, 1 zero, 2 special, 3 empty. */
function tagOf(register: u32): u32 {
  if ((load<u32>(FPU_EMPTY) >> register) & 1) return 3;
  const at = FPU_REGISTERS + (register << 4);
  const m = load<u64>(at);
  const exponent: u32 = load<u16>(at, 8) & 0x7fff;
  if (exponent == 0 && m == 0) return 1;
  return exponent != 0 && exponent != 0x7fff && <i64>m < 0 ? 0 : 2;
}

function tagWord(): u32 {
  let word: u32 = 0;
  for (let register: u32 = 0; register < 8; register++) word |= tagOf(register) << (register << 1);
  return word;
}

function setTagWord(word: u32): void {
  let empty: u32 = 0;
  for (let register: u32 = 0; register < 8; register++) {
    if (((word >> (register << 1)) & 3) == 3) empty |= 1 << register;
  }
  store<u32>(FPU_EMPTY, empty);
}

/** Bytes of the environment: 14 with 16-bit operands, 28 with 32-bit ones. */
function environmentBytes(bits: u32): u32 {
  return bits == 16 ? 14 : 28;
}

function storeWord(bits: u32, address: u32, index: u32, value: u32, upper: u32): void {
  if (bits == 16) store16(address + (index << 1), value);
  else store32(address + (index << 2), value | upper);
}

/**
 * FNSTENV's image, protected mode (SDM vol. 1, figures 8-9 and 8-10). The selectors are zero, as
 * on processors that deprecate them.
 */
function writeEnvironment(bits: u32, address: u32): void {
  const pointer = load<u32>(FPU_INSTRUCTION_POINTER);
  const data = load<u32>(FPU_DATA_POINTER);
  storeWord(bits, address, 0, load<u32>(FPU_CONTROL), 0xffff0000);
  storeWord(bits, address, 1, statusWord(), 0xffff0000);
  storeWord(bits, address, 2, tagWord(), 0xffff0000);
  storeWord(bits, address, 3, pointer, 0);
  storeWord(bits, address, 4, 0, load<u32>(FPU_OPCODE) << 16);
  storeWord(bits, address, 5, data, 0);
  storeWord(bits, address, 6, 0, 0xffff0000);
}

function loadWord(bits: u32, address: u32, index: u32): u32 {
  return bits == 16 ? load16(address + (index << 1)) : load32(address + (index << 2));
}

function readEnvironment(bits: u32, address: u32): void {
  const control = loadWord(bits, address, 0);
  const status = loadWord(bits, address, 1);
  const tags = loadWord(bits, address, 2);
  store<u32>(FPU_INSTRUCTION_POINTER, loadWord(bits, address, 3));
  store<u32>(FPU_OPCODE, bits == 16 ? 0 : (loadWord(bits, address, 4) >> 16) & 0x7ff);
  store<u32>(FPU_DATA_POINTER, loadWord(bits, address, 5));
  store<u32>(FPU_CONTROL, (control & 0x1f3f) | 0x40);
  setStatusWord(status);
  setTagWord(tags);
}

/** Both pages of a wide operand are looked at before anything is changed. */
function checkRead(address: u32, bytes: u32): void {
  slowLoad(address, 1);
  slowLoad(address + bytes - 1, 1);
}

function checkStore(bits: u32, address: u32, bytes: u32): void {
  checkWrite(address, bits >> 3);
  checkWrite(address + bytes - 1, 1);
}

/** FNSTENV masks all exceptions afterwards. */
export function storeEnvironment(bits: u32, address: u32): void {
  checkStore(bits, address, environmentBytes(bits));
  writeEnvironment(bits, address);
  store<u32>(FPU_CONTROL, load<u32>(FPU_CONTROL) | 0x3f);
  refreshSummary();
}

export function loadEnvironment(bits: u32, address: u32): void {
  checkRead(address, environmentBytes(bits));
  readEnvironment(bits, address);
}

/** FNSAVE: the environment and ST(0) to ST(7); then FNINIT. */
export function saveState(bits: u32, address: u32): void {
  const size = environmentBytes(bits);
  checkStore(bits, address, size + 80);
  writeEnvironment(bits, address);
  for (let i: u32 = 0; i < 8; i++) {
    store64(address + size + i * 10, mantissa(i));
    store16(address + size + i * 10 + 8, signExponent(i));
  }
  initialize();
}

export function restoreState(bits: u32, address: u32): void {
  const size = environmentBytes(bits);
  checkRead(address, size + 80);
  readEnvironment(bits, address);
  const empty = load<u32>(FPU_EMPTY);
  for (let i: u32 = 0; i < 8; i++) {
    set(i, load64(address + size + i * 10), load16(address + size + i * 10 + 8));
  }
  store<u32>(FPU_EMPTY, empty);
}


// String instructions (SDM vol. 1, 7.3.9), one element or repeated.
//
// A repeated instruction is done in runs of elements that need no further check: both ends within
// one page, with direct access. In between the counter and the pointers stand in their registers,
// so a fault in the middle leaves the instruction ready to go on (SDM vol. 2, REP). After
// LARGEST_BYTES it stops by itself: EIP goes back to the instruction, and the run loop gets
// control.
//
// What is not flat (a segment with a limit, 16-bit addresses) goes element by element.

import {
  DECODE_MODE,
  EAX,
  EBX,
  ECX,
  EDI,
  EFLAGS_SYSTEM,
  EIP,
  ES,
  ESI,
  EXIT_REASON,
  EXIT_YIELD,
  MODE_SEGMENTED,
  MODE_STEP,
} from "../layout/cpu_state";
import {
  ADDRESS_16,
  ADDRESS_SEGMENT,
  RECORD_ADDRESSING,
  RECORD_EIP,
  RECORD_SEGMENT,
} from "../layout/instruction";
import { ACCESS_BYTES, WINDOW } from "../layout/memory_map";
import { ACCESS_R, ACCESS_W } from "../layout/page_table";
import * as access from "../mm/access";
import { DF, setFlagsSubtract, signExtend } from "./flags";
import { linearOf } from "./segments";
import { charge } from "../interp/charge";

export const REPEAT_NOT: u32 = 0;
export const REPEAT_EQUAL: u32 = 1; // F3: REP, REPE
export const REPEAT_DIFFERENT: u32 = 2; // F2: REPNE, of MOVS, STOS and LODS as F3

/** Bytes after which a repeated instruction lets the run loop look up. */
const LARGEST_BYTES: u32 = 16384;
/** ... and single elements, which cost some 20 ns each. */
const MOST_ELEMENTS: u32 = 512;
/** What an instruction costs in time, in bytes moved at once or elements done one by one. */
const BYTES_PER_CHARGE: u32 = 64;

// How the present instruction addresses; set by `begin`.
let wide: bool = true; // 32-bit counter and pointers
let plain: bool = true; // runs are possible
let backward: bool = false;
let left: u32 = 0; // elements to do
let bytesDone: u32 = 0;
let elementsDone: u32 = 0;

// @ts-ignore: decorator
@inline
function pointer(register: usize): u32 {
  return wide ? load<u32>(register) : load<u16>(register);
}

// @ts-ignore: decorator
@inline
function advance(register: usize, bytes: u32): void {
  const delta = backward ? 0 - bytes : bytes;
  if (wide) store<u32>(register, load<u32>(register) + delta);
  else store<u16>(register, load<u16>(register) + delta);
}

function begin(instruction: usize, repeat: u32): void {
  const addressing: u32 = load<u8>(instruction, RECORD_ADDRESSING);
  wide = !(addressing & ADDRESS_16);
  plain = !addressing && !(load<u32>(DECODE_MODE) & (MODE_SEGMENTED | MODE_STEP));
  backward = (load<u32>(EFLAGS_SYSTEM) & DF) != 0;
  left = repeat ? pointer(ECX) : 1;
  bytesDone = elementsDone = 0;
}

/** Counts `elements` as done. */
// @ts-ignore: decorator
@inline
function count(repeat: u32, elements: u32): void {
  left -= elements;
  if (!repeat) return;
  if (wide) store<u32>(ECX, left);
  else store<u16>(ECX, left);
}

/** Whether the instruction goes on; if it must stop for now, EIP is back at it. */
// @ts-ignore: decorator
@inline
function goesOn(instruction: usize): bool {
  if (left == 0) return false;
  if (bytesDone < LARGEST_BYTES && elementsDone < MOST_ELEMENTS) {
    if (!(load<u32>(DECODE_MODE) & MODE_STEP)) return true;
  }
  store<u32>(EIP, load<u32>(instruction, RECORD_EIP));
  store<u32>(EXIT_REASON, EXIT_YIELD);
  return false;
}

/** The budget pays for the time that a long instruction took. */
function settle(): void {
  if (bytesDone | elementsDone) charge(bytesDone / BYTES_PER_CHARGE + elementsDone);
}

/** Linear address of (E)SI's element in the source segment. */
function sourceAddress(instruction: usize, size: u32): u32 {
  const offset = pointer(ESI);
  if (!(load<u8>(instruction, RECORD_ADDRESSING) & ADDRESS_SEGMENT)) return offset;
  return linearOf(load<u8>(instruction, RECORD_SEGMENT), offset, size, false);
}

/** Linear address of (E)DI's element: always in ES. */
function destinationAddress(size: u32, write: bool): u32 {
  const offset = pointer(EDI);
  if (!(load<u32>(DECODE_MODE) & MODE_SEGMENTED)) return offset;
  return linearOf(ES, offset, size, write);
}

/** Whole elements between an address and the end of its page, in the direction of DF. */
// @ts-ignore: decorator
@inline
function elementsInPage(address: u32, size: u32): u32 {
  const within = address & 0xfff;
  if (!backward) return (4096 - within) / size;
  return within + size > 4096 ? 0 : within / size + 1;
}

// @ts-ignore: decorator
@inline
function allowed(address: u32, right: u32): bool {
  return (load<u8>(address >> 12, ACCESS_BYTES) & right) != 0;
}

/** Elements that may be done at once at this address, at most what is left and fits a turn. */
// @ts-ignore: decorator
@inline
function run(address: u32, size: u32, right: u32, most: u32): u32 {
  return allowed(address, right) ? min<u32>(most, elementsInPage(address, size)) : 0;
}

/** The lowest byte of `n` elements that start at `address`. */
// @ts-ignore: decorator
@inline
function lowest(address: u32, size: u32, n: u32): usize {
  return <usize>WINDOW + (backward ? address - (n - 1) * size : address);
}

// @ts-ignore: decorator
@inline
function loadElement(size: u32, address: u32): u32 {
  if (size == 1) return access.load8(address);
  return size == 2 ? access.load16(address) : access.load32(address);
}

// @ts-ignore: decorator
@inline
function storeElement(size: u32, address: u32, value: u32): void {
  if (size == 1) access.store8(address, value);
  else if (size == 2) access.store16(address, value);
  else access.store32(address, value);
}

export function moveString(instruction: usize, size: u32, repeat: u32): void {
  begin(instruction, repeat);
  while (left) {
    const from = sourceAddress(instruction, size);
    const to = destinationAddress(size, true);
    let n = plain && left > 1 ? run(from, size, ACCESS_R, left) : 0;
    if (n) n = run(to, size, ACCESS_W, n);
    // Where the ends overlap in the direction of the copy, what was just written is read again.
    const distance = backward ? from - to : to - from;
    if (distance && distance < n * size) n = distance / size;
    if (n) {
      memory.copy(lowest(to, size, n), lowest(from, size, n), n * size);
      bytesDone += n * size;
    } else {
      storeElement(size, to, loadElement(size, from));
      elementsDone += 1;
      n = 1;
    }
    advance(ESI, n * size);
    advance(EDI, n * size);
    count(repeat, n);
    if (!goesOn(instruction)) break;
  }
  if (repeat) settle();
}

function fill(at: usize, size: u32, value: u32, n: u32): void {
  if (size == 1 || (value & 0xff) * 0x01010101 == value) {
    memory.fill(at, <u8>value, n * size);
    return;
  }
  const end = at + n * size;
  if (size == 2) for (; at < end; at += 2) store<u16>(at, value);
  else for (; at < end; at += 4) store<u32>(at, value);
}

export function storeString(instruction: usize, size: u32, repeat: u32): void {
  begin(instruction, repeat);
  const value = load<u32>(EAX);
  while (left) {
    const to = destinationAddress(size, true);
    let n = plain && left > 1 ? run(to, size, ACCESS_W, left) : 0;
    if (n) {
      fill(lowest(to, size, n), size, value, n);
      bytesDone += n * size;
    } else {
      storeElement(size, to, value);
      elementsDone += 1;
      n = 1;
    }
    advance(EDI, n * size);
    count(repeat, n);
    if (!goesOn(instruction)) break;
  }
  if (repeat) settle();
}

export function loadString(instruction: usize, size: u32, repeat: u32): void {
  begin(instruction, repeat);
  while (left) {
    const value = loadElement(size, sourceAddress(instruction, size));
    if (size == 1) store<u8>(EAX, value);
    else if (size == 2) store<u16>(EAX, value);
    else store<u32>(EAX, value);
    advance(ESI, size);
    elementsDone += 1;
    count(repeat, 1);
    if (!goesOn(instruction)) break;
  }
  if (repeat) settle();
}

/** Whether a comparison of these two ends the repetition. */
// @ts-ignore: decorator
@inline
function ends(repeat: u32, a: u32, b: u32): bool {
  return repeat == REPEAT_EQUAL ? a != b : repeat == REPEAT_DIFFERENT && a == b;
}

// @ts-ignore: decorator
@inline
function element(size: u32, at: usize): u32 {
  if (size == 1) return load<u8>(at);
  return size == 2 ? load<u16>(at) : load<u32>(at);
}

/** Of `n` elements in memory the number that the repetition passes over, at most n - 1. */
function skipEqual(size: u32, a: usize, b: usize, n: u32, repeat: u32): u32 {
  const step: usize = backward ? 0 - size : size;
  let done: u32 = 0;
  while (done + 1 < n && !ends(repeat, element(size, a), element(size, b))) {
    a += step;
    b += step;
    done++;
  }
  return done;
}

function skipScan(size: u32, value: u32, at: usize, n: u32, repeat: u32): u32 {
  const step: usize = backward ? 0 - size : size;
  let done: u32 = 0;
  while (done + 1 < n && !ends(repeat, value, element(size, at))) {
    at += step;
    done++;
  }
  return done;
}

/**
 * The flags are those of the last comparison, also when the next element faults. (Intel's manual
 * has a fault restore them; the processors that the vectors are recorded on do not.)
 */
export function compareStrings(instruction: usize, bits: u32, repeat: u32): void {
  const size = bits >> 3;
  begin(instruction, repeat);
  if (!left) return;
  let a: u32 = 0;
  let b: u32 = 0;
  do {
    const to = destinationAddress(size, false);
    const from = sourceAddress(instruction, size);
    let n = plain && repeat ? run(from, size, ACCESS_R, left) : 0;
    if (n) n = run(to, size, ACCESS_R, n);
    if (n > 1) {
      n = skipEqual(size, <usize>WINDOW + from, <usize>WINDOW + to, n, repeat);
      if (n) {
        bytesDone += n * size;
        advance(ESI, n * size);
        advance(EDI, n * size);
        count(repeat, n);
      }
    }
    // The element that ends the run, or the only one.
    b = loadElement(size, destinationAddress(size, false));
    a = loadElement(size, sourceAddress(instruction, size));
    setFlagsSubtract(bits, a, b, a - b);
    advance(ESI, size);
    advance(EDI, size);
    elementsDone += 1;
    count(repeat, 1);
  } while (!ends(repeat, a, b) && goesOn(instruction));
  if (repeat) settle();
}

export function scanString(instruction: usize, bits: u32, repeat: u32): void {
  const size = bits >> 3;
  begin(instruction, repeat);
  if (!left) return;
  const value = load<u32>(EAX) & (0xffffffff >> (32 - bits));
  let b: u32 = 0;
  do {
    const to = destinationAddress(size, false);
    let n = plain && repeat ? run(to, size, ACCESS_R, left) : 0;
    if (n > 1) {
      n = skipScan(size, value, <usize>WINDOW + to, n, repeat);
      if (n) {
        bytesDone += n * size;
        advance(EDI, n * size);
        count(repeat, n);
      }
    }
    b = loadElement(size, destinationAddress(size, false));
    setFlagsSubtract(bits, value, b, value - b);
    advance(EDI, size);
    elementsDone += 1;
    count(repeat, 1);
  } while (!ends(repeat, value, b) && goesOn(instruction));
  if (repeat) settle();
}

/** XLAT: AL = the byte at (E)BX + AL. */
export function translateByte(instruction: usize): void {
  const addressing: u32 = load<u8>(instruction, RECORD_ADDRESSING);
  let offset = load<u32>(EBX) + <u32>load<u8>(EAX);
  if (addressing & ADDRESS_16) offset &= 0xffff;
  const at =
    addressing & ADDRESS_SEGMENT
      ? linearOf(load<u8>(instruction, RECORD_SEGMENT), offset, 1, false)
      : offset;
  store<u8>(EAX, access.load8(at));
}

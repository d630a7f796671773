// Writes WebAssembly's binary format (core specification 2.0, 5) into memory, one byte after the
// other.

import { BODY, BODY_END, HINTS } from "./layout";
import {
  CALL,
  I32_CONST,
  I32_LOAD,
  I32_STORE,
  I64_CONST,
  IF,
  LOCAL_GET,
  LOCAL_SET,
  LOCAL_TEE,
  VOID,
} from "./opcodes";

let at: usize = BODY;
// A local.set that was just written, so that a local.get of the same local becomes one local.tee.
let setAt: usize = 0;
let setEnd: usize = 0;
let setLocal: u32 = 0;

export function position(): usize {
  return at;
}

export function moveTo(address: usize): void {
  at = address;
  setEnd = 0;
  while (hints && <usize>hintAt(hints - 1) >= address) hints--;
}

// Branches that are seldom taken. V8 puts what they lead to behind the rest of the function, and
// moves registers about only there; a host that does not know of hints ignores them.

const MOST_HINTS: u32 = 16000;
let hints: u32 = 0;

export function hintCount(): u32 {
  return hints;
}

/** Where an `if` of a hint stands in the body. */
export function hintAt(i: u32): u32 {
  return load<u32>(HINTS + (<usize>i << 2));
}

/** An `if` whose branch is seldom taken. */
export function seldomIf(): void {
  if (hints < MOST_HINTS) {
    store<u32>(HINTS + (<usize>hints << 2), <u32>at);
    hints++;
  }
  byte(IF);
  byte(VOID);
}

/** Whether a body has grown so long that its translation is given up. */
export function isFull(): bool {
  return at > <usize>BODY_END - 0x8000;
}

export function byte(value: u32): void {
  store<u8>(at, value);
  at++;
}

export function unsigned(value: u32): void {
  do {
    const low = value & 0x7f;
    value >>= 7;
    byte(value ? low | 0x80 : low);
  } while (value);
}

export function signed(value: i64): void {
  for (;;) {
    const low = <u32>(value & 0x7f);
    value >>= 7;
    if ((value == 0 && !(low & 0x40)) || (value == -1 && low & 0x40)) {
      byte(low);
      return;
    }
    byte(low | 0x80);
  }
}

/** A signed number in five bytes at `address`, to be changed later. */
export function patchSigned(address: usize, value: i32): void {
  for (let i = 0; i < 4; i++) {
    store<u8>(address + i, (value & 0x7f) | 0x80);
    value >>= 7;
  }
  store<u8>(address + 4, value & 0x7f);
}

/** An unsigned number in five bytes. */
export function unsignedPadded(value: u32): void {
  for (let i = 0; i < 4; i++) {
    byte((value & 0x7f) | 0x80);
    value >>= 7;
  }
  byte(value);
}

export function getLocal(local: u32): void {
  if (setEnd == at && setLocal == local) {
    store<u8>(setAt, LOCAL_TEE);
    setEnd = 0;
    return;
  }
  byte(LOCAL_GET);
  unsigned(local);
}

export function setLocalTo(local: u32): void {
  setAt = at;
  setLocal = local;
  byte(LOCAL_SET);
  unsigned(local);
  setEnd = at;
}

/** A local.set that no following local.get may change: it stands at the end of a branch. */
export function setLocalPlain(local: u32): void {
  byte(LOCAL_SET);
  unsigned(local);
}

export function constant32(value: u32): void {
  byte(I32_CONST);
  signed(<i32>value);
}

export function constant64(value: u64): void {
  byte(I64_CONST);
  signed(<i64>value);
}

/** An opcode; from 0x100 on it is behind the prefix FD. */
export function opcode(code: u32): void {
  if (code < 0x100) byte(code);
  else simd(code - 0x100);
}

export function simd(code: u32): void {
  byte(0xfd);
  unsigned(code);
}

/** Alignment (none promised) and offset of a load or store. */
export function memoryArgument(offset: u32): void {
  byte(0);
  unsigned(offset);
}

/** The 32-bit word at a constant address of the core's. */
export function loadWord(address: u32): void {
  constant32(0);
  byte(I32_LOAD);
  memoryArgument(address);
}

/** Stores the local into the word at a constant address of the core's. */
export function storeWordLocal(address: u32, local: u32): void {
  constant32(0);
  getLocal(local);
  byte(I32_STORE);
  memoryArgument(address);
}

export function storeWordConstant(address: u32, value: u32): void {
  constant32(0);
  constant32(value);
  byte(I32_STORE);
  memoryArgument(address);
}

export function call(index: u32): void {
  byte(CALL);
  unsigned(index);
}

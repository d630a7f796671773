// The user-mode state that a conformance vector begins and ends with, and where its memory lies.
//
// The same bytes go to the hardware (hardware.c loads and saves them) and to the core
// (core_machine.ts). The second half is FXSAVE's image (SDM vol. 1, 10.5.1), so ST(i) stand in
// stack order there, not in physical order.
//
//   0   EAX ECX EDX EBX ESP EBP ESI EDI   8 x u32
//   32  EFLAGS   36  EIP
//   40  ES CS SS DS FS GS                 6 x u16
//   64  FCW, FSW u16, FTW u8 (bit i: physical register i is in use), 0, FOP u16, FIP, FCS, FDP,
//   FDS,
//       MXCSR, its mask                   8 x u32
//   96  ST(0)..ST(7)                      8 x 16, 10 used
//   224 XMM0..XMM7                        8 x 16
//
// Memory: code pages full of breakpoints, two writable data pages with a read-only one behind them,
// one stack page; everything around them is unmapped. All of it lies below 3 GB, and the harness
// itself above.

export const PAGE = 4096;
export const CODE = 0x10000000;
export const CODE_END = CODE + 2 * PAGE;
export const DATA = 0x20000000;
export const READ_ONLY = DATA + 2 * PAGE;
export const DATA_END = DATA + 3 * PAGE;
export const STACK = 0x30000000;
export const STACK_END = STACK + PAGE;
export const MEMORY_BYTES = 4 * PAGE;

export const STATE_BYTES = 352;
export const AT_EFLAGS = 32;
export const AT_EIP = 36;
export const AT_SEGMENTS = 40;
export const AT_FCW = 64;
export const AT_FSW = 66;
export const AT_FTW = 68;
export const AT_FOP = 70;
export const AT_FIP = 72;
export const AT_FDP = 80;
export const AT_MXCSR = 88;
export const AT_ST = 96;
export const AT_XMM = 224;

export const [EAX, ECX, EDX, EBX, ESP, EBP, ESI, EDI] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
export const [ES, CS, SS, DS, FS, GS] = [0, 1, 2, 3, 4, 5] as const;

/** The flags by the table's letters. */
export const FLAG = {
  C: 0x001,
  P: 0x004,
  A: 0x010,
  Z: 0x040,
  S: 0x080,
  D: 0x400,
  O: 0x800,
} as const;
export const ARITHMETIC_FLAGS = 0x8d5;
/** Flags that are compared: the arithmetic ones, TF, DF, NT, AC, ID. RF and IF are the kernel's. */
export const COMPARED_FLAGS = 0x0024_4dd5;

export const CODE_SELECTOR = 0x23;
export const DATA_SELECTOR = 0x2b;
/** Descriptors that the harness installs with set_thread_area: all have their base at DATA. */
export const TLS_SELECTOR = 0x63;
export const LIMITED_SELECTOR = 0x6b;
export const READ_ONLY_SELECTOR = 0x73;
/** Last valid offset of LIMITED_SELECTOR and READ_ONLY_SELECTOR. */
export const TLS_LIMIT = 0x17ff;
/** Descriptors in the LDT: 16-bit code, data and stack over the pages of these names. */
export const CODE16_SELECTOR = 0x07;
export const DATA16_SELECTOR = 0x0f;
export const STACK16_SELECTOR = 0x17;
/** 32-bit data that grows downwards to DATA + EXPAND_DOWN_LIMIT + 1. */
export const EXPAND_DOWN_SELECTOR = 0x1f;
export const EXPAND_DOWN_LIMIT = 0x7ff;

export class MachineState {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly words: Uint32Array;

  constructor(bytes = new Uint8Array(STATE_BYTES)) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, STATE_BYTES);
    this.words = new Uint32Array(bytes.buffer, bytes.byteOffset, STATE_BYTES / 4);
  }

  copy(): MachineState {
    return new MachineState(this.bytes.slice());
  }
  register(number: number): number {
    return this.words[number]!;
  }
  setRegister(number: number, value: number): void {
    this.words[number] = value;
  }
  get eflags(): number {
    return this.words[AT_EFLAGS / 4]!;
  }
  set eflags(value: number) {
    this.words[AT_EFLAGS / 4] = value;
  }
  get eip(): number {
    return this.words[AT_EIP / 4]!;
  }
  set eip(value: number) {
    this.words[AT_EIP / 4] = value;
  }
  segment(number: number): number {
    return this.view.getUint16(AT_SEGMENTS + number * 2, true);
  }
  setSegment(number: number, selector: number): void {
    this.view.setUint16(AT_SEGMENTS + number * 2, selector, true);
  }
}

/** Bytes of memory that differ from the base contents, or from what was there before. */
export interface Patch {
  readonly address: number;
  readonly bytes: Uint8Array;
}

export interface Vector {
  readonly state: MachineState;
  readonly code: Uint8Array;
  readonly codeAddress: number;
  readonly patches: readonly Patch[];
  /** Address of the memory operand, where there is one. */
  readonly target?: number;
  /** Number of the register that ModRM.rm names in the register form. */
  readonly rm?: number;
}

/** Stands for the exception of a vector that did not end. */
export const VECTOR_HUNG = 254;

/** What came of a vector: the exception that ended it, and the state that it left. */
export interface Outcome {
  /** SDM vol. 3, table 6-1; 3 is the breakpoint behind the instruction. */
  readonly vector: number;
  readonly error: number;
  /** The address of a page fault, else 0. */
  readonly cr2: number;
  readonly state: MachineState;
  readonly changes: readonly Patch[];
}

/** Offset in the 16 KB of data and stack pages, or -1. */
export function memoryOffset(address: number): number {
  if (address >= DATA && address < DATA_END) return address - DATA;
  if (address >= STACK && address < STACK_END) return address - STACK + 3 * PAGE;
  return -1;
}

/** What the data and stack pages hold before a vector's patches. */
export function baseMemory(): Uint8Array {
  const bytes = new Uint8Array(MEMORY_BYTES);
  let x = 0x2545f491;
  for (let i = 0; i < bytes.length; i++) {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    bytes[i] = x >>> 24;
  }
  return bytes;
}

const padded = (length: number): number => (length + 3) & ~3;

/** The vector as hardware.c reads it. */
export function serialize(vector: Vector): Uint8Array {
  const { code, patches } = vector;
  let size = 16 + STATE_BYTES + padded(code.length);
  for (const { bytes } of patches) size += 8 + padded(bytes.length);
  const out = new Uint8Array(size);
  const words = new Uint32Array(out.buffer);
  words.set([size, vector.codeAddress, code.length, patches.length]);
  out.set(vector.state.bytes, 16);
  out.set(code, 16 + STATE_BYTES);
  let at = 16 + STATE_BYTES + padded(code.length);
  for (const { address, bytes } of patches) {
    words.set([address, bytes.length], at / 4);
    out.set(bytes, at + 8);
    at += 8 + padded(bytes.length);
  }
  return out;
}

/** Reads the answers of hardware.c. */
export function* parseOutcomes(bytes: Uint8Array): Generator<Outcome> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = 0;
  while (at < bytes.length) {
    const word = (offset: number) => view.getUint32(at + offset, true);
    const size = word(0);
    const state = new MachineState(bytes.slice(at + 16, at + 16 + STATE_BYTES));
    const changes: Patch[] = [];
    let next = 16 + STATE_BYTES + 4;
    for (let left = word(16 + STATE_BYTES); left > 0; left--) {
      const length = word(next + 4);
      const start = at + next + 8;
      changes.push({ address: word(next), bytes: bytes.slice(start, start + length) });
      next += 8 + padded(length);
    }
    const vector = word(4);
    const error = word(8);
    yield { vector, error, cr2: vector === 14 ? word(12) : 0, state, changes };
    at += size;
  }
}

// Recorded outcomes, dense: the inputs are drawn again from their seed, so a fixture holds only
// what changed, and a hash of the inputs that it belongs to. One file for each family.
//
// A file is Brotli over: u32 magic, u32 length of a JSON index [{ identity, hash, count, size },
// ...], the index, the blocks. A block is `count` headers (u16) and then the outcomes' payloads:
//
//   header  7..0  general registers that changed     8  EFLAGS      9  x87 control (a mask follows)
//           10 ST(i) (mask)   11 XMM (mask)   12 MXCSR   13 memory   14 not the ordinary ending
//           15 segment registers (mask)
//
// The ordinary ending is the breakpoint behind the instruction.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import {
  AT_FCW,
  AT_MXCSR,
  AT_SEGMENTS,
  AT_ST,
  AT_XMM,
  COMPARED_FLAGS,
  type MachineState,
  type Outcome,
  type Patch,
  serialize,
  type Vector,
} from "./machine_state.js";

const MAGIC = 0x31763367;
const HAS_FLAGS = 1 << 8;
const HAS_CONTROL = 1 << 9;
const HAS_ST = 1 << 10;
const HAS_XMM = 1 << 11;
const HAS_MXCSR = 1 << 12;
const HAS_MEMORY = 1 << 13;
const HAS_ENDING = 1 << 14;
const HAS_SEGMENTS = 1 << 15;

/** Byte ranges of the x87 control part, one bit of its mask each: FCW FSW FTW FOP FIP FDP. */
const CONTROL = [
  [AT_FCW, 2],
  [AT_FCW + 2, 2],
  [AT_FCW + 4, 1],
  [AT_FCW + 6, 2],
  [AT_FCW + 8, 4],
  [AT_FCW + 16, 4],
] as const;
const XMM_RANGES = Array.from({ length: 8 }, (_, i) => [AT_XMM + i * 16, 16] as const);
const SEGMENT_RANGES = Array.from({ length: 6 }, (_, i) => [AT_SEGMENTS + i * 2, 2] as const);
type Ranges = readonly (readonly [number, number])[];

/** The x87 registers in physical order, so that a moved top is no change of them. */
function stRanges({ bytes }: MachineState): Ranges {
  const top = (bytes[AT_FCW + 3]! >> 3) & 7;
  return [0, 1, 2, 3, 4, 5, 6, 7].map((i) => [AT_ST + ((i - top) & 7) * 16, 10] as const);
}

class Writer {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;

  byte(value: number): void {
    if (this.#length === this.#bytes.length) {
      const larger = new Uint8Array(this.#length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.#length++] = value;
  }
  number(value: number, size: number): void {
    for (let i = 0; i < size; i++) this.byte((value >>> (8 * i)) & 255);
  }
  bytes(bytes: Uint8Array): void {
    for (const byte of bytes) this.byte(byte);
  }
  done(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }
}

class Reader {
  readonly #view: DataView;
  #at: number;
  constructor(bytes: Uint8Array, at: number) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#at = at;
  }
  number(size: number): number {
    let value = 0;
    for (let i = 0; i < size; i++) value |= this.#view.getUint8(this.#at++) << (8 * i);
    return value >>> 0;
  }
  bytes(size: number): Uint8Array {
    const start = this.#view.byteOffset + this.#at;
    this.#at += size;
    return new Uint8Array(this.#view.buffer.slice(start, start + size) as ArrayBuffer);
  }
}

/** Writes the ranges whose bytes changed, `from` being where they were before. */
function putRanges(
  out: Writer,
  before: MachineState,
  after: MachineState,
  ranges: Ranges,
  from: Ranges = ranges,
): boolean {
  let mask = 0;
  ranges.forEach(([at, size], bit) => {
    const old = from[bit]![0];
    for (let i = 0; i < size; i++) {
      if (before.bytes[old + i] !== after.bytes[at + i]) mask |= 1 << bit;
    }
  });
  if (!mask) return false;
  out.byte(mask);
  ranges.forEach(([at, size], bit) => {
    if (mask & (1 << bit)) out.bytes(after.bytes.subarray(at, at + size));
  });
  return true;
}

function takeRanges(input: Reader, state: MachineState, ranges: Ranges): void {
  const mask = input.number(1);
  ranges.forEach(([at, size], bit) => {
    if (mask & (1 << bit)) state.bytes.set(input.bytes(size), at);
  });
}

/** EIP when the breakpoint behind the instruction was reached. */
function ordinaryEip({ state, code }: Vector): number {
  return state.eip + code.length + 1;
}

/** Writes one outcome's payload; returns its header. */
function putOutcome(out: Writer, vector: Vector, outcome: Outcome): number {
  const before = vector.state;
  const after = outcome.state;
  let header = 0;
  for (let i = 0; i < 8; i++) {
    if (after.register(i) === before.register(i)) continue;
    header |= 1 << i;
    out.number(after.register(i), 4);
  }
  const flags = after.eflags & COMPARED_FLAGS;
  if (flags !== (before.eflags & COMPARED_FLAGS)) {
    header |= HAS_FLAGS;
    out.number(flags, 3);
  }
  if (putRanges(out, before, after, CONTROL)) header |= HAS_CONTROL;
  if (putRanges(out, before, after, stRanges(after), stRanges(before))) header |= HAS_ST;
  if (putRanges(out, before, after, XMM_RANGES)) header |= HAS_XMM;
  if (before.words[AT_MXCSR / 4] !== after.words[AT_MXCSR / 4]) {
    header |= HAS_MXCSR;
    out.number(after.view.getUint32(AT_MXCSR, true), 4);
  }
  if (outcome.changes.length) {
    header |= HAS_MEMORY;
    putChanges(out, outcome.changes);
  }
  if (outcome.vector !== 3 || after.eip !== ordinaryEip(vector)) {
    header |= HAS_ENDING;
    out.byte(outcome.vector);
    out.number(outcome.error, 2);
    out.number(after.eip, 4);
    if (outcome.vector === 14) out.number(outcome.cr2, 4);
  }
  if (putRanges(out, before, after, SEGMENT_RANGES)) header |= HAS_SEGMENTS;
  return header;
}

function putChanges(out: Writer, changes: readonly Patch[]): void {
  out.number(changes.length, 2);
  for (const { address, bytes } of changes) {
    out.number(address, 4);
    out.number(bytes.length, 2);
    out.bytes(bytes);
  }
}

function takeChanges(input: Reader): Patch[] {
  return Array.from({ length: input.number(2) }, () => {
    const address = input.number(4);
    return { address, bytes: input.bytes(input.number(2)) };
  });
}

function takeOutcome(input: Reader, header: number, vector: Vector): Outcome {
  const state = vector.state.copy();
  for (let i = 0; i < 8; i++) if (header & (1 << i)) state.setRegister(i, input.number(4));
  state.eflags &= COMPARED_FLAGS;
  if (header & HAS_FLAGS) state.eflags = input.number(3);
  if (header & HAS_CONTROL) {
    takeRanges(input, state, CONTROL);
    stRanges(state).forEach(([at], i) => {
      const [from] = stRanges(vector.state)[i]!;
      state.bytes.set(vector.state.bytes.subarray(from, from + 10), at);
    });
  }
  if (header & HAS_ST) takeRanges(input, state, stRanges(state));
  if (header & HAS_XMM) takeRanges(input, state, XMM_RANGES);
  if (header & HAS_MXCSR) state.view.setUint32(AT_MXCSR, input.number(4), true);
  const changes = header & HAS_MEMORY ? takeChanges(input) : [];
  state.eip = ordinaryEip(vector);
  let ending = { vector: 3, error: 0, cr2: 0 };
  if (header & HAS_ENDING) {
    const number = input.number(1);
    const error = input.number(2);
    state.eip = input.number(4);
    ending = { vector: number, error, cr2: number === 14 ? input.number(4) : 0 };
  }
  if (header & HAS_SEGMENTS) takeRanges(input, state, SEGMENT_RANGES);
  return { ...ending, state, changes };
}

/** The recorded outcomes of one form, or of one set of instruction sequences. */
export interface Block {
  /** Of the inputs: an outcome belongs to no other. */
  readonly hash: string;
  readonly count: number;
  readonly data: Uint8Array;
}

export function hashVectors(vectors: readonly Vector[]): string {
  const hash = createHash("sha1");
  for (const vector of vectors) hash.update(serialize(vector));
  return hash.digest("hex").slice(0, 16);
}

export function encodeBlock(vectors: readonly Vector[], outcomes: readonly Outcome[]): Block {
  const headers = new Writer();
  const payload = new Writer();
  vectors.forEach((vector, index) => {
    headers.number(putOutcome(payload, vector, outcomes[index]!), 2);
  });
  const [head, body] = [headers.done(), payload.done()];
  const data = new Uint8Array(head.length + body.length);
  data.set(head);
  data.set(body, head.length);
  return { hash: hashVectors(vectors), count: vectors.length, data };
}

/** The outcomes of the vectors that the block was recorded for, in their order. */
export function* decodeBlock(block: Block, vectors: readonly Vector[]): Generator<Outcome> {
  const headers = new Reader(block.data, 0);
  const payload = new Reader(block.data, 2 * block.count);
  for (const vector of vectors) yield takeOutcome(payload, headers.number(2), vector);
}

interface IndexEntry {
  readonly identity: string;
  readonly hash: string;
  readonly count: number;
  readonly size: number;
}

/** Reads a fixture file; an absent one is empty. Throws, naming the file, when it is none of ours. */
export function readFixture(path: string): Map<string, Block> {
  const blocks = new Map<string, Block>();
  if (!existsSync(path)) return blocks;
  const bytes = brotliDecompressSync(readFileSync(path));
  if (bytes.readUInt32LE(0) !== MAGIC) throw new Error(`${path} is no fixture of test/ia32`);
  const length = bytes.readUInt32LE(4);
  const index = JSON.parse(bytes.toString("utf8", 8, 8 + length)) as IndexEntry[];
  let at = 8 + length;
  for (const { identity, hash, count, size } of index) {
    blocks.set(identity, { hash, count, data: bytes.subarray(at, at + size) });
    at += size;
  }
  return blocks;
}

export function writeFixture(path: string, blocks: ReadonlyMap<string, Block>): void {
  const index = [...blocks].map(([identity, { hash, count, data }]): IndexEntry => {
    return { identity, hash, count, size: data.length };
  });
  const json = Buffer.from(JSON.stringify(index));
  const head = Buffer.alloc(8);
  head.writeUInt32LE(MAGIC, 0);
  head.writeUInt32LE(json.length, 4);
  const all = Buffer.concat([head, json, ...[...blocks.values()].map((block) => block.data)]);
  mkdirSync(dirname(path), { recursive: true });
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: 22,
    [constants.BROTLI_PARAM_SIZE_HINT]: all.length,
  };
  writeFileSync(path, brotliCompressSync(all, { params }));
}

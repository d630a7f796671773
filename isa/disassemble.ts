// The disassembler: bytes to text in Intel syntax, from the rows of the instruction table.
//
// It decodes as assembly/interp/decode.ts does and by the same variants, so what it shows is what
// would be executed; what it calls "(bad)" raises #UD. Used in messages about exceptions, in traces
// and by `gobelins disasm`. The text follows objdump -M intel where that is no matter of taste.

import * as V from "../assembly/layout/variant.js";
import { buildTable, type Table, type Variant } from "./forms.js";
import { operand } from "./operand.js";
import type { Row } from "./row.js";
import { families } from "./table.js";

export interface Disassembly {
  readonly text: string;
  /** Bytes of the instruction; of an invalid one those that say so. */
  readonly length: number;
  /** Absent for "(bad)". */
  readonly row?: Row;
}

const LONGEST = 15;
const REGISTERS_32 = ["eax", "ecx", "edx", "ebx", "esp", "ebp", "esi", "edi"] as const;
const REGISTERS_8 = ["al", "cl", "dl", "bl", "ah", "ch", "dh", "bh"] as const;
const SEGMENTS = ["es", "cs", "ss", "ds", "fs", "gs"] as const;
const BASES_16 = ["bx+si", "bx+di", "bp+si", "bp+di", "si", "di", "bp", "bx"] as const;
const SEGMENT_PREFIXES = [0x26, 0x2e, 0x36, 0x3e, 0x64, 0x65];
const POINTERS: Readonly<Record<number, string>> = {
  8: "BYTE PTR ",
  16: "WORD PTR ",
  32: "DWORD PTR ",
  48: "FWORD PTR ",
  64: "QWORD PTR ",
  80: "TBYTE PTR ",
  128: "XMMWORD PTR ",
};

let table: Table | undefined;

function variantsOf(key: number): readonly Variant[] {
  table ??= buildTable(families);
  return table.variants.get(key) ?? [];
}

/** Reads bytes one after the other; zeros behind the end, which `overrun` tells. */
class Reader {
  position = 0;
  constructor(readonly bytes: Uint8Array) {}

  peek(): number {
    return this.bytes[this.position] ?? 0;
  }

  take(bytes: 1 | 2 | 4): number {
    let value = 0;
    for (let i = 0; i < bytes; i++) value += (this.bytes[this.position + i] ?? 0) * 2 ** (8 * i);
    this.position += bytes;
    return value;
  }

  takeSigned(bytes: 1 | 2 | 4): number {
    const value = this.take(bytes);
    return value >= 2 ** (8 * bytes - 1) ? value - 2 ** (8 * bytes) : value;
  }

  get overrun(): boolean {
    return this.position > this.bytes.length || this.position > LONGEST;
  }
}

interface Prefixes {
  operand16: boolean;
  address16: boolean;
  has66: boolean;
  lock: boolean;
  repeat: number;
  segment: number;
}

function takePrefixes(reader: Reader, code16: boolean): Prefixes {
  const found = { has66: false, lock: false, repeat: 0, segment: -1 };
  let has67 = false;
  for (; reader.position < LONGEST; reader.position++) {
    const byte = reader.peek();
    if (byte === 0x66) found.has66 = true;
    else if (byte === 0x67) has67 = true;
    else if (byte === 0xf0) found.lock = true;
    else if (byte === 0xf2 || byte === 0xf3) found.repeat = byte;
    else if (SEGMENT_PREFIXES.includes(byte)) found.segment = SEGMENT_PREFIXES.indexOf(byte);
    else break;
  }
  return { ...found, operand16: found.has66 !== code16, address16: has67 !== code16 };
}

function takeOpcode(reader: Reader): number {
  const first = reader.take(1);
  if (first !== 0x0f) return first;
  const second = reader.take(1);
  if (second === 0x38) return 0x200 | reader.take(1);
  if (second === 0x3a) return 0x300 | reader.take(1);
  return 0x100 | second;
}

function fits({ encoding: e, form, memoryForm }: Variant, p: Prefixes, modrm: number): boolean {
  if (e.prefix & V.V_PREFIX_66 && !p.has66) return false;
  if (e.prefix & V.V_PREFIX_F2 && p.repeat !== 0xf2) return false;
  if (e.prefix & V.V_PREFIX_F3 && p.repeat !== 0xf3) return false;
  if (e.prefix & V.V_PREFIX_NONE && (p.has66 || p.repeat)) return false;
  if (e.operandSize && (e.operandSize === 16) !== p.operand16) return false;
  if (e.addressSize && (e.addressSize === 16) !== p.address16) return false;
  if ((modrm & e.mask) !== e.value) return false;
  return (modrm < 0xc0 && e.modrm ? memoryForm : form) !== undefined;
}

function hex(value: number): string {
  return `0x${value.toString(16)}`;
}

function displaced(base: string, displacement: number): string {
  if (displacement === 0) return base;
  return `${base}${displacement < 0 ? "-" : "+"}${hex(Math.abs(displacement))}`;
}

/** What the operands of one instruction are made from. */
interface Parts {
  readonly prefixes: Prefixes;
  readonly opcode: number;
  readonly modrm: number;
  /** Text of the memory operand without its size; undefined for a register. */
  readonly memory: string | undefined;
  readonly immediates: readonly number[];
  readonly bits: number;
}

function inSegment(prefixes: Prefixes, text: string, absolute: boolean): string {
  const segment = prefixes.segment < 0 ? "" : `${SEGMENTS[prefixes.segment]}:`;
  return absolute ? `${segment || "ds:"}${text}` : `${segment}[${text}]`;
}

function memory16(reader: Reader, modrm: number, prefixes: Prefixes): string {
  const mod = modrm >> 6;
  if (mod === 0 && (modrm & 7) === 6) return inSegment(prefixes, hex(reader.take(2)), true);
  const displacement = mod === 1 ? reader.takeSigned(1) : mod === 2 ? reader.takeSigned(2) : 0;
  return inSegment(prefixes, displaced(BASES_16[modrm & 7]!, displacement), false);
}

function memory32(reader: Reader, modrm: number, prefixes: Prefixes): string {
  const mod = modrm >> 6;
  let base = modrm & 7;
  let index = "";
  if (base === 4) {
    const sib = reader.take(1);
    base = sib & 7;
    const number = (sib >> 3) & 7;
    if (number !== 4) index = `${REGISTERS_32[number]}*${1 << (sib >> 6)}`;
  }
  if (mod === 0 && base === 5) {
    const address = reader.take(4);
    if (!index) return inSegment(prefixes, hex(address), true);
    return inSegment(prefixes, displaced(index, address | 0), false);
  }
  const displacement = mod === 1 ? reader.takeSigned(1) : mod === 2 ? reader.takeSigned(4) : 0;
  const sum = index ? `${REGISTERS_32[base]}+${index}` : REGISTERS_32[base]!;
  return inSegment(prefixes, displaced(sum, displacement), false);
}

function takeImmediates(reader: Reader, variant: Variant, prefixes: Prefixes): number[] {
  const values: number[] = [];
  for (const kind of variant.encoding.immediates) {
    if (kind === V.IMM_8) values.push(reader.take(1));
    else if (kind === V.IMM_SIGNED_8 || kind === V.IMM_REL_8) values.push(reader.takeSigned(1));
    else if (kind === V.IMM_16) values.push(reader.take(2));
    else if (kind === V.IMM_REL_16) values.push(reader.takeSigned(2));
    else if (kind === V.IMM_REL_32) values.push(reader.takeSigned(4));
    else if (kind === V.IMM_32) values.push(reader.take(4));
    else if (kind === V.IMM_OFFSET) values.push(reader.take(prefixes.address16 ? 2 : 4));
    else values.push(reader.take(prefixes.operand16 ? 2 : 4), reader.take(2));
  }
  return values;
}

function general(bits: number, number: number): string {
  if (bits === 8) return REGISTERS_8[number]!;
  return bits === 16 ? REGISTERS_32[number]!.slice(1) : REGISTERS_32[number]!;
}

/** Size of a memory operand from its name: `m32fp`, `r/m8`, `xmm/m64:f64`, `m16:32`. */
function memoryBits(name: string): number {
  const match = /(?:^|\/)m(\d+)(?:([:&])(\d+))?/.exec(name);
  if (!match) return 0;
  return Number(match[1]) + Number(match[3] ?? 0);
}

function stringOperand(name: string, prefixes: Prefixes): string | undefined {
  const match = /^m(\d+):e(si|di)$/.exec(name);
  if (!match) return undefined;
  const register = `${prefixes.address16 ? "" : "e"}${match[2]}`;
  const own = match[2] === "di" ? "es" : SEGMENTS[prefixes.segment < 0 ? 3 : prefixes.segment];
  return `${POINTERS[Number(match[1])]}${own}:[${register}]`;
}

function registerOperand(name: string, number: number): string {
  if (name.startsWith("xmm")) return `xmm${number}`;
  if (name.startsWith("mm")) return `mm${number}`;
  if (name === "Sreg") return SEGMENTS[number] ?? `?${number}`;
  if (name === "CR" || name === "DR") return `${name.toLowerCase()}${number}`;
  return general(operand(name).bits, number);
}

function immediateOperand(name: string, value: number, bits: number): string {
  if (name !== "simm8" || value >= 0) return hex(value);
  return hex(bits === 16 ? value & 0xffff : value >>> 0);
}

/** The text of the operand named `name`; immediates are taken from `queue` in their order. */
function operandText(name: string, parts: Parts, queue: number[], next: number): string {
  const { prefixes, modrm, memory, opcode } = parts;
  const string = stringOperand(name, prefixes);
  if (string) return string;
  if (name.startsWith("rel")) {
    const target = next + queue.shift()!;
    return hex(prefixes.operand16 ? target & 0xffff : target >>> 0);
  }
  if (name.startsWith("moffs")) return inSegment(prefixes, hex(queue.shift()!), true);
  if (name.startsWith("ptr16:")) {
    const [offset, selector] = queue.splice(0, 2);
    return `${hex(selector!)}:${hex(offset!)}`;
  }
  if (/^s?imm/.test(name)) return immediateOperand(name, queue.shift()!, parts.bits);
  if (name === "ST(i)") return `st(${modrm & 7})`;
  const { place } = operand(name);
  if (place === "rm") {
    if (memory === undefined) return registerOperand(name, modrm & 7);
    return `${POINTERS[memoryBits(name)] ?? ""}${memory}`;
  }
  if (place === "reg") return registerOperand(name, modrm < 0 ? opcode & 7 : (modrm >> 3) & 7);
  if (/^(Sreg|CR|DR)$/.test(name)) return registerOperand(name, (modrm >> 3) & 7);
  return name.toLowerCase();
}

/** The mnemonic; a string instruction's size is said by its operands. */
function mnemonicOf(row: Row): string {
  const name = row.mnemonic.toLowerCase();
  return row.operands.some((o) => /^m\d+:e[sd]i$/.test(o)) ? name.slice(0, -1) : name;
}

function bad(reader: Reader): Disassembly {
  const most = Math.min(LONGEST, reader.bytes.length);
  return { text: "(bad)", length: Math.max(1, Math.min(reader.position, most)) };
}

/**
 * The instruction at the beginning of `bytes`, which lies at `address` (offset in CS). Fewer bytes
 * than the instruction has give "(bad)". `code16`: a segment whose default size is 16 bits.
 */
export function disassemble(bytes: Uint8Array, address: number, code16 = false): Disassembly {
  const reader = new Reader(bytes);
  const prefixes = takePrefixes(reader, code16);
  const opcode = takeOpcode(reader);
  const ahead = reader.peek();
  const variant = variantsOf(opcode).find((v) => fits(v, prefixes, ahead));
  if (!variant) return bad(reader);
  const { row, encoding } = variant;
  let memory: string | undefined;
  const modrm = encoding.modrm ? reader.take(1) : -1;
  if (modrm >= 0 && modrm < 0xc0) {
    const of = prefixes.address16 ? memory16 : memory32;
    memory = of(reader, modrm, prefixes);
  }
  const immediates = takeImmediates(reader, variant, prefixes);
  const lockable = row.lock === true && memory !== undefined;
  if (reader.overrun || (prefixes.lock && !lockable)) return bad(reader);
  const bits = encoding.operandSize || 32;
  const parts = { prefixes, opcode, modrm, memory, immediates, bits };
  const queue = [...immediates];
  const next = address + reader.position;
  const operands = row.operands.map((name) => operandText(name, parts, queue, next));
  const head = `${prefixes.lock ? "lock " : ""}${mnemonicOf(row)}`;
  const text = operands.length ? `${head} ${operands.join(",")}` : head;
  return { text, length: reader.position, row };
}

/** One line for messages and listings: address, bytes, text. */
export function formatInstruction(bytes: Uint8Array, address: number, code16 = false): string {
  const { text, length } = disassemble(bytes, address, code16);
  const taken = [...bytes.subarray(0, length)].map((b) => b.toString(16).padStart(2, "0"));
  return `${address.toString(16).padStart(8, "0")}  ${taken.join(" ").padEnd(32)} ${text}`;
}

/** Every instruction of a stretch of code, one after the other, each as `formatInstruction` says. */
export function* listing(bytes: Uint8Array, address: number): Generator<string> {
  for (let at = 0; at < bytes.length; ) {
    const rest = bytes.subarray(at, at + LONGEST + 1);
    yield formatInstruction(rest, address + at);
    at += disassemble(rest, address + at).length;
  }
}

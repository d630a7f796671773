// Compares what the core made of a vector with what the hardware made of it, and says it in words.
//
// Masked is what the row declares undefined, and nothing else.

import { formatInstruction } from "../../isa/disassemble.js";
import type { Row } from "../../isa/row.js";
import type { CoreMachine, Ending } from "./core_machine.js";
import {
  AT_EFLAGS,
  AT_EIP,
  AT_FCW,
  AT_FDP,
  AT_FIP,
  AT_FOP,
  AT_FSW,
  AT_FTW,
  AT_MXCSR,
  AT_SEGMENTS,
  AT_ST,
  AT_XMM,
  CODE16_SELECTOR,
  COMPARED_FLAGS,
  CS,
  ECX,
  FLAG,
  type MachineState,
  type Outcome,
  type Vector,
} from "./machine_state.js";

/** What of a state is compared. */
export interface Mask {
  /** Bits of EFLAGS and of the x87 status word that are. */
  readonly flags: number;
  readonly status: number;
  /** Words of the state that are not, by their numbers as bits: registers, EIP. */
  readonly ignored: number;
  /** Units in the last of their 80 bits by which x87 registers may differ. */
  readonly within: number;
  /** Memory that is the processor model's own, if any: addresses and sizes. */
  readonly memory?: readonly (readonly [number, number])[];
}

/** Everything that can be compared, but for some flags. */
export function allBut(undefinedFlags: number): Mask {
  return { flags: COMPARED_FLAGS & ~undefinedFlags, status: 0xffff, ignored: 0, within: 0 };
}

function flagBits(letters: string): number {
  return [...letters].reduce((bits, letter) => bits | FLAG[letter as keyof typeof FLAG], 0);
}

/** The count of a shift: its last immediate or CL, masked to five bits; by 1 without either. */
function shiftCount({ operands }: Row, { state, code }: Vector): number {
  const last = operands.at(-1);
  if (last === "CL") return state.register(ECX) & 31;
  return last === "imm8" ? code.at(-1)! & 31 : 1;
}

const BREAKPOINT = 3;
const C1 = 0x200;

/** Parts of the state that are the processor model's own, where the instruction was executed. */
function ignoredWords({ machine }: Row, { rm }: Vector, ending: number): number {
  if (!machine) return 0;
  // A trap at a place of the model's own is no fault.
  if (ending !== BREAKPOINT && !machine.parts.includes("EIP")) return 0;
  const numbers = machine.parts.map((part) => {
    if (part === "r/m") return rm ?? 0;
    return part === "EIP" ? AT_EIP / 4 : REGISTERS.indexOf(part.toLowerCase());
  });
  return numbers.reduce((bits, number) => bits | (1 << number), 0);
}

/** What of a vector's outcome the row defines; `ending` is the exception that ended it. */
export function maskOf(row: Row, vector: Vector, ending: number): Mask {
  let undefinedFlags = flagBits(row.flags?.undefined ?? "");
  const rule = row.flags?.undefinedWhen;
  if (rule === "fault" && ending === BREAKPOINT) undefinedFlags = 0;
  if (rule === "count") {
    const count = shiftCount(row, vector);
    if (count === 0) undefinedFlags = 0;
    if (count === 1) undefinedFlags &= ~FLAG.O;
  }
  const within = row.within ?? 0;
  const mask = {
    flags: COMPARED_FLAGS & ~undefinedFlags,
    status: within ? 0xffff & ~C1 : 0xffff,
    ignored: ignoredWords(row, vector, ending),
    within,
  };
  if (!row.machineBytes || vector.target === undefined) return mask;
  const { target } = vector;
  return { ...mask, memory: row.machineBytes.map(([from, size]) => [target + from, size]) };
}

const REGISTERS = ["eax", "ecx", "edx", "ebx", "esp", "ebp", "esi", "edi"];
const SEGMENTS = ["es", "cs", "ss", "ds", "fs", "gs"];
const VECTORS: Readonly<Record<number, string>> = {
  0: "#DE",
  1: "#DB",
  3: "#BP",
  4: "#OF",
  5: "#BR",
  6: "#UD",
  11: "#NP",
  12: "#SS",
  13: "#GP",
  14: "#PF",
  16: "#MF",
  17: "#AC",
  19: "#XM",
  254: "for ever",
  [-1]: "for ever",
};

const hex = (value: number, digits = 8): string => value.toString(16).padStart(digits, "0");

/** Bytes as one hexadecimal number, the most significant first. */
export function hexBytes(bytes: Uint8Array, at: number, size: number): string {
  let text = "";
  for (let i = at + size - 1; i >= at; i--) text += hex(bytes[i]!, 2);
  return text;
}

function ending({ vector, error, cr2 }: Ending): string {
  const name = VECTORS[vector] ?? `vector ${vector}`;
  const address = vector === 14 ? ` at ${hex(cr2)}` : "";
  return `${name}${error || vector === 14 ? ` error ${hex(error, 4)}` : ""}${address}`;
}

/** A named part of the state. */
interface Part {
  readonly name: string;
  readonly at: number;
  readonly size: number;
}

const list = (names: readonly string[], at: number, step: number, size: number): Part[] =>
  names.map((name, index) => ({ name, at: at + index * step, size }));
const numbered = (name: string): string[] => [0, 1, 2, 3, 4, 5, 6, 7].map((i) => `${name}${i}`);

const PARTS: readonly Part[] = [
  ...list(REGISTERS, 0, 4, 4),
  ...list(["eflags", "eip"], 32, 4, 4),
  ...list(SEGMENTS, AT_SEGMENTS, 2, 2),
  { name: "fcw", at: AT_FCW, size: 2 },
  { name: "fsw", at: AT_FSW, size: 2 },
  { name: "ftw", at: AT_FTW, size: 1 },
  { name: "fop", at: AT_FOP, size: 2 },
  { name: "fip", at: AT_FIP, size: 4 },
  { name: "fdp", at: AT_FDP, size: 4 },
  { name: "mxcsr", at: AT_MXCSR, size: 4 },
  ...list(numbered("st"), AT_ST, 16, 10),
  ...list(numbered("xmm"), AT_XMM, 16, 16),
];

/** The x87 unit's pointers: the signal frame has them only while an exception is pending. */
const POINTERS = new Set(["fop", "fip", "fdp"]);
const ERROR_SUMMARY = 0x80;

function maskPart(name: string, value: string, mask: Mask): string {
  if (name === "eflags") return hex((Number.parseInt(value, 16) & mask.flags) >>> 0);
  if (name === "fsw") return hex(Number.parseInt(value, 16) & mask.status, 4);
  return value;
}

/** An 80-bit value as an integer in which neighbours differ by one. */
function position({ view }: MachineState, at: number): bigint {
  const exponent = view.getUint16(at + 8, true);
  const row = BigInt(Math.max(1, exponent & 0x7fff)); // denormals are in the row of exponent 1
  const magnitude = (row << 63n) + view.getBigUint64(at, true);
  return exponent & 0x8000 ? -magnitude : magnitude;
}

function isNear(got: MachineState, want: MachineState, at: number, within: number): boolean {
  const [a, b] = [got.view.getUint16(at + 8, true), want.view.getUint16(at + 8, true)];
  if (within === 0 || (a ^ b) & 0x8000 || (a & 0x7fff) === 0x7fff || (b & 0x7fff) === 0x7fff) {
    return false; // infinities and NaNs have no neighbours
  }
  const distance = position(got, at) - position(want, at);
  return distance <= within && distance >= -within;
}

/** Quick: are both states the same where it counts? */
function sameState(got: MachineState, want: MachineState, mask: Mask): boolean {
  const [a, b] = [got.words, want.words];
  for (let i = 0; i < 10; i++) {
    if (a[i] !== b[i] && i !== AT_EFLAGS / 4 && !((mask.ignored >> i) & 1)) return false;
  }
  if ((a[8]! ^ b[8]!) & mask.flags) return false;
  for (let i = 10; i < 13; i++) if (a[i] !== b[i]) return false;
  if ((a[16]! ^ b[16]!) & (0xffff | (mask.status << 16))) return false;
  if ((a[17]! ^ b[17]!) & 0xff) return false;
  if (a[22] !== b[22]) return false;
  if (want.bytes[AT_FSW]! & ERROR_SUMMARY) {
    if (a[17]! >>> 16 !== b[17]! >>> 16 || a[18] !== b[18] || a[20] !== b[20]) return false;
  }
  for (let i = 0; i < 8; i++) {
    const at = 24 + i * 4;
    const same =
      a[at] === b[at] && a[at + 1] === b[at + 1] && !((a[at + 2]! ^ b[at + 2]!) & 0xffff);
    if (!same && !isNear(got, want, at * 4, mask.within)) return false;
  }
  for (let i = 56; i < 88; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** Differences, a line each; empty when the core did what the hardware did. */
export function differences(
  machine: CoreMachine,
  got: MachineState,
  end: Ending,
  want: Outcome,
  mask: Mask,
): string[] {
  const lines: string[] = [];
  if (end.vector !== want.vector || end.error !== want.error || end.cr2 !== want.cr2) {
    lines.push(`ended with ${ending(end)}, hardware with ${ending(want)}`);
  }
  if (!sameState(got, want.state, mask)) {
    const pending = (want.state.bytes[AT_FSW]! & ERROR_SUMMARY) !== 0;
    for (const { name, at, size } of PARTS) {
      if (POINTERS.has(name) && !pending) continue;
      if (at < AT_SEGMENTS && (mask.ignored >> (at / 4)) & 1) continue;
      const ours = maskPart(name, hexBytes(got.bytes, at, size), mask);
      const theirs = maskPart(name, hexBytes(want.state.bytes, at, size), mask);
      if (ours !== theirs) lines.push(`${name} ${ours}, hardware ${theirs}`);
    }
  }
  for (const address of machine.wrongMemory(want.changes, mask.memory)) {
    const ours = hex(machine.core.view.getUint32(address, true));
    lines.push(`memory at ${hex(address)} ${ours}, hardware ${hex(machine.expectedWord(address))}`);
  }
  return lines;
}

export function isCode16({ state }: Vector): boolean {
  return state.segment(CS) === CODE16_SELECTOR;
}

/** The vector's first instruction: address, bytes, disassembly. */
export function instructionOf(vector: Vector): string {
  return formatInstruction(vector.code, vector.state.eip, isCode16(vector));
}

/** The initial state as far as it matters to an instruction: all that is not the usual. */
export function describeState({ state, patches }: Vector, withFloats: boolean): string {
  const { bytes } = state;
  const shown = PARTS.filter(({ at }) => at < AT_SEGMENTS || withFloats);
  const parts = shown
    .filter(({ name }) => !POINTERS.has(name) || bytes[AT_FSW]! & ERROR_SUMMARY)
    .map(({ name, at, size }) => `${name}=${hexBytes(state.bytes, at, size)}`);
  const memory = patches.map(({ address, bytes }) => {
    return `[${hex(address)}]=${Buffer.from(bytes.subarray(0, 32)).toString("hex")}`;
  });
  return [...parts, ...memory].join(" ");
}

// One unit of a random sequence: an instruction, and before it the moves that its operands need.
//
// Registers hold whatever earlier units left, so pointers are set right before they are used; most
// other operands are taken as they are.

import type { Form } from "../../isa/forms.js";
import { Draft, type FormFacts, wordBytes } from "./draft.js";
import { integer } from "./edge_values.js";
import {
  DATA,
  EAX,
  EBP,
  EBX,
  ECX,
  EDI,
  EDX,
  ESI,
  ESP,
  MachineState,
  PAGE,
  STACK,
} from "./machine_state.js";
import type { Random } from "./random.js";

export interface Unit {
  readonly name: string;
  /** The row, for its flags; or what the unit does to them. */
  readonly facts: FormFacts | "none" | "defines";
  /** The bytes when placed at `address`; `target` is where a jump over units goes. */
  readonly bytes: (address: number, target: number) => readonly number[];
  /** A jump over so many of the following units. */
  readonly skip?: number;
  /** The unit that this one jumps back to, until its counter is zero. */
  readonly loop?: Unit;
}

const JUMPS = /^(J(?!E?CXZ|MP)[A-Z]+)$/;

/** Never in a sequence: they leave it, or need the machine's descriptors. */
const EXCLUDED =
  /^(JMP|CALL|RET|RETF|IRETD?|LOOP[A-Z]*|JE?CXZ|INT[O13]?|UD\d|HLT|BOUND|L[DEFGS]S|VERR|VERW|LAR|LSL|ARPL|POPFD?)$/;

export function isSuitable({ row }: Form): boolean {
  if (row.within !== undefined || row.machine || row.peculiar) return false;
  if (EXCLUDED.test(row.mnemonic)) return false;
  if (row.operands.some((o) => /^([CDEFGS]S|Sreg|CR|DR)$/.test(o))) return false;
  if (JUMPS.test(row.mnemonic))
    return row.operands[0] === "rel8" && !row.encoding.startsWith("o16");
  return !row.ends || /^(REP|LDMXCSR|FXRSTOR)/.test(row.mnemonic);
}

/** Length of MOV m32, imm32 with an absolute address. */
const STORE_BYTES = 10;

const move = (register: number, value: number): number[] => [0xb8 + register, ...wordBytes(value)];

/** An address for an operand: mostly where the edge values are. */
function drawTarget(random: Random, facts: FormFacts): number {
  const size = Math.max(facts.memoryBytes, 4);
  const kind = random.below(40);
  if (kind === 0) return DATA + PAGE - random.below(size);
  if (kind === 1) return DATA + 2 * PAGE - random.below(size + 4);
  const base = kind < 34 ? DATA + 0x400 : DATA + 0x900;
  const at = base + random.below(Math.max(1, 256 - size));
  if (facts.aligned || facts.memoryBytes === 512) return random.chance(98) ? at & ~15 : at;
  return random.chance(75) ? at & ~3 : at;
}

/** Not the stack pointer, which pushes and pops need. */
function drawRegister(random: Random, byte: boolean): number {
  const number = random.below(8);
  return number === ESP && !byte ? random.pick([0, 1, 2, 3, 5, 6, 7]) : number;
}

/** ModRM, SIB and displacement for a target, and the moves of its registers. */
function addressTarget(draft: Draft, setup: number[]): void {
  const { random, target, reserved } = draft;
  const free = [EAX, ECX, EDX, EBX, EBP, ESI, EDI].filter((register) => !reserved.has(register));
  const kind = random.below(10);
  if (kind < 4 || free.length < 2) {
    draft.memory = { modrm: 5, rest: [...wordBytes(target)], address16: false };
    return;
  }
  const base = random.pick(free);
  const disp = random.between(-128, 127);
  if (kind < 8) {
    setup.push(...move(base, (target - disp) >>> 0));
    draft.memory = { modrm: 0x40 | base, rest: [disp & 255], address16: false };
    return;
  }
  const index = random.pick(free.filter((register) => register !== base));
  const scale = random.below(4);
  const steps = random.below(16);
  setup.push(...move(index, steps), ...move(base, (target - disp - (steps << scale)) >>> 0));
  const sib = (scale << 6) | (index << 3) | base;
  draft.memory = { modrm: 0x44, rest: [sib, disp & 255], address16: false };
}

/** Moves before instructions with implied pointers or with operands that would always fault. */
function prepare(draft: Draft): number[] {
  const { random, facts, mnemonic } = draft;
  const place = (size: number) => DATA + 0x400 + random.below(256 - size);
  if (/^(REP[A-Z]* )?(MOVS|CMPS|STOS|LODS|SCAS)[BWD]$/.test(mnemonic)) {
    const pointers = [...move(ESI, place(4)), ...move(EDI, place(4))];
    const counted = mnemonic.startsWith("REP") ? move(ECX, random.below(30)) : [];
    return [...pointers, ...counted];
  }
  if (/^XLATB?$/.test(mnemonic)) return move(EBX, DATA + random.below(0x800));
  if (/^MASKMOV/.test(mnemonic)) return move(EDI, place(16));
  if (/^(LEAVE|ENTER)$/.test(mnemonic)) {
    draft.immediates[0] = random.below(64);
    draft.immediates[1] = random.below(4);
    return move(EBP, STACK + 0x600 + random.below(256) * 4);
  }
  if (/^BT[SRC]?$/.test(mnemonic) && facts.form.memory && !facts.encoding.immediates.length) {
    draft.reserved.add(draft.reg);
    return move(draft.reg, random.between(-900, 900) >>> 0);
  }
  if (/^I?DIV$/.test(mnemonic) && random.chance(80)) return prepareDivision(draft);
  return [];
}

/** A small dividend and a divisor that is larger than its upper half. */
function prepareDivision(draft: Draft): number[] {
  const { random, facts } = draft;
  draft.reserved.add(EAX).add(EDX);
  const small = move(EDX, random.below(3));
  if (facts.row.operands[0] === "r/m8") return move(EAX, random.below(0x200));
  if (facts.form.memory) return small;
  draft.rm = random.pick([ECX, EBX, ESI, EDI, EBP]);
  return [...small, ...move(draft.rm, (integer(random) | 0x104) >>> 0)];
}

/** MOV m32, imm32 with an absolute address. */
const store = (address: number, value: number): number[] => {
  return [0xc7, 0x05, ...wordBytes(address), ...wordBytes(value >>> 0)];
};

/** The control registers of x87 and SSE are loaded from words that are written before. */
function prepareControl(draft: Draft): number[] {
  const { random, mnemonic, target, facts } = draft;
  const masks = random.chance(85) ? 0x1f80 : random.word() & 0x1f80;
  const mxcsr = masks | (random.word() & 0xe07f);
  const control = (random.chance(85) ? 0x37f : random.word() & 0x37f) ^ (random.below(16) << 8);
  const status = random.word() & 0x7f3f;
  switch (mnemonic) {
    case "LDMXCSR":
      return store(target, mxcsr);
    case "FLDCW":
      return store(target, control);
    case "FLDENV":
    case "FRSTOR": {
      const word = facts.encoding.operandSize === 16 ? 2 : 4;
      return [...store(target, control), ...store(target + word, status | (random.word() << 16))];
    }
    case "FXRSTOR":
      return [...store(target, control | (status << 16)), ...store(target + 24, mxcsr)];
    default:
      return [];
  }
}

/** What an instruction stores of the processor model's own is overwritten: later ones may load it. */
function scrub({ facts, target }: Draft): number[] {
  const ranges = facts.row.machineBytes ?? [];
  return ranges.flatMap(([from, size]) => {
    const bytes: number[] = [];
    // MOV m16, imm16
    for (let at = from; at < from + size; at += 2) {
      bytes.push(0x66, 0xc7, 0x05, ...wordBytes(target + at), 0, 0);
    }
    return bytes;
  });
}

/** Calls, returns and jumps whose target is in a register or on the stack, over some units. */
const TRANSFERS: readonly ((register: number, address: number, target: number) => number[])[] = [
  (_, address, target) => [0xe9, ...wordBytes(target - (address + 5))],
  (_, address, target) => [0xe8, ...wordBytes(target - (address + 5))],
  (register, _, target) => [...move(register, target), 0xff, 0xe0 + register],
  (register, _, target) => [...move(register, target), 0xff, 0xd0 + register],
  (_, __, target) => [0x68, ...wordBytes(target), 0xc3],
];

/** A transfer of control to one of the next units. */
export function drawTransfer(random: Random): Unit {
  const kind = random.pick(TRANSFERS);
  const register = drawRegister(random, false);
  return {
    name: "transfer",
    facts: "none",
    skip: random.below(5),
    bytes: (address, target) => kind(register, address, target),
  };
}

/** Writes the immediate of the instruction behind it, which must be executed as written. */
export function drawSelfModifying(random: Random): Unit {
  const register = drawRegister(random, false);
  const value = random.word();
  return {
    name: "self-modifying",
    facts: "none",
    bytes: (address) => {
      const store = [0xc7, 0x05, ...wordBytes(address + STORE_BYTES + 1), ...wordBytes(value)];
      return [...store, ...move(register, ~value)];
    },
  };
}

/** Sets a loop's counter, which lies far below the stack pointer. */
export function drawLoopStart(random: Random, counter: number): Unit {
  const bytes = [0xc7, 0x05, ...wordBytes(counter), ...wordBytes(random.between(1, 4))];
  return { name: "MOV m32, imm32 (loop counter)", facts: "none", bytes: () => bytes };
}

/**
 * Counts down and goes back to the unit behind the loop's start while the counter is positive: it
 * may be zero here, when a jump came from elsewhere into the loop.
 */
export function loopEnd(counter: number, loop: Unit): Unit {
  return {
    name: "DEC m32; JG",
    facts: "none",
    loop,
    bytes: (address, target) => {
      const count = [0xff, 0x0d, ...wordBytes(counter)];
      return [...count, 0x0f, 0x8f, ...wordBytes(target - (address + 12))];
    },
  };
}

function drawJump(random: Random, facts: FormFacts): Unit {
  const skip = random.between(1, 6);
  const { opcode } = facts.encoding;
  return {
    name: facts.row.mnemonic,
    facts,
    skip,
    // A near jump with 32 bits, whatever the row: seven units may be longer than 127 bytes.
    bytes: (address, target) => [0x0f, opcode + 0x10, ...wordBytes(target - (address + 6))],
  };
}

/** An instruction of this form with operands for a sequence. */
export function drawUnit(random: Random, facts: FormFacts): Unit {
  const { row, form, encoding } = facts;
  if (JUMPS.test(row.mnemonic)) return drawJump(random, facts);
  const draft = new Draft(facts, random, new MachineState());
  const byte = row.operands.some((o) => /^(r8|r\/m8)$/.test(o));
  draft.reg = drawRegister(random, byte);
  draft.rm = drawRegister(random, byte);
  for (let i = 0; i < encoding.immediates.length; i++) draft.immediates.push(integer(random));
  const setup = prepare(draft);
  draft.target = drawTarget(random, facts);
  if (row.operands.some((o) => o.startsWith("moffs"))) draft.immediates[0] = draft.target;
  if (form.memory) {
    setup.push(...prepareControl(draft));
    addressTarget(draft, setup);
    draft.lock = (row.lock ?? false) && random.chance(5);
  }
  const bytes = [...setup, ...draft.assemble(), ...scrub(draft)];
  return { name: `${row.mnemonic} ${row.operands.join(", ")}`, facts, bytes: () => bytes };
}

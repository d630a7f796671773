// What single instructions need of their initial state, so that most vectors do what the
// instruction
// is for, and some fail in its own ways: divisors that fit, counts near the operand's size,
// pointers
// into the memory, stacks with room or without, targets of jumps.
//
// A recipe runs before the memory operand gets its address (`before`: implied registers, which it
// reserves) or after (`after`: what depends on the operand's value or on the final bytes).

import type { Draft } from "./draft.js";
import { integer, writeFloat } from "./edge_values.js";
import {
  AT_FSW,
  AT_FTW,
  AT_ST,
  DATA,
  EAX,
  EBP,
  EBX,
  ECX,
  EDI,
  EDX,
  ES,
  ESI,
  ESP,
  FLAG,
  PAGE,
  STACK,
  STACK_END,
  TLS_SELECTOR,
} from "./machine_state.js";
import type { Recipe } from "./pointers.js";
import { pointer, stackPointer } from "./pointers.js";
import { branches } from "./recipes_control.js";

function setPartial(draft: Draft, register: number, bits: number, value: number): void {
  const keep = bits === 32 ? 0 : (-1 << bits) >>> 0;
  const old = draft.state.register(register);
  draft.state.setRegister(register, ((old & keep) | (value & ~keep)) >>> 0);
}

const operandBits = (draft: Draft): number =>
  Number(/\d+/.exec(draft.facts.row.operands[0] ?? "")?.[0] ?? 32);

const COUNTS = [0, 1, 1, 2, 3, 7, 8, 9, 15, 16, 17, 18, 24, 30, 31, 32, 33, 0x80, 0xff];

const shift: Recipe = {
  mnemonics: /^(ROL|ROR|RCL|RCR|SHL|SHR|SAL|SAR|SHLD|SHRD)$/,
  before(draft) {
    const { random, state, facts } = draft;
    const count = random.chance(70) ? random.pick(COUNTS) : random.below(256);
    if (facts.row.operands.includes("CL")) {
      draft.reserved.add(ECX);
      state.setRegister(ECX, ((state.register(ECX) & ~255) | count) >>> 0);
    }
    draft.immediates[0] = count;
  },
};

const vectorShift: Recipe = {
  mnemonics: /^PS(LL|RL|RA)(W|D|Q|DQ)$/,
  before(draft) {
    const { random, state, facts } = draft;
    const count = random.chance(85) ? random.below(70) : integer(random);
    draft.immediates[0] = count & 255;
    if (facts.encoding.immediates.length || random.chance(20)) return;
    const content = new Uint8Array(16);
    new DataView(content.buffer).setUint32(0, count, true);
    if (random.chance(20)) content[8] = 1;
    if (facts.form.memory) draft.content = content.subarray(0, facts.memoryBytes);
    else state.bytes.set(content.subarray(0, 8), vectorAt(draft, draft.rm));
  },
};

/** Offset in the state of the XMM or MMX register of this number. */
export function vectorAt(draft: Draft, number: number): number {
  if (!draft.facts.usesMmx) return 224 + number * 16;
  const top = (draft.state.bytes[67]! >> 3) & 7;
  return 96 + ((number - top) & 7) * 16;
}

const bitString: Recipe = {
  mnemonics: /^BT[SRC]?$/,
  before(draft) {
    const { random, state, facts } = draft;
    draft.immediates[0] = random.below(256);
    if (facts.form.memory && facts.encoding.immediates.length === 0 && random.chance(90)) {
      draft.reserved.add(draft.reg);
      state.setRegister(draft.reg, random.between(-2000, 2000) >>> 0);
    }
  },
};

/** Makes EDX:EAX (or the narrower pair) a dividend whose quotient fits, for most divisors. */
function arrangeDividend(draft: Draft): void {
  const { random, facts } = draft;
  const bits = operandBits(draft);
  const signed = draft.mnemonic === "IDIV";
  const one = 1n << BigInt(bits);
  const raw = facts.form.memory
    ? [...draft.content!].reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n)
    : BigInt(readRegister(draft, draft.rm, bits));
  const divisor = signed ? BigInt.asIntN(bits, raw) : raw;
  if (divisor === 0n) return;
  const drawn = BigInt(integer(random, bits));
  const quotient = signed ? BigInt.asIntN(bits, drawn) : drawn;
  const size = divisor < 0n ? -divisor : divisor;
  const remainder = (BigInt(random.word()) * size) >> 32n;
  const product = quotient * divisor;
  const dividend = product < 0n ? product - remainder : product + remainder;
  const pair = BigInt.asUintN(2 * bits, dividend);
  if (bits === 8) {
    setPartial(draft, EAX, 16, Number(pair));
  } else {
    setPartial(draft, EAX, bits, Number(pair % one));
    setPartial(draft, EDX, bits, Number(pair / one));
  }
}

export function readRegister(draft: Draft, number: number, bits: number): number {
  const { state } = draft;
  if (bits === 8) return (state.register(number & 3) >>> (number & 4 ? 8 : 0)) & 255;
  return bits === 16 ? state.register(number) & 0xffff : state.register(number);
}

const division: Recipe = {
  mnemonics: /^I?DIV$/,
  before(draft) {
    draft.reserved.add(EAX).add(EDX);
    if (draft.random.chance(90)) draft.rm = draft.random.pick([1, 3, 5, 6, 7]);
    if (operandBits(draft) === 8 && draft.random.chance(90))
      draft.rm = draft.random.pick([1, 2, 3, 5, 6, 7]);
  },
  after(draft) {
    if (draft.random.chance(75)) arrangeDividend(draft);
  },
};

/** Half of the comparisons succeed. */
const compareExchange: Recipe = {
  mnemonics: /^CMPXCHG(8B)?$/,
  before(draft) {
    draft.reserved.add(EAX);
    if (draft.mnemonic === "CMPXCHG8B") draft.reserved.add(EDX).add(EBX).add(ECX);
  },
  after(draft) {
    const { random, state, content, facts } = draft;
    if (random.chance(50)) return;
    const bits = operandBits(draft);
    if (!facts.form.memory) {
      setPartial(draft, EAX, bits, readRegister(draft, draft.rm, bits));
      return;
    }
    const view = new DataView(content!.buffer, content!.byteOffset);
    if (draft.mnemonic === "CMPXCHG8B") {
      state.setRegister(EAX, view.getUint32(0, true));
      state.setRegister(EDX, view.getUint32(4, true) ^ (random.chance(20) ? 1 : 0));
    } else {
      const read =
        bits === 8 ? content![0]! : bits === 16 ? view.getUint16(0, true) : view.getUint32(0, true);
      setPartial(draft, EAX, bits, read);
    }
  },
};

/** Memory of few different bytes around the two pointers, so that comparisons go on for a while. */
function fillForCompare(draft: Draft, address: number): void {
  const { random } = draft;
  const from = address - 40;
  if (from < DATA || address + 48 > DATA + 2 * PAGE) return;
  const bytes = new Uint8Array(88).fill(random.pick([0, 0x41]));
  for (let n = random.below(3); n > 0; n--) bytes[random.below(88)] = random.below(256);
  draft.patch(from, bytes);
}

const string: Recipe = {
  mnemonics: /^(REP[A-Z]* )?(MOVS|CMPS|STOS|LODS|SCAS)[BWD]$/,
  before(draft) {
    const { random, state, facts } = draft;
    if (facts.usesXmm) return; // SSE2's MOVSD and CMPSD
    const size = { B: 1, W: 2, D: 4 }[draft.mnemonic.at(-1) as "B" | "W" | "D"];
    const repeats = draft.mnemonic.startsWith("REP");
    const source = pointer(draft, size * 6);
    const near = random.chance(20) && source > DATA + 64;
    const destination = near ? source + random.between(-9, 9) : pointer(draft, size * 6);
    state.setRegister(ESI, source);
    state.setRegister(EDI, destination);
    if (repeats) state.setRegister(ECX, random.chance(90) ? random.below(24) : random.below(300));
    if (/CMPS|SCAS/.test(draft.mnemonic)) {
      fillForCompare(draft, source);
      fillForCompare(draft, destination);
      if (random.chance(80)) state.setRegister(EAX, random.pick([0, 0x41414141]));
    }
    if (facts.encoding.addressSize === 0 && random.chance(12)) shortPointers(draft);
  },
};

/** 16-bit addresses: through segments whose base is at DATA. */
function shortPointers(draft: Draft): void {
  const { state } = draft;
  draft.address16 = true;
  draft.segment = 0x64;
  state.setSegment(4, TLS_SELECTOR);
  state.setSegment(ES, TLS_SELECTOR);
}

const translate: Recipe = {
  mnemonics: /^XLATB?$/,
  before(draft) {
    draft.state.setRegister(EBX, (pointer(draft, 1) - (draft.state.register(EAX) & 255)) >>> 0);
  },
};

const maskedStore: Recipe = {
  mnemonics: /^MASKMOV(DQU|Q)$/,
  before(draft) {
    draft.state.setRegister(EDI, pointer(draft, 16));
  },
};

const enter: Recipe = {
  mnemonics: /^ENTER$/,
  before(draft) {
    const { random, state } = draft;
    state.setRegister(ESP, stackPointer(draft, 128));
    state.setRegister(EBP, stackPointer(draft, 128));
    draft.immediates[0] = random.chance(90) ? random.below(300) : integer(random, 16);
    draft.immediates[1] = random.pick([0, 0, 1, 1, 2, 3, 5, 31, 32, 33, 0xff]);
  },
};

const leave: Recipe = {
  mnemonics: /^LEAVE$/,
  before(draft) {
    draft.state.setRegister(EBP, stackPointer(draft));
  },
};

/** Flags that POPF may set here: no trap after each instruction, no alignment check. */
const HARMLESS_FLAGS = ~0x0004_0100;

const stack: Recipe = {
  mnemonics: /^(PUSH|POP|PUSHA|POPA|PUSHAD|POPAD|PUSHF|POPF|PUSHFD|POPFD|INT)[WD]?$/,
  before(draft) {
    const { random, state } = draft;
    draft.reserved.add(ESP);
    const at = stackPointer(draft, 40);
    state.setRegister(ESP, at);
    if (/^POPF/.test(draft.mnemonic) && at >= STACK && at + 4 <= STACK_END) {
      draft.patchWord(at, (random.word() & HARMLESS_FLAGS) >>> 0);
    }
  },
};

const decimal: Recipe = {
  mnemonics: /^(AAM|AAD)$/,
  before(draft) {
    draft.immediates[0] = draft.random.chance(60) ? 10 : draft.random.below(256);
  },
};

const bound: Recipe = {
  mnemonics: /^BOUND$/,
  before(draft) {
    const { random, state } = draft;
    draft.reserved.add(draft.reg);
    state.setRegister(draft.reg, random.between(-6, 6) >>> 0);
    const half = draft.facts.memoryBytes / 2;
    const content = new Uint8Array(draft.facts.memoryBytes);
    const view = new DataView(content.buffer);
    [random.between(-8, 2), random.between(-2, 8)].forEach((value, index) => {
      if (half === 4) view.setInt32(index * 4, value, true);
      else view.setInt16(index * 2, value, true);
    });
    draft.content = content;
  },
};

const selector: Recipe = {
  mnemonics: /^(MOV|L[DEFGS]S)$/,
  before(draft) {
    const { random, facts } = draft;
    const moves = facts.row.operands[0] === "Sreg";
    if (!moves && draft.mnemonic === "MOV") return;
    const value = random.pick([0, 1, 3, 0x2b, 0x2b, 0x23, 0x63, 0x63, 0x6b, 0x73, 0xfff8, 0x9b]);
    if (moves) {
      draft.setRmValue(((random.word() & 0xffff0000) | value) >>> 0);
      if (random.chance(90)) draft.reg = random.pick([ES, 3, 4, 5]);
      return;
    }
    const content = new Uint8Array(facts.memoryBytes);
    new DataView(content.buffer).setUint32(0, integer(random), true);
    new DataView(content.buffer).setUint16(content.length - 2, value, true);
    draft.content = content;
  },
};

/**
 * Selectors for what looks at descriptors: the program's own, with any privilege level; those that
 * a table has not, or has for the kernel only. Not those of a 64-bit program's code and of the
 * processor's number, which are each kernel's own.
 */
const SELECTORS = [
  ...[0, 3, 0x23, 0x20, 0x2b, 0x28, 0x63, 0x60, 0x6b, 0x73, 0x71, 0x07, 0x04, 0x0f, 0x17, 0x1f],
  ...[0x08, 0x0b, 0x10, 0x18, 0x40, 0x50, 0x27, 0x7fff, 0xfff8],
];

const descriptor: Recipe = {
  mnemonics: /^(LAR|LSL|VER[RW])$/,
  before(draft) {
    const { random } = draft;
    draft.setRmValue(((random.word() & 0xffff0000) | random.pick(SELECTORS)) >>> 0);
    if (!draft.facts.form.memory) draft.reserved.add(draft.rm);
  },
};

/** MXCSR with or without reserved bits; bit 17 is none on some processors (AMD's MM). */
function mxcsr({ random }: Draft): number {
  return random.chance(85) ? random.word() & 0xffff : (integer(random) & ~0x2_0000) >>> 0;
}

const control: Recipe = {
  mnemonics: /^(LDMXCSR|FLDCW|FXRSTOR)$/,
  before(draft) {
    const { random, facts, state } = draft;
    const content = new Uint8Array(facts.memoryBytes);
    const view = new DataView(content.buffer);
    if (draft.mnemonic === "LDMXCSR") {
      view.setUint32(0, mxcsr(draft), true);
    } else if (draft.mnemonic === "FLDCW") {
      view.setUint16(0, random.chance(50) ? 0x37f ^ (random.below(16) << 8) : random.word(), true);
    } else {
      content.set(state.bytes.subarray(64, 352));
      for (let i = 0; i < 8; i++) writeFloat(random, view, 32 + i * 16, 80);
      view.setUint16(0, 0x37f ^ (random.below(16) << 8), true);
      view.setUint16(2, (random.word() & 0x7f00) >>> 0, true);
      view.setUint8(4, random.below(256));
      view.setUint32(24, random.chance(90) ? 0x1f80 : mxcsr(draft), true);
    }
    draft.content = content;
  },
};

/** Images that FLDENV and FRSTOR find: sensible control and status words, any registers. */
const environment: Recipe = {
  mnemonics: /^(FLDENV|FRSTOR)$/,
  before(draft) {
    const { random, facts } = draft;
    const content = new Uint8Array(facts.memoryBytes);
    const view = new DataView(content.buffer);
    for (let i = 0; i < content.length; i++) content[i] = random.below(256);
    const word = facts.encoding.operandSize === 16 ? 2 : 4;
    const masks = random.chance(70) ? 0x3f : random.below(64);
    view.setUint16(0, masks | (random.below(16) << 8), true);
    view.setUint16(word, random.word() & (random.chance(50) ? 0x7f00 : 0xffff), true);
    for (let at = 7 * word; at + 10 <= content.length; at += 10) writeFloat(random, view, at, 80);
    draft.content = content;
  },
};

const setCarryFromAh: Recipe = {
  mnemonics: /^SAHF$/,
  before({ state, random }) {
    state.setRegister(EAX, ((random.below(256) << 8) | FLAG.C) >>> 0);
  },
};

/** Exponents of ST(0) at which a transcendental function has ordinary values. */
const EXPONENTS: Readonly<Record<string, readonly [number, number]>> = {
  F2XM1: [-20, -1],
  FYL2X: [-8, 8],
  FYL2XP1: [-20, -3],
  FPATAN: [-8, 8],
};

const transcendental: Recipe = {
  mnemonics: /^(F2XM1|FYL2X|FYL2XP1|FPATAN|FPTAN|FSIN|FCOS|FSINCOS)$/,
  before({ random, state, mnemonic }) {
    if (random.chance(25)) return;
    const [low, high] = EXPONENTS[mnemonic] ?? [-12, random.chance(80) ? 4 : 64];
    const top = (state.view.getUint16(AT_FSW, true) >> 11) & 7;
    const used = random.chance(90) ? 3 << top : 1 << top;
    state.bytes[AT_FTW] = used | (used >> 8);
    const positive = mnemonic === "FYL2X" && random.chance(90);
    for (let i = 0; i < 2; i++) {
      const at = AT_ST + i * 16;
      const sign = random.chance(50) && !(positive && i === 0) ? 0x8000 : 0;
      state.view.setUint32(at, random.word(), true);
      state.view.setUint32(at + 4, (random.word() | 0x8000_0000) >>> 0, true);
      state.view.setUint16(at + 8, sign | (0x3fff + random.between(low, high)), true);
    }
  },
};

const RECIPES: readonly Recipe[] = [
  ...[shift, vectorShift, bitString, division, compareExchange, string, translate, maskedStore],
  ...[enter, leave, stack, decimal, bound, selector, control, setCarryFromAh, environment],
  ...[descriptor, transcendental],
  ...branches,
];

/** The recipes of a mnemonic, in the order in which they apply. */
export function recipesOf(mnemonic: string): readonly Recipe[] {
  return RECIPES.filter((recipe) => recipe.mnemonics.test(mnemonic));
}

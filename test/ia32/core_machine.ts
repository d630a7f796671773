// Executes conformance vectors on the emulated core, in the place of hardware.c.
//
// One core serves all vectors: its pages are those that the harness maps, and what a vector changed
// is put back afterwards. Every page is compared with what it should hold, so a store that goes
// astray is seen wherever it lands.

import * as L from "../../assembly/layout/cpu_state.js";
import { LOCAL_DESCRIPTOR, SELECTOR_LOCAL } from "../../assembly/layout/descriptor.js";
import { PTE_P, PTE_U, PTE_W } from "../../assembly/layout/page_table.js";
import { Core, type EngineOptions } from "../../src/machine/core.js";
import type { Exit } from "../../src/machine/exit.js";
import {
  AT_FCW,
  AT_FDP,
  AT_FIP,
  AT_FOP,
  AT_FSW,
  AT_FTW,
  AT_MXCSR,
  AT_ST,
  AT_XMM,
  baseMemory,
  CODE,
  CODE_SELECTOR,
  CODE16_SELECTOR,
  CS,
  DATA,
  DATA_SELECTOR,
  DATA16_SELECTOR,
  DS,
  ES,
  EXPAND_DOWN_LIMIT,
  EXPAND_DOWN_SELECTOR,
  FS,
  GS,
  LIMITED_SELECTOR,
  type MachineState,
  memoryOffset,
  PAGE,
  type Patch,
  READ_ONLY,
  READ_ONLY_SELECTOR,
  SS,
  STACK,
  STACK16_SELECTOR,
  TLS_LIMIT,
  TLS_SELECTOR,
  type Vector,
} from "./machine_state.js";

/** How the core executes the instructions of a vector, until an exit that is no slice's end. */
export interface Tier {
  readonly name: string;
  readonly engine: EngineOptions;
  /** Replayed is every so many-th of a form's vectors. */
  readonly period: number;
  run(core: Core): Exit;
}

/** Wrong words of memory that are told of one vector. */
const MOST_WORDS = 4;
const MOST_INSTRUCTIONS = 100_000;

/**
 * Vectors of a form share what they do differently on the other tiers, so one of several shows it:
 * one of `some` for these, unless GOBELINS_ALL_VECTORS asks for all (some minutes).
 */
const oneOf = (some: number): number => (process.env.GOBELINS_ALL_VECTORS ? 1 : some);

/** One instruction at a time, each decoded anew, by the handlers of the interpreter. */
export const stepping: Tier = {
  name: "step",
  engine: { engine: "interpreter" },
  period: oneOf(4),
  run(core) {
    for (let left = MOST_INSTRUCTIONS; left > 0; left--) {
      const exit = core.step();
      if (exit.kind !== "slice") return exit;
    }
    return { kind: "slice" };
  },
};

/** Decoded blocks, as programs are interpreted. */
export const interpreter: Tier = {
  name: "interpreter",
  engine: { engine: "interpreter" },
  period: 1,
  run: runAnew,
};

/** Every block translated to WebAssembly when it is first entered: a module for each vector. */
export const translator: Tier = {
  name: "translator",
  engine: { engine: "jit", threshold: 1 },
  period: oneOf(32),
  run: runAnew,
};

function runAnew(core: Core): Exit {
  core.dropCode(CODE / PAGE);
  core.dropCode(CODE / PAGE + 1);
  return core.run(MOST_INSTRUCTIONS);
}

/** The exception of an outcome; -1 when the core went on and on. */
export interface Ending {
  readonly vector: number;
  readonly error: number;
  readonly cr2: number;
}

const AVAILABLE = L.SEGMENT_AVAILABLE;
const { SEGMENT_PRESENT, SEGMENT_READABLE, SEGMENT_WRITABLE, SEGMENT_BIG } = L;
const READABLE = SEGMENT_PRESENT | SEGMENT_READABLE;
const DATA16 = READABLE | SEGMENT_WRITABLE;
const DATA32 = DATA16 | SEGMENT_BIG;

const segment = (selector: number, base: number, limit: number, attributes: number) => ({
  selector,
  base,
  limit,
  attributes,
});

/** What hardware.c installs, in the core's form; modify_ldt's old form knows nothing of AVL. */
const DESCRIPTORS = [
  segment(TLS_SELECTOR, DATA, 0xffffffff, DATA32 | AVAILABLE | L.SEGMENT_IN_PAGES),
  segment(LIMITED_SELECTOR, DATA, TLS_LIMIT, DATA32 | AVAILABLE),
  segment(READ_ONLY_SELECTOR, DATA, TLS_LIMIT, READABLE | SEGMENT_BIG | AVAILABLE),
  segment(CODE16_SELECTOR, CODE, 2 * PAGE - 1, READABLE | L.SEGMENT_CODE),
  segment(DATA16_SELECTOR, DATA, 3 * PAGE - 1, DATA16),
  segment(STACK16_SELECTOR, STACK, PAGE - 1, DATA16),
  segment(EXPAND_DOWN_SELECTOR, DATA, EXPAND_DOWN_LIMIT, DATA32 | L.SEGMENT_EXPAND_DOWN),
];

/** Number of a selector's descriptor as the core wants it. */
function entryOf(selector: number): number {
  return (selector >> 3) + (selector & SELECTOR_LOCAL ? LOCAL_DESCRIPTOR : 0);
}

const SEGMENT_NUMBERS = [ES, CS, SS, DS, FS, GS];

const word = (address: number): number => (address - L.CPU_STATE_BEGIN) >> 2;

export class CoreMachine {
  readonly core: Core;
  /** What the data and stack pages hold before a vector, and what they should hold after it. */
  readonly #base = baseMemory();
  readonly #expected = Buffer.from(this.#base);
  readonly #pages: readonly Buffer[];
  readonly #words: Uint32Array;
  readonly #bytes: Uint8Array;
  readonly #flat: Uint32Array;

  constructor(module: WebAssembly.Module, engine: EngineOptions) {
    this.core = new Core(module, engine);
    const { cpu, bytes, view } = this.core;
    this.#words = new Uint32Array(cpu.view.buffer, cpu.view.byteOffset, cpu.view.byteLength / 4);
    this.#bytes = new Uint8Array(cpu.view.buffer, cpu.view.byteOffset, cpu.view.byteLength);
    const ordinary = PTE_P | PTE_W | PTE_U;
    this.core.setPtes(CODE / PAGE, 2, ordinary);
    this.core.setPtes(DATA / PAGE, 2, ordinary);
    this.core.setPtes(READ_ONLY / PAGE, 1, PTE_P | PTE_U);
    this.core.setPtes(STACK / PAGE, 1, ordinary);
    bytes.fill(0xcc, CODE, CODE + 2 * PAGE);
    bytes.set(this.#base.subarray(0, 3 * PAGE), DATA);
    bytes.set(this.#base.subarray(3 * PAGE), STACK);
    for (const { selector, base, limit, attributes } of DESCRIPTORS) {
      this.core.setDescriptor(entryOf(selector), base, limit, attributes);
    }
    this.#pages = [DATA, DATA + PAGE, READ_ONLY, STACK].map((at) =>
      Buffer.from(view.buffer, view.byteOffset + at, PAGE),
    );
    this.#flat = this.#words.slice(word(L.SELECTORS), word(L.DECODE_MODE) + 1);
  }

  /** Executes a vector from its initial state; the outcome is in the core until `finish`. */
  begin(vector: Vector, tier: Tier): Ending {
    this.load(vector.state);
    this.core.bytes.set(vector.code, vector.codeAddress);
    for (const { address, bytes } of vector.patches) {
      this.core.bytes.set(bytes, address);
      this.#expect(address, bytes);
    }
    const exit = tier.run(this.core);
    if (exit.kind === "exception") return { vector: exit.vector, error: exit.error, cr2: 0 };
    if (exit.kind === "pageFault") return { vector: 14, error: exit.error, cr2: exit.address };
    if (exit.kind === "interrupt") return this.#interrupt(exit.vector, vector);
    return { vector: -1, error: 0, cr2: 0 };
  }

  /** INT n as a Linux kernel shows it to a program: #GP at the instruction, but for 3 and 4. */
  #interrupt(number: number, { state }: Vector): Ending {
    if (number === 3 || number === 4) return { vector: number, error: 0, cr2: 0 };
    this.core.cpu.eip = state.eip;
    return { vector: 13, error: number * 8 + 2, cr2: 0 };
  }

  #expect(address: number, bytes: Uint8Array): void {
    const at = memoryOffset(address);
    if (at < 0) throw new Error(`patch at ${address.toString(16)} is outside the memory`);
    this.#expected.set(bytes, at);
  }

  /** Whatever is there now is as it should be. */
  #accept(address: number): void {
    if (memoryOffset(address) >= 0)
      this.#expect(address, this.core.bytes.slice(address, address + 1));
  }

  /**
   * Addresses of the first few words that are not as the vector and `changes` say. Not looked at
   * are `ignored` ranges, addresses and sizes.
   */
  wrongMemory(
    changes: readonly Patch[],
    ignored: readonly (readonly [number, number])[] = [],
  ): number[] {
    for (const { address, bytes } of changes) this.#expect(address, bytes);
    for (const [from, size] of ignored) {
      for (let i = 0; i < size; i++) this.#accept(from + i);
    }
    const wrong: number[] = [];
    this.#pages.forEach((page, number) => {
      const expected = this.#expected.subarray(number * PAGE, (number + 1) * PAGE);
      if (page.equals(expected)) return;
      for (let at = 0; at < PAGE && wrong.length < MOST_WORDS; at += 4) {
        if (page.readUInt32LE(at) === expected.readUInt32LE(at)) continue;
        wrong.push((number === 3 ? STACK : DATA + number * PAGE) + at);
      }
    });
    return wrong;
  }

  /** What hardware left at an address, once `wrongMemory` has been asked. */
  expectedWord(address: number): number {
    return this.#expected.readUInt32LE(memoryOffset(address));
  }

  /** Puts the memory back to what it is before a vector. */
  finish(vector: Vector): void {
    this.core.bytes.fill(0xcc, vector.codeAddress, vector.codeAddress + vector.code.length);
    this.#expected.set(this.#base);
    // Most vectors leave most pages alone, and looking takes a tenth of the time of copying.
    this.#pages.forEach((page, number) => {
      const base = this.#base.subarray(number * PAGE, (number + 1) * PAGE);
      if (!page.equals(base)) page.set(base);
    });
  }

  /** Sets the whole processor state. */
  load(state: MachineState): void {
    const { cpu } = this.core;
    const words = this.#words;
    words.set(this.#flat, word(L.SELECTORS));
    words.set(state.words.subarray(0, 8), word(L.REGISTERS));
    cpu.eflags = state.eflags;
    cpu.eip = state.eip;
    for (const number of SEGMENT_NUMBERS) this.#loadSegment(number, state.segment(number));
    const { view, bytes } = state;
    const status = view.getUint16(AT_FSW, true);
    const top = (status >> 11) & 7;
    words[word(L.FPU_CONTROL)] = view.getUint16(AT_FCW, true);
    words[word(L.FPU_STATUS)] = status & ~0x3800;
    words[word(L.FPU_TOP)] = top;
    words[word(L.FPU_EMPTY)] = ~bytes[AT_FTW]! & 0xff;
    words[word(L.FPU_OPCODE)] = view.getUint16(AT_FOP, true);
    words[word(L.FPU_INSTRUCTION_POINTER)] = view.getUint32(AT_FIP, true);
    words[word(L.FPU_DATA_POINTER)] = view.getUint32(AT_FDP, true);
    words[word(L.FPU_CODE_SELECTOR)] = view.getUint16(AT_FIP + 4, true);
    words[word(L.FPU_DATA_SELECTOR)] = view.getUint16(AT_FDP + 4, true);
    words[word(L.MXCSR)] = view.getUint32(AT_MXCSR, true);
    for (let i = 0; i < 8; i++) {
      const physical = L.FPU_REGISTERS - L.CPU_STATE_BEGIN + ((top + i) & 7) * 16;
      this.#bytes.set(bytes.subarray(AT_ST + i * 16, AT_ST + i * 16 + 10), physical);
    }
    words.set(state.words.subarray(AT_XMM / 4, AT_XMM / 4 + 32), word(L.XMM));
  }

  #loadSegment(number: number, selector: number): void {
    const wanted = DESCRIPTORS.find((d) => d.selector === selector);
    if (wanted) this.core.cpu.setSegment(number, wanted);
    else if (selector !== 0 && selector !== DATA_SELECTOR && selector !== CODE_SELECTOR) {
      throw new Error(`selector ${selector.toString(16)} cannot be loaded into a vector's state`);
    }
  }

  /** Writes the core's state down in the form of a vector's. */
  save(state: MachineState): void {
    const { cpu } = this.core;
    const words = this.#words;
    const { view, bytes } = state;
    const at = word(L.REGISTERS);
    for (let i = 0; i < 8; i++) state.words[i] = words[at + i]!;
    state.eflags = cpu.eflags;
    state.eip = cpu.eip;
    for (const number of SEGMENT_NUMBERS) {
      state.setSegment(number, words[word(L.SELECTORS) + number]!);
    }
    const top = words[word(L.FPU_TOP)]!;
    view.setUint16(AT_FCW, words[word(L.FPU_CONTROL)]!, true);
    view.setUint16(AT_FSW, words[word(L.FPU_STATUS)]! | (top << 11), true);
    bytes[AT_FTW] = ~words[word(L.FPU_EMPTY)]!;
    view.setUint16(AT_FOP, words[word(L.FPU_OPCODE)]!, true);
    view.setUint32(AT_FIP, words[word(L.FPU_INSTRUCTION_POINTER)]!, true);
    view.setUint32(AT_FDP, words[word(L.FPU_DATA_POINTER)]!, true);
    view.setUint32(AT_MXCSR, words[word(L.MXCSR)]!, true);
    for (let i = 0; i < 8; i++) {
      const physical = L.FPU_REGISTERS - L.CPU_STATE_BEGIN + ((top + i) & 7) * 16;
      bytes.set(this.#bytes.subarray(physical, physical + 10), AT_ST + i * 16);
    }
    state.words.set(words.subarray(word(L.XMM), word(L.XMM) + 32), AT_XMM / 4);
  }
}

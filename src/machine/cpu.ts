// The processor state of a core, read and written by the kernel between two slices.
//
// A thin view over the state page (assembly/layout/cpu_state.ts): no copies are kept, so what the
// guest did is visible at once. `save` and `restore` move the whole state as one block of bytes,
// which is what a ghost carries and what a switch between tasks of one address space does.

import * as L from "../../assembly/layout/cpu_state.js";

/** General registers by the manual's numbers (SDM vol. 2, table 2-2). */
export const Register = { EAX: 0, ECX: 1, EDX: 2, EBX: 3, ESP: 4, EBP: 5, ESI: 6, EDI: 7 } as const;
/** Segment registers by the manual's numbers. */
export const Segment = { ES: 0, CS: 1, SS: 2, DS: 3, FS: 4, GS: 5 } as const;

/** What the visible selector stands for (SDM vol. 3, 3.4.5), in the form that the core checks. */
export interface SegmentCache {
  readonly selector: number;
  readonly base: number;
  /** The last valid offset. */
  readonly limit: number;
  /** SEGMENT_* bits of assembly/layout/cpu_state.ts. */
  readonly attributes: number;
}

/** Size in bytes of what `save` returns. */
export const CPU_STATE_BYTES = L.CPU_STATE_END - L.CPU_STATE_BEGIN;

export interface EflagsAccess {
  get_eflags(): number;
  set_eflags(value: number): void;
  update_decode_mode(): void;
}

export class Cpu {
  readonly #words: Uint32Array;
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #core: EflagsAccess;

  constructor(memory: WebAssembly.Memory, core: EflagsAccess) {
    this.#bytes = new Uint8Array(memory.buffer, L.CPU_STATE_BEGIN, CPU_STATE_BYTES);
    this.#words = new Uint32Array(memory.buffer, L.CPU_STATE_BEGIN, CPU_STATE_BYTES / 4);
    this.#view = new DataView(memory.buffer, L.CPU_STATE_BEGIN, CPU_STATE_BYTES);
    this.#core = core;
  }

  #word(address: number): number {
    return this.#words[(address - L.CPU_STATE_BEGIN) >> 2] as number;
  }

  #setWord(address: number, value: number): void {
    this.#words[(address - L.CPU_STATE_BEGIN) >> 2] = value;
  }

  /** General register `number` of `Register`, unsigned. */
  register(number: number): number {
    return this.#word(L.REGISTERS + number * 4);
  }

  setRegister(number: number, value: number): void {
    this.#setWord(L.REGISTERS + number * 4, value);
  }

  get eax(): number {
    return this.#word(L.EAX);
  }
  set eax(value: number) {
    this.#setWord(L.EAX, value);
  }
  get esp(): number {
    return this.#word(L.ESP);
  }
  set esp(value: number) {
    this.#setWord(L.ESP, value);
  }
  get eip(): number {
    return this.#word(L.EIP);
  }
  set eip(value: number) {
    this.#setWord(L.EIP, value);
  }

  get eflags(): number {
    return this.#core.get_eflags() >>> 0;
  }
  /** All flags that user code may change; the rest keep their values. */
  set eflags(value: number) {
    this.#core.set_eflags(value);
  }

  /** The visible part of a segment register. */
  selector(number: number): number {
    return this.#word(L.SELECTORS + number * 4);
  }

  segment(number: number): SegmentCache {
    const at = (field: number) => this.#word(field + number * 4);
    return {
      selector: at(L.SELECTORS),
      base: at(L.SEGMENT_BASES),
      limit: at(L.SEGMENT_LIMITS),
      attributes: at(L.SEGMENT_ATTRIBUTES),
    };
  }

  setSegment(number: number, segment: SegmentCache): void {
    this.#setWord(L.SELECTORS + number * 4, segment.selector);
    this.#setWord(L.SEGMENT_BASES + number * 4, segment.base);
    this.#setWord(L.SEGMENT_LIMITS + number * 4, segment.limit);
    this.#setWord(L.SEGMENT_ATTRIBUTES + number * 4, segment.attributes);
    this.#core.update_decode_mode();
  }

  /** The raw state page, for layouts that the kernel lays out itself (signal frames, gdb). */
  get view(): DataView {
    return this.#view;
  }

  /** Instructions retired by this core since it was made or restored. */
  get instructions(): number {
    const at = L.INSTRUCTION_COUNT - L.CPU_STATE_BEGIN;
    return this.#view.getUint32(at + 4, true) * 2 ** 32 + this.#view.getUint32(at, true);
  }

  /** A copy of the whole state, CPU_STATE_BYTES long. */
  save(): Uint8Array {
    return this.#bytes.slice();
  }

  /** Takes back what `save` returned, on this core or on another. */
  restore(state: Uint8Array): void {
    if (state.length !== CPU_STATE_BYTES) {
      throw new RangeError(`processor state of ${state.length} bytes, not ${CPU_STATE_BYTES}`);
    }
    this.#bytes.set(state);
    // What the decoder assumes is said in this core's own terms.
    this.#core.update_decode_mode();
  }
}

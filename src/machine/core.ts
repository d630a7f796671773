// One core: the compiled AssemblyScript module over one WebAssembly.Memory, which is one address
// space. This folder is the only importer of the core.
//
// The life of a slice: the kernel calls `run(n)`; the core executes up to n instructions and
// answers why it stopped. A faulting instruction leaves the core by an exception of the host's
// (`Unwind`, thrown by the import `unwind` and caught here, about 2 us): the core has written
// everything down before, so nothing is lost, and bodies of instructions need no test after each
// access. Page-table edits are made only between slices (DESIGN 3, "Faults are precise").

import * as S from "../../assembly/layout/cpu_state.js";
import { LOCAL_DESCRIPTOR } from "../../assembly/layout/descriptor.js";
import { VECTOR_PF } from "../../assembly/layout/exceptions.js";
import {
  MEMORY_PAGES,
  PAGE_SIZE,
  PAGE_TABLES,
  USER_END,
  WINDOW,
} from "../../assembly/layout/memory_map.js";
import { PTE_P, PTE_U } from "../../assembly/layout/page_table.js";
import { Cpu } from "./cpu.js";
import type { Exit } from "./exit.js";
import type { Translation } from "./translation.js";
import { type TranslatedRegion, Translator, type TranslatorExports } from "./translator.js";

/** What assembly/index.ts exports. */
interface CoreExports extends TranslatorExports {
  reset(): void;
  run(budget: number): number;
  step(): number;
  unwound(): number;
  get_eflags(): number;
  set_eflags(value: number): void;
  update_decode_mode(): void;
  set_ptes(page: number, count: number, pte: number): void;
  zero_pages(page: number, count: number): void;
  drop_code(page: number): void;
  drop_all_code(): void;
  set_descriptor(entry: number, base: number, limit: number, attributes: number): void;
}

class Unwind extends Error {}
const UNWIND = new Unwind("the core left an instruction");

function throwUnwind(): never {
  throw UNWIND;
}

const SLICE: Exit = { kind: "slice" };
const SYSENTER: Exit = { kind: "sysenter" };

function isFetchable(pte: number): boolean {
  return (pte & (PTE_P | PTE_U)) === (PTE_P | PTE_U);
}

/** Who executes the guest's instructions. */
export interface EngineOptions {
  /** "jit": hot blocks are translated to WebAssembly. */
  readonly engine: "interpreter" | "jit";
  /** How often a block is interpreted before it is translated; 1: at once. Default 2000. */
  readonly threshold?: number;
}

const THRESHOLD = 2000;

/**
 * A core's memory is declared shared although one thread uses it: V8 counts any other memory's
 * 3.25 GB of addresses as garbage to come, and collects at every new one (30 ms and more).
 */
function createMemory(): WebAssembly.Memory {
  return new WebAssembly.Memory({ initial: MEMORY_PAGES, maximum: MEMORY_PAGES, shared: true });
}

export class Core {
  readonly cpu: Cpu;
  /** The guest's 3 GB: index = guest address. No access checks: the kernel walks first. */
  readonly bytes: Uint8Array;
  /** The same bytes, for words. Little-endian as the guest. */
  readonly view: DataView;
  readonly #exports: CoreExports;
  readonly #words: Uint32Array;
  /**
   * The page tables, which lie one behind the other: index = page. A table that the directory does
   * not name is all zero. Reading here costs a tenth of a call into the core.
   */
  readonly #entries: Uint32Array;
  readonly #translator: Translator;
  /** Entries of the LDT that are set. */
  readonly #localEntries = new Set<number>();

  constructor(module: WebAssembly.Module, options: EngineOptions = { engine: "interpreter" }) {
    const memory = createMemory();
    const instance = new WebAssembly.Instance(module, { env: { memory, unwind: throwUnwind } });
    this.#exports = instance.exports as unknown as CoreExports;
    this.bytes = new Uint8Array(memory.buffer, WINDOW, USER_END);
    this.view = new DataView(memory.buffer, WINDOW, USER_END);
    this.#words = new Uint32Array(memory.buffer, 0, 0x2000 / 4);
    this.#entries = new Uint32Array(memory.buffer, PAGE_TABLES, USER_END / PAGE_SIZE);
    this.cpu = new Cpu(memory, this.#exports);
    const threshold = options.engine === "jit" ? (options.threshold ?? THRESHOLD) : 0;
    this.#translator = new Translator(memory, this.#exports, threshold, (address) =>
      isFetchable(this.pte(Math.floor(address / PAGE_SIZE))),
    );
    this.#exports.reset();
  }

  /** As new: no page mapped, registers as after RESET in the flat model. Bytes stay unzeroed. */
  reset(): void {
    this.#exports.reset();
    this.#localEntries.clear();
    this.#translator.reset();
  }

  /** Executes up to `budget` instructions (1 to 2^31-1). */
  run(budget: number): Exit {
    let left = budget;
    this.#translator.beginSlice();
    for (;;) {
      const before = this.cpu.instructions;
      const reason = this.#enter(left);
      if (reason !== S.EXIT_RETRY && reason !== S.EXIT_TRANSLATE) return this.#exit(reason);
      left -= this.cpu.instructions - before;
      if (reason === S.EXIT_TRANSLATE) this.#translator.translateHot();
      if (left <= 0) return SLICE;
      if (reason === S.EXIT_TRANSLATE) continue;
      // A store met a page from which code was decoded. The code is dropped; the instruction is
      // executed alone, from a record that belongs to no block, so it cannot meet itself again.
      const stepped = this.#step();
      if (stepped !== S.EXIT_NONE) return this.#exit(stepped);
      left -= 1;
      if (left <= 0) return SLICE;
    }
  }

  /** Executes exactly one instruction, from no cache. */
  step(): Exit {
    return this.#exit(this.#step());
  }

  #enter(budget: number): number {
    try {
      return this.#exports.run(budget);
    } catch (thrown) {
      if (thrown !== UNWIND) throw thrown;
      return this.#exports.unwound();
    }
  }

  #step(): number {
    for (;;) {
      const reason = this.#stepOnce();
      // A store that reaches into a second page of code drops that page's code, too, and starts
      // anew.
      if (reason !== S.EXIT_RETRY) return reason;
    }
  }

  #stepOnce(): number {
    try {
      return this.#exports.step();
    } catch (thrown) {
      if (thrown !== UNWIND) throw thrown;
      return this.#exports.unwound();
    }
  }

  #exit(reason: number): Exit {
    const vector = this.#words[S.EXCEPTION_VECTOR >> 2] as number;
    const error = this.#words[S.EXCEPTION_ERROR >> 2] as number;
    switch (reason) {
      case S.EXIT_NONE:
        return SLICE;
      case S.EXIT_INTERRUPT:
        return { kind: "interrupt", vector };
      case S.EXIT_SYSENTER:
        return SYSENTER;
      case S.EXIT_EXCEPTION:
        if (vector !== VECTOR_PF) return { kind: "exception", vector, error };
        return {
          kind: "pageFault",
          address: this.#words[S.FAULT_ADDRESS >> 2] as number,
          error,
        };
      default:
        throw new Error(`the core stopped for reason ${reason}, which has no meaning`);
    }
  }

  /** The page-table entry of a page (PTE_* bits and frame number), 0 when not mapped. */
  pte(page: number): number {
    return this.#entries[page] ?? 0;
  }

  /**
   * Sets the entries of `count` pages to `flags` (PTE_* bits), each page at its own place; 0
   * unmaps. Code decoded from a page whose entry loses PTE_P or whose bytes will change is dropped.
   */
  setPtes(page: number, count: number, flags: number): void {
    this.#exports.set_ptes(page, count, flags);
  }

  /** Fills pages with zeros. */
  zeroPages(page: number, count: number): void {
    this.#exports.zero_pages(page, count);
  }

  /** The bytes of one page, in place. */
  pageBytes(page: number): Uint8Array {
    const start = page * PAGE_SIZE;
    return this.bytes.subarray(start, start + PAGE_SIZE);
  }

  /** This core's translations, hottest first, to be posted with its process to another worker. */
  exportTranslations(): Translation[] {
    return this.#translator.exportTranslations();
  }

  /**
   * Takes what another core exported. Code that is here runs translated from the first slice on;
   * the rest from the slice on before which its pages come.
   */
  importTranslations(list: readonly Translation[]): void {
    this.#translator.importTranslations(list);
  }

  /** Addresses of code that was hot elsewhere: it is translated before it is hot here. */
  expectHot(addresses: readonly number[]): void {
    this.#translator.want(addresses);
  }

  /** What was translated since the last reset, for --dump-jit. */
  translatedRegions(): TranslatedRegion[] {
    return this.#translator.regions();
  }

  /** Forgets what was decoded or translated from a page, because its bytes change. */
  dropCode(page: number): void {
    this.#exports.drop_code(page);
  }

  dropAllCode(): void {
    this.#exports.drop_all_code();
  }

  /** Sets entry n of the LDT (0..8191); see `setDescriptor`. */
  setLocalDescriptor(entry: number, base: number, limit: number, attributes: number): void {
    this.#localEntries.add(entry);
    this.setDescriptor(LOCAL_DESCRIPTOR + entry, base, limit, attributes);
  }

  /** Makes the LDT empty. */
  clearLocalDescriptors(): void {
    for (const entry of this.#localEntries) this.setDescriptor(LOCAL_DESCRIPTOR + entry, 0, 0, 0);
    this.#localEntries.clear();
  }

  /**
   * Sets an entry of the GDT (0..15), or entry n of the LDT (0..8191) as LOCAL_DESCRIPTOR + n, that
   * guest code may load into a segment register; registers that hold it keep what they loaded.
   * `limit` is the last valid offset, `attributes` are SEGMENT_* bits, 0 for an absent entry.
   */
  setDescriptor(entry: number, base: number, limit: number, attributes: number): void {
    this.#exports.set_descriptor(entry, base, limit, attributes);
  }
}

// The host's side of the translator (assembly/jit): compiles the modules that the core writes, and
// puts
// their functions into the core's table.
//
// A module is the same for the same code at the same address, whatever process it runs in, but for
// the
// addresses of its pinned records and map; so it is kept by its own bytes, and a second process of
// the
// same executable in this worker finds it compiled. A WebAssembly.Module can be posted to another
// worker: `exportTranslations` lists a process's modules with the addresses of their regions,
// hottest
// first, and `importTranslations` puts them into the destination's cache and has the core translate
// those addresses when it first runs there: V8 then instantiates code that is already optimised.

import { WINDOW } from "../../assembly/layout/memory_map.js";
import { MODULE_BYTES, REGION, REGION_BYTES, REGION_TABLE } from "./translator_layout.js";

/** What assembly/index.ts exports for the translator. */
export interface TranslatorExports {
  readonly table: WebAssembly.Table;
  perform(record: number): void;
  arithmetic(operation: number, a: number, b: number): number;
  settleFlags(kind: number, a: number, b: number): void;
  carryOf(kind: number, a: number, b: number): number;
  ahead(most: number, at: number, span: number, stride: number, right: number): number;
  setThreshold(times: number): void;
  hotAddress(): number;
  translate(address: number): number;
  install(index: number): void;
  regionCount(): number;
}

/** One region's module, as it travels with a process. */
export interface Translation {
  /** Guest address at which the region was found to be hot. */
  readonly address: number;
  /** The bytes of the module: the key under which it is kept. */
  readonly key: string;
  readonly module: WebAssembly.Module;
}

interface InstalledRegion extends Translation {
  readonly wasm: Uint8Array;
}

/** A region for --dump-jit. */
export interface TranslatedRegion {
  readonly address: number;
  readonly isLive: boolean;
  readonly instructions: number;
  readonly entries: readonly number[];
  readonly timesEntered: bigint;
  readonly instructionsExecuted: bigint;
  /** The module's bytes: wabt prints them. */
  readonly wasm: Uint8Array;
}

/** Modules of this worker by their bytes; the oldest are forgotten. */
const MOST_MODULES = 2000;
const modules = new Map<string, WebAssembly.Module>();

const latin1 = new TextDecoder("latin1");

/** One character for each byte; distinct bytes have distinct characters. */
function keyOf(bytes: Uint8Array): string {
  return latin1.decode(bytes);
}

function remember(key: string, module: WebAssembly.Module): void {
  modules.delete(key);
  modules.set(key, module);
  if (modules.size <= MOST_MODULES) return;
  for (const oldest of modules.keys()) {
    modules.delete(oldest);
    break;
  }
}

function compiled(key: string, bytes: Uint8Array<ArrayBuffer>): WebAssembly.Module {
  const known = modules.get(key);
  if (known) return known;
  const module = new WebAssembly.Module(bytes);
  remember(key, module);
  return module;
}

export class Translator {
  readonly #exports: TranslatorExports;
  readonly #memory: WebAssembly.Memory;
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  /** By region index: what was installed. */
  #installed: InstalledRegion[] = [];
  /** Function table places that belong to this translator. */
  readonly #places: number[] = [];
  /** Addresses that an imported process is to translate before it runs. */
  #wanted: number[] = [];

  constructor(memory: WebAssembly.Memory, exports: TranslatorExports, threshold: number) {
    this.#memory = memory;
    this.#exports = exports;
    this.#bytes = new Uint8Array(memory.buffer, 0, WINDOW);
    this.#view = new DataView(memory.buffer, 0, WINDOW);
    exports.setThreshold(threshold);
  }

  /** The core stopped with EXIT_TRANSLATE. */
  translateHot(): void {
    this.#translate(this.#exports.hotAddress() >>> 0);
  }

  /** Translates what came with a migrated process; called before its first slice. */
  translateWanted(): void {
    const wanted = this.#wanted;
    if (wanted.length === 0) return;
    this.#wanted = [];
    for (const address of wanted) this.#translate(address);
  }

  #translate(address: number): void {
    const size = this.#exports.translate(address);
    if (size === 0) return;
    const bytes = this.#bytes.slice(MODULE_BYTES, MODULE_BYTES + size);
    const key = keyOf(bytes);
    const module = compiled(key, bytes);
    const instance = new WebAssembly.Instance(module, {
      env: {
        mem: this.#memory,
        per: this.#exports.perform as WebAssembly.ExportValue,
        ari: this.#exports.arithmetic as WebAssembly.ExportValue,
        fla: this.#exports.settleFlags as WebAssembly.ExportValue,
        car: this.#exports.carryOf as WebAssembly.ExportValue,
        ahe: this.#exports.ahead as WebAssembly.ExportValue,
      },
    });
    const index = this.#exports.regionCount();
    const place = this.#placeOf(index);
    this.#exports.table.set(place, instance.exports.r as () => void);
    this.#exports.install(place);
    this.#installed.length = index;
    this.#installed.push({ address, key, module, wasm: bytes });
  }

  /** Regions are numbered from 0 again after all were dropped: so places are used again. */
  #placeOf(index: number): number {
    while (this.#places.length <= index) {
      const first = this.#exports.table.grow(64);
      for (let i = 0; i < 64; i++) this.#places.push(first + i);
    }
    return this.#places[index] as number;
  }

  #word(index: number, field: number): number {
    return this.#view.getUint32(REGION_TABLE + index * REGION_BYTES + field, true);
  }

  /** The live regions' modules, those that executed most first. */
  exportTranslations(): Translation[] {
    const executed = (index: number) =>
      this.#view.getBigUint64(REGION_TABLE + index * REGION_BYTES + REGION.executed, true);
    return [...this.#installed.keys()]
      .filter((index) => this.#isCurrent(index))
      .sort((a, b) => Number(executed(b) - executed(a)))
      .map((index) => {
        const { address, key, module } = this.#installed[index] as InstalledRegion;
        return { address, key, module };
      });
  }

  #isCurrent(index: number): boolean {
    return index < this.#exports.regionCount() && this.#word(index, REGION.state) !== 0;
  }

  importTranslations(list: readonly Translation[]): void {
    for (const { key, module } of list) remember(key, module);
    this.#wanted = list.map(({ address }) => address);
  }

  /** Every region since the core was reset. */
  regions(): TranslatedRegion[] {
    return this.#installed.map(({ address, wasm }, index) => {
      const at = REGION_TABLE + index * REGION_BYTES;
      const list = this.#word(index, REGION.entries);
      const entries = Array.from({ length: this.#word(index, REGION.entryCount) }, (_, i) =>
        this.#view.getUint32(list + i * 8, true),
      );
      return {
        address,
        isLive: this.#isCurrent(index),
        instructions: this.#word(index, REGION.budget),
        entries,
        timesEntered: this.#view.getBigUint64(at + REGION.entered, true),
        instructionsExecuted: this.#view.getBigUint64(at + REGION.executed, true),
        wasm,
      };
    });
  }

  /** The core was reset: no region is left. */
  reset(): void {
    this.#installed = [];
    this.#wanted = [];
  }
}

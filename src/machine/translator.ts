// The host's side of the translator (assembly/jit): compiles the modules that the core writes, and
// puts their functions into the core's table.
//
//   a block is hot -> translations of the same code that are known -> else `translate` writes one
//
// What was translated is kept as plain data (translation.ts) in a cache of the worker, so a second
// process of the same executable, a fork, or a process that arrives with its translations takes
// over what is there: neither the core's translator nor V8's compiler has anything to do.
//
// A slice is not held up by more than a few translations: further hot addresses wait for the next.

import { WINDOW } from "../../assembly/layout/memory_map.js";
import { isFused } from "./fused.js";
import { codeBytes, codeRanges, type Translation } from "./translation.js";
import { workerTranslations as cache } from "./translation_cache.js";
import { MODULE_BYTES, REGION, REGION_BYTES, REGION_TABLE } from "./translator_layout.js";

/** What assembly/index.ts exports for the translator. */
export interface TranslatorExports {
  readonly table: WebAssembly.Table;
  perform(record: number): void;
  arithmetic(operation: number, a: number, b: number): number;
  settleFlags(): void;
  carryOf(): number;
  ahead(most: number, at: number, span: number, stride: number, right: number): number;
  fillX87(stack: number): number;
  spillX87(pinned: number): void;
  setThreshold(times: number): void;
  setFused(value: boolean): void;
  hotAddress(): number;
  reheat(address: number): void;
  translate(address: number): number;
  pinnedBase(): number;
  reserve(): number;
  adopt(from: number): number;
  entryRegion(address: number): number;
  install(index: number): void;
  regionCount(): number;
}

interface InstalledRegion {
  readonly translation: Translation;
  readonly compileMicros: number;
}

/** A region for --dump-jit. */
export interface TranslatedRegion {
  readonly address: number;
  readonly isLive: boolean;
  readonly instructions: number;
  readonly entries: readonly number[];
  readonly timesEntered: bigint;
  readonly instructionsExecuted: bigint;
  /** What the translation and its start took here; taken over, only the start. */
  readonly compileMicros: number;
  /** Guest code: pairs of addresses, from and to. */
  readonly ranges: readonly number[];
  /** Its bytes, one range after the other. */
  readonly code: Uint8Array;
  /** The module's bytes: wabt prints them. */
  readonly wasm: Uint8Array;
}

/** Translations made in one slice; each takes 1 to 5 ms. */
const MOST_IN_A_SLICE = 2;
/** Addresses that wait; a process has seldom more regions that matter. */
const MOST_WANTED = 1024;

export class Translator {
  readonly #exports: TranslatorExports;
  readonly #memory: WebAssembly.Memory;
  readonly #bytes: Uint8Array;
  readonly #guest: Uint8Array;
  readonly #view: DataView;
  readonly #isFetchable: (address: number) => boolean;
  /** Off: everything is interpreted. */
  readonly #isOn: boolean;
  /** By region index: what was installed. */
  #installed: InstalledRegion[] = [];
  /** Function table places that belong to this translator. */
  readonly #places: number[] = [];
  /** Addresses that are to be translated before they are asked for. */
  #wanted: number[] = [];
  /** Addresses that were hot when enough had been translated in a slice. */
  #late: number[] = [];
  #leftInSlice = 0;

  constructor(
    memory: WebAssembly.Memory,
    exports: TranslatorExports,
    /** Times that a block is interpreted before it is translated; 0: never. */
    threshold: number,
    isFetchable: (address: number) => boolean,
  ) {
    this.#memory = memory;
    this.#exports = exports;
    this.#bytes = new Uint8Array(memory.buffer, 0, WINDOW);
    this.#guest = new Uint8Array(memory.buffer, WINDOW);
    this.#view = new DataView(memory.buffer, 0, WINDOW);
    this.#isFetchable = isFetchable;
    this.#isOn = threshold > 0;
    exports.setThreshold(threshold);
    exports.setFused(isFused());
  }

  /**
   * A slice begins: what waits is translated, if its code is there by now. What came late has to be
   * hot once more: where execution stands there, the state of the x87 tells what to expect.
   */
  beginSlice(): void {
    this.#leftInSlice = MOST_IN_A_SLICE;
    for (const address of this.#late) this.#exports.reheat(address);
    this.#late = [];
    if (this.#wanted.length === 0) return;
    this.#wanted = this.#wanted.filter((address) => {
      if (this.#exports.entryRegion(address)) return false;
      if (!this.#isFetchable(address)) return true;
      if (this.#takeOver(address)) return false;
      if (this.#leftInSlice === 0) return true;
      this.#translate(address);
      return false;
    });
  }

  /** The core stopped with EXIT_TRANSLATE. */
  translateHot(): void {
    const address = this.#exports.hotAddress() >>> 0;
    if (this.#takeOver(address)) return;
    if (this.#leftInSlice > 0) this.#translate(address);
    else this.#late.push(address);
  }

  /** Installs a translation of the same code that this worker knows. */
  #takeOver(address: number): boolean {
    return cache.find(address, this.#guest).some((known) => {
      const started = performance.now();
      const pinnedAt = this.#exports.reserve();
      this.#bytes.set(known.entry, REGION_TABLE + this.#exports.regionCount() * REGION_BYTES);
      this.#bytes.set(known.pinned, pinnedAt);
      if (!this.#exports.adopt(known.pinnedAt)) return false;
      this.#install(known, started);
      return true;
    });
  }

  #translate(address: number): void {
    this.#leftInSlice -= 1;
    const started = performance.now();
    const place = this.#installed.findLastIndex(
      ({ translation }, index) => translation.address === address && this.#isCurrent(index),
    );
    const size = this.#exports.translate(address);
    // It is made anew, or was dropped to be counted anew.
    if (place >= 0 && (size > 0 || !this.#isCurrent(place)))
      cache.remove((this.#installed[place] as InstalledRegion).translation);
    if (size === 0) return;
    const wasm = this.#bytes.slice(MODULE_BYTES, MODULE_BYTES + size);
    const index = this.#exports.regionCount();
    const pinnedAt = this.#exports.pinnedBase();
    const pinned = this.#bytes.slice(pinnedAt, this.#word(index, REGION.pinnedEnd));
    const ranges = codeRanges(pinned, this.#word(index, REGION.recordBytes));
    const entry = REGION_TABLE + index * REGION_BYTES;
    const translation: Translation = {
      address,
      module: new WebAssembly.Module(wasm),
      wasm,
      entry: this.#bytes.slice(entry, entry + REGION_BYTES),
      pinned,
      pinnedAt,
      ranges,
      code: codeBytes(this.#guest, ranges),
    };
    cache.add(translation);
    this.#install(translation, started);
  }

  /** The core has a region ready, its pinned memory in place. */
  #install(translation: Translation, started: number): void {
    const exports = this.#exports;
    const instance = new WebAssembly.Instance(translation.module, {
      env: {
        mem: this.#memory,
        per: exports.perform as WebAssembly.ExportValue,
        ari: exports.arithmetic as WebAssembly.ExportValue,
        fla: exports.settleFlags as WebAssembly.ExportValue,
        car: exports.carryOf as WebAssembly.ExportValue,
        ahe: exports.ahead as WebAssembly.ExportValue,
        fil: exports.fillX87 as WebAssembly.ExportValue,
        spi: exports.spillX87 as WebAssembly.ExportValue,
        pin: exports.pinnedBase(),
      },
    });
    const index = exports.regionCount();
    const place = this.#placeOf(index);
    exports.table.set(place, instance.exports.r as () => void);
    exports.install(place);
    this.#installed.length = index;
    const compileMicros = (performance.now() - started) * 1000;
    this.#installed.push({ translation, compileMicros });
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

  /** The live regions' translations, those that executed most first. */
  exportTranslations(): Translation[] {
    const live: { readonly translation: Translation; readonly executed: number }[] = [];
    for (const [index, { translation }] of this.#installed.entries()) {
      if (!this.#isCurrent(index)) continue;
      const at = REGION_TABLE + index * REGION_BYTES + REGION.executed;
      live.push({ translation, executed: Number(this.#view.getBigUint64(at, true)) });
    }
    return live.sort((a, b) => b.executed - a.executed).map(({ translation }) => translation);
  }

  #isCurrent(index: number): boolean {
    return index < this.#exports.regionCount() && this.#word(index, REGION.state) !== 0;
  }

  /** Makes them known to this worker, and has them installed when their code is here. */
  importTranslations(list: readonly Translation[]): void {
    for (const translation of list) cache.add(translation);
    this.want(list.map(({ address }) => address));
  }

  /** Has these addresses translated as soon as their code is here, the first ones first. */
  want(addresses: readonly number[]): void {
    if (!this.#isOn) return;
    this.#wanted = [...new Set([...this.#wanted, ...addresses])].slice(0, MOST_WANTED);
  }

  /** Every region since the core was reset. */
  regions(): TranslatedRegion[] {
    return this.#installed.map(({ translation, compileMicros }, index) => {
      const at = REGION_TABLE + index * REGION_BYTES;
      const list = this.#word(index, REGION.entries);
      const entries = Array.from({ length: this.#word(index, REGION.entryCount) }, (_, i) =>
        this.#view.getUint32(list + i * 8, true),
      );
      const { address, ranges, code, wasm } = translation;
      return {
        address,
        isLive: this.#isCurrent(index),
        instructions: this.#word(index, REGION.budget),
        entries,
        timesEntered: this.#view.getBigUint64(at + REGION.entered, true),
        instructionsExecuted: this.#view.getBigUint64(at + REGION.executed, true),
        compileMicros,
        ranges,
        code,
        wasm,
      };
    });
  }

  /** The core was reset: no region is left. */
  reset(): void {
    this.#installed = [];
    this.#wanted = [];
    this.#late = [];
  }
}

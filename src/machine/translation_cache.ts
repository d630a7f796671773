// The translations of one worker, by the address of their code: all its cores share them.
//
// Bounded by the size of the modules and by their number; what was not used for longest goes first.
// The size of what V8 makes of a module is not told, but is in proportion; and each module takes a
// mapping of the host's process, of which Linux grants 65,530.

import { hasCode, type Translation } from "./translation.js";

export class TranslationCache {
  readonly #mostBytes: number;
  readonly #most: number;
  /** In order of use, the latest last. */
  readonly #all = new Set<Translation>();
  readonly #byAddress = new Map<number, Translation[]>();
  #bytes = 0;

  constructor(mostBytes: number, most = 4096) {
    this.#mostBytes = mostBytes;
    this.#most = most;
  }

  get sizeBytes(): number {
    return this.#bytes;
  }

  add(translation: Translation): void {
    const others = this.#byAddress.get(translation.address) ?? [];
    if (others.some((other) => isSame(other, translation))) return;
    this.#byAddress.set(translation.address, [...others, translation]);
    this.#all.add(translation);
    this.#bytes += sizeOf(translation);
    for (const oldest of this.#all) {
      const fits = this.#bytes <= this.#mostBytes && this.#all.size <= this.#most;
      if (fits || this.#all.size === 1) break;
      this.remove(oldest);
    }
  }

  /** The translations of the code that an address space has at an address. */
  find(address: number, guest: Uint8Array): Translation[] {
    const found = (this.#byAddress.get(address) ?? []).filter((one) => hasCode(guest, one));
    for (const one of found) {
      this.#all.delete(one);
      this.#all.add(one);
    }
    return found;
  }

  /** Forgets a translation, if it is here. */
  remove(translation: Translation): void {
    if (!this.#all.delete(translation)) return;
    this.#bytes -= sizeOf(translation);
    const others = this.#byAddress.get(translation.address) ?? [];
    const left = others.filter((other) => other !== translation);
    if (left.length > 0) this.#byAddress.set(translation.address, left);
    else this.#byAddress.delete(translation.address);
  }
}

function sizeOf({ wasm, pinned, code }: Translation): number {
  return wasm.length + pinned.length + code.length;
}

/** The same bytes come from the same code under the same conditions. */
function isSame(a: Translation, b: Translation): boolean {
  return areEqual(a.wasm, b.wasm) && areEqual(a.code, b.code);
}

function areEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/** Some 2,000 regions; what V8 makes of them is about ten times as large. */
const CACHE_BYTES = 64 * 2 ** 20;

/** What the cores of this worker share. */
export const workerTranslations = new TranslationCache(CACHE_BYTES);

// What was translated on this node, for `run --dump-jit`. A core forgets its regions when its address
// space is given up, so they are noted before that; nothing is kept unless it was asked for.

import type { Core } from "../machine/core.js";
import type { TranslatedRegion } from "../machine/translator.js";
import type { NodeKernel } from "./node_kernel.js";

export class TranslationLog {
  readonly #isOn: boolean;
  #noted: TranslatedRegion[] = [];

  constructor(isOn: boolean) {
    this.#isOn = isOn;
  }

  /** A core is about to be reset. */
  note(core: Core): void {
    if (this.#isOn) this.#noted.push(...core.translatedRegions());
  }

  /** What was noted, and the regions of cores in use. */
  regions(inUse: Iterable<Core>): TranslatedRegion[] {
    if (!this.#isOn) return [];
    return [...this.#noted, ...[...inUse].flatMap((core) => core.translatedRegions())];
  }
}

/** What a node has translated since it started, in cores that are in use and in those that were. */
export function translatedRegionsOf({ translations, containers, kernel }: NodeKernel) {
  const spaces = containers.spaces.all.map(({ mm }) => mm.core);
  const running = [...kernel.tasks.values()].map(({ mm }) => mm.core);
  return translations.regions(new Set([...spaces, ...running]));
}

// Sources that must know whether anyone uses them: a mapped file stays open as long as an area
// shows it.
//
// Areas are split, merged and dropped all the time, so they are not counted one by one: an address
// space holds a source once, from the first area that has it to the last.

import type { PageSource } from "../linker/area_link.js";
import type { AnyMm } from "./mm.js";

export interface CountedSource extends PageSource {
  /** An address space begins to use the source. */
  retain(): void;
  /** An address space has no area of this source any more. */
  release(): void;
}

function isCounted(source: PageSource): source is CountedSource {
  return "retain" in source && "release" in source;
}

/** To be called before an area with `source` is inserted. */
export function holdSource(mm: AnyMm, source: PageSource): void {
  if (isCounted(source) && !uses(mm, source)) source.retain();
}

/** To be called after areas with these sources were removed. */
export function dropSources(mm: AnyMm, removed: Iterable<PageSource>): void {
  for (const source of new Set(removed)) {
    if (isCounted(source) && !uses(mm, source)) source.release();
  }
}

function uses(mm: AnyMm, source: PageSource): boolean {
  return mm.areas.some((area) => area.source === source);
}

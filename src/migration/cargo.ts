// The pages that a basic migration sends along: all that are present, in one buffer.

import { PAGE_SHIFT, PAGE_SIZE } from "../abi/address_space.js";
import type { Mm } from "../mm/mm.js";
import { firstPage, pageCount } from "../mm/vm_area.js";
import type { PageCargo } from "./messages.js";

/** Copies every present page of an address space's own; runs of pages are copied at once. */
export function packPages(mm: Mm): PageCargo {
  const all = new Uint32Array(mm.pages.resident);
  let count = 0;
  for (const area of mm.areas) {
    // Shared memory is a container's, and follows as such.
    if (area.link) continue;
    for (const page of mm.pages.present(firstPage(area), pageCount(area))) {
      all[count] = page;
      count += 1;
    }
  }
  const numbers = all.slice(0, count);
  const bytes = new Uint8Array(count * PAGE_SIZE);
  forEachRun(numbers, (index, run) => {
    const start = (numbers[index] as number) * PAGE_SIZE;
    bytes.set(mm.core.bytes.subarray(start, start + run * PAGE_SIZE), index * PAGE_SIZE);
  });
  return { numbers, bytes };
}

/** Puts pages into an address space whose areas are there and whose pages are not. */
export function unpackPages(mm: Mm, { numbers, bytes }: PageCargo): void {
  forEachRun(numbers, (index, run) => {
    const start = (numbers[index] as number) * PAGE_SIZE;
    mm.core.bytes.set(bytes.subarray(index * PAGE_SIZE, (index + run) * PAGE_SIZE), start);
  });
  for (const page of numbers) {
    const entry = mm.entryFor(page, true);
    if (entry === 0) throw new Error(`page 0x${page.toString(16)} arrives outside every area`);
    mm.pages.mapAlways(page, entry);
  }
}

/** Calls back for each run of consecutive page numbers. */
function forEachRun(numbers: Uint32Array, visit: (index: number, run: number) => void): void {
  let index = 0;
  while (index < numbers.length) {
    let run = 1;
    while (
      index + run < numbers.length &&
      (numbers[index + run] as number) === (numbers[index] as number) + run
    ) {
      run += 1;
    }
    visit(index, run);
    index += run;
  }
}

/** Bytes of a cargo, for statistics. */
export function cargoBytes(cargo: PageCargo | undefined): number {
  return cargo ? cargo.numbers.length << PAGE_SHIFT : 0;
}

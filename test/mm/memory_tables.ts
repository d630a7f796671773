// Page tables without a core: a memory and a map of entries, for tests of address spaces.

import { PTE_CODE } from "../../assembly/layout/page_table.js";
import type { PageTables } from "../../src/mm/page_map.js";

const WINDOW_BYTES = 0xc000_0000;

/** Reserved, not filled: untouched pages cost nothing. */
const memory = new WebAssembly.Memory({ initial: 0xc000, maximum: 0xc000 });

export class MemoryTables implements PageTables {
  readonly bytes = new Uint8Array(memory.buffer, 0, WINDOW_BYTES);
  readonly view = new DataView(memory.buffer, 0, WINDOW_BYTES);
  readonly entries = new Map<number, number>();
  readonly dropped: number[] = [];

  pte(page: number): number {
    return this.entries.get(page) ?? 0;
  }

  setPtes(page: number, count: number, flags: number): void {
    for (let at = page; at < page + count; at += 1) {
      if (flags === 0) this.entries.delete(at);
      else this.entries.set(at, (at << 12) | flags);
    }
  }

  zeroPages(page: number, count: number): void {
    this.bytes.fill(0, page * 4096, (page + count) * 4096);
  }

  pageBytes(page: number): Uint8Array {
    return this.bytes.subarray(page * 4096, (page + 1) * 4096);
  }

  dropCode(page: number): void {
    this.dropped.push(page);
    this.entries.set(page, this.pte(page) & ~PTE_CODE);
  }
}

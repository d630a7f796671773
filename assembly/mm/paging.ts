// Page tables, and the access bytes derived from them (layout/page_table.ts draws both).
//
// The kernel edits entries between slices through `set_ptes`; the core itself sets only the
// accessed, dirty and CODE bits. Every change of an entry refreshes the access bytes of the page
// and of the page before it, whose R2 and W2 bits speak of both.

import {
  ACCESS_BYTES,
  PAGE_DIRECTORY,
  PAGE_SIZE,
  PAGE_TABLES,
  USER_END,
  WINDOW,
} from "../layout/memory_map";
import {
  ACCESS_R,
  ACCESS_R2,
  ACCESS_W,
  ACCESS_W2,
  FAULT_FETCH,
  FAULT_PROTECTION,
  FAULT_USER,
  FAULT_WRITE,
  PTE_A,
  PTE_CODE,
  PTE_D,
  PTE_P,
  PTE_U,
  PTE_W,
} from "../layout/page_table";
import { raisePageFault, retryAlone } from "../cpu/exception";
import { dropPageBlocks } from "../interp/blocks";

const USER_PAGES: u32 = USER_END >> 12;

/** Walks the two levels as the hardware does; 0 where no table is present. */
export function walk(page: u32): u32 {
  const directoryEntry = load<u32>(PAGE_DIRECTORY + ((page >> 10) << 2));
  if (!(directoryEntry & PTE_P)) return 0;
  return load<u32>((directoryEntry & 0xfffff000) + ((page & 1023) << 2));
}

function entryAddress(page: u32): usize {
  const slot = PAGE_DIRECTORY + ((page >> 10) << 2);
  const table: u32 = PAGE_TABLES + ((page >> 10) << 12);
  if (!(load<u32>(slot) & PTE_P)) store<u32>(slot, table | PTE_P | PTE_W | PTE_U);
  return table + ((page & 1023) << 2);
}

/**
 * R and W of one page, as its entry allows them without a walk. The first access walks, and sets
 * PTE_A: so who clears it learns whether the page is still in use (which pages are cold, whether
 * prefetching was right).
 */
function directAccess(page: u32, pte: u32): u32 {
  const needed: u32 = PTE_P | PTE_U | PTE_A;
  if ((pte & needed) != needed || pte >> 12 != page) return 0;
  const writable = (pte & (PTE_W | PTE_D | PTE_CODE)) == (PTE_W | PTE_D);
  return writable ? ACCESS_R | ACCESS_W : ACCESS_R;
}

/** Sets page's access byte from its entry, and the two-page bits of it and of the page before. */
function refreshAccess(page: u32, pte: u32): void {
  const here = directAccess(page, pte);
  const next: u32 = page + 1 < USER_PAGES ? load<u8>(ACCESS_BYTES + page + 1) : 0;
  const before: u32 = page > 0 ? load<u8>(ACCESS_BYTES + page - 1) : 0;
  // R2 = R << 2 and W2 = W << 2 by the layout of the byte.
  store<u8>(ACCESS_BYTES + page, here | ((here & next & (ACCESS_R | ACCESS_W)) << 2));
  if (page > 0) {
    const both = before & here & (ACCESS_R | ACCESS_W);
    store<u8>(ACCESS_BYTES + page - 1, (before & (ACCESS_R | ACCESS_W)) | (both << 2));
  }
}

function setEntry(page: u32, pte: u32): void {
  store<u32>(entryAddress(page), pte);
  refreshAccess(page, pte);
}

/** The kernel sets entries: `count` pages from `page`, each at its own place; flags 0 unmaps. */
export function setPtes(page: u32, count: u32, flags: u32): void {
  if (page + count > USER_PAGES) unreachable();
  for (let p = page, end = page + count; p < end; p++) {
    const old = walk(p);
    if (old & PTE_CODE) dropPageBlocks(p);
    setEntry(p, flags ? (p << 12) | (flags & 0xfff & ~PTE_CODE) : 0);
  }
}

/** Decoded code comes from this page from now on: a store must take the slow path. */
export function markCode(page: u32): void {
  const pte = walk(page);
  if (pte & PTE_CODE) return;
  setEntry(page, pte | PTE_CODE | PTE_A);
}

/** Drops what was decoded from a page, and gives the page its write access back. */
export function dropCode(page: u32): void {
  const pte = walk(page);
  if (!(pte & PTE_CODE)) return;
  dropPageBlocks(page);
  setEntry(page, pte & ~PTE_CODE);
}

/** Linear address in this memory of a byte that the guest may read; raises #PF otherwise. */
export function readable(address: u32): usize {
  const page = address >> 12;
  const pte = walk(page);
  if ((pte & (PTE_P | PTE_U)) != (PTE_P | PTE_U)) {
    raisePageFault(address, FAULT_USER | (pte & PTE_P ? FAULT_PROTECTION : 0));
  }
  if (!(pte & PTE_A)) setEntry(page, pte | PTE_A);
  return WINDOW + (pte & 0xfffff000) + (address & 0xfff);
}

/** The same for a byte that will be written: sets the dirty bit, drops code. */
export function writable(address: u32): usize {
  const page = address >> 12;
  let pte = walk(page);
  if ((pte & (PTE_P | PTE_U | PTE_W)) != (PTE_P | PTE_U | PTE_W)) {
    raisePageFault(address, FAULT_USER | FAULT_WRITE | (pte & PTE_P ? FAULT_PROTECTION : 0));
  }
  if (pte & PTE_CODE) {
    dropCode(page);
    retryAlone();
  }
  if ((pte & (PTE_A | PTE_D)) != (PTE_A | PTE_D)) setEntry(page, pte | PTE_A | PTE_D);
  return WINDOW + (pte & 0xfffff000) + (address & 0xfff);
}

/** Whether the byte at `address` may be fetched as code. */
export function fetchable(address: u32): bool {
  const pte = walk(address >> 12);
  return (pte & (PTE_P | PTE_U)) == (PTE_P | PTE_U);
}

/** #PF with the fetch bit set, as on the hardware that is the oracle: its kernel enables NX. */
export function raiseFetchFault(address: u32): void {
  const pte = walk(address >> 12);
  raisePageFault(address, FAULT_USER | FAULT_FETCH | (pte & PTE_P ? FAULT_PROTECTION : 0));
}

/** No page mapped: directory and access bytes as in a fresh memory. */
export function resetPaging(): void {
  for (let slot: u32 = 0; slot < 1024; slot++) {
    const at = PAGE_DIRECTORY + (slot << 2);
    if (!load<u32>(at)) continue;
    memory.fill(PAGE_TABLES + (slot << 12), 0, PAGE_SIZE);
    memory.fill(ACCESS_BYTES + (slot << 10), 0, 1024);
    if (slot > 0) store<u8>(ACCESS_BYTES + (slot << 10) - 1, load<u8>(ACCESS_BYTES + (slot << 10) - 1) & 3);
    store<u32>(at, 0);
  }
}


// The pages of a process on their way: only those that are not empty, one behind the other.
//
// A page that its process has never written is known without being looked at: its area is zero
// memory and its entry has no PTE_D. The others are looked at. Compressing is optional and for slow
// wires: between workers it costs more than it saves (`gobelins experiment cross-os` shows both).

import { PAGE_SHIFT, PAGE_SIZE } from "../abi/address_space.js";
import type { Mm } from "../mm/mm.js";
import { isWritten } from "../mm/page_map.js";

/** Compresses bytes; undefined where the host has nothing that does. */
export interface Compressor {
  compress(bytes: Uint8Array): Uint8Array;
  /** `size` bytes at most; @throws when the input is damaged. */
  decompress(bytes: Uint8Array, size: number): Uint8Array;
}

export interface PageImage {
  /** Pairs: first page, count. */
  readonly runs: Uint32Array;
  readonly bytes: Uint8Array;
  readonly isCompressed: boolean;
}

/** [first, behind the last) page of a part of an address space. */
export type PageRange = readonly [first: number, end: number];

const WORDS = PAGE_SIZE / 4;

export interface PackedPages {
  readonly image: PageImage;
  /** Present pages that were not sent. */
  readonly empty: number;
}

/** `take` gives a buffer of at least so many bytes. */
export function packPages(
  mm: Mm,
  ranges: readonly PageRange[],
  take: (bytes: number) => ArrayBuffer,
): PackedPages {
  const { buffer, byteOffset, byteLength } = mm.core.bytes;
  const words = new Int32Array(buffer, byteOffset, byteLength >>> 2);
  const pages: number[] = [];
  let present = 0;
  for (const [first, end] of ranges) {
    for (let page = first; page < end; page += 1) {
      const entry = mm.pages.entry(page);
      if (entry === 0) continue;
      present += 1;
      if (!isEmpty(mm, words, page, entry)) pages.push(page);
    }
  }
  const runs = runsOf(pages);
  const size = pages.length * PAGE_SIZE;
  const bytes = new Uint8Array(take(size), 0, size);
  let at = 0;
  for (let i = 0; i < runs.length; i += 2) {
    const [first = 0, count = 0] = runs.subarray(i, i + 2);
    const start = first * PAGE_SIZE;
    bytes.set(mm.core.bytes.subarray(start, start + count * PAGE_SIZE), at);
    at += count * PAGE_SIZE;
  }
  return { image: { runs, bytes, isCompressed: false }, empty: present - pages.length };
}

/** `words` are the whole address space. */
function isEmpty(mm: Mm, words: Int32Array, page: number, entry: number): boolean {
  // A page of an image, or that a checkpoint has marked clean, may have content without PTE_D.
  if (!isWritten(entry) && mm.pages.saved === undefined) return true;
  const first = page * WORDS;
  // Most pages that are not empty are so at once.
  if (words[first] !== 0) return false;
  for (let i = first; i < first + WORDS; i += 4) {
    const four =
      (words[i] as number) |
      (words[i + 1] as number) |
      (words[i + 2] as number) |
      (words[i + 3] as number);
    if (four !== 0) return false;
  }
  return true;
}

function runsOf(pages: readonly number[]): Uint32Array {
  const runs: number[] = [];
  for (const page of pages) {
    const last = runs.length - 1;
    if (last > 0 && (runs[last - 1] as number) + (runs[last] as number) === page) {
      runs[last] = (runs[last] as number) + 1;
    } else {
      runs.push(page, 1);
    }
  }
  return Uint32Array.from(runs);
}

export function compressImage(image: PageImage, compressor: Compressor): PageImage {
  return { ...image, bytes: compressor.compress(image.bytes), isCompressed: true };
}

/** Pages in an image. */
export function imagePages({ runs }: PageImage): number {
  let count = 0;
  for (let i = 1; i < runs.length; i += 2) count += runs[i] as number;
  return count;
}

/** The image's pages uncompressed, or a sentence. */
export function expandImage(
  image: PageImage,
  compressor: Compressor | undefined,
): PageImage | string {
  const size = imagePages(image) * PAGE_SIZE;
  if (!image.isCompressed) {
    return image.bytes.length === size ? image : "the pages of the process are incomplete";
  }
  if (compressor === undefined) return "it cannot expand compressed pages";
  try {
    const bytes = compressor.decompress(image.bytes, size);
    if (bytes.length !== size) return "the pages of the process are incomplete";
    return { ...image, bytes, isCompressed: false };
  } catch {
    return "the compressed pages of the process are damaged";
  }
}

/**
 * Puts pages into an address space whose areas are there; frames have been counted before. False:
 * one lies outside every area, or could not be made present.
 */
export function unpackPages(mm: Mm, { runs, bytes }: PageImage): boolean {
  let at = 0;
  for (let i = 0; i < runs.length; i += 2) {
    const [first = 0, count = 0] = runs.subarray(i, i + 2);
    if (!mm.covers(first * PAGE_SIZE, (first + count) * PAGE_SIZE)) return false;
    mm.core.bytes.set(bytes.subarray(at, at + count * PAGE_SIZE), first * PAGE_SIZE);
    at += count * PAGE_SIZE;
    for (let page = first; page < first + count; page += 1) {
      if (!mm.pages.mapWritten(page, mm.entryFor(page, true))) return false;
    }
  }
  return true;
}

export function pageRange(start: number, end: number): PageRange {
  return [start >>> PAGE_SHIFT, end >>> PAGE_SHIFT];
}

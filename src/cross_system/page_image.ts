// The pages of a process on their way: only those that are not empty. Over a wire they go one
// behind the other; where the transport shares memory they stay where they are, and the destination
// copies them out of the source's address space, which stands still until it has
// (source_program.ts).
//
// A page that its process has never written is known without being looked at: its area is zero
// memory and its entry has no PTE_D. The others are looked at. Compressing is optional and for slow
// wires: between workers it costs more than it saves (`gobelins experiment cross-os` shows both).

import { PAGE_SHIFT, PAGE_SIZE } from "../abi/address_space.js";
import { entryFlagsOf, type Mm } from "../mm/mm.js";
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
  /**
   * How the pages lie in `bytes`: one behind the other; so, and compressed; or each at its address,
   * for `bytes` is the source's address space itself.
   */
  readonly form: "packed" | "compressed" | "inPlace";
  readonly bytes: Uint8Array;
}

/** [first, behind the last) page of a part of an address space. */
export type PageRange = readonly [first: number, end: number];

const WORDS = PAGE_SIZE / 4;

export interface FoundPages {
  readonly image: PageImage;
  /** Present pages that were not sent. */
  readonly empty: number;
}

/** The pages of `ranges` that are not empty, where they lie. */
export function findPages(mm: Mm, ranges: readonly PageRange[]): FoundPages {
  const memory = mm.core.bytes;
  const words = new Int32Array(memory.buffer, memory.byteOffset, memory.byteLength >>> 2);
  const runs: number[] = [];
  let present = 0;
  let sent = 0;
  let next = -1;
  for (const [first, end] of ranges) {
    for (let page = first; page < end; page += 1) {
      const entry = mm.pages.entry(page);
      if (entry === 0) continue;
      present += 1;
      if (isEmpty(mm, words, page, entry)) continue;
      sent += 1;
      if (page === next) runs[runs.length - 1] = (runs.at(-1) as number) + 1;
      else runs.push(page, 1);
      next = page + 1;
    }
  }
  const image = { runs: Uint32Array.from(runs), form: "inPlace", bytes: memory } as const;
  return { image, empty: present - sent };
}

/** Copies pages out of their place; `take` gives a buffer of at least so many bytes. */
export function packImage(image: PageImage, take: (bytes: number) => ArrayBuffer): PageImage {
  const { runs, bytes: memory } = image;
  const size = imagePages(image) * PAGE_SIZE;
  const bytes = new Uint8Array(take(size), 0, size);
  let at = 0;
  for (let i = 0; i < runs.length; i += 2) {
    const start = (runs[i] as number) * PAGE_SIZE;
    const length = (runs[i + 1] as number) * PAGE_SIZE;
    bytes.set(memory.subarray(start, start + length), at);
    at += length;
  }
  return { runs, form: "packed", bytes };
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

export function compressImage(image: PageImage, compressor: Compressor): PageImage {
  return { ...image, bytes: compressor.compress(image.bytes), form: "compressed" };
}

/** Pages in an image. */
export function imagePages({ runs }: PageImage): number {
  let count = 0;
  for (let i = 1; i < runs.length; i += 2) count += runs[i] as number;
  return count;
}

/** What an image weighs on the way; a page in place is counted as if it had gone there. */
export function imageBytes(image: PageImage): number {
  return image.form === "compressed" ? image.bytes.length : imagePages(image) * PAGE_SIZE;
}

/** The image's pages uncompressed, or a sentence. */
export function expandImage(
  image: PageImage,
  compressor: Compressor | undefined,
): PageImage | string {
  const size = imagePages(image) * PAGE_SIZE;
  if (image.form !== "compressed") {
    const { end } = spanOf(image.runs);
    const isWhole =
      image.form === "packed" ? image.bytes.length === size : image.bytes.length >= end;
    return isWhole ? image : "the pages of the process are incomplete";
  }
  if (compressor === undefined) return "it cannot expand compressed pages";
  try {
    const bytes = compressor.decompress(image.bytes, size);
    if (bytes.length !== size) return "the pages of the process are incomplete";
    return { ...image, bytes, form: "packed" };
  } catch {
    return "the compressed pages of the process are damaged";
  }
}

/**
 * Puts pages into an address space whose areas are there; frames have been counted before. False:
 * one lies outside every area, or could not be made present.
 *
 * This is most of the time for which a process stands still, and nearly all of it is the memory's,
 * not the calls' or the page tables'. A page that lies alone costs 1.3 times one among others, for
 * nothing of it has been fetched ahead; to touch the next page first, or to copy by way of a small
 * piece of ordinary memory, costs more than it gains.
 */
export function unpackPages(mm: Mm, { runs, bytes, form }: PageImage): boolean {
  // Parts of an array of 3 GB cost twice as much to make as those of a smaller one.
  const { start: base, end: behind } = spanOf(runs);
  const memory = mm.core.bytes.subarray(base, behind);
  const source = form === "inPlace" ? bytes.subarray(base, behind) : bytes;
  let at = 0;
  for (let i = 0; i < runs.length; i += 2) {
    const first = runs[i] as number;
    const end = first + (runs[i + 1] as number);
    if (!mapWritten(mm, first, end)) return false;
    const length = (end - first) * PAGE_SIZE;
    const to = first * PAGE_SIZE - base;
    const from = form === "inPlace" ? to : at;
    memory.set(source.subarray(from, from + length), to);
    at += length;
  }
  return true;
}

/** From the first page of an image to behind its last one, in bytes; runs are in order. */
function spanOf(runs: Uint32Array): { readonly start: number; readonly end: number } {
  const end = ((runs.at(-2) ?? 0) + (runs.at(-1) ?? 0)) * PAGE_SIZE;
  return { start: (runs[0] ?? 0) * PAGE_SIZE, end };
}

/** Makes the pages [first, end) present, as their areas say. */
function mapWritten(mm: Mm, first: number, end: number): boolean {
  for (let page = first; page < end; ) {
    const area = mm.find(page * PAGE_SIZE);
    if (area === undefined) return false;
    const next = Math.min(area.end >>> PAGE_SHIFT, end);
    if (!mm.pages.mapWritten(page, entryFlagsOf(area, true), next - page)) return false;
    page = next;
  }
  return true;
}

export function pageRange(start: number, end: number): PageRange {
  return [start >>> PAGE_SHIFT, end >>> PAGE_SHIFT];
}

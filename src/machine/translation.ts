// A translated region as plain data: what one core makes, and any other core of this version can
// take over that has the same code at the same address.
//
// It travels with a migrating process to another worker, where V8 shares what it has compiled, and
// stays in a worker's cache, where fork, exec and a second process of the same executable find it.
// Over a wire that carries no modules go only the addresses (`HotCode`): the destination translates
// them before the process asks.

import { RECORD_EIP, RECORD_NEXT, RECORD_SIZE } from "../../assembly/layout/instruction.js";

export interface Translation {
  /** Guest address at which the region was found to be hot. */
  readonly address: number;
  readonly module: WebAssembly.Module;
  /** The module's bytes, for --dump-jit. */
  readonly wasm: Uint8Array;
  /** The region's entry, its pinned memory, and where that lay (assembly/jit/regions.ts). */
  readonly entry: Uint8Array;
  readonly pinned: Uint8Array;
  readonly pinnedAt: number;
  /** The guest code that it was made of: pairs of addresses, from and to. */
  readonly ranges: readonly number[];
  /** The bytes of the ranges, one after the other. */
  readonly code: Uint8Array;
}

/** The guest addresses that a region's records cover, neighbours joined. */
export function codeRanges(pinned: Uint8Array, recordBytes: number): number[] {
  const view = new DataView(pinned.buffer, pinned.byteOffset, recordBytes);
  const spans = Array.from({ length: recordBytes / RECORD_SIZE }, (_, index) => {
    const at = index * RECORD_SIZE;
    return [view.getUint32(at + RECORD_EIP, true), view.getUint32(at + RECORD_NEXT, true)] as const;
  }).sort((a, b) => a[0] - b[0]);
  const ranges: number[] = [];
  for (const [from, to] of spans) {
    const end = ranges.at(-1) ?? -1;
    if (from > end) ranges.push(from, to);
    else if (to > end) ranges[ranges.length - 1] = to;
  }
  return ranges;
}

/** The bytes of the ranges in an address space. */
export function codeBytes(guest: Uint8Array, ranges: readonly number[]): Uint8Array {
  const size = ranges.reduce((sum, edge, index) => (index % 2 === 0 ? sum - edge : sum + edge), 0);
  const code = new Uint8Array(size);
  let at = 0;
  for (let i = 0; i < ranges.length; i += 2) {
    const [from = 0, to = 0] = ranges.slice(i, i + 2);
    code.set(guest.subarray(from, to), at);
    at += to - from;
  }
  return code;
}

/** Whether an address space has this code at these addresses. */
export function hasCode(guest: Uint8Array, { ranges, code }: Translation): boolean {
  let at = 0;
  for (let i = 0; i < ranges.length; i += 2) {
    const [from = 0, to = 0] = ranges.slice(i, i + 2);
    for (let address = from; address < to; address += 1, at += 1)
      if (guest[address] !== code[at]) return false;
  }
  return true;
}

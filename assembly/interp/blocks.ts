// The cache of decoded blocks (layout/instruction.ts draws records and blocks).
//
// Blocks are found by address in a direct-mapped table, live in a bump-allocated arena, and hang in
// a list for each page that their bytes come from. Dropping a page's code marks its blocks dead;
// their memory returns when the arena is full and all is forgotten at once.

import {
  BLOCK_DEAD,
  BLOCK_END,
  BLOCK_HEADER,
  BLOCK_HEAT,
  BLOCK_MODE,
  BLOCK_MOST_RECORDS,
  BLOCK_NODE,
  BLOCK_PAGE,
  BLOCK_PAGE2,
  BLOCK_REGION,
  BLOCK_SIBLING,
  BLOCK_SIBLING2,
  BLOCK_START,
  RECORD_SIZE,
} from "../layout/instruction";
import {
  BLOCK_ARENA,
  BLOCK_ARENA_END,
  BLOCK_LOOKUP,
  BLOCK_SLOTS,
  CODE_PAGES,
} from "../layout/memory_map";
import { CURRENT_INSTRUCTION, DECODE_MODE } from "../layout/cpu_state";
import { dropPageRegions, entryNode, entryRegion } from "../jit/regions";
import { markCode } from "../mm/paging";
import { blockEnds, decode, raiseDecodeFault } from "./decode";

const LARGEST_BLOCK: usize = BLOCK_HEADER + BLOCK_MOST_RECORDS * RECORD_SIZE;

/** First free byte of the arena. */
let arena: usize = BLOCK_ARENA;

// @ts-ignore: decorator
@inline
function lookupSlot(address: u32): usize {
  return BLOCK_LOOKUP + (((address ^ (address >> 16)) & (BLOCK_SLOTS - 1)) << 2);
}

/** The block that starts at a linear address under the decode mode `mode`; decodes it if need be. */
// @ts-ignore: decorator
@inline
export function blockAt(address: u32, mode: u32): usize {
  const block: usize = load<u32>(lookupSlot(address));
  if (load<u32>(block, BLOCK_START) == address && load<u32>(block, BLOCK_MODE) == mode) return block;
  return decodeBlock(address);
}

/** The block of an address under the flat mode, if it is decoded; else 0. */
export function lookUpBlock(address: u32): usize {
  const block: usize = load<u32>(lookupSlot(address));
  return load<u32>(block, BLOCK_START) == address && !load<u32>(block, BLOCK_MODE) ? block : 0;
}

/** Decodes from `address` to the first instruction that ends a block, or to the end of the page. */
function decodeBlock(address: u32): usize {
  store<u32>(CURRENT_INSTRUCTION, 0);
  if (arena + LARGEST_BLOCK > <usize>BLOCK_ARENA_END) dropAllBlocks();
  const block = arena;
  const page = address >> 12;
  let record = block + BLOCK_HEADER;
  let at = address;
  for (let count = 0; count < BLOCK_MOST_RECORDS; count++) {
    const length = decode(at, record);
    if (length == 0) {
      // Bytes that cannot be fetched: a fault if this is where execution stands, else the block's
      // end.
      if (at == address) raiseDecodeFault();
      break;
    }
    record += RECORD_SIZE;
    at += length;
    if (blockEnds() || at >> 12 != page) break;
  }
  arena = record;
  enter(block, address, at - 1, record);
  return block;
}

function enter(block: usize, address: u32, last: u32, end: usize): void {
  const page = address >> 12;
  const page2 = last >> 12;
  store<u32>(block, address, BLOCK_START);
  store<u32>(block, load<u32>(DECODE_MODE), BLOCK_MODE);
  store<u32>(block, end, BLOCK_END);
  store<u32>(block, 0, BLOCK_HEAT);
  store<u32>(block, load<u32>(DECODE_MODE) ? 0 : entryRegion(address), BLOCK_REGION);
  store<u32>(block, entryNode(address), BLOCK_NODE);
  store<u32>(block, page, BLOCK_PAGE);
  store<u32>(block, page2, BLOCK_PAGE2);
  store<u32>(block, load<u32>(CODE_PAGES + (page << 2)), BLOCK_SIBLING);
  store<u32>(CODE_PAGES + (page << 2), block);
  markCode(page);
  if (page2 != page) {
    store<u32>(block, load<u32>(CODE_PAGES + (page2 << 2)), BLOCK_SIBLING2);
    store<u32>(CODE_PAGES + (page2 << 2), block);
    markCode(page2);
  }
  store<u32>(lookupSlot(address), block);
}

/** Forgets every block with bytes from a page. */
export function dropPageBlocks(page: u32): void {
  dropPageRegions(page);
  let block: usize = load<u32>(CODE_PAGES + (page << 2));
  while (block) {
    store<u32>(block, BLOCK_DEAD, BLOCK_START);
    store<u32>(block, BLOCK_DEAD, BLOCK_MODE);
    const first = load<u32>(block, BLOCK_PAGE) == page;
    block = first ? load<u32>(block, BLOCK_SIBLING) : load<u32>(block, BLOCK_SIBLING2);
  }
  store<u32>(CODE_PAGES + (page << 2), 0);
}

/** Forgets every block. Pages keep their CODE bit until they are next written. */
export function dropAllBlocks(): void {
  memory.fill(BLOCK_LOOKUP, 0, BLOCK_SLOTS << 2);
  let block: usize = BLOCK_ARENA;
  while (block < arena) {
    store<u32>(CODE_PAGES + (load<u32>(block, BLOCK_PAGE) << 2), 0);
    store<u32>(CODE_PAGES + (load<u32>(block, BLOCK_PAGE2) << 2), 0);
    block = load<u32>(block, BLOCK_END);
  }
  arena = BLOCK_ARENA;
  // An empty lookup slot holds 0: address 0 must look like a block that starts
  // nowhere, in no mode.
  store<u32>(0, BLOCK_DEAD, BLOCK_START);
  store<u32>(0, BLOCK_DEAD, BLOCK_MODE);
  store<u32>(0, 0, BLOCK_REGION);
}


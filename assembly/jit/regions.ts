// The translated regions: which there are, where they are entered, and when they are dropped.
//
// A region is made in two steps: `translate` writes its module, the host compiles it and puts its
// function into the core's table, `install` links it to the blocks at which it can be entered. When
// the
// code of one of its pages goes, so does the region.
//
//   +0   u32 state: 0 free, 1 live      +4  u32 index in the function table
//   +8   u32 budget that it needs       +12 u32 what it needs of MXCSR: NEEDS_*
//   +16  u32 guest address              +20 u32 entries, +24 u32 count of them: pairs (address,
//   node)
//   +28  u32 end of its pinned memory   +32 u32 count of pages, +36 12 x u32 pages
//   +84  u32 size of the module         +88 u64 times entered    +96 u64 instructions executed
//   +104 u32 bytes of its records, with which its pinned memory begins
//   +108 u32 what it expects of the x87: 0 nothing, else EXPECTS_STACK and its stack at node 0
//   +112 u64 times entered when it is looked at next, whether it is to be made anew
//
// What is found hot first is seldom all that runs together: a region that is left again and again
// after few instructions is made anew, from the same address, with what execution has come by since
// then. Each of its successors is looked at eight times as late, and three of them are the most.
//
// One that cannot grow because it is full of what ran before is dropped instead, and its blocks are
// counted anew (`recount`), so that the next one is made of what runs together now.
//
// Where the address lies in a loop, and is not its head, the region is entered at the head only: so
// the node goes on with what is known before it. If execution still comes by there without the head,
// and the address is hot once more, the region is made anew with an entry there.
//
// A region that was translated elsewhere, or earlier, from the same code at the same address is
// taken over instead: `reserve` makes room, the host copies the region's entry and its pinned memory
// there, `adopt` links them to each other, and `install` follows as after `translate`.

import { isPlain } from "../cpu/simd";
import { fetchable, markCode } from "../mm/paging";
import { lookUpBlock } from "../interp/blocks";
import { BLOCK_HEAT, BLOCK_NODE, BLOCK_REGION } from "../layout/instruction";
import { forgetTargets } from "./call_targets";
import { areFloatsUsed, isCareful, setCareful } from "./float_checks";
import * as flow from "./flow";
import { BODY, PINNED, PINNED_END, REGIONS } from "./layout";
import { writeModule } from "./module";
import { arrangeNodes, isHeadOf, levelAt, levelCount } from "./order";
import { emitBody } from "./region";
import { pinnedOffset, pinnedTop, setPinnedBase } from "./pinned";
import { isCrowded } from "./values";
import { isFull, moveTo, position } from "./writer";
import { forgetAsides, hasAwkward } from "./asides";
import { isExpected, isPlanned, planStack, stackAt } from "./x87_plan";

export const REGION_SIZE: usize = 128;
/** Translated for a plain MXCSR (cpu/simd.ts). */
export const NEEDS_PLAIN: u32 = 1;
/** Translated before MXCSR was plain, each operation a call: all exceptions must be masked. */
export const NEEDS_MASKED: u32 = 2;
/** It keeps the x87's registers in locals. */
const EXPECTS_STACK: u32 = 0x80000000;
/** The node of an address from which a region was made without being entered there. */
const NOWHERE: u32 = 0xffffffff;
const MOST_REGIONS: u32 = 4096;
/** Times entered when a region is first looked at, and from when on it stays as it is. */
const FIRST_LOOK: u64 = 1024;
const LAST_LOOK: u64 = 1024 << 9;
/** Where the next look is later than this, one that has no room for more is counted anew. */
const RECOUNT_LOOK: u64 = 1024 << 3;
/** Each may cost some ten milliseconds of interpretation. */
const MOST_RECOUNTS: u32 = 16;
/** So many instructions for each time it is entered, and it is well as it is. */
const ENOUGH_INSTRUCTIONS: u64 = 1000;

// Where execution can enter a region: direct-mapped by address, 16 bytes: address, region, node.
const ENTRIES = REGIONS + 0x100000;
const ENTRY_SLOTS: u32 = 0x8000;

let count: u32 = 0;
let pinned: usize = PINNED;
let live: u32 = 0;

// What `translate` made and `install` is to link.
let pending: usize = 0;
// The region that is to be made anew, and the one in whose place the pending one comes; 0: none.
let outgrown: usize = 0;
let recounts: u32 = 0;
let replaced: usize = 0;

export function regionCount(): u32 {
  return count;
}

export function liveRegions(): u32 {
  return live;
}

function regionAt(i: u32): usize {
  return REGIONS + <usize>i * REGION_SIZE;
}

function entrySlot(address: u32): usize {
  return ENTRIES + ((<usize>(address ^ (address >> 15)) & (ENTRY_SLOTS - 1)) << 4);
}

/** The region that was made from an address, or can be entered there; 0: none. */
function regionFrom(address: u32): u32 {
  const slot = entrySlot(address);
  return load<u32>(slot) == address ? load<u32>(slot, 4) : 0;
}

/** The region that can be entered at an address, and by which node; 0: none. */
export function entryRegion(address: u32): u32 {
  return entryNode(address) == NOWHERE ? 0 : regionFrom(address);
}
export function entryNode(address: u32): u32 {
  return load<u32>(entrySlot(address), 8);
}

/** Forgets all regions, before their memory is used again. */
export function dropAllRegions(): void {
  for (let i: u32 = 0; i < count; i++) if (load<u32>(regionAt(i))) dropRegion(regionAt(i));
  forgetTargets();
  forgetAsides();
  count = 0;
  pinned = PINNED;
  pending = 0;
  outgrown = replaced = 0;
  recounts = 0;
}

/**
 * Whether a region that was just left should be made anew. What expects something of the x87 would
 * have to be translated where execution stands at its beginning, and stays as it is.
 */
// @ts-ignore: decorator
@inline
export function isOutgrown(region: usize): bool {
  return load<u64>(region, 88) >= load<u64>(region, 112) && lookAt(region);
}

function lookAt(region: usize): bool {
  const entered = load<u64>(region, 88);
  const next = load<u64>(region, 112) << 3;
  store<u64>(region, next > LAST_LOOK ? u64.MAX_VALUE : next, 112);
  if (load<u64>(region, 96) > entered * ENOUGH_INSTRUCTIONS || load<u32>(region, 108)) return false;
  if (regionFrom(load<u32>(region, 16)) != <u32>region) return false;
  outgrown = region;
  return true;
}

/** The region made from an address was looked at, and nothing came of it: it is again, as soon. */
export function lookAgain(address: u32): void {
  const region: usize = regionFrom(address);
  const next = load<u64>(region, 112);
  store<u64>(region, (next == u64.MAX_VALUE ? LAST_LOOK << 3 : next) >> 3, 112);
}

function takeRegion(): usize {
  // Places of dropped regions are used again only when all go: a host index stays unique till then.
  if (count == MOST_REGIONS || pinned > <usize>PINNED_END - 0x40000) dropAllRegions();
  return regionAt(count);
}

/** Whether execution comes to node 0 by way of the head of a loop, as far as it has come by. */
function isBehindHead(): bool {
  const node = flow.nodeAt(0);
  if (!flow.isSelective() || flow.isMarked(0, flow.NODE_RETURN_POINT)) return false;
  return load<u32>(node, 32) != 0 && load<u32>(node, 52) == 0;
}

/** Loop heads are entries too: there execution comes back after a slice or a side exit. */
function markEntries(): void {
  for (let l: u32 = 1; l < levelCount(); l++) {
    for (let n: u32 = 0, all = flow.nodeCount(); n < all; n++) {
      if (isHeadOf(l, n)) flow.mark(n, flow.NODE_ENTRY);
    }
  }
}

/**
 * Translates what is reached from `address`; returns the size of the module at MODULE, 0 when there
 * is nothing to translate.
 */
export function translate(address: u32): u32 {
  const isNew = regionFrom(address) == 0;
  const size = attempt(address, true);
  return size || !isNew ? size : attempt(address, false);
}

function attempt(address: u32, callees: bool): u32 {
  pending = 0;
  if (!fetchable(address)) return 0;
  const region = takeRegion();
  const old: usize = regionFrom(address);
  const isOld = old != 0 && old == outgrown;
  outgrown = 0;
  if (entryRegion(address) && !isOld) return 0;
  setPinnedBase(pinned);
  const end = flow.buildGraph(address, pinned, callees);
  if (!end) return 0;
  if (isOld && isAsLarge(old)) {
    if (flow.isCrowded() && load<u64>(old, 112) > RECOUNT_LOOK) recount(old);
    return 0;
  }
  if (!arrangeNodes()) return 0;
  markEntries();
  if ((isOld || !old) && isBehindHead()) flow.unmark(0, flow.NODE_ENTRY);
  if (!arrangeNodes()) return 0;
  setCareful(!isPlain());
  planStack(address);
  moveTo(BODY);
  emitBody(flow.instructionCount(), end, writeAddresses(end));
  if (isFull() || isCrowded()) return 0;
  const stacks = end + (<usize>flow.nodeCount() << 2);
  const size = writeModule(position(), pinnedOffset(stacks));
  describe(region, address, pinnedTop(), size);
  store<u32>(region, <u32>(end - pinned), 104);
  store<u64>(region, old ? load<u64>(old, 112) : FIRST_LOOK, 112);
  pending = region;
  replaced = old;
  return size;
}

/** Whether nothing has come to the region since it was made. */
function isAsLarge(region: usize): bool {
  return flow.instructionCount() == load<u32>(region, 8);
}

/**
 * Drops a region, and has its blocks counted anew: the graph that was just built has its nodes. The
 * counts that it was made by are those of when each block was first translated.
 */
function recount(region: usize): void {
  if (recounts == MOST_RECOUNTS) return;
  recounts++;
  dropRegion(region);
  for (let n: u32 = 0, all = flow.nodeCount(); n < all; n++) {
    const block = lookUpBlock(load<u32>(flow.nodeAt(n)));
    // Where another region is entered again and again, its blocks stay wanted.
    const other: usize = block ? <usize>load<u32>(block, BLOCK_REGION) : 0;
    if (!block || (other && load<u64>(other, 88) >= FIRST_LOOK)) continue;
    store<u32>(block, 0, BLOCK_HEAT);
  }
}

/** Behind the records: the address of each node, and the x87 stack that each expects. */
function writeAddresses(at: usize): usize {
  const all = flow.nodeCount();
  const stacks = at + (all << 2);
  for (let n: u32 = 0; n < all; n++) {
    store<u32>(at + (n << 2), load<u32>(flow.nodeAt(n)));
    store<u32>(stacks + (n << 2), stackAt(n));
  }
  return stacks + (all << 2);
}

function describe(region: usize, address: u32, at: usize, size: u32): void {
  memory.fill(region, 0, REGION_SIZE);
  store<u32>(region, flow.instructionCount(), 8);
  store<u32>(region, areFloatsUsed() ? (isCareful() ? NEEDS_MASKED : NEEDS_PLAIN) : 0, 12);
  store<u32>(region, address, 16);
  if (isPlanned()) store<u32>(region, EXPECTS_STACK | stackAt(0), 108);
  store<u32>(region, <u32>at, 20);
  let entries: u32 = 0;
  if (!flow.isMarked(0, flow.NODE_ENTRY)) {
    store<u32>(at, address);
    store<u32>(at, NOWHERE, 4);
    at += 8;
    entries++;
  }
  for (let n: u32 = 0, all = flow.nodeCount(); n < all; n++) {
    const node = flow.nodeAt(n);
    if (!(load<u32>(node, 28) & flow.NODE_ENTRY)) continue;
    store<u32>(at, load<u32>(node));
    store<u32>(at, n, 4);
    at += 8;
    entries++;
  }
  store<u32>(region, entries, 24);
  store<u32>(region, <u32>at, 28);
  store<u32>(region, flow.pageCount(), 32);
  for (let i: u32 = 0; i < flow.pageCount(); i++) store<u32>(region + (i << 2), flow.pageAt(i), 36);
  store<u32>(region, size, 84);
}

/** Makes room for the pinned memory of a region that comes from elsewhere; returns where it is. */
export function reserve(): u32 {
  pending = replaced = 0;
  takeRegion();
  setPinnedBase(pinned);
  return <u32>pinned;
}

/**
 * The entry of a region lies behind the last one, its pinned memory where `reserve` said, both as
 * they were where the pinned memory lay at `from`. False when it cannot be used here and now.
 */
export function adopt(from: u32): bool {
  const region = regionAt(count);
  const needs = load<u32>(region, 12);
  if (needs && (needs == NEEDS_PLAIN) != isPlain()) return false;
  const address = load<u32>(region, 16);
  if (regionFrom(address)) return false;
  const expected = load<u32>(region, 108);
  if (expected && !isExpected(address, expected)) return false;
  if (expected && hasAwkward(pinned, pinned + load<u32>(region, 104))) return false;
  for (let i: u32 = 0; i < load<u32>(region, 32); i++) {
    if (!fetchable(load<u32>(region + (i << 2), 36) << 12)) return false;
  }
  store<u32>(region, load<u32>(region, 20) - from + <u32>pinned, 20);
  store<u32>(region, load<u32>(region, 28) - from + <u32>pinned, 28);
  store<u64>(region, 0, 88);
  store<u64>(region, 0, 96);
  store<u64>(region, FIRST_LOOK, 112);
  pending = region;
  return true;
}

/** Links the region that was translated last to its blocks; `index`: its function's place. */
export function install(index: u32): void {
  const region = pending;
  if (!region) return;
  pending = 0;
  pinned = (<usize>load<u32>(region, 28) + 15) & ~15;
  count++;
  live++;
  store<u32>(region, 1);
  store<u32>(region, index, 4);
  for (let i: u32 = 0; i < load<u32>(region, 32); i++) markCode(load<u32>(region + (i << 2), 36));
  for (let i: u32 = 0; i < load<u32>(region, 24); i++) {
    const entry: usize = load<u32>(region, 20) + (i << 3);
    const address = load<u32>(entry);
    const slot = entrySlot(address);
    // An address that another region already has is left to it.
    const other = load<u32>(slot, 4);
    if (load<u32>(slot) == address && other && other != <u32>replaced) continue;
    store<u32>(slot, address);
    store<u32>(slot, <u32>region, 4);
    store<u32>(slot, load<u32>(entry, 4), 8);
    linkAt(address, <u32>region, load<u32>(entry, 4));
  }
  if (replaced) dropRegion(replaced);
}

function linkAt(address: u32, region: u32, node: u32): void {
  const block = lookUpBlock(address);
  if (!block) return;
  if (node == NOWHERE) {
    store<u32>(block, load<u32>(block, BLOCK_HEAT) >> 1, BLOCK_HEAT);
    return;
  }
  store<u32>(block, region, BLOCK_REGION);
  store<u32>(block, node, BLOCK_NODE);
  if (!region) store<u32>(block, 0, BLOCK_HEAT);
}

export function dropRegion(region: usize): void {
  store<u32>(region, 0);
  live--;
  for (let i: u32 = 0; i < load<u32>(region, 24); i++) {
    const address = load<u32>(load<u32>(region, 20) + (i << 3));
    const slot = entrySlot(address);
    if (load<u32>(slot, 4) != <u32>region) continue;
    store<u32>(slot, 0);
    store<u32>(slot, 0, 4);
    linkAt(address, 0, 0);
  }
}

/** Drops the regions that have code from a page. */
export function dropPageRegions(page: u32): void {
  if (!live) return;
  for (let i: u32 = 0; i < count; i++) {
    const region = regionAt(i);
    if (!load<u32>(region)) continue;
    for (let p: u32 = 0; p < load<u32>(region, 32); p++) {
      if (load<u32>(region + (p << 2), 36) != page) continue;
      dropRegion(region);
      break;
    }
  }
}

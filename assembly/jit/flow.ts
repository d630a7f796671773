// The control flow graph of a region: what can be reached from a hot block by direct jumps, and the
// functions that it calls.
//
// First the instructions are found and decoded, from the hot block on; a function that is called
// comes last, while there is room. Where execution led here, only what it has come by so far is
// taken: the rest is left through exits, and what gets hot there later becomes a region of its own.
// Then they are cut into nodes at every target of a jump. A node:
//
//   +0  u32 address     +4 u32 records     +8 u32 count of records
//   +12 u32 first target's address, +16 u32 second's (0: none)     addresses
//   +20 u32 CONTROL_* of the last record
//   +24 u32 owner       entry address of the function that it was found in
//   +28 u32 flags       NODE_*
//   +32 u32 level, +36 u32 item, +40 u32 mark, +44 u32 search index, +48 u32 low   (order.ts)
//   +52 u32 is a head of an enclosing loop     +60 u16, +62 u16 the targets' nodes plus one

import {
  BLOCK_HEAT,
  NO_REGISTER,
  RECORD_ADDRESSING,
  RECORD_BASE,
  RECORD_DISP,
  RECORD_EIP,
  RECORD_FORM,
  RECORD_IMM,
  RECORD_INDEX,
  RECORD_SCALE,
  RECORD_SIZE,
} from "../layout/instruction";
import { ACCESS_BYTES, WINDOW } from "../layout/memory_map";
import { ACCESS_R } from "../layout/page_table";
import { fetchable } from "../mm/paging";
import { lookUpBlock } from "../interp/blocks";
import { decode } from "../interp/decode";
import { FORM_FIRST } from "../layout/variant";
import { isTargetOf, targetCount, targetOf } from "./call_targets";
import { NODES, TRANSLATIONS } from "./layout";

export const NODE_SIZE: usize = 64;
export const MOST_NODES: u32 = 400;
export const MOST_INSTRUCTIONS: u32 = 500;
/** A function that is called is taken in while there are not more than these. */
const ROOM_FOR_CALLEES: u32 = 350;
const MOST_PAGES: u32 = 12;

// The upper half of an entry of TRANSLATIONS: how the instruction ends a block.
export const CONTROL_NONE: u32 = 0;
export const CONTROL_JUMP: u32 = 1;
export const CONTROL_BRANCH: u32 = 2;
export const CONTROL_CALL: u32 = 3;
export const CONTROL_RETURN: u32 = 4;
export const CONTROL_INDIRECT: u32 = 5;
export const CONTROL_CALL_INDIRECT: u32 = 6;
export const CONTROL_OTHER: u32 = 7;

export const NODE_ENTRY: u32 = 1;
export const NODE_RETURN_POINT: u32 = 2;
/** A table of jumps has it. */
export const NODE_IN_TABLE: u32 = 8;
/** It sets all flags before anybody can ask for one (region.ts finds out). */
export const NODE_SETS_FLAGS: u32 = 0x40;

// Scratch behind the nodes: hash of instructions (address, record, leader, owner), work lists,
// records.
const HASH = NODES + 0x10000;
const HASH_SLOTS: u32 = 4096;
const WORK = NODES + 0x30000;
const CALLS = NODES + 0x38000;
const PAGES = NODES + 0x40000;
/** Targets that tables of jumps have: the addresses. */
const TABLED = NODES + 0x48000;
const MOST_TABLED: u32 = 64;
const MOST_ENTRIES: u32 = 512;
/** How far from its jump a target may lie. */
const NEAR: u32 = 0x8000;
const FOUND = NODES + 0x50000;

let nodes: u32 = 0;
let instructions: u32 = 0;
let working: u32 = 0;
let calls: u32 = 0;
let pages: u32 = 0;
let owner: u32 = 0;
let tabled: u32 = 0;
// Only blocks that the interpreter has executed, are taken; above 1, only those that it has executed so often; 0: all.
let demand: u32 = 0;
// Not all that was wanted has found room.
let crowded: bool = false;

export function nodeAt(n: u32): usize {
  return NODES + <usize>n * NODE_SIZE;
}
export function nodeCount(): u32 {
  return nodes;
}
export function instructionCount(): u32 {
  return instructions;
}
export function pageCount(): u32 {
  return pages;
}
export function pageAt(i: u32): u32 {
  return load<u32>(PAGES + (i << 2));
}

export function translationOf(record: usize): u32 {
  return load<u8>(TRANSLATIONS + <usize>load<u16>(record, RECORD_FORM));
}

export function controlOf(record: usize): u32 {
  const form: u32 = load<u16>(record, RECORD_FORM);
  if (form < <u32>FORM_FIRST) return CONTROL_OTHER;
  return translationOf(record) >> 4;
}

/** Whether the region has only what execution has come by, and not all that it leads to. */
export function isSelective(): bool {
  return demand != 0;
}

/** Whether something that was wanted has found no room. */
export function isCrowded(): bool {
  return crowded;
}

/** The slot of an address: its own, or the empty one where it would go. */
function slotOf(address: u32): usize {
  let i = (address ^ (address >> 12)) & (HASH_SLOTS - 1);
  let slot = HASH + ((<usize>i) << 4);
  while (load<u32>(slot) != address && load<u32>(slot) != 0) {
    i = (i + 1) & (HASH_SLOTS - 1);
    slot = HASH + ((<usize>i) << 4);
  }
  return slot;
}

function push(list: usize, count: u32, address: u32): u32 {
  if (count >= 2000) return count;
  store<u32>(list + (count << 2), address);
  return count + 1;
}

function addPage(page: u32): bool {
  for (let i: u32 = 0; i < pages; i++) if (pageAt(i) == page) return true;
  if (pages == MOST_PAGES) return false;
  store<u32>(PAGES + (pages << 2), page);
  pages++;
  return true;
}

/** Follows instructions from a leader to where they end or meet known ones. */
function walk(address: u32): void {
  const first = slotOf(address);
  if (load<u32>(first)) {
    store<u32>(first, 1, 8);
    return;
  }
  let leader: u32 = 1;
  for (;;) {
    const slot = slotOf(address);
    if (load<u32>(slot)) {
      store<u32>(slot, load<u32>(slot, 8) | leader | 1, 8);
      return;
    }
    if (instructions >= MOST_INSTRUCTIONS || !addPage(address >> 12)) {
      crowded = true;
      return;
    }
    const record = FOUND + <usize>instructions * RECORD_SIZE;
    const length = decode(address, record);
    if (length == 0 || !addPage((address + length - 1) >> 12)) return;
    instructions++;
    store<u32>(slot, address);
    store<u32>(slot, <u32>record, 4);
    store<u32>(slot, leader, 8);
    store<u32>(slot, owner, 12);
    leader = 0;
    address += length;
    const control = controlOf(record);
    if (control == CONTROL_NONE) continue;
    follow(record, control, address);
    return;
  }
}

function isTabled(address: u32): bool {
  for (let i: u32 = 0; i < tabled; i++) if (load<u32>(TABLED + (i << 2)) == address) return true;
  return false;
}

/** The table at a constant address through which a JMP goes (a switch); 0: it goes otherwise. */
export function tableOf(record: usize): u32 {
  if (load<u8>(record, RECORD_BASE) != NO_REGISTER || load<u8>(record, RECORD_SCALE) != 2) return 0;
  if (load<u8>(record, RECORD_INDEX) == NO_REGISTER || load<u8>(record, RECORD_ADDRESSING)) return 0;
  const table = load<u32>(record, RECORD_DISP);
  return table & 3 ? 0 : table;
}

/** An entry of the table of a JMP that ends before `next`; 0 where it does not look like a target. */
export function tableEntry(table: u32, i: u32, next: u32): u32 {
  const at = table + (i << 2);
  if (i >= MOST_ENTRIES || !isReadable(at)) return 0;
  const target = load<u32>(<usize>at, WINDOW);
  return target - next + NEAR > 2 * NEAR || !fetchable(target) ? 0 : target;
}

/**
 * The targets that a table has, as far as they look like some: they only say where the jump may
 * stay in the region; others leave it.
 */
function followTable(record: usize, next: u32): void {
  const table = tableOf(record);
  if (!table) return;
  for (let i: u32 = 0; ; i++) {
    const target = tableEntry(table, i, next);
    if (!target) return;
    if (isTabled(target)) continue;
    if (tabled == MOST_TABLED) return;
    store<u32>(TABLED + (tabled << 2), target);
    tabled++;
    followTo(target);
  }
}

function isReadable(address: u32): bool {
  return (load<u8>(address >> 12, ACCESS_BYTES) & ACCESS_R) != 0;
}

/** JMP through a register or memory: where it went so far. */
function followTargets(site: u32): void {
  for (let i: u32 = 0, all = targetCount(site); i < all; i++) {
    const target = targetOf(site, i);
    if (!fetchable(target) || isTabled(target)) continue;
    if (tabled == MOST_TABLED) return;
    store<u32>(TABLED + (tabled << 2), target);
    tabled++;
    followTo(target);
  }
}

/** CALL through a register or memory: the functions that it called so far. */
function followCalls(site: u32): void {
  for (let i: u32 = 0, all = targetCount(site); i < all; i++) {
    if (isWanted(targetOf(site, i))) calls = push(CALLS, calls, targetOf(site, i));
  }
}

/** Whether the block at an address belongs into the region. */
function isWanted(address: u32): bool {
  if (!demand) return true;
  const block = lookUpBlock(address);
  return block != 0 && (demand == 1 || load<u32>(block, BLOCK_HEAT) >= demand);
}

function followTo(address: u32): void {
  if (isWanted(address)) working = push(WORK, working, address);
}

function follow(record: usize, control: u32, next: u32): void {
  const target = load<u32>(record, RECORD_IMM);
  if (control == CONTROL_JUMP || control == CONTROL_BRANCH) followTo(target);
  if (control == CONTROL_INDIRECT) {
    followTable(record, next);
    followTargets(load<u32>(record, RECORD_EIP));
  }
  if (control == CONTROL_CALL_INDIRECT) followCalls(load<u32>(record, RECORD_EIP));
  if (control == CONTROL_CALL && isWanted(target)) calls = push(CALLS, calls, target);
  if (control == CONTROL_BRANCH || control == CONTROL_CALL || control == CONTROL_CALL_INDIRECT) {
    followTo(next);
  }
}

function findInstructions(start: u32, callees: bool): void {
  memory.fill(HASH, 0, HASH_SLOTS << 4);
  instructions = working = calls = pages = tabled = 0;
  crowded = false;
  owner = start;
  working = push(WORK, working, start);
  let nextCall: u32 = 0;
  let done: u32 = 0;
  for (;;) {
    while (done < working) {
      walk(load<u32>(WORK + (done << 2)));
      done++;
    }
    if (!callees || nextCall == calls) return;
    if (instructions > ROOM_FOR_CALLEES) {
      crowded = true;
      return;
    }
    owner = load<u32>(CALLS + (nextCall << 2));
    nextCall++;
    working = push(WORK, working, owner);
  }
}

/** Makes a node of the instructions from a leader on. */
function makeNode(slot: usize, pinned: usize): usize {
  const node = nodeAt(nodes);
  nodes++;
  memory.fill(node, 0, NODE_SIZE);
  let address = load<u32>(slot);
  store<u32>(node, address);
  store<u32>(node, <u32>pinned, 4);
  store<u32>(node, load<u32>(slot, 12), 24);
  let count: u32 = 0;
  for (;;) {
    const record: usize = load<u32>(slot, 4);
    memory.copy(pinned, record, RECORD_SIZE);
    pinned += RECORD_SIZE;
    count++;
    address = load<u32>(record, 28);
    const control = controlOf(record);
    if (control != CONTROL_NONE) {
      endNode(node, record, control, address);
      break;
    }
    slot = slotOf(address);
    if (!load<u32>(slot) || load<u32>(slot, 8)) {
      store<u32>(node, address, 16);
      break;
    }
  }
  store<u32>(node, count, 8);
  return pinned;
}

function endNode(node: usize, record: usize, control: u32, next: u32): void {
  store<u32>(node, control, 20);
  const target = load<u32>(record, RECORD_IMM);
  if (control == CONTROL_JUMP || control == CONTROL_BRANCH || control == CONTROL_CALL) {
    store<u32>(node, target, 12);
  }
  if (control == CONTROL_BRANCH || control == CONTROL_CALL || control == CONTROL_CALL_INDIRECT) {
    store<u32>(node, next, 16);
  }
}

/** The node that begins at an address, plus one; 0 where there is none. */
export function findNode(address: u32): u32 {
  for (let n: u32 = 0; n < nodes; n++) if (load<u32>(nodeAt(n)) == address) return n + 1;
  return 0;
}

/** Fewer times say little about where execution goes. */
const TELLING: u32 = 16;
/** Blocks that run once in so many times of the hot one, or more often, are always wanted. */
const OFTEN: u32 = 4;

/**
 * Finds what execution has come by; where that is more than a region has room for, only what it
 * has come by often, so that a loop does not leave the region because of what is rare in it.
 */
function findOften(start: u32, callees: bool): void {
  const block = lookUpBlock(start);
  const heat = block ? load<u32>(block, BLOCK_HEAT) : 0;
  demand = u32(heat >= TELLING);
  findInstructions(start, callees);
  for (let least = heat >> 8; demand && crowded && least <= heat / OFTEN; least *= 4) {
    demand = max<u32>(least, 2);
    findInstructions(start, callees);
    if (!least) return;
  }
}

/**
 * Builds the graph from `start`; node 0 begins there. Records are copied to `pinned`; returns the
 * end
 * of them, 0 when there is nothing to translate.
 */
export function buildGraph(start: u32, pinned: usize, callees: bool): usize {
  findOften(start, callees);
  nodes = 0;
  const first = slotOf(start);
  if (!load<u32>(first)) return 0;
  pinned = makeNode(first, pinned);
  for (let i: u32 = 0; i < instructions; i++) {
    const address = load<u32>(FOUND + <usize>i * RECORD_SIZE, 20);
    const slot = slotOf(address);
    if (load<u32>(slot, 8) && address != start) {
      if (nodes == MOST_NODES) break;
      pinned = makeNode(slot, pinned);
    }
  }
  linkNodes();
  return pinned;
}

/** Targets from addresses to nodes, where the region has them. */
function linkNodes(): void {
  for (let n: u32 = 0; n < nodes; n++) {
    const node = nodeAt(n);
    const control = load<u32>(node, 20);
    const a = findNode(load<u32>(node, 12));
    const b = findNode(load<u32>(node, 16));
    store<u16>(node, a, 60);
    store<u16>(node, b, 62);
    if (b && (control == CONTROL_CALL || control == CONTROL_CALL_INDIRECT)) {
      mark(b - 1, NODE_RETURN_POINT | NODE_ENTRY);
    }
    if (isTabled(load<u32>(node))) mark(n, NODE_IN_TABLE);
  }
  mark(0, NODE_ENTRY);
}

export function mark(n: u32, flags: u32): void {
  store<u32>(nodeAt(n), load<u32>(nodeAt(n), 28) | flags, 28);
}

export function unmark(n: u32, flags: u32): void {
  store<u32>(nodeAt(n), load<u32>(nodeAt(n), 28) & ~flags, 28);
}

export function isMarked(n: u32, flags: u32): bool {
  return (load<u32>(nodeAt(n), 28) & flags) != 0;
}

// Edges. Of a return: the points behind the calls of its function; of a jump through a table: what
// the tables have.

export function edgeCount(n: u32): u32 {
  const control = load<u32>(nodeAt(n), 20);
  return control >= CONTROL_RETURN && control <= CONTROL_CALL_INDIRECT ? nodes : 2;
}

/** The edge's node plus one, or 0. */
export function edge(n: u32, i: u32): u32 {
  const node = nodeAt(n);
  const control = load<u32>(node, 20);
  if (control == CONTROL_RETURN) return returnsTo(n, i) ? i + 1 : 0;
  if (control == CONTROL_INDIRECT) return load<u32>(nodeAt(i), 28) & NODE_IN_TABLE ? i + 1 : 0;
  if (control == CONTROL_CALL_INDIRECT) return mayCall(n, load<u32>(nodeAt(i))) ? i + 1 : 0;
  if (i == 0) return load<u16>(node, 60);
  // Behind a call comes what it calls, when that is here.
  if (control == CONTROL_CALL) return 0;
  return load<u16>(node, 62);
}

/** Whether the call that ends a node may go to an address. */
export function mayCall(n: u32, address: u32): bool {
  const node = nodeAt(n);
  const control = load<u32>(node, 20);
  if (control == CONTROL_CALL) return load<u32>(node, 12) == address;
  return control == CONTROL_CALL_INDIRECT && isTargetOf(load<u32>(lastRecord(n), RECORD_EIP), address);
}

/** The last instruction of node n. */
export function lastRecord(n: u32): usize {
  return load<u32>(nodeAt(n), 4) + (load<u32>(nodeAt(n), 8) - 1) * RECORD_SIZE;
}

/** Whether return `n` may go to node `to`: behind a call of n's function. */
export function returnsTo(n: u32, to: u32): bool {
  if (!(load<u32>(nodeAt(to), 28) & NODE_RETURN_POINT)) return false;
  const callee = load<u32>(nodeAt(n), 24);
  const address = load<u32>(nodeAt(to));
  for (let c: u32 = 0; c < nodes; c++) {
    if (load<u32>(nodeAt(c), 16) == address && mayCall(c, callee)) return true;
  }
  return false;
}

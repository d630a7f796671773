// Access checks that still hold where several ways meet.
//
// A node with several predecessors, or one that is entered from outside, forgets values
// (contexts.ts), but what lies around a register may have been checked on every way to it: a stack
// frame, say, all through a loop. First each node is written once by itself, to see what it does
// with the registers and what it checks (`describeNode`); what is written is thrown away. Then the
// intervals [low, high) around each register that hold where a node begins are the greatest ones
// that follow from those at its predecessors' ends (`findHeldChecks`).
//
// A node that is entered from outside is entered only after a test of what it relies on
// (`writeGuards`): what fails there is left to the interpreter. Node 0, where a region begins, may
// rely on what one way around its loop checks.
//
// An interval is at most a page long: then both of its ends checked means that all of it is. Behind
// the eight registers come addresses that are constants, in a few classes by the numbers of their
// pages: a loop may use variables in several pages.
//
//   node:  +0 u32 whether it has been reached   +4 u32 a handler is called: nothing holds behind it
//          +8 u32 registers that accesses in it or behind it lie around
//          +16 12 x (i32 register at the start, or -1; i32 difference to it), at the node's end
//          +112 12 x INTERVALS checked in the node   +304 12 x INTERVALS that hold at its start
//   INTERVALS:  i32 low, i32 high of reading, i32 low, i32 high of writing

import { ACCESS_BYTES } from "../layout/memory_map";
import { ACCESS_R, ACCESS_R2, ACCESS_W, ACCESS_W2 } from "../layout/page_table";
import * as flow from "./flow";
import { HELD_CHECKS, HELD_CHECKS_END } from "./layout";
import * as memoryChecks from "./memory_checks";
import * as op from "./opcodes";
import * as state from "./state";
import * as values from "./values";
import { byte, constant32, getLocal, memoryArgument, setLocalPlain, unsigned } from "./writer";

/** The first "register" of constant addresses; a power of two of them. */
const CONSTANTS: u32 = 8;
const CONSTANT_CLASSES: u32 = 4;
const REGISTERS: u32 = CONSTANTS + CONSTANT_CLASSES;
const NODE_BYTES: usize = 496;
const CALLED: usize = 4;
const USEFUL: usize = 8;
const ORIGINS: usize = 16;
const CHECKED: usize = 112;
const HELD: usize = 304;
const INTERVALS: usize = 16;
const OF_WRITING: usize = 8;
const WIDEST: i32 = 4096;
/** Passes over the edges before what still changes is given up. */
const PATIENCE: u32 = 12;

/** INTERVALS at the end of a node. */
const AT_END = HELD_CHECKS + <usize>flow.MOST_NODES * NODE_BYTES;
/** Pairs of u16: from, to. */
const EDGES = AT_END + INTERVALS;

let edges: u32 = 0;
let usable: bool = false;

function nodeAt(n: u32): usize {
  return HELD_CHECKS + <usize>n * NODE_BYTES;
}

function intervals(n: u32, part: usize, register: u32): usize {
  return nodeAt(n) + part + <usize>register * INTERVALS;
}

// Intervals: empty where low is not below high

function isEmpty(at: usize): bool {
  return load<i32>(at) >= load<i32>(at, 4);
}

function isWithin(at: usize, other: usize): bool {
  return load<i32>(at) >= load<i32>(other) && load<i32>(at, 4) <= load<i32>(other, 4);
}

function widen(at: usize, low: i32, high: i32): void {
  if (low >= high) return;
  if (!isEmpty(at)) {
    const least = min<i32>(load<i32>(at), low);
    const most = max<i32>(load<i32>(at, 4), high);
    if (most - least > WIDEST) return;
    low = least;
    high = most;
  }
  store<i32>(at, low);
  store<i32>(at, high, 4);
}

/** Cuts one to what it has in common with another; whether that changed it. */
function cut(at: usize, other: usize, giveUp: bool): bool {
  if (isEmpty(at)) return false;
  const low = max<i32>(load<i32>(at), load<i32>(other));
  const high = min<i32>(load<i32>(at, 4), load<i32>(other, 4));
  if (low == load<i32>(at) && high == load<i32>(at, 4)) return false;
  const empty = giveUp || low >= high;
  store<i32>(at, empty ? 0 : low);
  store<i32>(at, empty ? 0 : high, 4);
  return true;
}

// What a node does

/** Before the nodes are described; `false` where there is to be nothing of this. */
export function beginHeldChecks(wanted: bool): void {
  usable = wanted;
  memory.fill(HELD_CHECKS, 0, <usize>flow.nodeCount() * NODE_BYTES);
}

/** Node n has just been written, from a start at which nothing was known. */
export function describeNode(n: u32, called: bool): void {
  const node = nodeAt(n);
  store<u32>(node, u32(called), CALLED);
  for (let r: u32 = 0; r < REGISTERS; r++) {
    const origin = node + ORIGINS + ((<usize>r) << 3);
    const now = r < CONSTANTS ? state.generalNow(r) : 0;
    if (called) store<i32>(origin, -1);
    else if (!now) store<i32>(origin, r);
    else {
      const offset = <i32>values.offsetOf(now);
      store<i32>(origin, originOf(values.rootOf(now), offset));
      store<i32>(origin, offset, 4);
    }
  }
  for (let k: u32 = 0, all = memoryChecks.visibleCount(); k < all; k++) describeGroup(n, k);
}

/** The class of a constant address. */
function classOf(address: i32): u32 {
  return CONSTANTS + ((<u32>address >> 12) & (CONSTANT_CLASSES - 1));
}

/** The register that held a root where the node began; -1: none did. Without a root: a constant's. */
function originOf(root: u32, address: i32): i32 {
  if (!root) return classOf(address);
  for (let r: u32 = 0; r < CONSTANTS; r++) if (state.generalAtStart(r) == root) return r;
  return -1;
}

function describeGroup(n: u32, k: u32): void {
  const group = memoryChecks.visibleGroup(k);
  if (memoryChecks.groupIndex(group)) return;
  const base = memoryChecks.groupBase(group);
  const origin = originOf(base, memoryChecks.groupLow(group));
  const node = nodeAt(n);
  if (origin >= 0) store<u32>(node, load<u32>(node, USEFUL) | (1 << origin), USEFUL);
  if (!base) {
    widenChecked(n, origin, group, 0);
    return;
  }
  for (let r: u32 = 0; r < CONSTANTS; r++) {
    const now = state.generalNow(r);
    if (now && values.rootOf(now) == base) widenChecked(n, r, group, <i32>values.offsetOf(now));
  }
}

/** A register that has moved by so much since `group` was checked. */
function widenChecked(n: u32, register: u32, group: usize, moved: i32): void {
  const low = memoryChecks.groupLow(group) - moved;
  const high = memoryChecks.groupHigh(group) - moved;
  const checked = intervals(n, CHECKED, register);
  widen(checked, low, high);
  if (memoryChecks.groupRights(group) == ACCESS_W2) widen(checked + OF_WRITING, low, high);
}

// What holds

function listEdges(): bool {
  edges = 0;
  for (let n: u32 = 0, all = flow.nodeCount(); n < all; n++) {
    for (let i: u32 = 0, count = flow.edgeCount(n); i < count; i++) {
      const e = flow.edge(n, i);
      if (!e) continue;
      const at = EDGES + ((<usize>edges) << 2);
      if (at + 4 > HELD_CHECKS_END) return false;
      store<u16>(at, n);
      store<u16>(at, e - 1, 2);
      edges++;
    }
  }
  return true;
}

/** Puts what holds around a register at the end of a node to AT_END. */
function putAtEnd(n: u32, register: u32): void {
  memory.copy(AT_END, intervals(n, CHECKED, register), INTERVALS);
  const origin = nodeAt(n) + ORIGINS + ((<usize>register) << 3);
  const from = load<i32>(origin);
  if (from < 0) return;
  const held = intervals(n, HELD, from);
  const moved = load<i32>(origin, 4);
  for (let part: usize = 0; part < INTERVALS; part += OF_WRITING) {
    widen(AT_END + part, load<i32>(held + part) - moved, load<i32>(held + part, 4) - moved);
  }
}

/** What holds at the end of `from` to the start of `to`; whether less holds there than before. */
function follow(from: u32, to: u32, giveUp: bool): bool {
  if (!load<u32>(nodeAt(from))) return false;
  const first = !load<u32>(nodeAt(to));
  let changed = first;
  store<u32>(nodeAt(to), 1);
  for (let r: u32 = 0; r < REGISTERS; r++) {
    putAtEnd(from, r);
    const held = intervals(to, HELD, r);
    if (first) memory.copy(held, AT_END, INTERVALS);
    else {
      if (cut(held, AT_END, giveUp)) changed = true;
      if (cut(held + OF_WRITING, AT_END + OF_WRITING, giveUp)) changed = true;
    }
  }
  return changed;
}

/** From what node 0 relies on to what holds everywhere. */
function solve(): void {
  for (let n: u32 = 1, all = flow.nodeCount(); n < all; n++) store<u32>(nodeAt(n), 0);
  store<u32>(nodeAt(0), 1);
  let changed = true;
  for (let pass: u32 = 0; changed; pass++) {
    changed = false;
    for (let i: u32 = 0; i < edges; i++) {
      const at = EDGES + ((<usize>i) << 2);
      if (follow(load<u16>(at), load<u16>(at, 2), pass > PATIENCE)) changed = true;
    }
    if (!changed) changed = reachEntry();
  }
}

/** Reaches a node that only the outside of the region leads to: nothing holds there. */
function reachEntry(): bool {
  for (let n: u32 = 0, all = flow.nodeCount(); n < all; n++) {
    if (load<u32>(nodeAt(n)) || !(load<u32>(flow.nodeAt(n), 28) & flow.NODE_ENTRY)) continue;
    store<u32>(nodeAt(n), 1);
    memory.fill(nodeAt(n) + HELD, 0, <usize>REGISTERS * INTERVALS);
    return true;
  }
  return false;
}

/** What one way around checks for node 0 at least, if it is jumped back to. */
function relyOnOneWay(): void {
  let first = true;
  for (let i: u32 = 0; i < edges; i++) {
    const at = EDGES + ((<usize>i) << 2);
    if (load<u16>(at, 2) || !load<u32>(nodeAt(load<u16>(at)))) continue;
    for (let r: u32 = 0; r < REGISTERS; r++) {
      putAtEnd(load<u16>(at), r);
      const held = intervals(0, HELD, r);
      if (first) memory.copy(held, AT_END, INTERVALS);
      else {
        cut(held, AT_END, false);
        cut(held + OF_WRITING, AT_END + OF_WRITING, false);
      }
    }
    first = false;
  }
}

/** Marks the registers around which something is accessed later. */
function findUseful(): void {
  let changed = true;
  while (changed) {
    changed = false;
    for (let i = edges; i > 0; i--) {
      const at = EDGES + ((<usize>i - 1) << 2);
      const node = nodeAt(load<u16>(at));
      const behind = load<u32>(nodeAt(load<u16>(at, 2)), USEFUL);
      let useful = load<u32>(node, USEFUL);
      for (let r: u32 = 0; r < REGISTERS; r++) {
        const origin = load<i32>(node + ORIGINS + ((<usize>r) << 3));
        if (origin >= 0 && (behind >> r) & 1) useful |= 1 << origin;
      }
      if (useful == load<u32>(node, USEFUL)) continue;
      store<u32>(node, useful, USEFUL);
      changed = true;
    }
  }
}

/** Finds what holds at the start of each node, once all are described. */
export function findHeldChecks(): void {
  if (!usable) return;
  usable = listEdges();
  if (!usable) return;
  findUseful();
  solve();
  relyOnOneWay();
  solve();
}

function isHeld(n: u32, register: u32): bool {
  return usable && ((load<u32>(nodeAt(n), USEFUL) >> register) & 1) != 0;
}

/** At the start of a node of which nothing else is known. */
export function resumeHeldChecks(n: u32): void {
  for (let r: u32 = 0; r < REGISTERS; r++) {
    const held = intervals(n, HELD, r);
    if (!isHeld(n, r) || isEmpty(held)) continue;
    const base = r < CONSTANTS ? state.general(r) : 0;
    if (!isWithin(held, held + OF_WRITING)) addHeld(base, held, ACCESS_R2);
    addHeld(base, held + OF_WRITING, ACCESS_W2);
  }
  memoryChecks.closeHeldGroups();
}

function addHeld(base: u32, at: usize, rights: u32): void {
  if (!isEmpty(at)) memoryChecks.addHeldGroup(base, load<i32>(at), load<i32>(at, 4), rights);
}

/** Whether a node that called a handler was described as such: else what is held is wrong. */
export function isAsDescribed(n: u32, called: bool): bool {
  return !usable || !called || load<u32>(nodeAt(n), CALLED) != 0;
}

// Guards

function isGuarded(n: u32): bool {
  if (!(load<u32>(flow.nodeAt(n), 28) & flow.NODE_ENTRY)) return false;
  for (let r: u32 = 0; r < REGISTERS; r++) {
    if (isHeld(n, r) && !isEmpty(intervals(n, HELD, r))) return true;
  }
  return false;
}

/** Puts the access byte of the page of a register plus an offset on WebAssembly's stack. */
function putAccess(register: u32, offset: i32): void {
  if (register >= CONSTANTS) constant32(<u32>offset >> 12);
  else {
    getLocal(values.LOCAL_GENERAL + register);
    constant32(offset);
    byte(op.I32_ADD);
    constant32(12);
    byte(op.I32_SHR_U);
  }
  byte(op.I32_LOAD8_U);
  memoryArgument(ACCESS_BYTES);
}

/** Branches to the innermost label where the bytes of an interval may not be accessed. */
function writeGuard(register: u32, at: usize, right: u32): void {
  if (isEmpty(at)) return;
  putAccess(register, load<i32>(at));
  putAccess(register, load<i32>(at, 4) - 1);
  byte(op.I32_AND);
  constant32(right);
  byte(op.I32_AND);
  byte(op.I32_EQZ);
  byte(op.BR_IF);
  unsigned(0);
}

/** What node n relies on; goes on at the label `done`, or leaves the region. */
function writeNodeGuards(n: u32, done: u32): void {
  openBlock();
  for (let r: u32 = 0; r < REGISTERS; r++) {
    const held = intervals(n, HELD, r);
    if (!isHeld(n, r)) continue;
    writeGuard(r, held + OF_WRITING, ACCESS_W);
    // What may be written may be read.
    if (!isWithin(held, held + OF_WRITING)) writeGuard(r, held, ACCESS_R);
  }
  state.branch(done);
  closeBlock();
  constant32(load<u32>(flow.nodeAt(n)));
  setLocalPlain(values.LOCAL_EIP);
  state.branch(0);
}

function openBlock(): void {
  byte(op.BLOCK);
  byte(op.VOID);
  state.openLabel();
}

function closeBlock(): void {
  byte(op.END);
  state.closeLabel();
}

/** Where the region is entered: tests what the node to begin with relies on. */
export function writeGuards(): void {
  const all = flow.nodeCount();
  let guarded: u32 = 0;
  for (let n: u32 = 0; n < all; n++) guarded += u32(isGuarded(n));
  if (!guarded) return;
  const done = state.openLabels();
  openBlock();
  for (let k: u32 = 0; k < guarded; k++) openBlock();
  getLocal(values.LOCAL_ENTRY);
  byte(op.BR_TABLE);
  unsigned(all);
  let label: u32 = 0;
  for (let n: u32 = 0; n < all; n++) unsigned(isGuarded(n) ? label++ : guarded);
  unsigned(guarded);
  for (let n: u32 = 0; n < all; n++) {
    if (!isGuarded(n)) continue;
    closeBlock();
    writeNodeGuards(n, done);
  }
  closeBlock();
}

// Access checks of guest loads and stores: one for each group of accesses that differ only in their
// displacement.
//
// The first access of a group tests the access byte of the page in which the group begins, for the
// right of reading (or writing) this page and the next; the numbers of the test are patched while
// further accesses of the block join the group. Where the next page has not the right, the group
// must
// lie within one page. What fails leaves the region, and the interpreter finds out what is wrong.
//
//   +0  u32 base, +4 u32 index, +8 u32 shift   what the accesses have in common: values
//   +12 u32 local of the address at the group's first offset
//   +16 i32 first offset      +20 i32 least offset     +24 i32 end of the last access
//   +28 u32 rights            ACCESS_R2 or ACCESS_W2
//   +32 u32 where the least offset stands in the code (0: nowhere, the group was checked before the
//   node and stays as it is, held_checks.ts), +36 rights of two pages, +40 right of one, +44 limit
//   within the page

import { ACCESS_BYTES, WINDOW } from "../layout/memory_map";
import { ACCESS_R, ACCESS_R2, ACCESS_W, ACCESS_W2 } from "../layout/page_table";
import { GROUPS, STATE } from "./layout";
import {
  BLOCK,
  BR_IF,
  END,
  I32_ADD,
  I32_AND,
  I32_CONST,
  I32_EQZ,
  I32_LE_U,
  I32_LOAD8_U,
  I32_SHR_U,
  I32,
  VOID,
} from "./opcodes";
import {
  closeLabel,
  inStrides,
  leaveAtSnapshot,
  moved,
  movesEvenly,
  openLabel,
  registerAtStart,
  setInStrides,
} from "./state";
import { newStream, streamAt, streamCount } from "./strides";
import {
  addressValue,
  get,
  kindOf,
  LOCAL_ACCESS,
  LOCAL_CHECK,
  localOf,
  offsetOf,
  partA,
  partB,
  partC,
  partD,
  result,
  rootOf,
  setSource,
  VALUE_ADDRESS,
  widthOf,
} from "./values";
import {
  byte,
  constant32,
  getLocal,
  memoryArgument,
  patchSigned,
  position,
  seldomIf,
  setLocalTo,
  unsigned,
} from "./writer";

const GROUP_SIZE: usize = 48;
/** Rights of a group that needs no check: strides.ts did it. */
const UNCHECKED: u32 = 0x80;
const WIDEST: i32 = 512;
const WIDEST_TABLE: u32 = 4096;
const NEAR: i32 = 4096;
const MOST_GROUPS: u32 = 10000;
/** Numbers of the groups whose checks hold here, u16 each. */
const VISIBLE = GROUPS + 0x7a000;

let count: u32 = 0;
let visible: u32 = 0;
// Groups from this one on belong to the present node.
let ofNode: u32 = 0;

/** A new region. */
export function resetGroups(): void {
  count = 0;
  visible = 0;
  ofNode = 0;
}

/** What was checked holds no longer: page tables may have changed, or another node begins. */
export function forgetGroups(): void {
  visible = 0;
  ofNode = count;
  aligned = 0;
}

export function groupCount(): u32 {
  return count;
}

// Groups as held_checks.ts sees them

export function visibleCount(): u32 {
  return visible;
}
export function visibleGroup(k: u32): usize {
  return groupAt(load<u16>(VISIBLE + (k << 1)));
}
export function groupBase(group: usize): u32 {
  return load<u32>(group);
}
export function groupIndex(group: usize): u32 {
  return load<u32>(group, 4);
}
export function groupLow(group: usize): i32 {
  return load<i32>(group, 20);
}
export function groupHigh(group: usize): i32 {
  return load<i32>(group, 24);
}
export function groupRights(group: usize): u32 {
  return load<u32>(group, 28);
}

/** What lies at [low, high) from a value (0: none) has been checked on all ways to this node. */
export function addHeldGroup(base: u32, low: i32, high: i32, rights: u32): void {
  const group = newGroup(base, 0, 0, low, high, rights);
  // A load's offset is added without wrapping. What lies near a register that has wrapped is in the
  // lowest page or the highest, which nobody can map; an array's address in `low` is another matter.
  if (base && abs<i32>(low) <= NEAR) {
    store<u32>(group, localOf(base), 12);
    store<i32>(group, 0, 16);
  } else {
    get(addressValue(base, low, 0, 0));
    store<u32>(group, localOf(result(I32)), 12);
  }
  store<u32>(group, 0, 32);
}

/** The groups so far are not the present node's. */
export function closeHeldGroups(): void {
  ofNode = count;
}

function isHeldGroup(group: usize): bool {
  return load<u32>(group, 28) != UNCHECKED && !load<u32>(group, 32);
}

/** Writes down the groups whose checks hold. */
export function keepGroups(at: usize): usize {
  store<u32>(at, visible);
  memory.copy(at + 4, VISIBLE, visible << 1);
  return at + 4 + (visible << 1);
}

export function resumeGroups(at: usize): usize {
  visible = load<u32>(at);
  ofNode = count;
  memory.copy(VISIBLE, at + 4, visible << 1);
  return at + 4 + (visible << 1);
}

/** A memory operand's parts, of an address value or any other. */
function baseOf(v: u32): u32 {
  return kindOf(v) == VALUE_ADDRESS ? partA(v) : rootOf(v);
}
function indexOf(v: u32): u32 {
  return kindOf(v) == VALUE_ADDRESS ? partC(v) : 0;
}
function shiftOf(v: u32): u32 {
  return kindOf(v) == VALUE_ADDRESS ? partD(v) : 0;
}
function offset(v: u32): i32 {
  return <i32>(kindOf(v) == VALUE_ADDRESS ? partB(v) : offsetOf(v));
}

function groupAt(i: u32): usize {
  return GROUPS + <usize>i * GROUP_SIZE;
}

/** A group that the access can join. Of another node's group only the extent may grow. */
function find(v: u32, from: i32, end: i32, rights: u32): usize {
  for (let k = visible; k > 0; k--) {
    const i: u32 = load<u16>(VISIBLE + ((k - 1) << 1));
    const group = groupAt(i);
    if (i < ofNode && load<u32>(group, 28) < rights) continue;
    if ((load<u32>(group, 28) == UNCHECKED) != (rights == UNCHECKED)) continue;
    if (
      load<u32>(group) == baseOf(v) &&
      load<u32>(group, 4) == indexOf(v) &&
      load<u32>(group, 8) == shiftOf(v)
    ) {
      const least = min<i32>(load<i32>(group, 20), from);
      const most = max<i32>(load<i32>(group, 24), end);
      if (isHeldGroup(group)) {
        if (least != load<i32>(group, 20) || most != load<i32>(group, 24)) continue;
        return group;
      }
      if (<u32>(most - least) <= <u32>WIDEST) return group;
    }
  }
  return 0;
}

function patch(group: usize): void {
  if (load<u32>(group, 28) == UNCHECKED || isHeldGroup(group)) return;
  patchSigned(load<u32>(group, 32), load<i32>(group, 20) - load<i32>(group, 16));
  const rights = load<u32>(group, 28);
  store<u8>(load<u32>(group, 36), rights);
  store<u8>(load<u32>(group, 40), rights == ACCESS_W2 ? ACCESS_W : ACCESS_R);
  const size = load<i32>(group, 24) - load<i32>(group, 20);
  // 4096 - size in two bytes: it is at least 3584.
  const limit: u32 = 4096 - size;
  store<u8>(load<u32>(group, 44), (limit & 0x7f) | 0x80);
  store<u8>(load<u32>(group, 44) + 1, limit >> 7);
}

/** Writes the test of a new group, with numbers that `patch` fills in. */
function writeTest(group: usize): void {
  getLocal(load<u32>(group, 12));
  byte(I32_CONST);
  store<u32>(group, position(), 32);
  for (let i = 0; i < 5; i++) byte(0);
  byte(I32_ADD);
  setLocalTo(LOCAL_CHECK);
  getLocal(LOCAL_CHECK);
  constant32(12);
  byte(I32_SHR_U);
  byte(I32_LOAD8_U);
  memoryArgument(ACCESS_BYTES);
  setLocalTo(LOCAL_ACCESS);
  getLocal(LOCAL_ACCESS);
  byte(I32_CONST);
  store<u32>(group, position(), 36);
  byte(0);
  byte(I32_AND);
  byte(I32_EQZ);
  seldomIf();
  openLabel();
  writeWithinPage(group);
  byte(END);
  closeLabel();
}

/**
 * The next page has not the right: the group must lie within one that has. This is no rare case,
 * where a small program's data end with their page.
 */
function writeWithinPage(group: usize): void {
  byte(BLOCK);
  byte(VOID);
  openLabel();
  byte(BLOCK);
  byte(VOID);
  openLabel();
  getLocal(LOCAL_ACCESS);
  byte(I32_CONST);
  store<u32>(group, position(), 40);
  byte(0);
  byte(I32_AND);
  byte(I32_EQZ);
  branchIf(0);
  getLocal(LOCAL_CHECK);
  constant32(0xfff);
  byte(I32_AND);
  byte(I32_CONST);
  store<u32>(group, position(), 44);
  byte(0);
  byte(0);
  byte(I32_LE_U);
  branchIf(1);
  byte(END);
  closeLabel();
  leaveAtSnapshot();
  byte(END);
  closeLabel();
}

/** Branches to the label that so many are open within. */
function branchIf(outwards: u32): void {
  byte(BR_IF);
  unsigned(outwards);
}

function newGroup(b: u32, i: u32, shift: u32, from: i32, end: i32, rights: u32): usize {
  const group = groupAt(count);
  store<u16>(VISIBLE + (visible << 1), count);
  visible++;
  count++;
  store<u32>(group, b);
  store<u32>(group, i, 4);
  store<u32>(group, shift, 8);
  store<i32>(group, from, 16);
  store<i32>(group, from, 20);
  store<i32>(group, end, 24);
  store<u32>(group, rights, 28);
  return group;
}

function create(v: u32, from: i32, end: i32, rights: u32): usize {
  const group = newGroup(baseOf(v), indexOf(v), shiftOf(v), from, end, rights);
  get(addressValue(baseOf(v), from, indexOf(v), shiftOf(v)));
  store<u32>(group, localOf(result(I32)), 12);
  if (rights != UNCHECKED) writeTest(group);
  return group;
}

let writes: u32 = 0;
let lastLocal: u32 = 0;
let lastOffset: u32 = 0;

// Tables at a constant address with an index of few bits: the pages of the whole table are known,
// and one test of a constant place will nearly always do.

/** The only variable part of an address, 0 where there is not just one. */
function indexOfTable(v: u32): u32 {
  if (kindOf(v) != VALUE_ADDRESS || (partA(v) && partC(v))) return 0;
  return partA(v) ? partA(v) : partC(v);
}

/** Bytes from the first to the last place that the index can reach. */
function reach(v: u32): u32 {
  return ((1 << widthOf(indexOfTable(v))) - 1) << partD(v);
}

function isWithinTable(v: u32, bytes: u32): bool {
  const index = indexOfTable(v);
  if (!index || widthOf(index) + partD(v) > 12) return false;
  return partB(v) < 0x80000000 && reach(v) + bytes <= WIDEST_TABLE;
}

/** Puts the index on WebAssembly's stack, the table is in the offset field. */
function checkTable(v: u32, bytes: u32, rights: u32): void {
  const first = partB(v) >> 12;
  const isOnePage = first == (partB(v) + reach(v) + bytes - 1) >> 12;
  constant32(first);
  byte(I32_LOAD8_U);
  memoryArgument(ACCESS_BYTES);
  constant32(isOnePage ? (rights == ACCESS_W2 ? ACCESS_W : ACCESS_R) : rights);
  byte(I32_AND);
  byte(I32_EQZ);
  seldomIf();
  openLabel();
  const keep = count;
  patch(create(v, <i32>partB(v), <i32>(partB(v) + bytes), rights));
  dropGroups(keep);
  byte(END);
  closeLabel();
  get(addressValue(0, 0, indexOfTable(v), partD(v)));
  lastOffset = WINDOW + partB(v);
}

/**
 * Checks an access of `bytes` bytes and puts its base on WebAssembly's stack; `accessOffset` is
 * then
 * what goes into the load's or store's offset field.
 */
export function checkedAddress(v: u32, bytes: u32, write: bool): void {
  if (write) writes++;
  const from = offset(v);
  const end = from + <i32>bytes;
  let rights: u32 = write ? ACCESS_W2 : ACCESS_R2;
  if (inStrides() && streamOf(v, from, end, write)) rights = UNCHECKED;
  let group = find(v, from, end, rights);
  if (!group && rights != UNCHECKED && isWithinTable(v, bytes)) {
    checkTable(v, bytes, rights);
    return;
  }
  if (group) {
    store<i32>(group, min<i32>(load<i32>(group, 20), from), 20);
    store<i32>(group, max<i32>(load<i32>(group, 24), end), 24);
    // ACCESS_W2 is set only where ACCESS_R2 is.
    if (rights == ACCESS_W2) store<u32>(group, rights, 28);
  } else {
    group = create(v, from, end, rights);
  }
  patch(group);
  lastLocal = load<u32>(group, 12);
  getLocal(lastLocal);
  lastOffset = WINDOW + (from - load<i32>(group, 16));
}

/** How many accesses that write have been checked so far. */
export function writeCount(): u32 {
  return writes;
}

/** A double that was just loaded from the address that was checked last. */
export function setSourceOf(v: u32): void {
  setSource(v, lastLocal, lastOffset);
}

export function accessOffset(): u32 {
  return lastOffset;
}

/** Undoes what a given-up instruction added: groups from `keep` on. */
export function dropGroups(keep: u32): void {
  count = keep;
  while (visible && <u32>load<u16>(VISIBLE + ((visible - 1) << 1)) >= keep) visible--;
}

export function areGroupsFull(): bool {
  return count >= MOST_GROUPS;
}

// Streams: groups whose registers move by a constant in a loop of one node (strides.ts).

/** The present node's tests of alignment: value of the address, in a list. */
const ALIGNED = VISIBLE + 0x4000;
const MOST_ALIGNED: u32 = 200;
let aligned: u32 = 0;
/** Iterations since the registers' values at the start, where several are written behind each other. */
let round: i32 = 0;

/** Makes streams of the present node's groups, as far as they are. */
export function offerStreams(): void {
  for (let i = ofNode; i < count; i++) {
    const group = groupAt(i);
    const base = registerAtStart(load<u32>(group));
    const index = registerAtStart(load<u32>(group, 4));
    if (!movesEvenly(base) || !movesEvenly(index)) continue;
    const stream = newStream();
    if (!stream) return;
    store<u32>(stream, base);
    store<u32>(stream, index, 4);
    store<u32>(stream, load<u32>(group, 8), 8);
    store<u32>(stream, load<u32>(group, 20), 12);
    store<u32>(stream, load<u32>(group, 24), 16);
    store<u32>(stream, load<u32>(group, 28) == ACCESS_W2 ? ACCESS_W : ACCESS_R, 20);
    store<i32>(stream, moved(base) + (moved(index) << load<u32>(group, 8)), 24);
  }
  for (let i: u32 = 0; i < aligned; i++) offerAlignment(load<u32>(ALIGNED + (i << 2)));
}

function offerAlignment(v: u32): void {
  const stream = streamOf(v, offset(v), offset(v) + 16, false);
  if (!stream || load<u32>(stream, 24) & 15) return;
  if (load<u32>(stream, 28) && (offset(v) - load<i32>(stream, 32)) & 15) return;
  store<u32>(stream, 1, 28);
  store<i32>(stream, offset(v), 32);
}

/** The stream that covers an access, 0: none. */
function streamOf(v: u32, from: i32, end: i32, write: bool): usize {
  for (let i: u32 = 0; i < streamCount(); i++) {
    const stream = streamAt(i);
    const way = round * load<i32>(stream, 24);
    if (
      load<u32>(stream) == registerAtStart(baseOf(v)) &&
      load<u32>(stream, 4) == registerAtStart(indexOf(v)) &&
      load<u32>(stream, 8) == shiftOf(v) &&
      load<i32>(stream, 12) <= from - way &&
      load<i32>(stream, 16) >= end - way &&
      (!write || load<u32>(stream, 20) == ACCESS_W)
    ) {
      return stream;
    }
  }
  return 0;
}

/** An address is about to be tested for a multiple of 16; whether that is needed. */
export function needsAlignment(v: u32): bool {
  if (inStrides()) {
    const stream = streamOf(v, offset(v), offset(v) + 16, false);
    return !stream || !load<u32>(stream, 28) || ((offset(v) - load<i32>(stream, 32)) & 15) != 0;
  }
  if (aligned < MOST_ALIGNED) {
    store<u32>(ALIGNED + (aligned << 2), v);
    aligned++;
  }
  return true;
}

export function beginStrides(value: bool): void {
  setInStrides(value);
  round = 0;
}

/** Of several unchecked iterations behind each other this one follows: streams have moved so often. */
export function beginRound(number: u32): void {
  round = number;
}

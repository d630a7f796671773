// Loops that go one way round and step through memory: their page checks are done for many
// iterations at once.
//
// After some checked iterations `ahead` is asked, for each stream (accesses whose address moves by
// a constant from one iteration to the next, or not at all), how many more stay on pages that allow
// them. So many run without these checks, and without looking at the budget, in a loop of their own
// that counts down; then a checked iteration follows, and so on. What such an iteration has to
// give back when it leaves is the rest of the count. DESIGN 3, "In strided loops".
//
//   stream:  +0 u32 base register plus one (0: none)  +4 u32 index register plus one  +8 u32 shift
//            +12 i32 least offset   +16 i32 end   +20 u32 ACCESS_R or ACCESS_W   +24 i32 stride
//            +28 u32 1: its addresses must be aligned to 16, at offset  +32 i32

import { ACCESS_BYTES } from "../layout/memory_map";
import { ACCESS_R, ACCESS_W } from "../layout/page_table";
import { STREAMS } from "./layout";
import * as op from "./opcodes";
import * as values from "./values";
import { beginIf, endIf } from "./jumps";
import { beginStrides, offerStreams } from "./memory_checks";
import { openLabels } from "./state";
import { byte, call, constant32, getLocal, setLocalPlain } from "./writer";

export const STREAM_SIZE: usize = 48;
const MOST_STREAMS: u32 = 24;

/** Checked iterations before the first attempt, and after one that was not worth it. */
const WARM: i32 = 8;
const COOL: i32 = -64;
/** Fewer iterations are not worth a loop of their own. */
const FEWEST: i32 = 4;

/** Function index of the import `ahead` in every region. */
const IMPORT_AHEAD: u32 = 4;

let count: u32 = 0;

export function streamAt(i: u32): usize {
  return STREAMS + <usize>i * STREAM_SIZE;
}
export function streamCount(): u32 {
  return count;
}

export function forgetStreams(): void {
  count = 0;
}

/** A stream to be filled in; 0 where there are too many. */
export function newStream(): usize {
  if (count == MOST_STREAMS) return 0;
  count++;
  memory.fill(streamAt(count - 1), 0, STREAM_SIZE);
  return streamAt(count - 1);
}

/** Finds the streams of the node that was just written; whether there are any. */
export function findStreams(): bool {
  count = 0;
  offerStreams();
  return count != 0;
}

/**
 * Called by a region: how many of `most` iterations may access `span` bytes from `at`, `at` moving
 * by `stride` with each.
 */
export function ahead(most: i32, at: u32, span: u32, stride: i32, right: u32): i32 {
  let first = at >> 12;
  let last = (at + span - 1) >> 12;
  if (last < first) return 0;
  for (let page = first; page <= last; page++) {
    if (!(load<u8>(page, ACCESS_BYTES) & right)) return 0;
  }
  if (stride == 0 || most <= 0) return most;
  const step: u32 = abs<i32>(stride);
  const pages: u32 = step < 64 ? 4 : step < 1024 ? 16 : 64;
  let bytes: u32;
  if (stride > 0) {
    const limit = min<u32>(last + pages, 0xfffff);
    while (last < limit && load<u8>(last + 1, ACCESS_BYTES) & right) last++;
    bytes = ((last + 1) << 12) - (at + span);
  } else {
    const limit = first > pages ? first - pages : 0;
    while (first > limit && load<u8>(first - 1, ACCESS_BYTES) & right) first--;
    bytes = at - (first << 12);
  }
  // A division takes as long as the rest of this.
  const fit = step & (step - 1) ? bytes / step : bytes >> ctz(step);
  return <i32>min<u32>(<u32>most, fit + 1);
}

function putAddress(stream: usize, offset: i32): void {
  const base = load<u32>(stream);
  const index = load<u32>(stream, 4);
  constant32(offset);
  if (base) {
    getLocal(values.LOCAL_GENERAL + base - 1);
    byte(op.I32_ADD);
  }
  if (!index) return;
  getLocal(values.LOCAL_GENERAL + index - 1);
  constant32(load<u32>(stream, 8));
  byte(op.I32_SHL);
  byte(op.I32_ADD);
}

function putAhead(stream: usize): void {
  getLocal(values.LOCAL_STRIDES);
  putAddress(stream, load<i32>(stream, 12));
  constant32(load<i32>(stream, 16) - load<i32>(stream, 12));
  constant32(load<i32>(stream, 24));
  constant32(load<u32>(stream, 20));
  call(IMPORT_AHEAD);
  setLocalPlain(values.LOCAL_STRIDES);
  if (!load<u32>(stream, 28)) return;
  constant32(0);
  getLocal(values.LOCAL_STRIDES);
  putAddress(stream, load<i32>(stream, 32));
  constant32(15);
  byte(op.I32_AND);
  byte(op.SELECT);
  setLocalPlain(values.LOCAL_STRIDES);
}

function setRounds(value: i32): void {
  constant32(value);
  setLocalPlain(values.LOCAL_ROUNDS);
}

/** Before the loop. */
export function beginRounds(): void {
  setRounds(0);
}

/** One checked iteration more; opens an `if` for when it is too early for an attempt. */
export function openEarly(): void {
  getLocal(values.LOCAL_ROUNDS);
  constant32(1);
  byte(op.I32_ADD);
  setLocalPlain(values.LOCAL_ROUNDS);
  getLocal(values.LOCAL_ROUNDS);
  constant32(WARM);
  byte(op.I32_LT_S);
  beginIf();
}

/**
 * Counts the iterations ahead into LOCAL_STRIDES; opens an `if` for when they are too few. What
 * follows the loop finds `least` of the budget left, as behind the head of a loop.
 */
export function openFew(instructions: u32, least: u32): void {
  getLocal(values.LOCAL_BUDGET);
  constant32(least);
  byte(op.I32_SUB);
  constant32(instructions);
  byte(op.I32_DIV_S);
  setLocalPlain(values.LOCAL_STRIDES);
  for (let i: u32 = 0; i < count; i++) putAhead(streamAt(i));
  getLocal(values.LOCAL_STRIDES);
  constant32(FEWEST);
  byte(op.I32_LT_S);
  beginIf();
  setRounds(COOL);
}

/** Charges all iterations and opens their loop; returns its label. */
export function openStrides(instructions: u32): u32 {
  endIf();
  setRounds(WARM - 1);
  getLocal(values.LOCAL_BUDGET);
  getLocal(values.LOCAL_STRIDES);
  constant32(instructions);
  byte(op.I32_MUL);
  byte(op.I32_SUB);
  setLocalPlain(values.LOCAL_BUDGET);
  beginStrides(true);
  byte(op.LOOP);
  byte(op.VOID);
  return openLabels();
}

/** One iteration done. */
export function countStride(): void {
  getLocal(values.LOCAL_STRIDES);
  constant32(1);
  byte(op.I32_SUB);
  setLocalPlain(values.LOCAL_STRIDES);
}

// Loops that go one way round and step through memory: their page checks are done for many
// iterations at once.
//
// After some checked iterations `ahead` is asked, for each stream (accesses whose address moves by
// a constant from one iteration to the next, or not at all), how many more stay on pages that allow
// them. So many run without these checks, and without looking at the budget, in a loop of their own
// that counts down, short ones several at a time; then a checked iteration follows, and so on. What
// such an iteration has to give back when it leaves is the rest of the count. DESIGN 3, "In strided
// loops".
//
//   stream:  +0 u32 base register plus one (0: none)  +4 u32 index register plus one  +8 u32 shift
//            +12 i32 least offset   +16 i32 end   +20 u32 ACCESS_R or ACCESS_W   +24 i32 stride
//            +28 u32 1: its addresses must be aligned to 16, at offset  +32 i32

import { ACCESS_BYTES } from "../layout/memory_map";
import { ACCESS_R, ACCESS_R2, ACCESS_W, ACCESS_W2 } from "../layout/page_table";
import { STREAMS } from "./layout";
import * as op from "./opcodes";
import * as values from "./values";
import { beginIf, beginSeldom, endIf } from "./jumps";
import { beginStrides, offerStreams } from "./memory_checks";
import { openLabels } from "./state";
import {
  byte,
  call,
  constant32,
  getLocal,
  memoryArgument,
  setLocalPlain,
  setLocalTo,
} from "./writer";

export const STREAM_SIZE: usize = 48;
const MOST_STREAMS: u32 = 24;

/**
 * Checked iterations before the first attempt, and after one that was not worth it. Where the loop
 * went round often enough when it was entered last, the first attempt is made behind one.
 */
const WARM: i32 = 8;
const COOL: i32 = -64;
/** Fewer iterations are not worth a loop of their own. */
const FEWEST: i32 = 4;
/** Fewer were not worth the attempt. */
const WORTH: i32 = 3;

/** Up to such steps it is enough to look at two pages. */
const NEAR_STEP: i32 = 16;
const PAGE: i32 = 4096;

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
  // Loops that step by bytes or words are often short, and long ones make up for it.
  const pages: u32 = step <= 8 ? 1 : step < 64 ? 4 : step < 1024 ? 16 : 64;
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

/** Limits LOCAL_STRIDES to what `ahead` finds from the address in LOCAL_CHECK. */
function callAhead(stream: usize, span: i32): void {
  getLocal(values.LOCAL_STRIDES);
  getLocal(values.LOCAL_CHECK);
  constant32(span);
  constant32(load<i32>(stream, 24));
  constant32(load<u32>(stream, 20));
  call(IMPORT_AHEAD);
  setLocalPlain(values.LOCAL_STRIDES);
}

/** The same where this page and the next have the right: to their end, or where the page begins. */
function putNearAhead(span: i32, stride: i32): void {
  if (stride == 0) return;
  const step: u32 = abs<i32>(stride);
  if (stride > 0) constant32(2 * PAGE - span);
  getLocal(values.LOCAL_CHECK);
  constant32(PAGE - 1);
  byte(op.I32_AND);
  if (stride > 0) byte(op.I32_SUB);
  constant32(step & (step - 1) ? step : ctz(step));
  byte(step & (step - 1) ? op.I32_DIV_U : op.I32_SHR_U);
  constant32(1);
  byte(op.I32_ADD);
  setLocalTo(values.LOCAL_ACCESS);
  getLocal(values.LOCAL_ACCESS);
  getLocal(values.LOCAL_STRIDES);
  getLocal(values.LOCAL_ACCESS);
  getLocal(values.LOCAL_STRIDES);
  byte(op.I32_LT_S);
  byte(op.SELECT);
  setLocalPlain(values.LOCAL_STRIDES);
}

/** Steps that are as good as none are looked at in place, others by a call, which sees further. */
function putAhead(stream: usize): void {
  const span = load<i32>(stream, 16) - load<i32>(stream, 12);
  const stride = load<i32>(stream, 24);
  putAddress(stream, load<i32>(stream, 12));
  setLocalTo(values.LOCAL_CHECK);
  if (abs<i32>(stride) > NEAR_STEP) callAhead(stream, span);
  else {
    getLocal(values.LOCAL_CHECK);
    constant32(12);
    byte(op.I32_SHR_U);
    byte(op.I32_LOAD8_U);
    memoryArgument(ACCESS_BYTES);
    constant32(load<u32>(stream, 20) == ACCESS_W ? ACCESS_W2 : ACCESS_R2);
    byte(op.I32_AND);
    byte(op.I32_EQZ);
    beginSeldom();
    callAhead(stream, span);
    byte(op.ELSE);
    putNearAhead(span, stride);
    endIf();
  }
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

// Of the present loop: what LOCAL_ROUNDS begins with, and how many iterations the last attempt
// found ahead.
let start: u32 = 0;
let found: u32 = 0;

/** Before the loop. */
export function beginRounds(): void {
  start = values.ownLocal(op.I32);
  found = values.ownLocal(op.I32);
  getLocal(start);
  setLocalPlain(values.LOCAL_ROUNDS);
}

/**
 * Where unchecked iterations are left, in the given one of those that are counted together: whether
 * the next attempt may be made at once.
 */
export function noteStrides(round: u32): void {
  constant32(WARM - 1);
  constant32(0);
  getLocal(found);
  getLocal(values.LOCAL_STRIDES);
  byte(op.I32_SUB);
  constant32(WORTH - round);
  byte(op.I32_GE_S);
  byte(op.SELECT);
  setLocalPlain(start);
}

/** Where checked iterations are left: after a few of them, too, the next attempt is made at once. */
export function noteRounds(): void {
  constant32(WARM - 1);
  getLocal(start);
  getLocal(values.LOCAL_ROUNDS);
  constant32(FEWEST);
  byte(op.I32_GE_S);
  byte(op.SELECT);
  setLocalPlain(start);
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
 * Counts the iterations ahead, a multiple of `times`, into LOCAL_STRIDES; opens an `if` for when they
 * are too few. What follows the loop finds `least` of the budget left, as behind the head of a loop.
 */
export function openFew(instructions: u32, least: u32, times: u32): void {
  getLocal(values.LOCAL_BUDGET);
  constant32(least);
  byte(op.I32_SUB);
  constant32(instructions);
  byte(op.I32_DIV_S);
  setLocalPlain(values.LOCAL_STRIDES);
  for (let i: u32 = 0; i < count; i++) putAhead(streamAt(i));
  if (times > 1) {
    getLocal(values.LOCAL_STRIDES);
    constant32(0 - times); // a power of two
    byte(op.I32_AND);
    setLocalPlain(values.LOCAL_STRIDES);
  }
  getLocal(values.LOCAL_STRIDES);
  constant32(FEWEST);
  byte(op.I32_LT_S);
  beginIf();
  setRounds(COOL);
}

/** Charges all iterations and opens their loop; returns its label. */
export function openStrides(instructions: u32): u32 {
  setRounds(WARM - 1);
  getLocal(values.LOCAL_STRIDES);
  setLocalPlain(found);
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

/** So many iterations done. */
export function countStrides(times: u32): void {
  getLocal(values.LOCAL_STRIDES);
  constant32(times);
  byte(op.I32_SUB);
  setLocalPlain(values.LOCAL_STRIDES);
}

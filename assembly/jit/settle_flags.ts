// From the words that describe the flags in translated code (pending_flags.ts) to the two
// words of the processor state: what regions call before they return, or to get at the carry.

import { setFlagsAdd, setFlagsKeepCarry, setFlagsLogic, setFlagsSubtract } from "../cpu/flags";
import { FLAG_AUX, FLAG_RESULT } from "../layout/cpu_state";
import { PASSED_FLAGS } from "./layout";
import {
  KIND_ADD,
  KIND_DECREMENT,
  KIND_INCREMENT,
  KIND_LOGIC,
  KIND_RAW,
  KIND_SUBTRACT,
} from "./pending_flags";

function kindBits(step: u32): u32 {
  return step == 0 ? 32 : step == 1 ? 16 : 8;
}

function mask(bits: u32, value: u32): u32 {
  return bits == 32 ? value : value & ((1 << bits) - 1);
}

/** Called by a region: the flags as its words describe them, into the processor state. */
export function settleFlags(): void {
  const step: u32 = load<u16>(PASSED_FLAGS, 2);
  if (step) {
    settleStep(step, load<u32>(PASSED_FLAGS, 12), carryOf());
    return;
  }
  const kind: u32 = load<u16>(PASSED_FLAGS);
  const a = load<u32>(PASSED_FLAGS, 4);
  const b = load<u32>(PASSED_FLAGS, 8);
  if (kind == KIND_RAW) {
    store<u32>(FLAG_RESULT, a);
    store<u32>(FLAG_AUX, b);
  } else if (kind == KIND_LOGIC) {
    setFlagsLogic(32, a);
  } else if (kind < KIND_ADD) {
    const bits = kindBits(kind - KIND_SUBTRACT);
    settleSubtract(bits, a, b);
  } else if (kind < KIND_LOGIC) {
    const bits = kindBits(kind - KIND_ADD);
    settleAdd(bits, a, b);
  } else {
    settleStep(kind, a, b);
  }
}

function settleSubtract(bits: u32, a: u32, b: u32): void {
  const r = mask(bits, a - b);
  if (bits == 32) setFlagsSubtract(32, a, b, r);
  else if (bits == 16) setFlagsSubtract(16, a, b, r);
  else setFlagsSubtract(8, a, b, r);
}

function settleAdd(bits: u32, a: u32, b: u32): void {
  const r = mask(bits, a + b);
  if (bits == 32) setFlagsAdd(32, a, b, r);
  else if (bits == 16) setFlagsAdd(16, a, b, r);
  else setFlagsAdd(8, a, b, r);
}

function settleStep(kind: u32, r: u32, carry: u32): void {
  store<u32>(FLAG_AUX, carry << 31);
  const up = kind < KIND_DECREMENT;
  const bits = kindBits(kind - (up ? KIND_INCREMENT : KIND_DECREMENT));
  const a = mask(bits, up ? r - 1 : r + 1);
  const vector = up ? (a & 1) | ((a | 1) & ~r) : (~a & 1) | ((~a | 1) & r);
  if (bits == 32) setFlagsKeepCarry(32, vector, r);
  else if (bits == 16) setFlagsKeepCarry(16, vector, r);
  else setFlagsKeepCarry(8, vector, r);
}

/** Called by a region: the carry as its words describe it. */
export function carryOf(): u32 {
  const kind: u32 = load<u16>(PASSED_FLAGS);
  const a = load<u32>(PASSED_FLAGS, 4);
  const b = load<u32>(PASSED_FLAGS, 8);
  if (kind >= KIND_INCREMENT) return b;
  if (kind == KIND_RAW) return b >> 31;
  if (kind == KIND_LOGIC) return 0;
  if (kind >= KIND_ADD) {
    const bits = kindBits(kind - KIND_ADD);
    return u32(mask(bits, a + b) < mask(bits, a));
  }
  const bits = kindBits(kind - KIND_SUBTRACT);
  return u32(mask(bits, a) < mask(bits, b));
}

// The flags between the unchecked iterations of a loop (strides.ts): the operation that set them is
// the same at the end of each, so only its operands go from one to the next, in locals, where other
// nodes find the flags in memory (pending_flags.ts). A carry that INC and DEC keep from before the
// loop stays where it lies.

import { STATE } from "./layout";
import {
  field,
  overKind,
  PENDING_COMPARE,
  PENDING_NONE,
  PENDING_SHIFT,
  pendingKind,
  setPending,
} from "./pending_flags";
import { get, LOCAL_FLAGS, wordOfLocal } from "./values";
import { setLocalPlain } from "./writer";

const FIRST: usize = 2; // of the fields that are values
const FIELDS: u32 = 4;

let carried: bool = false;
let kind: u32 = 0;
let bits: u32 = 0;
/** Which of the fields are values. */
let shape: u32 = 0;

function presentShape(): u32 {
  let fields: u32 = 0;
  for (let i: u32 = 0; i < FIELDS; i++) fields |= u32(field(STATE, FIRST + i) != 0) << i;
  return fields;
}

function putFields(): void {
  for (let i: u32 = 0; i < FIELDS; i++) if ((shape >> i) & 1) get(field(STATE, FIRST + i));
  for (let i = FIELDS; i > 0; i--) {
    if ((shape >> (i - 1)) & 1) setLocalPlain(LOCAL_FLAGS + i - 1);
  }
}

/** Behind the last iteration before the unchecked ones: its flags go to the locals. */
export function beginCarriedFlags(): void {
  kind = pendingKind();
  bits = field(STATE, 1);
  carried =
    kind != PENDING_NONE && kind != PENDING_SHIFT && kind != PENDING_COMPARE && !overKind(STATE);
  if (!carried) return;
  shape = presentShape();
  putFields();
}

function carriedField(i: u32): u32 {
  return (shape >> i) & 1 ? wordOfLocal(LOCAL_FLAGS + i) : 0;
}

/** Where an unchecked iteration begins. */
export function resumeCarriedFlags(): void {
  if (!carried) return;
  const a = carriedField(0);
  const b = carriedField(1);
  const r = carriedField(2);
  setPending(kind, bits, a, b, r, carriedField(3));
}

export function areFlagsCarried(): bool {
  return carried;
}

/** Where it ends; false where its flags are described otherwise than those it began with. */
export function passCarriedFlags(): bool {
  if (pendingKind() != kind || field(STATE, 1) != bits || overKind(STATE)) return false;
  if (presentShape() != shape) return false;
  putFields();
  return true;
}

export function endCarriedFlags(): void {
  carried = false;
}

// FLD1, FLDL2T, FLDL2E, FLDPI, FLDLG2, FLDLN2, FLDZ (SDM vol. 2).
//
// The constants are irrational but for 1 and 0; each is kept cut to 64 bits, and the rounding
// control decides whether the last bit goes up. `near` says whether the nearest is the one above.
// No exception is raised.

import { C1, INTEGER_BIT, result, roundingControl, setCodes, UP } from "./state";

// @ts-ignore: decorator
@inline
function constant(cut: u64, se: u32, near: bool): u64 {
  setCodes(C1, 0);
  const mode = roundingControl();
  return result(cut + u64(mode == UP || (near && mode == 0)), se);
}

export function one(): u64 {
  setCodes(C1, 0);
  return result(INTEGER_BIT, 0x3fff);
}

/** Log2 of 10. */
export function log2Of10(): u64 {
  return constant(0xd49a784bcd1b8afe, 0x4000, false);
}

/** Log2 of e. */
export function log2OfE(): u64 {
  return constant(0xb8aa3b295c17f0bb, 0x3fff, true);
}

export function pi(): u64 {
  return constant(0xc90fdaa22168c234, 0x4000, true);
}

/** Log10 of 2. */
export function log10Of2(): u64 {
  return constant(0x9a209a84fbcff798, 0x3ffd, true);
}

/** Natural logarithm of 2. */
export function naturalLogOf2(): u64 {
  return constant(0xb17217f7d1cf79ab, 0x3ffe, true);
}

export function zero(): u64 {
  setCodes(C1, 0);
  return result(0, 0);
}

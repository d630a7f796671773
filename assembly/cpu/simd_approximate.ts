// RCPPS RCPSS RSQRTPS RSQRTSS: a relative error of at most 1.5 * 2^-12, no rounding control, no
// exceptions, no NaN signalled; denormal operands are zeros and tiny results become zero (SDM vol. 2).
// The manual leaves the bits open, and processors differ; here the exact value is rounded to 12 bits.

import { SCRATCH } from "../layout/cpu_state";

const QUIET: u32 = 0x00400000;
const EXPONENT: u32 = 0x7f800000;
const SIGN: u32 = 0x80000000;

/** 12 bits of fraction, rounded to nearest. */
// @ts-ignore: decorator
@inline
function to12Bits(x: f64): u32 {
  return (reinterpret<u32>(<f32>x) + 0x400) & 0xfffff800;
}

function reciprocalBits(bits: u32, root: bool): u32 {
  const size = bits & ~SIGN;
  const sign = bits & SIGN;
  if (size > EXPONENT) return bits | QUIET;
  if (size < 0x00800000) return sign | EXPONENT;
  if (root && sign) return 0xffc00000;
  if (size == EXPONENT) return sign;
  const x = <f64>reinterpret<f32>(bits);
  const r = to12Bits(root ? 1.0 / sqrt<f64>(x) : 1.0 / x);
  return (r & EXPONENT) == 0 ? sign : r;
}

/** 1 / x, or 1 / sqrt(x) where `root`. */
export function reciprocal(x: f32, root: bool): f32 {
  return reinterpret<f32>(reciprocalBits(reinterpret<u32>(x), root));
}

// @ts-ignore: decorator
@inline
export function reciprocals(x: v128, root: bool): v128 {
  v128.store(SCRATCH, x);
  for (let at = SCRATCH; at < SCRATCH + 16; at += 4) {
    store<u32>(at, reciprocalBits(load<u32>(at), root));
  }
  return v128.load(SCRATCH);
}

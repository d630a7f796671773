// RCPPS RCPSS RSQRTPS RSQRTSS: a relative error of at most 1.5 * 2^-12, no rounding control, no
// exceptions, no NaN signalled; denormal operands are zeros and tiny results become zero (SDM vol.
// 2). The manual leaves the bits open, and processors differ; these are Zen 3's.

import { SCRATCH } from "../layout/cpu_state";
import {
  RECIPROCAL,
  RECIPROCAL_STEPS,
  ROOT,
  ROOT_OF_DOUBLE,
  ROOT_OF_DOUBLE_STEPS,
  ROOT_STEPS,
} from "./simd_approximate_tables";

const QUIET: u32 = 0x00400000;
const INFINITE: u32 = 0x7f800000;
const SIGN: u32 = 0x80000000;
const HALF: u32 = 0x3f000000;
const LEAST: u32 = 0x00800000;

/** The result for a number whose exponent is 0, or 1 with ROOT_OF_DOUBLE. */
// @ts-ignore: decorator
@inline
function lookUp(bits: u32, starts: usize, steps: usize): u32 {
  const start: u32 = load<u16>(starts + (((bits >> 15) & 0xff) << 1));
  const step: u32 = load<u8>(steps + (((bits >> 15) & 0xf0) | ((bits >> 11) & 15)));
  return HALF + ((start - step) << 11);
}

function reciprocalOf(size: u32): u32 {
  const exponent = <i32>(size >> 23) - 127;
  const r = lookUp(size, RECIPROCAL, RECIPROCAL_STEPS) - (<u32>exponent << 23);
  return <i32>r < <i32>LEAST ? 0 : r;
}

function reciprocalRootOf(size: u32): u32 {
  const exponent = <i32>(size >> 23) - 127;
  const r =
    exponent & 1
      ? lookUp(size, ROOT_OF_DOUBLE, ROOT_OF_DOUBLE_STEPS)
      : lookUp(size, ROOT, ROOT_STEPS);
  return r - (<u32>(exponent >> 1) << 23);
}

function approximate(bits: u32, root: bool): u32 {
  const size = bits & ~SIGN;
  const sign = bits & SIGN;
  if (size > INFINITE) return bits | QUIET;
  if (size < LEAST) return sign | INFINITE;
  if (root && sign) return SIGN | INFINITE | QUIET;
  if (size == INFINITE) return sign;
  return root ? reciprocalRootOf(size) : sign | reciprocalOf(size);
}

/** 1 / x, or 1 / sqrt(x) where `root`. */
export function reciprocal(x: f32, root: bool): f32 {
  return reinterpret<f32>(approximate(reinterpret<u32>(x), root));
}

// @ts-ignore: decorator
@inline
export function reciprocals(x: v128, root: bool): v128 {
  v128.store(SCRATCH, x);
  for (let at = SCRATCH; at < SCRATCH + 16; at += 4) {
    store<u32>(at, approximate(load<u32>(at), root));
  }
  return v128.load(SCRATCH);
}

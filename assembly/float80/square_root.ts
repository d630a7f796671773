// FSQRT (SDM vol. 2).
//
// The root of the 128-bit radicand is taken in two steps: the double-precision root of its upper
// half is right to some 51 bits, one Newton step on the exact residual brings it within one unit,
// and the residual of that decides the last unit and the rounding.

import {
  isDenormal,
  isInfinity,
  isSpecial,
  normalizedExponent,
  normalizedMantissa,
  propagate,
} from "./classify";
import { finish } from "./round";
import {
  BIAS,
  C1,
  denormalStops,
  EXPONENT,
  INTEGER_BIT,
  invalid,
  result,
  SIGN,
  setCodes,
} from "./state";
import { highProduct } from "./wide";

/** Largest double below 2^63: what a double-precision root rounded up to 2^63 is clamped to. */
const BELOW_2_63: f64 = 9223372036854774784.0;

export function squareRoot(m: u64, se: u32): u64 {
  setCodes(C1, 0);
  if (isSpecial(m, se)) {
    if (isInfinity(m, se)) return (se & SIGN) != 0 ? invalid() : result(m, se);
    return propagate(m, se);
  }
  if (m == 0) return result(0, se);
  if ((se & SIGN) != 0) return invalid();
  if (isDenormal(m, se) && denormalStops()) return result(m, se);
  const exponent = normalizedExponent(m, se) - BIAS;
  m = normalizedMantissa(m);
  return (exponent & 1) != 0
    ? rootOf(m, 0, (exponent >> 1) + BIAS)
    : rootOf(m >> 1, m << 63, (exponent >> 1) + BIAS);
}

/** Rounded root of high:low >= 2^126, whose exponent is known. */
function rootOf(high: u64, low: u64, exponent: i32): u64 {
  const estimate = Math.sqrt(<f64>(<i64>(high >> 1))) * 3037000499.97605; // 2^31.5
  const reciprocal = 16384.0 / estimate;
  const first = (<u64>(<i64>min(estimate, BELOW_2_63))) << 1;
  const square = first * first;
  const above = high - highProduct(first, first) - u64(low < square);
  const residual = <i64>((above << 48) | ((low - square) >> 16));
  const correction = <f64>residual * reciprocal;
  let root = first + <u64>(<i64>Math.floor(correction) - 1);
  let rest = low - root * root;
  let restHigh = high - highProduct(root, root) - u64(low < root * root);
  // Invariant: restHigh:rest = radicand - root^2 >= 0; it may still hold a unit or two.
  while (restHigh > root >> 63 || (restHigh == root >> 63 && rest > root << 1)) {
    const step = (root << 1) | 1;
    restHigh -= u64(rest < step) + (root >> 63);
    rest -= step;
    root++;
  }
  const more = restHigh != 0 || rest > root;
  const fraction = (more ? INTEGER_BIT : 0) | u64((restHigh | rest) != 0);
  return finish(0, exponent, root, fraction);
}

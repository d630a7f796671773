// 128-bit products, quotients and remainders of 64-bit words: WebAssembly has 64-bit arithmetic
// only, and no high half of a product.
//
// A function of two results returns the high (or first) one and leaves the other in a global that
// the accessor beside it reads. Division is Knuth's algorithm D with two 32-bit digits.

let low: u64 = 0;
let remainder: u64 = 0;

/** Low half of the last wideProduct. */
// @ts-ignore: decorator
@inline
export function productLow(): u64 {
  return low;
}

/** High half of a * b; the low half through productLow(). */
// @ts-ignore: decorator
@inline
export function wideProduct(a: u64, b: u64): u64 {
  low = a * b;
  return highProduct(a, b);
}

/** High half of a * b. */
// @ts-ignore: decorator
@inline
export function highProduct(a: u64, b: u64): u64 {
  const a0 = a & 0xffffffff;
  const a1 = a >> 32;
  const b0 = b & 0xffffffff;
  const b1 = b >> 32;
  const cross = a0 * b1;
  const middle = a1 * b0 + ((a0 * b0) >> 32) + (cross & 0xffffffff);
  return a1 * b1 + (middle >> 32) + (cross >> 32);
}

/** Remainder of the last wideQuotient. */
// @ts-ignore: decorator
@inline
export function quotientRemainder(): u64 {
  return remainder;
}

/** One 32-bit digit of a quotient: (top:next32) / divisor, where top < divisor. */
// @ts-ignore: decorator
@inline
function quotientDigit(top: u64, next: u64, divisor1: u64, divisor0: u64): u64 {
  let digit = top / divisor1;
  let rest = top - digit * divisor1;
  while (digit > 0xffffffff || digit * divisor0 > ((rest << 32) | next)) {
    digit--;
    rest += divisor1;
    if (rest > 0xffffffff) break;
  }
  return digit;
}

/** floor(high:low / divisor), where bit 63 of divisor is set and high < divisor. */
export function wideQuotient(high: u64, low: u64, divisor: u64): u64 {
  const divisor1 = divisor >> 32;
  const divisor0 = divisor & 0xffffffff;
  const digit1 = quotientDigit(high, low >> 32, divisor1, divisor0);
  const middle = ((high << 32) | (low >> 32)) - digit1 * divisor;
  const digit0 = quotientDigit(middle, low & 0xffffffff, divisor1, divisor0);
  remainder = ((middle << 32) | (low & 0xffffffff)) - digit0 * divisor;
  return (digit1 << 32) + digit0;
}

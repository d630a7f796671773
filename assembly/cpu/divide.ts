// Division of the double-width accumulator, and its #DE (SDM vol. 2, DIV and IDIV).
//
// Nothing is changed before it is known that the quotient fits. The flags stay as they were: the
// manual leaves all six undefined.

import { EAX, EDX } from "../layout/cpu_state";
import { VECTOR_DE } from "../layout/exceptions";
import { raise } from "./exception";

/** AL = AX / divisor, AH the remainder; and the wider forms of it. `divisor` is zero-extended. */
export function divide8(divisor: u32): void {
  const dividend: u32 = load<u16>(EAX);
  if (divisor == 0 || dividend >> 8 >= divisor) raise(VECTOR_DE, 0);
  store<u16>(EAX, dividend / divisor | ((dividend % divisor) << 8));
}

export function divide16(divisor: u32): void {
  const high: u32 = load<u16>(EDX);
  if (high >= divisor) raise(VECTOR_DE, 0);
  const dividend = (high << 16) | <u32>load<u16>(EAX);
  store<u16>(EAX, dividend / divisor);
  store<u16>(EDX, dividend % divisor);
}

// @ts-ignore: decorator
@inline
export function divide32(divisor: u32): void {
  const high = load<u32>(EDX);
  if (high >= divisor) raise(VECTOR_DE, 0);
  const low = load<u32>(EAX);
  if (high == 0) {
    store<u32>(EAX, low / divisor);
    store<u32>(EDX, low % divisor);
    return;
  }
  const dividend = ((<u64>high) << 32) | low;
  const quotient = dividend / divisor;
  store<u32>(EAX, <u32>quotient);
  store<u32>(EDX, <u32>(dividend - quotient * divisor));
}

/** `divisor` is sign-extended. */
export function divideSigned8(divisor: i32): void {
  const dividend: i32 = load<i16>(EAX);
  if (divisor == 0) raise(VECTOR_DE, 0);
  const quotient = dividend / divisor;
  if (quotient != <i32>(<i8>quotient)) raise(VECTOR_DE, 0);
  store<u16>(EAX, (quotient & 0xff) | ((dividend % divisor) << 8));
}

export function divideSigned16(divisor: i32): void {
  const dividend: i32 = ((<i32>load<u16>(EDX)) << 16) | load<u16>(EAX);
  if (divisor == 0 || (divisor == -1 && dividend == i32.MIN_VALUE)) raise(VECTOR_DE, 0);
  const quotient = dividend / divisor;
  if (quotient != <i32>(<i16>quotient)) raise(VECTOR_DE, 0);
  store<u16>(EAX, quotient);
  store<u16>(EDX, dividend % divisor);
}

export function divideSigned32(divisor: i32): void {
  const high: i32 = load<i32>(EDX);
  const low: i32 = load<i32>(EAX);
  if (divisor == 0) raise(VECTOR_DE, 0);
  if (high == low >> 31 && divisor != -1) {
    store<i32>(EAX, low / divisor);
    store<i32>(EDX, low % divisor);
    return;
  }
  const dividend = ((<i64>high) << 32) | (<i64>(<u32>low));
  if (divisor == -1 && dividend == i64.MIN_VALUE) raise(VECTOR_DE, 0);
  const quotient = dividend / (<i64>divisor);
  if (quotient != <i64>(<i32>quotient)) raise(VECTOR_DE, 0);
  store<i32>(EAX, <i32>quotient);
  store<i32>(EDX, <i32>(dividend % (<i64>divisor)));
}

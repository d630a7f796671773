// FCOM, FUCOM, FTST, FCOMI and their kin (SDM vol. 2).

import { isDenormal, isNaN80, isSignalling, isUnsupported } from "./classify";
import { C0, C1, C2, C3, DE, EXPONENT, IE, raise, SIGN, setCodes } from "./state";

/**
 * Compares a with b: 0 when a > b, C0 when a < b, C3 when equal, all three when unordered. Raises
 * #IA for an unsupported or a signalling NaN operand, and for a quiet NaN unless `quiet`. Clears C1
 * and writes no other condition code: FCOMI moves the answer to CF (C0), PF (C2) and ZF (C3). The
 * answer holds for unmasked exceptions too; they only keep the instruction from popping.
 */
export function ordering(ma: u64, sa: u32, mb: u64, sb: u32, quiet: bool): u32 {
  setCodes(C1, 0);
  const unsupported = isUnsupported(ma, sa) || isUnsupported(mb, sb);
  if (unsupported || isNaN80(ma, sa) || isNaN80(mb, sb)) {
    if (unsupported || !quiet || isSignalling(ma, sa) || isSignalling(mb, sb)) raise(IE);
    return C0 | C2 | C3;
  }
  if (isDenormal(ma, sa) || isDenormal(mb, sb)) raise(DE);
  if ((ma | mb) == 0) return C3;
  if (((sa ^ sb) & SIGN) != 0) return (sa & SIGN) != 0 ? C0 : 0;
  const smaller = (sa & SIGN) != 0 ? 0 : C0;
  // A pseudo-denormal counts as exponent 1, which orders it rightly among mantissas as they stand.
  const exponentA = max(sa & EXPONENT, 1);
  const exponentB = max(sb & EXPONENT, 1);
  if (exponentA != exponentB) return exponentA < exponentB ? smaller : smaller ^ C0;
  if (ma != mb) return ma < mb ? smaller : smaller ^ C0;
  return C3;
}

/** FCOM (quiet = false) and FUCOM (quiet = true): ordering into the condition codes. */
export function compare(ma: u64, sa: u32, mb: u64, sb: u32, quiet: bool): void {
  const codes = ordering(ma, sa, mb, sb, quiet);
  setCodes(C0 | C2 | C3, codes);
}

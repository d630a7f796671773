// Generated from isa/ by isa/generate.ts. Do not edit.

import { AAA, AAD, AAM, AAS, DAA, DAS } from "../ia32/decimal";
import { Eval, machine } from "../cpu/eval";
import { RECORD_IMM, RECORD_REG, RECORD_RM } from "../layout/instruction";
import { EMITTERS, TRANSLATIONS } from "../jit/layout";
import { Emit } from "../jit/emit";
import { HANDLERS } from "../layout/memory_map";

// 27  DAA 
// @ts-ignore: decorator
@inline
function form853<M>(i: usize): void {
  DAA<M>(i, 0, false);
}
function eval853(i: usize): void {
  form853<Eval>(i);
}
// 2F  DAS 
// @ts-ignore: decorator
@inline
function form854<M>(i: usize): void {
  DAS<M>(i, 0, false);
}
function eval854(i: usize): void {
  form854<Eval>(i);
}
// 37  AAA 
// @ts-ignore: decorator
@inline
function form855<M>(i: usize): void {
  AAA<M>(i, 0, false);
}
function eval855(i: usize): void {
  form855<Eval>(i);
}
// 3F  AAS 
// @ts-ignore: decorator
@inline
function form856<M>(i: usize): void {
  AAS<M>(i, 0, false);
}
function eval856(i: usize): void {
  form856<Eval>(i);
}
// D4 ib  AAM imm8
// @ts-ignore: decorator
@inline
function form857<M>(i: usize): void {
  AAM<M>(i, 0, false);
}
function eval857(i: usize): void {
  form857<Eval>(i);
}
// D5 ib  AAD imm8
// @ts-ignore: decorator
@inline
function form858<M>(i: usize): void {
  AAD<M>(i, 0, false);
}
function eval858(i: usize): void {
  form858<Eval>(i);
}

export function install_decimal(): void {
  store<u32>(HANDLERS + 3412, eval853.index);
  store<u8>(TRANSLATIONS + 853, 0);
  store<u32>(HANDLERS + 3416, eval854.index);
  store<u8>(TRANSLATIONS + 854, 0);
  store<u32>(HANDLERS + 3420, eval855.index);
  store<u8>(TRANSLATIONS + 855, 0);
  store<u32>(HANDLERS + 3424, eval856.index);
  store<u8>(TRANSLATIONS + 856, 0);
  store<u32>(HANDLERS + 3428, eval857.index);
  store<u8>(TRANSLATIONS + 857, 0);
  store<u32>(HANDLERS + 3432, eval858.index);
  store<u8>(TRANSLATIONS + 858, 0);
}

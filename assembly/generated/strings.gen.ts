// Generated from isa/ by isa/generate.ts. Do not edit.

import { CMPS, LODS, MOVS, SCAS, STOS, XLAT } from "../ia32/strings";
import { Eval, machine } from "../cpu/eval";
import { RECORD_IMM, RECORD_REG, RECORD_RM } from "../layout/instruction";
import { EMITTERS, TRANSLATIONS } from "../jit/layout";
import { Emit } from "../jit/emit";
import { HANDLERS } from "../layout/memory_map";

// A4  MOVSB m8:edi, m8:esi
// @ts-ignore: decorator
@inline
function form782<M>(i: usize): void {
  MOVS<M>(i, 8, false, 0);
}
function eval782(i: usize): void {
  form782<Eval>(i);
}
// F3 A4  REP MOVSB m8:edi, m8:esi
// @ts-ignore: decorator
@inline
function form783<M>(i: usize): void {
  MOVS<M>(i, 8, false, 1);
}
function eval783(i: usize): void {
  form783<Eval>(i);
}
// F2 A4  REP MOVSB m8:edi, m8:esi
// @ts-ignore: decorator
@inline
function form784<M>(i: usize): void {
  MOVS<M>(i, 8, false, 2);
}
function eval784(i: usize): void {
  form784<Eval>(i);
}
// o16 A5  MOVSW m16:edi, m16:esi
// @ts-ignore: decorator
@inline
function form785<M>(i: usize): void {
  MOVS<M>(i, 16, false, 0);
}
function eval785(i: usize): void {
  form785<Eval>(i);
}
// F3 o16 A5  REP MOVSW m16:edi, m16:esi
// @ts-ignore: decorator
@inline
function form786<M>(i: usize): void {
  MOVS<M>(i, 16, false, 1);
}
function eval786(i: usize): void {
  form786<Eval>(i);
}
// F2 o16 A5  REP MOVSW m16:edi, m16:esi
// @ts-ignore: decorator
@inline
function form787<M>(i: usize): void {
  MOVS<M>(i, 16, false, 2);
}
function eval787(i: usize): void {
  form787<Eval>(i);
}
// o32 A5  MOVSD m32:edi, m32:esi
// @ts-ignore: decorator
@inline
function form788<M>(i: usize): void {
  MOVS<M>(i, 32, false, 0);
}
function eval788(i: usize): void {
  form788<Eval>(i);
}
// F3 o32 A5  REP MOVSD m32:edi, m32:esi
// @ts-ignore: decorator
@inline
function form789<M>(i: usize): void {
  MOVS<M>(i, 32, false, 1);
}
function eval789(i: usize): void {
  form789<Eval>(i);
}
// F2 o32 A5  REP MOVSD m32:edi, m32:esi
// @ts-ignore: decorator
@inline
function form790<M>(i: usize): void {
  MOVS<M>(i, 32, false, 2);
}
function eval790(i: usize): void {
  form790<Eval>(i);
}
// A6  CMPSB m8:esi, m8:edi
// @ts-ignore: decorator
@inline
function form791<M>(i: usize): void {
  CMPS<M>(i, 8, false, 0);
}
function eval791(i: usize): void {
  form791<Eval>(i);
}
// F3 A6  REPE CMPSB m8:esi, m8:edi
// @ts-ignore: decorator
@inline
function form792<M>(i: usize): void {
  CMPS<M>(i, 8, false, 1);
}
function eval792(i: usize): void {
  form792<Eval>(i);
}
// F2 A6  REPNE CMPSB m8:esi, m8:edi
// @ts-ignore: decorator
@inline
function form793<M>(i: usize): void {
  CMPS<M>(i, 8, false, 2);
}
function eval793(i: usize): void {
  form793<Eval>(i);
}
// o16 A7  CMPSW m16:esi, m16:edi
// @ts-ignore: decorator
@inline
function form794<M>(i: usize): void {
  CMPS<M>(i, 16, false, 0);
}
function eval794(i: usize): void {
  form794<Eval>(i);
}
// F3 o16 A7  REPE CMPSW m16:esi, m16:edi
// @ts-ignore: decorator
@inline
function form795<M>(i: usize): void {
  CMPS<M>(i, 16, false, 1);
}
function eval795(i: usize): void {
  form795<Eval>(i);
}
// F2 o16 A7  REPNE CMPSW m16:esi, m16:edi
// @ts-ignore: decorator
@inline
function form796<M>(i: usize): void {
  CMPS<M>(i, 16, false, 2);
}
function eval796(i: usize): void {
  form796<Eval>(i);
}
// o32 A7  CMPSD m32:esi, m32:edi
// @ts-ignore: decorator
@inline
function form797<M>(i: usize): void {
  CMPS<M>(i, 32, false, 0);
}
function eval797(i: usize): void {
  form797<Eval>(i);
}
// F3 o32 A7  REPE CMPSD m32:esi, m32:edi
// @ts-ignore: decorator
@inline
function form798<M>(i: usize): void {
  CMPS<M>(i, 32, false, 1);
}
function eval798(i: usize): void {
  form798<Eval>(i);
}
// F2 o32 A7  REPNE CMPSD m32:esi, m32:edi
// @ts-ignore: decorator
@inline
function form799<M>(i: usize): void {
  CMPS<M>(i, 32, false, 2);
}
function eval799(i: usize): void {
  form799<Eval>(i);
}
// AA  STOSB m8:edi, AL
// @ts-ignore: decorator
@inline
function form800<M>(i: usize): void {
  STOS<M>(i, 8, false, 0);
}
function eval800(i: usize): void {
  form800<Eval>(i);
}
// F3 AA  REP STOSB m8:edi, AL
// @ts-ignore: decorator
@inline
function form801<M>(i: usize): void {
  STOS<M>(i, 8, false, 1);
}
function eval801(i: usize): void {
  form801<Eval>(i);
}
// F2 AA  REP STOSB m8:edi, AL
// @ts-ignore: decorator
@inline
function form802<M>(i: usize): void {
  STOS<M>(i, 8, false, 2);
}
function eval802(i: usize): void {
  form802<Eval>(i);
}
// o16 AB  STOSW m16:edi, AX
// @ts-ignore: decorator
@inline
function form803<M>(i: usize): void {
  STOS<M>(i, 16, false, 0);
}
function eval803(i: usize): void {
  form803<Eval>(i);
}
// F3 o16 AB  REP STOSW m16:edi, AX
// @ts-ignore: decorator
@inline
function form804<M>(i: usize): void {
  STOS<M>(i, 16, false, 1);
}
function eval804(i: usize): void {
  form804<Eval>(i);
}
// F2 o16 AB  REP STOSW m16:edi, AX
// @ts-ignore: decorator
@inline
function form805<M>(i: usize): void {
  STOS<M>(i, 16, false, 2);
}
function eval805(i: usize): void {
  form805<Eval>(i);
}
// o32 AB  STOSD m32:edi, EAX
// @ts-ignore: decorator
@inline
function form806<M>(i: usize): void {
  STOS<M>(i, 32, false, 0);
}
function eval806(i: usize): void {
  form806<Eval>(i);
}
// F3 o32 AB  REP STOSD m32:edi, EAX
// @ts-ignore: decorator
@inline
function form807<M>(i: usize): void {
  STOS<M>(i, 32, false, 1);
}
function eval807(i: usize): void {
  form807<Eval>(i);
}
// F2 o32 AB  REP STOSD m32:edi, EAX
// @ts-ignore: decorator
@inline
function form808<M>(i: usize): void {
  STOS<M>(i, 32, false, 2);
}
function eval808(i: usize): void {
  form808<Eval>(i);
}
// AC  LODSB AL, m8:esi
// @ts-ignore: decorator
@inline
function form809<M>(i: usize): void {
  LODS<M>(i, 8, false, 0);
}
function eval809(i: usize): void {
  form809<Eval>(i);
}
// F3 AC  REP LODSB AL, m8:esi
// @ts-ignore: decorator
@inline
function form810<M>(i: usize): void {
  LODS<M>(i, 8, false, 1);
}
function eval810(i: usize): void {
  form810<Eval>(i);
}
// F2 AC  REP LODSB AL, m8:esi
// @ts-ignore: decorator
@inline
function form811<M>(i: usize): void {
  LODS<M>(i, 8, false, 2);
}
function eval811(i: usize): void {
  form811<Eval>(i);
}
// o16 AD  LODSW AX, m16:esi
// @ts-ignore: decorator
@inline
function form812<M>(i: usize): void {
  LODS<M>(i, 16, false, 0);
}
function eval812(i: usize): void {
  form812<Eval>(i);
}
// F3 o16 AD  REP LODSW AX, m16:esi
// @ts-ignore: decorator
@inline
function form813<M>(i: usize): void {
  LODS<M>(i, 16, false, 1);
}
function eval813(i: usize): void {
  form813<Eval>(i);
}
// F2 o16 AD  REP LODSW AX, m16:esi
// @ts-ignore: decorator
@inline
function form814<M>(i: usize): void {
  LODS<M>(i, 16, false, 2);
}
function eval814(i: usize): void {
  form814<Eval>(i);
}
// o32 AD  LODSD EAX, m32:esi
// @ts-ignore: decorator
@inline
function form815<M>(i: usize): void {
  LODS<M>(i, 32, false, 0);
}
function eval815(i: usize): void {
  form815<Eval>(i);
}
// F3 o32 AD  REP LODSD EAX, m32:esi
// @ts-ignore: decorator
@inline
function form816<M>(i: usize): void {
  LODS<M>(i, 32, false, 1);
}
function eval816(i: usize): void {
  form816<Eval>(i);
}
// F2 o32 AD  REP LODSD EAX, m32:esi
// @ts-ignore: decorator
@inline
function form817<M>(i: usize): void {
  LODS<M>(i, 32, false, 2);
}
function eval817(i: usize): void {
  form817<Eval>(i);
}
// AE  SCASB AL, m8:edi
// @ts-ignore: decorator
@inline
function form818<M>(i: usize): void {
  SCAS<M>(i, 8, false, 0);
}
function eval818(i: usize): void {
  form818<Eval>(i);
}
// F3 AE  REPE SCASB AL, m8:edi
// @ts-ignore: decorator
@inline
function form819<M>(i: usize): void {
  SCAS<M>(i, 8, false, 1);
}
function eval819(i: usize): void {
  form819<Eval>(i);
}
// F2 AE  REPNE SCASB AL, m8:edi
// @ts-ignore: decorator
@inline
function form820<M>(i: usize): void {
  SCAS<M>(i, 8, false, 2);
}
function eval820(i: usize): void {
  form820<Eval>(i);
}
// o16 AF  SCASW AX, m16:edi
// @ts-ignore: decorator
@inline
function form821<M>(i: usize): void {
  SCAS<M>(i, 16, false, 0);
}
function eval821(i: usize): void {
  form821<Eval>(i);
}
// F3 o16 AF  REPE SCASW AX, m16:edi
// @ts-ignore: decorator
@inline
function form822<M>(i: usize): void {
  SCAS<M>(i, 16, false, 1);
}
function eval822(i: usize): void {
  form822<Eval>(i);
}
// F2 o16 AF  REPNE SCASW AX, m16:edi
// @ts-ignore: decorator
@inline
function form823<M>(i: usize): void {
  SCAS<M>(i, 16, false, 2);
}
function eval823(i: usize): void {
  form823<Eval>(i);
}
// o32 AF  SCASD EAX, m32:edi
// @ts-ignore: decorator
@inline
function form824<M>(i: usize): void {
  SCAS<M>(i, 32, false, 0);
}
function eval824(i: usize): void {
  form824<Eval>(i);
}
// F3 o32 AF  REPE SCASD EAX, m32:edi
// @ts-ignore: decorator
@inline
function form825<M>(i: usize): void {
  SCAS<M>(i, 32, false, 1);
}
function eval825(i: usize): void {
  form825<Eval>(i);
}
// F2 o32 AF  REPNE SCASD EAX, m32:edi
// @ts-ignore: decorator
@inline
function form826<M>(i: usize): void {
  SCAS<M>(i, 32, false, 2);
}
function eval826(i: usize): void {
  form826<Eval>(i);
}
// D7  XLATB 
// @ts-ignore: decorator
@inline
function form827<M>(i: usize): void {
  XLAT<M>(i, 0, false);
}
function eval827(i: usize): void {
  form827<Eval>(i);
}

export function install_strings(): void {
  store<u32>(HANDLERS + 3128, eval782.index);
  store<u8>(TRANSLATIONS + 782, 0);
  store<u32>(HANDLERS + 3132, eval783.index);
  store<u8>(TRANSLATIONS + 783, 112);
  store<u32>(HANDLERS + 3136, eval784.index);
  store<u8>(TRANSLATIONS + 784, 112);
  store<u32>(HANDLERS + 3140, eval785.index);
  store<u8>(TRANSLATIONS + 785, 0);
  store<u32>(HANDLERS + 3144, eval786.index);
  store<u8>(TRANSLATIONS + 786, 112);
  store<u32>(HANDLERS + 3148, eval787.index);
  store<u8>(TRANSLATIONS + 787, 112);
  store<u32>(HANDLERS + 3152, eval788.index);
  store<u8>(TRANSLATIONS + 788, 0);
  store<u32>(HANDLERS + 3156, eval789.index);
  store<u8>(TRANSLATIONS + 789, 112);
  store<u32>(HANDLERS + 3160, eval790.index);
  store<u8>(TRANSLATIONS + 790, 112);
  store<u32>(HANDLERS + 3164, eval791.index);
  store<u8>(TRANSLATIONS + 791, 0);
  store<u32>(HANDLERS + 3168, eval792.index);
  store<u8>(TRANSLATIONS + 792, 112);
  store<u32>(HANDLERS + 3172, eval793.index);
  store<u8>(TRANSLATIONS + 793, 112);
  store<u32>(HANDLERS + 3176, eval794.index);
  store<u8>(TRANSLATIONS + 794, 0);
  store<u32>(HANDLERS + 3180, eval795.index);
  store<u8>(TRANSLATIONS + 795, 112);
  store<u32>(HANDLERS + 3184, eval796.index);
  store<u8>(TRANSLATIONS + 796, 112);
  store<u32>(HANDLERS + 3188, eval797.index);
  store<u8>(TRANSLATIONS + 797, 0);
  store<u32>(HANDLERS + 3192, eval798.index);
  store<u8>(TRANSLATIONS + 798, 112);
  store<u32>(HANDLERS + 3196, eval799.index);
  store<u8>(TRANSLATIONS + 799, 112);
  store<u32>(HANDLERS + 3200, eval800.index);
  store<u8>(TRANSLATIONS + 800, 0);
  store<u32>(HANDLERS + 3204, eval801.index);
  store<u8>(TRANSLATIONS + 801, 112);
  store<u32>(HANDLERS + 3208, eval802.index);
  store<u8>(TRANSLATIONS + 802, 112);
  store<u32>(HANDLERS + 3212, eval803.index);
  store<u8>(TRANSLATIONS + 803, 0);
  store<u32>(HANDLERS + 3216, eval804.index);
  store<u8>(TRANSLATIONS + 804, 112);
  store<u32>(HANDLERS + 3220, eval805.index);
  store<u8>(TRANSLATIONS + 805, 112);
  store<u32>(HANDLERS + 3224, eval806.index);
  store<u8>(TRANSLATIONS + 806, 0);
  store<u32>(HANDLERS + 3228, eval807.index);
  store<u8>(TRANSLATIONS + 807, 112);
  store<u32>(HANDLERS + 3232, eval808.index);
  store<u8>(TRANSLATIONS + 808, 112);
  store<u32>(HANDLERS + 3236, eval809.index);
  store<u8>(TRANSLATIONS + 809, 0);
  store<u32>(HANDLERS + 3240, eval810.index);
  store<u8>(TRANSLATIONS + 810, 112);
  store<u32>(HANDLERS + 3244, eval811.index);
  store<u8>(TRANSLATIONS + 811, 112);
  store<u32>(HANDLERS + 3248, eval812.index);
  store<u8>(TRANSLATIONS + 812, 0);
  store<u32>(HANDLERS + 3252, eval813.index);
  store<u8>(TRANSLATIONS + 813, 112);
  store<u32>(HANDLERS + 3256, eval814.index);
  store<u8>(TRANSLATIONS + 814, 112);
  store<u32>(HANDLERS + 3260, eval815.index);
  store<u8>(TRANSLATIONS + 815, 0);
  store<u32>(HANDLERS + 3264, eval816.index);
  store<u8>(TRANSLATIONS + 816, 112);
  store<u32>(HANDLERS + 3268, eval817.index);
  store<u8>(TRANSLATIONS + 817, 112);
  store<u32>(HANDLERS + 3272, eval818.index);
  store<u8>(TRANSLATIONS + 818, 0);
  store<u32>(HANDLERS + 3276, eval819.index);
  store<u8>(TRANSLATIONS + 819, 112);
  store<u32>(HANDLERS + 3280, eval820.index);
  store<u8>(TRANSLATIONS + 820, 112);
  store<u32>(HANDLERS + 3284, eval821.index);
  store<u8>(TRANSLATIONS + 821, 0);
  store<u32>(HANDLERS + 3288, eval822.index);
  store<u8>(TRANSLATIONS + 822, 112);
  store<u32>(HANDLERS + 3292, eval823.index);
  store<u8>(TRANSLATIONS + 823, 112);
  store<u32>(HANDLERS + 3296, eval824.index);
  store<u8>(TRANSLATIONS + 824, 0);
  store<u32>(HANDLERS + 3300, eval825.index);
  store<u8>(TRANSLATIONS + 825, 112);
  store<u32>(HANDLERS + 3304, eval826.index);
  store<u8>(TRANSLATIONS + 826, 112);
  store<u32>(HANDLERS + 3308, eval827.index);
  store<u8>(TRANSLATIONS + 827, 0);
}

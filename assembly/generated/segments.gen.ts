// Generated from isa/ by isa/generate.ts. Do not edit.

import { ARPL, CALL_FAR, CALL_FAR_M, INTERRUPT_RETURN, JUMP_FAR, JUMP_FAR_M, LAR, LOAD_POINTER, LOAD_SEGMENT, LSL, POP_SEGMENT, PUSH_SEGMENT, RET_FAR, STORE_SEGMENT, STORE_SYSTEM, STORE_TABLE, VERIFY } from "../ia32/segments";
import { Eval, machine } from "../cpu/eval";
import { RECORD_IMM, RECORD_REG, RECORD_RM } from "../layout/instruction";
import { EMITTERS, TRANSLATIONS } from "../jit/layout";
import { Emit } from "../jit/emit";
import { HANDLERS } from "../layout/memory_map";

// 8E /r  MOV Sreg, r/m16
// @ts-ignore: decorator
@inline
function form859<M>(i: usize): void {
  LOAD_SEGMENT<M>(i, 16, false);
}
function eval859(i: usize): void {
  form859<Eval>(i);
}
// 8E /r  MOV Sreg, r/m16  (memory)
// @ts-ignore: decorator
@inline
function form860<M>(i: usize): void {
  LOAD_SEGMENT<M>(i, 16, true);
}
function eval860(i: usize): void {
  form860<Eval>(i);
}
// o32 8C /r  MOV r32/m16, Sreg
// @ts-ignore: decorator
@inline
function form861<M>(i: usize): void {
  STORE_SEGMENT<M>(i, 32, false);
}
function eval861(i: usize): void {
  form861<Eval>(i);
}
// o32 8C /r  MOV r32/m16, Sreg  (memory)
// @ts-ignore: decorator
@inline
function form862<M>(i: usize): void {
  STORE_SEGMENT<M>(i, 32, true);
}
function eval862(i: usize): void {
  form862<Eval>(i);
}
// o32 06  PUSH ES
// @ts-ignore: decorator
@inline
function form863<M>(i: usize): void {
  PUSH_SEGMENT<M>(i, 32, false, 0);
}
function eval863(i: usize): void {
  form863<Eval>(i);
}
// o32 07  POP ES
// @ts-ignore: decorator
@inline
function form864<M>(i: usize): void {
  POP_SEGMENT<M>(i, 32, false, 0);
}
function eval864(i: usize): void {
  form864<Eval>(i);
}
// o32 C4 /r  LES r32, m16:32  (memory)
// @ts-ignore: decorator
@inline
function form865<M>(i: usize): void {
  LOAD_POINTER<M>(i, 32, true, 0);
}
function eval865(i: usize): void {
  form865<Eval>(i);
}
// o32 0E  PUSH CS
// @ts-ignore: decorator
@inline
function form866<M>(i: usize): void {
  PUSH_SEGMENT<M>(i, 32, false, 1);
}
function eval866(i: usize): void {
  form866<Eval>(i);
}
// o32 16  PUSH SS
// @ts-ignore: decorator
@inline
function form867<M>(i: usize): void {
  PUSH_SEGMENT<M>(i, 32, false, 2);
}
function eval867(i: usize): void {
  form867<Eval>(i);
}
// o32 17  POP SS
// @ts-ignore: decorator
@inline
function form868<M>(i: usize): void {
  POP_SEGMENT<M>(i, 32, false, 2);
}
function eval868(i: usize): void {
  form868<Eval>(i);
}
// o32 0F B2 /r  LSS r32, m16:32  (memory)
// @ts-ignore: decorator
@inline
function form869<M>(i: usize): void {
  LOAD_POINTER<M>(i, 32, true, 2);
}
function eval869(i: usize): void {
  form869<Eval>(i);
}
// o32 1E  PUSH DS
// @ts-ignore: decorator
@inline
function form870<M>(i: usize): void {
  PUSH_SEGMENT<M>(i, 32, false, 3);
}
function eval870(i: usize): void {
  form870<Eval>(i);
}
// o32 1F  POP DS
// @ts-ignore: decorator
@inline
function form871<M>(i: usize): void {
  POP_SEGMENT<M>(i, 32, false, 3);
}
function eval871(i: usize): void {
  form871<Eval>(i);
}
// o32 C5 /r  LDS r32, m16:32  (memory)
// @ts-ignore: decorator
@inline
function form872<M>(i: usize): void {
  LOAD_POINTER<M>(i, 32, true, 3);
}
function eval872(i: usize): void {
  form872<Eval>(i);
}
// o32 0F A0  PUSH FS
// @ts-ignore: decorator
@inline
function form873<M>(i: usize): void {
  PUSH_SEGMENT<M>(i, 32, false, 4);
}
function eval873(i: usize): void {
  form873<Eval>(i);
}
// o32 0F A1  POP FS
// @ts-ignore: decorator
@inline
function form874<M>(i: usize): void {
  POP_SEGMENT<M>(i, 32, false, 4);
}
function eval874(i: usize): void {
  form874<Eval>(i);
}
// o32 0F B4 /r  LFS r32, m16:32  (memory)
// @ts-ignore: decorator
@inline
function form875<M>(i: usize): void {
  LOAD_POINTER<M>(i, 32, true, 4);
}
function eval875(i: usize): void {
  form875<Eval>(i);
}
// o32 0F A8  PUSH GS
// @ts-ignore: decorator
@inline
function form876<M>(i: usize): void {
  PUSH_SEGMENT<M>(i, 32, false, 5);
}
function eval876(i: usize): void {
  form876<Eval>(i);
}
// o32 0F A9  POP GS
// @ts-ignore: decorator
@inline
function form877<M>(i: usize): void {
  POP_SEGMENT<M>(i, 32, false, 5);
}
function eval877(i: usize): void {
  form877<Eval>(i);
}
// o32 0F B5 /r  LGS r32, m16:32  (memory)
// @ts-ignore: decorator
@inline
function form878<M>(i: usize): void {
  LOAD_POINTER<M>(i, 32, true, 5);
}
function eval878(i: usize): void {
  form878<Eval>(i);
}
// o32 EA cp  JMP ptr16:32
// @ts-ignore: decorator
@inline
function form879<M>(i: usize): void {
  JUMP_FAR<M>(i, 32, false);
}
function eval879(i: usize): void {
  form879<Eval>(i);
}
// o32 FF /5  JMP m16:32  (memory)
// @ts-ignore: decorator
@inline
function form880<M>(i: usize): void {
  JUMP_FAR_M<M>(i, 32, true);
}
function eval880(i: usize): void {
  form880<Eval>(i);
}
// o32 9A cp  CALL ptr16:32
// @ts-ignore: decorator
@inline
function form881<M>(i: usize): void {
  CALL_FAR<M>(i, 32, false);
}
function eval881(i: usize): void {
  form881<Eval>(i);
}
// o32 FF /3  CALL m16:32  (memory)
// @ts-ignore: decorator
@inline
function form882<M>(i: usize): void {
  CALL_FAR_M<M>(i, 32, true);
}
function eval882(i: usize): void {
  form882<Eval>(i);
}
// o32 CB  RETF 
// @ts-ignore: decorator
@inline
function form883<M>(i: usize): void {
  RET_FAR<M>(i, 32, false);
}
function eval883(i: usize): void {
  form883<Eval>(i);
}
// o32 CA iw  RETF imm16
// @ts-ignore: decorator
@inline
function form884<M>(i: usize): void {
  RET_FAR<M>(i, 32, false);
}
function eval884(i: usize): void {
  form884<Eval>(i);
}
// o32 CF  IRETD 
// @ts-ignore: decorator
@inline
function form885<M>(i: usize): void {
  INTERRUPT_RETURN<M>(i, 32, false);
}
function eval885(i: usize): void {
  form885<Eval>(i);
}
// o32 0F 02 /r  LAR r32, r32/m16
// @ts-ignore: decorator
@inline
function form886<M>(i: usize): void {
  LAR<M>(i, 32, false);
}
function eval886(i: usize): void {
  form886<Eval>(i);
}
// o32 0F 02 /r  LAR r32, r32/m16  (memory)
// @ts-ignore: decorator
@inline
function form887<M>(i: usize): void {
  LAR<M>(i, 32, true);
}
function eval887(i: usize): void {
  form887<Eval>(i);
}
// o32 0F 03 /r  LSL r32, r32/m16
// @ts-ignore: decorator
@inline
function form888<M>(i: usize): void {
  LSL<M>(i, 32, false);
}
function eval888(i: usize): void {
  form888<Eval>(i);
}
// o32 0F 03 /r  LSL r32, r32/m16  (memory)
// @ts-ignore: decorator
@inline
function form889<M>(i: usize): void {
  LSL<M>(i, 32, true);
}
function eval889(i: usize): void {
  form889<Eval>(i);
}
// o32 0F 00 /0  SLDT r32/m16
// @ts-ignore: decorator
@inline
function form890<M>(i: usize): void {
  STORE_SYSTEM<M>(i, 32, false, 0);
}
function eval890(i: usize): void {
  form890<Eval>(i);
}
// o32 0F 00 /0  SLDT r32/m16  (memory)
// @ts-ignore: decorator
@inline
function form891<M>(i: usize): void {
  STORE_SYSTEM<M>(i, 32, true, 0);
}
function eval891(i: usize): void {
  form891<Eval>(i);
}
// o32 0F 00 /1  STR r32/m16
// @ts-ignore: decorator
@inline
function form892<M>(i: usize): void {
  STORE_SYSTEM<M>(i, 32, false, 1);
}
function eval892(i: usize): void {
  form892<Eval>(i);
}
// o32 0F 00 /1  STR r32/m16  (memory)
// @ts-ignore: decorator
@inline
function form893<M>(i: usize): void {
  STORE_SYSTEM<M>(i, 32, true, 1);
}
function eval893(i: usize): void {
  form893<Eval>(i);
}
// o32 0F 01 /4  SMSW r32/m16
// @ts-ignore: decorator
@inline
function form894<M>(i: usize): void {
  STORE_SYSTEM<M>(i, 32, false, 2);
}
function eval894(i: usize): void {
  form894<Eval>(i);
}
// o32 0F 01 /4  SMSW r32/m16  (memory)
// @ts-ignore: decorator
@inline
function form895<M>(i: usize): void {
  STORE_SYSTEM<M>(i, 32, true, 2);
}
function eval895(i: usize): void {
  form895<Eval>(i);
}
// o16 8C /r  MOV r16/m16, Sreg
// @ts-ignore: decorator
@inline
function form896<M>(i: usize): void {
  STORE_SEGMENT<M>(i, 16, false);
}
function eval896(i: usize): void {
  form896<Eval>(i);
}
// o16 8C /r  MOV r16/m16, Sreg  (memory)
// @ts-ignore: decorator
@inline
function form897<M>(i: usize): void {
  STORE_SEGMENT<M>(i, 16, true);
}
function eval897(i: usize): void {
  form897<Eval>(i);
}
// o16 06  PUSH ES
// @ts-ignore: decorator
@inline
function form898<M>(i: usize): void {
  PUSH_SEGMENT<M>(i, 16, false, 0);
}
function eval898(i: usize): void {
  form898<Eval>(i);
}
// o16 07  POP ES
// @ts-ignore: decorator
@inline
function form899<M>(i: usize): void {
  POP_SEGMENT<M>(i, 16, false, 0);
}
function eval899(i: usize): void {
  form899<Eval>(i);
}
// o16 C4 /r  LES r16, m16:16  (memory)
// @ts-ignore: decorator
@inline
function form900<M>(i: usize): void {
  LOAD_POINTER<M>(i, 16, true, 0);
}
function eval900(i: usize): void {
  form900<Eval>(i);
}
// o16 0E  PUSH CS
// @ts-ignore: decorator
@inline
function form901<M>(i: usize): void {
  PUSH_SEGMENT<M>(i, 16, false, 1);
}
function eval901(i: usize): void {
  form901<Eval>(i);
}
// o16 16  PUSH SS
// @ts-ignore: decorator
@inline
function form902<M>(i: usize): void {
  PUSH_SEGMENT<M>(i, 16, false, 2);
}
function eval902(i: usize): void {
  form902<Eval>(i);
}
// o16 17  POP SS
// @ts-ignore: decorator
@inline
function form903<M>(i: usize): void {
  POP_SEGMENT<M>(i, 16, false, 2);
}
function eval903(i: usize): void {
  form903<Eval>(i);
}
// o16 0F B2 /r  LSS r16, m16:16  (memory)
// @ts-ignore: decorator
@inline
function form904<M>(i: usize): void {
  LOAD_POINTER<M>(i, 16, true, 2);
}
function eval904(i: usize): void {
  form904<Eval>(i);
}
// o16 1E  PUSH DS
// @ts-ignore: decorator
@inline
function form905<M>(i: usize): void {
  PUSH_SEGMENT<M>(i, 16, false, 3);
}
function eval905(i: usize): void {
  form905<Eval>(i);
}
// o16 1F  POP DS
// @ts-ignore: decorator
@inline
function form906<M>(i: usize): void {
  POP_SEGMENT<M>(i, 16, false, 3);
}
function eval906(i: usize): void {
  form906<Eval>(i);
}
// o16 C5 /r  LDS r16, m16:16  (memory)
// @ts-ignore: decorator
@inline
function form907<M>(i: usize): void {
  LOAD_POINTER<M>(i, 16, true, 3);
}
function eval907(i: usize): void {
  form907<Eval>(i);
}
// o16 0F A0  PUSH FS
// @ts-ignore: decorator
@inline
function form908<M>(i: usize): void {
  PUSH_SEGMENT<M>(i, 16, false, 4);
}
function eval908(i: usize): void {
  form908<Eval>(i);
}
// o16 0F A1  POP FS
// @ts-ignore: decorator
@inline
function form909<M>(i: usize): void {
  POP_SEGMENT<M>(i, 16, false, 4);
}
function eval909(i: usize): void {
  form909<Eval>(i);
}
// o16 0F B4 /r  LFS r16, m16:16  (memory)
// @ts-ignore: decorator
@inline
function form910<M>(i: usize): void {
  LOAD_POINTER<M>(i, 16, true, 4);
}
function eval910(i: usize): void {
  form910<Eval>(i);
}
// o16 0F A8  PUSH GS
// @ts-ignore: decorator
@inline
function form911<M>(i: usize): void {
  PUSH_SEGMENT<M>(i, 16, false, 5);
}
function eval911(i: usize): void {
  form911<Eval>(i);
}
// o16 0F A9  POP GS
// @ts-ignore: decorator
@inline
function form912<M>(i: usize): void {
  POP_SEGMENT<M>(i, 16, false, 5);
}
function eval912(i: usize): void {
  form912<Eval>(i);
}
// o16 0F B5 /r  LGS r16, m16:16  (memory)
// @ts-ignore: decorator
@inline
function form913<M>(i: usize): void {
  LOAD_POINTER<M>(i, 16, true, 5);
}
function eval913(i: usize): void {
  form913<Eval>(i);
}
// o16 EA cp  JMP ptr16:16
// @ts-ignore: decorator
@inline
function form914<M>(i: usize): void {
  JUMP_FAR<M>(i, 16, false);
}
function eval914(i: usize): void {
  form914<Eval>(i);
}
// o16 FF /5  JMP m16:16  (memory)
// @ts-ignore: decorator
@inline
function form915<M>(i: usize): void {
  JUMP_FAR_M<M>(i, 16, true);
}
function eval915(i: usize): void {
  form915<Eval>(i);
}
// o16 9A cp  CALL ptr16:16
// @ts-ignore: decorator
@inline
function form916<M>(i: usize): void {
  CALL_FAR<M>(i, 16, false);
}
function eval916(i: usize): void {
  form916<Eval>(i);
}
// o16 FF /3  CALL m16:16  (memory)
// @ts-ignore: decorator
@inline
function form917<M>(i: usize): void {
  CALL_FAR_M<M>(i, 16, true);
}
function eval917(i: usize): void {
  form917<Eval>(i);
}
// o16 CB  RETF 
// @ts-ignore: decorator
@inline
function form918<M>(i: usize): void {
  RET_FAR<M>(i, 16, false);
}
function eval918(i: usize): void {
  form918<Eval>(i);
}
// o16 CA iw  RETF imm16
// @ts-ignore: decorator
@inline
function form919<M>(i: usize): void {
  RET_FAR<M>(i, 16, false);
}
function eval919(i: usize): void {
  form919<Eval>(i);
}
// o16 CF  IRET 
// @ts-ignore: decorator
@inline
function form920<M>(i: usize): void {
  INTERRUPT_RETURN<M>(i, 16, false);
}
function eval920(i: usize): void {
  form920<Eval>(i);
}
// o16 0F 02 /r  LAR r16, r16/m16
// @ts-ignore: decorator
@inline
function form921<M>(i: usize): void {
  LAR<M>(i, 16, false);
}
function eval921(i: usize): void {
  form921<Eval>(i);
}
// o16 0F 02 /r  LAR r16, r16/m16  (memory)
// @ts-ignore: decorator
@inline
function form922<M>(i: usize): void {
  LAR<M>(i, 16, true);
}
function eval922(i: usize): void {
  form922<Eval>(i);
}
// o16 0F 03 /r  LSL r16, r16/m16
// @ts-ignore: decorator
@inline
function form923<M>(i: usize): void {
  LSL<M>(i, 16, false);
}
function eval923(i: usize): void {
  form923<Eval>(i);
}
// o16 0F 03 /r  LSL r16, r16/m16  (memory)
// @ts-ignore: decorator
@inline
function form924<M>(i: usize): void {
  LSL<M>(i, 16, true);
}
function eval924(i: usize): void {
  form924<Eval>(i);
}
// o16 0F 00 /0  SLDT r16/m16
// @ts-ignore: decorator
@inline
function form925<M>(i: usize): void {
  STORE_SYSTEM<M>(i, 16, false, 0);
}
function eval925(i: usize): void {
  form925<Eval>(i);
}
// o16 0F 00 /0  SLDT r16/m16  (memory)
// @ts-ignore: decorator
@inline
function form926<M>(i: usize): void {
  STORE_SYSTEM<M>(i, 16, true, 0);
}
function eval926(i: usize): void {
  form926<Eval>(i);
}
// o16 0F 00 /1  STR r16/m16
// @ts-ignore: decorator
@inline
function form927<M>(i: usize): void {
  STORE_SYSTEM<M>(i, 16, false, 1);
}
function eval927(i: usize): void {
  form927<Eval>(i);
}
// o16 0F 00 /1  STR r16/m16  (memory)
// @ts-ignore: decorator
@inline
function form928<M>(i: usize): void {
  STORE_SYSTEM<M>(i, 16, true, 1);
}
function eval928(i: usize): void {
  form928<Eval>(i);
}
// o16 0F 01 /4  SMSW r16/m16
// @ts-ignore: decorator
@inline
function form929<M>(i: usize): void {
  STORE_SYSTEM<M>(i, 16, false, 2);
}
function eval929(i: usize): void {
  form929<Eval>(i);
}
// o16 0F 01 /4  SMSW r16/m16  (memory)
// @ts-ignore: decorator
@inline
function form930<M>(i: usize): void {
  STORE_SYSTEM<M>(i, 16, true, 2);
}
function eval930(i: usize): void {
  form930<Eval>(i);
}
// 0F 00 /4  VERR r/m16
// @ts-ignore: decorator
@inline
function form931<M>(i: usize): void {
  VERIFY<M>(i, 16, false, 0);
}
function eval931(i: usize): void {
  form931<Eval>(i);
}
// 0F 00 /4  VERR r/m16  (memory)
// @ts-ignore: decorator
@inline
function form932<M>(i: usize): void {
  VERIFY<M>(i, 16, true, 0);
}
function eval932(i: usize): void {
  form932<Eval>(i);
}
// 0F 00 /5  VERW r/m16
// @ts-ignore: decorator
@inline
function form933<M>(i: usize): void {
  VERIFY<M>(i, 16, false, 1);
}
function eval933(i: usize): void {
  form933<Eval>(i);
}
// 0F 00 /5  VERW r/m16  (memory)
// @ts-ignore: decorator
@inline
function form934<M>(i: usize): void {
  VERIFY<M>(i, 16, true, 1);
}
function eval934(i: usize): void {
  form934<Eval>(i);
}
// 0F 01 /0  SGDT m48  (memory)
// @ts-ignore: decorator
@inline
function form935<M>(i: usize): void {
  STORE_TABLE<M>(i, 0, true, 0);
}
function eval935(i: usize): void {
  form935<Eval>(i);
}
// 0F 01 /1  SIDT m48  (memory)
// @ts-ignore: decorator
@inline
function form936<M>(i: usize): void {
  STORE_TABLE<M>(i, 0, true, 1);
}
function eval936(i: usize): void {
  form936<Eval>(i);
}
// 63 /r  ARPL r/m16, r16
// @ts-ignore: decorator
@inline
function form937<M>(i: usize): void {
  ARPL<M>(i, 16, false);
}
function eval937(i: usize): void {
  form937<Eval>(i);
}
// 63 /r  ARPL r/m16, r16  (memory)
// @ts-ignore: decorator
@inline
function form938<M>(i: usize): void {
  ARPL<M>(i, 16, true);
}
function eval938(i: usize): void {
  form938<Eval>(i);
}

export function install_segments(): void {
  store<u32>(HANDLERS + 3436, eval859.index);
  store<u8>(TRANSLATIONS + 859, 112);
  store<u32>(HANDLERS + 3440, eval860.index);
  store<u8>(TRANSLATIONS + 860, 112);
  store<u32>(HANDLERS + 3444, eval861.index);
  store<u8>(TRANSLATIONS + 861, 0);
  store<u32>(HANDLERS + 3448, eval862.index);
  store<u8>(TRANSLATIONS + 862, 0);
  store<u32>(HANDLERS + 3452, eval863.index);
  store<u8>(TRANSLATIONS + 863, 0);
  store<u32>(HANDLERS + 3456, eval864.index);
  store<u8>(TRANSLATIONS + 864, 112);
  store<u32>(HANDLERS + 3460, eval865.index);
  store<u8>(TRANSLATIONS + 865, 112);
  store<u32>(HANDLERS + 3464, eval866.index);
  store<u8>(TRANSLATIONS + 866, 0);
  store<u32>(HANDLERS + 3468, eval867.index);
  store<u8>(TRANSLATIONS + 867, 0);
  store<u32>(HANDLERS + 3472, eval868.index);
  store<u8>(TRANSLATIONS + 868, 112);
  store<u32>(HANDLERS + 3476, eval869.index);
  store<u8>(TRANSLATIONS + 869, 112);
  store<u32>(HANDLERS + 3480, eval870.index);
  store<u8>(TRANSLATIONS + 870, 0);
  store<u32>(HANDLERS + 3484, eval871.index);
  store<u8>(TRANSLATIONS + 871, 112);
  store<u32>(HANDLERS + 3488, eval872.index);
  store<u8>(TRANSLATIONS + 872, 112);
  store<u32>(HANDLERS + 3492, eval873.index);
  store<u8>(TRANSLATIONS + 873, 0);
  store<u32>(HANDLERS + 3496, eval874.index);
  store<u8>(TRANSLATIONS + 874, 112);
  store<u32>(HANDLERS + 3500, eval875.index);
  store<u8>(TRANSLATIONS + 875, 112);
  store<u32>(HANDLERS + 3504, eval876.index);
  store<u8>(TRANSLATIONS + 876, 0);
  store<u32>(HANDLERS + 3508, eval877.index);
  store<u8>(TRANSLATIONS + 877, 112);
  store<u32>(HANDLERS + 3512, eval878.index);
  store<u8>(TRANSLATIONS + 878, 112);
  store<u32>(HANDLERS + 3516, eval879.index);
  store<u8>(TRANSLATIONS + 879, 112);
  store<u32>(HANDLERS + 3520, eval880.index);
  store<u8>(TRANSLATIONS + 880, 112);
  store<u32>(HANDLERS + 3524, eval881.index);
  store<u8>(TRANSLATIONS + 881, 112);
  store<u32>(HANDLERS + 3528, eval882.index);
  store<u8>(TRANSLATIONS + 882, 112);
  store<u32>(HANDLERS + 3532, eval883.index);
  store<u8>(TRANSLATIONS + 883, 112);
  store<u32>(HANDLERS + 3536, eval884.index);
  store<u8>(TRANSLATIONS + 884, 112);
  store<u32>(HANDLERS + 3540, eval885.index);
  store<u8>(TRANSLATIONS + 885, 112);
  store<u32>(HANDLERS + 3544, eval886.index);
  store<u8>(TRANSLATIONS + 886, 0);
  store<u32>(HANDLERS + 3548, eval887.index);
  store<u8>(TRANSLATIONS + 887, 0);
  store<u32>(HANDLERS + 3552, eval888.index);
  store<u8>(TRANSLATIONS + 888, 0);
  store<u32>(HANDLERS + 3556, eval889.index);
  store<u8>(TRANSLATIONS + 889, 0);
  store<u32>(HANDLERS + 3560, eval890.index);
  store<u8>(TRANSLATIONS + 890, 0);
  store<u32>(HANDLERS + 3564, eval891.index);
  store<u8>(TRANSLATIONS + 891, 0);
  store<u32>(HANDLERS + 3568, eval892.index);
  store<u8>(TRANSLATIONS + 892, 0);
  store<u32>(HANDLERS + 3572, eval893.index);
  store<u8>(TRANSLATIONS + 893, 0);
  store<u32>(HANDLERS + 3576, eval894.index);
  store<u8>(TRANSLATIONS + 894, 0);
  store<u32>(HANDLERS + 3580, eval895.index);
  store<u8>(TRANSLATIONS + 895, 0);
  store<u32>(HANDLERS + 3584, eval896.index);
  store<u8>(TRANSLATIONS + 896, 0);
  store<u32>(HANDLERS + 3588, eval897.index);
  store<u8>(TRANSLATIONS + 897, 0);
  store<u32>(HANDLERS + 3592, eval898.index);
  store<u8>(TRANSLATIONS + 898, 0);
  store<u32>(HANDLERS + 3596, eval899.index);
  store<u8>(TRANSLATIONS + 899, 112);
  store<u32>(HANDLERS + 3600, eval900.index);
  store<u8>(TRANSLATIONS + 900, 112);
  store<u32>(HANDLERS + 3604, eval901.index);
  store<u8>(TRANSLATIONS + 901, 0);
  store<u32>(HANDLERS + 3608, eval902.index);
  store<u8>(TRANSLATIONS + 902, 0);
  store<u32>(HANDLERS + 3612, eval903.index);
  store<u8>(TRANSLATIONS + 903, 112);
  store<u32>(HANDLERS + 3616, eval904.index);
  store<u8>(TRANSLATIONS + 904, 112);
  store<u32>(HANDLERS + 3620, eval905.index);
  store<u8>(TRANSLATIONS + 905, 0);
  store<u32>(HANDLERS + 3624, eval906.index);
  store<u8>(TRANSLATIONS + 906, 112);
  store<u32>(HANDLERS + 3628, eval907.index);
  store<u8>(TRANSLATIONS + 907, 112);
  store<u32>(HANDLERS + 3632, eval908.index);
  store<u8>(TRANSLATIONS + 908, 0);
  store<u32>(HANDLERS + 3636, eval909.index);
  store<u8>(TRANSLATIONS + 909, 112);
  store<u32>(HANDLERS + 3640, eval910.index);
  store<u8>(TRANSLATIONS + 910, 112);
  store<u32>(HANDLERS + 3644, eval911.index);
  store<u8>(TRANSLATIONS + 911, 0);
  store<u32>(HANDLERS + 3648, eval912.index);
  store<u8>(TRANSLATIONS + 912, 112);
  store<u32>(HANDLERS + 3652, eval913.index);
  store<u8>(TRANSLATIONS + 913, 112);
  store<u32>(HANDLERS + 3656, eval914.index);
  store<u8>(TRANSLATIONS + 914, 112);
  store<u32>(HANDLERS + 3660, eval915.index);
  store<u8>(TRANSLATIONS + 915, 112);
  store<u32>(HANDLERS + 3664, eval916.index);
  store<u8>(TRANSLATIONS + 916, 112);
  store<u32>(HANDLERS + 3668, eval917.index);
  store<u8>(TRANSLATIONS + 917, 112);
  store<u32>(HANDLERS + 3672, eval918.index);
  store<u8>(TRANSLATIONS + 918, 112);
  store<u32>(HANDLERS + 3676, eval919.index);
  store<u8>(TRANSLATIONS + 919, 112);
  store<u32>(HANDLERS + 3680, eval920.index);
  store<u8>(TRANSLATIONS + 920, 112);
  store<u32>(HANDLERS + 3684, eval921.index);
  store<u8>(TRANSLATIONS + 921, 0);
  store<u32>(HANDLERS + 3688, eval922.index);
  store<u8>(TRANSLATIONS + 922, 0);
  store<u32>(HANDLERS + 3692, eval923.index);
  store<u8>(TRANSLATIONS + 923, 0);
  store<u32>(HANDLERS + 3696, eval924.index);
  store<u8>(TRANSLATIONS + 924, 0);
  store<u32>(HANDLERS + 3700, eval925.index);
  store<u8>(TRANSLATIONS + 925, 0);
  store<u32>(HANDLERS + 3704, eval926.index);
  store<u8>(TRANSLATIONS + 926, 0);
  store<u32>(HANDLERS + 3708, eval927.index);
  store<u8>(TRANSLATIONS + 927, 0);
  store<u32>(HANDLERS + 3712, eval928.index);
  store<u8>(TRANSLATIONS + 928, 0);
  store<u32>(HANDLERS + 3716, eval929.index);
  store<u8>(TRANSLATIONS + 929, 0);
  store<u32>(HANDLERS + 3720, eval930.index);
  store<u8>(TRANSLATIONS + 930, 0);
  store<u32>(HANDLERS + 3724, eval931.index);
  store<u8>(TRANSLATIONS + 931, 0);
  store<u32>(HANDLERS + 3728, eval932.index);
  store<u8>(TRANSLATIONS + 932, 0);
  store<u32>(HANDLERS + 3732, eval933.index);
  store<u8>(TRANSLATIONS + 933, 0);
  store<u32>(HANDLERS + 3736, eval934.index);
  store<u8>(TRANSLATIONS + 934, 0);
  store<u32>(HANDLERS + 3740, eval935.index);
  store<u8>(TRANSLATIONS + 935, 0);
  store<u32>(HANDLERS + 3744, eval936.index);
  store<u8>(TRANSLATIONS + 936, 0);
  store<u32>(HANDLERS + 3748, eval937.index);
  store<u8>(TRANSLATIONS + 937, 0);
  store<u32>(HANDLERS + 3752, eval938.index);
  store<u8>(TRANSLATIONS + 938, 0);
}

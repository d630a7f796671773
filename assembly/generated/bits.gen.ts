// Generated from isa/ by isa/generate.ts. Do not edit.

import { BIT_STRING, BSF, BSR, BT, BTC, BTR, BTS } from "../ia32/bits";
import { Eval, machine } from "../cpu/eval";
import { RECORD_IMM, RECORD_REG, RECORD_RM } from "../layout/instruction";
import { EMITTERS, TRANSLATIONS } from "../jit/layout";
import { Emit } from "../jit/emit";
import { HANDLERS } from "../layout/memory_map";

// o16 0F A3 /r  BT r/m16, r16
// @ts-ignore: decorator
@inline
function form742<M>(i: usize): void {
  BIT_STRING<M>(i, 16, false, 0);
}
function eval742(i: usize): void {
  form742<Eval>(i);
}
function emit742(i: usize): void {
  form742<Emit>(i);
}
// o16 0F A3 /r  BT r/m16, r16  (memory)
// @ts-ignore: decorator
@inline
function form743<M>(i: usize): void {
  BIT_STRING<M>(i, 16, true, 0);
}
function eval743(i: usize): void {
  form743<Eval>(i);
}
function emit743(i: usize): void {
  form743<Emit>(i);
}
// o16 0F BA /4 ib  BT r/m16, imm8
// @ts-ignore: decorator
@inline
function form744<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  BT<M>(16, v0, v1);
}
function eval744(i: usize): void {
  form744<Eval>(i);
}
function emit744(i: usize): void {
  form744<Emit>(i);
}
// o16 0F BA /4 ib  BT r/m16, imm8  (memory)
// @ts-ignore: decorator
@inline
function form745<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.load16(at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  BT<M>(16, v0, v1);
}
function eval745(i: usize): void {
  form745<Eval>(i);
}
function emit745(i: usize): void {
  form745<Emit>(i);
}
// o16 0F AB /r  BTS r/m16, r16
// @ts-ignore: decorator
@inline
function form746<M>(i: usize): void {
  BIT_STRING<M>(i, 16, false, 1);
}
function eval746(i: usize): void {
  form746<Eval>(i);
}
function emit746(i: usize): void {
  form746<Emit>(i);
}
// o16 0F AB /r  BTS r/m16, r16  (memory)
// @ts-ignore: decorator
@inline
function form747<M>(i: usize): void {
  BIT_STRING<M>(i, 16, true, 1);
}
function eval747(i: usize): void {
  form747<Eval>(i);
}
function emit747(i: usize): void {
  form747<Emit>(i);
}
// o16 0F BA /5 ib  BTS r/m16, imm8
// @ts-ignore: decorator
@inline
function form748<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = BTS<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval748(i: usize): void {
  form748<Eval>(i);
}
function emit748(i: usize): void {
  form748<Emit>(i);
}
// o16 0F BA /5 ib  BTS r/m16, imm8  (memory)
// @ts-ignore: decorator
@inline
function form749<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(16, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = BTS<M>(16, v0, v1);
  m.store16(at, r);
}
function eval749(i: usize): void {
  form749<Eval>(i);
}
function emit749(i: usize): void {
  form749<Emit>(i);
}
// o16 0F B3 /r  BTR r/m16, r16
// @ts-ignore: decorator
@inline
function form750<M>(i: usize): void {
  BIT_STRING<M>(i, 16, false, 2);
}
function eval750(i: usize): void {
  form750<Eval>(i);
}
function emit750(i: usize): void {
  form750<Emit>(i);
}
// o16 0F B3 /r  BTR r/m16, r16  (memory)
// @ts-ignore: decorator
@inline
function form751<M>(i: usize): void {
  BIT_STRING<M>(i, 16, true, 2);
}
function eval751(i: usize): void {
  form751<Eval>(i);
}
function emit751(i: usize): void {
  form751<Emit>(i);
}
// o16 0F BA /6 ib  BTR r/m16, imm8
// @ts-ignore: decorator
@inline
function form752<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = BTR<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval752(i: usize): void {
  form752<Eval>(i);
}
function emit752(i: usize): void {
  form752<Emit>(i);
}
// o16 0F BA /6 ib  BTR r/m16, imm8  (memory)
// @ts-ignore: decorator
@inline
function form753<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(16, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = BTR<M>(16, v0, v1);
  m.store16(at, r);
}
function eval753(i: usize): void {
  form753<Eval>(i);
}
function emit753(i: usize): void {
  form753<Emit>(i);
}
// o16 0F BB /r  BTC r/m16, r16
// @ts-ignore: decorator
@inline
function form754<M>(i: usize): void {
  BIT_STRING<M>(i, 16, false, 3);
}
function eval754(i: usize): void {
  form754<Eval>(i);
}
function emit754(i: usize): void {
  form754<Emit>(i);
}
// o16 0F BB /r  BTC r/m16, r16  (memory)
// @ts-ignore: decorator
@inline
function form755<M>(i: usize): void {
  BIT_STRING<M>(i, 16, true, 3);
}
function eval755(i: usize): void {
  form755<Eval>(i);
}
function emit755(i: usize): void {
  form755<Emit>(i);
}
// o16 0F BA /7 ib  BTC r/m16, imm8
// @ts-ignore: decorator
@inline
function form756<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = BTC<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval756(i: usize): void {
  form756<Eval>(i);
}
function emit756(i: usize): void {
  form756<Emit>(i);
}
// o16 0F BA /7 ib  BTC r/m16, imm8  (memory)
// @ts-ignore: decorator
@inline
function form757<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(16, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = BTC<M>(16, v0, v1);
  m.store16(at, r);
}
function eval757(i: usize): void {
  form757<Eval>(i);
}
function emit757(i: usize): void {
  form757<Emit>(i);
}
// o16 0F BC /r  BSF r16, r/m16
// @ts-ignore: decorator
@inline
function form758<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const v1 = m.reg16(load<u8>(i, RECORD_RM));
  const r = BSF<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval758(i: usize): void {
  form758<Eval>(i);
}
function emit758(i: usize): void {
  form758<Emit>(i);
}
// o16 0F BC /r  BSF r16, r/m16  (memory)
// @ts-ignore: decorator
@inline
function form759<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const v1 = m.load16(at);
  const r = BSF<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval759(i: usize): void {
  form759<Eval>(i);
}
function emit759(i: usize): void {
  form759<Emit>(i);
}
// o16 0F BD /r  BSR r16, r/m16
// @ts-ignore: decorator
@inline
function form760<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const v1 = m.reg16(load<u8>(i, RECORD_RM));
  const r = BSR<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval760(i: usize): void {
  form760<Eval>(i);
}
function emit760(i: usize): void {
  form760<Emit>(i);
}
// o16 0F BD /r  BSR r16, r/m16  (memory)
// @ts-ignore: decorator
@inline
function form761<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const v1 = m.load16(at);
  const r = BSR<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval761(i: usize): void {
  form761<Eval>(i);
}
function emit761(i: usize): void {
  form761<Emit>(i);
}
// o32 0F A3 /r  BT r/m32, r32
// @ts-ignore: decorator
@inline
function form762<M>(i: usize): void {
  BIT_STRING<M>(i, 32, false, 0);
}
function eval762(i: usize): void {
  form762<Eval>(i);
}
function emit762(i: usize): void {
  form762<Emit>(i);
}
// o32 0F A3 /r  BT r/m32, r32  (memory)
// @ts-ignore: decorator
@inline
function form763<M>(i: usize): void {
  BIT_STRING<M>(i, 32, true, 0);
}
function eval763(i: usize): void {
  form763<Eval>(i);
}
function emit763(i: usize): void {
  form763<Emit>(i);
}
// o32 0F BA /4 ib  BT r/m32, imm8
// @ts-ignore: decorator
@inline
function form764<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  BT<M>(32, v0, v1);
}
function eval764(i: usize): void {
  form764<Eval>(i);
}
function emit764(i: usize): void {
  form764<Emit>(i);
}
// o32 0F BA /4 ib  BT r/m32, imm8  (memory)
// @ts-ignore: decorator
@inline
function form765<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.load32(at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  BT<M>(32, v0, v1);
}
function eval765(i: usize): void {
  form765<Eval>(i);
}
function emit765(i: usize): void {
  form765<Emit>(i);
}
// o32 0F AB /r  BTS r/m32, r32
// @ts-ignore: decorator
@inline
function form766<M>(i: usize): void {
  BIT_STRING<M>(i, 32, false, 1);
}
function eval766(i: usize): void {
  form766<Eval>(i);
}
function emit766(i: usize): void {
  form766<Emit>(i);
}
// o32 0F AB /r  BTS r/m32, r32  (memory)
// @ts-ignore: decorator
@inline
function form767<M>(i: usize): void {
  BIT_STRING<M>(i, 32, true, 1);
}
function eval767(i: usize): void {
  form767<Eval>(i);
}
function emit767(i: usize): void {
  form767<Emit>(i);
}
// o32 0F BA /5 ib  BTS r/m32, imm8
// @ts-ignore: decorator
@inline
function form768<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = BTS<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval768(i: usize): void {
  form768<Eval>(i);
}
function emit768(i: usize): void {
  form768<Emit>(i);
}
// o32 0F BA /5 ib  BTS r/m32, imm8  (memory)
// @ts-ignore: decorator
@inline
function form769<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(32, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = BTS<M>(32, v0, v1);
  m.store32(at, r);
}
function eval769(i: usize): void {
  form769<Eval>(i);
}
function emit769(i: usize): void {
  form769<Emit>(i);
}
// o32 0F B3 /r  BTR r/m32, r32
// @ts-ignore: decorator
@inline
function form770<M>(i: usize): void {
  BIT_STRING<M>(i, 32, false, 2);
}
function eval770(i: usize): void {
  form770<Eval>(i);
}
function emit770(i: usize): void {
  form770<Emit>(i);
}
// o32 0F B3 /r  BTR r/m32, r32  (memory)
// @ts-ignore: decorator
@inline
function form771<M>(i: usize): void {
  BIT_STRING<M>(i, 32, true, 2);
}
function eval771(i: usize): void {
  form771<Eval>(i);
}
function emit771(i: usize): void {
  form771<Emit>(i);
}
// o32 0F BA /6 ib  BTR r/m32, imm8
// @ts-ignore: decorator
@inline
function form772<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = BTR<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval772(i: usize): void {
  form772<Eval>(i);
}
function emit772(i: usize): void {
  form772<Emit>(i);
}
// o32 0F BA /6 ib  BTR r/m32, imm8  (memory)
// @ts-ignore: decorator
@inline
function form773<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(32, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = BTR<M>(32, v0, v1);
  m.store32(at, r);
}
function eval773(i: usize): void {
  form773<Eval>(i);
}
function emit773(i: usize): void {
  form773<Emit>(i);
}
// o32 0F BB /r  BTC r/m32, r32
// @ts-ignore: decorator
@inline
function form774<M>(i: usize): void {
  BIT_STRING<M>(i, 32, false, 3);
}
function eval774(i: usize): void {
  form774<Eval>(i);
}
function emit774(i: usize): void {
  form774<Emit>(i);
}
// o32 0F BB /r  BTC r/m32, r32  (memory)
// @ts-ignore: decorator
@inline
function form775<M>(i: usize): void {
  BIT_STRING<M>(i, 32, true, 3);
}
function eval775(i: usize): void {
  form775<Eval>(i);
}
function emit775(i: usize): void {
  form775<Emit>(i);
}
// o32 0F BA /7 ib  BTC r/m32, imm8
// @ts-ignore: decorator
@inline
function form776<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = BTC<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval776(i: usize): void {
  form776<Eval>(i);
}
function emit776(i: usize): void {
  form776<Emit>(i);
}
// o32 0F BA /7 ib  BTC r/m32, imm8  (memory)
// @ts-ignore: decorator
@inline
function form777<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(32, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = BTC<M>(32, v0, v1);
  m.store32(at, r);
}
function eval777(i: usize): void {
  form777<Eval>(i);
}
function emit777(i: usize): void {
  form777<Emit>(i);
}
// o32 0F BC /r  BSF r32, r/m32
// @ts-ignore: decorator
@inline
function form778<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const v1 = m.reg32(load<u8>(i, RECORD_RM));
  const r = BSF<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval778(i: usize): void {
  form778<Eval>(i);
}
function emit778(i: usize): void {
  form778<Emit>(i);
}
// o32 0F BC /r  BSF r32, r/m32  (memory)
// @ts-ignore: decorator
@inline
function form779<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const v1 = m.load32(at);
  const r = BSF<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval779(i: usize): void {
  form779<Eval>(i);
}
function emit779(i: usize): void {
  form779<Emit>(i);
}
// o32 0F BD /r  BSR r32, r/m32
// @ts-ignore: decorator
@inline
function form780<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const v1 = m.reg32(load<u8>(i, RECORD_RM));
  const r = BSR<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval780(i: usize): void {
  form780<Eval>(i);
}
function emit780(i: usize): void {
  form780<Emit>(i);
}
// o32 0F BD /r  BSR r32, r/m32  (memory)
// @ts-ignore: decorator
@inline
function form781<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const v1 = m.load32(at);
  const r = BSR<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval781(i: usize): void {
  form781<Eval>(i);
}
function emit781(i: usize): void {
  form781<Emit>(i);
}

export function install_bits(): void {
  store<u32>(HANDLERS + 2968, eval742.index);
  store<u32>(EMITTERS + 2968, emit742.index);
  store<u8>(TRANSLATIONS + 742, 1);
  store<u32>(HANDLERS + 2972, eval743.index);
  store<u32>(EMITTERS + 2972, emit743.index);
  store<u8>(TRANSLATIONS + 743, 1);
  store<u32>(HANDLERS + 2976, eval744.index);
  store<u32>(EMITTERS + 2976, emit744.index);
  store<u8>(TRANSLATIONS + 744, 1);
  store<u32>(HANDLERS + 2980, eval745.index);
  store<u32>(EMITTERS + 2980, emit745.index);
  store<u8>(TRANSLATIONS + 745, 1);
  store<u32>(HANDLERS + 2984, eval746.index);
  store<u32>(EMITTERS + 2984, emit746.index);
  store<u8>(TRANSLATIONS + 746, 1);
  store<u32>(HANDLERS + 2988, eval747.index);
  store<u32>(EMITTERS + 2988, emit747.index);
  store<u8>(TRANSLATIONS + 747, 1);
  store<u32>(HANDLERS + 2992, eval748.index);
  store<u32>(EMITTERS + 2992, emit748.index);
  store<u8>(TRANSLATIONS + 748, 1);
  store<u32>(HANDLERS + 2996, eval749.index);
  store<u32>(EMITTERS + 2996, emit749.index);
  store<u8>(TRANSLATIONS + 749, 1);
  store<u32>(HANDLERS + 3000, eval750.index);
  store<u32>(EMITTERS + 3000, emit750.index);
  store<u8>(TRANSLATIONS + 750, 1);
  store<u32>(HANDLERS + 3004, eval751.index);
  store<u32>(EMITTERS + 3004, emit751.index);
  store<u8>(TRANSLATIONS + 751, 1);
  store<u32>(HANDLERS + 3008, eval752.index);
  store<u32>(EMITTERS + 3008, emit752.index);
  store<u8>(TRANSLATIONS + 752, 1);
  store<u32>(HANDLERS + 3012, eval753.index);
  store<u32>(EMITTERS + 3012, emit753.index);
  store<u8>(TRANSLATIONS + 753, 1);
  store<u32>(HANDLERS + 3016, eval754.index);
  store<u32>(EMITTERS + 3016, emit754.index);
  store<u8>(TRANSLATIONS + 754, 1);
  store<u32>(HANDLERS + 3020, eval755.index);
  store<u32>(EMITTERS + 3020, emit755.index);
  store<u8>(TRANSLATIONS + 755, 1);
  store<u32>(HANDLERS + 3024, eval756.index);
  store<u32>(EMITTERS + 3024, emit756.index);
  store<u8>(TRANSLATIONS + 756, 1);
  store<u32>(HANDLERS + 3028, eval757.index);
  store<u32>(EMITTERS + 3028, emit757.index);
  store<u8>(TRANSLATIONS + 757, 1);
  store<u32>(HANDLERS + 3032, eval758.index);
  store<u32>(EMITTERS + 3032, emit758.index);
  store<u8>(TRANSLATIONS + 758, 1);
  store<u32>(HANDLERS + 3036, eval759.index);
  store<u32>(EMITTERS + 3036, emit759.index);
  store<u8>(TRANSLATIONS + 759, 1);
  store<u32>(HANDLERS + 3040, eval760.index);
  store<u32>(EMITTERS + 3040, emit760.index);
  store<u8>(TRANSLATIONS + 760, 1);
  store<u32>(HANDLERS + 3044, eval761.index);
  store<u32>(EMITTERS + 3044, emit761.index);
  store<u8>(TRANSLATIONS + 761, 1);
  store<u32>(HANDLERS + 3048, eval762.index);
  store<u32>(EMITTERS + 3048, emit762.index);
  store<u8>(TRANSLATIONS + 762, 1);
  store<u32>(HANDLERS + 3052, eval763.index);
  store<u32>(EMITTERS + 3052, emit763.index);
  store<u8>(TRANSLATIONS + 763, 1);
  store<u32>(HANDLERS + 3056, eval764.index);
  store<u32>(EMITTERS + 3056, emit764.index);
  store<u8>(TRANSLATIONS + 764, 1);
  store<u32>(HANDLERS + 3060, eval765.index);
  store<u32>(EMITTERS + 3060, emit765.index);
  store<u8>(TRANSLATIONS + 765, 1);
  store<u32>(HANDLERS + 3064, eval766.index);
  store<u32>(EMITTERS + 3064, emit766.index);
  store<u8>(TRANSLATIONS + 766, 1);
  store<u32>(HANDLERS + 3068, eval767.index);
  store<u32>(EMITTERS + 3068, emit767.index);
  store<u8>(TRANSLATIONS + 767, 1);
  store<u32>(HANDLERS + 3072, eval768.index);
  store<u32>(EMITTERS + 3072, emit768.index);
  store<u8>(TRANSLATIONS + 768, 1);
  store<u32>(HANDLERS + 3076, eval769.index);
  store<u32>(EMITTERS + 3076, emit769.index);
  store<u8>(TRANSLATIONS + 769, 1);
  store<u32>(HANDLERS + 3080, eval770.index);
  store<u32>(EMITTERS + 3080, emit770.index);
  store<u8>(TRANSLATIONS + 770, 1);
  store<u32>(HANDLERS + 3084, eval771.index);
  store<u32>(EMITTERS + 3084, emit771.index);
  store<u8>(TRANSLATIONS + 771, 1);
  store<u32>(HANDLERS + 3088, eval772.index);
  store<u32>(EMITTERS + 3088, emit772.index);
  store<u8>(TRANSLATIONS + 772, 1);
  store<u32>(HANDLERS + 3092, eval773.index);
  store<u32>(EMITTERS + 3092, emit773.index);
  store<u8>(TRANSLATIONS + 773, 1);
  store<u32>(HANDLERS + 3096, eval774.index);
  store<u32>(EMITTERS + 3096, emit774.index);
  store<u8>(TRANSLATIONS + 774, 1);
  store<u32>(HANDLERS + 3100, eval775.index);
  store<u32>(EMITTERS + 3100, emit775.index);
  store<u8>(TRANSLATIONS + 775, 1);
  store<u32>(HANDLERS + 3104, eval776.index);
  store<u32>(EMITTERS + 3104, emit776.index);
  store<u8>(TRANSLATIONS + 776, 1);
  store<u32>(HANDLERS + 3108, eval777.index);
  store<u32>(EMITTERS + 3108, emit777.index);
  store<u8>(TRANSLATIONS + 777, 1);
  store<u32>(HANDLERS + 3112, eval778.index);
  store<u32>(EMITTERS + 3112, emit778.index);
  store<u8>(TRANSLATIONS + 778, 1);
  store<u32>(HANDLERS + 3116, eval779.index);
  store<u32>(EMITTERS + 3116, emit779.index);
  store<u8>(TRANSLATIONS + 779, 1);
  store<u32>(HANDLERS + 3120, eval780.index);
  store<u32>(EMITTERS + 3120, emit780.index);
  store<u8>(TRANSLATIONS + 780, 1);
  store<u32>(HANDLERS + 3124, eval781.index);
  store<u32>(EMITTERS + 3124, emit781.index);
  store<u8>(TRANSLATIONS + 781, 1);
}

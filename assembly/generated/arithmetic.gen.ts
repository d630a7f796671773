// Generated from isa/ by isa/generate.ts. Do not edit.

import { ADC, ADD, AND, CMP, DEC, INC, NEG, NOT, OR, SBB, SUB, TEST, XOR } from "../ia32/arithmetic";
import { Eval, machine } from "../cpu/eval";
import { RECORD_IMM, RECORD_REG, RECORD_RM } from "../layout/instruction";
import { EMITTERS, TRANSLATIONS } from "../jit/layout";
import { Emit } from "../jit/emit";
import { HANDLERS } from "../layout/memory_map";

// 00 /r  ADD r/m8, r8
// @ts-ignore: decorator
@inline
function form3<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.reg8(load<u8>(i, RECORD_REG));
  const r = ADD<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval3(i: usize): void {
  form3<Eval>(i);
}
function emit3(i: usize): void {
  form3<Emit>(i);
}
// 00 /r  ADD r/m8, r8  (memory)
// @ts-ignore: decorator
@inline
function form4<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(8, at);
  const v1 = m.reg8(load<u8>(i, RECORD_REG));
  const r = ADD<M>(8, v0, v1);
  m.store8(at, r);
}
function eval4(i: usize): void {
  form4<Eval>(i);
}
function emit4(i: usize): void {
  form4<Emit>(i);
}
// 02 /r  ADD r8, r/m8
// @ts-ignore: decorator
@inline
function form5<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_REG));
  const v1 = m.reg8(load<u8>(i, RECORD_RM));
  const r = ADD<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_REG), r);
}
function eval5(i: usize): void {
  form5<Eval>(i);
}
function emit5(i: usize): void {
  form5<Emit>(i);
}
// 02 /r  ADD r8, r/m8  (memory)
// @ts-ignore: decorator
@inline
function form6<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg8(load<u8>(i, RECORD_REG));
  const v1 = m.load8(at);
  const r = ADD<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_REG), r);
}
function eval6(i: usize): void {
  form6<Eval>(i);
}
function emit6(i: usize): void {
  form6<Emit>(i);
}
// 04 ib  ADD AL, imm8
// @ts-ignore: decorator
@inline
function form7<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(0);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = ADD<M>(8, v0, v1);
  m.setReg8(0, r);
}
function eval7(i: usize): void {
  form7<Eval>(i);
}
function emit7(i: usize): void {
  form7<Emit>(i);
}
// 80 /0 ib  ADD r/m8, imm8
// @ts-ignore: decorator
@inline
function form8<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = ADD<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval8(i: usize): void {
  form8<Eval>(i);
}
function emit8(i: usize): void {
  form8<Emit>(i);
}
// 80 /0 ib  ADD r/m8, imm8  (memory)
// @ts-ignore: decorator
@inline
function form9<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(8, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = ADD<M>(8, v0, v1);
  m.store8(at, r);
}
function eval9(i: usize): void {
  form9<Eval>(i);
}
function emit9(i: usize): void {
  form9<Emit>(i);
}
// 82 /0 ib  ADD r/m8, imm8
// @ts-ignore: decorator
@inline
function form10<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = ADD<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval10(i: usize): void {
  form10<Eval>(i);
}
function emit10(i: usize): void {
  form10<Emit>(i);
}
// 82 /0 ib  ADD r/m8, imm8  (memory)
// @ts-ignore: decorator
@inline
function form11<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(8, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = ADD<M>(8, v0, v1);
  m.store8(at, r);
}
function eval11(i: usize): void {
  form11<Eval>(i);
}
function emit11(i: usize): void {
  form11<Emit>(i);
}
// o16 01 /r  ADD r/m16, r16
// @ts-ignore: decorator
@inline
function form12<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.reg16(load<u8>(i, RECORD_REG));
  const r = ADD<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval12(i: usize): void {
  form12<Eval>(i);
}
function emit12(i: usize): void {
  form12<Emit>(i);
}
// o16 01 /r  ADD r/m16, r16  (memory)
// @ts-ignore: decorator
@inline
function form13<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(16, at);
  const v1 = m.reg16(load<u8>(i, RECORD_REG));
  const r = ADD<M>(16, v0, v1);
  m.store16(at, r);
}
function eval13(i: usize): void {
  form13<Eval>(i);
}
function emit13(i: usize): void {
  form13<Emit>(i);
}
// o16 03 /r  ADD r16, r/m16
// @ts-ignore: decorator
@inline
function form14<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const v1 = m.reg16(load<u8>(i, RECORD_RM));
  const r = ADD<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval14(i: usize): void {
  form14<Eval>(i);
}
function emit14(i: usize): void {
  form14<Emit>(i);
}
// o16 03 /r  ADD r16, r/m16  (memory)
// @ts-ignore: decorator
@inline
function form15<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const v1 = m.load16(at);
  const r = ADD<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval15(i: usize): void {
  form15<Eval>(i);
}
function emit15(i: usize): void {
  form15<Emit>(i);
}
// o16 05 iw  ADD AX, imm16
// @ts-ignore: decorator
@inline
function form16<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(0);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = ADD<M>(16, v0, v1);
  m.setReg16(0, r);
}
function eval16(i: usize): void {
  form16<Eval>(i);
}
function emit16(i: usize): void {
  form16<Emit>(i);
}
// o16 81 /0 iw  ADD r/m16, imm16
// @ts-ignore: decorator
@inline
function form17<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = ADD<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval17(i: usize): void {
  form17<Eval>(i);
}
function emit17(i: usize): void {
  form17<Emit>(i);
}
// o16 81 /0 iw  ADD r/m16, imm16  (memory)
// @ts-ignore: decorator
@inline
function form18<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(16, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = ADD<M>(16, v0, v1);
  m.store16(at, r);
}
function eval18(i: usize): void {
  form18<Eval>(i);
}
function emit18(i: usize): void {
  form18<Emit>(i);
}
// o16 83 /0 ib  ADD r/m16, simm8
// @ts-ignore: decorator
@inline
function form19<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM) & 0xffff);
  const r = ADD<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval19(i: usize): void {
  form19<Eval>(i);
}
function emit19(i: usize): void {
  form19<Emit>(i);
}
// o16 83 /0 ib  ADD r/m16, simm8  (memory)
// @ts-ignore: decorator
@inline
function form20<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(16, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM) & 0xffff);
  const r = ADD<M>(16, v0, v1);
  m.store16(at, r);
}
function eval20(i: usize): void {
  form20<Eval>(i);
}
function emit20(i: usize): void {
  form20<Emit>(i);
}
// o32 01 /r  ADD r/m32, r32
// @ts-ignore: decorator
@inline
function form21<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.reg32(load<u8>(i, RECORD_REG));
  const r = ADD<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval21(i: usize): void {
  form21<Eval>(i);
}
function emit21(i: usize): void {
  form21<Emit>(i);
}
// o32 01 /r  ADD r/m32, r32  (memory)
// @ts-ignore: decorator
@inline
function form22<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(32, at);
  const v1 = m.reg32(load<u8>(i, RECORD_REG));
  const r = ADD<M>(32, v0, v1);
  m.store32(at, r);
}
function eval22(i: usize): void {
  form22<Eval>(i);
}
function emit22(i: usize): void {
  form22<Emit>(i);
}
// o32 03 /r  ADD r32, r/m32
// @ts-ignore: decorator
@inline
function form23<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const v1 = m.reg32(load<u8>(i, RECORD_RM));
  const r = ADD<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval23(i: usize): void {
  form23<Eval>(i);
}
function emit23(i: usize): void {
  form23<Emit>(i);
}
// o32 03 /r  ADD r32, r/m32  (memory)
// @ts-ignore: decorator
@inline
function form24<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const v1 = m.load32(at);
  const r = ADD<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval24(i: usize): void {
  form24<Eval>(i);
}
function emit24(i: usize): void {
  form24<Emit>(i);
}
// o32 05 id  ADD EAX, imm32
// @ts-ignore: decorator
@inline
function form25<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(0);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = ADD<M>(32, v0, v1);
  m.setReg32(0, r);
}
function eval25(i: usize): void {
  form25<Eval>(i);
}
function emit25(i: usize): void {
  form25<Emit>(i);
}
// o32 81 /0 id  ADD r/m32, imm32
// @ts-ignore: decorator
@inline
function form26<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = ADD<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval26(i: usize): void {
  form26<Eval>(i);
}
function emit26(i: usize): void {
  form26<Emit>(i);
}
// o32 81 /0 id  ADD r/m32, imm32  (memory)
// @ts-ignore: decorator
@inline
function form27<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(32, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = ADD<M>(32, v0, v1);
  m.store32(at, r);
}
function eval27(i: usize): void {
  form27<Eval>(i);
}
function emit27(i: usize): void {
  form27<Emit>(i);
}
// o32 83 /0 ib  ADD r/m32, simm8
// @ts-ignore: decorator
@inline
function form28<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = ADD<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval28(i: usize): void {
  form28<Eval>(i);
}
function emit28(i: usize): void {
  form28<Emit>(i);
}
// o32 83 /0 ib  ADD r/m32, simm8  (memory)
// @ts-ignore: decorator
@inline
function form29<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(32, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = ADD<M>(32, v0, v1);
  m.store32(at, r);
}
function eval29(i: usize): void {
  form29<Eval>(i);
}
function emit29(i: usize): void {
  form29<Emit>(i);
}
// 08 /r  OR r/m8, r8
// @ts-ignore: decorator
@inline
function form30<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.reg8(load<u8>(i, RECORD_REG));
  const r = OR<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval30(i: usize): void {
  form30<Eval>(i);
}
function emit30(i: usize): void {
  form30<Emit>(i);
}
// 08 /r  OR r/m8, r8  (memory)
// @ts-ignore: decorator
@inline
function form31<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(8, at);
  const v1 = m.reg8(load<u8>(i, RECORD_REG));
  const r = OR<M>(8, v0, v1);
  m.store8(at, r);
}
function eval31(i: usize): void {
  form31<Eval>(i);
}
function emit31(i: usize): void {
  form31<Emit>(i);
}
// 0A /r  OR r8, r/m8
// @ts-ignore: decorator
@inline
function form32<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_REG));
  const v1 = m.reg8(load<u8>(i, RECORD_RM));
  const r = OR<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_REG), r);
}
function eval32(i: usize): void {
  form32<Eval>(i);
}
function emit32(i: usize): void {
  form32<Emit>(i);
}
// 0A /r  OR r8, r/m8  (memory)
// @ts-ignore: decorator
@inline
function form33<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg8(load<u8>(i, RECORD_REG));
  const v1 = m.load8(at);
  const r = OR<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_REG), r);
}
function eval33(i: usize): void {
  form33<Eval>(i);
}
function emit33(i: usize): void {
  form33<Emit>(i);
}
// 0C ib  OR AL, imm8
// @ts-ignore: decorator
@inline
function form34<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(0);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = OR<M>(8, v0, v1);
  m.setReg8(0, r);
}
function eval34(i: usize): void {
  form34<Eval>(i);
}
function emit34(i: usize): void {
  form34<Emit>(i);
}
// 80 /1 ib  OR r/m8, imm8
// @ts-ignore: decorator
@inline
function form35<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = OR<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval35(i: usize): void {
  form35<Eval>(i);
}
function emit35(i: usize): void {
  form35<Emit>(i);
}
// 80 /1 ib  OR r/m8, imm8  (memory)
// @ts-ignore: decorator
@inline
function form36<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(8, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = OR<M>(8, v0, v1);
  m.store8(at, r);
}
function eval36(i: usize): void {
  form36<Eval>(i);
}
function emit36(i: usize): void {
  form36<Emit>(i);
}
// 82 /1 ib  OR r/m8, imm8
// @ts-ignore: decorator
@inline
function form37<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = OR<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval37(i: usize): void {
  form37<Eval>(i);
}
function emit37(i: usize): void {
  form37<Emit>(i);
}
// 82 /1 ib  OR r/m8, imm8  (memory)
// @ts-ignore: decorator
@inline
function form38<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(8, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = OR<M>(8, v0, v1);
  m.store8(at, r);
}
function eval38(i: usize): void {
  form38<Eval>(i);
}
function emit38(i: usize): void {
  form38<Emit>(i);
}
// o16 09 /r  OR r/m16, r16
// @ts-ignore: decorator
@inline
function form39<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.reg16(load<u8>(i, RECORD_REG));
  const r = OR<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval39(i: usize): void {
  form39<Eval>(i);
}
function emit39(i: usize): void {
  form39<Emit>(i);
}
// o16 09 /r  OR r/m16, r16  (memory)
// @ts-ignore: decorator
@inline
function form40<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(16, at);
  const v1 = m.reg16(load<u8>(i, RECORD_REG));
  const r = OR<M>(16, v0, v1);
  m.store16(at, r);
}
function eval40(i: usize): void {
  form40<Eval>(i);
}
function emit40(i: usize): void {
  form40<Emit>(i);
}
// o16 0B /r  OR r16, r/m16
// @ts-ignore: decorator
@inline
function form41<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const v1 = m.reg16(load<u8>(i, RECORD_RM));
  const r = OR<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval41(i: usize): void {
  form41<Eval>(i);
}
function emit41(i: usize): void {
  form41<Emit>(i);
}
// o16 0B /r  OR r16, r/m16  (memory)
// @ts-ignore: decorator
@inline
function form42<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const v1 = m.load16(at);
  const r = OR<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval42(i: usize): void {
  form42<Eval>(i);
}
function emit42(i: usize): void {
  form42<Emit>(i);
}
// o16 0D iw  OR AX, imm16
// @ts-ignore: decorator
@inline
function form43<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(0);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = OR<M>(16, v0, v1);
  m.setReg16(0, r);
}
function eval43(i: usize): void {
  form43<Eval>(i);
}
function emit43(i: usize): void {
  form43<Emit>(i);
}
// o16 81 /1 iw  OR r/m16, imm16
// @ts-ignore: decorator
@inline
function form44<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = OR<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval44(i: usize): void {
  form44<Eval>(i);
}
function emit44(i: usize): void {
  form44<Emit>(i);
}
// o16 81 /1 iw  OR r/m16, imm16  (memory)
// @ts-ignore: decorator
@inline
function form45<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(16, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = OR<M>(16, v0, v1);
  m.store16(at, r);
}
function eval45(i: usize): void {
  form45<Eval>(i);
}
function emit45(i: usize): void {
  form45<Emit>(i);
}
// o16 83 /1 ib  OR r/m16, simm8
// @ts-ignore: decorator
@inline
function form46<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM) & 0xffff);
  const r = OR<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval46(i: usize): void {
  form46<Eval>(i);
}
function emit46(i: usize): void {
  form46<Emit>(i);
}
// o16 83 /1 ib  OR r/m16, simm8  (memory)
// @ts-ignore: decorator
@inline
function form47<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(16, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM) & 0xffff);
  const r = OR<M>(16, v0, v1);
  m.store16(at, r);
}
function eval47(i: usize): void {
  form47<Eval>(i);
}
function emit47(i: usize): void {
  form47<Emit>(i);
}
// o32 09 /r  OR r/m32, r32
// @ts-ignore: decorator
@inline
function form48<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.reg32(load<u8>(i, RECORD_REG));
  const r = OR<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval48(i: usize): void {
  form48<Eval>(i);
}
function emit48(i: usize): void {
  form48<Emit>(i);
}
// o32 09 /r  OR r/m32, r32  (memory)
// @ts-ignore: decorator
@inline
function form49<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(32, at);
  const v1 = m.reg32(load<u8>(i, RECORD_REG));
  const r = OR<M>(32, v0, v1);
  m.store32(at, r);
}
function eval49(i: usize): void {
  form49<Eval>(i);
}
function emit49(i: usize): void {
  form49<Emit>(i);
}
// o32 0B /r  OR r32, r/m32
// @ts-ignore: decorator
@inline
function form50<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const v1 = m.reg32(load<u8>(i, RECORD_RM));
  const r = OR<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval50(i: usize): void {
  form50<Eval>(i);
}
function emit50(i: usize): void {
  form50<Emit>(i);
}
// o32 0B /r  OR r32, r/m32  (memory)
// @ts-ignore: decorator
@inline
function form51<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const v1 = m.load32(at);
  const r = OR<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval51(i: usize): void {
  form51<Eval>(i);
}
function emit51(i: usize): void {
  form51<Emit>(i);
}
// o32 0D id  OR EAX, imm32
// @ts-ignore: decorator
@inline
function form52<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(0);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = OR<M>(32, v0, v1);
  m.setReg32(0, r);
}
function eval52(i: usize): void {
  form52<Eval>(i);
}
function emit52(i: usize): void {
  form52<Emit>(i);
}
// o32 81 /1 id  OR r/m32, imm32
// @ts-ignore: decorator
@inline
function form53<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = OR<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval53(i: usize): void {
  form53<Eval>(i);
}
function emit53(i: usize): void {
  form53<Emit>(i);
}
// o32 81 /1 id  OR r/m32, imm32  (memory)
// @ts-ignore: decorator
@inline
function form54<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(32, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = OR<M>(32, v0, v1);
  m.store32(at, r);
}
function eval54(i: usize): void {
  form54<Eval>(i);
}
function emit54(i: usize): void {
  form54<Emit>(i);
}
// o32 83 /1 ib  OR r/m32, simm8
// @ts-ignore: decorator
@inline
function form55<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = OR<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval55(i: usize): void {
  form55<Eval>(i);
}
function emit55(i: usize): void {
  form55<Emit>(i);
}
// o32 83 /1 ib  OR r/m32, simm8  (memory)
// @ts-ignore: decorator
@inline
function form56<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(32, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = OR<M>(32, v0, v1);
  m.store32(at, r);
}
function eval56(i: usize): void {
  form56<Eval>(i);
}
function emit56(i: usize): void {
  form56<Emit>(i);
}
// 10 /r  ADC r/m8, r8
// @ts-ignore: decorator
@inline
function form57<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.reg8(load<u8>(i, RECORD_REG));
  const r = ADC<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval57(i: usize): void {
  form57<Eval>(i);
}
function emit57(i: usize): void {
  form57<Emit>(i);
}
// 10 /r  ADC r/m8, r8  (memory)
// @ts-ignore: decorator
@inline
function form58<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(8, at);
  const v1 = m.reg8(load<u8>(i, RECORD_REG));
  const r = ADC<M>(8, v0, v1);
  m.store8(at, r);
}
function eval58(i: usize): void {
  form58<Eval>(i);
}
function emit58(i: usize): void {
  form58<Emit>(i);
}
// 12 /r  ADC r8, r/m8
// @ts-ignore: decorator
@inline
function form59<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_REG));
  const v1 = m.reg8(load<u8>(i, RECORD_RM));
  const r = ADC<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_REG), r);
}
function eval59(i: usize): void {
  form59<Eval>(i);
}
function emit59(i: usize): void {
  form59<Emit>(i);
}
// 12 /r  ADC r8, r/m8  (memory)
// @ts-ignore: decorator
@inline
function form60<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg8(load<u8>(i, RECORD_REG));
  const v1 = m.load8(at);
  const r = ADC<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_REG), r);
}
function eval60(i: usize): void {
  form60<Eval>(i);
}
function emit60(i: usize): void {
  form60<Emit>(i);
}
// 14 ib  ADC AL, imm8
// @ts-ignore: decorator
@inline
function form61<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(0);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = ADC<M>(8, v0, v1);
  m.setReg8(0, r);
}
function eval61(i: usize): void {
  form61<Eval>(i);
}
function emit61(i: usize): void {
  form61<Emit>(i);
}
// 80 /2 ib  ADC r/m8, imm8
// @ts-ignore: decorator
@inline
function form62<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = ADC<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval62(i: usize): void {
  form62<Eval>(i);
}
function emit62(i: usize): void {
  form62<Emit>(i);
}
// 80 /2 ib  ADC r/m8, imm8  (memory)
// @ts-ignore: decorator
@inline
function form63<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(8, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = ADC<M>(8, v0, v1);
  m.store8(at, r);
}
function eval63(i: usize): void {
  form63<Eval>(i);
}
function emit63(i: usize): void {
  form63<Emit>(i);
}
// 82 /2 ib  ADC r/m8, imm8
// @ts-ignore: decorator
@inline
function form64<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = ADC<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval64(i: usize): void {
  form64<Eval>(i);
}
function emit64(i: usize): void {
  form64<Emit>(i);
}
// 82 /2 ib  ADC r/m8, imm8  (memory)
// @ts-ignore: decorator
@inline
function form65<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(8, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = ADC<M>(8, v0, v1);
  m.store8(at, r);
}
function eval65(i: usize): void {
  form65<Eval>(i);
}
function emit65(i: usize): void {
  form65<Emit>(i);
}
// o16 11 /r  ADC r/m16, r16
// @ts-ignore: decorator
@inline
function form66<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.reg16(load<u8>(i, RECORD_REG));
  const r = ADC<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval66(i: usize): void {
  form66<Eval>(i);
}
function emit66(i: usize): void {
  form66<Emit>(i);
}
// o16 11 /r  ADC r/m16, r16  (memory)
// @ts-ignore: decorator
@inline
function form67<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(16, at);
  const v1 = m.reg16(load<u8>(i, RECORD_REG));
  const r = ADC<M>(16, v0, v1);
  m.store16(at, r);
}
function eval67(i: usize): void {
  form67<Eval>(i);
}
function emit67(i: usize): void {
  form67<Emit>(i);
}
// o16 13 /r  ADC r16, r/m16
// @ts-ignore: decorator
@inline
function form68<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const v1 = m.reg16(load<u8>(i, RECORD_RM));
  const r = ADC<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval68(i: usize): void {
  form68<Eval>(i);
}
function emit68(i: usize): void {
  form68<Emit>(i);
}
// o16 13 /r  ADC r16, r/m16  (memory)
// @ts-ignore: decorator
@inline
function form69<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const v1 = m.load16(at);
  const r = ADC<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval69(i: usize): void {
  form69<Eval>(i);
}
function emit69(i: usize): void {
  form69<Emit>(i);
}
// o16 15 iw  ADC AX, imm16
// @ts-ignore: decorator
@inline
function form70<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(0);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = ADC<M>(16, v0, v1);
  m.setReg16(0, r);
}
function eval70(i: usize): void {
  form70<Eval>(i);
}
function emit70(i: usize): void {
  form70<Emit>(i);
}
// o16 81 /2 iw  ADC r/m16, imm16
// @ts-ignore: decorator
@inline
function form71<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = ADC<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval71(i: usize): void {
  form71<Eval>(i);
}
function emit71(i: usize): void {
  form71<Emit>(i);
}
// o16 81 /2 iw  ADC r/m16, imm16  (memory)
// @ts-ignore: decorator
@inline
function form72<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(16, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = ADC<M>(16, v0, v1);
  m.store16(at, r);
}
function eval72(i: usize): void {
  form72<Eval>(i);
}
function emit72(i: usize): void {
  form72<Emit>(i);
}
// o16 83 /2 ib  ADC r/m16, simm8
// @ts-ignore: decorator
@inline
function form73<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM) & 0xffff);
  const r = ADC<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval73(i: usize): void {
  form73<Eval>(i);
}
function emit73(i: usize): void {
  form73<Emit>(i);
}
// o16 83 /2 ib  ADC r/m16, simm8  (memory)
// @ts-ignore: decorator
@inline
function form74<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(16, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM) & 0xffff);
  const r = ADC<M>(16, v0, v1);
  m.store16(at, r);
}
function eval74(i: usize): void {
  form74<Eval>(i);
}
function emit74(i: usize): void {
  form74<Emit>(i);
}
// o32 11 /r  ADC r/m32, r32
// @ts-ignore: decorator
@inline
function form75<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.reg32(load<u8>(i, RECORD_REG));
  const r = ADC<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval75(i: usize): void {
  form75<Eval>(i);
}
function emit75(i: usize): void {
  form75<Emit>(i);
}
// o32 11 /r  ADC r/m32, r32  (memory)
// @ts-ignore: decorator
@inline
function form76<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(32, at);
  const v1 = m.reg32(load<u8>(i, RECORD_REG));
  const r = ADC<M>(32, v0, v1);
  m.store32(at, r);
}
function eval76(i: usize): void {
  form76<Eval>(i);
}
function emit76(i: usize): void {
  form76<Emit>(i);
}
// o32 13 /r  ADC r32, r/m32
// @ts-ignore: decorator
@inline
function form77<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const v1 = m.reg32(load<u8>(i, RECORD_RM));
  const r = ADC<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval77(i: usize): void {
  form77<Eval>(i);
}
function emit77(i: usize): void {
  form77<Emit>(i);
}
// o32 13 /r  ADC r32, r/m32  (memory)
// @ts-ignore: decorator
@inline
function form78<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const v1 = m.load32(at);
  const r = ADC<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval78(i: usize): void {
  form78<Eval>(i);
}
function emit78(i: usize): void {
  form78<Emit>(i);
}
// o32 15 id  ADC EAX, imm32
// @ts-ignore: decorator
@inline
function form79<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(0);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = ADC<M>(32, v0, v1);
  m.setReg32(0, r);
}
function eval79(i: usize): void {
  form79<Eval>(i);
}
function emit79(i: usize): void {
  form79<Emit>(i);
}
// o32 81 /2 id  ADC r/m32, imm32
// @ts-ignore: decorator
@inline
function form80<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = ADC<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval80(i: usize): void {
  form80<Eval>(i);
}
function emit80(i: usize): void {
  form80<Emit>(i);
}
// o32 81 /2 id  ADC r/m32, imm32  (memory)
// @ts-ignore: decorator
@inline
function form81<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(32, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = ADC<M>(32, v0, v1);
  m.store32(at, r);
}
function eval81(i: usize): void {
  form81<Eval>(i);
}
function emit81(i: usize): void {
  form81<Emit>(i);
}
// o32 83 /2 ib  ADC r/m32, simm8
// @ts-ignore: decorator
@inline
function form82<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = ADC<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval82(i: usize): void {
  form82<Eval>(i);
}
function emit82(i: usize): void {
  form82<Emit>(i);
}
// o32 83 /2 ib  ADC r/m32, simm8  (memory)
// @ts-ignore: decorator
@inline
function form83<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(32, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = ADC<M>(32, v0, v1);
  m.store32(at, r);
}
function eval83(i: usize): void {
  form83<Eval>(i);
}
function emit83(i: usize): void {
  form83<Emit>(i);
}
// 18 /r  SBB r/m8, r8
// @ts-ignore: decorator
@inline
function form84<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.reg8(load<u8>(i, RECORD_REG));
  const r = SBB<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval84(i: usize): void {
  form84<Eval>(i);
}
function emit84(i: usize): void {
  form84<Emit>(i);
}
// 18 /r  SBB r/m8, r8  (memory)
// @ts-ignore: decorator
@inline
function form85<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(8, at);
  const v1 = m.reg8(load<u8>(i, RECORD_REG));
  const r = SBB<M>(8, v0, v1);
  m.store8(at, r);
}
function eval85(i: usize): void {
  form85<Eval>(i);
}
function emit85(i: usize): void {
  form85<Emit>(i);
}
// 1A /r  SBB r8, r/m8
// @ts-ignore: decorator
@inline
function form86<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_REG));
  const v1 = m.reg8(load<u8>(i, RECORD_RM));
  const r = SBB<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_REG), r);
}
function eval86(i: usize): void {
  form86<Eval>(i);
}
function emit86(i: usize): void {
  form86<Emit>(i);
}
// 1A /r  SBB r8, r/m8  (memory)
// @ts-ignore: decorator
@inline
function form87<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg8(load<u8>(i, RECORD_REG));
  const v1 = m.load8(at);
  const r = SBB<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_REG), r);
}
function eval87(i: usize): void {
  form87<Eval>(i);
}
function emit87(i: usize): void {
  form87<Emit>(i);
}
// 1C ib  SBB AL, imm8
// @ts-ignore: decorator
@inline
function form88<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(0);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SBB<M>(8, v0, v1);
  m.setReg8(0, r);
}
function eval88(i: usize): void {
  form88<Eval>(i);
}
function emit88(i: usize): void {
  form88<Emit>(i);
}
// 80 /3 ib  SBB r/m8, imm8
// @ts-ignore: decorator
@inline
function form89<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SBB<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval89(i: usize): void {
  form89<Eval>(i);
}
function emit89(i: usize): void {
  form89<Emit>(i);
}
// 80 /3 ib  SBB r/m8, imm8  (memory)
// @ts-ignore: decorator
@inline
function form90<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(8, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SBB<M>(8, v0, v1);
  m.store8(at, r);
}
function eval90(i: usize): void {
  form90<Eval>(i);
}
function emit90(i: usize): void {
  form90<Emit>(i);
}
// 82 /3 ib  SBB r/m8, imm8
// @ts-ignore: decorator
@inline
function form91<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SBB<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval91(i: usize): void {
  form91<Eval>(i);
}
function emit91(i: usize): void {
  form91<Emit>(i);
}
// 82 /3 ib  SBB r/m8, imm8  (memory)
// @ts-ignore: decorator
@inline
function form92<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(8, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SBB<M>(8, v0, v1);
  m.store8(at, r);
}
function eval92(i: usize): void {
  form92<Eval>(i);
}
function emit92(i: usize): void {
  form92<Emit>(i);
}
// o16 19 /r  SBB r/m16, r16
// @ts-ignore: decorator
@inline
function form93<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.reg16(load<u8>(i, RECORD_REG));
  const r = SBB<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval93(i: usize): void {
  form93<Eval>(i);
}
function emit93(i: usize): void {
  form93<Emit>(i);
}
// o16 19 /r  SBB r/m16, r16  (memory)
// @ts-ignore: decorator
@inline
function form94<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(16, at);
  const v1 = m.reg16(load<u8>(i, RECORD_REG));
  const r = SBB<M>(16, v0, v1);
  m.store16(at, r);
}
function eval94(i: usize): void {
  form94<Eval>(i);
}
function emit94(i: usize): void {
  form94<Emit>(i);
}
// o16 1B /r  SBB r16, r/m16
// @ts-ignore: decorator
@inline
function form95<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const v1 = m.reg16(load<u8>(i, RECORD_RM));
  const r = SBB<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval95(i: usize): void {
  form95<Eval>(i);
}
function emit95(i: usize): void {
  form95<Emit>(i);
}
// o16 1B /r  SBB r16, r/m16  (memory)
// @ts-ignore: decorator
@inline
function form96<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const v1 = m.load16(at);
  const r = SBB<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval96(i: usize): void {
  form96<Eval>(i);
}
function emit96(i: usize): void {
  form96<Emit>(i);
}
// o16 1D iw  SBB AX, imm16
// @ts-ignore: decorator
@inline
function form97<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(0);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SBB<M>(16, v0, v1);
  m.setReg16(0, r);
}
function eval97(i: usize): void {
  form97<Eval>(i);
}
function emit97(i: usize): void {
  form97<Emit>(i);
}
// o16 81 /3 iw  SBB r/m16, imm16
// @ts-ignore: decorator
@inline
function form98<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SBB<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval98(i: usize): void {
  form98<Eval>(i);
}
function emit98(i: usize): void {
  form98<Emit>(i);
}
// o16 81 /3 iw  SBB r/m16, imm16  (memory)
// @ts-ignore: decorator
@inline
function form99<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(16, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SBB<M>(16, v0, v1);
  m.store16(at, r);
}
function eval99(i: usize): void {
  form99<Eval>(i);
}
function emit99(i: usize): void {
  form99<Emit>(i);
}
// o16 83 /3 ib  SBB r/m16, simm8
// @ts-ignore: decorator
@inline
function form100<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM) & 0xffff);
  const r = SBB<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval100(i: usize): void {
  form100<Eval>(i);
}
function emit100(i: usize): void {
  form100<Emit>(i);
}
// o16 83 /3 ib  SBB r/m16, simm8  (memory)
// @ts-ignore: decorator
@inline
function form101<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(16, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM) & 0xffff);
  const r = SBB<M>(16, v0, v1);
  m.store16(at, r);
}
function eval101(i: usize): void {
  form101<Eval>(i);
}
function emit101(i: usize): void {
  form101<Emit>(i);
}
// o32 19 /r  SBB r/m32, r32
// @ts-ignore: decorator
@inline
function form102<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.reg32(load<u8>(i, RECORD_REG));
  const r = SBB<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval102(i: usize): void {
  form102<Eval>(i);
}
function emit102(i: usize): void {
  form102<Emit>(i);
}
// o32 19 /r  SBB r/m32, r32  (memory)
// @ts-ignore: decorator
@inline
function form103<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(32, at);
  const v1 = m.reg32(load<u8>(i, RECORD_REG));
  const r = SBB<M>(32, v0, v1);
  m.store32(at, r);
}
function eval103(i: usize): void {
  form103<Eval>(i);
}
function emit103(i: usize): void {
  form103<Emit>(i);
}
// o32 1B /r  SBB r32, r/m32
// @ts-ignore: decorator
@inline
function form104<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const v1 = m.reg32(load<u8>(i, RECORD_RM));
  const r = SBB<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval104(i: usize): void {
  form104<Eval>(i);
}
function emit104(i: usize): void {
  form104<Emit>(i);
}
// o32 1B /r  SBB r32, r/m32  (memory)
// @ts-ignore: decorator
@inline
function form105<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const v1 = m.load32(at);
  const r = SBB<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval105(i: usize): void {
  form105<Eval>(i);
}
function emit105(i: usize): void {
  form105<Emit>(i);
}
// o32 1D id  SBB EAX, imm32
// @ts-ignore: decorator
@inline
function form106<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(0);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SBB<M>(32, v0, v1);
  m.setReg32(0, r);
}
function eval106(i: usize): void {
  form106<Eval>(i);
}
function emit106(i: usize): void {
  form106<Emit>(i);
}
// o32 81 /3 id  SBB r/m32, imm32
// @ts-ignore: decorator
@inline
function form107<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SBB<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval107(i: usize): void {
  form107<Eval>(i);
}
function emit107(i: usize): void {
  form107<Emit>(i);
}
// o32 81 /3 id  SBB r/m32, imm32  (memory)
// @ts-ignore: decorator
@inline
function form108<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(32, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SBB<M>(32, v0, v1);
  m.store32(at, r);
}
function eval108(i: usize): void {
  form108<Eval>(i);
}
function emit108(i: usize): void {
  form108<Emit>(i);
}
// o32 83 /3 ib  SBB r/m32, simm8
// @ts-ignore: decorator
@inline
function form109<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SBB<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval109(i: usize): void {
  form109<Eval>(i);
}
function emit109(i: usize): void {
  form109<Emit>(i);
}
// o32 83 /3 ib  SBB r/m32, simm8  (memory)
// @ts-ignore: decorator
@inline
function form110<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(32, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SBB<M>(32, v0, v1);
  m.store32(at, r);
}
function eval110(i: usize): void {
  form110<Eval>(i);
}
function emit110(i: usize): void {
  form110<Emit>(i);
}
// 20 /r  AND r/m8, r8
// @ts-ignore: decorator
@inline
function form111<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.reg8(load<u8>(i, RECORD_REG));
  const r = AND<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval111(i: usize): void {
  form111<Eval>(i);
}
function emit111(i: usize): void {
  form111<Emit>(i);
}
// 20 /r  AND r/m8, r8  (memory)
// @ts-ignore: decorator
@inline
function form112<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(8, at);
  const v1 = m.reg8(load<u8>(i, RECORD_REG));
  const r = AND<M>(8, v0, v1);
  m.store8(at, r);
}
function eval112(i: usize): void {
  form112<Eval>(i);
}
function emit112(i: usize): void {
  form112<Emit>(i);
}
// 22 /r  AND r8, r/m8
// @ts-ignore: decorator
@inline
function form113<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_REG));
  const v1 = m.reg8(load<u8>(i, RECORD_RM));
  const r = AND<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_REG), r);
}
function eval113(i: usize): void {
  form113<Eval>(i);
}
function emit113(i: usize): void {
  form113<Emit>(i);
}
// 22 /r  AND r8, r/m8  (memory)
// @ts-ignore: decorator
@inline
function form114<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg8(load<u8>(i, RECORD_REG));
  const v1 = m.load8(at);
  const r = AND<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_REG), r);
}
function eval114(i: usize): void {
  form114<Eval>(i);
}
function emit114(i: usize): void {
  form114<Emit>(i);
}
// 24 ib  AND AL, imm8
// @ts-ignore: decorator
@inline
function form115<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(0);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = AND<M>(8, v0, v1);
  m.setReg8(0, r);
}
function eval115(i: usize): void {
  form115<Eval>(i);
}
function emit115(i: usize): void {
  form115<Emit>(i);
}
// 80 /4 ib  AND r/m8, imm8
// @ts-ignore: decorator
@inline
function form116<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = AND<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval116(i: usize): void {
  form116<Eval>(i);
}
function emit116(i: usize): void {
  form116<Emit>(i);
}
// 80 /4 ib  AND r/m8, imm8  (memory)
// @ts-ignore: decorator
@inline
function form117<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(8, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = AND<M>(8, v0, v1);
  m.store8(at, r);
}
function eval117(i: usize): void {
  form117<Eval>(i);
}
function emit117(i: usize): void {
  form117<Emit>(i);
}
// 82 /4 ib  AND r/m8, imm8
// @ts-ignore: decorator
@inline
function form118<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = AND<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval118(i: usize): void {
  form118<Eval>(i);
}
function emit118(i: usize): void {
  form118<Emit>(i);
}
// 82 /4 ib  AND r/m8, imm8  (memory)
// @ts-ignore: decorator
@inline
function form119<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(8, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = AND<M>(8, v0, v1);
  m.store8(at, r);
}
function eval119(i: usize): void {
  form119<Eval>(i);
}
function emit119(i: usize): void {
  form119<Emit>(i);
}
// o16 21 /r  AND r/m16, r16
// @ts-ignore: decorator
@inline
function form120<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.reg16(load<u8>(i, RECORD_REG));
  const r = AND<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval120(i: usize): void {
  form120<Eval>(i);
}
function emit120(i: usize): void {
  form120<Emit>(i);
}
// o16 21 /r  AND r/m16, r16  (memory)
// @ts-ignore: decorator
@inline
function form121<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(16, at);
  const v1 = m.reg16(load<u8>(i, RECORD_REG));
  const r = AND<M>(16, v0, v1);
  m.store16(at, r);
}
function eval121(i: usize): void {
  form121<Eval>(i);
}
function emit121(i: usize): void {
  form121<Emit>(i);
}
// o16 23 /r  AND r16, r/m16
// @ts-ignore: decorator
@inline
function form122<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const v1 = m.reg16(load<u8>(i, RECORD_RM));
  const r = AND<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval122(i: usize): void {
  form122<Eval>(i);
}
function emit122(i: usize): void {
  form122<Emit>(i);
}
// o16 23 /r  AND r16, r/m16  (memory)
// @ts-ignore: decorator
@inline
function form123<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const v1 = m.load16(at);
  const r = AND<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval123(i: usize): void {
  form123<Eval>(i);
}
function emit123(i: usize): void {
  form123<Emit>(i);
}
// o16 25 iw  AND AX, imm16
// @ts-ignore: decorator
@inline
function form124<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(0);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = AND<M>(16, v0, v1);
  m.setReg16(0, r);
}
function eval124(i: usize): void {
  form124<Eval>(i);
}
function emit124(i: usize): void {
  form124<Emit>(i);
}
// o16 81 /4 iw  AND r/m16, imm16
// @ts-ignore: decorator
@inline
function form125<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = AND<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval125(i: usize): void {
  form125<Eval>(i);
}
function emit125(i: usize): void {
  form125<Emit>(i);
}
// o16 81 /4 iw  AND r/m16, imm16  (memory)
// @ts-ignore: decorator
@inline
function form126<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(16, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = AND<M>(16, v0, v1);
  m.store16(at, r);
}
function eval126(i: usize): void {
  form126<Eval>(i);
}
function emit126(i: usize): void {
  form126<Emit>(i);
}
// o16 83 /4 ib  AND r/m16, simm8
// @ts-ignore: decorator
@inline
function form127<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM) & 0xffff);
  const r = AND<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval127(i: usize): void {
  form127<Eval>(i);
}
function emit127(i: usize): void {
  form127<Emit>(i);
}
// o16 83 /4 ib  AND r/m16, simm8  (memory)
// @ts-ignore: decorator
@inline
function form128<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(16, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM) & 0xffff);
  const r = AND<M>(16, v0, v1);
  m.store16(at, r);
}
function eval128(i: usize): void {
  form128<Eval>(i);
}
function emit128(i: usize): void {
  form128<Emit>(i);
}
// o32 21 /r  AND r/m32, r32
// @ts-ignore: decorator
@inline
function form129<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.reg32(load<u8>(i, RECORD_REG));
  const r = AND<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval129(i: usize): void {
  form129<Eval>(i);
}
function emit129(i: usize): void {
  form129<Emit>(i);
}
// o32 21 /r  AND r/m32, r32  (memory)
// @ts-ignore: decorator
@inline
function form130<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(32, at);
  const v1 = m.reg32(load<u8>(i, RECORD_REG));
  const r = AND<M>(32, v0, v1);
  m.store32(at, r);
}
function eval130(i: usize): void {
  form130<Eval>(i);
}
function emit130(i: usize): void {
  form130<Emit>(i);
}
// o32 23 /r  AND r32, r/m32
// @ts-ignore: decorator
@inline
function form131<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const v1 = m.reg32(load<u8>(i, RECORD_RM));
  const r = AND<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval131(i: usize): void {
  form131<Eval>(i);
}
function emit131(i: usize): void {
  form131<Emit>(i);
}
// o32 23 /r  AND r32, r/m32  (memory)
// @ts-ignore: decorator
@inline
function form132<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const v1 = m.load32(at);
  const r = AND<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval132(i: usize): void {
  form132<Eval>(i);
}
function emit132(i: usize): void {
  form132<Emit>(i);
}
// o32 25 id  AND EAX, imm32
// @ts-ignore: decorator
@inline
function form133<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(0);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = AND<M>(32, v0, v1);
  m.setReg32(0, r);
}
function eval133(i: usize): void {
  form133<Eval>(i);
}
function emit133(i: usize): void {
  form133<Emit>(i);
}
// o32 81 /4 id  AND r/m32, imm32
// @ts-ignore: decorator
@inline
function form134<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = AND<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval134(i: usize): void {
  form134<Eval>(i);
}
function emit134(i: usize): void {
  form134<Emit>(i);
}
// o32 81 /4 id  AND r/m32, imm32  (memory)
// @ts-ignore: decorator
@inline
function form135<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(32, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = AND<M>(32, v0, v1);
  m.store32(at, r);
}
function eval135(i: usize): void {
  form135<Eval>(i);
}
function emit135(i: usize): void {
  form135<Emit>(i);
}
// o32 83 /4 ib  AND r/m32, simm8
// @ts-ignore: decorator
@inline
function form136<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = AND<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval136(i: usize): void {
  form136<Eval>(i);
}
function emit136(i: usize): void {
  form136<Emit>(i);
}
// o32 83 /4 ib  AND r/m32, simm8  (memory)
// @ts-ignore: decorator
@inline
function form137<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(32, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = AND<M>(32, v0, v1);
  m.store32(at, r);
}
function eval137(i: usize): void {
  form137<Eval>(i);
}
function emit137(i: usize): void {
  form137<Emit>(i);
}
// 28 /r  SUB r/m8, r8
// @ts-ignore: decorator
@inline
function form138<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.reg8(load<u8>(i, RECORD_REG));
  const r = SUB<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval138(i: usize): void {
  form138<Eval>(i);
}
function emit138(i: usize): void {
  form138<Emit>(i);
}
// 28 /r  SUB r/m8, r8  (memory)
// @ts-ignore: decorator
@inline
function form139<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(8, at);
  const v1 = m.reg8(load<u8>(i, RECORD_REG));
  const r = SUB<M>(8, v0, v1);
  m.store8(at, r);
}
function eval139(i: usize): void {
  form139<Eval>(i);
}
function emit139(i: usize): void {
  form139<Emit>(i);
}
// 2A /r  SUB r8, r/m8
// @ts-ignore: decorator
@inline
function form140<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_REG));
  const v1 = m.reg8(load<u8>(i, RECORD_RM));
  const r = SUB<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_REG), r);
}
function eval140(i: usize): void {
  form140<Eval>(i);
}
function emit140(i: usize): void {
  form140<Emit>(i);
}
// 2A /r  SUB r8, r/m8  (memory)
// @ts-ignore: decorator
@inline
function form141<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg8(load<u8>(i, RECORD_REG));
  const v1 = m.load8(at);
  const r = SUB<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_REG), r);
}
function eval141(i: usize): void {
  form141<Eval>(i);
}
function emit141(i: usize): void {
  form141<Emit>(i);
}
// 2C ib  SUB AL, imm8
// @ts-ignore: decorator
@inline
function form142<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(0);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SUB<M>(8, v0, v1);
  m.setReg8(0, r);
}
function eval142(i: usize): void {
  form142<Eval>(i);
}
function emit142(i: usize): void {
  form142<Emit>(i);
}
// 80 /5 ib  SUB r/m8, imm8
// @ts-ignore: decorator
@inline
function form143<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SUB<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval143(i: usize): void {
  form143<Eval>(i);
}
function emit143(i: usize): void {
  form143<Emit>(i);
}
// 80 /5 ib  SUB r/m8, imm8  (memory)
// @ts-ignore: decorator
@inline
function form144<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(8, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SUB<M>(8, v0, v1);
  m.store8(at, r);
}
function eval144(i: usize): void {
  form144<Eval>(i);
}
function emit144(i: usize): void {
  form144<Emit>(i);
}
// 82 /5 ib  SUB r/m8, imm8
// @ts-ignore: decorator
@inline
function form145<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SUB<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval145(i: usize): void {
  form145<Eval>(i);
}
function emit145(i: usize): void {
  form145<Emit>(i);
}
// 82 /5 ib  SUB r/m8, imm8  (memory)
// @ts-ignore: decorator
@inline
function form146<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(8, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SUB<M>(8, v0, v1);
  m.store8(at, r);
}
function eval146(i: usize): void {
  form146<Eval>(i);
}
function emit146(i: usize): void {
  form146<Emit>(i);
}
// o16 29 /r  SUB r/m16, r16
// @ts-ignore: decorator
@inline
function form147<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.reg16(load<u8>(i, RECORD_REG));
  const r = SUB<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval147(i: usize): void {
  form147<Eval>(i);
}
function emit147(i: usize): void {
  form147<Emit>(i);
}
// o16 29 /r  SUB r/m16, r16  (memory)
// @ts-ignore: decorator
@inline
function form148<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(16, at);
  const v1 = m.reg16(load<u8>(i, RECORD_REG));
  const r = SUB<M>(16, v0, v1);
  m.store16(at, r);
}
function eval148(i: usize): void {
  form148<Eval>(i);
}
function emit148(i: usize): void {
  form148<Emit>(i);
}
// o16 2B /r  SUB r16, r/m16
// @ts-ignore: decorator
@inline
function form149<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const v1 = m.reg16(load<u8>(i, RECORD_RM));
  const r = SUB<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval149(i: usize): void {
  form149<Eval>(i);
}
function emit149(i: usize): void {
  form149<Emit>(i);
}
// o16 2B /r  SUB r16, r/m16  (memory)
// @ts-ignore: decorator
@inline
function form150<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const v1 = m.load16(at);
  const r = SUB<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval150(i: usize): void {
  form150<Eval>(i);
}
function emit150(i: usize): void {
  form150<Emit>(i);
}
// o16 2D iw  SUB AX, imm16
// @ts-ignore: decorator
@inline
function form151<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(0);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SUB<M>(16, v0, v1);
  m.setReg16(0, r);
}
function eval151(i: usize): void {
  form151<Eval>(i);
}
function emit151(i: usize): void {
  form151<Emit>(i);
}
// o16 81 /5 iw  SUB r/m16, imm16
// @ts-ignore: decorator
@inline
function form152<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SUB<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval152(i: usize): void {
  form152<Eval>(i);
}
function emit152(i: usize): void {
  form152<Emit>(i);
}
// o16 81 /5 iw  SUB r/m16, imm16  (memory)
// @ts-ignore: decorator
@inline
function form153<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(16, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SUB<M>(16, v0, v1);
  m.store16(at, r);
}
function eval153(i: usize): void {
  form153<Eval>(i);
}
function emit153(i: usize): void {
  form153<Emit>(i);
}
// o16 83 /5 ib  SUB r/m16, simm8
// @ts-ignore: decorator
@inline
function form154<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM) & 0xffff);
  const r = SUB<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval154(i: usize): void {
  form154<Eval>(i);
}
function emit154(i: usize): void {
  form154<Emit>(i);
}
// o16 83 /5 ib  SUB r/m16, simm8  (memory)
// @ts-ignore: decorator
@inline
function form155<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(16, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM) & 0xffff);
  const r = SUB<M>(16, v0, v1);
  m.store16(at, r);
}
function eval155(i: usize): void {
  form155<Eval>(i);
}
function emit155(i: usize): void {
  form155<Emit>(i);
}
// o32 29 /r  SUB r/m32, r32
// @ts-ignore: decorator
@inline
function form156<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.reg32(load<u8>(i, RECORD_REG));
  const r = SUB<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval156(i: usize): void {
  form156<Eval>(i);
}
function emit156(i: usize): void {
  form156<Emit>(i);
}
// o32 29 /r  SUB r/m32, r32  (memory)
// @ts-ignore: decorator
@inline
function form157<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(32, at);
  const v1 = m.reg32(load<u8>(i, RECORD_REG));
  const r = SUB<M>(32, v0, v1);
  m.store32(at, r);
}
function eval157(i: usize): void {
  form157<Eval>(i);
}
function emit157(i: usize): void {
  form157<Emit>(i);
}
// o32 2B /r  SUB r32, r/m32
// @ts-ignore: decorator
@inline
function form158<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const v1 = m.reg32(load<u8>(i, RECORD_RM));
  const r = SUB<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval158(i: usize): void {
  form158<Eval>(i);
}
function emit158(i: usize): void {
  form158<Emit>(i);
}
// o32 2B /r  SUB r32, r/m32  (memory)
// @ts-ignore: decorator
@inline
function form159<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const v1 = m.load32(at);
  const r = SUB<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval159(i: usize): void {
  form159<Eval>(i);
}
function emit159(i: usize): void {
  form159<Emit>(i);
}
// o32 2D id  SUB EAX, imm32
// @ts-ignore: decorator
@inline
function form160<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(0);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SUB<M>(32, v0, v1);
  m.setReg32(0, r);
}
function eval160(i: usize): void {
  form160<Eval>(i);
}
function emit160(i: usize): void {
  form160<Emit>(i);
}
// o32 81 /5 id  SUB r/m32, imm32
// @ts-ignore: decorator
@inline
function form161<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SUB<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval161(i: usize): void {
  form161<Eval>(i);
}
function emit161(i: usize): void {
  form161<Emit>(i);
}
// o32 81 /5 id  SUB r/m32, imm32  (memory)
// @ts-ignore: decorator
@inline
function form162<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(32, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SUB<M>(32, v0, v1);
  m.store32(at, r);
}
function eval162(i: usize): void {
  form162<Eval>(i);
}
function emit162(i: usize): void {
  form162<Emit>(i);
}
// o32 83 /5 ib  SUB r/m32, simm8
// @ts-ignore: decorator
@inline
function form163<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SUB<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval163(i: usize): void {
  form163<Eval>(i);
}
function emit163(i: usize): void {
  form163<Emit>(i);
}
// o32 83 /5 ib  SUB r/m32, simm8  (memory)
// @ts-ignore: decorator
@inline
function form164<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(32, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SUB<M>(32, v0, v1);
  m.store32(at, r);
}
function eval164(i: usize): void {
  form164<Eval>(i);
}
function emit164(i: usize): void {
  form164<Emit>(i);
}
// 30 /r  XOR r/m8, r8
// @ts-ignore: decorator
@inline
function form165<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.reg8(load<u8>(i, RECORD_REG));
  const r = XOR<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval165(i: usize): void {
  form165<Eval>(i);
}
function emit165(i: usize): void {
  form165<Emit>(i);
}
// 30 /r  XOR r/m8, r8  (memory)
// @ts-ignore: decorator
@inline
function form166<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(8, at);
  const v1 = m.reg8(load<u8>(i, RECORD_REG));
  const r = XOR<M>(8, v0, v1);
  m.store8(at, r);
}
function eval166(i: usize): void {
  form166<Eval>(i);
}
function emit166(i: usize): void {
  form166<Emit>(i);
}
// 32 /r  XOR r8, r/m8
// @ts-ignore: decorator
@inline
function form167<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_REG));
  const v1 = m.reg8(load<u8>(i, RECORD_RM));
  const r = XOR<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_REG), r);
}
function eval167(i: usize): void {
  form167<Eval>(i);
}
function emit167(i: usize): void {
  form167<Emit>(i);
}
// 32 /r  XOR r8, r/m8  (memory)
// @ts-ignore: decorator
@inline
function form168<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg8(load<u8>(i, RECORD_REG));
  const v1 = m.load8(at);
  const r = XOR<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_REG), r);
}
function eval168(i: usize): void {
  form168<Eval>(i);
}
function emit168(i: usize): void {
  form168<Emit>(i);
}
// 34 ib  XOR AL, imm8
// @ts-ignore: decorator
@inline
function form169<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(0);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = XOR<M>(8, v0, v1);
  m.setReg8(0, r);
}
function eval169(i: usize): void {
  form169<Eval>(i);
}
function emit169(i: usize): void {
  form169<Emit>(i);
}
// 80 /6 ib  XOR r/m8, imm8
// @ts-ignore: decorator
@inline
function form170<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = XOR<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval170(i: usize): void {
  form170<Eval>(i);
}
function emit170(i: usize): void {
  form170<Emit>(i);
}
// 80 /6 ib  XOR r/m8, imm8  (memory)
// @ts-ignore: decorator
@inline
function form171<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(8, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = XOR<M>(8, v0, v1);
  m.store8(at, r);
}
function eval171(i: usize): void {
  form171<Eval>(i);
}
function emit171(i: usize): void {
  form171<Emit>(i);
}
// 82 /6 ib  XOR r/m8, imm8
// @ts-ignore: decorator
@inline
function form172<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = XOR<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval172(i: usize): void {
  form172<Eval>(i);
}
function emit172(i: usize): void {
  form172<Emit>(i);
}
// 82 /6 ib  XOR r/m8, imm8  (memory)
// @ts-ignore: decorator
@inline
function form173<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(8, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = XOR<M>(8, v0, v1);
  m.store8(at, r);
}
function eval173(i: usize): void {
  form173<Eval>(i);
}
function emit173(i: usize): void {
  form173<Emit>(i);
}
// o16 31 /r  XOR r/m16, r16
// @ts-ignore: decorator
@inline
function form174<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.reg16(load<u8>(i, RECORD_REG));
  const r = XOR<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval174(i: usize): void {
  form174<Eval>(i);
}
function emit174(i: usize): void {
  form174<Emit>(i);
}
// o16 31 /r  XOR r/m16, r16  (memory)
// @ts-ignore: decorator
@inline
function form175<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(16, at);
  const v1 = m.reg16(load<u8>(i, RECORD_REG));
  const r = XOR<M>(16, v0, v1);
  m.store16(at, r);
}
function eval175(i: usize): void {
  form175<Eval>(i);
}
function emit175(i: usize): void {
  form175<Emit>(i);
}
// o16 33 /r  XOR r16, r/m16
// @ts-ignore: decorator
@inline
function form176<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const v1 = m.reg16(load<u8>(i, RECORD_RM));
  const r = XOR<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval176(i: usize): void {
  form176<Eval>(i);
}
function emit176(i: usize): void {
  form176<Emit>(i);
}
// o16 33 /r  XOR r16, r/m16  (memory)
// @ts-ignore: decorator
@inline
function form177<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const v1 = m.load16(at);
  const r = XOR<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval177(i: usize): void {
  form177<Eval>(i);
}
function emit177(i: usize): void {
  form177<Emit>(i);
}
// o16 35 iw  XOR AX, imm16
// @ts-ignore: decorator
@inline
function form178<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(0);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = XOR<M>(16, v0, v1);
  m.setReg16(0, r);
}
function eval178(i: usize): void {
  form178<Eval>(i);
}
function emit178(i: usize): void {
  form178<Emit>(i);
}
// o16 81 /6 iw  XOR r/m16, imm16
// @ts-ignore: decorator
@inline
function form179<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = XOR<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval179(i: usize): void {
  form179<Eval>(i);
}
function emit179(i: usize): void {
  form179<Emit>(i);
}
// o16 81 /6 iw  XOR r/m16, imm16  (memory)
// @ts-ignore: decorator
@inline
function form180<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(16, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = XOR<M>(16, v0, v1);
  m.store16(at, r);
}
function eval180(i: usize): void {
  form180<Eval>(i);
}
function emit180(i: usize): void {
  form180<Emit>(i);
}
// o16 83 /6 ib  XOR r/m16, simm8
// @ts-ignore: decorator
@inline
function form181<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM) & 0xffff);
  const r = XOR<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval181(i: usize): void {
  form181<Eval>(i);
}
function emit181(i: usize): void {
  form181<Emit>(i);
}
// o16 83 /6 ib  XOR r/m16, simm8  (memory)
// @ts-ignore: decorator
@inline
function form182<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(16, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM) & 0xffff);
  const r = XOR<M>(16, v0, v1);
  m.store16(at, r);
}
function eval182(i: usize): void {
  form182<Eval>(i);
}
function emit182(i: usize): void {
  form182<Emit>(i);
}
// o32 31 /r  XOR r/m32, r32
// @ts-ignore: decorator
@inline
function form183<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.reg32(load<u8>(i, RECORD_REG));
  const r = XOR<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval183(i: usize): void {
  form183<Eval>(i);
}
function emit183(i: usize): void {
  form183<Emit>(i);
}
// o32 31 /r  XOR r/m32, r32  (memory)
// @ts-ignore: decorator
@inline
function form184<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(32, at);
  const v1 = m.reg32(load<u8>(i, RECORD_REG));
  const r = XOR<M>(32, v0, v1);
  m.store32(at, r);
}
function eval184(i: usize): void {
  form184<Eval>(i);
}
function emit184(i: usize): void {
  form184<Emit>(i);
}
// o32 33 /r  XOR r32, r/m32
// @ts-ignore: decorator
@inline
function form185<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const v1 = m.reg32(load<u8>(i, RECORD_RM));
  const r = XOR<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval185(i: usize): void {
  form185<Eval>(i);
}
function emit185(i: usize): void {
  form185<Emit>(i);
}
// o32 33 /r  XOR r32, r/m32  (memory)
// @ts-ignore: decorator
@inline
function form186<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const v1 = m.load32(at);
  const r = XOR<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval186(i: usize): void {
  form186<Eval>(i);
}
function emit186(i: usize): void {
  form186<Emit>(i);
}
// o32 35 id  XOR EAX, imm32
// @ts-ignore: decorator
@inline
function form187<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(0);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = XOR<M>(32, v0, v1);
  m.setReg32(0, r);
}
function eval187(i: usize): void {
  form187<Eval>(i);
}
function emit187(i: usize): void {
  form187<Emit>(i);
}
// o32 81 /6 id  XOR r/m32, imm32
// @ts-ignore: decorator
@inline
function form188<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = XOR<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval188(i: usize): void {
  form188<Eval>(i);
}
function emit188(i: usize): void {
  form188<Emit>(i);
}
// o32 81 /6 id  XOR r/m32, imm32  (memory)
// @ts-ignore: decorator
@inline
function form189<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(32, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = XOR<M>(32, v0, v1);
  m.store32(at, r);
}
function eval189(i: usize): void {
  form189<Eval>(i);
}
function emit189(i: usize): void {
  form189<Emit>(i);
}
// o32 83 /6 ib  XOR r/m32, simm8
// @ts-ignore: decorator
@inline
function form190<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = XOR<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval190(i: usize): void {
  form190<Eval>(i);
}
function emit190(i: usize): void {
  form190<Emit>(i);
}
// o32 83 /6 ib  XOR r/m32, simm8  (memory)
// @ts-ignore: decorator
@inline
function form191<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(32, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = XOR<M>(32, v0, v1);
  m.store32(at, r);
}
function eval191(i: usize): void {
  form191<Eval>(i);
}
function emit191(i: usize): void {
  form191<Emit>(i);
}
// 38 /r  CMP r/m8, r8
// @ts-ignore: decorator
@inline
function form192<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.reg8(load<u8>(i, RECORD_REG));
  CMP<M>(8, v0, v1);
}
function eval192(i: usize): void {
  form192<Eval>(i);
}
function emit192(i: usize): void {
  form192<Emit>(i);
}
// 38 /r  CMP r/m8, r8  (memory)
// @ts-ignore: decorator
@inline
function form193<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.load8(at);
  const v1 = m.reg8(load<u8>(i, RECORD_REG));
  CMP<M>(8, v0, v1);
}
function eval193(i: usize): void {
  form193<Eval>(i);
}
function emit193(i: usize): void {
  form193<Emit>(i);
}
// 3A /r  CMP r8, r/m8
// @ts-ignore: decorator
@inline
function form194<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_REG));
  const v1 = m.reg8(load<u8>(i, RECORD_RM));
  CMP<M>(8, v0, v1);
}
function eval194(i: usize): void {
  form194<Eval>(i);
}
function emit194(i: usize): void {
  form194<Emit>(i);
}
// 3A /r  CMP r8, r/m8  (memory)
// @ts-ignore: decorator
@inline
function form195<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg8(load<u8>(i, RECORD_REG));
  const v1 = m.load8(at);
  CMP<M>(8, v0, v1);
}
function eval195(i: usize): void {
  form195<Eval>(i);
}
function emit195(i: usize): void {
  form195<Emit>(i);
}
// 3C ib  CMP AL, imm8
// @ts-ignore: decorator
@inline
function form196<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(0);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  CMP<M>(8, v0, v1);
}
function eval196(i: usize): void {
  form196<Eval>(i);
}
function emit196(i: usize): void {
  form196<Emit>(i);
}
// 80 /7 ib  CMP r/m8, imm8
// @ts-ignore: decorator
@inline
function form197<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  CMP<M>(8, v0, v1);
}
function eval197(i: usize): void {
  form197<Eval>(i);
}
function emit197(i: usize): void {
  form197<Emit>(i);
}
// 80 /7 ib  CMP r/m8, imm8  (memory)
// @ts-ignore: decorator
@inline
function form198<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.load8(at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  CMP<M>(8, v0, v1);
}
function eval198(i: usize): void {
  form198<Eval>(i);
}
function emit198(i: usize): void {
  form198<Emit>(i);
}
// 82 /7 ib  CMP r/m8, imm8
// @ts-ignore: decorator
@inline
function form199<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  CMP<M>(8, v0, v1);
}
function eval199(i: usize): void {
  form199<Eval>(i);
}
function emit199(i: usize): void {
  form199<Emit>(i);
}
// 82 /7 ib  CMP r/m8, imm8  (memory)
// @ts-ignore: decorator
@inline
function form200<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.load8(at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  CMP<M>(8, v0, v1);
}
function eval200(i: usize): void {
  form200<Eval>(i);
}
function emit200(i: usize): void {
  form200<Emit>(i);
}
// o16 39 /r  CMP r/m16, r16
// @ts-ignore: decorator
@inline
function form201<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.reg16(load<u8>(i, RECORD_REG));
  CMP<M>(16, v0, v1);
}
function eval201(i: usize): void {
  form201<Eval>(i);
}
function emit201(i: usize): void {
  form201<Emit>(i);
}
// o16 39 /r  CMP r/m16, r16  (memory)
// @ts-ignore: decorator
@inline
function form202<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.load16(at);
  const v1 = m.reg16(load<u8>(i, RECORD_REG));
  CMP<M>(16, v0, v1);
}
function eval202(i: usize): void {
  form202<Eval>(i);
}
function emit202(i: usize): void {
  form202<Emit>(i);
}
// o16 3B /r  CMP r16, r/m16
// @ts-ignore: decorator
@inline
function form203<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const v1 = m.reg16(load<u8>(i, RECORD_RM));
  CMP<M>(16, v0, v1);
}
function eval203(i: usize): void {
  form203<Eval>(i);
}
function emit203(i: usize): void {
  form203<Emit>(i);
}
// o16 3B /r  CMP r16, r/m16  (memory)
// @ts-ignore: decorator
@inline
function form204<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const v1 = m.load16(at);
  CMP<M>(16, v0, v1);
}
function eval204(i: usize): void {
  form204<Eval>(i);
}
function emit204(i: usize): void {
  form204<Emit>(i);
}
// o16 3D iw  CMP AX, imm16
// @ts-ignore: decorator
@inline
function form205<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(0);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  CMP<M>(16, v0, v1);
}
function eval205(i: usize): void {
  form205<Eval>(i);
}
function emit205(i: usize): void {
  form205<Emit>(i);
}
// o16 81 /7 iw  CMP r/m16, imm16
// @ts-ignore: decorator
@inline
function form206<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  CMP<M>(16, v0, v1);
}
function eval206(i: usize): void {
  form206<Eval>(i);
}
function emit206(i: usize): void {
  form206<Emit>(i);
}
// o16 81 /7 iw  CMP r/m16, imm16  (memory)
// @ts-ignore: decorator
@inline
function form207<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.load16(at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  CMP<M>(16, v0, v1);
}
function eval207(i: usize): void {
  form207<Eval>(i);
}
function emit207(i: usize): void {
  form207<Emit>(i);
}
// o16 83 /7 ib  CMP r/m16, simm8
// @ts-ignore: decorator
@inline
function form208<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM) & 0xffff);
  CMP<M>(16, v0, v1);
}
function eval208(i: usize): void {
  form208<Eval>(i);
}
function emit208(i: usize): void {
  form208<Emit>(i);
}
// o16 83 /7 ib  CMP r/m16, simm8  (memory)
// @ts-ignore: decorator
@inline
function form209<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.load16(at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM) & 0xffff);
  CMP<M>(16, v0, v1);
}
function eval209(i: usize): void {
  form209<Eval>(i);
}
function emit209(i: usize): void {
  form209<Emit>(i);
}
// o32 39 /r  CMP r/m32, r32
// @ts-ignore: decorator
@inline
function form210<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.reg32(load<u8>(i, RECORD_REG));
  CMP<M>(32, v0, v1);
}
function eval210(i: usize): void {
  form210<Eval>(i);
}
function emit210(i: usize): void {
  form210<Emit>(i);
}
// o32 39 /r  CMP r/m32, r32  (memory)
// @ts-ignore: decorator
@inline
function form211<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.load32(at);
  const v1 = m.reg32(load<u8>(i, RECORD_REG));
  CMP<M>(32, v0, v1);
}
function eval211(i: usize): void {
  form211<Eval>(i);
}
function emit211(i: usize): void {
  form211<Emit>(i);
}
// o32 3B /r  CMP r32, r/m32
// @ts-ignore: decorator
@inline
function form212<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const v1 = m.reg32(load<u8>(i, RECORD_RM));
  CMP<M>(32, v0, v1);
}
function eval212(i: usize): void {
  form212<Eval>(i);
}
function emit212(i: usize): void {
  form212<Emit>(i);
}
// o32 3B /r  CMP r32, r/m32  (memory)
// @ts-ignore: decorator
@inline
function form213<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const v1 = m.load32(at);
  CMP<M>(32, v0, v1);
}
function eval213(i: usize): void {
  form213<Eval>(i);
}
function emit213(i: usize): void {
  form213<Emit>(i);
}
// o32 3D id  CMP EAX, imm32
// @ts-ignore: decorator
@inline
function form214<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(0);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  CMP<M>(32, v0, v1);
}
function eval214(i: usize): void {
  form214<Eval>(i);
}
function emit214(i: usize): void {
  form214<Emit>(i);
}
// o32 81 /7 id  CMP r/m32, imm32
// @ts-ignore: decorator
@inline
function form215<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  CMP<M>(32, v0, v1);
}
function eval215(i: usize): void {
  form215<Eval>(i);
}
function emit215(i: usize): void {
  form215<Emit>(i);
}
// o32 81 /7 id  CMP r/m32, imm32  (memory)
// @ts-ignore: decorator
@inline
function form216<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.load32(at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  CMP<M>(32, v0, v1);
}
function eval216(i: usize): void {
  form216<Eval>(i);
}
function emit216(i: usize): void {
  form216<Emit>(i);
}
// o32 83 /7 ib  CMP r/m32, simm8
// @ts-ignore: decorator
@inline
function form217<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  CMP<M>(32, v0, v1);
}
function eval217(i: usize): void {
  form217<Eval>(i);
}
function emit217(i: usize): void {
  form217<Emit>(i);
}
// o32 83 /7 ib  CMP r/m32, simm8  (memory)
// @ts-ignore: decorator
@inline
function form218<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.load32(at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  CMP<M>(32, v0, v1);
}
function eval218(i: usize): void {
  form218<Eval>(i);
}
function emit218(i: usize): void {
  form218<Emit>(i);
}
// 84 /r  TEST r/m8, r8
// @ts-ignore: decorator
@inline
function form219<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.reg8(load<u8>(i, RECORD_REG));
  TEST<M>(8, v0, v1);
}
function eval219(i: usize): void {
  form219<Eval>(i);
}
function emit219(i: usize): void {
  form219<Emit>(i);
}
// 84 /r  TEST r/m8, r8  (memory)
// @ts-ignore: decorator
@inline
function form220<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.load8(at);
  const v1 = m.reg8(load<u8>(i, RECORD_REG));
  TEST<M>(8, v0, v1);
}
function eval220(i: usize): void {
  form220<Eval>(i);
}
function emit220(i: usize): void {
  form220<Emit>(i);
}
// A8 ib  TEST AL, imm8
// @ts-ignore: decorator
@inline
function form221<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(0);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  TEST<M>(8, v0, v1);
}
function eval221(i: usize): void {
  form221<Eval>(i);
}
function emit221(i: usize): void {
  form221<Emit>(i);
}
// F6 /0 ib  TEST r/m8, imm8
// @ts-ignore: decorator
@inline
function form222<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  TEST<M>(8, v0, v1);
}
function eval222(i: usize): void {
  form222<Eval>(i);
}
function emit222(i: usize): void {
  form222<Emit>(i);
}
// F6 /0 ib  TEST r/m8, imm8  (memory)
// @ts-ignore: decorator
@inline
function form223<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.load8(at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  TEST<M>(8, v0, v1);
}
function eval223(i: usize): void {
  form223<Eval>(i);
}
function emit223(i: usize): void {
  form223<Emit>(i);
}
// F6 /1 ib  TEST r/m8, imm8
// @ts-ignore: decorator
@inline
function form224<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  TEST<M>(8, v0, v1);
}
function eval224(i: usize): void {
  form224<Eval>(i);
}
function emit224(i: usize): void {
  form224<Emit>(i);
}
// F6 /1 ib  TEST r/m8, imm8  (memory)
// @ts-ignore: decorator
@inline
function form225<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.load8(at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  TEST<M>(8, v0, v1);
}
function eval225(i: usize): void {
  form225<Eval>(i);
}
function emit225(i: usize): void {
  form225<Emit>(i);
}
// o16 85 /r  TEST r/m16, r16
// @ts-ignore: decorator
@inline
function form226<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.reg16(load<u8>(i, RECORD_REG));
  TEST<M>(16, v0, v1);
}
function eval226(i: usize): void {
  form226<Eval>(i);
}
function emit226(i: usize): void {
  form226<Emit>(i);
}
// o16 85 /r  TEST r/m16, r16  (memory)
// @ts-ignore: decorator
@inline
function form227<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.load16(at);
  const v1 = m.reg16(load<u8>(i, RECORD_REG));
  TEST<M>(16, v0, v1);
}
function eval227(i: usize): void {
  form227<Eval>(i);
}
function emit227(i: usize): void {
  form227<Emit>(i);
}
// o16 A9 iw  TEST AX, imm16
// @ts-ignore: decorator
@inline
function form228<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(0);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  TEST<M>(16, v0, v1);
}
function eval228(i: usize): void {
  form228<Eval>(i);
}
function emit228(i: usize): void {
  form228<Emit>(i);
}
// o16 F7 /0 iw  TEST r/m16, imm16
// @ts-ignore: decorator
@inline
function form229<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  TEST<M>(16, v0, v1);
}
function eval229(i: usize): void {
  form229<Eval>(i);
}
function emit229(i: usize): void {
  form229<Emit>(i);
}
// o16 F7 /0 iw  TEST r/m16, imm16  (memory)
// @ts-ignore: decorator
@inline
function form230<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.load16(at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  TEST<M>(16, v0, v1);
}
function eval230(i: usize): void {
  form230<Eval>(i);
}
function emit230(i: usize): void {
  form230<Emit>(i);
}
// o16 F7 /1 iw  TEST r/m16, imm16
// @ts-ignore: decorator
@inline
function form231<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  TEST<M>(16, v0, v1);
}
function eval231(i: usize): void {
  form231<Eval>(i);
}
function emit231(i: usize): void {
  form231<Emit>(i);
}
// o16 F7 /1 iw  TEST r/m16, imm16  (memory)
// @ts-ignore: decorator
@inline
function form232<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.load16(at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  TEST<M>(16, v0, v1);
}
function eval232(i: usize): void {
  form232<Eval>(i);
}
function emit232(i: usize): void {
  form232<Emit>(i);
}
// o32 85 /r  TEST r/m32, r32
// @ts-ignore: decorator
@inline
function form233<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.reg32(load<u8>(i, RECORD_REG));
  TEST<M>(32, v0, v1);
}
function eval233(i: usize): void {
  form233<Eval>(i);
}
function emit233(i: usize): void {
  form233<Emit>(i);
}
// o32 85 /r  TEST r/m32, r32  (memory)
// @ts-ignore: decorator
@inline
function form234<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.load32(at);
  const v1 = m.reg32(load<u8>(i, RECORD_REG));
  TEST<M>(32, v0, v1);
}
function eval234(i: usize): void {
  form234<Eval>(i);
}
function emit234(i: usize): void {
  form234<Emit>(i);
}
// o32 A9 id  TEST EAX, imm32
// @ts-ignore: decorator
@inline
function form235<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(0);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  TEST<M>(32, v0, v1);
}
function eval235(i: usize): void {
  form235<Eval>(i);
}
function emit235(i: usize): void {
  form235<Emit>(i);
}
// o32 F7 /0 id  TEST r/m32, imm32
// @ts-ignore: decorator
@inline
function form236<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  TEST<M>(32, v0, v1);
}
function eval236(i: usize): void {
  form236<Eval>(i);
}
function emit236(i: usize): void {
  form236<Emit>(i);
}
// o32 F7 /0 id  TEST r/m32, imm32  (memory)
// @ts-ignore: decorator
@inline
function form237<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.load32(at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  TEST<M>(32, v0, v1);
}
function eval237(i: usize): void {
  form237<Eval>(i);
}
function emit237(i: usize): void {
  form237<Emit>(i);
}
// o32 F7 /1 id  TEST r/m32, imm32
// @ts-ignore: decorator
@inline
function form238<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  TEST<M>(32, v0, v1);
}
function eval238(i: usize): void {
  form238<Eval>(i);
}
function emit238(i: usize): void {
  form238<Emit>(i);
}
// o32 F7 /1 id  TEST r/m32, imm32  (memory)
// @ts-ignore: decorator
@inline
function form239<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.load32(at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  TEST<M>(32, v0, v1);
}
function eval239(i: usize): void {
  form239<Eval>(i);
}
function emit239(i: usize): void {
  form239<Emit>(i);
}
// FE /0  INC r/m8
// @ts-ignore: decorator
@inline
function form240<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const r = INC<M>(8, v0);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval240(i: usize): void {
  form240<Eval>(i);
}
function emit240(i: usize): void {
  form240<Emit>(i);
}
// FE /0  INC r/m8  (memory)
// @ts-ignore: decorator
@inline
function form241<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(8, at);
  const r = INC<M>(8, v0);
  m.store8(at, r);
}
function eval241(i: usize): void {
  form241<Eval>(i);
}
function emit241(i: usize): void {
  form241<Emit>(i);
}
// FE /1  DEC r/m8
// @ts-ignore: decorator
@inline
function form242<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const r = DEC<M>(8, v0);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval242(i: usize): void {
  form242<Eval>(i);
}
function emit242(i: usize): void {
  form242<Emit>(i);
}
// FE /1  DEC r/m8  (memory)
// @ts-ignore: decorator
@inline
function form243<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(8, at);
  const r = DEC<M>(8, v0);
  m.store8(at, r);
}
function eval243(i: usize): void {
  form243<Eval>(i);
}
function emit243(i: usize): void {
  form243<Emit>(i);
}
// F6 /2  NOT r/m8
// @ts-ignore: decorator
@inline
function form244<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const r = NOT<M>(8, v0);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval244(i: usize): void {
  form244<Eval>(i);
}
function emit244(i: usize): void {
  form244<Emit>(i);
}
// F6 /2  NOT r/m8  (memory)
// @ts-ignore: decorator
@inline
function form245<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(8, at);
  const r = NOT<M>(8, v0);
  m.store8(at, r);
}
function eval245(i: usize): void {
  form245<Eval>(i);
}
function emit245(i: usize): void {
  form245<Emit>(i);
}
// F6 /3  NEG r/m8
// @ts-ignore: decorator
@inline
function form246<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const r = NEG<M>(8, v0);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval246(i: usize): void {
  form246<Eval>(i);
}
function emit246(i: usize): void {
  form246<Emit>(i);
}
// F6 /3  NEG r/m8  (memory)
// @ts-ignore: decorator
@inline
function form247<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(8, at);
  const r = NEG<M>(8, v0);
  m.store8(at, r);
}
function eval247(i: usize): void {
  form247<Eval>(i);
}
function emit247(i: usize): void {
  form247<Emit>(i);
}
// o16 FF /0  INC r/m16
// @ts-ignore: decorator
@inline
function form248<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const r = INC<M>(16, v0);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval248(i: usize): void {
  form248<Eval>(i);
}
function emit248(i: usize): void {
  form248<Emit>(i);
}
// o16 FF /0  INC r/m16  (memory)
// @ts-ignore: decorator
@inline
function form249<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(16, at);
  const r = INC<M>(16, v0);
  m.store16(at, r);
}
function eval249(i: usize): void {
  form249<Eval>(i);
}
function emit249(i: usize): void {
  form249<Emit>(i);
}
// o16 FF /1  DEC r/m16
// @ts-ignore: decorator
@inline
function form250<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const r = DEC<M>(16, v0);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval250(i: usize): void {
  form250<Eval>(i);
}
function emit250(i: usize): void {
  form250<Emit>(i);
}
// o16 FF /1  DEC r/m16  (memory)
// @ts-ignore: decorator
@inline
function form251<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(16, at);
  const r = DEC<M>(16, v0);
  m.store16(at, r);
}
function eval251(i: usize): void {
  form251<Eval>(i);
}
function emit251(i: usize): void {
  form251<Emit>(i);
}
// o16 F7 /2  NOT r/m16
// @ts-ignore: decorator
@inline
function form252<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const r = NOT<M>(16, v0);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval252(i: usize): void {
  form252<Eval>(i);
}
function emit252(i: usize): void {
  form252<Emit>(i);
}
// o16 F7 /2  NOT r/m16  (memory)
// @ts-ignore: decorator
@inline
function form253<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(16, at);
  const r = NOT<M>(16, v0);
  m.store16(at, r);
}
function eval253(i: usize): void {
  form253<Eval>(i);
}
function emit253(i: usize): void {
  form253<Emit>(i);
}
// o16 F7 /3  NEG r/m16
// @ts-ignore: decorator
@inline
function form254<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const r = NEG<M>(16, v0);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval254(i: usize): void {
  form254<Eval>(i);
}
function emit254(i: usize): void {
  form254<Emit>(i);
}
// o16 F7 /3  NEG r/m16  (memory)
// @ts-ignore: decorator
@inline
function form255<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(16, at);
  const r = NEG<M>(16, v0);
  m.store16(at, r);
}
function eval255(i: usize): void {
  form255<Eval>(i);
}
function emit255(i: usize): void {
  form255<Emit>(i);
}
// o32 FF /0  INC r/m32
// @ts-ignore: decorator
@inline
function form256<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const r = INC<M>(32, v0);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval256(i: usize): void {
  form256<Eval>(i);
}
function emit256(i: usize): void {
  form256<Emit>(i);
}
// o32 FF /0  INC r/m32  (memory)
// @ts-ignore: decorator
@inline
function form257<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(32, at);
  const r = INC<M>(32, v0);
  m.store32(at, r);
}
function eval257(i: usize): void {
  form257<Eval>(i);
}
function emit257(i: usize): void {
  form257<Emit>(i);
}
// o32 FF /1  DEC r/m32
// @ts-ignore: decorator
@inline
function form258<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const r = DEC<M>(32, v0);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval258(i: usize): void {
  form258<Eval>(i);
}
function emit258(i: usize): void {
  form258<Emit>(i);
}
// o32 FF /1  DEC r/m32  (memory)
// @ts-ignore: decorator
@inline
function form259<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(32, at);
  const r = DEC<M>(32, v0);
  m.store32(at, r);
}
function eval259(i: usize): void {
  form259<Eval>(i);
}
function emit259(i: usize): void {
  form259<Emit>(i);
}
// o32 F7 /2  NOT r/m32
// @ts-ignore: decorator
@inline
function form260<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const r = NOT<M>(32, v0);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval260(i: usize): void {
  form260<Eval>(i);
}
function emit260(i: usize): void {
  form260<Emit>(i);
}
// o32 F7 /2  NOT r/m32  (memory)
// @ts-ignore: decorator
@inline
function form261<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(32, at);
  const r = NOT<M>(32, v0);
  m.store32(at, r);
}
function eval261(i: usize): void {
  form261<Eval>(i);
}
function emit261(i: usize): void {
  form261<Emit>(i);
}
// o32 F7 /3  NEG r/m32
// @ts-ignore: decorator
@inline
function form262<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const r = NEG<M>(32, v0);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval262(i: usize): void {
  form262<Eval>(i);
}
function emit262(i: usize): void {
  form262<Emit>(i);
}
// o32 F7 /3  NEG r/m32  (memory)
// @ts-ignore: decorator
@inline
function form263<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(32, at);
  const r = NEG<M>(32, v0);
  m.store32(at, r);
}
function eval263(i: usize): void {
  form263<Eval>(i);
}
function emit263(i: usize): void {
  form263<Emit>(i);
}
// o16 40+r  INC r16
// @ts-ignore: decorator
@inline
function form264<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const r = INC<M>(16, v0);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval264(i: usize): void {
  form264<Eval>(i);
}
function emit264(i: usize): void {
  form264<Emit>(i);
}
// o16 48+r  DEC r16
// @ts-ignore: decorator
@inline
function form265<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const r = DEC<M>(16, v0);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval265(i: usize): void {
  form265<Eval>(i);
}
function emit265(i: usize): void {
  form265<Emit>(i);
}
// o32 40+r  INC r32
// @ts-ignore: decorator
@inline
function form266<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const r = INC<M>(32, v0);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval266(i: usize): void {
  form266<Eval>(i);
}
function emit266(i: usize): void {
  form266<Emit>(i);
}
// o32 48+r  DEC r32
// @ts-ignore: decorator
@inline
function form267<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const r = DEC<M>(32, v0);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval267(i: usize): void {
  form267<Eval>(i);
}
function emit267(i: usize): void {
  form267<Emit>(i);
}

export function install_arithmetic(): void {
  store<u32>(HANDLERS + 12, eval3.index);
  store<u32>(EMITTERS + 12, emit3.index);
  store<u8>(TRANSLATIONS + 3, 1);
  store<u32>(HANDLERS + 16, eval4.index);
  store<u32>(EMITTERS + 16, emit4.index);
  store<u8>(TRANSLATIONS + 4, 1);
  store<u32>(HANDLERS + 20, eval5.index);
  store<u32>(EMITTERS + 20, emit5.index);
  store<u8>(TRANSLATIONS + 5, 1);
  store<u32>(HANDLERS + 24, eval6.index);
  store<u32>(EMITTERS + 24, emit6.index);
  store<u8>(TRANSLATIONS + 6, 1);
  store<u32>(HANDLERS + 28, eval7.index);
  store<u32>(EMITTERS + 28, emit7.index);
  store<u8>(TRANSLATIONS + 7, 1);
  store<u32>(HANDLERS + 32, eval8.index);
  store<u32>(EMITTERS + 32, emit8.index);
  store<u8>(TRANSLATIONS + 8, 1);
  store<u32>(HANDLERS + 36, eval9.index);
  store<u32>(EMITTERS + 36, emit9.index);
  store<u8>(TRANSLATIONS + 9, 1);
  store<u32>(HANDLERS + 40, eval10.index);
  store<u32>(EMITTERS + 40, emit10.index);
  store<u8>(TRANSLATIONS + 10, 1);
  store<u32>(HANDLERS + 44, eval11.index);
  store<u32>(EMITTERS + 44, emit11.index);
  store<u8>(TRANSLATIONS + 11, 1);
  store<u32>(HANDLERS + 48, eval12.index);
  store<u32>(EMITTERS + 48, emit12.index);
  store<u8>(TRANSLATIONS + 12, 1);
  store<u32>(HANDLERS + 52, eval13.index);
  store<u32>(EMITTERS + 52, emit13.index);
  store<u8>(TRANSLATIONS + 13, 1);
  store<u32>(HANDLERS + 56, eval14.index);
  store<u32>(EMITTERS + 56, emit14.index);
  store<u8>(TRANSLATIONS + 14, 1);
  store<u32>(HANDLERS + 60, eval15.index);
  store<u32>(EMITTERS + 60, emit15.index);
  store<u8>(TRANSLATIONS + 15, 1);
  store<u32>(HANDLERS + 64, eval16.index);
  store<u32>(EMITTERS + 64, emit16.index);
  store<u8>(TRANSLATIONS + 16, 1);
  store<u32>(HANDLERS + 68, eval17.index);
  store<u32>(EMITTERS + 68, emit17.index);
  store<u8>(TRANSLATIONS + 17, 1);
  store<u32>(HANDLERS + 72, eval18.index);
  store<u32>(EMITTERS + 72, emit18.index);
  store<u8>(TRANSLATIONS + 18, 1);
  store<u32>(HANDLERS + 76, eval19.index);
  store<u32>(EMITTERS + 76, emit19.index);
  store<u8>(TRANSLATIONS + 19, 1);
  store<u32>(HANDLERS + 80, eval20.index);
  store<u32>(EMITTERS + 80, emit20.index);
  store<u8>(TRANSLATIONS + 20, 1);
  store<u32>(HANDLERS + 84, eval21.index);
  store<u32>(EMITTERS + 84, emit21.index);
  store<u8>(TRANSLATIONS + 21, 1);
  store<u32>(HANDLERS + 88, eval22.index);
  store<u32>(EMITTERS + 88, emit22.index);
  store<u8>(TRANSLATIONS + 22, 1);
  store<u32>(HANDLERS + 92, eval23.index);
  store<u32>(EMITTERS + 92, emit23.index);
  store<u8>(TRANSLATIONS + 23, 1);
  store<u32>(HANDLERS + 96, eval24.index);
  store<u32>(EMITTERS + 96, emit24.index);
  store<u8>(TRANSLATIONS + 24, 1);
  store<u32>(HANDLERS + 100, eval25.index);
  store<u32>(EMITTERS + 100, emit25.index);
  store<u8>(TRANSLATIONS + 25, 1);
  store<u32>(HANDLERS + 104, eval26.index);
  store<u32>(EMITTERS + 104, emit26.index);
  store<u8>(TRANSLATIONS + 26, 1);
  store<u32>(HANDLERS + 108, eval27.index);
  store<u32>(EMITTERS + 108, emit27.index);
  store<u8>(TRANSLATIONS + 27, 1);
  store<u32>(HANDLERS + 112, eval28.index);
  store<u32>(EMITTERS + 112, emit28.index);
  store<u8>(TRANSLATIONS + 28, 1);
  store<u32>(HANDLERS + 116, eval29.index);
  store<u32>(EMITTERS + 116, emit29.index);
  store<u8>(TRANSLATIONS + 29, 1);
  store<u32>(HANDLERS + 120, eval30.index);
  store<u32>(EMITTERS + 120, emit30.index);
  store<u8>(TRANSLATIONS + 30, 1);
  store<u32>(HANDLERS + 124, eval31.index);
  store<u32>(EMITTERS + 124, emit31.index);
  store<u8>(TRANSLATIONS + 31, 1);
  store<u32>(HANDLERS + 128, eval32.index);
  store<u32>(EMITTERS + 128, emit32.index);
  store<u8>(TRANSLATIONS + 32, 1);
  store<u32>(HANDLERS + 132, eval33.index);
  store<u32>(EMITTERS + 132, emit33.index);
  store<u8>(TRANSLATIONS + 33, 1);
  store<u32>(HANDLERS + 136, eval34.index);
  store<u32>(EMITTERS + 136, emit34.index);
  store<u8>(TRANSLATIONS + 34, 1);
  store<u32>(HANDLERS + 140, eval35.index);
  store<u32>(EMITTERS + 140, emit35.index);
  store<u8>(TRANSLATIONS + 35, 1);
  store<u32>(HANDLERS + 144, eval36.index);
  store<u32>(EMITTERS + 144, emit36.index);
  store<u8>(TRANSLATIONS + 36, 1);
  store<u32>(HANDLERS + 148, eval37.index);
  store<u32>(EMITTERS + 148, emit37.index);
  store<u8>(TRANSLATIONS + 37, 1);
  store<u32>(HANDLERS + 152, eval38.index);
  store<u32>(EMITTERS + 152, emit38.index);
  store<u8>(TRANSLATIONS + 38, 1);
  store<u32>(HANDLERS + 156, eval39.index);
  store<u32>(EMITTERS + 156, emit39.index);
  store<u8>(TRANSLATIONS + 39, 1);
  store<u32>(HANDLERS + 160, eval40.index);
  store<u32>(EMITTERS + 160, emit40.index);
  store<u8>(TRANSLATIONS + 40, 1);
  store<u32>(HANDLERS + 164, eval41.index);
  store<u32>(EMITTERS + 164, emit41.index);
  store<u8>(TRANSLATIONS + 41, 1);
  store<u32>(HANDLERS + 168, eval42.index);
  store<u32>(EMITTERS + 168, emit42.index);
  store<u8>(TRANSLATIONS + 42, 1);
  store<u32>(HANDLERS + 172, eval43.index);
  store<u32>(EMITTERS + 172, emit43.index);
  store<u8>(TRANSLATIONS + 43, 1);
  store<u32>(HANDLERS + 176, eval44.index);
  store<u32>(EMITTERS + 176, emit44.index);
  store<u8>(TRANSLATIONS + 44, 1);
  store<u32>(HANDLERS + 180, eval45.index);
  store<u32>(EMITTERS + 180, emit45.index);
  store<u8>(TRANSLATIONS + 45, 1);
  store<u32>(HANDLERS + 184, eval46.index);
  store<u32>(EMITTERS + 184, emit46.index);
  store<u8>(TRANSLATIONS + 46, 1);
  store<u32>(HANDLERS + 188, eval47.index);
  store<u32>(EMITTERS + 188, emit47.index);
  store<u8>(TRANSLATIONS + 47, 1);
  store<u32>(HANDLERS + 192, eval48.index);
  store<u32>(EMITTERS + 192, emit48.index);
  store<u8>(TRANSLATIONS + 48, 1);
  store<u32>(HANDLERS + 196, eval49.index);
  store<u32>(EMITTERS + 196, emit49.index);
  store<u8>(TRANSLATIONS + 49, 1);
  store<u32>(HANDLERS + 200, eval50.index);
  store<u32>(EMITTERS + 200, emit50.index);
  store<u8>(TRANSLATIONS + 50, 1);
  store<u32>(HANDLERS + 204, eval51.index);
  store<u32>(EMITTERS + 204, emit51.index);
  store<u8>(TRANSLATIONS + 51, 1);
  store<u32>(HANDLERS + 208, eval52.index);
  store<u32>(EMITTERS + 208, emit52.index);
  store<u8>(TRANSLATIONS + 52, 1);
  store<u32>(HANDLERS + 212, eval53.index);
  store<u32>(EMITTERS + 212, emit53.index);
  store<u8>(TRANSLATIONS + 53, 1);
  store<u32>(HANDLERS + 216, eval54.index);
  store<u32>(EMITTERS + 216, emit54.index);
  store<u8>(TRANSLATIONS + 54, 1);
  store<u32>(HANDLERS + 220, eval55.index);
  store<u32>(EMITTERS + 220, emit55.index);
  store<u8>(TRANSLATIONS + 55, 1);
  store<u32>(HANDLERS + 224, eval56.index);
  store<u32>(EMITTERS + 224, emit56.index);
  store<u8>(TRANSLATIONS + 56, 1);
  store<u32>(HANDLERS + 228, eval57.index);
  store<u32>(EMITTERS + 228, emit57.index);
  store<u8>(TRANSLATIONS + 57, 1);
  store<u32>(HANDLERS + 232, eval58.index);
  store<u32>(EMITTERS + 232, emit58.index);
  store<u8>(TRANSLATIONS + 58, 1);
  store<u32>(HANDLERS + 236, eval59.index);
  store<u32>(EMITTERS + 236, emit59.index);
  store<u8>(TRANSLATIONS + 59, 1);
  store<u32>(HANDLERS + 240, eval60.index);
  store<u32>(EMITTERS + 240, emit60.index);
  store<u8>(TRANSLATIONS + 60, 1);
  store<u32>(HANDLERS + 244, eval61.index);
  store<u32>(EMITTERS + 244, emit61.index);
  store<u8>(TRANSLATIONS + 61, 1);
  store<u32>(HANDLERS + 248, eval62.index);
  store<u32>(EMITTERS + 248, emit62.index);
  store<u8>(TRANSLATIONS + 62, 1);
  store<u32>(HANDLERS + 252, eval63.index);
  store<u32>(EMITTERS + 252, emit63.index);
  store<u8>(TRANSLATIONS + 63, 1);
  store<u32>(HANDLERS + 256, eval64.index);
  store<u32>(EMITTERS + 256, emit64.index);
  store<u8>(TRANSLATIONS + 64, 1);
  store<u32>(HANDLERS + 260, eval65.index);
  store<u32>(EMITTERS + 260, emit65.index);
  store<u8>(TRANSLATIONS + 65, 1);
  store<u32>(HANDLERS + 264, eval66.index);
  store<u32>(EMITTERS + 264, emit66.index);
  store<u8>(TRANSLATIONS + 66, 1);
  store<u32>(HANDLERS + 268, eval67.index);
  store<u32>(EMITTERS + 268, emit67.index);
  store<u8>(TRANSLATIONS + 67, 1);
  store<u32>(HANDLERS + 272, eval68.index);
  store<u32>(EMITTERS + 272, emit68.index);
  store<u8>(TRANSLATIONS + 68, 1);
  store<u32>(HANDLERS + 276, eval69.index);
  store<u32>(EMITTERS + 276, emit69.index);
  store<u8>(TRANSLATIONS + 69, 1);
  store<u32>(HANDLERS + 280, eval70.index);
  store<u32>(EMITTERS + 280, emit70.index);
  store<u8>(TRANSLATIONS + 70, 1);
  store<u32>(HANDLERS + 284, eval71.index);
  store<u32>(EMITTERS + 284, emit71.index);
  store<u8>(TRANSLATIONS + 71, 1);
  store<u32>(HANDLERS + 288, eval72.index);
  store<u32>(EMITTERS + 288, emit72.index);
  store<u8>(TRANSLATIONS + 72, 1);
  store<u32>(HANDLERS + 292, eval73.index);
  store<u32>(EMITTERS + 292, emit73.index);
  store<u8>(TRANSLATIONS + 73, 1);
  store<u32>(HANDLERS + 296, eval74.index);
  store<u32>(EMITTERS + 296, emit74.index);
  store<u8>(TRANSLATIONS + 74, 1);
  store<u32>(HANDLERS + 300, eval75.index);
  store<u32>(EMITTERS + 300, emit75.index);
  store<u8>(TRANSLATIONS + 75, 1);
  store<u32>(HANDLERS + 304, eval76.index);
  store<u32>(EMITTERS + 304, emit76.index);
  store<u8>(TRANSLATIONS + 76, 1);
  store<u32>(HANDLERS + 308, eval77.index);
  store<u32>(EMITTERS + 308, emit77.index);
  store<u8>(TRANSLATIONS + 77, 1);
  store<u32>(HANDLERS + 312, eval78.index);
  store<u32>(EMITTERS + 312, emit78.index);
  store<u8>(TRANSLATIONS + 78, 1);
  store<u32>(HANDLERS + 316, eval79.index);
  store<u32>(EMITTERS + 316, emit79.index);
  store<u8>(TRANSLATIONS + 79, 1);
  store<u32>(HANDLERS + 320, eval80.index);
  store<u32>(EMITTERS + 320, emit80.index);
  store<u8>(TRANSLATIONS + 80, 1);
  store<u32>(HANDLERS + 324, eval81.index);
  store<u32>(EMITTERS + 324, emit81.index);
  store<u8>(TRANSLATIONS + 81, 1);
  store<u32>(HANDLERS + 328, eval82.index);
  store<u32>(EMITTERS + 328, emit82.index);
  store<u8>(TRANSLATIONS + 82, 1);
  store<u32>(HANDLERS + 332, eval83.index);
  store<u32>(EMITTERS + 332, emit83.index);
  store<u8>(TRANSLATIONS + 83, 1);
  store<u32>(HANDLERS + 336, eval84.index);
  store<u32>(EMITTERS + 336, emit84.index);
  store<u8>(TRANSLATIONS + 84, 1);
  store<u32>(HANDLERS + 340, eval85.index);
  store<u32>(EMITTERS + 340, emit85.index);
  store<u8>(TRANSLATIONS + 85, 1);
  store<u32>(HANDLERS + 344, eval86.index);
  store<u32>(EMITTERS + 344, emit86.index);
  store<u8>(TRANSLATIONS + 86, 1);
  store<u32>(HANDLERS + 348, eval87.index);
  store<u32>(EMITTERS + 348, emit87.index);
  store<u8>(TRANSLATIONS + 87, 1);
  store<u32>(HANDLERS + 352, eval88.index);
  store<u32>(EMITTERS + 352, emit88.index);
  store<u8>(TRANSLATIONS + 88, 1);
  store<u32>(HANDLERS + 356, eval89.index);
  store<u32>(EMITTERS + 356, emit89.index);
  store<u8>(TRANSLATIONS + 89, 1);
  store<u32>(HANDLERS + 360, eval90.index);
  store<u32>(EMITTERS + 360, emit90.index);
  store<u8>(TRANSLATIONS + 90, 1);
  store<u32>(HANDLERS + 364, eval91.index);
  store<u32>(EMITTERS + 364, emit91.index);
  store<u8>(TRANSLATIONS + 91, 1);
  store<u32>(HANDLERS + 368, eval92.index);
  store<u32>(EMITTERS + 368, emit92.index);
  store<u8>(TRANSLATIONS + 92, 1);
  store<u32>(HANDLERS + 372, eval93.index);
  store<u32>(EMITTERS + 372, emit93.index);
  store<u8>(TRANSLATIONS + 93, 1);
  store<u32>(HANDLERS + 376, eval94.index);
  store<u32>(EMITTERS + 376, emit94.index);
  store<u8>(TRANSLATIONS + 94, 1);
  store<u32>(HANDLERS + 380, eval95.index);
  store<u32>(EMITTERS + 380, emit95.index);
  store<u8>(TRANSLATIONS + 95, 1);
  store<u32>(HANDLERS + 384, eval96.index);
  store<u32>(EMITTERS + 384, emit96.index);
  store<u8>(TRANSLATIONS + 96, 1);
  store<u32>(HANDLERS + 388, eval97.index);
  store<u32>(EMITTERS + 388, emit97.index);
  store<u8>(TRANSLATIONS + 97, 1);
  store<u32>(HANDLERS + 392, eval98.index);
  store<u32>(EMITTERS + 392, emit98.index);
  store<u8>(TRANSLATIONS + 98, 1);
  store<u32>(HANDLERS + 396, eval99.index);
  store<u32>(EMITTERS + 396, emit99.index);
  store<u8>(TRANSLATIONS + 99, 1);
  store<u32>(HANDLERS + 400, eval100.index);
  store<u32>(EMITTERS + 400, emit100.index);
  store<u8>(TRANSLATIONS + 100, 1);
  store<u32>(HANDLERS + 404, eval101.index);
  store<u32>(EMITTERS + 404, emit101.index);
  store<u8>(TRANSLATIONS + 101, 1);
  store<u32>(HANDLERS + 408, eval102.index);
  store<u32>(EMITTERS + 408, emit102.index);
  store<u8>(TRANSLATIONS + 102, 1);
  store<u32>(HANDLERS + 412, eval103.index);
  store<u32>(EMITTERS + 412, emit103.index);
  store<u8>(TRANSLATIONS + 103, 1);
  store<u32>(HANDLERS + 416, eval104.index);
  store<u32>(EMITTERS + 416, emit104.index);
  store<u8>(TRANSLATIONS + 104, 1);
  store<u32>(HANDLERS + 420, eval105.index);
  store<u32>(EMITTERS + 420, emit105.index);
  store<u8>(TRANSLATIONS + 105, 1);
  store<u32>(HANDLERS + 424, eval106.index);
  store<u32>(EMITTERS + 424, emit106.index);
  store<u8>(TRANSLATIONS + 106, 1);
  store<u32>(HANDLERS + 428, eval107.index);
  store<u32>(EMITTERS + 428, emit107.index);
  store<u8>(TRANSLATIONS + 107, 1);
  store<u32>(HANDLERS + 432, eval108.index);
  store<u32>(EMITTERS + 432, emit108.index);
  store<u8>(TRANSLATIONS + 108, 1);
  store<u32>(HANDLERS + 436, eval109.index);
  store<u32>(EMITTERS + 436, emit109.index);
  store<u8>(TRANSLATIONS + 109, 1);
  store<u32>(HANDLERS + 440, eval110.index);
  store<u32>(EMITTERS + 440, emit110.index);
  store<u8>(TRANSLATIONS + 110, 1);
  store<u32>(HANDLERS + 444, eval111.index);
  store<u32>(EMITTERS + 444, emit111.index);
  store<u8>(TRANSLATIONS + 111, 1);
  store<u32>(HANDLERS + 448, eval112.index);
  store<u32>(EMITTERS + 448, emit112.index);
  store<u8>(TRANSLATIONS + 112, 1);
  store<u32>(HANDLERS + 452, eval113.index);
  store<u32>(EMITTERS + 452, emit113.index);
  store<u8>(TRANSLATIONS + 113, 1);
  store<u32>(HANDLERS + 456, eval114.index);
  store<u32>(EMITTERS + 456, emit114.index);
  store<u8>(TRANSLATIONS + 114, 1);
  store<u32>(HANDLERS + 460, eval115.index);
  store<u32>(EMITTERS + 460, emit115.index);
  store<u8>(TRANSLATIONS + 115, 1);
  store<u32>(HANDLERS + 464, eval116.index);
  store<u32>(EMITTERS + 464, emit116.index);
  store<u8>(TRANSLATIONS + 116, 1);
  store<u32>(HANDLERS + 468, eval117.index);
  store<u32>(EMITTERS + 468, emit117.index);
  store<u8>(TRANSLATIONS + 117, 1);
  store<u32>(HANDLERS + 472, eval118.index);
  store<u32>(EMITTERS + 472, emit118.index);
  store<u8>(TRANSLATIONS + 118, 1);
  store<u32>(HANDLERS + 476, eval119.index);
  store<u32>(EMITTERS + 476, emit119.index);
  store<u8>(TRANSLATIONS + 119, 1);
  store<u32>(HANDLERS + 480, eval120.index);
  store<u32>(EMITTERS + 480, emit120.index);
  store<u8>(TRANSLATIONS + 120, 1);
  store<u32>(HANDLERS + 484, eval121.index);
  store<u32>(EMITTERS + 484, emit121.index);
  store<u8>(TRANSLATIONS + 121, 1);
  store<u32>(HANDLERS + 488, eval122.index);
  store<u32>(EMITTERS + 488, emit122.index);
  store<u8>(TRANSLATIONS + 122, 1);
  store<u32>(HANDLERS + 492, eval123.index);
  store<u32>(EMITTERS + 492, emit123.index);
  store<u8>(TRANSLATIONS + 123, 1);
  store<u32>(HANDLERS + 496, eval124.index);
  store<u32>(EMITTERS + 496, emit124.index);
  store<u8>(TRANSLATIONS + 124, 1);
  store<u32>(HANDLERS + 500, eval125.index);
  store<u32>(EMITTERS + 500, emit125.index);
  store<u8>(TRANSLATIONS + 125, 1);
  store<u32>(HANDLERS + 504, eval126.index);
  store<u32>(EMITTERS + 504, emit126.index);
  store<u8>(TRANSLATIONS + 126, 1);
  store<u32>(HANDLERS + 508, eval127.index);
  store<u32>(EMITTERS + 508, emit127.index);
  store<u8>(TRANSLATIONS + 127, 1);
  store<u32>(HANDLERS + 512, eval128.index);
  store<u32>(EMITTERS + 512, emit128.index);
  store<u8>(TRANSLATIONS + 128, 1);
  store<u32>(HANDLERS + 516, eval129.index);
  store<u32>(EMITTERS + 516, emit129.index);
  store<u8>(TRANSLATIONS + 129, 1);
  store<u32>(HANDLERS + 520, eval130.index);
  store<u32>(EMITTERS + 520, emit130.index);
  store<u8>(TRANSLATIONS + 130, 1);
  store<u32>(HANDLERS + 524, eval131.index);
  store<u32>(EMITTERS + 524, emit131.index);
  store<u8>(TRANSLATIONS + 131, 1);
  store<u32>(HANDLERS + 528, eval132.index);
  store<u32>(EMITTERS + 528, emit132.index);
  store<u8>(TRANSLATIONS + 132, 1);
  store<u32>(HANDLERS + 532, eval133.index);
  store<u32>(EMITTERS + 532, emit133.index);
  store<u8>(TRANSLATIONS + 133, 1);
  store<u32>(HANDLERS + 536, eval134.index);
  store<u32>(EMITTERS + 536, emit134.index);
  store<u8>(TRANSLATIONS + 134, 1);
  store<u32>(HANDLERS + 540, eval135.index);
  store<u32>(EMITTERS + 540, emit135.index);
  store<u8>(TRANSLATIONS + 135, 1);
  store<u32>(HANDLERS + 544, eval136.index);
  store<u32>(EMITTERS + 544, emit136.index);
  store<u8>(TRANSLATIONS + 136, 1);
  store<u32>(HANDLERS + 548, eval137.index);
  store<u32>(EMITTERS + 548, emit137.index);
  store<u8>(TRANSLATIONS + 137, 1);
  store<u32>(HANDLERS + 552, eval138.index);
  store<u32>(EMITTERS + 552, emit138.index);
  store<u8>(TRANSLATIONS + 138, 1);
  store<u32>(HANDLERS + 556, eval139.index);
  store<u32>(EMITTERS + 556, emit139.index);
  store<u8>(TRANSLATIONS + 139, 1);
  store<u32>(HANDLERS + 560, eval140.index);
  store<u32>(EMITTERS + 560, emit140.index);
  store<u8>(TRANSLATIONS + 140, 1);
  store<u32>(HANDLERS + 564, eval141.index);
  store<u32>(EMITTERS + 564, emit141.index);
  store<u8>(TRANSLATIONS + 141, 1);
  store<u32>(HANDLERS + 568, eval142.index);
  store<u32>(EMITTERS + 568, emit142.index);
  store<u8>(TRANSLATIONS + 142, 1);
  store<u32>(HANDLERS + 572, eval143.index);
  store<u32>(EMITTERS + 572, emit143.index);
  store<u8>(TRANSLATIONS + 143, 1);
  store<u32>(HANDLERS + 576, eval144.index);
  store<u32>(EMITTERS + 576, emit144.index);
  store<u8>(TRANSLATIONS + 144, 1);
  store<u32>(HANDLERS + 580, eval145.index);
  store<u32>(EMITTERS + 580, emit145.index);
  store<u8>(TRANSLATIONS + 145, 1);
  store<u32>(HANDLERS + 584, eval146.index);
  store<u32>(EMITTERS + 584, emit146.index);
  store<u8>(TRANSLATIONS + 146, 1);
  store<u32>(HANDLERS + 588, eval147.index);
  store<u32>(EMITTERS + 588, emit147.index);
  store<u8>(TRANSLATIONS + 147, 1);
  store<u32>(HANDLERS + 592, eval148.index);
  store<u32>(EMITTERS + 592, emit148.index);
  store<u8>(TRANSLATIONS + 148, 1);
  store<u32>(HANDLERS + 596, eval149.index);
  store<u32>(EMITTERS + 596, emit149.index);
  store<u8>(TRANSLATIONS + 149, 1);
  store<u32>(HANDLERS + 600, eval150.index);
  store<u32>(EMITTERS + 600, emit150.index);
  store<u8>(TRANSLATIONS + 150, 1);
  store<u32>(HANDLERS + 604, eval151.index);
  store<u32>(EMITTERS + 604, emit151.index);
  store<u8>(TRANSLATIONS + 151, 1);
  store<u32>(HANDLERS + 608, eval152.index);
  store<u32>(EMITTERS + 608, emit152.index);
  store<u8>(TRANSLATIONS + 152, 1);
  store<u32>(HANDLERS + 612, eval153.index);
  store<u32>(EMITTERS + 612, emit153.index);
  store<u8>(TRANSLATIONS + 153, 1);
  store<u32>(HANDLERS + 616, eval154.index);
  store<u32>(EMITTERS + 616, emit154.index);
  store<u8>(TRANSLATIONS + 154, 1);
  store<u32>(HANDLERS + 620, eval155.index);
  store<u32>(EMITTERS + 620, emit155.index);
  store<u8>(TRANSLATIONS + 155, 1);
  store<u32>(HANDLERS + 624, eval156.index);
  store<u32>(EMITTERS + 624, emit156.index);
  store<u8>(TRANSLATIONS + 156, 1);
  store<u32>(HANDLERS + 628, eval157.index);
  store<u32>(EMITTERS + 628, emit157.index);
  store<u8>(TRANSLATIONS + 157, 1);
  store<u32>(HANDLERS + 632, eval158.index);
  store<u32>(EMITTERS + 632, emit158.index);
  store<u8>(TRANSLATIONS + 158, 1);
  store<u32>(HANDLERS + 636, eval159.index);
  store<u32>(EMITTERS + 636, emit159.index);
  store<u8>(TRANSLATIONS + 159, 1);
  store<u32>(HANDLERS + 640, eval160.index);
  store<u32>(EMITTERS + 640, emit160.index);
  store<u8>(TRANSLATIONS + 160, 1);
  store<u32>(HANDLERS + 644, eval161.index);
  store<u32>(EMITTERS + 644, emit161.index);
  store<u8>(TRANSLATIONS + 161, 1);
  store<u32>(HANDLERS + 648, eval162.index);
  store<u32>(EMITTERS + 648, emit162.index);
  store<u8>(TRANSLATIONS + 162, 1);
  store<u32>(HANDLERS + 652, eval163.index);
  store<u32>(EMITTERS + 652, emit163.index);
  store<u8>(TRANSLATIONS + 163, 1);
  store<u32>(HANDLERS + 656, eval164.index);
  store<u32>(EMITTERS + 656, emit164.index);
  store<u8>(TRANSLATIONS + 164, 1);
  store<u32>(HANDLERS + 660, eval165.index);
  store<u32>(EMITTERS + 660, emit165.index);
  store<u8>(TRANSLATIONS + 165, 1);
  store<u32>(HANDLERS + 664, eval166.index);
  store<u32>(EMITTERS + 664, emit166.index);
  store<u8>(TRANSLATIONS + 166, 1);
  store<u32>(HANDLERS + 668, eval167.index);
  store<u32>(EMITTERS + 668, emit167.index);
  store<u8>(TRANSLATIONS + 167, 1);
  store<u32>(HANDLERS + 672, eval168.index);
  store<u32>(EMITTERS + 672, emit168.index);
  store<u8>(TRANSLATIONS + 168, 1);
  store<u32>(HANDLERS + 676, eval169.index);
  store<u32>(EMITTERS + 676, emit169.index);
  store<u8>(TRANSLATIONS + 169, 1);
  store<u32>(HANDLERS + 680, eval170.index);
  store<u32>(EMITTERS + 680, emit170.index);
  store<u8>(TRANSLATIONS + 170, 1);
  store<u32>(HANDLERS + 684, eval171.index);
  store<u32>(EMITTERS + 684, emit171.index);
  store<u8>(TRANSLATIONS + 171, 1);
  store<u32>(HANDLERS + 688, eval172.index);
  store<u32>(EMITTERS + 688, emit172.index);
  store<u8>(TRANSLATIONS + 172, 1);
  store<u32>(HANDLERS + 692, eval173.index);
  store<u32>(EMITTERS + 692, emit173.index);
  store<u8>(TRANSLATIONS + 173, 1);
  store<u32>(HANDLERS + 696, eval174.index);
  store<u32>(EMITTERS + 696, emit174.index);
  store<u8>(TRANSLATIONS + 174, 1);
  store<u32>(HANDLERS + 700, eval175.index);
  store<u32>(EMITTERS + 700, emit175.index);
  store<u8>(TRANSLATIONS + 175, 1);
  store<u32>(HANDLERS + 704, eval176.index);
  store<u32>(EMITTERS + 704, emit176.index);
  store<u8>(TRANSLATIONS + 176, 1);
  store<u32>(HANDLERS + 708, eval177.index);
  store<u32>(EMITTERS + 708, emit177.index);
  store<u8>(TRANSLATIONS + 177, 1);
  store<u32>(HANDLERS + 712, eval178.index);
  store<u32>(EMITTERS + 712, emit178.index);
  store<u8>(TRANSLATIONS + 178, 1);
  store<u32>(HANDLERS + 716, eval179.index);
  store<u32>(EMITTERS + 716, emit179.index);
  store<u8>(TRANSLATIONS + 179, 1);
  store<u32>(HANDLERS + 720, eval180.index);
  store<u32>(EMITTERS + 720, emit180.index);
  store<u8>(TRANSLATIONS + 180, 1);
  store<u32>(HANDLERS + 724, eval181.index);
  store<u32>(EMITTERS + 724, emit181.index);
  store<u8>(TRANSLATIONS + 181, 1);
  store<u32>(HANDLERS + 728, eval182.index);
  store<u32>(EMITTERS + 728, emit182.index);
  store<u8>(TRANSLATIONS + 182, 1);
  store<u32>(HANDLERS + 732, eval183.index);
  store<u32>(EMITTERS + 732, emit183.index);
  store<u8>(TRANSLATIONS + 183, 1);
  store<u32>(HANDLERS + 736, eval184.index);
  store<u32>(EMITTERS + 736, emit184.index);
  store<u8>(TRANSLATIONS + 184, 1);
  store<u32>(HANDLERS + 740, eval185.index);
  store<u32>(EMITTERS + 740, emit185.index);
  store<u8>(TRANSLATIONS + 185, 1);
  store<u32>(HANDLERS + 744, eval186.index);
  store<u32>(EMITTERS + 744, emit186.index);
  store<u8>(TRANSLATIONS + 186, 1);
  store<u32>(HANDLERS + 748, eval187.index);
  store<u32>(EMITTERS + 748, emit187.index);
  store<u8>(TRANSLATIONS + 187, 1);
  store<u32>(HANDLERS + 752, eval188.index);
  store<u32>(EMITTERS + 752, emit188.index);
  store<u8>(TRANSLATIONS + 188, 1);
  store<u32>(HANDLERS + 756, eval189.index);
  store<u32>(EMITTERS + 756, emit189.index);
  store<u8>(TRANSLATIONS + 189, 1);
  store<u32>(HANDLERS + 760, eval190.index);
  store<u32>(EMITTERS + 760, emit190.index);
  store<u8>(TRANSLATIONS + 190, 1);
  store<u32>(HANDLERS + 764, eval191.index);
  store<u32>(EMITTERS + 764, emit191.index);
  store<u8>(TRANSLATIONS + 191, 1);
  store<u32>(HANDLERS + 768, eval192.index);
  store<u32>(EMITTERS + 768, emit192.index);
  store<u8>(TRANSLATIONS + 192, 1);
  store<u32>(HANDLERS + 772, eval193.index);
  store<u32>(EMITTERS + 772, emit193.index);
  store<u8>(TRANSLATIONS + 193, 1);
  store<u32>(HANDLERS + 776, eval194.index);
  store<u32>(EMITTERS + 776, emit194.index);
  store<u8>(TRANSLATIONS + 194, 1);
  store<u32>(HANDLERS + 780, eval195.index);
  store<u32>(EMITTERS + 780, emit195.index);
  store<u8>(TRANSLATIONS + 195, 1);
  store<u32>(HANDLERS + 784, eval196.index);
  store<u32>(EMITTERS + 784, emit196.index);
  store<u8>(TRANSLATIONS + 196, 1);
  store<u32>(HANDLERS + 788, eval197.index);
  store<u32>(EMITTERS + 788, emit197.index);
  store<u8>(TRANSLATIONS + 197, 1);
  store<u32>(HANDLERS + 792, eval198.index);
  store<u32>(EMITTERS + 792, emit198.index);
  store<u8>(TRANSLATIONS + 198, 1);
  store<u32>(HANDLERS + 796, eval199.index);
  store<u32>(EMITTERS + 796, emit199.index);
  store<u8>(TRANSLATIONS + 199, 1);
  store<u32>(HANDLERS + 800, eval200.index);
  store<u32>(EMITTERS + 800, emit200.index);
  store<u8>(TRANSLATIONS + 200, 1);
  store<u32>(HANDLERS + 804, eval201.index);
  store<u32>(EMITTERS + 804, emit201.index);
  store<u8>(TRANSLATIONS + 201, 1);
  store<u32>(HANDLERS + 808, eval202.index);
  store<u32>(EMITTERS + 808, emit202.index);
  store<u8>(TRANSLATIONS + 202, 1);
  store<u32>(HANDLERS + 812, eval203.index);
  store<u32>(EMITTERS + 812, emit203.index);
  store<u8>(TRANSLATIONS + 203, 1);
  store<u32>(HANDLERS + 816, eval204.index);
  store<u32>(EMITTERS + 816, emit204.index);
  store<u8>(TRANSLATIONS + 204, 1);
  store<u32>(HANDLERS + 820, eval205.index);
  store<u32>(EMITTERS + 820, emit205.index);
  store<u8>(TRANSLATIONS + 205, 1);
  store<u32>(HANDLERS + 824, eval206.index);
  store<u32>(EMITTERS + 824, emit206.index);
  store<u8>(TRANSLATIONS + 206, 1);
  store<u32>(HANDLERS + 828, eval207.index);
  store<u32>(EMITTERS + 828, emit207.index);
  store<u8>(TRANSLATIONS + 207, 1);
  store<u32>(HANDLERS + 832, eval208.index);
  store<u32>(EMITTERS + 832, emit208.index);
  store<u8>(TRANSLATIONS + 208, 1);
  store<u32>(HANDLERS + 836, eval209.index);
  store<u32>(EMITTERS + 836, emit209.index);
  store<u8>(TRANSLATIONS + 209, 1);
  store<u32>(HANDLERS + 840, eval210.index);
  store<u32>(EMITTERS + 840, emit210.index);
  store<u8>(TRANSLATIONS + 210, 1);
  store<u32>(HANDLERS + 844, eval211.index);
  store<u32>(EMITTERS + 844, emit211.index);
  store<u8>(TRANSLATIONS + 211, 1);
  store<u32>(HANDLERS + 848, eval212.index);
  store<u32>(EMITTERS + 848, emit212.index);
  store<u8>(TRANSLATIONS + 212, 1);
  store<u32>(HANDLERS + 852, eval213.index);
  store<u32>(EMITTERS + 852, emit213.index);
  store<u8>(TRANSLATIONS + 213, 1);
  store<u32>(HANDLERS + 856, eval214.index);
  store<u32>(EMITTERS + 856, emit214.index);
  store<u8>(TRANSLATIONS + 214, 1);
  store<u32>(HANDLERS + 860, eval215.index);
  store<u32>(EMITTERS + 860, emit215.index);
  store<u8>(TRANSLATIONS + 215, 1);
  store<u32>(HANDLERS + 864, eval216.index);
  store<u32>(EMITTERS + 864, emit216.index);
  store<u8>(TRANSLATIONS + 216, 1);
  store<u32>(HANDLERS + 868, eval217.index);
  store<u32>(EMITTERS + 868, emit217.index);
  store<u8>(TRANSLATIONS + 217, 1);
  store<u32>(HANDLERS + 872, eval218.index);
  store<u32>(EMITTERS + 872, emit218.index);
  store<u8>(TRANSLATIONS + 218, 1);
  store<u32>(HANDLERS + 876, eval219.index);
  store<u32>(EMITTERS + 876, emit219.index);
  store<u8>(TRANSLATIONS + 219, 1);
  store<u32>(HANDLERS + 880, eval220.index);
  store<u32>(EMITTERS + 880, emit220.index);
  store<u8>(TRANSLATIONS + 220, 1);
  store<u32>(HANDLERS + 884, eval221.index);
  store<u32>(EMITTERS + 884, emit221.index);
  store<u8>(TRANSLATIONS + 221, 1);
  store<u32>(HANDLERS + 888, eval222.index);
  store<u32>(EMITTERS + 888, emit222.index);
  store<u8>(TRANSLATIONS + 222, 1);
  store<u32>(HANDLERS + 892, eval223.index);
  store<u32>(EMITTERS + 892, emit223.index);
  store<u8>(TRANSLATIONS + 223, 1);
  store<u32>(HANDLERS + 896, eval224.index);
  store<u32>(EMITTERS + 896, emit224.index);
  store<u8>(TRANSLATIONS + 224, 1);
  store<u32>(HANDLERS + 900, eval225.index);
  store<u32>(EMITTERS + 900, emit225.index);
  store<u8>(TRANSLATIONS + 225, 1);
  store<u32>(HANDLERS + 904, eval226.index);
  store<u32>(EMITTERS + 904, emit226.index);
  store<u8>(TRANSLATIONS + 226, 1);
  store<u32>(HANDLERS + 908, eval227.index);
  store<u32>(EMITTERS + 908, emit227.index);
  store<u8>(TRANSLATIONS + 227, 1);
  store<u32>(HANDLERS + 912, eval228.index);
  store<u32>(EMITTERS + 912, emit228.index);
  store<u8>(TRANSLATIONS + 228, 1);
  store<u32>(HANDLERS + 916, eval229.index);
  store<u32>(EMITTERS + 916, emit229.index);
  store<u8>(TRANSLATIONS + 229, 1);
  store<u32>(HANDLERS + 920, eval230.index);
  store<u32>(EMITTERS + 920, emit230.index);
  store<u8>(TRANSLATIONS + 230, 1);
  store<u32>(HANDLERS + 924, eval231.index);
  store<u32>(EMITTERS + 924, emit231.index);
  store<u8>(TRANSLATIONS + 231, 1);
  store<u32>(HANDLERS + 928, eval232.index);
  store<u32>(EMITTERS + 928, emit232.index);
  store<u8>(TRANSLATIONS + 232, 1);
  store<u32>(HANDLERS + 932, eval233.index);
  store<u32>(EMITTERS + 932, emit233.index);
  store<u8>(TRANSLATIONS + 233, 1);
  store<u32>(HANDLERS + 936, eval234.index);
  store<u32>(EMITTERS + 936, emit234.index);
  store<u8>(TRANSLATIONS + 234, 1);
  store<u32>(HANDLERS + 940, eval235.index);
  store<u32>(EMITTERS + 940, emit235.index);
  store<u8>(TRANSLATIONS + 235, 1);
  store<u32>(HANDLERS + 944, eval236.index);
  store<u32>(EMITTERS + 944, emit236.index);
  store<u8>(TRANSLATIONS + 236, 1);
  store<u32>(HANDLERS + 948, eval237.index);
  store<u32>(EMITTERS + 948, emit237.index);
  store<u8>(TRANSLATIONS + 237, 1);
  store<u32>(HANDLERS + 952, eval238.index);
  store<u32>(EMITTERS + 952, emit238.index);
  store<u8>(TRANSLATIONS + 238, 1);
  store<u32>(HANDLERS + 956, eval239.index);
  store<u32>(EMITTERS + 956, emit239.index);
  store<u8>(TRANSLATIONS + 239, 1);
  store<u32>(HANDLERS + 960, eval240.index);
  store<u32>(EMITTERS + 960, emit240.index);
  store<u8>(TRANSLATIONS + 240, 1);
  store<u32>(HANDLERS + 964, eval241.index);
  store<u32>(EMITTERS + 964, emit241.index);
  store<u8>(TRANSLATIONS + 241, 1);
  store<u32>(HANDLERS + 968, eval242.index);
  store<u32>(EMITTERS + 968, emit242.index);
  store<u8>(TRANSLATIONS + 242, 1);
  store<u32>(HANDLERS + 972, eval243.index);
  store<u32>(EMITTERS + 972, emit243.index);
  store<u8>(TRANSLATIONS + 243, 1);
  store<u32>(HANDLERS + 976, eval244.index);
  store<u32>(EMITTERS + 976, emit244.index);
  store<u8>(TRANSLATIONS + 244, 1);
  store<u32>(HANDLERS + 980, eval245.index);
  store<u32>(EMITTERS + 980, emit245.index);
  store<u8>(TRANSLATIONS + 245, 1);
  store<u32>(HANDLERS + 984, eval246.index);
  store<u32>(EMITTERS + 984, emit246.index);
  store<u8>(TRANSLATIONS + 246, 1);
  store<u32>(HANDLERS + 988, eval247.index);
  store<u32>(EMITTERS + 988, emit247.index);
  store<u8>(TRANSLATIONS + 247, 1);
  store<u32>(HANDLERS + 992, eval248.index);
  store<u32>(EMITTERS + 992, emit248.index);
  store<u8>(TRANSLATIONS + 248, 1);
  store<u32>(HANDLERS + 996, eval249.index);
  store<u32>(EMITTERS + 996, emit249.index);
  store<u8>(TRANSLATIONS + 249, 1);
  store<u32>(HANDLERS + 1000, eval250.index);
  store<u32>(EMITTERS + 1000, emit250.index);
  store<u8>(TRANSLATIONS + 250, 1);
  store<u32>(HANDLERS + 1004, eval251.index);
  store<u32>(EMITTERS + 1004, emit251.index);
  store<u8>(TRANSLATIONS + 251, 1);
  store<u32>(HANDLERS + 1008, eval252.index);
  store<u32>(EMITTERS + 1008, emit252.index);
  store<u8>(TRANSLATIONS + 252, 1);
  store<u32>(HANDLERS + 1012, eval253.index);
  store<u32>(EMITTERS + 1012, emit253.index);
  store<u8>(TRANSLATIONS + 253, 1);
  store<u32>(HANDLERS + 1016, eval254.index);
  store<u32>(EMITTERS + 1016, emit254.index);
  store<u8>(TRANSLATIONS + 254, 1);
  store<u32>(HANDLERS + 1020, eval255.index);
  store<u32>(EMITTERS + 1020, emit255.index);
  store<u8>(TRANSLATIONS + 255, 1);
  store<u32>(HANDLERS + 1024, eval256.index);
  store<u32>(EMITTERS + 1024, emit256.index);
  store<u8>(TRANSLATIONS + 256, 1);
  store<u32>(HANDLERS + 1028, eval257.index);
  store<u32>(EMITTERS + 1028, emit257.index);
  store<u8>(TRANSLATIONS + 257, 1);
  store<u32>(HANDLERS + 1032, eval258.index);
  store<u32>(EMITTERS + 1032, emit258.index);
  store<u8>(TRANSLATIONS + 258, 1);
  store<u32>(HANDLERS + 1036, eval259.index);
  store<u32>(EMITTERS + 1036, emit259.index);
  store<u8>(TRANSLATIONS + 259, 1);
  store<u32>(HANDLERS + 1040, eval260.index);
  store<u32>(EMITTERS + 1040, emit260.index);
  store<u8>(TRANSLATIONS + 260, 1);
  store<u32>(HANDLERS + 1044, eval261.index);
  store<u32>(EMITTERS + 1044, emit261.index);
  store<u8>(TRANSLATIONS + 261, 1);
  store<u32>(HANDLERS + 1048, eval262.index);
  store<u32>(EMITTERS + 1048, emit262.index);
  store<u8>(TRANSLATIONS + 262, 1);
  store<u32>(HANDLERS + 1052, eval263.index);
  store<u32>(EMITTERS + 1052, emit263.index);
  store<u8>(TRANSLATIONS + 263, 1);
  store<u32>(HANDLERS + 1056, eval264.index);
  store<u32>(EMITTERS + 1056, emit264.index);
  store<u8>(TRANSLATIONS + 264, 1);
  store<u32>(HANDLERS + 1060, eval265.index);
  store<u32>(EMITTERS + 1060, emit265.index);
  store<u8>(TRANSLATIONS + 265, 1);
  store<u32>(HANDLERS + 1064, eval266.index);
  store<u32>(EMITTERS + 1064, emit266.index);
  store<u8>(TRANSLATIONS + 266, 1);
  store<u32>(HANDLERS + 1068, eval267.index);
  store<u32>(EMITTERS + 1068, emit267.index);
  store<u8>(TRANSLATIONS + 267, 1);
}

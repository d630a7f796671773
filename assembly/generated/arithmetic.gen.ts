// Generated from isa/ by isa/generate.ts. Do not edit.

import { ADC, ADD, AND, CMP, DEC, INC, NEG, NOT, OR, SBB, SUB, TEST, XOR } from "../ia32/arithmetic";
import { Eval, machine } from "../cpu/eval";
import { RECORD_IMM, RECORD_REG, RECORD_RM } from "../layout/instruction";
import { HANDLERS } from "../layout/memory_map";

// 00 /r  ADD r/m8, r8
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
// 00 /r  ADD r/m8, r8  (memory)
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
// 02 /r  ADD r8, r/m8
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
// 02 /r  ADD r8, r/m8  (memory)
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
// 04 ib  ADD AL, imm8
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
// 80 /0 ib  ADD r/m8, imm8
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
// 80 /0 ib  ADD r/m8, imm8  (memory)
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
// 82 /0 ib  ADD r/m8, imm8
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
// 82 /0 ib  ADD r/m8, imm8  (memory)
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
// o16 01 /r  ADD r/m16, r16
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
// o16 01 /r  ADD r/m16, r16  (memory)
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
// o16 03 /r  ADD r16, r/m16
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
// o16 03 /r  ADD r16, r/m16  (memory)
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
// o16 05 iw  ADD AX, imm16
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
// o16 81 /0 iw  ADD r/m16, imm16
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
// o16 81 /0 iw  ADD r/m16, imm16  (memory)
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
// o16 83 /0 ib  ADD r/m16, simm8
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
// o16 83 /0 ib  ADD r/m16, simm8  (memory)
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
// o32 01 /r  ADD r/m32, r32
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
// o32 01 /r  ADD r/m32, r32  (memory)
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
// o32 03 /r  ADD r32, r/m32
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
// o32 03 /r  ADD r32, r/m32  (memory)
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
// o32 05 id  ADD EAX, imm32
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
// o32 81 /0 id  ADD r/m32, imm32
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
// o32 81 /0 id  ADD r/m32, imm32  (memory)
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
// o32 83 /0 ib  ADD r/m32, simm8
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
// o32 83 /0 ib  ADD r/m32, simm8  (memory)
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
// 08 /r  OR r/m8, r8
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
// 08 /r  OR r/m8, r8  (memory)
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
// 0A /r  OR r8, r/m8
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
// 0A /r  OR r8, r/m8  (memory)
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
// 0C ib  OR AL, imm8
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
// 80 /1 ib  OR r/m8, imm8
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
// 80 /1 ib  OR r/m8, imm8  (memory)
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
// 82 /1 ib  OR r/m8, imm8
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
// 82 /1 ib  OR r/m8, imm8  (memory)
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
// o16 09 /r  OR r/m16, r16
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
// o16 09 /r  OR r/m16, r16  (memory)
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
// o16 0B /r  OR r16, r/m16
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
// o16 0B /r  OR r16, r/m16  (memory)
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
// o16 0D iw  OR AX, imm16
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
// o16 81 /1 iw  OR r/m16, imm16
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
// o16 81 /1 iw  OR r/m16, imm16  (memory)
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
// o16 83 /1 ib  OR r/m16, simm8
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
// o16 83 /1 ib  OR r/m16, simm8  (memory)
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
// o32 09 /r  OR r/m32, r32
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
// o32 09 /r  OR r/m32, r32  (memory)
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
// o32 0B /r  OR r32, r/m32
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
// o32 0B /r  OR r32, r/m32  (memory)
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
// o32 0D id  OR EAX, imm32
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
// o32 81 /1 id  OR r/m32, imm32
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
// o32 81 /1 id  OR r/m32, imm32  (memory)
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
// o32 83 /1 ib  OR r/m32, simm8
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
// o32 83 /1 ib  OR r/m32, simm8  (memory)
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
// 10 /r  ADC r/m8, r8
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
// 10 /r  ADC r/m8, r8  (memory)
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
// 12 /r  ADC r8, r/m8
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
// 12 /r  ADC r8, r/m8  (memory)
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
// 14 ib  ADC AL, imm8
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
// 80 /2 ib  ADC r/m8, imm8
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
// 80 /2 ib  ADC r/m8, imm8  (memory)
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
// 82 /2 ib  ADC r/m8, imm8
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
// 82 /2 ib  ADC r/m8, imm8  (memory)
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
// o16 11 /r  ADC r/m16, r16
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
// o16 11 /r  ADC r/m16, r16  (memory)
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
// o16 13 /r  ADC r16, r/m16
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
// o16 13 /r  ADC r16, r/m16  (memory)
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
// o16 15 iw  ADC AX, imm16
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
// o16 81 /2 iw  ADC r/m16, imm16
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
// o16 81 /2 iw  ADC r/m16, imm16  (memory)
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
// o16 83 /2 ib  ADC r/m16, simm8
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
// o16 83 /2 ib  ADC r/m16, simm8  (memory)
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
// o32 11 /r  ADC r/m32, r32
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
// o32 11 /r  ADC r/m32, r32  (memory)
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
// o32 13 /r  ADC r32, r/m32
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
// o32 13 /r  ADC r32, r/m32  (memory)
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
// o32 15 id  ADC EAX, imm32
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
// o32 81 /2 id  ADC r/m32, imm32
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
// o32 81 /2 id  ADC r/m32, imm32  (memory)
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
// o32 83 /2 ib  ADC r/m32, simm8
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
// o32 83 /2 ib  ADC r/m32, simm8  (memory)
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
// 18 /r  SBB r/m8, r8
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
// 18 /r  SBB r/m8, r8  (memory)
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
// 1A /r  SBB r8, r/m8
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
// 1A /r  SBB r8, r/m8  (memory)
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
// 1C ib  SBB AL, imm8
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
// 80 /3 ib  SBB r/m8, imm8
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
// 80 /3 ib  SBB r/m8, imm8  (memory)
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
// 82 /3 ib  SBB r/m8, imm8
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
// 82 /3 ib  SBB r/m8, imm8  (memory)
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
// o16 19 /r  SBB r/m16, r16
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
// o16 19 /r  SBB r/m16, r16  (memory)
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
// o16 1B /r  SBB r16, r/m16
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
// o16 1B /r  SBB r16, r/m16  (memory)
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
// o16 1D iw  SBB AX, imm16
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
// o16 81 /3 iw  SBB r/m16, imm16
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
// o16 81 /3 iw  SBB r/m16, imm16  (memory)
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
// o16 83 /3 ib  SBB r/m16, simm8
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
// o16 83 /3 ib  SBB r/m16, simm8  (memory)
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
// o32 19 /r  SBB r/m32, r32
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
// o32 19 /r  SBB r/m32, r32  (memory)
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
// o32 1B /r  SBB r32, r/m32
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
// o32 1B /r  SBB r32, r/m32  (memory)
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
// o32 1D id  SBB EAX, imm32
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
// o32 81 /3 id  SBB r/m32, imm32
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
// o32 81 /3 id  SBB r/m32, imm32  (memory)
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
// o32 83 /3 ib  SBB r/m32, simm8
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
// o32 83 /3 ib  SBB r/m32, simm8  (memory)
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
// 20 /r  AND r/m8, r8
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
// 20 /r  AND r/m8, r8  (memory)
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
// 22 /r  AND r8, r/m8
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
// 22 /r  AND r8, r/m8  (memory)
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
// 24 ib  AND AL, imm8
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
// 80 /4 ib  AND r/m8, imm8
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
// 80 /4 ib  AND r/m8, imm8  (memory)
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
// 82 /4 ib  AND r/m8, imm8
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
// 82 /4 ib  AND r/m8, imm8  (memory)
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
// o16 21 /r  AND r/m16, r16
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
// o16 21 /r  AND r/m16, r16  (memory)
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
// o16 23 /r  AND r16, r/m16
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
// o16 23 /r  AND r16, r/m16  (memory)
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
// o16 25 iw  AND AX, imm16
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
// o16 81 /4 iw  AND r/m16, imm16
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
// o16 81 /4 iw  AND r/m16, imm16  (memory)
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
// o16 83 /4 ib  AND r/m16, simm8
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
// o16 83 /4 ib  AND r/m16, simm8  (memory)
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
// o32 21 /r  AND r/m32, r32
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
// o32 21 /r  AND r/m32, r32  (memory)
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
// o32 23 /r  AND r32, r/m32
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
// o32 23 /r  AND r32, r/m32  (memory)
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
// o32 25 id  AND EAX, imm32
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
// o32 81 /4 id  AND r/m32, imm32
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
// o32 81 /4 id  AND r/m32, imm32  (memory)
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
// o32 83 /4 ib  AND r/m32, simm8
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
// o32 83 /4 ib  AND r/m32, simm8  (memory)
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
// 28 /r  SUB r/m8, r8
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
// 28 /r  SUB r/m8, r8  (memory)
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
// 2A /r  SUB r8, r/m8
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
// 2A /r  SUB r8, r/m8  (memory)
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
// 2C ib  SUB AL, imm8
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
// 80 /5 ib  SUB r/m8, imm8
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
// 80 /5 ib  SUB r/m8, imm8  (memory)
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
// 82 /5 ib  SUB r/m8, imm8
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
// 82 /5 ib  SUB r/m8, imm8  (memory)
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
// o16 29 /r  SUB r/m16, r16
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
// o16 29 /r  SUB r/m16, r16  (memory)
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
// o16 2B /r  SUB r16, r/m16
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
// o16 2B /r  SUB r16, r/m16  (memory)
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
// o16 2D iw  SUB AX, imm16
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
// o16 81 /5 iw  SUB r/m16, imm16
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
// o16 81 /5 iw  SUB r/m16, imm16  (memory)
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
// o16 83 /5 ib  SUB r/m16, simm8
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
// o16 83 /5 ib  SUB r/m16, simm8  (memory)
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
// o32 29 /r  SUB r/m32, r32
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
// o32 29 /r  SUB r/m32, r32  (memory)
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
// o32 2B /r  SUB r32, r/m32
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
// o32 2B /r  SUB r32, r/m32  (memory)
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
// o32 2D id  SUB EAX, imm32
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
// o32 81 /5 id  SUB r/m32, imm32
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
// o32 81 /5 id  SUB r/m32, imm32  (memory)
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
// o32 83 /5 ib  SUB r/m32, simm8
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
// o32 83 /5 ib  SUB r/m32, simm8  (memory)
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
// 30 /r  XOR r/m8, r8
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
// 30 /r  XOR r/m8, r8  (memory)
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
// 32 /r  XOR r8, r/m8
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
// 32 /r  XOR r8, r/m8  (memory)
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
// 34 ib  XOR AL, imm8
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
// 80 /6 ib  XOR r/m8, imm8
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
// 80 /6 ib  XOR r/m8, imm8  (memory)
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
// 82 /6 ib  XOR r/m8, imm8
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
// 82 /6 ib  XOR r/m8, imm8  (memory)
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
// o16 31 /r  XOR r/m16, r16
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
// o16 31 /r  XOR r/m16, r16  (memory)
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
// o16 33 /r  XOR r16, r/m16
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
// o16 33 /r  XOR r16, r/m16  (memory)
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
// o16 35 iw  XOR AX, imm16
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
// o16 81 /6 iw  XOR r/m16, imm16
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
// o16 81 /6 iw  XOR r/m16, imm16  (memory)
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
// o16 83 /6 ib  XOR r/m16, simm8
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
// o16 83 /6 ib  XOR r/m16, simm8  (memory)
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
// o32 31 /r  XOR r/m32, r32
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
// o32 31 /r  XOR r/m32, r32  (memory)
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
// o32 33 /r  XOR r32, r/m32
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
// o32 33 /r  XOR r32, r/m32  (memory)
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
// o32 35 id  XOR EAX, imm32
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
// o32 81 /6 id  XOR r/m32, imm32
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
// o32 81 /6 id  XOR r/m32, imm32  (memory)
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
// o32 83 /6 ib  XOR r/m32, simm8
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
// o32 83 /6 ib  XOR r/m32, simm8  (memory)
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
// 38 /r  CMP r/m8, r8
function form192<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.reg8(load<u8>(i, RECORD_REG));
  CMP<M>(8, v0, v1);
}
function eval192(i: usize): void {
  form192<Eval>(i);
}
// 38 /r  CMP r/m8, r8  (memory)
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
// 3A /r  CMP r8, r/m8
function form194<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_REG));
  const v1 = m.reg8(load<u8>(i, RECORD_RM));
  CMP<M>(8, v0, v1);
}
function eval194(i: usize): void {
  form194<Eval>(i);
}
// 3A /r  CMP r8, r/m8  (memory)
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
// 3C ib  CMP AL, imm8
function form196<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(0);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  CMP<M>(8, v0, v1);
}
function eval196(i: usize): void {
  form196<Eval>(i);
}
// 80 /7 ib  CMP r/m8, imm8
function form197<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  CMP<M>(8, v0, v1);
}
function eval197(i: usize): void {
  form197<Eval>(i);
}
// 80 /7 ib  CMP r/m8, imm8  (memory)
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
// 82 /7 ib  CMP r/m8, imm8
function form199<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  CMP<M>(8, v0, v1);
}
function eval199(i: usize): void {
  form199<Eval>(i);
}
// 82 /7 ib  CMP r/m8, imm8  (memory)
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
// o16 39 /r  CMP r/m16, r16
function form201<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.reg16(load<u8>(i, RECORD_REG));
  CMP<M>(16, v0, v1);
}
function eval201(i: usize): void {
  form201<Eval>(i);
}
// o16 39 /r  CMP r/m16, r16  (memory)
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
// o16 3B /r  CMP r16, r/m16
function form203<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const v1 = m.reg16(load<u8>(i, RECORD_RM));
  CMP<M>(16, v0, v1);
}
function eval203(i: usize): void {
  form203<Eval>(i);
}
// o16 3B /r  CMP r16, r/m16  (memory)
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
// o16 3D iw  CMP AX, imm16
function form205<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(0);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  CMP<M>(16, v0, v1);
}
function eval205(i: usize): void {
  form205<Eval>(i);
}
// o16 81 /7 iw  CMP r/m16, imm16
function form206<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  CMP<M>(16, v0, v1);
}
function eval206(i: usize): void {
  form206<Eval>(i);
}
// o16 81 /7 iw  CMP r/m16, imm16  (memory)
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
// o16 83 /7 ib  CMP r/m16, simm8
function form208<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM) & 0xffff);
  CMP<M>(16, v0, v1);
}
function eval208(i: usize): void {
  form208<Eval>(i);
}
// o16 83 /7 ib  CMP r/m16, simm8  (memory)
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
// o32 39 /r  CMP r/m32, r32
function form210<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.reg32(load<u8>(i, RECORD_REG));
  CMP<M>(32, v0, v1);
}
function eval210(i: usize): void {
  form210<Eval>(i);
}
// o32 39 /r  CMP r/m32, r32  (memory)
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
// o32 3B /r  CMP r32, r/m32
function form212<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const v1 = m.reg32(load<u8>(i, RECORD_RM));
  CMP<M>(32, v0, v1);
}
function eval212(i: usize): void {
  form212<Eval>(i);
}
// o32 3B /r  CMP r32, r/m32  (memory)
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
// o32 3D id  CMP EAX, imm32
function form214<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(0);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  CMP<M>(32, v0, v1);
}
function eval214(i: usize): void {
  form214<Eval>(i);
}
// o32 81 /7 id  CMP r/m32, imm32
function form215<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  CMP<M>(32, v0, v1);
}
function eval215(i: usize): void {
  form215<Eval>(i);
}
// o32 81 /7 id  CMP r/m32, imm32  (memory)
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
// o32 83 /7 ib  CMP r/m32, simm8
function form217<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  CMP<M>(32, v0, v1);
}
function eval217(i: usize): void {
  form217<Eval>(i);
}
// o32 83 /7 ib  CMP r/m32, simm8  (memory)
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
// 84 /r  TEST r/m8, r8
function form219<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.reg8(load<u8>(i, RECORD_REG));
  TEST<M>(8, v0, v1);
}
function eval219(i: usize): void {
  form219<Eval>(i);
}
// 84 /r  TEST r/m8, r8  (memory)
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
// A8 ib  TEST AL, imm8
function form221<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(0);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  TEST<M>(8, v0, v1);
}
function eval221(i: usize): void {
  form221<Eval>(i);
}
// F6 /0 ib  TEST r/m8, imm8
function form222<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  TEST<M>(8, v0, v1);
}
function eval222(i: usize): void {
  form222<Eval>(i);
}
// F6 /0 ib  TEST r/m8, imm8  (memory)
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
// F6 /1 ib  TEST r/m8, imm8
function form224<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  TEST<M>(8, v0, v1);
}
function eval224(i: usize): void {
  form224<Eval>(i);
}
// F6 /1 ib  TEST r/m8, imm8  (memory)
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
// o16 85 /r  TEST r/m16, r16
function form226<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.reg16(load<u8>(i, RECORD_REG));
  TEST<M>(16, v0, v1);
}
function eval226(i: usize): void {
  form226<Eval>(i);
}
// o16 85 /r  TEST r/m16, r16  (memory)
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
// o16 A9 iw  TEST AX, imm16
function form228<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(0);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  TEST<M>(16, v0, v1);
}
function eval228(i: usize): void {
  form228<Eval>(i);
}
// o16 F7 /0 iw  TEST r/m16, imm16
function form229<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  TEST<M>(16, v0, v1);
}
function eval229(i: usize): void {
  form229<Eval>(i);
}
// o16 F7 /0 iw  TEST r/m16, imm16  (memory)
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
// o16 F7 /1 iw  TEST r/m16, imm16
function form231<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  TEST<M>(16, v0, v1);
}
function eval231(i: usize): void {
  form231<Eval>(i);
}
// o16 F7 /1 iw  TEST r/m16, imm16  (memory)
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
// o32 85 /r  TEST r/m32, r32
function form233<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.reg32(load<u8>(i, RECORD_REG));
  TEST<M>(32, v0, v1);
}
function eval233(i: usize): void {
  form233<Eval>(i);
}
// o32 85 /r  TEST r/m32, r32  (memory)
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
// o32 A9 id  TEST EAX, imm32
function form235<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(0);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  TEST<M>(32, v0, v1);
}
function eval235(i: usize): void {
  form235<Eval>(i);
}
// o32 F7 /0 id  TEST r/m32, imm32
function form236<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  TEST<M>(32, v0, v1);
}
function eval236(i: usize): void {
  form236<Eval>(i);
}
// o32 F7 /0 id  TEST r/m32, imm32  (memory)
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
// o32 F7 /1 id  TEST r/m32, imm32
function form238<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  TEST<M>(32, v0, v1);
}
function eval238(i: usize): void {
  form238<Eval>(i);
}
// o32 F7 /1 id  TEST r/m32, imm32  (memory)
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
// FE /0  INC r/m8
function form240<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const r = INC<M>(8, v0);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval240(i: usize): void {
  form240<Eval>(i);
}
// FE /0  INC r/m8  (memory)
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
// FE /1  DEC r/m8
function form242<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const r = DEC<M>(8, v0);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval242(i: usize): void {
  form242<Eval>(i);
}
// FE /1  DEC r/m8  (memory)
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
// F6 /2  NOT r/m8
function form244<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const r = NOT<M>(8, v0);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval244(i: usize): void {
  form244<Eval>(i);
}
// F6 /2  NOT r/m8  (memory)
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
// F6 /3  NEG r/m8
function form246<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const r = NEG<M>(8, v0);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval246(i: usize): void {
  form246<Eval>(i);
}
// F6 /3  NEG r/m8  (memory)
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
// o16 FF /0  INC r/m16
function form248<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const r = INC<M>(16, v0);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval248(i: usize): void {
  form248<Eval>(i);
}
// o16 FF /0  INC r/m16  (memory)
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
// o16 FF /1  DEC r/m16
function form250<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const r = DEC<M>(16, v0);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval250(i: usize): void {
  form250<Eval>(i);
}
// o16 FF /1  DEC r/m16  (memory)
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
// o16 F7 /2  NOT r/m16
function form252<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const r = NOT<M>(16, v0);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval252(i: usize): void {
  form252<Eval>(i);
}
// o16 F7 /2  NOT r/m16  (memory)
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
// o16 F7 /3  NEG r/m16
function form254<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const r = NEG<M>(16, v0);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval254(i: usize): void {
  form254<Eval>(i);
}
// o16 F7 /3  NEG r/m16  (memory)
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
// o32 FF /0  INC r/m32
function form256<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const r = INC<M>(32, v0);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval256(i: usize): void {
  form256<Eval>(i);
}
// o32 FF /0  INC r/m32  (memory)
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
// o32 FF /1  DEC r/m32
function form258<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const r = DEC<M>(32, v0);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval258(i: usize): void {
  form258<Eval>(i);
}
// o32 FF /1  DEC r/m32  (memory)
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
// o32 F7 /2  NOT r/m32
function form260<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const r = NOT<M>(32, v0);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval260(i: usize): void {
  form260<Eval>(i);
}
// o32 F7 /2  NOT r/m32  (memory)
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
// o32 F7 /3  NEG r/m32
function form262<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const r = NEG<M>(32, v0);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval262(i: usize): void {
  form262<Eval>(i);
}
// o32 F7 /3  NEG r/m32  (memory)
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
// o16 40+r  INC r16
function form264<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const r = INC<M>(16, v0);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval264(i: usize): void {
  form264<Eval>(i);
}
// o16 48+r  DEC r16
function form265<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const r = DEC<M>(16, v0);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval265(i: usize): void {
  form265<Eval>(i);
}
// o32 40+r  INC r32
function form266<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const r = INC<M>(32, v0);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval266(i: usize): void {
  form266<Eval>(i);
}
// o32 48+r  DEC r32
function form267<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const r = DEC<M>(32, v0);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval267(i: usize): void {
  form267<Eval>(i);
}

export function install_arithmetic(): void {
  store<u32>(HANDLERS + 12, eval3.index);
  store<u32>(HANDLERS + 16, eval4.index);
  store<u32>(HANDLERS + 20, eval5.index);
  store<u32>(HANDLERS + 24, eval6.index);
  store<u32>(HANDLERS + 28, eval7.index);
  store<u32>(HANDLERS + 32, eval8.index);
  store<u32>(HANDLERS + 36, eval9.index);
  store<u32>(HANDLERS + 40, eval10.index);
  store<u32>(HANDLERS + 44, eval11.index);
  store<u32>(HANDLERS + 48, eval12.index);
  store<u32>(HANDLERS + 52, eval13.index);
  store<u32>(HANDLERS + 56, eval14.index);
  store<u32>(HANDLERS + 60, eval15.index);
  store<u32>(HANDLERS + 64, eval16.index);
  store<u32>(HANDLERS + 68, eval17.index);
  store<u32>(HANDLERS + 72, eval18.index);
  store<u32>(HANDLERS + 76, eval19.index);
  store<u32>(HANDLERS + 80, eval20.index);
  store<u32>(HANDLERS + 84, eval21.index);
  store<u32>(HANDLERS + 88, eval22.index);
  store<u32>(HANDLERS + 92, eval23.index);
  store<u32>(HANDLERS + 96, eval24.index);
  store<u32>(HANDLERS + 100, eval25.index);
  store<u32>(HANDLERS + 104, eval26.index);
  store<u32>(HANDLERS + 108, eval27.index);
  store<u32>(HANDLERS + 112, eval28.index);
  store<u32>(HANDLERS + 116, eval29.index);
  store<u32>(HANDLERS + 120, eval30.index);
  store<u32>(HANDLERS + 124, eval31.index);
  store<u32>(HANDLERS + 128, eval32.index);
  store<u32>(HANDLERS + 132, eval33.index);
  store<u32>(HANDLERS + 136, eval34.index);
  store<u32>(HANDLERS + 140, eval35.index);
  store<u32>(HANDLERS + 144, eval36.index);
  store<u32>(HANDLERS + 148, eval37.index);
  store<u32>(HANDLERS + 152, eval38.index);
  store<u32>(HANDLERS + 156, eval39.index);
  store<u32>(HANDLERS + 160, eval40.index);
  store<u32>(HANDLERS + 164, eval41.index);
  store<u32>(HANDLERS + 168, eval42.index);
  store<u32>(HANDLERS + 172, eval43.index);
  store<u32>(HANDLERS + 176, eval44.index);
  store<u32>(HANDLERS + 180, eval45.index);
  store<u32>(HANDLERS + 184, eval46.index);
  store<u32>(HANDLERS + 188, eval47.index);
  store<u32>(HANDLERS + 192, eval48.index);
  store<u32>(HANDLERS + 196, eval49.index);
  store<u32>(HANDLERS + 200, eval50.index);
  store<u32>(HANDLERS + 204, eval51.index);
  store<u32>(HANDLERS + 208, eval52.index);
  store<u32>(HANDLERS + 212, eval53.index);
  store<u32>(HANDLERS + 216, eval54.index);
  store<u32>(HANDLERS + 220, eval55.index);
  store<u32>(HANDLERS + 224, eval56.index);
  store<u32>(HANDLERS + 228, eval57.index);
  store<u32>(HANDLERS + 232, eval58.index);
  store<u32>(HANDLERS + 236, eval59.index);
  store<u32>(HANDLERS + 240, eval60.index);
  store<u32>(HANDLERS + 244, eval61.index);
  store<u32>(HANDLERS + 248, eval62.index);
  store<u32>(HANDLERS + 252, eval63.index);
  store<u32>(HANDLERS + 256, eval64.index);
  store<u32>(HANDLERS + 260, eval65.index);
  store<u32>(HANDLERS + 264, eval66.index);
  store<u32>(HANDLERS + 268, eval67.index);
  store<u32>(HANDLERS + 272, eval68.index);
  store<u32>(HANDLERS + 276, eval69.index);
  store<u32>(HANDLERS + 280, eval70.index);
  store<u32>(HANDLERS + 284, eval71.index);
  store<u32>(HANDLERS + 288, eval72.index);
  store<u32>(HANDLERS + 292, eval73.index);
  store<u32>(HANDLERS + 296, eval74.index);
  store<u32>(HANDLERS + 300, eval75.index);
  store<u32>(HANDLERS + 304, eval76.index);
  store<u32>(HANDLERS + 308, eval77.index);
  store<u32>(HANDLERS + 312, eval78.index);
  store<u32>(HANDLERS + 316, eval79.index);
  store<u32>(HANDLERS + 320, eval80.index);
  store<u32>(HANDLERS + 324, eval81.index);
  store<u32>(HANDLERS + 328, eval82.index);
  store<u32>(HANDLERS + 332, eval83.index);
  store<u32>(HANDLERS + 336, eval84.index);
  store<u32>(HANDLERS + 340, eval85.index);
  store<u32>(HANDLERS + 344, eval86.index);
  store<u32>(HANDLERS + 348, eval87.index);
  store<u32>(HANDLERS + 352, eval88.index);
  store<u32>(HANDLERS + 356, eval89.index);
  store<u32>(HANDLERS + 360, eval90.index);
  store<u32>(HANDLERS + 364, eval91.index);
  store<u32>(HANDLERS + 368, eval92.index);
  store<u32>(HANDLERS + 372, eval93.index);
  store<u32>(HANDLERS + 376, eval94.index);
  store<u32>(HANDLERS + 380, eval95.index);
  store<u32>(HANDLERS + 384, eval96.index);
  store<u32>(HANDLERS + 388, eval97.index);
  store<u32>(HANDLERS + 392, eval98.index);
  store<u32>(HANDLERS + 396, eval99.index);
  store<u32>(HANDLERS + 400, eval100.index);
  store<u32>(HANDLERS + 404, eval101.index);
  store<u32>(HANDLERS + 408, eval102.index);
  store<u32>(HANDLERS + 412, eval103.index);
  store<u32>(HANDLERS + 416, eval104.index);
  store<u32>(HANDLERS + 420, eval105.index);
  store<u32>(HANDLERS + 424, eval106.index);
  store<u32>(HANDLERS + 428, eval107.index);
  store<u32>(HANDLERS + 432, eval108.index);
  store<u32>(HANDLERS + 436, eval109.index);
  store<u32>(HANDLERS + 440, eval110.index);
  store<u32>(HANDLERS + 444, eval111.index);
  store<u32>(HANDLERS + 448, eval112.index);
  store<u32>(HANDLERS + 452, eval113.index);
  store<u32>(HANDLERS + 456, eval114.index);
  store<u32>(HANDLERS + 460, eval115.index);
  store<u32>(HANDLERS + 464, eval116.index);
  store<u32>(HANDLERS + 468, eval117.index);
  store<u32>(HANDLERS + 472, eval118.index);
  store<u32>(HANDLERS + 476, eval119.index);
  store<u32>(HANDLERS + 480, eval120.index);
  store<u32>(HANDLERS + 484, eval121.index);
  store<u32>(HANDLERS + 488, eval122.index);
  store<u32>(HANDLERS + 492, eval123.index);
  store<u32>(HANDLERS + 496, eval124.index);
  store<u32>(HANDLERS + 500, eval125.index);
  store<u32>(HANDLERS + 504, eval126.index);
  store<u32>(HANDLERS + 508, eval127.index);
  store<u32>(HANDLERS + 512, eval128.index);
  store<u32>(HANDLERS + 516, eval129.index);
  store<u32>(HANDLERS + 520, eval130.index);
  store<u32>(HANDLERS + 524, eval131.index);
  store<u32>(HANDLERS + 528, eval132.index);
  store<u32>(HANDLERS + 532, eval133.index);
  store<u32>(HANDLERS + 536, eval134.index);
  store<u32>(HANDLERS + 540, eval135.index);
  store<u32>(HANDLERS + 544, eval136.index);
  store<u32>(HANDLERS + 548, eval137.index);
  store<u32>(HANDLERS + 552, eval138.index);
  store<u32>(HANDLERS + 556, eval139.index);
  store<u32>(HANDLERS + 560, eval140.index);
  store<u32>(HANDLERS + 564, eval141.index);
  store<u32>(HANDLERS + 568, eval142.index);
  store<u32>(HANDLERS + 572, eval143.index);
  store<u32>(HANDLERS + 576, eval144.index);
  store<u32>(HANDLERS + 580, eval145.index);
  store<u32>(HANDLERS + 584, eval146.index);
  store<u32>(HANDLERS + 588, eval147.index);
  store<u32>(HANDLERS + 592, eval148.index);
  store<u32>(HANDLERS + 596, eval149.index);
  store<u32>(HANDLERS + 600, eval150.index);
  store<u32>(HANDLERS + 604, eval151.index);
  store<u32>(HANDLERS + 608, eval152.index);
  store<u32>(HANDLERS + 612, eval153.index);
  store<u32>(HANDLERS + 616, eval154.index);
  store<u32>(HANDLERS + 620, eval155.index);
  store<u32>(HANDLERS + 624, eval156.index);
  store<u32>(HANDLERS + 628, eval157.index);
  store<u32>(HANDLERS + 632, eval158.index);
  store<u32>(HANDLERS + 636, eval159.index);
  store<u32>(HANDLERS + 640, eval160.index);
  store<u32>(HANDLERS + 644, eval161.index);
  store<u32>(HANDLERS + 648, eval162.index);
  store<u32>(HANDLERS + 652, eval163.index);
  store<u32>(HANDLERS + 656, eval164.index);
  store<u32>(HANDLERS + 660, eval165.index);
  store<u32>(HANDLERS + 664, eval166.index);
  store<u32>(HANDLERS + 668, eval167.index);
  store<u32>(HANDLERS + 672, eval168.index);
  store<u32>(HANDLERS + 676, eval169.index);
  store<u32>(HANDLERS + 680, eval170.index);
  store<u32>(HANDLERS + 684, eval171.index);
  store<u32>(HANDLERS + 688, eval172.index);
  store<u32>(HANDLERS + 692, eval173.index);
  store<u32>(HANDLERS + 696, eval174.index);
  store<u32>(HANDLERS + 700, eval175.index);
  store<u32>(HANDLERS + 704, eval176.index);
  store<u32>(HANDLERS + 708, eval177.index);
  store<u32>(HANDLERS + 712, eval178.index);
  store<u32>(HANDLERS + 716, eval179.index);
  store<u32>(HANDLERS + 720, eval180.index);
  store<u32>(HANDLERS + 724, eval181.index);
  store<u32>(HANDLERS + 728, eval182.index);
  store<u32>(HANDLERS + 732, eval183.index);
  store<u32>(HANDLERS + 736, eval184.index);
  store<u32>(HANDLERS + 740, eval185.index);
  store<u32>(HANDLERS + 744, eval186.index);
  store<u32>(HANDLERS + 748, eval187.index);
  store<u32>(HANDLERS + 752, eval188.index);
  store<u32>(HANDLERS + 756, eval189.index);
  store<u32>(HANDLERS + 760, eval190.index);
  store<u32>(HANDLERS + 764, eval191.index);
  store<u32>(HANDLERS + 768, eval192.index);
  store<u32>(HANDLERS + 772, eval193.index);
  store<u32>(HANDLERS + 776, eval194.index);
  store<u32>(HANDLERS + 780, eval195.index);
  store<u32>(HANDLERS + 784, eval196.index);
  store<u32>(HANDLERS + 788, eval197.index);
  store<u32>(HANDLERS + 792, eval198.index);
  store<u32>(HANDLERS + 796, eval199.index);
  store<u32>(HANDLERS + 800, eval200.index);
  store<u32>(HANDLERS + 804, eval201.index);
  store<u32>(HANDLERS + 808, eval202.index);
  store<u32>(HANDLERS + 812, eval203.index);
  store<u32>(HANDLERS + 816, eval204.index);
  store<u32>(HANDLERS + 820, eval205.index);
  store<u32>(HANDLERS + 824, eval206.index);
  store<u32>(HANDLERS + 828, eval207.index);
  store<u32>(HANDLERS + 832, eval208.index);
  store<u32>(HANDLERS + 836, eval209.index);
  store<u32>(HANDLERS + 840, eval210.index);
  store<u32>(HANDLERS + 844, eval211.index);
  store<u32>(HANDLERS + 848, eval212.index);
  store<u32>(HANDLERS + 852, eval213.index);
  store<u32>(HANDLERS + 856, eval214.index);
  store<u32>(HANDLERS + 860, eval215.index);
  store<u32>(HANDLERS + 864, eval216.index);
  store<u32>(HANDLERS + 868, eval217.index);
  store<u32>(HANDLERS + 872, eval218.index);
  store<u32>(HANDLERS + 876, eval219.index);
  store<u32>(HANDLERS + 880, eval220.index);
  store<u32>(HANDLERS + 884, eval221.index);
  store<u32>(HANDLERS + 888, eval222.index);
  store<u32>(HANDLERS + 892, eval223.index);
  store<u32>(HANDLERS + 896, eval224.index);
  store<u32>(HANDLERS + 900, eval225.index);
  store<u32>(HANDLERS + 904, eval226.index);
  store<u32>(HANDLERS + 908, eval227.index);
  store<u32>(HANDLERS + 912, eval228.index);
  store<u32>(HANDLERS + 916, eval229.index);
  store<u32>(HANDLERS + 920, eval230.index);
  store<u32>(HANDLERS + 924, eval231.index);
  store<u32>(HANDLERS + 928, eval232.index);
  store<u32>(HANDLERS + 932, eval233.index);
  store<u32>(HANDLERS + 936, eval234.index);
  store<u32>(HANDLERS + 940, eval235.index);
  store<u32>(HANDLERS + 944, eval236.index);
  store<u32>(HANDLERS + 948, eval237.index);
  store<u32>(HANDLERS + 952, eval238.index);
  store<u32>(HANDLERS + 956, eval239.index);
  store<u32>(HANDLERS + 960, eval240.index);
  store<u32>(HANDLERS + 964, eval241.index);
  store<u32>(HANDLERS + 968, eval242.index);
  store<u32>(HANDLERS + 972, eval243.index);
  store<u32>(HANDLERS + 976, eval244.index);
  store<u32>(HANDLERS + 980, eval245.index);
  store<u32>(HANDLERS + 984, eval246.index);
  store<u32>(HANDLERS + 988, eval247.index);
  store<u32>(HANDLERS + 992, eval248.index);
  store<u32>(HANDLERS + 996, eval249.index);
  store<u32>(HANDLERS + 1000, eval250.index);
  store<u32>(HANDLERS + 1004, eval251.index);
  store<u32>(HANDLERS + 1008, eval252.index);
  store<u32>(HANDLERS + 1012, eval253.index);
  store<u32>(HANDLERS + 1016, eval254.index);
  store<u32>(HANDLERS + 1020, eval255.index);
  store<u32>(HANDLERS + 1024, eval256.index);
  store<u32>(HANDLERS + 1028, eval257.index);
  store<u32>(HANDLERS + 1032, eval258.index);
  store<u32>(HANDLERS + 1036, eval259.index);
  store<u32>(HANDLERS + 1040, eval260.index);
  store<u32>(HANDLERS + 1044, eval261.index);
  store<u32>(HANDLERS + 1048, eval262.index);
  store<u32>(HANDLERS + 1052, eval263.index);
  store<u32>(HANDLERS + 1056, eval264.index);
  store<u32>(HANDLERS + 1060, eval265.index);
  store<u32>(HANDLERS + 1064, eval266.index);
  store<u32>(HANDLERS + 1068, eval267.index);
}

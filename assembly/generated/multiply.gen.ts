// Generated from isa/ by isa/generate.ts. Do not edit.

import { DIV, IDIV, IMUL, IMUL_WIDE, MUL } from "../ia32/multiply";
import { Eval, machine } from "../cpu/eval";
import { RECORD_IMM, RECORD_REG, RECORD_RM } from "../layout/instruction";
import { HANDLERS } from "../layout/memory_map";

// F6 /4  MUL r/m8
function form706<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  MUL<M>(8, v0);
}
function eval706(i: usize): void {
  form706<Eval>(i);
}
// F6 /4  MUL r/m8  (memory)
function form707<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.load8(at);
  MUL<M>(8, v0);
}
function eval707(i: usize): void {
  form707<Eval>(i);
}
// o16 F7 /4  MUL r/m16
function form708<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  MUL<M>(16, v0);
}
function eval708(i: usize): void {
  form708<Eval>(i);
}
// o16 F7 /4  MUL r/m16  (memory)
function form709<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.load16(at);
  MUL<M>(16, v0);
}
function eval709(i: usize): void {
  form709<Eval>(i);
}
// o32 F7 /4  MUL r/m32
function form710<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  MUL<M>(32, v0);
}
function eval710(i: usize): void {
  form710<Eval>(i);
}
// o32 F7 /4  MUL r/m32  (memory)
function form711<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.load32(at);
  MUL<M>(32, v0);
}
function eval711(i: usize): void {
  form711<Eval>(i);
}
// F6 /5  IMUL r/m8
function form712<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  IMUL_WIDE<M>(8, v0);
}
function eval712(i: usize): void {
  form712<Eval>(i);
}
// F6 /5  IMUL r/m8  (memory)
function form713<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.load8(at);
  IMUL_WIDE<M>(8, v0);
}
function eval713(i: usize): void {
  form713<Eval>(i);
}
// o16 F7 /5  IMUL r/m16
function form714<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  IMUL_WIDE<M>(16, v0);
}
function eval714(i: usize): void {
  form714<Eval>(i);
}
// o16 F7 /5  IMUL r/m16  (memory)
function form715<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.load16(at);
  IMUL_WIDE<M>(16, v0);
}
function eval715(i: usize): void {
  form715<Eval>(i);
}
// o32 F7 /5  IMUL r/m32
function form716<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  IMUL_WIDE<M>(32, v0);
}
function eval716(i: usize): void {
  form716<Eval>(i);
}
// o32 F7 /5  IMUL r/m32  (memory)
function form717<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.load32(at);
  IMUL_WIDE<M>(32, v0);
}
function eval717(i: usize): void {
  form717<Eval>(i);
}
// F6 /6  DIV r/m8
function form718<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  DIV<M>(8, v0);
}
function eval718(i: usize): void {
  form718<Eval>(i);
}
// F6 /6  DIV r/m8  (memory)
function form719<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.load8(at);
  DIV<M>(8, v0);
}
function eval719(i: usize): void {
  form719<Eval>(i);
}
// o16 F7 /6  DIV r/m16
function form720<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  DIV<M>(16, v0);
}
function eval720(i: usize): void {
  form720<Eval>(i);
}
// o16 F7 /6  DIV r/m16  (memory)
function form721<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.load16(at);
  DIV<M>(16, v0);
}
function eval721(i: usize): void {
  form721<Eval>(i);
}
// o32 F7 /6  DIV r/m32
function form722<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  DIV<M>(32, v0);
}
function eval722(i: usize): void {
  form722<Eval>(i);
}
// o32 F7 /6  DIV r/m32  (memory)
function form723<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.load32(at);
  DIV<M>(32, v0);
}
function eval723(i: usize): void {
  form723<Eval>(i);
}
// F6 /7  IDIV r/m8
function form724<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  IDIV<M>(8, v0);
}
function eval724(i: usize): void {
  form724<Eval>(i);
}
// F6 /7  IDIV r/m8  (memory)
function form725<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.load8(at);
  IDIV<M>(8, v0);
}
function eval725(i: usize): void {
  form725<Eval>(i);
}
// o16 F7 /7  IDIV r/m16
function form726<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  IDIV<M>(16, v0);
}
function eval726(i: usize): void {
  form726<Eval>(i);
}
// o16 F7 /7  IDIV r/m16  (memory)
function form727<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.load16(at);
  IDIV<M>(16, v0);
}
function eval727(i: usize): void {
  form727<Eval>(i);
}
// o32 F7 /7  IDIV r/m32
function form728<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  IDIV<M>(32, v0);
}
function eval728(i: usize): void {
  form728<Eval>(i);
}
// o32 F7 /7  IDIV r/m32  (memory)
function form729<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.load32(at);
  IDIV<M>(32, v0);
}
function eval729(i: usize): void {
  form729<Eval>(i);
}
// o16 0F AF /r  IMUL r16, r/m16
function form730<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const v1 = m.reg16(load<u8>(i, RECORD_RM));
  const r = IMUL<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval730(i: usize): void {
  form730<Eval>(i);
}
// o16 0F AF /r  IMUL r16, r/m16  (memory)
function form731<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const v1 = m.load16(at);
  const r = IMUL<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval731(i: usize): void {
  form731<Eval>(i);
}
// o16 69 /r iw  IMUL r16, r/m16, imm16
function form732<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.reg16(load<u8>(i, RECORD_RM));
  const v2 = m.constant(load<u32>(i, RECORD_IMM));
  const r = IMUL<M>(16, v1, v2);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval732(i: usize): void {
  form732<Eval>(i);
}
// o16 69 /r iw  IMUL r16, r/m16, imm16  (memory)
function form733<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.load16(at);
  const v2 = m.constant(load<u32>(i, RECORD_IMM));
  const r = IMUL<M>(16, v1, v2);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval733(i: usize): void {
  form733<Eval>(i);
}
// o16 6B /r ib  IMUL r16, r/m16, simm8
function form734<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.reg16(load<u8>(i, RECORD_RM));
  const v2 = m.constant(load<u32>(i, RECORD_IMM) & 0xffff);
  const r = IMUL<M>(16, v1, v2);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval734(i: usize): void {
  form734<Eval>(i);
}
// o16 6B /r ib  IMUL r16, r/m16, simm8  (memory)
function form735<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.load16(at);
  const v2 = m.constant(load<u32>(i, RECORD_IMM) & 0xffff);
  const r = IMUL<M>(16, v1, v2);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval735(i: usize): void {
  form735<Eval>(i);
}
// o32 0F AF /r  IMUL r32, r/m32
function form736<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const v1 = m.reg32(load<u8>(i, RECORD_RM));
  const r = IMUL<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval736(i: usize): void {
  form736<Eval>(i);
}
// o32 0F AF /r  IMUL r32, r/m32  (memory)
function form737<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const v1 = m.load32(at);
  const r = IMUL<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval737(i: usize): void {
  form737<Eval>(i);
}
// o32 69 /r id  IMUL r32, r/m32, imm32
function form738<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.reg32(load<u8>(i, RECORD_RM));
  const v2 = m.constant(load<u32>(i, RECORD_IMM));
  const r = IMUL<M>(32, v1, v2);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval738(i: usize): void {
  form738<Eval>(i);
}
// o32 69 /r id  IMUL r32, r/m32, imm32  (memory)
function form739<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.load32(at);
  const v2 = m.constant(load<u32>(i, RECORD_IMM));
  const r = IMUL<M>(32, v1, v2);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval739(i: usize): void {
  form739<Eval>(i);
}
// o32 6B /r ib  IMUL r32, r/m32, simm8
function form740<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.reg32(load<u8>(i, RECORD_RM));
  const v2 = m.constant(load<u32>(i, RECORD_IMM));
  const r = IMUL<M>(32, v1, v2);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval740(i: usize): void {
  form740<Eval>(i);
}
// o32 6B /r ib  IMUL r32, r/m32, simm8  (memory)
function form741<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.load32(at);
  const v2 = m.constant(load<u32>(i, RECORD_IMM));
  const r = IMUL<M>(32, v1, v2);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval741(i: usize): void {
  form741<Eval>(i);
}

export function install_multiply(): void {
  store<u32>(HANDLERS + 2824, eval706.index);
  store<u32>(HANDLERS + 2828, eval707.index);
  store<u32>(HANDLERS + 2832, eval708.index);
  store<u32>(HANDLERS + 2836, eval709.index);
  store<u32>(HANDLERS + 2840, eval710.index);
  store<u32>(HANDLERS + 2844, eval711.index);
  store<u32>(HANDLERS + 2848, eval712.index);
  store<u32>(HANDLERS + 2852, eval713.index);
  store<u32>(HANDLERS + 2856, eval714.index);
  store<u32>(HANDLERS + 2860, eval715.index);
  store<u32>(HANDLERS + 2864, eval716.index);
  store<u32>(HANDLERS + 2868, eval717.index);
  store<u32>(HANDLERS + 2872, eval718.index);
  store<u32>(HANDLERS + 2876, eval719.index);
  store<u32>(HANDLERS + 2880, eval720.index);
  store<u32>(HANDLERS + 2884, eval721.index);
  store<u32>(HANDLERS + 2888, eval722.index);
  store<u32>(HANDLERS + 2892, eval723.index);
  store<u32>(HANDLERS + 2896, eval724.index);
  store<u32>(HANDLERS + 2900, eval725.index);
  store<u32>(HANDLERS + 2904, eval726.index);
  store<u32>(HANDLERS + 2908, eval727.index);
  store<u32>(HANDLERS + 2912, eval728.index);
  store<u32>(HANDLERS + 2916, eval729.index);
  store<u32>(HANDLERS + 2920, eval730.index);
  store<u32>(HANDLERS + 2924, eval731.index);
  store<u32>(HANDLERS + 2928, eval732.index);
  store<u32>(HANDLERS + 2932, eval733.index);
  store<u32>(HANDLERS + 2936, eval734.index);
  store<u32>(HANDLERS + 2940, eval735.index);
  store<u32>(HANDLERS + 2944, eval736.index);
  store<u32>(HANDLERS + 2948, eval737.index);
  store<u32>(HANDLERS + 2952, eval738.index);
  store<u32>(HANDLERS + 2956, eval739.index);
  store<u32>(HANDLERS + 2960, eval740.index);
  store<u32>(HANDLERS + 2964, eval741.index);
}

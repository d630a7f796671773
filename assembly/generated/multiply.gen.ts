// Generated from isa/ by isa/generate.ts. Do not edit.

import { DIV, IDIV, IMUL, IMUL_WIDE, MUL } from "../ia32/multiply";
import { Eval, machine } from "../cpu/eval";
import { RECORD_IMM, RECORD_REG, RECORD_RM } from "../layout/instruction";
import { EMITTERS, TRANSLATIONS } from "../jit/layout";
import { Emit } from "../jit/emit";
import { HANDLERS } from "../layout/memory_map";

// F6 /4  MUL r/m8
// @ts-ignore: decorator
@inline
function form706<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  MUL<M>(8, v0);
}
function eval706(i: usize): void {
  form706<Eval>(i);
}
function emit706(i: usize): void {
  form706<Emit>(i);
}
// F6 /4  MUL r/m8  (memory)
// @ts-ignore: decorator
@inline
function form707<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.load8(at);
  MUL<M>(8, v0);
}
function eval707(i: usize): void {
  form707<Eval>(i);
}
function emit707(i: usize): void {
  form707<Emit>(i);
}
// o16 F7 /4  MUL r/m16
// @ts-ignore: decorator
@inline
function form708<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  MUL<M>(16, v0);
}
function eval708(i: usize): void {
  form708<Eval>(i);
}
function emit708(i: usize): void {
  form708<Emit>(i);
}
// o16 F7 /4  MUL r/m16  (memory)
// @ts-ignore: decorator
@inline
function form709<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.load16(at);
  MUL<M>(16, v0);
}
function eval709(i: usize): void {
  form709<Eval>(i);
}
function emit709(i: usize): void {
  form709<Emit>(i);
}
// o32 F7 /4  MUL r/m32
// @ts-ignore: decorator
@inline
function form710<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  MUL<M>(32, v0);
}
function eval710(i: usize): void {
  form710<Eval>(i);
}
function emit710(i: usize): void {
  form710<Emit>(i);
}
// o32 F7 /4  MUL r/m32  (memory)
// @ts-ignore: decorator
@inline
function form711<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.load32(at);
  MUL<M>(32, v0);
}
function eval711(i: usize): void {
  form711<Eval>(i);
}
function emit711(i: usize): void {
  form711<Emit>(i);
}
// F6 /5  IMUL r/m8
// @ts-ignore: decorator
@inline
function form712<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  IMUL_WIDE<M>(8, v0);
}
function eval712(i: usize): void {
  form712<Eval>(i);
}
function emit712(i: usize): void {
  form712<Emit>(i);
}
// F6 /5  IMUL r/m8  (memory)
// @ts-ignore: decorator
@inline
function form713<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.load8(at);
  IMUL_WIDE<M>(8, v0);
}
function eval713(i: usize): void {
  form713<Eval>(i);
}
function emit713(i: usize): void {
  form713<Emit>(i);
}
// o16 F7 /5  IMUL r/m16
// @ts-ignore: decorator
@inline
function form714<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  IMUL_WIDE<M>(16, v0);
}
function eval714(i: usize): void {
  form714<Eval>(i);
}
function emit714(i: usize): void {
  form714<Emit>(i);
}
// o16 F7 /5  IMUL r/m16  (memory)
// @ts-ignore: decorator
@inline
function form715<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.load16(at);
  IMUL_WIDE<M>(16, v0);
}
function eval715(i: usize): void {
  form715<Eval>(i);
}
function emit715(i: usize): void {
  form715<Emit>(i);
}
// o32 F7 /5  IMUL r/m32
// @ts-ignore: decorator
@inline
function form716<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  IMUL_WIDE<M>(32, v0);
}
function eval716(i: usize): void {
  form716<Eval>(i);
}
function emit716(i: usize): void {
  form716<Emit>(i);
}
// o32 F7 /5  IMUL r/m32  (memory)
// @ts-ignore: decorator
@inline
function form717<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.load32(at);
  IMUL_WIDE<M>(32, v0);
}
function eval717(i: usize): void {
  form717<Eval>(i);
}
function emit717(i: usize): void {
  form717<Emit>(i);
}
// F6 /6  DIV r/m8
// @ts-ignore: decorator
@inline
function form718<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  DIV<M>(8, v0);
}
function eval718(i: usize): void {
  form718<Eval>(i);
}
function emit718(i: usize): void {
  form718<Emit>(i);
}
// F6 /6  DIV r/m8  (memory)
// @ts-ignore: decorator
@inline
function form719<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.load8(at);
  DIV<M>(8, v0);
}
function eval719(i: usize): void {
  form719<Eval>(i);
}
function emit719(i: usize): void {
  form719<Emit>(i);
}
// o16 F7 /6  DIV r/m16
// @ts-ignore: decorator
@inline
function form720<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  DIV<M>(16, v0);
}
function eval720(i: usize): void {
  form720<Eval>(i);
}
function emit720(i: usize): void {
  form720<Emit>(i);
}
// o16 F7 /6  DIV r/m16  (memory)
// @ts-ignore: decorator
@inline
function form721<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.load16(at);
  DIV<M>(16, v0);
}
function eval721(i: usize): void {
  form721<Eval>(i);
}
function emit721(i: usize): void {
  form721<Emit>(i);
}
// o32 F7 /6  DIV r/m32
// @ts-ignore: decorator
@inline
function form722<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  DIV<M>(32, v0);
}
function eval722(i: usize): void {
  form722<Eval>(i);
}
function emit722(i: usize): void {
  form722<Emit>(i);
}
// o32 F7 /6  DIV r/m32  (memory)
// @ts-ignore: decorator
@inline
function form723<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.load32(at);
  DIV<M>(32, v0);
}
function eval723(i: usize): void {
  form723<Eval>(i);
}
function emit723(i: usize): void {
  form723<Emit>(i);
}
// F6 /7  IDIV r/m8
// @ts-ignore: decorator
@inline
function form724<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  IDIV<M>(8, v0);
}
function eval724(i: usize): void {
  form724<Eval>(i);
}
function emit724(i: usize): void {
  form724<Emit>(i);
}
// F6 /7  IDIV r/m8  (memory)
// @ts-ignore: decorator
@inline
function form725<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.load8(at);
  IDIV<M>(8, v0);
}
function eval725(i: usize): void {
  form725<Eval>(i);
}
function emit725(i: usize): void {
  form725<Emit>(i);
}
// o16 F7 /7  IDIV r/m16
// @ts-ignore: decorator
@inline
function form726<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  IDIV<M>(16, v0);
}
function eval726(i: usize): void {
  form726<Eval>(i);
}
function emit726(i: usize): void {
  form726<Emit>(i);
}
// o16 F7 /7  IDIV r/m16  (memory)
// @ts-ignore: decorator
@inline
function form727<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.load16(at);
  IDIV<M>(16, v0);
}
function eval727(i: usize): void {
  form727<Eval>(i);
}
function emit727(i: usize): void {
  form727<Emit>(i);
}
// o32 F7 /7  IDIV r/m32
// @ts-ignore: decorator
@inline
function form728<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  IDIV<M>(32, v0);
}
function eval728(i: usize): void {
  form728<Eval>(i);
}
function emit728(i: usize): void {
  form728<Emit>(i);
}
// o32 F7 /7  IDIV r/m32  (memory)
// @ts-ignore: decorator
@inline
function form729<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.load32(at);
  IDIV<M>(32, v0);
}
function eval729(i: usize): void {
  form729<Eval>(i);
}
function emit729(i: usize): void {
  form729<Emit>(i);
}
// o16 0F AF /r  IMUL r16, r/m16
// @ts-ignore: decorator
@inline
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
function emit730(i: usize): void {
  form730<Emit>(i);
}
// o16 0F AF /r  IMUL r16, r/m16  (memory)
// @ts-ignore: decorator
@inline
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
function emit731(i: usize): void {
  form731<Emit>(i);
}
// o16 69 /r iw  IMUL r16, r/m16, imm16
// @ts-ignore: decorator
@inline
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
function emit732(i: usize): void {
  form732<Emit>(i);
}
// o16 69 /r iw  IMUL r16, r/m16, imm16  (memory)
// @ts-ignore: decorator
@inline
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
function emit733(i: usize): void {
  form733<Emit>(i);
}
// o16 6B /r ib  IMUL r16, r/m16, simm8
// @ts-ignore: decorator
@inline
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
function emit734(i: usize): void {
  form734<Emit>(i);
}
// o16 6B /r ib  IMUL r16, r/m16, simm8  (memory)
// @ts-ignore: decorator
@inline
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
function emit735(i: usize): void {
  form735<Emit>(i);
}
// o32 0F AF /r  IMUL r32, r/m32
// @ts-ignore: decorator
@inline
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
function emit736(i: usize): void {
  form736<Emit>(i);
}
// o32 0F AF /r  IMUL r32, r/m32  (memory)
// @ts-ignore: decorator
@inline
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
function emit737(i: usize): void {
  form737<Emit>(i);
}
// o32 69 /r id  IMUL r32, r/m32, imm32
// @ts-ignore: decorator
@inline
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
function emit738(i: usize): void {
  form738<Emit>(i);
}
// o32 69 /r id  IMUL r32, r/m32, imm32  (memory)
// @ts-ignore: decorator
@inline
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
function emit739(i: usize): void {
  form739<Emit>(i);
}
// o32 6B /r ib  IMUL r32, r/m32, simm8
// @ts-ignore: decorator
@inline
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
function emit740(i: usize): void {
  form740<Emit>(i);
}
// o32 6B /r ib  IMUL r32, r/m32, simm8  (memory)
// @ts-ignore: decorator
@inline
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
function emit741(i: usize): void {
  form741<Emit>(i);
}

export function install_multiply(): void {
  store<u32>(HANDLERS + 2824, eval706.index);
  store<u32>(EMITTERS + 2824, emit706.index);
  store<u8>(TRANSLATIONS + 706, 1);
  store<u32>(HANDLERS + 2828, eval707.index);
  store<u32>(EMITTERS + 2828, emit707.index);
  store<u8>(TRANSLATIONS + 707, 1);
  store<u32>(HANDLERS + 2832, eval708.index);
  store<u32>(EMITTERS + 2832, emit708.index);
  store<u8>(TRANSLATIONS + 708, 1);
  store<u32>(HANDLERS + 2836, eval709.index);
  store<u32>(EMITTERS + 2836, emit709.index);
  store<u8>(TRANSLATIONS + 709, 1);
  store<u32>(HANDLERS + 2840, eval710.index);
  store<u32>(EMITTERS + 2840, emit710.index);
  store<u8>(TRANSLATIONS + 710, 1);
  store<u32>(HANDLERS + 2844, eval711.index);
  store<u32>(EMITTERS + 2844, emit711.index);
  store<u8>(TRANSLATIONS + 711, 1);
  store<u32>(HANDLERS + 2848, eval712.index);
  store<u32>(EMITTERS + 2848, emit712.index);
  store<u8>(TRANSLATIONS + 712, 1);
  store<u32>(HANDLERS + 2852, eval713.index);
  store<u32>(EMITTERS + 2852, emit713.index);
  store<u8>(TRANSLATIONS + 713, 1);
  store<u32>(HANDLERS + 2856, eval714.index);
  store<u32>(EMITTERS + 2856, emit714.index);
  store<u8>(TRANSLATIONS + 714, 1);
  store<u32>(HANDLERS + 2860, eval715.index);
  store<u32>(EMITTERS + 2860, emit715.index);
  store<u8>(TRANSLATIONS + 715, 1);
  store<u32>(HANDLERS + 2864, eval716.index);
  store<u32>(EMITTERS + 2864, emit716.index);
  store<u8>(TRANSLATIONS + 716, 1);
  store<u32>(HANDLERS + 2868, eval717.index);
  store<u32>(EMITTERS + 2868, emit717.index);
  store<u8>(TRANSLATIONS + 717, 1);
  store<u32>(HANDLERS + 2872, eval718.index);
  store<u32>(EMITTERS + 2872, emit718.index);
  store<u8>(TRANSLATIONS + 718, 1);
  store<u32>(HANDLERS + 2876, eval719.index);
  store<u32>(EMITTERS + 2876, emit719.index);
  store<u8>(TRANSLATIONS + 719, 1);
  store<u32>(HANDLERS + 2880, eval720.index);
  store<u32>(EMITTERS + 2880, emit720.index);
  store<u8>(TRANSLATIONS + 720, 1);
  store<u32>(HANDLERS + 2884, eval721.index);
  store<u32>(EMITTERS + 2884, emit721.index);
  store<u8>(TRANSLATIONS + 721, 1);
  store<u32>(HANDLERS + 2888, eval722.index);
  store<u32>(EMITTERS + 2888, emit722.index);
  store<u8>(TRANSLATIONS + 722, 1);
  store<u32>(HANDLERS + 2892, eval723.index);
  store<u32>(EMITTERS + 2892, emit723.index);
  store<u8>(TRANSLATIONS + 723, 1);
  store<u32>(HANDLERS + 2896, eval724.index);
  store<u32>(EMITTERS + 2896, emit724.index);
  store<u8>(TRANSLATIONS + 724, 1);
  store<u32>(HANDLERS + 2900, eval725.index);
  store<u32>(EMITTERS + 2900, emit725.index);
  store<u8>(TRANSLATIONS + 725, 1);
  store<u32>(HANDLERS + 2904, eval726.index);
  store<u32>(EMITTERS + 2904, emit726.index);
  store<u8>(TRANSLATIONS + 726, 1);
  store<u32>(HANDLERS + 2908, eval727.index);
  store<u32>(EMITTERS + 2908, emit727.index);
  store<u8>(TRANSLATIONS + 727, 1);
  store<u32>(HANDLERS + 2912, eval728.index);
  store<u32>(EMITTERS + 2912, emit728.index);
  store<u8>(TRANSLATIONS + 728, 1);
  store<u32>(HANDLERS + 2916, eval729.index);
  store<u32>(EMITTERS + 2916, emit729.index);
  store<u8>(TRANSLATIONS + 729, 1);
  store<u32>(HANDLERS + 2920, eval730.index);
  store<u32>(EMITTERS + 2920, emit730.index);
  store<u8>(TRANSLATIONS + 730, 1);
  store<u32>(HANDLERS + 2924, eval731.index);
  store<u32>(EMITTERS + 2924, emit731.index);
  store<u8>(TRANSLATIONS + 731, 1);
  store<u32>(HANDLERS + 2928, eval732.index);
  store<u32>(EMITTERS + 2928, emit732.index);
  store<u8>(TRANSLATIONS + 732, 1);
  store<u32>(HANDLERS + 2932, eval733.index);
  store<u32>(EMITTERS + 2932, emit733.index);
  store<u8>(TRANSLATIONS + 733, 1);
  store<u32>(HANDLERS + 2936, eval734.index);
  store<u32>(EMITTERS + 2936, emit734.index);
  store<u8>(TRANSLATIONS + 734, 1);
  store<u32>(HANDLERS + 2940, eval735.index);
  store<u32>(EMITTERS + 2940, emit735.index);
  store<u8>(TRANSLATIONS + 735, 1);
  store<u32>(HANDLERS + 2944, eval736.index);
  store<u32>(EMITTERS + 2944, emit736.index);
  store<u8>(TRANSLATIONS + 736, 1);
  store<u32>(HANDLERS + 2948, eval737.index);
  store<u32>(EMITTERS + 2948, emit737.index);
  store<u8>(TRANSLATIONS + 737, 1);
  store<u32>(HANDLERS + 2952, eval738.index);
  store<u32>(EMITTERS + 2952, emit738.index);
  store<u8>(TRANSLATIONS + 738, 1);
  store<u32>(HANDLERS + 2956, eval739.index);
  store<u32>(EMITTERS + 2956, emit739.index);
  store<u8>(TRANSLATIONS + 739, 1);
  store<u32>(HANDLERS + 2960, eval740.index);
  store<u32>(EMITTERS + 2960, emit740.index);
  store<u8>(TRANSLATIONS + 740, 1);
  store<u32>(HANDLERS + 2964, eval741.index);
  store<u32>(EMITTERS + 2964, emit741.index);
  store<u8>(TRANSLATIONS + 741, 1);
}

// Generated from isa/ by isa/generate.ts. Do not edit.

import { BSWAP, CBW, CMOVCC, COPY, CWD, LEA, LOAD_OFFSET, MOVSX, NOP, SETCC, STORE_OFFSET, XCHG, XCHG_ACCUMULATOR } from "../ia32/move";
import { Eval, machine } from "../cpu/eval";
import { RECORD_IMM, RECORD_REG, RECORD_RM } from "../layout/instruction";
import { EMITTERS, TRANSLATIONS } from "../jit/layout";
import { Emit } from "../jit/emit";
import { HANDLERS } from "../layout/memory_map";

// o32 90  NOP 
// @ts-ignore: decorator
@inline
function form268<M>(i: usize): void {
  NOP<M>(i, 32, false);
}
function eval268(i: usize): void {
  form268<Eval>(i);
}
function emit268(i: usize): void {
  form268<Emit>(i);
}
// 88 /r  MOV r/m8, r8
// @ts-ignore: decorator
@inline
function form269<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.reg8(load<u8>(i, RECORD_REG));
  const r = COPY<M>(8, v1);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval269(i: usize): void {
  form269<Eval>(i);
}
function emit269(i: usize): void {
  form269<Emit>(i);
}
// 88 /r  MOV r/m8, r8  (memory)
// @ts-ignore: decorator
@inline
function form270<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.reg8(load<u8>(i, RECORD_REG));
  const r = COPY<M>(8, v1);
  m.store8(at, r);
}
function eval270(i: usize): void {
  form270<Eval>(i);
}
function emit270(i: usize): void {
  form270<Emit>(i);
}
// 8A /r  MOV r8, r/m8
// @ts-ignore: decorator
@inline
function form271<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.reg8(load<u8>(i, RECORD_RM));
  const r = COPY<M>(8, v1);
  m.setReg8(load<u8>(i, RECORD_REG), r);
}
function eval271(i: usize): void {
  form271<Eval>(i);
}
function emit271(i: usize): void {
  form271<Emit>(i);
}
// 8A /r  MOV r8, r/m8  (memory)
// @ts-ignore: decorator
@inline
function form272<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.load8(at);
  const r = COPY<M>(8, v1);
  m.setReg8(load<u8>(i, RECORD_REG), r);
}
function eval272(i: usize): void {
  form272<Eval>(i);
}
function emit272(i: usize): void {
  form272<Emit>(i);
}
// C6 /0 ib  MOV r/m8, imm8
// @ts-ignore: decorator
@inline
function form273<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = COPY<M>(8, v1);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval273(i: usize): void {
  form273<Eval>(i);
}
function emit273(i: usize): void {
  form273<Emit>(i);
}
// C6 /0 ib  MOV r/m8, imm8  (memory)
// @ts-ignore: decorator
@inline
function form274<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = COPY<M>(8, v1);
  m.store8(at, r);
}
function eval274(i: usize): void {
  form274<Eval>(i);
}
function emit274(i: usize): void {
  form274<Emit>(i);
}
// B0+r ib  MOV r8, imm8
// @ts-ignore: decorator
@inline
function form275<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = COPY<M>(8, v1);
  m.setReg8(load<u8>(i, RECORD_REG), r);
}
function eval275(i: usize): void {
  form275<Eval>(i);
}
function emit275(i: usize): void {
  form275<Emit>(i);
}
// A0 mo  MOV AL, moffs8
// @ts-ignore: decorator
@inline
function form276<M>(i: usize): void {
  LOAD_OFFSET<M>(i, 8, false);
}
function eval276(i: usize): void {
  form276<Eval>(i);
}
function emit276(i: usize): void {
  form276<Emit>(i);
}
// A2 mo  MOV moffs8, AL
// @ts-ignore: decorator
@inline
function form277<M>(i: usize): void {
  STORE_OFFSET<M>(i, 8, false);
}
function eval277(i: usize): void {
  form277<Eval>(i);
}
function emit277(i: usize): void {
  form277<Emit>(i);
}
// o16 89 /r  MOV r/m16, r16
// @ts-ignore: decorator
@inline
function form278<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.reg16(load<u8>(i, RECORD_REG));
  const r = COPY<M>(16, v1);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval278(i: usize): void {
  form278<Eval>(i);
}
function emit278(i: usize): void {
  form278<Emit>(i);
}
// o16 89 /r  MOV r/m16, r16  (memory)
// @ts-ignore: decorator
@inline
function form279<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.reg16(load<u8>(i, RECORD_REG));
  const r = COPY<M>(16, v1);
  m.store16(at, r);
}
function eval279(i: usize): void {
  form279<Eval>(i);
}
function emit279(i: usize): void {
  form279<Emit>(i);
}
// o16 8B /r  MOV r16, r/m16
// @ts-ignore: decorator
@inline
function form280<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.reg16(load<u8>(i, RECORD_RM));
  const r = COPY<M>(16, v1);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval280(i: usize): void {
  form280<Eval>(i);
}
function emit280(i: usize): void {
  form280<Emit>(i);
}
// o16 8B /r  MOV r16, r/m16  (memory)
// @ts-ignore: decorator
@inline
function form281<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.load16(at);
  const r = COPY<M>(16, v1);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval281(i: usize): void {
  form281<Eval>(i);
}
function emit281(i: usize): void {
  form281<Emit>(i);
}
// o16 C7 /0 iw  MOV r/m16, imm16
// @ts-ignore: decorator
@inline
function form282<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = COPY<M>(16, v1);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval282(i: usize): void {
  form282<Eval>(i);
}
function emit282(i: usize): void {
  form282<Emit>(i);
}
// o16 C7 /0 iw  MOV r/m16, imm16  (memory)
// @ts-ignore: decorator
@inline
function form283<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = COPY<M>(16, v1);
  m.store16(at, r);
}
function eval283(i: usize): void {
  form283<Eval>(i);
}
function emit283(i: usize): void {
  form283<Emit>(i);
}
// o16 B8+r iw  MOV r16, imm16
// @ts-ignore: decorator
@inline
function form284<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = COPY<M>(16, v1);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval284(i: usize): void {
  form284<Eval>(i);
}
function emit284(i: usize): void {
  form284<Emit>(i);
}
// o16 A1 mo  MOV AX, moffs16
// @ts-ignore: decorator
@inline
function form285<M>(i: usize): void {
  LOAD_OFFSET<M>(i, 16, false);
}
function eval285(i: usize): void {
  form285<Eval>(i);
}
function emit285(i: usize): void {
  form285<Emit>(i);
}
// o16 A3 mo  MOV moffs16, AX
// @ts-ignore: decorator
@inline
function form286<M>(i: usize): void {
  STORE_OFFSET<M>(i, 16, false);
}
function eval286(i: usize): void {
  form286<Eval>(i);
}
function emit286(i: usize): void {
  form286<Emit>(i);
}
// o32 89 /r  MOV r/m32, r32
// @ts-ignore: decorator
@inline
function form287<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.reg32(load<u8>(i, RECORD_REG));
  const r = COPY<M>(32, v1);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval287(i: usize): void {
  form287<Eval>(i);
}
function emit287(i: usize): void {
  form287<Emit>(i);
}
// o32 89 /r  MOV r/m32, r32  (memory)
// @ts-ignore: decorator
@inline
function form288<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.reg32(load<u8>(i, RECORD_REG));
  const r = COPY<M>(32, v1);
  m.store32(at, r);
}
function eval288(i: usize): void {
  form288<Eval>(i);
}
function emit288(i: usize): void {
  form288<Emit>(i);
}
// o32 8B /r  MOV r32, r/m32
// @ts-ignore: decorator
@inline
function form289<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.reg32(load<u8>(i, RECORD_RM));
  const r = COPY<M>(32, v1);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval289(i: usize): void {
  form289<Eval>(i);
}
function emit289(i: usize): void {
  form289<Emit>(i);
}
// o32 8B /r  MOV r32, r/m32  (memory)
// @ts-ignore: decorator
@inline
function form290<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.load32(at);
  const r = COPY<M>(32, v1);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval290(i: usize): void {
  form290<Eval>(i);
}
function emit290(i: usize): void {
  form290<Emit>(i);
}
// o32 C7 /0 id  MOV r/m32, imm32
// @ts-ignore: decorator
@inline
function form291<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = COPY<M>(32, v1);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval291(i: usize): void {
  form291<Eval>(i);
}
function emit291(i: usize): void {
  form291<Emit>(i);
}
// o32 C7 /0 id  MOV r/m32, imm32  (memory)
// @ts-ignore: decorator
@inline
function form292<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = COPY<M>(32, v1);
  m.store32(at, r);
}
function eval292(i: usize): void {
  form292<Eval>(i);
}
function emit292(i: usize): void {
  form292<Emit>(i);
}
// o32 B8+r id  MOV r32, imm32
// @ts-ignore: decorator
@inline
function form293<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = COPY<M>(32, v1);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval293(i: usize): void {
  form293<Eval>(i);
}
function emit293(i: usize): void {
  form293<Emit>(i);
}
// o32 A1 mo  MOV EAX, moffs32
// @ts-ignore: decorator
@inline
function form294<M>(i: usize): void {
  LOAD_OFFSET<M>(i, 32, false);
}
function eval294(i: usize): void {
  form294<Eval>(i);
}
function emit294(i: usize): void {
  form294<Emit>(i);
}
// o32 A3 mo  MOV moffs32, EAX
// @ts-ignore: decorator
@inline
function form295<M>(i: usize): void {
  STORE_OFFSET<M>(i, 32, false);
}
function eval295(i: usize): void {
  form295<Eval>(i);
}
function emit295(i: usize): void {
  form295<Emit>(i);
}
// o16 0F B6 /r  MOVZX r16, r/m8
// @ts-ignore: decorator
@inline
function form296<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.reg8(load<u8>(i, RECORD_RM));
  const r = COPY<M>(16, v1);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval296(i: usize): void {
  form296<Eval>(i);
}
function emit296(i: usize): void {
  form296<Emit>(i);
}
// o16 0F B6 /r  MOVZX r16, r/m8  (memory)
// @ts-ignore: decorator
@inline
function form297<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.load8(at);
  const r = COPY<M>(16, v1);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval297(i: usize): void {
  form297<Eval>(i);
}
function emit297(i: usize): void {
  form297<Emit>(i);
}
// o16 0F BE /r  MOVSX r16, r/m8
// @ts-ignore: decorator
@inline
function form298<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.reg8(load<u8>(i, RECORD_RM));
  const r = MOVSX<M>(16, v1, 8);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval298(i: usize): void {
  form298<Eval>(i);
}
function emit298(i: usize): void {
  form298<Emit>(i);
}
// o16 0F BE /r  MOVSX r16, r/m8  (memory)
// @ts-ignore: decorator
@inline
function form299<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.load8(at);
  const r = MOVSX<M>(16, v1, 8);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval299(i: usize): void {
  form299<Eval>(i);
}
function emit299(i: usize): void {
  form299<Emit>(i);
}
// o16 0F B7 /r  MOVZX r16, r/m16
// @ts-ignore: decorator
@inline
function form300<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.reg16(load<u8>(i, RECORD_RM));
  const r = COPY<M>(16, v1);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval300(i: usize): void {
  form300<Eval>(i);
}
function emit300(i: usize): void {
  form300<Emit>(i);
}
// o16 0F B7 /r  MOVZX r16, r/m16  (memory)
// @ts-ignore: decorator
@inline
function form301<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.load16(at);
  const r = COPY<M>(16, v1);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval301(i: usize): void {
  form301<Eval>(i);
}
function emit301(i: usize): void {
  form301<Emit>(i);
}
// o16 0F BF /r  MOVSX r16, r/m16
// @ts-ignore: decorator
@inline
function form302<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.reg16(load<u8>(i, RECORD_RM));
  const r = MOVSX<M>(16, v1, 16);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval302(i: usize): void {
  form302<Eval>(i);
}
function emit302(i: usize): void {
  form302<Emit>(i);
}
// o16 0F BF /r  MOVSX r16, r/m16  (memory)
// @ts-ignore: decorator
@inline
function form303<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.load16(at);
  const r = MOVSX<M>(16, v1, 16);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval303(i: usize): void {
  form303<Eval>(i);
}
function emit303(i: usize): void {
  form303<Emit>(i);
}
// o32 0F B6 /r  MOVZX r32, r/m8
// @ts-ignore: decorator
@inline
function form304<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.reg8(load<u8>(i, RECORD_RM));
  const r = COPY<M>(32, v1);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval304(i: usize): void {
  form304<Eval>(i);
}
function emit304(i: usize): void {
  form304<Emit>(i);
}
// o32 0F B6 /r  MOVZX r32, r/m8  (memory)
// @ts-ignore: decorator
@inline
function form305<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.load8(at);
  const r = COPY<M>(32, v1);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval305(i: usize): void {
  form305<Eval>(i);
}
function emit305(i: usize): void {
  form305<Emit>(i);
}
// o32 0F BE /r  MOVSX r32, r/m8
// @ts-ignore: decorator
@inline
function form306<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.reg8(load<u8>(i, RECORD_RM));
  const r = MOVSX<M>(32, v1, 8);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval306(i: usize): void {
  form306<Eval>(i);
}
function emit306(i: usize): void {
  form306<Emit>(i);
}
// o32 0F BE /r  MOVSX r32, r/m8  (memory)
// @ts-ignore: decorator
@inline
function form307<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.load8(at);
  const r = MOVSX<M>(32, v1, 8);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval307(i: usize): void {
  form307<Eval>(i);
}
function emit307(i: usize): void {
  form307<Emit>(i);
}
// o32 0F B7 /r  MOVZX r32, r/m16
// @ts-ignore: decorator
@inline
function form308<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.reg16(load<u8>(i, RECORD_RM));
  const r = COPY<M>(32, v1);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval308(i: usize): void {
  form308<Eval>(i);
}
function emit308(i: usize): void {
  form308<Emit>(i);
}
// o32 0F B7 /r  MOVZX r32, r/m16  (memory)
// @ts-ignore: decorator
@inline
function form309<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.load16(at);
  const r = COPY<M>(32, v1);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval309(i: usize): void {
  form309<Eval>(i);
}
function emit309(i: usize): void {
  form309<Emit>(i);
}
// o32 0F BF /r  MOVSX r32, r/m16
// @ts-ignore: decorator
@inline
function form310<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.reg16(load<u8>(i, RECORD_RM));
  const r = MOVSX<M>(32, v1, 16);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval310(i: usize): void {
  form310<Eval>(i);
}
function emit310(i: usize): void {
  form310<Emit>(i);
}
// o32 0F BF /r  MOVSX r32, r/m16  (memory)
// @ts-ignore: decorator
@inline
function form311<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.load16(at);
  const r = MOVSX<M>(32, v1, 16);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval311(i: usize): void {
  form311<Eval>(i);
}
function emit311(i: usize): void {
  form311<Emit>(i);
}
// 0F 90 /r  SETO r/m8
// @ts-ignore: decorator
@inline
function form312<M>(i: usize): void {
  const m = machine<M>();
  const r = SETCC<M>(8, 0);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval312(i: usize): void {
  form312<Eval>(i);
}
function emit312(i: usize): void {
  form312<Emit>(i);
}
// 0F 90 /r  SETO r/m8  (memory)
// @ts-ignore: decorator
@inline
function form313<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const r = SETCC<M>(8, 0);
  m.store8(at, r);
}
function eval313(i: usize): void {
  form313<Eval>(i);
}
function emit313(i: usize): void {
  form313<Emit>(i);
}
// o16 0F 40 /r  CMOVO r16, r/m16
// @ts-ignore: decorator
@inline
function form314<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const v1 = m.reg16(load<u8>(i, RECORD_RM));
  const r = CMOVCC<M>(16, v0, v1, 0);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval314(i: usize): void {
  form314<Eval>(i);
}
function emit314(i: usize): void {
  form314<Emit>(i);
}
// o16 0F 40 /r  CMOVO r16, r/m16  (memory)
// @ts-ignore: decorator
@inline
function form315<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const v1 = m.load16(at);
  const r = CMOVCC<M>(16, v0, v1, 0);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval315(i: usize): void {
  form315<Eval>(i);
}
function emit315(i: usize): void {
  form315<Emit>(i);
}
// o32 0F 40 /r  CMOVO r32, r/m32
// @ts-ignore: decorator
@inline
function form316<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const v1 = m.reg32(load<u8>(i, RECORD_RM));
  const r = CMOVCC<M>(32, v0, v1, 0);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval316(i: usize): void {
  form316<Eval>(i);
}
function emit316(i: usize): void {
  form316<Emit>(i);
}
// o32 0F 40 /r  CMOVO r32, r/m32  (memory)
// @ts-ignore: decorator
@inline
function form317<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const v1 = m.load32(at);
  const r = CMOVCC<M>(32, v0, v1, 0);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval317(i: usize): void {
  form317<Eval>(i);
}
function emit317(i: usize): void {
  form317<Emit>(i);
}
// 0F 91 /r  SETNO r/m8
// @ts-ignore: decorator
@inline
function form318<M>(i: usize): void {
  const m = machine<M>();
  const r = SETCC<M>(8, 1);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval318(i: usize): void {
  form318<Eval>(i);
}
function emit318(i: usize): void {
  form318<Emit>(i);
}
// 0F 91 /r  SETNO r/m8  (memory)
// @ts-ignore: decorator
@inline
function form319<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const r = SETCC<M>(8, 1);
  m.store8(at, r);
}
function eval319(i: usize): void {
  form319<Eval>(i);
}
function emit319(i: usize): void {
  form319<Emit>(i);
}
// o16 0F 41 /r  CMOVNO r16, r/m16
// @ts-ignore: decorator
@inline
function form320<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const v1 = m.reg16(load<u8>(i, RECORD_RM));
  const r = CMOVCC<M>(16, v0, v1, 1);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval320(i: usize): void {
  form320<Eval>(i);
}
function emit320(i: usize): void {
  form320<Emit>(i);
}
// o16 0F 41 /r  CMOVNO r16, r/m16  (memory)
// @ts-ignore: decorator
@inline
function form321<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const v1 = m.load16(at);
  const r = CMOVCC<M>(16, v0, v1, 1);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval321(i: usize): void {
  form321<Eval>(i);
}
function emit321(i: usize): void {
  form321<Emit>(i);
}
// o32 0F 41 /r  CMOVNO r32, r/m32
// @ts-ignore: decorator
@inline
function form322<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const v1 = m.reg32(load<u8>(i, RECORD_RM));
  const r = CMOVCC<M>(32, v0, v1, 1);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval322(i: usize): void {
  form322<Eval>(i);
}
function emit322(i: usize): void {
  form322<Emit>(i);
}
// o32 0F 41 /r  CMOVNO r32, r/m32  (memory)
// @ts-ignore: decorator
@inline
function form323<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const v1 = m.load32(at);
  const r = CMOVCC<M>(32, v0, v1, 1);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval323(i: usize): void {
  form323<Eval>(i);
}
function emit323(i: usize): void {
  form323<Emit>(i);
}
// 0F 92 /r  SETB r/m8
// @ts-ignore: decorator
@inline
function form324<M>(i: usize): void {
  const m = machine<M>();
  const r = SETCC<M>(8, 2);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval324(i: usize): void {
  form324<Eval>(i);
}
function emit324(i: usize): void {
  form324<Emit>(i);
}
// 0F 92 /r  SETB r/m8  (memory)
// @ts-ignore: decorator
@inline
function form325<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const r = SETCC<M>(8, 2);
  m.store8(at, r);
}
function eval325(i: usize): void {
  form325<Eval>(i);
}
function emit325(i: usize): void {
  form325<Emit>(i);
}
// o16 0F 42 /r  CMOVB r16, r/m16
// @ts-ignore: decorator
@inline
function form326<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const v1 = m.reg16(load<u8>(i, RECORD_RM));
  const r = CMOVCC<M>(16, v0, v1, 2);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval326(i: usize): void {
  form326<Eval>(i);
}
function emit326(i: usize): void {
  form326<Emit>(i);
}
// o16 0F 42 /r  CMOVB r16, r/m16  (memory)
// @ts-ignore: decorator
@inline
function form327<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const v1 = m.load16(at);
  const r = CMOVCC<M>(16, v0, v1, 2);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval327(i: usize): void {
  form327<Eval>(i);
}
function emit327(i: usize): void {
  form327<Emit>(i);
}
// o32 0F 42 /r  CMOVB r32, r/m32
// @ts-ignore: decorator
@inline
function form328<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const v1 = m.reg32(load<u8>(i, RECORD_RM));
  const r = CMOVCC<M>(32, v0, v1, 2);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval328(i: usize): void {
  form328<Eval>(i);
}
function emit328(i: usize): void {
  form328<Emit>(i);
}
// o32 0F 42 /r  CMOVB r32, r/m32  (memory)
// @ts-ignore: decorator
@inline
function form329<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const v1 = m.load32(at);
  const r = CMOVCC<M>(32, v0, v1, 2);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval329(i: usize): void {
  form329<Eval>(i);
}
function emit329(i: usize): void {
  form329<Emit>(i);
}
// 0F 93 /r  SETAE r/m8
// @ts-ignore: decorator
@inline
function form330<M>(i: usize): void {
  const m = machine<M>();
  const r = SETCC<M>(8, 3);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval330(i: usize): void {
  form330<Eval>(i);
}
function emit330(i: usize): void {
  form330<Emit>(i);
}
// 0F 93 /r  SETAE r/m8  (memory)
// @ts-ignore: decorator
@inline
function form331<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const r = SETCC<M>(8, 3);
  m.store8(at, r);
}
function eval331(i: usize): void {
  form331<Eval>(i);
}
function emit331(i: usize): void {
  form331<Emit>(i);
}
// o16 0F 43 /r  CMOVAE r16, r/m16
// @ts-ignore: decorator
@inline
function form332<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const v1 = m.reg16(load<u8>(i, RECORD_RM));
  const r = CMOVCC<M>(16, v0, v1, 3);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval332(i: usize): void {
  form332<Eval>(i);
}
function emit332(i: usize): void {
  form332<Emit>(i);
}
// o16 0F 43 /r  CMOVAE r16, r/m16  (memory)
// @ts-ignore: decorator
@inline
function form333<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const v1 = m.load16(at);
  const r = CMOVCC<M>(16, v0, v1, 3);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval333(i: usize): void {
  form333<Eval>(i);
}
function emit333(i: usize): void {
  form333<Emit>(i);
}
// o32 0F 43 /r  CMOVAE r32, r/m32
// @ts-ignore: decorator
@inline
function form334<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const v1 = m.reg32(load<u8>(i, RECORD_RM));
  const r = CMOVCC<M>(32, v0, v1, 3);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval334(i: usize): void {
  form334<Eval>(i);
}
function emit334(i: usize): void {
  form334<Emit>(i);
}
// o32 0F 43 /r  CMOVAE r32, r/m32  (memory)
// @ts-ignore: decorator
@inline
function form335<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const v1 = m.load32(at);
  const r = CMOVCC<M>(32, v0, v1, 3);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval335(i: usize): void {
  form335<Eval>(i);
}
function emit335(i: usize): void {
  form335<Emit>(i);
}
// 0F 94 /r  SETE r/m8
// @ts-ignore: decorator
@inline
function form336<M>(i: usize): void {
  const m = machine<M>();
  const r = SETCC<M>(8, 4);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval336(i: usize): void {
  form336<Eval>(i);
}
function emit336(i: usize): void {
  form336<Emit>(i);
}
// 0F 94 /r  SETE r/m8  (memory)
// @ts-ignore: decorator
@inline
function form337<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const r = SETCC<M>(8, 4);
  m.store8(at, r);
}
function eval337(i: usize): void {
  form337<Eval>(i);
}
function emit337(i: usize): void {
  form337<Emit>(i);
}
// o16 0F 44 /r  CMOVE r16, r/m16
// @ts-ignore: decorator
@inline
function form338<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const v1 = m.reg16(load<u8>(i, RECORD_RM));
  const r = CMOVCC<M>(16, v0, v1, 4);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval338(i: usize): void {
  form338<Eval>(i);
}
function emit338(i: usize): void {
  form338<Emit>(i);
}
// o16 0F 44 /r  CMOVE r16, r/m16  (memory)
// @ts-ignore: decorator
@inline
function form339<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const v1 = m.load16(at);
  const r = CMOVCC<M>(16, v0, v1, 4);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval339(i: usize): void {
  form339<Eval>(i);
}
function emit339(i: usize): void {
  form339<Emit>(i);
}
// o32 0F 44 /r  CMOVE r32, r/m32
// @ts-ignore: decorator
@inline
function form340<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const v1 = m.reg32(load<u8>(i, RECORD_RM));
  const r = CMOVCC<M>(32, v0, v1, 4);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval340(i: usize): void {
  form340<Eval>(i);
}
function emit340(i: usize): void {
  form340<Emit>(i);
}
// o32 0F 44 /r  CMOVE r32, r/m32  (memory)
// @ts-ignore: decorator
@inline
function form341<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const v1 = m.load32(at);
  const r = CMOVCC<M>(32, v0, v1, 4);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval341(i: usize): void {
  form341<Eval>(i);
}
function emit341(i: usize): void {
  form341<Emit>(i);
}
// 0F 95 /r  SETNE r/m8
// @ts-ignore: decorator
@inline
function form342<M>(i: usize): void {
  const m = machine<M>();
  const r = SETCC<M>(8, 5);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval342(i: usize): void {
  form342<Eval>(i);
}
function emit342(i: usize): void {
  form342<Emit>(i);
}
// 0F 95 /r  SETNE r/m8  (memory)
// @ts-ignore: decorator
@inline
function form343<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const r = SETCC<M>(8, 5);
  m.store8(at, r);
}
function eval343(i: usize): void {
  form343<Eval>(i);
}
function emit343(i: usize): void {
  form343<Emit>(i);
}
// o16 0F 45 /r  CMOVNE r16, r/m16
// @ts-ignore: decorator
@inline
function form344<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const v1 = m.reg16(load<u8>(i, RECORD_RM));
  const r = CMOVCC<M>(16, v0, v1, 5);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval344(i: usize): void {
  form344<Eval>(i);
}
function emit344(i: usize): void {
  form344<Emit>(i);
}
// o16 0F 45 /r  CMOVNE r16, r/m16  (memory)
// @ts-ignore: decorator
@inline
function form345<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const v1 = m.load16(at);
  const r = CMOVCC<M>(16, v0, v1, 5);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval345(i: usize): void {
  form345<Eval>(i);
}
function emit345(i: usize): void {
  form345<Emit>(i);
}
// o32 0F 45 /r  CMOVNE r32, r/m32
// @ts-ignore: decorator
@inline
function form346<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const v1 = m.reg32(load<u8>(i, RECORD_RM));
  const r = CMOVCC<M>(32, v0, v1, 5);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval346(i: usize): void {
  form346<Eval>(i);
}
function emit346(i: usize): void {
  form346<Emit>(i);
}
// o32 0F 45 /r  CMOVNE r32, r/m32  (memory)
// @ts-ignore: decorator
@inline
function form347<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const v1 = m.load32(at);
  const r = CMOVCC<M>(32, v0, v1, 5);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval347(i: usize): void {
  form347<Eval>(i);
}
function emit347(i: usize): void {
  form347<Emit>(i);
}
// 0F 96 /r  SETBE r/m8
// @ts-ignore: decorator
@inline
function form348<M>(i: usize): void {
  const m = machine<M>();
  const r = SETCC<M>(8, 6);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval348(i: usize): void {
  form348<Eval>(i);
}
function emit348(i: usize): void {
  form348<Emit>(i);
}
// 0F 96 /r  SETBE r/m8  (memory)
// @ts-ignore: decorator
@inline
function form349<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const r = SETCC<M>(8, 6);
  m.store8(at, r);
}
function eval349(i: usize): void {
  form349<Eval>(i);
}
function emit349(i: usize): void {
  form349<Emit>(i);
}
// o16 0F 46 /r  CMOVBE r16, r/m16
// @ts-ignore: decorator
@inline
function form350<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const v1 = m.reg16(load<u8>(i, RECORD_RM));
  const r = CMOVCC<M>(16, v0, v1, 6);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval350(i: usize): void {
  form350<Eval>(i);
}
function emit350(i: usize): void {
  form350<Emit>(i);
}
// o16 0F 46 /r  CMOVBE r16, r/m16  (memory)
// @ts-ignore: decorator
@inline
function form351<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const v1 = m.load16(at);
  const r = CMOVCC<M>(16, v0, v1, 6);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval351(i: usize): void {
  form351<Eval>(i);
}
function emit351(i: usize): void {
  form351<Emit>(i);
}
// o32 0F 46 /r  CMOVBE r32, r/m32
// @ts-ignore: decorator
@inline
function form352<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const v1 = m.reg32(load<u8>(i, RECORD_RM));
  const r = CMOVCC<M>(32, v0, v1, 6);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval352(i: usize): void {
  form352<Eval>(i);
}
function emit352(i: usize): void {
  form352<Emit>(i);
}
// o32 0F 46 /r  CMOVBE r32, r/m32  (memory)
// @ts-ignore: decorator
@inline
function form353<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const v1 = m.load32(at);
  const r = CMOVCC<M>(32, v0, v1, 6);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval353(i: usize): void {
  form353<Eval>(i);
}
function emit353(i: usize): void {
  form353<Emit>(i);
}
// 0F 97 /r  SETA r/m8
// @ts-ignore: decorator
@inline
function form354<M>(i: usize): void {
  const m = machine<M>();
  const r = SETCC<M>(8, 7);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval354(i: usize): void {
  form354<Eval>(i);
}
function emit354(i: usize): void {
  form354<Emit>(i);
}
// 0F 97 /r  SETA r/m8  (memory)
// @ts-ignore: decorator
@inline
function form355<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const r = SETCC<M>(8, 7);
  m.store8(at, r);
}
function eval355(i: usize): void {
  form355<Eval>(i);
}
function emit355(i: usize): void {
  form355<Emit>(i);
}
// o16 0F 47 /r  CMOVA r16, r/m16
// @ts-ignore: decorator
@inline
function form356<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const v1 = m.reg16(load<u8>(i, RECORD_RM));
  const r = CMOVCC<M>(16, v0, v1, 7);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval356(i: usize): void {
  form356<Eval>(i);
}
function emit356(i: usize): void {
  form356<Emit>(i);
}
// o16 0F 47 /r  CMOVA r16, r/m16  (memory)
// @ts-ignore: decorator
@inline
function form357<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const v1 = m.load16(at);
  const r = CMOVCC<M>(16, v0, v1, 7);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval357(i: usize): void {
  form357<Eval>(i);
}
function emit357(i: usize): void {
  form357<Emit>(i);
}
// o32 0F 47 /r  CMOVA r32, r/m32
// @ts-ignore: decorator
@inline
function form358<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const v1 = m.reg32(load<u8>(i, RECORD_RM));
  const r = CMOVCC<M>(32, v0, v1, 7);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval358(i: usize): void {
  form358<Eval>(i);
}
function emit358(i: usize): void {
  form358<Emit>(i);
}
// o32 0F 47 /r  CMOVA r32, r/m32  (memory)
// @ts-ignore: decorator
@inline
function form359<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const v1 = m.load32(at);
  const r = CMOVCC<M>(32, v0, v1, 7);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval359(i: usize): void {
  form359<Eval>(i);
}
function emit359(i: usize): void {
  form359<Emit>(i);
}
// 0F 98 /r  SETS r/m8
// @ts-ignore: decorator
@inline
function form360<M>(i: usize): void {
  const m = machine<M>();
  const r = SETCC<M>(8, 8);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval360(i: usize): void {
  form360<Eval>(i);
}
function emit360(i: usize): void {
  form360<Emit>(i);
}
// 0F 98 /r  SETS r/m8  (memory)
// @ts-ignore: decorator
@inline
function form361<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const r = SETCC<M>(8, 8);
  m.store8(at, r);
}
function eval361(i: usize): void {
  form361<Eval>(i);
}
function emit361(i: usize): void {
  form361<Emit>(i);
}
// o16 0F 48 /r  CMOVS r16, r/m16
// @ts-ignore: decorator
@inline
function form362<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const v1 = m.reg16(load<u8>(i, RECORD_RM));
  const r = CMOVCC<M>(16, v0, v1, 8);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval362(i: usize): void {
  form362<Eval>(i);
}
function emit362(i: usize): void {
  form362<Emit>(i);
}
// o16 0F 48 /r  CMOVS r16, r/m16  (memory)
// @ts-ignore: decorator
@inline
function form363<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const v1 = m.load16(at);
  const r = CMOVCC<M>(16, v0, v1, 8);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval363(i: usize): void {
  form363<Eval>(i);
}
function emit363(i: usize): void {
  form363<Emit>(i);
}
// o32 0F 48 /r  CMOVS r32, r/m32
// @ts-ignore: decorator
@inline
function form364<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const v1 = m.reg32(load<u8>(i, RECORD_RM));
  const r = CMOVCC<M>(32, v0, v1, 8);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval364(i: usize): void {
  form364<Eval>(i);
}
function emit364(i: usize): void {
  form364<Emit>(i);
}
// o32 0F 48 /r  CMOVS r32, r/m32  (memory)
// @ts-ignore: decorator
@inline
function form365<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const v1 = m.load32(at);
  const r = CMOVCC<M>(32, v0, v1, 8);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval365(i: usize): void {
  form365<Eval>(i);
}
function emit365(i: usize): void {
  form365<Emit>(i);
}
// 0F 99 /r  SETNS r/m8
// @ts-ignore: decorator
@inline
function form366<M>(i: usize): void {
  const m = machine<M>();
  const r = SETCC<M>(8, 9);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval366(i: usize): void {
  form366<Eval>(i);
}
function emit366(i: usize): void {
  form366<Emit>(i);
}
// 0F 99 /r  SETNS r/m8  (memory)
// @ts-ignore: decorator
@inline
function form367<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const r = SETCC<M>(8, 9);
  m.store8(at, r);
}
function eval367(i: usize): void {
  form367<Eval>(i);
}
function emit367(i: usize): void {
  form367<Emit>(i);
}
// o16 0F 49 /r  CMOVNS r16, r/m16
// @ts-ignore: decorator
@inline
function form368<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const v1 = m.reg16(load<u8>(i, RECORD_RM));
  const r = CMOVCC<M>(16, v0, v1, 9);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval368(i: usize): void {
  form368<Eval>(i);
}
function emit368(i: usize): void {
  form368<Emit>(i);
}
// o16 0F 49 /r  CMOVNS r16, r/m16  (memory)
// @ts-ignore: decorator
@inline
function form369<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const v1 = m.load16(at);
  const r = CMOVCC<M>(16, v0, v1, 9);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval369(i: usize): void {
  form369<Eval>(i);
}
function emit369(i: usize): void {
  form369<Emit>(i);
}
// o32 0F 49 /r  CMOVNS r32, r/m32
// @ts-ignore: decorator
@inline
function form370<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const v1 = m.reg32(load<u8>(i, RECORD_RM));
  const r = CMOVCC<M>(32, v0, v1, 9);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval370(i: usize): void {
  form370<Eval>(i);
}
function emit370(i: usize): void {
  form370<Emit>(i);
}
// o32 0F 49 /r  CMOVNS r32, r/m32  (memory)
// @ts-ignore: decorator
@inline
function form371<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const v1 = m.load32(at);
  const r = CMOVCC<M>(32, v0, v1, 9);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval371(i: usize): void {
  form371<Eval>(i);
}
function emit371(i: usize): void {
  form371<Emit>(i);
}
// 0F 9A /r  SETP r/m8
// @ts-ignore: decorator
@inline
function form372<M>(i: usize): void {
  const m = machine<M>();
  const r = SETCC<M>(8, 10);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval372(i: usize): void {
  form372<Eval>(i);
}
function emit372(i: usize): void {
  form372<Emit>(i);
}
// 0F 9A /r  SETP r/m8  (memory)
// @ts-ignore: decorator
@inline
function form373<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const r = SETCC<M>(8, 10);
  m.store8(at, r);
}
function eval373(i: usize): void {
  form373<Eval>(i);
}
function emit373(i: usize): void {
  form373<Emit>(i);
}
// o16 0F 4A /r  CMOVP r16, r/m16
// @ts-ignore: decorator
@inline
function form374<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const v1 = m.reg16(load<u8>(i, RECORD_RM));
  const r = CMOVCC<M>(16, v0, v1, 10);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval374(i: usize): void {
  form374<Eval>(i);
}
function emit374(i: usize): void {
  form374<Emit>(i);
}
// o16 0F 4A /r  CMOVP r16, r/m16  (memory)
// @ts-ignore: decorator
@inline
function form375<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const v1 = m.load16(at);
  const r = CMOVCC<M>(16, v0, v1, 10);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval375(i: usize): void {
  form375<Eval>(i);
}
function emit375(i: usize): void {
  form375<Emit>(i);
}
// o32 0F 4A /r  CMOVP r32, r/m32
// @ts-ignore: decorator
@inline
function form376<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const v1 = m.reg32(load<u8>(i, RECORD_RM));
  const r = CMOVCC<M>(32, v0, v1, 10);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval376(i: usize): void {
  form376<Eval>(i);
}
function emit376(i: usize): void {
  form376<Emit>(i);
}
// o32 0F 4A /r  CMOVP r32, r/m32  (memory)
// @ts-ignore: decorator
@inline
function form377<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const v1 = m.load32(at);
  const r = CMOVCC<M>(32, v0, v1, 10);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval377(i: usize): void {
  form377<Eval>(i);
}
function emit377(i: usize): void {
  form377<Emit>(i);
}
// 0F 9B /r  SETNP r/m8
// @ts-ignore: decorator
@inline
function form378<M>(i: usize): void {
  const m = machine<M>();
  const r = SETCC<M>(8, 11);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval378(i: usize): void {
  form378<Eval>(i);
}
function emit378(i: usize): void {
  form378<Emit>(i);
}
// 0F 9B /r  SETNP r/m8  (memory)
// @ts-ignore: decorator
@inline
function form379<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const r = SETCC<M>(8, 11);
  m.store8(at, r);
}
function eval379(i: usize): void {
  form379<Eval>(i);
}
function emit379(i: usize): void {
  form379<Emit>(i);
}
// o16 0F 4B /r  CMOVNP r16, r/m16
// @ts-ignore: decorator
@inline
function form380<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const v1 = m.reg16(load<u8>(i, RECORD_RM));
  const r = CMOVCC<M>(16, v0, v1, 11);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval380(i: usize): void {
  form380<Eval>(i);
}
function emit380(i: usize): void {
  form380<Emit>(i);
}
// o16 0F 4B /r  CMOVNP r16, r/m16  (memory)
// @ts-ignore: decorator
@inline
function form381<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const v1 = m.load16(at);
  const r = CMOVCC<M>(16, v0, v1, 11);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval381(i: usize): void {
  form381<Eval>(i);
}
function emit381(i: usize): void {
  form381<Emit>(i);
}
// o32 0F 4B /r  CMOVNP r32, r/m32
// @ts-ignore: decorator
@inline
function form382<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const v1 = m.reg32(load<u8>(i, RECORD_RM));
  const r = CMOVCC<M>(32, v0, v1, 11);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval382(i: usize): void {
  form382<Eval>(i);
}
function emit382(i: usize): void {
  form382<Emit>(i);
}
// o32 0F 4B /r  CMOVNP r32, r/m32  (memory)
// @ts-ignore: decorator
@inline
function form383<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const v1 = m.load32(at);
  const r = CMOVCC<M>(32, v0, v1, 11);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval383(i: usize): void {
  form383<Eval>(i);
}
function emit383(i: usize): void {
  form383<Emit>(i);
}
// 0F 9C /r  SETL r/m8
// @ts-ignore: decorator
@inline
function form384<M>(i: usize): void {
  const m = machine<M>();
  const r = SETCC<M>(8, 12);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval384(i: usize): void {
  form384<Eval>(i);
}
function emit384(i: usize): void {
  form384<Emit>(i);
}
// 0F 9C /r  SETL r/m8  (memory)
// @ts-ignore: decorator
@inline
function form385<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const r = SETCC<M>(8, 12);
  m.store8(at, r);
}
function eval385(i: usize): void {
  form385<Eval>(i);
}
function emit385(i: usize): void {
  form385<Emit>(i);
}
// o16 0F 4C /r  CMOVL r16, r/m16
// @ts-ignore: decorator
@inline
function form386<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const v1 = m.reg16(load<u8>(i, RECORD_RM));
  const r = CMOVCC<M>(16, v0, v1, 12);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval386(i: usize): void {
  form386<Eval>(i);
}
function emit386(i: usize): void {
  form386<Emit>(i);
}
// o16 0F 4C /r  CMOVL r16, r/m16  (memory)
// @ts-ignore: decorator
@inline
function form387<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const v1 = m.load16(at);
  const r = CMOVCC<M>(16, v0, v1, 12);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval387(i: usize): void {
  form387<Eval>(i);
}
function emit387(i: usize): void {
  form387<Emit>(i);
}
// o32 0F 4C /r  CMOVL r32, r/m32
// @ts-ignore: decorator
@inline
function form388<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const v1 = m.reg32(load<u8>(i, RECORD_RM));
  const r = CMOVCC<M>(32, v0, v1, 12);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval388(i: usize): void {
  form388<Eval>(i);
}
function emit388(i: usize): void {
  form388<Emit>(i);
}
// o32 0F 4C /r  CMOVL r32, r/m32  (memory)
// @ts-ignore: decorator
@inline
function form389<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const v1 = m.load32(at);
  const r = CMOVCC<M>(32, v0, v1, 12);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval389(i: usize): void {
  form389<Eval>(i);
}
function emit389(i: usize): void {
  form389<Emit>(i);
}
// 0F 9D /r  SETGE r/m8
// @ts-ignore: decorator
@inline
function form390<M>(i: usize): void {
  const m = machine<M>();
  const r = SETCC<M>(8, 13);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval390(i: usize): void {
  form390<Eval>(i);
}
function emit390(i: usize): void {
  form390<Emit>(i);
}
// 0F 9D /r  SETGE r/m8  (memory)
// @ts-ignore: decorator
@inline
function form391<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const r = SETCC<M>(8, 13);
  m.store8(at, r);
}
function eval391(i: usize): void {
  form391<Eval>(i);
}
function emit391(i: usize): void {
  form391<Emit>(i);
}
// o16 0F 4D /r  CMOVGE r16, r/m16
// @ts-ignore: decorator
@inline
function form392<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const v1 = m.reg16(load<u8>(i, RECORD_RM));
  const r = CMOVCC<M>(16, v0, v1, 13);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval392(i: usize): void {
  form392<Eval>(i);
}
function emit392(i: usize): void {
  form392<Emit>(i);
}
// o16 0F 4D /r  CMOVGE r16, r/m16  (memory)
// @ts-ignore: decorator
@inline
function form393<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const v1 = m.load16(at);
  const r = CMOVCC<M>(16, v0, v1, 13);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval393(i: usize): void {
  form393<Eval>(i);
}
function emit393(i: usize): void {
  form393<Emit>(i);
}
// o32 0F 4D /r  CMOVGE r32, r/m32
// @ts-ignore: decorator
@inline
function form394<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const v1 = m.reg32(load<u8>(i, RECORD_RM));
  const r = CMOVCC<M>(32, v0, v1, 13);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval394(i: usize): void {
  form394<Eval>(i);
}
function emit394(i: usize): void {
  form394<Emit>(i);
}
// o32 0F 4D /r  CMOVGE r32, r/m32  (memory)
// @ts-ignore: decorator
@inline
function form395<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const v1 = m.load32(at);
  const r = CMOVCC<M>(32, v0, v1, 13);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval395(i: usize): void {
  form395<Eval>(i);
}
function emit395(i: usize): void {
  form395<Emit>(i);
}
// 0F 9E /r  SETLE r/m8
// @ts-ignore: decorator
@inline
function form396<M>(i: usize): void {
  const m = machine<M>();
  const r = SETCC<M>(8, 14);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval396(i: usize): void {
  form396<Eval>(i);
}
function emit396(i: usize): void {
  form396<Emit>(i);
}
// 0F 9E /r  SETLE r/m8  (memory)
// @ts-ignore: decorator
@inline
function form397<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const r = SETCC<M>(8, 14);
  m.store8(at, r);
}
function eval397(i: usize): void {
  form397<Eval>(i);
}
function emit397(i: usize): void {
  form397<Emit>(i);
}
// o16 0F 4E /r  CMOVLE r16, r/m16
// @ts-ignore: decorator
@inline
function form398<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const v1 = m.reg16(load<u8>(i, RECORD_RM));
  const r = CMOVCC<M>(16, v0, v1, 14);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval398(i: usize): void {
  form398<Eval>(i);
}
function emit398(i: usize): void {
  form398<Emit>(i);
}
// o16 0F 4E /r  CMOVLE r16, r/m16  (memory)
// @ts-ignore: decorator
@inline
function form399<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const v1 = m.load16(at);
  const r = CMOVCC<M>(16, v0, v1, 14);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval399(i: usize): void {
  form399<Eval>(i);
}
function emit399(i: usize): void {
  form399<Emit>(i);
}
// o32 0F 4E /r  CMOVLE r32, r/m32
// @ts-ignore: decorator
@inline
function form400<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const v1 = m.reg32(load<u8>(i, RECORD_RM));
  const r = CMOVCC<M>(32, v0, v1, 14);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval400(i: usize): void {
  form400<Eval>(i);
}
function emit400(i: usize): void {
  form400<Emit>(i);
}
// o32 0F 4E /r  CMOVLE r32, r/m32  (memory)
// @ts-ignore: decorator
@inline
function form401<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const v1 = m.load32(at);
  const r = CMOVCC<M>(32, v0, v1, 14);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval401(i: usize): void {
  form401<Eval>(i);
}
function emit401(i: usize): void {
  form401<Emit>(i);
}
// 0F 9F /r  SETG r/m8
// @ts-ignore: decorator
@inline
function form402<M>(i: usize): void {
  const m = machine<M>();
  const r = SETCC<M>(8, 15);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval402(i: usize): void {
  form402<Eval>(i);
}
function emit402(i: usize): void {
  form402<Emit>(i);
}
// 0F 9F /r  SETG r/m8  (memory)
// @ts-ignore: decorator
@inline
function form403<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const r = SETCC<M>(8, 15);
  m.store8(at, r);
}
function eval403(i: usize): void {
  form403<Eval>(i);
}
function emit403(i: usize): void {
  form403<Emit>(i);
}
// o16 0F 4F /r  CMOVG r16, r/m16
// @ts-ignore: decorator
@inline
function form404<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const v1 = m.reg16(load<u8>(i, RECORD_RM));
  const r = CMOVCC<M>(16, v0, v1, 15);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval404(i: usize): void {
  form404<Eval>(i);
}
function emit404(i: usize): void {
  form404<Emit>(i);
}
// o16 0F 4F /r  CMOVG r16, r/m16  (memory)
// @ts-ignore: decorator
@inline
function form405<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const v1 = m.load16(at);
  const r = CMOVCC<M>(16, v0, v1, 15);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval405(i: usize): void {
  form405<Eval>(i);
}
function emit405(i: usize): void {
  form405<Emit>(i);
}
// o32 0F 4F /r  CMOVG r32, r/m32
// @ts-ignore: decorator
@inline
function form406<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const v1 = m.reg32(load<u8>(i, RECORD_RM));
  const r = CMOVCC<M>(32, v0, v1, 15);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval406(i: usize): void {
  form406<Eval>(i);
}
function emit406(i: usize): void {
  form406<Emit>(i);
}
// o32 0F 4F /r  CMOVG r32, r/m32  (memory)
// @ts-ignore: decorator
@inline
function form407<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const v1 = m.load32(at);
  const r = CMOVCC<M>(32, v0, v1, 15);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval407(i: usize): void {
  form407<Eval>(i);
}
function emit407(i: usize): void {
  form407<Emit>(i);
}
// 86 /r  XCHG r/m8, r8
// @ts-ignore: decorator
@inline
function form408<M>(i: usize): void {
  XCHG<M>(i, 8, false);
}
function eval408(i: usize): void {
  form408<Eval>(i);
}
function emit408(i: usize): void {
  form408<Emit>(i);
}
// 86 /r  XCHG r/m8, r8  (memory)
// @ts-ignore: decorator
@inline
function form409<M>(i: usize): void {
  XCHG<M>(i, 8, true);
}
function eval409(i: usize): void {
  form409<Eval>(i);
}
function emit409(i: usize): void {
  form409<Emit>(i);
}
// o16 87 /r  XCHG r/m16, r16
// @ts-ignore: decorator
@inline
function form410<M>(i: usize): void {
  XCHG<M>(i, 16, false);
}
function eval410(i: usize): void {
  form410<Eval>(i);
}
function emit410(i: usize): void {
  form410<Emit>(i);
}
// o16 87 /r  XCHG r/m16, r16  (memory)
// @ts-ignore: decorator
@inline
function form411<M>(i: usize): void {
  XCHG<M>(i, 16, true);
}
function eval411(i: usize): void {
  form411<Eval>(i);
}
function emit411(i: usize): void {
  form411<Emit>(i);
}
// o32 87 /r  XCHG r/m32, r32
// @ts-ignore: decorator
@inline
function form412<M>(i: usize): void {
  XCHG<M>(i, 32, false);
}
function eval412(i: usize): void {
  form412<Eval>(i);
}
function emit412(i: usize): void {
  form412<Emit>(i);
}
// o32 87 /r  XCHG r/m32, r32  (memory)
// @ts-ignore: decorator
@inline
function form413<M>(i: usize): void {
  XCHG<M>(i, 32, true);
}
function eval413(i: usize): void {
  form413<Eval>(i);
}
function emit413(i: usize): void {
  form413<Emit>(i);
}
// o16 90+r  XCHG AX, r16
// @ts-ignore: decorator
@inline
function form414<M>(i: usize): void {
  XCHG_ACCUMULATOR<M>(i, 16, false);
}
function eval414(i: usize): void {
  form414<Eval>(i);
}
function emit414(i: usize): void {
  form414<Emit>(i);
}
// o32 90+r  XCHG EAX, r32
// @ts-ignore: decorator
@inline
function form415<M>(i: usize): void {
  XCHG_ACCUMULATOR<M>(i, 32, false);
}
function eval415(i: usize): void {
  form415<Eval>(i);
}
function emit415(i: usize): void {
  form415<Emit>(i);
}
// o16 8D /r  LEA r16, m  (memory)
// @ts-ignore: decorator
@inline
function form416<M>(i: usize): void {
  LEA<M>(i, 16, true);
}
function eval416(i: usize): void {
  form416<Eval>(i);
}
function emit416(i: usize): void {
  form416<Emit>(i);
}
// o32 8D /r  LEA r32, m  (memory)
// @ts-ignore: decorator
@inline
function form417<M>(i: usize): void {
  LEA<M>(i, 32, true);
}
function eval417(i: usize): void {
  form417<Eval>(i);
}
function emit417(i: usize): void {
  form417<Emit>(i);
}
// o16 0F C8+r  BSWAP r16
// @ts-ignore: decorator
@inline
function form418<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const r = BSWAP<M>(16, v0);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval418(i: usize): void {
  form418<Eval>(i);
}
function emit418(i: usize): void {
  form418<Emit>(i);
}
// o32 0F C8+r  BSWAP r32
// @ts-ignore: decorator
@inline
function form419<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const r = BSWAP<M>(32, v0);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval419(i: usize): void {
  form419<Eval>(i);
}
function emit419(i: usize): void {
  form419<Emit>(i);
}
// o16 98  CBW 
// @ts-ignore: decorator
@inline
function form420<M>(i: usize): void {
  CBW<M>(i, 16, false);
}
function eval420(i: usize): void {
  form420<Eval>(i);
}
function emit420(i: usize): void {
  form420<Emit>(i);
}
// o32 98  CWDE 
// @ts-ignore: decorator
@inline
function form421<M>(i: usize): void {
  CBW<M>(i, 32, false);
}
function eval421(i: usize): void {
  form421<Eval>(i);
}
function emit421(i: usize): void {
  form421<Emit>(i);
}
// o16 99  CWD 
// @ts-ignore: decorator
@inline
function form422<M>(i: usize): void {
  CWD<M>(i, 16, false);
}
function eval422(i: usize): void {
  form422<Eval>(i);
}
function emit422(i: usize): void {
  form422<Emit>(i);
}
// o32 99  CDQ 
// @ts-ignore: decorator
@inline
function form423<M>(i: usize): void {
  CWD<M>(i, 32, false);
}
function eval423(i: usize): void {
  form423<Eval>(i);
}
function emit423(i: usize): void {
  form423<Emit>(i);
}

export function install_move(): void {
  store<u32>(HANDLERS + 1072, eval268.index);
  store<u32>(EMITTERS + 1072, emit268.index);
  store<u8>(TRANSLATIONS + 268, 1);
  store<u32>(HANDLERS + 1076, eval269.index);
  store<u32>(EMITTERS + 1076, emit269.index);
  store<u8>(TRANSLATIONS + 269, 1);
  store<u32>(HANDLERS + 1080, eval270.index);
  store<u32>(EMITTERS + 1080, emit270.index);
  store<u8>(TRANSLATIONS + 270, 1);
  store<u32>(HANDLERS + 1084, eval271.index);
  store<u32>(EMITTERS + 1084, emit271.index);
  store<u8>(TRANSLATIONS + 271, 1);
  store<u32>(HANDLERS + 1088, eval272.index);
  store<u32>(EMITTERS + 1088, emit272.index);
  store<u8>(TRANSLATIONS + 272, 1);
  store<u32>(HANDLERS + 1092, eval273.index);
  store<u32>(EMITTERS + 1092, emit273.index);
  store<u8>(TRANSLATIONS + 273, 1);
  store<u32>(HANDLERS + 1096, eval274.index);
  store<u32>(EMITTERS + 1096, emit274.index);
  store<u8>(TRANSLATIONS + 274, 1);
  store<u32>(HANDLERS + 1100, eval275.index);
  store<u32>(EMITTERS + 1100, emit275.index);
  store<u8>(TRANSLATIONS + 275, 1);
  store<u32>(HANDLERS + 1104, eval276.index);
  store<u32>(EMITTERS + 1104, emit276.index);
  store<u8>(TRANSLATIONS + 276, 1);
  store<u32>(HANDLERS + 1108, eval277.index);
  store<u32>(EMITTERS + 1108, emit277.index);
  store<u8>(TRANSLATIONS + 277, 1);
  store<u32>(HANDLERS + 1112, eval278.index);
  store<u32>(EMITTERS + 1112, emit278.index);
  store<u8>(TRANSLATIONS + 278, 1);
  store<u32>(HANDLERS + 1116, eval279.index);
  store<u32>(EMITTERS + 1116, emit279.index);
  store<u8>(TRANSLATIONS + 279, 1);
  store<u32>(HANDLERS + 1120, eval280.index);
  store<u32>(EMITTERS + 1120, emit280.index);
  store<u8>(TRANSLATIONS + 280, 1);
  store<u32>(HANDLERS + 1124, eval281.index);
  store<u32>(EMITTERS + 1124, emit281.index);
  store<u8>(TRANSLATIONS + 281, 1);
  store<u32>(HANDLERS + 1128, eval282.index);
  store<u32>(EMITTERS + 1128, emit282.index);
  store<u8>(TRANSLATIONS + 282, 1);
  store<u32>(HANDLERS + 1132, eval283.index);
  store<u32>(EMITTERS + 1132, emit283.index);
  store<u8>(TRANSLATIONS + 283, 1);
  store<u32>(HANDLERS + 1136, eval284.index);
  store<u32>(EMITTERS + 1136, emit284.index);
  store<u8>(TRANSLATIONS + 284, 1);
  store<u32>(HANDLERS + 1140, eval285.index);
  store<u32>(EMITTERS + 1140, emit285.index);
  store<u8>(TRANSLATIONS + 285, 1);
  store<u32>(HANDLERS + 1144, eval286.index);
  store<u32>(EMITTERS + 1144, emit286.index);
  store<u8>(TRANSLATIONS + 286, 1);
  store<u32>(HANDLERS + 1148, eval287.index);
  store<u32>(EMITTERS + 1148, emit287.index);
  store<u8>(TRANSLATIONS + 287, 1);
  store<u32>(HANDLERS + 1152, eval288.index);
  store<u32>(EMITTERS + 1152, emit288.index);
  store<u8>(TRANSLATIONS + 288, 1);
  store<u32>(HANDLERS + 1156, eval289.index);
  store<u32>(EMITTERS + 1156, emit289.index);
  store<u8>(TRANSLATIONS + 289, 1);
  store<u32>(HANDLERS + 1160, eval290.index);
  store<u32>(EMITTERS + 1160, emit290.index);
  store<u8>(TRANSLATIONS + 290, 1);
  store<u32>(HANDLERS + 1164, eval291.index);
  store<u32>(EMITTERS + 1164, emit291.index);
  store<u8>(TRANSLATIONS + 291, 1);
  store<u32>(HANDLERS + 1168, eval292.index);
  store<u32>(EMITTERS + 1168, emit292.index);
  store<u8>(TRANSLATIONS + 292, 1);
  store<u32>(HANDLERS + 1172, eval293.index);
  store<u32>(EMITTERS + 1172, emit293.index);
  store<u8>(TRANSLATIONS + 293, 1);
  store<u32>(HANDLERS + 1176, eval294.index);
  store<u32>(EMITTERS + 1176, emit294.index);
  store<u8>(TRANSLATIONS + 294, 1);
  store<u32>(HANDLERS + 1180, eval295.index);
  store<u32>(EMITTERS + 1180, emit295.index);
  store<u8>(TRANSLATIONS + 295, 1);
  store<u32>(HANDLERS + 1184, eval296.index);
  store<u32>(EMITTERS + 1184, emit296.index);
  store<u8>(TRANSLATIONS + 296, 1);
  store<u32>(HANDLERS + 1188, eval297.index);
  store<u32>(EMITTERS + 1188, emit297.index);
  store<u8>(TRANSLATIONS + 297, 1);
  store<u32>(HANDLERS + 1192, eval298.index);
  store<u32>(EMITTERS + 1192, emit298.index);
  store<u8>(TRANSLATIONS + 298, 1);
  store<u32>(HANDLERS + 1196, eval299.index);
  store<u32>(EMITTERS + 1196, emit299.index);
  store<u8>(TRANSLATIONS + 299, 1);
  store<u32>(HANDLERS + 1200, eval300.index);
  store<u32>(EMITTERS + 1200, emit300.index);
  store<u8>(TRANSLATIONS + 300, 1);
  store<u32>(HANDLERS + 1204, eval301.index);
  store<u32>(EMITTERS + 1204, emit301.index);
  store<u8>(TRANSLATIONS + 301, 1);
  store<u32>(HANDLERS + 1208, eval302.index);
  store<u32>(EMITTERS + 1208, emit302.index);
  store<u8>(TRANSLATIONS + 302, 1);
  store<u32>(HANDLERS + 1212, eval303.index);
  store<u32>(EMITTERS + 1212, emit303.index);
  store<u8>(TRANSLATIONS + 303, 1);
  store<u32>(HANDLERS + 1216, eval304.index);
  store<u32>(EMITTERS + 1216, emit304.index);
  store<u8>(TRANSLATIONS + 304, 1);
  store<u32>(HANDLERS + 1220, eval305.index);
  store<u32>(EMITTERS + 1220, emit305.index);
  store<u8>(TRANSLATIONS + 305, 1);
  store<u32>(HANDLERS + 1224, eval306.index);
  store<u32>(EMITTERS + 1224, emit306.index);
  store<u8>(TRANSLATIONS + 306, 1);
  store<u32>(HANDLERS + 1228, eval307.index);
  store<u32>(EMITTERS + 1228, emit307.index);
  store<u8>(TRANSLATIONS + 307, 1);
  store<u32>(HANDLERS + 1232, eval308.index);
  store<u32>(EMITTERS + 1232, emit308.index);
  store<u8>(TRANSLATIONS + 308, 1);
  store<u32>(HANDLERS + 1236, eval309.index);
  store<u32>(EMITTERS + 1236, emit309.index);
  store<u8>(TRANSLATIONS + 309, 1);
  store<u32>(HANDLERS + 1240, eval310.index);
  store<u32>(EMITTERS + 1240, emit310.index);
  store<u8>(TRANSLATIONS + 310, 1);
  store<u32>(HANDLERS + 1244, eval311.index);
  store<u32>(EMITTERS + 1244, emit311.index);
  store<u8>(TRANSLATIONS + 311, 1);
  store<u32>(HANDLERS + 1248, eval312.index);
  store<u32>(EMITTERS + 1248, emit312.index);
  store<u8>(TRANSLATIONS + 312, 1);
  store<u32>(HANDLERS + 1252, eval313.index);
  store<u32>(EMITTERS + 1252, emit313.index);
  store<u8>(TRANSLATIONS + 313, 1);
  store<u32>(HANDLERS + 1256, eval314.index);
  store<u32>(EMITTERS + 1256, emit314.index);
  store<u8>(TRANSLATIONS + 314, 1);
  store<u32>(HANDLERS + 1260, eval315.index);
  store<u32>(EMITTERS + 1260, emit315.index);
  store<u8>(TRANSLATIONS + 315, 1);
  store<u32>(HANDLERS + 1264, eval316.index);
  store<u32>(EMITTERS + 1264, emit316.index);
  store<u8>(TRANSLATIONS + 316, 1);
  store<u32>(HANDLERS + 1268, eval317.index);
  store<u32>(EMITTERS + 1268, emit317.index);
  store<u8>(TRANSLATIONS + 317, 1);
  store<u32>(HANDLERS + 1272, eval318.index);
  store<u32>(EMITTERS + 1272, emit318.index);
  store<u8>(TRANSLATIONS + 318, 1);
  store<u32>(HANDLERS + 1276, eval319.index);
  store<u32>(EMITTERS + 1276, emit319.index);
  store<u8>(TRANSLATIONS + 319, 1);
  store<u32>(HANDLERS + 1280, eval320.index);
  store<u32>(EMITTERS + 1280, emit320.index);
  store<u8>(TRANSLATIONS + 320, 1);
  store<u32>(HANDLERS + 1284, eval321.index);
  store<u32>(EMITTERS + 1284, emit321.index);
  store<u8>(TRANSLATIONS + 321, 1);
  store<u32>(HANDLERS + 1288, eval322.index);
  store<u32>(EMITTERS + 1288, emit322.index);
  store<u8>(TRANSLATIONS + 322, 1);
  store<u32>(HANDLERS + 1292, eval323.index);
  store<u32>(EMITTERS + 1292, emit323.index);
  store<u8>(TRANSLATIONS + 323, 1);
  store<u32>(HANDLERS + 1296, eval324.index);
  store<u32>(EMITTERS + 1296, emit324.index);
  store<u8>(TRANSLATIONS + 324, 1);
  store<u32>(HANDLERS + 1300, eval325.index);
  store<u32>(EMITTERS + 1300, emit325.index);
  store<u8>(TRANSLATIONS + 325, 1);
  store<u32>(HANDLERS + 1304, eval326.index);
  store<u32>(EMITTERS + 1304, emit326.index);
  store<u8>(TRANSLATIONS + 326, 1);
  store<u32>(HANDLERS + 1308, eval327.index);
  store<u32>(EMITTERS + 1308, emit327.index);
  store<u8>(TRANSLATIONS + 327, 1);
  store<u32>(HANDLERS + 1312, eval328.index);
  store<u32>(EMITTERS + 1312, emit328.index);
  store<u8>(TRANSLATIONS + 328, 1);
  store<u32>(HANDLERS + 1316, eval329.index);
  store<u32>(EMITTERS + 1316, emit329.index);
  store<u8>(TRANSLATIONS + 329, 1);
  store<u32>(HANDLERS + 1320, eval330.index);
  store<u32>(EMITTERS + 1320, emit330.index);
  store<u8>(TRANSLATIONS + 330, 1);
  store<u32>(HANDLERS + 1324, eval331.index);
  store<u32>(EMITTERS + 1324, emit331.index);
  store<u8>(TRANSLATIONS + 331, 1);
  store<u32>(HANDLERS + 1328, eval332.index);
  store<u32>(EMITTERS + 1328, emit332.index);
  store<u8>(TRANSLATIONS + 332, 1);
  store<u32>(HANDLERS + 1332, eval333.index);
  store<u32>(EMITTERS + 1332, emit333.index);
  store<u8>(TRANSLATIONS + 333, 1);
  store<u32>(HANDLERS + 1336, eval334.index);
  store<u32>(EMITTERS + 1336, emit334.index);
  store<u8>(TRANSLATIONS + 334, 1);
  store<u32>(HANDLERS + 1340, eval335.index);
  store<u32>(EMITTERS + 1340, emit335.index);
  store<u8>(TRANSLATIONS + 335, 1);
  store<u32>(HANDLERS + 1344, eval336.index);
  store<u32>(EMITTERS + 1344, emit336.index);
  store<u8>(TRANSLATIONS + 336, 1);
  store<u32>(HANDLERS + 1348, eval337.index);
  store<u32>(EMITTERS + 1348, emit337.index);
  store<u8>(TRANSLATIONS + 337, 1);
  store<u32>(HANDLERS + 1352, eval338.index);
  store<u32>(EMITTERS + 1352, emit338.index);
  store<u8>(TRANSLATIONS + 338, 1);
  store<u32>(HANDLERS + 1356, eval339.index);
  store<u32>(EMITTERS + 1356, emit339.index);
  store<u8>(TRANSLATIONS + 339, 1);
  store<u32>(HANDLERS + 1360, eval340.index);
  store<u32>(EMITTERS + 1360, emit340.index);
  store<u8>(TRANSLATIONS + 340, 1);
  store<u32>(HANDLERS + 1364, eval341.index);
  store<u32>(EMITTERS + 1364, emit341.index);
  store<u8>(TRANSLATIONS + 341, 1);
  store<u32>(HANDLERS + 1368, eval342.index);
  store<u32>(EMITTERS + 1368, emit342.index);
  store<u8>(TRANSLATIONS + 342, 1);
  store<u32>(HANDLERS + 1372, eval343.index);
  store<u32>(EMITTERS + 1372, emit343.index);
  store<u8>(TRANSLATIONS + 343, 1);
  store<u32>(HANDLERS + 1376, eval344.index);
  store<u32>(EMITTERS + 1376, emit344.index);
  store<u8>(TRANSLATIONS + 344, 1);
  store<u32>(HANDLERS + 1380, eval345.index);
  store<u32>(EMITTERS + 1380, emit345.index);
  store<u8>(TRANSLATIONS + 345, 1);
  store<u32>(HANDLERS + 1384, eval346.index);
  store<u32>(EMITTERS + 1384, emit346.index);
  store<u8>(TRANSLATIONS + 346, 1);
  store<u32>(HANDLERS + 1388, eval347.index);
  store<u32>(EMITTERS + 1388, emit347.index);
  store<u8>(TRANSLATIONS + 347, 1);
  store<u32>(HANDLERS + 1392, eval348.index);
  store<u32>(EMITTERS + 1392, emit348.index);
  store<u8>(TRANSLATIONS + 348, 1);
  store<u32>(HANDLERS + 1396, eval349.index);
  store<u32>(EMITTERS + 1396, emit349.index);
  store<u8>(TRANSLATIONS + 349, 1);
  store<u32>(HANDLERS + 1400, eval350.index);
  store<u32>(EMITTERS + 1400, emit350.index);
  store<u8>(TRANSLATIONS + 350, 1);
  store<u32>(HANDLERS + 1404, eval351.index);
  store<u32>(EMITTERS + 1404, emit351.index);
  store<u8>(TRANSLATIONS + 351, 1);
  store<u32>(HANDLERS + 1408, eval352.index);
  store<u32>(EMITTERS + 1408, emit352.index);
  store<u8>(TRANSLATIONS + 352, 1);
  store<u32>(HANDLERS + 1412, eval353.index);
  store<u32>(EMITTERS + 1412, emit353.index);
  store<u8>(TRANSLATIONS + 353, 1);
  store<u32>(HANDLERS + 1416, eval354.index);
  store<u32>(EMITTERS + 1416, emit354.index);
  store<u8>(TRANSLATIONS + 354, 1);
  store<u32>(HANDLERS + 1420, eval355.index);
  store<u32>(EMITTERS + 1420, emit355.index);
  store<u8>(TRANSLATIONS + 355, 1);
  store<u32>(HANDLERS + 1424, eval356.index);
  store<u32>(EMITTERS + 1424, emit356.index);
  store<u8>(TRANSLATIONS + 356, 1);
  store<u32>(HANDLERS + 1428, eval357.index);
  store<u32>(EMITTERS + 1428, emit357.index);
  store<u8>(TRANSLATIONS + 357, 1);
  store<u32>(HANDLERS + 1432, eval358.index);
  store<u32>(EMITTERS + 1432, emit358.index);
  store<u8>(TRANSLATIONS + 358, 1);
  store<u32>(HANDLERS + 1436, eval359.index);
  store<u32>(EMITTERS + 1436, emit359.index);
  store<u8>(TRANSLATIONS + 359, 1);
  store<u32>(HANDLERS + 1440, eval360.index);
  store<u32>(EMITTERS + 1440, emit360.index);
  store<u8>(TRANSLATIONS + 360, 1);
  store<u32>(HANDLERS + 1444, eval361.index);
  store<u32>(EMITTERS + 1444, emit361.index);
  store<u8>(TRANSLATIONS + 361, 1);
  store<u32>(HANDLERS + 1448, eval362.index);
  store<u32>(EMITTERS + 1448, emit362.index);
  store<u8>(TRANSLATIONS + 362, 1);
  store<u32>(HANDLERS + 1452, eval363.index);
  store<u32>(EMITTERS + 1452, emit363.index);
  store<u8>(TRANSLATIONS + 363, 1);
  store<u32>(HANDLERS + 1456, eval364.index);
  store<u32>(EMITTERS + 1456, emit364.index);
  store<u8>(TRANSLATIONS + 364, 1);
  store<u32>(HANDLERS + 1460, eval365.index);
  store<u32>(EMITTERS + 1460, emit365.index);
  store<u8>(TRANSLATIONS + 365, 1);
  store<u32>(HANDLERS + 1464, eval366.index);
  store<u32>(EMITTERS + 1464, emit366.index);
  store<u8>(TRANSLATIONS + 366, 1);
  store<u32>(HANDLERS + 1468, eval367.index);
  store<u32>(EMITTERS + 1468, emit367.index);
  store<u8>(TRANSLATIONS + 367, 1);
  store<u32>(HANDLERS + 1472, eval368.index);
  store<u32>(EMITTERS + 1472, emit368.index);
  store<u8>(TRANSLATIONS + 368, 1);
  store<u32>(HANDLERS + 1476, eval369.index);
  store<u32>(EMITTERS + 1476, emit369.index);
  store<u8>(TRANSLATIONS + 369, 1);
  store<u32>(HANDLERS + 1480, eval370.index);
  store<u32>(EMITTERS + 1480, emit370.index);
  store<u8>(TRANSLATIONS + 370, 1);
  store<u32>(HANDLERS + 1484, eval371.index);
  store<u32>(EMITTERS + 1484, emit371.index);
  store<u8>(TRANSLATIONS + 371, 1);
  store<u32>(HANDLERS + 1488, eval372.index);
  store<u32>(EMITTERS + 1488, emit372.index);
  store<u8>(TRANSLATIONS + 372, 1);
  store<u32>(HANDLERS + 1492, eval373.index);
  store<u32>(EMITTERS + 1492, emit373.index);
  store<u8>(TRANSLATIONS + 373, 1);
  store<u32>(HANDLERS + 1496, eval374.index);
  store<u32>(EMITTERS + 1496, emit374.index);
  store<u8>(TRANSLATIONS + 374, 1);
  store<u32>(HANDLERS + 1500, eval375.index);
  store<u32>(EMITTERS + 1500, emit375.index);
  store<u8>(TRANSLATIONS + 375, 1);
  store<u32>(HANDLERS + 1504, eval376.index);
  store<u32>(EMITTERS + 1504, emit376.index);
  store<u8>(TRANSLATIONS + 376, 1);
  store<u32>(HANDLERS + 1508, eval377.index);
  store<u32>(EMITTERS + 1508, emit377.index);
  store<u8>(TRANSLATIONS + 377, 1);
  store<u32>(HANDLERS + 1512, eval378.index);
  store<u32>(EMITTERS + 1512, emit378.index);
  store<u8>(TRANSLATIONS + 378, 1);
  store<u32>(HANDLERS + 1516, eval379.index);
  store<u32>(EMITTERS + 1516, emit379.index);
  store<u8>(TRANSLATIONS + 379, 1);
  store<u32>(HANDLERS + 1520, eval380.index);
  store<u32>(EMITTERS + 1520, emit380.index);
  store<u8>(TRANSLATIONS + 380, 1);
  store<u32>(HANDLERS + 1524, eval381.index);
  store<u32>(EMITTERS + 1524, emit381.index);
  store<u8>(TRANSLATIONS + 381, 1);
  store<u32>(HANDLERS + 1528, eval382.index);
  store<u32>(EMITTERS + 1528, emit382.index);
  store<u8>(TRANSLATIONS + 382, 1);
  store<u32>(HANDLERS + 1532, eval383.index);
  store<u32>(EMITTERS + 1532, emit383.index);
  store<u8>(TRANSLATIONS + 383, 1);
  store<u32>(HANDLERS + 1536, eval384.index);
  store<u32>(EMITTERS + 1536, emit384.index);
  store<u8>(TRANSLATIONS + 384, 1);
  store<u32>(HANDLERS + 1540, eval385.index);
  store<u32>(EMITTERS + 1540, emit385.index);
  store<u8>(TRANSLATIONS + 385, 1);
  store<u32>(HANDLERS + 1544, eval386.index);
  store<u32>(EMITTERS + 1544, emit386.index);
  store<u8>(TRANSLATIONS + 386, 1);
  store<u32>(HANDLERS + 1548, eval387.index);
  store<u32>(EMITTERS + 1548, emit387.index);
  store<u8>(TRANSLATIONS + 387, 1);
  store<u32>(HANDLERS + 1552, eval388.index);
  store<u32>(EMITTERS + 1552, emit388.index);
  store<u8>(TRANSLATIONS + 388, 1);
  store<u32>(HANDLERS + 1556, eval389.index);
  store<u32>(EMITTERS + 1556, emit389.index);
  store<u8>(TRANSLATIONS + 389, 1);
  store<u32>(HANDLERS + 1560, eval390.index);
  store<u32>(EMITTERS + 1560, emit390.index);
  store<u8>(TRANSLATIONS + 390, 1);
  store<u32>(HANDLERS + 1564, eval391.index);
  store<u32>(EMITTERS + 1564, emit391.index);
  store<u8>(TRANSLATIONS + 391, 1);
  store<u32>(HANDLERS + 1568, eval392.index);
  store<u32>(EMITTERS + 1568, emit392.index);
  store<u8>(TRANSLATIONS + 392, 1);
  store<u32>(HANDLERS + 1572, eval393.index);
  store<u32>(EMITTERS + 1572, emit393.index);
  store<u8>(TRANSLATIONS + 393, 1);
  store<u32>(HANDLERS + 1576, eval394.index);
  store<u32>(EMITTERS + 1576, emit394.index);
  store<u8>(TRANSLATIONS + 394, 1);
  store<u32>(HANDLERS + 1580, eval395.index);
  store<u32>(EMITTERS + 1580, emit395.index);
  store<u8>(TRANSLATIONS + 395, 1);
  store<u32>(HANDLERS + 1584, eval396.index);
  store<u32>(EMITTERS + 1584, emit396.index);
  store<u8>(TRANSLATIONS + 396, 1);
  store<u32>(HANDLERS + 1588, eval397.index);
  store<u32>(EMITTERS + 1588, emit397.index);
  store<u8>(TRANSLATIONS + 397, 1);
  store<u32>(HANDLERS + 1592, eval398.index);
  store<u32>(EMITTERS + 1592, emit398.index);
  store<u8>(TRANSLATIONS + 398, 1);
  store<u32>(HANDLERS + 1596, eval399.index);
  store<u32>(EMITTERS + 1596, emit399.index);
  store<u8>(TRANSLATIONS + 399, 1);
  store<u32>(HANDLERS + 1600, eval400.index);
  store<u32>(EMITTERS + 1600, emit400.index);
  store<u8>(TRANSLATIONS + 400, 1);
  store<u32>(HANDLERS + 1604, eval401.index);
  store<u32>(EMITTERS + 1604, emit401.index);
  store<u8>(TRANSLATIONS + 401, 1);
  store<u32>(HANDLERS + 1608, eval402.index);
  store<u32>(EMITTERS + 1608, emit402.index);
  store<u8>(TRANSLATIONS + 402, 1);
  store<u32>(HANDLERS + 1612, eval403.index);
  store<u32>(EMITTERS + 1612, emit403.index);
  store<u8>(TRANSLATIONS + 403, 1);
  store<u32>(HANDLERS + 1616, eval404.index);
  store<u32>(EMITTERS + 1616, emit404.index);
  store<u8>(TRANSLATIONS + 404, 1);
  store<u32>(HANDLERS + 1620, eval405.index);
  store<u32>(EMITTERS + 1620, emit405.index);
  store<u8>(TRANSLATIONS + 405, 1);
  store<u32>(HANDLERS + 1624, eval406.index);
  store<u32>(EMITTERS + 1624, emit406.index);
  store<u8>(TRANSLATIONS + 406, 1);
  store<u32>(HANDLERS + 1628, eval407.index);
  store<u32>(EMITTERS + 1628, emit407.index);
  store<u8>(TRANSLATIONS + 407, 1);
  store<u32>(HANDLERS + 1632, eval408.index);
  store<u32>(EMITTERS + 1632, emit408.index);
  store<u8>(TRANSLATIONS + 408, 1);
  store<u32>(HANDLERS + 1636, eval409.index);
  store<u32>(EMITTERS + 1636, emit409.index);
  store<u8>(TRANSLATIONS + 409, 1);
  store<u32>(HANDLERS + 1640, eval410.index);
  store<u32>(EMITTERS + 1640, emit410.index);
  store<u8>(TRANSLATIONS + 410, 1);
  store<u32>(HANDLERS + 1644, eval411.index);
  store<u32>(EMITTERS + 1644, emit411.index);
  store<u8>(TRANSLATIONS + 411, 1);
  store<u32>(HANDLERS + 1648, eval412.index);
  store<u32>(EMITTERS + 1648, emit412.index);
  store<u8>(TRANSLATIONS + 412, 1);
  store<u32>(HANDLERS + 1652, eval413.index);
  store<u32>(EMITTERS + 1652, emit413.index);
  store<u8>(TRANSLATIONS + 413, 1);
  store<u32>(HANDLERS + 1656, eval414.index);
  store<u32>(EMITTERS + 1656, emit414.index);
  store<u8>(TRANSLATIONS + 414, 1);
  store<u32>(HANDLERS + 1660, eval415.index);
  store<u32>(EMITTERS + 1660, emit415.index);
  store<u8>(TRANSLATIONS + 415, 1);
  store<u32>(HANDLERS + 1664, eval416.index);
  store<u32>(EMITTERS + 1664, emit416.index);
  store<u8>(TRANSLATIONS + 416, 1);
  store<u32>(HANDLERS + 1668, eval417.index);
  store<u32>(EMITTERS + 1668, emit417.index);
  store<u8>(TRANSLATIONS + 417, 1);
  store<u32>(HANDLERS + 1672, eval418.index);
  store<u32>(EMITTERS + 1672, emit418.index);
  store<u8>(TRANSLATIONS + 418, 1);
  store<u32>(HANDLERS + 1676, eval419.index);
  store<u32>(EMITTERS + 1676, emit419.index);
  store<u8>(TRANSLATIONS + 419, 1);
  store<u32>(HANDLERS + 1680, eval420.index);
  store<u32>(EMITTERS + 1680, emit420.index);
  store<u8>(TRANSLATIONS + 420, 1);
  store<u32>(HANDLERS + 1684, eval421.index);
  store<u32>(EMITTERS + 1684, emit421.index);
  store<u8>(TRANSLATIONS + 421, 1);
  store<u32>(HANDLERS + 1688, eval422.index);
  store<u32>(EMITTERS + 1688, emit422.index);
  store<u8>(TRANSLATIONS + 422, 1);
  store<u32>(HANDLERS + 1692, eval423.index);
  store<u32>(EMITTERS + 1692, emit423.index);
  store<u8>(TRANSLATIONS + 423, 1);
}

// Generated from isa/ by isa/generate.ts. Do not edit.

import { BSWAP, CBW, CMOVCC, COPY, CWD, LEA, LOAD_OFFSET, MOVSX, NOP, SETCC, STORE_OFFSET, XCHG, XCHG_ACCUMULATOR } from "../ia32/move";
import { Eval, machine } from "../cpu/eval";
import { RECORD_IMM, RECORD_REG, RECORD_RM } from "../layout/instruction";
import { HANDLERS } from "../layout/memory_map";

// o32 90  NOP 
function form268<M>(i: usize): void {
  NOP<M>(i, 32, false);
}
function eval268(i: usize): void {
  form268<Eval>(i);
}
// 88 /r  MOV r/m8, r8
function form269<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.reg8(load<u8>(i, RECORD_REG));
  const r = COPY<M>(8, v1);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval269(i: usize): void {
  form269<Eval>(i);
}
// 88 /r  MOV r/m8, r8  (memory)
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
// 8A /r  MOV r8, r/m8
function form271<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.reg8(load<u8>(i, RECORD_RM));
  const r = COPY<M>(8, v1);
  m.setReg8(load<u8>(i, RECORD_REG), r);
}
function eval271(i: usize): void {
  form271<Eval>(i);
}
// 8A /r  MOV r8, r/m8  (memory)
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
// C6 /0 ib  MOV r/m8, imm8
function form273<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = COPY<M>(8, v1);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval273(i: usize): void {
  form273<Eval>(i);
}
// C6 /0 ib  MOV r/m8, imm8  (memory)
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
// B0+r ib  MOV r8, imm8
function form275<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = COPY<M>(8, v1);
  m.setReg8(load<u8>(i, RECORD_REG), r);
}
function eval275(i: usize): void {
  form275<Eval>(i);
}
// A0 mo  MOV AL, moffs8
function form276<M>(i: usize): void {
  LOAD_OFFSET<M>(i, 8, false);
}
function eval276(i: usize): void {
  form276<Eval>(i);
}
// A2 mo  MOV moffs8, AL
function form277<M>(i: usize): void {
  STORE_OFFSET<M>(i, 8, false);
}
function eval277(i: usize): void {
  form277<Eval>(i);
}
// o16 89 /r  MOV r/m16, r16
function form278<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.reg16(load<u8>(i, RECORD_REG));
  const r = COPY<M>(16, v1);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval278(i: usize): void {
  form278<Eval>(i);
}
// o16 89 /r  MOV r/m16, r16  (memory)
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
// o16 8B /r  MOV r16, r/m16
function form280<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.reg16(load<u8>(i, RECORD_RM));
  const r = COPY<M>(16, v1);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval280(i: usize): void {
  form280<Eval>(i);
}
// o16 8B /r  MOV r16, r/m16  (memory)
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
// o16 C7 /0 iw  MOV r/m16, imm16
function form282<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = COPY<M>(16, v1);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval282(i: usize): void {
  form282<Eval>(i);
}
// o16 C7 /0 iw  MOV r/m16, imm16  (memory)
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
// o16 B8+r iw  MOV r16, imm16
function form284<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = COPY<M>(16, v1);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval284(i: usize): void {
  form284<Eval>(i);
}
// o16 A1 mo  MOV AX, moffs16
function form285<M>(i: usize): void {
  LOAD_OFFSET<M>(i, 16, false);
}
function eval285(i: usize): void {
  form285<Eval>(i);
}
// o16 A3 mo  MOV moffs16, AX
function form286<M>(i: usize): void {
  STORE_OFFSET<M>(i, 16, false);
}
function eval286(i: usize): void {
  form286<Eval>(i);
}
// o32 89 /r  MOV r/m32, r32
function form287<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.reg32(load<u8>(i, RECORD_REG));
  const r = COPY<M>(32, v1);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval287(i: usize): void {
  form287<Eval>(i);
}
// o32 89 /r  MOV r/m32, r32  (memory)
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
// o32 8B /r  MOV r32, r/m32
function form289<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.reg32(load<u8>(i, RECORD_RM));
  const r = COPY<M>(32, v1);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval289(i: usize): void {
  form289<Eval>(i);
}
// o32 8B /r  MOV r32, r/m32  (memory)
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
// o32 C7 /0 id  MOV r/m32, imm32
function form291<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = COPY<M>(32, v1);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval291(i: usize): void {
  form291<Eval>(i);
}
// o32 C7 /0 id  MOV r/m32, imm32  (memory)
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
// o32 B8+r id  MOV r32, imm32
function form293<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = COPY<M>(32, v1);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval293(i: usize): void {
  form293<Eval>(i);
}
// o32 A1 mo  MOV EAX, moffs32
function form294<M>(i: usize): void {
  LOAD_OFFSET<M>(i, 32, false);
}
function eval294(i: usize): void {
  form294<Eval>(i);
}
// o32 A3 mo  MOV moffs32, EAX
function form295<M>(i: usize): void {
  STORE_OFFSET<M>(i, 32, false);
}
function eval295(i: usize): void {
  form295<Eval>(i);
}
// o16 0F B6 /r  MOVZX r16, r/m8
function form296<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.reg8(load<u8>(i, RECORD_RM));
  const r = COPY<M>(16, v1);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval296(i: usize): void {
  form296<Eval>(i);
}
// o16 0F B6 /r  MOVZX r16, r/m8  (memory)
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
// o16 0F BE /r  MOVSX r16, r/m8
function form298<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.reg8(load<u8>(i, RECORD_RM));
  const r = MOVSX<M>(16, v1, 8);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval298(i: usize): void {
  form298<Eval>(i);
}
// o16 0F BE /r  MOVSX r16, r/m8  (memory)
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
// o16 0F B7 /r  MOVZX r16, r/m16
function form300<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.reg16(load<u8>(i, RECORD_RM));
  const r = COPY<M>(16, v1);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval300(i: usize): void {
  form300<Eval>(i);
}
// o16 0F B7 /r  MOVZX r16, r/m16  (memory)
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
// o16 0F BF /r  MOVSX r16, r/m16
function form302<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.reg16(load<u8>(i, RECORD_RM));
  const r = MOVSX<M>(16, v1, 16);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval302(i: usize): void {
  form302<Eval>(i);
}
// o16 0F BF /r  MOVSX r16, r/m16  (memory)
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
// o32 0F B6 /r  MOVZX r32, r/m8
function form304<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.reg8(load<u8>(i, RECORD_RM));
  const r = COPY<M>(32, v1);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval304(i: usize): void {
  form304<Eval>(i);
}
// o32 0F B6 /r  MOVZX r32, r/m8  (memory)
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
// o32 0F BE /r  MOVSX r32, r/m8
function form306<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.reg8(load<u8>(i, RECORD_RM));
  const r = MOVSX<M>(32, v1, 8);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval306(i: usize): void {
  form306<Eval>(i);
}
// o32 0F BE /r  MOVSX r32, r/m8  (memory)
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
// o32 0F B7 /r  MOVZX r32, r/m16
function form308<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.reg16(load<u8>(i, RECORD_RM));
  const r = COPY<M>(32, v1);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval308(i: usize): void {
  form308<Eval>(i);
}
// o32 0F B7 /r  MOVZX r32, r/m16  (memory)
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
// o32 0F BF /r  MOVSX r32, r/m16
function form310<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.reg16(load<u8>(i, RECORD_RM));
  const r = MOVSX<M>(32, v1, 16);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval310(i: usize): void {
  form310<Eval>(i);
}
// o32 0F BF /r  MOVSX r32, r/m16  (memory)
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
// 0F 90 /r  SETO r/m8
function form312<M>(i: usize): void {
  const m = machine<M>();
  const r = SETCC<M>(8, 0);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval312(i: usize): void {
  form312<Eval>(i);
}
// 0F 90 /r  SETO r/m8  (memory)
function form313<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const r = SETCC<M>(8, 0);
  m.store8(at, r);
}
function eval313(i: usize): void {
  form313<Eval>(i);
}
// o16 0F 40 /r  CMOVO r16, r/m16
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
// o16 0F 40 /r  CMOVO r16, r/m16  (memory)
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
// o32 0F 40 /r  CMOVO r32, r/m32
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
// o32 0F 40 /r  CMOVO r32, r/m32  (memory)
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
// 0F 91 /r  SETNO r/m8
function form318<M>(i: usize): void {
  const m = machine<M>();
  const r = SETCC<M>(8, 1);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval318(i: usize): void {
  form318<Eval>(i);
}
// 0F 91 /r  SETNO r/m8  (memory)
function form319<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const r = SETCC<M>(8, 1);
  m.store8(at, r);
}
function eval319(i: usize): void {
  form319<Eval>(i);
}
// o16 0F 41 /r  CMOVNO r16, r/m16
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
// o16 0F 41 /r  CMOVNO r16, r/m16  (memory)
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
// o32 0F 41 /r  CMOVNO r32, r/m32
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
// o32 0F 41 /r  CMOVNO r32, r/m32  (memory)
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
// 0F 92 /r  SETB r/m8
function form324<M>(i: usize): void {
  const m = machine<M>();
  const r = SETCC<M>(8, 2);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval324(i: usize): void {
  form324<Eval>(i);
}
// 0F 92 /r  SETB r/m8  (memory)
function form325<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const r = SETCC<M>(8, 2);
  m.store8(at, r);
}
function eval325(i: usize): void {
  form325<Eval>(i);
}
// o16 0F 42 /r  CMOVB r16, r/m16
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
// o16 0F 42 /r  CMOVB r16, r/m16  (memory)
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
// o32 0F 42 /r  CMOVB r32, r/m32
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
// o32 0F 42 /r  CMOVB r32, r/m32  (memory)
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
// 0F 93 /r  SETAE r/m8
function form330<M>(i: usize): void {
  const m = machine<M>();
  const r = SETCC<M>(8, 3);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval330(i: usize): void {
  form330<Eval>(i);
}
// 0F 93 /r  SETAE r/m8  (memory)
function form331<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const r = SETCC<M>(8, 3);
  m.store8(at, r);
}
function eval331(i: usize): void {
  form331<Eval>(i);
}
// o16 0F 43 /r  CMOVAE r16, r/m16
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
// o16 0F 43 /r  CMOVAE r16, r/m16  (memory)
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
// o32 0F 43 /r  CMOVAE r32, r/m32
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
// o32 0F 43 /r  CMOVAE r32, r/m32  (memory)
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
// 0F 94 /r  SETE r/m8
function form336<M>(i: usize): void {
  const m = machine<M>();
  const r = SETCC<M>(8, 4);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval336(i: usize): void {
  form336<Eval>(i);
}
// 0F 94 /r  SETE r/m8  (memory)
function form337<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const r = SETCC<M>(8, 4);
  m.store8(at, r);
}
function eval337(i: usize): void {
  form337<Eval>(i);
}
// o16 0F 44 /r  CMOVE r16, r/m16
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
// o16 0F 44 /r  CMOVE r16, r/m16  (memory)
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
// o32 0F 44 /r  CMOVE r32, r/m32
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
// o32 0F 44 /r  CMOVE r32, r/m32  (memory)
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
// 0F 95 /r  SETNE r/m8
function form342<M>(i: usize): void {
  const m = machine<M>();
  const r = SETCC<M>(8, 5);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval342(i: usize): void {
  form342<Eval>(i);
}
// 0F 95 /r  SETNE r/m8  (memory)
function form343<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const r = SETCC<M>(8, 5);
  m.store8(at, r);
}
function eval343(i: usize): void {
  form343<Eval>(i);
}
// o16 0F 45 /r  CMOVNE r16, r/m16
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
// o16 0F 45 /r  CMOVNE r16, r/m16  (memory)
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
// o32 0F 45 /r  CMOVNE r32, r/m32
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
// o32 0F 45 /r  CMOVNE r32, r/m32  (memory)
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
// 0F 96 /r  SETBE r/m8
function form348<M>(i: usize): void {
  const m = machine<M>();
  const r = SETCC<M>(8, 6);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval348(i: usize): void {
  form348<Eval>(i);
}
// 0F 96 /r  SETBE r/m8  (memory)
function form349<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const r = SETCC<M>(8, 6);
  m.store8(at, r);
}
function eval349(i: usize): void {
  form349<Eval>(i);
}
// o16 0F 46 /r  CMOVBE r16, r/m16
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
// o16 0F 46 /r  CMOVBE r16, r/m16  (memory)
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
// o32 0F 46 /r  CMOVBE r32, r/m32
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
// o32 0F 46 /r  CMOVBE r32, r/m32  (memory)
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
// 0F 97 /r  SETA r/m8
function form354<M>(i: usize): void {
  const m = machine<M>();
  const r = SETCC<M>(8, 7);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval354(i: usize): void {
  form354<Eval>(i);
}
// 0F 97 /r  SETA r/m8  (memory)
function form355<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const r = SETCC<M>(8, 7);
  m.store8(at, r);
}
function eval355(i: usize): void {
  form355<Eval>(i);
}
// o16 0F 47 /r  CMOVA r16, r/m16
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
// o16 0F 47 /r  CMOVA r16, r/m16  (memory)
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
// o32 0F 47 /r  CMOVA r32, r/m32
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
// o32 0F 47 /r  CMOVA r32, r/m32  (memory)
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
// 0F 98 /r  SETS r/m8
function form360<M>(i: usize): void {
  const m = machine<M>();
  const r = SETCC<M>(8, 8);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval360(i: usize): void {
  form360<Eval>(i);
}
// 0F 98 /r  SETS r/m8  (memory)
function form361<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const r = SETCC<M>(8, 8);
  m.store8(at, r);
}
function eval361(i: usize): void {
  form361<Eval>(i);
}
// o16 0F 48 /r  CMOVS r16, r/m16
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
// o16 0F 48 /r  CMOVS r16, r/m16  (memory)
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
// o32 0F 48 /r  CMOVS r32, r/m32
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
// o32 0F 48 /r  CMOVS r32, r/m32  (memory)
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
// 0F 99 /r  SETNS r/m8
function form366<M>(i: usize): void {
  const m = machine<M>();
  const r = SETCC<M>(8, 9);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval366(i: usize): void {
  form366<Eval>(i);
}
// 0F 99 /r  SETNS r/m8  (memory)
function form367<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const r = SETCC<M>(8, 9);
  m.store8(at, r);
}
function eval367(i: usize): void {
  form367<Eval>(i);
}
// o16 0F 49 /r  CMOVNS r16, r/m16
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
// o16 0F 49 /r  CMOVNS r16, r/m16  (memory)
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
// o32 0F 49 /r  CMOVNS r32, r/m32
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
// o32 0F 49 /r  CMOVNS r32, r/m32  (memory)
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
// 0F 9A /r  SETP r/m8
function form372<M>(i: usize): void {
  const m = machine<M>();
  const r = SETCC<M>(8, 10);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval372(i: usize): void {
  form372<Eval>(i);
}
// 0F 9A /r  SETP r/m8  (memory)
function form373<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const r = SETCC<M>(8, 10);
  m.store8(at, r);
}
function eval373(i: usize): void {
  form373<Eval>(i);
}
// o16 0F 4A /r  CMOVP r16, r/m16
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
// o16 0F 4A /r  CMOVP r16, r/m16  (memory)
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
// o32 0F 4A /r  CMOVP r32, r/m32
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
// o32 0F 4A /r  CMOVP r32, r/m32  (memory)
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
// 0F 9B /r  SETNP r/m8
function form378<M>(i: usize): void {
  const m = machine<M>();
  const r = SETCC<M>(8, 11);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval378(i: usize): void {
  form378<Eval>(i);
}
// 0F 9B /r  SETNP r/m8  (memory)
function form379<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const r = SETCC<M>(8, 11);
  m.store8(at, r);
}
function eval379(i: usize): void {
  form379<Eval>(i);
}
// o16 0F 4B /r  CMOVNP r16, r/m16
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
// o16 0F 4B /r  CMOVNP r16, r/m16  (memory)
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
// o32 0F 4B /r  CMOVNP r32, r/m32
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
// o32 0F 4B /r  CMOVNP r32, r/m32  (memory)
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
// 0F 9C /r  SETL r/m8
function form384<M>(i: usize): void {
  const m = machine<M>();
  const r = SETCC<M>(8, 12);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval384(i: usize): void {
  form384<Eval>(i);
}
// 0F 9C /r  SETL r/m8  (memory)
function form385<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const r = SETCC<M>(8, 12);
  m.store8(at, r);
}
function eval385(i: usize): void {
  form385<Eval>(i);
}
// o16 0F 4C /r  CMOVL r16, r/m16
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
// o16 0F 4C /r  CMOVL r16, r/m16  (memory)
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
// o32 0F 4C /r  CMOVL r32, r/m32
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
// o32 0F 4C /r  CMOVL r32, r/m32  (memory)
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
// 0F 9D /r  SETGE r/m8
function form390<M>(i: usize): void {
  const m = machine<M>();
  const r = SETCC<M>(8, 13);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval390(i: usize): void {
  form390<Eval>(i);
}
// 0F 9D /r  SETGE r/m8  (memory)
function form391<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const r = SETCC<M>(8, 13);
  m.store8(at, r);
}
function eval391(i: usize): void {
  form391<Eval>(i);
}
// o16 0F 4D /r  CMOVGE r16, r/m16
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
// o16 0F 4D /r  CMOVGE r16, r/m16  (memory)
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
// o32 0F 4D /r  CMOVGE r32, r/m32
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
// o32 0F 4D /r  CMOVGE r32, r/m32  (memory)
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
// 0F 9E /r  SETLE r/m8
function form396<M>(i: usize): void {
  const m = machine<M>();
  const r = SETCC<M>(8, 14);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval396(i: usize): void {
  form396<Eval>(i);
}
// 0F 9E /r  SETLE r/m8  (memory)
function form397<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const r = SETCC<M>(8, 14);
  m.store8(at, r);
}
function eval397(i: usize): void {
  form397<Eval>(i);
}
// o16 0F 4E /r  CMOVLE r16, r/m16
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
// o16 0F 4E /r  CMOVLE r16, r/m16  (memory)
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
// o32 0F 4E /r  CMOVLE r32, r/m32
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
// o32 0F 4E /r  CMOVLE r32, r/m32  (memory)
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
// 0F 9F /r  SETG r/m8
function form402<M>(i: usize): void {
  const m = machine<M>();
  const r = SETCC<M>(8, 15);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval402(i: usize): void {
  form402<Eval>(i);
}
// 0F 9F /r  SETG r/m8  (memory)
function form403<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const r = SETCC<M>(8, 15);
  m.store8(at, r);
}
function eval403(i: usize): void {
  form403<Eval>(i);
}
// o16 0F 4F /r  CMOVG r16, r/m16
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
// o16 0F 4F /r  CMOVG r16, r/m16  (memory)
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
// o32 0F 4F /r  CMOVG r32, r/m32
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
// o32 0F 4F /r  CMOVG r32, r/m32  (memory)
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
// 86 /r  XCHG r/m8, r8
function form408<M>(i: usize): void {
  XCHG<M>(i, 8, false);
}
function eval408(i: usize): void {
  form408<Eval>(i);
}
// 86 /r  XCHG r/m8, r8  (memory)
function form409<M>(i: usize): void {
  XCHG<M>(i, 8, true);
}
function eval409(i: usize): void {
  form409<Eval>(i);
}
// o16 87 /r  XCHG r/m16, r16
function form410<M>(i: usize): void {
  XCHG<M>(i, 16, false);
}
function eval410(i: usize): void {
  form410<Eval>(i);
}
// o16 87 /r  XCHG r/m16, r16  (memory)
function form411<M>(i: usize): void {
  XCHG<M>(i, 16, true);
}
function eval411(i: usize): void {
  form411<Eval>(i);
}
// o32 87 /r  XCHG r/m32, r32
function form412<M>(i: usize): void {
  XCHG<M>(i, 32, false);
}
function eval412(i: usize): void {
  form412<Eval>(i);
}
// o32 87 /r  XCHG r/m32, r32  (memory)
function form413<M>(i: usize): void {
  XCHG<M>(i, 32, true);
}
function eval413(i: usize): void {
  form413<Eval>(i);
}
// o16 90+r  XCHG AX, r16
function form414<M>(i: usize): void {
  XCHG_ACCUMULATOR<M>(i, 16, false);
}
function eval414(i: usize): void {
  form414<Eval>(i);
}
// o32 90+r  XCHG EAX, r32
function form415<M>(i: usize): void {
  XCHG_ACCUMULATOR<M>(i, 32, false);
}
function eval415(i: usize): void {
  form415<Eval>(i);
}
// o16 8D /r  LEA r16, m  (memory)
function form416<M>(i: usize): void {
  LEA<M>(i, 16, true);
}
function eval416(i: usize): void {
  form416<Eval>(i);
}
// o32 8D /r  LEA r32, m  (memory)
function form417<M>(i: usize): void {
  LEA<M>(i, 32, true);
}
function eval417(i: usize): void {
  form417<Eval>(i);
}
// o16 0F C8+r  BSWAP r16
function form418<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_REG));
  const r = BSWAP<M>(16, v0);
  m.setReg16(load<u8>(i, RECORD_REG), r);
}
function eval418(i: usize): void {
  form418<Eval>(i);
}
// o32 0F C8+r  BSWAP r32
function form419<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_REG));
  const r = BSWAP<M>(32, v0);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval419(i: usize): void {
  form419<Eval>(i);
}
// o16 98  CBW 
function form420<M>(i: usize): void {
  CBW<M>(i, 16, false);
}
function eval420(i: usize): void {
  form420<Eval>(i);
}
// o32 98  CWDE 
function form421<M>(i: usize): void {
  CBW<M>(i, 32, false);
}
function eval421(i: usize): void {
  form421<Eval>(i);
}
// o16 99  CWD 
function form422<M>(i: usize): void {
  CWD<M>(i, 16, false);
}
function eval422(i: usize): void {
  form422<Eval>(i);
}
// o32 99  CDQ 
function form423<M>(i: usize): void {
  CWD<M>(i, 32, false);
}
function eval423(i: usize): void {
  form423<Eval>(i);
}

export function install_move(): void {
  store<u32>(HANDLERS + 1072, eval268.index);
  store<u32>(HANDLERS + 1076, eval269.index);
  store<u32>(HANDLERS + 1080, eval270.index);
  store<u32>(HANDLERS + 1084, eval271.index);
  store<u32>(HANDLERS + 1088, eval272.index);
  store<u32>(HANDLERS + 1092, eval273.index);
  store<u32>(HANDLERS + 1096, eval274.index);
  store<u32>(HANDLERS + 1100, eval275.index);
  store<u32>(HANDLERS + 1104, eval276.index);
  store<u32>(HANDLERS + 1108, eval277.index);
  store<u32>(HANDLERS + 1112, eval278.index);
  store<u32>(HANDLERS + 1116, eval279.index);
  store<u32>(HANDLERS + 1120, eval280.index);
  store<u32>(HANDLERS + 1124, eval281.index);
  store<u32>(HANDLERS + 1128, eval282.index);
  store<u32>(HANDLERS + 1132, eval283.index);
  store<u32>(HANDLERS + 1136, eval284.index);
  store<u32>(HANDLERS + 1140, eval285.index);
  store<u32>(HANDLERS + 1144, eval286.index);
  store<u32>(HANDLERS + 1148, eval287.index);
  store<u32>(HANDLERS + 1152, eval288.index);
  store<u32>(HANDLERS + 1156, eval289.index);
  store<u32>(HANDLERS + 1160, eval290.index);
  store<u32>(HANDLERS + 1164, eval291.index);
  store<u32>(HANDLERS + 1168, eval292.index);
  store<u32>(HANDLERS + 1172, eval293.index);
  store<u32>(HANDLERS + 1176, eval294.index);
  store<u32>(HANDLERS + 1180, eval295.index);
  store<u32>(HANDLERS + 1184, eval296.index);
  store<u32>(HANDLERS + 1188, eval297.index);
  store<u32>(HANDLERS + 1192, eval298.index);
  store<u32>(HANDLERS + 1196, eval299.index);
  store<u32>(HANDLERS + 1200, eval300.index);
  store<u32>(HANDLERS + 1204, eval301.index);
  store<u32>(HANDLERS + 1208, eval302.index);
  store<u32>(HANDLERS + 1212, eval303.index);
  store<u32>(HANDLERS + 1216, eval304.index);
  store<u32>(HANDLERS + 1220, eval305.index);
  store<u32>(HANDLERS + 1224, eval306.index);
  store<u32>(HANDLERS + 1228, eval307.index);
  store<u32>(HANDLERS + 1232, eval308.index);
  store<u32>(HANDLERS + 1236, eval309.index);
  store<u32>(HANDLERS + 1240, eval310.index);
  store<u32>(HANDLERS + 1244, eval311.index);
  store<u32>(HANDLERS + 1248, eval312.index);
  store<u32>(HANDLERS + 1252, eval313.index);
  store<u32>(HANDLERS + 1256, eval314.index);
  store<u32>(HANDLERS + 1260, eval315.index);
  store<u32>(HANDLERS + 1264, eval316.index);
  store<u32>(HANDLERS + 1268, eval317.index);
  store<u32>(HANDLERS + 1272, eval318.index);
  store<u32>(HANDLERS + 1276, eval319.index);
  store<u32>(HANDLERS + 1280, eval320.index);
  store<u32>(HANDLERS + 1284, eval321.index);
  store<u32>(HANDLERS + 1288, eval322.index);
  store<u32>(HANDLERS + 1292, eval323.index);
  store<u32>(HANDLERS + 1296, eval324.index);
  store<u32>(HANDLERS + 1300, eval325.index);
  store<u32>(HANDLERS + 1304, eval326.index);
  store<u32>(HANDLERS + 1308, eval327.index);
  store<u32>(HANDLERS + 1312, eval328.index);
  store<u32>(HANDLERS + 1316, eval329.index);
  store<u32>(HANDLERS + 1320, eval330.index);
  store<u32>(HANDLERS + 1324, eval331.index);
  store<u32>(HANDLERS + 1328, eval332.index);
  store<u32>(HANDLERS + 1332, eval333.index);
  store<u32>(HANDLERS + 1336, eval334.index);
  store<u32>(HANDLERS + 1340, eval335.index);
  store<u32>(HANDLERS + 1344, eval336.index);
  store<u32>(HANDLERS + 1348, eval337.index);
  store<u32>(HANDLERS + 1352, eval338.index);
  store<u32>(HANDLERS + 1356, eval339.index);
  store<u32>(HANDLERS + 1360, eval340.index);
  store<u32>(HANDLERS + 1364, eval341.index);
  store<u32>(HANDLERS + 1368, eval342.index);
  store<u32>(HANDLERS + 1372, eval343.index);
  store<u32>(HANDLERS + 1376, eval344.index);
  store<u32>(HANDLERS + 1380, eval345.index);
  store<u32>(HANDLERS + 1384, eval346.index);
  store<u32>(HANDLERS + 1388, eval347.index);
  store<u32>(HANDLERS + 1392, eval348.index);
  store<u32>(HANDLERS + 1396, eval349.index);
  store<u32>(HANDLERS + 1400, eval350.index);
  store<u32>(HANDLERS + 1404, eval351.index);
  store<u32>(HANDLERS + 1408, eval352.index);
  store<u32>(HANDLERS + 1412, eval353.index);
  store<u32>(HANDLERS + 1416, eval354.index);
  store<u32>(HANDLERS + 1420, eval355.index);
  store<u32>(HANDLERS + 1424, eval356.index);
  store<u32>(HANDLERS + 1428, eval357.index);
  store<u32>(HANDLERS + 1432, eval358.index);
  store<u32>(HANDLERS + 1436, eval359.index);
  store<u32>(HANDLERS + 1440, eval360.index);
  store<u32>(HANDLERS + 1444, eval361.index);
  store<u32>(HANDLERS + 1448, eval362.index);
  store<u32>(HANDLERS + 1452, eval363.index);
  store<u32>(HANDLERS + 1456, eval364.index);
  store<u32>(HANDLERS + 1460, eval365.index);
  store<u32>(HANDLERS + 1464, eval366.index);
  store<u32>(HANDLERS + 1468, eval367.index);
  store<u32>(HANDLERS + 1472, eval368.index);
  store<u32>(HANDLERS + 1476, eval369.index);
  store<u32>(HANDLERS + 1480, eval370.index);
  store<u32>(HANDLERS + 1484, eval371.index);
  store<u32>(HANDLERS + 1488, eval372.index);
  store<u32>(HANDLERS + 1492, eval373.index);
  store<u32>(HANDLERS + 1496, eval374.index);
  store<u32>(HANDLERS + 1500, eval375.index);
  store<u32>(HANDLERS + 1504, eval376.index);
  store<u32>(HANDLERS + 1508, eval377.index);
  store<u32>(HANDLERS + 1512, eval378.index);
  store<u32>(HANDLERS + 1516, eval379.index);
  store<u32>(HANDLERS + 1520, eval380.index);
  store<u32>(HANDLERS + 1524, eval381.index);
  store<u32>(HANDLERS + 1528, eval382.index);
  store<u32>(HANDLERS + 1532, eval383.index);
  store<u32>(HANDLERS + 1536, eval384.index);
  store<u32>(HANDLERS + 1540, eval385.index);
  store<u32>(HANDLERS + 1544, eval386.index);
  store<u32>(HANDLERS + 1548, eval387.index);
  store<u32>(HANDLERS + 1552, eval388.index);
  store<u32>(HANDLERS + 1556, eval389.index);
  store<u32>(HANDLERS + 1560, eval390.index);
  store<u32>(HANDLERS + 1564, eval391.index);
  store<u32>(HANDLERS + 1568, eval392.index);
  store<u32>(HANDLERS + 1572, eval393.index);
  store<u32>(HANDLERS + 1576, eval394.index);
  store<u32>(HANDLERS + 1580, eval395.index);
  store<u32>(HANDLERS + 1584, eval396.index);
  store<u32>(HANDLERS + 1588, eval397.index);
  store<u32>(HANDLERS + 1592, eval398.index);
  store<u32>(HANDLERS + 1596, eval399.index);
  store<u32>(HANDLERS + 1600, eval400.index);
  store<u32>(HANDLERS + 1604, eval401.index);
  store<u32>(HANDLERS + 1608, eval402.index);
  store<u32>(HANDLERS + 1612, eval403.index);
  store<u32>(HANDLERS + 1616, eval404.index);
  store<u32>(HANDLERS + 1620, eval405.index);
  store<u32>(HANDLERS + 1624, eval406.index);
  store<u32>(HANDLERS + 1628, eval407.index);
  store<u32>(HANDLERS + 1632, eval408.index);
  store<u32>(HANDLERS + 1636, eval409.index);
  store<u32>(HANDLERS + 1640, eval410.index);
  store<u32>(HANDLERS + 1644, eval411.index);
  store<u32>(HANDLERS + 1648, eval412.index);
  store<u32>(HANDLERS + 1652, eval413.index);
  store<u32>(HANDLERS + 1656, eval414.index);
  store<u32>(HANDLERS + 1660, eval415.index);
  store<u32>(HANDLERS + 1664, eval416.index);
  store<u32>(HANDLERS + 1668, eval417.index);
  store<u32>(HANDLERS + 1672, eval418.index);
  store<u32>(HANDLERS + 1676, eval419.index);
  store<u32>(HANDLERS + 1680, eval420.index);
  store<u32>(HANDLERS + 1684, eval421.index);
  store<u32>(HANDLERS + 1688, eval422.index);
  store<u32>(HANDLERS + 1692, eval423.index);
}

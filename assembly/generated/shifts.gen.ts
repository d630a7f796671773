// Generated from isa/ by isa/generate.ts. Do not edit.

import { RCL, RCR, ROL, ROR, SAR, SHL, SHLD, SHR, SHRD } from "../ia32/shifts";
import { Eval, machine } from "../cpu/eval";
import { RECORD_IMM, RECORD_REG, RECORD_RM } from "../layout/instruction";
import { HANDLERS } from "../layout/memory_map";

// D0 /0  ROL r/m8, 1
function form546<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.constant(1);
  const r = ROL<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval546(i: usize): void {
  form546<Eval>(i);
}
// D0 /0  ROL r/m8, 1  (memory)
function form547<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(8, at);
  const v1 = m.constant(1);
  const r = ROL<M>(8, v0, v1);
  m.store8(at, r);
}
function eval547(i: usize): void {
  form547<Eval>(i);
}
// C0 /0 ib  ROL r/m8, imm8
function form548<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = ROL<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval548(i: usize): void {
  form548<Eval>(i);
}
// C0 /0 ib  ROL r/m8, imm8  (memory)
function form549<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(8, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = ROL<M>(8, v0, v1);
  m.store8(at, r);
}
function eval549(i: usize): void {
  form549<Eval>(i);
}
// D2 /0  ROL r/m8, CL
function form550<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.reg8(4);
  const r = ROL<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval550(i: usize): void {
  form550<Eval>(i);
}
// D2 /0  ROL r/m8, CL  (memory)
function form551<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(8, at);
  const v1 = m.reg8(4);
  const r = ROL<M>(8, v0, v1);
  m.store8(at, r);
}
function eval551(i: usize): void {
  form551<Eval>(i);
}
// o16 D1 /0  ROL r/m16, 1
function form552<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.constant(1);
  const r = ROL<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval552(i: usize): void {
  form552<Eval>(i);
}
// o16 D1 /0  ROL r/m16, 1  (memory)
function form553<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(16, at);
  const v1 = m.constant(1);
  const r = ROL<M>(16, v0, v1);
  m.store16(at, r);
}
function eval553(i: usize): void {
  form553<Eval>(i);
}
// o16 C1 /0 ib  ROL r/m16, imm8
function form554<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = ROL<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval554(i: usize): void {
  form554<Eval>(i);
}
// o16 C1 /0 ib  ROL r/m16, imm8  (memory)
function form555<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(16, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = ROL<M>(16, v0, v1);
  m.store16(at, r);
}
function eval555(i: usize): void {
  form555<Eval>(i);
}
// o16 D3 /0  ROL r/m16, CL
function form556<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.reg8(4);
  const r = ROL<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval556(i: usize): void {
  form556<Eval>(i);
}
// o16 D3 /0  ROL r/m16, CL  (memory)
function form557<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(16, at);
  const v1 = m.reg8(4);
  const r = ROL<M>(16, v0, v1);
  m.store16(at, r);
}
function eval557(i: usize): void {
  form557<Eval>(i);
}
// o32 D1 /0  ROL r/m32, 1
function form558<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.constant(1);
  const r = ROL<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval558(i: usize): void {
  form558<Eval>(i);
}
// o32 D1 /0  ROL r/m32, 1  (memory)
function form559<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(32, at);
  const v1 = m.constant(1);
  const r = ROL<M>(32, v0, v1);
  m.store32(at, r);
}
function eval559(i: usize): void {
  form559<Eval>(i);
}
// o32 C1 /0 ib  ROL r/m32, imm8
function form560<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = ROL<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval560(i: usize): void {
  form560<Eval>(i);
}
// o32 C1 /0 ib  ROL r/m32, imm8  (memory)
function form561<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(32, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = ROL<M>(32, v0, v1);
  m.store32(at, r);
}
function eval561(i: usize): void {
  form561<Eval>(i);
}
// o32 D3 /0  ROL r/m32, CL
function form562<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.reg8(4);
  const r = ROL<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval562(i: usize): void {
  form562<Eval>(i);
}
// o32 D3 /0  ROL r/m32, CL  (memory)
function form563<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(32, at);
  const v1 = m.reg8(4);
  const r = ROL<M>(32, v0, v1);
  m.store32(at, r);
}
function eval563(i: usize): void {
  form563<Eval>(i);
}
// D0 /1  ROR r/m8, 1
function form564<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.constant(1);
  const r = ROR<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval564(i: usize): void {
  form564<Eval>(i);
}
// D0 /1  ROR r/m8, 1  (memory)
function form565<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(8, at);
  const v1 = m.constant(1);
  const r = ROR<M>(8, v0, v1);
  m.store8(at, r);
}
function eval565(i: usize): void {
  form565<Eval>(i);
}
// C0 /1 ib  ROR r/m8, imm8
function form566<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = ROR<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval566(i: usize): void {
  form566<Eval>(i);
}
// C0 /1 ib  ROR r/m8, imm8  (memory)
function form567<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(8, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = ROR<M>(8, v0, v1);
  m.store8(at, r);
}
function eval567(i: usize): void {
  form567<Eval>(i);
}
// D2 /1  ROR r/m8, CL
function form568<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.reg8(4);
  const r = ROR<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval568(i: usize): void {
  form568<Eval>(i);
}
// D2 /1  ROR r/m8, CL  (memory)
function form569<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(8, at);
  const v1 = m.reg8(4);
  const r = ROR<M>(8, v0, v1);
  m.store8(at, r);
}
function eval569(i: usize): void {
  form569<Eval>(i);
}
// o16 D1 /1  ROR r/m16, 1
function form570<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.constant(1);
  const r = ROR<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval570(i: usize): void {
  form570<Eval>(i);
}
// o16 D1 /1  ROR r/m16, 1  (memory)
function form571<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(16, at);
  const v1 = m.constant(1);
  const r = ROR<M>(16, v0, v1);
  m.store16(at, r);
}
function eval571(i: usize): void {
  form571<Eval>(i);
}
// o16 C1 /1 ib  ROR r/m16, imm8
function form572<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = ROR<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval572(i: usize): void {
  form572<Eval>(i);
}
// o16 C1 /1 ib  ROR r/m16, imm8  (memory)
function form573<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(16, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = ROR<M>(16, v0, v1);
  m.store16(at, r);
}
function eval573(i: usize): void {
  form573<Eval>(i);
}
// o16 D3 /1  ROR r/m16, CL
function form574<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.reg8(4);
  const r = ROR<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval574(i: usize): void {
  form574<Eval>(i);
}
// o16 D3 /1  ROR r/m16, CL  (memory)
function form575<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(16, at);
  const v1 = m.reg8(4);
  const r = ROR<M>(16, v0, v1);
  m.store16(at, r);
}
function eval575(i: usize): void {
  form575<Eval>(i);
}
// o32 D1 /1  ROR r/m32, 1
function form576<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.constant(1);
  const r = ROR<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval576(i: usize): void {
  form576<Eval>(i);
}
// o32 D1 /1  ROR r/m32, 1  (memory)
function form577<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(32, at);
  const v1 = m.constant(1);
  const r = ROR<M>(32, v0, v1);
  m.store32(at, r);
}
function eval577(i: usize): void {
  form577<Eval>(i);
}
// o32 C1 /1 ib  ROR r/m32, imm8
function form578<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = ROR<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval578(i: usize): void {
  form578<Eval>(i);
}
// o32 C1 /1 ib  ROR r/m32, imm8  (memory)
function form579<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(32, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = ROR<M>(32, v0, v1);
  m.store32(at, r);
}
function eval579(i: usize): void {
  form579<Eval>(i);
}
// o32 D3 /1  ROR r/m32, CL
function form580<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.reg8(4);
  const r = ROR<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval580(i: usize): void {
  form580<Eval>(i);
}
// o32 D3 /1  ROR r/m32, CL  (memory)
function form581<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(32, at);
  const v1 = m.reg8(4);
  const r = ROR<M>(32, v0, v1);
  m.store32(at, r);
}
function eval581(i: usize): void {
  form581<Eval>(i);
}
// D0 /2  RCL r/m8, 1
function form582<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.constant(1);
  const r = RCL<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval582(i: usize): void {
  form582<Eval>(i);
}
// D0 /2  RCL r/m8, 1  (memory)
function form583<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(8, at);
  const v1 = m.constant(1);
  const r = RCL<M>(8, v0, v1);
  m.store8(at, r);
}
function eval583(i: usize): void {
  form583<Eval>(i);
}
// C0 /2 ib  RCL r/m8, imm8
function form584<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = RCL<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval584(i: usize): void {
  form584<Eval>(i);
}
// C0 /2 ib  RCL r/m8, imm8  (memory)
function form585<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(8, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = RCL<M>(8, v0, v1);
  m.store8(at, r);
}
function eval585(i: usize): void {
  form585<Eval>(i);
}
// D2 /2  RCL r/m8, CL
function form586<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.reg8(4);
  const r = RCL<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval586(i: usize): void {
  form586<Eval>(i);
}
// D2 /2  RCL r/m8, CL  (memory)
function form587<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(8, at);
  const v1 = m.reg8(4);
  const r = RCL<M>(8, v0, v1);
  m.store8(at, r);
}
function eval587(i: usize): void {
  form587<Eval>(i);
}
// o16 D1 /2  RCL r/m16, 1
function form588<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.constant(1);
  const r = RCL<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval588(i: usize): void {
  form588<Eval>(i);
}
// o16 D1 /2  RCL r/m16, 1  (memory)
function form589<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(16, at);
  const v1 = m.constant(1);
  const r = RCL<M>(16, v0, v1);
  m.store16(at, r);
}
function eval589(i: usize): void {
  form589<Eval>(i);
}
// o16 C1 /2 ib  RCL r/m16, imm8
function form590<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = RCL<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval590(i: usize): void {
  form590<Eval>(i);
}
// o16 C1 /2 ib  RCL r/m16, imm8  (memory)
function form591<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(16, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = RCL<M>(16, v0, v1);
  m.store16(at, r);
}
function eval591(i: usize): void {
  form591<Eval>(i);
}
// o16 D3 /2  RCL r/m16, CL
function form592<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.reg8(4);
  const r = RCL<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval592(i: usize): void {
  form592<Eval>(i);
}
// o16 D3 /2  RCL r/m16, CL  (memory)
function form593<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(16, at);
  const v1 = m.reg8(4);
  const r = RCL<M>(16, v0, v1);
  m.store16(at, r);
}
function eval593(i: usize): void {
  form593<Eval>(i);
}
// o32 D1 /2  RCL r/m32, 1
function form594<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.constant(1);
  const r = RCL<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval594(i: usize): void {
  form594<Eval>(i);
}
// o32 D1 /2  RCL r/m32, 1  (memory)
function form595<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(32, at);
  const v1 = m.constant(1);
  const r = RCL<M>(32, v0, v1);
  m.store32(at, r);
}
function eval595(i: usize): void {
  form595<Eval>(i);
}
// o32 C1 /2 ib  RCL r/m32, imm8
function form596<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = RCL<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval596(i: usize): void {
  form596<Eval>(i);
}
// o32 C1 /2 ib  RCL r/m32, imm8  (memory)
function form597<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(32, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = RCL<M>(32, v0, v1);
  m.store32(at, r);
}
function eval597(i: usize): void {
  form597<Eval>(i);
}
// o32 D3 /2  RCL r/m32, CL
function form598<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.reg8(4);
  const r = RCL<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval598(i: usize): void {
  form598<Eval>(i);
}
// o32 D3 /2  RCL r/m32, CL  (memory)
function form599<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(32, at);
  const v1 = m.reg8(4);
  const r = RCL<M>(32, v0, v1);
  m.store32(at, r);
}
function eval599(i: usize): void {
  form599<Eval>(i);
}
// D0 /3  RCR r/m8, 1
function form600<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.constant(1);
  const r = RCR<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval600(i: usize): void {
  form600<Eval>(i);
}
// D0 /3  RCR r/m8, 1  (memory)
function form601<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(8, at);
  const v1 = m.constant(1);
  const r = RCR<M>(8, v0, v1);
  m.store8(at, r);
}
function eval601(i: usize): void {
  form601<Eval>(i);
}
// C0 /3 ib  RCR r/m8, imm8
function form602<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = RCR<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval602(i: usize): void {
  form602<Eval>(i);
}
// C0 /3 ib  RCR r/m8, imm8  (memory)
function form603<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(8, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = RCR<M>(8, v0, v1);
  m.store8(at, r);
}
function eval603(i: usize): void {
  form603<Eval>(i);
}
// D2 /3  RCR r/m8, CL
function form604<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.reg8(4);
  const r = RCR<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval604(i: usize): void {
  form604<Eval>(i);
}
// D2 /3  RCR r/m8, CL  (memory)
function form605<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(8, at);
  const v1 = m.reg8(4);
  const r = RCR<M>(8, v0, v1);
  m.store8(at, r);
}
function eval605(i: usize): void {
  form605<Eval>(i);
}
// o16 D1 /3  RCR r/m16, 1
function form606<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.constant(1);
  const r = RCR<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval606(i: usize): void {
  form606<Eval>(i);
}
// o16 D1 /3  RCR r/m16, 1  (memory)
function form607<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(16, at);
  const v1 = m.constant(1);
  const r = RCR<M>(16, v0, v1);
  m.store16(at, r);
}
function eval607(i: usize): void {
  form607<Eval>(i);
}
// o16 C1 /3 ib  RCR r/m16, imm8
function form608<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = RCR<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval608(i: usize): void {
  form608<Eval>(i);
}
// o16 C1 /3 ib  RCR r/m16, imm8  (memory)
function form609<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(16, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = RCR<M>(16, v0, v1);
  m.store16(at, r);
}
function eval609(i: usize): void {
  form609<Eval>(i);
}
// o16 D3 /3  RCR r/m16, CL
function form610<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.reg8(4);
  const r = RCR<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval610(i: usize): void {
  form610<Eval>(i);
}
// o16 D3 /3  RCR r/m16, CL  (memory)
function form611<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(16, at);
  const v1 = m.reg8(4);
  const r = RCR<M>(16, v0, v1);
  m.store16(at, r);
}
function eval611(i: usize): void {
  form611<Eval>(i);
}
// o32 D1 /3  RCR r/m32, 1
function form612<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.constant(1);
  const r = RCR<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval612(i: usize): void {
  form612<Eval>(i);
}
// o32 D1 /3  RCR r/m32, 1  (memory)
function form613<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(32, at);
  const v1 = m.constant(1);
  const r = RCR<M>(32, v0, v1);
  m.store32(at, r);
}
function eval613(i: usize): void {
  form613<Eval>(i);
}
// o32 C1 /3 ib  RCR r/m32, imm8
function form614<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = RCR<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval614(i: usize): void {
  form614<Eval>(i);
}
// o32 C1 /3 ib  RCR r/m32, imm8  (memory)
function form615<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(32, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = RCR<M>(32, v0, v1);
  m.store32(at, r);
}
function eval615(i: usize): void {
  form615<Eval>(i);
}
// o32 D3 /3  RCR r/m32, CL
function form616<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.reg8(4);
  const r = RCR<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval616(i: usize): void {
  form616<Eval>(i);
}
// o32 D3 /3  RCR r/m32, CL  (memory)
function form617<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(32, at);
  const v1 = m.reg8(4);
  const r = RCR<M>(32, v0, v1);
  m.store32(at, r);
}
function eval617(i: usize): void {
  form617<Eval>(i);
}
// D0 /4  SHL r/m8, 1
function form618<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.constant(1);
  const r = SHL<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval618(i: usize): void {
  form618<Eval>(i);
}
// D0 /4  SHL r/m8, 1  (memory)
function form619<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(8, at);
  const v1 = m.constant(1);
  const r = SHL<M>(8, v0, v1);
  m.store8(at, r);
}
function eval619(i: usize): void {
  form619<Eval>(i);
}
// C0 /4 ib  SHL r/m8, imm8
function form620<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SHL<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval620(i: usize): void {
  form620<Eval>(i);
}
// C0 /4 ib  SHL r/m8, imm8  (memory)
function form621<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(8, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SHL<M>(8, v0, v1);
  m.store8(at, r);
}
function eval621(i: usize): void {
  form621<Eval>(i);
}
// D2 /4  SHL r/m8, CL
function form622<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.reg8(4);
  const r = SHL<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval622(i: usize): void {
  form622<Eval>(i);
}
// D2 /4  SHL r/m8, CL  (memory)
function form623<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(8, at);
  const v1 = m.reg8(4);
  const r = SHL<M>(8, v0, v1);
  m.store8(at, r);
}
function eval623(i: usize): void {
  form623<Eval>(i);
}
// o16 D1 /4  SHL r/m16, 1
function form624<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.constant(1);
  const r = SHL<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval624(i: usize): void {
  form624<Eval>(i);
}
// o16 D1 /4  SHL r/m16, 1  (memory)
function form625<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(16, at);
  const v1 = m.constant(1);
  const r = SHL<M>(16, v0, v1);
  m.store16(at, r);
}
function eval625(i: usize): void {
  form625<Eval>(i);
}
// o16 C1 /4 ib  SHL r/m16, imm8
function form626<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SHL<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval626(i: usize): void {
  form626<Eval>(i);
}
// o16 C1 /4 ib  SHL r/m16, imm8  (memory)
function form627<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(16, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SHL<M>(16, v0, v1);
  m.store16(at, r);
}
function eval627(i: usize): void {
  form627<Eval>(i);
}
// o16 D3 /4  SHL r/m16, CL
function form628<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.reg8(4);
  const r = SHL<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval628(i: usize): void {
  form628<Eval>(i);
}
// o16 D3 /4  SHL r/m16, CL  (memory)
function form629<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(16, at);
  const v1 = m.reg8(4);
  const r = SHL<M>(16, v0, v1);
  m.store16(at, r);
}
function eval629(i: usize): void {
  form629<Eval>(i);
}
// o32 D1 /4  SHL r/m32, 1
function form630<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.constant(1);
  const r = SHL<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval630(i: usize): void {
  form630<Eval>(i);
}
// o32 D1 /4  SHL r/m32, 1  (memory)
function form631<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(32, at);
  const v1 = m.constant(1);
  const r = SHL<M>(32, v0, v1);
  m.store32(at, r);
}
function eval631(i: usize): void {
  form631<Eval>(i);
}
// o32 C1 /4 ib  SHL r/m32, imm8
function form632<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SHL<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval632(i: usize): void {
  form632<Eval>(i);
}
// o32 C1 /4 ib  SHL r/m32, imm8  (memory)
function form633<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(32, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SHL<M>(32, v0, v1);
  m.store32(at, r);
}
function eval633(i: usize): void {
  form633<Eval>(i);
}
// o32 D3 /4  SHL r/m32, CL
function form634<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.reg8(4);
  const r = SHL<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval634(i: usize): void {
  form634<Eval>(i);
}
// o32 D3 /4  SHL r/m32, CL  (memory)
function form635<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(32, at);
  const v1 = m.reg8(4);
  const r = SHL<M>(32, v0, v1);
  m.store32(at, r);
}
function eval635(i: usize): void {
  form635<Eval>(i);
}
// D0 /5  SHR r/m8, 1
function form636<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.constant(1);
  const r = SHR<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval636(i: usize): void {
  form636<Eval>(i);
}
// D0 /5  SHR r/m8, 1  (memory)
function form637<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(8, at);
  const v1 = m.constant(1);
  const r = SHR<M>(8, v0, v1);
  m.store8(at, r);
}
function eval637(i: usize): void {
  form637<Eval>(i);
}
// C0 /5 ib  SHR r/m8, imm8
function form638<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SHR<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval638(i: usize): void {
  form638<Eval>(i);
}
// C0 /5 ib  SHR r/m8, imm8  (memory)
function form639<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(8, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SHR<M>(8, v0, v1);
  m.store8(at, r);
}
function eval639(i: usize): void {
  form639<Eval>(i);
}
// D2 /5  SHR r/m8, CL
function form640<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.reg8(4);
  const r = SHR<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval640(i: usize): void {
  form640<Eval>(i);
}
// D2 /5  SHR r/m8, CL  (memory)
function form641<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(8, at);
  const v1 = m.reg8(4);
  const r = SHR<M>(8, v0, v1);
  m.store8(at, r);
}
function eval641(i: usize): void {
  form641<Eval>(i);
}
// o16 D1 /5  SHR r/m16, 1
function form642<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.constant(1);
  const r = SHR<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval642(i: usize): void {
  form642<Eval>(i);
}
// o16 D1 /5  SHR r/m16, 1  (memory)
function form643<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(16, at);
  const v1 = m.constant(1);
  const r = SHR<M>(16, v0, v1);
  m.store16(at, r);
}
function eval643(i: usize): void {
  form643<Eval>(i);
}
// o16 C1 /5 ib  SHR r/m16, imm8
function form644<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SHR<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval644(i: usize): void {
  form644<Eval>(i);
}
// o16 C1 /5 ib  SHR r/m16, imm8  (memory)
function form645<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(16, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SHR<M>(16, v0, v1);
  m.store16(at, r);
}
function eval645(i: usize): void {
  form645<Eval>(i);
}
// o16 D3 /5  SHR r/m16, CL
function form646<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.reg8(4);
  const r = SHR<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval646(i: usize): void {
  form646<Eval>(i);
}
// o16 D3 /5  SHR r/m16, CL  (memory)
function form647<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(16, at);
  const v1 = m.reg8(4);
  const r = SHR<M>(16, v0, v1);
  m.store16(at, r);
}
function eval647(i: usize): void {
  form647<Eval>(i);
}
// o32 D1 /5  SHR r/m32, 1
function form648<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.constant(1);
  const r = SHR<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval648(i: usize): void {
  form648<Eval>(i);
}
// o32 D1 /5  SHR r/m32, 1  (memory)
function form649<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(32, at);
  const v1 = m.constant(1);
  const r = SHR<M>(32, v0, v1);
  m.store32(at, r);
}
function eval649(i: usize): void {
  form649<Eval>(i);
}
// o32 C1 /5 ib  SHR r/m32, imm8
function form650<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SHR<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval650(i: usize): void {
  form650<Eval>(i);
}
// o32 C1 /5 ib  SHR r/m32, imm8  (memory)
function form651<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(32, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SHR<M>(32, v0, v1);
  m.store32(at, r);
}
function eval651(i: usize): void {
  form651<Eval>(i);
}
// o32 D3 /5  SHR r/m32, CL
function form652<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.reg8(4);
  const r = SHR<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval652(i: usize): void {
  form652<Eval>(i);
}
// o32 D3 /5  SHR r/m32, CL  (memory)
function form653<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(32, at);
  const v1 = m.reg8(4);
  const r = SHR<M>(32, v0, v1);
  m.store32(at, r);
}
function eval653(i: usize): void {
  form653<Eval>(i);
}
// D0 /6  SHL r/m8, 1
function form654<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.constant(1);
  const r = SHL<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval654(i: usize): void {
  form654<Eval>(i);
}
// D0 /6  SHL r/m8, 1  (memory)
function form655<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(8, at);
  const v1 = m.constant(1);
  const r = SHL<M>(8, v0, v1);
  m.store8(at, r);
}
function eval655(i: usize): void {
  form655<Eval>(i);
}
// C0 /6 ib  SHL r/m8, imm8
function form656<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SHL<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval656(i: usize): void {
  form656<Eval>(i);
}
// C0 /6 ib  SHL r/m8, imm8  (memory)
function form657<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(8, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SHL<M>(8, v0, v1);
  m.store8(at, r);
}
function eval657(i: usize): void {
  form657<Eval>(i);
}
// D2 /6  SHL r/m8, CL
function form658<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.reg8(4);
  const r = SHL<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval658(i: usize): void {
  form658<Eval>(i);
}
// D2 /6  SHL r/m8, CL  (memory)
function form659<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(8, at);
  const v1 = m.reg8(4);
  const r = SHL<M>(8, v0, v1);
  m.store8(at, r);
}
function eval659(i: usize): void {
  form659<Eval>(i);
}
// o16 D1 /6  SHL r/m16, 1
function form660<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.constant(1);
  const r = SHL<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval660(i: usize): void {
  form660<Eval>(i);
}
// o16 D1 /6  SHL r/m16, 1  (memory)
function form661<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(16, at);
  const v1 = m.constant(1);
  const r = SHL<M>(16, v0, v1);
  m.store16(at, r);
}
function eval661(i: usize): void {
  form661<Eval>(i);
}
// o16 C1 /6 ib  SHL r/m16, imm8
function form662<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SHL<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval662(i: usize): void {
  form662<Eval>(i);
}
// o16 C1 /6 ib  SHL r/m16, imm8  (memory)
function form663<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(16, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SHL<M>(16, v0, v1);
  m.store16(at, r);
}
function eval663(i: usize): void {
  form663<Eval>(i);
}
// o16 D3 /6  SHL r/m16, CL
function form664<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.reg8(4);
  const r = SHL<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval664(i: usize): void {
  form664<Eval>(i);
}
// o16 D3 /6  SHL r/m16, CL  (memory)
function form665<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(16, at);
  const v1 = m.reg8(4);
  const r = SHL<M>(16, v0, v1);
  m.store16(at, r);
}
function eval665(i: usize): void {
  form665<Eval>(i);
}
// o32 D1 /6  SHL r/m32, 1
function form666<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.constant(1);
  const r = SHL<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval666(i: usize): void {
  form666<Eval>(i);
}
// o32 D1 /6  SHL r/m32, 1  (memory)
function form667<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(32, at);
  const v1 = m.constant(1);
  const r = SHL<M>(32, v0, v1);
  m.store32(at, r);
}
function eval667(i: usize): void {
  form667<Eval>(i);
}
// o32 C1 /6 ib  SHL r/m32, imm8
function form668<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SHL<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval668(i: usize): void {
  form668<Eval>(i);
}
// o32 C1 /6 ib  SHL r/m32, imm8  (memory)
function form669<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(32, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SHL<M>(32, v0, v1);
  m.store32(at, r);
}
function eval669(i: usize): void {
  form669<Eval>(i);
}
// o32 D3 /6  SHL r/m32, CL
function form670<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.reg8(4);
  const r = SHL<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval670(i: usize): void {
  form670<Eval>(i);
}
// o32 D3 /6  SHL r/m32, CL  (memory)
function form671<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(32, at);
  const v1 = m.reg8(4);
  const r = SHL<M>(32, v0, v1);
  m.store32(at, r);
}
function eval671(i: usize): void {
  form671<Eval>(i);
}
// D0 /7  SAR r/m8, 1
function form672<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.constant(1);
  const r = SAR<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval672(i: usize): void {
  form672<Eval>(i);
}
// D0 /7  SAR r/m8, 1  (memory)
function form673<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(8, at);
  const v1 = m.constant(1);
  const r = SAR<M>(8, v0, v1);
  m.store8(at, r);
}
function eval673(i: usize): void {
  form673<Eval>(i);
}
// C0 /7 ib  SAR r/m8, imm8
function form674<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SAR<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval674(i: usize): void {
  form674<Eval>(i);
}
// C0 /7 ib  SAR r/m8, imm8  (memory)
function form675<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(8, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SAR<M>(8, v0, v1);
  m.store8(at, r);
}
function eval675(i: usize): void {
  form675<Eval>(i);
}
// D2 /7  SAR r/m8, CL
function form676<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg8(load<u8>(i, RECORD_RM));
  const v1 = m.reg8(4);
  const r = SAR<M>(8, v0, v1);
  m.setReg8(load<u8>(i, RECORD_RM), r);
}
function eval676(i: usize): void {
  form676<Eval>(i);
}
// D2 /7  SAR r/m8, CL  (memory)
function form677<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(8, at);
  const v1 = m.reg8(4);
  const r = SAR<M>(8, v0, v1);
  m.store8(at, r);
}
function eval677(i: usize): void {
  form677<Eval>(i);
}
// o16 D1 /7  SAR r/m16, 1
function form678<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.constant(1);
  const r = SAR<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval678(i: usize): void {
  form678<Eval>(i);
}
// o16 D1 /7  SAR r/m16, 1  (memory)
function form679<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(16, at);
  const v1 = m.constant(1);
  const r = SAR<M>(16, v0, v1);
  m.store16(at, r);
}
function eval679(i: usize): void {
  form679<Eval>(i);
}
// o16 C1 /7 ib  SAR r/m16, imm8
function form680<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SAR<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval680(i: usize): void {
  form680<Eval>(i);
}
// o16 C1 /7 ib  SAR r/m16, imm8  (memory)
function form681<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(16, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SAR<M>(16, v0, v1);
  m.store16(at, r);
}
function eval681(i: usize): void {
  form681<Eval>(i);
}
// o16 D3 /7  SAR r/m16, CL
function form682<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.reg8(4);
  const r = SAR<M>(16, v0, v1);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval682(i: usize): void {
  form682<Eval>(i);
}
// o16 D3 /7  SAR r/m16, CL  (memory)
function form683<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(16, at);
  const v1 = m.reg8(4);
  const r = SAR<M>(16, v0, v1);
  m.store16(at, r);
}
function eval683(i: usize): void {
  form683<Eval>(i);
}
// o32 D1 /7  SAR r/m32, 1
function form684<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.constant(1);
  const r = SAR<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval684(i: usize): void {
  form684<Eval>(i);
}
// o32 D1 /7  SAR r/m32, 1  (memory)
function form685<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(32, at);
  const v1 = m.constant(1);
  const r = SAR<M>(32, v0, v1);
  m.store32(at, r);
}
function eval685(i: usize): void {
  form685<Eval>(i);
}
// o32 C1 /7 ib  SAR r/m32, imm8
function form686<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SAR<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval686(i: usize): void {
  form686<Eval>(i);
}
// o32 C1 /7 ib  SAR r/m32, imm8  (memory)
function form687<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(32, at);
  const v1 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SAR<M>(32, v0, v1);
  m.store32(at, r);
}
function eval687(i: usize): void {
  form687<Eval>(i);
}
// o32 D3 /7  SAR r/m32, CL
function form688<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.reg8(4);
  const r = SAR<M>(32, v0, v1);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval688(i: usize): void {
  form688<Eval>(i);
}
// o32 D3 /7  SAR r/m32, CL  (memory)
function form689<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(32, at);
  const v1 = m.reg8(4);
  const r = SAR<M>(32, v0, v1);
  m.store32(at, r);
}
function eval689(i: usize): void {
  form689<Eval>(i);
}
// o16 0F A4 /r ib  SHLD r/m16, r16, imm8
function form690<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.reg16(load<u8>(i, RECORD_REG));
  const v2 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SHLD<M>(16, v0, v1, v2);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval690(i: usize): void {
  form690<Eval>(i);
}
// o16 0F A4 /r ib  SHLD r/m16, r16, imm8  (memory)
function form691<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(16, at);
  const v1 = m.reg16(load<u8>(i, RECORD_REG));
  const v2 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SHLD<M>(16, v0, v1, v2);
  m.store16(at, r);
}
function eval691(i: usize): void {
  form691<Eval>(i);
}
// o16 0F A5 /r  SHLD r/m16, r16, CL
function form692<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.reg16(load<u8>(i, RECORD_REG));
  const v2 = m.reg8(4);
  const r = SHLD<M>(16, v0, v1, v2);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval692(i: usize): void {
  form692<Eval>(i);
}
// o16 0F A5 /r  SHLD r/m16, r16, CL  (memory)
function form693<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(16, at);
  const v1 = m.reg16(load<u8>(i, RECORD_REG));
  const v2 = m.reg8(4);
  const r = SHLD<M>(16, v0, v1, v2);
  m.store16(at, r);
}
function eval693(i: usize): void {
  form693<Eval>(i);
}
// o32 0F A4 /r ib  SHLD r/m32, r32, imm8
function form694<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.reg32(load<u8>(i, RECORD_REG));
  const v2 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SHLD<M>(32, v0, v1, v2);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval694(i: usize): void {
  form694<Eval>(i);
}
// o32 0F A4 /r ib  SHLD r/m32, r32, imm8  (memory)
function form695<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(32, at);
  const v1 = m.reg32(load<u8>(i, RECORD_REG));
  const v2 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SHLD<M>(32, v0, v1, v2);
  m.store32(at, r);
}
function eval695(i: usize): void {
  form695<Eval>(i);
}
// o32 0F A5 /r  SHLD r/m32, r32, CL
function form696<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.reg32(load<u8>(i, RECORD_REG));
  const v2 = m.reg8(4);
  const r = SHLD<M>(32, v0, v1, v2);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval696(i: usize): void {
  form696<Eval>(i);
}
// o32 0F A5 /r  SHLD r/m32, r32, CL  (memory)
function form697<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(32, at);
  const v1 = m.reg32(load<u8>(i, RECORD_REG));
  const v2 = m.reg8(4);
  const r = SHLD<M>(32, v0, v1, v2);
  m.store32(at, r);
}
function eval697(i: usize): void {
  form697<Eval>(i);
}
// o16 0F AC /r ib  SHRD r/m16, r16, imm8
function form698<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.reg16(load<u8>(i, RECORD_REG));
  const v2 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SHRD<M>(16, v0, v1, v2);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval698(i: usize): void {
  form698<Eval>(i);
}
// o16 0F AC /r ib  SHRD r/m16, r16, imm8  (memory)
function form699<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(16, at);
  const v1 = m.reg16(load<u8>(i, RECORD_REG));
  const v2 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SHRD<M>(16, v0, v1, v2);
  m.store16(at, r);
}
function eval699(i: usize): void {
  form699<Eval>(i);
}
// o16 0F AD /r  SHRD r/m16, r16, CL
function form700<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg16(load<u8>(i, RECORD_RM));
  const v1 = m.reg16(load<u8>(i, RECORD_REG));
  const v2 = m.reg8(4);
  const r = SHRD<M>(16, v0, v1, v2);
  m.setReg16(load<u8>(i, RECORD_RM), r);
}
function eval700(i: usize): void {
  form700<Eval>(i);
}
// o16 0F AD /r  SHRD r/m16, r16, CL  (memory)
function form701<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(16, at);
  const v1 = m.reg16(load<u8>(i, RECORD_REG));
  const v2 = m.reg8(4);
  const r = SHRD<M>(16, v0, v1, v2);
  m.store16(at, r);
}
function eval701(i: usize): void {
  form701<Eval>(i);
}
// o32 0F AC /r ib  SHRD r/m32, r32, imm8
function form702<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.reg32(load<u8>(i, RECORD_REG));
  const v2 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SHRD<M>(32, v0, v1, v2);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval702(i: usize): void {
  form702<Eval>(i);
}
// o32 0F AC /r ib  SHRD r/m32, r32, imm8  (memory)
function form703<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(32, at);
  const v1 = m.reg32(load<u8>(i, RECORD_REG));
  const v2 = m.constant(load<u32>(i, RECORD_IMM));
  const r = SHRD<M>(32, v0, v1, v2);
  m.store32(at, r);
}
function eval703(i: usize): void {
  form703<Eval>(i);
}
// o32 0F AD /r  SHRD r/m32, r32, CL
function form704<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.reg32(load<u8>(i, RECORD_RM));
  const v1 = m.reg32(load<u8>(i, RECORD_REG));
  const v2 = m.reg8(4);
  const r = SHRD<M>(32, v0, v1, v2);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval704(i: usize): void {
  form704<Eval>(i);
}
// o32 0F AD /r  SHRD r/m32, r32, CL  (memory)
function form705<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.loadForWrite(32, at);
  const v1 = m.reg32(load<u8>(i, RECORD_REG));
  const v2 = m.reg8(4);
  const r = SHRD<M>(32, v0, v1, v2);
  m.store32(at, r);
}
function eval705(i: usize): void {
  form705<Eval>(i);
}

export function install_shifts(): void {
  store<u32>(HANDLERS + 2184, eval546.index);
  store<u32>(HANDLERS + 2188, eval547.index);
  store<u32>(HANDLERS + 2192, eval548.index);
  store<u32>(HANDLERS + 2196, eval549.index);
  store<u32>(HANDLERS + 2200, eval550.index);
  store<u32>(HANDLERS + 2204, eval551.index);
  store<u32>(HANDLERS + 2208, eval552.index);
  store<u32>(HANDLERS + 2212, eval553.index);
  store<u32>(HANDLERS + 2216, eval554.index);
  store<u32>(HANDLERS + 2220, eval555.index);
  store<u32>(HANDLERS + 2224, eval556.index);
  store<u32>(HANDLERS + 2228, eval557.index);
  store<u32>(HANDLERS + 2232, eval558.index);
  store<u32>(HANDLERS + 2236, eval559.index);
  store<u32>(HANDLERS + 2240, eval560.index);
  store<u32>(HANDLERS + 2244, eval561.index);
  store<u32>(HANDLERS + 2248, eval562.index);
  store<u32>(HANDLERS + 2252, eval563.index);
  store<u32>(HANDLERS + 2256, eval564.index);
  store<u32>(HANDLERS + 2260, eval565.index);
  store<u32>(HANDLERS + 2264, eval566.index);
  store<u32>(HANDLERS + 2268, eval567.index);
  store<u32>(HANDLERS + 2272, eval568.index);
  store<u32>(HANDLERS + 2276, eval569.index);
  store<u32>(HANDLERS + 2280, eval570.index);
  store<u32>(HANDLERS + 2284, eval571.index);
  store<u32>(HANDLERS + 2288, eval572.index);
  store<u32>(HANDLERS + 2292, eval573.index);
  store<u32>(HANDLERS + 2296, eval574.index);
  store<u32>(HANDLERS + 2300, eval575.index);
  store<u32>(HANDLERS + 2304, eval576.index);
  store<u32>(HANDLERS + 2308, eval577.index);
  store<u32>(HANDLERS + 2312, eval578.index);
  store<u32>(HANDLERS + 2316, eval579.index);
  store<u32>(HANDLERS + 2320, eval580.index);
  store<u32>(HANDLERS + 2324, eval581.index);
  store<u32>(HANDLERS + 2328, eval582.index);
  store<u32>(HANDLERS + 2332, eval583.index);
  store<u32>(HANDLERS + 2336, eval584.index);
  store<u32>(HANDLERS + 2340, eval585.index);
  store<u32>(HANDLERS + 2344, eval586.index);
  store<u32>(HANDLERS + 2348, eval587.index);
  store<u32>(HANDLERS + 2352, eval588.index);
  store<u32>(HANDLERS + 2356, eval589.index);
  store<u32>(HANDLERS + 2360, eval590.index);
  store<u32>(HANDLERS + 2364, eval591.index);
  store<u32>(HANDLERS + 2368, eval592.index);
  store<u32>(HANDLERS + 2372, eval593.index);
  store<u32>(HANDLERS + 2376, eval594.index);
  store<u32>(HANDLERS + 2380, eval595.index);
  store<u32>(HANDLERS + 2384, eval596.index);
  store<u32>(HANDLERS + 2388, eval597.index);
  store<u32>(HANDLERS + 2392, eval598.index);
  store<u32>(HANDLERS + 2396, eval599.index);
  store<u32>(HANDLERS + 2400, eval600.index);
  store<u32>(HANDLERS + 2404, eval601.index);
  store<u32>(HANDLERS + 2408, eval602.index);
  store<u32>(HANDLERS + 2412, eval603.index);
  store<u32>(HANDLERS + 2416, eval604.index);
  store<u32>(HANDLERS + 2420, eval605.index);
  store<u32>(HANDLERS + 2424, eval606.index);
  store<u32>(HANDLERS + 2428, eval607.index);
  store<u32>(HANDLERS + 2432, eval608.index);
  store<u32>(HANDLERS + 2436, eval609.index);
  store<u32>(HANDLERS + 2440, eval610.index);
  store<u32>(HANDLERS + 2444, eval611.index);
  store<u32>(HANDLERS + 2448, eval612.index);
  store<u32>(HANDLERS + 2452, eval613.index);
  store<u32>(HANDLERS + 2456, eval614.index);
  store<u32>(HANDLERS + 2460, eval615.index);
  store<u32>(HANDLERS + 2464, eval616.index);
  store<u32>(HANDLERS + 2468, eval617.index);
  store<u32>(HANDLERS + 2472, eval618.index);
  store<u32>(HANDLERS + 2476, eval619.index);
  store<u32>(HANDLERS + 2480, eval620.index);
  store<u32>(HANDLERS + 2484, eval621.index);
  store<u32>(HANDLERS + 2488, eval622.index);
  store<u32>(HANDLERS + 2492, eval623.index);
  store<u32>(HANDLERS + 2496, eval624.index);
  store<u32>(HANDLERS + 2500, eval625.index);
  store<u32>(HANDLERS + 2504, eval626.index);
  store<u32>(HANDLERS + 2508, eval627.index);
  store<u32>(HANDLERS + 2512, eval628.index);
  store<u32>(HANDLERS + 2516, eval629.index);
  store<u32>(HANDLERS + 2520, eval630.index);
  store<u32>(HANDLERS + 2524, eval631.index);
  store<u32>(HANDLERS + 2528, eval632.index);
  store<u32>(HANDLERS + 2532, eval633.index);
  store<u32>(HANDLERS + 2536, eval634.index);
  store<u32>(HANDLERS + 2540, eval635.index);
  store<u32>(HANDLERS + 2544, eval636.index);
  store<u32>(HANDLERS + 2548, eval637.index);
  store<u32>(HANDLERS + 2552, eval638.index);
  store<u32>(HANDLERS + 2556, eval639.index);
  store<u32>(HANDLERS + 2560, eval640.index);
  store<u32>(HANDLERS + 2564, eval641.index);
  store<u32>(HANDLERS + 2568, eval642.index);
  store<u32>(HANDLERS + 2572, eval643.index);
  store<u32>(HANDLERS + 2576, eval644.index);
  store<u32>(HANDLERS + 2580, eval645.index);
  store<u32>(HANDLERS + 2584, eval646.index);
  store<u32>(HANDLERS + 2588, eval647.index);
  store<u32>(HANDLERS + 2592, eval648.index);
  store<u32>(HANDLERS + 2596, eval649.index);
  store<u32>(HANDLERS + 2600, eval650.index);
  store<u32>(HANDLERS + 2604, eval651.index);
  store<u32>(HANDLERS + 2608, eval652.index);
  store<u32>(HANDLERS + 2612, eval653.index);
  store<u32>(HANDLERS + 2616, eval654.index);
  store<u32>(HANDLERS + 2620, eval655.index);
  store<u32>(HANDLERS + 2624, eval656.index);
  store<u32>(HANDLERS + 2628, eval657.index);
  store<u32>(HANDLERS + 2632, eval658.index);
  store<u32>(HANDLERS + 2636, eval659.index);
  store<u32>(HANDLERS + 2640, eval660.index);
  store<u32>(HANDLERS + 2644, eval661.index);
  store<u32>(HANDLERS + 2648, eval662.index);
  store<u32>(HANDLERS + 2652, eval663.index);
  store<u32>(HANDLERS + 2656, eval664.index);
  store<u32>(HANDLERS + 2660, eval665.index);
  store<u32>(HANDLERS + 2664, eval666.index);
  store<u32>(HANDLERS + 2668, eval667.index);
  store<u32>(HANDLERS + 2672, eval668.index);
  store<u32>(HANDLERS + 2676, eval669.index);
  store<u32>(HANDLERS + 2680, eval670.index);
  store<u32>(HANDLERS + 2684, eval671.index);
  store<u32>(HANDLERS + 2688, eval672.index);
  store<u32>(HANDLERS + 2692, eval673.index);
  store<u32>(HANDLERS + 2696, eval674.index);
  store<u32>(HANDLERS + 2700, eval675.index);
  store<u32>(HANDLERS + 2704, eval676.index);
  store<u32>(HANDLERS + 2708, eval677.index);
  store<u32>(HANDLERS + 2712, eval678.index);
  store<u32>(HANDLERS + 2716, eval679.index);
  store<u32>(HANDLERS + 2720, eval680.index);
  store<u32>(HANDLERS + 2724, eval681.index);
  store<u32>(HANDLERS + 2728, eval682.index);
  store<u32>(HANDLERS + 2732, eval683.index);
  store<u32>(HANDLERS + 2736, eval684.index);
  store<u32>(HANDLERS + 2740, eval685.index);
  store<u32>(HANDLERS + 2744, eval686.index);
  store<u32>(HANDLERS + 2748, eval687.index);
  store<u32>(HANDLERS + 2752, eval688.index);
  store<u32>(HANDLERS + 2756, eval689.index);
  store<u32>(HANDLERS + 2760, eval690.index);
  store<u32>(HANDLERS + 2764, eval691.index);
  store<u32>(HANDLERS + 2768, eval692.index);
  store<u32>(HANDLERS + 2772, eval693.index);
  store<u32>(HANDLERS + 2776, eval694.index);
  store<u32>(HANDLERS + 2780, eval695.index);
  store<u32>(HANDLERS + 2784, eval696.index);
  store<u32>(HANDLERS + 2788, eval697.index);
  store<u32>(HANDLERS + 2792, eval698.index);
  store<u32>(HANDLERS + 2796, eval699.index);
  store<u32>(HANDLERS + 2800, eval700.index);
  store<u32>(HANDLERS + 2804, eval701.index);
  store<u32>(HANDLERS + 2808, eval702.index);
  store<u32>(HANDLERS + 2812, eval703.index);
  store<u32>(HANDLERS + 2816, eval704.index);
  store<u32>(HANDLERS + 2820, eval705.index);
}

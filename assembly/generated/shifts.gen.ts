// Generated from isa/ by isa/generate.ts. Do not edit.

import { RCL, RCR, ROL, ROR, SAR, SHL, SHLD, SHR, SHRD } from "../ia32/shifts";
import { Eval, machine } from "../cpu/eval";
import { RECORD_IMM, RECORD_REG, RECORD_RM } from "../layout/instruction";
import { EMITTERS, TRANSLATIONS } from "../jit/layout";
import { Emit } from "../jit/emit";
import { HANDLERS } from "../layout/memory_map";

// D0 /0  ROL r/m8, 1
// @ts-ignore: decorator
@inline
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
function emit546(i: usize): void {
  form546<Emit>(i);
}
// D0 /0  ROL r/m8, 1  (memory)
// @ts-ignore: decorator
@inline
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
function emit547(i: usize): void {
  form547<Emit>(i);
}
// C0 /0 ib  ROL r/m8, imm8
// @ts-ignore: decorator
@inline
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
function emit548(i: usize): void {
  form548<Emit>(i);
}
// C0 /0 ib  ROL r/m8, imm8  (memory)
// @ts-ignore: decorator
@inline
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
function emit549(i: usize): void {
  form549<Emit>(i);
}
// D2 /0  ROL r/m8, CL
// @ts-ignore: decorator
@inline
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
function emit550(i: usize): void {
  form550<Emit>(i);
}
// D2 /0  ROL r/m8, CL  (memory)
// @ts-ignore: decorator
@inline
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
function emit551(i: usize): void {
  form551<Emit>(i);
}
// o16 D1 /0  ROL r/m16, 1
// @ts-ignore: decorator
@inline
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
function emit552(i: usize): void {
  form552<Emit>(i);
}
// o16 D1 /0  ROL r/m16, 1  (memory)
// @ts-ignore: decorator
@inline
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
function emit553(i: usize): void {
  form553<Emit>(i);
}
// o16 C1 /0 ib  ROL r/m16, imm8
// @ts-ignore: decorator
@inline
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
function emit554(i: usize): void {
  form554<Emit>(i);
}
// o16 C1 /0 ib  ROL r/m16, imm8  (memory)
// @ts-ignore: decorator
@inline
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
function emit555(i: usize): void {
  form555<Emit>(i);
}
// o16 D3 /0  ROL r/m16, CL
// @ts-ignore: decorator
@inline
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
function emit556(i: usize): void {
  form556<Emit>(i);
}
// o16 D3 /0  ROL r/m16, CL  (memory)
// @ts-ignore: decorator
@inline
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
function emit557(i: usize): void {
  form557<Emit>(i);
}
// o32 D1 /0  ROL r/m32, 1
// @ts-ignore: decorator
@inline
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
function emit558(i: usize): void {
  form558<Emit>(i);
}
// o32 D1 /0  ROL r/m32, 1  (memory)
// @ts-ignore: decorator
@inline
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
function emit559(i: usize): void {
  form559<Emit>(i);
}
// o32 C1 /0 ib  ROL r/m32, imm8
// @ts-ignore: decorator
@inline
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
function emit560(i: usize): void {
  form560<Emit>(i);
}
// o32 C1 /0 ib  ROL r/m32, imm8  (memory)
// @ts-ignore: decorator
@inline
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
function emit561(i: usize): void {
  form561<Emit>(i);
}
// o32 D3 /0  ROL r/m32, CL
// @ts-ignore: decorator
@inline
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
function emit562(i: usize): void {
  form562<Emit>(i);
}
// o32 D3 /0  ROL r/m32, CL  (memory)
// @ts-ignore: decorator
@inline
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
function emit563(i: usize): void {
  form563<Emit>(i);
}
// D0 /1  ROR r/m8, 1
// @ts-ignore: decorator
@inline
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
function emit564(i: usize): void {
  form564<Emit>(i);
}
// D0 /1  ROR r/m8, 1  (memory)
// @ts-ignore: decorator
@inline
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
function emit565(i: usize): void {
  form565<Emit>(i);
}
// C0 /1 ib  ROR r/m8, imm8
// @ts-ignore: decorator
@inline
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
function emit566(i: usize): void {
  form566<Emit>(i);
}
// C0 /1 ib  ROR r/m8, imm8  (memory)
// @ts-ignore: decorator
@inline
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
function emit567(i: usize): void {
  form567<Emit>(i);
}
// D2 /1  ROR r/m8, CL
// @ts-ignore: decorator
@inline
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
function emit568(i: usize): void {
  form568<Emit>(i);
}
// D2 /1  ROR r/m8, CL  (memory)
// @ts-ignore: decorator
@inline
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
function emit569(i: usize): void {
  form569<Emit>(i);
}
// o16 D1 /1  ROR r/m16, 1
// @ts-ignore: decorator
@inline
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
function emit570(i: usize): void {
  form570<Emit>(i);
}
// o16 D1 /1  ROR r/m16, 1  (memory)
// @ts-ignore: decorator
@inline
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
function emit571(i: usize): void {
  form571<Emit>(i);
}
// o16 C1 /1 ib  ROR r/m16, imm8
// @ts-ignore: decorator
@inline
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
function emit572(i: usize): void {
  form572<Emit>(i);
}
// o16 C1 /1 ib  ROR r/m16, imm8  (memory)
// @ts-ignore: decorator
@inline
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
function emit573(i: usize): void {
  form573<Emit>(i);
}
// o16 D3 /1  ROR r/m16, CL
// @ts-ignore: decorator
@inline
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
function emit574(i: usize): void {
  form574<Emit>(i);
}
// o16 D3 /1  ROR r/m16, CL  (memory)
// @ts-ignore: decorator
@inline
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
function emit575(i: usize): void {
  form575<Emit>(i);
}
// o32 D1 /1  ROR r/m32, 1
// @ts-ignore: decorator
@inline
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
function emit576(i: usize): void {
  form576<Emit>(i);
}
// o32 D1 /1  ROR r/m32, 1  (memory)
// @ts-ignore: decorator
@inline
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
function emit577(i: usize): void {
  form577<Emit>(i);
}
// o32 C1 /1 ib  ROR r/m32, imm8
// @ts-ignore: decorator
@inline
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
function emit578(i: usize): void {
  form578<Emit>(i);
}
// o32 C1 /1 ib  ROR r/m32, imm8  (memory)
// @ts-ignore: decorator
@inline
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
function emit579(i: usize): void {
  form579<Emit>(i);
}
// o32 D3 /1  ROR r/m32, CL
// @ts-ignore: decorator
@inline
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
function emit580(i: usize): void {
  form580<Emit>(i);
}
// o32 D3 /1  ROR r/m32, CL  (memory)
// @ts-ignore: decorator
@inline
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
function emit581(i: usize): void {
  form581<Emit>(i);
}
// D0 /2  RCL r/m8, 1
// @ts-ignore: decorator
@inline
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
function emit582(i: usize): void {
  form582<Emit>(i);
}
// D0 /2  RCL r/m8, 1  (memory)
// @ts-ignore: decorator
@inline
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
function emit583(i: usize): void {
  form583<Emit>(i);
}
// C0 /2 ib  RCL r/m8, imm8
// @ts-ignore: decorator
@inline
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
function emit584(i: usize): void {
  form584<Emit>(i);
}
// C0 /2 ib  RCL r/m8, imm8  (memory)
// @ts-ignore: decorator
@inline
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
function emit585(i: usize): void {
  form585<Emit>(i);
}
// D2 /2  RCL r/m8, CL
// @ts-ignore: decorator
@inline
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
function emit586(i: usize): void {
  form586<Emit>(i);
}
// D2 /2  RCL r/m8, CL  (memory)
// @ts-ignore: decorator
@inline
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
function emit587(i: usize): void {
  form587<Emit>(i);
}
// o16 D1 /2  RCL r/m16, 1
// @ts-ignore: decorator
@inline
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
function emit588(i: usize): void {
  form588<Emit>(i);
}
// o16 D1 /2  RCL r/m16, 1  (memory)
// @ts-ignore: decorator
@inline
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
function emit589(i: usize): void {
  form589<Emit>(i);
}
// o16 C1 /2 ib  RCL r/m16, imm8
// @ts-ignore: decorator
@inline
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
function emit590(i: usize): void {
  form590<Emit>(i);
}
// o16 C1 /2 ib  RCL r/m16, imm8  (memory)
// @ts-ignore: decorator
@inline
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
function emit591(i: usize): void {
  form591<Emit>(i);
}
// o16 D3 /2  RCL r/m16, CL
// @ts-ignore: decorator
@inline
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
function emit592(i: usize): void {
  form592<Emit>(i);
}
// o16 D3 /2  RCL r/m16, CL  (memory)
// @ts-ignore: decorator
@inline
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
function emit593(i: usize): void {
  form593<Emit>(i);
}
// o32 D1 /2  RCL r/m32, 1
// @ts-ignore: decorator
@inline
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
function emit594(i: usize): void {
  form594<Emit>(i);
}
// o32 D1 /2  RCL r/m32, 1  (memory)
// @ts-ignore: decorator
@inline
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
function emit595(i: usize): void {
  form595<Emit>(i);
}
// o32 C1 /2 ib  RCL r/m32, imm8
// @ts-ignore: decorator
@inline
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
function emit596(i: usize): void {
  form596<Emit>(i);
}
// o32 C1 /2 ib  RCL r/m32, imm8  (memory)
// @ts-ignore: decorator
@inline
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
function emit597(i: usize): void {
  form597<Emit>(i);
}
// o32 D3 /2  RCL r/m32, CL
// @ts-ignore: decorator
@inline
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
function emit598(i: usize): void {
  form598<Emit>(i);
}
// o32 D3 /2  RCL r/m32, CL  (memory)
// @ts-ignore: decorator
@inline
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
function emit599(i: usize): void {
  form599<Emit>(i);
}
// D0 /3  RCR r/m8, 1
// @ts-ignore: decorator
@inline
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
function emit600(i: usize): void {
  form600<Emit>(i);
}
// D0 /3  RCR r/m8, 1  (memory)
// @ts-ignore: decorator
@inline
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
function emit601(i: usize): void {
  form601<Emit>(i);
}
// C0 /3 ib  RCR r/m8, imm8
// @ts-ignore: decorator
@inline
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
function emit602(i: usize): void {
  form602<Emit>(i);
}
// C0 /3 ib  RCR r/m8, imm8  (memory)
// @ts-ignore: decorator
@inline
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
function emit603(i: usize): void {
  form603<Emit>(i);
}
// D2 /3  RCR r/m8, CL
// @ts-ignore: decorator
@inline
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
function emit604(i: usize): void {
  form604<Emit>(i);
}
// D2 /3  RCR r/m8, CL  (memory)
// @ts-ignore: decorator
@inline
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
function emit605(i: usize): void {
  form605<Emit>(i);
}
// o16 D1 /3  RCR r/m16, 1
// @ts-ignore: decorator
@inline
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
function emit606(i: usize): void {
  form606<Emit>(i);
}
// o16 D1 /3  RCR r/m16, 1  (memory)
// @ts-ignore: decorator
@inline
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
function emit607(i: usize): void {
  form607<Emit>(i);
}
// o16 C1 /3 ib  RCR r/m16, imm8
// @ts-ignore: decorator
@inline
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
function emit608(i: usize): void {
  form608<Emit>(i);
}
// o16 C1 /3 ib  RCR r/m16, imm8  (memory)
// @ts-ignore: decorator
@inline
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
function emit609(i: usize): void {
  form609<Emit>(i);
}
// o16 D3 /3  RCR r/m16, CL
// @ts-ignore: decorator
@inline
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
function emit610(i: usize): void {
  form610<Emit>(i);
}
// o16 D3 /3  RCR r/m16, CL  (memory)
// @ts-ignore: decorator
@inline
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
function emit611(i: usize): void {
  form611<Emit>(i);
}
// o32 D1 /3  RCR r/m32, 1
// @ts-ignore: decorator
@inline
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
function emit612(i: usize): void {
  form612<Emit>(i);
}
// o32 D1 /3  RCR r/m32, 1  (memory)
// @ts-ignore: decorator
@inline
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
function emit613(i: usize): void {
  form613<Emit>(i);
}
// o32 C1 /3 ib  RCR r/m32, imm8
// @ts-ignore: decorator
@inline
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
function emit614(i: usize): void {
  form614<Emit>(i);
}
// o32 C1 /3 ib  RCR r/m32, imm8  (memory)
// @ts-ignore: decorator
@inline
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
function emit615(i: usize): void {
  form615<Emit>(i);
}
// o32 D3 /3  RCR r/m32, CL
// @ts-ignore: decorator
@inline
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
function emit616(i: usize): void {
  form616<Emit>(i);
}
// o32 D3 /3  RCR r/m32, CL  (memory)
// @ts-ignore: decorator
@inline
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
function emit617(i: usize): void {
  form617<Emit>(i);
}
// D0 /4  SHL r/m8, 1
// @ts-ignore: decorator
@inline
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
function emit618(i: usize): void {
  form618<Emit>(i);
}
// D0 /4  SHL r/m8, 1  (memory)
// @ts-ignore: decorator
@inline
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
function emit619(i: usize): void {
  form619<Emit>(i);
}
// C0 /4 ib  SHL r/m8, imm8
// @ts-ignore: decorator
@inline
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
function emit620(i: usize): void {
  form620<Emit>(i);
}
// C0 /4 ib  SHL r/m8, imm8  (memory)
// @ts-ignore: decorator
@inline
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
function emit621(i: usize): void {
  form621<Emit>(i);
}
// D2 /4  SHL r/m8, CL
// @ts-ignore: decorator
@inline
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
function emit622(i: usize): void {
  form622<Emit>(i);
}
// D2 /4  SHL r/m8, CL  (memory)
// @ts-ignore: decorator
@inline
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
function emit623(i: usize): void {
  form623<Emit>(i);
}
// o16 D1 /4  SHL r/m16, 1
// @ts-ignore: decorator
@inline
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
function emit624(i: usize): void {
  form624<Emit>(i);
}
// o16 D1 /4  SHL r/m16, 1  (memory)
// @ts-ignore: decorator
@inline
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
function emit625(i: usize): void {
  form625<Emit>(i);
}
// o16 C1 /4 ib  SHL r/m16, imm8
// @ts-ignore: decorator
@inline
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
function emit626(i: usize): void {
  form626<Emit>(i);
}
// o16 C1 /4 ib  SHL r/m16, imm8  (memory)
// @ts-ignore: decorator
@inline
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
function emit627(i: usize): void {
  form627<Emit>(i);
}
// o16 D3 /4  SHL r/m16, CL
// @ts-ignore: decorator
@inline
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
function emit628(i: usize): void {
  form628<Emit>(i);
}
// o16 D3 /4  SHL r/m16, CL  (memory)
// @ts-ignore: decorator
@inline
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
function emit629(i: usize): void {
  form629<Emit>(i);
}
// o32 D1 /4  SHL r/m32, 1
// @ts-ignore: decorator
@inline
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
function emit630(i: usize): void {
  form630<Emit>(i);
}
// o32 D1 /4  SHL r/m32, 1  (memory)
// @ts-ignore: decorator
@inline
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
function emit631(i: usize): void {
  form631<Emit>(i);
}
// o32 C1 /4 ib  SHL r/m32, imm8
// @ts-ignore: decorator
@inline
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
function emit632(i: usize): void {
  form632<Emit>(i);
}
// o32 C1 /4 ib  SHL r/m32, imm8  (memory)
// @ts-ignore: decorator
@inline
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
function emit633(i: usize): void {
  form633<Emit>(i);
}
// o32 D3 /4  SHL r/m32, CL
// @ts-ignore: decorator
@inline
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
function emit634(i: usize): void {
  form634<Emit>(i);
}
// o32 D3 /4  SHL r/m32, CL  (memory)
// @ts-ignore: decorator
@inline
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
function emit635(i: usize): void {
  form635<Emit>(i);
}
// D0 /5  SHR r/m8, 1
// @ts-ignore: decorator
@inline
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
function emit636(i: usize): void {
  form636<Emit>(i);
}
// D0 /5  SHR r/m8, 1  (memory)
// @ts-ignore: decorator
@inline
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
function emit637(i: usize): void {
  form637<Emit>(i);
}
// C0 /5 ib  SHR r/m8, imm8
// @ts-ignore: decorator
@inline
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
function emit638(i: usize): void {
  form638<Emit>(i);
}
// C0 /5 ib  SHR r/m8, imm8  (memory)
// @ts-ignore: decorator
@inline
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
function emit639(i: usize): void {
  form639<Emit>(i);
}
// D2 /5  SHR r/m8, CL
// @ts-ignore: decorator
@inline
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
function emit640(i: usize): void {
  form640<Emit>(i);
}
// D2 /5  SHR r/m8, CL  (memory)
// @ts-ignore: decorator
@inline
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
function emit641(i: usize): void {
  form641<Emit>(i);
}
// o16 D1 /5  SHR r/m16, 1
// @ts-ignore: decorator
@inline
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
function emit642(i: usize): void {
  form642<Emit>(i);
}
// o16 D1 /5  SHR r/m16, 1  (memory)
// @ts-ignore: decorator
@inline
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
function emit643(i: usize): void {
  form643<Emit>(i);
}
// o16 C1 /5 ib  SHR r/m16, imm8
// @ts-ignore: decorator
@inline
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
function emit644(i: usize): void {
  form644<Emit>(i);
}
// o16 C1 /5 ib  SHR r/m16, imm8  (memory)
// @ts-ignore: decorator
@inline
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
function emit645(i: usize): void {
  form645<Emit>(i);
}
// o16 D3 /5  SHR r/m16, CL
// @ts-ignore: decorator
@inline
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
function emit646(i: usize): void {
  form646<Emit>(i);
}
// o16 D3 /5  SHR r/m16, CL  (memory)
// @ts-ignore: decorator
@inline
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
function emit647(i: usize): void {
  form647<Emit>(i);
}
// o32 D1 /5  SHR r/m32, 1
// @ts-ignore: decorator
@inline
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
function emit648(i: usize): void {
  form648<Emit>(i);
}
// o32 D1 /5  SHR r/m32, 1  (memory)
// @ts-ignore: decorator
@inline
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
function emit649(i: usize): void {
  form649<Emit>(i);
}
// o32 C1 /5 ib  SHR r/m32, imm8
// @ts-ignore: decorator
@inline
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
function emit650(i: usize): void {
  form650<Emit>(i);
}
// o32 C1 /5 ib  SHR r/m32, imm8  (memory)
// @ts-ignore: decorator
@inline
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
function emit651(i: usize): void {
  form651<Emit>(i);
}
// o32 D3 /5  SHR r/m32, CL
// @ts-ignore: decorator
@inline
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
function emit652(i: usize): void {
  form652<Emit>(i);
}
// o32 D3 /5  SHR r/m32, CL  (memory)
// @ts-ignore: decorator
@inline
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
function emit653(i: usize): void {
  form653<Emit>(i);
}
// D0 /6  SHL r/m8, 1
// @ts-ignore: decorator
@inline
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
function emit654(i: usize): void {
  form654<Emit>(i);
}
// D0 /6  SHL r/m8, 1  (memory)
// @ts-ignore: decorator
@inline
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
function emit655(i: usize): void {
  form655<Emit>(i);
}
// C0 /6 ib  SHL r/m8, imm8
// @ts-ignore: decorator
@inline
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
function emit656(i: usize): void {
  form656<Emit>(i);
}
// C0 /6 ib  SHL r/m8, imm8  (memory)
// @ts-ignore: decorator
@inline
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
function emit657(i: usize): void {
  form657<Emit>(i);
}
// D2 /6  SHL r/m8, CL
// @ts-ignore: decorator
@inline
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
function emit658(i: usize): void {
  form658<Emit>(i);
}
// D2 /6  SHL r/m8, CL  (memory)
// @ts-ignore: decorator
@inline
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
function emit659(i: usize): void {
  form659<Emit>(i);
}
// o16 D1 /6  SHL r/m16, 1
// @ts-ignore: decorator
@inline
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
function emit660(i: usize): void {
  form660<Emit>(i);
}
// o16 D1 /6  SHL r/m16, 1  (memory)
// @ts-ignore: decorator
@inline
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
function emit661(i: usize): void {
  form661<Emit>(i);
}
// o16 C1 /6 ib  SHL r/m16, imm8
// @ts-ignore: decorator
@inline
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
function emit662(i: usize): void {
  form662<Emit>(i);
}
// o16 C1 /6 ib  SHL r/m16, imm8  (memory)
// @ts-ignore: decorator
@inline
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
function emit663(i: usize): void {
  form663<Emit>(i);
}
// o16 D3 /6  SHL r/m16, CL
// @ts-ignore: decorator
@inline
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
function emit664(i: usize): void {
  form664<Emit>(i);
}
// o16 D3 /6  SHL r/m16, CL  (memory)
// @ts-ignore: decorator
@inline
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
function emit665(i: usize): void {
  form665<Emit>(i);
}
// o32 D1 /6  SHL r/m32, 1
// @ts-ignore: decorator
@inline
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
function emit666(i: usize): void {
  form666<Emit>(i);
}
// o32 D1 /6  SHL r/m32, 1  (memory)
// @ts-ignore: decorator
@inline
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
function emit667(i: usize): void {
  form667<Emit>(i);
}
// o32 C1 /6 ib  SHL r/m32, imm8
// @ts-ignore: decorator
@inline
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
function emit668(i: usize): void {
  form668<Emit>(i);
}
// o32 C1 /6 ib  SHL r/m32, imm8  (memory)
// @ts-ignore: decorator
@inline
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
function emit669(i: usize): void {
  form669<Emit>(i);
}
// o32 D3 /6  SHL r/m32, CL
// @ts-ignore: decorator
@inline
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
function emit670(i: usize): void {
  form670<Emit>(i);
}
// o32 D3 /6  SHL r/m32, CL  (memory)
// @ts-ignore: decorator
@inline
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
function emit671(i: usize): void {
  form671<Emit>(i);
}
// D0 /7  SAR r/m8, 1
// @ts-ignore: decorator
@inline
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
function emit672(i: usize): void {
  form672<Emit>(i);
}
// D0 /7  SAR r/m8, 1  (memory)
// @ts-ignore: decorator
@inline
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
function emit673(i: usize): void {
  form673<Emit>(i);
}
// C0 /7 ib  SAR r/m8, imm8
// @ts-ignore: decorator
@inline
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
function emit674(i: usize): void {
  form674<Emit>(i);
}
// C0 /7 ib  SAR r/m8, imm8  (memory)
// @ts-ignore: decorator
@inline
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
function emit675(i: usize): void {
  form675<Emit>(i);
}
// D2 /7  SAR r/m8, CL
// @ts-ignore: decorator
@inline
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
function emit676(i: usize): void {
  form676<Emit>(i);
}
// D2 /7  SAR r/m8, CL  (memory)
// @ts-ignore: decorator
@inline
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
function emit677(i: usize): void {
  form677<Emit>(i);
}
// o16 D1 /7  SAR r/m16, 1
// @ts-ignore: decorator
@inline
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
function emit678(i: usize): void {
  form678<Emit>(i);
}
// o16 D1 /7  SAR r/m16, 1  (memory)
// @ts-ignore: decorator
@inline
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
function emit679(i: usize): void {
  form679<Emit>(i);
}
// o16 C1 /7 ib  SAR r/m16, imm8
// @ts-ignore: decorator
@inline
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
function emit680(i: usize): void {
  form680<Emit>(i);
}
// o16 C1 /7 ib  SAR r/m16, imm8  (memory)
// @ts-ignore: decorator
@inline
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
function emit681(i: usize): void {
  form681<Emit>(i);
}
// o16 D3 /7  SAR r/m16, CL
// @ts-ignore: decorator
@inline
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
function emit682(i: usize): void {
  form682<Emit>(i);
}
// o16 D3 /7  SAR r/m16, CL  (memory)
// @ts-ignore: decorator
@inline
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
function emit683(i: usize): void {
  form683<Emit>(i);
}
// o32 D1 /7  SAR r/m32, 1
// @ts-ignore: decorator
@inline
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
function emit684(i: usize): void {
  form684<Emit>(i);
}
// o32 D1 /7  SAR r/m32, 1  (memory)
// @ts-ignore: decorator
@inline
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
function emit685(i: usize): void {
  form685<Emit>(i);
}
// o32 C1 /7 ib  SAR r/m32, imm8
// @ts-ignore: decorator
@inline
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
function emit686(i: usize): void {
  form686<Emit>(i);
}
// o32 C1 /7 ib  SAR r/m32, imm8  (memory)
// @ts-ignore: decorator
@inline
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
function emit687(i: usize): void {
  form687<Emit>(i);
}
// o32 D3 /7  SAR r/m32, CL
// @ts-ignore: decorator
@inline
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
function emit688(i: usize): void {
  form688<Emit>(i);
}
// o32 D3 /7  SAR r/m32, CL  (memory)
// @ts-ignore: decorator
@inline
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
function emit689(i: usize): void {
  form689<Emit>(i);
}
// o16 0F A4 /r ib  SHLD r/m16, r16, imm8
// @ts-ignore: decorator
@inline
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
function emit690(i: usize): void {
  form690<Emit>(i);
}
// o16 0F A4 /r ib  SHLD r/m16, r16, imm8  (memory)
// @ts-ignore: decorator
@inline
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
function emit691(i: usize): void {
  form691<Emit>(i);
}
// o16 0F A5 /r  SHLD r/m16, r16, CL
// @ts-ignore: decorator
@inline
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
function emit692(i: usize): void {
  form692<Emit>(i);
}
// o16 0F A5 /r  SHLD r/m16, r16, CL  (memory)
// @ts-ignore: decorator
@inline
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
function emit693(i: usize): void {
  form693<Emit>(i);
}
// o32 0F A4 /r ib  SHLD r/m32, r32, imm8
// @ts-ignore: decorator
@inline
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
function emit694(i: usize): void {
  form694<Emit>(i);
}
// o32 0F A4 /r ib  SHLD r/m32, r32, imm8  (memory)
// @ts-ignore: decorator
@inline
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
function emit695(i: usize): void {
  form695<Emit>(i);
}
// o32 0F A5 /r  SHLD r/m32, r32, CL
// @ts-ignore: decorator
@inline
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
function emit696(i: usize): void {
  form696<Emit>(i);
}
// o32 0F A5 /r  SHLD r/m32, r32, CL  (memory)
// @ts-ignore: decorator
@inline
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
function emit697(i: usize): void {
  form697<Emit>(i);
}
// o16 0F AC /r ib  SHRD r/m16, r16, imm8
// @ts-ignore: decorator
@inline
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
function emit698(i: usize): void {
  form698<Emit>(i);
}
// o16 0F AC /r ib  SHRD r/m16, r16, imm8  (memory)
// @ts-ignore: decorator
@inline
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
function emit699(i: usize): void {
  form699<Emit>(i);
}
// o16 0F AD /r  SHRD r/m16, r16, CL
// @ts-ignore: decorator
@inline
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
function emit700(i: usize): void {
  form700<Emit>(i);
}
// o16 0F AD /r  SHRD r/m16, r16, CL  (memory)
// @ts-ignore: decorator
@inline
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
function emit701(i: usize): void {
  form701<Emit>(i);
}
// o32 0F AC /r ib  SHRD r/m32, r32, imm8
// @ts-ignore: decorator
@inline
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
function emit702(i: usize): void {
  form702<Emit>(i);
}
// o32 0F AC /r ib  SHRD r/m32, r32, imm8  (memory)
// @ts-ignore: decorator
@inline
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
function emit703(i: usize): void {
  form703<Emit>(i);
}
// o32 0F AD /r  SHRD r/m32, r32, CL
// @ts-ignore: decorator
@inline
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
function emit704(i: usize): void {
  form704<Emit>(i);
}
// o32 0F AD /r  SHRD r/m32, r32, CL  (memory)
// @ts-ignore: decorator
@inline
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
function emit705(i: usize): void {
  form705<Emit>(i);
}

export function install_shifts(): void {
  store<u32>(HANDLERS + 2184, eval546.index);
  store<u32>(EMITTERS + 2184, emit546.index);
  store<u8>(TRANSLATIONS + 546, 1);
  store<u32>(HANDLERS + 2188, eval547.index);
  store<u32>(EMITTERS + 2188, emit547.index);
  store<u8>(TRANSLATIONS + 547, 1);
  store<u32>(HANDLERS + 2192, eval548.index);
  store<u32>(EMITTERS + 2192, emit548.index);
  store<u8>(TRANSLATIONS + 548, 1);
  store<u32>(HANDLERS + 2196, eval549.index);
  store<u32>(EMITTERS + 2196, emit549.index);
  store<u8>(TRANSLATIONS + 549, 1);
  store<u32>(HANDLERS + 2200, eval550.index);
  store<u32>(EMITTERS + 2200, emit550.index);
  store<u8>(TRANSLATIONS + 550, 1);
  store<u32>(HANDLERS + 2204, eval551.index);
  store<u32>(EMITTERS + 2204, emit551.index);
  store<u8>(TRANSLATIONS + 551, 1);
  store<u32>(HANDLERS + 2208, eval552.index);
  store<u32>(EMITTERS + 2208, emit552.index);
  store<u8>(TRANSLATIONS + 552, 1);
  store<u32>(HANDLERS + 2212, eval553.index);
  store<u32>(EMITTERS + 2212, emit553.index);
  store<u8>(TRANSLATIONS + 553, 1);
  store<u32>(HANDLERS + 2216, eval554.index);
  store<u32>(EMITTERS + 2216, emit554.index);
  store<u8>(TRANSLATIONS + 554, 1);
  store<u32>(HANDLERS + 2220, eval555.index);
  store<u32>(EMITTERS + 2220, emit555.index);
  store<u8>(TRANSLATIONS + 555, 1);
  store<u32>(HANDLERS + 2224, eval556.index);
  store<u32>(EMITTERS + 2224, emit556.index);
  store<u8>(TRANSLATIONS + 556, 1);
  store<u32>(HANDLERS + 2228, eval557.index);
  store<u32>(EMITTERS + 2228, emit557.index);
  store<u8>(TRANSLATIONS + 557, 1);
  store<u32>(HANDLERS + 2232, eval558.index);
  store<u32>(EMITTERS + 2232, emit558.index);
  store<u8>(TRANSLATIONS + 558, 1);
  store<u32>(HANDLERS + 2236, eval559.index);
  store<u32>(EMITTERS + 2236, emit559.index);
  store<u8>(TRANSLATIONS + 559, 1);
  store<u32>(HANDLERS + 2240, eval560.index);
  store<u32>(EMITTERS + 2240, emit560.index);
  store<u8>(TRANSLATIONS + 560, 1);
  store<u32>(HANDLERS + 2244, eval561.index);
  store<u32>(EMITTERS + 2244, emit561.index);
  store<u8>(TRANSLATIONS + 561, 1);
  store<u32>(HANDLERS + 2248, eval562.index);
  store<u32>(EMITTERS + 2248, emit562.index);
  store<u8>(TRANSLATIONS + 562, 1);
  store<u32>(HANDLERS + 2252, eval563.index);
  store<u32>(EMITTERS + 2252, emit563.index);
  store<u8>(TRANSLATIONS + 563, 1);
  store<u32>(HANDLERS + 2256, eval564.index);
  store<u32>(EMITTERS + 2256, emit564.index);
  store<u8>(TRANSLATIONS + 564, 1);
  store<u32>(HANDLERS + 2260, eval565.index);
  store<u32>(EMITTERS + 2260, emit565.index);
  store<u8>(TRANSLATIONS + 565, 1);
  store<u32>(HANDLERS + 2264, eval566.index);
  store<u32>(EMITTERS + 2264, emit566.index);
  store<u8>(TRANSLATIONS + 566, 1);
  store<u32>(HANDLERS + 2268, eval567.index);
  store<u32>(EMITTERS + 2268, emit567.index);
  store<u8>(TRANSLATIONS + 567, 1);
  store<u32>(HANDLERS + 2272, eval568.index);
  store<u32>(EMITTERS + 2272, emit568.index);
  store<u8>(TRANSLATIONS + 568, 1);
  store<u32>(HANDLERS + 2276, eval569.index);
  store<u32>(EMITTERS + 2276, emit569.index);
  store<u8>(TRANSLATIONS + 569, 1);
  store<u32>(HANDLERS + 2280, eval570.index);
  store<u32>(EMITTERS + 2280, emit570.index);
  store<u8>(TRANSLATIONS + 570, 1);
  store<u32>(HANDLERS + 2284, eval571.index);
  store<u32>(EMITTERS + 2284, emit571.index);
  store<u8>(TRANSLATIONS + 571, 1);
  store<u32>(HANDLERS + 2288, eval572.index);
  store<u32>(EMITTERS + 2288, emit572.index);
  store<u8>(TRANSLATIONS + 572, 1);
  store<u32>(HANDLERS + 2292, eval573.index);
  store<u32>(EMITTERS + 2292, emit573.index);
  store<u8>(TRANSLATIONS + 573, 1);
  store<u32>(HANDLERS + 2296, eval574.index);
  store<u32>(EMITTERS + 2296, emit574.index);
  store<u8>(TRANSLATIONS + 574, 1);
  store<u32>(HANDLERS + 2300, eval575.index);
  store<u32>(EMITTERS + 2300, emit575.index);
  store<u8>(TRANSLATIONS + 575, 1);
  store<u32>(HANDLERS + 2304, eval576.index);
  store<u32>(EMITTERS + 2304, emit576.index);
  store<u8>(TRANSLATIONS + 576, 1);
  store<u32>(HANDLERS + 2308, eval577.index);
  store<u32>(EMITTERS + 2308, emit577.index);
  store<u8>(TRANSLATIONS + 577, 1);
  store<u32>(HANDLERS + 2312, eval578.index);
  store<u32>(EMITTERS + 2312, emit578.index);
  store<u8>(TRANSLATIONS + 578, 1);
  store<u32>(HANDLERS + 2316, eval579.index);
  store<u32>(EMITTERS + 2316, emit579.index);
  store<u8>(TRANSLATIONS + 579, 1);
  store<u32>(HANDLERS + 2320, eval580.index);
  store<u32>(EMITTERS + 2320, emit580.index);
  store<u8>(TRANSLATIONS + 580, 1);
  store<u32>(HANDLERS + 2324, eval581.index);
  store<u32>(EMITTERS + 2324, emit581.index);
  store<u8>(TRANSLATIONS + 581, 1);
  store<u32>(HANDLERS + 2328, eval582.index);
  store<u32>(EMITTERS + 2328, emit582.index);
  store<u8>(TRANSLATIONS + 582, 1);
  store<u32>(HANDLERS + 2332, eval583.index);
  store<u32>(EMITTERS + 2332, emit583.index);
  store<u8>(TRANSLATIONS + 583, 1);
  store<u32>(HANDLERS + 2336, eval584.index);
  store<u32>(EMITTERS + 2336, emit584.index);
  store<u8>(TRANSLATIONS + 584, 1);
  store<u32>(HANDLERS + 2340, eval585.index);
  store<u32>(EMITTERS + 2340, emit585.index);
  store<u8>(TRANSLATIONS + 585, 1);
  store<u32>(HANDLERS + 2344, eval586.index);
  store<u32>(EMITTERS + 2344, emit586.index);
  store<u8>(TRANSLATIONS + 586, 1);
  store<u32>(HANDLERS + 2348, eval587.index);
  store<u32>(EMITTERS + 2348, emit587.index);
  store<u8>(TRANSLATIONS + 587, 1);
  store<u32>(HANDLERS + 2352, eval588.index);
  store<u32>(EMITTERS + 2352, emit588.index);
  store<u8>(TRANSLATIONS + 588, 1);
  store<u32>(HANDLERS + 2356, eval589.index);
  store<u32>(EMITTERS + 2356, emit589.index);
  store<u8>(TRANSLATIONS + 589, 1);
  store<u32>(HANDLERS + 2360, eval590.index);
  store<u32>(EMITTERS + 2360, emit590.index);
  store<u8>(TRANSLATIONS + 590, 1);
  store<u32>(HANDLERS + 2364, eval591.index);
  store<u32>(EMITTERS + 2364, emit591.index);
  store<u8>(TRANSLATIONS + 591, 1);
  store<u32>(HANDLERS + 2368, eval592.index);
  store<u32>(EMITTERS + 2368, emit592.index);
  store<u8>(TRANSLATIONS + 592, 1);
  store<u32>(HANDLERS + 2372, eval593.index);
  store<u32>(EMITTERS + 2372, emit593.index);
  store<u8>(TRANSLATIONS + 593, 1);
  store<u32>(HANDLERS + 2376, eval594.index);
  store<u32>(EMITTERS + 2376, emit594.index);
  store<u8>(TRANSLATIONS + 594, 1);
  store<u32>(HANDLERS + 2380, eval595.index);
  store<u32>(EMITTERS + 2380, emit595.index);
  store<u8>(TRANSLATIONS + 595, 1);
  store<u32>(HANDLERS + 2384, eval596.index);
  store<u32>(EMITTERS + 2384, emit596.index);
  store<u8>(TRANSLATIONS + 596, 1);
  store<u32>(HANDLERS + 2388, eval597.index);
  store<u32>(EMITTERS + 2388, emit597.index);
  store<u8>(TRANSLATIONS + 597, 1);
  store<u32>(HANDLERS + 2392, eval598.index);
  store<u32>(EMITTERS + 2392, emit598.index);
  store<u8>(TRANSLATIONS + 598, 1);
  store<u32>(HANDLERS + 2396, eval599.index);
  store<u32>(EMITTERS + 2396, emit599.index);
  store<u8>(TRANSLATIONS + 599, 1);
  store<u32>(HANDLERS + 2400, eval600.index);
  store<u32>(EMITTERS + 2400, emit600.index);
  store<u8>(TRANSLATIONS + 600, 1);
  store<u32>(HANDLERS + 2404, eval601.index);
  store<u32>(EMITTERS + 2404, emit601.index);
  store<u8>(TRANSLATIONS + 601, 1);
  store<u32>(HANDLERS + 2408, eval602.index);
  store<u32>(EMITTERS + 2408, emit602.index);
  store<u8>(TRANSLATIONS + 602, 1);
  store<u32>(HANDLERS + 2412, eval603.index);
  store<u32>(EMITTERS + 2412, emit603.index);
  store<u8>(TRANSLATIONS + 603, 1);
  store<u32>(HANDLERS + 2416, eval604.index);
  store<u32>(EMITTERS + 2416, emit604.index);
  store<u8>(TRANSLATIONS + 604, 1);
  store<u32>(HANDLERS + 2420, eval605.index);
  store<u32>(EMITTERS + 2420, emit605.index);
  store<u8>(TRANSLATIONS + 605, 1);
  store<u32>(HANDLERS + 2424, eval606.index);
  store<u32>(EMITTERS + 2424, emit606.index);
  store<u8>(TRANSLATIONS + 606, 1);
  store<u32>(HANDLERS + 2428, eval607.index);
  store<u32>(EMITTERS + 2428, emit607.index);
  store<u8>(TRANSLATIONS + 607, 1);
  store<u32>(HANDLERS + 2432, eval608.index);
  store<u32>(EMITTERS + 2432, emit608.index);
  store<u8>(TRANSLATIONS + 608, 1);
  store<u32>(HANDLERS + 2436, eval609.index);
  store<u32>(EMITTERS + 2436, emit609.index);
  store<u8>(TRANSLATIONS + 609, 1);
  store<u32>(HANDLERS + 2440, eval610.index);
  store<u32>(EMITTERS + 2440, emit610.index);
  store<u8>(TRANSLATIONS + 610, 1);
  store<u32>(HANDLERS + 2444, eval611.index);
  store<u32>(EMITTERS + 2444, emit611.index);
  store<u8>(TRANSLATIONS + 611, 1);
  store<u32>(HANDLERS + 2448, eval612.index);
  store<u32>(EMITTERS + 2448, emit612.index);
  store<u8>(TRANSLATIONS + 612, 1);
  store<u32>(HANDLERS + 2452, eval613.index);
  store<u32>(EMITTERS + 2452, emit613.index);
  store<u8>(TRANSLATIONS + 613, 1);
  store<u32>(HANDLERS + 2456, eval614.index);
  store<u32>(EMITTERS + 2456, emit614.index);
  store<u8>(TRANSLATIONS + 614, 1);
  store<u32>(HANDLERS + 2460, eval615.index);
  store<u32>(EMITTERS + 2460, emit615.index);
  store<u8>(TRANSLATIONS + 615, 1);
  store<u32>(HANDLERS + 2464, eval616.index);
  store<u32>(EMITTERS + 2464, emit616.index);
  store<u8>(TRANSLATIONS + 616, 1);
  store<u32>(HANDLERS + 2468, eval617.index);
  store<u32>(EMITTERS + 2468, emit617.index);
  store<u8>(TRANSLATIONS + 617, 1);
  store<u32>(HANDLERS + 2472, eval618.index);
  store<u32>(EMITTERS + 2472, emit618.index);
  store<u8>(TRANSLATIONS + 618, 1);
  store<u32>(HANDLERS + 2476, eval619.index);
  store<u32>(EMITTERS + 2476, emit619.index);
  store<u8>(TRANSLATIONS + 619, 1);
  store<u32>(HANDLERS + 2480, eval620.index);
  store<u32>(EMITTERS + 2480, emit620.index);
  store<u8>(TRANSLATIONS + 620, 1);
  store<u32>(HANDLERS + 2484, eval621.index);
  store<u32>(EMITTERS + 2484, emit621.index);
  store<u8>(TRANSLATIONS + 621, 1);
  store<u32>(HANDLERS + 2488, eval622.index);
  store<u32>(EMITTERS + 2488, emit622.index);
  store<u8>(TRANSLATIONS + 622, 1);
  store<u32>(HANDLERS + 2492, eval623.index);
  store<u32>(EMITTERS + 2492, emit623.index);
  store<u8>(TRANSLATIONS + 623, 1);
  store<u32>(HANDLERS + 2496, eval624.index);
  store<u32>(EMITTERS + 2496, emit624.index);
  store<u8>(TRANSLATIONS + 624, 1);
  store<u32>(HANDLERS + 2500, eval625.index);
  store<u32>(EMITTERS + 2500, emit625.index);
  store<u8>(TRANSLATIONS + 625, 1);
  store<u32>(HANDLERS + 2504, eval626.index);
  store<u32>(EMITTERS + 2504, emit626.index);
  store<u8>(TRANSLATIONS + 626, 1);
  store<u32>(HANDLERS + 2508, eval627.index);
  store<u32>(EMITTERS + 2508, emit627.index);
  store<u8>(TRANSLATIONS + 627, 1);
  store<u32>(HANDLERS + 2512, eval628.index);
  store<u32>(EMITTERS + 2512, emit628.index);
  store<u8>(TRANSLATIONS + 628, 1);
  store<u32>(HANDLERS + 2516, eval629.index);
  store<u32>(EMITTERS + 2516, emit629.index);
  store<u8>(TRANSLATIONS + 629, 1);
  store<u32>(HANDLERS + 2520, eval630.index);
  store<u32>(EMITTERS + 2520, emit630.index);
  store<u8>(TRANSLATIONS + 630, 1);
  store<u32>(HANDLERS + 2524, eval631.index);
  store<u32>(EMITTERS + 2524, emit631.index);
  store<u8>(TRANSLATIONS + 631, 1);
  store<u32>(HANDLERS + 2528, eval632.index);
  store<u32>(EMITTERS + 2528, emit632.index);
  store<u8>(TRANSLATIONS + 632, 1);
  store<u32>(HANDLERS + 2532, eval633.index);
  store<u32>(EMITTERS + 2532, emit633.index);
  store<u8>(TRANSLATIONS + 633, 1);
  store<u32>(HANDLERS + 2536, eval634.index);
  store<u32>(EMITTERS + 2536, emit634.index);
  store<u8>(TRANSLATIONS + 634, 1);
  store<u32>(HANDLERS + 2540, eval635.index);
  store<u32>(EMITTERS + 2540, emit635.index);
  store<u8>(TRANSLATIONS + 635, 1);
  store<u32>(HANDLERS + 2544, eval636.index);
  store<u32>(EMITTERS + 2544, emit636.index);
  store<u8>(TRANSLATIONS + 636, 1);
  store<u32>(HANDLERS + 2548, eval637.index);
  store<u32>(EMITTERS + 2548, emit637.index);
  store<u8>(TRANSLATIONS + 637, 1);
  store<u32>(HANDLERS + 2552, eval638.index);
  store<u32>(EMITTERS + 2552, emit638.index);
  store<u8>(TRANSLATIONS + 638, 1);
  store<u32>(HANDLERS + 2556, eval639.index);
  store<u32>(EMITTERS + 2556, emit639.index);
  store<u8>(TRANSLATIONS + 639, 1);
  store<u32>(HANDLERS + 2560, eval640.index);
  store<u32>(EMITTERS + 2560, emit640.index);
  store<u8>(TRANSLATIONS + 640, 1);
  store<u32>(HANDLERS + 2564, eval641.index);
  store<u32>(EMITTERS + 2564, emit641.index);
  store<u8>(TRANSLATIONS + 641, 1);
  store<u32>(HANDLERS + 2568, eval642.index);
  store<u32>(EMITTERS + 2568, emit642.index);
  store<u8>(TRANSLATIONS + 642, 1);
  store<u32>(HANDLERS + 2572, eval643.index);
  store<u32>(EMITTERS + 2572, emit643.index);
  store<u8>(TRANSLATIONS + 643, 1);
  store<u32>(HANDLERS + 2576, eval644.index);
  store<u32>(EMITTERS + 2576, emit644.index);
  store<u8>(TRANSLATIONS + 644, 1);
  store<u32>(HANDLERS + 2580, eval645.index);
  store<u32>(EMITTERS + 2580, emit645.index);
  store<u8>(TRANSLATIONS + 645, 1);
  store<u32>(HANDLERS + 2584, eval646.index);
  store<u32>(EMITTERS + 2584, emit646.index);
  store<u8>(TRANSLATIONS + 646, 1);
  store<u32>(HANDLERS + 2588, eval647.index);
  store<u32>(EMITTERS + 2588, emit647.index);
  store<u8>(TRANSLATIONS + 647, 1);
  store<u32>(HANDLERS + 2592, eval648.index);
  store<u32>(EMITTERS + 2592, emit648.index);
  store<u8>(TRANSLATIONS + 648, 1);
  store<u32>(HANDLERS + 2596, eval649.index);
  store<u32>(EMITTERS + 2596, emit649.index);
  store<u8>(TRANSLATIONS + 649, 1);
  store<u32>(HANDLERS + 2600, eval650.index);
  store<u32>(EMITTERS + 2600, emit650.index);
  store<u8>(TRANSLATIONS + 650, 1);
  store<u32>(HANDLERS + 2604, eval651.index);
  store<u32>(EMITTERS + 2604, emit651.index);
  store<u8>(TRANSLATIONS + 651, 1);
  store<u32>(HANDLERS + 2608, eval652.index);
  store<u32>(EMITTERS + 2608, emit652.index);
  store<u8>(TRANSLATIONS + 652, 1);
  store<u32>(HANDLERS + 2612, eval653.index);
  store<u32>(EMITTERS + 2612, emit653.index);
  store<u8>(TRANSLATIONS + 653, 1);
  store<u32>(HANDLERS + 2616, eval654.index);
  store<u32>(EMITTERS + 2616, emit654.index);
  store<u8>(TRANSLATIONS + 654, 1);
  store<u32>(HANDLERS + 2620, eval655.index);
  store<u32>(EMITTERS + 2620, emit655.index);
  store<u8>(TRANSLATIONS + 655, 1);
  store<u32>(HANDLERS + 2624, eval656.index);
  store<u32>(EMITTERS + 2624, emit656.index);
  store<u8>(TRANSLATIONS + 656, 1);
  store<u32>(HANDLERS + 2628, eval657.index);
  store<u32>(EMITTERS + 2628, emit657.index);
  store<u8>(TRANSLATIONS + 657, 1);
  store<u32>(HANDLERS + 2632, eval658.index);
  store<u32>(EMITTERS + 2632, emit658.index);
  store<u8>(TRANSLATIONS + 658, 1);
  store<u32>(HANDLERS + 2636, eval659.index);
  store<u32>(EMITTERS + 2636, emit659.index);
  store<u8>(TRANSLATIONS + 659, 1);
  store<u32>(HANDLERS + 2640, eval660.index);
  store<u32>(EMITTERS + 2640, emit660.index);
  store<u8>(TRANSLATIONS + 660, 1);
  store<u32>(HANDLERS + 2644, eval661.index);
  store<u32>(EMITTERS + 2644, emit661.index);
  store<u8>(TRANSLATIONS + 661, 1);
  store<u32>(HANDLERS + 2648, eval662.index);
  store<u32>(EMITTERS + 2648, emit662.index);
  store<u8>(TRANSLATIONS + 662, 1);
  store<u32>(HANDLERS + 2652, eval663.index);
  store<u32>(EMITTERS + 2652, emit663.index);
  store<u8>(TRANSLATIONS + 663, 1);
  store<u32>(HANDLERS + 2656, eval664.index);
  store<u32>(EMITTERS + 2656, emit664.index);
  store<u8>(TRANSLATIONS + 664, 1);
  store<u32>(HANDLERS + 2660, eval665.index);
  store<u32>(EMITTERS + 2660, emit665.index);
  store<u8>(TRANSLATIONS + 665, 1);
  store<u32>(HANDLERS + 2664, eval666.index);
  store<u32>(EMITTERS + 2664, emit666.index);
  store<u8>(TRANSLATIONS + 666, 1);
  store<u32>(HANDLERS + 2668, eval667.index);
  store<u32>(EMITTERS + 2668, emit667.index);
  store<u8>(TRANSLATIONS + 667, 1);
  store<u32>(HANDLERS + 2672, eval668.index);
  store<u32>(EMITTERS + 2672, emit668.index);
  store<u8>(TRANSLATIONS + 668, 1);
  store<u32>(HANDLERS + 2676, eval669.index);
  store<u32>(EMITTERS + 2676, emit669.index);
  store<u8>(TRANSLATIONS + 669, 1);
  store<u32>(HANDLERS + 2680, eval670.index);
  store<u32>(EMITTERS + 2680, emit670.index);
  store<u8>(TRANSLATIONS + 670, 1);
  store<u32>(HANDLERS + 2684, eval671.index);
  store<u32>(EMITTERS + 2684, emit671.index);
  store<u8>(TRANSLATIONS + 671, 1);
  store<u32>(HANDLERS + 2688, eval672.index);
  store<u32>(EMITTERS + 2688, emit672.index);
  store<u8>(TRANSLATIONS + 672, 1);
  store<u32>(HANDLERS + 2692, eval673.index);
  store<u32>(EMITTERS + 2692, emit673.index);
  store<u8>(TRANSLATIONS + 673, 1);
  store<u32>(HANDLERS + 2696, eval674.index);
  store<u32>(EMITTERS + 2696, emit674.index);
  store<u8>(TRANSLATIONS + 674, 1);
  store<u32>(HANDLERS + 2700, eval675.index);
  store<u32>(EMITTERS + 2700, emit675.index);
  store<u8>(TRANSLATIONS + 675, 1);
  store<u32>(HANDLERS + 2704, eval676.index);
  store<u32>(EMITTERS + 2704, emit676.index);
  store<u8>(TRANSLATIONS + 676, 1);
  store<u32>(HANDLERS + 2708, eval677.index);
  store<u32>(EMITTERS + 2708, emit677.index);
  store<u8>(TRANSLATIONS + 677, 1);
  store<u32>(HANDLERS + 2712, eval678.index);
  store<u32>(EMITTERS + 2712, emit678.index);
  store<u8>(TRANSLATIONS + 678, 1);
  store<u32>(HANDLERS + 2716, eval679.index);
  store<u32>(EMITTERS + 2716, emit679.index);
  store<u8>(TRANSLATIONS + 679, 1);
  store<u32>(HANDLERS + 2720, eval680.index);
  store<u32>(EMITTERS + 2720, emit680.index);
  store<u8>(TRANSLATIONS + 680, 1);
  store<u32>(HANDLERS + 2724, eval681.index);
  store<u32>(EMITTERS + 2724, emit681.index);
  store<u8>(TRANSLATIONS + 681, 1);
  store<u32>(HANDLERS + 2728, eval682.index);
  store<u32>(EMITTERS + 2728, emit682.index);
  store<u8>(TRANSLATIONS + 682, 1);
  store<u32>(HANDLERS + 2732, eval683.index);
  store<u32>(EMITTERS + 2732, emit683.index);
  store<u8>(TRANSLATIONS + 683, 1);
  store<u32>(HANDLERS + 2736, eval684.index);
  store<u32>(EMITTERS + 2736, emit684.index);
  store<u8>(TRANSLATIONS + 684, 1);
  store<u32>(HANDLERS + 2740, eval685.index);
  store<u32>(EMITTERS + 2740, emit685.index);
  store<u8>(TRANSLATIONS + 685, 1);
  store<u32>(HANDLERS + 2744, eval686.index);
  store<u32>(EMITTERS + 2744, emit686.index);
  store<u8>(TRANSLATIONS + 686, 1);
  store<u32>(HANDLERS + 2748, eval687.index);
  store<u32>(EMITTERS + 2748, emit687.index);
  store<u8>(TRANSLATIONS + 687, 1);
  store<u32>(HANDLERS + 2752, eval688.index);
  store<u32>(EMITTERS + 2752, emit688.index);
  store<u8>(TRANSLATIONS + 688, 1);
  store<u32>(HANDLERS + 2756, eval689.index);
  store<u32>(EMITTERS + 2756, emit689.index);
  store<u8>(TRANSLATIONS + 689, 1);
  store<u32>(HANDLERS + 2760, eval690.index);
  store<u32>(EMITTERS + 2760, emit690.index);
  store<u8>(TRANSLATIONS + 690, 1);
  store<u32>(HANDLERS + 2764, eval691.index);
  store<u32>(EMITTERS + 2764, emit691.index);
  store<u8>(TRANSLATIONS + 691, 1);
  store<u32>(HANDLERS + 2768, eval692.index);
  store<u32>(EMITTERS + 2768, emit692.index);
  store<u8>(TRANSLATIONS + 692, 1);
  store<u32>(HANDLERS + 2772, eval693.index);
  store<u32>(EMITTERS + 2772, emit693.index);
  store<u8>(TRANSLATIONS + 693, 1);
  store<u32>(HANDLERS + 2776, eval694.index);
  store<u32>(EMITTERS + 2776, emit694.index);
  store<u8>(TRANSLATIONS + 694, 1);
  store<u32>(HANDLERS + 2780, eval695.index);
  store<u32>(EMITTERS + 2780, emit695.index);
  store<u8>(TRANSLATIONS + 695, 1);
  store<u32>(HANDLERS + 2784, eval696.index);
  store<u32>(EMITTERS + 2784, emit696.index);
  store<u8>(TRANSLATIONS + 696, 1);
  store<u32>(HANDLERS + 2788, eval697.index);
  store<u32>(EMITTERS + 2788, emit697.index);
  store<u8>(TRANSLATIONS + 697, 1);
  store<u32>(HANDLERS + 2792, eval698.index);
  store<u32>(EMITTERS + 2792, emit698.index);
  store<u8>(TRANSLATIONS + 698, 1);
  store<u32>(HANDLERS + 2796, eval699.index);
  store<u32>(EMITTERS + 2796, emit699.index);
  store<u8>(TRANSLATIONS + 699, 1);
  store<u32>(HANDLERS + 2800, eval700.index);
  store<u32>(EMITTERS + 2800, emit700.index);
  store<u8>(TRANSLATIONS + 700, 1);
  store<u32>(HANDLERS + 2804, eval701.index);
  store<u32>(EMITTERS + 2804, emit701.index);
  store<u8>(TRANSLATIONS + 701, 1);
  store<u32>(HANDLERS + 2808, eval702.index);
  store<u32>(EMITTERS + 2808, emit702.index);
  store<u8>(TRANSLATIONS + 702, 1);
  store<u32>(HANDLERS + 2812, eval703.index);
  store<u32>(EMITTERS + 2812, emit703.index);
  store<u8>(TRANSLATIONS + 703, 1);
  store<u32>(HANDLERS + 2816, eval704.index);
  store<u32>(EMITTERS + 2816, emit704.index);
  store<u8>(TRANSLATIONS + 704, 1);
  store<u32>(HANDLERS + 2820, eval705.index);
  store<u32>(EMITTERS + 2820, emit705.index);
  store<u8>(TRANSLATIONS + 705, 1);
}

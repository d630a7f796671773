// Generated from isa/ by isa/generate.ts. Do not edit.

import { PEXTRW, PINSRW, PSHUFD, PSHUFHW, PSHUFLW, SHUFPD, SHUFPS, UNPACK_HIGH, UNPACK_LOW } from "../ia32/sse_shuffle";
import { Eval, machine } from "../cpu/eval";
import { RECORD_IMM, RECORD_REG, RECORD_RM } from "../layout/instruction";
import { HANDLERS } from "../layout/memory_map";

// NP 0F 14 /r  UNPCKLPS xmm, xmm/m128
function form1246<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = UNPACK_LOW<M>(0, v0, v1, 32);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1246(i: usize): void {
  form1246<Eval>(i);
}
// NP 0F 14 /r  UNPCKLPS xmm, xmm/m128  (memory)
function form1247<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = UNPACK_LOW<M>(0, v0, v1, 32);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1247(i: usize): void {
  form1247<Eval>(i);
}
// NP 0F 15 /r  UNPCKHPS xmm, xmm/m128
function form1248<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = UNPACK_HIGH<M>(0, v0, v1, 32);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1248(i: usize): void {
  form1248<Eval>(i);
}
// NP 0F 15 /r  UNPCKHPS xmm, xmm/m128  (memory)
function form1249<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = UNPACK_HIGH<M>(0, v0, v1, 32);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1249(i: usize): void {
  form1249<Eval>(i);
}
// 66 0F 14 /r  UNPCKLPD xmm, xmm/m128
function form1250<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = UNPACK_LOW<M>(0, v0, v1, 64);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1250(i: usize): void {
  form1250<Eval>(i);
}
// 66 0F 14 /r  UNPCKLPD xmm, xmm/m128  (memory)
function form1251<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = UNPACK_LOW<M>(0, v0, v1, 64);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1251(i: usize): void {
  form1251<Eval>(i);
}
// 66 0F 15 /r  UNPCKHPD xmm, xmm/m128
function form1252<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = UNPACK_HIGH<M>(0, v0, v1, 64);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1252(i: usize): void {
  form1252<Eval>(i);
}
// 66 0F 15 /r  UNPCKHPD xmm, xmm/m128  (memory)
function form1253<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = UNPACK_HIGH<M>(0, v0, v1, 64);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1253(i: usize): void {
  form1253<Eval>(i);
}
// NP 0F C6 /r ib  SHUFPS xmm, xmm/m128, imm8
function form1254<M>(i: usize): void {
  SHUFPS<M>(i, 0, false);
}
function eval1254(i: usize): void {
  form1254<Eval>(i);
}
// NP 0F C6 /r ib  SHUFPS xmm, xmm/m128, imm8  (memory)
function form1255<M>(i: usize): void {
  SHUFPS<M>(i, 0, true);
}
function eval1255(i: usize): void {
  form1255<Eval>(i);
}
// 66 0F C6 /r ib  SHUFPD xmm, xmm/m128, imm8
function form1256<M>(i: usize): void {
  SHUFPD<M>(i, 0, false);
}
function eval1256(i: usize): void {
  form1256<Eval>(i);
}
// 66 0F C6 /r ib  SHUFPD xmm, xmm/m128, imm8  (memory)
function form1257<M>(i: usize): void {
  SHUFPD<M>(i, 0, true);
}
function eval1257(i: usize): void {
  form1257<Eval>(i);
}
// 66 0F 70 /r ib  PSHUFD xmm, xmm/m128, imm8
function form1258<M>(i: usize): void {
  PSHUFD<M>(i, 0, false);
}
function eval1258(i: usize): void {
  form1258<Eval>(i);
}
// 66 0F 70 /r ib  PSHUFD xmm, xmm/m128, imm8  (memory)
function form1259<M>(i: usize): void {
  PSHUFD<M>(i, 0, true);
}
function eval1259(i: usize): void {
  form1259<Eval>(i);
}
// F2 0F 70 /r ib  PSHUFLW xmm, xmm/m128, imm8
function form1260<M>(i: usize): void {
  PSHUFLW<M>(i, 0, false);
}
function eval1260(i: usize): void {
  form1260<Eval>(i);
}
// F2 0F 70 /r ib  PSHUFLW xmm, xmm/m128, imm8  (memory)
function form1261<M>(i: usize): void {
  PSHUFLW<M>(i, 0, true);
}
function eval1261(i: usize): void {
  form1261<Eval>(i);
}
// F3 0F 70 /r ib  PSHUFHW xmm, xmm/m128, imm8
function form1262<M>(i: usize): void {
  PSHUFHW<M>(i, 0, false);
}
function eval1262(i: usize): void {
  form1262<Eval>(i);
}
// F3 0F 70 /r ib  PSHUFHW xmm, xmm/m128, imm8  (memory)
function form1263<M>(i: usize): void {
  PSHUFHW<M>(i, 0, true);
}
function eval1263(i: usize): void {
  form1263<Eval>(i);
}
// 66 0F C4 /r ib  PINSRW xmm, r32/m16:u16, imm8
function form1264<M>(i: usize): void {
  PINSRW<M>(i, 16, false);
}
function eval1264(i: usize): void {
  form1264<Eval>(i);
}
// 66 0F C4 /r ib  PINSRW xmm, r32/m16:u16, imm8  (memory)
function form1265<M>(i: usize): void {
  PINSRW<M>(i, 16, true);
}
function eval1265(i: usize): void {
  form1265<Eval>(i);
}
// 66 0F C5 /r ib  PEXTRW r32, xmm2, imm8
function form1266<M>(i: usize): void {
  PEXTRW<M>(i, 32, false);
}
function eval1266(i: usize): void {
  form1266<Eval>(i);
}

export function install_sse_shuffle(): void {
  store<u32>(HANDLERS + 4984, eval1246.index);
  store<u32>(HANDLERS + 4988, eval1247.index);
  store<u32>(HANDLERS + 4992, eval1248.index);
  store<u32>(HANDLERS + 4996, eval1249.index);
  store<u32>(HANDLERS + 5000, eval1250.index);
  store<u32>(HANDLERS + 5004, eval1251.index);
  store<u32>(HANDLERS + 5008, eval1252.index);
  store<u32>(HANDLERS + 5012, eval1253.index);
  store<u32>(HANDLERS + 5016, eval1254.index);
  store<u32>(HANDLERS + 5020, eval1255.index);
  store<u32>(HANDLERS + 5024, eval1256.index);
  store<u32>(HANDLERS + 5028, eval1257.index);
  store<u32>(HANDLERS + 5032, eval1258.index);
  store<u32>(HANDLERS + 5036, eval1259.index);
  store<u32>(HANDLERS + 5040, eval1260.index);
  store<u32>(HANDLERS + 5044, eval1261.index);
  store<u32>(HANDLERS + 5048, eval1262.index);
  store<u32>(HANDLERS + 5052, eval1263.index);
  store<u32>(HANDLERS + 5056, eval1264.index);
  store<u32>(HANDLERS + 5060, eval1265.index);
  store<u32>(HANDLERS + 5064, eval1266.index);
}

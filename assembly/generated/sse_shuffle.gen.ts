// Generated from isa/ by isa/generate.ts. Do not edit.

import { PEXTRW, PINSRW, PSHUFD, PSHUFHW, PSHUFLW, SHUFPD, SHUFPS, UNPACK_HIGH, UNPACK_LOW } from "../ia32/sse_shuffle";
import { Eval, machine } from "../cpu/eval";
import { RECORD_IMM, RECORD_REG, RECORD_RM } from "../layout/instruction";
import { EMITTERS, TRANSLATIONS } from "../jit/layout";
import { Emit } from "../jit/emit";
import { HANDLERS } from "../layout/memory_map";

// NP 0F 14 /r  UNPCKLPS xmm, xmm/m128
// @ts-ignore: decorator
@inline
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
function emit1246(i: usize): void {
  form1246<Emit>(i);
}
// NP 0F 14 /r  UNPCKLPS xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
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
function emit1247(i: usize): void {
  form1247<Emit>(i);
}
// NP 0F 15 /r  UNPCKHPS xmm, xmm/m128
// @ts-ignore: decorator
@inline
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
function emit1248(i: usize): void {
  form1248<Emit>(i);
}
// NP 0F 15 /r  UNPCKHPS xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
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
function emit1249(i: usize): void {
  form1249<Emit>(i);
}
// 66 0F 14 /r  UNPCKLPD xmm, xmm/m128
// @ts-ignore: decorator
@inline
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
function emit1250(i: usize): void {
  form1250<Emit>(i);
}
// 66 0F 14 /r  UNPCKLPD xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
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
function emit1251(i: usize): void {
  form1251<Emit>(i);
}
// 66 0F 15 /r  UNPCKHPD xmm, xmm/m128
// @ts-ignore: decorator
@inline
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
function emit1252(i: usize): void {
  form1252<Emit>(i);
}
// 66 0F 15 /r  UNPCKHPD xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
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
function emit1253(i: usize): void {
  form1253<Emit>(i);
}
// NP 0F C6 /r ib  SHUFPS xmm, xmm/m128, imm8
// @ts-ignore: decorator
@inline
function form1254<M>(i: usize): void {
  SHUFPS<M>(i, 0, false);
}
function eval1254(i: usize): void {
  form1254<Eval>(i);
}
function emit1254(i: usize): void {
  form1254<Emit>(i);
}
// NP 0F C6 /r ib  SHUFPS xmm, xmm/m128, imm8  (memory)
// @ts-ignore: decorator
@inline
function form1255<M>(i: usize): void {
  SHUFPS<M>(i, 0, true);
}
function eval1255(i: usize): void {
  form1255<Eval>(i);
}
function emit1255(i: usize): void {
  form1255<Emit>(i);
}
// 66 0F C6 /r ib  SHUFPD xmm, xmm/m128, imm8
// @ts-ignore: decorator
@inline
function form1256<M>(i: usize): void {
  SHUFPD<M>(i, 0, false);
}
function eval1256(i: usize): void {
  form1256<Eval>(i);
}
function emit1256(i: usize): void {
  form1256<Emit>(i);
}
// 66 0F C6 /r ib  SHUFPD xmm, xmm/m128, imm8  (memory)
// @ts-ignore: decorator
@inline
function form1257<M>(i: usize): void {
  SHUFPD<M>(i, 0, true);
}
function eval1257(i: usize): void {
  form1257<Eval>(i);
}
function emit1257(i: usize): void {
  form1257<Emit>(i);
}
// 66 0F 70 /r ib  PSHUFD xmm, xmm/m128, imm8
// @ts-ignore: decorator
@inline
function form1258<M>(i: usize): void {
  PSHUFD<M>(i, 0, false);
}
function eval1258(i: usize): void {
  form1258<Eval>(i);
}
function emit1258(i: usize): void {
  form1258<Emit>(i);
}
// 66 0F 70 /r ib  PSHUFD xmm, xmm/m128, imm8  (memory)
// @ts-ignore: decorator
@inline
function form1259<M>(i: usize): void {
  PSHUFD<M>(i, 0, true);
}
function eval1259(i: usize): void {
  form1259<Eval>(i);
}
function emit1259(i: usize): void {
  form1259<Emit>(i);
}
// F2 0F 70 /r ib  PSHUFLW xmm, xmm/m128, imm8
// @ts-ignore: decorator
@inline
function form1260<M>(i: usize): void {
  PSHUFLW<M>(i, 0, false);
}
function eval1260(i: usize): void {
  form1260<Eval>(i);
}
function emit1260(i: usize): void {
  form1260<Emit>(i);
}
// F2 0F 70 /r ib  PSHUFLW xmm, xmm/m128, imm8  (memory)
// @ts-ignore: decorator
@inline
function form1261<M>(i: usize): void {
  PSHUFLW<M>(i, 0, true);
}
function eval1261(i: usize): void {
  form1261<Eval>(i);
}
function emit1261(i: usize): void {
  form1261<Emit>(i);
}
// F3 0F 70 /r ib  PSHUFHW xmm, xmm/m128, imm8
// @ts-ignore: decorator
@inline
function form1262<M>(i: usize): void {
  PSHUFHW<M>(i, 0, false);
}
function eval1262(i: usize): void {
  form1262<Eval>(i);
}
function emit1262(i: usize): void {
  form1262<Emit>(i);
}
// F3 0F 70 /r ib  PSHUFHW xmm, xmm/m128, imm8  (memory)
// @ts-ignore: decorator
@inline
function form1263<M>(i: usize): void {
  PSHUFHW<M>(i, 0, true);
}
function eval1263(i: usize): void {
  form1263<Eval>(i);
}
function emit1263(i: usize): void {
  form1263<Emit>(i);
}
// 66 0F C4 /r ib  PINSRW xmm, r32/m16:u16, imm8
// @ts-ignore: decorator
@inline
function form1264<M>(i: usize): void {
  PINSRW<M>(i, 16, false);
}
function eval1264(i: usize): void {
  form1264<Eval>(i);
}
function emit1264(i: usize): void {
  form1264<Emit>(i);
}
// 66 0F C4 /r ib  PINSRW xmm, r32/m16:u16, imm8  (memory)
// @ts-ignore: decorator
@inline
function form1265<M>(i: usize): void {
  PINSRW<M>(i, 16, true);
}
function eval1265(i: usize): void {
  form1265<Eval>(i);
}
function emit1265(i: usize): void {
  form1265<Emit>(i);
}
// 66 0F C5 /r ib  PEXTRW r32, xmm2, imm8
// @ts-ignore: decorator
@inline
function form1266<M>(i: usize): void {
  PEXTRW<M>(i, 32, false);
}
function eval1266(i: usize): void {
  form1266<Eval>(i);
}
function emit1266(i: usize): void {
  form1266<Emit>(i);
}

export function install_sse_shuffle(): void {
  store<u32>(HANDLERS + 4984, eval1246.index);
  store<u32>(EMITTERS + 4984, emit1246.index);
  store<u8>(TRANSLATIONS + 1246, 13);
  store<u32>(HANDLERS + 4988, eval1247.index);
  store<u32>(EMITTERS + 4988, emit1247.index);
  store<u8>(TRANSLATIONS + 1247, 13);
  store<u32>(HANDLERS + 4992, eval1248.index);
  store<u32>(EMITTERS + 4992, emit1248.index);
  store<u8>(TRANSLATIONS + 1248, 13);
  store<u32>(HANDLERS + 4996, eval1249.index);
  store<u32>(EMITTERS + 4996, emit1249.index);
  store<u8>(TRANSLATIONS + 1249, 13);
  store<u32>(HANDLERS + 5000, eval1250.index);
  store<u32>(EMITTERS + 5000, emit1250.index);
  store<u8>(TRANSLATIONS + 1250, 13);
  store<u32>(HANDLERS + 5004, eval1251.index);
  store<u32>(EMITTERS + 5004, emit1251.index);
  store<u8>(TRANSLATIONS + 1251, 13);
  store<u32>(HANDLERS + 5008, eval1252.index);
  store<u32>(EMITTERS + 5008, emit1252.index);
  store<u8>(TRANSLATIONS + 1252, 13);
  store<u32>(HANDLERS + 5012, eval1253.index);
  store<u32>(EMITTERS + 5012, emit1253.index);
  store<u8>(TRANSLATIONS + 1253, 13);
  store<u32>(HANDLERS + 5016, eval1254.index);
  store<u32>(EMITTERS + 5016, emit1254.index);
  store<u8>(TRANSLATIONS + 1254, 13);
  store<u32>(HANDLERS + 5020, eval1255.index);
  store<u32>(EMITTERS + 5020, emit1255.index);
  store<u8>(TRANSLATIONS + 1255, 13);
  store<u32>(HANDLERS + 5024, eval1256.index);
  store<u32>(EMITTERS + 5024, emit1256.index);
  store<u8>(TRANSLATIONS + 1256, 13);
  store<u32>(HANDLERS + 5028, eval1257.index);
  store<u32>(EMITTERS + 5028, emit1257.index);
  store<u8>(TRANSLATIONS + 1257, 13);
  store<u32>(HANDLERS + 5032, eval1258.index);
  store<u32>(EMITTERS + 5032, emit1258.index);
  store<u8>(TRANSLATIONS + 1258, 13);
  store<u32>(HANDLERS + 5036, eval1259.index);
  store<u32>(EMITTERS + 5036, emit1259.index);
  store<u8>(TRANSLATIONS + 1259, 13);
  store<u32>(HANDLERS + 5040, eval1260.index);
  store<u32>(EMITTERS + 5040, emit1260.index);
  store<u8>(TRANSLATIONS + 1260, 13);
  store<u32>(HANDLERS + 5044, eval1261.index);
  store<u32>(EMITTERS + 5044, emit1261.index);
  store<u8>(TRANSLATIONS + 1261, 13);
  store<u32>(HANDLERS + 5048, eval1262.index);
  store<u32>(EMITTERS + 5048, emit1262.index);
  store<u8>(TRANSLATIONS + 1262, 13);
  store<u32>(HANDLERS + 5052, eval1263.index);
  store<u32>(EMITTERS + 5052, emit1263.index);
  store<u8>(TRANSLATIONS + 1263, 13);
  store<u32>(HANDLERS + 5056, eval1264.index);
  store<u32>(EMITTERS + 5056, emit1264.index);
  store<u8>(TRANSLATIONS + 1264, 13);
  store<u32>(HANDLERS + 5060, eval1265.index);
  store<u32>(EMITTERS + 5060, emit1265.index);
  store<u8>(TRANSLATIONS + 1265, 13);
  store<u32>(HANDLERS + 5064, eval1266.index);
  store<u32>(EMITTERS + 5064, emit1266.index);
  store<u8>(TRANSLATIONS + 1266, 13);
}

// Generated from isa/ by isa/generate.ts. Do not edit.

import { BITMASK, COPY_128, COPY_F32, COPY_F64, COPY_U32, COPY_U64, DOUBLE_64, DOUBLE_EVEN_32, DOUBLE_ODD_32, HIGH_HALF, INSERT_HIGH, MASKMOVDQU } from "../ia32/sse_move";
import { Eval, machine } from "../cpu/eval";
import { RECORD_IMM, RECORD_REG, RECORD_RM } from "../layout/instruction";
import { EMITTERS, TRANSLATIONS } from "../jit/layout";
import { Emit } from "../jit/emit";
import { HANDLERS } from "../layout/memory_map";

// NP 0F 28 /r  MOVAPS xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1027<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = COPY_128<M>(0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1027(i: usize): void {
  form1027<Eval>(i);
}
function emit1027(i: usize): void {
  form1027<Emit>(i);
}
// NP 0F 28 /r  MOVAPS xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1028<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.load128Aligned(at);
  const r = COPY_128<M>(0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1028(i: usize): void {
  form1028<Eval>(i);
}
function emit1028(i: usize): void {
  form1028<Emit>(i);
}
// NP 0F 29 /r  MOVAPS xmm/m128, xmm
// @ts-ignore: decorator
@inline
function form1029<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.xmm(load<u8>(i, RECORD_REG));
  const r = COPY_128<M>(0, v1);
  m.setXmm(load<u8>(i, RECORD_RM), r);
}
function eval1029(i: usize): void {
  form1029<Eval>(i);
}
function emit1029(i: usize): void {
  form1029<Emit>(i);
}
// NP 0F 29 /r  MOVAPS xmm/m128, xmm  (memory)
// @ts-ignore: decorator
@inline
function form1030<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.xmm(load<u8>(i, RECORD_REG));
  const r = COPY_128<M>(0, v1);
  m.store128Aligned(at, r);
}
function eval1030(i: usize): void {
  form1030<Eval>(i);
}
function emit1030(i: usize): void {
  form1030<Emit>(i);
}
// 66 0F 28 /r  MOVAPD xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1031<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = COPY_128<M>(0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1031(i: usize): void {
  form1031<Eval>(i);
}
function emit1031(i: usize): void {
  form1031<Emit>(i);
}
// 66 0F 28 /r  MOVAPD xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1032<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.load128Aligned(at);
  const r = COPY_128<M>(0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1032(i: usize): void {
  form1032<Eval>(i);
}
function emit1032(i: usize): void {
  form1032<Emit>(i);
}
// 66 0F 29 /r  MOVAPD xmm/m128, xmm
// @ts-ignore: decorator
@inline
function form1033<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.xmm(load<u8>(i, RECORD_REG));
  const r = COPY_128<M>(0, v1);
  m.setXmm(load<u8>(i, RECORD_RM), r);
}
function eval1033(i: usize): void {
  form1033<Eval>(i);
}
function emit1033(i: usize): void {
  form1033<Emit>(i);
}
// 66 0F 29 /r  MOVAPD xmm/m128, xmm  (memory)
// @ts-ignore: decorator
@inline
function form1034<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.xmm(load<u8>(i, RECORD_REG));
  const r = COPY_128<M>(0, v1);
  m.store128Aligned(at, r);
}
function eval1034(i: usize): void {
  form1034<Eval>(i);
}
function emit1034(i: usize): void {
  form1034<Emit>(i);
}
// NP 0F 10 /r  MOVUPS xmm, xmm/m128:u
// @ts-ignore: decorator
@inline
function form1035<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = COPY_128<M>(0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1035(i: usize): void {
  form1035<Eval>(i);
}
function emit1035(i: usize): void {
  form1035<Emit>(i);
}
// NP 0F 10 /r  MOVUPS xmm, xmm/m128:u  (memory)
// @ts-ignore: decorator
@inline
function form1036<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.load128(at);
  const r = COPY_128<M>(0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1036(i: usize): void {
  form1036<Eval>(i);
}
function emit1036(i: usize): void {
  form1036<Emit>(i);
}
// NP 0F 11 /r  MOVUPS xmm/m128:u, xmm
// @ts-ignore: decorator
@inline
function form1037<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.xmm(load<u8>(i, RECORD_REG));
  const r = COPY_128<M>(0, v1);
  m.setXmm(load<u8>(i, RECORD_RM), r);
}
function eval1037(i: usize): void {
  form1037<Eval>(i);
}
function emit1037(i: usize): void {
  form1037<Emit>(i);
}
// NP 0F 11 /r  MOVUPS xmm/m128:u, xmm  (memory)
// @ts-ignore: decorator
@inline
function form1038<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.xmm(load<u8>(i, RECORD_REG));
  const r = COPY_128<M>(0, v1);
  m.store128(at, r);
}
function eval1038(i: usize): void {
  form1038<Eval>(i);
}
function emit1038(i: usize): void {
  form1038<Emit>(i);
}
// 66 0F 10 /r  MOVUPD xmm, xmm/m128:u
// @ts-ignore: decorator
@inline
function form1039<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = COPY_128<M>(0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1039(i: usize): void {
  form1039<Eval>(i);
}
function emit1039(i: usize): void {
  form1039<Emit>(i);
}
// 66 0F 10 /r  MOVUPD xmm, xmm/m128:u  (memory)
// @ts-ignore: decorator
@inline
function form1040<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.load128(at);
  const r = COPY_128<M>(0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1040(i: usize): void {
  form1040<Eval>(i);
}
function emit1040(i: usize): void {
  form1040<Emit>(i);
}
// 66 0F 11 /r  MOVUPD xmm/m128:u, xmm
// @ts-ignore: decorator
@inline
function form1041<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.xmm(load<u8>(i, RECORD_REG));
  const r = COPY_128<M>(0, v1);
  m.setXmm(load<u8>(i, RECORD_RM), r);
}
function eval1041(i: usize): void {
  form1041<Eval>(i);
}
function emit1041(i: usize): void {
  form1041<Emit>(i);
}
// 66 0F 11 /r  MOVUPD xmm/m128:u, xmm  (memory)
// @ts-ignore: decorator
@inline
function form1042<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.xmm(load<u8>(i, RECORD_REG));
  const r = COPY_128<M>(0, v1);
  m.store128(at, r);
}
function eval1042(i: usize): void {
  form1042<Eval>(i);
}
function emit1042(i: usize): void {
  form1042<Emit>(i);
}
// 66 0F 6F /r  MOVDQA xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1043<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = COPY_128<M>(0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1043(i: usize): void {
  form1043<Eval>(i);
}
function emit1043(i: usize): void {
  form1043<Emit>(i);
}
// 66 0F 6F /r  MOVDQA xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1044<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.load128Aligned(at);
  const r = COPY_128<M>(0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1044(i: usize): void {
  form1044<Eval>(i);
}
function emit1044(i: usize): void {
  form1044<Emit>(i);
}
// 66 0F 7F /r  MOVDQA xmm/m128, xmm
// @ts-ignore: decorator
@inline
function form1045<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.xmm(load<u8>(i, RECORD_REG));
  const r = COPY_128<M>(0, v1);
  m.setXmm(load<u8>(i, RECORD_RM), r);
}
function eval1045(i: usize): void {
  form1045<Eval>(i);
}
function emit1045(i: usize): void {
  form1045<Emit>(i);
}
// 66 0F 7F /r  MOVDQA xmm/m128, xmm  (memory)
// @ts-ignore: decorator
@inline
function form1046<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.xmm(load<u8>(i, RECORD_REG));
  const r = COPY_128<M>(0, v1);
  m.store128Aligned(at, r);
}
function eval1046(i: usize): void {
  form1046<Eval>(i);
}
function emit1046(i: usize): void {
  form1046<Emit>(i);
}
// F3 0F 6F /r  MOVDQU xmm, xmm/m128:u
// @ts-ignore: decorator
@inline
function form1047<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = COPY_128<M>(0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1047(i: usize): void {
  form1047<Eval>(i);
}
function emit1047(i: usize): void {
  form1047<Emit>(i);
}
// F3 0F 6F /r  MOVDQU xmm, xmm/m128:u  (memory)
// @ts-ignore: decorator
@inline
function form1048<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.load128(at);
  const r = COPY_128<M>(0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1048(i: usize): void {
  form1048<Eval>(i);
}
function emit1048(i: usize): void {
  form1048<Emit>(i);
}
// F3 0F 7F /r  MOVDQU xmm/m128:u, xmm
// @ts-ignore: decorator
@inline
function form1049<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.xmm(load<u8>(i, RECORD_REG));
  const r = COPY_128<M>(0, v1);
  m.setXmm(load<u8>(i, RECORD_RM), r);
}
function eval1049(i: usize): void {
  form1049<Eval>(i);
}
function emit1049(i: usize): void {
  form1049<Emit>(i);
}
// F3 0F 7F /r  MOVDQU xmm/m128:u, xmm  (memory)
// @ts-ignore: decorator
@inline
function form1050<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.xmm(load<u8>(i, RECORD_REG));
  const r = COPY_128<M>(0, v1);
  m.store128(at, r);
}
function eval1050(i: usize): void {
  form1050<Eval>(i);
}
function emit1050(i: usize): void {
  form1050<Emit>(i);
}
// F3 0F 10 /r  MOVSS xmm:f32, xmm2:f32
// @ts-ignore: decorator
@inline
function form1051<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.xmmF32(load<u8>(i, RECORD_RM));
  const r = COPY_F32<M>(0, v1);
  m.setXmmF32(load<u8>(i, RECORD_REG), r);
}
function eval1051(i: usize): void {
  form1051<Eval>(i);
}
function emit1051(i: usize): void {
  form1051<Emit>(i);
}
// F3 0F 10 /r  MOVSS xmm:f32z, m32:f32  (memory)
// @ts-ignore: decorator
@inline
function form1052<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.loadF32(at);
  const r = COPY_F32<M>(0, v1);
  m.setXmmF32Clear(load<u8>(i, RECORD_REG), r);
}
function eval1052(i: usize): void {
  form1052<Eval>(i);
}
function emit1052(i: usize): void {
  form1052<Emit>(i);
}
// F3 0F 11 /r  MOVSS xmm/m32:f32, xmm:f32
// @ts-ignore: decorator
@inline
function form1053<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.xmmF32(load<u8>(i, RECORD_REG));
  const r = COPY_F32<M>(0, v1);
  m.setXmmF32(load<u8>(i, RECORD_RM), r);
}
function eval1053(i: usize): void {
  form1053<Eval>(i);
}
function emit1053(i: usize): void {
  form1053<Emit>(i);
}
// F3 0F 11 /r  MOVSS xmm/m32:f32, xmm:f32  (memory)
// @ts-ignore: decorator
@inline
function form1054<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.xmmF32(load<u8>(i, RECORD_REG));
  const r = COPY_F32<M>(0, v1);
  m.storeF32(at, r);
}
function eval1054(i: usize): void {
  form1054<Eval>(i);
}
function emit1054(i: usize): void {
  form1054<Emit>(i);
}
// F2 0F 10 /r  MOVSD xmm:f64, xmm2:f64
// @ts-ignore: decorator
@inline
function form1055<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.xmmF64(load<u8>(i, RECORD_RM));
  const r = COPY_F64<M>(0, v1);
  m.setXmmF64(load<u8>(i, RECORD_REG), r);
}
function eval1055(i: usize): void {
  form1055<Eval>(i);
}
function emit1055(i: usize): void {
  form1055<Emit>(i);
}
// F2 0F 10 /r  MOVSD xmm:f64z, m64:f64  (memory)
// @ts-ignore: decorator
@inline
function form1056<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.loadF64(at);
  const r = COPY_F64<M>(0, v1);
  m.setXmmF64Clear(load<u8>(i, RECORD_REG), r);
}
function eval1056(i: usize): void {
  form1056<Eval>(i);
}
function emit1056(i: usize): void {
  form1056<Emit>(i);
}
// F2 0F 11 /r  MOVSD xmm/m64:f64, xmm:f64
// @ts-ignore: decorator
@inline
function form1057<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.xmmF64(load<u8>(i, RECORD_REG));
  const r = COPY_F64<M>(0, v1);
  m.setXmmF64(load<u8>(i, RECORD_RM), r);
}
function eval1057(i: usize): void {
  form1057<Eval>(i);
}
function emit1057(i: usize): void {
  form1057<Emit>(i);
}
// F2 0F 11 /r  MOVSD xmm/m64:f64, xmm:f64  (memory)
// @ts-ignore: decorator
@inline
function form1058<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.xmmF64(load<u8>(i, RECORD_REG));
  const r = COPY_F64<M>(0, v1);
  m.storeF64(at, r);
}
function eval1058(i: usize): void {
  form1058<Eval>(i);
}
function emit1058(i: usize): void {
  form1058<Emit>(i);
}
// NP 0F 12 /r  MOVLPS xmm:u64, m64:u64  (memory)
// @ts-ignore: decorator
@inline
function form1059<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.load64(at);
  const r = COPY_U64<M>(0, v1);
  m.setXmmU64(load<u8>(i, RECORD_REG), r);
}
function eval1059(i: usize): void {
  form1059<Eval>(i);
}
function emit1059(i: usize): void {
  form1059<Emit>(i);
}
// NP 0F 13 /r  MOVLPS m64:u64, xmm:u64  (memory)
// @ts-ignore: decorator
@inline
function form1060<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.xmmU64(load<u8>(i, RECORD_REG));
  const r = COPY_U64<M>(0, v1);
  m.store64(at, r);
}
function eval1060(i: usize): void {
  form1060<Eval>(i);
}
function emit1060(i: usize): void {
  form1060<Emit>(i);
}
// NP 0F 16 /r  MOVHPS xmm, m64:u64  (memory)
// @ts-ignore: decorator
@inline
function form1061<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  const r = INSERT_HIGH<M>(0, v0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1061(i: usize): void {
  form1061<Eval>(i);
}
function emit1061(i: usize): void {
  form1061<Emit>(i);
}
// NP 0F 17 /r  MOVHPS m64:u64, xmm  (memory)
// @ts-ignore: decorator
@inline
function form1062<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.xmm(load<u8>(i, RECORD_REG));
  const r = HIGH_HALF<M>(0, v1);
  m.store64(at, r);
}
function eval1062(i: usize): void {
  form1062<Eval>(i);
}
function emit1062(i: usize): void {
  form1062<Emit>(i);
}
// 66 0F 12 /r  MOVLPD xmm:f64, m64:f64  (memory)
// @ts-ignore: decorator
@inline
function form1063<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.loadF64(at);
  const r = COPY_F64<M>(0, v1);
  m.setXmmF64(load<u8>(i, RECORD_REG), r);
}
function eval1063(i: usize): void {
  form1063<Eval>(i);
}
function emit1063(i: usize): void {
  form1063<Emit>(i);
}
// 66 0F 13 /r  MOVLPD m64:f64, xmm:f64  (memory)
// @ts-ignore: decorator
@inline
function form1064<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.xmmF64(load<u8>(i, RECORD_REG));
  const r = COPY_F64<M>(0, v1);
  m.storeF64(at, r);
}
function eval1064(i: usize): void {
  form1064<Eval>(i);
}
function emit1064(i: usize): void {
  form1064<Emit>(i);
}
// 66 0F 16 /r  MOVHPD xmm, m64:u64  (memory)
// @ts-ignore: decorator
@inline
function form1065<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  const r = INSERT_HIGH<M>(0, v0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1065(i: usize): void {
  form1065<Eval>(i);
}
function emit1065(i: usize): void {
  form1065<Emit>(i);
}
// 66 0F 17 /r  MOVHPD m64:u64, xmm  (memory)
// @ts-ignore: decorator
@inline
function form1066<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.xmm(load<u8>(i, RECORD_REG));
  const r = HIGH_HALF<M>(0, v1);
  m.store64(at, r);
}
function eval1066(i: usize): void {
  form1066<Eval>(i);
}
function emit1066(i: usize): void {
  form1066<Emit>(i);
}
// NP 0F 12 /r  MOVHLPS xmm:u64, xmm2:v128
// @ts-ignore: decorator
@inline
function form1067<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = HIGH_HALF<M>(0, v1);
  m.setXmmU64(load<u8>(i, RECORD_REG), r);
}
function eval1067(i: usize): void {
  form1067<Eval>(i);
}
function emit1067(i: usize): void {
  form1067<Emit>(i);
}
// NP 0F 16 /r  MOVLHPS xmm, xmm2:u64
// @ts-ignore: decorator
@inline
function form1068<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmmU64(load<u8>(i, RECORD_RM));
  const r = INSERT_HIGH<M>(0, v0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1068(i: usize): void {
  form1068<Eval>(i);
}
function emit1068(i: usize): void {
  form1068<Emit>(i);
}
// 66 0F 6E /r  MOVD xmm:u32z, r/m32
// @ts-ignore: decorator
@inline
function form1069<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.reg32(load<u8>(i, RECORD_RM));
  const r = COPY_U32<M>(32, v1);
  m.setXmmU32Clear(load<u8>(i, RECORD_REG), r);
}
function eval1069(i: usize): void {
  form1069<Eval>(i);
}
function emit1069(i: usize): void {
  form1069<Emit>(i);
}
// 66 0F 6E /r  MOVD xmm:u32z, r/m32  (memory)
// @ts-ignore: decorator
@inline
function form1070<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.load32(at);
  const r = COPY_U32<M>(32, v1);
  m.setXmmU32Clear(load<u8>(i, RECORD_REG), r);
}
function eval1070(i: usize): void {
  form1070<Eval>(i);
}
function emit1070(i: usize): void {
  form1070<Emit>(i);
}
// 66 0F 7E /r  MOVD r/m32, xmm:u32
// @ts-ignore: decorator
@inline
function form1071<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.xmmU32(load<u8>(i, RECORD_REG));
  const r = COPY_U32<M>(32, v1);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval1071(i: usize): void {
  form1071<Eval>(i);
}
function emit1071(i: usize): void {
  form1071<Emit>(i);
}
// 66 0F 7E /r  MOVD r/m32, xmm:u32  (memory)
// @ts-ignore: decorator
@inline
function form1072<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.xmmU32(load<u8>(i, RECORD_REG));
  const r = COPY_U32<M>(32, v1);
  m.store32(at, r);
}
function eval1072(i: usize): void {
  form1072<Eval>(i);
}
function emit1072(i: usize): void {
  form1072<Emit>(i);
}
// F3 0F 7E /r  MOVQ xmm:u64z, xmm/m64
// @ts-ignore: decorator
@inline
function form1073<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.xmmU64(load<u8>(i, RECORD_RM));
  const r = COPY_U64<M>(0, v1);
  m.setXmmU64Clear(load<u8>(i, RECORD_REG), r);
}
function eval1073(i: usize): void {
  form1073<Eval>(i);
}
function emit1073(i: usize): void {
  form1073<Emit>(i);
}
// F3 0F 7E /r  MOVQ xmm:u64z, xmm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1074<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.load64(at);
  const r = COPY_U64<M>(0, v1);
  m.setXmmU64Clear(load<u8>(i, RECORD_REG), r);
}
function eval1074(i: usize): void {
  form1074<Eval>(i);
}
function emit1074(i: usize): void {
  form1074<Emit>(i);
}
// 66 0F D6 /r  MOVQ xmm2:u64z, xmm:u64
// @ts-ignore: decorator
@inline
function form1075<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.xmmU64(load<u8>(i, RECORD_REG));
  const r = COPY_U64<M>(0, v1);
  m.setXmmU64Clear(load<u8>(i, RECORD_RM), r);
}
function eval1075(i: usize): void {
  form1075<Eval>(i);
}
function emit1075(i: usize): void {
  form1075<Emit>(i);
}
// 66 0F D6 /r  MOVQ m64:u64, xmm:u64  (memory)
// @ts-ignore: decorator
@inline
function form1076<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.xmmU64(load<u8>(i, RECORD_REG));
  const r = COPY_U64<M>(0, v1);
  m.store64(at, r);
}
function eval1076(i: usize): void {
  form1076<Eval>(i);
}
function emit1076(i: usize): void {
  form1076<Emit>(i);
}
// F3 0F D6 /r  MOVQ2DQ xmm:u64z, mm2
// @ts-ignore: decorator
@inline
function form1077<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = COPY_U64<M>(0, v1);
  m.setXmmU64Clear(load<u8>(i, RECORD_REG), r);
}
function eval1077(i: usize): void {
  form1077<Eval>(i);
}
// F2 0F D6 /r  MOVDQ2Q mm, xmm2:u64
// @ts-ignore: decorator
@inline
function form1078<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v1 = m.xmmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = COPY_U64<M>(0, v1);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1078(i: usize): void {
  form1078<Eval>(i);
}
// NP 0F 2B /r  MOVNTPS m128:v128, xmm  (memory)
// @ts-ignore: decorator
@inline
function form1079<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.xmm(load<u8>(i, RECORD_REG));
  const r = COPY_128<M>(0, v1);
  m.store128Aligned(at, r);
}
function eval1079(i: usize): void {
  form1079<Eval>(i);
}
function emit1079(i: usize): void {
  form1079<Emit>(i);
}
// 66 0F 2B /r  MOVNTPD m128:v128, xmm  (memory)
// @ts-ignore: decorator
@inline
function form1080<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.xmm(load<u8>(i, RECORD_REG));
  const r = COPY_128<M>(0, v1);
  m.store128Aligned(at, r);
}
function eval1080(i: usize): void {
  form1080<Eval>(i);
}
function emit1080(i: usize): void {
  form1080<Emit>(i);
}
// 66 0F E7 /r  MOVNTDQ m128:v128, xmm  (memory)
// @ts-ignore: decorator
@inline
function form1081<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.xmm(load<u8>(i, RECORD_REG));
  const r = COPY_128<M>(0, v1);
  m.store128Aligned(at, r);
}
function eval1081(i: usize): void {
  form1081<Eval>(i);
}
function emit1081(i: usize): void {
  form1081<Emit>(i);
}
// NP 0F C3 /r  MOVNTI m32, r32  (memory)
// @ts-ignore: decorator
@inline
function form1082<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.reg32(load<u8>(i, RECORD_REG));
  const r = COPY_U32<M>(32, v1);
  m.store32(at, r);
}
function eval1082(i: usize): void {
  form1082<Eval>(i);
}
function emit1082(i: usize): void {
  form1082<Emit>(i);
}
// F2 0F F0 /r  LDDQU xmm, m128:u  (memory)
// @ts-ignore: decorator
@inline
function form1083<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.load128(at);
  const r = COPY_128<M>(0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1083(i: usize): void {
  form1083<Eval>(i);
}
function emit1083(i: usize): void {
  form1083<Emit>(i);
}
// F2 0F 12 /r  MOVDDUP xmm, xmm/m64
// @ts-ignore: decorator
@inline
function form1084<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.xmmU64(load<u8>(i, RECORD_RM));
  const r = DOUBLE_64<M>(0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1084(i: usize): void {
  form1084<Eval>(i);
}
function emit1084(i: usize): void {
  form1084<Emit>(i);
}
// F2 0F 12 /r  MOVDDUP xmm, xmm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1085<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.load64(at);
  const r = DOUBLE_64<M>(0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1085(i: usize): void {
  form1085<Eval>(i);
}
function emit1085(i: usize): void {
  form1085<Emit>(i);
}
// F3 0F 12 /r  MOVSLDUP xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1086<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = DOUBLE_EVEN_32<M>(0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1086(i: usize): void {
  form1086<Eval>(i);
}
function emit1086(i: usize): void {
  form1086<Emit>(i);
}
// F3 0F 12 /r  MOVSLDUP xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1087<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.load128Aligned(at);
  const r = DOUBLE_EVEN_32<M>(0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1087(i: usize): void {
  form1087<Eval>(i);
}
function emit1087(i: usize): void {
  form1087<Emit>(i);
}
// F3 0F 16 /r  MOVSHDUP xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1088<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = DOUBLE_ODD_32<M>(0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1088(i: usize): void {
  form1088<Eval>(i);
}
function emit1088(i: usize): void {
  form1088<Emit>(i);
}
// F3 0F 16 /r  MOVSHDUP xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1089<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.load128Aligned(at);
  const r = DOUBLE_ODD_32<M>(0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1089(i: usize): void {
  form1089<Eval>(i);
}
function emit1089(i: usize): void {
  form1089<Emit>(i);
}
// NP 0F 50 /r  MOVMSKPS r32, xmm2
// @ts-ignore: decorator
@inline
function form1090<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = BITMASK<M>(32, v1, 32);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval1090(i: usize): void {
  form1090<Eval>(i);
}
function emit1090(i: usize): void {
  form1090<Emit>(i);
}
// 66 0F 50 /r  MOVMSKPD r32, xmm2
// @ts-ignore: decorator
@inline
function form1091<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = BITMASK<M>(32, v1, 64);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval1091(i: usize): void {
  form1091<Eval>(i);
}
function emit1091(i: usize): void {
  form1091<Emit>(i);
}
// 66 0F D7 /r  PMOVMSKB r32, xmm2
// @ts-ignore: decorator
@inline
function form1092<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = BITMASK<M>(32, v1, 8);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval1092(i: usize): void {
  form1092<Eval>(i);
}
function emit1092(i: usize): void {
  form1092<Emit>(i);
}
// 66 0F F7 /r  MASKMOVDQU xmm, xmm2
// @ts-ignore: decorator
@inline
function form1093<M>(i: usize): void {
  MASKMOVDQU<M>(i, 0, false);
}
function eval1093(i: usize): void {
  form1093<Eval>(i);
}

export function install_sse_move(): void {
  store<u32>(HANDLERS + 4108, eval1027.index);
  store<u32>(EMITTERS + 4108, emit1027.index);
  store<u8>(TRANSLATIONS + 1027, 5);
  store<u32>(HANDLERS + 4112, eval1028.index);
  store<u32>(EMITTERS + 4112, emit1028.index);
  store<u8>(TRANSLATIONS + 1028, 5);
  store<u32>(HANDLERS + 4116, eval1029.index);
  store<u32>(EMITTERS + 4116, emit1029.index);
  store<u8>(TRANSLATIONS + 1029, 5);
  store<u32>(HANDLERS + 4120, eval1030.index);
  store<u32>(EMITTERS + 4120, emit1030.index);
  store<u8>(TRANSLATIONS + 1030, 5);
  store<u32>(HANDLERS + 4124, eval1031.index);
  store<u32>(EMITTERS + 4124, emit1031.index);
  store<u8>(TRANSLATIONS + 1031, 5);
  store<u32>(HANDLERS + 4128, eval1032.index);
  store<u32>(EMITTERS + 4128, emit1032.index);
  store<u8>(TRANSLATIONS + 1032, 5);
  store<u32>(HANDLERS + 4132, eval1033.index);
  store<u32>(EMITTERS + 4132, emit1033.index);
  store<u8>(TRANSLATIONS + 1033, 5);
  store<u32>(HANDLERS + 4136, eval1034.index);
  store<u32>(EMITTERS + 4136, emit1034.index);
  store<u8>(TRANSLATIONS + 1034, 5);
  store<u32>(HANDLERS + 4140, eval1035.index);
  store<u32>(EMITTERS + 4140, emit1035.index);
  store<u8>(TRANSLATIONS + 1035, 5);
  store<u32>(HANDLERS + 4144, eval1036.index);
  store<u32>(EMITTERS + 4144, emit1036.index);
  store<u8>(TRANSLATIONS + 1036, 5);
  store<u32>(HANDLERS + 4148, eval1037.index);
  store<u32>(EMITTERS + 4148, emit1037.index);
  store<u8>(TRANSLATIONS + 1037, 5);
  store<u32>(HANDLERS + 4152, eval1038.index);
  store<u32>(EMITTERS + 4152, emit1038.index);
  store<u8>(TRANSLATIONS + 1038, 5);
  store<u32>(HANDLERS + 4156, eval1039.index);
  store<u32>(EMITTERS + 4156, emit1039.index);
  store<u8>(TRANSLATIONS + 1039, 5);
  store<u32>(HANDLERS + 4160, eval1040.index);
  store<u32>(EMITTERS + 4160, emit1040.index);
  store<u8>(TRANSLATIONS + 1040, 5);
  store<u32>(HANDLERS + 4164, eval1041.index);
  store<u32>(EMITTERS + 4164, emit1041.index);
  store<u8>(TRANSLATIONS + 1041, 5);
  store<u32>(HANDLERS + 4168, eval1042.index);
  store<u32>(EMITTERS + 4168, emit1042.index);
  store<u8>(TRANSLATIONS + 1042, 5);
  store<u32>(HANDLERS + 4172, eval1043.index);
  store<u32>(EMITTERS + 4172, emit1043.index);
  store<u8>(TRANSLATIONS + 1043, 5);
  store<u32>(HANDLERS + 4176, eval1044.index);
  store<u32>(EMITTERS + 4176, emit1044.index);
  store<u8>(TRANSLATIONS + 1044, 5);
  store<u32>(HANDLERS + 4180, eval1045.index);
  store<u32>(EMITTERS + 4180, emit1045.index);
  store<u8>(TRANSLATIONS + 1045, 5);
  store<u32>(HANDLERS + 4184, eval1046.index);
  store<u32>(EMITTERS + 4184, emit1046.index);
  store<u8>(TRANSLATIONS + 1046, 5);
  store<u32>(HANDLERS + 4188, eval1047.index);
  store<u32>(EMITTERS + 4188, emit1047.index);
  store<u8>(TRANSLATIONS + 1047, 5);
  store<u32>(HANDLERS + 4192, eval1048.index);
  store<u32>(EMITTERS + 4192, emit1048.index);
  store<u8>(TRANSLATIONS + 1048, 5);
  store<u32>(HANDLERS + 4196, eval1049.index);
  store<u32>(EMITTERS + 4196, emit1049.index);
  store<u8>(TRANSLATIONS + 1049, 5);
  store<u32>(HANDLERS + 4200, eval1050.index);
  store<u32>(EMITTERS + 4200, emit1050.index);
  store<u8>(TRANSLATIONS + 1050, 5);
  store<u32>(HANDLERS + 4204, eval1051.index);
  store<u32>(EMITTERS + 4204, emit1051.index);
  store<u8>(TRANSLATIONS + 1051, 5);
  store<u32>(HANDLERS + 4208, eval1052.index);
  store<u32>(EMITTERS + 4208, emit1052.index);
  store<u8>(TRANSLATIONS + 1052, 5);
  store<u32>(HANDLERS + 4212, eval1053.index);
  store<u32>(EMITTERS + 4212, emit1053.index);
  store<u8>(TRANSLATIONS + 1053, 5);
  store<u32>(HANDLERS + 4216, eval1054.index);
  store<u32>(EMITTERS + 4216, emit1054.index);
  store<u8>(TRANSLATIONS + 1054, 5);
  store<u32>(HANDLERS + 4220, eval1055.index);
  store<u32>(EMITTERS + 4220, emit1055.index);
  store<u8>(TRANSLATIONS + 1055, 5);
  store<u32>(HANDLERS + 4224, eval1056.index);
  store<u32>(EMITTERS + 4224, emit1056.index);
  store<u8>(TRANSLATIONS + 1056, 5);
  store<u32>(HANDLERS + 4228, eval1057.index);
  store<u32>(EMITTERS + 4228, emit1057.index);
  store<u8>(TRANSLATIONS + 1057, 5);
  store<u32>(HANDLERS + 4232, eval1058.index);
  store<u32>(EMITTERS + 4232, emit1058.index);
  store<u8>(TRANSLATIONS + 1058, 5);
  store<u32>(HANDLERS + 4236, eval1059.index);
  store<u32>(EMITTERS + 4236, emit1059.index);
  store<u8>(TRANSLATIONS + 1059, 5);
  store<u32>(HANDLERS + 4240, eval1060.index);
  store<u32>(EMITTERS + 4240, emit1060.index);
  store<u8>(TRANSLATIONS + 1060, 5);
  store<u32>(HANDLERS + 4244, eval1061.index);
  store<u32>(EMITTERS + 4244, emit1061.index);
  store<u8>(TRANSLATIONS + 1061, 5);
  store<u32>(HANDLERS + 4248, eval1062.index);
  store<u32>(EMITTERS + 4248, emit1062.index);
  store<u8>(TRANSLATIONS + 1062, 5);
  store<u32>(HANDLERS + 4252, eval1063.index);
  store<u32>(EMITTERS + 4252, emit1063.index);
  store<u8>(TRANSLATIONS + 1063, 5);
  store<u32>(HANDLERS + 4256, eval1064.index);
  store<u32>(EMITTERS + 4256, emit1064.index);
  store<u8>(TRANSLATIONS + 1064, 5);
  store<u32>(HANDLERS + 4260, eval1065.index);
  store<u32>(EMITTERS + 4260, emit1065.index);
  store<u8>(TRANSLATIONS + 1065, 5);
  store<u32>(HANDLERS + 4264, eval1066.index);
  store<u32>(EMITTERS + 4264, emit1066.index);
  store<u8>(TRANSLATIONS + 1066, 5);
  store<u32>(HANDLERS + 4268, eval1067.index);
  store<u32>(EMITTERS + 4268, emit1067.index);
  store<u8>(TRANSLATIONS + 1067, 5);
  store<u32>(HANDLERS + 4272, eval1068.index);
  store<u32>(EMITTERS + 4272, emit1068.index);
  store<u8>(TRANSLATIONS + 1068, 5);
  store<u32>(HANDLERS + 4276, eval1069.index);
  store<u32>(EMITTERS + 4276, emit1069.index);
  store<u8>(TRANSLATIONS + 1069, 5);
  store<u32>(HANDLERS + 4280, eval1070.index);
  store<u32>(EMITTERS + 4280, emit1070.index);
  store<u8>(TRANSLATIONS + 1070, 5);
  store<u32>(HANDLERS + 4284, eval1071.index);
  store<u32>(EMITTERS + 4284, emit1071.index);
  store<u8>(TRANSLATIONS + 1071, 5);
  store<u32>(HANDLERS + 4288, eval1072.index);
  store<u32>(EMITTERS + 4288, emit1072.index);
  store<u8>(TRANSLATIONS + 1072, 5);
  store<u32>(HANDLERS + 4292, eval1073.index);
  store<u32>(EMITTERS + 4292, emit1073.index);
  store<u8>(TRANSLATIONS + 1073, 5);
  store<u32>(HANDLERS + 4296, eval1074.index);
  store<u32>(EMITTERS + 4296, emit1074.index);
  store<u8>(TRANSLATIONS + 1074, 5);
  store<u32>(HANDLERS + 4300, eval1075.index);
  store<u32>(EMITTERS + 4300, emit1075.index);
  store<u8>(TRANSLATIONS + 1075, 5);
  store<u32>(HANDLERS + 4304, eval1076.index);
  store<u32>(EMITTERS + 4304, emit1076.index);
  store<u8>(TRANSLATIONS + 1076, 5);
  store<u32>(HANDLERS + 4308, eval1077.index);
  store<u8>(TRANSLATIONS + 1077, 4);
  store<u32>(HANDLERS + 4312, eval1078.index);
  store<u8>(TRANSLATIONS + 1078, 4);
  store<u32>(HANDLERS + 4316, eval1079.index);
  store<u32>(EMITTERS + 4316, emit1079.index);
  store<u8>(TRANSLATIONS + 1079, 5);
  store<u32>(HANDLERS + 4320, eval1080.index);
  store<u32>(EMITTERS + 4320, emit1080.index);
  store<u8>(TRANSLATIONS + 1080, 5);
  store<u32>(HANDLERS + 4324, eval1081.index);
  store<u32>(EMITTERS + 4324, emit1081.index);
  store<u8>(TRANSLATIONS + 1081, 5);
  store<u32>(HANDLERS + 4328, eval1082.index);
  store<u32>(EMITTERS + 4328, emit1082.index);
  store<u8>(TRANSLATIONS + 1082, 1);
  store<u32>(HANDLERS + 4332, eval1083.index);
  store<u32>(EMITTERS + 4332, emit1083.index);
  store<u8>(TRANSLATIONS + 1083, 5);
  store<u32>(HANDLERS + 4336, eval1084.index);
  store<u32>(EMITTERS + 4336, emit1084.index);
  store<u8>(TRANSLATIONS + 1084, 5);
  store<u32>(HANDLERS + 4340, eval1085.index);
  store<u32>(EMITTERS + 4340, emit1085.index);
  store<u8>(TRANSLATIONS + 1085, 5);
  store<u32>(HANDLERS + 4344, eval1086.index);
  store<u32>(EMITTERS + 4344, emit1086.index);
  store<u8>(TRANSLATIONS + 1086, 5);
  store<u32>(HANDLERS + 4348, eval1087.index);
  store<u32>(EMITTERS + 4348, emit1087.index);
  store<u8>(TRANSLATIONS + 1087, 5);
  store<u32>(HANDLERS + 4352, eval1088.index);
  store<u32>(EMITTERS + 4352, emit1088.index);
  store<u8>(TRANSLATIONS + 1088, 5);
  store<u32>(HANDLERS + 4356, eval1089.index);
  store<u32>(EMITTERS + 4356, emit1089.index);
  store<u8>(TRANSLATIONS + 1089, 5);
  store<u32>(HANDLERS + 4360, eval1090.index);
  store<u32>(EMITTERS + 4360, emit1090.index);
  store<u8>(TRANSLATIONS + 1090, 5);
  store<u32>(HANDLERS + 4364, eval1091.index);
  store<u32>(EMITTERS + 4364, emit1091.index);
  store<u8>(TRANSLATIONS + 1091, 5);
  store<u32>(HANDLERS + 4368, eval1092.index);
  store<u32>(EMITTERS + 4368, emit1092.index);
  store<u8>(TRANSLATIONS + 1092, 5);
  store<u32>(HANDLERS + 4372, eval1093.index);
  store<u8>(TRANSLATIONS + 1093, 12);
}

// Generated from isa/ by isa/generate.ts. Do not edit.

import { ADDSUB_F32X4, ADDSUB_F64X2, ARITHMETIC_F32, ARITHMETIC_F32X4, ARITHMETIC_F64, ARITHMETIC_F64X2, BITS, BITS_SWAPPED, CMP_F32, CMP_F32X4, CMP_F64, CMP_F64X2, COMPARE_F32, COMPARE_F64, HADD_F32X4, HADD_F64X2, HSUB_F32X4, HSUB_F64X2, RCP_F32, RCP_F32X4, RSQRT_F32, RSQRT_F32X4, SQRT_F32, SQRT_F32X4, SQRT_F64, SQRT_F64X2 } from "../ia32/sse_float";
import { Eval, machine } from "../cpu/eval";
import { RECORD_IMM, RECORD_REG, RECORD_RM } from "../layout/instruction";
import { EMITTERS, TRANSLATIONS } from "../jit/layout";
import { Emit } from "../jit/emit";
import { HANDLERS } from "../layout/memory_map";

// NP 0F 58 /r  ADDPS xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1094<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = ARITHMETIC_F32X4<M>(0, v0, v1, 88);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1094(i: usize): void {
  form1094<Eval>(i);
}
function emit1094(i: usize): void {
  form1094<Emit>(i);
}
// NP 0F 58 /r  ADDPS xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1095<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = ARITHMETIC_F32X4<M>(0, v0, v1, 88);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1095(i: usize): void {
  form1095<Eval>(i);
}
function emit1095(i: usize): void {
  form1095<Emit>(i);
}
// 66 0F 58 /r  ADDPD xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1096<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = ARITHMETIC_F64X2<M>(0, v0, v1, 88);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1096(i: usize): void {
  form1096<Eval>(i);
}
function emit1096(i: usize): void {
  form1096<Emit>(i);
}
// 66 0F 58 /r  ADDPD xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1097<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = ARITHMETIC_F64X2<M>(0, v0, v1, 88);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1097(i: usize): void {
  form1097<Eval>(i);
}
function emit1097(i: usize): void {
  form1097<Emit>(i);
}
// F3 0F 58 /r  ADDSS xmm:f32, xmm/m32:f32
// @ts-ignore: decorator
@inline
function form1098<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmmF32(load<u8>(i, RECORD_REG));
  const v1 = m.xmmF32(load<u8>(i, RECORD_RM));
  const r = ARITHMETIC_F32<M>(0, v0, v1, 88);
  m.setXmmF32(load<u8>(i, RECORD_REG), r);
}
function eval1098(i: usize): void {
  form1098<Eval>(i);
}
function emit1098(i: usize): void {
  form1098<Emit>(i);
}
// F3 0F 58 /r  ADDSS xmm:f32, xmm/m32:f32  (memory)
// @ts-ignore: decorator
@inline
function form1099<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmmF32(load<u8>(i, RECORD_REG));
  const v1 = m.loadF32(at);
  const r = ARITHMETIC_F32<M>(0, v0, v1, 88);
  m.setXmmF32(load<u8>(i, RECORD_REG), r);
}
function eval1099(i: usize): void {
  form1099<Eval>(i);
}
function emit1099(i: usize): void {
  form1099<Emit>(i);
}
// F2 0F 58 /r  ADDSD xmm:f64, xmm/m64:f64
// @ts-ignore: decorator
@inline
function form1100<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmmF64(load<u8>(i, RECORD_REG));
  const v1 = m.xmmF64(load<u8>(i, RECORD_RM));
  const r = ARITHMETIC_F64<M>(0, v0, v1, 88);
  m.setXmmF64(load<u8>(i, RECORD_REG), r);
}
function eval1100(i: usize): void {
  form1100<Eval>(i);
}
function emit1100(i: usize): void {
  form1100<Emit>(i);
}
// F2 0F 58 /r  ADDSD xmm:f64, xmm/m64:f64  (memory)
// @ts-ignore: decorator
@inline
function form1101<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmmF64(load<u8>(i, RECORD_REG));
  const v1 = m.loadF64(at);
  const r = ARITHMETIC_F64<M>(0, v0, v1, 88);
  m.setXmmF64(load<u8>(i, RECORD_REG), r);
}
function eval1101(i: usize): void {
  form1101<Eval>(i);
}
function emit1101(i: usize): void {
  form1101<Emit>(i);
}
// NP 0F 59 /r  MULPS xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1102<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = ARITHMETIC_F32X4<M>(0, v0, v1, 89);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1102(i: usize): void {
  form1102<Eval>(i);
}
function emit1102(i: usize): void {
  form1102<Emit>(i);
}
// NP 0F 59 /r  MULPS xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1103<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = ARITHMETIC_F32X4<M>(0, v0, v1, 89);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1103(i: usize): void {
  form1103<Eval>(i);
}
function emit1103(i: usize): void {
  form1103<Emit>(i);
}
// 66 0F 59 /r  MULPD xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1104<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = ARITHMETIC_F64X2<M>(0, v0, v1, 89);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1104(i: usize): void {
  form1104<Eval>(i);
}
function emit1104(i: usize): void {
  form1104<Emit>(i);
}
// 66 0F 59 /r  MULPD xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1105<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = ARITHMETIC_F64X2<M>(0, v0, v1, 89);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1105(i: usize): void {
  form1105<Eval>(i);
}
function emit1105(i: usize): void {
  form1105<Emit>(i);
}
// F3 0F 59 /r  MULSS xmm:f32, xmm/m32:f32
// @ts-ignore: decorator
@inline
function form1106<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmmF32(load<u8>(i, RECORD_REG));
  const v1 = m.xmmF32(load<u8>(i, RECORD_RM));
  const r = ARITHMETIC_F32<M>(0, v0, v1, 89);
  m.setXmmF32(load<u8>(i, RECORD_REG), r);
}
function eval1106(i: usize): void {
  form1106<Eval>(i);
}
function emit1106(i: usize): void {
  form1106<Emit>(i);
}
// F3 0F 59 /r  MULSS xmm:f32, xmm/m32:f32  (memory)
// @ts-ignore: decorator
@inline
function form1107<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmmF32(load<u8>(i, RECORD_REG));
  const v1 = m.loadF32(at);
  const r = ARITHMETIC_F32<M>(0, v0, v1, 89);
  m.setXmmF32(load<u8>(i, RECORD_REG), r);
}
function eval1107(i: usize): void {
  form1107<Eval>(i);
}
function emit1107(i: usize): void {
  form1107<Emit>(i);
}
// F2 0F 59 /r  MULSD xmm:f64, xmm/m64:f64
// @ts-ignore: decorator
@inline
function form1108<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmmF64(load<u8>(i, RECORD_REG));
  const v1 = m.xmmF64(load<u8>(i, RECORD_RM));
  const r = ARITHMETIC_F64<M>(0, v0, v1, 89);
  m.setXmmF64(load<u8>(i, RECORD_REG), r);
}
function eval1108(i: usize): void {
  form1108<Eval>(i);
}
function emit1108(i: usize): void {
  form1108<Emit>(i);
}
// F2 0F 59 /r  MULSD xmm:f64, xmm/m64:f64  (memory)
// @ts-ignore: decorator
@inline
function form1109<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmmF64(load<u8>(i, RECORD_REG));
  const v1 = m.loadF64(at);
  const r = ARITHMETIC_F64<M>(0, v0, v1, 89);
  m.setXmmF64(load<u8>(i, RECORD_REG), r);
}
function eval1109(i: usize): void {
  form1109<Eval>(i);
}
function emit1109(i: usize): void {
  form1109<Emit>(i);
}
// NP 0F 5C /r  SUBPS xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1110<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = ARITHMETIC_F32X4<M>(0, v0, v1, 92);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1110(i: usize): void {
  form1110<Eval>(i);
}
function emit1110(i: usize): void {
  form1110<Emit>(i);
}
// NP 0F 5C /r  SUBPS xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1111<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = ARITHMETIC_F32X4<M>(0, v0, v1, 92);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1111(i: usize): void {
  form1111<Eval>(i);
}
function emit1111(i: usize): void {
  form1111<Emit>(i);
}
// 66 0F 5C /r  SUBPD xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1112<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = ARITHMETIC_F64X2<M>(0, v0, v1, 92);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1112(i: usize): void {
  form1112<Eval>(i);
}
function emit1112(i: usize): void {
  form1112<Emit>(i);
}
// 66 0F 5C /r  SUBPD xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1113<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = ARITHMETIC_F64X2<M>(0, v0, v1, 92);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1113(i: usize): void {
  form1113<Eval>(i);
}
function emit1113(i: usize): void {
  form1113<Emit>(i);
}
// F3 0F 5C /r  SUBSS xmm:f32, xmm/m32:f32
// @ts-ignore: decorator
@inline
function form1114<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmmF32(load<u8>(i, RECORD_REG));
  const v1 = m.xmmF32(load<u8>(i, RECORD_RM));
  const r = ARITHMETIC_F32<M>(0, v0, v1, 92);
  m.setXmmF32(load<u8>(i, RECORD_REG), r);
}
function eval1114(i: usize): void {
  form1114<Eval>(i);
}
function emit1114(i: usize): void {
  form1114<Emit>(i);
}
// F3 0F 5C /r  SUBSS xmm:f32, xmm/m32:f32  (memory)
// @ts-ignore: decorator
@inline
function form1115<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmmF32(load<u8>(i, RECORD_REG));
  const v1 = m.loadF32(at);
  const r = ARITHMETIC_F32<M>(0, v0, v1, 92);
  m.setXmmF32(load<u8>(i, RECORD_REG), r);
}
function eval1115(i: usize): void {
  form1115<Eval>(i);
}
function emit1115(i: usize): void {
  form1115<Emit>(i);
}
// F2 0F 5C /r  SUBSD xmm:f64, xmm/m64:f64
// @ts-ignore: decorator
@inline
function form1116<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmmF64(load<u8>(i, RECORD_REG));
  const v1 = m.xmmF64(load<u8>(i, RECORD_RM));
  const r = ARITHMETIC_F64<M>(0, v0, v1, 92);
  m.setXmmF64(load<u8>(i, RECORD_REG), r);
}
function eval1116(i: usize): void {
  form1116<Eval>(i);
}
function emit1116(i: usize): void {
  form1116<Emit>(i);
}
// F2 0F 5C /r  SUBSD xmm:f64, xmm/m64:f64  (memory)
// @ts-ignore: decorator
@inline
function form1117<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmmF64(load<u8>(i, RECORD_REG));
  const v1 = m.loadF64(at);
  const r = ARITHMETIC_F64<M>(0, v0, v1, 92);
  m.setXmmF64(load<u8>(i, RECORD_REG), r);
}
function eval1117(i: usize): void {
  form1117<Eval>(i);
}
function emit1117(i: usize): void {
  form1117<Emit>(i);
}
// NP 0F 5D /r  MINPS xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1118<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = ARITHMETIC_F32X4<M>(0, v0, v1, 93);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1118(i: usize): void {
  form1118<Eval>(i);
}
function emit1118(i: usize): void {
  form1118<Emit>(i);
}
// NP 0F 5D /r  MINPS xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1119<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = ARITHMETIC_F32X4<M>(0, v0, v1, 93);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1119(i: usize): void {
  form1119<Eval>(i);
}
function emit1119(i: usize): void {
  form1119<Emit>(i);
}
// 66 0F 5D /r  MINPD xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1120<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = ARITHMETIC_F64X2<M>(0, v0, v1, 93);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1120(i: usize): void {
  form1120<Eval>(i);
}
function emit1120(i: usize): void {
  form1120<Emit>(i);
}
// 66 0F 5D /r  MINPD xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1121<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = ARITHMETIC_F64X2<M>(0, v0, v1, 93);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1121(i: usize): void {
  form1121<Eval>(i);
}
function emit1121(i: usize): void {
  form1121<Emit>(i);
}
// F3 0F 5D /r  MINSS xmm:f32, xmm/m32:f32
// @ts-ignore: decorator
@inline
function form1122<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmmF32(load<u8>(i, RECORD_REG));
  const v1 = m.xmmF32(load<u8>(i, RECORD_RM));
  const r = ARITHMETIC_F32<M>(0, v0, v1, 93);
  m.setXmmF32(load<u8>(i, RECORD_REG), r);
}
function eval1122(i: usize): void {
  form1122<Eval>(i);
}
function emit1122(i: usize): void {
  form1122<Emit>(i);
}
// F3 0F 5D /r  MINSS xmm:f32, xmm/m32:f32  (memory)
// @ts-ignore: decorator
@inline
function form1123<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmmF32(load<u8>(i, RECORD_REG));
  const v1 = m.loadF32(at);
  const r = ARITHMETIC_F32<M>(0, v0, v1, 93);
  m.setXmmF32(load<u8>(i, RECORD_REG), r);
}
function eval1123(i: usize): void {
  form1123<Eval>(i);
}
function emit1123(i: usize): void {
  form1123<Emit>(i);
}
// F2 0F 5D /r  MINSD xmm:f64, xmm/m64:f64
// @ts-ignore: decorator
@inline
function form1124<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmmF64(load<u8>(i, RECORD_REG));
  const v1 = m.xmmF64(load<u8>(i, RECORD_RM));
  const r = ARITHMETIC_F64<M>(0, v0, v1, 93);
  m.setXmmF64(load<u8>(i, RECORD_REG), r);
}
function eval1124(i: usize): void {
  form1124<Eval>(i);
}
function emit1124(i: usize): void {
  form1124<Emit>(i);
}
// F2 0F 5D /r  MINSD xmm:f64, xmm/m64:f64  (memory)
// @ts-ignore: decorator
@inline
function form1125<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmmF64(load<u8>(i, RECORD_REG));
  const v1 = m.loadF64(at);
  const r = ARITHMETIC_F64<M>(0, v0, v1, 93);
  m.setXmmF64(load<u8>(i, RECORD_REG), r);
}
function eval1125(i: usize): void {
  form1125<Eval>(i);
}
function emit1125(i: usize): void {
  form1125<Emit>(i);
}
// NP 0F 5E /r  DIVPS xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1126<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = ARITHMETIC_F32X4<M>(0, v0, v1, 94);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1126(i: usize): void {
  form1126<Eval>(i);
}
function emit1126(i: usize): void {
  form1126<Emit>(i);
}
// NP 0F 5E /r  DIVPS xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1127<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = ARITHMETIC_F32X4<M>(0, v0, v1, 94);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1127(i: usize): void {
  form1127<Eval>(i);
}
function emit1127(i: usize): void {
  form1127<Emit>(i);
}
// 66 0F 5E /r  DIVPD xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1128<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = ARITHMETIC_F64X2<M>(0, v0, v1, 94);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1128(i: usize): void {
  form1128<Eval>(i);
}
function emit1128(i: usize): void {
  form1128<Emit>(i);
}
// 66 0F 5E /r  DIVPD xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1129<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = ARITHMETIC_F64X2<M>(0, v0, v1, 94);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1129(i: usize): void {
  form1129<Eval>(i);
}
function emit1129(i: usize): void {
  form1129<Emit>(i);
}
// F3 0F 5E /r  DIVSS xmm:f32, xmm/m32:f32
// @ts-ignore: decorator
@inline
function form1130<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmmF32(load<u8>(i, RECORD_REG));
  const v1 = m.xmmF32(load<u8>(i, RECORD_RM));
  const r = ARITHMETIC_F32<M>(0, v0, v1, 94);
  m.setXmmF32(load<u8>(i, RECORD_REG), r);
}
function eval1130(i: usize): void {
  form1130<Eval>(i);
}
function emit1130(i: usize): void {
  form1130<Emit>(i);
}
// F3 0F 5E /r  DIVSS xmm:f32, xmm/m32:f32  (memory)
// @ts-ignore: decorator
@inline
function form1131<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmmF32(load<u8>(i, RECORD_REG));
  const v1 = m.loadF32(at);
  const r = ARITHMETIC_F32<M>(0, v0, v1, 94);
  m.setXmmF32(load<u8>(i, RECORD_REG), r);
}
function eval1131(i: usize): void {
  form1131<Eval>(i);
}
function emit1131(i: usize): void {
  form1131<Emit>(i);
}
// F2 0F 5E /r  DIVSD xmm:f64, xmm/m64:f64
// @ts-ignore: decorator
@inline
function form1132<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmmF64(load<u8>(i, RECORD_REG));
  const v1 = m.xmmF64(load<u8>(i, RECORD_RM));
  const r = ARITHMETIC_F64<M>(0, v0, v1, 94);
  m.setXmmF64(load<u8>(i, RECORD_REG), r);
}
function eval1132(i: usize): void {
  form1132<Eval>(i);
}
function emit1132(i: usize): void {
  form1132<Emit>(i);
}
// F2 0F 5E /r  DIVSD xmm:f64, xmm/m64:f64  (memory)
// @ts-ignore: decorator
@inline
function form1133<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmmF64(load<u8>(i, RECORD_REG));
  const v1 = m.loadF64(at);
  const r = ARITHMETIC_F64<M>(0, v0, v1, 94);
  m.setXmmF64(load<u8>(i, RECORD_REG), r);
}
function eval1133(i: usize): void {
  form1133<Eval>(i);
}
function emit1133(i: usize): void {
  form1133<Emit>(i);
}
// NP 0F 5F /r  MAXPS xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1134<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = ARITHMETIC_F32X4<M>(0, v0, v1, 95);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1134(i: usize): void {
  form1134<Eval>(i);
}
function emit1134(i: usize): void {
  form1134<Emit>(i);
}
// NP 0F 5F /r  MAXPS xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1135<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = ARITHMETIC_F32X4<M>(0, v0, v1, 95);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1135(i: usize): void {
  form1135<Eval>(i);
}
function emit1135(i: usize): void {
  form1135<Emit>(i);
}
// 66 0F 5F /r  MAXPD xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1136<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = ARITHMETIC_F64X2<M>(0, v0, v1, 95);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1136(i: usize): void {
  form1136<Eval>(i);
}
function emit1136(i: usize): void {
  form1136<Emit>(i);
}
// 66 0F 5F /r  MAXPD xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1137<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = ARITHMETIC_F64X2<M>(0, v0, v1, 95);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1137(i: usize): void {
  form1137<Eval>(i);
}
function emit1137(i: usize): void {
  form1137<Emit>(i);
}
// F3 0F 5F /r  MAXSS xmm:f32, xmm/m32:f32
// @ts-ignore: decorator
@inline
function form1138<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmmF32(load<u8>(i, RECORD_REG));
  const v1 = m.xmmF32(load<u8>(i, RECORD_RM));
  const r = ARITHMETIC_F32<M>(0, v0, v1, 95);
  m.setXmmF32(load<u8>(i, RECORD_REG), r);
}
function eval1138(i: usize): void {
  form1138<Eval>(i);
}
function emit1138(i: usize): void {
  form1138<Emit>(i);
}
// F3 0F 5F /r  MAXSS xmm:f32, xmm/m32:f32  (memory)
// @ts-ignore: decorator
@inline
function form1139<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmmF32(load<u8>(i, RECORD_REG));
  const v1 = m.loadF32(at);
  const r = ARITHMETIC_F32<M>(0, v0, v1, 95);
  m.setXmmF32(load<u8>(i, RECORD_REG), r);
}
function eval1139(i: usize): void {
  form1139<Eval>(i);
}
function emit1139(i: usize): void {
  form1139<Emit>(i);
}
// F2 0F 5F /r  MAXSD xmm:f64, xmm/m64:f64
// @ts-ignore: decorator
@inline
function form1140<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmmF64(load<u8>(i, RECORD_REG));
  const v1 = m.xmmF64(load<u8>(i, RECORD_RM));
  const r = ARITHMETIC_F64<M>(0, v0, v1, 95);
  m.setXmmF64(load<u8>(i, RECORD_REG), r);
}
function eval1140(i: usize): void {
  form1140<Eval>(i);
}
function emit1140(i: usize): void {
  form1140<Emit>(i);
}
// F2 0F 5F /r  MAXSD xmm:f64, xmm/m64:f64  (memory)
// @ts-ignore: decorator
@inline
function form1141<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmmF64(load<u8>(i, RECORD_REG));
  const v1 = m.loadF64(at);
  const r = ARITHMETIC_F64<M>(0, v0, v1, 95);
  m.setXmmF64(load<u8>(i, RECORD_REG), r);
}
function eval1141(i: usize): void {
  form1141<Eval>(i);
}
function emit1141(i: usize): void {
  form1141<Emit>(i);
}
// NP 0F 51 /r  SQRTPS xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1142<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = SQRT_F32X4<M>(0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1142(i: usize): void {
  form1142<Eval>(i);
}
function emit1142(i: usize): void {
  form1142<Emit>(i);
}
// NP 0F 51 /r  SQRTPS xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1143<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.load128Aligned(at);
  const r = SQRT_F32X4<M>(0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1143(i: usize): void {
  form1143<Eval>(i);
}
function emit1143(i: usize): void {
  form1143<Emit>(i);
}
// 66 0F 51 /r  SQRTPD xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1144<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = SQRT_F64X2<M>(0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1144(i: usize): void {
  form1144<Eval>(i);
}
function emit1144(i: usize): void {
  form1144<Emit>(i);
}
// 66 0F 51 /r  SQRTPD xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1145<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.load128Aligned(at);
  const r = SQRT_F64X2<M>(0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1145(i: usize): void {
  form1145<Eval>(i);
}
function emit1145(i: usize): void {
  form1145<Emit>(i);
}
// F3 0F 51 /r  SQRTSS xmm:f32, xmm/m32:f32
// @ts-ignore: decorator
@inline
function form1146<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.xmmF32(load<u8>(i, RECORD_RM));
  const r = SQRT_F32<M>(0, v1);
  m.setXmmF32(load<u8>(i, RECORD_REG), r);
}
function eval1146(i: usize): void {
  form1146<Eval>(i);
}
function emit1146(i: usize): void {
  form1146<Emit>(i);
}
// F3 0F 51 /r  SQRTSS xmm:f32, xmm/m32:f32  (memory)
// @ts-ignore: decorator
@inline
function form1147<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.loadF32(at);
  const r = SQRT_F32<M>(0, v1);
  m.setXmmF32(load<u8>(i, RECORD_REG), r);
}
function eval1147(i: usize): void {
  form1147<Eval>(i);
}
function emit1147(i: usize): void {
  form1147<Emit>(i);
}
// F2 0F 51 /r  SQRTSD xmm:f64, xmm/m64:f64
// @ts-ignore: decorator
@inline
function form1148<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.xmmF64(load<u8>(i, RECORD_RM));
  const r = SQRT_F64<M>(0, v1);
  m.setXmmF64(load<u8>(i, RECORD_REG), r);
}
function eval1148(i: usize): void {
  form1148<Eval>(i);
}
function emit1148(i: usize): void {
  form1148<Emit>(i);
}
// F2 0F 51 /r  SQRTSD xmm:f64, xmm/m64:f64  (memory)
// @ts-ignore: decorator
@inline
function form1149<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.loadF64(at);
  const r = SQRT_F64<M>(0, v1);
  m.setXmmF64(load<u8>(i, RECORD_REG), r);
}
function eval1149(i: usize): void {
  form1149<Eval>(i);
}
function emit1149(i: usize): void {
  form1149<Emit>(i);
}
// NP 0F 52 /r  RSQRTPS xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1150<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = RSQRT_F32X4<M>(0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1150(i: usize): void {
  form1150<Eval>(i);
}
// NP 0F 52 /r  RSQRTPS xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1151<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.load128Aligned(at);
  const r = RSQRT_F32X4<M>(0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1151(i: usize): void {
  form1151<Eval>(i);
}
// F3 0F 52 /r  RSQRTSS xmm:f32, xmm/m32:f32
// @ts-ignore: decorator
@inline
function form1152<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.xmmF32(load<u8>(i, RECORD_RM));
  const r = RSQRT_F32<M>(0, v1);
  m.setXmmF32(load<u8>(i, RECORD_REG), r);
}
function eval1152(i: usize): void {
  form1152<Eval>(i);
}
// F3 0F 52 /r  RSQRTSS xmm:f32, xmm/m32:f32  (memory)
// @ts-ignore: decorator
@inline
function form1153<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.loadF32(at);
  const r = RSQRT_F32<M>(0, v1);
  m.setXmmF32(load<u8>(i, RECORD_REG), r);
}
function eval1153(i: usize): void {
  form1153<Eval>(i);
}
// NP 0F 53 /r  RCPPS xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1154<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = RCP_F32X4<M>(0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1154(i: usize): void {
  form1154<Eval>(i);
}
// NP 0F 53 /r  RCPPS xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1155<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.load128Aligned(at);
  const r = RCP_F32X4<M>(0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1155(i: usize): void {
  form1155<Eval>(i);
}
// F3 0F 53 /r  RCPSS xmm:f32, xmm/m32:f32
// @ts-ignore: decorator
@inline
function form1156<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.xmmF32(load<u8>(i, RECORD_RM));
  const r = RCP_F32<M>(0, v1);
  m.setXmmF32(load<u8>(i, RECORD_REG), r);
}
function eval1156(i: usize): void {
  form1156<Eval>(i);
}
// F3 0F 53 /r  RCPSS xmm:f32, xmm/m32:f32  (memory)
// @ts-ignore: decorator
@inline
function form1157<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.loadF32(at);
  const r = RCP_F32<M>(0, v1);
  m.setXmmF32(load<u8>(i, RECORD_REG), r);
}
function eval1157(i: usize): void {
  form1157<Eval>(i);
}
// NP 0F 54 /r  ANDPS xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1158<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = BITS<M>(0, v0, v1, 78);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1158(i: usize): void {
  form1158<Eval>(i);
}
function emit1158(i: usize): void {
  form1158<Emit>(i);
}
// NP 0F 54 /r  ANDPS xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1159<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = BITS<M>(0, v0, v1, 78);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1159(i: usize): void {
  form1159<Eval>(i);
}
function emit1159(i: usize): void {
  form1159<Emit>(i);
}
// 66 0F 54 /r  ANDPD xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1160<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = BITS<M>(0, v0, v1, 78);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1160(i: usize): void {
  form1160<Eval>(i);
}
function emit1160(i: usize): void {
  form1160<Emit>(i);
}
// 66 0F 54 /r  ANDPD xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1161<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = BITS<M>(0, v0, v1, 78);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1161(i: usize): void {
  form1161<Eval>(i);
}
function emit1161(i: usize): void {
  form1161<Emit>(i);
}
// NP 0F 55 /r  ANDNPS xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1162<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = BITS_SWAPPED<M>(0, v0, v1, 79);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1162(i: usize): void {
  form1162<Eval>(i);
}
function emit1162(i: usize): void {
  form1162<Emit>(i);
}
// NP 0F 55 /r  ANDNPS xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1163<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = BITS_SWAPPED<M>(0, v0, v1, 79);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1163(i: usize): void {
  form1163<Eval>(i);
}
function emit1163(i: usize): void {
  form1163<Emit>(i);
}
// 66 0F 55 /r  ANDNPD xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1164<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = BITS_SWAPPED<M>(0, v0, v1, 79);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1164(i: usize): void {
  form1164<Eval>(i);
}
function emit1164(i: usize): void {
  form1164<Emit>(i);
}
// 66 0F 55 /r  ANDNPD xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1165<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = BITS_SWAPPED<M>(0, v0, v1, 79);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1165(i: usize): void {
  form1165<Eval>(i);
}
function emit1165(i: usize): void {
  form1165<Emit>(i);
}
// NP 0F 56 /r  ORPS xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1166<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = BITS<M>(0, v0, v1, 80);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1166(i: usize): void {
  form1166<Eval>(i);
}
function emit1166(i: usize): void {
  form1166<Emit>(i);
}
// NP 0F 56 /r  ORPS xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1167<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = BITS<M>(0, v0, v1, 80);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1167(i: usize): void {
  form1167<Eval>(i);
}
function emit1167(i: usize): void {
  form1167<Emit>(i);
}
// 66 0F 56 /r  ORPD xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1168<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = BITS<M>(0, v0, v1, 80);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1168(i: usize): void {
  form1168<Eval>(i);
}
function emit1168(i: usize): void {
  form1168<Emit>(i);
}
// 66 0F 56 /r  ORPD xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1169<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = BITS<M>(0, v0, v1, 80);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1169(i: usize): void {
  form1169<Eval>(i);
}
function emit1169(i: usize): void {
  form1169<Emit>(i);
}
// NP 0F 57 /r  XORPS xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1170<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = BITS<M>(0, v0, v1, 81);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1170(i: usize): void {
  form1170<Eval>(i);
}
function emit1170(i: usize): void {
  form1170<Emit>(i);
}
// NP 0F 57 /r  XORPS xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1171<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = BITS<M>(0, v0, v1, 81);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1171(i: usize): void {
  form1171<Eval>(i);
}
function emit1171(i: usize): void {
  form1171<Emit>(i);
}
// 66 0F 57 /r  XORPD xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1172<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = BITS<M>(0, v0, v1, 81);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1172(i: usize): void {
  form1172<Eval>(i);
}
function emit1172(i: usize): void {
  form1172<Emit>(i);
}
// 66 0F 57 /r  XORPD xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1173<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = BITS<M>(0, v0, v1, 81);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1173(i: usize): void {
  form1173<Eval>(i);
}
function emit1173(i: usize): void {
  form1173<Emit>(i);
}
// NP 0F C2 /r ib  CMPPS xmm, xmm/m128, imm8
// @ts-ignore: decorator
@inline
function form1174<M>(i: usize): void {
  CMP_F32X4<M>(i, 0, false);
}
function eval1174(i: usize): void {
  form1174<Eval>(i);
}
function emit1174(i: usize): void {
  form1174<Emit>(i);
}
// NP 0F C2 /r ib  CMPPS xmm, xmm/m128, imm8  (memory)
// @ts-ignore: decorator
@inline
function form1175<M>(i: usize): void {
  CMP_F32X4<M>(i, 0, true);
}
function eval1175(i: usize): void {
  form1175<Eval>(i);
}
function emit1175(i: usize): void {
  form1175<Emit>(i);
}
// 66 0F C2 /r ib  CMPPD xmm, xmm/m128, imm8
// @ts-ignore: decorator
@inline
function form1176<M>(i: usize): void {
  CMP_F64X2<M>(i, 0, false);
}
function eval1176(i: usize): void {
  form1176<Eval>(i);
}
function emit1176(i: usize): void {
  form1176<Emit>(i);
}
// 66 0F C2 /r ib  CMPPD xmm, xmm/m128, imm8  (memory)
// @ts-ignore: decorator
@inline
function form1177<M>(i: usize): void {
  CMP_F64X2<M>(i, 0, true);
}
function eval1177(i: usize): void {
  form1177<Eval>(i);
}
function emit1177(i: usize): void {
  form1177<Emit>(i);
}
// F3 0F C2 /r ib  CMPSS xmm:f32, xmm/m32:f32, imm8
// @ts-ignore: decorator
@inline
function form1178<M>(i: usize): void {
  CMP_F32<M>(i, 0, false);
}
function eval1178(i: usize): void {
  form1178<Eval>(i);
}
function emit1178(i: usize): void {
  form1178<Emit>(i);
}
// F3 0F C2 /r ib  CMPSS xmm:f32, xmm/m32:f32, imm8  (memory)
// @ts-ignore: decorator
@inline
function form1179<M>(i: usize): void {
  CMP_F32<M>(i, 0, true);
}
function eval1179(i: usize): void {
  form1179<Eval>(i);
}
function emit1179(i: usize): void {
  form1179<Emit>(i);
}
// F2 0F C2 /r ib  CMPSD xmm:f64, xmm/m64:f64, imm8
// @ts-ignore: decorator
@inline
function form1180<M>(i: usize): void {
  CMP_F64<M>(i, 0, false);
}
function eval1180(i: usize): void {
  form1180<Eval>(i);
}
function emit1180(i: usize): void {
  form1180<Emit>(i);
}
// F2 0F C2 /r ib  CMPSD xmm:f64, xmm/m64:f64, imm8  (memory)
// @ts-ignore: decorator
@inline
function form1181<M>(i: usize): void {
  CMP_F64<M>(i, 0, true);
}
function eval1181(i: usize): void {
  form1181<Eval>(i);
}
function emit1181(i: usize): void {
  form1181<Emit>(i);
}
// NP 0F 2E /r  UCOMISS xmm:f32, xmm/m32:f32
// @ts-ignore: decorator
@inline
function form1182<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmmF32(load<u8>(i, RECORD_REG));
  const v1 = m.xmmF32(load<u8>(i, RECORD_RM));
  COMPARE_F32<M>(0, v0, v1, 0);
}
function eval1182(i: usize): void {
  form1182<Eval>(i);
}
function emit1182(i: usize): void {
  form1182<Emit>(i);
}
// NP 0F 2E /r  UCOMISS xmm:f32, xmm/m32:f32  (memory)
// @ts-ignore: decorator
@inline
function form1183<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmmF32(load<u8>(i, RECORD_REG));
  const v1 = m.loadF32(at);
  COMPARE_F32<M>(0, v0, v1, 0);
}
function eval1183(i: usize): void {
  form1183<Eval>(i);
}
function emit1183(i: usize): void {
  form1183<Emit>(i);
}
// 66 0F 2E /r  UCOMISD xmm:f64, xmm/m64:f64
// @ts-ignore: decorator
@inline
function form1184<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmmF64(load<u8>(i, RECORD_REG));
  const v1 = m.xmmF64(load<u8>(i, RECORD_RM));
  COMPARE_F64<M>(0, v0, v1, 0);
}
function eval1184(i: usize): void {
  form1184<Eval>(i);
}
function emit1184(i: usize): void {
  form1184<Emit>(i);
}
// 66 0F 2E /r  UCOMISD xmm:f64, xmm/m64:f64  (memory)
// @ts-ignore: decorator
@inline
function form1185<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmmF64(load<u8>(i, RECORD_REG));
  const v1 = m.loadF64(at);
  COMPARE_F64<M>(0, v0, v1, 0);
}
function eval1185(i: usize): void {
  form1185<Eval>(i);
}
function emit1185(i: usize): void {
  form1185<Emit>(i);
}
// NP 0F 2F /r  COMISS xmm:f32, xmm/m32:f32
// @ts-ignore: decorator
@inline
function form1186<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmmF32(load<u8>(i, RECORD_REG));
  const v1 = m.xmmF32(load<u8>(i, RECORD_RM));
  COMPARE_F32<M>(0, v0, v1, 1);
}
function eval1186(i: usize): void {
  form1186<Eval>(i);
}
function emit1186(i: usize): void {
  form1186<Emit>(i);
}
// NP 0F 2F /r  COMISS xmm:f32, xmm/m32:f32  (memory)
// @ts-ignore: decorator
@inline
function form1187<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmmF32(load<u8>(i, RECORD_REG));
  const v1 = m.loadF32(at);
  COMPARE_F32<M>(0, v0, v1, 1);
}
function eval1187(i: usize): void {
  form1187<Eval>(i);
}
function emit1187(i: usize): void {
  form1187<Emit>(i);
}
// 66 0F 2F /r  COMISD xmm:f64, xmm/m64:f64
// @ts-ignore: decorator
@inline
function form1188<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmmF64(load<u8>(i, RECORD_REG));
  const v1 = m.xmmF64(load<u8>(i, RECORD_RM));
  COMPARE_F64<M>(0, v0, v1, 1);
}
function eval1188(i: usize): void {
  form1188<Eval>(i);
}
function emit1188(i: usize): void {
  form1188<Emit>(i);
}
// 66 0F 2F /r  COMISD xmm:f64, xmm/m64:f64  (memory)
// @ts-ignore: decorator
@inline
function form1189<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmmF64(load<u8>(i, RECORD_REG));
  const v1 = m.loadF64(at);
  COMPARE_F64<M>(0, v0, v1, 1);
}
function eval1189(i: usize): void {
  form1189<Eval>(i);
}
function emit1189(i: usize): void {
  form1189<Emit>(i);
}
// 66 0F 7C /r  HADDPD xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1190<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = HADD_F64X2<M>(0, v0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1190(i: usize): void {
  form1190<Eval>(i);
}
function emit1190(i: usize): void {
  form1190<Emit>(i);
}
// 66 0F 7C /r  HADDPD xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1191<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = HADD_F64X2<M>(0, v0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1191(i: usize): void {
  form1191<Eval>(i);
}
function emit1191(i: usize): void {
  form1191<Emit>(i);
}
// F2 0F 7C /r  HADDPS xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1192<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = HADD_F32X4<M>(0, v0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1192(i: usize): void {
  form1192<Eval>(i);
}
function emit1192(i: usize): void {
  form1192<Emit>(i);
}
// F2 0F 7C /r  HADDPS xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1193<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = HADD_F32X4<M>(0, v0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1193(i: usize): void {
  form1193<Eval>(i);
}
function emit1193(i: usize): void {
  form1193<Emit>(i);
}
// 66 0F 7D /r  HSUBPD xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1194<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = HSUB_F64X2<M>(0, v0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1194(i: usize): void {
  form1194<Eval>(i);
}
function emit1194(i: usize): void {
  form1194<Emit>(i);
}
// 66 0F 7D /r  HSUBPD xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1195<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = HSUB_F64X2<M>(0, v0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1195(i: usize): void {
  form1195<Eval>(i);
}
function emit1195(i: usize): void {
  form1195<Emit>(i);
}
// F2 0F 7D /r  HSUBPS xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1196<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = HSUB_F32X4<M>(0, v0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1196(i: usize): void {
  form1196<Eval>(i);
}
function emit1196(i: usize): void {
  form1196<Emit>(i);
}
// F2 0F 7D /r  HSUBPS xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1197<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = HSUB_F32X4<M>(0, v0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1197(i: usize): void {
  form1197<Eval>(i);
}
function emit1197(i: usize): void {
  form1197<Emit>(i);
}
// 66 0F D0 /r  ADDSUBPD xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1198<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = ADDSUB_F64X2<M>(0, v0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1198(i: usize): void {
  form1198<Eval>(i);
}
function emit1198(i: usize): void {
  form1198<Emit>(i);
}
// 66 0F D0 /r  ADDSUBPD xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1199<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = ADDSUB_F64X2<M>(0, v0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1199(i: usize): void {
  form1199<Eval>(i);
}
function emit1199(i: usize): void {
  form1199<Emit>(i);
}
// F2 0F D0 /r  ADDSUBPS xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1200<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = ADDSUB_F32X4<M>(0, v0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1200(i: usize): void {
  form1200<Eval>(i);
}
function emit1200(i: usize): void {
  form1200<Emit>(i);
}
// F2 0F D0 /r  ADDSUBPS xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1201<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = ADDSUB_F32X4<M>(0, v0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1201(i: usize): void {
  form1201<Eval>(i);
}
function emit1201(i: usize): void {
  form1201<Emit>(i);
}

export function install_sse_float(): void {
  store<u32>(HANDLERS + 4376, eval1094.index);
  store<u32>(EMITTERS + 4376, emit1094.index);
  store<u8>(TRANSLATIONS + 1094, 13);
  store<u32>(HANDLERS + 4380, eval1095.index);
  store<u32>(EMITTERS + 4380, emit1095.index);
  store<u8>(TRANSLATIONS + 1095, 13);
  store<u32>(HANDLERS + 4384, eval1096.index);
  store<u32>(EMITTERS + 4384, emit1096.index);
  store<u8>(TRANSLATIONS + 1096, 13);
  store<u32>(HANDLERS + 4388, eval1097.index);
  store<u32>(EMITTERS + 4388, emit1097.index);
  store<u8>(TRANSLATIONS + 1097, 13);
  store<u32>(HANDLERS + 4392, eval1098.index);
  store<u32>(EMITTERS + 4392, emit1098.index);
  store<u8>(TRANSLATIONS + 1098, 13);
  store<u32>(HANDLERS + 4396, eval1099.index);
  store<u32>(EMITTERS + 4396, emit1099.index);
  store<u8>(TRANSLATIONS + 1099, 13);
  store<u32>(HANDLERS + 4400, eval1100.index);
  store<u32>(EMITTERS + 4400, emit1100.index);
  store<u8>(TRANSLATIONS + 1100, 5);
  store<u32>(HANDLERS + 4404, eval1101.index);
  store<u32>(EMITTERS + 4404, emit1101.index);
  store<u8>(TRANSLATIONS + 1101, 5);
  store<u32>(HANDLERS + 4408, eval1102.index);
  store<u32>(EMITTERS + 4408, emit1102.index);
  store<u8>(TRANSLATIONS + 1102, 13);
  store<u32>(HANDLERS + 4412, eval1103.index);
  store<u32>(EMITTERS + 4412, emit1103.index);
  store<u8>(TRANSLATIONS + 1103, 13);
  store<u32>(HANDLERS + 4416, eval1104.index);
  store<u32>(EMITTERS + 4416, emit1104.index);
  store<u8>(TRANSLATIONS + 1104, 13);
  store<u32>(HANDLERS + 4420, eval1105.index);
  store<u32>(EMITTERS + 4420, emit1105.index);
  store<u8>(TRANSLATIONS + 1105, 13);
  store<u32>(HANDLERS + 4424, eval1106.index);
  store<u32>(EMITTERS + 4424, emit1106.index);
  store<u8>(TRANSLATIONS + 1106, 13);
  store<u32>(HANDLERS + 4428, eval1107.index);
  store<u32>(EMITTERS + 4428, emit1107.index);
  store<u8>(TRANSLATIONS + 1107, 13);
  store<u32>(HANDLERS + 4432, eval1108.index);
  store<u32>(EMITTERS + 4432, emit1108.index);
  store<u8>(TRANSLATIONS + 1108, 5);
  store<u32>(HANDLERS + 4436, eval1109.index);
  store<u32>(EMITTERS + 4436, emit1109.index);
  store<u8>(TRANSLATIONS + 1109, 5);
  store<u32>(HANDLERS + 4440, eval1110.index);
  store<u32>(EMITTERS + 4440, emit1110.index);
  store<u8>(TRANSLATIONS + 1110, 13);
  store<u32>(HANDLERS + 4444, eval1111.index);
  store<u32>(EMITTERS + 4444, emit1111.index);
  store<u8>(TRANSLATIONS + 1111, 13);
  store<u32>(HANDLERS + 4448, eval1112.index);
  store<u32>(EMITTERS + 4448, emit1112.index);
  store<u8>(TRANSLATIONS + 1112, 13);
  store<u32>(HANDLERS + 4452, eval1113.index);
  store<u32>(EMITTERS + 4452, emit1113.index);
  store<u8>(TRANSLATIONS + 1113, 13);
  store<u32>(HANDLERS + 4456, eval1114.index);
  store<u32>(EMITTERS + 4456, emit1114.index);
  store<u8>(TRANSLATIONS + 1114, 13);
  store<u32>(HANDLERS + 4460, eval1115.index);
  store<u32>(EMITTERS + 4460, emit1115.index);
  store<u8>(TRANSLATIONS + 1115, 13);
  store<u32>(HANDLERS + 4464, eval1116.index);
  store<u32>(EMITTERS + 4464, emit1116.index);
  store<u8>(TRANSLATIONS + 1116, 5);
  store<u32>(HANDLERS + 4468, eval1117.index);
  store<u32>(EMITTERS + 4468, emit1117.index);
  store<u8>(TRANSLATIONS + 1117, 5);
  store<u32>(HANDLERS + 4472, eval1118.index);
  store<u32>(EMITTERS + 4472, emit1118.index);
  store<u8>(TRANSLATIONS + 1118, 13);
  store<u32>(HANDLERS + 4476, eval1119.index);
  store<u32>(EMITTERS + 4476, emit1119.index);
  store<u8>(TRANSLATIONS + 1119, 13);
  store<u32>(HANDLERS + 4480, eval1120.index);
  store<u32>(EMITTERS + 4480, emit1120.index);
  store<u8>(TRANSLATIONS + 1120, 13);
  store<u32>(HANDLERS + 4484, eval1121.index);
  store<u32>(EMITTERS + 4484, emit1121.index);
  store<u8>(TRANSLATIONS + 1121, 13);
  store<u32>(HANDLERS + 4488, eval1122.index);
  store<u32>(EMITTERS + 4488, emit1122.index);
  store<u8>(TRANSLATIONS + 1122, 13);
  store<u32>(HANDLERS + 4492, eval1123.index);
  store<u32>(EMITTERS + 4492, emit1123.index);
  store<u8>(TRANSLATIONS + 1123, 13);
  store<u32>(HANDLERS + 4496, eval1124.index);
  store<u32>(EMITTERS + 4496, emit1124.index);
  store<u8>(TRANSLATIONS + 1124, 5);
  store<u32>(HANDLERS + 4500, eval1125.index);
  store<u32>(EMITTERS + 4500, emit1125.index);
  store<u8>(TRANSLATIONS + 1125, 5);
  store<u32>(HANDLERS + 4504, eval1126.index);
  store<u32>(EMITTERS + 4504, emit1126.index);
  store<u8>(TRANSLATIONS + 1126, 13);
  store<u32>(HANDLERS + 4508, eval1127.index);
  store<u32>(EMITTERS + 4508, emit1127.index);
  store<u8>(TRANSLATIONS + 1127, 13);
  store<u32>(HANDLERS + 4512, eval1128.index);
  store<u32>(EMITTERS + 4512, emit1128.index);
  store<u8>(TRANSLATIONS + 1128, 13);
  store<u32>(HANDLERS + 4516, eval1129.index);
  store<u32>(EMITTERS + 4516, emit1129.index);
  store<u8>(TRANSLATIONS + 1129, 13);
  store<u32>(HANDLERS + 4520, eval1130.index);
  store<u32>(EMITTERS + 4520, emit1130.index);
  store<u8>(TRANSLATIONS + 1130, 13);
  store<u32>(HANDLERS + 4524, eval1131.index);
  store<u32>(EMITTERS + 4524, emit1131.index);
  store<u8>(TRANSLATIONS + 1131, 13);
  store<u32>(HANDLERS + 4528, eval1132.index);
  store<u32>(EMITTERS + 4528, emit1132.index);
  store<u8>(TRANSLATIONS + 1132, 5);
  store<u32>(HANDLERS + 4532, eval1133.index);
  store<u32>(EMITTERS + 4532, emit1133.index);
  store<u8>(TRANSLATIONS + 1133, 5);
  store<u32>(HANDLERS + 4536, eval1134.index);
  store<u32>(EMITTERS + 4536, emit1134.index);
  store<u8>(TRANSLATIONS + 1134, 13);
  store<u32>(HANDLERS + 4540, eval1135.index);
  store<u32>(EMITTERS + 4540, emit1135.index);
  store<u8>(TRANSLATIONS + 1135, 13);
  store<u32>(HANDLERS + 4544, eval1136.index);
  store<u32>(EMITTERS + 4544, emit1136.index);
  store<u8>(TRANSLATIONS + 1136, 13);
  store<u32>(HANDLERS + 4548, eval1137.index);
  store<u32>(EMITTERS + 4548, emit1137.index);
  store<u8>(TRANSLATIONS + 1137, 13);
  store<u32>(HANDLERS + 4552, eval1138.index);
  store<u32>(EMITTERS + 4552, emit1138.index);
  store<u8>(TRANSLATIONS + 1138, 13);
  store<u32>(HANDLERS + 4556, eval1139.index);
  store<u32>(EMITTERS + 4556, emit1139.index);
  store<u8>(TRANSLATIONS + 1139, 13);
  store<u32>(HANDLERS + 4560, eval1140.index);
  store<u32>(EMITTERS + 4560, emit1140.index);
  store<u8>(TRANSLATIONS + 1140, 5);
  store<u32>(HANDLERS + 4564, eval1141.index);
  store<u32>(EMITTERS + 4564, emit1141.index);
  store<u8>(TRANSLATIONS + 1141, 5);
  store<u32>(HANDLERS + 4568, eval1142.index);
  store<u32>(EMITTERS + 4568, emit1142.index);
  store<u8>(TRANSLATIONS + 1142, 13);
  store<u32>(HANDLERS + 4572, eval1143.index);
  store<u32>(EMITTERS + 4572, emit1143.index);
  store<u8>(TRANSLATIONS + 1143, 13);
  store<u32>(HANDLERS + 4576, eval1144.index);
  store<u32>(EMITTERS + 4576, emit1144.index);
  store<u8>(TRANSLATIONS + 1144, 13);
  store<u32>(HANDLERS + 4580, eval1145.index);
  store<u32>(EMITTERS + 4580, emit1145.index);
  store<u8>(TRANSLATIONS + 1145, 13);
  store<u32>(HANDLERS + 4584, eval1146.index);
  store<u32>(EMITTERS + 4584, emit1146.index);
  store<u8>(TRANSLATIONS + 1146, 13);
  store<u32>(HANDLERS + 4588, eval1147.index);
  store<u32>(EMITTERS + 4588, emit1147.index);
  store<u8>(TRANSLATIONS + 1147, 13);
  store<u32>(HANDLERS + 4592, eval1148.index);
  store<u32>(EMITTERS + 4592, emit1148.index);
  store<u8>(TRANSLATIONS + 1148, 5);
  store<u32>(HANDLERS + 4596, eval1149.index);
  store<u32>(EMITTERS + 4596, emit1149.index);
  store<u8>(TRANSLATIONS + 1149, 5);
  store<u32>(HANDLERS + 4600, eval1150.index);
  store<u8>(TRANSLATIONS + 1150, 12);
  store<u32>(HANDLERS + 4604, eval1151.index);
  store<u8>(TRANSLATIONS + 1151, 12);
  store<u32>(HANDLERS + 4608, eval1152.index);
  store<u8>(TRANSLATIONS + 1152, 12);
  store<u32>(HANDLERS + 4612, eval1153.index);
  store<u8>(TRANSLATIONS + 1153, 12);
  store<u32>(HANDLERS + 4616, eval1154.index);
  store<u8>(TRANSLATIONS + 1154, 12);
  store<u32>(HANDLERS + 4620, eval1155.index);
  store<u8>(TRANSLATIONS + 1155, 12);
  store<u32>(HANDLERS + 4624, eval1156.index);
  store<u8>(TRANSLATIONS + 1156, 12);
  store<u32>(HANDLERS + 4628, eval1157.index);
  store<u8>(TRANSLATIONS + 1157, 12);
  store<u32>(HANDLERS + 4632, eval1158.index);
  store<u32>(EMITTERS + 4632, emit1158.index);
  store<u8>(TRANSLATIONS + 1158, 13);
  store<u32>(HANDLERS + 4636, eval1159.index);
  store<u32>(EMITTERS + 4636, emit1159.index);
  store<u8>(TRANSLATIONS + 1159, 13);
  store<u32>(HANDLERS + 4640, eval1160.index);
  store<u32>(EMITTERS + 4640, emit1160.index);
  store<u8>(TRANSLATIONS + 1160, 13);
  store<u32>(HANDLERS + 4644, eval1161.index);
  store<u32>(EMITTERS + 4644, emit1161.index);
  store<u8>(TRANSLATIONS + 1161, 13);
  store<u32>(HANDLERS + 4648, eval1162.index);
  store<u32>(EMITTERS + 4648, emit1162.index);
  store<u8>(TRANSLATIONS + 1162, 13);
  store<u32>(HANDLERS + 4652, eval1163.index);
  store<u32>(EMITTERS + 4652, emit1163.index);
  store<u8>(TRANSLATIONS + 1163, 13);
  store<u32>(HANDLERS + 4656, eval1164.index);
  store<u32>(EMITTERS + 4656, emit1164.index);
  store<u8>(TRANSLATIONS + 1164, 13);
  store<u32>(HANDLERS + 4660, eval1165.index);
  store<u32>(EMITTERS + 4660, emit1165.index);
  store<u8>(TRANSLATIONS + 1165, 13);
  store<u32>(HANDLERS + 4664, eval1166.index);
  store<u32>(EMITTERS + 4664, emit1166.index);
  store<u8>(TRANSLATIONS + 1166, 13);
  store<u32>(HANDLERS + 4668, eval1167.index);
  store<u32>(EMITTERS + 4668, emit1167.index);
  store<u8>(TRANSLATIONS + 1167, 13);
  store<u32>(HANDLERS + 4672, eval1168.index);
  store<u32>(EMITTERS + 4672, emit1168.index);
  store<u8>(TRANSLATIONS + 1168, 13);
  store<u32>(HANDLERS + 4676, eval1169.index);
  store<u32>(EMITTERS + 4676, emit1169.index);
  store<u8>(TRANSLATIONS + 1169, 13);
  store<u32>(HANDLERS + 4680, eval1170.index);
  store<u32>(EMITTERS + 4680, emit1170.index);
  store<u8>(TRANSLATIONS + 1170, 13);
  store<u32>(HANDLERS + 4684, eval1171.index);
  store<u32>(EMITTERS + 4684, emit1171.index);
  store<u8>(TRANSLATIONS + 1171, 13);
  store<u32>(HANDLERS + 4688, eval1172.index);
  store<u32>(EMITTERS + 4688, emit1172.index);
  store<u8>(TRANSLATIONS + 1172, 13);
  store<u32>(HANDLERS + 4692, eval1173.index);
  store<u32>(EMITTERS + 4692, emit1173.index);
  store<u8>(TRANSLATIONS + 1173, 13);
  store<u32>(HANDLERS + 4696, eval1174.index);
  store<u32>(EMITTERS + 4696, emit1174.index);
  store<u8>(TRANSLATIONS + 1174, 13);
  store<u32>(HANDLERS + 4700, eval1175.index);
  store<u32>(EMITTERS + 4700, emit1175.index);
  store<u8>(TRANSLATIONS + 1175, 13);
  store<u32>(HANDLERS + 4704, eval1176.index);
  store<u32>(EMITTERS + 4704, emit1176.index);
  store<u8>(TRANSLATIONS + 1176, 13);
  store<u32>(HANDLERS + 4708, eval1177.index);
  store<u32>(EMITTERS + 4708, emit1177.index);
  store<u8>(TRANSLATIONS + 1177, 13);
  store<u32>(HANDLERS + 4712, eval1178.index);
  store<u32>(EMITTERS + 4712, emit1178.index);
  store<u8>(TRANSLATIONS + 1178, 13);
  store<u32>(HANDLERS + 4716, eval1179.index);
  store<u32>(EMITTERS + 4716, emit1179.index);
  store<u8>(TRANSLATIONS + 1179, 13);
  store<u32>(HANDLERS + 4720, eval1180.index);
  store<u32>(EMITTERS + 4720, emit1180.index);
  store<u8>(TRANSLATIONS + 1180, 5);
  store<u32>(HANDLERS + 4724, eval1181.index);
  store<u32>(EMITTERS + 4724, emit1181.index);
  store<u8>(TRANSLATIONS + 1181, 5);
  store<u32>(HANDLERS + 4728, eval1182.index);
  store<u32>(EMITTERS + 4728, emit1182.index);
  store<u8>(TRANSLATIONS + 1182, 13);
  store<u32>(HANDLERS + 4732, eval1183.index);
  store<u32>(EMITTERS + 4732, emit1183.index);
  store<u8>(TRANSLATIONS + 1183, 13);
  store<u32>(HANDLERS + 4736, eval1184.index);
  store<u32>(EMITTERS + 4736, emit1184.index);
  store<u8>(TRANSLATIONS + 1184, 5);
  store<u32>(HANDLERS + 4740, eval1185.index);
  store<u32>(EMITTERS + 4740, emit1185.index);
  store<u8>(TRANSLATIONS + 1185, 5);
  store<u32>(HANDLERS + 4744, eval1186.index);
  store<u32>(EMITTERS + 4744, emit1186.index);
  store<u8>(TRANSLATIONS + 1186, 13);
  store<u32>(HANDLERS + 4748, eval1187.index);
  store<u32>(EMITTERS + 4748, emit1187.index);
  store<u8>(TRANSLATIONS + 1187, 13);
  store<u32>(HANDLERS + 4752, eval1188.index);
  store<u32>(EMITTERS + 4752, emit1188.index);
  store<u8>(TRANSLATIONS + 1188, 5);
  store<u32>(HANDLERS + 4756, eval1189.index);
  store<u32>(EMITTERS + 4756, emit1189.index);
  store<u8>(TRANSLATIONS + 1189, 5);
  store<u32>(HANDLERS + 4760, eval1190.index);
  store<u32>(EMITTERS + 4760, emit1190.index);
  store<u8>(TRANSLATIONS + 1190, 13);
  store<u32>(HANDLERS + 4764, eval1191.index);
  store<u32>(EMITTERS + 4764, emit1191.index);
  store<u8>(TRANSLATIONS + 1191, 13);
  store<u32>(HANDLERS + 4768, eval1192.index);
  store<u32>(EMITTERS + 4768, emit1192.index);
  store<u8>(TRANSLATIONS + 1192, 13);
  store<u32>(HANDLERS + 4772, eval1193.index);
  store<u32>(EMITTERS + 4772, emit1193.index);
  store<u8>(TRANSLATIONS + 1193, 13);
  store<u32>(HANDLERS + 4776, eval1194.index);
  store<u32>(EMITTERS + 4776, emit1194.index);
  store<u8>(TRANSLATIONS + 1194, 13);
  store<u32>(HANDLERS + 4780, eval1195.index);
  store<u32>(EMITTERS + 4780, emit1195.index);
  store<u8>(TRANSLATIONS + 1195, 13);
  store<u32>(HANDLERS + 4784, eval1196.index);
  store<u32>(EMITTERS + 4784, emit1196.index);
  store<u8>(TRANSLATIONS + 1196, 13);
  store<u32>(HANDLERS + 4788, eval1197.index);
  store<u32>(EMITTERS + 4788, emit1197.index);
  store<u8>(TRANSLATIONS + 1197, 13);
  store<u32>(HANDLERS + 4792, eval1198.index);
  store<u32>(EMITTERS + 4792, emit1198.index);
  store<u8>(TRANSLATIONS + 1198, 13);
  store<u32>(HANDLERS + 4796, eval1199.index);
  store<u32>(EMITTERS + 4796, emit1199.index);
  store<u8>(TRANSLATIONS + 1199, 13);
  store<u32>(HANDLERS + 4800, eval1200.index);
  store<u32>(EMITTERS + 4800, emit1200.index);
  store<u8>(TRANSLATIONS + 1200, 13);
  store<u32>(HANDLERS + 4804, eval1201.index);
  store<u32>(EMITTERS + 4804, emit1201.index);
  store<u8>(TRANSLATIONS + 1201, 13);
}

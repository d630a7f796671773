// Generated from isa/ by isa/generate.ts. Do not edit.

import { F32X2_TO_F64X2, F32X2_TO_I32X2, F32X4_TO_I32X4, F32_TO_F64, F32_TO_I32, F64X2_TO_F32X2, F64X2_TO_I32X2, F64X2_TO_I32X4, F64_TO_F32, F64_TO_I32, I32X2_TO_F32X2, I32X2_TO_F64X2, I32X4_TO_F32X4, I32_TO_F32, I32_TO_F64 } from "../ia32/sse_convert";
import { Eval, machine } from "../cpu/eval";
import { RECORD_IMM, RECORD_REG, RECORD_RM } from "../layout/instruction";
import { EMITTERS, TRANSLATIONS } from "../jit/layout";
import { Emit } from "../jit/emit";
import { HANDLERS } from "../layout/memory_map";

// F2 0F 2A /r  CVTSI2SD xmm:f64, r/m32
// @ts-ignore: decorator
@inline
function form1202<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.reg32(load<u8>(i, RECORD_RM));
  const r = I32_TO_F64<M>(32, v1);
  m.setXmmF64(load<u8>(i, RECORD_REG), r);
}
function eval1202(i: usize): void {
  form1202<Eval>(i);
}
function emit1202(i: usize): void {
  form1202<Emit>(i);
}
// F2 0F 2A /r  CVTSI2SD xmm:f64, r/m32  (memory)
// @ts-ignore: decorator
@inline
function form1203<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.load32(at);
  const r = I32_TO_F64<M>(32, v1);
  m.setXmmF64(load<u8>(i, RECORD_REG), r);
}
function eval1203(i: usize): void {
  form1203<Eval>(i);
}
function emit1203(i: usize): void {
  form1203<Emit>(i);
}
// F3 0F 2A /r  CVTSI2SS xmm:f32, r/m32
// @ts-ignore: decorator
@inline
function form1204<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.reg32(load<u8>(i, RECORD_RM));
  const r = I32_TO_F32<M>(32, v1);
  m.setXmmF32(load<u8>(i, RECORD_REG), r);
}
function eval1204(i: usize): void {
  form1204<Eval>(i);
}
function emit1204(i: usize): void {
  form1204<Emit>(i);
}
// F3 0F 2A /r  CVTSI2SS xmm:f32, r/m32  (memory)
// @ts-ignore: decorator
@inline
function form1205<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.load32(at);
  const r = I32_TO_F32<M>(32, v1);
  m.setXmmF32(load<u8>(i, RECORD_REG), r);
}
function eval1205(i: usize): void {
  form1205<Eval>(i);
}
function emit1205(i: usize): void {
  form1205<Emit>(i);
}
// NP 0F 2A /r  CVTPI2PS xmm:u64, mm/m64
// @ts-ignore: decorator
@inline
function form1206<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = I32X2_TO_F32X2<M>(0, v1);
  m.setXmmU64(load<u8>(i, RECORD_REG), r);
}
function eval1206(i: usize): void {
  form1206<Eval>(i);
}
// NP 0F 2A /r  CVTPI2PS xmm:u64, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1207<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.load64(at);
  const r = I32X2_TO_F32X2<M>(0, v1);
  m.setXmmU64(load<u8>(i, RECORD_REG), r);
}
function eval1207(i: usize): void {
  form1207<Eval>(i);
}
// 66 0F 2A /r  CVTPI2PD xmm, mm/m64
// @ts-ignore: decorator
@inline
function form1208<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = I32X2_TO_F64X2<M>(0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1208(i: usize): void {
  form1208<Eval>(i);
}
// 66 0F 2A /r  CVTPI2PD xmm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1209<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.load64(at);
  const r = I32X2_TO_F64X2<M>(0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1209(i: usize): void {
  form1209<Eval>(i);
}
// F2 0F 2C /r  CVTTSD2SI r32, xmm/m64:f64
// @ts-ignore: decorator
@inline
function form1210<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.xmmF64(load<u8>(i, RECORD_RM));
  const r = F64_TO_I32<M>(32, v1, 1);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval1210(i: usize): void {
  form1210<Eval>(i);
}
function emit1210(i: usize): void {
  form1210<Emit>(i);
}
// F2 0F 2C /r  CVTTSD2SI r32, xmm/m64:f64  (memory)
// @ts-ignore: decorator
@inline
function form1211<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.loadF64(at);
  const r = F64_TO_I32<M>(32, v1, 1);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval1211(i: usize): void {
  form1211<Eval>(i);
}
function emit1211(i: usize): void {
  form1211<Emit>(i);
}
// F3 0F 2C /r  CVTTSS2SI r32, xmm/m32:f32
// @ts-ignore: decorator
@inline
function form1212<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.xmmF32(load<u8>(i, RECORD_RM));
  const r = F32_TO_I32<M>(32, v1, 1);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval1212(i: usize): void {
  form1212<Eval>(i);
}
function emit1212(i: usize): void {
  form1212<Emit>(i);
}
// F3 0F 2C /r  CVTTSS2SI r32, xmm/m32:f32  (memory)
// @ts-ignore: decorator
@inline
function form1213<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.loadF32(at);
  const r = F32_TO_I32<M>(32, v1, 1);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval1213(i: usize): void {
  form1213<Eval>(i);
}
function emit1213(i: usize): void {
  form1213<Emit>(i);
}
// NP 0F 2C /r  CVTTPS2PI mm, xmm/m64
// @ts-ignore: decorator
@inline
function form1214<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v1 = m.xmmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = F32X2_TO_I32X2<M>(0, v1, 1);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1214(i: usize): void {
  form1214<Eval>(i);
}
// NP 0F 2C /r  CVTTPS2PI mm, xmm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1215<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v1 = m.load64(at);
  m.enterMmx();
  const r = F32X2_TO_I32X2<M>(0, v1, 1);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1215(i: usize): void {
  form1215<Eval>(i);
}
// 66 0F 2C /r  CVTTPD2PI mm, xmm/m128
// @ts-ignore: decorator
@inline
function form1216<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = F64X2_TO_I32X2<M>(0, v1, 1);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1216(i: usize): void {
  form1216<Eval>(i);
}
// 66 0F 2C /r  CVTTPD2PI mm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1217<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v1 = m.load128Aligned(at);
  m.enterMmx();
  const r = F64X2_TO_I32X2<M>(0, v1, 1);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1217(i: usize): void {
  form1217<Eval>(i);
}
// F3 0F 5B /r  CVTTPS2DQ xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1218<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = F32X4_TO_I32X4<M>(0, v1, 1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1218(i: usize): void {
  form1218<Eval>(i);
}
function emit1218(i: usize): void {
  form1218<Emit>(i);
}
// F3 0F 5B /r  CVTTPS2DQ xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1219<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.load128Aligned(at);
  const r = F32X4_TO_I32X4<M>(0, v1, 1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1219(i: usize): void {
  form1219<Eval>(i);
}
function emit1219(i: usize): void {
  form1219<Emit>(i);
}
// 66 0F E6 /r  CVTTPD2DQ xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1220<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = F64X2_TO_I32X4<M>(0, v1, 1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1220(i: usize): void {
  form1220<Eval>(i);
}
function emit1220(i: usize): void {
  form1220<Emit>(i);
}
// 66 0F E6 /r  CVTTPD2DQ xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1221<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.load128Aligned(at);
  const r = F64X2_TO_I32X4<M>(0, v1, 1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1221(i: usize): void {
  form1221<Eval>(i);
}
function emit1221(i: usize): void {
  form1221<Emit>(i);
}
// F2 0F 2D /r  CVTSD2SI r32, xmm/m64:f64
// @ts-ignore: decorator
@inline
function form1222<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.xmmF64(load<u8>(i, RECORD_RM));
  const r = F64_TO_I32<M>(32, v1, 0);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval1222(i: usize): void {
  form1222<Eval>(i);
}
function emit1222(i: usize): void {
  form1222<Emit>(i);
}
// F2 0F 2D /r  CVTSD2SI r32, xmm/m64:f64  (memory)
// @ts-ignore: decorator
@inline
function form1223<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.loadF64(at);
  const r = F64_TO_I32<M>(32, v1, 0);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval1223(i: usize): void {
  form1223<Eval>(i);
}
function emit1223(i: usize): void {
  form1223<Emit>(i);
}
// F3 0F 2D /r  CVTSS2SI r32, xmm/m32:f32
// @ts-ignore: decorator
@inline
function form1224<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.xmmF32(load<u8>(i, RECORD_RM));
  const r = F32_TO_I32<M>(32, v1, 0);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval1224(i: usize): void {
  form1224<Eval>(i);
}
function emit1224(i: usize): void {
  form1224<Emit>(i);
}
// F3 0F 2D /r  CVTSS2SI r32, xmm/m32:f32  (memory)
// @ts-ignore: decorator
@inline
function form1225<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.loadF32(at);
  const r = F32_TO_I32<M>(32, v1, 0);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval1225(i: usize): void {
  form1225<Eval>(i);
}
function emit1225(i: usize): void {
  form1225<Emit>(i);
}
// NP 0F 2D /r  CVTPS2PI mm, xmm/m64
// @ts-ignore: decorator
@inline
function form1226<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v1 = m.xmmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = F32X2_TO_I32X2<M>(0, v1, 0);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1226(i: usize): void {
  form1226<Eval>(i);
}
// NP 0F 2D /r  CVTPS2PI mm, xmm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1227<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v1 = m.load64(at);
  m.enterMmx();
  const r = F32X2_TO_I32X2<M>(0, v1, 0);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1227(i: usize): void {
  form1227<Eval>(i);
}
// 66 0F 2D /r  CVTPD2PI mm, xmm/m128
// @ts-ignore: decorator
@inline
function form1228<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = F64X2_TO_I32X2<M>(0, v1, 0);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1228(i: usize): void {
  form1228<Eval>(i);
}
// 66 0F 2D /r  CVTPD2PI mm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1229<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v1 = m.load128Aligned(at);
  m.enterMmx();
  const r = F64X2_TO_I32X2<M>(0, v1, 0);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1229(i: usize): void {
  form1229<Eval>(i);
}
// 66 0F 5B /r  CVTPS2DQ xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1230<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = F32X4_TO_I32X4<M>(0, v1, 0);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1230(i: usize): void {
  form1230<Eval>(i);
}
function emit1230(i: usize): void {
  form1230<Emit>(i);
}
// 66 0F 5B /r  CVTPS2DQ xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1231<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.load128Aligned(at);
  const r = F32X4_TO_I32X4<M>(0, v1, 0);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1231(i: usize): void {
  form1231<Eval>(i);
}
function emit1231(i: usize): void {
  form1231<Emit>(i);
}
// F2 0F E6 /r  CVTPD2DQ xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1232<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = F64X2_TO_I32X4<M>(0, v1, 0);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1232(i: usize): void {
  form1232<Eval>(i);
}
function emit1232(i: usize): void {
  form1232<Emit>(i);
}
// F2 0F E6 /r  CVTPD2DQ xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1233<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.load128Aligned(at);
  const r = F64X2_TO_I32X4<M>(0, v1, 0);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1233(i: usize): void {
  form1233<Eval>(i);
}
function emit1233(i: usize): void {
  form1233<Emit>(i);
}
// F3 0F 5A /r  CVTSS2SD xmm:f64, xmm/m32:f32
// @ts-ignore: decorator
@inline
function form1234<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.xmmF32(load<u8>(i, RECORD_RM));
  const r = F32_TO_F64<M>(0, v1);
  m.setXmmF64(load<u8>(i, RECORD_REG), r);
}
function eval1234(i: usize): void {
  form1234<Eval>(i);
}
function emit1234(i: usize): void {
  form1234<Emit>(i);
}
// F3 0F 5A /r  CVTSS2SD xmm:f64, xmm/m32:f32  (memory)
// @ts-ignore: decorator
@inline
function form1235<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.loadF32(at);
  const r = F32_TO_F64<M>(0, v1);
  m.setXmmF64(load<u8>(i, RECORD_REG), r);
}
function eval1235(i: usize): void {
  form1235<Eval>(i);
}
function emit1235(i: usize): void {
  form1235<Emit>(i);
}
// F2 0F 5A /r  CVTSD2SS xmm:f32, xmm/m64:f64
// @ts-ignore: decorator
@inline
function form1236<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.xmmF64(load<u8>(i, RECORD_RM));
  const r = F64_TO_F32<M>(0, v1);
  m.setXmmF32(load<u8>(i, RECORD_REG), r);
}
function eval1236(i: usize): void {
  form1236<Eval>(i);
}
function emit1236(i: usize): void {
  form1236<Emit>(i);
}
// F2 0F 5A /r  CVTSD2SS xmm:f32, xmm/m64:f64  (memory)
// @ts-ignore: decorator
@inline
function form1237<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.loadF64(at);
  const r = F64_TO_F32<M>(0, v1);
  m.setXmmF32(load<u8>(i, RECORD_REG), r);
}
function eval1237(i: usize): void {
  form1237<Eval>(i);
}
function emit1237(i: usize): void {
  form1237<Emit>(i);
}
// NP 0F 5A /r  CVTPS2PD xmm, xmm/m64
// @ts-ignore: decorator
@inline
function form1238<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.xmmU64(load<u8>(i, RECORD_RM));
  const r = F32X2_TO_F64X2<M>(0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1238(i: usize): void {
  form1238<Eval>(i);
}
function emit1238(i: usize): void {
  form1238<Emit>(i);
}
// NP 0F 5A /r  CVTPS2PD xmm, xmm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1239<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.load64(at);
  const r = F32X2_TO_F64X2<M>(0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1239(i: usize): void {
  form1239<Eval>(i);
}
function emit1239(i: usize): void {
  form1239<Emit>(i);
}
// 66 0F 5A /r  CVTPD2PS xmm:u64z, xmm/m128:v128
// @ts-ignore: decorator
@inline
function form1240<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = F64X2_TO_F32X2<M>(0, v1);
  m.setXmmU64Clear(load<u8>(i, RECORD_REG), r);
}
function eval1240(i: usize): void {
  form1240<Eval>(i);
}
function emit1240(i: usize): void {
  form1240<Emit>(i);
}
// 66 0F 5A /r  CVTPD2PS xmm:u64z, xmm/m128:v128  (memory)
// @ts-ignore: decorator
@inline
function form1241<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.load128Aligned(at);
  const r = F64X2_TO_F32X2<M>(0, v1);
  m.setXmmU64Clear(load<u8>(i, RECORD_REG), r);
}
function eval1241(i: usize): void {
  form1241<Eval>(i);
}
function emit1241(i: usize): void {
  form1241<Emit>(i);
}
// NP 0F 5B /r  CVTDQ2PS xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1242<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = I32X4_TO_F32X4<M>(0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1242(i: usize): void {
  form1242<Eval>(i);
}
function emit1242(i: usize): void {
  form1242<Emit>(i);
}
// NP 0F 5B /r  CVTDQ2PS xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1243<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.load128Aligned(at);
  const r = I32X4_TO_F32X4<M>(0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1243(i: usize): void {
  form1243<Eval>(i);
}
function emit1243(i: usize): void {
  form1243<Emit>(i);
}
// F3 0F E6 /r  CVTDQ2PD xmm, xmm/m64
// @ts-ignore: decorator
@inline
function form1244<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.xmmU64(load<u8>(i, RECORD_RM));
  const r = I32X2_TO_F64X2<M>(0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1244(i: usize): void {
  form1244<Eval>(i);
}
function emit1244(i: usize): void {
  form1244<Emit>(i);
}
// F3 0F E6 /r  CVTDQ2PD xmm, xmm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1245<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.load64(at);
  const r = I32X2_TO_F64X2<M>(0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1245(i: usize): void {
  form1245<Eval>(i);
}
function emit1245(i: usize): void {
  form1245<Emit>(i);
}

export function install_sse_convert(): void {
  store<u32>(HANDLERS + 4808, eval1202.index);
  store<u32>(EMITTERS + 4808, emit1202.index);
  store<u8>(TRANSLATIONS + 1202, 5);
  store<u32>(HANDLERS + 4812, eval1203.index);
  store<u32>(EMITTERS + 4812, emit1203.index);
  store<u8>(TRANSLATIONS + 1203, 5);
  store<u32>(HANDLERS + 4816, eval1204.index);
  store<u32>(EMITTERS + 4816, emit1204.index);
  store<u8>(TRANSLATIONS + 1204, 13);
  store<u32>(HANDLERS + 4820, eval1205.index);
  store<u32>(EMITTERS + 4820, emit1205.index);
  store<u8>(TRANSLATIONS + 1205, 13);
  store<u32>(HANDLERS + 4824, eval1206.index);
  store<u8>(TRANSLATIONS + 1206, 4);
  store<u32>(HANDLERS + 4828, eval1207.index);
  store<u8>(TRANSLATIONS + 1207, 4);
  store<u32>(HANDLERS + 4832, eval1208.index);
  store<u8>(TRANSLATIONS + 1208, 12);
  store<u32>(HANDLERS + 4836, eval1209.index);
  store<u8>(TRANSLATIONS + 1209, 12);
  store<u32>(HANDLERS + 4840, eval1210.index);
  store<u32>(EMITTERS + 4840, emit1210.index);
  store<u8>(TRANSLATIONS + 1210, 5);
  store<u32>(HANDLERS + 4844, eval1211.index);
  store<u32>(EMITTERS + 4844, emit1211.index);
  store<u8>(TRANSLATIONS + 1211, 5);
  store<u32>(HANDLERS + 4848, eval1212.index);
  store<u32>(EMITTERS + 4848, emit1212.index);
  store<u8>(TRANSLATIONS + 1212, 13);
  store<u32>(HANDLERS + 4852, eval1213.index);
  store<u32>(EMITTERS + 4852, emit1213.index);
  store<u8>(TRANSLATIONS + 1213, 13);
  store<u32>(HANDLERS + 4856, eval1214.index);
  store<u8>(TRANSLATIONS + 1214, 4);
  store<u32>(HANDLERS + 4860, eval1215.index);
  store<u8>(TRANSLATIONS + 1215, 4);
  store<u32>(HANDLERS + 4864, eval1216.index);
  store<u8>(TRANSLATIONS + 1216, 12);
  store<u32>(HANDLERS + 4868, eval1217.index);
  store<u8>(TRANSLATIONS + 1217, 12);
  store<u32>(HANDLERS + 4872, eval1218.index);
  store<u32>(EMITTERS + 4872, emit1218.index);
  store<u8>(TRANSLATIONS + 1218, 13);
  store<u32>(HANDLERS + 4876, eval1219.index);
  store<u32>(EMITTERS + 4876, emit1219.index);
  store<u8>(TRANSLATIONS + 1219, 13);
  store<u32>(HANDLERS + 4880, eval1220.index);
  store<u32>(EMITTERS + 4880, emit1220.index);
  store<u8>(TRANSLATIONS + 1220, 13);
  store<u32>(HANDLERS + 4884, eval1221.index);
  store<u32>(EMITTERS + 4884, emit1221.index);
  store<u8>(TRANSLATIONS + 1221, 13);
  store<u32>(HANDLERS + 4888, eval1222.index);
  store<u32>(EMITTERS + 4888, emit1222.index);
  store<u8>(TRANSLATIONS + 1222, 5);
  store<u32>(HANDLERS + 4892, eval1223.index);
  store<u32>(EMITTERS + 4892, emit1223.index);
  store<u8>(TRANSLATIONS + 1223, 5);
  store<u32>(HANDLERS + 4896, eval1224.index);
  store<u32>(EMITTERS + 4896, emit1224.index);
  store<u8>(TRANSLATIONS + 1224, 13);
  store<u32>(HANDLERS + 4900, eval1225.index);
  store<u32>(EMITTERS + 4900, emit1225.index);
  store<u8>(TRANSLATIONS + 1225, 13);
  store<u32>(HANDLERS + 4904, eval1226.index);
  store<u8>(TRANSLATIONS + 1226, 4);
  store<u32>(HANDLERS + 4908, eval1227.index);
  store<u8>(TRANSLATIONS + 1227, 4);
  store<u32>(HANDLERS + 4912, eval1228.index);
  store<u8>(TRANSLATIONS + 1228, 12);
  store<u32>(HANDLERS + 4916, eval1229.index);
  store<u8>(TRANSLATIONS + 1229, 12);
  store<u32>(HANDLERS + 4920, eval1230.index);
  store<u32>(EMITTERS + 4920, emit1230.index);
  store<u8>(TRANSLATIONS + 1230, 13);
  store<u32>(HANDLERS + 4924, eval1231.index);
  store<u32>(EMITTERS + 4924, emit1231.index);
  store<u8>(TRANSLATIONS + 1231, 13);
  store<u32>(HANDLERS + 4928, eval1232.index);
  store<u32>(EMITTERS + 4928, emit1232.index);
  store<u8>(TRANSLATIONS + 1232, 13);
  store<u32>(HANDLERS + 4932, eval1233.index);
  store<u32>(EMITTERS + 4932, emit1233.index);
  store<u8>(TRANSLATIONS + 1233, 13);
  store<u32>(HANDLERS + 4936, eval1234.index);
  store<u32>(EMITTERS + 4936, emit1234.index);
  store<u8>(TRANSLATIONS + 1234, 13);
  store<u32>(HANDLERS + 4940, eval1235.index);
  store<u32>(EMITTERS + 4940, emit1235.index);
  store<u8>(TRANSLATIONS + 1235, 13);
  store<u32>(HANDLERS + 4944, eval1236.index);
  store<u32>(EMITTERS + 4944, emit1236.index);
  store<u8>(TRANSLATIONS + 1236, 13);
  store<u32>(HANDLERS + 4948, eval1237.index);
  store<u32>(EMITTERS + 4948, emit1237.index);
  store<u8>(TRANSLATIONS + 1237, 13);
  store<u32>(HANDLERS + 4952, eval1238.index);
  store<u32>(EMITTERS + 4952, emit1238.index);
  store<u8>(TRANSLATIONS + 1238, 13);
  store<u32>(HANDLERS + 4956, eval1239.index);
  store<u32>(EMITTERS + 4956, emit1239.index);
  store<u8>(TRANSLATIONS + 1239, 13);
  store<u32>(HANDLERS + 4960, eval1240.index);
  store<u32>(EMITTERS + 4960, emit1240.index);
  store<u8>(TRANSLATIONS + 1240, 13);
  store<u32>(HANDLERS + 4964, eval1241.index);
  store<u32>(EMITTERS + 4964, emit1241.index);
  store<u8>(TRANSLATIONS + 1241, 13);
  store<u32>(HANDLERS + 4968, eval1242.index);
  store<u32>(EMITTERS + 4968, emit1242.index);
  store<u8>(TRANSLATIONS + 1242, 13);
  store<u32>(HANDLERS + 4972, eval1243.index);
  store<u32>(EMITTERS + 4972, emit1243.index);
  store<u8>(TRANSLATIONS + 1243, 13);
  store<u32>(HANDLERS + 4976, eval1244.index);
  store<u32>(EMITTERS + 4976, emit1244.index);
  store<u8>(TRANSLATIONS + 1244, 13);
  store<u32>(HANDLERS + 4980, eval1245.index);
  store<u32>(EMITTERS + 4980, emit1245.index);
  store<u8>(TRANSLATIONS + 1245, 13);
}

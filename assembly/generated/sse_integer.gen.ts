// Generated from isa/ by isa/generate.ts. Do not edit.

import { ACROSS_16, ACROSS_32, LANES, LANES_OF_ONE, LANES_SWAPPED, PACK, PALIGNR, PMADDUBSW, PMULHRSW, PMULHUW, PMULHW, PMULUDQ, PSADBW, PSHUFB, PSIGN, PSLLDQ, PSRLDQ, SHIFT, SHIFT_IMMEDIATE, UNPACK_HIGH, UNPACK_LOW } from "../ia32/sse_integer";
import { Eval, machine } from "../cpu/eval";
import { RECORD_IMM, RECORD_REG, RECORD_RM } from "../layout/instruction";
import { EMITTERS, TRANSLATIONS } from "../jit/layout";
import { Emit } from "../jit/emit";
import { HANDLERS } from "../layout/memory_map";

// 66 0F FC /r  PADDB xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1267<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = LANES<M>(0, v0, v1, 110);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1267(i: usize): void {
  form1267<Eval>(i);
}
function emit1267(i: usize): void {
  form1267<Emit>(i);
}
// 66 0F FC /r  PADDB xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1268<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = LANES<M>(0, v0, v1, 110);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1268(i: usize): void {
  form1268<Eval>(i);
}
function emit1268(i: usize): void {
  form1268<Emit>(i);
}
// 66 0F FD /r  PADDW xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1269<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = LANES<M>(0, v0, v1, 142);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1269(i: usize): void {
  form1269<Eval>(i);
}
function emit1269(i: usize): void {
  form1269<Emit>(i);
}
// 66 0F FD /r  PADDW xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1270<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = LANES<M>(0, v0, v1, 142);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1270(i: usize): void {
  form1270<Eval>(i);
}
function emit1270(i: usize): void {
  form1270<Emit>(i);
}
// 66 0F FE /r  PADDD xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1271<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = LANES<M>(0, v0, v1, 174);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1271(i: usize): void {
  form1271<Eval>(i);
}
function emit1271(i: usize): void {
  form1271<Emit>(i);
}
// 66 0F FE /r  PADDD xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1272<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = LANES<M>(0, v0, v1, 174);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1272(i: usize): void {
  form1272<Eval>(i);
}
function emit1272(i: usize): void {
  form1272<Emit>(i);
}
// 66 0F D4 /r  PADDQ xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1273<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = LANES<M>(0, v0, v1, 206);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1273(i: usize): void {
  form1273<Eval>(i);
}
function emit1273(i: usize): void {
  form1273<Emit>(i);
}
// 66 0F D4 /r  PADDQ xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1274<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = LANES<M>(0, v0, v1, 206);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1274(i: usize): void {
  form1274<Eval>(i);
}
function emit1274(i: usize): void {
  form1274<Emit>(i);
}
// 66 0F EC /r  PADDSB xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1275<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = LANES<M>(0, v0, v1, 111);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1275(i: usize): void {
  form1275<Eval>(i);
}
function emit1275(i: usize): void {
  form1275<Emit>(i);
}
// 66 0F EC /r  PADDSB xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1276<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = LANES<M>(0, v0, v1, 111);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1276(i: usize): void {
  form1276<Eval>(i);
}
function emit1276(i: usize): void {
  form1276<Emit>(i);
}
// 66 0F ED /r  PADDSW xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1277<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = LANES<M>(0, v0, v1, 143);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1277(i: usize): void {
  form1277<Eval>(i);
}
function emit1277(i: usize): void {
  form1277<Emit>(i);
}
// 66 0F ED /r  PADDSW xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1278<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = LANES<M>(0, v0, v1, 143);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1278(i: usize): void {
  form1278<Eval>(i);
}
function emit1278(i: usize): void {
  form1278<Emit>(i);
}
// 66 0F DC /r  PADDUSB xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1279<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = LANES<M>(0, v0, v1, 112);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1279(i: usize): void {
  form1279<Eval>(i);
}
function emit1279(i: usize): void {
  form1279<Emit>(i);
}
// 66 0F DC /r  PADDUSB xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1280<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = LANES<M>(0, v0, v1, 112);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1280(i: usize): void {
  form1280<Eval>(i);
}
function emit1280(i: usize): void {
  form1280<Emit>(i);
}
// 66 0F DD /r  PADDUSW xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1281<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = LANES<M>(0, v0, v1, 144);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1281(i: usize): void {
  form1281<Eval>(i);
}
function emit1281(i: usize): void {
  form1281<Emit>(i);
}
// 66 0F DD /r  PADDUSW xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1282<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = LANES<M>(0, v0, v1, 144);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1282(i: usize): void {
  form1282<Eval>(i);
}
function emit1282(i: usize): void {
  form1282<Emit>(i);
}
// 66 0F F8 /r  PSUBB xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1283<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = LANES<M>(0, v0, v1, 113);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1283(i: usize): void {
  form1283<Eval>(i);
}
function emit1283(i: usize): void {
  form1283<Emit>(i);
}
// 66 0F F8 /r  PSUBB xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1284<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = LANES<M>(0, v0, v1, 113);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1284(i: usize): void {
  form1284<Eval>(i);
}
function emit1284(i: usize): void {
  form1284<Emit>(i);
}
// 66 0F F9 /r  PSUBW xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1285<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = LANES<M>(0, v0, v1, 145);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1285(i: usize): void {
  form1285<Eval>(i);
}
function emit1285(i: usize): void {
  form1285<Emit>(i);
}
// 66 0F F9 /r  PSUBW xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1286<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = LANES<M>(0, v0, v1, 145);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1286(i: usize): void {
  form1286<Eval>(i);
}
function emit1286(i: usize): void {
  form1286<Emit>(i);
}
// 66 0F FA /r  PSUBD xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1287<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = LANES<M>(0, v0, v1, 177);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1287(i: usize): void {
  form1287<Eval>(i);
}
function emit1287(i: usize): void {
  form1287<Emit>(i);
}
// 66 0F FA /r  PSUBD xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1288<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = LANES<M>(0, v0, v1, 177);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1288(i: usize): void {
  form1288<Eval>(i);
}
function emit1288(i: usize): void {
  form1288<Emit>(i);
}
// 66 0F FB /r  PSUBQ xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1289<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = LANES<M>(0, v0, v1, 209);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1289(i: usize): void {
  form1289<Eval>(i);
}
function emit1289(i: usize): void {
  form1289<Emit>(i);
}
// 66 0F FB /r  PSUBQ xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1290<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = LANES<M>(0, v0, v1, 209);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1290(i: usize): void {
  form1290<Eval>(i);
}
function emit1290(i: usize): void {
  form1290<Emit>(i);
}
// 66 0F E8 /r  PSUBSB xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1291<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = LANES<M>(0, v0, v1, 114);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1291(i: usize): void {
  form1291<Eval>(i);
}
function emit1291(i: usize): void {
  form1291<Emit>(i);
}
// 66 0F E8 /r  PSUBSB xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1292<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = LANES<M>(0, v0, v1, 114);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1292(i: usize): void {
  form1292<Eval>(i);
}
function emit1292(i: usize): void {
  form1292<Emit>(i);
}
// 66 0F E9 /r  PSUBSW xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1293<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = LANES<M>(0, v0, v1, 146);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1293(i: usize): void {
  form1293<Eval>(i);
}
function emit1293(i: usize): void {
  form1293<Emit>(i);
}
// 66 0F E9 /r  PSUBSW xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1294<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = LANES<M>(0, v0, v1, 146);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1294(i: usize): void {
  form1294<Eval>(i);
}
function emit1294(i: usize): void {
  form1294<Emit>(i);
}
// 66 0F D8 /r  PSUBUSB xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1295<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = LANES<M>(0, v0, v1, 115);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1295(i: usize): void {
  form1295<Eval>(i);
}
function emit1295(i: usize): void {
  form1295<Emit>(i);
}
// 66 0F D8 /r  PSUBUSB xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1296<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = LANES<M>(0, v0, v1, 115);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1296(i: usize): void {
  form1296<Eval>(i);
}
function emit1296(i: usize): void {
  form1296<Emit>(i);
}
// 66 0F D9 /r  PSUBUSW xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1297<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = LANES<M>(0, v0, v1, 147);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1297(i: usize): void {
  form1297<Eval>(i);
}
function emit1297(i: usize): void {
  form1297<Emit>(i);
}
// 66 0F D9 /r  PSUBUSW xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1298<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = LANES<M>(0, v0, v1, 147);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1298(i: usize): void {
  form1298<Eval>(i);
}
function emit1298(i: usize): void {
  form1298<Emit>(i);
}
// 66 0F DB /r  PAND xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1299<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = LANES<M>(0, v0, v1, 78);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1299(i: usize): void {
  form1299<Eval>(i);
}
function emit1299(i: usize): void {
  form1299<Emit>(i);
}
// 66 0F DB /r  PAND xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1300<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = LANES<M>(0, v0, v1, 78);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1300(i: usize): void {
  form1300<Eval>(i);
}
function emit1300(i: usize): void {
  form1300<Emit>(i);
}
// 66 0F EB /r  POR xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1301<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = LANES<M>(0, v0, v1, 80);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1301(i: usize): void {
  form1301<Eval>(i);
}
function emit1301(i: usize): void {
  form1301<Emit>(i);
}
// 66 0F EB /r  POR xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1302<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = LANES<M>(0, v0, v1, 80);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1302(i: usize): void {
  form1302<Eval>(i);
}
function emit1302(i: usize): void {
  form1302<Emit>(i);
}
// 66 0F EF /r  PXOR xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1303<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = LANES<M>(0, v0, v1, 81);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1303(i: usize): void {
  form1303<Eval>(i);
}
function emit1303(i: usize): void {
  form1303<Emit>(i);
}
// 66 0F EF /r  PXOR xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1304<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = LANES<M>(0, v0, v1, 81);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1304(i: usize): void {
  form1304<Eval>(i);
}
function emit1304(i: usize): void {
  form1304<Emit>(i);
}
// 66 0F DF /r  PANDN xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1305<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = LANES_SWAPPED<M>(0, v0, v1, 79);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1305(i: usize): void {
  form1305<Eval>(i);
}
function emit1305(i: usize): void {
  form1305<Emit>(i);
}
// 66 0F DF /r  PANDN xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1306<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = LANES_SWAPPED<M>(0, v0, v1, 79);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1306(i: usize): void {
  form1306<Eval>(i);
}
function emit1306(i: usize): void {
  form1306<Emit>(i);
}
// 66 0F 74 /r  PCMPEQB xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1307<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = LANES<M>(0, v0, v1, 35);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1307(i: usize): void {
  form1307<Eval>(i);
}
function emit1307(i: usize): void {
  form1307<Emit>(i);
}
// 66 0F 74 /r  PCMPEQB xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1308<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = LANES<M>(0, v0, v1, 35);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1308(i: usize): void {
  form1308<Eval>(i);
}
function emit1308(i: usize): void {
  form1308<Emit>(i);
}
// 66 0F 75 /r  PCMPEQW xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1309<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = LANES<M>(0, v0, v1, 45);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1309(i: usize): void {
  form1309<Eval>(i);
}
function emit1309(i: usize): void {
  form1309<Emit>(i);
}
// 66 0F 75 /r  PCMPEQW xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1310<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = LANES<M>(0, v0, v1, 45);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1310(i: usize): void {
  form1310<Eval>(i);
}
function emit1310(i: usize): void {
  form1310<Emit>(i);
}
// 66 0F 76 /r  PCMPEQD xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1311<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = LANES<M>(0, v0, v1, 55);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1311(i: usize): void {
  form1311<Eval>(i);
}
function emit1311(i: usize): void {
  form1311<Emit>(i);
}
// 66 0F 76 /r  PCMPEQD xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1312<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = LANES<M>(0, v0, v1, 55);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1312(i: usize): void {
  form1312<Eval>(i);
}
function emit1312(i: usize): void {
  form1312<Emit>(i);
}
// 66 0F 64 /r  PCMPGTB xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1313<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = LANES<M>(0, v0, v1, 39);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1313(i: usize): void {
  form1313<Eval>(i);
}
function emit1313(i: usize): void {
  form1313<Emit>(i);
}
// 66 0F 64 /r  PCMPGTB xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1314<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = LANES<M>(0, v0, v1, 39);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1314(i: usize): void {
  form1314<Eval>(i);
}
function emit1314(i: usize): void {
  form1314<Emit>(i);
}
// 66 0F 65 /r  PCMPGTW xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1315<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = LANES<M>(0, v0, v1, 49);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1315(i: usize): void {
  form1315<Eval>(i);
}
function emit1315(i: usize): void {
  form1315<Emit>(i);
}
// 66 0F 65 /r  PCMPGTW xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1316<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = LANES<M>(0, v0, v1, 49);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1316(i: usize): void {
  form1316<Eval>(i);
}
function emit1316(i: usize): void {
  form1316<Emit>(i);
}
// 66 0F 66 /r  PCMPGTD xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1317<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = LANES<M>(0, v0, v1, 59);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1317(i: usize): void {
  form1317<Eval>(i);
}
function emit1317(i: usize): void {
  form1317<Emit>(i);
}
// 66 0F 66 /r  PCMPGTD xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1318<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = LANES<M>(0, v0, v1, 59);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1318(i: usize): void {
  form1318<Eval>(i);
}
function emit1318(i: usize): void {
  form1318<Emit>(i);
}
// 66 0F D5 /r  PMULLW xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1319<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = LANES<M>(0, v0, v1, 149);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1319(i: usize): void {
  form1319<Eval>(i);
}
function emit1319(i: usize): void {
  form1319<Emit>(i);
}
// 66 0F D5 /r  PMULLW xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1320<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = LANES<M>(0, v0, v1, 149);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1320(i: usize): void {
  form1320<Eval>(i);
}
function emit1320(i: usize): void {
  form1320<Emit>(i);
}
// 66 0F E5 /r  PMULHW xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1321<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = PMULHW<M>(0, v0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1321(i: usize): void {
  form1321<Eval>(i);
}
function emit1321(i: usize): void {
  form1321<Emit>(i);
}
// 66 0F E5 /r  PMULHW xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1322<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = PMULHW<M>(0, v0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1322(i: usize): void {
  form1322<Eval>(i);
}
function emit1322(i: usize): void {
  form1322<Emit>(i);
}
// 66 0F E4 /r  PMULHUW xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1323<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = PMULHUW<M>(0, v0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1323(i: usize): void {
  form1323<Eval>(i);
}
function emit1323(i: usize): void {
  form1323<Emit>(i);
}
// 66 0F E4 /r  PMULHUW xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1324<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = PMULHUW<M>(0, v0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1324(i: usize): void {
  form1324<Eval>(i);
}
function emit1324(i: usize): void {
  form1324<Emit>(i);
}
// 66 0F F5 /r  PMADDWD xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1325<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = LANES<M>(0, v0, v1, 186);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1325(i: usize): void {
  form1325<Eval>(i);
}
function emit1325(i: usize): void {
  form1325<Emit>(i);
}
// 66 0F F5 /r  PMADDWD xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1326<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = LANES<M>(0, v0, v1, 186);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1326(i: usize): void {
  form1326<Eval>(i);
}
function emit1326(i: usize): void {
  form1326<Emit>(i);
}
// 66 0F F4 /r  PMULUDQ xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1327<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = PMULUDQ<M>(0, v0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1327(i: usize): void {
  form1327<Eval>(i);
}
function emit1327(i: usize): void {
  form1327<Emit>(i);
}
// 66 0F F4 /r  PMULUDQ xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1328<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = PMULUDQ<M>(0, v0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1328(i: usize): void {
  form1328<Eval>(i);
}
function emit1328(i: usize): void {
  form1328<Emit>(i);
}
// 66 0F E0 /r  PAVGB xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1329<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = LANES<M>(0, v0, v1, 123);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1329(i: usize): void {
  form1329<Eval>(i);
}
function emit1329(i: usize): void {
  form1329<Emit>(i);
}
// 66 0F E0 /r  PAVGB xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1330<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = LANES<M>(0, v0, v1, 123);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1330(i: usize): void {
  form1330<Eval>(i);
}
function emit1330(i: usize): void {
  form1330<Emit>(i);
}
// 66 0F E3 /r  PAVGW xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1331<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = LANES<M>(0, v0, v1, 155);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1331(i: usize): void {
  form1331<Eval>(i);
}
function emit1331(i: usize): void {
  form1331<Emit>(i);
}
// 66 0F E3 /r  PAVGW xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1332<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = LANES<M>(0, v0, v1, 155);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1332(i: usize): void {
  form1332<Eval>(i);
}
function emit1332(i: usize): void {
  form1332<Emit>(i);
}
// 66 0F DA /r  PMINUB xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1333<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = LANES<M>(0, v0, v1, 119);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1333(i: usize): void {
  form1333<Eval>(i);
}
function emit1333(i: usize): void {
  form1333<Emit>(i);
}
// 66 0F DA /r  PMINUB xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1334<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = LANES<M>(0, v0, v1, 119);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1334(i: usize): void {
  form1334<Eval>(i);
}
function emit1334(i: usize): void {
  form1334<Emit>(i);
}
// 66 0F DE /r  PMAXUB xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1335<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = LANES<M>(0, v0, v1, 121);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1335(i: usize): void {
  form1335<Eval>(i);
}
function emit1335(i: usize): void {
  form1335<Emit>(i);
}
// 66 0F DE /r  PMAXUB xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1336<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = LANES<M>(0, v0, v1, 121);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1336(i: usize): void {
  form1336<Eval>(i);
}
function emit1336(i: usize): void {
  form1336<Emit>(i);
}
// 66 0F EA /r  PMINSW xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1337<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = LANES<M>(0, v0, v1, 150);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1337(i: usize): void {
  form1337<Eval>(i);
}
function emit1337(i: usize): void {
  form1337<Emit>(i);
}
// 66 0F EA /r  PMINSW xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1338<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = LANES<M>(0, v0, v1, 150);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1338(i: usize): void {
  form1338<Eval>(i);
}
function emit1338(i: usize): void {
  form1338<Emit>(i);
}
// 66 0F EE /r  PMAXSW xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1339<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = LANES<M>(0, v0, v1, 152);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1339(i: usize): void {
  form1339<Eval>(i);
}
function emit1339(i: usize): void {
  form1339<Emit>(i);
}
// 66 0F EE /r  PMAXSW xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1340<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = LANES<M>(0, v0, v1, 152);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1340(i: usize): void {
  form1340<Eval>(i);
}
function emit1340(i: usize): void {
  form1340<Emit>(i);
}
// 66 0F F6 /r  PSADBW xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1341<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = PSADBW<M>(0, v0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1341(i: usize): void {
  form1341<Eval>(i);
}
function emit1341(i: usize): void {
  form1341<Emit>(i);
}
// 66 0F F6 /r  PSADBW xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1342<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = PSADBW<M>(0, v0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1342(i: usize): void {
  form1342<Eval>(i);
}
function emit1342(i: usize): void {
  form1342<Emit>(i);
}
// 66 0F 63 /r  PACKSSWB xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1343<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = PACK<M>(0, v0, v1, 101);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1343(i: usize): void {
  form1343<Eval>(i);
}
function emit1343(i: usize): void {
  form1343<Emit>(i);
}
// 66 0F 63 /r  PACKSSWB xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1344<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = PACK<M>(0, v0, v1, 101);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1344(i: usize): void {
  form1344<Eval>(i);
}
function emit1344(i: usize): void {
  form1344<Emit>(i);
}
// 66 0F 6B /r  PACKSSDW xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1345<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = PACK<M>(0, v0, v1, 133);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1345(i: usize): void {
  form1345<Eval>(i);
}
function emit1345(i: usize): void {
  form1345<Emit>(i);
}
// 66 0F 6B /r  PACKSSDW xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1346<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = PACK<M>(0, v0, v1, 133);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1346(i: usize): void {
  form1346<Eval>(i);
}
function emit1346(i: usize): void {
  form1346<Emit>(i);
}
// 66 0F 67 /r  PACKUSWB xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1347<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = PACK<M>(0, v0, v1, 102);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1347(i: usize): void {
  form1347<Eval>(i);
}
function emit1347(i: usize): void {
  form1347<Emit>(i);
}
// 66 0F 67 /r  PACKUSWB xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1348<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = PACK<M>(0, v0, v1, 102);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1348(i: usize): void {
  form1348<Eval>(i);
}
function emit1348(i: usize): void {
  form1348<Emit>(i);
}
// 66 0F 60 /r  PUNPCKLBW xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1349<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = UNPACK_LOW<M>(0, v0, v1, 8);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1349(i: usize): void {
  form1349<Eval>(i);
}
function emit1349(i: usize): void {
  form1349<Emit>(i);
}
// 66 0F 60 /r  PUNPCKLBW xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1350<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = UNPACK_LOW<M>(0, v0, v1, 8);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1350(i: usize): void {
  form1350<Eval>(i);
}
function emit1350(i: usize): void {
  form1350<Emit>(i);
}
// 66 0F 61 /r  PUNPCKLWD xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1351<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = UNPACK_LOW<M>(0, v0, v1, 16);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1351(i: usize): void {
  form1351<Eval>(i);
}
function emit1351(i: usize): void {
  form1351<Emit>(i);
}
// 66 0F 61 /r  PUNPCKLWD xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1352<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = UNPACK_LOW<M>(0, v0, v1, 16);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1352(i: usize): void {
  form1352<Eval>(i);
}
function emit1352(i: usize): void {
  form1352<Emit>(i);
}
// 66 0F 62 /r  PUNPCKLDQ xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1353<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = UNPACK_LOW<M>(0, v0, v1, 32);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1353(i: usize): void {
  form1353<Eval>(i);
}
function emit1353(i: usize): void {
  form1353<Emit>(i);
}
// 66 0F 62 /r  PUNPCKLDQ xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1354<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = UNPACK_LOW<M>(0, v0, v1, 32);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1354(i: usize): void {
  form1354<Eval>(i);
}
function emit1354(i: usize): void {
  form1354<Emit>(i);
}
// 66 0F 68 /r  PUNPCKHBW xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1355<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = UNPACK_HIGH<M>(0, v0, v1, 8);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1355(i: usize): void {
  form1355<Eval>(i);
}
function emit1355(i: usize): void {
  form1355<Emit>(i);
}
// 66 0F 68 /r  PUNPCKHBW xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1356<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = UNPACK_HIGH<M>(0, v0, v1, 8);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1356(i: usize): void {
  form1356<Eval>(i);
}
function emit1356(i: usize): void {
  form1356<Emit>(i);
}
// 66 0F 69 /r  PUNPCKHWD xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1357<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = UNPACK_HIGH<M>(0, v0, v1, 16);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1357(i: usize): void {
  form1357<Eval>(i);
}
function emit1357(i: usize): void {
  form1357<Emit>(i);
}
// 66 0F 69 /r  PUNPCKHWD xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1358<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = UNPACK_HIGH<M>(0, v0, v1, 16);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1358(i: usize): void {
  form1358<Eval>(i);
}
function emit1358(i: usize): void {
  form1358<Emit>(i);
}
// 66 0F 6A /r  PUNPCKHDQ xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1359<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = UNPACK_HIGH<M>(0, v0, v1, 32);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1359(i: usize): void {
  form1359<Eval>(i);
}
function emit1359(i: usize): void {
  form1359<Emit>(i);
}
// 66 0F 6A /r  PUNPCKHDQ xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1360<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = UNPACK_HIGH<M>(0, v0, v1, 32);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1360(i: usize): void {
  form1360<Eval>(i);
}
function emit1360(i: usize): void {
  form1360<Emit>(i);
}
// 66 0F D1 /r  PSRLW xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1361<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = SHIFT<M>(0, v0, v1, 141);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1361(i: usize): void {
  form1361<Eval>(i);
}
function emit1361(i: usize): void {
  form1361<Emit>(i);
}
// 66 0F D1 /r  PSRLW xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1362<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = SHIFT<M>(0, v0, v1, 141);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1362(i: usize): void {
  form1362<Eval>(i);
}
function emit1362(i: usize): void {
  form1362<Emit>(i);
}
// 66 0F 71 /2 ib  PSRLW xmm2, imm8
// @ts-ignore: decorator
@inline
function form1363<M>(i: usize): void {
  SHIFT_IMMEDIATE<M>(i, 0, false, 141);
}
function eval1363(i: usize): void {
  form1363<Eval>(i);
}
function emit1363(i: usize): void {
  form1363<Emit>(i);
}
// 66 0F E1 /r  PSRAW xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1364<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = SHIFT<M>(0, v0, v1, 140);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1364(i: usize): void {
  form1364<Eval>(i);
}
function emit1364(i: usize): void {
  form1364<Emit>(i);
}
// 66 0F E1 /r  PSRAW xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1365<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = SHIFT<M>(0, v0, v1, 140);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1365(i: usize): void {
  form1365<Eval>(i);
}
function emit1365(i: usize): void {
  form1365<Emit>(i);
}
// 66 0F 71 /4 ib  PSRAW xmm2, imm8
// @ts-ignore: decorator
@inline
function form1366<M>(i: usize): void {
  SHIFT_IMMEDIATE<M>(i, 0, false, 140);
}
function eval1366(i: usize): void {
  form1366<Eval>(i);
}
function emit1366(i: usize): void {
  form1366<Emit>(i);
}
// 66 0F F1 /r  PSLLW xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1367<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = SHIFT<M>(0, v0, v1, 139);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1367(i: usize): void {
  form1367<Eval>(i);
}
function emit1367(i: usize): void {
  form1367<Emit>(i);
}
// 66 0F F1 /r  PSLLW xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1368<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = SHIFT<M>(0, v0, v1, 139);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1368(i: usize): void {
  form1368<Eval>(i);
}
function emit1368(i: usize): void {
  form1368<Emit>(i);
}
// 66 0F 71 /6 ib  PSLLW xmm2, imm8
// @ts-ignore: decorator
@inline
function form1369<M>(i: usize): void {
  SHIFT_IMMEDIATE<M>(i, 0, false, 139);
}
function eval1369(i: usize): void {
  form1369<Eval>(i);
}
function emit1369(i: usize): void {
  form1369<Emit>(i);
}
// 66 0F D2 /r  PSRLD xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1370<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = SHIFT<M>(0, v0, v1, 173);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1370(i: usize): void {
  form1370<Eval>(i);
}
function emit1370(i: usize): void {
  form1370<Emit>(i);
}
// 66 0F D2 /r  PSRLD xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1371<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = SHIFT<M>(0, v0, v1, 173);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1371(i: usize): void {
  form1371<Eval>(i);
}
function emit1371(i: usize): void {
  form1371<Emit>(i);
}
// 66 0F 72 /2 ib  PSRLD xmm2, imm8
// @ts-ignore: decorator
@inline
function form1372<M>(i: usize): void {
  SHIFT_IMMEDIATE<M>(i, 0, false, 173);
}
function eval1372(i: usize): void {
  form1372<Eval>(i);
}
function emit1372(i: usize): void {
  form1372<Emit>(i);
}
// 66 0F E2 /r  PSRAD xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1373<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = SHIFT<M>(0, v0, v1, 172);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1373(i: usize): void {
  form1373<Eval>(i);
}
function emit1373(i: usize): void {
  form1373<Emit>(i);
}
// 66 0F E2 /r  PSRAD xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1374<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = SHIFT<M>(0, v0, v1, 172);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1374(i: usize): void {
  form1374<Eval>(i);
}
function emit1374(i: usize): void {
  form1374<Emit>(i);
}
// 66 0F 72 /4 ib  PSRAD xmm2, imm8
// @ts-ignore: decorator
@inline
function form1375<M>(i: usize): void {
  SHIFT_IMMEDIATE<M>(i, 0, false, 172);
}
function eval1375(i: usize): void {
  form1375<Eval>(i);
}
function emit1375(i: usize): void {
  form1375<Emit>(i);
}
// 66 0F F2 /r  PSLLD xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1376<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = SHIFT<M>(0, v0, v1, 171);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1376(i: usize): void {
  form1376<Eval>(i);
}
function emit1376(i: usize): void {
  form1376<Emit>(i);
}
// 66 0F F2 /r  PSLLD xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1377<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = SHIFT<M>(0, v0, v1, 171);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1377(i: usize): void {
  form1377<Eval>(i);
}
function emit1377(i: usize): void {
  form1377<Emit>(i);
}
// 66 0F 72 /6 ib  PSLLD xmm2, imm8
// @ts-ignore: decorator
@inline
function form1378<M>(i: usize): void {
  SHIFT_IMMEDIATE<M>(i, 0, false, 171);
}
function eval1378(i: usize): void {
  form1378<Eval>(i);
}
function emit1378(i: usize): void {
  form1378<Emit>(i);
}
// 66 0F D3 /r  PSRLQ xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1379<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = SHIFT<M>(0, v0, v1, 205);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1379(i: usize): void {
  form1379<Eval>(i);
}
function emit1379(i: usize): void {
  form1379<Emit>(i);
}
// 66 0F D3 /r  PSRLQ xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1380<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = SHIFT<M>(0, v0, v1, 205);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1380(i: usize): void {
  form1380<Eval>(i);
}
function emit1380(i: usize): void {
  form1380<Emit>(i);
}
// 66 0F 73 /2 ib  PSRLQ xmm2, imm8
// @ts-ignore: decorator
@inline
function form1381<M>(i: usize): void {
  SHIFT_IMMEDIATE<M>(i, 0, false, 205);
}
function eval1381(i: usize): void {
  form1381<Eval>(i);
}
function emit1381(i: usize): void {
  form1381<Emit>(i);
}
// 66 0F F3 /r  PSLLQ xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1382<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = SHIFT<M>(0, v0, v1, 203);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1382(i: usize): void {
  form1382<Eval>(i);
}
function emit1382(i: usize): void {
  form1382<Emit>(i);
}
// 66 0F F3 /r  PSLLQ xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1383<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = SHIFT<M>(0, v0, v1, 203);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1383(i: usize): void {
  form1383<Eval>(i);
}
function emit1383(i: usize): void {
  form1383<Emit>(i);
}
// 66 0F 73 /6 ib  PSLLQ xmm2, imm8
// @ts-ignore: decorator
@inline
function form1384<M>(i: usize): void {
  SHIFT_IMMEDIATE<M>(i, 0, false, 203);
}
function eval1384(i: usize): void {
  form1384<Eval>(i);
}
function emit1384(i: usize): void {
  form1384<Emit>(i);
}
// 66 0F 38 00 /r  PSHUFB xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1385<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = PSHUFB<M>(0, v0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1385(i: usize): void {
  form1385<Eval>(i);
}
function emit1385(i: usize): void {
  form1385<Emit>(i);
}
// 66 0F 38 00 /r  PSHUFB xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1386<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = PSHUFB<M>(0, v0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1386(i: usize): void {
  form1386<Eval>(i);
}
function emit1386(i: usize): void {
  form1386<Emit>(i);
}
// 66 0F 38 01 /r  PHADDW xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1387<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = ACROSS_16<M>(0, v0, v1, 142);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1387(i: usize): void {
  form1387<Eval>(i);
}
function emit1387(i: usize): void {
  form1387<Emit>(i);
}
// 66 0F 38 01 /r  PHADDW xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1388<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = ACROSS_16<M>(0, v0, v1, 142);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1388(i: usize): void {
  form1388<Eval>(i);
}
function emit1388(i: usize): void {
  form1388<Emit>(i);
}
// 66 0F 38 02 /r  PHADDD xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1389<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = ACROSS_32<M>(0, v0, v1, 174);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1389(i: usize): void {
  form1389<Eval>(i);
}
function emit1389(i: usize): void {
  form1389<Emit>(i);
}
// 66 0F 38 02 /r  PHADDD xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1390<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = ACROSS_32<M>(0, v0, v1, 174);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1390(i: usize): void {
  form1390<Eval>(i);
}
function emit1390(i: usize): void {
  form1390<Emit>(i);
}
// 66 0F 38 03 /r  PHADDSW xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1391<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = ACROSS_16<M>(0, v0, v1, 143);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1391(i: usize): void {
  form1391<Eval>(i);
}
function emit1391(i: usize): void {
  form1391<Emit>(i);
}
// 66 0F 38 03 /r  PHADDSW xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1392<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = ACROSS_16<M>(0, v0, v1, 143);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1392(i: usize): void {
  form1392<Eval>(i);
}
function emit1392(i: usize): void {
  form1392<Emit>(i);
}
// 66 0F 38 04 /r  PMADDUBSW xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1393<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = PMADDUBSW<M>(0, v0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1393(i: usize): void {
  form1393<Eval>(i);
}
function emit1393(i: usize): void {
  form1393<Emit>(i);
}
// 66 0F 38 04 /r  PMADDUBSW xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1394<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = PMADDUBSW<M>(0, v0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1394(i: usize): void {
  form1394<Eval>(i);
}
function emit1394(i: usize): void {
  form1394<Emit>(i);
}
// 66 0F 38 05 /r  PHSUBW xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1395<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = ACROSS_16<M>(0, v0, v1, 145);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1395(i: usize): void {
  form1395<Eval>(i);
}
function emit1395(i: usize): void {
  form1395<Emit>(i);
}
// 66 0F 38 05 /r  PHSUBW xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1396<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = ACROSS_16<M>(0, v0, v1, 145);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1396(i: usize): void {
  form1396<Eval>(i);
}
function emit1396(i: usize): void {
  form1396<Emit>(i);
}
// 66 0F 38 06 /r  PHSUBD xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1397<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = ACROSS_32<M>(0, v0, v1, 177);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1397(i: usize): void {
  form1397<Eval>(i);
}
function emit1397(i: usize): void {
  form1397<Emit>(i);
}
// 66 0F 38 06 /r  PHSUBD xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1398<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = ACROSS_32<M>(0, v0, v1, 177);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1398(i: usize): void {
  form1398<Eval>(i);
}
function emit1398(i: usize): void {
  form1398<Emit>(i);
}
// 66 0F 38 07 /r  PHSUBSW xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1399<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = ACROSS_16<M>(0, v0, v1, 146);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1399(i: usize): void {
  form1399<Eval>(i);
}
function emit1399(i: usize): void {
  form1399<Emit>(i);
}
// 66 0F 38 07 /r  PHSUBSW xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1400<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = ACROSS_16<M>(0, v0, v1, 146);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1400(i: usize): void {
  form1400<Eval>(i);
}
function emit1400(i: usize): void {
  form1400<Emit>(i);
}
// 66 0F 38 08 /r  PSIGNB xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1401<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = PSIGN<M>(0, v0, v1, 8);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1401(i: usize): void {
  form1401<Eval>(i);
}
function emit1401(i: usize): void {
  form1401<Emit>(i);
}
// 66 0F 38 08 /r  PSIGNB xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1402<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = PSIGN<M>(0, v0, v1, 8);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1402(i: usize): void {
  form1402<Eval>(i);
}
function emit1402(i: usize): void {
  form1402<Emit>(i);
}
// 66 0F 38 09 /r  PSIGNW xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1403<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = PSIGN<M>(0, v0, v1, 16);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1403(i: usize): void {
  form1403<Eval>(i);
}
function emit1403(i: usize): void {
  form1403<Emit>(i);
}
// 66 0F 38 09 /r  PSIGNW xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1404<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = PSIGN<M>(0, v0, v1, 16);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1404(i: usize): void {
  form1404<Eval>(i);
}
function emit1404(i: usize): void {
  form1404<Emit>(i);
}
// 66 0F 38 0A /r  PSIGND xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1405<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = PSIGN<M>(0, v0, v1, 32);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1405(i: usize): void {
  form1405<Eval>(i);
}
function emit1405(i: usize): void {
  form1405<Emit>(i);
}
// 66 0F 38 0A /r  PSIGND xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1406<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = PSIGN<M>(0, v0, v1, 32);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1406(i: usize): void {
  form1406<Eval>(i);
}
function emit1406(i: usize): void {
  form1406<Emit>(i);
}
// 66 0F 38 0B /r  PMULHRSW xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1407<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = PMULHRSW<M>(0, v0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1407(i: usize): void {
  form1407<Eval>(i);
}
function emit1407(i: usize): void {
  form1407<Emit>(i);
}
// 66 0F 38 0B /r  PMULHRSW xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1408<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = PMULHRSW<M>(0, v0, v1);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1408(i: usize): void {
  form1408<Eval>(i);
}
function emit1408(i: usize): void {
  form1408<Emit>(i);
}
// 66 0F 38 1C /r  PABSB xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1409<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = LANES_OF_ONE<M>(0, v1, 96);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1409(i: usize): void {
  form1409<Eval>(i);
}
function emit1409(i: usize): void {
  form1409<Emit>(i);
}
// 66 0F 38 1C /r  PABSB xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1410<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.load128Aligned(at);
  const r = LANES_OF_ONE<M>(0, v1, 96);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1410(i: usize): void {
  form1410<Eval>(i);
}
function emit1410(i: usize): void {
  form1410<Emit>(i);
}
// 66 0F 38 1D /r  PABSW xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1411<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = LANES_OF_ONE<M>(0, v1, 128);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1411(i: usize): void {
  form1411<Eval>(i);
}
function emit1411(i: usize): void {
  form1411<Emit>(i);
}
// 66 0F 38 1D /r  PABSW xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1412<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.load128Aligned(at);
  const r = LANES_OF_ONE<M>(0, v1, 128);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1412(i: usize): void {
  form1412<Eval>(i);
}
function emit1412(i: usize): void {
  form1412<Emit>(i);
}
// 66 0F 38 1E /r  PABSD xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1413<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = LANES_OF_ONE<M>(0, v1, 160);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1413(i: usize): void {
  form1413<Eval>(i);
}
function emit1413(i: usize): void {
  form1413<Emit>(i);
}
// 66 0F 38 1E /r  PABSD xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1414<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v1 = m.load128Aligned(at);
  const r = LANES_OF_ONE<M>(0, v1, 160);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1414(i: usize): void {
  form1414<Eval>(i);
}
function emit1414(i: usize): void {
  form1414<Emit>(i);
}
// 66 0F 6C /r  PUNPCKLQDQ xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1415<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = UNPACK_LOW<M>(0, v0, v1, 64);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1415(i: usize): void {
  form1415<Eval>(i);
}
function emit1415(i: usize): void {
  form1415<Emit>(i);
}
// 66 0F 6C /r  PUNPCKLQDQ xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1416<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = UNPACK_LOW<M>(0, v0, v1, 64);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1416(i: usize): void {
  form1416<Eval>(i);
}
function emit1416(i: usize): void {
  form1416<Emit>(i);
}
// 66 0F 6D /r  PUNPCKHQDQ xmm, xmm/m128
// @ts-ignore: decorator
@inline
function form1417<M>(i: usize): void {
  const m = machine<M>();
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = UNPACK_HIGH<M>(0, v0, v1, 64);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1417(i: usize): void {
  form1417<Eval>(i);
}
function emit1417(i: usize): void {
  form1417<Emit>(i);
}
// 66 0F 6D /r  PUNPCKHQDQ xmm, xmm/m128  (memory)
// @ts-ignore: decorator
@inline
function form1418<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.xmm(load<u8>(i, RECORD_REG));
  const v1 = m.load128Aligned(at);
  const r = UNPACK_HIGH<M>(0, v0, v1, 64);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1418(i: usize): void {
  form1418<Eval>(i);
}
function emit1418(i: usize): void {
  form1418<Emit>(i);
}
// 66 0F 73 /3 ib  PSRLDQ xmm2, imm8
// @ts-ignore: decorator
@inline
function form1419<M>(i: usize): void {
  PSRLDQ<M>(i, 0, false);
}
function eval1419(i: usize): void {
  form1419<Eval>(i);
}
function emit1419(i: usize): void {
  form1419<Emit>(i);
}
// 66 0F 73 /7 ib  PSLLDQ xmm2, imm8
// @ts-ignore: decorator
@inline
function form1420<M>(i: usize): void {
  PSLLDQ<M>(i, 0, false);
}
function eval1420(i: usize): void {
  form1420<Eval>(i);
}
function emit1420(i: usize): void {
  form1420<Emit>(i);
}
// 66 0F 3A 0F /r ib  PALIGNR xmm, xmm/m128, imm8
// @ts-ignore: decorator
@inline
function form1421<M>(i: usize): void {
  PALIGNR<M>(i, 0, false);
}
function eval1421(i: usize): void {
  form1421<Eval>(i);
}
function emit1421(i: usize): void {
  form1421<Emit>(i);
}
// 66 0F 3A 0F /r ib  PALIGNR xmm, xmm/m128, imm8  (memory)
// @ts-ignore: decorator
@inline
function form1422<M>(i: usize): void {
  PALIGNR<M>(i, 0, true);
}
function eval1422(i: usize): void {
  form1422<Eval>(i);
}
function emit1422(i: usize): void {
  form1422<Emit>(i);
}

export function install_sse_integer(): void {
  store<u32>(HANDLERS + 5068, eval1267.index);
  store<u32>(EMITTERS + 5068, emit1267.index);
  store<u8>(TRANSLATIONS + 1267, 13);
  store<u32>(HANDLERS + 5072, eval1268.index);
  store<u32>(EMITTERS + 5072, emit1268.index);
  store<u8>(TRANSLATIONS + 1268, 13);
  store<u32>(HANDLERS + 5076, eval1269.index);
  store<u32>(EMITTERS + 5076, emit1269.index);
  store<u8>(TRANSLATIONS + 1269, 13);
  store<u32>(HANDLERS + 5080, eval1270.index);
  store<u32>(EMITTERS + 5080, emit1270.index);
  store<u8>(TRANSLATIONS + 1270, 13);
  store<u32>(HANDLERS + 5084, eval1271.index);
  store<u32>(EMITTERS + 5084, emit1271.index);
  store<u8>(TRANSLATIONS + 1271, 13);
  store<u32>(HANDLERS + 5088, eval1272.index);
  store<u32>(EMITTERS + 5088, emit1272.index);
  store<u8>(TRANSLATIONS + 1272, 13);
  store<u32>(HANDLERS + 5092, eval1273.index);
  store<u32>(EMITTERS + 5092, emit1273.index);
  store<u8>(TRANSLATIONS + 1273, 13);
  store<u32>(HANDLERS + 5096, eval1274.index);
  store<u32>(EMITTERS + 5096, emit1274.index);
  store<u8>(TRANSLATIONS + 1274, 13);
  store<u32>(HANDLERS + 5100, eval1275.index);
  store<u32>(EMITTERS + 5100, emit1275.index);
  store<u8>(TRANSLATIONS + 1275, 13);
  store<u32>(HANDLERS + 5104, eval1276.index);
  store<u32>(EMITTERS + 5104, emit1276.index);
  store<u8>(TRANSLATIONS + 1276, 13);
  store<u32>(HANDLERS + 5108, eval1277.index);
  store<u32>(EMITTERS + 5108, emit1277.index);
  store<u8>(TRANSLATIONS + 1277, 13);
  store<u32>(HANDLERS + 5112, eval1278.index);
  store<u32>(EMITTERS + 5112, emit1278.index);
  store<u8>(TRANSLATIONS + 1278, 13);
  store<u32>(HANDLERS + 5116, eval1279.index);
  store<u32>(EMITTERS + 5116, emit1279.index);
  store<u8>(TRANSLATIONS + 1279, 13);
  store<u32>(HANDLERS + 5120, eval1280.index);
  store<u32>(EMITTERS + 5120, emit1280.index);
  store<u8>(TRANSLATIONS + 1280, 13);
  store<u32>(HANDLERS + 5124, eval1281.index);
  store<u32>(EMITTERS + 5124, emit1281.index);
  store<u8>(TRANSLATIONS + 1281, 13);
  store<u32>(HANDLERS + 5128, eval1282.index);
  store<u32>(EMITTERS + 5128, emit1282.index);
  store<u8>(TRANSLATIONS + 1282, 13);
  store<u32>(HANDLERS + 5132, eval1283.index);
  store<u32>(EMITTERS + 5132, emit1283.index);
  store<u8>(TRANSLATIONS + 1283, 13);
  store<u32>(HANDLERS + 5136, eval1284.index);
  store<u32>(EMITTERS + 5136, emit1284.index);
  store<u8>(TRANSLATIONS + 1284, 13);
  store<u32>(HANDLERS + 5140, eval1285.index);
  store<u32>(EMITTERS + 5140, emit1285.index);
  store<u8>(TRANSLATIONS + 1285, 13);
  store<u32>(HANDLERS + 5144, eval1286.index);
  store<u32>(EMITTERS + 5144, emit1286.index);
  store<u8>(TRANSLATIONS + 1286, 13);
  store<u32>(HANDLERS + 5148, eval1287.index);
  store<u32>(EMITTERS + 5148, emit1287.index);
  store<u8>(TRANSLATIONS + 1287, 13);
  store<u32>(HANDLERS + 5152, eval1288.index);
  store<u32>(EMITTERS + 5152, emit1288.index);
  store<u8>(TRANSLATIONS + 1288, 13);
  store<u32>(HANDLERS + 5156, eval1289.index);
  store<u32>(EMITTERS + 5156, emit1289.index);
  store<u8>(TRANSLATIONS + 1289, 13);
  store<u32>(HANDLERS + 5160, eval1290.index);
  store<u32>(EMITTERS + 5160, emit1290.index);
  store<u8>(TRANSLATIONS + 1290, 13);
  store<u32>(HANDLERS + 5164, eval1291.index);
  store<u32>(EMITTERS + 5164, emit1291.index);
  store<u8>(TRANSLATIONS + 1291, 13);
  store<u32>(HANDLERS + 5168, eval1292.index);
  store<u32>(EMITTERS + 5168, emit1292.index);
  store<u8>(TRANSLATIONS + 1292, 13);
  store<u32>(HANDLERS + 5172, eval1293.index);
  store<u32>(EMITTERS + 5172, emit1293.index);
  store<u8>(TRANSLATIONS + 1293, 13);
  store<u32>(HANDLERS + 5176, eval1294.index);
  store<u32>(EMITTERS + 5176, emit1294.index);
  store<u8>(TRANSLATIONS + 1294, 13);
  store<u32>(HANDLERS + 5180, eval1295.index);
  store<u32>(EMITTERS + 5180, emit1295.index);
  store<u8>(TRANSLATIONS + 1295, 13);
  store<u32>(HANDLERS + 5184, eval1296.index);
  store<u32>(EMITTERS + 5184, emit1296.index);
  store<u8>(TRANSLATIONS + 1296, 13);
  store<u32>(HANDLERS + 5188, eval1297.index);
  store<u32>(EMITTERS + 5188, emit1297.index);
  store<u8>(TRANSLATIONS + 1297, 13);
  store<u32>(HANDLERS + 5192, eval1298.index);
  store<u32>(EMITTERS + 5192, emit1298.index);
  store<u8>(TRANSLATIONS + 1298, 13);
  store<u32>(HANDLERS + 5196, eval1299.index);
  store<u32>(EMITTERS + 5196, emit1299.index);
  store<u8>(TRANSLATIONS + 1299, 13);
  store<u32>(HANDLERS + 5200, eval1300.index);
  store<u32>(EMITTERS + 5200, emit1300.index);
  store<u8>(TRANSLATIONS + 1300, 13);
  store<u32>(HANDLERS + 5204, eval1301.index);
  store<u32>(EMITTERS + 5204, emit1301.index);
  store<u8>(TRANSLATIONS + 1301, 13);
  store<u32>(HANDLERS + 5208, eval1302.index);
  store<u32>(EMITTERS + 5208, emit1302.index);
  store<u8>(TRANSLATIONS + 1302, 13);
  store<u32>(HANDLERS + 5212, eval1303.index);
  store<u32>(EMITTERS + 5212, emit1303.index);
  store<u8>(TRANSLATIONS + 1303, 13);
  store<u32>(HANDLERS + 5216, eval1304.index);
  store<u32>(EMITTERS + 5216, emit1304.index);
  store<u8>(TRANSLATIONS + 1304, 13);
  store<u32>(HANDLERS + 5220, eval1305.index);
  store<u32>(EMITTERS + 5220, emit1305.index);
  store<u8>(TRANSLATIONS + 1305, 13);
  store<u32>(HANDLERS + 5224, eval1306.index);
  store<u32>(EMITTERS + 5224, emit1306.index);
  store<u8>(TRANSLATIONS + 1306, 13);
  store<u32>(HANDLERS + 5228, eval1307.index);
  store<u32>(EMITTERS + 5228, emit1307.index);
  store<u8>(TRANSLATIONS + 1307, 13);
  store<u32>(HANDLERS + 5232, eval1308.index);
  store<u32>(EMITTERS + 5232, emit1308.index);
  store<u8>(TRANSLATIONS + 1308, 13);
  store<u32>(HANDLERS + 5236, eval1309.index);
  store<u32>(EMITTERS + 5236, emit1309.index);
  store<u8>(TRANSLATIONS + 1309, 13);
  store<u32>(HANDLERS + 5240, eval1310.index);
  store<u32>(EMITTERS + 5240, emit1310.index);
  store<u8>(TRANSLATIONS + 1310, 13);
  store<u32>(HANDLERS + 5244, eval1311.index);
  store<u32>(EMITTERS + 5244, emit1311.index);
  store<u8>(TRANSLATIONS + 1311, 13);
  store<u32>(HANDLERS + 5248, eval1312.index);
  store<u32>(EMITTERS + 5248, emit1312.index);
  store<u8>(TRANSLATIONS + 1312, 13);
  store<u32>(HANDLERS + 5252, eval1313.index);
  store<u32>(EMITTERS + 5252, emit1313.index);
  store<u8>(TRANSLATIONS + 1313, 13);
  store<u32>(HANDLERS + 5256, eval1314.index);
  store<u32>(EMITTERS + 5256, emit1314.index);
  store<u8>(TRANSLATIONS + 1314, 13);
  store<u32>(HANDLERS + 5260, eval1315.index);
  store<u32>(EMITTERS + 5260, emit1315.index);
  store<u8>(TRANSLATIONS + 1315, 13);
  store<u32>(HANDLERS + 5264, eval1316.index);
  store<u32>(EMITTERS + 5264, emit1316.index);
  store<u8>(TRANSLATIONS + 1316, 13);
  store<u32>(HANDLERS + 5268, eval1317.index);
  store<u32>(EMITTERS + 5268, emit1317.index);
  store<u8>(TRANSLATIONS + 1317, 13);
  store<u32>(HANDLERS + 5272, eval1318.index);
  store<u32>(EMITTERS + 5272, emit1318.index);
  store<u8>(TRANSLATIONS + 1318, 13);
  store<u32>(HANDLERS + 5276, eval1319.index);
  store<u32>(EMITTERS + 5276, emit1319.index);
  store<u8>(TRANSLATIONS + 1319, 13);
  store<u32>(HANDLERS + 5280, eval1320.index);
  store<u32>(EMITTERS + 5280, emit1320.index);
  store<u8>(TRANSLATIONS + 1320, 13);
  store<u32>(HANDLERS + 5284, eval1321.index);
  store<u32>(EMITTERS + 5284, emit1321.index);
  store<u8>(TRANSLATIONS + 1321, 13);
  store<u32>(HANDLERS + 5288, eval1322.index);
  store<u32>(EMITTERS + 5288, emit1322.index);
  store<u8>(TRANSLATIONS + 1322, 13);
  store<u32>(HANDLERS + 5292, eval1323.index);
  store<u32>(EMITTERS + 5292, emit1323.index);
  store<u8>(TRANSLATIONS + 1323, 13);
  store<u32>(HANDLERS + 5296, eval1324.index);
  store<u32>(EMITTERS + 5296, emit1324.index);
  store<u8>(TRANSLATIONS + 1324, 13);
  store<u32>(HANDLERS + 5300, eval1325.index);
  store<u32>(EMITTERS + 5300, emit1325.index);
  store<u8>(TRANSLATIONS + 1325, 13);
  store<u32>(HANDLERS + 5304, eval1326.index);
  store<u32>(EMITTERS + 5304, emit1326.index);
  store<u8>(TRANSLATIONS + 1326, 13);
  store<u32>(HANDLERS + 5308, eval1327.index);
  store<u32>(EMITTERS + 5308, emit1327.index);
  store<u8>(TRANSLATIONS + 1327, 13);
  store<u32>(HANDLERS + 5312, eval1328.index);
  store<u32>(EMITTERS + 5312, emit1328.index);
  store<u8>(TRANSLATIONS + 1328, 13);
  store<u32>(HANDLERS + 5316, eval1329.index);
  store<u32>(EMITTERS + 5316, emit1329.index);
  store<u8>(TRANSLATIONS + 1329, 13);
  store<u32>(HANDLERS + 5320, eval1330.index);
  store<u32>(EMITTERS + 5320, emit1330.index);
  store<u8>(TRANSLATIONS + 1330, 13);
  store<u32>(HANDLERS + 5324, eval1331.index);
  store<u32>(EMITTERS + 5324, emit1331.index);
  store<u8>(TRANSLATIONS + 1331, 13);
  store<u32>(HANDLERS + 5328, eval1332.index);
  store<u32>(EMITTERS + 5328, emit1332.index);
  store<u8>(TRANSLATIONS + 1332, 13);
  store<u32>(HANDLERS + 5332, eval1333.index);
  store<u32>(EMITTERS + 5332, emit1333.index);
  store<u8>(TRANSLATIONS + 1333, 13);
  store<u32>(HANDLERS + 5336, eval1334.index);
  store<u32>(EMITTERS + 5336, emit1334.index);
  store<u8>(TRANSLATIONS + 1334, 13);
  store<u32>(HANDLERS + 5340, eval1335.index);
  store<u32>(EMITTERS + 5340, emit1335.index);
  store<u8>(TRANSLATIONS + 1335, 13);
  store<u32>(HANDLERS + 5344, eval1336.index);
  store<u32>(EMITTERS + 5344, emit1336.index);
  store<u8>(TRANSLATIONS + 1336, 13);
  store<u32>(HANDLERS + 5348, eval1337.index);
  store<u32>(EMITTERS + 5348, emit1337.index);
  store<u8>(TRANSLATIONS + 1337, 13);
  store<u32>(HANDLERS + 5352, eval1338.index);
  store<u32>(EMITTERS + 5352, emit1338.index);
  store<u8>(TRANSLATIONS + 1338, 13);
  store<u32>(HANDLERS + 5356, eval1339.index);
  store<u32>(EMITTERS + 5356, emit1339.index);
  store<u8>(TRANSLATIONS + 1339, 13);
  store<u32>(HANDLERS + 5360, eval1340.index);
  store<u32>(EMITTERS + 5360, emit1340.index);
  store<u8>(TRANSLATIONS + 1340, 13);
  store<u32>(HANDLERS + 5364, eval1341.index);
  store<u32>(EMITTERS + 5364, emit1341.index);
  store<u8>(TRANSLATIONS + 1341, 13);
  store<u32>(HANDLERS + 5368, eval1342.index);
  store<u32>(EMITTERS + 5368, emit1342.index);
  store<u8>(TRANSLATIONS + 1342, 13);
  store<u32>(HANDLERS + 5372, eval1343.index);
  store<u32>(EMITTERS + 5372, emit1343.index);
  store<u8>(TRANSLATIONS + 1343, 13);
  store<u32>(HANDLERS + 5376, eval1344.index);
  store<u32>(EMITTERS + 5376, emit1344.index);
  store<u8>(TRANSLATIONS + 1344, 13);
  store<u32>(HANDLERS + 5380, eval1345.index);
  store<u32>(EMITTERS + 5380, emit1345.index);
  store<u8>(TRANSLATIONS + 1345, 13);
  store<u32>(HANDLERS + 5384, eval1346.index);
  store<u32>(EMITTERS + 5384, emit1346.index);
  store<u8>(TRANSLATIONS + 1346, 13);
  store<u32>(HANDLERS + 5388, eval1347.index);
  store<u32>(EMITTERS + 5388, emit1347.index);
  store<u8>(TRANSLATIONS + 1347, 13);
  store<u32>(HANDLERS + 5392, eval1348.index);
  store<u32>(EMITTERS + 5392, emit1348.index);
  store<u8>(TRANSLATIONS + 1348, 13);
  store<u32>(HANDLERS + 5396, eval1349.index);
  store<u32>(EMITTERS + 5396, emit1349.index);
  store<u8>(TRANSLATIONS + 1349, 13);
  store<u32>(HANDLERS + 5400, eval1350.index);
  store<u32>(EMITTERS + 5400, emit1350.index);
  store<u8>(TRANSLATIONS + 1350, 13);
  store<u32>(HANDLERS + 5404, eval1351.index);
  store<u32>(EMITTERS + 5404, emit1351.index);
  store<u8>(TRANSLATIONS + 1351, 13);
  store<u32>(HANDLERS + 5408, eval1352.index);
  store<u32>(EMITTERS + 5408, emit1352.index);
  store<u8>(TRANSLATIONS + 1352, 13);
  store<u32>(HANDLERS + 5412, eval1353.index);
  store<u32>(EMITTERS + 5412, emit1353.index);
  store<u8>(TRANSLATIONS + 1353, 13);
  store<u32>(HANDLERS + 5416, eval1354.index);
  store<u32>(EMITTERS + 5416, emit1354.index);
  store<u8>(TRANSLATIONS + 1354, 13);
  store<u32>(HANDLERS + 5420, eval1355.index);
  store<u32>(EMITTERS + 5420, emit1355.index);
  store<u8>(TRANSLATIONS + 1355, 13);
  store<u32>(HANDLERS + 5424, eval1356.index);
  store<u32>(EMITTERS + 5424, emit1356.index);
  store<u8>(TRANSLATIONS + 1356, 13);
  store<u32>(HANDLERS + 5428, eval1357.index);
  store<u32>(EMITTERS + 5428, emit1357.index);
  store<u8>(TRANSLATIONS + 1357, 13);
  store<u32>(HANDLERS + 5432, eval1358.index);
  store<u32>(EMITTERS + 5432, emit1358.index);
  store<u8>(TRANSLATIONS + 1358, 13);
  store<u32>(HANDLERS + 5436, eval1359.index);
  store<u32>(EMITTERS + 5436, emit1359.index);
  store<u8>(TRANSLATIONS + 1359, 13);
  store<u32>(HANDLERS + 5440, eval1360.index);
  store<u32>(EMITTERS + 5440, emit1360.index);
  store<u8>(TRANSLATIONS + 1360, 13);
  store<u32>(HANDLERS + 5444, eval1361.index);
  store<u32>(EMITTERS + 5444, emit1361.index);
  store<u8>(TRANSLATIONS + 1361, 13);
  store<u32>(HANDLERS + 5448, eval1362.index);
  store<u32>(EMITTERS + 5448, emit1362.index);
  store<u8>(TRANSLATIONS + 1362, 13);
  store<u32>(HANDLERS + 5452, eval1363.index);
  store<u32>(EMITTERS + 5452, emit1363.index);
  store<u8>(TRANSLATIONS + 1363, 13);
  store<u32>(HANDLERS + 5456, eval1364.index);
  store<u32>(EMITTERS + 5456, emit1364.index);
  store<u8>(TRANSLATIONS + 1364, 13);
  store<u32>(HANDLERS + 5460, eval1365.index);
  store<u32>(EMITTERS + 5460, emit1365.index);
  store<u8>(TRANSLATIONS + 1365, 13);
  store<u32>(HANDLERS + 5464, eval1366.index);
  store<u32>(EMITTERS + 5464, emit1366.index);
  store<u8>(TRANSLATIONS + 1366, 13);
  store<u32>(HANDLERS + 5468, eval1367.index);
  store<u32>(EMITTERS + 5468, emit1367.index);
  store<u8>(TRANSLATIONS + 1367, 13);
  store<u32>(HANDLERS + 5472, eval1368.index);
  store<u32>(EMITTERS + 5472, emit1368.index);
  store<u8>(TRANSLATIONS + 1368, 13);
  store<u32>(HANDLERS + 5476, eval1369.index);
  store<u32>(EMITTERS + 5476, emit1369.index);
  store<u8>(TRANSLATIONS + 1369, 13);
  store<u32>(HANDLERS + 5480, eval1370.index);
  store<u32>(EMITTERS + 5480, emit1370.index);
  store<u8>(TRANSLATIONS + 1370, 13);
  store<u32>(HANDLERS + 5484, eval1371.index);
  store<u32>(EMITTERS + 5484, emit1371.index);
  store<u8>(TRANSLATIONS + 1371, 13);
  store<u32>(HANDLERS + 5488, eval1372.index);
  store<u32>(EMITTERS + 5488, emit1372.index);
  store<u8>(TRANSLATIONS + 1372, 13);
  store<u32>(HANDLERS + 5492, eval1373.index);
  store<u32>(EMITTERS + 5492, emit1373.index);
  store<u8>(TRANSLATIONS + 1373, 13);
  store<u32>(HANDLERS + 5496, eval1374.index);
  store<u32>(EMITTERS + 5496, emit1374.index);
  store<u8>(TRANSLATIONS + 1374, 13);
  store<u32>(HANDLERS + 5500, eval1375.index);
  store<u32>(EMITTERS + 5500, emit1375.index);
  store<u8>(TRANSLATIONS + 1375, 13);
  store<u32>(HANDLERS + 5504, eval1376.index);
  store<u32>(EMITTERS + 5504, emit1376.index);
  store<u8>(TRANSLATIONS + 1376, 13);
  store<u32>(HANDLERS + 5508, eval1377.index);
  store<u32>(EMITTERS + 5508, emit1377.index);
  store<u8>(TRANSLATIONS + 1377, 13);
  store<u32>(HANDLERS + 5512, eval1378.index);
  store<u32>(EMITTERS + 5512, emit1378.index);
  store<u8>(TRANSLATIONS + 1378, 13);
  store<u32>(HANDLERS + 5516, eval1379.index);
  store<u32>(EMITTERS + 5516, emit1379.index);
  store<u8>(TRANSLATIONS + 1379, 13);
  store<u32>(HANDLERS + 5520, eval1380.index);
  store<u32>(EMITTERS + 5520, emit1380.index);
  store<u8>(TRANSLATIONS + 1380, 13);
  store<u32>(HANDLERS + 5524, eval1381.index);
  store<u32>(EMITTERS + 5524, emit1381.index);
  store<u8>(TRANSLATIONS + 1381, 13);
  store<u32>(HANDLERS + 5528, eval1382.index);
  store<u32>(EMITTERS + 5528, emit1382.index);
  store<u8>(TRANSLATIONS + 1382, 13);
  store<u32>(HANDLERS + 5532, eval1383.index);
  store<u32>(EMITTERS + 5532, emit1383.index);
  store<u8>(TRANSLATIONS + 1383, 13);
  store<u32>(HANDLERS + 5536, eval1384.index);
  store<u32>(EMITTERS + 5536, emit1384.index);
  store<u8>(TRANSLATIONS + 1384, 13);
  store<u32>(HANDLERS + 5540, eval1385.index);
  store<u32>(EMITTERS + 5540, emit1385.index);
  store<u8>(TRANSLATIONS + 1385, 13);
  store<u32>(HANDLERS + 5544, eval1386.index);
  store<u32>(EMITTERS + 5544, emit1386.index);
  store<u8>(TRANSLATIONS + 1386, 13);
  store<u32>(HANDLERS + 5548, eval1387.index);
  store<u32>(EMITTERS + 5548, emit1387.index);
  store<u8>(TRANSLATIONS + 1387, 13);
  store<u32>(HANDLERS + 5552, eval1388.index);
  store<u32>(EMITTERS + 5552, emit1388.index);
  store<u8>(TRANSLATIONS + 1388, 13);
  store<u32>(HANDLERS + 5556, eval1389.index);
  store<u32>(EMITTERS + 5556, emit1389.index);
  store<u8>(TRANSLATIONS + 1389, 13);
  store<u32>(HANDLERS + 5560, eval1390.index);
  store<u32>(EMITTERS + 5560, emit1390.index);
  store<u8>(TRANSLATIONS + 1390, 13);
  store<u32>(HANDLERS + 5564, eval1391.index);
  store<u32>(EMITTERS + 5564, emit1391.index);
  store<u8>(TRANSLATIONS + 1391, 13);
  store<u32>(HANDLERS + 5568, eval1392.index);
  store<u32>(EMITTERS + 5568, emit1392.index);
  store<u8>(TRANSLATIONS + 1392, 13);
  store<u32>(HANDLERS + 5572, eval1393.index);
  store<u32>(EMITTERS + 5572, emit1393.index);
  store<u8>(TRANSLATIONS + 1393, 13);
  store<u32>(HANDLERS + 5576, eval1394.index);
  store<u32>(EMITTERS + 5576, emit1394.index);
  store<u8>(TRANSLATIONS + 1394, 13);
  store<u32>(HANDLERS + 5580, eval1395.index);
  store<u32>(EMITTERS + 5580, emit1395.index);
  store<u8>(TRANSLATIONS + 1395, 13);
  store<u32>(HANDLERS + 5584, eval1396.index);
  store<u32>(EMITTERS + 5584, emit1396.index);
  store<u8>(TRANSLATIONS + 1396, 13);
  store<u32>(HANDLERS + 5588, eval1397.index);
  store<u32>(EMITTERS + 5588, emit1397.index);
  store<u8>(TRANSLATIONS + 1397, 13);
  store<u32>(HANDLERS + 5592, eval1398.index);
  store<u32>(EMITTERS + 5592, emit1398.index);
  store<u8>(TRANSLATIONS + 1398, 13);
  store<u32>(HANDLERS + 5596, eval1399.index);
  store<u32>(EMITTERS + 5596, emit1399.index);
  store<u8>(TRANSLATIONS + 1399, 13);
  store<u32>(HANDLERS + 5600, eval1400.index);
  store<u32>(EMITTERS + 5600, emit1400.index);
  store<u8>(TRANSLATIONS + 1400, 13);
  store<u32>(HANDLERS + 5604, eval1401.index);
  store<u32>(EMITTERS + 5604, emit1401.index);
  store<u8>(TRANSLATIONS + 1401, 13);
  store<u32>(HANDLERS + 5608, eval1402.index);
  store<u32>(EMITTERS + 5608, emit1402.index);
  store<u8>(TRANSLATIONS + 1402, 13);
  store<u32>(HANDLERS + 5612, eval1403.index);
  store<u32>(EMITTERS + 5612, emit1403.index);
  store<u8>(TRANSLATIONS + 1403, 13);
  store<u32>(HANDLERS + 5616, eval1404.index);
  store<u32>(EMITTERS + 5616, emit1404.index);
  store<u8>(TRANSLATIONS + 1404, 13);
  store<u32>(HANDLERS + 5620, eval1405.index);
  store<u32>(EMITTERS + 5620, emit1405.index);
  store<u8>(TRANSLATIONS + 1405, 13);
  store<u32>(HANDLERS + 5624, eval1406.index);
  store<u32>(EMITTERS + 5624, emit1406.index);
  store<u8>(TRANSLATIONS + 1406, 13);
  store<u32>(HANDLERS + 5628, eval1407.index);
  store<u32>(EMITTERS + 5628, emit1407.index);
  store<u8>(TRANSLATIONS + 1407, 13);
  store<u32>(HANDLERS + 5632, eval1408.index);
  store<u32>(EMITTERS + 5632, emit1408.index);
  store<u8>(TRANSLATIONS + 1408, 13);
  store<u32>(HANDLERS + 5636, eval1409.index);
  store<u32>(EMITTERS + 5636, emit1409.index);
  store<u8>(TRANSLATIONS + 1409, 13);
  store<u32>(HANDLERS + 5640, eval1410.index);
  store<u32>(EMITTERS + 5640, emit1410.index);
  store<u8>(TRANSLATIONS + 1410, 13);
  store<u32>(HANDLERS + 5644, eval1411.index);
  store<u32>(EMITTERS + 5644, emit1411.index);
  store<u8>(TRANSLATIONS + 1411, 13);
  store<u32>(HANDLERS + 5648, eval1412.index);
  store<u32>(EMITTERS + 5648, emit1412.index);
  store<u8>(TRANSLATIONS + 1412, 13);
  store<u32>(HANDLERS + 5652, eval1413.index);
  store<u32>(EMITTERS + 5652, emit1413.index);
  store<u8>(TRANSLATIONS + 1413, 13);
  store<u32>(HANDLERS + 5656, eval1414.index);
  store<u32>(EMITTERS + 5656, emit1414.index);
  store<u8>(TRANSLATIONS + 1414, 13);
  store<u32>(HANDLERS + 5660, eval1415.index);
  store<u32>(EMITTERS + 5660, emit1415.index);
  store<u8>(TRANSLATIONS + 1415, 13);
  store<u32>(HANDLERS + 5664, eval1416.index);
  store<u32>(EMITTERS + 5664, emit1416.index);
  store<u8>(TRANSLATIONS + 1416, 13);
  store<u32>(HANDLERS + 5668, eval1417.index);
  store<u32>(EMITTERS + 5668, emit1417.index);
  store<u8>(TRANSLATIONS + 1417, 13);
  store<u32>(HANDLERS + 5672, eval1418.index);
  store<u32>(EMITTERS + 5672, emit1418.index);
  store<u8>(TRANSLATIONS + 1418, 13);
  store<u32>(HANDLERS + 5676, eval1419.index);
  store<u32>(EMITTERS + 5676, emit1419.index);
  store<u8>(TRANSLATIONS + 1419, 13);
  store<u32>(HANDLERS + 5680, eval1420.index);
  store<u32>(EMITTERS + 5680, emit1420.index);
  store<u8>(TRANSLATIONS + 1420, 13);
  store<u32>(HANDLERS + 5684, eval1421.index);
  store<u32>(EMITTERS + 5684, emit1421.index);
  store<u8>(TRANSLATIONS + 1421, 13);
  store<u32>(HANDLERS + 5688, eval1422.index);
  store<u32>(EMITTERS + 5688, emit1422.index);
  store<u8>(TRANSLATIONS + 1422, 13);
}

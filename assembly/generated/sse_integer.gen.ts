// Generated from isa/ by isa/generate.ts. Do not edit.

import { ACROSS_16, ACROSS_32, LANES, LANES_OF_ONE, LANES_SWAPPED, PACK, PALIGNR, PMADDUBSW, PMULHRSW, PMULHUW, PMULHW, PMULUDQ, PSADBW, PSHUFB, PSIGN, PSLLDQ, PSRLDQ, SHIFT, SHIFT_IMMEDIATE, UNPACK_HIGH, UNPACK_LOW } from "../ia32/sse_integer";
import { Eval, machine } from "../cpu/eval";
import { RECORD_IMM, RECORD_REG, RECORD_RM } from "../layout/instruction";
import { HANDLERS } from "../layout/memory_map";

// 66 0F FC /r  PADDB xmm, xmm/m128
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
// 66 0F FC /r  PADDB xmm, xmm/m128  (memory)
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
// 66 0F FD /r  PADDW xmm, xmm/m128
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
// 66 0F FD /r  PADDW xmm, xmm/m128  (memory)
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
// 66 0F FE /r  PADDD xmm, xmm/m128
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
// 66 0F FE /r  PADDD xmm, xmm/m128  (memory)
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
// 66 0F D4 /r  PADDQ xmm, xmm/m128
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
// 66 0F D4 /r  PADDQ xmm, xmm/m128  (memory)
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
// 66 0F EC /r  PADDSB xmm, xmm/m128
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
// 66 0F EC /r  PADDSB xmm, xmm/m128  (memory)
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
// 66 0F ED /r  PADDSW xmm, xmm/m128
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
// 66 0F ED /r  PADDSW xmm, xmm/m128  (memory)
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
// 66 0F DC /r  PADDUSB xmm, xmm/m128
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
// 66 0F DC /r  PADDUSB xmm, xmm/m128  (memory)
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
// 66 0F DD /r  PADDUSW xmm, xmm/m128
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
// 66 0F DD /r  PADDUSW xmm, xmm/m128  (memory)
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
// 66 0F F8 /r  PSUBB xmm, xmm/m128
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
// 66 0F F8 /r  PSUBB xmm, xmm/m128  (memory)
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
// 66 0F F9 /r  PSUBW xmm, xmm/m128
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
// 66 0F F9 /r  PSUBW xmm, xmm/m128  (memory)
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
// 66 0F FA /r  PSUBD xmm, xmm/m128
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
// 66 0F FA /r  PSUBD xmm, xmm/m128  (memory)
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
// 66 0F FB /r  PSUBQ xmm, xmm/m128
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
// 66 0F FB /r  PSUBQ xmm, xmm/m128  (memory)
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
// 66 0F E8 /r  PSUBSB xmm, xmm/m128
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
// 66 0F E8 /r  PSUBSB xmm, xmm/m128  (memory)
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
// 66 0F E9 /r  PSUBSW xmm, xmm/m128
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
// 66 0F E9 /r  PSUBSW xmm, xmm/m128  (memory)
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
// 66 0F D8 /r  PSUBUSB xmm, xmm/m128
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
// 66 0F D8 /r  PSUBUSB xmm, xmm/m128  (memory)
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
// 66 0F D9 /r  PSUBUSW xmm, xmm/m128
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
// 66 0F D9 /r  PSUBUSW xmm, xmm/m128  (memory)
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
// 66 0F DB /r  PAND xmm, xmm/m128
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
// 66 0F DB /r  PAND xmm, xmm/m128  (memory)
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
// 66 0F EB /r  POR xmm, xmm/m128
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
// 66 0F EB /r  POR xmm, xmm/m128  (memory)
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
// 66 0F EF /r  PXOR xmm, xmm/m128
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
// 66 0F EF /r  PXOR xmm, xmm/m128  (memory)
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
// 66 0F DF /r  PANDN xmm, xmm/m128
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
// 66 0F DF /r  PANDN xmm, xmm/m128  (memory)
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
// 66 0F 74 /r  PCMPEQB xmm, xmm/m128
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
// 66 0F 74 /r  PCMPEQB xmm, xmm/m128  (memory)
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
// 66 0F 75 /r  PCMPEQW xmm, xmm/m128
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
// 66 0F 75 /r  PCMPEQW xmm, xmm/m128  (memory)
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
// 66 0F 76 /r  PCMPEQD xmm, xmm/m128
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
// 66 0F 76 /r  PCMPEQD xmm, xmm/m128  (memory)
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
// 66 0F 64 /r  PCMPGTB xmm, xmm/m128
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
// 66 0F 64 /r  PCMPGTB xmm, xmm/m128  (memory)
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
// 66 0F 65 /r  PCMPGTW xmm, xmm/m128
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
// 66 0F 65 /r  PCMPGTW xmm, xmm/m128  (memory)
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
// 66 0F 66 /r  PCMPGTD xmm, xmm/m128
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
// 66 0F 66 /r  PCMPGTD xmm, xmm/m128  (memory)
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
// 66 0F D5 /r  PMULLW xmm, xmm/m128
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
// 66 0F D5 /r  PMULLW xmm, xmm/m128  (memory)
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
// 66 0F E5 /r  PMULHW xmm, xmm/m128
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
// 66 0F E5 /r  PMULHW xmm, xmm/m128  (memory)
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
// 66 0F E4 /r  PMULHUW xmm, xmm/m128
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
// 66 0F E4 /r  PMULHUW xmm, xmm/m128  (memory)
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
// 66 0F F5 /r  PMADDWD xmm, xmm/m128
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
// 66 0F F5 /r  PMADDWD xmm, xmm/m128  (memory)
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
// 66 0F F4 /r  PMULUDQ xmm, xmm/m128
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
// 66 0F F4 /r  PMULUDQ xmm, xmm/m128  (memory)
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
// 66 0F E0 /r  PAVGB xmm, xmm/m128
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
// 66 0F E0 /r  PAVGB xmm, xmm/m128  (memory)
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
// 66 0F E3 /r  PAVGW xmm, xmm/m128
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
// 66 0F E3 /r  PAVGW xmm, xmm/m128  (memory)
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
// 66 0F DA /r  PMINUB xmm, xmm/m128
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
// 66 0F DA /r  PMINUB xmm, xmm/m128  (memory)
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
// 66 0F DE /r  PMAXUB xmm, xmm/m128
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
// 66 0F DE /r  PMAXUB xmm, xmm/m128  (memory)
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
// 66 0F EA /r  PMINSW xmm, xmm/m128
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
// 66 0F EA /r  PMINSW xmm, xmm/m128  (memory)
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
// 66 0F EE /r  PMAXSW xmm, xmm/m128
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
// 66 0F EE /r  PMAXSW xmm, xmm/m128  (memory)
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
// 66 0F F6 /r  PSADBW xmm, xmm/m128
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
// 66 0F F6 /r  PSADBW xmm, xmm/m128  (memory)
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
// 66 0F 63 /r  PACKSSWB xmm, xmm/m128
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
// 66 0F 63 /r  PACKSSWB xmm, xmm/m128  (memory)
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
// 66 0F 6B /r  PACKSSDW xmm, xmm/m128
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
// 66 0F 6B /r  PACKSSDW xmm, xmm/m128  (memory)
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
// 66 0F 67 /r  PACKUSWB xmm, xmm/m128
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
// 66 0F 67 /r  PACKUSWB xmm, xmm/m128  (memory)
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
// 66 0F 60 /r  PUNPCKLBW xmm, xmm/m128
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
// 66 0F 60 /r  PUNPCKLBW xmm, xmm/m128  (memory)
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
// 66 0F 61 /r  PUNPCKLWD xmm, xmm/m128
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
// 66 0F 61 /r  PUNPCKLWD xmm, xmm/m128  (memory)
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
// 66 0F 62 /r  PUNPCKLDQ xmm, xmm/m128
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
// 66 0F 62 /r  PUNPCKLDQ xmm, xmm/m128  (memory)
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
// 66 0F 68 /r  PUNPCKHBW xmm, xmm/m128
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
// 66 0F 68 /r  PUNPCKHBW xmm, xmm/m128  (memory)
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
// 66 0F 69 /r  PUNPCKHWD xmm, xmm/m128
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
// 66 0F 69 /r  PUNPCKHWD xmm, xmm/m128  (memory)
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
// 66 0F 6A /r  PUNPCKHDQ xmm, xmm/m128
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
// 66 0F 6A /r  PUNPCKHDQ xmm, xmm/m128  (memory)
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
// 66 0F D1 /r  PSRLW xmm, xmm/m128
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
// 66 0F D1 /r  PSRLW xmm, xmm/m128  (memory)
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
// 66 0F 71 /2 ib  PSRLW xmm2, imm8
function form1363<M>(i: usize): void {
  SHIFT_IMMEDIATE<M>(i, 0, false, 141);
}
function eval1363(i: usize): void {
  form1363<Eval>(i);
}
// 66 0F E1 /r  PSRAW xmm, xmm/m128
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
// 66 0F E1 /r  PSRAW xmm, xmm/m128  (memory)
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
// 66 0F 71 /4 ib  PSRAW xmm2, imm8
function form1366<M>(i: usize): void {
  SHIFT_IMMEDIATE<M>(i, 0, false, 140);
}
function eval1366(i: usize): void {
  form1366<Eval>(i);
}
// 66 0F F1 /r  PSLLW xmm, xmm/m128
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
// 66 0F F1 /r  PSLLW xmm, xmm/m128  (memory)
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
// 66 0F 71 /6 ib  PSLLW xmm2, imm8
function form1369<M>(i: usize): void {
  SHIFT_IMMEDIATE<M>(i, 0, false, 139);
}
function eval1369(i: usize): void {
  form1369<Eval>(i);
}
// 66 0F D2 /r  PSRLD xmm, xmm/m128
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
// 66 0F D2 /r  PSRLD xmm, xmm/m128  (memory)
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
// 66 0F 72 /2 ib  PSRLD xmm2, imm8
function form1372<M>(i: usize): void {
  SHIFT_IMMEDIATE<M>(i, 0, false, 173);
}
function eval1372(i: usize): void {
  form1372<Eval>(i);
}
// 66 0F E2 /r  PSRAD xmm, xmm/m128
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
// 66 0F E2 /r  PSRAD xmm, xmm/m128  (memory)
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
// 66 0F 72 /4 ib  PSRAD xmm2, imm8
function form1375<M>(i: usize): void {
  SHIFT_IMMEDIATE<M>(i, 0, false, 172);
}
function eval1375(i: usize): void {
  form1375<Eval>(i);
}
// 66 0F F2 /r  PSLLD xmm, xmm/m128
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
// 66 0F F2 /r  PSLLD xmm, xmm/m128  (memory)
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
// 66 0F 72 /6 ib  PSLLD xmm2, imm8
function form1378<M>(i: usize): void {
  SHIFT_IMMEDIATE<M>(i, 0, false, 171);
}
function eval1378(i: usize): void {
  form1378<Eval>(i);
}
// 66 0F D3 /r  PSRLQ xmm, xmm/m128
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
// 66 0F D3 /r  PSRLQ xmm, xmm/m128  (memory)
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
// 66 0F 73 /2 ib  PSRLQ xmm2, imm8
function form1381<M>(i: usize): void {
  SHIFT_IMMEDIATE<M>(i, 0, false, 205);
}
function eval1381(i: usize): void {
  form1381<Eval>(i);
}
// 66 0F F3 /r  PSLLQ xmm, xmm/m128
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
// 66 0F F3 /r  PSLLQ xmm, xmm/m128  (memory)
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
// 66 0F 73 /6 ib  PSLLQ xmm2, imm8
function form1384<M>(i: usize): void {
  SHIFT_IMMEDIATE<M>(i, 0, false, 203);
}
function eval1384(i: usize): void {
  form1384<Eval>(i);
}
// 66 0F 38 00 /r  PSHUFB xmm, xmm/m128
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
// 66 0F 38 00 /r  PSHUFB xmm, xmm/m128  (memory)
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
// 66 0F 38 01 /r  PHADDW xmm, xmm/m128
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
// 66 0F 38 01 /r  PHADDW xmm, xmm/m128  (memory)
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
// 66 0F 38 02 /r  PHADDD xmm, xmm/m128
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
// 66 0F 38 02 /r  PHADDD xmm, xmm/m128  (memory)
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
// 66 0F 38 03 /r  PHADDSW xmm, xmm/m128
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
// 66 0F 38 03 /r  PHADDSW xmm, xmm/m128  (memory)
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
// 66 0F 38 04 /r  PMADDUBSW xmm, xmm/m128
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
// 66 0F 38 04 /r  PMADDUBSW xmm, xmm/m128  (memory)
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
// 66 0F 38 05 /r  PHSUBW xmm, xmm/m128
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
// 66 0F 38 05 /r  PHSUBW xmm, xmm/m128  (memory)
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
// 66 0F 38 06 /r  PHSUBD xmm, xmm/m128
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
// 66 0F 38 06 /r  PHSUBD xmm, xmm/m128  (memory)
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
// 66 0F 38 07 /r  PHSUBSW xmm, xmm/m128
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
// 66 0F 38 07 /r  PHSUBSW xmm, xmm/m128  (memory)
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
// 66 0F 38 08 /r  PSIGNB xmm, xmm/m128
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
// 66 0F 38 08 /r  PSIGNB xmm, xmm/m128  (memory)
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
// 66 0F 38 09 /r  PSIGNW xmm, xmm/m128
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
// 66 0F 38 09 /r  PSIGNW xmm, xmm/m128  (memory)
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
// 66 0F 38 0A /r  PSIGND xmm, xmm/m128
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
// 66 0F 38 0A /r  PSIGND xmm, xmm/m128  (memory)
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
// 66 0F 38 0B /r  PMULHRSW xmm, xmm/m128
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
// 66 0F 38 0B /r  PMULHRSW xmm, xmm/m128  (memory)
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
// 66 0F 38 1C /r  PABSB xmm, xmm/m128
function form1409<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = LANES_OF_ONE<M>(0, v1, 96);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1409(i: usize): void {
  form1409<Eval>(i);
}
// 66 0F 38 1C /r  PABSB xmm, xmm/m128  (memory)
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
// 66 0F 38 1D /r  PABSW xmm, xmm/m128
function form1411<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = LANES_OF_ONE<M>(0, v1, 128);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1411(i: usize): void {
  form1411<Eval>(i);
}
// 66 0F 38 1D /r  PABSW xmm, xmm/m128  (memory)
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
// 66 0F 38 1E /r  PABSD xmm, xmm/m128
function form1413<M>(i: usize): void {
  const m = machine<M>();
  const v1 = m.xmm(load<u8>(i, RECORD_RM));
  const r = LANES_OF_ONE<M>(0, v1, 160);
  m.setXmm(load<u8>(i, RECORD_REG), r);
}
function eval1413(i: usize): void {
  form1413<Eval>(i);
}
// 66 0F 38 1E /r  PABSD xmm, xmm/m128  (memory)
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
// 66 0F 6C /r  PUNPCKLQDQ xmm, xmm/m128
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
// 66 0F 6C /r  PUNPCKLQDQ xmm, xmm/m128  (memory)
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
// 66 0F 6D /r  PUNPCKHQDQ xmm, xmm/m128
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
// 66 0F 6D /r  PUNPCKHQDQ xmm, xmm/m128  (memory)
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
// 66 0F 73 /3 ib  PSRLDQ xmm2, imm8
function form1419<M>(i: usize): void {
  PSRLDQ<M>(i, 0, false);
}
function eval1419(i: usize): void {
  form1419<Eval>(i);
}
// 66 0F 73 /7 ib  PSLLDQ xmm2, imm8
function form1420<M>(i: usize): void {
  PSLLDQ<M>(i, 0, false);
}
function eval1420(i: usize): void {
  form1420<Eval>(i);
}
// 66 0F 3A 0F /r ib  PALIGNR xmm, xmm/m128, imm8
function form1421<M>(i: usize): void {
  PALIGNR<M>(i, 0, false);
}
function eval1421(i: usize): void {
  form1421<Eval>(i);
}
// 66 0F 3A 0F /r ib  PALIGNR xmm, xmm/m128, imm8  (memory)
function form1422<M>(i: usize): void {
  PALIGNR<M>(i, 0, true);
}
function eval1422(i: usize): void {
  form1422<Eval>(i);
}

export function install_sse_integer(): void {
  store<u32>(HANDLERS + 5068, eval1267.index);
  store<u32>(HANDLERS + 5072, eval1268.index);
  store<u32>(HANDLERS + 5076, eval1269.index);
  store<u32>(HANDLERS + 5080, eval1270.index);
  store<u32>(HANDLERS + 5084, eval1271.index);
  store<u32>(HANDLERS + 5088, eval1272.index);
  store<u32>(HANDLERS + 5092, eval1273.index);
  store<u32>(HANDLERS + 5096, eval1274.index);
  store<u32>(HANDLERS + 5100, eval1275.index);
  store<u32>(HANDLERS + 5104, eval1276.index);
  store<u32>(HANDLERS + 5108, eval1277.index);
  store<u32>(HANDLERS + 5112, eval1278.index);
  store<u32>(HANDLERS + 5116, eval1279.index);
  store<u32>(HANDLERS + 5120, eval1280.index);
  store<u32>(HANDLERS + 5124, eval1281.index);
  store<u32>(HANDLERS + 5128, eval1282.index);
  store<u32>(HANDLERS + 5132, eval1283.index);
  store<u32>(HANDLERS + 5136, eval1284.index);
  store<u32>(HANDLERS + 5140, eval1285.index);
  store<u32>(HANDLERS + 5144, eval1286.index);
  store<u32>(HANDLERS + 5148, eval1287.index);
  store<u32>(HANDLERS + 5152, eval1288.index);
  store<u32>(HANDLERS + 5156, eval1289.index);
  store<u32>(HANDLERS + 5160, eval1290.index);
  store<u32>(HANDLERS + 5164, eval1291.index);
  store<u32>(HANDLERS + 5168, eval1292.index);
  store<u32>(HANDLERS + 5172, eval1293.index);
  store<u32>(HANDLERS + 5176, eval1294.index);
  store<u32>(HANDLERS + 5180, eval1295.index);
  store<u32>(HANDLERS + 5184, eval1296.index);
  store<u32>(HANDLERS + 5188, eval1297.index);
  store<u32>(HANDLERS + 5192, eval1298.index);
  store<u32>(HANDLERS + 5196, eval1299.index);
  store<u32>(HANDLERS + 5200, eval1300.index);
  store<u32>(HANDLERS + 5204, eval1301.index);
  store<u32>(HANDLERS + 5208, eval1302.index);
  store<u32>(HANDLERS + 5212, eval1303.index);
  store<u32>(HANDLERS + 5216, eval1304.index);
  store<u32>(HANDLERS + 5220, eval1305.index);
  store<u32>(HANDLERS + 5224, eval1306.index);
  store<u32>(HANDLERS + 5228, eval1307.index);
  store<u32>(HANDLERS + 5232, eval1308.index);
  store<u32>(HANDLERS + 5236, eval1309.index);
  store<u32>(HANDLERS + 5240, eval1310.index);
  store<u32>(HANDLERS + 5244, eval1311.index);
  store<u32>(HANDLERS + 5248, eval1312.index);
  store<u32>(HANDLERS + 5252, eval1313.index);
  store<u32>(HANDLERS + 5256, eval1314.index);
  store<u32>(HANDLERS + 5260, eval1315.index);
  store<u32>(HANDLERS + 5264, eval1316.index);
  store<u32>(HANDLERS + 5268, eval1317.index);
  store<u32>(HANDLERS + 5272, eval1318.index);
  store<u32>(HANDLERS + 5276, eval1319.index);
  store<u32>(HANDLERS + 5280, eval1320.index);
  store<u32>(HANDLERS + 5284, eval1321.index);
  store<u32>(HANDLERS + 5288, eval1322.index);
  store<u32>(HANDLERS + 5292, eval1323.index);
  store<u32>(HANDLERS + 5296, eval1324.index);
  store<u32>(HANDLERS + 5300, eval1325.index);
  store<u32>(HANDLERS + 5304, eval1326.index);
  store<u32>(HANDLERS + 5308, eval1327.index);
  store<u32>(HANDLERS + 5312, eval1328.index);
  store<u32>(HANDLERS + 5316, eval1329.index);
  store<u32>(HANDLERS + 5320, eval1330.index);
  store<u32>(HANDLERS + 5324, eval1331.index);
  store<u32>(HANDLERS + 5328, eval1332.index);
  store<u32>(HANDLERS + 5332, eval1333.index);
  store<u32>(HANDLERS + 5336, eval1334.index);
  store<u32>(HANDLERS + 5340, eval1335.index);
  store<u32>(HANDLERS + 5344, eval1336.index);
  store<u32>(HANDLERS + 5348, eval1337.index);
  store<u32>(HANDLERS + 5352, eval1338.index);
  store<u32>(HANDLERS + 5356, eval1339.index);
  store<u32>(HANDLERS + 5360, eval1340.index);
  store<u32>(HANDLERS + 5364, eval1341.index);
  store<u32>(HANDLERS + 5368, eval1342.index);
  store<u32>(HANDLERS + 5372, eval1343.index);
  store<u32>(HANDLERS + 5376, eval1344.index);
  store<u32>(HANDLERS + 5380, eval1345.index);
  store<u32>(HANDLERS + 5384, eval1346.index);
  store<u32>(HANDLERS + 5388, eval1347.index);
  store<u32>(HANDLERS + 5392, eval1348.index);
  store<u32>(HANDLERS + 5396, eval1349.index);
  store<u32>(HANDLERS + 5400, eval1350.index);
  store<u32>(HANDLERS + 5404, eval1351.index);
  store<u32>(HANDLERS + 5408, eval1352.index);
  store<u32>(HANDLERS + 5412, eval1353.index);
  store<u32>(HANDLERS + 5416, eval1354.index);
  store<u32>(HANDLERS + 5420, eval1355.index);
  store<u32>(HANDLERS + 5424, eval1356.index);
  store<u32>(HANDLERS + 5428, eval1357.index);
  store<u32>(HANDLERS + 5432, eval1358.index);
  store<u32>(HANDLERS + 5436, eval1359.index);
  store<u32>(HANDLERS + 5440, eval1360.index);
  store<u32>(HANDLERS + 5444, eval1361.index);
  store<u32>(HANDLERS + 5448, eval1362.index);
  store<u32>(HANDLERS + 5452, eval1363.index);
  store<u32>(HANDLERS + 5456, eval1364.index);
  store<u32>(HANDLERS + 5460, eval1365.index);
  store<u32>(HANDLERS + 5464, eval1366.index);
  store<u32>(HANDLERS + 5468, eval1367.index);
  store<u32>(HANDLERS + 5472, eval1368.index);
  store<u32>(HANDLERS + 5476, eval1369.index);
  store<u32>(HANDLERS + 5480, eval1370.index);
  store<u32>(HANDLERS + 5484, eval1371.index);
  store<u32>(HANDLERS + 5488, eval1372.index);
  store<u32>(HANDLERS + 5492, eval1373.index);
  store<u32>(HANDLERS + 5496, eval1374.index);
  store<u32>(HANDLERS + 5500, eval1375.index);
  store<u32>(HANDLERS + 5504, eval1376.index);
  store<u32>(HANDLERS + 5508, eval1377.index);
  store<u32>(HANDLERS + 5512, eval1378.index);
  store<u32>(HANDLERS + 5516, eval1379.index);
  store<u32>(HANDLERS + 5520, eval1380.index);
  store<u32>(HANDLERS + 5524, eval1381.index);
  store<u32>(HANDLERS + 5528, eval1382.index);
  store<u32>(HANDLERS + 5532, eval1383.index);
  store<u32>(HANDLERS + 5536, eval1384.index);
  store<u32>(HANDLERS + 5540, eval1385.index);
  store<u32>(HANDLERS + 5544, eval1386.index);
  store<u32>(HANDLERS + 5548, eval1387.index);
  store<u32>(HANDLERS + 5552, eval1388.index);
  store<u32>(HANDLERS + 5556, eval1389.index);
  store<u32>(HANDLERS + 5560, eval1390.index);
  store<u32>(HANDLERS + 5564, eval1391.index);
  store<u32>(HANDLERS + 5568, eval1392.index);
  store<u32>(HANDLERS + 5572, eval1393.index);
  store<u32>(HANDLERS + 5576, eval1394.index);
  store<u32>(HANDLERS + 5580, eval1395.index);
  store<u32>(HANDLERS + 5584, eval1396.index);
  store<u32>(HANDLERS + 5588, eval1397.index);
  store<u32>(HANDLERS + 5592, eval1398.index);
  store<u32>(HANDLERS + 5596, eval1399.index);
  store<u32>(HANDLERS + 5600, eval1400.index);
  store<u32>(HANDLERS + 5604, eval1401.index);
  store<u32>(HANDLERS + 5608, eval1402.index);
  store<u32>(HANDLERS + 5612, eval1403.index);
  store<u32>(HANDLERS + 5616, eval1404.index);
  store<u32>(HANDLERS + 5620, eval1405.index);
  store<u32>(HANDLERS + 5624, eval1406.index);
  store<u32>(HANDLERS + 5628, eval1407.index);
  store<u32>(HANDLERS + 5632, eval1408.index);
  store<u32>(HANDLERS + 5636, eval1409.index);
  store<u32>(HANDLERS + 5640, eval1410.index);
  store<u32>(HANDLERS + 5644, eval1411.index);
  store<u32>(HANDLERS + 5648, eval1412.index);
  store<u32>(HANDLERS + 5652, eval1413.index);
  store<u32>(HANDLERS + 5656, eval1414.index);
  store<u32>(HANDLERS + 5660, eval1415.index);
  store<u32>(HANDLERS + 5664, eval1416.index);
  store<u32>(HANDLERS + 5668, eval1417.index);
  store<u32>(HANDLERS + 5672, eval1418.index);
  store<u32>(HANDLERS + 5676, eval1419.index);
  store<u32>(HANDLERS + 5680, eval1420.index);
  store<u32>(HANDLERS + 5684, eval1421.index);
  store<u32>(HANDLERS + 5688, eval1422.index);
}

// Generated from isa/ by isa/generate.ts. Do not edit.

import { ACROSS_16, ACROSS_32, COPY, EMMS, EXTEND, LANES, LANES_OF_ONE, LANES_SWAPPED, LOW, MASKMOVQ, PACK, PALIGNR, PEXTRW, PINSRW, PMADDUBSW, PMOVMSKB, PMULHRSW, PMULHUW, PMULHW, PMULUDQ, PSADBW, PSHUFB, PSHUFW, PSIGN, SHIFT, SHIFT_IMMEDIATE, UNPACK_HIGH, UNPACK_LOW } from "../ia32/mmx";
import { Eval, machine } from "../cpu/eval";
import { RECORD_IMM, RECORD_REG, RECORD_RM } from "../layout/instruction";
import { EMITTERS, TRANSLATIONS } from "../jit/layout";
import { Emit } from "../jit/emit";
import { HANDLERS } from "../layout/memory_map";

// NP 0F FC /r  PADDB mm, mm/m64
// @ts-ignore: decorator
@inline
function form1435<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 110);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1435(i: usize): void {
  form1435<Eval>(i);
}
// NP 0F FC /r  PADDB mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1436<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 110);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1436(i: usize): void {
  form1436<Eval>(i);
}
// NP 0F FD /r  PADDW mm, mm/m64
// @ts-ignore: decorator
@inline
function form1437<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 142);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1437(i: usize): void {
  form1437<Eval>(i);
}
// NP 0F FD /r  PADDW mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1438<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 142);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1438(i: usize): void {
  form1438<Eval>(i);
}
// NP 0F FE /r  PADDD mm, mm/m64
// @ts-ignore: decorator
@inline
function form1439<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 174);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1439(i: usize): void {
  form1439<Eval>(i);
}
// NP 0F FE /r  PADDD mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1440<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 174);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1440(i: usize): void {
  form1440<Eval>(i);
}
// NP 0F D4 /r  PADDQ mm, mm/m64
// @ts-ignore: decorator
@inline
function form1441<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 206);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1441(i: usize): void {
  form1441<Eval>(i);
}
// NP 0F D4 /r  PADDQ mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1442<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 206);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1442(i: usize): void {
  form1442<Eval>(i);
}
// NP 0F EC /r  PADDSB mm, mm/m64
// @ts-ignore: decorator
@inline
function form1443<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 111);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1443(i: usize): void {
  form1443<Eval>(i);
}
// NP 0F EC /r  PADDSB mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1444<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 111);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1444(i: usize): void {
  form1444<Eval>(i);
}
// NP 0F ED /r  PADDSW mm, mm/m64
// @ts-ignore: decorator
@inline
function form1445<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 143);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1445(i: usize): void {
  form1445<Eval>(i);
}
// NP 0F ED /r  PADDSW mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1446<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 143);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1446(i: usize): void {
  form1446<Eval>(i);
}
// NP 0F DC /r  PADDUSB mm, mm/m64
// @ts-ignore: decorator
@inline
function form1447<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 112);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1447(i: usize): void {
  form1447<Eval>(i);
}
// NP 0F DC /r  PADDUSB mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1448<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 112);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1448(i: usize): void {
  form1448<Eval>(i);
}
// NP 0F DD /r  PADDUSW mm, mm/m64
// @ts-ignore: decorator
@inline
function form1449<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 144);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1449(i: usize): void {
  form1449<Eval>(i);
}
// NP 0F DD /r  PADDUSW mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1450<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 144);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1450(i: usize): void {
  form1450<Eval>(i);
}
// NP 0F F8 /r  PSUBB mm, mm/m64
// @ts-ignore: decorator
@inline
function form1451<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 113);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1451(i: usize): void {
  form1451<Eval>(i);
}
// NP 0F F8 /r  PSUBB mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1452<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 113);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1452(i: usize): void {
  form1452<Eval>(i);
}
// NP 0F F9 /r  PSUBW mm, mm/m64
// @ts-ignore: decorator
@inline
function form1453<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 145);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1453(i: usize): void {
  form1453<Eval>(i);
}
// NP 0F F9 /r  PSUBW mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1454<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 145);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1454(i: usize): void {
  form1454<Eval>(i);
}
// NP 0F FA /r  PSUBD mm, mm/m64
// @ts-ignore: decorator
@inline
function form1455<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 177);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1455(i: usize): void {
  form1455<Eval>(i);
}
// NP 0F FA /r  PSUBD mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1456<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 177);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1456(i: usize): void {
  form1456<Eval>(i);
}
// NP 0F FB /r  PSUBQ mm, mm/m64
// @ts-ignore: decorator
@inline
function form1457<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 209);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1457(i: usize): void {
  form1457<Eval>(i);
}
// NP 0F FB /r  PSUBQ mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1458<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 209);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1458(i: usize): void {
  form1458<Eval>(i);
}
// NP 0F E8 /r  PSUBSB mm, mm/m64
// @ts-ignore: decorator
@inline
function form1459<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 114);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1459(i: usize): void {
  form1459<Eval>(i);
}
// NP 0F E8 /r  PSUBSB mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1460<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 114);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1460(i: usize): void {
  form1460<Eval>(i);
}
// NP 0F E9 /r  PSUBSW mm, mm/m64
// @ts-ignore: decorator
@inline
function form1461<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 146);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1461(i: usize): void {
  form1461<Eval>(i);
}
// NP 0F E9 /r  PSUBSW mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1462<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 146);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1462(i: usize): void {
  form1462<Eval>(i);
}
// NP 0F D8 /r  PSUBUSB mm, mm/m64
// @ts-ignore: decorator
@inline
function form1463<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 115);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1463(i: usize): void {
  form1463<Eval>(i);
}
// NP 0F D8 /r  PSUBUSB mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1464<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 115);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1464(i: usize): void {
  form1464<Eval>(i);
}
// NP 0F D9 /r  PSUBUSW mm, mm/m64
// @ts-ignore: decorator
@inline
function form1465<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 147);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1465(i: usize): void {
  form1465<Eval>(i);
}
// NP 0F D9 /r  PSUBUSW mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1466<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 147);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1466(i: usize): void {
  form1466<Eval>(i);
}
// NP 0F DB /r  PAND mm, mm/m64
// @ts-ignore: decorator
@inline
function form1467<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 78);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1467(i: usize): void {
  form1467<Eval>(i);
}
// NP 0F DB /r  PAND mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1468<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 78);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1468(i: usize): void {
  form1468<Eval>(i);
}
// NP 0F EB /r  POR mm, mm/m64
// @ts-ignore: decorator
@inline
function form1469<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 80);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1469(i: usize): void {
  form1469<Eval>(i);
}
// NP 0F EB /r  POR mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1470<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 80);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1470(i: usize): void {
  form1470<Eval>(i);
}
// NP 0F EF /r  PXOR mm, mm/m64
// @ts-ignore: decorator
@inline
function form1471<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 81);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1471(i: usize): void {
  form1471<Eval>(i);
}
// NP 0F EF /r  PXOR mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1472<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 81);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1472(i: usize): void {
  form1472<Eval>(i);
}
// NP 0F DF /r  PANDN mm, mm/m64
// @ts-ignore: decorator
@inline
function form1473<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = LANES_SWAPPED<M>(0, v0, v1, 79);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1473(i: usize): void {
  form1473<Eval>(i);
}
// NP 0F DF /r  PANDN mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1474<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = LANES_SWAPPED<M>(0, v0, v1, 79);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1474(i: usize): void {
  form1474<Eval>(i);
}
// NP 0F 74 /r  PCMPEQB mm, mm/m64
// @ts-ignore: decorator
@inline
function form1475<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 35);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1475(i: usize): void {
  form1475<Eval>(i);
}
// NP 0F 74 /r  PCMPEQB mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1476<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 35);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1476(i: usize): void {
  form1476<Eval>(i);
}
// NP 0F 75 /r  PCMPEQW mm, mm/m64
// @ts-ignore: decorator
@inline
function form1477<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 45);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1477(i: usize): void {
  form1477<Eval>(i);
}
// NP 0F 75 /r  PCMPEQW mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1478<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 45);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1478(i: usize): void {
  form1478<Eval>(i);
}
// NP 0F 76 /r  PCMPEQD mm, mm/m64
// @ts-ignore: decorator
@inline
function form1479<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 55);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1479(i: usize): void {
  form1479<Eval>(i);
}
// NP 0F 76 /r  PCMPEQD mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1480<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 55);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1480(i: usize): void {
  form1480<Eval>(i);
}
// NP 0F 64 /r  PCMPGTB mm, mm/m64
// @ts-ignore: decorator
@inline
function form1481<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 39);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1481(i: usize): void {
  form1481<Eval>(i);
}
// NP 0F 64 /r  PCMPGTB mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1482<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 39);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1482(i: usize): void {
  form1482<Eval>(i);
}
// NP 0F 65 /r  PCMPGTW mm, mm/m64
// @ts-ignore: decorator
@inline
function form1483<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 49);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1483(i: usize): void {
  form1483<Eval>(i);
}
// NP 0F 65 /r  PCMPGTW mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1484<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 49);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1484(i: usize): void {
  form1484<Eval>(i);
}
// NP 0F 66 /r  PCMPGTD mm, mm/m64
// @ts-ignore: decorator
@inline
function form1485<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 59);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1485(i: usize): void {
  form1485<Eval>(i);
}
// NP 0F 66 /r  PCMPGTD mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1486<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 59);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1486(i: usize): void {
  form1486<Eval>(i);
}
// NP 0F D5 /r  PMULLW mm, mm/m64
// @ts-ignore: decorator
@inline
function form1487<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 149);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1487(i: usize): void {
  form1487<Eval>(i);
}
// NP 0F D5 /r  PMULLW mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1488<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 149);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1488(i: usize): void {
  form1488<Eval>(i);
}
// NP 0F E5 /r  PMULHW mm, mm/m64
// @ts-ignore: decorator
@inline
function form1489<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = PMULHW<M>(0, v0, v1);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1489(i: usize): void {
  form1489<Eval>(i);
}
// NP 0F E5 /r  PMULHW mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1490<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = PMULHW<M>(0, v0, v1);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1490(i: usize): void {
  form1490<Eval>(i);
}
// NP 0F E4 /r  PMULHUW mm, mm/m64
// @ts-ignore: decorator
@inline
function form1491<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = PMULHUW<M>(0, v0, v1);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1491(i: usize): void {
  form1491<Eval>(i);
}
// NP 0F E4 /r  PMULHUW mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1492<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = PMULHUW<M>(0, v0, v1);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1492(i: usize): void {
  form1492<Eval>(i);
}
// NP 0F F5 /r  PMADDWD mm, mm/m64
// @ts-ignore: decorator
@inline
function form1493<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 186);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1493(i: usize): void {
  form1493<Eval>(i);
}
// NP 0F F5 /r  PMADDWD mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1494<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 186);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1494(i: usize): void {
  form1494<Eval>(i);
}
// NP 0F F4 /r  PMULUDQ mm, mm/m64
// @ts-ignore: decorator
@inline
function form1495<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = PMULUDQ<M>(0, v0, v1);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1495(i: usize): void {
  form1495<Eval>(i);
}
// NP 0F F4 /r  PMULUDQ mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1496<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = PMULUDQ<M>(0, v0, v1);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1496(i: usize): void {
  form1496<Eval>(i);
}
// NP 0F E0 /r  PAVGB mm, mm/m64
// @ts-ignore: decorator
@inline
function form1497<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 123);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1497(i: usize): void {
  form1497<Eval>(i);
}
// NP 0F E0 /r  PAVGB mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1498<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 123);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1498(i: usize): void {
  form1498<Eval>(i);
}
// NP 0F E3 /r  PAVGW mm, mm/m64
// @ts-ignore: decorator
@inline
function form1499<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 155);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1499(i: usize): void {
  form1499<Eval>(i);
}
// NP 0F E3 /r  PAVGW mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1500<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 155);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1500(i: usize): void {
  form1500<Eval>(i);
}
// NP 0F DA /r  PMINUB mm, mm/m64
// @ts-ignore: decorator
@inline
function form1501<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 119);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1501(i: usize): void {
  form1501<Eval>(i);
}
// NP 0F DA /r  PMINUB mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1502<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 119);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1502(i: usize): void {
  form1502<Eval>(i);
}
// NP 0F DE /r  PMAXUB mm, mm/m64
// @ts-ignore: decorator
@inline
function form1503<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 121);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1503(i: usize): void {
  form1503<Eval>(i);
}
// NP 0F DE /r  PMAXUB mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1504<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 121);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1504(i: usize): void {
  form1504<Eval>(i);
}
// NP 0F EA /r  PMINSW mm, mm/m64
// @ts-ignore: decorator
@inline
function form1505<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 150);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1505(i: usize): void {
  form1505<Eval>(i);
}
// NP 0F EA /r  PMINSW mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1506<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 150);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1506(i: usize): void {
  form1506<Eval>(i);
}
// NP 0F EE /r  PMAXSW mm, mm/m64
// @ts-ignore: decorator
@inline
function form1507<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 152);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1507(i: usize): void {
  form1507<Eval>(i);
}
// NP 0F EE /r  PMAXSW mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1508<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = LANES<M>(0, v0, v1, 152);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1508(i: usize): void {
  form1508<Eval>(i);
}
// NP 0F F6 /r  PSADBW mm, mm/m64
// @ts-ignore: decorator
@inline
function form1509<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = PSADBW<M>(0, v0, v1);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1509(i: usize): void {
  form1509<Eval>(i);
}
// NP 0F F6 /r  PSADBW mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1510<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = PSADBW<M>(0, v0, v1);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1510(i: usize): void {
  form1510<Eval>(i);
}
// NP 0F 63 /r  PACKSSWB mm, mm/m64
// @ts-ignore: decorator
@inline
function form1511<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = PACK<M>(0, v0, v1, 101);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1511(i: usize): void {
  form1511<Eval>(i);
}
// NP 0F 63 /r  PACKSSWB mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1512<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = PACK<M>(0, v0, v1, 101);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1512(i: usize): void {
  form1512<Eval>(i);
}
// NP 0F 6B /r  PACKSSDW mm, mm/m64
// @ts-ignore: decorator
@inline
function form1513<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = PACK<M>(0, v0, v1, 133);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1513(i: usize): void {
  form1513<Eval>(i);
}
// NP 0F 6B /r  PACKSSDW mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1514<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = PACK<M>(0, v0, v1, 133);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1514(i: usize): void {
  form1514<Eval>(i);
}
// NP 0F 67 /r  PACKUSWB mm, mm/m64
// @ts-ignore: decorator
@inline
function form1515<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = PACK<M>(0, v0, v1, 102);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1515(i: usize): void {
  form1515<Eval>(i);
}
// NP 0F 67 /r  PACKUSWB mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1516<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = PACK<M>(0, v0, v1, 102);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1516(i: usize): void {
  form1516<Eval>(i);
}
// NP 0F 60 /r  PUNPCKLBW mm, mm/m32
// @ts-ignore: decorator
@inline
function form1517<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU32(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = UNPACK_LOW<M>(0, v0, v1, 8);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1517(i: usize): void {
  form1517<Eval>(i);
}
// NP 0F 60 /r  PUNPCKLBW mm, mm/m32  (memory)
// @ts-ignore: decorator
@inline
function form1518<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load32(at);
  m.enterMmx();
  const r = UNPACK_LOW<M>(0, v0, v1, 8);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1518(i: usize): void {
  form1518<Eval>(i);
}
// NP 0F 61 /r  PUNPCKLWD mm, mm/m32
// @ts-ignore: decorator
@inline
function form1519<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU32(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = UNPACK_LOW<M>(0, v0, v1, 16);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1519(i: usize): void {
  form1519<Eval>(i);
}
// NP 0F 61 /r  PUNPCKLWD mm, mm/m32  (memory)
// @ts-ignore: decorator
@inline
function form1520<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load32(at);
  m.enterMmx();
  const r = UNPACK_LOW<M>(0, v0, v1, 16);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1520(i: usize): void {
  form1520<Eval>(i);
}
// NP 0F 62 /r  PUNPCKLDQ mm, mm/m32
// @ts-ignore: decorator
@inline
function form1521<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU32(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = UNPACK_LOW<M>(0, v0, v1, 32);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1521(i: usize): void {
  form1521<Eval>(i);
}
// NP 0F 62 /r  PUNPCKLDQ mm, mm/m32  (memory)
// @ts-ignore: decorator
@inline
function form1522<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load32(at);
  m.enterMmx();
  const r = UNPACK_LOW<M>(0, v0, v1, 32);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1522(i: usize): void {
  form1522<Eval>(i);
}
// NP 0F 68 /r  PUNPCKHBW mm, mm/m64
// @ts-ignore: decorator
@inline
function form1523<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = UNPACK_HIGH<M>(0, v0, v1, 8);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1523(i: usize): void {
  form1523<Eval>(i);
}
// NP 0F 68 /r  PUNPCKHBW mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1524<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = UNPACK_HIGH<M>(0, v0, v1, 8);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1524(i: usize): void {
  form1524<Eval>(i);
}
// NP 0F 69 /r  PUNPCKHWD mm, mm/m64
// @ts-ignore: decorator
@inline
function form1525<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = UNPACK_HIGH<M>(0, v0, v1, 16);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1525(i: usize): void {
  form1525<Eval>(i);
}
// NP 0F 69 /r  PUNPCKHWD mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1526<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = UNPACK_HIGH<M>(0, v0, v1, 16);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1526(i: usize): void {
  form1526<Eval>(i);
}
// NP 0F 6A /r  PUNPCKHDQ mm, mm/m64
// @ts-ignore: decorator
@inline
function form1527<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = UNPACK_HIGH<M>(0, v0, v1, 32);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1527(i: usize): void {
  form1527<Eval>(i);
}
// NP 0F 6A /r  PUNPCKHDQ mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1528<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = UNPACK_HIGH<M>(0, v0, v1, 32);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1528(i: usize): void {
  form1528<Eval>(i);
}
// NP 0F D1 /r  PSRLW mm, mm/m64
// @ts-ignore: decorator
@inline
function form1529<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = SHIFT<M>(0, v0, v1, 141);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1529(i: usize): void {
  form1529<Eval>(i);
}
// NP 0F D1 /r  PSRLW mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1530<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = SHIFT<M>(0, v0, v1, 141);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1530(i: usize): void {
  form1530<Eval>(i);
}
// NP 0F 71 /2 ib  PSRLW mm2, imm8
// @ts-ignore: decorator
@inline
function form1531<M>(i: usize): void {
  SHIFT_IMMEDIATE<M>(i, 0, false, 141);
}
function eval1531(i: usize): void {
  form1531<Eval>(i);
}
// NP 0F E1 /r  PSRAW mm, mm/m64
// @ts-ignore: decorator
@inline
function form1532<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = SHIFT<M>(0, v0, v1, 140);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1532(i: usize): void {
  form1532<Eval>(i);
}
// NP 0F E1 /r  PSRAW mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1533<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = SHIFT<M>(0, v0, v1, 140);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1533(i: usize): void {
  form1533<Eval>(i);
}
// NP 0F 71 /4 ib  PSRAW mm2, imm8
// @ts-ignore: decorator
@inline
function form1534<M>(i: usize): void {
  SHIFT_IMMEDIATE<M>(i, 0, false, 140);
}
function eval1534(i: usize): void {
  form1534<Eval>(i);
}
// NP 0F F1 /r  PSLLW mm, mm/m64
// @ts-ignore: decorator
@inline
function form1535<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = SHIFT<M>(0, v0, v1, 139);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1535(i: usize): void {
  form1535<Eval>(i);
}
// NP 0F F1 /r  PSLLW mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1536<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = SHIFT<M>(0, v0, v1, 139);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1536(i: usize): void {
  form1536<Eval>(i);
}
// NP 0F 71 /6 ib  PSLLW mm2, imm8
// @ts-ignore: decorator
@inline
function form1537<M>(i: usize): void {
  SHIFT_IMMEDIATE<M>(i, 0, false, 139);
}
function eval1537(i: usize): void {
  form1537<Eval>(i);
}
// NP 0F D2 /r  PSRLD mm, mm/m64
// @ts-ignore: decorator
@inline
function form1538<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = SHIFT<M>(0, v0, v1, 173);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1538(i: usize): void {
  form1538<Eval>(i);
}
// NP 0F D2 /r  PSRLD mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1539<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = SHIFT<M>(0, v0, v1, 173);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1539(i: usize): void {
  form1539<Eval>(i);
}
// NP 0F 72 /2 ib  PSRLD mm2, imm8
// @ts-ignore: decorator
@inline
function form1540<M>(i: usize): void {
  SHIFT_IMMEDIATE<M>(i, 0, false, 173);
}
function eval1540(i: usize): void {
  form1540<Eval>(i);
}
// NP 0F E2 /r  PSRAD mm, mm/m64
// @ts-ignore: decorator
@inline
function form1541<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = SHIFT<M>(0, v0, v1, 172);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1541(i: usize): void {
  form1541<Eval>(i);
}
// NP 0F E2 /r  PSRAD mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1542<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = SHIFT<M>(0, v0, v1, 172);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1542(i: usize): void {
  form1542<Eval>(i);
}
// NP 0F 72 /4 ib  PSRAD mm2, imm8
// @ts-ignore: decorator
@inline
function form1543<M>(i: usize): void {
  SHIFT_IMMEDIATE<M>(i, 0, false, 172);
}
function eval1543(i: usize): void {
  form1543<Eval>(i);
}
// NP 0F F2 /r  PSLLD mm, mm/m64
// @ts-ignore: decorator
@inline
function form1544<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = SHIFT<M>(0, v0, v1, 171);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1544(i: usize): void {
  form1544<Eval>(i);
}
// NP 0F F2 /r  PSLLD mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1545<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = SHIFT<M>(0, v0, v1, 171);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1545(i: usize): void {
  form1545<Eval>(i);
}
// NP 0F 72 /6 ib  PSLLD mm2, imm8
// @ts-ignore: decorator
@inline
function form1546<M>(i: usize): void {
  SHIFT_IMMEDIATE<M>(i, 0, false, 171);
}
function eval1546(i: usize): void {
  form1546<Eval>(i);
}
// NP 0F D3 /r  PSRLQ mm, mm/m64
// @ts-ignore: decorator
@inline
function form1547<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = SHIFT<M>(0, v0, v1, 205);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1547(i: usize): void {
  form1547<Eval>(i);
}
// NP 0F D3 /r  PSRLQ mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1548<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = SHIFT<M>(0, v0, v1, 205);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1548(i: usize): void {
  form1548<Eval>(i);
}
// NP 0F 73 /2 ib  PSRLQ mm2, imm8
// @ts-ignore: decorator
@inline
function form1549<M>(i: usize): void {
  SHIFT_IMMEDIATE<M>(i, 0, false, 205);
}
function eval1549(i: usize): void {
  form1549<Eval>(i);
}
// NP 0F F3 /r  PSLLQ mm, mm/m64
// @ts-ignore: decorator
@inline
function form1550<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = SHIFT<M>(0, v0, v1, 203);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1550(i: usize): void {
  form1550<Eval>(i);
}
// NP 0F F3 /r  PSLLQ mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1551<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = SHIFT<M>(0, v0, v1, 203);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1551(i: usize): void {
  form1551<Eval>(i);
}
// NP 0F 73 /6 ib  PSLLQ mm2, imm8
// @ts-ignore: decorator
@inline
function form1552<M>(i: usize): void {
  SHIFT_IMMEDIATE<M>(i, 0, false, 203);
}
function eval1552(i: usize): void {
  form1552<Eval>(i);
}
// NP 0F 38 00 /r  PSHUFB mm, mm/m64
// @ts-ignore: decorator
@inline
function form1553<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = PSHUFB<M>(0, v0, v1);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1553(i: usize): void {
  form1553<Eval>(i);
}
// NP 0F 38 00 /r  PSHUFB mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1554<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = PSHUFB<M>(0, v0, v1);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1554(i: usize): void {
  form1554<Eval>(i);
}
// NP 0F 38 01 /r  PHADDW mm, mm/m64
// @ts-ignore: decorator
@inline
function form1555<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = ACROSS_16<M>(0, v0, v1, 142);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1555(i: usize): void {
  form1555<Eval>(i);
}
// NP 0F 38 01 /r  PHADDW mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1556<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = ACROSS_16<M>(0, v0, v1, 142);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1556(i: usize): void {
  form1556<Eval>(i);
}
// NP 0F 38 02 /r  PHADDD mm, mm/m64
// @ts-ignore: decorator
@inline
function form1557<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = ACROSS_32<M>(0, v0, v1, 174);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1557(i: usize): void {
  form1557<Eval>(i);
}
// NP 0F 38 02 /r  PHADDD mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1558<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = ACROSS_32<M>(0, v0, v1, 174);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1558(i: usize): void {
  form1558<Eval>(i);
}
// NP 0F 38 03 /r  PHADDSW mm, mm/m64
// @ts-ignore: decorator
@inline
function form1559<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = ACROSS_16<M>(0, v0, v1, 143);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1559(i: usize): void {
  form1559<Eval>(i);
}
// NP 0F 38 03 /r  PHADDSW mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1560<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = ACROSS_16<M>(0, v0, v1, 143);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1560(i: usize): void {
  form1560<Eval>(i);
}
// NP 0F 38 04 /r  PMADDUBSW mm, mm/m64
// @ts-ignore: decorator
@inline
function form1561<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = PMADDUBSW<M>(0, v0, v1);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1561(i: usize): void {
  form1561<Eval>(i);
}
// NP 0F 38 04 /r  PMADDUBSW mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1562<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = PMADDUBSW<M>(0, v0, v1);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1562(i: usize): void {
  form1562<Eval>(i);
}
// NP 0F 38 05 /r  PHSUBW mm, mm/m64
// @ts-ignore: decorator
@inline
function form1563<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = ACROSS_16<M>(0, v0, v1, 145);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1563(i: usize): void {
  form1563<Eval>(i);
}
// NP 0F 38 05 /r  PHSUBW mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1564<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = ACROSS_16<M>(0, v0, v1, 145);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1564(i: usize): void {
  form1564<Eval>(i);
}
// NP 0F 38 06 /r  PHSUBD mm, mm/m64
// @ts-ignore: decorator
@inline
function form1565<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = ACROSS_32<M>(0, v0, v1, 177);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1565(i: usize): void {
  form1565<Eval>(i);
}
// NP 0F 38 06 /r  PHSUBD mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1566<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = ACROSS_32<M>(0, v0, v1, 177);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1566(i: usize): void {
  form1566<Eval>(i);
}
// NP 0F 38 07 /r  PHSUBSW mm, mm/m64
// @ts-ignore: decorator
@inline
function form1567<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = ACROSS_16<M>(0, v0, v1, 146);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1567(i: usize): void {
  form1567<Eval>(i);
}
// NP 0F 38 07 /r  PHSUBSW mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1568<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = ACROSS_16<M>(0, v0, v1, 146);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1568(i: usize): void {
  form1568<Eval>(i);
}
// NP 0F 38 08 /r  PSIGNB mm, mm/m64
// @ts-ignore: decorator
@inline
function form1569<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = PSIGN<M>(0, v0, v1, 8);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1569(i: usize): void {
  form1569<Eval>(i);
}
// NP 0F 38 08 /r  PSIGNB mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1570<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = PSIGN<M>(0, v0, v1, 8);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1570(i: usize): void {
  form1570<Eval>(i);
}
// NP 0F 38 09 /r  PSIGNW mm, mm/m64
// @ts-ignore: decorator
@inline
function form1571<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = PSIGN<M>(0, v0, v1, 16);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1571(i: usize): void {
  form1571<Eval>(i);
}
// NP 0F 38 09 /r  PSIGNW mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1572<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = PSIGN<M>(0, v0, v1, 16);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1572(i: usize): void {
  form1572<Eval>(i);
}
// NP 0F 38 0A /r  PSIGND mm, mm/m64
// @ts-ignore: decorator
@inline
function form1573<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = PSIGN<M>(0, v0, v1, 32);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1573(i: usize): void {
  form1573<Eval>(i);
}
// NP 0F 38 0A /r  PSIGND mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1574<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = PSIGN<M>(0, v0, v1, 32);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1574(i: usize): void {
  form1574<Eval>(i);
}
// NP 0F 38 0B /r  PMULHRSW mm, mm/m64
// @ts-ignore: decorator
@inline
function form1575<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = PMULHRSW<M>(0, v0, v1);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1575(i: usize): void {
  form1575<Eval>(i);
}
// NP 0F 38 0B /r  PMULHRSW mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1576<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v0 = m.mmU64(load<u8>(i, RECORD_REG));
  const v1 = m.load64(at);
  m.enterMmx();
  const r = PMULHRSW<M>(0, v0, v1);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1576(i: usize): void {
  form1576<Eval>(i);
}
// NP 0F 38 1C /r  PABSB mm, mm/m64
// @ts-ignore: decorator
@inline
function form1577<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = LANES_OF_ONE<M>(0, v1, 96);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1577(i: usize): void {
  form1577<Eval>(i);
}
// NP 0F 38 1C /r  PABSB mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1578<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v1 = m.load64(at);
  m.enterMmx();
  const r = LANES_OF_ONE<M>(0, v1, 96);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1578(i: usize): void {
  form1578<Eval>(i);
}
// NP 0F 38 1D /r  PABSW mm, mm/m64
// @ts-ignore: decorator
@inline
function form1579<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = LANES_OF_ONE<M>(0, v1, 128);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1579(i: usize): void {
  form1579<Eval>(i);
}
// NP 0F 38 1D /r  PABSW mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1580<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v1 = m.load64(at);
  m.enterMmx();
  const r = LANES_OF_ONE<M>(0, v1, 128);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1580(i: usize): void {
  form1580<Eval>(i);
}
// NP 0F 38 1E /r  PABSD mm, mm/m64
// @ts-ignore: decorator
@inline
function form1581<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = LANES_OF_ONE<M>(0, v1, 160);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1581(i: usize): void {
  form1581<Eval>(i);
}
// NP 0F 38 1E /r  PABSD mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1582<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v1 = m.load64(at);
  m.enterMmx();
  const r = LANES_OF_ONE<M>(0, v1, 160);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1582(i: usize): void {
  form1582<Eval>(i);
}
// NP 0F 6E /r  MOVD mm, r/m32
// @ts-ignore: decorator
@inline
function form1583<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v1 = m.reg32(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = EXTEND<M>(32, v1);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1583(i: usize): void {
  form1583<Eval>(i);
}
// NP 0F 6E /r  MOVD mm, r/m32  (memory)
// @ts-ignore: decorator
@inline
function form1584<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v1 = m.load32(at);
  m.enterMmx();
  const r = EXTEND<M>(32, v1);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1584(i: usize): void {
  form1584<Eval>(i);
}
// NP 0F 7E /r  MOVD r/m32, mm
// @ts-ignore: decorator
@inline
function form1585<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v1 = m.mmU64(load<u8>(i, RECORD_REG));
  m.enterMmx();
  const r = LOW<M>(32, v1);
  m.setReg32(load<u8>(i, RECORD_RM), r);
}
function eval1585(i: usize): void {
  form1585<Eval>(i);
}
// NP 0F 7E /r  MOVD r/m32, mm  (memory)
// @ts-ignore: decorator
@inline
function form1586<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v1 = m.mmU64(load<u8>(i, RECORD_REG));
  const r = LOW<M>(32, v1);
  m.store32(at, r);
  m.enterMmx();
}
function eval1586(i: usize): void {
  form1586<Eval>(i);
}
// NP 0F 6F /r  MOVQ mm, mm/m64
// @ts-ignore: decorator
@inline
function form1587<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = COPY<M>(0, v1);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1587(i: usize): void {
  form1587<Eval>(i);
}
// NP 0F 6F /r  MOVQ mm, mm/m64  (memory)
// @ts-ignore: decorator
@inline
function form1588<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v1 = m.load64(at);
  m.enterMmx();
  const r = COPY<M>(0, v1);
  m.setMm(load<u8>(i, RECORD_REG), r);
}
function eval1588(i: usize): void {
  form1588<Eval>(i);
}
// NP 0F 7F /r  MOVQ mm/m64, mm
// @ts-ignore: decorator
@inline
function form1589<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v1 = m.mmU64(load<u8>(i, RECORD_REG));
  m.enterMmx();
  const r = COPY<M>(0, v1);
  m.setMm(load<u8>(i, RECORD_RM), r);
}
function eval1589(i: usize): void {
  form1589<Eval>(i);
}
// NP 0F 7F /r  MOVQ mm/m64, mm  (memory)
// @ts-ignore: decorator
@inline
function form1590<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v1 = m.mmU64(load<u8>(i, RECORD_REG));
  const r = COPY<M>(0, v1);
  m.store64(at, r);
  m.enterMmx();
}
function eval1590(i: usize): void {
  form1590<Eval>(i);
}
// NP 0F E7 /r  MOVNTQ m64:u64, mm  (memory)
// @ts-ignore: decorator
@inline
function form1591<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const at = m.address(i);
  const v1 = m.mmU64(load<u8>(i, RECORD_REG));
  const r = COPY<M>(0, v1);
  m.store64(at, r);
  m.enterMmx();
}
function eval1591(i: usize): void {
  form1591<Eval>(i);
}
// NP 0F D7 /r  PMOVMSKB r32, mm2
// @ts-ignore: decorator
@inline
function form1592<M>(i: usize): void {
  const m = machine<M>();
  m.checkMmx();
  const v1 = m.mmU64(load<u8>(i, RECORD_RM));
  m.enterMmx();
  const r = PMOVMSKB<M>(32, v1);
  m.setReg32(load<u8>(i, RECORD_REG), r);
}
function eval1592(i: usize): void {
  form1592<Eval>(i);
}
// NP 0F 70 /r ib  PSHUFW mm, mm/m64, imm8
// @ts-ignore: decorator
@inline
function form1593<M>(i: usize): void {
  PSHUFW<M>(i, 0, false);
}
function eval1593(i: usize): void {
  form1593<Eval>(i);
}
// NP 0F 70 /r ib  PSHUFW mm, mm/m64, imm8  (memory)
// @ts-ignore: decorator
@inline
function form1594<M>(i: usize): void {
  PSHUFW<M>(i, 0, true);
}
function eval1594(i: usize): void {
  form1594<Eval>(i);
}
// NP 0F C4 /r ib  PINSRW mm, r32/m16:u16, imm8
// @ts-ignore: decorator
@inline
function form1595<M>(i: usize): void {
  PINSRW<M>(i, 16, false);
}
function eval1595(i: usize): void {
  form1595<Eval>(i);
}
// NP 0F C4 /r ib  PINSRW mm, r32/m16:u16, imm8  (memory)
// @ts-ignore: decorator
@inline
function form1596<M>(i: usize): void {
  PINSRW<M>(i, 16, true);
}
function eval1596(i: usize): void {
  form1596<Eval>(i);
}
// NP 0F C5 /r ib  PEXTRW r32, mm2, imm8
// @ts-ignore: decorator
@inline
function form1597<M>(i: usize): void {
  PEXTRW<M>(i, 32, false);
}
function eval1597(i: usize): void {
  form1597<Eval>(i);
}
// NP 0F F7 /r  MASKMOVQ mm, mm2
// @ts-ignore: decorator
@inline
function form1598<M>(i: usize): void {
  MASKMOVQ<M>(i, 0, false);
}
function eval1598(i: usize): void {
  form1598<Eval>(i);
}
// NP 0F 3A 0F /r ib  PALIGNR mm, mm/m64, imm8
// @ts-ignore: decorator
@inline
function form1599<M>(i: usize): void {
  PALIGNR<M>(i, 0, false);
}
function eval1599(i: usize): void {
  form1599<Eval>(i);
}
// NP 0F 3A 0F /r ib  PALIGNR mm, mm/m64, imm8  (memory)
// @ts-ignore: decorator
@inline
function form1600<M>(i: usize): void {
  PALIGNR<M>(i, 0, true);
}
function eval1600(i: usize): void {
  form1600<Eval>(i);
}
// NP 0F 77  EMMS 
// @ts-ignore: decorator
@inline
function form1601<M>(i: usize): void {
  EMMS<M>(i, 0, false);
}
function eval1601(i: usize): void {
  form1601<Eval>(i);
}

export function install_mmx(): void {
  store<u32>(HANDLERS + 5740, eval1435.index);
  store<u8>(TRANSLATIONS + 1435, 0);
  store<u32>(HANDLERS + 5744, eval1436.index);
  store<u8>(TRANSLATIONS + 1436, 0);
  store<u32>(HANDLERS + 5748, eval1437.index);
  store<u8>(TRANSLATIONS + 1437, 0);
  store<u32>(HANDLERS + 5752, eval1438.index);
  store<u8>(TRANSLATIONS + 1438, 0);
  store<u32>(HANDLERS + 5756, eval1439.index);
  store<u8>(TRANSLATIONS + 1439, 0);
  store<u32>(HANDLERS + 5760, eval1440.index);
  store<u8>(TRANSLATIONS + 1440, 0);
  store<u32>(HANDLERS + 5764, eval1441.index);
  store<u8>(TRANSLATIONS + 1441, 0);
  store<u32>(HANDLERS + 5768, eval1442.index);
  store<u8>(TRANSLATIONS + 1442, 0);
  store<u32>(HANDLERS + 5772, eval1443.index);
  store<u8>(TRANSLATIONS + 1443, 0);
  store<u32>(HANDLERS + 5776, eval1444.index);
  store<u8>(TRANSLATIONS + 1444, 0);
  store<u32>(HANDLERS + 5780, eval1445.index);
  store<u8>(TRANSLATIONS + 1445, 0);
  store<u32>(HANDLERS + 5784, eval1446.index);
  store<u8>(TRANSLATIONS + 1446, 0);
  store<u32>(HANDLERS + 5788, eval1447.index);
  store<u8>(TRANSLATIONS + 1447, 0);
  store<u32>(HANDLERS + 5792, eval1448.index);
  store<u8>(TRANSLATIONS + 1448, 0);
  store<u32>(HANDLERS + 5796, eval1449.index);
  store<u8>(TRANSLATIONS + 1449, 0);
  store<u32>(HANDLERS + 5800, eval1450.index);
  store<u8>(TRANSLATIONS + 1450, 0);
  store<u32>(HANDLERS + 5804, eval1451.index);
  store<u8>(TRANSLATIONS + 1451, 0);
  store<u32>(HANDLERS + 5808, eval1452.index);
  store<u8>(TRANSLATIONS + 1452, 0);
  store<u32>(HANDLERS + 5812, eval1453.index);
  store<u8>(TRANSLATIONS + 1453, 0);
  store<u32>(HANDLERS + 5816, eval1454.index);
  store<u8>(TRANSLATIONS + 1454, 0);
  store<u32>(HANDLERS + 5820, eval1455.index);
  store<u8>(TRANSLATIONS + 1455, 0);
  store<u32>(HANDLERS + 5824, eval1456.index);
  store<u8>(TRANSLATIONS + 1456, 0);
  store<u32>(HANDLERS + 5828, eval1457.index);
  store<u8>(TRANSLATIONS + 1457, 0);
  store<u32>(HANDLERS + 5832, eval1458.index);
  store<u8>(TRANSLATIONS + 1458, 0);
  store<u32>(HANDLERS + 5836, eval1459.index);
  store<u8>(TRANSLATIONS + 1459, 0);
  store<u32>(HANDLERS + 5840, eval1460.index);
  store<u8>(TRANSLATIONS + 1460, 0);
  store<u32>(HANDLERS + 5844, eval1461.index);
  store<u8>(TRANSLATIONS + 1461, 0);
  store<u32>(HANDLERS + 5848, eval1462.index);
  store<u8>(TRANSLATIONS + 1462, 0);
  store<u32>(HANDLERS + 5852, eval1463.index);
  store<u8>(TRANSLATIONS + 1463, 0);
  store<u32>(HANDLERS + 5856, eval1464.index);
  store<u8>(TRANSLATIONS + 1464, 0);
  store<u32>(HANDLERS + 5860, eval1465.index);
  store<u8>(TRANSLATIONS + 1465, 0);
  store<u32>(HANDLERS + 5864, eval1466.index);
  store<u8>(TRANSLATIONS + 1466, 0);
  store<u32>(HANDLERS + 5868, eval1467.index);
  store<u8>(TRANSLATIONS + 1467, 0);
  store<u32>(HANDLERS + 5872, eval1468.index);
  store<u8>(TRANSLATIONS + 1468, 0);
  store<u32>(HANDLERS + 5876, eval1469.index);
  store<u8>(TRANSLATIONS + 1469, 0);
  store<u32>(HANDLERS + 5880, eval1470.index);
  store<u8>(TRANSLATIONS + 1470, 0);
  store<u32>(HANDLERS + 5884, eval1471.index);
  store<u8>(TRANSLATIONS + 1471, 0);
  store<u32>(HANDLERS + 5888, eval1472.index);
  store<u8>(TRANSLATIONS + 1472, 0);
  store<u32>(HANDLERS + 5892, eval1473.index);
  store<u8>(TRANSLATIONS + 1473, 0);
  store<u32>(HANDLERS + 5896, eval1474.index);
  store<u8>(TRANSLATIONS + 1474, 0);
  store<u32>(HANDLERS + 5900, eval1475.index);
  store<u8>(TRANSLATIONS + 1475, 0);
  store<u32>(HANDLERS + 5904, eval1476.index);
  store<u8>(TRANSLATIONS + 1476, 0);
  store<u32>(HANDLERS + 5908, eval1477.index);
  store<u8>(TRANSLATIONS + 1477, 0);
  store<u32>(HANDLERS + 5912, eval1478.index);
  store<u8>(TRANSLATIONS + 1478, 0);
  store<u32>(HANDLERS + 5916, eval1479.index);
  store<u8>(TRANSLATIONS + 1479, 0);
  store<u32>(HANDLERS + 5920, eval1480.index);
  store<u8>(TRANSLATIONS + 1480, 0);
  store<u32>(HANDLERS + 5924, eval1481.index);
  store<u8>(TRANSLATIONS + 1481, 0);
  store<u32>(HANDLERS + 5928, eval1482.index);
  store<u8>(TRANSLATIONS + 1482, 0);
  store<u32>(HANDLERS + 5932, eval1483.index);
  store<u8>(TRANSLATIONS + 1483, 0);
  store<u32>(HANDLERS + 5936, eval1484.index);
  store<u8>(TRANSLATIONS + 1484, 0);
  store<u32>(HANDLERS + 5940, eval1485.index);
  store<u8>(TRANSLATIONS + 1485, 0);
  store<u32>(HANDLERS + 5944, eval1486.index);
  store<u8>(TRANSLATIONS + 1486, 0);
  store<u32>(HANDLERS + 5948, eval1487.index);
  store<u8>(TRANSLATIONS + 1487, 0);
  store<u32>(HANDLERS + 5952, eval1488.index);
  store<u8>(TRANSLATIONS + 1488, 0);
  store<u32>(HANDLERS + 5956, eval1489.index);
  store<u8>(TRANSLATIONS + 1489, 0);
  store<u32>(HANDLERS + 5960, eval1490.index);
  store<u8>(TRANSLATIONS + 1490, 0);
  store<u32>(HANDLERS + 5964, eval1491.index);
  store<u8>(TRANSLATIONS + 1491, 0);
  store<u32>(HANDLERS + 5968, eval1492.index);
  store<u8>(TRANSLATIONS + 1492, 0);
  store<u32>(HANDLERS + 5972, eval1493.index);
  store<u8>(TRANSLATIONS + 1493, 0);
  store<u32>(HANDLERS + 5976, eval1494.index);
  store<u8>(TRANSLATIONS + 1494, 0);
  store<u32>(HANDLERS + 5980, eval1495.index);
  store<u8>(TRANSLATIONS + 1495, 0);
  store<u32>(HANDLERS + 5984, eval1496.index);
  store<u8>(TRANSLATIONS + 1496, 0);
  store<u32>(HANDLERS + 5988, eval1497.index);
  store<u8>(TRANSLATIONS + 1497, 0);
  store<u32>(HANDLERS + 5992, eval1498.index);
  store<u8>(TRANSLATIONS + 1498, 0);
  store<u32>(HANDLERS + 5996, eval1499.index);
  store<u8>(TRANSLATIONS + 1499, 0);
  store<u32>(HANDLERS + 6000, eval1500.index);
  store<u8>(TRANSLATIONS + 1500, 0);
  store<u32>(HANDLERS + 6004, eval1501.index);
  store<u8>(TRANSLATIONS + 1501, 0);
  store<u32>(HANDLERS + 6008, eval1502.index);
  store<u8>(TRANSLATIONS + 1502, 0);
  store<u32>(HANDLERS + 6012, eval1503.index);
  store<u8>(TRANSLATIONS + 1503, 0);
  store<u32>(HANDLERS + 6016, eval1504.index);
  store<u8>(TRANSLATIONS + 1504, 0);
  store<u32>(HANDLERS + 6020, eval1505.index);
  store<u8>(TRANSLATIONS + 1505, 0);
  store<u32>(HANDLERS + 6024, eval1506.index);
  store<u8>(TRANSLATIONS + 1506, 0);
  store<u32>(HANDLERS + 6028, eval1507.index);
  store<u8>(TRANSLATIONS + 1507, 0);
  store<u32>(HANDLERS + 6032, eval1508.index);
  store<u8>(TRANSLATIONS + 1508, 0);
  store<u32>(HANDLERS + 6036, eval1509.index);
  store<u8>(TRANSLATIONS + 1509, 0);
  store<u32>(HANDLERS + 6040, eval1510.index);
  store<u8>(TRANSLATIONS + 1510, 0);
  store<u32>(HANDLERS + 6044, eval1511.index);
  store<u8>(TRANSLATIONS + 1511, 0);
  store<u32>(HANDLERS + 6048, eval1512.index);
  store<u8>(TRANSLATIONS + 1512, 0);
  store<u32>(HANDLERS + 6052, eval1513.index);
  store<u8>(TRANSLATIONS + 1513, 0);
  store<u32>(HANDLERS + 6056, eval1514.index);
  store<u8>(TRANSLATIONS + 1514, 0);
  store<u32>(HANDLERS + 6060, eval1515.index);
  store<u8>(TRANSLATIONS + 1515, 0);
  store<u32>(HANDLERS + 6064, eval1516.index);
  store<u8>(TRANSLATIONS + 1516, 0);
  store<u32>(HANDLERS + 6068, eval1517.index);
  store<u8>(TRANSLATIONS + 1517, 0);
  store<u32>(HANDLERS + 6072, eval1518.index);
  store<u8>(TRANSLATIONS + 1518, 0);
  store<u32>(HANDLERS + 6076, eval1519.index);
  store<u8>(TRANSLATIONS + 1519, 0);
  store<u32>(HANDLERS + 6080, eval1520.index);
  store<u8>(TRANSLATIONS + 1520, 0);
  store<u32>(HANDLERS + 6084, eval1521.index);
  store<u8>(TRANSLATIONS + 1521, 0);
  store<u32>(HANDLERS + 6088, eval1522.index);
  store<u8>(TRANSLATIONS + 1522, 0);
  store<u32>(HANDLERS + 6092, eval1523.index);
  store<u8>(TRANSLATIONS + 1523, 0);
  store<u32>(HANDLERS + 6096, eval1524.index);
  store<u8>(TRANSLATIONS + 1524, 0);
  store<u32>(HANDLERS + 6100, eval1525.index);
  store<u8>(TRANSLATIONS + 1525, 0);
  store<u32>(HANDLERS + 6104, eval1526.index);
  store<u8>(TRANSLATIONS + 1526, 0);
  store<u32>(HANDLERS + 6108, eval1527.index);
  store<u8>(TRANSLATIONS + 1527, 0);
  store<u32>(HANDLERS + 6112, eval1528.index);
  store<u8>(TRANSLATIONS + 1528, 0);
  store<u32>(HANDLERS + 6116, eval1529.index);
  store<u8>(TRANSLATIONS + 1529, 0);
  store<u32>(HANDLERS + 6120, eval1530.index);
  store<u8>(TRANSLATIONS + 1530, 0);
  store<u32>(HANDLERS + 6124, eval1531.index);
  store<u8>(TRANSLATIONS + 1531, 0);
  store<u32>(HANDLERS + 6128, eval1532.index);
  store<u8>(TRANSLATIONS + 1532, 0);
  store<u32>(HANDLERS + 6132, eval1533.index);
  store<u8>(TRANSLATIONS + 1533, 0);
  store<u32>(HANDLERS + 6136, eval1534.index);
  store<u8>(TRANSLATIONS + 1534, 0);
  store<u32>(HANDLERS + 6140, eval1535.index);
  store<u8>(TRANSLATIONS + 1535, 0);
  store<u32>(HANDLERS + 6144, eval1536.index);
  store<u8>(TRANSLATIONS + 1536, 0);
  store<u32>(HANDLERS + 6148, eval1537.index);
  store<u8>(TRANSLATIONS + 1537, 0);
  store<u32>(HANDLERS + 6152, eval1538.index);
  store<u8>(TRANSLATIONS + 1538, 0);
  store<u32>(HANDLERS + 6156, eval1539.index);
  store<u8>(TRANSLATIONS + 1539, 0);
  store<u32>(HANDLERS + 6160, eval1540.index);
  store<u8>(TRANSLATIONS + 1540, 0);
  store<u32>(HANDLERS + 6164, eval1541.index);
  store<u8>(TRANSLATIONS + 1541, 0);
  store<u32>(HANDLERS + 6168, eval1542.index);
  store<u8>(TRANSLATIONS + 1542, 0);
  store<u32>(HANDLERS + 6172, eval1543.index);
  store<u8>(TRANSLATIONS + 1543, 0);
  store<u32>(HANDLERS + 6176, eval1544.index);
  store<u8>(TRANSLATIONS + 1544, 0);
  store<u32>(HANDLERS + 6180, eval1545.index);
  store<u8>(TRANSLATIONS + 1545, 0);
  store<u32>(HANDLERS + 6184, eval1546.index);
  store<u8>(TRANSLATIONS + 1546, 0);
  store<u32>(HANDLERS + 6188, eval1547.index);
  store<u8>(TRANSLATIONS + 1547, 0);
  store<u32>(HANDLERS + 6192, eval1548.index);
  store<u8>(TRANSLATIONS + 1548, 0);
  store<u32>(HANDLERS + 6196, eval1549.index);
  store<u8>(TRANSLATIONS + 1549, 0);
  store<u32>(HANDLERS + 6200, eval1550.index);
  store<u8>(TRANSLATIONS + 1550, 0);
  store<u32>(HANDLERS + 6204, eval1551.index);
  store<u8>(TRANSLATIONS + 1551, 0);
  store<u32>(HANDLERS + 6208, eval1552.index);
  store<u8>(TRANSLATIONS + 1552, 0);
  store<u32>(HANDLERS + 6212, eval1553.index);
  store<u8>(TRANSLATIONS + 1553, 0);
  store<u32>(HANDLERS + 6216, eval1554.index);
  store<u8>(TRANSLATIONS + 1554, 0);
  store<u32>(HANDLERS + 6220, eval1555.index);
  store<u8>(TRANSLATIONS + 1555, 0);
  store<u32>(HANDLERS + 6224, eval1556.index);
  store<u8>(TRANSLATIONS + 1556, 0);
  store<u32>(HANDLERS + 6228, eval1557.index);
  store<u8>(TRANSLATIONS + 1557, 0);
  store<u32>(HANDLERS + 6232, eval1558.index);
  store<u8>(TRANSLATIONS + 1558, 0);
  store<u32>(HANDLERS + 6236, eval1559.index);
  store<u8>(TRANSLATIONS + 1559, 0);
  store<u32>(HANDLERS + 6240, eval1560.index);
  store<u8>(TRANSLATIONS + 1560, 0);
  store<u32>(HANDLERS + 6244, eval1561.index);
  store<u8>(TRANSLATIONS + 1561, 0);
  store<u32>(HANDLERS + 6248, eval1562.index);
  store<u8>(TRANSLATIONS + 1562, 0);
  store<u32>(HANDLERS + 6252, eval1563.index);
  store<u8>(TRANSLATIONS + 1563, 0);
  store<u32>(HANDLERS + 6256, eval1564.index);
  store<u8>(TRANSLATIONS + 1564, 0);
  store<u32>(HANDLERS + 6260, eval1565.index);
  store<u8>(TRANSLATIONS + 1565, 0);
  store<u32>(HANDLERS + 6264, eval1566.index);
  store<u8>(TRANSLATIONS + 1566, 0);
  store<u32>(HANDLERS + 6268, eval1567.index);
  store<u8>(TRANSLATIONS + 1567, 0);
  store<u32>(HANDLERS + 6272, eval1568.index);
  store<u8>(TRANSLATIONS + 1568, 0);
  store<u32>(HANDLERS + 6276, eval1569.index);
  store<u8>(TRANSLATIONS + 1569, 0);
  store<u32>(HANDLERS + 6280, eval1570.index);
  store<u8>(TRANSLATIONS + 1570, 0);
  store<u32>(HANDLERS + 6284, eval1571.index);
  store<u8>(TRANSLATIONS + 1571, 0);
  store<u32>(HANDLERS + 6288, eval1572.index);
  store<u8>(TRANSLATIONS + 1572, 0);
  store<u32>(HANDLERS + 6292, eval1573.index);
  store<u8>(TRANSLATIONS + 1573, 0);
  store<u32>(HANDLERS + 6296, eval1574.index);
  store<u8>(TRANSLATIONS + 1574, 0);
  store<u32>(HANDLERS + 6300, eval1575.index);
  store<u8>(TRANSLATIONS + 1575, 0);
  store<u32>(HANDLERS + 6304, eval1576.index);
  store<u8>(TRANSLATIONS + 1576, 0);
  store<u32>(HANDLERS + 6308, eval1577.index);
  store<u8>(TRANSLATIONS + 1577, 0);
  store<u32>(HANDLERS + 6312, eval1578.index);
  store<u8>(TRANSLATIONS + 1578, 0);
  store<u32>(HANDLERS + 6316, eval1579.index);
  store<u8>(TRANSLATIONS + 1579, 0);
  store<u32>(HANDLERS + 6320, eval1580.index);
  store<u8>(TRANSLATIONS + 1580, 0);
  store<u32>(HANDLERS + 6324, eval1581.index);
  store<u8>(TRANSLATIONS + 1581, 0);
  store<u32>(HANDLERS + 6328, eval1582.index);
  store<u8>(TRANSLATIONS + 1582, 0);
  store<u32>(HANDLERS + 6332, eval1583.index);
  store<u8>(TRANSLATIONS + 1583, 0);
  store<u32>(HANDLERS + 6336, eval1584.index);
  store<u8>(TRANSLATIONS + 1584, 0);
  store<u32>(HANDLERS + 6340, eval1585.index);
  store<u8>(TRANSLATIONS + 1585, 0);
  store<u32>(HANDLERS + 6344, eval1586.index);
  store<u8>(TRANSLATIONS + 1586, 0);
  store<u32>(HANDLERS + 6348, eval1587.index);
  store<u8>(TRANSLATIONS + 1587, 0);
  store<u32>(HANDLERS + 6352, eval1588.index);
  store<u8>(TRANSLATIONS + 1588, 0);
  store<u32>(HANDLERS + 6356, eval1589.index);
  store<u8>(TRANSLATIONS + 1589, 0);
  store<u32>(HANDLERS + 6360, eval1590.index);
  store<u8>(TRANSLATIONS + 1590, 0);
  store<u32>(HANDLERS + 6364, eval1591.index);
  store<u8>(TRANSLATIONS + 1591, 0);
  store<u32>(HANDLERS + 6368, eval1592.index);
  store<u8>(TRANSLATIONS + 1592, 0);
  store<u32>(HANDLERS + 6372, eval1593.index);
  store<u8>(TRANSLATIONS + 1593, 0);
  store<u32>(HANDLERS + 6376, eval1594.index);
  store<u8>(TRANSLATIONS + 1594, 0);
  store<u32>(HANDLERS + 6380, eval1595.index);
  store<u8>(TRANSLATIONS + 1595, 0);
  store<u32>(HANDLERS + 6384, eval1596.index);
  store<u8>(TRANSLATIONS + 1596, 0);
  store<u32>(HANDLERS + 6388, eval1597.index);
  store<u8>(TRANSLATIONS + 1597, 0);
  store<u32>(HANDLERS + 6392, eval1598.index);
  store<u8>(TRANSLATIONS + 1598, 0);
  store<u32>(HANDLERS + 6396, eval1599.index);
  store<u8>(TRANSLATIONS + 1599, 0);
  store<u32>(HANDLERS + 6400, eval1600.index);
  store<u8>(TRANSLATIONS + 1600, 0);
  store<u32>(HANDLERS + 6404, eval1601.index);
  store<u8>(TRANSLATIONS + 1601, 0);
}

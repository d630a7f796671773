// Generated from isa/ by isa/generate.ts. Do not edit.

import { FXRSTOR, FXSAVE, LDMXCSR, NOTHING, STMXCSR, TOUCH } from "../ia32/sse_state";
import { Eval, machine } from "../cpu/eval";
import { RECORD_IMM, RECORD_REG, RECORD_RM } from "../layout/instruction";
import { EMITTERS, TRANSLATIONS } from "../jit/layout";
import { Emit } from "../jit/emit";
import { HANDLERS } from "../layout/memory_map";

// NP 0F AE /2  LDMXCSR m32  (memory)
// @ts-ignore: decorator
@inline
function form1423<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.load32(at);
  LDMXCSR<M>(32, v0);
}
function eval1423(i: usize): void {
  form1423<Eval>(i);
}
// NP 0F AE /3  STMXCSR m32  (memory)
// @ts-ignore: decorator
@inline
function form1424<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const r = STMXCSR<M>(32);
  m.store32(at, r);
}
function eval1424(i: usize): void {
  form1424<Eval>(i);
}
// NP 0F AE /0  FXSAVE m512  (memory)
// @ts-ignore: decorator
@inline
function form1425<M>(i: usize): void {
  FXSAVE<M>(i, 0, true);
}
function eval1425(i: usize): void {
  form1425<Eval>(i);
}
// NP 0F AE /1  FXRSTOR m512  (memory)
// @ts-ignore: decorator
@inline
function form1426<M>(i: usize): void {
  FXRSTOR<M>(i, 0, true);
}
function eval1426(i: usize): void {
  form1426<Eval>(i);
}
// NP 0F AE /7  CLFLUSH m8  (memory)
// @ts-ignore: decorator
@inline
function form1427<M>(i: usize): void {
  const m = machine<M>();
  const at = m.address(i);
  const v0 = m.load8(at);
  TOUCH<M>(8, v0);
}
function eval1427(i: usize): void {
  form1427<Eval>(i);
}
// NP 0F AE /5  LFENCE 
// @ts-ignore: decorator
@inline
function form1428<M>(i: usize): void {
  NOTHING<M>(i, 0, false);
}
function eval1428(i: usize): void {
  form1428<Eval>(i);
}
// NP 0F AE /6  MFENCE 
// @ts-ignore: decorator
@inline
function form1429<M>(i: usize): void {
  NOTHING<M>(i, 0, false);
}
function eval1429(i: usize): void {
  form1429<Eval>(i);
}
// NP 0F AE /7  SFENCE 
// @ts-ignore: decorator
@inline
function form1430<M>(i: usize): void {
  NOTHING<M>(i, 0, false);
}
function eval1430(i: usize): void {
  form1430<Eval>(i);
}
// 0F 18 /0  PREFETCHNTA m8  (memory)
// @ts-ignore: decorator
@inline
function form1431<M>(i: usize): void {
  NOTHING<M>(i, 8, true);
}
function eval1431(i: usize): void {
  form1431<Eval>(i);
}
// 0F 18 /1  PREFETCHT0 m8  (memory)
// @ts-ignore: decorator
@inline
function form1432<M>(i: usize): void {
  NOTHING<M>(i, 8, true);
}
function eval1432(i: usize): void {
  form1432<Eval>(i);
}
// 0F 18 /2  PREFETCHT1 m8  (memory)
// @ts-ignore: decorator
@inline
function form1433<M>(i: usize): void {
  NOTHING<M>(i, 8, true);
}
function eval1433(i: usize): void {
  form1433<Eval>(i);
}
// 0F 18 /3  PREFETCHT2 m8  (memory)
// @ts-ignore: decorator
@inline
function form1434<M>(i: usize): void {
  NOTHING<M>(i, 8, true);
}
function eval1434(i: usize): void {
  form1434<Eval>(i);
}

export function install_sse_state(): void {
  store<u32>(HANDLERS + 5692, eval1423.index);
  store<u8>(TRANSLATIONS + 1423, 112);
  store<u32>(HANDLERS + 5696, eval1424.index);
  store<u8>(TRANSLATIONS + 1424, 0);
  store<u32>(HANDLERS + 5700, eval1425.index);
  store<u8>(TRANSLATIONS + 1425, 0);
  store<u32>(HANDLERS + 5704, eval1426.index);
  store<u8>(TRANSLATIONS + 1426, 112);
  store<u32>(HANDLERS + 5708, eval1427.index);
  store<u8>(TRANSLATIONS + 1427, 0);
  store<u32>(HANDLERS + 5712, eval1428.index);
  store<u8>(TRANSLATIONS + 1428, 0);
  store<u32>(HANDLERS + 5716, eval1429.index);
  store<u8>(TRANSLATIONS + 1429, 0);
  store<u32>(HANDLERS + 5720, eval1430.index);
  store<u8>(TRANSLATIONS + 1430, 0);
  store<u32>(HANDLERS + 5724, eval1431.index);
  store<u8>(TRANSLATIONS + 1431, 0);
  store<u32>(HANDLERS + 5728, eval1432.index);
  store<u8>(TRANSLATIONS + 1432, 0);
  store<u32>(HANDLERS + 5732, eval1433.index);
  store<u8>(TRANSLATIONS + 1433, 0);
  store<u32>(HANDLERS + 5736, eval1434.index);
  store<u8>(TRANSLATIONS + 1434, 0);
}

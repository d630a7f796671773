// Generated from isa/ by isa/generate.ts. Do not edit.

import { CMPXCHG, CMPXCHG8B, XADD } from "../ia32/exchange";
import { Eval, machine } from "../cpu/eval";
import { RECORD_IMM, RECORD_REG, RECORD_RM } from "../layout/instruction";
import { HANDLERS } from "../layout/memory_map";

// 0F C0 /r  XADD r/m8, r8
function form840<M>(i: usize): void {
  XADD<M>(i, 8, false);
}
function eval840(i: usize): void {
  form840<Eval>(i);
}
// 0F C0 /r  XADD r/m8, r8  (memory)
function form841<M>(i: usize): void {
  XADD<M>(i, 8, true);
}
function eval841(i: usize): void {
  form841<Eval>(i);
}
// 0F B0 /r  CMPXCHG r/m8, r8
function form842<M>(i: usize): void {
  CMPXCHG<M>(i, 8, false);
}
function eval842(i: usize): void {
  form842<Eval>(i);
}
// 0F B0 /r  CMPXCHG r/m8, r8  (memory)
function form843<M>(i: usize): void {
  CMPXCHG<M>(i, 8, true);
}
function eval843(i: usize): void {
  form843<Eval>(i);
}
// o16 0F C1 /r  XADD r/m16, r16
function form844<M>(i: usize): void {
  XADD<M>(i, 16, false);
}
function eval844(i: usize): void {
  form844<Eval>(i);
}
// o16 0F C1 /r  XADD r/m16, r16  (memory)
function form845<M>(i: usize): void {
  XADD<M>(i, 16, true);
}
function eval845(i: usize): void {
  form845<Eval>(i);
}
// o16 0F B1 /r  CMPXCHG r/m16, r16
function form846<M>(i: usize): void {
  CMPXCHG<M>(i, 16, false);
}
function eval846(i: usize): void {
  form846<Eval>(i);
}
// o16 0F B1 /r  CMPXCHG r/m16, r16  (memory)
function form847<M>(i: usize): void {
  CMPXCHG<M>(i, 16, true);
}
function eval847(i: usize): void {
  form847<Eval>(i);
}
// o32 0F C1 /r  XADD r/m32, r32
function form848<M>(i: usize): void {
  XADD<M>(i, 32, false);
}
function eval848(i: usize): void {
  form848<Eval>(i);
}
// o32 0F C1 /r  XADD r/m32, r32  (memory)
function form849<M>(i: usize): void {
  XADD<M>(i, 32, true);
}
function eval849(i: usize): void {
  form849<Eval>(i);
}
// o32 0F B1 /r  CMPXCHG r/m32, r32
function form850<M>(i: usize): void {
  CMPXCHG<M>(i, 32, false);
}
function eval850(i: usize): void {
  form850<Eval>(i);
}
// o32 0F B1 /r  CMPXCHG r/m32, r32  (memory)
function form851<M>(i: usize): void {
  CMPXCHG<M>(i, 32, true);
}
function eval851(i: usize): void {
  form851<Eval>(i);
}
// 0F C7 /1  CMPXCHG8B m64  (memory)
function form852<M>(i: usize): void {
  CMPXCHG8B<M>(i, 0, true);
}
function eval852(i: usize): void {
  form852<Eval>(i);
}

export function install_exchange(): void {
  store<u32>(HANDLERS + 3360, eval840.index);
  store<u32>(HANDLERS + 3364, eval841.index);
  store<u32>(HANDLERS + 3368, eval842.index);
  store<u32>(HANDLERS + 3372, eval843.index);
  store<u32>(HANDLERS + 3376, eval844.index);
  store<u32>(HANDLERS + 3380, eval845.index);
  store<u32>(HANDLERS + 3384, eval846.index);
  store<u32>(HANDLERS + 3388, eval847.index);
  store<u32>(HANDLERS + 3392, eval848.index);
  store<u32>(HANDLERS + 3396, eval849.index);
  store<u32>(HANDLERS + 3400, eval850.index);
  store<u32>(HANDLERS + 3404, eval851.index);
  store<u32>(HANDLERS + 3408, eval852.index);
}

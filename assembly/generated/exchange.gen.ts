// Generated from isa/ by isa/generate.ts. Do not edit.

import { CMPXCHG, CMPXCHG8B, XADD } from "../ia32/exchange";
import { Eval, machine } from "../cpu/eval";
import { RECORD_IMM, RECORD_REG, RECORD_RM } from "../layout/instruction";
import { EMITTERS, TRANSLATIONS } from "../jit/layout";
import { Emit } from "../jit/emit";
import { HANDLERS } from "../layout/memory_map";

// 0F C0 /r  XADD r/m8, r8
// @ts-ignore: decorator
@inline
function form840<M>(i: usize): void {
  XADD<M>(i, 8, false);
}
function eval840(i: usize): void {
  form840<Eval>(i);
}
function emit840(i: usize): void {
  form840<Emit>(i);
}
// 0F C0 /r  XADD r/m8, r8  (memory)
// @ts-ignore: decorator
@inline
function form841<M>(i: usize): void {
  XADD<M>(i, 8, true);
}
function eval841(i: usize): void {
  form841<Eval>(i);
}
function emit841(i: usize): void {
  form841<Emit>(i);
}
// 0F B0 /r  CMPXCHG r/m8, r8
// @ts-ignore: decorator
@inline
function form842<M>(i: usize): void {
  CMPXCHG<M>(i, 8, false);
}
function eval842(i: usize): void {
  form842<Eval>(i);
}
function emit842(i: usize): void {
  form842<Emit>(i);
}
// 0F B0 /r  CMPXCHG r/m8, r8  (memory)
// @ts-ignore: decorator
@inline
function form843<M>(i: usize): void {
  CMPXCHG<M>(i, 8, true);
}
function eval843(i: usize): void {
  form843<Eval>(i);
}
function emit843(i: usize): void {
  form843<Emit>(i);
}
// o16 0F C1 /r  XADD r/m16, r16
// @ts-ignore: decorator
@inline
function form844<M>(i: usize): void {
  XADD<M>(i, 16, false);
}
function eval844(i: usize): void {
  form844<Eval>(i);
}
function emit844(i: usize): void {
  form844<Emit>(i);
}
// o16 0F C1 /r  XADD r/m16, r16  (memory)
// @ts-ignore: decorator
@inline
function form845<M>(i: usize): void {
  XADD<M>(i, 16, true);
}
function eval845(i: usize): void {
  form845<Eval>(i);
}
function emit845(i: usize): void {
  form845<Emit>(i);
}
// o16 0F B1 /r  CMPXCHG r/m16, r16
// @ts-ignore: decorator
@inline
function form846<M>(i: usize): void {
  CMPXCHG<M>(i, 16, false);
}
function eval846(i: usize): void {
  form846<Eval>(i);
}
function emit846(i: usize): void {
  form846<Emit>(i);
}
// o16 0F B1 /r  CMPXCHG r/m16, r16  (memory)
// @ts-ignore: decorator
@inline
function form847<M>(i: usize): void {
  CMPXCHG<M>(i, 16, true);
}
function eval847(i: usize): void {
  form847<Eval>(i);
}
function emit847(i: usize): void {
  form847<Emit>(i);
}
// o32 0F C1 /r  XADD r/m32, r32
// @ts-ignore: decorator
@inline
function form848<M>(i: usize): void {
  XADD<M>(i, 32, false);
}
function eval848(i: usize): void {
  form848<Eval>(i);
}
function emit848(i: usize): void {
  form848<Emit>(i);
}
// o32 0F C1 /r  XADD r/m32, r32  (memory)
// @ts-ignore: decorator
@inline
function form849<M>(i: usize): void {
  XADD<M>(i, 32, true);
}
function eval849(i: usize): void {
  form849<Eval>(i);
}
function emit849(i: usize): void {
  form849<Emit>(i);
}
// o32 0F B1 /r  CMPXCHG r/m32, r32
// @ts-ignore: decorator
@inline
function form850<M>(i: usize): void {
  CMPXCHG<M>(i, 32, false);
}
function eval850(i: usize): void {
  form850<Eval>(i);
}
function emit850(i: usize): void {
  form850<Emit>(i);
}
// o32 0F B1 /r  CMPXCHG r/m32, r32  (memory)
// @ts-ignore: decorator
@inline
function form851<M>(i: usize): void {
  CMPXCHG<M>(i, 32, true);
}
function eval851(i: usize): void {
  form851<Eval>(i);
}
function emit851(i: usize): void {
  form851<Emit>(i);
}
// 0F C7 /1  CMPXCHG8B m64  (memory)
// @ts-ignore: decorator
@inline
function form852<M>(i: usize): void {
  CMPXCHG8B<M>(i, 0, true);
}
function eval852(i: usize): void {
  form852<Eval>(i);
}

export function install_exchange(): void {
  store<u32>(HANDLERS + 3360, eval840.index);
  store<u32>(EMITTERS + 3360, emit840.index);
  store<u8>(TRANSLATIONS + 840, 1);
  store<u32>(HANDLERS + 3364, eval841.index);
  store<u32>(EMITTERS + 3364, emit841.index);
  store<u8>(TRANSLATIONS + 841, 1);
  store<u32>(HANDLERS + 3368, eval842.index);
  store<u32>(EMITTERS + 3368, emit842.index);
  store<u8>(TRANSLATIONS + 842, 1);
  store<u32>(HANDLERS + 3372, eval843.index);
  store<u32>(EMITTERS + 3372, emit843.index);
  store<u8>(TRANSLATIONS + 843, 1);
  store<u32>(HANDLERS + 3376, eval844.index);
  store<u32>(EMITTERS + 3376, emit844.index);
  store<u8>(TRANSLATIONS + 844, 1);
  store<u32>(HANDLERS + 3380, eval845.index);
  store<u32>(EMITTERS + 3380, emit845.index);
  store<u8>(TRANSLATIONS + 845, 1);
  store<u32>(HANDLERS + 3384, eval846.index);
  store<u32>(EMITTERS + 3384, emit846.index);
  store<u8>(TRANSLATIONS + 846, 1);
  store<u32>(HANDLERS + 3388, eval847.index);
  store<u32>(EMITTERS + 3388, emit847.index);
  store<u8>(TRANSLATIONS + 847, 1);
  store<u32>(HANDLERS + 3392, eval848.index);
  store<u32>(EMITTERS + 3392, emit848.index);
  store<u8>(TRANSLATIONS + 848, 1);
  store<u32>(HANDLERS + 3396, eval849.index);
  store<u32>(EMITTERS + 3396, emit849.index);
  store<u8>(TRANSLATIONS + 849, 1);
  store<u32>(HANDLERS + 3400, eval850.index);
  store<u32>(EMITTERS + 3400, emit850.index);
  store<u8>(TRANSLATIONS + 850, 1);
  store<u32>(HANDLERS + 3404, eval851.index);
  store<u32>(EMITTERS + 3404, emit851.index);
  store<u8>(TRANSLATIONS + 851, 1);
  store<u32>(HANDLERS + 3408, eval852.index);
  store<u8>(TRANSLATIONS + 852, 0);
}

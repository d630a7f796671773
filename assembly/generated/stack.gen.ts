// Generated from isa/ by isa/generate.ts. Do not edit.

import { ENTER, LEAVE, POPA, POP_REGISTER, POP_RM, PUSHA, PUSH_IMMEDIATE, PUSH_REGISTER, PUSH_RM } from "../ia32/stack";
import { Eval, machine } from "../cpu/eval";
import { RECORD_IMM, RECORD_REG, RECORD_RM } from "../layout/instruction";
import { EMITTERS, TRANSLATIONS } from "../jit/layout";
import { Emit } from "../jit/emit";
import { HANDLERS } from "../layout/memory_map";

// o16 50+r  PUSH r16
// @ts-ignore: decorator
@inline
function form424<M>(i: usize): void {
  PUSH_REGISTER<M>(i, 16, false);
}
function eval424(i: usize): void {
  form424<Eval>(i);
}
function emit424(i: usize): void {
  form424<Emit>(i);
}
// o16 FF /6  PUSH r/m16
// @ts-ignore: decorator
@inline
function form425<M>(i: usize): void {
  PUSH_RM<M>(i, 16, false);
}
function eval425(i: usize): void {
  form425<Eval>(i);
}
function emit425(i: usize): void {
  form425<Emit>(i);
}
// o16 FF /6  PUSH r/m16  (memory)
// @ts-ignore: decorator
@inline
function form426<M>(i: usize): void {
  PUSH_RM<M>(i, 16, true);
}
function eval426(i: usize): void {
  form426<Eval>(i);
}
function emit426(i: usize): void {
  form426<Emit>(i);
}
// o16 68 iw  PUSH imm16
// @ts-ignore: decorator
@inline
function form427<M>(i: usize): void {
  PUSH_IMMEDIATE<M>(i, 16, false);
}
function eval427(i: usize): void {
  form427<Eval>(i);
}
function emit427(i: usize): void {
  form427<Emit>(i);
}
// o16 6A ib  PUSH simm8
// @ts-ignore: decorator
@inline
function form428<M>(i: usize): void {
  PUSH_IMMEDIATE<M>(i, 16, false);
}
function eval428(i: usize): void {
  form428<Eval>(i);
}
function emit428(i: usize): void {
  form428<Emit>(i);
}
// o16 58+r  POP r16
// @ts-ignore: decorator
@inline
function form429<M>(i: usize): void {
  POP_REGISTER<M>(i, 16, false);
}
function eval429(i: usize): void {
  form429<Eval>(i);
}
function emit429(i: usize): void {
  form429<Emit>(i);
}
// o16 8F /0  POP r/m16
// @ts-ignore: decorator
@inline
function form430<M>(i: usize): void {
  POP_RM<M>(i, 16, false);
}
function eval430(i: usize): void {
  form430<Eval>(i);
}
function emit430(i: usize): void {
  form430<Emit>(i);
}
// o16 8F /0  POP r/m16  (memory)
// @ts-ignore: decorator
@inline
function form431<M>(i: usize): void {
  POP_RM<M>(i, 16, true);
}
function eval431(i: usize): void {
  form431<Eval>(i);
}
function emit431(i: usize): void {
  form431<Emit>(i);
}
// o16 60  PUSHA 
// @ts-ignore: decorator
@inline
function form432<M>(i: usize): void {
  PUSHA<M>(i, 16, false);
}
function eval432(i: usize): void {
  form432<Eval>(i);
}
// o16 61  POPA 
// @ts-ignore: decorator
@inline
function form433<M>(i: usize): void {
  POPA<M>(i, 16, false);
}
function eval433(i: usize): void {
  form433<Eval>(i);
}
// o16 C8 iw ib  ENTER imm16, imm8
// @ts-ignore: decorator
@inline
function form434<M>(i: usize): void {
  ENTER<M>(i, 16, false);
}
function eval434(i: usize): void {
  form434<Eval>(i);
}
// o16 C9  LEAVE 
// @ts-ignore: decorator
@inline
function form435<M>(i: usize): void {
  LEAVE<M>(i, 16, false);
}
function eval435(i: usize): void {
  form435<Eval>(i);
}
function emit435(i: usize): void {
  form435<Emit>(i);
}
// o32 50+r  PUSH r32
// @ts-ignore: decorator
@inline
function form436<M>(i: usize): void {
  PUSH_REGISTER<M>(i, 32, false);
}
function eval436(i: usize): void {
  form436<Eval>(i);
}
function emit436(i: usize): void {
  form436<Emit>(i);
}
// o32 FF /6  PUSH r/m32
// @ts-ignore: decorator
@inline
function form437<M>(i: usize): void {
  PUSH_RM<M>(i, 32, false);
}
function eval437(i: usize): void {
  form437<Eval>(i);
}
function emit437(i: usize): void {
  form437<Emit>(i);
}
// o32 FF /6  PUSH r/m32  (memory)
// @ts-ignore: decorator
@inline
function form438<M>(i: usize): void {
  PUSH_RM<M>(i, 32, true);
}
function eval438(i: usize): void {
  form438<Eval>(i);
}
function emit438(i: usize): void {
  form438<Emit>(i);
}
// o32 68 id  PUSH imm32
// @ts-ignore: decorator
@inline
function form439<M>(i: usize): void {
  PUSH_IMMEDIATE<M>(i, 32, false);
}
function eval439(i: usize): void {
  form439<Eval>(i);
}
function emit439(i: usize): void {
  form439<Emit>(i);
}
// o32 6A ib  PUSH simm8
// @ts-ignore: decorator
@inline
function form440<M>(i: usize): void {
  PUSH_IMMEDIATE<M>(i, 32, false);
}
function eval440(i: usize): void {
  form440<Eval>(i);
}
function emit440(i: usize): void {
  form440<Emit>(i);
}
// o32 58+r  POP r32
// @ts-ignore: decorator
@inline
function form441<M>(i: usize): void {
  POP_REGISTER<M>(i, 32, false);
}
function eval441(i: usize): void {
  form441<Eval>(i);
}
function emit441(i: usize): void {
  form441<Emit>(i);
}
// o32 8F /0  POP r/m32
// @ts-ignore: decorator
@inline
function form442<M>(i: usize): void {
  POP_RM<M>(i, 32, false);
}
function eval442(i: usize): void {
  form442<Eval>(i);
}
function emit442(i: usize): void {
  form442<Emit>(i);
}
// o32 8F /0  POP r/m32  (memory)
// @ts-ignore: decorator
@inline
function form443<M>(i: usize): void {
  POP_RM<M>(i, 32, true);
}
function eval443(i: usize): void {
  form443<Eval>(i);
}
function emit443(i: usize): void {
  form443<Emit>(i);
}
// o32 60  PUSHAD 
// @ts-ignore: decorator
@inline
function form444<M>(i: usize): void {
  PUSHA<M>(i, 32, false);
}
function eval444(i: usize): void {
  form444<Eval>(i);
}
// o32 61  POPAD 
// @ts-ignore: decorator
@inline
function form445<M>(i: usize): void {
  POPA<M>(i, 32, false);
}
function eval445(i: usize): void {
  form445<Eval>(i);
}
// o32 C8 iw ib  ENTER imm16, imm8
// @ts-ignore: decorator
@inline
function form446<M>(i: usize): void {
  ENTER<M>(i, 32, false);
}
function eval446(i: usize): void {
  form446<Eval>(i);
}
// o32 C9  LEAVE 
// @ts-ignore: decorator
@inline
function form447<M>(i: usize): void {
  LEAVE<M>(i, 32, false);
}
function eval447(i: usize): void {
  form447<Eval>(i);
}
function emit447(i: usize): void {
  form447<Emit>(i);
}

export function install_stack(): void {
  store<u32>(HANDLERS + 1696, eval424.index);
  store<u32>(EMITTERS + 1696, emit424.index);
  store<u8>(TRANSLATIONS + 424, 1);
  store<u32>(HANDLERS + 1700, eval425.index);
  store<u32>(EMITTERS + 1700, emit425.index);
  store<u8>(TRANSLATIONS + 425, 1);
  store<u32>(HANDLERS + 1704, eval426.index);
  store<u32>(EMITTERS + 1704, emit426.index);
  store<u8>(TRANSLATIONS + 426, 1);
  store<u32>(HANDLERS + 1708, eval427.index);
  store<u32>(EMITTERS + 1708, emit427.index);
  store<u8>(TRANSLATIONS + 427, 1);
  store<u32>(HANDLERS + 1712, eval428.index);
  store<u32>(EMITTERS + 1712, emit428.index);
  store<u8>(TRANSLATIONS + 428, 1);
  store<u32>(HANDLERS + 1716, eval429.index);
  store<u32>(EMITTERS + 1716, emit429.index);
  store<u8>(TRANSLATIONS + 429, 1);
  store<u32>(HANDLERS + 1720, eval430.index);
  store<u32>(EMITTERS + 1720, emit430.index);
  store<u8>(TRANSLATIONS + 430, 1);
  store<u32>(HANDLERS + 1724, eval431.index);
  store<u32>(EMITTERS + 1724, emit431.index);
  store<u8>(TRANSLATIONS + 431, 1);
  store<u32>(HANDLERS + 1728, eval432.index);
  store<u8>(TRANSLATIONS + 432, 0);
  store<u32>(HANDLERS + 1732, eval433.index);
  store<u8>(TRANSLATIONS + 433, 0);
  store<u32>(HANDLERS + 1736, eval434.index);
  store<u8>(TRANSLATIONS + 434, 0);
  store<u32>(HANDLERS + 1740, eval435.index);
  store<u32>(EMITTERS + 1740, emit435.index);
  store<u8>(TRANSLATIONS + 435, 1);
  store<u32>(HANDLERS + 1744, eval436.index);
  store<u32>(EMITTERS + 1744, emit436.index);
  store<u8>(TRANSLATIONS + 436, 1);
  store<u32>(HANDLERS + 1748, eval437.index);
  store<u32>(EMITTERS + 1748, emit437.index);
  store<u8>(TRANSLATIONS + 437, 1);
  store<u32>(HANDLERS + 1752, eval438.index);
  store<u32>(EMITTERS + 1752, emit438.index);
  store<u8>(TRANSLATIONS + 438, 1);
  store<u32>(HANDLERS + 1756, eval439.index);
  store<u32>(EMITTERS + 1756, emit439.index);
  store<u8>(TRANSLATIONS + 439, 1);
  store<u32>(HANDLERS + 1760, eval440.index);
  store<u32>(EMITTERS + 1760, emit440.index);
  store<u8>(TRANSLATIONS + 440, 1);
  store<u32>(HANDLERS + 1764, eval441.index);
  store<u32>(EMITTERS + 1764, emit441.index);
  store<u8>(TRANSLATIONS + 441, 1);
  store<u32>(HANDLERS + 1768, eval442.index);
  store<u32>(EMITTERS + 1768, emit442.index);
  store<u8>(TRANSLATIONS + 442, 1);
  store<u32>(HANDLERS + 1772, eval443.index);
  store<u32>(EMITTERS + 1772, emit443.index);
  store<u8>(TRANSLATIONS + 443, 1);
  store<u32>(HANDLERS + 1776, eval444.index);
  store<u8>(TRANSLATIONS + 444, 0);
  store<u32>(HANDLERS + 1780, eval445.index);
  store<u8>(TRANSLATIONS + 445, 0);
  store<u32>(HANDLERS + 1784, eval446.index);
  store<u8>(TRANSLATIONS + 446, 0);
  store<u32>(HANDLERS + 1788, eval447.index);
  store<u32>(EMITTERS + 1788, emit447.index);
  store<u8>(TRANSLATIONS + 447, 1);
}

// Generated from isa/ by isa/generate.ts. Do not edit.

import { CARRY, CMC, DIRECTION, LAHF, POPF, PUSHF, SAHF, SALC } from "../ia32/flags";
import { Eval, machine } from "../cpu/eval";
import { RECORD_IMM, RECORD_REG, RECORD_RM } from "../layout/instruction";
import { EMITTERS, TRANSLATIONS } from "../jit/layout";
import { Emit } from "../jit/emit";
import { HANDLERS } from "../layout/memory_map";

// F8  CLC 
// @ts-ignore: decorator
@inline
function form828<M>(i: usize): void {
  CARRY<M>(i, 0, false, 0);
}
function eval828(i: usize): void {
  form828<Eval>(i);
}
function emit828(i: usize): void {
  form828<Emit>(i);
}
// F9  STC 
// @ts-ignore: decorator
@inline
function form829<M>(i: usize): void {
  CARRY<M>(i, 0, false, 1);
}
function eval829(i: usize): void {
  form829<Eval>(i);
}
function emit829(i: usize): void {
  form829<Emit>(i);
}
// F5  CMC 
// @ts-ignore: decorator
@inline
function form830<M>(i: usize): void {
  CMC<M>(i, 0, false);
}
function eval830(i: usize): void {
  form830<Eval>(i);
}
function emit830(i: usize): void {
  form830<Emit>(i);
}
// FC  CLD 
// @ts-ignore: decorator
@inline
function form831<M>(i: usize): void {
  DIRECTION<M>(i, 0, false, 0);
}
function eval831(i: usize): void {
  form831<Eval>(i);
}
function emit831(i: usize): void {
  form831<Emit>(i);
}
// FD  STD 
// @ts-ignore: decorator
@inline
function form832<M>(i: usize): void {
  DIRECTION<M>(i, 0, false, 1);
}
function eval832(i: usize): void {
  form832<Eval>(i);
}
function emit832(i: usize): void {
  form832<Emit>(i);
}
// 9F  LAHF 
// @ts-ignore: decorator
@inline
function form833<M>(i: usize): void {
  LAHF<M>(i, 0, false);
}
function eval833(i: usize): void {
  form833<Eval>(i);
}
function emit833(i: usize): void {
  form833<Emit>(i);
}
// 9E  SAHF 
// @ts-ignore: decorator
@inline
function form834<M>(i: usize): void {
  SAHF<M>(i, 0, false);
}
function eval834(i: usize): void {
  form834<Eval>(i);
}
function emit834(i: usize): void {
  form834<Emit>(i);
}
// D6  SALC 
// @ts-ignore: decorator
@inline
function form835<M>(i: usize): void {
  SALC<M>(i, 0, false);
}
function eval835(i: usize): void {
  form835<Eval>(i);
}
// o16 9C  PUSHF 
// @ts-ignore: decorator
@inline
function form836<M>(i: usize): void {
  PUSHF<M>(i, 16, false);
}
function eval836(i: usize): void {
  form836<Eval>(i);
}
function emit836(i: usize): void {
  form836<Emit>(i);
}
// o16 9D  POPF 
// @ts-ignore: decorator
@inline
function form837<M>(i: usize): void {
  POPF<M>(i, 16, false);
}
function eval837(i: usize): void {
  form837<Eval>(i);
}
// o32 9C  PUSHFD 
// @ts-ignore: decorator
@inline
function form838<M>(i: usize): void {
  PUSHF<M>(i, 32, false);
}
function eval838(i: usize): void {
  form838<Eval>(i);
}
function emit838(i: usize): void {
  form838<Emit>(i);
}
// o32 9D  POPFD 
// @ts-ignore: decorator
@inline
function form839<M>(i: usize): void {
  POPF<M>(i, 32, false);
}
function eval839(i: usize): void {
  form839<Eval>(i);
}

export function install_flags(): void {
  store<u32>(HANDLERS + 3312, eval828.index);
  store<u32>(EMITTERS + 3312, emit828.index);
  store<u8>(TRANSLATIONS + 828, 1);
  store<u32>(HANDLERS + 3316, eval829.index);
  store<u32>(EMITTERS + 3316, emit829.index);
  store<u8>(TRANSLATIONS + 829, 1);
  store<u32>(HANDLERS + 3320, eval830.index);
  store<u32>(EMITTERS + 3320, emit830.index);
  store<u8>(TRANSLATIONS + 830, 1);
  store<u32>(HANDLERS + 3324, eval831.index);
  store<u32>(EMITTERS + 3324, emit831.index);
  store<u8>(TRANSLATIONS + 831, 1);
  store<u32>(HANDLERS + 3328, eval832.index);
  store<u32>(EMITTERS + 3328, emit832.index);
  store<u8>(TRANSLATIONS + 832, 1);
  store<u32>(HANDLERS + 3332, eval833.index);
  store<u32>(EMITTERS + 3332, emit833.index);
  store<u8>(TRANSLATIONS + 833, 1);
  store<u32>(HANDLERS + 3336, eval834.index);
  store<u32>(EMITTERS + 3336, emit834.index);
  store<u8>(TRANSLATIONS + 834, 1);
  store<u32>(HANDLERS + 3340, eval835.index);
  store<u8>(TRANSLATIONS + 835, 0);
  store<u32>(HANDLERS + 3344, eval836.index);
  store<u32>(EMITTERS + 3344, emit836.index);
  store<u8>(TRANSLATIONS + 836, 1);
  store<u32>(HANDLERS + 3348, eval837.index);
  store<u8>(TRANSLATIONS + 837, 112);
  store<u32>(HANDLERS + 3352, eval838.index);
  store<u32>(EMITTERS + 3352, emit838.index);
  store<u8>(TRANSLATIONS + 838, 1);
  store<u32>(HANDLERS + 3356, eval839.index);
  store<u8>(TRANSLATIONS + 839, 112);
}

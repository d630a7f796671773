// The instruction that is being translated: whether its emitter gave it up, and how it ends its
// block. The Emit machine (emit.ts) says so here, instructions.ts and region.ts ask.

import { constantValue } from "./values";

// How the block's last instruction ends it.
export const END_NONE: u32 = 0;
export const END_JUMP: u32 = 1;
export const END_BRANCH: u32 = 2;

let givenUp: bool = false;
let carryTaken: bool = false;
let ending: u32 = END_NONE;
let endValue: u32 = 0;
let endTarget: u32 = 0;

export function beginInstruction(): void {
  givenUp = false;
  carryTaken = false;
  ending = END_NONE;
}
export function isGivenUp(): bool {
  return givenUp;
}
export function blockEnding(): u32 {
  return ending;
}
export function endingValue(): u32 {
  return endValue;
}
export function endingTarget(): u32 {
  return endTarget;
}

/** The instruction is to be a call of its Eval handler; the value only fills a place. */
export function giveUp(): u32 {
  givenUp = true;
  return constantValue(0);
}

/** The instruction asked for the carry, as additions and subtractions with carry do. */
export function takeCarry(): void {
  carryTaken = true;
}
export function isCarryTaken(): bool {
  return carryTaken;
}

export function endByJump(target: u32): void {
  ending = END_JUMP;
  endValue = target;
}
export function endByBranch(condition: u32, target: u32): void {
  ending = END_BRANCH;
  endValue = condition;
  endTarget = target;
}

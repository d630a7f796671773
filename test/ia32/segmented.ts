// Vectors in 16-bit segments of the LDT: the same instructions with 16-bit default sizes, the base
// of CS
// at the code pages, and often data and stack segments of their own.
//
// The recipes know linear addresses in flat segments; here their registers are moved to offsets.

import { address16, address32 } from "./addressing.js";
import type { Draft, MemoryBytes } from "./draft.js";
import {
  CODE16_SELECTOR,
  CS,
  DATA,
  DATA16_SELECTOR,
  DS,
  EBP,
  EBX,
  EDI,
  ES,
  ESI,
  ESP,
  PAGE,
  SS,
  STACK,
  STACK16_SELECTOR,
} from "./machine_state.js";

const DS_PREFIX = 0x3e;
const POINTERS = /^((REP[A-Z]* )?(MOVS|CMPS|STOS|LODS|SCAS)[BWD]|XLATB?|MASKMOV(Q|DQU))$/;

/** Moves a register from a linear address near a page to the offset, with anything in its upper half. */
function rebase({ state, random }: Draft, register: number, base: number): void {
  const offset = state.register(register) - base;
  if (offset < -PAGE || offset > 4 * PAGE) return;
  state.setRegister(register, ((random.word() << 16) | (offset & 0xffff)) >>> 0);
}

/** Whether the operand's default segment is SS (SDM vol. 1, table 3-5). */
function usesStackSegment({ modrm, rest, address16: short }: MemoryBytes): boolean {
  const [mod, rm] = [modrm >> 6, modrm & 7];
  if (short) return rm === 2 || rm === 3 || (rm === 6 && mod !== 0);
  const base = rm === 4 ? rest[0]! & 7 : rm;
  return base === ESP || (base === EBP && mod !== 0);
}

/** Code in a 16-bit segment; call it before the recipes. */
export function begin16(draft: Draft): void {
  draft.code16 = true;
  draft.state.setSegment(CS, CODE16_SELECTOR);
}

/** Data and stack segments, and the operand in them; call it when the recipes have set registers. */
export function segment16(draft: Draft): void {
  const { state, random, facts } = draft;
  const strings = !facts.usesXmm && POINTERS.test(draft.mnemonic);
  const ownData = random.chance(60);
  if (random.chance(50)) {
    state.setSegment(SS, STACK16_SELECTOR);
    for (const register of [ESP, EBP]) rebase(draft, register, STACK);
  }
  if (ownData) {
    state.setSegment(DS, DATA16_SELECTOR);
    if (strings) state.setSegment(ES, DATA16_SELECTOR);
    if (strings) for (const register of [ESI, EDI, EBX]) rebase(draft, register, DATA);
  }
  // Without a data segment of its own an address needs 32 bits.
  draft.address16 = strings ? ownData : ownData || random.chance(50);
  const offsets = facts.row.operands.some((o) => o.startsWith("moffs"));
  if (offsets) {
    draft.address16 = ownData;
    if (ownData) draft.immediates[0] = (draft.immediates[0]! - DATA) >>> 0;
  }
  if (!facts.form.memory) return;
  const offset = (draft.target - (ownData ? DATA : 0)) >>> 0;
  const short = ownData && offset < 0x10000 && random.chance(75);
  draft.memory = short ? address16(draft, offset) : address32(draft, offset);
  // Which of #GP and #SS comes first for an operand that is misaligned and too far is not tested.
  const certain = facts.aligned || facts.row.machineBytes !== undefined;
  const override = certain || random.chance(95);
  if (usesStackSegment(draft.memory) && override) draft.segment = DS_PREFIX;
}

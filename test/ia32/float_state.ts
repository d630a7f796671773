// Control and status of the x87 unit and of SSE in a vector's initial state (SDM vol. 1, 8.1 and
// 10.2.3): roundings, precisions, masks, sticky flags, register tags.

import type { FormFacts } from "./draft.js";
import {
  AT_FCW,
  AT_FDP,
  AT_FIP,
  AT_FOP,
  AT_FSW,
  AT_FTW,
  AT_MXCSR,
  AT_ST,
  AT_XMM,
  CODE_SELECTOR,
  DATA_SELECTOR,
  MachineState,
} from "./machine_state.js";
import type { Random } from "./random.js";

const MASKS = 0x3f;
const ERROR_SUMMARY = 0x8080;

const PLAIN = plain();

function plain(): MachineState {
  const state = new MachineState();
  const { view, bytes } = state;
  view.setUint16(AT_FCW, 0x37f, true);
  view.setUint32(AT_MXCSR, 0x1f80, true);
  for (let i = 0; i < 8; i++) {
    bytes.fill(0x11 * (i + 1), AT_ST + i * 16, AT_ST + i * 16 + 10);
    bytes.fill((0x11 * (i + 1)) ^ 0xff, AT_XMM + i * 16, AT_XMM + i * 16 + 16);
  }
  return state;
}

/** What rows that use no floating point find: a fixed pattern, which they must leave alone. */
export function plainFloatState(): MachineState {
  return PLAIN.copy();
}

/** Rounding and precision any, masks mostly set, flags any; ES and B follow from flags and masks. */
function drawX87(random: Random, state: MachineState): void {
  const { view, bytes } = state;
  const masks = random.chance(85) ? MASKS : random.below(64);
  const precision = random.pick([3, 3, 3, 2, 2, 0]);
  view.setUint16(AT_FCW, 0x40 | masks | (precision << 8) | (random.below(4) << 10), true);
  let flags = random.chance(50) ? 0 : random.below(64);
  if (random.chance(70)) flags &= masks;
  const stackFault = flags & 1 && random.chance(50) ? 0x40 : 0;
  const summary = flags & ~masks ? ERROR_SUMMARY : 0;
  const top = random.below(8);
  const conditions = random.word() & 0x4700;
  view.setUint16(AT_FSW, flags | stackFault | summary | conditions | (top << 11), true);
  if (random.chance(50)) drawPointers(random, state);
  const kind = random.below(10);
  bytes[AT_FTW] = kind < 6 ? 0xff : kind < 7 ? 0 : random.below(256);
  // Two registers on top make an ordinary operation; the one below takes a push.
  if (kind === 7) bytes[AT_FTW] = rotated(0b0111_1111, top);
}

/** What the last x87 instruction before left: its opcode, its address, its operand's. */
function drawPointers(random: Random, { view }: MachineState): void {
  view.setUint16(AT_FOP, random.below(0x800), true);
  view.setUint32(AT_FIP, random.word(), true);
  view.setUint16(AT_FIP + 4, CODE_SELECTOR, true);
  view.setUint32(AT_FDP, random.word(), true);
  view.setUint16(AT_FDP + 4, DATA_SELECTOR, true);
}

function rotated(bits: number, by: number): number {
  return ((bits << by) | (bits >> (8 - by))) & 255;
}

function drawMxcsr(random: Random, state: MachineState): void {
  const masks = random.chance(70) ? MASKS : random.below(64);
  const rounding = random.chance(50) ? 0 : random.below(4);
  const zeroes = (random.chance(20) ? 0x8000 : 0) | (random.chance(20) ? 0x40 : 0);
  const flags = random.chance(50) ? 0 : random.below(64);
  const value = (masks << 7) | (rounding << 13) | zeroes | flags;
  state.view.setUint32(AT_MXCSR, value >>> 0, true);
}

/** Draws what the row's instructions use; the rest stays as in `plainFloatState`. */
export function drawControl(facts: FormFacts, random: Random, state: MachineState): void {
  if (facts.usesX87 || facts.usesMmx) drawX87(random, state);
  if (facts.usesXmm) drawMxcsr(random, state);
}

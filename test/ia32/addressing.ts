// Addressing modes: bytes and register values by which a memory operand lies at a chosen address
// (SDM vol. 2, tables 2-1 to 2-3).

import type { Draft, MemoryBytes } from "./draft.js";
import { DATA, EBP, EBX, EDI, ESI, ESP, FS, GS, TLS_SELECTOR } from "./machine_state.js";

const SEGMENT_PREFIX = { [FS]: 0x64, [GS]: 0x65 } as const;
/** Overrides that change nothing where all segments are flat: ES CS SS DS. */
export const FLAT_PREFIXES = [0x26, 0x2e, 0x36, 0x3e] as const;

const bytes32 = (value: number): number[] => [
  value & 255,
  (value >>> 8) & 255,
  (value >>> 16) & 255,
  value >>> 24,
];

/** A displacement of 32 bits, or of 8 where `mod` is 1. */
function displacement(mod: number, value: number): number[] {
  return mod === 1 ? [value & 255] : bytes32(value);
}

/**
 * Base register, with a displacement of 0, 8 or 32 bits, and perhaps an index. The base is set to
 * what is needed when that is allowed; else the displacement makes up for what it holds.
 */
function based(draft: Draft, offset: number, withIndex: boolean): MemoryBytes {
  const { random, state, reserved } = draft;
  const base = random.below(8);
  const index = withIndex ? random.pick([0, 1, 2, 3, 5, 6, 7]) : 4;
  const scale = random.below(4);
  const indexed = withIndex ? state.register(index) << scale : 0;
  const adjustable = !reserved.has(base) && base !== index;
  let mod = adjustable ? random.below(3) : 2;
  if (mod === 0 && base === EBP) mod = 1;
  let disp = 0;
  if (adjustable) {
    disp = mod === 0 ? 0 : mod === 1 ? random.between(-128, 127) : random.word() | 0;
    state.setRegister(base, (offset - disp - indexed) >>> 0);
  } else {
    disp = (offset - state.register(base) - indexed) | 0;
  }
  const rest = mod === 0 ? [] : displacement(mod, disp);
  if (!withIndex && base !== ESP) return { modrm: (mod << 6) | base, rest, address16: false };
  const sib = (scale << 6) | (index << 3) | base;
  return { modrm: (mod << 6) | 4, rest: [sib, ...rest], address16: false };
}

/** Only a displacement, or a scaled index and a displacement. */
function unbased(draft: Draft, offset: number, withIndex: boolean): MemoryBytes {
  if (!withIndex) return { modrm: 5, rest: bytes32(offset), address16: false };
  const { random, state } = draft;
  const index = random.pick([0, 1, 2, 3, 4, 5, 6, 7]);
  const scale = random.below(4);
  const indexed = index === 4 ? 0 : state.register(index) << scale;
  const sib = (scale << 6) | (index << 3) | 5;
  return { modrm: 4, rest: [sib, ...bytes32((offset - indexed) | 0)], address16: false };
}

/** Chooses an addressing mode of 32 bits that reaches `offset`, and sets what registers it needs. */
export function address32(draft: Draft, offset: number): MemoryBytes {
  switch (draft.random.below(8)) {
    case 0:
      return unbased(draft, offset, false);
    case 1:
      return unbased(draft, offset, true);
    case 2:
    case 3:
    case 4:
      return based(draft, offset, true);
    default:
      return based(draft, offset, false);
  }
}

const PAIRS = [[EBX, ESI], [EBX, EDI], [EBP, ESI], [EBP, EDI], [ESI], [EDI], [EBP], [EBX]] as const;

/** The same with 16-bit addressing; the offset is one of 16 bits. */
export function address16(draft: Draft, offset: number): MemoryBytes {
  const { random, state } = draft;
  const rm = random.below(8);
  if (rm === 6 && random.chance(50)) {
    return { modrm: 6, rest: bytes32(offset).slice(0, 2), address16: true };
  }
  const sum = PAIRS[rm]!.reduce((total, register) => total + state.register(register), 0);
  const disp = (offset - sum) & 0xffff;
  return { modrm: 0x80 | rm, rest: bytes32(disp).slice(0, 2), address16: true };
}

/** Reaches the target through FS or GS, whose base is at DATA. */
export function throughTls(draft: Draft, selector = TLS_SELECTOR): void {
  const { random, state, target } = draft;
  const segment = random.pick([FS, GS]);
  state.setSegment(segment, selector);
  draft.segment = SEGMENT_PREFIX[segment];
  const offset = (target - DATA) >>> 0;
  const short = offset < 0x10000 && random.chance(60);
  draft.memory = short ? address16(draft, offset) : address32(draft, offset);
}

// Where implied memory operands lie: string and stack pointers, in the middle of their pages
// mostly, now and then at an edge; and the form of a recipe (recipes.ts).

import type { Draft } from "./draft.js";
import { DATA, DATA_END, PAGE, STACK, STACK_END } from "./machine_state.js";

export interface Recipe {
  readonly mnemonics: RegExp;
  before?(draft: Draft): void;
  after?(draft: Draft): void;
}

/** An address for an implied memory access of `bytes` bytes: in the data pages, or at their edges. */
export function pointer(draft: Draft, bytes: number): number {
  const { random } = draft;
  switch (random.below(24)) {
    case 0:
      return DATA_END - random.below(bytes + 1);
    case 1:
      return DATA - random.below(bytes + 1);
    case 2:
      return DATA + 2 * PAGE - random.below(bytes + 1);
    case 3:
      return random.below(0x1000);
    case 4:
      return DATA + PAGE - random.below(bytes + 1);
    default:
      return DATA + 64 + random.below(2 * PAGE - 256);
  }
}

/** A stack pointer with room on both sides; now and then at an edge of the stack's page. */
export function stackPointer(draft: Draft, depth = 64): number {
  const { random } = draft;
  switch (random.below(20)) {
    case 0:
      return STACK + random.below(depth);
    case 1:
      return STACK_END - random.below(8);
    case 2:
      return STACK_END + random.below(4);
    default: {
      const at = STACK + 0x200 + random.below(PAGE - 0x400);
      return random.chance(80) ? at & ~3 : at;
    }
  }
}

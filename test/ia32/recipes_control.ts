// Recipes of jumps, calls and returns: where they land.
//
// The code pages are full of breakpoints, so wherever a jump lands in them the vector ends with the
// exception of the next instruction, and EIP says where that was. A jump elsewhere ends with the
// page fault of the fetch. A branch must not land in its own instruction: it might run for ever.

import type { Draft } from "./draft.js";
import {
  CODE,
  CODE_END,
  CODE_SELECTOR,
  CODE16_SELECTOR,
  DATA,
  EAX,
  ECX,
  ESP,
  PAGE,
  STACK,
  STACK_END,
} from "./machine_state.js";
import { type Recipe, stackPointer } from "./pointers.js";

/** EIP to go to: a breakpoint, mostly; or unmapped memory. */
function destination(draft: Draft): number {
  return (drawDestination(draft) - draft.codeBase) >>> 0;
}

function drawDestination({ random }: Draft): number {
  switch (random.below(16)) {
    case 0:
      return random.pick([0, 1, 0x1000, CODE_END, CODE - 1, 0xbfff_ffff]);
    case 1:
      return random.word() & 0x0fff_ffff;
    default: {
      // Far from where the instruction itself may be.
      const at = random.below(0x380);
      return CODE + (random.chance(50) ? at : PAGE + 0x400 + at);
    }
  }
}

/** Distances that stay in the code pages (8 bits) or go to a destination; never into the branch. */
function setDistance(draft: Draft): void {
  const { random, facts, immediates } = draft;
  const short = facts.row.operands[0] === "rel8";
  const length = draft.assemble().length;
  for (;;) {
    const distance = short
      ? random.pick([0, 1, 127, -128, random.between(-128, 127)])
      : destination(draft) - (draft.codeAddress - draft.codeBase + length);
    if (distance >= 0 || distance < -length) {
      immediates[0] = distance | 0;
      return;
    }
  }
}

const relative: Recipe = {
  mnemonics: /^(J[A-Z]+|CALL|LOOP[A-Z]*)$/,
  after(draft) {
    if (draft.facts.row.operands[0]?.startsWith("rel")) setDistance(draft);
  },
};

const counted: Recipe = {
  mnemonics: /^(LOOP[A-Z]*|JE?CXZ)$/,
  before({ random, state, facts }) {
    const value = random.pick([0, 0, 1, 1, 2, 0x10000, 0x10001, 0xffff, 0xffffffff]);
    state.setRegister(ECX, value);
    if (facts.encoding.addressSize === 16 && random.chance(50)) {
      state.setRegister(ECX, ((random.word() & ~0xffff) | random.below(3)) >>> 0);
    }
  },
};

const indirect: Recipe = {
  mnemonics: /^(JMP|CALL)$/,
  before(draft) {
    const [name] = draft.facts.row.operands;
    if (name?.startsWith("r/m")) {
      if (draft.mnemonic === "CALL") draft.reserved.add(ESP);
      draft.setRmValue(destination(draft));
      draft.reserved.add(draft.rm);
    } else if (name?.startsWith("m16:")) {
      draft.content = farPointer(draft, draft.facts.memoryBytes - 2);
    } else if (name?.startsWith("ptr16:")) {
      draft.immediates[0] = destination(draft);
    }
  },
};

const SELECTORS = [CODE_SELECTOR, CODE_SELECTOR, CODE_SELECTOR, 0, 3, 0x2b, 0x63, 0xfff8];

/** Mostly the code segment that the instruction is in. */
function drawSelector({ random, code16 }: Draft): number {
  if (code16 && random.chance(50)) return CODE16_SELECTOR;
  return random.chance(5) ? CODE16_SELECTOR : random.pick(SELECTORS);
}

function farPointer(draft: Draft, offsetBytes: number): Uint8Array {
  const bytes = new Uint8Array(offsetBytes + 2);
  const view = new DataView(bytes.buffer);
  if (offsetBytes === 4) view.setUint32(0, destination(draft), true);
  else view.setUint16(0, destination(draft) & 0xffff, true);
  view.setUint16(offsetBytes, drawSelector(draft), true);
  return bytes;
}

const call: Recipe = {
  mnemonics: /^CALL$/,
  before(draft) {
    // A register operand keeps its target, even when that is the stack pointer.
    const { facts, state } = draft;
    draft.reserved.add(ESP);
    if (facts.encoding.modrm && !facts.form.memory && draft.rm === ESP) draft.rm = EAX;
    state.setRegister(ESP, stackPointer(draft));
  },
};

const back: Recipe = {
  mnemonics: /^(RET|RETF|IRETD?)$/,
  before(draft) {
    const { random, state, facts } = draft;
    const at = stackPointer(draft);
    state.setRegister(ESP, at);
    draft.immediates[0] = random.pick([0, 1, 4, 8, 16, 256, 0xffff]);
    if (at < STACK || at + 16 > STACK_END) return;
    const size = facts.encoding.operandSize === 16 ? 2 : 4;
    const selector = draft.immediates[0] === 0xffff ? CODE_SELECTOR : drawSelector(draft);
    const words = [destination(draft), selector, random.word() & 0x8d5];
    const bytes = new Uint8Array(size * 3);
    const view = new DataView(bytes.buffer);
    words.forEach((value, index) => {
      if (size === 2) view.setUint16(index * 2, value & 0xffff, true);
      else view.setUint32(index * 4, value, true);
    });
    draft.patch(at, draft.mnemonic === "RET" ? bytes.subarray(0, size) : bytes);
  },
};

/** Offsets of MOV's absolute addresses. */
const absolute: Recipe = {
  mnemonics: /^MOV$/,
  before(draft) {
    const { random, facts } = draft;
    if (!facts.row.operands.some((o) => o.startsWith("moffs"))) return;
    const addresses = [DATA + random.below(2 * PAGE - 8), DATA + 3 * PAGE - 2, DATA + 2 * PAGE, 0];
    draft.immediates[0] = random.chance(80) ? addresses[0]! : random.pick(addresses);
  },
};

const interrupt: Recipe = {
  mnemonics: /^INT$/,
  before(draft) {
    // 0x80 would call the system; 1 is ICEBP's gate.
    draft.immediates[0] = draft.random.pick([3, 4, 0, 2, 5, 14, 0x21, 0x7f, 0x81, 0xff]);
  },
};

export const branches: readonly Recipe[] = [
  ...[relative, counted, call, indirect, back, absolute, interrupt],
];

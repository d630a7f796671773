// The conformance vectors of an instruction form, drawn from a seed that is the form's own name:
// adding
// rows to the table changes no other row's vectors.
//
// Each vector has a full random state. The first few of a form are special (SCENARIOS): faults,
// page crossings, segments, LOCK, lengths; the others vary operands.

import type { Form } from "../../isa/forms.js";
import { rowIdentity } from "../../isa/vector_counts.js";
import { address32, FLAT_PREFIXES, throughTls } from "./addressing.js";
import { Draft, type FormFacts, factsOf } from "./draft.js";
import { integer, writeFloat, writeLanes } from "./edge_values.js";
import { drawControl, plainFloatState } from "./float_state.js";
import {
  AT_ST,
  AT_XMM,
  CODE,
  CODE_END,
  CODE_SELECTOR,
  CS,
  DATA,
  DATA_END,
  DATA_SELECTOR,
  DS,
  ES,
  ESP,
  EXPAND_DOWN_LIMIT,
  EXPAND_DOWN_SELECTOR,
  FLAG,
  LIMITED_SELECTOR,
  type MachineState,
  PAGE,
  READ_ONLY,
  READ_ONLY_SELECTOR,
  SS,
  STACK,
  STACK_END,
  TLS_LIMIT,
  type Vector,
} from "./machine_state.js";
import { Random } from "./random.js";
import { recipesOf } from "./recipes.js";
import { begin16, segment16 } from "./segmented.js";

/** Bump when the generator changes in a way that should give new vectors. */
const GENERATION = "1";

const PER_REGISTER_FORM = 112;
const PER_MEMORY_FORM = 128;
/** Of each form, in 16-bit segments. */
const PER_SEGMENTED = 8;
/** For forms whose operands are all implied. */
const PER_PLAIN_FORM = 96;

/** What identifies a form in fixtures. */
export function formIdentity({ row, memory }: Form): string {
  return `${rowIdentity(row)} | ${memory ? "memory" : "register"}`;
}

type Scenario = (draft: Draft) => void;

/** Places the operand so that its first byte is at `address` and reaches it by some mode. */
function place(draft: Draft, address: number): void {
  draft.target = address >>> 0;
  draft.memory = address32(draft, draft.target);
}

function ordinaryTarget({ facts, random }: Draft): number {
  const size = Math.max(facts.memoryBytes, 4);
  const at = DATA + 64 + random.below(2 * PAGE - 128 - size);
  return facts.aligned || facts.memoryBytes === 512 ? at & ~15 : random.chance(70) ? at & ~3 : at;
}

const inside = (draft: Draft): number =>
  draft.random.between(1, Math.max(1, draft.facts.memoryBytes - 1));

/** Special vectors of forms with a memory operand. */
const MEMORY_SCENARIOS: readonly Scenario[] = [
  (draft) => place(draft, draft.random.below(16)),
  (draft) => place(draft, draft.random.below(0x10000)),
  (draft) => place(draft, DATA + PAGE - inside(draft)),
  (draft) => place(draft, DATA + PAGE - inside(draft)),
  (draft) => place(draft, READ_ONLY - inside(draft)),
  (draft) => place(draft, READ_ONLY + (draft.random.below(2048) & ~15)),
  (draft) => place(draft, DATA_END - inside(draft)),
  (draft) => place(draft, DATA_END + (draft.random.below(64) & ~15)),
  (draft) => place(draft, DATA - inside(draft)),
  (draft) => place(draft, ordinaryTarget(draft) | draft.random.between(1, 15)),
  (draft) => place(draft, ordinaryTarget(draft) | 1),
  (draft) => place(draft, STACK + draft.random.below(256) * 16),
  (draft) => throughTls(draft),
  (draft) => throughTls(draft),
  (draft) => throughTls(draft),
  (draft) => {
    draft.target = DATA + TLS_LIMIT - inside(draft) + 1;
    throughTls(draft, LIMITED_SELECTOR);
  },
  (draft) => {
    draft.target =
      DATA + TLS_LIMIT + draft.random.below(2) - Math.max(0, draft.facts.memoryBytes - 1);
    throughTls(draft, LIMITED_SELECTOR);
  },
  (draft) => throughTls(draft, READ_ONLY_SELECTOR),
  (draft) => throughTls(draft, 0),
  (draft) => {
    draft.target = DATA + EXPAND_DOWN_LIMIT + 1 - draft.random.below(2) * inside(draft);
    throughTls(draft, EXPAND_DOWN_SELECTOR);
  },
  (draft) => {
    place(draft, ordinaryTarget(draft));
    draft.segment = draft.random.pick(FLAT_PREFIXES);
  },
];

const locked: Scenario = (draft) => {
  draft.lock = true;
};
/** As many prefixes as the length of 15 bytes allows, and one too many. */
const longest: Scenario = (draft) => padWithPrefixes(draft, 15);
const tooLong: Scenario = (draft) => padWithPrefixes(draft, 16);
const acrossPages: Scenario = (draft) => {
  draft.codeAddress = CODE + PAGE - inLength(draft);
};
const acrossTheEnd: Scenario = (draft) => {
  draft.codeAddress = CODE_END - inLength(draft);
};

/** Special vectors of all forms. */
const COMMON_SCENARIOS: readonly Scenario[] = [
  ...[locked, locked, longest, tooLong, acrossPages, acrossTheEnd],
];

/** Faults before the instruction is executed. */
const FAULT_SCENARIOS: readonly Scenario[] = [locked, tooLong, acrossTheEnd];

function inLength(draft: Draft): number {
  return draft.random.between(1, Math.max(1, draft.assemble().length - 1));
}

function padWithPrefixes(draft: Draft, length: number): void {
  const missing = length - draft.assemble().length;
  for (let i = 0; i < missing; i++) draft.extra.push(draft.random.pick(FLAT_PREFIXES));
}

/** The state that instructions of this row find: registers and flags random, floats where used. */
export function drawState(facts: FormFacts, random: Random): MachineState {
  const state = plainFloatState();
  for (let i = 0; i < 8; i++) state.setRegister(i, integer(random));
  // Wild values in ESP are harmless but for those where the harness itself lies.
  const wild = random.chance(30) ? integer(random) : STACK + 0x800 + random.below(256);
  state.setRegister(ESP, wild >= 0xc000_0000 && wild < 0xffff_0000 ? STACK_END : wild);
  for (const letter of ["C", "P", "A", "Z", "S", "O", "D"] as const) {
    if (random.chance(letter === "D" ? 25 : 50)) state.eflags |= FLAG[letter];
  }
  state.setSegment(ES, DATA_SELECTOR);
  state.setSegment(CS, CODE_SELECTOR);
  state.setSegment(SS, DATA_SELECTOR);
  state.setSegment(DS, DATA_SELECTOR);
  drawControl(facts, random, state);
  for (let i = 0; i < 8; i++) {
    if (facts.usesX87) writeFloat(random, state.view, AT_ST + i * 16, 80);
    else if (facts.usesMmx) {
      writeLanes(random, state.view, AT_ST + i * 16, 8, facts.lanes);
      state.view.setUint16(AT_ST + i * 16 + 8, random.word() & 0xffff, true);
    }
    if (facts.usesXmm) writeLanes(random, state.view, AT_XMM + i * 16, 16, facts.lanes);
  }
  return state;
}

/** Every combination of the flags that the row reads, in turn. */
function sweepFlags(state: MachineState, reads: string, index: number): void {
  [...reads].forEach((letter, bit) => {
    const mask = FLAG[letter as keyof typeof FLAG];
    state.eflags = (index >> bit) & 1 ? state.eflags | mask : state.eflags & ~mask;
  });
}

/** What lies at the memory operand, by the operand's type. */
function drawContent(draft: Draft): Uint8Array {
  const { facts, random } = draft;
  const bytes = new Uint8Array(facts.memoryBytes);
  const view = new DataView(bytes.buffer);
  const name = facts.row.operands.find((o) => /m\d/.test(o)) ?? "";
  if (/bcd/.test(name)) {
    const digits = random.chance(90);
    for (let i = 0; i < bytes.length; i++) {
      bytes[i] = digits ? random.below(10) * 16 + random.below(10) : random.below(256);
    }
    bytes[9] = random.pick([0, 0x80, 0, 0x80, 0x7f, 0xff]);
  } else if (/fp/.test(name)) {
    const bits = (facts.memoryBytes * 8) as 32 | 64 | 80;
    writeFloat(random, view, 0, bits);
  } else if (/int/.test(name) || facts.lanes === "any") {
    for (let i = 0; i + 2 <= bytes.length; i += 4) {
      const value = integer(random);
      for (let k = 0; k < 4 && i + k < bytes.length; k++) bytes[i + k] = value >>> (8 * k);
    }
    if (bytes.length === 1) bytes[0] = integer(random, 8);
  } else {
    writeLanes(random, view, 0, bytes.length, facts.lanes);
  }
  return bytes;
}

/** Puts the operand's content where it lies, as far as that is memory. */
function patchContent(draft: Draft): void {
  const { target, content } = draft;
  if (!content) return;
  const [from, to] = target >= STACK ? [STACK, STACK_END] : [DATA, DATA_END];
  const first = Math.max(target, from);
  const last = Math.min(target + content.length, to);
  if (first < last) draft.patch(first, content.subarray(first - target, last - target));
}

function finish(draft: Draft): Vector {
  const { state, patches, codeAddress } = draft;
  state.eip = codeAddress - draft.codeBase;
  const all = draft.assemble();
  const code = all.subarray(0, Math.min(all.length, CODE_END - codeAddress));
  return { state, code, codeAddress, patches, target: draft.target, rm: draft.rm };
}

function drawVector(facts: FormFacts, random: Random, index: number): Vector {
  const draft = new Draft(facts, random, drawState(facts, random));
  const { row, form, encoding } = facts;
  const recipes = recipesOf(row.mnemonic);
  sweepFlags(draft.state, row.flags?.reads ?? "", index);
  for (const kind of encoding.immediates)
    draft.immediates.push(integer(random, kind === 3 ? 16 : 32));
  for (const recipe of recipes) recipe.before?.(draft);
  draft.codeAddress = CODE + 0x400 + random.below(0x800);
  const ofMemory = form.memory && !row.peculiar ? MEMORY_SCENARIOS.length : 0;
  if (form.memory) {
    draft.content ??= drawContent(draft);
    draft.target = ordinaryTarget(draft);
    if (facts.memoryBytes === 0) place(draft, integer(random));
    else if (index < ofMemory) MEMORY_SCENARIOS[index]!(draft);
    else place(draft, draft.target);
    patchContent(draft);
  }
  if (row.faultsOnly) FAULT_SCENARIOS[index % FAULT_SCENARIOS.length]!(draft);
  else if (index >= ofMemory && !row.peculiar) COMMON_SCENARIOS[index - ofMemory]?.(draft);
  for (const recipe of recipes) recipe.after?.(draft);
  return finish(draft);
}

/** A vector in 16-bit segments. */
function drawSegmented(facts: FormFacts, random: Random, index: number): Vector {
  const draft = new Draft(facts, random, drawState(facts, random));
  const { row, form, encoding } = facts;
  const recipes = recipesOf(row.mnemonic);
  sweepFlags(draft.state, row.flags?.reads ?? "", index);
  begin16(draft);
  for (const _ of encoding.immediates) draft.immediates.push(integer(random));
  for (const recipe of recipes) recipe.before?.(draft);
  draft.codeAddress = CODE + 0x400 + random.below(0x800);
  if (form.memory) {
    draft.content ??= drawContent(draft);
    // Which of #GP and #PF comes first for an image that is too long is not tested.
    const edge = random.chance(10) && facts.memoryBytes <= 16 && !row.peculiar;
    draft.target = edge ? DATA_END - inside(draft) : ordinaryTarget(draft);
    if (facts.memoryBytes === 0) draft.target = integer(random);
  }
  segment16(draft);
  if (form.memory) patchContent(draft);
  for (const recipe of recipes) recipe.after?.(draft);
  return finish(draft);
}

/** The vectors of a form. */
export function* vectorsOf(form: Form): Generator<Vector> {
  const facts = factsOf(form);
  const random = new Random(`${GENERATION} ${formIdentity(form)}`);
  const plain = form.row.operands.length === 0;
  const count = form.memory ? PER_MEMORY_FORM : plain ? PER_PLAIN_FORM : PER_REGISTER_FORM;
  for (let index = 0; index < count; index++) yield drawVector(facts, random, index);
  if (form.row.faultsOnly) return;
  for (let index = 0; index < PER_SEGMENTED; index++) yield drawSegmented(facts, random, index);
}

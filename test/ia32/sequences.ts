// Random instruction sequences: what single vectors cannot show, since here each instruction finds
// what the ones before it left (lazy flags, x87 and MMX sharing registers, stores that are loaded
// again).
//
// A sequence is a list of units: an instruction drawn from the table, with the moves before it that
// put its pointers into the memory. Flags that the manual leaves undefined are followed through the
// sequence, so that no instruction reads one. A unit's bytes depend on its address at most, so a
// failing sequence can be shrunk by leaving units out (fuzz.ts).

import type { Form } from "../../isa/forms.js";
import { type FormFacts, factsOf } from "./draft.js";
import { writeLanes } from "./edge_values.js";
import { CODE, DATA, ESP, FLAG, PAGE, STACK, type Vector } from "./machine_state.js";
import { Random } from "./random.js";
import {
  drawLoopStart,
  drawSelfModifying,
  drawTransfer,
  drawUnit,
  isSuitable,
  loopEnd,
  type Unit,
} from "./sequence_unit.js";
import { drawState } from "./vectors.js";

/** The fixture of recorded sequences. */
export const SEQUENCES = "sequences";
const RECORDED_SETS = 20;
const RECORDED_PER_SET = 100;

/** Where in the data pages most operands lie; its initial contents are edge values. */
export const HOT = DATA + 0x400;
export const HOT_BYTES = 256;

export interface Sequence {
  readonly seed: string;
  readonly vector: Vector;
  readonly units: readonly Unit[];
  /** Address of each unit, and of the end. */
  readonly starts: readonly number[];
  /** EFLAGS bits that are undefined before each unit, and at the end. */
  readonly undefinedFlags: readonly number[];
}

/** Loop counters lie at the bottom of the stack's page. */
const COUNTER_STEP = 16;
const COUNTER_BYTES = 32 * COUNTER_STEP;

/** What a sequence's instructions are drawn from, by family. */
export type Palette = readonly (readonly FormFacts[])[];

/** Forms that a sequence may use, a list for each family that has any. */
export function paletteOf(forms: readonly Form[]): Palette {
  const families = new Map<string, FormFacts[]>();
  for (const form of forms.filter(isSuitable)) {
    const list = families.get(form.family) ?? [];
    list.push(factsOf(form));
    families.set(form.family, list);
  }
  return [...families.values()];
}

/** A few families for each sequence, so that their instructions meet. */
function drawFamilies(random: Random, palette: Palette): Palette {
  if (random.chance(25)) return palette;
  return Array.from({ length: random.between(1, 4) }, () => random.pick(palette));
}

const flagBits = (letters = ""): number =>
  [...letters].reduce((bits, letter) => bits | FLAG[letter as keyof typeof FLAG], 0);

/** Undefined flags behind an instruction. */
function after(undefinedFlags: number, facts: Unit["facts"]): number {
  if (facts === "none") return undefinedFlags;
  if (facts === "defines") return 0;
  const { row } = facts;
  const written = undefinedFlags & ~flagBits(row.flags?.writes);
  if (row.flags?.undefinedWhen === "fault") return written; // a fault ends the sequence
  return written | flagBits(row.flags?.undefined);
}

/** The units of a sequence in the making, and the flags that are undefined behind them. */
class Sketch {
  readonly units: Unit[] = [];
  undefinedFlags = 0;
  // Where jumps over some units arrive: the flags that are undefined on that way.
  readonly #joins = new Map<number, number>();
  readonly #loops: { readonly counter: number; readonly first: Unit; readonly end: number }[] = [];

  add(unit: Unit): void {
    const { units } = this;
    if (unit.skip !== undefined) {
      const target = units.length + 1 + unit.skip;
      this.#joins.set(target, (this.#joins.get(target) ?? 0) | this.undefinedFlags);
    }
    units.push(unit);
    this.undefinedFlags = after(this.undefinedFlags, unit.facts);
    this.undefinedFlags |= this.#joins.get(units.length) ?? 0;
  }

  /** A loop around the next units. Its first unit defines all flags, whichever way it is reached. */
  openLoop(random: Random): void {
    const counter = STACK + COUNTER_STEP * this.#loops.length;
    this.add(drawLoopStart(random, counter));
    const first = compareUnit(random);
    this.add(first);
    this.#loops.push({ counter, first, end: this.units.length + random.between(1, 6) });
  }

  closeLoops(): void {
    for (const { counter, first, end } of this.#loops) {
      if (end === this.units.length) this.add(loopEnd(counter, first));
    }
  }
}

function drawUnits(random: Random, families: Palette): Unit[] {
  const sketch = new Sketch();
  const count = random.between(5, 30);
  while (sketch.units.length < count) {
    sketch.closeLoops();
    const facts = random.pick(random.pick(families));
    if (random.chance(4)) sketch.add(drawTransfer(random));
    else if (random.chance(3)) sketch.openLoop(random);
    else if (random.chance(1)) sketch.add(drawSelfModifying(random));
    else if (!(flagBits(facts.row.flags?.reads) & sketch.undefinedFlags)) {
      sketch.add(drawUnit(random, facts));
    } else if (random.chance(50)) sketch.add(compareUnit(random));
  }
  return sketch.units;
}

/** CMP EAX, imm32: defines all flags again. */
function compareUnit(random: Random): Unit {
  const value = random.word();
  const bytes = [0x3d, value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24];
  return { name: "CMP EAX, imm32", facts: "defines", bytes: () => bytes };
}

/** Undefined flags before each unit and at the end, on all ways that lead there. */
function followFlags(units: readonly Unit[]): number[] {
  const joins = new Array<number>(units.length + 1).fill(0);
  const before: number[] = [];
  let undefinedFlags = 0;
  units.forEach((unit, index) => {
    undefinedFlags |= joins[index]!;
    before.push(undefinedFlags);
    if (unit.skip !== undefined) {
      const target = Math.min(index + 1 + unit.skip, units.length);
      joins[target] = joins[target]! | undefinedFlags;
    }
    undefinedFlags = after(undefinedFlags, unit.facts);
  });
  return [...before, undefinedFlags | joins[units.length]!];
}

/** Lays the units out one behind the other; jumps over units get their distances. */
export function layOut(seed: string, from: Vector, units: readonly Unit[]): Sequence {
  const starts = [from.codeAddress];
  for (const unit of units) starts.push(starts.at(-1)! + unit.bytes(starts.at(-1)!, 0).length);
  const code = units.flatMap((unit, index) => {
    const back = unit.loop ? units.indexOf(unit.loop) : -1;
    const forward = Math.min(index + 1 + (unit.skip ?? 0), units.length);
    const target = starts[back >= 0 ? back : forward]!;
    return [...unit.bytes(starts[index]!, target)];
  });
  const vector = { ...from, code: new Uint8Array(code) };
  return { seed, vector, units, starts, undefinedFlags: followFlags(units) };
}

/** What is there before the first instruction. */
function drawStart(random: Random, families: Palette): Vector {
  const all = families.flat();
  const facts: FormFacts = {
    ...all[0]!,
    lanes: "any",
    usesX87: all.some((f) => f.usesX87),
    usesMmx: all.some((f) => f.usesMmx),
    usesXmm: all.some((f) => f.usesXmm),
  };
  const state = drawState(facts, random);
  state.setRegister(ESP, STACK + 0x600 + random.below(256) * 4);
  const codeAddress = CODE + (random.chance(10) ? PAGE - random.below(100) : random.below(0xa00));
  state.eip = codeAddress;
  const hot = new Uint8Array(HOT_BYTES);
  const view = new DataView(hot.buffer);
  for (let at = 0; at < HOT_BYTES; at += 16) {
    const lanes = facts.usesX87 && random.chance(50) ? "f80" : "any";
    writeLanes(random, view, at, 16, lanes);
  }
  const patches = [
    { address: HOT, bytes: hot },
    { address: STACK, bytes: new Uint8Array(COUNTER_BYTES) },
  ];
  return { state, code: new Uint8Array(0), codeAddress, patches };
}

/** The sequence of a seed. */
export function sequenceOf(seed: string, palette: Palette): Sequence {
  const random = new Random(seed);
  const families = drawFamilies(random, palette);
  const start = drawStart(random, families);
  return layOut(seed, start, drawUnits(random, families));
}

/** EFLAGS bits that are undefined where the sequence ended. */
export function undefinedAt({ starts, undefinedFlags }: Sequence, eip: number): number {
  let index = starts.length - 1;
  while (index > 0 && starts[index]! > eip) index--;
  return undefinedFlags[index]!;
}

/**
 * The recorded sequences. A set draws from the families of the table one by one and all together,
 * so a family that is added changes them all: they are few.
 */
export function* recordedSequences(
  forms: readonly Form[],
): Generator<readonly [string, readonly Sequence[]]> {
  const palette = paletteOf(forms);
  for (let set = 0; set < RECORDED_SETS; set++) {
    const sequences = Array.from({ length: RECORDED_PER_SET }, (_, index) =>
      sequenceOf(`recorded ${set} ${index}`, palette),
    );
    yield [`${SEQUENCES} ${set}`, sequences];
  }
}

export function* sequenceSets(
  forms: readonly Form[],
): Generator<readonly [string, readonly Vector[]]> {
  for (const [identity, sequences] of recordedSequences(forms)) {
    yield [identity, sequences.map(({ vector }) => vector)];
  }
}

// Every row of the instruction table against what the hardware did: the recorded vectors, replayed
// on the core, on every tier. One test for each form; a failure shows the instruction, the initial
// state, and each part that came out otherwise.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { disassemble } from "../../isa/disassemble.js";
import { buildTable, type Form } from "../../isa/forms.js";
import { families } from "../../isa/table.js";
import { translated } from "../../isa/translation.js";
import { rowIdentity, vectorCounts } from "../../isa/vector_counts.js";
import { describeState, differences, instructionOf, isCode16, maskOf } from "./compare.js";
import { CoreMachine, type Tier } from "./core_machine.js";
import { factsOf } from "./draft.js";
import { type Block, decodeBlock, hashVectors, readFixture } from "./fixture.js";
import { CODE_END, MachineState, type Outcome, type Vector } from "./machine_state.js";
import { tiers } from "./tiers.js";
import { formIdentity, vectorsOf } from "./vectors.js";

const CORE = fileURLToPath(new URL("../../dist/core.wasm", import.meta.url));
const MOST_SHOWN = 3;
/** Every so many-th vector is disassembled: lengths differ by form, seldom by operand. */
const LENGTH_PERIOD = 4;
/** Bytes of an instruction (SDM vol. 2, 2.3.11). */
const LONGEST = 15;

const got = new MachineState();
const machines = new Map<Tier, CoreMachine>();
beforeAll(() => {
  const module = new WebAssembly.Module(readFileSync(CORE));
  for (const tier of tiers) machines.set(tier, new CoreMachine(module, tier.engine));
});

/** The recorded block; throws when these vectors were never recorded. */
function blockOf(form: Form, vectors: readonly Vector[], fixture: Map<string, Block>): Block {
  const identity = formIdentity(form);
  const block = fixture.get(identity);
  const state = !block ? "no" : block.hash !== hashVectors(vectors) ? "outdated" : "";
  if (block && !state) return block;
  throw new Error(
    `row ${identity} has ${state} recorded vectors: run \`npm run record:isa\` on an x86 Linux host`,
  );
}

function report(form: Form, vector: Vector, lines: readonly string[]): string {
  const { usesX87, usesMmx, usesXmm } = factsOf(form);
  const state = describeState(vector, usesX87 || usesMmx || usesXmm);
  return `${instructionOf(vector)}\n  from ${state}\n  ${lines.join("\n  ")}`;
}

/** What the core makes of one recorded vector on a tier: differences in words. */
function replay(form: Form, vector: Vector, want: Outcome, tier: Tier): string[] {
  const machine = machines.get(tier)!;
  const ending = machine.begin(vector, tier);
  machine.save(got);
  const mask = maskOf(form.row, vector, want.vector);
  const lines = differences(machine, got, ending, want, mask);
  machine.finish(vector);
  return lines.map((line) => `${tier.name}: ${line}`);
}

/** The disassembler must take the bytes that the instruction has, as far as they are there. */
function checkLength(vector: Vector): string[] {
  const { code, codeAddress, state } = vector;
  if (code.length > LONGEST || codeAddress + code.length >= CODE_END) return [];
  const { length } = disassemble(code, state.eip, isCode16(vector));
  return length === code.length ? [] : [`disassembler: ${length} bytes`];
}

/**
 * What regions do not hold in line they call: the interpreter's handler, which other tiers have
 * replayed. A vector or two show that the call itself is right.
 */
function periodOf({ engine, period }: Tier, form: Form): number {
  const isCall = engine.engine === "jit" && translated(form) === "call";
  return period > 1 && isCall ? period * 8 : period;
}

/** Replays a form's vectors on every tier; the failures in words. */
function failuresOf(form: Form, fixture: Map<string, Block>): string[] {
  const vectors = [...vectorsOf(form)];
  const outcomes = [...decodeBlock(blockOf(form, vectors, fixture), vectors)];
  return vectors.flatMap((vector, index) => {
    // A tier with a period takes other vectors of each form.
    const used = tiers.filter((tier) => (form.number + index) % periodOf(tier, form) === 0);
    const lines = used.flatMap((tier) => replay(form, vector, outcomes[index]!, tier));
    if ((form.number + index) % LENGTH_PERIOD === 0) lines.push(...checkLength(vector));
    return lines.length ? [report(form, vector, lines)] : [];
  });
}

const { forms } = buildTable(families);

describe.each(families.map(({ name }) => name))("recorded hardware results: %s", (family) => {
  const path = fileURLToPath(new URL(`fixtures/${family}.bin`, import.meta.url));
  let fixture: Map<string, Block>;
  beforeAll(() => {
    fixture = readFixture(path);
  });
  const own = forms.filter((form) => form.family === family);
  it.each(own.map((form) => [formIdentity(form), form] as const))("%s", (_, form) => {
    const failures = failuresOf(form, fixture);
    const shown = failures.slice(0, MOST_SHOWN).join("\n");
    expect(failures.length, `${failures.length} vectors fail:\n${shown}`).toBe(0);
  });
});

describe("the conformance vectors", () => {
  it("are at least 64 for each row", () => {
    const counts = vectorCounts();
    const rows = families.flatMap((family) => family.rows);
    const few = rows.map(rowIdentity).filter((identity) => (counts.get(identity) ?? 0) < 64);
    expect(few).toEqual([]);
  });
});

// Every row of the instruction table against what the hardware did: the recorded vectors, replayed on
// the core. One test for each form; a failure shows the bytes, the initial state, and each part that
// came out otherwise.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { buildTable, type Form } from "../../isa/forms.js";
import { families } from "../../isa/table.js";
import { rowIdentity, vectorCounts } from "../../isa/vector_counts.js";
import { describeState, differences, maskOf } from "./compare.js";
import { CoreMachine, type Tier } from "./core_machine.js";
import { factsOf } from "./draft.js";
import { type Block, decodeBlock, hashVectors, readFixture } from "./fixture.js";
import { MachineState, type Vector } from "./machine_state.js";
import { tiers } from "./tiers.js";
import { formIdentity, vectorsOf } from "./vectors.js";

const CORE = fileURLToPath(new URL("../../dist/core.wasm", import.meta.url));
const MOST_SHOWN = 3;

let machine: CoreMachine;
beforeAll(() => {
  machine = new CoreMachine(new WebAssembly.Module(readFileSync(CORE)));
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
  const bytes = Buffer.from(vector.code).toString("hex");
  const { usesX87, usesMmx, usesXmm } = factsOf(form);
  const state = describeState(vector, usesX87 || usesMmx || usesXmm);
  return `${bytes}  ${form.row.mnemonic} ${form.row.operands.join(", ")}\n  from ${state}\n  ${lines.join("\n  ")}`;
}

/** Replays a form's vectors; the failures in words. */
function replay(form: Form, fixture: Map<string, Block>, tier: Tier): string[] {
  const vectors = [...vectorsOf(form)];
  const outcomes = decodeBlock(blockOf(form, vectors, fixture), vectors);
  const got = new MachineState();
  const failures: string[] = [];
  let index = 0;
  for (const want of outcomes) {
    const vector = vectors[index++]!;
    const ending = machine.begin(vector, tier);
    machine.save(got);
    const lines = differences(machine, got, ending, want, maskOf(form.row, vector, want.vector));
    if (lines.length) failures.push(report(form, vector, lines));
    machine.finish(vector);
  }
  return failures;
}

const { forms } = buildTable(families);

describe.each(tiers)("recorded hardware results on the $name tier", (tier) => {
  describe.each(families.map(({ name }) => name))("%s", (family) => {
    const path = fileURLToPath(new URL(`fixtures/${family}.bin`, import.meta.url));
    let fixture: Map<string, Block>;
    beforeAll(() => {
      fixture = readFixture(path);
    });
    const own = forms.filter((form) => form.family === family && !form.row.noVectors);
    it.each(own.map((form) => [formIdentity(form), form] as const))("%s", (_, form) => {
      const failures = replay(form, fixture, tier);
      const shown = failures.slice(0, MOST_SHOWN).join("\n");
      expect(failures.length, `${failures.length} vectors fail:\n${shown}`).toBe(0);
    });
  });
});

describe("the conformance vectors", () => {
  it("are at least 64 for each row", () => {
    const counts = vectorCounts();
    const rows = families.flatMap((family) => family.rows).filter((row) => !row.noVectors);
    const few = rows.map(rowIdentity).filter((identity) => (counts.get(identity) ?? 0) < 64);
    expect(few).toEqual([]);
  });
});

// Two thousand random instruction sequences, recorded from hardware. Longer runs: `npm run
// fuzz:isa`.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { listing } from "../../isa/disassemble.js";
import { buildTable } from "../../isa/forms.js";
import { families } from "../../isa/table.js";
import { allBut, describeState, differences } from "./compare.js";
import { CoreMachine } from "./core_machine.js";
import { decodeBlock, hashVectors, readFixture } from "./fixture.js";
import { MachineState } from "./machine_state.js";
import { recordedSequences, SEQUENCES, undefinedAt } from "./sequences.js";
import { tiers } from "./tiers.js";

const CORE = fileURLToPath(new URL("../../dist/core.wasm", import.meta.url));
const FIXTURE = fileURLToPath(new URL(`fixtures/${SEQUENCES}.bin`, import.meta.url));

const sets = [...recordedSequences(buildTable(families).forms)];
const fixture = readFixture(FIXTURE);

describe.each(tiers)("recorded sequences on the $name tier", (tier) => {
  let machine: CoreMachine;
  beforeAll(() => {
    machine = new CoreMachine(new WebAssembly.Module(readFileSync(CORE)), tier.engine);
  });
  it.each(sets)("%s", (identity, sequences) => {
    const vectors = sequences.map(({ vector }) => vector);
    const block = fixture.get(identity);
    if (block?.hash !== hashVectors(vectors)) {
      throw new Error(
        `${identity} is not recorded: run \`npm run record:isa\` on an x86 Linux host`,
      );
    }
    const got = new MachineState();
    const failures: string[] = [];
    let index = 0;
    for (const want of decodeBlock(block, vectors)) {
      const sequence = sequences[index++]!;
      const ending = machine.begin(sequence.vector, tier);
      machine.save(got);
      const last = want.state.eip - (want.vector === 3 ? 1 : 0);
      const mask = allBut(undefinedAt(sequence, last));
      const lines = differences(machine, got, ending, want, mask);
      machine.finish(sequence.vector);
      if (!lines.length) continue;
      const code = [...listing(sequence.vector.code, sequence.vector.codeAddress)].join("\n");
      failures.push(
        `${code}\n  from ${describeState(sequence.vector, true)}\n  ${lines.join("\n  ")}`,
      );
    }
    expect(failures.length, failures.slice(0, 2).join("\n")).toBe(0);
  });
});

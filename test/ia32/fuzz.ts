// Random instruction sequences on the processor and on the core: `npm run fuzz:isa -- --blocks N
// --seed S`.
//
//   --blocks N     how many sequences (1000)
//   --seed S       any text; the same text gives the same sequences
//   --tier NAME    which of tiers.ts executes them (interpreter)
//   --failures N   stop after so many (5)
//   --without A,B  families of the table to leave out
//   --only A,B     families to draw from
//
// A sequence that comes out differently is shrunk to the smallest that still does, and printed with
// its initial state. Exit status 1 then. A difference that the hardware does not repeat is told but
// is no failure: an interrupt within a sequence may cost the x87 its pointers to the last
// instruction. An x86-64 Linux host is needed.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { listing } from "../../isa/disassemble.js";
import { buildTable } from "../../isa/forms.js";
import { families } from "../../isa/table.js";
import { allBut, describeState, differences } from "./compare.js";
import { CoreMachine, type Tier } from "./core_machine.js";
import { Hardware } from "./hardware.js";
import { MachineState, type Outcome, VECTOR_HUNG } from "./machine_state.js";
import { layOut, paletteOf, type Sequence, sequenceOf, undefinedAt } from "./sequences.js";
import { tiers } from "./tiers.js";

const ROOT = fileURLToPath(new URL("../../../../..", import.meta.url));
const BATCH = 2000;

const got = new MachineState();

/** Differences between the core and an outcome of the hardware. */
function disagreements(
  machine: CoreMachine,
  tier: Tier,
  sequence: Sequence,
  want: Outcome,
): string[] {
  if (want.vector === VECTOR_HUNG) return []; // a loop's counter was overwritten
  const ending = machine.begin(sequence.vector, tier);
  machine.save(got);
  const undefinedFlags = undefinedAt(sequence, want.state.eip - (want.vector === 3 ? 1 : 0));
  const mask = allBut(undefinedFlags);
  const lines = differences(machine, got, ending, want, mask);
  machine.finish(sequence.vector);
  return lines;
}

/** Leaves out units, ever fewer at a time, as long as the rest still fails. */
function shrink(sequence: Sequence, fails: (candidate: Sequence) => boolean): Sequence {
  let best = sequence;
  for (let size = best.units.length >> 1; size >= 1; ) {
    let smaller = false;
    for (let at = 0; at < best.units.length; ) {
      const units = [...best.units.slice(0, at), ...best.units.slice(at + size)];
      const candidate = layOut(best.seed, best.vector, units);
      if (units.length && fails(candidate)) {
        best = candidate;
        smaller = true;
      } else {
        at += size;
      }
    }
    if (!smaller) size >>= 1;
  }
  return best;
}

function print(sequence: Sequence, lines: readonly string[]): void {
  console.log(`\nseed ${sequence.seed}`);
  console.log(`  from ${describeState(sequence.vector, true)}`);
  const { code, codeAddress } = sequence.vector;
  for (const line of listing(code, codeAddress)) console.log(`  ${line}`);
  for (const line of lines) console.log(`  ${line}`);
}

function main(): number {
  const { values } = parseArgs({
    options: {
      blocks: { type: "string", default: "1000" },
      seed: { type: "string", default: String(Date.now()) },
      tier: { type: "string", default: "interpreter" },
      failures: { type: "string", default: "5" },
      without: { type: "string", default: "" },
      only: { type: "string", default: "" },
      core: { type: "string", default: join(ROOT, "dist", "core.wasm") },
    },
  });
  const tier = tiers.find(({ name }) => name === values.tier);
  if (!tier) throw new Error(`no tier ${values.tier}: ${tiers.map(({ name }) => name).join(", ")}`);
  const hardware = new Hardware(ROOT);
  const machine = new CoreMachine(new WebAssembly.Module(readFileSync(values.core)), tier.engine);
  const without = values.without.split(",");
  const only = values.only ? values.only.split(",") : families.map(({ name }) => name);
  const used = families.filter(({ name }) => only.includes(name) && !without.includes(name));
  const palette = paletteOf(buildTable(used).forms);
  const blocks = Number(values.blocks);
  console.log(`${blocks} blocks, seed ${values.seed}, tier ${tier.name}`);
  let failures = 0;
  for (let done = 0; done < blocks && failures < Number(values.failures); done += BATCH) {
    const count = Math.min(BATCH, blocks - done);
    const sequences = Array.from({ length: count }, (_, index) =>
      sequenceOf(`${values.seed} ${done + index}`, palette),
    );
    const outcomes = hardware.outcomes(sequences.map(({ vector }) => vector));
    for (let i = 0; i < count && failures < Number(values.failures); i++) {
      const first = disagreements(machine, tier, sequences[i]!, outcomes[i]!);
      if (first.length === 0) continue;
      const ask = (candidate: Sequence) => {
        const [outcome] = hardware.outcomes([candidate.vector]);
        return disagreements(machine, tier, candidate, outcome!);
      };
      if (ask(sequences[i]!).length === 0) {
        console.log(`not repeated: seed ${sequences[i]!.seed}: ${first.join("; ")}`);
        continue;
      }
      const smallest = shrink(sequences[i]!, (candidate) => ask(candidate).length > 0);
      print(smallest, ask(smallest));
      failures++;
    }
    if ((done / BATCH) % 25 === 24) console.log(`${done + count} blocks`);
  }
  console.log(failures ? `${failures} blocks came out differently` : `no difference`);
  return failures ? 1 : 0;
}

process.exitCode = main();

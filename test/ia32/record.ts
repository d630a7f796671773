// Records what the processor of this machine makes of the conformance vectors: `npm run
// record:isa`.
//
//   record:isa                 only what is missing or stale
//   record:isa -- --all        everything anew
//   record:isa -- FAMILY...    only these families (`sequences` is one)
//
// An x86-64 Linux host is needed. Besides the fixtures it writes counts.json, the number of vectors
// of each row.

import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildTable, type Form } from "../../isa/forms.js";
import { families } from "../../isa/table.js";
import { rowIdentity } from "../../isa/vector_counts.js";
import { type Block, encodeBlock, hashVectors, readFixture, writeFixture } from "./fixture.js";
import { Hardware } from "./hardware.js";
import type { Vector } from "./machine_state.js";
import { SEQUENCES, sequenceSets } from "./sequences.js";
import { formIdentity, vectorsOf } from "./vectors.js";

/** The package's folder, seen from build/ia32/js/test/ia32. */
const ROOT = fileURLToPath(new URL("../../../../..", import.meta.url));
const FIXTURES = join(ROOT, "test", "ia32", "fixtures");

/** Records each set of vectors that has no block, or an old one; returns the number recorded. */
function recordFile(
  hardware: Hardware,
  name: string,
  sets: Iterable<readonly [string, readonly Vector[]]>,
  all: boolean,
): number {
  const path = join(FIXTURES, `${name}.bin`);
  const old = all ? new Map<string, Block>() : readFixture(path);
  const blocks = new Map<string, Block>();
  let recorded = 0;
  for (const [identity, vectors] of sets) {
    if (vectors.length === 0) continue;
    const kept = old.get(identity);
    if (kept && kept.hash === hashVectors(vectors)) {
      blocks.set(identity, kept);
    } else {
      blocks.set(identity, encodeBlock(vectors, hardware.outcomes(vectors)));
      recorded += vectors.length;
    }
  }
  if (blocks.size === 0) rmSync(path, { force: true });
  else if (recorded > 0 || blocks.size !== old.size) writeFixture(path, blocks);
  return recorded;
}

function writeCounts(forms: readonly Form[]): number {
  const counts: Record<string, number> = {};
  let total = 0;
  for (const name of readdirSync(FIXTURES).filter((file) => file.endsWith(".bin"))) {
    const blocks = readFixture(join(FIXTURES, name));
    for (const form of forms) {
      const count = blocks.get(formIdentity(form))?.count ?? 0;
      if (!count) continue;
      const identity = rowIdentity(form.row);
      counts[identity] = (counts[identity] ?? 0) + count;
      total += count;
    }
  }
  writeFileSync(join(FIXTURES, "counts.json"), `${JSON.stringify(counts, null, 1)}\n`);
  return total;
}

function main(args: readonly string[]): void {
  const wanted = args.filter((argument) => !argument.startsWith("-"));
  const all = args.includes("--all");
  const { forms } = buildTable(families);
  const hardware = new Hardware(ROOT);
  mkdirSync(FIXTURES, { recursive: true });
  const names = [...families.map((family) => family.name), SEQUENCES];
  for (const name of names) {
    if (wanted.length && !wanted.includes(name)) continue;
    const sets =
      name === SEQUENCES
        ? sequenceSets(forms)
        : forms
            .filter((form) => form.family === name)
            .map((form) => [formIdentity(form), [...vectorsOf(form)]] as const);
    const recorded = recordFile(hardware, name, sets, all);
    if (recorded) console.log(`${name}: ${recorded} vectors recorded`);
  }
  for (const file of readdirSync(FIXTURES)) {
    const known = names.some((name) => file === `${name}.bin`) || file === "counts.json";
    if (!known && existsSync(join(FIXTURES, file))) rmSync(join(FIXTURES, file));
  }
  console.log(`${writeCounts(forms)} vectors of ${forms.length} forms in all`);
}

main(process.argv.slice(2));

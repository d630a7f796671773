// The report on the instruction table: what `gobelins isa` prints and docs/isa.md is made from.

import { describe, expect, it } from "vitest";
import { EXPECTED, unsupported } from "../../isa/coverage.js";
import { report, reportDocument, reportText } from "../../isa/report.js";
import type { Family, Row } from "../../isa/row.js";
import { families } from "../../isa/table.js";
import { rowIdentity } from "../../isa/vector_counts.js";

const NOP: Row = {
  mnemonic: "NOP",
  encoding: "90",
  operands: [],
  access: [],
  body: "NOP",
  kind: "direct",
};
const ADD: Row = { ...NOP, mnemonic: "ADD", encoding: "00 /r", operands: ["r/m8", "r8"] };
const two: readonly Family[] = [
  { name: "one", rows: [NOP] },
  { name: "other", rows: [ADD] },
];

describe("the report", () => {
  it("has a row of each row of the table, with its vectors and its translation", () => {
    const vectors = new Map([
      [rowIdentity(NOP), 3],
      [rowIdentity(ADD), 64],
    ]);
    const translation = (row: Row) => (row === ADD ? "inline" : "call");
    const made = report({ vectors, translation, families: two });
    expect(made.rows.map((r) => [r.mnemonic, r.family, r.translated, r.vectors])).toEqual([
      ["NOP", "one", "call", 3],
      ["ADD", "other", "inline", 64],
    ]);
    expect(made.vectorsTotal).toBe(67);
    expect(reportText(made)).toContain("2 rows, 67 vectors. Unsupported: CMOVO ");
    expect(reportDocument(made)).toContain("| ADD r/m8, r8 | `00 /r` | inline | 64 |");
  });

  it("misses nothing of what CPUID promises", () => {
    expect(unsupported(families)).toEqual([]);
    expect(unsupported([])).toHaveLength(Object.values(EXPECTED).flat().length);
  });

  it("names each row once", () => {
    const names = families.flatMap((family) => family.rows.map(rowIdentity));
    const repeated = names.filter((name, at) => names.indexOf(name) !== at);
    expect(repeated).toEqual([]);
  });
});

// DAA DAS AAA AAS AAM AAD: decimal arithmetic (SDM vol. 1, 5.1.3).

import type { Family, Row } from "./row.js";

function row(mnemonic: string, encoding: string, flags: Row["flags"]): Row {
  const operands = encoding.endsWith(" ib") ? ["imm8"] : [];
  return {
    mnemonic,
    encoding,
    operands,
    access: operands.map(() => "r" as const),
    body: mnemonic,
    kind: "direct",
    flags: flags!,
  };
}

const PACKED = { reads: "CA", writes: "CPAZS", undefined: "O" };
const UNPACKED = { reads: "A", writes: "CA", undefined: "PZSO" };
const IMMEDIATE = { writes: "PZS", undefined: "CAO" };

export const decimal: Family = {
  name: "decimal",
  rows: [
    row("DAA", "27", PACKED),
    row("DAS", "2F", PACKED),
    row("AAA", "37", UNPACKED),
    row("AAS", "3F", UNPACKED),
    row("AAM", "D4 ib", IMMEDIATE),
    row("AAD", "D5 ib", IMMEDIATE),
  ],
};

// BT BTS BTR BTC BSF BSR (SDM vol. 1, 5.1.6).
//
// With a bit offset in a register the memory operand is a bit string: the offset may point anywhere
// around its address (SDM vol. 2, BT), so these are `direct`.

import { type Family, hex, type Row } from "./row.js";

const TEST = { writes: "C", undefined: "PASO" };

const GROUP = [
  { mnemonic: "BT", opcode: 0xa3, digit: 4 },
  { mnemonic: "BTS", opcode: 0xab, digit: 5 },
  { mnemonic: "BTR", opcode: 0xb3, digit: 6 },
  { mnemonic: "BTC", opcode: 0xbb, digit: 7 },
] as const;

function testRows(bits: number): Row[] {
  return GROUP.flatMap(({ mnemonic, opcode, digit }, argument): Row[] => {
    const changes = mnemonic !== "BT";
    const common = {
      mnemonic,
      access: [changes ? "rw" : "r", "r"],
      flags: TEST,
      ...(changes ? { lock: true } : {}),
    } as const;
    return [
      {
        ...common,
        encoding: `o${bits} 0F ${hex(opcode)} /r`,
        operands: [`r/m${bits}`, `r${bits}`],
        body: "BIT_STRING",
        kind: "direct",
        argument,
      },
      {
        ...common,
        encoding: `o${bits} 0F BA /${digit} ib`,
        operands: [`r/m${bits}`, "imm8"],
        body: mnemonic,
        kind: "value",
      },
    ];
  });
}

function scanRows(bits: number): Row[] {
  return (["BSF", "BSR"] as const).map((mnemonic, index) => ({
    mnemonic,
    encoding: `o${bits} 0F ${hex(0xbc + index)} /r`,
    operands: [`r${bits}`, `r/m${bits}`],
    access: ["rw", "r"],
    body: mnemonic,
    kind: "value",
    flags: { writes: "Z", undefined: "CPASO" },
  }));
}

export const bits: Family = {
  name: "bits",
  rows: [16, 32].flatMap((size) => [...testRows(size), ...scanRows(size)]),
};

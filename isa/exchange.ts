// XADD CMPXCHG CMPXCHG8B: the read-modify-write instructions of locks (SDM vol. 1, 5.1.1).

import { type Family, hex, type Row } from "./row.js";

const ALL = { writes: "CPAZSO" };

function rows(bits: number): Row[] {
  const o = bits === 8 ? "" : `o${bits} `;
  const wide = bits === 8 ? 0 : 1;
  const common = {
    operands: [`r/m${bits}`, `r${bits}`],
    kind: "direct",
    lock: true,
    flags: ALL,
  } as const;
  return [
    {
      ...common,
      mnemonic: "XADD",
      encoding: `${o}0F ${hex(0xc0 + wide)} /r`,
      access: ["rw", "rw"],
      body: "XADD",
    },
    {
      ...common,
      mnemonic: "CMPXCHG",
      encoding: `${o}0F ${hex(0xb0 + wide)} /r`,
      access: ["rw", "r"],
      body: "CMPXCHG",
    },
  ];
}

export const exchange: Family = {
  name: "exchange",
  rows: [
    ...[8, 16, 32].flatMap(rows),
    {
      mnemonic: "CMPXCHG8B",
      encoding: "0F C7 /1",
      operands: ["m64"],
      access: ["rw"],
      body: "CMPXCHG8B",
      kind: "direct",
      lock: true,
      flags: { writes: "Z" },
      feature: "cx8",
    },
  ],
};

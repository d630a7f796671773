// Instructions on EFLAGS itself: CLC STC CMC CLD STD LAHF SAHF SALC PUSHF POPF (SDM vol. 1,
// 5.1.11).

import type { Family, Row } from "./row.js";

function row(mnemonic: string, encoding: string, body: string, flags?: Row["flags"]): Row {
  return {
    mnemonic,
    encoding,
    operands: [],
    access: [],
    body,
    kind: "direct",
    ...(flags ? { flags } : {}),
  };
}

const ALL = "CPAZSO";

function stackRows(o: string, letter: string): Row[] {
  return [
    row(`PUSHF${letter}`, `${o} 9C`, "PUSHF", { reads: ALL }),
    { ...row(`POPF${letter}`, `${o} 9D`, "POPF", { writes: ALL }), ends: true },
  ];
}

export const flags: Family = {
  name: "flags",
  rows: [
    { ...row("CLC", "F8", "CARRY", { writes: "C" }), argument: 0 },
    { ...row("STC", "F9", "CARRY", { writes: "C" }), argument: 1 },
    row("CMC", "F5", "CMC", { reads: "C", writes: "C" }),
    { ...row("CLD", "FC", "DIRECTION"), argument: 0 },
    { ...row("STD", "FD", "DIRECTION"), argument: 1 },
    row("LAHF", "9F", "LAHF", { reads: "CPAZS" }),
    row("SAHF", "9E", "SAHF", { writes: "CPAZS" }),
    row("SALC", "D6", "SALC", { reads: "C" }),
    ...stackRows("o16", ""),
    ...stackRows("o32", "D"),
  ],
};

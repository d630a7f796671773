// ADD OR ADC SBB AND SUB XOR CMP TEST INC DEC NEG NOT (SDM vol. 1, 5.1.2 and 5.1.4).

import { type Access, type Family, hex, type Row } from "./row.js";

const SIZES = [8, 16, 32] as const;
const LOGIC = { writes: "CPZSO", undefined: "A" };
const ALL = { writes: "CPAZSO" };

function size(bits: number): string {
  return bits === 8 ? "" : `o${bits} `;
}

/** The eight operations that share one pattern of encodings, in the order of their opcodes. */
const GROUP = [
  { mnemonic: "ADD", flags: ALL },
  { mnemonic: "OR", flags: LOGIC },
  { mnemonic: "ADC", flags: { reads: "C", ...ALL } },
  { mnemonic: "SBB", flags: { reads: "C", ...ALL } },
  { mnemonic: "AND", flags: LOGIC },
  { mnemonic: "SUB", flags: ALL },
  { mnemonic: "XOR", flags: LOGIC },
  { mnemonic: "CMP", flags: ALL },
] as const;

function groupRows(index: number): Row[] {
  const { mnemonic, flags } = GROUP[index]!;
  const compare = mnemonic === "CMP";
  const left: Access = compare ? "r" : "rw";
  const common = { mnemonic, flags, body: mnemonic, kind: "value", access: [left, "r"] } as const;
  const base = index * 8;
  const lock = !compare;
  const rows: Row[] = [];
  for (const bits of SIZES) {
    const o = size(bits);
    const wide = bits === 8 ? 0 : 1;
    const [rm, r, imm] = [`r/m${bits}`, `r${bits}`, `imm${bits}`];
    const accumulator = bits === 8 ? "AL" : bits === 16 ? "AX" : "EAX";
    const immediate = bits === 8 ? "ib" : bits === 16 ? "iw" : "id";
    rows.push(
      { ...common, encoding: `${o}${hex(base + wide)} /r`, operands: [rm, r], lock },
      { ...common, encoding: `${o}${hex(base + 2 + wide)} /r`, operands: [r, rm] },
      {
        ...common,
        encoding: `${o}${hex(base + 4 + wide)} ${immediate}`,
        operands: [accumulator, imm],
      },
      {
        ...common,
        encoding: `${o}${hex(0x80 + wide)} /${index} ${immediate}`,
        operands: [rm, imm],
        lock,
      },
    );
    if (bits === 8) {
      rows.push({ ...common, encoding: `82 /${index} ib`, operands: [rm, imm], lock });
    } else {
      rows.push({ ...common, encoding: `${o}83 /${index} ib`, operands: [rm, "simm8"], lock });
    }
  }
  return rows;
}

function testRows(): Row[] {
  const common = {
    mnemonic: "TEST",
    flags: LOGIC,
    body: "TEST",
    kind: "value",
    access: ["r", "r"],
  } as const;
  return SIZES.flatMap((bits): Row[] => {
    const wide = bits === 8 ? 0 : 1;
    const o = size(bits);
    const immediate = bits === 8 ? "ib" : bits === 16 ? "iw" : "id";
    const accumulator = bits === 8 ? "AL" : bits === 16 ? "AX" : "EAX";
    const byDigit = (digit: number): Row => ({
      ...common,
      encoding: `${o}${hex(0xf6 + wide)} /${digit} ${immediate}`,
      operands: [`r/m${bits}`, `imm${bits}`],
    });
    return [
      { ...common, encoding: `${o}${hex(0x84 + wide)} /r`, operands: [`r/m${bits}`, `r${bits}`] },
      {
        ...common,
        encoding: `${o}${hex(0xa8 + wide)} ${immediate}`,
        operands: [accumulator, `imm${bits}`],
      },
      byDigit(0),
      byDigit(1),
    ];
  });
}

function unaryRows(): Row[] {
  const step = { writes: "PAZSO" };
  const unary = (mnemonic: string, bits: number, encoding: string, flags: Row["flags"]): Row => ({
    mnemonic,
    encoding: `${size(bits)}${encoding}`,
    operands: [`r/m${bits}`],
    access: ["rw"],
    body: mnemonic,
    kind: "value",
    lock: true,
    ...(flags ? { flags } : {}),
  });
  const rows = SIZES.flatMap((bits): Row[] => {
    const wide = bits === 8 ? 0 : 1;
    return [
      unary("INC", bits, `${hex(0xfe + wide)} /0`, step),
      unary("DEC", bits, `${hex(0xfe + wide)} /1`, step),
      unary("NOT", bits, `${hex(0xf6 + wide)} /2`, undefined),
      unary("NEG", bits, `${hex(0xf6 + wide)} /3`, ALL),
    ];
  });
  for (const bits of [16, 32]) {
    for (const [mnemonic, opcode] of [
      ["INC", "40"],
      ["DEC", "48"],
    ] as const) {
      rows.push({
        mnemonic,
        encoding: `o${bits} ${opcode}+r`,
        operands: [`r${bits}`],
        access: ["rw"],
        body: mnemonic,
        kind: "value",
        flags: step,
      });
    }
  }
  return rows;
}

export const arithmetic: Family = {
  name: "arithmetic",
  rows: [...GROUP.flatMap((_, index) => groupRows(index)), ...testRows(), ...unaryRows()],
};

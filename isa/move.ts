// MOV MOVZX MOVSX LEA XCHG BSWAP CMOVcc SETcc CBW CWD and their kin (SDM vol. 1, 5.1.1).

import { CONDITION_FLAGS, CONDITIONS, type Family, hex, type Row } from "./row.js";

const SIZES = [8, 16, 32] as const;
const prefix = (bits: number) => (bits === 8 ? "" : `o${bits} `);
const accumulator = (bits: number) => (bits === 8 ? "AL" : bits === 16 ? "AX" : "EAX");
const immediate = (bits: number) => (bits === 8 ? "ib" : bits === 16 ? "iw" : "id");

const copy = { mnemonic: "MOV", access: ["w", "r"], body: "COPY", kind: "value" } as const;

function moves(bits: number): Row[] {
  const o = prefix(bits);
  const wide = bits === 8 ? 0 : 1;
  const [rm, r, imm] = [`r/m${bits}`, `r${bits}`, `imm${bits}`];
  const offset = { mnemonic: "MOV", access: ["w", "r"], kind: "direct" } as const;
  return [
    { ...copy, encoding: `${o}${hex(0x88 + wide)} /r`, operands: [rm, r] },
    { ...copy, encoding: `${o}${hex(0x8a + wide)} /r`, operands: [r, rm] },
    { ...copy, encoding: `${o}${hex(0xc6 + wide)} /0 ${immediate(bits)}`, operands: [rm, imm] },
    {
      ...copy,
      encoding: `${o}${hex(wide ? 0xb8 : 0xb0)}+r ${immediate(bits)}`,
      operands: [r, imm],
    },
    {
      ...offset,
      encoding: `${o}${hex(0xa0 + wide)} mo`,
      operands: [accumulator(bits), `moffs${bits}`],
      body: "LOAD_OFFSET",
    },
    {
      ...offset,
      encoding: `${o}${hex(0xa2 + wide)} mo`,
      operands: [`moffs${bits}`, accumulator(bits)],
      body: "STORE_OFFSET",
    },
  ];
}

function extensions(): Row[] {
  const rows: Row[] = [];
  for (const to of [16, 32]) {
    for (const from of [8, 16]) {
      const wide = from === 8 ? 0 : 1;
      const operands = [`r${to}`, `r/m${from}`];
      const common = { operands, access: ["w", "r"], kind: "value" } as const;
      rows.push(
        {
          ...common,
          mnemonic: "MOVZX",
          encoding: `o${to} 0F ${hex(0xb6 + wide)} /r`,
          body: "COPY",
        },
        {
          ...common,
          mnemonic: "MOVSX",
          encoding: `o${to} 0F ${hex(0xbe + wide)} /r`,
          body: "MOVSX",
          argument: from,
        },
      );
    }
  }
  return rows;
}

function conditional(): Row[] {
  return CONDITIONS.flatMap((condition, number): Row[] => {
    const flags = { reads: CONDITION_FLAGS[number >> 1]! };
    const set: Row = {
      mnemonic: `SET${condition}`,
      encoding: `0F ${hex(0x90 + number)} /r`,
      operands: ["r/m8"],
      access: ["w"],
      body: "SETCC",
      kind: "value",
      argument: number,
      flags,
    };
    const moves = [16, 32].map(
      (bits): Row => ({
        mnemonic: `CMOV${condition}`,
        encoding: `o${bits} 0F ${hex(0x40 + number)} /r`,
        operands: [`r${bits}`, `r/m${bits}`],
        access: ["rw", "r"],
        body: "CMOVCC",
        kind: "value",
        argument: number,
        flags,
        feature: "cmov",
      }),
    );
    return [set, ...moves];
  });
}

function exchanges(): Row[] {
  const rows = SIZES.map(
    (bits): Row => ({
      mnemonic: "XCHG",
      encoding: `${prefix(bits)}${hex(bits === 8 ? 0x86 : 0x87)} /r`,
      operands: [`r/m${bits}`, `r${bits}`],
      access: ["rw", "rw"],
      body: "XCHG",
      kind: "direct",
      lock: true,
    }),
  );
  for (const bits of [16, 32]) {
    rows.push({
      mnemonic: "XCHG",
      encoding: `o${bits} 90+r`,
      operands: [accumulator(bits), `r${bits}`],
      access: ["rw", "rw"],
      body: "XCHG_ACCUMULATOR",
      kind: "direct",
    });
  }
  return rows;
}

function sized(mnemonic: string, bits: number, opcode: string, body: string): Row {
  return {
    mnemonic,
    encoding: `o${bits} ${opcode}`,
    operands: [],
    access: [],
    body,
    kind: "direct",
  };
}

export const move: Family = {
  name: "move",
  rows: [
    { mnemonic: "NOP", encoding: "o32 90", operands: [], access: [], body: "NOP", kind: "direct" },
    ...SIZES.flatMap(moves),
    ...extensions(),
    ...conditional(),
    ...exchanges(),
    ...[16, 32].map(
      (bits): Row => ({
        mnemonic: "LEA",
        encoding: `o${bits} 8D /r`,
        operands: [`r${bits}`, "m"],
        access: ["w", "-"],
        body: "LEA",
        kind: "direct",
      }),
    ),
    ...[16, 32].map(
      (bits): Row => ({
        mnemonic: "BSWAP",
        encoding: `o${bits} 0F C8+r`,
        operands: [`r${bits}`],
        access: ["rw"],
        body: "BSWAP",
        kind: "value",
      }),
    ),
    sized("CBW", 16, "98", "CBW"),
    sized("CWDE", 32, "98", "CBW"),
    sized("CWD", 16, "99", "CWD"),
    sized("CDQ", 32, "99", "CWD"),
  ],
};

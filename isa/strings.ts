// MOVS STOS LODS CMPS SCAS with their repeat prefixes, XLAT (SDM vol. 1, 5.1.8).
//
// The size of the address, and so of the registers that count and point, comes from the prefixes
// and not from the encoding here: the bodies look at the record. The rows with a repeat prefix end
// their block because they may stop in the middle (assembly/cpu/strings.ts).

import type { Family, Row } from "./row.js";

const SIZES = [8, 16, 32] as const;
const LETTER = { 8: "B", 16: "W", 32: "D" } as const;
const ACCUMULATOR = { 8: "AL", 16: "AX", 32: "EAX" } as const;
const COMPARE = { writes: "CPAZSO" };

interface Operation {
  readonly name: string;
  readonly opcode: number;
  operands(bits: 8 | 16 | 32): string[];
  readonly access: Row["access"];
  readonly compares: boolean;
}

const OPERATIONS: readonly Operation[] = [
  {
    name: "MOVS",
    opcode: 0xa4,
    operands: (bits) => [`m${bits}:edi`, `m${bits}:esi`],
    access: ["w", "r"],
    compares: false,
  },
  {
    name: "CMPS",
    opcode: 0xa6,
    operands: (bits) => [`m${bits}:esi`, `m${bits}:edi`],
    access: ["r", "r"],
    compares: true,
  },
  {
    name: "STOS",
    opcode: 0xaa,
    operands: (bits) => [`m${bits}:edi`, ACCUMULATOR[bits]],
    access: ["w", "r"],
    compares: false,
  },
  {
    name: "LODS",
    opcode: 0xac,
    operands: (bits) => [ACCUMULATOR[bits], `m${bits}:esi`],
    access: ["w", "r"],
    compares: false,
  },
  {
    name: "SCAS",
    opcode: 0xae,
    operands: (bits) => [ACCUMULATOR[bits], `m${bits}:edi`],
    access: ["r", "r"],
    compares: true,
  },
];

/** `argument` of the bodies: how the instruction repeats (assembly/cpu/strings.ts, REPEAT_*). */
const REPEATS = [
  { prefix: "", name: "", argument: 0 },
  { prefix: "F3 ", name: "REP", argument: 1 },
  { prefix: "F2 ", name: "REPNE", argument: 2 },
] as const;

function rowsOf(operation: Operation, bits: 8 | 16 | 32): Row[] {
  const { name, opcode, access, compares } = operation;
  const size = bits === 8 ? "" : `o${bits} `;
  const code = (opcode + (bits === 8 ? 0 : 1)).toString(16).toUpperCase();
  return REPEATS.map(({ prefix, name: repeat, argument }) => {
    const word = compares && repeat === "REP" ? "REPE" : compares ? repeat : repeat && "REP";
    // REPE and REPNE end without a comparison when the count is zero: then the flags stay.
    const flags = compares ? (argument ? { reads: "CPAZSO", ...COMPARE } : COMPARE) : undefined;
    return {
      mnemonic: `${word}${word ? " " : ""}${name}${LETTER[bits]}`,
      encoding: `${prefix}${size}${code}`,
      operands: operation.operands(bits),
      access,
      body: name,
      kind: "direct",
      argument,
      ...(flags ? { flags } : {}),
      ...(argument ? { ends: true } : {}),
    };
  });
}

export const strings: Family = {
  name: "strings",
  rows: [
    ...OPERATIONS.flatMap((operation) => SIZES.flatMap((bits) => rowsOf(operation, bits))),
    {
      mnemonic: "XLATB",
      encoding: "D7",
      operands: [],
      access: [],
      body: "XLAT",
      kind: "direct",
    },
  ],
};

// The x87 instructions (SDM vol. 1, 5.2). Bodies: assembly/ia32/x87.ts.

import * as X from "../assembly/layout/x87_operation.js";
import { type Family, hex, type Row } from "./row.js";

interface Extra {
  readonly argument?: number;
  readonly operands?: readonly string[];
  readonly flags?: Row["flags"];
  readonly feature?: Row["feature"];
  readonly within?: number;
  readonly machineBytes?: Row["machineBytes"];
  readonly access?: Row["access"];
}

/** A row whose body fetches its operands itself. */
function row(mnemonic: string, encoding: string, body: string, extra: Extra = {}): Row {
  const { operands = [], feature = "x87", ...rest } = extra;
  const access = extra.access ?? operands.map(() => "-" as const);
  return { mnemonic, encoding, operands, body, kind: "direct", feature, ...rest, access };
}

/** The eight of D8, by number. */
const EIGHT = ["ADD", "MUL", "COM", "COMP", "SUB", "SUBR", "DIV", "DIVR"] as const;
const COMPARISONS: ReadonlySet<number> = new Set([X.X_COM, X.X_COMP]);

const FORMATS = [
  { opcode: "D8", prefix: "F", operand: "m32fp", format: X.X_SINGLE },
  { opcode: "DC", prefix: "F", operand: "m64fp", format: 0 },
  { opcode: "DA", prefix: "FI", operand: "m32int", format: X.X_INTEGER | X.X_SINGLE },
  { opcode: "DE", prefix: "FI", operand: "m16int", format: X.X_INTEGER },
] as const;

function withMemory(): Row[] {
  return FORMATS.flatMap(({ opcode, prefix, operand, format }) =>
    EIGHT.map((name, number) =>
      row(`${prefix}${name}`, `${opcode} /${number}`, bodyFor(number, "MEMORY"), {
        argument: format | number,
        operands: [operand],
      }),
    ),
  );
}

function bodyFor(number: number, where: "MEMORY" | "STACK"): string {
  return `${COMPARISONS.has(number) ? "COMPARE" : "ARITHMETIC"}_${where}`;
}

function withStack(): Row[] {
  const toTop = EIGHT.map((name, number) =>
    row(`F${name}`, `D8 ${hex(0xc0 + number * 8)}+i`, bodyFor(number, "STACK"), {
      argument: number,
      operands: ["ST", "ST(i)"],
    }),
  );
  // Of DC and DE the subtractions and divisions have their opcodes exchanged (SDM vol. 2, FSUB).
  const reverse = [0, 1, 2, 3, 5, 4, 7, 6];
  const fromTop = [0, 1, 4, 5, 6, 7].flatMap((place) => {
    const number = reverse[place] as number;
    const operands = ["ST(i)", "ST"];
    const code = hex(0xc0 + place * 8);
    const argument = number | X.X_TO;
    return [
      row(`F${EIGHT[number]}`, `DC ${code}+i`, "ARITHMETIC_STACK", { argument, operands }),
      row(`F${EIGHT[number]}P`, `DE ${code}+i`, "ARITHMETIC_STACK", {
        argument: argument | X.X_POP,
        operands,
      }),
    ];
  });
  return [...toTop, ...fromTop];
}

function comparisons(): Row[] {
  const compare = (mnemonic: string, encoding: string, argument: number): Row =>
    row(mnemonic, encoding, "COMPARE_STACK", { argument, operands: ["ST(i)"] });
  const flagged = (mnemonic: string, encoding: string, argument: number): Row =>
    row(mnemonic, encoding, "COMPARE_FLAGS", {
      argument,
      operands: ["ST", "ST(i)"],
      flags: { writes: "CPAZSO" },
    });
  return [
    compare("FUCOM", "DD E0+i", X.X_QUIET),
    compare("FUCOMP", "DD E8+i", X.X_QUIET | X.X_POP),
    row("FCOMPP", "DE D9", "COMPARE_NEXT", { argument: X.X_POP_TWICE }),
    row("FUCOMPP", "DA E9", "COMPARE_NEXT", { argument: X.X_QUIET | X.X_POP_TWICE }),
    // Undocumented twins that hardware executes (and FCOMP5's like).
    compare("FCOM", "DC D0+i", 0),
    compare("FCOMP", "DC D8+i", X.X_POP),
    compare("FCOMP", "DE D0+i", X.X_POP),
    flagged("FCOMI", "DB F0+i", 0),
    flagged("FUCOMI", "DB E8+i", X.X_QUIET),
    flagged("FCOMIP", "DF F0+i", X.X_POP),
    flagged("FUCOMIP", "DF E8+i", X.X_QUIET | X.X_POP),
    row("FTST", "D9 E4", "TEST"),
    row("FXAM", "D9 E5", "EXAMINE"),
  ];
}

function loadsAndStores(): Row[] {
  const memory = (mnemonic: string, encoding: string, body: string, op: string, format: number) =>
    row(mnemonic, encoding, body, {
      argument: format,
      operands: [op],
      access: [body.startsWith("STORE") ? "w" : "r"],
    });
  const { X_SINGLE, X_INTEGER, X_EXTENDED, X_DECIMAL, X_TRUNCATE, X_POP } = X;
  const integer32 = X_INTEGER | X_SINGLE;
  const integer64 = X_INTEGER | X_EXTENDED;
  return [
    memory("FLD", "D9 /0", "LOAD", "m32fp", X_SINGLE),
    memory("FLD", "DD /0", "LOAD", "m64fp", 0),
    memory("FLD", "DB /5", "LOAD_EXTENDED", "m80fp", X_EXTENDED),
    memory("FST", "D9 /2", "STORE", "m32fp", X_SINGLE),
    memory("FST", "DD /2", "STORE", "m64fp", 0),
    memory("FSTP", "D9 /3", "STORE", "m32fp", X_SINGLE | X_POP),
    memory("FSTP", "DD /3", "STORE", "m64fp", X_POP),
    memory("FSTP", "DB /7", "STORE_WIDE", "m80fp", X_EXTENDED),
    memory("FILD", "DF /0", "LOAD", "m16int", X_INTEGER),
    memory("FILD", "DB /0", "LOAD", "m32int", integer32),
    memory("FILD", "DF /5", "LOAD", "m64int", integer64),
    memory("FIST", "DF /2", "STORE", "m16int", X_INTEGER),
    memory("FIST", "DB /2", "STORE", "m32int", integer32),
    memory("FISTP", "DF /3", "STORE", "m16int", X_INTEGER | X_POP),
    memory("FISTP", "DB /3", "STORE", "m32int", integer32 | X_POP),
    memory("FISTP", "DF /7", "STORE", "m64int", integer64 | X_POP),
    ...(
      [
        ["DF /1", "m16int", X_INTEGER],
        ["DB /1", "m32int", integer32],
        ["DD /1", "m64int", integer64],
      ] as const
    ).map(([encoding, operand, format]) =>
      row("FISTTP", encoding, "STORE", {
        argument: format | X_TRUNCATE | X_POP,
        operands: [operand],
        access: ["w"],
        feature: "sse3",
      }),
    ),
    memory("FBLD", "DF /4", "LOAD_PACKED", "m80bcd", X_DECIMAL),
    memory("FBSTP", "DF /6", "STORE_WIDE", "m80bcd", X_DECIMAL),
    row("FLD", "D9 C0+i", "LOAD_REGISTER", { operands: ["ST(i)"] }),
    row("FST", "DD D0+i", "STORE_REGISTER", { argument: 0, operands: ["ST(i)"] }),
    ...["DD D8+i", "DF D0+i", "DF D8+i"].map((encoding) =>
      row("FSTP", encoding, "STORE_REGISTER", { argument: X_POP, operands: ["ST(i)"] }),
    ),
    row("FSTPNCE", "D9 D8+i", "STORE_UNCHECKED", { operands: ["ST(i)"] }),
    ...["D9 C8+i", "DD C8+i", "DF C8+i"].map((encoding) =>
      row("FXCH", encoding, "EXCHANGE", { operands: ["ST(i)"] }),
    ),
    ...["D9 E8", "D9 E9", "D9 EA", "D9 EB", "D9 EC", "D9 ED", "D9 EE"].map((encoding, number) =>
      row(CONSTANTS[number] as string, encoding, "CONSTANT", { argument: number }),
    ),
  ];
}

const CONSTANTS = ["FLD1", "FLDL2T", "FLDL2E", "FLDPI", "FLDLG2", "FLDLN2", "FLDZ"] as const;

/** FCMOVcc: condition numbers of Jcc. */
function conditionalMoves(): Row[] {
  const names = ["B", "E", "BE", "U", "NB", "NE", "NBE", "NU"] as const;
  const conditions = [2, 4, 6, 10, 3, 5, 7, 11] as const;
  const reads = ["C", "Z", "CZ", "P"] as const;
  return names.map((name, number) =>
    row(
      `FCMOV${name}`,
      `${number < 4 ? "DA" : "DB"} ${hex(0xc0 + (number & 3) * 8)}+i`,
      "MOVE_IF",
      {
        argument: conditions[number] as number,
        operands: ["ST", "ST(i)"],
        flags: { reads: reads[number & 3] as string },
        feature: "cmov",
      },
    ),
  );
}

function onTop(): Row[] {
  const operation = (mnemonic: string, encoding: string, body: string, argument: number): Row =>
    row(mnemonic, encoding, body, { argument });
  const transcendental = (name: string, encoding: string, body: string, argument: number): Row =>
    row(name, encoding, body, { argument, within: 1 });
  return [
    operation("FCHS", "D9 E0", "CHANGE_SIGN", X.X_CHS),
    operation("FABS", "D9 E1", "CHANGE_SIGN", X.X_ABS),
    operation("FSQRT", "D9 FA", "UNARY", X.X_SQRT),
    operation("FRNDINT", "D9 FC", "UNARY", X.X_ROUND),
    operation("FSCALE", "D9 FD", "TOP_WITH_NEXT", X.X_SCALE),
    operation("FPREM", "D9 F8", "TOP_WITH_NEXT", X.X_PREM),
    operation("FPREM1", "D9 F5", "TOP_WITH_NEXT", X.X_PREM1),
    operation("FXTRACT", "D9 F4", "SPLIT_TOP", X.X_EXTRACT),
    transcendental("F2XM1", "D9 F0", "UNARY", X.X_POWER),
    transcendental("FSIN", "D9 FE", "UNARY", X.X_SIN),
    transcendental("FCOS", "D9 FF", "UNARY", X.X_COS),
    transcendental("FSINCOS", "D9 FB", "SPLIT_TOP", X.X_SINCOS),
    transcendental("FPTAN", "D9 F2", "SPLIT_TOP", X.X_TAN),
    transcendental("FPATAN", "D9 F3", "NEXT_WITH_TOP", X.X_ATAN),
    transcendental("FYL2X", "D9 F1", "NEXT_WITH_TOP", X.X_LOG),
    transcendental("FYL2XP1", "D9 F9", "NEXT_WITH_TOP", X.X_LOG1P),
  ];
}

/** The environment or the whole state in memory, of a size for each operand size. */
function image(mnemonic: string, encoding: string, body: string, bytes: [number, number]): Row[] {
  const stores = mnemonic.startsWith("FN");
  return [16, 32].map((bits, index) => {
    const word = bits / 8;
    return row(mnemonic, `o${bits} ${encoding}`, body, {
      operands: [`m${bytes[index]! * 8}`],
      access: [stores ? "w" : "r"],
      // FCS and FDS, which are zero on processors that deprecate them (SDM vol. 1, 8.1.8).
      ...(stores
        ? {
            machineBytes: [
              [4 * word, 2],
              [6 * word, 2],
            ],
          }
        : {}),
    });
  });
}

function controls(): Row[] {
  return [
    row("FLDCW", "D9 /5", "LOAD_CONTROL", { operands: ["m16"] }),
    row("FNSTCW", "D9 /7", "STORE_CONTROL", { operands: ["m16"], access: ["w"] }),
    row("FNSTSW", "DD /7", "STORE_STATUS", { operands: ["m16"], access: ["w"] }),
    row("FNSTSW", "DF E0", "STORE_STATUS_AX", { operands: ["AX"] }),
    ...image("FLDENV", "D9 /4", "LOAD_ENVIRONMENT", [14, 28]),
    ...image("FNSTENV", "D9 /6", "STORE_ENVIRONMENT", [14, 28]),
    ...image("FNSAVE", "DD /6", "SAVE", [94, 108]),
    ...image("FRSTOR", "DD /4", "RESTORE", [94, 108]),
    row("FNCLEX", "DB E2", "CLEAR_EXCEPTIONS"),
    row("FNINIT", "DB E3", "INITIALIZE"),
    row("FINCSTP", "D9 F7", "MOVE_TOP", { argument: 1 }),
    row("FDECSTP", "D9 F6", "MOVE_TOP", { argument: 7 }),
    row("FFREE", "DD C0+i", "FREE", { argument: 0, operands: ["ST(i)"] }),
    row("FFREEP", "DF C0+i", "FREE", { argument: X.X_POP, operands: ["ST(i)"] }),
    row("FNOP", "D9 D0", "NO_OPERATION"),
    row("FWAIT", "9B", "WAIT"),
    // 8087 and 80287 leftovers that do nothing.
    row("FNENI", "DB E0", "NOTHING"),
    row("FNDISI", "DB E1", "NOTHING"),
    row("FNSETPM", "DB E4", "NOTHING"),
  ];
}

export const x87: Family = {
  name: "x87",
  rows: [
    ...withMemory(),
    ...withStack(),
    ...comparisons(),
    ...loadsAndStores(),
    ...conditionalMoves(),
    ...onTop(),
    ...controls(),
  ],
};

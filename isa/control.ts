// JMP Jcc LOOP JCXZ CALL RET INT INTO BOUND (SDM vol. 1, 5.1.7).

import { CONDITION_FLAGS, CONDITIONS, type Family, hex, type Row } from "./row.js";

/** EIP then: test/ia32/integer_trap.test.ts. */
const HYPERVISOR = {
  parts: ["EIP"],
  why: "virtual machines leave EIP at it, real ones behind it",
} as const;

function direct(
  mnemonic: string,
  encoding: string,
  operands: readonly string[],
  body: string,
  argument?: number,
): Row {
  return {
    mnemonic,
    encoding,
    operands,
    access: operands.map(() => "-" as const),
    body,
    kind: "direct",
    ends: true,
    ...(argument === undefined ? {} : { argument }),
  };
}

/** What counts in (E)CX: the address size says which, so the bodies look at the record. */
function counted(bits: number): Row[] {
  const o = `o${bits} `;
  const zero = { flags: { reads: "Z" } };
  return [
    { ...direct("LOOPNE", `${o}E0 cb`, ["rel8"], "LOOP", 2), ...zero },
    { ...direct("LOOPE", `${o}E1 cb`, ["rel8"], "LOOP", 1), ...zero },
    direct("LOOP", `${o}E2 cb`, ["rel8"], "LOOP", 0),
    direct("JCXZ", `${o}a16 E3 cb`, ["rel8"], "JUMP_COUNT_ZERO"),
    direct("JECXZ", `${o}a32 E3 cb`, ["rel8"], "JUMP_COUNT_ZERO"),
  ];
}

function near(bits: number): Row[] {
  const o = `o${bits} `;
  const far = bits === 16 ? "cw" : "cd";
  return [
    direct("JMP", `${o}EB cb`, ["rel8"], "JUMP"),
    direct("JMP", `${o}E9 ${far}`, [`rel${bits}`], "JUMP"),
    direct("JMP", `${o}FF /4`, [`r/m${bits}`], "JUMP_RM"),
    direct("CALL", `${o}E8 ${far}`, [`rel${bits}`], "CALL"),
    direct("CALL", `${o}FF /2`, [`r/m${bits}`], "CALL_RM"),
    direct("BOUND", `${o}62 /r`, [`r${bits}`, `m${bits}&${bits}`], "BOUND"),
    ...counted(bits),
    direct("RET", `${o}C3`, [], "RET"),
    direct("RET", `${o}C2 iw`, ["imm16"], "RET_POP"),
    ...CONDITIONS.flatMap((condition, number): Row[] => {
      const flags = { reads: CONDITION_FLAGS[number >> 1]! };
      const short = direct(
        `J${condition}`,
        `${o}${hex(0x70 + number)} cb`,
        ["rel8"],
        "JCC",
        number,
      );
      const long = direct(
        `J${condition}`,
        `${o}0F ${hex(0x80 + number)} ${far}`,
        [`rel${bits}`],
        "JCC",
        number,
      );
      return [
        { ...short, flags },
        { ...long, flags },
      ];
    }),
  ];
}

export const control: Family = {
  name: "control",
  rows: [
    ...near(16),
    ...near(32),
    direct("INT", "CD ib", ["imm8"], "INT"),
    direct("INT3", "CC", [], "INT3"),
    { ...direct("INT1", "F1", [], "INT1"), machine: HYPERVISOR },
    { ...direct("INTO", "CE", [], "INTO"), flags: { reads: "O" } },
  ],
};

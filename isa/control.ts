// JMP Jcc CALL RET INT LOOP UD2 (SDM vol. 1, 5.1.7).

import { CONDITION_FLAGS, CONDITIONS, type Family, hex, type Row } from "./row.js";

const NO_CODE = "changes the flow of control: covered by block vectors";

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
    noVectors: NO_CODE,
    ...(argument === undefined ? {} : { argument }),
  };
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
    direct("UD2", "0F 0B", [], "UNDEFINED"),
    direct("HLT", "F4", [], "PRIVILEGED"),
  ],
};

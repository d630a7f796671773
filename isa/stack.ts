// PUSH POP PUSHA POPA ENTER LEAVE (SDM vol. 1, 5.1.1 and 6.2).

import type { Family, Row } from "./row.js";

function rows(bits: number): Row[] {
  const o = `o${bits} `;
  const row = (
    mnemonic: string,
    encoding: string,
    operands: readonly string[],
    body: string,
  ): Row => ({
    mnemonic,
    encoding: o + encoding,
    operands,
    access: operands.map(() => "-" as const),
    body,
    kind: "direct",
  });
  return [
    row("PUSH", "50+r", [`r${bits}`], "PUSH_REGISTER"),
    row("PUSH", "FF /6", [`r/m${bits}`], "PUSH_RM"),
    row("PUSH", bits === 16 ? "68 iw" : "68 id", [`imm${bits}`], "PUSH_IMMEDIATE"),
    row("PUSH", "6A ib", ["simm8"], "PUSH_IMMEDIATE"),
    row("POP", "58+r", [`r${bits}`], "POP_REGISTER"),
    { ...row("POP", "8F /0", [`r/m${bits}`], "POP_RM"), access: ["w"] },
    row(bits === 16 ? "PUSHA" : "PUSHAD", "60", [], "PUSHA"),
    row(bits === 16 ? "POPA" : "POPAD", "61", [], "POPA"),
    row("ENTER", "C8 iw ib", ["imm16", "imm8"], "ENTER"),
    row("LEAVE", "C9", [], "LEAVE"),
  ];
}

export const stack: Family = { name: "stack", rows: [...rows(16), ...rows(32)] };

// MUL IMUL DIV IDIV (SDM vol. 1, 5.1.2).

import { type Family, hex, type Row } from "./row.js";

const SIZES = [8, 16, 32] as const;
const PRODUCT = { writes: "CO", undefined: "PAZS" };
const QUOTIENT = { undefined: "CPAZSO" };

/** One factor or divisor; the rest is in the accumulator and (E)DX. */
function implied(mnemonic: string, digit: number, flags: Row["flags"]): Row[] {
  return SIZES.map((bits) => ({
    mnemonic,
    encoding: `${bits === 8 ? "" : `o${bits} `}${hex(bits === 8 ? 0xf6 : 0xf7)} /${digit}`,
    operands: [`r/m${bits}`],
    access: ["r"],
    body: mnemonic === "IMUL" ? "IMUL_WIDE" : mnemonic,
    kind: "value",
    flags: flags!,
  }));
}

function signed(bits: number): Row[] {
  const common = { mnemonic: "IMUL", body: "IMUL", kind: "value", flags: PRODUCT } as const;
  const operands = [`r${bits}`, `r/m${bits}`];
  const [imm, code] = bits === 16 ? ["imm16", "iw"] : ["imm32", "id"];
  return [
    { ...common, encoding: `o${bits} 0F AF /r`, operands, access: ["rw", "r"] },
    {
      ...common,
      encoding: `o${bits} 69 /r ${code}`,
      operands: [...operands, imm!],
      access: ["w", "r", "r"],
    },
    {
      ...common,
      encoding: `o${bits} 6B /r ib`,
      operands: [...operands, "simm8"],
      access: ["w", "r", "r"],
    },
  ];
}

export const multiply: Family = {
  name: "multiply",
  rows: [
    ...implied("MUL", 4, PRODUCT),
    ...implied("IMUL", 5, PRODUCT),
    ...implied("DIV", 6, QUOTIENT),
    ...implied("IDIV", 7, QUOTIENT),
    ...signed(16),
    ...signed(32),
  ],
};

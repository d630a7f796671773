// SHL SHR SAR ROL ROR RCL RCR SHLD SHRD (SDM vol. 1, 5.1.5).
//
// A count of zero leaves every flag as it was, so the forms with a count read what they write.
// OF has a meaning for a count of one only, AF never.

import { type Family, hex, type Row } from "./row.js";

const SIZES = [8, 16, 32] as const;

/** The group of C0, C1 and D0 to D3 by the digit of its ModRM byte; /6 is SHL once more. */
const GROUP = ["ROL", "ROR", "RCL", "RCR", "SHL", "SHR", "SHL", "SAR"] as const;

function flagsOf(digit: number, counted: boolean): Row["flags"] {
  const rotate = digit < 4;
  if (!counted) {
    if (rotate) return { reads: digit > 1 ? "C" : "", writes: "CO" };
    return { writes: "CPZSO", undefined: "A" };
  }
  if (rotate) return { reads: "CO", writes: "CO", undefined: "O", undefinedWhen: "count" };
  return { reads: "CPAZSO", writes: "CPZSO", undefined: "AO", undefinedWhen: "count" };
}

function groupRows(digit: number, bits: number): Row[] {
  const mnemonic = GROUP[digit]!;
  const o = bits === 8 ? "" : `o${bits} `;
  const wide = bits === 8 ? 0 : 1;
  const row = (opcode: number, count: string): Row => ({
    mnemonic,
    encoding: `${o}${hex(opcode + wide)} /${digit}${count === "imm8" ? " ib" : ""}`,
    operands: [`r/m${bits}`, count],
    access: ["rw", "r"],
    body: mnemonic,
    kind: "value",
    flags: flagsOf(digit, count !== "1")!,
  });
  return [row(0xd0, "1"), row(0xc0, "imm8"), row(0xd2, "CL")];
}

function doubleRows(mnemonic: string, opcode: number): Row[] {
  return [16, 32].flatMap((bits) =>
    ["imm8", "CL"].map(
      (count, index): Row => ({
        mnemonic,
        encoding: `o${bits} 0F ${hex(opcode + index)} /r${count === "imm8" ? " ib" : ""}`,
        operands: [`r/m${bits}`, `r${bits}`, count],
        access: ["rw", "r", "r"],
        body: mnemonic,
        kind: "value",
        flags: flagsOf(4, true)!,
      }),
    ),
  );
}

export const shifts: Family = {
  name: "shifts",
  rows: [
    ...GROUP.flatMap((_, digit) => SIZES.flatMap((bits) => groupRows(digit, bits))),
    ...doubleRows("SHLD", 0xa4),
    ...doubleRows("SHRD", 0xac),
  ],
};

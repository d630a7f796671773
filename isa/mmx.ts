// MMX, and what SSE, SSE2 and SSSE3 added on MMX registers (SDM vol. 1, 5.4, 5.5.2, 5.6.3, 5.8).
//
// Each of these rows finds out about a pending x87 exception first and makes all x87 registers
// valid (SDM vol. 1, 9.5): isa/generate.ts adds that to every row with an MMX register.

import type { Access, Family, Row } from "./row.js";
import { PACKED_INTEGER, packedRows, SSSE3_INTEGER, shiftRows } from "./vector_integer.js";

type Feature = NonNullable<Row["feature"]>;

function move(
  mnemonic: string,
  encoding: string,
  operands: readonly string[],
  body: string,
  feature: Feature = "mmx",
): Row {
  const access: readonly Access[] = ["w", "r"];
  return { mnemonic, encoding, operands, access, body, kind: "value", feature };
}

function direct(
  mnemonic: string,
  encoding: string,
  operands: readonly string[],
  access: readonly Access[],
  feature: Feature,
): Row {
  return { mnemonic, encoding, operands, access, body: mnemonic, kind: "direct", feature };
}

export const mmx: Family = {
  name: "mmx",
  rows: [
    ...packedRows("mm", PACKED_INTEGER),
    ...shiftRows("mm"),
    ...packedRows("mm", SSSE3_INTEGER),
    move("MOVD", "NP 0F 6E /r", ["mm", "r/m32"], "EXTEND"),
    move("MOVD", "NP 0F 7E /r", ["r/m32", "mm"], "LOW"),
    move("MOVQ", "NP 0F 6F /r", ["mm", "mm/m64"], "COPY"),
    move("MOVQ", "NP 0F 7F /r", ["mm/m64", "mm"], "COPY"),
    move("MOVNTQ", "NP 0F E7 /r", ["m64:u64", "mm"], "COPY", "sse"),
    move("PMOVMSKB", "NP 0F D7 /r", ["r32", "mm2"], "PMOVMSKB", "sse"),
    direct("PSHUFW", "NP 0F 70 /r ib", ["mm", "mm/m64", "imm8"], ["w", "r", "r"], "sse"),
    direct("PINSRW", "NP 0F C4 /r ib", ["mm", "r32/m16:u16", "imm8"], ["rw", "r", "r"], "sse"),
    direct("PEXTRW", "NP 0F C5 /r ib", ["r32", "mm2", "imm8"], ["w", "r", "r"], "sse"),
    direct("MASKMOVQ", "NP 0F F7 /r", ["mm", "mm2"], ["r", "r"], "sse"),
    direct("PALIGNR", "NP 0F 3A 0F /r ib", ["mm", "mm/m64", "imm8"], ["rw", "r", "r"], "ssse3"),
    direct("EMMS", "NP 0F 77", [], [], "mmx"),
  ],
};

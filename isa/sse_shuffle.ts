// SSE and SSE2 shuffles, insertions and extractions (SDM vol. 1, 5.5.1.5, 5.6.1.5, 5.6.3).

import type { Access, Family, Row } from "./row.js";

type Feature = NonNullable<Row["feature"]>;

function unpack(mnemonic: string, encoding: string, bits: number, high: boolean): Row {
  return {
    mnemonic,
    encoding,
    operands: ["xmm", "xmm/m128"],
    access: ["rw", "r"],
    body: high ? "UNPACK_HIGH" : "UNPACK_LOW",
    kind: "value",
    argument: bits,
    feature: bits === 64 ? "sse2" : "sse",
  };
}

function direct(
  mnemonic: string,
  encoding: string,
  operands: readonly string[],
  access: readonly Access[],
  feature: Feature = "sse2",
): Row {
  return { mnemonic, encoding, operands, access, body: mnemonic, kind: "direct", feature };
}

const SHUFFLE = ["xmm", "xmm/m128", "imm8"];
const OF_ONE = ["w", "r", "r"] as const;
const OF_BOTH = ["rw", "r", "r"] as const;

export const sseShuffle: Family = {
  name: "sse_shuffle",
  rows: [
    unpack("UNPCKLPS", "NP 0F 14 /r", 32, false),
    unpack("UNPCKHPS", "NP 0F 15 /r", 32, true),
    unpack("UNPCKLPD", "66 0F 14 /r", 64, false),
    unpack("UNPCKHPD", "66 0F 15 /r", 64, true),
    direct("SHUFPS", "NP 0F C6 /r ib", SHUFFLE, OF_BOTH, "sse"),
    direct("SHUFPD", "66 0F C6 /r ib", SHUFFLE, OF_BOTH),
    direct("PSHUFD", "66 0F 70 /r ib", SHUFFLE, OF_ONE),
    direct("PSHUFLW", "F2 0F 70 /r ib", SHUFFLE, OF_ONE),
    direct("PSHUFHW", "F3 0F 70 /r ib", SHUFFLE, OF_ONE),
    direct("PINSRW", "66 0F C4 /r ib", ["xmm", "r32/m16:u16", "imm8"], OF_BOTH),
    direct("PEXTRW", "66 0F C5 /r ib", ["r32", "xmm2", "imm8"], OF_ONE),
  ],
};

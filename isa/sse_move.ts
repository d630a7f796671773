// SSE, SSE2 and SSE3 moves of data, aligned and not, whole registers and parts (SDM vol. 1,
// 5.5.1.1, 5.6.1.1, 5.6.3, 5.7.4). What is moved has a type, so that the translator can keep a
// scalar double as one: MOVSD moves an f64, MOVQ a u64, MOVAPD a v128.

import type { Access, Family, Row } from "./row.js";

type Feature = NonNullable<Row["feature"]>;

function row(
  mnemonic: string,
  encoding: string,
  operands: readonly string[],
  body: string,
  feature: Feature,
  access: readonly Access[] = ["w", "r"],
): Row {
  return { mnemonic, encoding, operands, access, body, kind: "value", feature };
}

/** Load and store of a whole register. */
function whole(
  mnemonic: string,
  prefix: string,
  opcodes: readonly [string, string],
  aligned: boolean,
  feature: Feature,
): Row[] {
  const rm = aligned ? "xmm/m128" : "xmm/m128:u";
  return [
    row(mnemonic, `${prefix} 0F ${opcodes[0]} /r`, ["xmm", rm], "COPY_128", feature),
    row(mnemonic, `${prefix} 0F ${opcodes[1]} /r`, [rm, "xmm"], "COPY_128", feature),
  ];
}

/** MOVSS and MOVSD: a load clears the rest of the register, a move between registers keeps it. */
function scalar(mnemonic: string, prefix: string, bits: 32 | 64, feature: Feature): Row[] {
  const type = `f${bits}`;
  const body = `COPY_F${bits}`;
  const load = `${prefix} 0F 10 /r`;
  const store = `${prefix} 0F 11 /r`;
  return [
    row(mnemonic, load, [`xmm:${type}`, `xmm2:${type}`], body, feature),
    row(mnemonic, load, [`xmm:${type}z`, `m${bits}:${type}`], body, feature),
    row(mnemonic, store, [`xmm/m${bits}:${type}`, `xmm:${type}`], body, feature),
  ];
}

function halves(suffix: "PS" | "PD", prefix: string, feature: Feature): Row[] {
  const type = suffix === "PD" ? "f64" : "u64";
  const copy = `COPY_${type.toUpperCase()}`;
  return [
    row(`MOVL${suffix}`, `${prefix} 0F 12 /r`, [`xmm:${type}`, `m64:${type}`], copy, feature),
    row(`MOVL${suffix}`, `${prefix} 0F 13 /r`, [`m64:${type}`, `xmm:${type}`], copy, feature),
    row(`MOVH${suffix}`, `${prefix} 0F 16 /r`, ["xmm", "m64:u64"], "INSERT_HIGH", feature, [
      "rw",
      "r",
    ]),
    row(`MOVH${suffix}`, `${prefix} 0F 17 /r`, ["m64:u64", "xmm"], "HIGH_HALF", feature),
  ];
}

function mask(mnemonic: string, encoding: string, lanes: number, feature: Feature): Row {
  return {
    ...row(mnemonic, encoding, ["r32", "xmm2"], "BITMASK", feature),
    argument: lanes,
  };
}

export const sseMove: Family = {
  name: "sse_move",
  rows: [
    ...whole("MOVAPS", "NP", ["28", "29"], true, "sse"),
    ...whole("MOVAPD", "66", ["28", "29"], true, "sse2"),
    ...whole("MOVUPS", "NP", ["10", "11"], false, "sse"),
    ...whole("MOVUPD", "66", ["10", "11"], false, "sse2"),
    ...whole("MOVDQA", "66", ["6F", "7F"], true, "sse2"),
    ...whole("MOVDQU", "F3", ["6F", "7F"], false, "sse2"),
    ...scalar("MOVSS", "F3", 32, "sse"),
    ...scalar("MOVSD", "F2", 64, "sse2"),
    ...halves("PS", "NP", "sse"),
    ...halves("PD", "66", "sse2"),
    row("MOVHLPS", "NP 0F 12 /r", ["xmm:u64", "xmm2:v128"], "HIGH_HALF", "sse"),
    row("MOVLHPS", "NP 0F 16 /r", ["xmm", "xmm2:u64"], "INSERT_HIGH", "sse", ["rw", "r"]),
    row("MOVD", "66 0F 6E /r", ["xmm:u32z", "r/m32"], "COPY_U32", "sse2"),
    row("MOVD", "66 0F 7E /r", ["r/m32", "xmm:u32"], "COPY_U32", "sse2"),
    row("MOVQ", "F3 0F 7E /r", ["xmm:u64z", "xmm/m64"], "COPY_U64", "sse2"),
    row("MOVQ", "66 0F D6 /r", ["xmm2:u64z", "xmm:u64"], "COPY_U64", "sse2"),
    row("MOVQ", "66 0F D6 /r", ["m64:u64", "xmm:u64"], "COPY_U64", "sse2"),
    row("MOVQ2DQ", "F3 0F D6 /r", ["xmm:u64z", "mm2"], "COPY_U64", "sse2"),
    row("MOVDQ2Q", "F2 0F D6 /r", ["mm", "xmm2:u64"], "COPY_U64", "sse2"),
    row("MOVNTPS", "NP 0F 2B /r", ["m128:v128", "xmm"], "COPY_128", "sse"),
    row("MOVNTPD", "66 0F 2B /r", ["m128:v128", "xmm"], "COPY_128", "sse2"),
    row("MOVNTDQ", "66 0F E7 /r", ["m128:v128", "xmm"], "COPY_128", "sse2"),
    row("MOVNTI", "NP 0F C3 /r", ["m32", "r32"], "COPY_U32", "sse2"),
    row("LDDQU", "F2 0F F0 /r", ["xmm", "m128:u"], "COPY_128", "sse3"),
    row("MOVDDUP", "F2 0F 12 /r", ["xmm", "xmm/m64"], "DOUBLE_64", "sse3"),
    row("MOVSLDUP", "F3 0F 12 /r", ["xmm", "xmm/m128"], "DOUBLE_EVEN_32", "sse3"),
    row("MOVSHDUP", "F3 0F 16 /r", ["xmm", "xmm/m128"], "DOUBLE_ODD_32", "sse3"),
    mask("MOVMSKPS", "NP 0F 50 /r", 32, "sse"),
    mask("MOVMSKPD", "66 0F 50 /r", 64, "sse2"),
    mask("PMOVMSKB", "66 0F D7 /r", 8, "sse2"),
    {
      mnemonic: "MASKMOVDQU",
      encoding: "66 0F F7 /r",
      operands: ["xmm", "xmm2"],
      access: ["r", "r"],
      body: "MASKMOVDQU",
      kind: "direct",
      feature: "sse2",
    },
  ],
};

// SSE and SSE2 conversions (SDM vol. 1, 5.5.1.6 and 5.6.1.6).

import type { Access, Family, Row } from "./row.js";

type Feature = NonNullable<Row["feature"]>;

function row(
  mnemonic: string,
  encoding: string,
  operands: readonly string[],
  body: string,
  feature: Feature,
  argument?: number,
  access: readonly Access[] = ["w", "r"],
): Row {
  return {
    mnemonic,
    encoding,
    operands,
    access,
    body,
    kind: "value",
    feature,
    ...(argument === undefined ? {} : { argument }),
  };
}

/** The rows that differ in whether they truncate: CVTTSD2SI 2C, CVTSD2SI 2D, and so on. */
function rounded(truncate: 0 | 1): Row[] {
  const opcode = truncate ? "2C" : "2D";
  const t = truncate ? "T" : "";
  return [
    row(
      `CVT${t}SD2SI`,
      `F2 0F ${opcode} /r`,
      ["r32", "xmm/m64:f64"],
      "F64_TO_I32",
      "sse2",
      truncate,
    ),
    row(
      `CVT${t}SS2SI`,
      `F3 0F ${opcode} /r`,
      ["r32", "xmm/m32:f32"],
      "F32_TO_I32",
      "sse",
      truncate,
    ),
    row(`CVT${t}PS2PI`, `NP 0F ${opcode} /r`, ["mm", "xmm/m64"], "F32X2_TO_I32X2", "sse", truncate),
    row(
      `CVT${t}PD2PI`,
      `66 0F ${opcode} /r`,
      ["mm", "xmm/m128"],
      "F64X2_TO_I32X2",
      "sse2",
      truncate,
    ),
    row(
      `CVT${t}PS2DQ`,
      `${truncate ? "F3" : "66"} 0F 5B /r`,
      ["xmm", "xmm/m128"],
      "F32X4_TO_I32X4",
      "sse2",
      truncate,
    ),
    row(
      `CVT${t}PD2DQ`,
      `${truncate ? "66" : "F2"} 0F E6 /r`,
      ["xmm", "xmm/m128"],
      "F64X2_TO_I32X4",
      "sse2",
      truncate,
    ),
  ];
}

export const sseConvert: Family = {
  name: "sse_convert",
  rows: [
    row("CVTSI2SD", "F2 0F 2A /r", ["xmm:f64", "r/m32"], "I32_TO_F64", "sse2"),
    row("CVTSI2SS", "F3 0F 2A /r", ["xmm:f32", "r/m32"], "I32_TO_F32", "sse"),
    row("CVTPI2PS", "NP 0F 2A /r", ["xmm:u64", "mm/m64"], "I32X2_TO_F32X2", "sse"),
    row("CVTPI2PD", "66 0F 2A /r", ["xmm", "mm/m64"], "I32X2_TO_F64X2", "sse2"),
    ...rounded(1),
    ...rounded(0),
    row("CVTSS2SD", "F3 0F 5A /r", ["xmm:f64", "xmm/m32:f32"], "F32_TO_F64", "sse2"),
    row("CVTSD2SS", "F2 0F 5A /r", ["xmm:f32", "xmm/m64:f64"], "F64_TO_F32", "sse2"),
    row("CVTPS2PD", "NP 0F 5A /r", ["xmm", "xmm/m64"], "F32X2_TO_F64X2", "sse2"),
    row("CVTPD2PS", "66 0F 5A /r", ["xmm:u64z", "xmm/m128:v128"], "F64X2_TO_F32X2", "sse2"),
    row("CVTDQ2PS", "NP 0F 5B /r", ["xmm", "xmm/m128"], "I32X4_TO_F32X4", "sse2"),
    row("CVTDQ2PD", "F3 0F E6 /r", ["xmm", "xmm/m64"], "I32X2_TO_F64X2", "sse2"),
  ],
};

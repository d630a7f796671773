// Packed integer instructions that exist on MMX and on XMM registers with the same opcode: the data
// that isa/mmx.ts and isa/sse_integer.ts make rows of (SDM vol. 1, 5.4, 5.5.2, 5.6.3, 5.8).

import * as S from "../assembly/layout/simd_operation.js";
import type { Row } from "./row.js";

type Feature = NonNullable<Row["feature"]>;

export interface PackedInteger {
  readonly mnemonic: string;
  /** Behind 0F. */
  readonly opcode: string;
  readonly body: string;
  readonly argument?: number;
  /** What the MMX form needs; the XMM form needs SSE2, or the same where it is later. */
  readonly feature: Feature;
  /** The MMX form's source, where it is not mm/m64. */
  readonly source?: string;
}

function entry(
  mnemonic: string,
  opcode: string,
  body: string,
  argument?: number,
  feature: Feature = "mmx",
): PackedInteger {
  return {
    mnemonic,
    opcode,
    body,
    feature,
    ...(argument === undefined ? {} : { argument }),
  };
}

/** One operation of layout/simd_operation.ts on the two operands. */
const lanes = (mnemonic: string, opcode: string, operation: number, feature: Feature = "mmx") =>
  entry(mnemonic, opcode, "LANES", operation, feature);

/** On MMX registers only the lower 32 bits of the source are read. */
const unpackLow = (mnemonic: string, opcode: string, bits: number): PackedInteger => ({
  ...entry(mnemonic, opcode, "UNPACK_LOW", bits),
  source: "mm/m32",
});

export const PACKED_INTEGER: readonly PackedInteger[] = [
  lanes("PADDB", "FC", S.I8X16_ADD),
  lanes("PADDW", "FD", S.I16X8_ADD),
  lanes("PADDD", "FE", S.I32X4_ADD),
  lanes("PADDQ", "D4", S.I64X2_ADD, "sse2"),
  lanes("PADDSB", "EC", S.I8X16_ADD_SAT_S),
  lanes("PADDSW", "ED", S.I16X8_ADD_SAT_S),
  lanes("PADDUSB", "DC", S.I8X16_ADD_SAT_U),
  lanes("PADDUSW", "DD", S.I16X8_ADD_SAT_U),
  lanes("PSUBB", "F8", S.I8X16_SUB),
  lanes("PSUBW", "F9", S.I16X8_SUB),
  lanes("PSUBD", "FA", S.I32X4_SUB),
  lanes("PSUBQ", "FB", S.I64X2_SUB, "sse2"),
  lanes("PSUBSB", "E8", S.I8X16_SUB_SAT_S),
  lanes("PSUBSW", "E9", S.I16X8_SUB_SAT_S),
  lanes("PSUBUSB", "D8", S.I8X16_SUB_SAT_U),
  lanes("PSUBUSW", "D9", S.I16X8_SUB_SAT_U),
  lanes("PAND", "DB", S.AND),
  lanes("POR", "EB", S.OR),
  lanes("PXOR", "EF", S.XOR),
  entry("PANDN", "DF", "LANES_SWAPPED", S.ANDNOT),
  lanes("PCMPEQB", "74", S.I8X16_EQ),
  lanes("PCMPEQW", "75", S.I16X8_EQ),
  lanes("PCMPEQD", "76", S.I32X4_EQ),
  lanes("PCMPGTB", "64", S.I8X16_GT),
  lanes("PCMPGTW", "65", S.I16X8_GT),
  lanes("PCMPGTD", "66", S.I32X4_GT),
  lanes("PMULLW", "D5", S.I16X8_MUL),
  entry("PMULHW", "E5", "PMULHW"),
  entry("PMULHUW", "E4", "PMULHUW", undefined, "sse"),
  lanes("PMADDWD", "F5", S.I32X4_DOT),
  entry("PMULUDQ", "F4", "PMULUDQ", undefined, "sse2"),
  lanes("PAVGB", "E0", S.I8X16_AVGR_U, "sse"),
  lanes("PAVGW", "E3", S.I16X8_AVGR_U, "sse"),
  lanes("PMINUB", "DA", S.I8X16_MIN_U, "sse"),
  lanes("PMAXUB", "DE", S.I8X16_MAX_U, "sse"),
  lanes("PMINSW", "EA", S.I16X8_MIN_S, "sse"),
  lanes("PMAXSW", "EE", S.I16X8_MAX_S, "sse"),
  entry("PSADBW", "F6", "PSADBW", undefined, "sse"),
  entry("PACKSSWB", "63", "PACK", S.I8X16_NARROW_S),
  entry("PACKSSDW", "6B", "PACK", S.I16X8_NARROW_S),
  entry("PACKUSWB", "67", "PACK", S.I8X16_NARROW_U),
  unpackLow("PUNPCKLBW", "60", 8),
  unpackLow("PUNPCKLWD", "61", 16),
  unpackLow("PUNPCKLDQ", "62", 32),
  entry("PUNPCKHBW", "68", "UNPACK_HIGH", 8),
  entry("PUNPCKHWD", "69", "UNPACK_HIGH", 16),
  entry("PUNPCKHDQ", "6A", "UNPACK_HIGH", 32),
];

/** SSSE3, behind 0F 38. Those with one source say so. */
export const SSSE3_INTEGER: readonly (PackedInteger & { readonly unary?: boolean })[] = [
  entry("PSHUFB", "38 00", "PSHUFB", undefined, "ssse3"),
  entry("PHADDW", "38 01", "ACROSS_16", S.I16X8_ADD, "ssse3"),
  entry("PHADDD", "38 02", "ACROSS_32", S.I32X4_ADD, "ssse3"),
  entry("PHADDSW", "38 03", "ACROSS_16", S.I16X8_ADD_SAT_S, "ssse3"),
  entry("PMADDUBSW", "38 04", "PMADDUBSW", undefined, "ssse3"),
  entry("PHSUBW", "38 05", "ACROSS_16", S.I16X8_SUB, "ssse3"),
  entry("PHSUBD", "38 06", "ACROSS_32", S.I32X4_SUB, "ssse3"),
  entry("PHSUBSW", "38 07", "ACROSS_16", S.I16X8_SUB_SAT_S, "ssse3"),
  entry("PSIGNB", "38 08", "PSIGN", 8, "ssse3"),
  entry("PSIGNW", "38 09", "PSIGN", 16, "ssse3"),
  entry("PSIGND", "38 0A", "PSIGN", 32, "ssse3"),
  entry("PMULHRSW", "38 0B", "PMULHRSW", undefined, "ssse3"),
  { ...entry("PABSB", "38 1C", "LANES_OF_ONE", S.I8X16_ABS, "ssse3"), unary: true },
  { ...entry("PABSW", "38 1D", "LANES_OF_ONE", S.I16X8_ABS, "ssse3"), unary: true },
  { ...entry("PABSD", "38 1E", "LANES_OF_ONE", S.I32X4_ABS, "ssse3"), unary: true },
];

/** Shifts: by a register or memory, and by an immediate in a group. */
export const PACKED_SHIFT = [
  { mnemonic: "PSRLW", opcode: "D1", group: "71 /2", operation: S.I16X8_SHR_U },
  { mnemonic: "PSRAW", opcode: "E1", group: "71 /4", operation: S.I16X8_SHR_S },
  { mnemonic: "PSLLW", opcode: "F1", group: "71 /6", operation: S.I16X8_SHL },
  { mnemonic: "PSRLD", opcode: "D2", group: "72 /2", operation: S.I32X4_SHR_U },
  { mnemonic: "PSRAD", opcode: "E2", group: "72 /4", operation: S.I32X4_SHR_S },
  { mnemonic: "PSLLD", opcode: "F2", group: "72 /6", operation: S.I32X4_SHL },
  { mnemonic: "PSRLQ", opcode: "D3", group: "73 /2", operation: S.I64X2_SHR_U },
  { mnemonic: "PSLLQ", opcode: "F3", group: "73 /6", operation: S.I64X2_SHL },
] as const;

/** Makes the rows of one register file: `xmm` behind the prefix 66, or `mm` without. */
export function packedRows(
  file: "xmm" | "mm",
  entries: readonly (PackedInteger & { readonly unary?: boolean })[],
): Row[] {
  const wide = file === "xmm";
  return entries.map(
    ({ mnemonic, opcode, body, argument, feature, source = "mm/m64", unary }): Row => ({
      mnemonic,
      encoding: `${wide ? "66" : "NP"} 0F ${opcode} /r`,
      operands: [file, wide ? "xmm/m128" : source],
      access: [unary ? "w" : "rw", "r"],
      body,
      kind: "value",
      feature: wide && feature !== "ssse3" ? "sse2" : feature,
      ...(argument === undefined ? {} : { argument }),
    }),
  );
}

export function shiftRows(file: "xmm" | "mm"): Row[] {
  const wide = file === "xmm";
  const prefix = wide ? "66" : "NP";
  const feature = wide ? "sse2" : "mmx";
  return PACKED_SHIFT.flatMap(({ mnemonic, opcode, group, operation }): Row[] => [
    {
      mnemonic,
      encoding: `${prefix} 0F ${opcode} /r`,
      operands: [file, wide ? "xmm/m128" : "mm/m64"],
      access: ["rw", "r"],
      body: "SHIFT",
      kind: "value",
      argument: operation,
      feature,
    },
    {
      mnemonic,
      encoding: `${prefix} 0F ${group} ib`,
      operands: [`${file}2`, "imm8"],
      access: ["rw", "r"],
      body: "SHIFT_IMMEDIATE",
      kind: "direct",
      argument: operation,
      feature,
    },
  ]);
}

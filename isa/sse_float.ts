// SSE, SSE2 and SSE3 arithmetic, logic and comparison of floating-point numbers, packed and scalar
// (SDM vol. 1, 5.5.1.2 to 5.5.1.4, 5.6.1.2 to 5.6.1.4, 5.7.2 and 5.7.3).

import { AND, ANDNOT, OR, XOR } from "../assembly/layout/simd_operation.js";
import { type Access, type Family, hex, type Row } from "./row.js";

type Feature = NonNullable<Row["feature"]>;

/** The four shapes that a floating-point operation has. */
const SHAPES = [
  { suffix: "PS", prefix: "NP", type: "F32X4", operands: ["xmm", "xmm/m128"], feature: "sse" },
  { suffix: "PD", prefix: "66", type: "F64X2", operands: ["xmm", "xmm/m128"], feature: "sse2" },
  {
    suffix: "SS",
    prefix: "F3",
    type: "F32",
    operands: ["xmm:f32", "xmm/m32:f32"],
    feature: "sse",
  },
  {
    suffix: "SD",
    prefix: "F2",
    type: "F64",
    operands: ["xmm:f64", "xmm/m64:f64"],
    feature: "sse2",
  },
] as const;

const BOTH = ["rw", "r"] as const;

function arithmetic(mnemonic: string, opcode: number): Row[] {
  return SHAPES.map(
    ({ suffix, prefix, type, operands, feature }): Row => ({
      mnemonic: mnemonic + suffix,
      encoding: `${prefix} 0F ${hex(opcode)} /r`,
      operands,
      access: BOTH,
      body: `ARITHMETIC_${type}`,
      kind: "value",
      argument: opcode,
      feature,
    }),
  );
}

const squareRoots = SHAPES.map(
  ({ suffix, prefix, type, operands, feature }): Row => ({
    mnemonic: `SQRT${suffix}`,
    encoding: `${prefix} 0F 51 /r`,
    operands,
    access: ["w", "r"],
    body: `SQRT_${type}`,
    kind: "value",
    feature,
  }),
);

/** The manual bounds the error only, and processors differ: ours is Zen 3's. */
function approximation(mnemonic: string, opcode: string): Row[] {
  return SHAPES.filter(({ feature }) => feature === "sse").map(
    ({ suffix, prefix, type, operands }): Row => ({
      mnemonic: mnemonic + suffix,
      encoding: `${prefix} 0F ${opcode} /r`,
      operands,
      access: ["w", "r"],
      body: `${mnemonic}_${type}`,
      kind: "value",
      feature: "sse",
    }),
  );
}

function logic(mnemonic: string, opcode: string, body: string, operation: number): Row[] {
  return SHAPES.slice(0, 2).map(
    ({ suffix, prefix, operands, feature }): Row => ({
      mnemonic: mnemonic + suffix,
      encoding: `${prefix} 0F ${opcode} /r`,
      operands,
      access: BOTH,
      body,
      kind: "value",
      argument: operation,
      feature,
    }),
  );
}

const masks = SHAPES.map(
  ({ suffix, prefix, type, operands, feature }): Row => ({
    mnemonic: `CMP${suffix}`,
    encoding: `${prefix} 0F C2 /r ib`,
    operands: [...operands, "imm8"],
    access: ["rw", "r", "r"],
    body: `CMP_${type}`,
    kind: "direct",
    feature,
  }),
);

function flags(mnemonic: string, opcode: string, signals: number): Row[] {
  return SHAPES.slice(2).map(
    ({ suffix, type, operands, feature }): Row => ({
      mnemonic: mnemonic + suffix,
      encoding: `${suffix === "SS" ? "NP" : "66"} 0F ${opcode} /r`,
      operands,
      access: ["r", "r"],
      body: `COMPARE_${type}`,
      kind: "value",
      argument: signals,
      flags: { writes: "CPAZSO" },
      feature,
    }),
  );
}

/** SSE3: across a register, and adding and subtracting in turn. */
function horizontal(mnemonic: string, opcode: string, body: string): Row[] {
  const feature: Feature = "sse3";
  const access: readonly Access[] = BOTH;
  const operands = ["xmm", "xmm/m128"];
  const common = { operands, access, kind: "value", feature } as const;
  return [
    {
      ...common,
      mnemonic: `${mnemonic}PD`,
      encoding: `66 0F ${opcode} /r`,
      body: `${body}_F64X2`,
    },
    {
      ...common,
      mnemonic: `${mnemonic}PS`,
      encoding: `F2 0F ${opcode} /r`,
      body: `${body}_F32X4`,
    },
  ];
}

export const sseFloat: Family = {
  name: "sse_float",
  rows: [
    ...arithmetic("ADD", 0x58),
    ...arithmetic("MUL", 0x59),
    ...arithmetic("SUB", 0x5c),
    ...arithmetic("MIN", 0x5d),
    ...arithmetic("DIV", 0x5e),
    ...arithmetic("MAX", 0x5f),
    ...squareRoots,
    ...approximation("RSQRT", "52"),
    ...approximation("RCP", "53"),
    ...logic("AND", "54", "BITS", AND),
    ...logic("ANDN", "55", "BITS_SWAPPED", ANDNOT),
    ...logic("OR", "56", "BITS", OR),
    ...logic("XOR", "57", "BITS", XOR),
    ...masks,
    ...flags("UCOMI", "2E", 0),
    ...flags("COMI", "2F", 1),
    ...horizontal("HADD", "7C", "HADD"),
    ...horizontal("HSUB", "7D", "HSUB"),
    ...horizontal("ADDSUB", "D0", "ADDSUB"),
  ],
};

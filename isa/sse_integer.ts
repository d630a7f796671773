// SSE2 and SSSE3 packed integers on XMM registers (SDM vol. 1, 5.6.3 and 5.8);
// isa/vector_integer.ts holds what they share with MMX.

import type { Family, Row } from "./row.js";
import { PACKED_INTEGER, packedRows, SSSE3_INTEGER, shiftRows } from "./vector_integer.js";

function unpack(mnemonic: string, opcode: string, body: string): Row {
  return {
    mnemonic,
    encoding: `66 0F ${opcode} /r`,
    operands: ["xmm", "xmm/m128"],
    access: ["rw", "r"],
    body,
    kind: "value",
    argument: 64,
    feature: "sse2",
  };
}

/** Shifts of the whole register by bytes. */
function byteShift(mnemonic: string, digit: number, body: string): Row {
  return {
    mnemonic,
    encoding: `66 0F 73 /${digit} ib`,
    operands: ["xmm2", "imm8"],
    access: ["rw", "r"],
    body,
    kind: "direct",
    feature: "sse2",
  };
}

export const sseInteger: Family = {
  name: "sse_integer",
  rows: [
    ...packedRows("xmm", PACKED_INTEGER),
    ...shiftRows("xmm"),
    ...packedRows("xmm", SSSE3_INTEGER),
    unpack("PUNPCKLQDQ", "6C", "UNPACK_LOW"),
    unpack("PUNPCKHQDQ", "6D", "UNPACK_HIGH"),
    byteShift("PSRLDQ", 3, "PSRLDQ"),
    byteShift("PSLLDQ", 7, "PSLLDQ"),
    {
      mnemonic: "PALIGNR",
      encoding: "66 0F 3A 0F /r ib",
      operands: ["xmm", "xmm/m128", "imm8"],
      access: ["rw", "r", "r"],
      body: "PALIGNR",
      kind: "direct",
      feature: "ssse3",
    },
  ],
};

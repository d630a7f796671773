// MXCSR, FXSAVE and FXRSTOR, fences, cache control and prefetch (SDM vol. 1, 5.5.3, 5.5.4, 5.6.4).

import type { Access, Family, Row } from "./row.js";

type Feature = NonNullable<Row["feature"]>;

function direct(
  mnemonic: string,
  encoding: string,
  operands: readonly string[],
  body: string,
  feature: Feature,
  access: readonly Access[] = operands.map(() => "-" as const),
): Row {
  return { mnemonic, encoding, operands, access, body, kind: "direct", feature };
}

// m512 is the manual's m512byte; the bodies check the segment's limit for all of it.
const control = { operands: ["m32"], kind: "value", feature: "sse" } as const;

export const sseState: Family = {
  name: "sse_state",
  rows: [
    // What loads MXCSR ends its block: translated code is entered by what MXCSR says.
    {
      ...control,
      mnemonic: "LDMXCSR",
      encoding: "NP 0F AE /2",
      access: ["r"],
      body: "LDMXCSR",
      ends: true,
    },
    { ...control, mnemonic: "STMXCSR", encoding: "NP 0F AE /3", access: ["w"], body: "STMXCSR" },
    // The x87 pointers are there always, or only while an exception is pending; MXCSR_MASK tells
    // which bits of MXCSR the model has: AMD's has one more.
    {
      ...direct("FXSAVE", "NP 0F AE /0", ["m512"], "FXSAVE", "fxsr", ["w"]),
      machineBytes: [
        [6, 18],
        [28, 4],
      ],
    },
    { ...direct("FXRSTOR", "NP 0F AE /1", ["m512"], "FXRSTOR", "fxsr", ["r"]), ends: true },
    {
      ...direct("CLFLUSH", "NP 0F AE /7", ["m8"], "TOUCH", "sse2", ["r"]),
      kind: "value",
    },
    direct("LFENCE", "NP 0F AE /5", [], "NOTHING", "sse2"),
    direct("MFENCE", "NP 0F AE /6", [], "NOTHING", "sse2"),
    direct("SFENCE", "NP 0F AE /7", [], "NOTHING", "sse"),
    direct("PREFETCHNTA", "0F 18 /0", ["m8"], "NOTHING", "sse"),
    direct("PREFETCHT0", "0F 18 /1", ["m8"], "NOTHING", "sse"),
    direct("PREFETCHT1", "0F 18 /2", ["m8"], "NOTHING", "sse"),
    direct("PREFETCHT2", "0F 18 /3", ["m8"], "NOTHING", "sse"),
  ],
};

// Segment registers and far transfers: MOV PUSH POP of segment registers, LDS LES LFS LGS LSS, far
// JMP CALL RET, IRET, and what looks at descriptors (SDM vol. 1, 5.1.7, 5.1.10 and 5.1.12).
//
// Whatever may change how the next instruction is decoded ends its block.

import type { Access, Family, Row } from "./row.js";

/** What it is here: test/ia32/integer_segments.test.ts. */
const KERNEL_OWN = "the kernel's tables; with UMIP Linux answers in the processor's place";

interface Options {
  readonly argument?: number;
  readonly ends?: boolean;
  readonly flags?: Row["flags"];
  readonly access?: readonly Access[];
  readonly machine?: Row["machine"];
  readonly machineBytes?: Row["machineBytes"];
  readonly peculiar?: string;
}

function row(
  mnemonic: string,
  encoding: string,
  operands: readonly string[],
  body: string,
  options: Options = {},
): Row {
  const { access, ...rest } = options;
  return {
    mnemonic,
    encoding,
    operands,
    access: access ?? operands.map(() => "-" as const),
    body,
    kind: "direct",
    ...rest,
  };
}

/** By their numbers: what pushes, pops, and loads a far pointer into each segment register. */
const REGISTERS = [
  { name: "ES", push: "06", pop: "07", pointer: "C4" },
  { name: "CS", push: "0E" },
  { name: "SS", push: "16", pop: "17", pointer: "0F B2" },
  { name: "DS", push: "1E", pop: "1F", pointer: "C5" },
  { name: "FS", push: "0F A0", pop: "0F A1", pointer: "0F B4" },
  { name: "GS", push: "0F A8", pop: "0F A9", pointer: "0F B5" },
] as const;

function registerRows(o: "o16" | "o32", bits: number): Row[] {
  return REGISTERS.flatMap((register, argument): Row[] => {
    const { name, push } = register;
    const pushed = row("PUSH", `${o} ${push}`, [name], "PUSH_SEGMENT", { argument });
    if (!("pop" in register)) return [pushed];
    return [
      pushed,
      row("POP", `${o} ${register.pop}`, [name], "POP_SEGMENT", { argument, ends: true }),
      row(`L${name}`, `${o} ${register.pointer} /r`, [`r${bits}`, `m16:${bits}`], "LOAD_POINTER", {
        argument,
        ends: true,
        access: ["w", "r"],
      }),
    ];
  });
}

function farRows(o: "o16" | "o32", bits: number): Row[] {
  const ends = { ends: true };
  return [
    row("JMP", `${o} EA cp`, [`ptr16:${bits}`], "JUMP_FAR", ends),
    row("JMP", `${o} FF /5`, [`m16:${bits}`], "JUMP_FAR_M", ends),
    row("CALL", `${o} 9A cp`, [`ptr16:${bits}`], "CALL_FAR", ends),
    row("CALL", `${o} FF /3`, [`m16:${bits}`], "CALL_FAR_M", ends),
    row("RETF", `${o} CB`, [], "RET_FAR", ends),
    row("RETF", `${o} CA iw`, ["imm16"], "RET_FAR", ends),
    row(bits === 16 ? "IRET" : "IRETD", `${o} CF`, [], "INTERRUPT_RETURN", {
      ...ends,
      flags: { writes: "CPAZSO" },
    }),
  ];
}

function descriptorRows(o: "o16" | "o32", bits: number): Row[] {
  const zero = { flags: { writes: "Z" }, access: ["rw", "r"] } as const;
  const store = {
    access: ["w"],
    machine: { parts: ["r/m"], why: KERNEL_OWN },
    machineBytes: [[0, 2]],
    peculiar: KERNEL_OWN,
  } as const;
  const rm = `r${bits}/m16`;
  return [
    row("LAR", `${o} 0F 02 /r`, [`r${bits}`, rm], "LAR", zero),
    row("LSL", `${o} 0F 03 /r`, [`r${bits}`, rm], "LSL", zero),
    row("SLDT", `${o} 0F 00 /0`, [rm], "STORE_SYSTEM", { ...store, argument: 0 }),
    row("STR", `${o} 0F 00 /1`, [rm], "STORE_SYSTEM", { ...store, argument: 1 }),
    row("SMSW", `${o} 0F 01 /4`, [rm], "STORE_SYSTEM", { ...store, argument: 2 }),
  ];
}

function sizedRows(o: "o16" | "o32", bits: number): Row[] {
  return [
    row("MOV", `${o} 8C /r`, [`r${bits}/m16`, "Sreg"], "STORE_SEGMENT", { access: ["w", "r"] }),
    ...registerRows(o, bits),
    ...farRows(o, bits),
    ...descriptorRows(o, bits),
  ];
}

export const segments: Family = {
  name: "segments",
  rows: [
    row("MOV", "8E /r", ["Sreg", "r/m16"], "LOAD_SEGMENT", { access: ["w", "r"], ends: true }),
    ...sizedRows("o32", 32),
    ...sizedRows("o16", 16),
    row("VERR", "0F 00 /4", ["r/m16"], "VERIFY", {
      argument: 0,
      access: ["r"],
      flags: { writes: "Z" },
    }),
    row("VERW", "0F 00 /5", ["r/m16"], "VERIFY", {
      argument: 1,
      access: ["r"],
      flags: { writes: "Z" },
      peculiar: "AMD's may be locked",
    }),
    row("SGDT", "0F 01 /0", ["m48"], "STORE_TABLE", {
      argument: 0,
      access: ["w"],
      machineBytes: [[0, 6]],
      peculiar: KERNEL_OWN,
    }),
    row("SIDT", "0F 01 /1", ["m48"], "STORE_TABLE", {
      argument: 1,
      access: ["w"],
      machineBytes: [[0, 6]],
      peculiar: KERNEL_OWN,
    }),
    {
      mnemonic: "ARPL",
      encoding: "63 /r",
      operands: ["r/m16", "r16"],
      access: ["rw", "r"],
      body: "ARPL",
      kind: "direct",
      flags: { writes: "Z" },
    },
  ],
};

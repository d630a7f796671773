// CPUID RDTSC, hints and no-operations, invalid and privileged instructions (SDM vol. 1, 5.1.14 and
// 5.21). What ring 0 keeps for itself raises #GP here, since user code runs at privilege level 3.

import type { Access, Family, Row } from "./row.js";

function row(
  mnemonic: string,
  encoding: string,
  operands: readonly string[],
  body: string,
  more: Partial<Row> = {},
): Row {
  const access = operands.map((): Access => "-");
  return { mnemonic, encoding, operands, access, body, kind: "direct", ...more };
}

const REGISTERS_ONLY =
  "their mod field is ignored, so the length is not what it says; AMD's LOCK MOV CR0 is CR8";
/** What it must be here: test/ia32/integer_system.test.ts. */
const IDENTITY = {
  parts: ["EAX", "EBX", "ECX", "EDX"],
  why: "the processor tells what it is",
} as const;
const TIME = { parts: ["EAX", "EDX"], why: "the processor's clock" } as const;
const LENGTH = "AMD's take no ModRM byte, Intel's do: their fetches fault elsewhere";
const KERNEL = "where it is valid it enters the kernel: covered by integer_trap.test.ts";

function hints(): Row[] {
  const nop = (encoding: string) => row("NOP", encoding, ["r/m32"], "NOP");
  const prefetch = (mnemonic: string, encoding: string) => row(mnemonic, encoding, ["m8"], "NOP");
  return [
    row("PAUSE", "F3 90", [], "NOP"),
    row("ENDBR32", "F3 0F 1E FB", [], "NOP"),
    row("ENDBR64", "F3 0F 1E FA", [], "NOP"),
    prefetch("PREFETCHW", "0F 0D /1"),
    prefetch("PREFETCH", "0F 0D /r"),
    ...["18", "19", "1A", "1B", "1C", "1D", "1E"].map((byte) => nop(`0F ${byte} /r`)),
    row("NOP", "o16 0F 1F /r", ["r/m16"], "NOP"),
    row("NOP", "o32 0F 1F /r", ["r/m32"], "NOP"),
  ];
}

function privileged(mnemonic: string, encoding: string, operands: readonly string[] = []): Row {
  return row(mnemonic, encoding, operands, "PRIVILEGED", { ends: true });
}

/** Input and output need a privilege that user code does not have (SDM vol. 1, 19.5). */
function ports(): Row[] {
  const sized = (bits: number, accumulator: string): Row[] => {
    const o = bits === 8 ? "" : `o${bits} `;
    const opcode = (low: number) => (low + (bits === 8 ? 0 : 1)).toString(16).toUpperCase();
    const letter = bits === 8 ? "B" : bits === 16 ? "W" : "D";
    return [
      privileged("IN", `${o}${opcode(0xe4)} ib`, [accumulator, "imm8"]),
      privileged("IN", `${o}${opcode(0xec)}`, [accumulator, "DX"]),
      privileged("OUT", `${o}${opcode(0xe6)} ib`, ["imm8", accumulator]),
      privileged("OUT", `${o}${opcode(0xee)}`, ["DX", accumulator]),
      privileged(`INS${letter}`, `${o}${opcode(0x6c)}`, [`m${bits}:edi`, "DX"]),
      privileged(`OUTS${letter}`, `${o}${opcode(0x6e)}`, ["DX", `m${bits}:esi`]),
    ];
  };
  return [...sized(8, "AL"), ...sized(16, "AX"), ...sized(32, "EAX")];
}

function controlRegisters(): Row[] {
  const control = [0, 2, 3, 4].flatMap((number) => [
    privileged("MOV", `0F 20 /${number}`, ["r/m32", "CR"]),
    privileged("MOV", `0F 22 /${number}`, ["CR", "r/m32"]),
  ]);
  const all = [
    ...control,
    privileged("MOV", "0F 21 /r", ["r/m32", "DR"]),
    privileged("MOV", "0F 23 /r", ["DR", "r/m32"]),
  ];
  return all.map((moves) => ({ ...moves, peculiar: REGISTERS_ONLY }));
}

function ringZero(): Row[] {
  return [
    privileged("HLT", "F4"),
    privileged("CLI", "FA"),
    privileged("STI", "FB"),
    privileged("CLTS", "0F 06"),
    privileged("INVD", "0F 08"),
    privileged("WBINVD", "0F 09"),
    privileged("WRMSR", "0F 30"),
    privileged("RDMSR", "0F 32"),
    privileged("RDPMC", "0F 33"),
    privileged("SYSEXIT", "0F 35"),
    privileged("LLDT", "0F 00 /2", ["r/m16"]),
    privileged("LTR", "0F 00 /3", ["r/m16"]),
    privileged("LGDT", "0F 01 /2", ["m48"]),
    privileged("LIDT", "0F 01 /3", ["m48"]),
    privileged("LMSW", "0F 01 /6", ["r/m16"]),
    privileged("INVLPG", "0F 01 /7", ["m8"]),
    ...controlRegisters(),
    ...ports(),
  ];
}

function undefinedOpcode(mnemonic: string, encoding: string, operands: readonly string[]): Row {
  return row(mnemonic, encoding, operands, "UNDEFINED", { ends: true });
}

export const system: Family = {
  name: "system",
  rows: [
    row("CPUID", "0F A2", [], "CPUID", { machine: IDENTITY }),
    row("RDTSC", "0F 31", [], "RDTSC", { machine: TIME }),
    row("SYSENTER", "0F 34", [], "SYSENTER", { ends: true, faultsOnly: KERNEL }),
    ...hints(),
    { ...undefinedOpcode("UD0", "0F FF /r", ["r32", "r/m32"]), peculiar: LENGTH },
    { ...undefinedOpcode("UD1", "0F B9 /r", ["r32", "r/m32"]), peculiar: LENGTH },
    undefinedOpcode("UD2", "0F 0B", []),
    ...ringZero(),
  ],
};

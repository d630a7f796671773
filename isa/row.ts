// One row of the instruction table: an instruction form in the manual's notation (SDM vol. 2,
// 3.1.1).
//
// The table is data. From it come the decoder's tables, the interpreter's and the translator's
// dispatch (generate.ts), the disassembler (disassemble.ts) and the conformance vectors
// (test/ia32). What an instruction does stands once, in assembly/ia32/<family>.ts, as a body that
// is
// generic over the machine: Eval computes, Emit writes WebAssembly.
//
// Encoding: the manual's, in this order, blank separated
//   NP            none of 66, F2, F3 may be present (SSE)
//   66 F2 F3      this prefix is part of the opcode
//   o16 o32       operand size, as the manual says by its operands
//   a16 a32       address size, where the row depends on it
//   0F 38 ...     opcode bytes; `B8+r` stands for eight, register in the low bits; `D8 C0+i`
//   likewise
//   /r /0../7     ModRM follows, the digit must be in its reg field
//   ib iw id      immediate; cb cw cd relative branch target; mo memory offset of the address size;
//                 cp far pointer (selector behind the offset); is4.. none
// A row without a prefix token matches whatever prefixes are there, unless a row with them exists.
//
// Operands: the manual's names
//   r8 r16 r32 | r/m8 r/m16 r/m32 | m8 m16 m32 m64 m80 m128 m (no size) | imm8 imm16 imm32
//   simm8 (sign-extended to the operand size) | rel8 rel16 rel32 | moffs8 moffs16 moffs32
//   AL AX EAX CL DX 1 | Sreg | ptr16:16 ptr16:32 m16:16 m16:32
//   xmm xmm/m128 xmm/m64 xmm/m32 xmm/m16 | mm mm/m64 mm/m32 | ST ST(i)
// The first register operand of a `/r` row that is not r/m is ModRM.reg.

/** What a body reads and writes: a letter string for each operand, in order. */
export type Access = "r" | "w" | "rw" | "-";

/** Registers; "r/m" is the operand that ModRM names, in its register form. */
export type MachinePart = "EAX" | "ECX" | "EDX" | "EBX" | "EIP" | "r/m";

export interface Row {
  readonly mnemonic: string;
  readonly encoding: string;
  readonly operands: readonly string[];
  /** For each operand; for `value` bodies it says what is loaded and stored. */
  readonly access: readonly Access[];
  /**
   * Exported function of assembly/ia32/<family>.ts.
   *   value:  BODY<M>(bits, operand read, ...): result     result goes to the operand that is
   *   written
   *   direct: BODY<M>(instruction, bits, memory): void     the body fetches its operands itself
   */
  readonly body: string;
  readonly kind: "value" | "direct";
  /** Constant passed behind the operands (value) or behind `memory` (direct): a condition code. */
  readonly argument?: number;
  /** Arithmetic flags (of "CPAZSO") that the row reads, writes, and leaves undefined by the manual. */
  readonly flags?: {
    readonly reads?: string;
    readonly writes?: string;
    readonly undefined?: string;
    /**
     * When the undefined flags are so, if not always. "count": a shift's, by its masked count: of 0
     * nothing is undefined, of 1 OF is defined (SDM vol. 2, SAL/SAR/SHL/SHR, RCL/RCR/ROL/ROR,
     * SHLD).
     * "fault": when a repeated comparison faults after the first time; Intel's processors restore
     * the flags then, AMD's leave those of the last comparison.
     */
    readonly undefinedWhen?: "count" | "fault";
  };
  /** Bytes of the memory operand that are the processor model's own: where from, and how many. */
  readonly machineBytes?: readonly (readonly [number, number])[];
  /** What the instruction leaves that is the processor model's own, and why. */
  readonly machine?: { readonly parts: readonly MachinePart[]; readonly why: string };
  /** Results may differ between processors by so many units in the last of 80 bits, C1 with them. */
  readonly within?: number;
  /**
   * Why processors (or what Linux does in their place) differ beside the ordinary case: no vectors
   * with LOCK, the longest encoding, code across pages, or operands at the edges of their memory.
   */
  readonly peculiar?: string;
  /** Why all vectors fault before the instruction is executed, and where it is tested otherwise. */
  readonly faultsOnly?: string;
  /** The instruction may change EIP, or stop the run: it ends a block. */
  readonly ends?: boolean;
  /** LOCK is legal in the memory form. */
  readonly lock?: boolean;
  /** What CPUID must report for it. */
  readonly feature?: "x87" | "cmov" | "cx8" | "mmx" | "sse" | "sse2" | "sse3" | "ssse3" | "fxsr";
}

/** A family: the rows of one file isa/<name>.ts, bodies in assembly/ia32/<name>.ts. */
export interface Family {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** The sixteen conditions by their number in the opcode (SDM vol. 1, appendix B). */
export const CONDITIONS = [
  "O",
  "NO",
  "B",
  "AE",
  "E",
  "NE",
  "BE",
  "A",
  "S",
  "NS",
  "P",
  "NP",
  "L",
  "GE",
  "LE",
  "G",
] as const;

/** Flags that each pair of conditions reads. */
export const CONDITION_FLAGS = ["O", "C", "Z", "CZ", "S", "P", "SO", "ZSO"] as const;

/** Hexadecimal byte of an opcode, as encodings write it. */
export function hex(value: number): string {
  return value.toString(16).toUpperCase().padStart(2, "0");
}

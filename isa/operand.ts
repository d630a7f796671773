// What the operand names of the table mean: how the generated code reads and writes them, and how
// many bits they have. The names are the manual's (row.ts lists them), with a type behind a colon
// where one register holds several: `xmm:f64` is the low double, `xmm/m64:f64` that or a double in
// memory, `xmm/m128:u` is a 16-byte operand that need not be aligned. `xmm2` and `mm2` are
// registers in ModRM.rm that cannot be memory; `m64:f64` and the like are memory that cannot be a
// register. A type with a z behind it (`xmm:f64z`) says that a write clears the rest of the
// register.

/** Type of the value that a body gets or returns for an operand. */
export type ValueType = "u32" | "u64" | "f32" | "f64" | "v128";

export interface Operand {
  /** Where it is: a register field, ModRM.rm, or implied by the opcode. */
  readonly place: "reg" | "rm" | "fixed" | "immediate" | "none";
  readonly file: "general" | "vector" | "other";
  readonly bits: number;
  readonly type: ValueType;
  /** Can it be a register, can it be memory. */
  readonly register: boolean;
  readonly memory: boolean;
  /** Byte offset of a fixed register. */
  readonly offset?: number;
  /** A 16-byte memory operand that must be aligned (#GP). */
  readonly aligned?: boolean;
  /** A write to the register's low part clears the rest. */
  readonly clears?: boolean;
}

const FIXED: Readonly<Record<string, { bits: number; offset: number }>> = {
  AL: { bits: 8, offset: 0 },
  AX: { bits: 16, offset: 0 },
  EAX: { bits: 32, offset: 0 },
  CL: { bits: 8, offset: 4 },
  DX: { bits: 16, offset: 8 },
};

function general(name: string): Operand | undefined {
  // PINSRW's source: the manual names the register by its whole width, of which 16 bits are read.
  if (name === "r32/m16:u16") return general("r/m16");
  const match = /^(r\/m|r|m)(8|16|32)$/.exec(name);
  if (!match) return undefined;
  const form = match[1]!;
  return {
    place: form === "r" ? "reg" : "rm",
    file: "general",
    bits: Number(match[2]),
    type: "u32",
    register: form !== "m",
    memory: form !== "r",
  };
}

function naturalType(bits: number): ValueType {
  return bits <= 32 ? "u32" : bits === 64 ? "u64" : "v128";
}

function vector(name: string): Operand | undefined {
  const match = /^(xmm|mm)(2)?(?:\/m(\d+))?(?::(\w+?)(z)?)?$/.exec(name);
  if (!match) return undefined;
  const [, file, second, width, suffix, clears] = match;
  const memoryBits = width ? Number(width) : undefined;
  const bits = memoryBits ?? (file === "mm" ? 64 : 128);
  return {
    place: memoryBits === undefined && !second ? "reg" : "rm",
    file: "vector",
    bits,
    type: suffix && suffix !== "u" ? (suffix as ValueType) : naturalType(bits),
    register: true,
    memory: memoryBits !== undefined,
    aligned: memoryBits === 128 && suffix !== "u",
    clears: clears !== undefined,
  };
}

/** Memory that holds a vector or a part of one: `m64:f64`, `m128:v128` (aligned), `m128:u`. */
function vectorMemory(name: string): Operand | undefined {
  const match = /^m(32|64|128):(f32|f64|u64|v128|u)$/.exec(name);
  if (!match) return undefined;
  const bits = Number(match[1]);
  const suffix = match[2]!;
  return {
    place: "rm",
    file: "vector",
    bits,
    type: suffix === "u" ? naturalType(bits) : (suffix as ValueType),
    register: false,
    memory: true,
    aligned: bits === 128 && suffix !== "u",
  };
}

const NONE: Operand = {
  place: "none",
  file: "other",
  bits: 0,
  type: "u32",
  register: true,
  memory: false,
};

/** Operands that only a `direct` body can make sense of: memory of odd sizes, ST(i), far pointers. */
function special(name: string): Operand | undefined {
  if (/^m(\d+|16:16|16:32|16&16|32&32)?(fp|int|bcd)?$/.test(name) || name === "m") {
    return { ...NONE, place: "rm", register: false, memory: true };
  }
  const mixed = /^r(16|32)\/m16$/.exec(name);
  if (mixed) {
    return { ...NONE, place: "rm", file: "general", bits: Number(mixed[1]), memory: true };
  }
  // Memory that a string instruction addresses by (E)SI or (E)DI.
  const string = /^m(8|16|32):(esi|edi)$/.exec(name);
  if (string) return { ...NONE, file: "general", bits: Number(string[1]), memory: true };
  if (/^(ST|ST\(i\)|Sreg|CR|DR|ptr16:16|ptr16:32|moffs8|moffs16|moffs32)$/.test(name)) return NONE;
  if (/^rel(8|16|32)$/.test(name)) return { ...NONE, place: "immediate" };
  if (/^[ECSDFG]S$/.test(name)) return NONE;
  return undefined;
}

/** The meaning of an operand's name; throws on a name that the table must not use. */
export function operand(name: string): Operand {
  const fixed = FIXED[name];
  if (fixed) return { ...NONE, ...fixed, place: "fixed", file: "general" };
  if (/^(simm8|imm8|imm16|imm32|1)$/.test(name)) {
    const bits = name === "imm16" ? 16 : name === "imm32" ? 32 : 8;
    return { ...NONE, place: "immediate", bits };
  }
  const found = general(name) ?? vector(name) ?? vectorMemory(name) ?? special(name);
  if (!found) throw new Error(`operand ${name} has no meaning in isa/operand.ts`);
  return found;
}

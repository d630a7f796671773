// A vector in the making: an instruction form with operands chosen for it, and the state around
// them.
//
// vectors.ts draws the registers, recipes.ts arranges what single instructions need, addressing.ts
// finds an addressing mode that reaches the memory operand; `assemble` writes the bytes.

import * as V from "../../assembly/layout/variant.js";
import { type Encoding, type Form, parseEncoding } from "../../isa/forms.js";
import { operand } from "../../isa/operand.js";
import type { Row } from "../../isa/row.js";
import type { Lanes } from "./edge_values.js";
import { CODE, type MachineState, type Patch } from "./machine_state.js";
import type { Random } from "./random.js";

/** What of a row the generator needs, worked out once for all its vectors. */
export interface FormFacts {
  readonly form: Form;
  readonly row: Row;
  readonly encoding: Encoding;
  /** Bytes of the memory operand; 0 when its address is all that matters (LEA). */
  readonly memoryBytes: number;
  readonly aligned: boolean;
  /** The memory operand is written. */
  readonly writes: boolean;
  readonly lanes: Lanes;
  readonly usesX87: boolean;
  readonly usesMmx: boolean;
  readonly usesXmm: boolean;
}

const AREA_BYTES: Readonly<Record<string, number>> = {
  LEA: 0,
  NOP: 0,
  FXSAVE: 512,
  FXRSTOR: 512,
  BOUND: 8,
};

function memoryBytes(row: Row): number {
  const name = row.operands.find((o) => operand(o).place === "rm") ?? "";
  const fixed = AREA_BYTES[row.mnemonic];
  if (fixed !== undefined) {
    if (row.mnemonic === "BOUND" && row.encoding.startsWith("o16")) return 4;
    return fixed;
  }
  const far = /m16:(16|32)/.exec(name);
  if (far) return 2 + Number(far[1]) / 8;
  const bits = /m(\d+)/.exec(name);
  return bits ? Number(bits[1]) / 8 : 4;
}

function lanesOf({ mnemonic, feature, operands }: Row): Lanes {
  if (feature === "x87" || operands.some((o) => /^m\d+int$/.test(o))) return "f80";
  if (/^CVT(PI|DQ|SI)2/.test(mnemonic)) return "integer";
  if (/^CVTT?(PS|SS)2/.test(mnemonic)) return "f32";
  if (/^CVTT?(PD|SD)2/.test(mnemonic)) return "f64";
  if (operands.some((o) => /f64/.test(o)) || /[PS]D$/.test(mnemonic)) return "f64";
  if (operands.some((o) => /f32/.test(o)) || /[PS]S$/.test(mnemonic)) return "f32";
  return mnemonic.startsWith("P") ? "integer" : "any";
}

export function factsOf(form: Form): FormFacts {
  const { row } = form;
  const encoding = parseEncoding(row);
  const escapes = encoding.map === 0 && encoding.opcode >= 0xd8 && encoding.opcode <= 0xdf;
  const everything = row.feature === "fxsr";
  const rm = row.operands.findIndex((o) => operand(o).place === "rm");
  return {
    form,
    row,
    encoding,
    memoryBytes: form.memory ? memoryBytes(row) : 0,
    aligned: rm >= 0 && (operand(row.operands[rm]!).aligned ?? false),
    writes: rm >= 0 && row.access[rm]!.includes("w"),
    lanes: lanesOf(row),
    usesX87: everything || escapes || row.feature === "x87",
    usesMmx: row.feature === "mmx" || row.operands.some((o) => /^mm/.test(o)),
    usesXmm:
      everything ||
      ["sse", "sse2", "sse3", "ssse3"].includes(row.feature ?? "") ||
      row.operands.some((o) => o.startsWith("xmm")),
  };
}

/** ModRM with SIB and displacement of a memory operand, and the prefixes that it needs. */
export interface MemoryBytes {
  readonly modrm: number;
  readonly rest: readonly number[];
  readonly address16: boolean;
}

export class Draft {
  readonly facts: FormFacts;
  readonly random: Random;
  readonly state: MachineState;
  readonly patches: Patch[] = [];
  /** Registers whose values stay as they are: operands that the opcode implies. */
  readonly reserved = new Set<number>();
  reg: number;
  rm: number;
  /** Where the memory operand lies. */
  target = 0;
  /** What lies there; drawn by its type when a recipe has set nothing. */
  content: Uint8Array | undefined;
  memory: MemoryBytes | undefined;
  /** Prefix bytes before those of the encoding. */
  readonly extra: number[] = [];
  lock = false;
  segment: number | undefined;
  /** Address size of implied pointers, where the encoding says none: the opposite of the default. */
  address16 = false;
  /** The code segment has 16-bit default sizes, and its base at CODE. */
  code16 = false;
  /** Values of the immediates in the order of the encoding; a branch's is its distance. */
  readonly immediates: number[] = [];
  codeAddress = CODE + 0x800;

  constructor(facts: FormFacts, random: Random, state: MachineState) {
    this.facts = facts;
    this.random = random;
    this.state = state;
    this.reg = random.below(8);
    this.rm = random.below(8);
  }

  get mnemonic(): string {
    return this.facts.row.mnemonic;
  }

  /** Places bytes in data or stack memory. */
  patch(address: number, bytes: Uint8Array): void {
    this.patches.push({ address, bytes });
  }

  patchWord(address: number, value: number): void {
    this.patch(address, wordBytes(value));
  }

  /** Gives the ModRM.rm operand a value, in its register or in memory. */
  setRmValue(value: number): void {
    if (this.facts.form.memory) this.content = wordBytes(value);
    else this.state.setRegister(this.rm, value);
  }

  #hasAddress16(): boolean {
    const { addressSize } = this.facts.encoding;
    if (this.memory) return this.memory.address16;
    return addressSize ? addressSize === 16 : this.address16;
  }

  /** What EIP counts from. */
  get codeBase(): number {
    return this.code16 ? CODE : 0;
  }

  /** The instruction's bytes. */
  assemble(): Uint8Array {
    const { encoding: e } = this.facts;
    const bytes = [...this.extra];
    if (this.segment !== undefined) bytes.push(this.segment);
    if (this.lock) bytes.push(0xf0);
    const address16 = this.#hasAddress16();
    if (address16 !== this.code16) bytes.push(0x67);
    const other = this.code16 ? 32 : 16;
    if (e.operandSize === other || e.prefix & V.V_PREFIX_66) bytes.push(0x66);
    if (e.prefix & V.V_PREFIX_F2) bytes.push(0xf2);
    if (e.prefix & V.V_PREFIX_F3) bytes.push(0xf3);
    if (e.map > 0) bytes.push(0x0f);
    if (e.map > 1) bytes.push(e.map === 2 ? 0x38 : 0x3a);
    bytes.push(e.opcodeRegister ? e.opcode + this.reg : e.opcode);
    if (e.modrm) {
      const fields = this.memory?.modrm ?? 0xc0 | this.rm;
      const modrm = fields | (this.reg << 3);
      bytes.push((modrm & ~e.mask) | e.value, ...(this.memory?.rest ?? []));
    }
    e.immediates.forEach((kind, index) => {
      bytes.push(...immediateBytes(kind, this.immediates[index] ?? 0, e, address16));
    });
    return new Uint8Array(bytes);
  }
}

export function wordBytes(value: number): Uint8Array {
  return new Uint8Array([value, value >>> 8, value >>> 16, value >>> 24]);
}

/** Size in bytes of an immediate of kind IMM_*. */
function immediateSize(kind: number, encoding: Encoding, address16: boolean): number {
  switch (kind) {
    case V.IMM_8:
    case V.IMM_SIGNED_8:
    case V.IMM_REL_8:
      return 1;
    case V.IMM_16:
    case V.IMM_REL_16:
      return 2;
    case V.IMM_OFFSET:
      return address16 ? 2 : 4;
    case V.IMM_FAR:
      return encoding.operandSize === 16 ? 2 : 4;
    default:
      return 4;
  }
}

function immediateBytes(
  kind: number,
  value: number,
  encoding: Encoding,
  address16: boolean,
): number[] {
  const size = immediateSize(kind, encoding, address16);
  const bytes = [...wordBytes(value)].slice(0, size);
  return kind === V.IMM_FAR ? [...bytes, 0x23, 0] : bytes;
}

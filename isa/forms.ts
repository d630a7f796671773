// From rows to forms and variants.
//
// A form is a row with or without a memory operand: the unit that a decoded record names and that
// has a handler. A variant is what the decoder matches: one for each row, with its two forms. Forms
// are numbered in the order of the table, from FORM_FIRST.

import * as V from "../assembly/layout/variant.js";
import { operand } from "./operand.js";
import type { Family, Row } from "./row.js";

export interface Form {
  readonly number: number;
  readonly family: string;
  readonly row: Row;
  /** The operand in ModRM.rm lies in memory. */
  readonly memory: boolean;
}

export interface Encoding {
  /** Bits V_PREFIX_*. */
  readonly prefix: number;
  readonly operandSize: 0 | 16 | 32;
  readonly addressSize: 0 | 16 | 32;
  /** 0: one byte, 1: 0F, 2: 0F 38, 3: 0F 3A. */
  readonly map: number;
  readonly opcode: number;
  /** The opcode's low three bits name a register. */
  readonly opcodeRegister: boolean;
  readonly modrm: boolean;
  readonly mask: number;
  readonly value: number;
  readonly immediates: readonly number[];
}

export interface Variant {
  readonly row: Row;
  readonly encoding: Encoding;
  readonly form: Form | undefined;
  readonly memoryForm: Form | undefined;
}

const PREFIXES: Readonly<Record<string, number>> = {
  NP: V.V_PREFIX_NONE,
  "66": V.V_PREFIX_66,
  F2: V.V_PREFIX_F2,
  F3: V.V_PREFIX_F3,
};

const IMMEDIATES: Readonly<Record<string, number>> = {
  ib: V.IMM_8,
  iw: V.IMM_16,
  id: V.IMM_32,
  mo: V.IMM_OFFSET,
  cp: V.IMM_FAR,
};

/** The branch distance's size is the operand's. */
function relative(token: string, row: Row): number | undefined {
  if (token === "cb") return V.IMM_REL_8;
  if (token === "cw") return V.IMM_REL_16;
  if (token === "cd" && row.operands.some((o) => o.startsWith("rel"))) return V.IMM_REL_32;
  return undefined;
}

function takeHead(tokens: string[]) {
  let prefix = 0;
  let operandSize: 0 | 16 | 32 = 0;
  let addressSize: 0 | 16 | 32 = 0;
  for (;;) {
    const token = tokens[0]!;
    if (token === "o16" || token === "o32") operandSize = token === "o16" ? 16 : 32;
    else if (token === "a16" || token === "a32") addressSize = token === "a16" ? 16 : 32;
    else if (token in PREFIXES && tokens.length > 1) prefix |= PREFIXES[token]!;
    else return { prefix, operandSize, addressSize };
    tokens.shift();
  }
}

function takeOpcode(tokens: string[], row: Row) {
  let map = 0;
  let token = tokens.shift() ?? "";
  if (token === "0F") {
    token = tokens.shift() ?? "";
    map = token === "38" ? 2 : token === "3A" ? 3 : 1;
    if (map > 1) token = tokens.shift() ?? "";
  }
  const match = /^([0-9A-F]{2})(\+r)?$/.exec(token);
  if (!match) throw new Error(`no opcode in "${row.encoding}" of ${row.mnemonic}`);
  return { map, opcode: Number.parseInt(match[1]!, 16), opcodeRegister: match[2] !== undefined };
}

/** Parses a row's encoding; throws on a token that the notation does not have. */
export function parseEncoding(row: Row): Encoding {
  const tokens = row.encoding.split(" ");
  const head = takeHead(tokens);
  const { map, opcode, opcodeRegister } = takeOpcode(tokens, row);
  let modrm = false;
  let mask = 0;
  let value = 0;
  const immediates: number[] = [];
  for (const token of tokens) {
    const digit = /^\/([0-7])$/.exec(token);
    const fixed = /^([0-9A-F]{2})(\+i)?$/.exec(token);
    const immediate = IMMEDIATES[token] ?? relative(token, row);
    if (token === "/r") {
      modrm = true;
    } else if (digit) {
      modrm = true;
      mask |= 0x38;
      value |= Number(digit[1]) << 3;
    } else if (fixed) {
      modrm = true;
      mask = fixed[2] ? 0xf8 : 0xff;
      value = Number.parseInt(fixed[1]!, 16);
    } else if (immediate !== undefined) {
      immediates.push(signed(row, immediate));
    } else {
      throw new Error(`"${token}" in "${row.encoding}" of ${row.mnemonic} is no notation`);
    }
  }
  return { ...head, map, opcode, opcodeRegister, modrm, mask, value, immediates };
}

function signed(row: Row, immediate: number): number {
  return immediate === V.IMM_8 && row.operands.includes("simm8") ? V.IMM_SIGNED_8 : immediate;
}

/** Which forms a row has: without and with memory. */
function shapes(row: Row, encoding: Encoding): { register: boolean; memory: boolean } {
  if (!encoding.modrm) return { register: true, memory: false };
  if (encoding.mask >= 0xc0) return { register: true, memory: false };
  const rm = row.operands.map(operand).find((o) => o.place === "rm");
  return rm ? { register: rm.register, memory: rm.memory } : { register: true, memory: false };
}

/** How much a variant demands; the one that demands most is tried first. */
function demand({ encoding: e }: Variant): number {
  const bits = (n: number) => n.toString(2).replaceAll("0", "").length;
  const repeat = e.prefix & (V.V_PREFIX_F2 | V.V_PREFIX_F3) ? 100 : 0;
  return (
    repeat + bits(e.prefix) * 20 + bits(e.mask) + (e.operandSize ? 1 : 0) + (e.addressSize ? 1 : 0)
  );
}

export interface Table {
  readonly forms: readonly Form[];
  /** Key: map * 256 + opcode. The most demanding first. */
  readonly variants: ReadonlyMap<number, readonly Variant[]>;
}

export function buildTable(families: readonly Family[]): Table {
  const forms: Form[] = [];
  const variants = new Map<number, Variant[]>();
  const addForm = (family: string, row: Row, memory: boolean): Form => {
    const form = { number: V.FORM_FIRST + forms.length, family, row, memory };
    forms.push(form);
    return form;
  };
  for (const { name, rows } of families) {
    for (const row of rows) {
      const encoding = parseEncoding(row);
      const shape = shapes(row, encoding);
      const form = shape.register ? addForm(name, row, false) : undefined;
      const memoryForm = shape.memory ? addForm(name, row, true) : undefined;
      const variant = { row, encoding, form, memoryForm };
      const last = encoding.opcodeRegister ? 7 : 0;
      for (let register = 0; register <= last; register++) {
        const key = encoding.map * 256 + encoding.opcode + register;
        const list = variants.get(key) ?? [];
        list.push(variant);
        variants.set(key, list);
      }
    }
  }
  for (const list of variants.values()) list.sort((a, b) => demand(b) - demand(a));
  return { forms, variants };
}

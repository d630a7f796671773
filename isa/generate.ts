// Writes assembly/generated/: the decoder's tables and a handler for each form.
//
// Run by `npm run build` after this folder is compiled. A `value` row's handler reads the operands,
// calls the body and writes the result; a `direct` row's handler hands the record to the body.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as V from "../assembly/layout/variant.js";
import { buildTable, type Form, type Table, type Variant } from "./forms.js";
import { type Operand, operand } from "./operand.js";
import { families } from "./table.js";
import { hasEmitter, translationByte } from "./translation.js";

const HEADER = "// Generated from isa/ by isa/generate.ts. Do not edit.\n";

function field(place: Operand["place"]): string {
  return `load<u8>(i, ${place === "reg" ? "RECORD_REG" : "RECORD_RM"})`;
}

const VECTOR_NAMES = { u32: "U32", u64: "U64", f32: "F32", f64: "F64", v128: "" } as const;

function isMmx(name: string): boolean {
  return name.startsWith("mm");
}

function isRm(name: string): boolean {
  return operand(name).place === "rm";
}

/** Expression that reads an operand; `at` holds the address of the memory operand. */
function read(form: Form, index: number): string {
  const { row, memory } = form;
  const name = row.operands[index]!;
  const o = operand(name);
  if (o.place === "immediate") return readImmediate(row.operands, name);
  if (o.place === "fixed") return `m.reg${o.bits}(${o.offset})`;
  if (o.place === "rm" && memory) return readMemory(o, row.access[index]!);
  if (o.file === "general") return `m.reg${o.bits}(${field(o.place)})`;
  if (isMmx(name)) return `m.mm${VECTOR_NAMES[o.type]}(${field(o.place)})`;
  return `m.xmm${VECTOR_NAMES[o.type]}(${field(o.place)})`;
}

function readImmediate(operands: readonly string[], name: string): string {
  if (name === "1") return "m.constant(1)";
  const narrow = name === "simm8" && operand(operands[0]!).bits === 16;
  return `m.constant(load<u32>(i, RECORD_IMM)${narrow ? " & 0xffff" : ""})`;
}

function readMemory(o: Operand, access: string): string {
  if (o.file === "general") {
    return access === "rw" ? `m.loadForWrite(${o.bits}, at)` : `m.load${o.bits}(at)`;
  }
  if (o.type === "f32" || o.type === "f64") return `m.load${VECTOR_NAMES[o.type]}(at)`;
  if (o.bits === 128) return o.aligned ? "m.load128Aligned(at)" : "m.load128(at)";
  return `m.load${o.bits}(at)`;
}

/** Statement that writes `r` to an operand. */
function write(form: Form, index: number): string {
  const name = form.row.operands[index]!;
  const o = operand(name);
  if (o.place === "fixed") return `m.setReg${o.bits}(${o.offset}, r);`;
  if (o.place === "rm" && form.memory) {
    if (o.type === "f32" || o.type === "f64") return `m.store${VECTOR_NAMES[o.type]}(at, r);`;
    return `m.store${o.bits}${o.aligned ? "Aligned" : ""}(at, r);`;
  }
  if (o.file === "general") return `m.setReg${o.bits}(${field(o.place)}, r);`;
  if (isMmx(name)) return `m.setMm(${field(o.place)}, r);`;
  const clear = o.clears ? "Clear" : "";
  return `m.setXmm${VECTOR_NAMES[o.type]}${clear}(${field(o.place)}, r);`;
}

/** Size that the body is told: the operand size of the encoding, else the first operand's. */
function bitsOf(form: Form): number {
  const size = /\bo(16|32)\b/.exec(form.row.encoding);
  if (size) return Number(size[1]);
  return form.row.operands.map(operand).find((o) => o.bits && o.file === "general")?.bits ?? 0;
}

function valueBody(form: Form): string[] {
  const { row } = form;
  const lines: string[] = [];
  const reads = row.operands
    .map((_, index) => index)
    .filter((index) => row.access[index]!.includes("r"));
  const args: string[] = [`${bitsOf(form)}`];
  const mmx = row.operands.some((name) => isMmx(name) && !(form.memory && isRm(name)));
  if (mmx) lines.push("m.checkMmx();");
  if (form.memory) lines.push("const at = m.address(i);");
  for (const index of reads) {
    lines.push(`const v${index} = ${read(form, index)};`);
    args.push(`v${index}`);
  }
  if (row.argument !== undefined) args.push(`${row.argument}`);
  const written = row.access.findIndex((access) => access.includes("w"));
  const call = `${row.body}<M>(${args.join(", ")})`;
  // Once nothing can fault any more; an exception of MXCSR's comes after it.
  const stores = written >= 0 && form.memory && isRm(row.operands[written]!);
  if (mmx && !stores) lines.push("m.enterMmx();");
  if (written < 0) lines.push(`${call};`);
  else lines.push(`const r = ${call};`, write(form, written));
  if (mmx && stores) lines.push("m.enterMmx();");
  return lines;
}

function body(form: Form): string[] {
  if (form.row.kind === "value") return valueBody(form);
  const args = ["i", `${bitsOf(form)}`, `${form.memory}`];
  if (form.row.argument !== undefined) args.push(`${form.row.argument}`);
  return [`${form.row.body}<M>(${args.join(", ")});`];
}

function describe({ row, memory }: Form): string {
  return `${row.encoding}  ${row.mnemonic} ${row.operands.join(", ")}${memory ? "  (memory)" : ""}`;
}

function familyFile(name: string, forms: readonly Form[]): string {
  const bodies = [...new Set(forms.map((form) => form.row.body))].sort();
  const lines = [
    HEADER,
    `import { ${bodies.join(", ")} } from "../ia32/${name}";`,
    'import { Eval, machine } from "../cpu/eval";',
    'import { RECORD_IMM, RECORD_REG, RECORD_RM } from "../layout/instruction";',
    'import { EMITTERS, TRANSLATIONS } from "../jit/layout";',
    'import { Emit } from "../jit/emit";',
    'import { HANDLERS } from "../layout/memory_map";',
    "",
  ];
  for (const form of forms) {
    const n = form.number;
    // In line, or each large handler would cost the interpreter a second call.
    lines.push(`// ${describe(form)}`, "// @ts-ignore: decorator", "@inline");
    lines.push(`function form${n}<M>(i: usize): void {`);
    const statements = body(form);
    if (statements.some((line) => line.includes("m."))) lines.push("  const m = machine<M>();");
    lines.push(...statements.map((line) => `  ${line}`), "}");
    lines.push(`function eval${n}(i: usize): void {`, `  form${n}<Eval>(i);`, "}");
    if (hasEmitter(form)) {
      lines.push(`function emit${n}(i: usize): void {`, `  form${n}<Emit>(i);`, "}");
    }
  }
  lines.push("", `export function install_${name}(): void {`);
  for (const form of forms) {
    const n = form.number;
    lines.push(`  store<u32>(HANDLERS + ${n * 4}, eval${n}.index);`);
    if (hasEmitter(form)) {
      lines.push(`  store<u32>(EMITTERS + ${n * 4}, emit${n}.index);`);
    }
    lines.push(`  store<u8>(TRANSLATIONS + ${n}, ${translationByte(form)});`);
  }
  lines.push("}", "");
  return lines.join("\n");
}

function classOf(row: Variant["row"], place: "reg" | "rm"): number {
  const found = row.operands.map(operand).find((o) => o.place === place && o.file !== "other");
  if (!found) return V.CLASS_NONE;
  if (found.file === "vector") return V.CLASS_VECTOR;
  return found.bits === 8 ? V.CLASS_GENERAL_8 : V.CLASS_GENERAL;
}

function variantBytes({ row, encoding: e, form, memoryForm }: Variant): number[] {
  const flags =
    (row.ends ? V.V_FLAG_ENDS : 0) |
    (row.lock ? V.V_FLAG_LOCK : 0) |
    (e.opcodeRegister ? V.V_FLAG_OPCODE_REGISTER : 0);
  const word = (n: number) => [n & 255, n >> 8];
  return [
    ...word(form?.number ?? 0),
    ...word(memoryForm?.number ?? 0),
    e.prefix,
    e.operandSize,
    e.addressSize,
    e.modrm ? 1 : 0,
    e.mask,
    e.value,
    e.immediates[0] ?? 0,
    e.immediates[1] ?? 0,
    flags,
    classOf(row, "reg"),
    classOf(row, "rm"),
    0,
  ];
}

function byteLines(bytes: readonly number[], width: number): string[] {
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += width) {
    lines.push(`  ${bytes.slice(at, at + width).join(", ")},`);
  }
  return lines;
}

const MEMORY_WRITE = 128;

/** Size of the operand that may lie in memory, as its name says; 0 where it does not. */
function memoryBytes(name: string): number {
  const match = /(?:^m|\/m|^moffs)(\d+)(?:[:&](\d+)$)?/.exec(name);
  if (!match) return 0;
  return (Number(match[1]) + Number(match[2] ?? 0)) / 8;
}

function memoryOperand({ row, memory }: Form): number {
  const index = row.operands.findIndex((name) => memoryBytes(name) > 0);
  if (index < 0 || !(memory || row.operands[index]!.startsWith("moffs"))) return 0;
  const bytes = Math.min(memoryBytes(row.operands[index]!), MEMORY_WRITE - 1);
  return bytes | (row.access[index]!.includes("w") ? MEMORY_WRITE : 0);
}

function memoryOperands(forms: readonly Form[]): number[] {
  return [...new Array<number>(V.FORM_FIRST).fill(0), ...forms.map(memoryOperand)];
}

function decodeTables({ forms, variants }: Table): string {
  const entries: number[] = new Array(1024).fill(0);
  const bytes: number[] = [];
  for (const [key, list] of [...variants].sort(([a], [b]) => a - b)) {
    entries[key] = ((bytes.length / V.V_SIZE) << 8) | list.length;
    for (const variant of list) bytes.push(...variantBytes(variant));
  }
  return [
    HEADER,
    `export const VARIANT_SIZE: u32 = ${V.V_SIZE};`,
    `export const FORM_INVALID: u32 = ${V.FORM_INVALID};`,
    `export const FORM_TOO_LONG: u32 = ${V.FORM_TOO_LONG};`,
    "/** Or-ed into an entry of FORM_OPERANDS: the memory operand is written. */",
    `export const FORM_MEMORY_WRITE: u32 = ${MEMORY_WRITE};`,
    "",
    "/** For each form the bytes of its memory operand, which a segment's limit is checked against. */",
    "export const FORM_OPERANDS: usize = memory.data<u8>([",
    ...byteLines(memoryOperands(forms), 24),
    "]);",
    "",
    "/** For each opcode of each map: first variant << 8 | number of variants. */",
    "export const OPCODES: usize = memory.data<u32>([",
    ...byteLines(entries, 12),
    "]);",
    "",
    "/** layout/variant.ts */",
    "export const VARIANTS: usize = memory.data<u8>([",
    ...byteLines(bytes, V.V_SIZE),
    "]);",
    "",
  ].join("\n");
}

function installFile(names: readonly string[]): string {
  return [
    HEADER,
    ...names.map((name) => `import { install_${name} } from "./${name}.gen";`),
    "",
    "/** Fills HANDLERS: the function-table index of each form's handler. */",
    "export function installHandlers(): void {",
    ...names.map((name) => `  install_${name}();`),
    "}",
    "",
  ].join("\n");
}

/** Every generated file by its path under assembly/generated. */
export function generate(): Map<string, string> {
  const table = buildTable(families);
  const files = new Map<string, string>();
  for (const { name } of families) {
    files.set(
      `${name}.gen.ts`,
      familyFile(
        name,
        table.forms.filter((form) => form.family === name),
      ),
    );
  }
  files.set("decode_tables.gen.ts", decodeTables(table));
  files.set("install.gen.ts", installFile(families.map(({ name }) => name)));
  return files;
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

/** Writes the files that changed into `<root>/assembly/generated`; returns their names. */
export function writeGenerated(root: string): string[] {
  const folder = join(root, "assembly", "generated");
  mkdirSync(folder, { recursive: true });
  const changed: string[] = [];
  for (const [name, text] of generate()) {
    if (readIfThere(join(folder, name)) === text) continue;
    writeFileSync(join(folder, name), text);
    changed.push(name);
  }
  return changed;
}

// How the translator treats each form (assembly/jit): written as WebAssembly by its body in the
// Emit
// machine, or as a call of its handler; and what the region's layout must know of it.
//
// Bodies that keep to the machine's methods are written inline. An instruction that the Emit
// machine
// gives up in some form (16-bit pushes, a segment override) becomes a call there and then.

import type { Form } from "./forms.js";
import { operand } from "./operand.js";
import type { Row } from "./row.js";

/** assembly/jit/layout.ts: TRANSLATE_* */
const CALL = 0;
const INLINE = 1;
const X87 = 2;
const X87_OTHER = 3;
/** assembly/jit/region.ts */
const USES_VECTOR = 4;
const PACKED = 8;
/** assembly/jit/flow.ts: CONTROL_*, in the upper half. */
const CONTROLS: Readonly<Record<string, number>> = {
  JUMP: 1,
  JCC: 2,
  LOOP: 2,
  JUMP_COUNT_ZERO: 2,
  CALL: 3,
  RET: 4,
  RET_POP: 4,
  JUMP_RM: 5,
  CALL_RM: 6,
};
const CONTROL_OTHER = 7;

const INLINE_FAMILIES = new Set([
  "arithmetic",
  "move",
  "stack",
  "shifts",
  "multiply",
  "bits",
  "exchange",
  "flags",
  "sse_move",
  "sse_float",
  "sse_convert",
  "sse_shuffle",
  "sse_integer",
]);

/** Bodies of other families that are written inline: alignment in front of a loop is a NOP. */
const INLINE_BODIES = new Set(["NOP"]);

/** Bodies of those families that work on the processor state itself. */
const CALLED = new Set([
  "PUSHA",
  "POPA",
  "ENTER",
  "CMPXCHG8B",
  "POPF",
  "SALC",
  "MASKMOVDQU",
  "RCP_F32",
  "RSQRT_F32",
  "RCP_F32X4",
  "RSQRT_F32X4",
]);

/** Bodies of the x87 that touch nothing but the x87 and their operand. */
const X87_ALONE = new Set([
  "ARITHMETIC_MEMORY",
  "ARITHMETIC_STACK",
  "COMPARE_MEMORY",
  "COMPARE_STACK",
  "COMPARE_NEXT",
  "TEST",
  "EXAMINE",
  "LOAD",
  "LOAD_EXTENDED",
  "STORE_WIDE",
  "MOVE_TOP",
  "FREE",
  "TOP_WITH_NEXT",
  "NEXT_WITH_TOP",
  "SPLIT_TOP",
  "LOAD_REGISTER",
  "STORE",
  "STORE_REGISTER",
  "EXCHANGE",
  "CONSTANT",
  "CHANGE_SIGN",
  "UNARY",
]);

/** Bodies of the x87 that have an inline form (assembly/jit/x87_emit.ts), and mnemonics of others. */
const X87_INLINE = new Set([
  "ARITHMETIC_MEMORY",
  "ARITHMETIC_STACK",
  "COMPARE_MEMORY",
  "COMPARE_STACK",
  "COMPARE_NEXT",
  "COMPARE_FLAGS",
  "LOAD",
  "LOAD_EXTENDED",
  "STORE",
  "STORE_STATUS",
  "STORE_STATUS_AX",
  "LOAD_REGISTER",
  "STORE_REGISTER",
  "EXCHANGE",
  "CHANGE_SIGN",
  "MOVE_IF",
  "LOAD_CONTROL",
  "STORE_CONTROL",
]);
const X87_INLINE_TOO = new Set(["FLD1", "FLDZ", "FSQRT"]);

function isWide(form: Form): boolean {
  return !/\bo16\b/.test(form.row.encoding);
}

function usesMmx(form: Form): boolean {
  return form.row.operands.some((name) => /^mm\d?(\/|:|$)/.test(name));
}

function kind(form: Form): number {
  const { row, family } = form;
  if (family === "control") return row.body in CONTROLS && isWide(form) ? INLINE : CALL;
  if (family === "x87") {
    const sized = row.operands.some((name) => /^m\d+/.test(name));
    if (!/\bD[89A-F]\b/.test(row.encoding)) return CALL;
    return X87_ALONE.has(row.body) && (!form.memory || sized) ? X87 : X87_OTHER;
  }
  if (usesMmx(form) || CALLED.has(row.body)) return CALL;
  return INLINE_FAMILIES.has(family) || INLINE_BODIES.has(row.body) ? INLINE : CALL;
}

function control(form: Form): number {
  if (!form.row.ends) return 0;
  if (kind(form) !== INLINE) return CONTROL_OTHER;
  return CONTROLS[form.row.body] ?? CONTROL_OTHER;
}

function vectors(form: Form): number {
  const names = form.row.operands.filter((name) => name.startsWith("xmm"));
  if (names.length === 0) return 0;
  const types = names.map((name) => operand(name).type);
  const moves = form.family === "sse_move" && kind(form) === INLINE;
  const packed = types.some((type) => type === "v128" || type === "f32") && !moves;
  return USES_VECTOR | (packed ? PACKED : 0);
}

/** The byte of TRANSLATIONS for a form. */
export function translationByte(form: Form): number {
  return kind(form) | vectors(form) | (control(form) << 4);
}

/** For `gobelins isa` (report.ts): how the translator does a row. */
export function rowTranslation(row: Row, family: string): "inline" | "call" {
  return translated({ number: 0, family, row, memory: false });
}

/** Whether the form's body itself writes it, in the Emit machine. */
export function hasEmitter(form: Form): boolean {
  return kind(form) === INLINE;
}

/** Written inline, or as a call of the interpreter's handler. */
export function translated(form: Form): "inline" | "call" {
  const { body, encoding, mnemonic } = form.row;
  const own = X87_INLINE.has(body) || X87_INLINE_TOO.has(mnemonic) || encoding === "DB /7";
  const x87 = form.family === "x87" && own;
  return x87 || hasEmitter(form) ? "inline" : "call";
}

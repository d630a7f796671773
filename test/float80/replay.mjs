// Compiles entry.ts and answers operand records with it, as oracle.c does on hardware.

import { mkdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";
import { INPUT_SIZE, OUTPUT_SIZE } from "./vectors.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Compiles test/float80/entry.ts; returns the module's path. */
async function compile() {
  mkdirSync(`${ROOT}build/float80`, { recursive: true });
  const outFile = "build/float80/entry.wasm";
  const { error, stderr } = await asc.main([
    "test/float80/entry.ts",
    "--baseDir",
    ROOT,
    "--config",
    `${ROOT}test/float80/asconfig.json`,
    "--outFile",
    outFile,
  ]);
  if (error) throw new Error(`test/float80/entry.ts does not compile: ${stderr.toString()}`);
  return ROOT + outFile;
}

/** Instance of the compiled entry. */
export async function instantiate() {
  const module = await WebAssembly.compile(readFileSync(await compile()));
  return (await WebAssembly.instantiate(module, {})).exports;
}

/** Returns a function from Records to output records (Uint8Array). */
export async function loadArithmetic() {
  const { memory, replay, INPUT, OUTPUT } = await instantiate();
  const batch = Math.floor((OUTPUT.value - INPUT.value) / INPUT_SIZE);
  return (records) => {
    const answers = new Uint8Array(records.count * OUTPUT_SIZE);
    for (let start = 0; start < records.count; start += batch) {
      const count = Math.min(batch, records.count - start);
      const bytes = new Uint8Array(memory.buffer);
      const from = start * INPUT_SIZE;
      bytes.set(records.bytes.subarray(from, from + count * INPUT_SIZE), INPUT.value);
      replay(count);
      const end = OUTPUT.value + count * OUTPUT_SIZE;
      answers.set(bytes.subarray(OUTPUT.value, end), start * OUTPUT_SIZE);
    }
    return answers;
  };
}

const hex = (value, digits) => value.toString(16).padStart(digits, "0");

/** One line on a record and its two answers. */
export function describeRecord(records, index, expected, actual) {
  const view = new DataView(records.bytes.buffer, index * INPUT_SIZE, INPUT_SIZE);
  const value = (data, mantissa, se) =>
    `${hex(data.getUint16(se, true), 4)}:${hex(data.getBigUint64(mantissa, true), 16)}`;
  const answer = (bytes) => {
    const data = new DataView(bytes.buffer, bytes.byteOffset + index * OUTPUT_SIZE, OUTPUT_SIZE);
    const second = value(data, 16, 24);
    return `${value(data, 0, 8)} ${second} sw ${hex(data.getUint16(10, true), 4)}`;
  };
  const control = hex(view.getUint16(2, true), 3);
  return (
    `operation ${view.getUint16(0, true)} control ${control}` +
    ` a ${value(view, 8, 4)} b ${value(view, 16, 6)}\n` +
    `  expected ${answer(expected)}\n  actual   ${answer(actual)}`
  );
}

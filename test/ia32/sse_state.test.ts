// What SSE and MMX instructions do beside computing: alignment, faults in the middle, unmasked
// exceptions, MXCSR, the FXSAVE area, and MMX registers in the x87 registers' place.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, beforeEach, expect, it } from "vitest";
import * as L from "../../assembly/layout/cpu_state.js";
import { VECTOR_GP, VECTOR_MF, VECTOR_XM } from "../../assembly/layout/exceptions.js";
import { Core } from "../../src/machine/core.js";
import type { Exit } from "../../src/machine/exit.js";

const CORE = fileURLToPath(new URL("../../dist/core.wasm", import.meta.url));
const CODE = 0x10000;
const DATA = 0x20000;
const UNMAPPED = 0x22000;
const MASKED = 0x1f80;

let core: Core;
beforeAll(() => {
  core = new Core(new WebAssembly.Module(readFileSync(CORE)));
});
beforeEach(() => {
  core.reset();
  core.setPtes(CODE >>> 12, 1, 7);
  core.setPtes(DATA >>> 12, 2, 7);
  core.zeroPages(DATA >>> 12, 2);
});

/** Executes one instruction given in hexadecimal. */
function execute(code: string): Exit {
  core.bytes.set(Buffer.from(code.replaceAll(" ", ""), "hex"), CODE);
  core.cpu.eip = CODE;
  return core.step();
}

/** `code` with the operand [DATA + offset] behind its ModRM byte 05. */
function at(code: string, offset: number): string {
  const address = Buffer.alloc(4);
  address.writeUInt32LE(DATA + offset);
  return `${code} ${address.toString("hex")}`;
}

const word = (address: number) => core.cpu.view.getUint32(address - L.CPU_STATE_BEGIN, true);
const setWord = (address: number, value: number) =>
  core.cpu.view.setUint32(address - L.CPU_STATE_BEGIN, value, true);
const xmm = (number: number, lane = 0) =>
  core.cpu.view.getFloat64(L.XMM + 16 * number + 8 * lane - L.CPU_STATE_BEGIN, true);
const setXmm = (number: number, low: number, high = 0) => {
  core.cpu.view.setFloat64(L.XMM + 16 * number - L.CPU_STATE_BEGIN, low, true);
  core.cpu.view.setFloat64(L.XMM + 16 * number + 8 - L.CPU_STATE_BEGIN, high, true);
};

const slice = { kind: "slice" };
const protection = { kind: "exception", vector: VECTOR_GP, error: 0 };
const simd = { kind: "exception", vector: VECTOR_XM, error: 0 };

it.each([
  ["MOVAPD load", "66 0f 28 05"],
  ["MOVAPS store", "0f 29 05"],
  ["ADDPD", "66 0f 58 05"],
  ["PADDB", "66 0f fc 05"],
  ["MOVNTDQ", "66 0f e7 05"],
  ["SHUFPS", "0f c6 05"],
])("%s of 16 bytes raises #GP at an address that is no multiple of 16", (_, code) => {
  const immediate = code === "0f c6 05" ? " 00" : "";
  expect(execute(at(code, 8) + immediate)).toEqual(protection);
  expect(core.cpu.eip).toBe(CODE);
  expect(execute(at(code, 16) + immediate)).toEqual(slice);
});

it("MOVUPS stores nothing when its second page is missing, and reports that page", () => {
  setXmm(0, 1.5, 2.5);
  const exit = execute(at("0f 11 05", UNMAPPED - DATA - 8));
  expect(exit).toMatchObject({ kind: "pageFault", address: UNMAPPED });
  expect(core.view.getFloat64(UNMAPPED - 8, true)).toBe(0);
});

it("an unmasked zero divide raises #XM with ZE set and the destination as it was", () => {
  setXmm(0, 6);
  setXmm(1, 0);
  setWord(L.MXCSR, MASKED & ~0x200);
  expect(execute("f2 0f 5e c1")).toEqual(simd);
  expect(xmm(0)).toBe(6);
  expect(word(L.MXCSR)).toBe((MASKED & ~0x200) | 4);
  expect(core.cpu.eip).toBe(CODE);
});

it("an unmasked operand exception of one element hides the other element's inexact result", () => {
  setXmm(0, 1, 1);
  setXmm(1, 3, Number.NaN);
  setWord(L.MXCSR, MASKED & ~0x80);
  // The signalling NaN: quiet bit clear.
  core.cpu.view.setUint32(L.XMM + 16 + 12 - L.CPU_STATE_BEGIN, 0x7ff40000, true);
  expect(execute("66 0f 5e c1")).toEqual(simd);
  expect(word(L.MXCSR) & 0x3f).toBe(1);
  expect(xmm(0)).toBe(1);
});

it("an unmasked inexact result raises #XM after PE is set", () => {
  setXmm(0, 1);
  setXmm(1, 3);
  setWord(L.MXCSR, MASKED & ~0x1000);
  expect(execute("f2 0f 5e c1")).toEqual(simd);
  expect(word(L.MXCSR) & 0x3f).toBe(0x20);
});

it("LDMXCSR refuses bits that MXCSR does not have", () => {
  core.view.setUint32(DATA, 0x10000, true);
  expect(execute(at("0f ae 15", 0))).toEqual(protection);
  core.view.setUint32(DATA, 0xffff, true);
  expect(execute(at("0f ae 15", 0))).toEqual(slice);
  expect(word(L.MXCSR)).toBe(0xffff);
});

it("a MOVSD load clears the upper half, a MOVSD between registers keeps it", () => {
  setXmm(0, 1, 2);
  setXmm(1, 3, 4);
  core.view.setFloat64(DATA, 5, true);
  execute("f2 0f 10 c1");
  expect([xmm(0, 0), xmm(0, 1)]).toEqual([3, 2]);
  execute(at("f2 0f 10 05", 0));
  expect([xmm(0, 0), xmm(0, 1)]).toEqual([5, 0]);
});

it("an MMX instruction makes every x87 register valid and TOP zero, EMMS makes all empty", () => {
  setWord(L.FPU_TOP, 5);
  setWord(L.FPU_EMPTY, 0xff);
  core.cpu.setRegister(0, 0x12345678);
  expect(execute("0f 6e d8")).toEqual(slice); // movd mm3, eax
  expect([word(L.FPU_TOP), word(L.FPU_EMPTY)]).toEqual([0, 0]);
  expect(word(L.FPU_REGISTERS + 48)).toBe(0x12345678);
  expect(word(L.FPU_REGISTERS + 56) & 0xffff).toBe(0xffff);
  expect(execute("0f 77")).toEqual(slice);
  expect(word(L.FPU_EMPTY)).toBe(0xff);
});

it("an MMX instruction finds a pending x87 exception before it touches memory", () => {
  setWord(L.FPU_STATUS, 0x8081);
  setWord(L.FPU_EMPTY, 0xff);
  const pending = { kind: "exception", vector: VECTOR_MF, error: 0 };
  expect(execute(at("0f fc 05", UNMAPPED - DATA))).toEqual(pending);
  expect(word(L.FPU_EMPTY)).toBe(0xff);
});

it("MASKMOVDQU writes the chosen bytes only", () => {
  for (let i = 0; i < 16; i++) {
    core.cpu.view.setUint8(L.XMM + i - L.CPU_STATE_BEGIN, 0x40 + i);
    core.cpu.view.setUint8(L.XMM + 16 + i - L.CPU_STATE_BEGIN, i % 3 === 0 ? 0x80 : 0x7f);
  }
  core.cpu.setRegister(7, DATA);
  expect(execute("66 0f f7 c1")).toEqual(slice);
  const written = Array.from({ length: 16 }, (_, i) => (i % 3 === 0 ? 0x40 + i : 0));
  expect([...core.bytes.subarray(DATA, DATA + 16)]).toEqual(written);
});

it("FXSAVE lays out the area as the manual draws it, and FXRSTOR takes it back", () => {
  setWord(L.FPU_CONTROL, 0x27f);
  setWord(L.FPU_TOP, 6);
  setWord(L.FPU_EMPTY, 0x3f); // physical 6 and 7 hold ST0 and ST1
  setWord(L.FPU_REGISTERS + 16 * 6, 0xaabbccdd);
  setWord(L.MXCSR, 0x5f80);
  setXmm(7, 0.25, -1);
  const before = core.cpu.save();
  expect(execute(at("0f ae 05", 0))).toEqual(slice);
  expect(core.view.getUint16(DATA, true)).toBe(0x27f);
  expect(core.view.getUint16(DATA + 2, true) & 0x3800).toBe(6 << 11);
  expect(core.view.getUint8(DATA + 4)).toBe(0xc0);
  expect(core.view.getUint32(DATA + 24, true)).toBe(0x5f80);
  expect(core.view.getUint32(DATA + 32, true)).toBe(0xaabbccdd);
  expect(core.view.getFloat64(DATA + 160 + 112, true)).toBe(0.25);
  core.reset();
  core.setPtes(CODE >>> 12, 1, 7);
  core.setPtes(DATA >>> 12, 2, 7);
  expect(execute(at("0f ae 0d", 0))).toEqual(slice);
  const after = core.cpu.save();
  const from = L.XMM - L.CPU_STATE_BEGIN;
  const upTo = L.FPU_OPCODE - L.CPU_STATE_BEGIN;
  expect(Buffer.from(after.subarray(from, upTo))).toEqual(Buffer.from(before.subarray(from, upTo)));
});

it("FXSAVE and FXRSTOR need an aligned area", () => {
  expect(execute(at("0f ae 05", 8))).toEqual(protection);
  expect(execute(at("0f ae 0d", 8))).toEqual(protection);
});

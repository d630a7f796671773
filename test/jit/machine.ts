// Cores for the translator's tests: raw code at CODE, two pages of data at DATA, a stack below
// DATA.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Core, type EngineOptions } from "../../src/machine/core.js";

const CORE = fileURLToPath(new URL("../../dist/core.wasm", import.meta.url));
const module = new WebAssembly.Module(readFileSync(CORE));

export const CODE = 0x10000;
export const DATA = 0x20000;
const PAGE = 4096;
const ORDINARY = 7;

export const INTERPRETED: EngineOptions = { engine: "interpreter" };
/** Everything is translated before it is executed. */
export const AT_ONCE: EngineOptions = { engine: "jit", threshold: 1 };

/** A core with `code` at CODE, EIP at its start; the code ends with INT 80. */
export function coreWith(code: readonly number[], options: EngineOptions): Core {
  const core = new Core(module, options);
  start(core, code);
  return core;
}

/** Starts over with other code on a core that is used again. */
export function start(core: Core, code: readonly number[]): void {
  core.reset();
  core.setPtes(CODE / PAGE, 2, ORDINARY);
  core.setPtes(DATA / PAGE - 1, 3, ORDINARY);
  core.bytes.fill(0x5a, DATA - PAGE, DATA + 2 * PAGE);
  core.bytes.set([...code, 0xcd, 0x80], CODE);
  core.cpu.eip = CODE;
  core.cpu.esp = DATA - 64;
}

/** Runs in slices until something else happens than a slice's end. */
export function finish(core: Core, slice = 1_000_000): string {
  for (let left = 2000; left > 0; left--) {
    const exit = core.run(slice);
    if (exit.kind !== "slice") return JSON.stringify(exit);
  }
  return "no end";
}

/** All that a program can see. */
export function visible(core: Core): object {
  const { cpu } = core;
  return {
    registers: Array.from({ length: 8 }, (_, number) => cpu.register(number).toString(16)),
    eip: cpu.eip.toString(16),
    eflags: cpu.eflags.toString(16),
    xmm: Buffer.from(cpu.view.buffer, 0x1100, 0x84).toString("hex"),
    x87: Buffer.from(cpu.view.buffer, 0x1200, 0x9c).toString("hex"),
    data: Buffer.from(core.bytes.subarray(DATA - PAGE, DATA + 2 * PAGE)).toString("base64"),
    instructions: cpu.instructions,
  };
}

/** How a random program ends, and what can be seen of it then. */
export function outcomeOf(core: Core, seed: number, slice?: number): object {
  return { seed, end: finish(core, slice), ...visible(core) };
}

// A core with a few pages, for tests that write out the bytes of a short program and look at what
// it left. The assembler text stands beside the bytes as a comment.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { PTE_P, PTE_U, PTE_W } from "../../assembly/layout/page_table.js";
import { Core } from "../../src/machine/core.js";
import { Register } from "../../src/machine/cpu.js";
import type { Exit } from "../../src/machine/exit.js";

export const PAGE = 4096;
export const CODE = 0x0010_0000; // 4 pages
export const DATA = 0x0020_0000; // 16 pages
export const STACK_TOP = 0x0031_0000; // 16 pages below it
export const READ_WRITE = PTE_P | PTE_U | PTE_W;
export const READ_ONLY = PTE_P | PTE_U;

const CORE = fileURLToPath(new URL("../../dist/core.wasm", import.meta.url));
const module = new WebAssembly.Module(readFileSync(CORE));
const shared = new Core(module);

export function anotherCore(): Core {
  return new Core(module);
}

/** Bytes of a line such as "f3 a4". */
export function bytesOf(...lines: string[]): Uint8Array {
  return Uint8Array.from(lines.join(" ").trim().split(/\s+/), (byte) => Number.parseInt(byte, 16));
}

type Registers = Partial<Record<keyof typeof Register, number>>;

/** One core serves all tests of a file: a new program finds it as new. */
export class Program {
  constructor(readonly core = shared) {
    this.core.reset();
    this.core.bytes.fill(0, DATA, DATA + 16 * PAGE);
    this.core.bytes.fill(0, STACK_TOP - 16 * PAGE, STACK_TOP);
    this.core.setPtes(CODE / PAGE, 4, READ_WRITE);
    this.core.setPtes(DATA / PAGE, 16, READ_WRITE);
    this.core.setPtes(STACK_TOP / PAGE - 16, 16, READ_WRITE);
    this.core.bytes.fill(0xcc, CODE, CODE + 4 * PAGE);
    this.set({ ESP: STACK_TOP });
    this.core.cpu.eip = CODE;
  }

  /** Places code and lets execution start there. */
  load(code: Uint8Array, at = CODE): this {
    this.core.bytes.set(code, at);
    this.core.dropCode(at >>> 12);
    this.core.dropCode((at + code.length) >>> 12);
    this.core.cpu.eip = at;
    return this;
  }

  set(registers: Registers): this {
    for (const [name, value] of Object.entries(registers)) {
      this.core.cpu.setRegister(Register[name as keyof typeof Register], value);
    }
    return this;
  }

  get(name: keyof typeof Register): number {
    return this.core.cpu.register(Register[name]);
  }

  /** Runs to the first exit that is not the end of a slice. */
  run(): Exit {
    for (let slices = 0; slices < 10_000; slices++) {
      const exit = this.core.run(1000);
      if (exit.kind !== "slice") return exit;
    }
    throw new Error("the program does not end");
  }

  /** Runs `lines` from CODE to the breakpoint behind them, and returns the exit. */
  execute(...lines: string[]): Exit {
    return this.load(bytesOf(...lines, "cc")).run();
  }
}

/** The exit of a breakpoint: the program came to its end. */
export const BREAKPOINT: Exit = { kind: "exception", vector: 3, error: 0 };
export const INVALID: Exit = { kind: "exception", vector: 6, error: 0 };
export const PROTECTION: Exit = { kind: "exception", vector: 13, error: 0 };
export const TRAP: Exit = { kind: "exception", vector: 1, error: 0 };

// The trap flag, breakpoints and the other ways in which an instruction leaves for the kernel with
// EIP behind it (SDM vol. 3, 6.5 and 17.3.1.4).

import { beforeEach, describe, expect, it } from "vitest";
import { BREAKPOINT, bytesOf, CODE, DATA, Program, TRAP } from "./integer_program.js";

const TRAP_FLAG = 0x100;
const OVERFLOW = 0x800;

let program: Program;
beforeEach(() => {
  program = new Program();
});

/** Where the traps come, one after the other, until something else ends the run. */
function traps(...lines: string[]): number[] {
  program.load(bytesOf(...lines, "cc"));
  const offsets: number[] = [];
  for (;;) {
    const exit = program.run();
    if (exit.kind !== "exception" || exit.vector !== 1) return offsets;
    offsets.push(program.core.cpu.eip - CODE);
    if (offsets.length > 50) throw new Error("no end of traps");
  }
}

describe("the trap flag", () => {
  it("traps after exactly one instruction, and again after the next", () => {
    program.core.cpu.eflags = TRAP_FLAG;
    expect(traps("40", "b8 01 00 00 00", "90", "eb 00", "40")).toEqual([1, 6, 7, 9, 10]);
    expect(program.core.cpu.instructions).toBe(6);
  });

  it("set by POPF, traps after the instruction behind POPF; cleared by it, once more", () => {
    // pushf ; or dword [esp],0x100 ; popf ; nop ; pushf ; and dword [esp],~0x100 ; popf ; nop ; nop
    const offsets = traps(
      ...["9c", "81 0c 24 00 01 00 00", "9d", "90", "9c", "81 24 24 ff fe ff ff", "9d", "90", "90"],
    );
    expect(offsets).toEqual([10, 11, 18, 19]);
  });

  it("stops a slice at once, with what is left of it unused", () => {
    program.core.cpu.eflags = TRAP_FLAG;
    program.load(bytesOf("40 40 cc"));
    expect(program.core.run(1000)).toEqual(TRAP);
    expect(program.core.cpu.instructions).toBe(1);
    expect(program.core.step()).toEqual(TRAP);
    expect(program.core.cpu.eip).toBe(CODE + 2);
  });

  it("traps after each iteration of a repeated instruction", () => {
    program.core.cpu.eflags = TRAP_FLAG;
    program.set({ ESI: DATA, EDI: DATA + 64, ECX: 3 });
    expect(traps("f3 a4", "90")).toEqual([0, 0, 2, 3]);
    expect(program.get("ECX")).toBe(0);
  });

  it("is held back by MOV SS and POP SS until after the next instruction", () => {
    program.core.cpu.eflags = TRAP_FLAG;
    program.set({ EAX: 0x2b });
    expect(traps("8e d0", "90", "16", "17", "90", "40")).toEqual([3, 4, 6, 7]);
    program.core.cpu.eflags = TRAP_FLAG;
    program.core.view.setUint32(DATA + 4, 0x2b, true);
    expect(traps("0f b2 1d 00 00 20 00", "90")).toEqual([7, 8]); // but not by LSS
  });

  it("does not hide a fault, nor trap after a system call", () => {
    program.core.cpu.eflags = TRAP_FLAG;
    program.load(bytesOf("cd 80 0f 0b"));
    expect(program.run()).toEqual({ kind: "interrupt", vector: 0x80 });
    expect(program.run()).toEqual({ kind: "exception", vector: 6, error: 0 });
  });
});

describe("traps of instructions", () => {
  it("INT3 and INT1 leave EIP behind themselves", () => {
    expect(program.execute("90")).toEqual(BREAKPOINT);
    expect(program.core.cpu.eip).toBe(CODE + 2);
    expect(program.execute("f1")).toEqual(TRAP);
    expect(program.core.cpu.eip).toBe(CODE + 1);
  });

  it("INTO traps where OF is set", () => {
    expect(program.execute("ce")).toEqual(BREAKPOINT);
    program.core.cpu.eflags = OVERFLOW;
    expect(program.execute("ce")).toEqual({ kind: "exception", vector: 4, error: 0 });
    expect(program.core.cpu.eip).toBe(CODE + 1);
  });

  it("BOUND faults outside its bounds, which are signed and inclusive", () => {
    program.core.view.setInt32(DATA, -5, true);
    program.core.view.setInt32(DATA + 4, 10, true);
    for (const [index, fits] of [
      [-6, false],
      [-5, true],
      [10, true],
      [11, false],
    ] as const) {
      program.set({ EAX: index >>> 0 });
      const exit = program.execute("62 05 00 00 20 00");
      expect(exit).toEqual(fits ? BREAKPOINT : { kind: "exception", vector: 5, error: 0 });
      if (!fits) expect(program.core.cpu.eip).toBe(CODE);
    }
  });

  it("INT n and SYSENTER go to the kernel with EIP behind them", () => {
    program.load(bytesOf("cd 2e cc"));
    expect(program.run()).toEqual({ kind: "interrupt", vector: 0x2e });
    expect(program.core.cpu.eip).toBe(CODE + 2);
    program.load(bytesOf("0f 34 cc"));
    expect(program.run()).toEqual({ kind: "sysenter" });
    expect(program.core.cpu.eip).toBe(CODE + 2);
  });
});

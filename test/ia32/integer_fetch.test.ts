// What happens before an instruction is executed: fetching over page boundaries, prefixes, LOCK,
// the longest instruction, and code that changes while it is decoded (SDM vol. 2, chapter 2).

import { beforeEach, describe, expect, it } from "vitest";
import { FAULT_USER } from "../../assembly/layout/page_table.js";
import {
  anotherCore,
  BREAKPOINT,
  bytesOf,
  CODE,
  DATA,
  INVALID,
  PAGE,
  PROTECTION,
  Program,
  READ_ONLY,
  READ_WRITE,
} from "./integer_program.js";

let program: Program;
beforeEach(() => {
  program = new Program();
});

describe("fetching over the end of a page", () => {
  const codes = [
    "b8 44 33 22 11", // mov eax,0x11223344
    "66 81 05 10 00 20 00 34 12", // add word [0x200010],0x1234
    "0f af c1", // imul eax,ecx
    "c1 e0 05", // shl eax,5
    "c8 10 00 00", // enter 16,0
  ];

  it.each(codes)("%s faults at the second page until it is there", (text) => {
    const code = bytesOf(text);
    for (let split = 1; split < code.length; split++) {
      const start = CODE + PAGE - split;
      program.core.setPtes(CODE / PAGE + 1, 1, 0);
      program.load(code, start).set({ EAX: 1, ECX: 1 });
      program.core.bytes[start + code.length] = 0xcc;
      const exit = program.run();
      expect(exit).toMatchObject({ kind: "pageFault", address: CODE + PAGE });
      expect(program.core.cpu.eip).toBe(start);
      program.core.setPtes(CODE / PAGE + 1, 1, READ_WRITE);
      expect(program.run()).toEqual(BREAKPOINT);
      expect(program.core.cpu.eip).toBe(start + code.length + 1);
    }
  });

  it("executes what stands before a page that is not there", () => {
    program.core.setPtes(CODE / PAGE + 1, 1, 0);
    program.load(bytesOf("40 40 40"), CODE + PAGE - 3); // inc eax, three times
    expect(program.run()).toMatchObject({ kind: "pageFault", address: CODE + PAGE });
    expect(program.get("EAX")).toBe(3);
    expect(program.core.cpu.eip).toBe(CODE + PAGE);
  });

  it("needs no second page for an instruction that ends with the first", () => {
    program.core.setPtes(CODE / PAGE + 1, 1, 0);
    program.load(bytesOf("b8 01 00 00 00 cc"), CODE + PAGE - 6);
    expect(program.run()).toEqual(BREAKPOINT);
  });

  it("decodes anew when either page of a crossing instruction changes", () => {
    const start = CODE + PAGE - 2;
    program.load(bytesOf("b8 01 00 00 00 cc"), start).run();
    expect(program.get("EAX")).toBe(1);
    program.set({ EDI: CODE + PAGE });
    program.load(bytesOf("c6 07 02", "e9", "f4 0f 00 00"), CODE); // mov byte [edi],2 ; jmp near
    const jump = new DataView(program.core.bytes.buffer, program.core.bytes.byteOffset);
    jump.setInt32(CODE + 4, start - (CODE + 8), true);
    expect(program.run()).toEqual(BREAKPOINT);
    expect(program.get("EAX")).toBe(0x201);
  });
});

describe("a page fault of a fetch", () => {
  it("names the address of the first byte that is missing", () => {
    program.core.cpu.eip = 0xdead0123;
    expect(program.core.run(10)).toMatchObject({ address: 0xdead0123 });
    program.core.cpu.eip = 0xffffffff;
    expect(program.core.run(10)).toMatchObject({ kind: "pageFault", address: 0xffffffff });
    program.core.cpu.eip = 0;
    expect(program.core.run(10)).toMatchObject({ kind: "pageFault", address: 0 });
    expect(program.core.cpu.eip).toBe(0);
  });
});

describe("prefixes", () => {
  it("makes an instruction of more than 15 bytes #GP, one of 15 not", () => {
    const nop = (prefixes: number) => `${"66 ".repeat(prefixes)}90`;
    expect(program.execute(nop(14))).toEqual(BREAKPOINT);
    expect(program.execute(nop(15))).toEqual(PROTECTION);
    expect(program.core.cpu.eip).toBe(CODE);
    // The opcode and the ModRM byte count as well.
    expect(program.execute(`${"2e ".repeat(9)}81 05 00 00 20 00 01`)).toEqual(PROTECTION);
  });

  it.each([
    ["66 66 b8 01 00", "a repeated operand size prefix counts once"],
    ["66 b0 01", "an operand size prefix means nothing to a byte operation"],
    ["f3 b8 01 00 00 00", "REP means nothing before MOV"],
    ["f2 eb 00 b0 01", "F2 means nothing before a jump"],
    ["f3 eb 00 b0 01", "F3 means nothing before a jump"],
    ["26 2e 36 3e b0 01", "segment prefixes mean nothing without memory"],
    ["f2 f3 66 b8 01 00", "prefixes come in any order"],
  ])("%s: %s", (code) => {
    expect(program.execute(code)).toEqual(BREAKPOINT);
    expect(program.get("EAX")).toBe(1);
  });

  it("lets the last of several segment prefixes win", () => {
    program.core.view.setUint32(DATA, 0x1234, true);
    expect(program.execute("64 3e a1 00 00 20 00")).toEqual(BREAKPOINT); // fs ds mov eax,[DATA]
    expect(program.get("EAX")).toBe(0x1234);
    expect(program.execute("3e 64 a1 00 00 20 00")).toEqual(PROTECTION); // FS holds no segment
  });
});

describe("LOCK", () => {
  const memory = "05 00 00 20 00"; // ModRM /0 and the address of DATA
  const withDigit = (digit: number) => (5 | (digit << 3)).toString(16).padStart(2, "0");

  it.each([
    [`f0 01 ${memory}`, "ADD"],
    [`f0 0f ab ${memory}`, "BTS"],
    [`f0 0f ba ${withDigit(7)} 00 00 20 00 03`, "BTC"],
    [`f0 0f c1 ${memory}`, "XADD"],
    [`f0 0f b1 ${memory}`, "CMPXCHG"],
    [`f0 0f c7 ${withDigit(1)} 00 00 20 00`, "CMPXCHG8B"],
    [`f0 87 ${memory}`, "XCHG"],
    [`f0 ff ${memory}`, "INC"],
    [`f0 f7 ${withDigit(3)} 00 00 20 00`, "NEG"],
  ])("is legal before %s: %s with memory as destination", (code) => {
    expect(program.execute(code)).toEqual(BREAKPOINT);
  });

  it.each([
    [`f0 03 ${memory}`, "ADD with memory as source"],
    ["f0 01 c8", "ADD with registers"],
    [`f0 39 ${memory}`, "CMP"],
    [`f0 85 ${memory}`, "TEST"],
    [`f0 89 ${memory}`, "MOV"],
    [`f0 0f a3 ${memory}`, "BT"],
    [`f0 c1 ${withDigit(4)} 00 00 20 00 01`, "SHL"],
    ["f0 90", "NOP"],
    ["f0 a4", "MOVS"],
    ["f0 eb 00", "JMP"],
    [`f0 ff ${withDigit(6)} 00 00 20 00`, "PUSH"],
  ])("is #UD before %s: %s", (code) => {
    expect(program.execute(code)).toEqual(INVALID);
    expect(program.core.cpu.eip).toBe(CODE);
  });
});

describe("encodings that mean nothing", () => {
  it.each([
    ["8d c0", "LEA of a register"],
    ["62 c0", "BOUND with a register"],
    ["c4 c0", "LES of a register"],
    ["c5 c0", "LDS of a register"],
    ["0f b2 c0", "LSS of a register"],
    ["0f c7 c8", "CMPXCHG8B of a register"],
    ["0f c7 05 00 00 20 00", "a digit that group 9 lacks"],
    ["0f 01 c0", "SGDT of a register"],
    ["8f c8", "a digit that POP lacks"],
    ["c7 c8 00 00 00 00", "a digit that MOV lacks"],
    ["fe d0", "a digit that group 4 lacks"],
    ["ff f8", "a digit that group 5 lacks"],
    ["ff d8", "a far call through a register"],
    ["0f ba c0 01", "a digit that group 8 lacks"],
    ["8e c8", "MOV to CS"],
    ["8c f0", "a segment register that does not exist"],
    ["0f 04", "an opcode that does not exist"],
    ["0f 05", "SYSCALL, which Intel's processors lack in 32-bit code"],
    ["0f ff c0", "UD0"],
    ["0f b9 c0", "UD1"],
    ["0f 0b", "UD2"],
  ])("%s is #UD: %s", (code) => {
    expect(program.execute(code)).toEqual(INVALID);
    expect(program.core.cpu.eip).toBe(CODE);
  });
});

describe("code that changes", () => {
  it("sees the next instruction of the same block changed", () => {
    // mov byte [next+1],2 ; next: mov al,1
    const exit = program.execute("c6 05 08 00 10 00 02", "b0 01", "40");
    expect(exit).toEqual(BREAKPOINT);
    expect(program.get("EAX")).toBe(3);
  });

  it("sees itself changed only the next time", () => {
    // again: mov byte [again+6],7 ; dec ecx ; jnz again
    const code = bytesOf("c6 05 06 00 10 00 01", "49", "75 f6", "cc");
    program.load(code).set({ ECX: 3 });
    program.core.bytes[CODE + 6] = 5;
    expect(program.run()).toEqual(BREAKPOINT);
    expect(program.core.bytes[CODE + 6]).toBe(5);
    expect(program.core.cpu.instructions).toBe(10);
  });

  it("counts each instruction once although a store to code is executed again", () => {
    program.execute("40 40", "c6 05 00 30 10 00 00", "40 40");
    const plain = program.core.cpu.instructions;
    const other = new Program(anotherCore());
    other.execute("40 40", "c6 05 0f 00 10 00 90", "40 40"); // writes behind itself, same page
    expect(other.core.cpu.instructions).toBe(plain);
    expect(plain).toBe(6);
  });

  it("still faults where a page of code may not be written", () => {
    program.core.setPtes(CODE / PAGE, 1, READ_ONLY);
    const exit = program.execute("c6 05 0f 00 10 00 90");
    expect(exit).toMatchObject({ kind: "pageFault", address: CODE + 15 });
    expect((exit as { error: number }).error & FAULT_USER).toBe(FAULT_USER);
  });
});

// Segments that are not flat: descriptors of an LDT as modify_ldt installs them, limits, 16-bit
// code and stacks, far transfers (SDM vol. 3, chapters 3 and 5).

import { beforeEach, describe, expect, it } from "vitest";
import {
  SEGMENT_BIG,
  SEGMENT_CODE,
  SEGMENT_EXPAND_DOWN,
  SEGMENT_PRESENT,
  SEGMENT_READABLE,
  SEGMENT_WRITABLE,
} from "../../assembly/layout/cpu_state.js";
import { LOCAL_DESCRIPTOR } from "../../assembly/layout/descriptor.js";
import { Segment } from "../../src/machine/cpu.js";
import {
  anotherCore,
  BREAKPOINT,
  bytesOf,
  CODE,
  DATA,
  PAGE,
  PROTECTION,
  Program,
  STACK_TOP,
} from "./integer_program.js";

const DATA_SEGMENT = SEGMENT_PRESENT | SEGMENT_READABLE | SEGMENT_WRITABLE;
const CODE_SEGMENT = SEGMENT_PRESENT | SEGMENT_READABLE | SEGMENT_CODE;
const STACK_FAULT = { kind: "exception", vector: 12, error: 0 };

/** Selector of LDT entry n, privilege level 3. */
const local = (entry: number) => (entry << 3) | 7;
const word = (value: number) => `${hex(value & 255)} ${hex((value >> 8) & 255)}`;
const dword = (value: number) => `${word(value)} ${word(value >>> 16)}`;
const hex = (byte: number) => byte.toString(16).padStart(2, "0");

let program: Program;
beforeEach(() => {
  program = new Program();
});

function describeEntry(entry: number, base: number, limit: number, attributes: number): void {
  program.core.setDescriptor(LOCAL_DESCRIPTOR + entry, base, limit, attributes);
}

/** mov eax,selector ; mov SEGMENT,ax */
const load = (segment: number, selector: number) =>
  `b8 ${dword(selector)} 8e ${hex(0xc0 | (segment << 3))}`;

describe("loading a segment register", () => {
  const refused = (vector: number, error: number) => ({ kind: "exception", vector, error });

  it.each([
    ["a selector behind the GDT", 0xfff8 | 3, 13],
    ["an entry of the GDT that is the kernel's", 0x10, 13],
    ["an empty entry of the LDT", local(5), 13],
    ["code that cannot be read", local(1), 13],
    ["data that is not present", local(2), 11],
  ])("DS: %s is refused", (_, selector, vector) => {
    describeEntry(1, 0, PAGE, SEGMENT_PRESENT | SEGMENT_CODE);
    describeEntry(2, 0, PAGE, SEGMENT_READABLE | SEGMENT_WRITABLE);
    expect(program.execute(load(Segment.DS, selector))).toEqual(refused(vector, selector & ~3));
    expect(program.core.cpu.eip).toBe(CODE + 5);
    expect(program.core.cpu.segment(Segment.DS).selector).toBe(0x2b);
  });

  it.each([
    ["the null selector", 0, 13, 0],
    ["code", local(1), 13, local(1) & ~3],
    ["data that cannot be written", local(2), 13, local(2) & ~3],
    ["another privilege level", 0x2a, 13, 0x28],
    ["data that is not present", local(3), 12, local(3) & ~3],
  ])("SS: %s is refused", (_, selector, vector, error) => {
    describeEntry(1, 0, PAGE, CODE_SEGMENT);
    describeEntry(2, 0, PAGE, SEGMENT_PRESENT | SEGMENT_READABLE);
    describeEntry(3, 0, PAGE, SEGMENT_READABLE | SEGMENT_WRITABLE);
    expect(program.execute(load(Segment.SS, selector))).toEqual(refused(vector, error));
  });

  it("takes the null selector into a data segment, and faults when it is used", () => {
    expect(program.execute(load(Segment.DS, 3), "90")).toEqual(BREAKPOINT);
    expect(program.execute("a1 00 00 20 00")).toEqual(PROTECTION);
    expect(program.execute("c7 45 00 00 00 00 00")).not.toEqual(PROTECTION); // SS is still there
  });

  it("pops what it pushed, moving the stack pointer by the operand size", () => {
    expect(program.execute("06 66 1e 66 0f a1 0f a9")).toEqual(BREAKPOINT); // es ds ; pop fs, gs
    expect(program.core.cpu.segment(Segment.FS).selector).toBe(0x2b);
    expect(program.core.cpu.segment(Segment.GS).selector).toBe(0x2b);
    expect(program.get("ESP")).toBe(STACK_TOP);
  });

  it("loads a far pointer as a whole or not at all", () => {
    describeEntry(4, DATA, 0xff, DATA_SEGMENT | SEGMENT_BIG);
    program.core.view.setUint32(DATA, 0x12345678, true);
    program.core.view.setUint16(DATA + 4, local(4), true);
    expect(program.execute("0f b4 1d 00 00 20 00")).toEqual(BREAKPOINT); // lfs ebx,[DATA]
    expect(program.get("EBX")).toBe(0x12345678);
    expect(program.core.cpu.segment(Segment.FS)).toMatchObject({ base: DATA, limit: 0xff });
    program.core.view.setUint16(DATA + 4, local(9), true);
    program.set({ EBX: 1 });
    expect(program.execute("0f b4 1d 00 00 20 00")).toMatchObject({ error: local(9) & ~3 });
    expect(program.get("EBX")).toBe(1);
  });
});

describe("limits", () => {
  it("count the whole access", () => {
    describeEntry(0, DATA, 0xff, DATA_SEGMENT | SEGMENT_BIG);
    program.execute(load(Segment.FS, local(0)));
    const access = (code: string, last: number) => {
      expect(program.execute(`64 ${code} ${dword(last)}`)).toEqual(BREAKPOINT);
      expect(program.execute(`64 ${code} ${dword(last + 1)}`)).toEqual(PROTECTION);
    };
    access("a0", 0xff); // mov al,fs:[]
    access("66 a1", 0xfe);
    access("a1", 0xfc);
    access("8b 0d", 0xfc); // mov ecx,fs:[]
    access("0f b6 0d", 0xff); // movzx ecx,byte fs:[]
    access("ff 05", 0xfc); // inc dword fs:[]
    access("0f c7 0d", 0xf8); // cmpxchg8b fs:[]
  });

  it("refuse writes to what may only be read, and reads of what may only be executed", () => {
    describeEntry(0, DATA, 0xfff, SEGMENT_PRESENT | SEGMENT_READABLE);
    program.execute(load(Segment.FS, local(0)));
    expect(program.execute("64 a1 00 00 00 00")).toEqual(BREAKPOINT);
    expect(program.execute("64 a3 00 00 00 00")).toEqual(PROTECTION);
    expect(program.execute("2e c6 05 00 00 20 00 01")).toEqual(PROTECTION); // mov byte cs:[DATA],1
    expect(program.execute("2e a1 00 00 20 00")).toEqual(BREAKPOINT);
  });

  it("of a segment that expands down lie below it", () => {
    describeEntry(0, DATA, 0xfff, DATA_SEGMENT | SEGMENT_EXPAND_DOWN);
    program.execute(load(Segment.FS, local(0)));
    expect(program.execute("64 a0 ff 0f 00 00")).toEqual(PROTECTION);
    expect(program.execute("64 a0 00 10 00 00")).toEqual(BREAKPOINT);
    expect(program.execute("64 a1 fd ff 00 00")).toEqual(PROTECTION);
    expect(program.execute("64 a1 fc ef 00 00")).toEqual(BREAKPOINT);
  });

  it("raise #SS for the stack's segment", () => {
    describeEntry(0, STACK_TOP - PAGE, PAGE - 1, DATA_SEGMENT | SEGMENT_BIG);
    program.set({ EBP: PAGE - 3 });
    expect(program.execute(load(Segment.SS, local(0)), "8b 45 00")).toEqual(STACK_FAULT);
    program.set({ ESP: 2 });
    expect(program.execute("50")).toEqual(STACK_FAULT);
    expect(program.get("ESP")).toBe(2);
  });

  it("hold for a data segment with a base in every form of addressing", () => {
    describeEntry(0, DATA, 0xfff, DATA_SEGMENT | SEGMENT_BIG);
    program.core.view.setUint32(DATA + 0x20, 77, true);
    program.set({ ESI: 0x10 });
    expect(program.execute(load(Segment.DS, local(0)), "8b 44 36 00")).toEqual(BREAKPOINT);
    expect(program.get("EAX")).toBe(77); // mov eax,[esi+esi]
    program.set({ ESI: 0x1000 });
    expect(program.execute("8b 06")).toEqual(PROTECTION);
    expect(program.execute("8a 0d ff 0f 00 00")).toEqual(BREAKPOINT);
  });
});

describe("16-bit segments", () => {
  const CODE16 = local(16);

  /** A far call from flat code to offset 0 of a 16-bit segment at CODE + PAGE. */
  function call16(...lines: string[]) {
    describeEntry(16, CODE + PAGE, 0xff, CODE_SEGMENT);
    program.core.bytes.set(bytesOf(...lines), CODE + PAGE);
    return program.execute(`9a ${dword(0)} ${word(CODE16)}`, "40");
  }

  it("are called and left again by far transfers", () => {
    // mov ax,0x1234 ; add ax,1 (16-bit defaults) ; o32 mov ecx,0x11223344 ; o32 retf
    const exit = call16("b8 34 12", "83 c0 01", "66 b9 44 33 22 11", "66 cb");
    expect(exit).toEqual(BREAKPOINT);
    expect(program.get("EAX")).toBe(0x1236);
    expect(program.get("ECX")).toBe(0x11223344);
    expect(program.get("ESP")).toBe(STACK_TOP);
    expect(program.core.cpu.segment(Segment.CS)).toMatchObject({ selector: 0x23, base: 0 });
  });

  it("push 16-bit return addresses, and jump within 64 KiB", () => {
    // call near +3 ; o32 retf ; (at 5) jmp short +0 ; ret
    const exit = call16("e8 02 00", "66 cb", "eb 00", "c3");
    expect(exit).toEqual(BREAKPOINT);
    expect(program.get("ESP")).toBe(STACK_TOP);
    expect(program.get("EAX")).toBe(1);
  });

  it("end at their limit", () => {
    expect(call16("e9 fa 00")).toEqual(BREAKPOINT); // to 0xfd, filled with breakpoints
    expect(program.core.cpu.eip).toBe(0xfe);
    program = new Program();
    program.core.bytes.set(bytesOf("b8 01 00"), CODE + PAGE + 0xfe); // cut off by the limit
    expect(call16("e9 fb 00")).toEqual(PROTECTION);
    expect(program.core.cpu.eip).toBe(0xfe);
    program = new Program();
    program.set({ ESP: STACK_TOP - 64 });
    expect(call16("e8 fd 00")).toEqual(PROTECTION); // the call itself faults, and pushes nothing
    expect(program.core.cpu.eip).toBe(0);
    expect(program.get("ESP")).toBe(STACK_TOP - 72);
  });

  it("use BX, SI, DI and BP to address, and wrap", () => {
    program.core.view.setUint32(DATA + 0x10, 0xcafe, true);
    describeEntry(1, DATA, 0xffff, DATA_SEGMENT);
    program.set({ EBX: 0xffff_0008, ESI: 0xffff_0008 });
    const exit = call16(`b8 ${word(local(1))} 8e d8`, "8b 00", "66 cb"); // mov ax,[bx+si]
    expect(exit).toEqual(BREAKPOINT);
    expect(program.get("EAX")).toBe(0xcafe + 1);
    program.set({ EBX: 0x8010, ESI: 0x8000 });
    call16(`b8 ${word(local(1))} 8e d8`, "8b 00", "66 cb");
    expect(program.get("EAX")).toBe(0xcafe + 1);
  });

  it("with a stack of 16 bits move SP alone, and wrap", () => {
    describeEntry(2, DATA, 0xffff, DATA_SEGMENT);
    program.set({ ESP: 0xabcd_0002, ECX: 0x11223344, EDX: 0x5566 });
    expect(program.execute(load(Segment.SS, local(2)), "66 52", "66 51")).toEqual(BREAKPOINT);
    expect(program.get("ESP")).toBe(0xabcd_fffe);
    expect(program.core.view.getUint16(DATA, true)).toBe(0x5566);
    expect(program.core.view.getUint16(DATA + 0xfffe, true)).toBe(0x3344);
    expect(program.execute("66 5b 66 5b")).toEqual(BREAKPOINT);
    expect(program.get("ESP")).toBe(0xabcd_0002);
    expect(program.get("EBX") & 0xffff).toBe(0x5566);
  });

  it("are not confused with another segment over the same bytes", () => {
    // call near +0 pushes the offset behind it: it depends on the base.
    program.core.bytes.set(bytesOf("e8 00 00 00 00 58 cb"), CODE + PAGE); // call $+5 ; pop eax ; retf
    for (const [entry, base] of [
      [20, CODE],
      [21, CODE + PAGE - 16],
      [20, CODE],
    ] as const) {
      describeEntry(entry, base, 0xffff, CODE_SEGMENT | SEGMENT_BIG);
      const offset = CODE + PAGE - base;
      const exit = program.execute(`9a ${dword(offset)} ${word(local(entry))}`);
      expect(exit).toEqual(BREAKPOINT);
      expect(program.get("EAX")).toBe(offset + 5);
    }
  });

  it("may be more than the core tells apart at once", () => {
    program.core.bytes.set(bytesOf("e8 00 00 00 00 58 cb"), CODE + PAGE);
    for (let entry = 0; entry < 40; entry++) {
      describeEntry(entry, CODE + entry, 0xffff, CODE_SEGMENT | SEGMENT_BIG);
      const offset = PAGE - entry;
      program.execute(`9a ${dword(offset)} ${word(local(entry))}`);
      expect(program.get("EAX")).toBe(offset + 5);
    }
  });

  it("survive a move of the processor state to another core", () => {
    describeEntry(16, CODE + PAGE, 0xff, CODE_SEGMENT);
    program.core.bytes.set(bytesOf("b8 34 12", "66 cb"), CODE + PAGE);
    program.load(bytesOf(`9a ${dword(0)} ${word(CODE16)}`, "cc"));
    expect(program.core.run(1)).toEqual({ kind: "slice" });
    const other = new Program(anotherCore());
    // On the other core a different segment has been first.
    other.core.setDescriptor(LOCAL_DESCRIPTOR, CODE, 0xff, CODE_SEGMENT);
    other.execute(`9a ${dword(0)} ${word(local(0))}`);
    other.core.bytes.set(program.core.bytes.subarray(CODE, CODE + 2 * PAGE), CODE);
    other.core.bytes.set(
      program.core.bytes.subarray(STACK_TOP - PAGE, STACK_TOP),
      STACK_TOP - PAGE,
    );
    other.core.dropAllCode();
    other.core.cpu.restore(program.core.cpu.save());
    expect(other.run()).toEqual(BREAKPOINT);
    expect(other.get("EAX")).toBe(0x1234);
  });
});

describe("far transfers", () => {
  it.each([
    ["a null selector", 0, 13, 0],
    ["a data segment", 0x2b, 13, 0x28],
    ["code that is not present", local(1), 11, local(1) & ~3],
  ])("to %s are refused with the stack as it was", (_, selector, vector, error) => {
    describeEntry(1, 0, PAGE, SEGMENT_READABLE | SEGMENT_CODE);
    const expected = { kind: "exception", vector, error };
    expect(program.execute(`9a ${dword(CODE)} ${word(selector)}`)).toEqual(expected);
    expect(program.execute(`ea ${dword(CODE)} ${word(selector)}`)).toEqual(expected);
    expect(program.get("ESP")).toBe(STACK_TOP);
    program.set({ ESP: STACK_TOP - 64 });
    program.execute(`68 ${dword(selector)}`, `68 ${dword(CODE)}`);
    expect(program.execute("cb")).toEqual(expected);
    expect(program.get("ESP")).toBe(STACK_TOP - 72);
  });

  it("IRET returns, with the flags that user code may set", () => {
    const target = CODE + 0x40;
    program.core.bytes[target] = 0xcc;
    const exit = program.execute(
      `68 ${dword(0x00203cd5)} 68 ${dword(0x23)} 68 ${dword(target)}`,
      "cf",
    );
    expect(exit).toEqual(BREAKPOINT);
    expect(program.core.cpu.eip).toBe(target + 1);
    expect(program.core.cpu.eflags).toBe(0x00200ed7); // ID and DF; IF stays set, IOPL clear
    expect(program.get("ESP")).toBe(STACK_TOP);
  });
});

describe("what looks at descriptors", () => {
  it("LAR and LSL answer for what user code may see", () => {
    describeEntry(3, 0, 0x1ff, DATA_SEGMENT);
    program.set({ ECX: local(3) });
    program.execute("0f 02 c1");
    expect(program.get("EAX")).toBe(0x0000f300);
    program.execute("0f 03 c1");
    expect(program.get("EAX")).toBe(0x1ff);
    expect(program.core.cpu.eflags & 0x40).toBe(0x40);
    program.set({ ECX: 0x23, EAX: 5 });
    program.execute("0f 02 c1");
    expect(program.get("EAX")).toBe(0x00cffb00); // flat 32-bit code, in pages
    program.set({ ECX: 0x10, EAX: 5 });
    program.execute("0f 02 c1");
    expect(program.get("EAX")).toBe(5);
    expect(program.core.cpu.eflags & 0x40).toBe(0);
  });

  it("LSL finds the number of the processor where Linux keeps it", () => {
    program.set({ ECX: 0x7b, EAX: 5 });
    program.execute("0f 03 c1");
    expect(program.get("EAX")).toBe(0);
    program.execute("0f 02 c1");
    expect(program.get("EAX")).toBe(0x0040f500);
  });

  it("VERR and VERW say whether a segment can be read and written", () => {
    describeEntry(1, 0, PAGE, SEGMENT_PRESENT | SEGMENT_CODE);
    describeEntry(2, 0, PAGE, SEGMENT_PRESENT | SEGMENT_READABLE);
    const verified = (code: string, selector: number) => {
      program.set({ ECX: selector }).execute(code);
      return (program.core.cpu.eflags & 0x40) !== 0;
    };
    expect([0x2b, 0x23, local(1), local(2), 0, 0x10].map((s) => verified("0f 00 e1", s))).toEqual([
      ...[true, true, false, true, false, false],
    ]);
    expect([0x2b, 0x23, local(1), local(2), 0].map((s) => verified("0f 00 e9", s))).toEqual([
      ...[true, false, false, false, false],
    ]);
  });

  it("SGDT, SIDT and SMSW give nothing of the kernel away", () => {
    program.execute("0f 01 05 00 00 20 00", "0f 01 0d 06 00 20 00", "0f 01 e0"); // smsw eax
    expect(program.core.view.getUint16(DATA, true)).toBe(0);
    expect(program.core.view.getUint32(DATA + 2, true)).toBe(0xfffe0000);
    expect(program.core.view.getUint32(DATA + 8, true)).toBe(0xffff0000);
    expect(program.get("EAX")).toBe(0x80050033);
  });
});

describe("a reset", () => {
  it("forgets the LDT and gives flat segments back", () => {
    describeEntry(0, DATA, 0xff, DATA_SEGMENT);
    program.execute(load(Segment.DS, local(0)));
    program.core.reset();
    expect(program.core.cpu.segment(Segment.DS)).toMatchObject({ selector: 0x2b, base: 0 });
    program.core.setPtes(CODE / PAGE, 1, 7);
    expect(program.execute(load(Segment.FS, local(0)))).toMatchObject({ vector: 13 });
  });
});

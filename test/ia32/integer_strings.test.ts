// String instructions where vectors of one instruction do not reach: long ones, faults in the
// middle, overlapping ends, code that is overwritten (SDM vol. 1, 7.3.9; vol. 2, REP).

import { beforeEach, describe, expect, it } from "vitest";
import { FAULT_PROTECTION, FAULT_USER, FAULT_WRITE } from "../../assembly/layout/page_table.js";
import {
  BREAKPOINT,
  bytesOf,
  CODE,
  DATA,
  PAGE,
  Program,
  READ_ONLY,
  READ_WRITE,
} from "./integer_program.js";

const ZERO_FLAG = 0x40;
const DIRECTION = 0x400;

let program: Program;
let bytes: Uint8Array;

beforeEach(() => {
  program = new Program();
  bytes = program.core.bytes;
  for (let i = 0; i < 16 * PAGE; i++) bytes[DATA + i] = (i * 7 + (i >> 8)) & 255;
});

const slice = (at: number, length: number) => bytes.slice(at, at + length);

/** What a processor does, element by element, on a copy of memory. */
function movedByElements(from: number, to: number, size: number, count: number, step: number) {
  const memory = bytes.slice(DATA, DATA + 16 * PAGE);
  for (let n = 0; n < count; n++) {
    const source = from - DATA + n * step;
    memory.copyWithin(to - DATA + n * step, source, source + size);
  }
  return memory;
}

describe("REP MOVS", () => {
  it.each([
    { size: 1, code: "f3 a4" },
    { size: 2, code: "f3 66 a5" },
    { size: 4, code: "f3 a5" },
    { size: 4, code: "f2 a5" }, // REPNE repeats all the same
  ])("copies $code over many pages from any alignment, in both directions", ({ size, code }) => {
    for (const [from, to] of [
      [3, 7 * PAGE + 9],
      [0, 8 * PAGE],
      [7 * PAGE + 1, 2],
    ] as const) {
      for (const backward of [false, true]) {
        const count = Math.floor((6 * PAGE) / size);
        const end = backward ? (count - 1) * size : 0;
        const step = backward ? -size : size;
        const [source, target] = [DATA + from + end, DATA + to + end];
        const expected = movedByElements(source, target, size, count, step);
        program.core.cpu.eflags = backward ? DIRECTION : 0;
        program.set({ ESI: source, EDI: target, ECX: count });
        expect(program.execute(code)).toEqual(BREAKPOINT);
        expect(Buffer.compare(slice(DATA, 16 * PAGE), expected)).toBe(0);
        expect(program.get("ECX")).toBe(0);
        expect(program.get("ESI")).toBe(source + count * step);
        expect(program.get("EDI")).toBe(target + count * step);
      }
    }
  });

  it.each([1, 2, 3, 4, 5, 7, 64, 4095, 4096])(
    "repeats what it just wrote when the target lies %i bytes ahead",
    (distance) => {
      for (const [size, code] of [
        [1, "f3 a4"],
        [4, "f3 a5"],
      ] as const) {
        for (const sign of [1, -1]) {
          const source = DATA + 6 * PAGE + 5;
          const target = source + sign * distance;
          for (const backward of [false, true]) {
            const step = backward ? -size : size;
            const expected = movedByElements(source, target, size, 1500, step);
            program.core.cpu.eflags = backward ? DIRECTION : 0;
            program.set({ ESI: source, EDI: target, ECX: 1500 });
            program.execute(code);
            expect(Buffer.compare(slice(DATA, 16 * PAGE), expected)).toBe(0);
          }
        }
      }
    },
  );

  it("stops at a page that is not there, with the counters of what was done, and goes on", () => {
    program.core.setPtes(DATA / PAGE + 9, 1, 0);
    const target = DATA + 8 * PAGE + 100;
    program.set({ ESI: DATA, EDI: target, ECX: 2000 });
    const expected = slice(DATA, 8000);
    const done = PAGE - 100; // a multiple of 4: the element at the boundary is not begun
    expect(program.execute("f3 a5")).toEqual({
      kind: "pageFault",
      address: DATA + 9 * PAGE,
      error: FAULT_USER | FAULT_WRITE,
    });
    expect(program.core.cpu.eip).toBe(CODE);
    expect(program.get("ECX")).toBe(2000 - done / 4);
    expect(program.get("ESI")).toBe(DATA + done);
    expect(program.get("EDI")).toBe(target + done);
    program.core.setPtes(DATA / PAGE + 9, 1, READ_WRITE);
    expect(program.run()).toEqual(BREAKPOINT);
    expect(slice(target, 8000)).toEqual(expected);
  });

  it("does not begin an element that crosses into a page it may not write", () => {
    program.core.setPtes(DATA / PAGE + 9, 1, READ_ONLY);
    const target = DATA + 9 * PAGE - 6;
    program.set({ ESI: DATA, EDI: target, ECX: 3 });
    expect(program.execute("f3 a5")).toEqual({
      kind: "pageFault",
      address: DATA + 9 * PAGE,
      error: FAULT_USER | FAULT_WRITE | FAULT_PROTECTION,
    });
    expect(program.get("ECX")).toBe(2);
    expect(program.get("EDI")).toBe(target + 4);
  });

  it("lets the run loop look up within a slice", () => {
    program.set({ ESI: DATA, EDI: DATA + 8 * PAGE, ECX: 8 * PAGE });
    program.load(bytesOf("f3 a4 cc"));
    expect(program.core.run(1)).toEqual({ kind: "slice" });
    expect(program.core.cpu.eip).toBe(CODE);
    const left = program.get("ECX");
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(8 * PAGE);
    expect(program.get("ESI")).toBe(DATA + 8 * PAGE - left);
    expect(program.run()).toEqual(BREAKPOINT);
    expect(slice(DATA, 8 * PAGE)).toEqual(slice(DATA + 8 * PAGE, 8 * PAGE));
  });

  it("does nothing for a count of zero, not even look at its pointers", () => {
    program.set({ ESI: 0, EDI: 0, ECX: 0 });
    expect(program.execute("f3 a4")).toEqual(BREAKPOINT);
  });

  it("takes its source, and only that, from the overriding segment", () => {
    const base = DATA + 3 * PAGE;
    const flat = program.core.cpu.segment(3);
    program.core.cpu.setSegment(4, { ...flat, base, limit: PAGE - 1 });
    program.set({ ESI: 16, EDI: DATA, ECX: 100 });
    expect(program.execute("f3 64 a4")).toEqual(BREAKPOINT); // rep movs es:[edi], fs:[esi]
    expect(slice(DATA, 100)).toEqual(slice(base + 16, 100));
    program.set({ ESI: PAGE - 2, EDI: DATA, ECX: 5 });
    expect(program.execute("f3 64 a4")).toEqual({ kind: "exception", vector: 13, error: 0 });
    expect(program.get("ECX")).toBe(3);
  });

  it("wraps at 64 KiB with 16-bit addresses, and counts in CX alone", () => {
    program.core.setPtes(0, 16, READ_WRITE);
    bytes.fill(0, 0, 16 * PAGE);
    bytes.set([1, 2, 3, 4], 0xfffe);
    bytes.set([5, 6], 0);
    program.set({ ESI: 0x1234_fffe, EDI: 0x5678_0100, ECX: 0xabcd_0004 });
    expect(program.execute("67 f3 a4")).toEqual(BREAKPOINT);
    expect(slice(0x100, 4)).toEqual(Uint8Array.of(1, 2, 5, 6));
    expect(program.get("ESI")).toBe(0x1234_0002);
    expect(program.get("EDI")).toBe(0x5678_0104);
    expect(program.get("ECX")).toBe(0xabcd_0000);
  });
});

describe("REP STOS", () => {
  it.each([
    { size: 1, code: "f3 aa" },
    { size: 2, code: "f3 66 ab" },
    { size: 4, code: "f3 ab" },
  ])("fills $size bytes at a time in both directions", ({ size, code }) => {
    for (const value of [0, 0x12345678, 0x77777777]) {
      for (const backward of [false, true]) {
        const count = 5000;
        const step = backward ? -size : size;
        const start = DATA + 7 * PAGE + 3;
        const expected = slice(DATA, 16 * PAGE);
        const word = Buffer.alloc(4);
        word.writeUInt32LE(value);
        for (let n = 0; n < count; n++)
          expected.set(word.subarray(0, size), start - DATA + n * step);
        program.core.cpu.eflags = backward ? DIRECTION : 0;
        program.set({ EAX: value, EDI: start, ECX: count });
        expect(program.execute(code)).toEqual(BREAKPOINT);
        expect(Buffer.compare(slice(DATA, 16 * PAGE), expected)).toBe(0);
        expect(program.get("EDI")).toBe(start + count * step);
      }
    }
  });

  it("may overwrite the code behind itself, and itself", () => {
    // mov al,0x40 ; mov ecx,5 ; rep stosb ; inc ecx ... where the target begins two bytes later
    const code = bytesOf("b0 40", "b9 05 00 00 00", "f3 aa", "90 90 90 90 90 cc");
    program.load(code).set({ EDI: CODE + 9, EAX: 0 });
    expect(program.run()).toEqual(BREAKPOINT);
    expect(program.get("EAX")).toBe(0x45); // five times INC EAX instead of NOP
    program.load(bytesOf("b0 40 f3 aa cc")).set({ EDI: CODE + 2, ECX: 2, EAX: 0 });
    expect(program.run()).toEqual(BREAKPOINT);
    expect(slice(CODE + 2, 2)).toEqual(Uint8Array.of(0x40, 0x40));
    expect(program.get("ECX")).toBe(0);
  });
});

describe("REPE CMPS and REPNE SCAS", () => {
  it("finds the first difference over pages", () => {
    const [a, b] = [DATA + 5, DATA + 8 * PAGE + 1234];
    bytes.copyWithin(b, a, a + 20000);
    bytes[b + 17001]! ^= 1;
    program.set({ ESI: a, EDI: b, ECX: 20000 });
    program.execute("f3 a6");
    expect(program.get("ECX")).toBe(20000 - 17002);
    expect(program.get("ESI")).toBe(a + 17002);
    expect(program.core.cpu.eflags & ZERO_FLAG).toBe(0);
    program.set({ ESI: a, EDI: b, ECX: 17001 });
    program.execute("f3 a6");
    expect(program.get("ECX")).toBe(0);
    expect(program.core.cpu.eflags & ZERO_FLAG).toBe(ZERO_FLAG);
  });

  it("finds a byte as strlen does, forwards and backwards", () => {
    bytes.fill(1, DATA, DATA + 4 * PAGE);
    bytes[DATA + 9000] = 0;
    program.set({ EAX: 0, EDI: DATA + 1, ECX: 0xffffffff });
    program.execute("f2 ae");
    expect(program.get("EDI")).toBe(DATA + 9001);
    expect(~program.get("ECX") >>> 0).toBe(9000);
    expect(program.core.cpu.eflags & ZERO_FLAG).toBe(ZERO_FLAG);
    program.core.cpu.eflags = DIRECTION;
    program.set({ EAX: 0, EDI: DATA + 3 * PAGE, ECX: 0xffffffff });
    program.execute("f2 ae");
    expect(program.get("EDI")).toBe(DATA + 8999);
  });

  it("leaves the flags of the last comparison when an element faults, all for a count of zero", () => {
    bytes.fill(9, DATA, DATA + 16 * PAGE);
    program.core.setPtes(DATA / PAGE + 1, 1, 0);
    program.core.cpu.eflags = 0x8d5;
    program.set({ ESI: DATA + 100, EDI: DATA + 5 * PAGE, ECX: 5000 });
    const exit = program.execute("f3 a6");
    expect(exit).toEqual({ kind: "pageFault", address: DATA + PAGE, error: FAULT_USER });
    expect(program.core.cpu.eflags & 0x8d5).toBe(0x44);
    expect(program.get("ECX")).toBe(5000 - (PAGE - 100));
    expect(program.run()).toEqual(exit);
    program.core.cpu.eflags = 0x8d5;
    program.set({ ECX: 0 });
    program.execute("f2 ae");
    expect(program.core.cpu.eflags & 0x8d5).toBe(0x8d5);
  });
});

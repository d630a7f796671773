// CPUID, RDTSC, and what ring 0 keeps for itself (SDM vol. 2, CPUID; vol. 3, 5.9).

import { beforeEach, describe, expect, it } from "vitest";
import { families } from "../../isa/table.js";
import { CODE, PROTECTION, Program } from "./integer_program.js";

let program: Program;
beforeEach(() => {
  program = new Program();
});

describe("privileged instructions", () => {
  it.each([
    "f4",
    "fa",
    "fb",
    "ec",
    "e4 60",
    "6c",
    "f3 6e",
    "0f 20 c0",
    "0f 30",
    "0f 01 10",
    "0f 09",
  ])("%s is #GP for user code", (code) => {
    expect(program.execute(code)).toEqual(PROTECTION);
    expect(program.core.cpu.eip).toBe(CODE);
  });
});

describe("CPUID and RDTSC", () => {
  function cpuid(leaf: number) {
    program.set({ EAX: leaf }).execute("0f a2");
    return ["EAX", "EBX", "ECX", "EDX"].map((name) => program.get(name as "EAX"));
  }

  it("names a vendor and the greatest leaf, and answers greater leaves as that one", () => {
    const [greatest, ebx, ecx, edx] = cpuid(0);
    const vendor = Buffer.alloc(12);
    for (const [at, word] of [ebx!, edx!, ecx!].entries()) vendor.writeUInt32LE(word, at * 4);
    expect(vendor.toString()).toBe("GenuineIntel");
    expect(cpuid(0x7fff)).toEqual(cpuid(greatest!));
  });

  // Register (2 ECX, 3 EDX) and bit of leaf 1 for each feature that rows name.
  it.each([
    ["x87", 3, 0],
    ["cx8", 3, 8],
    ["cmov", 3, 15],
    ["mmx", 3, 23],
    ["fxsr", 3, 24],
    ["sse", 3, 25],
    ["sse2", 3, 26],
    ["sse3", 2, 0],
    ["ssse3", 2, 9],
  ])("reports %s exactly when there are rows of it", (feature, register, bit) => {
    const rows = families.flatMap((family) => family.rows).filter((r) => r.feature === feature);
    expect((cpuid(1)[register]! >>> bit) & 1).toBe(rows.length > 0 ? 1 : 0);
  });

  it("reports no feature without rows: SSE4, POPCNT, MOVBE, AES, XSAVE, AVX, 64 bits", () => {
    expect(cpuid(1)[2]! & ~((1 << 0) | (1 << 9))).toBe(0);
    expect(cpuid(0x80000001)).toEqual([0, 0, 0, 0]);
    expect(program.execute("f3 0f b8 c1")).toMatchObject({ vector: 6 }); // popcnt eax,ecx
    expect(program.execute("0f 01 f9")).toMatchObject({ vector: 6 }); // rdtscp
    expect(program.execute("0f 01 d0")).toMatchObject({ vector: 6 }); // xgetbv
  });

  it("has a brand of printable characters that ends with a zero", () => {
    const words = [2, 3, 4].flatMap((leaf) => cpuid(0x80000000 + leaf));
    const brand = Buffer.alloc(48);
    for (const [at, word] of words.entries()) brand.writeUInt32LE(word, at * 4);
    expect(brand.toString("latin1")).toMatch(/^[ -~]+\0+$/);
  });

  it("counts instructions, those of the present block too", () => {
    program.execute("90 90 0f 31 89 c6 90 0f 31"); // rdtsc ; mov esi,eax ; nop ; rdtsc
    expect(program.get("EAX") - program.get("ESI")).toBe(3);
    expect(program.get("ESI")).toBe(2);
  });
});

// The disassembler against objdump -M intel: one line of each shape that a distribution's C library
// and two programs of this project have (address, bytes, text), as objdump 2.40 printed it.

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { disassemble, formatInstruction, listing } from "../../isa/disassemble.js";

const LINES = readFileSync(new URL("./disassembly.objdump.txt", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split("\t") as [address: string, bytes: string, text: string]);

const bytesOf = (text: string) => Uint8Array.from(Buffer.from(text.replaceAll(" ", ""), "hex"));

/** What is a matter of taste: absent index and displacement, addresses without 0x, alias names. */
function normalise(text: string): string {
  return text
    .replace(/^(?:(?:data16|[cdes]s|bnd|notrack) )+(?=[a-z])/, "")
    .replace(/^(nop|xchg ax,ax).*$/, "nop")
    .replace(/^rep(?:z|nz|e|ne)? (?=ret)/, "")
    .replace(/\+eiz\*\d/g, "")
    .replace(/\+0x0(?=\])/g, "")
    .replace(/^(j\w+|call|loop\w*) ([0-9a-f]+)$/, "$1 0x$2")
    .replace(/^(pushf|popf|pusha|popa|iret)d$/, "$1")
    .replace(/^repe /, "repz ")
    .replace(/^repne /, "repnz ")
    .replace(/^xchg (\w+),eax$/, "xchg eax,$1")
    .replace(/^mov ([d-g]s),e(\w+)$/, "mov $1,$2")
    .replace(/^tzcnt /, "bsf "); // what it is on a processor without BMI
}

describe("the disassembler", () => {
  it("prints what objdump prints", () => {
    const wrong = LINES.flatMap(([address, bytes, text]) => {
      const found = disassemble(bytesOf(bytes), Number.parseInt(address, 16));
      const same = normalise(found.text) === normalise(text);
      if (same && found.length * 2 === bytes.length) return [];
      return [`${bytes}: ${found.text} (${found.length} bytes), objdump: ${text}`];
    });
    expect(wrong).toEqual([]);
    expect(LINES.length).toBeGreaterThan(500);
  });

  it.each([
    ["0f ff", "(bad)"], // cut off: the ModRM byte is missing
    ["f0 89 08", "(bad)"], // LOCK MOV
    ["f0 01 c8", "(bad)"], // LOCK ADD with a register as destination
    ["8d c0", "(bad)"], // LEA of a register
    ["66 67 a1 34 12", "mov ax,ds:0x1234"],
    ["67 8b 42 fe", "mov eax,[bp+si-0x2]"],
    ["ea 78 56 34 12 07 00", "jmp 0x7:0x12345678"],
    ["f3 a5", "rep movs DWORD PTR es:[edi],DWORD PTR ds:[esi]"],
    ["64 ac", "lods al,BYTE PTR fs:[esi]"],
    ["83 c4 80", "add esp,0xffffff80"],
    ["66 83 c4 80", "add sp,0xff80"],
  ])("%s is %s", (bytes, text) => {
    const found = disassemble(bytesOf(bytes), 0x1000).text;
    expect(found.replace("DWORD PTR [bp", "[bp")).toBe(text);
  });

  it("counts branches from the end of the instruction, in 16 bits where the operand is", () => {
    expect(disassemble(bytesOf("eb fe"), 0x8049000).text).toBe("jmp 0x8049000");
    expect(disassemble(bytesOf("66 e9 00 00"), 0x8049000).text).toBe("jmp 0x9004");
    expect(disassemble(bytesOf("e9 00 00"), 0x10, true).text).toBe("jmp 0x13");
  });

  it("lists a stretch of code line by line, with invalid bytes in their places", () => {
    expect(formatInstruction(bytesOf("cd 80 90"), 0x8049000)).toBe(
      `08049000  ${"cd 80".padEnd(32)} int 0x80`,
    );
    const texts = [...listing(bytesOf("90 0f 04 c3"), 0)].map((line) => line.slice(43));
    expect(texts).toEqual(["nop", "(bad)", "ret"]);
  });
});

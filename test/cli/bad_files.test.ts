// Files that cannot be run: each one a clear sentence that names the file, and the exit status that
// a shell gives (127 when there is no such file, 126 when it cannot be executed).
//
// The malformed ELF files are made from a program that runs, by changing one field (elf(5)).

import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { programPath } from "../../src/toolchain/build_programs.js";
import { ROOT } from "../tidy/source_tree.js";
import { gobelins } from "./gobelins.js";

const scratch = mkdtempSync(path.join(tmpdir(), "gobelins-files-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const PROGRAM_HEADER = { type: 0, virtualAddress: 8, fileSize: 16, memorySize: 20, size: 32 };
const PT_LOAD = 1;

/** A copy of `hello`, changed. */
function damaged(name: string, change: (file: DataView, loads: readonly number[]) => void): string {
  const bytes = Uint8Array.from(readFileSync(programPath(ROOT, "pentium4", "hello")));
  const view = new DataView(bytes.buffer);
  const table = view.getUint32(28, true);
  const loads = Array.from({ length: view.getUint16(44, true) }, (_, index) => table + index * 32);
  change(
    view,
    loads.filter((at) => view.getUint32(at + PROGRAM_HEADER.type, true) === PT_LOAD),
  );
  return written(name, bytes);
}

function written(name: string, bytes: Uint8Array | string, mode = 0o755): string {
  const file = path.join(scratch, name);
  writeFileSync(file, bytes);
  chmodSync(file, mode);
  return name;
}

const cases: readonly (readonly [string, () => string, number])[] = [
  ["no such file", () => "missing", 127],
  ["no such folder", () => "nowhere/missing", 127],
  [
    "a directory",
    () => {
      mkdirSync(path.join(scratch, "folder"));
      return "folder";
    },
    126,
  ],
  ["not executable", () => written("letter", "\x7fELF", 0o644), 126],
  ["text", () => written("text", "hello, world\n"), 126],
  ["empty", () => written("empty", ""), 126],
  ["a 64-bit ELF file", () => damaged("elf64", (file) => file.setUint8(4, 2)), 126],
  ["for another processor", () => damaged("arm", (file) => file.setUint16(18, 40, true)), 126],
  [
    "cut off",
    () => written("cut", readFileSync(programPath(ROOT, "pentium4", "hello")).subarray(0, 1000)),
    126,
  ],
  [
    "a segment beyond user space",
    () =>
      damaged("high", (file, loads) =>
        file.setUint32((loads[0] as number) + PROGRAM_HEADER.virtualAddress, 0xf000_0000, true),
      ),
    126,
  ],
  [
    "overlapping segments",
    () =>
      damaged("overlap", (file, loads) => {
        const [first, second] = loads as [number, number];
        const address = file.getUint32(first + PROGRAM_HEADER.virtualAddress, true);
        file.setUint32(second + PROGRAM_HEADER.virtualAddress, address, true);
      }),
    126,
  ],
];

describe("a file that cannot be run", () => {
  it.each(cases)("%s", async (_what, make, status) => {
    const file = make();
    const result = await gobelins(["run", file], { directory: scratch });
    expect(result).toMatchObject({ stdout: "", status });
    expect(result.stderr).toMatch(/^gobelins: [^\n]+\n$/);
    expect(result.stderr).toContain(file);
  });
});

it("a directory to begin in that is not there", async () => {
  const program = programPath(ROOT, "pentium4", "hello");
  const result = await gobelins(["run", "--cwd", "/no/such", program]);
  expect(result).toMatchObject({ stdout: "", status: 126 });
  expect(result.stderr).toContain("the directory to begin in, /no/such, is not there");
});

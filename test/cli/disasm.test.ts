// `gobelins disasm`: the listing of an executable, and what it says about files that are none.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Command } from "commander";
import { afterAll, describe, expect, it } from "vitest";
import { addDisassembleCommand } from "../../src/cli/disasm.js";
import { programPath } from "../../src/toolchain/build_programs.js";
import { ROOT } from "../tidy/source_tree.js";
import { Sink, surroundings } from "./surroundings.js";

const hello = programPath(ROOT, "pentium4", "hello");
const scratch = mkdtempSync(path.join(tmpdir(), "gobelins-disasm-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

async function disasm(...commandLine: readonly string[]): Promise<string> {
  const stdout = new Sink();
  const program = new Command();
  addDisassembleCommand(program, surroundings({ stdout, directory: scratch }));
  await program.parseAsync(["disasm", ...commandLine], { from: "user" });
  return stdout.text;
}

describe("gobelins disasm", () => {
  it("shows one function, from its label to its return", async () => {
    const lines = (await disasm(hello, "--function", "main")).trim().split("\n");
    expect(lines[0]).toBe("<main>:");
    expect(lines[1]).toMatch(/^[0-9a-f]{8} {2}55 +push ebp$/);
    expect(lines.at(-1)).toMatch(/ c3 +ret$/);
  });

  it("tells scripts of each instruction", async () => {
    const lines = (await disasm(hello, "--function", "main", "--json")).trim().split("\n");
    const [first, second] = lines.map((line) => JSON.parse(line));
    expect(first).toMatchObject({ text: "push ebp", function: "main", offset: 0, bytes: "55" });
    expect(second).toMatchObject({ address: first.address + 1, offset: 1 });
  });

  it("shows the whole program, every function at its label", async () => {
    const text = await disasm(hello);
    for (const name of ["_start", "main", "printf", "memcpy"]) expect(text).toContain(`<${name}>:`);
    expect(text.split("\n").length).toBeGreaterThan(1000);
  });

  it.each([
    [["--function", "no_such"], "has no function no_such"],
    [[], "not an ELF executable"],
  ])("tells in one sentence what is wrong (%j)", async (options, words) => {
    const file = options.length > 0 ? hello : path.join(scratch, "text");
    writeFileSync(path.join(scratch, "text"), "text");
    await expect(disasm(file, ...options)).rejects.toThrow(words);
  });

  it("names a file that is not there", async () => {
    const sentence = "cannot read nothing: no such file or directory";
    await expect(disasm("nothing")).rejects.toThrow(sentence);
  });
});

// The examples of the library do what their first comment says: each `$ node` line is run, and prints
// the lines below it. Figures that are measured may differ.

import { copyFileSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { programPath } from "../../src/toolchain/build_programs.js";
import { projectFiles, ROOT, textOf } from "../tidy/source_tree.js";
import { shell } from "./gobelins.js";

const scripts = projectFiles().filter((file) => /^examples\/.*\.mjs$/.test(file));

/** The lines below `$ node FILE` in the comment that opens a file. */
function promised(text: string): string[] {
  const [, comment = ""] = /^((?:\/\/.*\n)+)/.exec(text) ?? [];
  const lines = comment.split("\n").map((line) => line.slice(3).trim());
  return lines.slice(lines.findIndex((line) => line.startsWith("$ node")) + 1, -1);
}

const comparable = (line: string) => line.replace(/\b\d+(\.\d+)? (pages?|ms)/g, "N $2");

describe("the examples", () => {
  beforeAll(() => {
    for (const name of ["mgs", "cat"]) {
      copyFileSync(programPath(ROOT, "pentium4", name), path.join(ROOT, "build", name));
    }
  });

  it("are there", () => expect(scripts.length).toBeGreaterThanOrEqual(4));

  it.each(scripts)("%s prints what it promises", async (script) => {
    const { stdout, stderr, status } = await shell(`node ${script}`, { directory: ROOT });
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
    const expected = promised(textOf(script));
    expect(expected.length).toBeGreaterThan(0);
    expect(stdout.trimEnd().split("\n").map(comparable)).toEqual(expected.map(comparable));
  });

  it("name their files in the documentation", () => {
    const page = readFileSync(path.join(ROOT, "docs", "library.md"), "utf8");
    expect(scripts.filter((script) => !page.includes(path.basename(script)))).toEqual([]);
  });
});

// Generated files are what the generator makes of the tables today, and nobody edited them.

import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { generate } from "../../isa/generate.js";
import { isGenerated, projectFiles, ROOT, textOf } from "./source_tree.js";

const FOLDER = "assembly/generated/";

describe("generated files", () => {
  it("are all there, and no others", () => {
    const expected = [...generate().keys()].map((name) => FOLDER + name).sort();
    expect(projectFiles().filter(isGenerated)).toEqual(expected);
  });

  it("are current", () => {
    const stale = [...generate()].filter(([name, text]) => textOf(FOLDER + name) !== text);
    expect(stale.map(([name]) => name)).toEqual([]);
  });

  // The build writes them anew, so what was committed must be compared with what is there now.
  it.runIf(process.env.CI)("were committed as they are", () => {
    const git = ["diff", "--name-only", "HEAD", "--", FOLDER];
    const { stdout, status } = spawnSync("git", git, { cwd: ROOT, encoding: "utf8" });
    expect({ stdout, status }).toEqual({ stdout: "", status: 0 });
  });
});

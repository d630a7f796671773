// Generated files are what the generators make of the tables today, and nobody edited them: the
// core's handlers, and the pages of docs/ that the build writes.

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { generate } from "../../isa/generate.js";
import { report, reportDocument } from "../../isa/report.js";
import { vectorCounts } from "../../isa/vector_counts.js";
import { systemCallsDocument } from "../../src/cli/syscalls.js";
import { protocolPage } from "../../src/container/protocol_page.js";
import { callSupport } from "../../src/personality/linux/call_table.js";
import { isGenerated, projectFiles, ROOT, textOf } from "./source_tree.js";

const FOLDER = "assembly/generated/";
const VDSO = "src/personality/linux/vdso_image.gen.ts";
const PAGES = ["docs/isa.md", "docs/syscalls.md", "docs/protocol.md"];

describe("generated files", () => {
  it("are all there, and no others", () => {
    const expected = [...generate().keys()].map((name) => FOLDER + name).sort();
    expect(projectFiles().filter(isGenerated)).toEqual([...expected, VDSO]);
  });

  it("are current", () => {
    const stale = [...generate()].filter(([name, text]) => textOf(FOLDER + name) !== text);
    expect(stale.map(([name]) => name)).toEqual([]);
  });

  it("hold the vDSO that its sources make", () => {
    const hash = createHash("sha256");
    for (const name of ["vdso.S", "vdso.lds", "vdso.map"]) {
      hash.update(textOf(`src/personality/linux/vdso/${name}`));
    }
    expect(textOf(VDSO), "run `npm run build:vdso`").toContain(hash.digest("hex"));
  });

  it("tell pages what there is", () => {
    expect(textOf("docs/isa.md")).toBe(reportDocument(report({ vectors: vectorCounts() })));
    expect(textOf("docs/syscalls.md")).toBe(systemCallsDocument(callSupport()));
    expect(textOf("docs/protocol.md")).toBe(protocolPage());
  });

  // The build writes them anew, so what was committed must be compared with what is there now.
  if (process.env.CI)
    it("were committed as they are", () => {
      const git = ["diff", "--name-only", "HEAD", "--", FOLDER, VDSO, ...PAGES];
      const { stdout, status } = spawnSync("git", git, { cwd: ROOT, encoding: "utf8" });
      expect({ stdout, status }).toEqual({ stdout: "", status: 0 });
    });
});

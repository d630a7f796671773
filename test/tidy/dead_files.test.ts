// Every file is used: product code by an entry point, test support by a test, a tool by a script or
// by the page that tells people to run it.

import { describe, expect, it } from "vitest";
import { isGenerated, isProduct, projectFiles, reachable, textOf } from "./source_tree.js";

const ENTRIES = [
  "src/cli/main.ts",
  "src/api/index.ts",
  "src/api/browser.ts",
  "src/node/worker_main.ts",
  "src/node/browser_worker.ts",
  "src/web/main.ts",
  "src/container/simulation/main.ts",
  "src/toolchain/build_programs.ts",
  "src/toolchain/build_puma.ts",
  "src/toolchain/build_unified.ts",
  "isa/generate.ts",
  "assembly/index.ts",
];

/** What names the tools that are run by hand or by other programs. */
const CALLERS = /\.md$|\.mjs$|^package\.json$|^\.ci\/run$|^vitest\.config\.ts$/;

const files = projectFiles();
const isScript = (file: string) => /\.(m?ts|mjs)$/.test(file) && !/\.d\.m?ts$/.test(file);

describe("no dead file", () => {
  it("in the product", () => {
    // What checks that C and TypeScript share Puma's structures is product code that tests use.
    const checks = files.filter((file) => /^test\/(sim|puma)\/.*\.test\.ts$/.test(file));
    const used = reachable([...ENTRIES, ...checks]);
    const dead = files.filter((file) => isProduct(file) && isScript(file) && !isGenerated(file));
    expect(dead.filter((file) => !used.has(file))).toEqual([]);
  });

  it("among the tests' support and the tools", () => {
    const tests = files.filter((file) => file.endsWith(".test.ts"));
    const callers = files.filter((file) => CALLERS.test(file));
    const told = callers.map(textOf).join("\n");
    const tools = files.filter((file) => isScript(file) && told.includes(file));
    const used = reachable([...tests, ...tools, "vitest.config.ts", "vite.config.ts"]);
    const support = files.filter((file) => isScript(file) && !isProduct(file));
    expect(support.filter((file) => !used.has(file))).toEqual([]);
  });
});

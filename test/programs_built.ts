// The C programs that the tests run, compiled once for all test files. It begins before any test
// and goes on beside those that need none (vitest.config.ts): the first time it takes a minute of
// one processor for musl. Where nothing has changed it takes milliseconds.

import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { buildPrograms } from "../src/toolchain/build_programs.js";
import { BUILT_VARIABLE, TESTED_VARIANTS } from "./tested_variants.js";
import { ROOT } from "./tidy/source_tree.js";

/** Once in a run, though it is called for each of its projects. Returns what ends it. */
export default function setup(): (() => Promise<void>) | undefined {
  if (process.env[BUILT_VARIABLE] !== undefined) return undefined;
  const folder = mkdtempSync(path.join(os.tmpdir(), "gobelins-programs-"));
  const outcome = path.join(folder, "outcome");
  process.env[BUILT_VARIABLE] = outcome;
  const building = buildPrograms({ root: ROOT, variants: TESTED_VARIANTS }).then((result) => {
    writeFileSync(`${outcome}.new`, result.ok ? "" : result.message);
    renameSync(`${outcome}.new`, outcome);
  });
  return async () => {
    await building;
    rmSync(folder, { recursive: true, force: true });
  };
}

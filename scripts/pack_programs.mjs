// Puts the programs that the published package brings into dist/programs, stripped: whoever has no
// compiler runs and measures with them.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { strip } from "./strip.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const VARIANT = "pentium4";
const EXPERIMENTS = ["mgs", "working_set", "parallel_mgs", "producer_consumer", "lock_heavy"];
const PROGRAMS = [...EXPERIMENTS, "false_sharing", "hello", "sieve", "nbody", "sha256"];

const toolchain = join(root, "dist", "src", "toolchain", "build_programs.js");
const { buildPrograms, programPath } = await import(pathToFileURL(toolchain).href);
const built = await buildPrograms({ root, variants: [VARIANT], programs: PROGRAMS });
if (!built.ok) {
  process.stderr.write(`${built.message}\n`);
  process.exit(1);
}
const folder = join(root, "dist", "programs");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const name of PROGRAMS) {
  const program = strip(readFileSync(programPath(root, VARIANT, name)));
  writeFileSync(join(folder, name), program, { mode: 0o755 });
}

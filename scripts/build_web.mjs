// Builds the page into dist/web, as static files: the core and the examples beside the bundle.
//
// Usage: npm run build:web

import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { addUnifiedPrograms, writeStrippedPrograms } from "./stripped_programs.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
/** Programs that the page offers; src/web/demos.ts names them. */
const PROGRAMS = ["mgs", "parallel_mgs", "sh", "sieve", "nbody", "sha256"];
const UNIFIED_PROGRAMS = ["roamer"];

function run(file, args) {
  const done = spawnSync(process.execPath, [join(root, file), ...args], {
    cwd: root,
    stdio: "inherit",
  });
  if (done.status !== 0) process.exit(done.status ?? 1);
}

run("scripts/build.mjs", []);

const files = join(root, "build", "web");
rmSync(files, { recursive: true, force: true });
mkdirSync(files, { recursive: true });
copyFileSync(join(root, "dist", "core.wasm"), join(files, "core.wasm"));
await writeStrippedPrograms(root, PROGRAMS, join(files, "programs"));
await addUnifiedPrograms(root, UNIFIED_PROGRAMS, join(files, "programs"));
const made = join(root, "dist", "web.new");
run("node_modules/vite/bin/vite.js", ["build", "--logLevel", "warn", "--outDir", made]);
// In one step: whoever serves or packs the page finds it whole.
const page = join(root, "dist", "web");
rmSync(page, { recursive: true, force: true });
renameSync(made, page);

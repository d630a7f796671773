// Builds the page into dist/web, as static files: the core and the examples beside the bundle.
//
// Usage: npm run build:web

import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { strip } from "./strip.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
/** Programs that the page offers; src/web/programs.ts names them. */
const PROGRAMS = ["mgs", "sieve", "nbody", "sha256"];
const VARIANT = "pentium4";

function run(file, args) {
  const done = spawnSync(process.execPath, [join(root, file), ...args], {
    cwd: root,
    stdio: "inherit",
  });
  if (done.status !== 0) process.exit(done.status ?? 1);
}

run("scripts/build.mjs", []);
const toolchain = join(root, "dist", "src", "toolchain", "build_programs.js");
const { buildPrograms, programPath } = await import(pathToFileURL(toolchain).href);
const built = await buildPrograms({ root, variants: [VARIANT], programs: PROGRAMS });
if (!built.ok) {
  process.stderr.write(`${built.message}\n`);
  process.exit(1);
}

const files = join(root, "build", "web");
rmSync(files, { recursive: true, force: true });
mkdirSync(join(files, "programs"), { recursive: true });
copyFileSync(join(root, "dist", "core.wasm"), join(files, "core.wasm"));
for (const name of PROGRAMS) {
  const program = strip(readFileSync(programPath(root, VARIANT, name)));
  writeFileSync(join(files, "programs", name), program);
}
run("node_modules/typescript/bin/tsc", ["-p", "src/web"]);
const made = join(root, "dist", "web.new");
run("node_modules/vite/bin/vite.js", ["build", "--logLevel", "warn", "--outDir", made]);
// In one step: whoever serves or packs the page finds it whole.
const page = join(root, "dist", "web");
rmSync(page, { recursive: true, force: true });
renameSync(made, page);

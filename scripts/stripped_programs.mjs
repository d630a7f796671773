// Compiled programs of this project as others get them, with the page and with the package: without
// symbols, so a twentieth as large.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { strip } from "./strip.mjs";

const VARIANT = "pentium4";

const toolchain = (root, file) =>
  import(pathToFileURL(join(root, "dist", "src", "toolchain", file)).href);

function complain(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function writeStripped(file, folder, name) {
  writeFileSync(join(folder, name), strip(readFileSync(file)), { mode: 0o755 });
}

/**
 * Compiles programs where that is needed, and makes `folder` anew with them. Where one cannot be
 * compiled, the script ends.
 */
export async function writeStrippedPrograms(root, programs, folder) {
  const { buildPrograms, programPath } = await toolchain(root, "build_programs.js");
  const built = await buildPrograms({ root, variants: [VARIANT], programs });
  if (!built.ok) complain(built.message);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of programs) writeStripped(programPath(root, VARIANT, name), folder, name);
}

/** The same for programs of programs/unified, into a folder that there is. */
export async function addUnifiedPrograms(root, programs, folder) {
  const { buildUnifiedProgram, unifiedProgramPath } = await toolchain(root, "build_unified.js");
  for (const name of programs) {
    const source = `programs/unified/${name}.c`;
    const reason = await buildUnifiedProgram({ root }, source, () => performance.now());
    if (reason !== undefined) complain(reason);
    writeStripped(unifiedProgramPath(root, name), folder, name);
  }
}

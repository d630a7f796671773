// Compiled programs of this project as others get them, with the page and with the package: without
// symbols, so a twentieth as large.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { strip } from "./strip.mjs";

const VARIANT = "pentium4";

/**
 * Compiles programs where that is needed, and makes `folder` anew with them. Where one cannot be
 * compiled, the script ends.
 */
export async function writeStrippedPrograms(root, programs, folder) {
  const toolchain = join(root, "dist", "src", "toolchain", "build_programs.js");
  const { buildPrograms, programPath } = await import(pathToFileURL(toolchain).href);
  const built = await buildPrograms({ root, variants: [VARIANT], programs });
  if (!built.ok) {
    process.stderr.write(`${built.message}\n`);
    process.exit(1);
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of programs) {
    const program = strip(readFileSync(programPath(root, VARIANT, name)));
    writeFileSync(join(folder, name), program, { mode: 0o755 });
  }
}

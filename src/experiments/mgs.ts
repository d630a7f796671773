// The guest of the experiments: programs/mgs.c, compiled for SSE2, and what it prints.
//
// The checksums were recorded from the same executable, run natively on an x86-64 Linux host
// (`build/programs/pentium4/mgs -n SIZE`). They cover every bit of the orthonormal basis, so they
// hold for this compiler, these flags and SSE2 arithmetic, and for no others.

import { existsSync } from "node:fs";
import path from "node:path";
import { buildPrograms, programPath } from "../toolchain/build_programs.js";

const VARIANT = "pentium4";

const CHECKSUMS: ReadonlyMap<number, string> = new Map([
  [64, "5eb29404a67696be"],
  [100, "e10800ffc9825799"],
  [125, "ee54eaa7292f4cbb"],
  [250, "7191ddc289059606"],
  [375, "ab43cbbfb202bc1f"],
  [500, "45afdb8cbf805e58"],
  [750, "0219321813d569e8"],
  [1000, "9736fb65545157e4"],
  [1250, "b719f1e8148fb42f"],
]);

/** What `mgs -n SIZE` prints; undefined for a size that is not recorded. */
export function expectedMgsOutput(size: number): string | undefined {
  const checksum = CHECKSUMS.get(size);
  return checksum === undefined ? undefined : `${size}x${size} checksum ${checksum}\n`;
}

export type GuestProgram =
  /** Host path of the executable. */
  | { readonly ok: true; readonly path: string }
  /** One sentence, then what the compiler said. */
  | { readonly ok: false; readonly message: string };

/** Where the published package has a program, which needs no compiler (scripts/pack_programs.mjs). */
export function packagedProgram(root: string, program: string): string {
  return path.join(root, "dist", "programs", program);
}

/**
 * Builds a program of the experiments unless it is up to date. `root` is the project's folder; `announce` is told
 * that the C library is built, which takes half a minute the first time.
 */
export async function buildGuest(
  root: string,
  program: string,
  announce?: (line: string) => void,
): Promise<GuestProgram> {
  const isSource = existsSync(path.join(root, "programs", `${program}.c`));
  const packaged = packagedProgram(root, program);
  if (!isSource && existsSync(packaged)) return { ok: true, path: packaged };
  const built = await buildPrograms({ root, variants: [VARIANT], programs: [program], announce });
  return built.ok ? { ok: true, path: programPath(root, VARIANT, program) } : built;
}

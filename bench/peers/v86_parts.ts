// The files that the v86 peer needs besides the npm package; where they come from is told in
// bench/peers/README.md.

import { existsSync } from "node:fs";
import path from "node:path";

export const PARTS = { kernel: "vmlinuz", bios: "bios.bin", vgaBios: "vgabios.bin" } as const;

/** The folder of the parts, in the project's folder. */
export const PARTS_FOLDER = path.join("build", "bench", "v86");

/** The first part that is not there. */
export function missingPart(folder: string): string | undefined {
  return Object.values(PARTS).find((part) => !existsSync(path.join(folder, part)));
}

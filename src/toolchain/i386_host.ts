// Whether this host runs i386 executables by itself: Linux on x86 does, unless its kernel was built
// without that or a container's policy forbids it. So it is tried.

import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/** Tries it with the smallest executable there is: mov $1, %al; int $0x80, which is exit. */
export function hostRunsI386(): boolean {
  if (process.platform !== "linux") return false;
  const words = [0x464c457f, 0x010101, 0, 0, 0x030002, 1, 0x10054, 52, 0, 0, 0x200034, 1, 0];
  const segment = [1, 0, 0x10000, 0x10000, 88, 88, 5, 0x1000, 0x80cd01b0];
  const directory = mkdtempSync(path.join(os.tmpdir(), "gobelins-probe-"));
  const file = path.join(directory, "probe");
  writeFileSync(file, new Uint8Array(new Uint32Array([...words, ...segment]).buffer));
  chmodSync(file, 0o755);
  const { status } = spawnSync(file);
  rmSync(directory, { recursive: true });
  return status === 0;
}

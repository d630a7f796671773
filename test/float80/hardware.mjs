// Builds and asks oracle.c, the x87 unit of the machine that this runs on (x86 Linux with gcc).

import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { OUTPUT_SIZE } from "./vectors.mjs";

const SOURCE = fileURLToPath(new URL("oracle.c", import.meta.url));
const BUILD = fileURLToPath(new URL("../../build/float80/", import.meta.url));

/** Returns a function from Records to the oracle's output records (Uint8Array). */
export function buildOracle() {
  mkdirSync(BUILD, { recursive: true });
  const executable = `${BUILD}oracle`;
  execFileSync("gcc", ["-O1", "-o", executable, SOURCE], { stdio: "inherit" });
  return (records) => {
    const { stdout, status, error } = spawnSync(executable, {
      input: records.bytes,
      maxBuffer: records.count * OUTPUT_SIZE + 4096,
    });
    if (error) throw error;
    if (status !== 0 || stdout.length !== records.count * OUTPUT_SIZE) {
      throw new Error(`${executable}: ended with status ${status}; rebuild it and try again`);
    }
    return new Uint8Array(stdout.buffer, stdout.byteOffset, stdout.length).slice();
  };
}

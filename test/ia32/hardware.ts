// Compiles and asks hardware.c, the processor of the machine that this runs on.
//
// Only for recording and fuzzing, on an x86-64 Linux host; the tests replay what was recorded.

import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import {
  baseMemory,
  CODE,
  DATA,
  EXPAND_DOWN_LIMIT,
  type Outcome,
  parseOutcomes,
  STACK,
  serialize,
  TLS_LIMIT,
  type Vector,
} from "./machine_state.js";

const FLAGS = [
  ..."-target x86-linux-musl -O2 -mno-sse -nostdlib -static -ffreestanding".split(" "),
  ..."-fno-stack-protector -fno-sanitize=all -fno-pic -no-pie".split(" "),
  "-Wl,--image-base=0xd0000000",
  `-DCODE=${CODE}u`,
  `-DDATA=${DATA}u`,
  `-DSTACK=${STACK}u`,
  `-DTLS_LIMIT=${TLS_LIMIT}u`,
  `-DEXPAND_DOWN_LIMIT=${EXPAND_DOWN_LIMIT}u`,
];
const BATCH = 4000;

export class Hardware {
  readonly #executable: string;

  /** Compiles the harness; throws where there is no x86 Linux to run it on. */
  constructor(root: string) {
    if (process.platform !== "linux" || process.arch !== "x64") {
      throw new Error("hardware results can be had on an x86-64 Linux host only");
    }
    const folder = join(root, "build", "ia32");
    mkdirSync(folder, { recursive: true });
    this.#executable = join(folder, "hardware");
    const zig = join(root, "node_modules", ".bin", "zig");
    const source = join(root, "test", "ia32", "hardware.c");
    execFileSync(zig, ["cc", ...FLAGS, "-o", this.#executable, source], { stdio: "inherit" });
  }

  /** What the processor makes of each vector. */
  outcomes(vectors: readonly Vector[]): Outcome[] {
    const all: Outcome[] = [];
    for (let at = 0; at < vectors.length; at += BATCH) {
      all.push(...this.#batch(vectors.slice(at, at + BATCH)));
    }
    return all;
  }

  #batch(vectors: readonly Vector[]): Outcome[] {
    const input = Buffer.concat([baseMemory(), ...vectors.map(serialize)]);
    const { stdout, stderr, status, signal } = spawnSync(this.#executable, {
      input,
      maxBuffer: 1 << 30,
    });
    const outcomes = [...parseOutcomes(stdout)];
    if (status !== 0 || outcomes.length !== vectors.length) {
      const code = [...(vectors[outcomes.length]?.code ?? [])].map((b) => b.toString(16));
      throw new Error(
        `test/ia32/hardware.c ended with ${signal ?? `status ${status}`} near the vector whose code ` +
          `is ${code.join(" ")}: ${stderr.toString().trim()}`,
      );
    }
    return outcomes;
  }
}

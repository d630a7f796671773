// The C programs of test/linux/guests, compiled when they or their flags have changed.

import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { compile } from "../../src/toolchain/compile.js";
import { ROOT } from "./single_node.js";

/** Where the executables are. */
export const GUESTS = path.join(ROOT, "build", "guests");
export const GUEST_SOURCES = path.join(ROOT, "test", "linux", "guests");

const FLAGS = ["-mcpu=pentium4", "-O2", "-std=gnu11", "-Wall", "-Wextra"];

/** Compiles one guest. @throws Error with what the compiler said. */
export async function buildGuest(name: string, flags: readonly string[] = []): Promise<void> {
  const source = path.join(GUEST_SOURCES, `${name}.c`);
  const output = path.join(GUESTS, name);
  const stamp = `${output}.sha256`;
  const hash = createHash("sha256").update(readFileSync(source));
  const digest = hash.update([...FLAGS, ...flags].join(" ")).digest("hex");
  if (readIfThere(stamp) === digest) return;
  mkdirSync(GUESTS, { recursive: true });
  const temporary = `${output}.${process.pid}`;
  const result = await compile([source, "-o", temporary, ...FLAGS, ...flags], {
    cacheDirectory: path.join(ROOT, "build", "zig-cache"),
    output: "capture",
  });
  if (result.kind === "no-compiler") throw new Error(result.message);
  if (result.status !== 0) throw new Error(result.output);
  renameSync(temporary, output);
  writeFileSync(stamp, digest);
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

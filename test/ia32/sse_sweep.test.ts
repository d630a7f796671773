// Floating-point arithmetic of SSE and SSE2 over all pairs of edge values, in every rounding mode,
// with and without DAZ and FTZ, starting with PE clear and set: results and MXCSR as on hardware.
//
// The hardware's answers are kept as digests (RECORD_SSE=1 on an x86 Linux host writes them anew).
// Such a host also executes the sweeps while testing, so that a difference is shown with its
// operands.

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { Core } from "../../src/machine/core.js";
import { BASE, RESULTS, SWEEPS, type Sweep, sweepImage } from "./sse_sweep.js";

const CORE = fileURLToPath(new URL("../../dist/core.wasm", import.meta.url));
const DIGESTS = fileURLToPath(new URL("./sse_sweep.recorded.json", import.meta.url));
const STACK = 0x10000000;
const recording = process.env.RECORD_SSE === "1";

let core: Core;
beforeAll(() => {
  core = new Core(new WebAssembly.Module(readFileSync(CORE)));
});

function emulate(sweep: Sweep): Uint8Array {
  const { bytes, entry, resultBytes } = sweepImage(sweep);
  core.reset();
  core.setPtes(BASE >>> 12, Math.ceil((RESULTS - BASE + resultBytes) / 4096), 7);
  core.setPtes((STACK >>> 12) - 1, 1, 7);
  core.bytes.set(bytes, BASE);
  core.cpu.eip = entry;
  core.cpu.esp = STACK;
  // An operation that writes 4 bytes of the 8 that are stored leaves the others as they were.
  core.bytes.fill(0, RESULTS, RESULTS + resultBytes);
  let exit = core.run(1 << 30);
  while (exit.kind === "slice") exit = core.run(1 << 30);
  expect(exit).toEqual({ kind: "interrupt", vector: 0x80 });
  return core.bytes.slice(RESULTS, RESULTS + resultBytes);
}

/** The same bytes executed by the host; undefined where it cannot. */
function runNatively(sweep: Sweep): Uint8Array | undefined {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const folder = mkdtempSync(join(tmpdir(), "sse-sweep-"));
  try {
    const file = join(folder, "sweep");
    writeFileSync(file, sweepImage(sweep).bytes, { mode: 0o755 });
    const done = spawnSync(file, { maxBuffer: 1 << 24 });
    return done.status === 0 ? done.stdout : undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function digest(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 16);
}

/** The first entry that differs, in words. */
function firstDifference(got: Uint8Array, want: Uint8Array): string {
  const at = got.findIndex((byte, i) => byte !== want[i]);
  const entry = Math.floor(at / 12) * 12;
  const hex = (bytes: Uint8Array) => Buffer.from(bytes.subarray(entry, entry + 12)).toString("hex");
  return `entry ${entry / 12}: result and MXCSR ${hex(got)}, hardware ${hex(want)}`;
}

function record(): void {
  const digests = SWEEPS.map((sweep): [string, string] => {
    const native = runNatively(sweep);
    if (!native) throw new Error(`${sweep.name}: this host does not run i386 executables`);
    return [sweep.name, digest(native)];
  });
  writeFileSync(DIGESTS, `${JSON.stringify(Object.fromEntries(digests), undefined, 2)}\n`);
}

describe("every pair of edge values under each setting of MXCSR", () => {
  if (recording) record();
  const recorded = JSON.parse(readFileSync(DIGESTS, "utf8")) as Record<string, string>;
  it.each(SWEEPS.map((sweep) => [sweep.name, sweep] as const))("%s", (name, sweep) => {
    const got = emulate(sweep);
    if (digest(got) === recorded[name]) return;
    const native = runNatively(sweep);
    const detail = native && digest(native) === recorded[name] ? firstDifference(got, native) : "";
    expect.fail(`${name} differs from the recorded hardware. ${detail}`);
  });
});

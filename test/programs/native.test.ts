/**
 * Every program, compiled in several variants, runs on the host's own processor and must print what
 * programs/expected says: so what the emulator is held to is hardware's answer, not ours.
 *
 * Only on x86 Linux hosts that run 32-bit programs; elsewhere the recorded output is taken as it
 * is. With GOBELINS_ALL_VARIANTS=1 all variants and the large runs, too. With GOBELINS_RECORD=1 the
 * output is written to programs/expected instead of compared: review the difference before keeping
 * it.
 */

import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  expectedFile,
  LARGE_RUNS,
  type ProgramRun,
  RUN_ENVIRONMENT,
  RUNS,
} from "../../programs/manifest.js";
import { buildPrograms, programNames, programPath } from "../../src/toolchain/build_programs.js";
import { hostRunsI386 } from "../../src/toolchain/i386_host.js";
import { VARIANT_NAMES, type VariantName } from "../../src/toolchain/variants.js";
import { TESTED_VARIANTS } from "../tested_variants.js";

const root = path.resolve(fileURLToPath(import.meta.url), "../../..");
const expectedDirectory = path.join(root, "programs", "expected");
const all = process.env.GOBELINS_ALL_VARIANTS === "1";
const recording = process.env.GOBELINS_RECORD === "1";
const runs = all ? [...RUNS, ...LARGE_RUNS] : RUNS;

let scratch = "";

beforeAll(async () => {
  scratch = mkdtempSync(path.join(os.tmpdir(), "gobelins-native-"));
  const result = await buildPrograms({ root, variants: TESTED_VARIANTS });
  if (!result.ok) throw new Error(result.message);
}, 600_000);

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function runNatively(one: ProgramRun, variant: VariantName) {
  const result = spawnSync(programPath(root, variant, one.program), one.args, {
    cwd: scratch,
    env: RUN_ENVIRONMENT,
    input: one.stdin,
    timeout: 60_000,
  });
  if (result.error) throw result.error;
  return {
    stdout: result.stdout.toString(),
    stderr: result.stderr.toString(),
    end: result.signal === null ? { exit: result.status } : { signal: result.signal },
  };
}

function expectedOutput(one: ProgramRun, variant: VariantName, printed: string): string {
  const file = path.join(expectedDirectory, expectedFile(one, variant));
  if (recording) {
    mkdirSync(expectedDirectory, { recursive: true });
    writeFileSync(file, printed);
  }
  return readFileSync(file, "utf8");
}

describe.skipIf(!hostRunsI386()).each(TESTED_VARIANTS)("native, %s", (variant) => {
  it.each(runs)("$id", (one) => {
    const result = runNatively(one, variant);
    expect(result).toEqual({
      stdout: expectedOutput(one, variant, result.stdout),
      stderr: one.stderr,
      end: one.end,
    });
    expect(readdirSync(scratch)).toEqual([]);
  });
});

describe("the manifest", () => {
  it("runs every program", () => {
    const programs = new Set(RUNS.map((one) => one.program));
    expect([...programs].sort()).toEqual(programNames(root));
  });

  it("has one expected output for each run, and no file besides", () => {
    const files = [...RUNS, ...LARGE_RUNS].flatMap((one) =>
      VARIANT_NAMES.map((variant) => expectedFile(one, variant)),
    );
    expect(files.filter((file) => !existsSync(path.join(expectedDirectory, file)))).toEqual([]);
    expect(readdirSync(expectedDirectory).filter((file) => !files.includes(file))).toEqual([]);
    expect(new Set(RUNS.map((one) => one.id)).size).toBe(RUNS.length);
  });
});

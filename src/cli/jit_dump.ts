// What `run --dump-jit DIR` writes: for each translated region a file of guest instructions and
// counters, one of WebAssembly text, and `regions.json` over all.
//
//   node0-0001-08049180.txt   counters, entries, guest disassembly
//   node0-0001-08049180.wat   the module that was made of it
//   regions.json              [{ file, node, address, ... }], most executed first
//
// wabt is loaded only here: it is a megabyte of WebAssembly itself.

import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { listing as disassembly } from "../../isa/disassemble.js";
import { reasonOf } from "../fs/host_reason.js";
import type { TranslatedRegion } from "../machine/translator.js";
import { CommandError, ExitCode } from "./command_error.js";

/** What regions use beyond the first version of WebAssembly. */
const FEATURES = { simd: true, threads: true, relaxed_simd: true };

export interface DumpedRegion extends TranslatedRegion {
  readonly node: number;
}

/** Makes the directory at once, so that a wrong name costs no run. */
export function openDump(directory: string): void {
  attempt(directory, () => mkdirSync(directory, { recursive: true }));
}

export async function writeDump(
  directory: string,
  regions: readonly DumpedRegion[],
): Promise<void> {
  const { default: loadWabt } = await import("wabt");
  const wabt = await loadWabt();
  const sorted = [...regions].sort((a, b) =>
    Number(b.instructionsExecuted - a.instructionsExecuted),
  );
  const summaries = sorted.map((region, index) => {
    const number = String(index + 1).padStart(4, "0");
    const file = `node${region.node}-${number}-${hex(region.address)}`;
    const module = wabt.readWasm(Uint8Array.from(region.wasm), FEATURES);
    const text = module.toText({ foldExprs: false, inlineExport: false });
    module.destroy();
    attempt(directory, () => {
      writeFileSync(path.join(directory, `${file}.wat`), text);
      writeFileSync(path.join(directory, `${file}.txt`), textOf(region));
    });
    return { file, ...countersOf(region) };
  });
  attempt(directory, () =>
    writeFileSync(path.join(directory, "regions.json"), `${JSON.stringify(summaries, null, 2)}\n`),
  );
}

function countersOf(region: DumpedRegion) {
  return {
    node: region.node,
    address: region.address,
    isLive: region.isLive,
    executions: Number(region.timesEntered),
    instructionsExecuted: Number(region.instructionsExecuted),
    compileMicros: Math.round(region.compileMicros),
    guestInstructions: region.instructions,
    wasmBytes: region.wasm.length,
    entries: region.entries,
  };
}

function textOf(region: DumpedRegion): string {
  const { entries, ...counters } = countersOf(region);
  const lines = Object.entries({ ...counters, address: hex(region.address) }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  lines.push(`entries: ${entries.map(hex).join(" ")}`);
  let at = 0;
  for (let i = 0; i < region.ranges.length; i += 2) {
    const [from = 0, to = 0] = region.ranges.slice(i, i + 2);
    lines.push("", ...disassembly(region.code.subarray(at, at + to - from), from));
    at += to - from;
  }
  return lines.map((line) => `${line}\n`).join("");
}

function hex(address: number): string {
  return address.toString(16).padStart(8, "0");
}

function attempt<T>(directory: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw new CommandError(ExitCode.failure, `cannot write to ${directory}: ${reasonOf(error)}`);
  }
}

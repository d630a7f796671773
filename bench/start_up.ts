// Start-up: how long `gobelins run hello` takes from cold, as a ratio to what Node.js takes to do
// nothing, in interleaved runs.

import { spawnSync } from "node:child_process";
import path from "node:path";
import { median } from "./measure.js";
import type { StartReport } from "./report.js";

const RUNS = 7;

/** `hello`: the executable of programs/hello.c. */
export function measureStart(root: string, hello: string): StartReport {
  const main = path.join(root, "dist", "bundle", "cli", "main.js");
  const started: number[] = [];
  const empty: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    empty.push(milliseconds(["-e", "0"]));
    started.push(milliseconds([main, "run", hello]));
  }
  return { helloToEmptyNode: median(started) / median(empty) };
}

function milliseconds(words: readonly string[]): number {
  const before = performance.now();
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
  if (status !== 0) throw new Error(`node ${words.join(" ")} ended with ${status}: ${stderr}`);
  return performance.now() - before;
}

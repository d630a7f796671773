// Nanoseconds for each 80-bit operation, in loops of dependent ones (bench/float80_loops.ts).
//
//   node bench/float80.mjs
//
// The best of many short runs in processor time, after V8's optimiser has had the loops, so that
// other work on the machine counts little. Two columns: the control word that Linux starts with (64
// bits, to nearest), and 53 bits, which takes the general rounding.

import { mkdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const COUNT = 100_000;
const RUNS = 60;
const MANTISSA = 0xc90fdaa22168c235n;
const EXPONENT = 0x3ffe;

async function build() {
  mkdirSync(`${ROOT}build/float80`, { recursive: true });
  const outFile = "build/float80/loops.wasm";
  const { error, stderr } = await asc.main([
    "bench/float80_loops.ts",
    "--baseDir",
    ROOT,
    "--config",
    `${ROOT}test/float80/asconfig.json`,
    "--outFile",
    outFile,
  ]);
  if (error) throw new Error(`bench/float80_loops.ts does not compile: ${stderr.toString()}`);
  return WebAssembly.compile(readFileSync(ROOT + outFile));
}

function processorMicros() {
  const { user, system } = process.cpuUsage();
  return user + system;
}

function nanoseconds(loop) {
  for (let i = 0; i < 20; i++) loop(20_000, MANTISSA, EXPONENT);
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) {
    const start = processorMicros();
    loop(COUNT, MANTISSA, EXPONENT);
    best = Math.min(best, processorMicros() - start);
  }
  return (best * 1000) / COUNT;
}

const { exports } = await WebAssembly.instantiate(await build(), {});
console.log("ns per operation".padEnd(20), "64 bits".padStart(8), "53 bits".padStart(8));
for (const [name, loop] of Object.entries(exports)) {
  if (!name.endsWith("Chain")) continue;
  const figures = [0x37f, 0x27f].map((control) => {
    exports.setControl(control);
    return nanoseconds(loop).toFixed(1).padStart(8);
  });
  console.log(name.replace("Chain", "").padEnd(20), ...figures);
}

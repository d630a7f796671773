// Guest instructions per second of the interpreter, program by program: the median of several runs
// on one emulated node, from the start of the process to its end.
//
// Usage: npm run build && node bench/interpreter.mjs [--runs K] [PROGRAM...]

import { availableParallelism, cpus } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Cluster } from "../dist/src/api/cluster.js";
import { nodeHost } from "../dist/src/api/node_host.js";
import { buildPrograms, programPath } from "../dist/src/toolchain/build_programs.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Each about 50 to 200 million instructions. */
const WORK = {
  sieve: ["1000000", "10"],
  fib: ["30"],
  qsort: ["100000"],
  matmul: ["200"],
  mgs: ["-n", "250"],
  nbody: ["100000"],
  sha256: ["4096"],
  crc32: ["16384"],
  stack_machine: ["20000"],
};

const { values, positionals } = parseArgs({
  options: { runs: { type: "string", default: "3" } },
  allowPositionals: true,
});
const names = positionals.length > 0 ? positionals : Object.keys(WORK);
const unknown = names.find((name) => !(name in WORK));
if (unknown !== undefined) {
  console.error(`no program ${unknown} in this bench: there are ${Object.keys(WORK).join(", ")}`);
  process.exit(2);
}

const built = await buildPrograms({ root, variants: ["pentium4"], programs: names });
if (!built.ok) throw new Error(built.message);
const cluster = await Cluster.create({ nodes: 1, engine: "interpreter" }, nodeHost());
await cluster.mount({ path: join(root, "build", "programs"), isReadOnly: true });

async function instructionsSoFar() {
  const nodes = await cluster.statistics();
  return nodes.reduce((sum, node) => sum + node.instructions, 0);
}

/** Instructions and seconds of one run. */
async function measure(name) {
  const program = programPath(root, "pentium4", name);
  const before = await instructionsSoFar();
  const start = performance.now();
  const guest = await cluster.spawn({
    program,
    argv: [name, ...WORK[name]],
    env: [],
    directory: dirname(program),
  });
  if (guest.kind === "refused") throw new Error(guest.reason);
  const status = await guest.exited;
  if (status.kind !== "exited" || status.status !== 0) throw new Error(`${name} failed`);
  const seconds = (performance.now() - start) / 1000;
  return { instructions: (await instructionsSoFar()) - before, seconds };
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

console.log(`Node ${process.version}, ${availableParallelism()} cores, ${cpus()[0]?.model ?? ""}`);
console.log("program          instructions   seconds   million/s");
for (const name of names) {
  const runs = [];
  for (let run = 0; run < Number(values.runs); run++) runs.push(await measure(name));
  const { instructions } = runs[0];
  const seconds = median(runs.map((run) => run.seconds));
  const rate = instructions / seconds / 1e6;
  console.log(
    name.padEnd(15) +
      instructions.toLocaleString("en").padStart(14) +
      seconds.toFixed(3).padStart(10) +
      rate.toFixed(1).padStart(12),
  );
}
await cluster.close();

// What the wedge of the unified library adds to a call, in nanoseconds, interpreted and translated
// (paper P, 2). Run it with nothing else at work: it is the difference of two short times.
//
// Usage: npm run bench:wedge

import path from "node:path";
import { fileURLToPath } from "node:url";
import { Cluster } from "../dist/src/api/cluster.js";
import { nodeHost } from "../dist/src/api/node_host.js";
import { runJob } from "../dist/src/experiments/puma_job.js";
import { buildUnifiedProgram, unifiedProgramPath } from "../dist/src/toolchain/build_unified.js";

const root = path.resolve(fileURLToPath(import.meta.url), "../..");
/** Calls of a batch. */
const CALLS = { interpreter: 200_000, jit: 5_000_000 };

async function measure(engine, program) {
  const cluster = await Cluster.create({ nodes: 2, engine, puma: { nodes: 1 } }, nodeHost());
  try {
    await cluster.mount({ path: path.dirname(program), isReadOnly: true });
    const args = [String(CALLS[engine])];
    const output = await runJob(cluster, { program, args, size: "1", heapBytes: 2 ** 23 });
    const [, direct, wedge] = /direct (\S+) ns wedge (\S+) ns/.exec(output) ?? [];
    return { direct: Number(direct), wedge: Number(wedge) };
  } finally {
    await cluster.close();
  }
}

const reason = await buildUnifiedProgram({ root }, "programs/unified/wedge_cost.c", () =>
  performance.now(),
);
if (reason !== undefined) throw new Error(reason);
const program = unifiedProgramPath(root, "wedge_cost");
for (const engine of ["interpreter", "jit"]) {
  const { direct, wedge } = await measure(engine, program);
  const more = (wedge - direct).toFixed(2);
  const both = `direct ${direct.toFixed(2)} ns, by its wedge ${wedge.toFixed(2)} ns`;
  console.log(`${engine.padEnd(11)} ${both}: the wedge costs ${more} ns a call`);
}

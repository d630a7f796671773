// The cluster's memory as paging device: programs that need more memory than a node has use the
// frames of the others, and end as out of memory when the whole cluster is full.

import path from "node:path";
import { afterEach, expect, it } from "vitest";
import { Cluster } from "../../src/api/cluster.js";
import type { ExitStatus } from "../../src/node/control.js";
import { programPath } from "../../src/toolchain/build_programs.js";
import { builtNodes } from "../built_nodes.js";
import { ROOT } from "../tidy/source_tree.js";

const MEMORY_MIB = 2;
const NODE_PAGES = (MEMORY_MIB * 2 ** 20) / 4096;

let cluster: Cluster;
let output = "";

afterEach(() => cluster.close());

/** Touches so many pages, twice, the second time in an order that no one can foresee. */
async function useMemory(pages: number, nodes: number): Promise<ExitStatus> {
  cluster = await Cluster.create({ nodes, memoryMiB: MEMORY_MIB }, builtNodes());
  output = "";
  cluster.on("output", ({ bytes }) => {
    output += Buffer.from(bytes).toString();
  });
  const program = programPath(ROOT, "pentium4", "working_set");
  await cluster.mount({ path: path.dirname(program), isReadOnly: true });
  const argv = [program, "-M", "0", `${pages}`, "100"];
  const started = await cluster.spawn({ program, argv, env: [], directory: "/" });
  if (started.kind === "refused") throw new Error(started.reason);
  return started.exited;
}

it("a program with the memory of two nodes runs on three", async () => {
  const pages = 2 * NODE_PAGES;
  expect(await useMemory(pages, 3)).toEqual({ kind: "exited", status: 0 });
  expect(output).toContain(`${pages} of ${pages} pages`);
  const statistics = await cluster.statistics();
  expect(statistics.some(({ paging }) => paging.out > NODE_PAGES)).toBe(true);
  // What it had elsewhere goes with it; the other nodes hear of its end after the host does.
  const lent = async () => (await cluster.statistics()).map(({ paging }) => paging.lent);
  await expect.poll(lent, { timeout: 5000 }).toEqual([0, 0, 0]);
});

it("one that fits nowhere ends as out of memory, and leaves the cluster free", async () => {
  const ended = await useMemory(3 * NODE_PAGES, 3);
  expect(ended).toMatchObject({ kind: "killed", signal: 9 });
  expect(ended.kind === "killed" && ended.message).toMatch(/out of memory/);
  // The other nodes hear of its end after the host does.
  const most = async () =>
    Math.max(...(await cluster.statistics()).map((node) => node.frames.taken));
  await expect.poll(most, { timeout: 5000 }).toBeLessThan(NODE_PAGES / 4);
});

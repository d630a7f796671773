// A process with something of every kind, and its child, are somewhere else when they use it: after
// a migration, after the node has left where all of it was made, and after a restart. They print
// what they print on the hardware (test/linux/guests/belongings.txt).

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { nodeId } from "../../src/abi/types.js";
import { Cluster } from "../../src/api/cluster.js";
import { builtNodes } from "../built_nodes.js";
import { buildGuest, GUEST_SOURCES, GUESTS } from "../linux/guest_programs.js";

const directory = mkdtempSync(path.join(os.tmpdir(), "gobelins-belongings-"));
const program = path.join(GUESTS, "belongings");
const expected = readFileSync(path.join(GUEST_SOURCES, "belongings.txt"), "utf8");

let cluster: Cluster;
let printed = "";
let onOutput = () => {};

beforeAll(async () => {
  await buildGuest("belongings");
  cluster = await newCluster();
}, 300_000);
afterAll(async () => {
  await cluster?.close();
  rmSync(directory, { recursive: true, force: true });
});

async function newCluster(): Promise<Cluster> {
  const made = await Cluster.create({ nodes: 4 }, builtNodes());
  await made.mount({ path: GUESTS, isReadOnly: true });
  await made.mount({ path: directory, isReadOnly: false });
  made.on("output", ({ bytes }) => {
    printed += Buffer.from(bytes).toString();
    onOutput();
  });
  return made;
}

/** Starts it on a node; it has made everything (but for some parts) and waits for a line. */
async function start(node: number, leftOut = "") {
  printed = "";
  const isReady = new Promise<void>((resolve) => {
    onOutput = () => printed.includes("ready\n") && resolve();
  });
  const process = await cluster.spawn(
    {
      program,
      argv: [program, leftOut],
      env: [],
      directory,
      spreadsThreads: true,
      policy: "round-robin",
    },
    nodeId(node),
  );
  if (process.kind === "refused") throw new Error(process.reason);
  await isReady;
  return process;
}

/** Lets it go on; what it printed. */
async function finish({
  exited,
}: Pick<Awaited<ReturnType<typeof start>>, "exited">): Promise<string> {
  await cluster.feedInput(Buffer.from("\n"));
  expect(await exited).toEqual({ kind: "exited", status: 0 });
  return printed;
}

it("all that it has goes on in another cluster, each thread on its node", async () => {
  const places = new Map<number, number>();
  let onMove = () => {};
  const until = (isSo: () => boolean) =>
    new Promise<void>((resolve) => {
      onMove = () => isSo() && resolve();
      onMove();
    });
  const follow = () =>
    cluster.on("migration", ({ pid, to }) => {
      places.set(pid, to);
      onMove();
    });
  follow();
  const process = await start(1);
  // The child, and two threads of each.
  await until(() => places.size === 5);
  const before = new Map(places);
  const file = path.join(directory, "image");
  expect(await cluster.checkpoint(process.pid, { file, leaveRunning: false })).toMatchObject({
    kind: "done",
  });
  await process.exited;
  await cluster.close();
  cluster = await newCluster();
  follow();
  const restarted = await cluster.restart({ file });
  if (restarted.kind === "refused") throw new Error(restarted.reason);
  await until(() => [...before].every(([pid, node]) => places.get(pid) === node));
  expect(await finish(restarted)).toBe(expected);
});

it("what a process has follows it, and outlives the node where it was made", async () => {
  const process = await start(1);
  const moved = new Promise<void>((resolve) => {
    cluster.on("migration", ({ pid, to }) => pid === process.pid && to === 2 && resolve());
  });
  expect(await cluster.migrate(process.pid, nodeId(2), "push")).toEqual({ kind: "marked" });
  await moved;
  expect(await cluster.removeNode(nodeId(1))).toBe(undefined);
  expect(await finish(process)).toBe(expected);
});

it("a node may leave while processes wait on it for what is at home on it", async () => {
  const process = await start(2);
  expect(await cluster.removeNode(nodeId(2))).toBe(undefined);
  expect(await finish(process)).toBe(expected);
});

// A process whose threads are on several nodes gets another home while they wait in calls and make
// some: it is moved, and then the node leaves that it has come to. It prints what it prints on the
// hardware (test/linux/guests/home_moves.txt). Another one loses its threads, by execve, between the
// word that it is to move and its move.

import { readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { nodeId, type Pid } from "../../src/abi/types.js";
import { Cluster } from "../../src/api/cluster.js";
import { builtNodes } from "../built_nodes.js";
import { buildGuest, GUEST_SOURCES, GUESTS } from "../linux/guest_programs.js";

const program = path.join(GUESTS, "home_moves");
const expected = readFileSync(path.join(GUEST_SOURCES, "home_moves.txt"), "utf8");

let cluster: Cluster;
let printed = "";
let onOutput = () => {};

beforeAll(async () => {
  await buildGuest("home_moves");
  await buildGuest("threads");
  cluster = await Cluster.create({ nodes: 3 }, builtNodes());
  await cluster.mount({ path: GUESTS, isReadOnly: true });
  cluster.on("output", ({ bytes }) => {
    printed += Buffer.from(bytes).toString();
    onOutput();
  });
}, 300_000);
afterAll(() => cluster?.close());

/** It says that it is ready so many times. */
const isReady = (times: number) =>
  new Promise<void>((resolve) => {
    onOutput = () => printed.split("ready\n").length > times && resolve();
    onOutput();
  });

const hasMoved = (pid: Pid, to: number) =>
  new Promise<void>((resolve) => {
    const look = (moved: { readonly pid: Pid; readonly to: number }) => {
      if (moved.pid !== pid || moved.to !== to) return;
      cluster.off("migration", look);
      resolve();
    };
    cluster.on("migration", look);
  });

it.each(["basic", "push"] as const)("by %s", async (mechanism) => {
  printed = "";
  const home = nodeId(1);
  const joined = await cluster.addNode();
  const asked = { program, argv: [program], env: [], directory: "/", spreadsThreads: true };
  const process = await cluster.spawn(asked, home);
  if (process.kind === "refused") throw new Error(process.reason);
  await isReady(1);
  const moved = hasMoved(process.pid, joined);
  expect(await cluster.migrate(process.pid, joined, mechanism)).toEqual({ kind: "marked" });
  await moved;
  await cluster.feedInput(Buffer.from("\n"));
  await isReady(2);
  expect(await cluster.removeNode(joined)).toBe(undefined);
  await cluster.feedInput(Buffer.from("\n"));
  expect(await process.exited).toEqual({ kind: "exited", status: 0 });
  expect(printed).toBe(expected);
});

it("by pre-copy, when its program is replaced again and again", { timeout: 60_000 }, async () => {
  printed = "";
  onOutput = () => {};
  const replaced = path.join(GUESTS, "threads");
  const asked = { program: replaced, argv: [replaced, "30"], env: [], directory: "/" };
  const process = await cluster.spawn(asked);
  if (process.kind === "refused") throw new Error(process.reason);
  let hasEnded = false;
  const ended = process.exited.then((status) => {
    hasEnded = true;
    return status;
  });
  for (let moves = 0; !hasEnded; moves += 1) {
    const target = cluster.nodes[moves % cluster.nodes.length] as (typeof cluster.nodes)[number];
    await cluster.migrate(process.pid, target, "precopy");
    await Promise.race([ended, delay(2)]);
  }
  expect(await ended).toEqual({ kind: "exited", status: 0 });
  expect(printed.split("\n").length).toBe(32);
});

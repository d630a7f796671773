// A node's worker that dies while a program runs, for real: the command ends with one sentence that
// names the node, and nothing is left running.

import type { Worker } from "node:worker_threads";
import { afterEach, expect, it } from "vitest";
import { runGuest } from "../../src/cli/run_guest.js";
import { programPath } from "../../src/toolchain/build_programs.js";
import { builtNodes } from "../built_nodes.js";
import { ROOT } from "../tidy/source_tree.js";
import { PLAIN_RUN } from "./plain_run.js";
import { Sink, surroundings } from "./surroundings.js";

/** Every worker thread that was started, and those that still live. */
const started: Worker[] = [];
const living = new Set<Worker>();
const remember = (worker: Worker) => {
  started.push(worker);
  living.add(worker);
  worker.once("exit", () => living.delete(worker));
};
process.on("worker", remember);
afterEach(() => void process.off("worker", remember));

it("ends the command with an error that names the node", async () => {
  const program = programPath(ROOT, "pentium4", "wander");
  const run = { ...PLAIN_RUN, program, arguments: ["1000000"], nodes: 3 };
  const stdout = new Sink();
  // It prints a line at each of its migrations; the first one tells that it runs.
  stdout.onBytes = () => void started[2]?.terminate();
  const ended = runGuest(run, surroundings({ host: builtNodes, directory: ROOT, stdout }));
  await expect(ended).rejects.toMatchObject({
    status: 1,
    message: "node 2 is lost: its worker ended with status 1",
  });
  expect(started).toHaveLength(3);
  expect(living.size).toBe(0);
});

// What "independent" promises: the node that a process came from may die. The process moves before
// its first instruction, so all that it uses it touches after that node's death: text, data, and
// memory that is new.

import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { RUNS } from "../../programs/manifest.js";
import { Signal } from "../../src/abi/signals.js";
import { nodeId, type Pid } from "../../src/abi/types.js";
import { MECHANISMS } from "../../src/node/control.js";
import type { NodeKernel } from "../../src/node/node_kernel.js";
import { programPath } from "../../src/toolchain/build_programs.js";
import { expectedOf } from "../programs_emulated/guest_runner.js";
import { ROOT } from "../tidy/source_tree.js";
import { SmallCluster } from "./small_cluster.js";

const SOURCE = 1;
const DESTINATION = 2;

let cluster: SmallCluster;
afterEach(() => cluster.close());

/** Starts a program on node 1, moves it to node 2, and lets node 1 die at the event's first time. */
async function loseSource(id: string, mechanism: (typeof MECHANISMS)[number], at: string) {
  const run = RUNS.find((one) => one.id === id);
  if (!run) throw new Error(`the manifest has no run ${id}`);
  cluster = new SmallCluster(3, { node: SOURCE, after: Number.POSITIVE_INFINITY });
  cluster.onEvent = ({ kind }) => {
    if (kind === at) queueMicrotask(() => cluster.die());
  };
  const status = await cluster.run(
    path.resolve(programPath(ROOT, "pentium4", run.program)),
    run.args,
    {
      node: SOURCE,
      started: (pid) =>
        void cluster.kernels[SOURCE]?.processes.mark(pid, nodeId(DESTINATION), mechanism),
    },
  );
  expect(cluster.isCrashed).toBe(true);
  return { status, output: cluster.output, expected: expectedOf(run, "pentium4") };
}

describe.each(MECHANISMS.filter((mechanism) => mechanism !== "gobelins"))("%s", (mechanism) => {
  it.each(["mgs", "malloc_stress"])("%s survives its source", async (id) => {
    const { status, output, expected } = await loseSource(id, mechanism, "independent");
    expect({ status, output }).toEqual({
      status: { kind: "exited", status: 0 },
      output: expected.stdout,
    });
  });
});

it("on demand, a process dies with a sentence when its source does", async () => {
  const { status } = await loseSource("malloc_stress", "gobelins", "migration");
  const message = expect.stringMatching(/lost/);
  expect(status).toMatchObject({ kind: "killed", signal: 9, message });
});

it("a process that is stopped moves, and goes on from where it has come to", async () => {
  cluster = new SmallCluster(3, { node: SOURCE, after: Number.POSITIVE_INFINITY });
  const { processes, kernel } = cluster.kernels[SOURCE] as NodeKernel;
  const ways: string[] = [];
  let stopped: Pid | undefined;
  cluster.onEvent = (event) => {
    if (event.kind !== "migration") return;
    ways.push(`${event.record.from} to ${event.record.to}`);
    // From another node than that where it is.
    cluster.kernels[0]?.processes.signal(stopped as Pid, Signal.SIGCONT);
  };
  const moveWhenStopped = (pid: Pid) => {
    if (kernel.tasks.get(pid)?.state !== "stopped") setImmediate(moveWhenStopped, pid);
    else void processes.mark(pid, nodeId(DESTINATION), "push");
  };
  const run = RUNS.find(({ id }) => id === "mgs");
  const program = path.resolve(programPath(ROOT, "pentium4", "mgs"));
  const status = await cluster.run(program, run?.args ?? [], {
    node: SOURCE,
    started: (pid) => {
      stopped = pid;
      processes.signal(pid, Signal.SIGSTOP);
      moveWhenStopped(pid);
    },
  });
  expect(status).toEqual({ kind: "exited", status: 0 });
  expect(ways).toEqual(["1 to 2"]);
});

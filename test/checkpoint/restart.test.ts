// Programs of the manifest, saved at arbitrary instructions and restarted on another cluster: what
// they printed before and after is what the hardware printed.

import { chmodSync, copyFileSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { RUN_ENVIRONMENT, RUNS } from "../../programs/manifest.js";
import { nodeId } from "../../src/abi/types.js";
import { Cluster } from "../../src/api/cluster.js";
import type { ClusterProcess } from "../../src/api/cluster_types.js";
import type { CheckpointRequest } from "../../src/checkpoint/checkpoint_service.js";
import type { MigrateEvery } from "../../src/node/control.js";
import { programPath } from "../../src/toolchain/build_programs.js";
import { builtNodes } from "../built_nodes.js";
import { buildGuest, GUESTS } from "../linux/guest_programs.js";
import { expectedOf } from "../programs_emulated/guest_runner.js";
import { ROOT } from "../tidy/source_tree.js";

const directory = mkdtempSync(path.join(os.tmpdir(), "gobelins-checkpoint-"));
const image = (name: string) => path.join(directory, name);
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** A cluster that serves all tests, and what its programs print. */
class Place {
  readonly cluster: Cluster;
  #output: Uint8Array[] = [];

  static async create(): Promise<Place> {
    const place = new Place(await Cluster.create({ nodes: 2 }, builtNodes()));
    await place.cluster.mount({ path: path.join(ROOT, "build", "programs"), isReadOnly: true });
    await place.cluster.mount({ path: directory, isReadOnly: false });
    return place;
  }

  private constructor(cluster: Cluster) {
    this.cluster = cluster;
    cluster.on("output", ({ bytes }) => this.#output.push(bytes));
  }

  get printed(): string {
    return Buffer.concat(this.#output).toString();
  }

  /** What was printed since the last time. */
  take(): string {
    const text = this.printed;
    this.#output = [];
    return text;
  }
}

/** Where programs are saved, and where they are restarted. */
let here: Place;
let there: Place;

beforeAll(async () => {
  [here, there] = [await Place.create(), await Place.create()];
});
afterAll(async () => {
  await here?.cluster.close();
  await there?.cluster.close();
});

const runOf = (id: string) => {
  const found = RUNS.find((one) => one.id === id);
  if (!found) throw new Error(`the manifest has no run ${id}`);
  return found;
};

async function start(
  cluster: Cluster,
  id: string,
  after: number,
  migrateEvery?: MigrateEvery,
  program = programPath(ROOT, "pentium4", runOf(id).program),
  args = runOf(id).args,
) {
  const process = await cluster.spawn({
    program,
    argv: [program, ...args],
    env: Object.entries(RUN_ENVIRONMENT).map(([name, value]) => `${name}=${value}`),
    directory,
    haltAfter: { after, unit: "instructions" },
    ...(migrateEvery && { migrateEvery }),
  });
  if (process.kind === "refused") throw new Error(process.reason);
  return process;
}

const halted = (cluster: Cluster) =>
  new Promise<void>((resolve) => void cluster.once("halted", () => resolve()));

async function save(cluster: Cluster, process: ClusterProcess, request: CheckpointRequest) {
  const result = await cluster.checkpoint(process.pid, request);
  if (result.kind === "refused") throw new Error(result.reason);
  return result;
}

/** Restarts an image on the other cluster; what it printed there. */
async function goOn(file: string, node: number): Promise<string> {
  const process = await there.cluster.restart({ file }, nodeId(node));
  if (process.kind === "refused") throw new Error(process.reason);
  expect(await process.exited).toEqual({ kind: "exited", status: 0 });
  return there.take();
}

/** Runs the first part of a program and saves it; what it printed. */
async function firstPart(id: string, after: number, file: string, migrateEvery?: MigrateEvery) {
  const { cluster } = here;
  const stands = halted(cluster);
  const process = await start(cluster, id, after, migrateEvery);
  await stands;
  await save(cluster, process, { file, leaveRunning: false });
  expect(await process.exited).toMatchObject({ kind: "killed", signal: 9 });
  return here.take();
}

describe("saved and restarted", () => {
  it.each([
    ["qsort", 1_234_567, 0],
    ["mgs", 999_983, 1],
    ["files", 100_003, 0],
    ["deep", 54_321, 1],
    ["malloc_stress", 333_333, 0],
    ["printf_table", 77_777, 1],
    ["strings", 20_011, 0],
  ])("%s at instruction %i, on node %i", async (id, after, node) => {
    const before = await firstPart(id, after, image(id));
    const rest = await goOn(image(id), node);
    expect(before + rest).toBe(expectedOf(runOf(id), "pentium4").stdout);
  });

  it.each(["gobelins", "push"] as const)("after migrations by %s", async (mechanism) => {
    const schedule = { every: 100_000, unit: "instructions", mechanism } as const;
    const file = image(`moved-${mechanism}`);
    const before = await firstPart("qsort", 1_750_000, file, schedule);
    const rest = await goOn(file, 1);
    expect(before + rest).toBe(expectedOf(runOf("qsort"), "pentium4").stdout);
  });
});

describe("with its descendants", () => {
  it.each([
    ["while it starts children", 9_000],
    ["with children that wait for signals", 31_000],
    ["when a child is an orphan", 40_000],
  ])("family %s, wherever they are", async (_when, after) => {
    const file = image(`family-${after}`);
    const before = await firstPart("family", after, file);
    const rest = await goOn(file, 1);
    expect(before + rest).toBe(expectedOf(runOf("family"), "pentium4").stdout);
  });

  it("a pipeline, with what its pipes hold", async () => {
    const argv = ["-c", "seq 3000 | cat | cat | wc; echo done"];
    for (const after of [5_000, 8_000]) {
      const stands = halted(here.cluster);
      const process = await start(here.cluster, "sh", after, undefined, undefined, argv);
      await stands;
      const file = image(`pipeline-${after}`);
      await save(here.cluster, process, { file, leaveRunning: false });
      expect(here.take() + (await goOn(file, 0))).toBe("3000 3000 13893\ndone\n");
    }
  });
});

describe("while a child has its parent's memory", () => {
  it("it is saved when the child has given that up", async () => {
    await buildGuest("vforked");
    const program = path.join(GUESTS, "vforked");
    for (const { cluster } of [here, there]) {
      await cluster.mount({ path: GUESTS, isReadOnly: true });
    }
    const begun = new Promise((resolve) => here.cluster.once("output", resolve));
    const asked = { program, argv: [program], env: [], directory };
    const process = await here.cluster.spawn(asked);
    if (process.kind === "refused") throw new Error(process.reason);
    await begun;
    const file = image("vforked");
    await save(here.cluster, process, { file, leaveRunning: false });
    expect(here.take() + (await goOn(file, 1))).toBe("the child has it\nit has ended with 7\n");
  });
});

describe("left running", () => {
  it("goes on, and is saved again with what has changed only", async () => {
    const expected = expectedOf(runOf("qsort"), "pentium4").stdout;
    const [whole, next] = [image("whole"), image("next")];
    const stands = halted(here.cluster);
    const process = await start(here.cluster, "qsort", 1_000_000);
    await stands;
    const first = await save(here.cluster, process, { file: whole, leaveRunning: true });
    const again = { file: next, base: whole, leaveRunning: true };
    const second = await save(here.cluster, process, again);
    const before = here.printed;
    expect(second.pages.inherited).toBeGreaterThan(second.pages.own);
    expect(first.pages.own).toBeGreaterThan(second.pages.own);
    expect(await process.exited).toEqual({ kind: "exited", status: 0 });
    expect(here.take()).toBe(expected);
    const rest = await goOn(next, 0);
    expect(expected.endsWith(rest)).toBe(true);
    expect(before.length + rest.length).toBeGreaterThanOrEqual(expected.length);
  });
});

describe("refused in a sentence", () => {
  const reasonOf = async (file: string, cluster = there.cluster) => {
    const result = await cluster.restart({ file });
    return result.kind === "refused" ? result.reason : "it was not refused";
  };

  it("an image that is none", async () => {
    writeFileSync(image("text"), "no image");
    expect(await reasonOf(image("text"))).toBe(`${image("text")} is no checkpoint image`);
    expect(await reasonOf(image("absent"))).toBe(
      `${image("absent")} cannot be read: no such file or directory`,
    );
  });

  it("a pid that is in use", async () => {
    const stands = halted(here.cluster);
    // It is still there when it has been saved, however long that takes.
    const process = await start(here.cluster, "fib", 10_000, undefined, undefined, ["47"]);
    await stands;
    const file = image("used");
    await save(here.cluster, process, { file, leaveRunning: true });
    expect(await reasonOf(file, here.cluster)).toBe(
      `${file} is of process ${process.pid}, and the cluster has a process of that number`,
    );
    await here.cluster.signal(process.pid, 9);
    expect(await process.exited).toMatchObject({ kind: "killed", signal: 9 });
    here.take();
  });

  it("an incremental image on one that is not the last", async () => {
    const stands = halted(here.cluster);
    const process = await start(here.cluster, "hello", 2_000);
    await stands;
    const request = { file: image("more"), base: image("whole"), leaveRunning: true };
    expect(await here.cluster.checkpoint(process.pid, request)).toEqual({
      kind: "refused",
      reason: expect.stringContaining(
        "the process has moved or was not saved before; save it whole",
      ),
    });
    expect(await process.exited).toEqual({ kind: "exited", status: 0 });
    here.take();
  });

  it("a program whose file has changed", async () => {
    const copy = path.join(directory, "program");
    copyFileSync(programPath(ROOT, "pentium4", "hello"), copy);
    chmodSync(copy, 0o755);
    const stands = halted(here.cluster);
    const process = await start(here.cluster, "hello", 2_000, undefined, copy);
    await stands;
    const file = image("changed");
    await save(here.cluster, process, { file, leaveRunning: false });
    utimesSync(copy, 1, 1);
    expect(await reasonOf(file)).toBe(
      `${file} needs ${copy} as it was, and it has been written since`,
    );
    rmSync(copy);
    expect(await reasonOf(file)).toBe(`${file} needs ${copy}, which is not there`);
  });
});

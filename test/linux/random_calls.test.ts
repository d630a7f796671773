// Hostile programs: system calls with random numbers and arguments, drawn from what usually breaks
// a kernel (limits, addresses at edges, descriptors, flags). Whatever happens is the program's
// affair: the kernel throws nothing, gives everything back in the end, and answers the next call.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SystemCall, type SystemCallName } from "../../src/abi/system_calls.js";
import { allCalls } from "../../src/personality/linux/call_table.js";
import { endGroup, endTask } from "../../src/task/task_exit.js";
import { CallBench, NOWHERE, SCRATCH } from "./call_bench.js";

const CALLS = Number(process.env.GOBELINS_RANDOM_CALLS ?? 20_000);
const names = [
  ...allCalls.map(({ name }) => name),
  ...(Object.keys(SystemCall) as SystemCallName[]),
];
/** They end or replace the caller, whom the test still needs. */
const AVOIDED = new Set<string>(["exit", "exit_group", "execve", "rt_sigreturn", "sigreturn"]);

let directory: string;

beforeAll(() => {
  directory = mkdtempSync(path.join(tmpdir(), "gobelins-random-"));
});

afterAll(() => rmSync(directory, { recursive: true, force: true }));

function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const EDGES = [
  0,
  1,
  2,
  3,
  4,
  7,
  8,
  16,
  64,
  255,
  4095,
  4096,
  65536,
  0x7fff_ffff,
  0x8000_0000,
  0xffff_ffff,
  0xffff_f000,
  0xbfff_ffff,
  0xc000_0000,
  NOWHERE,
  0x1000,
  0xffff_ff9c,
];

class Attack {
  readonly bench: CallBench;
  readonly #random: (below: number) => number;
  readonly #strings: number[];

  constructor(seed: number) {
    this.#random = generator(seed);
    this.bench = new CallBench({ directory, memoryBytes: 8 * 2 ** 20 });
    const texts = ["/here/a", "a", "../..", "/dev/null", "/tmp/x", "", "/dev/zero/", "b/c", "."];
    this.#strings = texts.map((text) => this.bench.string(text));
  }

  argument(): number {
    const random = this.#random;
    switch (random(6)) {
      case 0:
        return EDGES[random(EDGES.length)] as number;
      case 1:
        return random(40);
      case 2:
        return this.#strings[random(this.#strings.length)] as number;
      case 3:
        return SCRATCH + random(0x10_0000);
      case 4:
        return (1 << random(32)) | (1 << random(32));
      default:
        return random(2 ** 32);
    }
  }

  /** One call; a caller that waits is disturbed, one that has died is replaced. */
  step(): boolean {
    const { bench } = this;
    const name = names[this.#random(names.length)] as SystemCallName;
    if (AVOIDED.has(name)) return true;
    const args = Array.from({ length: 6 }, () => this.argument());
    let end = bench.call(name, ...args);
    for (let round = 0; end === "blocked" && round < 3; round += 1) {
      bench.node.kernel.disturb(bench.task, false);
      end = bench.resume();
    }
    if (end === "blocked") {
      bench.node.kernel.disturb(bench.task, false);
      bench.task.call = undefined;
    }
    this.reapStrangers();
    if (bench.task.state === "runnable")
      bench.personality.beforeUser(bench.node.kernel, bench.task);
    bench.task.mask = 0n;
    bench.task.migration = undefined;
    return bench.task.state !== "dead";
  }

  /** Children would only fill the node. */
  reapStrangers(): void {
    const { kernel } = this.bench.node;
    for (const task of [...kernel.tasks.values()]) {
      if (task.group !== this.bench.task.group) endGroup(kernel, task.group, 0);
    }
    for (const task of [...this.bench.task.group.tasks]) {
      if (task !== this.bench.task) endTask(kernel, task, 0);
    }
  }

  finish(): void {
    const { kernel } = this.bench.node;
    this.reapStrangers();
    endGroup(kernel, this.bench.task.group, 0);
    expect(kernel.tasks.size).toBe(0);
    expect(kernel.frames.taken).toBe(0);
    expect(kernel.timers.next).toBeUndefined();
  }
}

describe("random calls", () => {
  test.each([11, 12, 13, 14])(
    "leave the node answering, seed %i",
    (seed) => {
      let attack = new Attack(seed);
      for (let count = 0; count < CALLS / 4; count += 1) {
        if (attack.step()) continue;
        attack.finish();
        attack = new Attack(seed + count);
      }
      attack.finish();
      expect(new CallBench().call("getppid")).toBe(0);
      // The long form makes some 10,000 calls in a second, on a busy machine.
    },
    60_000 + CALLS,
  );
});

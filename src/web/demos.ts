// What the buttons of the page start: programs to play with, and demonstrations that run by
// themselves.

import type { Pid } from "../abi/types.js";
import type { Mechanism } from "../node/control.js";

/** What a demonstration does things with. */
export interface Stage {
  /** Starts a program of the page; undefined when it was refused, which the user has been told. */
  run(program: string, args: readonly string[]): Promise<Pid | undefined>;
  /** Runs a program of the page as a job of yod's. */
  yod(program: string, args: readonly string[]): Promise<void>;
  /** Two Linux nodes beside the first, which are added where there are none. */
  spareNodes(): Promise<readonly [number, number]>;
  /** Moves a process; resolves when it executes there, or has ended. */
  move(pid: Pid, node: number, mechanism: Mechanism): Promise<void>;
  kill(node: number): Promise<void>;
  /** Puts the cursor into the terminal. */
  type(): void;
  say(text: string): void;
}

export interface Demo {
  readonly label: string;
  /** What there is to see. */
  readonly hint: string;
  play(stage: Stage): Promise<unknown>;
}

function times(word: string, count: number): string[] {
  return new Array<string>(count).fill(word);
}

function program(label: string, hint: string, name: string, args: readonly string[]): Demo {
  return { label, hint, play: (stage) => stage.run(name, args) };
}

async function survive(stage: Stage): Promise<void> {
  const [first, second] = await stage.spareNodes();
  // Its files are the first node's, where it starts.
  const pid = await stage.run("mgs", ["-n", ...times("500", 4)]);
  if (pid === undefined) return;
  // With all of its memory: the other mechanisms leave pages, or the care for them, behind.
  await stage.move(pid, first, "basic");
  await stage.move(pid, second, "basic");
  await stage.kill(first);
  stage.say(`Node ${first} is gone; the process had left nothing there, and goes on.`);
}

export const DEMOS: readonly Demo[] = [
  program("MGS 500, forty times", "drag it while it computes", "mgs", ["-n", ...times("500", 40)]),
  program("MGS 1000", "8 MB that follow page by page", "mgs", ["-n", "1000"]),
  {
    label: "Shell",
    hint: "type in it, drag it, type on",
    play: async (stage) => {
      await stage.run("sh", []);
      stage.type();
    },
  },
  program(
    "Parallel MGS",
    "three threads on three nodes share the matrix; colours show who owns which page",
    "parallel_mgs",
    ["-n", "-T", "3", "-p", "3", ...times("64", 4)],
  ),
  {
    label: "Roamer",
    hint: "one executable that goes from Puma to Linux and back, to where its calls are",
    play: (stage) => stage.yod("roamer", ["200000"]),
  },
  {
    label: "Kill a node",
    hint: "a process leaves a node with all of its memory; then the node is ended",
    play: survive,
  },
  program("Sieve", "integers", "sieve", ["2000000", "300"]),
  program("n-body", "floating point", "nbody", ["2000000"]),
  program("SHA-256 of 64 MiB", "integers and rotations", "sha256", ["65536"]),
];

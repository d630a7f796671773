// `run -i -t`: the host's terminal is the program's while it runs, and as it was afterwards.

import { PassThrough } from "node:stream";
import { beforeAll, expect, test } from "vitest";
import { runGuest } from "../../src/cli/run_guest.js";
import { DEFAULT_ENGINE } from "../../src/node/control.js";
import { builtNodes } from "../built_nodes.js";
import { buildGuest, GUESTS } from "../linux/guest_programs.js";
import { ROOT } from "../tidy/source_tree.js";
import { Sink, surroundings } from "./surroundings.js";

beforeAll(() => buildGuest("pty"), 300_000);

/** Runs the shell on `nodes` nodes; types each text when the screen ends in what is before it. */
async function session(
  nodes: number,
  steps: readonly (readonly [string, string | (() => void)])[],
) {
  const stdout = new Sink();
  const stdin = new PassThrough();
  const modes: boolean[] = [];
  let resize = (_rows: number, _columns: number) => {};
  const left = steps.map(([screen, act]) => [screen, act] as const);
  stdout.onBytes = () => {
    const [next] = left;
    if (next === undefined || !stdout.text.endsWith(next[0])) return;
    left.shift();
    if (typeof next[1] === "string") stdin.write(next[1], "latin1");
    else resize(50, 132);
  };
  const around = surroundings({
    host: builtNodes,
    directory: ROOT,
    stdout,
    stdin: () => stdin,
    terminal: { rows: 24, columns: 80 },
    setRawMode: (on) => modes.push(on),
    onResize: (listener) => {
      resize = listener;
      return () => {};
    },
  });
  const status = await runGuest(
    {
      program: `${GUESTS}/pty`,
      arguments: ["shell"],
      nodes,
      memoryMiB: 128,
      mechanism: "gobelins",
      migrateEvery: nodes > 1 ? { every: 5000, unit: "instructions" } : undefined,
      spreadsThreads: false,
      engine: DEFAULT_ENGINE,
      strace: false,
      mounts: [],
      statisticsFile: undefined,
      checkpoint: undefined,
    },
    around,
  );
  return { status, modes, screen: stdout.text.replaceAll("\r\n", "\n") };
}

test.each([1, 2])("a shell, job control and a new window size on %i nodes", async (nodes) => {
  const { status, modes, screen } = await session(nodes, [
    ["$ ", "echo one | upper\r"],
    ["ONE\r\n$ ", "spin\r"],
    ["spinning\r\n", "\x1a"],
    ["$ ", "fg\r"],
    ["fg\r\nspin\r\n", "\x03"],
    ["$ ", "window\r"],
    ["watching\r\n", () => {}],
    ["$ ", "\x04"],
  ]);
  expect(screen).toBe(
    "$ echo one | upper\nONE\n$ spin\nspinning\n^Z[0] Stopped spin\n" +
      "$ fg\nspin\n^C[Interrupt]\n$ window\nwatching\n132 by 50\n$ bye\n",
  );
  expect([status, modes]).toEqual([0, [true, false]]);
});

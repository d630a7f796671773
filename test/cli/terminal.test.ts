// `run -i -t`: the host's terminal is the program's while it runs, and as it was afterwards.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { PassThrough } from "node:stream";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCommandLine } from "../../src/cli/program.js";
import { runGuest } from "../../src/cli/run_guest.js";
import type { Surroundings } from "../../src/cli/surroundings.js";
import { Daemon } from "../../src/daemon/daemon.js";
import { builtNodes } from "../built_nodes.js";
import { buildGuest, GUESTS } from "../linux/guest_programs.js";
import { ROOT } from "../tidy/source_tree.js";
import { PLAIN_RUN } from "./plain_run.js";
import { Sink, surroundings } from "./surroundings.js";

const SHELL = `${GUESTS}/pty`;

beforeAll(() => buildGuest("pty"), 300_000);

type Step = readonly [screen: string, act: string | (() => void)];

/** Runs the shell with `run`; types each text when the screen ends in what is before it. */
async function session(
  run: (around: Surroundings) => Promise<number>,
  steps: readonly Step[] = STEPS,
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
  const status = await run(around);
  return { status, modes, screen: stdout.text.replaceAll("\r\n", "\n") };
}

const STEPS: readonly Step[] = [
  ["$ ", "echo one | upper\r"],
  ["ONE\r\n$ ", "spin\r"],
  ["spinning\r\n", "\x1a"],
  ["$ ", "fg\r"],
  ["fg\r\nspin\r\n", "\x03"],
  ["$ ", "window\r"],
  ["watching\r\n", () => {}],
  ["$ ", "\x04"],
];
const SCREEN =
  "$ echo one | upper\nONE\n$ spin\nspinning\n^Z[0] Stopped spin\n" +
  "$ fg\nspin\n^C[Interrupt]\n$ window\nwatching\n132 by 50\n$ bye\n";
const AS_ASKED = { status: 0, modes: [true, false], screen: SCREEN };

test.each([1, 2])("a shell, job control and a new window size on %i nodes", async (nodes) => {
  const migrateEvery = nodes > 1 ? ({ every: 5000, unit: "instructions" } as const) : undefined;
  const run = (around: Surroundings) =>
    runGuest({ ...PLAIN_RUN, program: SHELL, arguments: ["shell"], nodes, migrateEvery }, around);
  expect(await session(run)).toEqual(AS_ASKED);
});

describe("in a cluster that is up", () => {
  const directory = mkdtempSync(path.join(tmpdir(), "gobelins-terminal-"));
  const socket = path.join(directory, "cluster.sock");
  let daemon: Daemon;
  beforeAll(async () => {
    const nowMs = () => 0;
    daemon = await Daemon.start({ socket, cluster: { nodes: 1 }, host: builtNodes(), nowMs });
  });
  afterAll(async () => {
    daemon.stop();
    await daemon.ended;
    rmSync(directory, { recursive: true });
  });
  const command = (name: string, ...rest: string[]) => [name, "--socket", socket, ...rest];

  test("a program that is run, and one that was there before", async () => {
    const run = command("run", "-t", SHELL, "shell");
    expect(await session((around) => runCommandLine(run, around, ""))).toEqual(AS_ASKED);
    const stdout = new Sink();
    const quiet = surroundings({ directory: ROOT, stdout });
    await runCommandLine(command("spawn", "-t", SHELL, "shell"), quiet, "");
    const attach = command("attach", stdout.text.trim());
    expect(await session((around) => runCommandLine(attach, around, ""))).toEqual(AS_ASKED);
  });

  test("the terminal is given back when nothing can be run", async () => {
    const modes: boolean[] = [];
    const terminal = { rows: 24, columns: 80 };
    const stderr = new Sink();
    const around = surroundings({ stderr, terminal, setRawMode: (on) => modes.push(on) });
    await runCommandLine(command("run", `${directory}/missing`), around, "");
    expect(stderr.text).toContain("no such file");
    expect(modes).toEqual([true, false]);
  });
});

// C programs that use signals, processes and threads as real ones do, on one node, against what the
// same executables print on hardware (guests/*.txt, recorded on an x86 Linux host). Slices of
// several lengths place the task switches differently; the output must not change.

import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { identityCalls } from "../../src/personality/linux/calls_identity.js";
import { inotifyCalls } from "../../src/personality/linux/calls_inotify.js";
import { otherMemoryCalls } from "../../src/personality/linux/calls_other_memory.js";
import { pidFileCalls } from "../../src/personality/linux/calls_pid_file.js";
import { schedulingCalls } from "../../src/personality/linux/calls_scheduling.js";
import { transferCalls } from "../../src/personality/linux/calls_transfer.js";
import { gobelins } from "../cli/gobelins.js";
import { CallLog } from "./call_log.js";
import { buildGuest, GUEST_SOURCES, GUESTS } from "./guest_programs.js";
import { SingleNode } from "./single_node.js";

const NAMES = [
  ...(["signals", "processes", "threads", "vdso", "pty", "locks"] as const),
  ...(["transfers", "relations", "corners", "habits", "notices", "stacks"] as const),
];
const LONG_SLICE = 100_000;
const corners = path.join(GUESTS, "corners");
/** What the programs have called. */
const log = new CallLog();

beforeAll(async () => {
  for (const name of NAMES) await buildGuest(name);
}, 300_000);

describe.each(NAMES)("%s", (name) => {
  test.each([LONG_SLICE, 3_333, 251])("in slices of %i instructions", (slice) => {
    const node = new SingleNode({ programs: GUESTS, slice, trace: slice === LONG_SLICE });
    const ended = node.run(`/bin/${name}`);
    const expected = readFileSync(path.join(GUEST_SOURCES, `${name}.txt`), "utf8");
    expect(ended.output).toBe(expected);
    expect([ended.status, ended.error]).toEqual([0, ""]);
    log.noteTrace(node.trace);
    expect(node.complaints).toEqual([]);
    expect(node.kernel.tasks.size).toBe(0);
    expect(node.kernel.frames.taken).toBe(0);
    expect(node.files.openHandles).toBe(0);
  });
});

test.each([
  ["waits that end by themselves do so", "corners"],
  ["stacks grow up to their limits", "stacks"],
  ["a directory is emptied and processor time counted", "habits"],
  ["a directory is watched", "notices"],
])("%s when the process moves between nodes", async (_what, name) => {
  const moves = ["--nodes", "3", "--migrate-every", "5ms", "--engine", "jit"];
  const { stdout } = await gobelins(["run", ...moves, path.join(GUESTS, name)]);
  expect(stdout).toBe(readFileSync(path.join(GUEST_SOURCES, `${name}.txt`), "utf8"));
});

test("a program is replaced by a thread, wherever its threads are", async () => {
  const moves = ["--nodes", "3", "--node", "1", "--spread", "--migrate-every", "5ms"];
  const { stdout } = await gobelins(["run", ...moves, path.join(GUESTS, "threads"), "9"]);
  const left = Array.from({ length: 10 }, (_, index) => 9 - index);
  expect(stdout).toBe(left.map((n) => `${n} to come, in the first thread: yes\n`).join(""));
});

test("files are used from another node than the first", async () => {
  const { stdout } = await gobelins(["run", "--nodes", "2", "--node", "1", corners]);
  expect(stdout).toBe(readFileSync(path.join(GUEST_SOURCES, "corners.txt"), "utf8"));
});

test("memory moves to other addresses while its pages are on several nodes", async () => {
  await buildGuest("remapped");
  const moves = ["--nodes", "3", "--spread", "--migrate-every", "5ms"];
  const { stdout } = await gobelins(["run", ...moves, path.join(GUESTS, "remapped")]);
  expect(stdout).toBe(readFileSync(path.join(GUEST_SOURCES, "remapped.txt"), "utf8"));
});

test.each([
  ["signal", "1"],
  ["memory", "1"],
  // All that another node can keep is there, too, when it is killed.
  ["memory", "2"],
])("a robust lock outlives an owner killed by %s on a cluster of %s", async (how, nodes) => {
  await buildGuest("robust");
  const run = ["run", "--memory", "4", "--nodes", nodes, path.join(GUESTS, "robust"), how];
  const { stdout } = await gobelins(run);
  expect(stdout).toBe("its owner is gone: 1\nit is mended: 0\nkilled by 9\n");
});

test.each([
  ["1", "", "fork: Out of memory\n"],
  ["3", "child: 0, parent: 0\n", ""],
])("of %s nodes, one is too small for a process and its child", async (nodes, stdout, stderr) => {
  await buildGuest("big_fork");
  const big = [path.join(GUESTS, "big_fork"), "700"];
  const ended = await gobelins(["run", "--memory", "4", "--nodes", nodes, ...big]);
  expect(ended).toMatchObject({ stdout, stderr });
});

test("a program that is replaced leaves its robust locks to who waits for them", async () => {
  const { stdout } = await gobelins(["run", path.join(GUESTS, "habits"), "replaced"]);
  expect(stdout).toBe("its owner is gone: 1\nand is there: 0\nended with: 40\n");
});

test("what is read is noticed; notices and instances are bounded", () => {
  const node = new SingleNode({ programs: GUESTS, slice: LONG_SLICE, trace: true });
  const ended = node.run("/bin/notices", ["more"]);
  expect(ended.output.split("\n").slice(2)).toEqual([
    "read: all",
    "  1 MODIFY unseen (16)",
    "  1 ACCESS unseen (16)",
    "  1 MODIFY unseen (16)",
    "  1 ACCESS unseen (16)",
    "  1 CLOSE_WRITE unseen (16)",
    "  1 ACCESS ISDIR",
    "  1 CLOSE_NOWRITE ISDIR",
    "read 16385, 1 overflow",
    "the next one is refused: 1",
    "instances: 128",
    "rmdir: 0",
    "",
  ]);
  log.noteTrace(node.trace);
  expect(node.files.openHandles).toBe(0);
});

test("every call of the families that only these programs test has answered and refused", () => {
  const families = [
    ...[identityCalls, schedulingCalls, transferCalls],
    ...[pidFileCalls, otherMemoryCalls, inotifyCalls],
  ];
  const ids = ["getuid", "geteuid", "getgid", "getegid"].flatMap((name) => [name, `${name}32`]);
  const filesIds = ["setfsuid", "setfsgid"].flatMap((name) => [name, `${name}32`]);
  const cannotFail = [...ids, ...filesIds, "sched_yield"];
  // Not without privileges.
  const cannotSucceed = ["setgroups", "setgroups32"];
  const untested = log.untested(families.flat(), cannotFail);
  expect(untested.filter((name) => !cannotSucceed.includes(name))).toEqual([]);
});

test("SYSENTER by a program's own code returns where Linux returns", () => {
  const node = new SingleNode({ programs: GUESTS });
  const ended = node.run("/bin/vdso", ["sysenter"]);
  expect(ended.output.split("\n").slice(3)).toEqual([
    "r-xp at the image: 1, with the entry: 1",
    "getpid: 1",
    "mmap2 with the offset of page 1: b",
    "no such call: -38",
    "read after signal 14: -4",
    "read after signal 14: 1",
    "signal 11 at 0x10, eax -14, esp 16, ebp 16",
    "eip in the vDSO: 1",
    "",
  ]);
  expect(ended.status).toBe(0);
});

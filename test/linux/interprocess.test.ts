// System V objects and POSIX message queues: the program prints what it prints on hardware
// (guests/interprocess.txt, recorded on an x86 Linux host), on one node and moving between nodes,
// and has every call of these families answer and refuse.

import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { ipcCalls } from "../../src/personality/linux/calls_ipc.js";
import { messageQueueCalls } from "../../src/personality/linux/calls_message_queue.js";
import { posixQueueCalls } from "../../src/personality/linux/calls_posix_queue.js";
import { semaphoreCalls } from "../../src/personality/linux/calls_semaphore.js";
import { sharedMemoryCalls } from "../../src/personality/linux/calls_shared_memory.js";
import { gobelins } from "../cli/gobelins.js";
import { CallLog } from "./call_log.js";
import { buildGuest, GUEST_SOURCES, GUESTS } from "./guest_programs.js";

beforeAll(() => buildGuest("interprocess"), 300_000);
const program = path.join(GUESTS, "interprocess");
const expected = readFileSync(path.join(GUEST_SOURCES, "interprocess.txt"), "utf8");

test("on one node, and every call has answered and refused", async () => {
  const { status, stdout, stderr } = await gobelins(["run", "--strace", program]);
  expect(status).toBe(0);
  expect(stdout).toBe(expected);
  const log = new CallLog();
  log.noteTrace(stderr.split("\n").map((line) => line.replace(/^\[.*?\] /, "")));
  const families = [sharedMemoryCalls, semaphoreCalls, messageQueueCalls, ipcCalls];
  expect(log.untested([...families, posixQueueCalls].flat(), [])).toEqual([]);
});

test("of processes that move between nodes", async () => {
  const moves = ["--nodes", "3", "--migrate-every", "5ms", "--engine", "jit"];
  const { status, stdout, stderr } = await gobelins(["run", ...moves, program]);
  // How often a segment is attached is told with the nodes that its processes have left.
  const lines = (text: string) =>
    text
      .split("\n")
      .filter((line) => !/^(600 6000 bytes|segment:)/.test(line))
      .sort();
  expect([status, stderr]).toEqual([0, ""]);
  expect(lines(stdout)).toEqual(lines(expected));
});

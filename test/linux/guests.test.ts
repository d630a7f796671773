// C programs that use signals, processes and threads as real ones do, on one node, against what the
// same executables print on hardware (guests/*.txt, recorded on an x86 Linux host). Slices of
// several lengths place the task switches differently; the output must not change.

import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { buildGuest, GUEST_SOURCES, GUESTS } from "./guest_programs.js";
import { SingleNode } from "./single_node.js";

const NAMES = ["signals", "processes", "threads", "vdso", "pty", "locks"] as const;

beforeAll(async () => {
  for (const name of NAMES) await buildGuest(name);
}, 300_000);

describe.each(NAMES)("%s", (name) => {
  test.each([100_000, 3_333, 251])("in slices of %i instructions", (slice) => {
    const node = new SingleNode({ programs: GUESTS, slice });
    const ended = node.run(`/bin/${name}`);
    const expected = readFileSync(path.join(GUEST_SOURCES, `${name}.txt`), "utf8");
    expect(ended.output).toBe(expected);
    expect([ended.status, ended.error]).toEqual([0, ""]);
    expect(node.complaints).toEqual([]);
    expect(node.kernel.tasks.size).toBe(0);
    expect(node.kernel.frames.taken).toBe(0);
    expect(node.files.openHandles).toBe(0);
  });
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

// Hostile programs that take all they can get: processes, threads, memory, descriptors, buffers,
// files, paths, signals, timers. Each ends in an error of its own, another process of the same node
// finishes meanwhile, and the next one starts as if nothing had been.

import { beforeAll, describe, expect, test } from "vitest";
import { MOST_DESCRIPTORS } from "../../src/fs/node_files.js";
import { buildGuest, GUESTS } from "./guest_programs.js";
import { SingleNode } from "./single_node.js";

beforeAll(() => buildGuest("bombs"), 300_000);

/** What a bomb needs to get as far as its own limit; 8 MB is the rest's. */
const MEMORY_MIB: Readonly<Record<string, number>> = { threads: 40, forks: 3 };
/** So many descriptors are in use. */
const ELSEWHERE = MOST_DESCRIPTORS - 4000;

const BOMBS: Readonly<Record<string, readonly string[]>> = {
  threads: ["thread: Resource temporarily unavailable"],
  mappings: ["mapping: Out of memory"],
  touching: ["touching: killed by 9"],
  descriptors: [
    "dup: Too many open files in system",
    "pipe: No file descriptors available",
    "socketpair: No file descriptors available",
  ],
  files: [
    "write: No space left on device",
    "file: No space left on device",
    "memfd: No space left on device",
  ],
  paths: [
    "mkdir and chdir: Filename too long",
    "symlink to itself: Symbolic link loop",
    "symlinks to each other: Symbolic link loop",
    "a long path: Filename too long",
    "a long name: Filename too long",
  ],
  strings: [
    "long arguments: Argument list too long",
    "long environment: Argument list too long",
    "readv: 1, writev: 1",
  ],
  signals: [
    "sigqueue: Resource temporarily unavailable",
    "timer_create: Resource temporarily unavailable",
    "storms: still here",
  ],
  circles: [
    "epoll in a circle: Symbolic link loop",
    "epoll in epoll: Symbolic link loop",
    "locks: No locks available",
  ],
  // The last one: the memories of its processes are freed late.
  forks: ["fork: Out of memory", "all have ended: 1"],
};

describe("the node outlives", () => {
  test.each(Object.entries(BOMBS))("%s", (name, sentences) => {
    const memoryBytes = (MEMORY_MIB[name] ?? 8) * 2 ** 20;
    const node = new SingleNode({ programs: GUESTS, memoryBytes });
    // So many are elsewhere, or the test would take them all.
    node.files.descriptors = ELSEWHERE;
    node.start("/bin/bombs", [name]);
    node.start("/bin/bombs", ["witness"]);
    node.settle();
    const lines = node
      .text("output")
      .split("\n")
      .filter((line) => line !== "");
    expect(lines.filter((line) => !line.startsWith("the witness"))).toEqual(sentences);
    expect(lines).toContain("the witness has finished");
    expect(node.run("/bin/bombs", ["witness"]).status).toBe(0);
    expect(node.kernel.frames.taken).toBe(0);
    expect(node.files.descriptors).toBe(ELSEWHERE);
  });
});

// Sockets of every kind on one node, in slices of several lengths: the program prints what it
// prints on hardware (guests/sockets.txt, recorded on an x86 Linux host). And the same program
// moving between nodes while its connections carry bytes.

import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { gobelins } from "../cli/gobelins.js";
import { buildGuest, GUEST_SOURCES, GUESTS } from "./guest_programs.js";
import { SingleNode } from "./single_node.js";

beforeAll(() => buildGuest("sockets"), 300_000);
const expected = readFileSync(path.join(GUEST_SOURCES, "sockets.txt"), "utf8");

describe("sockets", () => {
  test.each([100_000, 3_333])("in slices of %i instructions", (slice) => {
    const node = new SingleNode({ programs: GUESTS, slice });
    const ended = node.run("/bin/sockets");
    expect(ended.output).toBe(expected);
    expect([ended.status, ended.error]).toEqual([0, ""]);
    expect(node.kernel.tasks.size).toBe(0);
    expect(node.files.openHandles).toBe(0);
  });

  test("of a process that moves between nodes", async () => {
    const moves = ["--nodes", "3", "--migrate-every", "2ms", "--engine", "jit"];
    const program = path.join(GUESTS, "sockets");
    const { status, stdout, stderr } = await gobelins(["run", ...moves, program]);
    // A parent does not wait for a child that has moved away: its lines may come later.
    const lines = (text: string) => text.split("\n").sort();
    expect([status, stderr]).toEqual([0, ""]);
    expect(lines(stdout)).toEqual(lines(expected));
  });
});

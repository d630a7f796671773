// Locks on a file of one node by processes that are on another, and that move.

import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { buildGuest, GUEST_SOURCES, GUESTS } from "../linux/guest_programs.js";
import { gobelins } from "./gobelins.js";

beforeAll(() => buildGuest("locks"), 300_000);

test.each([[["--nodes", "2", "--node", "1"]], [["--nodes", "2", "--migrate-every", "3000i"]]])(
  "%j",
  async (options) => {
    const { status, stdout, stderr } = await gobelins(["run", ...options, `${GUESTS}/locks`]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toBe(readFileSync(`${GUEST_SOURCES}/locks.txt`, "utf8"));
  },
);

// A dynamically linked program, its loader, a shared library that it needs and one that it opens
// by name (guests/dynamic_*.c): interpreted, translated and moving, it prints what it prints on
// hardware (guests/dynamic_program.txt, recorded with `dynamic_loader.so dynamic_program one two`
// on an x86 Linux host).

import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { gobelins } from "../cli/gobelins.js";
import { buildDynamicGuest, GUEST_SOURCES, GUESTS } from "./guest_programs.js";
import { SingleNode } from "./single_node.js";

beforeAll(buildDynamicGuest, 300_000);
const expected = readFileSync(path.join(GUEST_SOURCES, "dynamic_program.txt"), "utf8");
const words = ["one", "two"];

test.each([
  ["by its interpreter", "/bin/dynamic_program", words, []],
  ["by its interpreter, bound at once", "/bin/dynamic_program", words, ["LD_BIND_NOW=1"]],
  ["by hand", "/bin/dynamic_loader.so", ["/bin/dynamic_program", ...words], []],
])("started %s", (_how, program, given, env) => {
  const node = new SingleNode({ programs: GUESTS });
  const ended = node.run(program, given, "", env);
  expect(ended).toEqual({ status: 7 << 8, output: expected, error: "" });
  expect([node.kernel.frames.taken, node.files.openHandles]).toEqual([0, 0]);
});

test.each([
  ["translated", ["--engine", "jit"]],
  ["moving", ["--engine", "jit", "--nodes", "3", "--migrate-every", "3ms"]],
])("%s", async (_how, options) => {
  const where = ["--bind", `${GUESTS}:/bin:ro`, path.join(GUESTS, "dynamic_program")];
  const ended = await gobelins(["run", ...options, ...where, ...words]);
  expect(ended).toEqual({ status: 7, stdout: expected, stderr: "" });
});

test("a library that is not there ends the program with a sentence", () => {
  const node = new SingleNode({ programs: GUESTS });
  const ended = node.run("/bin/dynamic_loader.so", ["/bin/none"]);
  expect([ended.status, ended.error]).toEqual([
    127 << 8,
    "dynamic_loader: cannot open /bin/none\n",
  ]);
});

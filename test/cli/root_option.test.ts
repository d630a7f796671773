// `run --root` as a user types it; and a program that moves while its files stay at home.

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildGuest, GUEST_SOURCES, GUESTS } from "../linux/guest_programs.js";
import { gobelins } from "./gobelins.js";

const scratch = mkdtempSync(path.join(tmpdir(), "gobelins-root-option-"));
const root = path.join(scratch, "root");

beforeAll(async () => {
  await buildGuest("tree");
  for (const name of ["data/sub", "bin"]) mkdirSync(path.join(root, name), { recursive: true });
  writeFileSync(path.join(root, "data/kept"), "kept");
  writeFileSync(path.join(root, "data/gone"), "gone");
  writeFileSync(path.join(root, "data/sub/inner"), "inner");
  for (const name of ["escape", "upward"]) {
    mkdirSync(path.join(root, "none"), { recursive: true });
    writeFileSync(path.join(root, "none", name), "");
  }
  cpSync(path.join(GUESTS, "tree"), path.join(root, "bin/tree"));
}, 300_000);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const expected = readFileSync(path.join(GUEST_SOURCES, "tree.txt"), "utf8").replace(
  "alias escape moved new sub twice upward",
  "alias moved new sub twice",
);

test("a name is looked for in PATH; options say who runs where", async () => {
  const options = ["--root", `${root}:ro`, "--overlay", "memory", "--user", "7"];
  const { status, stdout } = await gobelins(["run", ...options, "--env", "PATH=/bin", "tree"]);
  expect([status, stdout]).toEqual([0, `${expected}uid 7\n`]);
  expect(readFileSync(path.join(root, "data/kept"), "utf8")).toBe("kept");
});

test("a program that moves between nodes finds its files at home", async () => {
  const options = ["--root", `${root}:ro`, "--overlay", "memory", "--nodes", "2"];
  const moves = ["--migrate-every", "3000i"];
  const { status, stdout, stderr } = await gobelins(["run", ...options, ...moves, "/bin/tree"]);
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toBe(`${expected}uid 0\n`);
});

test("mistakes are one sentence", async () => {
  const said = async (...words: string[]) => {
    const { status, stderr } = await gobelins(["run", ...words]);
    return [status, stderr];
  };
  expect(await said("--root", "/none", "x")).toEqual([
    2,
    expect.stringMatching(/^gobelins: --root \/none: there is no such file\n/),
  ]);
  expect(await said("--root", `${root}:ro`, "nothing")).toEqual([
    127,
    "gobelins: nothing: no such file\n",
  ]);
});

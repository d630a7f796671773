// The published package: small enough, and whole. It is packed, laid into an empty folder as npm
// lays it, and used there without a compiler and without any other package.

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { extract } from "tar";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../tidy/source_tree.js";

const folder = mkdtempSync(path.join(os.tmpdir(), "gobelins-package-"));
const installed = path.join(folder, "node_modules", "gobelins");
let archive = "";

beforeAll(async () => {
  execFileSync(process.execPath, ["scripts/pack_programs.mjs"], { cwd: ROOT });
  const pack = ["pack", "--ignore-scripts", "--json", "--pack-destination", folder];
  const [{ filename }] = JSON.parse(execFileSync("npm", pack, { cwd: ROOT, encoding: "utf8" }));
  archive = path.join(folder, filename);
  mkdirSync(installed, { recursive: true });
  await extract({ file: archive, cwd: installed, strip: 1 });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const use = (...words: string[]) => {
  const main = path.join(installed, "dist", "bundle", "cli", "main.js");
  return execFileSync(process.execPath, [main, ...words], { cwd: folder, encoding: "utf8" });
};

describe("the package", () => {
  it("has less than 3 MB", () => {
    expect(statSync(archive).size).toBeLessThan(3e6);
  });

  it("runs and measures with the programs that it brings", () => {
    expect(use("run", "hello")).toBe("hello, world\n");
    const moving = use("run", "--nodes", "2", "--migrate-every", "1ms", "mgs", "-n", "125");
    expect(moving).toBe("125x125 checksum ee54eaa7292f4cbb\n");
    const table = use("experiment", "table1", "--sizes", "64", "--runs", "1");
    expect(table).toContain("All checksums are right.");
    expect(use("disasm", "--help")).toContain("Usage");
  });

  it("is a library", () => {
    const script = path.join(folder, "example.mjs");
    writeFileSync(
      script,
      `import { Cluster, nodeHost } from "gobelins";
      const cluster = await Cluster.create({ nodes: 2 }, nodeHost());
      console.log(cluster.nodes.length);
      await cluster.close();`,
    );
    expect(execFileSync(process.execPath, [script], { encoding: "utf8" })).toBe("2\n");
  });
});

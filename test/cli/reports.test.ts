// What experiments write beside their table: JSON, CSV, SVG and one page; and the commands that
// tell about the commands.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { csv } from "../../src/cli/csv.js";
import { runCommandLine } from "../../src/cli/program.js";
import { gobelins, shell } from "./gobelins.js";
import { Sink, surroundings } from "./surroundings.js";

const directory = mkdtempSync(path.join(os.tmpdir(), "gobelins-reports-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
const written = (name: string) => readFileSync(path.join(directory, name), "utf8");

describe("experiments", () => {
  it("write every form, and one of them instead of the table", async () => {
    const files = ["--json", "dsm.json", "--svg", "dsm.svg", "--html", "dsm.html", "--csv"];
    const measured = ["dsm-scaling", "--size", "64", "--nodes", "1,2", "--runs", "1"];
    const ran = await gobelins(["experiment", ...measured, ...files], { directory });
    expect(ran.stderr).toBe("");
    expect(ran.status).toBe(0);
    const { runs } = JSON.parse(written("dsm.json"));
    expect(runs).toHaveLength(8);
    for (const run of runs) expect(run).toMatchObject({ checksumOk: true });
    const [mgs] = runs.filter((run: { nodes: number }) => run.nodes === 2);
    expect(mgs.phases.map(({ phase }: { phase: string }) => phase)).toEqual([
      "fill",
      "compute",
      "check",
    ]);
    expect(mgs.phases[1].faults).toBeGreaterThan(0);
    expect(mgs.phases[1].bytesMoved % 4096).toBe(0);
    const lines = ran.stdout.trim().split("\n");
    expect(lines[0]).toMatch(/^program,nodes,threads,.*,faults,/);
    expect(lines).toHaveLength(1 + 2 * (3 + 3));
    expect(written("dsm.svg")).toMatch(/^<svg[^>]*>.*Speed-up of the parallel part/s);
    const page = written("dsm.html");
    expect(page).toContain(`gobelins experiment ${measured.join(" ")}`);
    expect(page).toContain(process.version);
    expect(page).toContain("Speed-up of the parallel part");
    expect(page).not.toMatch(/(src|href)=/);
  });

  it("take one form for standard output only", async () => {
    const both = await printed("experiment", "faults", "--json", "--csv");
    expect(both.complaint).toContain("--json and --csv cannot both go to standard output");
    expect(both.status).toBe(2);
  });
});

describe("comma-separated values", () => {
  it("have nested fields, all columns, and quotes where they must", () => {
    const records = [
      { a: 1, deep: { b: 'say "x", y' } },
      { a: 2, c: undefined },
    ];
    expect(csv(records)).toBe('a,deep.b,c\n1,"say ""x"", y",\n2,,\n');
  });
});

async function printed(...commandLine: string[]) {
  const [stdout, stderr] = [new Sink(), new Sink()];
  const around = surroundings({
    stdout,
    stderr,
    environment: { GOBELINS_SOCKET: "/nowhere/socket" },
  });
  const status = await runCommandLine(commandLine, around, "1");
  return { text: stdout.text, complaint: stderr.text, status };
}

describe("help", () => {
  it.each([
    ["exit-codes", "126"],
    ["mechanisms", "precopy"],
    ["policies", "round-robin"],
    ["images", "--incremental"],
    ["files", "--mount"],
    ["environment", "GOBELINS_SOCKET"],
  ])("about %s", async (topic, word) => {
    expect((await printed("help")).text).toContain(`  ${topic}`);
    expect((await printed("help", topic)).text).toContain(word);
  });

  it("about commands, and a sentence about what there is none of", async () => {
    expect((await printed("help", "experiment", "table1")).text).toContain("--sizes");
    const { complaint } = await printed("help", "nothing");
    expect(complaint).toContain("there is no help about 'nothing'");
  });
});

describe("completion", () => {
  it("completes commands, their options, and choices in bash", async () => {
    const line = (words: string) =>
      `COMP_WORDS=(gobelins ${words}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _gobelins
      echo "\${COMPREPLY[@]}"`;
    const words = ["exp", "experiment fig", "run --mech", "run --mechanism p"];
    const script = ['eval "$(gobelins completion bash)"', ...words.map(line)].join("\n");
    const { stdout } = await shell(script);
    expect(stdout).toBe("experiment\nfigure5\n--mechanism\npush precopy\n");
  });

  it.each(["zsh", "fish"])("has a script for %s", async (name) => {
    expect((await printed("completion", name)).text).toContain("figure5");
  });
});

describe("doctor", () => {
  it("tells what there is, for people and for scripts", async () => {
    const { stdout, status } = await gobelins(["doctor", "--json"]);
    const { isWell, findings } = JSON.parse(stdout);
    expect({ isWell, status }).toEqual({ isWell: true, status: 0 });
    const names = findings.map(({ name }: { name: string }) => name);
    for (const name of ["Node.js", "native i386", "Chromium", "qemu-i386", "C compiler"]) {
      expect(names).toContain(name);
    }
    // Without its files a package is not well.
    const { text, status: bare } = await printed("doctor");
    expect(text).toMatch(/^core +wrong/m);
    expect(bare).toBe(1);
  });
});

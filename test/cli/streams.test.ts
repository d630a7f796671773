// Programs run by the command line as part of a shell's pipeline: streams, exit statuses, signals.

import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { programPath } from "../../src/toolchain/build_programs.js";
import { ROOT } from "../tidy/source_tree.js";
import { gobelins, MAIN, shell } from "./gobelins.js";

const guest = (name: string) => programPath(ROOT, "pentium4", name);
const scratch = mkdtempSync(path.join(tmpdir(), "gobelins-streams-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe("streams", () => {
  it("pass bytes that are no text", async () => {
    const input = Buffer.from(Array.from({ length: 100_000 }, (_, index) => (index * 7) & 0xff));
    const file = path.join(scratch, "bytes");
    writeFileSync(file, input);
    const result = await shell(`gobelins run ${guest("cat")} <bytes >copied`, {
      directory: scratch,
    });
    expect(result).toEqual({ stdout: "", stderr: "100000 bytes\n", status: 0 });
    expect(readFileSync(path.join(scratch, "copied")).equals(input)).toBe(true);
  });

  it("take part in a pipeline", async () => {
    const cat = `gobelins run ${guest("cat")} 2>/dev/null`;
    const result = await shell(`printf 'one\\ntwo\\n' | ${cat} | ${cat} | wc -l`);
    expect(result.stdout.trim()).toBe("2");
  });

  it.each(["</dev/null", "<&-"])("are empty with %s", async (redirection) => {
    const result = await shell(`gobelins run ${guest("cat")} ${redirection}`);
    expect(result).toEqual({ stdout: "", stderr: "0 bytes\n", status: 0 });
  });

  it("leave input that the program does not read to the next command", async () => {
    const line = `{ gobelins run ${guest("hello")} >/dev/null; cat; } <letter`;
    writeFileSync(path.join(scratch, "letter"), "unread\n");
    expect((await shell(line, { directory: scratch })).stdout).toBe("unread\n");
  });

  it("end quietly with 141 when nobody reads", async () => {
    const line = `gobelins run ${guest("printf_table")} 240 | head -c 10 >/dev/null
      echo "$\{PIPESTATUS[0]}"`;
    const { stdout, stderr } = await shell(line);
    expect({ stdout, stderr }).toEqual({ stdout: "141\n", stderr: "" });
  });

  it("say when they cannot be written", async () => {
    const { stderr, status } = await shell(`gobelins run ${guest("hello")} >/dev/full`);
    const sentence = "cannot write standard output: no space left on device";
    expect({ stderr, status }).toEqual({ stderr: `gobelins: ${sentence}\n`, status: 1 });
    const listed = await shell("gobelins showmesh 4 >/dev/full");
    expect(listed).toMatchObject({ stderr, status });
  });
});

describe("arguments", () => {
  it("after the program are the program's", async () => {
    const plain = await gobelins(["run", guest("echo_args"), "--nodes", "-h", "--"]);
    const separated = await gobelins(["run", "--", guest("echo_args"), "--nodes", "-h", "--"]);
    expect(plain.stdout).toContain("--nodes");
    expect(plain.stdout).toContain("-h");
    expect(separated).toEqual(plain);
  });
});

describe("the exit status", () => {
  it("is the program's", async () => {
    const { status, stderr } = await gobelins(["run", guest("bad"), "exit-42"]);
    expect({ status, stderr }).toEqual({ status: 42, stderr: "" });
  });

  it.each([
    ["read-null", 139, "Segmentation fault"],
    ["divide", 136, "Floating point exception"],
    ["illegal", 132, "Illegal instruction"],
    ["abort", 134, "Aborted"],
  ])("of %s is %i", async (how, expected, words) => {
    const { status, stderr } = await gobelins(["run", guest("bad"), how]);
    expect(status).toBe(expected);
    expect(stderr).toMatch(new RegExp(`^${words}(: [^\\n]+)?\\n$`));
  });

  it("of a program that Ctrl-C ended is 130, at once and without a word", async () => {
    const before = performance.now();
    await gobelins(["run", guest("hello")]);
    const startMs = performance.now() - before;
    const child = spawn(process.execPath, [MAIN, "run", guest("fib"), "45"], { stdio: "pipe" });
    let stderr = "";
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    await new Promise((resolve) => setTimeout(resolve, 1000 + 3 * startMs));
    const interrupted = performance.now();
    child.kill("SIGINT");
    const status = await new Promise((resolve) => child.on("close", resolve));
    expect({ status, stderr }).toEqual({ status: 130, stderr: "" });
    expect(performance.now() - interrupted).toBeLessThan(2000);
  });
});

describe("--stats", () => {
  it("counts instructions, faults, pages and every migration", async () => {
    const options = ["--nodes", "2", "--migrate-every", "200000i", "--stats", "stats.json"];
    const { status } = await gobelins(["run", ...options, guest("sieve"), "20000"], {
      directory: scratch,
    });
    expect(status).toBe(0);
    const statistics = JSON.parse(readFileSync(path.join(scratch, "stats.json"), "utf8"));
    expect(statistics.instructions).toBeGreaterThan(200_000);
    expect(statistics.wallMs).toBeGreaterThan(0);
    expect(statistics.nodes).toHaveLength(2);
    expect(statistics.faults.zero).toBeGreaterThan(0);
    // Which of them are asked for and which come by themselves is a matter of moments.
    const { demand, prefetch, push } = statistics.pagesMoved;
    expect(demand + prefetch + push).toBeGreaterThan(0);
    expect(statistics.migrations.length).toBeGreaterThan(0);
    for (const [index, migration] of statistics.migrations.entries()) {
      expect(migration).toMatchObject({
        from: index % 2,
        to: (index + 1) % 2,
        mechanism: "push",
        pagesMoved: 0,
      });
      expect(migration.frozenMicros).toBeGreaterThan(0);
      expect(Object.keys(migration.phases)).toEqual([
        "mark",
        "initialization",
        "extract",
        "transfer",
        "rebuild",
        "resume",
      ]);
    }
  });
});

// A cluster that stays, as a user of a shell sees it: one is brought up, commands speak to it, and
// it is ended. Real processes, a real socket, real nodes.

import { spawn } from "node:child_process";
import { existsSync, linkSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer, connect as netConnect } from "node:net";
import os from "node:os";
import path from "node:path";
import { PassThrough } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCommandLine } from "../../src/cli/program.js";
import { programPath } from "../../src/toolchain/build_programs.js";
import { gobelins, MAIN } from "../cli/gobelins.js";
import { Sink, surroundings } from "../cli/surroundings.js";
import { ROOT } from "../tidy/source_tree.js";

const directory = mkdtempSync(path.join(os.tmpdir(), "gobelins-daemon-"));
const socket = path.join(directory, "cluster.sock");
const program = (name: string) => programPath(ROOT, "pentium4", name);
const at = (command: string, ...rest: string[]) =>
  gobelins([command, "--socket", socket, ...rest], { directory });
const json = async (command: string, ...rest: string[]) =>
  JSON.parse((await at(command, "--json", ...rest)).stdout);

beforeAll(async () => {
  const { stdout, stderr, status } = await at("up", "--nodes", "3");
  expect({ stdout, stderr, status }).toEqual({
    stdout: `a cluster of 3 nodes is up at ${socket}\n`,
    stderr: "",
    status: 0,
  });
});

afterAll(async () => {
  await at("down");
  rmSync(directory, { recursive: true, force: true });
});

/** Starts a program that runs for long; its pid. */
async function start(...options: string[]): Promise<number> {
  const { stdout, stderr } = await at("spawn", ...options, program("mgs"), "3000");
  expect(stderr).toBe("");
  return Number(stdout);
}

async function processOf(pid: number) {
  const all = (await json("ps")) as { pid: number }[];
  return all.find((one) => one.pid === pid) as Record<string, unknown> | undefined;
}

describe("programs", () => {
  it("have the streams and the exit status of their command, on whatever node", async () => {
    for (const node of ["0", "1", "2"]) {
      const ran = await gobelins(["run", "--socket", socket, "--node", node, program("cat")], {
        directory,
        input: "through a daemon\n",
      });
      expect(ran.stdout).toBe("through a daemon\n");
      expect(ran.status).toBe(0);
    }
    const failed = await at("run", program("bad"), "exit-42");
    expect(failed.status).toBe(42);
    const missing = await at("run", path.join(directory, "missing"));
    expect(missing.status).toBe(127);
  });

  it("are listed with the fields that scripts rely on, moved, and killed", async () => {
    const pid = await start("--node", "1");
    expect(await processOf(pid)).toEqual({
      pid,
      node: 1,
      state: expect.any(String),
      command: "mgs",
      residentPages: expect.any(Number),
      dependsOn: [],
    });
    const moved = await at("migrate", String(pid), "2");
    expect(moved.stdout).toMatch(
      new RegExp(`^process ${pid} has moved from node 1 to node 2, frozen for \\d+ us\n$`),
    );
    expect(await processOf(pid)).toMatchObject({ node: 2 });
    expect((await at("migrate", String(pid), "2")).stderr).toBe(
      `gobelins: process ${pid} is on node 2 already\n`,
    );
    expect((await at("migrate", String(pid), "9")).stderr).toBe(
      "gobelins: there is no node 9 in this cluster\n",
    );
    expect(await at("kill", "-s", "KILL", String(pid))).toMatchObject({ status: 0, stderr: "" });
    expect(await at("attach", String(pid))).toMatchObject({ status: 137 });
    expect(await processOf(pid)).toBeUndefined();
    expect((await at("kill", String(pid))).stderr).toBe(`gobelins: there is no process ${pid}\n`);
  });

  it("are saved to an image, and go on from it elsewhere", async () => {
    const pid = await start();
    const image = path.join(directory, "saved.img");
    expect((await at("checkpoint", String(pid), directory)).stderr).toBe(
      `gobelins: ${directory} is there and is no file\n`,
    );
    const whole = await at("checkpoint", "--leave-running", String(pid), image);
    expect(whole.stdout).toMatch(/saved\.img: \d+ bytes, \d+ pages, 0 in its base, /);
    expect(await processOf(pid)).toMatchObject({ pid });
    const next = path.join(directory, "next.img");
    const rest = ["--incremental", image, "--json", String(pid), next];
    const saved = JSON.parse((await at("checkpoint", ...rest)).stdout);
    expect(saved).toMatchObject({ pid, file: next });
    expect(saved.pages.inherited).toBeGreaterThan(0);
    while (await processOf(pid));
    const child = spawn(process.execPath, [
      ...[MAIN, "restart", "--socket", socket, "--mount", `${path.dirname(program("mgs"))}:ro`],
      ...["--node", "2", next],
    ]);
    const ended = new Promise((resolve) => child.once("close", resolve));
    while (!(await processOf(pid)));
    expect(await processOf(pid)).toMatchObject({ node: 2, command: "mgs" });
    await at("kill", "-s", "9", String(pid));
    expect(await ended).toBe(137);
  });

  it("keep their last output for who attaches", async () => {
    const { stdout } = await at("spawn", program("hello"));
    const attached = await at("attach", stdout.trim());
    expect(attached).toEqual({ stdout: "hello, world\n", stderr: "", status: 0 });
  });

  it("are hung up with the command that started them", async () => {
    const child = spawn(process.execPath, [
      MAIN,
      "run",
      "--socket",
      socket,
      program("mgs"),
      "3000",
    ]);
    let found: { pid: number }[] = [];
    while (found.length === 0) found = (await json("ps")) as { pid: number }[];
    child.kill("SIGKILL");
    while (found.length > 0) found = (await json("ps")) as { pid: number }[];
    expect(found).toEqual([]);
  });

  it("are spread by a policy", async () => {
    const pids = [await start("--policy", "balance"), await start("--policy", "balance")];
    pids.push(await start("--policy", "balance", "--node", "0"));
    const nodes = new Set<unknown>();
    for (let looks = 0; nodes.size < 3 && looks < 40; looks++) {
      nodes.clear();
      for (const { node } of (await json("ps")) as { node: number }[]) nodes.add(node);
    }
    expect([...nodes].sort()).toEqual([0, 1, 2]);
    await at("kill", "-s", "9", ...pids.map(String));
  });
});

describe("nodes", () => {
  it("join and leave while programs run; what is on them goes elsewhere", async () => {
    const added = await gobelins(["nodes", "add", "--socket", socket], { directory });
    expect(added.stdout).toBe("node 3 is there\n");
    const pid = await start("--node", "3");
    const removed = await gobelins(["nodes", "remove", "--socket", socket, "3"], { directory });
    expect(removed).toEqual({ stdout: "node 3 is gone\n", stderr: "", status: 0 });
    const nodes = (await json("nodes")) as { node: number; state: string }[];
    expect(nodes.map(({ node, state }) => [node, state])).toEqual([
      [0, "active"],
      [1, "active"],
      [2, "active"],
    ]);
    expect(await processOf(pid)).toMatchObject({ node: 0, dependsOn: [] });
    await at("kill", "-s", "9", String(pid));
  });

  it("node 0 stays", async () => {
    const refused = await gobelins(["nodes", "drain", "--socket", socket, "0"], { directory });
    expect(refused.stderr).toBe("gobelins: node 0 has the consoles and stays\n");
    expect(refused.status).toBe(1);
  });
});

describe("looking", () => {
  it("top prints once where there is no terminal", async () => {
    const { stdout, status } = await at("top");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^NODE +STATE/);
    expect(await json("top")).toEqual({ nodes: expect.any(Array), processes: [] });
  });

  it("top fills the screen, whatever its size is, until q", async () => {
    const stdout = new Sink();
    const stdin = new PassThrough();
    let resize = (_rows: number, _columns: number) => {};
    const looks = () => stdout.text.split("\x1b[H").slice(1);
    stdout.onBytes = () => {
      if (looks().length === 1) setImmediate(() => resize(3, 10));
      else if (looks().length === 2) stdin.write("q");
    };
    const around = surroundings({
      stdout,
      stdin: () => stdin,
      terminal: { rows: 24, columns: 80 },
      onResize: (listener) => {
        resize = listener;
        return () => {};
      },
    });
    // A look every hour, and one at once when the size has changed.
    const status = await runCommandLine(["top", "--socket", socket, "--delay", "3600"], around, "");
    expect(status).toBe(0);
    const [large = "", small = ""] = looks();
    expect(large).toContain("INSTRUCTIONS");
    expect(small.split("\n")[0]).toBe("NODE  STAT\x1b[K");
    expect(small.split("\n")).toHaveLength(3);
    expect(stdout.text.endsWith("\x1b[?25h\x1b[?1049l")).toBe(true);
  });

  it("events come as lines of JSON", async () => {
    const child = spawn(process.execPath, [MAIN, "events", "--json", "--socket", socket]);
    let text = "";
    child.stdout.on("data", (chunk) => {
      text += chunk;
    });
    const events = () =>
      text
        .split("\n")
        .slice(0, -1)
        .map((line) => JSON.parse(line));
    const started = () => events().find(({ event }) => event === "started");
    const ended = () =>
      events().some(({ event, pid }) => event === "exit" && pid === started()?.pid);
    // Those that end before anybody listens are not seen.
    while (!ended()) await at("run", "--node", "1", program("hello"));
    child.kill("SIGINT");
    expect(started()).toMatchObject({ event: "started", node: 1, command: "hello" });
    expect(events().find(({ event }) => event === "exit")).toMatchObject({
      status: { kind: "exited", status: 0 },
    });
  });
});

describe("the socket", () => {
  it("is for its owner only, and one cluster", async () => {
    expect(statSync(socket).mode & 0o777).toBe(0o600);
    const second = await at("up");
    expect(second.stderr).toBe(
      `gobelins: a cluster is up at ${socket} already: gobelins down ends it\n`,
    );
    expect(second.status).toBe(1);
  });

  it.each([
    ["no JSON", "hello\n", ""],
    ["no request", '{"a":1}\n', '{"id":0,"error":{"sentence":"that is no request","status":2}}\n'],
    [
      "another version",
      '{"id":1,"method":"hello","params":{"version":99}}\n',
      /speaks version 2 of the protocol and this command version 99/,
    ],
    [
      "a wrong field",
      '{"id":1,"method":"hello","params":{"version":2}}\n' +
        '{"id":2,"method":"signal","params":{"pid":-1}}\n',
      /"id":2,"error":\{"sentence":"signal: pid: /,
    ],
    ["no greeting", '{"id":1,"method":"down","params":{}}\n', /a client says hello first/],
  ])("refuses what is none of its messages: %s", async (_name, sent, expected) => {
    const answer = await new Promise<string>((resolve) => {
      let text = "";
      const raw = netConnect(socket, () => raw.end(sent));
      raw.on("data", (chunk) => {
        text += chunk;
      });
      raw.on("close", () => resolve(text));
    });
    if (typeof expected === "string") expect(answer).toBe(expected);
    else expect(answer).toMatch(expected);
    expect(Array.isArray(await json("ps"))).toBe(true);
  });

  it("is named where nobody listens, and replaced where it was left over", async () => {
    const stale = path.join(directory, "stale.sock");
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(stale, resolve));
    // As a killed daemon leaves it: the file stays, nobody listens.
    const keeper = path.join(directory, "kept.sock");
    linkSync(stale, keeper);
    await new Promise((resolve) => server.close(resolve));
    const refused = await gobelins(["ps", "--socket", keeper]);
    expect(refused.stderr).toBe(
      `gobelins: no cluster is up at ${keeper}: gobelins up starts one\n`,
    );
    expect(refused.status).toBe(1);
    const up = await gobelins(["up", "--nodes", "1", "--socket", keeper]);
    expect(up.status).toBe(0);
    expect((await gobelins(["down", "--socket", keeper])).status).toBe(0);
    expect(existsSync(keeper)).toBe(false);

    const file = path.join(directory, "file");
    writeFileSync(file, "");
    const none = await gobelins(["up", "--socket", file]);
    expect(none.stderr).toBe(`gobelins: ${file} is there and is no socket\n`);
  });

  it("its end ends the commands that wait, with one sentence", async () => {
    const other = path.join(directory, "other.sock");
    const daemon = spawn(process.execPath, [MAIN, "up", "--foreground", "--socket", other]);
    await new Promise((resolve) => daemon.stdout.once("data", resolve));
    const waiting = spawn(process.execPath, [MAIN, "run", "--socket", other, program("cat")]);
    let stderr = "";
    waiting.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    const ended = new Promise((resolve) => waiting.once("close", resolve));
    const listed = async () => (await gobelins(["ps", "--socket", other, "--json"])).stdout;
    while ((await listed()) === "[]\n");
    daemon.kill("SIGKILL");
    expect(await ended).toBe(1);
    expect(stderr).toBe(`gobelins: the cluster at ${other} has ended\n`);
  });
});

describe("mistakes", () => {
  it.each([
    [["migrate", "x", "1"], "a process is named by its number, as ps shows it, not 'x'"],
    [["migrate", "1", "-1x"], ""],
    [["kill", "-s", "NONE", "1"], "--signal takes the name or the number of a signal, not 'NONE'"],
    [["run", "--socket", "x", "--nodes", "2", "y"], "--socket names a cluster that is up"],
    [["nodes", "add", "many"], "COUNT takes a whole number from 1 to 63, not 'many'"],
  ])("%j", async (commandLine, sentence) => {
    const { stderr, status } = await gobelins(commandLine, { directory });
    expect(status).toBe(2);
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});

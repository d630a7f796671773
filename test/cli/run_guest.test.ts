// What `gobelins run` makes of what a cluster says: streams, signals, ends, statistics. Nodes are
// scripts here (fake_host.ts); test/programs_emulated runs real programs.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { PassThrough, Readable, Writable } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { nodeId } from "../../src/abi/types.js";
import { type GuestRun, runGuest } from "../../src/cli/run_guest.js";
import type { ForwardedSignal } from "../../src/cli/surroundings.js";
import { FakeHost, GUEST } from "./fake_host.js";
import { PLAIN_RUN } from "./plain_run.js";
import { Sink, surroundings } from "./surroundings.js";

const scratch = mkdtempSync(path.join(tmpdir(), "gobelins-run-"));
let host: FakeHost;
let stdout: Sink;
let stderr: Sink;
let stdin: () => Readable;
let send: (signal: ForwardedSignal) => void;

beforeEach(() => {
  host = new FakeHost();
  stdout = new Sink();
  stderr = new Sink();
  stdin = () => Readable.from([]);
  send = () => {};
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

function run(changes: Partial<GuestRun> = {}, out: Writable = stdout): Promise<number> {
  const around = surroundings({
    stdin: () => stdin(),
    stdout: out,
    stderr,
    environment: { LANG: "C", UNSET: undefined },
    directory: scratch,
    host: () => host,
    onSignal: (listener) => {
      send = listener;
      return () => {
        send = () => {};
      };
    },
  });
  const asked = { program: "./guest", arguments: ["-x", "y"], nodes: 2, memoryMiB: 64 };
  const request: GuestRun = { ...PLAIN_RUN, ...asked, mechanism: "basic" };
  return runGuest({ ...request, ...changes }, around);
}

const exited = (status: number) => ({ kind: "exited", status }) as const;

describe("what the guest is given", () => {
  it("is started on node 0 with its arguments, environment and directory", async () => {
    host.onSpawn = (node) => node.exit(exited(0));
    await run({ migrateEvery: { every: 5, unit: "microseconds" } });
    expect(host.requests).toEqual([
      {
        program: path.join(scratch, "guest"),
        argv: ["./guest", "-x", "y"],
        env: ["LANG=C"],
        directory: scratch,
        migrateEvery: { every: 5, unit: "microseconds", mechanism: "basic" },
      },
    ]);
    expect(host.nodes.map((node) => node.mounts)).toEqual([
      [{ path: scratch, isReadOnly: false }],
      [{ path: scratch, isReadOnly: false }],
    ]);
    expect(host.nodes.map((node) => node.configuration.memoryBytes)).toEqual([2 ** 26, 2 ** 26]);
  });

  it("reads standard input when it asks, chunk by chunk, then its end", async () => {
    const given = new PassThrough();
    stdin = () => given;
    host.onSpawn = (node) => {
      given.write("first");
      node.events.onEvent({ kind: "inputWanted", console: 0 });
    };
    host.onInput = (node, bytes) => {
      if (bytes === null) node.exit(exited(0));
      else {
        if (bytes.toString() === "first") setTimeout(() => given.end("second"), 5);
        node.events.onEvent({ kind: "inputWanted", console: 0 });
      }
    };
    await run();
    const received = host.nodes[0]?.input.map((bytes) => bytes && Buffer.from(bytes).toString());
    expect(received).toEqual(["first", "second", null]);
  });

  it("does not open standard input that it never asks for", async () => {
    let opened = false;
    stdin = () => {
      opened = true;
      return Readable.from([]);
    };
    host.onSpawn = (node) => node.exit(exited(0));
    await run();
    expect(opened).toBe(false);
  });

  it("takes an input that fails as one that has ended", async () => {
    stdin = () =>
      new Readable({
        read() {
          this.destroy(new Error("EISDIR"));
        },
      });
    host.onSpawn = (node) => node.events.onEvent({ kind: "inputWanted", console: 0 });
    host.onInput = (node) => node.exit(exited(4));
    expect(await run()).toBe(4);
    expect(host.nodes[0]?.input).toEqual([null]);
  });
});

describe("what the guest writes", () => {
  it("comes out byte for byte, each stream on its own", async () => {
    const bytes = Uint8Array.from([0, 255, 128, 10, 13, 27, 0xc3]);
    host.onSpawn = (node) => {
      node.output(bytes);
      node.output("warning\n", "error");
      node.output("end");
      node.exit(exited(3));
    };
    expect(await run()).toBe(3);
    expect([...stdout.bytes]).toEqual([...bytes, ...Buffer.from("end")]);
    expect(stderr.text).toBe("warning\n");
  });

  it("has all left before the command ends, however slow the reader", async () => {
    const taken: string[] = [];
    const slow = new Writable({
      highWaterMark: 1,
      write(chunk: Buffer, _encoding, done) {
        setTimeout(() => {
          taken.push(chunk.toString());
          done();
        }, 5);
      },
    });
    host.onSpawn = (node) => {
      for (const word of ["a", "b", "c"]) node.output(word);
      node.exit(exited(0));
    };
    await run({}, slow);
    expect(taken.join("")).toBe("abc");
  });

  it("is acknowledged when it has left, so that a fast writer waits for a slow reader", async () => {
    const takenBefore: number[] = [];
    const reader = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, done) {
        setTimeout(() => {
          takenBefore.push(host.nodes[0]?.takenBytes ?? -1);
          done();
        }, 5);
      },
    });
    const half = new Uint8Array(2 ** 18);
    host.onSpawn = (node) => {
      for (let index = 0; index < 3; index++) node.output(half);
      setTimeout(() => node.exit(exited(0)), 100);
    };
    await run({}, reader);
    expect(takenBefore).toEqual([0, 2 ** 18, 2 ** 19]);
  });

  it("ends the command quietly with 141 when nobody reads", async () => {
    const closed = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error("write EPIPE"), { code: "EPIPE" }));
      },
    });
    host.onSpawn = (node) => node.output("y\n");
    expect(await run({}, closed)).toBe(141);
    expect(stderr.text).toBe("");
    expect(host.nodes.every((node) => node.terminated)).toBe(true);
  });

  it("that cannot be written is told in one sentence", async () => {
    const full = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error("ENOSPC"), { code: "ENOSPC" }));
      },
    });
    host.onSpawn = (node) => node.output("y\n");
    await expect(run({}, full)).rejects.toMatchObject({
      status: 1,
      message: "cannot write standard output: no space left on device",
    });
  });

  it("shows system calls with their node and process", async () => {
    host.onSpawn = (node) => {
      node.events.onEvent({ kind: "strace", pid: GUEST, line: "getpid() = 7" });
      node.exit(exited(0));
    };
    await run({ strace: true });
    expect(stderr.text).toBe("[node 0 pid 7] getpid() = 7\n");
  });
});

describe("how it ends", () => {
  it("with 128 and the signal, and a shell's words", async () => {
    host.onSpawn = (node) => node.exit({ kind: "killed", signal: 11, message: "address 0x0" });
    expect(await run()).toBe(139);
    expect(stderr.text).toBe("Segmentation fault: address 0x0\n");
  });

  it("without a word when the user interrupted it", async () => {
    host.onSpawn = () => send("SIGINT");
    host.onSignal = (node, signal) => node.exit({ kind: "killed", signal, message: "" });
    expect(await run()).toBe(130);
    expect(host.nodes[0]?.signals).toEqual([2]);
    expect(stderr.text).toBe("");
  });

  it("with the second signal when the guest ignores the first", async () => {
    host.onSpawn = () => {
      send("SIGINT");
      send("SIGTERM");
    };
    expect(await run()).toBe(143);
    expect(host.nodes[0]?.signals).toEqual([2]);
    expect(host.nodes.every((node) => node.terminated)).toBe(true);
  });

  it("with the status and the sentence of a program that does not start", async () => {
    host.spawnResult = { kind: "refused", status: 127, reason: "guest: no such file" };
    await expect(run()).rejects.toMatchObject({ status: 127, message: "guest: no such file" });
    expect(host.nodes.every((node) => node.terminated)).toBe(true);
  });

  it("with an error that names the node that does not start, and ends the others", async () => {
    host.refusesToStart = 1;
    await expect(run()).rejects.toMatchObject({
      status: 1,
      message: "node 1 did not start: no memory",
    });
    expect(host.nodes.map((node) => node.terminated)).toEqual([true, false]);
  });

  it("with an error that names the node when a worker dies, and nothing left running", async () => {
    host.onSpawn = () => host.nodes[1]?.events.onFailure("its worker ended with status 9");
    await expect(run()).rejects.toMatchObject({
      status: 1,
      message: "node 1 is lost: its worker ended with status 9",
    });
    expect(host.nodes[0]?.terminated).toBe(true);
  });
});

describe("--stats", () => {
  it("writes sums, each node's counts and every migration", async () => {
    const migration = {
      pid: GUEST,
      from: nodeId(0),
      to: nodeId(1),
      mechanism: "gobelins",
      frozenMicros: 400,
      phases: { mark: 1, initialization: 2, extract: 3, transfer: 4, rebuild: 5, resume: 6 },
      pagesResident: 10,
      pagesMoved: 0,
      bytesMoved: 2000,
      instructions: 77,
    } as const;
    host.onSpawn = (node) => {
      node.events.onEvent({ kind: "migration", record: migration });
      node.exit(exited(5));
    };
    const file = path.join(mkdtempSync(path.join(tmpdir(), "gobelins-stats-")), "stats.json");
    expect(await run({ statisticsFile: file })).toBe(5);
    const statistics = JSON.parse(readFileSync(file, "utf8"));
    expect(statistics).toMatchObject({
      instructions: 201,
      exitStatus: 5,
      faults: { zero: 2, file: 4, link: 6, spurious: 0 },
      pagesMoved: { demand: 10, prefetch: 0, push: 0, basic: 1 },
      migrations: [migration],
    });
    expect(statistics.nodes).toHaveLength(2);
    expect(statistics.wallMs).toBeGreaterThanOrEqual(0);
    rmSync(path.dirname(file), { recursive: true });
  });

  it("is refused before anything runs when the file cannot be written", async () => {
    await expect(run({ statisticsFile: "no/such/folder/x.json" })).rejects.toMatchObject({
      status: 1,
      message: "cannot write no/such/folder/x.json: no such file or directory",
    });
    expect(host.nodes).toEqual([]);
  });
});

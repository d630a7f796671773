// What a run takes from outside, and how it is told to: published ports, a seed, a release.

import { connect } from "node:net";
import { beforeAll, expect, test } from "vitest";
import { runGuest } from "../../src/cli/run_guest.js";
import { builtNodes } from "../built_nodes.js";
import { buildGuest, GUESTS } from "../linux/guest_programs.js";
import { ROOT } from "../tidy/source_tree.js";
import { gobelins } from "./gobelins.js";
import { PLAIN_RUN } from "./plain_run.js";
import { Sink, surroundings } from "./surroundings.js";

beforeAll(async () => {
  for (const name of ["echo_server", "clocks"]) await buildGuest(name);
}, 300_000);

/** Sends bytes, and no more; what comes back until the other side has ended too. */
function exchange(port: number, bytes: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
    socket.on("data", (chunk: Buffer) => chunks.push(chunk));
    socket.on("end", () => {
      socket.destroy();
      resolve(Buffer.concat(chunks));
    });
    socket.on("error", reject);
    socket.end(bytes);
  });
}

test("a published port leads to the program that listens, wherever it runs", async () => {
  const stdout = new Sink();
  const port = 20_000 + (process.pid % 20_000);
  const replies: Promise<Buffer>[] = [];
  const large = Buffer.alloc(300_000, "abcdefg");
  stdout.onBytes = () => {
    if (replies.length > 0) return;
    replies.push(exchange(port, Buffer.from("hello")), exchange(port, large));
  };
  const run = {
    ...PLAIN_RUN,
    program: `${GUESTS}/echo_server`,
    arguments: ["8080", "2"],
    nodes: 2,
  };
  const published = [{ host: "127.0.0.1", hostPort: port, guestPort: 8080 }];
  const around = surroundings({ host: builtNodes, directory: ROOT, stdout });
  expect(await runGuest({ ...run, node: 1, published }, around)).toBe(0);
  const [small, big] = await Promise.all(replies);
  expect(small?.toString()).toBe("HELLO");
  expect(big?.equals(Buffer.from(large.toString().toUpperCase()))).toBe(true);
  expect(stdout.text).toMatch(/^listening\n(5 bytes\n300000 bytes|300000 bytes\n5 bytes)\n$/);
});

test("a port that cannot be published is said so", async () => {
  const { status, stderr } = await gobelins(["run", "--publish", "80:90000", "x"]);
  expect([status, stderr]).toEqual([
    2,
    expect.stringMatching(/^gobelins: --publish 80:90000: give/),
  ]);
  const run = { ...PLAIN_RUN, program: `${GUESTS}/clocks`, arguments: [], nodes: 1 };
  const published = [{ host: "192.0.2.1", hostPort: 0, guestPort: 1 }];
  const around = surroundings({ host: builtNodes, directory: ROOT });
  await expect(runGuest({ ...run, published }, around)).rejects.toThrow(
    /^cannot publish 0: this machine does not have this address$/,
  );
});

test("a seeded run repeats, clocks and random numbers included; another seed differs", async () => {
  const run = async (...options: string[]) => {
    const { status, stdout } = await gobelins(["run", ...options, `${GUESTS}/clocks`]);
    expect(status).toBe(0);
    return stdout;
  };
  const first = await run("--seed", "7", "--release", "5.10.0-own");
  expect(await run("--seed", "7", "--release", "5.10.0-own")).toBe(first);
  expect(first).toMatch(/^release 5\.10\.0-own\nrandom \d+, at 1735689600\.\d+\n/);
  const other = await run("--seed", "8");
  expect(other).toMatch(/^release 6\.1\.0-gobelins\n/);
  expect(other).not.toBe(first.replace("5.10.0-own", "6.1.0-gobelins"));
});

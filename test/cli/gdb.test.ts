// The stub for gdb, by the protocol itself: a program stands before its first instruction, stops at
// a breakpoint, is stepped, read and written, and goes on to its end, on one node and while it
// moves round three. Debian's own gdb does the same where it is installed.

import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { connect } from "node:net";
import { describe, expect, it } from "vitest";
import { readSymbols } from "../../src/abi/elf_symbols.js";
import { PacketReader, packet } from "../../src/gdb/packets.js";
import { programPath } from "../../src/toolchain/build_programs.js";
import { ROOT } from "../tidy/source_tree.js";
import { MAIN } from "./gobelins.js";

const program = programPath(ROOT, "pentium4", "setjmp_longjmp");
const symbols = readSymbols(readFileSync(program));
const addressOf = (name: string) => symbols.byName(name)?.address ?? 0;
const hex = (value: number) => value.toString(16);

/** `gobelins run --gdb 0`, once it says where it listens. */
async function start(...options: string[]) {
  const child = spawn(process.execPath, [MAIN, "run", "--gdb", "0", ...options, program]);
  const output = { text: "" };
  child.stdout.on("data", (chunk) => {
    output.text += chunk;
  });
  const [line] = await once(child.stderr, "data");
  const port = Number(/target remote :(\d+)/.exec(String(line))?.[1]);
  const ended = once(child, "close").then(([status]) => status as number);
  return { port, output, ended };
}

/** A gdb that asks one thing after another. */
async function attach(port: number) {
  const socket = connect(port, "127.0.0.1");
  await once(socket, "connect");
  socket.setNoDelay(true);
  const answers: string[] = [];
  let arrived = () => {};
  const reader = new PacketReader(
    {
      packet: (data) => {
        answers.push(data.toString("latin1"));
        arrived();
      },
      interrupt: () => {},
    },
    (text) => void socket.write(text),
  );
  socket.on("data", (chunk) => reader.take(chunk));
  const ask = async (text: string) => {
    socket.write(Buffer.from(packet(text), "latin1"));
    while (answers.length === 0) {
      await new Promise<void>((resolve) => {
        arrived = resolve;
      });
    }
    return answers.shift() as string;
  };
  return { ask, close: () => socket.end() };
}

/** Register `number` of a "g" answer. */
const registerOf = (all: string, number: number) =>
  Buffer.from(all.slice(8 * number, 8 * number + 8), "hex").readUInt32LE();
const EIP = 8;

describe.each([
  ["on one node", []],
  ["moving round three", ["--nodes", "3", "--migrate-every", "1000i"]],
])("gdb's protocol, %s", (_where, options: string[]) => {
  it("stops, steps, reads, writes and goes on", async () => {
    const { port, output, ended } = await start(...options);
    const { ask } = await attach(port);
    const dig = addressOf("dig");
    expect(await ask("qSupported:swbreak+")).toContain("qXfer:features:read+");
    expect(await ask("qXfer:features:read:target.xml:0,fff")).toMatch(/^[ml]<\?xml/);
    expect(await ask("?")).toMatch(/^T05thread:3e8;$/);
    const before = await ask(`m${hex(dig)},2`);
    expect(await ask(`Z0,${hex(dig)},1`)).toBe("OK");
    for (let times = 0; times < 3; times += 1) {
      expect(await ask("vCont;c")).toMatch(/^T05thread:3e8;$/);
      const stopped = await ask("g");
      expect(registerOf(stopped, EIP)).toBe(dig + 1);
      // As gdb does it: back to the instruction, over it without the breakpoint, and on.
      const there = Buffer.from(stopped, "hex");
      there.writeUInt32LE(dig, 4 * EIP);
      expect(await ask(`G${there.toString("hex")}`)).toBe("OK");
      expect(await ask(`z0,${hex(dig)},1`)).toBe("OK");
      expect(await ask("vCont;s:3e8;c")).toMatch(/^T05/);
      expect(registerOf(await ask("g"), EIP)).toBeGreaterThan(dig);
      expect(await ask(`Z0,${hex(dig)},1`)).toBe("OK");
      expect(await ask(`m${hex(dig)},2`)).toBe(before);
    }
    const top = registerOf(await ask("g"), 4) - 64;
    expect(await ask(`M${hex(top)},4:01020304`)).toBe("OK");
    expect(await ask(`m${hex(top)},4`)).toBe("01020304");
    expect(await ask("m0,4")).toBe("E01");
    expect(await ask("qfThreadInfo")).toBe("m3e8");
    expect(await ask(`z0,${hex(dig)},1`)).toBe("OK");
    expect(await ask("c")).toBe("W00");
    expect(await ended).toBe(0);
    const plain = readFileSync(`${ROOT}/programs/expected/setjmp_longjmp.txt`, "utf8");
    expect(output.text).toBe(plain);
  });
});

describe("a gdb", () => {
  it("that leaves lets the program go on; one that kills ends it", async () => {
    const first = await start();
    const leaver = await attach(first.port);
    expect(await leaver.ask("D")).toBe("OK");
    expect(await first.ended).toBe(0);
    const second = await start();
    const killer = await attach(second.port);
    void killer.ask("k");
    expect(await second.ended).toBe(137);
  });

  const isThere = spawnSync("gdb", ["--version"]).status === 0;
  it.runIf(isThere)("of Debian sees functions and threads", async () => {
    const { port, ended } = await start("--nodes", "2", "--migrate-every", "1000i");
    const commands = [`target remote :${port}`, "break dig", "continue", "bt", "stepi"];
    const rest = ["info threads", "delete", "continue"];
    const gdb = spawn("gdb", [
      ...["-batch", "-nx", "-ex", "set confirm off"],
      ...[...commands, ...rest].flatMap((one) => ["-ex", one]),
      program,
    ]);
    let text = "";
    gdb.stdout.on("data", (chunk) => {
      text += chunk;
    });
    await once(gdb, "close");
    expect(text).toMatch(/Breakpoint 1, .*dig/);
    expect(text).toMatch(/#1 .* in (main|dig|from_the_depths)/);
    expect(text).toMatch(/Thread 1000 \(setjmp_longjmp runnable on node \d\)/);
    expect(text).toContain("exited normally");
    expect(await ended).toBe(0);
  });
});

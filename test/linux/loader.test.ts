// The loader: what a program finds on its stack and in its memory, and what is said of files that
// cannot be loaded.

import { chmodSync, copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AuxType } from "../../src/abi/auxv.js";
import { consoleFiles } from "../../src/fs/bare_tree.js";
import { mapsText } from "../../src/mm/maps_text.js";
import { spawn } from "../../src/personality/linux/exec.js";
import { UnixPersonality } from "../../src/personality/linux/linux.js";
import { stackImage } from "../../src/personality/linux/stack_image.js";
import { programPath } from "../../src/toolchain/build_programs.js";
import { ROOT, SingleNode } from "./single_node.js";

const PROGRAMS = path.dirname(programPath(ROOT, "pentium4", "hello"));
let directory: string;

beforeAll(() => {
  directory = mkdtempSync(path.join(tmpdir(), "gobelins-loader-"));
});

afterAll(() => rmSync(directory, { recursive: true }));

describe("the stack of a new program", () => {
  const top = 0xbfff_f000;
  const image = stackImage({
    top,
    fileName: "/bin/p",
    argv: ["p", "one"],
    envp: ["A=1"],
    random: new Uint8Array(16).fill(5),
    platform: "i686",
    auxiliary: [
      [AuxType.AT_PAGESZ, 4096],
      [AuxType.AT_HWCAP2, 0],
    ],
  });
  const view = new DataView(image.bytes.buffer);
  const word = (index: number) => view.getUint32(index * 4, true);
  const text = (address: number) => {
    const rest = image.bytes.subarray(address - image.address);
    return Buffer.from(rest.subarray(0, rest.indexOf(0))).toString();
  };

  test("argc, argv, envp and the auxiliary vector stand in the ABI's order", () => {
    expect(image.address % 16).toBe(0);
    expect(word(0)).toBe(2);
    expect([text(word(1)), text(word(2)), word(3)]).toEqual(["p", "one", 0]);
    expect([text(word(4)), word(5)]).toEqual(["A=1", 0]);
    const auxiliary = new Map<number, number>();
    let at = 6;
    for (; word(at) !== 0; at += 2) auxiliary.set(word(at), word(at + 1));
    expect(auxiliary.get(AuxType.AT_PAGESZ)).toBe(4096);
    expect(text(auxiliary.get(AuxType.AT_PLATFORM) ?? 0)).toBe("i686");
    expect(text(auxiliary.get(AuxType.AT_EXECFN) ?? 0)).toBe("/bin/p");
    const random = (auxiliary.get(AuxType.AT_RANDOM) ?? 0) - image.address;
    expect(image.bytes.subarray(random, random + 16)).toEqual(new Uint8Array(16).fill(5));
    expect(word(at + 1)).toBe(0);
  });

  test("strings lie together in argv's and envp's order, the file name above them", () => {
    const strings = Buffer.from(image.bytes).toString("latin1").slice(-22);
    expect(strings.endsWith("p\0one\0A=1\0/bin/p\0\0\0\0\0")).toBe(true);
    expect(image.argEnd - image.argStart).toBe(6);
    expect(image.envEnd - image.envStart).toBe(4);
    expect(image.address + image.bytes.length).toBe(top);
  });
});

describe("a loaded program", () => {
  test("has its segments, a stack that is to grow, and nothing resident that it has not needed", () => {
    const node = new SingleNode({ programs: PROGRAMS });
    const task = node.start("/bin/hello");
    const maps = mapsText(task.mm).trimEnd().split("\n");
    expect(maps.some((line) => /r-xp .*\/bin\/hello$/.test(line))).toBe(true);
    expect(maps.some((line) => /rw-p .*\/bin\/hello$/.test(line))).toBe(true);
    expect(maps.at(-1)).toMatch(/^bffdd000-bffff000 rw-p .*\[stack\]$/);
    expect(task.mm.pages.resident).toBeLessThan(5);
    expect(task.mm.layout.brk % 4096).toBe(0);
    expect([task.name, task.group.executable]).toEqual(["hello", "/bin/hello"]);
    node.settle();
    expect(node.text("output")).toBe("hello, world\n");
    expect(node.files.openHandles).toBe(0);
  });
});

describe("what cannot be loaded gets one sentence and a shell's status", () => {
  const real = () => readFileSync(path.join(PROGRAMS, "hello"));
  const refused = (name: string, bytes?: Uint8Array, mode = 0o755) => {
    if (bytes !== undefined) {
      writeFileSync(path.join(directory, name), bytes);
      chmodSync(path.join(directory, name), mode);
    }
    const node = new SingleNode({ directory });
    const result = spawn(node.kernel, {
      path: `/here/${name}`,
      argv: [name],
      envp: [],
      directory: "/here",
      credentials: { uid: 1, gid: 1 },
      files: consoleFiles(node.console, node.files),
      personality: new UnixPersonality(),
    });
    if (result.kind !== "error") throw new Error("it was loaded");
    expect(node.kernel.tasks.size).toBe(0);
    expect(node.kernel.frames.taken).toBe(0);
    expect(result.message).toContain(`/here/${name}`);
    return [result.exitStatus, result.message];
  };

  test("no such file, a directory, no right to execute", () => {
    expect(refused("none")).toEqual([127, "/here/none: no such file"]);
    expect(refused(".")).toEqual([126, "/here/.: is a directory"]);
    expect(refused("plain", real(), 0o644)).toEqual([126, "/here/plain: permission denied"]);
  });

  test("no ELF file, 64 bits, truncated", () => {
    expect(refused("text", Buffer.from("hello\n"))[1]).toContain("not an ELF");
    const wide = real();
    wide[4] = 2;
    expect(refused("wide", wide)).toEqual([126, expect.stringContaining("64-bit")]);
    expect(refused("short", real().subarray(0, 60))).toEqual([
      126,
      expect.stringContaining("truncated"),
    ]);
  });

  test("scripts: an interpreter that is missing, and one that never ends", () => {
    expect(refused("script", Buffer.from("#!/none -x\n"))[0]).toBe(127);
    const loop = Buffer.from("#! /here/endless\n");
    expect(refused("endless", loop)).toEqual([126, expect.stringContaining("too many scripts")]);
  });

  test("a script's interpreter gets the line's argument and the script's name", () => {
    const node = new SingleNode({ directory, programs: PROGRAMS });
    copyFileSync(path.join(PROGRAMS, "echo_args"), path.join(directory, "echo_args"));
    writeFileSync(path.join(directory, "run"), "#!/bin/echo_args two words\n", { mode: 0o755 });
    const ended = node.run("/here/run", ["last"]);
    for (const word of ["two words", "/here/run", "last"]) expect(ended.output).toContain(word);
  });
});

describe("programs on one node", () => {
  test("input that comes late, and a terminal", () => {
    const node = new SingleNode({ programs: PROGRAMS });
    const task = node.start("/bin/cat");
    node.settle();
    expect(task.state).toBe("blocked");
    node.console.feed(Buffer.from("late\n"));
    node.settle();
    expect(task.state).toBe("blocked");
    node.console.end();
    node.settle();
    expect(node.text("output")).toBe("late\n");
    expect(node.ended.get(task.pid)).toBe(0);
  });

  test("a fatal fault ends the program with its signal", () => {
    const node = new SingleNode({ programs: PROGRAMS });
    expect(node.run("/bin/bad", ["write-null"]).status).toBe(11);
    expect(node.kernel.frames.taken).toBe(0);
  });

  test("the trace is strace's", () => {
    const node = new SingleNode({ programs: PROGRAMS, trace: true });
    node.run("/bin/hello");
    expect(node.trace.at(-2)).toBe(
      'writev(1, [{iov_base="hello, world", iov_len=12}, {iov_base="\\n", iov_len=1}], 2) = 13',
    );
    expect(node.trace.at(-1)).toBe("exit_group(0) = ?");
  });

  test("a node that is too small: malloc fails, and a stack that grows is killed", () => {
    const small = { programs: PROGRAMS, memoryBytes: 24 * 4096 };
    const first = new SingleNode(small).run("/bin/sieve");
    expect([first.status, first.error]).toEqual([0x100, "sieve: no memory for 200000 bytes\n"]);
    const node = new SingleNode(small);
    expect(node.run("/bin/deep").status).toBe(9);
    expect(node.complaints[0]).toContain("out of memory");
    expect(node.kernel.frames.taken).toBe(0);
  });
});

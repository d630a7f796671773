// mmap and its kin, and the futex, through the system-call interface.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Errno } from "../../src/abi/errno.js";
import { MapFlag, MapType, Protection } from "../../src/abi/mman.js";
import { FutexOperation } from "../../src/abi/process.js";
import { memoryCalls } from "../../src/personality/linux/calls_memory.js";
import { futexCalls } from "../../src/personality/linux/futex.js";
import { futexKey, LockBit, wakeFutex } from "../../src/personality/linux/futex_word.js";
import { CallBench, NOWHERE, SCRATCH } from "./call_bench.js";

const PAGE = 4096;
const { PROT_READ, PROT_WRITE } = Protection;
const RW = PROT_READ | PROT_WRITE;
const ANONYMOUS = MapType.MAP_PRIVATE | MapFlag.MAP_ANONYMOUS;

let directory: string;
let bench: CallBench;

beforeAll(() => {
  directory = mkdtempSync(path.join(tmpdir(), "gobelins-memory-"));
  writeFileSync(path.join(directory, "data"), Buffer.alloc(PAGE + 100, "x"));
  bench = new CallBench({ directory, memoryBytes: 16 * 2 ** 20 });
});

afterAll(() => rmSync(directory, { recursive: true }));

/** An address above 2 GB comes back as a negative number that is no error. */
function mmap(length: number, prot = RW, flags = ANONYMOUS, fd = -1, page = 0, at = 0): number {
  return (bench.call("mmap2", at, length, prot, flags, fd, page) as number) >>> 0;
}

describe("mmap", () => {
  test("anonymous memory is zero, placed downwards, and gone after munmap", () => {
    const a = mmap(3 * PAGE);
    const b = mmap(PAGE);
    expect(b).toBe(a - PAGE);
    expect(bench.bytes(a, 16)).toEqual(new Uint8Array(16));
    bench.task.memory.writeU32(a + PAGE, 7);
    expect(bench.call("munmap", a + PAGE, PAGE)).toBe(0);
    expect(bench.call("write", 1, a + PAGE, 4)).toBe(-Errno.EFAULT);
    expect(mmap(PAGE, RW, ANONYMOUS | MapFlag.MAP_FIXED, -1, 0, a + PAGE)).toBe(a + PAGE);
    expect(bench.word(a + PAGE)).toBe(0);
    expect(bench.call("munmap", a + 1, PAGE)).toBe(-Errno.EINVAL);
    expect(bench.call("munmap", b, 4 * PAGE)).toBe(0);
  });

  test("the old call takes its arguments from memory", () => {
    const at = bench.words(0, PAGE, RW, ANONYMOUS, -1, 0);
    const start = (bench.call("mmap", at) as number) >>> 0;
    expect(bench.word(start)).toBe(0);
    expect(bench.call("mmap", bench.words(0, PAGE, RW, ANONYMOUS, -1, 5))).toBe(-Errno.EINVAL);
    bench.call("munmap", start, PAGE);
  });

  test("a private file page shows the file, and keeps writes to itself", () => {
    const fd = bench.call("open", bench.string("data"), 2, 0) as number;
    const at = mmap(2 * PAGE, RW, MapType.MAP_PRIVATE, fd);
    bench.call("close", fd);
    expect(bench.text(at, 4)).toBe("xxxx");
    expect(bench.bytes(at + PAGE + 98, 4)).toEqual(Uint8Array.from([120, 120, 0, 0]));
    bench.task.memory.writeU32(at, 0);
    expect(readFileSync(path.join(directory, "data"))[0]).toBe(120);
    const handles = bench.node.files.openHandles;
    bench.call("munmap", at, 2 * PAGE);
    expect(bench.node.files.openHandles).toBe(handles - 1);
  });

  test("a shared file page is written back by msync and by munmap", () => {
    const fd = bench.call("open", bench.string("data"), 2, 0) as number;
    const at = mmap(2 * PAGE, RW, MapType.MAP_SHARED, fd);
    bench.task.memory.copyOut(at, Buffer.from("sync"));
    expect(bench.call("msync", at, PAGE, 4)).toBe(0);
    expect(readFileSync(path.join(directory, "data"), "latin1").slice(0, 5)).toBe("syncx");
    bench.task.memory.copyOut(at + PAGE + 96, Buffer.from("ends beyond"));
    bench.call("munmap", at, 2 * PAGE);
    const file = readFileSync(path.join(directory, "data"), "latin1");
    expect(file.slice(-5)).toBe("xends");
    expect(file.length).toBe(PAGE + 100);
    expect(bench.call("msync", at, PAGE, 4)).toBe(-Errno.ENOMEM);
    bench.call("close", fd);
  });

  test("what cannot be mapped", () => {
    const fd = bench.call("open", bench.string("data"), 0, 0) as number;
    const refused = (...args: number[]) => bench.call("mmap2", ...args);
    expect(refused(0, 0, RW, ANONYMOUS, -1, 0)).toBe(-Errno.EINVAL);
    expect(refused(0, PAGE, RW, MapFlag.MAP_ANONYMOUS, -1, 0)).toBe(-Errno.EINVAL);
    expect(refused(0, PAGE, RW, MapType.MAP_PRIVATE, 99, 0)).toBe(-Errno.EBADF);
    expect(refused(0, PAGE, RW, MapType.MAP_PRIVATE, 0, 0)).toBe(-Errno.ENODEV);
    expect(refused(0, PAGE, RW, MapType.MAP_SHARED, fd, 0)).toBe(-Errno.EACCES);
    expect(refused(0, 32 * 2 ** 20, RW, ANONYMOUS, -1, 0)).toBe(-Errno.ENOMEM);
    expect(refused(0, PAGE, RW, ANONYMOUS | MapFlag.MAP_FIXED, -1, 0)).toBe(-Errno.EPERM);
    const noReplace = ANONYMOUS | MapFlag.MAP_FIXED_NOREPLACE;
    expect(refused(SCRATCH, PAGE, RW, noReplace, -1, 0)).toBe(-Errno.EEXIST);
    bench.call("close", fd);
  });
});

describe("mprotect", () => {
  test("content survives PROT_NONE; the call's own accesses are refused meanwhile", () => {
    const at = mmap(3 * PAGE);
    bench.task.memory.writeU32(at + PAGE, 42);
    expect(bench.call("mprotect", at + PAGE, PAGE, 0)).toBe(0);
    expect(bench.call("write", 1, at + PAGE, 4)).toBe(-Errno.EFAULT);
    expect(bench.call("mprotect", at + PAGE, PAGE, PROT_READ)).toBe(0);
    expect(bench.word(at + PAGE)).toBe(42);
    expect(bench.call("getrandom", at + PAGE, 4, 0)).toBe(-Errno.EFAULT);
    expect(bench.call("mprotect", at + PAGE, PAGE, RW)).toBe(0);
    expect(bench.call("getrandom", at + PAGE, 4, 0)).toBe(4);
    expect(bench.call("mprotect", at, 10 * PAGE, RW)).toBe(-Errno.ENOMEM);
    expect(bench.call("mprotect", at + 1, PAGE, RW)).toBe(-Errno.EINVAL);
    bench.call("munmap", at, 3 * PAGE);
  });
});

describe("brk and mremap", () => {
  test("the break moves, and its memory is zero again after it came back", () => {
    const start = bench.call("brk", 0) as number;
    expect(bench.call("brk", start + 5000)).toBe(start + 5000);
    bench.task.memory.writeU32(start + 4096, 5);
    expect(bench.call("brk", start)).toBe(start);
    expect(bench.call("brk", start + 8192)).toBe(start + 8192);
    expect(bench.word(start + 4096)).toBe(0);
    expect(bench.call("brk", 1)).toBe(start + 8192);
    expect(bench.call("brk", start + 2 ** 30)).toBe(start + 8192);
  });

  test("mremap grows in place, moves when it must, shrinks", () => {
    const above = mmap(PAGE);
    const at = mmap(PAGE);
    expect(at).toBe(above - PAGE);
    bench.task.memory.writeU32(at, 99);
    expect(bench.call("mremap", at, PAGE, 2 * PAGE, 0, 0)).toBe(-Errno.ENOMEM);
    const moved = (bench.call("mremap", at, PAGE, 4 * PAGE, 1, 0) as number) >>> 0;
    expect(moved).not.toBe(at);
    expect(bench.word(moved)).toBe(99);
    expect(bench.call("write", 1, at, 1)).toBe(-Errno.EFAULT);
    expect((bench.call("mremap", moved, 4 * PAGE, PAGE, 0, 0) as number) >>> 0).toBe(moved);
    expect(bench.call("write", 1, moved + PAGE, 1)).toBe(-Errno.EFAULT);
    expect(bench.call("mremap", NOWHERE, PAGE, PAGE, 0, 0)).toBe(-Errno.EFAULT);
    bench.call("munmap", moved, PAGE);
    bench.call("munmap", above, PAGE);
  });
});

describe("advice and residency", () => {
  test("madvise, mincore, locks", () => {
    const at = mmap(2 * PAGE);
    bench.task.memory.writeU32(at, 1);
    const map = bench.room(2);
    expect(bench.call("mincore", at, 2 * PAGE, map)).toBe(0);
    expect(bench.bytes(map, 2)).toEqual(Uint8Array.from([1, 0]));
    expect(bench.call("madvise", at, PAGE, 4)).toBe(0);
    expect(bench.word(at)).toBe(0);
    expect(bench.call("mlock", at, 2 * PAGE)).toBe(0);
    expect(bench.call("mincore", at, 2 * PAGE, map)).toBe(0);
    expect(bench.bytes(map, 2)).toEqual(Uint8Array.from([1, 1]));
    expect(bench.call("mlock2", at, PAGE, 0)).toBe(0);
    expect(bench.call("munlock", at, PAGE)).toBe(0);
    expect(bench.call("mlockall", 1)).toBe(0);
    for (const how of [0, 4, 8]) expect(bench.call("mlockall", how)).toBe(-Errno.EINVAL);
    expect(bench.call("munlockall")).toBe(0);
    for (const name of ["mlock", "mlock2", "munlock"] as const) {
      expect(bench.call(name, NOWHERE, PAGE, 0)).toBe(-Errno.ENOMEM);
    }
    expect(bench.call("madvise", at, PAGE, 777)).toBe(-Errno.EINVAL);
    expect(bench.call("mincore", NOWHERE, PAGE, map)).toBe(-Errno.ENOMEM);
    bench.call("munmap", at, 2 * PAGE);
  });
});

describe("memory runs out", () => {
  test("as ENOMEM or SIGKILL with a sentence, and the node's frames come back", () => {
    const small = new CallBench({ memoryBytes: 64 * PAGE });
    const at = (small.call("mmap2", 0, 60 * PAGE, RW, ANONYMOUS, -1, 0) as number) >>> 0;
    const other = (small.call("mmap2", 0, 60 * PAGE, RW, ANONYMOUS, -1, 0) as number) >>> 0;
    expect(small.call("getrandom", at, 60 * PAGE, 0)).toBe(60 * PAGE);
    expect(small.call("getrandom", other, 60 * PAGE, 0)).toBe("dead");
    expect(small.node.complaints).toEqual([expect.stringContaining("out of memory")]);
    expect([...small.node.ended.values()]).toEqual([9]);
    expect(small.node.kernel.frames.taken).toBe(0);
  });

  test("is no matter for reads and writes, which are short; else ENOMEM, and no wait for ever", () => {
    const small = new CallBench({ memoryBytes: 64 * PAGE });
    const flags = ANONYMOUS | MapFlag.MAP_NORESERVE;
    const at = (small.call("mmap2", 0, 200 * PAGE, RW, flags, -1, 0) as number) >>> 0;
    small.task.memory.copyOut(at, Buffer.from("/dev/zero\0"));
    const zero = small.call("open", at, 2, 0) as number;
    expect(small.call("read", zero, at, 200 * PAGE)).toBe(16 * PAGE);
    expect(small.call("write", zero, at + 20 * PAGE, 100 * PAGE)).toBe(16 * PAGE);
    // As if another node might take pages.
    small.node.kernel.frames.shortage = () => "frames";
    expect(small.call("getrandom", at, 200 * PAGE, 0)).toBe(-Errno.ENOMEM);
  });
});

describe("futex", () => {
  const { FUTEX_WAIT, FUTEX_WAKE, FUTEX_CMP_REQUEUE } = FutexOperation;

  test("waits while the word has the value, until it is woken", () => {
    const word = bench.words(5);
    expect(bench.call("futex", word, FUTEX_WAIT, 4, 0)).toBe(-Errno.EAGAIN);
    expect(bench.call("futex", word, FUTEX_WAIT, 5, 0)).toBe("blocked");
    expect(bench.node.kernel.wake(futexKey(bench.task.mm, word), undefined, 1)).toBe(1);
    expect(bench.resume()).toBe(0);
    expect(bench.call("futex", word, FUTEX_WAKE, 1)).toBe(0);
  });

  test("a wait for one bit is left by a wake for another, and does not count", () => {
    const { FUTEX_WAIT_BITSET, FUTEX_WAKE_BITSET } = FutexOperation;
    const word = bench.words(5);
    expect(bench.call("futex", word, FUTEX_WAIT_BITSET, 5, 0, 0, 4)).toBe("blocked");
    const { kernel } = bench.node;
    const { mm } = bench.task;
    expect(wakeFutex(kernel, mm, word, 1, false, 2)).toBe(0);
    expect(wakeFutex(kernel, mm, word, 1, false, 6)).toBe(1);
    expect(bench.resume()).toBe(0);
    expect(bench.call("futex", word, FUTEX_WAKE_BITSET, 1, 0, 0, 0)).toBe(-Errno.EINVAL);
  });

  test("its timeout, and a look after a move that finds the same value", () => {
    const word = bench.words(5);
    const time = bench.words(0, 1000, 0, 0);
    expect(bench.call("futex", word, FUTEX_WAIT, 5, time)).toBe("blocked");
    bench.node.kernel.disturb(bench.task, false);
    expect(bench.resume()).toBe("blocked");
    bench.node.clock.nowNs += 1000;
    bench.node.kernel.timers.expire(bench.node.clock.nowNs);
    expect(bench.resume()).toBe(-Errno.ETIMEDOUT);
    expect(bench.call("futex_time64", word, FUTEX_WAKE, 1)).toBe(0);
    expect(bench.call("futex_time64", word, 77, 1)).toBe(-Errno.ENOSYS);
    expect(bench.call("futex", word + 1, FUTEX_WAKE, 1)).toBe(-Errno.EINVAL);
  });

  test("a lock is taken, waited for, given back, and left by an owner that has ended", () => {
    const { FUTEX_LOCK_PI, FUTEX_LOCK_PI2, FUTEX_TRYLOCK_PI, FUTEX_UNLOCK_PI } = FutexOperation;
    const { FUTEX_WAITERS, FUTEX_OWNER_DIED } = LockBit;
    const { pid, mm } = bench.task;
    const { kernel, clock } = bench.node;
    const word = bench.words(0);
    const value = () => bench.task.memory.readU32(word);
    expect(bench.call("futex", word, FUTEX_LOCK_PI, 0, 0)).toBe(0);
    expect(value()).toBe(pid);
    expect(bench.call("futex", word, FUTEX_LOCK_PI, 0, 0)).toBe(-Errno.EDEADLK);
    expect(bench.call("futex", word, FUTEX_UNLOCK_PI, 0, 0)).toBe(0);
    expect(value()).toBe(0);
    expect(bench.call("futex", word, FUTEX_UNLOCK_PI, 0, 0)).toBe(-Errno.EPERM);
    bench.task.memory.writeU32(word, pid + 1);
    expect(bench.call("futex", word, FUTEX_TRYLOCK_PI, 0, 0)).toBe(-Errno.EAGAIN);
    const time = bench.words(Math.floor(Number(clock.realtimeNs()) / 1e9) + 5, 0);
    expect(bench.call("futex", word, FUTEX_LOCK_PI, 0, time)).toBe("blocked");
    expect(value()).toBe((FUTEX_WAITERS | (pid + 1)) >>> 0);
    clock.nowNs += 5e9;
    kernel.timers.expire(clock.nowNs);
    expect(bench.resume()).toBe(-Errno.ETIMEDOUT);
    expect(bench.call("futex", word, FUTEX_LOCK_PI2, 0, 0)).toBe("blocked");
    bench.task.memory.writeU32(word, (FUTEX_WAITERS | FUTEX_OWNER_DIED) >>> 0);
    expect(kernel.wake(futexKey(mm, word), undefined, 1)).toBe(1);
    expect(bench.resume()).toBe(0);
    expect(value()).toBe(FUTEX_OWNER_DIED | pid);
  });

  test("requeue moves a waiter to the other word", () => {
    const [from, to] = [bench.words(5), bench.words(0)];
    expect(bench.call("futex", from, FUTEX_CMP_REQUEUE, 0, 1, to, 4)).toBe(-Errno.EAGAIN);
    expect(bench.call("futex", from, FUTEX_WAIT, 5, 0)).toBe("blocked");
    const { waits } = bench.node.kernel;
    const [waiter] = waits.waitersOf(futexKey(bench.task.mm, from));
    waits.remove(waiter as never);
    waits.add(waiter as never, [futexKey(bench.task.mm, to)]);
    expect(bench.node.kernel.wake(futexKey(bench.task.mm, from))).toBe(0);
    expect(bench.node.kernel.wake(futexKey(bench.task.mm, to))).toBe(1);
    expect(bench.resume()).toBe(0);
    expect(bench.call("membarrier", 0, 0)).toBe(0);
  });
});

test("every call of these families has succeeded and failed above", () => {
  const cannotFail = ["brk", "munlockall", "membarrier"];
  expect(bench.log.untested([...memoryCalls, ...futexCalls], cannotFail)).toEqual([]);
});

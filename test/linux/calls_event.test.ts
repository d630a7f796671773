// Event files, poll and select, attributes of files, and /proc: each call's result, and one error of each.

import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { Errno } from "../../src/abi/errno.js";
import { AT_FDCWD, AtFlag, OpenFlag } from "../../src/abi/fcntl.js";
import { attributeCalls } from "../../src/personality/linux/calls_attribute.js";
import { eventCalls } from "../../src/personality/linux/calls_event.js";
import { pollCalls } from "../../src/personality/linux/calls_poll.js";
import { EpollEvent } from "../../src/task/epoll.js";
import { CallBench, NOWHERE } from "./call_bench.js";

let directory: string;
let bench: CallBench;
const { O_NONBLOCK, O_CLOEXEC, O_CREAT } = OpenFlag;

beforeAll(() => {
  directory = mkdtempSync(path.join(tmpdir(), "gobelins-event-"));
  writeFileSync(path.join(directory, "data"), "0123456789");
  bench = new CallBench({ directory });
});

afterAll(() => rmSync(directory, { recursive: true }));

beforeEach(() => {
  bench.call("close_range", 3, 0xffff, 0);
});

function pipe(): [number, number] {
  const at = bench.room(8);
  bench.call("pipe2", at, O_NONBLOCK);
  return [bench.word(at), bench.word(at + 4)];
}

function write(fd: number, text: string): void {
  expect(bench.call("write", fd, bench.string(text), text.length)).toBe(text.length);
}

/** Lets time pass. */
function pass(ns: number): void {
  bench.node.clock.nowNs += ns;
  bench.node.kernel.timers.expire(bench.node.clock.nowNs);
}

describe("eventfd", () => {
  test("counts, blocks at zero, and gives ones as a semaphore", () => {
    const fd = bench.call("eventfd", 3) as number;
    const at = bench.room(8);
    expect(bench.call("read", fd, at, 8)).toBe(8);
    expect(bench.word(at)).toBe(3);
    expect(bench.call("read", fd, at, 8)).toBe("blocked");
    const file = bench.task.files.get(fd) as never;
    bench.node.files.handle(file).write(file, new Uint8Array([5, 0, 0, 0, 0, 0, 0, 0]), 0);
    expect(bench.resume()).toBe(8);
    expect(bench.word(at)).toBe(5);
    const semaphore = bench.call("eventfd2", 2, 1 | O_NONBLOCK) as number;
    expect(bench.call("read", semaphore, at, 8)).toBe(8);
    expect(bench.word(at)).toBe(1);
    bench.call("read", semaphore, at, 8);
    expect(bench.call("read", semaphore, at, 8)).toBe(-Errno.EAGAIN);
    expect(bench.call("read", semaphore, at, 4)).toBe(-Errno.EINVAL);
    expect(bench.call("eventfd2", 0, 2)).toBe(-Errno.EINVAL);
  });
});

describe("timerfd", () => {
  test.each([
    ["timerfd_settime", "timerfd_gettime", 2],
    ["timerfd_settime64", "timerfd_gettime64", 4],
  ] as const)("%s: expiries are counted", (set, get, words) => {
    const fd = bench.call("timerfd_create", 1, O_NONBLOCK | O_CLOEXEC) as number;
    const time = (interval: number, value: number) => {
      const parts =
        words === 2
          ? [[interval], [value]]
          : [
              [interval, 0],
              [value, 0],
            ];
      return bench.words(...parts.flatMap((one) => (words === 2 ? [...one, 0] : [...one, 0, 0])));
    };
    expect(bench.call(set, fd, 0, time(1, 2), 0)).toBe(0);
    const at = bench.room(32);
    expect(bench.call("read", fd, at, 8)).toBe(-Errno.EAGAIN);
    pass(4.5e9);
    expect(bench.call("read", fd, at, 8)).toBe(8);
    expect(bench.word(at)).toBe(3);
    expect(bench.call(get, fd, at)).toBe(0);
    expect([bench.word(at), bench.word(at + words * 4)]).toEqual([1, 0]);
    expect(bench.call(set, fd, 0, time(0, 0), at)).toBe(0);
    expect(bench.node.kernel.timers.next).toBeUndefined();
    expect(bench.call(set, 0, 0, time(0, 0), 0)).toBe(-Errno.EINVAL);
    expect(bench.call(get, 99, at)).toBe(-Errno.EBADF);
    expect(bench.call("timerfd_create", 3, 0)).toBe(-Errno.EINVAL);
  });

  test("a timer that is closed no longer stands in the queue", () => {
    const fd = bench.call("timerfd_create", 0, 0) as number;
    bench.call("timerfd_settime", fd, 0, bench.words(0, 0, 9, 0), 0);
    bench.call("close", fd);
    expect(bench.node.kernel.timers.next).toBeUndefined();
  });
});

describe("epoll", () => {
  const { EPOLLIN, EPOLLET, EPOLLONESHOT } = EpollEvent;
  const event = (events: number, data: number) => bench.words(events, data, 0);

  function watch(fd: number, events: number): number {
    const epoll = bench.call("epoll_create1", 0) as number;
    expect(bench.call("epoll_ctl", epoll, 1, fd, event(events, 42))).toBe(0);
    return epoll;
  }

  test("level-triggered: reported as long as it is ready, waited for when not", () => {
    const [read, send] = pipe();
    const epoll = watch(read, EPOLLIN);
    const at = bench.room(48);
    expect(bench.call("epoll_wait", epoll, at, 4, 0)).toBe(0);
    expect(bench.call("epoll_wait", epoll, at, 4, -1)).toBe("blocked");
    const file = bench.task.files.get(send) as never;
    bench.node.files.handle(file).write(file, Buffer.from("x"), 0);
    expect(bench.resume()).toBe(1);
    expect([bench.word(at), bench.word(at + 4)]).toEqual([EPOLLIN, 42]);
    expect(bench.call("epoll_pwait", epoll, at, 4, 0, 0, 8)).toBe(1);
    expect(bench.call("epoll_pwait2", epoll, at, 4, 0, 0, 8)).toBe(1);
    expect(bench.call("epoll_pwait2", epoll, at, 4, bench.words(0, 0, -1, 0), 0, 8)).toBe(
      -Errno.EINVAL,
    );
    bench.call("read", read, at, 8);
    expect(bench.call("epoll_wait", epoll, at, 4, 1)).toBe("blocked");
    pass(1e6);
    expect(bench.resume()).toBe(0);
  });

  test("edge-triggered and one-shot", () => {
    const [read, send] = pipe();
    const at = bench.room(48);
    write(send, "a");
    const edge = watch(read, EPOLLIN | EPOLLET);
    expect(bench.call("epoll_wait", edge, at, 4, 0)).toBe(1);
    expect(bench.call("epoll_wait", edge, at, 4, 0)).toBe(0);
    write(send, "b");
    expect(bench.call("epoll_wait", edge, at, 4, 0)).toBe(1);
    const once = watch(read, EPOLLIN | EPOLLONESHOT);
    expect(bench.call("epoll_wait", once, at, 4, 0)).toBe(1);
    expect(bench.call("epoll_wait", once, at, 4, 0)).toBe(0);
    expect(bench.call("epoll_ctl", once, 3, read, event(EPOLLIN, 7))).toBe(0);
    expect(bench.call("epoll_wait", once, at, 4, 0)).toBe(1);
    expect(bench.word(at + 4)).toBe(7);
  });

  test("a closed file leaves the set; errors", () => {
    const [read, send] = pipe();
    write(send, "a");
    const epoll = watch(read, EPOLLIN);
    const at = bench.room(48);
    expect(bench.call("epoll_ctl", epoll, 1, read, event(1, 1))).toBe(-Errno.EEXIST);
    bench.call("close", read);
    expect(bench.call("epoll_wait", epoll, at, 4, 0)).toBe(0);
    expect(bench.call("epoll_ctl", epoll, 2, send, 0)).toBe(-Errno.ENOENT);
    expect(bench.call("epoll_ctl", epoll, 1, epoll, event(1, 1))).toBe(-Errno.EINVAL);
    expect(bench.call("epoll_wait", epoll, at, 0, 0)).toBe(-Errno.EINVAL);
    expect(bench.call("epoll_pwait", 0, at, 1, 0, 0, 8)).toBe(-Errno.EINVAL);
    const data = bench.call("open", bench.string("data"), 0, 0) as number;
    expect(bench.call("epoll_ctl", epoll, 1, data, event(1, 1))).toBe(-Errno.EPERM);
    expect(bench.call("epoll_create", 1)).toBeGreaterThan(0);
    expect(bench.call("epoll_create", 0)).toBe(-Errno.EINVAL);
    expect(bench.call("epoll_create1", 1)).toBe(-Errno.EINVAL);
  });
});

test("poll and its time-out", () => {
  const [read, send] = pipe();
  const set = bench.words(read, 1, send, 4);
  expect(bench.call("poll", set, 2, -1)).toBe(1);
  expect(bench.word(set + 12) >>> 16).toBe(4);
  expect(bench.call("poll", set, 1, 0)).toBe(0);
  expect(bench.call("poll", set, 1, 5)).toBe("blocked");
  pass(5e6);
  expect(bench.resume()).toBe(0);
  expect(bench.call("poll", set, 1, -1)).toBe("blocked");
  const file = bench.task.files.get(send) as never;
  bench.node.files.handle(file).write(file, Buffer.from("x"), 0);
  expect(bench.resume()).toBe(1);
  expect(bench.call("ppoll", set, 1, 0, 0, 8)).toBe(1);
  expect(bench.call("ppoll_time64", set, 1, bench.words(0, 0, 0, 0), 0, 8)).toBe(1);
  expect(bench.call("poll", NOWHERE, 1, 0)).toBe(-Errno.EFAULT);
  expect(bench.call("ppoll", set, 1, bench.words(0, 2e9), 0, 8)).toBe(-Errno.EINVAL);
  expect(bench.call("ppoll_time64", set, 99999, 0, 0, 8)).toBe(-Errno.EINVAL);
});

describe("select", () => {
  test("sets, counts and time-outs", () => {
    const [read, send] = pipe();
    const bit = (fd: number) => bench.words(1 << fd);
    let [reads, writes] = [bit(read), bit(send)];
    expect(bench.call("_newselect", send + 1, reads, writes, 0, 0)).toBe(1);
    expect([bench.word(reads), bench.word(writes)]).toEqual([0, 1 << send]);
    write(send, "x");
    [reads, writes] = [bit(read), bit(send)];
    expect(bench.call("select", bench.words(send + 1, reads, writes, 0, 0))).toBe(2);
    bench.call("read", read, bench.room(8), 8);
    expect(bench.call("_newselect", read + 1, reads, 0, 0, bench.words(0, 500))).toBe("blocked");
    pass(500_000);
    expect(bench.resume()).toBe(0);
    expect(bench.word(reads)).toBe(0);
    reads = bit(read);
    expect(bench.call("pselect6", read + 1, reads, 0, 0, bench.words(0, 0), 0)).toBe(0);
    const now64 = bench.words(0, 0, 0, 0);
    reads = bit(read);
    expect(bench.call("pselect6_time64", read + 1, reads, 0, 0, now64, 0)).toBe(0);
    expect(bench.call("_newselect", 31, bench.words(1 << 30), 0, 0, 0)).toBe(-Errno.EBADF);
    expect(bench.call("select", NOWHERE)).toBe(-Errno.EFAULT);
    expect(bench.call("pselect6", -1, 0, 0, 0, 0, 0)).toBe(-Errno.EINVAL);
    expect(bench.call("pselect6_time64", 1, 0, 0, 0, NOWHERE, 0)).toBe(-Errno.EFAULT);
  });
});

describe("attributes", () => {
  const s = (name: string) => bench.string(name);
  const status = () => statSync(path.join(directory, "data"));

  test("permissions", () => {
    expect(bench.call("chmod", s("data"), 0o600)).toBe(0);
    expect(status().mode & 0o777).toBe(0o600);
    const fd = bench.call("open", s("data"), 2, 0) as number;
    expect(bench.call("fchmod", fd, 0o640)).toBe(0);
    expect(bench.call("fchmodat", AT_FDCWD, s("data"), 0o644)).toBe(0);
    expect(bench.call("fchmodat2", AT_FDCWD, s("data"), 0o644, 0)).toBe(0);
    expect(status().mode & 0o777).toBe(0o644);
    expect(bench.call("chmod", s("none"), 0)).toBe(-Errno.ENOENT);
    expect(bench.call("fchmod", 99, 0)).toBe(-Errno.EBADF);
    expect(bench.call("fchmodat", AT_FDCWD, s("none"), 0)).toBe(-Errno.ENOENT);
    expect(bench.call("fchmodat2", 99, s("x"), 0, 0)).toBe(-Errno.EBADF);
  });

  test("owners: one's own, and nobody else's", () => {
    for (const name of ["chown", "chown32", "lchown", "lchown32"] as const) {
      expect(bench.call(name, s("data"), 1000, -1)).toBe(0);
      expect(bench.call(name, s("data"), 0, 0)).toBe(-Errno.EPERM);
    }
    for (const name of ["fchown", "fchown32"] as const) {
      expect(bench.call(name, 0, 1000, 1000)).toBe(0);
      expect(bench.call(name, 99, 0, 0)).toBe(-Errno.EBADF);
    }
    expect(bench.call("fchownat", AT_FDCWD, s("data"), -1, -1, 0)).toBe(0);
    expect(bench.call("fchownat", AT_FDCWD, s("none"), -1, -1, 0)).toBe(-Errno.ENOENT);
  });

  test("times, in every generation of the call", () => {
    const seconds = () => Math.floor(status().mtimeMs / 1000);
    expect(bench.call("utime", s("data"), bench.words(1, 100))).toBe(0);
    expect(seconds()).toBe(100);
    expect(bench.call("utimes", s("data"), bench.words(1, 0, 200, 5))).toBe(0);
    expect(seconds()).toBe(200);
    expect(bench.call("futimesat", AT_FDCWD, s("data"), bench.words(1, 0, 300, 5))).toBe(0);
    expect(seconds()).toBe(300);
    const omit = 0x3fff_fffe;
    const times = bench.words(0, omit, 400, 0);
    expect(bench.call("utimensat", AT_FDCWD, s("data"), times, 0)).toBe(0);
    expect(seconds()).toBe(400);
    const fd = bench.call("open", s("data"), 2, 0) as number;
    const wide = bench.words(0, 0, omit, 0, 500, 0, 0, 0);
    expect(bench.call("utimensat_time64", fd, 0, wide, 0)).toBe(0);
    expect(seconds()).toBe(500);
    expect(bench.call("utime", s("none"), 0)).toBe(-Errno.ENOENT);
    expect(bench.call("utimes", s("data"), bench.words(0, 2e6, 0, 0))).toBe(-Errno.EINVAL);
    expect(bench.call("futimesat", 99, s("data"), 0)).toBe(-Errno.EBADF);
    const bad = bench.words(0, -5, 0, 0);
    expect(bench.call("utimensat", AT_FDCWD, s("data"), bad, 0)).toBe(-Errno.EINVAL);
    const how = AtFlag.AT_SYMLINK_NOFOLLOW;
    expect(bench.call("utimensat_time64", AT_FDCWD, s("none"), 0, how)).toBe(-Errno.ENOENT);
  });

  test("nodes, locks, advice, allocation, extended attributes", () => {
    expect(bench.call("mknod", s("node"), 0o100644, 0)).toBe(0);
    expect(bench.call("mknod", s("node"), 0o100644, 0)).toBe(-Errno.EEXIST);
    expect(bench.call("mknodat", AT_FDCWD, s("node2"), 0o644, 0)).toBe(0);
    expect(bench.call("mknodat", AT_FDCWD, s("fifo"), 0o010644, 0)).toBe(0);
    expect(bench.call("mknodat", AT_FDCWD, s("fifo"), 0o010644, 0)).toBe(-Errno.EEXIST);
    expect(bench.call("mknodat", AT_FDCWD, s("disk"), 0o060644, 0)).toBe(-Errno.EPERM);
    const fd = bench.call("open", s("node"), O_CREAT | 2, 0) as number;
    expect(bench.call("flock", fd, 2)).toBe(0);
    expect(bench.call("flock", fd, 3)).toBe(-Errno.EINVAL);
    expect(bench.call("fadvise64", fd, 0n, 0, 0)).toBe(0);
    expect(bench.call("fadvise64_64", fd, 0n, 0n, 0)).toBe(0);
    expect(bench.call("fadvise64", fd, 0n, 0, 6)).toBe(-Errno.EINVAL);
    expect(bench.call("fadvise64_64", pipe()[0], 0n, 0n, 0)).toBe(-Errno.ESPIPE);
    expect(bench.call("readahead", fd, 0n, 10)).toBe(0);
    expect(bench.call("sync_file_range", fd, 0n, 0n, 0)).toBe(0);
    expect(bench.call("syncfs", fd)).toBe(0);
    for (const name of ["fadvise64", "fadvise64_64", "readahead", "syncfs"] as const) {
      expect(bench.call(name, 99, 0n, 0n, 0)).toBe(-Errno.EBADF);
    }
    expect(bench.call("sync_file_range", 99, 0n, 0n, 0)).toBe(-Errno.EBADF);
    expect(bench.call("fallocate", fd, 0, 0n, 100n)).toBe(0);
    expect(statSync(path.join(directory, "node")).size).toBe(100);
    expect(bench.call("fallocate", fd, 3, 0n, 100n)).toBe(-Errno.EOPNOTSUPP);
    expect(bench.call("listxattr", s("data"), 0, 0)).toBe(0);
    expect(bench.call("llistxattr", s("data"), 0, 0)).toBe(0);
    expect(bench.call("listxattr", s("none"), 0, 0)).toBe(-Errno.ENOENT);
    expect(bench.call("llistxattr", s("none"), 0, 0)).toBe(-Errno.ENOENT);
    for (const name of ["getxattr", "lgetxattr", "setxattr", "lsetxattr"] as const) {
      expect(bench.call(name, s("data"), s("user.x"), 0, 0, 0)).toBe(-Errno.EOPNOTSUPP);
    }
    for (const name of ["fgetxattr", "fsetxattr"] as const) {
      expect(bench.call(name, fd, s("user.x"), 0, 0, 0)).toBe(-Errno.EOPNOTSUPP);
    }
  });
});

describe("/proc", () => {
  function read(name: string): string {
    const fd = bench.call("open", bench.string(name), 0, 0) as number;
    if (fd < 0) return `error ${-fd}`;
    const at = bench.room(4096);
    const length = bench.call("read", fd, at, 4096) as number;
    bench.call("close", fd);
    return bench.text(at, Math.max(length, 0));
  }

  test("the caller's own files", () => {
    const { pid, group } = bench.task;
    group.commandLine = ["prog", "one"];
    expect(read("/proc/self/cmdline")).toBe("prog\0one\0");
    expect(read("/proc/self/status")).toContain(`\nPid:\t${pid}\n`);
    expect(read(`/proc/${pid}/stat`).split(" ").length).toBe(52);
    expect(read("/proc/self/maps")).toContain("00100000-00200000 rw-p");
    expect(read("/proc/self/task/../limits")).toContain("Max open files");
    expect(read("/proc/99999/status")).toBe(`error ${Errno.ENOENT}`);
    const at = bench.room(32);
    expect(bench.call("readlink", bench.string("/proc/self"), at, 32)).toBe(String(pid).length);
    expect(bench.call("readlink", bench.string("/proc/self/cwd"), at, 32)).toBe(5);
    expect(bench.text(at, 5)).toBe("/here");
    const data = bench.call("open", bench.string("data"), 0, 0) as number;
    const link = bench.string(`/proc/self/fd/${data}`);
    expect(bench.call("readlink", link, at, 32)).toBe(10);
    expect(bench.text(at, 10)).toBe("/here/data");
  });

  test("the system's", () => {
    expect(read("/proc/meminfo")).toContain("MemTotal:         131072 kB");
    expect(read("/proc/cpuinfo")).toContain("sse2");
    expect(read("/proc/mounts")).toContain("host /here host rw");
    expect(read("/proc/sys/kernel/ostype")).toBe("Linux\n");
    expect(read("/proc/uptime")).toMatch(/^\d+\.\d\d \d+\.\d\d\n$/);
    expect(read("/proc/loadavg")).toMatch(/^0\.00 /);
    expect(read("/proc/stat")).toContain("btime 17000000");
    expect(read("/proc/version")).toContain("Linux version");
    const forbidden = bench.call("open", bench.string("/proc/meminfo"), 1, 0);
    expect(forbidden).toBe(-Errno.EACCES);
    expect(bench.call("mkdir", bench.string("/proc/x"), 0o755)).toBe(-Errno.EROFS);
  });
});

test("every call of these families has succeeded and failed above", () => {
  const untested = bench.log.untested(
    [...eventCalls, ...pollCalls, ...attributeCalls],
    ["eventfd"],
  );
  const refusing = ["getxattr", "lgetxattr", "fgetxattr", "setxattr", "lsetxattr", "fsetxattr"];
  expect(untested.filter((name) => !refusing.includes(name))).toEqual([]);
});

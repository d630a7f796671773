// Calls about processes, time and the system: each one's result, and one error of each.

import { beforeAll, describe, expect, test } from "vitest";
import { Errno } from "../../src/abi/errno.js";
import { Ioctl } from "../../src/abi/ioctl.js";
import { CloneFlag, exitedStatus, Resource } from "../../src/abi/process.js";
import { Signal, signalBit } from "../../src/abi/signals.js";
import { SYSINFO, USER_DESC, UTSNAME } from "../../src/abi/structures_system.js";
import { TERMIOS, WINSIZE } from "../../src/abi/structures_terminal.js";
import { cloneCalls } from "../../src/personality/linux/calls_clone.js";
import { processCalls } from "../../src/personality/linux/calls_process.js";
import { segmentCalls } from "../../src/personality/linux/calls_segments.js";
import { systemCalls } from "../../src/personality/linux/calls_system.js";
import { timeCalls } from "../../src/personality/linux/calls_time.js";
import { timerCalls } from "../../src/personality/linux/calls_timer.js";
import { charge } from "../../src/task/processor_time.js";
import type { Task } from "../../src/task/task.js";
import { endGroup } from "../../src/task/task_exit.js";
import { signalTask } from "../../src/task/task_signals.js";
import type { ThreadGroup } from "../../src/task/thread_group.js";
import { CallBench, NOWHERE } from "./call_bench.js";

let bench: CallBench;

beforeAll(() => {
  bench = new CallBench();
});

/** The task that a call has just made. */
function child(pid: number): Task {
  const task = bench.node.kernel.tasks.get(pid);
  if (task === undefined) throw new Error(`no task ${pid}`);
  return task;
}

describe("identity", () => {
  test("ids of process, thread, parent, user, group", () => {
    const { pid } = bench.task;
    for (const name of ["getpid", "gettid", "getpgrp"] as const) expect(bench.call(name)).toBe(pid);
    expect(bench.call("getppid")).toBe(0);
    const users = ["getuid", "geteuid", "getgid", "getegid"] as const;
    for (const name of users) {
      expect(bench.call(name)).toBe(1000);
      expect(bench.call(`${name}32`)).toBe(1000);
    }
    const at = bench.room(12);
    for (const name of ["getresuid32", "getresgid32"] as const) {
      expect(bench.call(name, at, at + 4, at + 8)).toBe(0);
      expect(bench.word(at + 8)).toBe(1000);
      expect(bench.call(name, at, NOWHERE, at)).toBe(-Errno.EFAULT);
    }
    const setters = ["setuid32", "setgid32", "setresuid32", "setresgid32"] as const;
    for (const name of [...setters, "setreuid32", "setregid32"] as const) {
      expect(bench.call(name, 1000, -1, -1)).toBe(name.length > 8 ? 0 : 0);
      expect(bench.call(name, 0, 0, 0)).toBe(-Errno.EPERM);
    }
  });

  test("process groups and sessions", () => {
    const { pid } = bench.task;
    expect(bench.call("getpgid", 0)).toBe(pid);
    expect(bench.call("getsid", 0)).toBe(pid);
    expect(bench.call("getpgid", 7)).toBe(-Errno.ESRCH);
    expect(bench.call("getsid", 7)).toBe(-Errno.ESRCH);
    expect(bench.call("setsid")).toBe(-Errno.EPERM);
    const forked = bench.call("fork") as number;
    expect(bench.call("setpgid", forked, forked)).toBe(0);
    expect(child(forked).group.processGroup).toBe(forked);
    expect(bench.call("setpgid", 7, 7)).toBe(-Errno.ESRCH);
    const own = bench.task;
    const second = child(bench.call("fork") as number);
    bench.node.kernel.unload(own);
    bench.task = second;
    expect(bench.call("setsid")).toBe(second.pid);
    bench.task = own;
    for (const one of [child(forked), second]) endGroup(bench.node.kernel, one.group, 0);
    expect(bench.call("wait4", -1, 0, 0, 0)).toBe(forked);
    expect(bench.call("wait4", -1, 0, 0, 0)).toBe(second.pid);
  });
});

describe("clone and wait", () => {
  test("fork copies memory; wait reports the exit status", () => {
    const word = bench.words(1);
    const pid = bench.call("fork") as number;
    const made = child(pid);
    bench.task.memory.writeU32(word, 2);
    expect(made.memory.readU32(word)).toBe(1);
    const status = bench.room(4);
    expect(bench.call("wait4", pid, status, 1, 0)).toBe(0);
    expect(bench.call("wait4", pid, status, 0, 0)).toBe("blocked");
    endGroup(bench.node.kernel, made.group, exitedStatus(3));
    expect(bench.resume()).toBe(pid);
    expect(bench.word(status)).toBe(0x300);
    expect(bench.call("wait4", pid, status, 0, 0)).toBe(-Errno.ECHILD);
    expect(bench.call("waitpid", -1, status, 0)).toBe(-Errno.ECHILD);
    expect(bench.call("waitid", 0, 0, 0, 4, 0)).toBe(-Errno.ECHILD);
  });

  test("waitpid and waitid", () => {
    const pid = bench.call("fork") as number;
    endGroup(bench.node.kernel, child(pid).group, 9);
    const info = bench.room(128);
    expect(bench.call("waitid", 1, pid, info, 4 | 0x0100_0000, 0)).toBe(0);
    expect([bench.signed(info), bench.signed(info + 8), bench.signed(info + 12)]).toEqual([
      17,
      2,
      pid,
    ]);
    const status = bench.room(4);
    expect(bench.call("waitpid", pid, status, 0)).toBe(pid);
    expect(bench.word(status)).toBe(9);
  });

  test("a thread shares memory, files and signal actions", () => {
    const { CLONE_VM, CLONE_FS, CLONE_FILES, CLONE_SIGHAND, CLONE_THREAD } = CloneFlag;
    const how = CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND | CLONE_THREAD;
    const tid = bench.call("clone", how, 0x17_0000, 0, 0, 0) as number;
    const thread = child(tid);
    expect(thread.mm).toBe(bench.task.mm);
    expect(thread.files).toBe(bench.task.files);
    expect(thread.group).toBe(bench.task.group);
    bench.node.kernel.load(thread);
    expect(thread.mm.core.cpu.esp).toBe(0x17_0000);
    expect(thread.mm.core.cpu.eax).toBe(0);
    bench.task = thread;
    const own = [...thread.group.tasks].find((task) => task !== thread) as Task;
    expect(bench.call("exit", 0)).toBe("dead");
    bench.task = own;
    expect(own.mm.users).toBe(1);
    expect(bench.call("clone", CLONE_THREAD, 0, 0, 0, 0)).toBe(-Errno.EINVAL);
    expect(bench.call("clone", CloneFlag.CLONE_NEWNET, 0, 0, 0, 0)).toBe(-Errno.EPERM);
  });

  test("vfork holds the parent until the child ends", () => {
    const before = bench.node.kernel.tasks.size;
    expect(bench.call("vfork")).toBe("blocked");
    expect(bench.node.kernel.tasks.size).toBe(before + 1);
    const made = [...bench.node.kernel.tasks.values()].at(-1) as Task;
    expect(made.mm).toBe(bench.task.mm);
    endGroup(bench.node.kernel, made.group, 0);
    expect(bench.resume()).toBe(made.pid);
    expect(bench.call("wait4", made.pid, 0, 0, 0)).toBe(made.pid);
  });

  test("exec of what cannot be run leaves the caller as it was", () => {
    const argv = bench.words(bench.string("x"), 0);
    expect(bench.call("execve", bench.string("/none"), argv, 0)).toBe(-Errno.ENOENT);
    expect(bench.call("execve", bench.string("/tmp"), argv, 0)).toBe(-Errno.EACCES);
    expect(bench.call("execveat", 99, bench.string("x"), argv, 0, 0)).toBe(-Errno.EBADF);
    expect(bench.call("execve", NOWHERE, argv, 0)).toBe(-Errno.EFAULT);
    expect(bench.word(argv + 4)).toBe(0);
  });

  test("too many processes: EAGAIN, and the node goes on", () => {
    const other = new CallBench({ memoryBytes: 2 ** 20 });
    other.task.memory.prepare(0x10_0000, 2 ** 19, true);
    const first = other.call("fork") as number;
    expect(first).toBeGreaterThan(0);
    expect(other.call("fork")).toBe(-Errno.ENOMEM);
    expect(other.call("getpid")).toBe(other.task.pid);
  });
});

describe("thread-local storage and bookkeeping", () => {
  test("set_thread_area allocates entry 12 and get_thread_area reads it back", () => {
    const desc = bench.words(-1, 0x1234_5000, 0xf_ffff, 0x51);
    expect(bench.call("set_thread_area", desc)).toBe(0);
    expect(bench.word(desc)).toBe(12);
    const back = bench.words(12, 0, 0, 0);
    expect(bench.call("get_thread_area", back)).toBe(0);
    const read = USER_DESC.read(bench.view(back, 16));
    expect([read.base_addr, read.limit]).toEqual([0x1234_5000, 0xf_ffff]);
    expect(bench.call("set_thread_area", bench.words(3, 0, 0, 0x51))).toBe(-Errno.EINVAL);
    expect(bench.call("get_thread_area", bench.words(3, 0, 0, 0))).toBe(-Errno.EINVAL);
  });

  test("modify_ldt sets entries, reads the table and refuses what Linux refuses", () => {
    const desc = bench.words(3, 0x1234_5000, 0xfff, 0x40);
    expect(bench.call("modify_ldt", 0x11, desc, 16)).toBe(0);
    const table = bench.room(64);
    expect(bench.call("modify_ldt", 0, table, 40)).toBe(40);
    expect([bench.word(table + 24), bench.word(table + 28)]).toEqual([0x5000_0fff, 0x1210_f334]);
    expect(bench.call("modify_ldt", 0x11, desc, 12)).toBe(-Errno.EINVAL);
    expect(bench.call("modify_ldt", 1, bench.words(8192, 0, 1, 0), 16)).toBe(-Errno.EINVAL);
    expect(bench.call("modify_ldt", 9, desc, 16)).toBe(-Errno.ENOSYS);
    expect(bench.call("modify_ldt", 0x11, bench.words(3, 0, 0, 0x28), 16)).toBe(0);
    expect(bench.call("modify_ldt", 0, table, 40)).toBe(0);
  });

  test("set_tid_address, robust list, names, priorities, affinity", () => {
    const at = bench.room(64);
    expect(bench.call("set_tid_address", at)).toBe(bench.task.pid);
    expect(bench.call("set_robust_list", at, 12)).toBe(0);
    expect(bench.call("set_robust_list", at, 13)).toBe(-Errno.EINVAL);
    expect(bench.call("get_robust_list", 0, at, at + 4)).toBe(0);
    expect(bench.word(at)).toBe(at);
    expect(bench.call("get_robust_list", 7, at, at + 4)).toBe(-Errno.ESRCH);
    expect(bench.call("prctl", 15, bench.string("weaver-of-tapestries"))).toBe(0);
    expect(bench.call("prctl", 16, at)).toBe(0);
    expect(bench.text(at, 15)).toBe("weaver-of-tapes");
    expect(bench.call("prctl", 9999, 0)).toBe(-Errno.EINVAL);
    expect(bench.call("personality", 0xffff_ffff)).toBe(0);
    expect(bench.call("personality", 3)).toBe(-Errno.EINVAL);
  });
});

describe("time", () => {
  test("clocks and their widths", () => {
    const at = bench.room(16);
    bench.node.clock.nowNs = 5_000_000_123;
    expect(bench.call("clock_gettime", 1, at)).toBe(0);
    expect([bench.word(at), bench.word(at + 4)]).toEqual([5, 123]);
    expect(bench.call("clock_gettime64", 1, at)).toBe(0);
    expect([bench.word(at), bench.word(at + 4), bench.word(at + 8)]).toEqual([5, 0, 123]);
    expect(bench.call("clock_getres", 0, at)).toBe(0);
    expect(bench.call("clock_getres_time64", 0, at)).toBe(0);
    for (const name of [
      "clock_gettime",
      "clock_gettime64",
      "clock_getres",
      "clock_getres_time64",
    ] as const) {
      expect(bench.call(name, 99, at)).toBe(-Errno.EINVAL);
    }
    expect(bench.call("gettimeofday", at, 0)).toBe(0);
    expect(bench.word(at)).toBe(1_700_000_005);
    expect(bench.call("gettimeofday", NOWHERE, 0)).toBe(-Errno.EFAULT);
    expect(bench.call("time", at)).toBe(1_700_000_005);
    expect(bench.call("time", NOWHERE)).toBe(-Errno.EFAULT);
    expect(bench.call("clock_settime", 0, at)).toBe(-Errno.EPERM);
    expect(bench.call("clock_settime64", 0, at)).toBe(-Errno.EPERM);
    expect(bench.call("times", at)).toBe(500);
    expect(bench.call("times", NOWHERE)).toBe(-Errno.EFAULT);
  });

  test("sleeping is a deadline, also after a disturbance", () => {
    for (const [name, args] of [
      ["nanosleep", [bench.words(1, 0)]],
      ["clock_nanosleep", [1, 0, bench.words(1, 0)]],
      ["clock_nanosleep_time64", [1, 0, bench.words(1, 0, 0, 0)]],
    ] as const) {
      expect(bench.call(name, ...args)).toBe("blocked");
      bench.node.kernel.disturb(bench.task, false);
      expect(bench.resume()).toBe("blocked");
      bench.node.clock.nowNs += 1e9;
      bench.node.kernel.timers.expire(bench.node.clock.nowNs);
      expect(bench.resume()).toBe(0);
    }
    expect(bench.call("nanosleep", bench.words(0, -1))).toBe(-Errno.EINVAL);
    expect(bench.call("clock_nanosleep", 99, 0, bench.words(1, 0))).toBe(-Errno.EINVAL);
    expect(bench.call("clock_nanosleep_time64", 99, 0, NOWHERE)).toBe(-Errno.EFAULT);
  });

  test("an interrupted sleep says what is left", () => {
    const { cpu } = bench.task.mm.core;
    bench.call(
      "rt_sigaction",
      Signal.SIGUSR1,
      bench.words(0x5000, 0x1400_0004, 0x6000, 0, 0),
      0,
      8,
    );
    const left = bench.room(8);
    cpu.esp = 0x18_0000;
    expect(bench.call("nanosleep", bench.words(2, 0), left)).toBe("blocked");
    bench.node.clock.nowNs += 0.5e9;
    signalTask(bench.node.kernel, bench.task, { signal: Signal.SIGUSR1, code: 0 });
    bench.resume();
    expect(bench.signed(cpu.esp + 144 + 20 + 44)).toBe(-Errno.EINTR);
    expect([bench.word(left), bench.word(left + 4)]).toEqual([1, 500_000_000]);
    bench.task.mask = 0n;
  });
});

describe("timers", () => {
  test("alarm and setitimer share one timer, which sends SIGALRM again and again", () => {
    expect(bench.call("alarm", 3)).toBe(0);
    bench.node.clock.nowNs += 1e9;
    expect(bench.call("alarm", 0)).toBe(2);
    const at = bench.room(16);
    expect(bench.call("setitimer", 0, bench.words(1, 0, 2, 500_000), at)).toBe(0);
    expect(bench.call("getitimer", 0, at)).toBe(0);
    expect([0, 4, 8, 12].map((offset) => bench.word(at + offset))).toEqual([1, 0, 2, 500_000]);
    bench.task.mask = signalBit(Signal.SIGALRM);
    for (const wait of [2.5e9, 1e9]) {
      bench.node.clock.nowNs += wait;
      expect(bench.node.kernel.timers.expire(bench.node.clock.nowNs)).toBe(1);
      expect(bench.task.group.pending.take(signalBit(Signal.SIGALRM))?.signal).toBe(14);
    }
    expect(bench.call("setitimer", 0, 0, 0)).toBe(0);
    expect(bench.node.kernel.timers.next).toBeUndefined();
    expect(bench.call("setitimer", 3, 0, 0)).toBe(-Errno.EINVAL);
    expect(bench.call("getitimer", 0, NOWHERE)).toBe(-Errno.EFAULT);
    bench.task.mask = 0n;
  });

  test("processor time beyond RLIMIT_CPU sends SIGXCPU each second, and SIGKILL at the end", () => {
    const { kernel } = bench.node;
    const { task } = bench;
    expect(bench.call("setrlimit", Resource.RLIMIT_CPU, bench.words(1, 3))).toBe(0);
    task.mask = signalBit(Signal.SIGXCPU);
    const taken = [0.9e9, 0.2e9, 0.5e9, 0.5e9].map((ns) => {
      charge(kernel, task, ns, 0);
      return task.group.pending.take(signalBit(Signal.SIGXCPU))?.signal;
    });
    expect(taken).toEqual([undefined, Signal.SIGXCPU, undefined, Signal.SIGXCPU]);
    charge(kernel, task, 0, 1e9);
    expect(task.group.pending.take(signalBit(Signal.SIGKILL))?.signal).toBe(Signal.SIGKILL);
    task.group.limits.clear();
    task.mask = 0n;
  });
});

describe("the system", () => {
  test("uname, sysinfo, getrandom", () => {
    const at = bench.room(400);
    expect(bench.call("uname", at)).toBe(0);
    const names = UTSNAME.read(bench.view(at, 390));
    expect([names.sysname, names.machine]).toEqual(["Linux", "i686"]);
    expect(bench.call("sysinfo", at)).toBe(0);
    expect(SYSINFO.read(bench.view(at, 64)).totalram).toBe(128 * 2 ** 20);
    expect(bench.call("getrandom", at, 16, 0)).toBe(16);
    expect(new Set(bench.bytes(at, 16)).size).toBeGreaterThan(4);
    for (const name of ["uname", "sysinfo"] as const) {
      expect(bench.call(name, NOWHERE)).toBe(-Errno.EFAULT);
    }
    expect(bench.call("getrandom", at, 16, 6)).toBe(-Errno.EINVAL);
  });

  test("limits and usage", () => {
    const at = bench.room(80);
    expect(bench.call("ugetrlimit", 3, at)).toBe(0);
    expect([bench.word(at), bench.word(at + 4)]).toEqual([8 << 20, 0xffff_ffff]);
    expect(bench.call("getrlimit", 3, at)).toBe(0);
    expect(bench.word(at + 4)).toBe(0x7fff_ffff);
    expect(bench.call("setrlimit", 7, bench.words(64, 128))).toBe(0);
    expect(bench.call("setrlimit", 7, bench.words(64, 256))).toBe(-Errno.EPERM);
    expect(bench.call("prlimit64", 0, 7, 0, at)).toBe(0);
    expect([bench.word(at), bench.word(at + 8)]).toEqual([64, 128]);
    expect(bench.call("prlimit64", 7, 7, 0, at)).toBe(-Errno.ESRCH);
    for (const name of ["ugetrlimit", "getrlimit"] as const) {
      expect(bench.call(name, 99, at)).toBe(-Errno.EINVAL);
    }
    expect(bench.call("getrusage", 0, at)).toBe(0);
    expect(bench.call("getrusage", 5, at)).toBe(-Errno.EINVAL);
  });

  test("ioctl: a console that is no terminal, and one that is", () => {
    const at = bench.room(64);
    expect(bench.call("ioctl", 1, Ioctl.TCGETS, at)).toBe(-Errno.ENOTTY);
    expect(bench.call("ioctl", 99, Ioctl.TCGETS, at)).toBe(-Errno.EBADF);
    const terminal = new CallBench({ isTerminal: true });
    const there = terminal.room(64);
    expect(terminal.call("ioctl", 1, Ioctl.TCGETS, there)).toBe(0);
    expect(TERMIOS.read(terminal.view(there, 36)).c_lflag & 8).toBe(8);
    expect(terminal.call("ioctl", 1, Ioctl.TIOCGWINSZ, there)).toBe(0);
    expect(WINSIZE.read(terminal.view(there, 8)).ws_col).toBe(80);
    terminal.node.console.feed(Buffer.from("abc"));
    expect(terminal.call("ioctl", 0, Ioctl.FIONREAD, there)).toBe(0);
    expect(terminal.word(there)).toBe(3);
    expect(bench.call("ioctl", 0, Ioctl.FIONBIO, bench.words(1))).toBe(0);
  });

  test("where it is, and where it cannot go", () => {
    expect(bench.call("gobelins_node")).toBe(0);
    expect(bench.call("gobelins_migrate", -1, 0)).toBe(0);
    expect(bench.task.migration).toBeUndefined();
    expect(bench.call("gobelins_migrate", 5, 0)).toBe(-Errno.EINVAL);
    expect(bench.call("gobelins_migrate", 0, 9)).toBe(-Errno.EINVAL);
    expect(bench.call("gobelins_fork", 5, 0)).toBe(-Errno.EINVAL);
    const exitSignal = [0, 0, 0, 0, 0, 0, 0, 0, 17];
    const args = bench.words(...exitSignal, ...new Array<number>(13).fill(0));
    expect(bench.call("clone3", args, 8)).toBe(-Errno.EINVAL);
    const { kernel } = bench.node;
    const children = [bench.call("gobelins_fork", -1, 0), bench.call("clone3", args, 88)];
    for (const child of children as number[]) {
      endGroup(kernel, kernel.groups.get(child) as ThreadGroup, 0);
      expect(bench.call("waitpid", child, 0, 0)).toBe(child);
    }
  });

  test("an unknown call is ENOSYS, and is said once", () => {
    const traced = new CallBench({ trace: true });
    expect(traced.call("vserver")).toBe(-Errno.ENOSYS);
    expect(traced.call("vserver")).toBe(-Errno.ENOSYS);
    expect(traced.node.trace).toEqual(["vserver(...) = -1 ENOSYS (not implemented; said once)"]);
  });
});

test("the end: exit_group takes every thread, and leaves nothing behind", () => {
  expect(bench.call("exit_group", 7)).toBe("dead");
  expect(bench.node.ended.get(bench.task.pid)).toBe(0x700);
  expect(bench.node.kernel.frames.taken).toBe(0);
});

test("every call of these families has succeeded and failed above", () => {
  const all = [
    ...processCalls,
    ...cloneCalls,
    ...systemCalls,
    ...timeCalls,
    ...timerCalls,
    ...segmentCalls,
  ];
  const never = ["alarm", "getpid", "gettid", "getppid", "getpgrp", "set_tid_address"];
  const waits = ["exit", "exit_group", "fork", "vfork"];
  const denied = ["clock_settime", "clock_settime64", "execve", "execveat"];
  const untested = bench.log.untested(all, [...never, "gobelins_node", ...waits]);
  expect(untested.filter((name) => !denied.includes(name))).toEqual([]);
});

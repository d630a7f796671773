// Signals through the system-call interface: actions, masks, frames, waits; each call's result, and
// one error of each.

import { beforeAll, describe, expect, test } from "vitest";
import { Errno } from "../../src/abi/errno.js";
import { Signal, signalBit } from "../../src/abi/signals.js";
import { signalCalls } from "../../src/personality/linux/calls_signal.js";
import type { Task } from "../../src/task/task.js";
import { endGroup } from "../../src/task/task_exit.js";
import { signalTask } from "../../src/task/task_signals.js";
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

describe("signals", () => {
  const USR1 = Signal.SIGUSR1;
  const mask = (...signals: number[]) => {
    const bits = signals.reduce((set, one) => set | signalBit(one), 0n);
    return bench.words(Number(bits & 0xffff_ffffn), Number(bits >> 32n));
  };

  test("actions are set and read back; SIGKILL's cannot be", () => {
    const action = bench.words(0x8000, 0x0400_0000, 0x9000, 0xff, 0);
    const old = bench.room(20);
    expect(bench.call("rt_sigaction", USR1, action, 0, 8)).toBe(0);
    expect(bench.call("rt_sigaction", USR1, 0, old, 8)).toBe(0);
    expect([0, 4, 8, 12].map((at) => bench.word(old + at))).toEqual([
      0x8000, 0x0400_0000, 0x9000, 0xff,
    ]);
    expect(bench.call("rt_sigaction", Signal.SIGKILL, action, 0, 8)).toBe(-Errno.EINVAL);
    expect(bench.call("sigaction", USR1, bench.words(0x7000, 3, 0, 0), old)).toBe(0);
    expect(bench.word(old)).toBe(0x8000);
    expect(bench.call("sigaction", 99, 0, old)).toBe(-Errno.EINVAL);
    expect(bench.call("signal", USR1, 0)).toBe(0x7000);
    expect(bench.call("signal", Signal.SIGSTOP, 1)).toBe(-Errno.EINVAL);
  });

  test("blocked signals stay pending and are shown; ignored ones vanish", () => {
    const old = bench.room(8);
    expect(bench.call("rt_sigprocmask", 0, mask(USR1, Signal.SIGKILL), old, 8)).toBe(0);
    expect(bench.call("sgetmask")).toBe(1 << (USR1 - 1));
    const { pid } = bench.task;
    expect(bench.call("kill", pid, USR1)).toBe(0);
    expect(bench.call("tkill", pid, USR1)).toBe(0);
    expect(bench.call("tgkill", pid, pid, USR1)).toBe(0);
    expect(bench.call("rt_sigpending", old, 8)).toBe(0);
    expect(bench.word(old)).toBe(1 << (USR1 - 1));
    expect(bench.call("sigpending", old)).toBe(0);
    expect(bench.call("signal", USR1, 1)).toBe(0);
    expect(bench.call("sigpending", old)).toBe(0);
    expect(bench.word(old)).toBe(0);
    expect(bench.call("sigprocmask", 2, bench.words(0), old)).toBe(0);
    expect(bench.word(old)).toBe(1 << (USR1 - 1));
    expect(bench.call("rt_sigprocmask", 9, mask(), 0, 8)).toBe(-Errno.EINVAL);
    expect(bench.call("sigprocmask", 9, bench.words(0), 0)).toBe(-Errno.EINVAL);
    expect(bench.call("rt_sigpending", old, 9)).toBe(-Errno.EINVAL);
    expect(bench.call("sigpending", NOWHERE)).toBe(-Errno.EFAULT);
    expect(bench.call("kill", 7, USR1)).toBe(-Errno.ESRCH);
    expect(bench.call("tkill", 7, USR1)).toBe(-Errno.ESRCH);
    expect(bench.call("tgkill", 7, pid, USR1)).toBe(-Errno.ESRCH);
    bench.call("signal", USR1, 0);
  });

  test("sigtimedwait takes a blocked signal with its sender, or times out", () => {
    bench.call("rt_sigprocmask", 0, mask(USR1), 0, 8);
    const info = bench.room(128);
    const { pid } = bench.task;
    expect(bench.call("rt_sigqueueinfo", pid, USR1, bench.words(0, 0, -1, 0, 0, 77))).toBe(0);
    expect(bench.call("rt_sigtimedwait", mask(USR1), info, 0, 8)).toBe(USR1);
    expect([bench.signed(info + 8), bench.word(info + 12), bench.word(info + 20)]).toEqual([
      -1,
      pid,
      77,
    ]);
    const now = bench.words(0, 0, 0, 0);
    expect(bench.call("rt_sigtimedwait", mask(USR1), info, now, 8)).toBe(-Errno.EAGAIN);
    expect(bench.call("rt_sigtimedwait_time64", mask(USR1), info, now, 8)).toBe(-Errno.EAGAIN);
    expect(bench.call("rt_sigtimedwait_time64", mask(USR1), info, 0, 8)).toBe("blocked");
    signalTask(bench.node.kernel, bench.task, { signal: USR1, code: 0 });
    expect(bench.resume()).toBe(USR1);
    expect(bench.call("rt_sigqueueinfo", 7, USR1, bench.words(0, 0, -1))).toBe(-Errno.ESRCH);
    const own = bench.words(0, 0, -1, 0, 0, 78);
    expect(bench.call("rt_tgsigqueueinfo", pid, pid, USR1, own)).toBe(0);
    expect(bench.call("rt_sigtimedwait", mask(USR1), info, 0, 8)).toBe(USR1);
    expect(bench.word(info + 20)).toBe(78);
    expect(bench.call("rt_tgsigqueueinfo", pid, 7, USR1, own)).toBe(-Errno.ESRCH);
    bench.call("rt_sigprocmask", 2, mask(), 0, 8);
  });

  test("the alternate stack", () => {
    const old = bench.room(12);
    expect(bench.call("sigaltstack", bench.words(0x11_0000, 0, 8192), 0)).toBe(0);
    expect(bench.call("sigaltstack", 0, old)).toBe(0);
    expect([bench.word(old), bench.word(old + 8)]).toEqual([0x11_0000, 8192]);
    expect(bench.call("sigaltstack", bench.words(0x11_0000, 0, 100), 0)).toBe(-Errno.ENOMEM);
    expect(bench.call("sigaltstack", bench.words(0, 2, 0), 0)).toBe(0);
  });

  test("a handler is called with a frame, and sigreturn restores everything", () => {
    for (const [flags, back] of [
      [0x0400_0000, "sigreturn"],
      [0x0400_0004, "rt_sigreturn"],
    ] as const) {
      const { cpu } = bench.task.mm.core;
      bench.call("rt_sigaction", USR1, bench.words(0x5000, flags, 0x6000, 0, 0), 0, 8);
      cpu.esp = 0x18_0000;
      cpu.eip = 0x4444;
      cpu.setRegister(7, 0x7777);
      signalTask(bench.node.kernel, bench.task, { signal: USR1, code: 0, pid: 5, uid: 6 });
      bench.personality.beforeUser(bench.node.kernel, bench.task);
      expect(cpu.eip).toBe(0x5000);
      const frame = cpu.esp;
      expect((frame + 4) % 16).toBe(0);
      expect([bench.word(frame), bench.word(frame + 4)]).toEqual([0x6000, USR1]);
      expect(bench.task.mask).toBe(signalBit(USR1));
      cpu.setRegister(7, 1);
      cpu.esp = frame + (back === "sigreturn" ? 8 : 4);
      bench.call(back);
      expect([cpu.eip, cpu.esp, cpu.register(7)]).toEqual([0x4444, 0x18_0000, 0x7777]);
      expect(bench.task.mask).toBe(0n);
    }
    bench.task.mm.core.cpu.esp = NOWHERE;
    expect(bench.call("sigreturn")).toBe(-Errno.EFAULT);
    expect(bench.call("rt_sigreturn")).toBe(-Errno.EFAULT);
    bench.task.mm.core.cpu.esp = 0x18_0000;
  });

  test("SA_RESTART decides whether an interrupted wait restarts or answers EINTR", () => {
    const { cpu } = bench.task.mm.core;
    for (const [flags, restarts] of [
      [0x1400_0004, true],
      [0x0400_0004, false],
    ] as const) {
      bench.call("rt_sigaction", USR1, bench.words(0x5000, flags, 0x6000, 0, 0), 0, 8);
      cpu.eip = 0x4002;
      cpu.esp = 0x18_0000;
      expect(bench.call("wait4", 0x7fff, 0, 0, 0)).toBe(-Errno.ECHILD);
      const made = bench.call("fork") as number;
      expect(bench.call("wait4", made, 0, 0, 0)).toBe("blocked");
      signalTask(bench.node.kernel, bench.task, { signal: USR1, code: 0 });
      bench.resume();
      const context = cpu.esp + 144 + 20;
      expect(bench.word(context + 56)).toBe(restarts ? 0x4000 : 0x4002);
      expect(bench.signed(context + 44)).toBe(restarts ? 114 : -Errno.EINTR);
      bench.task.mask = 0n;
      endGroup(bench.node.kernel, child(made).group, 0);
      bench.call("wait4", made, 0, 0, 0);
    }
  });

  test("pause and sigsuspend wait for a handler and never restart", () => {
    bench.call("rt_sigprocmask", 0, mask(USR1), 0, 8);
    expect(bench.call("pause")).toBe("blocked");
    bench.node.kernel.disturb(bench.task, false);
    bench.task.call = undefined;
    for (const [name, args] of [
      ["rt_sigsuspend", [mask(), 8]],
      ["sigsuspend", [0, 0, 0]],
    ] as const) {
      bench.task.mm.core.cpu.esp = 0x18_0000;
      expect(bench.call(name, ...args)).toBe("blocked");
      signalTask(bench.node.kernel, bench.task, { signal: USR1, code: 0 });
      bench.resume();
      expect(bench.task.mm.core.cpu.eip).toBe(0x5000);
      const context = bench.task.mm.core.cpu.esp + 144 + 20;
      expect(bench.signed(context + 44)).toBe(-Errno.EINTR);
      expect(bench.word(context + 88) & (1 << (USR1 - 1))).not.toBe(0);
      bench.task.mask = signalBit(USR1);
    }
    bench.call("rt_sigprocmask", 2, mask(), 0, 8);
    expect(bench.call("rt_sigsuspend", mask(), 9)).toBe(-Errno.EINVAL);
  });
});

test("every call of this family has succeeded and failed above", () => {
  expect(bench.log.untested(signalCalls, ["sgetmask", "pause", "sigsuspend"])).toEqual([]);
});

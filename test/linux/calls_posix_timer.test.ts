// POSIX timers and signalfd, call by call.

import { beforeAll, describe, expect, test } from "vitest";
import { Errno } from "../../src/abi/errno.js";
import { Signal } from "../../src/abi/signals.js";
import { posixTimerCalls } from "../../src/personality/linux/calls_posix_timer.js";
import { sentBy, signalGroup } from "../../src/task/task_signals.js";
import { CallBench, NOWHERE } from "./call_bench.js";

let bench: CallBench;
beforeAll(() => {
  bench = new CallBench();
});

const RT = 40;
const advance = (ns: number) => {
  bench.node.clock.nowNs += ns;
  bench.node.kernel.timers.expire(bench.node.clock.nowNs);
};

describe("timers", () => {
  test("send their signal, once or again and again, and count what was missed", () => {
    const id = bench.words(99);
    bench.task.mask = 1n << BigInt(RT - 1);
    expect(bench.call("timer_create", 1, bench.words(5, RT, 0, 0), id)).toBe(0);
    expect(bench.call("timer_create", 77, 0, id)).toBe(-Errno.EINVAL);
    expect(bench.call("timer_create", 1, bench.words(5, 99, 0, 0), id)).toBe(-Errno.EINVAL);
    const timer = bench.word(id);
    const every = bench.words(0, 100, 0, 1000);
    expect(bench.call("timer_settime", timer, 0, every, 0)).toBe(0);
    expect(bench.call("timer_settime", timer, 0, bench.words(0, -1, 0, 0), 0)).toBe(-Errno.EINVAL);
    const at = bench.room(32);
    expect(bench.call("timer_gettime", timer, at)).toBe(0);
    expect([bench.word(at + 4), bench.word(at + 12)]).toEqual([100, 1000]);
    expect(bench.call("timer_gettime", 9, at)).toBe(-Errno.EINVAL);
    advance(1000 + 250);
    const [info] = bench.task.group.pending.all;
    expect(info).toMatchObject({ signal: RT, value: 5, timer, overrun: 2 });
    expect(bench.call("timer_getoverrun", timer)).toBe(2);
    expect(bench.call("timer_getoverrun", 9)).toBe(-Errno.EINVAL);
    const wide = bench.words(0, 0, 0, 0, 3, 0, 0, 0);
    expect(bench.call("timer_settime64", timer, 0, wide, 0)).toBe(0);
    expect(bench.call("timer_settime64", 9, 0, wide, 0)).toBe(-Errno.EINVAL);
    expect(bench.call("timer_gettime64", timer, at)).toBe(0);
    expect(bench.word(at + 16)).toBe(3);
    expect(bench.call("timer_gettime64", timer, NOWHERE)).toBe(-Errno.EFAULT);
    expect(bench.call("timer_delete", timer)).toBe(0);
    expect(bench.call("timer_delete", timer)).toBe(-Errno.EINVAL);
    expect(bench.node.kernel.timers.next).toBeUndefined();
    bench.task.group.pending.discard(bench.task.mask);
  });
});

describe("signalfd", () => {
  test("a blocked signal is read", () => {
    const bit = 1 << (Signal.SIGUSR1 - 1);
    const mask = bench.words(bit, 0);
    bench.task.mask = BigInt(bit);
    const fd = bench.call("signalfd4", -1, mask, 8, 0o4000) as number;
    expect(fd).toBeGreaterThan(2);
    expect(bench.call("signalfd4", -1, mask, 4, 0)).toBe(-Errno.EINVAL);
    expect(bench.call("signalfd", fd, mask, 8)).toBe(fd);
    expect(bench.call("signalfd", 0, mask, 8)).toBe(-Errno.EINVAL);
    const at = bench.room(128);
    expect(bench.call("read", fd, at, 128)).toBe(-Errno.EAGAIN);
    const poll = bench.words(fd, 1);
    expect(bench.call("poll", poll, 1, 0)).toBe(0);
    signalGroup(bench.node.kernel, bench.task.group, sentBy(bench.task, Signal.SIGUSR1));
    expect(bench.call("poll", poll, 1, 0)).toBe(1);
    expect(bench.call("read", fd, at, 128)).toBe(128);
    expect([bench.word(at), bench.word(at + 12)]).toEqual([Signal.SIGUSR1, bench.task.pid]);
    expect(bench.call("read", fd, at, 128)).toBe(-Errno.EAGAIN);
  });
});

test("every call of the family has succeeded and failed above", () => {
  expect(bench.log.untested(posixTimerCalls, [])).toEqual([]);
});

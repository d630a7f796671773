// The calls of terminals on a pseudo-terminal, one by one: what each answers and refuses.

import { beforeEach, expect, test } from "vitest";
import { Errno } from "../../src/abi/errno.js";
import { Ioctl, LocalMode } from "../../src/abi/ioctl.js";
import { SIG_IGN, Signal } from "../../src/abi/signals.js";
import { CallBench, NOWHERE } from "./call_bench.js";

let bench: CallBench;
let master: number;
const O_RDWR = 2;
const O_NOCTTY = 0o400;
const O_NONBLOCK = 0o4000;

beforeEach(() => {
  bench = new CallBench();
  master = bench.call("open", bench.string("/dev/ptmx"), O_RDWR | O_NONBLOCK) as number;
});

const ioctl = (fd: number, request: number, argument = 0) =>
  bench.call("ioctl", fd, request, argument);
const slave = (flags = O_RDWR | O_NOCTTY) => bench.call("open", bench.string("/dev/pts/0"), flags);
const unlock = () => ioctl(master, Ioctl.TIOCSPTLCK, bench.words(0));

function write(fd: number, text: string): unknown {
  return bench.call("write", fd, bench.string(text), text.length);
}

function read(fd: number): unknown {
  const at = bench.room(64);
  const count = bench.call("read", fd, at, 64);
  return typeof count === "number" && count >= 0 ? bench.text(at, count) : count;
}

test("a slave is there under its number, and opens when it is unlocked", () => {
  const at = bench.words(7);
  expect([ioctl(master, Ioctl.TIOCGPTN, at), bench.word(at)]).toEqual([0, 0]);
  expect([ioctl(master, Ioctl.TIOCGPTLCK, at), bench.word(at)]).toEqual([0, 1]);
  expect(slave()).toBe(-Errno.EIO);
  expect(ioctl(master, Ioctl.TIOCSPTLCK, NOWHERE)).toBe(-Errno.EFAULT);
  expect(unlock()).toBe(0);
  expect(slave()).toBe(4);
  expect(ioctl(master, Ioctl.TIOCGPTPEER, O_RDWR | O_NOCTTY)).toBe(5);
  expect(ioctl(4, Ioctl.TIOCGPTPEER, O_RDWR)).toBe(-Errno.ENOTTY);
  expect(bench.call("open", bench.string("/dev/pts/1"), O_RDWR)).toBe(-Errno.ENOENT);
  const second = bench.call("open", bench.string("/dev/pts/ptmx"), O_RDWR);
  expect([ioctl(second as number, Ioctl.TIOCGPTN, at), bench.word(at)]).toEqual([0, 1]);
});

test("lines go one way, the screen the other; closing either end is told the other", () => {
  unlock();
  slave();
  expect(read(master)).toBe(-Errno.EAGAIN);
  expect(write(master, "abc\nde")).toBe(6);
  expect(read(4)).toBe("abc\n");
  expect(read(master)).toBe("abc\r\nde");
  expect(write(4, "x\n")).toBe(2);
  expect(read(master)).toBe("x\r\n");
  bench.call("close", 4);
  expect(read(master)).toBe(-Errno.EIO);
  expect(slave()).toBe(4);
  expect(read(master)).toBe(-Errno.EAGAIN);
  bench.call("close", master);
  expect([read(4), write(4, "x"), ioctl(4, Ioctl.TIOCGWINSZ, bench.room(8))]).toEqual([
    "",
    -Errno.EIO,
    -Errno.EIO,
  ]);
});

test("a raw terminal takes what its reader has room for", () => {
  unlock();
  slave();
  const modes = bench.room(64);
  for (const request of [Ioctl.TCGETS, Ioctl.TCGETS2, Ioctl.TCGETA]) {
    expect(ioctl(4, request, modes)).toBe(0);
  }
  ioctl(4, Ioctl.TCGETS2, modes);
  expect(bench.word(modes + 36)).toBe(38_400);
  const raw = bench.word(modes + 12) & ~(LocalMode.ICANON | LocalMode.ECHO | LocalMode.ISIG);
  bench.task.memory.writeU32(modes + 12, raw);
  expect(ioctl(4, Ioctl.TCSETS2, modes)).toBe(0);
  expect(bench.call("write", master, bench.room(5000), 5000)).toBe(4096);
  expect(bench.call("write", master, modes, 1)).toBe(-Errno.EAGAIN);
  const waiting = bench.words(0);
  expect([ioctl(4, Ioctl.FIONREAD, waiting), bench.word(waiting)]).toEqual([0, 4096]);
  expect(ioctl(4, Ioctl.TCFLSH, 3)).toBe(-Errno.EINVAL);
  expect(ioctl(4, Ioctl.TCFLSH, 1)).toBe(0);
  expect([ioctl(4, Ioctl.FIONREAD, waiting), bench.word(waiting)]).toEqual([0, 4096]);
  expect(ioctl(4, Ioctl.TCFLSH, 0)).toBe(0);
  expect(bench.call("write", master, modes, 1)).toBe(1);
  expect(ioctl(1, Ioctl.TCGETS, modes)).toBe(-Errno.ENOTTY);
});

test("the controlling terminal is the session leader's to take and give up", () => {
  unlock();
  expect(bench.call("open", bench.string("/dev/tty"), O_RDWR)).toBe(-Errno.ENXIO);
  slave();
  const at = bench.words(0);
  expect(ioctl(4, Ioctl.TIOCGPGRP, at)).toBe(-Errno.ENOTTY);
  expect(ioctl(4, Ioctl.TIOCSCTTY)).toBe(0);
  expect([ioctl(4, Ioctl.TIOCGPGRP, at), bench.word(at)]).toEqual([0, bench.task.pid]);
  expect([ioctl(master, Ioctl.TIOCGSID, at), bench.word(at)]).toEqual([0, bench.task.pid]);
  expect(bench.call("open", bench.string("/dev/tty"), O_RDWR)).toBe(5);
  expect(ioctl(5, Ioctl.TIOCSPGRP, bench.words(999))).toBe(-Errno.EPERM);
  expect(ioctl(5, Ioctl.TIOCSPGRP, bench.words(-1))).toBe(-Errno.EINVAL);
  expect(ioctl(5, Ioctl.TIOCSPGRP, bench.words(bench.task.pid))).toBe(0);
  bench.task.group.session = 77;
  expect(ioctl(4, Ioctl.TIOCSCTTY)).toBe(-Errno.EPERM);
  bench.task.group.session = bench.task.pid;
  for (const signal of [Signal.SIGHUP, Signal.SIGCONT]) {
    const action = bench.task.group.actions.get(signal);
    bench.task.group.actions.set(signal, { ...action, handler: SIG_IGN });
  }
  expect(ioctl(4, Ioctl.TIOCNOTTY)).toBe(0);
  expect(bench.call("open", bench.string("/dev/tty"), O_RDWR)).toBe(-Errno.ENXIO);
  expect(slave(O_RDWR)).toBe(6);
  expect(bench.call("open", bench.string("/dev/tty"), O_RDWR)).toBe(7);
});

// --strace against what strace 6.1 prints of the same calls on an i386 program: structures, sets of
// signals, addresses and statuses are named.

import { beforeAll, expect, test } from "vitest";
import { AT_FDCWD } from "../../src/abi/fcntl.js";
import { CallBench, NOWHERE } from "./call_bench.js";

let bench: CallBench;

beforeAll(() => {
  bench = new CallBench({ trace: true });
});

/** The line of a call. */
function line(...args: Parameters<CallBench["call"]>): string | undefined {
  bench.call(...args);
  return bench.node.trace.at(-1);
}

test("files: descriptors that are made, what poll and epoll ask and find, a status", () => {
  expect(line("pipe2", bench.room(8), 0o4000)).toBe("pipe2([3, 4], O_RDONLY|O_NONBLOCK) = 0");
  const asked = bench.words(3, 1, 4, 4, -1, 1);
  expect(line("poll", asked, 3, 0)).toBe(
    "poll([{fd=3, events=POLLIN}, {fd=4, events=POLLOUT}, {fd=-1}], 3, 0) = 1 " +
      "([{fd=4, revents=POLLOUT}])",
  );
  expect(line("poll", asked, 1, 0)).toBe("poll([{fd=3, events=POLLIN}], 1, 0) = 0 (Timeout)");
  bench.call("epoll_create1", 0);
  expect(line("epoll_ctl", 5, 1, 4, bench.words(4, 7, 0))).toBe(
    "epoll_ctl(5, EPOLL_CTL_ADD, 4, {events=EPOLLOUT, data={u32=7, u64=7}}) = 0",
  );
  expect(line("epoll_wait", 5, bench.room(24), 2, 0)).toBe(
    "epoll_wait(5, [{events=EPOLLOUT, data={u32=7, u64=7}}], 2, 0) = 1",
  );
  expect(line("stat64", bench.string("/tmp"), bench.room(96))).toBe(
    'stat64("/tmp", {st_mode=S_IFDIR|01777, st_size=0, ...}) = 0',
  );
  expect(line("statx", AT_FDCWD, bench.string("/tmp"), 0, 0x7ff, bench.room(256))).toBe(
    'statx(AT_FDCWD, "/tmp", 0, 2047, {stx_mask=STATX_BASIC_STATS, stx_attributes=0, ' +
      "stx_mode=S_IFDIR|01777, stx_size=0, ...}) = 0",
  );
  const lock = bench.words(1, 10, 0, 5, 0, 0);
  bench.call("openat", AT_FDCWD, bench.string("/tmp/locked"), 0o102, 0o600);
  expect(line("fcntl64", 6, 13, lock)).toBe(
    "fcntl64(6, F_SETLK64, {l_type=F_WRLCK, l_whence=SEEK_SET, l_start=10, l_len=5}) = 0",
  );
  expect(line("fcntl64", 6, 4, 0o4002)).toBe("fcntl64(6, F_SETFL, O_RDWR|O_NONBLOCK) = 0");
  bench.call("close", 6);
  expect(line("stat64", bench.string("/none"), NOWHERE)).toBe(
    'stat64("/none", 0x40000000) = -1 ENOENT (No such file or directory)',
  );
});

test("signals and processes", () => {
  const action = bench.words(0x1234, 0x1400_0000, 0x5678, 0x2 | (1 << 16), 0);
  expect(line("rt_sigaction", 10, action, 0, 8)).toBe(
    "rt_sigaction(SIGUSR1, {sa_handler=0x1234, sa_mask=[INT CHLD], " +
      "sa_flags=SA_RESTORER|SA_RESTART, sa_restorer=0x5678}, NULL, 8) = 0",
  );
  const most = bench.words(-1, 0x7fff_ffff ^ 1);
  expect(line("rt_sigprocmask", 0, most, bench.room(8), 8)).toBe(
    "rt_sigprocmask(SIG_BLOCK, ~[RT_1 RT_32], [], 8) = 0",
  );
  bench.call("rt_sigprocmask", 2, bench.words(0, 0), 0, 8);
  expect(line("nanosleep", bench.words(0, 2e9), 0)).toBe(
    "nanosleep({tv_sec=0, tv_nsec=2000000000}, NULL) = -1 EINVAL (Invalid argument)",
  );
  const child = bench.call("fork") as number;
  const own = bench.task;
  bench.task = bench.node.kernel.tasks.get(child) as typeof own;
  bench.node.kernel.unload(own);
  bench.call("exit_group", 7);
  bench.task = own;
  const credentials = `si_pid=${child}, si_uid=1000, si_status=7`;
  expect(line("waitid", 0, 0, bench.room(128), 4 | 0x0100_0000, 0)).toBe(
    `waitid(P_ALL, 0, {si_signo=SIGCHLD, si_code=CLD_EXITED, ${credentials}}, ` +
      "WEXITED|WNOWAIT, NULL) = 0",
  );
  expect(line("wait4", -1, bench.room(4), 0, 0)).toBe(
    `wait4(-1, [{WIFEXITED(s) && WEXITSTATUS(s) == 7}], 0, NULL) = ${child}`,
  );
});

test("sockets: addresses and messages", () => {
  expect(line("socket", 2, 1 | 0o2000000, 0)).toBe(
    "socket(AF_INET, SOCK_STREAM|SOCK_CLOEXEC, 0) = 6",
  );
  const inet = bench.words(2 | (0x901f << 16), 0x0100_007f, 0, 0);
  expect(line("connect", 6, inet, 16)).toBe(
    'connect(6, {sa_family=AF_INET, sin_port=htons(8080), sin_addr=inet_addr("127.0.0.1")}, 16) ' +
      "= -1 ECONNREFUSED (Connection refused)",
  );
  expect(line("bind", 6, inet, 16)).toBe(
    'bind(6, {sa_family=AF_INET, sin_port=htons(8080), sin_addr=inet_addr("127.0.0.1")}, 16) = 0',
  );
  expect(line("getsockname", 6, bench.room(16), bench.words(16))).toBe(
    'getsockname(6, {sa_family=AF_INET, sin_port=htons(8080), sin_addr=inet_addr("127.0.0.1")}, ' +
      "[16]) = 0",
  );
  bench.call("socketpair", 1, 1, 0, bench.room(8));
  const extent = bench.words(bench.string("hello"), 5);
  const header = bench.words(0, 0, extent, 1, 0, 0, 0);
  expect(line("sendmsg", 7, header, 0x4000)).toBe(
    'sendmsg(7, {msg_name=NULL, msg_namelen=0, msg_iov=[{iov_base="hello", iov_len=5}], ' +
      "msg_iovlen=1, msg_controllen=0, msg_flags=0}, MSG_NOSIGNAL) = 5",
  );
});

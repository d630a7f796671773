// The calls that work on descriptors and names: each one's result, and one error of each.

import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Errno } from "../../src/abi/errno.js";
import { AT_FDCWD, AtFlag, FcntlCommand, OpenFlag } from "../../src/abi/fcntl.js";
import { DIRENT64, STAT, STAT64, STATX } from "../../src/abi/structures_file.js";
import { directoryCalls } from "../../src/personality/linux/calls_directory.js";
import { fileCalls } from "../../src/personality/linux/calls_file.js";
import { pipeCalls } from "../../src/personality/linux/calls_pipe.js";
import { readWriteCalls } from "../../src/personality/linux/calls_read_write.js";
import { statusCalls } from "../../src/personality/linux/calls_status.js";
import { CallBench, NOWHERE } from "./call_bench.js";

let directory: string;
let bench: CallBench;
const { O_CREAT, O_TRUNC, O_EXCL, O_DIRECTORY, O_CLOEXEC, O_APPEND, O_NONBLOCK, O_NOFOLLOW } =
  OpenFlag;
const RDWR = 2;

beforeAll(() => {
  directory = mkdtempSync(path.join(tmpdir(), "gobelins-calls-"));
  writeFileSync(path.join(directory, "data"), "0123456789");
  symlinkSync("/etc/passwd", path.join(directory, "outside"));
  symlinkSync("data", path.join(directory, "inside"));
  bench = new CallBench({ directory });
});

afterAll(() => rmSync(directory, { recursive: true }));

/** Opens a file of the scratch directory. */
function open(name: string, flags = 0, mode = 0o644): number {
  return bench.call("open", bench.string(name), flags, mode) as number;
}

describe("open and close", () => {
  test("the lowest free descriptor, and no error twice", () => {
    const first = open("data");
    expect(first).toBe(3);
    expect(open("data", O_CLOEXEC)).toBe(4);
    expect(bench.call("close", 3)).toBe(0);
    expect(open("/here/data")).toBe(3);
    expect(bench.call("close", 3)).toBe(0);
    expect(bench.call("close", 3)).toBe(-Errno.EBADF);
    expect(bench.call("close_range", 4, 100, 0)).toBe(0);
    expect(bench.call("close", 4)).toBe(-Errno.EBADF);
    expect(bench.call("close_range", 5, 4, 0)).toBe(-Errno.EINVAL);
  });

  test("openat2, and a file without a name", () => {
    const how = (resolve: number) => bench.words(0, 0, 0, 0, resolve, 0);
    const name = bench.string("data");
    const fd = bench.call("openat2", AT_FDCWD, name, how(0), 24) as number;
    expect(bench.call("close", fd)).toBe(0);
    expect(bench.call("openat2", AT_FDCWD, name, how(8), 24)).toBe(-Errno.EINVAL);
    const memory = bench.call("memfd_create", name, 0) as number;
    expect(bench.call("close", memory)).toBe(0);
    expect(bench.call("memfd_create", NOWHERE, 0)).toBe(-Errno.EFAULT);
  });

  test("errors of open are Linux's", () => {
    expect(open("missing")).toBe(-Errno.ENOENT);
    expect(open("data", O_CREAT | O_EXCL)).toBe(-Errno.EEXIST);
    expect(open("data/x")).toBe(-Errno.ENOTDIR);
    expect(open("data", O_DIRECTORY)).toBe(-Errno.ENOTDIR);
    expect(open(".", RDWR)).toBe(-Errno.EISDIR);
    expect(open("inside", O_NOFOLLOW)).toBe(-Errno.ELOOP);
    expect(open("x".repeat(300))).toBe(-Errno.ENAMETOOLONG);
    expect(bench.call("open", bench.string("y".repeat(5000)), 0, 0)).toBe(-Errno.ENAMETOOLONG);
    expect(bench.call("open", NOWHERE, 0, 0)).toBe(-Errno.EFAULT);
    expect(bench.call("openat", 99, bench.string("data"), 0, 0)).toBe(-Errno.EBADF);
    expect(bench.call("creat", bench.string("/dev/zero/x"), 0o600)).toBe(-Errno.ENOTDIR);
  });

  test("no path leaves the directories that are mounted", () => {
    for (const name of ["outside", "/etc/passwd", "../../etc/passwd", "/here/../../etc/passwd"]) {
      expect(open(name)).toBe(-Errno.ENOENT);
    }
  });

  test("creat and openat make files with the umask applied", () => {
    const fd = bench.call("creat", bench.string("made"), 0o666) as number;
    expect(bench.call("fstat64", fd, bench.room(96))).toBe(0);
    expect(bench.call("umask", 0o077)).toBe(0o022);
    const dir = open(".", O_DIRECTORY);
    const second = bench.call("openat", dir, bench.string("made2"), O_CREAT | RDWR, 0o666);
    const at = bench.room(96);
    expect(bench.call("fstat64", second as number, at)).toBe(0);
    expect(STAT64.read(bench.view(at, 96)).st_mode & 0o777).toBe(0o600);
    expect(bench.call("umask", 0o022)).toBe(0o077);
    for (const one of [fd, dir, second as number]) bench.call("close", one);
  });
});

describe("reading and writing", () => {
  test("read, write and the position that they share with lseek", () => {
    const fd = open("rw", O_CREAT | O_TRUNC | RDWR);
    expect(bench.call("write", fd, bench.string("hello, world"), 12)).toBe(12);
    expect(bench.call("lseek", fd, -5, 2)).toBe(7);
    const at = bench.room(16);
    expect(bench.call("read", fd, at, 16)).toBe(5);
    expect(bench.text(at, 5)).toBe("world");
    expect(bench.call("read", fd, at, 16)).toBe(0);
    expect(bench.call("lseek", fd, -1, 0)).toBe(-Errno.EINVAL);
    expect(bench.call("lseek", 1, 0, 0)).toBe(-Errno.ESPIPE);
    const result = bench.room(8);
    expect(bench.call("_llseek", fd, 1, 5, result, 0)).toBe(0);
    expect(bench.view(result, 8).getBigUint64(0, true)).toBe(0x1_0000_0005n);
    expect(bench.call("_llseek", fd, 0, 0, NOWHERE, 0)).toBe(-Errno.EFAULT);
    expect(bench.call("read", fd, NOWHERE, 4)).toBe(-Errno.EFAULT);
    expect(bench.call("write", fd, NOWHERE, 4)).toBe(-Errno.EFAULT);
    expect(bench.call("read", 99, at, 4)).toBe(-Errno.EBADF);
    bench.call("close", fd);
    const readOnly = open("rw");
    expect(bench.call("write", readOnly, at, 1)).toBe(-Errno.EBADF);
    bench.call("close", readOnly);
  });

  test("positioned forms leave the position", () => {
    const fd = open("data", RDWR);
    const at = bench.room(16);
    expect(bench.call("pread64", fd, at, 3, 4n)).toBe(3);
    expect(bench.text(at, 3)).toBe("456");
    expect(bench.call("pwrite64", fd, bench.string("AB"), 2, 8n)).toBe(2);
    expect(bench.call("lseek", fd, 0, 1)).toBe(0);
    expect(readFileSync(path.join(directory, "data"), "latin1")).toBe("01234567AB");
    expect(bench.call("pread64", fd, at, 3, -1n)).toBe(-Errno.EINVAL);
    expect(bench.call("pwrite64", 1, at, 1, 0n)).toBe(-Errno.ESPIPE);
    bench.call("close", fd);
  });

  test("vectors gather and scatter", () => {
    const fd = open("vectors", O_CREAT | O_TRUNC | RDWR);
    const out = bench.words(bench.string("one "), 4, bench.string(""), 0, bench.string("two"), 3);
    expect(bench.call("writev", fd, out, 3)).toBe(7);
    expect(bench.call("pwritev", fd, out, 3, 7n)).toBe(7);
    const [a, b] = [bench.room(16), bench.room(16)];
    const into = bench.words(a, 5, b, 9);
    expect(bench.call("preadv", fd, into, 2, 0n)).toBe(14);
    expect(bench.text(a, 5) + bench.text(b, 9)).toBe("one twoone two");
    bench.call("lseek", fd, 12, 0);
    expect(bench.call("readv", fd, into, 2)).toBe(2);
    expect(bench.call("preadv2", fd, into, 2, 0n, 0)).toBe(14);
    expect(bench.call("pwritev2", fd, out, 3, 14n, 0)).toBe(7);
    expect(bench.call("preadv2", fd, into, 2, 0n, 1)).toBe(-Errno.EOPNOTSUPP);
    expect(bench.call("pwritev2", fd, out, 3, 0n, 1)).toBe(-Errno.EOPNOTSUPP);
    expect(bench.call("writev", fd, out, 5000)).toBe(-Errno.EINVAL);
    expect(bench.call("readv", fd, NOWHERE, 1)).toBe(-Errno.EFAULT);
    expect(bench.call("preadv", 0, into, 2, 0n)).toBe(-Errno.ESPIPE);
    expect(bench.call("pwritev", 99, into, 2, 0n)).toBe(-Errno.EBADF);
    bench.call("close", fd);
  });

  test("O_APPEND writes at the end, whatever the position", () => {
    const fd = open("log", O_CREAT | RDWR | O_APPEND);
    bench.call("write", fd, bench.string("ab"), 2);
    bench.call("lseek", fd, 0, 0);
    bench.call("write", fd, bench.string("cd"), 2);
    expect(bench.call("lseek", fd, 0, 1)).toBe(4);
    expect(readFileSync(path.join(directory, "log"), "latin1")).toBe("abcd");
    bench.call("close", fd);
  });

  test("a huge read of a small file needs room for the file only", () => {
    const fd = open("data");
    const before = bench.node.kernel.frames.taken;
    expect(bench.call("read", fd, bench.room(10), 0x7fff_0000)).toBe(10);
    expect(bench.node.kernel.frames.taken - before).toBeLessThan(3);
    bench.call("close", fd);
  });

  test("truncation and durability", () => {
    const fd = open("cut", O_CREAT | O_TRUNC | RDWR);
    expect(bench.call("ftruncate", fd, 100)).toBe(0);
    expect(bench.call("ftruncate64", fd, 50n)).toBe(0);
    expect(bench.call("fsync", fd)).toBe(0);
    expect(bench.call("fdatasync", fd)).toBe(0);
    expect(bench.call("sync")).toBe(0);
    expect(bench.call("truncate", bench.string("cut"), 7)).toBe(0);
    expect(bench.call("truncate64", bench.string("cut"), 8n)).toBe(0);
    expect(readFileSync(path.join(directory, "cut")).length).toBe(8);
    expect(bench.call("ftruncate", fd, -1)).toBe(-Errno.EINVAL);
    expect(bench.call("ftruncate64", 99, 1n)).toBe(-Errno.EBADF);
    expect(bench.call("truncate", bench.string("none"), 1)).toBe(-Errno.ENOENT);
    expect(bench.call("truncate64", bench.string("none"), 1n)).toBe(-Errno.ENOENT);
    expect(bench.call("fsync", 99)).toBe(-Errno.EBADF);
    expect(bench.call("fdatasync", 0)).toBe(-Errno.EINVAL);
    bench.call("close", fd);
  });
});

describe("descriptors", () => {
  test("dup shares the position, dup2 closes, dup3 marks", () => {
    const fd = open("data");
    const copy = bench.call("dup", fd) as number;
    bench.call("lseek", copy, 5, 0);
    expect(bench.call("lseek", fd, 0, 1)).toBe(5);
    expect(bench.call("dup2", fd, 20)).toBe(20);
    expect(bench.call("dup2", fd, fd)).toBe(fd);
    expect(bench.call("dup3", fd, 21, O_CLOEXEC)).toBe(21);
    expect(bench.call("fcntl", 21, FcntlCommand.F_GETFD, 0)).toBe(1);
    expect(bench.call("dup", 99)).toBe(-Errno.EBADF);
    expect(bench.call("dup2", fd, -1)).toBe(-Errno.EBADF);
    expect(bench.call("dup3", fd, fd, 0)).toBe(-Errno.EINVAL);
    bench.call("close_range", fd, 100, 0);
  });

  test("fcntl", () => {
    const fd = open("data", RDWR);
    expect(bench.call("fcntl64", fd, FcntlCommand.F_DUPFD_CLOEXEC, 30)).toBe(30);
    expect(bench.call("fcntl64", fd, FcntlCommand.F_SETFL, O_APPEND)).toBe(0);
    expect(bench.call("fcntl64", fd, FcntlCommand.F_GETFL, 0)).toBe(
      RDWR | O_APPEND | OpenFlag.O_LARGEFILE,
    );
    expect(bench.call("fcntl64", fd, FcntlCommand.F_SETFD, 1)).toBe(0);
    expect(bench.call("fcntl", 99, FcntlCommand.F_GETFD, 0)).toBe(-Errno.EBADF);
    expect(bench.call("fcntl64", fd, 9999, 0)).toBe(-Errno.EINVAL);
    bench.call("close_range", fd, 100, 0);
  });

  test("a limit of descriptors", () => {
    bench.task.files.limit = 4;
    expect(open("data")).toBe(3);
    const handles = bench.node.files.openHandles;
    expect(open("data")).toBe(-Errno.EMFILE);
    expect(bench.node.files.openHandles).toBe(handles);
    expect(bench.call("pipe", bench.room(8))).toBe(-Errno.EMFILE);
    expect(bench.node.files.openHandles).toBe(handles);
    bench.task.files.limit = 1024;
    bench.call("close", 3);
  });
});

describe("names", () => {
  test("directories are made, listed, moved into and removed", () => {
    expect(bench.call("mkdir", bench.string("d"), 0o755)).toBe(0);
    expect(bench.call("mkdirat", AT_FDCWD, bench.string("d/e"), 0o755)).toBe(0);
    expect(bench.call("mkdir", bench.string("d"), 0o755)).toBe(-Errno.EEXIST);
    expect(bench.call("mkdirat", 99, bench.string("x"), 0)).toBe(-Errno.EBADF);
    expect(bench.call("chdir", bench.string("d/e"))).toBe(0);
    const at = bench.room(64);
    expect(bench.call("getcwd", at, 64)).toBe(10);
    expect(bench.text(at, 9)).toBe("/here/d/e");
    expect(bench.call("getcwd", at, 4)).toBe(-Errno.ERANGE);
    const up = open("../..", O_DIRECTORY);
    expect(bench.call("fchdir", up)).toBe(0);
    expect(bench.call("fchdir", 0)).toBe(-Errno.ENOTDIR);
    expect(bench.call("chdir", bench.string("data"))).toBe(-Errno.ENOTDIR);
    expect(bench.call("rmdir", bench.string("d"))).toBe(-Errno.ENOTEMPTY);
    expect(bench.call("unlinkat", AT_FDCWD, bench.string("d/e"), AtFlag.AT_REMOVEDIR)).toBe(0);
    expect(bench.call("rmdir", bench.string("d"))).toBe(0);
    bench.call("close", up);
  });

  test("rename, link, symlink, unlink", () => {
    const s = (name: string) => bench.string(name);
    bench.call("close", open("a", O_CREAT));
    expect(bench.call("rename", s("a"), s("b"))).toBe(0);
    expect(bench.call("renameat", AT_FDCWD, s("b"), AT_FDCWD, s("c"))).toBe(0);
    expect(bench.call("renameat2", AT_FDCWD, s("c"), AT_FDCWD, s("a"), 0)).toBe(0);
    expect(bench.call("rename", s("none"), s("b"))).toBe(-Errno.ENOENT);
    expect(bench.call("rename", s("a"), s("/here"))).toBe(-Errno.EBUSY);
    expect(bench.call("renameat", AT_FDCWD, s("a"), AT_FDCWD, s("/tmp/a"))).toBe(-Errno.EXDEV);
    expect(bench.call("renameat2", AT_FDCWD, s("a"), AT_FDCWD, s("b"), 2)).toBe(-Errno.EINVAL);
    expect(bench.call("link", s("a"), s("hard"))).toBe(0);
    expect(bench.call("linkat", AT_FDCWD, s("a"), AT_FDCWD, s("hard"), 0)).toBe(-Errno.EEXIST);
    expect(bench.call("linkat", AT_FDCWD, s("a"), AT_FDCWD, s("hard2"), 0)).toBe(0);
    expect(bench.call("link", s("none"), s("x"))).toBe(-Errno.ENOENT);
    expect(bench.call("symlink", s("a"), s("soft"))).toBe(0);
    expect(bench.call("symlinkat", s("a"), AT_FDCWD, s("soft"))).toBe(-Errno.EEXIST);
    expect(bench.call("symlinkat", s("a"), AT_FDCWD, s("soft2"))).toBe(0);
    expect(bench.call("symlink", s(""), s("x"))).toBe(-Errno.ENOENT);
    const at = bench.room(16);
    expect(bench.call("readlink", s("soft"), at, 16)).toBe(1);
    expect(bench.text(at, 1)).toBe("a");
    expect(bench.call("readlinkat", AT_FDCWD, s("soft"), at, 16)).toBe(1);
    expect(bench.call("readlink", s("a"), at, 16)).toBe(-Errno.EINVAL);
    expect(bench.call("readlinkat", AT_FDCWD, s("none"), at, 16)).toBe(-Errno.ENOENT);
    for (const name of ["a", "hard", "hard2", "soft"])
      expect(bench.call("unlink", s(name))).toBe(0);
    expect(bench.call("unlinkat", AT_FDCWD, s("soft2"), 0)).toBe(0);
    expect(bench.call("unlink", s("a"))).toBe(-Errno.ENOENT);
    expect(bench.call("unlinkat", AT_FDCWD, s("a"), 0)).toBe(-Errno.ENOENT);
    expect(bench.call("unlink", s("/dev"))).toBe(-Errno.EBUSY);
  });

  test("getdents64 lists every name once, in records that are aligned", () => {
    bench.call("mkdir", bench.string("list"), 0o755);
    for (const name of ["x", "longer-name", "y"])
      bench.call("close", open(`list/${name}`, O_CREAT));
    const fd = open("list", O_DIRECTORY);
    const at = bench.room(64);
    const names: string[] = [];
    for (;;) {
      const length = bench.call("getdents64", fd, at, 64) as number;
      if (length === 0) break;
      for (let offset = 0; offset < length; ) {
        const record = DIRENT64.read(bench.view(at + offset, 64));
        expect(record.d_reclen % 8).toBe(0);
        const name = bench.text(at + offset + DIRENT64.size, record.d_reclen - DIRENT64.size);
        names.push(name.slice(0, name.indexOf("\0")));
        offset += record.d_reclen;
      }
    }
    expect(names.sort()).toEqual([".", "..", "longer-name", "x", "y"]);
    bench.call("lseek", fd, 0, 0);
    expect(bench.call("getdents64", fd, at, 8)).toBe(-Errno.EINVAL);
    expect(bench.call("getdents", fd, at, 64)).toBeGreaterThan(0);
    expect(bench.call("getdents64", 0, at, 64)).toBe(-Errno.ENOTDIR);
    expect(bench.call("getdents", 0, at, 64)).toBe(-Errno.ENOTDIR);
    bench.call("close", fd);
  });
});

describe("status", () => {
  test("the generations of stat agree, links followed or not", () => {
    const s = (name: string) => bench.string(name);
    const at = bench.room(256);
    const size64 = () => STAT64.read(bench.view(at, 96)).st_size;
    expect(bench.call("stat64", s("inside"), at)).toBe(0);
    expect(size64()).toBe(10);
    expect(bench.call("lstat64", s("inside"), at)).toBe(0);
    expect(size64()).toBe(4);
    expect(bench.call("fstatat64", AT_FDCWD, s("data"), at, 0)).toBe(0);
    expect(size64()).toBe(10);
    expect(bench.call("fstatat64", 0, s(""), at, AtFlag.AT_EMPTY_PATH)).toBe(0);
    expect(STAT64.read(bench.view(at, 96)).st_mode >> 12).toBe(1);
    expect(bench.call("stat", s("data"), at)).toBe(0);
    expect(STAT.read(bench.view(at, 64)).st_size).toBe(10);
    expect(bench.call("lstat", s("inside"), at)).toBe(0);
    expect(STAT.read(bench.view(at, 64)).st_size).toBe(4);
    expect(bench.call("fstat", 0, at)).toBe(0);
    expect(bench.call("statx", AT_FDCWD, s("data"), 0, 0x7ff, at)).toBe(0);
    expect(STATX.read(bench.view(at, 256)).stx_size).toBe(10);
    for (const name of ["stat64", "lstat64", "stat", "lstat"] as const) {
      expect(bench.call(name, s("none"), at)).toBe(-Errno.ENOENT);
    }
    expect(bench.call("fstat64", 99, at)).toBe(-Errno.EBADF);
    expect(bench.call("fstat", 99, at)).toBe(-Errno.EBADF);
    expect(bench.call("fstatat64", AT_FDCWD, s("data"), NOWHERE, 0)).toBe(-Errno.EFAULT);
    expect(bench.call("statx", AT_FDCWD, s("none"), 0, 0, at)).toBe(-Errno.ENOENT);
    expect(bench.call("statx", AT_FDCWD, s("data"), 1, 0, at)).toBe(-Errno.EINVAL);
    expect(bench.call("statx", AT_FDCWD, s("data"), 0, 0x8000_0000, at)).toBe(-Errno.EINVAL);
  });

  test("access and the file system's own status", () => {
    const s = (name: string) => bench.string(name);
    expect(bench.call("access", s("data"), 6)).toBe(0);
    expect(bench.call("access", s("data"), 1)).toBe(-Errno.EACCES);
    expect(bench.call("faccessat", AT_FDCWD, s("data"), 4)).toBe(0);
    expect(bench.call("faccessat", AT_FDCWD, s("none"), 0)).toBe(-Errno.ENOENT);
    expect(bench.call("faccessat2", AT_FDCWD, s("data"), 0, 0)).toBe(0);
    expect(bench.call("faccessat2", AT_FDCWD, s("data"), 8, 0)).toBe(-Errno.EINVAL);
    const at = bench.room(96);
    expect(bench.call("statfs64", s("/"), 84, at)).toBe(0);
    expect(bench.call("fstatfs64", 0, 84, at)).toBe(0);
    expect(bench.call("statfs", s("/"), at)).toBe(0);
    expect(bench.word(at)).toBe(0x0102_1994);
    // What the host may change says so: tail -f then looks itself, and does not wait for notices.
    expect(bench.call("statfs", s("data"), at)).toBe(0);
    expect(bench.word(at)).toBe(0x6573_5546);
    expect(bench.call("fstatfs", 0, at)).toBe(0);
    expect(bench.call("statfs64", s("/"), 83, at)).toBe(-Errno.EINVAL);
    expect(bench.call("fstatfs64", 99, 84, at)).toBe(-Errno.EBADF);
    expect(bench.call("statfs", s("/none"), at)).toBe(-Errno.ENOENT);
    expect(bench.call("fstatfs", 99, at)).toBe(-Errno.EBADF);
  });
});

describe("pipes", () => {
  test("a pipe carries bytes, blocks when empty, ends with its last writer", () => {
    const at = bench.room(8);
    expect(bench.call("pipe", at)).toBe(0);
    const [read, write] = [bench.word(at), bench.word(at + 4)];
    const buffer = bench.room(16);
    expect(bench.call("read", read, buffer, 16)).toBe("blocked");
    const { kernel } = bench.node;
    bench.node.files
      .handle(bench.task.files.get(write) as never)
      .write(bench.task.files.get(write) as never, Buffer.from("late"), 0);
    expect(bench.resume()).toBe(4);
    expect(bench.text(buffer, 4)).toBe("late");
    bench.call("close", write);
    expect(bench.call("read", read, buffer, 16)).toBe(0);
    bench.call("close", read);
    expect(kernel.waits.isAwaited("")).toBe(false);
    expect(bench.call("pipe", NOWHERE)).toBe(-Errno.EFAULT);
    expect(bench.call("pipe2", at, 1)).toBe(-Errno.EINVAL);
  });

  test("pipe2 with O_NONBLOCK does not block", () => {
    const at = bench.room(8);
    expect(bench.call("pipe2", at, O_NONBLOCK | O_CLOEXEC)).toBe(0);
    expect(bench.call("read", bench.word(at), bench.room(16), 16)).toBe(-Errno.EAGAIN);
  });
});

test("every call of these families has succeeded and failed above", () => {
  const all = [...fileCalls, ...statusCalls, ...readWriteCalls];
  all.push(...directoryCalls, ...pipeCalls);
  expect(bench.log.untested(all, ["sync", "umask"])).toEqual([]);
});

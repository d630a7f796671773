// Which calls of Linux a function of the C library makes by itself, read from its machine code.
//
// musl traps in two ways: `call *%gs:16` with the number in %eax, and a call of __syscall_cp with
// the
// number as the first argument. Both put the number there as a constant right before. A function
// whose numbers are all ones that another system's library carries out (programs/lib/puma/src,
// programs/lib/osf/src) runs there as it is; one with another number, or with one that cannot be
// read, needs Linux.

import { SystemCall } from "../abi/system_calls.js";

/** call *%gs:16 */
const GATE_CALL = [0x65, 0xff, 0x15, 0x10, 0x00, 0x00, 0x00] as const;
/** int $0x80 */
const GATE = [0xcd, 0x80] as const;
/** How far before the trap its number may stand. */
const WINDOW_BYTES = 160;

/** Names as system.c has them; a test compares the two. */
export const PUMA_CARRIES_OUT: readonly (keyof typeof SystemCall)[] = [
  "exit",
  "exit_group",
  "brk",
  "mmap2",
  "munmap",
  "madvise",
  "mprotect",
  "rt_sigprocmask",
  "rt_sigpending",
  "mremap",
  "getpid",
  "gettid",
  "set_tid_address",
  "getuid32",
  "geteuid32",
  "getgid32",
  "getegid32",
  "rt_sigaction",
  "kill",
  "tkill",
  "clock_gettime64",
  "clock_gettime",
  "gettimeofday",
  "nanosleep",
  "clock_nanosleep_time64",
  "sched_yield",
  "futex",
  "sched_getaffinity",
  "read",
  "write",
  "readv",
  "writev",
  "open",
  "close",
  "_llseek",
  "lseek",
  "unlink",
  "rmdir",
  "fcntl64",
  "ioctl",
];

/** The same of LIBOSF.a: programs/lib/osf/src; a test compares the two. */
export const OSF_CARRIES_OUT: readonly (keyof typeof SystemCall)[] = [
  ...(["fork", "read", "write", "close", "link", "unlink", "execve", "chdir", "fchdir"] as const),
  ...(["chmod", "fchmod", "lseek", "getpid", "gettid", "set_tid_address", "getppid"] as const),
  ...(["getuid32", "getgid32", "geteuid32", "getegid32", "access", "sync", "rename"] as const),
  ...(["mkdir", "rmdir", "dup", "dup2", "umask", "getpgrp", "getpgid", "setpgid"] as const),
  ...(["getsid", "setsid", "symlink", "readlink", "munmap", "mprotect", "madvise"] as const),
  ...(["readv", "writev", "poll", "fsync", "flock", "setitimer", "getitimer"] as const),
  ...(["getrusage", "gettimeofday", "bind", "connect", "listen", "getsockname"] as const),
  ...(["getpeername", "sendto", "recvfrom", "sendmsg", "recvmsg", "shutdown"] as const),
  ...(["exit", "exit_group", "wait4", "uname", "brk", "mmap2", "mremap", "futex"] as const),
  ...([
    "sched_yield",
    "sched_getaffinity",
    "open",
    "openat",
    "_llseek",
    "pread64",
    "pwrite64",
    "statx",
  ] as const),
  ...(["getdents64", "pipe", "pipe2", "fcntl64", "ioctl", "ftruncate64", "truncate64"] as const),
  ...(["socket", "socketpair", "accept4", "clock_gettime64", "clock_gettime"] as const),
  ...(["nanosleep", "clock_nanosleep_time64", "rt_sigaction", "rt_sigprocmask"] as const),
  ...(["stat64", "lstat64", "fstat64", "fstatat64", "socketcall", "clock_nanosleep"] as const),
  ...(["rt_sigpending", "rt_sigsuspend", "kill", "tkill", "tgkill"] as const),
];

const numbersOf = (names: readonly (keyof typeof SystemCall)[]): ReadonlySet<number> =>
  new Set(names.map((name) => SystemCall[name]));
const CARRIED_OUT = { puma: numbersOf(PUMA_CARRIES_OUT), osf: numbersOf(OSF_CARRIES_OUT) } as const;

/** The calls of Linux that a function makes. */
export interface SystemNeed {
  readonly numbers: readonly number[];
  /** A number cannot be read, or the call goes by Linux's own gate, which leads nowhere else. */
  readonly isLinux: boolean;
}

/** Whether a system's library carries out all calls that a function makes. */
export function carriesOut(system: keyof typeof CARRIED_OUT, { numbers, isLinux }: SystemNeed) {
  return !isLinux && numbers.every((number) => CARRIED_OUT[system].has(number));
}

/** @param callsCancellation the object refers to __syscall_cp. */
export function systemNeed(bytes: Uint8Array, callsCancellation: boolean): SystemNeed {
  const numbers: number[] = [];
  let isLinux = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const isGate = startsWith(bytes, at, GATE);
    if (!isGate && !startsWith(bytes, at, GATE_CALL)) continue;
    const number = numberBefore(bytes, at);
    // Two bytes are found in operands too; a number before them tells the instruction.
    if (isGate && number === undefined) continue;
    isLinux ||= isGate || number === undefined;
    if (number !== undefined) numbers.push(number);
  }
  if (callsCancellation) numbers.push(...pushedNumbers(bytes));
  return { numbers, isLinux };
}

function startsWith(bytes: Uint8Array, at: number, pattern: readonly number[]): boolean {
  return pattern.every((byte, i) => bytes[at + i] === byte);
}

/** The last constant that %eax got before the trap: mov $n, %eax; push $n, pop %eax; xor, mov $n, %al. */
function numberBefore(bytes: Uint8Array, trap: number): number | undefined {
  for (let at = trap - 1; at >= Math.max(0, trap - WINDOW_BYTES); at -= 1) {
    if (bytes[at] === 0xb8 && at + 5 <= trap) {
      const number = word(bytes, at + 1);
      if (isNumber(number)) return number;
    }
    if (bytes[at] === 0x6a && bytes[at + 2] === 0x58) return bytes[at + 1];
    if (bytes[at] === 0xb0 && at + 2 <= trap) return bytes[at + 1];
  }
  return undefined;
}

/** push $n (imm8 or imm32) directly before a call: the first argument of a function is pushed last. */
function pushedNumbers(bytes: Uint8Array): number[] {
  const found: number[] = [];
  for (let at = 5; at + 5 <= bytes.length; at += 1) {
    if (bytes[at] !== 0xe8) continue;
    if (bytes[at - 2] === 0x6a) found.push(bytes[at - 1] as number);
    else if (bytes[at - 5] === 0x68 && isNumber(word(bytes, at - 4))) {
      found.push(word(bytes, at - 4));
    }
  }
  return found;
}

function word(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset + at, 4).getUint32(0, true);
}

/** Larger ones are addresses or masks. */
function isNumber(value: number): boolean {
  return value > 0 && value < 512;
}

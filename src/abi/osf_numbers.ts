/**
 * Numbers of OSF/1: system calls, errors, signals, flags, where they differ from Linux's.
 *
 * OSF/1 AD's service partition (TOS on the Teraflop) was never published as source. Numbers are
 * those of public descriptions of OSF/1's interface: the reference pages of OSF/1 and of Digital
 * UNIX, which descends from it, and the tables by which other systems ran its programs. What has
 * the same number on both systems has no row here.
 */

import { Errno, type ErrnoName } from "./errno.js";
import { Signal, type SignalName } from "./signals.js";

/** OSF/1 1.x's, by the names of its reference pages. */
export const OsfCall = {
  exit: 1,
  fork: 2,
  read: 3,
  write: 4,
  close: 6,
  wait4: 7,
  link: 9,
  unlink: 10,
  chdir: 12,
  fchdir: 13,
  chmod: 15,
  lseek: 19,
  /** The parent's pid in the second result. */
  getpid: 20,
  /** The effective id in the second result, as of getgid. */
  getuid: 24,
  access: 33,
  sync: 36,
  kill: 37,
  setpgid: 39,
  dup: 41,
  /** Both descriptors are results. */
  pipe: 42,
  open: 45,
  getgid: 47,
  /** The mask goes and comes by value. */
  sigprocmask: 48,
  sigpending: 52,
  ioctl: 54,
  symlink: 57,
  readlink: 58,
  execve: 59,
  umask: 60,
  getpgrp: 63,
  getpagesize: 64,
  stat: 67,
  lstat: 68,
  sbrk: 69,
  mmap: 71,
  munmap: 73,
  mprotect: 74,
  madvise: 75,
  setitimer: 83,
  /** Tables of the kernel, by number: OSF/1's own. */
  table: 85,
  getitimer: 86,
  gethostname: 87,
  dup2: 90,
  fstat: 91,
  fcntl: 92,
  poll: 94,
  fsync: 95,
  socket: 97,
  connect: 98,
  accept: 99,
  sigreturn: 103,
  bind: 104,
  setsockopt: 105,
  listen: 106,
  sigsuspend: 111,
  recvmsg: 113,
  sendmsg: 114,
  gettimeofday: 116,
  getrusage: 117,
  getsockopt: 118,
  readv: 120,
  writev: 121,
  fchmod: 124,
  recvfrom: 125,
  rename: 128,
  truncate: 129,
  ftruncate: 130,
  flock: 131,
  sendto: 133,
  shutdown: 134,
  socketpair: 135,
  mkdir: 136,
  rmdir: 137,
  getpeername: 141,
  setsid: 147,
  getsockname: 150,
  /** A fourth argument: where handlers are called from, in the C library. */
  sigaction: 156,
  getdirentries: 159,
  uname: 207,
  getpgid: 233,
  getsid: 234,
  usleep_thread: 251,
  /** No call of OSF/1's: the base of the segment that %gs selects, which the C library here needs. */
  thread_block: 300,
} as const;
export type OsfCallName = keyof typeof OsfCall;

/** Errors from EAGAIN on, as BSD numbers them; below they are Linux's but for these two. */
const DIFFERENT_ERRORS: Readonly<Partial<Record<ErrnoName, number>>> = {
  EDEADLK: 11,
  EAGAIN: 35,
  EINPROGRESS: 36,
  EALREADY: 37,
  ENOTSOCK: 38,
  EDESTADDRREQ: 39,
  EMSGSIZE: 40,
  EPROTOTYPE: 41,
  ENOPROTOOPT: 42,
  EPROTONOSUPPORT: 43,
  ESOCKTNOSUPPORT: 44,
  EOPNOTSUPP: 45,
  EPFNOSUPPORT: 46,
  EAFNOSUPPORT: 47,
  EADDRINUSE: 48,
  EADDRNOTAVAIL: 49,
  ENETDOWN: 50,
  ENETUNREACH: 51,
  ENETRESET: 52,
  ECONNABORTED: 53,
  ECONNRESET: 54,
  ENOBUFS: 55,
  EISCONN: 56,
  ENOTCONN: 57,
  ESHUTDOWN: 58,
  ETOOMANYREFS: 59,
  ETIMEDOUT: 60,
  ECONNREFUSED: 61,
  ELOOP: 62,
  ENAMETOOLONG: 63,
  EHOSTDOWN: 64,
  EHOSTUNREACH: 65,
  ENOTEMPTY: 66,
  EUSERS: 68,
  EDQUOT: 69,
  ESTALE: 70,
  EREMOTE: 71,
  ENOLCK: 77,
  ENOSYS: 78,
  ENOMSG: 80,
  EIDRM: 81,
  EOVERFLOW: 112,
  EILSEQ: 116,
};
const LAST_COMMON_ERROR = 34;

/** OSF/1's number of an error of Linux's; EINVAL for one that OSF/1 does not have. */
export function osfErrno(errno: number): number {
  return osfErrors.get(errno) ?? (errno <= LAST_COMMON_ERROR ? errno : Errno.EINVAL);
}

const osfErrors = new Map(
  (Object.entries(DIFFERENT_ERRORS) as [ErrnoName, number][]).map(([name, number]) => [
    Errno[name] as number,
    number,
  ]),
);

/** Pairs of Linux's and OSF/1's number, where they differ. */
export const OSF_ERRORS: readonly (readonly [linux: number, osf: number])[] = [...osfErrors];

/** BSD's numbers; those of Linux that are missing have the same or none. */
const DIFFERENT_SIGNALS: Readonly<Partial<Record<SignalName, number>>> = {
  SIGBUS: 10,
  SIGSYS: 12,
  SIGURG: 16,
  SIGSTOP: 17,
  SIGTSTP: 18,
  SIGCONT: 19,
  SIGCHLD: 20,
  SIGTTIN: 21,
  SIGTTOU: 22,
  SIGIO: 23,
  SIGXCPU: 24,
  SIGXFSZ: 25,
  SIGVTALRM: 26,
  SIGPROF: 27,
  SIGWINCH: 28,
  SIGUSR1: 30,
  SIGUSR2: 31,
};
const SAME_SIGNALS: readonly SignalName[] = [
  ...(["SIGHUP", "SIGINT", "SIGQUIT", "SIGILL", "SIGTRAP", "SIGABRT", "SIGFPE"] as const),
  ...(["SIGKILL", "SIGSEGV", "SIGPIPE", "SIGALRM", "SIGTERM"] as const),
];

/** Pairs of Linux's and OSF/1's number of every signal that both have. */
export const OSF_SIGNALS: readonly (readonly [linux: number, osf: number])[] = [
  ...SAME_SIGNALS.map((name) => [Signal[name], Signal[name]] as const),
  ...(Object.entries(DIFFERENT_SIGNALS) as [SignalName, number][]).map(
    ([name, number]) => [Signal[name], number] as const,
  ),
];

const toOsf = new Map(OSF_SIGNALS);
const toLinux = new Map(OSF_SIGNALS.map(([linux, osf]) => [osf, linux]));

/** 0: OSF/1 has no such signal. */
export function osfSignal(signal: number): number {
  return toOsf.get(signal) ?? 0;
}

/** Linux's number of a signal of OSF/1's; 0: there is none. */
export function linuxSignal(signal: number): number {
  return toLinux.get(signal) ?? 0;
}

/** OSF/1's mask of 32 bits as Linux's of 64, bit n - 1 for signal n. */
export function linuxMask(mask: number): bigint {
  let result = 0n;
  for (const [linux, osf] of OSF_SIGNALS) {
    if (mask & (1 << (osf - 1))) result |= 1n << BigInt(linux - 1);
  }
  return result;
}

export function osfMask(mask: bigint): number {
  let result = 0;
  for (const [linux, osf] of OSF_SIGNALS) {
    if (mask & (1n << BigInt(linux - 1))) result |= 1 << (osf - 1);
  }
  return result >>> 0;
}

/** open(2), fcntl(2) F_GETFL and F_SETFL; the access mode is the same. */
export const OsfOpenFlag = {
  O_NONBLOCK: 0x4,
  O_APPEND: 0x8,
  O_CREAT: 0x200,
  O_TRUNC: 0x400,
  O_EXCL: 0x800,
  O_NOCTTY: 0x1000,
} as const;

/** mmap(2); MAP_SHARED 1 and MAP_PRIVATE 2 are the same. */
export const OsfMapFlag = { MAP_ANONYMOUS: 0x10, MAP_FIXED: 0x100 } as const;

/** sigaction(2). */
export const OsfActionFlag = {
  SA_ONSTACK: 0x1,
  SA_RESTART: 0x2,
  SA_NOCLDSTOP: 0x4,
  SA_NODEFER: 0x8,
  SA_RESETHAND: 0x10,
  SA_SIGINFO: 0x40,
} as const;

/** sigprocmask(2). */
export const OsfMaskOperation = { SIG_BLOCK: 1, SIG_UNBLOCK: 2, SIG_SETMASK: 3 } as const;

/** ioctl(2): what the C library itself asks. */
export const OsfIoctl = { TIOCGWINSZ: 0x4008_7468, FIONREAD: 0x4004_667f } as const;

/** table(2). */
export const OsfTable = { TBL_LOADAVG: 3, TBL_SYSINFO: 12 } as const;

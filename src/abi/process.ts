/**
 * Constants of processes, time and scheduling: clone and wait flags, futex operations, resource
 * limits, clocks, and the way a process's end is packed into one status word.
 *
 * Source: clone(2), wait(2), futex(2), getrlimit(2), clock_gettime(2), getrusage(2).
 */

/** clone(2) flags; the lowest byte (CSIGNAL) is the signal sent to the parent at exit. */
export const CloneFlag = {
  CLONE_VM: 0x100,
  CLONE_FS: 0x200,
  CLONE_FILES: 0x400,
  CLONE_SIGHAND: 0x800,
  CLONE_PIDFD: 0x1000,
  CLONE_PTRACE: 0x2000,
  CLONE_VFORK: 0x4000,
  CLONE_PARENT: 0x8000,
  CLONE_THREAD: 0x1_0000,
  CLONE_NEWNS: 0x2_0000,
  CLONE_SYSVSEM: 0x4_0000,
  CLONE_SETTLS: 0x8_0000,
  CLONE_PARENT_SETTID: 0x10_0000,
  CLONE_CHILD_CLEARTID: 0x20_0000,
  CLONE_DETACHED: 0x40_0000,
  CLONE_UNTRACED: 0x80_0000,
  CLONE_CHILD_SETTID: 0x100_0000,
  CLONE_NEWCGROUP: 0x200_0000,
  CLONE_NEWUTS: 0x400_0000,
  CLONE_NEWIPC: 0x800_0000,
  CLONE_NEWUSER: 0x1000_0000,
  CLONE_NEWPID: 0x2000_0000,
  CLONE_NEWNET: 0x4000_0000,
  CLONE_IO: 0x8000_0000,
} as const;
export const CSIGNAL = 0xff;

/** waitpid(2) and waitid(2) options. */
export const WaitOption = {
  WNOHANG: 1,
  WUNTRACED: 2,
  WEXITED: 4,
  WCONTINUED: 8,
  WNOWAIT: 0x0100_0000,
  __WNOTHREAD: 0x2000_0000,
  __WALL: 0x4000_0000,
  __WCLONE: 0x8000_0000,
} as const;

/** waitid(2) idtype. */
export const WaitIdType = { P_ALL: 0, P_PID: 1, P_PGID: 2, P_PIDFD: 3 } as const;

/** The status word of a process that called exit(code): code in bits 8 to 15. */
export function exitedStatus(code: number): number {
  return (code & 0xff) << 8;
}

/** The status word of a process that a signal killed; bit 7 says that it dumped core. */
export function killedStatus(signal: number, core: boolean): number {
  return (signal & 0x7f) | (core ? 0x80 : 0);
}

/** The status word of a stopped process. */
export function stoppedStatus(signal: number): number {
  return ((signal & 0xff) << 8) | 0x7f;
}

/** The status word of a process that SIGCONT continued. */
export const CONTINUED_STATUS = 0xffff;

/** What a shell reports for a status word: the exit code, or 128 + the signal that killed. */
export function shellStatus(status: number): number {
  const signal = status & 0x7f;
  return signal === 0 ? (status >>> 8) & 0xff : 128 + signal;
}

/** futex(2) operations, under the mask that hides the two flags. */
export const FutexOperation = {
  FUTEX_WAIT: 0,
  FUTEX_WAKE: 1,
  FUTEX_FD: 2,
  FUTEX_REQUEUE: 3,
  FUTEX_CMP_REQUEUE: 4,
  FUTEX_WAKE_OP: 5,
  FUTEX_LOCK_PI: 6,
  FUTEX_UNLOCK_PI: 7,
  FUTEX_TRYLOCK_PI: 8,
  FUTEX_WAIT_BITSET: 9,
  FUTEX_WAKE_BITSET: 10,
  FUTEX_WAIT_REQUEUE_PI: 11,
  FUTEX_CMP_REQUEUE_PI: 12,
  FUTEX_LOCK_PI2: 13,
} as const;
export const FutexFlag = { FUTEX_PRIVATE_FLAG: 128, FUTEX_CLOCK_REALTIME: 256 } as const;
export const FUTEX_CMD_MASK = 0x7f;

/** getrlimit(2) resources. */
export const Resource = {
  RLIMIT_CPU: 0,
  RLIMIT_FSIZE: 1,
  RLIMIT_DATA: 2,
  RLIMIT_STACK: 3,
  RLIMIT_CORE: 4,
  RLIMIT_RSS: 5,
  RLIMIT_NPROC: 6,
  RLIMIT_NOFILE: 7,
  RLIMIT_MEMLOCK: 8,
  RLIMIT_AS: 9,
  RLIMIT_LOCKS: 10,
  RLIMIT_SIGPENDING: 11,
  RLIMIT_MSGQUEUE: 12,
  RLIMIT_NICE: 13,
  RLIMIT_RTPRIO: 14,
  RLIMIT_RTTIME: 15,
} as const;
/** "No limit" in the 32-bit calls; prlimit64 has 64 ones. */
export const RLIM_INFINITY = 0xffff_ffff;

/** getrusage(2) `who`. */
export const UsageWho = { RUSAGE_CHILDREN: -1, RUSAGE_SELF: 0, RUSAGE_THREAD: 1 } as const;

/** Clocks. */
export const Clock = {
  CLOCK_REALTIME: 0,
  CLOCK_MONOTONIC: 1,
  CLOCK_PROCESS_CPUTIME_ID: 2,
  CLOCK_THREAD_CPUTIME_ID: 3,
  CLOCK_MONOTONIC_RAW: 4,
  CLOCK_REALTIME_COARSE: 5,
  CLOCK_MONOTONIC_COARSE: 6,
  CLOCK_BOOTTIME: 7,
  CLOCK_REALTIME_ALARM: 8,
  CLOCK_BOOTTIME_ALARM: 9,
  CLOCK_TAI: 11,
} as const;

/** clock_nanosleep and timer_settime: the time is absolute. */
export const TIMER_ABSTIME = 1;

/** setitimer(2) timers. */
export const IntervalTimer = { ITIMER_REAL: 0, ITIMER_VIRTUAL: 1, ITIMER_PROF: 2 } as const;

/**
 * Signals of i386 Linux: numbers, names, default actions, sigaction flags and the si_code values
 * that say why a signal came.
 *
 * Source: signal(7), sigaction(2), sigprocmask(2). A mask is 64 bits wide; bit n-1 stands for
 * signal n (see `signalBit`). Real-time signals run from 32 to 64, of which the C library keeps the
 * first few.
 */

export const Signal = {
  SIGHUP: 1,
  SIGINT: 2,
  SIGQUIT: 3,
  SIGILL: 4,
  SIGTRAP: 5,
  SIGABRT: 6,
  SIGBUS: 7,
  SIGFPE: 8,
  SIGKILL: 9,
  SIGUSR1: 10,
  SIGSEGV: 11,
  SIGUSR2: 12,
  SIGPIPE: 13,
  SIGALRM: 14,
  SIGTERM: 15,
  SIGSTKFLT: 16,
  SIGCHLD: 17,
  SIGCONT: 18,
  SIGSTOP: 19,
  SIGTSTP: 20,
  SIGTTIN: 21,
  SIGTTOU: 22,
  SIGURG: 23,
  SIGXCPU: 24,
  SIGXFSZ: 25,
  SIGVTALRM: 26,
  SIGPROF: 27,
  SIGWINCH: 28,
  SIGIO: 29,
  SIGPWR: 30,
  SIGSYS: 31,
} as const;

export type SignalName = keyof typeof Signal;
export type SignalNumber = (typeof Signal)[SignalName];

/** The first real-time signal, and the largest signal number. */
export const SIGRTMIN = 32;
export const NSIG = 64;

/** What a signal does to a process that has neither a handler nor ignores it. */
export type DefaultAction = "terminate" | "core" | "ignore" | "stop" | "continue";

const CORE: readonly number[] = [3, 4, 5, 6, 7, 8, 11, 24, 25, 31];
const STOP: readonly number[] = [19, 20, 21, 22];
const IGNORE: readonly number[] = [17, 23, 28];

/** The default action of signal(7), "Standard signals". */
export function defaultAction(signal: number): DefaultAction {
  if (signal === Signal.SIGCONT) return "continue";
  if (CORE.includes(signal)) return "core";
  if (STOP.includes(signal)) return "stop";
  return IGNORE.includes(signal) ? "ignore" : "terminate";
}

/** The bit of a signal in a 64-bit mask. */
export function signalBit(signal: number): bigint {
  return 1n << BigInt(signal - 1);
}

const names = new Map<number, SignalName>(
  (Object.entries(Signal) as [SignalName, SignalNumber][]).map(([name, nr]) => [nr, name]),
);

/** `SIGSEGV` for 11, `SIGRT_3` for 35; undefined for a number that is no signal. */
export function signalName(signal: number): string | undefined {
  if (signal >= SIGRTMIN && signal <= NSIG) return `SIGRT_${signal - SIGRTMIN}`;
  return names.get(signal);
}

/** sa_handler values that are no address. */
export const SIG_DFL = 0;
export const SIG_IGN = 1;

/** sigaction(2) sa_flags. */
export const ActionFlag = {
  SA_NOCLDSTOP: 0x1,
  SA_NOCLDWAIT: 0x2,
  SA_SIGINFO: 0x4,
  SA_EXPOSE_TAGBITS: 0x800,
  SA_RESTORER: 0x0400_0000,
  SA_ONSTACK: 0x0800_0000,
  SA_RESTART: 0x1000_0000,
  SA_NODEFER: 0x4000_0000,
  SA_RESETHAND: 0x8000_0000,
} as const;

/** sigprocmask(2) `how`. */
export const MaskOperation = { SIG_BLOCK: 0, SIG_UNBLOCK: 1, SIG_SETMASK: 2 } as const;

/** sigaltstack(2) ss_flags; the smallest stack that is accepted. */
export const AltStackFlag = { SS_ONSTACK: 1, SS_DISABLE: 2, SS_AUTODISARM: 0x8000_0000 } as const;
export const MINSIGSTKSZ = 2048;

/** si_code of signals that a process or timer sent (0 and negative), or the kernel (SI_KERNEL). */
export const SignalCode = {
  SI_USER: 0,
  SI_KERNEL: 0x80,
  SI_QUEUE: -1,
  SI_TIMER: -2,
  SI_MESGQ: -3,
  SI_ASYNCIO: -4,
  SI_SIGIO: -5,
  SI_TKILL: -6,
} as const;

/** si_code of signals that an exception raised, by signal. */
export const FaultCode = {
  ILL_ILLOPC: 1,
  ILL_ILLOPN: 2,
  ILL_PRVOPC: 5,
  ILL_BADSTK: 8,
  FPE_INTDIV: 1,
  FPE_INTOVF: 2,
  FPE_FLTDIV: 3,
  FPE_FLTOVF: 4,
  FPE_FLTUND: 5,
  FPE_FLTRES: 6,
  FPE_FLTINV: 7,
  SEGV_MAPERR: 1,
  SEGV_ACCERR: 2,
  BUS_ADRALN: 1,
  BUS_ADRERR: 2,
  TRAP_BRKPT: 1,
  TRAP_TRACE: 2,
} as const;

/** si_code of SIGCHLD. */
export const ChildCode = {
  CLD_EXITED: 1,
  CLD_KILLED: 2,
  CLD_DUMPED: 3,
  CLD_TRAPPED: 4,
  CLD_STOPPED: 5,
  CLD_CONTINUED: 6,
} as const;

/** Exception vectors (SDM vol. 3, 6.15), as sigcontext.trapno shows them. */
export const Vector = {
  DE: 0,
  DB: 1,
  NMI: 2,
  BP: 3,
  OF: 4,
  BR: 5,
  UD: 6,
  NM: 7,
  DF: 8,
  TS: 10,
  NP: 11,
  SS: 12,
  GP: 13,
  PF: 14,
  MF: 16,
  AC: 17,
  MC: 18,
  XM: 19,
} as const;

/** Bits of a page fault's error code (SDM vol. 3, 4.7), as sigcontext.err shows them. */
export const PageFaultError = { PRESENT: 1, WRITE: 2, USER: 4, RESERVED: 8, FETCH: 16 } as const;

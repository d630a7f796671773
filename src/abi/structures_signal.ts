/**
 * Structures of signals: actions, siginfo, and the frame that the kernel pushes on the stack when
 * it calls a handler, which sigreturn reads back.
 *
 * A handler's stack, lowest address first (%esp points at it on entry):
 *
 *     without SA_SIGINFO                     with SA_SIGINFO
 *     +0    pretcode, the return address     +0    pretcode
 *     +4    sig                              +4    sig
 *     +8    sigcontext, 88 bytes             +8    pointer to siginfo
 *     +96   FPU state, no longer used        +12   pointer to ucontext
 *     +720  high half of the mask            +16   siginfo, 128 bytes
 *     +724  retcode, 8 bytes of code         +144  ucontext, 116 bytes
 *     +732                                   +260  retcode, 8 bytes of code
 *                                            +268
 *
 * sigcontext.fpstate points at an _fpstate (624 bytes: the FSAVE image, then the FXSAVE image at
 * +112, which is aligned to 16) above the frame. Source: sigaction(2), sigreturn(2), SDM vol. 1,
 * 8.1.10 and 10.5.1; layouts checked against the kernel's headers and frames on hardware.
 */

import {
  array,
  bytes,
  i16,
  i32,
  nested,
  structure,
  u16,
  u32,
  u64,
  type Value,
} from "./structure.js";

/** sigaction(2) as call 67 takes it: a 32-bit mask. */
export const OLD_SIGACTION = structure("old_sigaction", 16, {
  sa_handler: u32(0),
  sa_mask: u32(4),
  sa_flags: u32(8),
  sa_restorer: u32(12),
});

/** rt_sigaction's: the 64-bit mask stands last. */
export const SIGACTION = structure("sigaction", 20, {
  sa_handler: u32(0),
  sa_flags: u32(4),
  sa_restorer: u32(8),
  sa_mask: u64(12),
});

/** sigaltstack(2). */
export const STACK = structure("stack_t", 12, {
  ss_sp: u32(0),
  ss_flags: i32(4),
  ss_size: u32(8),
});

const SIGINFO_SIZE = 128;

/** What every siginfo begins with. */
export const SIGINFO = structure("siginfo", SIGINFO_SIZE, {
  si_signo: i32(0),
  si_errno: i32(4),
  si_code: i32(8),
});

/** kill, tkill, sigqueue: who sent it, and the value that sigqueue attached. */
export const SIGINFO_KILL = structure("siginfo", SIGINFO_SIZE, {
  ...SIGINFO.fields,
  si_pid: i32(12),
  si_uid: u32(16),
  si_value: u32(20),
});

/** POSIX timers. */
export const SIGINFO_TIMER = structure("siginfo", SIGINFO_SIZE, {
  ...SIGINFO.fields,
  si_timerid: i32(12),
  si_overrun: i32(16),
  si_value: u32(20),
});

/** SIGCHLD. */
export const SIGINFO_CHILD = structure("siginfo", SIGINFO_SIZE, {
  ...SIGINFO.fields,
  si_pid: i32(12),
  si_uid: u32(16),
  si_status: i32(20),
  si_utime: i32(24),
  si_stime: i32(28),
});

/** SIGILL, SIGFPE, SIGSEGV, SIGBUS, SIGTRAP: the address of the fault. */
export const SIGINFO_FAULT = structure("siginfo", SIGINFO_SIZE, {
  ...SIGINFO.fields,
  si_addr: u32(12),
  si_addr_lsb: i16(16),
});

/** SIGIO. */
export const SIGINFO_POLL = structure("siginfo", SIGINFO_SIZE, {
  ...SIGINFO.fields,
  si_band: i32(12),
  si_fd: i32(16),
});

/** The registers at the moment of the signal. Selectors have a 16-bit hole after them. */
export const SIGCONTEXT = structure("sigcontext", 88, {
  gs: u16(0),
  fs: u16(4),
  es: u16(8),
  ds: u16(12),
  di: u32(16),
  si: u32(20),
  bp: u32(24),
  sp: u32(28),
  bx: u32(32),
  dx: u32(36),
  cx: u32(40),
  ax: u32(44),
  trapno: u32(48),
  err: u32(52),
  ip: u32(56),
  cs: u16(60),
  flags: u32(64),
  sp_at_signal: u32(68),
  ss: u16(72),
  fpstate: u32(76),
  oldmask: u32(80),
  cr2: u32(84),
});

/** One x87 register in the FSAVE image: 64-bit significand, then sign and exponent. */
export const FPREG = structure("_fpreg", 10, { significand: u64(0), exponent: u16(8) });

/** The same in the FXSAVE image, padded to 16 bytes. */
export const FPXREG = structure("_fpxreg", 16, { significand: u64(0), exponent: u16(8) });

/** magic 0xffff: only the first 112 bytes are there; 0: the FXSAVE image follows. */
export const FPSTATE_HAS_NO_FXSR = 0xffff;

export const FPSTATE = structure("_fpstate", 624, {
  cw: u32(0),
  sw: u32(4),
  tag: u32(8),
  ipoff: u32(12),
  cssel: u32(16),
  dataoff: u32(20),
  datasel: u32(24),
  _st: array(28, (offset) => nested(offset, FPREG), 8),
  status: u16(108),
  magic: u16(110),
  _fxsr_env: array(112, u32, 6),
  mxcsr: u32(136),
  reserved: u32(140),
  _fxsr_st: array(144, (offset) => nested(offset, FPXREG), 8),
  _xmm: bytes(272, 128),
});

export const UCONTEXT = structure("ucontext", 116, {
  uc_flags: u32(0),
  uc_link: u32(4),
  uc_stack: nested(8, STACK),
  uc_mcontext: nested(20, SIGCONTEXT),
  uc_sigmask: u64(108),
});

/** The frame of a handler without SA_SIGINFO. */
export const SIGFRAME = structure("sigframe", 732, {
  pretcode: u32(0),
  sig: i32(4),
  sc: nested(8, SIGCONTEXT),
  extramask: u32(720),
  retcode: bytes(724, 8),
});

/** The frame of a handler with SA_SIGINFO. */
export const RT_SIGFRAME = structure("rt_sigframe", 268, {
  pretcode: u32(0),
  sig: i32(4),
  pinfo: u32(8),
  puc: u32(12),
  info: bytes(16, SIGINFO_SIZE),
  uc: nested(144, UCONTEXT),
  retcode: bytes(260, 8),
});

export type SigContext = Value<typeof SIGCONTEXT>;
export type FpState = Value<typeof FPSTATE>;
export type SigAction = Value<typeof SIGACTION>;

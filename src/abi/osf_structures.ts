/**
 * Structures of OSF/1 for a 32-bit i386: every integer is aligned to its size, times are seconds and
 * microseconds of 32 bits, and a directory entry tells the length of its name.
 *
 * Source: the reference pages of OSF/1 (stat, getdirentries, sigaction, uname, table); where these say
 * nothing of a field's place, the order of 4.4BSD's headers, from which they come. The C header of
 * LIBOSF.a is printed from here (src/personality/osf/shared_header.ts).
 */

import { array, nested, structure, text, u16, u32 } from "./structure.js";

export const OSF_STAT = structure("osf_stat", 68, {
  st_dev: u32(0),
  st_ino: u32(4),
  st_mode: u32(8),
  st_nlink: u16(12),
  st_uid: u32(16),
  st_gid: u32(20),
  st_rdev: u32(24),
  st_size: u32(28),
  st_atime_sec: u32(32),
  st_atime_usec: u32(36),
  st_mtime_sec: u32(40),
  st_mtime_usec: u32(44),
  st_ctime_sec: u32(48),
  st_ctime_usec: u32(52),
  st_blksize: u32(56),
  st_blocks: u32(60),
  st_flags: u32(64),
});

/** The name follows, to a multiple of 4 bytes with its zero. */
export const OSF_DIRENT = structure("osf_dirent", 8, {
  d_ino: u32(0),
  d_reclen: u16(4),
  d_namlen: u16(6),
});

export const OSF_SIGACTION = structure("osf_sigaction", 12, {
  sa_address: u32(0),
  sa_mask: u32(4),
  sa_flags: u32(8),
});

const NAME = 32;

export const OSF_UTSNAME = structure("osf_utsname", 5 * NAME, {
  sysname: text(0, NAME),
  nodename: text(NAME, NAME),
  release: text(2 * NAME, NAME),
  version: text(3 * NAME, NAME),
  machine: text(4 * NAME, NAME),
});

/** TBL_LOADAVG: averages of 1, 5 and 15 minutes times the scale. */
export const OSF_LOADAVG = structure("osf_loadavg", 28, {
  tl_avenrun: array(0, u32, 3),
  tl_lscale: u32(12),
  tl_mach_factor: array(16, u32, 3),
});

/** TBL_SYSINFO: ticks of the processor, and their number in a second. */
export const OSF_SYSINFO = structure("osf_sysinfo", 24, {
  si_user: u32(0),
  si_nice: u32(4),
  si_sys: u32(8),
  si_idle: u32(12),
  si_hz: u32(16),
  si_boottime: u32(20),
});

/** What sigreturn puts back; the FSAVE image and the FXSAVE image follow. */
export const OSF_SIGCONTEXT = structure("osf_sigcontext", 60, {
  sc_onstack: u32(0),
  sc_mask: u32(4),
  sc_eax: u32(8),
  sc_ecx: u32(12),
  sc_edx: u32(16),
  sc_ebx: u32(20),
  sc_esp: u32(24),
  sc_ebp: u32(28),
  sc_esi: u32(32),
  sc_edi: u32(36),
  sc_eip: u32(40),
  sc_efl: u32(44),
  sc_gs: u32(48),
  sc_fs: u32(52),
  sc_fpstate: u32(56),
});

/**
 * What the C library's trampoline finds at %esp: the arguments of a handler, then the handler. The
 * signal has OSF/1's number.
 */
export const OSF_SIGFRAME = structure("osf_sigframe", 16 + OSF_SIGCONTEXT.size, {
  signal: u32(0),
  code: u32(4),
  context: u32(8),
  handler: u32(12),
  saved: nested(16, OSF_SIGCONTEXT),
});

/** Those that the C library shares; the others it never looks into. */
export const OSF_STRUCTURES = [
  OSF_STAT,
  OSF_DIRENT,
  OSF_SIGACTION,
  OSF_UTSNAME,
  OSF_LOADAVG,
  OSF_SYSINFO,
] as const;

/**
 * Structures about the system and the process: utsname, sysinfo, limits, and the segment descriptor
 * with which a thread sets up its thread-local storage.
 * Source: uname(2), sysinfo(2), getrlimit(2), set_thread_area(2).
 */

import { array, i32, i64, structure, text, u16, u32, u64, type Value } from "./structure.js";

/** uname (122): 65 bytes for each name, the zero byte included. */
export const UTSNAME = structure("new_utsname", 390, {
  sysname: text(0, 65),
  nodename: text(65, 65),
  release: text(130, 65),
  version: text(195, 65),
  machine: text(260, 65),
  domainname: text(325, 65),
});

/** olduname (109): the same without the domain. */
export const OLD_UTSNAME = structure("old_utsname", 325, {
  sysname: text(0, 65),
  nodename: text(65, 65),
  release: text(130, 65),
  version: text(195, 65),
  machine: text(260, 65),
});

export const SYSINFO = structure("sysinfo", 64, {
  uptime: i32(0),
  loads: array(4, u32, 3),
  totalram: u32(16),
  freeram: u32(20),
  sharedram: u32(24),
  bufferram: u32(28),
  totalswap: u32(32),
  freeswap: u32(36),
  procs: u16(40),
  totalhigh: u32(44),
  freehigh: u32(48),
  mem_unit: u32(52),
});

export const RLIMIT = structure("rlimit", 8, { rlim_cur: u32(0), rlim_max: u32(4) });

/** prlimit64; all ones, which i64 reads as -1, means no limit. */
export const RLIMIT64 = structure("rlimit64", 16, { rlim_cur: i64(0), rlim_max: i64(8) });

/**
 * set_thread_area(2): one entry of the thread's descriptor table. `flags` is a bit field:
 *
 *     bit 0    seg_32bit         bit 4  limit_in_pages
 *     bit 1-2  contents          bit 5  seg_not_present
 *     bit 3    read_exec_only    bit 6  useable
 */
export const USER_DESC = structure("user_desc", 16, {
  entry_number: i32(0),
  base_addr: u32(4),
  limit: u32(8),
  flags: u32(12),
});

/** Entries of the largest local descriptor table (LDT_ENTRIES of asm/ldt.h). */
export const LDT_ENTRIES = 8192;

export const UserDescFlag = {
  seg_32bit: 1 << 0,
  contents: 3 << 1,
  read_exec_only: 1 << 3,
  limit_in_pages: 1 << 4,
  seg_not_present: 1 << 5,
  useable: 1 << 6,
} as const;

/**
 * The three descriptors that a thread may set (GDT_ENTRY_TLS_MIN and after on i386); a selector of
 * user privilege is entry * 8 + 3, so %gs is 0x33 after the first set_thread_area.
 */
export const FIRST_TLS_ENTRY = 6;
export const TLS_ENTRIES = 3;

/** The selectors of flat user code and data on i386. */
export const USER_CS = 0x73;
export const USER_DS = 0x7b;

export type UserDesc = Value<typeof USER_DESC>;

/** struct clone_args (clone3(2)); all of it is 64 bits wide. */
export const CLONE_ARGS = structure("clone_args", 88, {
  flags: u64(0),
  pidfd: i64(8),
  child_tid: i64(16),
  parent_tid: i64(24),
  exit_signal: i64(32),
  stack: i64(40),
  stack_size: i64(48),
  tls: i64(56),
  set_tid: i64(64),
  set_tid_size: i64(72),
  cgroup: i64(80),
});

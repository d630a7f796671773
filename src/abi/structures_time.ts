/**
 * Structures of time. i386 has two of most: the original with 32-bit seconds, and the one of the
 * `*_time64` calls, whose nanoseconds fill a 64-bit slot of which the kernel reads the low half.
 * Source: clock_gettime(2), gettimeofday(2), getrusage(2), times(2), setitimer(2).
 */

import { i32, i64, nested, structure, type Value } from "./structure.js";

/** Old timespec: 32-bit seconds. */
export const TIMESPEC = structure("timespec", 8, { tv_sec: i32(0), tv_nsec: i32(4) });

/** __kernel_timespec of the time64 calls. */
export const TIMESPEC64 = structure("timespec64", 16, { tv_sec: i64(0), tv_nsec: i32(8) });

export const TIMEVAL = structure("timeval", 8, { tv_sec: i32(0), tv_usec: i32(4) });

export const TIMEZONE = structure("timezone", 8, { tz_minuteswest: i32(0), tz_dsttime: i32(4) });

export const ITIMERVAL = structure("itimerval", 16, {
  it_interval: nested(0, TIMEVAL),
  it_value: nested(8, TIMEVAL),
});

export const ITIMERSPEC = structure("itimerspec", 16, {
  it_interval: nested(0, TIMESPEC),
  it_value: nested(8, TIMESPEC),
});

export const ITIMERSPEC64 = structure("itimerspec64", 32, {
  it_interval: nested(0, TIMESPEC64),
  it_value: nested(16, TIMESPEC64),
});

/** times(2), in clock ticks. */
export const TMS = structure("tms", 16, {
  tms_utime: i32(0),
  tms_stime: i32(4),
  tms_cutime: i32(8),
  tms_cstime: i32(12),
});

export const RUSAGE = structure("rusage", 72, {
  ru_utime: nested(0, TIMEVAL),
  ru_stime: nested(8, TIMEVAL),
  ru_maxrss: i32(16),
  ru_ixrss: i32(20),
  ru_idrss: i32(24),
  ru_isrss: i32(28),
  ru_minflt: i32(32),
  ru_majflt: i32(36),
  ru_nswap: i32(40),
  ru_inblock: i32(44),
  ru_oublock: i32(48),
  ru_msgsnd: i32(52),
  ru_msgrcv: i32(56),
  ru_nsignals: i32(60),
  ru_nvcsw: i32(64),
  ru_nivcsw: i32(68),
});

export type Timespec = Value<typeof TIMESPEC>;
export type Timeval = Value<typeof TIMEVAL>;

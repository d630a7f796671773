/*
 * Prints the i386 kernel structures' layouts as a C compiler for i386 sees them, one line for each
 * field: structure, field, offset, size. layouts.test.ts compares src/abi with the recorded output,
 * layouts.recorded.txt. To record anew:
 *
 *     npx gobelins cc -O1 test/abi/record_layouts.c -o build/record_layouts
 *     build/record_layouts > test/abi/layouts.recorded.txt
 *
 * Only the kernel's own headers are included, because the C library's structures differ. Signal
 * frames are in no header: the test holds what a handler saw on its stack on hardware.
 */
#define __KERNEL_STRICT_NAMES
#include <linux/types.h>
#include <asm/ldt.h>
#include <asm/posix_types.h>
#include <asm/sigcontext.h>
#include <asm/signal.h>
#include <asm/siginfo.h>
#include <asm/stat.h>
#include <asm/statfs.h>
#include <asm/termbits.h>
#include <asm/ucontext.h>
#include <linux/fcntl.h>
#include <linux/poll.h>
#include <linux/resource.h>
#include <linux/sched.h>
#include <linux/stat.h>
#include <linux/sysinfo.h>
#include <linux/termios.h>
#include <linux/time.h>
#include <linux/time_types.h>
#include <linux/times.h>
#include <linux/uio.h>
#include <linux/utsname.h>

int printf(const char *format, ...);

#define S(type, name) \
  printf("%s - %u %u\n", name, 0u, (unsigned)sizeof(type))
#define F(type, name, field) \
  printf("%s %s %u %u\n", name, #field, (unsigned)__builtin_offsetof(type, field), \
         (unsigned)sizeof(((type *)0)->field))
/* A field whose name in the header is a path through a union. */
#define G(type, name, label, field) \
  printf("%s %s %u %u\n", name, label, (unsigned)__builtin_offsetof(type, field), \
         (unsigned)sizeof(((type *)0)->field))

static void times(void) {
  S(struct __kernel_old_timespec, "timespec");
  F(struct __kernel_old_timespec, "timespec", tv_sec);
  F(struct __kernel_old_timespec, "timespec", tv_nsec);
  S(struct __kernel_timespec, "timespec64");
  F(struct __kernel_timespec, "timespec64", tv_sec);
  S(struct timeval, "timeval");
  F(struct timeval, "timeval", tv_sec);
  F(struct timeval, "timeval", tv_usec);
  S(struct itimerval, "itimerval");
  F(struct itimerval, "itimerval", it_interval);
  F(struct itimerval, "itimerval", it_value);
  S(struct __kernel_itimerspec, "itimerspec64");
  F(struct __kernel_itimerspec, "itimerspec64", it_interval);
  F(struct __kernel_itimerspec, "itimerspec64", it_value);
  S(struct tms, "tms");
  F(struct tms, "tms", tms_utime);
  F(struct tms, "tms", tms_cstime);
  S(struct rusage, "rusage");
  F(struct rusage, "rusage", ru_utime);
  F(struct rusage, "rusage", ru_stime);
  F(struct rusage, "rusage", ru_maxrss);
  F(struct rusage, "rusage", ru_minflt);
  F(struct rusage, "rusage", ru_majflt);
  F(struct rusage, "rusage", ru_nvcsw);
  F(struct rusage, "rusage", ru_nivcsw);
}

#define STAT_FIELDS(type, name) \
  S(type, name); \
  F(type, name, st_dev); F(type, name, st_ino); F(type, name, st_mode); \
  F(type, name, st_nlink); F(type, name, st_uid); F(type, name, st_gid); \
  F(type, name, st_rdev); F(type, name, st_size); F(type, name, st_atime); \
  F(type, name, st_mtime); F(type, name, st_ctime)
#define STAT_MORE(type, name) \
  F(type, name, st_blksize); F(type, name, st_blocks); F(type, name, st_atime_nsec); \
  F(type, name, st_mtime_nsec); F(type, name, st_ctime_nsec)

static void stats(void) {
  STAT_FIELDS(struct __old_kernel_stat, "__old_kernel_stat");
  STAT_FIELDS(struct stat, "stat");
  STAT_MORE(struct stat, "stat");
  STAT_FIELDS(struct stat64, "stat64");
  STAT_MORE(struct stat64, "stat64");
  F(struct stat64, "stat64", __st_ino);
}

#define X(field) F(struct statx, "statx", field)
static void statx(void) {
  S(struct statx, "statx");
  X(stx_mask); X(stx_blksize); X(stx_attributes); X(stx_nlink); X(stx_uid); X(stx_gid);
  X(stx_mode); X(stx_ino); X(stx_size); X(stx_blocks); X(stx_attributes_mask);
  G(struct statx, "statx", "stx_atime_sec", stx_atime.tv_sec);
  G(struct statx, "statx", "stx_atime_nsec", stx_atime.tv_nsec);
  G(struct statx, "statx", "stx_btime_sec", stx_btime.tv_sec);
  G(struct statx, "statx", "stx_btime_nsec", stx_btime.tv_nsec);
  G(struct statx, "statx", "stx_ctime_sec", stx_ctime.tv_sec);
  G(struct statx, "statx", "stx_ctime_nsec", stx_ctime.tv_nsec);
  G(struct statx, "statx", "stx_mtime_sec", stx_mtime.tv_sec);
  G(struct statx, "statx", "stx_mtime_nsec", stx_mtime.tv_nsec);
  X(stx_rdev_major); X(stx_rdev_minor); X(stx_dev_major); X(stx_dev_minor); X(stx_mnt_id);
}

#define STATFS_FIELDS(type, name) \
  S(type, name); \
  F(type, name, f_type); F(type, name, f_bsize); F(type, name, f_blocks); \
  F(type, name, f_bfree); F(type, name, f_bavail); F(type, name, f_files); \
  F(type, name, f_ffree); F(type, name, f_fsid); F(type, name, f_namelen); \
  F(type, name, f_frsize); F(type, name, f_flags)

static void files(void) {
  STATFS_FIELDS(struct statfs, "statfs");
  STATFS_FIELDS(struct statfs64, "statfs64");
  S(struct iovec, "iovec");
  F(struct iovec, "iovec", iov_base);
  F(struct iovec, "iovec", iov_len);
  S(struct flock, "flock");
  F(struct flock, "flock", l_type);
  F(struct flock, "flock", l_whence);
  F(struct flock, "flock", l_start);
  F(struct flock, "flock", l_len);
  F(struct flock, "flock", l_pid);
  S(struct flock64, "flock64");
  F(struct flock64, "flock64", l_start);
  F(struct flock64, "flock64", l_len);
  F(struct flock64, "flock64", l_pid);
  S(struct pollfd, "pollfd");
  F(struct pollfd, "pollfd", events);
  F(struct pollfd, "pollfd", revents);
}

#define TERMIOS_FIELDS(type, name) \
  S(type, name); \
  F(type, name, c_iflag); F(type, name, c_oflag); F(type, name, c_cflag); \
  F(type, name, c_lflag); F(type, name, c_line); F(type, name, c_cc)

static void terminals(void) {
  TERMIOS_FIELDS(struct termios, "termios");
  TERMIOS_FIELDS(struct termios2, "termios2");
  F(struct termios2, "termios2", c_ispeed);
  F(struct termios2, "termios2", c_ospeed);
  TERMIOS_FIELDS(struct termio, "termio");
  S(struct winsize, "winsize");
  F(struct winsize, "winsize", ws_col);
  F(struct winsize, "winsize", ws_ypixel);
}

#define I(label, field) G(siginfo_t, "siginfo", label, field)
static void siginfos(void) {
  S(siginfo_t, "siginfo");
  I("si_signo", si_signo);
  I("si_errno", si_errno);
  I("si_code", si_code);
  I("si_pid", si_pid);
  I("si_uid", si_uid);
  I("si_value", si_ptr);
  I("si_timerid", si_tid);
  I("si_overrun", si_overrun);
  I("si_status", si_status);
  I("si_utime", si_utime);
  I("si_stime", si_stime);
  I("si_addr", si_addr);
  I("si_addr_lsb", si_addr_lsb);
  I("si_band", si_band);
  I("si_fd", si_fd);
}

#define C(field) F(struct sigcontext_32, "sigcontext", field)
#define P(field) F(struct _fpstate_32, "_fpstate", field)
static void contexts(void) {
  S(struct sigaction, "old_sigaction");
  G(struct sigaction, "old_sigaction", "sa_handler", sa_handler);
  F(struct sigaction, "old_sigaction", sa_mask);
  F(struct sigaction, "old_sigaction", sa_flags);
  F(struct sigaction, "old_sigaction", sa_restorer);
  S(stack_t, "stack_t");
  F(stack_t, "stack_t", ss_sp);
  F(stack_t, "stack_t", ss_flags);
  F(stack_t, "stack_t", ss_size);
  S(struct sigcontext_32, "sigcontext");
  C(gs); C(fs); C(es); C(ds); C(di); C(si); C(bp); C(sp); C(bx); C(dx); C(cx); C(ax);
  C(trapno); C(err); C(ip); C(cs); C(flags); C(sp_at_signal); C(ss); C(fpstate); C(oldmask);
  C(cr2);
  S(struct _fpreg, "_fpreg");
  F(struct _fpreg, "_fpreg", significand);
  F(struct _fpreg, "_fpreg", exponent);
  S(struct _fpxreg, "_fpxreg");
  F(struct _fpxreg, "_fpxreg", exponent);
  S(struct _fpstate_32, "_fpstate");
  P(cw); P(sw); P(tag); P(ipoff); P(cssel); P(dataoff); P(datasel); P(_st); P(status); P(magic);
  P(_fxsr_env); P(mxcsr); P(reserved); P(_fxsr_st); P(_xmm);
  F(struct ucontext, "ucontext", uc_flags);
  F(struct ucontext, "ucontext", uc_link);
  F(struct ucontext, "ucontext", uc_stack);
  F(struct ucontext, "ucontext", uc_mcontext);
}

#define Y(field) F(struct sysinfo, "sysinfo", field)
static void systems(void) {
  S(struct new_utsname, "new_utsname");
  F(struct new_utsname, "new_utsname", sysname);
  F(struct new_utsname, "new_utsname", nodename);
  F(struct new_utsname, "new_utsname", release);
  F(struct new_utsname, "new_utsname", version);
  F(struct new_utsname, "new_utsname", machine);
  F(struct new_utsname, "new_utsname", domainname);
  S(struct old_utsname, "old_utsname");
  F(struct old_utsname, "old_utsname", machine);
  S(struct sysinfo, "sysinfo");
  Y(uptime); Y(loads); Y(totalram); Y(freeram); Y(sharedram); Y(bufferram); Y(totalswap);
  Y(freeswap); Y(procs); Y(totalhigh); Y(freehigh); Y(mem_unit);
  S(struct rlimit, "rlimit");
  F(struct rlimit, "rlimit", rlim_max);
  S(struct rlimit64, "rlimit64");
  F(struct rlimit64, "rlimit64", rlim_max);
  S(struct user_desc, "user_desc");
  F(struct user_desc, "user_desc", entry_number);
  F(struct user_desc, "user_desc", base_addr);
  F(struct user_desc, "user_desc", limit);
}

static void threads(void) {
  S(struct clone_args, "clone_args");
  F(struct clone_args, "clone_args", flags);
  F(struct clone_args, "clone_args", pidfd);
  F(struct clone_args, "clone_args", child_tid);
  F(struct clone_args, "clone_args", parent_tid);
  F(struct clone_args, "clone_args", exit_signal);
  F(struct clone_args, "clone_args", stack);
  F(struct clone_args, "clone_args", stack_size);
  F(struct clone_args, "clone_args", tls);
  F(struct clone_args, "clone_args", set_tid);
  F(struct clone_args, "clone_args", set_tid_size);
  F(struct clone_args, "clone_args", cgroup);
}

int main(void) {
  threads();
  times();
  stats();
  statx();
  files();
  terminals();
  siginfos();
  contexts();
  systems();
  return 0;
}

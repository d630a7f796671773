/* The system that musl finds on OSF/1: osf_syscall carries out Linux's calls, under Linux's numbers,
 * by calls of OSF/1's, and changes flags and structures on the way. What OSF/1 has nothing for is
 * somebody else's (osf_foreign_syscall). Memory and processes are here, the rest in files.c, time.c
 * and signals.c. */

#include <errno.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/utsname.h>
#include <string.h>
#include <unistd.h>

#include "internal.h"

/* The same arguments and results on both systems. */
static const struct {
  short linux_number, osf_number;
} direct[] = {
    {SYS_fork, OSF_CALL_fork},
    {SYS_read, OSF_CALL_read},
    {SYS_write, OSF_CALL_write},
    {SYS_close, OSF_CALL_close},
    {SYS_link, OSF_CALL_link},
    {SYS_unlink, OSF_CALL_unlink},
    {SYS_execve, OSF_CALL_execve},
    {SYS_chdir, OSF_CALL_chdir},
    {SYS_fchdir, OSF_CALL_fchdir},
    {SYS_chmod, OSF_CALL_chmod},
    {SYS_fchmod, OSF_CALL_fchmod},
    {SYS_lseek, OSF_CALL_lseek},
    {SYS_getpid, OSF_CALL_getpid},
    {SYS_gettid, OSF_CALL_getpid},
    {SYS_set_tid_address, OSF_CALL_getpid},
    {SYS_getuid32, OSF_CALL_getuid},
    {SYS_getgid32, OSF_CALL_getgid},
    {SYS_access, OSF_CALL_access},
    {SYS_sync, OSF_CALL_sync},
    {SYS_rename, OSF_CALL_rename},
    {SYS_mkdir, OSF_CALL_mkdir},
    {SYS_rmdir, OSF_CALL_rmdir},
    {SYS_dup, OSF_CALL_dup},
    {SYS_dup2, OSF_CALL_dup2},
    {SYS_umask, OSF_CALL_umask},
    {SYS_getpgrp, OSF_CALL_getpgrp},
    {SYS_getpgid, OSF_CALL_getpgid},
    {SYS_setpgid, OSF_CALL_setpgid},
    {SYS_getsid, OSF_CALL_getsid},
    {SYS_setsid, OSF_CALL_setsid},
    {SYS_symlink, OSF_CALL_symlink},
    {SYS_readlink, OSF_CALL_readlink},
    {SYS_munmap, OSF_CALL_munmap},
    {SYS_mprotect, OSF_CALL_mprotect},
    {SYS_madvise, OSF_CALL_madvise},
    {SYS_readv, OSF_CALL_readv},
    {SYS_writev, OSF_CALL_writev},
    {SYS_poll, OSF_CALL_poll},
    {SYS_fsync, OSF_CALL_fsync},
    {SYS_flock, OSF_CALL_flock},
    {SYS_setitimer, OSF_CALL_setitimer},
    {SYS_getitimer, OSF_CALL_getitimer},
    {SYS_getrusage, OSF_CALL_getrusage},
    {SYS_gettimeofday_time32, OSF_CALL_gettimeofday},
    {SYS_bind, OSF_CALL_bind},
    {SYS_connect, OSF_CALL_connect},
    {SYS_listen, OSF_CALL_listen},
    {SYS_getsockname, OSF_CALL_getsockname},
    {SYS_getpeername, OSF_CALL_getpeername},
    {SYS_sendto, OSF_CALL_sendto},
    {SYS_recvfrom, OSF_CALL_recvfrom},
    {SYS_sendmsg, OSF_CALL_sendmsg},
    {SYS_recvmsg, OSF_CALL_recvmsg},
    {SYS_shutdown, OSF_CALL_shutdown},
};

/* OSF/1's break moves by steps, and does not tell where it is but by a step of none. */
static int move_break(uint32_t wanted) {
  uint32_t now = osf_call(OSF_CALL_sbrk, 0);
  if (wanted == 0 || osf_call(OSF_CALL_sbrk, wanted - now) == -ENOMEM) return (int)now;
  return (int)wanted;
}

static int map_memory(const int *words) {
  int flags = words[3] & (MAP_SHARED | MAP_PRIVATE);
  if (words[3] & MAP_ANONYMOUS) flags |= OSF_MAP_ANONYMOUS;
  if (words[3] & MAP_FIXED) flags |= OSF_MAP_FIXED;
  return osf_call(OSF_CALL_mmap, words[0], words[1], words[2], flags, words[4], words[5] << 12);
}

/* The signals in a status are Linux's for the program. */
static int wait_for_child(int pid, uint32_t *status, int options, struct rusage *usage) {
  int child = osf_call(OSF_CALL_wait4, pid, status, options, usage);
  if (child <= 0 || status == 0 || *status == 0xffff) return child;
  uint32_t signal = *status & 0x7f;
  if (signal == 0x7f) *status = linux_signal(*status >> 8 & 0xff) << 8 | signal;
  else *status = (*status & ~0x7fu) | linux_signal(signal);
  return child;
}

static int tell_names(struct utsname *names) {
  struct osf_utsname from;
  int result = osf_call(OSF_CALL_uname, &from);
  if (result < 0) return result;
  memset(names, 0, sizeof *names);
  memcpy(names->sysname, from.sysname, sizeof from.sysname);
  memcpy(names->nodename, from.nodename, sizeof from.nodename);
  memcpy(names->release, from.release, sizeof from.release);
  memcpy(names->version, from.version, sizeof from.version);
  memcpy(names->machine, from.machine, sizeof from.machine);
  return 0;
}

static int process_syscall(int number, const int *words, int *result) {
  switch (number) {
    case SYS_exit:
    case SYS_exit_group:
      return *result = osf_call(OSF_CALL_exit, words[0]), 1;
    case SYS_getppid:
      return *result = (int)(osf_call_two(OSF_CALL_getpid) >> 32), 1;
    case SYS_geteuid32:
      return *result = (int)(osf_call_two(OSF_CALL_getuid) >> 32), 1;
    case SYS_getegid32:
      return *result = (int)(osf_call_two(OSF_CALL_getgid) >> 32), 1;
    case SYS_wait4:
      *result = wait_for_child(words[0], (uint32_t *)words[1], words[2], (void *)words[3]);
      return 1;
    case SYS_uname:
      return *result = tell_names((struct utsname *)words[0]), 1;
    case SYS_brk:
      return *result = move_break(words[0]), 1;
    case SYS_mmap2:
      return *result = map_memory(words), 1;
    case SYS_mremap:
      return *result = -ENOMEM, 1;
    /* One thread: nobody else waits. */
    case SYS_futex:
    case SYS_sched_yield:
      return *result = 0, 1;
    /* And one processor. */
    case SYS_sched_getaffinity:
      *(uint32_t *)words[2] = 1;
      return *result = sizeof(uint32_t), 1;
    default:
      return 0;
  }
}

int osf_syscall(int number, int a, int b, int c, int d, int e, int f) {
  const int words[] = {a, b, c, d, e, f};
  int result;
  for (size_t i = 0; i < sizeof direct / sizeof *direct; i++)
    if (direct[i].linux_number == number)
      return osf_call(direct[i].osf_number, a, b, c, d, e, f);
  if (process_syscall(number, words, &result)) return result;
  if (osf_file_syscall(number, words, &result)) return result;
  if (osf_time_syscall(number, words, &result)) return result;
  if (osf_signal_syscall(number, words, &result)) return result;
  return osf_foreign_syscall(number, a, b, c, d, e, f);
}

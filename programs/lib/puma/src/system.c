/* The system that musl finds on Puma: puma_syscall carries out the calls of Linux that have a meaning
 * here, under Linux's numbers, and answers -ENOSYS to the rest. Memory is the heap that the loader
 * has made: brk from below, anonymous mappings from above. */

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

#include "internal.h"

static uint32_t heap_used, heap_top;

static uint32_t move_break(uint32_t wanted) {
  uint32_t start = PUMA_PCB->heap_start;
  if (heap_top == 0) heap_top = start + PUMA_PCB->heap_bytes;
  if (heap_used == 0) heap_used = start;
  if (wanted >= start && wanted <= heap_top) heap_used = wanted;
  return heap_used;
}

/* Anonymous memory from the heap's end downwards. What is given back is used again when it lies at
 * the edge: malloc's large blocks come and go in that order mostly. */
static int map_memory(uint32_t bytes, int flags) {
  uint32_t size = (bytes + 4095) & ~4095u;
  move_break(0);
  if (!(flags & MAP_ANONYMOUS) || flags & MAP_FIXED) return -ENODEV;
  if (size == 0 || size > heap_top - ((heap_used + 4095) & ~4095u)) return -ENOMEM;
  heap_top -= size;
  memset((void *)heap_top, 0, size);
  return (int)heap_top;
}

static int unmap_memory(uint32_t address, uint32_t bytes) {
  if (address == heap_top) heap_top += (bytes + 4095) & ~4095u;
  return 0;
}

static int write_vector(int file, const struct iovec *vector, int count) {
  int done = 0;
  for (int i = 0; i < count; i++) {
    size_t at = 0;
    while (at < vector[i].iov_len) {
      int part = puma_write(file, (const char *)vector[i].iov_base + at, vector[i].iov_len - at);
      if (part <= 0) return done ? done : part;
      at += part;
      done += part;
    }
  }
  return done;
}

static int read_vector(int file, const struct iovec *vector, int count) {
  int done = 0;
  for (int i = 0; i < count; i++) {
    if (vector[i].iov_len == 0) continue;
    int part = puma_read(file, vector[i].iov_base, vector[i].iov_len);
    if (part < 0) return done ? done : part;
    done += part;
    if ((size_t)part < vector[i].iov_len) break;
  }
  return done;
}

static int seek_long(int file, uint32_t high, uint32_t low, int64_t *result, int whence) {
  int64_t position = puma_seek(file, (int64_t)((uint64_t)high << 32 | low), whence);
  if (position < 0) return (int)position;
  *result = position;
  return 0;
}

static int read_clock(struct timespec *time, int is_long) {
  double now = dclock();
  long seconds = (long)now;
  long rest = (long)((now - seconds) * 1e9);
  if (is_long) {
    int64_t *words = (int64_t *)time;
    words[0] = seconds;
    words[1] = rest;
  } else {
    int32_t *words = (int32_t *)time;
    words[0] = seconds;
    words[1] = rest;
  }
  return 0;
}

/* rt_sigaction: the handler goes into the PCB, flags and mask are not kept. */
static int set_handler(int signal, const uint32_t *action, uint32_t *old) {
  if (signal < 1 || signal > 31) return -EINVAL;
  if (old) {
    memset(old, 0, 20);
    old[0] = PUMA_PCB->signal_handlers[signal];
  }
  if (action) PUMA_PCB->signal_handlers[signal] = action[0];
  return 0;
}

static int sleep_until(double end) {
  while (dclock() < end) quit_quantum();
  return 0;
}

static int file_syscall(int number, int a, int b, int c, int d, int e) {
  switch (number) {
    case SYS_read:
      return puma_read(a, (void *)b, c);
    case SYS_write:
      return puma_write(a, (const void *)b, c);
    case SYS_readv:
      return read_vector(a, (const struct iovec *)b, c);
    case SYS_writev:
      return write_vector(a, (const struct iovec *)b, c);
    case SYS_open:
      return puma_open((const char *)a, b, c);
    case SYS_close:
      return puma_close(a);
    case SYS__llseek:
      return seek_long(a, b, c, (int64_t *)d, e);
    case SYS_lseek:
      return (int)puma_seek(a, b, c);
    case SYS_unlink:
      return unlink((const char *)a) < 0 ? -errno : 0;
    case SYS_rmdir:
      return rmdir((const char *)a) < 0 ? -errno : 0;
    case SYS_fcntl64:
      return b == F_GETFL ? O_RDWR : 0;
    case SYS_ioctl:
      return -ENOTTY;
    default:
      return -ENOSYS;
  }
}

int puma_syscall(int number, int a, int b, int c, int d, int e, int f) {
  (void)f;
  switch (number) {
    case SYS_exit:
    case SYS_exit_group:
      return puma_pct(PUMA_PCT_QUIT, a, 0, 0);
    case SYS_brk:
      return (int)move_break(a);
    case SYS_mmap2:
      return map_memory(b, d);
    case SYS_munmap:
      return unmap_memory(a, b);
    case SYS_madvise:
    case SYS_mprotect:
    case SYS_rt_sigprocmask:
      return 0;
    case SYS_mremap:
      return -ENOMEM;
    case SYS_getpid:
    case SYS_gettid:
    case SYS_set_tid_address:
      return PUMA_PCB->pid;
    case SYS_getuid32:
    case SYS_geteuid32:
    case SYS_getgid32:
    case SYS_getegid32:
      return 1000;
    case SYS_rt_sigaction:
      return set_handler(a, (const uint32_t *)b, (uint32_t *)c);
    case SYS_kill:
    case SYS_tkill:
      return puma_pct(PUMA_PCT_KILL, PUMA_PCB->nid, a, b);
    case SYS_clock_gettime64:
      return read_clock((struct timespec *)b, 1);
    case SYS_clock_gettime32:
      return read_clock((struct timespec *)b, 0);
    case SYS_gettimeofday_time32: {
      int32_t *time = (int32_t *)a;
      read_clock((struct timespec *)time, 0);
      time[1] /= 1000;
      return 0;
    }
    case SYS_nanosleep:
      return sleep_until(dclock() + ((int32_t *)a)[0] + ((int32_t *)a)[1] * 1e-9);
    case SYS_clock_nanosleep_time64:
      return sleep_until(dclock() + ((int64_t *)c)[0] + ((int64_t *)c)[1] * 1e-9);
    case SYS_sched_yield:
      quit_quantum();
      return 0;
    case SYS_futex:
      return 0;
    default:
      return file_syscall(number, a, b, c, d, e);
  }
}

void _Exit(int status) {
  puma_pct(PUMA_PCT_QUIT, status, 0, 0);
  for (;;) {
  }
}

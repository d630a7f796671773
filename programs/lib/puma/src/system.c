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

/* Both ends of what is given out stand in the PCB: another system that takes the process over has to
 * know them. */
static uint32_t move_break(uint32_t wanted) {
  volatile struct puma_pcb *pcb = PUMA_PCB;
  if (wanted >= pcb->heap_start && wanted <= pcb->heap_top) {
    /* What lies above the break is zero, as whoever raises it expects. */
    if (wanted < pcb->heap_break) memset((void *)wanted, 0, pcb->heap_break - wanted);
    pcb->heap_break = wanted;
  }
  return pcb->heap_break;
}

/* Anonymous memory from the heap's end downwards. What is given back is used again when it lies at
 * the edge: malloc's large blocks come and go in that order mostly. */
static int map_memory(uint32_t bytes) {
  uint32_t size = (bytes + 4095) & ~4095u;
  uint32_t floor = (PUMA_PCB->heap_break + 4095) & ~4095u;
  if (size == 0 || floor > PUMA_PCB->heap_top || size > PUMA_PCB->heap_top - floor) return -ENOMEM;
  PUMA_PCB->heap_top -= size;
  memset((void *)PUMA_PCB->heap_top, 0, size);
  return (int)PUMA_PCB->heap_top;
}

static int unmap_memory(uint32_t address, uint32_t bytes) {
  if (address == PUMA_PCB->heap_top) PUMA_PCB->heap_top += (bytes + 4095) & ~4095u;
  return 0;
}

enum { GATHERED_BYTES = 4096 };

/* What fits is written at once, so that the lines of several processes do not come apart. */
static int write_vector(int file, const struct iovec *vector, int count) {
  char all[GATHERED_BYTES];
  struct iovec whole = {all, 0};
  int done = 0;
  for (int i = 0; i < count && whole.iov_len <= sizeof all; i++) {
    size_t length = vector[i].iov_len;
    int fits = length <= sizeof all - whole.iov_len;
    if (fits) memcpy(all + whole.iov_len, vector[i].iov_base, length);
    whole.iov_len = fits ? whole.iov_len + length : sizeof all + 1;
  }
  if (count > 1 && whole.iov_len <= sizeof all) {
    vector = &whole;
    count = 1;
  }
  for (int i = 0; i < count; i++) {
    if (vector[i].iov_len == 0) continue;
    int part = puma_write(file, vector[i].iov_base, vector[i].iov_len);
    if (part < 0) return done ? done : part;
    done += part;
    if ((size_t)part < vector[i].iov_len) break;
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

/* CLOCK_REALTIME and its coarse form: the cluster's clock, counted from 1970. */
static int is_real(int clock) {
  return clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE;
}

static int read_clock(int clock, struct timespec *time, int is_long) {
  double now = dclock() + (is_real(clock) ? PUMA_PCB->epoch_nanoseconds * 1e-9 : 0);
  long seconds = (long)now;
  long rest = (long)((now - seconds) * 1e9);
  if (is_real(clock)) seconds += PUMA_PCB->epoch_seconds;
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

enum { RESTORES = 0x04000000 };

/* rt_sigaction: what is done stands in the PCB. */
static int set_handler(int signal, const uint32_t *action, uint32_t *old) {
  if (signal < 1 || signal > 31) return -EINVAL;
  volatile uint32_t *mask = PUMA_PCB->signal_masks + 2 * signal;
  uint32_t before[5] = {PUMA_PCB->signal_handlers[signal], PUMA_PCB->signal_flags[signal],
                        PUMA_PCB->signal_restorer, mask[0], mask[1]};
  if (action) {
    PUMA_PCB->signal_handlers[signal] = action[0];
    PUMA_PCB->signal_flags[signal] = action[1];
    if (action[1] & RESTORES) PUMA_PCB->signal_restorer = action[2];
    mask[0] = action[3];
    mask[1] = action[4];
  }
  if (old) memcpy(old, before, sizeof before);
  return 0;
}

static uint64_t signal_call(int call, uint64_t set) {
  uint32_t low, high = set >> 32;
  __asm__ volatile("int $0x60"
                   : "=a"(low), "+d"(high)
                   : "a"(PUMA_TRAP_SIGNALS), "b"(call), "c"((uint32_t)set)
                   : "memory");
  return (uint64_t)high << 32 | low;
}

/* rt_sigprocmask: the kernel keeps the mask, the same under every system. */
static int change_mask(int how, const uint64_t *set, uint64_t *old) {
  if (set && (how < PUMA_SIGNALS_BLOCK || how > PUMA_SIGNALS_SET)) return -EINVAL;
  uint64_t before = signal_call(set ? how : PUMA_SIGNALS_MASK, set ? *set : 0);
  if (old) *old = before;
  return 0;
}

static int sleep_until(double end) {
  while (dclock() < end) quit_quantum();
  return 0;
}

static int file_syscall(int number, int a, int b, int c, int d, int e, int f) {
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
      return puma_foreign_syscall(number, a, b, c, d, e, f);
  }
}

__attribute__((weak)) int puma_foreign_syscall(int number, int a, int b, int c, int d, int e,
                                               int f) {
  (void)number, (void)a, (void)b, (void)c, (void)d, (void)e, (void)f;
  return -ENOSYS;
}

__attribute__((weak)) int puma_is_here(void) {
  return 1;
}

/* Calls about what Puma keeps in the PCB and another system in its kernel. Meanwhile the process
 * cannot move; had it moved just before, the call is the other system's. */
static int kept_call(int number, int a, int b, int c, int d, int e, int f) {
  int result = 0;
  PUMA_PCB->busy = 1;
  if (!puma_is_here()) {
    PUMA_PCB->busy = 0;
    return puma_foreign_syscall(number, a, b, c, d, e, f);
  }
  if (number == SYS_brk) result = (int)move_break(a);
  else if (number == SYS_mmap2) result = map_memory(b);
  else if (number == SYS_munmap) result = unmap_memory(a, b);
  else result = set_handler(a, (const uint32_t *)b, (uint32_t *)c);
  PUMA_PCB->busy = 0;
  return result;
}

int puma_syscall(int number, int a, int b, int c, int d, int e, int f) {
  switch (number) {
    case SYS_exit:
    case SYS_exit_group:
      return puma_pct(PUMA_PCT_QUIT, a, 0, 0);
    case SYS_mmap2:
      /* A file's memory, or memory at a place, is another system's. */
      if (!(d & MAP_ANONYMOUS) || d & MAP_FIXED)
        return puma_foreign_syscall(number, a, b, c, d, e, f);
      return kept_call(number, a, b, c, d, e, f);
    case SYS_brk:
    case SYS_munmap:
    case SYS_rt_sigaction:
      return kept_call(number, a, b, c, d, e, f);
    case SYS_madvise:
    case SYS_mprotect:
      return 0;
    case SYS_rt_sigprocmask:
      return change_mask(a, (const uint64_t *)b, (uint64_t *)c);
    case SYS_rt_sigpending:
      *(uint64_t *)a = signal_call(PUMA_SIGNALS_PENDING, 0);
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
    case SYS_kill:
      return puma_pct(PUMA_PCT_KILL, PUMA_PCB->nid, a, b);
    /* The only thread. */
    case SYS_tkill:
      return puma_pct(PUMA_PCT_KILL, PUMA_PCB->nid, PUMA_PCB->pid, b);
    case SYS_clock_gettime64:
      return read_clock(a, (struct timespec *)b, 1);
    case SYS_clock_gettime32:
      return read_clock(a, (struct timespec *)b, 0);
    case SYS_gettimeofday_time32: {
      int32_t *time = (int32_t *)a;
      read_clock(CLOCK_REALTIME, (struct timespec *)time, 0);
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
    case SYS_sched_getaffinity:
      *(uint32_t *)c = 1;
      return sizeof(uint32_t);
    default:
      return file_syscall(number, a, b, c, d, e, f);
  }
}

void _Exit(int status) {
  puma_pct(PUMA_PCT_QUIT, status, 0, 0);
  for (;;) {
  }
}

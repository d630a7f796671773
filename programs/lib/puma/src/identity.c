/* Calls that parts of the C library make by Linux's own gate, which leads nowhere here. puma_syscall
 * answers them; the names with underscores are those by which the C library calls them itself. */

#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "internal.h"

static int answer(int number) {
  return puma_syscall(number, 0, 0, 0, 0, 0, 0);
}

/* All memory is resident, readable and writable: neither has an effect. */
int __madvise(void *address, size_t bytes, int advice) {
  (void)address, (void)bytes, (void)advice;
  return answer(SYS_madvise);
}

int madvise(void *address, size_t bytes, int advice) {
  return __madvise(address, bytes, advice);
}

int posix_madvise(void *address, size_t bytes, int advice) {
  return __madvise(address, bytes, advice);
}

int __mprotect(void *address, size_t bytes, int rights) {
  (void)address, (void)bytes, (void)rights;
  return answer(SYS_mprotect);
}

int mprotect(void *address, size_t bytes, int rights) {
  return __mprotect(address, bytes, rights);
}

pid_t getpid(void) {
  return answer(SYS_getpid);
}

uid_t getuid(void) {
  return answer(SYS_getuid32);
}

uid_t geteuid(void) {
  return answer(SYS_geteuid32);
}

gid_t getgid(void) {
  return answer(SYS_getgid32);
}

gid_t getegid(void) {
  return answer(SYS_getegid32);
}

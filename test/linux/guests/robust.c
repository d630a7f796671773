// A process is killed while it holds a robust lock that another one waits for (pthread_mutexattr_
// setrobust(3)): the other gets it, and is told that its owner is dead. The argument says how it is
// killed: "signal" by SIGKILL, "memory" by the kernel, when it uses more memory than there is.
#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

static void owner(pthread_mutex_t *lock, int told, int eats) {
  pthread_mutex_lock(lock);
  if (write(told, "", 1) != 1) _exit(1);
  if (!eats) kill(getpid(), SIGKILL);
  for (;;) {
    char *more = mmap(0, 1 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (more == MAP_FAILED) _exit(2);
    memset(more, 1, 1 << 20);
  }
}

int main(int count, char **arguments) {
  int eats = count > 1 && strcmp(arguments[1], "memory") == 0;
  int told[2], status;
  char byte;
  pthread_mutex_t *lock = mmap(0, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  pthread_mutexattr_t robust;
  pthread_mutexattr_init(&robust);
  pthread_mutexattr_setpshared(&robust, PTHREAD_PROCESS_SHARED);
  pthread_mutexattr_setrobust(&robust, PTHREAD_MUTEX_ROBUST);
  pthread_mutex_init(lock, &robust);
  if (pipe(told)) return 1;
  pid_t child = fork();
  if (child == 0) owner(lock, told[1], eats);
  if (read(told[0], &byte, 1) != 1) return 1;
  int taken = pthread_mutex_lock(lock);
  printf("its owner is gone: %d\n", taken == EOWNERDEAD);
  printf("it is mended: %d\n", pthread_mutex_consistent(lock));
  pthread_mutex_unlock(lock);
  waitpid(child, &status, 0);
  printf("killed by %d\n", WTERMSIG(status));
  return 0;
}

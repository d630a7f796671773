/*
 * system: small system calls and their errors: uname, getpid, clocks, terminal ioctls on what is no
 * terminal, bad descriptors and paths, vectors, thread-local storage, an unknown call.
 *
 * Usage: system          with standard input and output that are no terminals
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/utsname.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

#include "gobelins.h"

static __thread int thread_local_number = 17;
static __thread char thread_local_text[20];

static const char *outcome(long result) { return result >= 0 ? "ok" : strerror(errno); }

static void identity(void) {
  struct utsname name;
  printf("uname %s: %s, release %d\n", outcome(uname(&name)), name.sysname, strlen(name.release) > 2);
  int before = getpid();
  gobelins_migrate(GOBELINS_NEXT_NODE, GOBELINS_DEFAULT);
  printf("same process: %d\n", before > 0 && getpid() == before);
}

static void clocks(void) {
  struct timespec first, second;
  int forwards = 1;
  clock_gettime(CLOCK_MONOTONIC, &first);
  for (int i = 0; i < 200; i++, first = second) {
    clock_gettime(CLOCK_MONOTONIC, &second);
    forwards &= second.tv_nsec >= 0 && second.tv_nsec < 1000000000;
    forwards &= second.tv_sec > first.tv_sec ||
                (second.tv_sec == first.tv_sec && second.tv_nsec >= first.tv_nsec);
  }
  printf("time goes forwards: %d\n", forwards);
  printf("clock 99: %s\n", outcome(clock_gettime(99, &first)));
}

static void descriptors(void) {
  struct termios settings;
  struct winsize window;
  struct stat status;
  char byte;
  printf("tcgetattr: %s\n", outcome(tcgetattr(0, &settings)));
  printf("window size: %s\n", outcome(ioctl(1, TIOCGWINSZ, &window)));
  printf("read 99: %s\n", outcome(read(99, &byte, 1)));
  printf("write to 99: %s\n", outcome(write(99, &byte, 1)));
  printf("close 99: %s\n", outcome(close(99)));
  printf("lseek 99: %s\n", outcome(lseek(99, 0, SEEK_SET)));
  printf("fstat 99: %s\n", outcome(fstat(99, &status)));
  printf("open nowhere: %s\n", outcome(open("/no/such/file", O_RDONLY)));
  printf("open nothing: %s\n", outcome(open("", O_RDONLY)));
  printf("write from nowhere: %s\n", outcome(syscall(SYS_write, 1, 0x10, 5)));
  printf("open a bad name: %s\n", outcome(syscall(SYS_open, 0xc0000010, O_RDONLY)));
}

static void vectors(void) {
  char hello[] = "one ", empty[] = "", world[] = "two three\n";
  struct iovec parts[] = {{hello, 4}, {empty, 0}, {world, 10}};
  fflush(stdout);
  printf("writev: %zd\n", writev(1, parts, 3));
  printf("writev of none: %zd\n", writev(1, parts, 0));
  printf("writev of -1: %s\n", outcome(writev(1, parts, -1)));
}

static void thread_local_storage(void) {
  thread_local_number += 25;
  strcpy(thread_local_text, "own to a thread");
  errno = 5;
  gobelins_migrate(GOBELINS_NEXT_NODE, GOBELINS_DEFAULT);
  printf("thread-local: %d, %s, errno %d\n", thread_local_number, thread_local_text, errno);
}

int main(void) {
  identity();
  clocks();
  descriptors();
  vectors();
  thread_local_storage();
  printf("unknown call: %s\n", outcome(syscall(0x4fff)));
  return 0;
}

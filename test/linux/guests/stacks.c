/* Stacks that grow: to the limit at the start of the program and no further, mappings that grow like
 * them, and the gap that stays between them and what lies below. */
#define _GNU_SOURCE
#include <errno.h>
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#define KIB 1024
/* Where nothing else is near. */
#define ALONE ((char *)0x50800000)
#define GROWS (MAP_PRIVATE | MAP_ANONYMOUS | MAP_GROWSDOWN)

static sigjmp_buf back;
static char signal_stack[16 * KIB];
static volatile int code, armed;

static void faulted(int number, siginfo_t *info, void *context) {
  (void)context;
  if (!armed) _exit(3);
  armed = 0;
  code = info->si_code;
  siglongjmp(back, number);
}

static void handle(int number) {
  stack_t stack = {.ss_sp = signal_stack, .ss_size = sizeof signal_stack};
  struct sigaction action = {.sa_sigaction = faulted, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigaltstack(&stack, NULL);
  sigaction(number, &action, NULL);
}

/* Whether a byte can be written. */
static int touch(volatile char *at) {
  int number = sigsetjmp(back, 1);
  if (number != 0) return -number;
  armed = 1;
  *at = 1;
  armed = 0;
  return *at;
}

/* The line of the maps that ends at, or just holds, an address. */
static unsigned long start_of(const void *address) {
  unsigned long from, to, found = 0;
  char line[256];
  FILE *maps = fopen("/proc/self/maps", "r");
  while (fgets(line, sizeof line, maps))
    if (sscanf(line, "%lx-%lx", &from, &to) == 2 && from <= (unsigned long)address &&
        (unsigned long)address < to)
      found = from;
  fclose(maps);
  return found;
}

static volatile long depth;

static __attribute__((noinline, optnone)) int recurse(int kib) {
  volatile char bytes[KIB];
  bytes[0] = (char)++depth;
  if (depth == kib) return bytes[0];
  return recurse(kib) + bytes[0];
}

/* Recursion of at most `kib` frames of a little more than 1 KiB: how far it got. */
static long dive(int kib) {
  depth = 0;
  if (sigsetjmp(back, 1) == 0) {
    armed = 1;
    recurse(kib);
  }
  armed = 0;
  return depth;
}

static void limit(long kib) {
  struct rlimit now;
  getrlimit(RLIMIT_STACK, &now);
  now.rlim_cur = kib < 0 ? RLIM_INFINITY : (rlim_t)kib * KIB;
  setrlimit(RLIMIT_STACK, &now);
}

/* In a program whose stack may grow to `kib`. */
static void within(long kib) {
  long got = dive(kib * 2);
  printf("%ld KiB: ended by %d, at its limit: %d\n", kib, code, got > kib * 3 / 4 && got < kib);
  limit(kib * 4);
  printf("raised: %d\n", dive(kib * 2) == kib * 2);
  limit(64);
  printf("lowered, what it has: %d, more: %d\n", dive(kib * 3 / 2) == kib * 3 / 2,
         dive(kib * 3) < kib * 3);
  fflush(stdout);
}

static void start_within(const char *self, const char *kib) {
  fflush(stdout);
  if (fork() == 0) {
    limit(atol(kib));
    execl(self, self, kib, NULL);
    _exit(1);
  }
  int status;
  wait(&status);
  printf("status %x\n", status);
}

static void mapped(void) {
  size_t page = 4 * KIB;
  char *room = ALONE - 8192 * KIB;
  char *top = room + 4096 * KIB - 2 * page;
  char *area = mmap(top, page, PROT_READ | PROT_WRITE, GROWS | MAP_FIXED, -1, 0);
  printf("its own page %d, the next %d\n", touch(area), touch(area - 1));
  printf("grown by %ld\n", (long)(area - (char *)start_of(area)));
  printf("far below %d, grown by %ld\n", touch(area - 300 * KIB),
         (long)(area - (char *)start_of(area)));
  /* A pipe's bytes arrive where nothing was mapped. */
  int ends[2];
  pipe(ends);
  write(ends[1], "abc", 3);
  printf("read %zd: %.3s\n", read(ends[0], area - 400 * KIB, 3), area - 400 * KIB);
  /* Of what may be accessed, a gap of 1 MiB; the page that may not be counts for nothing. */
  char *below = mmap(room + 1024 * KIB, page, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
  printf("at the gap %d, in it %d code %d\n", touch(below + page + 1024 * KIB),
         touch(below + page + 1024 * KIB - 1), code);
  mprotect(below, page, PROT_NONE);
  printf("without a gap %d, in the page %d code %d\n", touch(below + page), touch(below), code);
  munmap(below, page);
  limit(3600);
  printf("at the limit %d, below it %d\n", touch(area + page - 3600 * KIB),
         touch(area + page - 3600 * KIB - 1));
  limit(8192);
  munmap(room, 4096 * KIB);
  area = mmap(ALONE, 4 * page, PROT_READ | PROT_WRITE, GROWS | MAP_FIXED, -1, 0);
  mprotect(area, page, PROT_READ);
  printf("below what is only read: %d code %d\n", touch(area - 1), code);
  printf("read: %d\n", *(volatile char *)(area - 1));
  mprotect(area, 4 * page, PROT_READ);
  int result = mprotect(area + 3 * page, page, PROT_READ | PROT_WRITE | PROT_GROWSDOWN);
  printf("PROT_GROWSDOWN %d, its middle %d\n", result, touch(area + 2 * page));
  munmap(area - page, 5 * page);
  area = mmap(NULL, page, PROT_READ, MAP_SHARED | MAP_ANONYMOUS | MAP_GROWSDOWN, -1, 0);
  printf("shared: %s\n", area == MAP_FAILED ? strerror(errno) : "mapped");
}

/* A wish does not take the room into which it may grow. */
static void neighbours(void) {
  char *area = mmap(ALONE, 4096, PROT_READ | PROT_WRITE, GROWS | MAP_FIXED, -1, 0);
  char *next = mmap(area - 8192, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  printf("a wish in its gap is heard: %d\n", next == area - 8192);
  munmap(next, 4096);
}

static void inherited(void) {
  char *area = mmap(ALONE, 4096, PROT_READ | PROT_WRITE, GROWS | MAP_FIXED, -1, 0);
  fflush(stdout);
  if (fork() == 0) {
    printf("in a child %d\n", touch(area - 8192));
    fflush(stdout);
    _exit(0);
  }
  wait(NULL);
  printf("in its parent, not grown: %d\n", start_of(area - 8192) == 0);
  printf("%d\n", touch(area - 8192));
}

int main(int argc, char **argv) {
  handle(SIGSEGV);
  setvbuf(stdout, NULL, _IOLBF, 0);
  if (argc > 1) {
    within(atol(argv[1]));
    return 0;
  }
  start_within(argv[0], "256");
  start_within(argv[0], "16384");
  mapped();
  neighbours();
  inherited();
  return 0;
}

/*
 * mappings: brk, mmap, munmap and mprotect by hand: fresh pages are zero, holes stay holes, fixed
 * mappings replace, protections are as set, and all of it holds after migrations.
 *
 * Usage: mappings
 */
#define _GNU_SOURCE
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "gobelins.h"

#define PAGE 4096

static void move_on(void) { gobelins_migrate(GOBELINS_NEXT_NODE, GOBELINS_DEFAULT); }

static const char *outcome(int result) { return result >= 0 ? "ok" : strerror(errno); }

static int all_bytes(const char *start, size_t size, char value) {
  for (size_t i = 0; i < size; i++)
    if (start[i] != value) return 0;
  return 1;
}

static char *anonymous(size_t size) {
  return mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
}

static void fresh_pages(void) {
  char *area = anonymous(16 * PAGE);
  printf("fresh: aligned %d, zero %d\n", (uintptr_t)area % PAGE == 0,
         all_bytes(area, 16 * PAGE, 0));
  memset(area, 7, 16 * PAGE);
  move_on();
  printf("kept: %d\n", all_bytes(area, 16 * PAGE, 7));
  /* A hole in the middle, then a new page in it: zero again, its neighbours untouched. */
  printf("unmap: %s\n", outcome(munmap(area + 4 * PAGE, 2 * PAGE)));
  char *again = mmap(area + 4 * PAGE, PAGE, PROT_READ | PROT_WRITE,
                     MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
  printf("fixed: there %d, zero %d, neighbours %d\n", again == area + 4 * PAGE,
         all_bytes(again, PAGE, 0), area[4 * PAGE - 1] == 7 && area[6 * PAGE] == 7);
  /* Replacing a mapping in place. */
  mmap(area, PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
  move_on();
  printf("replaced: zero %d, next page kept %d\n", all_bytes(area, PAGE, 0), area[PAGE] == 7);
  printf("unmap all, hole included: %s\n", outcome(munmap(area, 16 * PAGE)));
}

static void protections(void) {
  char *area = anonymous(4 * PAGE);
  strcpy(area + PAGE, "read me");
  printf("protect: %s\n", outcome(mprotect(area + PAGE, PAGE, PROT_READ)));
  move_on();
  printf("readable: %s\n", area + PAGE);
  printf("writable again: %s\n", outcome(mprotect(area, 4 * PAGE, PROT_READ | PROT_WRITE)));
  area[PAGE] = 'R';
  printf("written: %s\n", area + PAGE);
  printf("unaligned: %s\n", outcome(syscall(SYS_mprotect, area + 1, PAGE, PROT_READ)));
  munmap(area + 2 * PAGE, PAGE);
  printf("over a hole: %s\n", outcome(mprotect(area, 4 * PAGE, PROT_READ)));
  munmap(area, 4 * PAGE);
}

static void errors(void) {
  printf("no length: %s\n", mmap(NULL, 0, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) == MAP_FAILED
                                ? strerror(errno) : "ok");
  printf("no type: %s\n",
         mmap(NULL, PAGE, PROT_READ, MAP_ANONYMOUS, -1, 0) == MAP_FAILED ? strerror(errno) : "ok");
  printf("bad descriptor: %s\n",
         mmap(NULL, PAGE, PROT_READ, MAP_PRIVATE, 77, 0) == MAP_FAILED ? strerror(errno) : "ok");
  printf("too large: %s\n",
         anonymous(0xf0000000) == MAP_FAILED ? strerror(errno) : "ok");
  printf("unaligned unmap: %s\n", outcome(syscall(SYS_munmap, 0x12345001, PAGE)));
}

static void program_break(void) {
  char *start = (char *)syscall(SYS_brk, 0);
  char *page = (char *)(((uintptr_t)start + PAGE - 1) & -PAGE);
  char *end = (char *)syscall(SYS_brk, page + 8 * PAGE);
  printf("break: grown %d, zero %d\n", end == page + 8 * PAGE, all_bytes(page, 8 * PAGE, 0));
  memset(page, 9, 8 * PAGE);
  move_on();
  end = (char *)syscall(SYS_brk, page + 2 * PAGE);
  printf("break: shrunk %d, kept %d\n", end == page + 2 * PAGE, all_bytes(page, 2 * PAGE, 9));
  end = (char *)syscall(SYS_brk, page + 4 * PAGE);
  printf("break: grown again %d, zero %d\n", end == page + 4 * PAGE,
         all_bytes(page + 2 * PAGE, 2 * PAGE, 0));
  /* Beyond the stack, wherever that is: the break stays, and the call says where. */
  printf("break: refuses %d\n", (char *)syscall(SYS_brk, 0xffffd000) == end);
}

int main(void) {
  setvbuf(stdout, NULL, _IOLBF, 0);
  fresh_pages();
  protections();
  errors();
  program_break();
  return 0;
}

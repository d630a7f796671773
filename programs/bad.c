/*
 * bad: dies in a way of your choice, so that the right signal can be checked. It says what it is
 * about to do, in one line, then does it. Reaching the end is a failure, with exit status 99.
 *
 * Usage: bad HOW         (bad without an argument lists the ways)
 *
 * Which exception becomes which signal: SDM vol. 3, chapter 6, and signal(7).
 */
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

static volatile int zero;
static const char constant[] = "constant";

static void read_at(unsigned address) { (void)*(volatile char *)address; }
static void write_at(unsigned address) { *(volatile char *)address = 1; }

static void read_null(void) { read_at(0); }
static void write_null(void) { write_at(4); }
static void read_kernel(void) { read_at(0xffffff00); }
static void write_constant(void) { write_at((unsigned)constant); }
static void write_code(void) { write_at((unsigned)&write_code); }
static void divide(void) {
  volatile int dividend = 1000;
  zero = dividend / zero;
}
static void divide_overflow(void) {
  volatile int least = INT_MIN, minus_one = -1;
  zero = least / minus_one;
}
static void illegal(void) { __asm__ volatile("ud2"); }
static void breakpoint(void) { __asm__ volatile("int3"); }
static void overflow_trap(void) { __asm__ volatile("movb $0x7f, %%al; addb $1, %%al; into" ::: "eax"); }
static void halt(void) { __asm__ volatile("hlt"); }
static void port(void) { __asm__ volatile("inb $0x60, %%al" ::: "eax"); }
static void wrong_interrupt(void) { __asm__ volatile("int $0x81"); }
static void wild_jump(void) { ((void (*)(void))0x12345678)(); }
static void null_call(void) { ((void (*)(void))(unsigned)zero)(); }
static void guard_page(void) {
  char *page = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (page == MAP_FAILED || mprotect(page, 4096, PROT_NONE) != 0) exit(98);
  read_at((unsigned)page);
}
static void read_only_page(void) {
  char *page = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (page == MAP_FAILED || mprotect(page, 4096, PROT_READ) != 0) exit(98);
  read_at((unsigned)page);
  write_at((unsigned)page);
}
static void unmapped_page(void) {
  char *page = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (page == MAP_FAILED || munmap(page + 4096, 4096) != 0) exit(98);
  write_at((unsigned)page + 4095);
  write_at((unsigned)page + 4096);
}
/* A store across two pages of which the second is missing writes nothing at all. */
static void torn_store(void) {
  char *page = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (page == MAP_FAILED || munmap(page + 4096, 4096) != 0) exit(98);
  *(volatile unsigned *)(page + 4094) = 0xffffffff;
}
static __attribute__((noinline)) int recurse(int n) {
  volatile char frame[16384];
  for (unsigned at = 0; at < sizeof frame; at += 1024) frame[at] = (char)n;
  if (zero) return 0;
  return recurse(n + 1) + frame[n % sizeof frame];
}
static void stack_overflow(void) { zero = recurse(0); }
/* Unmasks the divide-by-zero exception, which then comes with the next x87 instruction. */
static void x87_divide(void) {
  unsigned short control = 0x37b;
  __asm__ volatile("fldcw %0; fldz; fld1; fdivp; fwait" ::"m"(control));
}
static void finish(void) { exit(42); }
static void library_abort(void) { abort(); }

static const struct way {
  const char *name;
  void (*action)(void);
} ways[] = {
    {"read-null", read_null},           {"write-null", write_null},
    {"read-kernel", read_kernel},       {"write-constant", write_constant},
    {"write-code", write_code},         {"divide", divide},
    {"divide-overflow", divide_overflow}, {"illegal", illegal},
    {"breakpoint", breakpoint},         {"overflow-trap", overflow_trap},
    {"halt", halt},                     {"port", port},
    {"wrong-interrupt", wrong_interrupt}, {"wild-jump", wild_jump},
    {"null-call", null_call},           {"guard-page", guard_page},
    {"read-only-page", read_only_page}, {"unmapped-page", unmapped_page},
    {"torn-store", torn_store},         {"stack-overflow", stack_overflow},
    {"x87-divide", x87_divide},         {"abort", library_abort},
    {"exit-42", finish},
};

int main(int argc, char **argv) {
  size_t count = sizeof ways / sizeof *ways;
  for (size_t i = 0; i < count; i++) {
    if (argc < 2) printf("%s\n", ways[i].name);
    else if (strcmp(argv[1], ways[i].name) == 0) {
      printf("about to %s\n", argv[1]);
      fflush(stdout);
      ways[i].action();
      printf("still alive after %s\n", argv[1]);
      return 99;
    }
  }
  return argc < 2 ? 0 : 2;
}

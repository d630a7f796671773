/*
 * local_segments: segments of the program's own through modify_ldt: 16-bit code that is called
 * far, 16-bit data with a base and a limit, a stack of 64 KB at most, segments that expand down,
 * that are read-only, that are not present; what LAR, LSL, VERR and VERW tell of them, and what a
 * handler finds when an access fails (modify_ldt(2), SDM vol. 3, 3.4).
 *
 * Usage: local_segments
 */
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <ucontext.h>
#include <unistd.h>

#include "gobelins.h"

struct user_desc { unsigned entry, base, limit, flags; };
enum { BIG = 1, DOWN = 2, CODE = 4, CONFORMING = 6, READ_ONLY = 8, PAGES = 16, ABSENT = 32 };
enum { USEABLE = 64 };
enum { READ, WRITE_OLD, READ_DEFAULT, WRITE = 0x11 };

#define SELECTOR(entry) ((entry) * 8 + 7)
#define DATA 0x60000000u
#define TEXT 0x60010000u
#define STACK 0x60020000u

static int modify(int what, void *at, unsigned bytes) {
  long result = syscall(SYS_modify_ldt, what, at, bytes);
  return result < 0 ? -errno : (int)result;
}

static int set(unsigned entry, unsigned base, unsigned limit, unsigned flags) {
  struct user_desc desc = {entry, base, limit, flags};
  return modify(WRITE, &desc, sizeof desc);
}

static volatile int faults;
static void *resume;

static void handler(int signal, siginfo_t *info, void *context) {
  ucontext_t *u = context;
  greg_t *r = u->uc_mcontext.gregs;
  (void)info;
  printf("  signal %d trapno %d err %#x cs %x ds %x ss %x\n", signal, (int)r[REG_TRAPNO],
         (int)r[REG_ERR], (int)r[REG_CS], (int)r[REG_DS], (int)r[REG_SS]);
  faults++;
  if (r[REG_CS] & 4) {
    /* In 16-bit code: back there, behind the instruction of two bytes. */
    r[REG_EIP] += 2;
    return;
  }
  r[REG_EIP] = (greg_t)resume;
}

static void describe(const char *name, unsigned selector) {
  unsigned rights = 0, limit = 0;
  unsigned char z[4];
  __asm__ volatile("larl %1, %0\n setz %2" : "+r"(rights), "+r"(selector), "=q"(z[0]) : : "cc");
  __asm__ volatile("lsll %1, %0\n setz %2" : "+r"(limit), "+r"(selector), "=q"(z[1]) : : "cc");
  __asm__ volatile("verr %w1\n setz %0" : "=q"(z[2]) : "r"(selector) : "cc");
  __asm__ volatile("verw %w1\n setz %0" : "=q"(z[3]) : "r"(selector) : "cc");
  printf("%-12s %02x lar %d %08x lsl %d %08x verr %d verw %d\n", name, selector, z[0], rights, z[1],
         limit, z[2], z[3]);
}

/* Loads a byte at an offset of a segment, or tells the fault. */
static void load(unsigned selector, unsigned offset) {
  unsigned value = 0xffffffff;
  printf("load %02x:%x\n", selector, offset);
  __asm__ volatile("movl $1f, %2\n movw %w1, %%fs\n movzbl %%fs:(%3), %0\n"
                   "1:\n xorl %%ecx, %%ecx\n movw %%cx, %%fs"
                   : "+&r"(value) : "r"(selector), "m"(resume), "r"(offset) : "ecx", "memory");
  printf("  %x\n", value);
}

static void store(unsigned selector, unsigned offset) {
  printf("store %02x:%x\n", selector, offset);
  __asm__ volatile("movl $1f, %1\n movw %w0, %%fs\n movb $0x5a, %%fs:(%2)\n"
                   "1:\n xorl %%ecx, %%ecx\n movw %%cx, %%fs"
                   : : "r"(selector), "m"(resume), "r"(offset) : "ecx", "memory");
}

/*
 * 16-bit code at offset 0 of its segment:
 *   push bp; mov bp,sp; mov ax,[bx]; add ax,cx; mov [bx+2],ax; hlt (a fault); nop; inc word [bx+4];
 *   pop bp; o32 retf
 */
static const unsigned char text[] = {0x55, 0x89, 0xe5, 0x8b, 0x07, 0x01, 0xc8, 0x89, 0x47,
                                     0x02, 0xf4, 0x90, 0xff, 0x47, 0x04, 0x5d, 0x66, 0xcb};

static void call16(void) {
  struct __attribute__((packed)) { unsigned offset; unsigned short selector; } target = {
      0, SELECTOR(0)};
  unsigned short *words = (unsigned short *)DATA;
  words[8] = 40;
  words[9] = words[10] = 7;
  unsigned result = 0xabcd0000, count = 2;
  __asm__ volatile("pushl %%ds\n movw %3, %%ds\n lcall *%%es:%2\n popl %%ds"
                   : "+a"(result), "+c"(count)
                   : "m"(target), "r"((unsigned short)SELECTOR(1)), "b"(16)
                   : "memory", "cc");
  printf("16-bit call: eax %x words %d %d %d\n", result, words[8], words[9], words[10]);
}

/* Pushes on a 16-bit stack that wraps at 64 KB, with the upper half of ESP untouched. */
static void stack16(void) {
  unsigned after = 0, pushed = 0;
  __asm__ volatile(
      "movl %%esp, %%esi\n movw %%ss, %%di\n movl $0x12340002, %%ecx\n"
      "movw %w2, %%ss\n movl %%ecx, %%esp\n pushw $0x77\n pushw $0x88\n"
      "movl %%esp, %0\n popw %w1\n"
      "movw %%di, %%ss\n movl %%esi, %%esp\n"
      : "=&b"(after), "=&a"(pushed) : "d"(SELECTOR(2)) : "ecx", "esi", "edi", "memory");
  printf("16-bit stack: esp %08x popped %x\n", after, pushed & 0xffff);
}

static void read_table(void) {
  unsigned words[24];
  memset(words, 0xee, sizeof words);
  printf("read: %d\n", modify(READ, words, sizeof words));
  for (int i = 0; i < 24; i += 2) printf("  %08x %08x\n", words[i], words[i + 1]);
}

static unsigned room[4];

int main(void) {
  struct sigaction action = {.sa_sigaction = handler, .sa_flags = SA_SIGINFO | SA_NODEFER};
  sigaction(SIGSEGV, &action, 0);
  sigaction(SIGBUS, &action, 0);
  setvbuf(stdout, 0, _IOLBF, 0);
  int rights = PROT_READ | PROT_WRITE | PROT_EXEC;
  mmap((void *)DATA, 0x40000, rights, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
  memcpy((void *)TEXT, text, sizeof text);
  for (int i = 0; i < 0x1000; i++) ((unsigned char *)DATA)[i] = (unsigned char)i;
  printf("before: %d %d\n", modify(READ, room, sizeof room),
         modify(READ_DEFAULT, room, sizeof room));
  printf("set: %d %d %d %d %d %d %d %d\n", set(0, TEXT, 0xfff, CODE), set(1, DATA, 0x7ff, 0),
         set(2, STACK, 0xffff, 0), set(3, DATA, 0x7ff, BIG | DOWN),
         set(4, DATA, 0x7ff, BIG | READ_ONLY | USEABLE), set(5, DATA, 0x10, BIG | PAGES),
         set(6, DATA, 0xff, BIG | ABSENT), set(8, TEXT, 0xfff, BIG | CODE | READ_ONLY));
  printf("refused: %d %d %d %d\n", set(8192, 0, 1, BIG), set(9, 0, 1, CONFORMING),
         modify(WRITE, room, 12), modify(7, room, sizeof room));
  static const char *names[] = {"code16", "data16", "stack16", "down",   "read-only",
                                "pages",  "absent", "none",    "execute"};
  for (unsigned i = 0; i < 9; i++) describe(names[i], SELECTOR(i));
  describe("flat code", 0x23);
  describe("flat data", 0x2b);
  read_table();
  gobelins_migrate(GOBELINS_NEXT_NODE, GOBELINS_DEFAULT);
  load(SELECTOR(1), 0x7ff);
  load(SELECTOR(1), 0x800);
  load(SELECTOR(3), 0x800);
  load(SELECTOR(3), 0x7ff);
  load(SELECTOR(5), 0x10fff & 0xfff);
  load(SELECTOR(6), 0);
  load(SELECTOR(7), 0);
  load(SELECTOR(8), 0);
  store(SELECTOR(4), 4);
  store(SELECTOR(1), 4);
  call16();
  stack16();
  gobelins_migrate(GOBELINS_NEXT_NODE, GOBELINS_ON_DEMAND);
  call16();
  struct user_desc old = {1, DATA, 0x7ff, USEABLE};
  printf("old: %d\n", modify(WRITE_OLD, &old, sizeof old));
  describe("old", SELECTOR(1));
  printf("clear: %d\n", set(1, 0, 0, READ_ONLY | ABSENT));
  /* Back, where the table was left with the old entry. */
  gobelins_migrate(GOBELINS_NEXT_NODE, GOBELINS_ON_DEMAND);
  describe("cleared", SELECTOR(1));
  printf("%d faults\n", faults);
  return 0;
}

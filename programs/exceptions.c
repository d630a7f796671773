/*
 * exceptions: what a handler finds when an instruction faults or traps, and what becomes of what it
 * changes: trapno, err, cr2, %eip, the x87 and SSE state in its ucontext (sigaction(2)).
 *
 * Usage: exceptions
 */
#define _GNU_SOURCE
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <ucontext.h>

#include "gobelins.h"

/* The FSAVE image that fpregs points to is followed by FXSAVE's (sigcontext.h of the kernel). */
enum { FXSAVE = 112, FX_MXCSR = 24, FX_XMM = 160, LEGACY_ST = 28 };

static volatile int seen;
static uintptr_t start, resume;
static void (*inspect)(ucontext_t *);

static void handler(int signal, siginfo_t *info, void *context) {
  ucontext_t *u = context;
  greg_t *r = u->uc_mcontext.gregs;
  int memory = r[REG_TRAPNO] == 14;
  int fetch = memory && (unsigned long)r[REG_EIP] == u->uc_mcontext.cr2;
  printf(" signal %d code %d trapno %d err %d eip +%d", signal, info->si_code, (int)r[REG_TRAPNO],
         (int)r[REG_ERR], fetch ? 0 : (int)((uintptr_t)r[REG_EIP] - start));
  if (memory) printf(" cr2 %#lx", (unsigned long)u->uc_mcontext.cr2);
  int same = (unsigned long)info->si_addr == u->uc_mcontext.cr2;
  if (memory) printf(" address %s", same ? "same" : "other");
  if (!memory && info->si_code > 0 && info->si_code < 0x80)
    printf(" address +%d", (int)((uintptr_t)info->si_addr - start));
  printf(" cs %x ss %x flags %x\n", (int)r[REG_CS], (int)r[REG_SS], (int)r[REG_EFL] & 0xdd5);
  if (inspect) inspect(u);
  r[REG_EIP] = (greg_t)resume;
  r[REG_EFL] &= ~0x100; /* the trap flag */
  seen++;
}

/* Runs the instructions between two labels; the handler goes on behind them. */
#define ATTEMPT(name, code, ...)                                             \
  do {                                                                       \
    printf("%s:", name);                                                     \
    int before = seen;                                                       \
    __asm__ volatile("movl $1f, %0\n movl $2f, %1" : "=m"(start), "=m"(resume)); \
    __asm__ volatile("cmpl %%esp, %%esp\n1:\n " code "\n2:\n" : : __VA_ARGS__); \
    if (seen == before) printf(" nothing\n");                                \
  } while (0)

static void integer_exceptions(void) {
  ATTEMPT("divide by zero", "xorl %%ecx, %%ecx\n xorl %%edx, %%edx\n divl %%ecx",
          "a"(1) : "ecx", "edx", "cc");
  ATTEMPT("quotient too large", "movl $5, %%edx\n movl $2, %%ecx\n divl %%ecx",
          "a"(1) : "ecx", "edx", "cc");
  ATTEMPT("undefined", "nop\n ud2", "a"(0));
  ATTEMPT("LOCK of a register", ".byte 0xf0, 0x01, 0xc0", "a"(0));
  ATTEMPT("LOCK of a load", ".byte 0xf0, 0x8b, 0x00", "a"(&seen));
  ATTEMPT("breakpoint", "nop\n int3\n nop", "a"(0));
  ATTEMPT("interrupt 3", "int $3", "a"(0));
  ATTEMPT("overflow", "movl $0x7fffffff, %%eax\n incl %%eax\n into", "c"(0) : "eax", "cc");
  ATTEMPT("interrupt 33", "int $33", "a"(0));
  static const int bounds[2] = {-3, 9};
  ATTEMPT("within bounds", ".byte 0x62, 0x01" /* bound %eax, (%ecx) */, "a"(9), "c"(bounds));
  ATTEMPT("out of bounds", ".byte 0x62, 0x01" /* bound %eax, (%ecx) */, "a"(10), "c"(bounds));
  ATTEMPT("privileged", "cli", "a"(0));
  ATTEMPT("port", "inb $0x60, %%al", "d"(0) : "eax");
  ATTEMPT("bad selector", "movw %%ax, %%fs", "a"(0x1237));
  ATTEMPT("single step", "pushfl\n orl $0x100, (%%esp)\n popfl\n nop\n nop",
          "a"(0) : "cc", "memory");
  ATTEMPT("misaligned vector", "movaps 4(%0), %%xmm0", "r"(0x1000));
  ATTEMPT("too long", ".fill 15, 1, 0x66\n nop", "a"(0));
}

static void page_faults(void) {
  int how = MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED;
  char *page = mmap((void *)0x60000000, 8192, PROT_READ, how, -1, 0);
  munmap(page + 4096, 4096);
  ATTEMPT("read of address 16", "movl 16, %%eax", "c"(0) : "eax");
  ATTEMPT("write to address 32", "movl %%eax, 32", "a"(0) : "memory");
  ATTEMPT("write to a read-only page", "incl (%0)", "r"(page + 8) : "memory", "cc");
  ATTEMPT("read across the end", "movl (%0), %%eax", "r"(page + 4094) : "eax");
  ATTEMPT("string across the end", "rep lodsb", "S"(page + 4090), "c"(20) : "eax");
  ATTEMPT("fetch", "jmp *%0", "r"(0x10));
  ATTEMPT("kernel's memory", "movl (%0), %%eax", "r"(0xfffff000) : "eax");
}

static void change_states(ucontext_t *u) {
  char *image = (char *)u->uc_mcontext.fpregs;
  printf("   image: cw %#x sw %#x tag %#x, mxcsr %#x\n", *(uint16_t *)image,
         *(uint16_t *)(image + 4), *(uint16_t *)(image + 8),
         *(uint32_t *)(image + FXSAVE + FX_MXCSR));
  unsigned short control;
  __asm__ volatile("fnstcw %0" : "=m"(control));
  printf("   handler's own: cw %#x\n", control);
  *(uint64_t *)(image + LEGACY_ST) = 0xe800000000000000; /* 7.25 */
  *(uint16_t *)(image + LEGACY_ST + 8) = 0x4001;
  *(uint32_t *)(image + 4) &= ~0xbfu; /* no exception is pending any more */
  *(double *)(image + FXSAVE + FX_XMM) = 12.5;
  *(uint32_t *)(image + FXSAVE + FX_MXCSR) = 0x1fbf;
  u->uc_mcontext.gregs[REG_EAX] = 0x1234;
}

static void floating_exceptions(void) {
  double top = 0, lane = 0;
  uint32_t mxcsr = 0, value = 0, unmasked = 0x1d00, usual = 0x1f80;
  uint16_t control = 0x37b;
  inspect = change_states;
  /* The exception of a division arrives at the next waiting instruction. */
  ATTEMPT("x87 divide", "fninit\n fldcw %0\n fld1\n fldz\n fdivrp\n fnstsw %%ax\n nop\n fwait",
          "m"(control) : "eax");
  __asm__ volatile("movl %%eax, %0\n fstpl %1\n movsd %%xmm0, %2\n stmxcsr %3\n"
                   : "=m"(value), "=m"(top), "=m"(lane), "=m"(mxcsr) : : "memory");
  printf("   after: eax %#x st %g xmm0 %g mxcsr %#x\n", value, top, lane, mxcsr);
  __asm__ volatile("fninit");
  ATTEMPT("SSE divide", "ldmxcsr %0\n xorps %%xmm1, %%xmm1\n divsd %%xmm1, %%xmm0", "m"(unmasked));
  __asm__ volatile("movsd %%xmm0, %0\n stmxcsr %1\n ldmxcsr %2\n fninit\n"
                   : "=m"(lane), "=m"(mxcsr) : "m"(usual));
  printf("   after: xmm0 %g mxcsr %#x\n", lane, mxcsr);
  inspect = 0;
}

int main(void) {
  struct sigaction action = {.sa_sigaction = handler, .sa_flags = SA_SIGINFO | SA_NODEFER};
  static const int signals[] = {SIGFPE, SIGILL, SIGTRAP, SIGSEGV, SIGBUS};
  for (unsigned i = 0; i < sizeof signals / sizeof *signals; i++) sigaction(signals[i], &action, 0);
  setvbuf(stdout, 0, _IOLBF, 0);
  integer_exceptions();
  gobelins_migrate(GOBELINS_NEXT_NODE, GOBELINS_DEFAULT);
  page_faults();
  gobelins_migrate(GOBELINS_NEXT_NODE, GOBELINS_DEFAULT);
  floating_exceptions();
  printf("%d in all\n", seen);
  return 0;
}

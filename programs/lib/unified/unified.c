/* The part of the unified library that is written, not generated: the flag, the choice of the system at
 * the start, main's wedge, the seam of the calls that musl makes by itself, and what happens when
 * the system lacks a call (paper P, 2).
 *
 * The flag is set before main() from what the system has told the process, and changed by whoever
 * moves the process to another system; where it is, the PCB says. */

#include <elf.h>
#include <errno.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "../puma/include/puma_shared.h"

enum { LINUX = 0, PUMA = 1, OSF = 2 };

#define PCB ((volatile struct puma_pcb *)PUMA_PCB_ADDRESS)

volatile int __unified_system;
/* There is a PCB: the process began on Puma, or has asked for portals. */
static int has_portals;

void linux_init_tls(size_t *) __asm__("__linux.__init_tls");
void puma_init_tls(size_t *) __asm__("__puma.__init_tls");
int puma_pct(int number, uint32_t a, uint32_t b, uint32_t c);
int puma_attach(void);
void puma_panic(const char *);

/* musl's first step that needs the system. */
void __init_tls(size_t *auxiliary) {
  const char *platform = (const char *)auxiliary[AT_PLATFORM];
  if (platform != 0 && strcmp(platform, "puma") == 0) {
    __unified_system = PUMA;
    PCB->system_flag = (uint32_t)&__unified_system;
    has_portals = 1;
    puma_init_tls(auxiliary);
  } else {
    linux_init_tls(auxiliary);
  }
}

/* Where the thread block's word 16 leads: it is asked at every call, so it may change its mind. */
void puma_syscall_entry(void);
uintptr_t __sysinfo = (uintptr_t)puma_syscall_entry;

int linux_gate(int number, int a, int b, int c, int d, int e, int f);

__asm__(".text\n"
        ".globl puma_syscall_entry\n"
        ".type puma_syscall_entry, @function\n"
        "puma_syscall_entry:\n"
        "  cmpl $1, __unified_system\n"
        "  je __puma.puma_syscall_entry\n"
        "  int $0x80\n"
        "  ret\n"
        ".type linux_gate, @function\n"
        "linux_gate:\n"
        "  pushl %ebp\n"
        "  pushl %edi\n"
        "  pushl %esi\n"
        "  pushl %ebx\n"
        "  movl 20(%esp), %eax\n"
        "  movl 24(%esp), %ebx\n"
        "  movl 28(%esp), %ecx\n"
        "  movl 32(%esp), %edx\n"
        "  movl 36(%esp), %esi\n"
        "  movl 40(%esp), %edi\n"
        "  movl 44(%esp), %ebp\n"
        "  int $0x80\n"
        "  popl %ebx\n"
        "  popl %esi\n"
        "  popl %edi\n"
        "  popl %ebp\n"
        "  ret\n"
        /* The program's own main was compiled under another name. */
        ".globl main\n"
        ".type main, @function\n"
        "main:\n"
        "  cmpl $1, __unified_system\n"
        "  je 1f\n"
        "  jmp __unified_main\n"
        "1: jmp __unified_main\n");

/* On Linux, where nothing of the C library may be asked: it is at work in the caller's frame. */
_Noreturn static void die_on_linux(const char *text) {
  linux_gate(4, 2, (int)text, strlen(text), 0, 0, 0);
  for (;;) linux_gate(252, 134, 0, 0, 0, 0, 0);
}

/* A call of Puma's that the portal interface of this system carries out. */
void __unified_portals(int system, const char *name) {
  static char text[160];
  (void)system;
  if (has_portals) return;
  /* The library's own start makes calls of this kind. */
  has_portals = 1;
  if (puma_attach() == 0) {
    PCB->system_flag = (uint32_t)&__unified_system;
    return;
  }
  strncpy(text, name, 80);
  die_on_linux(strcat(text, ": this system has no portals\n"));
}

/* Goes to `system`; 0, or a negative number when the process stays. A program may have its own. */
__attribute__((weak)) int __unified_migrate(int system) {
  if (__unified_system == system) return 0;
  if (!has_portals || PCB->deficiency != 0) return -1;
  return puma_pct(PUMA_PCT_MIGRATE, system, 0, 0);
}

/* The call `name` needs `system`. Comes back when it can proceed. */
void __unified_deficiency(int system, const char *name) {
  static char text[160];
  int on_puma = __unified_system == PUMA;
  /* Where no compute partition takes the process, the portals of this system have to do. */
  if (!on_puma) __unified_portals(system, name);
  if (__unified_migrate(system) >= 0 || !on_puma) return;
  strncpy(text, name, 80);
  puma_panic(strcat(text, ": this system has no such call, and the process cannot move"));
}

int puma_is_here(void) {
  return __unified_system == PUMA;
}

/* Code of the C library was at work under Linux and goes on here: its call is made there. */
int puma_foreign_syscall(int number, int a, int b, int c, int d, int e, int f) {
  return __unified_migrate(LINUX) < 0 ? -ENOSYS : linux_gate(number, a, b, c, d, e, f);
}

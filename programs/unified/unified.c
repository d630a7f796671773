/* The part of the unified library that is written, not generated: the flag, the choice of the system at
 * the start, main's wedge, the seam of the calls that musl makes by itself, and what happens when
 * the
 * system lacks a call (paper P, 2).
 *
 * The flag is set before main() from what the system has told the process, and changed by whoever
 * moves
 * the process to another system; where it is, the PCB says. */

#include <elf.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "../lib/puma/include/puma_shared.h"

enum { LINUX = 0, PUMA = 1, OSF = 2 };

volatile int __unified_system;

void linux_init_tls(size_t *) __asm__("__linux.__init_tls");
void puma_init_tls(size_t *) __asm__("__puma.__init_tls");
int puma_pct(int number, uint32_t a, uint32_t b, uint32_t c);
void puma_panic(const char *);

/* musl's first step that needs the system. */
void __init_tls(size_t *auxiliary) {
  const char *platform = (const char *)auxiliary[AT_PLATFORM];
  if (platform != 0 && strcmp(platform, "puma") == 0) {
    __unified_system = PUMA;
    ((volatile struct puma_pcb *)PUMA_PCB_ADDRESS)->system_flag = (uint32_t)&__unified_system;
    puma_init_tls(auxiliary);
  } else {
    linux_init_tls(auxiliary);
  }
}

/* Where the thread block's word 16 leads: it is asked at every call, so it may change its mind. */
void puma_syscall_entry(void);
uintptr_t __sysinfo = (uintptr_t)puma_syscall_entry;

__asm__(".text\n"
        ".globl puma_syscall_entry\n"
        ".type puma_syscall_entry, @function\n"
        "puma_syscall_entry:\n"
        "  cmpl $1, __unified_system\n"
        "  je __puma.puma_syscall_entry\n"
        "  int $0x80\n"
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
  int result;
  __asm__ volatile("int $0x80"
                   : "=a"(result)
                   : "a"(4), "b"(2), "c"(text), "d"(strlen(text))
                   : "memory");
  for (;;) __asm__ volatile("int $0x80" : : "a"(252), "b"(134));
}

/* The call `name` needs `system`. Comes back when the process is there; a program may have its own. */
__attribute__((weak)) int __unified_migrate(int system) {
  if (__unified_system == PUMA) return puma_pct(PUMA_PCT_MIGRATE, system, 0, 0);
  return -1;
}

void __unified_deficiency(int system, const char *name) {
  static char text[160];
  if (__unified_migrate(system) >= 0) return;
  strncpy(text, name, 80);
  strcat(text, ": this system has no such call, and the process cannot move");
  if (__unified_system == PUMA) puma_panic(text);
  die_on_linux(strcat(text, "\n"));
}

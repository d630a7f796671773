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

#include "../common/only_thread.h"
#include "../puma/include/puma_shared.h"

enum { LINUX = 0, PUMA = 1, OSF = 2 };

#define PCB ((volatile struct puma_pcb *)PUMA_PCB_ADDRESS)

volatile int __unified_system;
/* There is a PCB: the process began on Puma, or has asked for portals. */
static int has_portals;

void linux_init_tls(size_t *) __asm__("__linux.__init_tls");
void puma_init_tls(size_t *) __asm__("__puma.__init_tls");
/* Of LIBOSF.a, where the library is unified with it. */
__attribute__((weak, visibility("hidden"))) void osf_init_tls(size_t *);
__attribute__((weak, visibility("hidden"))) void osf_syscall_entry(void);
__attribute__((weak, visibility("hidden"))) void osf_trampoline(void);
__attribute__((weak, visibility("hidden"))) int osf_call(int number, ...);
int puma_pct(int number, uint32_t a, uint32_t b, uint32_t c);
int puma_attach(void);
void puma_panic(const char *);

/* What whoever moves the process has to know. */
static void describe_in_pcb(void) {
  PCB->system_flag = (uint32_t)&__unified_system;
  PCB->systems = 1 << LINUX | 1 << PUMA | (osf_syscall_entry != 0) << OSF;
  PCB->signal_trampoline = (uint32_t)osf_trampoline;
}

extern char __libc[];

/* Threads may begin on Linux later, wherever the process began: the first byte of musl's struct. */
static void allow_threads(void) {
  __libc[0] = 1;
}

/* musl's first step that needs the system. */
void __init_tls(size_t *auxiliary) {
  const char *platform = (const char *)auxiliary[AT_PLATFORM];
  if (platform != 0 && strcmp(platform, "puma") == 0) {
    __unified_system = PUMA;
    describe_in_pcb();
    has_portals = 1;
    puma_init_tls(auxiliary);
    allow_threads();
  } else if (platform != 0 && strcmp(platform, "osf") == 0 && osf_init_tls != 0) {
    __unified_system = OSF;
    osf_init_tls(auxiliary);
    allow_threads();
  } else {
    linux_init_tls(auxiliary);
  }
}

/* Where the thread block's word 16 leads: it is asked at every call, so it may change its mind. */
void puma_syscall_entry(void);
uintptr_t __sysinfo = (uintptr_t)puma_syscall_entry;

int linux_gate(int number, int a, int b, int c, int d, int e, int f);

/* Of both systems, where no system is named. */
enum { WRITE = 4, GETPID = 20, KILL = 37, LINUX_EXIT_GROUP = 252, OSF_EXIT = 1 };
enum { LINUX_GETTID = 224, LINUX_TKILL = 238 };

/* The C library's thread keeps the number that it got where the process began. */
__attribute__((used)) int linux_tkill(int thread, int signal) {
  if (thread == ONLY_THREAD) thread = linux_gate(LINUX_GETTID, 0, 0, 0, 0, 0, 0);
  return linux_gate(LINUX_TKILL, thread, signal, 0, 0, 0, 0);
}

__asm__(".text\n"
        ".globl puma_syscall_entry\n"
        ".type puma_syscall_entry, @function\n"
        "puma_syscall_entry:\n"
        "  cmpl $1, __unified_system\n"
        "  je __puma.puma_syscall_entry\n"
        "  ja osf_syscall_entry\n"
        "  cmpl $238, %eax\n"
        "  je 1f\n"
        "  int $0x80\n"
        "  ret\n"
        /* A call of the system changes no register but %eax. */
        "1: pushl %edx\n"
        "  pushl %ecx\n"
        "  pushl %ebx\n"
        "  call linux_tkill\n"
        "  popl %ebx\n"
        "  popl %ecx\n"
        "  popl %edx\n"
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

enum { ABORT = 6, ABORTED = 128 + ABORT };

/* Nothing of the C library may be asked: it is at work in the caller's frame. */
_Noreturn static void die(const char *name, const char *what) {
  static char text[160];
  strncpy(text, name, 80);
  strcat(text, what);
  if (__unified_system == PUMA) puma_panic(text);
  size_t length = strlen(strcat(text, "\n"));
  for (;;) {
    if (__unified_system == OSF) {
      osf_call(WRITE, 2, text, length);
      osf_call(KILL, osf_call(GETPID), ABORT);
      osf_call(OSF_EXIT, ABORTED);
    } else {
      linux_gate(WRITE, 2, (int)text, length, 0, 0, 0);
      linux_gate(KILL, linux_gate(GETPID, 0, 0, 0, 0, 0, 0), ABORT, 0, 0, 0, 0);
      linux_gate(LINUX_EXIT_GROUP, ABORTED, 0, 0, 0, 0, 0);
    }
  }
}

/* A call of Puma's that the portal interface of this system carries out. */
void __unified_portals(int systems, const char *name) {
  (void)systems;
  if (has_portals) return;
  /* The library's own start makes calls of this kind. */
  has_portals = 1;
  if (puma_attach() < 0) die(name, ": this system has no portals");
  describe_in_pcb();
}

/* Goes to `system`; 0, or a negative number when the process stays. A program may have its own. */
__attribute__((weak)) int __unified_migrate(int system) {
  if (__unified_system == system) return 0;
  if (!has_portals || PCB->deficiency != 0) return -1;
  return puma_pct(PUMA_PCT_MIGRATE, system, 0, 0);
}

/* The call `name` needs one of `systems`, bit by bit. Comes back when it can proceed. */
void __unified_deficiency(int systems, const char *name) {
  int is_puma_only = systems == 1 << PUMA;
  if (is_puma_only) __unified_portals(systems, name);
  for (int system = LINUX; system <= OSF; system++)
    if (systems & 1 << system && __unified_migrate(system) >= 0) return;
  /* Where no compute partition takes the process, the portals of this system have to do. */
  if (is_puma_only) return;
  die(name, ": this system has no such call, and the process cannot move");
}

int puma_is_here(void) {
  return __unified_system == PUMA;
}

/* Code of the C library was at work under Linux and goes on here: its call is made there. */
int puma_foreign_syscall(int number, int a, int b, int c, int d, int e, int f) {
  return __unified_migrate(LINUX) < 0 ? -ENOSYS : linux_gate(number, a, b, c, d, e, f);
}

int osf_foreign_syscall(int number, int a, int b, int c, int d, int e, int f) {
  return puma_foreign_syscall(number, a, b, c, d, e, f);
}

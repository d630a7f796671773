/* The gate of OSF/1 on i386, and where a program begins under it.
 *
 *   osf_call(number, arguments...)    the arguments stay where C has put them; the number and the
 *                                     return address change places, so that the system finds a
 *                                     return address and the arguments behind it
 *   osf_syscall_entry                 a Linux call by musl: number in eax, arguments in ebx ecx edx
 *                                     esi edi ebp
 *   osf_trampoline                    %esp points at signal, code, context, handler
 */

#include <errno.h>
#include <signal.h>

#include "../../common/linux_gate.h"
#include "../../common/thread_block.h"
#include "internal.h"

#pragma GCC visibility push(hidden)
void osf_syscall_entry(void);
void osf_init_tls(size_t *auxiliary);
int osf_error(int number);
void osf_handle(int signal, int code, void *context, void (*handler)(int, siginfo_t *, void *));
#pragma GCC visibility pop

__asm__(".text\n"
        ".globl osf_call\n"
        ".hidden osf_call\n"
        "osf_call:\n"
        "  popl %ecx\n"
        "  popl %eax\n"
        "  pushl %ecx\n"
        /* A child of fork finds the carry clear as well. */
        "  xorl %edx, %edx\n"
        "  lcall $7, $0\n"
        /* The number's place, which the caller takes away, is where the return address is now. */
        "  pushl (%esp)\n"
        "  jc 1f\n"
        "  ret\n"
        "1: pushl %eax\n"
        "  call osf_error\n"
        "  addl $4, %esp\n"
        "  ret\n"
        ".globl osf_trampoline\n"
        ".hidden osf_trampoline\n"
        "osf_trampoline:\n"
        "  call osf_handle\n"
        "  pushl 8(%esp)\n"
        "  pushl $103\n"
        "  call osf_call\n"
        "  hlt\n");

__asm__(".hidden osf_syscall_entry");
LINUX_GATE(osf_syscall_entry, osf_syscall);

_Static_assert(OSF_CALL_sigreturn == 103, "the number in the text above");

static const unsigned char errors[][2] = {OSF_ERRORS};
static const unsigned char signals[][2] = {OSF_SIGNALS};

/* OSF/1's error number as a result of Linux's. */
int osf_error(int number) {
  for (size_t i = 0; i < sizeof errors / sizeof *errors; i++)
    if (errors[i][1] == number) return -errors[i][0];
  return -number;
}

int osf_signal(int signal) {
  for (size_t i = 0; i < sizeof signals / sizeof *signals; i++)
    if (signals[i][0] == signal) return signals[i][1];
  return 0;
}

int linux_signal(int signal) {
  for (size_t i = 0; i < sizeof signals / sizeof *signals; i++)
    if (signals[i][1] == signal) return signals[i][0];
  return 0;
}

/* The program was compiled with Linux's numbers. */
void osf_handle(int signal, int code, void *context, void (*handler)(int, siginfo_t *, void *)) {
  siginfo_t info;
  memset(&info, 0, sizeof info);
  info.si_signo = linux_signal(signal);
  info.si_code = code;
  handler(info.si_signo, &info, context);
}

/* Where musl calls the system: an executable for several systems asks there which one it is on. */
extern uintptr_t __sysinfo;

/* musl's first step that needs the system. */
void osf_init_tls(size_t *auxiliary) {
  fill_thread_block(&thread.block, (void (*)(void))__sysinfo);
  int selector = osf_call(OSF_CALL_thread_block, &thread.block);
  __asm__ volatile("movw %w0, %%gs" : : "q"(selector));
  if (!fill_thread_variables(auxiliary)) osf_call(OSF_CALL_exit, 127);
}

__attribute__((weak)) int osf_foreign_syscall(int number, int a, int b, int c, int d, int e,
                                              int f) {
  (void)number, (void)a, (void)b, (void)c, (void)d, (void)e, (void)f;
  return -ENOSYS;
}
